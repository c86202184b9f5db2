//! About the program: its version, its licence and those of what it carries, and what draws the window.
//!
//! The texts of the licences are shown as they stand; they are not translated.

use eframe::egui::{CollapsingHeader, Label, ScrollArea, Sense, Ui, Vec2};

use crate::text::Text;
use crate::ui::context::Cx;
use crate::ui::theme::{PROGRAM, Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::glyph::paint_mark;
use crate::ui::widget::label::{UiText as _, heading_ui, rich};

/// The licences of what the program carries: the message that names it, and its text.
const LICENCES: [(&str, &str); 3] = [
    ("about-inter", include_str!("../../../assets/fonts/OFL.txt")),
    ("about-noto", include_str!("../../../assets/fonts/fallback/OFL.txt")),
    ("about-lucide", include_str!("../../../assets/fonts/LUCIDE-LICENSE.txt")),
];

pub(super) fn ui(ui: &Ui, renderer: &str, cx: &mut Cx<'_>) -> bool {
    super::modal_ui(ui, "about", size::DIALOG, |ui| {
        let text: &Text = cx.text;
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(32.0), Sense::hover());
            paint_mark(ui, rect);
            ui.add_space(4.0);
            heading_ui(ui, Role::Brand, PROGRAM);
        });
        ui.muted(Role::Body, &text.with("about-version", &[("version", env!("CARGO_PKG_VERSION").into())]));
        ui.add_space(12.0);
        let height = (ui.ctx().content_rect().height() - 300.0).max(120.0);
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| body_ui(ui, renderer, text));
        ui.add_space(16.0);
        !super::foot_ui(ui, |ui| Button::primary(text.get("close")).show(ui).clicked())
    })
}

fn body_ui(ui: &mut Ui, renderer: &str, text: &Text) {
    for line in ["about-what", "about-private", "about-method"] {
        ui.role(Role::Body, text.get(line));
        ui.add_space(8.0);
    }
    if !renderer.is_empty() {
        ui.muted(Role::Body, &text.with("about-renderer", &[("renderer", renderer.into())]));
        ui.add_space(8.0);
    }
    for (name, licence) in LICENCES {
        let palette = ui.palette();
        CollapsingHeader::new(rich(Role::Body, text.get(name), palette.text)).id_salt(name).show(ui, |ui| {
            ui.add(Label::new(rich(Role::Caption, licence, palette.muted)).selectable(true));
        });
    }
}
