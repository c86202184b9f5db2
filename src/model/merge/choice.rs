//! What somebody chose of a merge, and what the inventory would hold by it.
//!
//! Without a choice, what clashes stays as it is here; nothing is ever overwritten that nobody was asked about.

use std::collections::{BTreeMap, BTreeSet};

use super::{Merge, MergedField, Verdict};
use crate::model::field::FieldKey;
use crate::model::id::DatasetId;
use crate::model::value::Value;

/// Whose value a field is to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// What stands in the inventory.
    Ours,
    /// What stands in the workbook.
    Theirs,
    /// Something else, or nothing.
    Own(Option<Value>),
}

/// What somebody chose; what is not named is as [`Choices::of`] says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choices {
    /// By the dataset of the row, and the field.
    pub fields: BTreeMap<(DatasetId, FieldKey), Choice>,
    /// Datasets of the department's that are not to be added.
    pub refused: BTreeSet<DatasetId>,
    /// Whose value counts where both sides changed a field and nobody chose; none: it stays as it is here, and is counted as open.
    pub preferred: Option<Side>,
}

/// A side of a merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The inventory's.
    Ours,
    /// The workbook's.
    Theirs,
}

impl Choices {
    /// Returns whose value a field gets, or nothing where somebody still has to say.
    pub fn of(&self, field: &MergedField) -> Option<Choice> {
        let own = self.fields.get(&field.place()).cloned();
        own.or(match (field.verdict, self.preferred) {
            (Verdict::Theirs, _) | (Verdict::Clash, Some(Side::Theirs)) => Some(Choice::Theirs),
            (Verdict::Agreed | Verdict::Same, _) | (Verdict::Clash, Some(Side::Ours)) => Some(Choice::Ours),
            (Verdict::Clash, None) => None,
        })
    }

    /// Counts the clashes that somebody still has to say something about.
    pub fn open(&self, merge: &Merge) -> usize {
        merge.fields.iter().filter(|field| self.of(field).is_none()).count()
    }

    /// Returns every field that would change: the dataset, the field, what stands there and what is to stand there.
    pub fn changes(&self, merge: &Merge) -> Vec<FieldChange> {
        let mut last: BTreeMap<(DatasetId, FieldKey), FieldChange> = BTreeMap::new();
        for field in &merge.fields {
            let after = match self.of(field) {
                Some(Choice::Theirs) => field.theirs.clone(),
                Some(Choice::Own(value)) => value,
                Some(Choice::Ours) | None => continue,
            };
            if after != field.ours {
                let change = FieldChange { dataset: field.dataset, key: field.key, before: field.ours.clone(), after };
                last.insert((field.dataset, field.key), change);
            }
        }
        last.into_values().collect()
    }

    /// Counts what they changed and did not get.
    pub fn refusals(&self, merge: &Merge) -> usize {
        let is_refused = |field: &&MergedField| field.verdict != Verdict::Agreed && self.of(field) != Some(Choice::Theirs);
        let refused_rows = merge.new.iter().filter(|row| self.refused.contains(&row.dataset)).count();
        merge.fields.iter().filter(is_refused).count() + refused_rows
    }
}

/// A field that is to change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// The dataset.
    pub dataset: DatasetId,
    /// The field.
    pub key: FieldKey,
    /// What stands there; if it does not any more, the change is refused.
    pub before: Option<Value>,
    /// What is to stand there.
    pub after: Option<Value>,
}
