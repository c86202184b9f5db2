//! Banners under the top bar: the file cannot be written, or refused something. They stay until that is mended.

use eframe::egui::{Align, Color32, Frame, Layout, Margin, Panel, Ui};

use crate::ui::action::Action;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::Button;
use crate::ui::widget::label::{UiText as _, rich};

/// Says that the file refused what was done, why, and what can be done about it.
pub fn failure_ui(ui: &mut Ui, sentence: &str, cx: &mut Cx<'_>) {
    let palette = ui.palette();
    let text = std::sync::Arc::clone(cx.text);
    banner_ui(ui, "failure_banner", (palette.err_soft, palette.err), icon::WARNING, sentence, |ui| {
        if Button::outline(text.get("failure-abandon")).show(ui).clicked() {
            cx.ask(Action::Abandon);
        }
        if Button::outline(text.get("failure-copy")).show(ui).clicked() {
            cx.ask(Action::Do(Verb::SaveCopy));
        }
        if Button::primary(text.get("failure-retry")).show(ui).clicked() {
            cx.ask(Action::RetrySaving);
        }
    });
}

/// Says that the inventory can only be read, and why.
pub fn read_only_ui(ui: &mut Ui, sentence: &str) {
    let palette = ui.palette();
    banner_ui(ui, "read_only_banner", (palette.warn_soft, palette.warn), icon::LOCK, sentence, |_| {});
}

fn banner_ui(ui: &mut Ui, id: &str, (fill, ink): (Color32, Color32), glyph: &str, sentence: &str, actions: impl FnOnce(&mut Ui)) {
    let frame = Frame::new().fill(fill).inner_margin(Margin::symmetric(16, 0));
    Panel::top(id).exact_size(40.0).frame(frame).show_separator_line(true).show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            actions(ui);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.icon(glyph, size::ICON_SMALL, ink);
                let response = ui.add(eframe::egui::Label::new(rich(Role::Body, sentence, ink)).truncate());
                ui.ctx().accesskit_node_builder(response.id, |node| {
                    node.set_role(eframe::egui::accesskit::Role::Alert);
                    node.set_label(sentence);
                });
            });
        });
    });
}
