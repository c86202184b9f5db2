//! The menu of what a list can be narrowed to: any column, and what is asked for often, with how many datasets meet it.
//!
//! It says what was picked; the list does the rest.

use eframe::egui::{self, Id, Popup, Response, Role as AccessRole, ScrollArea, Ui, WidgetInfo};

use super::super::column::Column;
use super::super::list::List;
use crate::model::priority::Quadrant;
use crate::model::process::Urgency;
use crate::model::query::Condition;
use crate::model::{DecisionKind, Field, GateState, OutcomeKind, Role, Stage};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::theme::{Role as TextRole, Themed as _};
use crate::ui::widget::label::rich;
use crate::ui::widget::search_field::SearchField;
use crate::wording;

/// The fields that one may ask for the lack of.
const LACKED: [Field; 6] = [Field::Owner, Field::Description, Field::License, Field::Department, Field::Frequency, Field::ContactEmail];

/// Names the search field beside what is searched for.
const FIELD: u8 = 1;

/// What was picked.
pub(super) enum Picked {
    /// Something asked for often.
    Condition(Condition),
    /// A column, to be narrowed.
    Column(Column),
    /// How filters are written as text.
    Help,
}

/// Shows the menu under its button.
pub(super) fn menu_ui(response: &Response, list: &mut List, open: &Open<'_>, text: &Text) -> Option<Picked> {
    let mut picked = None;
    Popup::menu(response).show(|ui| {
        ui.set_min_width(220.0);
        ui.menu_button(text.get("filter-column"), |ui| {
            if let Some(column) = columns_ui(ui, text) {
                picked = Some(Picked::Column(column));
            }
        });
        ui.separator();
        if let Some(condition) = often_ui(ui, list, open, text) {
            picked = Some(Picked::Condition(condition));
        }
        ui.separator();
        if ui.button(text.get("filter-help")).clicked() {
            picked = Some(Picked::Help);
        }
    });
    picked
}

/// Shows every column, with a search line; returns the one that was picked.
fn columns_ui(ui: &mut Ui, text: &Text) -> Option<Column> {
    let id = Id::unique("datasets-filter-columns");
    let mut search = ui.data_mut(|data| data.get_temp::<String>(id).unwrap_or_default());
    ui.set_min_width(240.0);
    let field = SearchField { id: id.with(FIELD), name: text.get("datasets-columns-search"), clear: text.get("datasets-search-clear"), width: 240.0 };
    let searched = field.show(ui, &mut search);
    let wanted = search.trim().to_lowercase();
    let mut picked = None;
    ui.add_space(4.0);
    ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
        let fitting = Column::all().filter(|column| wording::column(*column, text).to_lowercase().contains(&wanted));
        for (index, column) in fitting.enumerate() {
            let is_entered = index == 0 && !wanted.is_empty() && searched.is_entered();
            if ui.button(wording::column(column, text)).clicked() || is_entered {
                picked = Some(column);
            }
        }
    });
    if picked.is_some() {
        ui.data_mut(|data| data.remove::<String>(id));
        ui.close();
    } else {
        ui.data_mut(|data| data.insert_temp(id, search));
    }
    picked
}

/// Shows a condition to choose, with how many datasets meet it; tells whether it was picked.
fn choice_ui(ui: &mut Ui, name: &str, condition: &Condition, list: &mut List, open: &Open<'_>, text: &Text) -> bool {
    let count = list.count(condition, open, ui.ctx()).map_or_else(|| "…".to_owned(), |count| text.count(count));
    let response = ui.add(egui::Button::new(name).right_text(rich(TextRole::Caption, &count, ui.palette().muted)));
    let spoken = text.with("datasets-choice", &[("name", name.into()), ("count", (&count).into())]);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &spoken));
    response.clicked()
}

/// Shows conditions to choose among; returns the one that was picked.
pub(super) fn choices_ui(ui: &mut Ui, conditions: &[Condition], list: &mut List, open: &Open<'_>, text: &Text) -> Option<Condition> {
    let mut picked = None;
    for condition in conditions {
        if choice_ui(ui, &wording::condition(condition, open.inventory(), text), condition, list, open, text) {
            picked = Some(condition.clone());
        }
    }
    picked
}

fn often_ui(ui: &mut Ui, list: &mut List, open: &Open<'_>, text: &Text) -> Option<Condition> {
    let mut picked = None;
    let mut choice = |ui: &mut Ui, name: &str, condition: Condition| {
        if choice_ui(ui, name, &condition, list, open, text) {
            picked = Some(condition);
        }
    };
    let worded = |condition: &Condition| wording::condition(condition, open.inventory(), text);
    ui.menu_button(text.get("measure-stage"), |ui| {
        for stage in Stage::ALL {
            choice(ui, wording::stage(stage, text), Condition::Stage(stage));
        }
        for condition in going() {
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
    let groups: [(&str, Vec<Condition>); 5] = [
        ("card-scores", scored().into()),
        ("measure-waits", std::iter::once(None).chain(Role::ALL.map(Some)).map(Condition::Waits).collect()),
        ("place-decisions", decided().into()),
        ("place-maintenance", maintained().into()),
        ("measure-outcome", std::iter::once(None).chain(OutcomeKind::ALL.map(Some)).map(Condition::Outcome).collect()),
    ];
    for (heading, conditions) in groups {
        ui.menu_button(text.get(heading), |ui| {
            for condition in conditions {
                choice(ui, &worded(&condition), condition);
            }
        });
    }
    for condition in [Condition::Duty(true), Condition::Duty(false), Condition::Unanswered, Condition::NeedsToday] {
        choice(ui, &worded(&condition), condition);
    }
    picked
}

fn going() -> [Condition; 5] {
    [Condition::NearPublication, Condition::Ready, Condition::Begun(true), Condition::Begun(false), Condition::Blocked(true)]
}

fn scored() -> [Condition; 6] {
    [
        Condition::Unscored,
        Condition::PartlyScored,
        Condition::Reasoned(false),
        Condition::Reasoned(true),
        Condition::Documented(true),
        Condition::Documented(false),
    ]
}

fn decided() -> [Condition; 5] {
    [
        Condition::ToDecide(None),
        Condition::ToDecide(Some(DecisionKind::Proceed)),
        Condition::ToDecide(Some(DecisionKind::Publish)),
        Condition::Proceeds(true),
        Condition::Proceeds(false),
    ]
}

fn maintained() -> [Condition; 4] {
    [Condition::Update(Urgency::Overdue), Condition::Update(Urgency::Soon), Condition::LateItems, Condition::Promised(false)]
}

/// Returns the conditions that could stand in the place of one that narrows no column, itself among them.
pub(super) fn family(condition: &Condition) -> Vec<Condition> {
    let reached = |has: bool| Stage::ALL.into_iter().skip(1).map(move |stage| Condition::Reached(stage, has));
    let families: [Vec<Condition>; 6] = [
        going().into(),
        scored().into(),
        decided().into(),
        maintained().into(),
        vec![Condition::Duty(true), Condition::Duty(false)],
        reached(true).chain(reached(false)).collect(),
    ];
    let own = families.into_iter().find(|family| family.contains(condition));
    own.unwrap_or_else(|| vec![condition.clone()])
}
