//! What becomes public: said beside the document before it is written, shown in full when somebody asks, and asked about once.
//!
//! It tells and asks; what may be shown at all is decided in `export`.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{Align, Frame, Layout, Margin, ScrollArea, Ui};

use super::passages::Passages;
use crate::export::document::parts;
use crate::export::document::review::{Place, Review, Warning};
use crate::model::DocumentKind;
use crate::model::trace::Trace;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::dialog::{foot_ui, modal_ui};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::{heading_ui, rich};
use crate::ui::widget::{Button, UiText as _};

/// What was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    Close,
    Write,
    Look,
}

/// How far it is known what goes in.
#[derive(Debug, Clone, Copy)]
pub(super) enum Looked<'a> {
    /// It is being looked through.
    Soon,
    /// There is nothing to look through; here is why.
    Missing(&'a str),
    /// It was looked through.
    There(&'a Review),
}

/// Says in one sentence or two what goes in.
pub(super) fn said(review: &Review, text: &Text) -> String {
    let fields = text.with("builder-review-fields", &[("count", review.pieces.len().into())]);
    format!("{fields} {}", warned(review, text))
}

/// Says how much seems to give away a person.
fn warned(review: &Review, text: &Text) -> String {
    let mut kinds: Vec<Trace> = review.warnings.iter().map(|warning| warning.trace).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let count = [("count", review.found.into())];
    match kinds.as_slice() {
        [] => text.get("builder-review-none").to_owned(),
        [one] => text.with(&crate::text::key("builder-seems", one.key()), &count),
        _ => text.with("builder-review-several", &count),
    }
}

/// Shows the box beside the document; tells whether somebody wants to look.
pub(super) fn box_ui(ui: &mut Ui, looked: Looked<'_>, cx: &Cx<'_>) -> bool {
    let text = cx.text.as_ref();
    let palette = ui.palette();
    let mut looks = false;
    let frame = Frame::new().fill(palette.warn_soft).corner_radius(size::RADIUS).inner_margin(Margin::symmetric(12, 10));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.set_height(48.0);
            if matches!(looked, Looked::There(_)) && Button::outline(text.get("builder-review-look")).show(ui).clicked() {
                looks = true;
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.icon(icon::EYE, size::ICON, palette.warn);
                ui.add_space(4.0);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 1.0;
                    ui.label(rich(Role::Label, text.get("report-public"), palette.text));
                    let line = match looked {
                        Looked::Soon => text.get("builder-review-soon").to_owned(),
                        Looked::Missing(why) => why.to_owned(),
                        Looked::There(review) => said(review, text),
                    };
                    ui.add(eframe::egui::Label::new(rich(Role::Caption, &line, palette.text)).wrap());
                });
            });
        });
    });
    looks
}

/// Shows everything that goes in, and what to look at; returns whether it is to stay open.
pub(super) fn dialog_ui(ui: &Ui, passages: &mut Passages, review: &Arc<Review>, kind: DocumentKind, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
    let text = Arc::clone(cx.text);
    let mut stays = true;
    let is_open = modal_ui(ui, "report-review", size::DIALOG_WIDE, |ui| {
        heading_ui(ui, Role::Title, text.get("report-public"));
        ui.muted(Role::Body, &said(review, &text));
        ui.add_space(8.0);
        let room = (ui.ctx().content_rect().height() - 260.0).max(160.0);
        ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            if !review.warnings.is_empty() {
                heading_ui(ui, Role::Section, text.get("builder-review-look-at"));
                ui.muted(Role::Caption, text.get("builder-review-guess"));
                for warning in &review.warnings {
                    if warning_ui(ui, warning, kind, open, &text, cx) {
                        stays = false;
                    }
                }
                let rest = review.found - review.warnings.len();
                if rest > 0 {
                    ui.muted(Role::Caption, &text.with("builder-review-more", &[("count", rest.into())]));
                }
                ui.add_space(12.0);
            }
            heading_ui(ui, Role::Section, text.get("builder-review-pieces"));
            let texts = text.with("builder-review-texts", &[("count", review.texts.into())]);
            let has_counts = review.pieces.iter().any(|(_, count)| *count > 0);
            let counts = if has_counts { text.get("builder-review-counts") } else { "" };
            ui.muted(Role::Caption, format!("{texts} {counts}").trim_end());
            pieces_ui(ui, review, &text);
            ui.add_space(8.0);
            passages.ui(ui, review, kind, open, &text);
        });
        ui.add_space(16.0);
        foot_ui(ui, |ui| {
            if Button::primary(text.get("close")).show(ui).clicked() {
                stays = false;
            }
        });
        stays
    });
    is_open && stays
}

/// Shows a place to look at; tells whether somebody went there.
fn warning_ui(ui: &mut Ui, warning: &Warning, kind: DocumentKind, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) -> bool {
    let palette = ui.palette();
    let dataset = match &warning.place {
        Place::Piece(_, Some(id)) => open.inventory().dataset(*id),
        _ => None,
    };
    let mut is_gone = false;
    Frame::new().fill(palette.surface).corner_radius(size::RADIUS_SMALL).inner_margin(Margin::symmetric(10, 6)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.icon(icon::WARNING, size::ICON_SMALL, palette.warn);
            ui.label(rich(Role::Label, text.of("builder-trace", warning.trace.key()), palette.text));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if let Some(dataset) = dataset {
                    let title = dataset.title(open.language);
                    let name = text.with("builder-review-go-name", &[("dataset", title.into())]);
                    if Button::link(text.get("builder-review-go")).name(&name).show(ui).clicked() {
                        cx.ask(Action::Open(dataset.id()));
                        is_gone = true;
                    }
                }
                let place = place_said(&warning.place, dataset.map(|dataset| dataset.title(open.language)), kind, text);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(eframe::egui::Label::new(rich(Role::Caption, &place, palette.muted)).truncate());
                });
            });
        });
        let mut job = LayoutJob::default();
        let format = |role: Role| TextFormat { font_id: role.font(), color: palette.text, ..TextFormat::default() };
        let (excerpt, at) = (&warning.excerpt, &warning.at);
        job.append(&excerpt[..at.start], 0.0, format(Role::Body));
        job.append(&excerpt[at.clone()], 0.0, TextFormat { background: palette.warn_soft, ..format(Role::Label) });
        job.append(&excerpt[at.end..], 0.0, format(Role::Body));
        ui.label(job);
    });
    is_gone
}

pub(super) fn place_said(place: &Place, title: Option<&str>, kind: DocumentKind, text: &Text) -> String {
    match place {
        Place::Head => text.get("builder-place-head").to_owned(),
        Place::Part(key) => {
            text.with("builder-place-part", &[("part", parts(kind).iter().find(|part| part.key == *key).map_or("", |part| part.heading(text)).into())])
        }
        Place::Point(number) => text.with("builder-point", &[("number", (*number).into())]),
        Place::Piece(piece, _) => {
            let field = piece.name(text);
            title.map_or_else(|| field.to_owned(), |title| format!("{title} · {field}"))
        }
    }
}

/// Lists what goes in, in as many columns as there is room for.
fn pieces_ui(ui: &mut Ui, review: &Review, text: &Text) {
    let columns = ((ui.available_width() / 250.0) as usize).clamp(1, 3);
    let high = review.pieces.len().div_ceil(columns);
    ui.columns(columns, |uis| {
        for (column, ui) in uis.iter_mut().enumerate() {
            ui.spacing_mut().item_spacing.y = 2.0;
            for (piece, count) in review.pieces.iter().skip(column * high).take(high) {
                let name = piece.name(text);
                if *count == 0 {
                    ui.line(Role::Body, name);
                    continue;
                }
                let args = [("name", name.into()), ("count", (*count).into())];
                let response = ui.line(Role::Body, &text.with("builder-review-piece", &args));
                let said = text.with("builder-review-piece-name", &args);
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(said.as_str()));
                response.on_hover_text(said);
            }
        }
    });
}

/// Asks whether to write a document in which something seems to give away a person.
pub(super) fn ask_ui(ui: &Ui, review: &Review, cx: &Cx<'_>) -> Option<Answer> {
    let text = cx.text.as_ref();
    let mut answer = None;
    let is_open = modal_ui(ui, "report-warned", size::DIALOG, |ui| {
        heading_ui(ui, Role::Title, text.get("builder-warned-title"));
        ui.muted(Role::Body, &warned(review, text));
        ui.muted(Role::Body, text.get("builder-warned-line"));
        ui.add_space(20.0);
        foot_ui(ui, |ui| {
            if Button::primary(text.get("builder-review-look")).show(ui).clicked() {
                answer = Some(Answer::Look);
            }
            if Button::new(text.get("builder-warned-write")).show(ui).clicked() {
                answer = Some(Answer::Write);
            }
            if Button::ghost(text.get("cancel")).show(ui).clicked() {
                answer = Some(Answer::Close);
            }
        });
        answer.is_none()
    });
    answer.or((!is_open).then_some(Answer::Close))
}
