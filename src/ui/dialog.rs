//! Dialogs: what is asked, or told, over a screen. Esc closes each of them.

pub mod about;
mod bulk;
pub mod conclude;
pub mod decide;
pub mod demand;
mod form;
mod lacking;
pub mod leaving;
pub mod movement;
pub mod new_inventory;
mod paste;
pub mod reopen;
pub mod replace;
pub mod shortcuts;
pub mod snapshot;
pub mod tick;

use eframe::egui::{self, Frame, Id, Modal, Stroke, Ui};

use super::asked::Asked;
use super::context::{Cx, Open};
use super::screen::reports::template;
use super::theme::{Themed as _, size};
use super::toast;
use crate::text::Text;

use new_inventory::NewInventoryDialog;

/// A dialog that asks for what a change of the inventory takes.
pub trait Asking: std::fmt::Debug {
    /// Shows the dialog; returns whether it is to stay open.
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool;
}

/// A dialog that is open.
#[derive(Debug)]
pub enum Dialog {
    /// Who keeps the new inventory, and in which language.
    NewInventory(NewInventoryDialog),
    /// What a change of the inventory takes.
    Asking(Box<dyn Asking>),
    /// All keys.
    Shortcuts,
    /// The program, its licences and what draws the window.
    About,
}

impl Dialog {
    /// Asks who keeps a new inventory.
    pub fn new_inventory(text: &Text) -> Self {
        Self::NewInventory(NewInventoryDialog::new(text))
    }

    /// Begins to ask for something; returns nothing where there is nothing to ask.
    pub fn asking(asked: Asked, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Self> {
        let reads_only = matches!(asked, Asked::CheckTemplate(..) | Asked::Placeholders(_));
        if !reads_only && form::is_read_only(open, cx) {
            return None;
        }
        let dialog: Option<Box<dyn Asking>> = match asked {
            Asked::Decide(datasets, kind) => Some(decide::decide(datasets, kind, open, cx)),
            Asked::Correct(decision) => decide::correct(decision, open),
            Asked::Move(datasets, stage) => movement::begin(datasets, stage, open, cx),
            Asked::Conclude(datasets, kind) => conclude::begin(datasets, kind, open, cx),
            Asked::Reopen(datasets) => reopen::begin(datasets, open),
            Asked::Tick(datasets, item) => tick::begin(datasets, item, open, cx),
            Asked::Paste(pasting) => Some(paste::begin(*pasting)),
            Asked::SetField(datasets) => bulk::set_field(datasets, open, cx),
            Asked::Remove(datasets) => bulk::remove(datasets),
            Asked::Replace(scope) => Some(replace::begin(*scope)),
            Asked::Snapshot => Some(snapshot::begin(open, cx)),
            Asked::CheckTemplate(path, locale) => Some(template::check::begin(path, locale)),
            Asked::Placeholders(locale) => Some(template::placeholders::begin(locale)),
            Asked::Demand(demand, datasets) => demand::begin(demand, datasets, open, cx),
        };
        dialog.map(Self::Asking)
    }

    /// Shows the dialog; returns whether it is to stay open.
    pub fn ui(&mut self, ui: &Ui, renderer: &str, open: Option<&Open<'_>>, cx: &mut Cx<'_>) -> bool {
        match self {
            Self::Asking(dialog) => open.is_some_and(|open| dialog.ui(ui, open, cx)),
            Self::NewInventory(dialog) => dialog.ui(ui, cx),
            Self::Shortcuts => shortcuts::ui(ui, cx),
            Self::About => about::ui(ui, renderer, cx),
        }
    }
}

/// Shows a dialog's frame of a width; returns whether it is to stay open.
pub fn modal_ui(ui: &Ui, id: &str, width: f32, content: impl FnOnce(&mut Ui) -> bool) -> bool {
    let palette = ui.palette();
    let frame = Frame::new().fill(palette.bg).stroke(Stroke::new(1.0, palette.border)).corner_radius(size::RADIUS).inner_margin(egui::Margin::same(24));
    let response = Modal::new(Id::unique(id)).frame(frame).backdrop_color(palette.dim).show(ui.ctx(), |ui| {
        let room = ui.ctx().content_rect();
        ui.set_width(width.min(room.width() - 80.0));
        ui.set_max_height(room.height() - 96.0);
        let stays = content(ui);
        toast::keep_clear(ui.ctx(), ui.min_rect());
        stays
    });
    response.inner && !response.should_close()
}

/// Shows the buttons at the foot of a dialog, from right to left.
pub fn foot_ui<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal(|ui| ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), content).inner).inner
}
