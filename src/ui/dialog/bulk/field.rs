//! Asks for one field and the value that many datasets are to have in it.
//!
//! Nothing is changed here; what is entered is asked for as one command.

use eframe::egui::{Id, Key, ScrollArea, Ui};

use super::super::{Asking, foot_ui, form, modal_ui};
use crate::alphabet::language_of;
use crate::command::Command;
use crate::model::{Code, Dataset, DatasetId, DepartmentId, Field, FieldError, FieldKey, Group, Hours, Kind, Value, ValueError, Vocabulary};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::screen::datasets::shown_key;
use crate::ui::theme::{Role, size};
use crate::ui::widget::Button;
use crate::ui::widget::check::check_ui;
use crate::ui::widget::label::{UiText as _, heading_ui};
use crate::ui::widget::select::Select;
use crate::ui::widget::text_field::TextField;
use crate::wording;

/// Names for ids of egui.
const ID: &str = "bulk-field";

/// Begins to ask.
pub(in crate::ui::dialog) fn begin(datasets: Vec<DatasetId>, open: &Open<'_>, cx: &Cx<'_>) -> Option<Box<dyn Asking>> {
    let mut departments: Vec<_> = open.inventory().departments().map(|department| (department.id, department.name.to_string())).collect();
    departments.sort_by(|a, b| cx.text.compare(&a.1, &b.1));
    let dialog = SetField {
        datasets,
        departments,
        field: None,
        typed: String::new(),
        codes: Vec::new(),
        department: None,
        is_emptied: false,
        is_tried: false,
        is_new: true,
        filled: (None, 0),
    };
    (!dialog.datasets.is_empty()).then(|| -> Box<dyn Asking> { Box::new(dialog) })
}

#[derive(Debug)]
struct SetField {
    datasets: Vec<DatasetId>,
    /// The departments in the order of the alphabet.
    departments: Vec<(DepartmentId, String)>,
    field: Option<Field>,
    typed: String,
    codes: Vec<Code>,
    department: Option<DepartmentId>,
    is_emptied: bool,
    is_tried: bool,
    is_new: bool,
    /// How many of the datasets have the field already, by field.
    filled: (Option<Field>, usize),
}

impl Asking for SetField {
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let mut is_open = true;
        let stays = modal_ui(ui, "bulk-set", size::DIALOG, |ui| {
            let is_entered = form::is_entered(ui);
            let text = std::sync::Arc::clone(cx.text);
            heading_ui(ui, Role::Title, &text.with("bulk-field-title", &[("count", self.datasets.len().into())]));
            ui.add_space(12.0);
            form::body_ui(ui, |ui| {
                self.field_ui(ui, &text);
                if let Some(field) = self.field {
                    self.value_ui(ui, field, open, &text);
                }
            });
            ui.add_space(20.0);
            is_open = self.buttons_ui(ui, is_entered, open, &text, cx);
            is_open
        });
        self.is_new = false;
        stays && is_open
    }
}

impl SetField {
    fn field_ui(&mut self, ui: &mut Ui, text: &Text) {
        // Every dataset has a title and a code of its own.
        let fields: Vec<Field> = Field::ALL.iter().copied().filter(|field| !matches!(field, Field::Title | Field::Code)).collect();
        let names: Vec<String> = fields.iter().map(|field| wording::field(*field, text).to_owned()).collect();
        let group = |group: &Group| {
            let first = fields.iter().position(|field| field.info().group == *group)?;
            Some((first, text.of("group", group.key()).to_owned()))
        };
        let headings: Vec<(usize, String)> = Group::ALL.iter().filter_map(group).collect();
        let chosen = self.field.and_then(|field| fields.iter().position(|other| *other == field));
        ui.muted(Role::Caption, text.get("bulk-field-choose"));
        let (none, search) = (text.get("bulk-field-choose"), text.get("card-search"));
        let select = Select { id: Id::unique(ID), name: none, none, search, width: ui.available_width() };
        let (picked, response) = select.show_grouped(ui, &names, &headings, chosen);
        if self.is_new {
            response.request_focus();
        }
        if let Some(field) = picked.and_then(|at| fields.get(at)).copied() {
            self.field = Some(field);
            (self.typed, self.codes, self.department) = (String::new(), Vec::new(), None);
            (self.is_emptied, self.is_tried) = (false, false);
        }
    }

    fn value_ui(&mut self, ui: &mut Ui, field: Field, open: &Open<'_>, text: &Text) {
        let key = FieldKey::new(field, open.language);
        let name = wording::field(field, text);
        ui.add_space(8.0);
        if !self.is_emptied {
            ui.muted(Role::Caption, name);
            let width = ui.available_width();
            match field.info().kind {
                Kind::Code(vocabulary) => self.code_ui(ui, vocabulary, name, width, text),
                Kind::Codes(vocabulary) => self.codes_ui(ui, vocabulary, text),
                Kind::Department => self.department_ui(ui, name, width, text),
                kind => {
                    let error = self.is_tried.then(|| self.value(key, text).err()).flatten().map(|error| why(&error, text));
                    let hint = match kind {
                        Kind::Date => text.get("card-date-hint"),
                        Kind::Web => text.get("card-web-hint"),
                        _ => "",
                    };
                    let rows = if kind == Kind::Prose { 4 } else { 1 };
                    let field = TextField { id: Id::unique(ID).with(key), name, hint, rows, width: width - 16.0, error: error.as_deref() };
                    let response = field.show(ui, &mut self.typed);
                    self.is_tried |= response.lost_focus() && !self.typed.trim().is_empty() && !ui.input(|input| input.key_pressed(Key::Escape));
                }
            }
        }
        ui.add_space(4.0);
        if check_ui(ui, self.is_emptied, text.get("bulk-field-empty")).clicked() {
            self.is_emptied = !self.is_emptied;
        }
        let filled = self.filled(field, open);
        if filled > 0 {
            ui.muted(Role::Caption, &text.with("bulk-field-replaces", &[("count", filled.into())]));
        }
    }

    /// Returns how many of the datasets have the field, counted once for each.
    fn filled(&mut self, field: Field, open: &Open<'_>) -> usize {
        if self.filled.0 != Some(field) {
            let has = |id: &&DatasetId| open.inventory().dataset(**id).is_some_and(|dataset| dataset.get(shown_key(dataset, field, open)).is_some());
            self.filled = (Some(field), self.datasets.iter().filter(has).count());
        }
        self.filled.1
    }

    fn code_ui(&mut self, ui: &mut Ui, vocabulary: Vocabulary, name: &str, width: f32, text: &Text) {
        let terms = vocabulary.terms();
        let choices: Vec<String> = terms.iter().map(|term| term.label(language_of(text.locale())).to_owned()).collect();
        let chosen = self.codes.first().and_then(|code| terms.iter().position(|term| term.code() == code.as_str()));
        let select = Select { id: Id::unique(ID).with(vocabulary), name, none: text.get("none"), search: text.get("card-search"), width };
        if let Some(Some(at)) = select.show(ui, &choices, chosen, false) {
            self.codes = terms.get(at).and_then(|term| Code::new(vocabulary, term.code()).ok()).into_iter().collect();
        }
    }

    fn codes_ui(&mut self, ui: &mut Ui, vocabulary: Vocabulary, text: &Text) {
        ScrollArea::vertical().id_salt(ID).max_height(8.0 * size::ROW).auto_shrink([false, true]).show(ui, |ui| {
            for term in vocabulary.terms() {
                let Ok(code) = Code::new(vocabulary, term.code()) else { continue };
                let at = self.codes.iter().position(|other| *other == code);
                if check_ui(ui, at.is_some(), term.label(language_of(text.locale()))).clicked() {
                    match at {
                        Some(at) => drop(self.codes.remove(at)),
                        None => self.codes.push(code),
                    }
                }
            }
        });
    }

    fn department_ui(&mut self, ui: &mut Ui, name: &str, width: f32, text: &Text) {
        let choices: Vec<String> = self.departments.iter().map(|(_, name)| name.clone()).collect();
        let chosen = self.department.and_then(|id| self.departments.iter().position(|(other, _)| *other == id));
        let select = Select { id: Id::unique(ID).with(name), name, none: text.get("none"), search: text.get("card-search"), width };
        if let Some(Some(at)) = select.show(ui, &choices, chosen, false) {
            self.department = self.departments.get(at).map(|(id, _)| *id);
        }
    }

    /// Reads what was entered.
    fn value(&self, key: FieldKey, text: &Text) -> Result<Value, FieldError> {
        let empty = FieldError::Value(key, ValueError::Empty);
        match key.kind() {
            Kind::Code(_) => self.codes.first().map(|code| Value::Code(*code)).ok_or(empty),
            Kind::Codes(_) => Value::codes(self.codes.clone()).or(Err(empty)),
            Kind::Department => self.department.map(Value::Department).ok_or(empty),
            _ if self.typed.trim().is_empty() => Err(empty),
            Kind::Hours => {
                let hours = text.parse_number(&self.typed).and_then(|number| Hours::new(number).ok());
                hours.map(Value::Hours).ok_or_else(|| FieldError::Value(key, ValueError::Hours(self.typed.trim().to_owned())))
            }
            _ => key.parse_value(&self.typed),
        }
    }

    /// Shows the buttons; returns whether the dialog stays open.
    fn buttons_ui(&mut self, ui: &mut Ui, is_entered: bool, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) -> bool {
        let mut is_open = true;
        let wanted = self.field.map(|field| {
            let key = FieldKey::new(field, open.language);
            (key, if self.is_emptied { Ok(None) } else { self.value(key, text).map(Some) })
        });
        let blocked = match &wanted {
            None => Some(text.get("bulk-field-none").to_owned()),
            Some((_, Err(FieldError::Value(_, ValueError::Empty)))) => Some(text.get("bulk-field-missing").to_owned()),
            Some((_, Err(error))) => Some(why(error, text)),
            Some((_, Ok(_))) => None,
        };
        foot_ui(ui, |ui| {
            let label = text.with("bulk-field-button", &[("count", self.datasets.len().into())]);
            let pressed = Button::primary(&label).blocked(blocked.as_deref()).show(ui).clicked();
            if let (true, Some((key, Ok(value)))) = (pressed || is_entered, wanted) {
                let edit = |dataset: &std::sync::Arc<Dataset>| (dataset.id(), vec![(shown_key(dataset, key.field(), open), value.clone())]);
                let edits = self.datasets.iter().filter_map(|id| open.inventory().dataset(*id)).map(edit).collect();
                cx.ask(Action::run(Command::EditCells(edits)));
                is_open = false;
            }
            if Button::new(text.get("cancel")).show(ui).clicked() {
                is_open = false;
            }
        });
        is_open
    }
}

/// Says why a value cannot be taken; the sentence stands under its field and need not name it.
fn why(error: &FieldError, text: &Text) -> String {
    match error {
        FieldError::Value(_, error) => wording::value_error(error, text),
        error => wording::field_error(error, text),
    }
}
