//! What is understood of filters written as text, and what is proposed.
//!
//! The names are invented; those of the program are tested where they are gathered.

use super::*;
use crate::model::field::Field;
use crate::model::query::{Amount, Picks};

const HOME: SortBy = SortBy::Field(Field::Department);
const OWNER: SortBy = SortBy::Field(Field::Owner);
const MODIFIED: SortBy = SortBy::Field(Field::Modified);

fn lexicon() -> Lexicon {
    let mut lexicon = Lexicon::default();
    for (name, column) in [("Stadie", SortBy::Stage), ("stage", SortBy::Stage), ("Värde", SortBy::Value), ("Förvaltning", HOME), ("Ägare", OWNER)] {
        lexicon.column(name, column);
    }
    lexicon.column("Senast uppdaterad", MODIFIED);
    for (name, key) in [("Identifiera", "identify"), ("Förbereda", "prepare"), ("Publicera", "publish"), ("Förvalta", "maintain")] {
        lexicon.value(SortBy::Stage, name, Held::text(key));
    }
    for (name, key) in [("Teknik och drift", "t"), ("Tekniska nämnden", "n"), ("Kultur", "k")] {
        lexicon.value(HOME, name, Held::text(key));
    }
    lexicon.nothing("tomt");
    lexicon
}

fn asked(text: &str) -> Asked {
    read(text, &lexicon())
}

fn one_of(column: SortBy, keys: &[&str]) -> Condition {
    Condition::OneOf(column, keys.iter().map(|key| Held::text(key)).collect::<Picks>())
}

fn number(number: f64) -> Held {
    Held::Number(Amount::exactly(number))
}

#[test]
fn the_whole_of_the_language_in_one_line() {
    let asked = asked(r#"stadie:förbereda värde>=4 förvaltning:"Teknik och drift" -kultur "exakt fras" cykel"#);
    assert_eq!(asked.words, "cykel");
    let phrase = |text: &str, is_unwanted| Phrase { text: text.to_owned(), is_unwanted };
    assert_eq!(asked.phrases, [phrase("kultur", true), phrase("exakt fras", false)]);
    let from = Condition::Between(SortBy::Value, Span::new(Some(number(4.0)), None));
    assert_eq!(asked.conditions, [one_of(SortBy::Stage, &["prepare"]), from, one_of(HOME, &["t"])]);
    assert_eq!(asked.doubts, []);
    assert_eq!(asked.search(), r#"cykel -kultur "exakt fras""#, "what is left when the conditions are chips");
}

#[test]
fn values_are_met_whole_or_by_their_beginning_or_by_a_part() {
    assert_eq!(asked("stadie:förv").conditions, [one_of(SortBy::Stage, &["maintain"])]);
    assert_eq!(asked("STAGE:för").conditions, [one_of(SortBy::Stage, &["maintain", "prepare"])]);
    assert_eq!(asked("förvaltning:tekn").conditions, [one_of(HOME, &["t", "n"])]);
    assert_eq!(asked("förvaltning:drift,kultur").conditions, [one_of(HOME, &["t", "k"])]);
    assert_eq!(asked("-förvaltning:tomt").conditions, [Condition::Not(Box::new(Condition::OneOf(HOME, vec![Held::Nothing].into())))]);
    assert_eq!(asked("ägare:anna,\"bo ek\"").conditions, [Condition::Contains(OWNER, vec!["anna".to_owned(), "bo ek".to_owned()])]);
}

#[test]
fn numbers_and_days_have_ranges() {
    let span = |from: Option<End>, to: Option<End>| vec![Condition::Between(SortBy::Value, Span { from, to })];
    assert_eq!(asked("värde>4").conditions, span(Some(End::beyond(number(4.0))), None));
    assert_eq!(asked("värde<4,5").conditions, span(None, Some(End::beyond(number(4.5)))));
    assert_eq!(asked("värde<=4").conditions, span(None, Some(End::at(number(4.0)))));
    assert_eq!(asked("värde:2..4").conditions, span(Some(End::at(number(2.0))), Some(End::at(number(4.0)))));
    assert_eq!(asked("värde=3").conditions, span(Some(End::at(number(3.0))), Some(End::at(number(3.0)))));
    let days = |from: &str, to: &str| vec![Condition::Between(MODIFIED, Span::new(Some(Held::text(from)), Some(Held::text(to))))];
    assert_eq!(asked("senast-uppdaterad:2025").conditions, days("2025-01-01", "2025-12-31"));
    assert_eq!(asked("\"senast uppdaterad\":2025..2026-02").conditions, days("2025-01-01", "2026-02-28"));
    let after = Span { from: Some(End::beyond(Held::text("2025-12-31"))), to: None };
    assert_eq!(asked("senastuppdaterad>2025").conditions, [Condition::Between(MODIFIED, after)]);
}

#[test]
fn what_is_not_understood_is_told_and_searched_for() {
    let unknown = asked("stadium:förbereda");
    assert_eq!(unknown.doubts, [Doubt::Column { found: "stadium".to_owned(), nearest: "Stadie".to_owned() }]);
    assert_eq!((unknown.words.as_str(), unknown.conditions.len()), ("stadium:förbereda", 0));
    let value = asked("stadie:klart");
    assert_eq!((value.doubts, value.conditions.len()), (vec![Doubt::Value { column: SortBy::Stage, found: "klart".to_owned(), nearest: None }], 0));
    assert_eq!(asked("värde>mycket").doubts.len(), 1);
    let nearest = |text: &str| match asked(text).doubts.as_slice() {
        [Doubt::Value { nearest, .. }] => nearest.clone(),
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(nearest("stadie:forbereda").as_deref(), Some("Förbereda"), "rings and dots left out");
    assert_eq!(nearest("stadie:publisera").as_deref(), Some("Publicera"), "a letter wrong");
    assert_eq!(nearest("stadie:forb").as_deref(), Some("Förbereda"), "a beginning is enough here too");
    assert_eq!(nearest("stadie:förbereda,publisera").as_deref(), Some("Publicera"), "the one of a list that is not there");
    assert_eq!(nearest("stadie:x"), None);
    let order = |text: &str| match asked(text).doubts.as_slice() {
        [Doubt::Order { column: SortBy::Stage, right, .. }] => right.clone(),
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(order("stage>=förbereda"), "stadie:Förbereda", "a value that there is, in the names that are shown");
}

#[test]
fn plain_words_search_as_before_also_while_something_is_being_typed() {
    for text in ["", "  ", "cykel väg", "https://example.org/a?b=1", "12:30", "-", "stadie:", "a - b"] {
        let asked = asked(text);
        assert_eq!((asked.conditions.len(), asked.doubts.len()), (0, 0), "{text:?}");
    }
    assert_eq!(asked("cykel  väg").words, "cykel väg");
    assert_eq!(asked("https://example.org/a").words, "https://example.org/a");
    assert_eq!(asked("\"öppen fras").phrases, [Phrase { text: "öppen fras".to_owned(), is_unwanted: false }]);
    assert_eq!(asked("stadie:").words, "");
}

#[test]
fn names_and_then_values_are_proposed() {
    let proposed = |text: &str| complete(text, text.len(), &lexicon()).into_iter().map(|proposal| proposal.text).collect::<Vec<_>>();
    assert_eq!(proposed("cykel sta"), ["stadie:"]);
    assert_eq!(proposed("för"), ["förvaltning:"]);
    assert_eq!(proposed("upp"), ["senast-uppdaterad:"], "names that contain it come after those that begin with it");
    assert_eq!(proposed("förvaltning:tek"), ["\"Teknik och drift\"", "\"Tekniska nämnden\""]);
    assert_eq!(proposed("-förvaltning:Kultur,\"Tekn"), ["\"Teknik och drift\"", "\"Tekniska nämnden\""]);
    assert_eq!(proposed("\"sta"), Vec::<String>::new());
    let proposals = complete("stadie:f", 8, &lexicon());
    let first = &proposals[0];
    let mut line = "stadie:f".to_owned();
    line.replace_range(first.place.clone(), &first.text);
    assert_eq!(asked(&line).conditions, [one_of(SortBy::Stage, &["prepare"])]);
}
