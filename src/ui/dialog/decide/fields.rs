//! The fields of a decision, one under the other, each with what is wrong with it.
//!
//! What is wrong is told by [`super::form`]; nothing is read or asked for here.

use std::collections::BTreeMap;

use eframe::egui::{Response, Ui};

use super::form::{Form, OWN, Slot};
use crate::model::DecisionKind;
use crate::model::difference::DecisionPart;
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::check::check_ui;
use crate::ui::widget::label::rich;
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

/// For how many frames a field is brought into view once it has the focus.
const SETTLES: u8 = 3;

/// What a field is called and how large it is.
struct Field<'a> {
    slot: Slot,
    name: &'a str,
    hint: &'a str,
    rows: usize,
    width: f32,
}

impl Form {
    /// Shows the fields.
    pub(super) fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        let kind = self.decision_kind();
        self.covered.refresh(kind.as_ref(), self.old.as_ref(), open, cx.today, &text);
        let troubles = self.shown_troubles(open, cx, &text);
        ui.spacing_mut().item_spacing.y = 4.0;
        self.kind_ui(ui, &troubles, &text);
        ui.add_space(6.0);
        let half = (ui.available_width() - size::GAP) / 2.0;
        let part = |part: DecisionPart| text.of("decision-part", part.key());
        let field = |slot, name, hint, width| Field { slot, name, hint, rows: 1, width };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = size::GAP;
            self.field_ui(ui, &field(Slot::Date, part(DecisionPart::Date), text.get("card-date-hint"), half), &troubles);
            self.field_ui(ui, &field(Slot::Number, part(DecisionPart::RegisterNumber), text.get("decide-number-hint"), half), &troubles);
        });
        ui.add_space(6.0);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = size::GAP;
            self.field_ui(ui, &field(Slot::By, part(DecisionPart::By), text.get("decide-by-hint"), half), &troubles);
            self.field_ui(ui, &field(Slot::Role, part(DecisionPart::Role), text.get("decide-role-hint"), half), &troubles);
        });
        self.before_ui(ui, &text);
        ui.add_space(6.0);
        let wide = ui.available_width();
        let written = Field { slot: Slot::Text, name: part(DecisionPart::Text), hint: text.get("decide-text-hint"), rows: 2, width: wide };
        self.field_ui(ui, &written, &troubles);
        ui.add_space(10.0);
        let wrong = troubles.get(&Slot::Datasets).filter(|_| self.covered.refused().is_empty() || self.is_tried);
        self.covered.ui(ui, wrong.map(String::as_str), open, cx);
        ui.add_space(10.0);
        self.links_ui(ui, wide, &troubles, &text);
        ui.add_space(10.0);
        self.snapshot_ui(ui, open, &troubles, &text);
        if self.is_correction() {
            ui.add_space(6.0);
            rule_ui(ui);
            ui.add_space(2.0);
            let why = Field { slot: Slot::Why, name: text.get("decide-why"), hint: text.get("decide-why-hint"), rows: 2, width: wide };
            self.field_ui(ui, &why, &troubles);
        }
        if let Some(slot) = self.focus.take() {
            ui.memory_mut(|memory| memory.request_focus(slot.id()));
        }
    }

    /// Returns what is wrong where it may be said: in fields that were left, and everywhere once somebody wanted to save.
    fn shown_troubles(&self, open: &Open<'_>, cx: &Cx<'_>, text: &Text) -> BTreeMap<Slot, String> {
        let mut troubles = self.troubles(open, cx.today, text);
        troubles.retain(|slot, _| self.is_tried || self.left.contains(slot));
        troubles
    }

    fn kind_ui(&mut self, ui: &mut Ui, troubles: &BTreeMap<Slot, String>, text: &Text) {
        let name = text.of("decision-part", DecisionPart::Kind.key());
        ui.muted(Role::Caption, name);
        let mut words: Vec<String> = DecisionKind::KNOWN.iter().map(|kind| wording::decision_kind(kind, text)).collect();
        words.push(text.get("decide-kind-own").to_owned());
        let choices: Vec<(Option<usize>, &str)> = words.iter().enumerate().map(|(index, word)| (Some(index), word.as_str())).collect();
        if let Some(picked) = segment_ui(ui, name, &choices, self.kind) {
            self.kind = picked;
            self.refused = None;
            if picked == Some(OWN) {
                self.focus = Some(Slot::Own);
            }
        }
        if let Some(wrong) = troubles.get(&Slot::Kind) {
            ui.label(rich(Role::Caption, wrong, ui.palette().err));
        }
        if let Some(kind) = self.kind {
            ui.muted(Role::Caption, text.get(help(DecisionKind::KNOWN.get(kind))));
        }
        if self.kind == Some(OWN) {
            let width = ui.available_width();
            let own = Field { slot: Slot::Own, name: text.get("decide-own"), hint: text.get("decide-own-hint"), rows: 1, width };
            self.field_ui(ui, &own, troubles);
        }
    }

    fn field_ui(&mut self, ui: &mut Ui, field: &Field<'_>, troubles: &BTreeMap<Slot, String>) {
        let typed = match field.slot {
            Slot::Own => &mut self.own,
            Slot::Date => &mut self.date,
            Slot::Number => &mut self.number,
            Slot::By => &mut self.by,
            Slot::Role => &mut self.role,
            Slot::Text => &mut self.text,
            Slot::Snapshot => &mut self.snapshot,
            _ => &mut self.why,
        };
        let error = troubles.get(&field.slot).map(String::as_str);
        let response = ui
            .vertical(|ui| {
                ui.set_width(field.width);
                ui.muted(Role::Caption, field.name);
                TextField { id: field.slot.id(), name: field.name, hint: field.hint, rows: field.rows, width: field.width, error }.show(ui, typed)
            })
            .inner;
        let is_empty = typed.trim().is_empty();
        self.took(&response, field.slot, is_empty);
    }

    /// Notes what happened to a field: what is wrong is told once it has been left, not while it is typed.
    fn took(&mut self, response: &Response, slot: Slot, is_empty: bool) {
        if response.has_focus() {
            // The dialog finds its size in its first frames; only then is it known what is in view.
            let frames = self.at.filter(|(at, _)| *at == slot).map_or(0, |(_, frames)| frames);
            if frames < SETTLES {
                self.at = Some((slot, frames + 1));
                response.scroll_to_me(None);
                response.ctx.request_repaint();
            }
        }
        if response.changed() {
            self.left.remove(&slot);
            self.refused = None;
        }
        if response.lost_focus() && !is_empty {
            self.left.insert(slot);
        }
    }

    /// Offers who made the last decision on record.
    fn before_ui(&mut self, ui: &mut Ui, text: &Text) {
        let is_empty = self.by.trim().is_empty() && self.role.trim().is_empty();
        let Some((by, role)) = self.before.clone().filter(|_| is_empty && !self.is_correction()) else { return };
        let who = if role.is_empty() { by.clone() } else { format!("{by}, {role}") };
        if Button::link(&text.with("decide-as-before", &[("who", who.into())])).show(ui).clicked() {
            (self.by, self.role) = (by, role);
            self.focus = Some(Slot::Text);
        }
    }

    fn links_ui(&mut self, ui: &mut Ui, wide: f32, troubles: &BTreeMap<Slot, String>, text: &Text) {
        ui.role(Role::Label, text.of("decision-part", DecisionPart::Links.key()));
        for index in 0..self.links.len() {
            let slot = Slot::Link(index);
            let name = text.with("decide-link", &[("number", (index + 1).into())]);
            let error = troubles.get(&slot).map(String::as_str);
            let field = TextField { id: slot.id(), name: &name, hint: text.get("decide-link-hint"), rows: 1, width: wide, error };
            let response = field.show(ui, &mut self.links[index]);
            let is_empty = self.links[index].trim().is_empty();
            self.took(&response, slot, is_empty);
        }
        if self.links.last().is_some_and(|last| !last.trim().is_empty()) && Button::ghost(text.get("decide-link-add")).icon(icon::PLUS).show(ui).clicked() {
            self.focus = Some(Slot::Link(self.links.len()));
            self.links.push(String::new());
        }
    }

    fn snapshot_ui(&mut self, ui: &mut Ui, open: &Open<'_>, troubles: &BTreeMap<Slot, String>, text: &Text) {
        if self.is_correction() {
            if self.frozen().is_some() {
                ui.muted(Role::Caption, &text.with("decide-snapshot-stays", &[("snapshot", self.snapshot.as_str().into())]));
            }
            return;
        }
        if check_ui(ui, self.takes_snapshot, text.get("decide-snapshot")).clicked() {
            self.takes_snapshot = !self.takes_snapshot;
        }
        if !self.takes_snapshot {
            ui.muted(Role::Caption, text.get("decide-snapshot-without"));
            return;
        }
        let width = ui.available_width();
        let name = Field { slot: Slot::Snapshot, name: text.get("decide-snapshot-name"), hint: "", rows: 1, width };
        self.field_ui(ui, &name, troubles);
        if open.inventory().snapshot_named(&self.snapshot).is_some() {
            ui.muted(Role::Caption, text.get("decide-snapshot-taken"));
        }
    }
}

/// Returns what a decision of a kind does.
const fn help(kind: Option<&DecisionKind>) -> &'static str {
    match kind {
        Some(DecisionKind::Proceed) => "decide-help-proceed",
        Some(DecisionKind::Publish) => "decide-help-publish",
        Some(DecisionKind::Decline) => "decide-help-decline",
        Some(DecisionKind::Defer) => "decide-help-defer",
        Some(DecisionKind::Retire) => "decide-help-retire",
        Some(DecisionKind::Model) => "decide-help-model",
        Some(DecisionKind::Own(_)) | None => "decide-help-own",
    }
}
