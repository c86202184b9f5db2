//! Titles as they are compared: words without their endings, numbers apart, everything in lower case.
//!
//! It knows the endings of plurals and definite forms in Swedish, Danish and English; å stays å. What is alike is said in [`super::join`].

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Words that say nothing of what a dataset is about, in three languages.
const SMALL: &str = include_str!("../../../templates/duplicate/small.json");
/// Endings of plurals, genitives and definite forms, the longest first.
const ENDINGS: [&str; 21] =
    ["arnas", "ernas", "ornas", "ernes", "arna", "erna", "orna", "erne", "enes", "ens", "ets", "ene", "an", "ar", "er", "or", "en", "et", "na", "e", "a"];
/// What is left of a word has at least so many letters.
const LEAST: usize = 3;

/// A title as it is compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Folded {
    /// The words without their endings, in the order of the title.
    stems: Vec<String>,
    /// What is only digits, or begins with one, in order of size as text: `2023`, `3b`.
    pub(super) numbers: Vec<String>,
}

/// Takes the endings off a word.
fn stem(word: &str) -> String {
    let mut word = word.strip_suffix("ies").filter(|rest| rest.chars().count() + 1 >= LEAST).map_or_else(|| word.to_owned(), |rest| format!("{rest}y"));
    loop {
        let long_enough = |rest: &str| rest.chars().count() >= LEAST;
        let of_list = || ENDINGS.iter().find_map(|ending| word.strip_suffix(ending).filter(|rest| long_enough(rest)));
        // An s is taken off last: places, Malmös.
        let Some(shorter) = of_list().or_else(|| word.strip_suffix('s').filter(|rest| long_enough(rest))).map(str::to_owned) else { return word };
        word = shorter;
    }
}

fn small() -> &'static BTreeSet<String> {
    static WORDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let words: Vec<String> = serde_json::from_str(SMALL).expect("the bundled file is read by a test");
        words.iter().map(|word| stem(word)).collect()
    });
    &WORDS
}

/// The words that an organisation's own name puts into titles.
pub(super) fn own_words(name: &str) -> BTreeSet<String> {
    Folded::of(name).stems.into_iter().collect()
}

impl Folded {
    /// Folds a title.
    pub(super) fn of(title: &str) -> Self {
        let lower = title.to_lowercase();
        let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let (mut numbers, words): (Vec<&str>, Vec<&str>) = words.partition(|word| word.starts_with(|c: char| c.is_ascii_digit()));
        numbers.sort_unstable();
        numbers.dedup();
        Self { stems: words.into_iter().map(stem).collect(), numbers: numbers.into_iter().map(str::to_owned).collect() }
    }

    /// Returns what is the same in titles that differ in case, spaces, punctuation and endings only, and what is the same if the words are turned round too.
    pub(super) fn keys(&self) -> [String; 2] {
        let numbers = self.numbers.join(" ");
        let mut sorted = self.stems.clone();
        sorted.sort_unstable();
        [format!("{}#{numbers}", self.stems.concat()), format!("{} #{numbers}", sorted.join(" "))]
    }

    /// Returns the words that say what it is about; all of them where none would be left.
    pub(super) fn saying(&self, own: &BTreeSet<String>) -> Vec<&str> {
        let all = || self.stems.iter().map(String::as_str);
        let mut said: Vec<&str> = all().filter(|stem| !small().contains(*stem) && !own.contains(*stem)).collect();
        if said.is_empty() {
            said = all().collect();
        }
        said.sort_unstable();
        said.dedup();
        said
    }

    /// Tells whether there is nothing to compare.
    pub(super) const fn is_empty(&self) -> bool {
        self.stems.is_empty() && self.numbers.is_empty()
    }
}

/// Returns the runs of three letters in words, each word with a space round it.
pub(super) fn trigrams(words: &[&str]) -> Vec<[char; 3]> {
    let mut all = Vec::new();
    for word in words {
        let letters: Vec<char> = std::iter::once(' ').chain(word.chars()).chain([' ']).collect();
        all.extend(letters.windows(3).filter_map(|run| <[char; 3]>::try_from(run).ok()));
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// Folds an address: without scheme, `www.`, what comes after `#` and the last `/`; hosts in lower case.
pub(super) fn link(address: &str) -> String {
    let bare = address.split('#').next().unwrap_or_default();
    let bare = bare.split_once("://").map_or(bare, |(_, rest)| rest);
    let (host, rest) = bare.split_once('/').unwrap_or((bare, ""));
    let host = host.to_lowercase();
    format!("{}/{}", host.strip_prefix("www.").unwrap_or(&host), rest.trim_end_matches('/'))
}

/// Folds a code or a name of a system: lower case, nothing but letters and digits.
pub(super) fn code(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_same(a: &str, b: &str) -> bool {
        let (a, b) = (Folded::of(a).keys(), Folded::of(b).keys());
        a[0] == b[0] || a[1] == b[1]
    }

    #[test]
    fn case_spaces_punctuation_and_endings_fold_and_letters_do_not() {
        for (a, b) in [
            ("Badplatser", "badplats"),
            ("BADPLATSERNA", "Badplatser"),
            ("Cykelvägar", "Cykelvägen"),
            ("Cykel-vägar", "cykelvägar"),
            ("Lek platser", "Lekplatser"),
            ("Skolor, gator", "Gator & skolor"),
            ("Legepladser", "Legepladserne"),
            ("Playgrounds", "playground"),
            ("Libraries", "library"),
            ("Detaljplaner 2023", "detaljplan (2023)"),
        ] {
            assert!(is_same(a, b), "{a} and {b}: {:?} {:?}", Folded::of(a), Folded::of(b));
        }
        for (a, b) in [("Hål", "Hal"), ("Bäckar", "Backar"), ("Detaljplaner 2022", "Detaljplaner 2023"), ("Skolor", "Förskolor"), ("Bad", "Badplatser")] {
            assert!(!is_same(a, b), "{a} and {b}");
        }
    }

    #[test]
    fn small_words_and_the_publisher_say_nothing_unless_there_is_nothing_else() {
        let own = own_words("Exempelkommun");
        assert_eq!(Folded::of("Badplatser i Exempelkommun").saying(&own), Folded::of("badplats").saying(&own));
        assert_eq!(Folded::of("Exempelkommun").saying(&own).len(), 1);
    }

    #[test]
    fn addresses_of_the_same_page_are_the_same() {
        assert_eq!(link("https://www.Exempel.se/Bad/"), link("http://exempel.se/Bad#karta"));
        assert_ne!(link("https://exempel.se/bad?id=1"), link("https://exempel.se/bad?id=2"));
        assert_eq!(code(" MSN-014 "), code("msn 014"));
    }
}
