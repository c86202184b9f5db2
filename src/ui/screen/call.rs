//! The data call: workbooks to departments, who has answered, and what came back, field by field.
//!
//! It keeps drafts and scroll positions only; what is changed is asked for.

mod compose;
mod items;
mod returned;
mod review;
mod sent;
mod side;

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::{Context, Ui};

use crate::model::CallId;
use crate::model::call::latest;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::size;
use crate::ui::widget::bar::{filter_bar_ui, rule_ui, view_header_ui};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::{Button, icon_button};

use compose::Compose;
use returned::Incoming;
use sent::Sent;

/// What of the data call is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Page {
    /// Making one.
    #[default]
    Make,
    /// Those that were sent.
    Sent,
}

/// The screen.
#[derive(Debug, Default)]
pub struct CallScreen {
    /// The page somebody chose.
    page: Option<Page>,
    compose: Compose,
    sent: Sent,
    incoming: Option<Box<Incoming>>,
}

impl CallScreen {
    /// Begins to read a workbook that came back.
    pub fn read(&mut self, path: PathBuf, open: &Open<'_>, ctx: &Context) {
        self.incoming = Some(Box::new(Incoming::read(path, open.inventory(), ctx)));
    }

    /// Lets go of the workbook that came back.
    pub fn leave(&mut self) {
        self.incoming = None;
        self.page = Some(Page::Sent);
    }

    /// Keeps in mind where workbooks were written.
    pub fn written(&mut self, files: impl IntoIterator<Item = (CallId, PathBuf)>) {
        self.sent.files.extend(files);
        self.page = Some(Page::Sent);
    }

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        if let Some(incoming) = &mut self.incoming {
            if review::ui(ui, incoming, open, cx) {
                self.leave();
            }
            return;
        }
        let text = Arc::clone(cx.text);
        let has_any = open.inventory().calls().len() > 0;
        let page = self.page.unwrap_or(if has_any { Page::Sent } else { Page::Make });
        let beside = if has_any { progress(open, &text) } else { String::new() };
        let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
        view_header_ui(ui, text.get("place-call"), &beside, |ui| {
            if page == Page::Make {
                self.compose.write_ui(ui, blocked, open, cx);
            }
            let read = text.get("call-read");
            let is_pressed = if ui.available_width() > size::CARD {
                let button = if page == Page::Sent { Button::primary(read) } else { Button::new(read) };
                button.icon(icon::IMPORT).blocked(blocked).show(ui).clicked()
            } else {
                icon_button(ui, icon::IMPORT, read, blocked).clicked()
            };
            if is_pressed {
                cx.ask(Action::PickReturned);
            }
        });
        ui.spacing_mut().item_spacing.y = 0.0;
        if has_any {
            filter_bar_ui(ui, |ui| {
                let names = [(Page::Sent, text.get("call-page-sent")), (Page::Make, text.get("call-page-make"))];
                if let Some(page) = segment_ui(ui, text.get("place-call"), &names, page) {
                    self.page = Some(page);
                }
            });
        } else {
            rule_ui(ui);
        }
        match page {
            Page::Make => self.compose.ui(ui, open, cx),
            Page::Sent => self.sent.ui(ui, open, cx),
        }
    }
}

/// Says how many of the departments that were asked last have answered.
fn progress(open: &Open<'_>, text: &crate::text::Text) -> String {
    let calls = latest(open.inventory());
    let answered = calls.iter().filter(|call| !call.answers.is_empty()).count();
    text.with("call-progress", &[("answered", answered.into()), ("count", calls.len().into())])
}
