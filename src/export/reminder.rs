//! Reminders as letters in plain text: one for each steward or role, with what is to be done and when.
//!
//! They are made to be copied into a message; nothing is sent. What stands in the inventory goes in as it is written there.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use jiff::civil::Date;

use super::language_of;
use crate::model::calendar::days_between;
use crate::model::checklist::Every;
use crate::model::process::{Due, DueWhat, Urgency};
use crate::model::{Dataset, Field, Inventory, Item, Role};
use crate::text::Text;

/// Whom letters are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum By {
    /// Whoever is responsible for the item, or else the dataset's steward, or else a role.
    Steward,
    /// The roles that usually do it; what two roles do together is told to both.
    Role,
}

/// Somebody who gets a letter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Recipient {
    /// A steward, or somebody responsible, as the inventory names them.
    Person(String),
    /// A role.
    Role(Role),
}

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Whom it is for.
    pub recipient: Recipient,
    /// What they are called.
    pub name: String,
    /// How many things it tells.
    pub count: usize,
    /// How many of them are overdue.
    pub overdue: usize,
    /// The letter, its subject on the first line.
    pub text: String,
}

/// Returns the item that something due is about; for an update the one that is as frequent.
fn item_of<'a>(due: &Due, inventory: &'a Inventory) -> Option<&'a Item> {
    let checklist = inventory.checklist_of(due.dataset);
    match due.what {
        DueWhat::Item(id) => checklist.item(id),
        DueWhat::Update => checklist.items.iter().find(|item| item.every == Some(Every::Frequency)),
    }
}

/// Returns the roles that usually do what is due; the steward where nobody is named.
pub fn roles<'a>(due: &Due, inventory: &'a Inventory) -> &'a [Role] {
    item_of(due, inventory).map(|item| item.roles.as_slice()).filter(|roles| !roles.is_empty()).unwrap_or(&[Role::Steward])
}

/// Returns who is asked to do what is due, as the inventory names them; perhaps nobody.
pub fn responsible<'a>(due: &Due, inventory: &'a Inventory) -> Option<&'a str> {
    let record = item_of(due, inventory).and_then(|item| inventory.items(due.dataset).get(&item.id));
    let of_item = record.and_then(|record| record.responsible.as_ref());
    let steward = || inventory.dataset(due.dataset).map(|dataset| dataset.line(Field::Steward)).filter(|steward| !steward.is_empty());
    of_item.map(crate::model::Line::as_str).or_else(steward)
}

fn recipients(due: &Due, by: By, inventory: &Inventory) -> Vec<Recipient> {
    let roles = roles(due, inventory);
    match by {
        By::Role => roles.iter().copied().map(Recipient::Role).collect(),
        By::Steward => {
            let person = responsible(due, inventory).map(|name| Recipient::Person(name.to_owned()));
            person.or_else(|| roles.first().copied().map(Recipient::Role)).into_iter().collect()
        }
    }
}

/// Writes the letters, in the language of `text`: people in the order of the alphabet, then roles in theirs.
pub fn letters(due: &[Due], by: By, inventory: &Inventory, today: Date, text: &Text) -> Vec<Letter> {
    let mut parts: BTreeMap<Recipient, Vec<&Due>> = BTreeMap::new();
    for due in due {
        for recipient in recipients(due, by, inventory) {
            parts.entry(recipient).or_default().push(due);
        }
    }
    let mut letters: Vec<Letter> = parts.into_iter().map(|(recipient, due)| letter(recipient, due, inventory, today, text)).collect();
    letters.sort_by(|a, b| match (&a.recipient, &b.recipient) {
        (Recipient::Person(a), Recipient::Person(b)) => text.compare(a, b),
        (Recipient::Person(_), Recipient::Role(_)) => Ordering::Less,
        (Recipient::Role(_), Recipient::Person(_)) => Ordering::Greater,
        (Recipient::Role(a), Recipient::Role(b)) => a.cmp(b),
    });
    letters
}

fn letter(recipient: Recipient, mut due: Vec<&Due>, inventory: &Inventory, today: Date, text: &Text) -> Letter {
    due.sort_by_key(|due| (due.urgency, due.date, due.dataset, due.what));
    let organisation = inventory.organisation().name();
    let name = match &recipient {
        Recipient::Person(name) => name.clone(),
        Recipient::Role(role) => text.of("role", role.key()).to_owned(),
    };
    let overdue = due.iter().filter(|due| due.urgency == Urgency::Overdue).count();
    let mut lines = vec![
        text.with("letter-to", &[("name", (&name).into())]),
        text.with("letter-subject", &[("count", due.len().into())]),
        String::new(),
        text.get("letter-greeting").to_owned(),
        String::new(),
    ];
    lines.push(match (&recipient, organisation) {
        (Recipient::Person(_), "") => text.get("letter-intro").to_owned(),
        (Recipient::Person(_), organisation) => text.with("letter-intro-of", &[("organisation", organisation.into())]),
        (Recipient::Role(_), "") => text.with("letter-intro-role", &[("role", (&name).into())]),
        (Recipient::Role(_), organisation) => text.with("letter-intro-role-of", &[("role", (&name).into()), ("organisation", organisation.into())]),
    });
    for urgency in Urgency::ALL {
        let of: Vec<&&Due> = due.iter().filter(|due| due.urgency == urgency).collect();
        if !of.is_empty() {
            let heading = match urgency {
                Urgency::Overdue => "maintenance-overdue",
                Urgency::Soon => "maintenance-soon",
                Urgency::Later => "maintenance-later",
            };
            lines.extend([String::new(), text.get(heading).to_owned()]);
            lines.extend(of.into_iter().map(|due| line(due, inventory, today, text)));
        }
    }
    lines.extend([String::new(), text.get("letter-closing").to_owned(), String::new(), text.get("letter-regards").to_owned()]);
    if !organisation.is_empty() {
        lines.push(organisation.to_owned());
    }
    Letter { recipient, name, count: due.len(), overdue, text: lines.join("\n") }
}

/// Says what is to be done with one dataset, and by when.
fn line(due: &Due, inventory: &Inventory, today: Date, text: &Text) -> String {
    let language = language_of(text);
    let title = inventory.dataset(due.dataset).map_or("", |dataset: &std::sync::Arc<Dataset>| dataset.title(language));
    let what = match due.what {
        DueWhat::Update => text.get("letter-update").to_owned(),
        DueWhat::Item(id) => item_of(due, inventory).map_or_else(|| id.to_string(), |item| item.text.get(language).to_owned()),
    };
    let args = |late: i32| [("dataset", title.into()), ("what", what.as_str().into()), ("date", text.date(due.date).into()), ("days", late.into())];
    match days_between(due.date, today) {
        late @ 1.. => text.with("letter-line-late", &args(late)),
        _ => text.with("letter-line", &args(0)),
    }
}
