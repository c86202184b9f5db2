//! The first page of the card: where the dataset stands in the process, and every field in its group.
//!
//! Which language is edited is chosen here; what an editor looks like stands in `editor`.

use eframe::egui::{Role as AccessRole, Sense, Ui, Vec2, WidgetInfo};

use super::editor::Editor;
use crate::command::Command;
use crate::model::{Dataset, Field, FieldKey, Group, Kind, Language, Stage};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::UiText as _;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::galley;
use crate::ui::widget::segment::segment_ui;
use crate::wording;

const STAGE_HEIGHT: f32 = 36.0;
const GAP: f32 = 8.0;

/// Shows the stage, the language and the fields. Returns the language that was picked now.
pub(super) fn fields_ui(ui: &mut Ui, editor: &mut Editor<'_, '_>, cx: &mut Cx<'_>) -> Option<Language> {
    let width = ui.available_width();
    stage_ui(ui, editor.dataset, editor.open, cx);
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

/// Shows the four stages; the one pressed is where the dataset goes.
fn stage_ui(ui: &mut Ui, dataset: &Dataset, open: &Open<'_>, cx: &mut Cx<'_>) {
    let palette = ui.palette();
    let text = std::sync::Arc::clone(cx.text);
    let width = (ui.available_width() - 3.0 * GAP) / 4.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for stage in Stage::ALL {
            let is_now = stage == dataset.stage();
            let sense = if open.is_writable { Sense::click() } else { Sense::hover() };
            let (rect, response) = ui.allocate_exact_size(Vec2::new(width, STAGE_HEIGHT), sense);
            let name = wording::stage(stage, &text);
            let spoken = format!("{}: {name}", text.get("stage"));
            response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, open.is_writable, is_now, &spoken));
            let color = match stage.cmp(&dataset.stage()) {
                std::cmp::Ordering::Less => palette.muted,
                std::cmp::Ordering::Equal => palette.accent,
                std::cmp::Ordering::Greater => palette.press,
            };
            let fill = if is_now {
                palette.select
            } else if response.hovered() {
                palette.hover
            } else {
                eframe::egui::Color32::TRANSPARENT
            };
            ui.painter().rect_filled(rect, size::RADIUS_SMALL, fill);
            let bar = eframe::egui::Rect::from_min_size(rect.left_top(), Vec2::new(width, 6.0));
            ui.painter().rect_filled(bar, 2, color);
            let (role, ink) = if is_now { (Role::CaptionStrong, palette.accent) } else { (Role::Caption, palette.muted) };
            let words = galley(ui, role, name, ink, width - 4.0);
            let at = eframe::egui::pos2(rect.center().x - words.size().x / 2.0, rect.top() + 12.0);
            ui.painter().galley(at, words, ink);
            focus_ring(ui, rect, &response);
            if response.clicked() && !is_now {
                cx.ask(Action::run(Command::MoveToStage(vec![dataset.id()], stage)));
            }
            response.on_hover_text(name);
        }
    });
}
