//! Copying, cutting and pasting blocks of cells. Large blocks are read and written in the background.
//!
//! It takes what the keys said and asks; what a block means is read in `crate::import::block`, and what has to be asked first is asked in a dialog.
//!
//! A block is copied without the names of its columns, as Excel does, and only what is shown is copied. What is cut goes at once: it is one step back.

mod sight;

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui::Ui;

pub(super) use self::sight::Sight;
use super::column::{AsColumn as _, Column};
use super::grid::Clip;
use super::selection::Selection;
use super::{DatasetsScreen, edit, find};
use crate::import::Decimal;
use crate::import::block::{self, Aim, Pasting};
use crate::job::{Broken, Cancelled, Job, Progress};
use crate::model::{Dataset, DatasetId, Field, FieldKey, Kind};
use crate::session::new_uuid;
use crate::text::{Locale, Text};
use crate::ui::action::Action;
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::toast::Toast;
use crate::ui::work;

/// Up to so many cells are written on the spot.
const CELLS_AT_ONCE: usize = 2_000;
/// Up to so many bytes are read on the spot.
const BYTES_AT_ONCE: usize = 16_000;

/// What the grid shows and what is chosen in it.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) rows: &'a [DatasetId],
    pub(super) columns: &'a [Column],
    pub(super) selection: &'a Selection,
}

impl DatasetsScreen {
    /// Copies, cuts and pastes as was asked for in the grid, and asks what to replace.
    pub(super) fn blocks_ui(&mut self, ui: &Ui, columns: &[Column], open: &Open<'_>, cx: &mut Cx<'_>) {
        let view = View { rows: self.list.rows(), columns, selection: &self.grid.selection };
        let clips = std::mem::take(&mut self.clips);
        for clip in &clips {
            self.blocks.take(ui, clip, view, open, cx);
        }
        self.blocks.ui(ui, open, cx);
        let is_cut = clips.contains(&Clip::Cut);
        if std::mem::take(&mut self.blocks.wants_replace) {
            cx.ask(Action::Ask(Asked::Replace(Box::new(find::scope(view)))));
        }
        if is_cut {
            self.clear(columns, open, cx);
        }
    }
}

/// Blocks on their way to the clipboard and from it.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    copying: Option<Job<(String, usize)>>,
    pasting: Option<Job<Result<Pasting, Cancelled>>>,
    /// Asks what to replace in the next frame.
    pub(super) wants_replace: bool,
}

impl Blocks {
    /// Copies or pastes, as the grid was asked to; what is cut is cleared by the grid itself.
    fn take(&mut self, ui: &Ui, clip: &Clip, view: View<'_>, open: &Open<'_>, cx: &mut Cx<'_>) {
        match clip {
            Clip::Copy | Clip::Cut => self.copy(ui, view, open, cx),
            Clip::Paste(_) if !open.is_writable => cx.ask(Action::Tell(Toast::info(cx.text.get("blocked-read-only").to_owned()))),
            Clip::Paste(text) => self.paste(ui, text, view, open, cx),
        }
    }

    /// Copies what is chosen.
    pub(super) fn copy(&mut self, ui: &Ui, view: View<'_>, open: &Open<'_>, cx: &mut Cx<'_>) {
        let (rows, columns) = (view.selection.rows(view.rows), view.selection.columns(view.columns));
        let sight = Sight::of(open, cx.text);
        let count = rows.len() * columns.len();
        let write = move || {
            let cells: Vec<Vec<String>> = rows.iter().map(|id| columns.iter().map(|column| sight.copied(*id, *column)).collect()).collect();
            (block::write(&cells), count)
        };
        if count <= CELLS_AT_ONCE {
            copied(ui, write(), cx);
        } else {
            let ctx = ui.ctx().clone();
            self.copying = Some(Job::start("copy", move || ctx.request_repaint(), move |_| write()));
        }
    }

    fn paste(&mut self, ui: &Ui, text: &str, view: View<'_>, open: &Open<'_>, cx: &mut Cx<'_>) {
        if self.pasting.is_some() {
            return;
        }
        let aim = aim(view, open, cx);
        let is_prose = matches!(aim.columns.first(), Some(Column::Field(field)) if field.info().kind == Kind::Prose);
        // Paragraphs from a letter are one description, not one for each of the datasets below.
        let is_one = is_prose && block::is_one_text(text);
        let (text, inventory) = (text.to_owned(), Arc::clone(open.inventory()));
        let length = text.len();
        let read = move |progress: &Progress| {
            let cells = if is_one { vec![vec![text]] } else { block::read(&text) };
            block::plan(&cells, &aim, &inventory, &mut new_uuid, progress)
        };
        if length <= BYTES_AT_ONCE {
            if let Ok(pasting) = read(&Progress::unwatched()) {
                planned(pasting, open, cx);
            }
        } else {
            let ctx = ui.ctx().clone();
            self.pasting = Some(Job::start("paste", move || ctx.request_repaint(), read));
        }
    }

    /// Takes in what was done in the background, and shows how far the rest is.
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        if let Some(outcome) = self.copying.as_ref().and_then(Job::poll) {
            self.copying = None;
            match outcome {
                Ok(done) => copied(ui, done, cx),
                Err(broken) => tell_broken(&broken, cx),
            }
        }
        let Some(job) = &self.pasting else { return };
        match job.poll() {
            None => {
                let said = cx.text.with("paste-working", &[("percent", cx.text.percent(f64::from(job.share()), 0).into())]);
                if work::under_way_ui(ui, &said, job.elapsed(), job.share(), cx.text.get("cancel")) {
                    job.cancel();
                }
            }
            Some(outcome) => {
                self.pasting = None;
                match outcome {
                    Ok(Ok(pasting)) => planned(pasting, open, cx),
                    Ok(Err(Cancelled)) => {}
                    Err(broken) => tell_broken(&broken, cx),
                }
            }
        }
    }
}

fn tell_broken(broken: &Broken, cx: &mut Cx<'_>) {
    let said = cx.text.with("paste-broke", &[("detail", broken.to_string().into())]);
    cx.ask(Action::Tell(Toast::bad(said)));
}

/// Puts a block on the clipboard; says how much where it is more than one cell.
fn copied(ui: &Ui, (text, count): (String, usize), cx: &mut Cx<'_>) {
    ui.ctx().copy_text(text);
    if count > 1 {
        cx.ask(Action::Tell(Toast::info(cx.text.with("paste-copied", &[("count", count.into())]))));
    }
}

/// Says where a block lands: on the ticked rows, or from the upper left cell of the range.
fn aim(view: View<'_>, open: &Open<'_>, cx: &Cx<'_>) -> Aim {
    let View { rows, columns, selection } = view;
    let decimal = if cx.text.locale() == Locale::En { Decimal::Point } else { Decimal::Comma };
    let aim =
        |rows: Vec<DatasetId>, columns: &[Column], chosen, grows| Aim { rows, columns: columns.to_vec(), chosen, grows, language: open.language, decimal };
    if selection.is_rows() {
        let ticked = selection.rows(rows);
        let chosen = (ticked.len(), columns.len());
        return aim(ticked, columns, chosen, false);
    }
    let (row_range, column_range) = (selection.row_range(), selection.column_range());
    let chosen = (row_range.end() - row_range.start() + 1, column_range.end() - column_range.start() + 1);
    let below = rows.get(*row_range.start()..).unwrap_or_default();
    aim(below.to_vec(), columns.get(*column_range.start()..).unwrap_or_default(), chosen, true)
}

/// Asks for a paste, or first for what there is to know of it.
fn planned(pasting: Pasting, open: &Open<'_>, cx: &mut Cx<'_>) {
    if pasting.needs_asking() {
        return cx.ask(Action::Ask(Asked::Paste(Box::new(pasting))));
    }
    // A message about columns comes first: one that can be undone is the last word.
    if !pasting.passed.is_empty() {
        cx.ask(Action::Tell(Toast::info(passed_over(&pasting.passed, open, cx))));
    }
    if pasting.joined > 0 {
        cx.ask(Action::Tell(Toast::info(cx.text.with("paste-joined", &[("count", pasting.joined.into())]))));
    }
    match pasting.command(&BTreeSet::new()) {
        Some(command) => cx.ask(Action::run(command)),
        None if pasting.passed.is_empty() => cx.ask(Action::Tell(Toast::info(cx.text.get("paste-nothing-new").to_owned()))),
        None => {}
    }
}

/// Says which columns are left as they are, and why.
pub(in crate::ui) fn passed_over(passed: &[Column], open: &Open<'_>, cx: &Cx<'_>) -> String {
    edit::left_alone(passed, open, cx.text)
}

/// Names a column.
pub(in crate::ui) fn column_name(column: Column, open: &Open<'_>, text: &Text) -> String {
    column.full_name(open.model().map(AsRef::as_ref), text).into_owned()
}

/// Returns the key that a cell writes to: that of the text it shows, or of the inventory's own language where it shows none.
pub(in crate::ui) fn shown_key(dataset: &Dataset, field: Field, open: &Open<'_>) -> FieldKey {
    edit::key_of(dataset, field, open)
}
