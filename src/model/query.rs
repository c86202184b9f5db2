//! Finding and ordering datasets in memory, by folded text and by the alphabet of a language.
//!
//! The alphabet itself is handed in; this room knows the question, not the collation.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::dataset::Dataset;
use super::field::{Field, FieldKey};
use super::gate::GateState;
use super::id::{DatasetId, DepartmentId};
use super::inventory::Inventory;
use super::language::Language;
use super::priority::Quadrant;
use super::rank::{Ranked, Ranking};
use super::stage::Stage;
use super::value::Value;

/// The alphabet of a language.
pub trait Alphabet {
    /// Returns bytes that sort as the text does.
    fn sort_key(&self, text: &str) -> Box<[u8]>;
}

/// Folds text for searching: lower case, no difference in white space; å stays å.
pub fn fold(text: &str) -> String {
    text.split_whitespace().flat_map(|word| [word, " "]).collect::<String>().trim_end().to_lowercase()
}

#[derive(Debug, Clone)]
struct Entry {
    dataset: Arc<Dataset>,
    department: String,
    folded: String,
    title_key: Box<[u8]>,
}

/// The folded text and sort keys of an inventory, kept so that only what changed is folded again.
#[derive(Debug, Clone, Default)]
pub struct Index {
    entries: Vec<Entry>,
    language: Language,
}

impl Index {
    /// Makes the index of an inventory; titles are those of `language`.
    pub fn of(inventory: &Inventory, language: Language, alphabet: &dyn Alphabet) -> Self {
        let mut index = Self::default();
        index.refresh(inventory, language, alphabet);
        index
    }

    /// Brings the index up to the inventory, folding only the datasets that changed.
    pub fn refresh(&mut self, inventory: &Inventory, language: Language, alphabet: &dyn Alphabet) {
        let mut old = if self.language == language { std::mem::take(&mut self.entries) } else { Vec::new() }.into_iter().peekable();
        self.language = language;
        self.entries = inventory
            .datasets()
            .map(|dataset| {
                while old.next_if(|entry| entry.dataset.id() < dataset.id()).is_some() {}
                let department = inventory.department_of(dataset);
                match old.next_if(|entry| entry.dataset.id() == dataset.id()) {
                    Some(entry) if Arc::ptr_eq(&entry.dataset, dataset) && entry.department == department => entry,
                    _ => Entry {
                        folded: searchable(dataset, department),
                        title_key: alphabet.sort_key(dataset.title(language)),
                        department: department.to_owned(),
                        dataset: Arc::clone(dataset),
                    },
                }
            })
            .collect();
    }

    /// Returns bytes that sort as the dataset's title does; empty for a dataset that is not in the index.
    pub fn title_key(&self, id: DatasetId) -> &[u8] {
        self.entry(id).map_or(&[], |entry| &entry.title_key)
    }

    fn entry(&self, id: DatasetId) -> Option<&Entry> {
        self.entries.binary_search_by_key(&id, |entry| entry.dataset.id()).ok().map(|position| &self.entries[position])
    }
}

fn searchable(dataset: &Dataset, department: &str) -> String {
    let mut text = String::with_capacity(256);
    for (_, value) in dataset.values() {
        match value {
            Value::Department(_) => text.push_str(department),
            Value::Code(code) => labels(&mut text, code.term()),
            Value::Codes(codes) => codes.iter().for_each(|code| labels(&mut text, code.term())),
            value => text.push_str(&value.to_string()),
        }
        text.push('\n');
    }
    text.lines().map(|line| fold(line) + "\n").collect()
}

fn labels(text: &mut String, term: &super::vocabulary::Term) {
    for language in Language::ALL {
        text.push_str(term.label(language));
        text.push('\n');
    }
}

/// A condition that datasets must meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// Stands at this stage.
    Stage(Stage),
    /// Is of this department, or of none.
    Department(Option<DepartmentId>),
    /// Lies in this field of the matrix, or has too little to lie in any. What a gate blocks is in neither.
    Quadrant(Option<Quadrant>),
    /// Lacks a value in this field, in every language.
    Lacks(Field),
    /// A law makes it a duty to publish, or none does.
    Duty(bool),
    /// Is being prepared, or stands in the first field of the matrix and is not published yet.
    NearPublication,
    /// Has reached this stage, or has not yet.
    Reached(Stage, bool),
    /// No criterion has a level.
    Unscored,
    /// Some criteria have a level, but too few for a place in the matrix.
    PartlyScored,
    /// Has scores, and each of them has a reason; or some lack one.
    Reasoned(bool),
    /// Its gates come to this.
    Gate(GateState),
    /// Somebody gave it a place by hand, or nobody did.
    Overridden(bool),
    /// Other weights put it in another field of the matrix, or none do.
    Sensitive(bool),
}

impl Condition {
    /// Tells whether a dataset meets the condition.
    pub fn is_met(&self, dataset: &Dataset, ranking: &Ranking) -> bool {
        let ranked = || ranking.get(dataset.id());
        match self {
            Self::Stage(stage) => dataset.stage() == *stage,
            Self::Department(department) => dataset.department() == *department,
            Self::Quadrant(quadrant) => ranked().map_or(quadrant.is_none(), |ranked| ranked.quadrant() == *quadrant && !ranked.is_hindered()),
            Self::NearPublication => match dataset.stage() {
                Stage::Identify => ranked().and_then(Ranked::quadrant) == Some(Quadrant::PublishNow),
                stage => stage == Stage::Prepare,
            },
            Self::Lacks(field) => dataset.localized(*field, Language::Sv).is_none(),
            Self::Duty(duty) => dataset.has_duty() == *duty,
            Self::Reached(stage, has) => (dataset.stage() >= *stage) == *has,
            Self::Unscored => ranked().is_none_or(|ranked| ranked.assessment.answered == 0),
            Self::PartlyScored => ranked().is_some_and(|ranked| ranked.assessment.answered > 0 && ranked.quadrant().is_none()),
            Self::Gate(state) => ranked().is_some_and(|ranked| ranked.worst_gate == *state),
            Self::Overridden(is_overridden) => ranked().is_some_and(|ranked| ranked.overridden.is_some() == *is_overridden),
            Self::Sensitive(is_sensitive) => ranked().is_some_and(|ranked| ranked.is_sensitive == *is_sensitive),
            Self::Reasoned(is_reasoned) => ranked().is_some_and(|ranked| ranked.assessment.answered > 0 && ranked.is_reasoned == *is_reasoned),
        }
    }
}

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
}

/// One level of an order. Datasets that have nothing to sort by come last either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sort {
    /// What is sorted by.
    pub by: SortBy,
    /// Whether the largest come first.
    pub descending: bool,
}

/// What to find and how to order it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// Words that must all occur somewhere in the dataset.
    pub search: String,
    /// Only these, if they are named one by one.
    pub only: Option<Arc<BTreeSet<DatasetId>>>,
    /// Conditions that must all be met.
    pub conditions: Vec<Condition>,
    /// The order; datasets that are equal in all come by title.
    pub sort: Vec<Sort>,
}

enum SortKey {
    Number(Option<f64>),
    Text(Option<Box<[u8]>>),
}

impl Query {
    /// Finds the datasets and puts them in order.
    pub fn run(&self, inventory: &Inventory, index: &Index, ranking: &Ranking, alphabet: &dyn Alphabet) -> Vec<DatasetId> {
        let words: Vec<String> = fold(&self.search).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        let is_wanted = |entry: &&Entry| {
            self.only.as_ref().is_none_or(|only| only.contains(&entry.dataset.id()))
                && words.iter().all(|word| entry.folded.contains(word))
                && self.conditions.iter().all(|condition| condition.is_met(&entry.dataset, ranking))
        };
        let mut rows: Vec<(Vec<SortKey>, &Entry)> = index
            .entries
            .iter()
            .filter(is_wanted)
            .map(|entry| (self.sort.iter().map(|sort| sort_key(sort.by, entry, inventory, ranking, index.language, alphabet)).collect(), entry))
            .collect();
        rows.sort_by(|(a_keys, a), (b_keys, b)| {
            let by_keys = self.sort.iter().zip(a_keys.iter().zip(b_keys)).map(|(sort, (a, b))| compare(a, b, sort.descending));
            by_keys.fold(Ordering::Equal, Ordering::then).then_with(|| a.title_key.cmp(&b.title_key)).then_with(|| a.dataset.id().cmp(&b.dataset.id()))
        });
        rows.into_iter().map(|(_, entry)| entry.dataset.id()).collect()
    }
}

fn compare(a: &SortKey, b: &SortKey, descending: bool) -> Ordering {
    let directed = |order: Ordering| if descending { order.reverse() } else { order };
    match (a, b) {
        (SortKey::Number(Some(a)), SortKey::Number(Some(b))) => directed(a.total_cmp(b)),
        (SortKey::Text(Some(a)), SortKey::Text(Some(b))) => directed(a.cmp(b)),
        (SortKey::Number(a), SortKey::Number(b)) => b.is_some().cmp(&a.is_some()),
        (SortKey::Text(a), SortKey::Text(b)) => b.is_some().cmp(&a.is_some()),
        _ => Ordering::Equal,
    }
}

fn sort_key(by: SortBy, entry: &Entry, inventory: &Inventory, ranking: &Ranking, language: Language, alphabet: &dyn Alphabet) -> SortKey {
    let dataset = &entry.dataset;
    let ranked = ranking.get(dataset.id());
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
    }
}

fn field_key(field: Field, dataset: &Dataset, inventory: &Inventory, language: Language, alphabet: &dyn Alphabet) -> SortKey {
    let text = |text: &str| SortKey::Text(Some(alphabet.sort_key(text)));
    match dataset.get(FieldKey::new(field, language)).or_else(|| dataset.localized(field, language)) {
        None => match field.info().kind {
            super::field::Kind::Hours => SortKey::Number(None),
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
    use uuid::Uuid;

    use super::*;
    use crate::command::{Answer, Command, Import, ImportRow, NewDataset, NewFinding, NewScore, OrganisationDraft};
    use crate::model::{GateId, Level, OrganisationId, Score, ScoringModel};

    struct Bytes;

    impl Alphabet for Bytes {
        fn sort_key(&self, text: &str) -> Box<[u8]> {
            text.as_bytes().into()
        }
    }

    fn id(number: u128) -> DatasetId {
        DatasetId::from_uuid(Uuid::from_u128(number))
    }

    /// Four datasets: without scores, with one, with all but no reasons, and with all and their reasons, which is at the stage Publish.
    fn inventory() -> Inventory {
        let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(9)));
        let model = ScoringModel::standard();
        let criteria: Vec<_> = model.criteria.iter().map(|criterion| criterion.id).collect();
        let new = |number| NewDataset { id: id(number), title: format!("D{number}"), language: Language::Sv };
        let score = |criterion, reason: &str| NewScore { criterion, answer: Answer::Is(Score::Known(Level::MAX)), reason: Some(reason.to_owned()) };
        let cleared = |gate| NewFinding { gate, state: GateState::Clear, reason: None, examiner: None, date: None };
        let published = ImportRow { dataset: id(4), stage: Some(Stage::Publish), values: Vec::new(), scores: Vec::new() };
        let commands = [
            Command::CreateInventory(OrganisationDraft::default(), Box::new(model)),
            Command::AddDatasets((1..=4).map(new).collect()),
            Command::Score(id(2), vec![score(criteria[0], "")]),
            Command::Score(id(3), criteria.iter().map(|criterion| score(*criterion, "")).collect()),
            Command::Score(id(4), criteria.iter().map(|criterion| score(*criterion, "Loggar")).collect()),
            Command::AssessGates(vec![id(4)], GateId::ALL.map(cleared).into()),
            Command::Import(Import { rows: vec![published], ..Import::default() }),
        ];
        for command in commands {
            let changes = command.plan(&inventory).unwrap();
            inventory.apply(&changes).unwrap();
        }
        inventory
    }

    #[test]
    fn conditions_on_scores_and_stages_find_what_they_say() {
        let inventory = inventory();
        let index = Index::of(&inventory, Language::Sv, &Bytes);
        let ranking = Ranking::of(&inventory, &index);
        let find = |condition| {
            let query = Query { conditions: vec![condition], ..Query::default() };
            query.run(&inventory, &index, &ranking, &Bytes)
        };
        assert_eq!(find(Condition::Unscored), [id(1)]);
        assert_eq!(find(Condition::PartlyScored), [id(2)]);
        assert_eq!(find(Condition::Reasoned(true)), [id(4)]);
        assert_eq!(find(Condition::Reasoned(false)), [id(2), id(3)]);
        assert_eq!(find(Condition::Gate(GateState::Clear)), [id(4)]);
        assert_eq!(find(Condition::Gate(GateState::Unassessed)).len(), 3);
        assert_eq!(find(Condition::Overridden(false)).len(), 4);
        assert_eq!(find(Condition::Sensitive(true)), []);
        assert_eq!(find(Condition::NearPublication), [], "what is published is past it");
        assert_eq!(find(Condition::Reached(Stage::Prepare, true)), [id(4)]);
        assert_eq!(find(Condition::Reached(Stage::Publish, true)), [id(4)]);
        assert_eq!(find(Condition::Reached(Stage::Maintain, false)).len(), 4);
    }
}
