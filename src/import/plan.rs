//! What an import would do, row by row, before it is done: a command, and everything that is worth telling about it.
//!
//! Every row that holds anything is read, and every row read is added, merged or refused; a cell that cannot be its field's value is kept in the note.

mod matching;
mod problem;
mod row;

use std::collections::BTreeMap;
use std::sync::Arc;

use uuid::Uuid;

use super::header::Reading;
use super::mapping::{Mapping, Target, own};
use super::source::Cell;
use super::value::Style;
use crate::command::process::check_listed;
use crate::command::{Import, ImportRow, Refusal};
use crate::model::{DatasetId, Department, DepartmentId, Field, FieldKey, Inventory, Line, Stage, Value};

pub use problem::{Problem, Refused, Severity};

use matching::Known;
use row::Draft;

/// How many issues are kept one by one; all are counted.
pub const ISSUES_MAX: usize = 10_000;
/// How much of a value an issue shows, in characters.
const SHOWN: usize = 120;

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// The sheet.
    pub sheet: Arc<str>,
    /// The row of the file, from 1.
    pub row: u32,
    /// The column, by its place among the columns of the reading; none for the row as a whole.
    pub column: Option<usize>,
    /// What stands there; long values are cut.
    pub value: String,
    /// What about it.
    pub problem: Problem,
}

impl Issue {
    /// Returns how much it matters.
    pub const fn severity(&self) -> Severity {
        self.problem.severity()
    }
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// A new dataset.
    Added(DatasetId),
    /// New values for a dataset that is there.
    Merged(DatasetId),
    /// Nothing, and why.
    Refused(Refused),
}

impl Outcome {
    /// Returns the stable English key of the variant.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Added(_) => "added",
            Self::Merged(_) => "merged",
            Self::Refused(_) => "refused",
        }
    }
}

/// One row and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedRow {
    /// The row of the file, from 1.
    pub row: u32,
    /// What becomes of it.
    pub outcome: Outcome,
    /// Its title; empty where it has none.
    pub title: String,
    /// Its place among the rows of the command, unless it is refused.
    pub entry: Option<usize>,
}

/// How many rows came to what; `read` is always the sum of the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Rows that hold anything.
    pub read: usize,
    /// New datasets.
    pub added: usize,
    /// Datasets that get new values.
    pub merged: usize,
    /// Rows that come to nothing.
    pub refused: usize,
}

/// An import that is not yet run.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Every row, top to bottom.
    pub rows: Vec<PlannedRow>,
    /// What to look at, row by row; at most [`ISSUES_MAX`].
    pub issues: Vec<Issue>,
    /// How often each problem occurs, also beyond those that are kept.
    pub problems: BTreeMap<Problem, usize>,
    /// How many rows came to what.
    pub counts: Counts,
    /// The command.
    pub import: Import,
}

/// Plans an import; `source` names the list, and new ids are taken from `new_id`.
pub fn plan(source: &str, reading: &Reading, mapping: &Mapping, inventory: &Inventory, new_id: &mut dyn FnMut() -> Uuid) -> Plan {
    let styles =
        reading.columns.iter().zip(&mapping.columns).map(|(column, assignment)| Style::of(reading, column, assignment.target, mapping.conventions)).collect();
    let mut planner = Planner {
        reading,
        mapping,
        styles,
        known: Known::of(inventory),
        inventory,
        new_id,
        sheet: reading.sheet.name.as_str().into(),
        plan: Plan {
            rows: Vec::new(),
            issues: Vec::new(),
            problems: BTreeMap::new(),
            counts: Counts::default(),
            import: Import { source: source.to_owned(), ..Import::default() },
        },
    };
    planner.tell_passed();
    for row in reading.rows() {
        let draft = planner.draft(row);
        planner.take(draft);
    }
    planner.plan
}

struct Planner<'a> {
    reading: &'a Reading,
    mapping: &'a Mapping,
    styles: Vec<Style>,
    known: Known,
    inventory: &'a Inventory,
    new_id: &'a mut dyn FnMut() -> Uuid,
    sheet: Arc<str>,
    plan: Plan,
}

impl Planner<'_> {
    /// Tells of columns of the program's own lists that are not read.
    fn tell_passed(&mut self) {
        let row = self.reading.header.map_or(1, |(_, last)| last);
        for (index, passed) in own::passed(self.reading, self.inventory).into_iter().enumerate() {
            let is_skipped = self.mapping.columns.get(index).is_some_and(|assignment| assignment.target == Target::Skip);
            if let (Some(own::Passed { is_told: true }), true, Some(column)) = (passed, is_skipped, self.reading.columns.get(index)) {
                self.issue(row, Some(index), &column.heading, Problem::PassedOver);
            }
        }
    }

    fn issue(&mut self, row: u32, column: Option<usize>, value: &str, problem: Problem) {
        *self.plan.problems.entry(problem).or_default() += 1;
        if self.plan.issues.len() < ISSUES_MAX {
            let mut shown: String = value.chars().take(SHOWN).collect();
            if shown.len() < value.len() {
                shown.push('…');
            }
            self.plan.issues.push(Issue { sheet: Arc::clone(&self.sheet), row, column, value: shown, problem });
        }
    }

    fn decide(&mut self, draft: &Draft) -> Outcome {
        let wanted = draft.wanted();
        if let Some(refused) = self.known.repeats(&wanted) {
            return Outcome::Refused(refused);
        }
        match self.known.find(&wanted) {
            Some(id) => Outcome::Merged(id),
            None if draft.titles().next().is_none() => Outcome::Refused(Refused::TitleMissing),
            None => Outcome::Added(draft.id.unwrap_or_else(|| DatasetId::from_uuid((self.new_id)()))),
        }
    }

    /// Puts a row in the command, if something becomes of it.
    fn take(&mut self, mut draft: Draft) {
        self.plan.counts.read += 1;
        let outcome = self.decide(&draft);
        let title = draft.titles().next().map_or_else(String::new, ToString::to_string);
        let entry = match outcome {
            Outcome::Added(id) | Outcome::Merged(id) => {
                self.remember(&draft, id, outcome);
                self.check_stage(&mut draft, id);
                Some(self.enter(&mut draft, id))
            }
            Outcome::Refused(refused) => {
                self.issue(draft.row, Draft::column_of(refused, self.mapping), &title, refused.problem());
                None
            }
        };
        self.plan.rows.push(PlannedRow { row: draft.row, outcome, title, entry });
        match outcome {
            Outcome::Added(_) => self.plan.counts.added += 1,
            Outcome::Merged(_) => self.plan.counts.merged += 1,
            Outcome::Refused(_) => self.plan.counts.refused += 1,
        }
    }

    /// Lets a row keep its stage only where the dataset may come to it; the rest of the row is taken all the same.
    fn check_stage(&mut self, draft: &mut Draft, id: DatasetId) {
        let Some(stage) = draft.stage else { return };
        let problem = match self.inventory.dataset(id) {
            None if stage > Stage::Identify => Problem::StageReached,
            None => return,
            Some(dataset) => match check_listed(self.inventory, dataset, stage) {
                Ok(()) => return,
                Err(Refusal::MoveBackNeedsReason) => Problem::StageBack,
                Err(Refusal::Concluded(_)) => Problem::StageEnded,
                Err(_) => Problem::StageNotDone,
            },
        };
        if problem != Problem::StageReached {
            draft.stage = None;
        }
        self.issue(draft.row, self.mapping.column_of(Target::Stage), stage.key(), problem);
    }

    /// Keeps in mind what the row is called, and tells of another row that is called the same.
    fn remember(&mut self, draft: &Draft, id: DatasetId, outcome: Outcome) {
        let is_same = self.known.claim(&draft.wanted(), id, draft.row);
        if is_same && matches!(outcome, Outcome::Added(_)) {
            let title = draft.titles().next().map_or_else(String::new, ToString::to_string);
            self.issue(draft.row, None, &title, Problem::SameTitle);
        }
    }

    fn enter(&mut self, draft: &mut Draft, id: DatasetId) -> usize {
        if let Some(name) = draft.department.take() {
            let department = self.department(name);
            draft.values.push((super::value::key(Field::Department), Value::Department(department)));
        }
        self.add_note(draft, id);
        let mut values: Vec<(FieldKey, Value)> = Vec::new();
        for (key, value) in draft.values.drain(..) {
            if !values.iter().any(|(other, _)| *other == key) {
                values.push((key, value));
            }
        }
        let row = ImportRow { dataset: id, stage: draft.stage, values, scores: std::mem::take(&mut draft.scores) };
        self.plan.import.rows.push(row);
        self.plan.import.rows.len() - 1
    }

    fn department(&mut self, name: Line) -> DepartmentId {
        let folded = matching::fold(name.as_str());
        if let Some(id) = self.known.departments.get(&folded) {
            return *id;
        }
        let id = DepartmentId::from_uuid((self.new_id)());
        self.known.departments.insert(folded, id);
        self.plan.import.departments.push(Department { id, name });
        id
    }
}

impl Target {
    fn is_title(self) -> bool {
        matches!(self, Self::Field(key) if key.field() == Field::Title)
    }
}

fn shown(cell: &Cell) -> String {
    cell.text().into_owned()
}
