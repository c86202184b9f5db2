//! Asks for the name of a snapshot.
//!
//! Nothing is changed here; what is entered is asked for as a command.

use super::Asking;
use crate::ui::context::{Cx, Open};

/// Begins to ask.
pub(super) fn begin(_open: &Open<'_>, _cx: &Cx<'_>) -> Option<Box<dyn Asking>> {
    None
}
