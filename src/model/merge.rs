//! Three-way merging, field by field: what stood there when a workbook left, what stands in it now, and what stands in the inventory.
//!
//! What only they changed is taken, what only we changed stays, what both changed alike is agreed, and what both changed otherwise is asked about.
//! Nothing here changes an inventory; a [`Merge`] only says what it would come to.

mod choice;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use super::call::{Base, Call};
use super::field::{Field, FieldKey};
use super::id::DatasetId;
use super::inventory::Inventory;
use super::language::Language;
use super::query::fold;
use super::value::Value;

pub use choice::{Choice, Choices, FieldChange, Side};

/// What is known of what stood in a field when the workbook left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Was<'a> {
    /// This, or nothing.
    Known(Option<&'a Value>),
    /// Nobody knows any more: the workbook has lost it.
    Unknown,
}

/// What a field comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Both changed it, each otherwise; somebody has to say.
    Clash,
    /// Only they changed it.
    Theirs,
    /// Both made the same change.
    Agreed,
    /// They did not change it.
    Same,
}

impl Verdict {
    /// All verdicts, the one that needs somebody first.
    pub const ALL: [Self; 4] = [Self::Clash, Self::Theirs, Self::Agreed, Self::Same];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Clash => "clash",
            Self::Theirs => "theirs",
            Self::Agreed => "agreed",
            Self::Same => "same",
        }
    }
}

/// Weighs the three sides of one field.
pub fn verdict(was: Was<'_>, theirs: Option<&Value>, ours: Option<&Value>) -> Verdict {
    let was = match was {
        Was::Known(base) => Some(base),
        Was::Unknown => None,
    };
    weigh(was, theirs, ours)
}

/// Weighs three sides of anything that can be compared; `was` is none where nobody knows what stood there.
pub fn weigh<T: PartialEq + Copy>(was: Option<T>, theirs: T, ours: T) -> Verdict {
    match was {
        Some(base) if theirs == base => Verdict::Same,
        Some(_) if theirs == ours => Verdict::Agreed,
        Some(base) if ours == base => Verdict::Theirs,
        None if theirs == ours => Verdict::Same,
        _ => Verdict::Clash,
    }
}

/// A row of a workbook that came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TheirRow {
    /// The row of the file, from 1.
    pub row: u32,
    /// The dataset, or the one that it would become.
    pub dataset: DatasetId,
    /// Whether the row was put in by the department.
    pub is_new: bool,
    /// Whether it is doubtful that the row is about this dataset: nothing of it is taken without asking.
    pub is_doubtful: bool,
    /// What stands in the fields that could be read; nothing where the cell is empty.
    pub values: Vec<(FieldKey, Option<Value>)>,
}

/// A field that they changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergedField {
    /// The dataset that changes.
    pub dataset: DatasetId,
    /// The dataset of the row, where that was merged into another one meanwhile.
    pub of: DatasetId,
    /// The row of the file, from 1.
    pub row: u32,
    /// The field.
    pub key: FieldKey,
    /// What stood there when the workbook left; nothing also where nobody knows.
    pub base: Option<Value>,
    /// Whether the workbook still knows what stood there.
    pub has_base: bool,
    /// What stands in the workbook.
    pub theirs: Option<Value>,
    /// What stands in the inventory.
    pub ours: Option<Value>,
    /// What it comes to; never [`Verdict::Same`].
    pub verdict: Verdict,
}

impl MergedField {
    /// Returns what the field is known by among the choices.
    pub const fn place(&self) -> (DatasetId, FieldKey) {
        (self.of, self.key)
    }
}

/// A dataset that the department added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRow {
    /// The row of the file, from 1.
    pub row: u32,
    /// Its id, the same whenever the workbook is read.
    pub dataset: DatasetId,
    /// What it says; a title is among it.
    pub values: Vec<(FieldKey, Value)>,
    /// Datasets that are called the same.
    pub alike: Vec<DatasetId>,
}

/// A row whose dataset is not in the inventory any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoneRow {
    /// The row of the file, from 1.
    pub row: u32,
    /// The dataset that was.
    pub dataset: DatasetId,
    /// What it is called in the workbook; empty where it says nothing.
    pub title: String,
    /// How many fields the department changed in vain.
    pub changed: usize,
}

/// What a workbook that came back would do to an inventory.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Merge {
    /// The fields they changed, in the order of the rows.
    pub fields: Vec<MergedField>,
    /// The datasets they added.
    pub new: Vec<NewRow>,
    /// Datasets whose row is not in the workbook any more. They stay in the inventory.
    pub deleted: Vec<DatasetId>,
    /// Rows whose datasets are gone: nothing of them is taken.
    pub gone: Vec<GoneRow>,
    /// Datasets that were merged into others since, and those.
    pub followed: Vec<(DatasetId, DatasetId)>,
    /// Rows in which nothing was changed.
    pub untouched: usize,
}

impl Merge {
    /// Merges the rows of a workbook with an inventory. Without a base everything that differs is asked about.
    pub fn of(inventory: &Inventory, call: Option<&Call>, base: Option<&Base>, rows: &[TheirRow]) -> Self {
        let mut merge = Self::default();
        let titles = titles(inventory);
        let mut places: BTreeMap<(DatasetId, FieldKey), usize> = BTreeMap::new();
        for row in rows {
            let target = target(inventory, row.dataset);
            let came_in_before = call.is_some_and(|call| call.has_added(row.dataset));
            match target {
                Some(target) => merge.take_row(inventory, base, row, target, &mut places),
                None if row.is_new && !came_in_before => merge.add_row(row, &titles),
                None => merge.lose_row(base, row),
            }
        }
        if let Some(base) = base {
            let there: BTreeSet<DatasetId> = rows.iter().map(|row| row.dataset).collect();
            merge.deleted = base.datasets().filter(|id| !there.contains(id) && inventory.dataset(*id).is_some()).collect();
        }
        merge
    }

    /// Asks about every field that would be taken as it is: a workbook that was taken in before says nothing new.
    pub fn ask_about_all(&mut self) {
        for field in self.fields.iter_mut().filter(|field| field.verdict == Verdict::Theirs) {
            field.verdict = Verdict::Clash;
        }
    }

    fn take_row(&mut self, inventory: &Inventory, base: Option<&Base>, row: &TheirRow, target: DatasetId, places: &mut BTreeMap<(DatasetId, FieldKey), usize>) {
        let before = self.fields.len();
        for (key, theirs) in &row.values {
            let was = was(base, row, *key);
            let ours = inventory.dataset(target).and_then(|dataset| dataset.get(*key));
            let mut verdict = verdict(was, theirs.as_ref(), ours);
            if verdict == Verdict::Same {
                continue;
            }
            if verdict == Verdict::Theirs && row.is_doubtful {
                verdict = Verdict::Clash;
            }
            // Two rows that became one dataset: neither overrules the other.
            if let Some(other) = places.get(&(target, *key)).and_then(|index| self.fields.get_mut(*index)) {
                if other.theirs == *theirs {
                    continue;
                }
                other.verdict = Verdict::Clash;
                verdict = Verdict::Clash;
            }
            places.insert((target, *key), self.fields.len());
            self.fields.push(MergedField {
                dataset: target,
                of: row.dataset,
                row: row.row,
                key: *key,
                base: match was {
                    Was::Known(value) => value.cloned(),
                    Was::Unknown => None,
                },
                has_base: was != Was::Unknown,
                theirs: theirs.clone(),
                ours: ours.cloned(),
                verdict,
            });
        }
        if self.fields.len() == before {
            self.untouched += 1;
        } else if target != row.dataset {
            self.followed.push((row.dataset, target));
        }
    }

    fn add_row(&mut self, row: &TheirRow, titles: &BTreeMap<String, Vec<DatasetId>>) {
        let values: Vec<(FieldKey, Value)> = row.values.iter().filter_map(|(key, value)| Some((*key, value.clone()?))).collect();
        let mut alike: Vec<DatasetId> = titles_of(&values).filter_map(|title| titles.get(&fold(title))).flatten().copied().collect();
        alike.sort_unstable();
        alike.dedup();
        self.new.push(NewRow { row: row.row, dataset: row.dataset, values, alike });
    }

    fn lose_row(&mut self, base: Option<&Base>, row: &TheirRow) {
        let is_changed = |key: FieldKey, theirs: &Option<Value>| match was(base, row, key) {
            Was::Known(value) => value != theirs.as_ref(),
            Was::Unknown => theirs.is_some(),
        };
        let changed = row.values.iter().filter(|(key, theirs)| is_changed(*key, theirs)).count();
        let title = row.values.iter().find_map(|(key, value)| match value {
            Some(Value::Line(title)) if key.field() == Field::Title => Some(title.to_string()),
            _ => None,
        });
        self.gone.push(GoneRow { row: row.row, dataset: row.dataset, title: title.unwrap_or_default(), changed });
    }

    /// Counts the fields of a verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.fields.iter().filter(|field| field.verdict == verdict).count()
    }

    /// Tells whether there is nothing to take and nothing to ask.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && !self.fields.iter().any(|field| matches!(field.verdict, Verdict::Theirs | Verdict::Clash))
    }
}

/// Finds the dataset that a row is about now: itself, or the one it was merged into.
fn target(inventory: &Inventory, id: DatasetId) -> Option<DatasetId> {
    if inventory.dataset(id).is_some() {
        return Some(id);
    }
    inventory.successor(id).filter(|successor| inventory.dataset(*successor).is_some())
}

/// Returns what stood in a field when the workbook left; a row that was put in held nothing.
fn was<'a>(base: Option<&'a Base>, row: &TheirRow, key: FieldKey) -> Was<'a> {
    match base {
        Some(base) if base.has(row.dataset) || row.is_new => Was::Known(base.get(row.dataset, key)),
        _ => Was::Unknown,
    }
}

fn titles(inventory: &Inventory) -> BTreeMap<String, Vec<DatasetId>> {
    let mut titles: BTreeMap<String, Vec<DatasetId>> = BTreeMap::new();
    for dataset in inventory.datasets() {
        for language in Language::ALL {
            if let Some(Value::Line(title)) = dataset.get(FieldKey::new(Field::Title, language)) {
                titles.entry(fold(title.as_str())).or_default().push(dataset.id());
            }
        }
    }
    titles
}

fn titles_of(values: &[(FieldKey, Value)]) -> impl Iterator<Item = &str> {
    values.iter().filter_map(|(key, value)| match value {
        Value::Line(title) if key.field() == Field::Title => Some(title.as_str()),
        _ => None,
    })
}
