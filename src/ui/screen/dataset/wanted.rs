//! Who asked for one dataset, and for what.
//!
//! It shows and asks; demand is entered in a dialog.

use std::sync::Arc;

use eframe::egui::{
    EventFilter, Frame, Id, Key, Margin, Rect, Response, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
};

use super::super::demand::deed;
use super::super::demand::groups_panel::sums;
use super::super::demand::matching::{DemandPicker, NeedLook};
use super::super::demand::resting::named_groups;
use crate::model::demand::DemandSummary;
use crate::model::{Dataset, DatasetId, Demand, DemandId};
use crate::text::{Locale, Text};
use crate::ui::action::{Action, Place};
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::take_key;
use crate::ui::widget::label::{galley, heading_ui};
use crate::ui::widget::{Button, Ground, UiText as _};

/// The height of a demand in the list.
const ROW: f32 = 48.0;
/// At least this much of the list is in sight.
const LIST_MIN: f32 = 3.0 * ROW;

/// The page. It is given the whole region under the tabs.
#[derive(Debug, Default)]
pub(super) struct DemandPage {
    of: Option<DatasetId>,
    at: Option<(u64, Locale)>,
    /// The demand of the dataset, newest first.
    demands: Vec<Arc<Demand>>,
    sums: String,
    chosen: Option<DemandId>,
    row: usize,
    reveal: Option<usize>,
    /// A demand on record is being looked for.
    picker: Option<DemandPicker>,
}

fn list_id() -> Id {
    Id::unique("wanted-list")
}

impl DemandPage {
    /// Shows the page.
    pub(super) fn ui(&mut self, ui: &mut Ui, dataset: &Arc<Dataset>, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.refresh(dataset.id(), open, cx.text);
        let pad = size::VIEW_PAD as i8;
        Frame::new().inner_margin(Margin { left: pad, right: pad, top: 12, bottom: 0 }).show(ui, |ui| {
            let width = ui.available_width().min(size::PAGE);
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 6.0;
            self.head_ui(ui, dataset, open, cx);
            if self.demands.is_empty() {
                return;
            }
            self.list_ui(ui, open, cx);
        });
    }

    /// Brings the list up to the inventory; what is gone gives way to its neighbour.
    fn refresh(&mut self, id: DatasetId, open: &Open<'_>, text: &Text) {
        let at = (open.session.revision(), text.locale());
        if self.of == Some(id) && self.at == Some(at) {
            return;
        }
        if self.of != Some(id) {
            *self = Self { of: Some(id), ..Self::default() };
        }
        self.at = Some(at);
        self.demands = open.inventory().demand_for(id).cloned().collect();
        self.demands.sort_by_key(|demand| std::cmp::Reverse((demand.date, demand.id)));
        let summary = DemandSummary::of(self.demands.iter().map(AsRef::as_ref));
        self.sums = format!("{} · {}", sums(&summary, text), named_groups(&summary, text));
        let is_there = |id: DemandId| self.demands.iter().any(|demand| demand.id == id);
        if !self.chosen.is_some_and(is_there) {
            self.chosen = self.chosen.and_then(|_| self.demands.get(self.row.min(self.demands.len().saturating_sub(1)))).map(|demand| demand.id);
        }
    }

    fn head_ui(&mut self, ui: &mut Ui, dataset: &Arc<Dataset>, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
        let is_empty = self.demands.is_empty();
        if is_empty {
            heading_ui(ui, Role::Section, text.get("wanted-empty-title"));
            ui.muted(Role::Body, text.get("wanted-empty-help"));
            ui.add_space(4.0);
        } else {
            ui.role(Role::Body, &self.sums);
        }
        ui.horizontal_wrapped(|ui| {
            let new = if is_empty { Button::primary(text.get("demand-new")) } else { Button::new(text.get("demand-new")) };
            let response = new.icon(icon::PLUS).blocked(blocked).show(ui);
            cx.region(&response);
            if response.clicked() {
                cx.ask(Action::Ask(Asked::Demand(None, vec![dataset.id()])));
            }
            let response = Button::new(text.get("wanted-link")).icon(icon::LINK).blocked(blocked).show(ui);
            if response.clicked() {
                self.picker = if self.picker.is_some() { None } else { Some(DemandPicker::new()) };
            }
            if Button::link(text.get("wanted-all")).show(ui).clicked() {
                cx.ask(Action::Go(Place::Demand));
            }
        });
        if let Some(picker) = &mut self.picker {
            let look = NeedLook { id: Id::unique("wanted-picker"), dataset };
            let picked = picker.ui(ui, look, open, &text);
            if let Some(demand) = picked.demand.and_then(|id| open.inventory().demand(id)) {
                cx.ask(deed::link(demand, dataset.id()));
            }
            if picked.is_left {
                self.picker = None;
                ui.memory_mut(|memory| memory.request_focus(list_id()));
            }
        }
        ui.add_space(4.0);
        self.deeds_ui(ui, dataset.id(), open, cx);
    }

    /// Shows what can be done to the chosen one.
    fn deeds_ui(&self, ui: &mut Ui, dataset: DatasetId, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(demand) = self.demands.iter().find(|demand| Some(demand.id) == self.chosen) else { return };
        let text = Arc::clone(cx.text);
        let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
        ui.horizontal_wrapped(|ui| {
            let key = if demand.answered.is_some() { "demand-not-answered" } else { "demand-answer-today" };
            if Button::new(text.get(key)).blocked(blocked).show(ui).clicked() {
                cx.ask(deed::answer(demand, cx.today));
            }
            if Button::ghost(text.get("demand-edit")).icon(icon::PENCIL).blocked(blocked).show(ui).clicked() {
                cx.ask(Action::Ask(Asked::Demand(Some(demand.id), Vec::new())));
            }
            if Button::ghost(text.get("wanted-unlink")).icon(icon::CLOSE).blocked(blocked).show(ui).clicked() {
                cx.ask(deed::unlink(demand, dataset));
            }
        });
    }

    fn list_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let mut rect = ui.available_rect_before_wrap();
        rect.set_height(rect.height().max(LIST_MIN.min(self.demands.len() as f32 * ROW)));
        let response = ui.interact(rect, list_id(), Sense::click());
        let name = text.with("demand-grid", &[("count", self.demands.len().into())]);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, &name));
        cx.region(&response);
        if response.has_focus() {
            let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(list_id(), filter));
            self.keys(ui, open, cx);
        }
        let total = self.demands.len() as f32 * ROW;
        ScrollArea::vertical().id_salt(("wanted", self.of)).auto_shrink(false).max_height(rect.height()).show_viewport(ui, |ui, viewport| {
            ui.set_height(total);
            let corner = ui.max_rect().min;
            let wide = ui.max_rect().width();
            let row_rect = |row: usize| Rect::from_min_size(pos2(corner.x, corner.y + row as f32 * ROW), Vec2::new(wide, ROW));
            if let Some(row) = self.reveal.take() {
                ui.scroll_to_rect_animation(row_rect(row), None, eframe::egui::style::ScrollAnimation::none());
            }
            let first = (viewport.min.y / ROW).floor().max(0.0) as usize;
            let last = ((viewport.max.y / ROW).ceil() as usize).min(self.demands.len());
            for row in first..last {
                if self.row_ui(ui, row_rect(row), row, &response, &text) {
                    self.chosen = self.demands.get(row).map(|demand| demand.id);
                    self.row = row;
                    ui.memory_mut(|memory| memory.request_focus(list_id()));
                }
            }
        });
        if response.has_focus() {
            ui.painter().rect_stroke(rect.shrink(1.0), size::RADIUS_SMALL, Stroke::new(size::FOCUS, ui.palette().accent), StrokeKind::Inside);
        }
    }

    fn keys(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let take = |key: Key| take_key(ui, key);
        let last = self.demands.len().saturating_sub(1);
        let step = take(Key::ArrowDown) - take(Key::ArrowUp);
        let wanted = match (take(Key::Home) > 0, take(Key::End) > 0, self.chosen) {
            (true, ..) => Some(0),
            (_, true, _) => Some(last),
            (_, _, None) if step != 0 => Some(self.row.min(last)),
            _ if step != 0 => Some(self.row.saturating_add_signed(step).min(last)),
            _ => None,
        };
        if let Some(row) = wanted {
            self.row = row;
            self.chosen = self.demands.get(row).map(|demand| demand.id);
            self.reveal = Some(row);
        }
        let (answers, edits, unlinks) = (take(Key::Space) > 0, take(Key::Enter) + take(Key::F2) > 0, take(Key::Delete) > 0);
        let chosen = self.demands.iter().find(|demand| Some(demand.id) == self.chosen).filter(|_| open.is_writable);
        let (Some(demand), Some(dataset)) = (chosen, self.of) else { return };
        if answers {
            cx.ask(deed::answer(demand, cx.today));
        } else if edits {
            cx.ask(Action::Ask(Asked::Demand(Some(demand.id), Vec::new())));
        } else if unlinks {
            cx.ask(deed::unlink(demand, dataset));
        }
    }

    fn row_ui(&self, ui: &Ui, rect: Rect, row: usize, list: &Response, text: &Text) -> bool {
        let Some(demand) = self.demands.get(row) else { return false };
        let palette = ui.palette();
        let is_chosen = self.chosen == Some(demand.id);
        let id = list_id().with(demand.id);
        // Not focusable: the list is one stop, and tells which of its rows is meant.
        let response = ui.interact(rect, id, Sense::CLICK);
        let what = demand.what.as_str().split_whitespace().collect::<Vec<_>>().join(" ");
        let (answered, ink) = match demand.answered {
            Some(day) => (text.with("demand-answered-on", &[("date", text.date(day).into())]), palette.muted),
            None => (text.get("demand-open").to_owned(), palette.warn),
        };
        let args = [
            ("who", demand.who.as_str().into()),
            ("what", what.as_str().into()),
            ("date", text.date(demand.date).into()),
            ("row", (row + 1).into()),
            ("rows", self.demands.len().into()),
            ("answered", answered.as_str().into()),
        ];
        let spoken = text.with("wanted-row", &args);
        response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_chosen, &spoken));
        if is_chosen {
            ui.ctx().accesskit_node_builder(list.id, |node| node.set_active_descendant(id.accesskit_id()));
        }
        Ground { is_chosen, is_hot: response.hovered() }.paint(ui, rect, 0);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
        let inner = rect.shrink2(Vec2::new(12.0, 4.0));
        let answered = galley(ui, Role::Caption, &answered, ink, 200.0);
        let right = inner.right() - answered.size().x;
        ui.painter().galley(pos2(right, inner.top() + 3.0), answered, ink);
        let words = galley(ui, if is_chosen { Role::Label } else { Role::Body }, &what, palette.text, (right - inner.left() - 12.0).max(60.0));
        ui.painter().galley(inner.left_top() + Vec2::new(0.0, 1.0), words, palette.text);
        let told = match &demand.channel {
            Some(channel) => format!("{} · {} · {channel}", text.date(demand.date), demand.who),
            None => format!("{} · {}", text.date(demand.date), demand.who),
        };
        let told = galley(ui, Role::Caption, &told, palette.muted, inner.width());
        ui.painter().galley(pos2(inner.left(), inner.bottom() - told.size().y), told, palette.muted);
        if is_chosen && list.has_focus() {
            ui.painter().rect_stroke(rect.shrink(1.0), 0, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
        }
        response.on_hover_cursor(eframe::egui::CursorIcon::PointingHand).clicked()
    }
}
