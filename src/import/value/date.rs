//! Days as people write them: which of three numbers is the year, months in words, the numbers that spreadsheets count days by.
//!
//! What could be meant in two ways is read in one and told; it is never decided here whether that is good enough.

use std::borrow::Cow;

use jiff::civil::Date;

use super::{Style, Taken};
use crate::import::mapping::DateOrder;
use crate::import::plan::Problem;
use crate::import::source::Cell;
use crate::import::words;
use crate::model::value::parse_date;
use crate::model::{Field, Value};

/// Fewer days in a column say nothing of which of their numbers moves least.
const ENOUGH: usize = 4;
/// Years of two digits below this are of this century.
const CENTURY: i16 = 70;

/// What the days of a column say of how all of them are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Orders {
    /// Which number is the day where the year has four digits.
    pub(super) full: Option<DateOrder>,
    /// The order where the year has two digits, if only one makes days of all of them or a person said so.
    pub(super) short: Option<DateOrder>,
    /// The likelier order where the year has two digits and several orders would do.
    likely: Option<DateOrder>,
    /// Whether some days can only be written with the month first, and nobody has said how they are written.
    is_mixed: bool,
}

/// How many days can only be written with the day first, and how many only with the month first.
#[derive(Debug, Clone, Copy, Default)]
struct Evidence {
    day_first: usize,
    month_first: usize,
}

impl Evidence {
    fn of<'a>(days: impl Iterator<Item = &'a Day>) -> Self {
        let mut evidence = Self::default();
        for [first, second, _] in days.map(Day::numbers) {
            evidence.day_first += usize::from((13..=31).contains(&first) && second <= 12);
            evidence.month_first += usize::from((13..=31).contains(&second) && first <= 12);
        }
        evidence
    }

    /// Returns the order that a clear majority has. In the north the day stands first: a single day that cannot be so is more likely a slip.
    const fn order(self) -> Option<DateOrder> {
        let Self { day_first, month_first } = self;
        if month_first > 1 && month_first > 2 * day_first {
            Some(DateOrder::MonthFirst)
        } else if day_first > 2 * month_first {
            Some(DateOrder::DayFirst)
        } else {
            None
        }
    }
}

impl Orders {
    /// Finds out how days are written; what a person has said goes before.
    pub(super) fn of<'a>(texts: impl Iterator<Item = Cow<'a, str>>, said: Option<DateOrder>) -> Self {
        let days: Vec<Day> = texts.filter_map(|text| Day::parse(&text)).collect();
        let short: Vec<&Day> = days.iter().filter(|day| day.is_short() && !day.is_mixed()).collect();
        let fits = |order: &DateOrder| !short.is_empty() && short.iter().all(|day| day.as_usual(*order).is_some());
        let mut fitting = DateOrder::ALL.into_iter().filter(fits);
        let only = match (fitting.next(), fitting.next()) {
            // The month first is never taken for granted: days that could be both are told of one by one.
            (Some(only), None) if only != DateOrder::MonthFirst => Some(only),
            _ => None,
        };
        let of_months = only.is_none() && !short.is_empty() && short.iter().all(|day| day.as_usual(DateOrder::MonthFirst).is_some());
        let of_months = of_months.then(|| Evidence::of(short.iter().copied()).order()).flatten().filter(|order| *order == DateOrder::MonthFirst);
        let evidence = Evidence::of(days.iter().filter(|day| day.is_open()));
        Self {
            full: said.filter(|order| *order != DateOrder::YearFirst).or_else(|| evidence.order()),
            short: said.or(only),
            likely: likely(&short).or(of_months),
            is_mixed: said.is_none() && (evidence.month_first > 0 || Evidence::of(short.iter().copied()).month_first > 0),
        }
    }

    /// Tells whether days are read with the month first although nobody has said so.
    pub(super) fn is_guessed_month_first(self) -> bool {
        self.is_mixed && (self.full == Some(DateOrder::MonthFirst) || self.likely == Some(DateOrder::MonthFirst))
    }
}

/// Tells which end of short dates is the year: the one whose number moves much less from row to row.
fn likely(days: &[&Day]) -> Option<DateOrder> {
    let span = |place: usize| {
        let numbers = || days.iter().map(|day| day.numbers()[place]);
        numbers().max().zip(numbers().min()).map(|(most, least)| most - least)
    };
    let (first, last) = (span(0)?, span(2)?);
    let year_last = Evidence::of(days.iter().copied()).order().unwrap_or(DateOrder::DayFirst);
    match days.len() {
        ..ENOUGH => None,
        _ if first >= 9 && last * 3 <= first => Some(year_last),
        _ if last >= 9 && first * 3 <= last => Some(DateOrder::YearFirst),
        _ => None,
    }
}

/// Three numbers with what stands between them: `24-05-03`, `31/12/2024`, `1/5-2023`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Day {
    parts: [(i16, usize); 3],
    marks: [char; 2],
}

impl Day {
    fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        // A time of day after it is left out.
        let day = text.find(':').and_then(|colon| text[..colon].rfind([' ', 'T'])).map_or(text, |end| &text[..end]);
        let mut rest = day.trim();
        let (mut parts, mut marks) = ([(0, 0); 3], [' '; 2]);
        for (place, part) in parts.iter_mut().enumerate() {
            let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            *part = (rest[..end].parse().ok().filter(|_| end <= 4)?, end);
            rest = &rest[end..];
            if let Some(mark) = marks.get_mut(place) {
                let next = rest.find(|c: char| c.is_ascii_digit())?;
                *mark = match rest[..next].trim() {
                    "" => ' ',
                    "-" | "–" | "−" => '-',
                    "/" => '/',
                    "." => '.',
                    _ => return None,
                };
                rest = &rest[next..];
            }
        }
        let small = |(_, digits): (i16, usize)| digits <= 2;
        let is_one = small(parts[1]) && (small(parts[0]) || parts[0].1 == 4 && small(parts[2])) && (small(parts[2]) || parts[2].1 == 4);
        let is_marked = marks[0] != ' ' && (marks[1] == marks[0] || matches!(marks, ['/' | '.', '-' | ' ']));
        (is_one && is_marked && rest.trim_end_matches('.').trim().is_empty()).then_some(Self { parts, marks })
    }

    fn numbers(&self) -> [i16; 3] {
        self.parts.map(|(number, _)| number)
    }

    /// Tells whether the year has two digits.
    fn is_short(&self) -> bool {
        self.parts.iter().all(|(_, digits)| *digits <= 2)
    }

    const fn ends_in_year(&self) -> bool {
        self.parts[2].1 == 4
    }

    /// Tells whether the year stands last with four digits and nothing says which of the others is the day: with points it is the first.
    fn is_open(&self) -> bool {
        self.ends_in_year() && !self.is_mixed() && self.marks[0] != '.'
    }

    /// Returns what to say of a day that cannot be read as the others of its column are.
    fn refused(&self, style: Style) -> Problem {
        let is_month_first = style.orders.is_mixed && self.as_usual(DateOrder::MonthFirst).is_some();
        if is_month_first { Problem::NotDayFirst } else { Problem::NotADate }
    }

    /// Tells whether day and month stand together and the year apart, as in `1/5-2023`: that is day and month in all of the north.
    fn is_mixed(&self) -> bool {
        self.marks[0] != self.marks[1]
    }

    /// Returns the day in an order; a year has two digits at least.
    fn in_order(&self, order: DateOrder) -> Option<Date> {
        let [first, second, third] = self.parts;
        let (year, month, day) = match order {
            DateOrder::YearFirst => (first, second, third),
            DateOrder::DayFirst => (third, second, first),
            DateOrder::MonthFirst => (third, first, second),
        };
        let small = |(number, digits): (i16, usize)| i8::try_from(number).ok().filter(|_| digits <= 2);
        Date::new(of_two_digits(year)?, small(month)?, small(day)?).ok()
    }

    /// Returns the day in an order that people write with its marks: nobody puts the month first with points.
    fn as_usual(&self, order: DateOrder) -> Option<Date> {
        self.in_order(order).filter(|_| order != DateOrder::MonthFirst || self.marks[0] != '.')
    }

    fn read(&self, style: Style) -> Result<Taken, Problem> {
        let taken = |date: Option<Date>, remark| date.map(|date| Taken { value: Value::Date(date), remark }).ok_or(Problem::NotADate);
        if self.parts[0].1 == 4 {
            return taken(self.in_order(DateOrder::YearFirst), None);
        }
        if self.is_mixed() {
            return taken(self.in_order(DateOrder::DayFirst), None);
        }
        if self.ends_in_year() {
            let order = if self.marks[0] == '.' { Some(DateOrder::DayFirst) } else { style.orders.full };
            let [first, second, _] = self.numbers();
            let is_guess = self.is_open() && (order.is_none() || (style.orders.is_mixed && order == Some(DateOrder::MonthFirst)));
            let remark = (is_guess && first != second && first <= 12 && second <= 12).then_some(Problem::AmbiguousDate);
            let date = self.in_order(order.unwrap_or(DateOrder::DayFirst)).ok_or_else(|| self.refused(style))?;
            return taken(Some(date), remark);
        }
        if let Some(order) = style.orders.short {
            return taken(self.in_order(order), None);
        }
        let usual = if self.marks[0] == '-' { DateOrder::YearFirst } else { DateOrder::DayFirst };
        let tried = style.orders.likely.into_iter().chain([usual]).chain(DateOrder::ALL);
        let mut dates = tried.filter_map(|order| Some((order, self.as_usual(order)?)));
        let (order, date) = dates.next().ok_or(Problem::NotADate)?;
        let is_sure = dates.all(|(_, other)| other == date);
        if order == DateOrder::MonthFirst && is_sure && style.orders.is_mixed && style.orders.likely != Some(order) {
            return Err(Problem::NotDayFirst);
        }
        let told = if order == DateOrder::YearFirst { Problem::ShortYearFirst } else { Problem::ShortYearLast };
        taken(Some(date), (!is_sure).then_some(told))
    }
}

/// Reads a day with the month first, as it may be meant where it cannot be the day: `12/13/2024`.
pub(in crate::import) fn month_first(text: &str) -> Option<Date> {
    Day::parse(text)?.as_usual(DateOrder::MonthFirst)
}

/// Returns a year of four digits or of two.
fn of_two_digits((year, digits): (i16, usize)) -> Option<i16> {
    match digits {
        4 => Some(year),
        2 => Some(if year < CENTURY { 2000 + year } else { 1900 + year }),
        _ => None,
    }
}

/// Reads a cell as a day.
pub(super) fn read(field: Field, cell: &Cell, style: Style) -> Result<Taken, Problem> {
    let within = |date: Date| if (1000..3000).contains(&date.year()) { Ok(Value::Date(date)) } else { Err(Problem::NotADate) };
    match cell {
        Cell::Date(date) => within(*date).map(Taken::from),
        Cell::Moment(moment) => Ok(Taken { value: within(moment.date())?, remark: Some(Problem::TimeLeftOut) }),
        Cell::Number(number) => serial(*number).map_or_else(|| period(field, &cell.text()), Ok),
        Cell::Text(text) | Cell::Link(text, _) => text_date(field, text.trim(), style),
        Cell::Time(_) => Err(Problem::MangledTime),
        Cell::Boolean(_) | Cell::Error(_) => Err(Problem::NotADate),
    }
}

/// Reads the number of a day as spreadsheets count them, from 1927 to 2119; smaller ones may be anything.
fn serial(number: f64) -> Option<Taken> {
    if !(10_000.0..80_000.0).contains(&number) || number.fract() != 0.0 {
        return None;
    }
    let date = Date::constant(1899, 12, 30).checked_add(jiff::Span::new().try_days(number as i64).ok()?).ok()?;
    Some(Taken { value: Value::Date(date), remark: Some(Problem::SerialDate) })
}

fn text_date(field: Field, text: &str, style: Style) -> Result<Taken, Problem> {
    if let Ok(date) = parse_date(text) {
        return Ok(Value::Date(date).into());
    }
    if is_mangled(text) {
        return Err(Problem::MangledTime);
    }
    if let Some(taken) = moment(text) {
        return Ok(taken);
    }
    if let Some(day) = Day::parse(text) {
        return day.read(style);
    }
    if text.len() == 8 && text.chars().all(|c| c.is_ascii_digit()) {
        let date = Date::strptime("%Y%m%d", text).ok().filter(|date| (1800..3000).contains(&date.year()));
        return date.map(|date| Value::Date(date).into()).ok_or(Problem::NotADate);
    }
    if let Some(taken) = worded(text) {
        return Ok(taken);
    }
    serial(text.parse().ok().filter(|_| text.len() == 5).unwrap_or_default()).map_or_else(|| period(field, text), Ok)
}

/// Reads a month or a year alone, where a period begins or ends; anywhere else the day is missing.
fn period(field: Field, text: &str) -> Result<Taken, Problem> {
    let first = first_day(text).ok_or(Problem::NotADate)?;
    let date = match field {
        Field::TemporalStart => first,
        Field::TemporalEnd if is_year(text) => first.last_of_year(),
        Field::TemporalEnd => first.last_of_month(),
        _ => return Err(Problem::DayMissing),
    };
    Ok(Taken { value: Value::Date(date), remark: Some(Problem::YearOnly) })
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.chars().all(|c| c.is_ascii_digit())
}

/// Returns the first day of a month or a year that stands alone: `maj 2024`, `2024-05`, `2024`.
pub(in crate::import) fn first_day(text: &str) -> Option<Date> {
    let lower = text.trim().to_lowercase();
    let year = |part: &str| part.parse::<i16>().ok().filter(|year| part.len() == 4 && (1000..3000).contains(year));
    let number = |part: &str| part.parse::<i8>().ok().filter(|month| (1..=12).contains(month) && part.len() <= 2);
    match tokens(&lower).as_slice() {
        [alone] => Date::new(year(alone).filter(|_| is_year(&lower))?, 1, 1).ok(),
        [one, other] => {
            let (month, year) = month(one).or_else(|| number(one)).zip(year(other)).or_else(|| month(other).or_else(|| number(other)).zip(year(one)))?;
            Date::new(year, month, 1).ok()
        }
        _ => None,
    }
}

/// Takes a date in words apart, without weekdays and what else stands beside it: `fredag den 3:e maj 2024`.
fn tokens(lower: &str) -> Vec<&str> {
    let bare = |token: &'_ str| -> usize {
        let end = token.find(|c: char| !c.is_ascii_digit()).unwrap_or(token.len());
        if end > 0 && words::is_in("beside.day", &token[end..]) { end } else { token.len() }
    };
    let tokens = lower.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty());
    tokens.map(|token| &token[..bare(token)]).filter(|token| !words::is_in("beside.day", token)).collect()
}

fn month(token: &str) -> Option<i8> {
    (1..=12_i8).find(|month| words::is_in(&format!("month.{month}"), token))
}

/// Reads a date with its month in words: `5 mars 2024`, `fredag 3 maj 2024`, `3 maj -24`, `March 5, 2024`.
fn worded(text: &str) -> Option<Taken> {
    let lower = text.to_lowercase();
    let day = |token: &str| token.parse::<i8>().ok().filter(|day| (1..=31).contains(day) && token.len() <= 2);
    let number = |token: &str| token.parse().ok().filter(|_| token.chars().all(|c| c.is_ascii_digit()));
    let year = |token: &str| of_two_digits((number(token)?, token.len())).filter(|year| (1000..3000).contains(year));
    let tokens = tokens(&lower);
    let [first, second, third] = tokens.as_slice() else { return None };
    if let Some((year, day)) = year(first).filter(|_| first.len() == 4).zip(day(third)) {
        return Some(Value::Date(Date::new(year, month(second)?, day).ok()?).into());
    }
    let (day, month) = day(first).zip(month(second)).or_else(|| day(second).zip(month(first)))?;
    let date = Date::new(year(third)?, month, day).ok()?;
    let is_marked = || lower.split_whitespace().any(|word| word.strip_prefix(['-', '–', '\'', '’']) == Some(*third));
    let remark = (third.len() == 2 && !is_marked()).then_some(Problem::ShortYearLast);
    Some(Taken { value: Value::Date(date), remark })
}

/// Reads a day with a time of day after it.
fn moment(text: &str) -> Option<Taken> {
    let (day, _) = text.split_once([' ', 'T'])?;
    let date = parse_date(day).ok()?;
    let time = text.get(11..)?.trim_end_matches('Z');
    let clock = time.split(['+', '.']).next().unwrap_or_default();
    let is_time = clock.contains(':') && clock.chars().all(|c| c.is_ascii_digit() || c == ':');
    let is_midnight = time.chars().all(|c| !c.is_ascii_digit() || c == '0');
    is_time.then(|| Taken { value: Value::Date(date), remark: (!is_midnight).then_some(Problem::TimeLeftOut) })
}

/// Tells whether a date was lost to minutes and seconds: `00:00.0`.
fn is_mangled(text: &str) -> bool {
    let clock =
        text.split_once(':').is_some_and(|(minutes, rest)| (1..=2).contains(&minutes.len()) && minutes.chars().all(|c| c.is_ascii_digit()) && !rest.is_empty());
    clock && text.chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | ','))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(field: Field, text: &str, style: Style) -> Result<(String, Option<Problem>), Problem> {
        text_date(field, text, style).map(|taken| (taken.value.to_string(), taken.remark))
    }

    fn style(texts: &[&str], order: Option<DateOrder>) -> Style {
        Style { orders: Orders::of(texts.iter().map(|text| Cow::Borrowed(*text)), order), ..Style::default() }
    }

    #[test]
    fn dates_are_read_with_their_months_in_words() {
        let all = [
            "5 mars 2024",
            "5. marts 2024",
            "den 5 mars 2024",
            "March 5, 2024",
            "05 MAR 2024",
            "tisdag 5 mars 2024",
            "tirsdag den 5. marts 2024",
            "Tuesday, March 5th, 2024",
            "den 5:e mars 2024",
            "5 mars -24",
            "5 mars ’24",
            "2024 mars 5",
        ];
        for text in all {
            assert_eq!(said(Field::Issued, text, Style::default()), Ok(("2024-03-05".to_owned(), None)), "{text}");
        }
        assert_eq!(said(Field::Issued, "24-mar-05", Style::default()), Ok(("2005-03-24".to_owned(), Some(Problem::ShortYearLast))));
        assert_eq!(said(Field::TemporalEnd, "februari 2024", Style::default()), Ok(("2024-02-29".to_owned(), Some(Problem::YearOnly))));
        assert_eq!(said(Field::TemporalEnd, "2024", Style::default()), Ok(("2024-12-31".to_owned(), Some(Problem::YearOnly))));
        for text in ["mars 2024", "2024-03", "03/2024", "2024"] {
            assert_eq!(said(Field::Issued, text, Style::default()), Err(Problem::DayMissing), "{text}");
            assert!(first_day(text).is_some(), "{text}");
        }
        for text in ["31 februari 2024", "5 mars", "mars", "våren 2024", "fredag", "12 345", "1.5", "2024-13", "kl 12"] {
            assert_eq!(said(Field::Issued, text, Style::default()), Err(Problem::NotADate), "{text}");
        }
    }

    #[test]
    fn years_of_two_digits_are_never_read_in_silence() {
        let read = |text: &str, style| said(Field::Issued, text, style);
        let guessed = |date: &str, problem| Ok((date.to_owned(), Some(problem)));
        let sure = |date: &str| Ok((date.to_owned(), None));
        let none = Style::default();
        assert_eq!(read("24-05-03", none), guessed("2024-05-03", Problem::ShortYearFirst));
        assert_eq!(read("24/05/03", none), guessed("2003-05-24", Problem::ShortYearLast));
        assert_eq!(read("3.5.24", none), sure("2024-05-03"), "a year has two digits");
        assert_eq!(read("99-05-03", none), sure("1999-05-03"), "there is no day 99");
        assert_eq!(read("24-05-03", style(&["24-05-03", "99-01-31"], None)), sure("2024-05-03"), "only one order makes days of all");
        let mixed = style(&["31-12-24", "01-06-24", "15-03-25", "28-02-25"], None);
        assert_eq!(read("01-06-24", mixed), guessed("2024-06-01", Problem::ShortYearLast), "the number that hardly moves is the year");
        for (order, date) in [(DateOrder::YearFirst, "2024-05-03"), (DateOrder::DayFirst, "2003-05-24")] {
            assert_eq!(read("24-05-03", style(&["24-05-03"], Some(order))), sure(date));
        }
        assert_eq!(read("24-05-03", style(&[], Some(DateOrder::MonthFirst))), Err(Problem::NotADate), "month 24");
    }

    #[test]
    fn one_day_with_the_month_first_turns_no_other() {
        let read = |text: &str, style| said(Field::Issued, text, style);
        let guessed = |date: &str| Ok((date.to_owned(), Some(Problem::AmbiguousDate)));
        let sure = |date: &str| Ok((date.to_owned(), None));
        let one = style(&["01/05/2024", "12/13/2024", "3/4/2024"], None);
        assert_eq!((read("01/05/2024", one), read("3/4/2024", one)), (guessed("2024-05-01"), guessed("2024-04-03")));
        assert_eq!((read("12/13/2024", one), one.orders.is_guessed_month_first()), (Err(Problem::NotDayFirst), false));
        assert_eq!(month_first("12/13/2024").map(|day| day.to_string()).as_deref(), Some("2024-12-13"));
        let most = style(&["01/05/2024", "12/13/2024", "12/14/2024"], None);
        assert_eq!((read("01/05/2024", most), read("12/14/2024", most)), (guessed("2024-01-05"), sure("2024-12-14")));
        assert!(most.orders.is_guessed_month_first());
        let days = style(&["01/05/2024", "12/13/2024", "13/12/2024", "14/12/2024", "15/12/2024"], None);
        assert_eq!((read("01/05/2024", days), read("12/13/2024", days)), (sure("2024-05-01"), Err(Problem::NotDayFirst)));
        let even = style(&["01/05/2024", "12/13/2024", "13/12/2024", "12/14/2024", "14/12/2024"], None);
        assert_eq!(read("01/05/2024", even), guessed("2024-05-01"), "as many one way as the other");
        let chosen = style(&["01/05/2024", "12/13/2024"], Some(DateOrder::MonthFirst));
        assert_eq!((read("01/05/2024", chosen), chosen.orders.is_guessed_month_first()), (sure("2024-01-05"), false), "somebody has said so");
        let short = style(&["01/05/24", "12/13/24", "3/4/24"], None);
        assert_eq!(read("01/05/24", short), Ok(("2024-05-01".to_owned(), Some(Problem::ShortYearLast))));
        assert_eq!(read("12/13/24", short), Err(Problem::NotDayFirst));
        let shorts = style(&["01/05/24", "12/13/24", "11/14/24"], None);
        assert_eq!((read("12/13/24", shorts), shorts.orders.is_guessed_month_first()), (sure("2024-12-13"), true));
    }

    #[test]
    fn dates_are_read_with_the_marks_of_the_north() {
        for text in ["1/5-2023", "1/5 2023", "1.5-2023", "1/5-23", "2023/5/1", "2023.05.01", "1.5.2023", "1/5 2023 10:30", "1 / 5 - 2023"] {
            assert_eq!(said(Field::Issued, text, Style::default()), Ok(("2023-05-01".to_owned(), None)), "{text}");
        }
        assert_eq!(said(Field::Issued, "1/5/2023", Style::default()), Ok(("2023-05-01".to_owned(), Some(Problem::AmbiguousDate))));
        for text in ["32/5-2023", "1-5/2023", "1 5 2023", "1/5-", "1/5-202", "10-20-30-40"] {
            assert_eq!(said(Field::Issued, text, Style::default()), Err(Problem::NotADate), "{text}");
        }
    }
}
