//! Drawing one frame: the shell and the screen, then what lies over them.

use std::sync::Arc;

use eframe::egui::{CentralPanel, Frame, Ui};

use super::App;
use crate::alphabet::language_of;
use crate::text::Text;
use crate::ui::action::{Action, Place};
use crate::ui::context::Cx;
use crate::ui::screen::datasets::grid::grid_id;
use crate::ui::shell::banner;
use crate::ui::shell::keys::{next_region, pressed};
use crate::ui::shell::rail::rail_ui;
use crate::ui::shell::top_bar::TopBar;
use crate::ui::theme::Themed as _;
use crate::ui::verb::Verb;
use crate::wording;

impl App {
    /// Draws the frame. Nothing is changed here but drafts, scroll positions and the list of wishes.
    pub(super) fn draw(&mut self, ui: &mut Ui) {
        let mut actions = std::mem::take(&mut self.actions);
        let mut regions = Vec::new();
        let is_in_list = self.document.as_ref().is_some_and(|document| document.place == Place::Datasets);
        self.focus.begin(ui.ctx(), is_in_list.then(grid_id));
        self.keys(ui, &mut actions);
        let fill = ui.palette().bg;
        ui.painter().rect_filled(ui.max_rect(), 0, fill);
        let (text, today) = (Arc::clone(&self.text), self.today());
        if self.document.is_some() {
            self.document_ui(ui, &mut actions, &mut regions);
        } else {
            let mut cx = Cx { text: &text, settings: &self.settings, today, actions: &mut actions, regions: &mut regions };
            CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| {
                if self.is_setting_up {
                    // The screen is of no inventory; its drafts need no keeping.
                    crate::ui::screen::settings::SettingsScreen::default().ui(ui, None, &mut cx);
                } else {
                    self.welcome.ui(ui, &mut cx);
                }
            });
        }
        self.overlays_ui(ui, &mut actions);
        self.regions = regions;
        self.actions = actions;
    }

    fn keys(&mut self, ui: &Ui, actions: &mut Vec<Action>) {
        if self.palette.is_some() || self.dialog.is_some() {
            return;
        }
        for verb in pressed(ui.ctx(), self.standing()) {
            match verb {
                Verb::NextRegion | Verb::PreviousRegion => {
                    if let Some(id) = next_region(&self.regions, &mut self.region, verb == Verb::NextRegion) {
                        ui.memory_mut(|memory| memory.request_focus(id));
                    }
                }
                verb => actions.push(Action::Do(verb)),
            }
        }
    }

    fn document_ui(&mut self, ui: &mut Ui, actions: &mut Vec<Action>, regions: &mut Vec<eframe::egui::Id>) {
        let (text, today) = (Arc::clone(&self.text), self.today());
        self.top_bar_ui(ui, &text, actions);
        let Some(document) = &mut self.document else { return };
        let (place, came_from) = (document.place, document.came_from);
        let mut cx = Cx { text: &text, settings: &self.settings, today, actions, regions };
        if let Some(failure) = document.session.failure() {
            banner::failure_ui(ui, &wording::store_error(&failure.error, &text), &mut cx);
        } else if let Some(reason) = document.session.read_only() {
            banner::read_only_ui(ui, wording::read_only(*reason, &text));
        }
        // A run has the window to itself.
        if place != Place::Run {
            let is_importing = document.screens.import.as_ref().is_some_and(crate::ui::screen::import::ImportScreen::is_under_way);
            rail_ui(ui, place, document.session.inventory().datasets().len(), is_importing, &mut cx);
        }
        let (open, screens) = document.parts(language_of(text.locale()));
        if place != Place::Dataset {
            screens.dataset.settle(&open, &mut cx);
        }
        if place != Place::Datasets {
            screens.datasets.settle(&open, &mut cx);
        }
        if place != Place::Reports {
            screens.reports.settle(&open, &mut cx);
        }
        let fill = ui.palette().bg;
        CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| {
            ui.spacing_mut().item_spacing = eframe::egui::Vec2::new(8.0, 6.0);
            match (place, &mut screens.import) {
                (Place::Import, Some(import)) => import.ui(ui, &open, &mut cx),
                (Place::Overview, _) => screens.overview.ui(ui, &open, &mut cx),
                (Place::Datasets | Place::Import, _) => screens.datasets.ui(ui, &open, &mut cx),
                (Place::Dataset, _) => {
                    let at = screens.datasets.place_of(open.selected, &open, &mut cx, ui.ctx());
                    screens.dataset.ui(ui, came_from, at, &open, &mut cx);
                }
                (Place::Process, _) => screens.process.ui(ui, &open, &mut cx),
                (Place::Decisions, _) => screens.decisions.ui(ui, &open, &mut cx),
                (Place::Maintenance, _) => screens.maintenance.ui(ui, &open, &mut cx),
                (Place::Demand, _) => screens.demand.ui(ui, &open, &mut cx),
                (Place::Checklist, _) => screens.checklist.ui(ui, &open, &mut cx),
                (Place::Starter, _) => screens.starter.ui(ui, &open, &mut cx),
                (Place::Call, _) => screens.call.ui(ui, &open, &mut cx),
                (Place::Duplicates, _) => screens.duplicates.ui(ui, &open, &mut cx),
                (Place::Run, _) => screens.run.ui(ui, &open, &mut cx),
                (Place::Matrix, _) => screens.matrix.ui(ui, &open, &mut cx),
                (Place::Reports, _) => screens.reports.ui(ui, &open, &mut cx),
                (Place::ScoringModel, _) => screens.scoring_model.ui(ui, &open, &mut cx),
                (Place::Settings, _) => screens.settings.ui(ui, Some(&open), &mut cx),
            }
        });
    }

    fn top_bar_ui(&self, ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
        let Some(document) = &self.document else { return };
        let session = &document.session;
        let step = |key: &str, is_redo: bool, label: Option<&crate::model::Label>| {
            let what = if document.steps_layout(is_redo) { text.get("grid-layout").to_owned() } else { wording::operation(label?, text) };
            Some(text.with(key, &[("what", what.into())]))
        };
        let (undo, redo) = (step("undo-what", false, session.undo_label()), step("redo-what", true, session.redo_label()));
        let saved = match session.saved_at() {
            _ if session.failure().is_some() => text.get("saved-not").to_owned(),
            _ if !session.is_saved() => text.get("saved-soon").to_owned(),
            Some(at) if self.today.is_none() => text.with("saved-at", &[("time", text.time(at).into())]),
            _ => text.get("saved").to_owned(),
        };
        let name = session.inventory().organisation().name();
        let bar = TopBar {
            text,
            standing: self.standing(),
            organisation: if name.is_empty() { text.get("inventory-unnamed") } else { name },
            undo: undo.as_deref(),
            redo: redo.as_deref(),
            saved: &saved,
            is_unsaved: session.failure().is_some(),
            messages: self.toasts.kept(),
        };
        bar.ui(ui, actions);
    }

    fn overlays_ui(&mut self, ui: &mut Ui, actions: &mut Vec<Action>) {
        let (text, today, standing) = (Arc::clone(&self.text), self.today(), self.standing());
        let mut nowhere = Vec::new();
        if let Some(opening) = &self.opening {
            opening.ui(ui, &text);
        }
        if let Some(work) = &self.work {
            work.ui(ui, &text, actions);
        }
        self.toasts.ui(ui, &text, actions);
        let mut cx = Cx { text: &text, settings: &self.settings, today, actions, regions: &mut nowhere };
        if let Some(mut palette) = self.palette.take() {
            let open = self.document.as_mut().map(|document| document.parts(language_of(text.locale())).0);
            if palette.ui(ui, open.as_ref(), standing, &mut cx) {
                self.palette = Some(palette);
            }
        }
        if let Some(mut dialog) = self.dialog.take() {
            let open = self.document.as_mut().map(|document| document.parts(language_of(text.locale())).0);
            if dialog.ui(ui, &self.renderer, open.as_ref(), &mut cx) {
                self.dialog = Some(dialog);
            } else {
                // The focus goes back as soon as the dialog is no longer drawn.
                ui.ctx().request_repaint();
            }
        }
        crate::ui::shell::drop::hint_ui(ui, &text);
    }
}
