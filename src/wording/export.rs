//! Why a document could not be written, as sentences.

use std::path::Path;

use crate::export::document::parts;
use crate::export::document::review::Place;
use crate::export::{ExportError, Unfit, WriteError};
use crate::model::{DocumentKind, Inventory};
use crate::text::Text;

/// How many signs are named.
const NAMED: usize = 12;

/// Says why a document could not be made or written, and what to do about it.
pub fn export_error(error: &ExportError, text: &Text) -> String {
    match error {
        ExportError::Cancelled(_) => text.get("export-error-cancelled").to_owned(),
        ExportError::Write(error) => write_error(error, text),
        ExportError::TooManyRows { found, max } => text.with("export-error-too-many-rows", &[("found", (*found).into()), ("max", (*max).into())]),
        ExportError::Unfit(unfit) => self::unfit(unfit, text),
        ExportError::NeedsDataset => text.get("export-error-needs-dataset").to_owned(),
        ExportError::NothingChosen => text.get("export-error-nothing-chosen").to_owned(),
        ExportError::SinceAfter => text.get("export-error-since-after").to_owned(),
        ExportError::DecisionElsewhere => text.get("export-error-decision-elsewhere").to_owned(),
        ExportError::OtherDecision => text.get("export-error-other-decision").to_owned(),
        ExportError::Concluded => text.get("export-error-concluded").to_owned(),
        ExportError::NeedsSince => text.get("export-error-needs-since").to_owned(),
        ExportError::Template(fault) => text.with("template-cannot-fill", &[("fault", super::template::fault(fault, text).into())]),
        ExportError::Format(detail) => text.with("export-error-format", &[("detail", detail.into())]),
    }
}

/// Says why a document cannot be a PDF that everybody can read.
fn unfit(unfit: &Unfit, text: &Text) -> String {
    match unfit {
        Unfit::Untitled => text.get("pdf-unfit-untitled").to_owned(),
        Unfit::Undescribed { caption } => text.with("pdf-unfit-undescribed", &[("caption", caption.into())]),
        Unfit::Other(detail) => text.with("pdf-unfit-other", &[("detail", detail.into())]),
    }
}

/// Says which signs others stand in for; `None` where there are none.
pub fn replaced_signs(signs: &[char], text: &Text) -> Option<String> {
    if signs.is_empty() {
        return None;
    }
    let name = |sign: &char| {
        let code = format!("U+{:04X}", u32::from(*sign));
        if sign.is_alphanumeric() { format!("{sign} ({code})") } else { code }
    };
    let named: Vec<String> = signs.iter().take(NAMED).map(name).collect();
    Some(text.with("export-replaced", &[("count", signs.len().into()), ("signs", named.join(", ").into())]))
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

/// Says where in a document of a kind a text stands that was looked through.
pub fn review_place(place: &Place, inventory: &Inventory, kind: DocumentKind, text: &Text) -> String {
    match place {
        Place::Head => text.get("builder-place-head").to_owned(),
        Place::Part(key) => {
            let heading = parts(kind).iter().find(|part| part.key == *key).map_or("", |part| part.heading(text));
            text.with("builder-place-part", &[("part", heading.into())])
        }
        Place::Point(number) => text.with("builder-point", &[("number", (*number).into())]),
        Place::Piece(piece, dataset) => {
            let field = piece.name(text);
            let dataset = dataset.and_then(|id| inventory.dataset(id));
            dataset.map_or_else(|| field.to_owned(), |dataset| format!("{} · {field}", dataset.title(inventory.language())))
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
        let signs: Vec<char> = "漢\u{202E}".chars().chain('一'..'丐').collect();
        let said = replaced_signs(&signs[..2], &Text::new(Locale::Sv)).unwrap();
        assert_eq!(said, "2 tecken saknas i typsnitten och är ersatta: 漢 (U+6F22), U+202E");
        assert!(replaced_signs(&signs, &Text::new(Locale::En)).unwrap().len() < 300);
        assert_eq!(replaced_signs(&[], &Text::new(Locale::En)), None);
        for locale in Locale::ALL {
            let said = export_error(&ExportError::TooManyRows { found: 2_000_000, max: 1_040_000 }, &Text::new(locale));
            assert!(said.contains("040"), "{said}");
        }
    }
}
