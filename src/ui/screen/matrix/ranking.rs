//! The ranking beside the matrix: what a law asks for first, then the others, best first; or as it is arranged.
//!
//! Only the rows in view are drawn; what they say is worked out in [`super::standing`].

mod menu;
mod row;

use eframe::egui::{Align, Id, Layout, Pos2, Rect, Role as AccessRole, ScrollArea, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo};

use super::model::Model;
use super::plot::Deed;
use super::pointing::{Pointing, Press, announce, presses};
use super::since::Since;
use super::standing::{Arrangement, Entry, Heading, Row};
use crate::figure::Direction;
use crate::model::DatasetId;
use crate::text::Text;
use crate::ui::context::Cx;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::badge::{Badge, Tone};
use crate::ui::widget::label::{UiText as _, galley};

/// Left and right of the list.
const PAD: f32 = 16.0;
/// The column of ranks.
const RANK: f32 = 28.0;
/// The column of intervals.
const INTERVAL: f32 = 56.0;
/// The column of what went up and down, while there is something to compare with.
const WAY: f32 = 36.0;
/// The column of the drawn intervals.
const SPAN: f32 = 48.0;
/// A list less wide than this has no room for them.
const SPAN_FROM: f32 = 400.0;

/// What the list remembers from frame to frame.
#[derive(Debug, Default)]
pub(super) struct Ranking {
    offset: f32,
    height: f32,
    /// How wide the rows are beside the scroll bar.
    width: f32,
    /// How the rows are grouped and ordered.
    pub(super) arrangement: Arrangement,
    /// The earlier state they are compared with.
    pub(super) since: Since,
    /// Whether the model in use has classes to group by.
    pub(super) has_classes: bool,
}

impl Ranking {
    /// Shows the list.
    pub(super) fn ui(&mut self, ui: &mut Ui, model: &Model, pointing: &mut Pointing, selected: Option<DatasetId>, cx: &mut Cx<'_>) -> Option<Deed> {
        let text = std::sync::Arc::clone(cx.text);
        let text = text.as_ref();
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.horizontal(|ui| {
            ui.set_height(size::TALL_ROW);
            ui.add_space(PAD);
            let heading = ui.line(Role::Section, text.get("matrix-ranking"));
            ui.ctx().accesskit_node_builder(heading.id, |node| node.set_role(AccessRole::Heading));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add_space(8.0);
                self.menus_ui(ui, cx);
            });
        });
        self.summary_ui(ui, text);
        let way = if self.since.past().is_some() { WAY } else { 0.0 };
        heads_ui(ui, self.width, way, text);
        remark_ui(ui, text);
        let group = ui.interact(ui.available_rect_before_wrap(), Id::unique("matrix ranking"), Sense::focusable_noninteractive());
        group.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, text.get("matrix-ranking")));
        cx.region(&group);
        let mut deed = None;
        for press in presses(ui, &group) {
            deed = step(press, model, pointing).or(deed);
        }
        let area = self.area(model, pointing);
        let focused = pointing.at.filter(|_| group.has_focus());
        let mut list = List { model, pointing, selected, focused, text, way, hot: None, clicked: None };
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

/// Says under the list what the intervals are of.
fn remark_ui(ui: &mut Ui, text: &Text) {
    let frame = eframe::egui::Frame::new().inner_margin(eframe::egui::Margin::symmetric(16, 6));
    let foot = eframe::egui::Panel::bottom("ranking foot").frame(frame).resizable(false).show_separator_line(true);
    foot.show(ui, |ui| ui.muted(Role::Caption, text.get("ranking-remark")));
}

fn heads_ui(ui: &mut Ui, width: f32, way: f32, text: &Text) {
    let palette = ui.palette();
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::ROW), Sense::hover());
    let head = |key: &str| galley(ui, Role::TableHead, text.get(key), palette.muted, rect.width() / 3.0);
    let (rank, dataset, priority) = (head("rank"), head("dataset"), head("priority"));
    let top = rect.center().y - rank.size().y / 2.0;
    let right = rect.left() + width - PAD - priority.size().x;
    ui.painter().galley(Pos2::new(rect.left() + PAD, top), rank, palette.muted);
    ui.painter().galley(Pos2::new(rect.left() + title_left(way), top), dataset, palette.muted);
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
    /// How wide the column of ups and downs is.
    way: f32,
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
                Row::Heading(heading) => self.heading_ui(ui, rect, heading),
                Row::Entry(entry) => self.entry_ui(ui, rect, entry),
            }
        }
    }

    fn heading_ui(&self, ui: &mut Ui, rect: Rect, heading: &Heading) {
        let palette = ui.palette();
        if rect.top() > ui.max_rect().top() + 1.0 {
            ui.painter().hline(rect.x_range(), ui.painter().round_to_pixel_center(rect.top() + 5.0), Stroke::new(1.0, palette.line));
        }
        let row = Rect::from_min_max(rect.left_top() + Vec2::new(PAD, 12.0), rect.right_bottom() - Vec2::new(PAD, 4.0));
        let mut child = ui.new_child(UiBuilder::new().max_rect(row).layout(Layout::left_to_right(Align::Center)));
        if heading.is_duty {
            Badge::new(Tone::Duty, &heading.title).show(&mut child);
        } else {
            child.line(Role::Label, &heading.title);
        }
        child.muted(Role::Body, &self.text.count(heading.count));
        let note = galley(ui, Role::Caption, &heading.note, palette.muted, child.available_width());
        ui.painter().galley(Pos2::new(row.right() - note.size().x, row.center().y - note.size().y / 2.0), note, palette.muted);
    }
}

/// Returns where titles begin, from the left of the list.
const fn title_left(way: f32) -> f32 {
    PAD + RANK + INTERVAL + way + 24.0
}

fn option_id(dataset: DatasetId) -> Id {
    Id::unique(("matrix rank", dataset))
}
