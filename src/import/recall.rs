//! Lists that come again: which source a list is from, what its columns became last time, and which dataset each row is.
//!
//! It reads and makes [`ListSource`] records; keeping them is the command's business.

use std::collections::{BTreeMap, BTreeSet};

use encoding_rs::Encoding;
use jiff::civil::Date;

use super::header::{HeaderChoice, Reading};
use super::mapping::{Conventions, DateOrder, Decimal, Mapping, Target};
use super::plan::{Ask, Plan, Problem};
use super::source::{Book, Options};
use super::words::fold;
use crate::model::list_source::{Habits, ListSource, Named, SourceColumn};
use crate::model::{DatasetId, Inventory, Line, SourceId, query};

/// How much of two lists' headings must be the same, 0 to 1, for them to be of one source.
const ALIKE: f64 = 0.6;
/// Fewer columns in common are chance.
const COMMON: usize = 2;
/// How many sources are tried on other sheets and rows than those that look best.
const TRIED: usize = 20;

/// How sure it is that a list is from a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// Some headings are new or missing.
    Alike,
    /// The headings are the same.
    Same,
}

impl Shape {
    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Alike => "alike",
            Self::Same => "same",
        }
    }
}

/// A source that a list was recognised to be from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recalled {
    /// The source.
    pub source: SourceId,
    /// How sure that is.
    pub shape: Shape,
    /// Columns that the last list did not have, by their place among the columns of the reading.
    pub new_columns: Vec<usize>,
    /// Headings of the last list that this one does not have.
    pub missing: Vec<String>,
}

/// Finds the column that a source tells its rows apart by where none becomes the id or the code: the one that says something short and other in each row.
pub(super) fn key_column(reading: &Reading, mapping: &Mapping, source: Option<&ListSource>) -> Option<usize> {
    if let Some(source) = source.filter(|source| !source.columns.is_empty()) {
        let key = source.columns.iter().find(|column| column.is_key)?;
        return headings(reading).iter().position(|heading| *heading == key.heading);
    }
    let rows = reading.rows().count();
    let is_kept = |index: usize| mapping.columns.get(index).is_some_and(|assignment| matches!(assignment.target, Target::Note | Target::Skip));
    let could_be = |index: &usize| reading.columns.get(*index).is_some_and(|column| is_kept(*index) && column.profile.is_key(rows));
    (rows > 1).then(|| (0..reading.columns.len()).find(could_be)).flatten()
}

/// Returns what a source knows a row by: its id, else its code, else what stands in the key column, else its title and department.
pub(super) fn identity(id: Option<DatasetId>, code: Option<&str>, key: Option<&str>, title: Option<&str>, department: Option<&str>) -> Option<String> {
    let by_id = id.map(|id| format!("id:{id}"));
    let by_key = || key.map(|key| format!("key:{}", query::fold(key)));
    let by_code = || code.map(|code| format!("code:{}", query::fold(code)));
    let by_title = || title.map(|title| format!("title:{}|{}", query::fold(title), department.map(query::fold).unwrap_or_default()));
    by_id.or_else(by_code).or_else(by_key).or_else(by_title)
}

/// Returns the dataset that one is now: itself, or what it was merged into.
pub(super) fn now(inventory: &Inventory, dataset: DatasetId) -> Option<DatasetId> {
    inventory.dataset(dataset).map(|dataset| dataset.id()).or_else(|| inventory.successor(dataset))
}

/// Returns the folded headings of a table; of several with one name, the later ones are numbered.
pub(super) fn headings(reading: &Reading) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let number = |column: &super::header::Column| {
        let folded = fold(&column.heading);
        let count = counts.entry(folded.clone()).and_modify(|count| *count += 1).or_insert(1);
        if *count > 1 { format!("{folded}#{count}") } else { folded }
    };
    reading.columns.iter().map(number).collect()
}

/// Returns a file's name without its ending and without what changes from month to month.
fn stem(file: &str) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    fold(stem).chars().filter(|c| !c.is_ascii_digit()).collect()
}

/// Tells how a table compares with what a source's last one looked like.
fn compare(headings: &[String], reading: &Reading, file: &str, source: &ListSource) -> Option<(Recalled, f64)> {
    if source.columns.is_empty() || source.header.is_some() != reading.header.is_some() {
        return None;
    }
    if reading.header.is_none() && stem(&source.file) != stem(file) {
        return None; // letters for headings tell nothing
    }
    let theirs: BTreeSet<&str> = source.columns.iter().map(|column| column.heading.as_str()).collect();
    let ours: BTreeSet<&str> = headings.iter().map(String::as_str).collect();
    let common = ours.intersection(&theirs).count();
    let common_share = common as f64 / ours.union(&theirs).count().max(1) as f64;
    let is_same = ours == theirs;
    if !is_same && (common_share < ALIKE || common < COMMON) {
        return None;
    }
    let new_columns = headings.iter().enumerate().filter(|(_, heading)| !theirs.contains(heading.as_str())).map(|(index, _)| index).collect();
    let missing = source.columns.iter().filter(|column| !ours.contains(column.heading.as_str())).map(|column| column.shown().to_owned()).collect();
    let shape = if is_same { Shape::Same } else { Shape::Alike };
    let is_named_so = stem(&source.file) == stem(file);
    Some((Recalled { source: source.id, shape, new_columns, missing }, common_share + if is_named_so { 0.5 } else { 0.0 }))
}

/// Finds the source that a table is from, by its headings and its file's name.
pub fn recall(reading: &Reading, file: &str, inventory: &Inventory) -> Option<Recalled> {
    let headings = headings(reading);
    let rated = inventory.sources().rev().filter_map(|source| compare(&headings, reading, file, source));
    rated.reduce(|best, next| if (next.0.shape, next.1) > (best.0.shape, best.1) { next } else { best }).map(|(recalled, _)| recalled)
}

/// Understands a book: the sheet, the headings and what the columns become, as they were for the source that it is from if there is one.
pub fn understand(book: &Book, inventory: &Inventory) -> Option<(Reading, Mapping, Option<Recalled>)> {
    let mut reading = Reading::of(book)?;
    let mut recalled = recall(&reading, &book.name, inventory);
    if recalled.as_ref().is_none_or(|recalled| recalled.shape != Shape::Same) {
        // Somebody may have shown where the table is.
        for source in inventory.sources().rev().take(TRIED) {
            let Some(index) = sheet_of(book, source) else { continue };
            let choice = source.header.map_or(HeaderChoice::None, |(first, last)| HeaderChoice::Rows(first, last));
            let Some(other) = Reading::of_sheet(book, index, choice) else { continue };
            let found = compare(&headings(&other), &other, &book.name, source).map(|(found, _)| found);
            if found.as_ref().map(|found| found.shape) > recalled.as_ref().map(|recalled| recalled.shape) {
                (reading, recalled) = (other, found);
            }
        }
    }
    let mut mapping = Mapping::guess(&reading, inventory);
    if let Some(source) = recalled.as_ref().and_then(|recalled| inventory.source(recalled.source)) {
        apply(source, &reading, inventory, &mut mapping);
    }
    Some((reading, mapping, recalled))
}

fn sheet_of(book: &Book, source: &ListSource) -> Option<usize> {
    let by_name = book.sheets.iter().position(|sheet| sheet.name == source.sheet);
    by_name.or_else(|| (book.sheets.len() == 1).then_some(0))
}

/// Lets columns become what they became for a source before. Columns that it did not have keep their guess, as far as that is still free.
pub fn apply(source: &ListSource, reading: &Reading, inventory: &Inventory, mapping: &mut Mapping) {
    let Habits { decimal, month_first, year_first, repair, empty_leftovers, language, .. } = source.habits;
    if let Some(language) = language {
        mapping.set_language(language);
    }
    mapping.conventions = Conventions {
        decimal: decimal.map(|mark| if mark == ',' { Decimal::Comma } else { Decimal::Point }),
        dates: match month_first {
            _ if year_first => Some(DateOrder::YearFirst),
            Some(true) => Some(DateOrder::MonthFirst),
            Some(false) => Some(DateOrder::DayFirst),
            None => None,
        },
        repair,
        empty_leftovers,
    };
    let is_there = |target: &Target| match target {
        Target::Score(criterion) | Target::Reason(criterion) => inventory.model().is_some_and(|model| model.criterion(*criterion).is_some()),
        _ => true,
    };
    mapping.title_parts.clear();
    for (index, heading) in headings(reading).iter().enumerate() {
        let Some(column) = source.columns.iter().find(|column| column.heading == *heading) else { continue };
        if let Some(target) = Target::parse(&column.target, mapping.language).filter(is_there) {
            mapping.set(index, target);
        }
        if column.is_title_part {
            mapping.title_parts.push(index);
        }
    }
}

/// Returns how a source's text files are to be read, where a person said so.
pub fn options(source: &ListSource) -> Options {
    let encoding = source.habits.encoding.as_ref().and_then(|name| Encoding::for_label(name.as_bytes()));
    Options { encoding, separator: source.habits.separator }
}

/// Makes the record that keeps how a list was understood and which dataset each of its rows became, for [`crate::command::Import::remember`].
///
/// `id` is that of the source that it is from, or a new one; `options` are those that a person chose.
pub fn remember(id: SourceId, name: Line, options: Options, ask: &Ask<'_>, plan: &Plan, today: Date) -> ListSource {
    let Ask { reading, mapping, .. } = *ask;
    let key = key_column(reading, mapping, ask.source);
    let column = |(index, (heading, assignment)): (usize, (String, &super::mapping::Assignment))| SourceColumn {
        heading,
        name: reading.columns.get(index).map(|column| column.heading.clone()).unwrap_or_default(),
        target: assignment.target.name(),
        is_title_part: mapping.title_parts.contains(&index),
        is_key: key == Some(index),
    };
    let columns = headings(reading).into_iter().zip(&mapping.columns).enumerate().map(column).collect();
    let habits = Habits {
        encoding: options.encoding.map(|encoding| encoding.name().to_owned()),
        separator: options.separator,
        decimal: mapping.conventions.decimal.map(|decimal| if decimal == Decimal::Comma { ',' } else { '.' }),
        month_first: mapping.conventions.dates.filter(|order| *order != DateOrder::YearFirst).map(|order| order == DateOrder::MonthFirst),
        year_first: mapping.conventions.dates == Some(DateOrder::YearFirst),
        repair: mapping.conventions.repair || ask.decisions.repairs.contains(&Problem::Mojibake),
        empty_leftovers: mapping.conventions.empty_leftovers || ask.decisions.repairs.contains(&Problem::Leftover),
        language: Some(mapping.language),
    };
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut known: Vec<Named> = plan.named.iter().filter(|named| seen.insert(&named.identity)).cloned().collect();
    let before = ask.source.filter(|source| source.id == id).into_iter().flat_map(|source| &source.known);
    known.extend(before.filter(|named| seen.insert(&named.identity)).map(|named| Named { is_gone: true, ..named.clone() }));
    // The sheet of a text file is called after the file, which is another each time.
    let sheet = Some(&reading.sheet.name).filter(|sheet| !ask.name.starts_with(sheet.as_str())).cloned().unwrap_or_default();
    ListSource { id, name, columns, sheet, header: reading.header, habits, known, given: plan.given.clone(), file: ask.name.to_owned(), date: Some(today) }
}

/// Returns a name for a new source: the file's, numbered where another source has it.
pub fn free_name(file: &str, inventory: &Inventory) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let stem: String = stem.split(|c: char| c == '_' || c.is_whitespace()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let fold = |name: &str| query::fold(name);
    let is_free = |name: &str| !inventory.sources().any(|source| fold(source.name.as_str()) == fold(name));
    let numbered = (2..).map(|number| format!("{stem} {number}"));
    std::iter::once(stem.clone()).chain(numbered).find(|name| is_free(name)).unwrap_or(stem)
}
