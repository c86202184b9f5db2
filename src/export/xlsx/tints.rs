//! Which words are coloured in the workbook, and how: fields of the matrix, and what gates came to.
//!
//! The colours are those of figures on paper; the words stand in the cells in any case.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::Book;
use super::sheet::{Tint, tint};
use crate::alphabet::quadrant_in;
use crate::figure::Palette;
use crate::figure::palette::Rgb;
use crate::model::GateState;
use crate::model::priority::Quadrant;

const fn number(Rgb(red, green, blue): Rgb) -> u32 {
    ((red as u32) << 16) | ((green as u32) << 8) | blue as u32
}

/// Returns the ink of a field.
pub(super) const fn ink(quadrant: Quadrant) -> u32 {
    number(Palette::Print.inks().field(quadrant))
}

/// Colours the names of the fields, and the words for what cannot be opened, in a column.
pub(super) fn quadrants(book: &Book<'_>, sheet: &mut Worksheet, column: u16, (top, bottom): (u32, u32)) -> Result<(), XlsxError> {
    let inks = Palette::Print.inks();
    for quadrant in Quadrant::ALL {
        let name = quadrant_in(Some(quadrant), book.inventory.model(), book.text);
        tint(sheet, (top, column, bottom, column), name, (ink(quadrant), number(inks.tint(quadrant))))?;
    }
    if book.options.only_public { Ok(()) } else { tint(sheet, (top, column, bottom, column), book.text.get("report-hindered"), state(GateState::Blocked)) }
}

/// Colours what gates came to, in the columns from the first to the last.
pub(super) fn gates(book: &Book<'_>, sheet: &mut Worksheet, (first, last): (u16, u16), (top, bottom): (u32, u32)) -> Result<(), XlsxError> {
    GateState::ALL.into_iter().try_for_each(|one| tint(sheet, (top, first, bottom, last), book.text.of("gate-state", one.key()), state(one)))
}

const fn state(state: GateState) -> Tint {
    match state {
        GateState::Clear => (0x0000_6B3A, 0x00E8_F3EC),
        GateState::ActionNeeded => (0x008A_4B00, 0x00FD_F1E2),
        GateState::Blocked => (0x00B3_261E, 0x00FB_E9E7),
        GateState::Unassessed => (0x004D_5B6B, 0x00FF_FFFF),
    }
}
