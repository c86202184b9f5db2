//! Twelve months from this one on: what is due in each, with everything that comes back, and what is overdue apart.
//!
//! It repeats what [`super::due`] found; it neither filters nor words anything.

use std::num::NonZeroU32;

use jiff::Span;
use jiff::civil::Date;

use super::{Due, DueWhat, Rhythm, Urgency};
use crate::model::id::DatasetId;
use crate::model::inventory::Inventory;

/// Something that is due in a month, once or more often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coming {
    /// The dataset.
    pub dataset: DatasetId,
    /// What.
    pub what: DueWhat,
    /// The first day of the month that it is due on.
    pub date: Date,
    /// How often in the month.
    pub times: NonZeroU32,
    /// How urgent it is, where this is the next time; nothing for the times after it.
    pub next: Option<Urgency>,
}

/// A month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: Date,
    /// What is due in it, earliest first.
    pub due: Vec<Coming>,
    /// How many times in all.
    pub times: u32,
}

/// Twelve months.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Year {
    /// What is overdue, earliest first.
    pub overdue: Vec<Due>,
    /// The months; fewer than twelve only at the end of the calendar.
    pub months: Vec<Month>,
}

impl Year {
    /// How many months there are.
    pub const MONTHS: usize = 12;

    /// Sorts what is due into the months from a day on.
    pub fn of<'a>(due: impl IntoIterator<Item = &'a Due>, inventory: &Inventory, today: Date) -> Self {
        let firsts = (0..Self::MONTHS).map_while(|ahead| {
            let span = Span::new().try_months(i64::try_from(ahead).ok()?).ok()?;
            today.first_of_month().checked_add(span).ok()
        });
        let months = firsts.map(|first| Month { first, due: Vec::new(), times: 0 }).collect();
        let mut year = Self { overdue: Vec::new(), months };
        for due in due {
            year.add(due, Rhythm::of(due, inventory), today);
        }
        year.overdue.sort_by_key(|due| (due.date, due.dataset, due.what));
        for month in &mut year.months {
            month.due.sort_by_key(|coming| (coming.date, coming.dataset, coming.what));
            month.times = month.due.iter().map(|coming| coming.times.get()).fold(0, u32::saturating_add);
        }
        year
    }

    fn add(&mut self, due: &Due, rhythm: Option<Rhythm>, today: Date) {
        let is_overdue = due.urgency == Urgency::Overdue;
        if is_overdue {
            self.overdue.push(*due);
        }
        // What stands in its own right is told once; the times after it begin on the day after, and never before today.
        let after = due.date.tomorrow().unwrap_or(Date::MAX).max(today);
        for (index, Month { first, due: month, .. }) in self.months.iter_mut().enumerate() {
            let last = first.last_of_month();
            let again = rhythm.filter(|_| after <= last).and_then(|Rhythm { since, step }| step.between(since, after.max(*first), last));
            // A day of an earlier month within its grace days still counts for this month.
            let is_here = !is_overdue && due.date <= last && (due.date >= *first || index == 0);
            let (date, times) = match (is_here, again) {
                (true, again) => (due.date, again.map_or(1, |(_, times)| times + 1)),
                (false, Some(again)) => again,
                (false, None) => continue,
            };
            let times = NonZeroU32::new(times).unwrap_or(NonZeroU32::MIN);
            month.push(Coming { dataset: due.dataset, what: due.what, date, times, next: is_here.then_some(due.urgency) });
        }
    }
}
