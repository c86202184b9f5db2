//! The work: what is of today, what has time, and what was done last. A section goes away when its need has been met.
//!
//! Each row has one thing to do; what that leads to is decided elsewhere.

use std::sync::Arc;

use eframe::egui::{Align, Layout, Ui};
use jiff::Timestamp;

use super::line;
use super::need::Need;
use super::row::{Pressed, WorkRow, counted_ui};
use super::summary::{Ask, Needy, Row, Summary};
use crate::command::Command;
use crate::model::query::Condition;
use crate::model::{Dataset, DatasetId, Prose, Stage};
use crate::ui::action::{Action, CardPage, Place};
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::Button;
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::{UiText as _, capital, heading_ui};
use crate::wording;

/// Shows the work.
pub(super) fn ui(ui: &mut Ui, summary: &Summary, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    if summary.today > 0 {
        if counted_ui(ui, Role::Section, text.get("overview-today"), &text.count(summary.today)) {
            cx.ask(Action::List(vec![Condition::NeedsToday]));
        }
    } else {
        heading_ui(ui, Role::Section, text.get("overview-today"));
        calm_ui(ui, summary, open, cx);
    }
    for needy in summary.needs_of(true) {
        section_ui(ui, needy, open, cx);
    }
    later_ui(ui, summary, open, cx);
    if !summary.last.is_empty() {
        ui.add_space(20.0);
        heading_ui(ui, Role::Label, text.get("overview-last"));
        ui.add_space(6.0);
        rule_ui(ui);
        for (index, id) in &summary.last {
            last_ui(ui, *index, *id, open, cx);
            rule_ui(ui);
        }
        ui.add_space(16.0);
    }
}

/// Says that nothing is urgent, and what one can do instead.
fn calm_ui(ui: &mut Ui, summary: &Summary, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let has_more = summary.needs_of(false).next().is_some() || !summary.asks.is_empty();
    let (told, next) = if has_more { ("overview-calm", "overview-calm-next") } else { ("overview-nothing", "overview-nothing-next") };
    ui.add_space(12.0);
    ui.horizontal(|ui| {
        ui.icon(icon::CIRCLE_CHECK, size::ICON, ui.palette().ok);
        ui.role(Role::Body, text.get(told));
    });
    ui.add_space(4.0);
    ui.muted(Role::Body, text.get(next));
    ui.add_space(8.0);
    if !has_more {
        ui.horizontal(|ui| {
            let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
            if Button::new(text.get("overview-matrix")).icon(icon::MATRIX).show(ui).clicked() {
                cx.ask(Action::Go(Place::Matrix));
            }
            let new = text.get("overview-add");
            if Button::new(new).icon(icon::PLUS).blocked(blocked).show(ui).clicked() {
                cx.ask(Action::Do(Verb::NewDataset));
            }
        });
        ui.add_space(8.0);
    }
}

/// Shows what has time: the pressing first, then the questions worth asking, then the rest.
fn later_ui(ui: &mut Ui, summary: &Summary, open: &Open<'_>, cx: &mut Cx<'_>) {
    if summary.needs_of(false).next().is_none() && summary.asks.is_empty() {
        return;
    }
    ui.add_space(28.0);
    heading_ui(ui, Role::Section, Arc::clone(cx.text).get("overview-later"));
    for needy in summary.needs_of(false).filter(|needy| needy.need.is_pressing()) {
        section_ui(ui, needy, open, cx);
    }
    asks_ui(ui, summary, open, cx);
    for needy in summary.needs_of(false).filter(|needy| !needy.need.is_pressing()) {
        section_ui(ui, needy, open, cx);
    }
}

fn section_ui(ui: &mut Ui, needy: &Needy, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let heading = line::heading(&needy.need, &text);
    ui.add_space(16.0);
    if counted_ui(ui, Role::Label, &heading, &text.count(needy.count)) {
        cx.ask(Action::List(needy.need.conditions()));
    }
    rule_ui(ui);
    if needy.need == Need::Soon {
        soon_ui(ui, needy, open, cx);
        rule_ui(ui);
        return;
    }
    for row in &needy.first {
        let Some(dataset) = open.inventory().dataset(row.dataset) else { continue };
        row_ui(ui, &needy.need, row, dataset, open, cx);
        rule_ui(ui);
    }
    rest_ui(ui, needy, &heading, cx);
}

fn row_ui(ui: &mut Ui, need: &Need, row: &Row, dataset: &Dataset, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let (icon, ink) = line::sign(ui, need, row);
    let (beside, beside_ink) = line::beside(ui, need, row, open, &text);
    let title = dataset.title(open.language);
    let waits_for_gates = line::waits_for_gates(need, dataset, open);
    let (_, action, _) = need.words();
    let writes = matches!(need, Need::Overdue | Need::Ready) || (matches!(need, Need::Decide(_)) && !waits_for_gates);
    let shown = WorkRow {
        icon,
        ink,
        title,
        line: &line::line(need, row, dataset, open, &text),
        beside: &beside,
        beside_ink,
        action: text.get(if waits_for_gates { "overview-unexamined-do" } else { action }),
        about: title,
        blocked: (writes && !open.is_writable).then(|| text.get("blocked-read-only")),
    };
    if let Some(pressed) = shown.ui(ui) {
        cx.ask(if waits_for_gates { Action::OpenAt(row.dataset, CardPage::Gates) } else { asked(need, row, dataset, pressed, cx) });
    }
}

/// Returns what a row leads to: its button to what is to be done, the row itself to where that is seen.
fn asked(need: &Need, row: &Row, dataset: &Dataset, pressed: Pressed, cx: &Cx<'_>) -> Action {
    let id = row.dataset;
    match (need, pressed) {
        (Need::Overdue, Pressed::Button) => Action::run(Command::MarkUpdated(vec![id], cx.today, None)),
        (Need::Decide(kind), Pressed::Button) => Action::Ask(Asked::Decide(vec![id], Some(kind.clone()))),
        (Need::Ready, Pressed::Button) => Action::Ask(Asked::Move(vec![id], next(dataset.stage()))),
        (Need::Decide(_) | Need::Ready | Need::Waits | Need::LateItems, _) => Action::OpenAt(id, CardPage::Checklist(row.item)),
        (need, _) => need.page().map_or(Action::Open(id), |page| Action::OpenAt(id, page)),
    }
}

fn next(stage: Stage) -> Stage {
    Stage::ALL.get(stage.index() + 1).copied().unwrap_or(stage)
}

/// Shows the way to those that are not shown: all of them, and for waiting those of each role.
fn rest_ui(ui: &mut Ui, needy: &Needy, heading: &str, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let is_cut = needy.count > needy.first.len();
    if !is_cut && needy.roles.len() < 2 {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.set_min_height(size::NAV_ROW);
        ui.spacing_mut().item_spacing.x = 16.0;
        if is_cut {
            let shown = text.with("overview-all", &[("count", needy.count.into())]);
            let name = text.with("overview-more-name", &[("count", needy.count.into()), ("what", heading.into())]);
            if Button::link(&shown).name(&name).show(ui).clicked() {
                cx.ask(Action::List(needy.need.conditions()));
            }
        }
        for (role, count) in &needy.roles {
            let (short, count) = (wording::short_role(*role, &text), text.count(*count));
            let shown = format!("{} {count}", capital(short));
            let name = format!("{}: {count}", text.with("condition-waits-for", &[("role", short.into())]));
            if Button::link(&shown).name(&name).show(ui).clicked() {
                cx.ask(Action::List(Need::waiting_for(*role)));
            }
        }
    });
}

/// Shows what comes soon on as few lines as it takes, and the way to the year.
fn soon_ui(ui: &mut Ui, needy: &Needy, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    ui.horizontal_wrapped(|ui| {
        ui.set_min_height(size::TALL_ROW - 8.0);
        ui.spacing_mut().item_spacing.x = 20.0;
        for row in &needy.first {
            let (Some(dataset), Some(date)) = (open.inventory().dataset(row.dataset), row.date) else { continue };
            let (title, date) = (dataset.title(open.language), text.date(date));
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                ui.muted(Role::Body, &date);
                if Button::link(title).name(&format!("{title} {date}")).show(ui).clicked() {
                    cx.ask(Action::Open(row.dataset));
                }
            });
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if Button::link(text.get("overview-year")).show(ui).clicked() {
                cx.ask(Action::Go(Place::Maintenance));
            }
        });
    });
}

/// Shows the answers that would move most; each leads to its criterion.
fn asks_ui(ui: &mut Ui, summary: &Summary, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let Some(model) = open.model().filter(|_| !summary.asks.is_empty()) else { return };
    ui.add_space(16.0);
    heading_ui(ui, Role::Label, text.get("overview-ask"));
    ui.add_space(4.0);
    rule_ui(ui);
    for Ask { question, others } in &summary.asks {
        let (Some(dataset), Some(criterion)) = (open.inventory().dataset(question.dataset), model.criterion(question.criterion)) else { continue };
        let title = dataset.title(open.language);
        let name = criterion.name.get(open.language);
        let args = [("title", title.into()), ("now", (question.now as usize).into()), ("then", (question.furthest() as usize).into())];
        let mut line = text.with("overview-ask-move", &args);
        if *others > 0 {
            line = format!("{line} · {}", text.with("overview-ask-others", &[("count", (*others).into())]));
        }
        let row = plain(ui, icon::HELP, name, &line, text.get("overview-ask-do"), "");
        let about = format!("{title}, {name}");
        if (WorkRow { about: &about, ..row }).ui(ui).is_some() {
            cx.ask(Action::OpenAt(question.dataset, CardPage::Scores(Some(question.criterion))));
        }
        rule_ui(ui);
    }
}

fn last_ui(ui: &mut Ui, index: usize, id: Option<DatasetId>, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let Some(operation) = open.session.operations().get(index) else { return };
    let what = capital(&wording::operation_with_origin(operation, &text));
    let when = text.moment(operation.at, Timestamp::now());
    let line = format!("{} · {when}{}", operation.who, why(operation.why.as_ref().map(Prose::as_str)));
    let action = if id.is_some() { text.get("overview-show") } else { "" };
    if plain(ui, icon::HISTORY, &what, &line, action, &what).ui(ui).is_some()
        && let Some(id) = id
    {
        cx.ask(Action::Open(id));
    }
}

fn why(why: Option<&str>) -> String {
    why.map_or_else(String::new, |why| format!(" · {why}"))
}

/// Makes a row without anything beside it.
fn plain<'a>(ui: &Ui, icon: &'a str, title: &'a str, line: &'a str, action: &'a str, about: &'a str) -> WorkRow<'a> {
    let ink = ui.palette().muted;
    WorkRow { icon, ink, title, line, beside: "", beside_ink: ink, action, about, blocked: None }
}
