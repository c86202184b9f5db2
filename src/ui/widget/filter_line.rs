//! A line to write a filter in: words and conditions as text, and what could be written next under it.
//!
//! It writes the question only; what it means is read in the model.

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::text_edit::TextEditState;
use eframe::egui::{Id, Key, Modifiers, Popup, PopupCloseBehavior, Response, Role as AccessRole, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::Ground;
use super::label::galley;
use super::search_field::{Ended, SearchField, Searched};
use crate::model::query::syntax::{Completion, Lexicon, complete};
use crate::text::Text;
use crate::ui::theme::{Role, Themed as _, size};
use crate::wording;

/// Names the list of proposals beside its field.
const PROPOSALS: u8 = 2;

/// Where somebody is in the line.
#[derive(Debug, Default)]
pub struct FilterLine {
    /// Which proposal the arrows stand on.
    chosen: Option<usize>,
    /// What was proposed in the last frame.
    proposals: Vec<Completion>,
}

/// What was done in the line.
#[derive(Debug)]
pub struct Typed {
    /// The field.
    pub response: Response,
    /// How it was ended, if it was.
    pub ended: Option<Ended>,
}

impl FilterLine {
    /// Shows the field over a search, with what could be written under it.
    pub fn ui(&mut self, ui: &mut Ui, field: SearchField<'_>, search: &mut String, lexicon: &Lexicon, text: &Text) -> Typed {
        let id = field.id;
        let wish = self.keys(ui, id);
        let Searched { response, ended } = field.show(ui, search);
        if response.changed() {
            self.chosen = None;
        }
        self.propose(ui, &response, search, lexicon);
        let picked = self.proposals_ui(ui, id, &response, text).or(wish);
        let taken = picked.and_then(|at| self.proposals.get(at).cloned());
        let is_proposal = taken.is_some();
        if let Some(completion) = taken {
            self.take(ui, id, &completion, search);
        }
        Typed { response, ended: ended.filter(|_| !is_proposal) }
    }

    /// Takes the keys that walk among the proposals; returns the one that Enter takes.
    fn keys(&mut self, ui: &Ui, id: Id) -> Option<usize> {
        let is_open = !self.proposals.is_empty() && ui.memory(|memory| memory.has_focus(id));
        if !is_open {
            return None;
        }
        let count = self.proposals.len();
        let taken = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if taken(Key::ArrowDown) {
            self.chosen = Some(self.chosen.map_or(0, |at| (at + 1) % count));
        }
        if taken(Key::ArrowUp) {
            self.chosen = Some(self.chosen.map_or(count - 1, |at| (at + count - 1) % count));
        }
        self.chosen.filter(|_| taken(Key::Enter))
    }

    fn propose(&mut self, ui: &Ui, response: &Response, search: &str, lexicon: &Lexicon) {
        self.proposals.clear();
        if !response.has_focus() {
            return;
        }
        let cursor = TextEditState::load(ui.ctx(), response.id).and_then(|state| state.cursor.char_range()).map(|range| range.primary.index);
        let cursor = cursor.map_or(search.len(), |at| search.char_indices().nth(at.into()).map_or(search.len(), |(byte, _)| byte));
        self.proposals = complete(search, cursor, lexicon);
        self.chosen = self.chosen.filter(|at| *at < self.proposals.len());
    }

    /// Shows what could be written; returns what was pressed.
    fn proposals_ui(&self, ui: &Ui, id: Id, response: &Response, text: &Text) -> Option<usize> {
        if self.proposals.is_empty() {
            return None;
        }
        let mut picked = None;
        let popup = Popup::new(id.with(PROPOSALS), ui.ctx().clone(), response.rect, ui.layer_id());
        popup.close_behavior(PopupCloseBehavior::IgnoreClicks).accessible_name(text.get("filter-proposals")).gap(2.0).show(|ui| {
            ui.set_width(response.rect.width().max(240.0));
            ui.spacing_mut().item_spacing.y = 0.0;
            for (at, completion) in self.proposals.iter().enumerate() {
                if proposal_ui(ui, completion, self.chosen == Some(at), text) {
                    picked = Some(at);
                }
            }
        });
        picked
    }

    /// Writes a proposal, with the cursor after it.
    fn take(&mut self, ui: &Ui, id: Id, completion: &Completion, search: &mut String) {
        if search.get(completion.place.clone()).is_none() {
            return;
        }
        let after = if completion.is_value { " " } else { "" };
        search.replace_range(completion.place.clone(), &format!("{}{after}", completion.text));
        let cursor = search[..completion.place.start + completion.text.len() + after.len()].chars().count();
        let mut state = TextEditState::load(ui.ctx(), id).unwrap_or_default();
        state.cursor.set_char_range(Some(CCursorRange::one(CCursor::new(cursor))));
        state.store(ui.ctx(), id);
        ui.memory_mut(|memory| memory.request_focus(id));
        self.chosen = None;
        self.proposals.clear();
    }
}

fn proposal_ui(ui: &mut Ui, completion: &Completion, is_chosen: bool, text: &Text) -> bool {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::ROW), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_chosen, &completion.shown));
    Ground { is_chosen, is_hot: response.hovered() }.paint(ui, rect, size::RADIUS_SMALL);
    let column = wording::column(completion.column, text);
    let beside = galley(ui, Role::Caption, &column, palette.muted, rect.width() / 2.0);
    let (wide, high) = (beside.size().x, beside.size().y);
    ui.painter().galley(pos2(rect.right() - 8.0 - wide, rect.center().y - high / 2.0), beside, palette.muted);
    let name = galley(ui, Role::Body, &completion.text, palette.text, rect.width() - wide - 32.0);
    ui.painter().galley(pos2(rect.left() + 8.0, rect.center().y - name.size().y / 2.0), name, palette.text);
    response.clicked()
}
