//! Places that lists come from: how the last one was understood, so that the next is understood alike.
//!
//! Reading a list is the import's business; here is only what is kept of it. Targets and encodings are stable keys of the import.

mod mark;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::id::{DatasetId, SourceId};
use super::language::Language;
use super::value::Line;

pub use mark::{Mark, Marks};

/// A place that lists come from, again and again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSource {
    /// Names the source.
    pub id: SourceId,
    /// What people call it.
    pub name: Line,
    /// What became of each column, in the order of the last list.
    #[serde(default)]
    pub columns: Vec<SourceColumn>,
    /// The sheet of the workbook; empty for text.
    #[serde(default)]
    pub sheet: String,
    /// The rows of the headings, first and last, from 1; none where the list has none.
    #[serde(default)]
    pub header: Option<(u32, u32)>,
    /// How the list is written, where a person said so.
    #[serde(default)]
    pub habits: Habits,
    /// Which dataset each row of the source became.
    #[serde(default)]
    pub known: Vec<Named>,
    /// What the marks of its rows are of, in their places: the targets of columns, and columns whose cells are kept in the note.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<String>,
    /// The name of the last file.
    #[serde(default)]
    pub file: String,
    /// The day that it came in.
    #[serde(default)]
    pub date: Option<Date>,
}

/// What became of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceColumn {
    /// The heading, folded.
    pub heading: String,
    /// The heading as it stands in the list. A file from before that was kept has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The stable key of what it becomes.
    pub target: String,
    /// Whether it is a part of the title that is put together for rows without one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_title_part: bool,
    /// Whether the source tells its rows apart by it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_key: bool,
}

impl SourceColumn {
    /// Returns the heading as people know it.
    pub fn shown(&self) -> &str {
        if self.name.is_empty() { &self.heading } else { &self.name }
    }
}

/// How a list is written; what is none here is found out anew each time.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Habits {
    /// The encoding of a text file.
    #[serde(default)]
    pub encoding: Option<String>,
    /// What stands between the columns of a text file.
    #[serde(default)]
    pub separator: Option<char>,
    /// The decimal mark.
    #[serde(default)]
    pub decimal: Option<char>,
    /// Whether the month stands before the day.
    #[serde(default)]
    pub month_first: Option<bool>,
    /// Whether a year of two digits stands before month and day.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub year_first: bool,
    /// Whether text that was misread before is put right.
    #[serde(default)]
    pub repair: bool,
    /// Whether leftovers of templates are taken out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub empty_leftovers: bool,
    /// The language of titles and descriptions whose heading names none.
    #[serde(default)]
    pub language: Option<Language>,
}

/// A row of the source and the dataset that it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// What the source knows the row by: its id, its code, what stands in the key column, or its title and department, folded.
    pub identity: String,
    /// The dataset.
    pub dataset: DatasetId,
    /// Whether the last list did not name it any more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_gone: bool,
    /// What the row gave last time, so that what was changed here since is told from what the list changes. A file from before that was kept has none.
    #[serde(default, skip_serializing_if = "Marks::is_empty")]
    pub given: Marks,
}

impl ListSource {
    /// Makes a source of which nothing is known but its name.
    pub fn new(id: SourceId, name: Line) -> Self {
        Self {
            id,
            name,
            columns: Vec::new(),
            sheet: String::new(),
            header: None,
            habits: Habits::default(),
            known: Vec::new(),
            given: Vec::new(),
            file: String::new(),
            date: None,
        }
    }

    /// Tells whether two lists of the source were understood alike and named the same, whatever their file and day.
    pub fn is_as(&self, other: &Self) -> bool {
        let rest = |source: &Self| Self { file: String::new(), date: None, known: Vec::new(), ..source.clone() };
        self.known == other.known && rest(self) == rest(other)
    }
}
