//! The rows of a list before it is written: a table that scrolls both ways, in the widths that its columns need.
//!
//! It shows the cells of the file itself, read back; it knows nothing of datasets.

use eframe::egui::{Align, Label, Layout, ScrollArea, Ui};
use egui_extras::{Column, TableBuilder};

use crate::ui::theme::palette::LIGHT;
use crate::ui::theme::{Role, size};
use crate::ui::widget::label::rich;

/// How many rows are read back for the preview.
const ROWS: usize = 200;
/// How many characters of a cell are shown.
const LETTERS: usize = 80;

/// The first rows of a list, headings first.
#[derive(Debug, Default)]
pub(super) struct Rows {
    cells: Vec<Vec<String>>,
}

impl Rows {
    /// Reads back the first rows of a CSV file.
    pub(super) fn read(bytes: &[u8], separator: u8) -> Self {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(bytes);
        let shorten = |cell: &str| cell.chars().map(|c| if c == '\n' { ' ' } else { c }).take(LETTERS).collect();
        let cells = reader.records().take(ROWS + 1).filter_map(Result::ok).map(|record| record.iter().map(shorten).collect()).collect();
        Self { cells }
    }

    /// Tells whether there is nothing to show.
    pub(super) const fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Shows the table. Only the rows in sight are laid out.
    pub(super) fn ui(&self, ui: &mut Ui) {
        let Some((headings, rows)) = self.cells.split_first() else { return };
        ScrollArea::horizontal().auto_shrink([false, false]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let mut table = TableBuilder::new(ui).cell_layout(Layout::left_to_right(Align::Center)).striped(true).auto_shrink(false).min_scrolled_height(0.0);
            for heading in headings {
                let width = (heading.chars().count() as f32 * 8.0 + 24.0).clamp(size::CELL_MIN, size::CELL_MAX);
                table = table.column(Column::initial(width).clip(true).resizable(true));
            }
            let table = table.header(size::ROW, |mut header| {
                for heading in headings {
                    header.col(|ui| cell_ui(ui, Role::CaptionStrong, heading));
                }
            });
            table.body(|body| {
                body.rows(size::ROW, rows.len(), |mut row| {
                    for cell in &rows[row.index()] {
                        row.col(|ui| cell_ui(ui, Role::Caption, cell));
                    }
                });
            });
        });
    }
}

fn cell_ui(ui: &mut Ui, role: Role, text: &str) {
    ui.add(Label::new(rich(role, text, LIGHT.text)).truncate());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_back_as_they_were_written() {
        let rows = Rows::read("\u{feff}Titel;Beskrivning\r\nBadplatser;\"Två\nrader; ett tecken\"\r\n".as_bytes(), b';');
        assert_eq!(rows.cells, [["Titel", "Beskrivning"], ["Badplatser", "Två rader; ett tecken"]]);
        assert!(Rows::read(b"", b',').is_empty());
    }
}
