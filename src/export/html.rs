//! A report as one web page that needs nothing beside itself: to publish, or to paste into a case system.
//!
//! It holds no script and asks for nothing from anywhere. What the document says is not decided here.

use super::picture;
use super::report::{Align, Block, Column, Figure, Meta, Report, Span, Table};
use super::xml::Xml;

/// How the page looks; small, so that it can go with every page.
const STYLE: &str = include_str!("html/style.css");
/// What the page may load: nothing but its own style.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/// Where the proof stands in the head of the page.
pub(super) const PROOF: &str = "fyrfalt-proof";

/// Writes a report as a web page. The same report gives the same bytes.
pub fn write(report: &Report) -> Vec<u8> {
    let mut xml = Xml::fragment();
    xml.raw("<!DOCTYPE html>\n");
    xml.element("html", &[("lang", report.language.code())], |xml| {
        xml.raw("\n");
        xml.element("head", &[], |xml| head(xml, report));
        xml.raw("\n");
        xml.element("body", &[], |xml| body(xml, report));
        xml.raw("\n");
    });
    xml.raw("\n");
    xml.into_bytes()
}

fn head(xml: &mut Xml, report: &Report) {
    let proof = report.meta.proof.as_ref().map(ToString::to_string);
    let mut metas: Vec<Vec<(&str, &str)>> = vec![
        vec![("charset", "utf-8")],
        vec![("http-equiv", "Content-Security-Policy"), ("content", POLICY)],
        vec![("name", "viewport"), ("content", "width=device-width, initial-scale=1")],
        vec![("name", "generator"), ("content", &report.meta.program)],
        vec![("name", "author"), ("content", &report.meta.organisation)],
    ];
    metas.extend(proof.iter().map(|proof| vec![("name", PROOF), ("content", proof.as_str())]));
    for meta in metas {
        xml.raw("\n");
        xml.empty("meta", &meta);
    }
    xml.raw("\n");
    xml.text("title", &[], &title(report));
    xml.raw("\n<style>\n");
    xml.raw(STYLE);
    xml.raw("</style>\n");
}

/// Returns what the page is called in a browser: its title, and whose it is.
fn title(report: &Report) -> String {
    match report.meta.organisation.as_str() {
        "" => report.title.clone(),
        organisation => format!("{} – {organisation}", report.title),
    }
}

fn body(xml: &mut Xml, report: &Report) {
    let Meta { organisation, department, kind, reference, date, .. } = &report.meta;
    xml.raw("\n");
    xml.element("header", &[], |xml| {
        let date = date.to_string();
        xml.element("p", &[], |xml| xml.text("strong", &[], organisation));
        line(xml, &[kind, department, reference, &date]);
    });
    xml.raw("\n");
    xml.element("main", &[], |xml| {
        xml.raw("\n");
        xml.text("h1", &[], &report.title);
        let (mut breaks, mut notes) = (false, 0);
        for (number, block) in report.blocks.iter().enumerate() {
            xml.raw("\n");
            self::block(xml, block, breaks, number, report, &mut notes);
            breaks = matches!(block, Block::PageBreak);
        }
        xml.raw("\n");
        if notes > 0 {
            self::notes(xml, report);
        }
    });
    xml.raw("\n");
    xml.element("footer", &[], |xml| line(xml, &[&report.meta.origin(report.language)]));
    xml.raw("\n");
}

/// Writes a line of small facts; those that are not known are left out.
fn line(xml: &mut Xml, facts: &[&str]) {
    let known: Vec<&str> = facts.iter().copied().filter(|fact| !fact.is_empty()).collect();
    if !known.is_empty() {
        xml.text("p", &[], &known.join(" · "));
    }
}

fn block(xml: &mut Xml, block: &Block, breaks: bool, number: usize, report: &Report, notes: &mut usize) {
    match block {
        // The title is the first heading, so every other one is a step lower.
        Block::Heading { level, text } => {
            let class: &[(&str, &str)] = if breaks { &[("class", "page")] } else { &[] };
            xml.text(["h2", "h3", "h4"][usize::from(level.clamp(&1, &3) - 1)], class, text);
        }
        Block::Paragraph(spans) => xml.element("p", &[("class", "text")], |xml| runs(xml, spans, notes)),
        Block::Note(spans) => xml.element("p", &[("class", "text note")], |xml| runs(xml, spans, notes)),
        Block::List { ordered, items } => xml.element(if *ordered { "ol" } else { "ul" }, &[], |xml| {
            for item in items {
                xml.element("li", &[("class", "text")], |xml| runs(xml, item, notes));
            }
        }),
        Block::Table(table) => self::table(xml, table, number),
        Block::Figure(figure) => self::figure(xml, figure, report),
        Block::PageBreak => {}
    }
}

/// Writes words, and for a note its number, which leads to it.
fn runs(xml: &mut Xml, spans: &[Span], notes: &mut usize) {
    for span in spans {
        if span.is_strong {
            xml.text("strong", &[], &span.text);
        } else {
            xml.words(&span.text);
        }
        if span.note.is_some() {
            *notes += 1;
            let (from, to, number) = (format!("from-note-{notes}"), format!("#note-{notes}"), notes.to_string());
            xml.element("sup", &[], |xml| xml.text("a", &[("id", &from), ("href", &to), ("role", "doc-noteref")], &number));
        }
    }
}

/// Writes the notes at the end, each with a way back to the text.
fn notes(xml: &mut Xml, report: &Report) {
    let Meta { notes, back, .. } = &report.meta;
    xml.element("section", &[("role", "doc-endnotes"), ("aria-labelledby", "notes")], |xml| {
        xml.text("h2", &[("id", "notes")], notes);
        xml.element("ol", &[], |xml| {
            for (note, number) in report.notes().zip(1..) {
                let (own, from) = (format!("note-{number}"), format!("#from-note-{number}"));
                let back = back.replace("{number}", &number.to_string());
                xml.element("li", &[("id", &own), ("class", "text")], |xml| {
                    xml.words(note);
                    xml.words(" ");
                    xml.text("a", &[("href", &from), ("role", "doc-backlink")], &back);
                });
            }
        });
    });
    xml.raw("\n");
}

fn table(xml: &mut Xml, table: &Table, number: usize) {
    let (caption, summary) = (format!("table-{number}"), format!("table-{number}-about"));
    // A wide table scrolls by itself, and can be reached and named without a mouse.
    xml.element("div", &[("class", "scroll"), ("role", "region"), ("aria-labelledby", &caption), ("tabindex", "0")], |xml| {
        xml.element("table", &[("aria-describedby", &summary)], |xml| {
            xml.element("caption", &[], |xml| {
                xml.text("span", &[("id", &caption)], &table.caption);
                xml.text("span", &[("id", &summary), ("hidden", "hidden")], &table.summary);
            });
            xml.element("thead", &[], |xml| {
                xml.element("tr", &[], |xml| {
                    table.columns.iter().for_each(|column| cell(xml, "th", Some("col"), column, &column.header));
                });
            });
            xml.element("tbody", &[], |xml| table.rows.iter().for_each(|cells| row(xml, &table.columns, cells)));
            if let Some(total) = &table.total {
                xml.element("tfoot", &[], |xml| row(xml, &table.columns, total));
            }
        });
    });
}

/// Writes a row; its first cell names it, if there is anything in it.
fn row(xml: &mut Xml, columns: &[Column], cells: &[String]) {
    xml.raw("\n");
    xml.element("tr", &[], |xml| {
        for (index, column) in columns.iter().enumerate() {
            let text = cells.get(index).map_or("", String::as_str);
            let names_row = index == 0 && !text.trim().is_empty();
            cell(xml, if names_row { "th" } else { "td" }, names_row.then_some("row"), column, text);
        }
    });
}

fn cell(xml: &mut Xml, name: &str, scope: Option<&str>, column: &Column, text: &str) {
    let class = if column.align == Align::Right { "number" } else { "text" };
    match scope {
        Some(scope) => xml.text(name, &[("scope", scope), ("class", class)], text),
        None => xml.text(name, &[("class", class)], text),
    }
}

fn figure(xml: &mut Xml, figure: &Figure, report: &Report) {
    xml.element("figure", &[], |xml| {
        xml.raw("\n");
        xml.raw(&picture::svg(&figure.drawing, &figure.title, &figure.alt, report.language));
        xml.text("figcaption", &[], &figure.caption);
    });
}
