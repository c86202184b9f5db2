//! The chips above the grid: what the list is narrowed to. Each can be changed and taken away.
//!
//! It changes the question only; the answer is the list's.

use eframe::egui::{Id, Key, Modifiers, Popup, Rect, Response, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::super::list::List;
use super::menu::{self, Picked};
use super::panel::Dropdown;
use crate::model::query::Condition;
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, paint_icon};
use crate::wording;

/// A longer text is cut.
const TEXT_MAX: f32 = 280.0;
/// Left of the text, and the room of the cross.
const PAD: f32 = 10.0;
const CROSS: f32 = 28.0;
/// Names the cross beside its chip.
const CROSS_PART: u8 = 1;

/// What was done to a chip.
enum Done {
    Removed(usize),
    Replaced(usize, Condition),
}

/// The way to add a condition.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Add {
    /// Where it is.
    pub(in super::super) rect: Rect,
    /// Somebody wants to know how filters are written.
    pub(in super::super) wants_help: bool,
}

/// Shows the chips of the conditions and the way to add one.
pub(in super::super) fn conditions_ui(ui: &mut Ui, list: &mut List, open: &Open<'_>, cx: &Cx<'_>) -> Add {
    let mut wants_help = false;
    let add = Button::link(cx.text.get("datasets-filter")).icon(icon::PLUS).show(ui);
    match menu::menu_ui(&add, list, open, cx.text) {
        Some(Picked::Condition(condition)) => list.add(condition),
        Some(Picked::Column(column)) => list.filter.open_at(Dropdown { column, at: add.rect, back: add.id }),
        Some(Picked::Help) => wants_help = true,
        None => {}
    }
    let mut done = None;
    for (index, condition) in list.query.conditions.clone().into_iter().enumerate() {
        let words = wording::condition(&condition, open.inventory(), cx.text);
        let chip = chip_ui(ui, chip_id(index), &words, cx.text);
        if chip.is_removed {
            done = Some(Done::Removed(index));
        } else if let Some(column) = condition.column() {
            if chip.body.clicked() {
                list.filter.open_at(Dropdown { column, at: chip.body.rect, back: chip.body.id });
            }
        } else {
            let picked = Popup::menu(&chip.body).show(|ui| menu::choices_ui(ui, &menu::family(&condition), list, open, cx.text));
            if let Some(other) = picked.and_then(|picked| picked.inner) {
                done = Some(Done::Replaced(index, other));
            }
        }
    }
    let only = list.query.only.as_ref().map(|only| cx.text.with("datasets-only-these", &[("count", only.len().into())]));
    if only.is_some_and(|only| chip_ui(ui, chip_id(usize::MAX), &only, cx.text).is_removed) {
        list.query.only = None;
    }
    let focus = match done {
        Some(Done::Removed(index)) => {
            list.query.conditions.remove(index);
            Some(if list.query.conditions.is_empty() { add.id } else { chip_id(index.min(list.query.conditions.len() - 1)) })
        }
        Some(Done::Replaced(index, condition)) => {
            list.query.conditions[index] = condition;
            Some(chip_id(index))
        }
        None => None,
    };
    if !list.query.conditions.is_empty() && Button::ghost(cx.text.get("filter-clear-all")).show(ui).clicked() {
        list.clear();
    }
    if let Some(id) = focus {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    Add { rect: add.rect, wants_help }
}

fn chip_id(index: usize) -> Id {
    Id::unique("datasets-chip").with(index)
}

struct Chip {
    body: Response,
    is_removed: bool,
}

/// Shows a condition: a press on its words opens it, one on its cross takes it away, and so do Delete and Backspace.
fn chip_ui(ui: &mut Ui, id: Id, words: &str, text: &Text) -> Chip {
    let palette = ui.palette();
    let words_galley = galley(ui, Role::Body, words, palette.accent, TEXT_MAX.min(ui.max_rect().width() - CROSS - 2.0 * PAD));
    let (rect, _) = ui.allocate_exact_size(Vec2::new(words_galley.size().x + PAD + CROSS + 2.0, size::CONTROL), Sense::hover());
    let edge = rect.right() - CROSS;
    let (body_rect, cross_rect) = (Rect::from_min_max(rect.min, pos2(edge, rect.bottom())), Rect::from_min_max(pos2(edge, rect.top()), rect.max));
    let body = ui.interact(body_rect, id, Sense::click());
    let cross = ui.interact(cross_rect, id.with(CROSS_PART), Sense::click());
    let change = text.with("filter-chip-change", &[("filter", words.into())]);
    let remove = text.with("datasets-chip-remove", &[("filter", words.into())]);
    body.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &change));
    cross.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &remove));
    ui.painter().rect(rect, size::RADIUS_SMALL, palette.select, Stroke::new(1.0, palette.accent), StrokeKind::Inside);
    for hot in [(&body, body_rect), (&cross, cross_rect)].into_iter().filter(|(response, _)| response.hovered()) {
        ui.painter().rect_filled(hot.1.shrink(1.0), size::RADIUS_SMALL, palette.hover);
    }
    let is_cut = words_galley.elided;
    let at = rect.left_center() + Vec2::new(PAD, -words_galley.size().y / 2.0);
    ui.painter().galley(at, words_galley, palette.accent);
    paint_icon(ui, icon::CLOSE, cross_rect.center(), 14.0, palette.accent);
    focus_ring(ui, body_rect, &body);
    focus_ring(ui, cross_rect, &cross);
    let is_deleted = body.has_focus() && ui.input_mut(|input| [Key::Delete, Key::Backspace].into_iter().any(|key| input.consume_key(Modifiers::NONE, key)));
    let is_removed = is_deleted || cross.clicked();
    cross.on_hover_text(&remove);
    let body = body.on_hover_text(if is_cut { format!("{words}\n{}", text.get("filter-chip-help")) } else { text.get("filter-chip-help").to_owned() });
    Chip { body, is_removed }
}
