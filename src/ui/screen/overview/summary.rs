//! What the overview tells, worked out once for each state of the inventory.
//!
//! It counts and picks; words and places on the screen are matters of the views. Every count is that of the list its conditions give.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::need::Need;
use crate::model::calendar::days_between;
use crate::model::priority::Quadrant;
use crate::model::process::{Due, DueWhat, Progress, Roles, Urgency};
use crate::model::query::{Condition, Facts};
use crate::model::question::{self, Question};
use crate::model::rank::Ranked;
use crate::model::{
    Dataset, DatasetId, DecisionKind, DepartmentId, Every, GateState, Inventory, ItemId, Language, Operation, OperationKind, OutcomeKind, Role, Stage,
};
use crate::text::Text;

/// How many datasets of a need of today are shown, and of one that has time.
const SHOWN: [usize; 2] = [3, 2];
/// How many of the last operations are shown.
pub const LAST: usize = 5;

/// A question worth asking, and how many others lack the same answer.
#[derive(Debug, Clone, Copy)]
pub struct Ask {
    /// The question.
    pub question: Question,
    /// How many others lack the answer.
    pub others: usize,
}

/// One dataset with a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The dataset.
    pub dataset: DatasetId,
    /// The item that it is about.
    pub item: Option<ItemId>,
    /// Who is to do that.
    pub roles: Roles,
    /// The day it was or is due.
    pub date: Option<Date>,
    /// For how many days it has been late, waited or been ready, where that is known.
    pub days: Option<u32>,
}

/// A need with its datasets.
#[derive(Debug)]
pub struct Needy {
    /// The need.
    pub need: Need,
    /// How many datasets have it.
    pub count: usize,
    /// The first of them: those that have waited longest, then by rank.
    pub first: Vec<Row>,
    /// For whom they wait, where they do: how many for each role.
    pub roles: Vec<(Role, usize)>,
}

/// How far something has come: so many of so many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Part {
    /// How many have come so far.
    pub done: usize,
    /// How many there are.
    pub all: usize,
}

impl Part {
    const fn add(&mut self, is_done: bool) {
        self.done += is_done as usize;
        self.all += 1;
    }

    /// Returns the share, 0 to 1.
    pub fn share(self) -> f64 {
        if self.all == 0 { 0.0 } else { self.done as f64 / self.all as f64 }
    }
}

/// Everything that the overview tells.
#[derive(Debug, Default)]
pub struct Summary {
    /// What is needed, the most pressing first.
    pub needs: Vec<Needy>,
    /// How many datasets need somebody today.
    pub today: usize,
    /// The answers that would move most.
    pub asks: Vec<Ask>,
    /// How many answers would move anything.
    pub questions: usize,
    /// Datasets in work that a gate blocks.
    pub hindered: usize,
    /// Those in work at each stage.
    pub stages: [usize; 4],
    /// Those in work that something mandatory is missing for.
    pub blocked: usize,
    /// How the work ended on the others.
    pub outcomes: [usize; 3],
    /// Published of all, for each field of the matrix.
    pub quadrants: [Part; 4],
    /// Datasets without a place in the matrix.
    pub unplaced: usize,
    /// In time of those that are published with a promise.
    pub in_time: Part,
    /// Published without a promise.
    pub unpromised: usize,
    /// Documented of all.
    pub documented: Part,
    /// Datasets that somebody asked for and had no answer about.
    pub unanswered: usize,
    /// Demand that no dataset meets yet, and nobody has answered.
    pub unmet: usize,
    /// Going on, by department, in the order of the alphabet; those of none last.
    pub departments: Vec<(Option<DepartmentId>, String, Part)>,
    /// What was done last, newest first, with the dataset it was done to where there is one.
    pub last: Vec<(usize, Option<DatasetId>)>,
}

/// One dataset with all that is known of it.
struct Known<'a> {
    dataset: &'a Dataset,
    ranked: Option<&'a Ranked>,
    progress: Option<&'a Progress>,
}

impl Known<'_> {
    fn meets(&self, condition: &Condition) -> bool {
        condition.holds(self.dataset, self.ranked, self.progress)
    }

    fn meets_all(&self, conditions: &[Condition]) -> bool {
        conditions.iter().all(|condition| self.meets(condition))
    }
}

impl Summary {
    /// Works out the summary of an inventory; `latest` are the last operations with their places in the log, newest first.
    pub fn of(inventory: &Inventory, facts: Facts<'_>, latest: &[(usize, Arc<Operation>)], text: &Text) -> Self {
        let mut summary = Self::default();
        let known: Vec<Known<'_>> =
            inventory.datasets().map(|dataset| Known { dataset, ranked: facts.ranking.get(dataset.id()), progress: facts.process.get(dataset.id()) }).collect();
        for known in &known {
            summary.count(known, inventory.is_published(known.dataset.id()));
        }
        summary.needs = needs(inventory, facts, &known);
        summary.ask(&question::all(inventory, facts.ranking).ranked);
        summary.departments = departments(inventory, &known, text);
        summary.unmet = inventory.demands().filter(|demand| demand.answered.is_none() && demand.datasets.is_empty()).count();
        summary.last = latest.iter().map(|(index, operation)| (*index, dataset_of(operation, inventory))).collect();
        summary
    }

    /// Returns the needs of today, or those that have time.
    pub fn needs_of(&self, is_today: bool) -> impl Iterator<Item = &Needy> {
        self.needs.iter().filter(move |needy| needy.need.is_of_today() == is_today)
    }

    fn count(&mut self, known: &Known<'_>, is_published: bool) {
        let stage = known.dataset.stage();
        let outcome = known.progress.and_then(|progress| progress.outcome);
        match outcome {
            None => self.stages[stage.index()] += 1,
            Some(outcome) => self.outcomes[outcome as usize] += 1,
        }
        self.today += usize::from(known.meets(&Condition::NeedsToday));
        self.blocked += usize::from(known.meets(&Condition::Blocked(true)));
        self.unanswered += usize::from(known.meets(&Condition::Unanswered));
        self.documented.add(known.meets(&Condition::Documented(true)));
        if is_published && known.meets(&Condition::Promised(true)) {
            self.in_time.add(known.meets(&Condition::InTime));
        } else if is_published {
            self.unpromised += 1;
        }
        match known.ranked.and_then(Ranked::quadrant) {
            _ if known.ranked.is_some_and(Ranked::is_hindered) => self.hindered += usize::from(outcome.is_none()),
            Some(quadrant) => self.quadrants[quadrant as usize].add(is_published),
            None => self.unplaced += 1,
        }
    }

    fn ask(&mut self, questions: &[Question]) {
        let moving: Vec<Question> = questions.iter().copied().filter(|question| question.shift() > 0).collect();
        let groups: BTreeMap<_, _> = question::by_criterion(&moving).into_iter().map(|(criterion, group)| (criterion, group.len())).collect();
        let others = |question: &Question| groups.get(&question.criterion).map_or(0, |count| count - 1);
        self.questions = moving.len();
        self.asks = moving.iter().take(SHOWN[1]).map(|question| Ask { question: *question, others: others(question) }).collect();
    }

    /// Returns every number that leads to a list, with what that list is narrowed by.
    pub fn links(&self) -> Vec<(usize, Vec<Condition>)> {
        let mut links = vec![
            (self.today, vec![Condition::NeedsToday]),
            (self.hindered, hindered()),
            (self.blocked, vec![Condition::Blocked(true)]),
            (self.unplaced, vec![Condition::Quadrant(None)]),
            (self.in_time.done, in_time(true)),
            (self.in_time.all, in_time(false)),
            (self.unpromised, unpromised()),
            (self.documented.done, vec![Condition::Documented(true)]),
            (self.unanswered, vec![Condition::Unanswered]),
        ];
        for needy in &self.needs {
            links.push((needy.count, needy.need.conditions()));
            links.extend(needy.roles.iter().map(|(role, count)| (*count, Need::waiting_for(*role))));
        }
        links.extend(Stage::ALL.into_iter().zip(self.stages).map(|(stage, count)| (count, at_stage(stage))));
        links.extend(OutcomeKind::ALL.into_iter().zip(self.outcomes).map(|(kind, count)| (count, vec![Condition::Outcome(Some(kind))])));
        for (quadrant, part) in Quadrant::ALL.into_iter().zip(self.quadrants) {
            links.push((part.all, vec![Condition::Quadrant(Some(quadrant))]));
            links.push((part.done, published_in(quadrant)));
        }
        for (id, _, part) in &self.departments {
            links.push((part.all, vec![Condition::Department(*id)]));
            links.push((part.done, vec![Condition::Department(*id), Condition::Proceeds(true)]));
        }
        links
    }
}

/// Returns what those have in common that are published with a promise, or those of them that are in time.
pub fn in_time(is_kept: bool) -> Vec<Condition> {
    [published(), vec![if is_kept { Condition::InTime } else { Condition::Promised(true) }]].concat()
}

/// Returns what those have in common that are published without a promise.
pub fn unpromised() -> Vec<Condition> {
    [published(), vec![Condition::Promised(false)]].concat()
}

/// Returns what those have in common that are published, as [`Inventory::is_published`] tells it.
fn published() -> Vec<Condition> {
    at_stage(Stage::Maintain)
}

/// Returns what those have in common that are published and lie in a field of the matrix.
pub fn published_in(quadrant: Quadrant) -> Vec<Condition> {
    [vec![Condition::Quadrant(Some(quadrant))], published()].concat()
}

/// Returns what those have in common that are in work and blocked by a gate.
pub fn hindered() -> Vec<Condition> {
    vec![Condition::Gate(GateState::Blocked), Condition::Outcome(None)]
}

/// Returns what those have in common that are in work at a stage.
pub fn at_stage(stage: Stage) -> Vec<Condition> {
    vec![Condition::Stage(stage), Condition::Outcome(None)]
}

fn needs(inventory: &Inventory, facts: Facts<'_>, known: &[Known<'_>]) -> Vec<Needy> {
    let own: BTreeSet<&DecisionKind> = known.iter().filter_map(|known| known.progress?.to_decide.as_ref()).collect();
    Need::all(own).into_iter().filter_map(|need| needy(need, inventory, facts, known)).collect()
}

fn needy(need: Need, inventory: &Inventory, facts: Facts<'_>, known: &[Known<'_>]) -> Option<Needy> {
    let conditions = need.conditions();
    let found: Vec<&Known<'_>> = known.iter().filter(|known| known.meets_all(&conditions)).collect();
    if found.is_empty() {
        return None;
    }
    let roles = if need == Need::Waits { roles(&found) } else { Vec::new() };
    let late = if matches!(need, Need::LateItems | Need::Waits) { first_late(&facts.process.due) } else { BTreeMap::new() };
    let mut rows: Vec<(Option<std::cmp::Reverse<u32>>, u32, Row)> = Vec::with_capacity(found.len());
    for known in &found {
        let row = row(&need, known, inventory, facts, &late);
        let rank = known.ranked.and_then(|ranked| ranked.position).unwrap_or(u32::MAX);
        // What is soonest comes first, and so does what has waited longest; what nobody knows the time of comes last.
        let order = if need == Need::Soon { row.date.map(|date| u32::MAX - days_after_beginning(date)) } else { row.days };
        rows.push((order.map(std::cmp::Reverse), rank, row));
    }
    rows.sort_by_key(|(order, rank, row)| (order.is_none(), *order, *rank, row.dataset));
    let shown = SHOWN[usize::from(!need.is_of_today())];
    let is_told = |row: &Row| need != Need::Waits || row.item.is_some();
    let count = rows.len();
    let first = rows.into_iter().map(|(.., row)| row).filter(is_told).take(shown).collect();
    Some(Needy { need, count, first, roles })
}

fn days_after_beginning(date: Date) -> u32 {
    u32::try_from(days_between(Date::ZERO, date)).unwrap_or_default()
}

fn roles(found: &[&Known<'_>]) -> Vec<(Role, usize)> {
    let waits = |role: Role| found.iter().filter(|known| known.progress.is_some_and(|progress| progress.waits.contains(role))).count();
    Role::ALL.into_iter().map(|role| (role, waits(role))).filter(|(_, count)| *count > 0).collect()
}

/// Returns the item of each dataset that is late and has been for longest.
fn first_late(due: &[Due]) -> BTreeMap<DatasetId, Due> {
    let mut first = BTreeMap::new();
    for due in due.iter().filter(|due| due.urgency == Urgency::Overdue && matches!(due.what, DueWhat::Item(_))) {
        first.entry(due.dataset).or_insert(*due);
    }
    first
}

fn row(need: &Need, known: &Known<'_>, inventory: &Inventory, facts: Facts<'_>, late: &BTreeMap<DatasetId, Due>) -> Row {
    let dataset = known.dataset.id();
    let bare = Row { dataset, item: None, roles: Roles::default(), date: None, days: None };
    let update = known.progress.and_then(|progress| progress.next_update);
    match need {
        Need::Overdue => Row { date: update, days: known.progress.and_then(|progress| progress.overdue_days), ..bare },
        Need::Soon => Row { date: update, ..bare },
        Need::LateItems => late.get(&dataset).map_or(bare, |due| match due.what {
            DueWhat::Item(item) => {
                Row { item: Some(item), roles: roles_of(item, dataset, inventory), date: Some(due.date), days: Some(due.overdue_days), ..bare }
            }
            DueWhat::Update => bare,
        }),
        Need::Waits => waited(dataset, inventory, facts, late).unwrap_or(bare),
        Need::Decide(_) | Need::Ready => Row { days: done_since(dataset, known.dataset.stage(), inventory, facts.process.today), ..bare },
        _ => bare,
    }
}

fn roles_of(item: ItemId, dataset: DatasetId, inventory: &Inventory) -> Roles {
    let item = inventory.checklist_of(dataset).item(item);
    item.map_or_else(Roles::default, |item| item.roles.iter().copied().collect())
}

/// Returns the item of a dataset that has waited for longest, with all who are to do it; what is told as late or as a decision is not told again.
fn waited(dataset: DatasetId, inventory: &Inventory, facts: Facts<'_>, late: &BTreeMap<DatasetId, Due>) -> Option<Row> {
    let checklist = inventory.checklist_of(dataset);
    let late = late.get(&dataset).map(|due| due.what);
    let is_told = |id: ItemId| {
        let item = checklist.item(id);
        late == Some(DueWhat::Item(id)) || item.is_some_and(|item| item.every == Some(Every::Frequency) || item.decision.is_some())
    };
    let waiting = facts.process.waiting_in(dataset).iter().filter(|waiting| !is_told(waiting.item));
    let first = waiting.clone().min_by_key(|waiting| (waiting.since.is_none(), waiting.since))?;
    let roles = waiting.filter(|waiting| waiting.item == first.item).map(|waiting| waiting.role).collect();
    let days = first.since.and_then(|since| u32::try_from(days_between(since, facts.process.today)).ok());
    Some(Row { dataset, item: Some(first.item), roles, date: None, days })
}

/// Returns for how many days everything that was done in a stage has been done.
fn done_since(dataset: DatasetId, stage: Stage, inventory: &Inventory, today: Date) -> Option<u32> {
    let items = inventory.items(dataset);
    let last = inventory.checklist_of(dataset).of_stage(stage).filter_map(|item| items.get(&item.id)?.date).max()?;
    u32::try_from(days_between(last, today)).ok()
}

fn departments(inventory: &Inventory, known: &[Known<'_>], text: &Text) -> Vec<(Option<DepartmentId>, String, Part)> {
    let mut sums: BTreeMap<Option<DepartmentId>, Part> = BTreeMap::new();
    for known in known {
        sums.entry(known.dataset.department()).or_default().add(known.meets(&Condition::Proceeds(true)));
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
            | OperationKind::Tick
            | OperationKind::NoteItem
            | OperationKind::MarkUpdated
            | OperationKind::Conclude
            | OperationKind::Reopen
    );
    let is_of_one = is_about_datasets && operation.label.count == 1;
    let has_title = |dataset: &&Arc<Dataset>| Language::ALL.iter().any(|language| dataset.title(*language) == operation.label.subject);
    inventory.datasets().filter(|_| is_of_one).find(has_title).map(|dataset| dataset.id())
}
