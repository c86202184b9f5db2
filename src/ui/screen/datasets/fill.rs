//! Clearing the chosen cells, and filling them from the first row: one command for all of them.
//!
//! Columns that cannot be written in are passed over; what cannot be done at all is told by the key of a message.

use super::column::{Column, TITLE};
use super::edit::{can_edit, key_of, score, value_of};
use super::selection::Selection;
use crate::command::{Answer, CellEdits, Command};
use crate::model::{Dataset, DatasetId, FieldKey};
use crate::ui::context::Open;

/// Why the chosen cells cannot be cleared or filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Blocked {
    /// The message with this key says it.
    Said(&'static str),
    /// No column among the chosen can be written in.
    Columns,
    /// Everything is as it would be.
    Nothing,
}

/// What is done to many cells.
#[derive(Default)]
struct Work {
    edits: Vec<CellEdits>,
    scores: Vec<Command>,
}

impl Work {
    fn edit(&mut self, id: DatasetId, edit: (FieldKey, Option<crate::model::Value>)) {
        match self.edits.last_mut().filter(|(last, _)| *last == id) {
            Some((_, edits)) => edits.push(edit),
            None => self.edits.push((id, vec![edit])),
        }
    }

    fn command(self) -> Result<Command, Blocked> {
        let mut commands = self.scores;
        if !self.edits.is_empty() {
            commands.insert(0, Command::EditCells(self.edits));
        }
        match commands.len() {
            0 => Err(Blocked::Nothing),
            1 => Ok(commands.remove(0)),
            _ => Ok(Command::Together(commands)),
        }
    }
}

/// Tells whether a column can be cleared and filled; a stage is moved for its own sake only.
fn takes(column: Column, open: &Open<'_>) -> bool {
    can_edit(column, open) && column != Column::Stage
}

/// Returns the chosen columns that are passed over.
pub(super) fn passed(selection: &Selection, columns: &[Column], open: &Open<'_>) -> Vec<Column> {
    selection.columns(columns).into_iter().filter(|column| !takes(*column, open)).collect()
}

/// Refuses columns of which none can be written in.
fn writable(columns: &[Column], open: &Open<'_>) -> Result<Vec<Column>, Blocked> {
    let found: Vec<Column> = columns.iter().copied().filter(|column| takes(*column, open)).collect();
    if found.is_empty() { Err(Blocked::Columns) } else { Ok(found) }
}

/// Returns what clears the chosen cells. Titles are never cleared.
pub(super) fn clear(selection: &Selection, rows: &[DatasetId], columns: &[Column], open: &Open<'_>) -> Result<Command, Blocked> {
    let chosen = selection.columns(columns);
    if chosen.contains(&TITLE) && open.is_writable {
        let is_one = selection.rows(rows).len() < 2;
        return Err(Blocked::Said(if is_one { "grid-title-stays" } else { "grid-titles-stay" }));
    }
    let chosen = writable(&chosen, open)?;
    let mut work = Work::default();
    for (id, column) in selection.cells(rows, columns).into_iter().filter(|(_, column)| chosen.contains(column)) {
        let Some(dataset) = open.inventory().dataset(id) else { continue };
        match column {
            Column::Field(field) if value_of(dataset, field, open).is_some() => work.edit(id, (key_of(dataset, field, open), None)),
            Column::Score(criterion) if open.inventory().scores(id).contains_key(&criterion) => work.scores.push(score(id, criterion, Answer::Clear)),
            _ => {}
        }
    }
    work.command()
}

/// Returns what fills the range from its first row; one row alone is filled from the one above it.
pub(super) fn fill_down(selection: &Selection, rows: &[DatasetId], columns: &[Column], open: &Open<'_>) -> Result<Command, Blocked> {
    if selection.is_rows() {
        return Err(Blocked::Said("grid-fill-range"));
    }
    let range = selection.row_range();
    let from = if range.start() == range.end() { range.start().checked_sub(1).ok_or(Blocked::Said("grid-fill-range"))? } else { *range.start() };
    let chosen = writable(&selection.columns(columns), open)?;
    let Some(source) = rows.get(from).and_then(|id| open.inventory().dataset(*id)) else { return Err(Blocked::Nothing) };
    let mut work = Work::default();
    for id in rows.iter().copied().take(range.end() + 1).skip(from + 1) {
        for column in &chosen {
            fill(&mut work, source, id, *column, open);
        }
    }
    work.command()
}

fn fill(work: &mut Work, source: &Dataset, id: DatasetId, column: Column, open: &Open<'_>) {
    match column {
        Column::Field(field) => {
            let key = key_of(source, field, open);
            let value = source.get(key).cloned();
            if open.inventory().dataset(id).is_some_and(|dataset| dataset.get(key) != value.as_ref()) {
                work.edit(id, (key, value));
            }
        }
        Column::Score(criterion) => {
            let scores = open.inventory();
            let (wanted, old) = (scores.scores(source.id()).get(&criterion), scores.scores(id).get(&criterion));
            if wanted.map(|judgement| judgement.score) != old.map(|judgement| judgement.score) {
                let answer = wanted.map_or(Answer::Clear, |judgement| Answer::Is(judgement.score));
                work.scores.push(score(id, criterion, answer));
            }
        }
        _ => {}
    }
}
