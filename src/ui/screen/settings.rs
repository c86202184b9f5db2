//! The settings: the program's own choices, and what belongs to the open inventory.
//!
//! Choices take effect at once and are kept by the program; what belongs to the inventory is changed by commands, which can be undone.

mod checklist;
mod departments;
mod file;
mod model;
mod organisation;
mod program;

use eframe::egui::{CentralPanel, Frame, Key, Margin, ScrollArea, Ui};

use crate::ui::action::{Action, Place};
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::bar::{rule_ui, view_header_ui};
use crate::ui::widget::label::{UiText as _, heading_ui};

use departments::Departments;

/// The groups stand in two columns from this width on.
const TWO_COLUMNS: f32 = 940.0;
const GAP: f32 = 48.0;

/// The settings screen.
#[derive(Debug, Default)]
pub struct SettingsScreen {
    departments: Departments,
}

impl SettingsScreen {
    /// Shows the choices of the program, and those of the inventory if one is open.
    pub fn ui(&mut self, ui: &mut Ui, open: Option<&Open<'_>>, cx: &mut Cx<'_>) {
        header_ui(ui, open.is_none(), cx);
        let bg = ui.palette().bg;
        CentralPanel::default().frame(Frame::new().fill(bg)).show(ui, |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                let margin = Margin { left: size::VIEW_PAD as i8, right: size::VIEW_PAD as i8, top: 20, bottom: GAP as i8 };
                Frame::new().inner_margin(margin).show(ui, |ui| self.groups_ui(ui, open, cx));
            });
        });
    }

    fn groups_ui(&mut self, ui: &mut Ui, open: Option<&Open<'_>>, cx: &mut Cx<'_>) {
        let room = ui.available_width();
        let Some(open) = open else {
            ui.set_width(room.min(size::MEASURE));
            return program::ui(ui, cx);
        };
        if room < TWO_COLUMNS {
            ui.set_width(room.min(size::MEASURE));
            program::ui(ui, cx);
            return self.inventory_ui(ui, open, cx);
        }
        let each = ((room - GAP) / 2.0).min(size::MEASURE);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            ui.vertical(|ui| {
                ui.set_width(each);
                ui.spacing_mut().item_spacing.x = 8.0;
                program::ui(ui, cx);
                file::ui(ui, open, cx);
                model::ui(ui, open, cx);
                checklist::ui(ui, open, cx);
            });
            ui.vertical(|ui| {
                ui.set_width(each);
                ui.spacing_mut().item_spacing.x = 8.0;
                organisation::ui(ui, open, cx);
                self.departments.ui(ui, open, cx);
            });
        });
    }

    fn inventory_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        organisation::ui(ui, open, cx);
        self.departments.ui(ui, open, cx);
        file::ui(ui, open, cx);
        model::ui(ui, open, cx);
        checklist::ui(ui, open, cx);
    }
}

/// Shows the header; without an inventory there is no rail, so it holds the way back.
fn header_ui(ui: &mut Ui, is_alone: bool, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    view_header_ui(ui, text.get("place-settings"), "", |ui| {
        if !is_alone {
            return;
        }
        let back = Button::new(text.get("back")).icon(icon::ARROW_LEFT).key(text.get("key-escape")).show(ui);
        cx.region(&back);
        let is_escaped = ui.input(|input| input.key_pressed(Key::Escape)) && ui.memory(|memory| memory.focused().is_none());
        if back.clicked() || is_escaped {
            cx.ask(Action::Go(Place::Overview));
        }
    });
    ui.spacing_mut().item_spacing.y = 0.0;
    rule_ui(ui);
}

/// Shows the heading of a group.
fn group_ui(ui: &mut Ui, heading: &str) {
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.add_space(8.0);
    heading_ui(ui, Role::Section, heading);
    ui.add_space(6.0);
    rule_ui(ui);
    ui.add_space(8.0);
}

/// Shows one choice: what it is, the control, and a line of help if there is one.
fn setting_ui(ui: &mut Ui, name: &str, help: &str, control: impl FnOnce(&mut Ui)) {
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.role(Role::Label, name);
    control(ui);
    if !help.is_empty() {
        ui.muted(Role::Caption, help);
    }
    ui.add_space(12.0);
}
