//! Every kind of document, from the invented municipality and from inventories that try to break it.
//!
//! What they say is kept in snapshots that people read aloud; what they may show is tested in `documents_public.rs`.

use std::sync::Arc;

use fyrfalt::command::{Answer, Command, NewScore};
use fyrfalt::example;
use fyrfalt::export::document::review::{Review, review_of};
use fyrfalt::export::document::{Earlier, Order, Proof, Source, State, arranged, compose, drafted, parts};
use fyrfalt::export::report::{Block, Report};
use fyrfalt::export::{ExportError, docx, html};
use fyrfalt::model::call::CallAnswer;
use fyrfalt::model::document::{DocumentKind, PartChoice, Reasons, Scope};
use fyrfalt::model::operation::Origin;
use fyrfalt::model::query::Index;
use fyrfalt::model::rank::Ranking;
use fyrfalt::model::{
    Call, CallId, ChangeSet, CriterionId, DatasetId, Inventory, Key, Label, Language, Level, Line, Operation, OperationId, OperationKind, OrganisationId,
    Prose, Record, Score, ScoringModel, Stage,
};
use fyrfalt::text::{Locale, Text};
use jiff::Timestamp;
use jiff::civil::date;
use uuid::Uuid;

use crate::export::{hostile, parts as zip_parts, read_xml, text};

pub(crate) const NOW: &str = "2026-11-21T15:00:00Z";
pub(crate) const LOCALES: [(Locale, Language); 3] = [(Locale::Sv, Language::Sv), (Locale::Da, Language::Da), (Locale::En, Language::En)];

pub(crate) fn ranking(inventory: &Inventory, text: &Text) -> Ranking {
    let language = text.locale().code().parse().unwrap();
    Ranking::of(inventory, &Index::of(inventory, language, text))
}

/// An inventory, how it was half a year before, and what was done in between.
pub(crate) struct Told {
    pub(crate) earlier: Inventory,
    pub(crate) now: Inventory,
    /// Newest first.
    pub(crate) history: Vec<(Operation, ChangeSet)>,
    pub(crate) then: State,
    pub(crate) state: State,
}

impl Told {
    /// Does commands one minute after the other, from nine o'clock.
    pub(crate) fn of(mut inventory: Inventory, before: impl IntoIterator<Item = Command>, after: impl IntoIterator<Item = Command>) -> Self {
        let mut history = Vec::new();
        let mut number = 0_u128;
        let begun: Timestamp = "2026-11-21T09:00:00Z".parse().unwrap();
        let long_ago: Timestamp = "2026-05-20T09:00:00Z".parse().unwrap();
        let mut run = |inventory: &mut Inventory, command: &Command, at: Timestamp| {
            let changes = command.plan(inventory).unwrap();
            inventory.apply(&changes).unwrap();
            number += 1;
            let id = OperationId::from_uuid(Uuid::from_u128(9000 + number));
            let label = Label { kind: OperationKind::Score, subject: "HEMLIG fil.xlsx".to_owned(), count: 1 };
            let why = Prose::new("Efter samtal med verksamheten").ok().filter(|_| number.is_multiple_of(7));
            history.insert(0, (Operation { id, at, who: "karin".to_owned(), label, why, origin: Origin::Done }, changes));
            id
        };
        let mut then = State { snapshot: Some("Våren 2026".to_owned()), hash: "0f1e".repeat(16), at: long_ago, ..State::default() };
        for command in before {
            then.operation = Some(run(&mut inventory, &command, long_ago));
        }
        let earlier = inventory.clone();
        let mut state = State { hash: "7f3a91c2".repeat(8), at: begun, ..then.clone() };
        state.snapshot = None;
        for (command, minute) in after.into_iter().zip(0_i64..) {
            state.at = begun + jiff::Span::new().minutes(minute);
            state.operation = Some(run(&mut inventory, &command, state.at));
        }
        Self { earlier, now: inventory, history, then, state }
    }

    pub(crate) fn report(&self, order: &Order, locale: Locale) -> Result<Report, ExportError> {
        let text = text(locale);
        let (ranking_now, ranking_then) = (ranking(&self.now, &text), ranking(&self.earlier, &text));
        let earlier = Earlier { inventory: &self.earlier, ranking: &ranking_then, state: &self.then };
        let source = Source { inventory: &self.now, ranking: &ranking_now, state: &self.state, earlier: Some(earlier), history: &self.history };
        compose(&source, order, &text)
    }

    /// Looks through what a document shows.
    pub(crate) fn review(&self, order: &Order, locale: Locale) -> Review {
        let text = text(locale);
        let (ranking_now, ranking_then) = (ranking(&self.now, &text), ranking(&self.earlier, &text));
        let earlier = Earlier { inventory: &self.earlier, ranking: &ranking_then, state: &self.then };
        let source = Source { inventory: &self.now, ranking: &ranking_now, state: &self.state, earlier: Some(earlier), history: &self.history };
        let report = compose(&source, order, &text).unwrap();
        review_of(&source, order, &report, &text)
    }
}

/// The example, of which the last third happens on the day of a workshop, with a few scores changed and a data call on its way.
pub(crate) fn municipality(language: Language) -> Told {
    let mut next = 0;
    let mut new_uuid = || {
        next += 1;
        Uuid::from_u128(next)
    };
    let model = ScoringModel::standard();
    let steps: Vec<Command> = example::build(language, &model, example::WRITTEN_FOR, &mut new_uuid).steps().map(|step| step.command(|_| None)).collect();
    let empty = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1000)));
    let split = steps.len() / 2;
    let mut told = Told::of(empty, steps[..split].iter().cloned(), steps[split..].iter().cloned().chain(workshop(&steps)));
    let departments: Vec<_> = told.now.departments().map(|department| (department.id, department.name.clone())).take(3).collect();
    for ((id, name), number) in departments.into_iter().zip(1_u8..) {
        let mut call = Call::new(CallId::from_uuid(Uuid::from_u128(u128::from(number))), name);
        call.department = Some(id);
        call.sent = Some(date(2026, 10, 5));
        call.due = Some(if number == 3 { date(2026, 12, 1) } else { date(2026, 11, 2) });
        call.contact = Line::new("HEMLIG Karin").ok();
        call.datasets = told.now.datasets().map(|dataset| dataset.id()).take(usize::from(number) * 2).collect();
        if number == 1 {
            call.answers.push(CallAnswer { on: date(2026, 10, 30), digest: String::new(), file: None, changed: 14, refused: 2, added: Vec::new() });
        }
        told.now = with(&told.now, Key::Call(call.id), Record::Call(Arc::new(call)));
    }
    told
}

pub(crate) fn with(inventory: &Inventory, key: Key, record: Record) -> Inventory {
    let records = inventory.records().chain([(key, record)]).skip(1);
    Inventory::from_records(inventory.organisation().clone(), records).unwrap()
}

/// Changes the scores of the first datasets that the example fills in.
fn workshop(steps: &[Command]) -> Vec<Command> {
    let Some(Command::FillExample(import)) = steps.get(1) else { panic!("the example is filled in second") };
    let score = |criterion: &str, level: u8, reason: &str| NewScore {
        criterion: CriterionId::new(criterion).unwrap(),
        answer: Answer::Is(Score::Known(Level::new(level).unwrap())),
        reason: Some(reason.to_owned()),
    };
    let id = |at: usize| import.rows[at].dataset;
    vec![
        Command::Score(id(3), vec![score("V1", 5, "Tre tidningar frågade i våras"), score("C2", 4, "Adresser saknas i vart tionde fall")]),
        Command::Score(id(5), vec![score("V2", 1, "Gäller få"), score("V1", 1, "Ingen har frågat"), score("V3", 1, "Säger inget om beslut")]),
    ]
}

pub(crate) fn order(kind: DocumentKind, told: &Told) -> Order {
    let titled =
        |title: &str| told.now.datasets().find(|dataset| Language::ALL.iter().any(|language| dataset.title(*language) == title)).map(|dataset| dataset.id());
    let wanted = match kind {
        DocumentKind::Decision => "Lekplatser",
        _ => "Badplatser",
    };
    let first_waiting = || told.now.datasets().find(|dataset| dataset.stage() == Stage::Prepare).map(|dataset| dataset.id());
    let dataset = titled(wanted).or_else(first_waiting).filter(|_| kind.is_of_one());
    let scope = Scope { dataset, ..Scope::default() };
    Order { scope, reference: "KS 2026/0388".to_owned(), ..Order::new(kind, NOW.parse().unwrap()) }
}

fn said(kind: DocumentKind, locale: Locale, language: Language) -> String {
    let told = municipality(language);
    told.report(&order(kind, &told), locale).unwrap().to_string()
}

#[test]
fn every_kind_reads_well_in_swedish() {
    for kind in DocumentKind::ALL.into_iter().filter(|kind| *kind != DocumentKind::Annex) {
        insta::assert_snapshot!(format!("sv_{}", kind.key()), said(kind, Locale::Sv, Language::Sv));
    }
}

#[test]
fn the_follow_up_reads_well_in_danish_and_the_decision_in_english() {
    insta::assert_snapshot!("da_followup", said(DocumentKind::FollowUp, Locale::Da, Language::Da));
    insta::assert_snapshot!("en_decision", said(DocumentKind::Decision, Locale::En, Language::En));
}

#[test]
fn every_kind_has_its_parts_under_headings_and_tells_where_it_comes_from() {
    let told = municipality(Language::Sv);
    for (locale, _) in LOCALES {
        let text = text(locale);
        for kind in DocumentKind::ALL {
            let report = told.report(&order(kind, &told), locale).unwrap();
            let headings: Vec<&str> =
                report.blocks.iter().filter_map(|block| if let Block::Heading { level: 1, text } = block { Some(text.as_str()) } else { None }).collect();
            let wanted: Vec<&str> = parts(kind).iter().filter(|part| part.is_usual).map(|part| part.heading(&text)).collect();
            assert_eq!(headings, wanted, "{kind:?}");
            let all = report.to_string();
            let state = if kind == DocumentKind::Paper { "7f3a91c2" } else { told.state.hash.as_str() };
            assert!(all.contains(state) && !all.contains("HEMLIG") && !all.contains("[?]"), "{kind:?}\n{all}");
            // A heading is followed by something that is said.
            for pair in report.blocks.windows(2) {
                if let [Block::Heading { level, text }, Block::Heading { level: next, .. }] = pair {
                    assert!(next > level, "{kind:?}: nothing stands under {text}");
                }
            }
            assert_eq!(report.meta.date.to_string(), "2026-11-21");
            let proof = report.meta.proof.as_ref().unwrap();
            assert_eq!((proof.kind, proof.operation, &proof.hash), (kind, told.state.operation.unwrap(), &told.state.hash));
            assert_eq!(proof.figures, Proof::figures_of(&report));
            assert_eq!(proof.to_string().parse::<Proof>().as_ref(), Ok(proof));
        }
    }
}

#[test]
fn the_same_order_gives_the_same_bytes() {
    let told = municipality(Language::Sv);
    for kind in DocumentKind::ALL {
        let [first, second] = [(); 2].map(|()| told.report(&order(kind, &told), Locale::Sv).unwrap());
        assert!(first == second, "{kind:?}");
        assert!(docx::write(&first).unwrap() == docx::write(&second).unwrap() && html::write(&first) == html::write(&second), "{kind:?}");
    }
}

#[test]
fn an_empty_inventory_gives_whole_documents_or_says_what_is_missing() {
    let told = Told::of(Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1))), [], []);
    for (locale, _) in LOCALES {
        for kind in DocumentKind::ALL {
            let made = told.report(&Order::new(kind, NOW.parse().unwrap()), locale);
            if kind.is_of_one() {
                assert!(matches!(made, Err(ExportError::NeedsDataset)), "{kind:?}");
                continue;
            }
            let report = made.unwrap();
            assert!(report.blocks.len() >= 2 * parts(kind).iter().filter(|part| part.is_usual).count(), "{kind:?}\n{report}");
            assert!(report.meta.proof.is_none(), "nothing was done that could be proved");
            assert!(!docx::write(&report).unwrap().is_empty() && !html::write(&report).is_empty());
        }
    }
    let text = text(Locale::Sv);
    let ranking = ranking(&told.now, &text);
    let source = Source { inventory: &told.now, ranking: &ranking, state: &told.state, earlier: None, history: &[] };
    let followup = compose(&source, &Order::new(DocumentKind::FollowUp, NOW.parse().unwrap()), &text);
    assert!(matches!(followup, Err(ExportError::NeedsSince)));
    assert!(compose(&source, &Order::new(DocumentKind::Minutes, NOW.parse().unwrap()), &text).is_ok());
}

#[test]
fn hostile_texts_stay_texts_in_every_kind() {
    let now = hostile();
    let earlier = Inventory::new(now.organisation().id);
    let mut told = Told::of(now.clone(), [], []);
    told.earlier = earlier;
    let id = now.datasets().next().unwrap().id();
    for kind in DocumentKind::ALL {
        let scope = Scope { dataset: Some(id).filter(|_| kind.is_of_one()), ..Scope::default() };
        let choice = PartChoice { part: "basis".to_owned(), is_on: true, text: Prose::new("=1+1 </w:t> <script> {{ x }} ]]>\n\n&l9;").ok() };
        let order = Order { scope, parts: vec![choice], reasons: Reasons::All, title: "<b>\"&\u{1}".to_owned(), ..Order::new(kind, NOW.parse().unwrap()) };
        let report = told.report(&order, Locale::Sv).unwrap();
        assert!(report.to_string().contains("</w:t> <script> {{ x }} ]]>"), "{kind:?}");
        for (name, part) in zip_parts(&docx::write(&report).unwrap()).iter().filter(|(name, _)| !name.starts_with("word/media/")) {
            assert!(!read_xml(part).0.is_empty(), "{kind:?} {name}");
        }
        let page = String::from_utf8(html::write(&report)).unwrap();
        let (elements, _) = read_xml(page.strip_prefix("<!DOCTYPE html>\n").unwrap().as_bytes());
        assert!(elements.iter().all(|(name, _)| name != "script" && name != "b"), "{kind:?}");
    }
}

#[test]
fn parts_are_left_out_reordered_and_given_words_and_the_points_are_ones_own() {
    let told = municipality(Language::Sv);
    let choice = |part: &str, is_on, text: Option<&str>| PartChoice { part: part.to_owned(), is_on, text: text.map(|text| Prose::new(text).unwrap()) };
    let mut order = order(DocumentKind::Paper, &told);
    order.parts =
        vec![choice("proposals", true, Some("Nämnden har berett ärendet.\n\nEtt andra stycke.")), choice("matter", false, None), choice("annex", false, None)];
    order.proposals = Some(vec!["Badplatserna publiceras senast den 1 mars.".to_owned()]);
    let report = told.report(&order, Locale::Sv).unwrap().to_string();
    let at = |words: &str| report.find(words).unwrap_or_else(|| panic!("{words} is missing\n{report}"));
    assert!(at("# Förslag till beslut") < at("Nämnden har berett ärendet.") && at("Ett andra stycke.") < at("1. Badplatserna publiceras"));
    assert!(at("1. Badplatserna") < at("# Sammanfattning"));
    assert!(!report.contains("# Ärendebeskrivning") && !report.contains("# Bilaga: matris") && !report.contains("får i uppdrag"));

    let text = text(Locale::Sv);
    let ranking = ranking(&told.now, &text);
    let source = Source { inventory: &told.now, ranking: &ranking, state: &told.state, earlier: None, history: &[] };
    let points = drafted(&source, &order, &text).unwrap();
    assert!(points.len() > 2 && points.iter().all(|point| !point.contains("1 mars")), "{points:?}");
    assert_eq!(arranged(DocumentKind::Paper, &order.parts)[1].part.key, "matter");
}

#[test]
fn a_document_over_a_choice_tells_of_that_choice_only() {
    let told = municipality(Language::Sv);
    let chosen: Vec<DatasetId> = told.now.datasets().filter(|dataset| dataset.title(Language::Sv).starts_with('B')).map(|dataset| dataset.id()).collect();
    assert!(chosen.len() > 1 && chosen.len() < told.now.datasets().len());
    for kind in [DocumentKind::Paper, DocumentKind::Annex, DocumentKind::Register, DocumentKind::FollowUp, DocumentKind::Minutes] {
        let order = Order { datasets: Some(chosen.clone()), selection: "titel börjar på B".to_owned(), ..Order::new(kind, NOW.parse().unwrap()) };
        let report = told.report(&order, Locale::Sv).unwrap().to_string();
        assert_eq!(report.contains("titel börjar på B"), kind != DocumentKind::Register, "{kind:?}");
        for dataset in told.now.datasets().filter(|dataset| !chosen.contains(&dataset.id())) {
            let title = dataset.title(Language::Sv);
            // Some titles are ordinary words or stand inside others.
            if title.contains(' ') {
                assert!(!report.contains(&format!("| {title} |")), "{kind:?} tells of {title}");
            }
        }
    }
}

#[test]
fn notes_are_numbered_and_can_be_reached_and_left_in_word_and_on_the_page() {
    let told = municipality(Language::Sv);
    let report = told.report(&order(DocumentKind::Decision, &told), Locale::Sv).unwrap();
    let notes: Vec<&str> = report.notes().collect();
    assert_eq!(notes.len(), 1);
    let parts = zip_parts(&docx::write(&report).unwrap());
    let (elements, words) = read_xml(&parts["word/footnotes.xml"]);
    assert!(words.contains(notes[0]) && elements.iter().filter(|(name, _)| name == "w:footnote").count() == 3);
    let (elements, _) = read_xml(&parts["word/document.xml"]);
    let marks: Vec<_> = elements.iter().filter(|(name, _)| name == "w:footnoteReference").map(|(_, attributes)| attributes["w:id"].as_str()).collect();
    assert_eq!(marks, ["1"]);
    let (_, custom) = read_xml(&parts["docProps/custom.xml"]);
    assert!(custom.contains(&report.meta.proof.as_ref().unwrap().to_string()));

    let page = String::from_utf8(html::write(&report)).unwrap();
    for wanted in ["role=\"doc-noteref\">1</a>", "href=\"#note-1\"", "id=\"note-1\"", "href=\"#from-note-1\"", "id=\"from-note-1\"", "role=\"doc-backlink\""] {
        assert_eq!(page.matches(wanted).count(), 1, "{wanted}");
    }
    assert!(page.contains("Tillbaka till not 1 i texten"), "{page}");
}
