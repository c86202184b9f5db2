//! What demand amounts to: how much, how much of it is open, how fresh, and from whom.
//!
//! It counts what it is given; which demand that is belongs to whoever asks.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Demand;
use crate::model::query::fold;

/// What one group asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemandGroup {
    /// The group, as it was written first.
    pub name: String,
    /// How often it asked.
    pub count: usize,
    /// How often it has no answer yet.
    pub unanswered: usize,
}

/// What demand amounts to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DemandSummary {
    /// All of it.
    pub count: usize,
    /// What has no answer yet.
    pub unanswered: usize,
    /// What no dataset would meet yet.
    pub unmet: usize,
    /// The day of the newest.
    pub latest: Option<Date>,
    /// Who asked, most often first; upper and lower case are the same.
    pub groups: Vec<DemandGroup>,
}

impl DemandSummary {
    /// Sums demand up.
    pub fn of<'a>(demands: impl IntoIterator<Item = &'a Demand>) -> Self {
        let mut summary = Self::default();
        let mut groups: BTreeMap<String, DemandGroup> = BTreeMap::new();
        for demand in demands {
            let open = usize::from(demand.answered.is_none());
            summary.count += 1;
            summary.unanswered += open;
            summary.unmet += usize::from(demand.is_unmet());
            summary.latest = summary.latest.max(Some(demand.date));
            let new = || DemandGroup { name: demand.who.to_string(), count: 0, unanswered: 0 };
            let group = groups.entry(fold(demand.who.as_str())).or_insert_with(new);
            group.count += 1;
            group.unanswered += open;
        }
        summary.groups = groups.into_values().collect();
        summary.groups.sort_by_key(|group| std::cmp::Reverse(group.count));
        summary
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;
    use crate::model::{DatasetId, DemandId, Line, Prose};

    fn demand(who: &str, day: Date, answered: Option<Date>, datasets: &[u128]) -> Demand {
        Demand {
            id: DemandId::from_uuid(Uuid::from_u128(1)),
            date: day,
            who: Line::new(who).unwrap(),
            what: Prose::new("Badplatser").unwrap(),
            channel: None,
            source: None,
            answered,
            datasets: datasets.iter().map(|id| DatasetId::from_uuid(Uuid::from_u128(*id))).collect(),
        }
    }

    #[test]
    fn demand_is_counted_by_group() {
        let (early, late) = (date(2025, 2, 28), date(2026, 1, 31));
        let all = [demand("Invånare", late, None, &[]), demand("företag", early, Some(late), &[1]), demand(" Företag", early, None, &[1, 2])];
        let summary = DemandSummary::of(&all);
        assert_eq!((summary.count, summary.unanswered, summary.unmet, summary.latest), (3, 2, 1, Some(late)));
        let groups: Vec<_> = summary.groups.iter().map(|group| (group.name.as_str(), group.count, group.unanswered)).collect();
        assert_eq!(groups, [("företag", 2, 1), ("Invånare", 1, 1)]);
        assert_eq!(DemandSummary::of([]), DemandSummary::default());
    }
}
