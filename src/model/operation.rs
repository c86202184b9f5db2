//! An operation: one named, undoable thing that somebody did.
//!
//! What it changed is its [`super::ChangeSet`]; here stands who, when, what it is called and why.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::id::OperationId;
use super::value::Prose;

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $key:literal,)*) => {
        /// What sort of thing was done.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum OperationKind {
            $($(#[$doc])* #[serde(rename = $key)] $name,)*
        }

        impl OperationKind {
            /// All kinds.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Returns the stable English key, as files write it.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }
        }
    };
}

kinds! {
    /// The inventory was made.
    CreateInventory = "create-inventory",
    /// The organisation was described.
    DescribeOrganisation = "describe-organisation",
    /// A department was added.
    AddDepartment = "add-department",
    /// A department was renamed.
    RenameDepartment = "rename-department",
    /// A department was removed.
    RemoveDepartment = "remove-department",
    /// Datasets were added.
    AddDatasets = "add-datasets",
    /// Fields of datasets were edited.
    EditDatasets = "edit-datasets",
    /// Datasets were removed, with their scores.
    RemoveDatasets = "remove-datasets",
    /// A dataset was scored.
    Score = "score",
    /// Datasets were moved to another stage.
    MoveToStage = "move-to-stage",
    /// Another scoring model was taken into use.
    UseModel = "use-model",
    /// Gates of datasets were assessed.
    AssessGates = "assess-gates",
    /// A dataset was given a place by hand.
    Override = "override",
    /// A dataset went back to the place that its scores give.
    ClearOverride = "clear-override",
    /// Items of checklists were ticked.
    Tick = "tick",
    /// What else there is to say of an item was written down.
    NoteItem = "note-item",
    /// Another version of the checklist was taken into use.
    UseChecklist = "use-checklist",
    /// Datasets took the newest checklist up.
    TakeUpChecklist = "take-up-checklist",
    /// A decision was written down.
    Decide = "decide",
    /// What was written down of a decision was put right.
    CorrectDecision = "correct-decision",
    /// A snapshot was taken.
    TakeSnapshot = "take-snapshot",
    /// A request or need was written down.
    AddDemand = "add-demand",
    /// A request or need was edited.
    EditDemand = "edit-demand",
    /// A request or need was linked to other datasets.
    LinkDemand = "link-demand",
    /// A request or need was answered.
    AnswerDemand = "answer-demand",
    /// A request or need was removed.
    RemoveDemand = "remove-demand",
    /// The work on datasets ended.
    Conclude = "conclude",
    /// The work on datasets goes on.
    Reopen = "reopen",
    /// Datasets were marked as updated.
    MarkUpdated = "mark-updated",
    /// The starter list was answered.
    AnswerStarter = "answer-starter",
    /// What was there before a change was brought back.
    Restore = "restore",
    /// A view was saved.
    SaveView = "save-view",
    /// A saved view was renamed.
    RenameView = "rename-view",
    /// A saved view was removed.
    RemoveView = "remove-view",
    /// A block of cells was pasted.
    Paste = "paste",
    /// Text was replaced in fields.
    Replace = "replace",
    /// A list was imported.
    Import = "import",
    /// Workbooks were sent to departments.
    SendCalls = "send-calls",
    /// A workbook that came back was taken in.
    TakeReturned = "take-returned",
    /// Two datasets were made one.
    MergeDatasets = "merge-datasets",
    /// Datasets were told apart, or no longer.
    MarkDistinct = "mark-distinct",
    /// A whole inventory was put in.
    LoadInventory = "load-inventory",
    /// A place that lists come from was renamed.
    RenameSource = "rename-source",
    /// A place that lists come from was forgotten.
    ForgetSource = "forget-source",
    /// A document was kept.
    SaveDocument = "save-document",
    /// A document is kept no longer.
    RemoveDocument = "remove-document",
    /// A Word template was remembered.
    RememberTemplate = "remember-template",
    /// A Word template was forgotten.
    ForgetTemplate = "forget-template",
    /// The example was filled in.
    FillExample = "fill-example",
}

impl OperationKind {
    /// Reads a kind back from its key.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.key() == key)
    }

    /// Tells whether what is counted and written of an inventory may be another afterwards.
    ///
    /// What only says how it is looked at or written, or names a moment, changes no figure.
    pub const fn changes_figures(self) -> bool {
        !matches!(
            self,
            Self::SaveDocument
                | Self::RemoveDocument
                | Self::RememberTemplate
                | Self::ForgetTemplate
                | Self::SaveView
                | Self::RenameView
                | Self::RemoveView
                | Self::TakeSnapshot
        )
    }
}

/// What an operation is called: its kind, what it was done to, and how many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The sort of thing done.
    pub kind: OperationKind,
    /// What it was done to: a title, a file's name.
    pub subject: String,
    /// How many it was done to.
    pub count: u32,
}

/// Whether an operation did something new or took something back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Something new.
    Done,
    /// Took an earlier operation back.
    Undoes(OperationId),
    /// Did again what had been taken back.
    Redoes(OperationId),
}

/// Who makes the example: nobody, but the program. What it does before anybody else cannot be undone, because nobody did it.
pub const MAKER: &str = "Fyrfält";

/// One thing somebody did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// Names the operation.
    pub id: OperationId,
    /// When it was done.
    pub at: Timestamp,
    /// Who did it, as the system names the user.
    pub who: String,
    /// What it is called. Undo and redo carry the label of what they take back or do again.
    pub label: Label,
    /// Why, where somebody wrote it.
    pub why: Option<Prose>,
    /// New, undo or redo.
    pub origin: Origin,
}
