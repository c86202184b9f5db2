//! The course of a run: which datasets and criteria are asked about, in which order, and where the run stands.
//!
//! It knows no pixels and changes no score.

use std::sync::Arc;

use crate::model::{Axis, CriterionId, DatasetId, DepartmentId, Inventory, Score, ScoringModel, Stage};
use crate::ui::context::Open;

/// Which datasets are in a run, by what has been answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Which {
    /// Nothing has a level.
    #[default]
    Unscored,
    /// Something has a level, something has not.
    Partly,
    /// A score lacks its reason.
    Unreasoned,
    /// All of them.
    All,
}

impl Which {
    pub(super) const ALL: [Self; 4] = [Self::Unscored, Self::Partly, Self::Unreasoned, Self::All];
}

/// In which order questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Order {
    /// Every question of one dataset, then the next dataset.
    #[default]
    ByDataset,
    /// What it takes for all datasets, then what it gives.
    CostFirst,
    /// One question for all datasets, then the next question.
    ByQuestion,
}

impl Order {
    pub(super) const ALL: [Self; 3] = [Self::ByDataset, Self::CostFirst, Self::ByQuestion];
}

/// What somebody chose before the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Choice {
    pub(super) which: Which,
    /// Those of one department only.
    pub(super) department: Option<DepartmentId>,
    /// Those at one stage only.
    pub(super) stage: Option<Stage>,
    pub(super) order: Order,
    /// Whether the reason is asked for after each answer.
    pub(super) asks_reason: bool,
}

impl Choice {
    /// Returns the datasets of the choice, in the order of their titles.
    pub(super) fn datasets(&self, which: Which, open: &Open<'_>) -> Vec<DatasetId> {
        let inventory = open.inventory();
        let Some(model) = inventory.model() else { return Vec::new() };
        let is_wanted = |id: DatasetId| {
            let scores = inventory.scores(id);
            let levels = model.criteria.iter().filter(|criterion| scores.get(&criterion.id).is_some_and(|judgement| judgement.score.level().is_some())).count();
            match which {
                Which::Unscored => levels == 0,
                Which::Partly => levels > 0 && levels < model.criteria.len(),
                Which::Unreasoned => model.criteria.iter().any(|criterion| scores.get(&criterion.id).is_some_and(|judgement| judgement.reason.is_none())),
                Which::All => true,
            }
        };
        let is_home = |department: Option<DepartmentId>| self.department.is_none_or(|wanted| department == Some(wanted));
        let mut found: Vec<DatasetId> = inventory
            .datasets()
            .filter(|dataset| is_home(dataset.department()) && self.stage.is_none_or(|stage| dataset.stage() == stage) && is_wanted(dataset.id()))
            .map(|dataset| dataset.id())
            .collect();
        let index = &open.worked.index;
        found.sort_by(|a, b| index.title_key(*a).cmp(index.title_key(*b)).then(a.cmp(b)));
        found
    }
}

/// One question: a criterion of a dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) dataset: DatasetId,
    pub(super) criterion: CriterionId,
}

/// A run.
#[derive(Debug)]
pub(super) struct Course {
    datasets: Vec<DatasetId>,
    items: Vec<Item>,
    at: usize,
}

impl Course {
    /// Lays out a run, of one axis or both; it begins at the first question that nobody has answered.
    pub(super) fn new(datasets: Vec<DatasetId>, model: &ScoringModel, order: Order, axis: Option<Axis>, inventory: &Inventory) -> Self {
        let criteria: Vec<(CriterionId, Axis)> =
            model.criteria.iter().map(|criterion| (criterion.id, criterion.axis)).filter(|(_, of)| axis.is_none_or(|axis| axis == *of)).collect();
        let of = |dataset: DatasetId, axis: Option<Axis>| {
            let wanted = criteria.iter().filter(move |(_, of)| axis.is_none_or(|axis| axis == *of));
            wanted.map(move |(criterion, _)| Item { dataset, criterion: *criterion }).collect::<Vec<_>>()
        };
        let items: Vec<Item> = match order {
            Order::ByDataset => datasets.iter().flat_map(|dataset| of(*dataset, None)).collect(),
            Order::CostFirst => {
                [Axis::Cost, Axis::Value].into_iter().flat_map(|axis| datasets.iter().flat_map(move |dataset| of(*dataset, Some(axis)))).collect()
            }
            Order::ByQuestion => {
                criteria.iter().flat_map(|(criterion, _)| datasets.iter().map(|dataset| Item { dataset: *dataset, criterion: *criterion })).collect()
            }
        };
        let at = items.iter().position(|item| !is_answered(*item, inventory)).unwrap_or_default();
        Self { datasets, items, at }
    }

    /// Returns the question that is asked; `None` at the end.
    pub(super) fn current(&self) -> Option<Item> {
        self.items.get(self.at).copied()
    }

    /// Tells whether the run has come to its end.
    pub(super) fn is_over(&self) -> bool {
        self.at >= self.items.len()
    }

    /// Returns the datasets of the run.
    pub(super) fn datasets(&self) -> &[DatasetId] {
        &self.datasets
    }

    /// Returns every question, in order.
    pub(super) fn items(&self) -> &[Item] {
        &self.items
    }

    /// Returns which dataset the run is at, from 1, and how many there are.
    pub(super) fn place_of(&self) -> (usize, usize) {
        let at = self.current().and_then(|item| self.datasets.iter().position(|id| *id == item.dataset));
        (at.map_or(self.datasets.len(), |at| at + 1), self.datasets.len())
    }

    /// Returns how many questions have an answer.
    pub(super) fn answered(&self, inventory: &Inventory) -> usize {
        self.items.iter().filter(|item| is_answered(**item, inventory)).count()
    }

    /// Finds the first question that has no level: one nobody has answered, or else one that is not known.
    pub(super) fn first_missing(&self, inventory: &Inventory) -> Option<usize> {
        let unanswered = self.items.iter().position(|item| !is_answered(*item, inventory));
        unanswered.or_else(|| self.items.iter().position(|item| is_unknown(*item, inventory)))
    }

    /// Goes so many questions on or back.
    pub(super) fn step(&mut self, step: isize) {
        self.at = self.at.saturating_add_signed(step).min(self.items.len());
    }

    /// Goes to a question.
    pub(super) fn go_to(&mut self, at: usize) {
        self.at = at.min(self.items.len());
    }

    /// Goes to the next dataset, or the one before.
    pub(super) fn step_dataset(&mut self, step: isize) {
        let Some(here) = self.current().map(|item| item.dataset) else { return self.step(step.min(0)) };
        if step > 0 {
            let rest = self.items[self.at..].iter().position(|item| item.dataset != here);
            self.at = rest.map_or(self.items.len(), |rest| self.at + rest);
        } else if let Some(other) = self.items[..self.at].iter().rposition(|item| item.dataset != here) {
            let before = self.items[other].dataset;
            self.at = self.items[..other].iter().rposition(|item| item.dataset != before).map_or(0, |at| at + 1);
        } else {
            self.at = 0;
        }
    }

    /// Finds the first question whose answer or reason is another than before.
    pub(super) fn first_changed(&self, before: &Inventory, after: &Inventory) -> Option<usize> {
        self.items.iter().position(|item| before.scores(item.dataset).get(&item.criterion) != after.scores(item.dataset).get(&item.criterion))
    }

    /// Lets go of datasets and criteria that are no longer there.
    pub(super) fn keep_what_is_there(&mut self, inventory: &Arc<Inventory>) {
        let model = inventory.model();
        let is_there = |item: &Item| inventory.dataset(item.dataset).is_some() && model.is_some_and(|model| model.criterion(item.criterion).is_some());
        if self.items.iter().all(is_there) {
            return;
        }
        self.at = self.items[..self.at.min(self.items.len())].iter().filter(|item| is_there(item)).count();
        self.items.retain(is_there);
        self.datasets.retain(|id| inventory.dataset(*id).is_some());
    }
}

fn is_answered(item: Item, inventory: &Inventory) -> bool {
    inventory.scores(item.dataset).contains_key(&item.criterion)
}

/// Tells whether somebody answered that it is not known.
pub(super) fn is_unknown(item: Item, inventory: &Inventory) -> bool {
    inventory.scores(item.dataset).get(&item.criterion).is_some_and(|judgement| judgement.score == Score::Unknown)
}
