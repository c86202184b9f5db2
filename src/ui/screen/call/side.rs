//! The chosen row in full, beside the list: every side of a field to be read and chosen, or another value to be written.
//!
//! It keeps nothing; the draft belongs to the workbook.

use std::sync::Arc;

use eframe::egui::{Frame, Id, Key, Margin, ScrollArea, Ui};

use super::items::Item;
use super::returned::Incoming;
use super::review::{new_title, told};
use crate::import::Returned;
use crate::model::merge::{Choice, Merge, MergedField, NewRow, Verdict};
use crate::model::{Field, Kind, Value};
use crate::text::Text;
use crate::ui::action::{Action, CardPage};
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::check::check_ui;
use crate::ui::widget::label::{heading_ui, rich};
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Badge, Button, Tone, UiText as _};
use crate::wording;

/// How much of a value is shown, in characters.
const SHOWN: usize = 4_000;

/// Returns the id of the field that another value is written in.
pub(super) fn own_id() -> Id {
    Id::unique("merge-own")
}

/// Shows the chosen row.
pub(super) fn ui(ui: &mut Ui, incoming: &mut Incoming, merge: &Merge, returned: &Returned, open: &Open<'_>, cx: &mut Cx<'_>) {
    let item = incoming.items().get(incoming.chosen).copied();
    Frame::new().inner_margin(Margin::same(size::CARD_PAD as i8)).show(ui, |ui| {
        ScrollArea::vertical().id_salt("merge side").auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            match item {
                Some(Item::Field(index)) => {
                    if let Some(field) = merge.fields.get(index) {
                        field_ui(ui, incoming, field, open, cx);
                    }
                }
                Some(Item::New(index)) => {
                    if let Some(row) = merge.new.get(index) {
                        new_ui(ui, incoming, row, open, cx);
                    }
                }
                Some(item) if !matches!(item, Item::Heading(..)) => {
                    let (first, second) = told(item, merge, returned, open, cx.text);
                    ui.role(Role::Body, &first);
                    if !second.is_empty() {
                        ui.muted(Role::Body, &second);
                    }
                }
                _ => drop(ui.muted(Role::Body, cx.text.get("merge-side-none"))),
            }
        });
    });
}

fn field_ui(ui: &mut Ui, incoming: &mut Incoming, field: &MergedField, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let title = open.inventory().dataset(field.dataset).map_or("", |dataset| dataset.title(open.language));
    heading_ui(ui, Role::Section, title);
    ui.horizontal_wrapped(|ui| {
        ui.muted(Role::Body, &wording::field_key(field.key, &text));
        if field.verdict == Verdict::Clash {
            Badge::new(Tone::Warn, text.get("merge-clash")).icon(icon::WARNING).show(ui);
        }
    });
    ui.muted(Role::Caption, wording_help(field, &text));
    let choice = incoming.choices.of(field);
    let base = if field.has_base { full(field.base.as_ref(), open, &text) } else { text.get("merge-base-unknown").to_owned() };
    ui.add_space(4.0);
    ui.muted(Role::CaptionStrong, text.get("merge-base"));
    ui.role(Role::Body, &base);
    for (key, take, value, side) in
        [("merge-theirs", "merge-take-theirs", &field.theirs, Choice::Theirs), ("merge-ours", "merge-keep-ours", &field.ours, Choice::Ours)]
    {
        ui.add_space(4.0);
        ui.muted(Role::CaptionStrong, text.get(key));
        ui.role(Role::Body, &full(value.as_ref(), open, &text));
        if Button::outline(text.get(take)).selected(choice.as_ref() == Some(&side)).show(ui).clicked() {
            incoming.decide(field, side);
        }
    }
    ui.add_space(4.0);
    own_ui(ui, incoming, field, choice.as_ref(), open, cx);
    ui.add_space(4.0);
    if Button::link(text.get("merge-open-dataset")).show(ui).clicked() {
        cx.ask(Action::OpenAt(field.dataset, CardPage::Fields));
    }
}

fn own_ui(ui: &mut Ui, incoming: &mut Incoming, field: &MergedField, choice: Option<&Choice>, open: &Open<'_>, cx: &Cx<'_>) {
    let text = cx.text;
    ui.muted(Role::CaptionStrong, text.get("merge-own"));
    let is_long = field.key.kind() == Kind::Prose;
    let width = ui.available_width() - 8.0;
    let error = incoming.own_error.as_ref().map(|error| wording::field_error(error, text));
    let edit = TextField { id: own_id(), name: text.get("merge-own"), hint: "", rows: if is_long { 3 } else { 1 }, width, error: error.as_deref() };
    let response = edit.show(ui, &mut incoming.own);
    let is_entered = !is_long && response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let is_own = matches!(choice, Some(Choice::Own(_)));
    if Button::outline(text.get("merge-take-own")).selected(is_own).show(ui).clicked() || is_entered {
        incoming.decide_own(field, open.inventory());
    }
    if let Some(Choice::Own(value)) = choice {
        let palette = ui.palette();
        ui.label(rich(Role::Body, &text.with("merge-writes-own", &[("value", full(value.as_ref(), open, text).into())]), palette.ok));
    }
}

fn new_ui(ui: &mut Ui, incoming: &mut Incoming, row: &NewRow, open: &Open<'_>, cx: &Cx<'_>) {
    let text = cx.text;
    heading_ui(ui, Role::Section, &new_title(&row.values));
    let is_refused = incoming.choices.refused.contains(&row.dataset);
    if check_ui(ui, !is_refused, text.get("merge-add-this")).clicked() && !incoming.choices.refused.remove(&row.dataset) {
        incoming.choices.refused.insert(row.dataset);
    }
    if !row.alike.is_empty() {
        let palette = ui.palette();
        ui.label(rich(Role::Body, text.get("merge-alike"), palette.warn));
        for id in row.alike.iter().take(5) {
            let dataset = open.inventory().dataset(*id);
            let (title, department) = dataset.map_or(("", ""), |dataset| (dataset.title(open.language), open.inventory().department_of(dataset)));
            ui.role(Role::Body, &[title, department].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "));
        }
    }
    for (key, value) in row.values.iter().filter(|(key, _)| key.field() != Field::Title) {
        ui.add_space(2.0);
        ui.muted(Role::CaptionStrong, &wording::field_key(*key, text));
        ui.role(Role::Body, &full(Some(value), open, text));
    }
}

fn wording_help<'a>(field: &MergedField, text: &'a Text) -> &'a str {
    text.of("field", &format!("{}-help", field.key.field().info().key))
}

/// Returns a value in full, or nearly so.
fn full(value: Option<&Value>, open: &Open<'_>, text: &Text) -> String {
    let words = value.map_or_else(|| text.get("merge-empty").to_owned(), |value| wording::value(value, open.inventory(), text));
    if words.chars().count() > SHOWN { words.chars().take(SHOWN).chain(['…']).collect() } else { words }
}
