//! The lock beside a document: one writer at a time, and a name for who it is.
//!
//! The database file itself is never locked from here; SQLite's own locks guard each transaction.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Who has a document open for writing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The user, as the system names them.
    pub user: String,
    /// The computer.
    pub host: String,
    /// The process.
    pub pid: u32,
    /// Since when.
    pub since: Timestamp,
}

impl Holder {
    fn this_process() -> Self {
        let first = |names: [&str; 2]| names.into_iter().find_map(|name| std::env::var(name).ok()).filter(|text| !text.is_empty());
        let host = first(["COMPUTERNAME", "HOSTNAME"]).or_else(|| std::fs::read_to_string("/etc/hostname").ok());
        Self {
            user: first(["USER", "USERNAME"]).unwrap_or_default(),
            host: host.unwrap_or_default().trim().to_owned(),
            pid: std::process::id(),
            since: Timestamp::now(),
        }
    }
}

/// The lock file of a document, held as long as the value lives.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    file: Option<File>,
}

/// Why a lock was not got.
pub(super) enum LockError {
    /// Somebody has it.
    Held(Option<Holder>),
    /// The lock file could not be made.
    Io(io::Error),
}

impl Lock {
    /// Takes the lock of a document, or says who has it.
    pub(super) fn take(document: &Path) -> Result<Self, LockError> {
        let path = lock_path(document);
        let held = || LockError::Held(std::fs::read_to_string(&path).ok().and_then(|json| serde_json::from_str(&json).ok()));
        let Some(mut file) = open_alone(&path).map_err(LockError::Io)? else {
            return Err(held());
        };
        let json = serde_json::to_string(&Holder::this_process()).unwrap_or_default();
        // A lock that cannot say whose it is, on a full disk for instance, is still a lock.
        file.set_len(0).and_then(|()| file.write_all(json.as_bytes())).ok();
        Ok(Self { path, file: Some(file) })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // On Unix the name goes before the lock does; on Windows an open file keeps its name, so it goes afterwards.
        if cfg!(unix) {
            std::fs::remove_file(&self.path).ok();
        }
        drop(self.file.take());
        if cfg!(not(unix)) {
            std::fs::remove_file(&self.path).ok();
        }
    }
}

/// Returns `.NAME.lock` beside the document.
pub(super) fn lock_path(document: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(document.file_name().unwrap_or_default());
    name.push(".lock");
    document.with_file_name(name)
}

/// Opens a file that others may read and nobody else may hold; `None` if somebody does.
#[cfg(unix)]
fn open_alone(path: &Path) -> io::Result<Option<File>> {
    use std::fs::TryLockError;
    use std::os::unix::fs::MetadataExt as _;

    loop {
        let file = File::options().read(true).write(true).create(true).truncate(false).open(path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            // A share without such locks: SQLite's own locks and the hash of the newest operation guard what is written there.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => return Ok(Some(file)),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        // The holder before may have removed the name after this file was opened: then the lock is on a file that nobody will find.
        let own = file.metadata()?;
        match std::fs::metadata(path) {
            Ok(named) if (named.dev(), named.ino()) == (own.dev(), own.ino()) => return Ok(Some(file)),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
}

/// Opens a file that others may read and nobody else may hold; `None` if somebody does.
///
/// A lock on a range would keep others from reading whose it is, so the sharing mode is the lock.
#[cfg(windows)]
fn open_alone(path: &Path) -> io::Result<Option<File>> {
    use std::os::windows::fs::OpenOptionsExt as _;

    const FILE_SHARE_READ: u32 = 1;
    const ERROR_SHARING_VIOLATION: i32 = 32;

    match File::options().read(true).write(true).create(true).truncate(false).share_mode(FILE_SHARE_READ).open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.raw_os_error() == Some(ERROR_SHARING_VIOLATION) => Ok(None),
        Err(error) => Err(error),
    }
}
