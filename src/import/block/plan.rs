//! What pasting a block would do, cell by cell, before it is done.
//!
//! Cells land on the rows and columns that are shown, and on no others. What cannot be read is told and left as it was.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use uuid::Uuid;

use super::read::{Departments, Goal, Lane, Said, is_taken};
use crate::command::{Answer, CellEdits, Command, NewDataset, NewScore};
use crate::import::mapping::Decimal;
use crate::import::plan::Problem;
use crate::job::{Cancelled, Progress};
use crate::model::{
    CriterionId, Dataset, DatasetId, Department, DepartmentId, Field, FieldKey, Inventory, Language, Line, Score, Value,
    query::{self, SortBy},
};

/// How many cells are told of one by one; all are counted.
pub const ISSUES_MAX: usize = 1_000;
/// How much of a text is shown, in characters.
const SHOWN: usize = 120;

/// Where a block lands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aim {
    /// The datasets from the upper left cell down, as they are shown; none that is hidden.
    pub rows: Vec<DatasetId>,
    /// The columns from the upper left cell to the right, as they are shown.
    pub columns: Vec<SortBy>,
    /// How many rows and columns are chosen. A block that fits into them a whole number of times fills them.
    pub chosen: (usize, usize),
    /// Whether rows below the last become new datasets.
    pub grows: bool,
    /// The language of the texts that the grid shows.
    pub language: Language,
    /// The decimal mark where the block does not show its own.
    pub decimal: Decimal,
}

/// A cell to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellIssue {
    /// The row of the block, from 1.
    pub row: usize,
    /// The column; none for the row as a whole.
    pub column: Option<SortBy>,
    /// What the dataset is called; empty for a new one without a title.
    pub title: String,
    /// What stands there; long texts are cut.
    pub text: String,
    /// What about it.
    pub problem: Problem,
    /// As what it is taken, where it could be read another way.
    pub read: Option<Value>,
}

/// A paste that is not yet done.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pasting {
    /// How many rows the block has, as it lands.
    pub rows: usize,
    /// New datasets.
    pub added: Vec<NewDataset>,
    /// What fields of datasets become, also of new ones.
    pub edits: Vec<CellEdits>,
    /// What scores of datasets become, also of new ones.
    pub scores: Vec<(DatasetId, Vec<NewScore>)>,
    /// Departments that are named and not there yet.
    pub departments: Vec<Department>,
    /// Cells to look at, row by row; at most [`ISSUES_MAX`].
    pub issues: Vec<CellIssue>,
    /// How many cells or rows are left out.
    pub lost: usize,
    /// How many cells are taken and worth a look.
    pub unsure: usize,
    /// How many cells of one line had several; line breaks become spaces there.
    pub joined: usize,
    /// Columns that are worked out, or moved by the process, and left as they are.
    pub passed: Vec<SortBy>,
    /// How many columns there was no room for.
    pub surplus_columns: usize,
    /// How many rows there was no room for.
    pub surplus_rows: usize,
}

impl Pasting {
    /// Returns the command, without the departments that are not wanted; `None` if nothing would change.
    pub fn command(&self, unwanted: &BTreeSet<DepartmentId>) -> Option<Command> {
        let is_wanted = |(_, value): &(FieldKey, Option<Value>)| !matches!(value, Some(Value::Department(id)) if unwanted.contains(id));
        let departments = self.departments.iter().filter(|department| !unwanted.contains(&department.id));
        let mut commands: Vec<Command> = departments.map(|department| Command::AddDepartment(department.id, department.name.to_string())).collect();
        if !self.added.is_empty() {
            commands.push(Command::AddDatasets(self.added.clone()));
        }
        let edits: Vec<CellEdits> = self.edits.iter().map(|(id, edits)| (*id, edits.iter().filter(|edit| is_wanted(edit)).cloned().collect())).collect();
        let edits: Vec<CellEdits> = edits.into_iter().filter(|(_, edits): &CellEdits| !edits.is_empty()).collect();
        if !edits.is_empty() {
            commands.push(Command::EditCells(edits));
        }
        commands.extend(self.scores.iter().map(|(id, scores)| Command::Score(*id, scores.clone())));
        let is_about_datasets = commands.iter().any(|command| !matches!(command, Command::AddDepartment(..)));
        is_about_datasets.then_some(Command::Paste(commands))
    }

    /// Returns how many datasets that are there become otherwise.
    pub fn changed(&self) -> usize {
        let new: BTreeSet<DatasetId> = self.added.iter().map(|new| new.id).collect();
        let touched = self.edits.iter().map(|(id, _)| *id).chain(self.scores.iter().map(|(id, _)| *id));
        touched.filter(|id| !new.contains(id)).collect::<BTreeSet<_>>().len()
    }

    /// Tells whether a person should see it before it is done.
    pub fn needs_asking(&self) -> bool {
        !self.added.is_empty() || !self.departments.is_empty() || self.lost > 0 || self.unsure > 0 || self.surplus_columns > 0 || self.surplus_rows > 0
    }
}

/// Plans to paste rows of texts; new ids are taken from `new_id`.
pub fn plan(block: &[Vec<String>], aim: &Aim, inventory: &Inventory, new_id: &mut dyn FnMut() -> Uuid, progress: &Progress) -> Result<Pasting, Cancelled> {
    let (height, width) = (block.len(), block.iter().map(Vec::len).max().unwrap_or_default());
    let fills = |block: usize, chosen: usize| block > 0 && chosen > 0 && chosen.is_multiple_of(block);
    let is_filled = fills(height, aim.chosen.0) && fills(width, aim.chosen.1);
    let (rows, columns) = if is_filled { aim.chosen } else { (height, width) };
    let departments = Departments::of(inventory);
    let mut passed = Vec::new();
    let lanes = aim.columns.iter().take(columns).enumerate().map(|(index, column)| {
        let goal = Goal::of(*column, aim.language, inventory);
        if goal.is_none() {
            passed.push(*column);
        }
        let texts = block.iter().filter_map(|row| row.get(index % width.max(1))).map(String::as_str);
        goal.map(|goal| (*column, Lane::new(goal, texts, aim.decimal, &departments)))
    });
    let lanes = lanes.collect();
    let pasting = Pasting { rows, surplus_columns: columns.saturating_sub(aim.columns.len()), passed, ..Pasting::default() };
    let mut planner = Planner { aim, inventory, new_id, lanes, width, pasting, departments: BTreeMap::new(), titles: None };
    for row in 0..rows {
        if row.is_multiple_of(64) {
            progress.at(row as f32 / rows as f32)?;
        }
        planner.take(row, &block[row % height]);
    }
    Ok(planner.pasting)
}

struct Planner<'a> {
    aim: &'a Aim,
    inventory: &'a Inventory,
    new_id: &'a mut dyn FnMut() -> Uuid,
    lanes: Vec<Option<(SortBy, Lane<'a>)>>,
    width: usize,
    pasting: Pasting,
    /// New departments by their folded names.
    departments: BTreeMap<String, DepartmentId>,
    /// The titles there are, folded, once a new dataset asks for them.
    titles: Option<BTreeSet<String>>,
}

/// Something to look at in a row of the block.
struct Remark {
    column: Option<SortBy>,
    text: String,
    problem: Problem,
    read: Option<Value>,
}

impl Remark {
    const fn new(column: SortBy, text: String, problem: Problem) -> Self {
        Self { column: Some(column), text, problem, read: None }
    }
}

/// What a row of the block says, read.
#[derive(Default)]
struct Draft {
    edits: Vec<(FieldKey, Option<Value>)>,
    scores: Vec<(CriterionId, Option<Score>)>,
    issues: Vec<Remark>,
    /// The fields that had several lines and have one.
    joined: Vec<Field>,
    title: Option<Line>,
}

impl<'a> Planner<'a> {
    fn take(&mut self, row: usize, cells: &'a [String]) {
        let inventory = self.inventory;
        let old = self.aim.rows.get(row).copied();
        match old {
            Some(id) => {
                let draft = self.read(cells);
                if let Some(dataset) = inventory.dataset(id) {
                    self.change(row, dataset, draft);
                }
            }
            None if !self.aim.grows => self.pasting.surplus_rows += 1,
            None => {
                let draft = self.read(cells);
                self.add(row, draft);
            }
        }
    }

    fn read(&mut self, cells: &'a [String]) -> Draft {
        let mut draft = Draft::default();
        let Self { lanes, width, pasting, departments, new_id, .. } = self;
        for (index, lane) in lanes.iter_mut().enumerate() {
            let (Some((column, lane)), Some(text)) = (lane, cells.get(index % *width)) else { continue };
            let goal = lane.goal;
            match (goal, lane.read(text)) {
                (Goal::Field(key), Said::Nothing) => draft.edits.push((key, None)),
                (Goal::Score(criterion), Said::Nothing) => draft.scores.push((criterion, None)),
                (Goal::Score(criterion), Said::Score(score)) => draft.scores.push((criterion, Some(*score))),
                (Goal::Field(key), Said::Value(value, remark)) => {
                    if let (true, Value::Line(title)) = (goal.is_title(), value) {
                        draft.title = Some(title.clone());
                    }
                    draft.edits.push((key, Some(value.clone())));
                    match remark {
                        Some(Problem::Cleaned) => draft.joined.push(key.field()),
                        remark => {
                            let told = |problem| Remark { read: Some(value.clone()), ..Remark::new(*column, text.clone(), problem) };
                            draft.issues.extend(remark.map(told));
                        }
                    }
                }
                (Goal::Field(key), Said::NewDepartment(name)) => {
                    let id = *departments.entry(query::fold(name.as_str())).or_insert_with(|| {
                        let id = DepartmentId::from_uuid(new_id());
                        pasting.departments.push(Department { id, name: name.clone() });
                        id
                    });
                    draft.edits.push((key, Some(Value::Department(id))));
                }
                (_, Said::Wrong(problem)) => draft.issues.push(Remark::new(*column, text.clone(), *problem)),
                (Goal::Field(_), Said::Score(_)) | (Goal::Score(_), Said::Value(..) | Said::NewDepartment(_)) => {}
            }
        }
        draft
    }

    /// Takes what differs from a dataset that is there. Its last title stays.
    fn change(&mut self, row: usize, dataset: &Arc<Dataset>, mut draft: Draft) {
        for (key, _) in &mut draft.edits {
            *key = self.shown_key(dataset, key.field());
        }
        let titles = Language::ALL.iter().filter(|language| dataset.get(FieldKey::new(Field::Title, **language)).is_some()).count();
        draft.edits.retain(|(key, value)| dataset.get(*key) != value.as_ref());
        let clears_title = |(key, value): &(FieldKey, Option<Value>)| key.field() == Field::Title && value.is_none();
        if titles < 2 && draft.edits.iter().any(clears_title) {
            draft.edits.retain(|edit| !clears_title(edit));
            draft.issues.push(Remark::new(SortBy::Field(Field::Title), String::new(), Problem::TitleMissing));
        }
        let scores = self.inventory.scores(dataset.id());
        draft.scores.retain(|(criterion, score)| scores.get(criterion).map(|old| old.score) != *score);
        let name = dataset.title(self.aim.language);
        self.put(row, dataset.id(), name, draft);
    }

    /// Returns the key that a cell writes to: that of the text it shows, or of the inventory's own language where it shows none.
    fn shown_key(&self, dataset: &Dataset, field: Field) -> FieldKey {
        let shown = std::iter::once(self.aim.language).chain(Language::ALL).find(|language| dataset.get(FieldKey::new(field, *language)).is_some());
        FieldKey::new(field, shown.unwrap_or_else(|| self.inventory.language()))
    }

    /// Makes a new dataset of a row, if it has a title; an empty row is none.
    fn add(&mut self, row: usize, mut draft: Draft) {
        draft.edits.retain(|(_, value)| value.is_some());
        draft.scores.retain(|(_, score)| score.is_some());
        let Some(title) = draft.title.take() else {
            if !draft.edits.is_empty() || !draft.scores.is_empty() || !draft.issues.is_empty() {
                self.issue(row, "", Remark { column: None, text: String::new(), problem: Problem::TitleMissing, read: None });
            }
            return;
        };
        draft.edits.retain(|(key, _)| key.field() != Field::Title);
        let own = self.inventory.language();
        for (key, _) in &mut draft.edits {
            *key = FieldKey::new(key.field(), own);
        }
        let id = DatasetId::from_uuid((self.new_id)());
        let inventory = self.inventory;
        let all = || inventory.datasets().flat_map(|dataset| Language::ALL.iter().map(move |language| query::fold(dataset.title(*language)))).collect();
        if !self.titles.get_or_insert_with(all).insert(query::fold(title.as_str())) {
            draft.issues.push(Remark::new(SortBy::Field(Field::Title), title.to_string(), Problem::SameTitle));
        }
        self.pasting.added.push(NewDataset { id, title: title.to_string(), language: own });
        self.put(row, id, title.as_str(), draft);
    }

    fn put(&mut self, row: usize, id: DatasetId, title: &str, draft: Draft) {
        let Draft { edits, scores, issues, joined, .. } = draft;
        let is_new_title = |field: &Field| *field == Field::Title && self.pasting.added.last().is_some_and(|added| added.id == id);
        self.pasting.joined += joined.iter().filter(|field| is_new_title(field) || edits.iter().any(|(key, _)| key.field() == **field)).count();
        if !edits.is_empty() {
            self.pasting.edits.push((id, edits));
        }
        if !scores.is_empty() {
            let new = |(criterion, score): (CriterionId, Option<Score>)| NewScore { criterion, answer: score.map_or(Answer::Clear, Answer::Is), reason: None };
            self.pasting.scores.push((id, scores.into_iter().map(new).collect()));
        }
        for remark in issues {
            self.issue(row, title, remark);
        }
    }

    fn issue(&mut self, row: usize, title: &str, remark: Remark) {
        let Remark { column, text, problem, read } = remark;
        *(if is_taken(problem) { &mut self.pasting.unsure } else { &mut self.pasting.lost }) += 1;
        if self.pasting.issues.len() < ISSUES_MAX {
            let mut shown: String = text.chars().take(SHOWN).collect();
            if shown.len() < text.len() {
                shown.push('…');
            }
            self.pasting.issues.push(CellIssue { row: row + 1, column, title: title.to_owned(), text: shown, problem, read });
        }
    }
}
