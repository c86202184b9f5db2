//! Days that are promised, frequency by frequency: the table, its properties, and the days of grace to the day.
//!
//! How days are shown is a matter of the maintenance screen; that they reach the command line is tested there.

use fyrfalt::command::{Command, Import, ImportRow, NewTick};
use fyrfalt::model::calendar::{Promise, Step, days_between};
use fyrfalt::model::process::{DueWhat, NoClock, Urgency, Year};
use fyrfalt::model::{DatasetId, Field, FieldKey, Inventory, ItemId, ItemState, Language, OrganisationId, Process, Stage, Vocabulary};
use fyrfalt::session::new_uuid;
use jiff::civil::{Date, date};
use proptest::prelude::*;

/// Days, months, and days of grace; nothing where there is no clock.
type Promised = Option<(u16, u16, u16)>;

/// DOMAIN 7.2, every code of the list: how many days or months to the next update, and the days of grace. The codes that the guidance
/// passes over have those of the next longer one.
const GUIDANCE: [(&str, Promised); 22] = [
    ("CONT", None),
    ("UPDATE_CONT", None),
    ("DAILY_2", Some((1, 0, 2))),
    ("DAILY", Some((1, 0, 2))),
    ("WEEKLY_3", Some((3, 0, 3))),
    ("WEEKLY_2", Some((4, 0, 3))),
    ("WEEKLY", Some((7, 0, 3))),
    ("MONTHLY_3", Some((10, 0, 4))),
    ("BIWEEKLY", Some((14, 0, 4))),
    ("MONTHLY_2", Some((15, 0, 7))),
    ("MONTHLY", Some((0, 1, 7))),
    ("BIMONTHLY", Some((0, 2, 14))),
    ("QUARTERLY", Some((0, 3, 14))),
    ("ANNUAL_3", Some((0, 4, 30))),
    ("ANNUAL_2", Some((0, 6, 30))),
    ("ANNUAL", Some((0, 12, 45))),
    ("BIENNIAL", Some((0, 24, 45))),
    ("TRIENNIAL", Some((0, 36, 45))),
    ("IRREG", None),
    ("OTHER", None),
    ("UNKNOWN", None),
    ("NEVER", None),
];

/// The length of a month, written down anew.
fn length(year: i16, month: i8) -> i8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The day after some others, by nothing but the lengths of months.
fn plus_days(mut day: Date, days: u16) -> Date {
    for _ in 0..days {
        let (year, month, of_month) = (day.year(), day.month(), day.day());
        day = match (of_month < length(year, month), month < 12) {
            (true, _) => date(year, month, of_month + 1),
            (false, true) => date(year, month + 1, 1),
            (false, false) => date(year + 1, 1, 1),
        };
    }
    day
}

/// The same day of a later month, or its last.
fn plus_months(day: Date, months: u16) -> Date {
    let count = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + i32::from(months);
    let (year, month) = (i16::try_from(count / 12).unwrap(), i8::try_from(count % 12 + 1).unwrap());
    date(year, month, day.day().min(length(year, month)))
}

fn set(inventory: &mut Inventory, id: DatasetId, pairs: &[(&str, &str)]) {
    let key = |name: &str| FieldKey::parse(name, Language::Sv).unwrap();
    let values = pairs.iter().map(|(name, text)| (key(name), Some(key(name).parse_value(text).unwrap())));
    run(inventory, &Command::EditDataset(id, values.collect()));
}

fn run(inventory: &mut Inventory, command: &Command) {
    let changes = command.plan(inventory).unwrap();
    inventory.apply(&changes).unwrap();
}

/// An inventory with one dataset that is maintained.
fn maintained(pairs: &[(&str, &str)]) -> (Inventory, DatasetId) {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(new_uuid()));
    let id = DatasetId::from_uuid(new_uuid());
    let title = FieldKey::new(Field::Title, Language::Sv);
    // What a list adds stands where the list says.
    let values = vec![(title, title.parse_value("Badplatser").unwrap())];
    let row = ImportRow { dataset: id, stage: Some(Stage::Maintain), values, scores: Vec::new() };
    run(&mut inventory, &Command::Import(Import { rows: vec![row], ..Import::default() }));
    set(&mut inventory, id, pairs);
    (inventory, id)
}

#[test]
fn the_guidance_names_every_code_of_the_list() {
    let mut listed: Vec<&str> = Vocabulary::Frequency.terms().iter().map(fyrfalt::model::Term::code).collect();
    let mut named: Vec<&str> = GUIDANCE.iter().map(|(code, _)| *code).collect();
    listed.sort_unstable();
    named.sort_unstable();
    assert_eq!(listed, named);
}

#[test]
fn every_frequency_leads_to_its_day_from_every_awkward_day() {
    let awkward = [
        date(2026, 1, 31),
        date(2024, 1, 31),
        date(2024, 2, 29),
        date(2026, 2, 28),
        date(2026, 3, 28), // the nights on which clocks change, and the days around them
        date(2026, 3, 29),
        date(2026, 3, 30),
        date(2026, 10, 24),
        date(2026, 10, 25),
        date(2026, 10, 26),
        date(2026, 3, 31),
        date(2026, 4, 30),
        date(2026, 8, 31),
        date(2026, 12, 31),
        date(2027, 1, 1),
        date(2100, 2, 28), // no leap year
        date(2000, 2, 29), // a leap year
        date(1, 1, 1),
    ];
    for (code, promised) in GUIDANCE {
        let promise = Promise::of(code);
        assert_eq!(promise.is_some(), promised.is_some(), "{code}");
        let (Some(promise), Some((days, months, grace))) = (promise, promised) else { continue };
        assert_eq!(promise.grace_days, grace, "{code}");
        for first in awkward {
            let expected = if months == 0 { plus_days(first, days) } else { plus_months(first, months) };
            assert_eq!(promise.step.after(first, 1), Some(expected), "{code} after {first}");
        }
    }
}

#[test]
fn a_month_of_31_days_comes_back_after_a_short_one() {
    let series = |first, last| -> Vec<String> { Step::Months(1).series(first, last).map(|date| date.to_string()).collect() };
    let year = [
        "2026-02-28",
        "2026-03-31",
        "2026-04-30",
        "2026-05-31",
        "2026-06-30",
        "2026-07-31",
        "2026-08-31",
        "2026-09-30",
        "2026-10-31",
        "2026-11-30",
        "2026-12-31",
        "2027-01-31",
    ];
    assert_eq!(series(date(2026, 1, 31), date(2027, 1, 31)), year);
    assert_eq!(series(date(2024, 1, 30), date(2024, 4, 30)), ["2024-02-29", "2024-03-30", "2024-04-30"]);
    let leap: Vec<Date> = Step::Months(12).series(date(2024, 2, 29), date(2028, 12, 31)).collect();
    assert_eq!(leap, [date(2025, 2, 28), date(2026, 2, 28), date(2027, 2, 28), date(2028, 2, 29)]);
}

#[test]
fn clocks_that_change_move_no_day() {
    for (before, after) in [(date(2026, 3, 28), date(2026, 3, 30)), (date(2026, 10, 24), date(2026, 10, 26))] {
        assert_eq!((days_between(before, after), days_between(after, before)), (2, -2));
        let daily: Vec<Date> = Step::Days(1).series(before, after).collect();
        assert_eq!(daily, [before.tomorrow().unwrap(), after]);
        assert_eq!(Step::Days(1).between(before, before, after), Some((before.tomorrow().unwrap(), 2)));
    }
}

#[test]
fn the_calendar_ends_without_a_fall() {
    assert_eq!(Step::Days(1).after(Date::MAX, 1), None);
    assert_eq!(Step::Days(1).after(date(9999, 12, 30), 1), Some(Date::MAX));
    assert_eq!(Step::Months(12).after(date(9998, 12, 31), 1), Some(Date::MAX));
    assert_eq!(Step::Months(12).after(date(9999, 1, 1), 1), None);
    assert_eq!(Step::Months(u16::MAX).after(date(1, 1, 1), u32::MAX), None);
    assert_eq!(Step::Days(u16::MAX).after(date(1, 1, 1), u32::MAX), None);
    assert_eq!(Step::Days(1).series(date(9999, 12, 29), Date::MAX).count(), 2);
    assert_eq!(Step::Months(1).series(date(9999, 10, 31), Date::MAX).count(), 2);
    // Two thousand years of days are not counted one by one.
    assert_eq!(Step::Days(1).between(date(1, 1, 1), date(2026, 11, 1), date(2026, 11, 30)), Some((date(2026, 11, 1), 30)));
    assert_eq!(Step::Months(1).between(date(1, 1, 31), date(2026, 2, 1), date(2026, 2, 28)), Some((date(2026, 2, 28), 1)));
    assert_eq!(Step::Days(7).between(date(9999, 12, 30), date(9999, 12, 30), Date::MAX), None);
    for never in [Step::Days(0), Step::Months(0)] {
        assert_eq!(never.between(date(2026, 1, 1), date(2026, 1, 1), date(2027, 1, 1)), None);
    }
    let (inventory, id) = maintained(&[("frequency", "TRIENNIAL"), ("modified", "2999-12-31")]);
    let process = Process::of(&inventory, date(2999, 12, 31));
    assert_eq!(process.get(id).unwrap().next_update, Some(date(3002, 12, 31)));
    assert_eq!(Year::of(&process.due, &inventory, date(9999, 11, 5)).months.len(), 2, "the last two months there are");
}

#[test]
fn the_last_day_of_grace_is_on_time_and_the_day_after_is_not() {
    for (code, promised) in GUIDANCE {
        let Some((_, _, grace)) = promised else { continue };
        for last in ["2026-01-31", "2024-02-29", "2026-03-28", "2026-10-24", "2026-12-31"] {
            let (inventory, id) = maintained(&[("frequency", code), ("modified", last)]);
            let next = Process::of(&inventory, date(2026, 1, 1)).get(id).unwrap().next_update.unwrap();
            let last_day = plus_days(next, grace);
            let on = |day: Date| {
                let process = Process::of(&inventory, day);
                (process.due[0].overdue_days, process.due[0].urgency, process.get(id).unwrap().overdue_days)
            };
            assert_eq!(on(next), (0, Urgency::Soon, Some(0)), "{code} {last}: the day itself");
            assert_eq!(on(last_day), (0, Urgency::Soon, Some(0)), "{code} {last}: the last day of grace");
            let late = u32::from(grace) + 1;
            assert_eq!(on(plus_days(last_day, 1)), (late, Urgency::Overdue, Some(late)), "{code} {last}: the day after");
            assert_eq!(on(plus_days(last_day, 366)).0, late + 365, "{code} {last}");
        }
    }
}

#[test]
fn two_weeks_ahead_is_soon_and_a_day_more_is_later() {
    let (inventory, _) = maintained(&[("frequency", "MONTHLY"), ("modified", "2026-10-31")]);
    let on = |day| Process::of(&inventory, day).due[0].urgency;
    assert_eq!((on(date(2026, 11, 15)), on(date(2026, 11, 16))), (Urgency::Later, Urgency::Soon), "30 November");
}

#[test]
fn what_has_no_day_says_why() {
    let why = |pairs: &[(&str, &str)]| {
        let (inventory, id) = maintained(pairs);
        let dataset = inventory.dataset(id).unwrap();
        let why = NoClock::of(dataset);
        assert_eq!(why.is_none(), Process::of(&inventory, date(2026, 11, 21)).get(id).unwrap().next_update.is_some(), "{pairs:?}");
        why
    };
    assert_eq!(why(&[("modified", "2026-01-31")]), Some(NoClock::NoFrequency));
    for (code, promised) in GUIDANCE {
        let found = why(&[("frequency", code), ("modified", "2026-01-31")]);
        match promised {
            Some(_) => assert_eq!(found, None, "{code}"),
            None => assert!(matches!(found, Some(NoClock::Unclocked(found)) if found.as_str() == code), "{code}"),
        }
    }
    assert_eq!(why(&[("frequency", "MONTHLY")]), Some(NoClock::NoDay));
    assert_eq!(why(&[("frequency", "MONTHLY"), ("issued", "2026-01-31")]), None, "the day of publication stands in");
}

/// Returns every day of a dataset in a year, month by month: the first of each, and how many.
fn months(inventory: &Inventory, today: Date, what: DueWhat) -> Vec<(String, u32, bool)> {
    let process = Process::of(inventory, today);
    let year = Year::of(&process.due, inventory, today);
    assert_eq!(year.months.len(), 12);
    let of = year.months.iter().flat_map(|month| month.due.iter().filter(|coming| coming.what == what));
    of.map(|coming| (coming.date.to_string(), coming.times.get(), coming.next.is_some())).collect()
}

#[test]
fn a_month_tells_a_whole_series_in_one_line() {
    let today = date(2026, 11, 21);
    let (inventory, _) = maintained(&[("frequency", "MONTHLY"), ("modified", "2026-10-31")]);
    let expected = ["11-30", "12-31", "01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31"];
    let found = months(&inventory, today, DueWhat::Update);
    assert_eq!(found.iter().map(|(date, ..)| &date[5..]).collect::<Vec<_>>(), expected);
    assert_eq!(found.iter().filter(|(.., next)| *next).count(), 1, "only the first can be done now");

    let (inventory, _) = maintained(&[("frequency", "DAILY"), ("modified", "2026-11-20")]);
    let found: Vec<_> = months(&inventory, today, DueWhat::Update).into_iter().map(|(date, times, _)| (date, times)).collect();
    assert_eq!((found.len(), &found[0], &found[3]), (12, &("2026-11-21".to_owned(), 10), &("2027-02-01".to_owned(), 28)));
    assert_eq!(found.iter().map(|(_, times)| times).sum::<u32>(), 10 + 31 + 31 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31);

    let (inventory, _) = maintained(&[("frequency", "WEEKLY"), ("modified", "2026-11-15")]);
    assert_eq!(months(&inventory, today, DueWhat::Update)[0], ("2026-11-22".to_owned(), 2, true), "the 22nd and the 29th");

    let (inventory, _) = maintained(&[("frequency", "TRIENNIAL"), ("modified", "2026-10-31")]);
    assert_eq!(months(&inventory, today, DueWhat::Update), [], "beyond the year");
}

#[test]
fn what_is_overdue_stands_apart_and_its_series_goes_on() {
    let today = date(2026, 11, 21);
    let (mut inventory, id) = maintained(&[("frequency", "ANNUAL"), ("modified", "2025-09-30")]);
    let process = Process::of(&inventory, today);
    let year = Year::of(&process.due, &inventory, today);
    assert_eq!(year.overdue.iter().map(|due| due.date).collect::<Vec<_>>(), [date(2026, 9, 30)]);
    assert_eq!(months(&inventory, today, DueWhat::Update), [("2027-09-30".to_owned(), 1, false)]);

    // Late, but within its days of grace: it counts for this month, also when its day was in the last.
    set(&mut inventory, id, &[("frequency", "QUARTERLY"), ("modified", "2026-07-28")]);
    let within = date(2026, 11, 3);
    assert!(Year::of(&Process::of(&inventory, within).due, &inventory, within).overdue.is_empty());
    let found = months(&inventory, within, DueWhat::Update);
    assert_eq!((&found[0], found.len()), (&("2026-10-28".to_owned(), 1, true), 5));
}

#[test]
fn items_that_come_back_are_told_as_often_as_they_do() {
    let (mut inventory, id) = maintained(&[("frequency", "IRREG")]);
    let item = |id: &str| ItemId::new(id).unwrap();
    let tick = |id: &str| NewTick { item: item(id), state: ItemState::Done, reason: None, by: None, date: date(2026, 10, 31) };
    run(&mut inventory, &Command::Tick(vec![id], vec![tick("U02"), tick("U05"), tick("U10")]));
    let today = date(2026, 11, 21);
    let monthly = months(&inventory, today, DueWhat::Item(item("U02")));
    assert_eq!((&monthly[0], &monthly[1]), (&("2026-11-30".to_owned(), 1, true), &("2026-12-30".to_owned(), 1, false)));
    assert_eq!(monthly.iter().map(|(_, times, _)| times).sum::<u32>(), 12, "every 30 days from 30 November to 26 October");
    assert_eq!(months(&inventory, today, DueWhat::Item(item("U05"))), [("2027-10-31".to_owned(), 1, true)]);
    assert_eq!(months(&inventory, today, DueWhat::Item(item("U10"))), [], "when something calls for it");
    let modified = FieldKey::new(Field::Modified, Language::Sv);
    assert!(inventory.dataset(id).unwrap().get(modified).is_none(), "ticks update nothing");
}

fn any_day() -> impl Strategy<Value = Date> {
    (1_i16..9999, 1_i8..=12, 1_i8..=31).prop_map(|(year, month, day)| date(year, month, day.min(length(year, month))))
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![(1_u16..400).prop_map(Step::Days), (1_u16..40).prop_map(Step::Months)]
}

proptest! {
    #[test]
    fn a_series_is_single_steps_from_its_first_day(first in any_day(), step in any_step(), ahead in 0_i32..2_000) {
        let last = Step::Days(1).after(first, ahead.unsigned_abs()).unwrap_or(Date::MAX);
        let series: Vec<Date> = step.series(first, last).collect();
        let single: Vec<Date> = (1..).map_while(|steps| step.after(first, steps)).take_while(|date| *date <= last).collect();
        prop_assert_eq!(&series, &single);
        prop_assert!(series.windows(2).all(|pair| pair[0] < pair[1]), "later each time");
        for (steps, found) in (1_u16..).zip(series) {
            let expected = match step {
                Step::Days(days) => plus_days(first, days * steps),
                Step::Months(months) => plus_months(first, months * steps),
            };
            prop_assert_eq!(found, expected);
        }
    }

    #[test]
    fn what_lies_between_two_days_is_what_the_series_has_there(first in any_day(), step in any_step(), from in -500_i32..2_500, length in 0_i32..800) {
        let shifted = |days: i32| first.checked_add(jiff::Span::new().days(days)).unwrap_or(Date::MAX);
        let (from, to) = (shifted(from), shifted(from.saturating_add(length)));
        let inside: Vec<Date> = step.series(first, to).filter(|date| *date >= from).collect();
        let expected = inside.first().map(|first| (*first, u32::try_from(inside.len()).unwrap()));
        prop_assert_eq!(step.between(first, from, to), expected);
    }

    #[test]
    fn a_clamped_day_is_the_last_of_its_month_and_never_drifts(first in any_day(), months in 1_u16..40, steps in 1_u32..200) {
        if let Some(found) = Step::Months(months).after(first, steps) {
            prop_assert!(found.day() == first.day() || (found.day() < first.day() && found == found.last_of_month()), "{} {}", first, found);
        }
    }
}
