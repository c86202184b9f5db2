//! Cards on their way to another column: what is dragged, where it would be dropped, and how that is seen.
//!
//! Nothing is changed by dragging; dropping asks for a move, an outcome, or to go on.

use eframe::egui::{CursorIcon, Id, Key, LayerId, Modifiers, Order, Pos2, Rect, Stroke, StrokeKind, TextWrapMode, Ui, Vec2, WidgetText};

use super::sheet::{ENDED, stage_of};
use crate::command::{Command, Move};
use crate::model::{DatasetId, Stage};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::{galley, rich};
use crate::wording;

/// Cards that are held.
#[derive(Debug)]
pub(super) struct Drag {
    /// The datasets.
    pub(super) ids: Vec<DatasetId>,
    /// The one that was taken.
    pub(super) held: DatasetId,
    /// The column it was taken from.
    pub(super) from: usize,
    /// From the pointer to the corner of the card.
    pub(super) grip: Vec2,
    /// How large the card is.
    pub(super) size: Vec2,
}

/// What became of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// They are still held.
    Stays,
    /// They were let go over a column.
    Dropped(usize),
    /// They go back.
    Back,
}

impl Drag {
    /// Follows the pointer; `columns` is where the columns are seen.
    pub(super) fn follow(&self, ui: &Ui, columns: &[Rect; 5], open: &Open<'_>, text: &Text) -> Fate {
        ui.set_cursor_icon(CursorIcon::Grabbing);
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            return Fate::Back;
        }
        let (pointer, is_down) = ui.input(|input| (input.pointer.interact_pos(), input.pointer.primary_down()));
        let over = pointer.and_then(|pointer| columns.iter().position(|column| column.contains(pointer)));
        match (is_down, over) {
            (true, over) => {
                if let Some(column) = over.filter(|column| *column != self.from) {
                    self.mark(ui, columns[column], column, open, text);
                }
                if let Some(pointer) = pointer {
                    self.paint_ghost(ui, pointer, open, text);
                }
                Fate::Stays
            }
            (false, Some(column)) if column != self.from => Fate::Dropped(column),
            (false, _) => Fate::Back,
        }
    }

    /// Asks for what a drop on a column means.
    pub(super) fn drop_on(self, column: usize, cx: &mut Cx<'_>) {
        cx.ask(Action::Ask(match stage_of(column) {
            None => Asked::Conclude(self.ids, None),
            Some(_) if self.from == ENDED => Asked::Reopen(self.ids),
            Some(stage) => Asked::Move(self.ids, stage),
        }));
    }

    /// Says what a drop on a column would do, and whether it can.
    fn said(&self, column: usize, open: &Open<'_>, text: &Text) -> (String, bool) {
        let Some(stage) = stage_of(column) else { return (text.get("board-drop-ended").to_owned(), true) };
        if self.from == ENDED {
            return (text.get("board-drop-reopen").to_owned(), true);
        }
        if self.can_go(stage, open) {
            (text.with("board-drop", &[("stage", wording::stage(stage, text).into())]), true)
        } else {
            (text.get("board-drop-lacks").to_owned(), false)
        }
    }

    /// Tells whether the card that is held may stand at a stage; a reason to go back is asked for.
    fn can_go(&self, stage: Stage, open: &Open<'_>) -> bool {
        let moved = Move { why: Some(stage.key().to_owned()), ..Move::new(vec![self.held], stage, open.worked.process.today) };
        Command::MoveToStage(moved).plan(open.inventory()).is_ok()
    }

    fn mark(&self, ui: &Ui, column: Rect, number: usize, open: &Open<'_>, text: &Text) {
        let palette = ui.palette();
        let (said, can) = self.said(number, open, text);
        let ink = if can { palette.accent } else { palette.warn };
        let painter = ui.ctx().layer_painter(LayerId::new(Order::Foreground, Id::unique("board drop mark")));
        painter.rect_stroke(column.shrink(1.0), size::RADIUS, Stroke::new(2.0 * size::FOCUS, ink), StrokeKind::Inside);
        let words: WidgetText = rich(Role::Label, &said, palette.on_accent).into();
        let words = words.into_galley(ui, Some(TextWrapMode::Wrap), (column.width() - 32.0).max(40.0), Role::Label.font());
        let plate = Rect::from_min_size(column.left_top() + Vec2::new(8.0, 44.0), Vec2::new(column.width() - 16.0, words.size().y + 16.0));
        painter.rect_filled(plate, size::RADIUS_SMALL, ink);
        painter.galley(plate.center() - words.size() / 2.0, words, palette.on_accent);
    }

    fn paint_ghost(&self, ui: &Ui, hand: Pos2, open: &Open<'_>, text: &Text) {
        let palette = ui.palette();
        let painter = ui.ctx().layer_painter(LayerId::new(Order::Tooltip, Id::unique("board ghost")));
        let rect = Rect::from_min_size(hand + self.grip, self.size);
        if self.ids.len() > 1 {
            painter.rect(rect.translate(Vec2::splat(5.0)), size::RADIUS, palette.bg, Stroke::new(1.0, palette.accent), StrokeKind::Inside);
        }
        painter.rect(rect, size::RADIUS, palette.bg, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
        let title = open.inventory().dataset(self.held).map_or("", |dataset| dataset.title(open.language));
        let words = galley(ui, Role::Label, title, palette.text, rect.width() - 24.0);
        painter.galley(rect.left_top() + Vec2::new(12.0, 12.0), words, palette.text);
        if self.ids.len() > 1 {
            let more = text.with("count-datasets", &[("count", self.ids.len().into())]);
            let more = galley(ui, Role::Caption, &more, palette.muted, rect.width() - 24.0);
            painter.galley(rect.left_top() + Vec2::new(12.0, 34.0), more, palette.muted);
        }
    }
}
