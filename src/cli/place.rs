//! `fyrfalt override`: gives a dataset a place in the matrix by hand, or lets it stand where its scores say again.

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, dataset, day, file};
use crate::command::{Command, NewOverride};
use crate::model::{GateState, PlaceOverride, gate};
use crate::store::Access;

/// What only makes sense when a place is given.
const OF_A_PLACE: [&str; 4] = ["value", "cost", "by", "date"];

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, wanted] = arguments.exactly(["FILE", "DATASET"], cx)?;
    let wanted = arguments.plain(wanted, cx)?;
    let new = if arguments.has("clear") {
        if let Some(found) = OF_A_PLACE.into_iter().find(|name| arguments.has(name)) {
            return Err(arguments.usage("cli-too-many", &[("found", format!("--{found}").into())], cx));
        }
        None
    } else {
        Some(place(arguments, cx)?)
    };
    let mut session = file::open(path, Access::Write, cx)?;
    let id = dataset::find(&wanted, session.inventory(), cx)?;
    let is_placed = new.is_some();
    let command = new.map_or(Command::ClearOverride(id), |new| Command::Override(id, new));
    file::run(&mut session, &command, arguments.value("why"), cx)?;
    if is_placed && gate::worst(session.inventory().gates(id)) == GateState::Blocked {
        cx.out.line(cx.text.get("cli-override-unranked"))?;
    }
    Ok(())
}

fn place(arguments: &Arguments, cx: &Context<'_>) -> Result<NewOverride, Trouble> {
    let number = |name: &str| {
        let found = arguments.value(name).ok_or_else(|| arguments.missing(&format!("--{name} N"), cx))?;
        number(found).ok_or_else(|| Trouble::refused(cx.text.with("cli-no-place", &[("found", found.into())])))
    };
    let text = |name: &str| arguments.value(name).map(str::to_owned);
    let (value, cost) = (number("value")?, number("cost")?);
    Ok(NewOverride { value, cost, reason: text("why").unwrap_or_default(), by: text("by"), date: Some(day::of(arguments, cx)?) })
}

/// Reads a place on an axis, with decimal comma or point.
fn number(found: &str) -> Option<f64> {
    let text = found.trim();
    let text = text.strip_prefix('+').unwrap_or(text);
    let is_plain = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    let number = text.replace(',', ".").parse().ok().filter(|number| is_plain && PlaceOverride::is_place(*number))?;
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn places_are_read_with_comma_and_point_and_nothing_else_is() {
        for (text, expected) in [("0", 0.0), ("100", 100.0), (" 62,5 ", 62.5), ("62.5", 62.5), ("100,0", 100.0), (".5", 0.5), (",5", 0.5), ("+5", 5.0)] {
            assert_eq!(number(text), Some(expected), "{text}");
        }
        for wrong in ["", "NaN", "inf", "-1", "−1", "100.1", "1e2", "1.000,5", "12,5,1", "ten", "++5", "+-5", "+", ".", "0x10"] {
            assert_eq!(number(wrong), None, "{wrong}");
        }
    }
}
