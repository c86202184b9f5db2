//! The search line of the list: words and filters as text, what could be written next, what was not understood, and help.
//!
//! It writes the question only; what it means is read in the model.

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::text_edit::TextEditState;
use eframe::egui::{self, Id, Key, Modifiers, Popup, PopupCloseBehavior, Rect, Response, Role as AccessRole, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::list::List;
use crate::model::query::syntax::{Completion, complete};
use crate::text::Text;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::{galley, heading_ui};
use crate::ui::widget::search_field::{Ended, SearchField, Searched as Searching};
use crate::ui::widget::{Ground, UiText as _};
use crate::wording;

/// What is written, with what it means.
const HELP: [(&str, &str); 8] = [
    ("filter-help-word", "filter-help-word-means"),
    ("filter-help-phrase", "filter-help-phrase-means"),
    ("filter-help-not", "filter-help-not-means"),
    ("filter-help-is", "filter-help-is-means"),
    ("filter-help-list", "filter-help-list-means"),
    ("filter-help-number", "filter-help-number-means"),
    ("filter-help-range", "filter-help-range-means"),
    ("filter-help-empty", "filter-help-empty-means"),
];

/// Where somebody is in the search line.
#[derive(Debug, Default)]
pub(super) struct SearchLine {
    /// Which proposal the arrows stand on.
    chosen: Option<usize>,
    /// What was proposed in the last frame.
    proposals: Vec<Completion>,
    /// What was written when the proposals were waved away.
    hushed: Option<String>,
    /// The focus is to come.
    pub(super) wants_focus: bool,
    /// Help is asked for.
    pub(super) wants_help: bool,
}

/// What was done in the search line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Searched {
    /// The search was ended, and the grid is to have the focus.
    Left,
    /// Nothing of the sort.
    Nothing,
}

fn search_id() -> Id {
    Id::unique("datasets-search")
}

impl SearchLine {
    /// Shows the line, with what could be written under it.
    pub(super) fn ui(&mut self, ui: &mut Ui, list: &mut List, cx: &mut Cx<'_>) -> Searched {
        let text = std::sync::Arc::clone(cx.text);
        let width = (ui.available_width() - 210.0).clamp(110.0, 300.0);
        let wish = self.keys(ui);
        let field = SearchField { id: search_id(), name: text.get("datasets-search"), clear: text.get("datasets-search-clear"), width };
        let Searching { response, ended } = field.show(ui, &mut list.query.search);
        cx.region(&response);
        if std::mem::take(&mut self.wants_focus) {
            response.request_focus();
        }
        if response.changed() {
            (self.chosen, self.hushed) = (None, None);
        }
        self.propose(ui, &response, list);
        let picked = self.proposals_ui(ui, &response, &text).or(wish);
        if let Some(completion) = picked.and_then(|at| self.proposals.get(at).cloned()) {
            self.take(ui, &completion, list);
            return Searched::Nothing;
        }
        match ended {
            Some(Ended::Left) => Searched::Left,
            Some(Ended::Entered) => {
                list.settle_search();
                Searched::Left
            }
            None => Searched::Nothing,
        }
    }

    /// Takes the keys that walk among the proposals; returns the one that Enter takes.
    fn keys(&mut self, ui: &Ui) -> Option<usize> {
        let is_open = !self.proposals.is_empty() && ui.memory(|memory| memory.has_focus(search_id()));
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

    fn propose(&mut self, ui: &Ui, response: &Response, list: &List) {
        self.proposals.clear();
        if !response.has_focus() || self.hushed.as_ref() == Some(&list.query.search) {
            return;
        }
        let search = &list.query.search;
        let cursor = TextEditState::load(ui.ctx(), search_id()).and_then(|state| state.cursor.char_range()).map(|range| range.primary.index);
        let cursor = cursor.map_or(search.len(), |at| search.char_indices().nth(at.into()).map_or(search.len(), |(byte, _)| byte));
        self.proposals = complete(search, cursor, list.lexicon());
        self.chosen = self.chosen.filter(|at| *at < self.proposals.len());
    }

    /// Shows what could be written; returns what was pressed.
    fn proposals_ui(&self, ui: &Ui, response: &Response, text: &Text) -> Option<usize> {
        if self.proposals.is_empty() {
            return None;
        }
        let mut picked = None;
        let popup = Popup::new(Id::unique("datasets-proposals"), ui.ctx().clone(), response.rect, ui.layer_id());
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
    fn take(&mut self, ui: &Ui, completion: &Completion, list: &mut List) {
        let search = &mut list.query.search;
        if search.get(completion.place.clone()).is_none() {
            return;
        }
        let after = if completion.is_value { " " } else { "" };
        search.replace_range(completion.place.clone(), &format!("{}{after}", completion.text));
        let cursor = search[..completion.place.start + completion.text.len() + after.len()].chars().count();
        let mut state = TextEditState::load(ui.ctx(), search_id()).unwrap_or_default();
        state.cursor.set_char_range(Some(CCursorRange::one(CCursor::new(cursor))));
        state.store(ui.ctx(), search_id());
        ui.memory_mut(|memory| memory.request_focus(search_id()));
        self.chosen = None;
        self.proposals.clear();
    }

    /// Shows the help under what it hangs on, while it is asked for.
    pub(super) fn help_ui(&mut self, ui: &Ui, at: Rect, text: &Text) {
        if !self.wants_help {
            return;
        }
        let popup = Popup::new(Id::unique("datasets-filter-help"), ui.ctx().clone(), at, ui.layer_id()).open_bool(&mut self.wants_help);
        popup.close_behavior(PopupCloseBehavior::CloseOnClickOutside).accessible_name(text.get("filter-help-title")).show(|ui| {
            ui.set_width(size::FILTER_HELP.min(ui.ctx().content_rect().width() - 32.0));
            heading_ui(ui, Role::Label, text.get("filter-help-title"));
            egui::Grid::new("datasets-filter-help-rows").num_columns(2).spacing(Vec2::new(16.0, 6.0)).show(ui, |ui| {
                for (written, means) in HELP {
                    ui.role(Role::Label, text.get(written));
                    ui.muted(Role::Body, text.get(means));
                    ui.end_row();
                }
            });
            ui.add_space(4.0);
            ui.muted(Role::Caption, text.get("filter-help-enter"));
        });
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

/// Says quietly what of the text was not understood.
pub(super) fn doubts_ui(ui: &mut Ui, list: &List, text: &Text) {
    for doubt in &list.understood().doubts {
        ui.horizontal(|ui| {
            let palette = ui.palette();
            ui.icon(icon::INFO, size::ICON_SMALL, palette.muted);
            ui.muted(Role::Caption, &wording::doubt(doubt, text));
        });
    }
}
