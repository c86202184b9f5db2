//! The order of a list: what it is sorted by, and how two datasets compare.
//!
//! Texts are compared by the keys that an alphabet gives; none is made here.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Alphabet, Entry, Facts};
use crate::model::dataset::Dataset;
use crate::model::field::{Field, FieldKey, Kind};
use crate::model::gate::GateState;
use crate::model::id::{CriterionId, IdError};
use crate::model::inventory::Inventory;
use crate::model::language::Language;
use crate::model::process::StageProgress;
use crate::model::rank::Ranked;
use crate::model::value::Value;

/// What a list is ordered by, and what a column of it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SortBy {
    /// A field.
    Field(Field),
    /// The stage.
    Stage,
    /// The field of the matrix, in the order of reading.
    Quadrant,
    /// The priority.
    Priority,
    /// The rank.
    Rank,
    /// The place on the value axis.
    Value,
    /// The place on the cost axis.
    Cost,
    /// The answered part of the criteria.
    Coverage,
    /// What its gates come to, blocked first.
    Gate,
    /// The best rank under other weights, then the worst.
    Interval,
    /// Whether somebody gave it a place by hand, those first.
    Overridden,
    /// Whether other weights put it in another field, those first.
    Sensitive,
    /// The day the next update is promised for.
    NextUpdate,
    /// How many days the update is late.
    Overdue,
    /// The part of the checklist that is done in its stage.
    Checklist,
    /// Who is to do what is left in its stage, in the order of the roles.
    Waits,
    /// How the work ended.
    Outcome,
    /// The score of a criterion.
    Score(CriterionId),
}

/// What is worked out, in the order it is offered, by its stable English key.
const MEASURES: [(SortBy, &str); 16] = [
    (SortBy::Stage, "stage"),
    (SortBy::Quadrant, "quadrant"),
    (SortBy::Priority, "priority"),
    (SortBy::Rank, "rank"),
    (SortBy::Interval, "interval"),
    (SortBy::Sensitive, "sensitive"),
    (SortBy::Gate, "gate"),
    (SortBy::Overridden, "overridden"),
    (SortBy::Value, "value"),
    (SortBy::Cost, "cost"),
    (SortBy::Coverage, "coverage"),
    (SortBy::Checklist, "checklist"),
    (SortBy::Waits, "waits"),
    (SortBy::NextUpdate, "next-update"),
    (SortBy::Overdue, "overdue"),
    (SortBy::Outcome, "outcome"),
];

/// Stands before the id of a criterion, so that none can be taken for something else.
const SCORE: &str = "score.";

impl SortBy {
    /// Returns all there is but the scores, which the scoring model knows: the title, what is worked out, then the fields in their order.
    pub fn all() -> impl Iterator<Item = Self> {
        let fields = Field::ALL.iter().filter(|field| **field != Field::Title).map(|field| Self::Field(*field));
        std::iter::once(Self::Field(Field::Title)).chain(MEASURES.iter().map(|(by, _)| *by)).chain(fields)
    }
}

/// Writes the stable English key: `owner`, `next-update`, `score.V1`.
impl fmt::Display for SortBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => f.write_str(field.info().key),
            Self::Score(criterion) => write!(f, "{SCORE}{criterion}"),
            _ => f.write_str(MEASURES.iter().find(|(by, _)| by == self).map_or("", |(_, key)| key)),
        }
    }
}

impl FromStr for SortBy {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        if let Some(criterion) = text.strip_prefix(SCORE) {
            return CriterionId::new(criterion).map(Self::Score);
        }
        let measure = MEASURES.iter().find(|(_, key)| *key == text).map(|(by, _)| *by);
        let field = || Field::ALL.iter().find(|field| field.info().key == text).map(|field| Self::Field(*field));
        measure.or_else(field).ok_or_else(|| IdError { found: text.to_owned() })
    }
}

impl Serialize for SortBy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for SortBy {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// One level of an order. Datasets that have nothing to sort by come last either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sort {
    /// What is sorted by.
    pub by: SortBy,
    /// Whether the largest come first.
    pub descending: bool,
}

/// What a dataset is compared by on one level of an order.
pub(super) enum SortKey {
    Number(Option<f64>),
    Text(Option<Box<[u8]>>),
}

pub(super) fn compare(a: &SortKey, b: &SortKey, descending: bool) -> Ordering {
    let directed = |order: Ordering| if descending { order.reverse() } else { order };
    match (a, b) {
        (SortKey::Number(Some(a)), SortKey::Number(Some(b))) => directed(a.total_cmp(b)),
        (SortKey::Text(Some(a)), SortKey::Text(Some(b))) => directed(a.cmp(b)),
        (SortKey::Number(a), SortKey::Number(b)) => b.is_some().cmp(&a.is_some()),
        (SortKey::Text(a), SortKey::Text(b)) => b.is_some().cmp(&a.is_some()),
        _ => Ordering::Equal,
    }
}

pub(super) fn sort_key(by: SortBy, entry: &Entry, inventory: &Inventory, facts: Facts<'_>, language: Language, alphabet: &dyn Alphabet) -> SortKey {
    let dataset = &entry.dataset;
    let (ranked, progress) = (facts.ranking.get(dataset.id()), facts.process.get(dataset.id()));
    let number = |number: Option<f64>| SortKey::Number(number);
    match by {
        SortBy::Field(Field::Title) => SortKey::Text(Some(entry.title_key.clone())),
        SortBy::Field(field) => field_key(field, dataset, inventory, language, alphabet),
        SortBy::Stage => number(Some(dataset.stage().index() as f64)),
        SortBy::Quadrant => number(ranked.and_then(Ranked::quadrant).map(|quadrant| f64::from(quadrant as u8))),
        // What a gate blocks is not ranked, whatever its scores say.
        SortBy::Priority => number(ranked.filter(|ranked| !ranked.is_hindered()).and_then(Ranked::priority)),
        SortBy::Rank => number(ranked.and_then(|ranked| ranked.rank).map(f64::from)),
        SortBy::Value => number(ranked.and_then(Ranked::point).map(|(value, _)| value)),
        SortBy::Cost => number(ranked.and_then(Ranked::point).map(|(_, cost)| cost)),
        SortBy::Coverage => number(ranked.map(|ranked| ranked.assessment.coverage)),
        SortBy::Gate => number(ranked.map(|ranked| match ranked.worst_gate {
            GateState::Blocked => 0.0,
            GateState::ActionNeeded => 1.0,
            GateState::Unassessed => 2.0,
            GateState::Clear => 3.0,
        })),
        // Far more datasets than any inventory has would be needed for the second to outweigh the first.
        SortBy::Interval => number(ranked.and_then(|ranked| ranked.interval).map(|(best, worst)| f64::from(best) + f64::from(worst) / 1e9)),
        SortBy::Overridden => number(ranked.and_then(|ranked| ranked.overridden).map(|_| 0.0)),
        SortBy::Sensitive => number(ranked.filter(|ranked| ranked.is_sensitive).map(|_| 0.0)),
        SortBy::NextUpdate => SortKey::Text(progress.and_then(|progress| progress.next_update).map(|date| date.to_string().into_bytes().into())),
        SortBy::Overdue => number(progress.and_then(|progress| progress.overdue_days).filter(|days| *days > 0).map(f64::from)),
        SortBy::Checklist => number(progress.map(|progress| {
            let StageProgress { done, total, .. } = progress.of(progress.stage);
            *done as f64 / (*total).max(1) as f64
        })),
        SortBy::Waits => number(progress.and_then(|progress| progress.waits.iter().next()).map(|role| f64::from(role as u8))),
        SortBy::Score(criterion) => {
            number(inventory.scores(dataset.id()).get(&criterion).and_then(|judgement| judgement.score.level()).map(|level| f64::from(level.get())))
        }
        SortBy::Outcome => number(progress.and_then(|progress| progress.outcome).map(|outcome| f64::from(outcome as u8))),
    }
}

fn field_key(field: Field, dataset: &Dataset, inventory: &Inventory, language: Language, alphabet: &dyn Alphabet) -> SortKey {
    let text = |text: &str| SortKey::Text(Some(alphabet.sort_key(text)));
    match dataset.get(FieldKey::new(field, language)).or_else(|| dataset.localized(field, language)) {
        None => match field.info().kind {
            Kind::Hours => SortKey::Number(None),
            _ => SortKey::Text(None),
        },
        Some(Value::Hours(hours)) => SortKey::Number(Some(hours.get())),
        Some(Value::Date(date)) => SortKey::Text(Some(date.to_string().into_bytes().into())),
        Some(Value::Department(_)) => text(inventory.department_of(dataset)),
        Some(Value::Code(code)) => text(code.term().label(language)),
        Some(Value::Codes(codes)) => text(codes.first().map_or("", |code| code.term().label(language))),
        Some(value) => text(&value.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_back_and_none_stands_twice() {
        let all: Vec<SortBy> = SortBy::all().chain([SortBy::Score(CriterionId::new("V1").unwrap())]).collect();
        assert_eq!(all.len(), Field::ALL.len() + MEASURES.len() + 1);
        for (index, by) in all.iter().enumerate() {
            assert_eq!(by.to_string().parse(), Ok(*by));
            assert!(!all[..index].contains(by), "{by} twice");
        }
        assert!("priority-of-sorts".parse::<SortBy>().is_err());
        assert!("score.".parse::<SortBy>().is_err());
    }
}
