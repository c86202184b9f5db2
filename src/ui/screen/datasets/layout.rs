//! The way back for columns that were moved, hidden, sized or frozen.
//!
//! How a list is laid out is no change of the inventory and stands in no history. It has steps of its own, and each remembers after which step of
//! the inventory it was made: undo takes back what was done last, of whichever sort.

use super::DatasetsScreen;
use crate::model::{Columns, OperationId, ViewId};

/// So many steps are kept.
const KEPT: usize = 100;

/// The columns before a change of them.
#[derive(Debug, Clone)]
struct Step {
    columns: Columns,
    /// What undo would have taken back of the inventory then.
    after: Option<OperationId>,
}

/// The steps of the layout that is on the screen.
#[derive(Debug, Default)]
pub(super) struct Layouts {
    /// The view and the columns as they were seen last.
    seen: Option<(Option<ViewId>, Columns)>,
    undo: Vec<Step>,
    redo: Vec<Step>,
}

impl Layouts {
    /// Takes in how the columns are; a view that has just been opened begins anew.
    pub(super) fn keep(&mut self, view: Option<ViewId>, columns: &Columns, after: Option<OperationId>) {
        match &mut self.seen {
            Some((seen_view, seen)) if *seen_view == view => {
                if seen != columns {
                    self.undo.push(Step { columns: std::mem::replace(seen, columns.clone()), after });
                    self.redo.clear();
                    if self.undo.len() > KEPT {
                        self.undo.remove(0);
                    }
                }
            }
            _ => *self = Self { seen: Some((view, columns.clone())), ..Self::default() },
        }
    }

    /// Puts back the columns of the last step, if nothing was done to the inventory since; or does it again.
    fn step(&mut self, is_redo: bool, columns: &mut Columns, after: Option<OperationId>) -> bool {
        let (from, to) = if is_redo { (&mut self.redo, &mut self.undo) } else { (&mut self.undo, &mut self.redo) };
        let Some(step) = from.pop_if(|step| step.after == after) else { return false };
        to.push(Step { columns: std::mem::replace(columns, step.columns), after });
        if let Some((_, seen)) = &mut self.seen {
            seen.clone_from(columns);
        }
        true
    }
}

impl DatasetsScreen {
    /// Tells whether undo, or redo, is about the layout of the columns; `after` is what undo would take back of the inventory.
    pub fn can_step_layout(&self, is_redo: bool, after: Option<OperationId>) -> bool {
        let steps = if is_redo { &self.layouts.redo } else { &self.layouts.undo };
        steps.last().is_some_and(|step| step.after == after)
    }

    /// Takes the last change of the columns back, or does it again, if that is what was done last; tells whether it was.
    pub fn step_layout(&mut self, is_redo: bool, after: Option<OperationId>) -> bool {
        self.layouts.step(is_redo, &mut self.columns, after)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::model::query::SortBy;

    #[test]
    fn steps_of_the_layout_and_of_the_inventory_go_back_in_the_order_they_were_made() {
        let [first, second] = [1, 2].map(|number| Some(OperationId::from_uuid(Uuid::from_u128(number))));
        let mut columns = Columns::new([SortBy::Rank, SortBy::Stage]);
        let mut layouts = Layouts::default();
        layouts.keep(None, &columns, first);
        columns.hide(SortBy::Rank);
        layouts.keep(None, &columns, first);
        let hidden = columns.clone();
        columns.show(SortBy::Value);
        layouts.keep(None, &columns, second);
        assert!(layouts.step(false, &mut columns, second));
        assert_eq!(columns, hidden);
        assert!(!layouts.step(false, &mut columns, second), "what was done to the inventory comes first");
        assert!(layouts.step(false, &mut columns, first), "and when it is taken back, the layout before it");
        assert_eq!(columns, Columns::new([SortBy::Rank, SortBy::Stage]));
        assert!(layouts.step(true, &mut columns, first) && !layouts.step(true, &mut columns, first));
        assert_eq!(columns, hidden);
        layouts.keep(Some(ViewId::from_uuid(Uuid::from_u128(9))), &columns, first);
        assert!(!layouts.step(false, &mut columns, first), "another view has no steps yet");
    }
}
