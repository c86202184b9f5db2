//! What datasets can need somebody to do: what those have in common that need it, and the words for it.
//!
//! How they are shown is the business of the views.

use std::collections::BTreeSet;

use crate::model::priority::Quadrant;
use crate::model::process::Urgency;
use crate::model::query::Condition;
use crate::model::{DecisionKind, Field, GateState, Role, Stage};
use crate::ui::action::CardPage;
use crate::ui::icon;

/// Something that datasets need somebody to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Need {
    /// A promised update is late.
    Overdue,
    /// An item is late.
    LateItems,
    /// Something mandatory waits for somebody.
    Waits,
    /// Nothing but this decision is left in the stage.
    Decide(DecisionKind),
    /// It can go on to the next stage.
    Ready,
    /// A promised update comes soon.
    Soon,
    /// A law wants them published.
    Duty,
    /// Something must be done before they can be opened.
    Action,
    /// Publication is near, and nobody has tested their gates.
    Unexamined,
    /// Much value at low cost, and nobody has decided to go on.
    Easy,
    /// Nobody has scored them.
    Scores,
    /// Too few answers for a place.
    Answers,
    /// Scores lack a reason.
    Reasons,
    /// Nobody is named who may decide.
    Owner,
    /// Nobody has described them.
    Description,
}

impl Need {
    /// Returns all needs, the most pressing first; `own` are the decisions that are to be made.
    pub fn all(own: BTreeSet<&DecisionKind>) -> Vec<Self> {
        let usual = [DecisionKind::Publish, DecisionKind::Proceed];
        let others = own.into_iter().filter(|kind| !usual.contains(kind)).cloned().collect::<Vec<_>>();
        let decisions = usual.iter().cloned().chain(others).map(Self::Decide);
        let later = [Self::Duty, Self::Action, Self::Unexamined, Self::Easy, Self::Scores, Self::Answers, Self::Owner, Self::Description, Self::Reasons];
        [Self::Overdue, Self::LateItems, Self::Waits].into_iter().chain(decisions).chain([Self::Ready, Self::Soon]).chain(later).collect()
    }

    /// Returns what the datasets that have the need have in common.
    pub fn conditions(&self) -> Vec<Condition> {
        let in_work = |conditions: &[Condition]| conditions.iter().cloned().chain([Condition::Outcome(None)]).collect();
        match self {
            Self::Overdue => vec![Condition::Update(Urgency::Overdue)],
            Self::LateItems => vec![Condition::LateItems],
            Self::Waits => vec![Condition::Waits(None), Condition::Begun(true)],
            Self::Decide(kind) => vec![Condition::ToDecide(Some(kind.clone()))],
            Self::Ready => vec![Condition::Ready],
            Self::Soon => vec![Condition::Update(Urgency::Soon)],
            Self::Duty => in_work(&[Condition::Duty(true), Condition::Reached(Stage::Publish, false)]),
            Self::Action => in_work(&[Condition::Gate(GateState::ActionNeeded)]),
            Self::Unexamined => in_work(&[Condition::Gate(GateState::Unassessed), Condition::NearPublication]),
            Self::Easy => in_work(&[Condition::Quadrant(Some(Quadrant::PublishNow)), Condition::Stage(Stage::Identify), Condition::Duty(false)]),
            Self::Scores => in_work(&[Condition::Unscored]),
            Self::Answers => in_work(&[Condition::PartlyScored]),
            Self::Reasons => in_work(&[Condition::Reasoned(false)]),
            Self::Owner => in_work(&[Condition::Lacks(Field::Owner)]),
            Self::Description => in_work(&[Condition::Lacks(Field::Description)]),
        }
    }

    /// Returns what the datasets have in common that wait for a role.
    pub fn waiting_for(role: Role) -> Vec<Condition> {
        vec![Condition::Waits(Some(role)), Condition::Begun(true)]
    }

    /// Returns the keys of its heading and of what a row's button does, and its icon.
    pub(super) const fn words(&self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Overdue => ("overview-overdue", "overview-overdue-do", icon::CLOCK),
            Self::LateItems => ("overview-late", "overview-item-do", icon::CLOCK),
            Self::Waits => ("overview-waits", "overview-item-do", icon::USER),
            Self::Decide(DecisionKind::Publish) => ("overview-decide-publish", "overview-decide-do", icon::FLAG),
            Self::Decide(_) => ("overview-decide-own", "overview-decide-do", icon::FLAG),
            Self::Ready => ("overview-ready", "overview-ready-do", icon::ARROW_RIGHT),
            Self::Soon => ("overview-soon", "overview-show", icon::CALENDAR),
            Self::Duty => ("overview-duty", "overview-duty-do", icon::SCALE),
            Self::Action => ("overview-action", "overview-action-do", icon::SHIELD),
            Self::Unexamined => ("overview-unexamined", "overview-unexamined-do", icon::SHIELD),
            Self::Easy => ("overview-easy", "overview-easy-do", icon::FLAG),
            Self::Scores => ("overview-scores", "overview-scores-do", icon::CIRCLE),
            Self::Answers => ("overview-answers", "overview-answers-do", icon::CIRCLE_HALF),
            Self::Reasons => ("overview-reasons", "overview-reasons-do", icon::MESSAGE),
            Self::Owner => ("overview-owner", "overview-owner-do", icon::USER),
            Self::Description => ("overview-description", "overview-description-do", icon::PENCIL),
        }
    }

    /// Returns the page of the card where the need is met; `None` for the one that was shown last.
    pub(super) const fn page(&self) -> Option<CardPage> {
        match self {
            Self::Action | Self::Unexamined => Some(CardPage::Gates),
            Self::Scores | Self::Answers | Self::Reasons => Some(CardPage::Scores(None)),
            Self::Owner | Self::Description => Some(CardPage::Fields),
            Self::LateItems | Self::Waits => Some(CardPage::Checklist(None)),
            Self::Overdue | Self::Decide(_) | Self::Ready | Self::Soon | Self::Duty | Self::Easy => None,
        }
    }

    /// Tells whether it is of today: late, waiting for somebody, to be decided, or soon.
    pub const fn is_of_today(&self) -> bool {
        matches!(self, Self::Overdue | Self::LateItems | Self::Waits | Self::Decide(_) | Self::Ready | Self::Soon)
    }

    /// Tells whether it comes before the questions that would move most.
    pub(super) const fn is_pressing(&self) -> bool {
        matches!(self, Self::Duty | Self::Action)
    }
}
