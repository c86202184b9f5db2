//! What a column is narrowed to: chosen values, a range, or words that it contains.
//!
//! Which of them a column takes is said by [`super::Sense`]; nothing here knows names.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::column::Sense;
use super::fold;
use super::held::{Amount, Held, Lent, Seen};
use super::order::SortBy;

/// Values that are chosen, none twice.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "Vec<Held>")]
pub struct Picks(Vec<Held>);

impl Picks {
    /// Tells whether something is chosen.
    pub fn has(&self, held: Lent<'_>) -> bool {
        self.0.binary_search_by(|pick| pick.lend().cmp(&held)).is_ok()
    }

    /// Returns what is chosen, in an order of its own.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Held> {
        self.0.iter()
    }

    /// Returns how many are chosen.
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Tells whether nothing is chosen.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Vec<Held>> for Picks {
    fn from(mut picks: Vec<Held>) -> Self {
        picks.sort();
        picks.dedup();
        Self(picks)
    }
}

impl FromIterator<Held> for Picks {
    fn from_iter<T: IntoIterator<Item = Held>>(picks: T) -> Self {
        picks.into_iter().collect::<Vec<_>>().into()
    }
}

/// One end of a range.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// A number or a day.
    pub at: Held,
    /// Whether the end itself is left out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_open: bool,
}

impl End {
    /// Makes an end that belongs to the range.
    pub const fn at(at: Held) -> Self {
        Self { at, is_open: false }
    }

    /// Makes an end that does not belong to the range.
    pub const fn beyond(at: Held) -> Self {
        Self { at, is_open: true }
    }
}

/// From one number or day to another; a missing end is no bound.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Span {
    /// Where it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<End>,
    /// Where it ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<End>,
}

impl Span {
    /// Makes the range from one to another, both in it.
    pub fn new(from: Option<Held>, to: Option<Held>) -> Self {
        Self { from: from.map(End::at), to: to.map(End::at) }
    }

    /// Tells whether something lies in the range; nothing lies in none.
    pub fn has(&self, held: Lent<'_>) -> bool {
        let is_same_sort = |end: &End| std::mem::discriminant(&end.at.lend()) == std::mem::discriminant(&held);
        let starts = |end: &End| is_same_sort(end) && (end.at.lend() < held || (!end.is_open && end.at.lend() == held));
        let ends = |end: &End| is_same_sort(end) && (held < end.at.lend() || (!end.is_open && end.at.lend() == held));
        held != Lent::Nothing && self.from.as_ref().is_none_or(starts) && self.to.as_ref().is_none_or(ends)
    }

    /// Tells whether it has no end at all.
    pub const fn is_empty(&self) -> bool {
        self.from.is_none() && self.to.is_none()
    }
}

/// Reads a number or a day that a person wrote: decimal comma or point, `2026-11-22`, or a whole month or year, of which the first or the last day is meant.
pub fn read_end(sense: Sense, written: &str, is_last: bool) -> Option<Held> {
    let written = written.trim();
    match sense {
        Sense::Number => {
            let plain: String = written.chars().filter(|c| !c.is_whitespace()).map(|c| if c == ',' { '.' } else { c }).collect();
            let plain = plain.replace('\u{2212}', "-");
            let number: f64 = plain.strip_suffix('%').unwrap_or(&plain).parse().ok()?;
            number.is_finite().then(|| Held::Number(Amount::exactly(number)))
        }
        Sense::Date => day(written, is_last).map(|date| Held::text(&date.to_string())),
        Sense::Words | Sense::Prose | Sense::Choice => None,
    }
}

fn day(written: &str, is_last: bool) -> Option<Date> {
    let parts: Vec<&str> = written.split('-').collect();
    if !written.chars().all(|c| c.is_ascii_digit() || c == '-') || parts[0].len() != 4 {
        return None;
    }
    let part = |at: usize| parts.get(at).filter(|part| (1..=2).contains(&part.len())).and_then(|part| part.parse::<i8>().ok());
    let year: i16 = parts[0].parse().ok().filter(|year| (1000..3000).contains(year))?;
    match parts.len() {
        1 => Date::new(year, if is_last { 12 } else { 1 }, if is_last { 31 } else { 1 }).ok(),
        2 => Date::new(year, part(1)?, 1).ok().map(|date| if is_last { date.last_of_month() } else { date }),
        3 => Date::new(year, part(1)?, part(2)?).ok(),
        _ => None,
    }
}

/// Tells whether a dataset holds one of the chosen values in a column.
pub(super) fn holds_one(seen: Seen<'_>, column: SortBy, picks: &Picks) -> bool {
    any(seen, column, |held| picks.has(held))
}

/// Tells whether a dataset holds something within a range.
pub(super) fn lies_within(seen: Seen<'_>, column: SortBy, span: &Span) -> bool {
    any(seen, column, |held| span.has(held))
}

/// Tells whether a text that a dataset holds contains one of some words, upper and lower case being the same.
pub(super) fn contains(seen: Seen<'_>, column: SortBy, words: &[String]) -> bool {
    let words: Vec<String> = words.iter().map(|word| fold(word)).collect();
    any(seen, column, |held| match held {
        Lent::Text(text) => {
            let folded = fold(text);
            words.iter().any(|word| folded.contains(word.as_str()))
        }
        Lent::Nothing | Lent::Number(_) => false,
    })
}

fn any(seen: Seen<'_>, column: SortBy, is_met: impl Fn(Lent<'_>) -> bool) -> bool {
    let mut found = false;
    seen.each(column, &mut |held| found = found || is_met(held));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(number: f64) -> Held {
        Held::Number(Amount::exactly(number))
    }

    #[test]
    fn a_range_has_its_ends_unless_they_are_open_and_never_what_is_empty() {
        let span = Span::new(Some(number(2.0)), Some(number(4.0)));
        let has = |span: &Span, at: f64| span.has(number(at).lend());
        assert!(has(&span, 2.0) && has(&span, 4.0) && !has(&span, 1.9) && !has(&span, 4.1));
        let over = Span { from: Some(End::beyond(number(2.0))), to: None };
        assert!(!has(&over, 2.0) && has(&over, 2.1));
        assert!(!span.has(Lent::Nothing) && !Span::default().has(Lent::Nothing) && !span.has(Lent::Text("3")));
        let days = Span::new(Some(Held::text("2025-01-01")), Some(Held::text("2025-12-31")));
        assert!(days.has(Lent::Text("2025-12-31")) && !days.has(Lent::Text("2026-01-01")));
    }

    #[test]
    fn a_year_and_a_month_have_a_first_and_a_last_day() {
        let read = |written: &str, is_last| read_end(Sense::Date, written, is_last);
        assert_eq!((read("2024", false), read("2024", true)), (Some(Held::text("2024-01-01")), Some(Held::text("2024-12-31"))));
        assert_eq!((read("2024-02", false), read("2024-02", true)), (Some(Held::text("2024-02-01")), Some(Held::text("2024-02-29"))));
        assert_eq!(read("2024-2-9", false), Some(Held::text("2024-02-09")));
        for wrong in ["24", "2024-13", "2024-02-30", "i dag", "", "2024-", "-2024"] {
            assert_eq!(read(wrong, false), None, "{wrong:?}");
        }
        let read = |written: &str| read_end(Sense::Number, written, false);
        assert_eq!((read("4,5"), read("1 200"), read("70 %"), read("−2")), (Some(number(4.5)), Some(number(1200.0)), Some(number(70.0)), Some(number(-2.0))));
        assert_eq!((read("fyra"), read("NaN"), read("")), (None, None, None));
    }

    #[test]
    fn choices_are_in_order_after_json() {
        let picks: Picks = serde_json::from_str(r#"["b", null, 2.5, "a", "b"]"#).unwrap();
        assert_eq!(picks, [Held::text("a"), Held::Nothing, number(2.5), Held::text("b")].into_iter().collect());
        assert!(picks.has(Lent::Text("a")) && picks.has(Lent::Nothing) && !picks.has(Lent::Text("c")));
    }
}
