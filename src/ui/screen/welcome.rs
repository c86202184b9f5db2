//! The first screen: four ways in, the files opened lately, and what the program is for.
//!
//! It opens nothing itself, and whether a file is still there it asks in the background.

mod aside;
mod presence;
mod recent;

use eframe::egui::{Align, CentralPanel, Frame, Layout, Margin, Panel, Rect, ScrollArea, Sense, Ui, Vec2};

use crate::text::Locale;
use crate::ui::action::{Action, Place};
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::theme::{PROGRAM, Role, Themed as _, size};
use crate::ui::verb::Verb;
use crate::ui::widget::button::icon_button;
use crate::ui::widget::glyph::paint_mark;
use crate::ui::widget::label::{UiText as _, heading_ui};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::tile::Tile;

use presence::Presence;

/// Between tiles.
const GAP: f32 = 12.0;
/// Two tiles stand side by side from this width on.
const TWO_TILES: f32 = 520.0;
/// Above and below the column.
const EDGE: f32 = 56.0;

/// The first screen.
#[derive(Debug, Default)]
pub struct WelcomeScreen {
    presence: Presence,
}

impl WelcomeScreen {
    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        self.presence.refresh(&cx.settings.recent, ui.ctx());
        let room = ui.available_width();
        let is_folded = room < size::WELCOME_FOLDS_UNDER;
        let bg = ui.palette().bg;
        if !is_folded {
            let frame = Frame::new().fill(ui.palette().surface);
            let wide = (room * 0.385).clamp(380.0, 600.0);
            Panel::right("welcome aside").exact_size(wide).resizable(false).frame(frame).show(ui, |ui| aside::ui(ui, cx.text));
        }
        CentralPanel::default().frame(Frame::new().fill(bg)).show(ui, |ui| {
            let height = ui.available_height();
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| self.column_ui(ui, height, is_folded, cx));
        });
    }

    fn column_ui(&self, ui: &mut Ui, height: f32, is_folded: bool, cx: &mut Cx<'_>) {
        let room = ui.available_width();
        let left = ((room - size::WELCOME_COLUMN) * 0.6).clamp(size::VIEW_PAD, 120.0);
        let wide = (room - left - size::VIEW_PAD).min(size::WELCOME_COLUMN);
        let top = if height < 640.0 { size::VIEW_PAD } else { EDGE };
        let margin = Margin { left: left as i8, right: 0, top: top as i8, bottom: size::VIEW_PAD as i8 };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.set_width(wide);
            let start = ui.cursor().top();
            brand_ui(ui, cx);
            ui.add_space(32.0);
            ways_ui(ui, wide, cx);
            if !cx.settings.recent.is_empty() {
                ui.add_space(36.0);
                recent::ui(ui, &self.presence, cx);
            }
            let foot = if is_folded { size::CONTROL + 28.0 } else { size::CONTROL };
            let rest = height - top - (ui.cursor().top() - start) - foot - size::VIEW_PAD - 12.0;
            ui.add_space(rest.max(size::VIEW_PAD));
            foot_ui(ui, wide, is_folded, cx);
        });
    }
}

fn brand_ui(ui: &mut Ui, cx: &Cx<'_>) {
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(32.0), Sense::hover());
        paint_mark(ui, rect);
        ui.add_space(4.0);
        heading_ui(ui, Role::Brand, PROGRAM);
    });
    ui.add_space(4.0);
    ui.muted(Role::Question, cx.text.get("welcome-question"));
}

fn ways_ui(ui: &mut Ui, wide: f32, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    let key = crate::ui::shell::top_bar::shortcut_text(ui.ctx(), Verb::OpenInventory);
    let tile = |icon, title, line, key, is_primary| Tile { icon, title: text.get(title), line: text.get(line), key, is_primary };
    let ways = [
        tile(icon::PLUS, "welcome-new", "welcome-new-line", "", true),
        tile(icon::FOLDER, "welcome-open", "welcome-open-line", &key, false),
        tile(icon::FILE_SPREADSHEET, "welcome-list", "welcome-list-line", "", false),
        tile(icon::EYE, "welcome-example", "welcome-example-line", "", false),
    ];
    let columns = if wide >= TWO_TILES { 2 } else { 1 };
    let each = (wide - GAP * (columns - 1) as f32) / columns as f32;
    let mut pressed = None;
    ui.spacing_mut().item_spacing = Vec2::splat(GAP);
    for (row, tiles) in ways.chunks(columns).enumerate() {
        ui.horizontal(|ui| {
            for (column, tile) in tiles.iter().enumerate() {
                let response = tile.show(ui, each);
                if row + column == 0 {
                    cx.region(&response);
                }
                if response.clicked() {
                    pressed = Some(row * columns + column);
                }
            }
        });
    }
    let wishes = [Action::Do(Verb::NewInventory), Action::Do(Verb::OpenInventory), Action::PickList, Action::Do(Verb::OpenExample)];
    if let Some(wish) = pressed.and_then(|index| wishes.into_iter().nth(index)) {
        cx.ask(wish);
    }
}

fn foot_ui(ui: &mut Ui, wide: f32, is_folded: bool, cx: &mut Cx<'_>) {
    let text = std::sync::Arc::clone(cx.text);
    ui.horizontal(|ui| {
        ui.icon(icon::GLOBE, size::ICON_SMALL, ui.palette().muted);
        let languages: Vec<(Locale, &str)> = Locale::ALL.iter().map(|locale| (*locale, locale.native_name())).collect();
        if let Some(locale) = segment_ui(ui, text.get("welcome-language"), &languages, text.locale()) {
            cx.ask(Action::SetLocale(locale));
        }
        if icon_button(ui, icon::SETTINGS, text.get("place-settings"), None).clicked() {
            cx.ask(Action::Go(Place::Settings));
        }
        if wide >= TWO_TILES {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.muted(Role::Caption, text.get("welcome-promise")));
        }
    });
    if wide < TWO_TILES {
        ui.muted(Role::Caption, text.get("welcome-promise"));
    }
    if is_folded {
        ui.muted(Role::Caption, &version(&text));
    }
}

/// Names the version and the licence.
fn version(text: &crate::text::Text) -> String {
    text.with("welcome-version", &[("version", env!("CARGO_PKG_VERSION").into())])
}

/// Returns a rectangle at the middle of a row's height, for what is painted there.
fn icon_at(row: Rect) -> eframe::egui::Pos2 {
    row.left_center() + Vec2::new(size::ICON_SMALL / 2.0 + 1.0, 0.0)
}
