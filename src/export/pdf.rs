//! A report as a PDF that everybody can read and an archive can keep: PDF/UA-1 and PDF/A-2a in one file.
//!
//! Typst sets the pages after `templates/report/report.typ`; what the document says is not decided here.

mod data;
mod fonts;
mod page;
mod property;
mod signs;
mod world;

use jiff::tz::TimeZone;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use self::signs::{Signs, Step};
use self::world::Desk;
use super::error::{ExportError, Unfit};
use super::report::{Block, Report};
use crate::job::Progress;

pub use page::{PageImage, Pages};
pub use property::property;

/// How many settings of pages the typesetter remembers between previews, so that a small change is soon seen.
const REMEMBERED: usize = 2;

/// A finished PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Signs that no font of ours has, in order; other signs stand in their place.
    pub replaced: Vec<char>,
}

/// Writes a report as a PDF. The same report gives the same bytes.
///
/// What cannot conform to both standards is mended, or refused with the reason; nothing is written half right.
pub fn write(report: &Report, progress: &Progress) -> Result<Pdf, ExportError> {
    let pdf = written(report, progress);
    // A paper of thousands of rows leaves hundreds of megabytes behind otherwise.
    comemo::evict(0);
    pdf
}

fn written(report: &Report, progress: &Progress) -> Result<Pdf, ExportError> {
    check(report)?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).map_err(|error| ExportError::Format(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(format!("{}\n{}\n{}", report.meta.organisation, report.title, report.meta.created)),
        creator: Smart::Custom(Some(report.meta.program.clone())),
        timestamp: timestamp(report),
        standards,
        ..PdfOptions::default()
    };
    // What the fonts have may still not go together; then fewer signs are let through.
    let mut said = String::new();
    for step in Step::ALL {
        progress.at(0.1)?;
        let set = set(report, step)?;
        progress.at(0.7)?;
        match typst_pdf::pdf(&set.document, &options) {
            Ok(bytes) => return Ok(Pdf { bytes, replaced: set.replaced }),
            Err(errors) => said = told(&errors),
        }
    }
    Err(ExportError::Unfit(Unfit::Other(said)))
}

/// A report as pages.
#[derive(Debug)]
struct Set {
    document: PagedDocument,
    replaced: Vec<char>,
    #[cfg_attr(not(test), expect(dead_code, reason = "the template is ours: tests see to it that there are none"))]
    warnings: Vec<String>,
}

/// Sets a report as pages.
fn set(report: &Report, step: Step) -> Result<Set, ExportError> {
    let mut signs = Signs::new(step);
    let data = data::of(report, &mut signs);
    let data = serde_json::to_string(&data).map_err(|error| ExportError::Format(error.to_string()))?;
    let done = typst::compile::<PagedDocument>(&Desk::new(data));
    let document = done.output.map_err(|errors| ExportError::Unfit(Unfit::Other(told(&errors))))?;
    let warnings = done.warnings.iter().map(|warning| warning.message.to_string()).collect();
    Ok(Set { document, replaced: signs.replaced(), warnings })
}

/// Refuses a report that lacks what those who cannot see it need.
fn check(report: &Report) -> Result<(), ExportError> {
    if report.title.trim().is_empty() {
        return Err(ExportError::Unfit(Unfit::Untitled));
    }
    for block in &report.blocks {
        if let Block::Figure(figure) = block
            && figure.alt.trim().is_empty()
        {
            return Err(ExportError::Unfit(Unfit::Undescribed { caption: figure.caption.clone() }));
        }
    }
    Ok(())
}

/// Returns the typesetter's own words, one reason after another.
fn told(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; ")
}

fn timestamp(report: &Report) -> Option<Timestamp> {
    let at = report.meta.created.to_zoned(TimeZone::UTC);
    let part = |number: i8| u8::try_from(number).ok();
    let made = Datetime::from_ymd_hms(i32::from(at.year()), part(at.month())?, part(at.day())?, part(at.hour())?, part(at.minute())?, part(at.second())?)?;
    Some(Timestamp::new_utc(made))
}

#[cfg(test)]
mod tests;
