//! Names as they are compared: words in lower case, without endings, and without the marks of their letters; numbers apart.
//!
//! It knows the endings of plurals, genitives and definite forms in Swedish, Danish and English. How like two names are is said in [`super::measure`].

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, LazyLock};

/// Words that say nothing of what a dataset is about, in three languages.
const SMALL: &str = include_str!("../../../templates/duplicate/small.json");
/// Words that join others; they are left out like punctuation.
const AND: [&str; 3] = ["och", "og", "and"];
/// Endings of plurals, genitives and definite forms, the longest first.
const ENDINGS: [&str; 21] =
    ["arnas", "ernas", "ornas", "ernes", "arna", "erna", "orna", "erne", "enes", "ens", "ets", "ene", "an", "ar", "er", "or", "en", "et", "na", "e", "a"];
/// What is left of a word has at least so many letters.
const LEAST: usize = 3;
/// What departments are called whatever they do, alone or at the end of a word, the longest first.
const OFFICES: [&str; 18] = [
    "förvaltningen",
    "forvaltningen",
    "avdelningen",
    "förvaltning",
    "forvaltning",
    "afdelingen",
    "department",
    "avdelning",
    "afdeling",
    "services",
    "kontoret",
    "nämnden",
    "service",
    "enheten",
    "centret",
    "kontor",
    "office",
    "enhet",
];

/// A word as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// The word in lower case.
    pub(super) text: String,
    /// Without its ending.
    pub(super) stem: String,
    /// Without its ending and the marks of its letters: a for å and ä, o for ö and ø.
    pub(super) plain: String,
    /// How many letters it has.
    pub(super) letters: usize,
    /// Whether it says nothing of what something is about.
    pub(super) is_small: bool,
}

impl Word {
    pub(super) fn of(lower: &str, own: &BTreeSet<String>) -> Self {
        let stem = stem(lower);
        let is_small = small().contains(&stem) || own.contains(&stem);
        Self { text: lower.to_owned(), plain: stem.chars().map(plain).collect(), letters: lower.chars().count(), is_small, stem }
    }
}

/// A name as it is compared.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Name {
    /// The words in their order, without those that only join others.
    pub(super) words: Vec<Arc<Word>>,
    /// What begins with a digit, in order as text, each once: `2023`, `3b`.
    pub(super) numbers: Vec<String>,
}

impl Name {
    /// Folds a name alone.
    pub(super) fn of(text: &str) -> Self {
        Folder::default().fold(text)
    }

    /// Tells whether there is nothing to compare.
    pub(super) const fn is_empty(&self) -> bool {
        self.words.is_empty() && self.numbers.is_empty()
    }

    /// Returns the words that say what it is about; all of them where none would be left.
    pub(super) fn saying(&self) -> Vec<&Word> {
        let said: Vec<&Word> = self.words.iter().map(AsRef::as_ref).filter(|word| !word.is_small).collect();
        if said.is_empty() { self.words.iter().map(AsRef::as_ref).collect() } else { said }
    }

    /// Returns what is the same in names that differ in case, spaces and punctuation only, and what is the same if the words are turned round too.
    pub(super) fn keys(&self) -> [String; 2] {
        let numbers = self.numbers.join(" ");
        let mut words: Vec<&str> = self.words.iter().map(|word| word.text.as_str()).collect();
        let joined = words.concat();
        words.sort_unstable();
        [format!("{joined}#{numbers}"), format!("{} #{numbers}", words.join(" "))]
    }
}

/// Folds many names: each word is looked at once.
#[derive(Debug, Clone, Default)]
pub(super) struct Folder {
    /// The stems of words that an organisation's own name puts into titles.
    own: BTreeSet<String>,
    known: HashMap<String, Arc<Word>>,
}

impl Folder {
    /// Folds the titles of an organisation, whose own name says nothing in them.
    pub(super) fn of(organisation: &str) -> Self {
        Self { own: lower_words(organisation).map(|word| stem(&word)).collect(), known: HashMap::new() }
    }

    /// Folds one name more, without keeping its words in mind.
    pub(super) fn alone(&self, text: &str) -> Name {
        let known = |word: String| self.known.get(&word).map_or_else(|| Arc::new(Word::of(&word, &self.own)), Arc::clone);
        sorted(lower_words(text), known)
    }

    /// Folds a name.
    pub(super) fn fold(&mut self, text: &str) -> Name {
        let Self { own, known } = self;
        let word = |word: String| Arc::clone(known.entry(word).or_insert_with_key(|word| Arc::new(Word::of(word, own))));
        sorted(lower_words(text), word)
    }
}

/// Puts numbers apart from words.
fn sorted(all: impl Iterator<Item = String>, word: impl FnMut(String) -> Arc<Word>) -> Name {
    let (mut numbers, words): (Vec<String>, Vec<String>) = all.partition(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    numbers.sort_unstable();
    numbers.dedup();
    Name { words: words.into_iter().map(word).collect(), numbers }
}

/// Returns the words of a text in lower case, without those that only join others; all of them where there are no others.
fn lower_words(text: &str) -> impl Iterator<Item = String> {
    let all: Vec<String> = words(text).collect();
    let is_joined = all.iter().any(|word| !AND.contains(&word.as_str()));
    all.into_iter().filter(move |word| !is_joined || !AND.contains(&word.as_str()))
}

/// Returns the words of a text in lower case.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// Folds a name so that names that differ in case, spaces, punctuation and `and` or `&` only are the same.
pub fn key(text: &str) -> String {
    let words: Vec<String> = lower_words(text).collect();
    // What is nothing but punctuation is still something.
    if words.is_empty() { text.trim().to_lowercase() } else { words.join(" ") }
}

/// Returns what a department is about: its words without what departments are called anyway.
pub(super) fn department(text: &str) -> String {
    let about = |word: String| match OFFICES.iter().find_map(|office| word.strip_suffix(office)) {
        Some(rest) => rest.to_owned(),
        None => word,
    };
    let told: Vec<String> = lower_words(text).map(about).filter(|word| word.chars().count() >= LEAST).collect();
    if told.is_empty() { text.to_lowercase() } else { told.join(" ") }
}

/// Takes the endings off a word in lower case; what is technical becomes technics.
fn stem(word: &str) -> String {
    let long_enough = |rest: &str| rest.chars().count() >= LEAST;
    let mut word = word.strip_suffix("ies").filter(|rest| rest.chars().count() + 1 >= LEAST).map_or_else(|| word.to_owned(), |rest| format!("{rest}y"));
    loop {
        let of_list = || ENDINGS.iter().find_map(|ending| word.strip_suffix(ending).filter(|rest| long_enough(rest)));
        // An s is taken off last: places, Malmös.
        let Some(shorter) = of_list().or_else(|| word.strip_suffix('s').filter(|rest| long_enough(rest))).map(str::to_owned) else { break };
        word = shorter;
    }
    match word.strip_suffix("isk").filter(|rest| long_enough(rest)) {
        Some(rest) => format!("{rest}ik"),
        None => word,
    }
}

/// Takes the mark off a letter.
pub(super) const fn plain(letter: char) -> char {
    match letter {
        'å' | 'ä' | 'æ' | 'à' | 'á' | 'â' | 'ã' => 'a',
        'ö' | 'ø' | 'ò' | 'ó' | 'ô' | 'õ' => 'o',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ü' | 'ú' | 'ù' | 'û' => 'u',
        other => other,
    }
}

fn small() -> &'static BTreeSet<String> {
    static WORDS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let words: Vec<String> = serde_json::from_str(SMALL).expect("the bundled file is read by a test");
        words.iter().map(|word| stem(word)).collect()
    });
    &WORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_same(a: &str, b: &str) -> bool {
        let (a, b) = (Name::of(a).keys(), Name::of(b).keys());
        a[0] == b[0] || a[1] == b[1]
    }

    fn stems(text: &str) -> Vec<String> {
        Name::of(text).words.iter().map(|word| word.stem.clone()).collect()
    }

    #[test]
    fn case_spaces_punctuation_and_joining_words_fold_and_endings_do_not() {
        for (a, b) in [
            ("BADPLATSER", "Badplatser"),
            ("Cykel-vägar", "cykelvägar"),
            ("Lek platser", "Lekplatser"),
            ("Skolor, gator", "Gator & skolor"),
            ("Gator och skolor", "Gator & skolor"),
            ("Detaljplaner 2023", "detaljplaner (2023)"),
        ] {
            assert!(is_same(a, b), "{a} and {b}: {:?} {:?}", Name::of(a).keys(), Name::of(b).keys());
        }
        for (a, b) in [("Badplats", "Badplatser"), ("Hål", "Hal"), ("Detaljplaner 2022", "Detaljplaner 2023"), ("Skolor", "Förskolor"), ("Bad", "Badplatser")]
        {
            assert!(!is_same(a, b), "{a} and {b}");
        }
        assert_eq!(key("Teknik og Miljø"), key("teknik  & miljø"));
        assert_eq!((key("Och"), key(" – ")), ("och".to_owned(), "–".to_owned()));
    }

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for (a, b) in [
            ("Badplatser", "badplatserna"),
            ("Lekplats", "Lekplatser"),
            ("Cykelvägar", "Cykelvägen"),
            ("Skolor", "Skolornas"),
            ("Legeplads", "Legepladserne"),
            ("Playgrounds", "playground"),
            ("Libraries", "library"),
            ("Budgeten", "budget"),
            ("Tekniska", "Teknik"),
        ] {
            assert_eq!(stems(a), stems(b), "{a} and {b}");
        }
        for (a, b) in [("Parker", "Parkering"), ("Skolor", "Förskolor"), ("Badplatser", "Lekplatser"), ("Bygglov", "Byggnader"), ("Bäckar", "Backar")] {
            assert_ne!(stems(a), stems(b), "{a} and {b}");
        }
    }

    #[test]
    fn small_words_and_the_publisher_say_nothing_unless_there_is_nothing_else() {
        let mut folder = Folder::of("Exempelkommun");
        let said = |name: &Name| name.saying().iter().map(|word| word.plain.clone()).collect::<Vec<_>>();
        assert_eq!(said(&folder.fold("Register över badplatser i Exempelkommun")), said(&Name::of("badplats")));
        assert_eq!(said(&folder.fold("Exempelkommun")).len(), 1);
    }

    #[test]
    fn departments_are_what_they_are_about() {
        for (name, about) in [("Tekniska förvaltningen", "tekniska"), ("Kultur- och fritidsförvaltningen", "kultur fritids"), ("Kontoret", "kontoret")] {
            assert_eq!(department(name), about);
        }
    }
}
