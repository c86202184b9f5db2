//! People as they stand in one cell: a name, an e-mail address and a telephone number in any order, and more than one of them.
//!
//! Which of two cells is believed is decided in [`crate::import::plan`].

use crate::import::words;
use crate::model::Email;

/// How many digits a telephone number has.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// What one cell says of somebody.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::import) struct Person {
    /// The name; empty where there is none.
    pub(in crate::import) name: String,
    /// The address.
    pub(in crate::import) email: Option<Email>,
    /// The telephone number.
    pub(in crate::import) phone: Option<String>,
    /// Whether the cell names others too.
    pub(in crate::import) has_others: bool,
}

impl Person {
    /// Takes a cell apart: `Eva Ek <eva@example.org>`, `Ek, Eva (eva@example.org)`, `Eva Ek, 08-123 45 67`, `eva@example.org`. Of several people, the first.
    pub(in crate::import) fn of(text: &str) -> Self {
        let text = text.replace("mailto:", "");
        let addresses: Vec<&str> = text.split(is_edge).filter(|part| part.contains('@')).collect();
        let email = addresses.first().and_then(|found| Email::new(found).ok());
        let has_others = addresses.len() > 1 && email.is_some();
        let (text, email) = match (email, addresses.first()) {
            (Some(email), Some(found)) => {
                let end = if has_others { text.find(found).map_or(text.len(), |start| start + found.len()) } else { text.len() };
                (text[..end].replace(found, " "), Some(email))
            }
            _ => (text.clone(), None),
        };
        let (text, phone) = phone(&text).map_or((text, None), |(rest, phone)| (rest, Some(phone)));
        let name = if email.is_some() || phone.is_some() { bare(&text) } else { text.trim().to_owned() };
        Self { name, email, phone, has_others }
    }

    /// Takes a cell for a name as a whole, whatever is in it.
    pub(in crate::import) fn named(name: &str) -> Self {
        Self { name: name.trim().to_owned(), ..Self::default() }
    }

    /// Tells whether the cell says nothing of anybody.
    pub(in crate::import) fn is_nobody(&self) -> bool {
        self.email.is_none() && self.phone.is_none() && !self.name.chars().any(char::is_alphanumeric)
    }

    /// Tells whether two cells are about two people: different addresses, or names that are not one another's.
    pub(in crate::import) fn is_other_than(&self, other: &Self) -> bool {
        let same_address = |(one, other): (&Email, &Email)| one.to_string().eq_ignore_ascii_case(&other.to_string());
        match self.email.as_ref().zip(other.email.as_ref()) {
            Some(addresses) => !same_address(addresses),
            None => !self.name.is_empty() && !other.name.is_empty() && !is_like(&self.name, &other.name),
        }
    }

    /// Tells whether there is an address and no name.
    pub(in crate::import) const fn is_nameless(&self) -> bool {
        self.name.is_empty() && self.email.is_some()
    }

    /// Tells whether there is both a name and an address.
    pub(in crate::import) const fn is_whole(&self) -> bool {
        !self.name.is_empty() && self.email.is_some()
    }
}

fn is_edge(c: char) -> bool {
    c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | ':' | '"')
}

/// Takes off what stood around what was taken out.
fn bare(text: &str) -> String {
    let edge = |c: char| is_edge(c) || matches!(c, '-' | '–' | '/' | '|');
    let mut name = text.trim_matches(edge);
    while let Some((before, last)) = name.rsplit_once(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '('))
        && words::is_in("contact.labels", &words::fold(last))
    {
        name = before.trim_matches(edge);
    }
    if words::is_in("contact.labels", &words::fold(name)) {
        return String::new();
    }
    let mark = |c: char| matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | '"');
    let mut name = name.split_whitespace().filter(|word| !word.chars().all(mark)).collect::<Vec<_>>().join(" ");
    if name.matches('(').count() > name.matches(')').count() {
        name.push(')');
    }
    name
}

/// Tells whether all words of one name are words of the other: `Ek, Eva` and `Eva Ek`, `Eva` and `Eva Ek`.
fn is_like(one: &str, other: &str) -> bool {
    let words = |name: &str| name.split(|c: char| !c.is_alphanumeric()).map(words::fold).filter(|word| !word.is_empty()).collect::<Vec<_>>();
    let (one, other) = (words(one), words(other));
    one.iter().all(|word| other.contains(word)) || other.iter().all(|word| one.contains(word))
}

/// Finds a telephone number, and returns the text without it.
fn phone(text: &str) -> Option<(String, String)> {
    let of_number = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '–' | '(' | ')' | '/' | '.' | ' ' | '\u{a0}');
    let mut start = 0;
    while let Some(at) = text[start..].find(['0', '+', '(']).map(|found| start + found) {
        let end = text[at..].find(|c| !of_number(c)).map_or(text.len(), |end| at + end);
        let run = text[at..end].trim_end_matches(|c: char| !c.is_ascii_digit());
        let is_apart = text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        if is_apart && DIGITS.contains(&run.chars().filter(char::is_ascii_digit).count()) {
            return Some((format!("{} {}", &text[..at], &text[at + run.len()..]), run.to_owned()));
        }
        start = end.max(at + 1);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> (String, String, String, bool) {
        let Person { name, email, phone, has_others } = Person::of(text);
        (name, email.map(|email| email.to_string()).unwrap_or_default(), phone.unwrap_or_default(), has_others)
    }

    #[test]
    fn people_are_taken_apart_from_their_addresses() {
        let eva = |name: &str, phone: &str| (name.to_owned(), "eva@example.org".to_owned(), phone.to_owned(), false);
        for (text, name, phone) in [
            ("Eva Ek <eva@example.org>", "Eva Ek", ""),
            ("Ek, Eva (eva@example.org)", "Ek, Eva", ""),
            ("Eva Ek, eva@example.org", "Eva Ek", ""),
            ("Eva Ek, e-post: eva@example.org", "Eva Ek", ""),
            ("Eva Ek (IT), eva@example.org", "Eva Ek (IT)", ""),
            ("eva@example.org", "", ""),
            ("mailto:eva@example.org", "", ""),
            ("Eva Ek <eva@example.org> 08-123 45 67", "Eva Ek", "08-123 45 67"),
            ("Eva Ek, tel. +46 (0)8 123 45 67, eva@example.org", "Eva Ek", "+46 (0)8 123 45 67"),
        ] {
            assert_eq!(said(text), eva(name, phone), "{text}");
        }
        assert_eq!(said("Växeln 0123-456 78"), ("Växeln".to_owned(), String::new(), "0123-456 78".to_owned(), false));
        assert_eq!(said("Eva Ek <eva@example.org>; Bo Berg <bo@example.org>"), ("Eva Ek".to_owned(), "eva@example.org".to_owned(), String::new(), true));
        assert_eq!(said("Växel 0123-456 78").0, "Växel", "a function is a name");
        for text in ["Eva Ek", "Eva Ek (IT)", "Mobil", "Ek, Eva", "Enhet 12", "Avtal 2024-05-03", "Enhet 10 000 000"] {
            assert_eq!(said(text), (text.to_owned(), String::new(), String::new(), false), "{text}");
        }
    }

    #[test]
    fn two_people_are_told_from_one_that_is_written_in_two_ways() {
        let other = |one: &str, other: &str| Person::of(one).is_other_than(&Person::of(other));
        assert!(!other("Ek, Eva", "Eva Ek <eva@example.org>") && !other("Eva", "Eva Ek <eva@example.org>") && !other("eva@example.org", "EVA@example.org"));
        assert!(other("Bo Berg", "Eva Ek <eva@example.org>") && other("Bo Berg <bo@example.org>", "eva@example.org"));
        assert!(!other("Bo Berg", "bo@example.org"));
    }
}
