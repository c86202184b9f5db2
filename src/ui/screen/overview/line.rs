//! The words of a row: what stands under its title, and what beside it.
//!
//! They come from the messages; nothing is worked out here but what a few rows in sight need.

use eframe::egui::{Color32, Ui};

use super::need::Need;
use super::summary::Row;
use crate::model::calendar::days_between;
use crate::model::process::Roles;
use crate::model::{Dataset, Field, FieldKey, GateId, GateState, Language, Role, gate, question};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::Themed as _;
use crate::ui::widget::label::capital;
use crate::wording;

/// From so many days on a wait is long.
const LONG_WAIT: u32 = 10;

/// Returns the heading of a need.
pub(super) fn heading(need: &Need, text: &Text) -> String {
    let (key, ..) = need.words();
    match need {
        Need::Decide(crate::model::DecisionKind::Proceed) => text.get("overview-decide-proceed").to_owned(),
        Need::Decide(kind) => text.with(key, &[("kind", wording::decision_kind(kind, text).into())]),
        _ => text.get(key).to_owned(),
    }
}

/// Returns the sign at the left of a row.
pub(super) fn sign(ui: &Ui, need: &Need, row: &Row) -> (&'static str, Color32) {
    let palette = ui.palette();
    let (.., usual) = need.words();
    match need {
        Need::Overdue => (usual, palette.err),
        Need::LateItems | Need::Action => (usual, palette.warn),
        Need::Waits => (role_icon(row.roles), if is_long(row) { palette.warn } else { palette.muted }),
        Need::Decide(_) | Need::Ready => (usual, palette.ok),
        _ => (usual, palette.muted),
    }
}

/// Returns the icon of who is to do something; of several roles that of the one most often waited for.
fn role_icon(roles: Roles) -> &'static str {
    let most_waited = [Role::Lawyer, Role::Owner, Role::It, Role::Steward, Role::Communications, Role::Coordinator];
    match most_waited.into_iter().find(|role| roles.contains(*role)) {
        Some(Role::Lawyer) => icon::SCALE,
        Some(Role::It) => icon::DATABASE,
        Some(Role::Communications) => icon::MESSAGE,
        Some(Role::Steward) => icon::REFRESH,
        Some(Role::Coordinator) => icon::PENCIL,
        Some(Role::Owner) | None => icon::USER,
    }
}

fn is_long(row: &Row) -> bool {
    row.days.is_some_and(|days| days >= LONG_WAIT)
}

/// Tells whether gates keep the publication decision from being made.
pub(super) fn waits_for_gates(need: &Need, dataset: &Dataset, open: &Open<'_>) -> bool {
    let gates = open.inventory().gates(dataset.id());
    let stands_in_the_way = |of| matches!(gate::state(gates, of), GateState::Unassessed | GateState::Blocked);
    *need == Need::Decide(crate::model::DecisionKind::Publish) && GateId::ALL.into_iter().any(stands_in_the_way)
}

/// Returns the line under a title: what it is about, what stands in the way, or the department and the stage.
pub(super) fn line(need: &Need, row: &Row, dataset: &Dataset, open: &Open<'_>, text: &Text) -> String {
    let stage = || [("stage", wording::stage(dataset.stage(), text).into())];
    match need {
        Need::Overdue => promised(row, dataset, open, text),
        Need::LateItems | Need::Waits => item(row, open, text),
        Need::Decide(_) if waits_for_gates(need, dataset, open) => unexamined(dataset, open, text),
        Need::Decide(_) => text.with("overview-all-done", &stage()),
        Need::Ready => text.with("overview-none-left", &stage()),
        Need::Action => needed(dataset, open, text).unwrap_or_else(|| place(dataset, open, text)),
        Need::Answers => answers(dataset, open, text).unwrap_or_else(|| place(dataset, open, text)),
        Need::Unexamined => format!("{} · {}", wording::stage(dataset.stage(), text), unexamined(dataset, open, text)),
        _ => place(dataset, open, text),
    }
}

fn place(dataset: &Dataset, open: &Open<'_>, text: &Text) -> String {
    let (department, stage) = (open.inventory().department_of(dataset), wording::stage(dataset.stage(), text));
    if department.is_empty() { stage.to_owned() } else { format!("{department} · {stage}") }
}

fn promised(row: &Row, dataset: &Dataset, open: &Open<'_>, text: &Text) -> String {
    let frequency = dataset.get(FieldKey::new(Field::Frequency, Language::Sv)).map(|value| wording::value(value, open.inventory(), text));
    let department = Some(open.inventory().department_of(dataset).to_owned()).filter(|name| !name.is_empty());
    let promised = row.date.map(|date| text.with("overview-promised-for", &[("date", text.date(date).into())]));
    let past = row.date.map(|date| days_between(date, open.worked.process.today));
    let grace = past.zip(row.days).map(|(past, days)| usize::try_from(past).unwrap_or_default().saturating_sub(days as usize));
    let grace = grace.filter(|days| *days > 0).map(|days| text.with("overview-grace", &[("days", days.into())]));
    [frequency, department, promised, grace].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn item(row: &Row, open: &Open<'_>, text: &Text) -> String {
    let roles: Vec<&str> = row.roles.iter().map(|role| wording::short_role(role, text)).collect();
    let item = row.item.map_or_else(String::new, |item| wording::item(item, open.inventory(), text));
    if roles.is_empty() { item } else { format!("{}: {item}", capital(&roles.join(", "))) }
}

fn unexamined(dataset: &Dataset, open: &Open<'_>, text: &Text) -> String {
    let gates = open.inventory().gates(dataset.id());
    let left = GateId::ALL.into_iter().filter(|of| gate::state(gates, *of) == GateState::Unassessed).count();
    text.with("gates-left", &[("count", left.into())])
}

fn needed(dataset: &Dataset, open: &Open<'_>, text: &Text) -> Option<String> {
    let (of, finding) = gate::first(open.inventory().gates(dataset.id()), GateState::ActionNeeded)?;
    let reason = finding.reason.as_ref().map_or("", |reason| reason.as_str().lines().next().unwrap_or_default());
    Some(text.with("lane-reason", &[("gate", wording::gate(of, text).into()), ("reason", reason.into())]))
}

fn answers(dataset: &Dataset, open: &Open<'_>, text: &Text) -> Option<String> {
    let model = open.model()?;
    let wanted = question::towards_place(open.inventory(), &open.worked.ranking, dataset.id());
    let names: Vec<&str> = wanted.iter().filter_map(|id| model.criterion(*id)).map(|criterion| criterion.short.get(open.language)).collect();
    Some(text.with("overview-answers-line", &[("count", names.len().into()), ("criteria", names.join(", ").into())]))
}

/// Returns what stands at the right of a row, with its colour: for how long, the rank, or how many answers there are.
pub(super) fn beside(ui: &Ui, need: &Need, row: &Row, open: &Open<'_>, text: &Text) -> (String, Color32) {
    let palette = ui.palette();
    let days = |key: &str| row.days.map_or_else(String::new, |days| text.with(key, &[("days", days.into())]));
    match need {
        Need::Overdue => (days("overview-days-late"), palette.err),
        Need::LateItems => (days("overview-days-late"), palette.warn),
        Need::Waits => (days("overview-days-waited"), if is_long(row) { palette.warn } else { palette.muted }),
        Need::Decide(_) | Need::Ready if row.days == Some(0) => (text.get("overview-ready-today").to_owned(), palette.muted),
        Need::Decide(_) | Need::Ready => (days("overview-days-ready"), palette.muted),
        _ => (standing(row, open, text), palette.muted),
    }
}

fn standing(row: &Row, open: &Open<'_>, text: &Text) -> String {
    let Some(ranked) = open.worked.ranking.get(row.dataset) else { return String::new() };
    match ranked.rank {
        Some(rank) => text.with("overview-rank", &[("rank", rank.into())]),
        None if ranked.assessment.answered > 0 => wording::coverage(&ranked.assessment, text),
        None => String::new(),
    }
}
