//! Labels that cover nothing: placed one by one, the best rank first.
//!
//! A label that finds no place gives way to its rank, and that stands wherever there is room; a mark is never moved or hidden.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use super::axes::Setter;
use super::geometry::{Pos, Rect};
use super::input::{LINE_HEIGHT, TextBox, shorten};
use super::marks::{Mark, Stack};
use super::obstacles::{Obstacle, Obstacles};
use crate::model::DatasetId;

/// With more visible points than this, numbers take the place of names.
pub const NAMES_UP_TO: usize = 40;
/// Titles are shortened to this many letters in a label.
pub const LETTERS: usize = 24;
/// The longest leader, in pixels at text size 100 %.
const LEADER: f32 = 56.0;
/// In a plot narrower or lower than this, in pixels at text size 100 %, no number covers anything.
const LITTLE_ROOM: f32 = 220.0;
/// How far apart the spots lie that are tried last, in pixels at text size 100 %.
const STEP: f32 = 6.0;

/// What a label says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabelKind {
    /// The title, perhaps shortened.
    Title,
    /// The rank, on a plate in the colour of the ground.
    Rank,
}

/// The line from a mark to its label.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Leader {
    /// At the mark.
    pub from: Pos,
    /// At the label.
    pub to: Pos,
}

/// The label of one point.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// The dataset.
    pub id: DatasetId,
    /// Title or rank.
    pub kind: LabelKind,
    /// All the room it takes, the sign of duty included.
    pub rect: Rect,
    /// The text.
    pub text: TextBox,
    /// The sign "§" after the text, where a law asks for publication.
    pub duty: Option<TextBox>,
    /// The line to the mark, where the label stands further away.
    pub leader: Option<Leader>,
    /// Whether it or its line stands over a name or a thin line, for want of room, and so needs a ground in the colour of the paper.
    pub has_ground: bool,
}

/// A text that looks for a place.
struct Wanted {
    kind: LabelKind,
    text: String,
    width: f32,
    duty_width: Option<f32>,
}

/// Places labels and the counts of stacks among the obstacles.
#[derive(Clone)]
pub(super) struct Placer<'a> {
    pub(super) setter: &'a Setter<'a>,
    pub(super) plot: Rect,
    pub(super) obstacles: Obstacles,
}

impl Placer<'_> {
    /// Places the labels of all marks, which come best rank first.
    ///
    /// A leader can take the room of a neighbour's name, so both orders are tried: each point's leader at once, or all names beside
    /// their points first. The one that leaves more names and fewer leaders wins.
    /// Whoever is left without both gets a number wherever there is room, unless it is counted by the badge of its stack.
    pub(super) fn labels(mut self, marks: &[Mark], stacks: &[Stack]) -> Vec<Label> {
        if marks.len() > NAMES_UP_TO {
            return marks.iter().filter_map(|mark| self.beside(mark, &self.rank_of(mark)?)).collect();
        }
        let at_once = self.clone().one_by_one(marks);
        let beside_first = self.beside_first(marks);
        let merit = |(labels, _): &(Vec<Label>, Self)| {
            let names = labels.iter().filter(|label| label.kind == LabelKind::Title).count();
            (names, labels.len(), Reverse(labels.iter().filter(|label| label.leader.is_some()).count()))
        };
        let (mut labels, mut placer) = if merit(&at_once) > merit(&beside_first) { at_once } else { beside_first };
        let mut done: HashSet<DatasetId> = labels.iter().map(|label| label.id).collect();
        done.extend(stacks.iter().filter(|stack| stack.badge.is_some()).flat_map(|stack| &stack.members));
        let left: Vec<&Mark> = marks.iter().filter(|mark| !done.contains(&mark.id)).collect();
        if !left.is_empty() {
            labels.extend(left.into_iter().filter_map(|mark| placer.anywhere(mark)));
            let order: HashMap<DatasetId, usize> = marks.iter().enumerate().map(|(at, mark)| (mark.id, at)).collect();
            labels.sort_by_key(|label| order.get(&label.id));
        }
        labels
    }

    fn one_by_one(mut self, marks: &[Mark]) -> (Vec<Label>, Self) {
        let mut label = |mark| {
            let title = self.title_of(mark);
            title.and_then(|title| self.beside(mark, &title)).or_else(|| self.elsewhere(mark))
        };
        let labels = marks.iter().filter_map(&mut label).collect();
        (labels, self)
    }

    fn beside_first(mut self, marks: &[Mark]) -> (Vec<Label>, Self) {
        let named: Vec<Option<Label>> = marks.iter().map(|mark| self.beside(mark, &self.title_of(mark)?)).collect();
        let labels = named.into_iter().zip(marks).filter_map(|(label, mark)| label.or_else(|| self.elsewhere(mark))).collect();
        (labels, self)
    }

    /// Places a label that found no room beside its mark: the name further away, else the rank.
    fn elsewhere(&mut self, mark: &Mark) -> Option<Label> {
        let (title, rank) = (self.title_of(mark), self.rank_of(mark));
        let label = title.and_then(|title| self.with_leader(mark, &title));
        label.or_else(|| rank.and_then(|rank| self.beside(mark, &rank).or_else(|| self.with_leader(mark, &rank))))
    }

    fn title_of(&self, mark: &Mark) -> Option<Wanted> {
        let title = shorten(&mark.title, LETTERS);
        (!title.is_empty()).then(|| self.wanted(LabelKind::Title, title, mark))
    }

    fn rank_of(&self, mark: &Mark) -> Option<Wanted> {
        mark.rank.map(|rank| self.wanted(LabelKind::Rank, rank.to_string(), mark))
    }

    fn wanted(&self, kind: LabelKind, text: String, mark: &Mark) -> Wanted {
        let size = self.setter.frame.style.label;
        let width = self.setter.measure.width(&text, size, false);
        Wanted { kind, text, width, duty_width: mark.has_duty.then(|| self.setter.measure.width("§", size, false)) }
    }

    fn size_of(&self, wanted: &Wanted) -> (f32, f32) {
        let unit = self.setter.unit();
        let duty = wanted.duty_width.map_or(0.0, |width| width + 4.0 * unit);
        (wanted.width + duty + 4.0 * unit, self.setter.frame.style.label * LINE_HEIGHT)
    }

    fn set(&self, mark: &Mark, wanted: &Wanted, rect: Rect, leader: Option<Leader>) -> Label {
        let (size, unit) = (self.setter.frame.style.label, self.setter.unit());
        let text_box = |text: &str, left: f32, width: f32| TextBox {
            text: text.to_owned(),
            rect: Rect::sized(left, rect.min.y, width, rect.height()),
            size,
            semibold: false,
            turned: false,
        };
        let left = rect.min.x + 2.0 * unit;
        let text = text_box(&wanted.text, left, wanted.width);
        let duty = wanted.duty_width.map(|width| text_box("§", left + wanted.width + 4.0 * unit, width));
        Label { id: mark.id, kind: wanted.kind, rect, text, duty, leader, has_ground: false }
    }

    fn is_free(&self, rect: &Rect) -> bool {
        self.plot.grown(-1.0).encloses(rect) && self.obstacles.is_free(rect)
    }

    /// Places a label right, left, above, below or at a corner of its mark.
    fn beside(&mut self, mark: &Mark, wanted: &Wanted) -> Option<Label> {
        let (width, height) = self.size_of(wanted);
        let slots = slots(mark.center, mark.reach() + 1.5 * self.setter.unit(), width, height);
        let rect = slots.into_iter().find(|rect| self.is_free(rect))?;
        self.obstacles.add(Obstacle::Plate(rect));
        Some(self.set(mark, wanted, rect, None))
    }

    /// Places a label further away, with a line back to its mark that crosses no label and no other mark.
    fn with_leader(&mut self, mark: &Mark, wanted: &Wanted) -> Option<Label> {
        const ANGLES: [f32; 16] = [-45.0, -135.0, 45.0, 135.0, -22.5, -157.5, 22.5, 157.5, -67.5, -112.5, 67.5, 112.5, -90.0, 90.0, 0.0, 180.0];
        let size = self.size_of(wanted);
        let unit = self.setter.unit();
        let ways = [14.0, 24.0, 34.0, 45.0, LEADER].into_iter().flat_map(|length| ANGLES.map(|angle| (length * unit, angle)));
        let mut places = ways.map(|(length, angle)| {
            let (down, right) = angle.to_radians().sin_cos();
            let away = |distance: f32| mark.center.shifted(right * distance, down * distance);
            let (from, to) = (away(mark.reach() + 0.5), away(mark.reach() + length));
            (at_the_end(to, (right, down), size), Leader { from, to })
        });
        let (rect, leader) = places.find(|(rect, leader)| self.is_free(rect) && self.obstacles.is_free_line(leader.from, leader.to))?;
        self.obstacles.add(Obstacle::Plate(rect));
        self.obstacles.add(Obstacle::Line(leader.from, leader.to));
        Some(self.set(mark, wanted, rect, Some(leader)))
    }

    /// Places the number of a point at a free spot nearby, however far that is; the last resort lies over names and
    /// thin lines, or has its line under the name of another.
    fn anywhere(&mut self, mark: &Mark) -> Option<Label> {
        /// Once a poorer spot is found, a better one is looked for in this many more rings.
        const FURTHER: i32 = 8;
        let wanted = self.rank_of(mark).or_else(|| self.title_of(mark))?;
        let (width, height) = self.size_of(&wanted);
        let (plot, step) = (self.plot.grown(-1.0), STEP * self.setter.unit());
        let rings = (plot.width().max(plot.height()) / step).ceil().min(1000.0) as i32;
        let mut best: Option<(u8, i32, Rect, Leader)> = None;
        for ring in 1..=rings {
            if best.is_some_and(|(poor, at, ..)| poor == 0 || (poor < 3 && ring > at + FURTHER)) {
                break;
            }
            for (right, down) in square(ring) {
                let at = mark.center.shifted(right as f32 * step, down as f32 * step);
                let rect = Rect::centered(at, width, height);
                if !plot.encloses(&rect) || rect.distance(mark.center) < mark.reach() + 0.5 * step || !self.obstacles.is_free_for_plate(&rect) {
                    continue;
                }
                let leader = leader_to(mark, &rect);
                let (from, to) = (leader.from, leader.to);
                let poor = if !self.obstacles.crosses_no_label(from, to) {
                    3
                } else if !self.obstacles.is_free(&rect) {
                    2
                } else {
                    u8::from(!self.obstacles.is_free_line(from, to))
                };
                if best.is_none_or(|(least, ..)| poor < least) {
                    best = Some((poor, ring, rect, leader));
                }
            }
        }
        // In very little room covering more would say less: the list and the explanation name the point.
        let has_room = plot.width().min(plot.height()) >= LITTLE_ROOM * self.setter.unit();
        let (poor, _, rect, leader) = best.filter(|(poor, ..)| *poor < 2 || has_room)?;
        self.obstacles.add(Obstacle::Plate(rect));
        self.obstacles.add(Obstacle::Line(leader.from, leader.to));
        Some(Label { has_ground: poor > 1, ..self.set(mark, &wanted, rect, Some(leader)) })
    }

    /// Places the number of points beside every stack of three or more.
    pub(super) fn badges(&mut self, stacks: &mut [Stack]) {
        let style = self.setter.frame.style;
        for stack in stacks.iter_mut().filter(|stack| stack.members.len() > 2) {
            let text = stack.members.len().to_string();
            let width = self.setter.measure.width(&text, style.caption, true) + 8.0 * style.unit;
            let reach = 1.1 * style.radius * (stack.members.len() as f32).sqrt() + 2.0 * style.radius;
            let mut places = slots(stack.center, reach, width, style.caption * LINE_HEIGHT);
            // The first places beside a mark are for names.
            places.rotate_left(4);
            let free = places.into_iter().find(|rect| self.is_free(rect));
            stack.badge = free.map(|rect| {
                self.obstacles.add(Obstacle::Plate(rect));
                TextBox { text, rect, size: style.caption, semibold: true, turned: false }
            });
        }
    }
}

/// Returns the steps to the spots of a square ring, those above and below first.
fn square(ring: i32) -> impl Iterator<Item = (i32, i32)> {
    let rows = (-ring..=ring).flat_map(move |right| [(right, -ring), (right, ring)]);
    rows.chain((1 - ring..ring).flat_map(move |down| [(ring, down), (-ring, down)]))
}

/// Returns the shortest line from a mark to a label that stands clear of it.
fn leader_to(mark: &Mark, rect: &Rect) -> Leader {
    let to = rect.clamp(mark.center);
    let share = (mark.reach() + 0.5) / mark.center.distance(to).max(1.0);
    let from = mark.center.shifted((to.x - mark.center.x) * share, (to.y - mark.center.y) * share);
    Leader { from, to }
}

/// Returns the eight places around a disc: right, left, above, below, then the corners.
fn slots(center: Pos, reach: f32, width: f32, height: f32) -> [Rect; 8] {
    let corner = reach * 0.72;
    let (right, left) = (center.x + reach, center.x - reach - width);
    let (above, below) = (center.y - reach - height, center.y + reach);
    let (middle_x, middle_y) = (center.x - width / 2.0, center.y - height / 2.0);
    let place = |x: f32, y: f32| Rect::sized(x, y, width, height);
    [
        place(right, middle_y),
        place(left, middle_y),
        place(middle_x, above),
        place(middle_x, below),
        place(center.x + corner, center.y - corner - height),
        place(center.x - corner - width, center.y - corner - height),
        place(center.x + corner, center.y + corner),
        place(center.x - corner - width, center.y + corner),
    ]
}

/// Returns the place of a label at the end of a leader that comes this way.
fn at_the_end(to: Pos, (right, down): (f32, f32), (width, height): (f32, f32)) -> Rect {
    const GAP: f32 = 1.5;
    if right > 0.3 {
        Rect::sized(to.x + GAP, to.y - height / 2.0, width, height)
    } else if right < -0.3 {
        Rect::sized(to.x - GAP - width, to.y - height / 2.0, width, height)
    } else if down < 0.0 {
        Rect::sized(to.x - width / 2.0, to.y - GAP - height, width, height)
    } else {
        Rect::sized(to.x - width / 2.0, to.y + GAP, width, height)
    }
}
