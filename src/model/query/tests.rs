//! What conditions find, and in what order, in a few datasets.
//!
//! The alphabet of a language is tested where it stands.

use jiff::civil::{Date, date};
use uuid::Uuid;

use super::*;
use crate::command::{Answer, Command, Import, ImportRow, ItemNote, NewDataset, NewFinding, NewOutcome, NewScore, NewTick, OrganisationDraft};
use crate::model::process::Urgency;
use crate::model::{DecisionKind, FieldKey, GateId, GateState, ItemId, ItemState, Level, OrganisationId, OutcomeKind, Role, Score, ScoringModel, Stage};

const TODAY: Date = date(2026, 11, 22);

struct Bytes;

impl Alphabet for Bytes {
    fn sort_key(&self, text: &str) -> Box<[u8]> {
        text.as_bytes().into()
    }
}

fn id(number: u128) -> DatasetId {
    DatasetId::from_uuid(Uuid::from_u128(number))
}

/// Four datasets: without scores, with one, with all but no reasons, and with all and their reasons, which is at the stage Publish.
fn inventory() -> Inventory {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(9)));
    let model = ScoringModel::standard();
    let criteria: Vec<_> = model.criteria.iter().map(|criterion| criterion.id).collect();
    let new = |number| NewDataset { id: id(number), title: format!("D{number}"), language: Language::Sv };
    let score = |criterion, reason: &str| NewScore { criterion, answer: Answer::Is(Score::Known(Level::MAX)), reason: Some(reason.to_owned()) };
    let cleared = |gate| NewFinding { gate, state: GateState::Clear, reason: None, examiner: None, date: None };
    let title = FieldKey::parse("title", Language::Sv).unwrap();
    let values = vec![(title, title.parse_value("D4").unwrap())];
    let published = ImportRow { dataset: id(4), stage: Some(Stage::Publish), values, scores: Vec::new() };
    let commands = [
        Command::CreateInventory(OrganisationDraft::default(), Box::new(model)),
        Command::Import(Import { rows: vec![published], ..Import::default() }),
        Command::AddDatasets((1..=3).map(new).collect()),
        Command::Score(id(2), vec![score(criteria[0], "")]),
        Command::Score(id(3), criteria.iter().map(|criterion| score(*criterion, "")).collect()),
        Command::Score(id(4), criteria.iter().map(|criterion| score(*criterion, "Loggar")).collect()),
        Command::AssessGates(vec![id(4)], GateId::ALL.map(cleared).into()),
    ];
    for command in commands {
        let changes = command.plan(&inventory).unwrap();
        inventory.apply(&changes).unwrap();
    }
    inventory
}

#[test]
fn conditions_on_scores_and_stages_find_what_they_say() {
    let inventory = inventory();
    let index = Index::of(&inventory, Language::Sv, &Bytes);
    let ranking = Ranking::of(&inventory, &index);
    let process = Process::of(&inventory, TODAY);
    let find = |condition| {
        let query = Query { conditions: vec![condition], ..Query::default() };
        query.run(&inventory, &index, Facts { ranking: &ranking, process: &process }, &Bytes)
    };
    assert_eq!(find(Condition::Unscored), [id(1)]);
    assert_eq!(find(Condition::PartlyScored), [id(2)]);
    assert_eq!(find(Condition::Reasoned(true)), [id(4)]);
    assert_eq!(find(Condition::Reasoned(false)), [id(2), id(3)]);
    assert_eq!(find(Condition::Gate(GateState::Clear)), [id(4)]);
    assert_eq!(find(Condition::Gate(GateState::Unassessed)).len(), 3);
    assert_eq!(find(Condition::Overridden(false)).len(), 4);
    assert_eq!(find(Condition::Sensitive(true)), []);
    assert_eq!(find(Condition::NearPublication), [], "what is published is past it");
    assert_eq!(find(Condition::Reached(Stage::Prepare, true)), [id(4)]);
    assert_eq!(find(Condition::Reached(Stage::Publish, true)), [id(4)]);
    assert_eq!(find(Condition::Reached(Stage::Maintain, false)).len(), 4);
}

/// Finds what meets a condition.
fn find(inventory: &Inventory, condition: Condition) -> Vec<DatasetId> {
    let index = Index::of(inventory, Language::Sv, &Bytes);
    let (ranking, process) = (Ranking::of(inventory, &index), Process::of(inventory, TODAY));
    Query { conditions: vec![condition], ..Query::default() }.run(inventory, &index, Facts { ranking: &ranking, process: &process }, &Bytes)
}

fn run(inventory: &mut Inventory, command: &Command) {
    let changes = command.plan(inventory).unwrap_or_else(|refusal| panic!("{command:?}: {refusal}"));
    inventory.apply(&changes).unwrap();
}

#[test]
fn conditions_on_the_process_find_what_they_say() {
    let mut inventory = inventory();
    let key = |name: &str| FieldKey::parse(name, Language::Sv).unwrap();
    let promised = |frequency: &str, modified: &str| {
        let pairs = [("frequency", frequency), ("modified", modified)];
        pairs.map(|(name, text)| (key(name), Some(key(name).parse_value(text).unwrap()))).to_vec()
    };
    run(&mut inventory, &Command::EditDataset(id(4), promised("MONTHLY", "2026-09-30")));
    run(&mut inventory, &Command::EditDataset(id(3), promised("MONTHLY", "2026-10-28")));
    assert_eq!(find(&inventory, Condition::Update(Urgency::Overdue)), [id(4)]);
    assert_eq!(find(&inventory, Condition::Update(Urgency::Soon)), [id(3)]);
    assert_eq!(find(&inventory, Condition::InTime), [id(3)]);
    assert_eq!(find(&inventory, Condition::Promised(false)), [id(1), id(2)]);

    let done = |name: &&str| NewTick { item: ItemId::new(name).unwrap(), state: ItemState::Done, reason: None, by: None, date: TODAY };
    let all = ["I01", "I02", "I04", "I05", "I06", "I07", "I11"];
    run(&mut inventory, &Command::Tick(vec![id(1)], all.iter().map(done).collect()));
    assert_eq!(find(&inventory, Condition::ToDecide(None)), [id(1)]);
    assert_eq!(find(&inventory, Condition::ToDecide(Some(DecisionKind::Publish))), []);
    assert_eq!(find(&inventory, Condition::Begun(true)), [id(1), id(4)], "what came past the first stage has begun");
    assert_eq!(find(&inventory, Condition::Waits(Some(Role::Owner))), [id(1)], "who decides waits until the rest is done");
    assert_eq!(find(&inventory, Condition::Waits(Some(Role::It))), [id(4)]);
    assert_eq!(find(&inventory, Condition::Waits(None)).len(), 4);
    assert_eq!(find(&inventory, Condition::Documented(true)), [], "what was published without a word is not documented");
    assert_eq!(find(&inventory, Condition::NeedsToday), [id(1), id(4)]);

    let note = ItemNote { due: Some(Some(date(2026, 11, 21))), ..ItemNote::default() };
    run(&mut inventory, &Command::NoteItem(vec![id(2)], ItemId::new("I03").unwrap(), note));
    assert_eq!(find(&inventory, Condition::LateItems), [id(2)]);
    let ended = NewOutcome { kind: OutcomeKind::Elsewhere, link: Some("https://annan.example".to_owned()), text: None, date: None, by: None };
    run(&mut inventory, &Command::Conclude(vec![id(1)], ended));
    assert_eq!(find(&inventory, Condition::Outcome(Some(OutcomeKind::Elsewhere))), [id(1)]);
    assert_eq!(find(&inventory, Condition::Outcome(None)).len(), 3);
    assert_eq!(find(&inventory, Condition::ToDecide(None)), [], "what has ended is not to be decided");
    assert_eq!(find(&inventory, Condition::Blocked(true)), [id(2), id(3), id(4)]);
    assert_eq!(find(&inventory, Condition::Ready), []);
}
