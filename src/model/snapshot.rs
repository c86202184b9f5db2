//! Snapshots: names for the inventory as it was after an operation, with the hash that the log had there.
//!
//! A snapshot holds no records; they are found by going back from the present.

use serde::{Deserialize, Serialize};

use super::id::{OperationId, SnapshotId};
use super::value::Line;

/// The inventory as it was after one operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    /// Names the snapshot.
    pub id: SnapshotId,
    /// What people call it; no two are called the same.
    pub name: Line,
    /// The last operation that counts.
    pub operation: OperationId,
    /// The hash of that operation in the log, 64 hexadecimal digits: who knows it can tell whether the log was tampered with.
    pub hash: String,
}

impl Snapshot {
    /// Tells whether a text can be the hash of an operation.
    pub fn is_hash(text: &str) -> bool {
        text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
    }
}
