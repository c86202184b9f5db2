//! Conditions that a list is narrowed by: each tells of one dataset whether it meets it.
//!
//! Words for them stand elsewhere; which of them hold together is the list's to know.

use serde::{Deserialize, Serialize};

use super::Facts;
use super::held::{Held, NO, Seen, UNPLACED, YES};
use super::order::SortBy;
use super::pick::{Picks, Span, contains, holds_one, lies_within};
use crate::model::checklist::Role;
use crate::model::dataset::Dataset;
use crate::model::decision::DecisionKind;
use crate::model::field::Field;
use crate::model::gate::GateState;
use crate::model::id::DepartmentId;
use crate::model::language::Language;
use crate::model::outcome::OutcomeKind;
use crate::model::priority::Quadrant;
use crate::model::process::{Progress, Urgency};
use crate::model::rank::Ranked;
use crate::model::stage::Stage;

/// A condition that datasets must meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Condition {
    /// Holds one of the chosen values in this column.
    OneOf(SortBy, Picks),
    /// Holds something from one to another in this column.
    Between(SortBy, Span),
    /// Holds a text in this column that contains one of some words.
    Contains(SortBy, Vec<String>),
    /// Does not meet a condition.
    Not(Box<Self>),
    /// Stands at this stage.
    Stage(Stage),
    /// Is of this department, or of none.
    Department(Option<DepartmentId>),
    /// Lies in this field of the matrix, or has too little to lie in any. What a gate blocks is in neither.
    Quadrant(Option<Quadrant>),
    /// Lacks a value in this field, in every language.
    Lacks(#[serde(with = "super::column::field_by_key")] Field),
    /// A law makes it a duty to publish, or none does.
    Duty(bool),
    /// Is being prepared, or stands in the first field of the matrix and is not published yet.
    NearPublication,
    /// Has reached this stage, or has not yet.
    Reached(Stage, bool),
    /// No criterion has a level.
    Unscored,
    /// Some criteria have a level, but too few for a place in the matrix.
    PartlyScored,
    /// Has scores, and each of them has a reason; or some lack one.
    Reasoned(bool),
    /// Its gates come to this.
    Gate(GateState),
    /// Somebody gave it a place by hand, or nobody did.
    Overridden(bool),
    /// Other weights put it in another field of the matrix, or none do.
    Sensitive(bool),
    /// Its next update is as urgent as this.
    Update(Urgency),
    /// An update is promised, or none is.
    Promised(bool),
    /// An update is promised, and it is not late.
    InTime,
    /// An item is late: past the day that somebody set, or the day it comes back on.
    LateItems,
    /// Something mandatory in its stage waits for this role, or for anyone.
    Waits(Option<Role>),
    /// Its checklist was touched or it came past the first stage, or nobody has begun.
    Begun(bool),
    /// Nothing is left in its stage but this decision, or some decision.
    ToDecide(Option<DecisionKind>),
    /// Nothing mandatory is left in its stage, and no gate blocks it: it can go on to the next.
    Ready,
    /// Something mandatory is missing in its stage, or nothing is; the work has not ended.
    Blocked(bool),
    /// The work ended like this, or has not ended.
    Outcome(Option<OutcomeKind>),
    /// Each of its scores has a reason and nothing mandatory is missing in the stages it has left, or it is not so.
    Documented(bool),
    /// A decision to proceed is in force or it has left the first stage, or it is not so.
    Proceeds(bool),
    /// Somebody asked for it and has had no answer.
    Unanswered,
    /// Something is late, waits for somebody, is to be decided or can go on.
    NeedsToday,
}

impl Condition {
    /// Tells whether a dataset meets the condition; its scores are not looked at.
    pub fn is_met(&self, dataset: &Dataset, facts: Facts<'_>) -> bool {
        self.meets(facts.see(dataset, None))
    }

    /// Tells whether a dataset meets the condition, of which it is known where it stands and how far it has come.
    pub fn holds(&self, dataset: &Dataset, ranked: Option<&Ranked>, progress: Option<&Progress>) -> bool {
        self.meets(Seen { dataset, ranked, progress, scores: None })
    }

    /// Tells whether what is seen of a dataset meets the condition.
    pub fn meets(&self, seen: Seen<'_>) -> bool {
        let Seen { dataset, ranked, progress, .. } = seen;
        match self {
            Self::OneOf(column, picks) => holds_one(seen, *column, picks),
            Self::Between(column, span) => lies_within(seen, *column, span),
            Self::Contains(column, words) => contains(seen, *column, words),
            Self::Not(condition) => !condition.meets(seen),
            Self::Stage(stage) => dataset.stage() == *stage,
            Self::Department(department) => dataset.department() == *department,
            Self::Quadrant(quadrant) => ranked.map_or(quadrant.is_none(), |ranked| ranked.quadrant() == *quadrant && !ranked.is_hindered()),
            Self::NearPublication => match dataset.stage() {
                Stage::Identify => ranked.and_then(Ranked::quadrant) == Some(Quadrant::PublishNow),
                stage => stage == Stage::Prepare,
            },
            Self::Lacks(field) => dataset.localized(*field, Language::Sv).is_none(),
            Self::Duty(duty) => dataset.has_duty() == *duty,
            Self::Reached(stage, has) => (dataset.stage() >= *stage) == *has,
            Self::Unscored => ranked.is_none_or(|ranked| ranked.assessment.answered == 0),
            Self::PartlyScored => ranked.is_some_and(|ranked| ranked.assessment.answered > 0 && ranked.quadrant().is_none()),
            Self::Gate(state) => ranked.is_some_and(|ranked| ranked.worst_gate == *state),
            Self::Overridden(is_overridden) => ranked.is_some_and(|ranked| ranked.overridden.is_some() == *is_overridden),
            Self::Sensitive(is_sensitive) => ranked.is_some_and(|ranked| ranked.is_sensitive == *is_sensitive),
            Self::Reasoned(is_reasoned) => ranked.is_some_and(|ranked| ranked.assessment.answered > 0 && ranked.is_reasoned == *is_reasoned),
            process => progress.is_some_and(|progress| process.holds_in_process(dataset, progress, ranked)),
        }
    }

    /// Returns the column that the condition narrows, where it narrows one by what it holds.
    pub fn column(&self) -> Option<SortBy> {
        match self {
            Self::OneOf(column, _) | Self::Between(column, _) | Self::Contains(column, _) => Some(*column),
            Self::Not(condition) => condition.column(),
            Self::Stage(_) => Some(SortBy::Stage),
            Self::Department(_) => Some(SortBy::Field(Field::Department)),
            Self::Quadrant(_) => Some(SortBy::Quadrant),
            Self::Gate(_) => Some(SortBy::Gate),
            Self::Overridden(_) => Some(SortBy::Overridden),
            Self::Sensitive(_) => Some(SortBy::Sensitive),
            Self::Lacks(field) => Some(SortBy::Field(*field)),
            Self::Waits(_) => Some(SortBy::Waits),
            Self::Outcome(_) => Some(SortBy::Outcome),
            _ => None,
        }
    }

    /// Returns the same condition as a choice among the values of its column, where it is one.
    #[must_use]
    pub fn as_choice(&self) -> Option<Self> {
        let one = |held: Held| Some(Self::OneOf(self.column()?, Picks::from(vec![held])));
        let yes_or_no = |is: bool| one(Held::text(if is { YES } else { NO }));
        match self {
            Self::OneOf(..) => Some(self.clone()),
            Self::Not(inner) => Some(Self::Not(Box::new(inner.as_choice()?))),
            Self::Stage(stage) => one(Held::text(stage.key())),
            Self::Department(department) => one(department.map_or(Held::Nothing, |id| Held::text(&id.to_string()))),
            Self::Quadrant(quadrant) => one(Held::text(quadrant.map_or(UNPLACED, Quadrant::key))),
            Self::Gate(state) => one(Held::text(state.key())),
            Self::Overridden(is) | Self::Sensitive(is) => yes_or_no(*is),
            Self::Lacks(_) => one(Held::Nothing),
            Self::Waits(Some(role)) => one(Held::text(role.key())),
            Self::Waits(None) => one(Held::Nothing).map(|nobody| Self::Not(Box::new(nobody))),
            Self::Outcome(outcome) => one(outcome.map_or(Held::Nothing, |outcome| Held::text(outcome.key()))),
            _ => None,
        }
    }

    /// Returns the column and the one value that the condition asks for, where it asks for no more.
    pub fn only_pick(&self) -> Option<(SortBy, Held)> {
        match self.as_choice()? {
            Self::OneOf(column, picks) if picks.len() == 1 => picks.iter().next().map(|held| (column, held.clone())),
            _ => None,
        }
    }

    fn holds_in_process(&self, dataset: &Dataset, progress: &Progress, ranked: Option<&Ranked>) -> bool {
        let is_in_work = progress.outcome.is_none();
        match self {
            Self::Update(urgency) => progress.urgency == Some(*urgency),
            Self::Promised(is_promised) => progress.next_update.is_some() == *is_promised,
            Self::InTime => progress.overdue_days == Some(0),
            Self::LateItems => progress.late_items > 0,
            Self::Waits(None) => !progress.waits.is_empty(),
            Self::Waits(Some(role)) => progress.waits.contains(*role),
            Self::Begun(has_begun) => progress.has_begun == *has_begun,
            Self::ToDecide(kind) => is_in_work && progress.to_decide.as_ref().is_some_and(|to_decide| kind.as_ref().is_none_or(|kind| kind == to_decide)),
            Self::Ready => progress.is_done_here() && !ranked.is_some_and(Ranked::is_hindered),
            Self::Blocked(is_blocked) => is_in_work && progress.of(progress.stage).blocking.is_empty() != *is_blocked,
            Self::Outcome(outcome) => progress.outcome == *outcome,
            Self::Documented(is_documented) => {
                let has_reasons = ranked.is_some_and(|ranked| ranked.assessment.answered > 0 && ranked.is_reasoned);
                (has_reasons && progress.has_left_no_gap()) == *is_documented
            }
            Self::Proceeds(proceeds) => (progress.is_to_proceed || dataset.stage() > Stage::Identify) == *proceeds,
            Self::Unanswered => progress.unanswered > 0,
            Self::NeedsToday => {
                let any = [Self::Update(Urgency::Overdue), Self::LateItems, Self::ToDecide(None), Self::Ready];
                (progress.has_begun && !progress.waits.is_empty()) || any.iter().any(|need| need.holds_in_process(dataset, progress, ranked))
            }
            _ => false,
        }
    }
}
