//! The pages of an import side by side, each with a sign of how it stands: columns, rows, and later what matches.
//!
//! None of them has to be visited; they only say where something is worth a look.

use eframe::egui::{Align2, Key, Modifiers, Pos2, Rect, Role as AccessRole, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::text::Text;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, paint_icon, width};

/// A page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Page {
    /// What the columns become, over the rows.
    #[default]
    Columns,
    /// The rows alone.
    Rows,
    /// What is there already.
    Matches,
    /// What was in the list last time and is not now.
    Vanished,
}

impl Page {
    const fn key(self) -> &'static str {
        match self {
            Self::Columns => "importing-step-columns",
            Self::Rows => "importing-step-rows",
            Self::Matches => "importing-step-matches",
            Self::Vanished => "importing-step-vanished",
        }
    }
}

/// A page and how it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    pub(super) page: Page,
    /// How much is to be looked at there.
    pub(super) open: usize,
    /// How much there is, where that is worth a number.
    pub(super) count: Option<usize>,
}

const DISC: f32 = 20.0;
const GAP: f32 = 8.0;
/// The line between two pages.
const JOIN: f32 = 20.0;

/// Shows the pages; returns the one to turn to.
pub(super) fn ui(ui: &mut Ui, steps: &[Step], now: Page, room: f32, text: &Text) -> Option<Page> {
    let names: Vec<String> = steps.iter().map(|step| name(*step, text)).collect();
    let widths: Vec<f32> = names.iter().map(|name| width(ui, Role::Label, name)).collect();
    let all: f32 = widths.iter().map(|width| width + DISC + GAP).sum::<f32>() + (steps.len().saturating_sub(1)) as f32 * (JOIN + 2.0 * GAP);
    let has_names = all <= room;
    let wide = |index: usize| DISC + if has_names || steps[index].page == now { GAP + widths[index] } else { 0.0 };
    let total: f32 = (0..steps.len()).map(wide).sum::<f32>() + steps.len().saturating_sub(1) as f32 * (JOIN + 2.0 * GAP);
    let (area, _) = ui.allocate_exact_size(Vec2::new(total, size::CONTROL), Sense::hover());
    let palette = ui.palette();
    let mut picked = None;
    let mut left = area.left();
    for (index, step) in steps.iter().enumerate() {
        let rect = Rect::from_min_size(Pos2::new(left, area.top()), Vec2::new(wide(index), size::CONTROL));
        if step_ui(ui, rect, (index, *step), (&names[index], has_names || step.page == now), step.page == now, text) {
            picked = Some(step.page);
        }
        left = rect.right() + GAP;
        if index + 1 < steps.len() {
            ui.painter().hline(left..=left + JOIN, area.center().y, Stroke::new(1.0, palette.line));
            left += JOIN + GAP;
        }
    }
    picked.or_else(|| turned(ui, steps, now))
}

fn name(step: Step, text: &Text) -> String {
    let name = text.get(step.page.key());
    match step.count {
        Some(count) => format!("{name} {}", text.count(count)),
        None => name.to_owned(),
    }
}

fn step_ui(ui: &mut Ui, rect: Rect, (index, step): (usize, Step), (name, has_name): (&str, bool), is_now: bool, text: &Text) -> bool {
    let palette = ui.palette();
    let response = ui.interact(rect, ui.scope_id().with(("step", index)), Sense::click());
    let state = if step.open > 0 { text.with("importing-step-open", &[("count", step.open.into())]) } else { text.get("importing-step-fine").to_owned() };
    let said = format!("{name}: {state}");
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Tab, true, &said));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(is_now));
    let center = Pos2::new(rect.left() + DISC / 2.0, rect.center().y);
    let ink = match (is_now, step.open > 0) {
        (true, _) => palette.accent,
        (false, true) => palette.warn,
        (false, false) => palette.ok,
    };
    if step.open > 0 && !is_now {
        ui.painter().circle_stroke(center, DISC / 2.0 - 1.0, Stroke::new(1.5, ink));
        ui.painter().text(center, Align2::CENTER_CENTER, "?", Role::CaptionStrong.font(), ink);
    } else {
        ui.painter().circle_filled(center, DISC / 2.0, ink);
        if is_now {
            ui.painter().text(center, Align2::CENTER_CENTER, (index + 1).to_string(), Role::CaptionStrong.font(), palette.on_accent);
        } else {
            paint_icon(ui, icon::CHECK, center, 13.0, palette.bg);
        }
    }
    if has_name {
        let ink = if is_now || response.hovered() { palette.text } else { palette.muted };
        let name = galley(ui, if is_now { Role::Label } else { Role::Body }, name, ink, f32::INFINITY);
        ui.painter().galley(Pos2::new(rect.left() + DISC + GAP, rect.center().y - name.size().y / 2.0), name, ink);
    }
    focus_ring(ui, rect.shrink(1.0), &response);
    let is_clicked = response.clicked();
    response.on_hover_text(said);
    is_clicked
}

/// Turns the pages with Ctrl and the page keys.
fn turned(ui: &Ui, steps: &[Step], now: Page) -> Option<Page> {
    let place = steps.iter().position(|step| step.page == now)?;
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, key));
    let next = match (pressed(Key::PageDown), pressed(Key::PageUp)) {
        (true, _) => (place + 1).min(steps.len() - 1),
        (_, true) => place.saturating_sub(1),
        _ => return None,
    };
    steps.get(next).map(|step| step.page)
}
