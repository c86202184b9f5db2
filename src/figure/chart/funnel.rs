//! The funnel: how many have come to each stage, and how many of them stand there now.
//!
//! Bars begin at one line, so that their lengths can be compared.

use super::canvas::{Canvas, Key, Side};
use super::{ChartLayout, Fill, Ink};
use crate::figure::geometry::{Pos, Rect};
use crate::figure::input::LINE_HEIGHT;

/// One stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FunnelStage {
    /// Its name.
    pub name: String,
    /// How many have gone on to the next stage.
    pub gone_on: usize,
    /// How many stand here.
    pub here: usize,
    /// How many stand here for good: the work on them has ended.
    pub ended: usize,
    /// How many have come here, in words, beside the bar.
    pub says: String,
    /// What became of them, in words, under that.
    pub more: String,
}

impl FunnelStage {
    /// Returns how many have come to the stage.
    pub const fn reached(&self) -> usize {
        self.gone_on + self.here + self.ended
    }
}

/// The stages, first to last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FunnelChart {
    /// The stages.
    pub stages: Vec<FunnelStage>,
    /// What the parts of a bar mean: those who went on, those who stand there, those whose work has ended.
    pub means: [String; 3],
    /// What is said instead of an empty chart.
    pub empty: String,
}

/// How the parts of a bar are filled, in order.
const FILLS: [Fill; 3] = [Fill::Solid(Ink::Soft), Fill::Solid(Ink::Accent), Fill::Hatched(Ink::Muted)];

impl FunnelChart {
    pub(super) fn layout(&self, mut canvas: Canvas<'_>) -> ChartLayout {
        let most = self.stages.iter().map(FunnelStage::reached).max().unwrap_or(0);
        if most == 0 {
            return canvas.empty(&self.empty);
        }
        let (unit, strong, caption) = (canvas.unit(), canvas.strong(), canvas.caption());
        let (left, right) = canvas.sides();
        let names = canvas.widest(self.stages.iter().map(|stage| stage.name.as_str()), strong).min(canvas.width * 0.3);
        let from = left + names + 14.0 * unit;
        let words = canvas.widest(self.stages.iter().map(|stage| stage.says.as_str()), strong);
        let beside = words.max(canvas.widest(self.stages.iter().map(|stage| stage.more.as_str()), caption)).min(canvas.width * 0.42);
        let full = (right - beside - 10.0 * unit - from).max(40.0 * unit);
        let row = (strong.size + caption.size) * LINE_HEIGHT + 14.0 * unit;
        let mut top = 8.0 * unit;
        for stage in &self.stages {
            let middle = top + row / 2.0;
            canvas.say(&stage.name, (left, middle), Side::Left, names + 0.5, strong);
            let mut at = from;
            for (count, fill) in [stage.gone_on, stage.here, stage.ended].into_iter().zip(FILLS) {
                let long = full * count as f32 / most as f32;
                canvas.fill(Rect::new(at, middle - 13.0 * unit, at + long, middle + 13.0 * unit), fill);
                at += long;
            }
            let (at, room) = (at + 10.0 * unit, right - at - 10.0 * unit);
            let upper = middle - caption.size * LINE_HEIGHT / 2.0;
            canvas.say(&stage.says, (at, upper), Side::Left, room, strong);
            canvas.say(&stage.more, (at, upper + (strong.size + caption.size) * LINE_HEIGHT / 2.0), Side::Left, room, caption);
            top += row;
        }
        canvas.hairline(Pos::new(from, 8.0 * unit), Pos::new(from, top), Ink::Border);
        let parts = |stage: &FunnelStage| [stage.gone_on, stage.here, stage.ended];
        let is_there = |part: usize| self.stages.iter().any(|stage| parts(stage)[part] > 0);
        let keys = FILLS.into_iter().zip(&self.means).enumerate().filter(|(part, _)| is_there(*part));
        let end = canvas.legend(top + 6.0 * unit, keys.map(|(_, (fill, words))| (Key::Fill(fill), words.as_str())));
        canvas.done(end)
    }
}
