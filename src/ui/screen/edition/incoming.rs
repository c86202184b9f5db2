//! A file on its way in: read in the background, no more of it than may be, and what was wrong with it.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use eframe::egui::Context;

use crate::job::Job;
use crate::text::Text;

/// Why a file gave nothing.
#[derive(Debug)]
pub(in crate::ui::screen) enum FileError<E> {
    /// What is in it cannot be used.
    Content(E),
    /// It cannot be read; the system's own words.
    Unreadable(String),
}

impl<E> FileError<E> {
    /// Says it in a sentence; `content` has the words for what is in the file.
    pub(in crate::ui::screen) fn sentence(&self, content: impl FnOnce(&E) -> String, text: &Text) -> String {
        match self {
            Self::Content(error) => content(error),
            Self::Unreadable(detail) => text.with("scoring-unreadable", &[("detail", detail.into())]),
        }
    }
}

type Read<T, E> = Result<T, FileError<E>>;

/// The file that is being read, by its name.
#[derive(Debug)]
pub(in crate::ui::screen) struct Incoming<T, E> {
    reading: Option<(String, Job<Read<T, E>>)>,
}

impl<T, E> Default for Incoming<T, E> {
    fn default() -> Self {
        Self { reading: None }
    }
}

impl<T: Send + 'static, E: Send + 'static> Incoming<T, E> {
    /// Begins to read a file of at most this many bytes.
    pub(in crate::ui::screen) fn read(&mut self, path: PathBuf, most: usize, parse: fn(&[u8]) -> Result<T, E>, ctx: &Context) {
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let ctx = ctx.clone();
        self.reading = Some((name, Job::start("read-version", move || ctx.request_repaint(), move |_| read(&path, most, parse))));
    }

    /// Returns the file's name and what was in it, once it is read.
    pub(in crate::ui::screen) fn take(&mut self) -> Option<(String, Read<T, E>)> {
        let outcome = self.reading.as_ref()?.1.poll()?;
        let (name, _) = self.reading.take()?;
        Some((name, outcome.unwrap_or_else(|broken| Err(FileError::Unreadable(broken.to_string())))))
    }
}

/// Reads one byte more than may be, so that what is too large is told from what just fits.
fn read<T, E>(path: &Path, most: usize, parse: fn(&[u8]) -> Result<T, E>) -> Read<T, E> {
    let unreadable = |error: std::io::Error| FileError::Unreadable(error.to_string());
    let mut bytes = Vec::new();
    std::fs::File::open(path).map_err(unreadable)?.take(most as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    parse(&bytes).map_err(FileError::Content)
}
