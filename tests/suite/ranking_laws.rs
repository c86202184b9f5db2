//! The laws of ranking: what must hold for every inventory, and cases worked out by hand.
//!
//! The worked vectors of the method stand with the mathematics in the model.

use std::collections::BTreeMap;

use fyrfalt::model::priority::assess;
use fyrfalt::model::query::{Alphabet, Index};
use fyrfalt::model::rank::{Ranked, Ranking};
use fyrfalt::model::{
    Axis, CriterionId, Dataset, DatasetId, Finding, GateId, GateState, Inventory, Judgement, Key, Language, Level, Line, Organisation, OrganisationId, Prose,
    Record, Score, ScoringModel,
};
use proptest::prelude::*;
use uuid::Uuid;

struct Bytes;

impl Alphabet for Bytes {
    fn sort_key(&self, text: &str) -> Box<[u8]> {
        text.as_bytes().into()
    }
}

fn id(number: usize) -> DatasetId {
    DatasetId::from_uuid(Uuid::from_u128(number as u128 + 1))
}

/// Makes an inventory: for each dataset its title and a digit for each criterion, 0 for no answer.
fn inventory(model: &ScoringModel, rows: &[(String, Vec<u8>)]) -> Inventory {
    let mut records: BTreeMap<Key, Record> = BTreeMap::from([(Key::Model(1), ScoringModel { version: 1, ..model.clone() }.into())]);
    for (number, (title, digits)) in rows.iter().enumerate() {
        records.insert(Key::Dataset(id(number)), Dataset::new(id(number), Language::Sv, Line::new(title).unwrap()).into());
        for (criterion, digit) in model.criteria.iter().zip(digits) {
            if let Ok(level) = Level::new(*digit) {
                let judgement = Judgement { score: Score::Known(level), reason: None, model_version: 1 };
                records.insert(Key::Score(id(number), criterion.id), judgement.into());
            }
        }
    }
    Inventory::from_records(Organisation::unnamed(OrganisationId::from_uuid(Uuid::from_u128(99))), records).unwrap()
}

fn ranking(inventory: &Inventory) -> Ranking {
    Ranking::of(inventory, &Index::of(inventory, Language::Sv, &Bytes))
}

fn digits() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(prop_oneof![1 => Just(0_u8), 5 => 1..=5_u8], 10)
}

/// Datasets with titles of their own.
fn rows(most: usize) -> impl Strategy<Value = Vec<(String, Vec<u8>)>> {
    prop::collection::vec(digits(), 1..most).prop_map(|rows| rows.into_iter().enumerate().map(|(number, digits)| (format!("D{number:03}"), digits)).collect())
}

/// A rank, its interval, and whether it is sensitive.
type Told = (Option<u32>, Option<(u32, u32)>, bool);

/// What a ranking says of each title.
fn by_title(inventory: &Inventory) -> BTreeMap<String, Told> {
    let told = |ranked: &Ranked| (ranked.rank, ranked.interval, ranked.is_sensitive);
    ranking(inventory).iter().map(|ranked| (inventory.dataset(ranked.id).unwrap().title(Language::Sv).to_owned(), told(ranked))).collect()
}

proptest! {
    #[test]
    fn the_order_of_the_rows_does_not_count(rows in rows(30), seed in any::<prop::sample::Index>()) {
        let model = ScoringModel::standard();
        let mut turned = rows.clone();
        turned.rotate_left(seed.index(rows.len()));
        turned.reverse();
        prop_assert_eq!(by_title(&inventory(&model, &rows)), by_title(&inventory(&model, &turned)));
    }

    #[test]
    fn only_proportions_of_weights_count(rows in rows(20), factor in 0.05..9.0_f64) {
        let model = ScoringModel::standard();
        let mut scaled = model.clone();
        scaled.criteria.iter_mut().for_each(|criterion| criterion.weight *= factor);
        prop_assert_eq!(by_title(&inventory(&model, &rows)), by_title(&inventory(&scaled, &rows)));
    }

    #[test]
    fn an_answer_never_widens_what_is_possible(digits in digits(), at in 0..10_usize, level in 1..=5_u8) {
        let model = ScoringModel::standard();
        let (mut digits, mut more) = (digits.clone(), digits);
        digits[at] = 0;
        more[at] = level;
        let assessed = |digits: Vec<u8>| {
            let inventory = inventory(&model, &[("D".to_owned(), digits)]);
            assess(&model, inventory.scores(id(0)))
        };
        let (before, after) = (assessed(digits), assessed(more));
        for (before, after) in [(before.value, after.value), (before.cost, after.cost)] {
            prop_assert!(after.lo >= before.lo - 1e-9 && after.hi <= before.hi + 1e-9, "{:?} became {:?}", before, after);
            prop_assert!(after.point.is_none_or(|point| (after.lo - 1e-9..=after.hi + 1e-9).contains(&point)));
        }
        prop_assert!(after.coverage > before.coverage);
    }

    #[test]
    fn every_interval_holds_the_rank(rows in rows(25)) {
        let inventory = inventory(&ScoringModel::standard(), &rows);
        let ranking = ranking(&inventory);
        let count = ranking.order().len() as u32;
        for ranked in ranking.iter() {
            prop_assert_eq!(ranked.rank.is_some(), ranked.interval.is_some());
            if let Some(((best, worst), rank)) = ranked.interval.zip(ranked.rank) {
                prop_assert!(1 <= best && best <= rank && rank <= worst && worst <= count);
            }
        }
    }

    #[test]
    fn a_gate_changes_no_score(rows in rows(12), which in any::<prop::sample::Index>(), gate in 0..6_usize, state in 1..4_usize) {
        let before = inventory(&ScoringModel::standard(), &rows);
        let dataset = id(which.index(rows.len()));
        let finding = Finding { state: GateState::ALL[state], reason: Some(Prose::new("Skäl").unwrap()), examiner: None, date: None };
        let gated = before.records().skip(1).chain([(Key::Gate(dataset, GateId::ALL[gate]), finding.into())]);
        let after = Inventory::from_records(before.organisation().clone(), gated).unwrap();
        let (was, is) = (ranking(&before), ranking(&after));
        for (was, is) in was.iter().zip(is.iter()) {
            prop_assert_eq!(was.assessment, is.assessment);
            prop_assert_eq!(is.is_hindered(), is.id == dataset && GateState::ALL[state] == GateState::Blocked);
            prop_assert!(!is.is_hindered() || is.rank.is_none());
        }
    }
}

/// A model with these weights: one or two criteria on each axis.
fn small(value: &[f64], cost: &[f64]) -> ScoringModel {
    let mut model = ScoringModel::standard();
    let mut weights = [value.iter(), cost.iter()];
    model.criteria.retain_mut(|criterion| {
        let weight = weights[usize::from(criterion.axis == Axis::Cost)].next();
        criterion.weight = weight.copied().unwrap_or(criterion.weight);
        weight.is_some()
    });
    model
}

fn told(model: &ScoringModel, rows: &[(&str, &[u8])]) -> Vec<(u32, (u32, u32), bool)> {
    let rows: Vec<_> = rows.iter().map(|(title, digits)| ((*title).to_owned(), digits.to_vec())).collect();
    let inventory = inventory(model, &rows);
    ranking(&inventory).iter().map(|ranked| (ranked.rank.unwrap(), ranked.interval.unwrap(), ranked.is_sensitive)).collect()
}

#[test]
fn two_that_trade_places_under_equal_weights() {
    // Weights 60 and 40 on value, one criterion on cost; both cost 50 (level 3).
    // A has levels 5 and 1: value 60. B has 2 and 5: 0.6·25 + 0.4·100 = 55. A is first.
    // Equal weights: A 50, B 62.5: B is first. The first weight at 75 %, 45 to 40: A 45/85 = 52.9, B (45·0.25 + 40)/85 = 60.3: B is first.
    // At 125 %, 75 to 40: A 65.2, B (75·0.25 + 40)/115 = 51.1: A is first. So both can be first or second.
    // No weighting takes either below 50, and exactly 50 counts as high: the field stays.
    let told = told(&small(&[60.0, 40.0], &[100.0]), &[("A", &[5, 1, 3]), ("B", &[2, 5, 3])]);
    assert_eq!(told, [(1, (1, 2), false), (2, (1, 2), false)]);
}

#[test]
fn one_that_no_weight_can_move() {
    // A has 5 and 5 on value, B has 1 and 1; the cost is the same. Whatever the weights, A is 100 and B is 0.
    let told = told(&small(&[70.0, 30.0], &[100.0]), &[("A", &[5, 5, 3]), ("B", &[1, 1, 3])]);
    assert_eq!(told, [(1, (1, 1), false), (2, (2, 2), false)]);
}

#[test]
fn one_that_changes_fields_is_sensitive() {
    // Levels 4 and 2 with weights 50 and 50: value (75 + 25)/2 = 50, which counts as high.
    // The first weight at 75 %: (37.5·0.75 + 50·0.25)/87.5 = 46.4, which is low: another field. B stays at 100.
    let told = told(&small(&[50.0, 50.0], &[100.0]), &[("A", &[4, 2, 3]), ("B", &[5, 5, 3])]);
    assert_eq!(told, [(2, (2, 2), true), (1, (1, 1), false)]);
}

#[test]
fn an_unanswered_criterion_moves_nothing_when_its_weight_changes() {
    // Value weights 80 and 20; A lacks the second answer, so its value is that of the first whatever the second weighs: 75. Answered: (80 + 100)/200 = 90 %.
    // B has 4 and 3: 0.8·75 + 0.2·50 = 70. Equal weights: 62.5. The first at 125 %: 70.8; the second at 75 %: 71.05. B never reaches A.
    let told = told(&small(&[80.0, 20.0], &[100.0]), &[("A", &[4, 0, 3]), ("B", &[4, 3, 3])]);
    assert_eq!(told, [(1, (1, 1), false), (2, (2, 2), false)]);
}

#[test]
fn a_criterion_that_is_retired_keeps_its_scores_and_counts_for_nothing() {
    let model = ScoringModel::standard();
    let rows = [("A".to_owned(), vec![5, 5, 5, 5, 1, 1, 1, 1, 1, 1])];
    let with = inventory(&model, &rows);
    let mut without = model.clone();
    let at = without.criteria.iter().position(|criterion| criterion.id == CriterionId::new("V5").unwrap()).unwrap();
    without.retired.push(without.criteria[at].clone());
    without.criteria.remove(at);
    let index = Index::of(&with, Language::Sv, &Bytes);
    let ranked = |model: &ScoringModel| Ranking::with_model(&with, model, &index).get(id(0)).unwrap().assessment.value.point.unwrap();
    assert!((ranked(&model) - 85.0).abs() < 1e-9 && (ranked(&without) - 100.0).abs() < 1e-9);
    assert_eq!(with.scores(id(0)).len(), 10);
}
