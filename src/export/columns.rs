//! The columns of a list of datasets, as every tabular export writes them: fields, stage, scores and what they come to.
//!
//! Gives values, not cells; how a value is written is up to the format.

use crate::model::priority::Quadrant;
use crate::model::rank::{Ranked, Ranking};
use crate::model::{Axis, Criterion, Dataset, Field, FieldKey, Inventory, Language, Score, Stage, Value};
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
    /// The score on a criterion.
    Score(&'a Criterion),
    /// The place on an axis.
    Axis(Axis),
    /// The answered part of the criteria.
    Coverage,
    /// The priority.
    Priority,
    /// The rank.
    Rank,
    /// The field of the matrix.
    Quadrant,
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

/// Returns all columns after the fields, in order.
pub(super) fn measures(inventory: &Inventory) -> Vec<Column<'_>> {
    let criteria = inventory.model().map(|model| model.criteria.as_slice()).unwrap_or_default();
    let mut columns = vec![Column::Stage];
    columns.extend(criteria.iter().map(Column::Score));
    columns.extend([Column::Axis(Axis::Value), Column::Axis(Axis::Cost), Column::Coverage, Column::Priority, Column::Rank, Column::Quadrant]);
    columns
}

impl Column<'_> {
    /// Returns the stable English key.
    pub(super) fn key(&self) -> String {
        match self {
            Self::Id => "id".to_owned(),
            Self::Field(key) => key.to_string(),
            Self::Stage => "stage".to_owned(),
            Self::Score(criterion) => criterion.id.to_string(),
            Self::Axis(axis) => axis.key().to_owned(),
            Self::Coverage => "coverage".to_owned(),
            Self::Priority => "priority".to_owned(),
            Self::Rank => "rank".to_owned(),
            Self::Quadrant => "quadrant".to_owned(),
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
            Self::Score(criterion) => format!("{} {}", criterion.id, criterion.short.get(language)),
            Self::Axis(axis) => text.of("measure", axis.key()).to_owned(),
            Self::Coverage => text.get("measure-coverage").to_owned(),
            Self::Priority => text.get("measure-priority").to_owned(),
            Self::Rank => text.get("measure-rank").to_owned(),
            Self::Quadrant => text.get("measure-quadrant").to_owned(),
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
            Self::Score(criterion) => inventory.scores(dataset.id()).get(&criterion.id).map_or(Item::Nothing, |judgement| Item::Score(judgement.score)),
            Self::Axis(Axis::Value) => number(assessment.and_then(|assessment| assessment.value.point)),
            Self::Axis(Axis::Cost) => number(assessment.and_then(|assessment| assessment.cost.point)),
            Self::Coverage => number(assessment.map(|assessment| assessment.coverage)),
            Self::Priority => number(assessment.and_then(|assessment| assessment.priority)),
            Self::Rank => ranked.and_then(|ranked| ranked.rank).map_or(Item::Nothing, Item::Count),
            Self::Quadrant => assessment.and_then(|assessment| assessment.quadrant).map_or(Item::Nothing, Item::Quadrant),
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
