//! Where the list is from: as which source it is read, what that source is called, and whether it is known again next time.
//!
//! How a source is recognised is decided in `import`.

use eframe::egui::{Align, Frame, Id, Label, Layout, Margin, Ui, Vec2};

use crate::command::Command;
use crate::model::Inventory;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::check::check_ui;
use crate::ui::widget::label::rich;
use crate::ui::widget::select::Select;
use crate::ui::widget::text_field::{TextField, forget_draft};
use crate::ui::widget::{Button, UiText as _};

use super::reading::{From, List, Loaded};

/// The widest the sources are shown to choose from.
const CHOICE: f32 = 208.0;
/// A room narrower than this shows the buttons under the sentence.
const STACKS_UNDER: f32 = 760.0;

/// Whether the source is being named.
#[derive(Debug, Default)]
pub(super) struct SourceBar {
    is_naming: bool,
    is_to_focus: bool,
}

impl SourceBar {
    /// Shows the bar.
    pub(super) fn ui(&mut self, ui: &mut Ui, list: &mut List, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(loaded) = list.loaded().cloned() else { return };
        let frame = Frame::new().inner_margin(Margin { left: size::VIEW_PAD as i8, right: size::VIEW_PAD as i8, top: 0, bottom: 8 });
        frame.show(ui, |ui| {
            if self.is_naming {
                return self.naming_ui(ui, list, open, cx.text);
            }
            let sentence = said(list, &loaded, open.inventory(), cx.text);
            if ui.available_width() < STACKS_UNDER {
                sentence_ui(ui, &sentence);
                ui.horizontal_wrapped(|ui| self.buttons_ui(ui, list, &loaded, open, cx));
            } else {
                ui.horizontal(|ui| {
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        self.buttons_ui(ui, list, &loaded, open, cx);
                        ui.with_layout(Layout::left_to_right(Align::Center), |ui| sentence_ui(ui, &sentence));
                    });
                });
            }
        });
    }

    fn naming_ui(&mut self, ui: &mut Ui, list: &mut List, open: &Open<'_>, text: &Text) {
        let id = Id::unique("import source name");
        let (name, _) = list.source_name(open.inventory());
        ui.horizontal_wrapped(|ui| {
            ui.role(Role::Body, text.get("importing-source-call"));
            let draft = crate::ui::widget::text_field::draft_of(ui, id).unwrap_or_else(|| name.clone());
            let own = list.loaded().and_then(|loaded| loaded.source.as_ref()).map(|source| source.id);
            let fold = |name: &str| crate::model::query::fold(name);
            let is_taken = open.inventory().sources().any(|source| Some(source.id) != own && fold(source.name.as_str()) == fold(&draft));
            let error = is_taken.then(|| text.with("refusal-source-name-taken", &[("name", draft.trim().into())]));
            let field = TextField { id, name: text.get("importing-source-name"), hint: "", rows: 1, width: 260.0, error: error.as_deref() };
            if std::mem::take(&mut self.is_to_focus) {
                ui.memory_mut(|memory| memory.request_focus(id));
            }
            let written = field.commit_ui(ui, &name);
            let is_done = Button::outline(text.get("importing-source-done")).show(ui).clicked();
            if let Some(written) = written.or_else(|| is_done.then_some(draft))
                && !is_taken
            {
                forget_draft(ui, id);
                if !written.trim().is_empty() {
                    list.call_source(written.trim().to_owned());
                }
                self.is_naming = false;
            }
        });
    }

    fn buttons_ui(&mut self, ui: &mut Ui, list: &mut List, loaded: &Loaded, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        let (_, is_known) = list.source_name(open.inventory());
        if let Some(source) = &loaded.source {
            let response = Button::ghost(text.get("importing-source-forget")).tooltip(text.get("importing-source-forget-help")).show(ui);
            if response.clicked() {
                cx.ask(Action::run(Command::ForgetSource(source.id)));
            }
        } else if check_ui(ui, is_known, text.get("importing-source-know")).clicked() {
            list.know_again(!is_known);
        }
        if is_known && Button::ghost(text.get("importing-source-rename")).show(ui).clicked() {
            self.is_naming = true;
            self.is_to_focus = true;
        }
        if open.inventory().sources().len() > 0 {
            choice_ui(ui, list, loaded, open, &text);
        }
    }
}

/// Shows the sources that the list can be read as.
fn choice_ui(ui: &mut Ui, list: &mut List, loaded: &Loaded, open: &Open<'_>, text: &Text) {
    let sources: Vec<_> = open.inventory().sources().collect();
    let names: Vec<String> = std::iter::once(text.get("importing-source-new").to_owned()).chain(sources.iter().map(|source| source.name.to_string())).collect();
    let chosen = loaded.source.as_ref().and_then(|source| sources.iter().position(|other| other.id == source.id)).map_or(0, |place| place + 1);
    let select =
        Select { id: Id::unique("import source"), name: text.get("importing-source-as"), none: "", search: text.get("importing-source-as"), width: CHOICE };
    let (rect, _) = ui.allocate_exact_size(Vec2::new(CHOICE, size::CONTROL), eframe::egui::Sense::hover());
    let mut child = ui.new_child(eframe::egui::UiBuilder::new().max_rect(rect).id_salt("import source"));
    let (picked, _) = select.show_grouped(&mut child, &names, &[], Some(chosen));
    if let Some(picked) = picked.filter(|picked| *picked != chosen) {
        let from = picked.checked_sub(1).and_then(|place| sources.get(place)).map_or(From::Nowhere, |source| From::Source(source.id));
        list.set_from(from, open, ui.ctx());
    }
}

fn sentence_ui(ui: &mut Ui, sentence: &str) {
    let palette = ui.palette();
    ui.horizontal(|ui| {
        ui.icon(icon::HISTORY, size::ICON_SMALL, palette.muted);
        ui.add(Label::new(rich(Role::Body, sentence, palette.text)).truncate());
    });
}

/// Says as what the list is read, and what is new about it.
fn said(list: &List, loaded: &Loaded, inventory: &Inventory, text: &Text) -> String {
    let (name, is_known) = list.source_name(inventory);
    let Some(source) = &loaded.source else {
        let key = if is_known { "importing-source-kept" } else { "importing-source-not-kept" };
        return text.with(key, &[("name", name.into())]);
    };
    let date = source.date.map_or_else(String::new, |date| text.date(date));
    let mut said =
        text.with(if date.is_empty() { "importing-source-read" } else { "importing-source-read-on" }, &[("name", name.into()), ("date", date.into())]);
    let (new, missing) = loaded.recalled.as_ref().map_or((0, 0), |recalled| (recalled.new_columns.len(), recalled.missing.len()));
    let parts = [("importing-source-new-columns", new), ("importing-source-missing-columns", missing)];
    let parts: Vec<String> = parts.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| text.with(key, &[("count", count.into())])).collect();
    if !parts.is_empty() {
        said = format!("{said}: {}", parts.join(", "));
    }
    said
}
