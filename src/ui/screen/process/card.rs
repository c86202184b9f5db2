//! One card of the board: field, title, how far the stage has come, and the one line that matters most.
//!
//! It paints and names; what a press does is the board's business.

use eframe::egui::{Color32, Pos2, Rect, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::note::{Note, lower_first};
use super::sheet::Entry;
use crate::model::rank::Ranked;
use crate::model::{Dataset, DatasetId};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::glyph::paint_glyph;
use crate::ui::widget::label::{galley, paint_icon};
use crate::wording;

/// The height of a card.
pub(super) const HEIGHT: f32 = 86.0;
/// Between two cards.
pub(super) const GAP: f32 = 8.0;
const PAD: f32 = 12.0;
const GLYPH: f32 = 14.0;

/// How a card stands.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is one fact of its own")]
pub(super) struct Standing {
    /// The keys stand on it, and the board has the focus.
    pub(super) is_focused: bool,
    /// It is the dataset that is chosen.
    pub(super) is_current: bool,
    /// It is one of those that are chosen together.
    pub(super) is_chosen: bool,
    /// It is on its way to another column.
    pub(super) is_away: bool,
    /// The pointer is over it.
    pub(super) is_hot: bool,
}

/// A card.
#[derive(Clone, Copy)]
pub(super) struct Card<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) note: &'a Note,
    /// Items done and asked for, of its stage.
    pub(super) done: (usize, usize),
    pub(super) ranked: Option<&'a Ranked>,
    pub(super) open: &'a Open<'a>,
    pub(super) text: &'a Text,
}

impl<'a> Card<'a> {
    /// Gathers what a card shows.
    pub(super) fn of(entry: &'a Entry, open: &'a Open<'a>, text: &'a Text) -> Option<Self> {
        let dataset = open.inventory().dataset(entry.id)?;
        let done = done(dataset, open);
        Some(Self { dataset, note: &entry.note, done, ranked: open.worked.ranking.get(entry.id), open, text })
    }

    /// Says what stands on the card, and which of how many it is.
    pub(super) fn name(&self, row: usize, rows: usize) -> String {
        self.text.with(
            "board-card",
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

    /// Says what may be cut on the card.
    pub(super) fn told(&self) -> String {
        [self.dataset.title(self.open.language), &self.note.said(self.text)].join("\n")
    }

    /// Paints the card; tells whether any of its words had to be cut.
    pub(super) fn paint(&self, ui: &Ui, rect: Rect, standing: Standing) -> bool {
        let palette = ui.palette();
        let Standing { is_focused, is_current, is_chosen, is_away, is_hot } = standing;
        let fill = match (is_chosen, is_hot) {
            (true, _) => palette.select,
            (false, true) => palette.hover,
            (false, false) => palette.bg,
        };
        let edge = match (is_focused || is_chosen || is_current, palette.is_projector) {
            (true, _) => Stroke::new(if is_focused { size::FOCUS } else { 1.0 }, palette.accent),
            (false, true) => Stroke::new(1.0, palette.border),
            (false, false) => Stroke::new(1.0, palette.line),
        };
        ui.painter().rect(rect, size::RADIUS, fill, edge, StrokeKind::Inside);
        let ink = if is_away { palette.muted } else { palette.text };
        let is_title_cut = self.paint_head(ui, rect, ink, is_chosen);
        self.paint_progress(ui, rect);
        let at = rect.left_bottom() + Vec2::new(PAD, -18.0);
        paint_note(ui, at, rect.width() - 2.0 * PAD, self.note, self.text) || is_title_cut
    }

    fn paint_head(&self, ui: &Ui, rect: Rect, ink: Color32, is_chosen: bool) -> bool {
        let palette = ui.palette();
        let y = rect.top() + 20.0;
        let square = Rect::from_center_size(pos2(rect.left() + PAD + GLYPH / 2.0, y), Vec2::splat(GLYPH));
        if self.ranked.is_some_and(Ranked::is_hindered) {
            paint_icon(ui, icon::CIRCLE_X, square.center(), GLYPH, palette.err);
        } else {
            paint_glyph(ui, square, self.ranked.and_then(Ranked::quadrant));
        }
        let mut right = rect.right() - PAD;
        if is_chosen {
            let mark = Rect::from_center_size(pos2(right - 8.0, y), Vec2::splat(16.0));
            ui.painter().rect_filled(mark, 3, palette.accent);
            paint_icon(ui, icon::CHECK, mark.center(), 13.0, palette.on_accent);
            right -= 22.0;
        }
        if self.dataset.has_duty() {
            let sign = galley(ui, Role::Label, "§", palette.accent, f32::INFINITY);
            right -= sign.size().x;
            ui.painter().galley(pos2(right, y - sign.size().y / 2.0), sign, palette.accent);
            right -= 6.0;
        }
        let left = square.right() + 8.0;
        let title = galley(ui, Role::Label, self.dataset.title(self.open.language), ink, (right - left).max(0.0));
        let is_cut = title.elided;
        ui.painter().galley(pos2(left, y - title.size().y / 2.0), title, ink);
        is_cut
    }

    fn paint_progress(&self, ui: &Ui, rect: Rect) {
        let (done, total) = self.done;
        let line = Rect::from_min_max(pos2(rect.left() + PAD, rect.top() + 36.0), pos2(rect.right() - PAD, rect.top() + 54.0));
        paint_progress(ui, line, done, total, self.text);
    }
}

/// Returns how many items of its stage a dataset has done, and how many it is asked for.
pub(super) fn done(dataset: &Dataset, open: &Open<'_>) -> (usize, usize) {
    open.worked.process.get(dataset.id()).map_or((0, 0), |progress| {
        let of = progress.of(dataset.stage());
        (of.done, of.total)
    })
}

/// Returns the title of a dataset, with the duty to publish in words.
pub(super) fn titled(dataset: &Dataset, open: &Open<'_>, text: &Text) -> String {
    let title = dataset.title(open.language);
    if dataset.has_duty() { text.with("board-duty", &[("title", title.into())]) } else { title.to_owned() }
}

/// Paints a bar of progress with its figures at the right.
pub(super) fn paint_progress(ui: &Ui, line: Rect, done: usize, total: usize, text: &Text) {
    let palette = ui.palette();
    let figures = text.with("board-figures", &[("done", done.into()), ("total", total.into())]);
    let figures = galley(ui, Role::Plot, &figures, palette.muted, f32::INFINITY);
    let room = figures.size().x.max(40.0);
    let track = Rect::from_min_max(pos2(line.left(), line.center().y - 2.0), pos2(line.right() - room - 8.0, line.center().y + 2.0));
    ui.painter().galley(pos2(line.right() - figures.size().x, line.center().y - figures.size().y / 2.0), figures, palette.muted);
    if palette.is_projector {
        ui.painter().rect_stroke(track.expand(1.0), 2, Stroke::new(1.0, palette.border), StrokeKind::Outside);
    }
    ui.painter().rect_filled(track, 2, palette.press);
    let is_full = total > 0 && done >= total;
    let share = if total == 0 { 0.0 } else { done as f32 / total as f32 };
    let bar = Rect::from_min_size(track.min, Vec2::new(track.width() * share, track.height()));
    ui.painter().rect_filled(bar, 2, if is_full { palette.ok } else { palette.accent });
}

/// Paints a note from a place that is the middle of its left edge, in brief where there is little room; tells whether it had to be cut.
pub(super) fn paint_note(ui: &Ui, at: Pos2, room: f32, note: &Note, text: &Text) -> bool {
    let (sign, ink) = note.look(ui.palette());
    paint_icon(ui, sign, at + Vec2::new(7.0, 0.0), 13.0, ink);
    let room = (room - 20.0).max(0.0);
    let mut words = galley(ui, Role::Caption, &note.said(text), ink, room);
    if words.elided {
        words = galley(ui, Role::Caption, &note.brief(text), ink, room);
    }
    let is_cut = words.elided;
    ui.painter().galley(at + Vec2::new(20.0, -words.size().y / 2.0), words, ink);
    is_cut
}

/// Names a card for those who cannot see it, and tells whether it is chosen.
pub(super) fn announce(response: &eframe::egui::Response, is_chosen: bool, name: &str) {
    response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_chosen, name));
}

/// Returns what a card answers to; the focus stays with the board.
pub(super) fn sense() -> Sense {
    Sense::CLICK | Sense::DRAG
}

/// Returns the id of a card.
pub(super) fn id(of: DatasetId) -> eframe::egui::Id {
    eframe::egui::Id::unique("board card").with(of)
}
