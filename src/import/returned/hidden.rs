//! The hidden sheet read back: which call it was, its columns, and what stood in every cell.
//!
//! Every row says by itself what it is about, so that a row that is lost costs no other.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::ReturnedError;
use crate::import::source::{Book, Row, Sheet};
use crate::model::call::Base;
use crate::model::call::layout::{MARK, Tag, VERSION};
use crate::model::{CallId, DatasetId, DepartmentId, FieldKey, Language, OrganisationId, Stage};

/// What the hidden sheet says.
pub(super) struct Hidden {
    pub(super) call: CallId,
    pub(super) inventory: OrganisationId,
    pub(super) organisation: String,
    pub(super) name: String,
    pub(super) department: Option<DepartmentId>,
    pub(super) language: Language,
    /// The columns of the call, and the words above them.
    pub(super) columns: Vec<(FieldKey, String)>,
    /// The stages that were shown; nothing from a workbook of an earlier version.
    pub(super) stages: BTreeMap<DatasetId, Stage>,
    /// The ids of the rows that were empty.
    pub(super) slots: Vec<DatasetId>,
    base: Base,
    hash: String,
    is_whole: bool,
}

/// Finds the sheet and its place among the others.
pub(super) fn find(book: &Book) -> Option<(usize, &Sheet)> {
    let is_marked = |sheet: &Sheet| sheet.rows().take(3).any(|row| cell(row, 0) == MARK);
    book.sheets.iter().enumerate().map(|(index, sheet)| (index, sheet.as_ref())).find(|(_, sheet)| is_marked(sheet))
}

fn cell(row: Row<'_>, column: u16) -> Cow<'_, str> {
    row.get(column).map_or(Cow::Borrowed(""), |cell| cell.text())
}

impl Hidden {
    /// Reads the sheet; what it does not say is left out, but it must say which call of which inventory it was.
    pub(super) fn read(sheet: &Sheet) -> Result<Self, ReturnedError> {
        let mut facts: BTreeMap<Tag, String> = BTreeMap::new();
        let (mut columns, mut slots, mut base, mut is_whole) = (Vec::new(), Vec::new(), Base::default(), true);
        let mut stages = BTreeMap::new();
        for row in sheet.rows() {
            let (first, second) = (cell(row, 0), cell(row, 1));
            if first == MARK && second != VERSION {
                return Err(ReturnedError::Newer { found: second.into_owned() });
            }
            match Tag::from_key(&first) {
                None => {}
                Some(Tag::Column) => columns.extend(second.parse().ok().map(|key| (key, cell(row, 2).into_owned()))),
                Some(Tag::Slot) => slots.extend(second.parse::<DatasetId>().ok()),
                Some(Tag::Dataset) => match second.parse() {
                    Ok(id) => base.add(id),
                    Err(_) => is_whole = false,
                },
                Some(Tag::Stage) => stages.extend(second.parse::<DatasetId>().ok().zip(cell(row, 2).parse::<Stage>().ok())),
                Some(Tag::Value) => is_whole &= value(row, &mut base).is_some(),
                Some(tag) => {
                    facts.insert(tag, second.into_owned());
                }
            }
        }
        let fact = |tag| facts.get(&tag).cloned().unwrap_or_default();
        Ok(Self {
            call: fact(Tag::Call).parse().or(Err(ReturnedError::Damaged))?,
            inventory: fact(Tag::Inventory).parse().or(Err(ReturnedError::Damaged))?,
            organisation: fact(Tag::Organisation),
            name: fact(Tag::Name),
            department: fact(Tag::Department).parse().ok(),
            language: fact(Tag::Language).parse().unwrap_or_default(),
            columns,
            stages,
            slots,
            base,
            hash: fact(Tag::Base),
            is_whole,
        })
    }

    /// Returns what stood in the workbook, if that is what was sent.
    pub(super) fn base(&self) -> Option<Base> {
        (self.is_whole && self.base.hash() == self.hash).then(|| self.base.clone())
    }

    /// Tells whether a dataset stood in the workbook, as far as can be told.
    pub(super) fn has(&self, dataset: DatasetId) -> bool {
        self.base.has(dataset)
    }

    /// Returns the datasets that stood in it, as far as can be told, with their values.
    pub(super) const fn told(&self) -> &Base {
        &self.base
    }
}

/// Reads one value of the base from the pieces that it was cut into.
fn value(row: Row<'_>, base: &mut Base) -> Option<()> {
    let dataset: DatasetId = cell(row, 1).parse().ok()?;
    let key: FieldKey = cell(row, 2).parse().ok()?;
    let mut json = String::new();
    for placed in row.cells().iter().filter(|placed| placed.column > 2) {
        json.push_str(placed.cell.text().strip_suffix('|')?);
    }
    let value = key.value_from_json(&serde_json::from_str(&json).ok()?).ok()?;
    base.put(dataset, key, value);
    Some(())
}
