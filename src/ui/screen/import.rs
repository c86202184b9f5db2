//! The import screen: a list from elsewhere, every guess about it in view and changeable where it stands, until it is taken in as one step.
//!
//! What the list means is decided in `import`; nothing is changed here but the choices.

mod choices;
mod columns;
mod foot;
mod issues;
mod preview;
mod reading;
mod target;

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::{self, Align, CentralPanel, Context, Frame, Key, Layout, Margin, Panel, Popup, ScrollArea, Ui};

use crate::import::ReadError;
use crate::model::Inventory;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::badge::progress_ui;
use crate::ui::widget::bar::{rule_ui, view_header_ui};
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

use preview::View;
use reading::{List, SHOWN_AFTER};
use target::Targets;

/// The import screen.
#[derive(Debug)]
pub struct ImportScreen {
    list: List,
    targets: Targets,
    view: View,
    /// Whether the button that takes the list in has had the focus.
    is_entered: bool,
}

impl ImportScreen {
    /// Begins to import a list.
    pub fn new(path: PathBuf, inventory: &Arc<Inventory>, ctx: &Context) -> Self {
        Self { list: List::read(path, inventory, ctx), targets: Targets::default(), view: View::default(), is_entered: false }
    }

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        if self.list.refresh(ui.ctx(), open) {
            self.view = View::default();
            if let Some(path) = self.list.answer(open.inventory()) {
                return cx.ask(Action::ReadReturned(path.to_owned()));
            }
        }
        view_header_ui(ui, cx.text.get("importing-title"), self.list.name(), |ui| {
            if self.list.loaded().is_some() && self.list.takes_long() {
                ui.muted(Role::Caption, cx.text.get("importing-recounting"));
            }
        });
        ui.spacing_mut().item_spacing.y = 0.0;
        rule_ui(ui);
        if is_alone(ui.ctx()) && ui.input(|input| input.key_pressed(Key::Escape)) {
            cx.ask(Action::LeaveImport);
        }
        match self.list.refused().cloned() {
            Some(error) => refused_ui(ui, &error, cx),
            None if self.list.loaded().is_none() => reading_ui(ui, &self.list, cx),
            None => self.list_ui(ui, open, cx),
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.targets.refresh(&self.list, open, cx.text);
        let palette = ui.palette();
        foot::ui(ui, &self.list, &mut self.is_entered, open, cx);
        let room = ui.available_size();
        if room.x < size::IMPORT_STACKS_UNDER[0] || room.y < size::IMPORT_STACKS_UNDER[1] {
            return self.stacked_ui(ui, open, cx);
        }
        choices::ui(ui, &mut self.list, open, cx);
        rule_ui(ui);
        let side = Frame::new().fill(palette.bg);
        Panel::right("import issues").exact_size(size::IMPORT_ISSUES).resizable(false).frame(side).show(ui, |ui| {
            ScrollArea::vertical().id_salt("issues").auto_shrink([false, false]).show(ui, |ui| issues::ui(ui, &mut self.list, &mut self.view, open, cx));
        });
        let wanted = columns::height(&self.list);
        let half = (room.y * 0.52).max(columns::ROW * 3.0);
        let plain = Frame::new().fill(palette.bg);
        let top = Panel::top("import columns").show_separator_line(wanted > half).resizable(wanted > half);
        top.default_size(wanted.min(half)).max_size(wanted.min(room.y * 0.75)).frame(plain).show(ui, |ui| {
            let places = columns::Places::of(ui.available_width());
            columns::head_ui(ui, places, cx.text);
            ScrollArea::vertical().id_salt("columns").auto_shrink([false, false]).show(ui, |ui| {
                columns::rows_ui(ui, places, &mut self.list, &self.targets, &mut self.view, open, cx);
            });
        });
        CentralPanel::default().frame(plain).show(ui, |ui| preview::ui(ui, &self.list, &mut self.view, None, open, cx));
    }

    /// Everything under one another in one page, for narrow windows and large text.
    fn stacked_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        ScrollArea::vertical().id_salt("import page").auto_shrink([false, false]).show(ui, |ui| {
            choices::ui(ui, &mut self.list, open, cx);
            rule_ui(ui);
            let places = columns::Places::of(ui.available_width());
            columns::head_ui(ui, places, cx.text);
            columns::rows_ui(ui, places, &mut self.list, &self.targets, &mut self.view, open, cx);
            preview::ui(ui, &self.list, &mut self.view, Some(preview::STACKED_ROWS), open, cx);
            issues::ui(ui, &mut self.list, &mut self.view, open, cx);
        });
    }
}

/// Tells whether nothing lies over the screen that Esc would belong to.
fn is_alone(ctx: &Context) -> bool {
    !Popup::is_any_open(ctx) && !ctx.text_edit_focused() && ctx.memory(|memory| memory.top_modal_layer().is_none())
}

/// Says calmly why a file cannot be read.
fn refused_ui(ui: &mut Ui, error: &ReadError, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    calm_ui(ui, |ui| {
        let palette = ui.palette();
        ui.icon(icon::WARNING, size::ICON, palette.warn);
        let sentence = wording::read_error(error, &text);
        let response = ui.role(Role::Section, &sentence);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(egui::accesskit::Role::Alert);
            node.set_label(sentence);
        });
        ui.horizontal_wrapped(|ui| {
            let response = Button::primary(text.get("importing-pick-other")).show(ui);
            cx.region(&response);
            if response.clicked() {
                cx.ask(Action::PickList);
            }
            if Button::new(text.get("cancel")).show(ui).clicked() {
                cx.ask(Action::LeaveImport);
            }
        });
    });
}

/// Says how far the reading is, once it has taken a while.
fn reading_ui(ui: &mut Ui, list: &List, cx: &mut Cx<'_>) {
    let Some((share, elapsed)) = list.under_way() else { return };
    if elapsed < SHOWN_AFTER {
        return ui.ctx().request_repaint_after(SHOWN_AFTER.saturating_sub(elapsed));
    }
    ui.ctx().request_repaint_after(std::time::Duration::from_millis(250));
    let text = Arc::clone(cx.text);
    let percent = text.percent(f64::from(share), 0);
    calm_ui(ui, |ui| {
        ui.role(Role::Body, &text.with("importing-reading", &[("name", list.name().into()), ("percent", percent.into())]));
        progress_ui(ui, share, ui.available_width(), None);
        if Button::new(text.get("cancel")).show(ui).clicked() {
            cx.ask(Action::LeaveImport);
        }
    });
}

fn calm_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let top = (ui.available_height() * 0.22) as i8;
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: size::VIEW_PAD as i8, right: size::VIEW_PAD as i8, top, bottom: 16 }).show(ui, |ui| {
            ui.set_max_width(size::MEASURE);
            ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
                ui.spacing_mut().item_spacing.y = 12.0;
                content(ui);
            });
        });
    });
}
