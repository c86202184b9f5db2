//! What every store must do, whichever engine is behind it.

use super::{Place, addition, bare, change, criterion, dataset_id, department, full, judgement, opened, operation, organisation, set, uuid};
use crate::model::operation::Origin;
use crate::model::organisation::OrganisationNumber;
use crate::model::query::{Condition, Sort, SortBy};
use crate::model::saved_view::{Layout, Look};
use crate::model::starter::Holding;
use crate::model::{
    Adopted, Call, CallId, ChangeSet, Checklist, Code, Columns, Decision, DecisionId, DecisionKind, Demand, DemandId, Distinct, Document, DocumentId,
    DocumentKind, Field, Finding, GateId, GateState, Inventory, ItemId, ItemRecord, ItemState, Key, Language, Line, ListSource, OperationId, Organisation,
    Outcome, OutcomeKind, PlaceOverride, Prose, Record, SavedView, ScoringModel, Snapshot, SnapshotId, SourceId, Stage, StarterAnswer, StarterId, Successor,
    TemplateId, ViewId, Vocabulary, WebAddress, WordTemplate,
};
use crate::store::{Store, StoreError};

/// Commits to the store and applies in memory, as the session does.
fn both(store: &mut dyn Store, memory: &mut Inventory, number: u64, changes: &ChangeSet) {
    memory.apply(changes).unwrap();
    store.commit(&operation(number), changes).unwrap();
}

fn described() -> Organisation {
    Organisation {
        id: organisation(),
        name: Some(Line::new("Åbyskogs kommun").unwrap()),
        kind: Some(Code::new(Vocabulary::OrganisationKind, Vocabulary::OrganisationKind.terms()[0].code()).unwrap()),
        number: Some(OrganisationNumber::new("212000-0142").unwrap()),
        home_page: Some(WebAddress::new("https://abyskog.example").unwrap()),
        language: Language::Da,
    }
}

fn finding() -> Finding {
    let examiner = Some(Line::new("Kommunjurist").unwrap());
    Finding { state: GateState::Blocked, reason: Some(Prose::new("Namn på barn").unwrap()), examiner, date: Some(jiff::civil::date(2026, 2, 28)) }
}

fn moved() -> PlaceOverride {
    let by = Some(Line::new("Datastyrgruppen").unwrap());
    PlaceOverride { value: 62.5, cost: 1.0 / 3.0, reason: Prose::new("Nämndens\nbeslut").unwrap(), by, date: Some(jiff::civil::date(2026, 3, 1)) }
}

fn item(id: &str) -> ItemId {
    ItemId::new(id).unwrap()
}

fn day() -> jiff::civil::Date {
    jiff::civil::date(2024, 2, 29)
}

fn line(text: &str) -> Option<Line> {
    Line::new(text).ok()
}

fn answered() -> ItemRecord {
    ItemRecord {
        state: ItemState::NotApplicable,
        reason: Prose::new("Ingen 'lag'\nalls").ok(),
        by: line("Åsa"),
        date: Some(day()),
        responsible: line("Kommunjurist"),
        due: Some(day()),
        note: Prose::new("Ring \"juristen\"").ok(),
        links: vec![WebAddress::new("https://abyskog.example/ärende?x=1").unwrap()],
    }
}

fn ended() -> Outcome {
    let (text, link) = (Prose::new("Meddelat på webben").ok(), WebAddress::new("https://annan.example").ok());
    Outcome { kind: OutcomeKind::Retired, link, text, date: Some(day()), by: line("Förvaltaren") }
}

fn decided() -> Decision {
    Decision {
        id: DecisionId::from_uuid(uuid(0x500)),
        kind: DecisionKind::Own(Line::new("Budget; drop table").unwrap()),
        date: day(),
        by: Line::new("Nämnden").unwrap(),
        role: line("Informationsägare"),
        register_number: line("KS 2026/12 § 3"),
        text: Prose::new("Bifall.\nEnhälligt").ok(),
        datasets: vec![dataset_id(1), dataset_id(77)],
        links: vec![WebAddress::new("https://abyskog.example/protokoll").unwrap()],
        snapshot: Some(taken().id),
    }
}

fn taken() -> Snapshot {
    let (id, operation) = (SnapshotId::from_uuid(uuid(0x501)), OperationId::from_uuid(uuid(0x502)));
    Snapshot { id, name: Line::new("Inför nämnden å").unwrap(), operation, hash: "0123456789abcdef".repeat(4) }
}

fn asked() -> Demand {
    Demand {
        id: DemandId::from_uuid(uuid(0x503)),
        date: day(),
        who: Line::new("Båtklubbar").unwrap(),
        what: Prose::new("Var finns ramper?").unwrap(),
        channel: line("Mejl"),
        source: line("Ärende 12"),
        answered: Some(day()),
        datasets: vec![dataset_id(1)],
    }
}

fn looked() -> SavedView {
    let look = Look {
        layout: Layout::Board,
        search: "bad -\"gamla\"; drop table".to_owned(),
        conditions: vec![Condition::Stage(Stage::Prepare), Condition::Lacks(Field::Owner)],
        sort: vec![Sort::falling(SortBy::Priority)],
        columns: Columns::new([SortBy::Stage]),
        group: Some(SortBy::Stage),
    };
    SavedView::new(ViewId::from_uuid(uuid(0x504)), Line::new("Teknik; drop table").unwrap(), look)
}

fn written() -> Document {
    Document::new(DocumentId::from_uuid(uuid(0x507)), Line::new("Till nämnden").unwrap(), DocumentKind::FollowUp, crate::model::Language::Da)
}

fn bound() -> WordTemplate {
    let bindings = [("Förslag-till-beslut".to_owned(), "proposals".to_owned())].into();
    WordTemplate { id: TemplateId::from_uuid(uuid(0x508)), name: Line::new("Mall.docx").unwrap(), placeholders: ["Ärende".to_owned()].into(), bindings }
}

fn came_from() -> ListSource {
    ListSource::new(SourceId::from_uuid(uuid(0x505)), Line::new("Miljös lista").unwrap())
}

fn called() -> Call {
    Call { department: Some(department().id), ..Call::new(CallId::from_uuid(uuid(0x506)), Line::new("Teknik").unwrap()) }
}

/// Adds one record of every kind, with every field; the records refer to one another in the wrong order on purpose.
fn everything() -> ChangeSet {
    let organisation_key = Key::Organisation;
    let unnamed = Record::from(Organisation::unnamed(organisation()));
    let dataset = full(1);
    set([
        change(Key::Score(dataset.id(), criterion("V1")), None, Some(&judgement(Some(4)))),
        change(Key::Score(dataset.id(), criterion("C5")), None, Some(&judgement(None))),
        change(Key::Gate(dataset.id(), GateId::Secrecy), None, Some(&finding().into())),
        change(Key::Override(dataset.id()), None, Some(&moved().into())),
        change(Key::Item(dataset.id(), item("F12")), None, Some(&answered().into())),
        change(Key::Adopted(dataset.id()), None, Some(&Adopted { version: 1, since: Some(jiff::civil::date(2026, 2, 28)) }.into())),
        change(Key::Outcome(dataset.id()), None, Some(&ended().into())),
        change(Key::Checklist(1), None, Some(&Checklist::clone(Checklist::standard()).into())),
        change(Key::Decision(decided().id), None, Some(&decided().into())),
        change(Key::Snapshot(taken().id), None, Some(&taken().into())),
        change(Key::Demand(asked().id), None, Some(&asked().into())),
        change(Key::View(looked().id), None, Some(&looked().into())),
        change(Key::Source(came_from().id), None, Some(&came_from().into())),
        change(
            Key::Starter(StarterId::new("bathing-sites").unwrap()),
            None,
            Some(&StarterAnswer { holding: Holding::Has, dataset: Some(dataset_id(1)) }.into()),
        ),
        change(Key::Call(called().id), None, Some(&called().into())),
        change(Key::Distinct(dataset_id(1), dataset_id(2)), None, Some(&Distinct { since: Some(day()) }.into())),
        change(Key::Successor(dataset_id(3)), None, Some(&Successor { dataset: dataset_id(1) }.into())),
        change(Key::Document(written().id), None, Some(&written().into())),
        change(Key::Template(bound().id), None, Some(&bound().into())),
        change(Key::Dataset(dataset.id()), None, Some(&dataset.with_stage(Stage::Maintain).into())),
        change(Key::Department(department().id), None, Some(&department().into())),
        change(Key::Model(1), None, Some(&ScoringModel::standard().into())),
        change(organisation_key, Some(&unnamed), Some(&described().into())),
    ])
}

#[test]
fn every_record_and_field_comes_back_and_can_be_taken_back() {
    let place = Place::new();
    let mut memory = Inventory::new(organisation());
    let mut store = place.open();
    assert_eq!(store.load().unwrap().inventory, memory);

    both(&mut store, &mut memory, 1, &everything());
    drop(store);
    let mut store = place.open();
    let loaded = store.load().unwrap();
    assert_eq!(loaded.inventory, memory);
    assert_eq!(loaded.operations, [operation(1)]);
    assert_eq!(loaded.read_only, None);
    assert_eq!(store.changes(operation(1).id).unwrap(), everything());
    assert_eq!(store.check().unwrap(), []);

    both(&mut store, &mut memory, 2, &everything().inverted());
    assert_eq!(store.load().unwrap().inventory, Inventory::new(organisation()));
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn every_kind_of_record_is_replaced() {
    let place = Place::new();
    let mut memory = Inventory::new(organisation());
    let mut store = place.open();
    both(&mut store, &mut memory, 1, &everything());

    let replaced: Vec<_> = memory
        .records()
        .map(|(key, before)| {
            let after = match &before {
                Record::Organisation(old) => Organisation { name: None, kind: None, number: None, home_page: None, ..(**old).clone() }.into(),
                Record::Model(old) => {
                    let mut model = (**old).clone();
                    model.criteria.reverse();
                    model.criteria[0].weight = 0.1;
                    model.into()
                }
                Record::Department(old) => crate::model::Department { name: Line::new("Kultur").unwrap(), ..(**old).clone() }.into(),
                Record::Dataset(_) => bare(1, "Utan allt").into(),
                Record::Score(_) => judgement(Some(1)),
                Record::Gate(_) => Finding { state: GateState::Clear, reason: None, examiner: None, date: None }.into(),
                Record::Checklist(old) => {
                    let mut checklist = (**old).clone();
                    checklist.items.reverse();
                    checklist.into()
                }
                Record::Adopted(_) => Adopted { version: 0, since: None }.into(),
                Record::Item(_) => ItemRecord { state: ItemState::Done, ..ItemRecord::default() }.into(),
                Record::Outcome(old) => Outcome { kind: OutcomeKind::Elsewhere, text: None, date: None, by: None, ..(**old).clone() }.into(),
                Record::Decision(old) => Decision { kind: DecisionKind::Model, register_number: None, datasets: Vec::new(), ..(**old).clone() }.into(),
                Record::Snapshot(old) => Snapshot { hash: "f".repeat(64), ..(**old).clone() }.into(),
                Record::Demand(old) => Demand { answered: None, channel: None, datasets: Vec::new(), ..(**old).clone() }.into(),
                Record::View(old) => SavedView { name: Line::new("Annat").unwrap(), ..(**old).clone() }.into(),
                Record::Source(old) => ListSource { name: Line::new("Annan").unwrap(), ..(**old).clone() }.into(),
                Record::Starter(_) => StarterAnswer { holding: Holding::Unsure, dataset: None }.into(),
                Record::Call(old) => Call { department: None, ..(**old).clone() }.into(),
                Record::Distinct(_) => Distinct { since: None }.into(),
                Record::Successor(_) => Successor { dataset: dataset_id(2) }.into(),
                Record::Document(old) => Document { name: Line::new("Till rådet").unwrap(), ..(**old).clone() }.into(),
                Record::Template(old) => WordTemplate { bindings: std::collections::BTreeMap::new(), ..(**old).clone() }.into(),
                Record::Override(old) => PlaceOverride { value: 100.0, cost: 0.0, by: None, date: None, ..(**old).clone() }.into(),
            };
            change(key, Some(&before), Some(&after))
        })
        .collect();
    both(&mut store, &mut memory, 2, &set(replaced));
    assert_eq!(store.load().unwrap().inventory, memory);
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn an_operation_comes_back_with_all_that_is_told_of_it() {
    let place = Place::new();
    let mut store = place.open();
    let mut done = operation(1);
    done.why = Some(Prose::new("Nämnden\nbad om det").unwrap());
    done.label.count = u32::MAX;
    let mut undone = operation(2);
    undone.origin = Origin::Undoes(done.id);
    let mut redone = operation(3);
    redone.origin = Origin::Redoes(done.id);
    let changes = set([addition(1, "Badplatser")]);
    store.commit(&done, &changes).unwrap();
    store.commit(&undone, &changes.inverted()).unwrap();
    store.commit(&redone, &changes).unwrap();
    assert_eq!(store.load().unwrap().operations, [done, undone, redone]);
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn a_change_of_something_that_is_otherwise_is_refused_whole() {
    let place = Place::new();
    let mut store = place.open();
    let key = Key::Dataset(dataset_id(1));
    let (first, second): (Record, Record) = (bare(1, "Badplatser").into(), bare(1, "Bad").into());
    store.commit(&operation(1), &set([addition(1, "Badplatser")])).unwrap();
    let before = store.load().unwrap();

    let stale = [
        change(key, None, Some(&second)),
        change(key, Some(&second), Some(&first)),
        change(key, Some(&second), None),
        change(Key::Dataset(dataset_id(2)), Some(&bare(2, "Saknas").into()), None),
        change(Key::Organisation, None, Some(&described().into())),
    ];
    for wrong in stale {
        let changes = set([addition(3, "Lekplatser"), wrong.clone()]);
        assert_eq!(store.commit(&operation(2), &changes), Err(StoreError::Stale(wrong.key())));
        assert_eq!(store.load().unwrap(), before, "nothing of it may be written");
    }
    store.commit(&operation(2), &set([change(key, Some(&first), Some(&second))])).unwrap();
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn what_would_dangle_is_refused() {
    let place = Place::new();
    let mut store = place.open();
    let orphan = set([change(Key::Score(dataset_id(9), criterion("V1")), None, Some(&judgement(Some(3))))]);
    let astray = set([change(Key::Dataset(dataset_id(1)), None, Some(&full(1).into()))]);
    let nameless = set([change(Key::Organisation, Some(&Organisation::unnamed(organisation()).into()), None)]);
    let other = Organisation::unnamed(crate::model::OrganisationId::from_uuid(uuid(2)));
    let stranger = set([change(Key::Organisation, Some(&Organisation::unnamed(organisation()).into()), Some(&other.into()))]);
    for changes in [orphan, astray, nameless, stranger] {
        assert!(matches!(store.commit(&operation(1), &changes), Err(StoreError::Rule { .. })), "{changes:?}");
    }
    assert!(store.load().unwrap().operations.is_empty());
}

#[test]
fn history_is_newest_first_and_a_datasets_own() {
    let place = Place::new();
    let mut store = place.open();
    let scored = change(Key::Score(dataset_id(1), criterion("V1")), None, Some(&judgement(Some(5))));
    store.commit(&operation(1), &set([addition(1, "Badplatser"), addition(2, "Lekplatser")])).unwrap();
    store.commit(&operation(2), &set([addition(3, "Cykelvägar")])).unwrap();
    store.commit(&operation(3), &set([scored.clone()])).unwrap();

    let all = store.history(None, 2).unwrap();
    assert_eq!(all.iter().map(|(operation, _)| operation.id).collect::<Vec<_>>(), [operation(3).id, operation(2).id]);
    let own = store.history(Some(dataset_id(1)), 10).unwrap();
    assert_eq!(own, [(operation(3), set([scored])), (operation(1), set([addition(1, "Badplatser")]))]);
    assert_eq!(store.history(Some(dataset_id(7)), 10).unwrap(), []);
    let nothing = OperationId::from_uuid(uuid(5));
    assert_eq!(store.changes(nothing), Err(StoreError::NoOperation(nothing)));
}

#[test]
fn a_backup_is_the_same_inventory() {
    let place = Place::new();
    let mut store = place.open();
    store.commit(&operation(1), &everything()).unwrap();
    let copy = place.folder.path().join("kopia.fyrfalt");
    std::fs::write(&copy, "an older file is replaced").unwrap();
    store.back_up(&copy).unwrap();
    let mut backup = opened(&copy);
    assert_eq!(backup.load().unwrap(), store.load().unwrap());
    assert_eq!(backup.file_id().unwrap(), store.file_id().unwrap());

    let own = store.path().to_owned();
    assert!(matches!(store.back_up(&own), Err(StoreError::Exists { .. })));
    assert!(matches!(store.back_up("kopia.fyrfalt".as_ref()), Err(StoreError::NotAbsolute { .. })));
    assert!(matches!(store.back_up(&place.folder.path().join("saknas/kopia.fyrfalt")), Err(StoreError::NotFound { .. })));
    let left: Vec<_> = std::fs::read_dir(place.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().ends_with(".tmp")), "{left:?}");
}

#[test]
fn a_number_comes_back_to_the_last_bit() {
    let mut seed = 1_u64;
    let mut any = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 11) as f64 / (1_u64 << 53) as f64 * 100.0
    };
    for _ in 0..500 {
        let mut model = ScoringModel { version: 1, ..ScoringModel::standard() };
        model.criteria.iter_mut().for_each(|criterion| criterion.weight = any());
        let record = Record::from(model);
        assert_eq!(Record::from_json(Key::Model(1), &record.to_json()).unwrap(), record);
    }
}
