//! What can be done with the points that are chosen together, in place of the filter bar.
//!
//! It asks for commands on many datasets; each is one step back.

use std::sync::Arc;

use eframe::egui::{Align, Id, Layout, Ui};

use super::drag::Hands;
use super::gates::GateForm;
use crate::command::Command;
use crate::model::{DatasetId, Field, FieldKey, Value};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::Role;
use crate::ui::widget::bar::filter_bar_ui;
use crate::ui::widget::chip::Chip;
use crate::ui::widget::{Button, UiText as _, icon_button};

/// Below this width words give way to icons.
const WORDS_FROM: f32 = 720.0;

/// Shows the bar.
pub(super) fn bar_ui(ui: &mut Ui, hands: &mut Hands, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let is_wide = ui.available_width() >= WORDS_FROM;
    let ids: Vec<DatasetId> = hands.chosen.ids().iter().copied().collect();
    let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
    filter_bar_ui(ui, |ui| {
        let count = ui.line(Role::Label, &text.with("matrix-chosen", &[("count", ids.len().into())]));
        ui.ctx().accesskit_node_builder(count.id, |node| node.set_live(eframe::egui::accesskit::Live::Polite));
        let list = text.get("matrix-chosen-list");
        let is_listed = if is_wide { Button::new(list).icon(icon::LIST).show(ui) } else { icon_button(ui, icon::LIST, list, None) }.clicked();
        if is_listed {
            cx.ask(Action::ListThese(ids.clone()));
        }
        if blocked.is_none() {
            department_ui(ui, &ids, is_wide, open, cx);
        }
        let gates = text.get("matrix-chosen-gates");
        let pressed = if is_wide { Button::new(gates).icon(icon::SHIELD).blocked(blocked).show(ui) } else { icon_button(ui, icon::SHIELD, gates, blocked) };
        if pressed.clicked() {
            hands.gates = Some(GateForm::default());
        }
        let score = text.get("matrix-chosen-score");
        let pressed = if is_wide { Button::new(score).icon(icon::PLAY).blocked(blocked).show(ui) } else { icon_button(ui, icon::PLAY, score, blocked) };
        if pressed.clicked() {
            // Best first, as the list beside the matrix has them; what has no rank comes last.
            let mut ids = ids;
            ids.sort_by_key(|id| open.worked.ranking.position(*id));
            cx.ask(Action::ScoreThese(ids));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if Button::ghost(text.get("matrix-chosen-clear")).icon(icon::CLOSE).show(ui).clicked() {
                hands.chosen.clear();
            }
        });
    });
}

/// Gives them all to a department, or to none.
fn department_ui(ui: &mut Ui, ids: &[DatasetId], is_wide: bool, open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let mut departments: Vec<_> = open.inventory().departments().map(|department| (department.name.as_str(), department.id)).collect();
    departments.sort_by(|a, b| text.compare(a.0, b.0));
    let values: Vec<(&str, Option<usize>)> = departments.iter().map(|(name, _)| (*name, None)).collect();
    let chip = Chip {
        id: Id::unique("matrix chosen department"),
        icon: Some(icon::BUILDING),
        text: text.get("matrix-chosen-department"),
        is_active: false,
        is_wide,
        all: Some(text.get("none")),
        search: text.get("chip-search"),
    };
    if let Some(picked) = chip.show(ui, &values, None) {
        let value = picked.and_then(|index| departments.get(index)).map(|(_, id)| Value::Department(*id));
        let key = FieldKey::new(Field::Department, open.inventory().language());
        cx.ask(Action::run(Command::EditDatasets(ids.to_vec(), key, value)));
    }
}
