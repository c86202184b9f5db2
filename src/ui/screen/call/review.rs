//! A workbook that came back, field by field: what stood there, theirs and ours, and one button that takes in what was chosen.
//!
//! Only rows in sight are laid out. Left takes theirs and right keeps ours, as the columns stand.

use std::sync::Arc;

use eframe::egui::{
    self, Align, CentralPanel, EventFilter, Frame, Id, Key, Layout, Margin, Panel, Rect, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2,
};

use super::items::{Item, Narrow, count};
use super::returned::{Incoming, Unread, clashes};
use super::side;
use crate::import::Returned;
use crate::model::merge::{Choice, Merge, MergedField, Side};
use crate::model::{DatasetId, Field, Value};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::badge::progress_ui;
use crate::ui::widget::bar::{filter_bar_ui, rule_ui, view_header_ui};
use crate::ui::widget::button::take_key;
use crate::ui::widget::label::{capital, galley, paint_icon};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::{Button, Ground, UiText as _};
use crate::wording;

/// Work takes this long before it is told of.
const SHOWN_AFTER: std::time::Duration = std::time::Duration::from_millis(400);
/// Left and right in a cell.
const PAD: f32 = 10.0;
/// A narrower room shows the chosen field under the list.
const BESIDE_FROM: f32 = 900.0;
/// The foot says why the answer cannot be taken in yet where it has this much room left.
const WHY_FROM: f32 = 460.0;
/// A room that is lower still shows either the list or the chosen field.
const UNDER_FROM: f32 = 340.0;
/// A narrower list leaves out what stood there before.
const BASE_FROM: f32 = 620.0;

/// Shows the workbook; tells whether somebody leaves it.
pub(super) fn ui(ui: &mut Ui, incoming: &mut Incoming, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
    incoming.refresh(open, ui.ctx());
    let text = Arc::clone(cx.text);
    let loaded = incoming.loaded();
    let title = match &loaded {
        Some((returned, _)) => text.with("merge-title", &[("department", returned.name.as_str().into())]),
        None => text.get("merge-title-unread").to_owned(),
    };
    let mut leaves = false;
    view_header_ui(ui, &title, &incoming.name, |ui| {
        leaves = Button::outline(text.get("cancel")).show(ui).clicked();
    });
    ui.spacing_mut().item_spacing.y = 0.0;
    match (incoming.refused().cloned(), loaded) {
        (Some(why), _) => refused_ui(ui, &why, incoming, cx),
        (None, None) => reading_ui(ui, incoming, &text),
        (None, Some((returned, merge))) => loaded_ui(ui, incoming, &returned, &merge, open, cx),
    }
    leaves
}

fn refused_ui(ui: &mut Ui, why: &Unread, incoming: &Incoming, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let palette = ui.palette();
    rule_ui(ui);
    Frame::new().inner_margin(Margin::same(size::VIEW_PAD as i8)).show(ui, |ui| {
        ui.set_max_width(size::MEASURE);
        ui.spacing_mut().item_spacing.y = 12.0;
        ui.icon(icon::WARNING, size::ICON, palette.warn);
        let sentence = match why {
            Unread::File(error) => wording::read_error(error, &text),
            Unread::Answer(error) => wording::returned_error(error, &text),
        };
        let response = ui.role(Role::Section, &sentence);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(egui::accesskit::Role::Alert);
            node.set_label(sentence);
        });
        ui.horizontal_wrapped(|ui| {
            let response = Button::primary(text.get("merge-pick-other")).show(ui);
            cx.region(&response);
            if response.clicked() {
                cx.ask(Action::PickReturned);
            }
            if matches!(why, Unread::Answer(_)) && Button::new(text.get("merge-import-instead")).show(ui).clicked() {
                cx.ask(Action::ImportFile(incoming.path.clone()));
            }
        });
    });
}

fn reading_ui(ui: &mut Ui, incoming: &Incoming, text: &Text) {
    rule_ui(ui);
    let Some((share, elapsed)) = incoming.under_way() else { return };
    if elapsed < SHOWN_AFTER {
        return ui.ctx().request_repaint_after(SHOWN_AFTER.saturating_sub(elapsed));
    }
    ui.ctx().request_repaint_after(std::time::Duration::from_millis(250));
    Frame::new().inner_margin(Margin::same(size::VIEW_PAD as i8)).show(ui, |ui| {
        let percent = text.percent(f64::from(share), 0);
        ui.role(Role::Body, &text.with("importing-reading", &[("name", incoming.name.as_str().into()), ("percent", percent.into())]));
        progress_ui(ui, share, ui.available_width().min(size::MEASURE), None);
    });
}

fn loaded_ui(ui: &mut Ui, incoming: &mut Incoming, returned: &Returned, merge: &Merge, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    foot_ui(ui, incoming, returned, merge, open, cx);
    filter_bar_ui(ui, |ui| {
        let names: Vec<(Narrow, String)> = Narrow::ALL
            .into_iter()
            .map(|narrow| (narrow, count(merge, returned, narrow)))
            .filter(|(narrow, count)| *narrow == Narrow::All || *count > 0)
            .map(|(narrow, count)| (narrow, text.with(narrow.key(), &[("count", count.into())])))
            .collect();
        let names: Vec<(Narrow, &str)> = names.iter().map(|(narrow, name)| (*narrow, name.as_str())).collect();
        if let Some(narrow) = segment_ui(ui, text.get("merge-narrow"), &names, incoming.narrow) {
            incoming.narrow = narrow;
            incoming.choose(1);
            incoming.reveals = true;
        }
    });
    notice_ui(ui, returned, open, &text);
    let fill = ui.palette().bg;
    let frame = Frame::new().fill(fill);
    let room = ui.available_size();
    if room.x < BESIDE_FROM && room.y < UNDER_FROM {
        if incoming.is_covered {
            CentralPanel::default().frame(frame).show(ui, |ui| {
                let back = Button::link(text.get("merge-back")).icon(icon::ARROW_LEFT).show(ui);
                cx.region(&back);
                let is_escaped = ui.input(|input| input.key_pressed(Key::Escape));
                if back.clicked() || is_escaped {
                    incoming.is_covered = false;
                    incoming.is_entered = false;
                }
                side::ui(ui, incoming, merge, returned, open, cx);
            });
            return;
        }
    } else if room.x >= BESIDE_FROM {
        let panel = Panel::right("merge side").exact_size(size::CARD).resizable(false).frame(frame).show_separator_line(true);
        panel.show(ui, |ui| side::ui(ui, incoming, merge, returned, open, cx));
    } else {
        let panel = Panel::bottom("merge side").exact_size((room.y * 0.5).min(260.0)).resizable(false).frame(frame).show_separator_line(true);
        panel.show(ui, |ui| side::ui(ui, incoming, merge, returned, open, cx));
    }
    CentralPanel::default().frame(frame).show(ui, |ui| List { merge, returned, open, text: &text }.ui(ui, incoming, cx));
}

/// Says what is to be known of the workbook as a whole.
fn notice_ui(ui: &mut Ui, returned: &Returned, open: &Open<'_>, text: &Text) {
    let seen = open.inventory().call(returned.call).and_then(|call| call.answer(&returned.digest)).map(|answer| answer.on);
    let seen = seen.map(|date| text.with("merge-seen-before", &[("date", text.date(date).into())]));
    let lost = returned.base.is_none().then(|| text.get("merge-no-base").to_owned());
    let palette = ui.palette();
    for notice in [seen, lost].into_iter().flatten() {
        Frame::new().fill(palette.warn_soft).inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 6)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                ui.icon(icon::INFO, size::ICON_SMALL, palette.warn);
                ui.role(Role::Body, &notice);
            });
        });
    }
}

fn foot_ui(ui: &mut Ui, incoming: &mut Incoming, returned: &Returned, merge: &Merge, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let palette = ui.palette();
    let frame = Frame::new().fill(palette.surface).inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 10));
    Panel::bottom("merge foot").resizable(false).frame(frame).show_separator_line(true).show(ui, |ui| {
        let summary = capital(&wording::merge_summary(merge, &incoming.choices, returned, &text));
        if ui.available_width() < size::IMPORT_STACKS_UNDER[0] {
            ui.role(Role::Body, &summary);
            ui.add_space(6.0);
            ui.horizontal_wrapped(|ui| buttons_ui(ui, incoming, returned, merge, open, cx));
        } else {
            ui.horizontal(|ui| {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    buttons_ui(ui, incoming, returned, merge, open, cx);
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.line(Role::Body, &summary));
                });
            });
        }
    });
}

fn buttons_ui(ui: &mut Ui, incoming: &mut Incoming, returned: &Returned, merge: &Merge, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let undecided = incoming.choices.open(merge);
    let new = merge.new.iter().filter(|row| !incoming.choices.refused.contains(&row.dataset)).count();
    let taken = incoming.choices.changes(merge).len() + new;
    let is_known = open.inventory().call(returned.call).is_none_or(|call| call.answer(&returned.digest).is_some());
    let why = match () {
        () if !open.is_writable => Some(text.get("blocked-read-only").to_owned()),
        () if incoming.is_behind() => Some(text.get("importing-recounting").to_owned()),
        () if undecided > 0 => Some(text.with("merge-blocked-clashes", &[("count", undecided.into())])),
        () if taken == 0 && is_known => Some(text.get("merge-blocked-nothing").to_owned()),
        () => None,
    };
    let name = if taken == 0 { text.get("merge-note-answer").to_owned() } else { text.with("merge-take", &[("count", taken.into())]) };
    let response = Button::primary(&name).blocked(why.as_deref()).show(ui);
    cx.region(&response);
    if response.clicked() {
        cx.ask(Action::run(incoming.command(returned, merge, cx.today)));
    }
    if undecided > 0 && clashes(merge) > 0 {
        if Button::ghost(text.get("merge-all-ours")).show(ui).clicked() {
            incoming.decide_all(merge, Side::Ours);
        }
        if Button::ghost(text.get("merge-all-theirs")).show(ui).clicked() {
            incoming.decide_all(merge, Side::Theirs);
        }
        if ui.available_width() > WHY_FROM {
            ui.muted(Role::Caption, why.as_deref().unwrap_or_default());
        }
    }
}

/// The list of what came back.
struct List<'a> {
    merge: &'a Merge,
    returned: &'a Returned,
    open: &'a Open<'a>,
    text: &'a Text,
}

fn list_id() -> Id {
    Id::unique("merge-list")
}

/// Returns the title of a dataset.
pub(super) fn title(id: DatasetId, open: &Open<'_>, returned: &Returned) -> String {
    open.inventory().dataset(id).map_or_else(|| returned.title_of(id), |dataset| dataset.title(open.language).to_owned())
}

/// Returns a value on one line; a dash where there is none.
pub(super) fn shown(value: Option<&Value>, open: &Open<'_>, text: &Text) -> String {
    value.map_or_else(|| text.get("nothing").to_owned(), |value| wording::value(value, open.inventory(), text).split_whitespace().collect::<Vec<_>>().join(" "))
}

impl List<'_> {
    fn ui(&self, ui: &mut Ui, incoming: &mut Incoming, cx: &mut Cx<'_>) {
        ui.spacing_mut().item_spacing.y = 0.0;
        let rows = incoming.items().len();
        if rows == 0 {
            Frame::new().inner_margin(Margin::same(size::VIEW_PAD as i8)).show(ui, |ui| ui.muted(Role::Body, self.text.get("merge-nothing")));
            return;
        }
        let columns = Columns::of(ui.available_width());
        self.head_ui(ui, &columns);
        let rect = ui.available_rect_before_wrap();
        let response = ui.interact(rect, list_id(), Sense::click());
        let name = self.text.with("merge-list", &[("count", rows.into())]);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, &name));
        cx.region(&response);
        // Whatever had the focus before was of another page.
        if !std::mem::replace(&mut incoming.is_entered, true) {
            response.request_focus();
        }
        if response.has_focus() {
            let filter = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(list_id(), filter));
            self.keys(ui, incoming, (rect.height() / size::TALL_ROW) as usize);
        }
        ScrollArea::vertical().id_salt("merge rows").auto_shrink(false).show_viewport(ui, |ui, viewport| {
            ui.set_height(rows as f32 * size::TALL_ROW);
            let (top, left, wide) = (ui.max_rect().top(), ui.max_rect().left(), ui.max_rect().width());
            let row_rect = |row: usize| Rect::from_min_size(pos2(left, top + row as f32 * size::TALL_ROW), Vec2::new(wide, size::TALL_ROW));
            if std::mem::take(&mut incoming.reveals) {
                ui.scroll_to_rect_animation(row_rect(incoming.chosen), None, egui::style::ScrollAnimation::none());
            }
            let first = (viewport.min.y / size::TALL_ROW).floor().max(0.0) as usize;
            let last = ((viewport.max.y / size::TALL_ROW).ceil() as usize).min(rows);
            for row in first..last {
                self.row_ui(ui, row_rect(row), row, &columns, incoming, response.has_focus());
            }
        });
    }

    fn keys(&self, ui: &Ui, incoming: &mut Incoming, page: usize) {
        let take = |key: Key| take_key(ui, key);
        let last = incoming.items().len().saturating_sub(1);
        let page = isize::try_from(page.max(2) - 1).unwrap_or(1);
        let moved = take(Key::ArrowDown) - take(Key::ArrowUp) + page * (take(Key::PageDown) - take(Key::PageUp));
        let mut wanted = match (take(Key::Home) > 0, take(Key::End) > 0) {
            (true, _) => 0,
            (_, true) => last,
            _ => incoming.chosen.saturating_add_signed(moved).min(last),
        };
        // Headings are passed over, but for the first.
        let is_heading = |row: usize| matches!(incoming.items().get(row), Some(Item::Heading(..)));
        if is_heading(wanted) && wanted != incoming.chosen {
            wanted = if moved < 0 && wanted > 0 { wanted - 1 } else { (wanted + 1).min(last) };
        }
        if wanted != incoming.chosen {
            incoming.choose(wanted);
            incoming.reveals = true;
        }
        let (theirs, ours, space, enter) = (take(Key::ArrowLeft) > 0, take(Key::ArrowRight) > 0, take(Key::Space) > 0, take(Key::Enter) > 0);
        match incoming.items().get(incoming.chosen).copied() {
            Some(Item::Field(index)) => {
                let Some(field) = self.merge.fields.get(index) else { return };
                let is_theirs = incoming.choices.of(field) == Some(Choice::Theirs);
                if theirs || (space && !is_theirs) {
                    incoming.decide(field, Choice::Theirs);
                } else if ours || (space && is_theirs) {
                    incoming.decide(field, Choice::Ours);
                } else if enter {
                    incoming.is_covered = true;
                    ui.memory_mut(|memory| memory.request_focus(side::own_id()));
                }
            }
            Some(Item::New(index)) if theirs || ours || space => {
                let Some(row) = self.merge.new.get(index) else { return };
                let is_refused = incoming.choices.refused.contains(&row.dataset);
                if (space && is_refused) || theirs {
                    incoming.choices.refused.remove(&row.dataset);
                } else {
                    incoming.choices.refused.insert(row.dataset);
                }
            }
            _ => {}
        }
    }

    fn head_ui(&self, ui: &mut Ui, columns: &Columns) {
        let palette = ui.palette();
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::NAV_ROW), Sense::hover());
        ui.painter().rect_filled(rect, 0, palette.surface);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
        for (key, cell) in ["merge-what", "merge-base", "merge-theirs", "merge-ours"].into_iter().zip(columns.cells(rect)) {
            paint(ui, cell, Role::TableHead, self.text.get(key), palette.muted, cell.center().y);
        }
    }

    fn row_ui(&self, ui: &Ui, rect: Rect, row: usize, columns: &Columns, incoming: &mut Incoming, has_focus: bool) {
        let Some(item) = incoming.items().get(row).copied() else { return };
        let palette = ui.palette();
        if let Item::Heading(part, count) = item {
            let words = self.text.with(part.key(), &[("count", count.into())]);
            ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
            paint(ui, rect.shrink2(Vec2::new(size::VIEW_PAD, 0.0)), Role::Label, &words, palette.text, rect.bottom() - 16.0);
            return;
        }
        let is_chosen = incoming.chosen == row;
        let id = list_id().with(row);
        let response = ui.interact(rect, id, Sense::CLICK);
        response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_chosen, self.name(item, incoming)));
        Ground { is_chosen, is_hot: response.hovered() }.paint(ui, rect, 0);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
        let cells = columns.cells(rect);
        match item {
            Item::Field(index) => {
                if let Some(field) = self.merge.fields.get(index) {
                    self.field_ui(ui, &cells, field, incoming);
                }
            }
            Item::New(index) => self.new_ui(ui, &cells, rect, index, incoming),
            item => self.told_ui(ui, rect, item),
        }
        if is_chosen {
            ui.ctx().accesskit_node_builder(list_id(), |node| node.set_active_descendant(id.accesskit_id()));
            if has_focus {
                ui.painter().rect_stroke(rect.shrink(1.0), 0, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
            }
        }
        if response.clicked() {
            incoming.choose(row);
            ui.memory_mut(|memory| memory.request_focus(list_id()));
            let at = response.interact_pointer_pos().unwrap_or(rect.center());
            if let (Item::Field(index), [_, _, theirs, ours]) = (item, cells)
                && let Some(field) = self.merge.fields.get(index)
            {
                if theirs.x_range().contains(at.x) {
                    incoming.decide(field, Choice::Theirs);
                } else if ours.x_range().contains(at.x) {
                    incoming.decide(field, Choice::Ours);
                } else {
                    incoming.is_covered = true;
                }
            }
        }
    }

    fn field_ui(&self, ui: &Ui, cells: &[Rect; 4], field: &MergedField, incoming: &Incoming) {
        let palette = ui.palette();
        let choice = incoming.choices.of(field);
        let [what, base, theirs, ours] = cells;
        paint(ui, *what, Role::Label, &title(field.dataset, self.open, self.returned), palette.text, what.top() + 13.0);
        paint(ui, *what, Role::Caption, &wording::field_key(field.key, self.text), palette.muted, what.bottom() - 12.0);
        let before = if field.has_base { shown(field.base.as_ref(), self.open, self.text) } else { self.text.get("merge-base-unknown").to_owned() };
        paint(ui, *base, Role::Body, &before, palette.muted, base.center().y);
        let own = match &choice {
            Some(Choice::Own(value)) => Some(shown(value.as_ref(), self.open, self.text)),
            _ => None,
        };
        for (cell, value, is_taken) in
            [(theirs, &field.theirs, choice == Some(Choice::Theirs)), (ours, &field.ours, matches!(choice, Some(Choice::Ours | Choice::Own(_))))]
        {
            let is_own = own.is_some() && cell == ours;
            let words = if is_own { own.clone().unwrap_or_default() } else { shown(value.as_ref(), self.open, self.text) };
            let (ground, ink, sign) = match (choice.is_none(), is_taken) {
                (true, _) => (Some(palette.warn_soft), palette.text, Some((icon::HELP, palette.warn))),
                (false, true) => (Some(palette.ok_soft), palette.text, Some((if is_own { icon::PENCIL } else { icon::CHECK }, palette.ok))),
                (false, false) => (None, palette.muted, None),
            };
            let inner = cell.expand2(Vec2::new(PAD - 4.0, 0.0)).shrink2(Vec2::new(0.0, 6.0));
            if let Some(ground) = ground {
                ui.painter().rect_filled(inner, size::RADIUS_SMALL, ground);
            }
            let mut room = *cell;
            if let Some((sign, ink)) = sign {
                paint_icon(ui, sign, pos2(cell.left() + 6.0, cell.center().y), 14.0, ink);
                room.min.x += 18.0;
            }
            paint(ui, room, if is_taken { Role::Label } else { Role::Body }, &words, ink, cell.center().y);
        }
    }

    fn new_ui(&self, ui: &Ui, cells: &[Rect; 4], rect: Rect, index: usize, incoming: &Incoming) {
        let Some(row) = self.merge.new.get(index) else { return };
        let palette = ui.palette();
        let is_refused = incoming.choices.refused.contains(&row.dataset);
        let [what, ..] = cells;
        let (sign, ink) = if is_refused { (icon::CLOSE, palette.muted) } else { (icon::PLUS, palette.ok) };
        paint_icon(ui, sign, pos2(what.left() + 6.0, rect.center().y), 14.0, ink);
        let mut room = rect.shrink2(Vec2::new(size::VIEW_PAD, 0.0));
        room.min.x += 22.0;
        paint(ui, room, Role::Label, &new_title(&row.values), if is_refused { palette.muted } else { palette.text }, rect.top() + 13.0);
        let (words, ink) = match (is_refused, row.alike.is_empty()) {
            (true, _) => (self.text.get("merge-new-refused").to_owned(), palette.muted),
            (false, false) => (self.text.get("merge-alike").to_owned(), palette.warn),
            (false, true) => (self.text.with("merge-in-row-alone", &[("row", row.row.to_string().into())]), palette.muted),
        };
        paint(ui, room, Role::Caption, &words, ink, rect.bottom() - 12.0);
    }

    fn told_ui(&self, ui: &Ui, rect: Rect, item: Item) {
        let palette = ui.palette();
        let (first, second) = self.told(item);
        let mut room = rect.shrink2(Vec2::new(size::VIEW_PAD, 0.0));
        let is_lost =
            matches!(item, Item::Issue(index) if self.returned.issues.get(index).is_some_and(|issue| issue.flaw.is_lost())) || matches!(item, Item::Gone(_));
        let (sign, ink) = if is_lost { (icon::WARNING, palette.warn) } else { (icon::INFO, palette.muted) };
        paint_icon(ui, sign, pos2(room.left() + 6.0, rect.center().y), 14.0, ink);
        room.min.x += 22.0;
        if second.is_empty() {
            paint(ui, room, Role::Body, &first, palette.text, rect.center().y);
        } else {
            paint(ui, room, Role::Body, &first, palette.text, rect.top() + 13.0);
            paint(ui, room, Role::Caption, &second, palette.muted, rect.bottom() - 12.0);
        }
    }

    /// Returns what is told of a row that nobody chooses anything about.
    fn told(&self, item: Item) -> (String, String) {
        told(item, self.merge, self.returned, self.open, self.text)
    }

    /// Says what stands in a row, for those who cannot see it.
    fn name(&self, item: Item, incoming: &Incoming) -> String {
        let text = self.text;
        match item {
            Item::Field(index) => {
                let Some(field) = self.merge.fields.get(index) else { return String::new() };
                let choice = match incoming.choices.of(field) {
                    None => text.get("merge-open").to_owned(),
                    Some(Choice::Theirs) => text.get("merge-takes-theirs").to_owned(),
                    Some(Choice::Ours) => text.get("merge-keeps-ours").to_owned(),
                    Some(Choice::Own(value)) => text.with("merge-writes-own", &[("value", shown(value.as_ref(), self.open, text).into())]),
                };
                let args = [
                    ("title", title(field.dataset, self.open, self.returned).into()),
                    ("field", wording::field_key(field.key, text).into()),
                    ("base", shown(field.base.as_ref(), self.open, text).into()),
                    ("theirs", shown(field.theirs.as_ref(), self.open, text).into()),
                    ("ours", shown(field.ours.as_ref(), self.open, text).into()),
                    ("choice", choice.into()),
                ];
                text.with("merge-field-row", &args)
            }
            Item::New(index) => {
                let Some(row) = self.merge.new.get(index) else { return String::new() };
                let key = if incoming.choices.refused.contains(&row.dataset) { "merge-new-row-refused" } else { "merge-new-row" };
                text.with(key, &[("title", new_title(&row.values).into())])
            }
            item => {
                let (first, second) = self.told(item);
                format!("{first}. {second}")
            }
        }
    }
}

/// Returns what is told of a row that nobody chooses anything about.
pub(super) fn told(item: Item, merge: &Merge, returned: &Returned, open: &Open<'_>, text: &Text) -> (String, String) {
    match item {
        Item::Deleted(index) => {
            let title = merge.deleted.get(index).map_or_else(String::new, |id| title(*id, open, returned));
            (text.with("merge-deleted-row", &[("title", title.into())]), String::new())
        }
        Item::Gone(index) => merge.gone.get(index).map_or_else(Default::default, |gone| {
            let args = [("title", gone.title.as_str().into()), ("count", gone.changed.into())];
            (text.with("merge-gone-row", &args), String::new())
        }),
        Item::Followed(index) => merge.followed.get(index).map_or_else(Default::default, |(from, into)| {
            let args = [("title", title(*from, open, returned).into()), ("into", title(*into, open, returned).into())];
            (text.with("merge-followed-row", &args), String::new())
        }),
        Item::Issue(index) => returned.issues.get(index).map_or_else(Default::default, |issue| {
            let place = wording::issue_place(issue, text);
            let first = if issue.value.is_empty() { place } else { format!("{place}: {}", issue.value.split_whitespace().collect::<Vec<_>>().join(" ")) };
            (first, wording::flaw(issue.flaw, text).to_owned())
        }),
        Item::Heading(..) | Item::Field(_) | Item::New(_) => Default::default(),
    }
}

/// Returns the title that a new row gives.
pub(super) fn new_title(values: &[(crate::model::FieldKey, Value)]) -> String {
    values.iter().find(|(key, _)| key.field() == Field::Title).map_or_else(String::new, |(_, value)| value.to_string())
}

/// Where the columns stand.
struct Columns {
    widths: [f32; 4],
}

impl Columns {
    fn of(room: f32) -> Self {
        let room = (room - 2.0 * (size::VIEW_PAD - PAD)).max(200.0);
        let shares = if room >= BASE_FROM { [0.31, 0.21, 0.24, 0.24] } else { [0.36, 0.0, 0.32, 0.32] };
        Self { widths: shares.map(|share| share * room) }
    }

    fn cells(&self, rect: Rect) -> [Rect; 4] {
        let mut left = rect.left() + size::VIEW_PAD - PAD;
        self.widths.map(|width| {
            let cell = Rect::from_min_size(pos2(left, rect.top()), Vec2::new(width, rect.height()));
            left += width;
            cell.shrink2(Vec2::new(PAD.min(width / 2.0), 0.0))
        })
    }
}

/// Paints one line of text at a height, cut to its cell.
fn paint(ui: &Ui, cell: Rect, role: Role, words: &str, ink: egui::Color32, middle: f32) {
    if cell.width() < 8.0 {
        return;
    }
    let words = galley(ui, role, words, ink, cell.width());
    ui.painter().galley(pos2(cell.left(), middle - words.size().y / 2.0), words, ink);
}
