//! Hand-computed moves with the standard model, and the laws of a move over random models and scores.
//!
//! What the window makes of a proposal is tested in `tests/suite/matrix_drag.rs`.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::command::{Answer, Command, NewDataset, NewOverride, NewScore, OrganisationDraft};
use crate::model::{Criterion, DatasetId, Inventory, Language, OrganisationId};

const ID: u128 = 7;

fn dataset() -> DatasetId {
    DatasetId::from_uuid(Uuid::from_u128(ID))
}

/// Returns an inventory of one dataset with a model and scores; blank leaves a criterion alone.
fn inventory(model: &ScoringModel, answers: &[Option<Score>]) -> Inventory {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)));
    let given = model.criteria.iter().zip(answers).filter_map(|(criterion, answer)| Some((criterion.id, (*answer)?)));
    let scores: Vec<NewScore> = given.map(|(criterion, score)| NewScore { criterion, answer: Answer::Is(score), reason: None }).collect();
    let new = NewDataset { id: dataset(), title: "Nämndprotokoll".to_owned(), language: Language::Sv };
    let mut commands = vec![Command::CreateInventory(OrganisationDraft::default(), Box::new(model.clone())), Command::AddDatasets(vec![new])];
    if !scores.is_empty() {
        commands.push(Command::Score(dataset(), scores));
    }
    for command in commands {
        let changes = command.plan(&inventory).unwrap();
        inventory.apply(&changes).unwrap();
    }
    inventory
}

fn standard(digits: &str) -> (ScoringModel, Inventory) {
    let model = ScoringModel::standard();
    let answers: Vec<Option<Score>> = digits.split_whitespace().flat_map(str::chars).map(|c| Score::parse(&c.to_string())).collect();
    let inventory = inventory(&model, &answers);
    (model, inventory)
}

fn relocate(digits: &str, target: (f64, f64)) -> Relocation {
    let (model, inventory) = standard(digits);
    Relocation::new(&model, inventory.scores(dataset()), target)
}

/// Commits what a person chose, as the window does.
fn commit(inventory: &mut Inventory, proposal: &Proposal) -> (Option<f64>, Option<f64>) {
    let score = |shift: &Shift| NewScore { criterion: shift.criterion, answer: Answer::Is(Score::Known(shift.to)), reason: Some("Ny uppgift".to_owned()) };
    if !proposal.shifts.is_empty() {
        let changes = Command::Score(dataset(), proposal.shifts.iter().map(score).collect()).plan(inventory).unwrap();
        inventory.apply(&changes).unwrap();
    }
    let assessment = assess(inventory.model().unwrap(), inventory.scores(dataset()));
    (assessment.value.point, assessment.cost.point)
}

fn said(proposal: &Proposal) -> String {
    let shift = |shift: &Shift| format!("{} {}>{}", shift.criterion, shift.from.map_or("?".to_owned(), |from| from.get().to_string()), shift.to.get());
    proposal.shifts.iter().map(shift).collect::<Vec<_>>().join(" ")
}

/// Cost 25·3/4 + 20·1 + 25·1 + 20·3/4 + 10·¼ = 81.25; dragged to 69. C3 5 → 3 gives −12.5, and so does C1 4 → 2.
#[test]
fn a_cheaper_place_is_explained_by_one_cost_criterion() {
    let relocation = relocate("44423 45542", (63.75, 69.0));
    assert_eq!(relocation.is_moved, [false, true]);
    assert_eq!(relocation.target.0.to_bits(), 63.75_f64.to_bits());
    let said: Vec<String> = relocation.options.iter().map(said).collect();
    assert_eq!(said, ["C1 4>2", "C3 5>3", "C2 5>3", "C4 4>2", "C5 2>1"]);
    let first = &relocation.options[0];
    assert!((first.place.1 - 68.75).abs() < SAME && (first.residual - 0.25).abs() < SAME);
    assert!((first.shifts[0].effect.unwrap() + 12.5).abs() < SAME);
    assert_eq!(relocation.several.unwrap().shifts.len(), 1, "one criterion is enough");
}

/// Value 15 + 10 + 5 + 7.5 + 7.5 = 45, cost 50; both axes move, so one criterion of each is asked for.
#[test]
fn a_move_along_both_axes_asks_for_a_criterion_of_each() {
    let relocation = relocate("33233 33333", (60.0, 37.5));
    assert_eq!(relocation.is_moved, [true, true]);
    let first = &relocation.options[0];
    // V1 3 → 5 gives +15 and C1 or C3 3 → 1 gives −12.5: exactly there.
    assert_eq!(said(first), "V1 3>5 C1 3>1");
    assert!(first.residual < SAME);
    assert!(relocation.options.iter().all(|option| option.shifts.len() == 2 && option.shifts[0].axis == Axis::Value && option.shifts[1].axis == Axis::Cost));
    assert_eq!(relocation.options.len(), 25);
}

#[test]
fn what_is_not_known_can_explain_a_move() {
    // Without V2 the value is (22.5 + 15 + 3.75 + 3.75) / 80 = 56.25; V2 = 5 makes it 65, hand-counted: 45 + 20 = 65.
    let relocation = relocate("4?422 33333", (65.0, 50.0));
    assert_eq!(said(&relocation.options[0]), "V2 ?>5");
    assert!((relocation.options[0].shifts[0].effect.unwrap() - 8.75).abs() < SAME);
}

/// From the bottom to the top no single criterion reaches: all five of the axis must go to 5.
#[test]
fn a_long_move_takes_as_many_criteria_as_it_must_and_no_more() {
    let relocation = relocate("11111 33333", (100.0, 50.0));
    assert_eq!(relocation.several.as_ref().unwrap().shifts.len(), 5);
    let relocation = relocate("11111 33333", (50.0, 50.0));
    let several = relocation.several.unwrap();
    // V1 to 5 and one of 20 to 5 give 50 with two; one alone gives 30 at most.
    assert_eq!(several.shifts.len(), 2);
    assert!(several.residual < SAME);
}

#[test]
fn a_dataset_without_a_place_gets_enough_answers_to_have_one() {
    let (model, mut inventory) = standard("????? ?????");
    let relocation = Relocation::new(&model, inventory.scores(dataset()), (70.0, 30.0));
    assert!(relocation.options.is_empty(), "one answer is too little for a place");
    let several = relocation.several.unwrap();
    commit(&mut inventory, &several);
    let assessment = assess(&model, inventory.scores(dataset()));
    assert!(assessment.point().is_some());
    // 70 is nearest to level 4, and 30 to level 2: no guess is bolder than it must be.
    let levels: Vec<(Axis, u8)> = several.shifts.iter().map(|shift| (shift.axis, shift.to.get())).collect();
    assert!(levels.iter().all(|(axis, level)| if *axis == Axis::Value { (3..=4).contains(level) } else { (2..=3).contains(level) }), "{levels:?}");
}

#[test]
fn a_move_within_half_a_step_is_none() {
    let relocation = relocate("33333 33333", (51.5, 49.0));
    assert_eq!((relocation.is_moved, relocation.target), ([false, false], (50.0, 50.0)));
    assert!(relocation.options.is_empty());
}

/// The steps of the value axis are 7.5, 5, 5, 3.75 and 3.75 points; the widest gap is the first, from 0 to 3.75.
#[test]
fn half_a_step_of_the_standard_model_is_half_of_its_smallest_step() {
    let model = ScoringModel::standard();
    assert!((half_step(&model, Axis::Value) - 1.875).abs() < SAME);
    // 6.25, 5, 6.25, 5 and 2.5 on the cost axis.
    assert!((half_step(&model, Axis::Cost) - 1.25).abs() < SAME);
    let places = reachable(&model, Axis::Value);
    assert!((places[1] - 3.75).abs() < SAME && (places[2] - 5.0).abs() < SAME);
    assert!((places.last().unwrap() - 100.0).abs() < SAME);
}

#[test]
fn steps_are_where_one_criterion_leads_and_the_whole_levels() {
    let (model, inventory) = standard("33333 33333");
    let steps = steps(&model, inventory.scores(dataset()), Axis::Value);
    // ±7.5, ±15, ±5, ±10, ±3.75, ±7.5 around 50, and 0, 25, 75, 100.
    let wanted = [0.0, 25.0, 35.0, 40.0, 42.5, 45.0, 46.25, 50.0, 53.75, 55.0, 57.5, 60.0, 65.0, 75.0, 100.0];
    assert_eq!(steps.len(), wanted.len(), "{steps:?}");
    assert!(steps.iter().zip(wanted).all(|(found, wanted)| (found - wanted).abs() < SAME), "{steps:?}");
}

#[test]
fn a_model_of_many_criteria_is_searched_in_time_and_comes_near() {
    let mut model = ScoringModel::standard();
    let criterion = model.criteria[0].clone();
    model.criteria.extend((0..11).map(|number| Criterion { id: CriterionId::new(&format!("W{number}")).unwrap(), weight: 7.0, ..criterion.clone() }));
    let inventory = inventory(&model, &[Some(Score::Known(Level::MIN)); 21]);
    let several = Relocation::new(&model, inventory.scores(dataset()), (97.0, 0.0)).several.unwrap();
    assert!(several.residual <= half_step(&model, Axis::Value) + SAME, "{several:?}");
}

/// Returns a model of some of the standard criteria with other weights.
fn model() -> impl Strategy<Value = ScoringModel> {
    (1_usize..=5, 1_usize..=5, prop::collection::vec(1_u32..=60, 10)).prop_map(|(values, costs, weights)| {
        let mut model = ScoringModel::standard();
        model.criteria = model.criteria[..values].iter().chain(&model.criteria[5..5 + costs]).cloned().collect();
        for (criterion, weight) in model.criteria.iter_mut().zip(weights) {
            criterion.weight = f64::from(weight);
        }
        model
    })
}

fn answers() -> impl Strategy<Value = Vec<Option<Score>>> {
    let score = (1_u8..=5).prop_map(|level| Some(Score::Known(Level::new(level).unwrap())));
    prop::collection::vec(prop_oneof![5 => score, 1 => Just(Some(Score::Unknown)), 1 => Just(None)], 10)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_commit_of_a_drag_reproduces_the_dropped_place_within_half_a_step(
        model in model(), answers in answers(), value in 0.0..=100.0, cost in 0.0..=100.0
    ) {
        let mut inventory = inventory(&model, &answers);
        let relocation = Relocation::new(&model, inventory.scores(dataset()), (value, cost));
        let several = relocation.several.clone().expect("whole levels always give a place");
        let (found_value, found_cost) = commit(&mut inventory, &several);
        for (axis, found, wanted) in [(Axis::Value, found_value, value), (Axis::Cost, found_cost, cost)] {
            let away = (found.unwrap() - wanted).abs();
            prop_assert!(away <= half_step(&model, axis) + 0.01, "{axis:?}: {away} away with {}", said(&several));
        }
        prop_assert!(assess(&model, inventory.scores(dataset())).point().is_some(), "it stands in the matrix");
    }

    #[test]
    fn options_come_best_first_and_do_what_they_say(model in model(), answers in answers(), value in 0.0..=100.0, cost in 0.0..=100.0) {
        let inventory = inventory(&model, &answers);
        let relocation = Relocation::new(&model, inventory.scores(dataset()), (value, cost));
        prop_assert!(relocation.options.is_sorted_by(|a, b| a.residual <= b.residual));
        for option in &relocation.options {
            let (found_value, found_cost) = commit(&mut inventory.clone(), option);
            prop_assert!((found_value.unwrap() - option.place.0).abs() < 1e-6 && (found_cost.unwrap() - option.place.1).abs() < 1e-6);
        }
    }

    #[test]
    fn an_override_stands_exactly_where_it_was_dropped(answers in answers(), value in 0.0..=100.0, cost in 0.0..=100.0) {
        let mut inventory = inventory(&ScoringModel::standard(), &answers);
        let new = NewOverride { value, cost, reason: "Beslut".to_owned(), by: None, date: None };
        let changes = Command::Override(dataset(), new).plan(&inventory).unwrap();
        inventory.apply(&changes).unwrap();
        prop_assert_eq!(inventory.place_override(dataset()).unwrap().place(), (value, cost));
    }
}
