//! One row of the list: title, stage in small, how far it has come, who it waits for, when it is updated next, and whose it is.
//!
//! It paints and names; it allocates nothing but the words in sight.

use eframe::egui::{Color32, Rect, Ui, Vec2, pos2};

use super::super::card::{done, paint_note, paint_progress, titled};
use super::super::note::{Note, lower_first};
use super::super::sheet::{Entry, Order};
use crate::model::Dataset;
use crate::model::rank::Ranked;
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::glyph::{STAGE_WIDTH, paint_glyph, paint_stage};
use crate::ui::widget::label::{galley, paint_icon};
use crate::wording;

/// Left inside a cell.
pub(super) const PAD: f32 = 10.0;
const GLYPH: f32 = 14.0;

/// A column of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Mark,
    Title,
    Stage,
    Progress,
    Waits,
    Update,
    Department,
}

impl Column {
    /// Returns what a press on its head sorts by, where it does.
    pub(super) const fn order(self) -> Option<Order> {
        match self {
            Self::Mark => None,
            Self::Title => Some(Order::Title),
            Self::Stage => Some(Order::Stage),
            Self::Progress => Some(Order::Progress),
            Self::Waits => Some(Order::Waiting),
            Self::Update => Some(Order::Update),
            Self::Department => Some(Order::Department),
        }
    }

    /// Returns the key of its name.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Mark | Self::Title => "board-title",
            Self::Stage => "stage",
            Self::Progress => "board-progress",
            Self::Waits => "board-waits-for",
            Self::Update => "board-next-update",
            Self::Department => "department",
        }
    }
}

/// Returns the columns that fit, with their widths; a narrow list leaves out what the page of the dataset tells too.
pub(super) fn columns(room: f32) -> Vec<(Column, f32)> {
    let pad = if room < 700.0 { 12.0 } else { size::VIEW_PAD };
    let fixed = [
        (Column::Mark, pad + 20.0, 0.0),
        (Column::Title, 0.0, 0.0),
        (Column::Stage, if room < 620.0 { STAGE_WIDTH + 2.0 * PAD } else { 138.0 }, 0.0),
        (Column::Progress, 106.0, 500.0),
        (Column::Waits, if room < 620.0 { 160.0 } else { 212.0 }, 0.0),
        (Column::Update, 112.0, 760.0),
        (Column::Department, if room < 1_000.0 { 124.0 } else { 170.0 }, 900.0),
    ];
    let mut columns: Vec<(Column, f32)> = fixed.into_iter().filter(|(_, _, from)| room >= *from).map(|(column, wide, _)| (column, wide)).collect();
    let used: f32 = columns.iter().map(|(_, wide)| wide).sum();
    if let Some(title) = columns.iter_mut().find(|(column, _)| *column == Column::Title) {
        title.1 = (room - used - 12.0).max(96.0);
    }
    columns
}

/// What a row shows.
pub(super) struct Shown<'a> {
    dataset: &'a Dataset,
    ranked: Option<&'a Ranked>,
    note: &'a Note,
    done: (usize, usize),
    open: &'a Open<'a>,
    text: &'a Text,
}

impl<'a> Shown<'a> {
    /// Gathers what a row shows.
    pub(super) fn of(entry: &'a Entry, open: &'a Open<'a>, text: &'a Text) -> Option<Self> {
        let dataset = open.inventory().dataset(entry.id)?;
        Some(Self { dataset, ranked: open.worked.ranking.get(entry.id), note: &entry.note, done: done(dataset, open), open, text })
    }

    /// Says what stands in the row, and which of how many it is.
    pub(super) fn name(&self, row: usize, rows: usize) -> String {
        self.text.with(
            "board-row",
            &[
                ("title", titled(self.dataset, self.open, self.text).into()),
                ("stage", lower_first(wording::stage(self.dataset.stage(), self.text)).into()),
                ("done", self.done.0.into()),
                ("total", self.done.1.into()),
                ("note", lower_first(&self.note.said(self.text)).into()),
                ("row", (row + 1).into()),
                ("rows", rows.into()),
            ],
        )
    }

    /// Says what may be cut in the row.
    pub(super) fn told(&self) -> String {
        [self.dataset.title(self.open.language), &self.note.said(self.text), self.open.inventory().department_of(self.dataset)].join("\n")
    }

    /// Paints a cell; tells whether its words had to be cut.
    pub(super) fn paint(&self, ui: &Ui, cell: Rect, column: Column, is_current: bool) -> bool {
        let palette = ui.palette();
        let mut is_cut = false;
        let inner = Rect::from_min_max(pos2(cell.left() + PAD, cell.top()), pos2(cell.right() - 6.0, cell.bottom()));
        match column {
            Column::Mark => {}
            Column::Title => is_cut = self.paint_title(ui, inner, is_current),
            Column::Stage => {
                paint_stage(ui, inner.left_center(), self.dataset.stage());
                let left = inner.left() + STAGE_WIDTH + 8.0;
                words(ui, inner, left, wording::stage(self.dataset.stage(), self.text), palette.text);
            }
            Column::Progress => paint_progress(ui, inner, self.done.0, self.done.1, self.text),
            Column::Waits => is_cut = paint_note(ui, inner.left_center(), inner.width(), self.note, self.text),
            Column::Update => {
                if let Some(date) = self.open.worked.process.get(self.dataset.id()).and_then(|progress| progress.next_update) {
                    words(ui, inner, inner.left(), &self.text.date(date), palette.text);
                }
            }
            Column::Department => words(ui, inner, inner.left(), self.open.inventory().department_of(self.dataset), palette.muted),
        }
        is_cut
    }

    fn paint_title(&self, ui: &Ui, inner: Rect, is_current: bool) -> bool {
        let palette = ui.palette();
        let square = Rect::from_center_size(pos2(inner.left() + GLYPH / 2.0, inner.center().y), Vec2::splat(GLYPH));
        if self.ranked.is_some_and(Ranked::is_hindered) {
            paint_icon(ui, icon::CIRCLE_X, square.center(), GLYPH, palette.err);
        } else {
            paint_glyph(ui, square, self.ranked.and_then(Ranked::quadrant));
        }
        let left = square.right() + 8.0;
        let sign = self.dataset.has_duty().then(|| galley(ui, Role::Label, "§", palette.accent, f32::INFINITY));
        let beside = sign.as_ref().map_or(0.0, |sign| sign.size().x + 8.0);
        let role = if is_current { Role::Label } else { Role::Body };
        let title = galley(ui, role, self.dataset.title(self.open.language), palette.text, (inner.right() - left - beside).max(0.0));
        let (wide, is_cut) = (title.size().x, title.elided);
        ui.painter().galley(pos2(left, inner.center().y - title.size().y / 2.0), title, palette.text);
        if let Some(sign) = sign {
            ui.painter().galley(pos2(left + wide + 8.0, inner.center().y - sign.size().y / 2.0), sign, palette.accent);
        }
        is_cut
    }
}

fn words(ui: &Ui, inner: Rect, left: f32, said: &str, ink: Color32) {
    if inner.right() - left < 16.0 {
        return;
    }
    let words = galley(ui, Role::Body, said, ink, inner.right() - left);
    ui.painter().galley(pos2(left, inner.center().y - words.size().y / 2.0), words, ink);
}
