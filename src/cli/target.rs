//! Where a document is to be written: tried before anything is changed.
//!
//! Writes nothing, and never lets a document take the place of an inventory, whatever that is called.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::trouble::Trouble;
use super::{Context, file};
use crate::export::check_writable;
use crate::wording;

/// What the first bytes of every inventory hold: those of SQLite, and who the file belongs to.
const HEADER: &[u8] = b"SQLite format 3\0";
const OWNER: (usize, &[u8]) = (68, b"FYRF");
const READ: usize = 72;

/// Makes the path of a document whole and sees that it can be written there.
pub(super) fn checked(out: &Path, inventory: &Path, cx: &Context<'_>) -> Result<PathBuf, Trouble> {
    let target = file::absolute(out, cx)?;
    let named = |key: &str| cx.text.with(key, &[("path", target.display().to_string().into())]);
    if is_same(&target, inventory) || is_beside(&target, inventory) {
        return Err(Trouble::refused(cx.text.get("cli-export-onto-itself").to_owned()));
    }
    if is_inventory(&target) {
        return Err(Trouble::refused(named("cli-export-onto-inventory")));
    }
    if target.is_dir() {
        return Err(Trouble::file(named("cli-export-onto-folder")));
    }
    check_writable(&target).map_err(|error| Trouble::file(wording::write_error(&error, &cx.text)))?;
    Ok(target)
}

/// Tells whether a document would take the place of the inventory itself.
fn is_same(target: &Path, inventory: &Path) -> bool {
    match (target.canonicalize(), inventory.canonicalize()) {
        (Ok(target), Ok(inventory)) => target == inventory,
        _ => false,
    }
}

/// Tells whether a document would take the place of what SQLite and the lock keep beside the inventory.
fn is_beside(target: &Path, inventory: &Path) -> bool {
    let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let folder = |path: &Path| path.parent().and_then(|folder| folder.canonicalize().ok());
    let (target_name, own) = (name(target), name(inventory));
    let is_kept =
        ["-journal", "-wal", "-shm"].iter().any(|ending| target_name.strip_suffix(ending) == Some(own.as_str())) || target_name == format!(".{own}.lock");
    is_kept && folder(target) == folder(inventory)
}

/// Tells whether an inventory is there, by what is in the file.
fn is_inventory(target: &Path) -> bool {
    // A pipe would be waited for.
    if !target.is_file() {
        return false;
    }
    let mut start = [0; READ];
    let read = std::fs::File::open(target).and_then(|mut file| file.read_exact(&mut start));
    read.is_ok() && start.starts_with(HEADER) && start[OWNER.0..] == *OWNER.1
}
