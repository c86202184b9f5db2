//! Maintenance: what is late, what is due and when, as a calendar of twelve months or as a list, and reminders to those who see to it.
//!
//! It keeps drafts and scroll positions only; what is changed is asked for.

mod deed;
mod empty;
mod face;
mod filter;
mod keys;
mod letters;
mod model;
mod rows;
mod year;

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui::{Align, CentralPanel, Frame, Layout, Margin, Panel, Ui};

use crate::model::DatasetId;
use crate::model::process::{Due, Urgency};
use crate::text::Text;
use crate::ui::action::{Action, CalendarOrder};
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::latest::{AT_ONCE, Latest};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::{rule_ui, status_bar_ui, view_header_ui};
use crate::ui::widget::keycap::{keycap_ui, keycap_width};
use crate::ui::widget::label::{heading_ui, width};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::{Button, UiText as _, icon_button};

use face::{Deed, Face};
use keys::Wish;
use letters::{About, Letters};
use model::{Base, Filter, Line, Matter, RowId, Section, Shown};
use rows::{List, Shown as ShownLine};
use year::{Calendar, Pressed};

/// Below this width of the screen the words of the header's buttons give way to icons.
const WORDS_FROM: f32 = 820.0;

/// How the screen shows what is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum View {
    /// Twelve months.
    #[default]
    Year,
    /// One of them.
    Month(usize),
    /// Everything, most urgent first.
    List,
}

/// The screen.
#[derive(Debug, Default)]
pub struct MaintenanceScreen {
    view: View,
    filter: Filter,
    base: Latest<u64, Arc<Base>>,
    shown: Latest<(u64, Filter), Shown>,
    chosen: BTreeSet<RowId>,
    /// Goes up whenever other rows are chosen or shown.
    revision: u64,
    /// What letters are about and what can be done with what is chosen, as of a generation and revision.
    about: Option<((u64, u64), Vec<Due>, deed::Chosen)>,
    list: rows::Standing,
    month: rows::Standing,
    year: year::Standing,
    letters: Letters,
}

impl MaintenanceScreen {
    /// Shows what is due for one dataset only.
    pub fn show_only(&mut self, dataset: DatasetId) {
        self.filter = Filter { only: Some(dataset), ..Filter::default() };
        self.chosen.clear();
        self.view = View::List;
        self.list = rows::Standing::at_top();
    }

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.refresh(ui, open, cx);
        let (Some(base), Some(shown)) = (self.base.get().map(Arc::clone), self.shown.get()) else {
            view_header_ui(ui, cx.text.get("place-maintenance"), cx.text.get("maintenance-working"), |_| {});
            return;
        };
        let has_rows = !base.rows.is_empty();
        let counts = shown.counts;
        self.header_ui(ui, has_rows, counts, cx);
        ui.spacing_mut().item_spacing.y = 0.0;
        if !has_rows && !self.filter.is_narrowing() {
            rule_ui(ui);
            return empty::begin_ui(ui, open, cx);
        }
        let chosen_before = self.chosen.len();
        let state = (open.generation, self.revision);
        if self.about.as_ref().is_none_or(|(of, ..)| *of != state) {
            self.about = Some((state, self.due(true), deed::Chosen::of(&self.chosen, open)));
        }
        if self.letters.is_open {
            let covers = ui.available_width() < size::LETTERS_COVER_UNDER;
            self.letters_ui(ui, covers, open, cx);
            if covers {
                return;
            }
        }
        if self.chosen.is_empty() {
            filter::bar_ui(ui, &base, &mut self.filter, open, cx);
        } else if let Some((.., all)) = &self.about {
            filter::chosen_ui(ui, &mut self.chosen, all, open, cx);
        }
        self.content_ui(ui, open, cx);
        self.revision += u64::from(self.chosen.len() != chosen_before);
    }

    /// Brings what is shown up to the inventory and the filter, or begins the work that will.
    fn refresh(&mut self, ui: &Ui, open: &Open<'_>, cx: &Cx<'_>) {
        // What is due is worked out in the background where the inventory is large; until then the old stays.
        if open.worked.process.today != cx.today {
            return;
        }
        let is_small = open.inventory().datasets().len() <= AT_ONCE;
        let is_new = self.base.refresh(&open.generation, "due", is_small, ui.ctx(), || {
            let (inventory, worked, text) = (Arc::clone(open.inventory()), Arc::clone(open.worked), Arc::clone(cx.text));
            move || Arc::new(Base::of(&inventory, &worked.process, &text))
        });
        let Some(base) = self.base.get().map(Arc::clone) else { return };
        if is_new {
            model::retain(&mut self.chosen, &base);
        }
        let wanted = (open.generation, self.filter.clone());
        let is_new = self.shown.refresh(&wanted, "due-shown", is_small, ui.ctx(), || {
            let (inventory, filter, today) = (Arc::clone(open.inventory()), self.filter.clone(), cx.today);
            move || Shown::of(&base, &filter, &inventory, today)
        });
        self.revision += u64::from(is_new);
    }

    fn header_ui(&mut self, ui: &mut Ui, has_rows: bool, counts: [usize; Section::ALL.len()], cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let [overdue, soon, later, _] = counts;
        let beside = if has_rows {
            text.with("maintenance-counts", &[("overdue", overdue.into()), ("soon", soon.into()), ("later", later.into())])
        } else {
            String::new()
        };
        let is_wide = ui.available_width() >= WORDS_FROM;
        view_header_ui(ui, text.get("place-maintenance"), &beside, |ui| {
            if !has_rows {
                return;
            }
            let letters = text.get("maintenance-letters-open");
            let response = if is_wide { Button::primary(letters).icon(icon::MAIL).show(ui) } else { icon_button(ui, icon::MAIL, letters, None) };
            cx.region(&response);
            if response.clicked() {
                self.letters.is_open = !self.letters.is_open;
            }
            let calendar = text.get("maintenance-calendar");
            let response = if is_wide { Button::new(calendar).icon(icon::CALENDAR).show(ui) } else { icon_button(ui, icon::CALENDAR, calendar, None) };
            if response.clicked() {
                let due = self.due(false);
                export(due, self.letters.alarm_days, cx);
            }
            let views = [(false, text.get("maintenance-year")), (true, text.get("maintenance-list"))];
            if let Some(is_list) = segment_ui(ui, text.get("maintenance-view"), &views, self.view == View::List) {
                self.view = if is_list { View::List } else { View::Year };
            }
        });
    }

    /// Returns what is chosen, or else everything shown; only what presses if asked so.
    fn due(&self, only_pressing: bool) -> Vec<Due> {
        let all = self.shown.get().map_or(&[] as &[Due], |shown| shown.due.as_slice());
        let is_chosen = |due: &&Due| self.chosen.contains(&RowId { dataset: due.dataset, what: Some(due.what) });
        let is_wanted = |due: &&Due| if self.chosen.is_empty() { !only_pressing || due.urgency != Urgency::Later } else { is_chosen(due) };
        all.iter().filter(is_wanted).copied().collect()
    }

    fn letters_ui(&mut self, ui: &mut Ui, covers: bool, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some((_, due, _)) = &self.about else { return };
        let about = About { due, revision: self.revision, is_chosen: !self.chosen.is_empty() };
        self.letters.panel_ui(ui, covers, &about, open, cx);
    }

    fn content_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        foot_ui(ui, self.view, &text);
        let bg = ui.palette().bg;
        CentralPanel::default().frame(Frame::new().fill(bg)).show(ui, |ui| {
            let is_empty = self.shown.get().is_none_or(|shown| shown.lines.is_empty());
            if is_empty && self.shown.of(&(open.generation, self.filter.clone())).is_some() {
                if empty::nothing_ui(ui, &text) {
                    self.filter = Filter::default();
                }
                return;
            }
            match self.view {
                View::Year => self.year_ui(ui, open, cx),
                View::Month(index) => self.month_ui(ui, index, open, cx),
                View::List => self.list_ui(ui, open, cx),
            }
        });
    }

    fn year_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let Some(shown) = self.shown.get() else { return };
        let calendar = Calendar { year: &shown.year, open, today: cx.today, text: &text };
        let (response, pressed) = calendar.ui(ui, &mut self.year);
        cx.region(&response);
        match pressed {
            None => {}
            Some(Pressed::Open(id)) => cx.ask(Action::OpenAt(id.dataset, face::page_of(id, open))),
            Some(Pressed::Do(rows)) => deed::perform_all(&rows, open, cx),
            Some(Pressed::Mean(id)) => cx.ask(Action::Select(Some(id.dataset))),
            Some(Pressed::Month(index)) => self.show_month(ui, index),
            Some(Pressed::Overdue) => {
                self.view = View::List;
                self.list = rows::Standing::at_top();
                ui.memory_mut(|memory| memory.request_focus(eframe::egui::Id::unique(LIST)));
            }
        }
    }

    fn show_month(&mut self, ui: &Ui, index: usize) {
        self.view = View::Month(index);
        self.month = rows::Standing::at_top();
        ui.memory_mut(|memory| memory.request_focus(eframe::egui::Id::unique(MONTH)));
    }

    fn month_ui(&mut self, ui: &mut Ui, index: usize, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let Some(shown) = self.shown.get() else { return };
        let newest = shown.year.months.len().saturating_sub(1);
        let Some(month) = shown.year.months.get(index.min(newest)) else { return };
        let name = year::capital(&text.month_and_year(month.first));
        let mut step = 0_isize;
        let mut is_left = false;
        month_bar_ui(ui, |ui| {
            let at_start = (index == 0).then(|| text.get("maintenance-month-first"));
            step -= isize::from(icon_button(ui, icon::CHEVRON_LEFT, text.get("maintenance-month-before"), at_start).clicked());
            let at_end = (index >= newest).then(|| text.get("maintenance-month-last"));
            step += isize::from(icon_button(ui, icon::CHEVRON_RIGHT, text.get("maintenance-month-after"), at_end).clicked());
            heading_ui(ui, Role::Section, &name);
            ui.muted(Role::Body, &text.count(month.due.len()));
            ui.add_space(8.0);
            is_left = Button::link(text.get("maintenance-month-year")).show(ui).clicked();
        });
        let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
        let name = text.with("maintenance-month-name", &[("month", (&name).into()), ("count", month.due.len().into())]);
        let list = List { id: MONTH, name: &name, count: month.due.len(), can_leave: true, blocked, text: &text, open };
        let line = |ui: &Ui, at: usize| Some(ShownLine::Row(Face::of_coming(ui, month.due.get(at)?, open, cx.today, &text), None));
        let (response, pressed) = list.ui(ui, &mut self.month, |_| false, line);
        cx.region(&response);
        step += pressed.sideways;
        let row = |at: usize| month.due.get(at).map(|coming| (RowId { dataset: coming.dataset, what: Some(coming.what) }, coming.next.is_some()));
        if let Some((id, _)) = row(self.month.cursor).filter(|_| pressed.moved) {
            cx.ask(Action::Select(Some(id.dataset)));
        }
        match pressed.wish.map(|(at, wish)| (row(at), wish)) {
            Some((Some((id, _)), Wish::Open)) => cx.ask(Action::OpenAt(id.dataset, face::page_of(id, open))),
            Some((Some((id, true)), Wish::Do)) => perform(id, open, cx),
            Some((_, Wish::Leave)) => is_left = true,
            _ => {}
        }
        if is_left {
            self.view = View::Year;
            ui.memory_mut(|memory| memory.request_focus(eframe::egui::Id::unique("maintenance-year")));
        } else if step != 0 {
            let next = index.saturating_add_signed(step.signum()).min(newest);
            if next != index {
                self.view = View::Month(next);
                self.month = rows::Standing::at_top();
            }
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let Some(shown) = self.shown.get() else { return };
        let lines = &shown.lines;
        let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
        let name = text.with("maintenance-list-name", &[("count", shown.counts.iter().sum::<usize>().into())]);
        let list = List { id: LIST, name: &name, count: lines.len(), can_leave: !self.chosen.is_empty(), blocked, text: &text, open };
        let (chosen, today) = (&self.chosen, cx.today);
        let line = |ui: &Ui, at: usize| match *lines.get(at)? {
            Line::Heading(section, count) => Some(ShownLine::Heading(text.get(section.heading()).to_owned(), count)),
            Line::Row(id, matter) => Some(ShownLine::Row(Face::of(ui, id, matter, open, today, &text), Some(chosen.contains(&id)))),
        };
        let (entrance, pressed) = list.ui(ui, &mut self.list, |at| matches!(lines.get(at), Some(Line::Heading(..))), line);
        cx.region(&entrance);
        let row = |at: usize| match lines.get(at) {
            Some(Line::Row(id, matter)) => Some((*id, *matter)),
            _ => None,
        };
        if let Some((id, _)) = row(self.list.cursor).filter(|_| pressed.moved) {
            cx.ask(Action::Select(Some(id.dataset)));
        }
        if let Some((at, code)) = pressed.frequency
            && let Some((id, _)) = row(at)
        {
            deed::set_frequency(vec![id.dataset], code, cx);
        }
        match pressed.wish.map(|(at, wish)| (row(at), wish)) {
            Some((Some((id, _)), Wish::Open)) => cx.ask(Action::OpenAt(id.dataset, face::page_of(id, open))),
            Some((Some((id, _)), Wish::Choose)) => {
                if !self.chosen.remove(&id) {
                    self.chosen.insert(id);
                }
                self.revision += 1;
            }
            Some((Some((id, matter)), Wish::Do)) => do_row(id, matter, open, cx),
            Some((_, Wish::All)) => {
                self.chosen = lines.iter().filter_map(|line| if let Line::Row(id, _) = line { Some(*id) } else { None }).collect();
                self.revision += 1;
            }
            Some((_, Wish::Leave)) => {
                self.chosen.clear();
                self.revision += 1;
            }
            _ => {}
        }
    }
}

/// Shows which month it is, and the ways to the others.
fn month_bar_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let margin = Margin::symmetric(size::VIEW_PAD as i8, 0);
    let panel = Panel::top("maintenance-month-bar").exact_size(size::FILTER_BAR).frame(Frame::new().fill(ui.palette().bg).inner_margin(margin));
    panel.show_separator_line(true).show(ui, |ui| ui.with_layout(Layout::left_to_right(Align::Center), content));
}

/// Names the list, and the list of a month.
const LIST: &str = "maintenance-list";
/// See [`LIST`].
const MONTH: &str = "maintenance-month";

/// Does the one thing to do about something due.
fn perform(id: RowId, open: &Open<'_>, cx: &mut Cx<'_>) {
    if let Some(what) = id.what {
        deed::perform(id, face::deed_of(id.dataset, what, open), open, cx);
    }
}

/// Does the one thing to do about a row of the list.
fn do_row(id: RowId, matter: Matter, open: &Open<'_>, cx: &mut Cx<'_>) {
    use crate::model::process::NoClock;
    match matter {
        Matter::Due(_) => perform(id, open, cx),
        Matter::NoClock(NoClock::NoDay | NoClock::Beyond) => deed::perform(id, Deed::Updated, open, cx),
        // How often cannot be said with one key: the field itself is shown.
        Matter::NoClock(NoClock::NoFrequency | NoClock::Unclocked(_)) => cx.ask(Action::OpenAt(id.dataset, face::page_of(id, open))),
    }
}

/// Asks for a calendar file.
fn export(due: Vec<Due>, alarm_days: Option<u16>, cx: &mut Cx<'_>) {
    let locale = cx.text.locale();
    cx.ask(Action::ExportCalendar(CalendarOrder { due, locale, alarm_days }));
}

/// Shows the keys, as many as there is room for beside the remark.
fn foot_ui(ui: &mut Ui, view: View, text: &Text) {
    let keys: &[(&str, &str)] = match view {
        View::Year => &[
            ("maintenance-key-months", "maintenance-key-month"),
            ("maintenance-key-rows", "maintenance-key-row"),
            ("key-enter", "maintenance-key-open"),
            ("maintenance-key-u", "maintenance-key-do"),
        ],
        View::Month(_) => &[
            ("maintenance-key-months", "maintenance-key-month"),
            ("key-enter", "maintenance-key-open"),
            ("maintenance-key-u", "maintenance-key-do"),
            ("key-escape", "maintenance-key-back"),
        ],
        View::List => {
            &[("maintenance-key-space", "maintenance-key-choose"), ("key-enter", "maintenance-key-open"), ("maintenance-key-u", "maintenance-key-do")]
        }
    };
    let remark = text.get("maintenance-remark");
    let wide = |ui: &Ui, (key, what): &(&str, &str)| keycap_width(ui, text.get(key)) + width(ui, Role::Caption, text.get(what)) + 32.0;
    let wanted: f32 = keys.iter().map(|pair| wide(ui, pair)).sum();
    let has_remark = ui.available_width() > wanted + width(ui, Role::Caption, remark) + 2.0 * size::VIEW_PAD;
    let mut room = ui.available_width() - 2.0 * size::VIEW_PAD;
    let content = |ui: &mut Ui| {
        for pair in keys {
            room -= wide(ui, pair);
            if room < 0.0 {
                return;
            }
            keycap_ui(ui, text.get(pair.0));
            ui.muted(Role::Caption, text.get(pair.1));
            ui.add_space(8.0);
        }
    };
    status_bar_ui(ui, content, if has_remark { remark } else { "" });
}
