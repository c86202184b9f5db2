//! The columns of the list and what each becomes: letter, heading, an example, a choice, and how sure the guess is.

use eframe::egui::{Color32, Id, Pos2, Rect, Role as AccessRole, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo};

use crate::import::source::column_letters;
use crate::import::{Assignment, Column, Confidence, Target};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Palette, Role, Themed as _, size};
use crate::ui::widget::label::{galley, paint_icon};
use crate::ui::widget::select::Select;

use super::reading::List;
use super::target::Targets;
use super::view::View;

/// The height of a row.
pub(super) const ROW: f32 = 36.0;
/// How much of an example is laid out, in characters.
const SHOWN: usize = 160;

/// Where the parts of a row stand, from its left.
#[derive(Debug, Clone, Copy)]
pub(super) struct Places {
    heading: (f32, f32),
    example: Option<(f32, f32)>,
    select: (f32, f32),
    confidence: (f32, f32),
}

impl Places {
    /// Lays the parts out in a width; the scroll bar has room at the right.
    pub(super) fn of(width: f32) -> Self {
        let pad = size::VIEW_PAD;
        let select = (width * 0.27).clamp(148.0, 260.0);
        let confidence = 104.0;
        let arrow = 28.0;
        let letter = 28.0;
        let right = width - pad - confidence;
        let room = right - select - arrow - pad - letter;
        let has_example = room > 220.0;
        let heading = if has_example { room * 0.44 } else { room };
        let left = pad + letter;
        Self {
            heading: (left, heading - 8.0),
            example: has_example.then_some((left + heading, room - heading - 4.0)),
            select: (right - select, select - 12.0),
            confidence: (right, confidence),
        }
    }
}

/// Returns how high all rows are, with their head.
pub(super) fn height(list: &List) -> f32 {
    list.loaded().map_or(0.0, |loaded| loaded.reading.columns.len() as f32 * ROW) + size::ROW + 2.0
}

/// Shows the head of the table.
pub(super) fn head_ui(ui: &mut Ui, places: Places, text: &Text) {
    let palette = ui.palette();
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::ROW), Sense::hover());
    ui.painter().rect_filled(rect, 0, palette.surface);
    let paint = |(left, width): (f32, f32), key: &str| put(ui, rect, left, width, Role::TableHead, text.get(key), palette.muted);
    paint((size::VIEW_PAD, places.heading.0 + places.heading.1 - size::VIEW_PAD), "importing-column");
    if let Some(place) = places.example {
        paint(place, "importing-example");
    }
    paint((places.select.0, places.select.1 + places.confidence.1), "importing-becomes");
    line(ui, rect, palette);
}

/// Shows the rows that are in view.
pub(super) fn rows_ui(ui: &mut Ui, places: Places, list: &mut List, targets: &Targets, view: &View, open: &Open<'_>, cx: &mut Cx<'_>) {
    let Some(loaded) = list.loaded() else { return };
    let mut picked = None;
    // A row above and below what is seen is there for Tab to go to.
    let clip = ui.clip_rect().expand(2.0 * ROW);
    // One scope for all rows, or the ids after them would depend on how many are in view.
    ui.scope(|ui| {
        for (index, (column, assignment)) in loaded.reading.columns.iter().zip(&loaded.mapping.columns).enumerate() {
            let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
            if clip.intersects(rect)
                && let Some(target) = row_ui(ui, (rect, places), (index, column, *assignment), targets, view, cx)
            {
                picked = Some((index, target));
            }
        }
    });
    if let Some((index, target)) = picked {
        list.set_target(index, target, open, ui.ctx());
    }
}

fn row_ui(
    ui: &mut Ui,
    (rect, places): (Rect, Places),
    (index, column, assignment): (usize, &Column, Assignment),
    targets: &Targets,
    view: &View,
    cx: &mut Cx<'_>,
) -> Option<Target> {
    let palette = ui.palette();
    let letters = column_letters(column.index);
    let example = column.examples.first().map_or("", String::as_str);
    let mut about = Rect::from_min_max(rect.min, Pos2::new(rect.left() + places.select.0 - 28.0, rect.bottom()));
    about.min.x += size::VIEW_PAD;
    let response = ui.interact(about, Id::unique(("import column", index)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, format!("{letters}, {}: {}", column.heading, column.examples.join(", "))));
    if view.column == Some(index) {
        ui.painter().rect_filled(rect, 0, palette.select);
    }
    put(ui, rect, size::VIEW_PAD, 26.0, Role::Caption, &letters, palette.muted);
    put(ui, rect, places.heading.0, places.heading.1, Role::Body, &column.heading, palette.text);
    if let Some((left, width)) = places.example {
        put(ui, rect, left, width, Role::Body, &one_line(example), palette.muted);
    }
    paint_icon(ui, icon::ARROW_RIGHT, Pos2::new(rect.left() + places.select.0 - 18.0, rect.center().y), size::ICON_SMALL, palette.muted);
    response.on_hover_ui(|ui| {
        ui.label(&column.heading);
        for example in &column.examples {
            ui.label(crate::ui::widget::label::rich(Role::Caption, &example.chars().take(SHOWN).collect::<String>(), palette.muted));
        }
    });
    confidence_ui(ui, rect, places.confidence, assignment, cx.text);
    line(ui, rect, palette);
    let area = Rect::from_min_size(Pos2::new(rect.left() + places.select.0, rect.center().y - size::CONTROL / 2.0), Vec2::new(places.select.1, size::CONTROL));
    let mut child = ui.new_child(UiBuilder::new().max_rect(area).id_salt(index));
    if assignment.confidence == Confidence::Check {
        child.visuals_mut().widgets.inactive.bg_stroke = Stroke::new(1.0, palette.warn);
    }
    let name = cx.text.with("importing-column-becomes", &[("heading", column.heading.as_str().into())]);
    let select = Select { id: Id::unique(("import target", index)), name: &name, none: "", search: cx.text.get("importing-search"), width: places.select.1 };
    let chosen = targets.all.iter().position(|target| *target == assignment.target);
    let (picked, response) = select.show_grouped(&mut child, &targets.names, &targets.headings, chosen);
    if index == 0 {
        cx.region(&response);
    }
    picked.and_then(|index| targets.all.get(index)).copied()
}

fn confidence_ui(ui: &Ui, rect: Rect, (left, width): (f32, f32), assignment: Assignment, text: &Text) {
    let palette = ui.palette();
    let (glyph, ink, word) = match (assignment.target, assignment.confidence) {
        (Target::Skip, _) => (icon::MINUS, palette.muted, text.get("importing-skipped")),
        (Target::Note, _) | (_, Confidence::Kept) => (icon::MINUS, palette.muted, text.of("import-confidence", Confidence::Kept.key())),
        (_, Confidence::Check) => (icon::HELP, palette.warn, text.of("import-confidence", Confidence::Check.key())),
        (_, Confidence::Sure) => (icon::CHECK, palette.ok, text.of("import-confidence", Confidence::Sure.key())),
    };
    paint_icon(ui, glyph, Pos2::new(rect.left() + left + 7.0, rect.center().y), 14.0, ink);
    put(ui, rect, left + 18.0, width - 18.0, Role::Caption, word, ink);
}

/// Paints one line of text in a row, centred in its height and cut at a width.
pub(super) fn put(ui: &Ui, rect: Rect, left: f32, width: f32, role: Role, text: &str, ink: Color32) {
    let text = galley(ui, role, text, ink, width.max(0.0));
    ui.painter().galley(Pos2::new(rect.left() + left, rect.center().y - text.size().y / 2.0), text, ink);
}

/// Draws the line under a row.
pub(super) fn line(ui: &Ui, rect: Rect, palette: &Palette) {
    let width = if palette.is_projector { 2.0 } else { 1.0 };
    ui.painter().hline(rect.x_range(), rect.bottom() - width / 2.0, Stroke::new(width, palette.line));
}

/// Returns the beginning of a text on one line.
pub(super) fn one_line(text: &str) -> String {
    text.chars().take(SHOWN).map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
}
