//! A line that finds datasets: those that a need could mean until something is typed, then those whose title has the words.
//!
//! It says which one was picked; what is done with it is the business of whoever shows it.

use std::sync::Arc;

use eframe::egui::{Id, Key, Rect, Role as AccessRole, Sense, Ui, Vec2, WidgetInfo, pos2};

use crate::model::DatasetId;
use crate::model::demand::Likeness;
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::latest::{AT_ONCE, Latest};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::take_key;
use crate::ui::widget::label::{galley, paint_icon};
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Ground, UiText as _};

/// How many datasets are offered at a time.
const OFFERED: usize = 5;

/// What the datasets are asked for: at which words, like what, called what.
type Asked = (Option<u64>, String, String, Vec<DatasetId>);

/// The line.
#[derive(Debug, Default)]
pub(crate) struct DatasetPicker {
    search: String,
    at: usize,
    wants_focus: bool,
    words: Latest<u64, Arc<Likeness>>,
    /// The revision of the words at hand.
    of: Option<u64>,
    found: Option<(Asked, Vec<DatasetId>)>,
}

/// What happened in the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Picked {
    /// This dataset was picked.
    pub(crate) dataset: Option<DatasetId>,
    /// The line was left with Esc.
    pub(crate) is_left: bool,
}

/// How the line stands on the screen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct PickerLook<'a> {
    /// Names the line among others.
    pub(crate) id: Id,
    /// What the offered datasets are to be like.
    pub(crate) like: &'a str,
    /// Datasets that are not offered, because they are chosen already.
    pub(crate) except: &'a [DatasetId],
    /// Whether it stands in a dialog, which Esc closes while nothing is typed here.
    pub(crate) is_modal: bool,
}

impl DatasetPicker {
    /// Puts the cursor into the line.
    pub(crate) fn begin(&mut self) {
        self.wants_focus = true;
    }

    /// Returns what is typed.
    pub(crate) fn typed(&self) -> &str {
        self.search.trim()
    }

    /// Shows the line and what it offers.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: PickerLook<'_>, open: &Open<'_>, text: &Text) -> Picked {
        let found = self.find(ui, look, open);
        let has_focus = ui.memory(|memory| memory.has_focus(look.id));
        if has_focus {
            let step = take_key(ui, Key::ArrowDown) - take_key(ui, Key::ArrowUp);
            self.at = self.at.saturating_add_signed(step);
        }
        self.at = self.at.min(found.len().saturating_sub(1));
        let name = text.get("demand-find-dataset");
        let field = TextField { id: look.id, name, hint: text.get("demand-find-dataset-hint"), rows: 1, width: ui.available_width(), error: None };
        let response = field.show(ui, &mut self.search);
        if std::mem::take(&mut self.wants_focus) {
            response.request_focus();
        }
        if response.changed() {
            self.at = 0;
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let mut picked = Picked::default();
        if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            picked.dataset = found.get(self.at).copied();
        }
        if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
            let was_empty = self.search.trim().is_empty();
            self.search.clear();
            picked.is_left = true;
            if !(look.is_modal && was_empty) {
                // What is around is not left with it.
                ui.input_mut(|input| input.consume_key(eframe::egui::Modifiers::NONE, Key::Escape));
            }
        }
        let offered = self.offers_ui(ui, &found, has_focus, open, text);
        picked.dataset = picked.dataset.or(offered);
        if picked.dataset.is_some() {
            self.search.clear();
            self.at = 0;
            response.request_focus();
        }
        picked
    }

    fn find(&mut self, ui: &Ui, look: PickerLook<'_>, open: &Open<'_>) -> Vec<DatasetId> {
        let revision = open.session.revision();
        let is_small = open.inventory().datasets().len() <= AT_ONCE;
        let inventory = open.inventory();
        let is_new = self.words.refresh(&revision, "likeness", is_small, ui.ctx(), || {
            let inventory = Arc::clone(inventory);
            move || Arc::new(Likeness::of(&inventory))
        });
        if is_new {
            self.of = Some(revision);
        }
        let asked: Asked = (self.of, self.search.clone(), look.like.to_owned(), look.except.to_vec());
        if let Some((of, found)) = &self.found
            && *of == asked
        {
            return found.clone();
        }
        let Some(words) = self.words.get() else { return Vec::new() };
        let most = OFFERED + look.except.len();
        let mut found = if self.search.trim().is_empty() { words.like(look.like, most) } else { words.called(&self.search, most) };
        found.retain(|id| !look.except.contains(id) && inventory.dataset(*id).is_some());
        found.truncate(OFFERED);
        self.found = Some((asked, found.clone()));
        found
    }

    /// Shows what is offered; returns the one that was pressed.
    fn offers_ui(&self, ui: &mut Ui, found: &[DatasetId], has_focus: bool, open: &Open<'_>, text: &Text) -> Option<DatasetId> {
        let is_searching = !self.search.trim().is_empty();
        let caption = match (is_searching, found.is_empty()) {
            (true, true) => text.get("demand-find-nothing"),
            (true, false) => return self.rows_ui(ui, found, has_focus, open),
            (false, true) => return None,
            (false, false) => text.get("demand-find-like"),
        };
        ui.muted(Role::Caption, caption);
        self.rows_ui(ui, found, has_focus, open)
    }

    fn rows_ui(&self, ui: &mut Ui, found: &[DatasetId], has_focus: bool, open: &Open<'_>) -> Option<DatasetId> {
        let palette = ui.palette();
        let mut pressed = None;
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (index, id) in found.iter().enumerate() {
                let Some(dataset) = open.inventory().dataset(*id) else { continue };
                let is_at = has_focus && index == self.at;
                // Not focusable: the line is the one stop, and its arrows walk through what it offers.
                let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::ROW), Sense::CLICK);
                let title = dataset.title(open.language);
                response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_at, title));
                Ground { is_chosen: is_at, is_hot: response.hovered() }.paint(ui, rect, size::RADIUS_SMALL);
                paint_icon(ui, icon::PLUS, rect.left_center() + Vec2::new(14.0, 0.0), 14.0, palette.accent);
                let inner = Rect::from_min_max(pos2(rect.left() + 30.0, rect.top()), rect.right_bottom() - Vec2::new(8.0, 0.0));
                let words = galley(ui, Role::Body, title, palette.text, inner.width());
                ui.painter().galley(pos2(inner.left(), inner.center().y - words.size().y / 2.0), words, palette.text);
                if response.clicked() {
                    pressed = Some(*id);
                }
            }
        });
        pressed
    }
}
