//! A line that finds demand a dataset could meet: what is like it until something is typed, then what has the words.
//!
//! It says which one was picked; what is done with it is the business of whoever shows it.

use std::sync::Arc;

use eframe::egui::{Id, Key, Role as AccessRole, Sense, Ui, Vec2, WidgetInfo, pos2};

use crate::model::demand::Likeness;
use crate::model::query::fold;
use crate::model::{Dataset, Demand, DemandId};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::take_key;
use crate::ui::widget::label::{galley, paint_icon};
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Ground, UiText as _};

/// How many are offered at a time.
const OFFERED: usize = 5;

/// What was asked: at which revision, for which words.
type Asked = (u64, String);

/// The line.
#[derive(Debug)]
pub(crate) struct DemandPicker {
    search: String,
    at: usize,
    wants_focus: bool,
    found: Option<(Asked, Vec<Arc<Demand>>)>,
}

/// What happened in the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct PickedNeed {
    /// This demand was picked.
    pub(crate) demand: Option<DemandId>,
    /// The line was left with Esc.
    pub(crate) is_left: bool,
}

/// How the line stands on the screen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NeedLook<'a> {
    /// Names the line among others.
    pub(crate) id: Id,
    /// The dataset that would meet what is found.
    pub(crate) dataset: &'a Dataset,
}

impl DemandPicker {
    /// Begins with nothing typed and the cursor in the line.
    pub(crate) const fn new() -> Self {
        Self { search: String::new(), at: 0, wants_focus: true, found: None }
    }

    /// Shows the line and what it offers.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: NeedLook<'_>, open: &Open<'_>, text: &Text) -> PickedNeed {
        let found = self.find(look.dataset, open);
        let has_focus = ui.memory(|memory| memory.has_focus(look.id));
        if has_focus {
            let step = take_key(ui, Key::ArrowDown) - take_key(ui, Key::ArrowUp);
            self.at = self.at.saturating_add_signed(step);
        }
        self.at = self.at.min(found.len().saturating_sub(1));
        let name = text.get("wanted-find");
        let field = TextField { id: look.id, name, hint: name, rows: 1, width: ui.available_width(), error: None };
        let response = field.show(ui, &mut self.search);
        if std::mem::take(&mut self.wants_focus) {
            response.request_focus();
        }
        if response.changed() {
            self.at = 0;
        }
        let mut picked = PickedNeed::default();
        if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            picked.demand = found.get(self.at).map(|demand| demand.id);
        }
        if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
            picked.is_left = true;
            // What is around is not left with it.
            ui.input_mut(|input| input.consume_key(eframe::egui::Modifiers::NONE, Key::Escape));
        }
        let is_searching = !self.search.trim().is_empty();
        if found.is_empty() {
            ui.muted(Role::Caption, text.get(if is_searching { "wanted-find-nothing" } else { "wanted-find-none-like" }));
        } else if !is_searching {
            ui.muted(Role::Caption, text.get("wanted-find-like"));
        }
        picked.demand = picked.demand.or(self.rows_ui(ui, &found, has_focus, text));
        if picked.demand.is_some() {
            response.request_focus();
        }
        picked
    }

    /// Finds what is not linked yet: what has the words, or else what no dataset would meet and is like this one.
    fn find(&mut self, dataset: &Dataset, open: &Open<'_>) -> Vec<Arc<Demand>> {
        let asked: Asked = (open.session.revision(), self.search.clone());
        if let Some((of, found)) = &self.found
            && *of == asked
        {
            return found.clone();
        }
        let search = fold(&self.search);
        let words: Vec<&str> = search.split(' ').filter(|word| !word.is_empty()).collect();
        let free = open.inventory().demands().rev().filter(|demand| !demand.datasets.contains(&dataset.id()));
        let found: Vec<Arc<Demand>> = if words.is_empty() {
            let likeness = Likeness::of_one(dataset);
            free.filter(|demand| !likeness.like(demand.what.as_str(), 1).is_empty()).take(OFFERED).cloned().collect()
        } else {
            let has_words = |demand: &&Arc<Demand>| {
                let folded = fold(&format!("{} {}", demand.who, demand.what));
                words.iter().all(|word| folded.contains(word))
            };
            free.filter(has_words).take(OFFERED).cloned().collect()
        };
        self.found = Some((asked, found.clone()));
        found
    }

    fn rows_ui(&self, ui: &mut Ui, found: &[Arc<Demand>], has_focus: bool, text: &Text) -> Option<DemandId> {
        let palette = ui.palette();
        let mut pressed = None;
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (index, demand) in found.iter().enumerate() {
                let is_at = has_focus && index == self.at;
                // Not focusable: the line is the one stop, and its arrows walk through what it offers.
                let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::ROW), Sense::CLICK);
                let what = demand.what.as_str().split_whitespace().collect::<Vec<_>>().join(" ");
                let spoken = text.with("wanted-offer", &[("who", demand.who.as_str().into()), ("what", what.as_str().into())]);
                response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_at, &spoken));
                Ground { is_chosen: is_at, is_hot: response.hovered() }.paint(ui, rect, size::RADIUS_SMALL);
                paint_icon(ui, icon::PLUS, rect.left_center() + Vec2::new(14.0, 0.0), 14.0, palette.accent);
                let words = galley(ui, Role::Body, &spoken, palette.text, rect.width() - 38.0);
                ui.painter().galley(pos2(rect.left() + 30.0, rect.center().y - words.size().y / 2.0), words, palette.text);
                if response.clicked() {
                    pressed = Some(demand.id);
                }
            }
        });
        pressed
    }
}
