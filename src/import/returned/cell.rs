//! One cell that came back: the value it left with, another one, none, no answer, or something that the field cannot take.
//!
//! What left as a value and came back as the same text is that value, whatever else the text could mean.

use std::borrow::Cow;

use super::Flaw;
use crate::import::Problem;
use crate::import::mapping::Target;
use crate::import::source::Cell;
use crate::import::value::{self, Style};
use crate::import::words;
use crate::model::call::cell_text;
use crate::model::{FieldKey, Inventory, Kind, Language, Value};

/// What a cell says.
pub(super) struct Said {
    pub(super) value: Option<Value>,
    /// What to know of how it was read.
    pub(super) remark: Option<Flaw>,
}

/// Reads a cell; `base` is what stood there when the workbook left.
pub(super) fn read(key: FieldKey, cell: Option<&Cell>, base: Option<&Value>, language: Language, inventory: &Inventory) -> Result<Said, Flaw> {
    let Some(cell) = cell else { return Ok(Said { value: None, remark: None }) };
    let text = cell.text();
    if plain(&text).is_empty() {
        return Ok(Said { value: None, remark: None });
    }
    if let Some(base) = base.filter(|base| plain(&cell_text(base, language, inventory)) == plain(&text)) {
        return Ok(Said { value: Some(base.clone()), remark: None });
    }
    if matches!(cell, Cell::Error(_)) {
        return Err(if text.starts_with('=') { Flaw::NotCalculated } else { Flaw::CellError });
    }
    if is_no_answer(key, &text) {
        return Err(Flaw::NoAnswer);
    }
    if key.kind() == Kind::Department {
        let department = inventory.department_named(&text).ok_or(Flaw::UnknownDepartment)?;
        return Ok(Said { value: Some(Value::Department(department.id)), remark: None });
    }
    let taken = value::read(key, cell, Style::default()).map_err(flaw)?;
    Ok(Said { value: Some(taken.value), remark: taken.remark.map(flaw).filter(|flaw| !flaw.is_lost()) })
}

/// Says in words what a spreadsheet keeps as true or false.
pub(super) fn spoken(cell: &Cell, language: Language) -> Cow<'_, Cell> {
    let Cell::Boolean(is_true) = cell else { return Cow::Borrowed(cell) };
    let words = words::list(&format!("truth.{language}"));
    words.get(usize::from(!is_true)).map_or(Cow::Borrowed(cell), |word| Cow::Owned(Cell::Text(word.as_str().into())))
}

/// Tells whether a text answers nothing: what a list of choices or a template left, a dash or a question mark, a word for not knowing.
fn is_no_answer(key: FieldKey, text: &str) -> bool {
    let is_unknown = || words::code("score", text) == Some("?");
    let has_only_marks = || text.chars().all(|c| matches!(c, '?' | '-' | '–' | '—' | '.' | '…' | '_' | '*' | '/') || c.is_whitespace());
    value::is_leftover(text, Target::Field(key)) || words::says_nothing(text) || is_unknown() || has_only_marks()
}

/// Takes away what programs put in or leave out at the ends of cells and lines.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace("_x000D_", "").replace('\u{a0}', " ");
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    lines.join("\n")
}

const fn flaw(problem: Problem) -> Flaw {
    match problem {
        Problem::TooLong => Flaw::TooLong,
        Problem::NotADate | Problem::NotDayFirst | Problem::MangledTime | Problem::DayMissing => Flaw::NotADate,
        Problem::NotHours => Flaw::NotHours,
        Problem::NotAnAddress => Flaw::NotAnAddress,
        Problem::NotAnEmail => Flaw::NotAnEmail,
        Problem::NotInList => Flaw::NotInList,
        Problem::CellError => Flaw::CellError,
        Problem::AmbiguousDate | Problem::ShortYearFirst | Problem::ShortYearLast => Flaw::AmbiguousDate,
        Problem::Cleaned => Flaw::Cleaned,
        Problem::TimeLeftOut => Flaw::TimeLeftOut,
        Problem::YearOnly => Flaw::YearOnly,
        Problem::SerialDate => Flaw::SerialDate,
        _ => Flaw::NotText,
    }
}
