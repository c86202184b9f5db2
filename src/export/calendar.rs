//! What is due as an iCalendar file (RFC 5545): one all-day event each, with an id that stays the same from file to file.
//!
//! Reminders as letters stand in [`super::reminder`]. The clock and the words are handed in.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::model::process::{Due, DueWhat};
use crate::model::{Field, Inventory};
use crate::text::Text;

/// The longest line of the format, in octets.
const LINE_MAX: usize = 75;

/// How many days before something is due a calendar reminds of it, unless told otherwise.
pub const USUAL_ALARM: u16 = 3;

/// What the events of a file have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Events {
    /// The moment that they are of.
    pub stamp: Timestamp,
    /// How many days before the day the calendar reminds, at nine in the morning; not at all where there is nothing.
    pub alarm_days: Option<u16>,
}

impl Events {
    /// Returns the usual events of a moment.
    pub const fn at(stamp: Timestamp) -> Self {
        Self { stamp, alarm_days: Some(USUAL_ALARM) }
    }
}

/// Writes what is due.
pub fn write(due: &[Due], inventory: &Inventory, events: Events, text: &Text) -> String {
    let mut file = File(String::new());
    for (name, value) in [("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//fyrfalt//fyrfalt//EN"), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")] {
        file.line(name, value);
    }
    let stamp = events.stamp.strftime("%Y%m%dT%H%M%SZ").to_string();
    for due in due {
        let summary = escaped(&summary(due, inventory, text));
        file.line("BEGIN", "VEVENT");
        file.line("UID", &uid(due));
        file.line("DTSTAMP", &stamp);
        file.line("DTSTART;VALUE=DATE", &day(due.date));
        // The day after the last is left out where the calendar ends: one day is what the format takes a missing end for.
        if let Ok(end) = due.date.tomorrow() {
            file.line("DTEND;VALUE=DATE", &day(end));
        }
        file.line("SUMMARY", &summary);
        file.line("DESCRIPTION", &escaped(&description(due, inventory, text)));
        file.line("TRANSP", "TRANSPARENT");
        if let Some(days) = events.alarm_days {
            file.line("BEGIN", "VALARM");
            file.line("ACTION", "DISPLAY");
            file.line("DESCRIPTION", &summary);
            file.line("TRIGGER", &trigger(days));
            file.line("END", "VALARM");
        }
        file.line("END", "VEVENT");
    }
    file.line("END", "VCALENDAR");
    file.0
}

/// Writes how long before the day begins the calendar reminds, so that it does at nine in the morning.
fn trigger(days: u16) -> String {
    match days {
        0 => "PT9H".to_owned(),
        1 => "-PT15H".to_owned(),
        days => format!("-P{}DT15H", days - 1),
    }
}

/// Says in a few words what is to be done: `Update Badplatser`.
pub fn summary(due: &Due, inventory: &Inventory, text: &Text) -> String {
    let title = title(due, inventory);
    match due.what {
        DueWhat::Update => text.with("calendar-update", &[("dataset", title.into())]),
        DueWhat::Item(item) => {
            let known = inventory.checklist_of(due.dataset).item(item);
            let what = known.map_or_else(|| item.to_string(), |item| item.text.get(crate::alphabet::language_of(text.locale())).to_owned());
            text.with("calendar-item", &[("dataset", title.into()), ("item", what.into())])
        }
    }
}

/// Says what is due, when, and who sees to it. How late it is changes from day to day and is left out.
fn description(due: &Due, inventory: &Inventory, text: &Text) -> String {
    let what = summary(due, inventory, text);
    let line = text.with("reminder-due", &[("what", what.into()), ("date", text.date(due.date).into())]);
    match inventory.dataset(due.dataset).map_or("", |dataset| dataset.line(Field::Steward)) {
        "" => line,
        steward => text.with("reminder-to", &[("reminder", line.into()), ("steward", steward.into())]),
    }
}

fn title<'a>(due: &Due, inventory: &'a Inventory) -> &'a str {
    inventory.dataset(due.dataset).map_or("", |dataset| dataset.title(inventory.language()))
}

/// Names the event: the same dataset and the same thing have the same id, so that a newer file moves the event.
fn uid(due: &Due) -> String {
    match due.what {
        DueWhat::Update => format!("{}-update@fyrfalt.invalid", due.dataset),
        DueWhat::Item(item) => format!("{}-{item}@fyrfalt.invalid", due.dataset),
    }
}

fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

/// Escapes a text as the format asks: backslash, semicolon, comma and line break.
///
/// What some readers take for a line break is one here too, and what is no text is left out, so that no text can pass for a line of the file.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\t' => escaped.push(c),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// The file as it grows, line by folded line.
struct File(String);

impl File {
    /// Adds a line; one that is too long goes on after a line break and a space, never within a character.
    fn line(&mut self, name: &str, value: &str) {
        let mut room = LINE_MAX;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE_MAX - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::command::{Command, NewDataset};
    use crate::model::process::{Process, Urgency};
    use crate::model::{DatasetId, FieldKey, ItemId, Language, OrganisationId};
    use crate::text::Locale;

    const TITLE: &str = "Bad; vatten, och \\ mer: å å å å å å å å å å å å å å å å å å å å å å å å å å å å å å å å å å å å å";

    fn inventory() -> Inventory {
        let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)));
        let id = DatasetId::from_uuid(Uuid::from_u128(2));
        let set = |key: &str, value: &str| {
            let key = FieldKey::parse(key, Language::Sv).unwrap();
            (key, Some(key.parse_value(value).unwrap()))
        };
        let commands = [
            Command::AddDatasets(vec![NewDataset { id, title: TITLE.to_owned(), language: Language::Sv }]),
            Command::EditDataset(id, vec![set("frequency", "MONTHLY"), set("modified", "2026-01-31"), set("steward", "Badmästaren")]),
        ];
        for command in commands {
            let changes = command.plan(&inventory).unwrap();
            inventory.apply(&changes).unwrap();
        }
        inventory
    }

    #[test]
    fn lines_are_folded_between_characters_and_texts_escaped() {
        let (inventory, text) = (inventory(), Text::new(Locale::Sv));
        let process = Process::of(&inventory, jiff::civil::date(2026, 3, 10));
        assert_eq!((process.due.len(), process.due[0].overdue_days, process.due[0].urgency), (1, 10, Urgency::Overdue));
        let file = write(&process.due, &inventory, Events::at("2026-11-21T14:03:00Z".parse().unwrap()), &text);
        assert!(file.lines().all(|line| line.len() <= LINE_MAX), "{file}");
        assert!(file.split("\r\n").all(|line| !line.contains('\n') && !line.contains('\r')), "every line ends with CRLF");
        let unfolded = file.replace("\r\n ", "");
        assert!(unfolded.contains("Bad\\; vatten\\, och \\\\ mer: å å"), "{unfolded}");
        for line in ["DTSTAMP:20261121T140300Z", "DTSTART;VALUE=DATE:20260228", "DTEND;VALUE=DATE:20260301", "BEGIN:VCALENDAR", "END:VCALENDAR"] {
            assert!(unfolded.lines().any(|found| found == line), "{line} in {unfolded}");
        }
        assert!(unfolded.contains("UID:00000000-0000-0000-0000-000000000002-update@fyrfalt.invalid"));
        assert!(description(&process.due[0], &inventory, &text).contains("Badmästaren"));
    }

    #[test]
    fn no_text_can_pass_for_a_line_of_the_file() {
        assert_eq!(escaped("a\r\nEND:VEVENT\rb\u{2028}c\u{85}d\u{0}\u{7}\te"), "a\\nEND:VEVENT\\nb\\nc\\nd\te");
        assert_eq!(escaped("\\n; , å 🏊"), "\\\\n\\; \\, å 🏊");
    }

    #[test]
    fn a_calendar_reminds_at_nine_in_the_morning() {
        assert_eq!([0, 1, 2, 7].map(trigger), ["PT9H", "-PT15H", "-P1DT15H", "-P6DT15H"]);
        let file = |alarm_days| write(&[], &inventory(), Events { stamp: Timestamp::UNIX_EPOCH, alarm_days }, &Text::new(Locale::Sv));
        assert_eq!(file(None), file(Some(3)), "nothing due, nothing to remind of");
    }

    #[test]
    fn the_same_thing_has_the_same_id_on_another_day() {
        let due = |date| Due {
            dataset: DatasetId::from_uuid(Uuid::from_u128(2)),
            what: DueWhat::Item(ItemId::new("U02").unwrap()),
            date,
            overdue_days: 0,
            urgency: Urgency::Soon,
        };
        assert_eq!(uid(&due(jiff::civil::date(2026, 3, 29))), uid(&due(jiff::civil::date(2026, 10, 25))));
    }
}
