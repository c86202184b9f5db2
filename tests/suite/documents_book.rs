//! Documents as workbooks: opened again by another reader, every kind in every language, and from texts that try to be formulas.
//!
//! What documents say is tested in `documents.rs`; the workbook of a whole inventory in `workbook.rs`.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use fyrfalt::export::document::Order;
use fyrfalt::export::report::{Block, Report};
use fyrfalt::export::{Format, render_report};
use fyrfalt::job::Progress;
use fyrfalt::model::Language;
use fyrfalt::model::document::{DocumentKind, PartChoice, Reasons, Scope};
use fyrfalt::model::{Inventory, Prose};
use fyrfalt::text::Locale;

use crate::documents::{LOCALES, NOW, Told, municipality, order};
use crate::export::{HOSTILE, hostile, parts, read_xml};

fn book(report: &Report) -> Vec<u8> {
    render_report(Format::Xlsx, report, &Progress::unwatched()).unwrap().bytes
}

fn opened(bytes: &[u8]) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes.to_vec())).unwrap()
}

#[test]
fn every_kind_in_every_language_is_a_workbook_with_its_words_and_every_table() {
    for (locale, language) in LOCALES {
        let told = municipality(language);
        // Painting takes its time: the kinds with the matrix are made in one language.
        let is_drawn = |kind: &DocumentKind| matches!(kind, DocumentKind::Paper | DocumentKind::Annex);
        for kind in DocumentKind::ALL.into_iter().filter(|kind| locale == Locale::Sv || !is_drawn(kind)) {
            let report = told.report(&order(kind, &told), locale).unwrap();
            let bytes = book(&report);
            assert!(kind == DocumentKind::Annex || bytes == book(&report), "{kind:?}: the same bytes");
            let mut book = opened(&bytes);
            let names = book.sheet_names();
            assert_eq!(names.len(), 1 + report.tables().count(), "{kind:?}");
            let words = book.worksheet_range(&names[0]).unwrap();
            let words: Vec<String> = words.rows().map(|row| row[0].to_string()).collect();
            assert_eq!(words[0], report.title);
            for block in &report.blocks {
                let wanted = match block {
                    Block::Heading { text, .. } => text.clone(),
                    Block::Paragraph(spans) => spans[0].text.chars().take(60).collect(),
                    Block::List { items, .. } => items.last().unwrap()[0].text.chars().take(60).collect(),
                    Block::Table(table) => table.caption.clone(),
                    Block::Figure(figure) => figure.caption.clone(),
                    _ => continue,
                };
                assert!(words.iter().any(|row| row.contains(wanted.trim())), "{kind:?} {locale:?}: {wanted}");
            }
            for (table, name) in report.tables().zip(&names[1..]) {
                let range = book.worksheet_range(name).unwrap();
                assert_eq!(range.get((0, 0)), Some(&Data::String(table.caption.clone())));
                let header: Vec<String> = range.rows().nth(3).unwrap().iter().map(|cell| cell.to_string().trim().to_owned()).collect();
                assert_eq!(header, table.columns.iter().map(|column| column.header.trim().to_owned()).collect::<Vec<_>>(), "{kind:?} {name}");
                let first: Vec<String> = range.rows().skip(4).map(|row| row[0].to_string()).collect();
                assert_eq!(first.len(), table.rows.len() + usize::from(table.total.is_some()), "{kind:?} {name}");
            }
            is_well_made(&report, &bytes);
        }
    }
}

/// Asks what only the parts of the file tell: header rows, what is frozen, printed, described and known of the whole.
fn is_well_made(report: &Report, bytes: &[u8]) {
    let parts = parts(bytes);
    let (_, core) = read_xml(&parts["docProps/core.xml"]);
    assert!(core.contains(&report.title), "{core}");
    let (_, custom) = read_xml(&parts["docProps/custom.xml"]);
    assert!(custom.contains(report.language.tag()) && custom.contains(&report.meta.proof.as_ref().unwrap().to_string()), "{custom}");
    for number in 0..report.tables().count() {
        let (sheet, _) = read_xml(&parts[&format!("xl/worksheets/sheet{}.xml", number + 2)]);
        for wanted in ["pane", "pageSetup", "headerFooter", "tablePart"] {
            assert!(sheet.iter().any(|(name, _)| name == wanted), "{wanted}");
        }
        let (table, _) = read_xml(&parts[&format!("xl/tables/table{}.xml", number + 1)]);
        assert!(table.iter().any(|(name, _)| name == "autoFilter"));
    }
    let figures = report.blocks.iter().filter(|block| matches!(block, Block::Figure(_))).count();
    assert_eq!(parts.keys().filter(|name| name.starts_with("xl/media/")).count(), figures);
    if figures > 0 {
        let (drawing, _) = read_xml(&parts["xl/drawings/drawing1.xml"]);
        let described = drawing.iter().filter(|(name, attributes)| name == "xdr:cNvPr" && attributes.get("descr").is_some_and(|words| words.len() > 20));
        assert_eq!(described.count(), figures);
    }
}

#[test]
fn what_a_document_writes_as_a_number_is_one() {
    let told = municipality(Language::Sv);
    let report = told.report(&order(DocumentKind::Annex, &told), Locale::Sv).unwrap();
    let mut book = opened(&book(&report));
    let names = book.sheet_names();
    let count = names[1..].iter().flat_map(|name| book.worksheet_range(name).unwrap().rows().flatten().cloned().collect::<Vec<_>>());
    assert!(count.filter(|cell| matches!(cell, Data::Float(_) | Data::Int(_))).count() > 50);
}

#[test]
fn hostile_texts_are_never_formulas_links_or_damage_in_any_kind() {
    let now = hostile();
    let mut told = Told::of(now.clone(), [], []);
    told.earlier = Inventory::new(now.organisation().id);
    let id = now.datasets().next().unwrap().id();
    for kind in DocumentKind::ALL {
        let scope = Scope { dataset: Some(id).filter(|_| kind.is_of_one()), ..Scope::default() };
        let own = format!("=1+1\n{}\n@SUM(A1)", HOSTILE.join("\n"));
        let choice = PartChoice { part: "basis".to_owned(), is_on: true, text: Prose::new(&own).ok() };
        let order = Order { scope, parts: vec![choice], reasons: Reasons::All, title: "=1+1 <b>\"&\u{1}".to_owned(), ..Order::new(kind, NOW.parse().unwrap()) };
        let report = told.report(&order, Locale::Sv).unwrap();
        let bytes = book(&report);
        let sheets = opened(&bytes).sheet_names();
        let is_here = |to: &String| {
            let name = to.strip_suffix("!A1").map(|name| name.trim_matches('\'').replace("''", "'"));
            name.is_some_and(|name| sheets.contains(&name))
        };
        for (name, part) in parts(&bytes).iter().filter(|(name, _)| !name.starts_with("xl/media/")) {
            let (elements, _) = read_xml(part);
            assert!(!elements.iter().any(|(element, _)| matches!(element.as_str(), "f" | "script" | "calculatedColumnFormula")), "{kind:?} {name}");
            let links = elements.iter().filter(|(element, _)| element == "hyperlink");
            assert!(links.clone().all(|(_, attributes)| attributes.get("location").is_some_and(is_here)), "{kind:?} {name}");
            let outside = |(_, attributes): &(String, std::collections::BTreeMap<String, String>)| attributes.get("TargetMode").is_some();
            assert!(!elements.iter().any(outside), "{kind:?} {name} leads outside");
        }
        let mut book = opened(&bytes);
        for name in book.sheet_names() {
            assert!(book.worksheet_formula(&name).unwrap().used_cells().next().is_none(), "{kind:?} {name}");
        }
    }
}
