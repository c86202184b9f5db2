//! The sum of all rows, always in view, and the one button that takes the list in.

use eframe::egui::text::LayoutJob;
use eframe::egui::{Align, Color32, Frame, Label, Layout, Margin, Panel, TextFormat, Ui};

use crate::import::Problem;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::{Button, UiText as _};

use super::reading::{List, Loaded};

/// Narrower than this, the buttons go under the sum.
const STACKS_UNDER: f32 = 820.0;

/// The foot of the screen.
pub(super) struct Foot<'a> {
    /// Whether the button that takes the list in has had the focus.
    pub(super) is_entered: &'a mut bool,
    /// Whether somebody is asked if what was changed is to be lost.
    pub(super) is_leaving: &'a mut bool,
    /// Whether other lists wait.
    pub(super) has_more: bool,
    /// Whether the matches were looked at.
    pub(super) has_looked: bool,
}

impl Foot<'_> {
    /// Shows the foot; tells whether the matches are to be shown.
    pub(super) fn ui(&mut self, ui: &mut Ui, list: &List, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let Some(loaded) = list.loaded() else { return false };
        let palette = ui.palette();
        let frame = Frame::new().fill(palette.surface).inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 10));
        let panel = Panel::bottom("import foot").resizable(false).frame(frame).show_separator_line(true);
        panel.show(ui, |ui| self.content_ui(ui, list, loaded, open, cx)).inner
    }

    fn content_ui(&mut self, ui: &mut Ui, list: &List, loaded: &Loaded, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        if *self.is_leaving {
            leaving_ui(ui, list, self.is_leaving, cx);
            return false;
        }
        let mut is_turned = false;
        if ui.available_width() < STACKS_UNDER {
            sum_ui(ui, loaded, cx.text);
            ui.add_space(6.0);
            ui.horizontal_wrapped(|ui| {
                is_turned = self.main_ui(ui, list, loaded, open, cx);
                self.cancel_ui(ui, list, cx);
            });
        } else {
            ui.horizontal(|ui| {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    is_turned = self.main_ui(ui, list, loaded, open, cx);
                    self.cancel_ui(ui, list, cx);
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| sum_ui(ui, loaded, cx.text));
                });
            });
        }
        is_turned
    }

    /// Shows the one next step: the matches that nobody has looked at, or else the import.
    fn main_ui(&mut self, ui: &mut Ui, list: &List, loaded: &Loaded, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let likely = loaded.plan.problems.get(&Problem::Likely).copied().unwrap_or_default();
        let clashing = loaded.clashing();
        if self.has_looked || likely + clashing == 0 {
            self.take_in_ui(ui, list, loaded, open, cx);
            return false;
        }
        let (key, count) = if likely > 0 { ("importing-look-first", likely) } else { ("importing-look-clashes", clashing) };
        let name = cx.text.with(key, &[("count", count.into())]);
        let response = Button::primary(&name).show(ui);
        cx.region(&response);
        response.clicked()
    }

    fn cancel_ui(&mut self, ui: &mut Ui, list: &List, cx: &mut Cx<'_>) {
        if Button::outline(cx.text.get("cancel")).show(ui).clicked() {
            if list.is_changed() {
                *self.is_leaving = true;
            } else {
                cx.ask(Action::LeaveImport);
            }
        }
        if self.has_more && Button::outline(cx.text.get("importing-skip-list")).show(ui).clicked() {
            cx.ask(Action::NextImport);
        }
    }

    fn take_in_ui(&mut self, ui: &mut Ui, list: &List, loaded: &Loaded, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        let count = loaded.plan.counts.added + loaded.updated();
        let blocked = blocked(list, loaded, count, open.is_writable);
        let records = loaded.records();
        let name = match count {
            0 if records > 0 => text.with("book-import", &[("count", records.into())]),
            0 if !loaded.plan.vanished.is_empty() || loaded.has_decided_clashes() => text.get("importing-take-in-seen").to_owned(),
            count => text.with("importing-take-in", &[("count", count.into())]),
        };
        let is_both = count > 0 && records > 0;
        let name = if is_both { text.with("book-import-too", &[("import", name.into()), ("count", records.into())]) } else { name };
        let why = blocked.map(|key| text.get(key));
        let response = Button::primary(&name).blocked(why).tooltip(text.get("importing-one-step")).show(ui);
        cx.region(&response);
        // The list is read, so Enter takes it in, unless somebody is already elsewhere.
        if blocked.is_none() && !std::mem::replace(self.is_entered, true) && ui.memory(|memory| memory.focused().is_none()) {
            response.request_focus();
        }
        // The second click of two was meant for the button that stood here before.
        if response.clicked() && !response.double_clicked() && !response.triple_clicked() {
            cx.actions.extend(list.command(open.inventory(), cx.today).map(Action::run));
        }
        if let Some(why) = why.filter(|_| !list.is_behind()) {
            ui.muted(Role::Caption, why);
        }
    }
}

/// Tells why the list cannot be taken in now.
fn blocked(list: &List, loaded: &Loaded, count: usize, is_writable: bool) -> Option<&'static str> {
    if !is_writable {
        Some("blocked-read-only")
    } else if list.is_behind() {
        Some("importing-recounting")
    } else if count + loaded.records() > 0 || (loaded.plan.counts.merged > 0 && (!loaded.plan.vanished.is_empty() || loaded.has_decided_clashes())) {
        None
    } else if !loaded.plan.clashes.is_empty() {
        Some("importing-blocked-clashes")
    } else if loaded.open_records() > 0 {
        Some("book-blocked-clashes")
    } else if loaded.plan.counts.merged > 0 {
        Some("importing-nothing-new")
    } else if loaded.mapping.has_title() {
        Some("importing-blocked-nothing")
    } else {
        Some("importing-blocked-title")
    }
}

/// Asks whether what was changed is to be lost.
fn leaving_ui(ui: &mut Ui, list: &List, is_leaving: &mut bool, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    ui.horizontal_wrapped(|ui| {
        ui.role(Role::Body, &text.with("importing-leave-asked", &[("count", list.decided_count().into())]));
        let stay = Button::primary(text.get("importing-stay")).show(ui);
        if ui.memory(|memory| memory.focused().is_none()) {
            stay.request_focus();
        }
        if stay.clicked() {
            *is_leaving = false;
        }
        if Button::outline(text.get("importing-leave")).show(ui).clicked() {
            cx.ask(Action::LeaveImport);
        }
    });
}

/// Shows `412 rows read: 380 new, 24 updated, 8 refused`; what nothing comes to is left out, but for the new and the updated.
fn sum_ui(ui: &mut Ui, loaded: &Loaded, text: &Text) {
    let palette = ui.palette();
    let counts = loaded.plan.counts;
    let left_out = loaded.left_out();
    let parts = [
        ("importing-added", counts.added, palette.ok, true),
        ("importing-merged", loaded.updated(), palette.text, true),
        ("importing-unchanged", loaded.unchanged.len(), palette.muted, false),
        ("importing-left-out", left_out, palette.muted, false),
        ("importing-refused", counts.refused.saturating_sub(left_out), palette.err, false),
    ];
    let mut sum = LayoutJob::default();
    part(&mut sum, "importing-read", counts.read, palette.text, text);
    let shown = parts.into_iter().filter(|(_, count, _, is_always)| *is_always || *count > 0);
    for (index, (key, count, ink, _)) in shown.enumerate() {
        append(&mut sum, if index == 0 { ": " } else { ", " }, Role::Body, palette.muted);
        part(&mut sum, key, count, ink, text);
    }
    let likely = loaded.plan.problems.get(&Problem::Likely).copied().unwrap_or_default();
    let clashes = loaded.plan.problems.get(&Problem::Clash).copied().unwrap_or_default();
    if loaded.records() > 0 {
        append(&mut sum, " · ", Role::Body, palette.muted);
        part(&mut sum, "book-records", loaded.records(), palette.text, text);
    }
    let open = loaded.open_records();
    let rest =
        [("book-records-clash", open), ("importing-gone", loaded.plan.vanished.len()), ("importing-likely-new", likely), ("importing-clashes-stay", clashes)];
    for (key, count) in rest.into_iter().filter(|(_, count)| *count > 0) {
        append(&mut sum, " · ", Role::Body, palette.muted);
        part(&mut sum, key, count, palette.warn, text);
    }
    ui.add(Label::new(sum).wrap());
}

fn part(sum: &mut LayoutJob, key: &str, count: usize, ink: Color32, text: &Text) {
    let part = text.with(key, &[("count", count.into())]);
    let number = text.count(count);
    match part.split_once(&number) {
        Some((before, after)) => {
            append(sum, before, Role::Body, ink);
            append(sum, &number, Role::Label, ink);
            append(sum, after, Role::Body, ink);
        }
        None => append(sum, &part, Role::Body, ink),
    }
}

fn append(job: &mut LayoutJob, text: &str, role: Role, ink: Color32) {
    job.append(text, 0.0, TextFormat { font_id: role.font(), color: ink, ..TextFormat::default() });
}
