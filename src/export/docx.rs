//! A report as a Word document that can be read aloud, searched and edited: real styles, headings, lists and table headers.
//!
//! The same report gives the same bytes. What the document says is not decided here.

mod body;
mod default;
pub mod fill;
mod package;
mod styles;

use super::error::ExportError;
use super::report::Report;

pub use default::default_template;

/// The width of the text on the page, in twentieths of a point.
const TEXT_WIDTH: u32 = 9070;

/// Writes a report as a Word document.
pub fn write(report: &Report) -> Result<Vec<u8>, ExportError> {
    let (document, pictures) = body::document(report)?;
    package::zip(report, &package::Edges::of(report), document, pictures)
}
