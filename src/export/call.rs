//! The workbook that a department fills in: its datasets as rows, the fields asked for as columns, and what to do in plain words.
//!
//! What people wrote is only ever written as text; the formulas are all our own. The same call gives the same bytes.
//! How it is read back is up to `import::returned`; both agree on the names in [`crate::model::call::layout`].

mod checks;
mod codes;
mod guide;
mod hidden;
mod rows;

use std::path::{Path, PathBuf};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use self::codes::Codes;
use super::error::ExportError;
use crate::alphabet::locale_of;
use crate::model::call::{Base, Call};
use crate::model::{Field, FieldKey, Inventory, Language, Line};
use crate::text::Text;

/// A4.
const PAPER: u8 = 9;
/// The most datasets of one call: more than anybody fills in by hand.
pub const DATASETS_MAX: usize = 5_000;

/// What every sheet needs to know.
struct Book<'a> {
    inventory: &'a Inventory,
    call: &'a Call,
    text: &'a Text,
    /// What the datasets have in the fields now.
    base: &'a Base,
}

/// Completes a call with its datasets, sorted as people expect, and the hash of what they have now.
pub fn prepared(inventory: &Inventory, mut call: Call) -> Call {
    let text = Text::new(locale_of(call.language));
    call.fields = columns(&call.fields, inventory.language());
    call.datasets = call.department.map(|department| Call::datasets_of(inventory, department)).unwrap_or_default();
    let title = |id| inventory.dataset(id).map_or("", |dataset| dataset.title(inventory.language()));
    call.datasets.sort_by_cached_key(|id| (text.sort_key(title(*id)), *id));
    call.base = Base::of(inventory, &call.datasets, &call.fields).hash();
    call
}

/// Returns the fields as columns: the title first, nothing twice.
fn columns(fields: &[FieldKey], language: Language) -> Vec<FieldKey> {
    let has_title = fields.iter().any(|key| key.field() == Field::Title);
    let title = (!has_title).then(|| FieldKey::new(Field::Title, language));
    let mut columns: Vec<FieldKey> = Vec::new();
    let titles = fields.iter().filter(|key| key.field() == Field::Title);
    let others = fields.iter().filter(|key| key.field() != Field::Title);
    for key in title.iter().chain(titles).chain(others) {
        if !columns.contains(key) {
            columns.push(*key);
        }
    }
    columns
}

/// Writes the workbook of a call that was [`prepared`], in the call's language.
pub fn write(inventory: &Inventory, call: &Call) -> Result<Vec<u8>, ExportError> {
    if call.datasets.len() > DATASETS_MAX {
        return Err(ExportError::TooManyRows { found: call.datasets.len(), max: DATASETS_MAX });
    }
    let text = Text::new(locale_of(call.language));
    let base = Base::of(inventory, &call.datasets, &call.fields);
    let book = Book { inventory, call, text: &text, base: &base };
    book.save().map_err(|error| ExportError::Format(error.to_string()))
}

/// Suggests a name for the file of a call.
pub fn file_name(call: &Call) -> String {
    let text = Text::new(locale_of(call.language));
    let title = text.with("call-file-name", &[("department", call.name.as_str().into())]);
    super::suggested_name(&title, call.language, super::Format::Xlsx.extension())
}

/// Finds a name in a folder that no file has, and that is not taken otherwise.
pub fn free_name(folder: &Path, call: &Call, is_taken: impl Fn(&Path) -> bool) -> PathBuf {
    let name = file_name(call);
    let (stem, extension) = name.rsplit_once('.').unwrap_or((&name, ""));
    let numbered = (2..).map(|number: u32| folder.join(format!("{stem} {number}.{extension}")));
    let mut names = std::iter::once(folder.join(&name)).chain(numbered);
    // A link that leads nowhere is something that is there, too.
    let is_free = |path: &PathBuf| path.symlink_metadata().is_err() && !is_taken(path);
    names.find(is_free).unwrap_or_else(|| folder.join(&name))
}

impl Book<'_> {
    fn save(&self) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        workbook.set_properties(&self.properties()?);
        let codes = Codes::of(self);
        guide::write(self, self.sheet(&mut workbook, "call-sheet-guide")?)?;
        rows::write(self, &codes, self.sheet(&mut workbook, "call-sheet-rows")?)?;
        codes::write(self, &codes, self.sheet(&mut workbook, "call-sheet-codes")?)?;
        hidden::write(self, workbook.add_worksheet())?;
        workbook.save_to_buffer()
    }

    fn sheet<'w>(&self, workbook: &'w mut Workbook, name: &str) -> Result<&'w mut Worksheet, XlsxError> {
        let sheet = workbook.add_worksheet();
        sheet.set_name(self.text.get(name))?;
        sheet.set_paper_size(PAPER).set_landscape().set_print_fit_to_pages(1, 0);
        sheet.set_margins(0.5, 0.5, 0.6, 0.6, 0.3, 0.3);
        // Codes of the page's foot: sheet, page, pages. An ampersand in a name would begin another code.
        let name = self.inventory.organisation().name().replace('&', "&&");
        sheet.set_footer(format!("&L{name} · &A&R&P (&N)"));
        Ok(sheet)
    }

    fn title(&self) -> String {
        self.text.with("call-book-title", &[("department", self.call.name.as_str().into())])
    }

    /// Returns the words above a column; the language only where the same field is asked for in several.
    fn heading(&self, key: FieldKey) -> String {
        let name = self.text.of("field", key.field().info().key);
        let is_asked_twice = self.call.fields.iter().filter(|other| other.field() == key.field()).count() > 1;
        match key.language().filter(|_| is_asked_twice) {
            Some(language) => format!("{name} ({})", self.text.of("language", language.code())),
            None => name.to_owned(),
        }
    }

    fn properties(&self) -> Result<DocProperties, XlsxError> {
        let sent = self.call.sent.unwrap_or(jiff::civil::Date::constant(2000, 1, 1));
        let created = ExcelDateTime::from_ymd(sent.year().unsigned_abs(), sent.month().unsigned_abs(), sent.day().unsigned_abs())?;
        Ok(DocProperties::new()
            .set_title(self.title())
            .set_author(self.call.contact.as_ref().map_or_else(|| self.inventory.organisation().name(), Line::as_str))
            .set_company(self.inventory.organisation().name())
            .set_creation_datetime(&created)
            .set_custom_property("Language", self.call.language.tag()))
    }
}
