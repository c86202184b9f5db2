//! The work: a section for each need, which goes away when it has been met, and what was done last.
//!
//! Each row has one thing to do; what that leads to is decided elsewhere.

use eframe::egui::{Align, Color32, Layout, Sense, Ui, UiBuilder, Vec2, pos2};
use jiff::Timestamp;

use super::summary::{Ask, Need, Needy, Summary};
use crate::model::{Dataset, DatasetId, GateId, GateState, gate, question};
use crate::text::Text;
use crate::ui::action::{Action, CardPage};
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::{UiText as _, galley, heading_ui, paint_icon};
use crate::wording;

/// The buttons of rows are at least this wide, so that they stand in line.
const BUTTON: f32 = 132.0;

/// Shows the work.
pub(super) fn ui(ui: &mut Ui, summary: &Summary, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    counted_ui(ui, Role::Section, text.get("overview-needs"), summary.needs.iter().map(|needy| needy.count).sum(), &text);
    if summary.needs.is_empty() {
        ui.add_space(12.0);
        ui.horizontal(|ui| {
            ui.icon(icon::CIRCLE_CHECK, size::ICON, ui.palette().ok);
            ui.role(Role::Body, text.get("overview-nothing"));
        });
        ui.add_space(12.0);
    }
    for needy in summary.needs.iter().filter(|needy| needy.need.is_pressing()) {
        section_ui(ui, needy, open, cx);
    }
    asks_ui(ui, summary, open, cx);
    for needy in summary.needs.iter().filter(|needy| !needy.need.is_pressing()) {
        section_ui(ui, needy, open, cx);
    }
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

/// Shows a heading with a count beside it.
fn counted_ui(ui: &mut Ui, role: Role, heading: &str, count: usize, text: &Text) {
    ui.horizontal(|ui| {
        heading_ui(ui, role, heading);
        if count > 0 {
            ui.muted(Role::Body, &text.count(count));
        }
    });
}

fn section_ui(ui: &mut Ui, needy: &Needy, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let (heading, action, glyph) = needy.need.words();
    ui.add_space(16.0);
    counted_ui(ui, Role::Label, text.get(heading), needy.count, &text);
    rule_ui(ui);
    for id in &needy.first {
        let Some(dataset) = open.inventory().dataset(*id) else { continue };
        let ink = if needy.need == Need::Action { ui.palette().warn } else { ui.palette().muted };
        let row =
            Row { icon: glyph, ink, title: dataset.title(open.language), line: &line_of(needy.need, dataset, open, &text), beside: &beside(*id, open, &text) };
        if row.ui(ui, text.get(action)) {
            cx.ask(needy.need.page().map_or(Action::Open(*id), |page| Action::OpenAt(*id, page)));
        }
        rule_ui(ui);
    }
    let more = needy.count - needy.first.len();
    if more > 0 {
        ui.horizontal(|ui| {
            ui.set_min_height(size::NAV_ROW);
            let shown = text.with("overview-more", &[("count", more.into())]);
            let name = text.with("overview-more-name", &[("count", needy.count.into()), ("what", text.get(heading).into())]);
            if Button::link(&shown).name(&name).show(ui).clicked() {
                cx.ask(Action::List(needy.need.conditions()));
            }
        });
    }
}

/// Shows the answers that would move most; each leads to its criterion.
fn asks_ui(ui: &mut Ui, summary: &Summary, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let Some(model) = open.model().filter(|_| !summary.asks.is_empty()) else { return };
    ui.add_space(16.0);
    counted_ui(ui, Role::Label, text.get("overview-ask"), summary.questions, &text);
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
        let row = Row { icon: icon::HELP, ink: ui.palette().muted, title: name, line: &line, beside: "" };
        if row.named_ui(ui, text.get("overview-ask-do"), &format!("{title}, {name}")) {
            cx.ask(Action::OpenAt(question.dataset, CardPage::Scores(Some(question.criterion))));
        }
        rule_ui(ui);
    }
}

/// Returns the line under a title: what stands in the way, or the department and the stage.
fn line_of(need: Need, dataset: &Dataset, open: &Open<'_>, text: &Text) -> String {
    let gates = open.inventory().gates(dataset.id());
    if need == Need::Action
        && let Some((of, finding)) = gate::first(gates, GateState::ActionNeeded)
    {
        let gate = wording::gate(of, text);
        let reason = finding.reason.as_ref().map_or("", |reason| reason.as_str().lines().next().unwrap_or_default());
        return text.with("lane-reason", &[("gate", gate.into()), ("reason", reason.into())]);
    }
    if let (Need::Answers, Some(model)) = (need, open.model()) {
        let wanted = question::towards_place(open.inventory(), &open.worked.ranking, dataset.id());
        let names: Vec<&str> = wanted.iter().filter_map(|id| model.criterion(*id)).map(|criterion| criterion.short.get(open.language)).collect();
        return text.with("overview-answers-line", &[("count", names.len().into()), ("criteria", names.join(", ").into())]);
    }
    if need == Need::Unexamined {
        let left = GateId::ALL.into_iter().filter(|of| gate::state(gates, *of) == GateState::Unassessed).count();
        return format!("{} · {}", wording::stage(dataset.stage(), text), text.with("gates-left", &[("count", left.into())]));
    }
    let (department, stage) = (open.inventory().department_of(dataset), wording::stage(dataset.stage(), text));
    if department.is_empty() { stage.to_owned() } else { format!("{department} · {stage}") }
}

/// Returns what stands at the right of a row: the rank, or how many answers there are.
fn beside(id: DatasetId, open: &Open<'_>, text: &Text) -> String {
    let Some(ranked) = open.worked.ranking.get(id) else { return String::new() };
    match ranked.rank {
        Some(rank) => text.with("overview-rank", &[("rank", rank.into())]),
        None if ranked.assessment.answered > 0 => wording::coverage(&ranked.assessment, text),
        None => String::new(),
    }
}

fn last_ui(ui: &mut Ui, index: usize, id: Option<DatasetId>, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let Some(operation) = open.session.operations().get(index) else { return };
    let what = capital(&wording::operation_with_origin(operation, &text));
    let when = text.moment(operation.at, Timestamp::now());
    let why = operation.why.as_ref().map_or_else(String::new, |why| format!(" · {}", why.as_str()));
    let row = Row { icon: icon::HISTORY, ink: ui.palette().muted, title: &what, line: &format!("{} · {when}{why}", operation.who), beside: "" };
    let action = if id.is_some() { text.get("overview-show") } else { "" };
    if row.ui(ui, action)
        && let Some(id) = id
    {
        cx.ask(Action::Open(id));
    }
}

/// Returns a sentence with a capital at its beginning.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

struct Row<'a> {
    icon: &'a str,
    ink: Color32,
    title: &'a str,
    line: &'a str,
    beside: &'a str,
}

impl Row<'_> {
    /// Shows the row; returns whether its button, or the row itself, was pressed.
    fn ui(&self, ui: &mut Ui, action: &str) -> bool {
        self.named_ui(ui, action, self.title)
    }

    /// Shows the row; what its button is about is named for those who hear the window.
    fn named_ui(&self, ui: &mut Ui, action: &str, about: &str) -> bool {
        let palette = ui.palette();
        // The button is what the keyboard reaches; the rest of the row is there for the pointer alone.
        let sense = if action.is_empty() { Sense::hover() } else { Sense::CLICK };
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::TALL_ROW), sense);
        if !action.is_empty() && ui.rect_contains_pointer(rect) {
            ui.painter().rect_filled(rect, size::RADIUS_SMALL, palette.hover);
        }
        let mut clicked = response.clicked();
        let right = {
            let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)));
            if !action.is_empty() {
                let name = format!("{action} {about}");
                clicked |= Button::new(action).name(&name).min_width(BUTTON).show(&mut ui).clicked();
                ui.add_space(4.0);
            }
            if !self.beside.is_empty() && rect.width() > 440.0 {
                ui.muted(Role::Body, self.beside);
            }
            if action.is_empty() && self.beside.is_empty() { rect.right() } else { ui.min_rect().left() - 8.0 }
        };
        let left = rect.left() + 30.0;
        paint_icon(ui, self.icon, pos2(rect.left() + 9.0, rect.center().y), size::ICON_SMALL, self.ink);
        let title = galley(ui, Role::Body, self.title, palette.text, right - left);
        let line = galley(ui, Role::Caption, self.line, palette.muted, right - left);
        let top = rect.center().y - f32::midpoint(title.size().y, line.size().y);
        let middle = top + title.size().y;
        ui.painter().galley(pos2(left, top), title, palette.text);
        ui.painter().galley(pos2(left, middle), line, palette.muted);
        clicked
    }
}
