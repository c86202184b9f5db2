//! What a view asks for. Views push actions while they draw; the app performs them afterwards.
//!
//! A view never touches the session, the settings or the disk itself.

use std::path::PathBuf;

use super::asked::Asked;
use super::screen::reports::Manuscript;
use super::settings::RendererChoice;
use super::theme::ThemeChoice;
use super::toast::Toast;
use super::verb::Verb;
use crate::command::{Command, OrganisationDraft};
use crate::export::Format;
use crate::figure::{FigureKind, MatrixLook};
use crate::model::process::Due;
use crate::model::query::Condition;
use crate::model::{Checklist, CriterionId, DatasetId, ItemId, OperationId, SavedView, ScoringModel, ViewId};
use crate::text::Locale;

/// The screens of an open inventory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Place {
    /// What needs you.
    #[default]
    Overview,
    /// The grid and the record card.
    Datasets,
    /// One dataset in full, with its checklist and what was decided.
    Dataset,
    /// Value against cost.
    Matrix,
    /// The datasets by stage, and what waits for whom.
    Process,
    /// What was decided, and the snapshots.
    Decisions,
    /// What is promised, and when.
    Maintenance,
    /// Who asked for what.
    Demand,
    /// What is to be done in each stage.
    Checklist,
    /// What most have: which of it is here.
    Starter,
    /// Workbooks to departments and back.
    Call,
    /// Datasets that may be the same.
    Duplicates,
    /// Documents.
    Reports,
    /// Scoring one question at a time, and comparing pairs.
    Run,
    /// A list on its way in.
    Import,
    /// Choices, departments.
    Settings,
    /// What is judged and what it weighs.
    ScoringModel,
}

/// A page of the record card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardPage {
    /// Every field, and the stage.
    Fields,
    /// The scores, at a criterion if one is named.
    Scores(Option<CriterionId>),
    /// The gates.
    Gates,
    /// The checklist, at an item if one is named.
    Checklist(Option<ItemId>),
    /// What was decided.
    Decisions,
    /// Who asked for it.
    Demand,
    /// What was done.
    History,
}

/// Something that is ready to be written to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ready {
    /// What it is called.
    pub title: String,
    /// The extension of its file, without a dot.
    pub extension: &'static str,
    /// What the file holds.
    pub bytes: Vec<u8>,
}

/// A list, a workbook or a figure to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// In which format.
    pub format: Format,
    /// In which language.
    pub locale: Locale,
    /// What it is called, on the paper and as a file; empty for the usual title.
    pub title: String,
    /// Whether internal fields are left out of lists and workbooks.
    pub only_public: bool,
    /// How the matrix is drawn.
    pub matrix: MatrixLook,
    /// Which figure a picture shows.
    pub figure: Option<FigureKind>,
}

/// A calendar file to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarOrder {
    /// What is due, an event each.
    pub due: Vec<Due>,
    /// In which language.
    pub locale: Locale,
    /// How many days before the day the calendar is to remind.
    pub alarm_days: Option<u16>,
}

/// A way out of the open inventory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leaving {
    /// The window closes.
    Window,
    /// Another file is opened.
    File(PathBuf),
    /// Something is done that begins elsewhere.
    Verb(Verb),
}

/// Something that a view asks for.
#[derive(Debug)]
pub enum Action {
    /// Do what menus, keys and the palette do.
    Do(Verb),
    /// Change the inventory, with a reason if there is one.
    Run(Box<Command>, Option<String>),
    /// Ask for what a change takes, in a dialog.
    Ask(Asked),
    /// Add a dataset with this title and show its card.
    AddDataset(String),
    /// Go to a screen.
    Go(Place),
    /// Choose a dataset, or none.
    Select(Option<DatasetId>),
    /// Choose a dataset and open its card.
    Open(DatasetId),
    /// Choose a dataset and open its card in the list, at a page.
    OpenAt(DatasetId, CardPage),
    /// Show what is due for one dataset, among the maintenance.
    ShowDue(DatasetId),
    /// Score these datasets one after the other.
    ScoreThese(Vec<DatasetId>),
    /// Show the list of the datasets that meet conditions.
    List(Vec<Condition>),
    /// Open a saved view, or the whole list.
    OpenView(Option<ViewId>),
    /// Show the list of these datasets.
    ListThese(Vec<DatasetId>),
    /// Lay two datasets side by side, to be merged or told apart.
    Compare(DatasetId, DatasetId),
    /// Ask the file what was done to a dataset, the newest so many operations.
    RequestHistory(DatasetId, usize),
    /// Ask the file what the newest operations changed, this many of them.
    RequestChanges(usize),
    /// Ask the file for the inventory as it was after an operation.
    RequestPast(OperationId),
    /// Search the list for words.
    Search(String),
    /// Make a new inventory: asks where to keep it.
    Create(OrganisationDraft),
    /// Open an inventory file.
    OpenFile(PathBuf),
    /// Ask where a file that has gone missing is now.
    Locate(PathBuf),
    /// Take a file off the list of those opened lately.
    Forget(PathBuf),
    /// Ask for a list to import.
    PickList,
    /// Begin to import a list.
    ImportFile(PathBuf),
    /// Begin to import lists, one after another.
    ImportFiles(Vec<PathBuf>),
    /// Begin to import a list that was pasted.
    ImportText(String),
    /// Turn to the list that comes next.
    NextImport,
    /// Leave the import without having changed anything.
    LeaveImport,
    /// Write a list, a workbook or a figure: asks where.
    Export(Order),
    /// Write a document: asks where.
    WriteDocument(Box<Manuscript>),
    /// Write a calendar file: asks where.
    ExportCalendar(CalendarOrder),
    /// Write what is ready to be written: asks where.
    WriteReady(Ready),
    /// Ask for a Word template.
    PickTemplate,
    /// Choose a Word template for the paper.
    UseTemplate(PathBuf),
    /// Ask for a scoring model in a file.
    PickModel,
    /// Write a scoring model to a file: asks where.
    ExportModel(Box<ScoringModel>),
    /// Ask for a checklist in a file.
    PickChecklist,
    /// Write a checklist to a file: asks where.
    ExportChecklist(Box<Checklist>),
    /// Ask for a starter list of the organisation's own.
    PickStarterList,
    /// Show a starter list of the organisation's own beside the standard one, or the standard one alone.
    UseStarterList(Option<PathBuf>),
    /// Leave the inventory although something that was changed in it is not in use.
    Leave(Leaving),
    /// Keep the document that is being written, and leave the inventory.
    KeepAndLeave(Leaving),
    /// Write the workbooks of a data call: asks for a folder.
    WriteCalls(Vec<crate::model::Call>),
    /// Ask for a workbook that came back.
    PickReturned,
    /// Begin to read a workbook that came back.
    ReadReturned(PathBuf),
    /// Stop the work under way.
    CancelWork,
    /// Open a file in the system's own program for it.
    OpenInSystem(PathBuf),
    /// Show a file in its folder.
    ShowInFolder(PathBuf),
    /// Try again what the file refused.
    RetrySaving,
    /// Let go of what the file refused.
    Abandon,
    /// Speak another language.
    SetLocale(Locale),
    /// Take on another look.
    SetTheme(ThemeChoice),
    /// Write larger or smaller, in percent.
    SetTextSize(u16),
    /// Do without animation, or not.
    SetCalm(bool),
    /// Draw the matrix another way.
    SetMatrixLook(MatrixLook),
    /// Remember how the whole list of datasets is arranged.
    RememberList(Box<SavedView>),
    /// Draw the window with another renderer, from the next start.
    SetRenderer(RendererChoice),
    /// Show a message.
    Tell(Toast),
}

impl Action {
    /// Asks for a change of the inventory without a reason of its own.
    pub fn run(command: Command) -> Self {
        Self::Run(Box::new(command), None)
    }
}
