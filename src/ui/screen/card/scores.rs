//! The second page of the card: the scores, with what each level means in view, and the reason.
//!
//! It asks for scores; what they add up to is worked out elsewhere.

use eframe::egui::{
    Event, EventFilter, Id, ImeEvent, Key, Label, Popup, Rect, Role as AccessRole, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, epaint::RectShape,
    pos2,
};

use super::draft::{Drafts, Slot};
use super::editor::{Line, line_ui};
use super::place::PlaceSection;
use super::question::Asked;
use crate::command::{Answer, Command, NewScore};
use crate::model::priority::Place;
use crate::model::rank::Ranked;
use crate::model::{Axis, Criterion, CriterionId, Dataset, Judgement, Level, Score, ScoringModel};
use crate::text::Text;
use crate::ui::action::{Action, CardPage};
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::screen::demand::resting::Resting;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::take_key;
use crate::ui::widget::label::{galley, paint_icon, rich};
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

const KEY_GAP: f32 = 4.0;
const ROW: f32 = 36.0;
const WEIGHT: f32 = 44.0;
/// The answers in the order of their keys.
const ANSWERS: usize = 6;

/// Where the person is among the criteria.
#[derive(Debug, Default)]
pub(super) struct ScorePage {
    current: Option<CriterionId>,
    asked: Asked,
    place: PlaceSection,
    resting: Resting,
    /// A criterion to scroll to.
    reveal: bool,
}

impl ScorePage {
    /// Turns to a criterion.
    pub(super) fn turn_to(&mut self, criterion: CriterionId) {
        self.current = Some(criterion);
        self.reveal = true;
    }
}

/// Returns the id of the page, which takes the focus for all its keys.
pub(super) fn page_id() -> Id {
    Id::unique("card-scores")
}

fn reason_id(criterion: CriterionId) -> Id {
    Id::unique("card-reason").with(criterion)
}

fn answer(index: usize) -> Score {
    Level::ALL.get(index).map_or(Score::Unknown, |level| Score::Known(*level))
}

fn set(dataset: &Dataset, criterion: CriterionId, answer: Answer) -> Action {
    Action::run(Command::Score(dataset.id(), vec![NewScore { criterion, answer, reason: None }]))
}

/// Shows the page.
pub(super) fn scores_ui(ui: &mut Ui, page: &mut ScorePage, dataset: &Dataset, open: &Open<'_>, drafts: &mut Drafts, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let Some(model) = open.model() else {
        ui.muted(Role::Body, text.get("refusal-no-model"));
        return;
    };
    let scores = open.inventory().scores(dataset.id());
    let first = || model.criteria.iter().find(|criterion| !scores.contains_key(&criterion.id)).or(model.criteria.first()).map(|criterion| criterion.id);
    if page.current.is_none_or(|current| model.criterion(current).is_none()) {
        page.current = first();
    }
    page_keys(ui, page, model, dataset, open, cx);
    let ranked = open.worked.ranking.get(dataset.id());
    ui.spacing_mut().item_spacing.y = 0.0;
    if let Some(criterion) = page.asked.ui(ui, dataset.id(), model, open, &text) {
        page.turn_to(criterion);
        ui.memory_mut(|memory| memory.request_focus(page_id()));
    }
    for axis in Axis::ALL {
        axis_head_ui(ui, axis, ranked, &text);
        for criterion in model.of_axis(axis) {
            let mut row = CriterionRow { criterion, model, dataset, open, judgement: scores.get(&criterion.id).map(AsRef::as_ref), text: &text };
            row.ui(ui, page, drafts, cx);
        }
        ui.add_space(12.0);
    }
    page.place.ui(ui, dataset, open, cx);
    ui.add_space(16.0);
}

/// Takes what was pressed: digits wherever the cursor is not in text, arrows while the page has the focus.
fn page_keys(ui: &mut Ui, page: &mut ScorePage, model: &ScoringModel, dataset: &Dataset, open: &Open<'_>, cx: &mut Cx<'_>) {
    let rect = ui.clip_rect();
    let response = ui.interact(rect, page_id(), Sense::click());
    let name = cx.text.with("card-scores-of", &[("title", dataset.title(open.language).into())]);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Group, true, &name));
    let Some(current) = page.current else { return };
    if response.has_focus() {
        let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(page_id(), filter));
        let take = |key: Key| take_key(ui, key);
        let step = take(Key::ArrowDown) - take(Key::ArrowUp);
        let at = model.criteria.iter().position(|criterion| criterion.id == current).unwrap_or_default();
        let next = model.criteria.get(at.saturating_add_signed(step).min(model.criteria.len() - 1)).map(|criterion| criterion.id);
        page.current = next;
        if take(Key::Enter) > 0 && open.is_writable {
            ui.memory_mut(|memory| memory.request_focus(reason_id(current)));
        }
        if take(Key::Delete) + take(Key::Backspace) > 0 && open.is_writable {
            cx.ask(set(dataset, current, Answer::Clear));
        }
    }
    let is_busy = ui.ctx().text_edit_focused() || Popup::is_any_open(ui.ctx()) || ui.memory(|memory| memory.top_modal_layer().is_some());
    if is_busy || !open.is_writable {
        return;
    }
    let typed = ui.input(|input| {
        let written = |event: &Event| match event {
            Event::Text(text) | Event::Ime(ImeEvent::Commit(text)) => Score::parse(text),
            _ => None,
        };
        input.events.iter().rev().find_map(written)
    });
    if let (Some(score), Some(current)) = (typed, page.current) {
        cx.ask(set(dataset, current, Answer::Is(score)));
    }
}

fn axis_head_ui(ui: &mut Ui, axis: Axis, ranked: Option<&Ranked>, text: &Text) {
    let palette = ui.palette();
    let place = ranked.map(|ranked| match axis {
        Axis::Value => ranked.assessment.value,
        Axis::Cost => ranked.assessment.cost,
    });
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 32.0), Sense::hover());
    let name = text.of("axis", axis.key());
    let point = place.and_then(|place: Place| place.point).map_or_else(|| text.get("nothing").to_owned(), |point| text.number(point, 1));
    let span = place.filter(|place| place.is_open() && place.point.is_some());
    let span = span.map(|place| text.with("card-span", &[("lo", text.number(place.lo, 0).into()), ("hi", text.number(place.hi, 0).into())]));
    let spoken = format!("{name}: {point} {}", span.as_deref().unwrap_or_default());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, spoken.trim()));
    let point = galley(ui, Role::Label, &point, palette.text, f32::INFINITY);
    let mut right = rect.right() - point.size().x;
    let y = |height: f32| rect.center().y - height / 2.0;
    ui.painter().galley(pos2(right, y(point.size().y)), point, palette.text);
    if let Some(span) = span {
        let span = galley(ui, Role::Caption, &span, palette.muted, 120.0);
        right -= span.size().x + 8.0;
        ui.painter().galley(pos2(right, y(span.size().y)), span, palette.muted);
    }
    let words = galley(ui, Role::Label, name, palette.text, (right - rect.left() - 8.0).max(0.0));
    ui.painter().galley(pos2(rect.left(), y(words.size().y)), words, palette.text);
}

struct CriterionRow<'a> {
    criterion: &'a Criterion,
    model: &'a ScoringModel,
    dataset: &'a Dataset,
    open: &'a Open<'a>,
    judgement: Option<&'a Judgement>,
    text: &'a Text,
}

impl CriterionRow<'_> {
    fn ui(&mut self, ui: &mut Ui, page: &mut ScorePage, drafts: &mut Drafts, cx: &mut Cx<'_>) {
        let palette = ui.palette();
        let is_current = page.current == Some(self.criterion.id);
        let ground = ui.painter().add(Shape::Noop);
        let top = ui.cursor().top();
        let has_focus = ui.memory(|memory| memory.has_focus(page_id()));
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::CLICK);
        let resting = page.resting.of(self.criterion.id, self.dataset.id(), self.open, self.text);
        let (pressed, pointed) = self.row_ui(ui, rect, is_current, resting.map(|(count, _)| count));
        if let Some(score) = pressed {
            cx.ask(set(self.dataset, self.criterion.id, Answer::Is(score)));
        }
        if pressed.is_some() || response.clicked() {
            page.current = Some(self.criterion.id);
            ui.memory_mut(|memory| memory.request_focus(page_id()));
        }
        if !is_current {
            return;
        }
        if std::mem::take(&mut page.reveal) {
            let around = Rect::from_min_max(rect.min, rect.max + Vec2::new(0.0, 180.0));
            ui.scroll_to_rect(around, None);
        }
        let level = pointed.or(self.judgement.map(|judgement| judgement.score)).and_then(Score::level);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            self.anchors_ui(ui, level);
            self.version_ui(ui);
            self.resting_ui(ui, resting.map(|(_, sentence)| sentence), cx);
            self.reason_ui(ui, drafts, cx);
        });
        ui.add_space(8.0);
        let pad = size::CARD_PAD / 2.0;
        let all = Rect::from_min_max(pos2(rect.left() - pad, top), pos2(rect.right() + pad, ui.cursor().top()));
        let stroke = if has_focus { Stroke::new(size::FOCUS, palette.accent) } else { Stroke::NONE };
        ui.painter().set(ground, RectShape::new(all, size::RADIUS, palette.surface, stroke, StrokeKind::Inside));
    }

    /// Shows the name, the weight and the keys, and how much demand it rests on. Returns the answer that was pressed, and the one that is pointed at.
    fn row_ui(&self, ui: &Ui, rect: Rect, is_current: bool, demand: Option<usize>) -> (Option<Score>, Option<Score>) {
        let palette = ui.palette();
        let keys = ANSWERS as f32 * size::CONTROL + (ANSWERS - 1) as f32 * KEY_GAP;
        let keys_left = rect.right() - keys;
        let weight = galley(ui, Role::Caption, &wording::percent(self.model.share(self.criterion), self.text), palette.muted, WEIGHT);
        let weight_left = keys_left - 10.0 - weight.size().x;
        let short = self.criterion.short.get(self.open.language);
        let role = if is_current { Role::Label } else { Role::Body };
        let name = galley(ui, role, short, palette.text, (weight_left - rect.left() - 8.0).max(0.0));
        let y = |height: f32| rect.center().y - height / 2.0;
        let name_right = rect.left() + name.size().x;
        ui.painter().galley(pos2(rect.left(), y(name.size().y)), name, palette.text);
        if let Some(count) = demand.filter(|count| *count > 0) {
            let count = galley(ui, Role::Caption, &self.text.count(count), palette.muted, f32::INFINITY);
            // The sentence under the criterion says it too, where there is no room here.
            if name_right + 26.0 + count.size().x < weight_left - 4.0 {
                paint_icon(ui, icon::MESSAGE, pos2(name_right + 15.0, rect.center().y), 13.0, palette.muted);
                ui.painter().galley(pos2(name_right + 24.0, y(count.size().y)), count, palette.muted);
            }
        }
        ui.painter().galley(pos2(weight_left, y(weight.size().y)), weight, palette.muted);
        let (mut pressed, mut pointed) = (None, None);
        for index in 0..ANSWERS {
            let min = pos2(keys_left + index as f32 * (size::CONTROL + KEY_GAP), rect.center().y - size::CONTROL / 2.0);
            let key = Rect::from_min_size(min, Vec2::splat(size::CONTROL));
            let (is_pressed, is_pointed) = self.key_ui(ui, key, answer(index), short);
            pressed = pressed.or(is_pressed.then(|| answer(index)));
            pointed = pointed.or(is_pointed.then(|| answer(index)));
        }
        (pressed, pointed)
    }

    fn key_ui(&self, ui: &Ui, rect: Rect, score: Score, short: &str) -> (bool, bool) {
        let palette = ui.palette();
        let is_chosen = self.judgement.is_some_and(|judgement| judgement.score == score);
        let id = page_id().with((self.criterion.id, score));
        // Not focusable: the page is one stop, and digits press the keys.
        let response = ui.interact(rect, id, if self.open.is_writable { Sense::CLICK } else { Sense::hover() });
        let spoken = format!("{short}: {}", wording::score(score, self.text));
        response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, self.open.is_writable, is_chosen, &spoken));
        let (fill, edge, ink) = match (is_chosen, score) {
            (true, Score::Unknown) => (palette.warn_soft, palette.warn, palette.warn),
            (true, _) => (palette.accent, palette.accent, palette.on_accent),
            (false, _) if response.hovered() && self.open.is_writable => (palette.press, palette.border, palette.text),
            (false, _) => (palette.bg, palette.line, palette.text),
        };
        let edge = if palette.is_projector && !is_chosen { palette.border } else { edge };
        ui.painter().rect(rect, size::RADIUS_SMALL, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
        let role = if is_chosen { Role::Label } else { Role::Body };
        let sign = galley(ui, role, &score.to_string(), ink, f32::INFINITY);
        ui.painter().galley(rect.center() - sign.size() / 2.0, sign, ink);
        let (is_clicked, is_pointed) = (response.clicked(), response.hovered());
        match score.level() {
            Some(level) => response.on_hover_text(self.criterion.anchors.of(level).get(self.open.language)),
            None => response.on_hover_text(self.text.get("card-unknown-help")),
        };
        (is_clicked && !is_chosen, is_pointed)
    }

    /// Shows the question and what the levels mean; the chosen one stands out.
    fn anchors_ui(&self, ui: &mut Ui, chosen: Option<Level>) {
        let palette = ui.palette();
        ui.label(rich(Role::Caption, self.criterion.question.get(self.open.language), palette.text));
        for level in Level::ALL {
            let is_chosen = chosen == Some(level);
            if level.get() % 2 == 0 && !is_chosen {
                continue;
            }
            let (role, ink) = if is_chosen { (Role::CaptionStrong, palette.text) } else { (Role::Caption, palette.muted) };
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                ui.label(rich(role, &level.get().to_string(), ink));
                ui.add(Label::new(rich(role, self.criterion.anchors.of(level).get(self.open.language), ink)).wrap());
            });
        }
    }

    /// Tells which version of the model the score was given under, if it was another than the one in use.
    fn version_ui(&self, ui: &mut Ui) {
        if let Some(version) = self.judgement.map(|judgement| judgement.model_version).filter(|version| *version != self.model.version) {
            ui.muted(Role::Caption, &self.text.with("card-score-version", &[("version", version.to_string().into())]));
        }
    }

    /// Tells which demand the score rests on, with the way there.
    fn resting_ui(&self, ui: &mut Ui, sentence: Option<&str>, cx: &mut Cx<'_>) {
        let Some(sentence) = sentence else { return };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            ui.icon(icon::MESSAGE, 14.0, ui.palette().muted);
            ui.add(Label::new(rich(Role::Caption, sentence, ui.palette().text)).wrap());
        });
        if Button::link(self.text.get("demand-show")).show(ui).clicked() {
            cx.ask(Action::OpenAt(self.dataset.id(), CardPage::Demand));
        }
    }

    fn reason_ui(&self, ui: &mut Ui, drafts: &mut Drafts, cx: &mut Cx<'_>) {
        let reason = self.judgement.and_then(|judgement| judgement.reason.as_ref()).map_or("", |reason| reason.as_str());
        if !self.open.is_writable {
            ui.role(Role::Body, reason);
            return;
        }
        ui.add_space(2.0);
        let at = (self.dataset.id(), Slot::Reason(self.criterion.id));
        let name = self.text.with("card-reason", &[("criterion", self.criterion.short.get(self.open.language).into())]);
        let trouble = drafts.trouble(at.0, at.1, self.open, self.text);
        let hint = self.text.get("card-reason-hint");
        let width = ui.available_width();
        let id = reason_id(self.criterion.id);
        let line = Line { id, name: &name, hint, rows: 2, enter_takes: true, role: Role::Body, has_edge: true, width };
        let response = line_ui(ui, line, drafts, at, reason, trouble.as_deref());
        if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Escape)) {
            ui.memory_mut(|memory| memory.request_focus(page_id()));
        }
        if self.judgement.is_some() && Button::link(self.text.get("card-score-clear")).show(ui).clicked() {
            cx.ask(set(self.dataset, self.criterion.id, Answer::Clear));
        }
    }
}
