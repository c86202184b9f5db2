//! The items of a stage to choose one of, with how many of the datasets have done each.
//!
//! It says which was picked; what state it gets is asked beside it.

use eframe::egui::{Role as AccessRole, ScrollArea, Sense, Stroke, TextWrapMode, Ui, Vec2, WidgetInfo, WidgetText, pos2};

use crate::model::{DatasetId, Decision, ItemId, ItemState, Stage, process};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Ground;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, paint_icon, rich};
use crate::wording;

/// A window less high than this has the items in the page, where they scroll with the rest.
const ROOMY_FROM: f32 = 620.0;
const LEFT: f32 = 64.0;

/// An item to choose.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    id: ItemId,
    words: String,
    is_decision: bool,
    /// How many of the datasets have it settled.
    done: usize,
    /// Its state, where there is one dataset.
    state: Option<ItemState>,
}

/// Gathers the items of a stage, from the checklist of the first dataset.
pub(super) fn choices(datasets: &[DatasetId], stage: Stage, open: &Open<'_>) -> Vec<Choice> {
    let inventory = open.inventory();
    let Some(first) = datasets.first() else { return Vec::new() };
    let choice = |item: &crate::model::Item| {
        let state_of = |id: &DatasetId| {
            let decisions: Vec<&Decision> = if item.decision.is_some() { inventory.decisions_on(*id).map(AsRef::as_ref).collect() } else { Vec::new() };
            process::item_state(item, inventory.items(*id), decisions)
        };
        let done = datasets.iter().filter(|id| state_of(id).is_settled()).count();
        let alone = if datasets.len() == 1 { Some(state_of(first)) } else { None };
        Choice { id: item.id, words: item.text.get(open.language).to_owned(), is_decision: item.decision.is_some(), done, state: alone }
    };
    inventory.checklist_of(*first).of_stage(stage).map(choice).collect()
}

/// Shows the items; returns the one that was picked now.
pub(super) fn list_ui(ui: &mut Ui, choices: &[Choice], chosen: Option<ItemId>, is_new: bool, count: usize, text: &Text) -> Option<ItemId> {
    let room = ui.ctx().content_rect().height();
    let mut picked = None;
    let mut rows = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for choice in choices {
            let is_chosen = chosen == Some(choice.id);
            let response = row_ui(ui, choice, is_chosen, count, text);
            if is_new && is_chosen {
                response.request_focus();
                response.scroll_to_me(None);
            }
            if response.clicked() {
                picked = Some(choice.id);
            }
        }
    };
    if room < ROOMY_FROM {
        ui.scope(rows);
    } else {
        let height = (room - 520.0).clamp(180.0, 420.0);
        ScrollArea::vertical().id_salt("tick items").max_height(height).auto_shrink([false, true]).show(ui, &mut rows);
    }
    picked
}

fn row_ui(ui: &mut Ui, choice: &Choice, is_chosen: bool, count: usize, text: &Text) -> eframe::egui::Response {
    let palette = ui.palette();
    let wide = ui.available_width() - 14.0;
    let beside = match choice.state {
        Some(state) => wording::item_state(state, text).to_owned(),
        None => text.with("asking-tick-done", &[("done", choice.done.into()), ("count", count.into())]),
    };
    let note = galley(ui, Role::Caption, &beside, palette.muted, 160.0);
    let words: WidgetText = rich(Role::Body, &choice.words, palette.text).into();
    let words = words.into_galley(ui, Some(TextWrapMode::Wrap), wide - LEFT - note.size().x - 20.0, Role::Body.font());
    let (rect, response) = ui.allocate_exact_size(Vec2::new(wide, words.size().y + 14.0), Sense::click());
    let args = [("id", choice.id.as_str().into()), ("words", (&choice.words).into()), ("note", (&beside).into())];
    let name = text.with(if choice.is_decision { "asking-tick-item-decision" } else { "asking-tick-item" }, &args);
    response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, true, is_chosen, &name));
    Ground { is_chosen, is_hot: response.hovered() }.paint(ui, rect, size::RADIUS_SMALL);
    let y = rect.top() + 17.0;
    let middle = pos2(rect.left() + 14.0, y);
    if choice.is_decision {
        paint_icon(ui, icon::LOCK, middle, size::ICON_SMALL, palette.muted);
    } else {
        ui.painter().circle_stroke(middle, 7.5, Stroke::new(1.0, if is_chosen { palette.accent } else { palette.border }));
        if is_chosen {
            ui.painter().circle_filled(middle, 4.0, palette.accent);
        }
    }
    let id = galley(ui, Role::Caption, choice.id.as_str(), palette.muted, 36.0);
    ui.painter().galley(pos2(rect.left() + 30.0, y - id.size().y / 2.0), id, palette.muted);
    ui.painter().galley(pos2(rect.left() + LEFT, rect.top() + 7.0), words, palette.text);
    ui.painter().galley(pos2(rect.right() - note.size().x - 8.0, y - note.size().y / 2.0), note, palette.muted);
    focus_ring(ui, rect.shrink(2.0), &response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response
}
