//! The lane beside the plot: datasets that cannot be opened in their present form, each with its reason, never ranked.
//!
//! It decides where plates stand, so that none covers another; it knows neither gates nor colours.

use super::axes::{Line, Setter};
use super::geometry::{Pos, Rect};
use super::input::{Hindered, LINE_HEIGHT, TextBox, Words, fit};
use super::plane::Plane;
use crate::model::DatasetId;

/// The lane, laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    /// The whole lane, as high as the plot.
    pub rect: Rect,
    /// The lines of the ground, which run upwards to the right.
    pub hatch: Vec<Line>,
    /// The ground of the heading, in the colour of the paper.
    pub head: Rect,
    /// The heading, semibold, and under it the form and the number of datasets.
    pub heading: Vec<TextBox>,
    /// "Not ranked", under the lane.
    pub note: Option<TextBox>,
    /// The plates, from the top down.
    pub plates: Vec<Plate>,
    /// Those that had no room for a plate.
    pub more: Option<More>,
}

/// One dataset in the lane.
#[derive(Debug, Clone, PartialEq)]
pub struct Plate {
    /// The dataset.
    pub id: DatasetId,
    /// Its ground, in the colour of the paper.
    pub rect: Rect,
    /// Where its cross stands.
    pub cross: Pos,
    /// Half the width of the cross.
    pub arm: f32,
    /// Its title, perhaps shortened.
    pub title: TextBox,
    /// The sign "§" after the title, where a law asks for publication.
    pub duty: Option<TextBox>,
    /// Why it cannot be opened, perhaps shortened.
    pub reason: Option<TextBox>,
}

/// How many more there are than there is room for.
#[derive(Debug, Clone, PartialEq)]
pub struct More {
    /// Its ground, in the colour of the paper.
    pub rect: Rect,
    /// "+3 till".
    pub text: TextBox,
    /// Which they are.
    pub ids: Vec<DatasetId>,
}

/// Between the plot and the lane.
const GAP: f32 = 12.0;
/// Between plates, and between them and the edge.
const APART: f32 = 6.0;
/// Inside a plate, before the cross and after the text.
const PAD: f32 = 8.0;
/// The cross with the room around it.
const CROSS: f32 = 16.0;
/// From one line of the ground to the next, along the edge: eight pixels straight across.
const HATCH: f32 = 11.3;
/// The lane takes at most this part of a narrow figure.
const LARGEST_PART: f32 = 0.36;

impl Setter<'_> {
    /// Returns how much of the figure's width the lane takes, with the gap before it.
    pub(super) fn lane_width(&self) -> f32 {
        let wanted = if self.frame.style.is_narrow() { 152.0 } else { 176.0 };
        (wanted * self.unit()).min(self.frame.width * LARGEST_PART) + GAP * self.unit()
    }

    /// Lays out the lane; `None` where nothing is hindered.
    pub(super) fn lane(&self, plane: &Plane, hindered: &[Hindered], words: &Words) -> Option<Lane> {
        if hindered.is_empty() {
            return None;
        }
        let (unit, style) = (self.unit(), self.frame.style);
        let left = plane.plot.max.x + GAP * unit;
        let rect = Rect::new(left, plane.plot.min.y, left + self.lane_width() - GAP * unit, plane.plot.max.y);
        let inner = Rect::new(rect.min.x + APART * unit, rect.min.y + APART * unit, rect.max.x - APART * unit, rect.max.y - APART * unit);
        let (head, heading) = self.lane_head(&inner, hindered.len(), words);
        let area = Rect::new(inner.min.x, head.max.y + APART * unit, inner.max.x, inner.max.y);

        let mut wanted: Vec<(f32, &Hindered)> = hindered.iter().map(|one| (one.value.map_or(f32::MAX, |value| plane.y_of(value)), one)).collect();
        wanted.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.title.cmp(&b.1.title)).then(a.1.id.cmp(&b.1.id)));
        let height = (style.label + style.caption) * LINE_HEIGHT + 10.0 * unit;
        let step = height + APART * unit;
        let more_height = style.caption * LINE_HEIGHT + 4.0 * unit;
        let holds = |room: f32| ((room + APART * unit) / step).max(0.0) as usize;
        let has_more = holds(area.height()) < wanted.len();
        let bottom = if has_more { area.max.y - more_height - APART * unit } else { area.max.y };
        let shown = holds(bottom - area.min.y).min(wanted.len());
        let tops: Vec<f32> = wanted[..shown].iter().map(|(y, _)| y - height / 2.0).collect();
        let tops = apart(&tops, step, area.min.y, bottom - height);
        let plates = wanted.iter().zip(tops).map(|((_, one), top)| self.plate(one, Rect::sized(area.min.x, top, area.width(), height))).collect();
        let more = has_more.then(|| {
            let ids: Vec<DatasetId> = wanted[shown..].iter().map(|(_, one)| one.id).collect();
            let rect = Rect::sized(area.min.x, area.max.y - more_height, area.width(), more_height);
            More { text: self.centered(&format!("+{} {}", ids.len(), words.more), &rect), rect, ids }
        });
        let under = Rect::sized(rect.min.x, plane.plot.max.y + 6.0 * unit, rect.width(), style.caption * LINE_HEIGHT);
        let note = (!words.lane_note.is_empty()).then(|| self.centered(&words.lane_note, &under));
        Some(Lane { hatch: hatch(&rect, HATCH * unit), rect, head, heading, note, plates, more })
    }

    fn lane_head(&self, inner: &Rect, count: usize, words: &Words) -> (Rect, Vec<TextBox>) {
        let (unit, style) = (self.unit(), self.frame.style);
        let pad = PAD * unit;
        let lines = [(words.lane.clone(), style.label, true), (format!("{} · {count}", words.lane_form), style.caption, false)];
        let mut top = inner.min.y + 4.0 * unit;
        let mut heading = Vec::new();
        for (text, size, semibold) in lines {
            let width = |text: &str| self.measure.width(text, size, semibold);
            let Some(text) = fit(&text, inner.width() - 2.0 * pad, width) else { continue };
            let rect = Rect::sized(inner.min.x + pad, top, width(&text), size * LINE_HEIGHT);
            top = rect.max.y;
            heading.push(TextBox { text, rect, size, semibold, turned: false });
        }
        (Rect::new(inner.min.x, inner.min.y, inner.max.x, top + 4.0 * unit), heading)
    }

    fn plate(&self, one: &Hindered, rect: Rect) -> Plate {
        let (unit, style) = (self.unit(), self.frame.style);
        let left = rect.min.x + (PAD + CROSS) * unit;
        let right = rect.max.x - PAD * unit;
        let line = |text: &str, top: f32, size: f32, right: f32| {
            let width = |text: &str| self.measure.width(text, size, false);
            let text = fit(text, right - left, width)?;
            let rect = Rect::sized(left, top, width(&text), size * LINE_HEIGHT);
            Some(TextBox { text, rect, size, semibold: false, turned: false })
        };
        let top = rect.min.y + 5.0 * unit;
        let duty_width = if one.has_duty { self.measure.width("§", style.label, false) + 4.0 * unit } else { 0.0 };
        let empty =
            TextBox { text: String::new(), rect: Rect::sized(left, top, 0.0, style.label * LINE_HEIGHT), size: style.label, semibold: false, turned: false };
        let title = line(&one.title, top, style.label, right - duty_width).unwrap_or(empty);
        let duty = one.has_duty.then(|| TextBox {
            text: "§".to_owned(),
            rect: Rect::sized(title.rect.max.x + 4.0 * unit, top, duty_width - 4.0 * unit, title.rect.height()),
            ..title.clone()
        });
        let fits = self.measure.width(&one.reason, style.caption, false) <= right - left;
        let reason = if fits || one.gate.is_empty() { &one.reason } else { &one.gate };
        Plate {
            id: one.id,
            rect,
            cross: Pos::new(rect.min.x + (PAD + 4.0) * unit, title.rect.center().y),
            arm: 4.0 * unit,
            reason: line(reason, title.rect.max.y, style.caption, right),
            title,
            duty,
        }
    }

    /// Sets a caption in the middle of its room.
    fn centered(&self, text: &str, room: &Rect) -> TextBox {
        let size = self.frame.style.caption;
        let width = |text: &str| self.measure.width(text, size, false);
        let text = fit(text, room.width(), width).unwrap_or_default();
        let rect = Rect::centered(room.center(), width(&text), size * LINE_HEIGHT);
        TextBox { text, rect, size, semibold: false, turned: false }
    }
}

/// Moves tops apart until each is a step below the one before, as little as can be, between the highest and the lowest.
///
/// The tops come sorted. Those that crowd each other move as one block to the middle of where they want to be.
fn apart(tops: &[f32], step: f32, highest: f32, lowest: f32) -> Vec<f32> {
    let last = tops.len().saturating_sub(1) as f32 * step;
    let mut blocks: Vec<(f64, usize)> = Vec::new();
    let middle = |(sum, count): (f64, usize)| sum / count as f64;
    for (index, top) in tops.iter().enumerate() {
        // Far outside is no further than the edge: a single stray would drag its block along.
        let own = top.clamp(highest, lowest.max(highest)) - index as f32 * step;
        blocks.push((f64::from(own), 1));
        while let [.., before, block] = blocks[..] {
            if middle(before) <= middle(block) {
                break;
            }
            blocks.truncate(blocks.len() - 2);
            blocks.push((before.0 + block.0, before.1 + block.1));
        }
    }
    let starts = blocks.iter().flat_map(|block| std::iter::repeat_n(middle(*block) as f32, block.1));
    starts.enumerate().map(|(index, start)| start.min(lowest - last).max(highest) + index as f32 * step).collect()
}

/// Returns the lines of the ground, cut at the edges.
pub(super) fn hatch(rect: &Rect, step: f32) -> Vec<Line> {
    let count = ((rect.width() + rect.height()) / step.max(1.0)).max(0.0) as usize;
    let line = |index: usize| {
        let sum = rect.min.x + rect.min.y + index as f32 * step;
        let (left, right) = (rect.min.x.max(sum - rect.max.y), rect.max.x.min(sum - rect.min.y));
        Line { from: Pos::new(left, sum - left), to: Pos::new(right, sum - right) }
    };
    (1..=count).map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plates_move_as_little_as_can_be() {
        let near = |found: Vec<f32>, wanted: &[f32]| {
            assert_eq!(found.len(), wanted.len());
            assert!(found.iter().zip(wanted).all(|(a, b)| (a - b).abs() < 0.01), "{found:?} is not {wanted:?}");
        };
        near(apart(&[10.0, 100.0], 40.0, 0.0, 500.0), &[10.0, 100.0]);
        near(apart(&[100.0, 100.0, 100.0], 40.0, 0.0, 500.0), &[60.0, 100.0, 140.0]);
        near(apart(&[-50.0, 0.0, 400.0], 40.0, 0.0, 300.0), &[0.0, 40.0, 300.0]);
        near(apart(&[f32::MAX, f32::MAX], 40.0, 0.0, 300.0), &[260.0, 300.0]);
        near(apart(&[], 40.0, 0.0, 300.0), &[]);
    }

    #[test]
    fn lines_of_the_ground_stay_inside_it() {
        let rect = Rect::new(10.0, 20.0, 160.0, 420.0);
        let lines = hatch(&rect, HATCH);
        assert!(lines.len() > 40);
        for Line { from, to } in lines {
            assert!(rect.grown(0.01).contains(from) && rect.grown(0.01).contains(to));
            assert!(((from.x - to.x) + (from.y - to.y)).abs() < 0.01, "not at 45 degrees");
        }
    }
}
