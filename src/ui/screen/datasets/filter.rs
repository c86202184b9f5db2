//! The filter bar: what the list is narrowed to, what it may be narrowed to, and which columns it shows.
//!
//! It changes the question and the columns only; the answer is the list's.

mod panel;
mod values;

use eframe::egui::{Popup, PopupCloseBehavior, Response, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui, Vec2, WidgetInfo};

use super::column::{AsColumn as _, Column, TITLE, USUAL};
use super::list::List;
use crate::model::priority::Quadrant;
use crate::model::process::Urgency;
use crate::model::query::Condition;
use crate::model::{DecisionKind, Field, GateState, OutcomeKind, Role, Stage};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role as TextRole, Themed as _, size};
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, paint_icon, rich};
use crate::ui::widget::{Button, UiText as _, icon_button};
use crate::wording;

pub(super) use self::panel::column_filter_ui;
pub(super) use self::values::ColumnFilter;

/// The fields that one may ask for the lack of.
const LACKED: [Field; 6] = [Field::Owner, Field::Description, Field::License, Field::Department, Field::Frequency, Field::ContactEmail];

/// Shows the chips of the conditions and the way to add one.
pub(super) fn conditions_ui(ui: &mut Ui, list: &mut List, open: &Open<'_>, cx: &Cx<'_>) {
    let mut dropped = None;
    for (index, condition) in list.query.conditions.iter().enumerate() {
        if chip_ui(ui, &wording::condition(condition, open.inventory(), cx.text), cx.text).clicked() {
            dropped = Some(index);
        }
    }
    if let Some(index) = dropped {
        list.query.conditions.remove(index);
    }
    let only = list.query.only.as_ref().map(|only| cx.text.with("datasets-only-these", &[("count", only.len().into())]));
    if only.is_some_and(|only| chip_ui(ui, &only, cx.text).clicked()) {
        list.query.only = None;
    }
    let response = Button::link(cx.text.get("datasets-filter")).icon(icon::PLUS).show(ui);
    Popup::menu(&response).show(|ui| {
        if let Some(condition) = menu_ui(ui, list, open, cx.text) {
            list.add(condition);
        }
    });
}

fn menu_ui(ui: &mut Ui, list: &mut List, open: &Open<'_>, text: &Text) -> Option<Condition> {
    let mut picked = None;
    let mut choice = |ui: &mut Ui, name: &str, condition: Condition| {
        let count = text.count(list.count(&condition, open));
        let response = ui.add(eframe::egui::Button::new(name).right_text(rich(TextRole::Caption, &count, ui.palette().muted)));
        let spoken = text.with("datasets-choice", &[("name", name.into()), ("count", (&count).into())]);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &spoken));
        if response.clicked() {
            picked = Some(condition);
        }
    };
    let worded = |condition: &Condition| wording::condition(condition, open.inventory(), text);
    ui.set_min_width(220.0);
    ui.menu_button(text.get("measure-stage"), |ui| {
        for stage in Stage::ALL {
            choice(ui, wording::stage(stage, text), Condition::Stage(stage));
        }
        for condition in [Condition::NearPublication, Condition::Ready, Condition::Begun(true), Condition::Begun(false), Condition::Blocked(true)] {
            choice(ui, &worded(&condition), condition);
        }
    });
    ui.menu_button(text.get("department"), |ui| {
        let mut departments: Vec<_> = open.inventory().departments().map(|department| (department.name.as_str(), department.id)).collect();
        departments.sort_by(|a, b| text.compare(a.0, b.0));
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            for (name, id) in departments {
                choice(ui, name, Condition::Department(Some(id)));
            }
            choice(ui, text.get("none"), Condition::Department(None));
        });
    });
    ui.menu_button(text.get("measure-quadrant"), |ui| {
        for quadrant in Quadrant::ALL.into_iter().map(Some).chain([None]) {
            choice(ui, wording::quadrant_in(quadrant, open.model(), text), Condition::Quadrant(quadrant));
        }
        for condition in [Condition::Overridden(true), Condition::Sensitive(true), Condition::Sensitive(false)] {
            choice(ui, &worded(&condition), condition);
        }
    });
    ui.menu_button(text.get("record-gate"), |ui| {
        for state in GateState::ALL {
            choice(ui, wording::gate_state(state, text), Condition::Gate(state));
        }
    });
    ui.menu_button(text.get("datasets-lacks"), |ui| {
        for field in LACKED {
            choice(ui, wording::field(field, text), Condition::Lacks(field));
        }
    });
    ui.menu_button(text.get("card-scores"), |ui| {
        for condition in [
            Condition::Unscored,
            Condition::PartlyScored,
            Condition::Reasoned(false),
            Condition::Reasoned(true),
            Condition::Documented(true),
            Condition::Documented(false),
        ] {
            choice(ui, &worded(&condition), condition);
        }
    });
    process_ui(ui, &mut choice, open, text);
    for condition in [Condition::Duty(true), Condition::Duty(false), Condition::Unanswered, Condition::NeedsToday] {
        choice(ui, &worded(&condition), condition);
    }
    picked
}

/// Shows the conditions on the process.
fn process_ui(ui: &mut Ui, choice: &mut impl FnMut(&mut Ui, &str, Condition), open: &Open<'_>, text: &Text) {
    let decisions = [None, Some(DecisionKind::Proceed), Some(DecisionKind::Publish)].map(Condition::ToDecide);
    let groups: [(&str, Vec<Condition>); 4] = [
        ("measure-waits", std::iter::once(None).chain(Role::ALL.map(Some)).map(Condition::Waits).collect()),
        ("place-decisions", decisions.into_iter().chain([Condition::Proceeds(true), Condition::Proceeds(false)]).collect()),
        ("place-maintenance", vec![Condition::Update(Urgency::Overdue), Condition::Update(Urgency::Soon), Condition::LateItems, Condition::Promised(false)]),
        ("measure-outcome", std::iter::once(None).chain(OutcomeKind::ALL.map(Some)).map(Condition::Outcome).collect()),
    ];
    for (heading, conditions) in groups {
        ui.menu_button(text.get(heading), |ui| {
            for condition in conditions {
                choice(ui, &wording::condition(&condition, open.inventory(), text), condition);
            }
        });
    }
}

/// Shows a condition; a click takes it away.
fn chip_ui(ui: &mut Ui, words: &str, text: &Text) -> Response {
    let palette = ui.palette();
    let words_galley = galley(ui, TextRole::Body, words, palette.accent, 260.0);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(words_galley.size().x + 40.0, size::CONTROL), Sense::click());
    let name = text.with("datasets-chip-remove", &[("filter", words.into())]);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &name));
    let fill = if response.hovered() { palette.hover } else { palette.select };
    ui.painter().rect(rect, size::RADIUS_SMALL, fill, Stroke::new(1.0, palette.accent), StrokeKind::Inside);
    let at = rect.left_center() + Vec2::new(10.0, -words_galley.size().y / 2.0);
    ui.painter().galley(at, words_galley, palette.accent);
    paint_icon(ui, icon::CLOSE, rect.right_center() - Vec2::new(16.0, 0.0), 14.0, palette.accent);
    focus_ring(ui, rect, &response);
    response.on_hover_text(name)
}

/// Shows the way to the columns: which are shown, and in what order.
pub(super) fn columns_ui(ui: &mut Ui, columns: &mut Vec<Column>, search: &mut String, text: &Text) {
    let response = icon_button(ui, icon::COLUMNS, text.get("datasets-columns"), None);
    Popup::menu(&response).width(320.0).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_min_width(300.0);
        let hint = text.get("datasets-columns-search");
        let response = ui.add(TextEdit::singleline(search).hint_text(hint).desired_width(f32::INFINITY));
        response.widget_info(|| WidgetInfo::labeled(AccessRole::TextInput, true, hint));
        ui.add_space(4.0);
        let wanted = search.trim().to_lowercase();
        let is_wanted = |column: &Column| column.name(text).to_lowercase().contains(&wanted);
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            let shown: Vec<Column> = columns.clone();
            for (index, column) in shown.iter().enumerate().filter(|(_, column)| is_wanted(column)) {
                shown_column_ui(ui, columns, index, *column, text);
            }
            for column in Column::all().filter(|column| !shown.contains(column) && is_wanted(column)) {
                let mut is_shown = false;
                if ui.checkbox(&mut is_shown, column.name(text).as_ref()).changed() {
                    columns.push(column);
                }
            }
        });
        ui.add_space(4.0);
        if Button::new(text.get("datasets-columns-reset")).show(ui).clicked() {
            *columns = USUAL.to_vec();
        }
    });
}

fn shown_column_ui(ui: &mut Ui, columns: &mut Vec<Column>, index: usize, column: Column, text: &Text) {
    let name = column.name(text);
    let name = name.as_ref();
    ui.horizontal(|ui| {
        ui.set_min_height(size::CONTROL);
        if column == TITLE {
            ui.muted(TextRole::Body, name);
            return;
        }
        let mut is_shown = true;
        if ui.checkbox(&mut is_shown, name).changed() {
            columns.retain(|other| *other != column);
            return;
        }
        ui.with_layout(eframe::egui::Layout::right_to_left(eframe::egui::Align::Center), |ui| {
            let named = |key: &str| text.with(key, &[("column", name.into())]);
            let last = (index + 1 == columns.len()).then(|| text.get("datasets-column-last"));
            if icon_button(ui, icon::CHEVRON_DOWN, &named("datasets-column-down"), last).clicked() {
                columns.swap(index, index + 1);
            }
            let first = (index == 1).then(|| text.get("datasets-column-first"));
            if icon_button(ui, icon::CHEVRON_UP, &named("datasets-column-up"), first).clicked() {
                columns.swap(index, index - 1);
            }
        });
    });
}
