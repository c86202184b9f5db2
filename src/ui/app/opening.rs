//! Opening an inventory file: a small one on the spot, a large one in the background while the window stays alive.
//!
//! What is done with the session stands in `open`; here is only the way to it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use eframe::egui::{Align2, Area, Context, Frame, Id, Margin, Order, Stroke, Ui, Vec2};

use super::open::{user, waker};
use crate::job::{Broken, Job};
use crate::session::{Session, SessionError};
use crate::store::{Access, StoreError};
use crate::text::Text;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::UiText as _;

/// A file up to this many bytes is read within a frame or two: about a thousand datasets.
const AT_ONCE: u64 = 2 * 1024 * 1024;
/// Work under way takes this long before it is shown.
const SHOWN_AFTER: Duration = Duration::from_millis(400);

/// What opening a file came to.
pub(super) struct Opened {
    /// The session, or why there is none.
    pub(super) session: Result<Session, SessionError>,
    /// Why it can only be read, if it was to be written and could not be.
    pub(super) told: Option<StoreError>,
}

/// A large file on its way in.
pub(super) struct Opening {
    path: PathBuf,
    job: Job<Opened>,
}

impl Opening {
    /// Begins to open a file.
    fn start(path: &Path, ctx: &Context) -> Self {
        let (target, theirs, wake) = (path.to_owned(), ctx.clone(), ctx.clone());
        let job = Job::start("open", move || wake.request_repaint(), move |_| open(&target, &theirs));
        Self { path: path.to_owned(), job }
    }

    /// Returns what it came to, when it is done.
    pub(super) fn poll(&self) -> Option<Result<Opened, Broken>> {
        self.job.poll()
    }

    /// Says which file is being opened, once it has taken a while.
    pub(super) fn ui(&self, ui: &Ui, text: &Text) {
        let elapsed = self.job.elapsed();
        if elapsed < SHOWN_AFTER {
            return ui.ctx().request_repaint_after(SHOWN_AFTER.saturating_sub(elapsed));
        }
        let palette = ui.palette();
        let name = self.path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let area = Area::new(Id::unique("opening")).order(Order::Foreground).anchor(Align2::CENTER_BOTTOM, Vec2::new(0.0, -16.0 - size::STATUS_BAR));
        area.show(ui.ctx(), |ui| {
            let frame = Frame::new().fill(palette.bg).stroke(Stroke::new(1.0, palette.border)).corner_radius(size::RADIUS).inner_margin(Margin::same(14));
            frame.show(ui, |ui| ui.role(Role::Body, &text.with("opening-file", &[("name", name.into())])));
        });
    }
}

/// Opens a file at once, or begins to.
pub(super) fn begin(path: &Path, ctx: &Context) -> Result<Opened, Opening> {
    let is_small = std::fs::metadata(path).map_or(true, |metadata| metadata.len() <= AT_ONCE);
    if is_small { Ok(open(path, ctx)) } else { Err(Opening::start(path, ctx)) }
}

/// Opens a file to be written; one that somebody else has open, or that cannot be brought up to date, to be read.
fn open(path: &Path, ctx: &Context) -> Opened {
    match Session::open(path, Access::Write, &user(), waker(ctx)) {
        Err(SessionError::Store(error @ (StoreError::Locked { .. } | StoreError::NotMigrated { .. }))) => {
            Opened { session: Session::open(path, Access::Read, &user(), waker(ctx)), told: Some(error) }
        }
        session => Opened { session, told: None },
    }
}
