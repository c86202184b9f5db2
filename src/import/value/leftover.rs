//! What a template or a person left where something else should stand.
//!
//! It only recognises; nothing is emptied here.

use std::collections::HashSet;
use std::sync::OnceLock;

use crate::import::mapping::Target;
use crate::import::words;
use crate::model::{Email, Kind};

/// The longest leftover of a template, in characters.
const LEFTOVER_MAX: usize = 60;

/// Tells whether a text is a place in a template that nobody filled in: `{{description}}`.
pub(in crate::import) fn is_placeholder(text: &str) -> bool {
    let text = text.trim();
    [("{{", "}}"), ("${", "}"), ("<<", ">>"), ("{%", "%}")].iter().any(|(open, close)| {
        text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)).is_some_and(|inner| !inner.contains(open) && inner.chars().count() < 80)
    })
}

/// Tells whether a text is what a template or a person left where something else should stand: `<Titel>`, `[namn]`, `XX`, `Välj…`, `namn@kommun.se`, `TODO`.
pub(in crate::import) fn is_leftover(text: &str, target: Target) -> bool {
    let text = text.trim();
    if is_placeholder(text) {
        return true;
    }
    if text.is_empty() || text.chars().count() > LEFTOVER_MAX {
        return false;
    }
    let is_list = matches!(target, Target::Field(key) if matches!(key.kind(), Kind::Words | Kind::Codes(_)));
    let within = |open: char, close: char, forbidden: &[char]| {
        let inner = text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
        inner.is_some_and(|inner| inner.chars().any(char::is_alphabetic) && !inner.contains(forbidden))
    };
    let is_marked = within('<', '>', &['<', '>', '/', '=', '@', ':']) || (!is_list && within('[', ']', &['[', ']', '\'', '"', ',', '{']));
    let all = |marks: &[char]| text.chars().all(|c| marks.contains(&c));
    let is_crossed = (text.len() >= 2 && all(&['x', 'X'])) || (text.len() >= 3 && (all(&['?']) || all(&['_']) || all(&['.', '…'])));
    let is_word = || may_begin_leftover(text) && words::is_in("leftovers", &words::fold(text));
    is_marked || is_crossed || is_word() || is_nobody(text)
}

/// Tells whether a text begins with a letter that some leftover begins with; most cells are told apart by that, and need no folding.
fn may_begin_leftover(text: &str) -> bool {
    static BEGIN: OnceLock<HashSet<char>> = OnceLock::new();
    let begin = BEGIN.get_or_init(|| words::list("leftovers").iter().filter_map(|word| word.chars().next()).collect());
    let first = text.chars().find(|c| c.is_alphanumeric());
    // A letter beyond ASCII may be written in parts.
    first.is_some_and(|first| !text.is_ascii() || begin.contains(&first.to_ascii_lowercase()))
}

/// Tells whether a text is an address that stands for any: `namn@kommun.se`, `fornamn.efternamn@kommun.se`.
fn is_nobody(text: &str) -> bool {
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    let local = text.split_once('@').filter(|_| Email::new(text).is_ok()).map(|(local, _)| words::fold(local));
    local.is_some_and(|local| words::is_in("nobody", &local) || (local.len() >= 2 && local.chars().all(|c| c == 'x')))
}

/// Returns a text without the places of a template in it that nobody filled in, if it has any: `Hej {{namn}}`, `Lag: [fyll i]`.
pub(in crate::import) fn without_places(text: &str) -> Option<String> {
    let mut rest = text;
    let mut kept = String::new();
    let mut is_changed = false;
    'text: while let Some(start) = rest.find(['{', '[']) {
        kept.push_str(&rest[..start]);
        rest = &rest[start..];
        for (open, close) in [("{{", "}}"), ("[", "]")] {
            let Some(inner) = rest.strip_prefix(open).and_then(|inner| inner.split_once(close)).map(|(inner, _)| inner) else { continue };
            let is_place = if open == "[" { words::is_in("leftovers", &words::fold(inner)) } else { !inner.trim().is_empty() && inner.chars().count() < 80 };
            if is_place {
                is_changed = true;
                rest = &rest[open.len() + inner.len() + close.len()..];
                continue 'text;
            }
        }
        let next = rest.chars().next().map_or(0, char::len_utf8);
        kept.push_str(&rest[..next]);
        rest = &rest[next..];
    }
    kept.push_str(rest);
    is_changed.then(|| kept.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_that_nobody_filled_in_are_found_within_a_text() {
        for (text, rest) in [("Hej {{namn}}", "Hej"), ("Lag: [fyll i]", "Lag:"), ("{{a}} och {{b}}", "och")] {
            assert_eq!(without_places(text).as_deref(), Some(rest), "{text}");
        }
        for text in ["Hej", "Se [1] och {a}", "a[b", "{{", "[intern] lista", "å{{}}"] {
            assert_eq!(without_places(text), None, "{text}");
        }
    }

    #[test]
    fn what_templates_leave_is_recognised_and_nothing_else() {
        let all = [
            "Klicka här för att ange text.",
            "Välj ett objekt.",
            "XX",
            "xxx",
            "Välj...",
            "Välj…",
            "-- Välj --",
            "Vælg",
            "{{x}}",
            "${titel}",
            "namn@kommun.se",
            "fornamn.efternamn@kommun.se",
            "xx@kommun.se",
            "???",
            "…..",
        ];
        for text in all {
            assert!(is_leftover(text, Target::Note), "{text}");
        }
        for text in ["x", "X", "xy", "eva@kommun.se", "info@kommun.se", "Namnsättning", "Valda vägar", "..", "Välj rätt väg till skolan"] {
            assert!(!is_leftover(text, Target::Note), "{text}");
        }
    }
}
