//! The sum of all rows, always in view, and the one button that takes the list in.

use eframe::egui::text::LayoutJob;
use eframe::egui::{Align, Color32, Frame, Label, Layout, Margin, Panel, TextFormat, Ui};

use crate::command::{Command, Import};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::{Button, UiText as _};

use super::reading::{List, Loaded};

/// Narrower than this, the buttons go under the sum.
const STACKS_UNDER: f32 = 820.0;

/// Shows the foot of the screen.
pub(super) fn ui(ui: &mut Ui, list: &List, is_entered: &mut bool, open: &Open<'_>, cx: &mut Cx<'_>) {
    let Some(loaded) = list.loaded() else { return };
    let palette = ui.palette();
    let frame = Frame::new().fill(palette.surface).inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 10));
    Panel::bottom("import foot").resizable(false).frame(frame).show_separator_line(true).show(ui, |ui| {
        if ui.available_width() < STACKS_UNDER {
            sum_ui(ui, loaded, cx.text);
            ui.add_space(6.0);
            ui.horizontal_wrapped(|ui| {
                take_in_ui(ui, list, loaded, is_entered, open, cx);
                cancel_ui(ui, cx);
            });
        } else {
            ui.horizontal(|ui| {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    take_in_ui(ui, list, loaded, is_entered, open, cx);
                    cancel_ui(ui, cx);
                    ui.muted(Role::Caption, cx.text.get("importing-one-step"));
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| sum_ui(ui, loaded, cx.text));
                });
            });
        }
    });
}

fn cancel_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    if Button::outline(cx.text.get("cancel")).show(ui).clicked() {
        cx.ask(Action::LeaveImport);
    }
}

fn take_in_ui(ui: &mut Ui, list: &List, loaded: &Loaded, is_entered: &mut bool, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let counts = loaded.plan.counts;
    let count = counts.added + counts.merged;
    let blocked = if !open.is_writable {
        Some("blocked-read-only")
    } else if list.is_behind() {
        Some("importing-recounting")
    } else if count > 0 {
        None
    } else if loaded.mapping.has_title() {
        Some("importing-blocked-nothing")
    } else {
        Some("importing-blocked-title")
    };
    let name = text.with("importing-take-in", &[("count", count.into())]);
    let why = blocked.map(|key| text.get(key));
    let response = Button::primary(&name).blocked(why).show(ui);
    cx.region(&response);
    // The list is read, so Enter takes it in, unless somebody is already elsewhere.
    if blocked.is_none() && !std::mem::replace(is_entered, true) && ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    if response.clicked() {
        cx.ask(Action::run(Command::Import(Import { today: Some(cx.today), ..loaded.plan.import.clone() })));
    }
    if let Some(why) = why.filter(|_| !list.is_behind()) {
        ui.muted(Role::Caption, why);
    }
}

/// Shows `412 rows read = 380 new + 24 merged + 8 refused`.
fn sum_ui(ui: &mut Ui, loaded: &Loaded, text: &Text) {
    let palette = ui.palette();
    let counts = loaded.plan.counts;
    let mut sum = LayoutJob::default();
    let parts = [
        ("", "importing-read", counts.read, palette.text),
        (" = ", "importing-added", counts.added, palette.ok),
        (" + ", "importing-merged", counts.merged, palette.text),
        (" + ", "importing-refused", counts.refused, if counts.refused > 0 { palette.err } else { palette.muted }),
    ];
    for (sign, key, count, ink) in parts {
        append(&mut sum, sign, Role::Body, palette.muted);
        let part = text.with(key, &[("count", count.into())]);
        let number = text.count(count);
        match part.split_once(&number) {
            Some((before, after)) => {
                append(&mut sum, before, Role::Body, ink);
                append(&mut sum, &number, Role::Label, ink);
                append(&mut sum, after, Role::Body, ink);
            }
            None => append(&mut sum, &part, Role::Body, ink),
        }
    }
    ui.add(Label::new(sum).wrap());
}

fn append(job: &mut LayoutJob, text: &str, role: Role, ink: Color32) {
    job.append(text, 0.0, TextFormat { font_id: role.font(), color: ink, ..TextFormat::default() });
}
