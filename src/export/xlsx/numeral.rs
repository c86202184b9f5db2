//! Numbers between the words of a document and the cells of a sheet: what people read as a number is one there, and reads the same again.
//!
//! A text that would not come back letter by letter stays text.

use crate::text::Text;

/// The most decimals that a document writes.
const DECIMALS: usize = 4;

/// Reads a number as a document of the language writes it: what the cell holds, and the code of how it is shown.
pub(in crate::export) fn read(cell: &str, text: &Text) -> Option<(f64, String)> {
    let (bare, is_share) = match cell.strip_suffix('%') {
        Some(bare) => (bare.trim_end(), true),
        None => (cell, false),
    };
    if !bare.chars().next_back()?.is_ascii_digit() {
        return None;
    }
    let shown = text.parse_number(bare)?;
    let value = if is_share { shown / 100.0 } else { shown };
    let percent = if is_share { "%" } else { "" };
    let code = |whole: &str, decimals: usize| {
        let fraction = if decimals > 0 { format!(".{}", "0".repeat(decimals)) } else { String::new() };
        format!("{whole}{fraction}{percent}")
    };
    let mut codes = (0..=DECIMALS).flat_map(|decimals| ["#,##0", "0"].map(|whole| code(whole, decimals)));
    codes.find(|code| write(value, code, text).as_deref() == Some(cell)).map(|code| (value, code))
}

/// Writes what a cell holds as a document of the language does; nothing for a code that is no number's.
pub(in crate::export) fn write(value: f64, code: &str, text: &Text) -> Option<String> {
    let (bare, is_share) = code.strip_suffix('%').map_or((code, false), |bare| (bare, true));
    let (whole, fraction) = bare.split_once('.').unwrap_or((bare, ""));
    if !fraction.chars().all(|c| c == '0') || fraction.len() > DECIMALS {
        return None;
    }
    match (whole, is_share) {
        ("#,##0" | "0", true) => Some(text.percent(value, fraction.len())),
        // A year has no thousands.
        ("0", false) if fraction.is_empty() => Some(format!("{value:.0}")),
        ("#,##0" | "0", false) => Some(text.number(value, fraction.len())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    #[test]
    fn what_reads_as_a_number_is_one_and_reads_the_same_again() {
        for locale in Locale::ALL {
            let text = Text::new(locale);
            let shown = [text.number(86.0, 0), text.number(41.25, 1), text.number(12_500.0, 0), text.number(-3.5, 1), text.percent(0.62, 0), "2026".to_owned()];
            for cell in shown {
                let (value, code) = read(&cell, &text).unwrap_or_else(|| panic!("{locale:?} {cell}"));
                assert_eq!(write(value, &code, &text), Some(cell), "{locale:?} {value} {code}");
            }
            for cell in ["", "–", "12–34", "007", "1e5", "+22", "12 av 39", "=1+1", "%", "NaN", "inf", "1.2.3"] {
                assert_eq!(read(cell, &text), None, "{locale:?} {cell}");
            }
        }
    }
}
