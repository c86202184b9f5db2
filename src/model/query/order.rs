//! The order of a list: what it is sorted by, and how two datasets compare.
//!
//! Texts are compared by the keys that an alphabet gives; none is made here.

use std::cmp::Ordering;

use super::{Alphabet, Entry, Facts};
use crate::model::dataset::Dataset;
use crate::model::field::{Field, FieldKey, Kind};
use crate::model::gate::GateState;
use crate::model::inventory::Inventory;
use crate::model::language::Language;
use crate::model::process::StageProgress;
use crate::model::rank::Ranked;
use crate::model::value::Value;

/// What a list is ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
}

/// One level of an order. Datasets that have nothing to sort by come last either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
