//! The levels of one criterion as keys, for a move that several criteria explain.
//!
//! One stop for the keyboard: digits and arrows choose the level.

use eframe::egui::{EventFilter, Key, Modifiers, Pos2, Rect, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use crate::model::{Criterion, Language, Level};
use crate::text::Text;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::galley;

const GAP: f32 = 4.0;
const ROW: f32 = 32.0;
const DIGITS: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];

/// The levels of one criterion.
pub(super) struct ScoreRow<'a> {
    pub(super) criterion: &'a Criterion,
    /// The level that is scored.
    pub(super) now: Option<Level>,
    /// The level that is chosen instead.
    pub(super) new: Option<Level>,
    pub(super) language: Language,
    pub(super) text: &'a Text,
}

impl ScoreRow<'_> {
    /// Shows the row; returns the level that was pressed.
    pub(super) fn ui(&self, ui: &mut Ui) -> Option<Level> {
        let palette = ui.palette();
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::focusable_noninteractive());
        let name = self.criterion.short.get(self.language);
        let sign = |level: Option<Level>| level.map_or_else(|| "?".to_owned(), |level| level.get().to_string());
        let key = if self.new.is_some() { "matrix-move-level-new" } else { "matrix-move-level" };
        let spoken = match self.new {
            Some(new) => self.text.with(key, &[("criterion", name.into()), ("level", sign(self.now).into()), ("new", new.get().into())]),
            None => self.text.with(key, &[("criterion", name.into()), ("level", sign(self.now).into())]),
        };
        response.widget_info(|| WidgetInfo::labeled(AccessRole::RadioGroup, true, &spoken));
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let keys = 5.0 * size::CONTROL + 4.0 * GAP;
        let label = galley(ui, if self.new.is_some() { Role::Label } else { Role::Body }, name, palette.text, rect.width() - keys - 12.0);
        ui.painter().galley(Pos2::new(rect.left(), rect.center().y - label.size().y / 2.0), label, palette.text);
        let mut pressed = if response.has_focus() { self.typed(ui, response.id) } else { None };
        for (index, level) in Level::ALL.into_iter().enumerate() {
            let left = rect.right() - keys + index as f32 * (size::CONTROL + GAP);
            let key = Rect::from_min_size(Pos2::new(left, rect.center().y - size::CONTROL / 2.0), Vec2::splat(size::CONTROL));
            if self.key_ui(ui, key, level, name) {
                pressed = Some(level);
            }
        }
        focus_ring(ui, rect, &response);
        pressed
    }

    /// Takes the keys of the row.
    fn typed(&self, ui: &Ui, id: eframe::egui::Id) -> Option<Level> {
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, EventFilter { horizontal_arrows: true, ..EventFilter::default() }));
        let at = self.new.or(self.now).map_or(0, Level::get);
        ui.input_mut(|input| {
            let digit = DIGITS.into_iter().zip(Level::ALL).find(|(key, _)| input.consume_key(Modifiers::NONE, *key)).map(|(_, level)| level);
            let down = input.consume_key(Modifiers::NONE, Key::ArrowLeft).then(|| at.saturating_sub(1).max(1));
            let up = input.consume_key(Modifiers::NONE, Key::ArrowRight).then(|| (at + 1).min(5));
            digit.or_else(|| down.or(up).and_then(|level| Level::new(level).ok()))
        })
    }

    fn key_ui(&self, ui: &Ui, rect: Rect, level: Level, name: &str) -> bool {
        let palette = ui.palette();
        let (is_scored, is_new) = (self.now == Some(level), self.new == Some(level));
        let is_chosen = is_new || (is_scored && self.new.is_none());
        let id = ui.scope_id().with((self.criterion.id, level));
        let response = ui.interact(rect, id, Sense::CLICK);
        response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, true, is_chosen, format!("{name}: {}", level.get())));
        let (fill, edge, ink) = match (is_new, is_scored) {
            (true, _) => (palette.accent, palette.accent, palette.on_accent),
            (false, true) => (palette.select, palette.accent, palette.accent),
            (false, false) if response.hovered() => (palette.press, palette.border, palette.text),
            (false, false) => (palette.bg, if palette.is_projector { palette.border } else { palette.line }, palette.text),
        };
        ui.painter().rect(rect, size::RADIUS_SMALL, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
        let sign = galley(ui, if is_chosen { Role::Label } else { Role::Body }, &level.get().to_string(), ink, f32::INFINITY);
        ui.painter().galley(rect.center() - sign.size() / 2.0, sign, ink);
        let is_clicked = response.clicked();
        response.on_hover_text(self.criterion.anchors.of(level).get(self.language));
        is_clicked
    }
}
