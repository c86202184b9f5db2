//! What to ask first: the missing answers that would move the dataset most, or those that would give it a place.
//!
//! It is worked out once for each state of the inventory; a row leads to its criterion.

use eframe::egui::{CursorIcon, Role as AccessRole, Sense, Ui, Vec2, WidgetInfo, pos2};

use crate::model::question::{self, Question};
use crate::model::{CriterionId, DatasetId, ScoringModel};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::UiText as _;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, paint_icon};
use crate::wording;

/// How many questions are shown.
const SHOWN: usize = 3;

/// The questions of one dataset.
#[derive(Debug, Default)]
pub(super) struct Asked {
    of: Option<(u64, DatasetId)>,
    questions: Vec<Question>,
    towards: Vec<CriterionId>,
}

impl Asked {
    fn refresh(&mut self, id: DatasetId, open: &Open<'_>) {
        let of = Some((open.generation, id));
        if self.of == of {
            return;
        }
        let (inventory, ranking) = (open.inventory(), &open.worked.ranking);
        let mut questions = question::of_dataset(inventory, ranking, id);
        questions.retain(|question| question.shift() > 0);
        *self = Self { of, questions, towards: question::towards_place(inventory, ranking, id) };
    }

    /// Shows the questions; returns the criterion of the one that was pressed.
    pub(super) fn ui(&mut self, ui: &mut Ui, id: DatasetId, model: &ScoringModel, open: &Open<'_>, text: &Text) -> Option<CriterionId> {
        self.refresh(id, open);
        let rows: Vec<(CriterionId, String, String)> = if self.towards.is_empty() {
            self.questions.iter().take(SHOWN).map(|question| (question.criterion, range(question, text), spoken(question, text))).collect()
        } else {
            let weight = |id: &CriterionId| model.criterion(*id).map_or_else(String::new, |criterion| wording::percent(model.share(criterion), text));
            self.towards.iter().take(SHOWN).map(|id| (*id, weight(id), weight(id))).collect()
        };
        if rows.is_empty() {
            return None;
        }
        let heading = if self.towards.is_empty() {
            text.with("card-ask-first", &[("count", rows.len().into())])
        } else {
            text.with("card-ask-for-place", &[("count", self.towards.len().into())])
        };
        ui.add_space(4.0);
        ui.muted(Role::Caption, &heading);
        let mut pressed = None;
        for (id, beside, spoken) in rows {
            let name = model.criterion(id).map_or("", |criterion| criterion.short.get(open.language));
            if row_ui(ui, name, &beside, &format!("{name}: {spoken}")) {
                pressed = Some(id);
            }
        }
        ui.add_space(8.0);
        pressed
    }
}

/// Writes the ranks that an answer could lead to, from the one it has.
fn range(question: &Question, text: &Text) -> String {
    let (best, worst) = (question.if_lowest.min(question.if_highest), question.if_lowest.max(question.if_highest));
    let args = [("now", (question.now as usize).into()), ("best", (best as usize).into()), ("worst", (worst as usize).into())];
    text.with("card-ask-range", &args)
}

fn spoken(question: &Question, text: &Text) -> String {
    text.with("card-ask-move", &[("now", (question.now as usize).into()), ("then", (question.furthest() as usize).into())])
}

fn row_ui(ui: &mut Ui, name: &str, beside: &str, spoken: &str) -> bool {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 24.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Link, true, spoken));
    if response.hovered() {
        ui.painter().rect_filled(rect.expand2(Vec2::new(6.0, 0.0)), size::RADIUS_SMALL, palette.hover);
    }
    paint_icon(ui, icon::HELP, pos2(rect.left() + 8.0, rect.center().y), size::ICON_SMALL, palette.warn);
    let beside = galley(ui, Role::Body, beside, palette.muted, f32::INFINITY);
    let right = rect.right() - beside.size().x;
    let name = galley(ui, Role::Body, name, palette.accent, (right - rect.left() - 32.0).max(0.0));
    ui.painter().galley(pos2(right, rect.center().y - beside.size().y / 2.0), beside, palette.muted);
    ui.painter().galley(pos2(rect.left() + 24.0, rect.center().y - name.size().y / 2.0), name, palette.accent);
    focus_ring(ui, rect.expand2(Vec2::new(4.0, 0.0)), &response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(spoken).clicked()
}
