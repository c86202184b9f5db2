//! Where a dataset stands in the process, as the card shows it: the four stages, what the one it stands in asks for, and the way to the checklist.
//!
//! A stage that is pressed is asked for; what a move takes is decided elsewhere.

use eframe::egui::{Rect, Role as AccessRole, Sense, Ui, Vec2, WidgetInfo, pos2};

use crate::model::process::Progress;
use crate::model::{Checklist, Dataset, ItemId, Stage};
use crate::text::Text;
use crate::ui::action::{Action, CardPage};
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::galley;
use crate::ui::widget::{Button, Ground, UiText as _};
use crate::wording;

const HEIGHT: f32 = 36.0;

/// Says how far a dataset has come in a stage: `5 of 12, 5 blocking`. A decision is told only when it is all that is left.
pub(in crate::ui::screen) fn stage_words(progress: &Progress, stage: Stage, checklist: &Checklist, text: &Text) -> String {
    let of = progress.of(stage);
    let counts = [("done", of.done.into()), ("total", of.total.into())];
    let is_item = |id: &&ItemId| checklist.item(**id).is_none_or(|item| item.decision.is_none());
    match of.blocking.iter().filter(is_item).count() {
        _ if stage != progress.stage || progress.outcome.is_some() || of.blocking.is_empty() => text.with("dataset-stage-counts", &counts),
        0 => text.with("dataset-stage-counts-decision", &counts),
        count => {
            let blocking = [("blocking", count.into())];
            // What is published is not blocked by anything; it is to be looked after.
            let key = if stage == Stage::Maintain { "dataset-stage-counts-due" } else { "dataset-stage-counts-blocking" };
            text.with(key, &counts.into_iter().chain(blocking).collect::<Vec<_>>())
        }
    }
}

/// Shows the stages and the way to the checklist.
pub(super) fn stage_ui(ui: &mut Ui, dataset: &Dataset, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let id = dataset.id();
    let is_concluded = open.inventory().outcome(id).is_some();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = size::GAP;
        let width = (ui.available_width() - 3.0 * size::GAP) / 4.0;
        for stage in Stage::ALL {
            if cell_ui(ui, (dataset.stage(), stage), width, open.is_writable && !is_concluded, &text) {
                cx.ask(Action::Ask(Asked::Move(vec![id], stage)));
            }
        }
    });
    let words = match (open.inventory().outcome(id), open.worked.process.get(id)) {
        (Some(outcome), _) => wording::outcome_kind(outcome.kind, &text).to_owned(),
        (None, Some(progress)) => stage_words(progress, dataset.stage(), open.inventory().checklist_of(id), &text),
        (None, None) => String::new(),
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        ui.muted(Role::Caption, &words);
        if Button::link(text.get("card-to-checklist")).show(ui).clicked() {
            cx.ask(Action::OpenAt(id, CardPage::Checklist(None)));
        }
    });
}

/// Shows one stage; returns whether it was pressed.
fn cell_ui(ui: &mut Ui, (now, stage): (Stage, Stage), width: f32, can_press: bool, text: &Text) -> bool {
    let palette = ui.palette();
    let is_now = stage == now;
    let can_press = can_press && !is_now;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, HEIGHT), if can_press { Sense::click() } else { Sense::hover() });
    let name = wording::stage(stage, text);
    let spoken = format!("{}: {name}", text.get("stage"));
    response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, can_press, is_now, &spoken));
    let color = match stage.cmp(&now) {
        std::cmp::Ordering::Less => palette.muted,
        std::cmp::Ordering::Equal => palette.accent,
        std::cmp::Ordering::Greater => palette.press,
    };
    Ground { is_chosen: is_now, is_hot: response.hovered() && can_press }.paint(ui, rect, size::RADIUS_SMALL);
    ui.painter().rect_filled(Rect::from_min_size(rect.left_top(), Vec2::new(width, 6.0)), 2, color);
    let (role, ink) = if is_now { (Role::CaptionStrong, palette.accent) } else { (Role::Caption, palette.muted) };
    let words = galley(ui, role, name, ink, width - 4.0);
    ui.painter().galley(pos2(rect.center().x - words.size().x / 2.0, rect.top() + 12.0), words, ink);
    focus_ring(ui, rect, &response);
    let is_pressed = response.clicked();
    let told = if can_press { text.with("card-move-to", &[("stage", name.into())]) } else { name.to_owned() };
    response.on_hover_text(told);
    is_pressed
}
