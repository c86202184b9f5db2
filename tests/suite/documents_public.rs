//! What becomes public: a mark in every text of an inventory, and which of them reach which kind of document.
//!
//! The sieve is tested against the allow-list, and the written documents against both.

use std::collections::BTreeSet;
use std::sync::Arc;

use fyrfalt::export::document::public::{self, Piece};
use fyrfalt::export::document::{Order, parts};
use fyrfalt::model::call::CallAnswer;
use fyrfalt::model::document::{DocumentKind, PartChoice, Reasons, Scope};
use fyrfalt::model::operation::Origin;
use fyrfalt::model::{
    Call, CallId, Change, ChangeSet, CriterionId, Dataset, DatasetId, Decision, DecisionId, DecisionKind, Demand, DemandId, Department, DepartmentId, Email,
    Field, FieldKey, Finding, GateId, GateState, Inventory, ItemId, ItemRecord, ItemState, Judgement, Key, Kind, Label, Language, Level, Line, ListSource,
    Operation, OperationId, OperationKind, Organisation, OrganisationId, Outcome, OutcomeKind, PlaceOverride, Prose, Record, Score, ScoringModel, SourceId,
    Stage, Value, WebAddress,
};
use fyrfalt::text::Locale;
use jiff::civil::date;
use uuid::Uuid;

use crate::documents::Told;

/// The mark of something; no mark stands inside another.
fn mark(key: &str) -> String {
    format!("xx-{}-xx", key.replace('_', "-"))
}

fn line(key: &str) -> Line {
    Line::new(&mark(key)).unwrap()
}

fn prose(key: &str) -> Prose {
    Prose::new(&mark(key)).unwrap()
}

fn link(key: &str) -> WebAddress {
    WebAddress::new(&format!("https://example.se/{}", mark(key))).unwrap()
}

/// Everything that can bear a mark: what is no text cannot.
fn marked() -> Vec<Piece> {
    let bears = |piece: &Piece| match piece {
        Piece::Field(field) => matches!(field.info().kind, Kind::Line | Kind::Prose | Kind::Words | Kind::Web | Kind::Email),
        Piece::Score
        | Piece::Gate
        | Piece::GateDate
        | Piece::PlaceDate
        | Piece::Item
        | Piece::ItemDate
        | Piece::ItemDue
        | Piece::Outcome
        | Piece::OutcomeDate
        | Piece::Demand
        | Piece::View
        | Piece::Model => false,
        _ => true,
    };
    Piece::all().filter(bears).collect()
}

fn dataset(id: DatasetId, stage: Stage, department: DepartmentId) -> Record {
    let mut values = std::collections::BTreeMap::new();
    for key in FieldKey::all() {
        let name = key.field().info().key;
        let value = match key.field().info().kind {
            Kind::Line => Value::Line(line(name)),
            Kind::Prose => Value::Prose(prose(name)),
            Kind::Words => Value::Words(vec![line(name)]),
            Kind::Web => Value::Web(link(name)),
            Kind::Email => Value::Email(Email::new(&format!("{}@example.se", mark(name))).unwrap()),
            Kind::Department => Value::Department(department),
            Kind::Date => Value::Date(date(2020, 1, 1)),
            Kind::Hours | Kind::Code(_) | Kind::Codes(_) => continue,
        };
        values.insert(key, value);
    }
    Record::Dataset(Arc::new(Dataset::from_parts(id, stage, values).unwrap()))
}

/// Three datasets with everything said of them: one that is published, one that a gate blocks, and one that was retired.
fn records() -> Vec<(Key, Record)> {
    let ids: Vec<DatasetId> = (1..=3).map(|id| DatasetId::from_uuid(Uuid::from_u128(id))).collect();
    let department = DepartmentId::from_uuid(Uuid::from_u128(50));
    let mut records = vec![
        (Key::Model(1), Record::Model(Arc::new(ScoringModel::standard()))),
        (Key::Department(department), Record::Department(Arc::new(Department { id: department, name: line("department-name") }))),
    ];
    for (id, stage) in ids.iter().zip([Stage::Maintain, Stage::Prepare, Stage::Maintain]) {
        records.push((Key::Dataset(*id), dataset(*id, stage, department)));
        for criterion in ScoringModel::standard().criteria.iter().take(9) {
            let score = Judgement { score: Score::Known(Level::MIN), reason: Some(prose("score-reason")), model_version: 1 };
            records.push((Key::Score(*id, criterion.id), Record::Score(Arc::new(score))));
        }
        let place = PlaceOverride { value: 80.0, cost: 20.0, reason: prose("place"), by: Some(line("place-by")), date: Some(date(2026, 1, 2)) };
        records.push((Key::Override(*id), Record::Override(Arc::new(place))));
        let item = ItemRecord {
            state: ItemState::NotApplicable,
            reason: Some(prose("item-reason")),
            by: Some(line("item-by")),
            date: Some(date(2026, 1, 3)),
            responsible: Some(line("item-responsible")),
            due: Some(date(2026, 1, 4)),
            note: Some(prose("item-note")),
            links: vec![link("item-links")],
        };
        records.push((Key::Item(*id, ItemId::new("I05").unwrap()), Record::Item(Arc::new(item))));
    }
    let state = |blocks| if blocks { GateState::Blocked } else { GateState::ActionNeeded };
    for (id, blocks) in ids.iter().zip([false, true, false]) {
        let finding = Finding { state: state(blocks), reason: Some(prose("gate-reason")), examiner: Some(line("gate-examiner")), date: Some(date(2026, 1, 5)) };
        records.push((Key::Gate(*id, GateId::Secrecy), Record::Gate(Arc::new(finding))));
    }
    let outcome = Outcome {
        kind: OutcomeKind::Retired,
        link: Some(link("outcome-link")),
        text: Some(prose("outcome-text")),
        date: Some(date(2026, 1, 6)),
        by: Some(line("outcome-by")),
    };
    records.push((Key::Outcome(ids[2]), Record::Outcome(Arc::new(outcome))));
    records.extend(about_all(&ids));
    records
}

fn about_all(ids: &[DatasetId]) -> Vec<(Key, Record)> {
    let decision = |number: u128, kind: DecisionKind| {
        let id = DecisionId::from_uuid(Uuid::from_u128(60 + number));
        let decision = Decision {
            id,
            kind,
            date: date(2026, 2, 1),
            by: line("decision"),
            role: Some(line("decision-role")),
            register_number: Some(line("decision-number")),
            text: Some(prose("decision-text")),
            datasets: ids.to_vec(),
            links: vec![link("decision-links")],
            snapshot: None,
        };
        (Key::Decision(id), Record::Decision(Arc::new(decision)))
    };
    let demand = Demand {
        id: DemandId::from_uuid(Uuid::from_u128(70)),
        date: date(2026, 10, 1),
        who: line("demand-who"),
        what: prose("demand-what"),
        channel: Some(line("demand-channel")),
        source: Some(line("demand-source")),
        answered: None,
        datasets: ids.to_vec(),
    };
    let mut call = Call::new(CallId::from_uuid(Uuid::from_u128(80)), line("call"));
    call.contact = Some(line("call-contact"));
    call.message = Some(prose("call-message"));
    call.file = Some(line("call-file"));
    call.answers = vec![CallAnswer { on: date(2026, 3, 1), digest: String::new(), file: Some(line("call-file")), changed: 1, refused: 0, added: vec![] }];
    let source = ListSource {
        id: SourceId::from_uuid(Uuid::from_u128(90)),
        name: line("list-source"),
        columns: Vec::new(),
        sheet: String::new(),
        header: None,
        habits: fyrfalt::model::list_source::Habits::default(),
        known: Vec::new(),
        file: mark("list-source"),
        given: Vec::default(),
        date: None,
    };
    vec![
        decision(1, DecisionKind::Proceed),
        decision(2, DecisionKind::Publish),
        (Key::Demand(demand.id), Record::Demand(Arc::new(demand))),
        (Key::Call(call.id), Record::Call(Arc::new(call))),
        (Key::Source(source.id), Record::Source(Arc::new(source))),
    ]
}

fn organisation() -> Organisation {
    Organisation { name: Line::new(&mark("organisation")).ok(), ..Organisation::unnamed(OrganisationId::from_uuid(Uuid::from_u128(1))) }
}

fn inventory() -> Inventory {
    Inventory::from_records(organisation(), records()).unwrap()
}

fn found_in(text: &str) -> BTreeSet<String> {
    marked().into_iter().map(Piece::key).filter(|key| text.contains(&mark(key))).map(str::to_owned).collect()
}

fn allowed(kind: DocumentKind) -> BTreeSet<String> {
    marked().into_iter().filter(|piece| piece.is_in(kind)).map(|piece| piece.key().to_owned()).collect()
}

/// The inventory, and a log in which one operation did it all.
fn told() -> Told {
    let mut told = Told::of(Inventory::new(organisation().id), [], []);
    told.now = inventory();
    told.earlier = Inventory::new(organisation().id);
    let changes = ChangeSet::new(records().into_iter().map(|(key, record)| Change::new(key, None, Some(record)).unwrap())).unwrap();
    let operation = Operation {
        id: OperationId::from_uuid(Uuid::from_u128(99)),
        at: "2026-11-21T10:00:00Z".parse().unwrap(),
        who: mark("who"),
        label: Label { kind: OperationKind::Import, subject: mark("subject"), count: 1 },
        why: Some(prose("why")),
        origin: Origin::Done,
    };
    told.history = vec![(operation, changes)];
    told
}

#[test]
fn every_text_bears_a_mark() {
    let mut all = found_in(&format!("{:?}", inventory()));
    all.extend(["who", "why"].map(str::to_owned));
    assert_eq!(all, marked().into_iter().map(|piece| piece.key().to_owned()).collect());
}

#[test]
fn what_is_left_of_an_inventory_is_what_the_kind_may_show() {
    for kind in DocumentKind::ALL {
        let mut wanted = allowed(kind);
        wanted.retain(|key| key != "who" && key != "why");
        assert_eq!(found_in(&format!("{:?}", public::only(&inventory(), kind))), wanted, "{kind:?}");
    }
}

#[test]
fn no_document_shows_what_its_kind_may_not() {
    let told = told();
    for kind in DocumentKind::ALL {
        let mut all = BTreeSet::new();
        for id in 1..=3 {
            let dataset = Some(DatasetId::from_uuid(Uuid::from_u128(id))).filter(|_| kind.is_of_one());
            let on = parts(kind).iter().map(|part| PartChoice { part: part.key.to_owned(), is_on: true, text: None }).collect();
            let scope = Scope { dataset, ..Scope::default() };
            let order = Order { scope, parts: on, reasons: Reasons::All, ..Order::new(kind, "2026-11-21T15:00:00Z".parse().unwrap()) };
            let Ok(report) = told.report(&order, Locale::Sv) else {
                assert_eq!(kind, DocumentKind::Decision, "only what the work has ended on has no document, and only of a decision");
                continue;
            };
            // Also what is only in the figures and in the properties.
            let words = format!("{report} {report:?}");
            assert!(!words.contains(&mark("subject")), "{kind:?}");
            all.extend(found_in(&words));
        }
        let allowed = allowed(kind);
        let more: Vec<&String> = all.difference(&allowed).collect();
        assert!(more.is_empty(), "{kind:?} shows {more:?}");
        insta::assert_snapshot!(format!("public_{}", kind.key()), all.into_iter().collect::<Vec<_>>().join("\n"));
    }
}

#[test]
fn the_review_names_what_the_chosen_parts_show_and_nothing_else() {
    let told = told();
    for kind in DocumentKind::ALL {
        for chosen in parts(kind) {
            let dataset = Some(DatasetId::from_uuid(Uuid::from_u128(1))).filter(|_| kind.is_of_one());
            let on = parts(kind).iter().map(|part| PartChoice { part: part.key.to_owned(), is_on: part.key == chosen.key, text: None }).collect();
            let scope = Scope { dataset, ..Scope::default() };
            let order = Order { scope, parts: on, reasons: Reasons::All, ..Order::new(kind, "2026-11-21T15:00:00Z".parse().unwrap()) };
            let report = told.report(&order, Locale::Sv).unwrap();
            let mut shown = found_in(&format!("{report} {report:?}"));
            shown.remove("organisation");
            let review = told.review(&order, Locale::Sv);
            let bearing: BTreeSet<&str> = marked().into_iter().map(Piece::key).collect();
            let named: BTreeSet<String> = review.pieces.iter().map(|(piece, _)| piece.key().to_owned()).collect();
            let missed: Vec<&String> = shown.difference(&named).collect();
            assert!(missed.is_empty(), "{kind:?} {chosen:?} shows {missed:?}");
            // A decision or a workbook that was sent is told of also where its name is not: counted, or by its day.
            let is_told = |key: &str| matches!(key, "decision" | "call");
            let more: Vec<&String> = named.iter().filter(|key| bearing.contains(key.as_str()) && !shown.contains(*key) && !is_told(key)).collect();
            assert!(more.is_empty(), "{kind:?} {chosen:?} does not show {more:?}");
        }
    }
}

#[test]
fn the_public_list_shows_public_fields_only() {
    for field in Field::ALL {
        assert!(field.info().public || !Piece::Field(*field).is_in(DocumentKind::Register), "{field:?}");
    }
    for kind in DocumentKind::ALL {
        for hidden in
            [Field::Note, Field::Expert, Field::Deputy, Field::SourceSystem, Field::Supplier, Field::ContractUntil, Field::Extraction, Field::SourceFormat]
        {
            assert!(!Piece::Field(hidden).is_in(kind), "{kind:?} {hidden:?}");
        }
    }
    let criterion = CriterionId::new("V1").unwrap();
    assert!(public::only(&inventory(), DocumentKind::Register).datasets().all(|dataset| dataset.department().is_none()));
    assert!(!public::only(&inventory(), DocumentKind::Register).scores(DatasetId::from_uuid(Uuid::from_u128(1))).contains_key(&criterion));
    assert!(public::pieces(DocumentKind::Register).iter().all(|piece| !matches!(piece, Piece::Who | Piece::Demand | Piece::Decision)));
    let _ = Language::ALL;
}
