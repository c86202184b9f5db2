//! The scoring model: what is judged, what it weighs and what the levels mean; its versions, and the way to another model.
//!
//! What is changed is a draft. Nothing counts until somebody takes it into use and says why, which is one operation.

mod change;
mod criteria;
mod criterion;
mod draft;
mod head;
mod preview;
mod sheet;
mod using;
mod whole;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::{Context, Key, Ui};

use super::edition::dropping;
use super::edition::page::{VERSIONS_BESIDE_FROM, beside_ui, framed, line, scrolled};
use super::edition::versions::{self, Version, versions_of};
use crate::model::scoring::error::TextOf;
use crate::model::scoring::succession::{ScoreCounts, score_counts};
use crate::model::{Axis, CriterionId, Language, OperationKind, ScoringModel};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::Role;
use crate::ui::widget::bar::{rule_ui, view_header_ui};
use crate::ui::widget::label::UiText as _;

use change::{Change, Choice};
use criteria::{Criteria, Deed};
use draft::Draft;
use head::Wish;
use preview::Subject;
use sheet::Sheet;
use using::Using;

/// The widest the model is shown.
const WIDEST: f32 = 860.0;

/// The screen of the scoring model.
#[derive(Debug, Default)]
pub struct ScoringModelScreen {
    draft: Option<Draft>,
    /// An earlier version that is looked at, and not changed.
    viewing: Option<Draft>,
    changing: Option<Change>,
    using: Option<Using>,
    is_dropping: bool,
    /// The number of the latest draft.
    serial: u64,
    language: Option<Language>,
    opened: Option<CriterionId>,
    /// What is worked out from the inventory, at a revision.
    known: Option<(u64, ScoreCounts, Vec<Version>)>,
}

impl ScoringModelScreen {
    /// Tells whether somebody has changed something that is not in use.
    pub fn has_draft(&self) -> bool {
        self.draft.as_ref().is_some_and(Draft::is_changed)
    }

    /// Begins to read a model file that somebody chose.
    pub fn read_file(&mut self, path: PathBuf, ctx: &Context) {
        self.changing.get_or_insert_with(Change::new).read(path, ctx);
    }

    /// Shows the model in use as a draft, or an earlier version, or the choice among models.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let Some(current) = open.model() else {
            view_header_ui(ui, text.get("place-scoring-model"), "", |_| {});
            return framed(ui, |ui| drop(ui.muted(Role::Body, text.get("refusal-no-model"))));
        };
        self.refresh(current, open);
        let Some((_, counts, versions)) = self.known.take() else { return };
        if self.changing.is_some() {
            self.change_ui(ui, &counts, open, cx);
        } else {
            self.model_ui(ui, &counts, &versions, open, cx);
        }
        if let Some(mut using) = self.using.take()
            && using.ui(ui, &counts, open, cx)
        {
            self.using = Some(using);
        }
        if self.is_dropping
            && let Some(may_go) = dropping::ui(ui, text.get("scoring-drop-line"), &text)
        {
            self.is_dropping = false;
            if may_go {
                (self.draft, self.opened) = (None, None);
            }
        }
        self.known = Some((open.session.revision(), counts, versions));
    }

    /// Begins anew with the model in use, unless somebody has changed something that is not in use yet.
    fn refresh(&mut self, current: &Arc<ScoringModel>, open: &Open<'_>) {
        let revision = open.session.revision();
        if self.known.as_ref().is_none_or(|(of, ..)| *of != revision) {
            self.known = Some((revision, score_counts(open.inventory()), versions_of_models(open)));
        }
        let is_old = |draft: &Draft| !Arc::ptr_eq(draft.start(), current) && (!draft.is_changed() || !draft.differs_from(current));
        if self.draft.as_ref().is_none_or(is_old) {
            self.serial += 1;
            self.draft = Some(Draft::of(current, self.serial));
        }
        if self.viewing.as_ref().is_some_and(|viewing| open.inventory().models().all(|model| !Arc::ptr_eq(model, viewing.start()))) {
            self.viewing = None;
        }
    }

    fn change_ui(&mut self, ui: &mut Ui, counts: &ScoreCounts, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        view_header_ui(ui, text.get("scoring-change-title"), "", |_| {});
        line(ui);
        let Some(mut change) = self.changing.take() else { return };
        let mut choice = None;
        framed(ui, |ui| choice = scrolled(ui, |ui| change.ui(ui, counts, open, cx)));
        let is_escaped = ui.input(|input| input.key_pressed(Key::Escape)) && ui.memory(|memory| memory.focused().is_none());
        match choice.or(is_escaped.then_some(Choice::Leave)) {
            None => self.changing = Some(change),
            Some(Choice::Leave) => {}
            Some(Choice::Take(model)) => {
                if let (Some(draft), Some(current)) = (&mut self.draft, open.model()) {
                    self.serial += 1;
                    draft.replace(model.after(current, counts), self.serial);
                    (self.viewing, self.opened) = (None, None);
                }
            }
        }
    }

    fn model_ui(&mut self, ui: &mut Ui, counts: &ScoreCounts, versions: &[Version], open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let language = self.language.unwrap_or(open.language);
        let is_editable = open.is_writable && self.viewing.is_none();
        let Some(draft) = self.viewing.as_ref().or(self.draft.as_ref()) else { return };
        let wish = head::Head { draft, is_viewing: self.viewing.is_some(), language, open, text: &text }.ui(ui, cx);
        let is_beside = ui.available_width() >= VERSIONS_BESIDE_FROM;
        let chosen = draft.start().version;
        let mut picked = None;
        if is_beside {
            beside_ui(ui, "model-versions", |ui| picked = versions_ui(ui, versions, chosen, &text));
        }
        let mut deed = None;
        framed(ui, |ui| {
            scrolled(ui, |ui| {
                ui.set_width(ui.available_width().min(WIDEST));
                let Some(draft) = self.viewing.as_mut().or(self.draft.as_mut()) else { return };
                let mut sheet = Sheet { draft, language, is_editable, text: &text };
                deed = sheet_ui(ui, &mut sheet, &Criteria { opened: self.opened, counts });
                if !is_beside {
                    ui.add_space(20.0);
                    rule_ui(ui);
                    ui.add_space(12.0);
                    picked = versions_ui(ui, versions, chosen, &text);
                }
            });
        });
        if let Some(number) = picked {
            self.view(number, open);
        }
        if let Some(deed) = deed {
            self.perform(deed, counts, open);
            if let (Deed::Add(_), Some(id)) = (deed, self.opened) {
                ui.memory_mut(|memory| memory.request_focus(sheet::text_id(TextOf::Name(id), language)));
            }
        }
        if let Some(wish) = wish {
            self.grant(wish, open, cx);
        }
    }

    /// Shows a version; the newest is the one that the draft changes.
    fn view(&mut self, number: u32, open: &Open<'_>) {
        let is_in_use = open.model().is_some_and(|model| model.version == number);
        let found = open.inventory().models().find(|model| model.version == number).filter(|_| !is_in_use);
        self.serial += 1;
        self.viewing = found.map(|model| Draft::of(model, self.serial));
    }

    fn perform(&mut self, deed: Deed, counts: &ScoreCounts, open: &Open<'_>) {
        if let Deed::Turn(id) = deed {
            self.opened = (self.opened != Some(id)).then_some(id);
            return;
        }
        let Some(draft) = self.draft.as_mut().filter(|_| self.viewing.is_none() && open.is_writable) else { return };
        match deed {
            Deed::Turn(_) => {}
            Deed::Shift(id, step) => drop(draft.shift(id, step)),
            Deed::Retire(id) => draft.retire(id),
            Deed::TakeBack(id) => draft.take_back(id),
            Deed::Add(axis) => self.opened = draft.add(axis, &taken(counts, open)),
        }
    }

    fn grant(&mut self, wish: Wish, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(draft) = self.viewing.as_ref().or(self.draft.as_ref()) else { return };
        match wish {
            Wish::Language(language) => self.language = Some(language),
            Wish::Use => {
                let subject = if self.viewing.is_some() { Subject::Version(draft.start().version) } else { Subject::Draft(draft.edition()) };
                let model = match open.model() {
                    Some(current) if self.viewing.is_some() => self.known_after(draft.model.clone(), current, open),
                    _ => draft.model.clone(),
                };
                self.using = Some(Using::new(model, subject));
            }
            Wish::Change => self.changing = Some(Change::new()),
            Wish::Export => cx.ask(crate::ui::action::Action::ExportModel(Box::new(draft.model.clone()))),
            Wish::Drop => self.is_dropping = true,
            Wish::Back => self.viewing = None,
            Wish::Fill(language) => self.draft.iter_mut().for_each(|draft| draft.fill_from(language)),
            Wish::Show(problem) => self.show(&problem),
        }
    }

    fn known_after(&self, model: ScoringModel, current: &ScoringModel, open: &Open<'_>) -> ScoringModel {
        let counts = self.known.as_ref().map_or_else(|| score_counts(open.inventory()), |(_, counts, _)| counts.clone());
        model.after(current, &counts)
    }

    /// Brings what is wrong into view: its language and its criterion.
    fn show(&mut self, problem: &crate::model::scoring::ModelError) {
        use crate::model::scoring::ModelError;
        match problem {
            ModelError::MissingText(of, language) | ModelError::BadText(of, language, _) => {
                self.language = Some(*language);
                self.opened = of.criterion().or(self.opened);
            }
            ModelError::Weight(id) | ModelError::Repeated(id) => self.opened = Some(*id),
            _ => {}
        }
    }
}

/// Shows the whole model, from its name to its grid.
fn sheet_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, criteria: &Criteria<'_>) -> Option<Deed> {
    whole::names_ui(ui, sheet);
    let mut deed = None;
    for axis in Axis::ALL {
        deed = criteria.axis_ui(ui, axis, sheet).or(deed);
    }
    deed = criteria.retired_ui(ui, sheet).or(deed);
    whole::thresholds_ui(ui, sheet);
    whole::fields_ui(ui, sheet);
    whole::grid_ui(ui, sheet);
    deed
}

/// Returns every id that a criterion of this inventory has or had, so that old scores are never taken for new ones.
fn taken(counts: &ScoreCounts, open: &Open<'_>) -> BTreeSet<CriterionId> {
    let of_models = open.inventory().models().flat_map(|model| model.criteria.iter().chain(&model.retired).map(|criterion| criterion.id));
    counts.keys().copied().chain(of_models).collect()
}

/// Returns the versions of the inventory's model, newest first.
fn versions_of_models(open: &Open<'_>) -> Vec<Version> {
    let numbers = open.inventory().models().map(|model| model.version).collect();
    versions_of(numbers, open.session.operations(), &[OperationKind::CreateInventory, OperationKind::UseModel])
}

/// Shows the versions; returns the one that was chosen now.
fn versions_ui(ui: &mut Ui, versions: &[Version], chosen: u32, text: &Text) -> Option<u32> {
    let in_use = versions.first().map(|version| version.number);
    versions::list_ui(ui, versions, chosen, |number| if Some(number) == in_use { text.get("scoring-in-use").to_owned() } else { String::new() }, text)
}
