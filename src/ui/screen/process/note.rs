//! The one line on a card: who the dataset waits for and for how long, what it is ready for, or how late it is.
//!
//! It is worked out from the process; nothing here draws or asks.

use eframe::egui::Color32;
use jiff::civil::Date;

use crate::model::calendar::days_between;
use crate::model::process::{Progress, Waiting};
use crate::model::rank::Ranked;
use crate::model::{DatasetId, DecisionKind, GateState, Inventory, ItemState, OutcomeKind, Role, Stage, item};
use crate::text::Text;
use crate::ui::icon;
use crate::ui::theme::Palette;

/// What is to be said of a dataset first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Note {
    /// Something is so many days late.
    Overdue(u32),
    /// Only the decision is missing.
    Decide(DecisionKind),
    /// The gates are all that is left before publication.
    Gates,
    /// Nothing is missing any more.
    OnItsWay,
    /// Somebody is to do something, since so many days where that is known.
    Waits(Role, Option<u32>),
    /// Nothing is to be done before this day.
    Update(Date),
    /// Nothing is to be done.
    Settled,
    /// The work has ended.
    Ended(OutcomeKind),
}

/// What the note of a dataset is worked out from.
pub(super) struct Ground<'a> {
    pub(super) inventory: &'a Inventory,
    pub(super) progress: &'a Progress,
    pub(super) ranked: Option<&'a Ranked>,
    /// How late the latest thing is, 0 where nothing is.
    pub(super) late: u32,
    /// What waits for somebody.
    pub(super) waiting: &'a [Waiting],
    /// The role that is asked for.
    pub(super) role: Option<Role>,
    pub(super) today: Date,
}

impl Note {
    /// Returns what is to be said first.
    pub(super) fn of(id: DatasetId, ground: &Ground<'_>) -> Self {
        let Ground { progress, late, .. } = ground;
        if let Some(kind) = progress.outcome {
            return Self::Ended(kind);
        }
        if *late > 0 {
            return Self::Overdue(*late);
        }
        let is_last = progress.stage == Stage::Maintain;
        let is_held = progress.stage == Stage::Prepare && !ground.has_passed();
        match &progress.to_decide {
            Some(DecisionKind::Publish) if is_held => return Self::Gates,
            Some(kind) => return Self::Decide(kind.clone()),
            None => {}
        }
        match ground.first_waiting(id) {
            Some(waiting) => {
                let days = waiting.since.map(|since| u32::try_from(days_between(since, ground.today)).unwrap_or(0));
                Self::Waits(waiting.role, days)
            }
            None if is_held => Self::Gates,
            None if !is_last => Self::OnItsWay,
            None => progress.next_update.map_or(Self::Settled, Self::Update),
        }
    }

    /// Returns numbers that put what waits first first.
    pub(super) fn urgency(&self) -> (u8, i64) {
        match self {
            Self::Overdue(days) => (0, -i64::from(*days)),
            Self::Decide(_) => (1, 0),
            Self::Gates => (2, 0),
            Self::OnItsWay => (3, 0),
            Self::Waits(_, Some(days)) => (4, -i64::from(*days)),
            Self::Waits(_, None) => (5, 0),
            Self::Update(date) => (6, i64::from(days_between(Date::ZERO, *date))),
            Self::Settled => (7, 0),
            Self::Ended(_) => (8, 0),
        }
    }

    /// Says it.
    pub(super) fn said(&self, text: &Text) -> String {
        match self {
            Self::Overdue(days) => text.with("board-overdue", &[("count", (*days).into())]),
            Self::Decide(DecisionKind::Publish) => text.get("board-ready-publish").to_owned(),
            Self::Decide(DecisionKind::Proceed) => text.get("board-ready-proceed").to_owned(),
            Self::Decide(_) => text.get("board-ready-decision").to_owned(),
            Self::Gates => text.get("board-gates-left").to_owned(),
            Self::OnItsWay => text.get("board-on-its-way").to_owned(),
            Self::Waits(role, Some(days)) if *days > 0 => text.with("board-waits-days", &[("role", short_role(*role, text).into()), ("count", (*days).into())]),
            Self::Waits(role, _) => text.with("board-waits", &[("role", short_role(*role, text).into())]),
            Self::Update(date) => text.with("board-update", &[("date", text.date(*date).into())]),
            Self::Settled => text.get("board-settled").to_owned(),
            Self::Ended(kind) => crate::wording::outcome_kind(*kind, text).to_owned(),
        }
    }

    /// Says it where there is little room: what counts, without the words that its icon says too.
    pub(super) fn brief(&self, text: &Text) -> String {
        match self {
            Self::Decide(_) => text.get("board-ready-decision").to_owned(),
            Self::Waits(role, Some(days)) if *days > 0 => {
                text.with("board-waits-brief", &[("role", upper_first(short_role(*role, text)).into()), ("count", (*days).into())])
            }
            Self::Waits(role, _) => upper_first(short_role(*role, text)),
            Self::Update(date) => text.date(*date),
            other => other.said(text),
        }
    }

    /// Returns its icon and colour.
    pub(super) const fn look(&self, palette: &Palette) -> (&'static str, Color32) {
        match self {
            Self::Overdue(_) => (icon::CLOCK, palette.err),
            Self::Decide(_) => (icon::FLAG, palette.ok),
            Self::OnItsWay => (icon::ARROW_RIGHT, palette.ok),
            Self::Gates => (icon::SHIELD, palette.warn),
            Self::Waits(Role::Lawyer, _) => (icon::SCALE, palette.warn),
            Self::Waits(..) => (icon::USER, palette.muted),
            Self::Update(_) => (icon::CALENDAR, palette.muted),
            Self::Settled => (icon::CIRCLE_CHECK, palette.muted),
            Self::Ended(kind) => outcome_look(*kind, palette),
        }
    }
}

impl Ground<'_> {
    fn has_passed(&self) -> bool {
        self.ranked.is_some_and(|ranked| !matches!(ranked.worst_gate, GateState::Unassessed | GateState::Blocked))
    }

    /// Returns what waits first: what was begun longest ago, or else what comes first in the checklist.
    fn first_waiting(&self, id: DatasetId) -> Option<&Waiting> {
        let items = self.inventory.items(id);
        let asked = || self.waiting.iter().filter(|waiting| self.role.is_none_or(|role| role == waiting.role));
        let begun = asked().filter(|waiting| item::state(items, waiting.item) == ItemState::Doing);
        begun.min_by_key(|waiting| waiting.since.unwrap_or(Date::MAX)).or_else(|| asked().next())
    }
}

/// Returns the icon and colour of an outcome.
pub(super) const fn outcome_look(kind: OutcomeKind, palette: &Palette) -> (&'static str, Color32) {
    match kind {
        OutcomeKind::Elsewhere => (icon::LINK, palette.ok),
        OutcomeKind::CannotBeOpened => (icon::LOCK, palette.err),
        OutcomeKind::Retired => (icon::INBOX, palette.muted),
    }
}

/// Names a role in a word that fits into a sentence.
pub(super) fn short_role(role: Role, text: &Text) -> &str {
    text.get(match role {
        Role::Coordinator => "board-role-coordinator",
        Role::Owner => "board-role-owner",
        Role::Steward => "board-role-steward",
        Role::Lawyer => "board-role-lawyer",
        Role::It => "board-role-it",
        Role::Communications => "board-role-communications",
    })
}

/// Begins a word with a capital letter.
fn upper_first(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Begins a word with a small letter, for the middle of a sentence.
pub(super) fn lower_first(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
