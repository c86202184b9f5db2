//! Messages that pass: what was done, with a way to take it back; errors stay until they are closed.
//!
//! The last fifty are kept for the list behind the bell.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use eframe::egui::{self, Align2, Area, Context, Frame, Id, Label, Margin, Order, Rect, Stroke, Ui, Vec2, pos2};

use super::action::Action;
use super::icon;
use super::theme::{Role, Themed as _, size};
use super::verb::Verb;
use super::widget::label::{rich, width};
use super::widget::{Button, UiText as _, icon_button};
use crate::model::DatasetId;
use crate::text::Text;

/// How long a message stays.
const STAYS: Duration = Duration::from_secs(5);
/// How many messages are kept.
const KEPT: usize = 50;

/// How far messages are from the edges of the window, and from its top where they stand there: under the bars of a screen.
const EDGE: f32 = 16.0;
const TOP: f32 = size::TOP_BAR + size::VIEW_HEADER + size::VIEW_STRIP + size::FILTER_BAR + 8.0;
/// Names what is to be kept clear among what egui remembers.
const CLEAR: &str = "kept-clear";

/// How a message is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// It went well.
    Good,
    /// Something to know.
    Info,
    /// Something went wrong; stays until it is closed.
    Bad,
}

/// What can be done about a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Follow {
    /// Nothing.
    Nothing,
    /// Take it back.
    Undo,
    /// Open the file that was written, or show its folder.
    File(PathBuf),
    /// Show datasets that the list leaves out.
    Hidden(Arc<[DatasetId]>),
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    /// How it is meant.
    pub mood: Mood,
    /// What it says, in one sentence.
    pub text: String,
    /// What can be done about it.
    pub follow: Follow,
}

impl Toast {
    /// Says that something went well.
    pub const fn good(text: String) -> Self {
        Self { mood: Mood::Good, text, follow: Follow::Nothing }
    }

    /// Says that something went well and can be taken back.
    pub const fn undoable(text: String) -> Self {
        Self { mood: Mood::Good, text, follow: Follow::Undo }
    }

    /// Says something to know.
    pub const fn info(text: String) -> Self {
        Self { mood: Mood::Info, text, follow: Follow::Nothing }
    }

    /// Says that something went wrong.
    pub const fn bad(text: String) -> Self {
        Self { mood: Mood::Bad, text, follow: Follow::Nothing }
    }

    /// Says that the list leaves datasets out.
    pub const fn hidden(text: String, datasets: Arc<[DatasetId]>) -> Self {
        Self { mood: Mood::Info, text, follow: Follow::Hidden(datasets) }
    }

    /// Says that a file was written.
    pub const fn file(text: String, path: PathBuf) -> Self {
        Self { mood: Mood::Good, text, follow: Follow::File(path) }
    }
}

#[derive(Debug)]
struct Shown {
    toast: Toast,
    since: Instant,
}

/// The messages on screen and those of late.
#[derive(Debug, Default)]
pub struct Toasts {
    shown: Vec<Shown>,
    kept: Vec<Toast>,
    /// How high those on screen were, one over the other.
    height: f32,
}

impl Toasts {
    /// Shows a message.
    pub fn push(&mut self, toast: Toast) {
        self.kept.insert(0, toast.clone());
        self.kept.truncate(KEPT);
        // An undo that has been overtaken by another change would take back something else. What a change left out is no change.
        let overtakes = !matches!(toast.follow, Follow::Hidden(_));
        self.shown.retain(|shown| !(overtakes && shown.toast.follow == Follow::Undo) && shown.toast.text != toast.text);
        self.shown.push(Shown { toast, since: Instant::now() });
        if self.shown.len() > 4 {
            self.shown.remove(0);
        }
    }

    /// Takes away what could be undone, and what was left out, after something else was done.
    pub fn forget_undo(&mut self) {
        self.shown.retain(|shown| !matches!(shown.toast.follow, Follow::Undo | Follow::Hidden(_)));
    }

    /// Returns the last messages, newest first.
    pub fn kept(&self) -> &[Toast] {
        &self.kept
    }

    /// Shows the messages at the lower right, or where they cover nothing that somebody works on.
    pub fn ui(&mut self, ui: &Ui, text: &Text, actions: &mut Vec<Action>) {
        self.shown.retain(|shown| stays(shown) || shown.since.elapsed() < STAYS);
        if self.shown.is_empty() {
            return;
        }
        let next = self.shown.iter().filter(|shown| !stays(shown)).map(|shown| STAYS.saturating_sub(shown.since.elapsed())).min();
        if let Some(next) = next {
            ui.ctx().request_repaint_after(next);
        }
        let mut closed = None;
        let corner = corner(ui.ctx(), self.height.max(size::TOAST[1] * self.shown.len() as f32));
        let mut height = 0.0;
        for (index, shown) in self.shown.iter().enumerate().rev() {
            let offset = match corner {
                Align2::RIGHT_TOP => Vec2::new(-EDGE, TOP + height),
                Align2::LEFT_BOTTOM => Vec2::new(EDGE, -EDGE - size::STATUS_BAR - height),
                _ => Vec2::new(-EDGE, -EDGE - size::STATUS_BAR - height),
            };
            let area = Area::new(Id::unique(("toast", index))).order(Order::Foreground).anchor(corner, offset);
            let response = area.show(ui.ctx(), |ui| toast_ui(ui, &shown.toast, text, actions)).inner;
            height += response.0 + 8.0;
            if response.1 {
                closed = Some(index);
            }
        }
        self.height = height;
        if let Some(index) = closed {
            self.shown.remove(index);
        }
    }
}

/// Asks that messages do not cover something: the row that is written in, the buttons of a dialog. To be said in every frame that draws it.
pub fn keep_clear(ctx: &Context, rect: Rect) {
    let now = ctx.cumulative_frame_nr();
    ctx.data_mut(|data| {
        let kept: &mut Vec<(u64, Rect)> = data.get_temp_mut_or_default(Id::unique(CLEAR));
        kept.retain(|(frame, _)| frame + 1 >= now);
        kept.push((now, rect));
    });
}

/// Returns the corner where so many points of messages cover nothing that is to be kept clear: the usual one, if there is none.
fn corner(ctx: &Context, height: f32) -> Align2 {
    let now = ctx.cumulative_frame_nr();
    let kept: Vec<(u64, Rect)> = ctx.data(|data| data.get_temp(Id::unique(CLEAR)).unwrap_or_default());
    let room = ctx.content_rect();
    let size = Vec2::new(size::TOAST[0], height);
    let place = |corner: Align2| match corner {
        Align2::RIGHT_TOP => Rect::from_min_size(pos2(room.right() - EDGE - size.x, room.top() + TOP), size),
        Align2::LEFT_BOTTOM => Rect::from_min_size(pos2(room.left() + EDGE, room.bottom() - EDGE - size::STATUS_BAR - size.y), size),
        _ => Rect::from_min_size(pos2(room.right() - EDGE - size.x, room.bottom() - EDGE - size::STATUS_BAR - size.y), size),
    };
    let is_free = |corner: &Align2| kept.iter().filter(|(frame, _)| frame + 1 >= now).all(|(_, rect)| !rect.intersects(place(*corner)));
    [Align2::RIGHT_BOTTOM, Align2::RIGHT_TOP, Align2::LEFT_BOTTOM].into_iter().find(is_free).unwrap_or(Align2::RIGHT_BOTTOM)
}

fn stays(shown: &Shown) -> bool {
    shown.toast.mood == Mood::Bad
}

/// Shows one message; returns its height and whether it is done with.
fn toast_ui(ui: &mut Ui, toast: &Toast, text: &Text, actions: &mut Vec<Action>) -> (f32, bool) {
    let palette = ui.palette();
    let (glyph, ink) = match toast.mood {
        Mood::Good => (icon::CHECK, palette.ok),
        Mood::Info => (icon::INFO, palette.accent),
        Mood::Bad => (icon::WARNING, palette.err),
    };
    let frame = Frame::new().fill(palette.bg).stroke(Stroke::new(1.0, palette.border)).corner_radius(size::RADIUS).inner_margin(Margin::symmetric(14, 8));
    let mut is_done = false;
    let inner = frame.show(ui, |ui| {
        let wide = size::TOAST[0] - 28.0;
        ui.set_width(wide);
        ui.horizontal(|ui| {
            ui.icon(glyph, size::ICON_SMALL, ink);
            let room = wide - size::ICON_SMALL - actions_width(ui, toast, text) - 16.0;
            let layout = egui::Layout::left_to_right(egui::Align::Center);
            ui.allocate_ui_with_layout(Vec2::new(room, size::CONTROL), layout, |ui| {
                ui.set_min_width(room);
                let response = ui.add(Label::new(rich(Role::Body, &toast.text, palette.text)).wrap());
                ui.ctx().accesskit_node_builder(response.id, |node| {
                    node.set_role(egui::accesskit::Role::Alert);
                    node.set_label(toast.text.as_str());
                    node.set_live(egui::accesskit::Live::Polite);
                });
            });
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                if toast.mood == Mood::Bad {
                    is_done |= icon_button(ui, icon::CLOSE, text.get("close"), None).clicked();
                }
                is_done |= follow_ui(ui, &toast.follow, text, actions);
            });
        });
    });
    (inner.response.rect.height(), is_done)
}

/// Measures what stands at the right of a message.
fn actions_width(ui: &Ui, toast: &Toast, text: &Text) -> f32 {
    let of = |key: &str| width(ui, Role::Body, text.get(key)) + 8.0;
    let follow = match &toast.follow {
        Follow::Nothing => 0.0,
        Follow::Undo => of("undo"),
        Follow::File(_) => of("toast-show-folder") + of("toast-open-file"),
        Follow::Hidden(datasets) => width(ui, Role::Body, &show_hidden(datasets.len(), text)) + 8.0,
    };
    if toast.mood == Mood::Bad { follow + size::CONTROL + 8.0 } else { follow }
}

fn show_hidden(count: usize, text: &Text) -> String {
    text.with("hidden-show", &[("count", count.into())])
}

fn follow_ui(ui: &mut Ui, follow: &Follow, text: &Text, actions: &mut Vec<Action>) -> bool {
    match follow {
        Follow::Nothing => false,
        Follow::Undo => {
            let response = Button::link(text.get("undo")).show(ui);
            if response.clicked() {
                actions.push(Action::Do(Verb::Undo));
            }
            response.clicked()
        }
        Follow::Hidden(datasets) => {
            let response = Button::link(&show_hidden(datasets.len(), text)).show(ui);
            if response.clicked() {
                actions.push(Action::ListThese(datasets.to_vec()));
            }
            response.clicked()
        }
        Follow::File(path) => {
            let folder = Button::link(text.get("toast-show-folder")).show(ui);
            if folder.clicked() {
                actions.push(Action::ShowInFolder(path.clone()));
            }
            let open = Button::link(text.get("toast-open-file")).show(ui);
            if open.clicked() {
                actions.push(Action::OpenInSystem(path.clone()));
            }
            folder.clicked() || open.clicked()
        }
    }
}
