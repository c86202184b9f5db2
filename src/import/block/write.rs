//! The text of a value on its way to a spreadsheet: as it is shown in the language of the window, and such that it is read back as the same value.
//!
//! How the texts of a block are put together stands in [`super::tsv`].

use super::tsv::guarded;
use crate::alphabet::language_of;
use crate::model::{Code, Inventory, Line, Value};
use crate::text::{Locale, Text};

/// Writes a value: names instead of codes, numbers without marks between thousands.
pub fn cell_text(value: &Value, inventory: &Inventory, text: &Text) -> String {
    let label = |code: &Code| code.term().label(language_of(text.locale()));
    let written = match value {
        Value::Words(words) => keywords(words),
        Value::Date(date) => text.date(*date),
        Value::Hours(hours) => decimal(hours.get(), text),
        Value::Code(code) => label(code).to_owned(),
        Value::Codes(codes) => codes.iter().map(label).collect::<Vec<_>>().join("; "),
        Value::Department(id) => inventory.department(*id).map_or_else(String::new, |department| department.name.to_string()),
        Value::Line(_) | Value::Prose(_) | Value::Web(_) | Value::Email(_) => value.to_string(),
    };
    guarded(written)
}

/// Writes a number with the decimal mark of the language and nothing between thousands.
pub fn decimal(number: f64, text: &Text) -> String {
    let plain = number.to_string();
    if text.locale() == Locale::En { plain } else { plain.replace('.', ",") }
}

/// Writes keywords with commas between; as a list that keeps them apart where they hold commas themselves.
fn keywords(words: &[Line]) -> String {
    let words: Vec<&str> = words.iter().map(Line::as_str).collect();
    let is_plain = words.iter().all(|word| !word.contains([',', ';', '|'])) && !words[0].starts_with('[');
    if is_plain { words.join(", ") } else { serde_json::to_string(&words).unwrap_or_default() }
}
