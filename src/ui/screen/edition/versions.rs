//! The versions of a model or checklist in this inventory: number, day, who and why, read from the history.
//!
//! Choosing one shows it; taking it into use again is asked for elsewhere.

use std::sync::Arc;

use eframe::egui::{Role as AccessRole, Sense, Ui, Vec2, WidgetInfo, pos2};

use crate::model::operation::Origin;
use crate::model::{Operation, OperationKind};
use crate::text::Text;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Ground;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, heading_ui};

const PAD: f32 = 10.0;
const LINE: f32 = 18.0;

/// One version.
#[derive(Debug)]
pub(in crate::ui::screen) struct Version {
    pub(in crate::ui::screen) number: u32,
    /// What took it into use, where the history tells.
    operation: Option<Arc<Operation>>,
}

/// Returns the versions with these numbers, newest first; operations of these kinds brought one each.
pub(in crate::ui::screen) fn versions_of(numbers: Vec<u32>, operations: &[Arc<Operation>], kinds: &[OperationKind]) -> Vec<Version> {
    let operations = taken_into_use(operations, kinds);
    // A file that came from elsewhere may hold versions that its history does not tell of.
    let is_told = operations.len() == numbers.len();
    let at = |index: usize| if is_told { operations.get(index).cloned() } else { None };
    numbers.into_iter().enumerate().map(|(index, number)| Version { number, operation: at(index) }).rev().collect()
}

/// Returns the operations that took the versions into use that are there now: what was undone is not.
fn taken_into_use(operations: &[Arc<Operation>], kinds: &[OperationKind]) -> Vec<Arc<Operation>> {
    let mut stack: Vec<Arc<Operation>> = Vec::new();
    for operation in operations.iter().filter(|operation| kinds.contains(&operation.label.kind)) {
        match operation.origin {
            Origin::Done => stack.push(Arc::clone(operation)),
            Origin::Undoes(_) => drop(stack.pop()),
            Origin::Redoes(id) => stack.extend(operations.iter().find(|done| done.id == id).cloned()),
        }
    }
    stack
}

/// Shows the list, with a word on each version; returns the one that was chosen now.
pub(in crate::ui::screen) fn list_ui(ui: &mut Ui, versions: &[Version], chosen: u32, state: impl Fn(u32) -> String, text: &Text) -> Option<u32> {
    ui.spacing_mut().item_spacing.y = 4.0;
    heading_ui(ui, Role::Label, text.get("scoring-versions"));
    ui.add_space(4.0);
    let mut picked = None;
    for version in versions {
        if version.ui(ui, version.number == chosen, &state(version.number), text) {
            picked = Some(version.number);
        }
    }
    picked
}

impl Version {
    fn ui(&self, ui: &mut Ui, is_chosen: bool, state: &str, text: &Text) -> bool {
        let palette = ui.palette();
        let number = text.with("scoring-version", &[("version", self.number.to_string().into())]);
        let by = self.operation.as_ref().map(|operation| {
            let when = text.date(text.day_of(operation.at));
            text.with("scoring-version-by", &[("who", operation.who.as_str().into()), ("when", when.into())])
        });
        let why = self.operation.as_ref().and_then(|operation| operation.why.as_ref()).map(|why| why.as_str().lines().next().unwrap_or_default().to_owned());
        let lines: Vec<String> = by.into_iter().chain(why).collect();
        let height = 30.0 + LINE * lines.len() as f32 + if lines.is_empty() { 0.0 } else { 4.0 };
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::click());
        let spoken: Vec<&str> = [number.as_str(), state].into_iter().chain(lines.iter().map(String::as_str)).filter(|part| !part.is_empty()).collect();
        response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_chosen, spoken.join(", ")));
        Ground { is_chosen, is_hot: response.hovered() }.paint(ui, rect, size::RADIUS_SMALL);
        let room = rect.width() - 2.0 * PAD;
        let state = galley(ui, Role::Caption, state, palette.muted, room * 0.62);
        let ink = if is_chosen { palette.accent } else { palette.text };
        let number = galley(ui, Role::Label, &number, ink, room - state.size().x - 8.0);
        let middle = rect.top() + 15.0;
        ui.painter().galley(pos2(rect.left() + PAD, middle - number.size().y / 2.0), number, ink);
        ui.painter().galley(pos2(rect.right() - PAD - state.size().x, middle - state.size().y / 2.0), state, palette.muted);
        for (at, line) in lines.iter().enumerate() {
            let words = galley(ui, Role::Caption, line, palette.muted, room);
            ui.painter().galley(pos2(rect.left() + PAD, rect.top() + 28.0 + LINE * at as f32), words, palette.muted);
        }
        focus_ring(ui, rect.shrink(2.0), &response);
        let is_pressed = response.clicked();
        if let Some(why) = self.operation.as_ref().and_then(|operation| operation.why.as_ref()) {
            response.on_hover_text(why.as_str());
        }
        is_pressed
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use uuid::Uuid;

    use super::*;
    use crate::model::{Label, OperationId};

    #[test]
    fn what_was_undone_and_done_again_is_followed() {
        let id = |number: u128| OperationId::from_uuid(Uuid::from_u128(number));
        let operation = |number: u128, kind: OperationKind, origin: Origin| {
            let label = Label { kind, subject: String::new(), count: 1 };
            Arc::new(Operation { id: id(number), at: Timestamp::UNIX_EPOCH, who: String::new(), label, why: None, origin })
        };
        let log = [
            operation(1, OperationKind::CreateInventory, Origin::Done),
            operation(2, OperationKind::UseModel, Origin::Done),
            operation(3, OperationKind::Score, Origin::Done),
            operation(4, OperationKind::UseModel, Origin::Undoes(id(2))),
            operation(5, OperationKind::UseModel, Origin::Redoes(id(2))),
            operation(6, OperationKind::UseModel, Origin::Done),
            operation(7, OperationKind::UseModel, Origin::Undoes(id(6))),
        ];
        let ids: Vec<OperationId> =
            taken_into_use(&log, &[OperationKind::CreateInventory, OperationKind::UseModel]).iter().map(|operation| operation.id).collect();
        assert_eq!(ids, [id(1), id(2)]);
    }
}
