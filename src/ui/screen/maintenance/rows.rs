//! A list of tall rows: only those in sight are drawn, and the list as a whole takes the focus.
//!
//! It knows how rows look and which is meant; what they say comes as [`Face`]s, and what was pressed goes back.

use std::ops::Range;

use eframe::egui::{Id, Popup, Rect, Response, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2};

use super::face::{Deed, Face};
use super::keys::{Keys, Wish};
use crate::model::calendar::Promise;
use crate::model::{Code, Vocabulary};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::{galley, mark_heading, paint_icon, rich};
use crate::ui::widget::{Button, Ground, UiText as _, icon_button};

/// The buttons of rows are at least this wide, so that they stand in line.
const BUTTON: f32 = 148.0;
/// A row narrower than this shows its button as an icon.
const WORDS_FROM: f32 = 560.0;
/// A row narrower than this says how late it is before anything else on its second line.
const BESIDE_FROM: f32 = 480.0;
/// The box that chooses a row.
const BOX: f32 = 16.0;

/// Where a list stands.
#[derive(Debug, Default)]
pub(super) struct Standing {
    /// The row that is meant.
    pub(super) cursor: usize,
    /// How far it is scrolled, and how much of it was in sight.
    offset: f32,
    height: f32,
    /// Whether the row that is meant is to be brought into sight.
    reveals: bool,
}

impl Standing {
    /// Returns how a list of other rows stands: at its top.
    pub(super) fn at_top() -> Self {
        Self { reveals: true, ..Self::default() }
    }
}

/// A line of a list before it is drawn.
#[derive(Debug)]
pub(super) enum Shown<'a> {
    /// A heading with a count.
    Heading(String, usize),
    /// A row, and whether it is chosen, where it can be.
    Row(Face<'a>, Option<bool>),
}

/// What was pressed in a list.
#[derive(Debug, Default)]
pub(super) struct Pressed {
    /// What is to be done, with the line it was pressed at.
    pub(super) wish: Option<(usize, Wish)>,
    /// How often a line's dataset is updated.
    pub(super) frequency: Option<(usize, Code)>,
    /// So many months on.
    pub(super) sideways: isize,
    /// Another row is meant.
    pub(super) moved: bool,
}

/// A list.
#[derive(Debug, Clone, Copy)]
pub(super) struct List<'a> {
    /// Names the list among others on the screen.
    pub(super) id: &'static str,
    /// Says what it is, to those who cannot see it.
    pub(super) name: &'a str,
    pub(super) count: usize,
    /// Whether Escape has something to leave.
    pub(super) can_leave: bool,
    /// Why nothing can be changed, if nothing can.
    pub(super) blocked: Option<&'a str>,
    pub(super) text: &'a Text,
    pub(super) open: &'a Open<'a>,
}

/// How a row stands.
#[derive(Debug, Clone, Copy)]
struct Mark {
    index: usize,
    is_meant: bool,
    has_focus: bool,
}

impl List<'_> {
    /// Shows the list. `line` words a line, `is_heading` tells those that cannot be meant.
    pub(super) fn ui<'f>(
        self,
        ui: &mut Ui,
        standing: &mut Standing,
        is_heading: impl Fn(usize) -> bool,
        line: impl Fn(&Ui, usize) -> Option<Shown<'f>>,
    ) -> (Response, Pressed) {
        let rect = ui.available_rect_before_wrap();
        let id = Id::unique(self.id);
        let response = ui.interact(rect, id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, self.name));
        let mut pressed = Pressed::default();
        standing.cursor = self.stop(standing.cursor, true, &is_heading);
        let keys = Keys::read(ui, &response, self.can_leave);
        let wanted = keys.moved(standing.cursor, self.count, (standing.height / size::TALL_ROW) as usize);
        if wanted != standing.cursor {
            standing.cursor = self.stop(wanted, wanted > standing.cursor, &is_heading);
            standing.reveals = true;
            pressed.moved = true;
        }
        pressed.sideways = keys.sideways;
        pressed.wish = keys.wish.map(|wish| (standing.cursor, wish));
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut area = ScrollArea::vertical().id_salt(self.id).auto_shrink(false);
        if std::mem::take(&mut standing.reveals) {
            area = area.vertical_scroll_offset(revealed(standing));
        }
        let has_focus = response.has_focus();
        let mut meant = None;
        let output = area.show_rows(ui, size::TALL_ROW, self.count, |ui, range: Range<usize>| {
            for index in range {
                let mark = Mark { index, is_meant: index == standing.cursor, has_focus };
                match line(ui, index) {
                    Some(Shown::Heading(heading, count)) => heading_ui(ui, &heading, count, self.text),
                    Some(Shown::Row(face, chosen)) => self.row_ui(ui, mark, &face, chosen, &mut pressed, &mut meant),
                    None => {}
                }
            }
        });
        standing.offset = output.state.clamped_offset().y;
        standing.height = output.inner_rect.height();
        if let Some(meant) = meant {
            standing.cursor = meant;
            pressed.moved = true;
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        if has_focus {
            ui.painter().rect_stroke(rect.shrink(1.0), 0, Stroke::new(size::FOCUS, ui.palette().accent), StrokeKind::Inside);
        }
        (response, pressed)
    }

    /// Returns the nearest line that can be meant, first in one direction and then in the other.
    fn stop(self, index: usize, is_down: bool, is_heading: &impl Fn(usize) -> bool) -> usize {
        let index = index.min(self.count.saturating_sub(1));
        let down = (index..self.count).find(|index| !is_heading(*index));
        let up = (0..=index).rev().find(|index| !is_heading(*index));
        if is_down { down.or(up) } else { up.or(down) }.unwrap_or(index)
    }

    fn row_ui(self, ui: &mut Ui, mark: Mark, face: &Face<'_>, chosen: Option<bool>, pressed: &mut Pressed, meant: &mut Option<usize>) {
        let palette = ui.palette();
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::TALL_ROW), Sense::hover());
        let id = Id::unique(self.id).with(mark.index);
        // Not focusable: the list is one stop, and tells which of its rows is meant.
        let response = ui.interact(rect, id, Sense::CLICK);
        let is_chosen = chosen == Some(true);
        response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_chosen, face.name()));
        if mark.is_meant {
            ui.ctx().accesskit_node_builder(Id::unique(self.id), |node| node.set_active_descendant(id.accesskit_id()));
        }
        Ground { is_chosen: is_chosen || (mark.is_meant && mark.has_focus), is_hot: ui.rect_contains_pointer(rect) }.paint(ui, rect, 0);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
        if mark.is_meant && mark.has_focus {
            ui.painter().rect_stroke(rect.shrink2(Vec2::new(3.0, 2.0)), size::RADIUS_SMALL, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
        }
        if response.clicked() {
            *meant = Some(mark.index);
            pressed.wish = Some((mark.index, Wish::Open));
        }
        let inner = rect.shrink2(Vec2::new(size::VIEW_PAD, 0.0));
        let left = inner.left() + chosen.map_or(0.0, |chosen| self.box_ui(ui, inner, mark, chosen, face, pressed, meant));
        let right = self.deed_ui(ui, inner, mark, face, pressed, meant);
        paint_words(ui, Rect::from_min_max(pos2(left, rect.top()), pos2(right, rect.bottom())), face, inner.width());
    }

    /// Shows the box that chooses the row; returns the room it takes.
    #[expect(clippy::too_many_arguments, reason = "one caller, which has them all at hand")]
    fn box_ui(self, ui: &Ui, inner: Rect, mark: Mark, is_on: bool, face: &Face<'_>, pressed: &mut Pressed, meant: &mut Option<usize>) -> f32 {
        let palette = ui.palette();
        let area = Rect::from_min_size(pos2(inner.left() - 6.0, inner.center().y - size::CONTROL / 2.0), Vec2::splat(size::CONTROL));
        let response = ui.interact(area, Id::unique(self.id).with(("box", mark.index)), Sense::CLICK);
        let name = self.text.with("maintenance-choose", &[("dataset", face.title.into())]);
        response.widget_info(|| WidgetInfo::selected(AccessRole::CheckBox, true, is_on, &name));
        let square = Rect::from_center_size(area.center(), Vec2::splat(BOX));
        let fill = if is_on { palette.accent } else { palette.bg };
        ui.painter().rect(square, 3, fill, Stroke::new(1.0, if is_on { palette.accent } else { palette.border }), StrokeKind::Inside);
        if is_on {
            paint_icon(ui, icon::CHECK, square.center(), 13.0, palette.on_accent);
        }
        if response.clicked() {
            *meant = Some(mark.index);
            pressed.wish = Some((mark.index, Wish::Choose));
        }
        size::CONTROL
    }

    /// Shows the button of the row; returns where the words must end.
    fn deed_ui(self, ui: &mut Ui, inner: Rect, mark: Mark, face: &Face<'_>, pressed: &mut Pressed, meant: &mut Option<usize>) -> f32 {
        let Some(deed) = face.deed else { return inner.right() };
        let words = self.text.get(deed.key());
        let name = format!("{words} {}", face.title);
        let blocked = self.blocked.filter(|_| deed != Deed::Show);
        let mut ui = ui.new_child(UiBuilder::new().max_rect(inner).layout(eframe::egui::Layout::right_to_left(eframe::egui::Align::Center)));
        let response = if inner.width() >= WORDS_FROM {
            // The row that is meant is the one whose button Tab comes to; the others have their key.
            Button::new(words).name(&name).min_width(BUTTON).blocked(blocked).stop(mark.is_meant).show(&mut ui)
        } else {
            icon_button(&mut ui, deed.icon(), &name, blocked)
        };
        if deed == Deed::Frequency {
            if let Some(code) = frequency_ui(&response, self.open, self.text) {
                pressed.frequency = Some((mark.index, code));
            }
        } else if response.clicked() {
            *meant = Some(mark.index);
            pressed.wish = Some((mark.index, Wish::Do));
        }
        ui.min_rect().left() - 12.0
    }
}

/// Returns how far to scroll so that the row that is meant is in sight, with the heading before it.
fn revealed(standing: &Standing) -> f32 {
    let top = standing.cursor as f32 * size::TALL_ROW;
    let first = if standing.cursor == 1 { 0.0 } else { top };
    if first < standing.offset || standing.height <= 0.0 {
        first
    } else if top + size::TALL_ROW > standing.offset + standing.height {
        (top + size::TALL_ROW - standing.height).max(0.0)
    } else {
        standing.offset
    }
}

fn heading_ui(ui: &mut Ui, heading: &str, count: usize, text: &Text) {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::TALL_ROW), Sense::hover());
    mark_heading(ui, &response, heading);
    let name = galley(ui, Role::Label, heading, palette.text, rect.width());
    let beside = galley(ui, Role::Body, &text.count(count), palette.muted, rect.width());
    let at = pos2(rect.left() + size::VIEW_PAD, rect.bottom() - 8.0 - name.size().y);
    ui.painter().galley(at + Vec2::new(name.size().x + 8.0, 0.0), beside, palette.muted);
    ui.painter().galley(at, name, palette.text);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
}

/// Paints the words of a row into the room that its box and its button leave.
fn paint_words(ui: &Ui, room: Rect, face: &Face<'_>, row: f32) {
    let palette = ui.palette();
    let mut right = room.right();
    let has_beside = !face.beside.is_empty();
    let line = if has_beside && row <= BESIDE_FROM { format!("{} · {}", face.beside, face.line) } else { face.line.clone() };
    if has_beside && row > BESIDE_FROM {
        let beside = galley(ui, Role::Body, &face.beside, face.beside_ink, f32::INFINITY);
        right -= beside.size().x;
        ui.painter().galley(pos2(right, room.center().y - beside.size().y / 2.0), beside, face.beside_ink);
        right -= 16.0;
    }
    paint_icon(ui, face.icon, pos2(room.left() + 9.0, room.center().y), size::ICON_SMALL, face.ink);
    let left = room.left() + 30.0;
    let title = galley(ui, Role::Body, face.title, palette.text, (right - left).max(0.0));
    let line = galley(ui, Role::Caption, &line, palette.muted, (right - left).max(0.0));
    let top = room.center().y - f32::midpoint(title.size().y, line.size().y);
    let middle = top + title.size().y;
    ui.painter().galley(pos2(left, top), title, palette.text);
    ui.painter().galley(pos2(left, middle), line, palette.muted);
}

/// Shows the frequencies under a button that was pressed; returns the one that was picked.
pub(super) fn frequency_ui(button: &Response, open: &Open<'_>, text: &Text) -> Option<Code> {
    let mut picked = None;
    Popup::menu(button).show(|ui| {
        ui.set_min_width(240.0);
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            for (key, has_clock) in [("maintenance-with-clock", true), ("maintenance-without-clock", false)] {
                ui.muted(Role::CaptionStrong, text.get(key));
                for term in Vocabulary::Frequency.terms().iter().filter(|term| Promise::of(term.code()).is_some() == has_clock) {
                    let ink = ui.palette().text;
                    let response = ui.selectable_label(false, rich(Role::Body, term.label(open.language), ink));
                    if response.gained_focus() {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() {
                        picked = Code::new(Vocabulary::Frequency, term.code()).ok();
                    }
                }
                ui.add_space(4.0);
            }
        });
        if picked.is_some() {
            ui.close();
        }
    });
    picked
}
