//! How like two words and two names are, 0 to 1: the only measure of likeness there is.
//!
//! What a likeness is worth in a department, for a pair of datasets or for a row of a list is weighed where it is asked.

use super::fold::{Name, Word};
use super::nearest::distance;

/// Another form of the same word: one and many, the definite form.
const FORM: f64 = 0.95;
/// The same but for marks of letters: Cykelvagar and Cykelvägar; hål and hal are too short to be sure.
const MARKS: f64 = 0.9;
const MARKS_SHORT: f64 = 0.5;
const SHORT_FOR_MARKS: usize = 5;
/// A slip of the hand: one letter from the eighth letter on, two from the fourteenth; the first letter is right.
const SLIP: f64 = 0.88;
const LONG_FOR_SLIP: [usize; 2] = [8, 14];
/// One is part of the other, or both begin alike: vattenkvalitet and kvalitet.
pub(super) const RELATED: f64 = 0.5;
/// Shorter words say little: it may be `bad`, but more often `för`.
const SHORTEST: usize = 3;
const LITTLE: f64 = 0.3;
/// What all words count beside those that say something.
const ALL_WORDS: f64 = 0.03;
/// What is left where each has a word that the other has not, and where each has other numbers.
const TOLD_APART: f64 = 0.75;
const OTHER_NUMBERS: f64 = 0.6;
/// At least so like are two names if one has all words of the other and at most so many more.
const CONTAINED: f64 = 0.6;
const MORE_WORDS: usize = 2;

/// Returns how like two words are, 0 to 1.
pub(super) fn word(a: &Word, b: &Word) -> f64 {
    if a.text == b.text {
        1.0
    } else if a.stem == b.stem {
        FORM
    } else if a.plain == b.plain {
        if a.letters.min(b.letters) < SHORT_FOR_MARKS { MARKS_SHORT } else { MARKS }
    } else if is_slip(&a.plain, &b.plain) {
        SLIP
    } else if is_related(a, b) {
        RELATED
    } else {
        0.0
    }
}

fn is_slip(a: &str, b: &str) -> bool {
    // Letters are counted only where bytes leave a chance.
    if a.chars().next() != b.chars().next() || a.len().abs_diff(b.len()) > 2 * LONG_FOR_SLIP.len() || a.len().min(b.len()) < LONG_FOR_SLIP[0] {
        return false;
    }
    let shorter = a.chars().count().min(b.chars().count());
    let allowed = LONG_FOR_SLIP.iter().filter(|long| shorter >= **long).count();
    allowed > 0 && distance(a, b) <= allowed
}

fn is_related(a: &Word, b: &Word) -> bool {
    let shorter = a.letters.min(b.letters);
    if shorter < 4 {
        return false;
    }
    let shared = a.text.chars().zip(b.text.chars()).take_while(|(a, b)| a == b).count();
    let is_within = || if a.letters < b.letters { b.text.contains(&a.text) } else { a.text.contains(&b.text) };
    shared == shorter || (shared >= 5 && shared * 10 >= shorter * 7) || (shorter >= 5 && is_within())
}

/// Returns how like two names are, 0 to 1, where `rare` says how much a word tells names apart, 0 to 1.
///
/// It is the share of what they say that means the same, longer words counting more. Only the same words, in whatever order, come to 1.
pub(super) fn names(a: &Name, b: &Name, rare: &dyn Fn(&Word) -> f64) -> f64 {
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let all = |name: &Name| -> f64 { name.words.iter().map(|word| weight(word, &|_| 1.0)).sum() };
    let (keys, others) = (a.keys(), b.keys());
    if keys[1] == others[1] {
        return 1.0;
    }
    let said = share(&a.saying(), &b.saying(), a, b, rare);
    // Of names that say the same, those that also have the same small words are liker.
    let (first, second): (Vec<&Word>, Vec<&Word>) = (a.words.iter().map(AsRef::as_ref).collect(), b.words.iter().map(AsRef::as_ref).collect());
    let every = if all(a) + all(b) > 0.0 { share(&first, &second, a, b, &|_| 1.0) } else { said };
    let likeness = said * (1.0 - ALL_WORDS) + every * ALL_WORDS;
    if keys[0] == others[0] { likeness.max(1.0 - ALL_WORDS) } else { likeness }
}

fn weight(word: &Word, rare: &dyn Fn(&Word) -> f64) -> f64 {
    (word.letters as f64).sqrt() * if word.letters <= SHORTEST { LITTLE } else { 1.0 } * rare(word)
}

fn share(a: &[&Word], b: &[&Word], a_name: &Name, b_name: &Name, rare: &dyn Fn(&Word) -> f64) -> f64 {
    /// What of one side is found on the other.
    #[derive(Default)]
    struct Side {
        found: f64,
        whole: f64,
        missing: usize,
        unsure: usize,
    }
    let side = |from: &[&Word], to: &[&Word]| {
        from.iter().fold(Side::default(), |mut side, own| {
            let best = to.iter().map(|other| word(own, other)).fold(0.0, f64::max);
            let weight = weight(own, rare);
            side.found += weight * best;
            side.whole += weight;
            side.missing += usize::from(best < RELATED && own.letters >= SHORTEST);
            side.unsure += usize::from(best < SLIP);
            side
        })
    };
    let (left, right) = (side(a, b), side(b, a));
    let (numbers, others) = (&a_name.numbers, &b_name.numbers);
    let length = |number: &String| (number.len() as f64).sqrt();
    let shared: f64 = numbers.iter().filter(|number| others.contains(number)).map(|number| 2.0 * length(number)).sum();
    let whole = left.whole + right.whole + numbers.iter().chain(others).map(length).sum::<f64>();
    if whole <= 0.0 {
        return 0.0;
    }
    let mut likeness = (left.found + right.found + shared) / whole;
    if left.missing > 0 && right.missing > 0 {
        likeness *= TOLD_APART;
    }
    let are_other = !numbers.is_empty() && !others.is_empty() && numbers != others;
    if are_other {
        return likeness * OTHER_NUMBERS;
    }
    let holds = |own: &Side, other: &Side, words: &[&Word]| own.unsure == 0 && other.unsure <= MORE_WORDS && words.iter().any(|word| word.letters > SHORTEST);
    if holds(&left, &right, a) || holds(&right, &left, b) { likeness.max(CONTAINED) } else { likeness }
}
