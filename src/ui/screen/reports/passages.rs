//! The free texts that go into a document, to be read before it is written: by dataset, each with the place where it stands.
//!
//! Only what is in sight is laid out; which texts go in is decided in `export`.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{EventFilter, Galley, Id, Key, Rect, Response, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::public::place_said;
use crate::export::document::review::{Passage, Place, Review};
use crate::model::{DatasetId, DocumentKind};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::take_key;
use crate::ui::widget::label::mark_heading;
use crate::ui::widget::{Button, UiText as _};

/// How many rows are measured in a frame, so that a frame stays short.
const MEASURED: usize = 60;
/// Page up and page down go so many rows.
const PAGE: isize = 8;
/// The room above a heading, and around a text.
const ABOVE: f32 = 10.0;
const AROUND: f32 = 4.0;
const SIDE: f32 = 10.0;

/// A line of the list.
#[derive(Debug)]
enum Row {
    /// What the texts below are of.
    Heading(String),
    /// A text, counted among those kept, and where it stands.
    Text(usize, String),
}

/// The list, folded until somebody asks for it.
#[derive(Debug, Default)]
pub(super) struct Passages {
    is_open: bool,
    of: Option<Arc<Review>>,
    rows: Vec<Row>,
    /// How wide the rows were measured, and at how many pixels to a point.
    measured: Vec2,
    /// Where each row ends below the top of the list, as far as they are measured.
    ends: Vec<f32>,
    /// The row where the keyboard is.
    at: usize,
}

fn list_id() -> Id {
    Id::unique("report passages")
}

impl Passages {
    /// Shows the line that folds the list out, and the list.
    pub(super) fn ui(&mut self, ui: &mut Ui, review: &Arc<Review>, kind: DocumentKind, open: &Open<'_>, text: &Text) {
        if review.passages.is_empty() {
            return;
        }
        let glyph = if self.is_open { icon::CHEVRON_DOWN } else { icon::CHEVRON_RIGHT };
        let response = Button::link(text.get("builder-passages-read")).icon(glyph).show(ui);
        let is_open = self.is_open;
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
        if response.clicked() {
            self.is_open = !self.is_open;
        }
        if !self.is_open {
            return;
        }
        if self.of.as_ref().is_none_or(|of| !Arc::ptr_eq(of, review)) {
            *self = Self { is_open: true, rows: rows(review, kind, open, text), of: Some(Arc::clone(review)), ..Self::default() };
        }
        self.list_ui(ui, review, text);
        let rest = review.texts.saturating_sub(review.passages.len());
        if rest > 0 {
            ui.muted(Role::Caption, &text.with("builder-passages-rest", &[("count", rest.into())]));
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, review: &Review, text: &Text) {
        self.measure(ui, review);
        let high = self.ends.last().copied().unwrap_or_default();
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), high), Sense::hover());
        let response = ui.interact(rect, list_id(), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, text.get("builder-passages-list")));
        self.keys(ui, &response, rect);
        let seen = ui.clip_rect();
        let first = self.ends.partition_point(|end| rect.top() + end < seen.top());
        for index in first..self.ends.len() {
            let row = self.row_rect(rect, index);
            if row.top() > seen.bottom() {
                break;
            }
            self.row_ui(ui, row, index, review, response.has_focus());
        }
    }

    /// Finds out how high rows are, some in every frame.
    fn measure(&mut self, ui: &Ui, review: &Review) {
        let now = Vec2::new(ui.available_width(), ui.ctx().pixels_per_point());
        if self.measured != now {
            self.measured = now;
            self.ends.clear();
        }
        let begin = self.ends.len();
        let mut end = self.ends.last().copied().unwrap_or_default();
        for row in self.rows.iter().skip(begin).take(MEASURED) {
            end += galley(ui, row, review, now.x).size().y + around(row);
            self.ends.push(end);
        }
        if self.ends.len() < self.rows.len() {
            ui.ctx().request_repaint();
        }
    }

    fn row_rect(&self, list: Rect, index: usize) -> Rect {
        let top = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        let end = self.ends.get(index).copied().unwrap_or(top);
        Rect::from_min_max(pos2(list.left(), list.top() + top), pos2(list.right(), list.top() + end))
    }

    /// Arrows go from text to text; the list is one stop.
    fn keys(&mut self, ui: &Ui, response: &Response, area: Rect) {
        if !response.has_focus() {
            return;
        }
        let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let step = |forth, back| take_key(ui, forth) - take_key(ui, back);
        let ends = step(Key::End, Key::Home).signum() * isize::try_from(self.rows.len()).unwrap_or(isize::MAX);
        let by = ends.saturating_add(step(Key::ArrowDown, Key::ArrowUp) + PAGE * step(Key::PageDown, Key::PageUp));
        let last = self.ends.len().saturating_sub(1);
        let mut wanted = self.at.saturating_add_signed(by).min(last);
        if matches!(self.rows.get(wanted), Some(Row::Heading(_))) {
            // Above the first text there is its heading alone.
            wanted = if by < 0 && wanted > 0 { wanted - 1 } else { (wanted + 1).min(last) };
        }
        if wanted != self.at || response.gained_focus() {
            self.at = wanted;
            ui.scroll_to_rect(self.row_rect(area, wanted).expand2(Vec2::new(0.0, ABOVE)), None);
        }
    }

    fn row_ui(&self, ui: &Ui, rect: Rect, index: usize, review: &Review, has_focus: bool) {
        let Some(row) = self.rows.get(index) else { return };
        let palette = ui.palette();
        let galley = galley(ui, row, review, rect.width());
        let id = list_id().with(index);
        // Not focusable: the list is one stop, and tells which of its rows is meant.
        let response = ui.interact(rect, id, Sense::hover());
        match row {
            Row::Heading(heading) => {
                mark_heading(ui, &response, heading);
                ui.painter().galley(pos2(rect.left(), rect.bottom() - galley.size().y), galley, palette.text);
            }
            Row::Text(at, place) => {
                let words = review.passages.get(*at).map_or("", |passage| passage.words.as_str());
                response.widget_info(|| WidgetInfo::labeled(AccessRole::ListBoxOption, true, format!("{place}: {words}")));
                ui.painter().galley(pos2(rect.left() + SIDE, rect.top() + AROUND), galley, palette.text);
                if has_focus && index == self.at {
                    ui.painter().rect_stroke(rect.shrink(1.0), size::RADIUS_SMALL, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
                    ui.ctx().accesskit_node_builder(list_id(), |node| node.set_active_descendant(id.accesskit_id()));
                }
            }
        }
    }
}

/// Puts the texts in the order in which they are read: those of the document, and then dataset by dataset by the alphabet.
fn rows(review: &Review, kind: DocumentKind, open: &Open<'_>, text: &Text) -> Vec<Row> {
    let title = |id: DatasetId| open.inventory().dataset(id).map(|dataset| dataset.title(open.language));
    let of = |passage: &Passage| match passage.place {
        Place::Piece(_, Some(id)) => title(id).map(|title| (id, title)),
        _ => None,
    };
    let mut order: Vec<(usize, Option<(DatasetId, &str)>)> = review.passages.iter().map(of).enumerate().collect();
    order.sort_by_cached_key(|(_, of)| of.map(|(id, title)| (text.sort_key(title), id)));
    let mut rows = Vec::with_capacity(order.len() * 2);
    let mut before = None;
    let mut order = order.into_iter().peekable();
    while let Some((at, of)) = order.next() {
        if before != Some(of) {
            before = Some(of);
            rows.push(Row::Heading(of.map_or_else(|| text.get("builder-passages-document").to_owned(), |(_, title)| title.to_owned())));
        }
        let passage = &review.passages[at];
        let mut times = 1_usize;
        while order.next_if(|(next, _)| review.passages[*next] == *passage).is_some() {
            times += 1;
        }
        // The heading says of which dataset it is.
        let place = place_said(&passage.place, None, kind, text);
        let args = [("name", place.as_str().into()), ("count", times.into())];
        rows.push(Row::Text(at, if times > 1 { text.with("builder-review-piece", &args) } else { place }));
    }
    rows
}

const fn around(row: &Row) -> f32 {
    match row {
        Row::Heading(_) => ABOVE,
        Row::Text(..) => 2.0 * AROUND,
    }
}

/// Lays a row out: a heading, or the place of a text over its words.
fn galley(ui: &Ui, row: &Row, review: &Review, width: f32) -> Arc<Galley> {
    let palette = ui.palette();
    let format = |role: Role, color| TextFormat { font_id: role.font(), color, ..TextFormat::default() };
    let mut job = LayoutJob::default();
    match row {
        Row::Heading(heading) => {
            job.wrap.max_width = width;
            job.append(heading, 0.0, format(Role::Label, palette.text));
        }
        Row::Text(at, place) => {
            job.wrap.max_width = (width - 2.0 * SIDE).max(1.0);
            let words = review.passages.get(*at).map_or("", |passage| passage.words.as_str());
            job.append(place, 0.0, format(Role::Caption, palette.muted));
            job.append("\n", 0.0, format(Role::Caption, palette.muted));
            job.append(words, 0.0, format(Role::Body, palette.text));
        }
    }
    ui.painter().layout_job(job)
}
