//! Whether the files opened lately are still there: asked in the background, because a share that is away can take its time.
//!
//! Until the answer is there, a file is believed to be.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use eframe::egui::Context;

use crate::job::Job;
use crate::ui::settings::Recent;

/// What is known of the files.
#[derive(Debug, Default)]
pub(super) struct Presence {
    missing: BTreeSet<PathBuf>,
    asked: Option<Vec<PathBuf>>,
    job: Option<Job<BTreeSet<PathBuf>>>,
    last_frame: u64,
    had_focus: bool,
}

impl Presence {
    /// Asks anew when the list is another, the screen comes back, or the window gets the focus.
    pub(super) fn refresh(&mut self, recent: &[Recent], ctx: &Context) {
        if let Some(outcome) = self.job.as_ref().and_then(Job::poll) {
            self.job = None;
            self.missing = outcome.unwrap_or_default();
        }
        let (frame, has_focus) = (ctx.cumulative_frame_nr(), ctx.input(|input| input.raw.focused));
        let is_back = frame > self.last_frame + 1 || (has_focus && !self.had_focus);
        self.last_frame = frame;
        self.had_focus = has_focus;
        let is_same = self.asked.as_ref().is_some_and(|asked| asked.iter().eq(recent.iter().map(|recent| &recent.path)));
        if self.job.is_some() || (is_same && !is_back) {
            return;
        }
        let paths: Vec<PathBuf> = recent.iter().map(|recent| recent.path.clone()).collect();
        self.asked = Some(paths.clone());
        if paths.is_empty() {
            return self.missing.clear();
        }
        let ctx = ctx.clone();
        let work = move |_: &crate::job::Progress| paths.into_iter().filter(|path| matches!(path.try_exists(), Ok(false))).collect();
        self.job = Some(Job::start("recent files", move || ctx.request_repaint(), work));
    }

    /// Tells whether a file is known not to be where it was.
    pub(super) fn is_missing(&self, path: &Path) -> bool {
        self.missing.contains(path)
    }
}
