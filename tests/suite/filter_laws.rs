//! Laws of filters, over an example and random conditions: they find what a plain reading finds, and counts keep their word.
//!
//! How a condition reads in words is tested elsewhere.

use std::sync::OnceLock;

use fyrfalt::example;
use fyrfalt::model::process::Process;
use fyrfalt::model::query::syntax::read;
use fyrfalt::model::query::{Condition, Facts, Held, Index, Query, Sense, SortBy, Span, groups};
use fyrfalt::model::rank::Ranking;
use fyrfalt::model::{Dataset, DatasetId, Field, FieldKey, Inventory, Language, ScoringModel, Value};
use fyrfalt::session::{Session, new_uuid};
use fyrfalt::text::{Locale, Text};
use fyrfalt::wording;
use proptest::prelude::*;
use proptest::sample::Index as Pick;

use crate::window::TODAY;

struct Ground {
    inventory: Inventory,
    index: Index,
    ranking: Ranking,
    process: Process,
    text: Text,
}

impl Ground {
    fn facts(&self) -> Facts<'_> {
        Facts { ranking: &self.ranking, process: &self.process }
    }

    fn find(&self, conditions: Vec<Condition>) -> Vec<DatasetId> {
        Query { conditions, ..Query::default() }.run(&self.inventory, &self.index, self.facts(), &self.text)
    }
}

fn ground() -> &'static Ground {
    static GROUND: OnceLock<Ground> = OnceLock::new();
    GROUND.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let mut session = Session::create(&folder.path().join("a.fyrfalt"), "karin", || {}).unwrap();
        for step in example::build(Language::Sv, &ScoringModel::standard(), TODAY, &mut new_uuid).steps() {
            let command = step.command(|name| session.snapshot(name));
            session.run(&command, None).unwrap();
        }
        let inventory = session.inventory().as_ref().clone();
        let text = Text::new(Locale::Sv);
        let index = Index::of(&inventory, Language::Sv, &text);
        let ranking = Ranking::of(&inventory, &index);
        let process = Process::of(&inventory, TODAY);
        Ground { inventory, index, ranking, process, text }
    })
}

/// Reads what a dataset holds in a field the plain way.
fn plainly(field: Field, dataset: &Dataset) -> Vec<String> {
    let languages = if field.info().localized { &Language::ALL[..] } else { &Language::ALL[..1] };
    let values = languages.iter().filter_map(|language| dataset.get(FieldKey::new(field, *language)));
    values
        .flat_map(|value| match value {
            Value::Words(words) => words.iter().map(ToString::to_string).collect(),
            Value::Codes(codes) => codes.iter().map(|code| code.as_str().to_owned()).collect(),
            value => vec![value.to_string()],
        })
        .collect()
}

fn fields() -> impl Strategy<Value = Field> {
    prop::sample::select(Field::ALL.iter().copied().filter(|field| SortBy::Field(*field).sense() != Sense::Number).collect::<Vec<_>>())
}

/// Returns every value that stands in a field, and one that does not.
fn standing(field: Field) -> Vec<String> {
    let mut all: Vec<String> = ground().inventory.datasets().flat_map(|dataset| plainly(field, dataset)).collect();
    all.sort();
    all.dedup();
    all.push("finns inte".to_owned());
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn chosen_values_ranges_and_words_find_what_a_plain_reading_finds(field in fields(), picks in any::<[Pick; 3]>(), with_empty in any::<bool>(), is_not in any::<bool>()) {
        let ground = ground();
        let (column, all) = (SortBy::Field(field), standing(field));
        let chosen: Vec<String> = picks.iter().map(|pick| pick.get(&all).clone()).collect();
        let naive = |meets: &dyn Fn(&[String]) -> bool| -> Vec<DatasetId> {
            ground.inventory.datasets().filter(|dataset| meets(&plainly(field, dataset)) != is_not).map(|dataset| dataset.id()).collect()
        };
        let found = |condition: Condition| {
            let condition = if is_not { Condition::Not(Box::new(condition)) } else { condition };
            let back: Condition = serde_json::from_str(&serde_json::to_string(&condition).unwrap()).unwrap();
            assert_eq!(back, condition, "conditions survive the file");
            let mut found = ground.find(vec![condition]);
            found.sort();
            found
        };
        let held = chosen.iter().map(|value| Held::text(value)).chain(with_empty.then_some(Held::Nothing));
        let one_of = Condition::OneOf(column, held.collect());
        prop_assert_eq!(found(one_of), naive(&|values| values.iter().any(|value| chosen.contains(value)) || (with_empty && values.is_empty())));

        let (from, to) = (chosen[0].as_str().min(&chosen[1]), chosen[0].as_str().max(&chosen[1]));
        let between = Condition::Between(column, Span::new(Some(Held::text(from)), Some(Held::text(to))));
        prop_assert_eq!(found(between), naive(&|values| values.iter().any(|value| from <= value.as_str() && value.as_str() <= to)));

        let part: String = chosen[2].chars().take(4).collect::<String>().trim().to_owned();
        let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let contains = Condition::Contains(column, vec![part.clone()]);
        prop_assert_eq!(found(contains), naive(&|values| values.iter().any(|value| folded(value).contains(&folded(&part)))));
    }

    #[test]
    fn a_count_is_what_the_choice_gives_whatever_else_is_asked(at in any::<Pick>(), other in any::<Pick>()) {
        let ground = ground();
        let all: Vec<SortBy> = SortBy::all().collect();
        let (column, beside) = (*at.get(&all), *other.get(&all));
        let empty = Condition::Not(Box::new(Condition::OneOf(beside, vec![Held::Nothing].into())));
        let query = Query { conditions: vec![empty.clone()], ..Query::default() };
        let values = query.without(column).values(column, &ground.inventory, &ground.index, ground.facts());
        for counted in values.all.iter().take(40) {
            let mut conditions = query.without(column).conditions;
            conditions.push(Condition::OneOf(column, vec![counted.held.clone()].into()));
            prop_assert_eq!(ground.find(conditions).len(), counted.count, "{} {:?}", column, counted.held);
        }
    }
}

#[test]
fn old_conditions_and_choices_find_the_same() {
    let ground = ground();
    let department = ground.inventory.departments().next().unwrap().id;
    let all = [
        r#"{"stage":"prepare"}"#.to_owned(),
        format!(r#"{{"department":"{department}"}}"#),
        r#"{"department":null}"#.to_owned(),
        r#"{"quadrant":"publish_now"}"#.to_owned(),
        r#"{"quadrant":null}"#.to_owned(),
        r#"{"gate":"blocked"}"#.to_owned(),
        r#"{"overridden":true}"#.to_owned(),
        r#"{"sensitive":false}"#.to_owned(),
        r#"{"lacks":"license"}"#.to_owned(),
        r#"{"waits":null}"#.to_owned(),
        r#"{"waits":"J"}"#.to_owned(),
        r#"{"outcome":null}"#.to_owned(),
    ];
    for json in all {
        let condition: Condition = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{json}: {error}"));
        let choice = condition.as_choice().unwrap_or_else(|| panic!("{json} is a choice"));
        assert_eq!(ground.find(vec![condition]), ground.find(vec![choice]), "{json}");
    }
}

#[test]
fn a_grouped_list_holds_each_dataset_once_in_its_order() {
    let ground = ground();
    let rows = ground.find(Vec::new());
    for column in SortBy::all().filter(|column| column.groups()) {
        let groups = groups(&rows, column, &ground.inventory, ground.facts(), Language::Sv, &ground.text);
        let mut all: Vec<DatasetId> = groups.iter().flat_map(|group| group.rows.clone()).collect();
        assert_eq!(all.len(), rows.len(), "{column}");
        all.sort();
        all.dedup();
        assert_eq!(all.len(), rows.len(), "{column}");
        for group in &groups {
            assert_eq!(group.subtotal.datasets, group.rows.len());
            assert!(group.rows.is_sorted_by_key(|id| rows.iter().position(|row| row == id)), "{column}: the order of the list holds under each heading");
            assert!(group.subtotal.done.is_none_or(|done| (0.0..=1.0).contains(&done)));
        }
        let last = groups.iter().position(|group| group.held == Held::Nothing);
        assert!(last.is_none_or(|at| at + 1 == groups.len()), "{column}: nothing comes last");
    }
    let stages: Vec<Held> =
        groups(&rows, SortBy::Stage, &ground.inventory, ground.facts(), Language::Sv, &ground.text).into_iter().map(|group| group.held).collect();
    assert_eq!(stages, ["identify", "prepare", "publish", "maintain"].map(Held::text));
}

#[test]
fn every_language_writes_the_same_filter_in_its_own_words() {
    let ground = ground();
    let department = ground.inventory.department_named("Teknik och drift").unwrap();
    let wanted = Condition::OneOf(SortBy::Field(Field::Department), vec![Held::text(&department.id.to_string())].into());
    let lines = [
        (Locale::Sv, r#"förvaltning:"Teknik och drift" skede:förbereda nytta>=50"#),
        (Locale::Sv, r#"förvaltning:"Teknik och drift" stadie:förbereda värde>=50"#),
        (Locale::Da, r#"forvaltning:"Teknik och drift" fase:forbered værdi>=50"#),
        (Locale::En, r#"department:"Teknik och drift" stage:prepare value>=50"#),
        (Locale::Da, r#"department:"Teknik och drift" stage:prepare value>=50"#),
    ];
    let mut answers = lines.map(|(locale, line)| {
        let asked = read(line, &wording::lexicon(&ground.inventory, &Text::new(locale)));
        assert_eq!((asked.doubts.len(), asked.words.as_str()), (0, ""), "{line}: {:?}", asked.doubts);
        asked.conditions
    });
    assert_eq!(answers[0][0], wanted);
    answers[0].iter().for_each(|condition| assert!(!wording::condition(condition, &ground.inventory, &ground.text).is_empty()));
    for (answer, (_, line)) in answers.iter().zip(lines) {
        assert_eq!(*answer, answers[0], "{line}");
    }
    answers.reverse();
}

#[test]
fn every_other_word_for_a_column_names_one() {
    for locale in Locale::ALL {
        let text = Text::new(locale);
        for alias in text.get("filter-aliases").split(',') {
            let (word, key) = alias.split_once('=').unwrap_or_else(|| panic!("{locale:?}: {alias}"));
            assert!(!word.trim().is_empty() && key.trim().parse::<SortBy>().is_ok(), "{locale:?}: {alias}");
        }
        let lexicon = wording::lexicon(&ground().inventory, &text);
        for column in SortBy::all() {
            let asked = read(&format!("{column}:tomt {column}:empty"), &lexicon);
            assert!(!asked.conditions.is_empty() && asked.words.is_empty(), "{locale:?}: {column} {asked:?}");
        }
        for help in ["is", "list", "number", "range", "empty"] {
            let written = text.of("filter-help", help);
            let asked = read(written, &lexicon);
            let is_understood = asked
                .doubts
                .iter()
                .all(|doubt| matches!(doubt, fyrfalt::model::query::syntax::Doubt::Value { .. } | fyrfalt::model::query::syntax::Doubt::Order { .. }));
            assert!(is_understood, "{locale:?}: {written} {:?}", asked.doubts);
        }
    }
}
