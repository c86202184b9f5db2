//! The line for a new dataset: type, Enter, and on to the next; many lines pasted become many datasets.
//!
//! It keeps what is being typed and asks for datasets; it adds none itself.

use eframe::egui::{Event, Frame, Id, Key, Margin, Panel, Ui};

use crate::command::{Command, NewDataset};
use crate::model::DatasetId;
use crate::session::new_uuid;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{UiText as _, icon_button};

/// The line for a new dataset.
#[derive(Debug, Default)]
pub(super) struct QuickAdd {
    is_open: bool,
    wants_focus: bool,
    draft: String,
}

impl QuickAdd {
    /// Opens the line and puts the cursor into it.
    pub(super) fn begin(&mut self) {
        self.is_open = true;
        self.wants_focus = true;
    }

    /// Tells whether the line is open.
    pub(super) const fn is_open(&self) -> bool {
        self.is_open
    }

    /// Tells whether the cursor is still to be put into the line.
    pub(super) const fn wants_focus(&self) -> bool {
        self.wants_focus
    }

    /// Shows the line, if it is open.
    pub(super) fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        if !self.is_open {
            return;
        }
        let palette = ui.palette();
        let frame = Frame::new().fill(palette.select).inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 8));
        Panel::top("quick-add").exact_size(size::TALL_ROW).frame(frame).show_separator_line(true).show(ui, |ui| {
            ui.horizontal_centered(|ui| {
                ui.icon(icon::PLUS, size::ICON_SMALL, palette.accent);
                self.line_ui(ui, open, cx);
                ui.muted(Role::Caption, cx.text.get("datasets-add-keys"));
                ui.with_layout(eframe::egui::Layout::right_to_left(eframe::egui::Align::Center), |ui| {
                    if icon_button(ui, icon::CLOSE, cx.text.get("datasets-add-close"), None).clicked() {
                        self.close();
                    }
                });
            });
        });
    }

    fn line_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let id = Id::unique("datasets-new");
        if ui.memory(|memory| memory.has_focus(id)) {
            Self::take_paste(ui, open, cx);
        }
        let width = (ui.available_width() - 240.0).clamp(160.0, 480.0);
        let field = TextField { id, name: cx.text.get("action-new-dataset"), hint: cx.text.get("datasets-add-hint"), rows: 1, width, error: None };
        let response = field.show(ui, &mut self.draft);
        if std::mem::take(&mut self.wants_focus) {
            response.request_focus();
        }
        let pressed = |key: Key| response.lost_focus() && ui.input(|input| input.key_pressed(key));
        if pressed(Key::Escape) {
            self.close();
        } else if pressed(Key::Enter) {
            let title = std::mem::take(&mut self.draft);
            if !title.trim().is_empty() {
                cx.ask(Action::AddDataset(title));
            }
            response.request_focus();
        }
    }

    /// Takes pasted lines, of which there are several, before the line itself makes one of them.
    fn take_paste(ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let pasted = ui.input_mut(|input| {
            let at = input.events.iter().position(|event| matches!(event, Event::Paste(text) if text.trim().contains(['\n', '\r'])))?;
            match input.events.remove(at) {
                Event::Paste(text) => Some(text),
                _ => None,
            }
        });
        let Some(pasted) = pasted else { return };
        let language = open.inventory().language();
        let title = |line: &str| line.split('\t').map(str::trim).find(|cell| !cell.is_empty()).map(str::to_owned);
        let new: Vec<NewDataset> = pasted.lines().filter_map(title).map(|title| NewDataset { id: DatasetId::from_uuid(new_uuid()), title, language }).collect();
        if !new.is_empty() {
            cx.ask(Action::run(Command::AddDatasets(new)));
        }
    }

    fn close(&mut self) {
        self.is_open = false;
        self.draft.clear();
    }
}
