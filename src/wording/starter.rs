//! The starter list in words: what an entry is called, and why a file is no such list.

use super::error::value_error;
use super::value::language;
use crate::model::StarterId;
use crate::model::language::Language;
use crate::model::starter::error::{Problem, Where};
use crate::model::starter::{Holding, StarterError, StarterList};
use crate::text::Text;

/// Names an answer to the starter list.
pub fn holding(holding: Holding, text: &Text) -> &str {
    text.of("starter-holding", holding.key())
}

/// Names an entry: by its title where the program knows it, or else by its id.
pub fn starter_entry(id: StarterId, language: Language) -> String {
    StarterList::standard().entry(id).map_or_else(|| id.to_string(), |entry| entry.title.get(language).to_owned())
}

/// Says why a file is no starter list, and on which line.
pub fn starter_error(error: &StarterError, text: &Text) -> String {
    let line = |key: &str, line: usize| text.with(key, &[("line", line.to_string().into())]);
    match error {
        StarterError::TooLarge => text.get("starter-error-too-large").to_owned(),
        StarterError::NotJson(at) => line("starter-error-not-json", *at),
        StarterError::TooDeep(at) => line("starter-error-too-deep", *at),
        StarterError::TooMany(count) => text.with("starter-error-too-many", &[("count", text.count(*count).into())]),
        StarterError::At { line, place, key, problem } => {
            let problem = told(problem, &in_list(place, key, text), text);
            text.with("starter-error-at", &[("line", line.to_string().into()), ("problem", problem.into())])
        }
    }
}

fn told(problem: &Problem, what: &str, text: &Text) -> String {
    let at = |key: &str| text.with(key, &[("what", what.into())]);
    match problem {
        Problem::UnknownKey { nearest: Some(nearest), .. } => {
            text.with("starter-problem-unknown-key-nearest", &[("what", what.into()), ("nearest", (*nearest).into())])
        }
        Problem::UnknownKey { nearest: None, known } => text.with("starter-problem-unknown-key", &[("what", what.into()), ("known", known.join(", ").into())]),
        Problem::RepeatedKey => at("starter-problem-repeated-key"),
        Problem::MissingKey => at("starter-problem-missing-key"),
        Problem::WrongType(wanted) => {
            text.with("starter-problem-wrong-type", &[("what", what.into()), ("wanted", text.of("starter-wanted", wanted.key()).into())])
        }
        Problem::UnknownId { found, nearest: Some(nearest), .. } => {
            text.with("starter-problem-unknown-id-nearest", &[("what", what.into()), ("found", found.into()), ("nearest", nearest.into())])
        }
        Problem::UnknownId { found, nearest: None, known } => {
            text.with("starter-problem-unknown-id", &[("what", what.into()), ("found", found.into()), ("known", known.join(", ").into())])
        }
        Problem::RepeatedId(_) => at("starter-problem-repeated-id"),
        Problem::NoText => at("starter-problem-no-text"),
        Problem::BadText(written, error) => {
            let what = match written {
                Some(written) => text.with("part-in-language", &[("part", what.into()), ("language", language(*written, text).into())]),
                None => what.to_owned(),
            };
            text.with("starter-problem-bad-text", &[("what", what.into()), ("error", value_error(error, text).into())])
        }
    }
}

/// Names a key of a list's file and where it stands; no key is the whole.
fn in_list(place: &Where, key: &str, text: &Text) -> String {
    let of = |whole: &str, part: &str, id: &str| match key {
        "" => text.with(whole, &[("id", id.into())]),
        key => text.with(part, &[("id", id.into()), ("key", key.into())]),
    };
    match place {
        Where::Top if key.is_empty() => text.get("model-at-file").to_owned(),
        Where::Top => text.with("model-at-top", &[("key", key.into())]),
        Where::Area(id) => of("starter-at-whole-area", "starter-at-area", id),
        Where::Department(id) => of("starter-at-whole-department", "starter-at-department", id),
        Where::System(id) => of("starter-at-whole-system", "starter-at-system", id),
        Where::Entry(id) => of("starter-at-whole-entry", "starter-at-entry", id),
    }
}
