//! Asking for a file: the system's own dialogs behind a trait, so that tests can answer in their place.
//!
//! A dialog never blocks the window: it is asked for, and answers later.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use eframe::egui::Context;

use crate::job::Job;

/// What a file is wanted for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// An inventory to open.
    OpenInventory,
    /// Where to keep a new inventory.
    NewInventory,
    /// A list to import.
    ImportList,
    /// Where to write a copy of the inventory.
    SaveCopy,
    /// Where to write a document; its extension.
    Export(&'static str),
    /// Where to write a calendar file.
    Calendar,
    /// Where to write something that is ready; its extension.
    Ready(&'static str),
    /// A scoring model to read.
    Model,
    /// Where to write a scoring model.
    SaveModel,
    /// A starter list of the organisation's own to read.
    StarterList,
    /// A Word template to write a paper in.
    Template,
    /// A checklist to read.
    Checklist,
    /// Where to write a checklist.
    SaveChecklist,
    /// The folder that the workbooks of a data call are written in.
    CallFolder,
    /// A workbook that came back.
    Returned,
    /// Where a file that has gone missing is now.
    Locate(PathBuf),
}

impl Wanted {
    /// Tells whether a file is to be written there.
    pub const fn is_for_writing(&self) -> bool {
        matches!(self, Self::NewInventory | Self::SaveCopy | Self::SaveModel | Self::SaveChecklist | Self::Calendar | Self::Export(_) | Self::Ready(_))
    }
}

/// What to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What for.
    pub wanted: Wanted,
    /// The dialog's title.
    pub title: String,
    /// What the kind of file is called.
    pub kind: String,
    /// The extensions, without dots.
    pub extensions: Vec<&'static str>,
    /// The name to begin with, for files to be written.
    pub name: Option<String>,
    /// The folder to begin in.
    pub folder: Option<PathBuf>,
}

/// Somebody's answer; no path means that they changed their mind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picked {
    /// What the file was wanted for.
    pub wanted: Wanted,
    /// Where it is.
    pub path: Option<PathBuf>,
    /// Nobody was asked: the system has no dialog to show.
    pub is_mute: bool,
}

/// No one waves a dialog away so soon after asking for it: so early an answer comes from a system without one.
const NOBODY: Duration = Duration::from_millis(350);

/// Tells whether an answer of nothing, after so long, came from nobody. Only where dialogs are a service of the desktop can it be missing: there
/// neither the desktop's portal nor zenity was found, which is told by answering at once.
fn is_mute(path: Option<&PathBuf>, elapsed: Duration) -> bool {
    cfg!(all(unix, not(target_os = "macos"))) && path.is_none() && elapsed < NOBODY
}

/// Something that can ask for a file.
pub trait FilePicker {
    /// Asks; the answer comes from [`FilePicker::poll`].
    fn ask(&mut self, question: Question, ctx: &Context);
    /// Returns the answer once, when it is there.
    fn poll(&mut self) -> Option<Picked>;
}

/// The system's own dialogs.
#[derive(Debug, Default)]
pub struct SystemPicker {
    asked: Option<(Wanted, Job<Option<PathBuf>>)>,
}

impl FilePicker for SystemPicker {
    fn ask(&mut self, question: Question, ctx: &Context) {
        if self.asked.is_some() {
            return;
        }
        let Question { wanted, title, kind, extensions, name, folder } = question;
        let mut dialog = rfd::AsyncFileDialog::new().set_title(title).add_filter(kind, &extensions);
        if let Some(name) = name {
            dialog = dialog.set_file_name(name);
        }
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        // The dialog is made here, on the main thread, as macOS wants it; only the waiting happens elsewhere.
        let ctx = ctx.clone();
        let wake = move || ctx.request_repaint();
        let job = if wanted == Wanted::CallFolder {
            let answer = dialog.pick_folder();
            Job::start("file dialog", wake, move |_| pollster::block_on(answer).map(|file| file.path().to_owned()))
        } else if wanted.is_for_writing() {
            let answer = dialog.save_file();
            Job::start("file dialog", wake, move |_| pollster::block_on(answer).map(|file| file.path().to_owned()))
        } else {
            let answer = dialog.pick_file();
            Job::start("file dialog", wake, move |_| pollster::block_on(answer).map(|file| file.path().to_owned()))
        };
        self.asked = Some((wanted, job));
    }

    fn poll(&mut self) -> Option<Picked> {
        let path = self.asked.as_ref()?.1.poll()?.unwrap_or_default();
        let (wanted, job) = self.asked.take()?;
        let is_mute = is_mute(path.as_ref(), job.elapsed());
        Some(Picked { wanted, path, is_mute })
    }
}

/// Answers what it was told to, for tests.
#[derive(Debug, Clone, Default)]
pub struct ScriptedPicker {
    answers: Arc<std::sync::Mutex<Vec<PathBuf>>>,
    pending: Option<Picked>,
    is_mute: bool,
}

impl ScriptedPicker {
    /// Makes a picker that gives these paths, first to last, and then changes its mind.
    pub fn new(answers: impl IntoIterator<Item = PathBuf>) -> Self {
        Self { answers: Arc::new(std::sync::Mutex::new(answers.into_iter().collect())), pending: None, is_mute: false }
    }

    /// Makes a picker of a system that has no dialogs.
    pub fn mute() -> Self {
        Self { is_mute: true, ..Self::default() }
    }
}

impl FilePicker for ScriptedPicker {
    fn ask(&mut self, question: Question, ctx: &Context) {
        let path = self.answers.lock().ok().and_then(|mut answers| if answers.is_empty() { None } else { Some(answers.remove(0)) });
        self.pending = Some(Picked { wanted: question.wanted, path, is_mute: self.is_mute });
        ctx.request_repaint();
    }

    fn poll(&mut self) -> Option<Picked> {
        self.pending.take()
    }
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::*;

    #[test]
    fn only_an_early_answer_of_nothing_comes_from_nobody() {
        let path = PathBuf::from("/a.xlsx");
        assert!(is_mute(None, Duration::from_millis(40)));
        assert!(!is_mute(None, Duration::from_secs(2)), "somebody changed their mind");
        assert!(!is_mute(Some(&path), Duration::from_millis(40)));
    }
}
