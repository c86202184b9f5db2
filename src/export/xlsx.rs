//! The inventory as a workbook: tables that can be sorted and filled in, dropdowns, live sums and a native chart.
//!
//! What people wrote is only ever written as text; the formulas are all our own. The same inventory gives the same bytes.

mod about;
mod datasets;
pub(super) mod document;
mod gates;
mod lists;
mod matrix;
pub(super) mod numeral;
mod plain;
mod process;
mod scores;
pub(super) mod sheet;
mod tints;

use jiff::Timestamp;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

pub use self::document::document;
use self::lists::Lists;
pub use self::plain::table;
use super::error::ExportError;
use super::report::Meta;
use super::{columns, language_of};
use crate::figure::input::shorten;
use crate::model::rank::Ranking;
use crate::model::{Dataset, Inventory, Language};
use crate::text::Text;

/// Rows that a sheet holds, less its headers and the room left for filling in.
const ROWS_MAX: usize = 1_040_000;
/// What the properties are called that say which state of the inventory a workbook holds, and in which language.
pub(super) const HASH: &str = "InventoryHash";
pub(super) const LANGUAGE: &str = "Language";
pub(super) const PROGRAM: &str = "FyrfaltVersion";
/// A4.
const PAPER: u8 = 9;

/// What is known of a workbook besides the inventory.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BookOptions {
    /// When it is written.
    pub now: Timestamp,
    /// What it is called; empty for the usual name.
    pub title: String,
    /// The state of the inventory, short.
    pub revision: String,
    /// The hash that the state has in the log; empty where it is not known.
    pub hash: String,
    /// Whether internal fields are left out.
    pub only_public: bool,
}

/// What every sheet needs to know.
struct Book<'a> {
    inventory: &'a Inventory,
    ranking: &'a Ranking,
    text: &'a Text,
    language: Language,
    options: &'a BookOptions,
    /// In the order of the ranks.
    rows: Vec<&'a Dataset>,
}

/// A sheet by its key, and its columns by theirs with the words above them, as the hidden sheet tells them to the program.
type Described = (&'static str, Vec<(String, String)>);

/// Writes the workbook of an inventory, in the language of `text`.
pub fn write(inventory: &Inventory, ranking: &Ranking, text: &Text, options: &BookOptions) -> Result<Vec<u8>, ExportError> {
    let language = language_of(text);
    let rows = columns::ordered(inventory, ranking, text);
    if rows.len() > ROWS_MAX {
        return Err(ExportError::TooManyRows { found: rows.len(), max: ROWS_MAX });
    }
    let book = Book { inventory, ranking, text, language, options, rows };
    book.save().map_err(|error| ExportError::Format(error.to_string()))
}

impl Book<'_> {
    fn save(&self) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.set_properties(&self.properties()?);
        let lists = Lists::of(self);
        about::write(self, self.sheet(&mut workbook, "about")?)?;
        let mut described: Vec<Described> = vec![("datasets", datasets::write(self, &lists, self.sheet(&mut workbook, "datasets")?)?)];
        if let Some(model) = self.inventory.model() {
            described.push(("scores", scores::write(self, model, self.sheet(&mut workbook, "scores")?)?));
        }
        if !self.options.only_public {
            described.push(("gates", gates::write(self, self.sheet(&mut workbook, "gates")?)?));
        }
        if let Some(model) = self.inventory.model() {
            matrix::write(self, model, self.sheet(&mut workbook, "matrix")?)?;
        }
        if !self.options.only_public {
            for name in process::SHEETS {
                described.push((name, process::write(self, name, self.sheet(&mut workbook, name)?)?));
            }
        }
        lists::write(self, &lists, self.sheet(&mut workbook, "lists")?)?;
        about::write_meta(self, &described, workbook.add_worksheet())?;
        workbook.save_to_buffer()
    }

    /// Adds a sheet with its name and the usual page.
    fn sheet<'w>(&self, workbook: &'w mut Workbook, name: &str) -> Result<&'w mut Worksheet, XlsxError> {
        let sheet = workbook.add_worksheet();
        sheet.set_name(self.sheet_name(name))?;
        sheet.set_paper_size(PAPER).set_landscape().set_print_fit_to_pages(1, 0);
        sheet.set_margins(0.5, 0.5, 0.7, 0.7, 0.3, 0.3);
        // Codes of the page's foot: sheet, page, pages. An ampersand in a name would begin another code.
        let name = self.inventory.organisation().name().replace('&', "&&");
        sheet.set_footer(format!("&L{name} · &A&R&P (&N)"));
        // A page's head holds at most 255 letters.
        let heading = shorten(&self.title(), 100).replace('&', "&&");
        sheet.set_header(format!("&L{heading}&R{}", self.text.day_of(self.options.now)));
        Ok(sheet)
    }

    fn sheet_name(&self, name: &str) -> &str {
        self.text.of("report-sheet", name)
    }

    /// Returns the title of the document.
    fn title(&self) -> String {
        if !self.options.title.trim().is_empty() {
            return self.options.title.clone();
        }
        let (kind, name) = (self.text.get("report-book-title"), self.inventory.organisation().name());
        if name.is_empty() { kind.to_owned() } else { format!("{kind}, {name}") }
    }

    fn properties(&self) -> Result<DocProperties, XlsxError> {
        let created = ExcelDateTime::from_timestamp(self.options.now.as_second())?;
        let properties = DocProperties::new()
            .set_title(self.title())
            .set_subject(self.text.get("report-book-subject"))
            .set_author(self.inventory.organisation().name())
            .set_company(self.inventory.organisation().name())
            .set_creation_datetime(&created)
            .set_custom_property(Meta::REVISION, self.options.revision.as_str())
            .set_custom_property(LANGUAGE, self.language.tag())
            .set_custom_property(PROGRAM, env!("CARGO_PKG_VERSION"));
        let BookOptions { hash, .. } = self.options;
        Ok(if hash.is_empty() { properties } else { properties.set_custom_property(HASH, hash.as_str()) })
    }
}
