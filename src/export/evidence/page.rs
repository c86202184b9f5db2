//! The proof and the tables of a web page that the program wrote.

use super::{EvidenceError, Grid};
use crate::export::docx::fill::tree::{self, Element, Node};
use crate::export::html::PROOF;

/// Reads a web page: its proof, and its tables in the order of reading.
pub(super) fn read(bytes: &[u8]) -> Result<(Option<String>, Vec<Grid>), EvidenceError> {
    let page = std::str::from_utf8(bytes).ok().ok_or(EvidenceError::Unknown)?;
    let page = page.trim_start_matches('\u{FEFF}').trim_start();
    let Some(rest) = page.strip_prefix("<!DOCTYPE html>").or_else(|| page.starts_with("<html").then_some(page)) else {
        return Err(EvidenceError::Unknown);
    };
    // The program's own pages are well-formed; one that another program saved may not be.
    let root = tree::read(rest).ok().ok_or(EvidenceError::Damaged)?;
    let mut proof = None;
    let mut tables = Vec::new();
    collect(&root, &mut proof, &mut tables);
    Ok((proof, tables))
}

fn collect(of: &Element, proof: &mut Option<String>, tables: &mut Vec<Grid>) {
    for element in of.elements() {
        match element.name() {
            "meta" if element.attribute("name").as_deref() == Some(PROOF) => *proof = element.attribute("content"),
            "table" => {
                let mut rows = Vec::new();
                collect_rows(element, &mut rows);
                tables.push(rows);
            }
            _ => collect(element, proof, tables),
        }
    }
}

fn collect_rows(of: &Element, rows: &mut Grid) {
    for element in of.elements() {
        match element.name() {
            "tr" => rows.push(element.elements().filter(|cell| matches!(cell.name(), "th" | "td")).map(words).collect()),
            "thead" | "tbody" | "tfoot" => collect_rows(element, rows),
            _ => {}
        }
    }
}

fn words(cell: &Element) -> String {
    let inner = cell.children.iter().map(|node| match node {
        Node::Element(element) if element.name() == "br" => "\n".to_owned(),
        Node::Element(element) => words(element),
        _ => String::new(),
    });
    cell.text() + &inner.collect::<String>()
}
