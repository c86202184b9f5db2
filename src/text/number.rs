//! Numbers as people of each language write and read them.
//!
//! Only the three forms the program needs; no currencies and no units.

use super::Text;
use super::locale::Locale;

/// The space between digits and before a percent sign: it never breaks a line.
const SPACE: char = '\u{A0}';
/// A true minus sign, as wide as the digits.
const MINUS: char = '\u{2212}';
/// What stands where a number cannot be shown.
const NOTHING: &str = "–";

impl Locale {
    const fn group_mark(self) -> char {
        match self {
            Self::Sv => SPACE,
            Self::Da => '.',
            Self::En => ',',
        }
    }

    const fn decimal_mark(self) -> char {
        match self {
            Self::Sv | Self::Da => ',',
            Self::En => '.',
        }
    }
}

/// Rounds a half up, as people and spreadsheets do; a half is one within the noise of the arithmetic before.
fn half_up(number: f64, decimals: usize) -> f64 {
    const NOISE: f64 = 1e-7;
    let power = 10_f64.powi(i32::try_from(decimals).unwrap_or(i32::MAX));
    // Beyond this there are no halves to speak of.
    if number * power >= 1e12 { number } else { (number * power + 0.5 + NOISE).floor() / power }
}

/// Writes a number with exactly this many decimals.
pub(super) fn fixed(locale: Locale, number: f64, decimals: usize) -> String {
    if !number.is_finite() {
        return NOTHING.to_owned();
    }
    let plain = format!("{:.decimals$}", half_up(number.abs(), decimals));
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut shown = String::with_capacity(plain.len() + plain.len() / 3 + 3);
    if number < 0.0 && plain.contains(|c: char| matches!(c, '1'..='9')) {
        shown.push(MINUS);
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            shown.push(locale.group_mark());
        }
        shown.push(digit);
    }
    if !fraction.is_empty() {
        shown.push(locale.decimal_mark());
        shown.push_str(fraction);
    }
    shown
}

/// Writes a number with at most this many decimals, leaving out zeros at the end.
pub(super) fn trimmed(locale: Locale, number: f64, decimals: usize) -> String {
    let shown = fixed(locale, number, decimals);
    if decimals == 0 || !number.is_finite() {
        return shown;
    }
    shown.trim_end_matches('0').trim_end_matches(locale.decimal_mark()).to_owned()
}

/// Reads a number with decimal comma or point. The language's own mark between groups of three digits is read as such.
pub(super) fn parse(locale: Locale, text: &str) -> Option<f64> {
    let plain: String = text.trim().chars().filter(|c| !c.is_whitespace()).map(|c| if c == MINUS { '-' } else { c }).collect();
    let digits = plain.strip_prefix(['-', '+']).unwrap_or(&plain);
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) {
        return None;
    }
    let (whole, fraction) = split(locale, digits)?;
    let sign = if plain.starts_with('-') { "-" } else { "" };
    format!("{sign}0{whole}.{fraction}0").parse().ok()
}

/// Splits digits at the decimal mark; the whole part comes back without its group marks.
fn split(locale: Locale, digits: &str) -> Option<(String, &str)> {
    let (whole, fraction) = match digits.rfind(['.', ',']) {
        Some(last) if !is_grouped(digits, &digits[last..=last]) || (digits[last..].starts_with(locale.decimal_mark()) && count_marks(digits) == 1) => {
            (&digits[..last], &digits[last + 1..])
        }
        _ => (digits, ""),
    };
    let is_plain = whole.chars().all(|c| c.is_ascii_digit());
    let is_grouped = [".", ","].iter().any(|mark| is_grouped(whole, mark));
    let has_digit = !whole.is_empty() || !fraction.is_empty();
    (has_digit && (is_plain || is_grouped)).then(|| (whole.replace(['.', ','], ""), fraction))
}

/// Tells whether one mark stands between groups of three digits, and no other mark anywhere.
fn is_grouped(digits: &str, mark: &str) -> bool {
    let mut groups = digits.split(mark);
    let first = groups.next().unwrap_or_default();
    let all_digits = |group: &str| group.chars().all(|c| c.is_ascii_digit());
    digits.contains(mark) && (1..=3).contains(&first.len()) && all_digits(first) && groups.all(|group| group.len() == 3 && all_digits(group))
}

fn count_marks(digits: &str) -> usize {
    digits.matches(['.', ',']).count()
}

impl Text {
    /// Writes a number with exactly this many decimals: `12 345,6` · `12.345,6` · `12,345.6`.
    pub fn number(&self, number: f64, decimals: usize) -> String {
        fixed(self.locale(), number, decimals)
    }

    /// Writes a number with at most this many decimals, leaving out zeros at the end.
    pub fn trimmed(&self, number: f64, decimals: usize) -> String {
        trimmed(self.locale(), number, decimals)
    }

    /// Writes a whole number.
    pub fn count(&self, count: usize) -> String {
        fixed(self.locale(), count as f64, 0)
    }

    /// Writes a difference with its sign: `+22`, `−19`, `0`.
    pub fn signed(&self, number: f64, decimals: usize) -> String {
        let shown = self.number(number, decimals);
        let is_nothing = !number.is_finite() || shown.starts_with(MINUS) || !shown.contains(|c: char| matches!(c, '1'..='9'));
        if is_nothing { shown } else { format!("+{shown}") }
    }

    /// Writes a share, 0 to 1, as a percentage: `62 %`, in English `62%`.
    pub fn percent(&self, share: f64, decimals: usize) -> String {
        let shown = self.number(share * 100.0, decimals);
        match self.locale() {
            Locale::Sv | Locale::Da => format!("{shown}{SPACE}%"),
            Locale::En => format!("{shown}%"),
        }
    }

    /// Reads a number with decimal comma or point, or `None`. What [`Text::number`] writes is read back in the same language.
    pub fn parse_number(&self, text: &str) -> Option<f64> {
        parse(self.locale(), text)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_language_writes_its_own_way() {
        assert_eq!(fixed(Locale::Sv, 12345.6, 1), "12\u{A0}345,6");
        assert_eq!(fixed(Locale::Da, 12345.6, 1), "12.345,6");
        assert_eq!(fixed(Locale::En, 12345.6, 1), "12,345.6");
        assert_eq!(fixed(Locale::Sv, 999.0, 0), "999");
        assert_eq!(fixed(Locale::Sv, 1e6, 0), "1\u{A0}000\u{A0}000");
    }

    #[test]
    fn the_minus_is_a_minus_and_zero_has_none() {
        assert_eq!(fixed(Locale::Sv, -1234.0, 0), "−1\u{A0}234");
        assert_eq!(fixed(Locale::Sv, -0.04, 1), "0,0");
        assert_eq!(fixed(Locale::Sv, f64::NAN, 1), "–");
    }

    #[test]
    fn a_half_is_rounded_up_as_in_a_spreadsheet() {
        let sv = |number| fixed(Locale::Sv, number, 1);
        assert_eq!((sv(61.25), sv(71.25), sv(18.75), sv(64.375), sv(-0.25)), ("61,3".into(), "71,3".into(), "18,8".into(), "64,4".into(), "−0,3".into()));
        assert_eq!(fixed(Locale::Sv, 62.5, 0), "63");
        assert_eq!(fixed(Locale::Sv, 61.249_999_999_999, 1), "61,3", "the noise of the arithmetic does not show");
    }

    #[test]
    fn trimmed_drops_zeros_after_the_mark_only() {
        assert_eq!(trimmed(Locale::Sv, 7.5, 2), "7,5");
        assert_eq!(trimmed(Locale::Da, 100.0, 2), "100");
        assert_eq!(trimmed(Locale::Sv, 1200.0, 0), "1\u{A0}200");
    }

    #[test]
    fn a_difference_shows_its_sign_and_a_share_its_percent() {
        let sv = Text::new(Locale::Sv);
        assert_eq!((sv.signed(22.4, 0), sv.signed(-19.0, 0), sv.signed(0.3, 0)), ("+22".to_owned(), "−19".to_owned(), "0".to_owned()));
        assert_eq!(sv.percent(0.625, 1), "62,5\u{A0}%");
        assert_eq!(Text::new(Locale::En).percent(0.9, 0), "90%");
    }

    #[test]
    fn comma_and_point_are_both_read() {
        for locale in Locale::ALL {
            for (text, number) in
                [("12,5", 12.5), ("12.5", 12.5), ("−3", -3.0), ("1 200,25", 1200.25), (",5", 0.5), ("5,", 5.0), ("1.234,5", 1234.5), ("1,234.5", 1234.5)]
            {
                assert_eq!(parse(locale, text), Some(number), "{locale:?} {text:?}");
            }
            for wrong in ["", "tio", "1,2,3", "1-2", "-", ",", "NaN", "1e5", "1.2.3,4"] {
                assert_eq!(parse(locale, wrong), None, "{locale:?} {wrong:?}");
            }
        }
    }

    #[test]
    fn the_own_group_mark_groups() {
        assert_eq!(parse(Locale::Da, "12.345"), Some(12345.0));
        assert_eq!(parse(Locale::En, "12,345"), Some(12345.0));
        assert_eq!(parse(Locale::En, "12.345"), Some(12.345));
        assert_eq!(parse(Locale::Sv, "1,125"), Some(1.125));
        assert_eq!(parse(Locale::Da, "12.34"), Some(12.34));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(number in -1e9..1e9_f64, decimals in 0..4_usize) {
            for locale in Locale::ALL {
                let shown = fixed(locale, number, decimals);
                let read = parse(locale, &shown).unwrap();
                prop_assert_eq!(fixed(locale, read, decimals), shown);
            }
        }
    }
}
