//! The ranking beside the matrix: what a law asks for first, then the others, best first.
//!
//! Only the rows in view are drawn; the order is the model's.

use eframe::egui::{Id, Pos2, Rect, Role as AccessRole, ScrollArea, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo};

use super::model::{Entry, Model, Row};
use super::plot::Deed;
use super::pointing::{Pointing, Press, announce, presses};
use crate::figure::Direction;
use crate::model::DatasetId;
use crate::text::Text;
use crate::ui::context::Cx;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::badge::{Badge, Tone};
use crate::ui::widget::glyph::paint_glyph;
use crate::ui::widget::label::{UiText as _, galley};

/// Left and right of the list.
const PAD: f32 = 16.0;
/// The column of ranks.
const RANK: f32 = 40.0;

/// What the list remembers from frame to frame.
#[derive(Debug, Default)]
pub(super) struct Ranking {
    offset: f32,
    height: f32,
    /// How wide the rows are beside the scroll bar.
    width: f32,
}

impl Ranking {
    /// Shows the list.
    pub(super) fn ui(&mut self, ui: &mut Ui, model: &Model, pointing: &mut Pointing, selected: Option<DatasetId>, cx: &mut Cx<'_>) -> Option<Deed> {
        let text = cx.text;
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.horizontal(|ui| {
            ui.set_height(size::TALL_ROW);
            ui.add_space(PAD);
            let heading = ui.line(Role::Section, text.get("matrix-ranking"));
            ui.ctx().accesskit_node_builder(heading.id, |node| node.set_role(AccessRole::Heading));
        });
        heads_ui(ui, self.width, text);
        let group = ui.interact(ui.available_rect_before_wrap(), Id::unique("matrix ranking"), Sense::focusable_noninteractive());
        group.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, text.get("matrix-ranking")));
        cx.region(&group);
        let mut deed = None;
        for press in presses(ui, &group) {
            deed = step(press, model, pointing).or(deed);
        }
        let area = self.area(model, pointing);
        let focused = pointing.at.filter(|_| group.has_focus());
        let mut list = List { model, pointing, selected, focused, text, hot: None, clicked: None };
        ui.scope_builder(UiBuilder::new().accessibility_parent(group.id), |ui| {
            let output = area.show_viewport(ui, |ui, viewport| list.rows_ui(ui, viewport));
            self.offset = output.state.clamped_offset().y;
            self.height = output.inner_rect.height();
            if (self.width - output.inner_rect.width()).abs() > 0.5 {
                self.width = output.inner_rect.width();
                ui.ctx().request_repaint();
            }
        });
        let (hot, clicked) = (list.hot, list.clicked);
        announce(ui, &group, focused.map(option_id));
        if hot.is_some() {
            pointing.hover(ui, hot);
        }
        if let Some(id) = clicked {
            group.request_focus();
            pointing.at = Some(id);
            deed = Some(Deed::Open(id));
        }
        deed
    }

    /// Makes the area that scrolls, at the row that is to be seen.
    fn area(&self, model: &Model, pointing: &mut Pointing) -> ScrollArea {
        let area = ScrollArea::vertical().id_salt("ranking").auto_shrink(false);
        let Some(row) = pointing.reveal.take().and_then(|id| model.row_of(id)) else { return area };
        let (top, bottom) = (model.tops[row], model.tops[row + 1]);
        let is_seen = top >= self.offset && bottom <= self.offset + self.height;
        if is_seen { area } else { area.vertical_scroll_offset((top - self.height / 2.0).max(0.0)) }
    }
}

fn heads_ui(ui: &mut Ui, width: f32, text: &Text) {
    let palette = ui.palette();
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::ROW), Sense::hover());
    let head = |key: &str| galley(ui, Role::TableHead, text.get(key), palette.muted, rect.width() / 3.0);
    let (rank, dataset, priority) = (head("rank"), head("dataset"), head("priority"));
    let top = rect.center().y - rank.size().y / 2.0;
    let right = rect.left() + width - PAD - priority.size().x;
    ui.painter().galley(Pos2::new(rect.left() + PAD, top), rank, palette.muted);
    ui.painter().galley(Pos2::new(rect.left() + PAD + RANK + 32.0, top), dataset, palette.muted);
    ui.painter().galley(Pos2::new(right, top), priority, palette.muted);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.line));
}

fn step(press: Press, model: &Model, pointing: &mut Pointing) -> Option<Deed> {
    let at = pointing.at;
    let target = match press {
        Press::Open => return at.map(Deed::Enter),
        Press::Leave => return Some(Deed::Leave),
        Press::First => model.entries().next(),
        Press::Last => model.entries().next_back(),
        Press::Walk(Direction::Down | Direction::Right) => {
            model.entries().skip_while(|entry| at.is_some_and(|at| entry.id != at)).nth(usize::from(at.is_some()))
        }
        Press::Walk(Direction::Up | Direction::Left) => model.entries().take_while(|entry| Some(entry.id) != at).last(),
    }?;
    pointing.walk_to(target.id);
    pointing.reveal = Some(target.id);
    Some(Deed::Walk(target.id))
}

struct List<'a> {
    model: &'a Model,
    pointing: &'a Pointing,
    selected: Option<DatasetId>,
    focused: Option<DatasetId>,
    text: &'a Text,
    hot: Option<DatasetId>,
    clicked: Option<DatasetId>,
}

impl List<'_> {
    fn rows_ui(&mut self, ui: &mut Ui, viewport: Rect) {
        let Model { rows, tops, .. } = self.model;
        ui.set_height(tops.last().copied().unwrap_or_default());
        let (left, top) = (ui.max_rect().left(), ui.max_rect().top());
        let width = ui.available_width();
        let first = tops.partition_point(|at| *at <= viewport.min.y).saturating_sub(1);
        for (row, at) in rows.iter().zip(tops).skip(first).take_while(|(_, at)| **at < viewport.max.y) {
            let rect = Rect::from_min_size(Pos2::new(left, top + at), Vec2::new(width, row.height()));
            match row {
                Row::Duties(count) => self.duties_ui(ui, rect, *count),
                Row::Others(count) => self.others_ui(ui, rect, *count),
                Row::Entry(entry) => self.entry_ui(ui, rect, entry),
            }
        }
    }

    fn duties_ui(&self, ui: &mut Ui, rect: Rect, count: usize) {
        let palette = ui.palette();
        let name = format!("§ {}", self.text.get("duty"));
        let row = Rect::from_min_max(rect.left_top() + Vec2::new(PAD, 12.0), rect.right_bottom() - Vec2::new(PAD, 4.0));
        let mut child = ui.new_child(UiBuilder::new().max_rect(row).layout(eframe::egui::Layout::left_to_right(eframe::egui::Align::Center)));
        Badge::new(Tone::Duty, &name).show(&mut child);
        child.muted(Role::Body, &self.text.count(count));
        let room = child.available_width();
        let note = galley(ui, Role::Caption, self.text.get("matrix-duties-first"), palette.muted, room);
        ui.painter().galley(Pos2::new(row.right() - note.size().x, row.center().y - note.size().y / 2.0), note, palette.muted);
    }

    fn others_ui(&self, ui: &mut Ui, rect: Rect, count: usize) {
        let palette = ui.palette();
        if rect.top() > ui.max_rect().top() + 1.0 {
            ui.painter().hline(rect.x_range(), ui.painter().round_to_pixel_center(rect.top() + 5.0), Stroke::new(1.0, palette.line));
        }
        let row = Rect::from_min_max(rect.left_top() + Vec2::new(PAD, 12.0), rect.right_bottom() - Vec2::new(PAD, 4.0));
        let mut child = ui.new_child(UiBuilder::new().max_rect(row).layout(eframe::egui::Layout::left_to_right(eframe::egui::Align::Center)));
        child.line(Role::Label, self.text.get("matrix-others"));
        child.muted(Role::Body, &self.text.count(count));
    }

    fn entry_ui(&mut self, ui: &Ui, rect: Rect, entry: &Entry) {
        let palette = ui.palette();
        let response = ui.interact(rect, option_id(entry.id), Sense::CLICK);
        let is_selected = self.selected == Some(entry.id);
        response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_selected, &entry.name));
        if response.hovered() {
            self.hot = Some(entry.id);
        }
        if response.clicked() {
            self.clicked = Some(entry.id);
        }
        let is_hot = response.hovered() || self.pointing.hot == Some(entry.id);
        if is_selected || is_hot {
            ui.painter().rect_filled(rect, 0, if is_selected { palette.select } else { palette.hover });
        }
        if self.focused == Some(entry.id) {
            ui.painter().rect_stroke(rect, 0, Stroke::new(size::FOCUS, palette.accent), eframe::egui::StrokeKind::Inside);
        }
        let put = |role: Role, text: &str, max: f32| galley(ui, role, text, palette.text, max);
        let (rank, priority) = (put(Role::Label, &entry.rank, RANK), put(Role::Body, &entry.priority, 48.0));
        let middle = |height: f32| rect.center().y - height / 2.0;
        let x = rect.left() + PAD;
        let glyph = Rect::from_center_size(Pos2::new(x + RANK + 12.0, rect.center().y), Vec2::splat(12.0));
        paint_glyph(ui, glyph, Some(entry.quadrant));
        let title_left = x + RANK + 32.0;
        let right = rect.right() - PAD - priority.size().x;
        let role = if is_selected { Role::Label } else { Role::Body };
        let title = put(role, &entry.title, right - 12.0 - title_left);
        ui.painter().galley(Pos2::new(x + RANK - 8.0 - rank.size().x, middle(rank.size().y)), rank, palette.text);
        ui.painter().galley(Pos2::new(title_left, middle(title.size().y)), title, palette.text);
        ui.painter().galley(Pos2::new(right, middle(priority.size().y)), priority, palette.text);
    }
}

fn option_id(dataset: DatasetId) -> Id {
    Id::unique(("matrix rank", dataset))
}
