//! The first page of the card: where the dataset stands in the process, and every field in its group.
//!
//! Which language is edited is chosen here; what an editor looks like stands in `editor`.

use eframe::egui::{Role as AccessRole, Sense, Ui, Vec2, WidgetInfo};

use super::editor::Editor;
use crate::command::{Command, Move, Refusal};
use crate::model::{Dataset, Field, FieldKey, Group, Kind, Language, Stage};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Ground;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, paint_icon};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

const STAGE_HEIGHT: f32 = 36.0;
const GAP: f32 = 8.0;

/// What was asked for on the page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    /// The language that was picked now.
    pub(super) language: Option<Language>,
    /// Whether the gates are to be shown.
    pub(super) wants_gates: bool,
}

/// Shows the stage, the language and the fields.
pub(super) fn fields_ui(ui: &mut Ui, editor: &mut Editor<'_, '_>, cx: &mut Cx<'_>) -> Asked {
    let width = ui.available_width();
    let wants_gates = stage_ui(ui, editor.dataset, editor.open, cx);
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
    Asked { language: picked, wants_gates }
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

/// Shows the four stages; the one pressed is where the dataset goes. Returns whether the gates, which stand in the way, are to be shown.
fn stage_ui(ui: &mut Ui, dataset: &Dataset, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
    let (text, today) = (std::sync::Arc::clone(cx.text), cx.today);
    let blocked = |stage: Stage| match Command::MoveToStage(Move::new(vec![dataset.id()], stage, today)).plan(open.inventory()) {
        Err(Refusal::StageNotDone { dataset, gates, .. }) if !gates.is_empty() => {
            Some(wording::refusal(&Refusal::GatesNotPassed { dataset, gates }, open.inventory(), &text))
        }
        Err(refusal @ Refusal::GatesNotPassed { .. }) => Some(wording::refusal(&refusal, open.inventory(), &text)),
        _ => None,
    };
    let mut why = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        let width = (ui.available_width() - 3.0 * GAP) / 4.0;
        for stage in Stage::ALL {
            let blocked = blocked(stage);
            if cell_ui(ui, (dataset.stage(), stage), width, blocked.as_deref(), open, &text) {
                cx.ask(Action::run(Command::MoveToStage(Move::new(vec![dataset.id()], stage, today))));
            }
            why = why.take().or(blocked);
        }
    });
    let Some(why) = why else { return false };
    let palette = ui.palette();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.icon(icon::SHIELD, 14.0, palette.muted);
        ui.vertical(|ui| ui.muted(Role::Caption, &why));
    });
    Button::link(text.get("card-to-gates")).show(ui).clicked()
}

/// Shows one stage; returns whether it was pressed.
fn cell_ui(ui: &mut Ui, (now, stage): (Stage, Stage), width: f32, blocked: Option<&str>, open: &Open<'_>, text: &Text) -> bool {
    let palette = ui.palette();
    let is_now = stage == now;
    let can_press = open.is_writable && blocked.is_none();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, STAGE_HEIGHT), if can_press { Sense::click() } else { Sense::hover() });
    let name = wording::stage(stage, text);
    let spoken = format!("{}: {name}", text.get("stage"));
    response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, can_press, is_now, &spoken));
    let color = match stage.cmp(&now) {
        std::cmp::Ordering::Less => palette.muted,
        std::cmp::Ordering::Equal => palette.accent,
        std::cmp::Ordering::Greater => palette.press,
    };
    Ground { is_chosen: is_now, is_hot: response.hovered() && can_press }.paint(ui, rect, size::RADIUS_SMALL);
    let bar = eframe::egui::Rect::from_min_size(rect.left_top(), Vec2::new(width, 6.0));
    ui.painter().rect_filled(bar, 2, color);
    let (role, ink) = if is_now { (Role::CaptionStrong, palette.accent) } else { (Role::Caption, palette.muted) };
    let sign = if blocked.is_some() { 16.0 } else { 0.0 };
    let words = galley(ui, role, name, ink, width - 4.0 - sign);
    let left = rect.center().x - f32::midpoint(words.size().x, sign);
    if blocked.is_some() {
        paint_icon(ui, icon::LOCK, eframe::egui::pos2(left + 6.0, rect.top() + 12.0 + words.size().y / 2.0), 12.0, ink);
    }
    ui.painter().galley(eframe::egui::pos2(left + sign, rect.top() + 12.0), words, ink);
    focus_ring(ui, rect, &response);
    let is_pressed = response.clicked() && !is_now;
    response.on_hover_text(blocked.unwrap_or(name));
    is_pressed
}
