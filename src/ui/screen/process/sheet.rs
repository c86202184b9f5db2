//! What the process shows: which datasets, in which column and order, and what is said of each. Worked out once per question.
//!
//! It is plain data; where it stands on the screen is the business of the board and the list.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use eframe::egui::Context;
use jiff::civil::Date;

use super::note::{Ground, Note};
use crate::model::process::{Progress, Urgency};
use crate::model::query::{Condition, Query};
use crate::model::{DatasetId, DepartmentId, Inventory, OutcomeKind, Role, Stage};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::derived::Worked;
use crate::ui::latest::{AT_ONCE, Latest};

/// The column of what has ended.
pub(super) const ENDED: usize = 4;

/// Which department is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Home {
    /// All.
    #[default]
    Any,
    /// This one, or none.
    Is(Option<DepartmentId>),
}

/// What comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Order {
    /// What waits longest.
    #[default]
    Waiting,
    /// What has the highest priority.
    Priority,
    /// By title.
    Title,
    /// By stage, first to last.
    Stage,
    /// What has come furthest in its stage.
    Progress,
    /// What is to be updated first.
    Update,
    /// By department.
    Department,
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Question {
    pub(super) home: Home,
    pub(super) role: Option<Role>,
    pub(super) search: String,
    /// What a saved view asks for besides.
    pub(super) also: Vec<Condition>,
    /// The order of the cards and, first, of the rows.
    pub(super) order: Order,
    /// Whether the rows of the list stand the other way round.
    pub(super) is_reversed: bool,
}

impl Question {
    /// Tells whether anything is left out.
    pub(super) fn is_narrowed(&self) -> bool {
        self.home != Home::Any || self.role.is_some() || !self.search.trim().is_empty() || !self.also.is_empty()
    }

    /// Asks for everything again.
    pub(super) fn widen(&mut self) {
        (self.home, self.role) = (Home::Any, None);
        self.also.clear();
        self.search.clear();
    }
}

/// A dataset with what is said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) id: DatasetId,
    pub(super) note: Note,
}

/// How far a department has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Department {
    pub(super) id: Option<DepartmentId>,
    pub(super) name: String,
    /// Datasets that are worked on.
    pub(super) count: usize,
    /// Items that are done, of all stages.
    pub(super) done: usize,
    /// Items that are asked for, of all stages.
    pub(super) total: usize,
}

/// What is shown.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// The cards of each stage.
    pub(super) columns: [Vec<Entry>; 4],
    /// What has ended, by outcome.
    pub(super) ended: [Vec<DatasetId>; 3],
    /// All of them as rows.
    pub(super) rows: Vec<Entry>,
    /// How many of the whole inventory are worked on, and how many have ended.
    pub(super) all: (usize, usize),
    /// The departments, by name; what has none last.
    pub(super) departments: Vec<Department>,
    /// How many datasets wait for each role.
    pub(super) roles: Vec<(Role, usize)>,
    cells: BTreeMap<DatasetId, (usize, usize)>,
    places: BTreeMap<DatasetId, usize>,
}

impl Sheet {
    /// Works it out.
    pub(super) fn of(inventory: &Inventory, worked: &Worked, question: &Question, text: &Text) -> Self {
        let mut sheet = Self { departments: departments(inventory, worked, text), roles: roles(worked), ..Self::default() };
        let ended = worked.process.iter().filter(|(_, progress)| progress.outcome.is_some()).count();
        sheet.all = (worked.process.iter().len() - ended, ended);
        let mut found = found(inventory, worked, question, text);
        put_in_order(&mut found, inventory, worked, question.order, text);
        for (entry, progress) in &found {
            match progress.outcome {
                Some(kind) => sheet.ended[kind as usize].push(entry.id),
                None => sheet.columns[progress.stage.index()].push(entry.clone()),
            }
        }
        sheet.rows = found.into_iter().map(|(entry, _)| entry).collect();
        if question.is_reversed {
            sheet.rows.reverse();
        }
        sheet.find_places();
        sheet
    }

    fn find_places(&mut self) {
        for (column, entries) in self.columns.iter().enumerate() {
            self.cells.extend(entries.iter().enumerate().map(|(row, entry)| (entry.id, (column, row))));
        }
        self.cells.extend(self.ended.iter().flatten().enumerate().map(|(row, id)| (*id, (ENDED, row))));
        self.places = self.rows.iter().enumerate().map(|(row, entry)| (entry.id, row)).collect();
    }

    /// Returns the column and row of a dataset on the board.
    pub(super) fn cell(&self, id: DatasetId) -> Option<(usize, usize)> {
        self.cells.get(&id).copied()
    }

    /// Returns the row of a dataset in the list.
    pub(super) fn row(&self, id: DatasetId) -> Option<usize> {
        self.places.get(&id).copied()
    }

    /// Returns how many stand in a column of the board.
    pub(super) fn height(&self, column: usize) -> usize {
        self.columns.get(column).map_or_else(|| self.ended.iter().map(Vec::len).sum(), Vec::len)
    }

    /// Returns what stands in a cell of the board.
    pub(super) fn at(&self, column: usize, row: usize) -> Option<DatasetId> {
        match self.columns.get(column) {
            Some(entries) => entries.get(row).map(|entry| entry.id),
            None => self.ended.iter().flatten().nth(row).copied(),
        }
    }

    /// Returns the datasets of a column, from above.
    pub(super) fn ids(&self, column: usize) -> Vec<DatasetId> {
        self.columns.get(column).map_or_else(|| self.ended.iter().flatten().copied().collect(), |entries| entries.iter().map(|entry| entry.id).collect())
    }

    /// Returns how many are shown: worked on, and ended.
    pub(super) fn shown(&self) -> (usize, usize) {
        (self.columns.iter().map(Vec::len).sum(), self.height(ENDED))
    }

    /// Returns how many ended in a way.
    pub(super) fn ended_by(&self, kind: OutcomeKind) -> &[DatasetId] {
        &self.ended[kind as usize]
    }
}

/// The sheet of a question, and the work under way.
#[derive(Debug, Default)]
pub(super) struct Sheets {
    latest: Latest<(u64, Date, Question), Arc<Sheet>>,
    nothing: Arc<Sheet>,
}

impl Sheets {
    /// Brings the sheet up to the question, or starts the work that will.
    pub(super) fn refresh(&mut self, question: &Question, open: &Open<'_>, text: &Arc<Text>, ctx: &Context) {
        let is_small = open.inventory().datasets().len() <= AT_ONCE;
        let asked = (open.generation, open.worked.process.today, question.clone());
        self.latest.refresh(&asked, "board", is_small, ctx, || {
            let (inventory, worked, text, question) = (Arc::clone(open.inventory()), Arc::clone(open.worked), Arc::clone(text), question.clone());
            move || Arc::new(Sheet::of(&inventory, &worked, &question, &text))
        });
    }

    /// Returns the newest sheet, perhaps of an earlier question.
    pub(super) fn get(&self) -> &Arc<Sheet> {
        self.latest.get().unwrap_or(&self.nothing)
    }

    /// Tells whether the sheet is still being worked out.
    pub(super) const fn is_under_way(&self) -> bool {
        self.latest.is_under_way()
    }
}

/// Returns what is asked for, by title.
fn found<'a>(inventory: &Inventory, worked: &'a Worked, question: &Question, text: &Text) -> Vec<(Entry, &'a Progress)> {
    let mut conditions = question.also.clone();
    if let Home::Is(home) = question.home {
        conditions.push(Condition::Department(home));
    }
    let query = Query { search: question.search.clone(), conditions, ..Query::default() };
    let mut late: BTreeMap<DatasetId, u32> = BTreeMap::new();
    for due in worked.process.due.iter().filter(|due| due.urgency == Urgency::Overdue) {
        let days = late.entry(due.dataset).or_default();
        *days = due.overdue_days.max(*days);
    }
    let waiting = &worked.process.waiting;
    let entry = |id: DatasetId| {
        let progress = worked.process.get(id)?;
        let start = waiting.partition_point(|waiting| waiting.dataset < id);
        let own = &waiting[start..];
        let own = &own[..own.partition_point(|waiting| waiting.dataset == id)];
        if question.role.is_some_and(|role| own.iter().all(|waiting| waiting.role != role)) {
            return None;
        }
        let late = late.get(&id).copied().unwrap_or(0);
        let ranked = worked.ranking.get(id);
        let note = Note::of(id, &Ground { inventory, progress, ranked, late, waiting: own, role: question.role, today: worked.process.today });
        Some((Entry { id, note }, progress))
    };
    query.run(inventory, &worked.index, worked.facts(), text).into_iter().filter_map(entry).collect()
}

fn put_in_order(found: &mut [(Entry, &Progress)], inventory: &Inventory, worked: &Worked, order: Order, text: &Text) {
    match order {
        Order::Title => {}
        Order::Waiting => found.sort_by_key(|(entry, _)| entry.note.urgency()),
        Order::Priority => found.sort_by_key(|(entry, _)| worked.ranking.position(entry.id)),
        Order::Stage => found.sort_by_key(|(_, progress)| (progress.outcome, progress.stage)),
        Order::Progress => found.sort_by_key(|(_, progress)| Reverse(permille(progress.of(progress.stage).done, progress.of(progress.stage).total))),
        Order::Update => found.sort_by_key(|(_, progress)| progress.next_update.unwrap_or(Date::MAX)),
        Order::Department => found.sort_by_cached_key(|(entry, _)| {
            let name = inventory.dataset(entry.id).map_or("", |dataset| inventory.department_of(dataset));
            (name.is_empty(), text.sort_key(name))
        }),
    }
}

fn permille(done: usize, total: usize) -> usize {
    (1_000 * done).checked_div(total).unwrap_or(0)
}

fn roles(worked: &Worked) -> Vec<(Role, usize)> {
    let count = |role: Role| {
        let mut ids: Vec<DatasetId> = worked.process.waiting.iter().filter(|waiting| waiting.role == role).map(|waiting| waiting.dataset).collect();
        ids.dedup();
        ids.len()
    };
    Role::ALL.map(|role| (role, count(role))).to_vec()
}

fn departments(inventory: &Inventory, worked: &Worked, text: &Text) -> Vec<Department> {
    let mut sums: BTreeMap<Option<DepartmentId>, (usize, usize, usize)> = BTreeMap::new();
    for dataset in inventory.datasets() {
        if let Some(progress) = worked.process.get(dataset.id()).filter(|progress| progress.outcome.is_none()) {
            let (count, done, total) = sums.entry(dataset.department()).or_default();
            (*count, *done, *total) = (*count + 1, *done + progress.done(), *total + progress.total());
        }
    }
    let name = |id: Option<DepartmentId>| id.and_then(|id| inventory.department(id)).map_or_else(String::new, |department| department.name.to_string());
    let department = |(id, (count, done, total))| Department { id, name: name(id), count, done, total };
    let mut departments: Vec<Department> = sums.into_iter().map(department).collect();
    departments.sort_by(|a, b| a.name.is_empty().cmp(&b.name.is_empty()).then_with(|| text.compare(&a.name, &b.name)));
    departments
}

/// Returns the stage of a column.
pub(super) fn stage_of(column: usize) -> Option<Stage> {
    Stage::ALL.get(column).copied()
}
