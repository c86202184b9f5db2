//! What can go wrong between the program and the disk, with the facts that a sentence about it needs.
//!
//! The sentences themselves stand in `assets/lang`; the texts here are for the log.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use super::lock::Holder;
use crate::model::{Key, OperationId};

/// Why a file can be read but not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadOnly {
    /// It was opened for reading.
    Asked,
    /// The file is write-protected.
    File,
    /// Its folder is write-protected, so that neither a journal nor a lock can stand beside the file.
    Folder,
    /// The file has a second name on the same disk; what is written through one would surprise the other.
    Linked,
}

/// Why the store could not do as asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The path does not begin at the root of a disk or share.
    #[error("not an absolute path: {}", path.display())]
    NotAbsolute {
        /// The path.
        path: PathBuf,
    },
    /// There is no such file.
    #[error("no such file: {}", path.display())]
    NotFound {
        /// The path.
        path: PathBuf,
    },
    /// A file that must not be replaced is there already.
    #[error("there is a file already: {}", path.display())]
    Exists {
        /// The path.
        path: PathBuf,
    },
    /// The system does not let this user at the file or its folder.
    #[error("access denied: {}", path.display())]
    Denied {
        /// The path.
        path: PathBuf,
    },
    /// Not an inventory, or not even a database.
    #[error("not an inventory: {}", path.display())]
    NotAnInventory {
        /// The path.
        path: PathBuf,
    },
    /// A database with tables, views or triggers that no version of the program made.
    #[error("unknown or changed {object} in {}", path.display())]
    Foreign {
        /// The path.
        path: PathBuf,
        /// The first thing that is unknown, changed or missing.
        object: String,
    },
    /// Written by a newer program.
    #[error("schema {found} is newer than {known}: {}", path.display())]
    Newer {
        /// The path.
        path: PathBuf,
        /// The version of the schema found.
        found: i32,
        /// The newest version that this program knows.
        known: i32,
    },
    /// A file of an older version could not be brought up to date. It is what it was.
    #[error("not migrated, because {cause}: {}", path.display())]
    NotMigrated {
        /// The path.
        path: PathBuf,
        /// What went wrong.
        cause: Box<Self>,
    },
    /// The file is damaged.
    #[error("damaged: {}: {detail}", path.display())]
    Damaged {
        /// The path.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// Somebody has the file open for writing.
    #[error("open elsewhere: {}", path.display())]
    Locked {
        /// The path.
        path: PathBuf,
        /// Who has it open, where that could be read.
        holder: Option<Holder>,
    },
    /// Another program holds the database for the moment; trying again may help.
    #[error("busy: {}", path.display())]
    Busy {
        /// The path.
        path: PathBuf,
    },
    /// The file can be read only.
    #[error("read-only ({reason:?}): {}", path.display())]
    ReadOnly {
        /// The path.
        path: PathBuf,
        /// Why.
        reason: ReadOnly,
    },
    /// The disk, share or quota is full. Nothing was written.
    #[error("no space left: {}", path.display())]
    Full {
        /// The path.
        path: PathBuf,
    },
    /// The file was moved, removed or replaced while it was open. Nothing was written.
    #[error("moved or replaced: {}", path.display())]
    Moved {
        /// The path.
        path: PathBuf,
    },
    /// Somebody else has written operations to the file since it was read. Nothing was written.
    #[error("changed elsewhere: {}", path.display())]
    ChangedElsewhere {
        /// The path.
        path: PathBuf,
    },
    /// The disk or share failed.
    #[error("input or output failed ({detail}): {}", path.display())]
    Io {
        /// The path.
        path: PathBuf,
        /// What the system says.
        detail: String,
    },
    /// A record is not as a change says it was. Nothing was written.
    #[error("{0} has changed meanwhile")]
    Stale(Key),
    /// A change that the rules of the file forbid, such as a score of a dataset that is not there. Nothing was written.
    #[error("against a rule of the file: {rule}")]
    Rule {
        /// The record, where it is known.
        key: Option<Key>,
        /// The rule, as SQLite says it.
        rule: String,
    },
    /// No such operation.
    #[error("no operation {0}")]
    NoOperation(OperationId),
    /// An earlier operation was not written, so this one was not tried.
    #[error("halted after an earlier failure")]
    Halted,
    /// The store stopped working; what SQLite says is for the log.
    #[error("the store failed: {detail}")]
    Failed {
        /// What was found.
        detail: String,
    },
}

impl StoreError {
    /// Returns the file it is about, where it is about one.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::NotAbsolute { path }
            | Self::NotFound { path }
            | Self::Exists { path }
            | Self::Denied { path }
            | Self::NotAnInventory { path }
            | Self::Foreign { path, .. }
            | Self::Newer { path, .. }
            | Self::NotMigrated { path, .. }
            | Self::Damaged { path, .. }
            | Self::Locked { path, .. }
            | Self::Busy { path }
            | Self::ReadOnly { path, .. }
            | Self::Full { path }
            | Self::Moved { path }
            | Self::ChangedElsewhere { path }
            | Self::Io { path, .. } => Some(path),
            Self::Stale(_) | Self::Rule { .. } | Self::NoOperation(_) | Self::Halted | Self::Failed { .. } => None,
        }
    }

    /// Says which file an error is about that came from a place which did not know.
    #[must_use]
    pub(super) fn at(mut self, file: &Path) -> Self {
        match &mut self {
            Self::NotAnInventory { path }
            | Self::Foreign { path, .. }
            | Self::Newer { path, .. }
            | Self::Damaged { path, .. }
            | Self::Denied { path }
            | Self::NotFound { path }
            | Self::Busy { path }
            | Self::ReadOnly { path, .. }
            | Self::Full { path }
            | Self::ChangedElsewhere { path }
            | Self::Io { path, .. }
                if path.as_os_str().is_empty() =>
            {
                file.clone_into(path);
            }
            _ => {}
        }
        self
    }

    /// Reports damage in a file that [`StoreError::at`] will name.
    #[expect(clippy::needless_pass_by_value, reason = "errors are handed over whole by map_err")]
    pub(super) fn damaged(detail: impl ToString) -> Self {
        Self::Damaged { path: PathBuf::new(), detail: detail.to_string() }
    }

    /// Tells what an error of the file system means for a path.
    pub(super) fn io(path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound { path },
            io::ErrorKind::AlreadyExists => Self::Exists { path },
            io::ErrorKind::PermissionDenied => Self::Denied { path },
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path, reason: ReadOnly::Folder },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full { path },
            _ => Self::Io { path, detail: error.to_string() },
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let path = PathBuf::new();
        let detail = error.to_string();
        let rusqlite::Error::SqliteFailure(failure, _) = &error else {
            return match error {
                rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::InvalidColumnType(..) | rusqlite::Error::IntegralValueOutOfRange(..) => {
                    Self::damaged(detail)
                }
                _ => Self::Failed { detail },
            };
        };
        match failure.code {
            ErrorCode::DiskFull => Self::Full { path },
            ErrorCode::ReadOnly => Self::ReadOnly { path, reason: ReadOnly::File },
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => Self::Busy { path },
            ErrorCode::DatabaseCorrupt => Self::Damaged { path, detail },
            ErrorCode::NotADatabase => Self::NotAnInventory { path },
            ErrorCode::CannotOpen | ErrorCode::PermissionDenied => Self::Denied { path },
            ErrorCode::SystemIoFailure => Self::Io { path, detail: format!("{detail}, code {}", failure.extended_code) },
            ErrorCode::ConstraintViolation => Self::Rule { key: None, rule: detail },
            _ => Self::Failed { detail },
        }
    }
}
