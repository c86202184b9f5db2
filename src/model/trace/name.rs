//! Finds what looks like the name of a person: by common first names, by how surnames end, by initials and by the words before it.
//!
//! Two capitals alone are as often a place, a title or a role.

use std::ops::Range;

use super::Trace;
use crate::model::demand::person::is_of_organisation;

/// Common first names in Sweden and Denmark. A word of them before another with a capital is likely a person.
const FIRST_NAMES: [&str; 189] = [
    "Agneta",
    "Ahmed",
    "Aisha",
    "Alexander",
    "Ali",
    "Alice",
    "Allan",
    "Amina",
    "Anders",
    "Andreas",
    "Ane",
    "Anita",
    "Ann",
    "Anna",
    "Anne",
    "Annette",
    "Anton",
    "Arne",
    "Astrid",
    "Axel",
    "Barbro",
    "Bengt",
    "Bent",
    "Berit",
    "Bertil",
    "Birgitta",
    "Bjarne",
    "Björn",
    "Bo",
    "Bodil",
    "Britt",
    "Britta",
    "Camilla",
    "Carina",
    "Carl",
    "Caroline",
    "Cecilia",
    "Charlotte",
    "Christer",
    "Christian",
    "Christina",
    "Claes",
    "Dan",
    "Daniel",
    "David",
    "Dennis",
    "Dorte",
    "Ebba",
    "Elias",
    "Elin",
    "Elisabeth",
    "Ellen",
    "Elsa",
    "Elsie",
    "Emil",
    "Emma",
    "Erik",
    "Erling",
    "Eva",
    "Fatima",
    "Filip",
    "Finn",
    "Folke",
    "Fredrik",
    "Frida",
    "Gitte",
    "Gun",
    "Gunilla",
    "Gunnar",
    "Gustav",
    "Göran",
    "Hanna",
    "Hanne",
    "Hans",
    "Hassan",
    "Helena",
    "Helle",
    "Henrik",
    "Hugo",
    "Ibrahim",
    "Ida",
    "Inga",
    "Inger",
    "Ingrid",
    "Isabella",
    "Jakob",
    "Jan",
    "Jenny",
    "Jens",
    "Jesper",
    "Jessica",
    "Johan",
    "Johanna",
    "John",
    "Jonas",
    "Josefin",
    "Julia",
    "Jörgen",
    "Jørgen",
    "Kaj",
    "Kajsa",
    "Karin",
    "Karl",
    "Kenneth",
    "Kent",
    "Kerstin",
    "Kirsten",
    "Kjell",
    "Klara",
    "Klas",
    "Knud",
    "Kristian",
    "Kristina",
    "Kurt",
    "Lars",
    "Leif",
    "Lena",
    "Lene",
    "Lennart",
    "Linda",
    "Linnea",
    "Lisa",
    "Lisbeth",
    "Lone",
    "Lotta",
    "Louise",
    "Magnus",
    "Maja",
    "Malin",
    "Margareta",
    "Maria",
    "Marie",
    "Markus",
    "Martin",
    "Mats",
    "Mette",
    "Mia",
    "Michael",
    "Mikael",
    "Mikkel",
    "Moa",
    "Mohamed",
    "Mohammad",
    "Mohammed",
    "Monica",
    "Muhammad",
    "Niels",
    "Nils",
    "Ole",
    "Olle",
    "Olof",
    "Omar",
    "Oskar",
    "Patrik",
    "Per",
    "Pernilla",
    "Pernille",
    "Peter",
    "Petra",
    "Pia",
    "Rasmus",
    "Roger",
    "Rolf",
    "Sandra",
    "Sara",
    "Sofia",
    "Sofie",
    "Stefan",
    "Stina",
    "Sune",
    "Susanne",
    "Sven",
    "Sören",
    "Søren",
    "Therese",
    "Thomas",
    "Tobias",
    "Tommy",
    "Torben",
    "Torsten",
    "Ulf",
    "Ulla",
    "Vera",
    "Viktor",
    "Yusuf",
    "Åke",
    "Åsa",
    "Örjan",
    "Østen",
];

/// How surnames end that are seldom anything else.
const SURNAMES: [&str; 21] = [
    "sson", "dotter", "ström", "strøm", "qvist", "kvist", "quist", "gren", "gaard", "stedt", "städt", "mann", "nsen", "rsen", "lsen", "dsen", "ssen", "inen",
    "änen", "tanen", "honen",
];

/// How surnames end that are as often places.
const SURNAMES_OR_PLACES: [&str; 3] = ["berg", "lund", "feldt"];

/// Places that end as surnames do.
const PLACES: [&str; 7] = ["falkenberg", "frederiksberg", "hallsberg", "lindesberg", "ljusnarsberg", "skinnskatteberg", "varberg"];

/// Words that stand before a place and not before a surname: what sort of place, which part of it, or where a sentence begins.
const NO_FIRST_NAMES: [&str; 63] = [
    "av", "byen", "de", "den", "det", "distrikt", "east", "efter", "ett", "fra", "från", "för", "gamla", "gamle", "gård", "hela", "hos", "hotell", "i", "in",
    "inre", "kommun", "kommunen", "landet", "lilla", "lille", "med", "mellan", "near", "nedre", "new", "norra", "north", "ny", "nya", "nye", "nära", "nørre",
    "of", "om", "på", "region", "sankt", "skov", "slott", "south", "st", "staden", "stora", "store", "södra", "sønder", "the", "til", "till", "ved", "vester",
    "vid", "västra", "west", "yttre", "östra", "øster",
];

/// Words before the name of a person: whom to turn to, and who does what.
const SIGNS: [&str; 46] = [
    "af",
    "ansvarig",
    "ansvarlig",
    "ask",
    "assistent",
    "attn",
    "av",
    "by",
    "c/o",
    "call",
    "chef",
    "contact",
    "direktör",
    "direktør",
    "formand",
    "fråga",
    "förvaltare",
    "handläggare",
    "handlægger",
    "ingeniør",
    "ingenjör",
    "jurist",
    "kommundirektör",
    "konsulent",
    "kontakt",
    "kontakta",
    "kontakte",
    "kontaktperson",
    "leder",
    "lektor",
    "manager",
    "mejla",
    "namn",
    "officer",
    "ordförande",
    "registrator",
    "rektor",
    "ring",
    "sagsbehandler",
    "samordnare",
    "sekreterare",
    "sekretær",
    "spørg",
    "steward",
    "strateg",
    "utredare",
];

/// Signs that stand as often before an organisation.
const WEAK_SIGNS: [&str; 3] = ["av", "af", "by"];

/// Returns the places in a text that look like first and last name, each with its place in bytes.
pub(super) fn names(text: &str, words: &[(Range<usize>, &str)]) -> Vec<(Trace, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some([(first, name), (last, surname)]) = words.get(at..at + 2) {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        if is_joined(text, name, first, last) && is_person(text, before, (first, name), surname) {
            found.push((Trace::Name, first.start..last.end));
            at += 1;
        }
        at += 1;
    }
    found
}

/// Tells whether nothing but space parts two words, or the point of an initial: "by Anna. Last year" is parted.
fn is_joined(text: &str, name: &str, first: &Range<usize>, last: &Range<usize>) -> bool {
    let between = text.get(first.end..last.start).unwrap_or("-");
    // A letter alone is no initial: "I Varberg".
    let between = if is_initials(name) { between.strip_prefix('.').unwrap_or("-") } else { between };
    between.chars().all(char::is_whitespace)
}

fn is_person(text: &str, before: Option<&(Range<usize>, &str)>, (at, name): (&Range<usize>, &str), surname: &str) -> bool {
    if !is_capital(surname) {
        return false;
    }
    let is_common = name.split('-').next().is_some_and(|first| FIRST_NAMES.contains(&first));
    let sign = before.filter(|(before, _)| text.get(before.end..at.start).is_some_and(|between| between.chars().all(|c| c.is_whitespace() || c == ':')));
    let sign = sign.map(|(_, word)| word.to_lowercase()).filter(|word| SIGNS.contains(&word.as_str()));
    if is_initials(name) {
        // A letter ends a sentence too: "alternative B. The other".
        return ends(surname, &SURNAMES) || ends(surname, &SURNAMES_OR_PLACES) || sign.is_some();
    }
    is_common || (is_capital(name) && (is_with_surname(name, surname) || sign.is_some_and(|sign| is_told_by(&sign, name, surname))))
}

/// Tells a surname by its ending, unless the word before it says that it is a place.
fn is_with_surname(name: &str, surname: &str) -> bool {
    let (name, surname) = (name.to_lowercase(), surname.to_lowercase());
    let is_place = name.ends_with('s') || name.ends_with("ska") || PLACES.contains(&surname.as_str());
    !NO_FIRST_NAMES.contains(&name.as_str()) && (ends(&surname, &SURNAMES) || (!is_place && ends(&surname, &SURNAMES_OR_PLACES)))
}

/// Tells whether a sign before two words with capitals makes them a person.
fn is_told_by(sign: &str, name: &str, surname: &str) -> bool {
    // "by Swedish Standards" and "av Göteborgs Stad" are no people.
    let of = |word: &str| word.ends_with('s') || word.ends_with("sk") || word.ends_with("ska") || word.ends_with("ske") || word.ends_with("ish");
    !(WEAK_SIGNS.contains(&sign) && (of(name) || of(surname)))
}

/// Tells whether a word as it is written in an address is a common first name.
pub(super) fn is_first_name(folded: &str) -> bool {
    FIRST_NAMES.iter().any(|name| super::mailbox::fold(name) == folded)
}

/// Tells whether letters stand for first names: `A`, `A.B` or `K-G`.
fn is_initials(word: &str) -> bool {
    word.split(['.', '-']).all(|part| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
    })
}

/// Tells whether a word is written as a name, and is not of an organisation.
fn is_capital(word: &str) -> bool {
    let is_part = |part: &str| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.clone().next().is_some() && letters.all(char::is_lowercase)
    };
    word.split('-').all(is_part) && !is_of_organisation(&word.to_lowercase())
}

/// Tells whether a word ends in one of these ways, and is more than that.
fn ends(word: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| word.strip_suffix(ending).is_some_and(|stem| stem.chars().count() > 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::trace::traces;

    fn said(text: &str) -> Vec<&str> {
        traces(text).into_iter().filter(|(trace, _)| *trace == Trace::Name).map(|(_, at)| &text[at]).collect()
    }

    #[test]
    fn people_with_uncommon_first_names_are_seen_by_other_signs() {
        let table: [(&str, &[&str]); 19] = [
            ("Ylva Zetterström svarar på frågor", &["Ylva Zetterström"]),
            ("Uppgifterna kommer från Torvald Ekengren.", &["Torvald Ekengren"]),
            ("fråga Märta Hultqvist", &["Märta Hultqvist"]),
            ("Spørg Vibeke Mortensen", &["Vibeke Mortensen"]),
            ("Aino Virtanen, Jyrki Nieminen", &["Aino Virtanen", "Jyrki Nieminen"]),
            ("Skickas till A. Svensson", &["A. Svensson"]),
            ("Skickas till K.G. Lindberg", &["K.G. Lindberg"]),
            ("Kontakt: Tindra Vik", &["Tindra Vik"]),
            ("Handläggare: Xi Ode", &["Xi Ode"]),
            ("c/o Tindra Vik", &["Tindra Vik"]),
            ("ring Tindra Vik före fredag", &["Tindra Vik"]),
            ("Framtagen av Tindra Vik", &["Tindra Vik"]),
            ("Udarbejdet af Tindra Vik", &["Tindra Vik"]),
            ("Contact Tindra Vik", &["Tindra Vik"]),
            ("kontakta A. Vik", &["A. Vik"]),
            ("ordförande Tindra Vik", &["Tindra Vik"]),
            ("Guðrún Jónsdotter", &["Guðrún Jónsdotter"]),
            ("Agnes Lindkvist", &["Agnes Lindkvist"]),
            ("Tindra Vik", &[]),
        ];
        for (text, wanted) in table {
            assert_eq!(said(text), wanted, "{text}");
        }
    }

    #[test]
    fn places_organisations_and_sentences_are_no_people() {
        for text in [
            "Norra Fredriksberg och Stora Lund",
            "Kommunen Varberg",
            "Göteborgs Stad och Region Skåne",
            "levererad av Region Skåne",
            "ägs av Svenska Kraftnät",
            "ajourhålls av Göteborgs Stad",
            "Published by Statistics Sweden",
            "Se bilaga A. Svaren står där",
            "alternativ B. Kommunen väljer",
            "Öppna Data Portalen",
            "Kontakt: Kommunens Servicecenter",
            "kontakta Medborgarservice",
            "Gamla Stationen, Norra Hamnen",
            "Sankt Knutsberg",
            "The Hague and New Berg",
            "I Fredriksberg, Visit Varberg",
        ] {
            assert_eq!(said(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn what_comes_with_the_program_names_nobody() {
        fn told(json: &serde_json::Value, found: &mut Vec<String>) {
            match json {
                serde_json::Value::String(text) => found.extend(said(text).into_iter().map(str::to_owned)),
                serde_json::Value::Array(all) => all.iter().for_each(|one| told(one, found)),
                serde_json::Value::Object(all) => all.values().for_each(|one| told(one, found)),
                _ => {}
            }
        }
        let mut found = Vec::new();
        for file in [
            include_str!("../../../templates/example/municipality.json"),
            include_str!("../../../templates/example/process.json"),
            include_str!("../../../templates/starter/municipality.json"),
        ] {
            told(&serde_json::from_str(file).unwrap(), &mut found);
        }
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn lists_of_words_hold_none_twice() {
        let lists: [&[&str]; 4] = [&FIRST_NAMES, &SURNAMES, &NO_FIRST_NAMES, &SIGNS];
        for list in lists {
            let mut words = list.to_vec();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), list.len(), "{list:?}");
        }
        assert!(FIRST_NAMES.iter().all(|name| is_capital(name)));
    }
}
