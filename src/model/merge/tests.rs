//! The laws of merging: either order comes to the same, every change is told, and nothing is overwritten that nobody was asked about.
//!
//! Workbooks are not read here; rows are made as a reader would.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::command::{Command, NewDataset, Refusal, TakeReturned};
use crate::model::call::CallAnswer;
use crate::model::{CallId, OrganisationId, Successor};

const DATASETS: usize = 3;
const FIELDS: [(Field, [&str; 4]); 4] = [
    (Field::Title, ["Badplatser", "Utegym", "Lekplatser", "Badplatser och bryggor"]),
    (Field::Owner, ["Chefen", "chefen", "Någon annan", "Ägare; \"med\" =tecken"]),
    (Field::Description, ["Kort", "Kort\nmed rader", "Lång", "kort"]),
    (Field::HoursPerYear, ["1", "2", "2.5", "0"]),
];

/// What one side did: which dataset, which field, and which of its values, the last being none.
type Edits = Vec<(usize, usize, usize)>;

fn id(index: usize) -> DatasetId {
    DatasetId::from_uuid(Uuid::from_u128(index as u128 + 1))
}

fn key(field: usize) -> FieldKey {
    FieldKey::new(FIELDS[field].0, Language::Sv)
}

fn value(field: usize, index: usize) -> Option<Value> {
    let values = FIELDS[field].1;
    // A dataset always has a title.
    let index = if field == 0 { index % values.len() } else { index };
    values.get(index).map(|text| key(field).parse_value(text).unwrap())
}

fn do_it(inventory: &mut Inventory, command: &Command) {
    match command.plan(inventory) {
        Ok(changes) => inventory.apply(&changes).unwrap(),
        Err(Refusal::NothingToDo) => {}
        Err(refusal) => panic!("{refusal}"),
    }
}

fn begun() -> Inventory {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(99)));
    let new = |index| NewDataset { id: id(index), title: format!("Datamängd {index}"), language: Language::Sv };
    do_it(&mut inventory, &Command::AddDatasets((0..DATASETS).map(new).collect()));
    inventory
}

fn edited(inventory: &Inventory, edits: &Edits) -> Inventory {
    let mut inventory = inventory.clone();
    for (dataset, field, index) in edits {
        do_it(&mut inventory, &Command::EditDataset(id(*dataset), vec![(key(*field), value(*field, *index))]));
    }
    inventory
}

fn base(inventory: &Inventory) -> Base {
    let ids: Vec<DatasetId> = (0..DATASETS).map(id).collect();
    Base::of(inventory, &ids, &(0..FIELDS.len()).map(key).collect::<Vec<_>>())
}

fn rows(inventory: &Inventory) -> Vec<TheirRow> {
    let row = |index: usize| {
        let values = (0..FIELDS.len()).map(|field| (key(field), inventory.dataset(id(index)).unwrap().get(key(field)).cloned())).collect();
        TheirRow { row: index as u32 + 3, dataset: id(index), is_new: false, is_doubtful: false, values }
    };
    (0..DATASETS).map(row).collect()
}

fn taken(inventory: &Inventory, merge: &Merge, choices: &Choices) -> Inventory {
    let mut inventory = inventory.clone();
    let answer = CallAnswer { on: jiff::civil::date(2026, 12, 1), digest: String::new(), file: None, changed: 0, refused: 0, added: Vec::new() };
    let new = merge.new.iter().map(|row| (row.dataset, row.values.clone())).collect();
    let returned = TakeReturned { call: CallId::from_uuid(Uuid::from_u128(7)), name: "Teknik".to_owned(), changes: choices.changes(merge), new, answer };
    do_it(&mut inventory, &Command::TakeReturned(Box::new(returned)));
    inventory
}

fn of(inventory: &Inventory, dataset: usize, field: usize) -> Option<&Value> {
    inventory.dataset(id(dataset)).unwrap().get(key(field))
}

fn edits() -> impl Strategy<Value = Edits> {
    prop::collection::vec((0..DATASETS, 0..FIELDS.len(), 0..5_usize), 0..14)
}

proptest! {
    #[test]
    fn either_order_comes_to_the_same_and_nothing_is_overwritten_unasked(before in edits(), theirs in edits(), ours in edits()) {
        let start = edited(&begun(), &before);
        let (theirs, ours) = (edited(&start, &theirs), edited(&start, &ours));
        let base = base(&start);
        let mut shuffled = rows(&theirs);
        shuffled.reverse();
        let (into_ours, into_theirs) = (Merge::of(&ours, None, Some(&base), &shuffled), Merge::of(&theirs, None, Some(&base), &rows(&ours)));
        let unasked = Choices::default();
        let (one, other) = (taken(&ours, &into_ours, &unasked), taken(&theirs, &into_theirs, &unasked));
        prop_assert_eq!(into_ours.count(Verdict::Clash), into_theirs.count(Verdict::Clash));
        for dataset in 0..DATASETS {
            for field in 0..FIELDS.len() {
                let (was, left, right) = (of(&start, dataset, field), of(&ours, dataset, field), of(&theirs, dataset, field));
                let told = into_ours.fields.iter().find(|merged| merged.place() == (id(dataset), key(field)));
                if left != was && right != was && left != right {
                    prop_assert_eq!(told.map(|merged| merged.verdict), Some(Verdict::Clash));
                    prop_assert_eq!((of(&one, dataset, field), of(&other, dataset, field)), (left, right), "a clash changes nothing by itself");
                } else {
                    let wanted = if left == was { right } else { left };
                    prop_assert_eq!((of(&one, dataset, field), of(&other, dataset, field)), (wanted, wanted));
                    prop_assert!(told.is_none_or(|merged| merged.verdict != Verdict::Clash));
                }
                prop_assert_eq!(told.is_some(), right != was, "every change of theirs is told");
            }
        }
        prop_assert_eq!(unasked.open(&into_ours), into_ours.count(Verdict::Clash));
        let again = Merge::of(&one, None, Some(&base), &shuffled);
        prop_assert!(unasked.changes(&again).is_empty(), "the same workbook twice adds nothing");
    }

    #[test]
    fn what_is_preferred_wins_wherever_both_changed(theirs in edits(), ours in edits()) {
        let start = begun();
        let (theirs, ours) = (edited(&start, &theirs), edited(&start, &ours));
        let merge = Merge::of(&ours, None, Some(&base(&start)), &rows(&theirs));
        for (side, winner) in [(Side::Theirs, &theirs), (Side::Ours, &ours)] {
            let choices = Choices { preferred: Some(side), ..Choices::default() };
            prop_assert_eq!(choices.open(&merge), 0);
            let done = taken(&ours, &merge, &choices);
            for field in merge.fields.iter().filter(|field| field.verdict == Verdict::Clash) {
                prop_assert_eq!(done.dataset(field.dataset).unwrap().get(field.key), winner.dataset(field.dataset).unwrap().get(field.key));
            }
        }
    }

    #[test]
    fn without_a_base_every_difference_is_asked_about(theirs in edits(), ours in edits()) {
        let start = begun();
        let (theirs, ours) = (edited(&start, &theirs), edited(&start, &ours));
        let merge = Merge::of(&ours, None, None, &rows(&theirs));
        prop_assert!(merge.fields.iter().all(|field| field.verdict == Verdict::Clash && !field.has_base));
        let differing = (0..DATASETS).flat_map(|dataset| (0..FIELDS.len()).map(move |field| (dataset, field)));
        let differing = differing.filter(|(dataset, field)| of(&ours, *dataset, *field) != of(&theirs, *dataset, *field)).count();
        prop_assert_eq!(merge.fields.len(), differing);
    }
}

#[test]
fn a_row_that_is_gone_removes_nothing() {
    let start = begun();
    let merge = Merge::of(&start, None, Some(&base(&start)), &rows(&start)[1..]);
    assert_eq!((merge.deleted.as_slice(), merge.untouched), ([id(0)].as_slice(), 2));
    assert!(merge.is_empty() && taken(&start, &merge, &Choices::default()).dataset(id(0)).is_some());
}

#[test]
fn a_new_row_becomes_one_dataset_however_often_it_is_read() {
    let start = begun();
    let title = key(0).parse_value("datamängd  1").unwrap();
    let row = TheirRow { row: 9, dataset: id(40), is_new: true, is_doubtful: false, values: vec![(key(0), Some(title)), (key(1), None)] };
    let merge = Merge::of(&start, None, Some(&base(&start)), std::slice::from_ref(&row));
    assert_eq!(merge.new.len(), 1);
    assert_eq!(merge.new[0].alike, [id(1)], "a dataset that is called the same is told");
    let done = taken(&start, &merge, &Choices::default());
    assert_eq!(done.datasets().len(), DATASETS + 1);
    assert!(Merge::of(&done, None, Some(&base(&start)), &[row]).is_empty());
}

#[test]
fn a_dataset_that_is_gone_is_told_and_one_that_was_merged_is_followed() {
    let start = begun();
    let base = base(&start);
    let theirs = edited(&start, &vec![(0, 1, 0), (1, 1, 1)]);
    let mut ours = start.clone();
    do_it(&mut ours, &Command::RemoveDatasets(vec![id(0)]));
    let gone = Merge::of(&ours, None, Some(&base), &rows(&theirs));
    assert_eq!((gone.gone[0].dataset, gone.gone[0].changed, gone.fields.len()), (id(0), 1, 1));

    ours = followed(&ours, id(0), id(1));
    let merge = Merge::of(&ours, None, Some(&base), &rows(&theirs));
    assert_eq!(merge.followed, [(id(0), id(1))]);
    assert!(merge.gone.is_empty());
    let owners: Vec<_> = merge.fields.iter().filter(|field| field.key == key(1)).map(|field| (field.of, field.dataset, field.verdict)).collect();
    assert_eq!(owners, [(id(0), id(1), Verdict::Clash), (id(1), id(1), Verdict::Clash)], "two rows became one dataset and say different things");
}

fn followed(inventory: &Inventory, from: DatasetId, to: DatasetId) -> Inventory {
    use crate::model::{Change, ChangeSet, Key, Record};
    let mut inventory = inventory.clone();
    let successor: Successor = serde_json::from_value(serde_json::json!({ "dataset": to })).unwrap();
    let record: Record = successor.into();
    inventory.apply(&ChangeSet::new([Change::new(Key::Successor(from), None, Some(record)).unwrap()]).unwrap()).unwrap();
    inventory
}

#[test]
fn nothing_of_a_doubtful_row_is_taken_without_asking() {
    let mut inventory = Inventory::new(crate::model::OrganisationId::from_uuid(Uuid::from_u128(1)));
    let new = crate::command::NewDataset { id: id(1), title: "Badplatser".to_owned(), language: Language::Sv };
    inventory.apply(&crate::command::Command::AddDatasets(vec![new]).plan(&inventory).unwrap()).unwrap();
    let title = FieldKey::new(Field::Title, Language::Sv);
    let mut base = Base::default();
    base.add(id(1));
    base.put(id(1), title, title.parse_value("Badplatser").unwrap());
    let verdict = |is_doubtful| {
        let row = TheirRow { row: 3, dataset: id(1), is_new: false, is_doubtful, values: vec![(title, title.parse_value("Skolor").ok())] };
        Merge::of(&inventory, None, Some(&base), &[row]).fields[0].verdict
    };
    assert_eq!([false, true].map(verdict), [Verdict::Theirs, Verdict::Clash]);
}
