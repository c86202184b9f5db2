//! One cell read as the value of one field, as the column's other cells suggest it is written.
//!
//! What happens to a cell that cannot be read is decided in [`super::plan`].

mod date;
mod leftover;
mod person;

use std::borrow::Cow;

use super::header::{Column, Reading};
use super::mapping::{Conventions, Decimal, Target};
use super::plan::Problem;
use super::source::Cell;
use super::words;
use crate::model::{Email, Field, FieldKey, Hours, Kind, Language, Level, Line, Prose, Score, Stage, Value, ValueError, Vocabulary, WebAddress};

pub(super) use date::{first_day, month_first};
pub(super) use leftover::{is_leftover, is_placeholder, without_places};
pub(super) use person::Person;

use date::Orders;

/// How the values of a column are written.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Style {
    orders: Orders,
    decimal: Option<Decimal>,
    /// How decimals are written where the values do not say.
    usual: Option<Decimal>,
    /// Whether the decimal mark was found out from the values alone.
    is_guessed: bool,
}

impl Style {
    /// Finds out how a column is written, where it matters for the target.
    pub(super) fn of(reading: &Reading, column: &Column, target: Target, conventions: Conventions) -> Self {
        let mut style = Self { decimal: conventions.decimal, is_guessed: conventions.decimal.is_none(), ..Self::default() };
        let Target::Field(key) = target else { return style };
        let texts = || reading.rows().filter_map(|row| row.get(column.index)).filter(|cell| cell.is_text()).map(Cell::text);
        match key.kind() {
            Kind::Date => style.orders = Orders::of(texts(), conventions.dates),
            Kind::Hours if style.decimal.is_none() => style.decimal = decimal(texts()),
            _ => {}
        }
        style
    }

    /// Tells whether days are read with the month first although nobody has said so.
    pub(super) fn is_guessed_month_first(self) -> bool {
        self.orders.is_guessed_month_first()
    }

    /// Finds out how texts for a field are written, where it matters for the field; where they do not say, decimals are written as is usual.
    pub(super) fn of_texts<'a>(key: FieldKey, texts: impl Iterator<Item = &'a str>, usual: Decimal) -> Self {
        let texts = texts.map(Cow::Borrowed);
        match key.kind() {
            Kind::Date => Self { orders: Orders::of(texts, None), ..Self::default() },
            Kind::Hours => Self { decimal: decimal(texts), usual: Some(usual), is_guessed: true, ..Self::default() },
            _ => Self::default(),
        }
    }
}

fn decimal<'a>(texts: impl Iterator<Item = Cow<'a, str>>) -> Option<Decimal> {
    let (mut comma, mut point) = (0, 0);
    for text in texts {
        // Nobody groups thousands after a nought.
        let is_decimal = |(before, after): (&str, &str)| {
            ((1..=2).contains(&after.len()) || (before == "0" && !after.is_empty())) && after.chars().all(|c| c.is_ascii_digit())
        };
        let ends = |mark: char| text.trim().rsplit_once(mark).is_some_and(is_decimal);
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
        Kind::Date => date::read(key.field(), cell, style),
        Kind::Hours => {
            // Three digits after the mark of the decimals may as well be thousands.
            let mark = if style.decimal == Some(Decimal::Point) { '.' } else { ',' };
            let is_open = style.decimal.is_none() || (style.is_guessed && text.contains(mark));
            let remark = (is_open && cell.is_text() && is_ambiguous(&text)).then_some(Problem::AmbiguousNumber);
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
    Email::new(alone).ok().or_else(|| Some(Person::of(text)).filter(|person| !person.has_others)?.email)
}

/// Tells whether the only mark of a number stands before three digits: `1,234` may be one or a thousand.
fn is_ambiguous(text: &str) -> bool {
    let parts: Vec<&str> = text.trim().split([',', '.']).collect();
    let [whole, rest] = parts.as_slice() else { return false };
    let digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    digits(whole) && digits(rest) && rest.len() == 3 && whole.len() <= 3 && !whole.starts_with('0')
}

/// No yes or no is longer, in bytes.
const ANSWER_MAX: usize = 16;

/// Reads yes or no: in words, as a mark or a tick, as 1 or 0, as spreadsheets say true and false.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    let text = text.trim();
    let is_word = || text.trim_end_matches(['.', '!']).chars().all(char::is_alphanumeric);
    if text.len() > ANSWER_MAX || !(is_word() || matches!(text, "✓" | "✔" | "☑" | "☒" | "☐")) {
        return None;
    }
    let folded = words::fold(text);
    if words::is_in("yes", &folded) || matches!(text, "1" | "✓" | "✔" | "☑" | "☒") {
        Some(true)
    } else if words::is_in("no", &folded) || matches!(text, "0" | "☐") {
        Some(false)
    } else {
        None
    }
}

/// Tells whether a cell says yes or no and nothing else: numbers may be that, but are read as numbers.
pub(super) fn is_yes_or_no(cell: &Cell) -> bool {
    match cell {
        Cell::Boolean(_) => true,
        Cell::Text(text) => !matches!(text.trim(), "1" | "0") && yes_or_no(text).is_some(),
        _ => false,
    }
}

/// Tells whether a column says yes or no on every row where it says anything.
pub(super) fn is_question(reading: &Reading, column: &Column) -> bool {
    let mut cells = reading.rows().filter_map(|row| row.get(column.index)).filter(|cell| !words::says_nothing(&cell.text())).peekable();
    cells.peek().is_some() && cells.all(is_yes_or_no)
}

/// Says yes or no in a language, as a word of its own.
pub(super) fn truth(is: bool, language: Language) -> String {
    let word = words::list(&format!("truth.{language}")).get(usize::from(!is)).map_or("", String::as_str);
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Tells whether a field takes no bare yes or no: it asks who, what or how much, and the answer to another question is none.
pub(super) const fn wants_more(field: Field) -> bool {
    match field {
        Field::Title | Field::Code | Field::Department => false,
        Field::HvdCategory | Field::AccessRights => true,
        _ => matches!(field.info().kind, Kind::Line),
    }
}

/// Reads yes or no as the access that a heading asks about: whether it is open, or whether it is secret. That nothing is secret does not make it open.
pub(super) fn access(heading: &str, text: &str) -> Option<Value> {
    let is_yes = yes_or_no(text)?;
    let access = match (is_about_secrecy(heading), is_yes) {
        (false, true) => "PUBLIC",
        (false, false) | (true, true) => "NON_PUBLIC",
        (true, false) => return None,
    };
    Vocabulary::AccessRights.parse(access).ok().map(Value::Code)
}

/// Tells whether a heading asks whether something is secret.
pub(super) fn is_about_secrecy(heading: &str) -> bool {
    let heading = words::fold(heading);
    words::list("secret").iter().any(|word| heading.contains(word.as_str()))
}

/// Tells whether a heading asks what a gate asks about: personal data, secrecy, the rights of others.
pub(super) fn asks_of_a_gate(heading: &str) -> bool {
    let heading = words::fold(heading);
    words::list("gated").iter().any(|word| heading.contains(word.as_str()))
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

/// Reads a stage by its key or by what people call it; yes or no where the heading asks whether it is published.
pub(super) fn stage(heading: &str, text: &str) -> Option<Stage> {
    let folded = words::fold(text);
    let named = folded.parse().ok().or_else(|| words::code("stage", text)?.parse().ok());
    let is_asked = || words::list("asks.published").iter().any(|word| words::fold(heading).contains(word.as_str()));
    named.or_else(|| Some(if yes_or_no(text).filter(|_| is_asked())? { Stage::Maintain } else { Stage::Identify }))
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
    let (mark, group) = match style.decimal.or(style.usual) {
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
    fn a_mark_before_three_digits_is_ambiguous() {
        assert!(["1,234", "12.500", "1.000"].into_iter().all(is_ambiguous));
        assert!(["1,5", "1,2345", "0,125", "1.234,5", "1234"].into_iter().all(|text| !is_ambiguous(text)));
    }

    #[test]
    fn yes_and_no_are_access_as_the_heading_asks() {
        let said = |heading: &str, text: &str| access(heading, text).map(|value| value.to_string());
        assert_eq!((said("Offentlig", "Ja").as_deref(), said("Offentlig", "N").as_deref()), (Some("PUBLIC"), Some("NON_PUBLIC")));
        assert_eq!((said("Sekretess?", "Ja").as_deref(), said("Sekretess?", "Nej")), (Some("NON_PUBLIC"), None), "nothing secret is not yet open");
        assert_eq!(said("Offentlig", "kanske"), None);
    }

    #[test]
    fn yes_and_no_are_understood_in_every_language_and_as_spreadsheets_say_them() {
        for text in ["Ja", "J", "x", "TRUE", "SANT", "sand", "Yes", "y", "1", "✓"] {
            assert_eq!(yes_or_no(text), Some(true), "{text}");
        }
        for text in ["Nej", "N", "FALSE", "FALSKT", "falsk", "No", "0", "☐"] {
            assert_eq!(yes_or_no(text), Some(false), "{text}");
        }
        assert_eq!((yes_or_no("kanske"), yes_or_no(""), yes_or_no("ja, delvis"), yes_or_no("{{x}}"), yes_or_no("[x]")), (None, None, None, None, None));
        assert_eq!([Language::Sv, Language::Da, Language::En].map(|language| truth(true, language)), ["Ja", "Ja", "Yes"]);
        assert_eq!((stage("Publicerad", "J"), stage("Publicerad?", "Nej")), (Some(Stage::Maintain), Some(Stage::Identify)));
        assert_eq!((stage("Status", "J"), stage("Fas", "Ja")), (None, None), "whether it is published is not asked there");
    }
}
