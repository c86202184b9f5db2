//! One demand in full, beside the list: what was asked, what would meet it, and what can be done.
//!
//! It keeps drafts only; what is changed is asked for.

use std::sync::Arc;

use eframe::egui::{Align, Frame, Id, Key, Layout, Margin, Response, ScrollArea, Ui, Vec2};

use super::deed;
use super::list::Entry;
use super::picker::{DatasetPicker, PickerLook};
use crate::model::{Dataset, Demand, DemandId};
use crate::text::Text;
use crate::ui::action::{Action, CardPage};
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::badge::{Badge, Tone};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::{heading_ui, rich};
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, UiText as _, icon_button};
use crate::wording;

/// The panel.
#[derive(Debug, Default)]
pub(super) struct DemandPanel {
    of: Option<DemandId>,
    picker: DatasetPicker,
    /// More datasets are being looked for than those that are linked.
    is_linking: bool,
    /// The title of a dataset that is to be made of the demand.
    title: Option<String>,
    trouble: Option<String>,
    wants_focus: bool,
    wants_title: bool,
}

/// Where the focus is to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaving {
    /// It stays.
    No,
    /// Back to the list; the panel stays.
    ToList,
    /// Back to the list, and the panel goes.
    Close,
}

/// Returns the id of the line that finds datasets.
fn picker_id() -> Id {
    Id::unique("demand-link")
}

impl DemandPanel {
    /// Lets the panel have the focus when it is next shown.
    pub(super) fn take_focus(&mut self) {
        self.wants_focus = true;
    }

    /// Shows a demand.
    pub(super) fn ui(&mut self, ui: &mut Ui, entry: &Entry, open: &Open<'_>, cx: &mut Cx<'_>) -> Leaving {
        let demand = &entry.demand;
        if self.of != Some(demand.id) {
            *self = Self { of: Some(demand.id), wants_focus: self.wants_focus, ..Self::default() };
        }
        let mut leaving = Leaving::No;
        let frame = Frame::new().inner_margin(Margin::symmetric(size::CARD_PAD as i8, 8));
        frame.show(ui, |ui| {
            if head_ui(ui, demand, cx.text).clicked() {
                leaving = Leaving::Close;
            }
            ScrollArea::vertical().id_salt(("demand-panel", demand.id)).auto_shrink(false).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 6.0;
                about_ui(ui, demand, cx.text);
                self.answer_ui(ui, demand, open, cx);
                ui.add_space(6.0);
                rule_ui(ui);
                ui.add_space(6.0);
                let left = self.datasets_ui(ui, entry, open, cx);
                if leaving == Leaving::No && left {
                    leaving = Leaving::ToList;
                }
                ui.add_space(6.0);
                rule_ui(ui);
                ui.add_space(2.0);
                foot_ui(ui, demand, open, cx);
            });
        });
        leaving
    }

    fn answer_ui(&mut self, ui: &mut Ui, demand: &Demand, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        ui.add_space(2.0);
        if let Some(day) = demand.answered {
            let words = text.with("demand-answered-on", &[("date", text.date(day).into())]);
            Badge::new(Tone::Ok, &words).icon(icon::CHECK).show(ui);
        } else {
            let days = cx.today.since(demand.date).map_or(0, |span| span.get_days().max(0));
            Badge::new(Tone::Warn, &text.with("demand-waits", &[("count", f64::from(days).into())])).icon(icon::CLOCK).show(ui);
        }
        let key = if demand.answered.is_some() { "demand-not-answered" } else { "demand-answer-today" };
        let response = Button::new(text.get(key)).blocked(blocked(open, &text)).show(ui);
        cx.region(&response);
        if std::mem::take(&mut self.wants_focus) {
            if demand.is_unmet() && open.is_writable { self.picker.begin() } else { response.request_focus() }
        }
        if response.clicked() {
            cx.ask(deed::answer(demand, cx.today));
        }
    }

    /// Shows the datasets that would meet it, and the ways to find or make one; returns whether the focus goes back to the list.
    fn datasets_ui(&mut self, ui: &mut Ui, entry: &Entry, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let text = Arc::clone(cx.text);
        let demand = &entry.demand;
        heading_ui(ui, Role::Label, text.get("demand-met-by"));
        for dataset in &entry.datasets {
            linked_ui(ui, demand, dataset, open, cx);
        }
        if demand.is_unmet() {
            ui.horizontal_top(|ui| {
                ui.icon(icon::WARNING, size::ICON_SMALL, ui.palette().warn);
                let ink = ui.palette().text;
                ui.add(eframe::egui::Label::new(rich(Role::Body, text.get("demand-unmet-help"), ink)).wrap());
            });
        }
        if !open.is_writable {
            return false;
        }
        if !demand.is_unmet() && !self.is_linking {
            if Button::link(text.get("demand-link-more")).icon(icon::PLUS).show(ui).clicked() {
                self.is_linking = true;
                self.picker.begin();
            }
            return false;
        }
        ui.add_space(2.0);
        ui.role(Role::Label, text.get("demand-link"));
        let look = PickerLook { id: picker_id(), like: demand.what.as_str(), except: &demand.datasets, is_modal: false };
        let picked = self.picker.ui(ui, look, open, &text);
        if let Some(dataset) = picked.dataset {
            self.is_linking = true;
            cx.ask(deed::link(demand, dataset));
        }
        ui.add_space(4.0);
        let is_made = self.make_ui(ui, demand, open, cx);
        picked.is_left || is_made
    }

    /// Shows the way to make a dataset of it; returns whether one was asked for, or the line was left.
    fn make_ui(&mut self, ui: &mut Ui, demand: &Demand, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let text = Arc::clone(cx.text);
        let Some(mut title) = self.title.take() else {
            if Button::new(text.get("demand-make-dataset")).icon(icon::PLUS).show(ui).clicked() {
                let typed = self.picker.typed();
                self.title = Some(if typed.is_empty() { deed::proposed_title(demand.what.as_str()) } else { typed.to_owned() });
                self.wants_title = true;
            }
            return false;
        };
        let id = Id::unique("demand-new-title");
        ui.role(Role::Label, text.get("demand-new-title"));
        let width = ui.available_width();
        let field = TextField { id, name: text.get("demand-new-title"), hint: "", rows: 1, width, error: self.trouble.as_deref() };
        let response = field.show(ui, &mut title);
        if std::mem::take(&mut self.wants_title) {
            response.request_focus();
        }
        if response.changed() {
            self.trouble = None;
        }
        let pressed = |ui: &Ui, key: Key| response.lost_focus() && ui.input(|input| input.key_pressed(key));
        let (mut is_entered, mut is_dropped) = (pressed(ui, Key::Enter), pressed(ui, Key::Escape));
        if is_dropped {
            ui.input_mut(|input| input.consume_key(eframe::egui::Modifiers::NONE, Key::Escape));
        }
        ui.horizontal(|ui| {
            is_entered |= Button::new(text.get("demand-make-and-link")).show(ui).clicked();
            is_dropped |= Button::ghost(text.get("cancel")).show(ui).clicked();
        });
        if is_entered {
            let command = deed::make_dataset(demand, &title, open.inventory().language());
            match command.plan(open.inventory()) {
                Ok(_) => {
                    cx.ask(Action::run(command));
                    return true;
                }
                Err(refusal) => {
                    self.trouble = Some(wording::refusal(&refusal, open.inventory(), &text));
                    response.request_focus();
                }
            }
        }
        if is_dropped {
            self.trouble = None;
            return true;
        }
        self.title = Some(title);
        false
    }
}

fn blocked<'a>(open: &Open<'_>, text: &'a Text) -> Option<&'a str> {
    (!open.is_writable).then(|| text.get("blocked-read-only"))
}

/// Shows when and how it was told; returns the button that puts the panel away.
fn head_ui(ui: &mut Ui, demand: &Demand, text: &Text) -> Response {
    let told = match &demand.channel {
        Some(channel) => format!("{} · {channel}", text.date(demand.date)),
        None => text.date(demand.date),
    };
    let line = Vec2::new(ui.available_width(), size::CONTROL);
    ui.allocate_ui_with_layout(line, Layout::right_to_left(Align::Center), |ui| {
        let response = icon_button(ui, icon::CLOSE, text.get("demand-close"), None);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let color = ui.palette().muted;
            ui.add(eframe::egui::Label::new(rich(Role::Caption, &told, color)).truncate());
        });
        response
    })
    .inner
}

fn about_ui(ui: &mut Ui, demand: &Demand, text: &Text) {
    heading_ui(ui, Role::Section, demand.who.as_str());
    ui.role(Role::Body, demand.what.as_str());
    if let Some(source) = &demand.source {
        ui.muted(Role::Caption, &text.with("demand-source", &[("source", source.as_str().into())]));
    }
}

/// Shows a dataset that would meet it, with the way to it and the way to unlink it.
fn linked_ui(ui: &mut Ui, demand: &Demand, dataset: &Dataset, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let title = dataset.title(open.language);
    let line = Vec2::new(ui.available_width(), size::CONTROL);
    ui.allocate_ui_with_layout(line, Layout::right_to_left(Align::Center), |ui| {
        let name = text.with("demand-unlink", &[("title", title.into())]);
        if icon_button(ui, icon::CLOSE, &name, blocked(open, &text)).clicked() {
            cx.ask(deed::unlink(demand, dataset.id()));
        }
        ui.muted(Role::Caption, wording::stage(dataset.stage(), &text));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.set_clip_rect(ui.clip_rect().intersect(ui.max_rect().expand(3.0)));
            let name = text.with("demand-open-dataset", &[("title", title.into())]);
            if Button::link(title).name(&name).show(ui).clicked() {
                cx.ask(Action::OpenAt(dataset.id(), CardPage::Demand));
            }
        });
    });
}

fn foot_ui(ui: &mut Ui, demand: &Demand, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let blocked = blocked(open, &text);
    ui.horizontal_wrapped(|ui| {
        if Button::ghost(text.get("demand-edit")).icon(icon::PENCIL).blocked(blocked).show(ui).clicked() {
            cx.ask(Action::Ask(Asked::Demand(Some(demand.id), Vec::new())));
        }
        if Button::ghost(text.get("demand-remove")).icon(icon::TRASH).blocked(blocked).show(ui).clicked() {
            cx.ask(deed::remove(demand));
        }
    });
}
