//! One cell read as the value of one field, as the column's other cells suggest it is written.
//!
//! What happens to a cell that cannot be read is decided in [`super::plan`].

use std::borrow::Cow;

use jiff::civil::Date;

use super::header::{Column, Reading};
use super::mapping::{Conventions, DateOrder, Decimal, Target};
use super::plan::Problem;
use super::source::Cell;
use super::words;
use crate::model::value::parse_date;
use crate::model::{Email, Field, FieldKey, Hours, Kind, Language, Level, Line, Prose, Score, Stage, Value, ValueError, Vocabulary, WebAddress};

/// The longest leftover of a template, in characters.
const LEFTOVER_MAX: usize = 60;

/// How the values of a column are written.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Style {
    order: Option<DateOrder>,
    decimal: Option<Decimal>,
}

impl Style {
    /// Finds out how a column is written, where it matters for the target.
    pub(super) fn of(reading: &Reading, column: &Column, target: Target, conventions: Conventions) -> Self {
        let mut style = Self { order: conventions.dates, decimal: conventions.decimal };
        let Target::Field(key) = target else { return style };
        let texts = || reading.rows().filter_map(|row| row.get(column.index)).filter(|cell| cell.is_text()).map(Cell::text);
        match key.kind() {
            Kind::Date if style.order.is_none() => style.order = order(texts()),
            Kind::Hours if style.decimal.is_none() => style.decimal = decimal(texts()),
            _ => {}
        }
        style
    }

    /// Finds out how texts for a field are written, where it matters for the field; where they do not say, decimals are written as is usual.
    pub(super) fn of_texts<'a>(key: FieldKey, texts: impl Iterator<Item = &'a str>, usual: Decimal) -> Self {
        let texts = texts.map(Cow::Borrowed);
        match key.kind() {
            Kind::Date => Self { order: order(texts), decimal: None },
            Kind::Hours => Self { order: None, decimal: decimal(texts).or(Some(usual)) },
            _ => Self { order: None, decimal: None },
        }
    }
}

fn order<'a>(texts: impl Iterator<Item = Cow<'a, str>>) -> Option<DateOrder> {
    let (mut day_first, mut month_first) = (0, 0);
    for text in texts {
        if let Some((first, second, _, '/' | '-')) = numbers(&text) {
            day_first += usize::from(first > 12 && second <= 12);
            month_first += usize::from(second > 12 && first <= 12);
        }
    }
    match day_first.cmp(&month_first) {
        std::cmp::Ordering::Greater => Some(DateOrder::DayFirst),
        std::cmp::Ordering::Less => Some(DateOrder::MonthFirst),
        std::cmp::Ordering::Equal => None,
    }
}

fn decimal<'a>(texts: impl Iterator<Item = Cow<'a, str>>) -> Option<Decimal> {
    let (mut comma, mut point) = (0, 0);
    for text in texts {
        let ends =
            |mark: char| text.trim().rsplit_once(mark).is_some_and(|(_, after)| (1..=2).contains(&after.len()) && after.chars().all(|c| c.is_ascii_digit()));
        comma += usize::from(ends(','));
        point += usize::from(ends('.'));
    }
    match (comma, point) {
        (0, 0) => None,
        (comma, point) => Some(if comma >= point { Decimal::Comma } else { Decimal::Point }),
    }
}

/// A value, and what to know of how it was read.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Taken {
    pub(super) value: Value,
    pub(super) remark: Option<Problem>,
}

impl From<Value> for Taken {
    fn from(value: Value) -> Self {
        Self { value, remark: None }
    }
}

/// Reads a cell as the value of a field; departments are names of the inventory and are not read here.
pub(super) fn read(key: FieldKey, cell: &Cell, style: Style) -> Result<Taken, Problem> {
    let text = cell.text();
    match key.kind() {
        Kind::Line => line(&text),
        Kind::Prose => prose(&text),
        Kind::Words => keywords(&text),
        Kind::Date => date(key.field(), cell, style),
        Kind::Hours => {
            let remark = (style.decimal.is_none() && cell.is_text() && is_ambiguous(&text)).then_some(Problem::AmbiguousNumber);
            hours(cell, style).map(|hours| Taken { value: Value::Hours(hours), remark }).ok_or(Problem::NotHours)
        }
        Kind::Web => web(&text).or_else(|| linked(cell)).ok_or(Problem::NotAnAddress),
        Kind::Email => email(&text).or_else(|| email(cell.link()?)).map(|address| Value::Email(address).into()).ok_or(Problem::NotAnEmail),
        Kind::Code(vocabulary) => code(vocabulary, &text).ok_or(Problem::NotInList),
        Kind::Codes(_) => key.parse_value(&unlisted(&text).join("; ").replace(['\n', '\r'], ";")).map(Taken::from).or(Err(Problem::NotInList)),
        Kind::Department => Err(Problem::NotInList),
    }
}

/// Reads an address of the web, also one that people write without what stands before it: `www.example.org`.
fn web(text: &str) -> Option<Taken> {
    if let Ok(address) = WebAddress::new(text) {
        return Some(Value::Web(address).into());
    }
    let host = text.get(..4).filter(|start| start.eq_ignore_ascii_case("www.")).and_then(|_| text.get(4..)?.split('/').next());
    let begins_so = host.is_some_and(|host| host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty()));
    let whole = begins_so.then(|| WebAddress::new(&format!("https://{text}")).ok()).flatten()?;
    Some(Taken { value: Value::Web(whole), remark: Some(Problem::SchemeAdded) })
}

/// Takes the address that a cell leads to.
fn linked(cell: &Cell) -> Option<Taken> {
    let address = WebAddress::new(cell.link()?).ok()?;
    Some(Taken { value: Value::Web(address), remark: Some(Problem::LinkTaken) })
}

/// Reads an e-mail address, also one beside a name: `Eva Ek <eva@example.org>`.
fn email(text: &str) -> Option<Email> {
    let alone = text.trim().strip_prefix("mailto:").unwrap_or(text);
    Email::new(alone).ok().or_else(|| person(text).map(|(_, address)| address))
}

/// Takes apart what people are called and their e-mail address: `Eva Ek <eva@example.org>`, `Ek, Eva (eva@example.org)`, `eva@example.org`.
pub(super) fn person(text: &str) -> Option<(String, Email)> {
    let is_edge = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | ':' | '"');
    let mut addresses = text.split(is_edge).filter(|part| part.contains('@'));
    let (Some(found), None) = (addresses.next(), addresses.next()) else { return None };
    let address = Email::new(found).ok()?;
    let name = text.replace("mailto:", "").replace(found, " ");
    let name = name.trim_matches(|c: char| is_edge(c) || matches!(c, '-' | '–' | '/' | '|'));
    Some((name.split_whitespace().collect::<Vec<_>>().join(" "), address))
}

/// Tells whether the only mark of a number stands before three digits: `1,234` may be one or a thousand.
fn is_ambiguous(text: &str) -> bool {
    let parts: Vec<&str> = text.trim().split([',', '.']).collect();
    let [whole, rest] = parts.as_slice() else { return false };
    let digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    digits(whole) && digits(rest) && rest.len() == 3 && whole.len() <= 3 && !whole.starts_with('0')
}

/// Reads yes or no.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    let folded = words::fold(text);
    if words::is_in("yes", &folded) || text.trim() == "1" {
        Some(true)
    } else if words::is_in("no", &folded) || text.trim() == "0" {
        Some(false)
    } else {
        None
    }
}

/// Reads yes or no as the access that a heading asks about: whether it is open, or whether it is secret.
pub(super) fn access(heading: &str, text: &str) -> Option<Value> {
    let is_about_secrecy = words::list("secret").iter().any(|word| words::fold(heading).contains(word.as_str()));
    let is_open = yes_or_no(text)? != is_about_secrecy;
    Vocabulary::AccessRights.parse(if is_open { "PUBLIC" } else { "NON_PUBLIC" }).ok().map(Value::Code)
}

/// Tells whether a heading asks what a gate asks about: personal data, secrecy, the rights of others.
pub(super) fn asks_of_a_gate(heading: &str) -> bool {
    let heading = words::fold(heading);
    words::list("gated").iter().any(|word| heading.contains(word.as_str()))
}

/// Tells whether a text is a place in a template that nobody filled in: `{{description}}`.
pub(super) fn is_placeholder(text: &str) -> bool {
    let text = text.trim();
    [("{{", "}}"), ("${", "}"), ("<<", ">>"), ("{%", "%}")].iter().any(|(open, close)| {
        text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)).is_some_and(|inner| !inner.contains(open) && inner.chars().count() < 80)
    })
}

/// Tells whether a text is what a template or a person left where something else should stand: `<Titel>`, `[namn]`, `xxx`, `TODO`.
pub(super) fn is_leftover(text: &str, target: Target) -> bool {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > LEFTOVER_MAX {
        return false;
    }
    let is_list = matches!(target, Target::Field(key) if matches!(key.kind(), Kind::Words | Kind::Codes(_)));
    let within = |open: char, close: char, forbidden: &[char]| {
        let inner = text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
        inner.is_some_and(|inner| inner.chars().any(char::is_alphabetic) && !inner.contains(forbidden))
    };
    let is_marked = within('<', '>', &['<', '>', '/', '=', '@', ':']) || (!is_list && within('[', ']', &['[', ']', '\'', '"', ',', '{']));
    let is_crossed = text.len() >= 3 && (text.chars().all(|c| matches!(c, 'x' | 'X')) || text.chars().all(|c| c == '?') || text.chars().all(|c| c == '_'));
    let is_word = || {
        let folded = words::fold(text);
        !folded.is_empty() && words::list("leftovers").contains(&folded)
    };
    is_marked || is_crossed || is_word()
}

/// Returns a text without the places of a template in it that nobody filled in, if it has any: `Hej {{namn}}`, `Lag: [fyll i]`.
pub(super) fn without_places(text: &str) -> Option<String> {
    let mut rest = text;
    let mut kept = String::new();
    let mut is_changed = false;
    'text: while let Some(start) = rest.find(['{', '[']) {
        kept.push_str(&rest[..start]);
        rest = &rest[start..];
        for (open, close) in [("{{", "}}"), ("[", "]")] {
            let Some(inner) = rest.strip_prefix(open).and_then(|inner| inner.split_once(close)).map(|(inner, _)| inner) else { continue };
            let is_place = if open == "[" { words::is_in("leftovers", &words::fold(inner)) } else { !inner.trim().is_empty() && inner.chars().count() < 80 };
            if is_place {
                is_changed = true;
                rest = &rest[open.len() + inner.len() + close.len()..];
                continue 'text;
            }
        }
        let next = rest.chars().next().map_or(0, char::len_utf8);
        kept.push_str(&rest[..next]);
        rest = &rest[next..];
    }
    kept.push_str(rest);
    is_changed.then(|| kept.trim().to_owned())
}

/// Reads one line; breaks become spaces, and what is no text is left out.
pub(super) fn line(text: &str) -> Result<Taken, Problem> {
    let (clean, is_clean) = cleaned(text, true);
    let line = Line::new(&clean).map_err(|error| problem(&error))?;
    Ok(Taken { value: Value::Line(line), remark: (!is_clean).then_some(Problem::Cleaned) })
}

/// Reads paragraphs; what is no text is left out.
pub(super) fn prose(text: &str) -> Result<Taken, Problem> {
    let (clean, is_clean) = cleaned(text, false);
    let prose = Prose::new(&clean).map_err(|error| problem(&error))?;
    Ok(Taken { value: Value::Prose(prose), remark: (!is_clean).then_some(Problem::Cleaned) })
}

const fn problem(error: &ValueError) -> Problem {
    match error {
        ValueError::TooLong { .. } => Problem::TooLong,
        _ => Problem::NotText,
    }
}

/// Takes out what may not stand in text, and tells whether nothing had to be.
pub(super) fn cleaned(text: &str, is_line: bool) -> (Cow<'_, str>, bool) {
    let breaks = |c: char| matches!(c, '\n' | '\r' | '\t');
    let stray =
        |c: char| (c.is_control() && !breaks(c)) || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}');
    let text = text.trim();
    if !text.chars().any(|c| stray(c) || (is_line && breaks(c))) {
        return (Cow::Borrowed(text), true);
    }
    let kept: String = text.chars().filter(|c| !stray(*c)).collect();
    let kept = if is_line { kept.split(breaks).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ") } else { kept };
    (Cow::Owned(kept), false)
}

fn keywords(text: &str) -> Result<Taken, Problem> {
    let (clean, is_clean) = cleaned(text, false);
    let words: Vec<String> =
        unlisted(&clean).iter().flat_map(|word| word.split([',', ';', '|', '\n', '\r', '\t'])).map(|word| word.trim().to_owned()).collect();
    let lines: Result<Vec<Line>, _> = words.iter().filter(|word| !word.is_empty()).map(|word| Line::new(word)).collect();
    let value = lines.and_then(Value::words).map_err(|error| problem(&error))?;
    Ok(Taken { value, remark: (!is_clean).then_some(Problem::Cleaned) })
}

/// Takes apart a list as programs write it, `['Crime', 'Fire']`; any other text is one item.
fn unlisted(text: &str) -> Vec<String> {
    let text = text.trim();
    let Some(inner) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) else {
        return vec![text.to_owned()];
    };
    let mut items = vec![String::new()];
    let mut quote = None;
    for c in inner.chars() {
        match (quote, c) {
            (None, '\'' | '"') if items.last().is_some_and(|item| item.trim().is_empty()) => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            (None, ',') => items.push(String::new()),
            (_, c) => items.iter_mut().last().into_iter().for_each(|item| item.push(c)),
        }
    }
    items.iter().map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
}

fn code(vocabulary: Vocabulary, text: &str) -> Option<Taken> {
    let list = match vocabulary {
        Vocabulary::Frequency => "frequency",
        Vocabulary::License => "license",
        Vocabulary::AccessRights => "access_rights",
        _ => "",
    };
    let by_word = || words::code(list, text).and_then(|code| vocabulary.parse(code).ok());
    let by_count = || if vocabulary == Vocabulary::Frequency { words::times_per_period(text).and_then(|code| vocabulary.parse(code).ok()) } else { None };
    let code = vocabulary.parse(text).ok().or_else(by_word).or_else(by_count)?;
    Some(Value::Code(code).into())
}

/// Reads a stage by its key or by what people call it.
pub(super) fn stage(text: &str) -> Option<Stage> {
    let folded = words::fold(text);
    folded.parse().ok().or_else(|| words::code("stage", text)?.parse().ok())
}

/// Reads a score, and tells whether it was written as a word: `H`, `Medel`.
pub(super) fn score(cell: &Cell) -> Option<(Score, bool)> {
    let text = cell.text();
    if let Some(score) = Score::parse(&text) {
        return Some((score, false));
    }
    let of_word = |word: &str| match words::code("score", word)? {
        "?" => Some(Score::Unknown),
        level => Level::new(level.parse().ok()?).ok().map(Score::Known),
    };
    of_word(&text).or_else(|| explained_score(&text)).map(|score| (score, true))
}

/// Reads a score with what it means or is out of: `3 - medel`, `4/5`, `Hög (5)`, `3,0`.
fn explained_score(text: &str) -> Option<Score> {
    let is_digit = |c: &char| c.is_ascii_digit();
    let digits: Vec<char> = text.chars().filter(is_digit).collect();
    let is_out_of_five = || text.chars().filter(|c| !c.is_whitespace()).skip(1).collect::<String>().starts_with(['/', 'a']) && digits.get(1) == Some(&'5');
    let is_whole = || matches!(text.get(1..), Some(",0" | ".0"));
    let is_alone = digits.len() == 1 && text.trim().starts_with(|c: char| c.is_ascii_digit()) && text.trim().chars().nth(1).is_none_or(|c| !c.is_alphabetic());
    let is_behind = digits.len() == 1 && text.trim_end().ends_with(')');
    let begins = text.starts_with(|c: char| c.is_ascii_digit());
    let is_one = is_alone || is_behind || (begins && digits.len() == 2 && (is_out_of_five() || is_whole()));
    let level = digits.first().filter(|_| is_one)?.to_digit(10)?;
    Level::new(level as u8).ok().map(Score::Known)
}

fn hours(cell: &Cell, style: Style) -> Option<Hours> {
    if let Cell::Number(number) = cell {
        return Hours::new(*number).ok();
    }
    let text = cell.text().to_lowercase();
    let bare = words::list("units").iter().find_map(|unit| text.strip_suffix(unit.as_str())).unwrap_or(&text);
    let bare: String = bare.trim().trim_start_matches(['~', '≈']).chars().filter(|c| !c.is_whitespace() && *c != '\'').collect();
    if bare.is_empty() || !bare.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '.')) {
        return None;
    }
    let (mark, group) = match style.decimal {
        Some(Decimal::Point) => ('.', ','),
        Some(Decimal::Comma) | None => (',', '.'),
    };
    let grouped_right = |number: &str| number.split(group).skip(1).all(|digits| digits.len() == 3);
    let whole = bare.split(mark).next().unwrap_or_default();
    if bare.matches(mark).count() > 1 || !grouped_right(whole) {
        return None;
    }
    Hours::new(bare.replace(group, "").replace(mark, ".").parse().ok()?).ok()
}

/// Takes three numbers apart with the mark between them, the year last: `31/12/2024`.
fn numbers(text: &str) -> Option<(u16, u16, u16, char)> {
    let text = text.trim();
    let text = text.split_once([' ', 'T']).filter(|(_, rest)| rest.contains(':')).map_or(text, |(day, _)| day);
    let mark = text.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = text.split(mark).map(str::trim).filter(|part| !part.is_empty()).collect();
    let [first, second, year] = parts.as_slice() else { return None };
    let small = |part: &str| part.parse().ok().filter(|_| part.len() <= 2);
    let year = match year.len() {
        4 => year.parse().ok()?,
        2 => year.parse::<u16>().ok().map(|year| if year < 70 { 2000 + year } else { 1900 + year })?,
        _ => return None,
    };
    Some((small(first)?, small(second)?, year, mark)).filter(|(.., mark)| matches!(mark, '/' | '-' | '.'))
}

fn date(field: Field, cell: &Cell, style: Style) -> Result<Taken, Problem> {
    let within = |date: Date| if (1000..3000).contains(&date.year()) { Ok(Value::Date(date)) } else { Err(Problem::NotADate) };
    match cell {
        Cell::Date(date) => within(*date).map(Taken::from),
        Cell::Moment(moment) => Ok(Taken { value: within(moment.date())?, remark: Some(Problem::TimeLeftOut) }),
        Cell::Number(number) => serial(*number).or_else(|| year(field, &cell.text())).ok_or(Problem::NotADate),
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

/// Reads a year alone where a period begins or ends.
fn year(field: Field, text: &str) -> Option<Taken> {
    let year: i16 = text.parse().ok().filter(|year| (1000..3000).contains(year) && text.len() == 4)?;
    let date = match field {
        Field::TemporalStart => Date::new(year, 1, 1).ok()?,
        Field::TemporalEnd => Date::new(year, 12, 31).ok()?,
        _ => return None,
    };
    Some(Taken { value: Value::Date(date), remark: Some(Problem::YearOnly) })
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
    if let Some((first, second, year, mark)) = numbers(text) {
        let order = if mark == '.' { Some(DateOrder::DayFirst) } else { style.order };
        let (day, month) = if order == Some(DateOrder::MonthFirst) { (second, first) } else { (first, second) };
        let remark = (order.is_none() && first != second && first <= 12 && second <= 12).then_some(Problem::AmbiguousDate);
        let date = Date::new(year.cast_signed(), month as i8, day as i8).or(Err(Problem::NotADate))?;
        return Ok(Taken { value: Value::Date(date), remark });
    }
    let plain = text.replace(['/', '.'], "-");
    if let Some(date) = Some(&plain).filter(|plain| plain.len() == 10 && **plain != *text).and_then(|plain| parse_date(plain).ok()) {
        return Ok(Value::Date(date).into());
    }
    if text.len() == 8 && text.chars().all(|c| c.is_ascii_digit()) {
        let date = Date::strptime("%Y%m%d", text).ok().filter(|date| (1800..3000).contains(&date.year()));
        return date.map(|date| Value::Date(date).into()).ok_or(Problem::NotADate);
    }
    if let Some(taken) = worded(field, text) {
        return Ok(taken);
    }
    year(field, text).or_else(|| serial(text.parse().ok().filter(|_| text.len() == 5)?)).ok_or(Problem::NotADate)
}

/// Reads a date with its month in words: `5 mars 2024`, `den 5. marts 2024`, `March 5, 2024`; a month alone where a period begins or ends.
fn worded(field: Field, text: &str) -> Option<Taken> {
    let lower = text.to_lowercase();
    let parts: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty() && *part != "den").collect();
    let month = |part: &str| (1..=12_i8).find(|month| words::is_in(&format!("month.{month}"), part));
    let year = |part: &str| part.parse::<i16>().ok().filter(|year| part.len() == 4 && (1000..3000).contains(year));
    let day = |part: &str| part.parse::<i8>().ok().filter(|day| (1..=31).contains(day));
    match parts.as_slice() {
        [first, second, third] => {
            let (day, month) = day(first).zip(month(second)).or_else(|| day(second).zip(month(first)))?;
            Some(Value::Date(Date::new(year(third)?, month, day).ok()?).into())
        }
        [first, second] => {
            let start = Date::new(year(second)?, month(first)?, 1).ok()?;
            let date = match field {
                Field::TemporalStart => start,
                Field::TemporalEnd => start.last_of_month(),
                _ => return None,
            };
            Some(Taken { value: Value::Date(date), remark: Some(Problem::YearOnly) })
        }
        _ => None,
    }
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

/// Returns the language that stands for a field that has none.
pub(super) const fn key(field: Field) -> FieldKey {
    FieldKey::new(field, Language::Sv)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_are_read_as_people_write_them() {
        let known = |text: &str| score(&Cell::Text(text.into())).map(|(score, _)| score.to_string());
        for (text, expected) in [
            ("3", "3"),
            ("3 - medel", "3"),
            ("4/5", "4"),
            ("4 av 5", "4"),
            ("Hög (5)", "5"),
            ("2.0", "2"),
            ("2,0", "2"),
            ("1: låg", "1"),
            ("Høj", "5"),
            ("M", "3"),
        ] {
            assert_eq!(known(text).as_deref(), Some(expected), "{text}");
        }
        for text in ["6", "0", "12", "3,5", "2024", "ca 3 h", "4/10", "2-3", "hög prioritet", ""] {
            assert_eq!(known(text), None, "{text}");
        }
    }

    #[test]
    fn addresses_are_read_as_people_write_them() {
        assert!(web("www.example.org/a").is_some_and(|taken| taken.remark == Some(Problem::SchemeAdded)));
        assert!(web("https://example.org").is_some_and(|taken| taken.remark.is_none()));
        assert!(web("example").is_none() && web("www.").is_none());
        assert_eq!(email("Eva Ek <eva@example.org>"), Email::new("eva@example.org").ok());
        assert!(email("Eva Ek <eva>").is_none());
    }

    #[test]
    fn people_are_taken_apart_from_their_addresses() {
        let said = |text: &str| person(text).map(|(name, address)| (name, address.to_string()));
        let eva = |name: &str| Some((name.to_owned(), "eva@example.org".to_owned()));
        assert_eq!(said("Eva Ek <eva@example.org>"), eva("Eva Ek"));
        assert_eq!(said("Ek, Eva (eva@example.org)"), eva("Ek, Eva"));
        assert_eq!(said("Eva Ek, eva@example.org"), eva("Eva Ek"));
        assert_eq!(said("eva@example.org"), eva(""));
        assert_eq!(said("mailto:eva@example.org"), eva(""));
        for text in ["Eva Ek", "eva@", "a@example.org; b@example.org", "@eva"] {
            assert_eq!(said(text), None, "{text}");
        }
    }

    #[test]
    fn dates_are_read_with_their_months_in_words() {
        let said = |field, text: &str| text_date(field, text, Style::default()).map(|taken| taken.value.to_string()).ok();
        for text in ["5 mars 2024", "5. marts 2024", "den 5 mars 2024", "March 5, 2024", "05 MAR 2024"] {
            assert_eq!(said(Field::Issued, text).as_deref(), Some("2024-03-05"), "{text}");
        }
        assert_eq!(said(Field::TemporalEnd, "februari 2024").as_deref(), Some("2024-02-29"));
        for text in ["mars 2024", "31 februari 2024", "5 mars", "mars", "5 mars 24", "våren 2024"] {
            assert_eq!(said(Field::Issued, text), None, "{text}");
        }
    }

    #[test]
    fn places_that_nobody_filled_in_are_found_within_a_text() {
        for (text, rest) in [("Hej {{namn}}", "Hej"), ("Lag: [fyll i]", "Lag:"), ("{{a}} och {{b}}", "och")] {
            assert_eq!(without_places(text).as_deref(), Some(rest), "{text}");
        }
        for text in ["Hej", "Se [1] och {a}", "a[b", "{{", "[intern] lista", "å{{}}"] {
            assert_eq!(without_places(text), None, "{text}");
        }
        assert!(is_leftover("Klicka här för att ange text.", Target::Note) && is_leftover("Välj ett objekt.", Target::Note));
    }

    #[test]
    fn a_mark_before_three_digits_is_ambiguous() {
        assert!(["1,234", "12.500", "1.000"].into_iter().all(is_ambiguous));
        assert!(["1,5", "1,2345", "0,125", "1.234,5", "1234"].into_iter().all(|text| !is_ambiguous(text)));
    }

    #[test]
    fn yes_and_no_are_access_as_the_heading_asks() {
        let said = |heading: &str, text: &str| access(heading, text).map(|value| value.to_string());
        assert_eq!(said("Offentlig", "Ja"), said("Sekretess?", "nej"));
        assert_ne!(said("Offentlig", "Ja"), said("Offentlig", "nej"));
        assert_eq!(said("Offentlig", "kanske"), None);
    }
}
