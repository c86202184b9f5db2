//! Writing in a cell: what it begins with, how it ends, and what is asked for then.
//!
//! It keeps what is typed until that is taken; values are read and refused as on the record card.

mod choice;
mod line;

use eframe::egui::{Event, Id, Key, Modifiers, Rect, Ui};

use self::choice::{Choices, Picked};
use super::column::{AsColumn as _, Column};
use crate::command::{Answer, Command, NewScore, Refusal};
use crate::model::{Dataset, DatasetId, Field, FieldKey, Kind, Language, Value};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::screen::card::draft;
use crate::wording;

/// Tells whether a column can be written in.
pub(super) fn can_edit(column: Column, open: &Open<'_>) -> bool {
    open.is_writable && why_not(column, open).is_none()
}

/// Returns the key of the message that says why a column cannot be written in, if it cannot.
fn why_not(column: Column, open: &Open<'_>) -> Option<&'static str> {
    match column {
        Column::Field(_) | Column::Stage => None,
        Column::Score(criterion) => open.inventory().model().is_none_or(|model| model.criterion(criterion).is_none()).then_some("grid-why-retired"),
        Column::Gate => Some("grid-why-gate"),
        Column::Overridden => Some("grid-why-place"),
        Column::Checklist | Column::Waits => Some("grid-why-checklist"),
        Column::NextUpdate | Column::Overdue => Some("grid-why-update"),
        Column::Outcome => Some("grid-why-outcome"),
        Column::Quadrant | Column::Priority | Column::Rank | Column::Value | Column::Cost | Column::Coverage | Column::Interval | Column::Sensitive => {
            Some("grid-why-scores")
        }
    }
}

/// Says why a column cannot be written in, if it cannot.
pub(super) fn refusal_of(column: Column, open: &Open<'_>, text: &Text) -> Option<String> {
    if !open.is_writable {
        return Some(text.get("blocked-read-only").to_owned());
    }
    let name = column.full_name(open.model().map(AsRef::as_ref), text);
    why_not(column, open).map(|key| text.with(key, &[("column", name.as_ref().into())]))
}

/// Says why columns are left as they are, a sentence for each reason; columns that can be written in are only left for the stage's sake.
pub(super) fn left_alone(columns: &[Column], open: &Open<'_>, text: &Text) -> String {
    let mut reasons: Vec<(&'static str, Vec<String>)> = Vec::new();
    for column in columns {
        let key = why_not(*column, open).unwrap_or("grid-stage-alone");
        let name = column.full_name(open.model().map(AsRef::as_ref), text).into_owned();
        match reasons.iter_mut().find(|(other, _)| *other == key) {
            Some((_, names)) => names.push(name),
            None => reasons.push((key, vec![name])),
        }
    }
    reasons.into_iter().map(|(key, names)| text.with(key, &[("column", names.join(", ").into())])).collect::<Vec<_>>().join(". ")
}

/// Returns the key that a cell writes to: that of the text it shows, or of the inventory's own language where it shows none.
pub(super) fn key_of(dataset: &Dataset, field: Field, open: &Open<'_>) -> FieldKey {
    let has = |language: &Language| dataset.get(FieldKey::new(field, *language)).is_some();
    let shown = std::iter::once(open.language).chain(Language::ALL).find(has);
    FieldKey::new(field, shown.unwrap_or_else(|| open.inventory().language()))
}

/// How a cell is written in.
#[derive(Debug)]
enum Way {
    /// Text.
    Line,
    /// One or more of a list.
    Choice(Choices),
}

/// How writing ended, and where the cursor goes: so many rows down, so many columns to the right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// Nothing was taken.
    GivenUp,
    /// What was written was taken.
    Taken(isize, isize),
}

/// A key that ends writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stop {
    LetGo,
    Take(isize, isize),
}

/// A cell that is being written in.
#[derive(Debug)]
pub(super) struct Editing {
    id: DatasetId,
    column: Column,
    /// Names the text among those that were typed in cells before.
    serial: u64,
    typed: String,
    /// Whether it began with a letter over what was there; arrows then take it.
    is_over: bool,
    is_new: bool,
    way: Way,
    /// Why what is typed was refused.
    trouble: Option<String>,
}

impl Editing {
    /// Begins to write in a cell: over what is there if something is typed.
    pub(super) fn begin(dataset: &Dataset, column: Column, typed: Option<String>, serial: u64, open: &Open<'_>, text: &Text) -> Self {
        let is_over = typed.is_some();
        let way = Choices::of(dataset, column, open, text).map_or(Way::Line, Way::Choice);
        let typed = typed.unwrap_or_else(|| match (&way, column) {
            (Way::Line, Column::Field(field)) => {
                let value = dataset.get(key_of(dataset, field, open));
                value.map_or_else(String::new, |value| wording::value(value, open.inventory(), text))
            }
            _ => String::new(),
        });
        let mut editing = Self { id: dataset.id(), column, serial, typed, is_over, is_new: true, way, trouble: None };
        if let Way::Choice(choices) = &mut editing.way {
            choices.search(&editing.typed);
        }
        editing
    }

    /// Returns the cell.
    pub(super) const fn cell(&self) -> (DatasetId, Column) {
        (self.id, self.column)
    }

    fn line_id(&self) -> Id {
        Id::unique("datasets-cell").with(self.serial)
    }

    /// Shows what is written, over its cell in the room of the grid. What was pressed after writing ended is given back in `late`.
    pub(super) fn ui(&mut self, ui: &mut Ui, cell: Rect, open: &Open<'_>, cx: &mut Cx<'_>, late: &mut Vec<Event>) -> Option<Ended> {
        let dataset = open.inventory().dataset(self.id).cloned();
        let Some(dataset) = dataset.filter(|_| open.is_writable) else { return Some(Ended::GivenUp) };
        let is_prose = matches!(self.column, Column::Field(field) if matches!(field.info().kind, Kind::Prose));
        let stop = self.keys(ui, is_prose, late);
        let name = self.column.full_name(open.model().map(AsRef::as_ref), cx.text).into_owned();
        let name = cx.text.with("grid-writing", &[("column", name.into()), ("title", dataset.title(open.language).into())]);
        let room = ui.max_rect();
        let line = line::line_ui(ui, self, cell, is_prose, &name, cx.text);
        let (mut has_left, line_id) = (line.has_left, self.line_id());
        if let Way::Choice(choices) = &mut self.way {
            let told = choice::list_ui(ui, choices, line.rect, room, line_id, cx.text);
            if told.is_taken {
                return Some(self.take((1, 0), open, cx).unwrap_or(Ended::GivenUp));
            }
            if told.is_pressed {
                ui.memory_mut(|memory| memory.request_focus(line_id));
                has_left = false;
            }
        }
        match stop {
            Some(Stop::LetGo) => Some(Ended::GivenUp),
            Some(Stop::Take(down, right)) => self.take((down, right), open, cx).or_else(|| self.stay(ui)),
            None if has_left => self.leave(ui, open, cx),
            None => None,
        }
    }

    /// Takes the keys that end writing, and those that walk the choices.
    fn keys(&mut self, ui: &Ui, is_prose: bool, late: &mut Vec<Event>) -> Option<Stop> {
        let is_line = matches!(self.way, Way::Line);
        let arrows_take = self.is_over && is_line && !is_prose;
        let mut stop = None;
        ui.input_mut(|input| {
            let mut kept = Vec::new();
            let mut drops_blank = false;
            for event in std::mem::take(&mut input.events) {
                match &event {
                    _ if stop.is_some() => late.push(event),
                    Event::Key { key, pressed: true, modifiers, .. } => {
                        stop = stop_of(*key, *modifiers, arrows_take);
                        let is_walked = match &mut self.way {
                            Way::Choice(choices) => stop.is_none() && choices.walk(*key, *modifiers, &mut self.typed),
                            Way::Line => false,
                        };
                        drops_blank |= is_walked && *key == Key::Space;
                        if stop.is_none() && !is_walked {
                            kept.push(event);
                        }
                    }
                    // The blank that comes with the key that ticks is no letter of the search.
                    Event::Text(text) if drops_blank && text == " " => {}
                    _ => kept.push(event),
                }
            }
            input.events = kept;
        });
        stop
    }

    /// Takes what is written before another row is chosen or the list is left; tells whether it was taken.
    pub(super) fn settle(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let is_gone = !open.is_writable || open.inventory().dataset(self.id).is_none();
        let is_choice = matches!(&self.way, Way::Choice(choices) if !choices.is_many());
        is_gone || is_choice || self.take((0, 0), open, cx).is_some()
    }

    /// Tells whether it began, or goes on, in this frame.
    pub(super) const fn is_new(&self) -> bool {
        self.is_new
    }

    /// Lets the line have the focus when it is next shown.
    pub(super) const fn go_on(&mut self) {
        self.is_new = true;
    }

    /// Takes what the focus has left; what is refused stays, and has the focus again if a press in the grid took it away.
    fn leave(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Ended> {
        if matches!(&self.way, Way::Choice(choices) if !choices.is_many()) {
            return Some(Ended::GivenUp);
        }
        let ended = self.take((0, 0), open, cx);
        if ended.is_none() && ui.input(|input| input.pointer.any_click()) {
            return self.stay(ui);
        }
        ended
    }

    fn stay(&self, ui: &Ui) -> Option<Ended> {
        ui.memory_mut(|memory| memory.request_focus(self.line_id()));
        None
    }

    /// Asks for what is written; returns nothing where it is refused.
    fn take(&mut self, (down, right): (isize, isize), open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Ended> {
        let taken = Some(Ended::Taken(down, right));
        let dataset = open.inventory().dataset(self.id)?;
        let picked = match &self.way {
            Way::Line => None,
            Way::Choice(choices) => {
                let picked = choices.picked();
                if picked.is_none() {
                    self.trouble = Some(cx.text.get("grid-choice-nothing").to_owned());
                    return None;
                }
                picked
            }
        };
        let command = match (picked, self.column) {
            (None, Column::Field(field)) => {
                let key = key_of(dataset, field, open);
                draft::read(key, &self.typed, cx.text).map(|value| Command::EditDataset(self.id, vec![(key, value)])).map_err(Refusal::from)
            }
            (Some(Picked::Value(value)), Column::Field(field)) => Ok(Command::EditDataset(self.id, vec![(FieldKey::new(field, Language::Sv), value)])),
            (Some(Picked::NewDepartment(name)), _) => Ok(draft::in_new_department(self.id, &name)),
            (Some(Picked::Stage(stage)), _) => {
                if stage != dataset.stage() {
                    cx.ask(Action::Ask(Asked::Move(vec![self.id], stage)));
                }
                return taken;
            }
            (Some(Picked::Score(answer)), Column::Score(criterion)) => Ok(score(self.id, criterion, answer)),
            _ => return taken,
        };
        let planned = command.and_then(|command| match command.plan(open.inventory()) {
            Ok(_) => Ok(Some(command)),
            Err(Refusal::NothingToDo) => Ok(None),
            Err(refusal) => Err(refusal),
        });
        match planned {
            Ok(command) => {
                if let Some(command) = command {
                    cx.ask(Action::run(command));
                }
                taken
            }
            Err(refusal) => {
                self.trouble = Some(draft::trouble(&refusal, open.inventory(), cx.text));
                None
            }
        }
    }
}

/// Returns the command that gives one score, or takes it away.
pub(super) fn score(id: DatasetId, criterion: crate::model::CriterionId, answer: Answer) -> Command {
    Command::Score(id, vec![NewScore { criterion, answer, reason: None }])
}

/// Returns the value that a cell holds, where it holds one that can be written elsewhere.
pub(super) fn value_of<'a>(dataset: &'a Dataset, field: Field, open: &Open<'_>) -> Option<&'a Value> {
    dataset.get(key_of(dataset, field, open))
}

fn stop_of(key: Key, modifiers: Modifiers, arrows_take: bool) -> Option<Stop> {
    if modifiers.command || modifiers.alt {
        return None;
    }
    Some(match (key, modifiers.shift) {
        (Key::Escape, false) => Stop::LetGo,
        (Key::Enter, false) => Stop::Take(1, 0),
        (Key::Enter, true) => Stop::Take(-1, 0),
        (Key::Tab, false) => Stop::Take(0, 1),
        (Key::Tab, true) => Stop::Take(0, -1),
        (Key::ArrowDown, false) if arrows_take => Stop::Take(1, 0),
        (Key::ArrowUp, false) if arrows_take => Stop::Take(-1, 0),
        (Key::ArrowRight, false) if arrows_take => Stop::Take(0, 1),
        (Key::ArrowLeft, false) if arrows_take => Stop::Take(0, -1),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_take_only_what_was_typed_over() {
        assert_eq!(stop_of(Key::ArrowDown, Modifiers::NONE, true), Some(Stop::Take(1, 0)));
        assert_eq!(stop_of(Key::ArrowDown, Modifiers::NONE, false), None);
        assert_eq!(stop_of(Key::Enter, Modifiers::ALT, false), None, "which begins a new line");
        assert_eq!(stop_of(Key::Tab, Modifiers::SHIFT, false), Some(Stop::Take(0, -1)));
    }
}
