//! The departments: their names, how many datasets each has, and a line for a new one.
//!
//! A department that datasets belong to stays; the screen says so instead of asking.

use eframe::egui::{Id, Key, Ui};

use super::group_ui;
use crate::command::{Command, Refusal};
use crate::model::query::Condition;
use crate::model::{DepartmentId, Inventory};
use crate::session::new_uuid;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, size};
use crate::ui::widget::Button;
use crate::ui::widget::button::icon_button;
use crate::ui::widget::label::UiText as _;
use crate::ui::widget::text_field::{TextField, draft_of, forget_draft};
use crate::wording;

/// Room for the count and the way to remove, right of a name.
const SIDE: f32 = 190.0;

#[derive(Debug)]
struct Row {
    id: DepartmentId,
    name: String,
    count: usize,
}

/// The list, worked out once for each state of the inventory, and the name being typed for a new one.
#[derive(Debug, Default)]
pub(super) struct Departments {
    rows: Option<(u64, Vec<Row>)>,
    new: String,
}

impl Departments {
    /// Shows the list.
    pub(super) fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        group_ui(ui, text.get("settings-departments"));
        if self.rows.as_ref().is_none_or(|(of, _)| *of != open.session.revision()) {
            self.rows = Some((open.session.revision(), rows(open.inventory(), &text)));
        }
        ui.spacing_mut().item_spacing.y = 4.0;
        let rows = self.rows.as_ref().map_or(&[][..], |(_, rows)| rows);
        if rows.is_empty() {
            ui.muted(Role::Body, text.get("settings-departments-none"));
        }
        for row in rows {
            row_ui(ui, row, open, cx);
        }
        if open.is_writable {
            ui.add_space(4.0);
            self.new_ui(ui, open.inventory(), cx);
        }
        ui.add_space(16.0);
    }

    fn new_ui(&mut self, ui: &mut Ui, inventory: &Inventory, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        let id = DepartmentId::from_uuid(new_uuid());
        let error = (!self.new.trim().is_empty()).then(|| refusal(&Command::AddDepartment(id, self.new.clone()), inventory, &text)).flatten();
        let name = text.get("settings-department-new");
        let wide = (ui.available_width() - SIDE).max(160.0);
        ui.horizontal_top(|ui| {
            let mut is_entered = false;
            ui.vertical(|ui| {
                ui.set_width(wide);
                let field = TextField { id: Id::unique("settings-new-department"), name, hint: name, rows: 1, width: wide, error: error.as_deref() };
                let response = field.show(ui, &mut self.new);
                is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
                if is_entered && error.is_none() {
                    response.request_focus();
                }
            });
            let is_pressed = Button::new(text.get("add")).icon(icon::PLUS).show(ui).clicked();
            if (is_pressed || is_entered) && error.is_none() && !self.new.trim().is_empty() {
                cx.ask(Action::run(Command::AddDepartment(id, std::mem::take(&mut self.new))));
            }
        });
    }
}

/// Returns why a command would be refused; doing nothing is no mistake.
fn refusal(command: &Command, inventory: &Inventory, text: &Text) -> Option<String> {
    match command.plan(inventory) {
        Ok(_) | Err(Refusal::NothingToDo) => None,
        Err(refusal) => Some(wording::refusal(&refusal, inventory, text)),
    }
}

fn rows(inventory: &Inventory, text: &Text) -> Vec<Row> {
    let mut counts: std::collections::BTreeMap<DepartmentId, usize> = std::collections::BTreeMap::new();
    for id in inventory.datasets().filter_map(|dataset| dataset.department()) {
        *counts.entry(id).or_default() += 1;
    }
    let row = |id: DepartmentId, name: &str| Row { id, name: name.to_owned(), count: counts.get(&id).copied().unwrap_or_default() };
    let mut rows: Vec<Row> = inventory.departments().map(|department| row(department.id, department.name.as_str())).collect();
    rows.sort_by_cached_key(|row| text.sort_key(&row.name));
    rows
}

fn row_ui(ui: &mut Ui, row: &Row, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let (inventory, id) = (open.inventory(), Id::unique("settings-department").with(row.id));
    let rename = |name: String| Command::RenameDepartment(row.id, name);
    let kept = draft_of(ui, id).filter(|_| !ui.memory(|memory| memory.has_focus(id)));
    let error = kept.and_then(|kept| refusal(&rename(kept), inventory, &text));
    let wide = (ui.available_width() - SIDE).max(160.0);
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(wide);
            ui.add_enabled_ui(open.is_writable, |ui| {
                let field = TextField { id, name: &row.name, hint: "", rows: 1, width: wide, error: error.as_deref() };
                let Some(typed) = field.commit_ui(ui, &row.name) else { return };
                if refusal(&rename(typed.clone()), inventory, &text).is_none() {
                    forget_draft(ui, id);
                    cx.ask(Action::run(rename(typed)));
                }
            });
        });
        let in_use = wording::refusal(&Refusal::DepartmentInUse { count: row.count }, inventory, &text);
        let blocked = match (open.is_writable, row.count) {
            (false, _) => Some(text.get("blocked-read-only")),
            (true, 0) => None,
            (true, _) => Some(in_use.as_str()),
        };
        let remove = text.with("settings-department-remove", &[("name", row.name.as_str().into())]);
        if icon_button(ui, icon::TRASH, &remove, blocked).clicked() {
            cx.ask(Action::run(Command::RemoveDepartment(row.id)));
        }
        let count = text.with("count-datasets", &[("count", row.count.into())]);
        if row.count == 0 {
            ui.horizontal(|ui| {
                ui.set_min_height(size::CONTROL);
                ui.muted(Role::Body, &count);
            });
        } else if Button::link(&count).name(&format!("{}: {count}", row.name)).show(ui).clicked() {
            cx.ask(Action::List(vec![Condition::Department(Some(row.id))]));
        }
    });
}
