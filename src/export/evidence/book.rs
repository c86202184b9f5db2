//! A workbook as it is read: its properties, its sheets cell by cell as people see them, and where its tables stand.
//!
//! Cells are read one by one and within limits; a formula counts with the value that stands in its cell.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::date;
use jiff::{Span, Timestamp};
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

use super::whole::Whole;
use super::word::{part, property, refused};
use super::{Evidence, EvidenceError, Found, Grid, proof};
use crate::alphabet::locale_of;
use crate::export::document::Proof;
use crate::export::docx::fill::package::Package;
use crate::export::docx::fill::tree::Element;
use crate::export::report::Meta;
use crate::export::xlsx::document::tables::HEADERS;
use crate::export::xlsx::{self, numeral};
use crate::text::Text;

/// The most cells that are read.
const CELLS_MAX: usize = 4_000_000;
/// The columns that a sheet can have.
const COLUMNS: u32 = 16_384;

/// A workbook.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Book {
    custom: BTreeMap<&'static str, String>,
    title: String,
    created: Option<Timestamp>,
    /// The codes of how numbers are shown, by the style of their cells.
    codes: Vec<String>,
    pub(super) sheets: Vec<Sheet>,
}

/// A sheet.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sheet {
    pub(super) name: String,
    /// The first row, and the first and last column, of its table, from 0.
    pub(super) table: Option<(u32, u32, u32)>,
    pub(super) rows: BTreeMap<u32, BTreeMap<u32, Cell>>,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    Text(Arc<str>),
    /// A number and the style of the cell.
    Number(f64, usize),
    Flag(bool),
    /// A formula whose value the program that saved the workbook did not work out.
    Unvalued,
}

/// What a cell shows whose formula has no value: a sign that no cell of ours holds.
pub(super) const UNVALUED: &str = "\u{FFFC}";

/// Reads a workbook.
pub(super) fn read(package: &Package) -> Result<Book, EvidenceError> {
    let custom = part(package, "docProps/custom.xml")?;
    let names = [Proof::PROPERTY, Meta::REVISION, xlsx::HASH, xlsx::LANGUAGE, xlsx::PROGRAM];
    let custom = names.into_iter().filter_map(|name| Some((name, property(custom.as_ref()?, name)?))).collect();
    let core = part(package, "docProps/core.xml")?;
    let core = |name: &str| core.as_ref()?.elements().next()?.child(name).map(Element::text);
    let strings = strings(package.read("xl/sharedStrings.xml").map_err(|error| refused(&error))?.as_deref().unwrap_or_default())?;
    let mut left = CELLS_MAX;
    let mut sheets = Vec::new();
    for (name, path) in places(package)? {
        let xml = package.read(&path).map_err(|error| refused(&error))?.ok_or(EvidenceError::Damaged)?;
        let rows = rows(&xml, &strings, &mut left)?;
        sheets.push(Sheet { name, table: table(package, &path)?, rows });
    }
    Ok(Book {
        custom,
        title: core("dc:title").unwrap_or_default(),
        created: core("dcterms:created").and_then(|created| created.parse().ok()),
        codes: codes(package)?,
        sheets,
    })
}

impl Book {
    /// Tells what the workbook is, by its properties.
    pub(super) fn found(self) -> Result<Found, EvidenceError> {
        let custom = |name: &str| self.custom.get(name).cloned().unwrap_or_default();
        if let Ok(proof) = proof(self.custom.get(Proof::PROPERTY).map(String::as_str)) {
            let text = Text::new(locale_of(proof.language));
            let tables = Some(self.grids(&text));
            return Ok(Found::Document(Box::new(Evidence { proof, tables, is_strict: true })));
        }
        let (revision, hash, program) = (custom(Meta::REVISION), custom(xlsx::HASH), custom(xlsx::PROGRAM));
        if !crate::model::Snapshot::is_hash(&hash) || revision.is_empty() {
            return Err(EvidenceError::NoProof);
        }
        let tag = custom(xlsx::LANGUAGE);
        let language = crate::model::Language::ALL.into_iter().find(|language| language.tag() == tag).ok_or(EvidenceError::NoProof)?;
        let created = self.created.ok_or(EvidenceError::NoProof)?;
        Ok(Found::Inventory(Box::new(Whole { revision, hash, program, language, created, title: self.title.clone(), book: self })))
    }

    /// Returns what a cell shows, in a language.
    pub(super) fn shown(&self, cell: &Cell, text: &Text) -> String {
        match cell {
            Cell::Text(words) => words.to_string(),
            Cell::Flag(flag) => if *flag { "☑" } else { "☐" }.to_owned(),
            Cell::Unvalued => UNVALUED.to_owned(),
            Cell::Number(value, style) => {
                let code = self.codes.get(*style).map_or("General", String::as_str);
                numeral::write(*value, code, text).or_else(|| day(*value, code, text)).unwrap_or_else(|| text.trimmed(*value, 6))
            }
        }
    }

    /// Returns the cells of a row as people see them, from the first column to the last.
    pub(super) fn row(&self, cells: &BTreeMap<u32, Cell>, (first, last): (u32, u32), text: &Text) -> Vec<String> {
        (first..=last).map(|column| cells.get(&column).map_or_else(String::new, |cell| self.shown(cell, text))).collect()
    }

    /// Returns the tables of a document, each with its header first; every sheet but the one with the words is one.
    ///
    /// What stands beside a table makes its row longer.
    fn grids(&self, text: &Text) -> Vec<Grid> {
        let words = text.get("report-book-words");
        let words = self.sheets.iter().position(|sheet| sheet.name == words).unwrap_or_default();
        let sheets = self.sheets.iter().enumerate().filter(|(at, sheet)| *at != words || sheet.table.is_some()).map(|(_, sheet)| sheet);
        sheets.filter_map(|sheet| self.grid(sheet, text)).filter(|grid| !grid.is_empty()).collect()
    }

    fn grid(&self, sheet: &Sheet, text: &Text) -> Option<Grid> {
        let last_of = |cells: &BTreeMap<u32, Cell>| cells.keys().next_back().copied();
        let header = |row: u32| Some((row, 0, sheet.rows.get(&row).and_then(last_of)?));
        // A sheet that somebody added begins where it begins.
        let (top, first, last) = sheet.table.or_else(|| header(HEADERS)).or_else(|| header(*sheet.rows.keys().next()?))?;
        let rows = sheet.rows.range(top..).map(|(_, cells)| {
            let mut row = self.row(cells, (first, last_of(cells).map_or(last, |used| used.clamp(last, COLUMNS))), text);
            for cell in row.iter_mut().filter(|cell| *cell == UNVALUED) {
                cell.clear();
            }
            while row.len() > (last - first + 1) as usize && row.last().is_some_and(|cell| cell.trim().is_empty()) {
                row.pop();
            }
            row
        });
        Some(rows.filter(|cells| cells.iter().any(|cell| !cell.trim().is_empty())).collect())
    }
}

/// Writes the day that a number stands for, where its code says that it is one.
fn day(value: f64, code: &str, text: &Text) -> Option<String> {
    let is_day = code.contains('y') && value.is_finite() && (0.0..3_000_000.0).contains(&value);
    let day = is_day.then(|| date(1899, 12, 30).checked_add(Span::new().days(value as i64)).ok())??;
    Some(text.date(day))
}

/// Returns the name of an element without its prefix.
fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.attributes().flatten().find(|attribute| attribute.key.as_ref() == name)?;
    Some(unescape(&found.value).map_or_else(|_| found.value.to_string(), std::borrow::Cow::into_owned))
}

/// Returns the sheets in their order, each with the part it stands in.
fn places(package: &Package) -> Result<Vec<(String, String)>, EvidenceError> {
    let root = part(package, "xl/workbook.xml")?.ok_or(EvidenceError::Damaged)?;
    let targets = relations(package, "xl/_rels/workbook.xml.rels")?;
    let all = root.elements().next().into_iter().flat_map(Element::elements).filter(|element| local(element.name()) == "sheets").flat_map(Element::elements);
    let place = |sheet: &Element| {
        let id = sheet.attribute("r:id")?;
        let target = targets.iter().find(|(found, ..)| *found == id).map(|(_, _, target)| target)?;
        Some((sheet.attribute("name")?, target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned)))
    };
    // A sheet that is a chart and nothing else has no cells.
    Ok(all.filter_map(place).filter(|(_, path)| package.has(path) && !path.contains("chartsheets")).collect())
}

/// Reads what a part leads to: id, kind and target.
fn relations(package: &Package, name: &str) -> Result<Vec<(String, String, String)>, EvidenceError> {
    let Some(root) = part(package, name)? else { return Ok(Vec::new()) };
    let all = root.elements().next().into_iter().flat_map(Element::elements);
    Ok(all.filter_map(|one| Some((one.attribute("Id")?, one.attribute("Type")?, one.attribute("Target")?))).collect())
}

/// Finds where the table of a sheet stands, if it has one.
fn table(package: &Package, sheet: &str) -> Result<Option<(u32, u32, u32)>, EvidenceError> {
    let Some((folder, name)) = sheet.rsplit_once('/') else { return Ok(None) };
    let all = relations(package, &format!("{folder}/_rels/{name}.rels"))?;
    let Some((_, _, target)) = all.into_iter().find(|(_, kind, _)| kind.ends_with("/table")) else { return Ok(None) };
    let path = target.strip_prefix('/').map_or_else(|| target.replacen("..", "xl", 1), str::to_owned);
    let range = part(package, &path)?.and_then(|root| root.elements().next()?.attribute("ref"));
    let place = range.as_deref().and_then(|range| range.split_once(':')).and_then(|(from, to)| Some((address(from)?, address(to)?)));
    Ok(place.map(|((top, left), (_, right))| (top, left, right.min(left + COLUMNS))))
}

/// Reads the address of a cell: its row and column, from 0.
fn address(text: &str) -> Option<(u32, u32)> {
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = text.split_at(digits);
    if letters.is_empty() || letters.len() > 3 || !letters.chars().all(|c| c.is_ascii_uppercase()) {
        return None;
    }
    let column = letters.bytes().fold(0, |column, letter| column * 26 + u32::from(letter - b'A') + 1);
    Some((row.parse::<u32>().ok()?.checked_sub(1)?, column - 1))
}

/// Reads the codes of how numbers are shown, by style.
fn codes(package: &Package) -> Result<Vec<String>, EvidenceError> {
    let Some(root) = part(package, "xl/styles.xml")? else { return Ok(Vec::new()) };
    let named = |name: &'static str| {
        let all = root.elements().next().into_iter().flat_map(Element::elements);
        all.filter(move |element| local(element.name()) == name).flat_map(Element::elements)
    };
    let own: BTreeMap<String, String> = named("numFmts").filter_map(|one| Some((one.attribute("numFmtId")?, one.attribute("formatCode")?))).collect();
    let usual = |id: &str| match id {
        "1" => "0",
        "2" => "0.00",
        "3" => "#,##0",
        "4" => "#,##0.00",
        "9" => "0%",
        "10" => "0.00%",
        "14" | "15" | "16" | "17" | "22" => "yyyy-mm-dd",
        _ => "General",
    };
    let code = |style: &Element| {
        let id = style.attribute("numFmtId").unwrap_or_default();
        own.get(&id).cloned().unwrap_or_else(|| usual(&id).to_owned())
    };
    Ok(named("cellXfs").map(code).collect())
}

/// Reads the texts that cells share.
fn strings(xml: &str) -> Result<Vec<Arc<str>>, EvidenceError> {
    let mut reader = Reader::from_str(xml);
    let (mut all, mut raw, mut is_text, mut is_sound) = (Vec::new(), String::new(), false, false);
    loop {
        match reader.read_event().ok().ok_or(EvidenceError::Damaged)? {
            Event::Start(start) => match local(start.name().as_ref()) {
                "si" => raw.clear(),
                "t" => is_text = true,
                "rPh" => is_sound = true,
                _ => {}
            },
            Event::End(end) => match local(end.name().as_ref()) {
                "si" => all.push(plain(&raw).into()),
                "t" => is_text = false,
                "rPh" => is_sound = false,
                _ => {}
            },
            Event::Empty(start) if local(start.name().as_ref()) == "si" => all.push("".into()),
            Event::Text(text) if is_text && !is_sound => raw.push_str(&text),
            Event::GeneralRef(reference) if is_text && !is_sound => ["&", &*reference, ";"].into_iter().for_each(|piece| raw.push_str(piece)),
            Event::DocType(_) => return Err(EvidenceError::Damaged),
            Event::Eof => return Ok(all),
            _ => {}
        }
    }
}

/// Returns a text as people read it: without the ways in which XML and workbooks write signs.
fn plain(raw: &str) -> String {
    let text = unescape(raw).map_or_else(|_| raw.to_owned(), std::borrow::Cow::into_owned);
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find("_x") {
        let code = rest.get(at + 2..at + 6).filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'));
        let sign = code.filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit())).and_then(|code| char::from_u32(u32::from_str_radix(code, 16).ok()?));
        plain.push_str(&rest[..at]);
        let taken = if let Some(sign) = sign {
            plain.push(sign);
            at + 7
        } else {
            plain.push_str("_x");
            at + 2
        };
        rest = &rest[taken..];
    }
    plain.push_str(rest);
    plain
}

/// Reads the cells of a sheet, row by row.
fn rows(xml: &str, strings: &[Arc<str>], left: &mut usize) -> Result<BTreeMap<u32, BTreeMap<u32, Cell>>, EvidenceError> {
    let mut reader = Reader::from_str(xml);
    let mut rows: BTreeMap<u32, BTreeMap<u32, Cell>> = BTreeMap::new();
    let (mut place, mut kind, mut style) = (None, String::new(), 0);
    let (mut raw, mut is_value, mut is_formula) = (String::new(), false, false);
    loop {
        match reader.read_event().ok().ok_or(EvidenceError::Damaged)? {
            Event::Start(start) => match local(start.name().as_ref()) {
                "c" => {
                    place = attribute(&start, "r").as_deref().and_then(address);
                    kind = attribute(&start, "t").unwrap_or_default();
                    style = attribute(&start, "s").and_then(|style| style.parse().ok()).unwrap_or_default();
                    raw.clear();
                    is_formula = false;
                }
                "v" | "t" => is_value = true,
                "f" => is_formula = true,
                _ => {}
            },
            Event::End(end) => match local(end.name().as_ref()) {
                "v" | "t" => is_value = false,
                "c" => {
                    // A formula that gives no words says that it is words.
                    let is_unvalued = is_formula && raw.trim().is_empty() && matches!(kind.as_str(), "" | "n");
                    let cell = if is_unvalued { Some(Cell::Unvalued) } else { cell(&kind, style, &raw, strings) };
                    let (Some((row, column)), Some(cell)) = (place.take(), cell) else { continue };
                    *left = left.checked_sub(1).ok_or(EvidenceError::TooLarge)?;
                    rows.entry(row).or_default().insert(column, cell);
                }
                _ => {}
            },
            Event::Empty(start) if local(start.name().as_ref()) == "f" => is_formula = true,
            Event::Text(text) if is_value => raw.push_str(&text),
            Event::GeneralRef(reference) if is_value => ["&", &*reference, ";"].into_iter().for_each(|piece| raw.push_str(piece)),
            Event::DocType(_) => return Err(EvidenceError::Damaged),
            Event::Eof => return Ok(rows),
            _ => {}
        }
    }
}

fn cell(kind: &str, style: usize, raw: &str, strings: &[Arc<str>]) -> Option<Cell> {
    match kind {
        "s" => raw.trim().parse::<usize>().ok().and_then(|at| strings.get(at)).map(|text| Cell::Text(Arc::clone(text))),
        "inlineStr" | "str" | "e" => Some(Cell::Text(plain(raw).into())),
        "b" => Some(Cell::Flag(raw.trim() == "1")),
        _ => raw.trim().parse().ok().map(|number| Cell::Number(number, style)),
    }
    .filter(|cell| !matches!(cell, Cell::Text(text) if text.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_texts_are_read_as_workbooks_write_them() {
        assert_eq!(address("A1"), Some((0, 0)));
        assert_eq!(address("AB12"), Some((11, 27)));
        assert_eq!(address("XFD1048576"), Some((1_048_575, 16_383)));
        for wrong in ["", "A", "1", "A0", "ABCD1", "a1", "Å1"] {
            assert_eq!(address(wrong), None, "{wrong}");
        }
        assert_eq!(plain("a &amp; b_x000D_c _x005F_x000D_ _x12_ å_x"), "a & b\rc _x000D_ _x12_ å_x");
    }

    #[test]
    fn cells_are_read_one_by_one_and_a_formula_counts_with_its_value() {
        let strings: Vec<Arc<str>> = strings("<sst><si><t>ett</t></si><si><r><t>t</t></r><r><t>vå</t></r><rPh><t>x</t></rPh></si></sst>").unwrap();
        let xml = "<x:worksheet><x:sheetData><x:row><x:c r=\"A1\" t=\"s\"><x:v>1</x:v></x:c><x:c r=\"C1\" s=\"2\"><x:f>1+1</x:f><x:v>2</x:v></x:c>\
            <x:c r=\"D1\" t=\"inlineStr\"><x:is><x:t>tre</x:t></x:is></x:c><x:c r=\"E1\" t=\"b\"><x:v>1</x:v></x:c>\
            <x:c r=\"F1\"><x:f>1+1</x:f><x:v/></x:c><x:c r=\"G1\" t=\"str\"><x:f>T(A2)</x:f><x:v></x:v></x:c></x:row></x:sheetData></x:worksheet>";
        let rows = rows(xml, &strings, &mut 9).unwrap();
        let cells: Vec<_> = rows[&0].iter().map(|(column, cell)| (*column, cell.clone())).collect();
        let wanted = [(0, Cell::Text("två".into())), (2, Cell::Number(2.0, 2)), (3, Cell::Text("tre".into())), (4, Cell::Flag(true)), (5, Cell::Unvalued)];
        assert_eq!(cells, wanted);
        assert_eq!(self::rows(xml, &strings, &mut 2), Err(EvidenceError::TooLarge));
    }
}
