//! The question after a move: which criterion has changed, and why. Only its answer commits.
//!
//! What could explain the move comes from `model::relocation`; the new rank is worked out on a copy of the inventory.

mod outcome;
mod radio;
mod scores;

use std::collections::BTreeMap;

use eframe::egui::{
    Align, Area, Context, Frame, Id, Key, Layout, Margin, Modifiers, Order, Pos2, Rect, ScrollArea, Stroke, Ui, Vec2, accesskit::Role as AccessRole,
};

use super::drag::Held;
use super::explain::place_beside;
use crate::command::{Answer, Command, NewOverride, NewScore};
use crate::figure::MatrixLayout;
use crate::model::relocation::{Proposal, Relocation, with_levels};
use crate::model::{Axis, Criterion, CriterionId, Level, ScoringModel, priority::assess};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::toast::Toast;
use crate::ui::widget::button::icon_button;
use crate::ui::widget::label::{mark_heading, rich};
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;
use outcome::Outcome;
use radio::{Line, RadioRow};
use scores::ScoreRow;

/// Name the fields beside the question.
const WHY: u8 = 1;
const BY: u8 = 2;
/// Inside the frame.
const PAD: f32 = 16.0;
/// More explanations than these are one press away.
const OPTIONS: usize = 3;
/// More than these explain less and less.
const MOST: usize = 8;

/// What somebody says has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    /// What one of the options says.
    Option(usize),
    /// Several criteria, chosen one by one.
    Several,
    /// No score: the point stands here by decision.
    Override,
}

/// What becomes of the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is still asked.
    Stays,
    /// The point goes back.
    Back,
    /// The move was saved.
    Saved,
}

/// A move that waits for its reason.
#[derive(Debug)]
pub(super) struct Ask {
    /// The point that was put down.
    pub(super) held: Held,
    /// What the inventory was when it was.
    generation: u64,
    relocation: Relocation,
    choice: Choice,
    has_all_options: bool,
    /// The levels of "several criteria" that differ from what is scored.
    levels: BTreeMap<CriterionId, Level>,
    why: String,
    by: String,
    /// Why the answer was refused.
    trouble: Option<String>,
    outcome: Outcome,
    /// How high the question is, and where it stands for that height and room.
    height: f32,
    /// How high the reason and the buttons are.
    fixed: f32,
    place: Option<(Rect, f32, Pos2)>,
    has_begun: bool,
}

impl Ask {
    /// Asks about a point that was put down.
    pub(super) fn new(held: Held, open: &Open<'_>) -> Option<Self> {
        let target = held.at?;
        let relocation = Relocation::new(open.model()?, open.inventory().scores(held.id), target);
        let several = relocation.several.iter().flat_map(|several| &several.shifts);
        let levels: BTreeMap<CriterionId, Level> = several.map(|shift| (shift.criterion, shift.to)).collect();
        let choice = match (relocation.options.is_empty(), levels.is_empty()) {
            (false, _) => Choice::Option(0),
            (true, false) => Choice::Several,
            (true, true) => Choice::Override,
        };
        Some(Self {
            held,
            generation: open.generation,
            relocation,
            choice,
            has_all_options: false,
            levels,
            why: String::new(),
            by: String::new(),
            trouble: None,
            outcome: Outcome::default(),
            height: 420.0,
            fixed: 140.0,
            place: None,
            has_begun: false,
        })
    }

    /// Returns the place that what is chosen leads to.
    pub(super) fn place(&self, open: &Open<'_>) -> Option<(f64, f64)> {
        match self.choice {
            Choice::Option(index) => self.relocation.options.get(index).map(|option| option.place),
            Choice::Override => self.held.at,
            Choice::Several => {
                let model = open.model()?;
                assess(model, &with_levels(open.inventory().scores(self.held.id), self.levels.clone(), model.version)).point()
            }
        }
    }

    /// Shows the question beside its point. `figure` is where the layout lies.
    pub(super) fn ui(&mut self, ctx: &Context, figure: Rect, layout: &MatrixLayout, open: &Open<'_>, cx: &mut Cx<'_>) -> Verdict {
        let (Some(model), true) = (open.model(), open.generation == self.generation && open.is_writable) else { return Verdict::Back };
        if !eframe::egui::Popup::is_any_open(ctx) && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            return Verdict::Back;
        }
        let room = ctx.content_rect().shrink(8.0);
        let width = size::POPOVER[0].min(room.width());
        let pos = self.pos(Vec2::new(width, self.height.min(room.height())), figure, layout, room, open);
        let text = std::sync::Arc::clone(cx.text);
        let area = Area::new(id()).order(Order::Foreground).fixed_pos(pos).role(AccessRole::Dialog).accessible_name(text.get("matrix-move-question"));
        ctx.memory_mut(|memory| memory.set_modal_layer(area.layer()));
        let edge = if ctx.palette().is_projector { 2.0 } else { 1.0 };
        let frame = Frame::new()
            .fill(ctx.palette().bg)
            .stroke(Stroke::new(edge, ctx.palette().border))
            .corner_radius(size::RADIUS)
            .inner_margin(Margin::same(PAD as i8));
        let response = area.show(ctx, |ui| {
            frame
                .show(ui, |ui| {
                    ui.set_width(width - 2.0 * (PAD + edge));
                    self.content_ui(ui, room.height() - 2.0 * (PAD + edge), model, open, cx)
                })
                .inner
        });
        let height = response.response.rect.height();
        if (height - self.height).abs() > 0.5 {
            self.height = height;
            ctx.request_repaint();
        }
        response.inner
    }

    /// Finds a place for the question, and keeps it while nothing changes that it depends on.
    fn pos(&mut self, wanted: Vec2, figure: Rect, layout: &MatrixLayout, room: Rect, open: &Open<'_>) -> Pos2 {
        let at = self.place(open).or(self.held.at).unwrap_or_default();
        match self.place {
            Some((of, height, pos)) if of == figure && (height - wanted.y).abs() < 0.5 => pos,
            _ => {
                let ends = [Some(at), self.held.start].map(|place| place.map(|(value, cost)| layout.to_px(value, cost)));
                let pos = place_beside(layout, ends, figure, room, wanted);
                self.place = Some((figure, wanted.y, pos));
                pos
            }
        }
    }

    fn content_ui(&mut self, ui: &mut Ui, max_height: f32, model: &ScoringModel, open: &Open<'_>, cx: &mut Cx<'_>) -> Verdict {
        let text = std::sync::Arc::clone(cx.text);
        ui.spacing_mut().item_spacing = Vec2::new(8.0, 4.0);
        let is_closed = self.head_ui(ui, open, &text);
        let area = ScrollArea::vertical().id_salt("move options").max_height(max_height - ui.min_rect().height() - self.fixed - 4.0).auto_shrink([false, true]);
        area.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            self.options_ui(ui, model, open, &text);
        });
        // The reason and the buttons are always in sight.
        let top = ui.min_rect().bottom();
        self.why_ui(ui, open, &text);
        let verdict = self.foot_ui(ui, open, cx);
        self.fixed = ui.min_rect().bottom() - top;
        if is_closed { Verdict::Back } else { verdict }
    }

    /// Shows the question and what was moved whereto; tells whether it was closed.
    fn head_ui(&self, ui: &mut Ui, open: &Open<'_>, text: &Text) -> bool {
        let question = text.get("matrix-move-question");
        let is_closed = ui
            .horizontal(|ui| {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let is_closed = icon_button(ui, icon::CLOSE, text.get("matrix-move-close"), None).clicked();
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        let heading = ui.line(Role::Section, question);
                        mark_heading(ui, &heading, question);
                    });
                    is_closed
                })
                .inner
            })
            .inner;
        ui.muted(Role::Body, &self.moved(open, text));
        ui.add_space(4.0);
        is_closed
    }

    /// Says what was moved whereto.
    fn moved(&self, open: &Open<'_>, text: &Text) -> String {
        let title = open.inventory().dataset(self.held.id).map_or("", |dataset| dataset.title(open.language));
        let number = |number: f64| text.number(number, 0);
        let (value, cost) = self.held.at.unwrap_or_default();
        let Some((old_value, old_cost)) = self.held.start else {
            return text.with("matrix-move-placed", &[("title", title.into()), ("value", number(value).into()), ("cost", number(cost).into())]);
        };
        let is_same = |a: f64, b: f64| (a - b).abs() < 1e-9;
        let key = match (is_same(value, old_value), is_same(cost, old_cost)) {
            (false, false) => "matrix-move-both",
            (false, true) => "matrix-move-value",
            (true, _) => "matrix-move-cost",
        };
        let args = [("value", number(old_value)), ("new-value", number(value)), ("cost", number(old_cost)), ("new-cost", number(cost))];
        let args: Vec<_> = std::iter::once(("title", title.into())).chain(args.iter().map(|(name, number)| (*name, number.as_str().into()))).collect();
        text.with(key, &args)
    }

    fn options_ui(&mut self, ui: &mut Ui, model: &ScoringModel, open: &Open<'_>, text: &Text) {
        let before = self.choice;
        let all = self.relocation.options.len().min(MOST);
        let shown = if self.has_all_options || all == OPTIONS + 1 { all } else { OPTIONS };
        for (index, option) in self.relocation.options.iter().enumerate().take(shown) {
            let lines = lines(option, model, open, text);
            if (RadioRow { lines: &lines, is_chosen: self.choice == Choice::Option(index) }).show(ui).clicked() {
                self.choice = Choice::Option(index);
            }
        }
        let more = all.saturating_sub(shown);
        if more > 0 {
            ui.horizontal(|ui| {
                ui.add_space(radio::INDENT);
                self.has_all_options |= Button::link(&text.with("matrix-move-more", &[("count", more.into())])).show(ui).clicked();
            });
        }
        if self.radio_ui(ui, "matrix-move-several", "matrix-move-several-help", Choice::Several, text) {
            self.several_ui(ui, model, open, text);
        }
        if self.radio_ui(ui, "matrix-move-override", "matrix-move-override-help", Choice::Override, text) {
            self.override_ui(ui, text);
        }
        if before != self.choice {
            self.trouble = None;
            // A hand on the pointer goes on with the reason; the keys stay where they are.
            let is_told = matches!(self.choice, Choice::Option(_));
            if is_told && ui.input(|input| input.pointer.any_click()) {
                ui.memory_mut(|memory| memory.request_focus(id().with(WHY)));
            }
        }
    }

    /// Shows one of the last choices; tells whether it is chosen.
    fn radio_ui(&mut self, ui: &mut Ui, name: &str, help: &str, choice: Choice, text: &Text) -> bool {
        let line = Line { name: text.get(name).to_owned(), change: None, effect: String::new(), under: text.get(help).to_owned() };
        if (RadioRow { lines: &[line], is_chosen: self.choice == choice }).show(ui).clicked() {
            self.choice = choice;
        }
        self.choice == choice
    }

    /// Shows a row of levels for each criterion, and where they lead.
    fn several_ui(&mut self, ui: &mut Ui, model: &ScoringModel, open: &Open<'_>, text: &Text) {
        let scores = open.inventory().scores(self.held.id);
        for axis in Axis::ALL {
            ui.add_space(4.0);
            ui.label(rich(Role::CaptionStrong, text.of("axis", axis.key()), ui.palette().muted));
            for criterion in model.of_axis(axis) {
                let now = scores.get(&criterion.id).and_then(|judgement| judgement.score.level());
                let row = ScoreRow { criterion, now, new: self.levels.get(&criterion.id).copied(), language: open.language, text };
                match row.ui(ui) {
                    Some(level) if Some(level) == now => drop(self.levels.remove(&criterion.id)),
                    Some(level) => drop(self.levels.insert(criterion.id, level)),
                    None => {}
                }
            }
        }
    }

    /// Asks who decided it.
    fn override_ui(&mut self, ui: &mut Ui, text: &Text) {
        ui.horizontal(|ui| {
            ui.add_space(radio::INDENT);
            ui.vertical(|ui| {
                ui.muted(Role::Caption, text.get("matrix-move-by"));
                let width = ui.available_width();
                let hint = text.get("matrix-move-by-hint");
                let name = text.get("matrix-move-by");
                TextField { id: id().with(BY), name, hint, rows: 1, width, error: None }.show(ui, &mut self.by);
            });
        });
    }

    /// Says where the chosen levels lead.
    fn leads_ui(&self, ui: &mut Ui, open: &Open<'_>, text: &Text) {
        ui.add_space(4.0);
        let sentence = match self.place(open) {
            Some((value, cost)) => {
                let (wanted_value, wanted_cost) = self.held.at.unwrap_or_default();
                let away = (value - wanted_value).hypot(cost - wanted_cost);
                let number = |number: f64| text.number(number, 0);
                text.with("matrix-move-leads", &[("value", number(value).into()), ("cost", number(cost).into()), ("away", number(away).into())])
            }
            None => text.get("matrix-move-no-place").to_owned(),
        };
        ui.muted(Role::Caption, &sentence);
    }

    /// Asks why; the first time with the cursor in it.
    fn why_ui(&mut self, ui: &mut Ui, open: &Open<'_>, text: &Text) {
        let is_override_lost = self.choice != Choice::Override && open.inventory().place_override(self.held.id).is_some();
        if is_override_lost {
            ui.add_space(4.0);
            ui.label(rich(Role::Caption, text.get("matrix-move-ends-override"), ui.palette().warn));
        }
        if self.choice == Choice::Several {
            self.leads_ui(ui, open, text);
        }
        ui.add_space(8.0);
        ui.line(Role::Label, text.get("matrix-move-why"));
        let width = ui.available_width();
        let why = id().with(WHY);
        if !ui.is_sizing_pass() && !std::mem::replace(&mut self.has_begun, true) {
            ui.memory_mut(|memory| memory.request_focus(why));
        }
        let (name, hint) = (text.get("matrix-move-why"), text.get("matrix-move-why-hint"));
        let field = TextField { id: why, name, hint, rows: 2, width, error: self.trouble.as_deref() };
        if field.show(ui, &mut self.why).changed() {
            self.trouble = None;
        }
        ui.add_space(4.0);
    }

    fn foot_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> Verdict {
        let text = std::sync::Arc::clone(cx.text);
        let command = self.command(open, cx);
        if let Some(command) = &command {
            self.outcome.refresh(command, open, ui.ctx());
        }
        let missing = match (&command, self.why.trim().is_empty()) {
            (None, _) => Some(text.get("matrix-move-needs-score")),
            (_, true) => Some(text.get("matrix-move-needs-why")),
            _ => None,
        };
        let entered = missing.is_none() && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
        ui.add_space(8.0);
        let (is_saved, is_back) = ui
            .horizontal(|ui| {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let is_saved = Button::primary(text.get("matrix-move-save")).blocked(missing).show(ui).clicked();
                    let is_back = Button::new(text.get("matrix-move-undo")).key(text.get("key-escape")).show(ui).clicked();
                    let rank = self.outcome.sentence(self.held.id, open, &text);
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        let label = ui.add(eframe::egui::Label::new(rich(Role::Caption, &rank, ui.palette().text)).wrap());
                        ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(eframe::egui::accesskit::Live::Polite));
                    });
                    (is_saved, is_back)
                })
                .inner
            })
            .inner;
        match command {
            _ if is_back => Verdict::Back,
            Some(command) if is_saved || entered => self.save(command, open, cx),
            _ => Verdict::Stays,
        }
    }

    /// Returns what the answer would do, if it says what has changed.
    fn command(&self, open: &Open<'_>, cx: &Cx<'_>) -> Option<Command> {
        let why = self.why.trim().to_owned();
        let shifts: Vec<(CriterionId, Level)> = match self.choice {
            Choice::Override => {
                let (value, cost) = self.held.at?;
                let by = Some(self.by.trim().to_owned()).filter(|by| !by.is_empty());
                return Some(Command::Override(self.held.id, NewOverride { value, cost, reason: why, by, date: Some(cx.today) }));
            }
            Choice::Option(index) => self.relocation.options.get(index)?.shifts.iter().map(|shift| (shift.criterion, shift.to)).collect(),
            Choice::Several => self.levels.iter().map(|(criterion, level)| (*criterion, *level)).collect(),
        };
        if shifts.is_empty() {
            return None;
        }
        let score = |(criterion, level)| NewScore { criterion, answer: Answer::Is(crate::model::Score::Known(level)), reason: Some(why.clone()) };
        let scores = Command::Score(self.held.id, shifts.into_iter().map(score).collect());
        let is_overridden = open.inventory().place_override(self.held.id).is_some();
        Some(if is_overridden { Command::Together(vec![scores, Command::ClearOverride(self.held.id)]) } else { scores })
    }

    /// Does what was answered; what cannot be done is said under the reason.
    fn save(&mut self, command: Command, open: &Open<'_>, cx: &mut Cx<'_>) -> Verdict {
        if let Err(refusal) = command.plan(open.inventory()) {
            self.trouble = Some(wording::refusal(&refusal, open.inventory(), cx.text));
            return Verdict::Stays;
        }
        let what = wording::operation(&command.label(open.inventory()), cx.text);
        let toast = Toast::undoable(cx.text.with("done-what", &[("what", what.into())]));
        cx.ask(Action::Run(Box::new(command), Some(self.why.trim().to_owned())));
        cx.ask(Action::Tell(toast));
        Verdict::Saved
    }
}

fn id() -> Id {
    Id::unique("matrix move")
}

/// Writes what an option says: each criterion, from which level to which, and what the new level means.
fn lines(option: &Proposal, model: &ScoringModel, open: &Open<'_>, text: &Text) -> Vec<Line> {
    let is_alone = option.shifts.len() == 1;
    let line = |criterion: &Criterion, from: Option<Level>, to: Level, effect: Option<f64>| {
        let sign = |level: Option<Level>| level.map_or_else(|| "?".to_owned(), |level| level.get().to_string());
        let name = if is_alone { &criterion.name } else { &criterion.short };
        Line {
            name: name.get(open.language).to_owned(),
            change: Some((sign(from), to.get().to_string())),
            effect: effect.map_or_else(String::new, |effect| text.signed(effect.round(), 0)),
            under: text.with("matrix-move-anchor", &[("level", to.get().into()), ("anchor", criterion.anchors.of(to).get(open.language).into())]),
        }
    };
    let shifts = option.shifts.iter().filter_map(|shift| Some(line(model.criterion(shift.criterion)?, shift.from, shift.to, shift.effect)));
    shifts.collect()
}
