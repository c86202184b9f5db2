//! Opens a database file so that nothing in it or about it can surprise: absolute path, hardened connection, safe journal.
//!
//! The live file is never opened in any other way: opening and closing it again would drop SQLite's locks.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::error::{ReadOnly, StoreError};

/// What a file is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Reading and writing; one at a time.
    Write,
    /// Reading, also while somebody else writes.
    Read,
}

/// How long a connection waits for another one.
const PATIENCE: Duration = Duration::from_secs(3);

/// How many prepared statements a connection keeps; there are fewer.
const STATEMENTS: usize = 64;

/// Which file a path leads to, so that a file put in its place is noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Identity {
    #[cfg(unix)]
    device: u64,
    #[cfg(unix)]
    inode: u64,
}

impl Identity {
    /// Looks at what a path leads to, without opening it. Windows itself keeps an open file from being replaced.
    pub(super) fn of(path: &Path) -> std::io::Result<Self> {
        let metadata = std::fs::metadata(path)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt as _;
            Ok(Self { device: metadata.dev(), inode: metadata.ino() })
        }
        #[cfg(not(unix))]
        {
            drop(metadata);
            Ok(Self {})
        }
    }
}

/// Takes absolute paths only: SQLite would read `file:x?mode=memory` or `:memory:` as a database that is never saved.
pub(super) fn absolute(path: &Path) -> Result<(), StoreError> {
    if path.is_absolute() { Ok(()) } else { Err(StoreError::NotAbsolute { path: path.to_owned() }) }
}

/// Follows a symbolic link, so that journal and lock stand beside the file itself.
pub(super) fn followed(path: &Path) -> Result<PathBuf, StoreError> {
    absolute(path)?;
    let metadata = std::fs::symlink_metadata(path).map_err(|error| StoreError::io(path, &error))?;
    if metadata.is_symlink() { std::fs::canonicalize(path).map_err(|error| StoreError::io(path, &error)) } else { Ok(path.to_owned()) }
}

/// Tells why a file that is there could not be written, as far as it shows from outside.
pub(super) fn protection(path: &Path) -> Result<Option<ReadOnly>, StoreError> {
    let metadata = std::fs::metadata(path).map_err(|error| StoreError::io(path, &error))?;
    if !metadata.is_file() {
        return Err(StoreError::NotAnInventory { path: path.to_owned() });
    }
    if metadata.permissions().readonly() {
        return Ok(Some(ReadOnly::File));
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        if metadata.nlink() > 1 {
            return Ok(Some(ReadOnly::Linked));
        }
        let folder = path.parent().and_then(|folder| std::fs::metadata(folder).ok());
        if folder.is_some_and(|folder| folder.permissions().readonly()) {
            return Ok(Some(ReadOnly::Folder));
        }
    }
    Ok(None)
}

/// Opens and hardens a connection; the schema is not looked at yet.
pub(super) fn connect(path: &Path, access: Access) -> rusqlite::Result<Connection> {
    let flags = match access {
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    open_with(path, flags)
}

/// Makes a new, empty database file.
pub(super) fn connect_new(path: &Path) -> rusqlite::Result<Connection> {
    open_with(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)
}

fn open_with(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    for (switch, on) in SWITCHES {
        connection.set_db_config(switch, on)?;
    }
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    connection.execute_batch("pragma cell_size_check = on; pragma mmap_size = 0; pragma foreign_keys = on; pragma temp_store = memory;")?;
    Ok(connection)
}

const SWITCHES: [(DbConfig, bool); 6] = [
    (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
    (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
    (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, false),
    (DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE, false),
];

/// Chooses the journal that survives shares, synchronised folders and power cuts, and converts a file that comes with another.
pub(super) fn keep_safely(connection: &Connection) -> Result<(), StoreError> {
    let mode: String = connection.pragma_update_and_check(None, "journal_mode", "delete", |row| row.get(0))?;
    if mode != "delete" {
        return Err(StoreError::Busy { path: PathBuf::new() });
    }
    connection.execute_batch("pragma synchronous = extra; pragma fullfsync = on; pragma checkpoint_fullfsync = on;")?;
    Ok(())
}

/// What the pragmas must say when they are read back.
const SETTINGS: [(&str, i64); 5] = [("synchronous", 3), ("foreign_keys", 1), ("cell_size_check", 1), ("trusted_schema", 0), ("fullfsync", 1)];

/// Reads the settings back: one that was ignored is found now and not after a power cut.
pub(super) fn assert_settings(connection: &Connection) -> Result<(), StoreError> {
    for (name, wanted) in SETTINGS {
        let found: i64 = connection.pragma_query_value(None, name, |row| row.get(0))?;
        if found != wanted {
            return Err(StoreError::Failed { detail: format!("pragma {name} is {found}, not {wanted}") });
        }
    }
    for (switch, on) in SWITCHES {
        if connection.db_config(switch)? != on {
            return Err(StoreError::Failed { detail: format!("{switch:?} is not {on}") });
        }
    }
    Ok(())
}
