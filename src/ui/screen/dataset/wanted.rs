//! Who asked for one dataset, and for what.
//!
//! It shows and asks; demand is entered in a dialog.

use std::sync::Arc;

use eframe::egui::Ui;

use crate::model::Dataset;
use crate::ui::context::{Cx, Open};

/// The page. It is given the whole region under the tabs; [`super::text_page_ui`] gives it a margin, a measure and a scroll bar.
#[derive(Debug, Default)]
pub(super) struct DemandPage {}

impl DemandPage {
    /// Shows the page.
    #[expect(clippy::unused_self, clippy::needless_pass_by_ref_mut, reason = "the page is yet to be written")]
    pub(super) fn ui(&mut self, ui: &mut Ui, dataset: &Arc<Dataset>, _open: &Open<'_>, _cx: &mut Cx<'_>) {
        super::text_page_ui(ui, ("wanted", dataset.id()), |_ui| {});
    }
}
