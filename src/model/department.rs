//! A department: the organisational unit that a dataset comes from.

use serde::{Deserialize, Serialize};

use super::id::DepartmentId;
use super::value::Line;

/// One organisational unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Department {
    /// Names the department.
    pub id: DepartmentId,
    /// What people call it. Document data, never translated.
    pub name: Line,
}
