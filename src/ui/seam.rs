//! Stands in for the export room until it is there.
#![allow(missing_docs, clippy::all, clippy::pedantic)]
use crate::{
    job::Progress,
    model::{Inventory, Operation, rank::Ranking},
    text::Text,
};
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Docx,
    Xlsx,
    Csv,
    CsvRaw,
    Png,
    Svg,
}
impl Format {
    pub const fn extension(self) -> &'static str {
        "docx"
    }
}
#[derive(Debug)]
pub struct ExportError;
#[derive(Debug)]
pub struct Options;
impl Options {
    pub fn of(_: Option<&Operation>) -> Self {
        Self
    }
}
pub fn safe_name(name: &str) -> String {
    name.to_owned()
}
pub fn suggested_name(title: &str, _: Format, _: &Text) -> String {
    title.to_owned()
}
pub fn write(_: Format, _: &Inventory, _: &Ranking, _: &Text, _: &Options, _: &std::path::Path, _: &Progress) -> Result<(), ExportError> {
    Err(ExportError)
}
pub fn export_error(_: &ExportError, _: &Text) -> String {
    String::new()
}
