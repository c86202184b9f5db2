//! Opening a saved view: in the list, on the board or in the matrix, and saying what of it cannot be shown there.
//!
//! What a view shows is the screens' business.

use std::sync::Arc;

use eframe::egui::Context;

use super::App;
use crate::model::ViewId;
use crate::model::saved_view::Layout;
use crate::ui::action::Place;
use crate::ui::toast::Toast;
use crate::wording;

impl App {
    /// Opens a saved view, or the whole list.
    pub(super) fn open_view(&mut self, id: Option<ViewId>, ctx: &Context) {
        let Some(document) = &mut self.document else { return };
        let inventory = Arc::clone(document.session.inventory());
        let name = id.and_then(|id| inventory.view(id)).map(|view| view.name.to_string()).unwrap_or_default();
        let (look, missing) = document.screens.datasets.open_view(id, &inventory);
        let mut lacking: Vec<String> = Vec::new();
        document.place = match look.layout {
            Layout::Grid => Place::Datasets,
            Layout::Board | Layout::List => {
                lacking.extend(document.screens.process.take_on(&look, ctx));
                Place::Process
            }
            Layout::Matrix => {
                let rest = document.screens.matrix.take_on(&look);
                lacking.extend(rest.iter().map(|condition| wording::condition(condition, &inventory, &self.text)));
                lacking.extend(Some(look.search.clone()).filter(|search| !search.is_empty()));
                Place::Matrix
            }
        };
        if !missing.is_empty() {
            let what: Vec<String> = missing.iter().map(|missing| wording::missing(missing, &self.text)).collect();
            let args = [("name", name.as_str().into()), ("what", what.join(", ").into())];
            self.toasts.push(Toast::info(self.text.with("view-missing", &args)));
        }
        if !lacking.is_empty() {
            self.toasts.push(Toast::info(self.text.with("view-place-lacks", &[("what", lacking.join(", ").into())])));
        }
    }
}
