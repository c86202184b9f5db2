//! The sheet of code lists: what the dropdowns choose from.
//!
//! Only lists that a column of the call uses; a list stands in one column, its name on top.

use rust_xlsxwriter::{Formula, Worksheet, XlsxError};

use super::Book;
use crate::export::xlsx::sheet::{header, letters, quoted, write_text};
use crate::model::Kind;
use crate::model::Vocabulary;

const WIDTH: f64 = 44.0;

/// What a dropdown chooses from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Departments,
    Vocabulary(Vocabulary),
}

impl Source {
    pub(super) const fn of(kind: Kind) -> Option<Self> {
        match kind {
            Kind::Department => Some(Self::Departments),
            Kind::Code(vocabulary) | Kind::Codes(vocabulary) => Some(Self::Vocabulary(vocabulary)),
            _ => None,
        }
    }
}

struct List {
    source: Source,
    title: String,
    names: Vec<String>,
}

/// The lists of a call, in the order of their columns.
pub(super) struct Codes {
    lists: Vec<List>,
    sheet: String,
}

impl Codes {
    pub(super) fn of(book: &Book<'_>) -> Self {
        let mut lists: Vec<List> = Vec::new();
        for key in &book.call.fields {
            let Some(source) = Source::of(key.kind()) else { continue };
            if lists.iter().all(|list| list.source != source) {
                let title = book.text.of("field", key.field().info().key).to_owned();
                lists.push(List { source, title, names: names(book, source) });
            }
        }
        Self { lists, sheet: book.text.get("call-sheet-codes").to_owned() }
    }

    /// Returns where the names of a list stand, or nothing for a list that is empty.
    pub(super) fn names(&self, source: Source) -> Option<Formula> {
        let (position, list) = self.lists.iter().enumerate().find(|(_, list)| list.source == source)?;
        let (column, bottom) = (letters(position as u16), list.names.len() + 1);
        (!list.names.is_empty()).then(|| Formula::new(format!("={}!${column}$2:${column}${bottom}", quoted(&self.sheet))))
    }
}

fn names(book: &Book<'_>, source: Source) -> Vec<String> {
    match source {
        Source::Departments => {
            let mut names: Vec<String> = book.inventory.departments().map(|department| department.name.to_string()).collect();
            names.sort_by_cached_key(|name| book.text.sort_key(name));
            names
        }
        Source::Vocabulary(vocabulary) => vocabulary.terms().iter().map(|term| term.label(book.call.language).to_owned()).collect(),
    }
}

pub(super) fn write(book: &Book<'_>, codes: &Codes, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    if codes.lists.is_empty() {
        write_text(sheet, 0, 0, book.text.get("call-codes-none"))?;
        sheet.set_hidden(true);
        return Ok(());
    }
    for (position, list) in codes.lists.iter().enumerate() {
        let column = position as u16;
        sheet.set_column_width(column, WIDTH)?;
        sheet.write_string_with_format(0, column, &list.title, &header())?;
        for (row, name) in list.names.iter().enumerate() {
            write_text(sheet, row as u32 + 1, column, name)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}
