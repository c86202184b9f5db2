//! The organisation that keeps the inventory, and the language of its content.
//!
//! Each field is one operation when it is left; what cannot be taken stays in the field with the reason under it.

use eframe::egui::{Id, Ui};

use super::{group_ui, setting_ui};
use crate::alphabet::locale_of;
use crate::command::{Command, OrganisationDraft};
use crate::model::organisation::OrganisationNumber;
use crate::model::{Language, Line, ValueError, Vocabulary, WebAddress};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::select::Select;
use crate::ui::widget::text_field::{TextField, draft_of, forget_draft};
use crate::wording;

/// Tells why a text cannot be taken, or nothing.
type Check = fn(&str, &Text) -> Option<String>;

struct Part {
    id: &'static str,
    name: &'static str,
    get: fn(&mut OrganisationDraft) -> &mut String,
    check: Check,
}

const PARTS: [Part; 3] = [
    Part { id: "settings-name", name: "part-name", get: |draft| &mut draft.name, check: name_error },
    Part { id: "settings-number", name: "part-organisation-number", get: |draft| &mut draft.number, check: number_error },
    Part { id: "settings-home-page", name: "part-home-page", get: |draft| &mut draft.home_page, check: home_page_error },
];

/// Shows the organisation.
pub(super) fn ui(ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    group_ui(ui, text.get("organisation"));
    let draft = OrganisationDraft::of(open.inventory().organisation());
    ui.add_enabled_ui(open.is_writable, |ui| {
        part_ui(ui, &PARTS[0], &draft, cx);
        kind_ui(ui, &draft, open.language, cx);
        part_ui(ui, &PARTS[1], &draft, cx);
        part_ui(ui, &PARTS[2], &draft, cx);
        setting_ui(ui, text.get("settings-content-language"), text.get("new-inventory-language-help"), |ui| {
            let languages: Vec<(Language, &str)> = Language::ALL.iter().map(|language| (*language, locale_of(*language).native_name())).collect();
            if let Some(language) = segment_ui(ui, text.get("settings-content-language"), &languages, draft.language) {
                cx.ask(Action::run(Command::DescribeOrganisation(OrganisationDraft { language, ..draft.clone() })));
            }
        });
    });
}

fn part_ui(ui: &mut Ui, part: &Part, draft: &OrganisationDraft, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let mut draft = draft.clone();
    let id = Id::unique(part.id);
    let kept = draft_of(ui, id).filter(|_| !ui.memory(|memory| memory.has_focus(id)));
    let error = kept.and_then(|kept| (part.check)(&kept, &text));
    setting_ui(ui, text.get(part.name), "", |ui| {
        let field = TextField { id, name: text.get(part.name), hint: "", rows: 1, width: ui.available_width(), error: error.as_deref() };
        let value = (part.get)(&mut draft).clone();
        let Some(typed) = field.commit_ui(ui, &value) else { return };
        if (part.check)(&typed, &text).is_none() {
            forget_draft(ui, id);
            *(part.get)(&mut draft) = typed;
            cx.ask(Action::run(Command::DescribeOrganisation(draft)));
        }
    });
}

fn kind_ui(ui: &mut Ui, draft: &OrganisationDraft, language: Language, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let terms = Vocabulary::OrganisationKind.terms();
    let choices: Vec<String> = terms.iter().map(|term| term.label(language).to_owned()).collect();
    let chosen = terms.iter().position(|term| term.code() == draft.kind);
    setting_ui(ui, text.get("part-organisation-kind"), "", |ui| {
        let none = text.get("new-inventory-kind-none");
        let select = Select { id: Id::unique("settings-kind"), name: text.get("part-organisation-kind"), none, search: "", width: ui.available_width() };
        if let Some(picked) = select.show(ui, &choices, chosen, true) {
            let kind = picked.and_then(|index| terms.get(index)).map_or_else(String::new, |term| term.code().to_owned());
            cx.ask(Action::run(Command::DescribeOrganisation(OrganisationDraft { kind, ..draft.clone() })));
        }
    });
}

fn name_error(typed: &str, text: &Text) -> Option<String> {
    refused(Line::new(typed).err(), text)
}

fn home_page_error(typed: &str, text: &Text) -> Option<String> {
    refused(WebAddress::new(typed).err().filter(|_| !typed.trim().is_empty()), text)
}

fn number_error(typed: &str, text: &Text) -> Option<String> {
    let error = OrganisationNumber::new(typed).err();
    error.filter(|error| *error != ValueError::Empty).map(|_| text.get("organisation-number-wrong").to_owned())
}

/// An empty text clears the value and is no mistake.
fn refused(error: Option<ValueError>, text: &Text) -> Option<String> {
    error.filter(|error| *error != ValueError::Empty).map(|error| wording::value_error(&error, text))
}
