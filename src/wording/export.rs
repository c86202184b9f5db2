//! Why a document could not be written, as sentences.

use std::path::Path;

use crate::export::{ExportError, WriteError};
use crate::text::Text;

/// Says why a document could not be made or written, and what to do about it.
pub fn export_error(error: &ExportError, text: &Text) -> String {
    match error {
        ExportError::Cancelled(_) => text.get("export-error-cancelled").to_owned(),
        ExportError::Write(error) => write_error(error, text),
        ExportError::TooManyRows { found, max } => text.with("export-error-too-many-rows", &[("found", (*found).into()), ("max", (*max).into())]),
        ExportError::Format(detail) => text.with("export-error-format", &[("detail", detail.into())]),
    }
}

/// Says why a file could not be written, and what to do about it.
pub fn write_error(error: &WriteError, text: &Text) -> String {
    let at = |key: &str, path: &Path| text.with(key, &[("path", path.display().to_string().into())]);
    match error {
        WriteError::FolderMissing(path) => at("write-error-folder-missing", path),
        WriteError::NotWritable(path) => at("write-error-not-writable", path),
        WriteError::NotAFile(path) => at("write-error-not-a-file", path),
        WriteError::DiskFull(path) => at("write-error-disk-full", path),
        WriteError::InUse(path) => at("write-error-in-use", path),
        WriteError::Other { path, error } => {
            text.with("write-error-other", &[("path", path.display().to_string().into()), ("detail", error.to_string().into())])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    #[test]
    fn every_failure_says_where_and_what_to_do() {
        let path = std::path::PathBuf::from("/tmp/a.docx");
        let error = ExportError::Write(WriteError::InUse(path));
        assert_eq!(export_error(&error, &Text::new(Locale::Sv)), "Filen är öppen i ett annat program: /tmp/a.docx; stäng den där eller välj ett annat namn");
        for locale in Locale::ALL {
            let said = export_error(&ExportError::TooManyRows { found: 2_000_000, max: 1_040_000 }, &Text::new(locale));
            assert!(said.contains("040"), "{said}");
        }
    }
}
