//! What the import came to: the sums as ways to the datasets, undo, the report, and the list that comes next.
//!
//! The list was taken in already; nothing is changed here.

use eframe::egui::{Align, Frame, Layout, Margin, Pos2, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2};

use crate::export::xlsx;
use crate::import::{Outcome, PlannedRow};
use crate::model::DatasetId;
use crate::text::Text;
use crate::ui::action::{Action, Ready};
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::shell::keys::shown;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::toast::Toast;
use crate::ui::verb::Verb;
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::{galley, heading_ui, width};
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

use super::reading::Loaded;
use super::report;
use super::row::outcome;

/// A list that was taken in.
#[derive(Debug)]
pub(super) struct Done {
    loaded: Loaded,
    added: Vec<DatasetId>,
    updated: Vec<DatasetId>,
    refused: Vec<PlannedRow>,
    vanished: Vec<DatasetId>,
    /// The revision of the inventory right after.
    pub(super) revision: u64,
    /// Whether everything was there already.
    is_nothing: bool,
    is_entered: bool,
}

impl Done {
    /// Remembers what a plan came to.
    pub(super) fn new(loaded: Loaded, revision: u64, is_nothing: bool) -> Self {
        let rows = &loaded.plan.rows;
        let added = rows.iter().filter_map(|row| if let Outcome::Added(id) = row.outcome { Some(id) } else { None }).collect();
        let updated = rows.iter().filter_map(|row| if let Outcome::Merged(id) = row.outcome { Some((row.row, id)) } else { None });
        let updated = updated.filter(|(row, _)| !loaded.unchanged.contains(row)).map(|(_, id)| id).collect();
        let refused = rows.iter().filter(|row| matches!(row.outcome, Outcome::Refused(_))).cloned().collect();
        let vanished = loaded.plan.vanished.iter().map(|gone| gone.dataset).collect();
        Self { added, updated, refused, vanished, loaded, revision, is_nothing, is_entered: false }
    }

    /// Shows it. `next` names the list that comes next.
    pub(super) fn ui(&mut self, ui: &mut Ui, next: Option<&str>, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        ScrollArea::vertical().id_salt("import done").auto_shrink([false, false]).show(ui, |ui| {
            Frame::new().inner_margin(Margin { left: size::VIEW_PAD as i8, right: size::VIEW_PAD as i8, top: 24, bottom: 24 }).show(ui, |ui| {
                ui.set_max_width(size::PAGE);
                ui.spacing_mut().item_spacing.y = 8.0;
                self.head_ui(ui, &text);
                ui.add_space(8.0);
                self.sums_ui(ui, &text, cx);
                ui.add_space(8.0);
                self.buttons_ui(ui, next, open, cx);
                ui.add_space(16.0);
                self.refused_ui(ui, open, &text);
            });
        });
    }

    fn head_ui(&self, ui: &mut Ui, text: &Text) {
        let palette = ui.palette();
        ui.horizontal(|ui| {
            ui.icon(icon::CIRCLE_CHECK, 22.0, palette.ok);
            let key = if self.is_nothing { "importing-nothing-new" } else { "importing-done" };
            let response = heading_ui(ui, Role::Title, text.get(key));
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(eframe::egui::accesskit::Live::Polite));
        });
        if !self.is_nothing {
            ui.muted(Role::Body, text.get("importing-done-help"));
        }
    }

    fn sums_ui(&self, ui: &mut Ui, text: &Text, cx: &mut Cx<'_>) {
        ui.with_layout(Layout::left_to_right(Align::TOP).with_main_wrap(true), |ui| {
            ui.spacing_mut().item_spacing = Vec2::new(32.0, 8.0);
            sum_ui(ui, "importing-done-added", self.added.len(), (!self.is_nothing).then_some(&self.added), text, cx);
            sum_ui(ui, "importing-done-updated", self.updated.len(), Some(&self.updated), text, cx);
            let unchanged = self.loaded.unchanged.len();
            if unchanged > 0 {
                sum_ui(ui, "importing-done-unchanged", unchanged, None, text, cx);
            }
            if self.loaded.records() > 0 && !self.is_nothing {
                sum_ui(ui, "book-done", self.loaded.records(), None, text, cx);
            }
            sum_ui(ui, "importing-done-refused", self.refused.len(), None, text, cx);
            if !self.vanished.is_empty() {
                sum_ui(ui, "importing-done-gone", self.vanished.len(), Some(&self.vanished), text, cx);
            }
        });
    }

    fn buttons_ui(&mut self, ui: &mut Ui, next: Option<&str>, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        let all: Vec<DatasetId> = self.added.iter().chain(&self.updated).copied().collect();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            let mut first = None;
            if let Some(next) = next {
                let name = text.with("importing-next-list", &[("name", next.into())]);
                let response = Button::primary(&name).show(ui);
                if response.clicked() {
                    cx.ask(Action::NextImport);
                }
                first = Some(response);
            }
            if !all.is_empty() {
                let name = text.with("importing-show-these", &[("count", all.len().into())]);
                let button = if first.is_some() { Button::outline(&name) } else { Button::primary(&name) };
                let response = button.show(ui);
                if response.clicked() {
                    cx.ask(Action::ListThese(all));
                    cx.ask(Action::LeaveImport);
                }
                first.get_or_insert(response);
            }
            let undo = Verb::Undo.info().shortcut.map_or_else(String::new, |shortcut| shown(ui.ctx(), &shortcut));
            if !self.is_nothing && open.session.undo_label().is_some() && Button::outline(text.get("undo")).icon(icon::UNDO).key(&undo).show(ui).clicked() {
                cx.ask(Action::Do(Verb::Undo));
            }
            if Button::outline(text.get("importing-copy-report")).icon(icon::COPY).show(ui).clicked() {
                ui.ctx().copy_text(report::as_text(&report::table(&self.loaded, open.inventory(), &text)));
                cx.ask(Action::Tell(Toast::good(text.get("importing-report-copied").to_owned())));
            }
            if Button::outline(text.get("importing-save-report")).show(ui).clicked() {
                self.save(open, cx);
            }
            let response = Button::ghost(text.get("importing-close")).show(ui);
            if response.clicked() {
                cx.ask(Action::LeaveImport);
            }
            let first = first.unwrap_or(response);
            cx.region(&first);
            if !std::mem::replace(&mut self.is_entered, true) {
                first.request_focus();
            }
        });
    }

    fn save(&self, open: &Open<'_>, cx: &mut Cx<'_>) {
        let title = cx.text.with("importing-report-name", &[("name", self.loaded.book.name.as_str().into())]);
        match xlsx::table(&report::table(&self.loaded, open.inventory(), cx.text)) {
            Ok(bytes) => cx.ask(Action::WriteReady(Ready { title, extension: "xlsx", bytes })),
            Err(error) => cx.ask(Action::Tell(Toast::bad(wording::export_error(&error, cx.text)))),
        }
    }

    fn refused_ui(&self, ui: &mut Ui, open: &Open<'_>, text: &Text) {
        if self.refused.is_empty() {
            return;
        }
        heading_ui(ui, Role::Section, text.get("importing-refused-rows"));
        rule_ui(ui);
        for row in self.refused.iter().take(REFUSED_SHOWN) {
            let title = if row.title.is_empty() { text.get("importing-empty") } else { &row.title };
            let outcome = outcome(row, &self.loaded, open.inventory(), text);
            ui.role(
                Role::Body,
                &text.with("importing-row-named", &[("row", row.row.to_string().into()), ("title", title.into()), ("outcome", outcome.into())]),
            );
        }
        if self.refused.len() > REFUSED_SHOWN {
            ui.muted(Role::Body, text.get("importing-refused-more"));
        }
    }
}

/// How many refused rows are named; the report has all.
const REFUSED_SHOWN: usize = 50;

/// Shows a number over its word; if there are datasets behind it, it leads to them.
fn sum_ui(ui: &mut Ui, key: &str, count: usize, of: Option<&Vec<DatasetId>>, text: &Text, cx: &mut Cx<'_>) {
    let palette = ui.palette();
    let word = text.with(key, &[("count", count.into())]);
    let number = galley(ui, Role::Number, &text.count(count), palette.text, f32::INFINITY);
    let wide = number.size().x.max(width(ui, Role::Body, &word)).max(64.0);
    let (rect, _) = ui.allocate_exact_size(Vec2::new(wide, SUM), Sense::hover());
    let name = format!("{} {word}", text.count(count));
    ui.painter().galley(rect.min, number, palette.text);
    let lower = Rect::from_min_max(Pos2::new(rect.left(), rect.bottom() - size::CONTROL), rect.max);
    let mut child = ui.new_child(UiBuilder::new().max_rect(lower).id_salt(key).layout(Layout::left_to_right(Align::Center)));
    match of.filter(|of| !of.is_empty()) {
        Some(of) => {
            if Button::link(&word).name(&name).show(&mut child).clicked() {
                cx.ask(Action::ListThese(of.clone()));
            }
        }
        None => {
            child.muted(Role::Body, &word);
        }
    }
}

/// The height of a number over its word.
const SUM: f32 = 34.0 + size::CONTROL;
