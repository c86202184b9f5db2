//! Writing documents: begins the work and tells what became of it.

use std::path::PathBuf;
use std::sync::Arc;

use super::App;
use jiff::Timestamp;

use crate::alphabet::language_of;
use crate::export::calendar::{self, Events};
use crate::export::{Format, Options, suggested_name};
use crate::model::DatasetId;
use crate::text::Text;
use crate::ui::action::{CalendarOrder, Order, Place, Ready};
use crate::ui::picker::Wanted;
use crate::ui::screen::reports::Manuscript;
use crate::ui::work::Work;

impl App {
    /// Begins to write what was ordered.
    pub(super) fn export_to(&mut self, path: PathBuf, ctx: &eframe::egui::Context) {
        let ctx = ctx.clone();
        let wake = move || ctx.request_repaint();
        if let Some(manuscript) = self.manuscript.take() {
            self.work = Some(Work::document(path, manuscript, wake));
            return;
        }
        let (Some(order), Some(document)) = (self.order.take(), &self.document) else { return };
        let text = Arc::new(Text::new(order.locale));
        let inventory = Arc::clone(document.session.inventory());
        let ranking = document.derived.get().ranking.clone();
        let Order { format, title, only_public, matrix, figure, .. } = order;
        let options = Options { title, only_public, matrix, figure, ..Options::at(Timestamp::now(), document.session.basis()) };
        self.work = Some(Work::export(format, path, inventory, ranking, text, options, wake));
    }

    /// Asks where to write a document.
    pub(super) fn ask_where_to_write_document(&mut self, manuscript: Box<Manuscript>, ctx: &eframe::egui::Context) {
        let name = suggested_name(&manuscript.name, language_of(manuscript.locale), manuscript.format.extension());
        let wanted = Wanted::Export(manuscript.format.extension());
        self.manuscript = Some(manuscript);
        self.ask_for(wanted, Some(name), ctx);
    }

    /// Chooses a Word template for the paper.
    pub(super) fn use_template(&mut self, path: PathBuf) {
        self.go(Place::Reports);
        let Some(document) = &mut self.document else { return };
        self.settings.remember_template(&path);
        self.settings.save();
        document.screens.reports.choose(Format::Docx);
        document.screens.reports.choose_template(path);
    }

    /// Tells whether a file that was dropped is meant as a template.
    pub(super) fn takes_template(&self, path: &std::path::Path) -> bool {
        let is_word = path.extension().is_some_and(|extension| ["docx", "dotx"].iter().any(|word| extension.eq_ignore_ascii_case(word)));
        is_word && self.document.as_ref().is_some_and(|document| document.place == Place::Reports)
    }

    /// Asks where to write a calendar file.
    pub(super) fn ask_where_to_write_calendar(&mut self, order: CalendarOrder, ctx: &eframe::egui::Context) {
        let Some(document) = &self.document else { return };
        let title = format!("{} {}", self.text.get("place-maintenance"), document.session.inventory().organisation().name());
        let name = suggested_name(title.trim(), language_of(order.locale), "ics");
        self.calendar = Some(order);
        self.ask_for(Wanted::Calendar, Some(name), ctx);
    }

    /// Begins to write the calendar file that was ordered.
    pub(super) fn write_calendar(&mut self, path: PathBuf, ctx: &eframe::egui::Context) {
        let (Some(order), Some(document)) = (self.calendar.take(), &self.document) else { return };
        let CalendarOrder { due, locale, alarm_days } = order;
        let inventory = Arc::clone(document.session.inventory());
        let events = Events { stamp: Timestamp::now(), alarm_days };
        let ctx = ctx.clone();
        let make = move || calendar::write(&due, &inventory, events, &Text::new(locale)).into_bytes();
        self.work = Some(Work::make(path, make, move || ctx.request_repaint()));
    }

    /// Shows what is due for one dataset.
    pub(super) fn show_due(&mut self, id: DatasetId) {
        let Some(document) = &mut self.document else { return };
        document.selected = Some(id);
        document.place = Place::Maintenance;
        document.screens.maintenance.show_only(id);
    }

    /// Asks where to write something that is ready.
    pub(super) fn ask_where_to_write(&mut self, ready: Ready, ctx: &eframe::egui::Context) {
        let name = suggested_name(&ready.title, language_of(self.text.locale()), ready.extension);
        let wanted = Wanted::Ready(ready.extension);
        self.ready = Some(ready);
        self.ask_for(wanted, Some(name), ctx);
    }

    /// Begins to write it.
    pub(super) fn write_ready(&mut self, path: PathBuf, ctx: &eframe::egui::Context) {
        let Some(ready) = self.ready.take() else { return };
        let ctx = ctx.clone();
        self.work = Some(Work::file(path, ready.bytes, move || ctx.request_repaint()));
    }

    /// Tells what became of the work.
    pub(super) fn take_in_work(&mut self) {
        if let Some(toast) = self.work.as_ref().and_then(|work| work.poll(&self.text)) {
            self.toasts.push(toast);
            self.work = None;
        }
    }
}
