//! What to look at, by kind: how often, where, an example, and a way to each place. Refused rows come first.

use eframe::egui::{Frame, Margin, Ui};

use crate::import::mojibake::repaired;
use crate::import::{Conventions, Issue, Problem, Severity};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::{heading_ui, rich};
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

use super::columns::one_line;
use super::preview::View;
use super::reading::{Group, List, Loaded};

/// How many rows are named.
const NAMED: usize = 4;

/// Shows the list of what to look at.
pub(super) fn ui(ui: &mut Ui, list: &mut List, view: &mut View, open: &Open<'_>, cx: &mut Cx<'_>) {
    let Some(loaded) = list.loaded() else { return };
    let text = std::sync::Arc::clone(cx.text);
    let (worth, known): (Vec<&Group>, Vec<&Group>) = loaded.groups.iter().partition(|group| group.problem.severity() != Severity::Info);
    head_ui(ui, text.get("importing-issues"), worth.len() + loaded.book.findings.len(), &text);
    for finding in &loaded.book.findings {
        card_ui(ui, icon::INFO, Severity::Check, &wording::read_finding(*finding, &text), |_| ());
    }
    if worth.is_empty() && loaded.book.findings.is_empty() {
        padded(ui, |ui| ui.muted(Role::Body, text.get("importing-issues-none")));
        rule_ui(ui);
    }
    let mut repair = None;
    let mut is_first = true;
    for group in &worth {
        group_ui(ui, loaded, group, view, &text, &mut repair, std::mem::take(&mut is_first).then_some(&mut *cx));
    }
    if !known.is_empty() {
        head_ui(ui, text.of("import-severity", Severity::Info.key()), known.len(), &text);
        for group in &known {
            group_ui(ui, loaded, group, view, &text, &mut repair, std::mem::take(&mut is_first).then_some(&mut *cx));
        }
    }
    if let Some(is_on) = repair {
        let conventions = Conventions { repair: is_on, ..loaded.mapping.conventions };
        list.set_conventions(conventions, open, ui.ctx());
    }
}

fn padded<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = Frame::new().inner_margin(Margin::symmetric(size::CARD_PAD as i8, 12));
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui)
        })
        .inner
}

fn head_ui(ui: &mut Ui, name: &str, count: usize, text: &Text) {
    padded(ui, |ui| {
        ui.horizontal(|ui| {
            heading_ui(ui, Role::Section, name);
            ui.muted(Role::Body, &text.count(count));
        });
    });
    rule_ui(ui);
}

fn card_ui(ui: &mut Ui, glyph: &str, severity: Severity, sentence: &str, content: impl FnOnce(&mut Ui)) {
    let palette = ui.palette();
    let ink = match severity {
        Severity::Lost => palette.err,
        Severity::Check => palette.warn,
        Severity::Info => palette.accent,
    };
    padded(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.icon(glyph, size::ICON_SMALL, ink);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                ui.role(Role::Label, sentence);
                content(ui);
            });
        });
    });
    rule_ui(ui);
}

fn group_ui(ui: &mut Ui, loaded: &Loaded, group: &Group, view: &mut View, text: &Text, repair: &mut Option<bool>, entrance: Option<&mut Cx<'_>>) {
    let severity = group.problem.severity();
    let glyph = match severity {
        Severity::Lost => icon::WARNING,
        Severity::Check => icon::HELP,
        Severity::Info => icon::INFO,
    };
    card_ui(ui, glyph, severity, text.of("import-problem", group.problem.key()), |ui| {
        let issues: Vec<&Issue> = group.issues.iter().filter_map(|index| loaded.plan.issues.get(*index)).collect();
        ui.muted(Role::Body, &places(group.count, &issues, text));
        if let Some(example) = issues.iter().find(|issue| !issue.value.is_empty()) {
            ui.muted(Role::Body, &said(loaded, example, text));
        }
        ui.add_space(2.0);
        ui.horizontal_wrapped(|ui| {
            let place = view.walked(group.problem) % issues.len().max(1);
            if let Some(issue) = issues.get(place) {
                let name = text.with("importing-show-row", &[("row", issue.row.to_string().into())]);
                let response = Button::outline(&name).tooltip(text.of("import-problem", group.problem.key())).show(ui);
                if let Some(cx) = entrance {
                    cx.region(&response);
                }
                if response.clicked() {
                    view.go_to(loaded, issue, place + 1);
                }
            }
            if matches!(group.problem, Problem::Mojibake | Problem::Repaired) {
                let mut is_on = loaded.mapping.conventions.repair;
                let palette = ui.palette();
                let response = ui.checkbox(&mut is_on, rich(Role::Body, text.get("importing-repair"), palette.text));
                if response.gained_focus() {
                    response.scroll_to_me(None);
                }
                if response.changed() {
                    *repair = Some(is_on);
                }
            }
        });
    });
}

/// Says how often, and on which rows.
fn places(count: usize, issues: &[&Issue], text: &Text) -> String {
    let mut rows: Vec<u32> = issues.iter().map(|issue| issue.row).collect();
    rows.dedup();
    let mut named = rows.iter().take(NAMED).map(ToString::to_string).collect::<Vec<_>>().join(", ");
    if rows.len() > NAMED || count > issues.len() {
        named.push_str(" …");
    }
    text.with("importing-places", &[("count", count.into()), ("rows", named.into())])
}

/// Shows what stands in one of the places.
fn said(loaded: &Loaded, issue: &Issue, text: &Text) -> String {
    let value = one_line(&issue.value);
    if issue.problem == Problem::Mojibake
        && let Some(after) = repaired(&value)
    {
        return text.with("importing-repair-example", &[("before", value.into()), ("after", after.into())]);
    }
    let column = issue.column.and_then(|column| loaded.reading.columns.get(column));
    match column {
        Some(column) => text.with("importing-value-in", &[("value", value.into()), ("column", column.heading.as_str().into())]),
        None => text.with("importing-value", &[("value", value.into())]),
    }
}
