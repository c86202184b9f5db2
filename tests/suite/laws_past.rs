//! The laws of the past: a snapshot never changes, what lies between two of them leads from one to the other, and moving back and forth loses nothing.
//!
//! The commands come from the wishes of `laws`.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::Index;

use fyrfalt::command::{Command, Move, NewFinding};
use fyrfalt::model::{ChangeSet, DatasetId, DecisionKind, GateId, GateState, Inventory, Key, OperationId, Record, Stage, compare};
use fyrfalt::session::{Event, Session};

use crate::laws::{DAY, begun, config, session, step, wishes};
use crate::ready::{decided, ticked};

/// Asks the file for a moment and waits.
fn past(session: &mut Session, operation: OperationId) -> (Inventory, String) {
    session.request_past(operation);
    let events = session.settle();
    let found = events.into_iter().find_map(|event| match event {
        Event::Past(of, Ok(past)) if of == operation => Some((past.inventory, past.hash)),
        _ => None,
    });
    found.unwrap()
}

/// Ticks, decides and assesses everything that any move of a dataset could ask for.
fn everything_done(id: DatasetId) -> [Command; 4] {
    let cleared = |gate| NewFinding { gate, state: GateState::Clear, reason: None, examiner: None, date: Some(DAY) };
    let cleared = Command::AssessGates(vec![id], GateId::ALL.map(cleared).into());
    [ticked(id), cleared, decided(id, DecisionKind::Proceed), decided(id, DecisionKind::Publish)]
}

/// Everything but where a dataset stands and since when.
fn rest(inventory: &Inventory, moved: DatasetId) -> BTreeMap<Key, Record> {
    let stands = |key: &Key| matches!(key, Key::Dataset(id) | Key::Adopted(id) if *id == moved);
    inventory.records().filter(|(key, _)| !stands(key)).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_snapshot_never_changes_and_differences_lead_from_one_to_the_other(wishes in wishes(10), picks in any::<[Index; 2]>()) {
        let folder = tempfile::tempdir().unwrap();
        let mut session = session(&folder.path().join("a.fyrfalt"));
        let mut moments = Vec::new();
        for wish in wishes {
            let command = wish.command(session.inventory());
            if session.run(&command, None).is_ok() {
                let (operation, hash) = session.head().unwrap();
                moments.push((operation, hash, Inventory::clone(session.inventory())));
            }
        }
        step(&mut session, Session::undo).ok();
        prop_assume!(!moments.is_empty());
        let [first, second] = picks.map(|pick| &moments[pick.index(moments.len())]);
        for (operation, hash, inventory) in [first, second] {
            let (found, its_hash) = past(&mut session, *operation);
            prop_assert_eq!(&found, inventory);
            prop_assert_eq!(&its_hash, hash, "the hash is known before the file has the operation");
        }
        let changes: ChangeSet = compare::between(&first.2, &second.2);
        let mut inventory = first.2.clone();
        inventory.apply(&changes).unwrap();
        prop_assert_eq!(&inventory, &second.2);
        inventory.apply(&changes.inverted()).unwrap();
        prop_assert_eq!(&inventory, &first.2);
        prop_assert!(compare::between(&first.2, &first.2).is_empty());
    }

    #[test]
    fn moving_back_and_forth_loses_nothing(moves in prop::collection::vec(proptest::sample::select(&Stage::ALL[..]), 1..12)) {
        let mut inventory = begun();
        let id = inventory.datasets().next().unwrap().id();
        for command in everything_done(id) {
            let changes = command.plan(&inventory).unwrap();
            inventory.apply(&changes).unwrap();
        }
        let before = rest(&inventory, id);
        let dataset = inventory.dataset(id).unwrap().clone();
        for stage in moves {
            let moved = Move { why: Some("Omtag".to_owned()), ..Move::new(vec![id], stage, DAY) };
            if inventory.dataset(id).unwrap().stage() != stage {
                let changes = Command::MoveToStage(moved).plan(&inventory).unwrap();
                inventory.apply(&changes).unwrap();
            }
            prop_assert_eq!(&rest(&inventory, id), &before);
            prop_assert_eq!(inventory.dataset(id).unwrap().with_stage(dataset.stage()), dataset.as_ref().clone());
            prop_assert_eq!(inventory.adopted(id).unwrap().version, 1);
        }
    }
}
