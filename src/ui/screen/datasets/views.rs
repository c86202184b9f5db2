//! The saved views over the list: one tab each, what was changed since it was saved, and what can be done with it.
//!
//! A view is saved only when somebody says so; changes that are not saved wait until one comes back.

mod naming;

use std::collections::BTreeMap;

use eframe::egui::{Align, Frame, Layout as Direction, Margin, Panel, Popup, Ui};

use self::naming::Naming;
use crate::command::Command;
use crate::model::saved_view::{Look, SavedView};
use crate::model::{Inventory, ViewId};
use crate::session::new_uuid;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::width;
use crate::ui::widget::{Button, icon_button};

/// A longer name is cut.
const NAME_MAX: f32 = 200.0;
/// Left and right inside a tab, and the gap after it.
const TAB_PAD: f32 = 32.0;
/// The room that the buttons at the right and the menu of the rest take.
const BESIDE: f32 = 280.0;

/// The saved views, as the screen stands among them.
#[derive(Debug, Default)]
pub(super) struct Views {
    /// The view that is on the screen; none is the whole list.
    pub(super) current: Option<ViewId>,
    /// What was changed in views that are not on the screen.
    drafts: BTreeMap<Option<ViewId>, Look>,
    naming: Option<Naming>,
}

/// What is to be done with the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    /// Show a view, or the whole list.
    Open(Option<ViewId>),
    /// Show the view as it was saved.
    Discard,
}

impl Views {
    /// Keeps what was changed in the view on the screen, before another comes.
    pub(super) fn leave(&mut self, look: Look, usual: &Look, inventory: &Inventory) {
        let saved = self.saved(usual, inventory);
        if is_same(&look, &saved) {
            self.drafts.remove(&self.current);
        } else {
            self.drafts.insert(self.current, look);
        }
    }

    /// Returns what a view is to show: what was changed in it, if anything was.
    pub(super) fn take_draft(&mut self, id: Option<ViewId>) -> Option<Look> {
        self.drafts.remove(&id)
    }

    /// Returns what the view on the screen was saved as.
    fn saved(&self, usual: &Look, inventory: &Inventory) -> Look {
        self.current.and_then(|id| inventory.view(id)).map_or_else(|| usual.clone(), |view| view.look(inventory).0)
    }

    /// Begins to save what is on the screen under a new name.
    pub(super) fn save_as(&mut self, name: String, look: Look) {
        self.naming = Some(Naming::new(None, name, look));
    }

    /// Shows the views, if there are any.
    pub(super) fn ui(&mut self, ui: &mut Ui, look: &Look, usual: &Look, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Wish> {
        let inventory = open.inventory();
        if self.current.is_some_and(|id| inventory.view(id).is_none()) {
            self.current = None;
        }
        self.drafts.retain(|id, _| id.is_none_or(|id| inventory.view(id).is_some()));
        let mut wish = None;
        if inventory.views().len() > 0 {
            let is_changed = !is_same(look, &self.saved(usual, inventory));
            let frame = Frame::new().fill(ui.palette().bg).inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 0));
            Panel::top("view strip").exact_size(size::VIEW_STRIP).frame(frame).show_separator_line(false).show(ui, |ui| {
                ui.with_layout(Direction::right_to_left(Align::Center), |ui| {
                    wish = self.deeds_ui(ui, look, is_changed, open, cx);
                    ui.with_layout(Direction::left_to_right(Align::Center), |ui| {
                        wish = self.tabs_ui(ui, is_changed, inventory, cx).or(wish);
                    });
                });
            });
        }
        if let Some(naming) = &mut self.naming {
            let done = naming.ui(ui, open, cx);
            if let Some(saved) = done.saved {
                if done.is_copy {
                    self.drafts.insert(self.current, look.clone());
                }
                self.drafts.remove(&Some(saved));
                self.current = Some(saved);
            }
            if done.is_over {
                self.naming = None;
            }
        }
        wish
    }

    /// Shows a tab for each view that there is room for, and the rest in a menu; returns what was pressed.
    fn tabs_ui(&self, ui: &mut Ui, is_changed: bool, inventory: &Inventory, cx: &mut Cx<'_>) -> Option<Wish> {
        let text = cx.text;
        let all: Vec<(Option<ViewId>, &str)> =
            std::iter::once((None, text.get("view-all"))).chain(inventory.views().map(|view| (Some(view.id), view.name.as_str()))).collect();
        let is_marked = |id: &Option<ViewId>| if *id == self.current { is_changed && id.is_some() } else { id.is_some() && self.drafts.contains_key(id) };
        let (shown, rest) = self.fitting(ui, &all);
        let mut picked = None;
        for at in shown {
            let (id, name) = all[at];
            let label = if is_marked(&id) { format!("{} •", short(ui, name)) } else { short(ui, name) };
            let spoken = if is_marked(&id) { text.with("view-tab-changed", &[("name", name.into())]) } else { name.to_owned() };
            let response = Button::ghost(&label).selected(id == self.current).name(&spoken).show(ui);
            if at == 0 {
                cx.region(&response);
            }
            if response.clicked() && id != self.current {
                picked = Some(Wish::Open(id));
            }
        }
        if !rest.is_empty() {
            let more = cx.text.with("view-more", &[("count", rest.len().into())]);
            let response = Button::ghost(&more).icon(icon::CHEVRON_DOWN).show(ui);
            Popup::menu(&response).show(|ui| {
                ui.set_min_width(220.0);
                for (id, name) in rest.iter().map(|at| all[*at]) {
                    let label = if is_marked(&id) { format!("{name} •") } else { name.to_owned() };
                    if ui.button(label).clicked() {
                        picked = Some(Wish::Open(id));
                    }
                }
            });
        }
        picked
    }

    /// Returns which views there is room for, and the rest; the one on the screen is always shown.
    fn fitting(&self, ui: &Ui, all: &[(Option<ViewId>, &str)]) -> (Vec<usize>, Vec<usize>) {
        let room = ui.available_width();
        let wide: Vec<f32> = all.iter().map(|(_, name)| width(ui, Role::Body, &short(ui, name)) + TAB_PAD + 12.0).collect();
        if wide.iter().sum::<f32>() <= room {
            return ((0..all.len()).collect(), Vec::new());
        }
        let current = all.iter().position(|(id, _)| *id == self.current).unwrap_or(0);
        let mut used = wide[current] + 110.0;
        let mut shown = vec![current];
        for at in (0..all.len()).filter(|at| *at != current) {
            used += wide[at];
            if used > room {
                break;
            }
            shown.push(at);
        }
        shown.sort_unstable();
        let rest = (0..all.len()).filter(|at| !shown.contains(at)).collect();
        (shown, rest)
    }

    /// Shows what can be done with the view on the screen.
    fn deeds_ui(&mut self, ui: &mut Ui, look: &Look, is_changed: bool, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Wish> {
        let text = std::sync::Arc::clone(cx.text);
        let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
        let view = self.current.and_then(|id| open.inventory().view(id));
        let mut wish = None;
        ui.set_max_width(ui.available_width());
        let more = icon_button(ui, icon::MORE, text.get("view-menu"), None);
        let is_wide = ui.available_width() > 2.0 * BESIDE;
        if let Some(view) = view.filter(|_| is_changed) {
            if Button::new(text.get("view-save")).blocked(blocked).show(ui).clicked() {
                save(view, look, cx, &text);
            }
            if is_wide && Button::ghost(text.get("view-discard")).show(ui).clicked() {
                wish = Some(Wish::Discard);
            }
        } else if view.is_none() && is_changed && Button::link(text.get("view-save-as")).blocked(blocked).show(ui).clicked() {
            self.save_as(String::new(), look.clone());
        }
        Popup::menu(&more).show(|ui| {
            ui.set_min_width(220.0);
            let item = |ui: &mut Ui, key: &str, is_on: bool| ui.add_enabled(is_on, eframe::egui::Button::new(text.get(key))).clicked();
            let can = open.is_writable;
            if let Some(view) = view {
                if item(ui, "view-save", can && is_changed) {
                    save(view, look, cx, &text);
                }
                if item(ui, "view-discard", is_changed) {
                    wish = Some(Wish::Discard);
                }
                ui.separator();
            }
            if item(ui, "view-save-as", can) {
                self.save_as(String::new(), look.clone());
            }
            if let Some(view) = view {
                if item(ui, "view-duplicate", can) {
                    let (name, look) = (copy_name(view, open.inventory(), &text), Look { layout: view.layout, ..look.clone() });
                    self.naming = Some(if is_changed { Naming::copy_of_changed(name, look) } else { Naming::new(None, name, look) });
                }
                if item(ui, "view-rename", can) {
                    self.naming = Some(Naming::new(Some(view.id), view.name.to_string(), look.clone()));
                }
                ui.separator();
                if item(ui, "view-remove", can) {
                    cx.ask(Action::run(Command::RemoveView(view.id)));
                }
            }
        });
        wish
    }
}

/// Saves what is on the screen over a view, laid out as it was.
fn save(view: &SavedView, look: &Look, cx: &mut Cx<'_>, text: &Text) {
    let saved = SavedView::new(view.id, view.name.clone(), Look { layout: view.layout, ..look.clone() });
    cx.ask(Action::run(Command::SaveView(Box::new(saved))));
    cx.ask(Action::Tell(crate::ui::toast::Toast::good(text.with("view-saved", &[("name", view.name.as_str().into())]))));
}

/// Proposes a name for a copy that no view has yet.
fn copy_name(view: &SavedView, inventory: &Inventory, text: &Text) -> String {
    let name = text.with("view-copy-of", &[("name", view.name.as_str().into())]);
    let numbered = (2..).map(|number| format!("{name} {number}"));
    std::iter::once(name.clone()).chain(numbered).find(|name| inventory.view_named(name).is_none()).unwrap_or(name)
}

/// Tells whether two looks show the same, however they are laid out.
fn is_same(a: &Look, b: &Look) -> bool {
    a == &Look { layout: a.layout, ..b.clone() }
}

fn short(ui: &Ui, name: &str) -> String {
    if width(ui, Role::Body, name) <= NAME_MAX {
        return name.to_owned();
    }
    let mut short: String = name.to_owned();
    while !short.is_empty() && width(ui, Role::Body, &short) > NAME_MAX {
        short.pop();
    }
    format!("{}…", short.trim_end())
}

/// Makes an id for a view.
fn new_id() -> ViewId {
    ViewId::from_uuid(new_uuid())
}
