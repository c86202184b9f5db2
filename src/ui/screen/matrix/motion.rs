//! Points on their way from where they stood to where they stand now.
//!
//! It lasts as long as the theme says, which is no time at all in calm mode; at rest it asks for no frame.

use std::collections::HashMap;

use eframe::egui::{Ui, Vec2};

use super::laid::Laid;
use crate::model::DatasetId;

/// Shorter ways than this, in points, are not worth a movement.
const WORTH: f32 = 1.0;

/// The points on their way.
#[derive(Debug, Default)]
pub(super) struct Motion {
    /// How far each point still had to go at the start.
    ways: HashMap<DatasetId, Vec2>,
    /// When they started, in seconds.
    began: f64,
    /// How much of the way is left now, 1 to 0.
    left: f32,
}

impl Motion {
    /// Sends the points on their way from one layout to the next, where both show the same part of the plane in the same room.
    pub(super) fn begin(&mut self, before: &Laid, after: &Laid, ui: &Ui) {
        let shown = std::mem::take(&mut self.ways);
        let time = ui.style().animation_time;
        if time <= 0.0 || before.layout.plane.plot != after.layout.plane.plot || before.key.view != after.key.view {
            return;
        }
        for mark in &after.layout.marks {
            let Some(old) = before.layout.mark(mark.id) else { continue };
            // From where it is seen, which is on its way if it has not arrived.
            let on_its_way = shown.get(&mark.id).map_or(Vec2::ZERO, |way| *way * self.left);
            let way = Vec2::new(old.center.x - mark.center.x, old.center.y - mark.center.y) + on_its_way;
            if way.length() > WORTH {
                self.ways.insert(mark.id, way);
            }
        }
        self.began = ui.input(|input| input.time);
        self.left = 1.0;
    }

    /// Takes the next step; asks for another frame until all have arrived.
    pub(super) fn step(&mut self, ui: &Ui) {
        if self.ways.is_empty() {
            return;
        }
        let time = ui.style().animation_time.max(f32::EPSILON);
        let passed = ((ui.input(|input| input.time) - self.began) as f32 / time).clamp(0.0, 1.0);
        // Fast at first, slow towards the end.
        self.left = (1.0 - passed).powi(2);
        if passed >= 1.0 {
            self.ways.clear();
        }
        ui.ctx().request_repaint();
    }

    /// Returns how far a point is from where it will stand.
    pub(super) fn way(&self, id: DatasetId) -> Vec2 {
        if self.ways.is_empty() { Vec2::ZERO } else { self.ways.get(&id).map_or(Vec2::ZERO, |way| *way * self.left) }
    }
}
