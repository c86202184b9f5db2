//! The work behind a list on its way in: reading it, understanding it, and working out what would happen. It may take long, so it knows no window.
//!
//! When it is done, and what is kept meanwhile, is for [`super::reading`].

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use crate::command::Command;
use crate::import::own_book::{self, Around};
use crate::import::returned;
use crate::import::{
    Ask, Book, Choice, Conventions, Decisions, Fields, HeaderChoice, Limits, Mapping, Options, Outcome, Plan, Problem, ReadError, Reading, Recalled, Shape,
    Target, pasted, read, recall, understand as understand_book,
};
use crate::job::Progress;
use crate::model::likeness::Titles;
use crate::model::list_source::ListSource;
use crate::model::{DepartmentId, Inventory, Language, Line, SourceId};
use crate::session::new_uuid;

/// How many places of a problem are kept to be walked through.
const PLACES: usize = 2_000;

/// Where a list comes from.
#[derive(Debug, Clone)]
pub(super) enum Origin {
    /// A file.
    File(PathBuf),
    /// Text that was pasted, and what it is called.
    Pasted(Arc<str>, String),
}

impl Origin {
    /// Returns what the list is called.
    pub(super) fn name(&self) -> String {
        match self {
            Self::File(path) => path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
            Self::Pasted(_, name) => name.clone(),
        }
    }
}

/// Which source a list is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum From {
    /// The one it is recognised to be from.
    #[default]
    Recognised,
    /// None: a new list.
    Nowhere,
    /// This one, whatever it looks like.
    Source(SourceId),
}

/// What somebody chose, where the guess was not right.
#[derive(Debug, Clone, Default)]
pub(super) struct Chosen {
    pub(super) options: Options,
    pub(super) sheet: Option<usize>,
    pub(super) header: HeaderChoice,
    pub(super) conventions: Option<Conventions>,
    pub(super) language: Option<Language>,
    /// By place in the sheet and heading, so that they outlive another reading of the same list.
    pub(super) targets: Vec<(u16, String, Target)>,
    /// The columns that a title is put together from.
    pub(super) title_parts: Option<Vec<usize>>,
    pub(super) from: From,
    pub(super) decisions: Arc<Decisions>,
    /// What was there when our own workbook was written, once that is known.
    pub(super) past: Option<Arc<Inventory>>,
}

/// One kind of thing to look at.
#[derive(Debug, Clone)]
pub(super) struct Group {
    pub(super) problem: Problem,
    pub(super) count: usize,
    /// The first places, by their index among the issues.
    pub(super) issues: Vec<usize>,
}

/// A list understood: what it says, what its columns become, and what would happen.
#[derive(Debug, Clone)]
pub(super) struct Loaded {
    pub(super) book: Arc<Book>,
    pub(super) reading: Arc<Reading>,
    pub(super) mapping: Mapping,
    pub(super) plan: Arc<Plan>,
    /// What to look at, refused rows first.
    pub(super) groups: Arc<Vec<Group>>,
    /// Departments that the list would add.
    pub(super) departments: Arc<BTreeMap<DepartmentId, Line>>,
    /// Rows of the sheet whose dataset has everything that they say.
    pub(super) unchanged: Arc<BTreeSet<u32>>,
    /// How it was recognised to be from a source.
    pub(super) recalled: Option<Recalled>,
    /// The source that it is read as.
    pub(super) source: Option<Arc<ListSource>>,
    pub(super) decisions: Arc<Decisions>,
    pub(super) titles: Arc<Titles>,
    pub(super) past: Option<Arc<Inventory>>,
    /// The last digits of the operation that it was written after, for a workbook of this inventory.
    pub(super) revision: Option<String>,
    /// What our own workbook changes in the sheets around the datasets, once it is known what stood here when it was written.
    pub(super) around: Option<Arc<Around>>,
    /// Sheets of our own workbook that are not read unless that is known.
    pub(super) unread: Arc<Vec<String>>,
    pub(super) options: Options,
}

impl Loaded {
    /// Returns everything that the plan is made from.
    pub(super) fn ask<'a>(&'a self, inventory: &'a Inventory) -> Ask<'a> {
        Ask {
            name: &self.book.name,
            reading: &self.reading,
            mapping: &self.mapping,
            inventory,
            source: self.source.as_deref(),
            decisions: &self.decisions,
            titles: Some(&self.titles),
            past: self.past.as_deref(),
        }
    }

    /// Returns how many datasets would be otherwise than they are.
    pub(super) fn updated(&self) -> usize {
        self.plan.counts.merged.saturating_sub(self.unchanged.len())
    }

    /// Returns how many rows say something otherwise than people here, and nobody has said which counts.
    pub(super) fn clashing(&self) -> usize {
        self.plan.clashes.chunk_by(|one, other| one.row == other.row).filter(|row| row.iter().any(|clash| clash.side.is_none())).count()
    }

    /// Tells whether somebody has said which of two changed values counts, so that there is that to keep.
    pub(super) fn has_decided_clashes(&self) -> bool {
        let is_decided = |choice: &Choice| matches!(choice, Choice::Update(_, Fields::Only(_)) | Choice::Same(_));
        self.plan.clashes.iter().any(|clash| clash.side.is_some()) || self.decisions.choices.values().any(is_decided)
    }

    /// Returns how many records come in from the sheets around the datasets.
    pub(super) fn records(&self) -> usize {
        self.around.as_ref().map_or(0, |around| around.taken().count())
    }

    /// Returns how many records of those sheets were changed on both sides, and nobody has said which counts.
    pub(super) fn open_records(&self) -> usize {
        self.around.as_ref().map_or(0, |around| around.open())
    }

    /// Returns how many rows somebody chose to leave out.
    pub(super) fn left_out(&self) -> usize {
        self.plan.problems.get(&Problem::LeftOut).copied().unwrap_or_default()
    }
}

/// What a file is that is no list.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// A workbook of a data call that was sent back.
    Call,
    /// Our own workbook of a whole inventory, with what takes it into an empty one.
    Book(Box<Command>),
}

/// Why there is no list.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Unread {
    /// It cannot be read.
    Error(ReadError),
    /// It is something that is taken in elsewhere.
    Elsewhere(Kind),
}

impl std::convert::From<ReadError> for Unread {
    fn from(error: ReadError) -> Self {
        Self::Error(error)
    }
}

/// Decides what a file is that could be read; nothing for a list. Here, and nowhere else, other kinds of files are told from lists.
fn kind_of(book: &Book, inventory: &Inventory) -> Option<Kind> {
    // The answer to another inventory's call is a list like any other.
    if returned::is_call(book) && returned::understand(book, inventory).is_ok() {
        return Some(Kind::Call);
    }
    // Into an inventory that holds something a workbook comes as a list, row by row.
    let own = own_book::recognise(book).filter(|_| inventory.datasets().len() == 0)?;
    Some(Kind::Book(Box::new(Command::ImportBook(Box::new(own.plan(&book.name, inventory, &mut new_uuid).book)))))
}

/// What is to be done again.
pub(super) enum Step {
    /// Everything, from the file on.
    Read(Origin),
    /// Everything but reading the file.
    Understand(Arc<Book>),
    /// Only what follows from what the columns become and what was decided.
    Plan(Box<Loaded>),
}

/// Does a step. Titles of the inventory that are at hand need not be collected again.
pub(super) fn work(step: Step, chosen: &Chosen, titles: Option<Arc<Titles>>, inventory: &Inventory, progress: &Progress) -> Result<Loaded, Unread> {
    let titles = |progress: &Progress| -> Result<Arc<Titles>, ReadError> {
        progress.go_on()?;
        Ok(titles.unwrap_or_else(|| Arc::new(Titles::of(inventory))))
    };
    match step {
        Step::Read(origin) => {
            let book = Arc::new(read_origin(&origin, chosen.options, progress)?);
            match kind_of(&book, inventory) {
                Some(kind) => Err(Unread::Elsewhere(kind)),
                None => Ok(understand(book, chosen, titles(progress)?, inventory)?),
            }
        }
        Step::Understand(book) => Ok(understand(book, chosen, titles(progress)?, inventory)?),
        Step::Plan(loaded) => {
            Ok(planned(Loaded { titles: titles(progress)?, decisions: Arc::clone(&chosen.decisions), past: chosen.past.clone(), ..*loaded }, inventory))
        }
    }
}

/// Reads a list, wherever it comes from.
fn read_origin(origin: &Origin, options: Options, progress: &Progress) -> Result<Book, ReadError> {
    match origin {
        Origin::File(path) => read(path, options, &Limits::default(), progress),
        Origin::Pasted(text, name) => pasted(name, text, options, &Limits::default(), progress),
    }
}

fn understand(book: Arc<Book>, chosen: &Chosen, titles: Arc<Titles>, inventory: &Inventory) -> Result<Loaded, ReadError> {
    let (reading, mut mapping, recalled) = recognised(&book, chosen, inventory).ok_or(ReadError::Empty)?;
    for (index, heading, target) in &chosen.targets {
        if let Some(column) = reading.columns.iter().position(|column| column.index == *index && column.heading == *heading) {
            mapping.set(column, *target);
        }
    }
    if let Some(language) = chosen.language {
        mapping.set_language(language);
    }
    if let Some(conventions) = chosen.conventions {
        mapping.conventions = conventions;
    }
    if let Some(parts) = &chosen.title_parts {
        mapping.title_parts.clone_from(parts);
    }
    let source = recalled.as_ref().and_then(|recalled| inventory.source(recalled.source)).cloned();
    let decisions = Arc::clone(&chosen.decisions);
    let past = chosen.past.clone();
    let ask = Ask {
        name: &book.name,
        reading: &reading,
        mapping: &mapping,
        inventory,
        source: source.as_deref(),
        decisions: &decisions,
        titles: Some(&titles),
        past: past.as_deref(),
    };
    let Worked { plan, around, groups, departments, unchanged } = Worked::of(&book, &ask);
    let (revision, unread) = (own_book::revision(&book, inventory), Arc::new(own_book::unread(&book, &reading.sheet.name)));
    let (reading, options) = (Arc::new(reading), chosen.options);
    Ok(Loaded { book, reading, mapping, plan, groups, departments, unchanged, recalled, source, decisions, titles, past, revision, around, unread, options })
}

/// Understands a book as the source that it is from, or as the one that somebody chose.
fn recognised(book: &Book, chosen: &Chosen, inventory: &Inventory) -> Option<(Reading, Mapping, Option<Recalled>)> {
    if (chosen.sheet, chosen.header, chosen.from) == (None, HeaderChoice::Find, From::Recognised) {
        return understand_book(book, inventory);
    }
    let reading = match (chosen.sheet, chosen.header) {
        (None, HeaderChoice::Find) => Reading::of(book),
        (sheet, header) => Reading::of_sheet(book, sheet.unwrap_or_default(), header),
    }?;
    let mut mapping = Mapping::guess(&reading, inventory);
    let recalled = match chosen.from {
        From::Recognised => recall(&reading, &book.name, inventory),
        From::Nowhere => None,
        From::Source(source) => inventory.source(source).map(|_| Recalled { source, shape: Shape::Alike, new_columns: Vec::new(), missing: Vec::new() }),
    };
    if let Some(source) = recalled.as_ref().and_then(|recalled| inventory.source(recalled.source)) {
        crate::import::recall::apply(source, &reading, inventory, &mut mapping);
    }
    Some((reading, mapping, recalled))
}

/// A plan and what follows from it.
struct Worked {
    plan: Arc<Plan>,
    around: Option<Arc<Around>>,
    groups: Arc<Vec<Group>>,
    departments: Arc<BTreeMap<DepartmentId, Line>>,
    unchanged: Arc<BTreeSet<u32>>,
}

impl Worked {
    fn of(book: &Book, ask: &Ask<'_>) -> Self {
        let mut plan = ask.plan(&mut new_uuid);
        let around = Around::of(book, ask, &mut plan, &mut new_uuid);
        let departments = plan.import.departments.iter().map(|department| (department.id, department.name.clone())).collect();
        Self {
            around: around.map(Arc::new),
            groups: Arc::new(groups(&plan)),
            departments: Arc::new(departments),
            unchanged: Arc::new(unchanged(&plan, ask.inventory)),
            plan: Arc::new(plan),
        }
    }
}

fn planned(loaded: Loaded, inventory: &Inventory) -> Loaded {
    let Worked { plan, around, groups, departments, unchanged } = Worked::of(&loaded.book, &loaded.ask(inventory));
    Loaded { plan, groups, departments, unchanged, around, ..loaded }
}

/// Gathers the issues by their problem; the problems' own order has refused rows first.
fn groups(plan: &Plan) -> Vec<Group> {
    let mut places: BTreeMap<Problem, Vec<usize>> = BTreeMap::new();
    for (index, issue) in plan.issues.iter().enumerate() {
        let known = places.entry(issue.problem).or_default();
        if known.len() < PLACES {
            known.push(index);
        }
    }
    plan.problems.iter().map(|(problem, count)| Group { problem: *problem, count: *count, issues: places.remove(problem).unwrap_or_default() }).collect()
}

/// Finds the rows whose dataset already has everything that they say.
fn unchanged(plan: &Plan, inventory: &Inventory) -> BTreeSet<u32> {
    let is_unchanged = |row: &crate::import::PlannedRow| {
        let Outcome::Merged(id) = row.outcome else { return false };
        let (Some(entry), Some(dataset)) = (row.entry.and_then(|entry| plan.import.rows.get(entry)), inventory.dataset(id)) else { return false };
        let scores = inventory.scores(id);
        entry.stage.is_none_or(|stage| stage == dataset.stage())
            && entry.values.iter().all(|(key, value)| dataset.get(*key) == Some(value))
            && entry
                .scores
                .iter()
                .all(|(criterion, score, reason)| scores.get(criterion).is_some_and(|old| old.score == *score && (reason.is_none() || old.reason == *reason)))
    };
    plan.rows.iter().filter(|row| is_unchanged(row)).map(|row| row.row).collect()
}
