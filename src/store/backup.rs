//! Backups: a copy is made beside its target, checked, and only then takes the target's name.
//!
//! When to back up, and which backups to keep, is decided elsewhere.

use std::ffi::OsString;
use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::error::StoreError;
use super::open::{self, Access};
use super::{check, log, schema};

/// How many names are tried for a copy beside a file before giving up.
const NAMES: u32 = 1000;

/// Copies an open database to an absolute path.
pub(super) fn write(from: &Connection, own_path: &Path, to: &Path) -> Result<(), StoreError> {
    open::absolute(to)?;
    let is_same = || Some(std::fs::canonicalize(to).ok()? == std::fs::canonicalize(own_path).ok()?);
    if to == own_path || is_same() == Some(true) {
        return Err(StoreError::Exists { path: to.to_owned() });
    }
    let folder = to.parent().ok_or_else(|| StoreError::NotAbsolute { path: to.to_owned() })?;
    let io = |error: &std::io::Error| StoreError::io(to, error);
    let copy = tempfile::Builder::new().prefix(".backup-").suffix(".tmp").tempfile_in(folder).map_err(|error| io(&error))?.into_temp_path();
    copy_and_check(from, &copy).map_err(|error| error.at(to))?;
    File::options().read(true).write(true).open(&copy).and_then(|file| file.sync_all()).map_err(|error| io(&error))?;
    copy.persist(to).map_err(|error| io(&error.error))?;
    sync_folder(folder).map_err(|error| io(&error))
}

/// Copies an open database to a new file beside it, `NAME.MARK.fyrfalt` or with a number behind, and returns its path.
pub(super) fn beside(from: &Connection, own_path: &Path, mark: &str) -> Result<PathBuf, StoreError> {
    let to = reserve(own_path, mark)?;
    if let Err(error) = write(from, own_path, &to) {
        std::fs::remove_file(&to).ok();
        return Err(error);
    }
    Ok(to)
}

/// Makes an empty file with a name that nothing has, so that nothing else can take the name.
fn reserve(own_path: &Path, mark: &str) -> Result<PathBuf, StoreError> {
    for number in 1..=NAMES {
        let path = own_path.with_file_name(marked(own_path, mark, number));
        match File::create_new(&path) {
            Ok(_) => return Ok(path),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(StoreError::io(&path, &error)),
        }
    }
    Err(StoreError::Exists { path: own_path.with_file_name(marked(own_path, mark, NAMES)) })
}

fn marked(own_path: &Path, mark: &str, number: u32) -> OsString {
    let mut name = own_path.file_stem().unwrap_or_default().to_owned();
    name.push(".");
    name.push(mark);
    if number > 1 {
        name.push(format!("-{number}"));
    }
    if let Some(extension) = own_path.extension() {
        name.push(".");
        name.push(extension);
    }
    name
}

fn copy_and_check(from: &Connection, copy: &Path) -> Result<(), StoreError> {
    let mut target = open::connect(copy, Access::Write)?;
    let backup = Backup::new(from, &mut target)?;
    let step = backup.step(-1)?;
    drop(backup);
    if step != StepResult::Done {
        return Err(StoreError::Busy { path: std::path::PathBuf::new() });
    }
    schema::verify(&target)?;
    check::quick(&target)?;
    if log::head(&target)? != log::head(from)? {
        return Err(StoreError::damaged("the copy ends with another operation"));
    }
    target.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// Makes sure that a new name in a folder outlives a power cut, where the system has such a thing.
fn sync_folder(folder: &Path) -> std::io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
