//! The hidden sheet: which call this is, and what every cell held when it left, so that the answer can be told from the question.
//!
//! For machines; nobody needs to read it.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::Book;
use crate::export::xlsx::sheet::write_text;
use crate::model::call::layout::{MARK, PIECE, SHEET, Tag, VERSION};
use crate::model::call::{SLOTS, slot_id};

pub(super) fn write(book: &Book<'_>, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_name(SHEET)?;
    sheet.set_hidden(true);
    let call = book.call;
    let mut writer = Writer { sheet, row: 0 };
    writer.row(&[MARK, VERSION])?;
    let optional = |text: Option<String>| text.unwrap_or_default();
    for (tag, value) in [
        (Tag::Call, call.id.to_string()),
        (Tag::Inventory, book.inventory.organisation().id.to_string()),
        (Tag::Organisation, book.inventory.organisation().name().to_owned()),
        (Tag::Operation, optional(call.operation.map(|id| id.to_string()))),
        (Tag::Department, optional(call.department.map(|id| id.to_string()))),
        (Tag::Name, call.name.to_string()),
        (Tag::Language, call.language.code().to_owned()),
        (Tag::Sent, optional(call.sent.map(|date| date.to_string()))),
        (Tag::Base, call.base.clone()),
    ] {
        writer.row(&[tag.key(), &value])?;
    }
    for key in &call.fields {
        writer.row(&[Tag::Column.key(), &key.to_string(), &book.heading(*key)])?;
    }
    for dataset in &call.datasets {
        writer.row(&[Tag::Dataset.key(), &dataset.to_string()])?;
    }
    for dataset in call.datasets.iter().filter_map(|id| book.inventory.dataset(*id)) {
        writer.row(&[Tag::Stage.key(), &dataset.id().to_string(), dataset.stage().key()])?;
    }
    for slot in 1..=SLOTS {
        writer.row(&[Tag::Slot.key(), &slot_id(call.id, slot).to_string()])?;
    }
    for (dataset, key, json) in book.base.entries() {
        let (dataset, key) = (dataset.to_string(), key.to_string());
        let pieces = pieces(&json);
        let cells: Vec<&str> = [Tag::Value.key(), &dataset, &key].into_iter().chain(pieces.iter().map(String::as_str)).collect();
        writer.row(&cells)?;
    }
    Ok(())
}

/// Cuts a value so that each piece fits a cell. A piece ends in a mark, for programs take white space away at the end of a cell.
fn pieces(json: &str) -> Vec<String> {
    let characters: Vec<char> = json.chars().collect();
    characters.chunks(PIECE).map(|piece| piece.iter().collect::<String>() + "|").collect()
}

struct Writer<'a> {
    sheet: &'a mut Worksheet,
    row: u32,
}

impl Writer<'_> {
    fn row(&mut self, cells: &[&str]) -> Result<(), XlsxError> {
        for (column, cell) in cells.iter().enumerate() {
            write_text(self.sheet, self.row, column as u16, cell)?;
        }
        self.row += 1;
        Ok(())
    }
}
