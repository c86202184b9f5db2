//! A stack spread out on the screen, while the pointer or the keys are at it.
//!
//! Where its points and names stand is decided by `figure`.

use eframe::egui::{Stroke, StrokeKind};

use super::paint::{Brush, THIN};
use crate::figure::{Fan, TextBox};
use crate::model::DatasetId;
use crate::ui::theme::{Palette, size};
use crate::ui::widget::glyph::look_ink;

impl Brush<'_> {
    /// Paints a stack spread out, over whatever is there.
    pub(super) fn fan(&self, fan: &Fan, lit: &[DatasetId]) {
        let Palette { bg, border, text, muted, accent, warn, line, .. } = *self.palette;
        let layout = &self.laid.layout;
        self.painter.rect(self.rect(&fan.area), size::RADIUS, bg, Stroke::new(1.0, border), StrokeKind::Inside);
        for spoke in &fan.spokes {
            self.segment(fan.center, spoke.at, Stroke::new(1.0, line));
        }
        self.painter.circle_filled(self.pos(fan.center), 2.0, border);
        for spoke in &fan.spokes {
            let Some(mark) = layout.mark(spoke.id) else { continue };
            let is_lit = lit.contains(&spoke.id);
            let at = self.pos(spoke.at);
            if let Some(ring) = mark.ring {
                self.painter.circle_stroke(at, ring, Stroke::new(THIN, warn));
            }
            if is_lit {
                self.painter.circle_stroke(at, mark.ring.map_or(mark.radius + 4.0, |ring| ring + 3.0), Stroke::new(2.0, accent));
            }
            self.shape_at(mark.shape, spoke.at, mark.radius, look_ink(self.palette, mark.look));
            self.text(&TextBox { semibold: is_lit, ..spoke.text.clone() }, text);
        }
        if let Some(more) = &fan.more {
            self.text(more, muted);
        }
    }
}
