//! Loading a whole inventory that was written as JSON: read in the background, put into the open inventory if that is empty.
//!
//! Lists go to the import screen instead.

use std::path::Path;

use eframe::egui::Context;

use super::App;
use crate::command::{Command, Load};
use crate::import::whole::{self, Whole, WholeError};
use crate::job::Job;
use crate::ui::action::Place;
use crate::ui::toast::Toast;
use crate::wording;

/// A whole inventory on its way in.
#[derive(Debug)]
pub(super) struct Loading {
    name: String,
    job: Job<Result<Whole, WholeError>>,
}

impl App {
    /// Begins to read a whole inventory.
    pub(super) fn begin_loading(&mut self, path: &Path, ctx: &Context) {
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let (path, wake) = (path.to_owned(), ctx.clone());
        let job = Job::start("load", move || wake.request_repaint(), move |progress| whole::read(&path, progress));
        self.loading = Some(Loading { name, job });
    }

    /// Puts a whole inventory in once it is read; one that is not empty is left as it is, and what to do instead is told.
    pub(super) fn take_in_loading(&mut self) {
        let Some(outcome) = self.loading.as_ref().and_then(|loading| loading.job.poll()) else { return };
        let Some(Loading { name: source, .. }) = self.loading.take() else { return };
        match outcome {
            Ok(Ok(Whole { records, .. })) => {
                self.run(&Command::LoadInventory(Box::new(Load { source, records })), None);
                if let Some(document) = &mut self.document {
                    document.go(Place::Overview);
                }
            }
            Ok(Err(error)) => self.toasts.push(Toast::bad(wording::whole_error(&error, &self.text))),
            Err(broken) => self.toasts.push(Toast::bad(self.text.with("store-error-failed", &[("detail", broken.to_string().into())]))),
        }
    }
}
