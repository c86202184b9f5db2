//! How the whole list is arranged from one start of the program to the next: its order and its columns.
//!
//! What it is narrowed to is not remembered: a list that begins without half its rows would mislead.

use eframe::egui::Ui;

use super::{DatasetsScreen, usual};
use crate::model::query::Query;
use crate::model::saved_view::{Kept, Look};
use crate::model::{Inventory, Line, SavedView, ViewId};
use crate::ui::action::Action;
use crate::ui::context::Cx;
use crate::ui::settings::Settings;

impl DatasetsScreen {
    /// Arranges the whole list as it was left. To be called before it is shown first.
    pub fn recall(&mut self, settings: &Settings, inventory: &Inventory) {
        if let Some(view) = settings.list.as_ref().and_then(Kept::known) {
            let (Look { sort, columns, .. }, _) = view.look(inventory);
            self.list.query = Query { sort, ..Query::default() };
            self.columns = columns;
        }
        self.remembered = (self.list.query.sort.clone(), self.columns.clone());
    }

    /// Remembers how the whole list is arranged, once a change of it is over.
    pub(super) fn remember(&mut self, ui: &Ui, cx: &mut Cx<'_>) {
        let is_same = self.remembered.0 == self.list.query.sort && self.remembered.1 == self.columns;
        if is_same || self.views.current.is_some() || ui.input(|input| input.pointer.any_down()) {
            return;
        }
        self.remembered = (self.list.query.sort.clone(), self.columns.clone());
        let (sort, columns) = self.remembered.clone();
        // Nobody sees the name: the whole list has its own in every language.
        if let Ok(name) = Line::new("list") {
            let look = Look { sort, columns, conditions: Vec::new(), search: String::new(), group: None, ..usual() };
            cx.ask(Action::RememberList(Box::new(SavedView::new(ViewId::from_uuid(uuid::Uuid::nil()), name, look))));
        }
    }
}
