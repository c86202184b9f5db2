//! What narrows one column, in a popup: from and to, what it contains, and its values with how many hold each.
//!
//! Each change holds at once; it changes the question only.

use std::sync::Arc;

use eframe::egui::{
    Align, Frame, Id, Key, Layout, Margin, Popup, PopupCloseBehavior, Rect, Response, Role as AccessRole, ScrollArea, Sense as Touch, Ui, Vec2, WidgetInfo,
    pos2,
};

use super::super::column::Column;
use super::super::list::{List, Way};
use super::values::Choice;
use crate::model::query::{Condition, End, Held, Sense, Span, read_end};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::check::paint_box;
use crate::ui::widget::label::{galley, heading_ui};
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, Ground, UiText as _};
use crate::wording;

/// More values than this get a search line.
const SEARCH_OVER: usize = 8;
/// How many rows of values are in sight at most.
const ROWS: f32 = 10.0;

/// The popup that narrows a column, while it is open.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in super::super) struct Dropdown {
    /// The column.
    pub(in super::super) column: Column,
    /// What it hangs under.
    pub(in super::super) at: Rect,
    /// What has the focus again afterwards.
    pub(in super::super) back: Id,
}

/// Shows the popup that narrows a column, if it is open.
pub(in super::super) fn dropdown_ui(ui: &Ui, list: &mut List, open: &Open<'_>, cx: &Cx<'_>) {
    let Some(Dropdown { column, at, back }) = list.filter.dropdown else { return };
    let mut is_open = true;
    let name = cx.text.with("filter-of", &[("column", wording::column(column, cx.text).into())]);
    let popup = Popup::new(Id::unique("datasets-column-filter"), ui.ctx().clone(), at, ui.layer_id()).open_bool(&mut is_open);
    let frame = Frame::popup(ui.style()).inner_margin(Margin::same(12));
    let popup = popup.close_behavior(PopupCloseBehavior::CloseOnClickOutside).accessible_name(name).gap(2.0).frame(frame);
    popup.show(|ui| column_filter_ui(ui, column, list, open, cx));
    if !is_open {
        list.filter.close();
        let is_free = ui.memory(|memory| memory.focused().is_none());
        if is_free || ui.input(|input| input.key_pressed(Key::Escape)) {
            ui.memory_mut(|memory| memory.request_focus(back));
        }
    }
}

/// Shows what narrows a column, as the content of a popup.
fn column_filter_ui(ui: &mut Ui, column: Column, list: &mut List, open: &Open<'_>, cx: &Cx<'_>) {
    let text = cx.text;
    list.filter.turn_to(column, &list.query.conditions, text);
    let whole = list.whole().clone();
    list.filter.refresh(column, &whole, open, text, ui.ctx());
    ui.set_width(size::COLUMN_FILTER);
    ui.spacing_mut().item_spacing = Vec2::new(8.0, 6.0);
    head_ui(ui, column, list, text);
    match column.sense() {
        Sense::Number | Sense::Date => span_ui(ui, column, list, text),
        Sense::Words | Sense::Prose => contains_ui(ui, column, list, text),
        Sense::Choice => {}
    }
    rule_ui(ui);
    let Some(choices) = list.filter.choices(column).cloned() else {
        ui.muted(Role::Caption, text.get("filter-counting"));
        return;
    };
    values_ui(ui, column, &choices, list, text);
}

fn head_ui(ui: &mut Ui, column: Column, list: &mut List, text: &Text) {
    let is_narrowed = list.query.conditions.iter().any(|condition| condition.column() == Some(column));
    ui.horizontal(|ui| {
        ui.set_min_height(size::CONTROL);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if is_narrowed && Button::link(text.get("filter-clear")).show(ui).clicked() {
                list.widen(column);
                list.filter.leave();
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| heading_ui(ui, Role::Label, &wording::column(column, text)));
        });
    });
}

/// Takes the focus when the popup has just been opened.
fn take_focus(ui: &Ui, list: &mut List, id: Id) {
    if std::mem::take(&mut list.filter.wants_focus) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

fn span_ui(ui: &mut Ui, column: Column, list: &mut List, text: &Text) {
    let sense = column.sense();
    let mut is_changed = false;
    let read: Vec<Option<Held>> = list.filter.drafts.iter().take(2).enumerate().map(|(at, draft)| read_end(sense, draft, at == 1)).collect();
    let is_wrong = |at: usize, draft: &str| !draft.trim().is_empty() && read[at].is_none();
    let hint = text.get(if sense == Sense::Date { "filter-date-hint" } else { "filter-number-hint" });
    let wide = (ui.available_width() - 8.0) / 2.0;
    ui.horizontal_top(|ui| {
        for (at, key) in ["filter-from-label", "filter-to-label"].into_iter().enumerate() {
            ui.vertical(|ui| {
                let name = text.get(key);
                ui.muted(Role::Caption, name);
                let id = field_id(at);
                let draft = &mut list.filter.drafts[at];
                let error = is_wrong(at, draft).then(|| text.get(if sense == Sense::Date { "filter-no-date" } else { "filter-no-number" }));
                is_changed |= TextField { id, name, hint, rows: 1, width: wide, error }.show(ui, draft).changed();
            });
        }
    });
    take_focus(ui, list, field_id(0));
    if is_changed {
        let end = |at: usize| read_end(sense, &list.filter.drafts[at], at == 1).map(End::at);
        let span = Span { from: end(0), to: end(1) };
        let condition = (!span.is_empty()).then_some(Condition::Between(column, span));
        list.narrow(column, Way::Span, condition);
    }
}

fn field_id(at: usize) -> Id {
    Id::unique("datasets-filter-field").with(at)
}

fn contains_ui(ui: &mut Ui, column: Column, list: &mut List, text: &Text) {
    let name = text.get("filter-contains-label");
    ui.muted(Role::Caption, name);
    let width = ui.available_width();
    let field = TextField { id: field_id(2), name, hint: text.get("filter-contains-hint"), rows: 1, width, error: None };
    let is_changed = field.show(ui, &mut list.filter.drafts[2]).changed();
    take_focus(ui, list, field_id(2));
    if is_changed {
        let words: Vec<String> = list.filter.drafts[2].split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect();
        let condition = (!words.is_empty()).then_some(Condition::Contains(column, words));
        list.narrow(column, Way::Words, condition);
    }
}

fn values_ui(ui: &mut Ui, column: Column, choices: &Arc<Vec<Choice>>, list: &mut List, text: &Text) {
    let chosen = list.filter.chosen(column, &list.query.conditions);
    let mut wanted = None;
    if choices.len() > SEARCH_OVER {
        let name = text.get("filter-values-search");
        let width = ui.available_width();
        let field = TextField { id: field_id(3), name, hint: name, rows: 1, width, error: None };
        let response = field.show(ui, &mut list.filter.search);
        take_focus(ui, list, field_id(3));
        let is_searched = !list.filter.search.trim().is_empty();
        if response.lost_focus() && is_searched && ui.input(|input| input.key_pressed(Key::Enter)) {
            let shown = list.filter.shown(choices);
            wanted = Some(shown.iter().map(|at| choices[*at].held.clone()).collect());
        }
    }
    let shown = list.filter.shown(choices);
    ui.horizontal(|ui| {
        let is_searched = !list.filter.search.trim().is_empty();
        if is_searched {
            if Button::link(text.get("filter-only-these")).show(ui).clicked() {
                wanted = Some(shown.iter().map(|at| choices[*at].held.clone()).collect());
            }
        } else {
            if Button::link(text.get("filter-all")).show(ui).clicked() {
                wanted = Some(choices.iter().map(|choice| choice.held.clone()).collect());
            }
            if Button::link(text.get("filter-none")).show(ui).clicked() {
                wanted = Some(std::collections::BTreeSet::new());
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let count = choices.iter().filter(|choice| chosen.has(&choice.held)).count();
            ui.muted(Role::Caption, &text.with("filter-chosen-of", &[("chosen", count.into()), ("all", choices.len().into())]));
        });
    });
    let focus_first = list.filter.wants_focus && choices.len() <= SEARCH_OVER;
    list.filter.wants_focus = false;
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical().max_height(ROWS * size::ROW).show_rows(ui, size::ROW, shown.len(), |ui, rows| {
        for (index, choice) in rows.clone().filter_map(|row| Some((row, choices.get(*shown.get(row)?)?))) {
            let is_on = chosen.has(&choice.held);
            let response = value_ui(ui, choice, is_on, text);
            if focus_first && index == 0 {
                response.request_focus();
            }
            if response.clicked() {
                let mut all = chosen.all(choices);
                if !all.remove(&choice.held) {
                    all.insert(choice.held.clone());
                }
                wanted = Some(all);
            }
        }
    });
    if shown.is_empty() {
        ui.muted(Role::Caption, text.get("filter-no-value"));
    }
    if let Some(wanted) = wanted {
        let condition = list.filter.choose(column, wanted, choices);
        list.narrow(column, Way::Choice, condition);
    }
}

/// Shows a value with its box and how many hold it.
fn value_ui(ui: &mut Ui, choice: &Choice, is_on: bool, text: &Text) -> Response {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::ROW), Touch::click());
    let count = text.count(choice.count);
    let spoken = text.with("datasets-choice", &[("name", choice.name.as_str().into()), ("count", count.as_str().into())]);
    response.widget_info(|| WidgetInfo::selected(AccessRole::CheckBox, true, is_on, &spoken));
    Ground { is_chosen: false, is_hot: response.hovered() || response.has_focus() }.paint(ui, rect, size::RADIUS_SMALL);
    paint_box(ui, Rect::from_center_size(rect.left_center() + Vec2::new(14.0, 0.0), Vec2::splat(16.0)), is_on, &response);
    let number = galley(ui, Role::Caption, &count, palette.muted, f32::INFINITY);
    let (wide, high) = (number.size().x, number.size().y);
    ui.painter().galley(pos2(rect.right() - 8.0 - wide, rect.center().y - high / 2.0), number, palette.muted);
    let first_line = choice.name.lines().next().unwrap_or_default();
    let name = galley(ui, Role::Body, first_line, palette.text, rect.width() - 30.0 - wide - 20.0);
    let at = pos2(rect.left() + 30.0, rect.center().y - name.size().y / 2.0);
    let is_cut = name.elided;
    ui.painter().galley(at, name, palette.text);
    focus_ring(ui, rect.shrink(2.0), &response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if is_cut { response.on_hover_text(&choice.name) } else { response }
}
