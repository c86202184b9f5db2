//! A document that is ordered: all that it is written from, so that it can be written while the window goes on.
//!
//! Where it is written to is asked elsewhere.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use super::source::Material;
use crate::export::document::{self, Order};
use crate::export::docx::fill::open_file;
use crate::export::report::Report;
use crate::export::{ExportError, Format, docx, html, paper, pdf, xlsx};
use crate::job::Progress;
use crate::model::Inventory;
use crate::model::word_template::WordTemplate;
use crate::text::{Locale, Text};
use crate::wording;

/// A document that is ordered.
#[derive(Debug)]
pub struct Manuscript {
    /// In which format.
    pub format: Format,
    /// In which language.
    pub locale: Locale,
    /// What its file is called, without its language and extension.
    pub name: String,
    /// Under which name it is kept in the inventory, if just so.
    pub kept: Option<String>,
    pub(super) order: Order,
    pub(super) material: Material,
    /// The organisation's own Word template, and the inventory that remembers what is bound in it.
    pub(super) template: Option<(PathBuf, Arc<Inventory>)>,
}

impl Manuscript {
    /// Says with which command it is written from an inventory file, where it is kept there.
    pub fn command(&self, file: &Path, text: &Text) -> Option<String> {
        let kept = self.kept.as_ref()?;
        let quoted = |words: &str| format!("\"{}\"", words.replace('"', "\\\""));
        let out = format!("{}.{}", kept.replace(['/', '\\', ':', '"'], "-"), self.format.extension());
        let template = self.template.as_ref().map(|(path, _)| text.with("dialog-none-template", &[("file", quoted(&path.display().to_string()).into())]));
        let args = [
            ("file", quoted(&file.display().to_string()).into()),
            ("out", quoted(&out).into()),
            ("name", quoted(kept).into()),
            ("template", template.unwrap_or_default().into()),
        ];
        Some(text.with("dialog-none-document", &args))
    }

    /// Makes the file that is to be written to a target; returns with it the signs that no font has.
    pub fn render(&self, target: &Path, now: Timestamp, progress: &Progress) -> Result<(Vec<u8>, Vec<char>), ExportError> {
        progress.at(0.05)?;
        let (order, text) = (Order { now, ..self.order.clone() }, Text::new(self.locale));
        let report = document::compose(&self.material.source(), &order, &text)?;
        progress.at(0.3)?;
        match (self.format, &self.template) {
            (Format::Pdf, _) => pdf::write(&report, progress).map(|pdf| (pdf.bytes, pdf.replaced)),
            (Format::Html, _) => Ok((html::write(&report), Vec::new())),
            (Format::Xlsx, _) => xlsx::document(&report).map(|bytes| (bytes, Vec::new())),
            (_, Some((template, inventory))) => Ok((self.filled(template, target, &report, inventory, &text)?, Vec::new())),
            _ => docx::write(&report).map(|bytes| (bytes, Vec::new())),
        }
    }

    /// Fills a template; one that is broken is refused with the first thing that is wrong.
    fn filled(&self, from: &Path, target: &Path, report: &Report, remembers: &Inventory, text: &Text) -> Result<Vec<u8>, ExportError> {
        if from.canonicalize().is_ok_and(|from| target.canonicalize().is_ok_and(|target| target == from)) {
            return Err(ExportError::Format(text.get("template-onto-itself").to_owned()));
        }
        let template = open_file(from).map_err(|error| ExportError::Format(wording::template_file_error(&error, from, text)))?;
        let name = from.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let bindings = WordTemplate::recall(remembers.templates(), &template.names(), &name).map(|known| known.bindings.clone()).unwrap_or_default();
        let (inventory, ranking) = document::shown(&self.material.source(), &self.order);
        let values = paper::ready::values(report, &inventory, &ranking, text);
        if let Some(wrong) = template.check(&values, &bindings).iter().find(|finding| finding.problem.is_fatal()) {
            return Err(ExportError::Format(wording::template_finding(wrong, text)));
        }
        let filled = template.fill(&values, &bindings, &text.with("template-missing", &[("name", "{name}".into())]))?.proved(report)?;
        Ok(filled.bytes)
    }
}
