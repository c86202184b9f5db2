//! A document being written in the background: its name, how far it is, and a way to stop it.
//!
//! The work reads an unchanging view of the inventory; the window stays usable.

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::{Align, Align2, Area, Frame, Id, Layout, Margin, Order, Stroke, Ui, Vec2};
use jiff::Timestamp;

use super::action::Action;
use super::screen::reports::Manuscript;
use super::theme::{Role, Themed as _, size};
use super::toast::Toast;
use super::widget::badge::progress_ui;
use super::widget::{Button, UiText as _};
use crate::export::{self, ExportError, Options, Written};
use crate::job::{Job, Progress};
use crate::model::rank::Ranking;
use crate::text::Text;
use crate::wording;

/// Work under way takes this long before it is shown.
const SHOWN_AFTER: std::time::Duration = std::time::Duration::from_millis(400);

/// A document being written.
#[derive(Debug)]
pub struct Work {
    path: PathBuf,
    job: Job<Result<Written, ExportError>>,
}

impl Work {
    /// Begins to write a document.
    pub fn export(
        format: export::Format,
        path: PathBuf,
        inventory: Arc<crate::model::Inventory>,
        ranking: Ranking,
        text: Arc<Text>,
        options: Options,
        wake: impl FnOnce() + Send + 'static,
    ) -> Self {
        let target = path.clone();
        let job = Job::start("export", wake, move |progress| export::write(format, &inventory, &ranking, &text, &options, &target, progress));
        Self { path, job }
    }

    /// Begins to put a document together and write it.
    pub fn document(path: PathBuf, manuscript: Box<Manuscript>, wake: impl FnOnce() + Send + 'static) -> Self {
        let target = path.clone();
        let write = move |progress: &Progress| {
            let (bytes, replaced) = manuscript.render(&target, Timestamp::now(), progress)?;
            progress.at(0.95)?;
            export::write_atomically(&target, &bytes)?;
            Ok(Written { bytes: bytes.len() as u64, path: target, replaced })
        };
        Self { path, job: Job::start("document", wake, write) }
    }

    /// Begins to write bytes that are made already.
    pub fn file(path: PathBuf, bytes: Vec<u8>, wake: impl FnOnce() + Send + 'static) -> Self {
        Self::make(path, move || bytes, wake)
    }

    /// Begins to make bytes and write them.
    pub fn make(path: PathBuf, make: impl FnOnce() -> Vec<u8> + Send + 'static, wake: impl FnOnce() + Send + 'static) -> Self {
        let target = path.clone();
        let write = move || {
            let bytes = make();
            export::write_atomically(&target, &bytes)?;
            Ok(Written { bytes: bytes.len() as u64, path: target, replaced: Vec::new() })
        };
        Self { path, job: Job::start("write", wake, move |_| write()) }
    }

    /// Asks the work to stop.
    pub fn cancel(&self) {
        self.job.cancel();
    }

    /// Returns what to say, once the work is done.
    pub fn poll(&self, text: &Text) -> Option<Toast> {
        let name = self.path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        Some(match self.job.poll()? {
            Ok(Ok(Written { replaced, .. })) => {
                let said = text.with("export-done", &[("name", name.into())]);
                let said = wording::replaced_signs(&replaced, text).map_or_else(|| said.clone(), |replaced| format!("{said}. {replaced}"));
                Toast::file(said, self.path.clone())
            }
            Ok(Err(error)) => Toast::bad(wording::export_error(&error, text)),
            Err(broken) => Toast::bad(text.with("work-broke", &[("name", name.into()), ("detail", broken.to_string().into())])),
        })
    }

    /// Shows how far the work is, once it has taken a while.
    pub fn ui(&self, ui: &Ui, text: &Text, actions: &mut Vec<Action>) {
        let said = text.with("export-under-way", &[("percent", text.percent(f64::from(self.job.share()), 0).into())]);
        if under_way_ui(ui, &said, self.job.elapsed(), self.job.share(), text.get("cancel")) {
            actions.push(Action::CancelWork);
        }
    }
}

/// Shows how far work is, once it has taken a while; tells whether it is to stop.
pub fn under_way_ui(ui: &Ui, said: &str, elapsed: std::time::Duration, share: f32, cancel: &str) -> bool {
    if elapsed < SHOWN_AFTER {
        ui.ctx().request_repaint_after(SHOWN_AFTER.saturating_sub(elapsed));
        return false;
    }
    ui.ctx().request_repaint_after(std::time::Duration::from_millis(250));
    let palette = ui.palette();
    let area = Area::new(Id::unique("work")).order(Order::Foreground).anchor(Align2::LEFT_BOTTOM, Vec2::new(16.0, -16.0 - size::STATUS_BAR));
    let mut is_stopped = false;
    area.show(ui.ctx(), |ui| {
        let frame = Frame::new().fill(palette.bg).stroke(Stroke::new(1.0, palette.border)).corner_radius(size::RADIUS).inner_margin(Margin::same(14));
        frame.show(ui, |ui| {
            ui.set_width(size::TOAST[0]);
            ui.horizontal(|ui| {
                ui.role(Role::Body, said);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| is_stopped = Button::ghost(cancel).show(ui).clicked());
            });
            progress_ui(ui, share, size::TOAST[0], None);
        });
    });
    is_stopped
}
