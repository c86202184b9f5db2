//! One stage of a dataset's checklist, worked out for the eye: each item with its state, what stands beside it, and what blocks.
//!
//! It is worked out once for each state of the inventory; nothing here draws or asks.

use jiff::civil::Date;

use crate::model::calendar::days_between;
use crate::model::checklist::Every;
use crate::model::decision::in_force;
use crate::model::process::again;
use crate::model::{Dataset, Decision, DecisionKind, Inventory, Item, ItemId, ItemRecord, ItemState, Mandatory, Role, Stage};
use crate::text::{Locale, Text};
use crate::ui::context::{Cx, Open};
use crate::ui::widget::Tone;
use crate::wording;

/// From how many days on it is told first that an item waits.
const LONG: i32 = 14;

/// One item.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) id: ItemId,
    pub(super) text: String,
    /// What makes it mandatory, in a word, while it is not settled.
    pub(super) required: Option<String>,
    pub(super) roles: Vec<Role>,
    pub(super) responsible: String,
    pub(super) state: ItemState,
    /// The kind of decision that does it.
    pub(super) decision: Option<DecisionKind>,
    /// Whether it keeps the dataset in its stage.
    pub(super) is_blocking: bool,
    /// What is told at the right, and how.
    pub(super) stamp: (String, Tone),
    /// Everything, for those who hear the window.
    pub(super) spoken: String,
}

/// What stands in the way of leaving the stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Obstacle {
    /// Nothing.
    Nothing,
    /// A decision is all that is missing.
    Decision(DecisionKind),
    /// Items are missing; the role whose turn it is, with its items.
    Items(usize, Role, Vec<ItemId>),
}

/// What a sheet is of.
pub(super) type Of = (crate::model::DatasetId, u64, Stage, Locale, Date);

/// The items of a stage.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) of: Of,
    pub(super) rows: Vec<Row>,
    pub(super) obstacle: Obstacle,
    /// What is switched off in the stage, with the reason.
    pub(super) off: Vec<(ItemId, String, String)>,
}

/// What an item is looked at with.
struct Look<'a> {
    inventory: &'a Inventory,
    dataset: &'a Dataset,
    decisions: Vec<&'a Decision>,
    next_update: Option<Date>,
    today: Date,
    text: &'a Text,
}

impl Sheet {
    /// Returns what a sheet would be of now.
    pub(super) fn wanted(dataset: &Dataset, stage: Stage, open: &Open<'_>, cx: &Cx<'_>) -> Of {
        (dataset.id(), open.session.revision(), stage, cx.text.locale(), cx.today)
    }

    /// Works out a stage.
    pub(super) fn new(dataset: &Dataset, stage: Stage, open: &Open<'_>, cx: &Cx<'_>) -> Self {
        let inventory = open.inventory();
        let decisions = inventory.decisions_on(dataset.id()).map(AsRef::as_ref).collect();
        let next_update = open.worked.process.get(dataset.id()).and_then(|progress| progress.next_update);
        let look = Look { inventory, dataset, decisions, next_update, today: cx.today, text: cx.text };
        let checklist = inventory.checklist_of(dataset.id());
        let mut rows: Vec<Row> = checklist.of_stage(stage).map(|item| look.row(item, open)).collect();
        let obstacle = obstacle(&rows);
        if matches!(obstacle, Obstacle::Items(..)) {
            for row in rows.iter_mut().filter(|row| row.decision.is_some() && row.state == ItemState::Open) {
                cx.text.get("checklist-locked").clone_into(&mut row.stamp.0);
                row.spoken = format!("{}, {}", row.spoken, row.stamp.0);
            }
        }
        let off = checklist.items.iter().filter(|item| item.stage == stage);
        let off = off.filter_map(|item| Some((item.id, item.text.get(open.language).to_owned(), checklist.why_off(item.id)?.to_string())));
        Self { of: Self::wanted(dataset, stage, open, cx), rows, obstacle, off: off.collect() }
    }
}

/// Finds what stands in the way, and whose turn it is.
fn obstacle(rows: &[Row]) -> Obstacle {
    let missing: Vec<&Row> = rows.iter().filter(|row| row.is_blocking && row.decision.is_none()).collect();
    if let Some(first) = missing.first() {
        let role = first.roles.first().copied().unwrap_or(Role::Coordinator);
        let theirs = missing.iter().filter(|row| row.roles.contains(&role) || row.id == first.id).map(|row| row.id).collect();
        return Obstacle::Items(missing.len(), role, theirs);
    }
    let undecided = rows.iter().find(|row| row.is_blocking).and_then(|row| row.decision.clone());
    undecided.map_or(Obstacle::Nothing, Obstacle::Decision)
}

impl Look<'_> {
    fn row(&self, item: &Item, open: &Open<'_>) -> Row {
        let text = self.text;
        let record = self.inventory.items(self.dataset.id()).get(&item.id).map(AsRef::as_ref);
        let decided = item.decision.as_ref().and_then(|kind| in_force(self.decisions.iter().copied(), kind));
        let state = match &item.decision {
            Some(_) if decided.is_some() => ItemState::Done,
            Some(_) => ItemState::Open,
            None => record.map_or(ItemState::Open, |record| record.state),
        };
        let next = again(item, record, self.next_update);
        let is_late = next.is_some_and(|next| self.today > next);
        let is_settled = state.is_settled() && !is_late;
        let is_mandatory = item.mandatory.holds(self.dataset.has_duty());
        let required = match item.mandatory {
            _ if is_settled => None,
            Mandatory::AtRetirement => Some("checklist-required-at-retirement"),
            _ if is_mandatory => Some("checklist-required"),
            _ => None,
        };
        let is_blocking = is_mandatory && !is_settled;
        let stamp = match decided {
            Some(decision) => (text.date(decision.date), Tone::Neutral),
            None if item.decision.is_some() => (text.get("checklist-undecided").to_owned(), Tone::Neutral),
            None => self.stamp(item, record, state, is_blocking, next),
        };
        let mut row = Row {
            id: item.id,
            text: item.text.get(open.language).to_owned(),
            required: required.map(|key| text.get(key).to_owned()),
            roles: item.roles.clone(),
            responsible: record.and_then(|record| record.responsible.as_ref()).map_or_else(String::new, ToString::to_string),
            state,
            decision: item.decision.clone(),
            is_blocking,
            stamp,
            spoken: String::new(),
        };
        row.spoken = self.spoken(&row);
        row
    }

    /// Tells what stands beside an item that is no decision.
    fn stamp(&self, item: &Item, record: Option<&ItemRecord>, state: ItemState, is_blocking: bool, next: Option<Date>) -> (String, Tone) {
        let text = self.text;
        let dated = |key: &str, date: Date| text.with(key, &[("date", text.date(date).into())]);
        let date = record.and_then(|record| record.date);
        match (state, next) {
            (ItemState::NotApplicable, _) => return (wording::item_state(state, text).to_lowercase(), Tone::Neutral),
            (ItemState::Done, Some(next)) if self.today > next => return (dated("checklist-again-late", next), Tone::Warn),
            (ItemState::Done, Some(next)) => return (dated("checklist-again", next), Tone::Neutral),
            (ItemState::Done, None) => {
                let done = date.map_or_else(|| wording::item_state(state, text).to_lowercase(), |date| text.date(date));
                return (done, Tone::Neutral);
            }
            (ItemState::Open | ItemState::Doing, _) => {}
        }
        let waits = date.filter(|_| state == ItemState::Doing).map_or(0, |since| days_between(since, self.today));
        let waiting = |tone| (text.with("checklist-waits", &[("count", waits.unsigned_abs().into())]), tone);
        match record.and_then(|record| record.due) {
            Some(due) if due < self.today => {
                let late = days_between(due, self.today).unsigned_abs();
                (text.with("checklist-late", &[("count", late.into())]), Tone::Warn)
            }
            _ if is_blocking && waits >= LONG => waiting(Tone::Warn),
            Some(due) => (dated("checklist-due", due), Tone::Neutral),
            None if waits > 0 => waiting(if is_blocking { Tone::Warn } else { Tone::Neutral }),
            None if state == ItemState::Doing => (wording::item_state(state, text).to_lowercase(), Tone::Neutral),
            None if item.every == Some(Every::Event) => (text.get("checklist-on-event").to_owned(), Tone::Neutral),
            None => (String::new(), Tone::Neutral),
        }
    }

    fn spoken(&self, row: &Row) -> String {
        let text = self.text;
        let state = if row.decision.is_some() { None } else { Some(wording::item_state(row.state, text).to_owned()) };
        let roles: Vec<&str> = row.roles.iter().map(|role| wording::role(*role, text)).collect();
        let parts = [
            Some(format!("{} {}", row.id, row.text)),
            state,
            row.required.clone(),
            Some(if row.responsible.is_empty() { roles.join(", ") } else { row.responsible.clone() }),
            Some(row.stamp.0.clone()),
        ];
        let mut spoken: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        spoken.dedup();
        spoken.join(", ")
    }
}

/// Writes how often an item comes back, if it does.
pub(super) fn every(item: &Item, text: &Text) -> Option<String> {
    Some(match item.every? {
        Every::Days(days) => text.with("checklist-every-days", &[("count", usize::from(days).into())]),
        Every::Frequency => text.get("checklist-every-frequency").to_owned(),
        Every::Event => text.get("checklist-every-event").to_owned(),
    })
}
