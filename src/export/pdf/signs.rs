//! Text made fit for the page: signs that no font has are replaced by ones that can be seen, and are listed.
//!
//! Changes only what a conforming PDF cannot hold; how text looks is not decided here.

use std::collections::BTreeSet;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
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
    /// Only those that are set one by one: no marks that stand on others, nothing that joins or is made of several.
    Single,
    /// Only those of the usual font.
    Plain,
}

/// How careful one is with text, and with the words in drawings, where more goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Step {
    text: Care,
    drawing: Care,
}

impl Step {
    /// From the least careful to the most.
    pub(super) const ALL: [Self; 4] =
        [Self::FIRST, Self::of(Care::Usual, Care::Single), Self::of(Care::Single, Care::Single), Self::of(Care::Plain, Care::Plain)];
    /// What is tried first.
    pub(super) const FIRST: Self = Self::of(Care::Usual, Care::Usual);

    const fn of(text: Care, drawing: Care) -> Self {
        Self { text, drawing }
    }
}

/// Makes text fit, and remembers what it replaced.
#[derive(Debug)]
pub(super) struct Signs {
    step: Step,
    replaced: BTreeSet<char>,
}

impl Signs {
    pub(super) const fn new(step: Step) -> Self {
        Self { step, replaced: BTreeSet::new() }
    }

    /// Returns the signs that were replaced, in order.
    pub(super) fn replaced(self) -> Vec<char> {
        self.replaced.into_iter().collect()
    }

    /// Makes text fit: lines end in one way, every sign can be shown.
    pub(super) fn text(&mut self, text: &str) -> String {
        let care = self.step.text;
        let text = ComposingNormalizerBorrowed::new_nfc().normalize(text).replace("\r\n", "\n");
        let mut fit = String::with_capacity(text.len());
        for sign in text.chars() {
            match sign {
                '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => fit.push('\n'),
                '\t' => fit.push(' '),
                // The mark of an encoding says nothing within a text.
                '\u{FEFF}' => {}
                sign if shows(sign, care) => fit.push(sign),
                sign => {
                    self.replaced.insert(sign);
                    match alike(sign, care) {
                        Some(alike) => fit.push_str(&alike),
                        // What it stood on is still seen.
                        None if stands_on_others(sign) => {}
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
        let care = self.step.drawing;
        let mut fit = String::with_capacity(svg.len());
        for sign in svg.chars() {
            if matches!(sign, '\n' | '\t') || shows(sign, care) {
                fit.push(sign);
                continue;
            }
            self.replaced.insert(sign);
            // What is alike may be a mark of the drawing itself.
            match alike(sign, care).filter(|alike| alike.chars().all(char::is_alphanumeric)) {
                Some(alike) => fit.push_str(&alike),
                None if stands_on_others(sign) => {}
                None => fit.push(UNKNOWN),
            }
        }
        fit
    }
}

/// Tells whether a sign can stand in the file.
fn shows(sign: char, care: Care) -> bool {
    if sign.is_control() || turns(sign) || matches!(sign, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..) {
        return false;
    }
    match care {
        Care::Usual => fonts::has(sign) || is_default_ignorable(sign),
        Care::Single => fonts::usual_has(sign) && !stands_on_others(sign) || fonts::has(sign) && is_single(sign),
        Care::Plain => !stands_on_others(sign) && (fonts::usual_has(sign) || sign == UNKNOWN),
    }
}

/// Returns plain signs that mean the same, `fi` for its ligature, or else a letter without its marks.
fn alike(sign: char, care: Care) -> Option<String> {
    let mut buffer = [0; 4];
    let sign = &*sign.encode_utf8(&mut buffer);
    let same = ComposingNormalizerBorrowed::new_nfkc().normalize(sign).into_owned();
    let bare = DecomposingNormalizerBorrowed::new_nfd().normalize(sign).chars().filter(|part| !stands_on_others(*part)).collect();
    [same, bare].into_iter().find(|alike| !alike.is_empty() && alike != sign && alike.chars().all(|part| shows(part, care)))
}

/// Tells whether a sign is set by itself: no mark, of no parts, and of no script whose letters change places.
fn is_single(sign: char) -> bool {
    let mut buffer = [0; 4];
    let is_whole = DecomposingNormalizerBorrowed::new_nfd().is_normalized(sign.encode_utf8(&mut buffer));
    is_whole && !stands_on_others(sign) && !matches!(sign, '\u{900}'..='\u{DFF}')
}

/// Tells whether a sign is nothing by itself: a mark, or one that only joins and chooses others.
fn stands_on_others(sign: char) -> bool {
    let is_mark = matches!(sign, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5C7}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}'
        | '\u{E31}' | '\u{E34}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}'
        | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}');
    is_mark || is_default_ignorable(sign) && !turns(sign)
}

/// Tells whether a sign turns the direction of others, so that a text is seen as another than it is.
const fn turns(sign: char) -> bool {
    matches!(sign, '\u{202A}'..='\u{202E}')
}

/// Lets words be broken that are longer than so many signs, and that no rule of a language breaks.
fn broken(text: &str, width: usize) -> String {
    // Capitals are half as wide again.
    let width = (width * 2 / 3).max(4);
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
        let mut signs = Signs::new(Step::FIRST);
        assert_eq!(signs.text("Åbo 12 500 €\r\n#import \"x\" $x$\t=1+1\u{FEFF}"), "Åbo 12 500 €\n#import \"x\" $x$ =1+1");
        assert_eq!(signs.text("👩‍👩‍👧‍👦 familj ❤️"), "👩‍👩‍👧‍👦 familj ❤️");
        assert!(signs.replaced.is_empty());
        assert_eq!(signs.text("漢\u{202E}a\u{0}\u{E001}𝗕"), "��a��B");
        assert_eq!(signs.replaced(), ['\u{0}', '\u{202E}', '漢', '\u{E001}', '𝗕']);
    }

    #[test]
    fn a_drawing_keeps_its_marks() {
        let mut signs = Signs::new(Step::FIRST);
        assert_eq!(signs.drawing("<text x=\"1\">\n漢＜ &lt;</text>"), "<text x=\"1\">\n�� &lt;</text>", "nothing becomes a mark");
    }

    #[test]
    fn more_care_lets_less_through() {
        let text = "q\u{307} ж\u{301} ש ế 👩\u{200D}👧 क å §";
        let shown = Step::ALL.map(|step| Signs::new(step).text(text));
        assert_eq!(shown, [text, text, "q ж ש e 👩👧 � å §", "q ж � e �� � å §"]);
        let drawn = Step::ALL.map(|step| Signs::new(step).drawing(text));
        assert_eq!(drawn, [text, "q ж ש e 👩👧 � å §", "q ж ש e 👩👧 � å §", "q ж � e �� � å §"]);
        assert_eq!(Signs::new(Step::ALL[3]).text("a\u{30A}"), "å", "put together it is one sign");
    }

    #[test]
    fn only_words_that_no_rule_breaks_are_broken() {
        assert_eq!(broken("Medborgarundersökningen 2026", 15), "Medborgarundersökningen 2026");
        assert_eq!(broken("id_2024_abcdef x\ny", 9), "id_202\u{200B}4_abcd\u{200B}ef x\ny");
        assert_eq!(broken(&"å".repeat(41), 60), format!("{}\u{200B}å", "å".repeat(40)));
    }

    #[test]
    fn what_goes_unseen_is_shortened_with_a_mark() {
        assert_eq!(shortened("ab cd".to_owned(), 3), "ab…");
        assert_eq!(shortened("abc".to_owned(), 3), "abc");
    }
}
