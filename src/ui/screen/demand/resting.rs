//! The demand that a score rests on: how much, how fresh and from whom, beside the criterion that asks for it.
//!
//! It is worked out once per dataset and revision; the score itself is never changed by it.

use crate::model::demand::{DemandSummary, rests_on_demand};
use crate::model::{CriterionId, DatasetId};
use crate::text::{Locale, Text};
use crate::ui::context::Open;

/// How many groups are named.
const NAMED: usize = 3;

/// What a criterion rests on, as it was worked out last.
#[derive(Debug, Default)]
pub(crate) struct Resting {
    of: Option<(u64, Locale, DatasetId)>,
    count: usize,
    sentence: String,
}

impl Resting {
    /// Returns how much demand the score of a criterion rests on and says which, or nothing where it rests on something else.
    pub(crate) fn of(&mut self, criterion: CriterionId, dataset: DatasetId, open: &Open<'_>, text: &Text) -> Option<(usize, &str)> {
        if !rests_on_demand(criterion) {
            return None;
        }
        let of = (open.session.revision(), text.locale(), dataset);
        if self.of != Some(of) {
            self.count = open.inventory().demand_for(dataset).count();
            self.sentence = rests_on(dataset, open, text);
            self.of = Some(of);
        }
        Some((self.count, &self.sentence))
    }
}

/// Says how much a dataset is wanted, how fresh that is and by whom.
pub(crate) fn rests_on(dataset: DatasetId, open: &Open<'_>, text: &Text) -> String {
    let summary = DemandSummary::of(open.inventory().demand_for(dataset).map(AsRef::as_ref));
    let Some(latest) = summary.latest else { return text.get("demand-rests-on-none").to_owned() };
    let groups = named_groups(&summary, text);
    text.with("demand-rests-on", &[("count", summary.count.into()), ("date", text.date(latest).into()), ("groups", groups.into())])
}

/// Names the groups that asked most.
pub(crate) fn named_groups(summary: &DemandSummary, text: &Text) -> String {
    let named: Vec<&str> = summary.groups.iter().take(NAMED).map(|group| group.name.as_str()).collect();
    let more = summary.groups.len().saturating_sub(NAMED);
    if more == 0 {
        return named.join(", ");
    }
    text.with("demand-groups-and-more", &[("groups", named.join(", ").into()), ("count", more.into())])
}
