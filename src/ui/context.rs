//! What a view is given: everything it may read, and the list it pushes its wishes to.
//!
//! Nothing here can be written but that list.

use std::sync::Arc;

use eframe::egui::{Id, Response};
use jiff::civil::Date;

use super::action::Action;
use super::derived::Worked;
use super::settings::Settings;
use crate::model::{Dataset, DatasetId, Inventory, Language, ScoringModel};
use crate::session::Session;
use crate::text::Text;

/// What every view may read.
#[derive(Debug)]
pub struct Cx<'a> {
    /// The words.
    pub text: &'a Arc<Text>,
    /// The choices.
    pub settings: &'a Settings,
    /// Today.
    pub today: Date,
    /// What the view asks for.
    pub actions: &'a mut Vec<Action>,
    /// The regions of the window that F6 goes through, as the first thing in each that can have the focus.
    pub regions: &'a mut Vec<Id>,
}

impl Cx<'_> {
    /// Asks for something.
    pub fn ask(&mut self, action: Action) {
        self.actions.push(action);
    }

    /// Makes a widget the entrance of a region.
    pub fn region(&mut self, response: &Response) {
        self.regions.push(response.id);
    }
}

/// What a view of an open inventory may read besides.
#[derive(Debug, Clone, Copy)]
pub struct Open<'a> {
    /// The session, for what it tells; views never change it.
    pub session: &'a Session,
    /// Places, ranks and the search index.
    pub worked: &'a Arc<Worked>,
    /// Goes up whenever `worked` is new.
    pub generation: u64,
    /// The dataset that is chosen.
    pub selected: Option<DatasetId>,
    /// Whether the inventory can be written.
    pub is_writable: bool,
    /// The scoring model that is only tried, while it is.
    pub what_if: Option<&'a Arc<ScoringModel>>,
    /// The language that content is shown in.
    pub language: Language,
}

impl<'a> Open<'a> {
    /// Returns the inventory.
    pub fn inventory(&self) -> &'a Arc<Inventory> {
        self.session.inventory()
    }

    /// Returns the scoring model in use, or the one that is tried.
    pub fn model(&self) -> Option<&'a Arc<ScoringModel>> {
        self.what_if.or_else(|| self.inventory().model())
    }

    /// Returns the dataset that is chosen.
    pub fn selected_dataset(&self) -> Option<&'a Arc<Dataset>> {
        self.selected.and_then(|id| self.inventory().dataset(id))
    }
}
