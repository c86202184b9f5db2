//! Asks who needs what, and which datasets would meet it.
//!
//! Nothing is changed here; what is entered is asked for as a command.

mod draft;

use std::sync::Arc;

use eframe::egui::{Align, Id, Key, Layout, Response, ScrollArea, Stroke, StrokeKind, Ui};

use self::draft::{Draft, Problem, Problems};
use super::Asking;
use crate::model::difference::DemandPart;
use crate::model::{DatasetId, DemandId, ValueError};
use crate::session::new_uuid;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::screen::demand::groups::{Groups, personal_ui};
use crate::ui::screen::demand::picker::{DatasetPicker, PickerLook};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::{heading_ui, rich};
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, UiText as _, icon_button};
use crate::wording;

/// The field of a day, and the gap to the field beside it.
const DAY: f32 = 120.0;
/// The room that the buttons at the foot take.
const FOOT: f32 = 60.0;

/// Begins to ask.
pub(super) fn begin(demand: Option<DemandId>, datasets: Vec<DatasetId>, open: &Open<'_>, cx: &Cx<'_>) -> Option<Box<dyn Asking>> {
    let draft = match demand {
        None => Draft::new(datasets, cx.today),
        Some(id) => Draft::of(open.inventory().demand(id)?, datasets),
    };
    Some(Box::new(DemandDialog::new(draft)))
}

/// What is typed, and what is offered beside it.
#[derive(Debug)]
struct DemandDialog {
    draft: Draft,
    /// The name of what is new.
    id: DemandId,
    groups: Groups,
    picker: DatasetPicker,
    /// What they need, as it was when the field was left: what is offered follows it.
    like: String,
    /// Saving was tried, so that empty fields are wrong.
    is_tried: bool,
    is_fresh: bool,
    /// Why it could not be saved, where that is the fault of no field.
    trouble: Option<String>,
}

fn id_of(part: DemandPart) -> Id {
    Id::unique("demand-dialog").with(part.key())
}

impl Asking for DemandDialog {
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let text = Arc::clone(cx.text);
        self.groups.refresh(open, &text);
        let mut is_open = true;
        let stays = super::modal_ui(ui, "demand", size::DIALOG, |ui| {
            let title = if self.draft.id.is_some() { "asking-demand-edit" } else { "asking-demand-new" };
            heading_ui(ui, Role::Title, text.get(title));
            ui.add_space(8.0);
            let mut is_entered = super::form::is_entered(ui);
            let problems = self.draft.problems(cx.today);
            let area = ScrollArea::vertical().id_salt("demand-fields").auto_shrink([false, true]).max_height((ui.available_height() - FOOT).max(80.0));
            area.show(ui, |ui| is_entered |= self.fields_ui(ui, &problems, open, cx));
            if let Some(trouble) = &self.trouble {
                ui.label(rich(Role::Caption, trouble, ui.palette().err));
            }
            ui.add_space(16.0);
            is_open = self.buttons_ui(ui, is_entered, &problems, open, cx);
            is_open
        });
        self.is_fresh = false;
        stays && is_open
    }
}

impl DemandDialog {
    fn new(draft: Draft) -> Self {
        Self {
            like: draft.what.clone(),
            draft,
            id: DemandId::from_uuid(new_uuid()),
            groups: Groups::default(),
            picker: DatasetPicker::default(),
            is_tried: false,
            is_fresh: true,
            trouble: None,
        }
    }

    /// Shows the fields; returns whether Enter was pressed in one of them.
    fn fields_ui(&mut self, ui: &mut Ui, problems: &Problems, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let text = Arc::clone(cx.text);
        ui.spacing_mut().item_spacing.y = 4.0;
        // Room for the ring around what has the focus.
        ui.add_space(2.0);
        let wide = ui.available_width() - 4.0;
        let mut entered = Vec::new();
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(DAY);
                entered.push(self.line_ui(ui, DemandPart::Date, DAY, problems, &text));
            });
            ui.vertical(|ui| entered.push(self.who_ui(ui, wide - DAY - size::GAP, problems, &text)));
        });
        self.day_error_ui(ui, DemandPart::Date, problems, &text);
        ui.add_space(6.0);
        self.what_ui(ui, wide, problems, &text);
        ui.add_space(6.0);
        let half = (wide - size::GAP) / 2.0;
        ui.horizontal_top(|ui| {
            for part in [DemandPart::Channel, DemandPart::Source] {
                ui.vertical(|ui| {
                    ui.set_width(half);
                    entered.push(self.line_ui(ui, part, half, problems, &text));
                });
            }
        });
        ui.add_space(6.0);
        self.datasets_ui(ui, wide, open, &text);
        ui.add_space(6.0);
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(DAY);
                entered.push(self.line_ui(ui, DemandPart::Answered, DAY, problems, &text));
            });
            ui.vertical(|ui| {
                ui.add_space(24.0);
                if Button::link(text.get("asking-demand-today")).show(ui).clicked() {
                    self.draft.answered = cx.today.to_string();
                }
            });
        });
        self.day_error_ui(ui, DemandPart::Answered, problems, &text);
        if let Some(reached) = entered.iter().find(|response| response.gained_focus()) {
            reached.scroll_to_me(None);
        }
        let is_enter = ui.input(|input| input.key_pressed(Key::Enter));
        is_enter && entered.iter().any(Response::lost_focus)
    }

    fn value(&mut self, part: DemandPart) -> &mut String {
        match part {
            DemandPart::Date => &mut self.draft.date,
            DemandPart::Channel => &mut self.draft.channel,
            DemandPart::Source => &mut self.draft.source,
            DemandPart::Answered => &mut self.draft.answered,
            DemandPart::Who => &mut self.draft.who,
            DemandPart::What | DemandPart::Datasets => &mut self.draft.what,
        }
    }

    /// Returns what is wrong in a field, once that is to be told: not while it is being typed, and not before there is anything.
    fn error(&self, ui: &Ui, part: DemandPart, problems: &Problems, text: &Text) -> Option<String> {
        let (_, problem) = problems.iter().find(|(of, _)| *of == part)?;
        let is_typing = ui.memory(|memory| memory.has_focus(id_of(part)));
        let is_told = match problem {
            Problem::Value(ValueError::Empty) => self.is_tried,
            Problem::Value(ValueError::TooLong { .. }) => true,
            _ => self.is_tried || !is_typing,
        };
        is_told.then(|| sentence(problem, text))
    }

    /// Shows the name of a field and the field.
    fn line_ui(&mut self, ui: &mut Ui, part: DemandPart, width: f32, problems: &Problems, text: &Text) -> Response {
        let name = text.of("demand-part", part.key());
        let error = self.error(ui, part, problems, text);
        let hint = match part {
            DemandPart::Channel => text.get("demand-channel-hint"),
            DemandPart::Source => text.get("demand-source-hint"),
            DemandPart::Answered => text.get("demand-day-hint"),
            _ => "",
        };
        ui.role(Role::Label, name);
        // A day's field is too narrow for a sentence, which stands under the row instead.
        let is_day = matches!(part, DemandPart::Date | DemandPart::Answered);
        let shown = error.as_deref().filter(|_| !is_day);
        let response = TextField { id: id_of(part), name, hint, rows: 1, width, error: shown }.show(ui, self.value(part));
        if is_day && error.is_some() {
            let edge = Stroke::new(1.5, ui.palette().err);
            ui.painter().rect_stroke(response.rect, size::RADIUS_SMALL, edge, StrokeKind::Inside);
        }
        if matches!(part, DemandPart::Source | DemandPart::Channel) {
            personal_ui(ui, self.value(part), false, text);
        }
        response
    }

    fn day_error_ui(&self, ui: &mut Ui, part: DemandPart, problems: &Problems, text: &Text) {
        if let Some(error) = self.error(ui, part, problems, text) {
            ui.label(rich(Role::Caption, &error, ui.palette().err));
        }
    }

    fn who_ui(&mut self, ui: &mut Ui, width: f32, problems: &Problems, text: &Text) -> Response {
        ui.set_width(width);
        let name = text.of("demand-part", DemandPart::Who.key());
        let error = self.error(ui, DemandPart::Who, problems, text);
        ui.role(Role::Label, name);
        let field = TextField { id: id_of(DemandPart::Who), name, hint: text.get("demand-who-hint"), rows: 1, width, error: error.as_deref() };
        let response = self.groups.field_ui(ui, field, &mut self.draft.who);
        if self.is_fresh {
            response.request_focus();
        }
        personal_ui(ui, &self.draft.who, true, text);
        if self.groups.offers_ui(ui, &mut self.draft.who) {
            ui.memory_mut(|memory| memory.request_focus(id_of(DemandPart::What)));
        }
        response
    }

    fn what_ui(&mut self, ui: &mut Ui, width: f32, problems: &Problems, text: &Text) {
        let name = text.of("demand-part", DemandPart::What.key());
        let error = self.error(ui, DemandPart::What, problems, text);
        ui.role(Role::Label, name);
        let field = TextField { id: id_of(DemandPart::What), name, hint: text.get("demand-what-hint"), rows: 3, width, error: error.as_deref() };
        let response = field.show(ui, &mut self.draft.what);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        personal_ui(ui, &self.draft.what, false, text);
        if !response.has_focus() && self.like != self.draft.what {
            self.like.clone_from(&self.draft.what);
        }
    }

    /// Shows the datasets that would meet it, and the line that finds them.
    fn datasets_ui(&mut self, ui: &mut Ui, width: f32, open: &Open<'_>, text: &Text) {
        ui.role(Role::Label, text.get("demand-met-by"));
        let mut dropped = None;
        for id in &self.draft.datasets {
            let Some(dataset) = open.inventory().dataset(*id) else { continue };
            let title = dataset.title(open.language);
            ui.allocate_ui_with_layout([width, size::CONTROL].into(), Layout::right_to_left(Align::Center), |ui| {
                let name = text.with("demand-unlink", &[("title", title.into())]);
                if icon_button(ui, icon::CLOSE, &name, None).clicked() {
                    dropped = Some(*id);
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.line(Role::Body, title));
            });
        }
        self.draft.datasets.retain(|id| Some(*id) != dropped);
        let picked = ui
            .scope(|ui| {
                ui.set_max_width(width);
                let look = PickerLook { id: id_of(DemandPart::Datasets), like: &self.like, except: &self.draft.datasets, is_modal: true };
                self.picker.ui(ui, look, open, text)
            })
            .inner;
        self.draft.datasets.extend(picked.dataset);
    }

    /// Shows the buttons; returns whether the dialog stays open.
    fn buttons_ui(&mut self, ui: &mut Ui, is_entered: bool, problems: &Problems, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let text = Arc::clone(cx.text);
        let mut is_open = true;
        super::foot_ui(ui, |ui| {
            let is_pressed = Button::primary(text.get("asking-demand-save")).tooltip(text.get("asking-demand-save-key")).show(ui).clicked();
            if is_pressed || is_entered {
                is_open = !self.save(ui, problems, open, cx);
            }
            if Button::new(text.get("cancel")).show(ui).clicked() {
                is_open = false;
            }
        });
        is_open
    }

    /// Asks for what was entered; returns whether it could be taken. What is wrong gets the focus.
    fn save(&mut self, ui: &Ui, problems: &Problems, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        self.is_tried = true;
        self.trouble = None;
        if let Some((part, _)) = problems.first() {
            ui.memory_mut(|memory| memory.request_focus(id_of(*part)));
            return false;
        }
        match self.draft.command(self.id, cx.today, open.inventory()) {
            Ok(command) => {
                cx.actions.extend(command.map(Action::run));
                true
            }
            Err(refusal) => {
                self.trouble = Some(wording::refusal(&refusal, open.inventory(), cx.text));
                false
            }
        }
    }
}

fn sentence(problem: &Problem, text: &Text) -> String {
    match problem {
        Problem::Value(error) => wording::value_error(error, text),
        Problem::Future(day) => text.with("refusal-future-date", &[("date", text.date(*day).into())]),
        Problem::AnsweredBefore(day) => text.with("demand-answered-before", &[("date", text.date(*day).into())]),
    }
}
