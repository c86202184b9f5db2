//! The matrix screen: value against cost, the ranking beside it, and what has no place under it.
//!
//! It shows and asks. Where points and names stand is decided by `figure`, what they mean by the model.

mod ask;
mod bulk;
mod chosen;
mod drag;
mod empty;
mod explain;
mod fan;
mod filter;
mod foot;
mod gates;
mod ghost;
mod handling;
mod laid;
mod lane;
mod model;
mod motion;
mod paint;
mod plot;
mod pointing;
mod ranking;
mod since;
mod standing;
mod tray;
mod wanted;
mod what_if;

use std::sync::Arc;

use eframe::egui::{CentralPanel, Frame, Memory, Panel, Rect, ScrollArea, Sense, Ui, Vec2};

use super::card::RecordCard;
use crate::figure::View;
use crate::model::query::Condition;
use crate::model::saved_view::Look;
use crate::model::{ChangeSet, DatasetId, Inventory, Operation};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Themed as _, matrix_style, size};
use crate::ui::verb::Verb;
use crate::ui::widget::Button;
use crate::ui::widget::bar::view_header_ui;
use drag::Hands;
use laid::{Key as LaidKey, Laid, ScreenMeasure};
use model::Model;
use motion::Motion;
use plot::{Deed, Plot};
use pointing::Pointing;
use ranking::Ranking;
use tray::Tray;
use wanted::Filter;
use what_if::WhatIf;

/// The matrix screen.
#[derive(Debug)]
pub struct MatrixScreen {
    filter: Filter,
    view: View,
    model: Option<Arc<Model>>,
    laid: Option<Laid>,
    motion: Motion,
    pointing: Pointing,
    hands: Hands,
    ranking: Ranking,
    what_if: Option<WhatIf>,
    tray: Tray,
    card: RecordCard,
    is_card_open: bool,
    /// Whether the last frame showed the card.
    had_card: bool,
}

impl Default for MatrixScreen {
    fn default() -> Self {
        Self {
            filter: Filter::default(),
            view: View::WHOLE,
            model: None,
            laid: None,
            motion: Motion::default(),
            pointing: Pointing::default(),
            hands: Hands::default(),
            ranking: Ranking::default(),
            what_if: None,
            tray: Tray::default(),
            card: RecordCard::default(),
            is_card_open: false,
            had_card: false,
        }
    }
}

impl MatrixScreen {
    /// Takes in a dataset's history that was asked for.
    pub fn take_history(&mut self, of: Option<DatasetId>, entries: Vec<(Operation, ChangeSet)>) {
        match of {
            Some(_) => self.card.take_history(of, entries),
            None => self.ranking.since.take(entries),
        }
    }

    /// Shows the card of the dataset that is chosen.
    pub fn open_card(&mut self) {
        self.is_card_open = true;
    }

    /// Returns the dataset before or after one in the ranking; from one that has no place, the first.
    pub fn neighbour(&self, id: DatasetId, step: i32) -> Option<DatasetId> {
        let ids: Vec<DatasetId> = self.model.as_ref()?.entries().map(|entry| entry.id).collect();
        let Some(at) = ids.iter().position(|other| *other == id) else { return ids.first().copied() };
        at.checked_add_signed(step as isize).and_then(|at| ids.get(at)).copied()
    }

    /// Shows what a saved view asks for; returns the conditions that there is no room for here.
    pub fn take_on(&mut self, look: &Look) -> Vec<Condition> {
        let (filter, rest) = Filter::of(&look.conditions);
        self.filter = filter;
        rest
    }

    /// Takes what is being typed on the card.
    pub fn settle(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.card.settle(open, cx);
    }

    /// Returns a dataset about which something was typed that was refused, if there is one.
    pub fn refused(&self, inventory: &Inventory) -> Option<DatasetId> {
        self.card.refused(inventory)
    }

    /// Lets go of what was refused.
    pub fn forget_refused(&mut self) {
        self.card.forget_refused();
    }

    /// Shows the screen, with the weights that are being tried if there are some.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.ranking.since.refresh(open, &ui.ctx().clone(), cx);
        if self.what_if.as_ref().is_some_and(|what_if| !what_if.fits(open)) {
            self.what_if = None;
        }
        let Some(what_if) = &mut self.what_if else { return self.screen_ui(ui, open, cx) };
        what_if.refresh(open, ui.ctx());
        let ((model, worked), generation) = (what_if.shown(), what_if.generation());
        self.is_card_open = false;
        self.hands.chosen.clear();
        let tried = Open { worked: &worked, generation, is_writable: false, what_if: Some(&model), ..*open };
        self.screen_ui(ui, &tried, cx);
    }

    fn screen_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.is_card_open &= open.selected.is_some();
        if !self.is_card_open {
            self.card.settle(open, cx);
        }
        if std::mem::replace(&mut self.had_card, self.is_card_open) && !self.is_card_open {
            ui.memory_mut(|memory| memory.request_focus(plot::id()));
        }
        if self.is_card_open && ui.available_width() < size::RANKING_HIDES_UNDER {
            self.card.ui(ui, open, cx);
            return;
        }
        let model = self.model(open, cx);
        self.header_ui(ui, &model, open, cx);
        if model.all == 0 {
            empty::no_datasets_ui(ui, open, cx);
            return;
        }
        if self.what_if.is_some() {
            what_if::banner_ui(ui, cx.text);
        }
        let before = (self.filter, self.view);
        self.hands.chosen.keep(|id| open.inventory().dataset(id).is_some());
        if self.hands.chosen.ids().is_empty() {
            filter::bar_ui(ui, &model, &mut self.filter, &mut self.view, &mut self.hands.chosen, cx);
        } else {
            bulk::bar_ui(ui, &mut self.hands, open, cx);
        }
        if before != (self.filter, self.view) {
            ui.ctx().request_repaint();
        }
        let deed = self.side_ui(ui, &model, open, cx);
        handling::foot_ui(ui, &self.hands.moving, model.has_moved, cx.text);
        let deed = CentralPanel::default().frame(Frame::new()).show(ui, |ui| self.middle_ui(ui, &model, open, cx)).inner.or(deed);
        self.gates_ui(ui, open, cx);
        if let Some(deed) = deed {
            self.perform(ui, &deed, open, cx);
        }
    }

    fn model(&mut self, open: &Open<'_>, cx: &Cx<'_>) -> Arc<Model> {
        let source = (open.generation, self.filter, cx.settings.matrix, cx.text.locale());
        self.ranking.has_classes = open.model().is_some_and(|model| model.grid.is_some());
        let arrangement = standing::Arrangement { since: self.ranking.since.stamp(), ..self.ranking.arrangement };
        match &self.model {
            Some(model) if model.source == source && model.arrangement == arrangement => Arc::clone(model),
            _ => {
                let model = Arc::new(Model::new(open, self.filter, cx.settings.matrix, arrangement, self.ranking.since.past().map(Arc::as_ref), cx.text));
                self.model = Some(Arc::clone(&model));
                model
            }
        }
    }

    /// The card at the right, or the ranking where there is room.
    fn side_ui(&mut self, ui: &mut Ui, model: &Model, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Deed> {
        let room = ui.available_width();
        if self.what_if.is_some() {
            self.what_if_ui(ui, open, cx);
            return None;
        }
        let has_ranking = room >= size::RANKING_HIDES_UNDER && !model.rows.is_empty();
        if !has_ranking && !self.is_card_open {
            return None;
        }
        let width = size::RANKING[usize::from(room < size::RANKING_WIDE_FROM)];
        let frame = Frame::new().fill(ui.palette().bg);
        let panel = Panel::right("matrix side").exact_size(width).resizable(false).frame(frame).show_separator_line(true);
        let side = |ui: &mut Ui| {
            if self.is_card_open {
                self.card.ui(ui, open, cx);
                return None;
            }
            self.ranking.ui(ui, model, &mut self.pointing, open.selected, cx)
        };
        panel.show(ui, side).inner
    }

    /// The plot, and under it what has no place.
    fn middle_ui(&mut self, ui: &mut Ui, model: &Model, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Deed> {
        let room = ui.available_rect_before_wrap();
        let tray = if model.chips.is_empty() { 0.0 } else { size::TRAY };
        let legend = self.laid.as_ref().map_or(0.0, |laid| laid.layout.legend_height());
        let least = size::PLOT_MIN + legend + tray;
        if room.height() >= least {
            return self.stack_ui(ui, room, tray, model, open, cx);
        }
        // Too little height for large text: the view scrolls, and nothing is cut.
        let area = ScrollArea::vertical().id_salt("matrix").auto_shrink(false);
        area.show(ui, |ui| {
            let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), least), Sense::hover());
            self.stack_ui(ui, rect, tray, model, open, cx)
        })
        .inner
    }

    fn stack_ui(&mut self, ui: &mut Ui, room: Rect, tray: f32, model: &Model, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Deed> {
        let (upper, lower) = room.split_top_bottom_at_y(room.bottom() - tray);
        let deed = if model.input.points.is_empty() && model.input.hindered.is_empty() {
            empty::no_points_ui(ui, upper, model, &mut self.filter, cx);
            None
        } else {
            self.plot_ui(ui, upper, model, open, cx)
        };
        if tray <= 0.0 {
            return deed;
        }
        let in_tray = self.tray.ui(ui, lower, model, cx);
        let pulled = self.tray.chips().iter().find(|(_, chip)| chip.drag_started()).map(|(id, _)| Deed::Pull(*id));
        pulled.or(in_tray).or(deed)
    }

    fn plot_ui(&mut self, ui: &mut Ui, rect: Rect, model: &Model, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Deed> {
        let rect = rect.shrink2(Vec2::new(4.0, 0.0));
        let style = matrix_style(rect.width(), ui.palette());
        let key = LaidKey { source: model.source, size: rect.size().round(), view: self.view, style, pixels_per_point: ui.ctx().pixels_per_point() };
        if self.laid.as_ref().is_none_or(|laid| laid.key != key) {
            let laid = Laid::new(key, model, cx.text, ui.ctx());
            if let Some(before) = &self.laid {
                self.motion.begin(before, &laid, ui);
            }
            self.laid = Some(laid);
        }
        let laid = self.laid.as_ref()?;
        self.motion.step(ui);
        let before = self.view;
        let fan = self.pointing.meant(ui).and_then(|id| laid.layout.fan(id, cx.text.get("lane-more"), &ScreenMeasure(ui.ctx())));
        let plot =
            Plot { laid, rect, text: cx.text, selected: open.selected, fan: fan.as_ref(), motion: &self.motion, open, thresholds: model.input.thresholds };
        let (response, deed) = plot.ui(ui, &mut self.pointing, &mut self.view, &mut self.hands);
        lane::legend_ui(ui, &laid.layout, rect, cx.text);
        let deed = lane::more_ui(ui, &laid.layout, rect, model, cx.text).map(Deed::Open).or(deed);
        cx.region(&response);
        if before != self.view {
            ui.ctx().request_repaint();
        }
        let pointing = &self.pointing;
        let explained = if response.has_focus() && pointing.is_by_keys { pointing.at } else { pointing.hot.filter(|_| response.contains_pointer()) };
        let is_idle = self.hands.is_idle();
        if let Some(id) = explained.filter(|id| is_idle && pointing.hushed != Some(*id)) {
            let own = fan.map(|fan| fan.area);
            explain::explain_ui(ui, id, &laid.layout, rect, own, open, cx.text);
            lane::explain_ui(ui, id, &laid.layout, rect, model, cx.text);
        }
        handling::ask_ui(ui, &mut self.hands, &laid.layout, rect, open, cx);
        deed
    }

    fn perform(&mut self, ui: &Ui, deed: &Deed, open: &Open<'_>, cx: &mut Cx<'_>) {
        match deed {
            Deed::Open(id) => self.open(*id, cx),
            Deed::Enter(id) => {
                self.open(*id, cx);
                self.card.take_focus();
            }
            Deed::Score(id) => {
                self.open(*id, cx);
                self.card.show_scores();
                self.card.take_focus();
            }
            Deed::Walk(id) => {
                self.show(*id);
                if self.is_card_open {
                    cx.ask(Action::Select(Some(*id)));
                }
            }
            Deed::Leave => self.leave(ui, open, cx),
            Deed::Pull(id) => self.hands.pull(*id, open),
            Deed::Drop => self.hands.drop(ui, open),
            Deed::Clear(id) => handling::clear(*id, open, cx),
        }
    }

    fn open(&mut self, id: DatasetId, cx: &mut Cx<'_>) {
        self.show(id);
        if self.what_if.is_some() {
            cx.ask(Action::Select(Some(id)));
            return;
        }
        self.is_card_open = true;
        cx.ask(Action::Open(id));
    }

    /// Moves the enlarged plane to a point that is out of sight.
    fn show(&mut self, id: DatasetId) {
        let Some(model) = &self.model else { return };
        let is_seen = self.laid.as_ref().is_some_and(|laid| laid.layout.shows(id));
        let Some(point) = model.input.points.iter().find(|point| point.id == id).filter(|_| !is_seen) else { return };
        let (value, cost) = point.place();
        let middle = |(low, high): (f64, f64)| f64::midpoint(low, high);
        self.view = self.view.panned(value - middle(self.view.value), cost - middle(self.view.cost));
    }

    /// Sends away the explanation, then the card.
    fn leave(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let explained = if self.pointing.is_by_keys { self.pointing.at } else { self.pointing.hot };
        if self.what_if.take().is_some() {
            ui.ctx().request_repaint();
        } else if explained.is_some() && explained != self.pointing.hushed {
            self.pointing.hushed = explained;
        } else if self.hands.chosen.leave() {
            ui.ctx().request_repaint();
        } else if open.selected.is_some() {
            cx.ask(Action::Select(None));
        } else if let Some(focused) = ui.memory(Memory::focused) {
            ui.memory_mut(|memory| memory.surrender_focus(focused));
        }
    }

    fn header_ui(&mut self, ui: &mut Ui, model: &Model, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let placed = text.with("matrix-placed", &[("placed", model.input.points.len().into()), ("count", model.count.into())]);
        let is_trying = self.what_if.is_some();
        let beside = match (model.all, is_trying) {
            (0, _) => "",
            (_, true) => text.get("what-if-nothing-saved"),
            (_, false) => &placed,
        };
        view_header_ui(ui, text.get("place-matrix"), beside, |ui| {
            let blocked = is_trying.then(|| text.get("what-if-blocks"));
            if model.all > 0 && Button::primary(text.get("action-score-run")).blocked(blocked).show(ui).clicked() {
                cx.ask(Action::Do(Verb::ScoreRun));
            }
            if Button::new(text.get("matrix-export")).icon(icon::EXPORT).blocked(blocked).show(ui).clicked() {
                cx.ask(Action::Do(Verb::ExportMatrix));
            }
            let blocked = (!is_trying && !open.is_writable).then(|| text.get("blocked-read-only"));
            if model.all > 0 && Button::ghost(text.get("what-if-begin")).icon(icon::SCALE).selected(is_trying).blocked(blocked).show(ui).clicked() {
                self.what_if = if is_trying { None } else { WhatIf::new(open) };
                ui.ctx().request_repaint();
            }
            self.hands.glide_ui(ui, &text);
        });
    }

    /// The weights that are tried, instead of the ranking.
    fn what_if_ui(&mut self, ui: &mut Ui, tried: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(what_if) = &mut self.what_if else { return };
        let room = ui.available_width();
        let width = size::RANKING[usize::from(room < size::RANKING_WIDE_FROM)].min(room * 0.6);
        let frame = Frame::new().fill(ui.palette().bg);
        let panel = Panel::right("what-if side").exact_size(width).resizable(false).frame(frame).show_separator_line(true);
        let own = Open { is_writable: true, ..*tried };
        if panel.show(ui, |ui| what_if.ui(ui, &own, cx)).inner == what_if::Fate::Ends {
            self.what_if = None;
            ui.ctx().request_repaint();
        }
    }
}
