//! The list on its way in: read, understood and planned, in the background where it takes long, with the old plan kept until the new one is there.
//!
//! It draws nothing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use eframe::egui::Context;

use crate::import::returned;
use crate::import::{Book, Conventions, HeaderChoice, Limits, Mapping, Options, Plan, Problem, ReadError, Reading, Target, plan, read};
use crate::job::{Job, Progress};
use crate::model::{DepartmentId, Inventory, Language, Line};
use crate::session::new_uuid;
use crate::ui::context::Open;

/// Work takes this long before it is told of.
pub(super) const SHOWN_AFTER: Duration = Duration::from_millis(400);
/// Longer lists than this are planned in the background.
const IMMEDIATE: usize = 2_000;
/// How many places of a problem are kept to be walked through.
const PLACES: usize = 500;

/// What somebody chose, where the guess was not right.
#[derive(Debug, Clone, Default)]
struct Chosen {
    options: Options,
    sheet: Option<usize>,
    header: HeaderChoice,
    conventions: Conventions,
    language: Option<Language>,
    /// By place in the sheet and heading, so that they outlive another reading of the same list.
    targets: Vec<(u16, String, Target)>,
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
    options: Options,
}

/// What is to be done again.
enum Step {
    Read(PathBuf),
    Understand(Arc<Book>),
    Plan(Box<Loaded>),
}

/// A list on its way in.
#[derive(Debug)]
pub(super) struct List {
    path: PathBuf,
    name: String,
    chosen: Chosen,
    loaded: Option<Loaded>,
    /// Why the file cannot be read at all, or not in the way that was chosen.
    refused: Option<ReadError>,
    job: Option<Job<Result<Loaded, ReadError>>>,
    /// The revision of the inventory that the plan is for.
    revision: Option<u64>,
}

impl Drop for List {
    fn drop(&mut self) {
        self.job.iter().for_each(Job::cancel);
    }
}

impl List {
    /// Begins to read a file.
    pub(super) fn read(path: PathBuf, inventory: &Arc<Inventory>, ctx: &Context) -> Self {
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let mut list = Self { path, name, chosen: Chosen::default(), loaded: None, refused: None, job: None, revision: None };
        list.start(Step::Read(list.path.clone()), inventory, ctx);
        list
    }

    /// Returns the file's name.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Returns the file where it is a workbook of one of this inventory's data calls, which has a way in of its own.
    pub(super) fn answer(&self, inventory: &Inventory) -> Option<&Path> {
        let book = &self.loaded.as_ref()?.book;
        (returned::is_call(book) && returned::understand(book, inventory).is_ok()).then_some(self.path.as_path())
    }

    /// Returns what the list is understood as.
    pub(super) const fn loaded(&self) -> Option<&Loaded> {
        self.loaded.as_ref()
    }

    /// Returns why there is nothing to show.
    pub(super) fn refused(&self) -> Option<&ReadError> {
        self.refused.as_ref().filter(|_| self.loaded.is_none())
    }

    /// Returns why the file could not be read in the way that was chosen last.
    pub(super) fn refused_choice(&self) -> Option<&ReadError> {
        self.refused.as_ref().filter(|_| self.loaded.is_some())
    }

    /// Returns how far the work is, 0 to 1, and how long it has been under way.
    pub(super) fn under_way(&self) -> Option<(f32, Duration)> {
        self.job.as_ref().map(|job| (job.share(), job.elapsed()))
    }

    /// Tells whether the plan shown is not the one chosen, because that is still being worked out.
    pub(super) const fn is_behind(&self) -> bool {
        self.job.is_some()
    }

    /// Tells whether the work has been going on for a while.
    pub(super) fn takes_long(&self) -> bool {
        self.job.as_ref().is_some_and(|job| job.elapsed() >= SHOWN_AFTER)
    }

    /// Takes in what was worked out, and plans anew if the inventory has changed. Tells whether another table is shown now.
    pub(super) fn refresh(&mut self, ctx: &Context, open: &Open<'_>) -> bool {
        let is_new = match self.job.as_ref().and_then(Job::poll) {
            None => false,
            Some(outcome) => {
                self.job = None;
                self.take_in(outcome.unwrap_or(Err(ReadError::Damaged)))
            }
        };
        let revision = open.session.revision();
        if self.revision.is_some_and(|of| of != revision)
            && let (Some(loaded), None) = (&self.loaded, &self.job)
        {
            self.start(Step::Plan(Box::new(loaded.clone())), open.inventory(), ctx);
            self.revision = Some(revision);
        }
        self.revision.get_or_insert(revision);
        if self.job.is_some() && self.loaded.is_some() {
            ctx.request_repaint_after(SHOWN_AFTER);
        }
        is_new
    }

    fn take_in(&mut self, outcome: Result<Loaded, ReadError>) -> bool {
        match outcome {
            Ok(loaded) => {
                let is_new = self.loaded.as_ref().is_none_or(|old| !Arc::ptr_eq(&old.reading, &loaded.reading));
                self.loaded = Some(loaded);
                self.refused = None;
                is_new
            }
            Err(error) => {
                if let Some(loaded) = &self.loaded {
                    self.chosen.options = loaded.options;
                }
                self.refused = Some(error);
                false
            }
        }
    }

    fn start(&mut self, step: Step, inventory: &Arc<Inventory>, ctx: &Context) {
        self.job.iter().for_each(Job::cancel);
        self.job = None;
        let is_short = match &step {
            Step::Read(_) => false,
            Step::Understand(book) => book.sheets.iter().all(|sheet| sheet.len() <= IMMEDIATE),
            Step::Plan(loaded) => loaded.reading.sheet.len() <= IMMEDIATE,
        };
        let (chosen, inventory, wake) = (self.chosen.clone(), Arc::clone(inventory), ctx.clone());
        if is_short {
            let outcome = work(step, &chosen, &inventory, &Progress::unwatched());
            self.take_in(outcome);
            ctx.request_repaint();
        } else {
            self.job = Some(Job::start("import", move || wake.request_repaint(), move |progress| work(step, &chosen, &inventory, progress)));
        }
    }

    fn read_again(&mut self, open: &Open<'_>, ctx: &Context) {
        self.start(Step::Read(self.path.clone()), open.inventory(), ctx);
    }

    fn understand_again(&mut self, open: &Open<'_>, ctx: &Context) {
        if let Some(book) = self.loaded.as_ref().map(|loaded| Arc::clone(&loaded.book)) {
            self.start(Step::Understand(book), open.inventory(), ctx);
        }
    }

    fn plan_again(&mut self, open: &Open<'_>, ctx: &Context) {
        if let Some(loaded) = &self.loaded {
            self.start(Step::Plan(Box::new(loaded.clone())), open.inventory(), ctx);
        }
    }

    /// Returns how the text file is to be read.
    pub(super) const fn options(&self) -> Options {
        self.chosen.options
    }

    /// Reads the text file otherwise.
    pub(super) fn set_options(&mut self, options: Options, open: &Open<'_>, ctx: &Context) {
        self.chosen.options = options;
        self.read_again(open, ctx);
    }

    /// Takes another sheet of the book.
    pub(super) fn set_sheet(&mut self, sheet: usize, open: &Open<'_>, ctx: &Context) {
        self.chosen = Chosen { sheet: Some(sheet), header: HeaderChoice::Find, targets: Vec::new(), ..self.chosen.clone() };
        self.understand_again(open, ctx);
    }

    /// Takes other rows as the headings.
    pub(super) fn set_header(&mut self, header: HeaderChoice, open: &Open<'_>, ctx: &Context) {
        self.chosen.sheet = self.loaded.as_ref().map(|loaded| loaded.reading.sheet_index);
        self.chosen.header = header;
        self.understand_again(open, ctx);
    }

    /// Lets a column become something.
    pub(super) fn set_target(&mut self, column: usize, target: Target, open: &Open<'_>, ctx: &Context) {
        let Some(loaded) = &mut self.loaded else { return };
        loaded.mapping.set(column, target);
        if let Some(found) = loaded.reading.columns.get(column) {
            self.chosen.targets.retain(|(index, ..)| *index != found.index);
            self.chosen.targets.push((found.index, found.heading.clone(), target));
        }
        self.plan_again(open, ctx);
    }

    /// Reads values as they are written elsewhere, or puts misread text right.
    pub(super) fn set_conventions(&mut self, conventions: Conventions, open: &Open<'_>, ctx: &Context) {
        let Some(loaded) = &mut self.loaded else { return };
        loaded.mapping.conventions = conventions;
        self.chosen.conventions = conventions;
        self.plan_again(open, ctx);
    }

    /// Changes the language of titles and descriptions whose heading names none.
    pub(super) fn set_language(&mut self, language: Language, open: &Open<'_>, ctx: &Context) {
        let Some(loaded) = &mut self.loaded else { return };
        loaded.mapping.set_language(language);
        self.chosen.language = Some(language);
        self.plan_again(open, ctx);
    }
}

fn work(step: Step, chosen: &Chosen, inventory: &Inventory, progress: &Progress) -> Result<Loaded, ReadError> {
    match step {
        Step::Read(path) => understand(Arc::new(read_file(&path, chosen.options, progress)?), chosen, inventory),
        Step::Understand(book) => understand(book, chosen, inventory),
        Step::Plan(loaded) => {
            let Loaded { book, reading, mapping, .. } = *loaded;
            Ok(planned(book, reading, mapping, chosen.options, inventory))
        }
    }
}

fn read_file(path: &Path, options: Options, progress: &Progress) -> Result<Book, ReadError> {
    read(path, options, &Limits::default(), progress)
}

fn understand(book: Arc<Book>, chosen: &Chosen, inventory: &Inventory) -> Result<Loaded, ReadError> {
    let reading = match (chosen.sheet, chosen.header) {
        (None, HeaderChoice::Find) => Reading::of(&book),
        (sheet, header) => Reading::of_sheet(&book, sheet.unwrap_or_default(), header),
    };
    let reading = reading.ok_or(ReadError::Empty)?;
    let mut mapping = Mapping::guess(&reading, inventory);
    for (index, heading, target) in &chosen.targets {
        if let Some(column) = reading.columns.iter().position(|column| column.index == *index && column.heading == *heading) {
            mapping.set(column, *target);
        }
    }
    if let Some(language) = chosen.language {
        mapping.set_language(language);
    }
    mapping.conventions = chosen.conventions;
    Ok(planned(book, Arc::new(reading), mapping, chosen.options, inventory))
}

fn planned(book: Arc<Book>, reading: Arc<Reading>, mapping: Mapping, options: Options, inventory: &Inventory) -> Loaded {
    let plan = plan(&book.name, &reading, &mapping, inventory, &mut new_uuid);
    let groups = Arc::new(groups(&plan));
    let departments = plan.import.departments.iter().map(|department| (department.id, department.name.clone())).collect();
    Loaded { book, reading, mapping, plan: Arc::new(plan), groups, departments: Arc::new(departments), options }
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
