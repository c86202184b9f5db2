//! What a merge keeps of both datasets, and what is remembered of those that are not the same.
//!
//! That it can be taken back is one of the laws in `tests/suite/laws.rs`, too.

use uuid::Uuid;

use super::super::{Answer, Command, Move, NewDataset, NewDecision, NewDemand, NewFinding, NewOverride, NewScore, NewTick, OrganisationDraft};
use super::*;
use crate::model::{DecisionId, DecisionKind, DemandId, GateState, ItemId, Level, OrganisationId, Score, ScoringModel, Stage};

const DAY: Date = jiff::civil::date(2026, 11, 22);

fn id(number: u128) -> DatasetId {
    DatasetId::from_uuid(Uuid::from_u128(number))
}

fn apply(inventory: &mut Inventory, command: &Command) {
    let changes = command.plan(inventory).unwrap_or_else(|refusal| panic!("{command:?}: {refusal}"));
    inventory.apply(&changes).unwrap();
}

fn edit(number: u128, pairs: &[(&str, &str)]) -> Command {
    let value = |(key, text): &(&str, &str)| {
        let key = FieldKey::parse(key, Language::Sv).unwrap();
        (key, Some(key.parse_value(text).unwrap()))
    };
    Command::EditDataset(id(number), pairs.iter().map(value).collect())
}

fn score(number: u128, criterion: &str, level: u8, reason: &str) -> Command {
    let score = Score::Known(Level::new(level).unwrap());
    let new = NewScore { criterion: CriterionId::new(criterion).unwrap(), answer: Answer::Is(score), reason: Some(reason.to_owned()) };
    Command::Score(id(number), vec![new])
}

fn finding(number: u128, gate: GateId, state: GateState, reason: &str) -> Command {
    Command::AssessGates(vec![id(number)], vec![NewFinding { gate, state, reason: Some(reason.to_owned()), examiner: None, date: Some(DAY) }])
}

fn tick(number: u128, item: &str, state: ItemState) -> Command {
    Command::Tick(
        vec![id(number)],
        vec![NewTick { item: ItemId::new(item).unwrap(), state, reason: Some("Saknas".to_owned()), by: Some("Åsa".to_owned()), date: DAY }],
    )
}

fn note(number: u128, item: &str, note: &str) -> Command {
    Command::NoteItem(vec![id(number)], ItemId::new(item).unwrap(), crate::command::ItemNote { note: Some(note.to_owned()), ..Default::default() })
}

/// Two datasets that say much of the same thing, and a third.
fn inventory() -> Inventory {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(9)));
    let new = |(number, title): (u128, &str)| NewDataset { id: id(number), title: title.to_owned(), language: Language::Sv };
    let demand = DemandId::from_uuid(Uuid::from_u128(1));
    let decision = NewDecision {
        id: DecisionId::from_uuid(Uuid::from_u128(1)),
        kind: DecisionKind::Proceed,
        date: DAY,
        today: DAY,
        by: "Nämnden".to_owned(),
        role: None,
        register_number: None,
        text: None,
        datasets: vec![id(2), id(3), id(1)],
        links: Vec::new(),
        snapshot: None,
    };
    for command in [
        Command::CreateInventory(OrganisationDraft { name: "Exempelkommun".to_owned(), ..OrganisationDraft::default() }, Box::new(ScoringModel::standard())),
        Command::AddDatasets([(1, "Badplatser"), (2, "Badplats"), (3, "Skolor")].map(new).into()),
        edit(1, &[("description", "längre text"), ("owner", "Fritidschef"), ("note", "Ett"), ("modified", "2026-02-01")]),
        edit(2, &[("description", "En längre text"), ("steward", "Ingenjör"), ("note", "Två"), ("modified", "2026-01-01"), ("owner", "Kulturchef")]),
        score(1, "V1", 4, "många frågar"),
        score(2, "V1", 4, "har begärts ut"),
        score(1, "V2", 2, "få"),
        score(2, "V2", 5, "alla"),
        score(2, "C1", 3, "filer"),
        finding(1, GateId::PersonalData, GateState::Clear, "inga"),
        finding(2, GateId::PersonalData, GateState::Blocked, "namn i fritext"),
        finding(2, GateId::Secrecy, GateState::Clear, "prövat"),
        Command::Override(id(2), NewOverride { value: 80.0, cost: 20.0, reason: "Nämnden".to_owned(), by: None, date: None }),
        tick(1, "I02", ItemState::Doing),
        note(1, "I02", "börjat"),
        tick(2, "I02", ItemState::Done),
        note(2, "I02", "klart i mars"),
        tick(2, "I03", ItemState::NotApplicable),
        Command::AddDemand(NewDemand {
            id: demand,
            date: DAY,
            today: DAY,
            who: "Företag".to_owned(),
            what: "Var kan man bada".to_owned(),
            channel: None,
            source: None,
            datasets: vec![id(2), id(1)],
        }),
        Command::Decide(Box::new(decision)),
        Command::MarkDistinct(vec![(id(2), id(3))], true, DAY),
    ] {
        apply(&mut inventory, &command);
    }
    inventory
}

fn line(inventory: &Inventory, key: &str) -> String {
    let key = FieldKey::parse(key, Language::Sv).unwrap();
    inventory.dataset(id(1)).unwrap().get(key).map_or_else(String::new, ToString::to_string)
}

#[test]
fn the_survivor_has_everything_that_was_said_and_the_other_is_found_through_it() {
    let mut inventory = inventory();
    let before = inventory.clone();
    let merge = Merge::keeping(&inventory, id(1), id(2));
    let fields = |keys: &[&str]| keys.iter().map(|key| MergePart::Field(FieldKey::parse(key, Language::Sv).unwrap())).collect::<Vec<_>>();
    let taken: Vec<MergePart> = merge.taken.iter().copied().collect();
    assert_eq!(taken, [fields(&["description"]), vec![MergePart::Gate(GateId::PersonalData)]].concat(), "the longer text and the graver finding");
    let changes = Command::MergeDatasets(Box::new(merge)).plan(&inventory).unwrap();
    inventory.apply(&changes).unwrap();

    assert!(inventory.dataset(id(2)).is_none());
    assert_eq!(inventory.successor(id(2)), Some(id(1)));
    assert_eq!(
        ["title", "description", "owner", "steward", "modified", "note"].map(|key| line(&inventory, key)),
        ["Badplatser", "En längre text", "Fritidschef", "Ingenjör", "2026-02-01", "Ett\nTvå"]
    );
    let scores = inventory.scores(id(1));
    let told: Vec<(String, String, &str)> =
        scores.iter().map(|(id, judgement)| (id.to_string(), judgement.score.to_string(), judgement.reason.as_ref().unwrap().as_str())).collect();
    assert_eq!(
        told,
        [
            ("C1".to_owned(), "3".to_owned(), "filer"),
            ("V1".to_owned(), "4".to_owned(), "många frågar\nhar begärts ut"),
            ("V2".to_owned(), "2".to_owned(), "få")
        ]
    );
    assert_eq!(gate::state(inventory.gates(id(1)), GateId::PersonalData), GateState::Blocked);
    assert_eq!(gate::state(inventory.gates(id(1)), GateId::Secrecy), GateState::Clear);
    assert!(inventory.place_override(id(1)).is_some());
    let items = inventory.items(id(1));
    let told: Vec<_> = items.iter().map(|(item, record)| (item.to_string(), record.state, record.note.as_ref().map(Prose::as_str))).collect();
    assert_eq!(told, [("I02".to_owned(), ItemState::Done, Some("klart i mars\nbörjat")), ("I03".to_owned(), ItemState::NotApplicable, None)]);
    assert_eq!(inventory.demands().next().unwrap().datasets, [id(1)]);
    assert_eq!(inventory.decisions().next().unwrap().datasets, [id(1), id(3)]);
    assert!(inventory.are_distinct(id(1), id(3)) && !inventory.are_distinct(id(2), id(3)));

    inventory.apply(&changes.inverted()).unwrap();
    assert_eq!(inventory, before, "undo restores both exactly");
}

#[test]
fn a_choice_is_followed_and_stays_when_the_datasets_change_places() {
    let mut inventory = inventory();
    let mut merge = Merge::keeping(&inventory, id(1), id(2));
    let v2 = MergePart::Score(CriterionId::new("V2").unwrap());
    merge.taken.insert(v2);
    merge.note = Some("Ägare: Kulturchef".to_owned());
    let turned = merge.turned(&inventory);
    assert!(!turned.taken.contains(&v2) && turned.taken.contains(&MergePart::Field(FieldKey::parse("owner", Language::Sv).unwrap())));
    assert_eq!(turned.turned(&inventory), merge);
    apply(&mut inventory, &Command::MergeDatasets(Box::new(merge)));
    assert_eq!(inventory.scores(id(1))[&CriterionId::new("V2").unwrap()].score.to_string(), "5");
    assert_eq!(line(&inventory, "note"), "Ett\nTvå\nÄgare: Kulturchef");
}

#[test]
fn the_fuller_one_stays_and_the_further_stage_with_its_day_is_taken() {
    let mut inventory = inventory();
    assert_eq!(Merge::proposed(&inventory, id(1), id(2)).keep, id(2), "more is said of it");
    apply(&mut inventory, &Command::RemoveDatasets(vec![id(3)]));
    let moved = Command::Import(crate::command::Import {
        today: Some(DAY),
        rows: vec![crate::command::ImportRow { dataset: id(5), stage: Some(Stage::Maintain), values: edit_values("Badplatser i sjöar"), scores: Vec::new() }],
        ..Default::default()
    });
    apply(&mut inventory, &moved);
    let proposed = Merge::proposed(&inventory, id(1), id(5));
    assert_eq!((proposed.keep, proposed.takes(MergePart::Stage)), (id(5), false));
    let mut turned = Merge::keeping(&inventory, id(1), id(5));
    assert!(turned.takes(MergePart::Stage), "the one that goes stands further on");
    apply(&mut inventory, &Command::MergeDatasets(Box::new(turned.clone())));
    assert_eq!((inventory.dataset(id(1)).unwrap().stage(), inventory.adopted(id(1)).unwrap().since), (Stage::Maintain, Some(DAY)));
    turned.drop = id(1);
    assert_eq!(Command::MergeDatasets(Box::new(turned)).plan(&inventory), Err(Refusal::SameDataset(id(1))));
    let back = Command::MoveToStage(Move { why: Some("fel".to_owned()), ..Move::new(vec![id(1)], Stage::Identify, DAY) });
    apply(&mut inventory, &back);
}

fn edit_values(title: &str) -> Vec<(FieldKey, Value)> {
    let key = FieldKey::parse("title", Language::Sv).unwrap();
    vec![(key, key.parse_value(title).unwrap())]
}

#[test]
fn what_is_told_apart_is_remembered_and_can_be_forgotten() {
    let mut inventory = inventory();
    let pair = vec![(id(2), id(1))];
    apply(&mut inventory, &Command::MarkDistinct(pair.clone(), true, DAY));
    assert!(inventory.are_distinct(id(1), id(2)));
    assert_eq!(Command::MarkDistinct(pair.clone(), true, DAY).plan(&inventory), Err(Refusal::NothingToDo));
    assert!(crate::model::duplicate::Duplicates::of(&inventory).pairs().is_empty(), "it is not suggested again");
    apply(&mut inventory, &Command::MarkDistinct(pair, false, DAY));
    assert_eq!(crate::model::duplicate::Duplicates::of(&inventory).pairs().len(), 1);
    assert_eq!(Command::MarkDistinct(vec![(id(1), id(1))], true, DAY).plan(&inventory), Err(Refusal::SameDataset(id(1))));
    assert_eq!(Command::MarkDistinct(vec![(id(1), id(7))], true, DAY).plan(&inventory), Err(Refusal::UnknownDataset(id(7))));
}

#[test]
fn a_longer_text_is_proposed_only_if_it_has_all_of_the_other() {
    let key = FieldKey::parse("description", Language::Sv).unwrap();
    for (other, is_taken) in [("Läge. Ytor.", true), ("Något helt annat som är längre", false), ("Läg", false)] {
        let mut inventory = inventory();
        apply(&mut inventory, &edit(1, &[("description", "läge")]));
        apply(&mut inventory, &edit(2, &[("description", other)]));
        assert_eq!(Merge::keeping(&inventory, id(1), id(2)).takes(MergePart::Field(key)), is_taken, "{other}");
    }
}

#[test]
fn of_two_rights_of_access_the_stricter_is_proposed_whichever_dataset_stays() {
    let key = FieldKey::parse("access_rights", Language::Sv).unwrap();
    let codes = ["PUBLIC", "RESTRICTED", "NON_PUBLIC"];
    for (own, other) in [(0, 1), (0, 2), (1, 2), (1, 0), (2, 0), (2, 1)] {
        let mut inventory = inventory();
        apply(&mut inventory, &edit(1, &[("access_rights", codes[own])]));
        apply(&mut inventory, &edit(2, &[("access_rights", codes[other])]));
        let merge = Merge::keeping(&inventory, id(1), id(2));
        apply(&mut inventory, &Command::MergeDatasets(Box::new(merge)));
        assert_eq!(inventory.dataset(id(1)).unwrap().get(key).unwrap().to_string(), codes[own.max(other)], "{own} {other}");
    }
    let mut inventory = inventory();
    apply(&mut inventory, &edit(1, &[("access_rights", "PUBLIC")]));
    apply(&mut inventory, &edit(2, &[("access_rights", "NON_PUBLIC")]));
    let mut merge = Merge::keeping(&inventory, id(1), id(2));
    merge.taken.remove(&MergePart::Field(key));
    apply(&mut inventory, &Command::MergeDatasets(Box::new(merge)));
    assert_eq!(inventory.dataset(id(1)).unwrap().get(key).unwrap().to_string(), "PUBLIC", "what somebody chose counts");
}
