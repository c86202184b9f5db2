//! Text made fit for the page: signs that no font has are replaced by ones that can be seen, and are listed.
//!
//! Changes only what a conforming PDF cannot hold; how text looks is not decided here.

use std::collections::BTreeSet;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use typst::text::is_default_ignorable;

use super::fonts;

/// What is seen where a sign cannot be shown.
const UNKNOWN: char = '\u{FFFD}';
/// A place where a long word may be broken. The template makes a space without width of it, so that it is no sign in the file.
const BREAK: char = '\u{200B}';
/// Stands before and after words that stay on one line. The template takes it out; no text of anybody's has it.
const WHOLE: char = '\u{E000}';
/// Stands before and after an address or the like, in which a hyphen at the end of a line would be taken for one of its signs.
const EXACT: char = '\u{E001}';
/// The longest word or number with hyphens or strokes in it that stays on one line, in signs: a date, a number in a register, an interval.
const KEPT: usize = 24;
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
                // The mark of an encoding says nothing within a text, and where a word may be broken is decided here.
                '\u{FEFF}' | BREAK => {}
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

/// Lets words be broken that are longer than so many signs, and that no rule of a language breaks; dates and numbers stay in one piece.
fn broken(text: &str, width: usize) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut pieces = text.split_inclusive(char::is_whitespace).peekable();
    while let Some(piece) = pieces.next() {
        // What a register goes by stands before its number: `KS 2026/0431`.
        let next = pieces.peek().filter(|next| piece.ends_with(' ') && is_register(piece) && has_digits_apart(next));
        if let Some(next) = next.map(|next| next.trim_end())
            && piece.chars().count() + next.chars().count() <= KEPT.min(width)
        {
            let core = next.trim_end_matches(ends);
            whole.extend([WHOLE]);
            whole.extend([piece, core]);
            whole.extend([WHOLE]);
            whole.push_str(&next[core.len()..]);
            if let Some(next) = pieces.next() {
                whole.push_str(&next[next.trim_end().len()..]);
            }
            continue;
        }
        let word = piece.trim_end();
        let begin = word.len() - word.trim_start_matches(ends).len();
        let core = word[begin..].trim_end_matches(ends);
        whole.push_str(&word[..begin]);
        put(core, width, &mut whole);
        whole.push_str(&piece[begin + core.len()..]);
    }
    whole
}

/// Tells whether a word may be what a register goes by.
fn is_register(piece: &str) -> bool {
    let word = piece.trim_end();
    (2..=6).contains(&word.chars().count()) && word.chars().all(char::is_uppercase)
}

fn has_digits_apart(word: &str) -> bool {
    word.starts_with(|sign: char| sign.is_ascii_digit()) && word.contains(['/', '-', ':', '.'])
}

/// Tells whether a sign only begins or ends words; a line never begins with what ends one.
const fn ends(sign: char) -> bool {
    matches!(sign, '(' | ')' | '[' | ']' | '{' | '}' | '.' | ',' | ';' | ':' | '!' | '?' | '"' | '\'' | '”' | '“' | '»' | '«' | '…')
}

/// Tells whether a sign parts a long word, so that a line may end after it.
const fn parts(sign: char) -> bool {
    matches!(sign, '-' | '–' | '_' | '.' | '/' | '\\' | '@' | '&' | '=' | '?' | '+' | ':' | ',' | ';' | '|')
}

/// Puts a word without what begins and ends it.
fn put(word: &str, width: usize, whole: &mut String) {
    let length = word.chars().count();
    let is_plain = word.chars().all(char::is_alphanumeric);
    if length <= width && length <= KEPT && !is_plain && word.contains(|sign: char| sign.is_ascii_digit()) {
        whole.extend([WHOLE]);
        whole.push_str(word);
        whole.extend([WHOLE]);
        return;
    }
    // Capitals are half as wide again; digits and small letters are not.
    let longest = (width * 2 / 3).max(4);
    let has_room = length <= if word.chars().any(char::is_uppercase) { longest } else { width };
    let is_exact = word.contains(|sign: char| sign.is_ascii_digit() || matches!(sign, '.' | '/' | '@' | '_' | '\\' | '=' | ':'));
    let is_exact = is_exact && word.contains(char::is_alphabetic);
    whole.extend(is_exact.then_some(EXACT));
    // After what parts words a line may end; what is longest in between is hyphenated by the rules of the language, or else broken.
    for (index, part) in word.split_inclusive(|sign| !has_room && parts(sign)).enumerate() {
        let letters = part.trim_end_matches(parts);
        let count = letters.chars().count();
        let is_hyphenated = !is_exact && count < HYPHENATED && letters.chars().all(char::is_alphabetic);
        if index > 0 {
            whole.push(BREAK);
        }
        for (place, sign) in part.chars().enumerate() {
            if !has_room && !is_hyphenated && count > longest && place > 0 && place < count && place % longest == 0 {
                whole.push(BREAK);
            }
            whole.push(sign);
        }
    }
    whole.extend(is_exact.then_some(EXACT));
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

    /// Writes `|` where a word may be broken, and brackets around what stays on one line.
    fn seen(text: &str, width: usize) -> String {
        let mut is_open = false;
        let mut sign = |sign: char| match sign {
            BREAK => '|',
            EXACT => '~',
            WHOLE => {
                is_open = !is_open;
                if is_open { '<' } else { '>' }
            }
            other => other,
        };
        broken(text, width).chars().map(&mut sign).collect()
    }

    #[test]
    fn only_words_that_no_rule_breaks_are_broken() {
        assert_eq!(seen("Medborgarundersökningen 2026", 15), "Medborgarundersökningen 2026");
        assert_eq!(seen("Säkerhetssamordnare, VA-ledningsnät", 10), "Säkerhetssamordnare, VA-|ledningsnät", "no line begins with a comma");
        assert_eq!(seen("id_2024_abcdef x\ny", 9), "~id_|2024_|abcdef~ x\ny");
        assert_eq!(seen("abcdef1234abcdef1234", 9), "~abcdef|1234ab|cdef12|34~");
        assert_eq!(seen(&"å".repeat(41), 30), format!("{}|{}|å", "å".repeat(20), "å".repeat(20)));
        assert_eq!(seen("namn.efternamn@kommun.se", 11), "~namn.|efterna|mn@|kommun.|se~");
    }

    #[test]
    fn dates_numbers_and_register_numbers_stay_on_one_line() {
        assert_eq!(seen("Beslut KS 2026/0048, 2022-02-07.", 14), "Beslut <KS 2026/0048>, <2022-02-07>.");
        assert_eq!(seen("3 (2–5)", 10), "3 (<2–5>)");
        assert_eq!(seen("KS 2026/0048", 8), "KS 2026/|0048", "where there is no room a line ends after what parts them");
        assert_eq!(seen(&"0f1e2d3c".repeat(8), 80), format!("~{}~", "0f1e2d3c".repeat(8)), "a hash has room on a line");
    }

    #[test]
    fn where_a_word_may_be_broken_is_no_sign_of_the_text() {
        assert_eq!(Signs::new(Step::FIRST).text("12\u{200B}34"), "1234");
    }

    #[test]
    fn what_goes_unseen_is_shortened_with_a_mark() {
        assert_eq!(shortened("ab cd".to_owned(), 3), "ab…");
        assert_eq!(shortened("abc".to_owned(), 3), "abc");
    }
}
