//! The import screen: a list from elsewhere, every guess about it in view and changeable where it stands, until it is taken in as one step.
//!
//! What the list means is decided in `import`; nothing is changed here but the choices.

mod around;
mod cell;
mod choices;
mod columns;
mod done;
mod foot;
mod issues;
mod matches;
mod pair;
mod preview;
mod reading;
mod report;
mod row;
mod source;
mod steps;
mod target;
mod vanished;
mod view;
mod waiting;
mod work;

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::{self, Align, CentralPanel, Context, Frame, Key, Layout, Margin, Modifiers, Panel, Popup, ScrollArea, Ui};

use crate::import::{Choice, Problem, ReadError, Severity};
use crate::model::{Inventory, OperationId, OperationKind};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::badge::progress_ui;
use crate::ui::widget::bar::{rule_ui, view_header_ui};
use crate::ui::widget::label::mark_heading;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

use done::Done;
use matches::Matches;
use reading::{Kind, List, Loaded, Origin, SHOWN_AFTER, Unread};
use source::SourceBar;
use steps::{Page, Step};
use target::Targets;
use view::View;

/// The import screen.
#[derive(Debug, Default)]
pub struct ImportScreen {
    /// The list that is looked at; none while text is waited for.
    list: Option<List>,
    /// The lists that come after it.
    waiting: VecDeque<Origin>,
    /// How many lists there are in all, and which of them is looked at.
    place: (usize, usize),
    targets: Targets,
    view: View,
    source: SourceBar,
    matches: Matches,
    page: Page,
    /// Whether the matches were looked at.
    has_looked: bool,
    /// Whether the button that takes the list in has had the focus.
    is_entered: bool,
    /// Whether somebody is asked if what was changed is to be lost.
    is_leaving: bool,
    /// What the list came to, once it was taken in.
    done: Option<Done>,
}

impl ImportScreen {
    /// Begins to import files, one after another.
    pub fn of_files(paths: Vec<PathBuf>, inventory: &Arc<Inventory>, ctx: &Context) -> Self {
        let waiting: VecDeque<Origin> = paths.into_iter().map(Origin::File).collect();
        let mut screen = Self { place: (0, waiting.len()), waiting, ..Self::default() };
        screen.begin_next(inventory, ctx);
        screen
    }

    /// Begins to import text that was pasted.
    pub fn of_text(words: &str, text: &Text, inventory: &Arc<Inventory>, ctx: &Context) -> Self {
        let origin = Origin::Pasted(words.into(), text.get("importing-pasted-name").to_owned());
        Self { list: Some(List::read(origin, inventory, ctx)), place: (1, 1), ..Self::default() }
    }

    /// Lets a file wait until the list that is looked at is done with.
    pub fn add_files(&mut self, paths: Vec<PathBuf>) {
        self.place.1 += paths.len();
        self.waiting.extend(paths.into_iter().map(Origin::File));
    }

    /// Lets pasted text wait until the list that is looked at is done with.
    pub fn add_text(&mut self, words: &str, text: &Text) {
        self.place.1 += 1;
        self.waiting.push_back(Origin::Pasted(words.into(), text.get("importing-pasted-name").to_owned()));
    }

    /// Tells whether something was decided of the list that would be lost.
    pub fn has_decisions(&self) -> bool {
        self.is_under_way() && self.list.as_ref().is_some_and(List::is_changed)
    }

    /// Turns to the next list. Tells whether there was one.
    pub fn begin_next(&mut self, inventory: &Arc<Inventory>, ctx: &Context) -> bool {
        let Some(origin) = self.waiting.pop_front() else { return false };
        let waiting = std::mem::take(&mut self.waiting);
        let place = (self.place.0 + 1, self.place.1);
        *self = Self { list: Some(List::read(origin, inventory, ctx)), waiting, place, ..Self::default() };
        true
    }

    /// Tells whether text that is pasted now would be a list.
    pub const fn waits_for_text(&self) -> bool {
        self.list.is_none()
    }

    /// Tells whether a list waits to be taken in.
    pub const fn is_under_way(&self) -> bool {
        self.list.is_some() && self.done.is_none()
    }

    /// Shows what came of the list that was taken in.
    pub fn finish(&mut self, revision: u64, is_nothing: bool) {
        if let Some(loaded) = self.list.as_ref().and_then(List::loaded) {
            self.done = Some(Done::new(loaded.clone(), revision, is_nothing));
        }
    }

    /// Tells whether the inventory as it was after an operation is asked for here.
    pub fn waits_for(&self, operation: OperationId) -> bool {
        self.list.as_ref().is_some_and(|list| list.waits_for(operation))
    }

    /// Takes in the inventory as it was when our own workbook was written; nothing where it cannot be had.
    pub fn take_past(&mut self, past: Option<Inventory>) {
        if let Some(list) = &mut self.list {
            list.take_past(past);
        }
    }

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.come_back(open);
        if self.done.is_none() && self.list.as_mut().is_some_and(|list| list.refresh(ui.ctx(), open)) {
            self.view = View::default();
        }
        if let Some(operation) = self.list.as_mut().filter(|_| self.done.is_none()).and_then(|list| list.look_back(open, ui.ctx())) {
            cx.ask(Action::RequestPast(operation));
        }
        self.header_ui(ui, cx.text);
        ui.spacing_mut().item_spacing.y = 0.0;
        rule_ui(ui);
        if is_alone(ui.ctx()) && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            self.leave(cx);
        }
        if let Some(done) = &mut self.done {
            let next = self.waiting.front().map(Origin::name);
            return done.ui(ui, next.as_deref(), open, cx);
        }
        let Some(list) = &self.list else { return waiting::ui(ui, &mut self.is_entered, cx) };
        match list.refused().cloned() {
            Some(Unread::Error(error)) => refused_ui(ui, &error, !self.waiting.is_empty(), cx),
            // Nothing else waits here, so the file goes there at once.
            Some(Unread::Elsewhere(Kind::Call)) if self.waiting.is_empty() => cx.actions.extend(there(&Kind::Call, list.path())),
            Some(Unread::Elsewhere(kind)) => elsewhere_ui(ui, &kind, list.path(), !self.waiting.is_empty(), cx),
            None if list.loaded().is_none() => reading_ui(ui, list, cx),
            None => self.list_ui(ui, open, cx),
        }
    }

    /// Shows the list again, with everything that was chosen, once its import was taken back.
    fn come_back(&mut self, open: &Open<'_>) {
        let is_undone = open.session.redo_label().is_some_and(|label| label.kind == OperationKind::Import);
        if is_undone && self.done.as_ref().is_some_and(|done| done.revision != open.session.revision()) {
            self.done = None;
            self.is_entered = false;
        }
    }

    /// Leaves at once if nothing was changed, and asks otherwise.
    fn leave(&mut self, cx: &mut Cx<'_>) {
        if self.view.row.take().is_some() {
            self.view.column = None;
        } else if self.done.is_none() && self.list.as_ref().is_some_and(List::is_changed) {
            self.is_leaving = !self.is_leaving;
        } else {
            cx.ask(Action::LeaveImport);
        }
    }

    fn header_ui(&mut self, ui: &mut Ui, text: &Text) {
        let list = self.list.as_ref();
        let mut beside = list.map_or("", List::name).to_owned();
        if self.place.1 > 1 {
            beside = text.with("importing-list-of", &[("name", beside.into()), ("place", self.place.0.into()), ("count", self.place.1.into())]);
        }
        let steps = match list.and_then(|list| Some((list, list.loaded()?))) {
            Some((list, loaded)) if self.done.is_none() => steps(list, loaded),
            _ => Vec::new(),
        };
        let takes_long = list.is_some_and(|list| list.loaded().is_some() && list.takes_long());
        let mut turned = None;
        view_header_ui(ui, text.get("importing-title"), &beside, |ui| {
            if !steps.is_empty() {
                let room = ui.available_width() * 0.55;
                turned = steps::ui(ui, &steps, self.page, room, text);
            }
            if takes_long {
                ui.muted(Role::Caption, text.get("importing-recounting"));
            }
        });
        if let Some(page) = turned {
            self.turn_to(page);
        }
    }

    fn turn_to(&mut self, page: Page) {
        self.page = page;
        if page == Page::Matches {
            self.matches.enter();
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(list) = &mut self.list else { return };
        self.targets.refresh(list, open, cx.text);
        if !list.loaded().is_some_and(|loaded| steps(list, loaded).iter().any(|step| step.page == self.page)) {
            self.page = Page::Columns;
        }
        self.has_looked |= self.page == Page::Matches;
        if matches!(self.page, Page::Columns | Page::Rows) {
            walk_issues(ui, list, &mut self.view);
        }
        let more = !self.waiting.is_empty();
        let mut foot = foot::Foot { is_entered: &mut self.is_entered, is_leaving: &mut self.is_leaving, has_more: more, has_looked: self.has_looked };
        if foot.ui(ui, list, open, cx) {
            self.page = Page::Matches;
            self.matches.enter();
        }
        let room = ui.available_size();
        let is_stacked = room.x < size::IMPORT_STACKS_UNDER[0] || room.y < size::IMPORT_STACKS_UNDER[1];
        match self.page {
            Page::Matches if is_stacked => {
                ScrollArea::vertical()
                    .id_salt("import page")
                    .auto_shrink([false, false])
                    .show(ui, |ui| matches::ui(ui, list, &mut self.matches, true, open, cx));
            }
            Page::Matches => matches::ui(ui, list, &mut self.matches, false, open, cx),
            Page::Vanished => vanished::ui(ui, list, None, open, cx),
            Page::Columns | Page::Rows => self.table_ui(ui, is_stacked, room.y, open, cx),
        }
    }

    fn table_ui(&mut self, ui: &mut Ui, is_stacked: bool, room: f32, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(list) = &mut self.list else { return };
        let (targets, view) = (&self.targets, &mut self.view);
        if is_stacked {
            let mut turned = None;
            ScrollArea::vertical().id_salt("import page").auto_shrink([false, false]).show(ui, |ui| {
                choices::ui(ui, list, open, cx);
                self.source.ui(ui, list, open, cx);
                rule_ui(ui);
                turned = stacked_ui(ui, list, targets, view, self.page, open, cx);
            });
            if let Some(page) = turned {
                self.turn_to(page);
            }
            return;
        }
        choices::ui(ui, list, open, cx);
        self.source.ui(ui, list, open, cx);
        rule_ui(ui);
        let plain = Frame::new().fill(ui.palette().bg);
        let side = Panel::right("import issues").exact_size(size::IMPORT_ISSUES).resizable(false).frame(plain);
        let turned = side.show(ui, |ui| side_ui(ui, list, view, open, cx)).inner;
        if self.page == Page::Columns {
            columns_ui(ui, list, targets, view, room, open, cx);
        }
        CentralPanel::default().frame(plain).show(ui, |ui| preview::ui(ui, list, view, None, open, cx));
        if let Some(page) = turned {
            self.turn_to(page);
        }
    }
}

/// Shows what the columns become, over the rows.
fn columns_ui(ui: &mut Ui, list: &mut List, targets: &Targets, view: &View, room: f32, open: &Open<'_>, cx: &mut Cx<'_>) {
    let plain = Frame::new().fill(ui.palette().bg);
    let wanted = columns::height(list);
    let half = (room * 0.52).max(columns::ROW * 3.0);
    let top = Panel::top("import columns").show_separator_line(wanted > half).resizable(wanted > half);
    top.default_size(wanted.min(half)).max_size(wanted.min(room * 0.75)).frame(plain).show(ui, |ui| {
        let places = columns::Places::of(ui.available_width());
        columns::head_ui(ui, places, cx.text);
        ScrollArea::vertical().id_salt("columns").auto_shrink([false, false]).show(ui, |ui| {
            columns::rows_ui(ui, places, list, targets, view, open, cx);
        });
    });
}

/// Shows what to look at, over the cell that is looked at. Returns the page to turn to.
fn side_ui(ui: &mut Ui, list: &mut List, view: &mut View, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Page> {
    if view.row.is_some() && view.column.is_some() {
        let frame = Frame::new().fill(ui.palette().surface);
        let room = size::IMPORT_CELL.min(ui.available_height() * 0.6);
        Panel::bottom("import cell").frame(frame).exact_size(room).show_separator_line(true).resizable(false).show(ui, |ui| {
            ScrollArea::vertical().id_salt("import cell").auto_shrink([false, false]).show(ui, |ui| cell::ui(ui, list, view, open, cx));
        });
    }
    ScrollArea::vertical().id_salt("issues").auto_shrink([false, false]).show(ui, |ui| issues::ui(ui, list, view, open, cx)).inner
}

/// Everything under one another in one page, for narrow windows and large text. Returns the page to turn to.
fn stacked_ui(ui: &mut Ui, list: &mut List, targets: &Targets, view: &mut View, page: Page, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Page> {
    if page == Page::Columns {
        let places = columns::Places::of(ui.available_width());
        columns::head_ui(ui, places, cx.text);
        columns::rows_ui(ui, places, list, targets, view, open, cx);
    }
    preview::ui(ui, list, view, Some(preview::STACKED_ROWS), open, cx);
    if view.row.is_some() && view.column.is_some() {
        let frame = Frame::new().fill(ui.palette().surface);
        frame.show(ui, |ui| cell::ui(ui, list, view, open, cx));
        rule_ui(ui);
    }
    issues::ui(ui, list, view, open, cx)
}

/// Goes through what there is to look at with F8.
fn walk_issues(ui: &Ui, list: &List, view: &mut View) {
    let Some(loaded) = list.loaded() else { return };
    let pressed = |modifiers: Modifiers| ui.input_mut(|input| input.consume_key(modifiers, Key::F8));
    if pressed(Modifiers::SHIFT) {
        view.step(loaded, false);
    } else if pressed(Modifiers::NONE) {
        view.step(loaded, true);
    }
}

/// Returns the pages that there are, and how they stand.
fn steps(list: &List, loaded: &Loaded) -> Vec<Step> {
    let unsure = loaded.mapping.columns.iter().filter(|assignment| assignment.confidence == crate::import::Confidence::Check).count();
    let is_worth = |group: &&reading::Group| group.problem.severity() != Severity::Info && !matches!(group.problem, Problem::Likely | Problem::Clash);
    let open = loaded.groups.iter().filter(is_worth).map(|group| group.count).sum::<usize>() + around::count(loaded);
    let likely = loaded.plan.problems.get(&Problem::Likely).copied().unwrap_or_default();
    let is_matched = |(row, choice): &(&u32, &Choice)| matches!(choice, Choice::New | Choice::Skip) && list.partner(**row).is_some();
    let decided = loaded.decisions.choices.iter().filter(is_matched).count();
    let matched = loaded.plan.counts.merged + likely + decided;
    let vanished = loaded.plan.vanished.len();
    let all = [
        Step { page: Page::Columns, open: unsure, count: Some(loaded.reading.columns.len()) },
        Step { page: Page::Rows, open, count: Some(loaded.plan.rows.len()) },
        Step { page: Page::Matches, open: likely + loaded.clashing(), count: Some(matched) },
        Step { page: Page::Vanished, open: 0, count: Some(vanished) },
    ];
    let is_there = |step: &Step| matches!(step.page, Page::Columns | Page::Rows) || step.count != Some(0);
    all.into_iter().filter(is_there).collect()
}

/// Tells whether nothing lies over the screen that Esc would belong to.
fn is_alone(ctx: &Context) -> bool {
    !Popup::is_any_open(ctx) && !ctx.text_edit_focused() && ctx.memory(|memory| memory.top_modal_layer().is_none())
}

/// Says calmly why a file cannot be read.
fn refused_ui(ui: &mut Ui, error: &ReadError, has_more: bool, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    calm_ui(ui, |ui| {
        let palette = ui.palette();
        ui.icon(icon::WARNING, size::ICON, palette.warn);
        let sentence = wording::read_error(error, &text);
        let response = ui.role(Role::Section, &sentence);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(egui::accesskit::Role::Alert);
            node.set_label(sentence);
        });
        ui.horizontal_wrapped(|ui| {
            let response = Button::primary(text.get("importing-pick-other")).show(ui);
            cx.region(&response);
            if response.clicked() {
                cx.ask(Action::PickList);
            }
            if has_more && Button::outline(text.get("importing-skip-list")).show(ui).clicked() {
                cx.ask(Action::NextImport);
            }
            if Button::new(text.get("cancel")).show(ui).clicked() {
                cx.ask(Action::LeaveImport);
            }
        });
    });
}

/// Says that a file is no list, and where it belongs.
fn elsewhere_ui(ui: &mut Ui, kind: &Kind, path: Option<&std::path::Path>, has_next: bool, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let (title, help, button) = match kind {
        Kind::Call => ("importing-is-call", "importing-is-call-help", "importing-go-call"),
        Kind::Book(_) => ("importing-is-book", "importing-is-book-help", "importing-take-book"),
    };
    calm_ui(ui, |ui| {
        let palette = ui.palette();
        ui.icon(icon::INFO, size::ICON, palette.accent);
        let response = ui.role(Role::Section, text.get(title));
        mark_heading(ui, &response, text.get(title));
        ui.muted(Role::Body, text.get(help));
        ui.horizontal_wrapped(|ui| {
            let response = Button::primary(text.get(button)).show(ui);
            cx.region(&response);
            if response.clicked() {
                cx.actions.extend(there(kind, path));
            }
            if has_next && Button::outline(text.get("importing-skip-list")).show(ui).clicked() {
                cx.ask(Action::NextImport);
            }
            if Button::new(text.get("cancel")).show(ui).clicked() {
                cx.ask(Action::LeaveImport);
            }
        });
    });
}

/// Returns what is asked for to take a file in where it belongs.
fn there(kind: &Kind, path: Option<&std::path::Path>) -> Vec<Action> {
    match kind {
        Kind::Call => path.map(|path| Action::ReadReturned(path.to_owned())).into_iter().collect(),
        Kind::Book(command) => vec![Action::Run(command.clone(), None), Action::NextImport],
    }
}

/// Says how far the reading is, once it has taken a while.
fn reading_ui(ui: &mut Ui, list: &List, cx: &mut Cx<'_>) {
    let Some((share, elapsed)) = list.under_way() else { return };
    if elapsed < SHOWN_AFTER {
        return ui.ctx().request_repaint_after(SHOWN_AFTER.saturating_sub(elapsed));
    }
    ui.ctx().request_repaint_after(std::time::Duration::from_millis(250));
    let text = Arc::clone(cx.text);
    let percent = text.percent(f64::from(share), 0);
    calm_ui(ui, |ui| {
        ui.role(Role::Body, &text.with("importing-reading", &[("name", list.name().into()), ("percent", percent.into())]));
        progress_ui(ui, share, ui.available_width(), None);
        if Button::new(text.get("cancel")).show(ui).clicked() {
            cx.ask(Action::LeaveImport);
        }
    });
}

fn calm_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let top = (ui.available_height() * 0.22) as i8;
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: size::VIEW_PAD as i8, right: size::VIEW_PAD as i8, top, bottom: 16 }).show(ui, |ui| {
            ui.set_max_width(size::MEASURE);
            ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
                ui.spacing_mut().item_spacing.y = 12.0;
                content(ui);
            });
        });
    });
}
