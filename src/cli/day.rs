//! The day that a decision is dated with.
//!
//! Today unless told otherwise; nothing is dated ahead.

use jiff::Zoned;
use jiff::civil::Date;

use super::Context;
use super::arguments::Arguments;
use super::trouble::Trouble;
use crate::model::value::parse_date;
use crate::wording;

/// Reads a day, if one is given; it may be any.
pub(super) fn read(found: Option<&str>, cx: &Context<'_>) -> Result<Option<Date>, Trouble> {
    found.map(parse_date).transpose().map_err(|error| Trouble::refused(wording::value_error(&error, &cx.text)))
}

/// Returns the day of `--date`, or today.
pub(super) fn of(arguments: &Arguments, cx: &Context<'_>) -> Result<Date, Trouble> {
    let today = Zoned::now().date();
    let Some(found) = arguments.value("date") else { return Ok(today) };
    let date = parse_date(found).map_err(|error| Trouble::refused(wording::value_error(&error, &cx.text)))?;
    if date > today {
        return Err(Trouble::refused(cx.text.with("cli-date-ahead", &[("found", date.to_string().into())])));
    }
    Ok(date)
}
