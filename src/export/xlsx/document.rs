//! A document as a workbook: its words on the first sheet, and each of its tables on a sheet of its own, to be sorted and counted on.
//!
//! What the document says is not decided here. Nothing in it is a formula; the same report gives the same bytes.

pub(in crate::export) mod tables;
mod words;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use super::{LANGUAGE, PAPER, ROWS_MAX};
use crate::alphabet::locale_of;
use crate::export::error::ExportError;
use crate::export::picture::{self, Png};
use crate::export::report::{Block, Report};
use crate::export::xml::legal;
use crate::figure::input::shorten;
use crate::text::Text;

/// Writes a report as a workbook.
///
/// # Errors
/// Fails where a figure cannot be painted, or a table has more rows than a sheet.
pub fn document(report: &Report) -> Result<Vec<u8>, ExportError> {
    if let Some(found) = report.tables().map(|table| table.rows.len()).find(|rows| *rows > ROWS_MAX) {
        return Err(ExportError::TooManyRows { found, max: ROWS_MAX });
    }
    let figures = report.blocks.iter().filter_map(|block| if let Block::Figure(figure) = block { Some(figure) } else { None });
    let pictures: Vec<Png> = figures.map(|figure| picture::png(&figure.drawing)).collect::<Result<_, _>>()?;
    save(report, &pictures).map_err(|error| ExportError::Format(error.to_string()))
}

fn save(report: &Report, pictures: &[Png]) -> Result<Vec<u8>, XlsxError> {
    let text = Text::new(locale_of(report.language));
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(report)?);
    let names: Vec<String> = (1..=report.tables().count()).map(|number| text.with("report-book-table", &[("number", number.to_string().into())])).collect();
    let first = workbook.add_worksheet();
    first.set_name(text.get("report-book-words"))?;
    edges(first, report);
    words::write(report, pictures, &names, first)?;
    for ((table, name), number) in report.tables().zip(&names).zip(1..) {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        edges(sheet, report);
        tables::write(table, number, &text, sheet)?;
    }
    workbook.save_to_buffer()
}

/// Sets the page: what it is at the head, where it comes from at the foot.
fn edges(sheet: &mut Worksheet, report: &Report) {
    // The head and the foot of a page hold 255 letters each; an ampersand would begin a code.
    let short = |words: &str, most: usize| shorten(&legal(words), most).replace('&', "&&");
    let meta = &report.meta;
    sheet.set_paper_size(PAPER).set_print_fit_to_pages(1, 0).set_margins(0.6, 0.6, 0.8, 0.8, 0.3, 0.3);
    sheet.set_header(format!("&L{}&R{}", short(&report.title, 90), meta.date));
    sheet.set_footer(format!("&L{}&R{} &P (&N)", short(&meta.origin(report.language), 90), short(&meta.page, 20)));
}

fn properties(report: &Report) -> Result<DocProperties, XlsxError> {
    let meta = &report.meta;
    let made = DocProperties::new()
        .set_title(legal(&report.title))
        .set_subject(legal(&meta.kind))
        .set_author(legal(&meta.organisation))
        .set_company(legal(&meta.organisation))
        .set_creation_datetime(&ExcelDateTime::from_timestamp(meta.created.as_second())?);
    let known = meta.properties().into_iter().chain([(LANGUAGE, report.language.tag().into())]);
    Ok(known.fold(made, |made, (name, value)| made.set_custom_property(name, legal(&value).into_owned())))
}
