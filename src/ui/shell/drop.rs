//! The hint over the window while somebody holds a file above it.
//!
//! What becomes of the file when it is let go is decided elsewhere.

use eframe::egui::{Align2, Id, LayerId, Order, Stroke, StrokeKind, Ui};

use crate::text::Text;
use crate::ui::theme::{Role, Themed as _, size};

/// Shows what letting go of the file would do, if there is one.
pub fn hint_ui(ui: &Ui, text: &Text) {
    let ctx = ui.ctx();
    let hovered = ctx.input(|input| input.raw.hovered_files.first().map(|file| file.path.as_ref().and_then(|path| path.extension().map(ToOwned::to_owned))));
    let Some(extension) = hovered else { return };
    let is_inventory = extension.is_some_and(|extension| extension.eq_ignore_ascii_case("fyrfalt"));
    let palette = ui.palette();
    let painter = ctx.layer_painter(LayerId::new(Order::Tooltip, Id::unique("drop-hint")));
    let rect = ctx.content_rect();
    painter.rect_filled(rect, 0, palette.dim);
    let inner = rect.shrink(size::VIEW_PAD);
    painter.rect(inner, size::RADIUS, palette.select, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
    let line = text.get(if is_inventory { "drop-open" } else { "drop-import" });
    painter.text(inner.center(), Align2::CENTER_CENTER, line, Role::Title.font(), palette.accent);
}
