//! The columns of a list of datasets, as every tabular export writes them: fields, stage, scores and what they come to.
//!
//! Gives values, not cells; how a value is written is up to the format.

use jiff::civil::Date;

use crate::model::priority::Quadrant;
use crate::model::rank::{Ranked, Ranking};
use crate::model::{Axis, Criterion, Dataset, Field, FieldKey, GateId, GateState, Inventory, Language, Line, OutcomeKind, Prose, Score, Stage, Value, gate};
use crate::text::Text;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Column<'a> {
    /// The dataset's id.
    Id,
    /// A field.
    Field(FieldKey),
    /// The stage.
    Stage,
    /// How the work ended.
    Outcome,
    /// The score on a criterion.
    Score(&'a Criterion),
    /// The place on an axis.
    Axis(Axis),
    /// The answered part of the criteria.
    Coverage,
    /// The priority.
    Priority,
    /// The rank of where it stands.
    Rank,
    /// The best rank under other weights.
    RankBest,
    /// The worst rank under other weights.
    RankWorst,
    /// Whether other weights put it in another field of the matrix.
    Sensitive,
    /// The field of the matrix it stands in.
    Quadrant,
    /// The field that its scores alone give.
    ComputedQuadrant,
    /// The class it stands in, where the model has classes.
    Class,
    /// Something about the place that somebody gave it by hand.
    Override(Part),
    /// The state of its gates that counts.
    WorstGate,
    /// Something about a gate.
    Gate(GateId, Found),
}

/// Something about a place given by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Its value.
    Value,
    /// Its cost.
    Cost,
    /// The priority it gives.
    Priority,
    /// Why it was given.
    Reason,
    /// The role that gave it.
    By,
    /// The day it was given.
    Date,
}

/// Something about what was found at a gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// The state.
    State,
    /// Why.
    Reason,
    /// The role that tested it.
    Examiner,
    /// The day it was tested.
    Date,
}

impl Found {
    /// Everything, in order.
    const ALL: [Self; 4] = [Self::State, Self::Reason, Self::Examiner, Self::Date];
}

/// What stands in one row of a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Item<'a> {
    /// Nothing.
    Nothing,
    /// Text.
    Text(&'a str),
    /// An id.
    Id(crate::model::DatasetId),
    /// The value of a field.
    Value(&'a Value),
    /// A stage.
    Stage(Stage),
    /// A score.
    Score(Score),
    /// A number from 0 to 100, or a share from 0 to 1.
    Number(f64),
    /// A whole number.
    Count(u32),
    /// A field of the matrix.
    Quadrant(Quadrant),
    /// Instead of a field: a gate blocks it.
    Hindered,
    /// What a gate came to.
    Gate(GateState),
    /// How the work ended.
    Outcome(OutcomeKind),
    /// A day.
    Date(Date),
    /// Yes or no.
    Flag(bool),
}

/// Returns the field columns; those in `first` come before the same field in other languages. Only public fields if so asked.
pub(super) fn fields(first: Language, only_public: bool) -> Vec<FieldKey> {
    let is_wanted = |field: Field| !only_public || field.info().public || is_reported(field);
    let languages = |field: Field| Language::ALL.into_iter().filter(move |language| field.info().localized && *language != first);
    let keys = Field::ALL.iter().copied().filter(|field| is_wanted(*field));
    keys.flat_map(|field| std::iter::once(first).chain(languages(field)).map(move |language| FieldKey::new(field, language))).collect()
}

/// The internal fields that a report shows (DOMAIN 6, "report"), and nothing else.
pub(super) const fn is_reported(field: Field) -> bool {
    matches!(field, Field::Code | Field::Department | Field::HoursToPublish | Field::HoursPerYear)
}

/// Returns all columns after the fields, in order. Gates, how the work ended, and why a place was given by hand, are internal.
pub(super) fn measures(inventory: &Inventory, only_public: bool) -> Vec<Column<'_>> {
    let criteria = inventory.model().map(|model| model.criteria.as_slice()).unwrap_or_default();
    let mut columns = vec![Column::Stage];
    columns.extend((!only_public).then_some(Column::Outcome));
    columns.extend(criteria.iter().map(Column::Score));
    columns.extend([Column::Axis(Axis::Value), Column::Axis(Axis::Cost), Column::Coverage, Column::Priority, Column::ComputedQuadrant]);
    columns.extend(placing(inventory, only_public));
    if !only_public {
        columns.push(Column::WorstGate);
        columns.extend(GateId::ALL.into_iter().flat_map(|gate| Found::ALL.map(|found| Column::Gate(gate, found))));
    }
    columns
}

/// Returns the columns of a place given by hand, and of where a dataset stands with it.
pub(super) fn placing(inventory: &Inventory, only_public: bool) -> Vec<Column<'static>> {
    let mut columns = vec![Column::Override(Part::Value), Column::Override(Part::Cost), Column::Override(Part::Priority)];
    if !only_public {
        columns.extend([Part::Reason, Part::By, Part::Date].map(Column::Override));
    }
    columns.extend([Column::Rank, Column::RankBest, Column::RankWorst, Column::Sensitive, Column::Quadrant]);
    if inventory.model().is_some_and(|model| model.grid.is_some()) {
        columns.push(Column::Class);
    }
    columns
}

/// The keys that a criterion's id must not be taken for.
const TAKEN: [&str; 11] = ["id", "stage", "outcome", "value", "cost", "coverage", "priority", "rank", "sensitive", "quadrant", "class"];

impl Column<'_> {
    /// Returns the stable English key.
    pub(super) fn key(&self) -> String {
        match self {
            Self::Id => "id".to_owned(),
            Self::Field(key) => key.to_string(),
            Self::Stage => "stage".to_owned(),
            Self::Outcome => "outcome".to_owned(),
            Self::Score(criterion) if TAKEN.contains(&criterion.id.as_str()) => format!("score.{}", criterion.id),
            Self::Score(criterion) => criterion.id.to_string(),
            Self::Axis(axis) => axis.key().to_owned(),
            Self::Coverage => "coverage".to_owned(),
            Self::Priority => "priority".to_owned(),
            Self::Rank => "rank".to_owned(),
            Self::RankBest => "rank_low".to_owned(),
            Self::RankWorst => "rank_high".to_owned(),
            Self::Sensitive => "sensitive".to_owned(),
            Self::Quadrant => "quadrant".to_owned(),
            Self::ComputedQuadrant => "computed_quadrant".to_owned(),
            Self::Class => "class".to_owned(),
            Self::Override(part) => format!("override.{}", part.key()),
            Self::WorstGate => "worst_gate".to_owned(),
            Self::Gate(gate, Found::State) => format!("gate.{}", gate.key()),
            Self::Gate(gate, found) => format!("gate.{}.{}", gate.key(), found.key()),
        }
    }

    /// Returns the words above the column; no two columns have the same.
    pub(super) fn header(&self, text: &Text, language: Language) -> String {
        match self {
            Self::Id => text.get("report-id").to_owned(),
            Self::Field(key) => {
                let name = text.of("field", key.field().info().key);
                match key.language() {
                    Some(other) => format!("{name} ({})", text.of("language", other.code())),
                    None => name.to_owned(),
                }
            }
            Self::Stage => text.get("measure-stage").to_owned(),
            Self::Outcome => text.get("measure-outcome").to_owned(),
            Self::Score(criterion) => format!("{} {}", criterion.id, criterion.short.get(language)),
            Self::Axis(axis) => text.of("measure", axis.key()).to_owned(),
            Self::Coverage => text.get("measure-coverage").to_owned(),
            Self::Priority => text.get("measure-priority").to_owned(),
            Self::Rank => text.get("measure-rank").to_owned(),
            Self::RankBest => text.get("report-rank-best").to_owned(),
            Self::RankWorst => text.get("report-rank-worst").to_owned(),
            Self::Sensitive => text.get("report-sensitive").to_owned(),
            Self::Quadrant => text.get("measure-quadrant").to_owned(),
            Self::ComputedQuadrant => text.get("report-computed-quadrant").to_owned(),
            Self::Class => text.get("report-class").to_owned(),
            Self::Override(part) => part.header(text),
            Self::WorstGate => text.get("report-gates").to_owned(),
            Self::Gate(gate, found) => found.header(*gate, text),
        }
    }

    /// Returns what stands in the column for a dataset.
    pub(super) fn item<'a>(&self, inventory: &'a Inventory, dataset: &'a Dataset, ranked: Option<&Ranked>) -> Item<'a> {
        let assessment = ranked.map(|ranked| &ranked.assessment);
        let number = |number: Option<f64>| number.map_or(Item::Nothing, Item::Number);
        match self {
            Self::Id => Item::Id(dataset.id()),
            Self::Field(key) => match dataset.get(*key) {
                None => Item::Nothing,
                Some(Value::Department(_)) => Item::Text(inventory.department_of(dataset)),
                Some(value) => Item::Value(value),
            },
            Self::Stage => Item::Stage(dataset.stage()),
            Self::Outcome => inventory.outcome(dataset.id()).map_or(Item::Nothing, |outcome| Item::Outcome(outcome.kind)),
            Self::Score(criterion) => inventory.scores(dataset.id()).get(&criterion.id).map_or(Item::Nothing, |judgement| Item::Score(judgement.score)),
            Self::Axis(Axis::Value) => number(assessment.and_then(|assessment| assessment.value.point)),
            Self::Axis(Axis::Cost) => number(assessment.and_then(|assessment| assessment.cost.point)),
            Self::Coverage => number(assessment.map(|assessment| assessment.coverage)),
            Self::Priority => number(assessment.and_then(|assessment| assessment.priority)),
            Self::Rank => ranked.and_then(|ranked| ranked.rank).map_or(Item::Nothing, Item::Count),
            Self::RankBest => ranked.and_then(|ranked| ranked.interval).map_or(Item::Nothing, |(best, _)| Item::Count(best)),
            Self::RankWorst => ranked.and_then(|ranked| ranked.interval).map_or(Item::Nothing, |(_, worst)| Item::Count(worst)),
            Self::Sensitive => ranked.filter(|ranked| ranked.rank.is_some()).map_or(Item::Nothing, |ranked| Item::Flag(ranked.is_sensitive)),
            Self::Quadrant if ranked.is_some_and(Ranked::is_hindered) => Item::Hindered,
            Self::Quadrant => ranked.and_then(Ranked::quadrant).map_or(Item::Nothing, Item::Quadrant),
            Self::ComputedQuadrant => assessment.and_then(|assessment| assessment.quadrant).map_or(Item::Nothing, Item::Quadrant),
            Self::Class => class(inventory, ranked).map_or(Item::Nothing, Item::Text),
            Self::Override(part) => part.item(inventory, dataset),
            Self::WorstGate => Item::Gate(gate::worst(inventory.gates(dataset.id()))),
            Self::Gate(gate, found) => found.item(*gate, inventory, dataset),
        }
    }
}

/// Returns the class that a dataset stands in.
pub(super) fn class<'a>(inventory: &'a Inventory, ranked: Option<&Ranked>) -> Option<&'a str> {
    let (value, cost) = ranked.filter(|ranked| !ranked.is_hindered()).and_then(Ranked::point)?;
    inventory.model()?.class_of(value, cost)
}

impl Part {
    const fn key(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Cost => "cost",
            Self::Priority => "priority",
            Self::Reason => "reason",
            Self::By => "by",
            Self::Date => "date",
        }
    }

    fn header(self, text: &Text) -> String {
        let key = match self {
            Self::Value | Self::Cost | Self::Priority => {
                return text.with("report-own", &[("measure", text.of("measure", self.key()).into())]);
            }
            Self::Reason => "part-override-reason",
            Self::By => "part-override-by",
            Self::Date => "part-override-date",
        };
        text.get(key).to_owned()
    }

    fn item<'a>(self, inventory: &'a Inventory, dataset: &Dataset) -> Item<'a> {
        let Some(place) = inventory.place_override(dataset.id()) else { return Item::Nothing };
        match self {
            Self::Value => Item::Number(place.value),
            Self::Cost => Item::Number(place.cost),
            Self::Priority => Item::Number(f64::midpoint(place.value, 100.0 - place.cost)),
            Self::Reason => Item::Text(place.reason.as_str()),
            Self::By => place.by.as_ref().map_or(Item::Nothing, |by| Item::Text(by.as_str())),
            Self::Date => place.date.map_or(Item::Nothing, Item::Date),
        }
    }
}

impl Found {
    const fn key(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Reason => "reason",
            Self::Examiner => "by",
            Self::Date => "date",
        }
    }

    fn header(self, gate: GateId, text: &Text) -> String {
        let key = gate.key();
        match self {
            Self::State => format!("{key} {}", text.of("gate", key)),
            Self::Reason => text.with("report-reason-of", &[("criterion", key.into())]),
            Self::Examiner => text.with("part-gate-examiner", &[("gate", key.into())]),
            Self::Date => text.with("part-gate-date", &[("gate", key.into())]),
        }
    }

    fn item<'a>(self, gate: GateId, inventory: &'a Inventory, dataset: &Dataset) -> Item<'a> {
        let gates = inventory.gates(dataset.id());
        let finding = gates.get(&gate);
        let text = |text: Option<&'a str>| text.map_or(Item::Nothing, Item::Text);
        match self {
            Self::State => Item::Gate(gate::state(gates, gate)),
            Self::Reason => text(finding.and_then(|finding| finding.reason.as_ref()).map(Prose::as_str)),
            Self::Examiner => text(finding.and_then(|finding| finding.examiner.as_ref()).map(Line::as_str)),
            Self::Date => finding.and_then(|finding| finding.date).map_or(Item::Nothing, Item::Date),
        }
    }
}

/// Writes a value in the words of a language: names of codes, `; ` between the items of a list.
pub(super) fn in_words(value: &Value, language: Language) -> String {
    let names = |codes: &[crate::model::Code]| codes.iter().map(|code| code.term().label(language)).collect::<Vec<_>>().join("; ");
    match value {
        Value::Code(code) => names(std::slice::from_ref(code)),
        Value::Codes(codes) => names(codes),
        Value::Words(words) => words.iter().map(crate::model::Line::as_str).collect::<Vec<_>>().join("; "),
        value => value.to_string(),
    }
}

/// Returns the datasets in the order of a report: the ranked first to last, then the others by title.
pub(super) fn ordered<'a>(inventory: &'a Inventory, ranking: &Ranking, text: &Text) -> Vec<&'a Dataset> {
    let language = super::language_of(text);
    let mut rest: Vec<&Dataset> =
        inventory.datasets().map(AsRef::as_ref).filter(|dataset| ranking.get(dataset.id()).is_none_or(|ranked| ranked.rank.is_none())).collect();
    rest.sort_by_cached_key(|dataset| text.sort_key(dataset.title(language)));
    let ranked = ranking.order().iter().filter_map(|id| inventory.dataset(*id)).map(AsRef::as_ref);
    ranked.chain(rest).collect()
}
