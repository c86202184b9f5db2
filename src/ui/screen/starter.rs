//! The starter list: what most organisations have, and whether this one has it.
//!
//! It keeps drafts and scroll positions only; what is changed is asked for.

mod filter;
mod keys;
mod list;
mod own;
mod panel;
mod row;
mod rows;

use std::sync::Arc;

use eframe::egui::{CentralPanel, Frame, Id, Panel, Popup, Ui};

use self::keys::Wish;
use self::list::{List, Row, State};
use self::own::OwnList;
use self::panel::{Leaving, StarterPanel};
use self::rows::{Pressed, Rows, Standing, list_id};
use crate::command::{Command, StarterReplies, StarterReply};
use crate::model::starter::{Holding, StarterList};
use crate::model::{DatasetId, DepartmentId, StarterId};
use crate::session::new_uuid;
use crate::text::Text;
use crate::ui::action::{Action, CardPage, Ready};
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::toast::Toast;
use crate::ui::widget::badge::progress_ui;
use crate::ui::widget::bar::{status_bar_ui, view_header_ui};
use crate::ui::widget::label::{rich, width};
use crate::ui::widget::search_field::SearchField;
use crate::ui::widget::{Button, UiText as _, icon_button};

/// A narrower header shows its lesser actions as icons.
const WIDE_HEADER: f32 = 760.0;
/// How wide the bar of progress is.
const PROGRESS: f32 = 120.0;

/// The screen.
#[derive(Debug, Default)]
pub struct StarterScreen {
    list: List,
    own: OwnList,
    standing: Standing,
    panel: StarterPanel,
    /// The entry whose twin is asked about.
    asking: Option<StarterId>,
    /// What was answered one by one, and how, so that undoing leads back to it.
    answered: Vec<(StarterId, Option<Holding>)>,
    /// The entry covers the list, where there is no room beside it.
    is_shown: bool,
    /// There is no room for both.
    covers: bool,
    wants_list: bool,
}

impl StarterScreen {
    /// Lets the list have the focus when it is next shown.
    pub fn take_focus(&mut self) {
        self.wants_list = true;
    }

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        if let Some(toast) = self.own.follow(cx.settings.starter_list.as_deref(), ui.ctx(), &text) {
            cx.ask(Action::Tell(toast));
        }
        self.list.refresh(self.own.list(), open);
        self.follow_undo(open);
        let fill = ui.palette().bg;
        let covers = ui.ctx().content_rect().width() < size::CARD_COVERS_UNDER;
        self.covers = covers;
        if covers && self.is_shown {
            CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| self.side_ui(ui, true, open, cx));
            return;
        }
        if !covers {
            let panel = Panel::right("starter-side").resizable(true).default_size(size::CARD).size_range(size::CARD_MIN..=size::CARD_MAX);
            panel.frame(Frame::new().fill(fill)).show_separator_line(true).show(ui, |ui| self.side_ui(ui, false, open, cx));
        }
        self.header_ui(ui, open, cx);
        filter::filter_ui(ui, &mut self.list, open, &text);
        self.status_ui(ui, &text);
        CentralPanel::default().frame(Frame::new().fill(fill)).show(ui, |ui| self.list_ui(ui, open, cx));
    }

    fn header_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let is_wide = ui.available_width() > WIDE_HEADER;
        let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
        let answered = self.list.datasets().to_vec();
        let counts = *self.list.counts();
        let beside = text.with("starter-area-answered", &[("answered", counts.answered.into()), ("total", counts.total.into())]);
        view_header_ui(ui, text.get("place-starter"), &beside, |ui| {
            let more = icon_button(ui, icon::MORE, text.get("starter-more"), None);
            Popup::menu(&more).show(|ui| self.more_ui(ui, cx));
            let words = text.with("starter-show-datasets", &[("count", answered.len().into())]);
            if !answered.is_empty() {
                let is_pressed = if is_wide { Button::primary(&words).show(ui).clicked() } else { icon_button(ui, icon::TABLE, &words, None).clicked() };
                if is_pressed {
                    cx.ask(Action::ListThese(answered));
                }
            }
            let open_count = self.list.open_entries(None, open).len();
            let words = text.with("starter-have-shown", &[("count", open_count.into())]);
            if self.list.question.is_narrow() && open_count > 0 {
                let is_pressed =
                    if is_wide { Button::new(&words).blocked(blocked).show(ui).clicked() } else { icon_button(ui, icon::CHECK, &words, blocked).clicked() };
                if is_pressed {
                    self.have_all(None, open, cx);
                }
            }
            self.search_ui(ui, cx);
        });
    }

    fn more_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        ui.set_min_width(260.0);
        let item = |ui: &mut Ui, key: &str| {
            let ink = ui.palette().text;
            ui.button(rich(Role::Body, text.get(key), ink)).clicked()
        };
        if item(ui, "starter-own-pick") {
            cx.ask(Action::PickStarterList);
        }
        if self.own.path().is_some() && item(ui, "starter-own-drop") {
            cx.ask(Action::UseStarterList(None));
        }
        if item(ui, "starter-export") {
            let bytes = StarterList::standard_json().as_bytes().to_vec();
            cx.ask(Action::WriteReady(Ready { title: text.get("place-starter").to_owned(), extension: "json", bytes }));
        }
    }

    fn search_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let width = (ui.available_width() - 250.0).clamp(90.0, 220.0);
        let field = SearchField { id: Id::unique("starter-search"), name: text.get("starter-search"), clear: text.get("datasets-search-clear"), width };
        let searched = field.show(ui, &mut self.list.question.search);
        cx.region(&searched.response);
        self.wants_list |= searched.ended.is_some();
    }

    fn status_ui(&self, ui: &mut Ui, text: &Text) {
        let counts = *self.list.counts();
        let name = self.own.path().and_then(|path| path.file_name()).map(|name| name.to_string_lossy().into_owned());
        let own = name.map(|name| text.with("starter-own-in-use", &[("name", name.into())]));
        let long = if self.asking.is_some() { "starter-keys-asked" } else { "starter-keys" };
        let said = width(ui, Role::Caption, &counts.told(text)) + own.as_ref().map_or(0.0, |own| width(ui, Role::Caption, own));
        let room = ui.available_width() - 2.0 * size::VIEW_PAD - PROGRESS - said - 5.0 * size::GAP;
        let fits = |key: &&str| width(ui, Role::Caption, text.get(key)) < room;
        let keys = [long, "starter-keys-short"].into_iter().find(fits).map_or("", |key| text.get(key));
        let left = |ui: &mut Ui| {
            progress_ui(ui, counts.answered as f32 / counts.total.max(1) as f32, PROGRESS, None);
            ui.muted(Role::Caption, &counts.told(text));
            if let Some(name) = &own {
                ui.muted(Role::Caption, name);
            }
        };
        status_bar_ui(ui, left, keys);
    }

    fn list_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        if self.list.rows().is_empty() {
            self.nothing_ui(ui, cx);
            return;
        }
        let rows = Rows { list: &self.list, asking: self.asking, text: cx.text, open };
        let (response, pressed) = rows.ui(ui, &mut self.standing);
        cx.region(&response);
        if std::mem::take(&mut self.wants_list) {
            ui.memory_mut(|memory| memory.request_focus(list_id()));
        }
        self.press(pressed, open, cx);
    }

    /// Says that nothing is found, or that all is answered.
    fn nothing_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let palette = ui.palette();
        let text = cx.text;
        let is_done = self.list.question.is_only_open() && self.list.counts().answered == self.list.counts().total;
        let (icon, ink, title, help) = if is_done {
            (icon::CIRCLE_CHECK, palette.ok, "starter-done", "starter-done-help")
        } else {
            (icon::SEARCH, palette.muted, "starter-nothing", "datasets-nothing-help")
        };
        ui.vertical_centered(|ui| {
            ui.add_space(48.0);
            ui.icon(icon, 28.0, ink);
            ui.add_space(8.0);
            ui.role(Role::Section, text.get(title));
            ui.muted(Role::Body, text.get(help));
            ui.add_space(12.0);
            if Button::new(text.get("starter-all")).show(ui).clicked() {
                self.list.question.clear();
                self.wants_list = true;
            }
        });
    }

    fn press(&mut self, pressed: Pressed, open: &Open<'_>, cx: &mut Cx<'_>) {
        if pressed.moved && self.asking.is_some_and(|id| self.current() != Some(id)) {
            self.asking = None;
        }
        if let Some(area) = pressed.area {
            self.have_all(Some(area), open, cx);
        }
        let Some((at, wish, is_key)) = pressed.wish else { return };
        let Some(Row::Entry(index)) = self.list.rows().get(at).copied() else { return };
        let id = self.list.source().entries[index].id;
        match (wish, self.list.state(id, open)) {
            (Wish::Open, State::Has(Some(dataset))) if !self.covers => return cx.ask(Action::OpenAt(dataset, CardPage::Fields)),
            (Wish::Open, _) => {
                self.panel.take_focus();
                self.is_shown = self.covers;
                return;
            }
            (Wish::Choose, _) => {
                self.is_shown = self.covers;
                return;
            }
            (Wish::Leave, _) => {
                if self.asking.take().is_none() {
                    self.list.question.search.clear();
                }
                return;
            }
            _ if !open.is_writable => return,
            _ => {}
        }
        if self.reply(id, wish, open, cx) && is_key && !self.list.question.loses_answered() {
            // The next question, without a key of its own; where answered entries go, it comes by itself.
            self.standing.advance(self.list.rows());
        }
    }

    fn current(&self) -> Option<StarterId> {
        match self.list.rows().get(self.standing.cursor) {
            Some(Row::Entry(index)) => Some(self.list.source().entries[*index].id),
            _ => None,
        }
    }

    /// Answers an entry, or asks whether a dataset that looks like it is it; returns whether it is answered.
    fn reply(&mut self, id: StarterId, wish: Wish, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let state = self.list.state(id, open);
        let is_asked = self.asking.take() == Some(id);
        let reply = match (wish, state.twin()) {
            (Wish::Has, _) if matches!(state, State::Has(Some(_))) => return true,
            (Wish::Has, Some(twin)) if twin.is_exact || is_asked => StarterReply::Same(twin.dataset),
            (Wish::Has, Some(_)) => {
                self.asking = Some(id);
                return false;
            }
            (Wish::Has, None) => self.new_dataset(id),
            // While it is asked whether a dataset is it, the second answer is no: it is another one.
            (Wish::Lacks, _) if is_asked => self.new_dataset(id),
            (Wish::Lacks, _) => StarterReply::Lack,
            (Wish::Unsure, _) => StarterReply::Unsure,
            (Wish::Clear | Wish::Choose | Wish::Open | Wish::Leave, _) => StarterReply::Open,
        };
        self.answer(vec![(id, reply)], open, cx);
        true
    }

    fn answer(&mut self, replies: Vec<(StarterId, StarterReply)>, open: &Open<'_>, cx: &mut Cx<'_>) {
        if let [(id, reply)] = replies.as_slice() {
            self.answered.push((*id, reply.holding()));
        }
        let replies = StarterReplies { list: Arc::clone(self.list.source()), replies };
        let left = replies.left(open.inventory());
        cx.ask(Action::run(Command::AnswerStarter(replies)));
        for (dataset, is_gone) in left {
            let title = open.inventory().dataset(dataset).map_or("", |dataset| dataset.title(open.language));
            let told = cx.text.with(if is_gone { "starter-left" } else { "starter-stays" }, &[("title", title.into())]);
            cx.ask(Action::Tell(if is_gone { Toast::undoable(told) } else { Toast::info(told) }));
        }
    }

    /// Goes back to the entry whose answer was undone.
    fn follow_undo(&mut self, open: &Open<'_>) {
        let holding = |id: StarterId| open.inventory().starter_answer(id).map(|answer| answer.holding);
        while let Some((id, _)) = self.answered.pop_if(|(id, given)| holding(*id) != *given) {
            if let Some(row) = self.list.row_of(id) {
                self.standing.go(row);
            }
        }
    }

    /// Returns the answer that makes a dataset, in the department that was chosen for such entries, if one was.
    fn new_dataset(&self, id: StarterId) -> StarterReply {
        let usual = self.list.source().entry(id).and_then(|entry| entry.department.as_ref());
        let chosen = usual.and_then(|usual| self.list.chosen.get(usual)).copied();
        let department = chosen.unwrap_or_else(|| DepartmentId::from_uuid(new_uuid()));
        StarterReply::Have(DatasetId::from_uuid(new_uuid()), department)
    }

    /// Lets what entries like the chosen one make be kept by a department, or by a new one under the usual name.
    fn keep(&mut self, usual: &str, department: Option<DepartmentId>, open: &Open<'_>, cx: &mut Cx<'_>) {
        let id = department.unwrap_or_else(|| DepartmentId::from_uuid(new_uuid()));
        if department.is_none()
            && let Some(usual) = self.list.source().department(usual)
        {
            cx.ask(Action::run(Command::AddDepartment(id, usual.name.get(open.inventory().language()).to_owned())));
        }
        self.list.chosen.insert(usual.to_owned(), id);
    }

    /// Answers that the organisation has everything that is shown and not answered. What looks like a dataset that is there is left to be asked.
    fn have_all(&mut self, area: Option<usize>, open: &Open<'_>, cx: &mut Cx<'_>) {
        let (mut replies, mut left) = (Vec::new(), 0_usize);
        for id in self.list.open_entries(area, open) {
            match self.list.state(id, open).twin() {
                Some(twin) if twin.is_exact => replies.push((id, StarterReply::Same(twin.dataset))),
                Some(_) => left += 1,
                None => replies.push((id, self.new_dataset(id))),
            }
        }
        if left > 0 {
            cx.ask(Action::Tell(Toast::info(cx.text.with("starter-left-open", &[("count", left.into())]))));
        }
        if !replies.is_empty() {
            self.answer(replies, open, cx);
        }
        self.wants_list = true;
    }

    fn side_ui(&mut self, ui: &mut Ui, covers: bool, open: &Open<'_>, cx: &mut Cx<'_>) {
        let source = Arc::clone(self.list.source());
        let Some(entry) = self.current().and_then(|id| source.entry(id)) else {
            ui.add_space(size::VIEW_PAD);
            ui.vertical_centered(|ui| ui.muted(Role::Body, cx.text.get("starter-choose")));
            self.is_shown = false;
            return;
        };
        let state = self.list.state(entry.id, open);
        let shown = panel::Shown { source: &source, entry, state, country: self.list.country(), keeper: self.list.keeper(entry), covers };
        match self.panel.ui(ui, shown, open, cx) {
            Leaving::No => {}
            // What is asked has two answers of its own.
            Leaving::Answered(Wish::Has) if self.asking == Some(entry.id) => {}
            Leaving::Answered(wish) => {
                self.reply(entry.id, wish, open, cx);
            }
            Leaving::Keep(department) => self.keep(entry.department.as_deref().unwrap_or_default(), department, open, cx),
            Leaving::Same(dataset) => {
                self.asking = None;
                self.answer(vec![(entry.id, StarterReply::Same(dataset))], open, cx);
            }
            Leaving::Another => {
                self.asking = None;
                let reply = self.new_dataset(entry.id);
                self.answer(vec![(entry.id, reply)], open, cx);
            }
            Leaving::Show(dataset) => cx.ask(Action::OpenAt(dataset, CardPage::Fields)),
            Leaving::ToList => {
                self.is_shown = false;
                self.wants_list = true;
            }
        }
    }

    /// Reads the organisation's own list anew, also where it is the same file as before.
    pub fn read_again(&mut self) {
        self.own.read_again();
    }
}
