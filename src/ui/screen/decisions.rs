//! What was decided, by whom and under which number, and the snapshots that decisions froze.
//!
//! It keeps drafts and scroll positions only; what is changed is asked for.

mod changes;
mod compare;
pub(in crate::ui::screen) mod detail;
mod figures;
pub(super) mod listing;
mod register;
mod snapshots;

use std::sync::Arc;

use eframe::egui::{CentralPanel, Frame, Key, Margin, Panel, ScrollArea, Ui};

use self::detail::Wanted;
use self::listing::Deed;
use self::register::Register;
use self::snapshots::Snapshots;
use super::process::view::{View, views_ui};
use crate::model::{Decision, OperationId};
use crate::store::Past;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::{filter_bar_ui, view_header_ui};
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

/// What the screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Page {
    #[default]
    Register,
    Snapshots,
}

/// The screen.
#[derive(Debug, Default)]
pub struct DecisionsScreen {
    page: Page,
    register: Register,
    snapshots: Snapshots,
    /// Whether what is chosen stands instead of the list, where there is no room for both.
    is_open: bool,
    /// Whether the keys are to go to the decision that is shown.
    wants_decision: bool,
}

impl DecisionsScreen {
    /// Takes in the inventory as it was after an operation.
    pub fn take_past(&mut self, operation: OperationId, past: Box<Past>) {
        self.snapshots.take_past(operation, *past);
    }

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        match detail::wanted(ui) {
            Some(Wanted::Decision(id)) => {
                (self.page, self.is_open) = (Page::Register, true);
                self.register.choose(id);
            }
            Some(Wanted::Snapshot(id)) => {
                (self.page, self.is_open) = (Page::Snapshots, true);
                self.snapshots.choose(id);
            }
            None => {}
        }
        self.register.refresh(open, &text);
        self.snapshots.refresh(open, &text);
        self.header_ui(ui, open, &text, cx);
        let covers = ui.available_width() < size::DECISIONS_COVER_UNDER;
        if covers && self.is_open && ui.memory(|memory| memory.top_modal_layer().is_none()) && ui.input(|input| input.key_pressed(Key::Escape)) {
            self.close();
        }
        match self.page {
            Page::Register => self.register_ui(ui, covers, open, &text, cx),
            Page::Snapshots => self.snapshots_ui(ui, covers, open, &text, cx),
        }
    }

    fn close(&mut self) {
        self.is_open = false;
        match self.page {
            Page::Register => self.register.take_focus(),
            Page::Snapshots => self.snapshots.take_focus(),
        }
    }

    fn header_ui(&self, ui: &mut Ui, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) {
        let (decisions, snapshots) = (open.inventory().decisions().len(), open.inventory().snapshots().len());
        let beside = if ui.available_width() < 760.0 || decisions + snapshots == 0 {
            String::new()
        } else {
            text.with("decisions-beside", &[("decisions", decisions.into()), ("snapshots", snapshots.into())])
        };
        let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
        view_header_ui(ui, text.get("place-decisions"), &beside, |ui| {
            let (words, glyph, asked) = match self.page {
                Page::Register => ("action-decide", icon::FLAG, Asked::Decide(Vec::new(), None)),
                Page::Snapshots => ("action-take-snapshot", icon::LAYERS, Asked::Snapshot),
            };
            if Button::primary(text.get(words)).icon(glyph).blocked(blocked).show(ui).clicked() {
                cx.ask(Action::Ask(asked));
            }
            ui.add_space(4.0);
            views_ui(ui, View::Decisions, cx);
        });
    }

    /// Shows the two pages as a choice.
    fn pages_ui(ui: &mut Ui, page: Page, text: &Text) -> Option<Page> {
        let choices = [(Page::Register, text.get("decisions-register")), (Page::Snapshots, text.get("decisions-snapshots"))];
        segment_ui(ui, text.get("decisions-page"), &choices, page)
    }

    fn turn(&mut self, page: Option<Page>) {
        if let Some(page) = page {
            self.page = page;
            self.is_open = false;
        }
    }

    fn register_ui(&mut self, ui: &mut Ui, covers: bool, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) {
        let fill = ui.palette().bg;
        let mut page = None;
        if open.inventory().decisions().len() == 0 {
            filter_bar_ui(ui, |ui| page = Self::pages_ui(ui, self.page, text));
            empty_ui(ui, ["decisions-empty", "decisions-empty-help", "action-decide"], &Asked::Decide(Vec::new(), None), open, cx);
            return self.turn(page);
        }
        let chosen = self.register.chosen.and_then(|id| open.inventory().decision(id)).map(Arc::clone);
        if let Some(decision) = chosen.as_ref().filter(|_| covers && self.is_open) {
            CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| {
                let wants_focus = std::mem::take(&mut self.wants_decision);
                self.covering_ui(ui, text, |ui| panel_ui(ui, decision, wants_focus, open, cx));
            });
            return;
        }
        let current = self.page;
        self.register.filter_ui(ui, |ui| page = Self::pages_ui(ui, current, text), cx);
        if let Some(decision) = chosen.as_ref().filter(|_| !covers) {
            let panel = Panel::right("decision").exact_size(size::SIDE_COLUMN).resizable(false).frame(Frame::new().fill(fill));
            let wants_focus = std::mem::take(&mut self.wants_decision);
            panel.show_separator_line(true).show(ui, |ui| panel_ui(ui, decision, wants_focus, open, cx));
        }
        CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| {
            let deed = self.register.ui(ui, cx);
            self.is_open |= opens(deed);
            self.wants_decision = matches!(deed, Some(Deed::Open(_)));
        });
        self.turn(page);
    }

    fn snapshots_ui(&mut self, ui: &mut Ui, covers: bool, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) {
        let fill = ui.palette().bg;
        let mut page = None;
        if covers && self.is_open && open.inventory().snapshots().len() > 0 {
            CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| {
                let mut snapshots = std::mem::take(&mut self.snapshots);
                self.covering_ui(ui, text, |ui| padded_ui(ui, |ui| snapshots.ui(ui, open, cx)));
                self.snapshots = snapshots;
            });
            return;
        }
        filter_bar_ui(ui, |ui| page = Self::pages_ui(ui, self.page, text));
        if open.inventory().snapshots().len() == 0 {
            empty_ui(ui, ["decisions-no-snapshots", "decisions-no-snapshots-help", "action-take-snapshot"], &Asked::Snapshot, open, cx);
            return self.turn(page);
        }
        let mut deed = None;
        if covers {
            CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| deed = self.snapshots.list_ui(ui, cx));
        } else {
            let panel = Panel::left("snapshots").exact_size(size::SNAPSHOTS).resizable(false).frame(Frame::new().fill(fill));
            panel.show_separator_line(true).show(ui, |ui| deed = self.snapshots.list_ui(ui, cx));
            CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| padded_ui(ui, |ui| self.snapshots.ui(ui, open, cx)));
        }
        self.is_open |= opens(deed);
        self.turn(page);
    }

    /// Shows what is chosen instead of the list, with the way back.
    fn covering_ui(&mut self, ui: &mut Ui, text: &Text, content: impl FnOnce(&mut Ui)) {
        let mut is_left = false;
        filter_bar_ui(ui, |ui| is_left = Button::ghost(text.get("back")).icon(icon::ARROW_LEFT).show(ui).clicked());
        content(ui);
        if is_left {
            self.close();
        }
    }
}

/// Tells whether something was done to a row that opens it where the list covers the rest.
const fn opens(deed: Option<Deed>) -> bool {
    matches!(deed, Some(Deed::Press(_) | Deed::Open(_)))
}

fn padded_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let pad = size::VIEW_PAD as i8;
    Frame::new().inner_margin(Margin { left: pad, right: pad, top: 12, bottom: 0 }).show(ui, content);
}

/// Shows a decision as a whole; the keys go to what can be done about it, if that is wanted.
fn panel_ui(ui: &mut Ui, decision: &Decision, wants_focus: bool, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    ScrollArea::vertical().id_salt(("decision", decision.id)).auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin::same(size::CARD_PAD as i8)).show(ui, |ui| {
            ui.set_width(ui.available_width().min(size::MEASURE));
            heading_ui(ui, Role::Section, &wording::decision_kind(&decision.kind, &text));
            ui.muted(Role::Body, &register::subject(decision, open, &text));
            ui.add_space(8.0);
            detail::decision_ui(ui, decision, true, open, cx);
            ui.add_space(12.0);
            let correct = detail::correct_ui(ui, decision, open, cx);
            cx.region(&correct);
            if wants_focus {
                correct.request_focus();
            }
        });
    });
}

/// Shows why there is nothing, and the one thing to do about it.
fn empty_ui(ui: &mut Ui, words: [&'static str; 3], asked: &Asked, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let [title, help, action] = words;
    CentralPanel::default().frame(Frame::new().fill(ui.palette().bg).inner_margin(Margin::same(size::VIEW_PAD as i8))).show(ui, |ui| {
        ui.set_max_width(size::MEASURE);
        ui.add_space(16.0);
        heading_ui(ui, Role::Section, text.get(title));
        ui.muted(Role::Body, text.get(help));
        ui.add_space(12.0);
        let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
        let response = Button::new(text.get(action)).blocked(blocked).show(ui);
        cx.region(&response);
        if response.clicked() {
            cx.ask(Action::Ask(asked.clone()));
        }
    });
}
