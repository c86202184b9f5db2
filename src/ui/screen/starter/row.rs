//! One row of the list: how an entry reads, and the three answers to it.
//!
//! It paints; which answer was pressed goes back.

use eframe::egui::{Color32, Id, Rect, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::keys::Wish;
use super::list::State;
use crate::model::DepartmentId;
use crate::model::starter::{Country, Entry, Holding, StarterList, for_country};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::{galley, paint_icon, width};
use crate::wording;

/// A row wider than this shows the department in a column of its own.
const DEPARTMENT_FROM: f32 = 820.0;
/// The column of the department.
const DEPARTMENT: f32 = 190.0;
/// Left and right inside an answer.
const PAD: f32 = 10.0;

/// What a row shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look<'a> {
    pub(super) source: &'a StarterList,
    pub(super) entry: &'a Entry,
    pub(super) state: State,
    /// It is asked whether the dataset that looks like it is it.
    pub(super) is_asked: bool,
    pub(super) country: Option<Country>,
    /// The department that would keep what it makes, where there is one.
    pub(super) keeper: Option<DepartmentId>,
}

/// Returns what is told apart by a badge: of high value, with a specification, published nationally, perhaps there already.
pub(super) fn badges<'a>(look: Look<'_>, text: &'a Text) -> Vec<(&'a str, bool)> {
    let Look { entry, state, country, .. } = look;
    let all = [
        (matches!(state, State::Open(Some(_))), "starter-badge-like", true),
        (!entry.hvd.is_empty(), "starter-badge-hvd", false),
        (for_country(&entry.specifications, country).next().is_some(), "starter-badge-specification", false),
        (for_country(&entry.elsewhere, country).next().is_some(), "starter-badge-national", false),
    ];
    all.into_iter().filter(|(is, ..)| *is).map(|(_, key, is_warning)| (text.get(key), is_warning)).collect()
}

/// Returns what a row is called, to those who cannot see it.
pub(super) fn name(look: Look<'_>, open: &Open<'_>, text: &Text) -> String {
    let answer = look.state.holding().map_or_else(|| text.get("starter-not-answered"), |holding| wording::holding(holding, text));
    let badges: Vec<&str> = badges(look, text).into_iter().map(|(words, _)| words).collect();
    let title = look.entry.title.get(open.language);
    let asked = if look.is_asked { line(look, open, text).0 } else { String::new() };
    [title, department(look, open), answer, &badges.join(", "), &asked].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Returns who keeps it: the department of the dataset that it is, the one that would keep it, or the usual one.
pub(super) fn department<'a>(look: Look<'a>, open: &'a Open<'_>) -> &'a str {
    let inventory = open.inventory();
    if let State::Has(Some(dataset)) = look.state {
        return inventory.dataset(dataset).map_or("", |dataset| inventory.department_of(dataset));
    }
    let usual = || look.entry.department.as_deref().and_then(|id| look.source.department(id)).map_or("", |department| department.name.get(open.language));
    look.keeper.and_then(|id| inventory.department(id)).map_or_else(usual, |department| department.name.as_str())
}

/// Returns the second line, and whether it warns.
fn line(look: Look<'_>, open: &Open<'_>, text: &Text) -> (String, bool) {
    let title_of = |id| open.inventory().dataset(id).map_or("", |dataset| dataset.title(open.language));
    let titled = |key: &str, id| text.with(key, &[("title", title_of(id).into())]);
    match look.state {
        _ if look.is_asked => (look.state.twin().map_or_else(String::new, |twin| titled("starter-is-it", twin.dataset)), true),
        State::Has(None) => (text.get("starter-gone").to_owned(), true),
        State::Has(Some(id)) if title_of(id) != look.entry.title.get(open.language) => (titled("starter-is", id), false),
        _ => (look.entry.description.get(open.language).to_owned(), false),
    }
}

/// Paints the words of a row into the room that its answers leave.
pub(super) fn paint_words(ui: &Ui, room: Rect, look: Look<'_>, open: &Open<'_>, text: &Text) {
    let palette = ui.palette();
    let (glyph, ink) = match look.state.holding() {
        None => (icon::CIRCLE, palette.border),
        Some(Holding::Has) => (icon::CIRCLE_CHECK, palette.ok),
        Some(Holding::Lacks) => (icon::CIRCLE_SLASH, palette.muted),
        Some(Holding::Unsure) => (icon::HELP, palette.warn),
    };
    paint_icon(ui, glyph, pos2(room.left() + 9.0, room.center().y), size::ICON, ink);
    let left = room.left() + 30.0;
    let mut right = room.right();
    let of = department(look, open);
    if room.width() >= DEPARTMENT_FROM && !of.is_empty() {
        let words = galley(ui, Role::Caption, of, palette.muted, DEPARTMENT - 16.0);
        right -= DEPARTMENT;
        ui.painter().galley(pos2(right + 16.0, room.center().y - words.size().y / 2.0), words, palette.muted);
    }
    let (words, is_warning) = line(look, open, text);
    let words = if room.width() >= DEPARTMENT_FROM || of.is_empty() || is_warning { words } else { format!("{of} · {words}") };
    let title = galley(ui, Role::Body, look.entry.title.get(open.language), palette.text, (right - left).max(0.0));
    let words = galley(ui, Role::Caption, &words, if is_warning { palette.warn } else { palette.muted }, (right - left).max(0.0));
    let top = room.center().y - f32::midpoint(title.size().y, words.size().y);
    let middle = top + title.size().y;
    paint_badges(ui, Rect::from_min_max(pos2(left + title.size().x + 10.0, top), pos2(right, middle)), look, text);
    ui.painter().galley(pos2(left, top), title, palette.text);
    let ink = if is_warning { palette.warn } else { palette.muted };
    ui.painter().galley(pos2(left, middle), words, ink);
}

/// Paints as many badges as fit beside the title.
fn paint_badges(ui: &Ui, room: Rect, look: Look<'_>, text: &Text) {
    let palette = ui.palette();
    let mut left = room.left();
    for (words, is_warning) in badges(look, text) {
        let (fill, ink) = if is_warning { (palette.warn_soft, palette.warn) } else { (palette.hover, palette.muted) };
        let words = galley(ui, Role::Caption, words, ink, f32::INFINITY);
        let wide = words.size().x + 12.0;
        if left + wide > room.right() {
            return;
        }
        let rect = Rect::from_min_size(pos2(left, room.center().y - words.size().y / 2.0 - 1.0), Vec2::new(wide, words.size().y + 2.0));
        ui.painter().rect_filled(rect, size::RADIUS_SMALL, fill);
        if palette.is_projector {
            ui.painter().rect_stroke(rect, size::RADIUS_SMALL, Stroke::new(1.0, ink), StrokeKind::Inside);
        }
        ui.painter().galley(pos2(left + 6.0, rect.top() + 1.0), words, ink);
        left += wide + 6.0;
    }
}

/// Shows the answers at the right of a row; returns where its words must end, and what was pressed.
pub(super) fn choices_ui(ui: &Ui, inner: Rect, id: Id, look: Look<'_>, open: &Open<'_>, text: &Text) -> (f32, Option<Wish>) {
    let palette = ui.palette();
    let choices: Vec<(Wish, &str, bool)> = if look.is_asked {
        vec![(Wish::Has, text.get("starter-yes"), false), (Wish::Lacks, text.get("starter-no"), false)]
    } else {
        let wishes = [Wish::Has, Wish::Lacks, Wish::Unsure];
        Holding::ALL.into_iter().zip(wishes).map(|(holding, wish)| (wish, wording::holding(holding, text), look.state.holding() == Some(holding))).collect()
    };
    // As wide as its words are when they are strong, so that nothing moves when one is chosen.
    let widths: Vec<f32> = choices.iter().map(|(_, words, _)| width(ui, Role::Label, words) + 2.0 * PAD).collect();
    let total = widths.iter().sum::<f32>() + 4.0;
    let track = Rect::from_min_size(pos2(inner.right() - total, inner.center().y - size::CONTROL / 2.0), Vec2::new(total, size::CONTROL));
    ui.painter().rect_filled(track, size::RADIUS_SMALL, if look.is_asked { palette.warn_soft } else { palette.press });
    let mut pressed = None;
    let mut left = track.left() + 2.0;
    for ((wish, words, is_chosen), wide) in choices.into_iter().zip(widths) {
        let rect = Rect::from_min_size(pos2(left, track.top() + 2.0), Vec2::new(wide, size::CONTROL - 4.0));
        left += wide;
        let sense = if open.is_writable { Sense::CLICK } else { Sense::hover() };
        let response = ui.interact(rect, id.with(words), sense);
        let name = format!("{}: {words}", look.entry.title.get(open.language));
        response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, open.is_writable, is_chosen, &name));
        let is_strong = is_chosen || (open.is_writable && response.hovered());
        let ink = if is_strong { palette.text } else { palette.muted };
        if is_chosen {
            ui.painter().rect(rect, size::RADIUS_SMALL, palette.bg, Stroke::new(1.0, chosen_edge(ui, wish)), StrokeKind::Inside);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, size::RADIUS_SMALL, palette.hover);
        }
        let words = galley(ui, if is_chosen { Role::Label } else { Role::Body }, words, ink, f32::INFINITY);
        ui.painter().galley(rect.center() - words.size() / 2.0, words, ink);
        if response.clicked() {
            pressed = Some(if is_chosen { Wish::Clear } else { wish });
        }
        if !open.is_writable {
            response.on_hover_text(text.get("blocked-read-only"));
        }
    }
    (track.left() - 16.0, pressed)
}

fn chosen_edge(ui: &Ui, wish: Wish) -> Color32 {
    let palette = ui.palette();
    match wish {
        Wish::Has => palette.ok,
        Wish::Unsure => palette.warn,
        _ => palette.border,
    }
}
