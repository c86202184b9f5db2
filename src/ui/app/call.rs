//! Writing the workbooks of a data call and writing down that they were sent, and the way back of those that return.
//!
//! The workbooks are made in the background; a file that is there is never replaced.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::Context;

use super::App;
use crate::alphabet::language_of;
use crate::command::Command;
use crate::export::{self, ExportError, call as workbook};
use crate::job::{Job, Progress};
use crate::model::call::Call;
use crate::model::{CallId, Inventory, Line};
use crate::ui::action::Place;
use crate::ui::toast::Toast;
use crate::wording;

/// The calls that were written, with their files, and what kept the others from it.
type Outcome = (Vec<(Call, PathBuf)>, Option<ExportError>);

/// Workbooks being written.
pub(super) struct Calling {
    folder: PathBuf,
    job: Job<Outcome>,
}

impl App {
    /// Begins to write the workbooks that were ordered.
    pub(super) fn write_calls(&mut self, folder: PathBuf, ctx: &Context) {
        let (Some(calls), Some(document)) = (self.calls.take(), &self.document) else { return };
        let (inventory, target, wake) = (Arc::clone(document.session.inventory()), folder.clone(), ctx.clone());
        let job = Job::start("call", move || wake.request_repaint(), move |progress| write(calls, &target, &inventory, progress));
        self.calling = Some(Calling { folder, job });
    }

    /// Takes in the workbooks once they are written.
    pub(super) fn take_in_calls(&mut self) {
        let Some((folder, outcome)) = self.calling.as_ref().and_then(|calling| Some((calling.folder.clone(), calling.job.poll()?))) else { return };
        self.calling = None;
        let (written, error) = match outcome {
            Ok(outcome) => outcome,
            Err(broken) => {
                let name = folder.display().to_string();
                return self.toasts.push(Toast::bad(self.text.with("work-broke", &[("name", name.into()), ("detail", broken.to_string().into())])));
            }
        };
        if let Some(error) = error {
            self.toasts.push(Toast::bad(wording::export_error(&error, &self.text)));
        }
        let Some((_, first)) = written.first() else { return };
        self.toasts.push(Toast::file(self.text.with("call-written", &[("count", written.len().into())]), first.clone()));
        let calls: Vec<Call> = written.iter().map(|(call, _)| call.clone()).collect();
        let files: Vec<(CallId, PathBuf)> = written.into_iter().map(|(call, path)| (call.id, path)).collect();
        self.run(&Command::SendCalls(calls), None);
        if let Some(document) = &mut self.document {
            document.screens.call.written(files);
        }
    }

    /// Begins to read a workbook that came back.
    pub(super) fn read_returned(&mut self, path: PathBuf, ctx: &Context) {
        let language = language_of(self.text.locale());
        let Some(document) = &mut self.document else { return };
        if document.place == Place::Import {
            document.screens.import = None;
        }
        document.go(Place::Call);
        let (open, screens) = document.parts(language);
        screens.call.read(path, &open, ctx);
    }

    /// Lets go of the workbook that was taken in.
    pub(super) fn leave_returned(&mut self) {
        self.document.iter_mut().for_each(|document| document.screens.call.leave());
    }
}

fn write(calls: Vec<Call>, folder: &Path, inventory: &Inventory, progress: &Progress) -> Outcome {
    let mut written: Vec<(Call, PathBuf)> = Vec::new();
    let count = calls.len().max(1);
    for (index, call) in calls.into_iter().enumerate() {
        if let Err(cancelled) = progress.at(index as f32 / count as f32) {
            return (written, Some(cancelled.into()));
        }
        let mut call = workbook::prepared(inventory, call);
        let target = workbook::free_name(folder, &call, |_| false);
        if let Err(error) = workbook::write(inventory, &call).and_then(|bytes| Ok(export::write_atomically(&target, &bytes)?)) {
            return (written, Some(error));
        }
        call.file = target.file_name().and_then(|name| Line::new(&name.to_string_lossy()).ok());
        written.push((call, target));
    }
    (written, None)
}
