//! What is being typed in the card: kept until it is taken, given back when it is refused.
//!
//! A draft is taken once, when the cursor leaves it; nothing is changed here.

mod item;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use self::item::Typed;
pub(in crate::ui::screen) use self::item::{ItemSlot, signed};
use crate::command::{Answer, Command, NewFinding, NewScore, Refusal};
use crate::model::value::parse_date;
use crate::model::{
    CriterionId, DatasetId, DepartmentId, Field, FieldError, FieldKey, GateId, GateState, Hours, Inventory, ItemId, Kind, Language, Value, ValueError, gate,
};
use crate::session::new_uuid;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::wording;

/// Something in the card that takes text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::ui::screen) enum Slot {
    /// A field.
    Field(FieldKey),
    /// The reason for a score.
    Reason(CriterionId),
    /// The reason for what was found at a gate.
    GateReason(GateId),
    /// The role that tested a gate.
    Examiner(GateId),
    /// The day a gate was tested.
    GateDate(GateId),
    /// The name of a department that is not there yet.
    NewDepartment,
    /// Something about an item of the checklist.
    Item(ItemId, ItemSlot),
}

#[derive(Debug)]
struct Draft {
    text: String,
    refusal: Option<Refusal>,
}

/// Everything that is being typed.
#[derive(Debug, Default)]
pub(in crate::ui::screen) struct Drafts {
    kept: BTreeMap<(DatasetId, Slot), Draft>,
    /// States of gates that wait for their reason, or to be confirmed.
    states: BTreeMap<(DatasetId, GateId), GateState>,
    /// Items that wait for their reason to be not applicable.
    unasked: BTreeSet<(DatasetId, ItemId)>,
    /// The role that new findings are signed with; empty for none.
    pub(in crate::ui::screen) examiner: String,
    /// What has the cursor in this frame, and what had it in the frame before.
    typing: Option<(DatasetId, Slot)>,
    before: Option<(DatasetId, Slot)>,
}

impl Drafts {
    /// Begins a frame.
    pub(in crate::ui::screen) fn begin(&mut self) {
        self.before = self.typing.take();
    }

    /// Says what has the cursor.
    pub(in crate::ui::screen) fn has_cursor(&mut self, id: DatasetId, slot: Slot) {
        self.typing = Some((id, slot));
    }

    /// Tells whether anything has the cursor.
    pub(in crate::ui::screen) const fn is_typing(&self) -> bool {
        self.typing.is_some()
    }

    /// Tells whether anything had the cursor in the frame before.
    pub(in crate::ui::screen) const fn was_typing(&self) -> bool {
        self.before.is_some()
    }

    /// Returns what is typed, if anything is.
    pub(in crate::ui::screen) fn text(&self, id: DatasetId, slot: Slot) -> Option<&str> {
        self.kept.get(&(id, slot)).map(|draft| draft.text.as_str())
    }

    /// Says why what was typed was refused, if it was.
    pub(in crate::ui::screen) fn trouble(&self, id: DatasetId, slot: Slot, open: &Open<'_>, text: &Text) -> Option<String> {
        let refusal = self.kept.get(&(id, slot))?.refusal.as_ref()?;
        Some(trouble(refusal, open.inventory(), text))
    }

    /// Tells whether this had the cursor in the frame before.
    pub(in crate::ui::screen) fn was_in(&self, id: DatasetId, slot: Slot) -> bool {
        self.before == Some((id, slot))
    }

    /// Tells whether what was typed was refused.
    pub(in crate::ui::screen) fn is_refused(&self, id: DatasetId, slot: Slot) -> bool {
        self.kept.get(&(id, slot)).is_some_and(|draft| draft.refusal.is_some())
    }

    /// Returns a dataset about which something was typed that was refused, or chosen that waits for its reason, if there is one.
    pub(in crate::ui::screen) fn refused(&self, inventory: &Inventory) -> Option<DatasetId> {
        let refused = self.kept.iter().filter(|(_, draft)| draft.refusal.is_some()).map(|((id, _), _)| *id);
        let states = self.states.iter().filter(|(_, state)| state.needs_reason()).map(|((id, _), _)| *id);
        let items = self.unasked.iter().map(|(id, _)| *id);
        refused.chain(states).chain(items).find(|id| inventory.dataset(*id).is_some())
    }

    /// Lets go of what was refused, and of what waits for its reason.
    pub(in crate::ui::screen) fn forget_refused(&mut self) {
        self.kept.retain(|_, draft| draft.refusal.is_none());
        self.states.retain(|_, state| !state.needs_reason());
        self.unasked.clear();
    }

    /// Tells whether an item waits for its reason to be not applicable.
    pub(in crate::ui::screen) fn waits(&self, id: DatasetId, item: ItemId) -> bool {
        self.unasked.contains(&(id, item))
    }

    /// Lets an item wait for its reason to be not applicable.
    pub(in crate::ui::screen) fn wait(&mut self, id: DatasetId, item: ItemId) {
        self.unasked.insert((id, item));
    }

    /// Lets go of an item that waits, and of the reason typed for it.
    pub(in crate::ui::screen) fn forget_item(&mut self, id: DatasetId, item: ItemId) {
        if self.unasked.remove(&(id, item)) {
            self.kept.remove(&(id, Slot::Item(item, ItemSlot::Reason)));
        }
    }

    /// Keeps what is typed.
    pub(in crate::ui::screen) fn keep(&mut self, id: DatasetId, slot: Slot, text: String) {
        self.kept.insert((id, slot), Draft { text, refusal: None });
    }

    /// Lets go of what is typed.
    pub(in crate::ui::screen) fn forget(&mut self, id: DatasetId, slot: Slot) {
        self.kept.remove(&(id, slot));
    }

    /// Returns the state that a gate is to have, while it has not been taken.
    pub(in crate::ui::screen) fn state(&self, id: DatasetId, gate: GateId) -> Option<GateState> {
        self.states.get(&(id, gate)).copied()
    }

    /// Keeps the state that a gate is to have, or lets go of it where the gate has it already.
    pub(in crate::ui::screen) fn keep_state(&mut self, id: DatasetId, gate: GateId, state: GateState, inventory: &Inventory) {
        if gate::state(inventory.gates(id), gate) == state {
            self.states.remove(&(id, gate));
        } else {
            self.states.insert((id, gate), state);
        }
    }

    /// Lets go of a state that waits, and of the reason typed for it.
    pub(in crate::ui::screen) fn forget_state(&mut self, id: DatasetId, gate: GateId) {
        if self.states.remove(&(id, gate)).is_some() {
            self.kept.remove(&(id, Slot::GateReason(gate)));
        }
    }

    /// Takes a state that a gate is to have, signed by who tests now. Returns whether it waits for its reason.
    pub(in crate::ui::screen) fn take_state(&mut self, id: DatasetId, gate: GateId, state: GateState, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        self.keep_state(id, gate, state, open.inventory());
        if self.state(id, gate).is_none() {
            return false;
        }
        let typed = self.text(id, Slot::GateReason(gate)).map(str::to_owned);
        // Why action was needed is not why nothing stands in the way.
        let old = gate::state(open.inventory().gates(id), gate);
        let reason = typed.or_else(|| (old.needs_reason() && !state.needs_reason()).then(String::new));
        let examiner = signature(&self.examiner);
        let command = Command::AssessGates(vec![id], vec![NewFinding { gate, state, reason, examiner, date: Some(cx.today) }]);
        if matches!(command.plan(open.inventory()), Err(Refusal::GateNeedsReason(_))) {
            return true;
        }
        self.states.remove(&(id, gate));
        self.kept.remove(&(id, Slot::GateReason(gate)));
        cx.ask(Action::run(command));
        false
    }

    /// Takes the states that were moved to and left, of every dataset but the one whose gates are shown; those without their reason wait on.
    pub(in crate::ui::screen) fn take_left(&mut self, shown: Option<DatasetId>, open: &Open<'_>, cx: &mut Cx<'_>) {
        let is_left = |((id, _), state): (&(DatasetId, GateId), &GateState)| Some(*id) != shown && !state.needs_reason();
        let left: Vec<((DatasetId, GateId), GateState)> =
            self.states.iter().filter(|(key, state)| is_left((key, state))).map(|(key, state)| (*key, *state)).collect();
        for ((id, gate), state) in left {
            if open.inventory().dataset(id).is_some() && open.is_writable {
                self.take_state(id, gate, state, open, cx);
            } else {
                self.forget_state(id, gate);
            }
        }
    }

    /// Ends a frame: what the cursor has left is taken, or refused with the text kept.
    pub(in crate::ui::screen) fn end(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some((id, slot)) = self.before.take().filter(|before| self.typing != Some(*before)) else { return };
        let Some(draft) = self.kept.get_mut(&(id, slot)).filter(|draft| draft.refusal.is_none()) else { return };
        let asked = match (gate_of(slot), slot) {
            (_, Slot::Item(item, slot)) => {
                let waits = self.unasked.contains(&(id, item));
                let typed = Typed { dataset: id, item, slot, text: &draft.text, waits, today: cx.today, who: open.session.who() };
                item::command(open.inventory(), typed)
            }
            (Some(gate), _) => {
                let state = self.states.get(&(id, gate)).copied();
                finding(open.inventory(), (id, slot, gate), &draft.text, state, (&self.examiner, cx.today))
            }
            (None, _) => command(id, slot, &draft.text, cx.text),
        };
        let command = asked.and_then(|command| match command.plan(open.inventory()) {
            Ok(_) => Ok(Some(command)),
            Err(Refusal::NothingToDo) => Ok(None),
            Err(refusal) => Err(refusal),
        });
        match command {
            Ok(command) => {
                self.kept.remove(&(id, slot));
                if let Slot::GateReason(gate) = slot {
                    self.states.remove(&(id, gate));
                }
                if let Slot::Item(item, ItemSlot::Reason) = slot {
                    self.unasked.remove(&(id, item));
                }
                if let Some(command) = command {
                    cx.ask(Action::run(command));
                }
            }
            Err(Refusal::NothingToDo) if gate_of(slot).is_some() || matches!(slot, Slot::Item(..)) => {
                self.kept.remove(&(id, slot));
            }
            Err(refusal) => draft.refusal = Some(refusal),
        }
    }
}

/// Says why a text was refused, under the field that it was typed in, which need not be named.
pub(in crate::ui::screen) fn trouble(refusal: &Refusal, inventory: &Inventory, text: &Text) -> String {
    match refusal {
        Refusal::Field(FieldError::Value(_, error)) | Refusal::Name(error) | Refusal::Reason(error) | Refusal::Entry(_, error) => {
            wording::value_error(error, text)
        }
        refusal => wording::refusal(refusal, inventory, text),
    }
}

/// Returns who signs, where somebody does.
pub(in crate::ui::screen) fn signature(examiner: &str) -> Option<String> {
    let examiner = examiner.trim();
    (!examiner.is_empty()).then(|| examiner.to_owned())
}

const fn gate_of(slot: Slot) -> Option<GateId> {
    match slot {
        Slot::GateReason(gate) | Slot::Examiner(gate) | Slot::GateDate(gate) => Some(gate),
        Slot::Field(_) | Slot::Reason(_) | Slot::NewDepartment | Slot::Item(..) => None,
    }
}

/// Returns what a text about a gate asks for; a reason takes the state that waited for it along, with who tests and today's date.
fn finding(
    inventory: &Inventory,
    (id, slot, gate): (DatasetId, Slot, GateId),
    typed: &str,
    waiting: Option<GateState>,
    (examiner, today): (&str, Date),
) -> Result<Command, Refusal> {
    let now = gate::state(inventory.gates(id), gate);
    let mut new = NewFinding { gate, state: now, reason: None, examiner: None, date: None };
    match slot {
        Slot::GateReason(_) => {
            new.reason = Some(typed.to_owned());
            if let Some(state) = waiting {
                new.state = state;
                new.date = Some(today);
                new.examiner = signature(examiner);
            }
        }
        Slot::Examiner(_) => new.examiner = Some(typed.to_owned()),
        _ => new.date = Some(parse_date(typed).map_err(Refusal::Reason)?),
    }
    if new.state == GateState::Unassessed {
        return Err(Refusal::NothingToDo);
    }
    Ok(Command::AssessGates(vec![id], vec![new]))
}

/// Returns what a text asks for.
fn command(id: DatasetId, slot: Slot, typed: &str, text: &Text) -> Result<Command, Refusal> {
    match slot {
        Slot::Field(key) => Ok(Command::EditDataset(id, vec![(key, read(key, typed, text)?)])),
        Slot::Reason(criterion) => Ok(Command::Score(id, vec![NewScore { criterion, answer: Answer::Keep, reason: Some(typed.to_owned()) }])),
        Slot::NewDepartment if typed.trim().is_empty() => Err(Refusal::NothingToDo),
        Slot::GateReason(_) | Slot::Examiner(_) | Slot::GateDate(_) | Slot::Item(..) => Err(Refusal::NothingToDo),
        Slot::NewDepartment => Ok(in_new_department(id, typed)),
    }
}

/// Returns what makes a department and puts a dataset in it.
pub(in crate::ui::screen) fn in_new_department(id: DatasetId, name: &str) -> Command {
    let department = DepartmentId::from_uuid(new_uuid());
    let field = FieldKey::new(Field::Department, Language::Sv);
    Command::Together(vec![Command::AddDepartment(department, name.to_owned()), Command::EditDataset(id, vec![(field, Some(Value::Department(department)))])])
}

/// Reads what was typed in a field; an empty text clears it.
pub(in crate::ui::screen) fn read(key: FieldKey, typed: &str, text: &Text) -> Result<Option<Value>, FieldError> {
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
