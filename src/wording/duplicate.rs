//! Likely duplicates in words: why two datasets may be one, and what each says where they differ.
//!
//! It looks for nothing and chooses nothing.

use super::{gate_state, outcome_kind, part, place, score, stage, value};
use crate::command::{Merge, MergePart};
use crate::model::difference::OutcomePart;
use crate::model::duplicate::Why;
use crate::model::{DatasetId, Inventory, Part, gate};
use crate::text::Text;

/// Says why two datasets may be one: `same title`, `titles 86 % alike`.
pub fn duplicate_why(why: Why, text: &Text) -> String {
    match why {
        Why::LikeTitle(percent) => text.with("duplicate-why-like-title", &[("percent", text.percent(f64::from(percent) / 100.0, 0).into())]),
        why => text.of("duplicate-why", why.key()).to_owned(),
    }
}

/// Names something that two datasets may say differently.
pub fn merge_part(of: MergePart, inventory: &Inventory, text: &Text) -> String {
    let of = match of {
        MergePart::Stage => Part::Stage,
        MergePart::Outcome => Part::Outcome(OutcomePart::Kind),
        MergePart::Field(key) => Part::Field(key),
        MergePart::Score(criterion) => Part::Score(criterion),
        MergePart::Gate(of) => Part::Gate(of),
        MergePart::Override => Part::Override,
    };
    part(of, inventory, text)
}

/// Writes what a dataset says there; empty where it says nothing.
pub fn merge_value(of: MergePart, id: DatasetId, inventory: &Inventory, text: &Text) -> String {
    let Some(dataset) = inventory.dataset(id) else { return String::new() };
    let with_reason = |said: String, reason: Option<&crate::model::Prose>| match reason {
        Some(reason) => text.with("duplicate-with-reason", &[("what", said.into()), ("reason", reason.as_str().into())]),
        None => said,
    };
    match of {
        MergePart::Stage => stage(dataset.stage(), text).to_owned(),
        MergePart::Outcome => {
            let outcome = inventory.outcome(id);
            outcome.map_or_else(
                || text.get("duplicate-not-ended").to_owned(),
                |outcome| with_reason(outcome_kind(outcome.kind, text).to_owned(), outcome.text.as_ref()),
            )
        }
        MergePart::Field(key) => dataset.get(key).map_or_else(String::new, |found| value(found, inventory, text)),
        MergePart::Score(criterion) => {
            let judgement = inventory.scores(id).get(&criterion);
            judgement.map_or_else(String::new, |judgement| with_reason(score(judgement.score, text), judgement.reason.as_ref()))
        }
        MergePart::Gate(of) => {
            let finding = inventory.gates(id).get(&of);
            with_reason(gate_state(gate::state(inventory.gates(id), of), text).to_owned(), finding.and_then(|finding| finding.reason.as_ref()))
        }
        MergePart::Override => {
            let by_hand = inventory.place_override(id);
            by_hand.map_or_else(String::new, |by_hand| with_reason(place(by_hand.value, by_hand.cost, text), Some(&by_hand.reason)))
        }
    }
}

/// Writes down what is not taken of two datasets that say it differently, for the note of the one that stays; nothing where everything is.
pub fn merge_note(merge: &Merge, inventory: &Inventory, text: &Text) -> Option<String> {
    let dropped = inventory.dataset(merge.drop)?;
    let differing = merge.differing(inventory);
    // Stage and outcome are told by the history; they are not something that is said of the data.
    let is_noted = |of: &&MergePart| !matches!(of, MergePart::Stage | MergePart::Outcome);
    let lines: Vec<String> = differing
        .iter()
        .filter(is_noted)
        .map(|of| {
            let left = if merge.taken.contains(of) { merge.keep } else { merge.drop };
            let said = merge_value(*of, left, inventory, text);
            text.with("duplicate-left-line", &[("part", merge_part(*of, inventory, text).into()), ("value", said.into())])
        })
        .collect();
    if lines.is_empty() {
        return None;
    }
    let heading = text.with("duplicate-left", &[("title", dropped.title(inventory.language()).into())]);
    Some(format!("{heading}\n{}", lines.join("\n")))
}
