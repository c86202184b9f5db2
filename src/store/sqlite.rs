//! The store in an SQLite file: created, opened, read and written.
//!
//! One value is one connection; it belongs to one thread, see [`super::Worker`].

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::{Connection, TransactionBehavior};
use uuid::Uuid;

use super::check::Finding;
use super::error::{ReadOnly, StoreError};
use super::lock::{Lock, LockError};
use super::log::{self, Numbered};
use super::open::{self, Access, Identity};
use super::row::{self, Rows};
use super::{Loaded, Past, Store, backup, check, migrate, schema};
use crate::model::{ChangeSet, DatasetId, Operation, OperationId, Organisation, OrganisationId};

/// An inventory in an open SQLite file.
#[derive(Debug)]
pub struct SqliteStore {
    pub(super) connection: Connection,
    path: PathBuf,
    identity: Identity,
    organisation: OrganisationId,
    head: String,
    read_only: Option<ReadOnly>,
    older: Option<PathBuf>,
    // Released last, after the connection is closed.
    _lock: Option<Lock>,
}

impl SqliteStore {
    /// Makes a new file with an inventory of an organisation that has no name yet, and opens it for writing.
    pub fn create(path: &Path, organisation: OrganisationId) -> Result<Self, StoreError> {
        open::absolute(path)?;
        if std::fs::symlink_metadata(path).is_ok() {
            return Err(StoreError::Exists { path: path.to_owned() });
        }
        let lock = lock(path)?;
        let made = make(path, organisation, schema::VERSION).map_err(|error| error.at(path));
        if let Err(error) = made {
            // Half a file is no use to anybody; it was not there before.
            std::fs::remove_file(path).ok();
            return Err(error);
        }
        Self::with(path, Access::Write, None, Some(lock))
    }

    /// Opens a file. For [`Access::Write`] a file that cannot be written is opened for reading, with the reason in [`Self::read_only`];
    /// one that somebody else is writing is [`StoreError::Locked`].
    ///
    /// A file of an older version of the schema is brought up to date when it is opened for writing, and a copy is left beside it:
    /// `NAME.before-VERSION.fyrfalt`. Opened for reading it is read as it is.
    pub fn open(path: &Path, access: Access) -> Result<Self, StoreError> {
        let path = &open::followed(path)?;
        let protection = open::protection(path)?;
        if access == Access::Read {
            return Self::with(path, Access::Read, protection.or(Some(ReadOnly::Asked)), None);
        }
        if protection.is_some() {
            return Self::with(path, Access::Read, protection, None);
        }
        let lock = match lock(path) {
            Ok(lock) => lock,
            Err(error) if is_denied(&error) => return Self::with(path, Access::Read, Some(ReadOnly::Folder), None),
            Err(error) => return Err(error),
        };
        match Self::with(path, Access::Write, None, Some(lock)) {
            // The lock was there to be taken, but there is no room for a copy beside the file: it is read as it is.
            Err(StoreError::NotMigrated { cause, .. }) if is_denied(&cause) => Self::with(path, Access::Read, Some(ReadOnly::Folder), None),
            opened => opened,
        }
    }

    fn with(path: &Path, access: Access, read_only: Option<ReadOnly>, lock: Option<Lock>) -> Result<Self, StoreError> {
        let identity = Identity::of(path).map_err(|error| StoreError::io(path, &error))?;
        let was_interrupted = journal(path).is_some_and(|journal| journal.metadata().is_ok_and(|metadata| metadata.len() > 0));
        if was_interrupted && access == Access::Read && read_only == Some(ReadOnly::Asked) {
            // Only a connection that may write can take back what was not finished.
            open::connect(path, Access::Write).and_then(|connection| connection.query_row("select count(*) from sqlite_schema", [], |_| Ok(()))).ok();
        }
        let opened = open::connect(path, access).map_err(StoreError::from).and_then(|mut connection| {
            let version = schema::verify(&connection)?;
            if access == Access::Write {
                open::keep_safely(&connection)?;
                open::assert_settings(&connection)?;
            }
            if was_interrupted {
                check::quick(&connection)?;
            }
            let mut older = None;
            if access == Access::Write && version < schema::VERSION {
                let not_migrated = |cause: StoreError| StoreError::NotMigrated { path: path.to_owned(), cause: Box::new(cause.at(path)) };
                older = Some(migrate::run(&mut connection, path, version).map_err(not_migrated)?);
            }
            let organisation = row::owner(&connection)?;
            let head = log::head(&connection)?;
            Ok((connection, organisation, head, older))
        });
        let (connection, organisation, head, older) = opened.map_err(|error| error.at(path))?;
        Ok(Self { connection, path: path.to_owned(), identity, organisation, head, read_only, older, _lock: lock })
    }

    /// Returns the file, with symbolic links followed.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns why nothing can be written, if nothing can.
    pub const fn read_only(&self) -> Option<ReadOnly> {
        self.read_only
    }

    /// Returns the file's own id, which its copies share.
    pub fn file_id(&self) -> Result<Uuid, StoreError> {
        let id: String = self.connection.query_row("select id from inventory", [], |row| row.get(0)).map_err(|error| self.error(error))?;
        Uuid::try_parse(&id).map_err(|error| StoreError::damaged(error).at(&self.path))
    }

    fn error(&self, error: impl Into<StoreError>) -> StoreError {
        error.into().at(&self.path)
    }

    fn ready_to_write(&self) -> Result<(), StoreError> {
        if let Some(reason) = self.read_only {
            return Err(StoreError::ReadOnly { path: self.path.clone(), reason });
        }
        match Identity::of(&self.path) {
            Ok(identity) if identity == self.identity => Ok(()),
            _ => Err(StoreError::Moved { path: self.path.clone() }),
        }
    }

    fn try_load(&mut self) -> Result<Loaded, StoreError> {
        // One read transaction, so that inventory and log belong together also while somebody else writes.
        let snapshot = self.connection.unchecked_transaction()?;
        let inventory = Rows::new(&snapshot, self.organisation).inventory()?;
        let numbered = log::operations(&snapshot)?;
        let basis = numbered.iter().rev().find(|numbered| numbered.operation.label.kind.changes_figures());
        let basis = basis.map(|numbered| (numbered.operation.id, numbered.hash.clone()));
        let operations = numbered.into_iter().map(|numbered| numbered.operation).collect();
        self.head = log::head(&snapshot)?;
        snapshot.finish()?;
        Ok(Loaded { inventory, operations, basis, read_only: self.read_only, older: self.older.clone() })
    }

    fn try_commit(&mut self, operation: &Operation, changes: &ChangeSet) -> Result<(), StoreError> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if log::head(&transaction)? != self.head {
            return Err(StoreError::ChangedElsewhere { path: PathBuf::new() });
        }
        let rows = Rows::new(&transaction, self.organisation);
        for change in changes {
            rows.write(change)?;
        }
        let head = log::append(&transaction, self.organisation, &self.head, operation, changes)?;
        if let Err(error) = transaction.commit() {
            // The last step of a commit can fail after it has taken effect; the file knows.
            if !log::head(&self.connection).is_ok_and(|found| found == head) {
                return Err(error.into());
            }
        }
        self.head = head;
        Ok(())
    }

    fn try_past(&self, operation: OperationId) -> Result<Past, StoreError> {
        let frozen = self.connection.unchecked_transaction()?;
        let (number, hash, newest) = log::place(&frozen, operation)?.ok_or(StoreError::NoOperation(operation))?;
        let mut inventory = Rows::new(&frozen, self.organisation).inventory()?;
        for later in (number + 1..=newest).rev() {
            let changes = log::changes(&frozen, later, None)?;
            inventory.apply(&changes.inverted()).map_err(StoreError::damaged)?;
        }
        frozen.finish()?;
        Ok(Past { inventory, hash })
    }

    fn try_history(&self, of: Option<DatasetId>, limit: usize) -> Result<Vec<(Operation, ChangeSet)>, StoreError> {
        let line = of.map(|dataset| log::Line::of(&self.connection, dataset)).transpose()?;
        let with_changes = |Numbered { number, operation, .. }| Ok((operation, log::changes(&self.connection, number, line.as_ref())?));
        log::newest(&self.connection, line.as_ref(), limit)?.into_iter().map(with_changes).collect()
    }
}

impl Store for SqliteStore {
    fn load(&mut self) -> Result<Loaded, StoreError> {
        self.try_load().map_err(|error| self.error(error))
    }

    fn commit(&mut self, operation: &Operation, changes: &ChangeSet) -> Result<(), StoreError> {
        self.ready_to_write()?;
        self.try_commit(operation, changes).map_err(|error| self.error(error))
    }

    fn head(&self) -> &str {
        &self.head
    }

    fn past(&mut self, operation: OperationId) -> Result<Past, StoreError> {
        self.try_past(operation).map_err(|error| self.error(error))
    }

    fn is_current(&mut self) -> Result<bool, StoreError> {
        let head = log::head(&self.connection).map_err(|error| self.error(error))?;
        Ok(head == self.head)
    }

    fn changes(&mut self, operation: OperationId) -> Result<ChangeSet, StoreError> {
        let number = log::number(&self.connection, operation).map_err(|error| self.error(error))?;
        let number = number.ok_or(StoreError::NoOperation(operation))?;
        log::changes(&self.connection, number, None).map_err(|error| self.error(error))
    }

    fn history(&mut self, of: Option<DatasetId>, limit: usize) -> Result<Vec<(Operation, ChangeSet)>, StoreError> {
        self.try_history(of, limit).map_err(|error| self.error(error))
    }

    fn back_up(&mut self, to: &Path) -> Result<(), StoreError> {
        backup::write(&self.connection, &self.path, to)
    }

    fn check(&mut self) -> Result<Vec<Finding>, StoreError> {
        check::run(&self.connection, self.organisation).map_err(|error| self.error(error))
    }
}

fn lock(path: &Path) -> Result<Lock, StoreError> {
    Lock::take(path).map_err(|error| match error {
        LockError::Held(holder) => StoreError::Locked { path: path.to_owned(), holder },
        LockError::Io(error) => StoreError::io(path, &error),
    })
}

/// Tells whether the system does not let this user write.
const fn is_denied(error: &StoreError) -> bool {
    matches!(error, StoreError::Denied { .. } | StoreError::ReadOnly { .. })
}

/// Returns where SQLite keeps the rollback journal of a file.
fn journal(path: &Path) -> Option<PathBuf> {
    let mut name = path.file_name()?.to_owned();
    name.push("-journal");
    Some(path.with_file_name(name))
}

/// Makes a file of a version of the schema.
pub(super) fn make(path: &Path, organisation: OrganisationId, version: i32) -> Result<(), StoreError> {
    let mut connection = open::connect_new(path)?;
    open::keep_safely(&connection)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    schema::step(&transaction, 0, version)?;
    let language = Organisation::unnamed(organisation).language.code();
    transaction.execute("insert into organisation (id, language) values (?1, ?2)", [organisation.to_string().as_str(), language])?;
    let now = format!("{:.3}", Timestamp::now());
    transaction.execute(
        "insert into inventory (only, id, organisation_id, min_reader, min_writer, created_at, program) values (1, ?1, ?2, 1, 1, ?3, ?4)",
        [Uuid::now_v7().to_string(), organisation.to_string(), now, env!("CARGO_PKG_VERSION").to_owned()],
    )?;
    schema::require(&transaction, version)?;
    transaction.commit()?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(())
}
