//! A point on the move: taken with the pointer or lifted by keys, and where it would be put down.
//!
//! Nothing is changed by moving; what explains the move is asked in [`super::ask`], and only that commits.

use eframe::egui::{CursorIcon, Key, Modifiers, Pos2, Response, Ui, Vec2};

use super::ask::Ask;
use super::chosen::Chosen;
use super::gates::GateForm;
use crate::figure::{Direction, MatrixLayout, Pos};
use crate::model::relocation::{half_step, steps};
use crate::model::{Axis, DatasetId, Level};
use crate::ui::context::Open;

/// How a point glides.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Glide {
    /// To any place.
    #[default]
    Free,
    /// From one place that whole levels give to the next.
    Steps,
}

/// What the hands do in the plot.
#[derive(Debug, Default)]
pub(super) struct Hands {
    /// How points glide.
    pub(super) glide: Glide,
    /// What is moved.
    pub(super) moving: Moving,
    /// Which points are chosen together.
    pub(super) chosen: Chosen,
    /// What is being found at the gates of those that are chosen.
    pub(super) gates: Option<GateForm>,
    /// Whether the keys go back to the plot, as soon as no question lies over it.
    pub(super) comes_back: bool,
}

/// What is moved.
#[derive(Debug, Default)]
pub(super) enum Moving {
    /// Nothing.
    #[default]
    Rest,
    /// A point that has not been put down.
    Held(Held),
    /// A point that was put down, while it is asked why.
    Asking(Box<Ask>),
}

impl Moving {
    /// Tells whether nothing is moved.
    pub(super) const fn is_rest(&self) -> bool {
        matches!(self, Self::Rest)
    }

    /// Returns the point on the move, held or put down.
    pub(super) const fn held(&self) -> Option<&Held> {
        match self {
            Self::Rest => None,
            Self::Held(held) => Some(held),
            Self::Asking(ask) => Some(&ask.held),
        }
    }
}

/// A point that is held.
#[derive(Debug, Clone)]
pub(super) struct Held {
    /// The dataset.
    pub(super) id: DatasetId,
    /// Value and cost of where it stands; `None` for one from the tray.
    pub(super) start: Option<(f64, f64)>,
    /// Value and cost of where it would be put down; `None` until it is over the plot.
    pub(super) at: Option<(f64, f64)>,
    /// From the pointer to the middle of the point; `None` when it is moved by keys.
    grip: Option<Vec2>,
    /// Where it stops on each axis, value first.
    stops: [Vec<f64>; 2],
    /// Half a step on each axis.
    halves: [f64; 2],
}

/// What becomes of a point that is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is still held.
    Stays,
    /// It was put down.
    Down,
    /// It goes back to where it was.
    Back,
}

impl Held {
    /// Takes a point, if it can be moved: with the pointer this far from its middle, or by keys.
    pub(super) fn take(open: &Open<'_>, id: DatasetId, grip: Option<Vec2>) -> Option<Self> {
        let model = open.model().filter(|_| open.is_writable)?;
        let ranked = open.worked.ranking.get(id).filter(|ranked| !ranked.is_hindered())?;
        let scores = open.inventory().scores(id);
        let start = ranked.point();
        let stops = Axis::ALL.map(|axis| steps(model, scores, axis));
        Some(Self { id, start, at: start, grip, stops, halves: Axis::ALL.map(|axis| half_step(model, axis)) })
    }

    /// Tells whether keys move it.
    pub(super) const fn is_by_keys(&self) -> bool {
        self.grip.is_none()
    }

    /// Tells whether it is somewhere else than it was.
    pub(super) fn has_moved(&self) -> bool {
        self.at.is_some() && self.at != self.start
    }

    /// Follows the pointer.
    pub(super) fn follow(&mut self, ui: &Ui, origin: Pos2, layout: &MatrixLayout, glide: Glide) -> Fate {
        let Some(grip) = self.grip else { return Fate::Stays };
        ui.set_cursor_icon(CursorIcon::Grabbing);
        let (pos, is_down) = ui.input(|input| (input.pointer.interact_pos(), input.pointer.primary_down()));
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            return Fate::Back;
        }
        if let Some(pos) = pos {
            let at = pos + grip - origin;
            let plot = layout.plane.plot;
            // Beside the plot a point is let go of; what comes from the tray must reach the plot itself.
            let reach = if self.start.is_some() { 40.0 } else { 0.0 };
            let at = Pos::new(at.x, at.y);
            let is_over = plot.grown(reach).contains(at);
            self.at = if is_over { Some(self.glided(layout.at(at), glide)) } else { self.start };
        }
        match (is_down, self.has_moved()) {
            (true, _) => Fate::Stays,
            (false, true) => Fate::Down,
            (false, false) => Fate::Back,
        }
    }

    /// Returns where a point that is held over a place would be put down.
    fn glided(&self, (value, cost): (f64, f64), glide: Glide) -> (f64, f64) {
        let start = self.start.map(|(value, cost)| [value, cost]);
        let glided = |axis: usize, at: f64| match glide {
            Glide::Steps => self.stops[axis].iter().copied().min_by(|a, b| (a - at).abs().total_cmp(&(b - at).abs())).unwrap_or(at),
            // A hand is never quite straight: less than half a step is none.
            Glide::Free => start.map(|start| start[axis]).filter(|start| (start - at).abs() <= self.halves[axis]).unwrap_or((at * 10.0).round() / 10.0),
        };
        (glided(0, value), glided(1, cost))
    }

    /// Does what a key asks for.
    pub(super) fn press(&mut self, stroke: Stroke, is_flipped: bool) -> Fate {
        let (value, cost) = self.at.unwrap_or((50.0, 50.0));
        match stroke {
            Stroke::Lift | Stroke::Down => return if self.has_moved() { Fate::Down } else { Fate::Back },
            Stroke::Back => return Fate::Back,
            Stroke::Level(Axis::Value, level) => self.at = Some((100.0 * level.share(), cost)),
            Stroke::Level(Axis::Cost, level) => self.at = Some((value, 100.0 * level.share())),
            Stroke::Nudge(direction, is_fine) => {
                let is_right = (direction == Direction::Right) != is_flipped;
                self.at = Some(match direction {
                    Direction::Up | Direction::Down => (self.nudged(0, value, if direction == Direction::Up { 1.0 } else { -1.0 }, is_fine), cost),
                    Direction::Left | Direction::Right => (value, self.nudged(1, cost, if is_right { 1.0 } else { -1.0 }, is_fine)),
                });
            }
            Stroke::Clear | Stroke::All | Stroke::Mark => {}
        }
        Fate::Stays
    }

    /// Returns the next place one way along an axis, 1 or −1.
    fn nudged(&self, axis: usize, at: f64, way: f64, is_fine: bool) -> f64 {
        /// A fine step, in points.
        const FINE: f64 = 1.0;
        /// Nearer than this to a stop is on it.
        const NEAR: f64 = 0.01;
        if is_fine {
            return (at + way * FINE).clamp(0.0, 100.0);
        }
        let stops = &self.stops[axis];
        let next = if way > 0.0 { stops.iter().find(|stop| **stop > at + NEAR) } else { stops.iter().rev().find(|stop| **stop < at - NEAR) };
        next.copied().unwrap_or(at)
    }
}

/// What a key asks for in the plot, beside walking and opening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stroke {
    /// Lift the point, or put it down.
    Lift,
    /// Put the point down.
    Down,
    /// Put the point back.
    Back,
    /// Move it one step, or finely.
    Nudge(Direction, bool),
    /// Move it to a level of an axis.
    Level(Axis, Level),
    /// Let it stand where its scores say.
    Clear,
    /// Choose all that are seen.
    All,
    /// Choose the point too, or not any more.
    Mark,
}

const ARROWS: [(Key, Direction); 4] =
    [(Key::ArrowLeft, Direction::Left), (Key::ArrowRight, Direction::Right), (Key::ArrowUp, Direction::Up), (Key::ArrowDown, Direction::Down)];
const DIGITS: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];

/// Takes the keys that move and choose points. While a point is held by keys they all belong to it.
pub(super) fn strokes(ui: &Ui, plot: &Response, is_held: bool) -> Vec<Stroke> {
    if !plot.has_focus() {
        return Vec::new();
    }
    let mut strokes = Vec::new();
    ui.input_mut(|input| {
        // More modifiers first: egui lets Shift and Alt pass where they are not asked for.
        for (key, direction) in ARROWS {
            let is_alone = is_held && input.modifiers.is_none();
            let is_wanted = is_alone || input.modifiers.command_only() || (input.modifiers.shift && !input.modifiers.alt);
            for _ in 0..if is_wanted { input.count_and_consume_key(input.modifiers, key) } else { 0 } {
                strokes.push(Stroke::Nudge(direction, input.modifiers.shift));
            }
        }
        for (key, level) in DIGITS.into_iter().zip(Level::ALL) {
            for (modifiers, axis) in [(Modifiers::ALT, Axis::Cost), (Modifiers::NONE, Axis::Value)] {
                if input.consume_key(modifiers, key) {
                    strokes.push(Stroke::Level(axis, level));
                }
            }
        }
        let mut take = |modifiers: Modifiers, key: Key, stroke: Stroke| {
            if input.consume_key(modifiers, key) {
                strokes.push(stroke);
            }
        };
        take(Modifiers::COMMAND, Key::A, Stroke::All);
        take(Modifiers::COMMAND, Key::Space, Stroke::Mark);
        take(Modifiers::NONE, Key::Space, Stroke::Lift);
        take(Modifiers::NONE, Key::Delete, Stroke::Clear);
        if is_held {
            take(Modifiers::NONE, Key::Enter, Stroke::Down);
            take(Modifiers::NONE, Key::Escape, Stroke::Back);
        }
    });
    strokes
}
