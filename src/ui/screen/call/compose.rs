//! Making a data call: which departments are asked for what, by when, and who gets the answer.
//!
//! The draft is kept here; the workbooks are written elsewhere.

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui::{CentralPanel, Frame, Id, Margin, Panel, ScrollArea, Ui};
use jiff::civil::Date;

use crate::alphabet::{language_of, locale_of};
use crate::model::call::{Call, Preset};
use crate::model::query::Condition;
use crate::model::value::parse_date;
use crate::model::{CallId, DepartmentId, Field, FieldKey, Group, Line, Prose};
use crate::session::new_uuid;
use crate::text::{Locale, Text};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::check::check_ui;
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

/// A narrower screen shows departments and fields under one another.
const STACKS_UNDER: f32 = 720.0;

/// A department that can be asked.
#[derive(Debug, Clone)]
struct Asked {
    id: DepartmentId,
    name: String,
    count: usize,
}

/// The draft of a call.
#[derive(Debug)]
pub(super) struct Compose {
    /// Departments that are otherwise than usual: those with datasets are asked, the others are not.
    toggled: BTreeSet<DepartmentId>,
    fields: BTreeSet<Field>,
    due: String,
    contact: String,
    message: String,
    locale: Option<Locale>,
    /// The departments by name, and the datasets of none; worked out anew when the inventory changes.
    known: Option<(u64, Vec<Asked>, usize)>,
}

impl Default for Compose {
    fn default() -> Self {
        Self {
            toggled: BTreeSet::new(),
            fields: Preset::Prioritise.fields().into_iter().collect(),
            due: String::new(),
            contact: String::new(),
            message: String::new(),
            locale: None,
            known: None,
        }
    }
}

impl Compose {
    fn refresh(&mut self, open: &Open<'_>, text: &Text) {
        let revision = open.session.revision();
        if self.known.as_ref().is_some_and(|(of, ..)| *of == revision) {
            return;
        }
        let inventory = open.inventory();
        let mut counts: std::collections::BTreeMap<Option<DepartmentId>, usize> = std::collections::BTreeMap::new();
        for dataset in inventory.datasets() {
            *counts.entry(dataset.department()).or_default() += 1;
        }
        let of = |id: DepartmentId| counts.get(&Some(id)).copied().unwrap_or_default();
        let mut asked: Vec<Asked> =
            inventory.departments().map(|department| Asked { id: department.id, name: department.name.to_string(), count: of(department.id) }).collect();
        asked.sort_by_cached_key(|asked| text.sort_key(&asked.name));
        self.known = Some((revision, asked, counts.get(&None).copied().unwrap_or_default()));
    }

    fn asked(&self) -> &[Asked] {
        self.known.as_ref().map_or(&[], |(_, asked, _)| asked)
    }

    fn is_chosen(&self, asked: &Asked) -> bool {
        (asked.count > 0) != self.toggled.contains(&asked.id)
    }

    fn chosen(&self) -> impl Iterator<Item = &Asked> {
        self.asked().iter().filter(|asked| self.is_chosen(asked))
    }

    /// Reads the day; none where nothing is written.
    fn day(&self, today: Date) -> Result<Option<Date>, &'static str> {
        match self.due.trim() {
            "" => Ok(None),
            found => match parse_date(found) {
                Ok(day) if day < today => Err("call-due-past"),
                Ok(day) => Ok(Some(day)),
                Err(_) => Err("call-due-wrong"),
            },
        }
    }

    /// Shows the button that writes the workbooks.
    pub(super) fn write_ui(&mut self, ui: &mut Ui, blocked: Option<&str>, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        self.refresh(open, &text);
        let count = self.chosen().count();
        let why = match (blocked, count, self.day(cx.today)) {
            (Some(why), ..) => Some(why),
            (None, 0, _) => Some(text.get("call-blocked-departments")),
            (None, _, Err(key)) => Some(text.get(key)),
            (None, _, Ok(_)) => None,
        };
        let name = text.with("call-write", &[("count", count.into())]);
        if Button::primary(&name).icon(icon::EXPORT).blocked(why).show(ui).clicked() {
            cx.ask(Action::WriteCalls(self.calls(open, cx.today, text.locale())));
        }
    }

    fn calls(&self, open: &Open<'_>, today: Date, locale: Locale) -> Vec<Call> {
        let inventory = open.inventory();
        let operation = open.session.operations().last().map(|last| last.id);
        let language = language_of(self.locale.unwrap_or(locale));
        let fields: Vec<FieldKey> = self.fields.iter().map(|field| FieldKey::new(*field, inventory.language())).collect();
        let call = |asked: &Asked| {
            let name = Line::new(&asked.name).ok()?;
            Some(Call {
                department: Some(asked.id),
                language,
                fields: fields.clone(),
                sent: Some(today),
                due: self.day(today).ok().flatten(),
                contact: Line::new(&self.contact).ok(),
                message: Prose::new(&self.message).ok(),
                operation,
                ..Call::new(CallId::from_uuid(new_uuid()), name)
            })
        };
        self.chosen().filter_map(call).collect()
    }

    /// Shows the draft.
    pub(super) fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.refresh(open, cx.text);
        let palette = ui.palette();
        let frame = Frame::new().fill(palette.bg).inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 16));
        if ui.available_width() < STACKS_UNDER {
            CentralPanel::default().frame(frame).show(ui, |ui| {
                ScrollArea::vertical().id_salt("call make").auto_shrink(false).show(ui, |ui| {
                    self.left_ui(ui, open, cx);
                    ui.add_space(16.0);
                    self.fields_ui(ui, cx);
                });
            });
            return;
        }
        let left = Panel::left("call departments").exact_size(size::REPORT_OPTIONS).resizable(false).frame(frame);
        left.show(ui, |ui| ScrollArea::vertical().id_salt("call left").auto_shrink(false).show(ui, |ui| self.left_ui(ui, open, cx)));
        CentralPanel::default().frame(frame).show(ui, |ui| {
            ScrollArea::vertical().id_salt("call fields").auto_shrink(false).show(ui, |ui| self.fields_ui(ui, cx));
        });
    }

    fn left_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        ui.spacing_mut().item_spacing.y = 4.0;
        self.departments_ui(ui, cx);
        ui.add_space(8.0);
        rule_ui(ui);
        ui.add_space(8.0);
        self.details_ui(ui, open, cx);
    }

    fn departments_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        heading_ui(ui, Role::Section, text.get("call-departments"));
        if self.asked().is_empty() {
            ui.muted(Role::Body, text.get("call-departments-none"));
            if Button::link(text.get("action-go-settings")).show(ui).clicked() {
                cx.ask(Action::Go(crate::ui::action::Place::Settings));
            }
            return;
        }
        let (all, none) = (self.asked().iter().all(|asked| self.is_chosen(asked)), self.chosen().next().is_none());
        ui.horizontal(|ui| {
            if Button::ghost(text.get("call-all")).blocked(all.then(|| text.get("call-all"))).show(ui).clicked() {
                self.toggled = self.asked().iter().filter(|asked| asked.count == 0).map(|asked| asked.id).collect();
            }
            if Button::ghost(text.get("call-none")).blocked(none.then(|| text.get("call-none"))).show(ui).clicked() {
                self.toggled = self.asked().iter().filter(|asked| asked.count > 0).map(|asked| asked.id).collect();
            }
        });
        let mut pressed = None;
        for (index, asked) in self.asked().iter().enumerate() {
            let name = text.with("call-department", &[("name", asked.name.as_str().into()), ("count", asked.count.into())]);
            let response = check_ui(ui, self.is_chosen(asked), &name);
            if index == 0 {
                cx.region(&response);
            }
            if response.clicked() {
                pressed = Some(asked.id);
            }
        }
        if let Some(id) = pressed
            && !self.toggled.remove(&id)
        {
            self.toggled.insert(id);
        }
        let homeless = self.known.as_ref().map_or(0, |(.., homeless)| *homeless);
        if homeless > 0 {
            ui.muted(Role::Caption, &text.with("call-homeless", &[("count", homeless.into())]));
            if Button::link(text.get("call-homeless-show")).show(ui).clicked() {
                cx.ask(Action::List(vec![Condition::Department(None)]));
            }
        }
    }

    fn details_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let width = ui.available_width() - 8.0;
        let wrong = self.day(cx.today).err().map(|key| text.get(key));
        let fields = [
            ("call-due", text.get("call-due-hint"), 1, &mut self.due, wrong),
            ("call-contact", text.get("call-contact-hint"), 1, &mut self.contact, None),
            ("call-message", "", 3, &mut self.message, None),
        ];
        for (key, hint, rows, value, error) in fields {
            let name = text.get(key);
            ui.muted(Role::Caption, name);
            TextField { id: Id::unique(key), name, hint, rows, width, error }.show(ui, value);
        }
        ui.muted(Role::Caption, text.get("call-language"));
        let names: Vec<_> = Locale::ALL.into_iter().map(|locale| (locale, locale.native_name())).collect();
        let locale = self.locale.unwrap_or(locale_of(open.inventory().language()));
        if let Some(locale) = segment_ui(ui, text.get("call-language"), &names, locale) {
            self.locale = Some(locale);
        }
        if self.locale.is_none() {
            self.locale = Some(locale);
        }
    }

    fn fields_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let text = Arc::clone(cx.text);
        ui.spacing_mut().item_spacing.y = 2.0;
        heading_ui(ui, Role::Section, text.get("call-fields"));
        ui.muted(Role::Caption, &text.with("call-fields-help", &[("count", self.fields.len().into())]));
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            for preset in Preset::ALL {
                let fields: BTreeSet<Field> = preset.fields().into_iter().collect();
                let response = Button::outline(text.of("call-preset", preset.key())).selected(self.fields == fields).show(ui);
                if response.clicked() {
                    self.fields = fields;
                }
            }
        });
        for group in Group::ALL {
            let fields: Vec<Field> = Field::ALL.iter().copied().filter(|field| field.info().group == group && *field != Field::Title).collect();
            ui.add_space(10.0);
            heading_ui(ui, Role::Label, text.of("group", group.key()));
            let columns = (ui.available_width() / 230.0).floor().clamp(1.0, 4.0) as usize;
            let wide = ui.available_width() / columns as f32 - 8.0;
            for row in fields.chunks(columns) {
                ui.horizontal(|ui| {
                    for field in row {
                        ui.allocate_ui(eframe::egui::Vec2::new(wide, size::CONTROL), |ui| {
                            ui.set_min_width(wide);
                            let response = check_ui(ui, self.fields.contains(field), wording::field(*field, &text));
                            if response.clicked() && !self.fields.remove(field) {
                                self.fields.insert(*field);
                            }
                            response.on_hover_text(text.of("field", &format!("{}-help", field.info().key)));
                        });
                    }
                });
            }
        }
    }
}
