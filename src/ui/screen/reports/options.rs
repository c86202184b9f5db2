//! The choices of a document: kind, language, title, and what becomes public.

use eframe::egui::{Frame, Id, Margin, ScrollArea, Sense, Ui, Vec2};

use super::Draft;
use super::template::TemplatePanel;
use crate::export::{Format, Reasons};
use crate::figure::FigureKind;
use crate::text::Locale;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::check::check_ui;
use crate::ui::widget::label::{UiText as _, galley, rich};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::select::Select;
use crate::ui::widget::text_field::TextField;

/// How wide the names of the choices are.
const NAMES: f32 = 96.0;

pub(super) fn ui(ui: &mut Ui, draft: &mut Draft, template: &mut TemplatePanel, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        choice_ui(ui, text.get("report-document"), |ui, width| format_ui(ui, width, draft, cx));
        if matches!(draft.format, Format::Png | Format::Svg) {
            choice_ui(ui, text.get("figure"), |ui, width| figure_ui(ui, width, draft, cx));
        }
        choice_ui(ui, text.get("report-language"), |ui, _| {
            let names: Vec<_> = Locale::ALL.into_iter().map(|locale| (locale, locale.native_name())).collect();
            if let Some(locale) = segment_ui(ui, text.get("report-language"), &names, draft.locale.unwrap_or(text.locale())) {
                draft.locale = Some(locale);
            }
        });
        if matches!(draft.format, Format::Docx | Format::Pdf | Format::Html) {
            rule_ui(ui);
            paper_ui(ui, draft, cx);
        }
        if draft.format == Format::Docx {
            rule_ui(ui);
            template.ui(ui, draft.locale.unwrap_or(text.locale()), open, cx);
        }
        rule_ui(ui);
        public_ui(ui, draft, cx);
    });
}

/// Shows a choice beside its name.
fn choice_ui(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui, f32)) {
    ui.horizontal(|ui| {
        let palette = ui.palette();
        let (rect, _) = ui.allocate_exact_size(Vec2::new(NAMES, size::CONTROL), Sense::hover());
        let name = galley(ui, Role::Body, name, palette.muted, NAMES);
        ui.painter().galley(rect.left_center() - Vec2::new(0.0, name.size().y / 2.0), name, palette.muted);
        let width = ui.available_width() - 14.0;
        content(ui, width);
    });
}

fn format_ui(ui: &mut Ui, width: f32, draft: &mut Draft, cx: &Cx<'_>) {
    let text = cx.text;
    let names: Vec<String> = Format::ALL.iter().map(|format| text.of("format", format.key()).to_owned()).collect();
    let chosen = Format::ALL.iter().position(|format| *format == draft.format);
    let select = Select { id: Id::unique("report format"), name: text.get("report-document"), none: "", search: "", width };
    ui.vertical(|ui| {
        if let Some(Some(index)) = select.show(ui, &names, chosen, false) {
            draft.format = Format::ALL[index];
        }
        ui.muted(Role::Caption, text.of("format-help", draft.format.key()));
    });
}

fn figure_ui(ui: &mut Ui, width: f32, draft: &mut Draft, cx: &Cx<'_>) {
    let text = cx.text;
    let names: Vec<String> = FigureKind::ALL.iter().map(|kind| text.of("figure-kind", kind.key()).to_owned()).collect();
    let chosen = FigureKind::ALL.iter().position(|kind| *kind == draft.figure);
    let select = Select { id: Id::unique("report figure"), name: text.get("figure"), none: "", search: "", width };
    if let Some(Some(index)) = select.show(ui, &names, chosen, false) {
        draft.figure = FigureKind::ALL[index];
    }
}

fn paper_ui(ui: &mut Ui, draft: &mut Draft, cx: &Cx<'_>) {
    let text = cx.text;
    let field = |ui: &mut Ui, key: &str, hint: &str, value: &mut String| {
        let name = text.get(key);
        choice_ui(ui, name, |ui, width| {
            TextField { id: Id::unique(("report", key)), name, hint, rows: 1, width, error: None }.show(ui, value);
        });
    };
    field(ui, "report-field-title", text.get("document-title-paper"), &mut draft.title);
    field(ui, "report-field-department", "", &mut draft.department);
    field(ui, "report-field-reference", "", &mut draft.reference);
    ui.muted(Role::Body, text.get("report-field-reasons"));
    let choices = [(Reasons::None, "report-reasons-none"), (Reasons::Proposed, "report-reasons-proposed"), (Reasons::All, "report-reasons-all")];
    let names: Vec<_> = choices.iter().map(|(reasons, key)| (*reasons, text.get(key))).collect();
    if let Some(reasons) = segment_ui(ui, text.get("report-field-reasons"), &names, draft.reasons) {
        draft.reasons = reasons;
    }
}

/// Says what becomes public, before anything is written.
fn public_ui(ui: &mut Ui, draft: &mut Draft, cx: &Cx<'_>) {
    let text = cx.text;
    let palette = ui.palette();
    let holds_all = draft.format.is_whole() || (!draft.format.is_public() && !draft.only_public);
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
        if !draft.format.is_public() && !draft.format.is_whole() && check_ui(ui, draft.only_public, text.get("report-only-public")).clicked() {
            draft.only_public = !draft.only_public;
        }
    });
}
