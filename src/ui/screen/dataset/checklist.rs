//! The checklist of a dataset, one stage at a time: what is done, what blocks, and one item in full beside it.
//!
//! It asks for ticks and notes; decisions are made in a dialog, never ticked.

mod panel;
mod row;
mod sheet;
mod version;

use std::sync::Arc;

use eframe::egui::{CentralPanel, EventFilter, Frame, Id, Key, Margin, Panel, ScrollArea, Ui};

use self::panel::{ItemPanel, Wish, field_id};
use self::row::{Columns, Pressed, row_id, row_ui};
use self::sheet::{Obstacle, Row, Sheet};
use self::version::Foot;
use super::next::gates_in_the_way;
use crate::command::{Command, NewTick};
use crate::model::{Dataset, DatasetId, Decision, ItemId, ItemRecord, ItemState, Stage};
use crate::text::key;
use crate::ui::action::{Action, CardPage};
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::screen::card::draft::{Drafts, ItemSlot, Slot, signed};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::toast::Toast;
use crate::ui::widget::bar::status_bar_ui;
use crate::ui::widget::button::take_key;
use crate::ui::widget::label::{rich, width};
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

/// The keys of the states, in the order they are offered.
const STATE_KEYS: [Key; 4] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4];

/// The page.
#[derive(Debug, Default)]
pub(super) struct ChecklistPage {
    /// The stage that somebody chose, of which dataset, and the stage that it stood in then.
    picked: Option<(DatasetId, Stage, Stage)>,
    current: Option<ItemId>,
    sheet: Option<Sheet>,
    only_blocking: bool,
    /// Whether the item covers the list, where both have no room beside each other.
    shows_item: bool,
    /// A text that was left by key; the row gets the focus back unless it was refused.
    returning: Option<ItemSlot>,
    foot: Foot,
}

impl ChecklistPage {
    /// Returns the stage that is shown for a dataset.
    pub(super) fn stage(&self, dataset: &Dataset) -> Stage {
        match self.picked {
            Some((id, then, shown)) if id == dataset.id() && then == dataset.stage() => shown,
            _ => dataset.stage(),
        }
    }

    /// Shows a stage of a dataset.
    pub(super) fn pick(&mut self, dataset: &Dataset, stage: Stage) {
        self.picked = Some((dataset.id(), dataset.stage(), stage));
    }

    /// Turns to an item.
    pub(super) fn turn_to(&mut self, item: ItemId, dataset: &Dataset, open: &Open<'_>) {
        if let Some(stage) = open.inventory().checklist_of(dataset.id()).item(item).map(|item| item.stage) {
            self.pick(dataset, stage);
            self.only_blocking = false;
            self.current = Some(item);
        }
    }

    /// Returns what takes the focus on the page.
    pub(super) fn entrance(&self, dataset: &Dataset) -> Option<Id> {
        self.current.map(|item| row_id(dataset.id(), item))
    }

    /// Goes back from the item to the list where it covers that; tells whether it did.
    pub(super) fn back(&mut self) -> bool {
        std::mem::take(&mut self.shows_item)
    }

    /// Shows the page.
    pub(super) fn ui(&mut self, ui: &mut Ui, dataset: &Dataset, latest: Option<&Arc<Decision>>, drafts: &mut Drafts, open: &Open<'_>, cx: &mut Cx<'_>) {
        let sheet = self.refresh(dataset, open, cx);
        let shown: Vec<usize> = (0..sheet.rows.len()).filter(|index| !self.only_blocking || sheet.rows[*index].is_blocking).collect();
        let rows: Vec<&Row> = shown.iter().map(|index| &sheet.rows[*index]).collect();
        if !rows.iter().any(|row| Some(row.id) == self.current) {
            let first = rows.iter().find(|row| row.is_blocking).or(rows.first());
            self.current = first.map(|row| row.id);
        }
        let is_wide = ui.available_width() >= size::CHECK_PANEL_FROM;
        self.keys(ui, &rows, dataset, drafts, open, cx);
        if ui.available_height() > 220.0 {
            footer_ui(ui, open, cx);
        }
        let row = self.current.and_then(|current| rows.iter().find(|row| row.id == current)).copied();
        let fill = ui.palette().bg;
        let mut wish = Wish::default();
        if is_wide {
            self.shows_item = false;
            let wanted = if ui.available_width() > 1100.0 { size::CHECK_PANEL[0] } else { size::CHECK_PANEL[1] };
            Panel::right("checklist-item").exact_size(wanted).resizable(false).frame(Frame::new().fill(fill)).show_separator_line(true).show(ui, |ui| {
                wish = item_ui(ui, row, dataset, latest, drafts, open, cx);
            });
        }
        CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| {
            if !is_wide && self.shows_item {
                Frame::new().inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 4)).show(ui, |ui| {
                    if Button::link(cx.text.get("checklist-to-list")).icon(icon::ARROW_LEFT).show(ui).clicked() {
                        self.shows_item = false;
                    }
                });
                wish = item_ui(ui, row, dataset, latest, drafts, open, cx);
                return;
            }
            ui.spacing_mut().item_spacing.y = 0.0;
            let is_low = ui.available_height() < 300.0;
            if !is_low {
                self.banner_ui(ui, &sheet, dataset, open, cx);
            }
            ScrollArea::vertical().id_salt(("checklist", dataset.id(), sheet.of.2)).auto_shrink(false).show(ui, |ui| {
                if is_low {
                    self.banner_ui(ui, &sheet, dataset, open, cx);
                }
                self.foot.newer_ui(ui, dataset, open, cx);
                if let Some((row, pressed)) = self.rows_ui(ui, &rows, &sheet, dataset, cx) {
                    self.press(row, pressed, (ui, dataset, open), drafts, cx);
                }
                Frame::new().inner_margin(Margin { left: size::VIEW_PAD as i8, right: 12, top: 12, bottom: 16 }).show(ui, |ui| {
                    self.foot.ui(ui, &sheet, dataset, open, cx);
                });
            });
        });
        if let (Some(state), Some(row)) = (wish.state, row) {
            self.set(row, state, (ui, dataset, open), drafts, cx);
        }
        self.returning = wish.left.or(self.returning);
        self.sheet = Some(sheet);
    }

    /// Gives the focus back to the row when a text was left by key, or to the text if it was refused. To be called when the drafts have been taken.
    pub(super) fn settle_focus(&mut self, ui: &Ui, dataset: &Dataset, drafts: &Drafts) {
        let (Some(slot), Some(item)) = (self.returning.take(), self.current) else { return };
        let row = row_id(dataset.id(), item);
        let is_refused = drafts.is_refused(dataset.id(), Slot::Item(item, slot));
        let id = if is_refused || (slot == ItemSlot::Reason && drafts.waits(dataset.id(), item)) { field_id(row, slot) } else { row };
        if id == row {
            self.shows_item = false;
        }
        ui.memory_mut(|memory| memory.request_focus(id));
    }

    fn refresh(&mut self, dataset: &Dataset, open: &Open<'_>, cx: &Cx<'_>) -> Sheet {
        let stage = self.stage(dataset);
        let wanted = Sheet::wanted(dataset, stage, open, cx);
        match self.sheet.take() {
            Some(sheet) if sheet.of == wanted => sheet,
            _ => Sheet::new(dataset, stage, open, cx),
        }
    }

    /// Takes what was pressed while a row has the focus.
    fn keys(&mut self, ui: &Ui, rows: &[&Row], dataset: &Dataset, drafts: &mut Drafts, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(at) = rows.iter().position(|row| Some(row.id) == self.current) else { return };
        let id = row_id(dataset.id(), rows[at].id);
        if !ui.memory(|memory| memory.has_focus(id)) {
            return;
        }
        let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        let take = |key: Key| take_key(ui, key);
        let last = rows.len() - 1;
        let step = take(Key::ArrowDown) - take(Key::ArrowUp);
        let next = match (take(Key::Home) > 0, take(Key::End) > 0) {
            (true, _) => 0,
            (_, true) => last,
            _ => at.saturating_add_signed(step).min(last),
        };
        if next != at {
            self.current = Some(rows[next].id);
            ui.memory_mut(|memory| memory.request_focus(row_id(dataset.id(), rows[next].id)));
        }
        let row = rows[next];
        if take(Key::Space) > 0 {
            self.toggle(row, (ui, dataset, open), drafts, cx);
        }
        for (index, key) in STATE_KEYS.into_iter().enumerate() {
            if take(key) > 0 {
                self.set(row, ItemState::ALL[index], (ui, dataset, open), drafts, cx);
            }
        }
        if take(Key::Enter) > 0 {
            self.enter(row, ui, dataset, open, cx);
        }
    }

    /// Goes to the item beside the list, or asks for the decision that does it.
    fn enter(&mut self, row: &Row, ui: &Ui, dataset: &Dataset, open: &Open<'_>, cx: &mut Cx<'_>) {
        match &row.decision {
            Some(kind) if row.state == ItemState::Open && open.is_writable => cx.ask(Action::Ask(Asked::Decide(vec![dataset.id()], Some(kind.clone())))),
            Some(_) => self.shows_item = true,
            None => {
                self.shows_item = true;
                let slot = if row.state == ItemState::NotApplicable { ItemSlot::Reason } else { ItemSlot::Responsible };
                ui.memory_mut(|memory| memory.request_focus(field_id(row_id(dataset.id(), row.id), slot)));
            }
        }
    }

    /// Marks an item as done, or as open again; one that comes back is done anew unless it was done today.
    fn toggle(&mut self, row: &Row, at: (&Ui, &Dataset, &Open<'_>), drafts: &mut Drafts, cx: &mut Cx<'_>) {
        let (_, dataset, open) = at;
        let record = open.inventory().items(dataset.id()).get(&row.id);
        let comes_back = open.inventory().checklist_of(dataset.id()).item(row.id).is_some_and(|item| item.every.is_some());
        let is_anew = comes_back && record.is_some_and(|record| record.date != Some(cx.today));
        let state = if row.state == ItemState::Done && !is_anew { ItemState::Open } else { ItemState::Done };
        self.set(row, state, at, drafts, cx);
    }

    /// Asks for a state; one that needs its reason waits for it beside the list.
    fn set(&mut self, row: &Row, state: ItemState, (ui, dataset, open): (&Ui, &Dataset, &Open<'_>), drafts: &mut Drafts, cx: &mut Cx<'_>) {
        if !open.is_writable {
            cx.ask(Action::Tell(Toast::info(cx.text.get("blocked-read-only").to_owned())));
            return;
        }
        let record = open.inventory().items(dataset.id()).get(&row.id).map(|record| ItemRecord::clone(record)).unwrap_or_default();
        if state == ItemState::NotApplicable && row.decision.is_none() {
            if record.state != state {
                drafts.wait(dataset.id(), row.id);
            }
            self.shows_item = true;
            let id = field_id(row_id(dataset.id(), row.id), ItemSlot::Reason);
            ui.memory_mut(|memory| memory.request_focus(id));
            return;
        }
        drafts.forget_item(dataset.id(), row.id);
        let by = Some(signed(&record, open.session.who()));
        let tick = NewTick { item: row.id, state, reason: None, by, date: cx.today };
        cx.ask(Action::run(Command::Tick(vec![dataset.id()], vec![tick])));
    }

    /// Shows the rows; returns the one that was pressed.
    fn rows_ui<'a>(&mut self, ui: &mut Ui, rows: &[&'a Row], sheet: &Sheet, dataset: &Dataset, cx: &mut Cx<'_>) -> Option<(&'a Row, Pressed)> {
        let columns = Columns::of(ui, &sheet.rows, ui.available_width());
        let mut found = None;
        for row in rows {
            let id = row_id(dataset.id(), row.id);
            let is_current = self.current == Some(row.id);
            let (response, pressed) = row_ui(ui, id, row, columns, is_current, cx.text);
            if is_current {
                cx.region(&response);
            }
            if let Some(pressed) = pressed {
                self.current = Some(row.id);
                ui.memory_mut(|memory| memory.request_focus(id));
                found = Some((*row, pressed));
            }
        }
        if rows.is_empty() {
            Frame::new().inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 16)).show(ui, |ui| {
                let key = if self.only_blocking { "checklist-nothing-blocks" } else { "checklist-nothing" };
                ui.muted(Role::Body, cx.text.get(key));
            });
        }
        found
    }

    /// Does what a press in a row asks for.
    fn press(&mut self, row: &Row, pressed: Pressed, at: (&Ui, &Dataset, &Open<'_>), drafts: &mut Drafts, cx: &mut Cx<'_>) {
        let (ui, dataset, open) = at;
        match (pressed, &row.decision) {
            (Pressed::State | Pressed::Twice, Some(_)) => self.enter(row, ui, dataset, open, cx),
            (Pressed::State, None) => self.toggle(row, at, drafts, cx),
            (Pressed::Row | Pressed::Twice, _) => self.shows_item = true,
        }
    }

    /// Shows what stands in the way of the next step.
    fn banner_ui(&mut self, ui: &mut Ui, sheet: &Sheet, dataset: &Dataset, open: &Open<'_>, cx: &mut Cx<'_>) {
        let (text, palette) = (std::sync::Arc::clone(cx.text), ui.palette());
        let text = &*text;
        let stage = sheet.of.2;
        let (strong, plain) = match &sheet.obstacle {
            _ if open.inventory().outcome(dataset.id()).is_some() => return,
            _ if stage > dataset.stage() => (String::new(), text.get("checklist-later").to_owned()),
            Obstacle::Items(count, role, theirs) => {
                let strong = text.with(&key("checklist-blocking", stage.key()), &[("count", (*count).into())]);
                let items: Vec<String> = theirs.iter().take(3).map(ToString::to_string).collect();
                let more = if theirs.len() > items.len() { "…" } else { "" };
                let first = format!("{}{more}", items.join(", "));
                (strong, text.with("checklist-first", &[("role", wording::short_role(*role, text).into()), ("items", first.into())]))
            }
            Obstacle::Decision(_) => (text.get("checklist-only-decision").to_owned(), String::new()),
            Obstacle::Nothing if stage == dataset.stage() => (text.get("checklist-all-done").to_owned(), String::new()),
            Obstacle::Nothing => return,
        };
        let gates = if stage == Stage::Prepare && dataset.stage() == stage { gates_in_the_way(dataset, open) } else { Vec::new() };
        let is_blocked = matches!(sheet.obstacle, Obstacle::Items(..)) && stage <= dataset.stage();
        let (fill, ink, glyph) = match &sheet.obstacle {
            _ if is_blocked || !gates.is_empty() => (palette.warn_soft, palette.warn, icon::WARNING),
            _ if stage > dataset.stage() => (palette.surface, palette.muted, icon::INFO),
            Obstacle::Decision(_) => (palette.select, palette.accent, icon::SCALE),
            _ => (palette.ok_soft, palette.ok, icon::CIRCLE_CHECK),
        };
        Frame::new().fill(fill).inner_margin(Margin { left: size::VIEW_PAD as i8, right: 12, top: 6, bottom: 6 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let toggle = if self.only_blocking { "checklist-show-all" } else { "checklist-show-blocking" };
            if line_ui(ui, (glyph, ink), &strong, &plain, is_blocked.then(|| text.get(toggle))) {
                self.only_blocking = !self.only_blocking;
            }
            if !gates.is_empty() {
                let names: Vec<&str> = gates.iter().map(|gate| wording::gate(*gate, text)).collect();
                let told = text.with("checklist-gates", &[("gates", names.join(", ").into())]);
                if line_ui(ui, (icon::SHIELD, palette.warn), "", &told, Some(text.get("card-to-gates"))) {
                    cx.ask(Action::OpenAt(dataset.id(), CardPage::Gates));
                }
            }
        });
        if !is_blocked {
            self.only_blocking = false;
        }
    }
}

/// Shows a line of the banner, wrapping, with a link at its right; tells whether that was pressed.
fn line_ui(ui: &mut Ui, (glyph, color): (&str, eframe::egui::Color32), strong: &str, plain: &str, leads: Option<&str>) -> bool {
    let palette = ui.palette();
    let mut job = eframe::egui::text::LayoutJob::default();
    for (role, words) in [(Role::Label, strong), (Role::Body, plain)] {
        if !words.is_empty() {
            let words = if job.is_empty() { words.to_owned() } else { format!(" {words}") };
            job.append(&words, 0.0, eframe::egui::TextFormat::simple(role.font(), palette.text));
        }
    }
    let mut is_pressed = false;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = size::GAP;
        ui.spacing_mut().interact_size.y = size::CONTROL;
        ui.icon(glyph, size::ICON_SMALL, color);
        let beside = leads.map_or(0.0, |link| width(ui, Role::Body, link) + size::GAP);
        let room = (ui.available_width() - beside).max(120.0);
        ui.allocate_ui_with_layout(eframe::egui::Vec2::new(room, 20.0), eframe::egui::Layout::top_down(eframe::egui::Align::LEFT), |ui| {
            ui.set_width(room);
            ui.add(eframe::egui::Label::new(job).wrap());
        });
        is_pressed = leads.is_some_and(|link| Button::link(link).show(ui).clicked());
    });
    is_pressed
}

/// Shows the item beside or over the list.
fn item_ui(ui: &mut Ui, row: Option<&Row>, dataset: &Dataset, latest: Option<&Arc<Decision>>, drafts: &mut Drafts, open: &Open<'_>, cx: &mut Cx<'_>) -> Wish {
    let text = Arc::clone(cx.text);
    let item = row.and_then(|row| Some((row, open.inventory().checklist_of(dataset.id()).item(row.id)?)));
    let Some((row, item)) = item else { return Wish::default() };
    let none = ItemRecord::default();
    let record = open.inventory().items(dataset.id()).get(&row.id).map_or(&none, AsRef::as_ref);
    let panel = ItemPanel { dataset, item, row, record, latest, open, text: &text };
    let scroll = ScrollArea::vertical().id_salt(("checklist-item", dataset.id(), row.id)).auto_shrink(false);
    let side = if ui.available_width() > size::CHECK_PANEL[0] { size::VIEW_PAD as i8 } else { 16 };
    let margin = Margin { left: side, right: side, top: 16, bottom: 0 };
    scroll
        .show(ui, |ui| {
            Frame::new()
                .inner_margin(margin)
                .show(ui, |ui| {
                    ui.set_width(ui.available_width().min(size::PAGE));
                    panel.ui(ui, row_id(dataset.id(), row.id), drafts, cx)
                })
                .inner
        })
        .inner
}

fn footer_ui(ui: &mut Ui, open: &Open<'_>, cx: &Cx<'_>) {
    if !open.is_writable {
        return;
    }
    let states: Vec<String> =
        ItemState::ALL.iter().enumerate().map(|(index, state)| format!("{} {}", index + 1, wording::item_state(*state, cx.text).to_lowercase())).collect();
    let keys = cx.text.with("checklist-keys", &[("states", states.join("   ").into())]);
    status_bar_ui(ui, |ui| drop(ui.add(eframe::egui::Label::new(rich(Role::Caption, &keys, ui.palette().muted)).truncate())), cx.text.get("card-keys-next"));
}
