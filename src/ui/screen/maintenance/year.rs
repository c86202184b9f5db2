//! The calendar: what is overdue first and apart, then twelve months side by side, each with what is due in it.
//!
//! The calendar as a whole takes the focus; a month with more than fits says so and opens as a list.

use std::ops::Range;

use eframe::egui::{Id, Rect, Response, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};
use jiff::civil::Date;

use super::face::Face;
use super::keys::{Keys, Wish};
use super::model::RowId;
use crate::model::process::{Coming, Due, DueWhat, Month, Urgency, Year};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Ground;
use crate::ui::widget::label::{galley, mark_heading, paint_icon};

/// So much is shown of a month.
const SHOWN: usize = 8;
/// So much is shown of what is overdue; three in a row.
const OVERDUE: usize = 6;
/// The room that the day of the month takes.
const DAY: f32 = 26.0;

/// A place in the calendar that can be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spot {
    /// Something overdue.
    Overdue(usize),
    /// The rest of what is overdue.
    MoreOverdue,
    /// What is due for one dataset on one day of a month: where it begins among the month's things.
    Coming(usize, usize),
    /// The rest of a month.
    More(usize),
}

impl Spot {
    /// Returns the part that the place is in: what is overdue, then the months.
    const fn part(self) -> usize {
        match self {
            Self::Overdue(_) | Self::MoreOverdue => 0,
            Self::Coming(month, _) | Self::More(month) => month + 1,
        }
    }
}

/// Where the calendar stands.
#[derive(Debug, Default)]
pub(super) struct Standing {
    /// The place that is meant.
    cursor: usize,
    reveals: bool,
}

/// What was pressed in the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Pressed {
    /// Open the dataset of a row.
    Open(RowId),
    /// Do what there is to do about rows of one dataset, whose next time it is.
    Do(Vec<RowId>),
    /// Mean this row's dataset.
    Mean(RowId),
    /// Show all of a month.
    Month(usize),
    /// Show everything that is overdue.
    Overdue,
}

/// Returns what is due for one dataset on one day, from where it begins.
fn group_at(month: &Month, at: usize) -> Option<&[Coming]> {
    month.due.get(at..)?.chunk_by(|a, b| (a.dataset, a.date) == (b.dataset, b.date)).next()
}

/// Returns the groups of a month that are shown, one for each dataset and day, and how many things are left.
fn groups(month: &Month) -> (Vec<Range<usize>>, usize) {
    let mut groups = Vec::with_capacity(SHOWN + 1);
    let mut end = 0;
    while let Some(group) = group_at(month, end).filter(|_| groups.len() <= SHOWN) {
        groups.push(end..end + group.len());
        end += group.len();
    }
    groups.truncate(shown(groups.len(), SHOWN));
    let rest = month.due.len() - groups.last().map_or(0, |last| last.end);
    (groups, rest)
}

/// The calendar.
#[derive(Clone, Copy)]
pub(super) struct Calendar<'a> {
    pub(super) year: &'a Year,
    pub(super) open: &'a Open<'a>,
    pub(super) today: Date,
    pub(super) text: &'a Text,
}

/// Returns how many of a month's things are shown, leaving room for a line that says how many there are besides.
fn shown(count: usize, room: usize) -> usize {
    if count > room { room - 1 } else { count }
}

impl Calendar<'_> {
    /// Returns the places that can be meant, in reading order.
    fn spots(self) -> Vec<Spot> {
        let overdue = self.year.overdue.len();
        let fits = shown(overdue, OVERDUE);
        let mut spots: Vec<Spot> = (0..fits).map(Spot::Overdue).chain((fits < overdue).then_some(Spot::MoreOverdue)).collect();
        for (index, month) in self.year.months.iter().enumerate() {
            let (groups, rest) = groups(month);
            spots.extend(groups.into_iter().map(|group| Spot::Coming(index, group.start)));
            spots.extend((rest > 0).then_some(Spot::More(index)));
        }
        spots
    }

    /// Returns the row that a place tells of.
    fn row(self, spot: Spot) -> Option<RowId> {
        let of = |dataset, what| Some(RowId { dataset, what: Some(what) });
        match spot {
            Spot::Overdue(at) => self.year.overdue.get(at).and_then(|due| of(due.dataset, due.what)),
            Spot::Coming(month, at) => self.year.months.get(month)?.due.get(at).and_then(|coming| of(coming.dataset, coming.what)),
            Spot::MoreOverdue | Spot::More(_) => None,
        }
    }

    /// Returns the rows that can be done now at a place.
    fn to_do(self, spot: Spot) -> Vec<RowId> {
        match spot {
            Spot::Overdue(_) => self.row(spot).into_iter().collect(),
            Spot::Coming(month, at) => {
                let group = self.year.months.get(month).and_then(|month| group_at(month, at)).unwrap_or_default();
                let next = group.iter().filter(|coming| coming.next.is_some());
                next.map(|coming| RowId { dataset: coming.dataset, what: Some(coming.what) }).collect()
            }
            Spot::MoreOverdue | Spot::More(_) => Vec::new(),
        }
    }

    /// Returns the place after keys: rows go on from month to month, sideways goes to the first of the next month that has any.
    fn moved(spots: &[Spot], from: usize, keys: Keys) -> usize {
        let sideways = keys.sideways + keys.page;
        let Some(here) = spots.get(from).filter(|_| sideways != 0) else { return keys.moved(from, spots.len(), 1) };
        let first_of = |part: usize| spots.iter().position(|spot| spot.part() == part);
        let next = if sideways > 0 {
            spots[from..].iter().find(|spot| spot.part() > here.part()).map(|spot| spot.part())
        } else {
            spots[..from].iter().rev().find(|spot| spot.part() < here.part()).map(|spot| spot.part())
        };
        next.and_then(first_of).unwrap_or(from)
    }

    /// Shows the calendar. Returns its response, the entrance of the region, and what was pressed.
    pub(super) fn ui(self, ui: &mut Ui, standing: &mut Standing) -> (Response, Option<Pressed>) {
        let rect = ui.available_rect_before_wrap();
        let id = Id::unique("maintenance-year");
        let response = ui.interact(rect, id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, self.text.get("maintenance-year-name")));
        let spots = self.spots();
        standing.cursor = standing.cursor.min(spots.len().saturating_sub(1));
        let keys = Keys::read(ui, &response, false);
        let wanted = Self::moved(&spots, standing.cursor, keys);
        let mut pressed = None;
        if wanted != standing.cursor {
            (standing.cursor, standing.reveals) = (wanted, true);
            pressed = spots.get(wanted).and_then(|spot| self.row(*spot)).map(Pressed::Mean);
        }
        let meant = spots.get(standing.cursor).copied();
        pressed = keys.wish.and_then(|wish| self.wished(meant?, wish)).or(pressed);
        let mut drawing = Drawing { calendar: self, meant, has_focus: response.has_focus(), reveals: std::mem::take(&mut standing.reveals), clicked: None };
        ScrollArea::vertical().id_salt("maintenance-year").auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing = Vec2::ZERO;
            drawing.content_ui(ui);
        });
        if let Some(spot) = drawing.clicked {
            standing.cursor = spots.iter().position(|other| *other == spot).unwrap_or(standing.cursor);
            ui.memory_mut(|memory| memory.request_focus(id));
            pressed = self.wished(spot, Wish::Open);
        }
        if response.has_focus() {
            ui.painter().rect_stroke(rect.shrink(1.0), 0, Stroke::new(size::FOCUS, ui.palette().accent), StrokeKind::Inside);
        }
        (response, pressed)
    }

    fn wished(self, spot: Spot, wish: Wish) -> Option<Pressed> {
        match (spot, wish) {
            (Spot::MoreOverdue, Wish::Open | Wish::Choose) => Some(Pressed::Overdue),
            (Spot::More(month), Wish::Open | Wish::Choose) => Some(Pressed::Month(month)),
            (spot, Wish::Open) => self.row(spot).map(Pressed::Open),
            (spot, Wish::Do) => Some(self.to_do(spot)).filter(|rows| !rows.is_empty()).map(Pressed::Do),
            _ => None,
        }
    }
}

/// The calendar while it is drawn.
struct Drawing<'a> {
    calendar: Calendar<'a>,
    meant: Option<Spot>,
    has_focus: bool,
    reveals: bool,
    clicked: Option<Spot>,
}

/// What one line of the calendar says.
struct Words<'a> {
    /// The day of the month, or how late it is.
    day: String,
    day_ink: eframe::egui::Color32,
    is_strong: bool,
    title: &'a str,
    /// The item, or how often.
    beside: String,
    name: String,
}

impl<'a> Drawing<'a> {
    fn content_ui(&mut self, ui: &mut Ui) {
        let width = ui.available_width() - 2.0 * size::VIEW_PAD;
        let columns = ((width + size::VIEW_PAD) / (size::MONTH_MIN + size::VIEW_PAD)).floor().clamp(1.0, 4.0) as usize;
        let column = (width - size::VIEW_PAD * (columns as f32 - 1.0)) / columns as f32;
        ui.add_space(8.0);
        self.overdue_ui(ui, columns.min(3), width);
        let year = self.calendar.year;
        for (row, months) in year.months.chunks(columns).enumerate() {
            let lines_of = |month: &Month| {
                let (groups, rest) = groups(month);
                (groups.len() + usize::from(rest > 0)).max(1)
            };
            let lines = months.iter().map(lines_of).max().unwrap_or(1);
            let height = size::MONTH_HEADING + lines as f32 * size::MONTH_ROW + size::VIEW_PAD;
            let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
            for (at, month) in months.iter().enumerate() {
                let left = rect.left() + size::VIEW_PAD + at as f32 * (column + size::VIEW_PAD);
                self.month_ui(ui, Rect::from_min_size(pos2(left, rect.top()), Vec2::new(column, height)), row * columns + at, month);
            }
        }
    }

    /// Shows what is overdue, in columns of its own.
    fn overdue_ui(&mut self, ui: &mut Ui, columns: usize, width: f32) {
        let all = &self.calendar.year.overdue;
        if all.is_empty() {
            return;
        }
        let fits = shown(all.len(), OVERDUE);
        let cells = fits + usize::from(fits < all.len());
        let lines = cells.div_ceil(columns);
        let height = size::MONTH_HEADING + lines as f32 * size::MONTH_ROW + size::VIEW_PAD;
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
        let area = Rect::from_min_size(rect.min + Vec2::new(size::VIEW_PAD, 0.0), Vec2::new(width, height));
        let err = ui.palette().err;
        self.heading_ui(ui, area, "overdue", self.calendar.text.get("maintenance-overdue"), all.len(), Some(err));
        let column = (width - size::VIEW_PAD * (columns as f32 - 1.0)) / columns as f32;
        for at in 0..cells {
            // Down each column before the next, as one reads a list.
            let (x, y) = ((at / lines) as f32, (at % lines) as f32);
            let corner = area.min + Vec2::new(x * (column + size::VIEW_PAD), size::MONTH_HEADING + y * size::MONTH_ROW);
            let line = Rect::from_min_size(corner, Vec2::new(column, size::MONTH_ROW));
            match all.get(at).filter(|_| at < fits) {
                Some(due) => {
                    let words = self.overdue_words(ui, due);
                    self.line_ui(ui, line, Spot::Overdue(at), &words);
                }
                None => self.more_ui(ui, line, Spot::MoreOverdue, all.len() - fits, self.calendar.text.get("maintenance-overdue")),
            }
        }
    }

    fn month_ui(&mut self, ui: &Ui, rect: Rect, index: usize, month: &Month) {
        let text = self.calendar.text;
        let name = capital(&text.month_and_year(month.first));
        self.heading_ui(ui, rect, index, &name, month.times as usize, None);
        let top = rect.top() + size::MONTH_HEADING;
        let line = |at: usize| Rect::from_min_size(pos2(rect.left(), top + at as f32 * size::MONTH_ROW), Vec2::new(rect.width(), size::MONTH_ROW));
        if month.due.is_empty() {
            let palette = ui.palette();
            let words = galley(ui, Role::Caption, text.get("maintenance-month-empty"), palette.muted, rect.width());
            ui.painter().galley(pos2(rect.left(), line(0).center().y - words.size().y / 2.0), words, palette.muted);
        }
        let (groups, more) = groups(month);
        for (at, range) in groups.iter().enumerate() {
            let words = self.coming_words(ui, &month.due[range.clone()], month.first);
            if let Some(words) = words {
                self.line_ui(ui, line(at), Spot::Coming(index, range.start), &words);
            }
        }
        if more > 0 {
            self.more_ui(ui, line(groups.len()), Spot::More(index), more, &name);
        }
    }

    fn heading_ui(&self, ui: &Ui, rect: Rect, id: impl std::hash::Hash + std::fmt::Debug, heading: &str, count: usize, ink: Option<eframe::egui::Color32>) {
        let palette = ui.palette();
        let area = Rect::from_min_size(rect.min, Vec2::new(rect.width(), size::MONTH_HEADING));
        let response = ui.interact(area, Id::unique("maintenance-heading").with(id), Sense::hover());
        let said = self.calendar.text.with("maintenance-heading-count", &[("heading", heading.into()), ("count", count.into())]);
        mark_heading(ui, &response, &said);
        let name = galley(ui, Role::Label, heading, ink.unwrap_or(palette.text), rect.width());
        let mut left = area.left();
        if let Some(ink) = ink {
            paint_icon(ui, icon::CLOCK, pos2(left + 8.0, area.center().y), size::ICON_SMALL, ink);
            left += 24.0;
        }
        let y = area.center().y - name.size().y / 2.0;
        if count > 0 {
            let count = galley(ui, Role::Body, &self.calendar.text.count(count), palette.muted, rect.width());
            ui.painter().galley(pos2(left + name.size().x + 8.0, y), count, palette.muted);
        }
        ui.painter().galley(pos2(left, y), name, palette.text);
        let width = if palette.is_projector { 2.0 } else { 1.0 };
        ui.painter().hline(area.x_range(), area.bottom() - 1.0, Stroke::new(width, palette.line));
    }

    fn overdue_words(&self, ui: &Ui, due: &Due) -> Words<'a> {
        let Calendar { open, today, text, .. } = self.calendar;
        let face = Face::of(ui, RowId { dataset: due.dataset, what: Some(due.what) }, super::model::Matter::Due(*due), open, today, text);
        let late = crate::model::calendar::days_between(due.date, today);
        let name = face.name();
        Words {
            day: text.with("maintenance-days-late", &[("count", late.into())]),
            day_ink: ui.palette().err,
            is_strong: true,
            title: face.title,
            beside: item_of(due.what),
            name,
        }
    }

    /// Words what is due for one dataset on one day.
    fn coming_words(&self, ui: &Ui, group: &[Coming], month: Date) -> Option<Words<'a>> {
        let Calendar { open, today, text, .. } = self.calendar;
        let coming = group.first()?;
        let face = Face::of_coming(ui, coming, open, today, text);
        let palette = ui.palette();
        let is_soon = group.iter().any(|coming| coming.next == Some(Urgency::Soon));
        // A day of last month within its grace days is told with its month.
        let day = if coming.date < month { format!("{}/{}", coming.date.day(), coming.date.month()) } else { coming.date.day().to_string() };
        let said = group.iter().map(|coming| {
            let often = (coming.times.get() > 1).then(|| text.with("maintenance-times", &[("count", coming.times.get().into())]));
            [item_of(coming.what), often.unwrap_or_default()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        });
        let beside = said.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let others = group.iter().skip(1).map(|coming| Face::of_coming(ui, coming, open, today, text).line);
        let name = std::iter::once(face.name()).chain(others).collect::<Vec<_>>().join("; ");
        let day_ink = if is_soon { palette.warn } else { palette.muted };
        Some(Words { day, day_ink, is_strong: is_soon, title: face.title, beside, name })
    }

    /// Shows what is pressed and spoken of a line; returns whether it is the one that is meant.
    fn press_ui(&mut self, ui: &Ui, rect: Rect, spot: Spot, name: &str) -> bool {
        let calendar = Id::unique("maintenance-year");
        let id = calendar.with(match spot {
            Spot::Overdue(at) => (0, at),
            Spot::MoreOverdue => (0, usize::MAX),
            Spot::Coming(month, at) => (month + 1, at),
            Spot::More(month) => (month + 1, usize::MAX),
        });
        let is_meant = self.meant == Some(spot);
        // Not focusable: the calendar is one stop, and tells which of its lines is meant.
        let response = ui.interact(rect, id, Sense::CLICK);
        response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_meant, name));
        Ground { is_chosen: is_meant && self.has_focus, is_hot: response.hovered() }.paint(ui, rect.expand2(Vec2::new(6.0, 0.0)), size::RADIUS_SMALL);
        if is_meant {
            ui.ctx().accesskit_node_builder(calendar, |node| node.set_active_descendant(id.accesskit_id()));
            if self.has_focus {
                let palette = ui.palette();
                ui.painter().rect_stroke(rect.expand2(Vec2::new(6.0, 0.0)), size::RADIUS_SMALL, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
            }
            if self.reveals {
                ui.scroll_to_rect(rect.expand(size::MONTH_HEADING), None);
            }
        }
        if response.clicked() {
            self.clicked = Some(spot);
        }
        response.on_hover_text(name);
        is_meant
    }

    fn line_ui(&mut self, ui: &Ui, rect: Rect, spot: Spot, words: &Words<'_>) {
        let palette = ui.palette();
        let Words { day, day_ink, is_strong, title, beside, name } = words;
        let is_wide = matches!(spot, Spot::Overdue(_));
        let (title, beside) = ((*title).to_owned(), beside.clone());
        self.press_ui(ui, rect, spot, name);
        let (y, ink) = (rect.center().y, *day_ink);
        let paint = |galley: std::sync::Arc<eframe::egui::Galley>, left: f32, ink| {
            ui.painter().galley(pos2(left, y - galley.size().y / 2.0), galley, ink);
        };
        let day = galley(ui, if *is_strong { Role::CaptionStrong } else { Role::Caption }, day, ink, f32::INFINITY);
        let beside = galley(ui, Role::Caption, &beside, palette.muted, rect.width() / 2.0);
        if is_wide {
            // How late something is stands last, as in the list; the item after the dataset's name.
            let right = rect.right() - day.size().x;
            let room = right - 24.0 - beside.size().x - rect.left();
            let title = galley(ui, Role::Body, &title, palette.text, room.max(0.0));
            paint(beside, rect.left() + title.size().x + 8.0, palette.muted);
            paint(title, rect.left(), palette.text);
            paint(day, right, ink);
            return;
        }
        let (left, right) = (rect.left() + DAY, rect.right() - beside.size().x);
        let title = galley(ui, Role::Body, &title, palette.text, (right - 8.0 - left).max(0.0));
        // Days stand right-aligned, as numbers do.
        let day_left = (left - 8.0 - day.size().x).max(rect.left());
        paint(day, day_left, ink);
        paint(beside, right, palette.muted);
        paint(title, left, palette.text);
    }

    fn more_ui(&mut self, ui: &Ui, rect: Rect, spot: Spot, count: usize, of: &str) {
        let palette = ui.palette();
        let words = self.calendar.text.with("maintenance-more", &[("count", count.into())]);
        let name = self.calendar.text.with("maintenance-more-of", &[("count", count.into()), ("of", of.into())]);
        self.press_ui(ui, rect, spot, &name);
        let left = rect.left() + if matches!(spot, Spot::More(_)) { DAY } else { 0.0 };
        let words = galley(ui, Role::Body, &words, palette.accent, rect.right() - left);
        ui.painter().galley(pos2(left, rect.center().y - words.size().y / 2.0), words, palette.accent);
    }
}

fn item_of(what: DueWhat) -> String {
    match what {
        DueWhat::Update => String::new(),
        DueWhat::Item(item) => item.to_string(),
    }
}

/// Returns a text with a capital at its beginning.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
