//! How a pair and a line of the comparison are drawn: what may be cut is told while it is pointed at.
//!
//! Nothing is chosen here.

use eframe::egui::{Pos2, Rect, Stroke, Ui, Vec2};

use super::model::{CompareRow, PairRow, Side};
use crate::text::Text;
use crate::ui::icon;
use crate::ui::screen::decisions::listing::Rows;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::{galley, paint_icon, width};

/// Left and right of what stands in a row.
const PAD: f32 = 16.0;
/// The mark of what is chosen.
const MARK: f32 = 26.0;

/// The pairs as a list.
pub(super) struct Pairs<'a>(pub(super) &'a [PairRow]);

impl Rows for Pairs<'_> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn name(&self, row: usize) -> String {
        self.0.get(row).map_or_else(String::new, |row| {
            let parts = [row.titles[0].as_str(), &row.titles[1], &row.why, &row.sure];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        })
    }

    fn paint(&self, ui: &Ui, rect: Rect, row: usize, is_chosen: bool) {
        let Some(row) = self.0.get(row) else { return };
        let palette = ui.palette();
        let room = rect.width() - 2.0 * PAD;
        let role = if is_chosen { Role::Label } else { Role::Body };
        let titles = galley(ui, role, &row.titles.join("  ↔  "), palette.text, room);
        let sure = galley(ui, Role::Caption, &row.sure, palette.muted, room);
        let why = galley(ui, Role::Caption, &row.why, palette.muted, room - sure.size().x - size::GAP);
        ui.painter().galley(Pos2::new(rect.left() + PAD, rect.top() + 7.0), titles, palette.text);
        let base = rect.bottom() - 7.0;
        ui.painter().galley(Pos2::new(rect.left() + PAD, base - why.size().y), why, palette.muted);
        ui.painter().galley(Pos2::new(rect.right() - PAD - sure.size().x, base - sure.size().y), sure, palette.muted);
        ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.line));
    }
}

/// Where the columns of the comparison begin.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) end: f32,
}

impl Columns {
    /// Divides a width: a name, and the same room for each dataset.
    pub(super) fn of(rect: Rect) -> Self {
        /// The name takes so much of the width, and at most so much.
        const NAME: (f32, f32) = (0.26, 220.0);
        let inner = rect.width() - 2.0 * PAD;
        let name = (inner * NAME.0).min(NAME.1);
        let left = rect.left() + PAD + name;
        Self { left, right: left + (inner - name) / 2.0, end: rect.right() - PAD }
    }

    /// Returns the dataset that a place on the screen is of.
    pub(super) fn side(self, x: f32) -> Option<Side> {
        if x < self.left {
            None
        } else if x < self.right {
            Some(Side::Left)
        } else {
            Some(Side::Right)
        }
    }
}

/// The comparison as a list.
pub(super) struct Comparison<'a> {
    pub(super) rows: &'a [CompareRow],
    /// Which side counts in each row; nothing where only one says something.
    pub(super) chosen: &'a [Option<Side>],
    pub(super) columns: Columns,
    pub(super) text: &'a Text,
}

impl Rows for Comparison<'_> {
    fn len(&self) -> usize {
        self.rows.len()
    }

    fn name(&self, row: usize) -> String {
        let (Some(found), Some(chosen)) = (self.rows.get(row), self.chosen.get(row)) else { return String::new() };
        let [left, right] = &found.values;
        let Some(side) = chosen else {
            let value = if left.is_empty() { right } else { left };
            return self.text.with("duplicate-row-alone", &[("part", found.name.as_str().into()), ("value", value.into())]);
        };
        let taken = if *side == Side::Left { left } else { right };
        let args = [("part", found.name.as_str().into()), ("left", left.into()), ("right", right.into()), ("chosen", taken.into())];
        self.text.with("duplicate-row", &args)
    }

    fn tip(&self, row: usize) -> Option<&str> {
        self.rows.get(row).map(|row| row.tip.as_str())
    }

    fn paint(&self, ui: &Ui, rect: Rect, row: usize, _is_chosen: bool) {
        let (Some(found), Some(chosen)) = (self.rows.get(row), self.chosen.get(row)) else { return };
        let palette = ui.palette();
        let middle = |height: f32| rect.center().y - height / 2.0;
        let left = rect.left() + PAD;
        let name = galley(ui, Role::Body, &found.name, palette.muted, self.columns.left - left - size::GAP);
        ui.painter().galley(Pos2::new(left, middle(name.size().y)), name, palette.muted);
        let places = [(Side::Left, self.columns.left, self.columns.right), (Side::Right, self.columns.right, self.columns.end)];
        for ((side, from, to), value) in places.into_iter().zip(&found.values) {
            let is_taken = chosen.is_none_or(|chosen| chosen == side) && !value.is_empty();
            let center = Pos2::new(from + 8.0, rect.center().y);
            match (chosen, is_taken) {
                (Some(_), true) => {
                    ui.painter().circle(center, 8.0, palette.accent, Stroke::NONE);
                    ui.painter().circle_filled(center, 3.0, palette.on_accent);
                }
                (Some(_), false) => {
                    ui.painter().circle(center, 7.5, palette.bg, Stroke::new(1.0, palette.border));
                }
                (None, true) => paint_icon(ui, icon::CHECK, center, size::ICON_SMALL, palette.muted),
                (None, false) => {}
            }
            let (role, ink) = if is_taken { (Role::Label, palette.text) } else { (Role::Body, palette.muted) };
            let role = if chosen.is_none() { Role::Body } else { role };
            let said = galley(ui, role, value, ink, to - from - MARK - size::GAP);
            ui.painter().galley(Pos2::new(from + MARK, middle(said.size().y)), said, ink);
        }
        ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.line));
    }
}

/// Draws what stands over a column: a number that is its key, and the title.
pub(super) fn column_head(ui: &Ui, place: Rect, number: &str, title: &str, is_kept: bool) {
    let palette = ui.palette();
    let ink = if is_kept { palette.text } else { palette.muted };
    let key = galley(ui, Role::Caption, number, palette.muted, MARK);
    let middle = |height: f32| place.center().y - height / 2.0;
    ui.painter().galley(Pos2::new(place.left() + 8.0 - width(ui, Role::Caption, number) / 2.0, middle(key.size().y)), key, palette.muted);
    let title = galley(ui, if is_kept { Role::Label } else { Role::Body }, title, ink, place.width() - MARK - size::GAP);
    ui.painter().galley(place.min + Vec2::new(MARK, middle(title.size().y) - place.top()), title, ink);
}
