//! Text files with separators: csv, tsv, txt, with any of the line ends and quotation habits in the wild.
//!
//! The records are split here rather than by the csv crate, because people are told row numbers and that crate skips blank rows uncounted.

use std::borrow::Cow;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use csv_nose::{SampleSize, Sniffer};

use super::encoding::{Decoded, decode};
use super::formula;
use super::intake::Intake;
use super::{Dialect, Finding, Measure, Options, ReadError};

const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];
/// How much text is looked at to find the separator, in bytes.
const SAMPLE: usize = 32 << 10;
/// Rows that are looked at to find the separator.
const SAMPLE_ROWS: u32 = 200;
/// Each quotation that never ends costs a look at the whole rest; after so many, quotation marks are only characters.
const OPEN_MAX: usize = 100;

/// Reads the file's only sheet.
pub(super) fn read(path: &Path, name: &str, options: Options, intake: &mut Intake<'_>) -> Result<Dialect, ReadError> {
    let decoded = text(path, options, intake)?;
    let separator = take(&decoded.text, name, options.separator, intake)?;
    Ok(Dialect { encoding: decoded.encoding, separator })
}

/// Reads a file as text.
pub(super) fn text(path: &Path, options: Options, intake: &mut Intake<'_>) -> Result<Decoded, ReadError> {
    let most = intake.limits().plain;
    let too_much = Err(ReadError::TooMuch { measure: Measure::File, most });
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    if length > most {
        return too_much;
    }
    let mut bytes = Vec::with_capacity(length as usize + 1);
    file.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return too_much;
    }
    let decoded = decode(bytes, options.encoding)?;
    if decoded.is_guess {
        intake.findings.push(Finding::EncodingGuessed);
    }
    Ok(decoded)
}

/// Takes text in as the only sheet, and returns what stands between its columns.
pub(super) fn take(text: &str, name: &str, wanted: Option<char>, intake: &mut Intake<'_>) -> Result<char, ReadError> {
    let (declared, body, first_row) = declared_separator(text);
    let separator = wanted.or(declared).unwrap_or_else(|| find_separator(sample(body)));
    let open_quote = split(body, separator, first_row, |row, fields| {
        for (column, field) in fields.iter().enumerate() {
            match field.strip_prefix('=').and_then(formula::literal) {
                Some(cell) => intake.push(row, column as u32, cell)?,
                None => intake.push_text(row, column as u32, field)?,
            }
        }
        Ok(true)
    })?;
    intake.findings.extend(open_quote.map(Finding::OpenQuote));
    intake.close(sheet_name(name), false, Vec::new());
    intake.report(1, 1)?;
    Ok(separator)
}

pub(super) fn sheet_name(file: &str) -> String {
    file.rsplit_once('.').map_or(file, |(stem, _)| stem).to_owned()
}

/// Takes off a first line `sep=;`, which some programs write for Excel.
fn declared_separator(text: &str) -> (Option<char>, &str, u32) {
    let (line, rest) = text.split_once(['\n', '\r']).unwrap_or((text, ""));
    let plain = line.trim_end_matches('\r').trim_matches('"');
    let mut after = plain.chars().skip(4);
    match (plain.get(..4).map(str::to_ascii_lowercase).as_deref(), after.next(), after.next()) {
        (Some("sep="), Some(separator), None) => {
            let ends_with_both = text.as_bytes().get(line.len()) == Some(&b'\r') && rest.starts_with('\n');
            (Some(separator), rest.get(usize::from(ends_with_both)..).unwrap_or_default(), 2)
        }
        _ => (None, text, 1),
    }
}

/// Cuts a sample at the end of a line.
fn sample(text: &str) -> &str {
    if text.len() <= SAMPLE {
        return text;
    }
    let mut end = SAMPLE;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let cut = &text[..end];
    cut.rfind(['\n', '\r']).map_or(cut, |end| &cut[..end])
}

/// Finds what stands between columns: csv-nose's opinion, unless another separator makes a clearly more even table.
fn find_separator(sample: &str) -> char {
    let mut sniffer = Sniffer::new();
    sniffer.sample_size(SampleSize::All);
    let nose = sniffer.sniff_bytes(sample.as_bytes()).ok().map(|found| char::from(found.dialect.delimiter));
    let nose = nose.filter(|separator| SEPARATORS.contains(separator));
    let best = SEPARATORS.into_iter().map(|separator| (evenness(sample, separator), separator)).reduce(|best, next| if next.0 > best.0 { next } else { best });
    match (nose, best) {
        (Some(nose), Some((evenness_of_best, _))) if evenness(sample, nose) >= evenness_of_best * 0.9 => nose,
        (_, Some((evenness, best))) if evenness > 0.0 => best,
        (nose, _) => nose.unwrap_or(','),
    }
}

/// Rates how even a table a separator makes: the share of rows that are as wide as most, a little more for wide tables.
fn evenness(sample: &str, separator: char) -> f64 {
    let mut widths = Vec::new();
    let split = split(sample, separator, 1, |row, fields| {
        widths.push(fields.len());
        Ok(row < SAMPLE_ROWS)
    });
    debug_assert!(split.is_ok(), "nothing refuses a row here");
    widths.sort_unstable();
    let usual = widths.chunk_by(|a, b| a == b).max_by_key(|chunk| chunk.len()).unwrap_or_default();
    match usual.first() {
        Some(width) if *width > 1 => usual.len() as f64 / widths.len() as f64 * (1.0 + (*width as f64).ln() / 10.0),
        _ => 0.0,
    }
}

/// Splits text into records, blank ones counted but not given; stops when `each` says so. Returns the row of a quotation that never ends.
fn split(text: &str, separator: char, first_row: u32, mut each: impl FnMut(u32, &[Cow<'_, str>]) -> Result<bool, ReadError>) -> Result<Option<u32>, ReadError> {
    let mut rest = text;
    let mut row = first_row;
    let mut open_quote = None;
    let mut opened = 0;
    let mut fields: Vec<Cow<'_, str>> = Vec::new();
    while !rest.is_empty() {
        let quoted = if opened < OPEN_MAX { quoted(rest, separator) } else { Quoted::No };
        let (field, end) = match quoted {
            Quoted::Whole(field, end) => (field, end),
            Quoted::Open => {
                open_quote.get_or_insert(row);
                opened += 1;
                plain(rest, separator)
            }
            Quoted::No => plain(rest, separator),
        };
        fields.push(field);
        let after = rest.get(end..).unwrap_or_default();
        if let Some(next) = after.strip_prefix(separator) {
            rest = next;
            if !rest.is_empty() {
                continue;
            }
        } else {
            rest = after.strip_prefix("\r\n").or_else(|| after.strip_prefix(['\n', '\r'])).unwrap_or_default();
        }
        let is_blank = fields.iter().all(|field| field.trim().is_empty());
        if !is_blank && !each(row, &fields)? {
            break;
        }
        fields.clear();
        row += 1;
    }
    Ok(open_quote)
}

enum Quoted<'a> {
    No,
    Open,
    Whole(Cow<'a, str>, usize),
}

fn plain(rest: &str, separator: char) -> (Cow<'_, str>, usize) {
    let end = plain_end(rest, separator);
    (Cow::Borrowed(&rest[..end]), end)
}

fn plain_end(rest: &str, separator: char) -> usize {
    rest.find([separator, '\n', '\r']).unwrap_or(rest.len())
}

/// Reads a field in quotation marks; doubled marks stand for one, and what follows the closing mark belongs to the field.
fn quoted(rest: &str, separator: char) -> Quoted<'_> {
    let lead = rest.len() - rest.trim_start_matches(' ').len();
    let Some(inner) = rest[lead..].strip_prefix('"') else {
        return Quoted::No;
    };
    let mut field = Cow::Borrowed("");
    let mut from = 0;
    loop {
        let Some(mark) = inner[from..].find('"') else {
            return Quoted::Open;
        };
        append(&mut field, &inner[from..from + mark]);
        from += mark + 1;
        if inner[from..].starts_with('"') {
            append(&mut field, "\"");
            from += 1;
        } else {
            break;
        }
    }
    let tail = &inner[from..];
    let end = plain_end(tail, separator);
    let tail = tail[..end].trim_end();
    if !tail.is_empty() && field.contains(['\n', '\r']) {
        return Quoted::Open; // a lone mark met the next row's first one
    }
    append(&mut field, tail);
    Quoted::Whole(field, lead + 1 + from + end)
}

fn append<'a>(field: &mut Cow<'a, str>, part: &'a str) {
    if field.is_empty() {
        *field = Cow::Borrowed(part);
    } else if !part.is_empty() {
        field.to_mut().push_str(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(text: &str, separator: char) -> (Vec<(u32, Vec<String>)>, Option<u32>) {
        let mut records = Vec::new();
        let open = split(text, separator, 1, |row, fields| {
            records.push((row, fields.iter().map(ToString::to_string).collect()));
            Ok(true)
        });
        (records, open.unwrap())
    }

    fn row(number: u32, fields: &[&str]) -> (u32, Vec<String>) {
        (number, fields.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["a;\"b\"\"c\";", "", "\"two\r\nlines\";d; \"e\" f"].join(end);
            let expected = vec![row(1, &["a", "b\"c"]), row(3, &["two\r\nlines", "d", "e f"])];
            let (mut found, open) = records(&text, ';');
            found[0].1.truncate(2);
            assert_eq!((found, open), (expected, None), "{end:?}");
        }
    }

    #[test]
    fn a_quotation_that_never_ends_takes_no_rows_with_it() {
        let (found, open) = records("a,\"b\nc,d\n\"e\",f\n", ',');
        assert_eq!(open, Some(1));
        assert_eq!(found, [row(1, &["a", "\"b"]), row(2, &["c", "d"]), row(3, &["e", "f"])]);
    }

    #[test]
    fn the_separator_is_found() {
        for separator in SEPARATORS {
            let text = format!(
                "Titel{separator}Beskrivning{separator}Timmar\nBad{separator}\"Läge, djup; mer | annat\t\"{separator}1,5\nLek{separator}Plats{separator}2,5\n"
            );
            assert_eq!(find_separator(&text), separator, "{text}");
        }
        assert_eq!(find_separator("Titel\nBadplatser, alla\nLekplatser\n"), ',');
    }

    #[test]
    fn a_separator_line_is_no_row() {
        assert_eq!(declared_separator("sep=;\r\na;b"), (Some(';'), "a;b", 2));
        assert_eq!(declared_separator("\"sep=\t\"\na\tb"), (Some('\t'), "a\tb", 2));
        assert_eq!(declared_separator("separat;b\n"), (None, "separat;b\n", 1));
    }
}
