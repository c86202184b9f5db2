//! Tells the mailbox of one person from one that several read: `karin.oberg@` from `oppnadata@`.
//!
//! It guesses by how the name before `@` is written, and forbids nothing.

use super::name::is_first_name;
use crate::model::demand::person::is_of_organisation;

/// How words begin that name what a mailbox is for, without their accents.
const FUNCTIONS: [&str; 60] = [
    "admin",
    "arkiv",
    "avdelning",
    "avfall",
    "barn",
    "bibliotek",
    "borger",
    "bygg",
    "center",
    "dataskydd",
    "digital",
    "drift",
    "ekonomi",
    "enhed",
    "enhet",
    "fastighet",
    "forvaltning",
    "fritid",
    "gata",
    "gatu",
    "geodata",
    "help",
    "info",
    "jour",
    "kart",
    "klima",
    "kommun",
    "kontakt",
    "kontor",
    "kort",
    "kultur",
    "kund",
    "kunde",
    "lokal",
    "mail",
    "medborgar",
    "mejl",
    "miljo",
    "museum",
    "namnd",
    "natur",
    "office",
    "omsorg",
    "oppen",
    "oppna",
    "park",
    "plan",
    "post",
    "press",
    "redaktion",
    "region",
    "registrator",
    "service",
    "skol",
    "social",
    "stad",
    "support",
    "teknik",
    "teknisk",
    "trafik",
];

/// Words that name what a mailbox is for only when they stand alone.
const WHOLE: [&str; 15] = ["aben", "abne", "by", "byg", "data", "gis", "hr", "it", "no", "noreply", "open", "reply", "team", "va", "web"];

/// Tells whether an e-mail address seems to be that of one person: a first name, or two names, or an initial and a name.
pub fn is_of_person(address: &str) -> bool {
    let name = fold(address.split(['@', '+']).next().unwrap_or_default());
    let parts: Vec<&str> = name.split(['.', '_']).map(|part| part.trim_end_matches(|c: char| c.is_ascii_digit())).collect();
    let first = parts.first().copied().unwrap_or_default();
    if is_first_name(first.split('-').next().unwrap_or_default()) {
        return true;
    }
    let is_name = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphabetic() || c == '-') && !is_function(part);
    parts.len() > 1 && parts.iter().all(|part| is_name(part)) && parts.iter().any(|part| part.chars().count() > 1)
}

fn is_function(part: &str) -> bool {
    FUNCTIONS.iter().any(|function| part.starts_with(function)) || WHOLE.contains(&part) || is_of_organisation(part)
}

/// Writes a name as it is written in an address: small letters without accents.
pub(super) fn fold(name: &str) -> String {
    let plain = |c: char| match c {
        'å' | 'ä' | 'á' | 'à' => 'a',
        'ö' | 'ø' => 'o',
        'é' | 'è' | 'ë' => 'e',
        'ü' => 'u',
        other => other,
    };
    name.to_lowercase().chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::is_of_person;

    #[test]
    fn the_mailbox_of_a_person_is_told_from_one_that_several_read() {
        for address in
            ["karin.oberg@kommun.se", "k.oberg@kommun.se", "anna_b@exempel.se", "anna@exempel.se", "Björn-Erik.Ek@exempel.se", "shirin.rezai2@exempel.se"]
        {
            assert!(is_of_person(address), "{address}");
        }
        for address in [
            "oppnadata@kommun.se",
            "oppna.data@kommun.se",
            "fritid@example.org",
            "data@exempel.se",
            "gis@exempel.se",
            "it.support@exempel.se",
            "teknik.miljo@exempel.se",
            "kommunstyrelsen@exempel.se",
            "abne-data@exempel.dk",
            "no.reply@exempel.se",
            "@",
            "",
        ] {
            assert!(!is_of_person(address), "{address}");
        }
    }
}
