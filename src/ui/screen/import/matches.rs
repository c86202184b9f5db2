//! The rows that match something that is there: how each was found, what was decided, and the way to the next that waits.
//!
//! What one row and its dataset say side by side is shown by [`super::pair`].

use eframe::egui::{
    CentralPanel, EventFilter, Frame, Id, Key, Modifiers, Panel, Pos2, Rect, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use crate::import::{Choice, How, Outcome};
use crate::model::DatasetId;
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Palette, Role, Themed as _, size};
use crate::ui::widget::label::{galley, paint_icon};

use super::columns::{line, one_line, put};
use super::pair::{self, Pairs};
use super::reading::{List, Loaded};

/// How many rows are shown where everything stands under one another.
const STACKED_ROWS: usize = 5;

/// Where somebody is among the matches.
#[derive(Debug, Default)]
pub(super) struct Matches {
    /// The row of the sheet.
    row: Option<u32>,
    is_to_scroll: bool,
    is_to_focus: bool,
    pairs: Pairs,
    /// The matches, and what they are of.
    all: Vec<Matched>,
    stamp: Option<u64>,
}

/// A row and what it matches.
#[derive(Debug, Clone, Copy)]
pub(super) struct Matched {
    /// The row of the sheet.
    pub(super) row: u32,
    /// The row, by its place in the plan.
    index: usize,
    pub(super) dataset: DatasetId,
    /// How it was found before anything was decided.
    pub(super) how: How,
    /// Whether something was changed both here and in the list.
    has_clash: bool,
    /// Whether somebody should look: a likely match that nothing was decided of, or values that were changed on both sides.
    pub(super) is_open: bool,
}

/// Returns the rows that match something: likely matches first, decided or not, then those that were changed on both sides, then the others, each in the order of the list.
fn matched(list: &List) -> Vec<Matched> {
    let Some(loaded) = list.loaded() else { return Vec::new() };
    let rows = loaded.plan.rows.iter().enumerate();
    let found = rows.filter_map(|(index, row)| {
        let (dataset, how) = list.partner(row.row)?;
        let is_open = (matches!(how, How::Likely(_)) && !list.decisions().choices.contains_key(&row.row)) || list.has_open_clash(row.row);
        Some(Matched { row: row.row, index, dataset, how, has_clash: has_clash(loaded, row.row), is_open })
    });
    let mut all: Vec<Matched> = found.collect();
    all.sort_by_key(|matched| (!matches!(matched.how, How::Likely(_)), !matched.has_clash));
    all
}

fn has_clash(loaded: &Loaded, row: u32) -> bool {
    loaded.plan.clashes.binary_search_by_key(&row, |clash| clash.row).is_ok()
}

/// Shows the matches beside the one that is looked at, or over it where it is narrow.
pub(super) fn ui(ui: &mut Ui, list: &mut List, matches: &mut Matches, is_stacked: bool, open: &Open<'_>, cx: &mut Cx<'_>) {
    if matches.stamp != Some(list.stamp()) {
        matches.stamp = Some(list.stamp());
        matches.all = matched(list);
    }
    let place = matches.row.and_then(|row| matches.all.iter().position(|matched| matched.row == row));
    let at = place.or_else(|| matches.all.iter().position(|matched| matched.is_open)).unwrap_or_default();
    matches.row = matches.all.get(at).map(|matched| matched.row);
    if matches.row.is_none() {
        return;
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F8)) {
        matches.go_on();
    }
    let plain = Frame::new().fill(ui.palette().bg);
    if is_stacked {
        rows_ui(ui, list, matches, at, Some(STACKED_ROWS), open, cx);
        return pair::ui(ui, list, (&mut matches.pairs, &matches.all), matches.row, open, cx);
    }
    let width = (ui.available_width() * 0.4).clamp(300.0, 460.0);
    Panel::left("import matches").exact_size(width).resizable(false).frame(plain).show_separator_line(true).show(ui, |ui| {
        rows_ui(ui, list, matches, at, None, open, cx);
    });
    CentralPanel::default().frame(plain).show(ui, |ui| {
        ScrollArea::vertical()
            .id_salt("import pair")
            .auto_shrink([false, false])
            .show(ui, |ui| pair::ui(ui, list, (&mut matches.pairs, &matches.all), matches.row, open, cx));
    });
}

impl Matches {
    /// Gives the rows the focus.
    pub(super) const fn enter(&mut self) {
        self.is_to_focus = true;
    }

    /// Goes to the next match that waits.
    fn go_on(&mut self) {
        let here = self.row.and_then(|row| self.all.iter().position(|matched| matched.row == row)).unwrap_or_default();
        let later = self.all.iter().skip(here + 1).find(|matched| matched.is_open);
        if let Some(next) = later.or_else(|| self.all.iter().find(|matched| matched.is_open)) {
            self.row = Some(next.row);
            self.is_to_scroll = true;
        }
    }
}

fn rows_ui(ui: &mut Ui, list: &mut List, matches: &mut Matches, at: usize, rows: Option<usize>, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let Some(loaded) = list.loaded() else { return };
    let count = matches.all.len();
    let height = rows.map_or(ui.available_height(), |rows| rows.min(count) as f32 * size::TALL_ROW);
    let (area, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
    let grid = ui.interact(area, Id::unique("import matches"), Sense::click());
    cx.region(&grid);
    grid.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, text.get("importing-matches")));
    let said = matches.all.get(at).map_or_else(String::new, |matched| row_text(matched, list, open, &text));
    ui.ctx().accesskit_node_builder(grid.id, |node| node.set_value(said));
    if std::mem::take(&mut matches.is_to_focus) {
        grid.request_focus();
    }
    let mut chosen = None;
    if grid.has_focus() {
        ui.memory_mut(|memory| memory.set_focus_lock_filter(grid.id, EventFilter { vertical_arrows: true, ..EventFilter::default() }));
        if let Some(next) = walked(ui, at, count, (height / size::TALL_ROW).max(1.0) as usize) {
            matches.row = matches.all.get(next).map(|matched| matched.row);
            matches.is_to_scroll = true;
        }
        chosen = pair::key(ui);
    }
    let mut child = ui.new_child(eframe::egui::UiBuilder::new().max_rect(area).id_salt("import match rows"));
    child.spacing_mut().item_spacing.y = 0.0;
    let mut scroll = ScrollArea::vertical().id_salt("import match rows").auto_shrink([false, false]);
    let here = matches.row.and_then(|row| matches.all.iter().position(|matched| matched.row == row));
    if std::mem::take(&mut matches.is_to_scroll)
        && let Some(here) = here
    {
        scroll = scroll.vertical_scroll_offset(((here as f32 + 0.5) * size::TALL_ROW - height / 2.0).max(0.0));
    }
    scroll.show_rows(&mut child, size::TALL_ROW, count, |ui, range| {
        for index in range {
            let Some(entry) = matches.all.get(index) else { continue };
            let rect = row_ui(ui, entry, here == Some(index), (list, loaded), open, &text);
            if grid.clicked() && grid.interact_pointer_pos().is_some_and(|pointer| rect.contains(pointer)) {
                matches.row = Some(entry.row);
                grid.request_focus();
            }
        }
    });
    if grid.has_focus() {
        ui.painter().rect_stroke(area.shrink(size::FOCUS / 2.0), 0, Stroke::new(size::FOCUS, ui.palette().accent), StrokeKind::Inside);
    }
    if let (Some(kind), Some(row)) = (chosen, matches.row) {
        pair::choose(list, &[row], kind, None, open, ui.ctx());
    }
}

fn walked(ui: &Ui, at: usize, count: usize, page: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    let moves = [
        (Key::ArrowDown, (at + 1).min(last)),
        (Key::ArrowUp, at.saturating_sub(1)),
        (Key::PageDown, (at + page).min(last)),
        (Key::PageUp, at.saturating_sub(page)),
        (Key::Home, 0),
        (Key::End, last),
    ];
    ui.input(|input| moves.into_iter().find(|(key, _)| input.key_pressed(*key) && !input.modifiers.command).map(|(_, next)| next))
}

fn row_ui(ui: &mut Ui, matched: &Matched, is_current: bool, (list, loaded): (&List, &Loaded), open: &Open<'_>, text: &Text) -> Rect {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::TALL_ROW), Sense::hover());
    let said = row_text(matched, list, open, text);
    response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_current, &said));
    if is_current {
        ui.painter().rect_filled(rect, 0, palette.select);
    }
    let (glyph, ink) = sign(matched, list, loaded, palette);
    paint_icon(ui, glyph, Pos2::new(rect.left() + size::VIEW_PAD + 8.0, rect.center().y), size::ICON_SMALL, ink);
    let how = galley(ui, Role::Caption, &how_text(matched.how, text), palette.muted, 190.0);
    let right = rect.right() - 12.0;
    ui.painter().galley(Pos2::new(right - how.size().x, rect.top() + 24.0), std::sync::Arc::clone(&how), palette.muted);
    let left = size::VIEW_PAD + 26.0;
    let done = galley(ui, Role::Caption, &choice_text(matched, list, loaded, text), ink, 150.0);
    ui.painter().galley(Pos2::new(right - done.size().x, rect.top() + 6.0), std::sync::Arc::clone(&done), ink);
    let upper = Rect::from_min_max(rect.min, Pos2::new(rect.right(), rect.top() + 25.0));
    let lower = Rect::from_min_max(Pos2::new(rect.left(), rect.top() + 20.0), rect.max);
    let title = title_of(matched, loaded, text);
    put(ui, upper, left, rect.width() - left - done.size().x - 24.0, if matched.is_open { Role::Label } else { Role::Body }, &one_line(title), palette.text);
    let theirs = open.inventory().dataset(matched.dataset).map_or("", |dataset| dataset.title(open.language));
    put(ui, lower, left, rect.width() - left - how.size().x - 24.0, Role::Caption, &one_line(theirs), palette.muted);
    line(ui, rect, palette);
    rect
}

fn sign(matched: &Matched, list: &List, loaded: &Loaded, palette: &Palette) -> (&'static str, eframe::egui::Color32) {
    if matched.is_open {
        return (icon::HELP, palette.warn);
    }
    match list.decisions().choices.get(&matched.row) {
        Some(Choice::New) => (icon::PLUS, palette.ok),
        Some(Choice::Same(_)) => (icon::CHECK, palette.muted),
        Some(Choice::Skip) => (icon::CIRCLE_SLASH, palette.muted),
        _ if loaded.unchanged.contains(&matched.row) => (icon::CHECK, palette.muted),
        _ => (icon::MERGE, palette.accent),
    }
}

fn title_of<'a>(matched: &Matched, loaded: &'a Loaded, text: &'a Text) -> &'a str {
    loaded.plan.rows.get(matched.index).map(|row| row.title.as_str()).filter(|title| !title.is_empty()).unwrap_or_else(|| text.get("importing-empty"))
}

/// Says how a dataset was found.
pub(super) fn how_text(how: How, text: &Text) -> String {
    match how {
        How::Likely(percent) => text.with("importing-how-likely", &[("percent", usize::from(percent).into())]),
        how => text.of("importing-how", how.key()).to_owned(),
    }
}

/// Says what becomes of a row.
fn choice_text(matched: &Matched, list: &List, loaded: &Loaded, text: &Text) -> String {
    let key = match list.decisions().choices.get(&matched.row) {
        _ if list.has_open_clash(matched.row) => "importing-match-clash",
        _ if matched.is_open => "importing-match-open",
        Some(Choice::New) => "importing-match-new",
        Some(Choice::Same(_)) => "importing-match-same",
        Some(Choice::Skip) => "importing-match-skip",
        _ if loaded.unchanged.contains(&matched.row) => "importing-match-unchanged",
        _ if loaded.plan.rows.get(matched.index).is_some_and(|row| matches!(row.outcome, Outcome::Added(_))) => "importing-match-new",
        _ => "importing-match-update",
    };
    text.get(key).to_owned()
}

fn row_text(matched: &Matched, list: &List, open: &Open<'_>, text: &Text) -> String {
    let Some(loaded) = list.loaded() else { return String::new() };
    let args = [
        ("row", matched.row.to_string().into()),
        ("title", title_of(matched, loaded, text).into()),
        ("other", open.inventory().dataset(matched.dataset).map_or("", |dataset| dataset.title(open.language)).into()),
        ("how", how_text(matched.how, text).into()),
        ("choice", choice_text(matched, list, loaded, text).into()),
    ];
    text.with("importing-match-named", &args)
}
