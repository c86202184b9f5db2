//! One item, opened: what it asks and of whom, the organisation's own guidance, and the way to switch it off.
//!
//! What the standard says is shown and not changed; the texts are shown in one language at a time.

use eframe::egui::{Frame, Id, Margin, Ui, Vec2};

use super::list::Deed;
use super::sheet::{Sheet, name_ui, reason_id};
use crate::model::checklist::ChecklistError;
use crate::model::checklist::error::TextOf;
use crate::model::{Every, Item, ItemId, Mandatory, Role as Doer, Stage};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::chip::toggle_ui;
use crate::ui::widget::label::UiText as _;
use crate::ui::widget::select::Select;
use crate::ui::widget::text_field::{TextField, draft_of, forget_draft};
use crate::wording;

/// The days of an interval.
const NUMBER: f32 = 64.0;
/// The choices of when an item must be done, and how often.
const CHOICE: f32 = 340.0;
/// An interval begins with this many days.
const DAYS: u16 = 365;

/// Shows the item.
pub(super) fn ui(ui: &mut Ui, item: &Item, sheet: &mut Sheet<'_>) -> Option<Deed> {
    let fill = ui.palette().surface;
    let frame = Frame::new().fill(fill).corner_radius(size::RADIUS).inner_margin(Margin::same(16)).outer_margin(Margin { bottom: 8, ..Margin::ZERO });
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            if item.is_standard() {
                standard_ui(ui, item, sheet);
            } else {
                own_ui(ui, item, sheet);
            }
            reason_ui(ui, item.id, sheet);
            ui.add_space(6.0);
            let guidance = sheet.text.get("editor-guidance");
            name_ui(ui, guidance);
            sheet.text_ui(ui, TextOf::Guidance(item.id), &named(guidance, item.id), 3);
            ui.add_space(8.0);
            foot_ui(ui, item, sheet)
        })
        .inner
}

fn named(name: &str, id: ItemId) -> String {
    format!("{name}, {id}")
}

/// Shows what the standard says, which is the same for everybody.
fn standard_ui(ui: &mut Ui, item: &Item, sheet: &Sheet<'_>) {
    let text = sheet.text;
    ui.role(Role::Body, item.text.get(sheet.language));
    let facts = wording::item_facts(item, text);
    let source = text.with("editor-source-is", &[("source", item.source.as_str().into())]);
    let lines: Vec<&str> = [facts.as_str(), source.as_str()].into_iter().filter(|line| !line.is_empty()).collect();
    ui.muted(Role::Caption, &lines.join(" · "));
    sheet.trouble_ui(ui, |problem| matches!(problem, ChecklistError::NotStandard(id) if *id == item.id));
    if sheet.is_editable {
        ui.muted(Role::Caption, text.get("editor-standard-fixed"));
    }
}

/// Shows the fields of an own item.
fn own_ui(ui: &mut Ui, item: &Item, sheet: &mut Sheet<'_>) {
    let (id, text) = (item.id, sheet.text);
    let name = text.get("editor-text");
    name_ui(ui, name);
    sheet.text_ui(ui, TextOf::Item(id), &named(name, id), 1);
    sheet.trouble_ui(ui, |problem| matches!(problem, ChecklistError::Reserved(of) | ChecklistError::Repeated(of) if *of == id));
    ui.add_space(6.0);
    name_ui(ui, text.get("editor-roles"));
    let mut turned = None;
    ui.add_enabled_ui(sheet.is_editable, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(6.0, 4.0);
            for role in Doer::ALL {
                let shown = wording::role(role, text);
                if toggle_ui(ui, shown, &named(shown, id), item.roles.contains(&role)) {
                    turned = Some(role);
                }
            }
        });
    });
    if let Some(role) = turned {
        sheet.draft.turn_role(id, role);
    }
    ui.add_space(6.0);
    mandatory_ui(ui, item, sheet);
    if item.stage == Stage::Maintain {
        ui.add_space(6.0);
        every_ui(ui, item, sheet);
    }
    ui.add_space(6.0);
    let source = text.get("editor-source");
    name_ui(ui, source);
    let error = sheet.trouble(|problem| matches!(problem, ChecklistError::BadText(TextOf::Source(of), ..) if *of == id));
    let mut words = item.source.clone();
    if sheet.field_ui(ui, sheet.id(TextOf::Source(id)), &named(source, id), &mut words, 1, error.as_deref()) {
        sheet.draft.write_source(id, words);
    }
}

/// Shows when the item must be done.
fn mandatory_ui(ui: &mut Ui, item: &Item, sheet: &mut Sheet<'_>) {
    let name = sheet.text.get("editor-mandatory");
    let choices: Vec<Mandatory> =
        Mandatory::ALL.into_iter().filter(|choice| *choice != Mandatory::AtRetirement || item.stage == Stage::Maintain || item.mandatory == *choice).collect();
    let words: Vec<String> = choices.iter().map(|choice| wording::mandatory(*choice, sheet.text).to_owned()).collect();
    name_ui(ui, name);
    let chosen = choices.iter().position(|choice| *choice == item.mandatory);
    if let Some(picked) = select_ui(ui, sheet, &named(name, item.id), &words, chosen) {
        sheet.draft.set_mandatory(item.id, choices[picked]);
    }
}

/// Shows how often the item comes back.
fn every_ui(ui: &mut Ui, item: &Item, sheet: &mut Sheet<'_>) {
    let (id, text) = (item.id, sheet.text);
    let days = match item.every {
        Some(Every::Days(days)) => Some(days),
        _ => None,
    };
    let choices = [None, Some(Every::Days(days.unwrap_or(DAYS))), Some(Every::Frequency), Some(Every::Event)];
    let word = |choice: &Option<Every>| match choice {
        Some(Every::Days(_)) => text.get("editor-every-days").to_owned(),
        other => wording::every(*other, text),
    };
    let words: Vec<String> = choices.iter().map(word).collect();
    let name = text.get("editor-every");
    name_ui(ui, name);
    let chosen = choices.iter().position(|choice| *choice == item.every);
    if let Some(picked) = select_ui(ui, sheet, &named(name, id), &words, chosen) {
        sheet.draft.set_every(id, choices[picked]);
    }
    let Some(days) = days else { return };
    let name = text.get("editor-days");
    let error = sheet.trouble(|problem| matches!(problem, ChecklistError::Days(of) if *of == id));
    ui.add_space(4.0);
    name_ui(ui, name);
    let field_id = sheet.id(("days", id));
    let shown = if days == 0 { String::new() } else { days.to_string() };
    let field = TextField { id: field_id, name: &named(name, id), hint: "", rows: 1, width: NUMBER, error: error.as_deref() };
    let committed = ui.add_enabled_ui(sheet.is_editable, |ui| field.commit_ui(ui, &shown)).inner;
    if let Some(typed) = committed.clone().or_else(|| draft_of(ui, field_id)) {
        // What is no number of days is kept as none, which the check finds.
        let days = typed.trim().parse().unwrap_or(0);
        if committed.is_some() && days > 0 {
            forget_draft(ui, field_id);
        }
        if item.every != Some(Every::Days(days)) {
            sheet.draft.set_every(id, Some(Every::Days(days)));
        }
    }
}

fn select_ui(ui: &mut Ui, sheet: &Sheet<'_>, name: &str, choices: &[String], chosen: Option<usize>) -> Option<usize> {
    let wide = ui.available_width().min(CHOICE);
    let select = Select { id: Id::unique("editor-select").with(name), name, none: "", search: "", width: wide };
    ui.add_enabled_ui(sheet.is_editable, |ui| select.show(ui, choices, chosen, false)).inner.flatten()
}

/// Shows why the item is switched off, if it is.
fn reason_ui(ui: &mut Ui, id: ItemId, sheet: &mut Sheet<'_>) {
    let Some(mut words) = sheet.draft.why_off(id).map(str::to_owned) else { return };
    let name = sheet.text.get("editor-why-off");
    ui.add_space(6.0);
    name_ui(ui, name);
    let is_it = |problem: &ChecklistError| match problem {
        ChecklistError::NoReason(of) | ChecklistError::BadText(TextOf::Reason(of), ..) => *of == id,
        _ => false,
    };
    let error = sheet.trouble(is_it);
    if sheet.field_ui(ui, reason_id(sheet.draft, id), &named(name, id), &mut words, 2, error.as_deref()) {
        sheet.draft.write_reason(id, words);
    }
    ui.muted(Role::Caption, sheet.text.get("editor-off-help"));
}

/// Shows the way to switch the item off, or to take it away.
fn foot_ui(ui: &mut Ui, item: &Item, sheet: &Sheet<'_>) -> Option<Deed> {
    let (id, text) = (item.id, sheet.text);
    let mut deed = None;
    if !sheet.is_editable {
        return None;
    }
    let is_off = sheet.draft.why_off(id).is_some();
    let is_decision = item.decision.is_some();
    ui.horizontal_wrapped(|ui| {
        let (key, glyph) = if is_off { ("editor-switch-on", icon::UNDO) } else { ("editor-switch-off", icon::CIRCLE_SLASH) };
        let name = format!("{} {id}", text.get(key));
        let blocked = (is_decision && !is_off).then(|| text.get("editor-decision-stays"));
        if Button::outline(text.get(key)).icon(glyph).name(&name).blocked(blocked).show(ui).clicked() {
            deed = Some(Deed::Switch(id));
        }
        if !item.is_standard() {
            let name = format!("{} {id}", text.get("editor-remove"));
            if Button::outline(text.get("editor-remove")).icon(icon::TRASH).name(&name).show(ui).clicked() {
                deed = Some(Deed::Remove(id));
            }
        }
    });
    ui.muted(Role::Caption, text.get(if is_decision { "editor-decision-stays" } else { "editor-switch-help" }));
    deed
}
