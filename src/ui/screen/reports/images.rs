//! Pages as pictures on the screen: painted in the background, one at a time, and let go of when there are too many.
//!
//! It paints what it is asked for; which pages are in sight is decided by whoever asks.

use std::collections::BTreeMap;
use std::sync::Arc;

use eframe::egui::{Color32, ColorImage, Context, Rect, TextureHandle, TextureOptions, Ui, pos2};

use crate::export::pdf::Pages;
use crate::job::Job;

/// How many bytes of pictures are kept: some forty pages as they are read, or all thumbnails of a long document.
const KEPT: usize = 96 << 20;
/// Thousandths of a pixel to a point, so that pictures of one size have one key.
const STEPS: f32 = 1000.0;

/// Names a picture: of which setting of the document, which page, how large.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    page: usize,
    stamp: u64,
    scale: u32,
}

struct Kept {
    texture: TextureHandle,
    bytes: usize,
    used: u64,
}

/// The pictures there are, and the one being painted.
#[derive(Default)]
pub(super) struct Images {
    kept: BTreeMap<Key, Kept>,
    job: Option<(Key, Job<Option<ColorImage>>)>,
    /// What is in sight and not there, the most wanted first.
    wanted: Vec<Key>,
    /// What could not be painted.
    failed: Vec<Key>,
    frame: u64,
}

impl std::fmt::Debug for Images {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Images").field("kept", &self.kept.len()).finish_non_exhaustive()
    }
}

impl Images {
    /// Takes in what was painted.
    pub(super) fn begin(&mut self, ctx: &Context) {
        self.frame += 1;
        self.wanted.clear();
        let Some((key, outcome)) = self.job.as_ref().and_then(|(key, job)| job.poll().map(|outcome| (*key, outcome))) else { return };
        self.job = None;
        match outcome.ok().flatten() {
            Some(image) => {
                let bytes = image.pixels.len() * size_of::<Color32>();
                let texture = ctx.load_texture("report page", image, TextureOptions::LINEAR);
                self.kept.insert(key, Kept { texture, bytes, used: self.frame });
                self.let_go(key);
            }
            None => self.failed.push(key),
        }
    }

    /// Shows a page in a place at so many pixels to a point: exactly, or as well as it can be for now. Tells whether there was anything to show.
    pub(super) fn paint(&mut self, ui: &Ui, rect: Rect, page: usize, stamp: u64, scale: f32, tint: Color32) -> bool {
        let key = Key { page, stamp, scale: (scale * STEPS) as u32 };
        if !self.kept.contains_key(&key) && !self.failed.contains(&key) {
            self.wanted.push(key);
        }
        let best = if self.kept.contains_key(&key) { Some(key) } else { self.like(key) };
        let Some(kept) = best.and_then(|key| self.kept.get_mut(&key)) else { return false };
        kept.used = self.frame;
        ui.painter().image(kept.texture.id(), rect, Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0)), tint);
        true
    }

    /// Finds another picture of the same page: of the same setting if there is one, and the largest.
    fn like(&self, key: Key) -> Option<Key> {
        let of_page = self.kept.keys().filter(|other| other.page == key.page);
        of_page.max_by_key(|other| (other.stamp == key.stamp, other.stamp, other.scale)).copied()
    }

    /// Tells whether something in sight is not there yet.
    pub(super) fn is_behind(&self) -> bool {
        !self.wanted.is_empty()
    }

    /// Begins to paint the page that is wanted most.
    pub(super) fn end(&mut self, pages: Option<(u64, &Arc<Pages>)>, ctx: &Context) {
        let Some((stamp, pages)) = pages.filter(|_| self.job.is_none()) else { return };
        let Some(key) = self.wanted.iter().find(|key| key.stamp == stamp).copied() else { return };
        let (pages, wake) = (Arc::clone(pages), ctx.clone());
        let paint = move || {
            let image = pages.paint(key.page, key.scale as f32 / STEPS)?;
            Some(ColorImage::from_rgba_unmultiplied([image.width as usize, image.height as usize], &image.rgba))
        };
        self.job = Some((key, Job::start("paint", move || wake.request_repaint(), move |_| paint())));
    }

    /// Lets go of what was not in sight for longest, but for what was just painted.
    fn let_go(&mut self, but: Key) {
        let mut bytes: usize = self.kept.values().map(|kept| kept.bytes).sum();
        // What is of an earlier setting serves until the new one is there.
        self.kept.retain(|key, kept| {
            let is_replaced = key.page == but.page && key.stamp != but.stamp && key.scale == but.scale;
            bytes -= if is_replaced { kept.bytes } else { 0 };
            !is_replaced
        });
        while bytes > KEPT {
            let oldest = self.kept.iter().filter(|(key, _)| **key != but).min_by_key(|(_, kept)| kept.used).map(|(key, _)| *key);
            let Some(gone) = oldest.and_then(|key| self.kept.remove(&key)) else { return };
            bytes -= gone.bytes;
        }
    }
}
