//! What headings and cells are called in five languages, from `templates/import`.
//!
//! A new word is a line in those files, never code here.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use icu_normalizer::ComposingNormalizer;

use crate::model::{Field, Language};

/// What a heading can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A field of the dataset.
    Field(Field),
    /// Where it stands in the process.
    Stage,
    /// Its lasting id.
    Id,
    /// A score of value as a whole.
    ScoreValue,
    /// A score of cost as a whole.
    ScoreCost,
}

/// A meaning of a word in a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sense {
    pub(super) meaning: Meaning,
    /// The word's place in its list; earlier words say more.
    pub(super) rank: usize,
    /// Whether the word alone is reason to ask.
    pub(super) is_vague: bool,
}

/// Folds a word: composed, lower case, letters and digits only.
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    }
    let composed = ComposingNormalizer::new_nfc().normalize(text);
    composed.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Returns what a folded heading can mean.
pub(super) fn senses(folded: &str) -> &'static [Sense] {
    static SENSES: OnceLock<HashMap<String, Vec<Sense>>> = OnceLock::new();
    SENSES.get_or_init(read_columns).get(folded).map_or(&[], Vec::as_slice)
}

fn read_columns() -> HashMap<String, Vec<Sense>> {
    let lists: BTreeMap<String, Vec<String>> =
        serde_json::from_str(include_str!("../../templates/import/columns.json")).expect("the bundled file is read by a test");
    let mut senses: HashMap<String, Vec<Sense>> = HashMap::new();
    for (key, words) in &lists {
        let Some(meaning) = meaning(key) else { continue };
        for (rank, word) in words.iter().enumerate() {
            let sense = Sense { meaning, rank, is_vague: word.ends_with('?') };
            senses.entry(fold(word)).or_default().push(sense);
        }
    }
    senses
}

fn meaning(key: &str) -> Option<Meaning> {
    match key {
        "stage" => Some(Meaning::Stage),
        "id" => Some(Meaning::Id),
        "score_value" => Some(Meaning::ScoreValue),
        "score_cost" => Some(Meaning::ScoreCost),
        key => Field::ALL.iter().copied().find(|field| field.info().key == key).map(Meaning::Field),
    }
}

/// Finds the code that a cell's word stands for in a list: `frequency`, `license`, `access_rights`, `stage` or `score`.
pub(super) fn code(list: &str, text: &str) -> Option<&'static str> {
    values().get(list)?.get(&fold(text)).map(String::as_str)
}

/// Tells whether a cell says that there is nothing to say: `-`, `n/a`.
pub(super) fn says_nothing(text: &str) -> bool {
    static MARKS: OnceLock<Vec<String>> = OnceLock::new();
    let marks = MARKS.get_or_init(|| match values_file().get("nothing") {
        Some(serde_json::Value::Array(marks)) => marks.iter().filter_map(|mark| mark.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    });
    let text = text.trim();
    let longest = marks.iter().map(String::len).max().unwrap_or_default();
    // In lower case a text has about as many letters; what is far longer than any mark is none.
    text.len() <= 2 * longest && marks.contains(&text.to_lowercase())
}

fn values_file() -> BTreeMap<String, serde_json::Value> {
    serde_json::from_str(include_str!("../../templates/import/values.json")).expect("the bundled file is read by a test")
}

type Values = BTreeMap<String, HashMap<String, String>>;

fn values() -> &'static Values {
    static VALUES: OnceLock<Values> = OnceLock::new();
    VALUES.get_or_init(|| {
        let mut lists = Values::new();
        for (name, list) in values_file() {
            let serde_json::Value::Object(codes) = list else { continue };
            let words = lists.entry(name).or_default();
            for (code, synonyms) in codes {
                let synonyms = synonyms.as_array().into_iter().flatten().filter_map(serde_json::Value::as_str);
                words.extend(synonyms.map(|word| (fold(word), code.clone())));
            }
        }
        lists
    })
}

/// Returns a list of words of grammar: `prefixes`, `units`, `small.sv`.
pub(super) fn list(name: &str) -> &'static [String] {
    static LISTS: OnceLock<BTreeMap<String, Vec<String>>> = OnceLock::new();
    let read = || serde_json::from_str(include_str!("../../templates/import/words.json")).expect("the bundled file is read by a test");
    LISTS.get_or_init(read).get(name).map_or(&[], Vec::as_slice)
}

/// Tells whether a folded word stands in a list of grammar.
pub(super) fn is_in(name: &str, word: &str) -> bool {
    list(name).iter().any(|other| other == word)
}

/// Reads how often in which period, "three times a year", as a code of the frequency list.
pub(super) fn times_per_period(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let (last, others) = words.split_last()?;
    let period = ["day", "week", "month", "quarter", "year"].into_iter().find(|period| is_in(&format!("period.{period}"), last))?;
    let first = others.first()?;
    let named = || (1..=4).find(|count| is_in(&format!("count.{count}"), first));
    let count: u32 = first.parse().ok().or_else(named)?;
    if !others.iter().any(|word| is_in("times", word)) {
        return None;
    }
    match (count, period) {
        (1, "day") => Some("DAILY"),
        (2, "day") => Some("DAILY_2"),
        (1, "week") | (52, "year") => Some("WEEKLY"),
        (2, "week") => Some("WEEKLY_2"),
        (3, "week") => Some("WEEKLY_3"),
        (1, "month") | (12, "year") => Some("MONTHLY"),
        (2, "month") => Some("MONTHLY_2"),
        (3, "month") => Some("MONTHLY_3"),
        (1, "quarter") | (4, "year") => Some("QUARTERLY"),
        (6, "year") => Some("BIMONTHLY"),
        (3, "year") => Some("ANNUAL_3"),
        (2, "year") => Some("ANNUAL_2"),
        (1, "year") => Some("ANNUAL"),
        _ => None,
    }
}

/// Tells which language a folded word names.
pub(super) fn language(word: &str) -> Option<Language> {
    Language::ALL.into_iter().find(|language| is_in(&format!("language.{language}"), word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Code, Level, Stage, Vocabulary};

    #[test]
    fn every_list_of_headings_is_of_a_field_and_says_nothing_twice() {
        let lists: BTreeMap<String, Vec<String>> = serde_json::from_str(include_str!("../../templates/import/columns.json")).unwrap();
        let mut seen: Vec<String> = Vec::new();
        for (key, words) in &lists {
            assert!(meaning(key).is_some(), "{key}");
            for word in words {
                let folded = fold(word);
                // Words for effort are hours or a score, as the values say.
                let is_effort = key == "score_cost" && lists["hours_to_publish"].contains(&format!("{word}?"));
                assert!(is_effort || !seen.contains(&folded), "{key}: {word} twice");
                seen.push(folded);
            }
        }
        for field in Field::ALL {
            assert!(lists.contains_key(field.info().key), "{field:?}");
        }
    }

    #[test]
    fn the_words_of_grammar_are_there() {
        for name in ["prefixes", "suffixes", "generic", "reasons", "units", "times", "small.sv", "small.da", "small.en", "period.year", "count.4"] {
            assert!(!list(name).is_empty(), "{name}");
        }
        assert_eq!(language("engelska"), Some(Language::En));
    }

    #[test]
    fn every_code_of_the_bundled_words_exists() {
        for (list, vocabulary) in [("frequency", Vocabulary::Frequency), ("license", Vocabulary::License), ("access_rights", Vocabulary::AccessRights)] {
            for code in values_file()[list].as_object().unwrap().keys() {
                assert!(Code::new(vocabulary, code).is_ok(), "{list}: {code}");
            }
        }
        for stage in values_file()["stage"].as_object().unwrap().keys() {
            assert!(stage.parse::<Stage>().is_ok(), "{stage}");
        }
        for score in values_file()["score"].as_object().unwrap().keys() {
            assert!(score == "?" || score.parse::<u8>().is_ok_and(|level| Level::new(level).is_ok()), "{score}");
        }
    }

    #[test]
    fn no_word_stands_for_two_codes() {
        for (name, list) in values_file() {
            let Some(codes) = list.as_object() else { continue };
            let words: Vec<String> = codes.values().flat_map(|words| words.as_array().unwrap()).map(|word| fold(word.as_str().unwrap())).collect();
            for (index, word) in words.iter().enumerate() {
                let code = code(&name, word).unwrap();
                let others = words[..index].iter().filter(|other| *other == word).count();
                assert!(
                    others == 0 || codes[code].as_array().unwrap().iter().filter(|other| fold(other.as_str().unwrap()) == *word).count() > 1,
                    "{name}: {word}"
                );
            }
        }
    }

    #[test]
    fn frequencies_are_read_as_people_write_them() {
        for (text, expected) in [("1 ggr/år", "ANNUAL"), ("Årligen", "ANNUAL"), ("Kvartalsvis", "QUARTERLY"), ("R/P1Y", "ANNUAL"), ("hver måned", "MONTHLY")]
        {
            assert_eq!(code("frequency", text), Some(expected), "{text}");
        }
        for (text, expected) in [("3 gånger per år", "ANNUAL_3"), ("2 times a week", "WEEKLY_2"), ("12 ggr/år", "MONTHLY"), ("4 gange om året", "QUARTERLY")]
        {
            assert_eq!(times_per_period(text), Some(expected), "{text}");
        }
        for wrong in ["5 år", "efter 3 år", "år", "7 ggr per vecka", ""] {
            assert_eq!(times_per_period(wrong), None, "{wrong}");
        }
    }
}
