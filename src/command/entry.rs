//! Texts as somebody typed them, read as what they are to become; a refusal names the part that cannot take one.

use jiff::civil::Date;

use super::Refusal;
use crate::model::{Line, Part, Prose, ValueError, WebAddress};

fn optional<T>(text: Option<&str>, part: Part, make: impl Fn(&str) -> Result<T, ValueError>) -> Result<Option<T>, Refusal> {
    match text.map(make) {
        None | Some(Err(ValueError::Empty)) => Ok(None),
        Some(Ok(value)) => Ok(Some(value)),
        Some(Err(error)) => Err(Refusal::Entry(part, error)),
    }
}

/// Reads a line that may be missing.
pub(super) fn line(text: Option<&str>, part: Part) -> Result<Option<Line>, Refusal> {
    optional(text, part, Line::new)
}

/// Reads prose that may be missing.
pub(super) fn prose(text: Option<&str>, part: Part) -> Result<Option<Prose>, Refusal> {
    optional(text, part, Prose::new)
}

/// Reads an address that may be missing.
pub(super) fn link(text: Option<&str>, part: Part) -> Result<Option<WebAddress>, Refusal> {
    match text {
        Some(text) if text.trim().is_empty() => Ok(None),
        text => optional(text, part, WebAddress::new),
    }
}

/// Reads addresses; empty ones are left out, and none stands twice.
pub(super) fn links(texts: &[String], part: Part) -> Result<Vec<WebAddress>, Refusal> {
    let mut links: Vec<WebAddress> = Vec::new();
    for text in texts {
        links.extend(link(Some(text), part)?.filter(|link| !links.contains(link)));
    }
    Ok(links)
}

/// Reads a line that must be there.
pub(super) fn required_line(text: &str, part: Part) -> Result<Line, Refusal> {
    Line::new(text).map_err(|error| Refusal::Entry(part, error))
}

/// Reads prose that must be there.
pub(super) fn required_prose(text: &str, part: Part) -> Result<Prose, Refusal> {
    Prose::new(text).map_err(|error| Refusal::Entry(part, error))
}

/// Refuses a day that is not there yet.
pub(super) fn past(date: Date, today: Date) -> Result<Date, Refusal> {
    if date > today { Err(Refusal::FutureDate(date)) } else { Ok(date) }
}
