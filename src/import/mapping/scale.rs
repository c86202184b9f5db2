//! Scales that headings name, `(1-5)`, `(L/M/H)`, `(1 = dålig, 5 = bra)`, and columns whose values look like scores.
//!
//! Which criterion is meant is decided in [`super::guess`].

use crate::import::header::{Column, Reading};
use crate::import::value;
use crate::import::words::{self, fold};

/// How many values of a column are tried.
const TRIED: usize = 300;
/// No scale goes further.
const HIGHEST: u32 = 100;
/// What stands between the ends of a scale that is not in brackets: `Nytta 1-5`.
const BETWEEN: [&str; 6] = ["-", "–", "—", "till", "til", "to"];

/// The scale that a heading names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scale {
    /// None.
    Unsaid,
    /// From 1 to 5, or from low to high, as scores are here.
    Usual,
    /// Another one, or one whose ends are something else than low and high: `1 = bad` may be a low value as well as a high cost.
    Other,
}

/// Takes the scale out of a heading.
pub(super) fn apart(heading: &str) -> (String, Scale) {
    let open = heading.find(['(', '[']);
    let close = open.and_then(|open| Some((open, open + heading[open..].find([')', ']'])?)));
    if let Some((open, close)) = close
        && let Some(scale) = named(&heading[open + 1..close])
    {
        return (format!("{} {}", heading[..open].trim_end(), heading[close + 1..].trim_start()).trim().to_owned(), scale);
    }
    let bare = heading.trim_end().strip_suffix('5').map(str::trim_end);
    let bare = bare.and_then(|bare| BETWEEN.iter().find_map(|between| bare.strip_suffix(between))).and_then(|bare| bare.trim_end().strip_suffix('1'));
    match bare {
        Some(bare) if bare.ends_with([' ', ',', ':']) && bare.chars().any(char::is_alphabetic) => {
            (bare.trim_end_matches([' ', ',', ':']).to_owned(), Scale::Usual)
        }
        _ => (heading.to_owned(), Scale::Unsaid),
    }
}

/// Reads what stands in brackets as a scale, if it is one.
fn named(text: &str) -> Option<Scale> {
    let tokens: Vec<String> = text.split(|c: char| !c.is_alphanumeric()).map(fold).filter(|token| !token.is_empty()).collect();
    let numbers: Vec<u32> = tokens.iter().filter_map(|token| token.parse().ok()).collect();
    let level = |token: &String| words::code("score", token)?.parse::<u32>().ok();
    let levels: Vec<u32> = tokens.iter().filter_map(level).collect();
    let others = tokens.iter().filter(|token| token.parse::<u32>().is_err() && level(token).is_none());
    let has_others = others.filter(|token| !words::is_in("scale.words", token)).count() > 0;
    let ends = |of: &[u32]| Some((*of.first()?, *of.last()?)).filter(|_| of.len() > 1);
    match (ends(&numbers), ends(&levels)) {
        (None, None) => None,
        (None, Some(_)) => (!has_others && numbers.is_empty()).then_some(Scale::Usual),
        (Some((first, last)), of_words) => {
            let (low, high) = (first.min(last), first.max(last));
            if low > 1 || high > HIGHEST || low == high {
                return None;
            }
            let is_ours = (low, high) == (1, 5) && !has_others;
            let is_upward = of_words.map_or(first < last, |(of_first, of_last)| (first < last) == (of_first < of_last));
            Some(if is_ours && is_upward { Scale::Usual } else { Scale::Other })
        }
    }
}

/// Returns the share of a column's values that are scores, 0 to 1, and how many of those are words; none for an empty column.
pub(super) fn scores(reading: &Reading, column: &Column) -> Option<(f64, usize)> {
    let (mut tried, mut taken, mut worded) = (0_u32, 0_u32, 0);
    for cell in reading.rows().filter_map(|row| row.get(column.index)).take(TRIED).filter(|cell| !words::says_nothing(&cell.text())) {
        tried += 1;
        if let Some((_, is_word)) = value::score(cell) {
            taken += 1;
            worded += usize::from(is_word);
        }
    }
    (tried > 0).then(|| (f64::from(taken) / f64::from(tried), worded))
}

/// Tells whether a column looks like scores: most values are, and either the heading speaks of what is scored or they are words.
pub(super) fn looks_like_scores(reading: &Reading, column: &Column) -> bool {
    let Some((share, worded)) = scores(reading, column) else { return false };
    let heading = column.parts.last().map_or("", String::as_str);
    let folded = fold(heading);
    let is_scored = || apart(heading).1 != Scale::Unsaid || words::list("scored").iter().any(|word| folded.contains(word.as_str()));
    share >= 0.5 && (worded > 1 || is_scored())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_are_taken_out_of_headings() {
        let usual = |heading: &str, bare: &str| assert_eq!(apart(heading), (bare.to_owned(), Scale::Usual), "{heading}");
        usual("Värde för medborgare (1-5)", "Värde för medborgare");
        usual("Nytta (1 = mycket låg, 5 = mycket hög)", "Nytta");
        usual("Nytta (5=hög, 1=låg)", "Nytta");
        usual("Nytta (L/M/H) 2026", "Nytta 2026");
        usual("Insats [høj/mellem/lav]", "Insats");
        usual("Nytta, 1–5", "Nytta");
        usual("Nytte 1 til 5", "Nytte");
        for other in ["Kvalitet (1=dålig, 5=bra)", "Nytta (1-10)", "Nytta (1 = hög, 5 = låg)", "Prioritet (5-1)"] {
            assert_eq!(apart(other).1, Scale::Other, "{other}");
        }
        for none in ["Titel (engelska)", "Budget (tkr)", "Antal 2015", "Nytta (hög)", "Steg 1-5a", "1-5", "Period (2021-2025)", "A (", "Å ("] {
            assert_eq!(apart(none), (none.to_owned(), Scale::Unsaid), "{none}");
        }
    }
}
