//! Promised updates as days of the calendar: when the next one is due, and how many days of grace there are (DOMAIN 7.2).
//!
//! Everything is a civil date, so that neither clocks nor daylight saving can move it.

use jiff::civil::Date;
use jiff::{SignedDuration, Span};

/// A day of the calendar is as long as any other; clocks have no part in it.
const HOURS: i64 = 24;

/// More days than there are in the calendar.
const CALENDAR: i64 = 8_000_000;

/// The way from one day to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// So many days.
    Days(u16),
    /// So many calendar months; a day that a month does not have becomes its last.
    Months(u16),
}

impl Step {
    /// Returns the day that lies so many steps after another; nothing beyond the end of the calendar.
    ///
    /// Months count from the first day each time: two steps after 31 January come to 31 March and not to 28 March.
    pub fn after(self, first: Date, steps: u32) -> Option<Date> {
        match self {
            Self::Days(days) => {
                // More days than the calendar has lead nowhere, and may be more than a duration can hold.
                let days = Some(i64::from(days) * i64::from(steps)).filter(|days| *days <= CALENDAR)?;
                first.checked_add(SignedDuration::from_hours(HOURS * days)).ok()
            }
            Self::Months(months) => first.checked_add(Span::new().try_months(i64::from(months) * i64::from(steps)).ok()?).ok(),
        }
    }

    /// Returns the days that follow on a first one, up to a last.
    pub fn series(self, first: Date, last: Date) -> impl Iterator<Item = Date> {
        (1..u32::MAX).map_while(move |steps| self.after(first, steps)).take_while(move |date| *date <= last)
    }

    /// Returns the earliest of the days that follow on a first one and lie between two others, both counted in, and how many they are.
    ///
    /// However far the first day lies back, nothing is counted day by day.
    pub fn between(self, first: Date, from: Date, to: Date) -> Option<(Date, u32)> {
        // The first steps that may come as far as `from`; a clamped month may take one more.
        let least = match self {
            Self::Days(0) | Self::Months(0) => return None,
            Self::Days(days) => (days_between(first, from) + i32::from(days) - 1).div_euclid(i32::from(days)),
            Self::Months(months) => months_between(first, from).div_euclid(i32::from(months)),
        };
        let least = u32::try_from(least).unwrap_or(0).max(1);
        let (steps, date) = (least..).map_while(|steps| Some((steps, self.after(first, steps)?))).find(|(_, date)| *date >= from)?;
        if date > to {
            return None;
        }
        let more = match self {
            Self::Days(days) => u32::try_from(days_between(date, to)).unwrap_or(0) / u32::from(days),
            Self::Months(_) => {
                (steps + 1..).map_while(|steps| self.after(first, steps)).take_while(|date| *date <= to).zip(1_u32..).last().map_or(0, |(_, n)| n)
            }
        };
        Some((date, more + 1))
    }
}

/// What a frequency promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promise {
    /// From one update to the next.
    pub step: Step,
    /// How many days late an update may be before it counts as overdue.
    pub grace_days: u16,
}

/// The frequencies with a clock. Days of grace where the guidance names none are those of the next longer frequency that has them,
/// and beyond a year those of a year.
const PROMISES: [(&str, Step, u16); 16] = [
    ("DAILY_2", Step::Days(1), 2),
    ("DAILY", Step::Days(1), 2),
    ("WEEKLY_3", Step::Days(3), 3),
    ("WEEKLY_2", Step::Days(4), 3),
    ("WEEKLY", Step::Days(7), 3),
    ("MONTHLY_3", Step::Days(10), 4),
    ("BIWEEKLY", Step::Days(14), 4),
    ("MONTHLY_2", Step::Days(15), 7),
    ("MONTHLY", Step::Months(1), 7),
    ("BIMONTHLY", Step::Months(2), 14),
    ("QUARTERLY", Step::Months(3), 14),
    ("ANNUAL_3", Step::Months(4), 30),
    ("ANNUAL_2", Step::Months(6), 30),
    ("ANNUAL", Step::Months(12), 45),
    ("BIENNIAL", Step::Months(24), 45),
    ("TRIENNIAL", Step::Months(36), 45),
];

impl Promise {
    /// Returns what a code of the EU frequencies promises; nothing for those without a clock, such as `IRREG`.
    pub fn of(frequency: &str) -> Option<Self> {
        let (_, step, grace_days) = PROMISES.iter().find(|(code, ..)| *code == frequency)?;
        Some(Self { step: *step, grace_days: *grace_days })
    }
}

/// Returns how many months the month of one day lies before that of another.
fn months_between(from: Date, to: Date) -> i32 {
    12 * (i32::from(to.year()) - i32::from(from.year())) + i32::from(to.month()) - i32::from(from.month())
}

/// Returns how many days lie between two days; negative where the second is the earlier.
pub fn days_between(from: Date, to: Date) -> i32 {
    // Both are days of the calendar, so that the difference always is whole days, and few enough.
    to.duration_since(from).as_hours().div_euclid(HOURS) as i32
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::Vocabulary;

    /// For every frequency: the update after 31 January, after 29 February, and after the days of both nights on which clocks change.
    const TABLE: [(&str, [&str; 4], u16); 16] = [
        ("DAILY_2", ["2026-02-01", "2024-03-01", "2026-03-29", "2026-10-25"], 2),
        ("DAILY", ["2026-02-01", "2024-03-01", "2026-03-29", "2026-10-25"], 2),
        ("WEEKLY_3", ["2026-02-03", "2024-03-03", "2026-03-31", "2026-10-27"], 3),
        ("WEEKLY_2", ["2026-02-04", "2024-03-04", "2026-04-01", "2026-10-28"], 3),
        ("WEEKLY", ["2026-02-07", "2024-03-07", "2026-04-04", "2026-10-31"], 3),
        ("MONTHLY_3", ["2026-02-10", "2024-03-10", "2026-04-07", "2026-11-03"], 4),
        ("BIWEEKLY", ["2026-02-14", "2024-03-14", "2026-04-11", "2026-11-07"], 4),
        ("MONTHLY_2", ["2026-02-15", "2024-03-15", "2026-04-12", "2026-11-08"], 7),
        ("MONTHLY", ["2026-02-28", "2024-03-29", "2026-04-28", "2026-11-24"], 7),
        ("BIMONTHLY", ["2026-03-31", "2024-04-29", "2026-05-28", "2026-12-24"], 14),
        ("QUARTERLY", ["2026-04-30", "2024-05-29", "2026-06-28", "2027-01-24"], 14),
        ("ANNUAL_3", ["2026-05-31", "2024-06-29", "2026-07-28", "2027-02-24"], 30),
        ("ANNUAL_2", ["2026-07-31", "2024-08-29", "2026-09-28", "2027-04-24"], 30),
        ("ANNUAL", ["2027-01-31", "2025-02-28", "2027-03-28", "2027-10-24"], 45),
        ("BIENNIAL", ["2028-01-31", "2026-02-28", "2028-03-28", "2028-10-24"], 45),
        ("TRIENNIAL", ["2029-01-31", "2027-02-28", "2029-03-28", "2029-10-24"], 45),
    ];

    #[test]
    fn every_frequency_leads_to_its_days() {
        let firsts = [date(2026, 1, 31), date(2024, 2, 29), date(2026, 3, 28), date(2026, 10, 24)];
        for (code, days, grace_days) in TABLE {
            let promise = Promise::of(code).unwrap();
            let found = firsts.map(|first| promise.step.after(first, 1).unwrap().to_string());
            assert_eq!((found.each_ref().map(String::as_str), promise.grace_days), (days, grace_days), "{code}");
        }
        let without: Vec<&str> = Vocabulary::Frequency.terms().iter().map(crate::model::Term::code).filter(|code| Promise::of(code).is_none()).collect();
        assert_eq!(without, ["CONT", "UPDATE_CONT", "IRREG", "OTHER", "UNKNOWN", "NEVER"]);
    }

    #[test]
    fn months_are_counted_from_the_first_day() {
        let series: Vec<String> = Step::Months(1).series(date(2024, 1, 31), date(2024, 6, 30)).map(|date| date.to_string()).collect();
        assert_eq!(series, ["2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30"]);
        assert_eq!(Step::Months(12).after(date(2024, 2, 29), 4), Some(date(2028, 2, 29)));
        assert_eq!(Step::Days(1).after(Date::MAX, 1), None);
    }

    #[test]
    fn days_are_counted_across_the_change_of_clocks() {
        assert_eq!(days_between(date(2026, 3, 28), date(2026, 3, 30)), 2);
        assert_eq!(days_between(date(2026, 10, 26), date(2026, 10, 24)), -2);
        assert_eq!(days_between(date(2024, 2, 1), date(2025, 2, 1)), 366);
    }
}
