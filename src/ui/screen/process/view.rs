//! The views of the process: the board, the list and the decisions, and the segment that leads from one to the other.
//!
//! Which of them is shown stands in egui's memory, because two screens offer the choice; nothing else is kept here.

use eframe::egui::{Context, Id, Ui};

use crate::ui::action::{Action, Place};
use crate::ui::context::Cx;
use crate::ui::widget::segment::segment_ui;

/// A view of the process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum View {
    /// Cards in columns.
    #[default]
    Board,
    /// Rows that can be chosen many at a time.
    List,
    /// What was decided: a screen of its own.
    Decisions,
}

/// Shows the segment and goes where it is pressed; `chosen` is the view that is on the screen.
pub(crate) fn views_ui(ui: &mut Ui, chosen: View, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let choices = [(View::Board, text.get("board-view-board")), (View::List, text.get("board-view-list")), (View::Decisions, text.get("place-decisions"))];
    match segment_ui(ui, text.get("board-view"), &choices, chosen) {
        Some(View::Decisions) => cx.ask(Action::Go(Place::Decisions)),
        Some(view) => {
            show(ui.ctx(), view);
            cx.ask(Action::Go(Place::Process));
        }
        None => {}
    }
}

/// Makes a view the one that the process shows.
pub(super) fn show(ctx: &Context, view: View) {
    ctx.data_mut(|data| data.insert_temp(Id::unique("process view"), view));
}

/// Returns the view that the process shows.
pub(super) fn shown(ctx: &Context) -> View {
    ctx.data(|data| data.get_temp(Id::unique("process view"))).unwrap_or_default()
}
