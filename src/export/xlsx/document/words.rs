//! The first sheet of a document: everything it says in the order of reading, one paragraph a row, with its figures.
//!
//! A table is a link to its sheet. Nothing here decides what is said.

use rust_xlsxwriter::{Format, FormatAlign, FormatUnderline, Image, Url, Worksheet, XlsxError};

use crate::export::picture::Png;
use crate::export::report::{Block, Figure, Meta, Report, Span};
use crate::export::xlsx::sheet::{LINE, lines, quoted, short};
use crate::export::xml::legal;

/// How wide the words are, in characters, and on paper in millimetres: one column is not fitted to a page by every program.
const WIDTH: f64 = 80.0;
const WIDTH_MM: f32 = 148.0;
/// Most letters in a cell: no row is high enough for more.
const LETTERS: usize = 2_000;
/// The highest that a row can be, in points.
const HIGHEST: f64 = 400.0;
/// Points and pixels in a millimetre, as sheets count them.
const POINTS: f32 = 72.0 / 25.4;
const PIXELS: f32 = 96.0 / 25.4;

/// Writes the words; `tables` are the names of the sheets of the tables.
pub(super) fn write(report: &Report, pictures: &[Png], tables: &[String], sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_portrait().set_screen_gridlines(false).set_active(true);
    sheet.set_column_width(0, WIDTH)?;
    let mut words = Words { sheet, row: 0, notes: 0 };
    words.heading(&report.title, 20.0)?;
    let Meta { organisation, department, kind, reference, date, .. } = &report.meta;
    let date = date.to_string();
    words.facts(&[organisation, department, kind, reference, &date])?;
    let (mut pictures, mut tables) = (pictures.iter(), tables.iter());
    for block in &report.blocks {
        match block {
            Block::Heading { level, text } => {
                words.row += 1;
                words.heading(text, [15.0, 13.0, 11.0][usize::from(level.clamp(&1, &3) - 1)])?;
            }
            Block::Paragraph(spans) => words.paragraph("", spans, &running())?,
            Block::Note(spans) => words.paragraph("", spans, &running().set_italic())?,
            Block::List { ordered, items } => {
                for (item, number) in items.iter().zip(1..) {
                    let mark = if *ordered { format!("{number}. ") } else { "• ".to_owned() };
                    words.paragraph(&mark, item, &running().set_indent(1))?;
                }
            }
            Block::Table(table) => {
                if let Some(name) = tables.next() {
                    words.link(&table.caption, name)?;
                }
            }
            Block::Figure(figure) => {
                if let Some(picture) = pictures.next() {
                    words.figure(figure, picture)?;
                }
            }
            // A sheet that is fitted to the width of the page breaks where it must.
            Block::PageBreak => words.row += 1,
        }
    }
    words.notes(report)?;
    words.row += 1;
    words.facts(&[&report.meta.origin(report.language)])
}

fn running() -> Format {
    Format::new().set_text_wrap().set_align(FormatAlign::Top)
}

struct Words<'a> {
    sheet: &'a mut Worksheet,
    /// The next row.
    row: u32,
    /// The notes so far.
    notes: usize,
}

impl Words<'_> {
    fn heading(&mut self, words: &str, size: f64) -> Result<(), XlsxError> {
        self.put(words, &running().set_bold().set_font_size(size), size / 11.0)
    }

    /// Writes a line of small facts; those that are not known are left out.
    fn facts(&mut self, facts: &[&str]) -> Result<(), XlsxError> {
        let known: Vec<&str> = facts.iter().copied().filter(|fact| !fact.is_empty()).collect();
        self.put(&known.join(" · "), &running().set_font_size(9).set_font_color(0x004A_5560), 1.0)
    }

    /// Writes words in one look, in as many rows as they need; `scale` is how much larger they are than usual.
    fn put(&mut self, words: &str, look: &Format, scale: f64) -> Result<(), XlsxError> {
        for piece in pieces(&legal(words)) {
            self.sheet.write_string_with_format(self.row, 0, piece, look)?;
            self.end_row(lines(piece, WIDTH / scale) as f64 * LINE * scale)?;
        }
        Ok(())
    }

    fn paragraph(&mut self, mark: &str, spans: &[Span], look: &Format) -> Result<(), XlsxError> {
        let mut said: Vec<(bool, String)> = vec![(false, mark.to_owned())];
        for span in spans {
            said.push((span.is_strong, legal(&span.text).into_owned()));
            if span.note.is_some() {
                self.notes += 1;
                said.push((false, format!(" [{}]", self.notes)));
            }
        }
        said.retain(|(_, words)| !words.is_empty());
        let whole: String = said.iter().map(|(_, words)| words.as_str()).collect();
        let is_mixed = said.iter().any(|(is_strong, _)| *is_strong) && said.len() > 1;
        if !is_mixed || whole.chars().count() > LETTERS {
            let look = if said.iter().any(|(is_strong, _)| !is_strong) || said.is_empty() { look.clone() } else { look.clone().set_bold() };
            return self.put(&whole, &look, 1.0);
        }
        let (usual, strong) = (Format::new(), Format::new().set_bold());
        let rich: Vec<(&Format, &str)> = said.iter().map(|(is_strong, words)| (if *is_strong { &strong } else { &usual }, words.as_str())).collect();
        self.sheet.write_rich_string_with_format(self.row, 0, &rich, look)?;
        self.end_row(lines(&whole, WIDTH) as f64 * LINE)
    }

    /// Leads to the sheet of a table.
    fn link(&mut self, caption: &str, sheet: &str) -> Result<(), XlsxError> {
        let look = running().set_font_color(0x0005_63C1).set_underline(FormatUnderline::Single);
        let caption = legal(caption);
        let words = pieces(&caption).into_iter().next().unwrap_or(sheet);
        self.sheet.write_url_with_format(self.row, 0, Url::new(format!("internal:{}!A1", quoted(sheet))).set_text(words), &look)?;
        self.end_row(lines(words, WIDTH) as f64 * LINE)
    }

    fn figure(&mut self, figure: &Figure, picture: &Png) -> Result<(), XlsxError> {
        let width = figure.width_mm.min(WIDTH_MM);
        let height = width * picture.height as f32 / picture.width.max(1) as f32;
        let image = Image::new_from_buffer(&picture.bytes)?.set_alt_text(short(legal(&figure.alt).into_owned())).set_scale_to_size(
            f64::from(width * PIXELS),
            f64::from(height * PIXELS),
            true,
        );
        self.sheet.insert_image(self.row, 0, &image)?;
        let mut left = f64::from(height * POINTS) + LINE / 2.0;
        while left > 0.0 {
            self.end_row(left.min(HIGHEST))?;
            left -= HIGHEST;
        }
        self.put(&figure.caption, &running().set_italic(), 1.0)?;
        // What a picture shows is told in full where its own description has no room for it.
        if short(figure.alt.clone()) == figure.alt { Ok(()) } else { self.put(&figure.alt, &running().set_font_size(9), 1.0) }
    }

    fn notes(&mut self, report: &Report) -> Result<(), XlsxError> {
        if self.notes == 0 {
            return Ok(());
        }
        self.row += 1;
        self.heading(&report.meta.notes, 13.0)?;
        report.notes().zip(1..).try_for_each(|(note, number)| self.put(&format!("[{number}] {note}"), &running(), 1.0))
    }

    fn end_row(&mut self, height: f64) -> Result<(), XlsxError> {
        self.sheet.set_row_height(self.row, (height + 3.0).min(HIGHEST + 5.0))?;
        self.row += 1;
        Ok(())
    }
}

/// Parts words so that each piece fits in a row, at line ends and spaces where there are any.
fn pieces(words: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = words;
    while let Some((end, _)) = rest.char_indices().nth(LETTERS) {
        let at = rest[..end].rfind('\n').or_else(|| rest[..end].rfind(' ')).filter(|at| *at > 0).unwrap_or(end);
        pieces.push(rest[..at].trim_end());
        rest = rest[at..].trim_start();
    }
    if !rest.is_empty() {
        pieces.push(rest);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_are_parted_and_nothing_is_lost() {
        assert_eq!(pieces("kort"), ["kort"]);
        assert!(pieces("").is_empty());
        let long = "ord ".repeat(2_000);
        assert!(pieces(&long).iter().all(|piece| piece.chars().count() <= LETTERS));
        assert_eq!(pieces(&long).join(" ").trim(), long.trim());
        assert_eq!(pieces(&"å".repeat(5_000)).concat().chars().count(), 5_000);
    }
}
