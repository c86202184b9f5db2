//! The pages of a paper as pixels, for a preview that shows what will be printed.
//!
//! Sets and paints; which page is shown and how large is up to whoever asks.

use std::fmt;

use typst::layout::{Abs, Frame, FrameItem};
use typst::utils::Scalar;
use typst_render::RenderOptions;

use super::super::error::ExportError;
use super::super::report::Report;
use super::signs::Step;
use super::{REMEMBERED, Set};
use crate::job::{Cancelled, Progress};

/// The most pixels along an edge of a page.
const MOST: f32 = 8000.0;

/// A page as pixels.
#[derive(Clone, PartialEq, Eq)]
pub struct PageImage {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Red, green, blue and opacity, row by row.
    pub rgba: Vec<u8>,
}

impl fmt::Debug for PageImage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageImage").field("width", &self.width).field("height", &self.height).finish_non_exhaustive()
    }
}

/// A report as pages that can be painted, one at a time, from any thread.
#[derive(Debug)]
pub struct Pages(Set);

impl Pages {
    /// Sets a report as pages. It may be one that could not be written as a PDF.
    pub fn of(report: &Report, progress: &Progress) -> Result<Self, ExportError> {
        progress.at(0.0)?;
        let set = super::set(report, Step::FIRST);
        comemo::evict(REMEMBERED);
        progress.at(1.0)?;
        set.map(Self)
    }

    /// Returns how many there are.
    pub fn count(&self) -> usize {
        self.0.document.pages().len()
    }

    /// Returns the signs that no font of ours has.
    pub fn replaced(&self) -> &[char] {
        &self.0.replaced
    }

    /// Returns how wide and high a page is, in points (1/72 inch), counted from 0.
    pub fn size(&self, index: usize) -> Option<(f32, f32)> {
        let size = self.0.document.pages().get(index)?.frame.size();
        Some((points(size.x), points(size.y)))
    }

    /// Returns the words of a page, counted from 0, in the order they are set, for those who hear it.
    pub fn text(&self, index: usize) -> String {
        let mut words = String::new();
        if let Some(page) = self.0.document.pages().get(index) {
            read(&page.frame, &mut words);
        }
        words
    }

    /// Paints a page, counted from 0.
    pub fn paint(&self, index: usize, pixels_per_point: f32) -> Option<PageImage> {
        let (width, height) = self.size(index)?;
        let page = self.0.document.pages().get(index)?;
        let scale = pixels_per_point.clamp(0.05, MOST / width.max(height).max(1.0));
        let pixels = typst_render::render(page, &RenderOptions { pixel_per_pt: Scalar::new(f64::from(scale)), render_bleed: false });
        let (width, height) = (pixels.width(), pixels.height());
        Some(PageImage { width, height, rgba: pixels.take_demultiplied() })
    }

    /// Paints all pages in order and hands over each as soon as it is there.
    pub fn paint_all(&self, pixels_per_point: f32, progress: &Progress, mut take: impl FnMut(usize, PageImage)) -> Result<(), Cancelled> {
        let count = self.count();
        for index in 0..count {
            progress.at(index as f32 / count as f32)?;
            if let Some(image) = self.paint(index, pixels_per_point) {
                take(index, image);
            }
        }
        progress.at(1.0)
    }
}

/// Gathers the words of a frame, line by line.
fn read(frame: &Frame, words: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => read(&group.frame, words),
            FrameItem::Text(text) => {
                if !words.is_empty() {
                    words.push(' ');
                }
                words.push_str(&text.text);
            }
            _ => {}
        }
    }
}

fn points(length: Abs) -> f32 {
    length.to_pt() as f32
}
