//! The dialogs for words of somebody's own: under the heading of a part, and as the points of a proposal.
//!
//! Plain text only. What is written goes into the draft as it is written, and is kept with it; only the button takes it back.

use eframe::egui::{Id, Key, Modifiers, ScrollArea, Ui};

use super::draft::Paper;
use crate::model::document::PartChoice;
use crate::model::{Prose, ValueError};
use crate::text::Text;
use crate::ui::context::Cx;
use crate::ui::dialog::{foot_ui, modal_ui};
use crate::ui::icon;
use crate::ui::theme::{Role, size};
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, UiText as _, icon_button};
use crate::wording;

/// How high the lists of points may be.
const POINTS: f32 = 360.0;

/// Own words of a part.
#[derive(Debug)]
pub(super) struct Words {
    part: &'static str,
    heading: String,
    typed: String,
    /// What of it is in the draft.
    taken: String,
    /// The parts as they were.
    before: Vec<PartChoice>,
    is_new: bool,
}

impl Words {
    /// Begins with the words that there are.
    pub(super) fn new(part: &'static str, paper: &Paper, words: &Text) -> Self {
        let arranged = paper.arranged();
        let found = arranged.iter().find(|arranged| arranged.part.key == part);
        let heading = found.map_or_else(String::new, |found| found.part.heading(words).to_owned());
        let text = found.and_then(|found| found.text).unwrap_or_default().to_owned();
        Self { part, heading, taken: text.clone(), typed: text, before: paper.parts.clone(), is_new: true }
    }

    /// Shows the dialog; returns whether it is to stay open.
    pub(super) fn ui(&mut self, ui: &Ui, paper: &mut Paper, cx: &Cx<'_>) -> bool {
        let text = cx.text.as_ref();
        let (mut is_open, mut is_taken_back) = (true, false);
        let stays = modal_ui(ui, "report-words", size::DIALOG_FORM, |ui| {
            heading_ui(ui, Role::Title, &self.heading);
            ui.muted(Role::Body, text.get("builder-words-line"));
            ui.add_space(12.0);
            let error = read(&self.typed).err().map(|error| wording::value_error(&error, text));
            let name = text.get("builder-words");
            let field = TextField { id: Id::unique("builder-words"), name, hint: "", rows: 9, width: ui.available_width(), error: error.as_deref() };
            let response = field.show(ui, &mut self.typed);
            if std::mem::take(&mut self.is_new) {
                response.request_focus();
            }
            let is_entered = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
            ui.add_space(20.0);
            foot_ui(ui, |ui| {
                let blocked = error.as_deref();
                let is_pressed = Button::primary(text.get("builder-words-use")).blocked(blocked).show(ui).clicked();
                is_open = !(is_pressed || (is_entered && blocked.is_none()));
                if Button::new(text.get("cancel")).show(ui).clicked() {
                    is_open = false;
                    is_taken_back = true;
                }
                if !self.typed.is_empty() && Button::ghost(text.get("builder-words-clear")).show(ui).clicked() {
                    self.typed.clear();
                }
            });
            is_open
        });
        self.take(paper, is_taken_back);
        stays && is_open
    }

    /// Puts what was written into the draft, or takes it back.
    fn take(&mut self, paper: &mut Paper, is_taken_back: bool) {
        if is_taken_back {
            paper.parts.clone_from(&self.before);
        } else if self.taken != self.typed
            && let Ok(words) = read(&self.typed)
        {
            self.taken.clone_from(&self.typed);
            paper.parts.clone_from(&self.before);
            paper.set_text(self.part, words);
        }
    }
}

/// Reads own words; none are no error.
fn read(words: &str) -> Result<Option<Prose>, ValueError> {
    match Prose::new(words) {
        Ok(words) => Ok(Some(words)),
        Err(ValueError::Empty) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The points of a proposal.
#[derive(Debug)]
pub(super) struct Points {
    list: Vec<String>,
    drafted: Vec<String>,
    /// Whether they are the drafted ones, which follow the inventory.
    is_drafted: bool,
    /// The points in own words as they were.
    before: Option<Vec<Prose>>,
    wants_focus: Option<usize>,
}

/// What was asked of a point.
enum Deed {
    Shift(usize, isize),
    Remove(usize),
}

impl Points {
    /// Begins with the points that there are, or those that the program drafts.
    pub(super) fn new(paper: &Paper, drafted: &[String]) -> Self {
        let own: Option<Vec<String>> = paper.proposals.as_ref().map(|points| points.iter().map(ToString::to_string).collect());
        Self {
            is_drafted: own.is_none(),
            list: own.unwrap_or_else(|| drafted.to_vec()),
            drafted: drafted.to_vec(),
            before: paper.proposals.clone(),
            wants_focus: None,
        }
    }

    /// Shows the dialog; returns whether it is to stay open.
    pub(super) fn ui(&mut self, ui: &Ui, paper: &mut Paper, cx: &Cx<'_>) -> bool {
        let text = cx.text.as_ref();
        let mut is_open = true;
        let mut points = None;
        let stays = modal_ui(ui, "report-points", size::DIALOG_WIDE, |ui| {
            heading_ui(ui, Role::Title, text.get("builder-points-title"));
            ui.muted(Role::Body, text.get(if self.is_drafted { "builder-points-drafted" } else { "builder-points-own" }));
            ui.add_space(12.0);
            let room = (ui.ctx().content_rect().height() - 300.0).clamp(120.0, POINTS);
            ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| self.points_ui(ui, text));
            ui.add_space(8.0);
            ui.horizontal(|ui| {
                if Button::ghost(text.get("builder-points-add")).icon(icon::PLUS).show(ui).clicked() {
                    self.is_drafted = false;
                    self.list.push(String::new());
                    self.wants_focus = Some(self.list.len() - 1);
                }
                let is_back = !self.is_drafted && Button::ghost(text.get("builder-points-back")).icon(icon::UNDO).show(ui).clicked();
                if is_back {
                    (self.list, self.is_drafted) = (self.drafted.clone(), true);
                }
            });
            ui.add_space(16.0);
            let read: Result<Vec<Prose>, ValueError> = self.list.iter().filter(|point| !point.trim().is_empty()).map(|point| Prose::new(point)).collect();
            foot_ui(ui, |ui| {
                let error = read.as_ref().err().map(|error| wording::value_error(error, text));
                is_open = !Button::primary(text.get("builder-words-use")).blocked(error.as_deref()).show(ui).clicked();
                points = read.ok().map(|points| (!self.is_drafted).then_some(points));
                if Button::new(text.get("cancel")).show(ui).clicked() {
                    is_open = false;
                    points = Some(self.before.clone());
                }
            });
            is_open
        });
        paper.proposals = points.unwrap_or_else(|| paper.proposals.take());
        stays && is_open
    }

    fn points_ui(&mut self, ui: &mut Ui, text: &Text) {
        if self.list.is_empty() {
            ui.muted(Role::Body, text.get("builder-points-none"));
        }
        let count = self.list.len();
        let mut deed = None;
        ui.spacing_mut().item_spacing.y = 8.0;
        for (at, point) in self.list.iter_mut().enumerate() {
            let number = at + 1;
            let named = |key: &str| text.with(key, &[("number", number.into())]);
            ui.horizontal_top(|ui| {
                ui.add_sized([24.0, size::CONTROL], eframe::egui::Label::new(format!("{number}.")));
                let width = ui.available_width() - 3.0 * (size::CONTROL + 8.0) - 20.0;
                let name = named("builder-point");
                let id = Id::unique("builder-point").with(at);
                let response = TextField { id, name: &name, hint: "", rows: 2, width, error: None }.show(ui, point);
                if response.changed() {
                    self.is_drafted = false;
                }
                if self.wants_focus == Some(at) {
                    self.wants_focus = None;
                    response.request_focus();
                }
                if response.has_focus() {
                    let is_pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
                    deed = is_pressed(Key::ArrowUp).then_some(Deed::Shift(at, -1)).or(deed.take());
                    deed = is_pressed(Key::ArrowDown).then_some(Deed::Shift(at, 1)).or(deed.take());
                }
                let end = |is_end: bool| is_end.then(|| text.get("builder-point-end"));
                if icon_button(ui, icon::ARROW_UP, &named("builder-point-up"), end(at == 0)).clicked() {
                    deed = Some(Deed::Shift(at, -1));
                }
                if icon_button(ui, icon::ARROW_DOWN, &named("builder-point-down"), end(number == count)).clicked() {
                    deed = Some(Deed::Shift(at, 1));
                }
                if icon_button(ui, icon::TRASH, &named("builder-point-remove"), None).clicked() {
                    deed = Some(Deed::Remove(at));
                }
            });
        }
        match deed {
            Some(Deed::Shift(at, step)) => {
                let to = at.saturating_add_signed(step);
                if to < count && to != at {
                    self.list.swap(at, to);
                    self.is_drafted = false;
                    self.wants_focus = Some(to);
                }
            }
            Some(Deed::Remove(at)) => {
                self.list.remove(at);
                self.is_drafted = false;
            }
            None => {}
        }
    }
}
