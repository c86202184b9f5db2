//! Decisions on record: who decided what about which datasets, when, and under which number.
//!
//! A decision stays when its datasets are gone; whether it may be made is the business of commands.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::id::{DatasetId, DecisionId, SnapshotId};
use super::value::{Line, Prose, WebAddress};

/// What a decision is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DecisionKind {
    /// To go on from a candidate to preparing it.
    Proceed,
    /// To publish.
    Publish,
    /// Not to go on.
    Decline,
    /// To wait.
    Defer,
    /// To stop publishing.
    Retire,
    /// To score or work in another way.
    Model,
    /// Something of the organisation's own.
    Own(Line),
}

impl DecisionKind {
    /// The kinds that every inventory has, in the order they are offered.
    pub const KNOWN: [Self; 6] = [Self::Proceed, Self::Publish, Self::Decline, Self::Defer, Self::Retire, Self::Model];

    /// Returns the stable English key; `own` for one of the organisation's own.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Proceed => "proceed",
            Self::Publish => "publish",
            Self::Decline => "decline",
            Self::Defer => "defer",
            Self::Retire => "retire",
            Self::Model => "model",
            Self::Own(_) => "own",
        }
    }

    /// Reads a kind that every inventory has from its key.
    pub fn parse(key: &str) -> Option<Self> {
        Self::KNOWN.into_iter().find(|kind| kind.key().eq_ignore_ascii_case(key.trim()))
    }

    /// Tells whether a decision of this kind must say which datasets it is about.
    pub const fn needs_datasets(&self) -> bool {
        !matches!(self, Self::Model | Self::Own(_))
    }
}

/// One decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Names the decision.
    pub id: DecisionId,
    /// What it is about.
    pub kind: DecisionKind,
    /// The day it was made.
    pub date: Date,
    /// Who made it.
    pub by: Line,
    /// In which role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Line>,
    /// Its number in the organisation's register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register_number: Option<Line>,
    /// What was decided, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Prose>,
    /// The datasets it is about; some may be gone since.
    pub datasets: Vec<DatasetId>,
    /// Where its papers are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<WebAddress>,
    /// The inventory that it was made on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snapshot: Option<SnapshotId>,
}

impl Decision {
    /// Tells whether the decision is about a dataset.
    pub fn covers(&self, dataset: DatasetId) -> bool {
        self.datasets.contains(&dataset)
    }
}

/// Returns the decision that does an item for a dataset, if one does: the newest of this kind that no later one declined or deferred.
///
/// `decisions` are those about the dataset, in any order.
pub fn in_force<'a>(decisions: impl IntoIterator<Item = &'a Decision>, kind: &DecisionKind) -> Option<&'a Decision> {
    let counts = |decision: &&Decision| decision.kind == *kind || matches!(decision.kind, DecisionKind::Decline | DecisionKind::Defer);
    let newest = decisions.into_iter().filter(counts).max_by_key(|decision| (decision.date, decision.id));
    newest.filter(|decision| decision.kind == *kind)
}

/// Returns the newest decision that says yes, no or wait to a dataset's going on; what it says is what holds.
///
/// `decisions` are those about the dataset, in any order.
pub fn newest_answer<'a>(decisions: impl IntoIterator<Item = &'a Decision>) -> Option<&'a Decision> {
    let answers = |decision: &&Decision| matches!(decision.kind, DecisionKind::Proceed | DecisionKind::Publish | DecisionKind::Decline | DecisionKind::Defer);
    decisions.into_iter().filter(answers).max_by_key(|decision| (decision.date, decision.id))
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn decision(number: u128, kind: DecisionKind, day: i8) -> Decision {
        Decision {
            id: DecisionId::from_uuid(Uuid::from_u128(number)),
            kind,
            date: jiff::civil::date(2026, 3, day),
            by: Line::new("Nämnden").unwrap(),
            role: None,
            register_number: None,
            text: None,
            datasets: Vec::new(),
            links: Vec::new(),
            snapshot: None,
        }
    }

    #[test]
    fn a_later_no_takes_a_yes_back() {
        let all = [decision(1, DecisionKind::Proceed, 2), decision(2, DecisionKind::Defer, 5), decision(3, DecisionKind::Model, 9)];
        assert!(in_force(&all, &DecisionKind::Proceed).is_none());
        assert_eq!(in_force(&all[..1], &DecisionKind::Proceed), Some(&all[0]));
        assert!(in_force(&all[..1], &DecisionKind::Publish).is_none());
        let again = decision(4, DecisionKind::Proceed, 5);
        assert_eq!(in_force(all.iter().chain([&again]), &DecisionKind::Proceed), Some(&again), "of the same day the one written later");
    }

    #[test]
    fn the_newest_yes_no_or_wait_holds() {
        let all = [decision(1, DecisionKind::Proceed, 2), decision(2, DecisionKind::Defer, 5), decision(3, DecisionKind::Model, 9)];
        assert_eq!(newest_answer(&all), Some(&all[1]));
        let again = decision(4, DecisionKind::Publish, 5);
        assert_eq!(newest_answer(all.iter().chain([&again])), Some(&again), "of the same day the one written later");
        assert_eq!(newest_answer(&all[2..]), None);
    }

    #[test]
    fn an_own_kind_survives_json() {
        for kind in DecisionKind::KNOWN.into_iter().chain([DecisionKind::Own(Line::new("Budget").unwrap())]) {
            let json = serde_json::to_string(&kind).unwrap();
            assert_eq!(serde_json::from_str::<DecisionKind>(&json).unwrap(), kind);
        }
        assert_eq!(DecisionKind::parse("Publish"), Some(DecisionKind::Publish));
        assert_eq!(DecisionKind::parse("own"), None);
    }
}
