//! What is being typed in the card: kept until it is taken, given back when it is refused.
//!
//! A draft is taken once, when the cursor leaves it; nothing is changed here.

use std::collections::BTreeMap;

use crate::command::{Answer, Command, NewScore, Refusal};
use crate::model::{CriterionId, DatasetId, DepartmentId, Field, FieldError, FieldKey, Hours, Kind, Language, Value, ValueError};
use crate::session::new_uuid;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::wording;

/// Something in the card that takes text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slot {
    /// A field.
    Field(FieldKey),
    /// The reason for a score.
    Reason(CriterionId),
    /// The name of a department that is not there yet.
    NewDepartment,
}

#[derive(Debug)]
struct Draft {
    text: String,
    refusal: Option<Refusal>,
}

/// Everything that is being typed.
#[derive(Debug, Default)]
pub(super) struct Drafts {
    kept: BTreeMap<(DatasetId, Slot), Draft>,
    /// What has the cursor in this frame, and what had it in the frame before.
    typing: Option<(DatasetId, Slot)>,
    before: Option<(DatasetId, Slot)>,
}

impl Drafts {
    /// Begins a frame.
    pub(super) fn begin(&mut self) {
        self.before = self.typing.take();
    }

    /// Says what has the cursor.
    pub(super) fn has_cursor(&mut self, id: DatasetId, slot: Slot) {
        self.typing = Some((id, slot));
    }

    /// Tells whether anything has the cursor.
    pub(super) const fn is_typing(&self) -> bool {
        self.typing.is_some()
    }

    /// Tells whether anything had the cursor in the frame before.
    pub(super) const fn was_typing(&self) -> bool {
        self.before.is_some()
    }

    /// Returns what is typed, if anything is.
    pub(super) fn text(&self, id: DatasetId, slot: Slot) -> Option<&str> {
        self.kept.get(&(id, slot)).map(|draft| draft.text.as_str())
    }

    /// Says why what was typed was refused, if it was.
    pub(super) fn trouble(&self, id: DatasetId, slot: Slot, open: &Open<'_>, text: &Text) -> Option<String> {
        let refusal = self.kept.get(&(id, slot))?.refusal.as_ref()?;
        Some(match refusal {
            // The sentence stands under the field and need not name it.
            Refusal::Field(FieldError::Value(_, error)) | Refusal::Name(error) | Refusal::Reason(error) => wording::value_error(error, text),
            refusal => wording::refusal(refusal, open.inventory(), text),
        })
    }

    /// Keeps what is typed.
    pub(super) fn keep(&mut self, id: DatasetId, slot: Slot, text: String) {
        self.kept.insert((id, slot), Draft { text, refusal: None });
    }

    /// Lets go of what is typed.
    pub(super) fn forget(&mut self, id: DatasetId, slot: Slot) {
        self.kept.remove(&(id, slot));
    }

    /// Ends a frame: what the cursor has left is taken, or refused with the text kept.
    pub(super) fn end(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some((id, slot)) = self.before.take().filter(|before| self.typing != Some(*before)) else { return };
        let Some(draft) = self.kept.get_mut(&(id, slot)).filter(|draft| draft.refusal.is_none()) else { return };
        let command = command(id, slot, &draft.text, cx.text).and_then(|command| match command.plan(open.inventory()) {
            Ok(_) => Ok(Some(command)),
            Err(Refusal::NothingToDo) => Ok(None),
            Err(refusal) => Err(refusal),
        });
        match command {
            Ok(command) => {
                self.kept.remove(&(id, slot));
                if let Some(command) = command {
                    cx.ask(Action::run(command));
                }
            }
            Err(refusal) => draft.refusal = Some(refusal),
        }
    }
}

/// Returns what a text asks for.
fn command(id: DatasetId, slot: Slot, typed: &str, text: &Text) -> Result<Command, Refusal> {
    match slot {
        Slot::Field(key) => Ok(Command::EditDataset(id, vec![(key, read(key, typed, text)?)])),
        Slot::Reason(criterion) => Ok(Command::Score(id, vec![NewScore { criterion, answer: Answer::Keep, reason: Some(typed.to_owned()) }])),
        Slot::NewDepartment if typed.trim().is_empty() => Err(Refusal::NothingToDo),
        Slot::NewDepartment => {
            let department = DepartmentId::from_uuid(new_uuid());
            let field = FieldKey::new(Field::Department, Language::Sv);
            Ok(Command::Together(vec![
                Command::AddDepartment(department, typed.to_owned()),
                Command::EditDataset(id, vec![(field, Some(Value::Department(department)))]),
            ]))
        }
    }
}

/// Reads what was typed in a field; an empty text clears it.
fn read(key: FieldKey, typed: &str, text: &Text) -> Result<Option<Value>, FieldError> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    if key.kind() == Kind::Hours {
        let wrong = || FieldError::Value(key, ValueError::Hours(typed.trim().to_owned()));
        let hours = text.parse_number(typed).and_then(|number| Hours::new(number).ok()).ok_or_else(wrong)?;
        return Ok(Some(Value::Hours(hours)));
    }
    key.parse_value(typed).map(Some)
}
