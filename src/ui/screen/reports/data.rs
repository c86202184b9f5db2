//! Figures and lists: what is ordered to be written, and whether internal fields are in it.
//!
//! Documents in words have parts and pages of their own; nothing of them is here.

use eframe::egui::{Frame, Margin, Ui};

use super::draft::{Draft, What};
use crate::figure::MatrixLook;
use crate::text::Locale;
use crate::ui::action::Order;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::check::check_ui;
use crate::ui::widget::label::{UiText as _, rich};

/// Returns what is ordered.
pub(super) fn order(draft: &Draft, locale: Locale, matrix: MatrixLook) -> Order {
    let figure = match draft.what {
        What::Figure(kind) => Some(kind),
        _ => None,
    };
    Order { format: draft.format, locale, title: String::new(), only_public: draft.only_public, matrix, figure }
}

/// Says what becomes public, before anything is written.
pub(super) fn public_ui(ui: &mut Ui, draft: &mut Draft, cx: &Cx<'_>) {
    let text = cx.text;
    let palette = ui.palette();
    let format = draft.format;
    let is_figure = matches!(draft.what, What::Figure(_));
    let can_choose = !is_figure && !format.is_whole();
    let holds_all = format.is_whole() || (can_choose && !draft.only_public);
    let key = if holds_all { "report-public-internal" } else { "report-public-safe" };
    let (fill, ink) = if holds_all { (palette.warn_soft, palette.warn) } else { (palette.surface, palette.text) };
    ui.muted(Role::Caption, text.of("format-help", format.key()));
    ui.add_space(4.0);
    Frame::new().fill(fill).corner_radius(size::RADIUS).inner_margin(Margin::same(12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.icon(icon::EYE, size::ICON_SMALL, ink);
            ui.label(rich(Role::Label, text.get("report-public"), ink));
        });
        ui.label(rich(Role::Body, text.get(key), palette.text));
        if can_choose && check_ui(ui, draft.only_public, text.get("report-only-public")).clicked() {
            draft.only_public = !draft.only_public;
        }
    });
}
