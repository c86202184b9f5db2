//! The code lists: what the dropdowns of the other sheets choose from.
//!
//! Knows where each list stands, and nothing of who uses it.

use rust_xlsxwriter::{Formula, Worksheet, XlsxError};

use super::Book;
use super::sheet::{header, letters, quoted, spread, write_text};
use crate::model::field::Kind;
use crate::model::{Field, Stage, Vocabulary};

/// How wide codes and names are.
const WIDTHS: (f64, f64) = (18.0, 34.0);

/// One list.
struct List {
    source: Source,
    title: String,
    /// Code and name.
    items: Vec<(String, String)>,
}

/// What a dropdown chooses from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// The four stages.
    Stages,
    /// The departments of the inventory.
    Departments,
    /// A code list of the field.
    Vocabulary(Vocabulary),
}

/// All lists, in the order of their columns; each takes two.
pub(super) struct Lists {
    lists: Vec<List>,
    sheet: String,
}

impl Lists {
    /// Collects the lists that the fields of an inventory use.
    pub(super) fn of(book: &Book<'_>) -> Self {
        let text = book.text;
        let stages = Stage::ALL.iter().map(|stage| (stage.key().to_owned(), text.of("stage", stage.key()).to_owned())).collect();
        let mut departments: Vec<(String, String)> =
            book.inventory.departments().map(|department| (department.id.to_string(), department.name.to_string())).collect();
        departments.sort_by_cached_key(|(_, name)| text.sort_key(name));
        let mut lists = vec![
            List { source: Source::Stages, title: text.get("stage").to_owned(), items: stages },
            List { source: Source::Departments, title: text.get("department").to_owned(), items: departments },
        ];
        for field in Field::ALL {
            if let Kind::Code(vocabulary) | Kind::Codes(vocabulary) = field.info().kind {
                let items = vocabulary.terms().iter().map(|term| (term.code().to_owned(), term.label(book.language).to_owned())).collect();
                lists.push(List { source: Source::Vocabulary(vocabulary), title: text.of("field", field.info().key).to_owned(), items });
            }
        }
        Self { lists, sheet: book.sheet_name("lists").to_owned() }
    }

    /// Returns the names of a list as a formula, or `None` for a list that is empty.
    pub(super) fn names(&self, source: Source) -> Option<Formula> {
        let (position, list) = self.lists.iter().enumerate().find(|(_, list)| list.source == source)?;
        let column = letters(name_column(position));
        let bottom = list.items.len() + 1;
        (!list.items.is_empty()).then(|| Formula::new(format!("={}!${column}$2:${column}${bottom}", quoted(&self.sheet))))
    }
}

const fn name_column(position: usize) -> u16 {
    position as u16 * 2 + 1
}

pub(super) fn write(book: &Book<'_>, lists: &Lists, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    for (position, list) in lists.lists.iter().enumerate() {
        let column = name_column(position);
        sheet.set_column_width(column - 1, WIDTHS.0)?.set_column_width(column, WIDTHS.1)?;
        let is_internal = list.source == Source::Departments;
        sheet.write_string_with_format(0, column - 1, book.text.get(if is_internal { "report-id" } else { "report-list-code" }), &header())?;
        sheet.write_string_with_format(0, column, &list.title, &header())?;
        for (row, (code, name)) in list.items.iter().enumerate() {
            write_text(sheet, row as u32 + 1, column - 1, code)?;
            write_text(sheet, row as u32 + 1, column, name)?;
        }
    }
    spread(sheet, lists.lists.iter().map(|_| WIDTHS.0 + WIDTHS.1))?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}
