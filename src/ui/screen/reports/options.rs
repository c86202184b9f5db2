//! The choices of a document: kind, language, title, and what becomes public.

use eframe::egui::{Frame, Id, Margin, RadioButton, ScrollArea, Ui};

use super::Draft;
use crate::export::{Format, Reasons};
use crate::text::Locale;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::{UiText as _, rich};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::text_field::TextField;

pub(super) fn ui(ui: &mut Ui, draft: &mut Draft, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        ui.role(Role::Label, text.get("report-document"));
        formats_ui(ui, draft, cx);
        ui.add_space(8.0);
        ui.role(Role::Label, text.get("report-language"));
        let names: Vec<_> = Locale::ALL.into_iter().map(|locale| (locale, locale.native_name())).collect();
        if let Some(locale) = segment_ui(ui, text.get("report-language"), &names, draft.locale.unwrap_or(text.locale())) {
            draft.locale = Some(locale);
        }
        ui.add_space(8.0);
        if draft.format == Format::Docx {
            rule_ui(ui);
            paper_ui(ui, draft, cx);
        }
        public_ui(ui, draft, cx);
    });
}

fn formats_ui(ui: &mut Ui, draft: &mut Draft, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let palette = ui.palette();
    for (index, format) in Format::ALL.into_iter().enumerate() {
        let button = RadioButton::new(draft.format == format, rich(Role::Body, text.of("format", format.key()), palette.text));
        let response = ui.add(button);
        if index == 0 {
            cx.region(&response);
        }
        if response.clicked() {
            draft.format = format;
        }
        ui.horizontal(|ui| {
            ui.add_space(24.0);
            ui.muted(Role::Caption, text.of("format-help", format.key()));
        });
    }
}

fn paper_ui(ui: &mut Ui, draft: &mut Draft, cx: &Cx<'_>) {
    let text = cx.text;
    let width = ui.available_width();
    let field = |ui: &mut Ui, key: &str, hint: &str, value: &mut String| {
        ui.role(Role::Label, text.get(key));
        TextField { id: Id::unique(("report", key)), name: text.get(key), hint, rows: 1, width, error: None }.show(ui, value);
    };
    ui.add_space(4.0);
    field(ui, "report-field-title", text.get("report-title"), &mut draft.title);
    field(ui, "report-field-department", "", &mut draft.department);
    field(ui, "report-field-reference", "", &mut draft.reference);
    ui.role(Role::Label, text.get("report-field-reasons"));
    let choices = [(Reasons::None, "report-reasons-none"), (Reasons::Proposed, "report-reasons-proposed"), (Reasons::All, "report-reasons-all")];
    let names: Vec<_> = choices.iter().map(|(reasons, key)| (*reasons, text.get(key))).collect();
    if let Some(reasons) = segment_ui(ui, text.get("report-field-reasons"), &names, draft.reasons) {
        draft.reasons = reasons;
    }
    ui.add_space(8.0);
}

/// Says what becomes public, before anything is written.
fn public_ui(ui: &mut Ui, draft: &mut Draft, cx: &Cx<'_>) {
    let text = cx.text;
    let palette = ui.palette();
    let holds_all = !draft.format.is_public() && !draft.only_public;
    let key = if holds_all { "report-public-internal" } else { "report-public-safe" };
    let (fill, ink) = if holds_all { (palette.warn_soft, palette.warn) } else { (palette.surface, palette.text) };
    ui.add_space(4.0);
    Frame::new().fill(fill).corner_radius(size::RADIUS).inner_margin(Margin::same(12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.icon(icon::EYE, size::ICON_SMALL, ink);
            ui.label(rich(Role::Label, text.get("report-public"), ink));
        });
        ui.label(rich(Role::Body, text.get(key), palette.text));
        if !draft.format.is_public() {
            ui.checkbox(&mut draft.only_public, rich(Role::Body, text.get("report-only-public"), palette.text));
        }
    });
}
