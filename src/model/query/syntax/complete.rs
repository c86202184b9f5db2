//! What could be written next: names of columns, and values after a sign.
//!
//! It proposes; nothing is written here.

use std::ops::Range;

use super::token::tokens;
use super::{Lexicon, plain};
use crate::model::query::SortBy;

/// From so many letters on names are proposed.
const FROM: usize = 2;
/// How many are proposed at most.
const MOST: usize = 8;

/// Something that could be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// What of the text it would stand in the place of, in bytes.
    pub place: Range<usize>,
    /// What would stand there.
    pub text: String,
    /// The name as it is shown.
    pub shown: String,
    /// The column.
    pub column: SortBy,
    /// Whether it is a value and not a name.
    pub is_value: bool,
}

/// Proposes what could be written where the cursor stands, as a byte position.
pub fn complete(text: &str, cursor: usize, lexicon: &Lexicon) -> Vec<Completion> {
    let all = tokens(text);
    let Some(token) = all.into_iter().find(|token| token.at.start < cursor && cursor <= token.at.end) else { return Vec::new() };
    match &token.name {
        Some(name) => {
            let Some(column) = lexicon.find(name).filter(|_| token.value_at <= cursor) else { return Vec::new() };
            let written = text.get(token.value_at..cursor).unwrap_or_default();
            let begin = token.value_at + written.rfind([',', ';']).map_or(0, |at| at + 1);
            let wanted = plain(text.get(begin..cursor).unwrap_or_default().trim_start_matches(['"', '”', '»']));
            let nothing = lexicon.empty.first().map(|word| (word.as_str(), false));
            let values = lexicon.values_of(column).map(|(name, _)| (name, true)).chain(nothing);
            let names = fitting(values, &wanted);
            names.into_iter().map(|name| Completion { place: begin..token.at.end, text: written_as(&name), shown: name, column, is_value: true }).collect()
        }
        None if token.is_quoted => Vec::new(),
        None => {
            let begin = token.value_at;
            let wanted = plain(text.get(begin..cursor).unwrap_or_default());
            let mut shown: Vec<SortBy> = Vec::new();
            let mut found = Vec::new();
            for is_prefix in [true, false] {
                for (name, column) in &lexicon.columns {
                    let folded = plain(name);
                    let fits = if is_prefix { folded.starts_with(&wanted) } else { folded.contains(&wanted) };
                    if fits && wanted.chars().count() >= FROM && !shown.contains(column) && found.len() < MOST {
                        shown.push(*column);
                        let text = format!("{}:", name_as(name));
                        found.push(Completion { place: begin..token.at.end, text, shown: name.clone(), column: *column, is_value: false });
                    }
                }
            }
            found
        }
    }
}

fn fitting<'a>(values: impl Iterator<Item = (&'a str, bool)>, wanted: &str) -> Vec<String> {
    let all: Vec<&str> = values.map(|(name, _)| name).collect();
    let mut found: Vec<String> = Vec::new();
    for is_prefix in [true, false] {
        for name in &all {
            let folded = plain(name);
            let fits = if is_prefix { folded.starts_with(wanted) } else { folded.contains(wanted) };
            if fits && !found.iter().any(|other| plain(other) == folded) && found.len() < MOST {
                found.push((*name).to_owned());
            }
        }
    }
    found
}

/// Writes a value so that it is read as one.
pub(super) fn written_as(value: &str) -> String {
    if value.contains(|c: char| c.is_whitespace() || c == ',' || c == ';') { format!("\"{value}\"") } else { value.to_owned() }
}

/// Writes a name without spaces: `Next update` as `next-update`.
pub(super) fn name_as(name: &str) -> String {
    let name: String = name.chars().filter(|c| !matches!(c, '(' | ')')).collect();
    name.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-")
}
