//! The scoring model in use, to be read: what is judged, what it weighs, and what the levels mean.
//!
//! It is not changed here.

use eframe::egui::{CollapsingHeader, Ui};

use super::group_ui;
use crate::model::{Axis, Criterion, Language, Level, ScoringModel};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _};
use crate::ui::widget::label::{UiText as _, rich};

/// The levels whose meaning is shown; the others lie between them.
const SHOWN: [Level; 3] = [Level::ALL[0], Level::ALL[2], Level::ALL[4]];

/// Shows the model.
pub(super) fn ui(ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    group_ui(ui, text.get("settings-model"));
    ui.spacing_mut().item_spacing.y = 6.0;
    let Some(model) = open.model() else {
        ui.muted(Role::Body, text.get("refusal-no-model"));
        return;
    };
    let named = [("name", model.name.get(open.language).into()), ("version", model.version.to_string().into())];
    ui.role(Role::Label, &text.with("settings-model-version", &named));
    ui.muted(Role::Body, model.description.get(open.language));
    for axis in Axis::ALL {
        ui.add_space(10.0);
        ui.role(Role::Label, text.of("axis", axis.key()));
        ui.spacing_mut().item_spacing.y = 0.0;
        for criterion in model.of_axis(axis) {
            criterion_ui(ui, criterion, model, open.language, &text);
        }
    }
    ui.add_space(16.0);
}

fn criterion_ui(ui: &mut Ui, criterion: &Criterion, model: &ScoringModel, language: Language, text: &Text) {
    let share = text.percent(model.share(criterion), 0);
    let heading = format!("{} {} · {share}", criterion.id, criterion.name.get(language));
    let ink = ui.palette().text;
    CollapsingHeader::new(rich(Role::Body, &heading, ink)).id_salt(criterion.id).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.role(Role::Body, criterion.question.get(language));
        for level in SHOWN {
            ui.horizontal_top(|ui| {
                ui.role(Role::CaptionStrong, &level.get().to_string());
                ui.add(eframe::egui::Label::new(rich(Role::Caption, criterion.anchors.of(level).get(language), ui.palette().muted)).wrap());
            });
        }
    });
}
