//! One column of a block: its texts read as the values of its field, each different text once.
//!
//! The reading itself is that of lists from files; what becomes of a text that cannot be read is decided in [`super::plan`].

use std::collections::{BTreeMap, HashMap};

use crate::import::mapping::Decimal;
use crate::import::plan::{Problem, Severity};
use crate::import::source::Cell;
use crate::import::value::{self, Style};
use crate::import::words;
use crate::model::{
    CriterionId, DepartmentId, Field, FieldKey, Inventory, Kind, Language, Line, Score, Value,
    query::{self, SortBy},
};

/// What can be the matter with a cell of a block, by the keys of its sentences.
pub const PROBLEMS: [Problem; 13] = [
    Problem::TitleMissing,
    Problem::SameTitle,
    Problem::MangledTime,
    Problem::NotADate,
    Problem::NotHours,
    Problem::NotAnAddress,
    Problem::NotAnEmail,
    Problem::NotInList,
    Problem::NotAScore,
    Problem::TooLong,
    Problem::NotText,
    Problem::AmbiguousDate,
    Problem::AmbiguousNumber,
];

/// Tells whether a cell with a problem is taken all the same, and only worth a look.
pub const fn is_taken(problem: Problem) -> bool {
    matches!(problem, Problem::SameTitle | Problem::AmbiguousDate | Problem::AmbiguousNumber)
}

/// Where a column of the block goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Goal {
    /// Into a field.
    Field(FieldKey),
    /// Into the scores on a criterion.
    Score(CriterionId),
}

impl Goal {
    /// Returns where a column of the grid can be written to; nothing is written to what is worked out.
    pub(super) fn of(column: SortBy, language: Language, inventory: &Inventory) -> Option<Self> {
        match column {
            SortBy::Field(field) => Some(Self::Field(FieldKey::new(field, language))),
            SortBy::Score(criterion) => inventory.model().and_then(|model| model.criterion(criterion)).map(|criterion| Self::Score(criterion.id)),
            _ => None,
        }
    }

    pub(super) fn is_title(self) -> bool {
        matches!(self, Self::Field(key) if key.field() == Field::Title)
    }
}

/// What a text says.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Said {
    /// Nothing.
    Nothing,
    /// A value, and what to look at in it.
    Value(Value, Option<Problem>),
    /// A department that is not there yet.
    NewDepartment(Line),
    /// A score.
    Score(Score),
    /// Nothing that could stand there.
    Wrong(Problem),
}

/// The departments by their names.
#[derive(Debug)]
pub(super) struct Departments(BTreeMap<String, DepartmentId>);

impl Departments {
    pub(super) fn of(inventory: &Inventory) -> Self {
        Self(inventory.departments().map(|department| (query::fold(department.name.as_str()), department.id)).collect())
    }
}

/// A column of the block on its way into the grid.
#[derive(Debug)]
pub(super) struct Lane<'a> {
    pub(super) goal: Goal,
    style: Style,
    departments: &'a Departments,
    read: HashMap<&'a str, Said>,
}

impl<'a> Lane<'a> {
    pub(super) fn new(goal: Goal, texts: impl Iterator<Item = &'a str>, usual: Decimal, departments: &'a Departments) -> Self {
        let key = match goal {
            Goal::Field(key) => key,
            Goal::Score(_) => FieldKey::new(Field::Note, Language::Sv),
        };
        Self { goal, style: Style::of_texts(key, texts, usual), departments, read: HashMap::new() }
    }

    /// Reads a text; the same text is read once only.
    pub(super) fn read(&mut self, text: &'a str) -> &Said {
        let Self { goal, style, departments, read } = self;
        read.entry(text).or_insert_with(|| match goal {
            Goal::Field(key) => field(*key, text, *style, departments),
            Goal::Score(_) => score(text),
        })
    }
}

fn score(text: &str) -> Said {
    if text.trim().is_empty() {
        return Said::Nothing;
    }
    value::score(&Cell::Text(text.trim().into())).map_or(Said::Wrong(Problem::NotAScore), |(score, _)| Said::Score(score))
}

fn field(key: FieldKey, text: &str, style: Style, departments: &Departments) -> Said {
    let text = text.trim();
    if text.is_empty() {
        return Said::Nothing;
    }
    match key.kind() {
        Kind::Department => return department(text, departments),
        Kind::Words => {
            if let Some(words) = listed(text) {
                return Said::Value(words, None);
            }
        }
        Kind::Line | Kind::Prose => {}
        _ if words::says_nothing(text) => return Said::Nothing,
        _ => {}
    }
    let is_told = |problem: &Problem| match problem {
        // That a tab or an invisible character went is no news; that two lines became one is.
        Problem::Cleaned => key.kind() == Kind::Line && text.contains(['\n', '\r']),
        problem => problem.severity() == Severity::Check && PROBLEMS.contains(problem),
    };
    match value::read(key, &Cell::Text(text.into()), style) {
        Ok(taken) => Said::Value(taken.value, taken.remark.filter(is_told)),
        Err(Problem::NotDayFirst) => Said::Wrong(Problem::NotADate),
        Err(problem) => Said::Wrong(if PROBLEMS.contains(&problem) { problem } else { Problem::NotText }),
    }
}

/// Reads keywords from a list that keeps them apart whatever they hold: `["a, b", "c"]`.
fn listed(text: &str) -> Option<Value> {
    let items: Vec<String> = if text.starts_with('[') { serde_json::from_str(text).ok()? } else { return None };
    let lines: Result<Vec<Line>, _> = items.iter().map(|item| Line::new(item)).collect();
    lines.and_then(Value::words).ok()
}

fn department(text: &str, departments: &Departments) -> Said {
    if let Some(id) = departments.0.get(&query::fold(text)) {
        return Said::Value(Value::Department(*id), None);
    }
    if words::says_nothing(text) {
        return Said::Nothing;
    }
    match value::line(text).map(|taken| taken.value) {
        Ok(Value::Line(name)) => Said::NewDepartment(name),
        Ok(_) => Said::Wrong(Problem::NotText),
        Err(problem) => Said::Wrong(problem),
    }
}
