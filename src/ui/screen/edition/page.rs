//! The page: the versions in a column at the left where there is room, and the rest beside it, scrolling.

use eframe::egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui, Vec2};

use crate::ui::theme::{Themed as _, size};
use crate::ui::widget::bar::rule_ui;

/// The list of versions.
const VERSIONS: f32 = 240.0;
/// A room narrower than this has the versions under what is edited.
pub(in crate::ui::screen) const VERSIONS_BESIDE_FROM: f32 = 860.0;

/// Draws the line under the header.
pub(in crate::ui::screen) fn line(ui: &mut Ui) {
    ui.spacing_mut().item_spacing.y = 0.0;
    rule_ui(ui);
}

/// Shows what fills the room that is left.
pub(in crate::ui::screen) fn framed(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let bg = ui.palette().bg;
    CentralPanel::default().frame(Frame::new().fill(bg)).show(ui, content);
}

/// Shows a page with its margins, scrolling.
pub(in crate::ui::screen) fn scrolled<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let margin = Margin { left: size::VIEW_PAD as i8, right: size::VIEW_PAD as i8, top: 16, bottom: 48 };
    let page = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing = Vec2::new(8.0, 4.0);
        content(ui)
    };
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| Frame::new().inner_margin(margin).show(ui, page).inner).inner
}

/// Shows the column of versions.
pub(in crate::ui::screen) fn beside_ui(ui: &mut Ui, id: &'static str, content: impl FnOnce(&mut Ui)) {
    let fill = ui.palette().bg;
    let frame = Frame::new().fill(fill).inner_margin(Margin { left: size::VIEW_PAD as i8, right: 12, top: 16, bottom: 12 });
    Panel::left(id).exact_size(VERSIONS).resizable(false).frame(frame).show_separator_line(true).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, content);
    });
}
