//! A workbook on its way back: read and weighed in the background, with what somebody chose so far.
//!
//! It draws nothing.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use eframe::egui::Context;
use jiff::civil::Date;

use super::items::{Item, Narrow, items};
use crate::command::{Command, TakeReturned};
use crate::import::returned::{self, Returned};
use crate::import::{Limits, Options, ReadError, ReturnedError, read};
use crate::job::{Job, Progress};
use crate::model::merge::{Choice, Choices, Merge, MergedField, Side, Verdict};
use crate::model::{FieldError, Inventory, Kind, Value};
use crate::ui::context::Open;
use crate::ui::latest::Latest;

/// Workbooks with fewer cells than this are weighed on the spot.
const AT_ONCE: usize = 4_000;

/// Why a workbook cannot be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unread {
    /// It cannot be read at all.
    File(ReadError),
    /// It is not an answer to a call of this inventory.
    Answer(ReturnedError),
}

/// A workbook that came back.
#[derive(Debug)]
pub(super) struct Incoming {
    pub(super) name: String,
    pub(super) path: PathBuf,
    job: Option<Job<Result<Returned, Unread>>>,
    read: Option<Result<Arc<Returned>, Unread>>,
    /// The revision of the inventory that it was read against: departments may be new since.
    read_at: u64,
    merge: Latest<(u64, usize), Arc<Merge>>,
    /// Which workbook the merge is of.
    reading: usize,
    pub(super) choices: Choices,
    pub(super) narrow: Narrow,
    /// The rows shown, and what they are of.
    items: Option<((u64, usize), Narrow, Vec<Item>)>,
    /// The row that is chosen.
    pub(super) chosen: usize,
    pub(super) reveals: bool,
    /// What is being written for the chosen field.
    pub(super) own: String,
    /// Why that cannot be taken.
    pub(super) own_error: Option<FieldError>,
    pub(super) is_entered: bool,
    /// Whether the chosen row covers the list, where there is no room beside or under it.
    pub(super) is_covered: bool,
}

impl Drop for Incoming {
    fn drop(&mut self) {
        self.job.iter().for_each(Job::cancel);
    }
}

impl Incoming {
    /// Begins to read a workbook.
    pub(super) fn read(path: PathBuf, inventory: &Arc<Inventory>, ctx: &Context) -> Self {
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let (theirs, target, wake) = (Arc::clone(inventory), path.clone(), ctx.clone());
        let job = Job::start("answer", move || wake.request_repaint(), move |progress| understand(&target, &theirs, progress));
        Self {
            name,
            path,
            job: Some(job),
            read: None,
            read_at: 0,
            merge: Latest::default(),
            reading: 0,
            choices: Choices::default(),
            narrow: Narrow::default(),
            items: None,
            chosen: 0,
            reveals: false,
            own: String::new(),
            own_error: None,
            is_entered: false,
            is_covered: false,
        }
    }

    /// Takes in what was worked out, and weighs anew when the inventory has changed.
    pub(super) fn refresh(&mut self, open: &Open<'_>, ctx: &Context) {
        if let Some(outcome) = self.job.as_ref().and_then(Job::poll) {
            self.job = None;
            self.reading += 1;
            self.read_at = open.session.revision();
            self.read = Some(outcome.unwrap_or(Err(Unread::File(ReadError::Damaged))).map(Arc::new));
        }
        let Some(Ok(returned)) = &self.read else { return };
        let of = (open.session.revision(), self.reading);
        let is_small = returned.rows.iter().map(|row| row.values.len()).sum::<usize>() < AT_ONCE;
        let (returned, inventory) = (Arc::clone(returned), Arc::clone(open.inventory()));
        self.merge.refresh(&of, "merge", is_small, ctx, || move || Arc::new(returned.merge(&inventory)));
        let Some(merge) = self.merge.get() else { return };
        if self.items.as_ref().is_none_or(|(known, narrow, _)| *known != of || *narrow != self.narrow)
            && let Some(Ok(returned)) = &self.read
        {
            let shown = items(merge, returned, self.narrow);
            self.chosen = self.chosen.min(shown.len().saturating_sub(1));
            if self.items.is_none() {
                self.chosen = shown.iter().position(|item| !matches!(item, Item::Heading(..))).unwrap_or_default();
            }
            self.items = Some((of, self.narrow, shown));
        }
    }

    /// Returns how long and how far the reading has been under way.
    pub(super) fn under_way(&self) -> Option<(f32, Duration)> {
        self.job.as_ref().map(|job| (job.share(), job.elapsed()))
    }

    /// Returns why there is nothing to show.
    pub(super) fn refused(&self) -> Option<&Unread> {
        self.read.as_ref().and_then(|read| read.as_ref().err())
    }

    /// Returns the workbook and what it comes to.
    pub(super) fn loaded(&self) -> Option<(Arc<Returned>, Arc<Merge>)> {
        let returned = self.read.as_ref()?.as_ref().ok()?;
        Some((Arc::clone(returned), Arc::clone(self.merge.get()?)))
    }

    /// Tells whether what is shown is not yet of the inventory as it is.
    pub(super) const fn is_behind(&self) -> bool {
        self.merge.is_under_way()
    }

    /// Returns the rows to show.
    pub(super) fn items(&self) -> &[Item] {
        self.items.as_ref().map_or(&[], |(.., items)| items)
    }

    /// Goes to another row.
    pub(super) fn choose(&mut self, row: usize) {
        if row != self.chosen {
            self.chosen = row;
            self.own.clear();
            self.own_error = None;
        }
    }

    /// Says whose value a field is to have.
    pub(super) fn decide(&mut self, field: &MergedField, choice: Choice) {
        self.choices.fields.insert(field.place(), choice);
    }

    /// Takes what was written for a field, if the field can.
    pub(super) fn decide_own(&mut self, field: &MergedField, inventory: &Inventory) {
        match own_value(field, &self.own, inventory) {
            Ok(value) => {
                self.own_error = None;
                self.decide(field, Choice::Own(value));
            }
            Err(error) => self.own_error = Some(error),
        }
    }

    /// Decides every clash that is still open.
    pub(super) fn decide_all(&mut self, merge: &Merge, side: Side) {
        let choice = if side == Side::Ours { Choice::Ours } else { Choice::Theirs };
        let open: Vec<_> = merge.fields.iter().filter(|field| self.choices.of(field).is_none()).map(MergedField::place).collect();
        self.choices.fields.extend(open.into_iter().map(|place| (place, choice.clone())));
    }

    /// Returns the command that takes in what was chosen.
    pub(super) fn command(&self, returned: &Returned, merge: &Merge, today: Date) -> Command {
        let source =
            crate::command::call::Source { call: returned.call, name: returned.name.clone(), file: returned.file.clone(), digest: returned.digest.clone() };
        Command::TakeReturned(Box::new(TakeReturned::of(&source, merge, &self.choices, today)))
    }
}

/// Counts the fields that both sides changed.
pub(super) fn clashes(merge: &Merge) -> usize {
    merge.count(Verdict::Clash)
}

fn understand(path: &std::path::Path, inventory: &Inventory, progress: &Progress) -> Result<Returned, Unread> {
    let book = read(path, Options::default(), &Limits::default(), progress).map_err(Unread::File)?;
    returned::understand(&book, inventory).map_err(Unread::Answer)
}

fn own_value(field: &MergedField, text: &str, inventory: &Inventory) -> Result<Option<Value>, FieldError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    if field.key.kind() == Kind::Department {
        let department = inventory.department_named(text).ok_or(FieldError::WrongKind(field.key))?;
        return Ok(Some(Value::Department(department.id)));
    }
    field.key.parse_value(text).map(Some)
}
