//! One operation of the history: what was done, by whom and why, and its lines with the way back.
//!
//! It draws; what is unfolded and what is being brought back is kept by the page.

use std::collections::BTreeSet;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{Align, Id, Layout, Ui, Vec2};

use super::restoring::{Answer, Restoring};
use crate::command::Command;
use crate::model::{Key, OperationId};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::rich;
use crate::ui::widget::{Button, UiText as _, icon_button};
use crate::wording::trail::{TrailEntry, TrailLine};

/// More lines of one operation than this are folded away.
const LINES_MAX: usize = 8;
/// A longer change is cut, in characters.
const CHANGE_MAX: usize = 180;
/// From this width on what was changed stands beside how.
const WIDE: f32 = 640.0;

/// What drawing needs and brings about.
pub(super) struct Drawing<'a> {
    /// Operations with all their lines, and lines that are shown whole.
    pub(super) unfolded: &'a mut BTreeSet<(OperationId, Option<Key>, usize)>,
    /// What is being brought back.
    pub(super) restoring: &'a mut Option<Restoring>,
    /// What is to be done.
    pub(super) wanted: Option<Command>,
}

impl Drawing<'_> {
    /// Shows an operation with the lines that are left of it.
    pub(super) fn entry_ui(&mut self, ui: &mut Ui, entry: &TrailEntry, lines: &[usize], open: &Open<'_>, cx: &Cx<'_>) {
        let text = cx.text;
        let palette = ui.palette();
        let operation = &entry.operation;
        ui.spacing_mut().item_spacing.y = 3.0;
        ui.add_space(6.0);
        ui.label(rich(Role::Label, &entry.what, palette.text));
        let by = text.with("history-by", &[("who", operation.who.as_str().into()), ("time", text.time(operation.at).into())]);
        ui.muted(Role::Caption, &by);
        if let Some(why) = &operation.why {
            ui.label(rich(Role::Body, &text.with("card-history-why", &[("why", why.as_str().into())]), palette.muted));
        }
        let whole = (operation.id, None, 0);
        let is_whole = self.unfolded.contains(&whole) || lines.len() <= LINES_MAX + 1;
        let shown = if is_whole { lines.len() } else { LINES_MAX };
        for at in &lines[..shown] {
            if let Some(line) = entry.lines.get(*at) {
                self.line_ui(ui, entry, line, *at, open, cx);
            }
        }
        if lines.len() > LINES_MAX + 1 {
            let all = text.with("history-lines", &[("count", lines.len().into())]);
            let label = if is_whole { text.get("history-fold") } else { &all };
            if Button::link(label).show(ui).clicked() && !self.unfolded.remove(&whole) {
                self.unfolded.insert(whole);
            }
        }
        ui.add_space(6.0);
        rule_ui(ui);
    }

    fn line_ui(&mut self, ui: &mut Ui, entry: &TrailEntry, line: &TrailLine, at: usize, open: &Open<'_>, cx: &Cx<'_>) {
        let text = cx.text;
        let is_asked = self.restoring.as_ref().is_some_and(|restoring| restoring.operation == entry.operation.id && restoring.line == (line.key, at));
        let mut is_wanted = false;
        ui.push_id(Id::unique("history-line").with((entry.operation.id, at)), |ui| {
            let width = ui.available_width();
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                let room = Vec2::new(width - size::CONTROL - 8.0, 0.0);
                ui.allocate_ui_with_layout(room, Layout::top_down(Align::Min), |ui| {
                    ui.set_width(room.x);
                    self.change_ui(ui, entry, line, at, text);
                });
                if line.way_back.is_some() {
                    let value = if line.before.is_empty() { text.get("history-restore-empty") } else { &line.before };
                    let name = text.with("history-restore-name", &[("what", line.what.as_str().into()), ("value", shortened(value, 60).into())]);
                    let response = icon_button(ui, icon::UNDO, &name, (!open.is_writable).then(|| text.get("blocked-read-only")));
                    if response.gained_focus() {
                        response.scroll_to_me(None);
                    }
                    is_wanted = response.clicked();
                }
            });
        });
        if is_wanted {
            *self.restoring = (!is_asked).then(|| Restoring::new(entry, line, at, text));
            return;
        }
        if is_asked && let Some(restoring) = self.restoring.as_mut() {
            match restoring.ui(ui, entry, line, open, cx) {
                Answer::Wait => {}
                Answer::Leave => *self.restoring = None,
                Answer::Do(command) => self.wanted = Some(command),
            }
        }
    }

    fn change_ui(&mut self, ui: &mut Ui, entry: &TrailEntry, line: &TrailLine, at: usize, text: &Text) {
        let palette = ui.palette();
        let key = (entry.operation.id, Some(line.key), at);
        let is_long = line.change.chars().count() > CHANGE_MAX;
        let is_whole = !is_long || self.unfolded.contains(&key);
        let change = if is_whole { line.change.clone() } else { shortened(&line.change, CHANGE_MAX - 20) };
        let turn = text.get(if is_whole { "history-fold" } else { "history-expand" });
        let value_ui = |ui: &mut Ui| {
            ui.label(rich(Role::Body, &change, palette.text));
            is_long && Button::link(turn).show(ui).clicked()
        };
        let is_turned = if ui.available_width() >= WIDE {
            let width = size::HISTORY_PART;
            let inner = ui.horizontal_top(|ui| {
                ui.allocate_ui_with_layout(Vec2::new(width, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width);
                    ui.label(rich(Role::Body, &line.what, palette.muted));
                });
                ui.vertical(value_ui).inner
            });
            inner.inner
        } else {
            let sentence = text.with("difference-line", &[("part", line.what.as_str().into()), ("change", change.as_str().into())]);
            let (name, said) = sentence.split_at(sentence.len().saturating_sub(change.len()));
            let mut job = LayoutJob::default();
            job.append(name, 0.0, TextFormat::simple(Role::Body.font(), palette.muted));
            job.append(said, 0.0, TextFormat::simple(Role::Body.font(), palette.text));
            ui.label(job);
            is_long && Button::link(turn).show(ui).clicked()
        };
        if is_turned && !self.unfolded.remove(&key) {
            self.unfolded.insert(key);
        }
    }
}

/// Cuts a text to so many characters.
fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most).chain(['…']).collect()
}
