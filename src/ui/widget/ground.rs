//! The ground of a row that can be picked: chosen, pointed at, or at rest.
//!
//! It shows how things stand; what is in the row, and what a press does, belongs to whoever draws the row.

use eframe::egui::{CornerRadius, Rect, Ui};

use crate::ui::theme::Themed as _;

/// How a row stands.
#[derive(Debug, Clone, Copy)]
pub struct Ground {
    /// It is the one that is chosen.
    pub is_chosen: bool,
    /// It is pointed at, and would answer a press.
    pub is_hot: bool,
}

impl Ground {
    /// Paints the ground; at rest there is none.
    pub fn paint(self, ui: &Ui, rect: Rect, radius: impl Into<CornerRadius>) {
        let palette = ui.palette();
        let fill = match self {
            Self { is_chosen: true, .. } => palette.select,
            Self { is_hot: true, .. } => palette.hover,
            Self { .. } => return,
        };
        ui.painter().rect_filled(rect, radius, fill);
    }
}
