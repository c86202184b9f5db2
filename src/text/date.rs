//! Dates and times as people read them: ISO everywhere, long where a document wants words.
//!
//! What day it is today is handed in; nothing here asks the clock.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Text;

const MONTHS: [&str; 12] = [
    "month-january",
    "month-february",
    "month-march",
    "month-april",
    "month-may",
    "month-june",
    "month-july",
    "month-august",
    "month-september",
    "month-october",
    "month-november",
    "month-december",
];

const WEEKDAYS: [&str; 7] =
    ["weekday-monday", "weekday-tuesday", "weekday-wednesday", "weekday-thursday", "weekday-friday", "weekday-saturday", "weekday-sunday"];

impl Text {
    /// Writes a date: `2026-11-21`.
    pub fn date(&self, date: Date) -> String {
        date.to_string()
    }

    /// Writes a date in words: `lördag 21 november 2026`.
    pub fn long_date(&self, date: Date) -> String {
        let weekday = self.get(WEEKDAYS[usize::from(date.weekday().to_monday_zero_offset().unsigned_abs())]);
        self.with(
            "date-long",
            &[
                ("weekday", weekday.into()),
                ("day", date.day().to_string().into()),
                ("month", self.month(date).into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// Writes a month in words: `november 2026`.
    pub fn month_and_year(&self, date: Date) -> String {
        self.with("date-month", &[("month", self.month(date).into()), ("year", date.year().to_string().into())])
    }

    fn month(&self, date: Date) -> &str {
        self.get(MONTHS[usize::from(date.month().unsigned_abs() - 1)])
    }

    /// Returns the day that a moment falls on where the computer is.
    pub fn day_of(&self, moment: Timestamp) -> Date {
        moment.to_zoned(self.zone.clone()).date()
    }

    /// Writes the time of day of a moment where the computer is: `14:03`.
    pub fn time(&self, moment: Timestamp) -> String {
        moment.to_zoned(self.zone.clone()).strftime("%H:%M").to_string()
    }

    /// Writes the date and time of a moment where the computer is: `2026-11-21 14:03`.
    pub fn date_and_time(&self, moment: Timestamp) -> String {
        moment.to_zoned(self.zone.clone()).strftime("%Y-%m-%d %H:%M").to_string()
    }

    /// Writes a moment as seen from `now`: `i dag 09:12`, `i går 16:40`, then the date alone.
    pub fn moment(&self, moment: Timestamp, now: Timestamp) -> String {
        let day = self.day_of(moment);
        match days_between(day, self.day_of(now)) {
            0 => self.with("moment-today", &[("time", self.time(moment).into())]),
            1 => self.with("moment-yesterday", &[("time", self.time(moment).into())]),
            _ => self.date(day),
        }
    }

    /// Writes how long ago a day was, or how far away it is: `i dag`, `för 52 dagar sedan`, `om 3 dagar`.
    pub fn days_from(&self, day: Date, today: Date) -> String {
        let days = days_between(day, today);
        let key = if days < 0 { "days-ahead" } else { "days-ago" };
        self.with(key, &[("count", days.unsigned_abs().into())])
    }
}

/// Returns how many days the first day lies before the second.
fn days_between(first: Date, second: Date) -> i32 {
    first.duration_until(second).as_hours().div_euclid(24) as i32
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use jiff::tz::TimeZone;

    use super::super::Locale;
    use super::*;

    fn text(locale: Locale) -> Text {
        Text::in_zone(locale, TimeZone::get("Europe/Stockholm").unwrap())
    }

    #[test]
    fn long_dates_follow_each_language() {
        let day = date(2026, 11, 21);
        assert_eq!(text(Locale::Sv).long_date(day), "lördag 21 november 2026");
        assert_eq!(text(Locale::Da).long_date(day), "lørdag den 21. november 2026");
        assert_eq!(text(Locale::En).long_date(day), "Saturday 21 November 2026");
        assert_eq!(text(Locale::Sv).long_date(date(2025, 1, 6)), "måndag 6 januari 2025");
        assert_eq!(text(Locale::En).month_and_year(date(2025, 12, 1)), "December 2025");
        assert_eq!(text(Locale::Da).date(day), "2026-11-21");
    }

    #[test]
    fn moments_are_seen_from_now_in_local_time() {
        let sv = text(Locale::Sv);
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let now = at("2026-11-21T22:30:00Z");
        assert_eq!(sv.time(now), "23:30");
        assert_eq!(sv.moment(at("2026-11-21T08:12:00Z"), now), "i dag 09:12");
        assert_eq!(sv.moment(at("2026-11-20T22:59:00Z"), now), "i går 23:59");
        assert_eq!(sv.moment(at("2026-11-20T23:00:00Z"), now), "i dag 00:00");
        assert_eq!(sv.moment(at("2026-11-19T08:00:00Z"), now), "2026-11-19");
        assert_eq!(sv.date_and_time(at("2026-06-01T12:00:00Z")), "2026-06-01 14:00");
    }

    #[test]
    fn days_are_counted_both_ways() {
        let today = date(2026, 11, 21);
        assert_eq!(text(Locale::Sv).days_from(date(2026, 9, 30), today), "för 52 dagar sedan");
        assert_eq!(text(Locale::Sv).days_from(today, today), "i dag");
        assert_eq!(text(Locale::Da).days_from(date(2026, 11, 20), today), "i går");
        assert_eq!(text(Locale::En).days_from(date(2026, 11, 24), today), "in 3 days");
        assert_eq!(text(Locale::Sv).days_from(date(2026, 11, 22), today), "i morgon");
    }
}
