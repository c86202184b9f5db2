//! The calls that were sent: who has answered, who has not, and a reminder to copy.
//!
//! Nothing is sent from here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::{Align, CentralPanel, Frame, Layout, Margin, ScrollArea, Ui};

use crate::alphabet::locale_of;
use crate::model::call::{Call, CallState, latest};
use crate::model::{CallId, Line};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::toast::Toast;
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::{Badge, Button, Tone, UiText as _, icon_button};

/// A narrower room puts the buttons under the words.
const WIDE_FROM: f32 = 560.0;

/// What is kept of the calls that were sent.
#[derive(Debug, Default)]
pub(super) struct Sent {
    /// Where the workbooks were written, as far as this session knows.
    pub(super) files: BTreeMap<CallId, PathBuf>,
}

impl Sent {
    /// Shows the calls: the latest to each department first, those that wait for somebody on top.
    pub(super) fn ui(&self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let fill = ui.palette().bg;
        let inventory = open.inventory();
        let mut newest = latest(inventory);
        newest.sort_by_cached_key(|call| (call.state(cx.today), text.sort_key(call.name.as_str())));
        let ids: BTreeSet<CallId> = newest.iter().map(|call| call.id).collect();
        let older: Vec<&Arc<Call>> = inventory.calls().rev().filter(|call| !ids.contains(&call.id)).collect();
        let frame = Frame::new().fill(fill).inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 12));
        CentralPanel::default().frame(frame).show(ui, |ui| {
            ScrollArea::vertical().id_salt("calls").auto_shrink(false).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 6.0;
                if newest.is_empty() {
                    ui.muted(Role::Body, text.get("call-sent-none"));
                    return;
                }
                ui.muted(Role::Caption, text.get("call-sent-help"));
                for call in &newest {
                    self.call_ui(ui, call, open, cx);
                }
                if !older.is_empty() {
                    ui.add_space(12.0);
                    heading_ui(ui, Role::Section, text.get("call-older"));
                    for call in older {
                        self.call_ui(ui, call, open, cx);
                    }
                }
            });
        });
    }

    fn call_ui(&self, ui: &mut Ui, call: &Call, open: &Open<'_>, cx: &mut Cx<'_>) {
        rule_ui(ui);
        ui.push_id(call.id, |ui| {
            if ui.available_width() < WIDE_FROM {
                words_ui(ui, call, cx);
                ui.horizontal_wrapped(|ui| self.deeds_ui(ui, call, open, cx));
            } else {
                ui.horizontal(|ui| {
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        self.deeds_ui(ui, call, open, cx);
                        ui.with_layout(Layout::top_down(Align::LEFT), |ui| words_ui(ui, call, cx));
                    });
                });
            }
        });
    }

    fn deeds_ui(&self, ui: &mut Ui, call: &Call, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let named = |key: &str| text.with(key, &[("department", call.name.as_str().into())]);
        if let Some(path) = self.files.get(&call.id)
            && icon_button(ui, icon::FOLDER, &named("call-show-file"), None).clicked()
        {
            cx.ask(Action::ShowInFolder(path.clone()));
        }
        if call.answers.is_empty() {
            let response = Button::outline(text.get("call-remind")).icon(icon::COPY).name(&named("call-remind-named")).show(ui);
            cx.region(&response);
            if response.clicked() {
                let theirs = locale_of(call.language);
                let words = if theirs == text.locale() { Arc::clone(&text) } else { Arc::new(Text::new(theirs)) };
                ui.copy_text(reminder(call, open.inventory().organisation().name(), &words));
                cx.ask(Action::Tell(Toast::good(named("call-reminder-copied"))));
            }
        }
    }
}

fn words_ui(ui: &mut Ui, call: &Call, cx: &Cx<'_>) {
    let text = cx.text;
    let state = call.state(cx.today);
    let (tone, sign) = match state {
        CallState::Late => (Tone::Warn, icon::WARNING),
        CallState::Waiting => (Tone::Neutral, icon::CLOCK),
        CallState::Answered => (Tone::Ok, icon::CHECK),
    };
    ui.horizontal_wrapped(|ui| {
        ui.line(Role::Label, call.name.as_str());
        Badge::new(tone, text.of("call-state", state.key())).icon(sign).show(ui);
    });
    let count = text.with("call-count", &[("count", call.datasets.len().into())]);
    let sent = call.sent.map(|day| text.with("call-sent-on", &[("date", text.date(day).into())]));
    let due = call.due.map(|day| text.with("call-due-on", &[("date", text.date(day).into())]));
    let file = call.file.as_ref().map(Line::to_string);
    ui.muted(Role::Caption, &[Some(count), sent, due, file].into_iter().flatten().collect::<Vec<_>>().join(" · "));
    for answer in call.answers.iter().rev().take(3) {
        let args = [
            ("date", text.date(answer.on).into()),
            ("changed", (answer.changed as usize).into()),
            ("added", answer.added.len().into()),
            ("refused", (answer.refused as usize).into()),
        ];
        ui.muted(Role::Caption, &text.with("call-answer", &args));
    }
}

/// Writes the text of a reminder, to be put in a mail.
fn reminder(call: &Call, organisation: &str, text: &Text) -> String {
    let file = call.file.as_ref().map_or("", Line::as_str);
    let args = [("department", call.name.as_str().into()), ("count", call.datasets.len().into()), ("file", file.into())];
    let mut lines = vec![text.with("call-reminder-greeting", &args), String::new(), text.with("call-reminder-ask", &args)];
    if let Some(due) = call.due {
        lines.push(text.with("call-reminder-due", &[("date", text.long_date(due).into())]));
    }
    if let Some(contact) = &call.contact {
        lines.push(text.with("call-reminder-contact", &[("contact", contact.as_str().into())]));
    }
    lines.extend([String::new(), text.get("call-reminder-close").to_owned(), organisation.to_owned()]);
    lines.join("\n")
}
