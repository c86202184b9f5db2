//! The alphabets: å ä ö last in Swedish, æ ø å last in Danish.
//!
//! Gives keys and comparisons; what is sorted is decided elsewhere.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;

use super::Text;
use super::locale::Locale;

/// Makes the alphabet of a language; numbers inside texts sort by their size.
pub(super) fn alphabet(locale: Locale) -> CollatorBorrowed<'static> {
    let mut preferences = CollatorPreferences::from(match locale {
        Locale::Sv => locale!("sv"),
        Locale::Da => locale!("da"),
        Locale::En => locale!("en"),
    });
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    CollatorBorrowed::try_new(preferences, CollatorOptions::default()).expect("the alphabets are compiled in")
}

impl Text {
    /// Returns bytes that sort as the text does in the language.
    pub fn sort_key(&self, text: &str) -> Box<[u8]> {
        let mut key = Vec::with_capacity(text.len() * 2);
        let Ok(()) = self.alphabet.write_sort_key_to(text, &mut key);
        key.into()
    }

    /// Compares two texts by the alphabet of the language.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.alphabet.compare(a, b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(locale: Locale, sorted: &[&str]) {
        let text = Text::new(locale);
        for pair in sorted.windows(2) {
            assert_eq!(text.compare(pair[0], pair[1]), Ordering::Less, "{locale:?} {pair:?}");
            assert!(text.sort_key(pair[0]) < text.sort_key(pair[1]), "{locale:?} {pair:?} by key");
        }
    }

    #[test]
    fn each_alphabet_ends_its_own_way() {
        check(Locale::Sv, &["Adress", "Ortofoto", "Zon", "Åmål", "Ängar", "Ödegårdar"]);
        check(Locale::Da, &["Adresse", "Zone", "Ærø", "Økologi", "Ådale"]);
        check(Locale::En, &["Address", "Åmål", "Ortho", "Zone"]);
    }

    #[test]
    fn numbers_inside_sort_by_size() {
        for locale in Locale::ALL {
            check(locale, &["Plats 2", "Plats 10", "Platser"]);
        }
    }

    #[test]
    fn case_and_composition_do_not_part_words() {
        check(Locale::Sv, &["badplatser", "Badvatten", "badzon"]);
        assert_eq!(Text::new(Locale::Sv).compare("Å", "A\u{30A}"), Ordering::Equal);
    }
}
