//! Before a run: which datasets, in which order, and whether reasons are asked for.
//!
//! It lays out the run; nothing of the inventory is changed.

use std::sync::Arc;

use eframe::egui::{CentralPanel, Frame, Id, Margin, Role as AccessRole, ScrollArea, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::course::{Choice, Course, Order, Which};
use super::keys::{Press, presses};
use crate::model::{DepartmentId, Stage};
use crate::text::Locale;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Ground;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::check::check_ui;
use crate::ui::widget::label::{galley, heading_ui};
use crate::ui::widget::select::Select;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

/// Two choices stand side by side from this width on.
const PAIRED_FROM: f32 = 560.0;

/// What the counts are of.
type Source = (u64, Locale, Option<DepartmentId>, Option<Stage>);

/// What was asked for.
pub(super) enum Wish {
    /// Begin a run.
    Begin(Course),
    /// Go on with the one that was left.
    Resume,
    /// Leave.
    Leave,
}

/// The choices before a run.
#[derive(Debug, Default)]
pub(super) struct BeginPage {
    pub(super) choice: Choice,
    counts: Option<(Source, [usize; 4])>,
    departments: Vec<(DepartmentId, String)>,
    /// Whether the focus has been set once, and the choice moved to something that is there.
    is_settled: bool,
}

impl BeginPage {
    /// Shows the choices. `resumed` says which dataset a run that was left stands at.
    pub(super) fn ui(&mut self, ui: &mut Ui, resumed: Option<usize>, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Wish> {
        self.count(open, cx);
        let frame = Frame::new().inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 0));
        let page = |ui: &mut Ui| ScrollArea::vertical().id_salt("run begin").auto_shrink(false).show(ui, |ui| self.page_ui(ui, resumed, open, cx)).inner;
        CentralPanel::default().frame(frame).show(ui, page).inner
    }

    fn count(&mut self, open: &Open<'_>, cx: &Cx<'_>) {
        let source = (open.generation, cx.text.locale(), self.choice.department, self.choice.stage);
        if self.counts.as_ref().is_some_and(|(of, _)| *of == source) {
            return;
        }
        let counts = Which::ALL.map(|which| self.choice.datasets(which, open).len());
        self.counts = Some((source, counts));
        self.departments = open.inventory().departments().map(|department| (department.id, department.name.to_string())).collect();
        self.departments.sort_by_cached_key(|(_, name)| cx.text.sort_key(name));
        if !self.is_settled
            && let Some(first) = counts.iter().position(|count| *count > 0)
        {
            self.choice.which = Which::ALL[first];
        }
    }

    fn page_ui(&mut self, ui: &mut Ui, resumed: Option<usize>, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Wish> {
        let text = Arc::clone(cx.text);
        ui.set_max_width(size::MEASURE);
        ui.add_space(20.0);
        heading_ui(ui, Role::Title, text.get("run-title"));
        ui.muted(Role::Body, text.get("run-about"));
        if open.model().is_none() {
            ui.add_space(12.0);
            ui.role(Role::Body, text.get("refusal-no-model"));
            return None;
        }
        let mut wish = None;
        if let Some(at) = resumed {
            ui.add_space(12.0);
            let name = text.with("run-resume", &[("at", at.into())]);
            let response = Button::primary(&name).icon(icon::PLAY).show(ui);
            self.settle(&response);
            if response.clicked() {
                wish = Some(Wish::Resume);
            }
        }
        ui.add_space(20.0);
        self.which_ui(ui, cx);
        ui.add_space(8.0);
        self.narrow_ui(ui, cx);
        ui.add_space(20.0);
        self.order_ui(ui, cx);
        ui.add_space(12.0);
        if check_ui(ui, self.choice.asks_reason, text.get("run-asks-reason")).clicked() {
            self.choice.asks_reason = !self.choice.asks_reason;
        }
        ui.add_space(16.0);
        let begun = self.start_ui(ui, resumed.is_some(), open, cx);
        ui.add_space(24.0);
        let is_left = presses(ui, Id::unique("run begin")).contains(&Press::Escape);
        begun.or(wish).or(is_left.then_some(Wish::Leave))
    }

    fn settle(&mut self, response: &eframe::egui::Response) {
        if !std::mem::replace(&mut self.is_settled, true) {
            response.request_focus();
        }
    }

    fn which_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let counts = self.counts.map_or([0; 4], |(_, counts)| counts);
        heading_ui(ui, Role::Label, cx.text.get("run-which"));
        let keys = ["run-which-unscored", "run-which-partly", "run-which-unreasoned", "run-which-all"];
        let wide = ui.available_width() >= PAIRED_FROM;
        for pair in [[0, 1], [2, 3]] {
            let mut row = |ui: &mut Ui, width: f32| {
                for index in pair {
                    let count = cx.text.with("count-datasets", &[("count", counts[index].into())]);
                    if option_ui(ui, width, cx.text.get(keys[index]), &count, self.choice.which == Which::ALL[index]) {
                        self.choice.which = Which::ALL[index];
                    }
                }
            };
            let width = ui.available_width();
            if wide { ui.horizontal(|ui| row(ui, (width - 8.0) / 2.0)).inner } else { row(ui, width) }
        }
    }

    fn narrow_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let text = cx.text;
        ui.horizontal_wrapped(|ui| {
            let names: Vec<String> = self.departments.iter().map(|(_, name)| name.clone()).collect();
            let chosen = self.departments.iter().position(|(id, _)| Some(*id) == self.choice.department);
            let select = Select {
                id: Id::unique("run department"),
                name: text.get("department"),
                none: text.get("run-all-departments"),
                search: text.get("run-search-departments"),
                width: 240.0,
            };
            if let Some(picked) = select.show(ui, &names, chosen, true) {
                self.choice.department = picked.and_then(|index| self.departments.get(index)).map(|(id, _)| *id);
            }
            let stages: Vec<String> = Stage::ALL.into_iter().map(|stage| wording::stage(stage, text).to_owned()).collect();
            let chosen = Stage::ALL.into_iter().position(|stage| Some(stage) == self.choice.stage);
            let select = Select { id: Id::unique("run stage"), name: text.get("stage"), none: text.get("run-all-stages"), search: "", width: 180.0 };
            if let Some(picked) = select.show(ui, &stages, chosen, true) {
                self.choice.stage = picked.and_then(|index| Stage::ALL.get(index).copied());
            }
        });
    }

    fn order_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        heading_ui(ui, Role::Label, cx.text.get("run-order"));
        let keys =
            [("run-order-dataset", "run-order-dataset-help"), ("run-order-cost", "run-order-cost-help"), ("run-order-question", "run-order-question-help")];
        for (order, (name, help)) in Order::ALL.into_iter().zip(keys) {
            let width = ui.available_width();
            if option_ui(ui, width, cx.text.get(name), cx.text.get(help), self.choice.order == order) {
                self.choice.order = order;
            }
        }
    }

    fn start_ui(&mut self, ui: &mut Ui, is_second: bool, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Wish> {
        let text = Arc::clone(cx.text);
        let at = Which::ALL.iter().position(|which| *which == self.choice.which).unwrap_or_default();
        let count = self.counts.map_or(0, |(_, counts)| counts[at]);
        let questions = count * open.model().map_or(0, |model| model.criteria.len());
        let mut wish = None;
        ui.horizontal_wrapped(|ui| {
            let name = text.get("run-begin");
            let button = if is_second { Button::new(name) } else { Button::primary(name) };
            let why = if open.is_writable { text.get("run-nothing") } else { text.get("blocked-read-only") };
            let response = button.icon(icon::PLAY).blocked((count == 0 || !open.is_writable).then_some(why)).show(ui);
            cx.region(&response);
            self.settle(&response);
            ui.muted(Role::Body, &text.with("run-size", &[("datasets", count.into()), ("questions", questions.into())]));
            if response.clicked()
                && let Some(model) = open.model()
            {
                let datasets = self.choice.datasets(self.choice.which, open);
                wish = Some(Wish::Begin(Course::new(datasets, model, self.choice.order, None, open.inventory())));
            }
        });
        wish
    }
}

/// Shows a choice with what it means; returns whether it was picked.
fn option_ui(ui: &mut Ui, width: f32, name: &str, help: &str, is_chosen: bool) -> bool {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, size::TALL_ROW), Sense::click());
    response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, true, is_chosen, format!("{name}, {help}")));
    Ground { is_chosen, is_hot: response.hovered() }.paint(ui, rect, size::RADIUS_SMALL);
    let center = pos2(rect.left() + 18.0, rect.center().y);
    let ink = if is_chosen { palette.accent } else { palette.border };
    ui.painter().circle(center, 7.0, palette.bg, Stroke::new(if is_chosen { 2.0 } else { 1.0 }, ink));
    if is_chosen {
        ui.painter().circle_filled(center, 3.5, palette.accent);
    }
    let room = width - 44.0;
    let title = galley(ui, if is_chosen { Role::Label } else { Role::Body }, name, palette.text, room);
    let line = galley(ui, Role::Caption, help, palette.muted, room);
    let top = rect.center().y - f32::midpoint(title.size().y, line.size().y);
    let below = top + title.size().y;
    ui.painter().galley(pos2(rect.left() + 36.0, top), title, palette.text);
    ui.painter().galley(pos2(rect.left() + 36.0, below), line, palette.muted);
    focus_ring(ui, rect.shrink(1.0), &response);
    response.clicked()
}
