//! What the screens of things with versions share: the page, the versions, the way to another, the why, and letting go of a draft.
//!
//! What is edited, and what becomes of it, is the business of each screen.

pub(super) mod choosing;
pub(super) mod dropping;
pub(super) mod head;
pub(super) mod incoming;
pub(super) mod page;
pub(super) mod versions;
pub(super) mod why;
