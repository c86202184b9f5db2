//! The first page of the card: every field in its group.
//!
//! Which language is edited is chosen here; what an editor looks like stands in `editor`.

use eframe::egui::Ui;

use super::editor::Editor;
use crate::model::{Field, FieldKey, Group, Kind, Language};
use crate::ui::context::Cx;
use crate::ui::theme::Role;
use crate::ui::widget::UiText as _;
use crate::ui::widget::segment::segment_ui;
use crate::wording;

const GAP: f32 = 8.0;

/// Shows the language and the fields. Returns the language that was picked now.
pub(super) fn fields_ui(ui: &mut Ui, editor: &mut Editor<'_, '_>, cx: &mut Cx<'_>) -> Option<Language> {
    let width = ui.available_width();
    let mut picked = None;
    for group in Group::ALL {
        ui.add_space(12.0);
        ui.role(Role::Label, cx.text.of("group", group.key()));
        if group == Group::Core {
            picked = language_ui(ui, editor, cx);
        }
        let fields: Vec<Field> = Field::ALL.iter().copied().filter(|field| field.info().group == group).collect();
        let mut at = 0;
        while let Some(field) = fields.get(at) {
            if let Some(next) = fields.get(at + 1).filter(|next| is_short(*field) && is_short(**next)) {
                let half = (width - GAP) / 2.0;
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = GAP;
                    editor.field_ui(ui, *field, half, cx);
                    editor.field_ui(ui, *next, half, cx);
                });
                at += 2;
            } else {
                editor.field_ui(ui, *field, width, cx);
                at += 1;
            }
            ui.add_space(4.0);
        }
    }
    ui.add_space(16.0);
    picked
}

/// Tells whether two such fields fit beside each other.
const fn is_short(field: Field) -> bool {
    matches!(field.info().kind, Kind::Date | Kind::Hours)
}

fn language_ui(ui: &mut Ui, editor: &Editor<'_, '_>, cx: &Cx<'_>) -> Option<Language> {
    let localized = || Field::ALL.iter().filter(|field| field.info().localized);
    let all = localized().count();
    let label = |language: Language| {
        let filled = localized().filter(|field| editor.dataset.get(FieldKey::new(**field, language)).is_some()).count();
        let name = wording::language(language, cx.text);
        cx.text.with("card-language", &[("language", name.into()), ("filled", filled.into()), ("all", all.into())])
    };
    let labels = Language::ALL.map(label);
    let choices: Vec<(Language, &str)> = Language::ALL.into_iter().zip(labels.iter().map(String::as_str)).collect();
    let picked = segment_ui(ui, cx.text.get("card-languages"), &choices, editor.language);
    ui.add_space(2.0);
    picked
}
