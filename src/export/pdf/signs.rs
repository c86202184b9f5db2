//! Text made fit for the page: signs that no font has are replaced by ones that can be seen, and are listed.
//!
//! Changes only what a conforming PDF cannot hold; how text looks is not decided here.

use std::collections::BTreeSet;

use icu_normalizer::ComposingNormalizerBorrowed;
use typst::text::is_default_ignorable;

use super::fonts;

/// What is seen where a sign cannot be shown.
const UNKNOWN: char = '\u{FFFD}';
/// A place where a long word may be broken.
const BREAK: char = '\u{200B}';
/// From this length on a word of letters only is broken where it must be; shorter ones are hyphenated by the rules of the language.
const HYPHENATED: usize = 40;

/// How many signs are let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Care {
    /// All that a font has.
    Usual,
    /// No marks that stand on other signs, unless both together are one sign.
    NoMarks,
    /// Only those of the usual font.
    Plain,
}

impl Care {
    /// From the least careful to the most.
    pub(super) const ALL: [Self; 3] = [Self::Usual, Self::NoMarks, Self::Plain];
}

/// Makes text fit, and remembers what it replaced.
#[derive(Debug)]
pub(super) struct Signs {
    care: Care,
    replaced: BTreeSet<char>,
}

impl Signs {
    pub(super) const fn new(care: Care) -> Self {
        Self { care, replaced: BTreeSet::new() }
    }

    /// Returns the signs that were replaced, in order.
    pub(super) fn replaced(self) -> Vec<char> {
        self.replaced.into_iter().collect()
    }

    /// Makes text fit: lines end in one way, every sign can be shown.
    pub(super) fn text(&mut self, text: &str) -> String {
        let text = ComposingNormalizerBorrowed::new_nfc().normalize(text).replace("\r\n", "\n");
        let mut fit = String::with_capacity(text.len());
        for sign in text.chars() {
            match sign {
                '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => fit.push('\n'),
                '\t' => fit.push(' '),
                // The mark of an encoding says nothing within a text.
                '\u{FEFF}' => {}
                sign if self.shows(sign) => fit.push(sign),
                sign => {
                    self.replaced.insert(sign);
                    match self.alike(sign) {
                        Some(alike) => fit.push_str(&alike),
                        None => fit.push(UNKNOWN),
                    }
                }
            }
        }
        fit
    }

    /// Makes text fit for one line.
    pub(super) fn line(&mut self, text: &str) -> String {
        self.text(text).split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Makes text fit that stands in a column of about so many signs: a word that is longer may be broken.
    pub(super) fn column(&mut self, text: &str, width: usize) -> String {
        broken(&self.text(text), width.max(4))
    }

    /// Makes a drawing fit: its words are replaced sign by sign, its marks stay as they are.
    pub(super) fn drawing(&mut self, svg: &str) -> String {
        let shown = |sign: char| {
            if matches!(sign, '\n' | '\t') || self.shows(sign) {
                return sign;
            }
            self.replaced.insert(sign);
            UNKNOWN
        };
        svg.chars().map(shown).collect()
    }

    /// Tells whether a sign can stand in the file.
    fn shows(&self, sign: char) -> bool {
        let is_turning = matches!(sign, '\u{202A}'..='\u{202E}');
        if sign.is_control() || is_turning || matches!(sign, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..) {
            return false;
        }
        match self.care {
            Care::Usual => fonts::has(sign) || is_default_ignorable(sign),
            Care::NoMarks => !is_mark(sign) && (fonts::has(sign) || is_default_ignorable(sign)),
            Care::Plain => !is_mark(sign) && (fonts::usual_has(sign) || sign == UNKNOWN),
        }
    }

    /// Returns plain signs that mean the same: `fi` for its ligature.
    fn alike(&self, sign: char) -> Option<String> {
        let mut buffer = [0; 4];
        let alike = ComposingNormalizerBorrowed::new_nfkc().normalize(sign.encode_utf8(&mut buffer)).into_owned();
        (!alike.starts_with(sign) && alike.chars().all(|sign| self.shows(sign))).then_some(alike)
    }
}

/// Tells whether a sign is a mark for Latin, Greek and Cyrillic letters and for symbols.
const fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE2F}')
}

/// Lets long words be broken.
fn broken(text: &str, width: usize) -> String {
    let mut whole = String::with_capacity(text.len());
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let length = word.chars().count();
        let is_hyphenated = length < HYPHENATED && word.chars().all(char::is_alphabetic);
        if length <= width || is_hyphenated {
            whole.push_str(piece);
            continue;
        }
        for (place, sign) in word.chars().enumerate() {
            if place > 0 && place % width == 0 {
                whole.push(BREAK);
            }
            whole.push(sign);
        }
        whole.push_str(&piece[word.len()..]);
    }
    whole
}

/// Returns a text that is not too long for what goes with it unseen; what is left out is marked.
pub(super) fn shortened(text: String, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_shown_stays_and_what_cannot_is_listed() {
        let mut signs = Signs::new(Care::Usual);
        assert_eq!(signs.text("Åbo 12 500 €\r\n#import \"x\" $x$\t=1+1\u{FEFF}"), "Åbo 12 500 €\n#import \"x\" $x$ =1+1");
        assert_eq!(signs.text("👩‍👩‍👧‍👦 familj ❤️"), "👩‍👩‍👧‍👦 familj ❤️");
        assert!(signs.replaced.is_empty());
        assert_eq!(signs.text("漢\u{202E}a\u{0}\u{E001}𝗕"), "��a��B");
        assert_eq!(signs.replaced(), ['\u{0}', '\u{202E}', '漢', '\u{E001}', '𝗕']);
    }

    #[test]
    fn a_drawing_keeps_its_marks() {
        let mut signs = Signs::new(Care::Usual);
        assert_eq!(signs.drawing("<text x=\"1\">\n漢＜ &lt;</text>"), "<text x=\"1\">\n�� &lt;</text>", "nothing becomes a mark");
    }

    #[test]
    fn more_care_lets_less_through() {
        assert_eq!(Signs::new(Care::Usual).text("q\u{307} ש"), "q\u{307} ש");
        assert_eq!(Signs::new(Care::NoMarks).text("q\u{307} ש"), "q� ש");
        assert_eq!(Signs::new(Care::Plain).text("q\u{307} ש å"), "q� � å");
        assert_eq!(Signs::new(Care::Plain).text("a\u{30A}"), "å", "put together it is one sign");
    }

    #[test]
    fn only_words_that_no_rule_breaks_are_broken() {
        assert_eq!(broken("Medborgarundersökningen 2026", 10), "Medborgarundersökningen 2026");
        assert_eq!(broken("id_2024_abcdef x\ny", 6), "id_202\u{200B}4_abcd\u{200B}ef x\ny");
        assert_eq!(broken(&"å".repeat(41), 40), format!("{}\u{200B}å", "å".repeat(40)));
    }

    #[test]
    fn what_goes_unseen_is_shortened_with_a_mark() {
        assert_eq!(shortened("ab cd".to_owned(), 3), "ab…");
        assert_eq!(shortened("abc".to_owned(), 3), "abc");
    }
}
