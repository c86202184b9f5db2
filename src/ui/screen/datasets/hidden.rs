//! Tells which datasets a change made the list leave out, so that no row goes from under somebody's hands without a word.
//!
//! It compares two answers to one question; what is asked and when belongs to the list.

use std::sync::Arc;

use eframe::egui::Context;

use super::DatasetsScreen;
use crate::model::DatasetId;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::toast::Toast;

/// What the list leaves out since it was asked the same before.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Hidden {
    /// Datasets that were shown.
    gone: Vec<DatasetId>,
    /// Datasets that are new.
    added: Vec<DatasetId>,
}

/// An answer, as far as it matters here.
#[derive(Debug, Clone, Copy)]
pub(super) struct Answered<'a> {
    /// What is shown, in any order.
    pub(super) shown: &'a [DatasetId],
    /// Every dataset there is, in order of their ids.
    pub(super) all: &'a [DatasetId],
}

impl Hidden {
    /// Compares an answer with the one before it. What was removed is not hidden.
    pub(super) fn between(before: Answered<'_>, now: Answered<'_>) -> Self {
        let mut shown = now.shown.to_vec();
        shown.sort_unstable();
        let is_in = |ids: &[DatasetId], id: &DatasetId| ids.binary_search(id).is_ok();
        let gone = before.shown.iter().filter(|id| is_in(now.all, id) && !is_in(&shown, id));
        let added = now.all.iter().filter(|id| !is_in(before.all, id) && !is_in(&shown, id));
        Self { gone: gone.copied().collect(), added: added.copied().collect() }
    }

    /// Says it, with a way to see what is left out; nothing where nothing is.
    fn toast(&self, open: &Open<'_>, text: &Text) -> Option<Toast> {
        let Self { gone, added } = self;
        let ids: Arc<[DatasetId]> = gone.iter().chain(added).copied().collect();
        let key = match (gone.len(), added.len()) {
            (0, 0) => return None,
            (_, 0) => "hidden-gone",
            (0, _) => "hidden-added",
            _ => "hidden-both",
        };
        let title = ids.first().and_then(|id| open.inventory().dataset(*id)).map_or("", |dataset| dataset.title(open.language));
        Some(Toast::hidden(text.with(key, &[("count", ids.len().into()), ("title", title.into())]), ids))
    }
}

/// Since when the list is on the screen.
#[derive(Debug, Default)]
pub(super) struct Sighted {
    /// The frame that showed it last.
    frame: u64,
    /// The state of the inventory when it came.
    since: u64,
}

impl DatasetsScreen {
    /// Tells what was left out while the list is on the screen. What was changed elsewhere is no surprise here.
    pub(super) fn tell_hidden(&mut self, ctx: &Context, open: &Open<'_>, cx: &mut Cx<'_>) {
        let frame = ctx.cumulative_frame_nr();
        if std::mem::replace(&mut self.sighted.frame, frame) + 1 < frame {
            self.sighted.since = open.generation;
        }
        let Some((generation, hidden)) = self.list.take_hidden() else { return };
        if generation > self.sighted.since {
            cx.actions.extend(hidden.toast(open, cx.text).map(Action::Tell));
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn ids(numbers: &[u128]) -> Vec<DatasetId> {
        numbers.iter().map(|number| DatasetId::from_uuid(Uuid::from_u128(*number))).collect()
    }

    #[test]
    fn what_is_there_and_no_longer_shown_is_hidden() {
        let (all, more, shown, now) = (ids(&[1, 2, 3, 4]), ids(&[1, 2, 4, 5, 6]), ids(&[4, 3, 2]), ids(&[6, 4]));
        let hidden = Hidden::between(Answered { shown: &shown, all: &all }, Answered { shown: &now, all: &more });
        assert_eq!(hidden, Hidden { gone: ids(&[2]), added: ids(&[5]) }, "the third was removed, the sixth is shown");
        let same = Answered { shown: &shown, all: &all };
        assert_eq!(Hidden::between(same, same), Hidden::default());
    }
}
