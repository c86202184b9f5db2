//! The tables of the process, the hash of what comes next, and the way back to a moment.

use rusqlite::{Connection, params};
use serde_json::{Value as Json, json};

use super::{Place, addition, change, dataset_id, operation, set, uuid};
use crate::model::{ChangeSet, Decision, DecisionId, DecisionKind, ItemState, Key, Line, OutcomeKind, Record, Stage};
use crate::store::{Store as _, StoreError, next_hash};

/// A file with one dataset, open past the program so that rows can be tried as other programs might write them.
fn raw() -> (Place, Connection) {
    let place = Place::new();
    place.open().commit(&operation(1), &set([addition(1, "Badplatser")])).unwrap();
    let connection = Connection::open(place.path()).unwrap();
    (place, connection)
}

/// Values that a cell does not take, each with the cell's name.
type Faults<'a> = &'a [(&'a str, Json)];

fn takes(connection: &Connection, sql: &str, content: &Json) -> bool {
    connection.unchecked_transaction().unwrap().execute(sql, params![content.to_string()]).is_ok()
}

#[test]
fn file_and_model_agree_on_items_and_outcomes() {
    let (_place, connection) = raw();
    let item = "insert into checklist_item (organisation_id, dataset_id, item_id, content) select organisation_id, id, 'I01', ?1 from dataset";
    for state in ItemState::ALL {
        assert!(takes(&connection, item, &json!({ "state": state.key(), "reason": "Saknas" })), "{state:?}");
        assert_eq!(takes(&connection, item, &json!({ "state": state.key() })), state != ItemState::NotApplicable, "{state:?} without a reason");
    }
    let wrong = [json!({}), json!([]), json!({ "state": "klar" }), json!({ "state": "done", "date": "2026-02-29" }), json!({ "state": "na", "reason": "" })];
    for content in wrong {
        assert!(!takes(&connection, item, &content), "{content}");
    }
    for id in ["", "1I", "I 1", "abcdefghijklmnop"] {
        assert!(!takes(&connection, &item.replace("I01", id), &json!({ "state": "done" })), "{id:?}");
    }

    let outcome = "insert into outcome (organisation_id, dataset_id, content) select organisation_id, id, ?1 from dataset";
    for kind in OutcomeKind::ALL {
        for cells in 0..8 {
            let mut content = json!({ "kind": kind.key() });
            let given = [("link", "https://example.org"), ("text", "Skäl"), ("date", "2026-02-28")];
            given.iter().enumerate().filter(|(bit, _)| cells & (1 << bit) != 0).for_each(|(_, (name, value))| content[name] = json!(value));
            let is_whole = Record::from_json(Key::Outcome(dataset_id(1)), &content.to_string()).is_ok();
            assert_eq!(takes(&connection, outcome, &content), is_whole, "{content}");
        }
    }
    assert!(!takes(&connection, outcome, &json!({ "kind": "gone", "text": "x", "link": "x", "date": "2026-01-01" })));
}

#[test]
fn file_and_model_agree_on_what_stands_by_itself() {
    let (_place, connection) = raw();
    let id = uuid(7).to_string();
    let sql = |table: &str| format!("insert into {table} (organisation_id, id, content) select organisation_id, '{id}', ?1 from dataset");
    let decision = json!({ "id": id, "kind": "publish", "date": "2026-02-28", "by": "Nämnden", "datasets": [] });
    let snapshot = json!({ "id": id, "name": "Inför nämnden", "operation": id, "hash": "0f".repeat(32) });
    let demand = json!({ "id": id, "date": "2026-02-28", "who": "Båtklubbar", "what": "Ramper", "datasets": [id] });
    let spoilt: [(&str, &Json, Faults<'_>); 3] = [
        ("decision", &decision, &[("id", json!("x")), ("date", json!("2026-02-30")), ("by", json!("")), ("by", json!(null)), ("datasets", json!(3))]),
        ("snapshot", &snapshot, &[("hash", json!("0F")), ("hash", json!("g".repeat(64))), ("name", json!("")), ("operation", json!("x"))]),
        ("demand", &demand, &[("who", json!("")), ("what", json!(null)), ("date", json!("i dag")), ("answered", json!("i dag")), ("datasets", json!(null))]),
    ];
    for (table, content, faults) in spoilt {
        assert!(takes(&connection, &sql(table), content), "{content}");
        for (name, fault) in faults {
            let mut content = content.clone();
            content[*name] = fault.clone();
            assert!(!takes(&connection, &sql(table), &content), "{table} {name} {fault}");
        }
    }
    let checklist = "insert into checklist (organisation_id, version, content) select organisation_id, 2, ?1 from dataset";
    assert!(takes(&connection, checklist, &json!({ "id": "standard", "version": 2, "items": [] })));
    assert!(!takes(&connection, checklist, &json!({ "id": "standard", "version": 3, "items": [] })), "a version stands under its own number");
}

#[test]
fn nothing_is_said_of_a_dataset_that_is_not_there() {
    let (_place, connection) = raw();
    connection.pragma_update(None, "foreign_keys", true).unwrap();
    let said = [
        "insert into checklist_item (organisation_id, dataset_id, item_id, content) select organisation_id, id, 'I01', '{\"state\":\"done\"}' from dataset",
        "insert into adopted_checklist (organisation_id, dataset_id, content) select organisation_id, id, '{\"version\":1}' from dataset",
        "insert into outcome (organisation_id, dataset_id, content) select organisation_id, id, '{\"kind\":\"cannot-be-opened\",\"text\":\"x\"}' from dataset",
    ];
    for sql in said {
        let transaction = connection.unchecked_transaction().unwrap();
        transaction.execute(sql, []).unwrap();
        transaction.execute("delete from dataset", []).unwrap();
        assert!(transaction.commit().is_err(), "{sql}");
    }
}

fn decided() -> (ChangeSet, Key) {
    let decision = Decision {
        id: DecisionId::from_uuid(uuid(0x600)),
        kind: DecisionKind::Proceed,
        date: jiff::civil::date(2026, 2, 28),
        by: Line::new("Nämnden").unwrap(),
        role: None,
        register_number: None,
        text: None,
        datasets: vec![dataset_id(1), dataset_id(2)],
        links: Vec::new(),
        snapshot: None,
    };
    let key = Key::Decision(decision.id);
    (set([change(key, None, Some(&decision.into()))]), key)
}

#[test]
fn a_decision_stands_in_the_history_of_each_of_its_datasets() {
    let place = Place::new();
    let mut store = place.open();
    let (changes, key) = decided();
    store.commit(&operation(1), &set((1..=3).map(|number| addition(number, "Badplatser")))).unwrap();
    store.commit(&operation(2), &changes).unwrap();
    store.commit(&operation(3), &changes.inverted()).unwrap();
    for number in [1, 2] {
        let history = store.history(Some(dataset_id(number)), 10).unwrap();
        assert_eq!(history.iter().map(|(operation, _)| operation.id).collect::<Vec<_>>(), [3, 2, 1].map(|number| operation(number).id));
        assert!(history[..2].iter().all(|(_, changes)| changes.iter().all(|change| change.key() == key) && changes.len() == 1));
    }
    assert_eq!(store.history(Some(dataset_id(3)), 10).unwrap().len(), 1);
}

#[test]
fn the_hash_of_what_comes_next_is_known_and_every_moment_can_be_gone_back_to() {
    let place = Place::new();
    let mut store = place.open();
    let moved =
        |dataset: crate::model::Dataset| change(Key::Dataset(dataset.id()), Some(&dataset.clone().into()), Some(&dataset.with_stage(Stage::Prepare).into()));
    let steps = [set([addition(1, "Badplatser")]), set([addition(2, "Lekplatser")]), decided().0, set([moved(super::bare(1, "Badplatser"))])];
    let mut moments = Vec::new();
    for (number, changes) in (1..).zip(&steps) {
        let expected = next_hash(store.head(), &operation(number), changes);
        store.commit(&operation(number), changes).unwrap();
        assert_eq!(store.head(), expected);
        moments.push((operation(number).id, expected, store.load().unwrap().inventory));
    }
    for (id, hash, inventory) in moments {
        let past = store.past(id).unwrap();
        assert_eq!((past.hash, past.inventory), (hash, inventory));
    }
    assert_eq!(store.past(operation(9).id), Err(StoreError::NoOperation(operation(9).id)));
}
