//! The checklist of the organisation: the standard items, what is switched off, and its own; its versions, and who follows which.
//!
//! What is changed is a draft. Nothing counts until somebody takes it into use and says why, and then only for datasets that take it up.

mod change;
mod compare;
mod draft;
mod head;
mod item;
mod list;
mod sheet;
mod take_up;
mod using;

use std::cell::Cell;
use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::{Context, Id, Key, Ui};

use super::edition::dropping;
use super::edition::page::{VERSIONS_BESIDE_FROM, beside_ui, framed, line, scrolled};
use super::edition::versions::{self, Version, versions_of};
use crate::model::checklist::error::TextOf;
use crate::model::checklist::succession::Following;
use crate::model::{Checklist, ItemId, Language, OperationKind, Stage};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::Role;
use crate::ui::widget::bar::{rule_ui, view_header_ui};
use crate::ui::widget::label::{UiText as _, heading_ui};

use change::{Change, Choice};
use draft::{Draft, Ground};
use head::Wish;
use list::Deed;
use sheet::Sheet;
use take_up::TakingUp;
use using::{Outcome, Using};

/// The widest the checklist is shown.
const WIDEST: f32 = 980.0;

/// What is worked out from the inventory, at a revision.
#[derive(Debug)]
struct Known {
    revision: u64,
    following: Following,
    versions: Vec<Version>,
    ground: Ground,
}

/// The screen of the checklist.
#[derive(Debug, Default)]
pub struct ChecklistScreen {
    draft: Option<Draft>,
    /// An earlier version that is looked at, and not changed.
    viewing: Option<Draft>,
    changing: Option<Change>,
    using: Option<Using>,
    taking_up: Option<TakingUp>,
    /// A version that somebody just took into use; once it is there, they choose who follows it.
    awaited: Option<usize>,
    is_dropping: bool,
    /// The number of the latest draft.
    serial: u64,
    language: Option<Language>,
    opened: Option<ItemId>,
    /// The field to be shown and typed in next, until it is.
    wanted: Cell<Option<Id>>,
    known: Option<Known>,
}

impl ChecklistScreen {
    /// Tells whether somebody has changed something that is not in use.
    pub fn has_draft(&self) -> bool {
        self.draft.as_ref().is_some_and(Draft::is_changed)
    }

    /// Begins to read a checklist file that somebody chose.
    pub fn read_file(&mut self, path: PathBuf, ctx: &Context) {
        self.changing.get_or_insert_with(Change::new).read(path, ctx);
    }

    /// Shows the checklist in use as a draft, or an earlier version, or the choice among checklists, or of datasets.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let current = Arc::clone(open.inventory().checklist().unwrap_or_else(|| Checklist::standard()));
        self.refresh(&current, open);
        let Some(known) = self.known.take() else { return };
        if self.taking_up.is_some() {
            self.take_up_ui(ui, &current, &known, open, cx);
        } else if self.changing.is_some() {
            self.change_ui(ui, &current, open, cx);
        } else {
            self.checklist_ui(ui, &current, &known, open, cx);
        }
        if let Some(mut using) = self.using.take() {
            match using.ui(ui, &current, &known.following, open, cx) {
                Outcome::Open => self.using = Some(using),
                Outcome::Left => {}
                Outcome::Used => self.awaited = Some(open.inventory().checklists().len()),
            }
        }
        if self.is_dropping
            && let Some(may_go) = dropping::ui(ui, cx.text.get("editor-drop-line"), cx.text)
        {
            self.is_dropping = false;
            if may_go {
                (self.draft, self.opened) = (None, None);
            }
        }
        self.known = Some(known);
    }

    /// Begins anew with the checklist in use, unless somebody has changed something that is not in use yet.
    fn refresh(&mut self, current: &Arc<Checklist>, open: &Open<'_>) {
        let (revision, inventory) = (open.session.revision(), open.inventory());
        if self.known.as_ref().is_none_or(|known| known.revision != revision) {
            let numbers = inventory.checklists().map(|checklist| checklist.version).collect();
            let versions = versions_of(numbers, open.session.operations(), &[OperationKind::CreateInventory, OperationKind::UseChecklist]);
            let ground = Ground { language: inventory.language(), earlier: inventory.checklists().cloned().collect() };
            self.known = Some(Known { revision, following: Following::of(inventory), versions, ground });
        }
        let Some(known) = &self.known else { return };
        let is_old = |draft: &Draft| !Arc::ptr_eq(draft.start(), current) && (!draft.is_changed() || !draft.differs_from(current));
        if self.draft.as_ref().is_none_or(is_old) {
            self.serial += 1;
            self.draft = Some(Draft::of(current, known.ground.clone(), self.serial));
        }
        if self.viewing.as_ref().is_some_and(|viewing| known.ground.earlier.iter().all(|checklist| !Arc::ptr_eq(checklist, viewing.start()))) {
            self.viewing = None;
        }
        if self.awaited.is_some_and(|count| count < known.ground.earlier.len()) {
            (self.awaited, self.viewing) = (None, None);
            self.taking_up = (known.following.behind(current.version) > 0).then(TakingUp::new);
        }
    }

    fn take_up_ui(&mut self, ui: &mut Ui, current: &Checklist, known: &Known, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(mut taking_up) = self.taking_up.take() else { return };
        let title = cx.text.with("editor-take-up-title", &[("version", current.version.to_string().into())]);
        view_header_ui(ui, &title, current.name.get(open.language), |_| {});
        line(ui);
        let mut stays = true;
        framed(ui, |ui| stays = scrolled(ui, |ui| taking_up.ui(ui, current, &known.following, open, cx)));
        if stays {
            self.taking_up = Some(taking_up);
        }
    }

    fn change_ui(&mut self, ui: &mut Ui, current: &Checklist, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        view_header_ui(ui, text.get("editor-change-title"), "", |_| {});
        line(ui);
        let Some(mut change) = self.changing.take() else { return };
        let mut choice = None;
        framed(ui, |ui| choice = scrolled(ui, |ui| change.ui(ui, current, open, cx)));
        let is_escaped = ui.input(|input| input.key_pressed(Key::Escape)) && ui.memory(|memory| memory.focused().is_none());
        match choice.or(is_escaped.then_some(Choice::Leave)) {
            None => self.changing = Some(change),
            Some(Choice::Leave) => {}
            Some(Choice::Take(checklist)) => {
                if let Some(draft) = &mut self.draft {
                    self.serial += 1;
                    draft.replace(*checklist, self.serial);
                    (self.viewing, self.opened) = (None, None);
                }
            }
        }
    }

    fn checklist_ui(&mut self, ui: &mut Ui, current: &Checklist, known: &Known, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let language = self.language.unwrap_or(open.language);
        let is_editable = open.is_writable && self.viewing.is_none();
        let Some(draft) = self.viewing.as_ref().or(self.draft.as_ref()) else { return };
        let is_viewing = self.viewing.is_some();
        let wish = head::Head { draft, current, following: &known.following, is_viewing, language, open, text: &text }.ui(ui, cx);
        let is_beside = ui.available_width() >= VERSIONS_BESIDE_FROM;
        let chosen = draft.start().version;
        let mut picked = None;
        if is_beside {
            beside_ui(ui, "checklist-versions", |ui| picked = versions_ui(ui, known, chosen, current, &text));
        }
        let mut deed = None;
        framed(ui, |ui| {
            scrolled(ui, |ui| {
                ui.set_width(ui.available_width().min(WIDEST));
                let Some(draft) = self.viewing.as_mut().or(self.draft.as_mut()) else { return };
                let mut sheet = Sheet { draft, language, is_editable, wanted: &self.wanted, text: &text };
                deed = sheet_ui(ui, &mut sheet, self.opened, &known.ground, is_viewing);
                if !is_beside {
                    ui.add_space(20.0);
                    rule_ui(ui);
                    ui.add_space(12.0);
                    picked = versions_ui(ui, known, chosen, current, &text);
                }
            });
        });
        if let Some(number) = picked {
            self.view(number, known, current);
        }
        if let Some(deed) = deed {
            self.perform(deed, language, open);
        }
        if let Some(wish) = wish {
            self.grant(wish, open, cx);
        }
    }

    /// Shows a version; the newest is the one that the draft changes.
    fn view(&mut self, number: u32, known: &Known, current: &Checklist) {
        let found = known.ground.earlier.iter().find(|checklist| checklist.version == number).filter(|_| number != current.version);
        self.serial += 1;
        self.viewing = found.map(|checklist| Draft::of(checklist, known.ground.clone(), self.serial));
    }

    fn perform(&mut self, deed: Deed, language: Language, open: &Open<'_>) {
        if let Deed::Turn(id) = deed {
            self.opened = (self.opened != Some(id)).then_some(id);
            return;
        }
        let Some(draft) = self.draft.as_mut().filter(|_| self.viewing.is_none() && open.is_writable) else { return };
        match deed {
            Deed::Turn(_) => {}
            Deed::Shift(id, step) => draft.shift(id, step),
            Deed::Remove(id) => draft.remove(id),
            Deed::Switch(id) => {
                draft.switch(id);
                self.wanted.set(draft.why_off(id).map(|_| sheet::reason_id(draft, id)));
            }
            Deed::Add(stage) => {
                let inventory = open.inventory();
                // What was ticked under an id belongs to what it meant then.
                let is_ticked = |id: ItemId| inventory.datasets().any(|dataset| inventory.items(dataset.id()).contains_key(&id));
                self.opened = draft.add(stage, is_ticked);
                self.wanted.set(self.opened.map(|id| sheet::text_id(draft, TextOf::Item(id), language)));
            }
        }
    }

    fn grant(&mut self, wish: Wish, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(draft) = self.viewing.as_ref().or(self.draft.as_ref()) else { return };
        match wish {
            Wish::Language(language) => self.language = Some(language),
            Wish::Use => self.using = Some(Using::new(draft.checklist().clone())),
            Wish::Change => self.changing = Some(Change::new()),
            Wish::Export => cx.ask(Action::ExportChecklist(Box::new(draft.checklist().clone()))),
            Wish::Drop => self.is_dropping = true,
            Wish::Back => self.viewing = None,
            Wish::TakeUp => self.taking_up = Some(TakingUp::new()),
            Wish::Show(problem) => {
                let of = draft::text_of(&problem);
                let language = draft::language_of(&problem).unwrap_or_else(|| open.inventory().language());
                self.wanted.set(of.map(|of| sheet::field_of(draft, of, language)));
                self.opened = draft::item_of(&problem).or(self.opened);
                self.language = Some(language);
            }
        }
    }
}

/// Shows the whole checklist: its name, how an earlier version differs from the one before it, and every stage.
fn sheet_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, opened: Option<ItemId>, ground: &Ground, is_viewing: bool) -> Option<Deed> {
    let name = sheet.text.get("editor-name");
    sheet::name_ui(ui, name);
    sheet.text_ui(ui, TextOf::Name, name, 1);
    let number = sheet.draft.start().version;
    let before = ground.earlier.iter().rev().find(|checklist| checklist.version < number);
    if let Some(before) = before.filter(|_| is_viewing || !sheet.draft.is_changed()) {
        ui.add_space(12.0);
        heading_ui(ui, Role::Label, &sheet.text.with("editor-against", &[("version", before.version.to_string().into())]));
        ui.scope(|ui| compare::ui(ui, before, sheet.draft.start(), sheet.language, sheet.text));
    }
    let mut deed = None;
    for stage in Stage::ALL {
        deed = list::stage_ui(ui, stage, opened, sheet).or(deed);
    }
    deed
}

/// Shows the versions, with how many datasets keep each; returns the one that was chosen now.
fn versions_ui(ui: &mut Ui, known: &Known, chosen: u32, current: &Checklist, text: &Text) -> Option<u32> {
    let state = |number: u32| match (number == current.version, known.following.count(number)) {
        (true, 0) => text.get("scoring-in-use").to_owned(),
        (false, 0) => String::new(),
        (_, count) => text.with("editor-followed", &[("count", count.into())]),
    };
    let picked = versions::list_ui(ui, &known.versions, chosen, state, text);
    let fresh = known.following.count_fresh();
    if fresh > 0 && !known.versions.is_empty() {
        ui.add_space(8.0);
        ui.muted(Role::Caption, &text.with("editor-fresh-follow", &[("count", fresh.into())]));
    }
    picked
}
