//! An organisation's own list beside the standard one: read in the background, and told what is wrong with it.
//!
//! Which file it is stands in the settings; nothing is written here.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::Context;

use crate::job::Job;
use crate::model::starter::{FILE_MAX, StarterError, StarterList};
use crate::text::Text;
use crate::ui::toast::Toast;
use crate::wording;

/// What came of reading a file.
type Read = Result<Result<StarterList, StarterError>, String>;

/// The list that is shown.
#[derive(Debug, Default)]
pub(super) struct OwnList {
    list: Option<Arc<StarterList>>,
    path: Option<PathBuf>,
    job: Option<Job<Read>>,
}

impl OwnList {
    /// Returns the list: the standard one, with the organisation's own in it.
    pub(super) fn list(&self) -> &Arc<StarterList> {
        self.list.as_ref().unwrap_or_else(|| StarterList::standard())
    }

    /// Returns the file that is read into it, if one is.
    pub(super) fn path(&self) -> Option<&Path> {
        self.path.as_deref().filter(|_| self.list.is_some())
    }

    /// Reads the file anew when the screen is next shown, although it is the same.
    pub(super) fn read_again(&mut self) {
        *self = Self::default();
    }

    /// Reads the file that the settings name; returns what is to be told of it.
    pub(super) fn follow(&mut self, wanted: Option<&Path>, ctx: &Context, text: &Text) -> Option<Toast> {
        if self.path.as_deref() != wanted {
            (self.list, self.path) = (None, wanted.map(Path::to_owned));
            self.job = wanted.map(|path| {
                let (path, ctx) = (path.to_owned(), ctx.clone());
                Job::start("starter list", move || ctx.request_repaint(), move |_| read(&path))
            });
        }
        let outcome = self.job.as_ref()?.poll()?;
        self.job = None;
        let name = || self.path.as_ref().and_then(|path| path.file_name()).map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let trouble = match outcome {
            Ok(Ok(Ok(own))) => {
                self.list = Some(Arc::new(StarterList::standard().with(own)));
                return None;
            }
            Ok(Ok(Err(error))) => wording::starter_error(&error, text),
            Ok(Err(detail)) => detail,
            Err(broken) => broken.to_string(),
        };
        Some(Toast::bad(text.with("starter-own-bad", &[("name", name().into()), ("problem", trouble.into())])))
    }
}

fn read(path: &Path) -> Read {
    let mut bytes = Vec::new();
    // One byte more than fits tells what is too large from what just fits.
    let read = std::fs::File::open(path).and_then(|file| file.take(FILE_MAX as u64 + 1).read_to_end(&mut bytes));
    read.map_err(|error| error.to_string())?;
    Ok(StarterList::from_bytes(&bytes, Some(StarterList::standard())))
}
