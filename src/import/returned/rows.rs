//! The rows of a workbook that came back: which dataset each is about, and what it says.
//!
//! A row without anything in it says nothing, also where it still has its id.

use std::collections::{BTreeMap, BTreeSet};

use super::cell::{self, Said};
use super::columns::Columns;
use super::hidden::Hidden;
use super::{Flaw, Issue};
use crate::import::source::{Row, Sheet};
use crate::import::value;
use crate::model::call::{Base, row_id};
use crate::model::merge::TheirRow;
use crate::model::query::fold;
use crate::model::{DatasetId, Field, FieldKey, Inventory, Language, Value};

/// How much of a value an issue shows, in characters.
const SHOWN: usize = 120;

/// What the rows say.
pub(super) struct Read {
    pub(super) rows: Vec<TheirRow>,
    pub(super) issues: Vec<Issue>,
    pub(super) digest: String,
}

/// How a row is known.
enum Known {
    Dataset(DatasetId),
    /// The id is one, the title another's.
    Doubtful(DatasetId),
    Slot(DatasetId),
    Copy,
    Nothing,
}

struct Reader<'a> {
    columns: &'a Columns,
    hidden: &'a Hidden,
    base: Option<&'a Base>,
    inventory: &'a Inventory,
    issues: Vec<Issue>,
    /// What stands in the cells, for the hash.
    said: BTreeSet<String>,
}

/// Reads every row below the headings that says something.
pub(super) fn read(sheet: &Sheet, columns: &Columns, hidden: &Hidden, base: Option<&Base>, inventory: &Inventory) -> Read {
    let mut reader = Reader { columns, hidden, base, inventory, issues: Vec::new(), said: BTreeSet::new() };
    for key in &columns.missing {
        reader.issues.push(Issue { row: None, column: None, field: Some(*key), value: String::new(), flaw: Flaw::MissingColumn });
    }
    for (column, heading) in &columns.extra {
        reader.issues.push(Issue { row: None, column: Some(*column), field: None, value: cut(heading), flaw: Flaw::ExtraColumn });
    }
    reader.check_stages(sheet);
    reader.tell_loose(sheet);
    let filled: Vec<Row<'_>> = sheet.rows().filter(|row| row.number > columns.head && reader.says_something(*row)).collect();
    let known = reader.identify(&filled);
    let mut used: BTreeMap<String, usize> = BTreeMap::new();
    let mut rows = Vec::new();
    for (row, known) in filled.into_iter().zip(known) {
        rows.extend(reader.row(row, &known, &mut used));
    }
    let digest = crate::model::call::digest(reader.said.iter().map(String::as_str));
    Read { rows, issues: reader.issues, digest }
}

fn cut(text: &str) -> String {
    let mut shown: String = text.chars().take(SHOWN).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}

impl Reader<'_> {
    fn says_something(&self, row: Row<'_>) -> bool {
        self.columns.fields.iter().any(|(column, _)| row.get(*column).is_some_and(|cell| !cell.text().is_empty()))
    }

    /// Tells of every stage that is another than was shown: stages are not read back.
    fn check_stages(&mut self, sheet: &Sheet) {
        let Some(column) = self.columns.stage else { return };
        let own: Vec<DatasetId> = self.hidden.told().datasets().collect();
        for row in sheet.rows().filter(|row| row.number > self.columns.head) {
            let text = row.get(column).map(|cell| cell.text().trim().to_owned()).unwrap_or_default();
            let id = self.columns.id.and_then(|id| row.get(id)?.text().parse::<DatasetId>().ok());
            let now = || id.filter(|id| own.contains(id)).and_then(|id| self.inventory.dataset(id)).map(|dataset| dataset.stage());
            let shown = id.and_then(|id| self.hidden.stages.get(&id).copied()).or_else(now);
            if !text.is_empty() && (shown.is_none() || value::stage("", &text) != shown) {
                let (row, value) = (Some(row.number), cut(&text));
                self.issues.push(Issue { row, column: Some(column), field: None, value, flaw: Flaw::StageNotTaken });
            }
        }
    }

    /// Tells of what somebody wrote beside the table, where no column has a heading.
    fn tell_loose(&mut self, sheet: &Sheet) {
        for row in sheet.rows().filter(|row| row.number > self.columns.head) {
            for placed in row.cells().iter().filter(|placed| self.columns.is_nameless(placed.column)) {
                let value = cut(&placed.cell.text());
                if !value.is_empty() {
                    self.issues.push(Issue { row: Some(row.number), column: Some(placed.column), field: None, value, flaw: Flaw::Loose });
                }
            }
        }
    }

    fn issue(&mut self, row: Row<'_>, at: Option<(u16, FieldKey)>, value: &str, flaw: Flaw) {
        let (column, field) = (at.map(|(column, _)| column), at.map(|(_, field)| field));
        self.issues.push(Issue { row: Some(row.number), column, field, value: cut(value), flaw });
    }

    /// Returns the title that a row shows, in the first column that is one.
    fn title(&self, row: Row<'_>) -> String {
        let titles = self.columns.fields.iter().filter(|(_, key)| key.field() == Field::Title);
        let mut shown = titles.filter_map(|(column, _)| row.get(*column)).map(|cell| cell.text().trim().to_owned());
        shown.find(|title| !title.is_empty()).unwrap_or_default()
    }

    /// Finds out which dataset each row is about. Of several rows with one id, the one that is called as before keeps it.
    fn identify(&mut self, rows: &[Row<'_>]) -> Vec<Known> {
        let ids: Vec<Option<DatasetId>> = rows.iter().map(|row| row.get(self.columns.id?)?.text().parse().ok()).collect();
        let titles: Vec<String> = rows.iter().map(|row| fold(&self.title(*row))).collect();
        let mut owners: BTreeMap<DatasetId, usize> = BTreeMap::new();
        for (index, id) in ids.iter().enumerate() {
            let Some(id) = id.filter(|id| self.is_own(*id)) else { continue };
            let is_called_so = |index: usize| titles.get(index).is_some_and(|title| self.was_called(id).contains(title));
            match owners.get(&id) {
                Some(owner) if is_called_so(*owner) || !is_called_so(index) => {}
                _ => {
                    owners.insert(id, index);
                }
            }
        }
        let called = self.called();
        let lost: BTreeMap<String, DatasetId> = called.iter().filter(|(_, id)| !owners.contains_key(id)).map(|(title, id)| (title.clone(), *id)).collect();
        let mut found_by_title: BTreeSet<DatasetId> = BTreeSet::new();
        let mut known = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            let id = ids.get(index).copied().flatten().filter(|id| self.is_own(*id));
            let title = titles.get(index).map_or("", String::as_str);
            known.push(match id {
                Some(id) if owners.get(&id) == Some(&index) && self.hidden.slots.contains(&id) => Known::Slot(id),
                Some(id) if owners.get(&id) == Some(&index) => {
                    let is_anothers = called.get(title).is_some_and(|other| *other != id) && !self.was_called(id).iter().any(|own| own == title);
                    if is_anothers {
                        self.issue(*row, None, &self.title(*row), Flaw::SwappedRow);
                    }
                    if is_anothers { Known::Doubtful(id) } else { Known::Dataset(id) }
                }
                Some(_) => {
                    self.issue(*row, None, &self.title(*row), Flaw::CopiedRow);
                    Known::Copy
                }
                None => match lost.get(title).filter(|id| found_by_title.insert(**id)) {
                    Some(id) => {
                        self.issue(*row, None, &self.title(*row), Flaw::KnownByTitle);
                        Known::Dataset(*id)
                    }
                    None => Known::Nothing,
                },
            });
        }
        known
    }

    /// Tells whether an id stood in the workbook. Where the hidden sheet has lost its rows, the inventory's own count.
    fn is_own(&self, id: DatasetId) -> bool {
        self.hidden.has(id) || self.hidden.slots.contains(&id) || (self.base.is_none() && self.inventory.dataset(id).is_some())
    }

    fn was_called(&self, id: DatasetId) -> Vec<String> {
        let title = |language| self.hidden.told().get(id, FieldKey::new(Field::Title, language));
        let titles = Language::ALL.into_iter().filter_map(title);
        titles.map(|title| fold(&title.to_string())).collect()
    }

    /// Returns the datasets of the workbook by their titles; titles that several have are left out.
    fn called(&self) -> BTreeMap<String, DatasetId> {
        let mut found: BTreeMap<String, DatasetId> = BTreeMap::new();
        let mut twice: BTreeSet<String> = BTreeSet::new();
        for id in self.hidden.told().datasets() {
            for title in self.was_called(id) {
                if found.insert(title.clone(), id).is_some_and(|other| other != id) {
                    twice.insert(title);
                }
            }
        }
        found.retain(|title, _| !twice.contains(title));
        found
    }

    fn row(&mut self, row: Row<'_>, known: &Known, used: &mut BTreeMap<String, usize>) -> Option<TheirRow> {
        let title = self.title(row);
        let (dataset, is_new) = match known {
            Known::Dataset(id) | Known::Doubtful(id) => (*id, false),
            Known::Slot(id) => (*id, true),
            Known::Copy | Known::Nothing => {
                let nth = used.entry(fold(&title)).or_default();
                *nth += 1;
                (row_id(self.hidden.call, &title, *nth), true)
            }
        };
        let mut values: Vec<(FieldKey, Option<Value>)> = Vec::new();
        for (column, key) in &self.columns.fields {
            let cell = row.get(*column).map(|cell| cell::spoken(cell, self.hidden.language));
            let cell = cell.as_deref();
            let text = cell.map(|cell| cell.text().into_owned()).unwrap_or_default();
            self.said.insert(format!("{dataset} {key} {text}"));
            let base = self.hidden.told().get(dataset, *key);
            match cell::read(*key, cell, base, self.hidden.language, self.inventory) {
                Ok(Said { value: None, .. }) if key.field() == Field::Title && !is_new => {
                    if base.is_some() {
                        self.issue(row, Some((*column, *key)), "", Flaw::TitleEmpty);
                    }
                }
                Ok(Said { value, remark }) => {
                    if let Some(remark) = remark {
                        self.issue(row, Some((*column, *key)), &text, remark);
                    }
                    values.push((*key, value));
                }
                Err(flaw) => self.issue(row, Some((*column, *key)), &text, flaw),
            }
        }
        if is_new && !values.iter().any(|(key, value)| key.field() == Field::Title && value.is_some()) {
            self.issue(row, None, "", Flaw::TitleMissing);
            return None;
        }
        if is_new && self.inventory.dataset(dataset).is_none() && self.inventory.successor(dataset).is_none() {
            self.give_department(&mut values);
        }
        Some(TheirRow { row: row.number, dataset, is_new, is_doubtful: matches!(known, Known::Doubtful(_)), values })
    }

    /// Lets a new dataset be of the department that was asked, unless it says another.
    fn give_department(&self, values: &mut Vec<(FieldKey, Option<Value>)>) {
        let key = FieldKey::new(Field::Department, Language::Sv);
        let Some(id) = self.hidden.department.filter(|id| self.inventory.department(*id).is_some()) else { return };
        match values.iter_mut().find(|(own, _)| *own == key) {
            Some((_, value)) => *value = value.take().or(Some(Value::Department(id))),
            None => values.push((key, Some(Value::Department(id)))),
        }
    }
}
