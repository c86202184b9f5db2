//! The proof and the tables of a Word document.

use super::{EvidenceError, Grid};
use crate::export::document::Proof;
use crate::export::docx::fill::TemplateError;
use crate::export::docx::fill::package::Package;
use crate::export::docx::fill::tree::{self, Element};

/// Reads a Word document: its proof, and its tables in the order of reading.
pub(super) fn read(bytes: Vec<u8>) -> Result<(Option<String>, Vec<Grid>), EvidenceError> {
    let package = Package::open(bytes).map_err(|error| refused(&error))?;
    let part = |name: &str| package.read(name).map_err(|error| refused(&error))?.map(|xml| tree::read(&xml).ok().ok_or(EvidenceError::Damaged)).transpose();
    let proof = match part("docProps/custom.xml")?.and_then(|root| property(&root)) {
        Some(proof) => Some(proof),
        None => part("docProps/core.xml")?.and_then(|root| identifier(&root)),
    };
    let mut tables = Vec::new();
    if let Some(root) = part("word/document.xml")? {
        collect(&root, &mut tables);
    }
    Ok((proof, tables))
}

fn refused(error: &TemplateError) -> EvidenceError {
    match error {
        TemplateError::TooLarge => EvidenceError::TooLarge,
        TemplateError::NoDocument | TemplateError::OldOrEncrypted => EvidenceError::Unknown,
        TemplateError::Damaged | TemplateError::Xml(..) => EvidenceError::Damaged,
    }
}

fn property(root: &Element) -> Option<String> {
    let properties = root.elements().next()?;
    let found = properties.elements().find(|element| element.attribute("name").as_deref() == Some(Proof::PROPERTY))?;
    Some(found.elements().next()?.text())
}

fn identifier(root: &Element) -> Option<String> {
    Some(root.elements().next()?.child("dc:identifier")?.text())
}

fn collect(of: &Element, tables: &mut Vec<Grid>) {
    for element in of.elements() {
        if element.name() == "w:tbl" {
            tables.push(rows(element));
        }
        collect(element, tables);
    }
}

fn rows(table: &Element) -> Grid {
    let row = |row: &Element| row.elements().filter(|cell| cell.name() == "w:tc").map(words).collect();
    table.elements().filter(|row| row.name() == "w:tr").map(row).collect()
}

/// Returns the words of a cell, its paragraphs and lines parted by line breaks.
fn words(cell: &Element) -> String {
    fn add(element: &Element, to: &mut String) {
        for inner in element.elements() {
            match inner.name() {
                "w:t" => to.push_str(&inner.text()),
                "w:br" | "w:tab" => to.push('\n'),
                "w:p" => {
                    add(inner, to);
                    to.push('\n');
                }
                "w:tbl" | "w:del" => {}
                _ => add(inner, to),
            }
        }
    }
    let mut to = String::new();
    add(cell, &mut to);
    to
}
