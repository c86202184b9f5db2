//! What the grid shows, as text: for the clipboard, and to look through.
//!
//! It holds what it reads, so that it can be read in the background.

use std::sync::Arc;

use super::super::cell::{self, Row};
use super::super::column::Column;
use crate::import::block;
use crate::model::{DatasetId, Field, FieldKey, Inventory, Language, Score, Value};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::derived::Worked;

/// What the grid shows.
#[derive(Debug, Clone)]
pub(in super::super) struct Sight {
    inventory: Arc<Inventory>,
    worked: Arc<Worked>,
    text: Arc<Text>,
    language: Language,
}

impl Sight {
    pub(in super::super) fn of(open: &Open<'_>, text: &Arc<Text>) -> Self {
        Self { inventory: Arc::clone(open.inventory()), worked: Arc::clone(open.worked), text: Arc::clone(text), language: open.language }
    }

    /// Returns the field that a cell shows, in the language that its text is in.
    pub(in super::super) fn key(&self, id: DatasetId, field: Field) -> Option<(FieldKey, &Value)> {
        let dataset = self.inventory.dataset(id)?;
        let languages = std::iter::once(self.language).chain(Language::ALL);
        let mut keys = languages.map(|language| FieldKey::new(field, language));
        keys.find_map(|key| dataset.get(key).map(|value| (key, value)))
    }

    /// Tells whether a dataset holds all of some words, also in text that is not shown.
    pub(in super::super) fn holds(&self, id: DatasetId, words: &[String]) -> bool {
        self.worked.index.holds(id, words)
    }

    /// Writes what a cell shows.
    pub(in super::super) fn seen(&self, id: DatasetId, column: Column) -> String {
        self.row(id).map_or_else(String::new, |row| cell::spoken(column, &row))
    }

    /// Writes a cell for a spreadsheet, such that what can be pasted is read back as the same value.
    pub(in super::super) fn copied(&self, id: DatasetId, column: Column) -> String {
        match column {
            Column::Field(field) => self.key(id, field).map_or_else(String::new, |(_, value)| block::cell_text(value, &self.inventory, &self.text)),
            Column::Score(criterion) => match self.inventory.scores(id).get(&criterion).map(|judgement| judgement.score) {
                Some(Score::Known(level)) => level.get().to_string(),
                Some(Score::Unknown) => Score::Unknown.to_string(),
                None => String::new(),
            },
            // `9/10` is a day in October to a spreadsheet, and no sign before it keeps it from becoming one without being seen. Words do.
            Column::Coverage | Column::Checklist => match self.seen(id, column).split_once('/') {
                Some((part, all)) => self.text.with("grid-part-of", &[("part", part.into()), ("all", all.into())]),
                None => String::new(),
            },
            // What has no priority is empty in a spreadsheet.
            Column::Priority if self.seen(id, column) == self.text.get("nothing") => String::new(),
            column => block::guarded(self.seen(id, column)),
        }
    }

    fn row(&self, id: DatasetId) -> Option<Row<'_>> {
        let dataset = self.inventory.dataset(id)?;
        let (ranked, progress) = (self.worked.ranking.get(id), self.worked.process.get(id));
        Some(Row { dataset, ranked, progress, inventory: &self.inventory, language: self.language, text: &self.text, is_selected: false })
    }
}
