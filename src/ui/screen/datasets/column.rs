//! The columns of the grid: what each is called, what it is sorted by and how wide it begins.
//!
//! What a cell looks like stands in `cell`; which columns are shown belongs to the screen.

use std::borrow::Cow;

use crate::alphabet::language_of;
use crate::model::query::Condition;
use crate::model::{Field, Kind, ScoringModel};
use crate::text::Text;
use crate::wording;

/// A column of the grid shows what a list can be sorted by.
pub(super) use crate::model::query::SortBy as Column;

/// The column that stays in sight; it is always first.
pub(super) const TITLE: Column = Column::Field(Field::Title);

/// The columns that the grid begins with, each as wide as usual.
pub(super) const USUAL: [Column; 13] = [
    TITLE,
    Column::Field(Field::Department),
    Column::Stage,
    Column::Quadrant,
    Column::Priority,
    Column::Rank,
    Column::Gate,
    Column::Field(Field::Owner),
    Column::Field(Field::Frequency),
    Column::Field(Field::License),
    Column::Field(Field::Modified),
    Column::Field(Field::SourceSystem),
    Column::Coverage,
];

/// Returns the columns that show what a condition asks for.
pub(super) const fn asked_by(condition: &Condition) -> &'static [Column] {
    match condition {
        Condition::Update(_) | Condition::Promised(_) | Condition::InTime => &[Column::Overdue, Column::NextUpdate],
        Condition::Waits(_) => &[Column::Waits, Column::Checklist],
        Condition::LateItems | Condition::NeedsToday => &[Column::Checklist, Column::Waits, Column::Overdue],
        Condition::Begun(_) | Condition::ToDecide(_) | Condition::Ready | Condition::Blocked(_) => &[Column::Checklist],
        Condition::Outcome(Some(_)) => &[Column::Outcome],
        _ => &[],
    }
}

/// What the grid needs to know of a column.
pub(super) trait AsColumn: Sized {
    /// Returns what the column is called.
    fn name(self, text: &Text) -> Cow<'_, str>;
    /// Returns what the column is called, with the name of the criterion whose scores it shows.
    fn full_name<'a>(self, model: Option<&ScoringModel>, text: &'a Text) -> Cow<'a, str>;
    /// Returns how wide the column begins.
    fn width(self) -> f32;
    /// Tells whether the column holds numbers, which stand at its right.
    fn is_number(&self) -> bool;
}

impl AsColumn for Column {
    fn name(self, text: &Text) -> Cow<'_, str> {
        wording::column(self, text)
    }

    fn full_name<'a>(self, model: Option<&ScoringModel>, text: &'a Text) -> Cow<'a, str> {
        let name = match self {
            Self::Score(criterion) => model.and_then(|model| model.criterion(criterion)).map(|criterion| criterion.short.get(language_of(text.locale()))),
            _ => None,
        };
        match name {
            Some(name) => Cow::Owned(format!("{} {name}", self.name(text))),
            None => self.name(text),
        }
    }

    fn width(self) -> f32 {
        match self {
            TITLE => 220.0,
            Self::Field(field) => match field.info().kind {
                Kind::Date | Kind::Hours => 116.0,
                Kind::Prose | Kind::Words | Kind::Codes(_) => 220.0,
                _ => 140.0,
            },
            Self::Stage | Self::Overridden | Self::NextUpdate | Self::Outcome => 148.0,
            Self::Quadrant | Self::Waits => 160.0,
            Self::Gate | Self::Overdue => 136.0,
            Self::Priority => 88.0,
            Self::Rank | Self::Value | Self::Cost => 84.0,
            Self::Score(_) => 132.0,
            Self::Coverage | Self::Interval | Self::Sensitive | Self::Checklist => 100.0,
        }
    }

    fn is_number(&self) -> bool {
        match self {
            Self::Field(field) => matches!(field.info().kind, Kind::Hours),
            Self::Priority | Self::Rank | Self::Interval | Self::Value | Self::Cost | Self::Coverage | Self::Overdue | Self::Checklist | Self::Score(_) => true,
            Self::Stage | Self::Quadrant | Self::Gate | Self::Overridden | Self::Sensitive | Self::NextUpdate | Self::Waits | Self::Outcome => false,
        }
    }
}
