//! What a dataset holds in a column, as a value list names it and conditions ask for it: a number, a text or nothing.
//!
//! Codes, departments and everything else that has a name stand here by key or id; names are not known.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::order::SortBy;
use crate::model::dataset::Dataset;
use crate::model::field::{Field, FieldKey};
use crate::model::inventory::Scores;
use crate::model::language::Language;
use crate::model::outcome::OutcomeKind;
use crate::model::priority::Quadrant;
use crate::model::process::{Progress, StageProgress};
use crate::model::rank::Ranked;
use crate::model::value::Value;

/// Says yes, in a column that says yes or no.
pub const YES: &str = "yes";
/// Says no, in a column that says yes or no.
pub const NO: &str = "no";
/// Stands for a place in the matrix that a gate blocks.
pub const HINDERED: &str = "hindered";
/// Stands for no place in the matrix: too little to go on.
pub const UNPLACED: &str = "unplaced";

/// Stands for a score that is not known.
pub const UNKNOWN: &str = "unknown";

/// A number as a column shows it: rounded, so that what one sees is what one finds.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Amount(f64);

impl Amount {
    /// Rounds a number to as many decimals as its column shows.
    pub fn new(number: f64, decimals: i32) -> Self {
        let scale = 10_f64.powi(decimals);
        Self((number * scale).round() / scale + 0.0)
    }

    /// Takes a number as it was written.
    pub const fn exactly(number: f64) -> Self {
        Self(number)
    }

    /// Returns the number.
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl PartialEq for Amount {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Amount {}

impl PartialOrd for Amount {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Amount {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.0 + 0.0).total_cmp(&(other.0 + 0.0))
    }
}

impl Hash for Amount {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0 + 0.0).to_bits().hash(state);
    }
}

/// One thing that a dataset holds in a column. Days are texts like `2026-11-22`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Held {
    /// Nothing: the column is empty.
    Nothing,
    /// A number.
    Number(Amount),
    /// A text, a day, or the key or id of something that has a name.
    Text(Box<str>),
}

impl Held {
    /// Makes a text.
    pub fn text(text: &str) -> Self {
        Self::Text(text.into())
    }

    /// Lends it.
    pub fn lend(&self) -> Lent<'_> {
        match self {
            Self::Nothing => Lent::Nothing,
            Self::Number(amount) => Lent::Number(*amount),
            Self::Text(text) => Lent::Text(text),
        }
    }
}

/// What [`Held`] says, lent for as long as it is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lent<'a> {
    /// Nothing.
    Nothing,
    /// A number.
    Number(Amount),
    /// A text, a day, a key or an id.
    Text(&'a str),
}

impl Lent<'_> {
    /// Keeps it.
    pub fn keep(self) -> Held {
        match self {
            Self::Nothing => Held::Nothing,
            Self::Number(amount) => Held::Number(amount),
            Self::Text(text) => Held::text(text),
        }
    }
}

/// A dataset with what is worked out of it: what a column is read from.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// The dataset.
    pub dataset: &'a Dataset,
    /// Its place and rank.
    pub ranked: Option<&'a Ranked>,
    /// How far it has come.
    pub progress: Option<&'a Progress>,
    /// Its scores, where they are at hand.
    pub scores: Option<&'a Scores>,
}

impl Seen<'_> {
    /// Tells everything that the dataset holds in a column, in any language; nothing is told once if it holds nothing.
    pub fn each(self, column: SortBy, told: &mut dyn FnMut(Lent<'_>)) {
        match column {
            SortBy::Field(field) => self.each_of_field(field, told),
            SortBy::Waits => {
                let waits = self.progress.map(|progress| progress.waits).unwrap_or_default();
                if waits.is_empty() {
                    told(Lent::Nothing);
                }
                waits.iter().for_each(|role| told(Lent::Text(role.key())));
            }
            SortBy::NextUpdate => match self.progress.and_then(|progress| progress.next_update) {
                Some(date) => told(Lent::Text(&date.to_string())),
                None => told(Lent::Nothing),
            },
            SortBy::Score(criterion) => told(match self.scores.and_then(|scores| scores.get(&criterion)) {
                Some(judgement) => judgement.score.level().map_or(Lent::Text(UNKNOWN), |level| Lent::Number(Amount::exactly(level.get().into()))),
                None => Lent::Nothing,
            }),
            _ => told(self.key(column).map_or_else(|| self.number(column).map_or(Lent::Nothing, Lent::Number), Lent::Text)),
        }
    }

    /// Tells what a column shows of the dataset in a language: like [`Self::each`], but of a field in several languages only the one that is shown.
    pub fn shown(self, column: SortBy, language: Language, told: &mut dyn FnMut(Lent<'_>)) {
        match column {
            SortBy::Field(field) if field.info().localized => match self.dataset.localized(field, language) {
                Some(value) => each_of(value, told),
                None => told(Lent::Nothing),
            },
            _ => self.each(column, told),
        }
    }

    /// Returns the first thing that a column shows of the dataset: the heading it stands under in a grouped list.
    pub fn first(self, column: SortBy, language: Language) -> Held {
        let mut first = None;
        self.shown(column, language, &mut |held| {
            first.get_or_insert_with(|| held.keep());
        });
        first.unwrap_or(Held::Nothing)
    }

    fn each_of_field(self, field: Field, told: &mut dyn FnMut(Lent<'_>)) {
        let languages = if field.info().localized { &Language::ALL[..] } else { &Language::ALL[..1] };
        let mut is_empty = true;
        for value in languages.iter().filter_map(|language| self.dataset.get(FieldKey::new(field, *language))) {
            is_empty = false;
            each_of(value, told);
        }
        if is_empty {
            told(Lent::Nothing);
        }
    }

    /// Returns the key that stands in a column that is one of a known few.
    fn key(self, column: SortBy) -> Option<&'static str> {
        let yes_or_no = |is: bool| Some(if is { YES } else { NO });
        match column {
            SortBy::Stage => Some(self.dataset.stage().key()),
            SortBy::Quadrant if self.ranked.is_some_and(Ranked::is_hindered) => Some(HINDERED),
            SortBy::Quadrant => Some(self.ranked.and_then(Ranked::quadrant).map_or(UNPLACED, Quadrant::key)),
            SortBy::Gate => Some(self.ranked.map(|ranked| ranked.worst_gate).unwrap_or_default().key()),
            SortBy::Overridden => yes_or_no(self.ranked.is_some_and(|ranked| ranked.overridden.is_some())),
            SortBy::Sensitive => yes_or_no(self.ranked.is_some_and(|ranked| ranked.is_sensitive)),
            SortBy::Outcome => self.progress.and_then(|progress| progress.outcome).map(OutcomeKind::key),
            _ => None,
        }
    }

    /// Returns the number that a column shows.
    fn number(self, column: SortBy) -> Option<Amount> {
        let ranked = self.ranked;
        let given = ranked.and_then(|ranked| ranked.overridden).map(|(place, _)| place);
        match column {
            // What a gate blocks is not ranked, whatever its scores say.
            SortBy::Priority => ranked.filter(|ranked| !ranked.is_hindered()).and_then(Ranked::priority).map(|priority| Amount::new(priority, 1)),
            SortBy::Rank => ranked.and_then(|ranked| ranked.rank).map(|rank| Amount::new(f64::from(rank), 0)),
            SortBy::Interval => ranked.and_then(|ranked| ranked.interval).map(|(best, _)| Amount::new(f64::from(best), 0)),
            SortBy::Value => given.map(|(value, _)| value).or(ranked?.assessment.value.point).map(|value| Amount::new(value, 1)),
            SortBy::Cost => given.map(|(_, cost)| cost).or(ranked?.assessment.cost.point).map(|cost| Amount::new(cost, 1)),
            SortBy::Coverage => ranked.map(|ranked| Amount::new(ranked.assessment.coverage * 100.0, 0)),
            SortBy::Overdue => self.progress.and_then(|progress| progress.overdue_days).filter(|days| *days > 0).map(|days| Amount::new(f64::from(days), 0)),
            SortBy::Checklist => self.progress.map(|progress| {
                let StageProgress { done, total, .. } = progress.of(progress.stage);
                Amount::new(*done as f64 * 100.0 / (*total).max(1) as f64, 0)
            }),
            _ => None,
        }
    }
}

fn each_of(value: &Value, told: &mut dyn FnMut(Lent<'_>)) {
    match value {
        Value::Line(line) => told(Lent::Text(line.as_str())),
        Value::Prose(prose) => told(Lent::Text(prose.as_str())),
        Value::Words(words) => words.iter().for_each(|word| told(Lent::Text(word.as_str()))),
        Value::Date(date) => told(Lent::Text(&date.to_string())),
        Value::Hours(hours) => told(Lent::Number(Amount::exactly(hours.get()))),
        Value::Web(address) => told(Lent::Text(address.as_str())),
        Value::Email(address) => told(Lent::Text(address.as_str())),
        Value::Code(code) => told(Lent::Text(code.as_str())),
        Value::Codes(codes) => codes.iter().for_each(|code| told(Lent::Text(code.as_str()))),
        Value::Department(id) => told(Lent::Text(id.as_uuid().hyphenated().encode_lower(&mut Uuid::encode_buffer()))),
    }
}
