//! Data calls: a workbook that was sent to a department, to be filled in and sent back.
//!
//! What is in the workbook is the export's business, what comes back the import's.

use serde::{Deserialize, Serialize};

use super::id::{CallId, DepartmentId};

/// One workbook that was sent to a department.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Names the call.
    pub id: CallId,
    /// Who is asked; none for the datasets without a department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<DepartmentId>,
}
