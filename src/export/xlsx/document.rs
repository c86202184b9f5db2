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
use crate::export::report::{Block, Report, Table};
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
    let names = names(report, &text);
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

/// Returns the names of the sheets of the tables: what stands above each after its number, as Excel takes it, each unlike the others and the first sheet.
fn names(report: &Report, text: &Text) -> Vec<String> {
    let mut taken = vec![text.get("report-book-words").to_lowercase()];
    let name = |(table, number): (&Table, usize)| {
        let number = text.with("report-book-table", &[("number", number.to_string().into())]);
        // The number is in the way of what the table is, and a sheet says where it stands by its place.
        let said = table.caption.strip_prefix(number.as_str()).and_then(|rest| rest.strip_prefix('.')).unwrap_or(&table.caption);
        let said = named(said, NAME_MAX);
        let said = if said.is_empty() { number } else { said };
        let mut name = said.clone();
        let mut again = 2;
        while taken.contains(&name.to_lowercase()) {
            let mark = format!(" {again}");
            name = named(&said, NAME_MAX - mark.len()) + &mark;
            again += 1;
        }
        taken.push(name.to_lowercase());
        name
    };
    report.tables().zip(1..).map(name).collect()
}

/// The most letters in the name of a sheet, as Excel counts them.
const NAME_MAX: usize = 31;

/// Makes the name of a sheet: without the signs that Excel forbids there, and cut at a word where it is too long.
fn named(words: &str, most: usize) -> String {
    let words = legal(words).replace(['[', ']', ':', '*', '?', '/', '\\'], " ");
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = words.trim_matches(|c: char| c == '\'' || c.is_whitespace());
    if words.encode_utf16().count() <= most {
        return words.to_owned();
    }
    let mut cut = String::new();
    for letter in words.chars() {
        // One more stands for what was cut off.
        if cut.encode_utf16().count() + letter.len_utf16() > most - 1 {
            break;
        }
        cut.push(letter);
    }
    let is_whole = words[cut.len()..].starts_with(' ');
    let whole = cut.rfind(' ').filter(|at| !is_whole && 2 * at > cut.len()).map_or(cut.as_str(), |at| &cut[..at]);
    whole.trim_end_matches([' ', ',', '\'', '(', '–', '-']).to_owned() + "…"
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::report::{Column, Meta};
    use crate::model::Language;
    use crate::text::Locale;

    fn names_of(captions: &[&str]) -> Vec<String> {
        let table = |caption: &&str| {
            Block::Table(Table { caption: (*caption).to_owned(), summary: String::new(), columns: vec![Column::words("x", 1)], rows: Vec::new(), total: None })
        };
        let blocks = captions.iter().map(table).collect();
        names(&Report { title: String::new(), language: Language::Sv, meta: Meta::default(), blocks }, &Text::new(Locale::Sv))
    }

    #[test]
    fn a_sheet_is_called_as_its_table_within_what_excel_takes() {
        assert_eq!(names_of(&["Tabell 1. Uppgifter om datamängden", "Tabell 2. Skyddsgrindar"]), ["Uppgifter om datamängden", "Skyddsgrindar"]);
        assert_eq!(names_of(&["Tabell 1. Då/nu: [alla]?", "Tabell 2. 'x'", "Tabell 3. "]), ["Då nu alla", "x", "Tabell 3"]);
        let long = "Tabell 1. Datamängder som ska publiceras enligt lag och vad som återstår";
        let names = names_of(&[long, &long.replace('1', "2"), "Tabell 3. text", &"å".repeat(80)]);
        assert_eq!(names[..2], ["Datamängder som ska publiceras…", "Datamängder som ska… 2"]);
        assert!(names.iter().all(|name| name.encode_utf16().count() <= 31), "{names:?}");
        assert_ne!(names_of(&[&format!("Tabell 1. {}", Text::new(Locale::Sv).get("report-book-words"))])[0], Text::new(Locale::Sv).get("report-book-words"));
    }
}
