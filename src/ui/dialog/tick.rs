//! Asks which item of the checklist, and which state, many datasets are to have.
//!
//! Nothing is changed here; what is entered is asked for as a command, one operation for all of them.

mod items;

use std::sync::Arc;

use eframe::egui::{Id, Ui};

use self::items::{Choice, choices};
use super::{Asking, form};
use crate::command::{Command, NewTick};
use crate::model::{DatasetId, Item, ItemId, ItemState, Stage};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::label::{UiText as _, heading_ui, rich};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::text_field::TextField;
use crate::wording;

/// Begins to ask.
pub(super) fn begin(mut datasets: Vec<DatasetId>, item: Option<ItemId>, open: &Open<'_>, _cx: &Cx<'_>) -> Option<Box<dyn Asking>> {
    let inventory = open.inventory();
    datasets.retain(|id| inventory.dataset(*id).is_some());
    let first = *datasets.first()?;
    let checklist = inventory.checklist_of(first);
    let asked = item.and_then(|id| checklist.item(id));
    let stage = asked.map(|item| item.stage).or_else(|| inventory.dataset(first).map(|dataset| dataset.stage()))?;
    let item = item.or_else(|| {
        let blocking = open.worked.process.get(first)?.of(stage).blocking.first()?;
        Some(*blocking)
    });
    let (reason, by) = (String::new(), String::new());
    Some(Box::new(Tick { datasets, stage, item, state: ItemState::Done, reason, by, is_new: true, counted: None }))
}

#[derive(Debug)]
struct Tick {
    datasets: Vec<DatasetId>,
    stage: Stage,
    item: Option<ItemId>,
    state: ItemState,
    reason: String,
    by: String,
    is_new: bool,
    /// The items of the stage with how many are done, by the state of the inventory.
    counted: Option<(u64, Stage, Vec<Choice>)>,
}

impl Asking for Tick {
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let mut is_open = true;
        let stays = super::modal_ui(ui, "tick", size::DIALOG + 160.0, |ui| {
            // Before the fields, where Enter begins a line.
            let is_entered = form::is_entered(ui);
            let text = Arc::clone(cx.text);
            heading_ui(ui, Role::Title, &self.title(open, &text));
            ui.add_space(8.0);
            is_open &= !form::body_ui(ui, |ui| self.body_ui(ui, open, &text, cx));
            ui.add_space(16.0);
            is_open &= self.buttons_ui(ui, is_entered, open, &text, cx);
            is_open
        });
        self.is_new = false;
        stays && is_open
    }
}

impl Tick {
    fn title(&self, open: &Open<'_>, text: &Text) -> String {
        match self.datasets.as_slice() {
            [id] => {
                let title = open.inventory().dataset(*id).map_or("", |dataset| dataset.title(open.language));
                text.with("asking-tick-one", &[("title", title.into())])
            }
            ids => text.with("asking-tick-many", &[("count", ids.len().into())]),
        }
    }

    /// Finds the item that is chosen, in the checklist of the first dataset.
    fn found<'a>(&self, open: &Open<'a>) -> Option<&'a Item> {
        let checklist = open.inventory().checklist_of(*self.datasets.first()?);
        checklist.item(self.item?)
    }

    /// Shows what is asked; tells whether something was pressed that leads away.
    fn body_ui(&mut self, ui: &mut Ui, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) -> bool {
        let stages = Stage::ALL.map(|stage| (stage, wording::stage(stage, text)));
        if let Some(stage) = segment_ui(ui, text.get("stage"), &stages, self.stage) {
            self.stage = stage;
            self.item = None;
        }
        ui.add_space(8.0);
        let revision = open.session.revision();
        let is_counted = self.counted.as_ref().is_some_and(|(of, stage, _)| (*of, *stage) == (revision, self.stage));
        if !is_counted {
            self.counted = Some((revision, self.stage, choices(&self.datasets, self.stage, open)));
        }
        let choices = self.counted.as_ref().map_or(&[] as &[Choice], |(.., choices)| choices);
        if let Some(picked) = items::list_ui(ui, choices, self.item, self.is_new, self.datasets.len(), text) {
            self.item = Some(picked);
        }
        ui.add_space(8.0);
        let Some(item) = self.found(open) else {
            ui.muted(Role::Body, text.get("asking-tick-choose"));
            return false;
        };
        if let Some(kind) = &item.decision {
            return self.decision_ui(ui, kind, text, cx);
        }
        self.answer_ui(ui, item, text);
        false
    }

    /// Leads to the decision that does the item.
    fn decision_ui(&self, ui: &mut Ui, kind: &crate::model::DecisionKind, text: &Text, cx: &mut Cx<'_>) -> bool {
        ui.role(Role::Body, text.get("asking-tick-decision"));
        let is_pressed = Button::new(text.get("action-decide")).icon(icon::FLAG).show(ui).clicked();
        if is_pressed {
            cx.ask(Action::Ask(Asked::Decide(self.datasets.clone(), Some(kind.clone()))));
        }
        is_pressed
    }

    fn answer_ui(&mut self, ui: &mut Ui, item: &Item, text: &Text) {
        let states = ItemState::ALL.map(|state| (state, wording::item_state(state, text)));
        ui.role(Role::Label, text.get("asking-tick-state"));
        if let Some(state) = segment_ui(ui, text.get("asking-tick-state"), &states, self.state) {
            self.state = state;
        }
        ui.add_space(8.0);
        let width = ui.available_width() - 2.0;
        if self.state == ItemState::NotApplicable {
            ui.role(Role::Label, text.get("asking-tick-why"));
            let field = TextField { id: Id::unique("tick why"), name: text.get("asking-tick-why"), hint: "", rows: 2, width, error: None };
            field.show(ui, &mut self.reason);
            ui.add_space(8.0);
        }
        if self.state != ItemState::Open {
            ui.role(Role::Label, text.get("asking-tick-by"));
            ui.horizontal_wrapped(|ui| {
                let field = TextField {
                    id: Id::unique("tick by"),
                    name: text.get("asking-tick-by"),
                    hint: text.get("asking-tick-by-hint"),
                    rows: 1,
                    width: 240.0,
                    error: None,
                };
                field.show(ui, &mut self.by);
                for role in &item.roles {
                    let name = wording::role(*role, text);
                    if Button::ghost(name).show(ui).clicked() {
                        name.clone_into(&mut self.by);
                    }
                }
            });
        }
    }

    /// Returns the command, or why there is none yet.
    fn command(&self, open: &Open<'_>, text: &Text, cx: &Cx<'_>) -> Result<Command, String> {
        let (Some(item), Some(first)) = (self.found(open), self.datasets.first()) else { return Err(text.get("asking-tick-choose").to_owned()) };
        let tick = NewTick { item: item.id, state: self.state, reason: Some(self.reason.clone()), by: Some(self.by.clone()), date: cx.today };
        // What is entered is the same for all of them; whether the others are asked the item is told when it is done.
        match Command::Tick(vec![*first], vec![tick.clone()]).plan(open.inventory()) {
            Ok(_) | Err(crate::command::Refusal::NothingToDo) => Ok(Command::Tick(self.datasets.clone(), vec![tick])),
            Err(refusal) => Err(wording::refusal(&refusal, open.inventory(), text)),
        }
    }

    /// Shows the buttons; returns whether the dialog stays open.
    fn buttons_ui(&self, ui: &mut Ui, is_entered: bool, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) -> bool {
        let command = self.command(open, text, cx);
        let is_decision = self.found(open).is_some_and(|item| item.decision.is_some());
        let mut is_open = true;
        super::foot_ui(ui, |ui| {
            if is_decision {
                is_open = !Button::new(text.get("cancel")).show(ui).clicked();
                return;
            }
            let label = text.with("asking-tick-button", &[("count", self.datasets.len().into())]);
            let why = command.as_ref().err().cloned();
            let pressed = Button::primary(&label).blocked(why.as_deref()).show(ui).clicked();
            if let (true, Ok(command)) = (pressed || is_entered, command) {
                form::run(command, self.datasets.len(), open, cx);
                is_open = false;
            }
            if Button::new(text.get("cancel")).show(ui).clicked() {
                is_open = false;
            }
            if let Some(why) = &why {
                let color = ui.palette().muted;
                ui.add(eframe::egui::Label::new(rich(Role::Caption, why, color)).truncate());
            }
        });
        is_open
    }
}
