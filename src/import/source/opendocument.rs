//! Spreadsheets of `LibreOffice` and others, read as a stream: a few bytes there can stand for millions of repeated cells, and each one is counted here.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead, BufReader};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use super::formula;
use super::intake::Intake;
use super::sheet::{Cell, Merge};
use super::workbook::{is_address, iso, leading};
use super::{Finding, ReadError};

/// The most spaces that one element may stand for.
const SPACES_MAX: usize = 1_000;

/// Reads every table.
pub(super) fn read(file: &File, intake: &mut Intake<'_>) -> Result<(), ReadError> {
    let mut archive = ZipArchive::new(BufReader::new(file)).or(Err(ReadError::Damaged))?;
    let content = archive.by_name("content.xml").or(Err(ReadError::Damaged))?;
    let mut reader = Reader::from_reader(BufReader::new(content));
    reader.config_mut().expand_empty_elements = true;
    Tables { reader, buffer: Vec::new(), hidden_styles: BTreeSet::new(), intake }.read()
}

struct Tables<'a, 'b, R> {
    reader: Reader<R>,
    buffer: Vec<u8>,
    hidden_styles: BTreeSet<String>,
    intake: &'a mut Intake<'b>,
}

/// A cell with how often it stands side by side.
struct Repeated {
    cell: Option<Cell>,
    count: u32,
}

#[derive(Default)]
struct Place {
    row: u32,
    merges: Vec<Merge>,
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, ReadError> {
    let Some(attribute) = element.try_get_attribute(name).or(Err(ReadError::Damaged))? else {
        return Ok(None);
    };
    attribute.normalized_value(XmlVersion::Implicit1_0).map(|value| Some(value.into_owned())).or(Err(ReadError::Declarations))
}

fn count(element: &BytesStart<'_>, name: &str) -> Result<u32, ReadError> {
    Ok(attribute(element, name)?.and_then(|count| count.trim().parse().ok()).unwrap_or(1))
}

impl<R: BufRead> Tables<'_, '_, R> {
    fn next(&mut self) -> Result<Event<'static>, ReadError> {
        self.buffer.clear();
        match self.reader.read_event_into(&mut self.buffer) {
            Ok(Event::DocType(_)) => Err(ReadError::Declarations),
            Ok(event) => Ok(event.into_owned()),
            Err(_) => Err(ReadError::Damaged),
        }
    }

    fn read(&mut self) -> Result<(), ReadError> {
        let mut style = None;
        loop {
            match self.next()? {
                Event::Start(element) => match element.name().as_ref() {
                    "style:style" => style = attribute(&element, "style:name")?,
                    "style:table-properties" if attribute(&element, "table:display")?.as_deref() == Some("false") => {
                        self.hidden_styles.extend(style.take());
                    }
                    "table:table" => self.table(&element)?,
                    _ => {}
                },
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn table(&mut self, element: &BytesStart<'_>) -> Result<(), ReadError> {
        let name = attribute(element, "table:name")?.unwrap_or_default();
        let style = attribute(element, "table:style-name")?;
        let mut place = Place::default();
        loop {
            match self.next()? {
                Event::Start(element) if element.name().as_ref() == "table:table-row" => self.row(&element, &mut place)?,
                Event::End(element) if element.name().as_ref() == "table:table" => break,
                Event::Eof => return Err(ReadError::Damaged),
                _ => {}
            }
        }
        let is_hidden = style.is_some_and(|style| self.hidden_styles.contains(&style));
        self.intake.close(name, is_hidden, place.merges);
        self.intake.report(1, 2)
    }

    fn row(&mut self, element: &BytesStart<'_>, place: &mut Place) -> Result<(), ReadError> {
        let times = count(element, "table:number-rows-repeated")?;
        let mut cells = Vec::new();
        let mut column = 0_u32;
        loop {
            match self.next()? {
                Event::Start(element) if matches!(element.name().as_ref(), "table:table-cell" | "table:covered-table-cell") => {
                    let repeated = self.cell(&element, place, column)?;
                    let next = column.saturating_add(repeated.count);
                    if repeated.cell.is_some() {
                        cells.push((column, repeated));
                    }
                    column = next;
                }
                Event::End(element) if element.name().as_ref() == "table:table-row" => break,
                Event::Eof => return Err(ReadError::Damaged),
                _ => {}
            }
        }
        if !cells.is_empty() {
            for row in 0..times {
                self.put(place.row.saturating_add(row), &cells)?;
            }
        }
        place.row = place.row.saturating_add(times);
        Ok(())
    }

    fn put(&mut self, row: u32, cells: &[(u32, Repeated)]) -> Result<(), ReadError> {
        for (column, Repeated { cell, count }) in cells {
            for offset in 0..*count {
                if let Some(cell) = cell {
                    self.intake.push(row.saturating_add(1), column.saturating_add(offset), cell.clone())?;
                }
            }
        }
        Ok(())
    }

    fn cell(&mut self, element: &BytesStart<'_>, place: &mut Place, column: u32) -> Result<Repeated, ReadError> {
        let repeated = count(element, "table:number-columns-repeated")?;
        let (wide, high) = (count(element, "table:number-columns-spanned")?, count(element, "table:number-rows-spanned")?);
        let end = (column.saturating_add(wide.max(1) - 1), place.row.saturating_add(high.max(1)));
        if let (true, Ok(left), Ok(right)) = (wide > 1 || high > 1, u16::try_from(column), u16::try_from(end.0)) {
            place.merges.push(Merge { first: (place.row.saturating_add(1), left), last: (end.1, right) });
        }
        let (text, address) = self.text(element.name().as_ref())?;
        let formula = attribute(element, "table:formula")?;
        let linked = formula.as_deref().and_then(|formula| formula::link(formula.split_once('=')?.1)).map(|(address, _)| address).or(address);
        let cell = match (value(element, &text)?, linked) {
            (Some(Cell::Text(text)), Some(address)) => Some(leading(&text, &address)),
            (cell, _) => cell,
        };
        Ok(Repeated { cell, count: repeated })
    }

    /// Reads the paragraphs of a cell, without the notes that hang on it, and the address that they lead to.
    fn text(&mut self, element: &str) -> Result<(String, Option<String>), ReadError> {
        let mut text = String::new();
        let mut address = None;
        let mut notes = 0_u32;
        let mut paragraphs = 0_u32;
        loop {
            let event = self.next()?;
            match &event {
                Event::End(end) if end.name().as_ref() == element => return Ok((text, address)),
                Event::Start(start) if start.name().as_ref() == "office:annotation" => {
                    notes += 1;
                    if !self.intake.findings.contains(&Finding::Comments) {
                        self.intake.findings.push(Finding::Comments);
                    }
                }
                Event::End(end) if end.name().as_ref() == "office:annotation" => notes = notes.saturating_sub(1),
                Event::Eof => return Err(ReadError::Damaged),
                _ if notes > 0 => {}
                Event::Start(start) => match start.name().as_ref() {
                    "text:p" => {
                        text.push_str(if paragraphs > 0 { "\n" } else { "" });
                        paragraphs += 1;
                    }
                    "text:s" => text.extend(std::iter::repeat_n(' ', (count(start, "text:c")? as usize).min(SPACES_MAX))),
                    "text:a" => address = attribute(start, "xlink:href")?.filter(|target| is_address(target)),
                    "text:tab" => text.push(' '),
                    "text:line-break" => text.push('\n'),
                    _ => {}
                },
                Event::Text(part) if paragraphs > 0 => text.push_str(&part.xml10_content()),
                Event::CData(part) if paragraphs > 0 => text.push_str(&part.xml10_content()),
                Event::GeneralRef(entity) => text.push(resolve(entity)?),
                _ => {}
            }
        }
    }
}

fn resolve(entity: &quick_xml::events::BytesRef<'_>) -> Result<char, ReadError> {
    if let Ok(Some(c)) = entity.resolve_char_ref() {
        return Ok(c);
    }
    match &*entity.xml10_content() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(ReadError::Declarations),
    }
}

fn value(element: &BytesStart<'_>, text: &str) -> Result<Option<Cell>, ReadError> {
    let as_text = || if text.trim().is_empty() { None } else { Some(Cell::Text(text.into())) };
    if attribute(element, "calcext:value-type")?.as_deref() == Some("error") {
        return Ok(Some(Cell::Error(text.into())));
    }
    let cell = match attribute(element, "office:value-type")?.as_deref() {
        Some("float" | "percentage" | "currency") => {
            let number = attribute(element, "office:value")?.and_then(|value| value.parse().ok());
            number.map(Cell::Number).or_else(as_text)
        }
        Some("boolean") => attribute(element, "office:boolean-value")?.map(|value| Cell::Boolean(value == "true")),
        Some("date") => attribute(element, "office:date-value")?.map(|value| iso(&value)),
        Some("string") => attribute(element, "office:string-value")?.map(|value| Cell::Text(value.into())).or_else(as_text),
        _ => as_text(),
    };
    Ok(cell)
}
