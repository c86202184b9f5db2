//! The menus of the top bar: the verbs in their groups, each with its icon and key.
//!
//! What a verb is, and whether it can be done, is read from the one list of verbs.

use eframe::egui::{Color32, MenuBar, Role as AccessRole, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::top_bar::shortcut_text;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::{Menu, Standing, Verb};
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, paint_icon, width};

/// Where the words of an item begin, and how far they stay from its key.
const WORDS: f32 = 36.0;
const GAP: f32 = 32.0;
const PAD: f32 = 10.0;
const NARROWEST: f32 = 200.0;

/// Returns how wide the menus are side by side.
pub(super) fn menus_width(ui: &Ui, text: &Text) -> f32 {
    Menu::ALL.into_iter().map(|menu| width(ui, Role::Body, text.get(menu.key())) + 2.0 * PAD).sum()
}

/// Shows the menus side by side, or one within the other where they have less room than they want.
pub(super) fn menus_ui(ui: &mut Ui, is_folded: bool, text: &Text, standing: Standing, actions: &mut Vec<Action>) {
    MenuBar::new().ui(ui, |ui| {
        ui.spacing_mut().button_padding = Vec2::new(PAD, 4.0);
        ui.spacing_mut().item_spacing.x = 0.0;
        let mut all = |ui: &mut Ui| {
            for menu in Menu::ALL {
                ui.menu_button(text.get(menu.key()), |ui| menu_ui(ui, menu, text, standing, actions));
            }
        };
        if is_folded {
            ui.menu_button(text.get("menu-all"), all);
        } else {
            all(ui);
        }
    });
}

fn menu_ui(ui: &mut Ui, menu: Menu, text: &Text, standing: Standing, actions: &mut Vec<Action>) {
    let verbs: Vec<(Verb, u8)> =
        Verb::ALL.into_iter().filter_map(|verb| verb.info().menu.filter(|(of, _)| *of == menu).map(|(_, group)| (verb, group))).collect();
    let wanted = |verb: Verb| WORDS + width(ui, Role::Body, text.get(verb.info().key)) + GAP + width(ui, Role::Caption, &shortcut_text(ui.ctx(), verb)) + PAD;
    let wide = verbs.iter().map(|(verb, _)| wanted(*verb)).fold(NARROWEST, f32::max);
    ui.set_width(wide);
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut last = None;
    for (verb, group) in verbs {
        if last.replace(group).is_some_and(|last| last != group) {
            ui.add_space(4.0);
            crate::ui::widget::bar::rule_ui(ui);
            ui.add_space(4.0);
        }
        if item_ui(ui, verb, text, standing) {
            actions.push(Action::Do(verb));
            ui.close();
        }
    }
}

/// Shows an item; returns whether it was pressed. One that cannot be done says why.
fn item_ui(ui: &mut Ui, verb: Verb, text: &Text, standing: Standing) -> bool {
    let palette = ui.palette();
    let (info, blocked) = (verb.info(), verb.blocked(standing));
    let sense = if blocked.is_some() { Sense::hover() } else { Sense::click() };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::NAV_ROW), sense);
    let name = text.get(info.key);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::MenuItem, blocked.is_none(), name));
    let is_hot = blocked.is_none() && (response.hovered() || response.has_focus());
    ui.painter().rect_filled(rect, size::RADIUS_SMALL, if is_hot { palette.hover } else { Color32::TRANSPARENT });
    let ink = if blocked.is_some() { palette.muted } else { palette.text };
    if let Some(glyph) = info.icon {
        paint_icon(ui, glyph, pos2(rect.left() + 18.0, rect.center().y), size::ICON_SMALL, palette.muted);
    }
    let words = galley(ui, Role::Body, name, ink, f32::INFINITY);
    ui.painter().galley(pos2(rect.left() + WORDS, rect.center().y - words.size().y / 2.0), words, ink);
    let key = galley(ui, Role::Caption, &shortcut_text(ui.ctx(), verb), palette.muted, f32::INFINITY);
    ui.painter().galley(rect.right_center() - Vec2::new(key.size().x + PAD, key.size().y / 2.0), key, palette.muted);
    focus_ring(ui, rect.shrink(2.0), &response);
    let is_pressed = response.clicked();
    if let Some(why) = blocked {
        response.on_hover_text(text.get(why));
    }
    is_pressed
}
