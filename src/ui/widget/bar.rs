//! The bars that frame a view: its header, its filter bar, its status bar, and lines between regions.

use eframe::egui::{Align, Frame, Id, InnerResponse, Label, Layout, Margin, Panel, Stroke, Ui, Vec2};

use super::label::{UiText as _, rich, width};
use crate::ui::theme::{Role, Themed as _, size};

/// Shows the header of a view: title, a muted word beside it, actions at the right (added from right to left).
///
/// Where title and actions have no room beside each other, as with large text, the actions stand under the title, in as many rows as they need.
pub fn view_header_ui(ui: &mut Ui, title: &str, beside: &str, actions: impl FnOnce(&mut Ui)) {
    let room = ui.available_width();
    let id = Id::unique("view header").with(title);
    let is_stacked = ui.data(|data| data.get_temp::<f32>(id)).is_some_and(|needed| room < needed);
    let frame = Frame::new().fill(ui.palette().bg);
    if is_stacked {
        let frame = frame.inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 6));
        Panel::top("view header").frame(frame).show_separator_line(false).show(ui, |ui| {
            let row = Vec2::new(ui.available_width(), size::CONTROL);
            ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| title_ui(ui, title, beside));
            ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center).with_main_wrap(true), actions);
        });
        return;
    }
    let frame = frame.inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 0));
    Panel::top("view header").exact_size(size::VIEW_HEADER).frame(frame).show_separator_line(false).show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            actions(ui);
            let lacking = width(ui, Role::Title, title) - ui.available_width();
            if lacking > 0.0 && ui.min_rect().width() > 0.0 {
                ui.data_mut(|data| data.insert_temp(id, room + lacking));
                ui.ctx().request_repaint();
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| title_ui(ui, title, beside));
        });
    });
}

fn title_ui(ui: &mut Ui, title: &str, beside: &str) {
    let response = ui.line(Role::Title, title);
    super::label::mark_heading(ui, &response, title);
    ui.add_space(4.0);
    if !beside.is_empty() {
        let color = ui.palette().muted;
        ui.add(Label::new(rich(Role::Body, beside, color)).truncate());
    }
}

/// Shows a bar across the view with a line under it.
pub fn filter_bar_ui<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let palette = ui.palette();
    let frame = Frame::new().fill(palette.bg).inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 0));
    Panel::top("filter bar")
        .exact_size(size::FILTER_BAR)
        .frame(frame)
        .show_separator_line(true)
        .show(ui, |ui| ui.with_layout(Layout::left_to_right(Align::Center), content).inner)
}

/// Shows the bar at the foot of a view: small text at the left, an honest remark at the right.
pub fn status_bar_ui(ui: &mut Ui, left: impl FnOnce(&mut Ui), right: &str) {
    let palette = ui.palette();
    let frame = Frame::new().fill(palette.surface).inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 0));
    Panel::bottom("status bar").exact_size(size::STATUS_BAR).frame(frame).show_separator_line(true).show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.muted(Role::Caption, right);
            ui.with_layout(Layout::left_to_right(Align::Center), left);
        });
    });
}

/// Draws a line across the region.
pub fn rule_ui(ui: &mut Ui) {
    let palette = ui.palette();
    let width = if palette.is_projector { 2.0 } else { 1.0 };
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), width), eframe::egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(width, palette.line));
}
