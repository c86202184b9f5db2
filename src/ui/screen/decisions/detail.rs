//! One decision as a whole: when, by whom, under which number, what was decided about what, and where its papers are.
//!
//! It shows and leads on; what is wrong is put right in a dialog.

use std::path::PathBuf;

use eframe::egui::{CursorIcon, Response, Role as AccessRole, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::model::difference::DecisionPart;
use crate::model::{Decision, DecisionId, SnapshotId};
use crate::text::Text;
use crate::ui::action::{Action, CardPage, Place};
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, heading_ui, paint_icon, rich};
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

/// How many datasets are listed in full.
const DATASETS_MAX: usize = 30;
/// Room for what a fact is called.
const NAME: f32 = 116.0;
/// How much lower text stands than the edge of a link beside it.
const LOWER: f32 = 1.5;

/// What the screen is to show when it is next shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Decision(DecisionId),
    Snapshot(SnapshotId),
}

/// Goes to the screen of decisions at a snapshot.
pub(in crate::ui::screen) fn go_to_snapshot(ui: &Ui, id: SnapshotId, cx: &mut Cx<'_>) {
    want(ui, Wanted::Snapshot(id), cx);
}

fn want(ui: &Ui, wanted: Wanted, cx: &mut Cx<'_>) {
    ui.data_mut(|data| data.insert_temp(eframe::egui::Id::unique("decisions-wanted"), wanted));
    cx.ask(Action::Go(Place::Decisions));
}

/// Goes to the screen of decisions at a decision.
pub(in crate::ui::screen) fn go_to_decision(ui: &Ui, id: DecisionId, cx: &mut Cx<'_>) {
    want(ui, Wanted::Decision(id), cx);
}

/// Returns what the screen is to show, once.
pub(super) fn wanted(ui: &Ui) -> Option<Wanted> {
    let id = eframe::egui::Id::unique("decisions-wanted");
    let wanted = ui.data(|data| data.get_temp(id))?;
    ui.data_mut(|data| data.remove::<Wanted>(id));
    Some(wanted)
}

/// Shows a decision; `has_datasets` leaves out what it is about where that is plain.
pub(in crate::ui::screen) fn decision_ui(ui: &mut Ui, decision: &Decision, has_datasets: bool, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let part = |part: DecisionPart| text.of("decision-part", part.key());
    ui.spacing_mut().item_spacing.y = 4.0;
    fact_ui(ui, part(DecisionPart::Date), &text.date(decision.date));
    fact_ui(ui, part(DecisionPart::By), decision.by.as_str());
    if let Some(role) = &decision.role {
        fact_ui(ui, part(DecisionPart::Role), role.as_str());
    }
    if let Some(number) = &decision.register_number {
        fact_ui(ui, part(DecisionPart::RegisterNumber), number.as_str());
    }
    if let Some(snapshot) = decision.snapshot.and_then(|id| open.inventory().snapshot(id)) {
        named_ui(ui, part(DecisionPart::Snapshot), |ui| {
            if link_ui(ui, icon::LAYERS, snapshot.name.as_str()).clicked() {
                go_to_snapshot(ui, snapshot.id, cx);
            }
        });
    }
    for (index, link) in decision.links.iter().enumerate() {
        named_ui(ui, if index == 0 { part(DecisionPart::Links) } else { "" }, |ui| {
            if link_ui(ui, icon::EXTERNAL_LINK, link.as_str()).clicked() {
                cx.ask(Action::OpenInSystem(PathBuf::from(link.as_str())));
            }
        });
    }
    if let Some(said) = &decision.text {
        ui.add_space(4.0);
        ui.role(Role::Body, said.as_str());
    }
    if has_datasets {
        ui.add_space(8.0);
        datasets_ui(ui, decision, open, &text, cx);
    }
}

/// Shows the way to put a decision right, and what stands in it.
pub(in crate::ui::screen) fn correct_ui(ui: &mut Ui, decision: &Decision, open: &Open<'_>, cx: &mut Cx<'_>) -> Response {
    let text = std::sync::Arc::clone(cx.text);
    let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
    let name =
        text.with("decisions-correct-name", &[("decision", wording::decision_kind(&decision.kind, &text).into()), ("date", text.date(decision.date).into())]);
    let response = Button::new(text.get("decisions-correct")).icon(icon::PENCIL).name(&name).blocked(blocked).show(ui);
    if response.clicked() {
        cx.ask(Action::Ask(Asked::Correct(decision.id)));
    }
    response
}

fn datasets_ui(ui: &mut Ui, decision: &Decision, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) {
    if decision.datasets.is_empty() {
        return;
    }
    ui.horizontal(|ui| {
        heading_ui(ui, Role::Label, text.get("datasets"));
        ui.muted(Role::Body, &text.count(decision.datasets.len()));
    });
    for id in decision.datasets.iter().take(DATASETS_MAX) {
        let Some(dataset) = open.inventory().dataset(*id) else {
            ui.muted(Role::Body, text.get("decide-dataset-gone"));
            continue;
        };
        if link_ui(ui, "", dataset.title(open.language)).clicked() {
            cx.ask(Action::OpenAt(*id, CardPage::Decisions));
        }
    }
    let more = decision.datasets.len().saturating_sub(DATASETS_MAX);
    if more > 0 {
        ui.muted(Role::Caption, &text.with("decide-done-waiting-more", &[("count", more.into())]));
    }
    if decision.datasets.len() > 1 && Button::link(text.get("decisions-list-datasets")).show(ui).clicked() {
        cx.ask(Action::ListThese(decision.datasets.clone()));
    }
}

/// Shows a fact under its name.
pub(super) fn fact_ui(ui: &mut Ui, name: &str, words: &str) {
    named_ui(ui, name, |ui| {
        ui.add_space(LOWER);
        ui.label(rich(Role::Body, words, ui.palette().text));
    });
}

/// Shows something beside its name.
pub(super) fn named_ui<R>(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(8.0, 0.0);
        ui.vertical(|ui| {
            ui.set_width(NAME);
            ui.add_space(LOWER);
            ui.muted(Role::Body, name);
        });
        ui.vertical(|ui| content(ui)).inner
    })
    .inner
}

/// Shows a link as wide as there is room, with an icon before it if there is one.
pub(in crate::ui::screen) fn link_ui(ui: &mut Ui, glyph: &str, words: &str) -> Response {
    link_named_ui(ui, glyph, words, words)
}

/// Shows a link under a name that says more than its words.
pub(super) fn link_named_ui(ui: &mut Ui, glyph: &str, words: &str, name: &str) -> Response {
    let palette = ui.palette();
    let before = if glyph.is_empty() { 0.0 } else { size::ICON_SMALL + 6.0 };
    let galley = galley(ui, Role::Body, words, palette.accent, (ui.available_width() - before).max(24.0));
    let is_cut = galley.elided;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(before + galley.size().x, size::BADGE), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Link, ui.is_enabled(), name));
    if !glyph.is_empty() {
        paint_icon(ui, glyph, rect.left_center() + Vec2::new(size::ICON_SMALL / 2.0, 0.0), 14.0, palette.accent);
    }
    let at = eframe::egui::pos2(rect.left() + before, rect.center().y - galley.size().y / 2.0);
    let bottom = at.y + galley.size().y;
    ui.painter().galley(at, galley, palette.accent);
    if response.hovered() {
        ui.painter().hline(rect.left() + before..=rect.right(), bottom, Stroke::new(1.0, palette.accent));
    }
    focus_ring(ui, rect, &response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if is_cut { response.on_hover_text(words) } else { response }
}
