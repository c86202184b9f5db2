//! The matrix with nothing in it: why, and what to do.
//!
//! One sentence and one way on, never an empty frame.

use eframe::egui::{Align, Layout, Rect, Ui, UiBuilder, Vec2};

use super::model::Model;
use super::wanted::Filter;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _};
use crate::ui::verb::Verb;
use crate::ui::widget::Button;
use crate::ui::widget::label::UiText as _;

/// How wide the sentence runs.
const MEASURE: f32 = 420.0;

/// Shows that there are no datasets.
pub(super) fn no_datasets_ui(ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
    let rect = ui.available_rect_before_wrap();
    message_ui(ui, rect, text.get("matrix-no-datasets"), |ui| {
        if Button::primary(text.get("action-import-list")).icon(icon::IMPORT).blocked(blocked).show(ui).clicked() {
            cx.ask(Action::Do(Verb::ImportList));
        }
        if Button::new(text.get("action-new-dataset")).icon(icon::PLUS).blocked(blocked).show(ui).clicked() {
            cx.ask(Action::Do(Verb::NewDataset));
        }
    });
}

/// Shows that no dataset has a place, or none that the filter lets through.
pub(super) fn no_points_ui(ui: &mut Ui, rect: Rect, model: &Model, filter: &mut Filter, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    if *filter != Filter::default() {
        message_ui(ui, rect, text.get("matrix-no-match"), |ui| {
            if Button::new(text.get("matrix-clear")).show(ui).clicked() {
                *filter = Filter::default();
                ui.ctx().request_repaint();
            }
        });
        return;
    }
    message_ui(ui, rect, text.get("matrix-no-scores"), |ui| {
        let Some(first) = model.chips.first() else { return };
        let title = crate::figure::input::shorten(&first.title, crate::figure::labels::LETTERS);
        if Button::primary(&text.with("matrix-score-first", &[("title", title.into())])).show(ui).clicked() {
            cx.ask(Action::Open(first.id));
        }
    });
}

fn message_ui(ui: &mut Ui, rect: Rect, sentence: &str, ways: impl FnOnce(&mut Ui)) {
    let palette = ui.palette();
    let width = MEASURE.min(rect.width() - 32.0);
    let top = rect.top() + (rect.height() * 0.35 - 60.0).max(16.0);
    let area = Rect::from_min_max(eframe::egui::pos2(rect.center().x - width / 2.0, top), eframe::egui::pos2(rect.center().x + width / 2.0, rect.bottom()));
    let mut child = ui.new_child(UiBuilder::new().max_rect(area).layout(Layout::top_down(Align::Min)));
    child.spacing_mut().item_spacing = Vec2::new(8.0, 12.0);
    child.icon(icon::MATRIX, 28.0, palette.muted);
    child.role(Role::Body, sentence);
    child.horizontal_wrapped(ways);
}
