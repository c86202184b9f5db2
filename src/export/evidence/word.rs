//! The proof and the tables of a Word document.

use super::{EvidenceError, Grid};
use crate::export::document::Proof;
use crate::export::docx::fill::TemplateError;
use crate::export::docx::fill::package::Package;
use crate::export::docx::fill::tree::{self, Element};

/// Reads a Word document: its proof, and its tables in the order of reading.
pub(super) fn read(package: &Package) -> Result<(Option<String>, Vec<Grid>), EvidenceError> {
    let proof = match part(package, "docProps/custom.xml")?.and_then(|root| property(&root, Proof::PROPERTY)) {
        Some(proof) => Some(proof),
        None => part(package, "docProps/core.xml")?.and_then(|root| identifier(&root)),
    };
    let mut tables = Vec::new();
    if let Some(root) = part(package, "word/document.xml")? {
        collect(&root, &mut tables);
    }
    Ok((proof, tables))
}

/// Reads a part of an office file, if it is there.
pub(super) fn part(package: &Package, name: &str) -> Result<Option<Element>, EvidenceError> {
    package.read(name).map_err(|error| refused(&error))?.map(|xml| tree::read(&xml).ok().ok_or(EvidenceError::Damaged)).transpose()
}

pub(super) fn refused(error: &TemplateError) -> EvidenceError {
    match error {
        TemplateError::TooLarge => EvidenceError::TooLarge,
        TemplateError::NoDocument | TemplateError::OldOrEncrypted => EvidenceError::Unknown,
        TemplateError::Damaged | TemplateError::Xml(..) => EvidenceError::Damaged,
    }
}

/// Finds a property that an organisation made up itself.
pub(super) fn property(root: &Element, name: &str) -> Option<String> {
    let properties = root.elements().next()?;
    let found = properties.elements().find(|element| element.attribute("name").as_deref() == Some(name))?;
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
    let row = |row: &Element| parts(row, "w:tc").into_iter().map(words).collect();
    parts(table, "w:tr").into_iter().map(row).collect()
}

/// Returns the rows of a table or the cells of a row, also those that stand in content controls or were put in while changes were tracked.
fn parts<'a>(of: &'a Element, name: &str) -> Vec<&'a Element> {
    let mut all = Vec::new();
    for element in of.elements() {
        match element.name() {
            found if found == name => all.push(element),
            "w:sdt" | "w:sdtContent" | "w:customXml" | "w:ins" | "w:moveTo" => all.extend(parts(element, name)),
            _ => {}
        }
    }
    all
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
