//! Checklists in words: what an item takes, and why a checklist cannot be used.

use super::error::value_error;
use super::value::{language, role, stage};
use crate::model::checklist::ChecklistError;
use crate::model::checklist::error::{TextOf, Where};
use crate::model::{Every, Item, ItemId, Mandatory};
use crate::text::Text;

/// Says when an item must be done.
pub fn mandatory(mandatory: Mandatory, text: &Text) -> &str {
    text.of("mandatory", mandatory.key())
}

/// Says how often an item comes back.
pub fn every(every: Option<Every>, text: &Text) -> String {
    match every {
        None => text.get("every-once").to_owned(),
        Some(Every::Days(days)) => text.with("every-days", &[("count", usize::from(days).into())]),
        Some(Every::Frequency) => text.get("every-frequency").to_owned(),
        Some(Every::Event) => text.get("every-event").to_owned(),
    }
}

/// Lists in short whether an item must be done, who usually does it and how often it comes back.
pub fn item_facts(item: &Item, text: &Text) -> String {
    let must = (item.mandatory != Mandatory::Never).then(|| text.of("mandatory", &format!("{}-short", item.mandatory.key())).to_owned());
    let roles: Vec<&str> = item.roles.iter().map(|of| role(*of, text)).collect();
    let roles = (!roles.is_empty()).then(|| roles.join(", "));
    let again = item.every.map(|_| every(item.every, text));
    [must, roles, again].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Says why a checklist cannot be used.
pub fn checklist_error(error: &ChecklistError, text: &Text) -> String {
    let item = |key: &str, item: ItemId| text.with(key, &[("item", item.as_str().into())]);
    let at = |key: &str, place: &Where, path: &str| text.with(key, &[("what", in_checklist(place, path, text).into())]);
    match error {
        ChecklistError::TooLarge => text.get("checklist-error-too-large").to_owned(),
        ChecklistError::NotJson(line) => text.with("checklist-error-not-json", &[("line", line.to_string().into())]),
        ChecklistError::TooDeep(line) => text.with("checklist-error-too-deep", &[("line", line.to_string().into())]),
        ChecklistError::UnknownKey { place, key, nearest: Some(nearest), .. } => {
            text.with("checklist-error-unknown-key-nearest", &[("what", in_checklist(place, key, text).into()), ("nearest", (*nearest).into())])
        }
        ChecklistError::UnknownKey { place, key, nearest: None, known } => {
            text.with("checklist-error-unknown-key", &[("what", in_checklist(place, key, text).into()), ("known", known.join(", ").into())])
        }
        ChecklistError::RepeatedKey { place, key } => at("checklist-error-repeated-key", place, key),
        ChecklistError::MissingKey { place, key } => at("checklist-error-missing-key", place, key),
        ChecklistError::WrongType { place, key, wanted } => {
            let wanted = text.of("checklist-wanted", wanted.key());
            text.with("checklist-error-wrong-type", &[("what", in_checklist(place, key, text).into()), ("wanted", wanted.into())])
        }
        ChecklistError::TooMany(count) => text.with("checklist-error-too-many", &[("count", text.count(*count).into())]),
        ChecklistError::NoName => text.get("checklist-error-no-name").to_owned(),
        ChecklistError::Repeated(of) => item("checklist-error-repeated", *of),
        ChecklistError::MissingText(of) => item("checklist-error-missing-text", *of),
        ChecklistError::MissingTextIn(of, missing) => {
            text.with("checklist-error-missing-text-in", &[("item", of.as_str().into()), ("language", language(*missing, text).into())])
        }
        ChecklistError::BadText(of, written, error) => {
            let what = checklist_text(*of, text);
            let what = match written {
                Some(written) => text.with("part-in-language", &[("part", what.into()), ("language", language(*written, text).into())]),
                None => what,
            };
            text.with("checklist-error-bad-text", &[("what", what.into()), ("error", value_error(error, text).into())])
        }
        ChecklistError::RepeatedRole(of) => item("checklist-error-repeated-role", *of),
        ChecklistError::Days(of) => item("checklist-error-days", *of),
        ChecklistError::NoItem(of) => item("checklist-error-no-item", *of),
        ChecklistError::OffTwice(of) => item("checklist-error-off-twice", *of),
        ChecklistError::NoReason(of) => item("checklist-error-no-reason", *of),
        ChecklistError::NoDecision(of) => text.with("checklist-error-no-decision", &[("stage", stage(*of, text).into())]),
        ChecklistError::NotStandard(of) => item("checklist-error-not-standard", *of),
        ChecklistError::Reserved(of) => item("checklist-error-reserved", *of),
    }
}

/// Names a key of a checklist file and where it stands; no key is the whole.
fn in_checklist(place: &Where, key: &str, text: &Text) -> String {
    let of = |whole: &str, part: &str, item: &str| match key {
        "" => text.with(whole, &[("item", item.into())]),
        key => text.with(part, &[("item", item.into()), ("key", key.into())]),
    };
    match place {
        Where::Top if key.is_empty() => text.get("model-at-file").to_owned(),
        Where::Top => text.with("model-at-top", &[("key", key.into())]),
        Where::Item(item) => of("checklist-at-whole-item", "checklist-at-item", item),
        Where::Off(item) => of("checklist-at-whole-off", "checklist-at-off", item),
    }
}

/// Names a text of a checklist.
fn checklist_text(of: TextOf, text: &Text) -> String {
    let item = |key: &str, id: ItemId| text.with(key, &[("item", id.as_str().into())]);
    match of {
        TextOf::Name => text.get("checklist-text-name").to_owned(),
        TextOf::Item(id) => item("checklist-text-item", id),
        TextOf::Guidance(id) => item("checklist-text-guidance", id),
        TextOf::Source(id) => item("checklist-text-source", id),
        TextOf::Reason(id) => item("checklist-text-reason", id),
    }
}
