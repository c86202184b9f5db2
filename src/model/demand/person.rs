//! Tells what looks like a person where a group is enough: an address, a number, a name.
//!
//! It guesses by the shape of a text, keeps nothing and forbids nothing.

/// What a text seems to give away of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Personal {
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// First and last name.
    Name,
}

/// Parts of words that tell an organisation from a person with as many capitals.
const ORGANISATIONS: [&str; 42] = [
    "ab",
    "a/s",
    "aps",
    "as",
    "hb",
    "kb",
    "bk",
    "if",
    "ik",
    "sk",
    "ltd",
    "inc",
    "gmbh",
    "region",
    "kommun",
    "län",
    "förening",
    "forening",
    "förbund",
    "forbund",
    "universit",
    "högskol",
    "skol",
    "institut",
    "myndighet",
    "verk",
    "styrels",
    "dagblad",
    "tidning",
    "nyheter",
    "news",
    "times",
    "radio",
    "tv",
    "bank",
    "bolag",
    "company",
    "council",
    "stiftels",
    "kyrk",
    "agency",
    "data",
];

/// Shorter marks of an organisation stand as words of their own.
const WHOLE_UNDER: usize = 4;

/// Digits that make a telephone number: as few as a Danish one has, no more than any has.
const PHONE: std::ops::RangeInclusive<usize> = 8..=15;

/// Tells what a text seems to give away of a person, if anything.
pub fn personal(text: &str) -> Option<Personal> {
    if text.split_whitespace().any(is_email) {
        Some(Personal::Email)
    } else if has_phone(text) {
        Some(Personal::Phone)
    } else if is_name(text) {
        Some(Personal::Name)
    } else {
        None
    }
}

pub(in crate::model) fn is_email(word: &str) -> bool {
    let is_bare = |c: char| !c.is_alphanumeric();
    word.trim_matches(is_bare).split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// Looks for a run of digits with the signs that part them in numbers; dates and years are no such runs.
fn has_phone(text: &str) -> bool {
    let belongs = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '–' | ' ' | '\u{a0}' | '(' | ')' | '/');
    text.split(|c| !belongs(c)).map(str::trim).any(|run| {
        let digits = run.chars().filter(char::is_ascii_digit).count();
        let begins = run.trim_start_matches('(').starts_with(['0', '+']) || (digits == 8 && !run.contains(['-', '–', '/']));
        PHONE.contains(&digits) && begins
    })
}

/// Two or three words in capitals and nothing else, none of which an organisation would have.
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_capital = |word: &&str| {
        word.split('-').all(|part| {
            let mut letters = part.chars();
            letters.next().is_some_and(char::is_uppercase) && letters.clone().count() > 0 && letters.all(char::is_lowercase)
        })
    };
    (2..=3).contains(&words.len()) && words.iter().all(is_capital) && !words.iter().any(|word| is_of_organisation(&word.to_lowercase()))
}

pub(in crate::model) fn is_of_organisation(word: &str) -> bool {
    ORGANISATIONS.iter().any(|mark| if mark.chars().count() < WHOLE_UNDER { word == *mark } else { word.contains(mark) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_points_at_a_person_is_seen_and_groups_are_left_alone() {
        let table: [(&str, Option<Personal>); 20] = [
            ("Företag", None),
            ("andra kommuner", None),
            ("Journalister på Sydsvenskan", None),
            ("Svenska Dagbladet", None),
            ("Region Skåne", None),
            ("Sveriges Radio", None),
            ("Malmö Universitet", None),
            ("Besöksnäringen 2024–2026", None),
            ("Mötet 2026-11-21", None),
            ("KS 2026/0388", None),
            ("10 000 invånare", None),
            ("Anna Svensson", Some(Personal::Name)),
            ("Karl-Erik Öberg Lind", Some(Personal::Name)),
            ("anna.svensson@exempel.se", Some(Personal::Email)),
            ("Journalist (anna@tidningen.se)", Some(Personal::Email)),
            ("@kommunen", None),
            ("070-123 45 67", Some(Personal::Phone)),
            ("ring +46 8 508 00 000", Some(Personal::Phone)),
            ("tlf. 33 66 33 66", Some(Personal::Phone)),
            ("", None),
        ];
        for (text, wanted) in table {
            assert_eq!(personal(text), wanted, "{text}");
        }
    }
}
