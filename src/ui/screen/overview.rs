//! The overview: what needs somebody, on the left, and how far the inventory has come, on the right.
//!
//! Every number leads to the list behind it. The screen works out nothing while it draws; see `overview::summary`.

mod begin;
mod figures;
mod line;
pub mod need;
mod needs;
mod row;
pub mod summary;

use std::sync::Arc;

use eframe::egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Ui};

use crate::ui::action::{Action, Place};
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::latest::{AT_ONCE, Latest};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::bar::{rule_ui, view_header_ui};
use crate::ui::widget::label::width;
use crate::ui::widget::{Button, icon_button};

use summary::{LAST, Summary};

/// The side column stands beside the work from this width on.
const TWO_COLUMNS: f32 = 820.0;
/// The widest that rows of work become.
const WORK_MAX: f32 = 960.0;

/// The overview screen.
#[derive(Debug, Default)]
pub struct OverviewScreen {
    summary: Latest<u64, Summary>,
}

impl OverviewScreen {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let is_empty = open.inventory().datasets().len() == 0;
        header_ui(ui, open, is_empty, cx);
        if is_empty {
            return begin::ui(ui, open, cx);
        }
        let is_small = open.inventory().datasets().len() <= AT_ONCE;
        self.summary.refresh(&open.generation, "overview", is_small, ui.ctx(), || {
            let (inventory, worked, text) = (Arc::clone(open.inventory()), Arc::clone(open.worked), Arc::clone(cx.text));
            let operations = open.session.operations().iter().enumerate().rev();
            let latest: Vec<_> = operations.take(LAST).map(|(index, operation)| (index, Arc::clone(operation))).collect();
            move || Summary::of(&inventory, worked.facts(), &latest, &text)
        });
        let Some(summary) = self.summary.get() else { return };
        let bg = ui.palette().bg;
        let is_wide = ui.available_width() >= TWO_COLUMNS;
        if is_wide {
            let frame = Frame::new().fill(bg);
            Panel::right("overview side").exact_size(size::SIDE_COLUMN).resizable(false).frame(frame).show(ui, |ui| {
                padded_ui(ui, size::SIDE_COLUMN, |ui| figures::ui(ui, summary, open, cx));
            });
        }
        CentralPanel::default().frame(Frame::new().fill(bg)).show(ui, |ui| {
            padded_ui(ui, WORK_MAX, |ui| {
                needs::ui(ui, summary, open, cx);
                if !is_wide {
                    rule_ui(ui);
                    figures::ui(ui, summary, open, cx);
                }
            });
        });
    }
}

fn header_ui(ui: &mut Ui, open: &Open<'_>, is_empty: bool, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
    view_header_ui(ui, text.get("place-overview"), &text.long_date(cx.today), |ui| {
        if is_empty {
            return;
        }
        let new = Button::primary(text.get("action-new-dataset")).icon(icon::PLUS).blocked(blocked).show(ui);
        cx.region(&new);
        if new.clicked() {
            cx.ask(Action::Do(Verb::NewDataset));
        }
        if Button::new(text.get("overview-paper")).icon(icon::DOCUMENT).show(ui).clicked() {
            cx.ask(Action::Do(Verb::ExportReport));
        }
        // What is cut off first is the day beside the title.
        let since = text.get("overview-since");
        let has_room = ui.available_width() > width(ui, Role::Title, text.get("place-overview")) + width(ui, Role::Body, since) + 64.0;
        let response = if has_room { Button::ghost(since).icon(icon::HISTORY).show(ui) } else { icon_button(ui, icon::HISTORY, since, None) };
        if response.clicked() {
            cx.ask(Action::Go(Place::Decisions));
        }
    });
    ui.spacing_mut().item_spacing.y = 0.0;
    rule_ui(ui);
}

/// Shows a column that scrolls by itself.
fn padded_ui(ui: &mut Ui, widest: f32, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let pad = size::VIEW_PAD;
        Frame::new().inner_margin(Margin { left: pad as i8, right: pad as i8, top: 16, bottom: pad as i8 }).show(ui, |ui| {
            ui.set_width(ui.available_width().min(widest - 2.0 * pad));
            ui.spacing_mut().item_spacing.y = 0.0;
            content(ui);
        });
    });
}
