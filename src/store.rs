//! Where an inventory is kept: one SQLite file, its change log, its backups and its checks.
//!
//! The only room that knows SQL; it commits what it is given and decides nothing about datasets, scores or words.

mod backup;
mod check;
mod dataset;
mod error;
mod gate;
mod lock;
mod log;
mod migrate;
mod open;
mod process;
mod row;
mod schema;
mod sqlite;
mod worker;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

pub use check::Finding;
pub use error::{ReadOnly, StoreError};
pub use lock::Holder;
pub use log::next_hash;
pub use open::Access;
pub use schema::VERSION;
pub use sqlite::SqliteStore;
pub use worker::{Reply, Worker};

use crate::model::{ChangeSet, DatasetId, Inventory, Operation, OperationId};

/// An inventory as the store holds it.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// Every record.
    pub inventory: Inventory,
    /// Everything that was ever done, oldest first.
    pub operations: Vec<Operation>,
    /// The newest operation that figures rest on, with its hash; nothing before there is any.
    pub basis: Option<(OperationId, String)>,
    /// Why nothing can be written, if nothing can.
    pub read_only: Option<ReadOnly>,
    /// The copy of the file as an older program wrote it, if it was brought up to date when it was opened.
    pub older: Option<PathBuf>,
}

/// An inventory as it was after an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// Every record.
    pub inventory: Inventory,
    /// The hash that the operation has in the log; a snapshot with another one is not of this log.
    pub hash: String,
}

/// A place that keeps one inventory and everything that was done to it.
pub trait Store: Send {
    /// Reads the whole inventory and the list of operations.
    fn load(&mut self) -> Result<Loaded, StoreError>;

    /// Writes an operation and its changes, all or nothing.
    ///
    /// Refuses with [`StoreError::Stale`] when a record is not as its change says it was. The time is kept to the millisecond.
    fn commit(&mut self, operation: &Operation, changes: &ChangeSet) -> Result<(), StoreError>;

    /// Returns the hash of the newest operation loaded or written here, in hexadecimal; before there is any, what stands for it.
    fn head(&self) -> &str;

    /// Tells whether nobody else has written anything since the inventory was last loaded or written here.
    fn is_current(&mut self) -> Result<bool, StoreError>;

    /// Returns the inventory as it was after an operation.
    fn past(&mut self, operation: OperationId) -> Result<Past, StoreError>;

    /// Returns what an operation changed.
    fn changes(&mut self, operation: OperationId) -> Result<ChangeSet, StoreError>;

    /// Returns at most `limit` operations, newest first; for a dataset those that changed it, with its own changes only.
    fn history(&mut self, of: Option<DatasetId>, limit: usize) -> Result<Vec<(Operation, ChangeSet)>, StoreError>;

    /// Writes a checked copy to an absolute path; what stood there is replaced only by a copy that is whole.
    fn back_up(&mut self, to: &Path) -> Result<(), StoreError>;

    /// Looks for damage, and for differences between the log and the inventory. No findings is good.
    fn check(&mut self) -> Result<Vec<Finding>, StoreError>;
}
