//! Gates: the legal tests that stand beside the scores and cannot be averaged away (DOMAIN 5.1).
//!
//! A finding never changes a score; it decides whether a dataset may be ranked at all.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::value::{Line, Prose};

/// One of the six tests. G1 to G3 are the interests of chapter 2, section 1 of the Swedish act on making public sector data available; G4 to G6 are our choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum GateId {
    /// Information security.
    #[serde(rename = "G1")]
    InformationSecurity,
    /// Personal data.
    #[serde(rename = "G2")]
    PersonalData,
    /// National security.
    #[serde(rename = "G3")]
    NationalSecurity,
    /// Secrecy by law.
    #[serde(rename = "G4")]
    Secrecy,
    /// The rights of third parties.
    #[serde(rename = "G5")]
    ThirdPartyRights,
    /// What can be concluded from the dataset together with others.
    #[serde(rename = "G6")]
    Combination,
}

impl GateId {
    /// All gates, in order.
    pub const ALL: [Self; 6] =
        [Self::InformationSecurity, Self::PersonalData, Self::NationalSecurity, Self::Secrecy, Self::ThirdPartyRights, Self::Combination];

    /// Returns the stable key: `G1` to `G6`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::InformationSecurity => "G1",
            Self::PersonalData => "G2",
            Self::NationalSecurity => "G3",
            Self::Secrecy => "G4",
            Self::ThirdPartyRights => "G5",
            Self::Combination => "G6",
        }
    }

    /// Reads a gate from its key, in upper or lower case.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|gate| gate.key().eq_ignore_ascii_case(key.trim()))
    }
}

/// What a test came to, best first but for the first, which is no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum GateState {
    /// Nobody has tested it yet.
    #[default]
    #[serde(rename = "unassessed")]
    Unassessed,
    /// Nothing stands in the way.
    #[serde(rename = "clear")]
    Clear,
    /// Something must be done before the dataset can be opened.
    #[serde(rename = "action")]
    ActionNeeded,
    /// The dataset cannot be opened in its present form.
    #[serde(rename = "blocked")]
    Blocked,
}

impl GateState {
    /// All states, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Unassessed, Self::Clear, Self::ActionNeeded, Self::Blocked];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unassessed => "unassessed",
            Self::Clear => "clear",
            Self::ActionNeeded => "action",
            Self::Blocked => "blocked",
        }
    }

    /// Reads a state from its key.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key().eq_ignore_ascii_case(key.trim()))
    }

    /// Tells whether a finding of this state must say why.
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::ActionNeeded | Self::Blocked)
    }
}

/// What somebody found when testing one gate of one dataset. A gate without a finding is not assessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The result; never [`GateState::Unassessed`].
    pub state: GateState,
    /// Why; always there where action is needed or the way is blocked.
    pub reason: Option<Prose>,
    /// The role that tested it.
    pub examiner: Option<Line>,
    /// The day it was tested.
    pub date: Option<Date>,
}

/// The findings of one dataset; a gate that is missing is not assessed.
pub type Gates = BTreeMap<GateId, Arc<Finding>>;

/// Returns the state of one gate.
pub fn state(gates: &Gates, gate: GateId) -> GateState {
    gates.get(&gate).map_or(GateState::Unassessed, |finding| finding.state)
}

/// Returns the state that counts: blocked before action needed before not assessed before clear.
pub fn worst(gates: &Gates) -> GateState {
    let has = |wanted: GateState| GateId::ALL.into_iter().any(|gate| state(gates, gate) == wanted);
    let order = [GateState::Blocked, GateState::ActionNeeded, GateState::Unassessed];
    order.into_iter().find(|wanted| has(*wanted)).unwrap_or(GateState::Clear)
}

/// Returns the first gate in a state, with its finding.
pub fn first(gates: &Gates, wanted: GateState) -> Option<(GateId, &Arc<Finding>)> {
    gates.iter().find(|(_, finding)| finding.state == wanted).map(|(gate, finding)| (*gate, finding))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gates(states: [GateState; 6]) -> Gates {
        let found = GateId::ALL.into_iter().zip(states).filter(|(_, state)| *state != GateState::Unassessed);
        found.map(|(gate, state)| (gate, Arc::new(Finding { state, reason: None, examiner: None, date: None }))).collect()
    }

    #[test]
    fn the_worst_gate_wins() {
        use GateState::{ActionNeeded, Blocked, Clear, Unassessed};
        assert_eq!(worst(&Gates::new()), Unassessed);
        assert_eq!(worst(&gates([Clear; 6])), Clear);
        assert_eq!(worst(&gates([Clear, Clear, Unassessed, Clear, Clear, Clear])), Unassessed);
        assert_eq!(worst(&gates([Clear, ActionNeeded, Unassessed, Clear, Clear, Clear])), ActionNeeded);
        assert_eq!(worst(&gates([Clear, ActionNeeded, Unassessed, Clear, Clear, Blocked])), Blocked);
    }

    #[test]
    fn keys_are_read_back() {
        assert!(GateId::ALL.into_iter().all(|gate| GateId::parse(gate.key()) == Some(gate)));
        assert!(GateState::ALL.into_iter().all(|state| GateState::parse(state.key()) == Some(state)));
        assert_eq!((GateId::parse(" g2 "), GateId::parse("G7")), (Some(GateId::PersonalData), None));
    }
}
