//! What an import would do, row by row, before it is done: a command, and everything that is worth telling about it.
//!
//! Every row that holds anything is read, and every row read is added, merged or refused; a cell that cannot be its field's value is kept in the note.

mod again;
mod changes;
mod choice;
mod comparing;
mod departments;
mod matching;
mod merged;
mod note;
mod past;
mod people;
mod problem;
mod row;
mod secrecy;
mod told;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use uuid::Uuid;

use super::header::Reading;
use super::mapping::{Mapping, Target, own};
use super::recall;
use super::source::Cell;
use super::value;
use super::value::Style;
use crate::command::process::check_listed;
use crate::command::{Import, ImportRow, Refusal};
use crate::model::likeness::Titles;
use crate::model::list_source::{ListSource, Marks, Named};
use crate::model::{DatasetId, Field, FieldKey, Inventory, Stage, Value};

pub use changes::Changed;
pub use choice::{Candidate, Choice, Clash, Decisions, Fields, How, Kept, Match, Pair, Said, Vanished};
pub use departments::NewDepartment;
pub use problem::{Problem, Refused, Severity};

use again::{Given, Slot};
use matching::Known;
use row::Draft;

/// How many issues are kept one by one; all are counted.
pub const ISSUES_MAX: usize = 10_000;
/// How much of a value an issue shows, in characters.
const SHOWN: usize = 120;
/// How many like datasets are offered for a row.
const CANDIDATES: usize = 5;

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
    /// What the cell could say instead, where the program can tell; an empty text leaves it empty. See [`Decisions::correct`] and [`Decisions::repairs`].
    pub repair: Option<String>,
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
    /// How it stands to what is there.
    pub found: Match,
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
    /// Datasets that the source named last time and this list does not; they stay as they are.
    pub vanished: Vec<Vanished>,
    /// Departments that the list names and the inventory does not have, in the order of the list.
    pub departments: Vec<NewDepartment>,
    /// What the source knows each row by and the dataset that it became; see [`super::recall::remember`].
    pub named: Vec<Named>,
    /// What the marks of those rows are of; see [`ListSource::given`].
    pub given: Vec<String>,
    /// Values that the list says otherwise than people here, row by row.
    pub clashes: Vec<Clash>,
    /// Values that stay as they are here without a question, row by row: changed here only, or emptied in the list.
    pub kept: Vec<Kept>,
    /// The command.
    pub import: Import,
}

impl Plan {
    /// Returns what becomes of a row of the file, by its number from 1.
    pub fn row(&self, row: u32) -> Option<&PlannedRow> {
        self.rows.binary_search_by_key(&row, |planned| planned.row).ok().and_then(|at| self.rows.get(at))
    }
}

/// Everything that a plan is made from. It is cheap to ask again after each decision: nothing is read anew.
#[derive(Debug, Clone, Copy)]
pub struct Ask<'a> {
    /// What the list is called.
    pub name: &'a str,
    /// The table.
    pub reading: &'a Reading,
    /// What its columns become.
    pub mapping: &'a Mapping,
    /// What is there.
    pub inventory: &'a Inventory,
    /// The source that it comes from, if it was recognised or chosen.
    pub source: Option<&'a ListSource>,
    /// What was decided so far.
    pub decisions: &'a Decisions,
    /// The titles of the inventory, to keep from one plan to the next; they are collected anew otherwise.
    pub titles: Option<&'a Titles>,
    /// What was there when the list was written, for our own workbook that says so: see [`super::own_book::revision`].
    pub past: Option<&'a Inventory>,
}

impl Ask<'_> {
    /// Plans the import; new ids are taken from `new_id`.
    pub fn plan(&self, new_id: &mut dyn FnMut() -> Uuid) -> Plan {
        let own_titles = self.titles.is_none().then(|| Titles::of(self.inventory));
        let mut planner = Planner::new(*self, self.titles.or(own_titles.as_ref()), new_id);
        planner.known.keep_survivors(merged::survivors(self));
        planner.tell_columns();
        for row in self.reading.rows() {
            let draft = planner.draft(row);
            planner.take(draft);
        }
        planner.tell_vanished();
        planner.plan.given = planner.given.take();
        planner.plan.departments = planner.departments.take(&mut planner.plan.import.departments);
        planner.plan
    }

    /// Lays a row of the file, by its number from 1, beside a dataset: every value that the row gives, and what the dataset says.
    pub fn pairs(&self, row: u32, dataset: DatasetId) -> Vec<Pair> {
        let mut no_ids = || Uuid::nil();
        let mut planner = Planner::new(*self, None, &mut no_ids);
        let Some(row) = self.reading.sheet.row(row) else { return Vec::new() };
        let draft = planner.draft(row);
        let mut pairs = comparing::pairs(&draft, self.inventory, dataset);
        planner.weigh_pairs(&draft, dataset, &mut pairs);
        pairs
    }
}

/// Plans an import of a list that nothing is known or decided of; `source` names it, and new ids are taken from `new_id`.
pub fn plan(source: &str, reading: &Reading, mapping: &Mapping, inventory: &Inventory, new_id: &mut dyn FnMut() -> Uuid) -> Plan {
    Ask { name: source, reading, mapping, inventory, source: None, decisions: &Decisions::default(), titles: None, past: None }.plan(new_id)
}

struct Planner<'a> {
    ask: Ask<'a>,
    reading: &'a Reading,
    mapping: &'a Mapping,
    styles: Vec<Style>,
    /// The column that the source tells its rows apart by.
    key: Option<usize>,
    /// Columns that only say yes or no, by their place among the columns of the reading.
    questions: BTreeSet<usize>,
    /// Columns to the right of the last heading that only some rows have something in.
    excess: Vec<usize>,
    /// Whether it is our own list, with all that stood here.
    is_own: bool,
    /// Whether it is our own list for Excel, where an apostrophe stands before what would be taken for a formula.
    is_guarded: bool,
    known: Known,
    given: Given<'a>,
    then: Option<past::Then<'a>>,
    titles: Option<&'a Titles>,
    departments: departments::Departments,
    /// Datasets that a person gave to rows; no other row is matched with them.
    reserved: BTreeSet<DatasetId>,
    inventory: &'a Inventory,
    new_id: &'a mut dyn FnMut() -> Uuid,
    sheet: Arc<str>,
    plan: Plan,
}

impl<'a> Planner<'a> {
    fn new(ask: Ask<'a>, titles: Option<&'a Titles>, new_id: &'a mut dyn FnMut() -> Uuid) -> Self {
        let Ask { reading, mapping, inventory, .. } = ask;
        let style = |(column, assignment): (&_, &super::mapping::Assignment)| Style::of(reading, column, assignment.target, mapping.conventions);
        let reserved = ask.decisions.choices.values().filter_map(|choice| match choice {
            Choice::Update(dataset, _) | Choice::Same(dataset) => Some(*dataset),
            Choice::New | Choice::Skip => None,
        });
        Self {
            ask,
            reading,
            mapping,
            styles: reading.columns.iter().zip(&mapping.columns).map(style).collect(),
            key: recall::key_column(reading, mapping, ask.source),
            questions: (0..reading.columns.len()).filter(|index| value::is_question(reading, &reading.columns[*index])).collect(),
            excess: Vec::new(),
            is_own: own::passed(reading, inventory).iter().any(Option::is_some),
            is_guarded: own::is_guarded(reading, inventory),
            known: Known::of(inventory, ask.source),
            given: Given::of(reading, inventory, ask.source),
            then: ask.past.map(|past| past::Then::of(reading, past, ask.source)),
            titles,
            departments: departments::Departments::of(inventory, &ask.decisions.departments),
            reserved: reserved.collect(),
            inventory,
            new_id,
            sheet: reading.sheet.name.as_str().into(),
            plan: Plan {
                rows: Vec::new(),
                issues: Vec::new(),
                problems: BTreeMap::new(),
                counts: Counts::default(),
                vanished: Vec::new(),
                departments: Vec::new(),
                named: Vec::new(),
                given: Vec::new(),
                clashes: Vec::new(),
                kept: Vec::new(),
                import: Import { source: ask.name.to_owned(), ..Import::default() },
            },
        }
    }
}

impl Planner<'_> {
    fn issue(&mut self, row: u32, column: Option<usize>, value: &str, problem: Problem) {
        self.issue_with(row, column, value, problem, None);
    }

    fn issue_with(&mut self, row: u32, column: Option<usize>, value: &str, problem: Problem, repair: Option<String>) {
        *self.plan.problems.entry(problem).or_default() += 1;
        if self.plan.issues.len() < ISSUES_MAX {
            let mut shown: String = value.chars().take(SHOWN).collect();
            if shown.len() < value.len() {
                shown.push('…');
            }
            self.plan.issues.push(Issue { sheet: Arc::clone(&self.sheet), row, column, value: shown, problem, repair });
        }
    }

    /// Decides what becomes of a row, and how sure that is.
    fn decide(&mut self, draft: &mut Draft) -> (Outcome, Match) {
        let exactly = |how| Match { how, candidates: Vec::new() };
        let chosen = self.ask.decisions.choices.get(&draft.row);
        match chosen {
            Some(Choice::Skip) => return (Outcome::Refused(Refused::LeftOut), exactly(How::Chosen)),
            Some(Choice::Update(dataset, _) | Choice::Same(dataset)) if self.known.row_of(*dataset).is_some() => {
                let row = self.known.row_of(*dataset).unwrap_or_default();
                let given = self.given.row(*dataset).cloned().unwrap_or_default();
                self.name(draft, *dataset, given);
                return (Outcome::Refused(Refused::SameDataset { row }), exactly(How::Chosen));
            }
            Some(Choice::Update(dataset, fields)) if self.inventory.dataset(*dataset).is_some() => {
                draft.is_decided = matches!(fields, Fields::Only(_));
                draft.keep_only(fields);
                return (Outcome::Merged(*dataset), exactly(How::Chosen));
            }
            Some(Choice::Same(dataset)) if self.inventory.dataset(*dataset).is_some() => {
                draft.is_decided = true;
                draft.keep_only(&Fields::Only(BTreeSet::new()));
                return (Outcome::Merged(*dataset), exactly(How::Chosen));
            }
            _ => {}
        }
        let is_new = chosen == Some(&Choice::New);
        let wanted = draft.wanted();
        if let Some(refused) = self.known.repeats(&wanted) {
            return (Outcome::Refused(refused), exactly(How::Nothing));
        }
        if !is_new && let Some((dataset, row)) = self.known.same_as(&wanted) {
            self.name_merged(draft, dataset);
            return (Outcome::Refused(Refused::SameDataset { row }), exactly(How::Source));
        }
        if !is_new && self.is_gone(draft) {
            return (Outcome::Refused(Refused::RemovedHere), exactly(How::Nothing));
        }
        if !is_new && let Some((id, how)) = self.known.find(&wanted, &self.reserved) {
            return (Outcome::Merged(id), exactly(how));
        }
        if draft.titles().next().is_none() {
            return (Outcome::Refused(Refused::TitleMissing), exactly(How::Nothing));
        }
        let candidates = self.candidates(draft);
        let how = match candidates.first() {
            _ if is_new => How::Chosen,
            Some(likest) => How::Likely(likest.percent),
            None => How::Nothing,
        };
        let free = draft.id.filter(|id| self.inventory.dataset(*id).is_none());
        (Outcome::Added(free.unwrap_or_else(|| DatasetId::from_uuid((self.new_id)()))), Match { how, candidates })
    }

    /// Returns the datasets that a row without a match could be about, likest first.
    fn candidates(&self, draft: &Draft) -> Vec<Candidate> {
        let (Some(titles), Some(title)) = (self.titles, draft.titles().next()) else { return Vec::new() };
        let department = draft.department.as_ref().map_or("", |name| name.as_str());
        let alike = titles.like(title.as_str(), department, CANDIDATES);
        let is_free = |dataset: &DatasetId| !self.known.is_claimed(*dataset) && !self.reserved.contains(dataset);
        alike.into_iter().filter(|alike| is_free(&alike.dataset)).map(|alike| Candidate { dataset: alike.dataset, percent: percent(alike.score) }).collect()
    }

    /// Puts a row in the command, if something becomes of it.
    fn take(&mut self, mut draft: Draft) {
        self.plan.counts.read += 1;
        let (outcome, found) = self.decide(&mut draft);
        let title = draft.titles().next().map_or_else(|| draft.left_title.clone().unwrap_or_default(), ToString::to_string);
        let entry = match outcome {
            Outcome::Added(id) | Outcome::Merged(id) => {
                self.claim(&draft, id, outcome);
                draft.pass_leftovers(self.inventory, id);
                self.settle(&mut draft, id);
                self.tell_secrecy(&draft, id);
                self.check_stage(&mut draft, id);
                let entry = self.enter(&mut draft, id);
                let given = self.marks(&draft, id);
                self.name(&draft, id, given);
                Some(entry)
            }
            Outcome::Refused(refused) => {
                self.issue(draft.row, Draft::column_of(refused, self.mapping), &title, refused.problem());
                None
            }
        };
        if matches!(found.how, How::Likely(_)) {
            self.issue(draft.row, self.mapping.columns.iter().position(|assignment| assignment.target.is_title()), &title, Problem::Likely);
        }
        self.plan.rows.push(PlannedRow { row: draft.row, outcome, title, entry, found });
        match outcome {
            Outcome::Added(_) => self.plan.counts.added += 1,
            Outcome::Merged(_) => self.plan.counts.merged += 1,
            Outcome::Refused(_) => self.plan.counts.refused += 1,
        }
    }

    /// Tells which datasets the source named last time and this list does not.
    fn tell_vanished(&mut self) {
        let Some(source) = self.ask.source else { return };
        for named in source.known.iter().filter(|named| !named.is_gone) {
            let dataset = recall::now(self.inventory, named.dataset);
            if let Some(dataset) = dataset.filter(|dataset| !self.known.is_claimed(*dataset)) {
                self.plan.vanished.push(Vanished { identity: named.identity.clone(), dataset });
            }
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
            draft.given.retain(|(slot, _)| *slot != Slot::Value(Target::Stage));
        }
        self.issue(draft.row, self.mapping.column_of(Target::Stage), stage.key(), problem);
    }

    /// Keeps in mind what the row is called, and tells of another row that is called the same.
    fn claim(&mut self, draft: &Draft, id: DatasetId, outcome: Outcome) {
        let is_same = self.known.claim(&draft.wanted(), id, draft.row);
        if is_same && matches!(outcome, Outcome::Added(_)) {
            let title = draft.titles().next().map_or_else(String::new, ToString::to_string);
            self.issue(draft.row, None, &title, Problem::SameTitle);
        }
    }

    /// Keeps what the source knows a row by, and what it gave.
    fn name(&mut self, draft: &Draft, dataset: DatasetId, given: Marks) {
        self.plan.named.extend(draft.identity.clone().map(|identity| Named { identity, dataset, is_gone: false, given }));
    }

    fn enter(&mut self, draft: &mut Draft, id: DatasetId) -> usize {
        if let Some(name) = draft.department.take() {
            let department = self.departments.id(name, self.new_id);
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
}

fn percent(score: f64) -> u8 {
    (score * 100.0).round().clamp(0.0, 100.0) as u8
}

impl Target {
    fn is_title(self) -> bool {
        matches!(self, Self::Field(key) if key.field() == Field::Title)
    }
}

fn shown(cell: &Cell) -> String {
    cell.text().into_owned()
}
