//! All keys on one sheet, by menu, with those of the list, the card and the matrix after them.
//!
//! What the verbs' keys are is read from the one list of verbs; only keys that belong to one screen are named here.

use eframe::egui::{Align, Layout, ScrollArea, Ui, Vec2};

use crate::text::Text;
use crate::ui::context::Cx;
use crate::ui::shell::keys::shown;
use crate::ui::theme::{Role, size};
use crate::ui::verb::{Menu, Verb};
use crate::ui::widget::Button;
use crate::ui::widget::keycap::keycap_ui;
use crate::ui::widget::label::{UiText as _, heading_ui};

/// Keys of one screen: the heading, then the keys and what they do.
const OTHERS: [(&str, &[(&str, &str)]); 3] = [
    (
        "keys-list",
        &[("← ↑ ↓ →", "keys-list-walk"), ("Enter", "keys-list-open"), ("F2", "keys-list-write"), ("Del", "keys-list-clear"), ("Esc", "keys-list-close")],
    ),
    ("keys-card", &[("1 – 5", "keys-card-score"), ("?", "keys-card-unknown"), ("Esc", "keys-card-revert")]),
    (
        "keys-matrix",
        &[
            ("← ↑ ↓ →", "keys-matrix-walk"),
            ("Enter", "keys-matrix-open"),
            ("key-space", "keys-matrix-lift"),
            ("1 – 5", "keys-matrix-level"),
            ("Del", "keys-matrix-clear"),
        ],
    ),
];

/// The menus in an order that fills both columns alike.
const MENUS: [Menu; 7] = [Menu::File, Menu::Edit, Menu::Dataset, Menu::Process, Menu::Matrix, Menu::Help, Menu::View];

/// From this width on the sheet has two columns.
const TWO_COLUMNS: f32 = 640.0;
const GAP: f32 = 32.0;
const ROW: f32 = 24.0;
/// Stands between the first and the last of several keys.
const RANGE: &str = "–";

struct Group<'a> {
    heading: &'a str,
    rows: Vec<(String, &'a str)>,
}

pub(super) fn ui(ui: &Ui, cx: &mut Cx<'_>) -> bool {
    super::modal_ui(ui, "shortcuts", size::DIALOG_WIDE, |ui| {
        let text: &Text = cx.text;
        let mut is_open = true;
        ui.horizontal(|ui| {
            heading_ui(ui, Role::Title, text.get("action-shortcuts"));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                is_open = !Button::new(text.get("close")).key(text.get("key-escape")).show(ui).clicked();
            });
        });
        ui.add_space(8.0);
        let groups = groups(ui, text);
        let height = (ui.ctx().content_rect().height() - 200.0).max(120.0);
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| sheet_ui(ui, &groups));
        is_open
    })
}

fn groups<'a>(ui: &Ui, text: &'a Text) -> Vec<Group<'a>> {
    let of_menu = |menu: Menu| {
        let verbs = Verb::ALL.into_iter().map(Verb::info).filter(move |info| info.menu.is_some_and(|(of, _)| of == menu));
        verbs.filter_map(|info| info.shortcut.map(|shortcut| (shown(ui.ctx(), &shortcut), text.get(info.key)))).collect()
    };
    let menus = MENUS.into_iter().map(|menu| Group { heading: text.get(menu.key()), rows: of_menu(menu) });
    let others = OTHERS
        .into_iter()
        .map(|(heading, keys)| Group { heading: text.get(heading), rows: keys.iter().map(|(key, what)| (named(key, text), text.get(what))).collect() });
    menus.chain(others).collect()
}

/// Returns keys as they are called; those with a name of their own in each language are given as its key.
fn named(keys: &str, text: &Text) -> String {
    if keys.starts_with("key-") { text.get(keys).to_owned() } else { keys.to_owned() }
}

/// Shows the groups in columns of much the same length.
fn sheet_ui(ui: &mut Ui, groups: &[Group<'_>]) {
    let wide = ui.available_width() - 12.0;
    if wide < TWO_COLUMNS {
        return column_ui(ui, groups, wide);
    }
    let lines = |groups: &[Group<'_>]| groups.iter().map(|group| group.rows.len() + 2).sum::<usize>();
    let longest = |split: &usize| lines(&groups[..*split]).max(lines(&groups[*split..]));
    let split = (1..groups.len()).min_by_key(longest).unwrap_or(groups.len());
    let each = (wide - GAP) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        ui.vertical(|ui| column_ui(ui, &groups[..split], each));
        ui.vertical(|ui| column_ui(ui, &groups[split..], each));
    });
}

fn column_ui(ui: &mut Ui, groups: &[Group<'_>], wide: f32) {
    ui.set_width(wide);
    ui.spacing_mut().item_spacing = Vec2::new(4.0, 2.0);
    ui.spacing_mut().interact_size.y = ROW;
    for group in groups {
        ui.add_space(8.0);
        heading_ui(ui, Role::Label, group.heading);
        for (keys, what) in &group.rows {
            ui.horizontal(|ui| {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    for key in keys.split(' ').rev() {
                        if key == RANGE {
                            ui.muted(Role::Caption, key);
                        } else {
                            keycap_ui(ui, key);
                        }
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center).with_main_wrap(true), |ui| ui.role(Role::Body, what));
                });
            });
        }
    }
}
