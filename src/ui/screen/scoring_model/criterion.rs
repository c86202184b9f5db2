//! One criterion, opened: its names, its question and what each level means, in one language at a time.
//!
//! Its weight and its place in the order are changed in the row above it.

use eframe::egui::{Frame, Margin, Sense, Ui, Vec2};

use super::criteria::Deed;
use super::sheet::{Sheet, name_ui};
use crate::model::scoring::error::TextOf;
use crate::model::scoring::succession::ScoreCounts;
use crate::model::{CriterionId, Level};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::label::{UiText as _, galley};

/// Names stand side by side from this width on.
const SIDE_BY_SIDE: f32 = 520.0;
const GAP: f32 = 12.0;
/// Room for the number of a level.
const NUMBER: f32 = 20.0;

/// Shows the criterion.
pub(super) fn ui(ui: &mut Ui, id: CriterionId, sheet: &mut Sheet<'_>, counts: &ScoreCounts) -> Option<Deed> {
    let fill = ui.palette().surface;
    let frame = Frame::new().fill(fill).corner_radius(size::RADIUS).inner_margin(Margin::same(16)).outer_margin(Margin { bottom: 8, ..Margin::ZERO });
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            names_ui(ui, id, sheet);
            ui.add_space(6.0);
            let question = sheet.text.get("scoring-question");
            name_ui(ui, question);
            sheet.text_ui(ui, TextOf::Question(id), &named(question, id), 1);
            ui.add_space(6.0);
            name_ui(ui, sheet.text.get("scoring-levels"));
            for level in Level::ALL {
                level_ui(ui, id, level, sheet);
            }
            ui.add_space(8.0);
            foot_ui(ui, id, sheet, counts)
        })
        .inner
}

fn named(name: &str, id: CriterionId) -> String {
    format!("{name}, {id}")
}

fn names_ui(ui: &mut Ui, id: CriterionId, sheet: &mut Sheet<'_>) {
    let (name, short) = (sheet.text.get("scoring-name"), sheet.text.get("scoring-short"));
    let room = ui.available_width();
    if room < SIDE_BY_SIDE {
        name_ui(ui, name);
        sheet.text_ui(ui, TextOf::Name(id), &named(name, id), 1);
        ui.add_space(6.0);
        name_ui(ui, short);
        return sheet.text_ui(ui, TextOf::Short(id), &named(short, id), 1);
    }
    let narrow = (room - GAP) / 3.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for (of, shown, wide) in [(TextOf::Name(id), name, 2.0 * narrow), (TextOf::Short(id), short, narrow)] {
            ui.vertical(|ui| {
                ui.set_width(wide);
                name_ui(ui, shown);
                sheet.text_ui(ui, of, &named(shown, id), 1);
            });
        }
    });
}

fn level_ui(ui: &mut Ui, id: CriterionId, level: Level, sheet: &mut Sheet<'_>) {
    let name = sheet.text.with("scoring-level", &[("level", level.get().to_string().into())]);
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(Vec2::new(NUMBER, size::CONTROL), Sense::hover());
        let ink = ui.palette().text;
        let number = galley(ui, Role::Label, &level.get().to_string(), ink, NUMBER);
        ui.painter().galley(rect.left_center() - Vec2::new(0.0, number.size().y / 2.0), number, ink);
        ui.vertical(|ui| sheet.text_ui(ui, TextOf::Level(id, level), &named(&name, id), 1));
    });
}

/// Shows the way out of use, and what becomes of the scores.
fn foot_ui(ui: &mut Ui, id: CriterionId, sheet: &Sheet<'_>, counts: &ScoreCounts) -> Option<Deed> {
    if !sheet.is_editable {
        return None;
    }
    let text = sheet.text;
    let is_known = sheet.draft.start().criterion(id).is_some() || sheet.draft.start().retired(id).is_some();
    let (key, glyph) = if is_known { ("scoring-retire", icon::CIRCLE_SLASH) } else { ("scoring-remove", icon::TRASH) };
    let mut deed = None;
    ui.horizontal_wrapped(|ui| {
        let name = format!("{} {id}", text.get(key));
        if Button::outline(text.get(key)).icon(glyph).name(&name).show(ui).clicked() {
            deed = Some(Deed::Retire(id));
        }
        if is_known {
            let count = counts.get(&id).copied().unwrap_or_default();
            ui.muted(Role::Caption, &text.with("scoring-retire-help", &[("count", count.into())]));
        }
    });
    deed
}
