//! Wishes to save, rename and remove views. What comes of them is asked in [`super`].

use fyrfalt::command::Command;
use fyrfalt::model::query::{Condition, Sort, SortBy};
use fyrfalt::model::saved_view::{Layout, Look};
use fyrfalt::model::{Columns, Inventory, Line, OperationKind, SavedView, Stage, ViewId};

use super::Wish;

impl Wish {
    pub(super) fn about_views(&self, inventory: &Inventory) -> Command {
        match self.sort {
            OperationKind::SaveView => Command::SaveView(Box::new(self.view(inventory))),
            OperationKind::RenameView => Command::RenameView(self.view_id(inventory), self.word(0)),
            _ => Command::RemoveView(self.view_id(inventory)),
        }
    }

    fn view_id(&self, inventory: &Inventory) -> ViewId {
        let all: Vec<ViewId> = inventory.views().map(|view| view.id).collect();
        all.get(self.pick(0, all.len() + 1)).copied().unwrap_or_else(|| ViewId::from_uuid(self.new_id(0)))
    }

    fn view(&self, inventory: &Inventory) -> SavedView {
        let name = Line::new(&self.word(0)).unwrap_or_else(|_| Line::new("Vy").unwrap());
        let stage = Condition::Stage(Stage::ALL[self.pick(1, 4)]);
        let look = Look {
            layout: Layout::ALL[self.pick(2, 4)],
            search: self.word(1),
            conditions: vec![stage, Condition::Department(Some(self.department(3, inventory)))],
            sort: vec![Sort::falling(SortBy::Priority)],
            columns: Columns::new([SortBy::Stage]),
            group: Some(SortBy::Stage).filter(|_| self.pick(4, 2) == 0),
        };
        let id = if self.pick(5, 2) == 0 { self.view_id(inventory) } else { ViewId::from_uuid(self.new_id(1)) };
        SavedView::new(id, name, look)
    }
}
