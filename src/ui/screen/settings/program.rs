//! The program's own choices: language, look, text size, calm, renderer.
//!
//! None of them is kept in an inventory.

use eframe::egui::{Id, Ui};

use super::{group_ui, setting_ui};
use crate::text::{Locale, Text};
use crate::ui::action::Action;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::settings::{RendererChoice, TEXT_SIZES};
use crate::ui::theme::{Role, ThemeChoice};
use crate::ui::widget::button::icon_button;
use crate::ui::widget::check::check_ui;
use crate::ui::widget::label::UiText as _;
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::select::Select;

/// One step of the text size, in percent.
const STEP: u16 = 10;
const RENDERERS: [(RendererChoice, &str); 3] =
    [(RendererChoice::Auto, "renderer-auto"), (RendererChoice::Wgpu, "renderer-wgpu"), (RendererChoice::Glow, "renderer-glow")];

/// Shows the choices.
pub(super) fn ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    group_ui(ui, text.get("settings-program"));
    setting_ui(ui, text.get("settings-language"), text.get("settings-language-help"), |ui| {
        let languages: Vec<(Locale, &str)> = Locale::ALL.iter().map(|locale| (*locale, locale.native_name())).collect();
        if let Some(locale) = segment_ui(ui, text.get("settings-language"), &languages, text.locale()) {
            cx.ask(Action::SetLocale(locale));
        }
    });
    setting_ui(ui, text.get("settings-look"), "", |ui| {
        let looks: Vec<(ThemeChoice, &str)> = ThemeChoice::ALL.iter().map(|theme| (*theme, text.get(theme.key()))).collect();
        if let Some(theme) = segment_ui(ui, text.get("settings-look"), &looks, cx.settings.theme) {
            cx.ask(Action::SetTheme(theme));
        }
    });
    setting_ui(ui, text.get("settings-text-size"), text.get("settings-text-size-help"), |ui| text_size_ui(ui, &text, cx));
    setting_ui(ui, text.get("settings-calm"), text.get("settings-calm-help"), |ui| {
        if check_ui(ui, cx.settings.is_calm, text.get("settings-calm-on")).clicked() {
            cx.ask(Action::SetCalm(!cx.settings.is_calm));
        }
    });
    setting_ui(ui, text.get("settings-renderer"), text.get("settings-renderer-help"), |ui| renderer_ui(ui, &text, cx));
}

fn text_size_ui(ui: &mut Ui, text: &Text, cx: &mut Cx<'_>) {
    let now = cx.settings.text_size;
    let (least, most) = (*TEXT_SIZES.start(), *TEXT_SIZES.end());
    ui.horizontal(|ui| {
        let smaller = (now <= least).then(|| text.get("settings-text-least"));
        if icon_button(ui, icon::MINUS, text.get("action-text-smaller"), smaller).clicked() {
            cx.ask(Action::SetTextSize(now.saturating_sub(STEP).max(least)));
        }
        ui.role(Role::Label, &text.percent(f64::from(now) / 100.0, 0));
        let larger = (now >= most).then(|| text.get("settings-text-most"));
        if icon_button(ui, icon::PLUS, text.get("action-text-larger"), larger).clicked() {
            cx.ask(Action::SetTextSize((now + STEP).min(most)));
        }
        for percent in [100, 125, 150, 200] {
            let label = text.percent(f64::from(percent) / 100.0, 0);
            let name = text.with("settings-text-to", &[("percent", label.as_str().into())]);
            if crate::ui::widget::Button::ghost(&label).name(&name).selected(now == percent).show(ui).clicked() {
                cx.ask(Action::SetTextSize(percent));
            }
        }
    });
}

fn renderer_ui(ui: &mut Ui, text: &Text, cx: &mut Cx<'_>) {
    let choices: Vec<String> = RENDERERS.iter().map(|(_, key)| text.get(key).to_owned()).collect();
    let chosen = RENDERERS.iter().position(|(renderer, _)| *renderer == cx.settings.renderer);
    let select = Select { id: Id::unique("settings-renderer"), name: text.get("settings-renderer"), none: text.get("renderer-auto"), search: "", width: 280.0 };
    if let Some((renderer, _)) = select.show(ui, &choices, chosen, false).flatten().and_then(|index| RENDERERS.get(index)) {
        cx.ask(Action::SetRenderer(*renderer));
    }
}
