//! Saved views: a name for what a list shows and how.
//!
//! Which datasets meet it is asked in [`super::query`]; nothing here is worked out.

use serde::{Deserialize, Serialize};

use super::columns::{Columns, ShownColumn};
use super::field::Field;
use super::id::ViewId;
use super::inventory::Inventory;
use super::query::{Condition, Held, Picks, Sort, SortBy};
use super::value::Line;

/// How the datasets of a view are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Layout {
    /// In the grid.
    #[default]
    Grid,
    /// On the board, by stage.
    Board,
    /// In the matrix, by value and cost.
    Matrix,
    /// In the list of the process.
    List,
}

impl Layout {
    /// All layouts, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Grid, Self::Board, Self::Matrix, Self::List];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Grid => "grid",
            Self::Board => "board",
            Self::Matrix => "matrix",
            Self::List => "list",
        }
    }
}

/// What a list shows and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// How the datasets are laid out.
    pub layout: Layout,
    /// Words that are searched for.
    pub search: String,
    /// What the list is narrowed to.
    pub conditions: Vec<Condition>,
    /// What it is ordered by.
    pub sort: Vec<Sort>,
    /// The columns that are shown.
    pub columns: Columns,
    /// The column it is grouped by.
    pub group: Option<SortBy>,
}

/// Something that a file holds and this program may not know: read as it is, or kept as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Kept<T> {
    /// Something known.
    Known(T),
    /// Something else, as it was written.
    Unknown(serde_json::Value),
}

impl<T> Kept<T> {
    /// Returns it if it is known.
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known(known) => Some(known),
            Self::Unknown(_) => None,
        }
    }
}

/// Something that a view names and that is not there any more.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// A column, or something else that this program does not know.
    Unknown,
    /// A criterion that the scoring model does not ask.
    Criterion(String),
    /// A department.
    Department,
}

/// A name for what a list shows and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedView {
    /// Names the view.
    pub id: ViewId,
    /// What people call it.
    pub name: Line,
    /// How the datasets are laid out.
    #[serde(default)]
    pub layout: Layout,
    /// Words that are searched for.
    #[serde(default)]
    pub search: String,
    /// What the list is narrowed to.
    #[serde(default)]
    pub conditions: Vec<Kept<Condition>>,
    /// What it is ordered by.
    #[serde(default)]
    pub sort: Vec<Kept<Sort>>,
    /// The columns that are shown.
    #[serde(default)]
    pub columns: Vec<Kept<ShownColumn>>,
    /// How many columns stay in sight.
    #[serde(default)]
    pub frozen: usize,
    /// The column it is grouped by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Kept<SortBy>>,
}

impl SavedView {
    /// Saves a look under a name.
    pub fn new(id: ViewId, name: Line, look: Look) -> Self {
        let Look { layout, search, conditions, sort, columns, group } = look;
        Self {
            id,
            name,
            layout,
            search,
            conditions: conditions.into_iter().map(Kept::Known).collect(),
            sort: sort.into_iter().map(Kept::Known).collect(),
            frozen: columns.frozen(),
            columns: columns.shown().iter().copied().map(Kept::Known).collect(),
            group: group.map(Kept::Known),
        }
    }

    /// Returns what the view shows, without what is not there any more, and what that is.
    pub fn look(&self, inventory: &Inventory) -> (Look, Vec<Missing>) {
        let mut missing = Vec::new();
        let mut conditions = Vec::new();
        for kept in &self.conditions {
            conditions.extend(present(kept, &mut missing).and_then(|condition| narrowed(condition, inventory, &mut missing)));
        }
        let is_there = |column: SortBy, missing: &mut Vec<Missing>| match column {
            SortBy::Score(id) if inventory.model().is_none_or(|model| model.criterion(id).is_none()) => {
                missing.push(Missing::Criterion(id.to_string()));
                false
            }
            _ => true,
        };
        let mut sort = Vec::new();
        for kept in &self.sort {
            sort.extend(present(kept, &mut missing).filter(|sort| is_there(sort.by, &mut missing)).copied());
        }
        let mut shown: Vec<ShownColumn> = Vec::new();
        for kept in &self.columns {
            shown.extend(present(kept, &mut missing).filter(|shown| is_there(shown.column, &mut missing)).copied());
        }
        let mut columns = Columns::new(shown.iter().map(|shown| shown.column));
        for ShownColumn { column, width } in shown {
            columns.set_width(column, width);
        }
        columns.freeze(self.frozen);
        let group = self.group.as_ref().and_then(|kept| present(kept, &mut missing)).copied().filter(|column| is_there(*column, &mut missing));
        missing.sort();
        missing.dedup();
        (Look { layout: self.layout, search: self.search.clone(), conditions, sort, columns, group }, missing)
    }
}

fn present<'a, T>(kept: &'a Kept<T>, missing: &mut Vec<Missing>) -> Option<&'a T> {
    if kept.known().is_none() {
        missing.push(Missing::Unknown);
    }
    kept.known()
}

/// Returns a condition without the departments and criteria that are not there any more, or nothing if it asks for nothing else.
fn narrowed(condition: &Condition, inventory: &Inventory, missing: &mut Vec<Missing>) -> Option<Condition> {
    let is_department = |held: &Held| match held {
        Held::Text(id) => id.parse().is_ok_and(|id| inventory.department(id).is_some()),
        Held::Nothing | Held::Number(_) => true,
    };
    match condition {
        Condition::Department(Some(id)) if inventory.department(*id).is_none() => {
            missing.push(Missing::Department);
            None
        }
        Condition::OneOf(column @ SortBy::Field(Field::Department), picks) => {
            let there: Picks = picks.iter().filter(|held| is_department(held)).cloned().collect();
            if there.len() < picks.len() {
                missing.push(Missing::Department);
            }
            (!there.is_empty() || picks.is_empty()).then_some(Condition::OneOf(*column, there))
        }
        Condition::Not(inner) => narrowed(inner, inventory, missing).map(|inner| Condition::Not(Box::new(inner))),
        condition => match condition.column() {
            Some(SortBy::Score(id)) if inventory.model().is_none_or(|model| model.criterion(id).is_none()) => {
                missing.push(Missing::Criterion(id.to_string()));
                None
            }
            _ => Some(condition.clone()),
        },
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::model::id::{CriterionId, DepartmentId, OrganisationId};
    use crate::model::stage::Stage;

    fn look() -> Look {
        Look {
            layout: Layout::Board,
            search: "bad -\"gamla stan\"".to_owned(),
            conditions: vec![
                Condition::Stage(Stage::Prepare),
                Condition::OneOf(
                    SortBy::Field(Field::Department),
                    vec![Held::text(&DepartmentId::from_uuid(Uuid::from_u128(4)).to_string()), Held::Nothing].into(),
                ),
                Condition::Lacks(Field::Owner),
            ],
            sort: vec![Sort::falling(SortBy::Priority), Sort::rising(SortBy::Score(CriterionId::new("V9").unwrap()))],
            columns: Columns::new([SortBy::Stage, SortBy::Score(CriterionId::new("V9").unwrap())]),
            group: Some(SortBy::Stage),
        }
    }

    #[test]
    fn a_view_survives_json_and_opens_without_what_is_gone() {
        let view = SavedView::new(ViewId::from_uuid(Uuid::from_u128(1)), Line::new("Mina").unwrap(), look());
        let json = serde_json::to_string(&view).unwrap();
        assert_eq!(serde_json::from_str::<SavedView>(&json).unwrap(), view);
        let inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(9)));
        let (opened, missing) = view.look(&inventory);
        assert_eq!(missing, [Missing::Criterion("V9".to_owned()), Missing::Department]);
        assert_eq!(opened.sort, [Sort::falling(SortBy::Priority)]);
        assert_eq!(opened.columns, Columns::new([SortBy::Stage]));
        let nobody = Condition::OneOf(SortBy::Field(Field::Department), vec![Held::Nothing].into());
        assert_eq!(opened.conditions, [Condition::Stage(Stage::Prepare), nobody, Condition::Lacks(Field::Owner)]);
    }

    #[test]
    fn what_a_later_program_wrote_is_kept_and_passed_over() {
        let json = r#"{"id":"00000000-0000-0000-0000-000000000001","name":"Ny","conditions":[{"starred":true},{"stage":"publish"}],"columns":[{"column":"colour"},{"column":"rank"}],"group":"colour"}"#;
        let view: SavedView = serde_json::from_str(json).unwrap();
        let (opened, missing) = view.look(&Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(9))));
        assert_eq!((opened.conditions, opened.columns, opened.group), (vec![Condition::Stage(Stage::Publish)], Columns::new([SortBy::Rank]), None));
        assert_eq!(missing, [Missing::Unknown]);
        assert!(serde_json::to_string(&view).unwrap().contains(r#"{"starred":true}"#), "it is still there when the view is saved again");
    }
}
