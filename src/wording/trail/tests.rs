//! The trail in words, narrowed, and written as it is shown.

use jiff::civil::date;
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::*;
use crate::command::{Command, Move, NewDataset, NewTick, OrganisationDraft};
use crate::model::operation::Origin;
use crate::model::{FieldKey, ItemState, Language, OperationId, OperationKind, OrganisationId, ScoringModel};
use crate::text::Locale;

const TODAY: Date = date(2026, 11, 22);

fn id(number: u128) -> DatasetId {
    DatasetId::from_uuid(Uuid::from_u128(number))
}

/// An inventory and what was done to it, newest first, an hour apart.
struct Told {
    inventory: Inventory,
    history: Vec<(Operation, ChangeSet)>,
}

impl Told {
    fn new() -> Self {
        let mut told = Self { inventory: Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(9))), history: Vec::new() };
        told.run("anna", &Command::CreateInventory(OrganisationDraft::default(), Box::new(ScoringModel::standard())));
        let new = |number, title: &str| NewDataset { id: id(number), title: title.to_owned(), language: Language::Sv };
        told.run("anna", &Command::AddDatasets(vec![new(1, "Badplatser"), new(2, "Utegym")]));
        told
    }

    fn run(&mut self, who: &str, command: &Command) {
        let label = command.label(&self.inventory);
        let changes = command.plan(&self.inventory).unwrap();
        self.inventory.apply(&changes).unwrap();
        let number = self.history.len();
        let at = jiff::Timestamp::from_second(1_795_000_000 + 3_600 * i64::try_from(number).unwrap()).unwrap();
        let why = command.why().and_then(|why| crate::model::Prose::new(why).ok());
        let id = OperationId::from_uuid(Uuid::from_u128(number as u128));
        self.history.insert(0, (Operation { id, at, who: who.to_owned(), label, why, origin: Origin::Done }, changes));
    }

    fn set(&mut self, who: &str, field: &str, value: &str) {
        let key = FieldKey::parse(field, Language::Sv).unwrap();
        self.run(who, &Command::EditDataset(id(1), vec![(key, key.parse_value(value).ok())]));
    }

    fn trail(&self, text: &Text) -> Vec<TrailEntry> {
        trail(&self.history, Some(id(1)), &self.inventory, text)
    }
}

fn sv() -> Text {
    Text::in_zone(Locale::Sv, TimeZone::UTC)
}

fn sentences(trail: &[TrailEntry]) -> Vec<Vec<String>> {
    trail.iter().map(|entry| entry.lines.iter().map(|line| format!("{}: {}", line.what, line.change)).collect()).collect()
}

#[test]
fn each_operation_says_what_it_changed_and_what_follows_is_not_said_twice() {
    let mut told = Told::new();
    told.set("anna", "frequency", "ANNUAL");
    let tick = |state| NewTick { item: "I02".parse().unwrap(), state, reason: None, by: Some("Samordnare".to_owned()), date: TODAY };
    told.run("bo", &Command::Tick(vec![id(1), id(2)], vec![tick(ItemState::Done)]));
    let text = sv();
    let trail = told.trail(&text);
    assert_eq!(
        sentences(&trail[..3]),
        [
            vec!["I02 Utse informationsägare (den som får besluta): Klar (Samordnare, 2026-11-22), var tomt"],
            vec!["Uppdateringsfrekvens: Årligen, var tomt"],
            vec!["Datamängd Badplatser: ny"],
        ]
    );
    assert_eq!(trail[0].lines[0].way_back, Some(RestoredPart::Whole));
    assert_eq!(trail[2].lines[0].way_back, None, "a dataset is not restored to before it was");
}

#[test]
fn what_is_found_is_what_is_asked_for() {
    let mut told = Told::new();
    told.set("anna", "frequency", "ANNUAL");
    told.set("bo", "owner", "Fritidschef");
    let tick = NewTick { item: "I02".parse().unwrap(), state: ItemState::Doing, reason: None, by: None, date: TODAY };
    told.run("bo", &Command::Tick(vec![id(1)], vec![tick]));
    let text = sv();
    let trail = told.trail(&text);
    let found = |filter: TrailFilter| filter.narrow(&trail).iter().map(|(entry, lines)| (entry.operation.label.kind, lines.len())).collect::<Vec<_>>();
    let edit = OperationKind::EditDatasets;
    assert_eq!(found(TrailFilter { topic: Some(Topic::Process), ..TrailFilter::default() }), [(OperationKind::Tick, 1)]);
    assert_eq!(found(TrailFilter { who: Some("bo".to_owned()), topic: Some(Topic::Fields), ..TrailFilter::default() }), [(edit, 1)]);
    assert_eq!(found(TrailFilter { what: Some("Informationsägare".to_owned()), ..TrailFilter::default() }), [(edit, 1)]);
    assert_eq!(found(TrailFilter { words: "FRITIDSCHEF bo".to_owned(), ..TrailFilter::default() }), [(edit, 1)]);
    assert_eq!(found(TrailFilter { words: "cykel".to_owned(), ..TrailFilter::default() }), []);
    assert_eq!(found(TrailFilter { since: Some(trail[0].day.tomorrow().unwrap()), ..TrailFilter::default() }), []);
    assert_eq!(found(TrailFilter { until: Some(trail[0].day), ..TrailFilter::default() }).len(), 5);
    assert!(TrailFilter::default().is_empty());
}

#[test]
fn what_is_written_is_what_is_found() {
    let mut told = Told::new();
    told.set("anna", "frequency", "ANNUAL");
    told.set("bo", "owner", "=Fritidschef");
    let text = sv();
    let trail = told.trail(&text);
    let narrowed = TrailFilter { who: Some("bo".to_owned()), ..TrailFilter::default() }.narrow(&trail);
    let table = trail_table(&narrowed, &text);
    assert_eq!(table.rows.len(), 1);
    assert_eq!(&table.rows[0][1..6], ["bo", "Ändra Badplatser", "Informationsägare", "", "=Fritidschef"]);
    let csv = String::from_utf8(crate::export::csv::table(&table).unwrap()).unwrap();
    assert!(csv.starts_with("\u{feff}När;Vem;Åtgärd;Vad;Från;Till;Varför\r\n") && csv.contains(";'=Fritidschef;"), "{csv}");
    assert!(trail_text(&narrowed, &text).ends_with("  Informationsägare: =Fritidschef, var tomt\n"));
    let paper = trail_paper(&narrowed, "Historik för Badplatser", "Vem: bo", &told.inventory, jiff::Timestamp::UNIX_EPOCH, &text);
    assert!(paper.to_string().contains("> Vem: bo") && !crate::export::docx::write(&paper).unwrap().is_empty());
}

#[test]
fn a_dataset_that_came_in_further_on_says_so() {
    let mut told = Told::new();
    let title = FieldKey::parse("title", Language::Sv).unwrap();
    let values = vec![(title, title.parse_value("Adresser").unwrap())];
    let row = crate::command::ImportRow { dataset: id(3), stage: Some(Stage::Maintain), values, scores: Vec::new() };
    told.run("bo", &Command::Import(crate::command::Import { rows: vec![row], source: "lista.xlsx".to_owned(), ..crate::command::Import::default() }));
    let trail = trail(&told.history, Some(id(3)), &told.inventory, &sv());
    assert!(sentences(&trail)[0].contains(&"Skede: Förvalta, nått innan den kom hit".to_owned()), "{:?}", sentences(&trail));
}

#[test]
fn a_line_leads_back_to_what_stood_there() {
    let mut told = Told::new();
    told.set("anna", "owner", "Ekonomichef");
    told.set("bo", "owner", "Fritidschef");
    let text = sv();
    let trail = told.trail(&text);
    let restore = trail[0].restore(&trail[0].lines[0], TODAY, None).unwrap();
    told.run("anna", &Command::Restore(Box::new(restore)));
    assert_eq!(sentences(&told.trail(&text))[0], ["Informationsägare: från Fritidschef till Ekonomichef"]);
    let moved = Command::MoveToStage(Move::new(vec![id(1)], Stage::Identify, TODAY));
    assert!(moved.plan(&told.inventory).is_err());
}

#[test]
fn every_sort_of_operation_has_words_in_every_language() {
    for locale in Locale::ALL {
        let text = Text::new(locale);
        for kind in OperationKind::ALL {
            let said = crate::wording::operation(&crate::model::Label { kind: *kind, subject: "Utegym".to_owned(), count: 2 }, &text);
            assert!(!said.is_empty() && !said.contains("operation-"), "{locale:?} {kind:?}: {said}");
        }
        assert!(Topic::ALL.iter().all(|topic| !text.of("topic", topic.key()).contains("topic-")));
    }
}
