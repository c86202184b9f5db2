//! Values that are right by construction: a line is one line, an address is an address.
//!
//! Nothing downstream checks them again, and nothing here knows which field they will stand in.

use std::fmt;

use icu_normalizer::ComposingNormalizer;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::id::DepartmentId;
use super::vocabulary::Code;

/// The longest [`Line`], in characters.
pub const LINE_MAX: usize = 500;
/// The longest [`Prose`], in characters; also the longest text that an Excel cell can hold.
pub const PROSE_MAX: usize = 32_767;
/// The most hours that an estimate may say: about fifty working years.
pub const HOURS_MAX: f64 = 100_000.0;

/// Why a text or number is not a value.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ValueError {
    /// Nothing but white space.
    #[error("empty")]
    Empty,
    /// More characters than fit.
    #[error("{found} characters, at most {max}")]
    TooLong {
        /// Characters found.
        found: usize,
        /// Characters allowed.
        max: usize,
    },
    /// A line break where one line is meant.
    #[error("line break")]
    LineBreak,
    /// A character that is not text, such as NUL or a direction override.
    #[error("control character U+{0:04X}")]
    ControlCharacter(u32),
    /// Not a web address beginning with `http://` or `https://`.
    #[error("not a web address: {0:?}")]
    WebAddress(String),
    /// Not an e-mail address.
    #[error("not an e-mail address: {0:?}")]
    Email(String),
    /// Not a date that exists.
    #[error("not a date: {0:?}")]
    Date(String),
    /// Not a number of hours from 0 to [`HOURS_MAX`].
    #[error("not a number of hours: {0:?}")]
    Hours(String),
    /// Not a code of the list.
    #[error("not in the list: {0:?}")]
    Code(String),
    /// A list with nothing in it, or with the same thing twice.
    #[error("empty or repeated list")]
    List,
}

fn nfc(text: &str) -> String {
    ComposingNormalizer::new_nfc().normalize(text).into_owned()
}

/// Tells whether a character may stand in text: no controls, no direction overrides, no unassigned sentinels.
fn forbidden(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t') || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}

/// Tells whether a character leaves no mark on paper.
fn is_invisible(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}')
}

fn checked(text: &str, max: usize) -> Result<String, ValueError> {
    let text = nfc(text.trim());
    if text.chars().all(is_invisible) {
        return Err(ValueError::Empty);
    }
    if let Some(c) = text.chars().find(|c| forbidden(*c)) {
        return Err(ValueError::ControlCharacter(c.into()));
    }
    let found = text.chars().count();
    if found > max {
        return Err(ValueError::TooLong { found, max });
    }
    Ok(text)
}

macro_rules! text_type {
    ($name:ident) => {
        impl $name {
            /// Returns the text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::new(&text).map_err(serde::de::Error::custom)
            }
        }
    };
}

/// One line of text: trimmed, composed (NFC), never empty, at most [`LINE_MAX`] characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Line(Box<str>);
text_type!(Line);

impl Line {
    /// Makes a line, or says why the text is none.
    pub fn new(text: &str) -> Result<Self, ValueError> {
        let text = checked(text, LINE_MAX)?;
        if text.contains('\n') || text.contains('\t') {
            return Err(ValueError::LineBreak);
        }
        Ok(Self(text.into()))
    }
}

/// Text of one or more paragraphs: trimmed, composed (NFC), `\n` between lines, never empty, at most [`PROSE_MAX`] characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Prose(Box<str>);
text_type!(Prose);

impl Prose {
    /// Makes prose, or says why the text is none.
    pub fn new(text: &str) -> Result<Self, ValueError> {
        let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() };
        Ok(Self(checked(&text, PROSE_MAX)?.into()))
    }
}

/// A web address: `http://` or `https://`, a host, no white space.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebAddress(Box<str>);
text_type!(WebAddress);

impl WebAddress {
    /// Makes an address, or says why the text is none.
    pub fn new(text: &str) -> Result<Self, ValueError> {
        let text = checked(text, 2_000)?;
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
        match host {
            Some(host) if !host.is_empty() && !host.starts_with('.') && !text.contains(|c: char| c.is_whitespace() || "<>\"{}|\\^`".contains(c)) => {
                Ok(Self(text.into()))
            }
            _ => Err(ValueError::WebAddress(text)),
        }
    }
}

/// An e-mail address: something, `@`, and a host with a dot.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(Box<str>);
text_type!(Email);

impl Email {
    /// Makes an address, or says why the text is none.
    pub fn new(text: &str) -> Result<Self, ValueError> {
        let text = checked(text, 254)?;
        let text = text.strip_prefix("mailto:").unwrap_or(&text);
        let is_address = text.split_once('@').is_some_and(|(name, host)| {
            let host_is_dotted = host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty());
            !name.is_empty() && host_is_dotted && !text.contains(|c: char| c.is_whitespace() || "<>\"(),;:\\[]".contains(c)) && !host.contains('@')
        });
        if is_address { Ok(Self(text.into())) } else { Err(ValueError::Email(text.to_owned())) }
    }
}

/// An estimate of work in hours, 0 to [`HOURS_MAX`], with at most two decimals.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct Hours(f64);

impl Eq for Hours {}

impl Hours {
    /// Makes an estimate, or says why the number is none.
    pub fn new(hours: f64) -> Result<Self, ValueError> {
        if hours.is_finite() && (0.0..=HOURS_MAX).contains(&hours) {
            Ok(Self((hours * 100.0).round() / 100.0 + 0.0))
        } else {
            Err(ValueError::Hours(hours.to_string()))
        }
    }

    /// Reads an estimate with decimal comma or point; spaces may group the digits.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| if c == ',' { '.' } else { c }).collect();
        plain.parse().map_or_else(|_| Err(ValueError::Hours(text.to_owned())), Self::new)
    }

    /// Returns the hours.
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(f64::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

/// Reads an ISO 8601 date between 1000-01-01 and 2999-12-31.
pub fn parse_date(text: &str) -> Result<Date, ValueError> {
    let wrong = || ValueError::Date(text.to_owned());
    let text = text.trim();
    if text.len() != 10 {
        return Err(wrong());
    }
    match text.parse::<Date>() {
        Ok(date) if (1000..3000).contains(&date.year()) => Ok(date),
        _ => Err(wrong()),
    }
}

/// The value of one field of one dataset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// One line.
    Line(Line),
    /// One or more paragraphs.
    Prose(Prose),
    /// Keywords: one or more lines, none twice.
    Words(Vec<Line>),
    /// A calendar day.
    Date(Date),
    /// An estimate of work.
    Hours(Hours),
    /// A web address.
    Web(WebAddress),
    /// An e-mail address.
    Email(Email),
    /// One code of a list.
    Code(Code),
    /// One or more codes of a list, none twice.
    Codes(Vec<Code>),
    /// A department of the inventory.
    Department(DepartmentId),
}

impl Value {
    /// Makes a list of keywords from lines, leaving out repetitions; an empty list is an error.
    pub fn words(lines: impl IntoIterator<Item = Line>) -> Result<Self, ValueError> {
        let mut words: Vec<Line> = Vec::new();
        for line in lines {
            if !words.contains(&line) {
                words.push(line);
            }
        }
        if words.is_empty() { Err(ValueError::List) } else { Ok(Self::Words(words)) }
    }

    /// Makes a list of codes, leaving out repetitions; an empty list is an error.
    pub fn codes(codes: impl IntoIterator<Item = Code>) -> Result<Self, ValueError> {
        let mut kept: Vec<Code> = Vec::new();
        for code in codes {
            if !kept.contains(&code) {
                kept.push(code);
            }
        }
        if kept.is_empty() { Err(ValueError::List) } else { Ok(Self::Codes(kept)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_trimmed_composed_line() {
        assert_eq!(Line::new("  Cykelva\u{308}gar ").unwrap().as_str(), "Cykelvägar");
        assert_eq!(Line::new(" \u{a0} "), Err(ValueError::Empty));
        assert_eq!(Line::new("\u{200B}"), Err(ValueError::Empty), "nobody could see such a title");
        assert_eq!(Line::new("a\nb"), Err(ValueError::LineBreak));
        assert_eq!(Line::new("a\u{0}b"), Err(ValueError::ControlCharacter(0)));
        assert_eq!(Line::new("a\u{202E}b"), Err(ValueError::ControlCharacter(0x202E)));
        assert_eq!(Line::new(&"x".repeat(501)), Err(ValueError::TooLong { found: 501, max: 500 }));
    }

    #[test]
    fn prose_keeps_lines_and_folds_their_ends() {
        assert_eq!(Prose::new("a\r\nb\rc").unwrap().as_str(), "a\nb\nc");
    }

    #[test]
    fn addresses_are_recognised() {
        assert!(WebAddress::new("https://example.org/å?x=1").is_ok());
        for wrong in ["example.org", "ftp://example.org", "https://", "https://a b.se", "javascript:alert(1)"] {
            assert!(WebAddress::new(wrong).is_err(), "{wrong:?}");
        }
        assert!(Email::new("mailto:oppnadata@example.org").is_ok());
        for wrong in ["oppnadata", "a@b", "a@b.", "a b@c.se", "<a@b.se>", "a@b@c.se"] {
            assert!(Email::new(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn hours_read_comma_and_point() {
        assert_eq!(Hours::parse("1 200,5").unwrap().get().to_bits(), 1200.5_f64.to_bits());
        assert!(Hours::parse("-1").is_err());
        assert!(Hours::parse("NaN").is_err());
        assert!(Hours::parse("tio").is_err());
    }

    #[test]
    fn dates_exist() {
        assert!(parse_date("2024-02-29").is_ok());
        for wrong in ["2023-02-29", "2024-2-9", "20240209", "9999-01-01", "i dag"] {
            assert!(parse_date(wrong).is_err(), "{wrong:?}");
        }
    }
}
