//! Where answers disagree with the scores or with each other, and the way to the scores.
//!
//! What disagrees is decided by the model.

use eframe::egui::{Frame, Label, Margin, Stroke, Ui};

use super::{Wish, place};
use crate::model::pairwise::{Contradiction, Findings};
use crate::model::{Axis, DatasetId};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::{heading_ui, rich};
use crate::ui::widget::{Button, UiText as _};

/// More findings than this are counted, not shown.
const SHOWN: usize = 12;

/// Shows what was found; returns what was asked for.
pub(super) fn findings_ui(ui: &mut Ui, found: &Findings, answered: usize, axis: Axis, open: &Open<'_>, text: &Text) -> Option<Wish> {
    let mut wish = None;
    heading_ui(ui, Role::Section, text.get("run-found"));
    let all = found.contradictions.len() + found.cycles.len();
    let summary = if answered == 0 {
        text.get("run-found-none-yet").to_owned()
    } else {
        text.with("run-found-count", &[("count", all.into()), ("answered", answered.into())])
    };
    ui.muted(Role::Body, &summary);
    ui.add_space(6.0);
    for contradiction in found.contradictions.iter().take(SHOWN) {
        wish = box_ui(ui, |ui| contradiction_ui(ui, contradiction, axis, open, text)).or(wish);
    }
    for cycle in found.cycles.iter().take(SHOWN) {
        wish = box_ui(ui, |ui| cycle_ui(ui, cycle, axis, open, text)).or(wish);
    }
    let more = found.contradictions.len().saturating_sub(SHOWN) + found.cycles.len().saturating_sub(SHOWN);
    if more > 0 {
        ui.muted(Role::Body, &text.with("run-found-more", &[("count", more.into())]));
    }
    wish
}

fn box_ui<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let palette = ui.palette();
    let edge = Stroke::new(1.0, if palette.is_projector { palette.border } else { palette.line });
    let frame = Frame::new().fill(palette.bg).stroke(edge).corner_radius(size::RADIUS).inner_margin(Margin::same(12));
    frame
        .show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            content(ui)
        })
        .inner
}

fn title<'a>(id: DatasetId, open: &Open<'a>) -> &'a str {
    open.inventory().dataset(id).map_or("", |dataset| dataset.title(open.language))
}

fn contradiction_ui(ui: &mut Ui, found: &Contradiction, axis: Axis, open: &Open<'_>, text: &Text) -> Option<Wish> {
    let number = |id| place(&open.worked.ranking, axis, id).map_or_else(String::new, |place| text.number(place, 0));
    let args = [
        ("more", title(found.more, open).into()),
        ("less", title(found.less, open).into()),
        ("high", number(found.more).into()),
        ("low", number(found.less).into()),
    ];
    let key = match (found.is_equal, axis) {
        (true, _) => "run-found-equal",
        (false, Axis::Value) => "run-found-value",
        (false, Axis::Cost) => "run-found-cost",
    };
    ui.horizontal_top(|ui| {
        ui.icon(icon::WARNING, size::ICON_SMALL, ui.palette().warn);
        ui.add(Label::new(rich(Role::Body, &text.with(key, &args), ui.palette().text)).wrap());
    });
    ways_ui(ui, &[found.more, found.less], axis, open, text)
}

fn cycle_ui(ui: &mut Ui, cycle: &[DatasetId], axis: Axis, open: &Open<'_>, text: &Text) -> Option<Wish> {
    let around: Vec<&str> = cycle.iter().chain(cycle.first()).map(|id| title(*id, open)).collect();
    ui.horizontal_top(|ui| {
        ui.icon(icon::REFRESH, size::ICON_SMALL, ui.palette().warn);
        let around = text.with("run-found-cycle", &[("around", around.join(" → ").into())]);
        ui.add(Label::new(rich(Role::Body, &around, ui.palette().text)).wrap());
    });
    ways_ui(ui, cycle, axis, open, text)
}

/// Shows the ways to the scores of what a finding is about.
fn ways_ui(ui: &mut Ui, ids: &[DatasetId], axis: Axis, open: &Open<'_>, text: &Text) -> Option<Wish> {
    let mut wish = None;
    for id in ids {
        let other = ids.iter().find(|other| *other != id).unwrap_or(id);
        let room = (ui.available_width() - 8.0).max(80.0);
        let mut name = text.with("run-score-it", &[("title", title(*id, open).into())]);
        let spoken = name.clone();
        while crate::ui::widget::label::width(ui, Role::Body, &name) > room && name.chars().count() > 12 {
            name = name.chars().take(name.chars().count() - 2).collect::<String>().trim_end_matches('…').trim_end().to_owned() + "…";
        }
        if Button::link(&name).name(&spoken).show(ui).clicked() {
            wish = Some(Wish::Score(*id, *other, axis));
        }
    }
    wish
}
