//! A whole inventory read back from the JSON that an export wrote: every record checked, with line and reason where one cannot stand.
//!
//! It makes no sentence and changes nothing: the records are put in by [`crate::command::Command::LoadInventory`].

mod check;
mod seed;
#[cfg(test)]
mod tests;

use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::Path;

use crate::command::load::FORMAT;
use crate::job::Progress;
use crate::model::{Key, OrganisationId, Record};

/// A larger file is not read, in bytes.
pub const BYTES_MAX: u64 = 4 << 30;
/// More records are not read.
pub const RECORDS_MAX: usize = 20_000_000;
/// How much of a file is looked at to tell what it is, in bytes.
const LOOKED_AT: u64 = 512;

/// Every record of an inventory, in the order of the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    /// Whose inventory it is.
    pub organisation: OrganisationId,
    /// The records; the organisation is one of them.
    pub records: Vec<(Key, Record)>,
}

/// What is wrong in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is not JSON, or not as it should be built; the text is technical.
    Form(String),
    /// It ends before its end.
    Ends,
    /// No kind of record is called so, or its id is none.
    UnknownRecord {
        /// The kind found.
        kind: String,
        /// The id found.
        id: String,
    },
    /// The record is none of its kind; the text is technical.
    Record(Key, String),
    /// The record stands there a second time.
    Twice(Key),
    /// The record is about another one that is not in the file.
    Loose(Key, Key),
    /// There is no organisation.
    NoOrganisation,
}

/// Why a whole inventory cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WholeError {
    /// The system does not let it be read; the text is the system's own.
    #[error("{0}")]
    Io(String),
    /// It is larger than [`BYTES_MAX`], or has more than [`RECORDS_MAX`] records.
    #[error("too large")]
    TooLarge,
    /// It is another file.
    #[error("not an inventory")]
    NotOurs,
    /// A newer program wrote it.
    #[error("version {found}, at most {known}")]
    Newer {
        /// The version found.
        found: u32,
        /// The newest that is known.
        known: u32,
    },
    /// Something in it is wrong.
    #[error("line {line:?}: {fault:?}")]
    Faulty {
        /// The line, from 1, where it can be told.
        line: Option<usize>,
        /// What.
        fault: Fault,
    },
    /// Somebody pressed cancel.
    #[error("cancelled")]
    Cancelled,
}

/// Tells by its beginning whether a file is a whole inventory; what cannot be read is none.
pub fn is_whole(path: &Path) -> bool {
    // A pipe would keep whoever opens it waiting.
    if !path.metadata().is_ok_and(|kind| kind.is_file()) {
        return false;
    }
    let mut beginning = Vec::new();
    let is_read = File::open(path).is_ok_and(|file| file.take(LOOKED_AT).read_to_end(&mut beginning).is_ok());
    is_read && begins_whole(&beginning)
}

/// Tells by its first bytes whether something is a whole inventory.
pub fn begins_whole(beginning: &[u8]) -> bool {
    let text = String::from_utf8_lossy(&beginning[..beginning.len().min(LOOKED_AT as usize)]);
    let bare: String = text.trim_start_matches('\u{FEFF}').chars().filter(|c| !c.is_whitespace()).collect();
    bare.starts_with('{') && bare.contains(&format!("\"format\":\"{FORMAT}\""))
}

/// Reads a whole inventory from a file.
pub fn read(path: &Path, progress: &Progress) -> Result<Whole, WholeError> {
    let io = |error: std::io::Error| WholeError::Io(error.to_string());
    let file = File::open(path).map_err(io)?;
    let size = file.metadata().map_err(io)?.len();
    if size > BYTES_MAX {
        return Err(WholeError::TooLarge);
    }
    // The file may grow while it is read; more than it said is not taken.
    let whole = seed::read(BufReader::with_capacity(1 << 20, file.take(size)), size, progress)?;
    check::check(&whole)?;
    Ok(whole)
}
