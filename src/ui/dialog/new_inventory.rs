//! Asks who keeps a new inventory, and in which language.
//!
//! Where it is kept is asked afterwards, by the system's own dialog; nothing is made here.

use eframe::egui::{Id, Key, Ui};

use crate::alphabet::{language_of, locale_of};
use crate::command::OrganisationDraft;
use crate::model::organisation::OrganisationNumber;
use crate::model::{Language, Line, ValueError, Vocabulary};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::Cx;
use crate::ui::theme::{Role, size};
use crate::ui::widget::Button;
use crate::ui::widget::label::{UiText as _, heading_ui};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::select::Select;
use crate::ui::widget::text_field::TextField;
use crate::wording;

/// What is typed so far.
#[derive(Debug)]
pub struct NewInventoryDialog {
    draft: OrganisationDraft,
    is_new: bool,
}

impl NewInventoryDialog {
    /// Begins with nothing typed, in the language that the program speaks.
    pub fn new(text: &Text) -> Self {
        Self { draft: OrganisationDraft { language: language_of(text.locale()), ..OrganisationDraft::default() }, is_new: true }
    }

    pub(super) fn ui(&mut self, ui: &Ui, cx: &mut Cx<'_>) -> bool {
        let mut is_open = true;
        let stays = super::modal_ui(ui, "new-inventory", size::DIALOG, |ui| {
            let text = std::sync::Arc::clone(cx.text);
            heading_ui(ui, Role::Title, text.get("new-inventory-title"));
            ui.muted(Role::Body, text.get("new-inventory-line"));
            ui.add_space(12.0);
            let is_entered = self.fields_ui(ui, &text);
            ui.add_space(20.0);
            is_open = self.buttons_ui(ui, is_entered, &text, cx);
            is_open
        });
        self.is_new = false;
        stays && is_open
    }

    /// Shows the fields; returns whether Enter was pressed in one of them.
    fn fields_ui(&mut self, ui: &mut Ui, text: &Text) -> bool {
        let wide = ui.available_width();
        let name_error = self.name_error(text);
        let number_error = self.number_error(text);
        let field = |id: &str, name, error| TextField { id: Id::unique(id), name, hint: "", rows: 1, width: wide, error };

        ui.role(Role::Label, text.get("new-inventory-name"));
        let name = field("new-inventory-name", text.get("new-inventory-name"), name_error.as_deref()).show(ui, &mut self.draft.name);
        if self.is_new {
            name.request_focus();
        }
        if self.draft.name.trim().is_empty() {
            ui.muted(Role::Caption, text.get("new-inventory-name-later"));
        }
        ui.add_space(8.0);
        ui.role(Role::Label, text.get("part-organisation-kind"));
        self.kind_ui(ui, wide, text);
        ui.add_space(8.0);
        ui.role(Role::Label, text.get("new-inventory-number"));
        // While the number is being typed it is not wrong yet.
        let is_typing = ui.memory(|memory| memory.has_focus(Id::unique("new-inventory-number")));
        let number_error = number_error.filter(|_| !is_typing);
        let number = field("new-inventory-number", text.get("new-inventory-number"), number_error.as_deref()).show(ui, &mut self.draft.number);
        ui.add_space(8.0);
        ui.role(Role::Label, text.get("new-inventory-language"));
        let languages: Vec<(Language, &str)> = Language::ALL.iter().map(|language| (*language, locale_of(*language).native_name())).collect();
        if let Some(language) = segment_ui(ui, text.get("new-inventory-language"), &languages, self.draft.language) {
            self.draft.language = language;
        }
        ui.muted(Role::Caption, text.get("new-inventory-language-help"));
        ui.input(|input| input.key_pressed(Key::Enter)) && (name.lost_focus() || number.lost_focus())
    }

    fn kind_ui(&mut self, ui: &mut Ui, wide: f32, text: &Text) {
        let terms = Vocabulary::OrganisationKind.terms();
        let choices: Vec<String> = terms.iter().map(|term| term.label(language_of(text.locale())).to_owned()).collect();
        let chosen = terms.iter().position(|term| term.code() == self.draft.kind);
        let select = Select {
            id: Id::unique("new-inventory-kind"),
            name: text.get("part-organisation-kind"),
            none: text.get("new-inventory-kind-none"),
            search: text.get("new-inventory-kind-none"),
            width: wide,
        };
        if let Some(picked) = select.show(ui, &choices, chosen, true) {
            self.draft.kind = picked.and_then(|index| terms.get(index)).map_or_else(String::new, |term| term.code().to_owned());
        }
    }

    /// Shows the buttons; returns whether the dialog stays open.
    fn buttons_ui(&self, ui: &mut Ui, is_entered: bool, text: &Text, cx: &mut Cx<'_>) -> bool {
        let blocked = self.name_error(text).or_else(|| self.number_error(text));
        let mut is_open = true;
        super::foot_ui(ui, |ui| {
            let pressed = Button::primary(text.get("new-inventory-choose")).blocked(blocked.as_deref()).show(ui).clicked();
            if (pressed || is_entered) && blocked.is_none() {
                cx.ask(Action::Create(self.draft.clone()));
                is_open = false;
            }
            if Button::new(text.get("cancel")).show(ui).clicked() {
                is_open = false;
            }
        });
        is_open
    }

    fn name_error(&self, text: &Text) -> Option<String> {
        if self.draft.name.trim().is_empty() {
            return None;
        }
        Line::new(&self.draft.name).err().map(|error| wording::value_error(&error, text))
    }

    fn number_error(&self, text: &Text) -> Option<String> {
        match OrganisationNumber::new(&self.draft.number) {
            Ok(_) | Err(ValueError::Empty) => None,
            Err(_) => Some(text.get("organisation-number-wrong").to_owned()),
        }
    }
}
