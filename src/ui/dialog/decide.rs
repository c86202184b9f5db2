//! Asks for a decision: who decided what about which datasets, when, and under which number.
//!
//! Nothing is changed here; what is entered is asked for as a command.

use super::Asking;
use crate::model::{DatasetId, DecisionId, DecisionKind};
use crate::ui::context::{Cx, Open};

/// Begins to ask for a new decision.
pub(super) fn decide(_datasets: Vec<DatasetId>, _kind: Option<DecisionKind>, _open: &Open<'_>, _cx: &Cx<'_>) -> Option<Box<dyn Asking>> {
    None
}

/// Begins to ask what is wrong in a decision on record.
pub(super) fn correct(_decision: DecisionId, _open: &Open<'_>) -> Option<Box<dyn Asking>> {
    None
}
