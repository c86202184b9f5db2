//! Which datasets a document is about: all, those of a saved view, or those that a filter leaves.
//!
//! The filter is written as in the list of datasets; what it leaves is counted elsewhere.

use eframe::egui::{Id, Ui};

use super::choices::choice_ui;
use super::composing::{Reading, known};
use crate::model::document::Scope;
use crate::model::saved_view::Kept;
use crate::model::{SavedView, ViewId};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::filter_line::{FilterLine, Typed};
use crate::ui::widget::label::UiText as _;
use crate::ui::widget::search_field::{Ended, SearchField};
use crate::ui::widget::select::Select;
use crate::wording;

/// How the datasets are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    All,
    View(ViewId),
    Filter,
}

/// Where somebody is in choosing datasets.
#[derive(Debug, Default)]
pub(super) struct ScopeLine {
    line: FilterLine,
    /// A filter of one's own is meant although nothing is written yet.
    is_filter: bool,
}

impl ScopeLine {
    /// Shows the choice; `count` is how many datasets are left.
    pub(super) fn ui(&mut self, ui: &mut Ui, scope: &mut Scope, reading: &Reading, count: Option<usize>, open: &Open<'_>, text: &Text) {
        let inventory = open.inventory();
        let by = self.by(scope, open);
        choice_ui(ui, text.get("builder-datasets"), text, |ui, width| {
            let views: Vec<&SavedView> = inventory.views().map(AsRef::as_ref).collect();
            let mut ways = vec![By::All];
            ways.extend(views.iter().map(|view| By::View(view.id)));
            ways.push(By::Filter);
            let all = text.with("builder-datasets-all", &[("count", inventory.datasets().len().into())]);
            let names = std::iter::once(all).chain(views.iter().map(|view| view.name.to_string()));
            let names: Vec<String> = names.chain([text.get("builder-datasets-filter").to_owned()]).collect();
            let chosen = ways.iter().position(|way| *way == by);
            let select = Select { id: Id::unique("builder-datasets"), name: text.get("builder-datasets"), none: "", search: text.get("builder-search"), width };
            if let Some(Some(at)) = select.show(ui, &names, chosen, false) {
                self.choose(ways[at], scope, open);
            }
        });
        let by = self.by(scope, open);
        if by == By::Filter {
            choice_ui(ui, "", text, |ui, width| {
                ui.vertical(|ui| self.filter_ui(ui, width, scope, reading, open, text));
            });
        }
        if by != By::All {
            choice_ui(ui, "", text, |ui, _| {
                let words = count.map_or_else(String::new, |count| text.with("builder-datasets-count", &[("count", count.into())]));
                ui.muted(Role::Caption, &words);
            });
        }
    }

    fn by(&self, scope: &Scope, open: &Open<'_>) -> By {
        let is_all = scope.search.trim().is_empty() && scope.conditions.is_empty();
        let view = open.inventory().views().find(|view| !is_all && view.search == scope.search && view.conditions == scope.conditions);
        match view {
            Some(view) if !self.is_filter => By::View(view.id),
            None if is_all && !self.is_filter => By::All,
            _ => By::Filter,
        }
    }

    fn choose(&mut self, by: By, scope: &mut Scope, open: &Open<'_>) {
        self.is_filter = by == By::Filter;
        match by {
            By::All => (scope.search, scope.conditions) = Default::default(),
            By::View(id) => {
                if let Some(view) = open.inventory().view(id) {
                    (scope.search, scope.conditions) = (view.search.clone(), view.conditions.clone());
                }
            }
            By::Filter => {}
        }
    }

    fn filter_ui(&mut self, ui: &mut Ui, width: f32, scope: &mut Scope, reading: &Reading, open: &Open<'_>, text: &Text) {
        ui.spacing_mut().item_spacing.y = 4.0;
        let field = SearchField { id: Id::unique("builder-filter"), name: text.get("builder-filter"), clear: text.get("builder-filter-clear"), width };
        let Typed { ended, .. } = self.line.ui(ui, field, &mut scope.search, &reading.lexicon, text);
        if ended == Some(Ended::Entered) && !reading.asked.conditions.is_empty() {
            // As in the list: what is a condition becomes one, in whatever language it was written.
            for condition in &reading.asked.conditions {
                if !known(scope).contains(condition) {
                    scope.conditions.push(Kept::Known(condition.clone()));
                }
            }
            scope.search = reading.asked.search();
        }
        let mut gone = None;
        for (at, condition) in scope.conditions.iter().enumerate() {
            let words = condition
                .known()
                .map_or_else(|| text.get("builder-condition-unknown").to_owned(), |condition| wording::condition(condition, open.inventory(), text));
            let name = text.with("builder-condition-remove", &[("condition", words.as_str().into())]);
            if Button::outline(&words).icon(icon::CLOSE).name(&name).tooltip(&name).show(ui).clicked() {
                gone = Some(at);
            }
        }
        if let Some(at) = gone {
            scope.conditions.remove(at);
        }
        for doubt in &reading.asked.doubts {
            ui.horizontal_wrapped(|ui| {
                ui.icon(icon::INFO, size::ICON_SMALL, ui.palette().muted);
                ui.muted(Role::Caption, &wording::doubt(doubt, text));
            });
        }
    }
}
