//! What to look at, by kind: how often, where, an example, and a way to each place. Refused rows come first.

use eframe::egui::{Align, Frame, Id, Layout, Margin, Ui};

use crate::import::mojibake::repaired;
use crate::import::{Conventions, Decisions, Issue, Problem, Severity};
use crate::model::DepartmentId;
use crate::model::merge::Side;
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::{heading_ui, rich};
use crate::ui::widget::select::Select;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

use super::around;
use super::columns::one_line;
use super::reading::{Group, List, Loaded};
use super::steps::Page;
use super::view::View;

/// How many rows are named.
const NAMED: usize = 4;

/// Shows the list of what to look at. Returns the page to turn to.
pub(super) fn ui(ui: &mut Ui, list: &mut List, view: &mut View, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Page> {
    let loaded = list.loaded()?;
    let text = std::sync::Arc::clone(cx.text);
    let (worth, known): (Vec<&Group>, Vec<&Group>) = loaded.groups.iter().partition(|group| group.problem.severity() != Severity::Info);
    let mut undo = false;
    let alike = &loaded.reading.alike;
    let has_title = loaded.mapping.has_title();
    let unread_key = if loaded.past.is_some() { "book-other-sheet" } else { "import-unread-sheets" };
    let unread: &[String] = if loaded.around.is_some() || list.is_behind() { &[] } else { &loaded.unread };
    let count = around::count(loaded)
        + usize::from(!unread.is_empty())
        + worth.len()
        + loaded.book.findings.len()
        + usize::from(!alike.is_empty())
        + usize::from(!has_title);
    if head_ui(ui, text.get("importing-issues"), count, (!worth.is_empty()).then_some(()), &text) {
        view.step(loaded, true);
    }
    for finding in &loaded.book.findings {
        card_ui(ui, icon::INFO, Severity::Check, &wording::read_finding(*finding, &text), |_| ());
    }
    if !has_title {
        card_ui(ui, icon::WARNING, Severity::Lost, text.get("importing-no-title"), |_| ());
    }
    if !alike.is_empty() {
        card_ui(ui, icon::INFO, Severity::Check, &text.with("import-same-headings", &[("sheets", alike.join(", ").into())]), |_| ());
    }
    if !unread.is_empty() {
        card_ui(ui, icon::INFO, Severity::Check, &text.with(unread_key, &[("sheets", unread.join(", ").into())]), |_| ());
    }
    let mut wish = around::ui(ui, loaded, open, &text);
    if count == 0 {
        padded(ui, |ui| ui.muted(Role::Body, text.get("importing-issues-none")));
        rule_ui(ui);
    }
    if list.corrections() > 0 {
        undo = corrections_ui(ui, list.corrections(), &text);
    }
    let mut department = None;
    departments_ui(ui, loaded, list.decisions(), open, &text, &mut department);
    let mut is_first = true;
    for group in &worth {
        group_ui(ui, loaded, group, view, &text, &mut wish, std::mem::take(&mut is_first).then_some(&mut *cx));
    }
    if !known.is_empty() {
        head_ui(ui, text.of("import-severity", Severity::Info.key()), known.len(), None, &text);
        for group in &known {
            group_ui(ui, loaded, group, view, &text, &mut wish, std::mem::take(&mut is_first).then_some(&mut *cx));
        }
    }
    if let Some((key, department)) = department {
        list.set_department(key, department, open, ui.ctx());
        return None;
    }
    let at = |column: usize| loaded.reading.columns.get(column).map(|column| column.index);
    match wish {
        Some(Wish::Repair(is_on)) => {
            let conventions = Conventions { repair: is_on, ..loaded.mapping.conventions };
            list.set_conventions(conventions, open, ui.ctx());
        }
        Some(Wish::Empty(problem)) => {
            let places = loaded.plan.issues.iter().filter(|issue| issue.problem == problem);
            let cells: Vec<_> = places.filter_map(|issue| Some(((issue.row, at(issue.column?)?), Some(String::new())))).collect();
            list.correct(cells, open, ui.ctx());
        }
        Some(Wish::Prefer(side)) => list.prefer(side, open, ui.ctx()),
        Some(Wish::RepairAll(problem)) => list.repair(problem, true, open, ui.ctx()),
        Some(Wish::KeepLeftovers) => {
            let conventions = Conventions { empty_leftovers: false, ..loaded.mapping.conventions };
            list.repair(Problem::Leftover, false, open, ui.ctx());
            list.set_conventions(conventions, open, ui.ctx());
        }
        Some(Wish::Turn(page)) => return Some(page),
        None if undo => list.uncorrect(open, ui.ctx()),
        None => {}
    }
    None
}

/// What is wished for all cells of a kind.
pub(super) enum Wish {
    Repair(bool),
    RepairAll(Problem),
    /// Leave leftovers of templates as they are, also where the last list left them out.
    KeepLeftovers,
    Prefer(Option<Side>),
    Empty(Problem),
    Turn(Page),
}

/// How many new departments are shown to be decided on.
const DEPARTMENTS: usize = 12;

/// Shows the departments that would be added, each with those that it could be instead.
fn departments_ui(ui: &mut Ui, loaded: &Loaded, decisions: &Decisions, open: &Open<'_>, text: &Text, picked: &mut Option<(String, Option<DepartmentId>)>) {
    let known: Vec<_> = open.inventory().departments().collect();
    let new = &loaded.plan.departments;
    if known.is_empty() || (new.is_empty() && decisions.departments.is_empty()) {
        return;
    }
    let severity = if new.iter().any(|department| department.like.is_some()) { Severity::Check } else { Severity::Info };
    let names: Vec<String> =
        std::iter::once(text.get("importing-department-new").to_owned()).chain(known.iter().map(|department| department.name.to_string())).collect();
    let title = text.with("importing-departments-new", &[("count", new.len().into())]);
    card_ui(ui, icon::BUILDING, severity, &title, |ui| {
        let decided = decisions.departments.iter().map(|(key, id)| (key.clone(), key.clone(), Some(*id), None));
        let new = new.iter().take(DEPARTMENTS).map(|department| (department.key.clone(), department.name.to_string(), None, department.like));
        for (key, name, id, like) in decided.chain(new) {
            ui.role(Role::Body, &name);
            let like = like.and_then(|like| known.iter().find(|department| department.id == like));
            if let Some(like) = like {
                let offer = text.with("importing-department-same", &[("name", like.name.as_str().into())]);
                if Button::outline(&offer).show(ui).clicked() {
                    *picked = Some((key.clone(), Some(like.id)));
                }
            }
            let chosen = id.and_then(|id| known.iter().position(|department| department.id == id)).map_or(0, |place| place + 1);
            let said = text.with("importing-department-is", &[("name", name.as_str().into())]);
            let width = ui.available_width().min(260.0);
            let select = Select { id: Id::unique(("import department", &key)), name: &said, none: "", search: text.get("importing-department-search"), width };
            let (choice, _) = select.show_grouped(ui, &names, &[], Some(chosen));
            if let Some(choice) = choice {
                *picked = Some((key, choice.checked_sub(1).and_then(|place| known.get(place)).map(|department| department.id)));
            }
        }
    });
}

/// Tells of the cells that were put right here; returns whether they are to be taken as the file has them.
fn corrections_ui(ui: &mut Ui, count: usize, text: &Text) -> bool {
    let mut is_undone = false;
    card_ui(ui, icon::PENCIL, Severity::Info, &text.with("importing-corrections", &[("count", count.into())]), |ui| {
        ui.muted(Role::Body, text.get("importing-corrections-help"));
        is_undone = Button::outline(text.get("importing-corrections-undo")).show(ui).clicked();
    });
    is_undone
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

/// Shows a heading with a count; returns whether the next place is to be shown, where that is offered.
fn head_ui(ui: &mut Ui, name: &str, count: usize, offered: Option<()>, text: &Text) -> bool {
    let mut is_next = false;
    padded(ui, |ui| {
        ui.horizontal(|ui| {
            heading_ui(ui, Role::Section, name);
            ui.muted(Role::Body, &text.count(count));
            if offered.is_some() {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    is_next = Button::outline(text.get("importing-next-issue")).key("F8").show(ui).clicked();
                });
            }
        });
    });
    rule_ui(ui);
    is_next
}

pub(super) fn card_ui(ui: &mut Ui, glyph: &str, severity: Severity, sentence: &str, content: impl FnOnce(&mut Ui)) {
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

fn group_ui(ui: &mut Ui, loaded: &Loaded, group: &Group, view: &mut View, text: &Text, wish: &mut Option<Wish>, entrance: Option<&mut Cx<'_>>) {
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
                if is_filled_in(group.problem) && Button::ghost(text.get("importing-fill-in")).show(ui).clicked() {
                    view.go_to(loaded, issue, place);
                    view.write(loaded, None);
                }
            }
            if group.problem == Problem::Clash {
                for (key, side) in [("importing-clash-ours-all", Side::Ours), ("importing-clash-theirs-all", Side::Theirs)] {
                    if Button::ghost(&text.with(key, &[("count", group.count.into())])).show(ui).clicked() {
                        *wish = Some(Wish::Prefer(Some(side)));
                    }
                }
            }
            if group.problem == Problem::ClashDecided && Button::ghost(text.get("importing-choice-back")).show(ui).clicked() {
                *wish = Some(Wish::Prefer(None));
            }
            if matches!(group.problem, Problem::Likely | Problem::Clash) && Button::outline(text.get("importing-see-matches")).show(ui).clicked() {
                *wish = Some(Wish::Turn(Page::Matches));
            }
            let empty_all = text.with("importing-empty-all", &[("count", group.count.into())]);
            if group.problem == Problem::Leftover && Button::ghost(&empty_all).show(ui).clicked() {
                *wish = Some(Wish::RepairAll(group.problem));
            }
            if group.problem == Problem::Emptied && Button::ghost(text.get("importing-choice-back")).show(ui).clicked() {
                *wish = Some(Wish::KeepLeftovers);
            }
            if is_kept(group.problem) && Button::ghost(&empty_all).show(ui).clicked() {
                *wish = Some(Wish::Empty(group.problem));
            }
            if matches!(group.problem, Problem::Mojibake | Problem::Repaired) {
                let mut is_on = loaded.mapping.conventions.repair;
                let palette = ui.palette();
                let response = ui.checkbox(&mut is_on, rich(Role::Body, text.get("importing-repair"), palette.text));
                if response.gained_focus() {
                    response.scroll_to_me(None);
                }
                if response.changed() {
                    *wish = Some(Wish::Repair(is_on));
                }
            }
        });
    });
}

/// Tells whether a cell with the problem waits for somebody to write in it.
const fn is_filled_in(problem: Problem) -> bool {
    matches!(
        problem,
        Problem::TitleMissing
            | Problem::CellError
            | Problem::NotCalculated
            | Problem::MangledTime
            | Problem::DayMissing
            | Problem::NotDayFirst
            | Problem::Leftover
    )
}

/// Tells whether what stands in cells with the problem is kept in the note, which not everybody wants.
const fn is_kept(problem: Problem) -> bool {
    matches!(
        problem,
        Problem::NotADate
            | Problem::DayMissing
            | Problem::NotDayFirst
            | Problem::NotHours
            | Problem::NotAnAddress
            | Problem::NotAnEmail
            | Problem::NotInList
            | Problem::NotAStage
            | Problem::NotAScore
            | Problem::NotAnId
            | Problem::NotText
    )
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
