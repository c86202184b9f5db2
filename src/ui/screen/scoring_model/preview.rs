//! What taking a model into use would do: which scores go on counting, which are kept, what is new, and how many datasets move.
//!
//! A large inventory is ranked in the background; until then the rest is shown.

use std::sync::Arc;

use eframe::egui::{Context, Ui};

use crate::model::rank::Ranking;
use crate::model::scoring::succession::{Moved, ScoreCounts, Succession};
use crate::model::{CriterionId, ScoringModel};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::latest::{AT_ONCE, Latest};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::UiText as _;

/// An id of at most this many letters is a code that people know: V1.
const CODE: usize = 3;
/// More criteria than this are counted, not named.
const NAMED: usize = 8;

/// Which model is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// The draft, at an edition.
    Draft(u64),
    /// An earlier version.
    Version(u32),
    /// What somebody chooses among, by its place in the list.
    Choice(u64),
}

/// What would happen, worked out once.
#[derive(Debug, Default)]
pub(super) struct Preview {
    of: Option<(u64, Subject)>,
    succession: Succession,
    moved: Latest<(u64, Subject), Moved>,
}

impl Preview {
    /// Brings the preview up to a model.
    pub(super) fn refresh(&mut self, subject: Subject, model: &ScoringModel, counts: &ScoreCounts, open: &Open<'_>, ctx: &Context) {
        let (wanted, Some(current)) = ((open.generation, subject), open.model()) else { return };
        let is_small = open.inventory().datasets().len() <= AT_ONCE;
        self.moved.refresh(&wanted, "comparison", is_small, ctx, || {
            let (inventory, worked, model) = (Arc::clone(open.inventory()), Arc::clone(open.worked), model.clone());
            move || Moved::between(&worked.ranking, &Ranking::with_model(&inventory, &model, &worked.index))
        });
        if self.of != Some(wanted) {
            self.of = Some(wanted);
            self.succession = Succession::of(model, current, counts);
        }
    }

    /// Shows what would happen.
    pub(super) fn ui(&self, ui: &mut Ui, model: &ScoringModel, open: &Open<'_>, text: &Text) {
        let Succession { carried, kept, new } = &self.succession;
        let name = |id: CriterionId| name_of(id, model, open);
        let with_count = |(id, count): &(CriterionId, usize)| format!("{} ({})", name(*id), text.count(*count));
        ui.spacing_mut().item_spacing.y = 8.0;
        line_ui(ui, icon::CHECK, text.get("scoring-carried"), carried.iter().map(with_count).collect(), text);
        line_ui(ui, icon::CIRCLE_SLASH, text.get("scoring-kept"), kept.iter().map(with_count).collect(), text);
        line_ui(ui, icon::PLUS, text.get("scoring-new"), new.iter().map(|id| name(*id)).collect(), text);
        let moved = match self.of.as_ref().and_then(|of| self.moved.of(of)).copied() {
            Some(Moved { of: 0, .. }) => text.get("scoring-moved-none").to_owned(),
            Some(Moved { field, rank, of }) => text.with("scoring-moved", &[("field", field.into()), ("rank", rank.into()), ("of", text.count(of).into())]),
            None => text.get("scoring-moved-soon").to_owned(),
        };
        words_ui(ui, icon::MATRIX, &moved);
    }
}

/// Names a criterion, also one that only an earlier version has.
fn name_of(id: CriterionId, model: &ScoringModel, open: &Open<'_>) -> String {
    let find = |model: &ScoringModel| model.criterion(id).or_else(|| model.retired(id)).map(|found| found.short.get(open.language).trim().to_owned());
    let versions: Vec<_> = open.inventory().models().collect();
    let name = find(model).or_else(|| versions.iter().rev().find_map(|model| find(model))).unwrap_or_default();
    let is_code = id.as_str().len() <= CODE;
    match (name.is_empty(), is_code) {
        (true, _) => id.to_string(),
        (false, true) => format!("{id} {name}"),
        (false, false) => name,
    }
}

fn line_ui(ui: &mut Ui, glyph: &str, what: &str, names: Vec<String>, text: &Text) {
    if names.is_empty() {
        return;
    }
    let more = names.len().saturating_sub(NAMED);
    let mut shown = names.into_iter().take(NAMED).collect::<Vec<_>>().join(", ");
    if more > 0 {
        shown = text.with("scoring-and-more", &[("names", shown.into()), ("count", more.into())]);
    }
    words_ui(ui, glyph, &text.with("scoring-line", &[("what", what.into()), ("names", shown.into())]));
}

fn words_ui(ui: &mut Ui, glyph: &str, words: &str) {
    let muted = ui.palette().muted;
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(size::ICON_SMALL);
            ui.add_space(2.0);
            ui.icon(glyph, size::ICON_SMALL, muted);
        });
        ui.vertical(|ui| ui.role(Role::Body, words));
    });
}
