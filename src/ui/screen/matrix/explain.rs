//! Why a point stands where it stands, in a frame beside it.
//!
//! The numbers come from `model::priority`; the frame never covers its own point.

use std::sync::Arc;

use eframe::egui::{Align2, Color32, CornerRadius, Pos2, Rect, Role as AccessRole, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo};

use crate::figure::{self, MatrixLayout};
use crate::model::demand::rests_on_demand;
use crate::model::gate::{self, GateState};
use crate::model::priority::{Contribution, Place, decisive, explain};
use crate::model::rank::Ranked;
use crate::model::{Axis, DatasetId, ScoringModel};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::screen::demand::resting::rests_on;
use crate::ui::theme::{Palette, Role, Themed as _, size};
use crate::ui::widget::glyph::paint_glyph;
use crate::ui::widget::label::{galley, paint_icon};
use crate::wording;

const PAD: f32 = 16.0;
const GAP: f32 = 24.0;
/// Height of the title and the line under it.
const HEAD: f32 = 56.0;
/// Height of the names of the columns, with the lines around.
const COLUMN_HEAD: f32 = 40.0;
/// Height of the last line, with the line over it.
const FOOT: f32 = 36.0;
/// The longest bar stands for this many points.
const BAR_POINTS: f32 = 40.0;
const BAR: f32 = 44.0;
const NUMBER: f32 = 36.0;

/// Everything that is said of one point.
struct Words<'a> {
    ranked: &'a Ranked,
    title: &'a str,
    columns: [Vec<Contribution>; 2],
    /// What is to be known besides: a place given by hand, an action needed, an answer that could move the point.
    notes: Vec<Note>,
    model: &'a Arc<ScoringModel>,
    text: &'a Text,
    language: crate::model::Language,
}

/// One line under the columns.
struct Note {
    icon: &'static str,
    ink: Color32,
    sentence: String,
}

/// Collects what is to be known of a point besides its scores.
fn notes(ranked: &Ranked, model: &Arc<ScoringModel>, open: &Open<'_>, palette: &Palette, text: &Text) -> Vec<Note> {
    let inventory = open.inventory();
    let number = |number: f64| text.number(number, 0);
    let mut notes = Vec::new();
    if let Some(place) = inventory.place_override(ranked.id) {
        let args = [("value", number(place.value).into()), ("cost", number(place.cost).into()), ("reason", on_one_line(place.reason.as_str()).into())];
        notes.push(Note { icon: icon::PIN, ink: palette.accent, sentence: text.with("note-moved", &args) });
    }
    if let Some((gate, finding)) = gate::first(inventory.gates(ranked.id), GateState::ActionNeeded) {
        let reason = finding.reason.as_ref().map_or_else(String::new, |reason| on_one_line(reason.as_str()));
        let args = [("gate", wording::gate(gate, text).into()), ("reason", reason.into())];
        notes.push(Note { icon: icon::WARNING, ink: palette.warn, sentence: text.with("note-action", &args) });
    }
    if model.criteria.iter().any(|criterion| rests_on_demand(criterion.id)) && inventory.demand_for(ranked.id).next().is_some() {
        notes.push(Note { icon: icon::MESSAGE, ink: palette.muted, sentence: rests_on(ranked.id, open, text) });
    }
    if ranked.is_sensitive {
        notes.push(Note { icon: icon::SCALE, ink: palette.muted, sentence: text.get("matrix-note-sensitive").to_owned() });
    }
    if let Some((criterion, quadrant)) = decisive(model, inventory.scores(ranked.id)) {
        let name = model.criterion(criterion).map_or("", |criterion| criterion.short.get(open.language));
        let quadrant = wording::quadrant_in(Some(quadrant), Some(model), text);
        let sentence = text.with("matrix-could-move", &[("criterion", name.into()), ("quadrant", quadrant.into())]);
        notes.push(Note { icon: icon::HELP, ink: palette.muted, sentence });
    }
    notes
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Shows the explanation of a point inside an area, where it hides the fewest other points and nothing of `own`, the stack it is spread out with.
pub(super) fn explain_ui(ui: &mut Ui, id: DatasetId, layout: &MatrixLayout, figure: Rect, own: Option<figure::Rect>, open: &Open<'_>, text: &Text) {
    let (Some(mark), Some(ranked), Some(model)) = (layout.mark(id), open.worked.ranking.get(id), open.model()) else { return };
    let Some(dataset) = open.inventory().dataset(id) else { return };
    let columns = Axis::ALL.map(|axis| explain(model, open.inventory().scores(id), axis));
    let words = Words {
        ranked,
        title: dataset.title(open.language),
        columns,
        notes: notes(ranked, model, open, ui.palette(), text),
        model,
        text,
        language: open.language,
    };
    let (plot, whole) = (layout.plane.plot, figure::Rect::sized(0.0, 0.0, layout.width, layout.height));
    let rows = words.columns.iter().map(Vec::len).max().unwrap_or_default() as f32;
    let foot = if words.notes.is_empty() { 0.0 } else { FOOT + (words.notes.len() - 1) as f32 * size::POPOVER_ROW };
    let height = 2.0 * PAD + HEAD + COLUMN_HEAD + rows * size::POPOVER_ROW + foot;
    let width = if plot.width() >= size::POPOVER[0] + 120.0 { size::POPOVER[0] } else { size::POPOVER[1].min(layout.width) };
    let area = if plot.height() >= height && plot.width() >= width { plot } else { whole };
    let own = own.map_or_else(|| figure::Rect::centered(mark.center, 30.0, 30.0), |area| area.grown(4.0));
    let place = place(layout, &own, &area, Vec2::new(width, height));
    let rect = Rect::from_min_size(figure.min + Vec2::new(place.min.x, place.min.y), Vec2::new(width, height));
    let name = format!("{}, {}", words.title, wording::quadrant_in(ranked.quadrant(), open.model(), text));
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).accessibility_label(name));
    words.ui(&mut child, rect);
}

/// Finds a place for a question about a point: in the plot if that leaves the point in sight, and where it came from, else in the figure,
/// else anywhere in a room.
pub(super) fn place_beside(layout: &MatrixLayout, ends: [Option<figure::Pos>; 2], figure: Rect, room: Rect, size: Vec2) -> Pos2 {
    let around = |pos: figure::Pos| figure::Rect::centered(pos, 120.0, 56.0);
    let owns: Vec<figure::Rect> = match ends {
        [Some(at), Some(start)] => {
            let (at, start) = (around(at), around(start));
            let min = figure::Pos::new(at.min.x.min(start.min.x), at.min.y.min(start.min.y));
            let max = figure::Pos::new(at.max.x.max(start.max.x), at.max.y.max(start.max.y));
            vec![figure::Rect::around(min, max), at, at.grown(-10.0)]
        }
        [end, other] => end.or(other).into_iter().map(around).collect(),
    };
    let whole = figure::Rect::sized(0.0, 0.0, layout.width, layout.height);
    let (min, max) = (room.min - figure.min, room.max - figure.min);
    let anywhere = figure::Rect::new(min.x, min.y, max.x, max.y);
    let fitting: Vec<_> =
        [layout.plane.plot, whole, anywhere].into_iter().filter(|area| area.width() >= size.x + 8.0 && area.height() >= size.y + 8.0).collect();
    let mut places = owns.iter().flat_map(|own| fitting.iter().map(move |area| (place(layout, own, area, size), own)));
    let found = places.find(|(place, own)| !place.intersects(own)).map(|(place, _)| place);
    let found = found.unwrap_or_else(|| place(layout, &owns.last().copied().unwrap_or_default(), &anywhere, size));
    let pos = figure.min + Vec2::new(found.min.x, found.min.y);
    Pos2::new(pos.x.min(room.right() - size.x).max(room.left()), pos.y.min(room.bottom() - size.y).max(room.top()))
}

/// Finds the place that covers fewest points, never its own, and lies nearest.
fn place(layout: &MatrixLayout, own: &figure::Rect, area: &figure::Rect, size: Vec2) -> figure::Rect {
    let area = area.grown(-4.0);
    let clamp = |at: f32, low: f32, high: f32| at.min(high).max(low);
    let center = own.center();
    let xs = [own.max.x, own.min.x - size.x, center.x - size.x / 2.0, area.max.x - size.x, area.min.x];
    let ys = [own.max.y, own.min.y - size.y, center.y - size.y / 2.0, area.max.y - size.y, area.min.y];
    let places = xs
        .into_iter()
        .flat_map(|x| ys.map(|y| (x, y)))
        .map(|(x, y)| figure::Rect::sized(clamp(x, area.min.x, area.max.x - size.x), clamp(y, area.min.y, area.max.y - size.y), size.x, size.y));
    let cost = |rect: &figure::Rect| {
        let hidden = layout.marks.iter().filter(|mark| rect.contains(mark.center)).count();
        let own_cost = if rect.intersects(own) { 1e6 } else { 0.0 };
        let names = layout.labels.iter().filter(|label| rect.intersects(&label.rect)).count();
        own_cost + 40.0 * hidden as f32 + 8.0 * names as f32 + rect.distance(center)
    };
    places.min_by(|a, b| cost(a).total_cmp(&cost(b))).unwrap_or_default()
}

impl Words<'_> {
    fn ui(&self, ui: &mut Ui, rect: Rect) {
        let palette = ui.palette();
        let edge = if palette.is_projector { 2.0 } else { 1.0 };
        ui.painter().rect(rect, CornerRadius::same(size::RADIUS), palette.bg, Stroke::new(edge, palette.border), StrokeKind::Inside);
        let inner = rect.shrink(PAD);
        self.head_ui(ui, inner);
        let rule = inner.top() + HEAD;
        ui.painter().hline(inner.x_range(), ui.painter().round_to_pixel_center(rule), Stroke::new(1.0, palette.line));
        let width = (inner.width() - GAP) / 2.0;
        for (index, axis) in Axis::ALL.into_iter().enumerate() {
            let left = inner.left() + (width + GAP) * index as f32;
            let column = Rect::from_min_max(Pos2::new(left, rule + 8.0), Pos2::new(left + width, inner.bottom()));
            self.column_ui(ui, axis, column);
        }
        self.notes_ui(ui, inner);
    }

    fn notes_ui(&self, ui: &Ui, inner: Rect) {
        let palette = ui.palette();
        let count = self.notes.len() as f32;
        if self.notes.is_empty() {
            return;
        }
        let rule = inner.bottom() - FOOT + 8.0 - (count - 1.0) * size::POPOVER_ROW;
        ui.painter().hline(inner.x_range(), ui.painter().round_to_pixel_center(rule), Stroke::new(1.0, palette.line));
        let mut row = Rect::from_min_size(Pos2::new(inner.left(), rule + 8.0), Vec2::new(inner.width(), FOOT - 16.0));
        for note in &self.notes {
            said(ui, row, &note.sentence);
            paint_icon(ui, note.icon, Pos2::new(row.left() + 8.0, row.center().y), size::ICON_SMALL, note.ink);
            let line = galley(ui, Role::Body, &note.sentence, palette.text, row.width() - 24.0);
            ui.painter().galley(Pos2::new(row.left() + 24.0, row.center().y - line.size().y / 2.0), line, palette.text);
            row = row.translate(Vec2::new(0.0, size::POPOVER_ROW));
        }
    }

    fn head_ui(&self, ui: &Ui, inner: Rect) {
        let palette = ui.palette();
        let quadrant = self.ranked.quadrant();
        let name = galley(ui, Role::Body, wording::quadrant_in(quadrant, Some(self.model), self.text), palette.text, inner.width() * 0.5);
        let left = inner.right() - name.size().x;
        let glyph = Rect::from_center_size(Pos2::new(left - 16.0, inner.top() + 11.0), Vec2::splat(14.0));
        let title = galley(ui, Role::Section, self.title, palette.text, glyph.left() - 12.0 - inner.left());
        ui.painter().galley(Pos2::new(left, inner.top() + 11.0 - name.size().y / 2.0), name, palette.text);
        ui.painter().galley(Pos2::new(inner.left(), inner.top() + 11.0 - title.size().y / 2.0), title, palette.text);
        paint_glyph(ui, glyph, quadrant);
        let assessment = &self.ranked.assessment;
        let mut rank = self.ranked.rank.map_or_else(|| self.text.get("nothing").to_owned(), |rank| self.text.count(rank as usize));
        if let Some((best, worst)) = self.ranked.interval.filter(|(best, worst)| best < worst) {
            rank = format!("{rank} ({best}–{worst})");
        }
        let priority = self.ranked.priority().map_or_else(|| self.text.get("nothing").to_owned(), |priority| self.text.number(priority, 0));
        let coverage = wording::coverage(assessment, self.text);
        let standing = self.text.with("matrix-standing", &[("rank", rank.into()), ("priority", priority.into()), ("coverage", coverage.into())]);
        let line = Rect::from_min_size(inner.min + Vec2::new(0.0, 26.0), Vec2::new(inner.width(), 20.0));
        said(ui, line, &standing);
        let standing = galley(ui, Role::Body, &standing, palette.text, inner.width());
        ui.painter().galley(Pos2::new(line.left(), line.center().y - standing.size().y / 2.0), standing, palette.text);
    }

    fn column_ui(&self, ui: &Ui, axis: Axis, column: Rect) {
        let palette = ui.palette();
        let place = if axis == Axis::Value { self.ranked.assessment.value } else { self.ranked.assessment.cost };
        let key = if axis == Axis::Value { "measure-value" } else { "measure-cost" };
        let head = Rect::from_min_size(column.min, Vec2::new(column.width(), COLUMN_HEAD - 12.0));
        let (point, span) = self.standing(place);
        said(ui, head, &format!("{} {point}{span}", self.text.get(key)));
        let span = galley(ui, Role::Body, &span, palette.muted, f32::INFINITY);
        let point = galley(ui, Role::Label, &point, palette.text, f32::INFINITY);
        let name = galley(ui, Role::Label, self.text.get(key), palette.text, head.width() - span.size().x - point.size().x - 8.0);
        let top = head.center().y - name.size().y / 2.0;
        let left = head.right() - span.size().x;
        ui.painter().galley(Pos2::new(left - point.size().x, top), point, palette.text);
        ui.painter().galley(Pos2::new(left, top), span, palette.muted);
        ui.painter().galley(Pos2::new(head.left(), top), name, palette.text);
        for (index, part) in self.columns[axis as usize].iter().enumerate() {
            let top = head.bottom() + size::POPOVER_ROW * index as f32;
            self.row_ui(ui, axis, part, Rect::from_min_size(Pos2::new(column.left(), top), Vec2::new(column.width(), size::POPOVER_ROW)));
        }
    }

    /// Writes a place on an axis, with the span it could lie in where answers are missing.
    fn standing(&self, place: Place) -> (String, String) {
        let number = |number: f64| self.text.number(number, 0);
        let span = if place.is_open() { format!(" ({}–{})", number(place.lo), number(place.hi)) } else { String::new() };
        (place.point.map_or_else(|| self.text.get("nothing").to_owned(), number), span)
    }

    fn row_ui(&self, ui: &Ui, axis: Axis, part: &Contribution, row: Rect) {
        let palette = ui.palette();
        let (number, ink, bar_ink) = match (part.points, axis) {
            (Some(points), Axis::Value) => (self.text.signed(points, 0), palette.accent, palette.accent),
            (Some(points), Axis::Cost) => (self.text.signed(-points, 0), palette.text, palette.muted),
            (None, _) => ("?".to_owned(), palette.warn, palette.warn),
        };
        let name = self.model.criterion(part.criterion).map_or("", |criterion| criterion.short.get(self.language));
        said(ui, row, &format!("{number} {name}"));
        let middle = row.center().y;
        ui.painter().text(Pos2::new(row.left() + NUMBER, middle), Align2::RIGHT_CENTER, number, Role::Label.font(), ink);
        let left = row.left() + NUMBER + 8.0;
        let length = |points: f64| (points as f32 / BAR_POINTS).clamp(0.0, 1.0) * BAR;
        match part.points {
            Some(points) => {
                let bar = Rect::from_min_size(Pos2::new(left, middle - 4.0), Vec2::new(length(points).max(1.0), 8.0));
                ui.painter().rect_filled(bar, 1, bar_ink);
            }
            None => dashed(ui, Rect::from_min_size(Pos2::new(left, middle - 4.0), Vec2::new(length(part.most).max(6.0), 8.0)), bar_ink),
        }
        let left = left + BAR + 8.0;
        let name = galley(ui, Role::Body, name, palette.text, row.right() - left);
        ui.painter().galley(Pos2::new(left, middle - name.size().y / 2.0), name, palette.text);
    }
}

fn dashed(ui: &Ui, bar: Rect, ink: Color32) {
    let corners = [bar.left_top(), bar.right_top(), bar.right_bottom(), bar.left_bottom(), bar.left_top()];
    ui.painter().extend(Shape::dashed_line(&corners, Stroke::new(1.0, ink), 3.0, 2.0));
}

/// Says what is painted to those who do not see it.
fn said(ui: &Ui, rect: Rect, text: &str) {
    let response = ui.interact(rect, ui.scope_id().with((rect.min.x.to_bits(), rect.min.y.to_bits())), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, text));
}
