//! That documents say no more than is so: a part is called a part, and what is not ready is not proposed as if it were.
//!
//! What they say otherwise is kept in the snapshots of `documents.rs`.

use std::sync::Arc;

use fyrfalt::command::Command;
use fyrfalt::export::document::public::Piece;
use fyrfalt::export::document::{Order, Source, drafted};
use fyrfalt::export::report::{Block, Report};
use fyrfalt::model::document::{DocumentKind, Scope};
use fyrfalt::model::query::Facts;
use fyrfalt::model::{
    Dataset, DatasetId, Decision, DecisionId, DecisionKind, Field, FieldKey, GateState, Inventory, Key, Language, Line, Process, Prose, Record, Stage, Value,
    gate,
};
use fyrfalt::text::{Locale, Text};
use fyrfalt::ui::screen::overview::summary::Summary;
use jiff::civil::date;
use uuid::Uuid;

use crate::documents::{Told, municipality, ranking, with};
use crate::export::text;

const NOW: &str = "2026-11-21T15:00:00Z";

fn order(kind: DocumentKind) -> Order {
    Order::new(kind, NOW.parse().unwrap())
}

fn titled<'a>(inventory: &'a Inventory, title: &str) -> &'a Dataset {
    inventory.datasets().find(|dataset| dataset.title(Language::Sv) == title).unwrap_or_else(|| panic!("{title}"))
}

/// The words of a report without its tables.
fn running(report: &Report) -> String {
    report.blocks.iter().filter(|block| !matches!(block, Block::Table(_))).map(ToString::to_string).collect()
}

fn points(told: &Told, order: &Order, text: &Text) -> Vec<String> {
    let ranking = ranking(&told.now, text);
    let source = Source { inventory: &told.now, ranking: &ranking, state: &fyrfalt::export::document::State::default(), earlier: None, history: &[] };
    drafted(&source, order, text).unwrap()
}

fn decided(inventory: &Inventory, kind: DecisionKind, dataset: DatasetId) -> Inventory {
    let decision = Decision {
        id: DecisionId::from_uuid(Uuid::from_u128(77)),
        kind,
        date: date(2026, 11, 20),
        by: Line::new("Kommunstyrelsen").unwrap(),
        role: None,
        register_number: Line::new("KS 2026/0048").ok(),
        text: Prose::new("Systemet byts ut.").ok(),
        datasets: vec![dataset],
        links: Vec::new(),
        snapshot: None,
    };
    with(inventory, Key::Decision(decision.id), Record::Decision(Arc::new(decision)))
}

fn now_being(now: Inventory) -> Told {
    let mut told = municipality(Language::Sv);
    told.now = now;
    told
}

#[test]
fn a_document_of_a_part_says_so_in_its_title_its_summary_and_its_figures() {
    let told = municipality(Language::Sv);
    let all = told.now.datasets().len();
    let chosen: Vec<DatasetId> = told.now.datasets().filter(|dataset| dataset.title(Language::Sv).starts_with('B')).map(|dataset| dataset.id()).collect();
    let how_many = |(locale, word): (Locale, &str)| match locale {
        Locale::Sv => format!("{} {word} datainventeringens {all} datamängder", chosen.len()),
        Locale::Da => format!("{} {word} dataoversigtens {all} datasæt", chosen.len()),
        Locale::En => format!("{} {word} the {all} datasets", chosen.len()),
    };
    for (locale, of) in [(Locale::Sv, "av"), (Locale::Da, "af"), (Locale::En, "of")] {
        for kind in [DocumentKind::Paper, DocumentKind::Annex, DocumentKind::FollowUp, DocumentKind::Minutes] {
            let order = Order { datasets: Some(chosen.clone()), selection: "titel börjar på B".to_owned(), ..order(kind) };
            let report = told.report(&order, locale).unwrap();
            assert!(report.title.ends_with(')'), "{}", report.title);
            let first = report.blocks[0].to_string();
            assert!(first.contains(&how_many((locale, of))) && first.contains("titel börjar på B"), "{kind:?}: {first}");
            for block in &report.blocks {
                if let Block::Figure(figure) = block {
                    let counted = format!("{} {of} {all}", chosen.len());
                    assert!(figure.caption.contains(&counted) && figure.alt.contains(&counted), "{}\n{}", figure.caption, figure.alt);
                }
            }
            let said = running(&report);
            for untrue in ["har gått igenom", "har gennemgået", "has gone through", "hela datainventeringen", "hele dataoversigten", "whole inventory"] {
                assert!(!said.contains(untrue), "{kind:?}: {untrue}\n{said}");
            }
        }
    }
    // A title of one's own is left as it is; what is said first stands all the same.
    let own = Order { datasets: Some(chosen), title: "Tekniska nämndens data".to_owned(), ..order(DocumentKind::Paper) };
    let report = told.report(&own, Locale::Sv).unwrap();
    assert!(report.title == "Tekniska nämndens data" && report.blocks[0].to_string().contains("Detta är ett urval."), "{report}");
    // A choice that leaves nothing out is no part.
    let whole = Order { datasets: Some(told.now.datasets().map(|dataset| dataset.id()).collect()), ..order(DocumentKind::Paper) };
    let report = told.report(&whole, Locale::Sv).unwrap();
    assert!(report.to_string().contains("har gått igenom 39 datamängder") && !report.title.contains("urval"), "{report}");
}

#[test]
fn a_public_list_of_a_part_counts_what_is_published_and_nothing_else() {
    let told = municipality(Language::Sv);
    let is_open = |dataset: &Dataset| dataset.stage() == Stage::Maintain && told.now.outcome(dataset.id()).is_none();
    let open: Vec<DatasetId> = told.now.datasets().filter(|dataset| is_open(dataset)).map(|dataset| dataset.id()).collect();
    let of = |datasets: Vec<DatasetId>| {
        let order = Order { datasets: Some(datasets), selection: "ansvarig är Karin".to_owned(), ..order(DocumentKind::Register) };
        told.report(&order, Locale::Sv).unwrap().to_string()
    };
    let part = of(open[..2].to_vec());
    assert!(part.contains(&format!("Förteckningen tar upp 2 av de {} datamängder som", open.len())) && !part.contains("Karin"), "{part}");
    let whole = of(open.clone());
    assert!(!whole.contains("urval") && whole.contains(&format!("publicerar {} datamängder som öppna data", open.len())), "{whole}");
    let waiting = told.now.datasets().find(|dataset| !is_open(dataset)).unwrap().id();
    let none = of(vec![waiting]);
    assert!(none.contains("Förteckningen tar upp ingen av de") && !none.contains("publicerar ännu inga") && !none.contains("ännu ingen datamängd"), "{none}");
}

#[test]
fn what_is_not_ready_is_proposed_under_its_condition_or_not_at_all() {
    let told = municipality(Language::Sv);
    let text = text(Locale::Sv);
    let points_of = |told: &Told| points(told, &order(DocumentKind::Paper), &text);
    let drafted = points_of(&told);
    let to_publish = |point: &&String| point.contains("får i uppdrag att publicera");
    let waits = |dataset: &&Arc<Dataset>| dataset.stage() < Stage::Publish && told.now.outcome(dataset.id()).is_none();
    let (mut ready, mut conditional) = (0, 0);
    for dataset in told.now.datasets().filter(waits) {
        let state = gate::worst(told.now.gates(dataset.id()));
        let title = dataset.title(Language::Sv);
        for point in drafted.iter().filter(to_publish).filter(|point| point.contains(title)) {
            assert_eq!(point.contains("under förutsättning att"), state != GateState::Clear, "{title} ({state:?}): {point}");
            ready += usize::from(state == GateState::Clear);
            conditional += usize::from(state != GateState::Clear);
        }
    }
    assert!(ready > 0 && conditional > 0, "{drafted:?}");

    // What was decided to wait is told among what remains, with the decision, and not proposed.
    let evenemang = titled(&told.now, "Evenemang").id();
    assert!(drafted.iter().any(|point| point.contains("Evenemang")));
    for kind in [DecisionKind::Defer, DecisionKind::Decline] {
        let waiting = now_being(decided(&told.now, kind.clone(), evenemang));
        assert!(!points_of(&waiting).iter().any(|point| point.contains("Evenemang")), "{kind:?}");
        let report = waiting.report(&order(DocumentKind::Paper), Locale::Sv).unwrap().to_string();
        let line = report.lines().find(|line| line.starts_with("| Evenemang | Kultur")).unwrap();
        assert!(line.contains("2026-11-20, KS 2026/0048: Systemet byts ut"), "{line}");
        assert!(report.contains("För 2 av de datamängder som räknats upp är det beslutat att vänta"), "{report}");
    }
    let again = now_being(decided(&told.now, DecisionKind::Proceed, evenemang));
    assert!(points_of(&again).iter().any(|point| point.contains("Evenemang")), "a later yes counts");
}

#[test]
fn the_summary_says_how_many_are_ready_and_each_dataset_what_remains() {
    let told = municipality(Language::Sv);
    let report = told.report(&order(DocumentKind::Paper), Locale::Sv).unwrap().to_string();
    assert!(!report.contains("kan publiceras nu"), "{report}");
    let line = |title: &str| report.lines().find(|line| line.starts_with(&format!("| {title} |"))).unwrap_or_else(|| panic!("{title}\n{report}"));
    assert!(line("Detaljplaner").contains("Inte prövat: Personuppgifter"), "{}", line("Detaljplaner"));
    assert!(line("Byggnader").contains("Prövad utan hinder"), "{}", line("Byggnader"));
    assert!(line("Adresser").contains("Publicerad"), "{}", line("Adresser"));
}

#[test]
fn a_decision_to_publish_is_not_drafted_of_what_nobody_has_examined() {
    let told = municipality(Language::Sv);
    let text = text(Locale::Sv);
    let of = |told: &Told, title: &str| {
        let scope = Scope { dataset: Some(titled(&told.now, title).id()), ..Scope::default() };
        points(told, &Order { scope, ..order(DocumentKind::Decision) }, &text)
    };
    assert_eq!(of(&told, "Stadsodlingar"), ["Stadsodlingar publiceras inte ännu.", "Alla sex skyddsgrindar prövas innan ett beslut om publicering fattas."]);
    let action = told.now.datasets().find(|dataset| gate::worst(told.now.gates(dataset.id())) == GateState::ActionNeeded && dataset.stage() < Stage::Publish);
    let action = of(&told, action.unwrap().title(Language::Sv));
    assert!(action[0].contains("under förutsättning att det som krävs i fråga om"), "{action:?}");
    assert_eq!(of(&told, "Byggnader")[0], "Byggnader publiceras som öppna data.");

    let byggnader = titled(&told.now, "Byggnader").id();
    let put_off = now_being(decided(&told.now, DecisionKind::Defer, byggnader));
    let scope = Scope { dataset: Some(byggnader), ..Scope::default() };
    let report = put_off.report(&Order { scope, ..order(DocumentKind::Decision) }, Locale::Sv).unwrap().to_string();
    assert!(report.contains("Detta tidigare beslut är omprövat: Vänta, 2026-11-20, KS 2026/0048"), "{report}");
}

#[test]
fn a_follow_up_within_one_day_tells_its_moments_apart() {
    let mut told = municipality(Language::Sv);
    let header = |told: &Told| {
        let report = told.report(&order(DocumentKind::FollowUp), Locale::Sv).unwrap();
        let table = report.tables().next().unwrap();
        (table.columns[1..3].iter().map(|column| column.header.clone()).collect::<Vec<_>>(), report.to_string())
    };
    let (columns, said) = header(&told);
    assert_eq!(columns, ["2026-05-20", "2026-11-21"]);
    assert!(said.contains("från 2026-05-20 (ögonblicksbilden Våren 2026) till 2026-11-21."), "{said}");
    told.then.at = "2026-11-21T07:00:00Z".parse().unwrap();
    told.then.snapshot = Some("Före mötet".to_owned());
    told.state.snapshot = Some("Efter mötet".to_owned());
    let (columns, said) = header(&told);
    assert_eq!(columns, ["Före mötet", "Efter mötet"]);
    assert!(said.contains("från 2026-11-21 (ögonblicksbilden Före mötet) till 2026-11-21 (ögonblicksbilden Efter mötet)"), "{said}");
    told.state.snapshot = None;
    let (columns, _) = header(&told);
    assert!(columns[0] == "Före mötet" && columns[1].starts_with("2026-11-21 ") && columns[1].contains(':'), "{columns:?}");
}

#[test]
fn a_follow_up_tells_scores_in_plain_words() {
    let told = municipality(Language::Sv);
    let report = told.report(&order(DocumentKind::FollowUp), Locale::Sv).unwrap().to_string();
    let is_code = |word: &str| word.len() == 2 && word.starts_with(['V', 'C']) && word.ends_with(|sign: char| sign.is_ascii_digit());
    let codes: Vec<&str> = report.split(|sign: char| !sign.is_alphanumeric()).filter(|word| is_code(word)).collect();
    assert!(codes.is_empty() && !report.contains('→'), "{codes:?}\n{report}");
    assert!(report.contains("| Efterfrågan från 4 till 1 (Ingen har frågat); Räckvidd från 4 till 1 (Gäller få); Insyn"), "{report}");
    // What was scored for the first time is counted.
    let mut told = told;
    let records = told.now.records().filter(|(key, _)| !matches!(key, Key::Score(..)));
    told.earlier = Inventory::from_records(told.now.organisation().clone(), records).unwrap();
    let report = told.report(&order(DocumentKind::FollowUp), Locale::Sv).unwrap().to_string();
    assert!(report.contains("| Adresser | För lite underlag | Publicera nu | 10 kriterier har fått poäng för första gången |"), "{report}");
}

#[test]
fn names_with_commas_and_the_word_and_are_told_apart() {
    let told = municipality(Language::Sv);
    let points = points(&told, &order(DocumentKind::Paper), &text(Locale::Sv));
    assert!(points.iter().any(|point| point.contains("Vägarbeten och ”Snöröjning, plogstatus”.")), "{points:?}");
    let report = told.report(&order(DocumentKind::Call), Locale::Sv).unwrap().to_string();
    assert!(!report.contains("Alla har svarat") && report.contains("Svaret är försenat från Kultur och fritid"), "{report}");
}

#[test]
fn the_matrix_and_the_table_of_groups_count_alike_or_say_why_not() {
    let told = municipality(Language::Sv);
    let report = told.report(&order(DocumentKind::Paper), Locale::Sv).unwrap();
    let said = report.to_string();
    let of_figure = "Publicera nu 14, Satsa och planera 6, Ta när det passar 7, Avvakta 4";
    assert!(said.contains("Av dem är 7 publicerade och förvaltas."), "{said}");
    assert!(said.contains("Tabellen räknar alla, också de 5 datamängder där arbetet är avslutat."), "{said}");
    let figure = report.blocks.iter().find_map(|block| if let Block::Figure(figure) = block { Some(figure) } else { None }).unwrap();
    assert!(
        figure.alt.contains(of_figure) && figure.caption.contains("räknar alla punkter i den, också de som ska publiceras enligt lag"),
        "{}",
        figure.caption
    );
    assert!(said.contains("Därför är antalen där större: Publicera nu 14, Satsa och planera 6, Ta när det passar 7 samt Avvakta 4."), "{said}");
}

#[test]
fn figures_stand_where_they_help_each_with_words_and_a_table() {
    let mut told = municipality(Language::Sv);
    let figures = |told: &Told, kind| {
        let report = told.report(&order(kind), Locale::Sv).unwrap();
        let mut found = Vec::new();
        for (at, block) in report.blocks.iter().enumerate() {
            if let Block::Figure(figure) = block {
                assert!(!figure.alt.trim().is_empty() && figure.caption.contains(" tabell "), "{}", figure.caption);
                assert!(report.blocks[at..].iter().any(|block| matches!(block, Block::Table(_))), "{}", figure.caption);
                found.push(figure.title.clone());
            }
        }
        found
    };
    assert_eq!(figures(&told, DocumentKind::Annex), ["Prioriteringsmatris", "Rangordning med spann"]);
    assert_eq!(figures(&told, DocumentKind::Paper), ["Prioriteringsmatris", "Rangordning med spann"]);
    assert_eq!(figures(&told, DocumentKind::FollowUp).len(), 1);
    assert_eq!(figures(&told, DocumentKind::Minutes).len(), 1);
    let empty = Inventory::new(told.now.organisation().id);
    (told.earlier, told.now) = (empty.clone(), empty);
    told.history.clear();
    for kind in [DocumentKind::Annex, DocumentKind::Paper, DocumentKind::FollowUp, DocumentKind::Minutes] {
        assert!(figures(&told, kind).is_empty(), "{kind:?}");
    }
}

#[test]
fn what_was_published_long_before_or_is_retired_is_not_told_as_newly_published() {
    let mut told = municipality(Language::Sv);
    // The inventory was begun after most was published.
    told.earlier = Inventory::new(told.now.organisation().id);
    let published = |told: &Told| {
        let report = told.report(&order(DocumentKind::FollowUp), Locale::Sv).unwrap();
        let table = report.tables().find(|table| table.caption.contains("Publicerade datamängder")).map(|table| table.rows.clone());
        table.unwrap_or_default().into_iter().map(|row| row[0].clone()).collect::<Vec<_>>()
    };
    assert!(published(&told).is_empty(), "none since May");
    told.then.at = "2023-01-01T12:00:00Z".parse().unwrap();
    assert_eq!(published(&told), ["Offentliga toaletter"]);
    told.then.at = "2000-01-01T12:00:00Z".parse().unwrap();
    let all = published(&told);
    assert!(all.len() == 7 && !all.contains(&"Medborgarundersökning".to_owned()), "{all:?}");
}

#[test]
fn the_overview_the_follow_up_and_the_register_count_the_same_as_published() {
    let told = municipality(Language::Sv);
    let text = text(Locale::Sv);
    let (ranking, process) = (ranking(&told.now, &text), Process::of(&told.now, date(2026, 11, 21)));
    let summary = Summary::of(&told.now, Facts { ranking: &ranking, process: &process }, &[], &text);
    let published = told.now.datasets().filter(|dataset| told.now.is_published(dataset.id())).count();
    let on_its_way = told.now.datasets().filter(|dataset| dataset.stage() == Stage::Publish).count();
    assert!(on_its_way > 0, "what stands in the stage of publishing is what was counted by one and not by the other");
    assert_eq!(summary.quadrants.iter().map(|part| part.done).sum::<usize>(), published);
    assert_eq!(summary.in_time.all + summary.unpromised, published);
    let said = |kind| told.report(&order(kind), Locale::Sv).unwrap().to_string();
    let register = said(DocumentKind::Register);
    assert!(register.contains(&format!("publicerar {published} datamängder som öppna data")), "{register}");
    let (kept, followup) = (summary.in_time, said(DocumentKind::FollowUp));
    let wanted = format!("Av {} publicerade datamängder med utlovad uppdatering är {} uppdaterade i tid", kept.all, kept.done);
    assert!(followup.contains(&wanted), "{wanted}\n{followup}");
}

#[test]
fn a_draft_of_a_decision_says_which_decision_is_on_record_and_that_it_would_replace_it() {
    let told = municipality(Language::Sv);
    let of = |told: &Told, dataset: DatasetId| {
        let scope = Scope { dataset: Some(dataset), ..Scope::default() };
        told.report(&Order { scope, ..order(DocumentKind::Decision) }, Locale::Sv).unwrap().to_string()
    };
    let not_on_record = "Beslutet är ännu inte registrerat";
    for title in ["Byggnader", "Stadsodlingar"] {
        let id = titled(&told.now, title).id();
        assert!(of(&told, id).contains(not_on_record), "{title}");
        for (kind, name) in [(DecisionKind::Defer, "Vänta"), (DecisionKind::Decline, "Avslå")] {
            let said = of(&now_being(decided(&told.now, kind, id)), id);
            let wanted = format!("I datainventeringen är detta beslut registrerat: {name}, 2026-11-20, KS 2026/0048. Punkterna ovan är ett utkast");
            assert!(said.contains(&wanted) && !said.contains(not_on_record), "{said}");
        }
    }
}

#[test]
fn words_of_a_field_that_stand_in_a_document_as_something_else_are_not_taken_for_the_field() {
    let mut told = municipality(Language::Sv);
    let contains = |told: &Told, kind: DocumentKind, field: Field| {
        let pieces = told.review(&order(kind), Locale::Sv).pieces;
        pieces.iter().any(|(piece, _)| *piece == Piece::Field(field))
    };
    let row = titled(&told.now, "Badplatser");
    let department = told.now.department_of(row).to_owned();
    assert!(!department.is_empty());
    let value = |field: Field, words: &str| (FieldKey::new(field, Language::Sv), Some(Value::Line(Line::new(words).unwrap())));
    let command = Command::EditDataset(row.id(), vec![value(Field::Spatial, &department), value(Field::ContactName, &department)]);
    let changes = command.plan(&told.now).unwrap();
    told.now.apply(&changes).unwrap();
    for field in [Field::Spatial, Field::ContactName] {
        assert!(!contains(&told, DocumentKind::Paper, field), "{field:?} stands in no part of the paper");
        assert!(contains(&told, DocumentKind::Register, field), "{field:?} stands in the register");
    }
    assert!(contains(&told, DocumentKind::Paper, Field::Title));
}
