//! What somebody decides about a list on its way in: cells, rows, departments, the source; and the command that takes it in.
//!
//! It draws nothing; what follows from a decision is worked out by [`super::super::work`].

use std::sync::Arc;

use eframe::egui::Context;

use super::List;
use crate::command::{Command, Import};
use crate::import::own_book::Around;
use crate::import::{Choice, Decisions, Fields, How, Outcome, Problem, recall, remember};
use crate::model::merge::Side;
use crate::model::{DatasetId, DepartmentId, Inventory, Line, SourceId};
use crate::session::new_uuid;
use crate::ui::context::Open;

impl List {
    pub(super) fn forget_decisions(&mut self) {
        self.chosen.decisions = Arc::default();
        self.decided.clear();
    }

    fn decide(&mut self, open: &Open<'_>, ctx: &Context, decide: impl FnOnce(&mut Decisions)) {
        self.stamp += 1;
        decide(Arc::make_mut(&mut self.chosen.decisions));
        self.plan_again(open, ctx);
    }

    /// Puts cells right, by row and column of the sheet; empty text leaves a cell empty, none takes it as the file has it.
    pub(in super::super) fn correct(&mut self, cells: impl IntoIterator<Item = ((u32, u16), Option<String>)>, open: &Open<'_>, ctx: &Context) {
        self.decide(open, ctx, |decisions| {
            for (place, text) in cells {
                match text {
                    Some(text) => decisions.corrections.insert(place, text),
                    None => decisions.corrections.remove(&place),
                };
            }
        });
    }

    /// Takes every cell as the file has it.
    pub(in super::super) fn uncorrect(&mut self, open: &Open<'_>, ctx: &Context) {
        self.decide(open, ctx, |decisions| decisions.corrections.clear());
    }

    /// Takes the repair of a kind of problem in every cell, or in none.
    pub(in super::super) fn repair(&mut self, problem: Problem, is_on: bool, open: &Open<'_>, ctx: &Context) {
        self.decide(open, ctx, |decisions| {
            if is_on {
                decisions.repairs.insert(problem);
            } else {
                decisions.repairs.remove(&problem);
            }
        });
    }

    /// Takes a department of the list for one that is there, or for a new one.
    pub(in super::super) fn set_department(&mut self, key: String, department: Option<DepartmentId>, open: &Open<'_>, ctx: &Context) {
        self.decide(open, ctx, |decisions| {
            match department {
                Some(department) => decisions.departments.insert(key, department),
                None => decisions.departments.remove(&key),
            };
        });
    }

    /// Decides what rows are about; without a choice a row is matched as well as can be.
    pub(in super::super) fn choose(&mut self, rows: Vec<(u32, Option<Choice>)>, open: &Open<'_>, ctx: &Context) {
        for (row, choice) in &rows {
            match choice {
                Some(_) => {
                    let partner = self.partner(*row);
                    self.decided.extend(partner.filter(|_| !self.decided.contains_key(row)).map(|partner| (*row, partner)));
                }
                None => {
                    self.decided.remove(row);
                }
            }
        }
        self.decide(open, ctx, |decisions| {
            for (row, choice) in rows {
                match choice {
                    Some(choice) => decisions.choices.insert(row, choice),
                    None => decisions.choices.remove(&row),
                };
            }
        });
    }

    /// Compares a row that was decided on with another dataset.
    pub(in super::super) fn set_partner(&mut self, row: u32, dataset: DatasetId) {
        self.stamp += 1;
        let how = self.partner(row).map_or(How::Nothing, |(_, how)| how);
        self.decided.insert(row, (dataset, how));
    }

    /// Returns the dataset that a row is compared with, and how it was found.
    pub(in super::super) fn partner(&self, row: u32) -> Option<(DatasetId, How)> {
        if let Some(decided) = self.decided.get(&row) {
            return Some(*decided);
        }
        let rows = &self.loaded.as_ref()?.plan.rows;
        let planned = rows.get(rows.binary_search_by_key(&row, |row| row.row).ok()?)?;
        let dataset = match planned.outcome {
            Outcome::Merged(id) => Some(id),
            _ => planned.found.candidates.first().map(|candidate| candidate.dataset),
        };
        dataset.map(|dataset| (dataset, planned.found.how))
    }

    /// Tells whether a row has values that were changed both here and in the list, and nobody has said which count.
    pub(in super::super) fn has_open_clash(&self, row: u32) -> bool {
        let Some(loaded) = &self.loaded else { return false };
        let clashes = &loaded.plan.clashes;
        let is_decided =
            self.chosen.decisions.choices.contains_key(&row) && !matches!(self.chosen.decisions.choices.get(&row), Some(Choice::Update(_, Fields::All)));
        let first = clashes.partition_point(|clash| clash.row < row);
        !is_decided && clashes.get(first).is_some_and(|clash| clash.row == row && clash.side.is_none())
    }

    /// Says whose values count where both were changed, and nobody has said so of the row; none asks again.
    pub(in super::super) fn prefer(&mut self, side: Option<Side>, open: &Open<'_>, ctx: &Context) {
        self.decide(open, ctx, |decisions| decisions.preferred = side);
    }

    /// Returns a number that is another whenever the plan or what was decided is.
    pub(in super::super) const fn stamp(&self) -> u64 {
        self.stamp
    }

    /// Returns what was decided so far, also what is still being worked out.
    pub(in super::super) fn decisions(&self) -> &Decisions {
        &self.chosen.decisions
    }

    /// Returns what stands in a cell instead of what the file says.
    pub(in super::super) fn correction(&self, row: u32, column: u16) -> Option<&str> {
        self.chosen.decisions.corrections.get(&(row, column)).map(String::as_str)
    }

    /// Tells whether something was decided that would be lost.
    pub(in super::super) fn is_changed(&self) -> bool {
        self.decided_count() > 0
    }

    /// Returns how many cells were put right and how many rows and departments decided on.
    pub(in super::super) fn decided_count(&self) -> usize {
        let Decisions { corrections, choices, departments, preferred, .. } = &*self.chosen.decisions;
        corrections.len() + choices.len() + departments.len() + usize::from(preferred.is_some())
    }

    /// Returns how many cells were put right.
    pub(in super::super) fn corrections(&self) -> usize {
        self.chosen.decisions.corrections.len()
    }

    /// Returns what the source will be called, and whether the list will be known again.
    pub(in super::super) fn source_name(&self, inventory: &Inventory) -> (String, bool) {
        let of_source = || self.loaded.as_ref().and_then(|loaded| loaded.source.as_ref()).map(|source| source.name.to_string());
        let name = self.source_name.clone().or_else(of_source).unwrap_or_else(|| recall::free_name(&self.name, inventory));
        (name, !self.is_forgotten)
    }

    /// Calls the source something.
    pub(in super::super) fn call_source(&mut self, name: String) {
        self.source_name = Some(name);
        self.is_forgotten = false;
    }

    /// Lets the list be known again next time, or not.
    pub(in super::super) const fn know_again(&mut self, is_known: bool) {
        self.is_forgotten = !is_known;
    }

    /// Returns the command that takes the list in, and keeps how it was understood.
    pub(in super::super) fn command(&self, inventory: &Inventory, today: jiff::civil::Date) -> Option<Command> {
        let loaded = self.loaded.as_ref()?;
        let (name, is_known) = self.source_name(inventory);
        let name = Line::new(&name).ok().filter(|_| is_known);
        let id = loaded.source.as_ref().map_or_else(|| SourceId::from_uuid(new_uuid()), |source| source.id);
        let remembered = name.map(|name| Arc::new(remember(id, name, self.chosen.options, &loaded.ask(inventory), &loaded.plan, today)));
        let import = Import { today: Some(today), remember: remembered, ..loaded.plan.import.clone() };
        Some(Around::command(loaded.around.as_deref(), import))
    }
}
