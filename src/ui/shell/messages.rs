//! The list behind the bell: what was said of late, newest first.
//!
//! Messages that pass by themselves are shown by [`crate::ui::toast`].

use eframe::egui::{Label, Popup, PopupCloseBehavior, ScrollArea, Ui};

use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::toast::{Follow, Mood, Toast};
use crate::ui::widget::label::{UiText as _, heading_ui, rich};
use crate::ui::widget::{Button, icon_button};

const WIDE: f32 = 400.0;
const HIGH: f32 = 360.0;

/// Shows the bell and, when it is pressed, the list.
pub(super) fn bell_ui(ui: &mut Ui, messages: &[Toast], text: &Text, actions: &mut Vec<Action>) {
    let response = icon_button(ui, icon::BELL, text.get("messages"), None);
    Popup::menu(&response).width(WIDE).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        let frame = eframe::egui::Frame::new().inner_margin(10);
        // A menu stretches its lines; a text of several is not to be torn apart.
        frame.show(ui, |ui| {
            ui.vertical(|ui| {
                ui.set_width(WIDE - 20.0);
                heading_ui(ui, Role::Section, text.get("messages"));
                ui.add_space(4.0);
                if messages.is_empty() {
                    ui.muted(Role::Body, text.get("messages-none"));
                }
                ScrollArea::vertical().max_height(HIGH).min_scrolled_height(HIGH).show(ui, |ui| {
                    for (index, message) in messages.iter().enumerate() {
                        ui.push_id(index, |ui| message_ui(ui, message, text, actions));
                    }
                });
            })
        });
    });
}

fn message_ui(ui: &mut Ui, message: &Toast, text: &Text, actions: &mut Vec<Action>) {
    let palette = ui.palette();
    let (glyph, ink) = match message.mood {
        Mood::Good => (icon::CHECK, palette.ok),
        Mood::Info => (icon::INFO, palette.accent),
        Mood::Bad => (icon::WARNING, palette.err),
    };
    ui.horizontal_top(|ui| {
        ui.icon(glyph, size::ICON_SMALL, ink);
        ui.vertical(|ui| {
            ui.add(Label::new(rich(Role::Body, &message.text, palette.text)).wrap().selectable(true));
            if let Follow::File(path) = &message.follow
                && Button::link(text.get("toast-show-folder")).show(ui).clicked()
            {
                actions.push(Action::ShowInFolder(path.clone()));
            }
        });
    });
    ui.add_space(2.0);
}
