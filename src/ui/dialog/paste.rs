//! Tells what pasting a block would do before it is done: what is added, what cannot be pasted and why.
//!
//! Nothing is changed here; what is confirmed is asked for as a command.

mod changes;

use std::collections::BTreeSet;

use eframe::egui::{ScrollArea, Ui};

use self::changes::Changes;
use super::{Asking, form};
use crate::import::block::{CellIssue, Pasting, is_taken};
use crate::model::{Department, DepartmentId};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::screen::datasets::{column_name, passed_over};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::check::check_ui;
use crate::ui::widget::label::{UiText as _, heading_ui};
use crate::ui::widget::row::{self, Line};
use crate::wording;

/// So many new departments are offered one by one; the others come with the rest.
const OFFERED: usize = 8;
/// How high the list of cells grows before it scrolls.
const LIST: f32 = 7.0 * size::ROW;
/// How wide the columns of the list are to one another.
const SHARES: [f32; 5] = [0.4, 1.5, 1.3, 1.2, 3.8];

/// Begins to ask.
pub(super) fn begin(pasting: Pasting) -> Box<dyn Asking> {
    let changes = Changes::of(&pasting);
    Box::new(Paste { pasting, changes, unwanted: BTreeSet::new(), is_new: true })
}

#[derive(Debug)]
struct Paste {
    pasting: Pasting,
    changes: Changes,
    /// New departments that are not to be added.
    unwanted: BTreeSet<DepartmentId>,
    is_new: bool,
}

impl Asking for Paste {
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let mut is_open = true;
        let width = if self.pasting.issues.is_empty() && self.changes.is_empty() { size::DIALOG } else { size::DIALOG_WIDE };
        let stays = super::modal_ui(ui, "paste", width, |ui| {
            let is_entered = form::is_entered(ui);
            let text = std::sync::Arc::clone(cx.text);
            heading_ui(ui, Role::Title, &self.title(&text));
            ui.add_space(8.0);
            form::body_ui(ui, |ui| self.body_ui(ui, open, cx));
            ui.add_space(16.0);
            is_open = self.buttons_ui(ui, is_entered, &text, cx);
            is_open
        });
        self.is_new = false;
        stays && is_open
    }
}

impl Paste {
    fn title(&self, text: &Text) -> String {
        let Pasting { added, lost, rows, .. } = &self.pasting;
        if *lost > 0 {
            return text.get("paste-title-rest").to_owned();
        }
        let changed = self.pasting.changed();
        let (key, count) = match (added.len(), changed) {
            (0, _) => ("paste-title", *rows),
            (added, 0) => ("paste-title-add", added),
            (added, _) => ("paste-title-both", added),
        };
        text.with(key, &[("count", count.into()), ("changed", changed.into())])
    }

    fn body_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &Cx<'_>) {
        let text = cx.text;
        let changed = self.pasting.changed();
        let Pasting { added, departments, passed, surplus_columns, surplus_rows, lost, unsure, joined, .. } = &self.pasting;
        let palette = ui.palette();
        let said = |ui: &mut Ui, key: &str, count: usize, glyph: &str, ink| {
            if count > 0 {
                ui.horizontal_wrapped(|ui| {
                    ui.icon(glyph, size::ICON_SMALL, ink);
                    ui.role(Role::Body, &text.with(key, &[("count", count.into())]));
                });
            }
        };
        said(ui, "paste-adds", added.len(), icon::PLUS, palette.accent);
        said(ui, "paste-changes", changed, icon::PENCIL, palette.accent);
        said(ui, "paste-lost", *lost, icon::WARNING, palette.err);
        said(ui, "paste-unsure", *unsure, icon::HELP, palette.warn);
        said(ui, "paste-surplus-columns", *surplus_columns, icon::WARNING, palette.warn);
        said(ui, "paste-surplus-rows", *surplus_rows, icon::WARNING, palette.warn);
        said(ui, "paste-joined", *joined, icon::INFO, palette.muted);
        if !passed.is_empty() {
            ui.horizontal_wrapped(|ui| {
                ui.icon(icon::INFO, size::ICON_SMALL, palette.muted);
                ui.role(Role::Body, &passed_over(passed, open, cx));
            });
        }
        departments_ui(ui, departments, &mut self.unwanted, text);
        if !self.pasting.issues.is_empty() {
            ui.add_space(8.0);
            ui.scope(|ui| issues_ui(ui, &self.pasting, open, text));
        }
        if !self.changes.is_empty() {
            ui.add_space(8.0);
            self.changes.ui(ui, &self.pasting, &self.unwanted, open, text);
        }
    }

    /// Shows the buttons; returns whether the dialog stays open.
    fn buttons_ui(&self, ui: &mut Ui, is_entered: bool, text: &Text, cx: &mut Cx<'_>) -> bool {
        let mut is_open = true;
        let command = self.pasting.command(&self.unwanted);
        super::foot_ui(ui, |ui| {
            let Some(command) = command else {
                let close = Button::new(text.get("close")).show(ui);
                if self.is_new {
                    close.request_focus();
                }
                is_open = !close.clicked();
                ui.muted(Role::Body, text.get("paste-none"));
                return;
            };
            let (added, changed) = (self.pasting.added.len(), self.pasting.changed());
            let label = match (self.pasting.lost, added, changed) {
                (1.., ..) => text.get("paste-button-rest").to_owned(),
                (0, 1.., 0) => text.with("paste-button-add", &[("count", added.into())]),
                (0, 1.., 1..) => text.with("paste-button-both", &[("count", added.into()), ("changed", changed.into())]),
                (0, 0, _) => text.get("paste-button").to_owned(),
            };
            let primary = Button::primary(&label).show(ui);
            if self.is_new {
                primary.request_focus();
            }
            if primary.clicked() || is_entered {
                cx.ask(Action::run(command));
                is_open = false;
            }
            if Button::new(text.get("cancel")).show(ui).clicked() {
                is_open = false;
            }
        });
        is_open
    }
}

/// Offers the departments that are named and not there yet.
fn departments_ui(ui: &mut Ui, departments: &[Department], unwanted: &mut BTreeSet<DepartmentId>, text: &Text) {
    for department in departments.iter().take(OFFERED) {
        let is_wanted = !unwanted.contains(&department.id);
        let name = text.with("paste-department", &[("name", department.name.as_str().into())]);
        if check_ui(ui, is_wanted, &name).clicked() && !unwanted.remove(&department.id) {
            unwanted.insert(department.id);
        }
    }
    if departments.len() > OFFERED {
        row::more_ui(ui, &text.with("paste-departments-more", &[("count", (departments.len() - OFFERED).into())]));
    }
}

/// Lists the cells to look at.
fn issues_ui(ui: &mut Ui, pasting: &Pasting, open: &Open<'_>, text: &Text) {
    let palette = ui.palette();
    let widths = row::shares(ui.available_width() - 12.0, SHARES);
    let heads = ["paste-head-row", "paste-head-dataset", "paste-head-column", "paste-head-text", "paste-head-why"].map(|key| text.get(key));
    row::heads_ui(ui, false, &widths, &heads);
    ui.spacing_mut().item_spacing.y = 0.0;
    let list = ScrollArea::vertical().id_salt("paste-issues").max_height(LIST).auto_shrink([false, true]);
    list.show_rows(ui, size::ROW, pasting.issues.len(), |ui, rows| {
        for CellIssue { row, column, title, text: found, problem, read } in &pasting.issues[rows] {
            let column = column.map_or_else(String::new, |column| column_name(column, open, text));
            let (row, found) = (text.count(*row), found.replace(['\n', '\r', '\t'], " "));
            let why = text.of("paste-problem", problem.key());
            let why = read.as_ref().map_or_else(
                || why.to_owned(),
                |read| text.with("paste-read-as", &[("value", wording::value(read, open.inventory(), text).into()), ("why", why.into())]),
            );
            let args = [("row", row.as_str().into()), ("column", column.as_str().into()), ("text", found.as_str().into()), ("why", why.as_str().into())];
            let ink = if is_taken(*problem) { palette.text } else { palette.err };
            let texts = [
                (row.as_str(), palette.muted),
                (title.as_str(), palette.text),
                (column.as_str(), palette.text),
                (found.as_str(), palette.text),
                (why.as_str(), ink),
            ];
            let name = text.with("paste-issue", &args);
            Line { name: &name, tick: None, widths: &widths, texts: &texts }.show(ui).on_hover_text(&name);
        }
    });
    let listed = pasting.lost + pasting.unsure;
    if listed > pasting.issues.len() {
        row::more_ui(ui, &text.with("paste-more", &[("count", (listed - pasting.issues.len()).into())]));
    }
}
