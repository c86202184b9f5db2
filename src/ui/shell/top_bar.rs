//! The bar at the top: the mark and the organisation, menus, the way to the palette, undo and redo, and whether all is saved.

use eframe::egui::{Align, Context, Frame, Layout, Margin, Panel, Rect, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use super::keys::shown;
use super::menu::{menus_ui, menus_width};
use super::messages::bell_ui;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::toast::Toast;
use crate::ui::verb::{Standing, Verb};
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::glyph::paint_mark;
use crate::ui::widget::icon_button;
use crate::ui::widget::label::{UiText as _, galley, paint_icon, rich};

/// How much the mark takes with the space around it, and the organisation's name where there is little room.
const MARK: f32 = 38.0;
const NAME_NARROW: f32 = 90.0;
const NAME_LEAST: f32 = 40.0;
/// How much one menu with all others in it takes, with the mark.
const FOLDED: f32 = 130.0;
/// The narrowest and the widest that the field of the palette becomes.
const FIELD: (f32, f32) = (160.0, 300.0);

/// What the bar shows.
#[derive(Debug, Clone, Copy)]
pub struct TopBar<'a> {
    /// The words.
    pub text: &'a Text,
    /// What can be done.
    pub standing: Standing,
    /// What the organisation is called.
    pub organisation: &'a str,
    /// What undo would take back, worded.
    pub undo: Option<&'a str>,
    /// What redo would do again, worded.
    pub redo: Option<&'a str>,
    /// Whether all is saved, worded.
    pub saved: &'a str,
    /// Whether something is not saved.
    pub is_unsaved: bool,
    /// The last messages.
    pub messages: &'a [Toast],
}

impl TopBar<'_> {
    /// Shows the bar.
    pub fn ui(self, ui: &mut Ui, actions: &mut Vec<Action>) {
        let palette = ui.palette();
        let is_narrow = ui.available_width() < 900.0;
        let frame = Frame::new().fill(palette.surface).inner_margin(Margin { left: 16, right: 12, top: 0, bottom: 0 });
        Panel::top("top bar").exact_size(size::TOP_BAR).frame(frame).show_separator_line(true).show(ui, |ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                bell_ui(ui, self.messages, self.text, actions);
                if !is_narrow {
                    let ink = if self.is_unsaved { palette.warn } else { palette.muted };
                    ui.label(rich(Role::Caption, self.saved, ink));
                    ui.icon(if self.is_unsaved { icon::WARNING } else { icon::CHECK }, 14.0, ink);
                }
                self.steps_ui(ui, actions);
                // The menus come first; then the organisation's name, then the field of the palette.
                let menus = menus_width(ui, self.text) + MARK + 3.0 * ui.spacing().item_spacing.x;
                let is_folded = ui.available_width() < menus;
                let menus = if is_folded { FOLDED } else { menus };
                let name = if is_narrow { NAME_NARROW } else { size::RAIL - 54.0 };
                self.palette_ui(ui, ui.available_width() - menus - name, actions);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    let (rect, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
                    paint_mark(ui, rect);
                    ui.add_space(4.0);
                    let wanted = name.min(ui.available_width() - menus + MARK).max(0.0);
                    let name = galley(ui, Role::Label, self.organisation, palette.text, wanted);
                    let (rect, response) = ui.allocate_exact_size(Vec2::new(wanted, size::CONTROL), Sense::hover());
                    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, self.organisation));
                    // A name of which only the dots would fit is left to the screen reader.
                    if wanted >= NAME_LEAST {
                        ui.painter().galley(rect.left_center() - Vec2::new(0.0, name.size().y / 2.0), name, palette.text);
                    }
                    menus_ui(ui, is_folded, self.text, self.standing, actions);
                });
            });
        });
    }

    fn steps_ui(self, ui: &mut Ui, actions: &mut Vec<Action>) {
        for (verb, label, glyph) in [(Verb::Redo, self.redo, icon::REDO), (Verb::Undo, self.undo, icon::UNDO)] {
            let name = label.map_or_else(|| self.text.get(verb.info().key).to_owned(), str::to_owned);
            let blocked = verb.blocked(self.standing).map(|key| self.text.get(key));
            if icon_button(ui, glyph, &name, blocked).clicked() {
                actions.push(Action::Do(verb));
            }
        }
    }

    /// Shows the way to the palette: a field where there is room for one, else a sign.
    fn palette_ui(self, ui: &mut Ui, room: f32, actions: &mut Vec<Action>) {
        let hint = self.text.get("palette-hint");
        if room < FIELD.0 {
            if icon_button(ui, icon::SEARCH, hint, None).clicked() {
                actions.push(Action::Do(Verb::Palette));
            }
            return;
        }
        let palette = ui.palette();
        let (rect, response) = ui.allocate_exact_size(Vec2::new(room.min(FIELD.1), size::CONTROL), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, hint));
        let edge = if response.hovered() { palette.border } else { palette.line };
        ui.painter().rect(rect, size::RADIUS_SMALL, palette.bg, Stroke::new(1.0, edge), StrokeKind::Inside);
        paint_icon(ui, icon::SEARCH, rect.left_center() + Vec2::new(16.0, 0.0), size::ICON_SMALL, palette.muted);
        let key = Verb::Palette.info().shortcut.map_or_else(String::new, |shortcut| shown(ui.ctx(), &shortcut));
        let key = galley(ui, Role::Caption, &key, palette.muted, 80.0);
        let keycap = Rect::from_center_size(rect.right_center() - Vec2::new(key.size().x / 2.0 + 12.0, 0.0), key.size() + Vec2::new(10.0, 2.0));
        ui.painter().rect_stroke(keycap, 3, Stroke::new(1.0, palette.line), StrokeKind::Inside);
        ui.painter().galley(keycap.center() - key.size() / 2.0, key, palette.muted);
        let hint = galley(ui, Role::Body, hint, palette.muted, keycap.left() - rect.left() - 40.0);
        ui.painter().galley(rect.left_center() + Vec2::new(32.0, -hint.size().y / 2.0), hint, palette.muted);
        focus_ring(ui, rect, &response);
        if response.clicked() {
            actions.push(Action::Do(Verb::Palette));
        }
    }
}

/// Returns a verb's shortcut as people read it, or nothing.
pub fn shortcut_text(ctx: &Context, verb: Verb) -> String {
    verb.info().shortcut.map_or_else(String::new, |shortcut| shown(ctx, &shortcut))
}
