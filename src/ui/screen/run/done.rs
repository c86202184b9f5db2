//! The end of a run: what has been answered, what is not known, and which answer would move most.
//!
//! It is worked out once for each state of the inventory.

use std::sync::Arc;

use eframe::egui::{Frame, Key, Margin, ScrollArea, Ui};

use super::course::{Course, is_unknown};
use super::keys::{Press, presses};
use crate::model::question::{self, Question};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::{Button, UiText as _};

/// What was asked for.
pub(super) enum Wish {
    /// Back to the last question.
    Back,
    /// To a question.
    To(usize),
    /// Choose another run.
    Again,
    /// Leave.
    Leave,
}

/// What a run came to.
#[derive(Debug, Clone, Default)]
struct Sum {
    scored: usize,
    placed: usize,
    unknown: usize,
    unanswered: usize,
    missing: Option<usize>,
    question: Option<(usize, Question)>,
}

/// The end of a run.
#[derive(Debug, Default)]
pub(super) struct DonePage {
    sum: Option<(u64, usize, Sum)>,
}

impl DonePage {
    /// Shows the end.
    pub(super) fn ui(&mut self, ui: &mut Ui, course: &Course, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Wish> {
        let of = (open.generation, course.items().len());
        if self.sum.as_ref().is_none_or(|(generation, count, _)| (*generation, *count) != of) {
            self.sum = Some((of.0, of.1, sum(course, open)));
        }
        let sum = self.sum.as_ref().map(|(_, _, sum)| sum.clone()).unwrap_or_default();
        let frame = Frame::new().inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 0));
        let page = |ui: &mut Ui| ScrollArea::vertical().id_salt("run done").auto_shrink(false).show(ui, |ui| page_ui(ui, course, &sum, open, cx)).inner;
        frame.show(ui, page).inner
    }
}

fn sum(course: &Course, open: &Open<'_>) -> Sum {
    let (inventory, ranking) = (open.inventory(), &open.worked.ranking);
    let questions = question::all(inventory, ranking).ranked;
    let at = |question: &Question| course.items().iter().position(|item| item.dataset == question.dataset && item.criterion == question.criterion);
    Sum {
        scored: course.datasets().iter().filter(|id| ranking.get(**id).is_some_and(|ranked| ranked.assessment.answered > 0)).count(),
        placed: course.datasets().iter().filter(|id| ranking.get(**id).is_some_and(|ranked| ranked.point().is_some())).count(),
        unknown: course.items().iter().filter(|item| is_unknown(**item, inventory)).count(),
        unanswered: course.items().len() - course.answered(inventory),
        missing: course.first_missing(inventory),
        question: questions.iter().filter(|question| question.shift() > 0).find_map(|question| Some((at(question)?, *question))),
    }
}

fn page_ui(ui: &mut Ui, course: &Course, sum: &Sum, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Wish> {
    let text = Arc::clone(cx.text);
    ui.set_max_width(size::MEASURE);
    ui.add_space(32.0);
    ui.horizontal(|ui| {
        ui.icon(icon::CIRCLE_CHECK, 28.0, ui.palette().ok);
        heading_ui(ui, Role::Number, text.get("run-done"));
    });
    ui.add_space(12.0);
    let count = course.datasets().len();
    ui.role(Role::Question, &text.with("run-done-scored", &[("scored", sum.scored.into()), ("count", count.into())]));
    ui.role(Role::Question, &text.with("run-done-placed", &[("placed", sum.placed.into()), ("count", count.into())]));
    if sum.unknown > 0 {
        ui.role(Role::Question, &text.with("run-done-unknown", &[("count", sum.unknown.into())]));
    }
    if sum.unanswered > 0 {
        ui.role(Role::Question, &text.with("run-done-unanswered", &[("count", sum.unanswered.into())]));
    }
    let mut wish = question_ui(ui, sum, open, &text);
    ui.add_space(24.0);
    let page = ui.horizontal_wrapped(|ui| {
        let matrix = Button::primary(text.get("run-to-matrix")).icon(icon::MATRIX).show(ui);
        cx.region(&matrix);
        if ui.memory(|memory| memory.focused().is_none()) && !ui.input(|input| input.key_pressed(Key::Tab)) {
            matrix.request_focus();
        }
        if matrix.clicked() {
            wish = Some(Wish::Leave);
        }
        if let Some(at) = sum.missing
            && Button::new(text.get("run-to-missing")).show(ui).clicked()
        {
            wish = Some(Wish::To(at));
        }
        if Button::new(text.get("run-again")).show(ui).clicked() {
            wish = Some(Wish::Again);
        }
        if Button::new(text.get("run-list")).show(ui).clicked() {
            cx.ask(Action::Do(Verb::GoDatasets));
        }
        matrix.id
    });
    ui.add_space(24.0);
    wish.or_else(|| {
        let focused = ui.memory(eframe::egui::Memory::focused).unwrap_or(page.inner);
        presses(ui, focused).into_iter().find_map(|press| match press {
            Press::Escape => Some(Wish::Leave),
            Press::PageUp | Press::Left | Press::Up => Some(Wish::Back),
            _ => None,
        })
    })
}

/// Says which answer would move most; it leads to its question.
fn question_ui(ui: &mut Ui, sum: &Sum, open: &Open<'_>, text: &Text) -> Option<Wish> {
    let (at, question) = sum.question?;
    let criterion = open.model()?.criterion(question.criterion)?;
    let title = open.inventory().dataset(question.dataset)?.title(open.language);
    ui.add_space(20.0);
    heading_ui(ui, Role::Section, text.get("run-moves-most"));
    let args = [
        ("title", title.into()),
        ("criterion", criterion.name.get(open.language).into()),
        ("now", (question.now as usize).into()),
        ("then", (question.furthest() as usize).into()),
    ];
    ui.role(Role::Body, &text.with("run-moves", &args));
    Button::link(text.get("run-answer-it")).show(ui).clicked().then_some(Wish::To(at))
}
