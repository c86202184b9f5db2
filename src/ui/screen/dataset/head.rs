//! The head of the full page: the way back, the title with its place and gates, the step that comes next, and how the work ended.
//!
//! It shows and asks; the stages and the pages below stand in files of their own.

use eframe::egui::{Align, Frame, Id, Layout, Margin, Ui, Vec2};

use super::facts::Facts;
use super::next::{Next, before};
use crate::model::rank::Ranked;
use crate::model::{Dataset, GateState, OutcomeKind, Stage};
use crate::text::Text;
use crate::ui::action::{Action, Place};
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::glyph::glyph_ui;
use crate::ui::widget::label::{mark_heading, rich, width};
use crate::ui::widget::{Badge, Button, Tone, UiText as _, icon_button};
use crate::wording;

/// A room narrower than this has no words for the place, and icons for buttons.
const NARROW: f32 = 760.0;
/// Where less than this is left beside the next step, the title comes first.
const TIGHT: f32 = 260.0;

/// What the head is about.
pub(super) struct Head<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) facts: &'a Facts,
    /// Where one came from.
    pub(super) from: Place,
    /// The place in the list from 0, and how many the list shows.
    pub(super) at: Option<(usize, usize)>,
    pub(super) is_low: bool,
    pub(super) open: &'a Open<'a>,
    pub(super) text: &'a Text,
}

/// Returns the key of the name of a screen that leads to a dataset.
const fn place_key(place: Place) -> &'static str {
    match place {
        Place::Overview => "place-overview",
        Place::Matrix => "place-matrix",
        Place::Process => "place-process",
        Place::Decisions => "place-decisions",
        Place::Maintenance => "place-maintenance",
        Place::Demand => "place-demand",
        Place::Reports => "place-reports",
        Place::Settings => "place-settings",
        Place::ScoringModel => "place-scoring-model",
        Place::Checklist => "place-checklist",
        Place::Starter => "place-starter",
        Place::Call => "place-call",
        Place::Duplicates => "place-duplicates",
        Place::Datasets | Place::Dataset | Place::Import | Place::Run => "place-datasets",
    }
}

impl Head<'_> {
    /// Shows the head.
    pub(super) fn ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        if !self.is_low {
            ui.allocate_ui_with_layout(Vec2::new(ui.available_width(), 36.0), Layout::right_to_left(Align::Center), |ui| {
                self.steps_ui(ui, cx);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| self.way_ui(ui, cx));
            });
        }
        ui.allocate_ui_with_layout(Vec2::new(ui.available_width(), 36.0), Layout::right_to_left(Align::Center), |ui| {
            if self.is_low {
                self.steps_ui(ui, cx);
            }
            self.buttons_ui(ui, cx);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                if self.is_low {
                    self.back_ui(ui, cx);
                }
                self.title_ui(ui);
            });
        });
        self.outcome_ui(ui, cx);
    }

    fn back_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let name = self.text.with("dataset-back", &[("place", self.text.get(place_key(self.from)).into())]);
        let response = icon_button(ui, icon::ARROW_LEFT, &name, None);
        cx.region(&response);
        if response.clicked() {
            cx.ask(Action::Do(Verb::CloseCard));
        }
    }

    fn way_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.spacing_mut().item_spacing.x = 8.0;
        let place = self.text.get(place_key(self.from));
        let name = self.text.with("dataset-back", &[("place", place.into())]);
        let response = Button::link(place).name(&name).tooltip(self.text.get("dataset-back-keys")).show(ui);
        cx.region(&response);
        if response.clicked() {
            cx.ask(Action::Do(Verb::CloseCard));
        }
        ui.icon(icon::CHEVRON_RIGHT, 14.0, ui.palette().muted);
        ui.line(Role::Body, self.dataset.title(self.open.language));
    }

    /// Shows where in the list the dataset stands, and the ways to those before and after it.
    fn steps_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.spacing_mut().item_spacing.x = 4.0;
        let Some((at, count)) = self.at else {
            ui.muted(Role::Caption, self.text.get("dataset-not-in-list"));
            return;
        };
        let ends =
            [(icon::CHEVRON_DOWN, Verb::NextDataset, at + 1 >= count, "dataset-last"), (icon::CHEVRON_UP, Verb::PreviousDataset, at == 0, "dataset-first")];
        for (glyph, verb, is_end, why) in ends {
            if icon_button(ui, glyph, self.text.get(verb.info().key), is_end.then(|| self.text.get(why))).clicked() {
                cx.ask(Action::Do(verb));
            }
        }
        if self.is_low && ui.available_width() < NARROW {
            return;
        }
        ui.add_space(8.0);
        ui.muted(Role::Caption, &self.text.with("dataset-at", &[("at", (at + 1).into()), ("count", count.into())]));
    }

    /// Shows the step that comes next and the way one stage back, from right to left.
    fn buttons_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        ui.spacing_mut().item_spacing.x = size::GAP;
        let text = self.text;
        let id = self.dataset.id();
        let is_narrow = ui.available_width() < NARROW;
        let read_only = (!self.open.is_writable).then(|| text.get("blocked-read-only"));
        if let Some(next) = &self.facts.next {
            next_ui(ui, next, self.dataset, text, cx);
        }
        let can_end = !self.facts.is_concluded && self.dataset.stage() == Stage::Maintain;
        if can_end && self.open.is_writable {
            let label = text.get("dataset-conclude");
            let is_tight = ui.available_width() < TIGHT;
            let response = if is_tight { icon_button(ui, icon::CIRCLE_SLASH, label, None) } else { Button::ghost(label).show(ui) };
            if response.clicked() {
                cx.ask(Action::Ask(Asked::Conclude(vec![id], Some(OutcomeKind::Retired))));
            }
        }
        if let Some(stage) = before(self.dataset, self.facts) {
            let label = text.get("dataset-step-back");
            let response =
                if is_narrow { icon_button(ui, icon::UNDO, label, read_only) } else { Button::ghost(label).icon(icon::ARROW_LEFT).blocked(read_only).show(ui) };
            if response.clicked() {
                cx.ask(Action::Ask(Asked::Move(vec![id], stage)));
            }
        }
    }

    fn title_ui(&self, ui: &mut Ui) {
        let text = self.text;
        let ranked = self.open.worked.ranking.get(self.dataset.id());
        let quadrant = ranked.and_then(Ranked::quadrant);
        let is_narrow = ui.available_width() < NARROW - 240.0;
        let is_tight = ui.available_width() < NARROW / 2.0;
        let place = wording::quadrant_in(quadrant, self.open.model(), text);
        let gate = ranked.map(|ranked| ranked.worst_gate).filter(|gate| *gate != GateState::Clear);
        let gate_words = match gate {
            None => "",
            Some(GateState::Unassessed) if !is_narrow => text.get("card-gates-open"),
            Some(gate) => wording::gate_state(gate, text),
        };
        let beside = if is_narrow { 22.0 } else { width(ui, Role::Body, place) + 30.0 };
        let badge = match gate {
            Some(_) if is_tight => 24.0,
            Some(_) => width(ui, Role::Caption, gate_words) + 40.0,
            None => 0.0,
        };
        let title = self.dataset.title(self.open.language);
        let room = (ui.available_width() - beside - badge - 16.0).max(80.0);
        let wanted = width(ui, Role::Title, title).min(room);
        let response = ui.add_sized(Vec2::new(wanted + 1.0, 28.0), eframe::egui::Label::new(rich(Role::Title, title, ui.palette().text)).truncate());
        mark_heading(ui, &response, title);
        ui.add_space(4.0);
        let glyph = glyph_ui(ui, quadrant);
        if is_narrow {
            glyph.on_hover_text(place);
        } else {
            ui.line(Role::Body, place);
        }
        if let Some(gate) = gate {
            let tone = match gate {
                GateState::Blocked => Tone::Err,
                GateState::ActionNeeded => Tone::Warn,
                GateState::Unassessed | GateState::Clear => Tone::Neutral,
            };
            let glyph = if gate == GateState::Blocked { icon::CIRCLE_X } else { icon::SHIELD };
            let response = if is_tight {
                let ink = ui.palette().warn;
                ui.icon(glyph, size::ICON_SMALL, ink)
            } else {
                Badge::new(tone, gate_words).icon(glyph).show(ui)
            };
            response.on_hover_text(text.of("gates-meaning", gate.key()));
        }
    }

    /// Tells how the work ended, with the way to go on.
    fn outcome_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let Some(outcome) = self.open.inventory().outcome(self.dataset.id()) else { return };
        let (text, palette) = (self.text, ui.palette());
        ui.add_space(4.0);
        let frame = Frame::new().fill(palette.warn_soft).corner_radius(size::RADIUS_SMALL).inner_margin(Margin::symmetric(12, 6));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::new(8.0, 2.0);
                ui.spacing_mut().interact_size.y = size::CONTROL;
                ui.icon(icon::INBOX, size::ICON_SMALL, palette.warn);
                let kind = wording::outcome_kind(outcome.kind, text);
                let head = outcome
                    .date
                    .map_or_else(|| kind.to_owned(), |date| text.with("dataset-ended-on", &[("kind", kind.into()), ("date", text.date(date).into())]));
                ui.role(Role::Label, &head);
                if let Some(words) = &outcome.text {
                    ui.role(Role::Body, words.as_str());
                }
                if let Some(link) = &outcome.link
                    && Button::link(link.as_str()).icon(icon::EXTERNAL_LINK).show(ui).clicked()
                {
                    cx.ask(Action::OpenInSystem(link.as_str().into()));
                }
                if let Some(by) = &outcome.by {
                    ui.muted(Role::Caption, by.as_str());
                }
                let blocked = (!self.open.is_writable).then(|| text.get("blocked-read-only"));
                if Button::outline(text.get("dataset-reopen")).blocked(blocked).show(ui).clicked() {
                    cx.ask(Action::Ask(Asked::Reopen(vec![self.dataset.id()])));
                }
            });
        });
    }
}

fn next_ui(ui: &mut Ui, next: &Next, dataset: &Dataset, text: &Text, cx: &mut Cx<'_>) {
    let label = next.label(text);
    let button = Button::primary(&label).icon(icon::FLAG).blocked(next.blocked.as_deref());
    let response = ui.push_id(Id::unique("dataset-next"), |ui| button.show(ui)).inner;
    if response.clicked() {
        cx.ask(next.action(dataset));
    }
}
