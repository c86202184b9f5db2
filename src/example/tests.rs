//! What the example promises: every value is taken, in every language, and its process holds to the rules on every day it is made.

use jiff::Span;
use jiff::civil::date;

use super::*;
use crate::command::NewSnapshot;
use crate::model::process::{DueWhat, Urgency};
use crate::model::{Dataset, DecisionKind, Inventory, ItemState, OperationId, OrganisationId, OutcomeKind, Process, Role, SnapshotId, Stage, gate};

/// The example, made on a day.
fn made(language: Language, today: Date) -> Inventory {
    let mut next = 0;
    let mut new_uuid = || {
        next += 1;
        Uuid::from_u128(next)
    };
    let example = build(language, &ScoringModel::standard(), today, &mut new_uuid);
    let mut inventory = Inventory::new(OrganisationId::from_uuid(new_uuid()));
    for step in example.steps() {
        let freeze = |name: &str| {
            let (id, operation) = (SnapshotId::from_uuid(new_uuid()), OperationId::from_uuid(new_uuid()));
            Some(NewSnapshot { id, name: name.to_owned(), operation, hash: "0".repeat(64) })
        };
        let command = step.command(freeze);
        let changes = command.plan(&inventory).unwrap_or_else(|refusal| panic!("{refusal}: {command:?}"));
        inventory.apply(&changes).unwrap();
    }
    inventory
}

fn filled(language: Language) -> Inventory {
    made(language, WRITTEN_FOR)
}

#[test]
fn every_value_is_taken_in_every_language() {
    for language in Language::ALL {
        let inventory = filled(language);
        assert_eq!(inventory.language(), language);
        assert_eq!((inventory.datasets().len(), inventory.departments().len()), (39, 7));
        for stage in Stage::ALL {
            assert!(inventory.datasets().any(|dataset| dataset.stage() == stage), "{stage}");
        }
        assert_eq!(inventory.datasets().filter(|dataset| dataset.has_duty()).count(), 5);
        for dataset in inventory.datasets() {
            assert!(Language::ALL.iter().all(|language| dataset.get(FieldKey::new(Field::Title, *language)).is_some()), "{}", dataset.title(language));
            assert!(!inventory.department_of(dataset).is_empty());
        }
    }
}

#[test]
fn words_are_those_of_the_main_language() {
    let inventory = filled(Language::Da);
    let bathing = inventory.datasets().find(|dataset| dataset.title(Language::En) == "Bathing places").unwrap();
    assert_eq!(bathing.title(Language::Da), "Badesteder");
    assert_eq!(inventory.department_of(bathing), "Kultur og fritid");
    assert_eq!(bathing.line(Field::Owner), "Fritidschef");
    let scores = inventory.scores(bathing.id());
    assert!(scores[&CriterionId::new("V1").unwrap()].reason.as_ref().unwrap().as_str().starts_with("Turistkontoret"));
}

#[test]
fn the_gates_are_examined_before_anything_is_published() {
    for language in Language::ALL {
        let inventory = filled(language);
        let worst = |dataset: &Dataset| gate::worst(inventory.gates(dataset.id()));
        let count = |state| inventory.datasets().filter(|dataset| worst(dataset) == state).count();
        let counts = GateState::ALL.map(count);
        assert_eq!(counts, [11, 18, 7, 3], "not assessed, clear, action needed, blocked");
        for dataset in inventory.datasets() {
            assert!(dataset.stage() < Stage::Publish || worst(dataset) == GateState::Clear, "{}", dataset.title(language));
            for (gate, finding) in inventory.gates(dataset.id()) {
                assert!(!finding.state.needs_reason() || finding.reason.is_some(), "{} {gate:?}", dataset.title(language));
            }
        }
        assert_eq!(inventory.datasets().filter(|dataset| inventory.place_override(dataset.id()).is_some()).count(), 2);
    }
}

#[test]
fn what_is_not_known_stays_so() {
    let inventory = filled(Language::Sv);
    let judgements = || inventory.datasets().flat_map(|dataset| inventory.scores(dataset.id()).values());
    assert_eq!(judgements().filter(|judgement| judgement.score == Score::Unknown).count(), 6);
    assert_eq!(judgements().count(), 347);
}

#[test]
fn work_is_spread_over_the_stages() {
    for language in Language::ALL {
        let inventory = filled(language);
        let at_work = |stage| inventory.datasets().filter(|dataset| dataset.stage() == stage && inventory.outcome(dataset.id()).is_none()).count();
        assert_eq!(Stage::ALL.map(at_work), [14, 9, 4, 7]);
        let ended = |kind| inventory.datasets().filter(|dataset| inventory.outcome(dataset.id()).is_some_and(|outcome| outcome.kind == kind)).count();
        assert_eq!(OutcomeKind::ALL.map(ended), [1, 3, 1]);
        let kinds: Vec<&DecisionKind> = inventory.decisions().map(|decision| &decision.kind).collect();
        assert!(DecisionKind::KNOWN.iter().all(|kind| kinds.contains(&kind)), "{kinds:?}");
        assert_eq!((inventory.decisions().count(), inventory.snapshots().count()), (20, 2));
        let unmet = inventory.demands().filter(|demand| demand.datasets.is_empty()).count();
        let answered = inventory.demands().filter(|demand| demand.answered.is_some()).count();
        assert_eq!((inventory.demands().count(), unmet, answered), (13, 3, 4));
    }
}

#[test]
fn what_was_done_agrees_with_what_is_there() {
    let inventory = filled(Language::Sv);
    for dataset in inventory.datasets() {
        let (id, title) = (dataset.id(), dataset.title(Language::Sv));
        let is_done = |item: &str| inventory.items(id).get(&item.parse().unwrap()).is_some_and(|record| record.state == ItemState::Done);
        assert!(!is_done("I02") || !dataset.line(Field::Owner).is_empty(), "{title}: an owner is named");
        let is_old = inventory.outcome(id).is_some_and(|outcome| outcome.kind == OutcomeKind::Retired);
        assert!(!is_done("I11") || is_old || inventory.scores(id).len() == 10, "{title}: value and cost are scored");
        let is_published = dataset.stage() == Stage::Maintain;
        assert!(!is_published || dataset.get(FieldKey::new(Field::Issued, Language::Sv)).is_some(), "{title}: published some day");
    }
}

/// Counts updates that are overdue and due soon, and what waits for lawyer and IT.
fn pressing(inventory: &Inventory, today: Date) -> [usize; 4] {
    let process = Process::of(inventory, today);
    let updates = |urgency| process.due.iter().filter(|due| due.what == DueWhat::Update && due.urgency == urgency).count();
    let doing = |role| {
        let begun = process.waiting.iter().filter(|waiting| waiting.role == role);
        begun.filter(|waiting| inventory.items(waiting.dataset).get(&waiting.item).is_some_and(|record| record.state == ItemState::Doing)).count()
    };
    [updates(Urgency::Overdue), updates(Urgency::Soon), doing(Role::Lawyer), doing(Role::It)]
}

#[test]
fn something_needs_somebody_whatever_day_it_is_made() {
    for days in [0, 1, 6, 7, 100, 365, 400, 1_000, -30] {
        let today = WRITTEN_FOR.saturating_add(Span::new().days(days));
        let inventory = made(Language::Sv, today);
        assert_eq!(pressing(&inventory, today), [2, 3, 6, 3], "{today}");
        assert!(inventory.decisions().all(|decision| decision.date <= today));
    }
}

#[test]
fn days_and_numbers_are_moved_with_the_example() {
    let later = made(Language::Sv, date(2027, 12, 1));
    let decision = later.decisions().max_by_key(|decision| decision.date).unwrap();
    assert_eq!(decision.date, date(2027, 11, 1), "a Monday, as it was written");
    assert!(decision.register_number.as_ref().unwrap().as_str().starts_with("KS 2027/0"));
    assert!(later.snapshots().any(|snapshot| snapshot.name.as_str() == "Läget 2027-09-20"));
}
