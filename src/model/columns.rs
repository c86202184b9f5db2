//! The columns of a list: which are shown, in what order, how wide, and how many stay in sight.
//!
//! What a column is called and how it is drawn belongs to the window.

use serde::{Deserialize, Serialize};

use super::field::Field;
use super::query::SortBy;

/// The narrowest and the widest a column can be, in points at 100 % text size.
pub const WIDTHS: std::ops::RangeInclusive<u16> = 48..=640;

/// The title: always shown, always first.
const TITLE: SortBy = SortBy::Field(Field::Title);

/// One column that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShownColumn {
    /// What it shows.
    pub column: SortBy,
    /// How wide somebody made it, in points at 100 % text size; as wide as is usual otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<u16>,
}

/// The columns that are shown, in order. The title is always the first and none stands twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub struct Columns {
    shown: Vec<ShownColumn>,
    frozen: usize,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    shown: Vec<ShownColumn>,
    frozen: usize,
}

impl From<Columns> for Stored {
    fn from(Columns { shown, frozen }: Columns) -> Self {
        Self { shown, frozen }
    }
}

impl From<Stored> for Columns {
    fn from(Stored { shown, frozen }: Stored) -> Self {
        let mut columns = Self::new(shown.iter().map(|shown| shown.column));
        for ShownColumn { column, width } in shown {
            columns.set_width(column, width);
        }
        columns.freeze(frozen);
        columns
    }
}

impl Columns {
    /// Shows these columns, each as wide as usual, with the title in sight.
    pub fn new(columns: impl IntoIterator<Item = SortBy>) -> Self {
        let mut all = Self { shown: vec![ShownColumn { column: TITLE, width: None }], frozen: 1 };
        columns.into_iter().for_each(|column| all.show(column));
        all
    }

    /// Returns the columns in order, the title first.
    pub fn shown(&self) -> &[ShownColumn] {
        &self.shown
    }

    /// Returns how many columns stay in sight at the left, the title among them; at least 1.
    pub const fn frozen(&self) -> usize {
        self.frozen
    }

    /// Tells whether a column is shown.
    pub fn contains(&self, column: SortBy) -> bool {
        self.position(column).is_some()
    }

    /// Returns the place of a column, from 0.
    pub fn position(&self, column: SortBy) -> Option<usize> {
        self.shown.iter().position(|shown| shown.column == column)
    }

    /// Shows a column, after all others; one that is shown stays where it is.
    pub fn show(&mut self, column: SortBy) {
        if !self.contains(column) {
            self.shown.push(ShownColumn { column, width: None });
        }
    }

    /// Hides a column; the title stays.
    pub fn hide(&mut self, column: SortBy) {
        let Some(at) = self.position(column).filter(|at| *at > 0) else { return };
        self.shown.remove(at);
        if at < self.frozen {
            self.frozen -= 1;
        }
    }

    /// Moves a column to a place among the others, from 1; the title stays first.
    pub fn move_to(&mut self, column: SortBy, to: usize) {
        let Some(at) = self.position(column).filter(|at| *at > 0) else { return };
        let shown = self.shown.remove(at);
        self.shown.insert(to.clamp(1, self.shown.len()), shown);
    }

    /// Moves a column some places to the right, or to the left.
    pub fn move_by(&mut self, column: SortBy, step: isize) {
        if let Some(at) = self.position(column) {
            self.move_to(column, at.saturating_add_signed(step));
        }
    }

    /// Keeps this many columns in sight; the title always is.
    pub fn freeze(&mut self, count: usize) {
        self.frozen = count.clamp(1, self.shown.len());
    }

    /// Makes a column this wide, or as wide as is usual.
    pub fn set_width(&mut self, column: SortBy, width: Option<u16>) {
        if let Some(at) = self.position(column) {
            self.shown[at].width = width.map(|width| width.clamp(*WIDTHS.start(), *WIDTHS.end()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWNER: SortBy = SortBy::Field(Field::Owner);

    fn order(columns: &Columns) -> Vec<SortBy> {
        columns.shown().iter().map(|shown| shown.column).collect()
    }

    #[test]
    fn the_title_is_first_whatever_is_done() {
        let mut columns = Columns::new([OWNER, SortBy::Rank, TITLE, OWNER]);
        assert_eq!(order(&columns), [TITLE, OWNER, SortBy::Rank]);
        columns.hide(TITLE);
        columns.move_to(TITLE, 2);
        columns.move_to(SortBy::Rank, 0);
        assert_eq!(order(&columns), [TITLE, SortBy::Rank, OWNER]);
        columns.move_by(SortBy::Rank, 5);
        assert_eq!(order(&columns), [TITLE, OWNER, SortBy::Rank]);
        columns.freeze(0);
        assert_eq!(columns.frozen(), 1);
        columns.freeze(2);
        columns.hide(OWNER);
        assert_eq!((order(&columns), columns.frozen()), (vec![TITLE, SortBy::Rank], 1), "what stays in sight shrinks with what is hidden");
    }

    #[test]
    fn they_survive_json_and_are_put_right() {
        let mut columns = Columns::new([OWNER, SortBy::Rank]);
        columns.set_width(OWNER, Some(9_000));
        columns.freeze(2);
        let json = serde_json::to_string(&columns).unwrap();
        assert_eq!(json, r#"{"shown":[{"column":"title"},{"column":"owner","width":640},{"column":"rank"}],"frozen":2}"#);
        assert_eq!(serde_json::from_str::<Columns>(&json).unwrap(), columns);
        let odd = serde_json::from_str::<Columns>(r#"{"shown":[{"column":"rank"},{"column":"rank"}],"frozen":90}"#).unwrap();
        assert_eq!((order(&odd), odd.frozen()), (vec![TITLE, SortBy::Rank], 2));
        assert!(serde_json::from_str::<Columns>(r#"{"shown":[{"column":"colour"}],"frozen":1}"#).is_err());
    }
}
