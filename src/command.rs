//! What a person can *do*: every command becomes a change set, or a refusal that says what stands in the way.
//!
//! Planning is pure: no clock, no disk, no chance. New ids come in with the command.

pub mod book;
pub mod call;
pub mod dataset;
pub mod decision;
pub mod demand;
pub mod department;
mod document;
mod entry;
pub mod gate;
pub mod import;
pub mod load;
pub mod merge_datasets;
pub mod organisation;
mod paste;
pub mod process;
pub mod replace;
pub mod restore;
pub mod score;
pub mod source;
pub mod starter;
mod together;
mod view;

use jiff::civil::Date;

use crate::model::checklist::ChecklistError;
use crate::model::difference::OutcomePart;
use crate::model::process::Gap;
use crate::model::{
    Call, Change, ChangeSet, Checklist, Conflict, CriterionId, DatasetId, DecisionId, DemandId, DepartmentId, Difference, Document, DocumentId, FieldError,
    FieldKey, GateId, Inventory, ItemId, Key, Label, OperationKind, OutcomeKind, Part, Record, SavedView, ScoringModel, SourceId, StarterId, TemplateId, Value,
    ViewId, WordTemplate,
};

pub use book::BookImport;
pub use call::TakeReturned;
pub use dataset::{CellEdits, NewDataset};
pub use decision::{NewDecision, NewOutcome, NewSnapshot};
pub use demand::NewDemand;
pub use gate::{NewFinding, NewOverride};
pub use import::{Import, ImportRow};
pub use load::Load;
pub use merge_datasets::{Merge, MergePart};
pub use organisation::OrganisationDraft;
pub use process::{ItemNote, Move, NewTick};
pub use restore::{Restore, RestoredPart};
pub use score::{Answer, NewScore};
pub use starter::{StarterReplies, StarterReply};

/// One thing to do to an inventory.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Describe a new inventory's organisation and take a scoring model into use.
    CreateInventory(OrganisationDraft, Box<ScoringModel>),
    /// Describe the organisation anew.
    DescribeOrganisation(OrganisationDraft),
    /// Add a department.
    AddDepartment(DepartmentId, String),
    /// Rename a department.
    RenameDepartment(DepartmentId, String),
    /// Remove a department that no dataset is of.
    RemoveDepartment(DepartmentId),
    /// Add datasets, each with a title.
    AddDatasets(Vec<NewDataset>),
    /// Set or clear fields of one dataset.
    EditDataset(DatasetId, Vec<(FieldKey, Option<Value>)>),
    /// Set or clear one field of many datasets.
    EditDatasets(Vec<DatasetId>, FieldKey, Option<Value>),
    /// Set or clear fields of many datasets, each its own: a block that was pasted, filled down or cleared.
    EditCells(Vec<CellEdits>),
    /// Remove datasets and their scores.
    RemoveDatasets(Vec<DatasetId>),
    /// Score criteria of one dataset.
    Score(DatasetId, Vec<NewScore>),
    /// Move datasets to a stage: forward when what the stages on the way ask for is done, back with a reason.
    MoveToStage(Move),
    /// Write down how far items have come, the same for each dataset.
    Tick(Vec<DatasetId>, Vec<NewTick>),
    /// Write down what else there is to say of an item, the same for each dataset.
    NoteItem(Vec<DatasetId>, ItemId, ItemNote),
    /// Take another checklist into use; its version is given by the inventory.
    UseChecklist(Box<Checklist>),
    /// Let datasets follow the newest checklist.
    TakeUpChecklist(Vec<DatasetId>),
    /// Write a decision down, and freeze the inventory that it was made on.
    Decide(Box<NewDecision>),
    /// Put right what was written down of a decision.
    CorrectDecision(Box<NewDecision>),
    /// Name the inventory as it was after an operation.
    TakeSnapshot(NewSnapshot),
    /// Write a request or need down.
    AddDemand(NewDemand),
    /// Edit a request or need.
    EditDemand(NewDemand),
    /// Say which datasets would meet a request or need.
    LinkDemand(DemandId, Vec<DatasetId>),
    /// Say when a request or need was answered, or that it is not.
    AnswerDemand(DemandId, Option<Date>),
    /// Remove a request or need.
    RemoveDemand(DemandId),
    /// End the work on datasets other than by publishing.
    Conclude(Vec<DatasetId>, NewOutcome),
    /// Go on with datasets that were concluded, for a reason.
    Reopen(Vec<DatasetId>, String),
    /// Mark datasets as updated on a day, by somebody, and tick the item about it.
    MarkUpdated(Vec<DatasetId>, Date, Option<String>),
    /// Take another scoring model into use; its version is given by the inventory.
    UseModel(Box<ScoringModel>),
    /// Write down what was found at gates, the same for each dataset.
    AssessGates(Vec<DatasetId>, Vec<NewFinding>),
    /// Give a dataset a place by hand, beside the one its scores give.
    Override(DatasetId, NewOverride),
    /// Let a dataset stand where its scores say again.
    ClearOverride(DatasetId),
    /// Answer the starter list: what the organisation has becomes datasets.
    AnswerStarter(StarterReplies),
    /// Bring back what was there before a change.
    Restore(Box<Restore>),
    /// Keep a document, new or over the one with its id.
    SaveDocument(Box<Document>),
    /// Keep a document no longer.
    RemoveDocument(DocumentId),
    /// Remember a Word template, new or over the one with its id.
    RememberTemplate(Box<WordTemplate>),
    /// Forget a Word template.
    ForgetTemplate(TemplateId),
    /// Save a view, new or over the one with its id.
    SaveView(Box<SavedView>),
    /// Rename a saved view.
    RenameView(ViewId, String),
    /// Remove a saved view.
    RemoveView(ViewId),
    /// Put in a list that was read from elsewhere.
    Import(Import),
    /// Call a place that lists come from something else.
    RenameSource(SourceId, String),
    /// Forget a place that lists come from; the datasets stay.
    ForgetSource(SourceId),
    /// Take in the program's own workbook that comes back.
    ImportBook(Box<BookImport>),
    /// Put in the example's datasets.
    FillExample(Import),
    /// Write down which workbooks were sent to departments.
    SendCalls(Vec<Call>),
    /// Take in a workbook that came back.
    TakeReturned(Box<TakeReturned>),
    /// Make one dataset of two: one stays, the other goes, and nothing that was said is lost.
    MergeDatasets(Box<Merge>),
    /// Remember of pairs of datasets that they are not the same, from a day on; or forget it.
    MarkDistinct(Vec<(DatasetId, DatasetId)>, bool, Date),
    /// Put a whole inventory that was written elsewhere into an empty one.
    LoadInventory(Box<Load>),
    /// Paste a block: departments and datasets to add, fields and scores to set, one upon the other.
    Paste(Vec<Self>),
    /// Replace text in fields of datasets.
    Replace(Vec<CellEdits>),
    /// Do several things, one upon the other, as one operation: `set` with a new department, say. It is named after the first that is about datasets.
    Together(Vec<Self>),
}

/// Why a command cannot be done.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Refusal {
    /// The dataset is not in the inventory.
    #[error("dataset {0} is not in the inventory")]
    UnknownDataset(DatasetId),
    /// The department is not in the inventory.
    #[error("department {0} is not in the inventory")]
    UnknownDepartment(DepartmentId),
    /// The scoring model has no such criterion.
    #[error("criterion {0} is not in the scoring model")]
    UnknownCriterion(CriterionId),
    /// The scoring model does not ask this criterion any more.
    #[error("criterion {0} is retired")]
    RetiredCriterion(CriterionId),
    /// Action needed, or a hindrance, without a reason.
    #[error("gate {} needs a reason", .0.key())]
    GateNeedsReason(GateId),
    /// Not published while a gate is not assessed or blocks the way.
    #[error("gates of {dataset} are not passed")]
    GatesNotPassed {
        /// The dataset.
        dataset: DatasetId,
        /// The gates that are not assessed or block the way.
        gates: Vec<GateId>,
    },
    /// A place given by hand without a reason.
    #[error("an override needs a reason")]
    OverrideNeedsReason,
    /// A number that is no place on an axis.
    #[error("{0} is not from 0 to 100")]
    NoPlace(f64),
    /// The inventory has no scoring model.
    #[error("the inventory has no scoring model")]
    NoModel,
    /// The scoring model cannot be used.
    #[error(transparent)]
    Model(#[from] crate::model::scoring::ModelError),
    /// A record with this id is there already.
    #[error("{0} is there already")]
    Taken(Key),
    /// Another department has this name.
    #[error("a department is already called {0}")]
    DepartmentNameTaken(String),
    /// Datasets are of the department.
    #[error("{count} datasets are of the department")]
    DepartmentInUse {
        /// How many.
        count: usize,
    },
    /// A name that is none.
    #[error("name: {0}")]
    Name(crate::model::ValueError),
    /// A field that cannot take what is given.
    #[error(transparent)]
    Field(#[from] FieldError),
    /// A field of one dataset among many that cannot take what is given.
    #[error("{0}: {1}")]
    Cell(DatasetId, FieldError),
    /// A reason that is not text.
    #[error("reason: {0}")]
    Reason(crate::model::ValueError),
    /// The dataset's checklist has no such item.
    #[error("item {0} is not in the checklist")]
    UnknownItem(ItemId),
    /// The organisation does not ask for the item.
    #[error("item {0} is switched off")]
    SwitchedOffItem(ItemId),
    /// The item is done by a decision and cannot be ticked.
    #[error("item {0} is a decision")]
    DecisionItem(ItemId),
    /// Not applicable, without a reason.
    #[error("item {0} needs a reason")]
    ItemNeedsReason(ItemId),
    /// The checklist cannot be used.
    #[error(transparent)]
    Checklist(#[from] ChecklistError),
    /// What the stage asks for is not done.
    #[error("the stage of {dataset} is not done")]
    StageNotDone {
        /// The dataset.
        dataset: DatasetId,
        /// The items and decisions that are missing.
        gap: Box<Gap>,
        /// The gates that are not assessed or block the way.
        gates: Vec<GateId>,
    },
    /// A move back without a reason.
    #[error("a move back needs a reason")]
    MoveBackNeedsReason,
    /// The work on the dataset has ended; it does not move.
    #[error("{0} is concluded")]
    Concluded(DatasetId),
    /// Going on with a concluded dataset without a reason.
    #[error("to reopen needs a reason")]
    ReopenNeedsReason,
    /// An outcome that does not say what it must.
    #[error("the outcome {} lacks its {}", .0.key(), .1.key())]
    OutcomeLacks(OutcomeKind, OutcomePart),
    /// A published dataset that is not ready to be retired.
    #[error("{dataset} is not ready to be retired")]
    RetirementNotReady {
        /// The dataset.
        dataset: DatasetId,
        /// The items that are missing.
        items: Vec<ItemId>,
        /// Whether the decision is missing.
        lacks_decision: bool,
    },
    /// A decision about no dataset.
    #[error("a decision is about at least one dataset")]
    NoDatasets,
    /// A day that is not there yet.
    #[error("{0} is in the future")]
    FutureDate(Date),
    /// A text that a part cannot take.
    #[error("{0:?}: {1}")]
    Entry(Part, crate::model::ValueError),
    /// The decision is not in the inventory.
    #[error("decision {0} is not in the inventory")]
    UnknownDecision(DecisionId),
    /// The starter list has no such entry.
    #[error("{0} is not in the starter list")]
    UnknownStarter(StarterId),
    /// The request or need is not in the inventory.
    #[error("demand {0} is not in the inventory")]
    UnknownDemand(DemandId),
    /// The place that lists come from is not in the inventory.
    #[error("source {0} is not in the inventory")]
    UnknownSource(SourceId),
    /// Another place that lists come from has this name.
    #[error("a source is already called {0}")]
    SourceNameTaken(String),
    /// Another snapshot has this name.
    #[error("a snapshot is already called {0}")]
    SnapshotNameTaken(String),
    /// What stood there cannot be brought back: a snapshot, say, or the time before a decision was written down.
    #[error("{0} cannot be restored")]
    NotRestorable(Key),
    /// A dataset that is to be merged with, or told from, itself.
    #[error("{0} is the same dataset twice")]
    SameDataset(DatasetId),
    /// A whole inventory goes into an empty one only.
    #[error("the inventory is not empty: {count} datasets")]
    NotEmpty {
        /// How many datasets there are.
        count: usize,
    },
    /// The document is not in the inventory.
    #[error("document {0} is not in the inventory")]
    UnknownDocument(DocumentId),
    /// Another document has this name.
    #[error("a document is already called {0}")]
    DocumentNameTaken(String),
    /// The template is not in the inventory.
    #[error("template {0} is not in the inventory")]
    UnknownTemplate(TemplateId),
    /// A template has too many placeholders, or too long ones.
    #[error("too many or too long placeholders in {0}")]
    TemplateNames(String),
    /// The saved view is not in the inventory.
    #[error("view {0} is not in the inventory")]
    UnknownView(ViewId),
    /// Another saved view has this name.
    #[error("a view is already called {0}")]
    ViewNameTaken(String),
    /// Everything is already as the command wants it.
    #[error("nothing would change")]
    NothingToDo,
    /// The inventory is not as the command expects it.
    #[error(transparent)]
    Stale(#[from] Conflict),
}

impl From<crate::model::change::Misfit> for Refusal {
    fn from(misfit: crate::model::change::Misfit) -> Self {
        Self::Stale(Conflict { key: misfit.0 })
    }
}

/// Collects the new state of records and turns it into changes against an inventory.
pub(crate) struct Planner<'a> {
    inventory: &'a Inventory,
    changes: Vec<Change>,
}

impl<'a> Planner<'a> {
    pub(crate) fn new(inventory: &'a Inventory) -> Self {
        Self { inventory, changes: Vec::new() }
    }

    pub(crate) fn put(&mut self, key: Key, record: impl Into<Record>) -> Result<(), Refusal> {
        self.changes.push(Change::new(key, self.inventory.get(key), Some(record.into()))?);
        Ok(())
    }

    pub(crate) fn add(&mut self, key: Key, record: impl Into<Record>) -> Result<(), Refusal> {
        if self.inventory.get(key).is_some() {
            return Err(Refusal::Taken(key));
        }
        self.put(key, record)
    }

    pub(crate) fn remove(&mut self, key: Key) -> Result<(), Refusal> {
        self.changes.push(Change::new(key, self.inventory.get(key), None)?);
        Ok(())
    }

    /// Tells whether anything would be otherwise than it is.
    pub(crate) fn changes_anything(&self) -> bool {
        self.changes.iter().any(|change| change.before() != change.after())
    }

    pub(crate) fn finish(self) -> Result<ChangeSet, Refusal> {
        let changes = ChangeSet::new(self.changes)?;
        if changes.is_empty() { Err(Refusal::NothingToDo) } else { Ok(changes) }
    }
}

impl Command {
    /// Works out what would change, without changing anything.
    pub fn plan(&self, inventory: &Inventory) -> Result<ChangeSet, Refusal> {
        match self {
            Self::CreateInventory(draft, model) => organisation::create(inventory, draft, model),
            Self::DescribeOrganisation(draft) => organisation::describe(inventory, draft),
            Self::AddDepartment(id, name) => department::add(inventory, *id, name),
            Self::RenameDepartment(id, name) => department::rename(inventory, *id, name),
            Self::RemoveDepartment(id) => department::remove(inventory, *id),
            Self::AddDatasets(new) => dataset::add(inventory, new),
            Self::EditDataset(id, values) => dataset::edit(inventory, *id, values),
            Self::EditDatasets(ids, key, value) => dataset::edit_many(inventory, ids, *key, value.as_ref()),
            Self::EditCells(edits) | Self::Replace(edits) => dataset::edit_cells(inventory, edits),
            Self::RemoveDatasets(ids) => dataset::remove(inventory, ids),
            Self::Score(id, scores) => score::score(inventory, *id, scores),
            Self::MoveToStage(moved) => process::move_to_stage(inventory, moved),
            Self::Tick(ids, ticks) => process::tick(inventory, ids, ticks),
            Self::NoteItem(ids, item, note) => process::note(inventory, ids, *item, note),
            Self::UseChecklist(checklist) => process::use_checklist(inventory, checklist),
            Self::TakeUpChecklist(ids) => process::take_up(inventory, ids),
            Self::Decide(new) => decision::decide(inventory, new),
            Self::CorrectDecision(new) => decision::correct(inventory, new),
            Self::TakeSnapshot(new) => decision::take_snapshot(inventory, new),
            Self::AddDemand(new) => demand::add(inventory, new),
            Self::EditDemand(new) => demand::edit(inventory, new),
            Self::LinkDemand(id, datasets) => demand::link(inventory, *id, datasets),
            Self::AnswerDemand(id, answered) => demand::answer(inventory, *id, *answered),
            Self::RemoveDemand(id) => demand::remove(inventory, *id),
            Self::Conclude(ids, new) => decision::conclude(inventory, ids, new),
            Self::Reopen(ids, why) => decision::reopen(inventory, ids, why),
            Self::MarkUpdated(ids, today, by) => process::mark_updated(inventory, ids, *today, by.as_deref()),
            Self::UseModel(model) => score::use_model(inventory, model),
            Self::AssessGates(ids, findings) => gate::assess(inventory, ids, findings),
            Self::Override(id, new) => gate::place(inventory, *id, new),
            Self::ClearOverride(id) => gate::clear(inventory, *id),
            Self::AnswerStarter(replies) => starter::answer(inventory, replies),
            Self::Restore(wanted) => restore::restore(inventory, wanted),
            Self::SaveDocument(new) => document::save(inventory, new),
            Self::RemoveDocument(id) => document::remove(inventory, *id),
            Self::RememberTemplate(new) => document::remember(inventory, new),
            Self::ForgetTemplate(id) => document::forget(inventory, *id),
            Self::SaveView(new) => view::save(inventory, new),
            Self::RenameView(id, name) => view::rename(inventory, *id, name),
            Self::RemoveView(id) => view::remove(inventory, *id),
            Self::Import(import) | Self::FillExample(import) => import::put_in(inventory, import),
            Self::SendCalls(calls) => call::send(inventory, calls),
            Self::TakeReturned(returned) => call::take(inventory, returned),
            Self::ImportBook(wanted) => book::take_in(inventory, wanted),
            Self::MergeDatasets(wanted) => merge_datasets::merge(inventory, wanted),
            Self::MarkDistinct(pairs, are_distinct, today) => merge_datasets::mark_distinct(inventory, pairs, *are_distinct, *today),
            Self::LoadInventory(wanted) => load::load(inventory, wanted),
            Self::RenameSource(id, name) => source::rename(inventory, *id, name),
            Self::ForgetSource(id) => source::forget(inventory, *id),
            Self::Together(commands) | Self::Paste(commands) => together::plan(inventory, commands),
        }
    }

    /// Returns what sort of operation the command is.
    pub fn kind(&self) -> OperationKind {
        match self {
            Self::CreateInventory(..) => OperationKind::CreateInventory,
            Self::DescribeOrganisation(_) => OperationKind::DescribeOrganisation,
            Self::AddDepartment(..) => OperationKind::AddDepartment,
            Self::RenameDepartment(..) => OperationKind::RenameDepartment,
            Self::RemoveDepartment(_) => OperationKind::RemoveDepartment,
            Self::AddDatasets(_) => OperationKind::AddDatasets,
            Self::EditDataset(..) | Self::EditDatasets(..) | Self::EditCells(_) => OperationKind::EditDatasets,
            Self::RemoveDatasets(_) => OperationKind::RemoveDatasets,
            Self::Score(..) => OperationKind::Score,
            Self::MoveToStage(_) => OperationKind::MoveToStage,
            Self::Tick(..) => OperationKind::Tick,
            Self::NoteItem(..) => OperationKind::NoteItem,
            Self::UseChecklist(_) => OperationKind::UseChecklist,
            Self::TakeUpChecklist(_) => OperationKind::TakeUpChecklist,
            Self::Decide(_) => OperationKind::Decide,
            Self::CorrectDecision(_) => OperationKind::CorrectDecision,
            Self::TakeSnapshot(_) => OperationKind::TakeSnapshot,
            Self::AddDemand(_) => OperationKind::AddDemand,
            Self::EditDemand(_) => OperationKind::EditDemand,
            Self::LinkDemand(..) => OperationKind::LinkDemand,
            Self::AnswerDemand(..) => OperationKind::AnswerDemand,
            Self::RemoveDemand(_) => OperationKind::RemoveDemand,
            Self::Conclude(..) => OperationKind::Conclude,
            Self::Reopen(..) => OperationKind::Reopen,
            Self::MarkUpdated(..) => OperationKind::MarkUpdated,
            Self::UseModel(_) => OperationKind::UseModel,
            Self::AssessGates(..) => OperationKind::AssessGates,
            Self::Override(..) => OperationKind::Override,
            Self::ClearOverride(_) => OperationKind::ClearOverride,
            Self::AnswerStarter(_) => OperationKind::AnswerStarter,
            Self::Restore(_) => OperationKind::Restore,
            Self::SaveDocument(_) => OperationKind::SaveDocument,
            Self::RemoveDocument(_) => OperationKind::RemoveDocument,
            Self::RememberTemplate(_) => OperationKind::RememberTemplate,
            Self::ForgetTemplate(_) => OperationKind::ForgetTemplate,
            Self::SaveView(_) => OperationKind::SaveView,
            Self::RenameView(..) => OperationKind::RenameView,
            Self::RemoveView(_) => OperationKind::RemoveView,
            Self::Import(_) | Self::ImportBook(_) => OperationKind::Import,
            Self::RenameSource(..) => OperationKind::RenameSource,
            Self::ForgetSource(_) => OperationKind::ForgetSource,
            Self::FillExample(_) => OperationKind::FillExample,
            Self::SendCalls(_) => OperationKind::SendCalls,
            Self::TakeReturned(_) => OperationKind::TakeReturned,
            Self::MergeDatasets(_) => OperationKind::MergeDatasets,
            Self::MarkDistinct(..) => OperationKind::MarkDistinct,
            Self::LoadInventory(_) => OperationKind::LoadInventory,
            Self::Paste(_) => OperationKind::Paste,
            Self::Replace(_) => OperationKind::Replace,
            Self::Together(commands) => together::first(commands).map_or(OperationKind::EditDatasets, Self::kind),
        }
    }

    /// Names the operation that the command becomes: what it was done to, as it was called then, and how many.
    pub fn label(&self, inventory: &Inventory) -> Label {
        let title = |ids: &[DatasetId]| {
            let first = ids.first().and_then(|id| inventory.dataset(*id));
            first.map_or_else(String::new, |dataset| dataset.title(inventory.language()).to_owned())
        };
        let (subject, count) = match self {
            Self::CreateInventory(draft, _) | Self::DescribeOrganisation(draft) => (draft.name.clone(), 1),
            Self::AddDepartment(_, name) | Self::RenameDepartment(_, name) => (name.clone(), 1),
            Self::RemoveDepartment(id) => (inventory.department(*id).map_or_else(String::new, |department| department.name.to_string()), 1),
            Self::AddDatasets(new) => (new.first().map_or_else(String::new, |new| new.title.clone()), new.len()),
            Self::EditDataset(id, _) | Self::Score(id, _) | Self::Override(id, _) | Self::ClearOverride(id) => (title(&[*id]), 1),
            Self::EditDatasets(ids, ..)
            | Self::RemoveDatasets(ids)
            | Self::AssessGates(ids, _)
            | Self::Conclude(ids, _)
            | Self::Reopen(ids, _)
            | Self::MarkUpdated(ids, ..)
            | Self::MoveToStage(Move { datasets: ids, .. })
            | Self::Tick(ids, _)
            | Self::NoteItem(ids, ..)
            | Self::TakeUpChecklist(ids) => (title(ids), ids.len()),
            Self::Paste(parts) => paste::subject(inventory, parts),
            Self::EditCells(edits) | Self::Replace(edits) => {
                let ids: std::collections::BTreeSet<DatasetId> = edits.iter().map(|(id, _)| *id).collect();
                (edits.first().map_or_else(String::new, |(id, _)| title(&[*id])), ids.len())
            }
            Self::Decide(new) | Self::CorrectDecision(new) => (title(&new.datasets), new.datasets.len()),
            Self::UseChecklist(checklist) => (checklist.name.get(inventory.language()).to_owned(), 1),
            Self::TakeSnapshot(new) => (new.name.trim().to_owned(), 1),
            Self::AddDemand(new) | Self::EditDemand(new) => (new.who.trim().to_owned(), 1),
            Self::LinkDemand(id, _) | Self::AnswerDemand(id, _) | Self::RemoveDemand(id) => {
                (inventory.demand(*id).map_or_else(String::new, |demand| demand.who.to_string()), 1)
            }
            Self::UseModel(model) => (model.name.get(inventory.language()).to_owned(), 1),
            Self::AnswerStarter(replies) => (replies.subject(inventory), replies.replies.len()),
            Self::Restore(wanted) => (restore::subject(inventory, wanted), 1),
            Self::SaveDocument(new) => (new.name.to_string(), 1),
            Self::RemoveDocument(id) => (inventory.document(*id).map_or_else(String::new, |document| document.name.to_string()), 1),
            Self::RememberTemplate(new) => (new.name.to_string(), 1),
            Self::ForgetTemplate(id) => (inventory.template(*id).map_or_else(String::new, |template| template.name.to_string()), 1),
            Self::SaveView(new) => (new.name.to_string(), 1),
            Self::RemoveView(id) => (inventory.view(*id).map_or_else(String::new, |view| view.name.to_string()), 1),
            Self::Import(import) | Self::FillExample(import) => (import.source.clone(), import.rows.len()),
            Self::SendCalls(calls) => (calls.first().map_or_else(String::new, |call| call.name.to_string()), calls.len()),
            Self::TakeReturned(returned) => (returned.name.clone(), 1),
            Self::ImportBook(wanted) => (wanted.import.source.clone(), wanted.import.rows.len()),
            Self::MergeDatasets(wanted) => (title(&[wanted.keep]), 1),
            Self::MarkDistinct(pairs, ..) => (title(&pairs.first().map(|(a, _)| *a).into_iter().collect::<Vec<_>>()), pairs.len()),
            Self::LoadInventory(wanted) => (load::subject(wanted), wanted.records.len()),
            Self::RenameSource(_, name) | Self::RenameView(_, name) => (name.trim().to_owned(), 1),
            Self::ForgetSource(id) => (inventory.source(*id).map_or_else(String::new, |source| source.name.to_string()), 1),
            // Many demands are named by their number; everything else after its first.
            Self::Together(commands) if commands.len() > 1 && commands.iter().all(|command| matches!(command, Self::AddDemand(_))) => {
                (commands[0].label(inventory).subject, commands.len())
            }
            Self::Together(commands) => match together::first(commands) {
                Some(first) => return first.label(inventory),
                None => (String::new(), 0),
            },
        };
        Label { kind: self.kind(), subject, count: count as u32 }
    }

    /// Returns the reason that the command itself carries.
    pub fn why(&self) -> Option<&str> {
        match self {
            Self::MoveToStage(moved) => moved.why.as_deref(),
            Self::Reopen(_, why) => Some(why),
            Self::Restore(wanted) => wanted.why.as_deref(),
            Self::Together(commands) | Self::Paste(commands) => commands.iter().find_map(Self::why),
            _ => None,
        }
    }

    /// Tells what would change, part by part, for a preview.
    pub fn preview(&self, inventory: &Inventory) -> Result<Vec<Difference>, Refusal> {
        let mut differences = self.plan(inventory)?.differences();
        differences.retain(|difference| difference.part != Part::Whole);
        Ok(differences)
    }
}
