//! The small dialog that asks what a view is to be called, and as what it opens.
//!
//! It asks for the change; a name that is taken is told here.

use eframe::egui::{Align, Frame, Id, Key, Layout as Direction, Modal, Ui};

use super::new_id;
use crate::command::{Command, Refusal};
use crate::model::saved_view::{Layout, Look, SavedView};
use crate::model::{Line, ViewId};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

/// What is being named.
#[derive(Debug)]
pub(super) struct Naming {
    /// The view to be renamed, or none for a new one.
    of: Option<ViewId>,
    name: String,
    /// The name that was proposed.
    proposed: String,
    look: Look,
    /// The view that this is a copy of goes on showing what was changed in it and not saved.
    is_copy: bool,
    has_focus: bool,
}

/// How far it has come.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Done {
    /// A new view was asked for.
    pub(super) saved: Option<ViewId>,
    /// It is a copy: what was changed in the view it is of waits there too.
    pub(super) is_copy: bool,
    /// The dialog is to go.
    pub(super) is_over: bool,
}

impl Naming {
    pub(super) fn new(of: Option<ViewId>, name: String, look: Look) -> Self {
        Self { of, proposed: name.clone(), name, look, is_copy: false, has_focus: false }
    }

    /// Names a copy of a view that was changed and not saved.
    pub(super) fn copy_of_changed(name: String, look: Look) -> Self {
        Self { is_copy: true, ..Self::new(None, name, look) }
    }

    /// Returns why the view cannot have the name that is written.
    fn refusal(&self, open: &Open<'_>, text: &Text) -> Option<String> {
        let taken = open.inventory().view_named(&self.name).filter(|view| Some(view.id) != self.of);
        let taken = taken.map(|view| wording::refusal(&Refusal::ViewNameTaken(view.name.to_string()), open.inventory(), text));
        let is_whole = wording::is_whole_list(&self.name);
        taken.or_else(|| is_whole.then(|| text.with("view-name-whole", &[("name", self.name.trim().into())])))
    }

    /// Shows the dialog.
    pub(super) fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> Done {
        let text = std::sync::Arc::clone(cx.text);
        let palette = ui.palette();
        let mut done = Done::default();
        let frame = Frame::new().fill(palette.bg).stroke(eframe::egui::Stroke::new(1.0, palette.border)).corner_radius(size::RADIUS).inner_margin(20);
        let response = Modal::new(Id::unique("view-naming")).frame(frame).backdrop_color(palette.dim).show(ui.ctx(), |ui| {
            ui.set_width(size::DIALOG.min(ui.ctx().content_rect().width() - 80.0));
            let title = if self.of.is_some() { "view-rename" } else { "view-save-as" };
            heading_ui(ui, Role::Section, text.get(title).trim_end_matches('…'));
            ui.add_space(8.0);
            ui.muted(Role::Caption, text.get("view-name"));
            let refusal = self.refusal(open, &text);
            let id = Id::unique("view-name");
            let field = TextField { id, name: text.get("view-name"), hint: "", rows: 1, width: ui.available_width(), error: refusal.as_deref() };
            let response = field.show(ui, &mut self.name);
            if !std::mem::replace(&mut self.has_focus, true) {
                response.request_focus();
            }
            let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            if self.is_copy {
                ui.muted(Role::Caption, text.get("view-copy-changed"));
            }
            if self.of.is_none() {
                ui.add_space(8.0);
                ui.muted(Role::Caption, text.get("view-layout"));
                let choices = Layout::ALL.map(|layout| (layout, text.of("view-layout", layout.key())));
                if let Some(layout) = segment_ui(ui, text.get("view-layout"), &choices, self.look.layout) {
                    self.look.layout = layout;
                }
            }
            ui.add_space(16.0);
            let name = Line::new(&self.name).ok().filter(|_| refusal.is_none());
            ui.with_layout(Direction::right_to_left(Align::Center), |ui| {
                ui.set_max_height(size::CONTROL);
                let blocked = name.is_none().then(|| refusal.as_deref().unwrap_or_else(|| text.get("view-name")));
                let is_pressed = Button::primary(text.get("view-save")).blocked(blocked).show(ui).clicked();
                done.is_over = Button::ghost(text.get("cancel")).show(ui).clicked();
                if let Some(name) = name.filter(|_| is_pressed || is_entered) {
                    done = self.finish(name, cx);
                }
            });
        });
        // A press beside it does not throw away a name that somebody wrote.
        let is_kept = response.backdrop_response.clicked() && self.name != self.proposed;
        done.is_over |= response.should_close() && !is_kept;
        if done.is_over {
            ui.ctx().request_repaint();
        }
        done
    }

    fn finish(&self, name: Line, cx: &mut Cx<'_>) -> Done {
        if let Some(id) = self.of {
            cx.ask(Action::run(Command::RenameView(id, name.to_string())));
            return Done { is_over: true, ..Done::default() };
        }
        let id = new_id();
        cx.ask(Action::run(Command::SaveView(Box::new(SavedView::new(id, name, self.look.clone())))));
        Done { saved: Some(id), is_copy: self.is_copy, is_over: true }
    }
}
