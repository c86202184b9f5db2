//! The place that somebody gives a dataset by hand, beside the one its scores give; never without a reason.
//!
//! What is typed is kept here until it is saved; what it means for the rank is worked out elsewhere.

use eframe::egui::{Id, Ui, Vec2};

use crate::command::{Command, NewOverride, Refusal};
use crate::model::priority::Quadrant;
use crate::model::{Axis, Dataset, DatasetId, PlaceOverride};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::glyph::glyph_ui;
use crate::ui::widget::label::{heading_ui, rich};
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

/// What is being typed.
#[derive(Debug)]
struct Form {
    of: DatasetId,
    value: String,
    cost: String,
    reason: String,
    by: String,
    /// Why it could not be saved.
    trouble: Option<(Part, String)>,
    wants_focus: bool,
}

/// What a trouble is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Value,
    Cost,
    Reason,
    By,
}

/// The section of the card.
#[derive(Debug, Default)]
pub(super) struct PlaceSection {
    form: Option<Form>,
}

impl PlaceSection {
    /// Shows the section.
    pub(super) fn ui(&mut self, ui: &mut Ui, dataset: &Dataset, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        let id = dataset.id();
        let given = open.inventory().place_override(id).map(AsRef::as_ref);
        ui.spacing_mut().item_spacing.y = 4.0;
        heading_ui(ui, Role::Label, text.get("place-own"));
        let computed = open.worked.ranking.get(id).and_then(|ranked| ranked.assessment.point());
        if let Some(given) = given {
            both_ui(ui, given, computed, open, &text);
        } else if self.form.is_none() {
            ui.muted(Role::Caption, text.get("place-own-help"));
        }
        if !open.is_writable {
            return;
        }
        if self.form.as_ref().is_some_and(|form| form.of == id) {
            return self.form_ui(ui, open, cx);
        }
        ui.add_space(2.0);
        ui.horizontal_wrapped(|ui| {
            let change = if given.is_some() { "place-change" } else { "place-give" };
            if Button::new(text.get(change)).show(ui).clicked() {
                self.form = Some(Form::of(id, given, computed, &text));
            }
            if given.is_some() && Button::new(text.get("place-remove")).show(ui).clicked() {
                cx.ask(Action::run(Command::ClearOverride(id)));
            }
        });
    }

    fn form_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        let Some(form) = &mut self.form else { return };
        let half = (ui.available_width() - size::GAP) / 2.0;
        let wants_focus = std::mem::take(&mut form.wants_focus);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = size::GAP;
            let value = form.field_ui(ui, Part::Value, half, &text);
            if wants_focus {
                ui.memory_mut(|memory| memory.request_focus(value));
            }
            form.field_ui(ui, Part::Cost, half, &text);
        });
        let width = ui.available_width();
        form.field_ui(ui, Part::Reason, width, &text);
        form.field_ui(ui, Part::By, width, &text);
        ui.add_space(4.0);
        let (mut saves, mut leaves) = (false, false);
        ui.horizontal(|ui| {
            saves = Button::new(text.get("place-save")).show(ui).clicked();
            leaves = Button::ghost(text.get("place-leave")).show(ui).clicked();
        });
        if saves {
            match form.command(open, cx) {
                Ok(command) => {
                    cx.ask(Action::run(command));
                    leaves = true;
                }
                Err(trouble) => form.trouble = Some(trouble),
            }
        }
        if leaves {
            self.form = None;
        }
    }
}

impl Form {
    fn of(id: DatasetId, given: Option<&PlaceOverride>, computed: Option<(f64, f64)>, text: &Text) -> Self {
        let written = |number: f64| text.trimmed(number, 1);
        let place = given.map(PlaceOverride::place).or(computed);
        Self {
            of: id,
            value: place.map_or_else(String::new, |(value, _)| written(value)),
            cost: place.map_or_else(String::new, |(_, cost)| written(cost)),
            reason: given.map_or_else(String::new, |given| given.reason.to_string()),
            by: given.and_then(|given| given.by.as_ref()).map_or_else(String::new, ToString::to_string),
            trouble: None,
            wants_focus: true,
        }
    }

    fn field_ui(&mut self, ui: &mut Ui, part: Part, width: f32, text: &Text) -> Id {
        let trouble = self.trouble.as_ref().filter(|(of, _)| *of == part).map(|(_, trouble)| trouble.clone());
        let (name, hint, rows, typed) = match part {
            Part::Value => (text.of("axis", Axis::Value.key()), text.get("place-number-hint"), 1, &mut self.value),
            Part::Cost => (text.of("axis", Axis::Cost.key()), text.get("place-number-hint"), 1, &mut self.cost),
            Part::Reason => (text.get("place-reason"), text.get("place-reason-hint"), 2, &mut self.reason),
            Part::By => (text.get("place-by"), text.get("place-by-hint"), 1, &mut self.by),
        };
        let id = Id::unique("card-place").with(name);
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.muted(Role::Caption, name);
            let field = TextField { id, name, hint, rows, width, error: trouble.as_deref() };
            if field.show(ui, typed).changed() {
                self.trouble = None;
            }
        });
        id
    }

    /// Returns what was typed as a command, or what is wrong with it.
    fn command(&self, open: &Open<'_>, cx: &Cx<'_>) -> Result<Command, (Part, String)> {
        let text = cx.text;
        let number = |part: Part, typed: &str| {
            let wrong = || (part, text.with("place-no-number", &[("found", typed.trim().into())]));
            text.parse_number(typed).filter(|number| PlaceOverride::is_place(*number)).ok_or_else(wrong)
        };
        let (value, cost) = (number(Part::Value, &self.value)?, number(Part::Cost, &self.cost)?);
        let new = NewOverride { value, cost, reason: self.reason.clone(), by: Some(self.by.clone()), date: Some(cx.today) };
        let command = Command::Override(self.of, new);
        match command.plan(open.inventory()) {
            Err(refusal @ (Refusal::OverrideNeedsReason | Refusal::Reason(_))) => Err((Part::Reason, wording::refusal(&refusal, open.inventory(), text))),
            Err(refusal @ Refusal::Name(_)) => Err((Part::By, wording::refusal(&refusal, open.inventory(), text))),
            _ => Ok(command),
        }
    }
}

/// Shows the place that the scores give, the one that was given, and why.
fn both_ui(ui: &mut Ui, given: &PlaceOverride, computed: Option<(f64, f64)>, open: &Open<'_>, text: &Text) {
    let palette = ui.palette();
    ui.spacing_mut().interact_size.y = size::BADGE;
    for (name, place, role) in [("place-computed", computed, Role::Body), ("place-given", Some(given.place()), Role::Label)] {
        let thresholds = open.model().map(|model| model.thresholds);
        let quadrant = place.zip(thresholds).map(|((value, cost), thresholds)| Quadrant::of(value, cost, thresholds));
        let written = place.map_or_else(|| text.get("too-little").to_owned(), |(value, cost)| wording::place(value, cost, text));
        ui.muted(Role::Caption, text.get(name));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(6.0, 0.0);
            glyph_ui(ui, quadrant);
            if quadrant.is_some() {
                ui.label(rich(role, wording::quadrant_in(quadrant, open.model(), text), palette.text));
                ui.label(rich(Role::Body, "·", palette.muted));
            }
            ui.label(rich(Role::Body, &written, palette.text));
        });
    }
    ui.add_space(2.0);
    ui.role(Role::Body, given.reason.as_str());
    let by = given.by.as_ref().map(ToString::to_string);
    let signed: Vec<String> = by.into_iter().chain(given.date.map(|date| text.date(date))).collect();
    if !signed.is_empty() {
        ui.muted(Role::Caption, &signed.join(", "));
    }
}
