//! What is due as an iCalendar file (RFC 5545): one all-day event each, with an id that stays the same from file to file.
//!
//! Reminders as text for a letter stand here too. The clock and the words are handed in.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::model::process::{Due, DueWhat};
use crate::model::{Field, Inventory};
use crate::text::Text;

/// The longest line of the format, in octets.
const LINE_MAX: usize = 75;

/// Writes what is due; `stamp` is the moment that the events are of.
pub fn write(due: &[Due], inventory: &Inventory, stamp: Timestamp, text: &Text) -> String {
    let mut file = File(String::new());
    for (name, value) in [("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//fyrfalt//fyrfalt//EN"), ("CALSCALE", "GREGORIAN")] {
        file.line(name, value);
    }
    let stamp = stamp.strftime("%Y%m%dT%H%M%SZ").to_string();
    for due in due {
        let (summary, description) = (summary(due, inventory, text), reminder(due, inventory, text));
        file.line("BEGIN", "VEVENT");
        file.line("UID", &uid(due));
        file.line("DTSTAMP", &stamp);
        file.line("DTSTART;VALUE=DATE", &day(due.date));
        file.line("DTEND;VALUE=DATE", &day(due.date.tomorrow().unwrap_or(due.date)));
        file.line("SUMMARY", &escaped(&summary));
        file.line("DESCRIPTION", &escaped(&description));
        file.line("TRANSP", "TRANSPARENT");
        file.line("END", "VEVENT");
    }
    file.line("END", "VCALENDAR");
    file.0
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

/// Writes a reminder to send: what is due, when, and how late it is.
pub fn reminder(due: &Due, inventory: &Inventory, text: &Text) -> String {
    let what = summary(due, inventory, text);
    let steward = inventory.dataset(due.dataset).map_or("", |dataset| dataset.line(Field::Steward));
    let date = text.date(due.date);
    let line = match due.overdue_days {
        0 => text.with("reminder-due", &[("what", what.into()), ("date", date.into())]),
        days => text.with("reminder-overdue", &[("what", what.into()), ("date", date.into()), ("days", days.into())]),
    };
    if steward.is_empty() { line } else { text.with("reminder-to", &[("reminder", line.into()), ("steward", steward.into())]) }
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
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
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
        assert_eq!((process.due.len(), process.due[0].overdue_days, process.due[0].urgency), (1, 3, Urgency::Overdue));
        let file = write(&process.due, &inventory, "2026-11-21T14:03:00Z".parse().unwrap(), &text);
        assert!(file.lines().all(|line| line.len() <= LINE_MAX), "{file}");
        assert!(file.split("\r\n").all(|line| !line.contains('\n') && !line.contains('\r')), "every line ends with CRLF");
        let unfolded = file.replace("\r\n ", "");
        assert!(unfolded.contains("Bad\\; vatten\\, och \\\\ mer: å å"), "{unfolded}");
        for line in ["DTSTAMP:20261121T140300Z", "DTSTART;VALUE=DATE:20260228", "DTEND;VALUE=DATE:20260301", "BEGIN:VCALENDAR", "END:VCALENDAR"] {
            assert!(unfolded.lines().any(|found| found == line), "{line} in {unfolded}");
        }
        assert!(unfolded.contains("UID:00000000-0000-0000-0000-000000000002-update@fyrfalt.invalid"));
        assert!(reminder(&process.due[0], &inventory, &text).contains("Badmästaren"));
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
