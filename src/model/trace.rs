//! Finds the places in a text where it seems to give away a person: an address, a number, a name.
//!
//! It guesses by shape, keeps nothing and forbids nothing. What it passes over may still be a person.

pub mod mailbox;
mod name;

use std::ops::Range;

use self::name::names;
use super::demand::person::is_email;

/// What a place in a text seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trace {
    /// A personal identity number.
    Number,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// First and last name.
    Name,
}

impl Trace {
    /// All of them, the plainest first.
    pub const ALL: [Self; 4] = [Self::Number, Self::Email, Self::Phone, Self::Name];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Name => "name",
        }
    }
}

/// Digits that make a telephone number: as few as a Danish one has, no more than any has.
const PHONE: std::ops::RangeInclusive<usize> = 8..=15;

/// The most places that are told of one text.
const MOST: usize = 20;

/// Returns the places in a text that seem to give away a person, first to last, each with its place in bytes. At most twenty.
pub fn traces(text: &str) -> Vec<(Trace, Range<usize>)> {
    let mut found: Vec<(Trace, Range<usize>)> = Vec::new();
    let words: Vec<(Range<usize>, &str)> = words(text).collect();
    found.extend(words.iter().filter(|(_, word)| is_email(word)).map(|(at, _)| (Trace::Email, at.clone())));
    found.extend(numbers(text));
    found.extend(names(text, &words));
    found.sort_by_key(|(_, at)| at.start);
    found.truncate(MOST);
    found
}

/// Takes a text apart at white space; signs around a word are left out of its place.
fn words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    text.split_whitespace().filter_map(move |word| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        let inner = word.trim_matches(|c: char| !c.is_alphanumeric());
        let begin = start + (inner.as_ptr() as usize - word.as_ptr() as usize);
        (!inner.is_empty()).then(|| (begin..begin + inner.len(), inner))
    })
}

/// Finds runs of digits, with the signs that part them, that are personal or telephone numbers.
fn numbers(text: &str) -> Vec<(Trace, Range<usize>)> {
    let belongs = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '–' | ' ' | '\u{a0}' | '(' | ')' | '/');
    let mut found = Vec::new();
    for run in text.split(|c| !belongs(c)) {
        let start = run.as_ptr() as usize - text.as_ptr() as usize;
        let personal: Vec<_> = words(run).filter(|(_, word)| is_personal_number(word)).collect();
        if !personal.is_empty() {
            found.extend(personal.into_iter().map(|(at, _)| (Trace::Number, start + at.start..start + at.end)));
            continue;
        }
        let inner = run.trim();
        if is_phone(inner) {
            let begin = start + (inner.as_ptr() as usize - run.as_ptr() as usize);
            found.push((Trace::Phone, begin..begin + inner.len()));
        }
    }
    found
}

/// Dates and years are no telephone numbers, and neither are sums of money.
fn is_phone(run: &str) -> bool {
    let digits = run.chars().filter(char::is_ascii_digit).count();
    let begins = run.trim_start_matches('(').starts_with(['0', '+']) || (digits == 8 && !run.contains(['-', '–', '/']));
    PHONE.contains(&digits) && begins && !is_date(run) && !is_sum(run)
}

/// Tells whether digits stand in threes, as in large numbers.
fn is_sum(run: &str) -> bool {
    let mut groups = run.split([' ', '\u{a0}']);
    let first = groups.next().unwrap_or_default();
    let mut rest = groups.peekable();
    !first.starts_with(['0', '+', '(']) && rest.peek().is_some() && rest.all(|group| group.len() == 3)
}

/// Eight digits in a row are more often a day, year first, than a telephone number.
fn is_date(run: &str) -> bool {
    let number = |part: &str| part.parse::<u32>().unwrap_or_default();
    let is_bare = run.len() == 8 && run.chars().all(|c| c.is_ascii_digit());
    is_bare && (1900..=2100).contains(&number(&run[..4])) && is_day(number(&run[4..6]), number(&run[6..]))
}

const fn is_day(month: u32, day: u32) -> bool {
    // A co-ordination number adds 60 to the day.
    month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91))
}

/// Tells a Swedish personal number by its day and its check digit, and a Danish one by its day and its hyphen.
fn is_personal_number(word: &str) -> bool {
    let digits: Vec<u32> = word.chars().filter_map(|c| c.to_digit(10)).collect();
    let signs: Vec<(usize, char)> = word.char_indices().filter(|(_, c)| !c.is_ascii_digit()).collect();
    let is_parted = match signs.as_slice() {
        [] => false,
        [(at, '-' | '+')] => *at + 4 + 1 == word.len(),
        _ => return false,
    };
    let short = match digits.len() {
        10 => digits.as_slice(),
        12 if matches!((digits[0], digits[1]), (1, 8 | 9) | (2, 0)) => &digits[2..],
        _ => return false,
    };
    let pair = |at: usize| 10 * short[at] + short[at + 1];
    let is_swedish = is_day(pair(2), pair(4)) && is_checked(short);
    let is_danish = digits.len() == 10 && is_parted && is_day(pair(2), pair(0)) && pair(0) <= 31;
    is_swedish || is_danish
}

/// Tells whether the last of ten digits is what the others make it.
fn is_checked(digits: &[u32]) -> bool {
    let sum: u32 = digits.iter().enumerate().map(|(at, digit)| if at % 2 == 0 { (2 * digit) / 10 + (2 * digit) % 10 } else { *digit }).sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<(Trace, &str)> {
        traces(text).into_iter().map(|(trace, at)| (trace, &text[at])).collect()
    }

    #[test]
    fn people_are_seen_where_they_stand_in_a_text() {
        let table: [(&str, &[(Trace, &str)]); 17] = [
            ("", &[]),
            ("Byggnader och detaljplaner i hela kommunen", &[]),
            ("Kontakta Anna Svensson på avdelningen.", &[(Trace::Name, "Anna Svensson")]),
            ("Anna Svensson", &[(Trace::Name, "Anna Svensson")]),
            ("Eva Ek", &[(Trace::Name, "Eva Ek")]),
            ("Beslutat av Karl-Erik Lindström, jurist", &[(Trace::Name, "Karl-Erik Lindström")]),
            ("Avtalet skrevs av Anna. Senare ändrades det", &[]),
            ("Martin Luthers skola och Anna Kommun", &[(Trace::Name, "Martin Luthers")]),
            ("Mejla anna@exempel.se, eller ring 070-123 45 67.", &[(Trace::Email, "anna@exempel.se"), (Trace::Phone, "070-123 45 67")]),
            ("Ring 33 66 33 66 inden fredag", &[(Trace::Phone, "33 66 33 66")]),
            ("Gäller från 20260101 till 2026-12-31", &[]),
            ("KS 2026/0388 och 10 000 000 kronor", &[]),
            ("personnummer 19811228-9874", &[(Trace::Number, "19811228-9874")]),
            ("(811228-9874)", &[(Trace::Number, "811228-9874")]),
            ("CPR 070761-4285 er fjernet", &[(Trace::Number, "070761-4285")]),
            ("organisationsnummer 212000-1165", &[]),
            ("811228-9875", &[]),
        ];
        for (text, wanted) in table {
            assert_eq!(said(text), wanted, "{text}");
        }
    }

    #[test]
    fn a_text_full_of_people_is_told_in_part_and_any_text_is_read() {
        assert_eq!(traces(&"anna@exempel.se ".repeat(100)).len(), MOST);
        for text in ["@", "+", "--", "å@ö", "0\u{a0}", "Anna", "Anna\u{301} Öberg", "\u{202e}070", "1234567890-"] {
            traces(text);
        }
    }
}
