//! Splits a text into its parts: words, phrases in quotes, and names with a sign and a value.
//!
//! Which names there are is not known here.

use std::ops::Range;

/// How a value is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// `:` or `=`
    Is,
    /// `>`
    Over,
    /// `>=`
    From,
    /// `<`
    Under,
    /// `<=`
    To,
}

/// The signs, the longer before the shorter.
const SIGNS: [(&str, Sign); 6] = [(">=", Sign::From), ("<=", Sign::To), (":", Sign::Is), ("=", Sign::Is), (">", Sign::Over), ("<", Sign::Under)];

/// One part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Where it stands, in bytes.
    pub(super) at: Range<usize>,
    /// Where its value begins, in bytes.
    pub(super) value_at: usize,
    /// As it was written.
    pub(super) whole: String,
    /// Whether a minus stands before it.
    pub(super) is_unwanted: bool,
    /// The name before the sign, if there is one.
    pub(super) name: Option<String>,
    pub(super) sign: Sign,
    /// What stands after the sign, or the words themselves, without quotes.
    pub(super) value: String,
    /// Whether the value stands in quotes as a whole.
    pub(super) is_quoted: bool,
    /// The parts of the value between commas, without quotes.
    parts: Vec<String>,
}

impl Token {
    /// Returns the values of a list.
    pub(super) fn list(&self) -> Vec<String> {
        self.parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
    }
}

const fn is_quote(c: char) -> bool {
    matches!(c, '"' | '”' | '“' | '»' | '«')
}

/// Splits a text into its parts. A quote that is not closed reaches to the end.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    ranges(text).into_iter().map(|at| token(text, at)).collect()
}

/// Finds the parts: white space ends one, but not within quotes.
fn ranges(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut start, mut is_quoted) = (None, false);
    for (at, c) in text.char_indices() {
        if is_quote(c) {
            is_quoted = !is_quoted;
        }
        match (c.is_whitespace() && !is_quoted, start) {
            (true, Some(from)) => {
                found.push(from..at);
                start = None;
            }
            (false, None) => start = Some(at),
            _ => {}
        }
    }
    found.extend(start.map(|from| from..text.len()));
    found
}

fn token(text: &str, at: Range<usize>) -> Token {
    let whole = &text[at.clone()];
    let rest = whole.strip_prefix('-').filter(|rest| !rest.is_empty());
    let is_unwanted = rest.is_some();
    let body = rest.unwrap_or(whole);
    let body_at = at.end - body.len();
    let named = name(body);
    let (name, sign, value) = match named {
        Some((name, sign, value)) => (Some(name), sign, value),
        None => (None, Sign::Is, body),
    };
    let is_quoted = value.starts_with(is_quote);
    let parts = split_list(value);
    let value_at = body_at + (body.len() - value.len());
    Token { value_at, whole: whole.to_owned(), is_unwanted, name, sign, value: unquoted(value), is_quoted, parts, at }
}

/// Finds a name and its sign: letters, digits, hyphens and the like, or a name in quotes. A number before the sign is no name, and `//` no value.
fn name(body: &str) -> Option<(String, Sign, &str)> {
    let end = if body.starts_with(is_quote) {
        body.char_indices().skip(1).find(|(_, c)| is_quote(*c)).map(|(at, c)| at + c.len_utf8())?
    } else {
        body.find([':', '=', '<', '>'])?
    };
    let (name, rest) = body.split_at(end);
    let (written, sign) = SIGNS.into_iter().find(|(written, _)| rest.starts_with(written))?;
    let value = &rest[written.len()..];
    let name = unquoted(name);
    let is_name = name.chars().any(char::is_alphabetic) && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ' ' | '(' | ')'));
    (is_name && !value.starts_with("//")).then_some((name, sign, value))
}

fn unquoted(text: &str) -> String {
    text.chars().filter(|c| !is_quote(*c)).collect()
}

/// Splits a list at its commas, but not within quotes.
fn split_list(value: &str) -> Vec<String> {
    let (mut parts, mut is_quoted) = (vec![String::new()], false);
    for c in value.chars() {
        match c {
            c if is_quote(c) => is_quoted = !is_quoted,
            ',' | ';' if !is_quoted => parts.push(String::new()),
            c => {
                if let Some(part) = parts.last_mut() {
                    part.push(c);
                }
            }
        }
    }
    parts
}
