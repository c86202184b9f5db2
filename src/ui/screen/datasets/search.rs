//! The search line of the list: words and filters as text, what could be written next, what was not understood, and help.
//!
//! It writes the question only; what it means is read in the model.

use eframe::egui::{self, Id, Popup, PopupCloseBehavior, Rect, Ui, Vec2};

use super::list::List;
use crate::text::Text;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::UiText as _;
use crate::ui::widget::filter_line::{FilterLine, Typed};
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::search_field::{Ended, SearchField};
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
    line: FilterLine,
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
        let field = SearchField { id: search_id(), name: text.get("datasets-search"), clear: text.get("datasets-search-clear"), width };
        let lexicon = std::sync::Arc::clone(list.lexicon());
        let Typed { response, ended } = self.line.ui(ui, field, &mut list.query.search, &lexicon, &text);
        cx.region(&response);
        if std::mem::take(&mut self.wants_focus) {
            response.request_focus();
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
