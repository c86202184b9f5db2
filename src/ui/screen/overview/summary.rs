//! What the overview tells, worked out once for each state of the inventory.
//!
//! It counts and picks; words and places on the screen are matters of the views.

use std::sync::Arc;

use crate::model::priority::Quadrant;
use crate::model::query::{Condition, Facts};
use crate::model::question::{self, Question};
use crate::model::rank::{Ranked, Ranking};
use crate::model::{Dataset, DatasetId, DepartmentId, Field, GateState, Inventory, Language, Operation, OperationKind, Stage};
use crate::text::Text;
use crate::ui::action::CardPage;
use crate::ui::icon;

/// How many datasets of a need are shown.
const SHOWN: usize = 3;
/// How many of the last operations are shown.
pub(super) const LAST: usize = 5;

/// Something that datasets need somebody to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// A law wants them published.
    Duty,
    /// Something must be done before they can be opened.
    Action,
    /// Publication is near, and nobody has tested their gates.
    Unexamined,
    /// Much value at low cost, and nobody has decided to go on.
    Easy,
    /// Nobody has scored them.
    Scores,
    /// Too few answers for a place.
    Answers,
    /// Scores lack a reason.
    Reasons,
    /// Nobody is named who may decide.
    Owner,
    /// Nobody has described them.
    Description,
}

impl Need {
    /// All needs, the most pressing first.
    pub(super) const ALL: [Self; 9] =
        [Self::Duty, Self::Action, Self::Unexamined, Self::Easy, Self::Scores, Self::Answers, Self::Owner, Self::Description, Self::Reasons];

    /// Returns what the datasets that have the need have in common.
    pub(super) fn conditions(self) -> Vec<Condition> {
        match self {
            Self::Duty => vec![Condition::Duty(true), Condition::Reached(Stage::Publish, false)],
            Self::Action => vec![Condition::Gate(GateState::ActionNeeded)],
            Self::Unexamined => vec![Condition::Gate(GateState::Unassessed), Condition::NearPublication],
            Self::Easy => vec![Condition::Quadrant(Some(Quadrant::PublishNow)), Condition::Stage(Stage::Identify), Condition::Duty(false)],
            Self::Scores => vec![Condition::Unscored],
            Self::Answers => vec![Condition::PartlyScored],
            Self::Reasons => vec![Condition::Reasoned(false)],
            Self::Owner => vec![Condition::Lacks(Field::Owner)],
            Self::Description => vec![Condition::Lacks(Field::Description)],
        }
    }

    /// Returns the keys of its heading and of what a row's button does, and its icon.
    pub(super) const fn words(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Duty => ("overview-duty", "overview-duty-do", icon::SCALE),
            Self::Action => ("overview-action", "overview-action-do", icon::SHIELD),
            Self::Unexamined => ("overview-unexamined", "overview-unexamined-do", icon::SHIELD),
            Self::Easy => ("overview-easy", "overview-easy-do", icon::FLAG),
            Self::Scores => ("overview-scores", "overview-scores-do", icon::CIRCLE),
            Self::Answers => ("overview-answers", "overview-answers-do", icon::CIRCLE_HALF),
            Self::Reasons => ("overview-reasons", "overview-reasons-do", icon::MESSAGE),
            Self::Owner => ("overview-owner", "overview-owner-do", icon::USER),
            Self::Description => ("overview-description", "overview-description-do", icon::PENCIL),
        }
    }

    /// Returns the page of the card where the need is met; `None` for the one that was shown last.
    pub(super) const fn page(self) -> Option<CardPage> {
        match self {
            Self::Duty | Self::Easy => None,
            Self::Action | Self::Unexamined => Some(CardPage::Gates),
            Self::Scores | Self::Answers | Self::Reasons => Some(CardPage::Scores(None)),
            Self::Owner | Self::Description => Some(CardPage::Fields),
        }
    }

    /// Tells whether the need comes before the questions that would move most.
    pub(super) const fn is_pressing(self) -> bool {
        matches!(self, Self::Duty | Self::Action)
    }
}

/// A question worth asking, and how many others lack the same answer.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ask {
    pub(super) question: Question,
    pub(super) others: usize,
}

/// A need with its datasets.
#[derive(Debug)]
pub(super) struct Needy {
    pub(super) need: Need,
    pub(super) count: usize,
    /// The first of them, by rank.
    pub(super) first: Vec<DatasetId>,
}

/// How far something has come: so many of so many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) done: usize,
    pub(super) all: usize,
}

impl Part {
    fn add(&mut self, is_done: bool) {
        self.done += usize::from(is_done);
        self.all += 1;
    }

    /// Returns the share, 0 to 1.
    pub(super) fn share(self) -> f64 {
        if self.all == 0 { 0.0 } else { self.done as f64 / self.all as f64 }
    }
}

/// Everything that the overview tells.
#[derive(Debug, Default)]
pub(super) struct Summary {
    pub(super) needs: Vec<Needy>,
    /// The answers that would move most.
    pub(super) asks: Vec<Ask>,
    /// How many answers would move anything.
    pub(super) questions: usize,
    /// Datasets that a gate blocks.
    pub(super) blocked: usize,
    pub(super) stages: [usize; 4],
    /// Published of all, for each field of the matrix.
    pub(super) quadrants: [Part; 4],
    /// Datasets without a place in the matrix.
    pub(super) unplaced: usize,
    pub(super) published: Part,
    /// Datasets whose scores all have reasons, of those that have scores.
    pub(super) reasoned: Part,
    /// Left the first stage, by department, in the order of the alphabet; those of none last.
    pub(super) departments: Vec<(Option<DepartmentId>, String, Part)>,
    /// What was done last, newest first, with the dataset it was done to where there is one.
    pub(super) last: Vec<(usize, Option<DatasetId>)>,
}

impl Summary {
    /// Works out the summary of an inventory; `latest` are the last operations with their places in the log, newest first.
    pub(super) fn of(inventory: &Inventory, facts: Facts<'_>, latest: &[(usize, Arc<Operation>)], text: &Text) -> Self {
        let ranking = facts.ranking;
        let mut summary = Self::default();
        for dataset in inventory.datasets() {
            summary.count(dataset, ranking);
        }
        summary.needs = Need::ALL.into_iter().filter_map(|need| needy(need, inventory, facts)).collect();
        summary.ask(&question::all(inventory, ranking).ranked);
        summary.departments = departments(inventory, text);
        summary.last = latest.iter().map(|(index, operation)| (*index, dataset_of(operation, inventory))).collect();
        summary
    }

    fn count(&mut self, dataset: &Dataset, ranking: &Ranking) {
        let is_published = dataset.stage() >= Stage::Publish;
        self.stages[dataset.stage().index()] += 1;
        self.published.add(is_published);
        let ranked = ranking.get(dataset.id());
        let is_blocked = ranked.is_some_and(Ranked::is_hindered);
        match ranked.and_then(Ranked::quadrant) {
            _ if is_blocked => self.blocked += 1,
            Some(quadrant) => self.quadrants[quadrant as usize].add(is_published),
            None => self.unplaced += 1,
        }
        if let Some(ranked) = ranked.filter(|ranked| ranked.assessment.answered > 0) {
            self.reasoned.add(ranked.is_reasoned);
        }
    }
}

impl Summary {
    fn ask(&mut self, questions: &[Question]) {
        let moving: Vec<Question> = questions.iter().copied().filter(|question| question.shift() > 0).collect();
        let groups: std::collections::BTreeMap<_, _> = question::by_criterion(&moving).into_iter().map(|(criterion, group)| (criterion, group.len())).collect();
        let others = |question: &Question| groups.get(&question.criterion).map_or(0, |count| count - 1);
        self.questions = moving.len();
        self.asks = moving.iter().take(SHOWN).map(|question| Ask { question: *question, others: others(question) }).collect();
    }
}

fn needy(need: Need, inventory: &Inventory, facts: Facts<'_>) -> Option<Needy> {
    let conditions = need.conditions();
    let has_need = |dataset: &&Arc<Dataset>| conditions.iter().all(|condition| condition.is_met(dataset, facts));
    let rank = |id: DatasetId| facts.ranking.get(id).and_then(|ranked| ranked.rank).unwrap_or(u32::MAX);
    let mut found: Vec<(u32, DatasetId)> = inventory.datasets().filter(has_need).map(|dataset| (rank(dataset.id()), dataset.id())).collect();
    found.sort_unstable();
    let first = found.iter().take(SHOWN).map(|(_, id)| *id).collect();
    (!found.is_empty()).then_some(Needy { need, count: found.len(), first })
}

fn departments(inventory: &Inventory, text: &Text) -> Vec<(Option<DepartmentId>, String, Part)> {
    let mut sums: std::collections::BTreeMap<Option<DepartmentId>, Part> = std::collections::BTreeMap::new();
    for dataset in inventory.datasets() {
        let known = dataset.department().filter(|id| inventory.department(*id).is_some());
        sums.entry(known).or_default().add(dataset.stage() >= Stage::Prepare);
    }
    let name = |id: Option<DepartmentId>| id.and_then(|id| inventory.department(id)).map_or_else(String::new, |department| department.name.to_string());
    let mut all: Vec<_> = sums.into_iter().map(|(id, part)| (id, name(id), part)).collect();
    all.sort_by_cached_key(|(id, name, _)| (id.is_none(), text.sort_key(name)));
    all
}

/// Finds the dataset that an operation was about; its label keeps the title.
fn dataset_of(operation: &Operation, inventory: &Inventory) -> Option<DatasetId> {
    let is_about_datasets = matches!(
        operation.label.kind,
        OperationKind::AddDatasets
            | OperationKind::EditDatasets
            | OperationKind::Score
            | OperationKind::MoveToStage
            | OperationKind::AssessGates
            | OperationKind::Override
            | OperationKind::ClearOverride
    );
    let is_of_one = is_about_datasets && operation.label.count == 1;
    let has_title = |dataset: &&Arc<Dataset>| Language::ALL.iter().any(|language| dataset.title(*language) == operation.label.subject);
    inventory.datasets().filter(|_| is_of_one).find(has_title).map(|dataset| dataset.id())
}
