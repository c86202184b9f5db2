//! The list on its way in: read, understood and planned, in the background where it takes long, with the old plan kept until the new one is there.
//!
//! It draws nothing.

mod deciding;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use eframe::egui::Context;

use crate::export::operation_of;
use crate::import::{Book, Conventions, HeaderChoice, How, Options, ReadError, Target};
use crate::job::{Job, Progress};
use crate::model::{DatasetId, Inventory, Language, OperationId};
use crate::ui::context::Open;

use super::work::{Chosen, Step, work};
pub(super) use super::work::{From, Group, Kind, Loaded, Origin, Unread};

/// Work takes this long before it is told of.
pub(super) const SHOWN_AFTER: Duration = Duration::from_millis(400);
/// Longer lists than this are planned in the background.
const IMMEDIATE: usize = 500;
/// In larger inventories than this, lists are planned in the background too.
const LARGE: usize = 2_000;

/// How far back work begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
enum Begun {
    #[default]
    Plan,
    Understand,
    Read,
}

/// What was there when our own workbook was written.
#[derive(Debug, Default)]
enum Then {
    /// Nobody has looked yet when that was.
    #[default]
    Unknown,
    /// It is asked for.
    Asked(OperationId),
    /// It has come, or cannot be had.
    Come(Option<Arc<Inventory>>),
    /// It is known, as far as it can be.
    Settled,
}

/// A list on its way in.
#[derive(Debug)]
pub(super) struct List {
    origin: Origin,
    name: String,
    chosen: Chosen,
    loaded: Option<Loaded>,
    /// Why the file cannot be read at all, or not in the way that was chosen.
    refused: Option<Unread>,
    job: Option<Job<Result<Loaded, Unread>>>,
    /// How far back the work under way begins.
    begun: Begun,
    /// What the source is to be called, where somebody wrote it.
    source_name: Option<String>,
    /// Whether the list is not to be known again.
    is_forgotten: bool,
    /// What rows that were decided on were matched with before, and how.
    decided: BTreeMap<u32, (DatasetId, How)>,
    /// Goes up whenever the plan or what was decided is another.
    stamp: u64,
    /// The inventory that was planned for last.
    inventory: Option<Arc<Inventory>>,
    /// The revision of the inventory that the plan is for.
    revision: Option<u64>,
    then: Then,
}

impl Drop for List {
    fn drop(&mut self) {
        self.job.iter().for_each(Job::cancel);
    }
}

impl List {
    /// Begins to read a list.
    pub(super) fn read(origin: Origin, inventory: &Arc<Inventory>, ctx: &Context) -> Self {
        let name = origin.name();
        let mut list = Self::empty(origin, name);
        list.start(Step::Read(list.origin.clone()), inventory, ctx);
        list
    }

    fn empty(origin: Origin, name: String) -> Self {
        Self {
            origin,
            name,
            chosen: Chosen::default(),
            loaded: None,
            refused: None,
            job: None,
            begun: Begun::Plan,
            source_name: None,
            is_forgotten: false,
            decided: BTreeMap::new(),
            stamp: 0,
            inventory: None,
            revision: None,
            then: Then::Unknown,
        }
    }

    /// Returns what the list is called.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Returns what the list is understood as.
    pub(super) const fn loaded(&self) -> Option<&Loaded> {
        self.loaded.as_ref()
    }

    /// Returns why there is nothing to show.
    pub(super) fn refused(&self) -> Option<&Unread> {
        self.refused.as_ref().filter(|_| self.loaded.is_none())
    }

    /// Returns why the file could not be read in the way that was chosen last.
    pub(super) fn refused_choice(&self) -> Option<&ReadError> {
        let refused = self.refused.as_ref().filter(|_| self.loaded.is_some());
        refused.and_then(|refused| if let Unread::Error(error) = refused { Some(error) } else { None })
    }

    /// Returns the file that the list is from, if it is from one.
    pub(super) fn path(&self) -> Option<&std::path::Path> {
        if let Origin::File(path) = &self.origin { Some(path) } else { None }
    }

    /// Returns how far the work is, 0 to 1, and how long it has been under way.
    pub(super) fn under_way(&self) -> Option<(f32, Duration)> {
        self.job.as_ref().map(|job| (job.share(), job.elapsed()))
    }

    /// Tells whether the plan shown is not the one chosen, because that is still being worked out.
    pub(super) const fn is_behind(&self) -> bool {
        self.job.is_some() || matches!(self.then, Then::Asked(_) | Then::Come(_))
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
                self.take_in(outcome.unwrap_or(Err(Unread::Error(ReadError::Damaged))))
            }
        };
        let revision = open.session.revision();
        if self.revision.is_some_and(|of| of != revision)
            && let (Some(loaded), None) = (&self.loaded, &self.job)
        {
            let source = |loaded: &Loaded| loaded.source.as_ref().map(|source| source.id);
            let is_as_before = source(loaded).is_none_or(|id| open.inventory().source(id) == loaded.source.as_ref());
            self.revision = Some(revision);
            if is_as_before {
                self.start(Step::Plan(Box::new(loaded.clone())), open.inventory(), ctx);
            } else {
                self.understand_again(open, ctx);
            }
        }
        self.revision.get_or_insert(revision);
        if self.job.is_some() && self.loaded.is_some() {
            ctx.request_repaint_after(SHOWN_AFTER);
        }
        is_new
    }

    /// Looks when our own workbook was written. Returns the operation whose inventory is to be asked for.
    pub(super) fn look_back(&mut self, open: &Open<'_>, ctx: &Context) -> Option<OperationId> {
        match &mut self.then {
            Then::Unknown => {
                let loaded = self.loaded.as_ref()?;
                let operation = loaded.revision.as_ref().and_then(|revision| operation_of(revision, open.session.operations()));
                self.then = operation.map_or(Then::Settled, Then::Asked);
                operation
            }
            Then::Come(past) => {
                self.chosen.past = past.take();
                self.then = Then::Settled;
                self.plan_again(open, ctx);
                None
            }
            Then::Asked(_) | Then::Settled => None,
        }
    }

    /// Tells whether the inventory as it was after an operation is asked for.
    pub(super) fn waits_for(&self, operation: OperationId) -> bool {
        matches!(self.then, Then::Asked(asked) if asked == operation)
    }

    /// Takes in what was there then; nothing where it cannot be had.
    pub(super) fn take_past(&mut self, past: Option<Inventory>) {
        self.then = Then::Come(past.map(Arc::new));
    }

    fn take_in(&mut self, outcome: Result<Loaded, Unread>) -> bool {
        self.stamp += 1;
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
        let (begun, length) = match &step {
            Step::Read(_) => (Begun::Read, usize::MAX),
            Step::Understand(book) => (Begun::Understand, longest(book)),
            Step::Plan(loaded) if self.chosen.past.is_some() => (Begun::Plan, longest(&loaded.book)),
            Step::Plan(loaded) => (Begun::Plan, loaded.reading.sheet.len()),
        };
        self.begun = begun;
        // The titles of the inventory stay the same until it changes.
        let is_same = self.inventory.as_ref().is_some_and(|old| Arc::ptr_eq(old, inventory));
        let titles = self.loaded.as_ref().filter(|_| is_same).map(|loaded| Arc::clone(&loaded.titles));
        self.inventory = Some(Arc::clone(inventory));
        let (chosen, inventory, wake) = (self.chosen.clone(), Arc::clone(inventory), ctx.clone());
        if length <= IMMEDIATE && inventory.datasets().len() <= LARGE {
            let outcome = work(step, &chosen, titles, &inventory, &Progress::unwatched());
            self.take_in(outcome);
            ctx.request_repaint();
        } else {
            self.job = Some(Job::start("import", move || wake.request_repaint(), move |progress| work(step, &chosen, titles, &inventory, progress)));
        }
    }

    fn read_again(&mut self, open: &Open<'_>, ctx: &Context) {
        self.start(Step::Read(self.origin.clone()), open.inventory(), ctx);
    }

    /// Understands the book anew; work under way that began further back begins there again.
    fn understand_again(&mut self, open: &Open<'_>, ctx: &Context) {
        if self.job.is_some() && self.begun == Begun::Read {
            return self.read_again(open, ctx);
        }
        if let Some(book) = self.loaded.as_ref().map(|loaded| Arc::clone(&loaded.book)) {
            self.start(Step::Understand(book), open.inventory(), ctx);
        }
    }

    /// Plans anew; work under way that began further back begins there again.
    fn plan_again(&mut self, open: &Open<'_>, ctx: &Context) {
        if self.job.is_some() && self.begun != Begun::Plan {
            return self.understand_again(open, ctx);
        }
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
        self.forget_decisions();
        self.read_again(open, ctx);
    }

    /// Takes another sheet of the book.
    pub(super) fn set_sheet(&mut self, sheet: usize, open: &Open<'_>, ctx: &Context) {
        self.forget_decisions();
        self.chosen = Chosen { sheet: Some(sheet), header: HeaderChoice::Find, targets: Vec::new(), title_parts: None, ..self.chosen.clone() };
        self.understand_again(open, ctx);
    }

    /// Takes other rows as the headings.
    pub(super) fn set_header(&mut self, header: HeaderChoice, open: &Open<'_>, ctx: &Context) {
        self.chosen.sheet = self.loaded.as_ref().map(|loaded| loaded.reading.sheet_index);
        self.chosen.header = header;
        self.chosen.title_parts = None;
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
        self.chosen.conventions = Some(conventions);
        self.plan_again(open, ctx);
    }

    /// Changes the language of titles and descriptions whose heading names none.
    pub(super) fn set_language(&mut self, language: Language, open: &Open<'_>, ctx: &Context) {
        let Some(loaded) = &mut self.loaded else { return };
        loaded.mapping.set_language(language);
        self.chosen.language = Some(language);
        self.plan_again(open, ctx);
    }

    /// Lets the title be put together from columns, where none is the title.
    pub(super) fn set_title_parts(&mut self, parts: Vec<usize>, open: &Open<'_>, ctx: &Context) {
        let Some(loaded) = &mut self.loaded else { return };
        loaded.mapping.title_parts.clone_from(&parts);
        self.chosen.title_parts = Some(parts);
        self.plan_again(open, ctx);
    }

    /// Reads the list as one of another source, or as a new one.
    pub(super) fn set_from(&mut self, from: From, open: &Open<'_>, ctx: &Context) {
        self.chosen = Chosen { from, targets: Vec::new(), title_parts: None, conventions: None, language: None, ..self.chosen.clone() };
        self.source_name = None;
        self.understand_again(open, ctx);
    }
}

/// Returns how long the longest sheet is.
fn longest(book: &Book) -> usize {
    book.sheets.iter().map(|sheet| sheet.len()).max().unwrap_or_default()
}
