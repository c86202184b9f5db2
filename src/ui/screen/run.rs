//! The scoring run: one question at a time for many datasets, by keyboard alone, and beside it the comparison of pairs.
//!
//! Every answer is asked for at once as an ordinary command; only drafts and the place in the run are kept here.

mod ask;
mod begin;
mod compare;
mod course;
mod done;
mod keys;
mod paper;

use std::sync::Arc;

use eframe::egui::{Align, CentralPanel, Frame, Layout, Margin, Panel, Ui};

use crate::model::operation::Origin;
use crate::model::{Axis, DatasetId, Inventory};
use crate::ui::action::{Action, Place};
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::segment::segment_ui;
use ask::AskPage;
use begin::{BeginPage, Wish as BeginWish};
use compare::{ComparePage, Wish as CompareWish};
use course::{Course, Order};
use done::{DonePage, Wish as DoneWish};

/// What the screen is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Mode {
    /// The questions of the criteria.
    #[default]
    Questions,
    /// Pairs of datasets.
    Pairs,
}

/// The scoring run.
#[derive(Debug, Default)]
pub struct RunScreen {
    mode: Mode,
    course: Option<Course>,
    /// Whether the questions are shown, rather than the choices before them.
    is_under_way: bool,
    begin: BeginPage,
    ask: AskPage,
    done: DonePage,
    compare: ComparePage,
    /// The inventory as it was last, to find what an undo was about.
    seen: Option<(u64, Arc<Inventory>)>,
}

impl RunScreen {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.follow(open);
        self.header_ui(ui, open, cx);
        if self.mode == Mode::Pairs {
            match self.compare.ui(ui, open, cx) {
                Some(CompareWish::Score(first, other, axis)) => self.score_pair(first, other, axis, open),
                Some(CompareWish::Leave) => self.leave(open, cx),
                None => {}
            }
            return;
        }
        let Some(course) = self.course.as_mut().filter(|_| self.is_under_way) else {
            let resumed = self.course.as_ref().filter(|course| !course.is_over()).map(|course| course.place_of().0);
            match self.begin.ui(ui, resumed, open, cx) {
                Some(BeginWish::Begin(course)) => self.start(course),
                Some(BeginWish::Resume) => self.is_under_way = true,
                Some(BeginWish::Leave) => self.leave(open, cx),
                None => {}
            }
            return;
        };
        if course.is_over() {
            self.ask.rest();
            match CentralPanel::default().frame(Frame::new()).show(ui, |ui| self.done.ui(ui, course, open, cx)).inner {
                Some(DoneWish::Back) => course.step(-1),
                Some(DoneWish::To(at)) => course.go_to(at),
                Some(DoneWish::Again) => {
                    self.course = None;
                    self.is_under_way = false;
                }
                Some(DoneWish::Leave) => self.leave(open, cx),
                None => {}
            }
            return;
        }
        if self.ask.ui(ui, course, self.begin.choice.asks_reason, open, cx) {
            self.leave(open, cx);
        }
    }

    fn start(&mut self, course: Course) {
        self.course = Some(course);
        self.is_under_way = true;
        self.mode = Mode::Questions;
        self.ask = AskPage::default();
    }

    /// Begins a run of datasets that were chosen elsewhere, in the order given.
    pub fn score(&mut self, datasets: Vec<DatasetId>, open: &Open<'_>) {
        if let Some(model) = open.model() {
            self.start(Course::new(datasets, model, Order::ByDataset, None, open.inventory()));
        }
    }

    /// Begins a run of two datasets that a pair was about.
    fn score_pair(&mut self, first: DatasetId, other: DatasetId, axis: Axis, open: &Open<'_>) {
        if let Some(model) = open.model() {
            let mut course = Course::new(vec![first, other], model, Order::ByDataset, Some(axis), open.inventory());
            course.go_to(0);
            self.start(course);
        }
    }

    /// Takes the reason that is being typed.
    pub fn settle(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        if let Some(item) = self.course.as_ref().and_then(Course::current) {
            self.ask.settle(item, open, cx);
        }
    }

    /// Leaves for the matrix; where the run stands is kept.
    fn leave(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.settle(open, cx);
        self.is_under_way = false;
        cx.ask(Action::Go(Place::Matrix));
    }

    /// Goes where an undo or redo changed a score, and lets go of what is no longer there.
    fn follow(&mut self, open: &Open<'_>) {
        let revision = open.session.revision();
        if self.seen.as_ref().is_some_and(|(seen, _)| *seen == revision) {
            return;
        }
        let before = self.seen.replace((revision, Arc::clone(open.inventory())));
        let (Some(course), Some((_, before))) = (&mut self.course, before) else { return };
        course.keep_what_is_there(open.inventory());
        let is_step = open.session.operations().last().is_some_and(|operation| operation.origin != Origin::Done);
        if is_step && let Some(at) = course.first_changed(&before, open.inventory()) {
            course.go_to(at);
            self.ask.forget();
        }
    }

    fn header_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let frame = Frame::new().fill(ui.palette().bg).inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 0));
        let mut is_left = false;
        Panel::top("run header").exact_size(size::VIEW_HEADER).frame(frame).show_separator_line(true).show(ui, |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let choices = [(Mode::Questions, text.get("run-questions")), (Mode::Pairs, text.get("run-pairs"))];
                if let Some(mode) = segment_ui(ui, text.get("run-mode"), &choices, self.mode) {
                    self.mode = mode;
                }
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let response = Button::new(text.get("run-leave")).icon(icon::CLOSE).key(text.get("key-escape")).show(ui);
                    cx.region(&response);
                    is_left = response.clicked();
                });
            });
        });
        if is_left {
            self.leave(open, cx);
        }
    }
}
