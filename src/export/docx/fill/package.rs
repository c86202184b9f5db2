//! A Word file as the parts it is made of: read within limits, written with every part that was not filled as it was.
//!
//! Entries keep their order and, those that are new, get one fixed time, so that the same words give the same bytes.

use std::io::{Cursor, Read as _, Write as _};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipArchive, ZipWriter};

use super::TemplateError;

/// The largest template that is read, in bytes; a municipality's own with its logo has a few hundred kilobytes.
pub const SIZE_MAX: usize = 50 << 20;
/// The most that its parts may come to, unpacked.
const UNPACKED_MAX: u64 = 200 << 20;
/// The largest part of words.
const PART_MAX: u64 = 30 << 20;
/// The most parts.
const PARTS_MAX: usize = 4_000;

/// A Word file.
#[derive(Debug, Clone)]
pub(in crate::export) struct Package {
    bytes: Vec<u8>,
    names: Vec<String>,
}

impl Package {
    /// Looks into a Word file.
    pub(in crate::export) fn open(bytes: Vec<u8>) -> Result<Self, TemplateError> {
        Self::any(bytes).and_then(|package| if package.has("word/document.xml") { Ok(package) } else { Err(TemplateError::NoDocument) })
    }

    /// Looks into a file of any office program.
    pub(in crate::export) fn any(bytes: Vec<u8>) -> Result<Self, TemplateError> {
        if bytes.len() > SIZE_MAX {
            return Err(TemplateError::TooLarge);
        }
        if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            // Old Word files and those with a password are both of this kind.
            return Err(TemplateError::OldOrEncrypted);
        }
        let mut archive = ZipArchive::new(Cursor::new(&bytes)).map_err(|error| damage(&error))?;
        if archive.len() > PARTS_MAX {
            return Err(TemplateError::TooLarge);
        }
        let mut names = Vec::with_capacity(archive.len());
        let mut total = 0;
        for index in 0..archive.len() {
            let entry = archive.by_index(index).map_err(|error| damage(&error))?;
            let name = entry.name().map_err(|error| damage(&error))?.into_owned();
            total += std::io::copy(&mut entry.take(UNPACKED_MAX - total + 1), &mut std::io::sink()).map_err(unreadable)?;
            if total > UNPACKED_MAX {
                return Err(TemplateError::TooLarge);
            }
            names.push(name);
        }
        drop(archive);
        Ok(Self { bytes, names })
    }

    /// Returns the names of the parts, in the order of the file.
    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// Tells whether there is a part of this name.
    pub(in crate::export) fn has(&self, name: &str) -> bool {
        self.names.iter().any(|other| other == name)
    }

    /// Reads a part of words; `None` if there is none of this name.
    pub(in crate::export) fn read(&self, name: &str) -> Result<Option<String>, TemplateError> {
        let Some(index) = self.names.iter().position(|other| other == name) else { return Ok(None) };
        let mut archive = ZipArchive::new(Cursor::new(&self.bytes)).map_err(|error| damage(&error))?;
        let entry = archive.by_index(index).map_err(|error| damage(&error))?;
        let mut bytes = Vec::new();
        entry.take(PART_MAX + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        if bytes.len() as u64 > PART_MAX {
            return Err(TemplateError::TooLarge);
        }
        let text = String::from_utf8(bytes).map_err(|error| TemplateError::Xml(name.to_owned(), error.to_string()))?;
        Ok(Some(text.strip_prefix('\u{FEFF}').map_or(text.clone(), str::to_owned)))
    }

    /// Writes the file with some parts replaced or added.
    pub(super) fn write(&self, replaced: &std::collections::BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, TemplateError> {
        let mut archive = ZipArchive::new(Cursor::new(&self.bytes)).map_err(|error| damage(&error))?;
        let mut writer = ZipWriter::new(Cursor::new(Vec::with_capacity(self.bytes.len())));
        let options = SimpleFileOptions::default().last_modified_time(DateTime::DEFAULT).unix_permissions(0o644);
        for (index, name) in self.names.iter().enumerate() {
            if let Some(bytes) = replaced.get(name) {
                add(&mut writer, name, bytes, options)?;
            } else {
                let entry = archive.by_index_raw(index).map_err(|error| damage(&error))?;
                writer.raw_copy_file(entry).map_err(|error| damage(&error))?;
            }
        }
        for (name, bytes) in replaced.iter().filter(|(name, _)| !self.has(name)) {
            add(&mut writer, name, bytes, options)?;
        }
        Ok(writer.finish().map_err(|error| damage(&error))?.into_inner())
    }
}

fn add(writer: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, bytes: &[u8], options: SimpleFileOptions) -> Result<(), TemplateError> {
    writer.start_file(name, options).map_err(|error| damage(&error))?;
    writer.write_all(bytes).map_err(unreadable)
}

fn damage(error: &ZipError) -> TemplateError {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => TemplateError::OldOrEncrypted,
        _ => TemplateError::Damaged,
    }
}

/// A stream that cannot be unpacked is damaged, whatever the system says.
fn unreadable(_: std::io::Error) -> TemplateError {
    TemplateError::Damaged
}
