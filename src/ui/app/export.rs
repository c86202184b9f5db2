//! Writing documents: begins the work and tells what became of it.

use std::path::PathBuf;
use std::sync::Arc;

use super::App;
use jiff::Timestamp;

use crate::export::Options;
use crate::text::Text;
use crate::ui::action::Order;
use crate::ui::work::Work;

impl App {
    /// Begins to write the document that was ordered.
    pub(super) fn export_to(&mut self, path: PathBuf, ctx: &eframe::egui::Context) {
        let (Some(order), Some(document)) = (self.order.take(), &self.document) else { return };
        let text = Arc::new(Text::new(order.locale));
        let inventory = Arc::clone(document.session.inventory());
        let ranking = document.derived.get().ranking.clone();
        let Order { format, title, department, reference, reasons, only_public, matrix, .. } = order;
        let last = document.session.operations().last().map(AsRef::as_ref);
        let options = Options { title, department, reference, reasons, only_public, matrix, ..Options::at(Timestamp::now(), last) };
        let ctx = ctx.clone();
        self.work = Some(Work::export(format, path, inventory, ranking, text, options, move || ctx.request_repaint()));
    }

    /// Tells what became of the work.
    pub(super) fn take_in_work(&mut self) {
        if let Some(toast) = self.work.as_ref().and_then(|work| work.poll(&self.text)) {
            self.toasts.push(toast);
            self.work = None;
        }
    }
}
