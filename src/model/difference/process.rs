//! The parts of what is said of the process: items, outcomes, decisions, snapshots, demand.
//!
//! Only what the records hold, part by part; nothing is worked out.

use jiff::civil::Date;

use super::{Part, Parts, Shown};
use crate::model::value::{Line, Prose, WebAddress};
use crate::model::{Adopted, Decision, Demand, ItemRecord, Key, Outcome, Snapshot, Value};

macro_rules! parts_of {
    ($(#[$doc:meta])* $name:ident { $($(#[$part_doc:meta])* $part:ident = $key:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$part_doc])* $part,)*
        }

        impl $name {
            /// All parts, in order.
            pub const ALL: &'static [Self] = &[$(Self::$part,)*];

            /// Returns the stable English key.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$part => $key,)*
                }
            }
        }
    };
}

parts_of! {
    /// A part of an answer to an item, but for its state.
    ItemPart {
        /// Why it is not asked.
        Reason = "reason",
        /// Who did it.
        By = "by",
        /// When.
        Date = "date",
        /// Who is to do it.
        Responsible = "responsible",
        /// The day it is to be done.
        Due = "due",
        /// What else there is to say.
        Note = "note",
        /// Documents and tickets.
        Links = "links",
    }
}

parts_of! {
    /// A part of an outcome.
    OutcomePart {
        /// How the work ended.
        Kind = "kind",
        /// Where the data is enriched.
        Link = "link",
        /// The reason, or the notice.
        Text = "text",
        /// From which day.
        Date = "date",
        /// Who saw to it.
        By = "by",
    }
}

parts_of! {
    /// A part of a decision.
    DecisionPart {
        /// What it is about.
        Kind = "kind",
        /// The day it was made.
        Date = "date",
        /// Who made it.
        By = "by",
        /// In which role.
        Role = "role",
        /// Its number in the register.
        RegisterNumber = "register-number",
        /// What was decided.
        Text = "text",
        /// The datasets it is about.
        Datasets = "datasets",
        /// Where its papers are.
        Links = "links",
        /// The snapshot it was made on.
        Snapshot = "snapshot",
    }
}

parts_of! {
    /// A part of a snapshot.
    SnapshotPart {
        /// What it is called.
        Name = "name",
        /// The last operation that counts.
        Operation = "operation",
        /// The hash of that operation.
        Hash = "hash",
    }
}

parts_of! {
    /// A part of a request or need.
    DemandPart {
        /// The day it was told.
        Date = "date",
        /// Who asked.
        Who = "who",
        /// What they need.
        What = "what",
        /// How it was told.
        Channel = "channel",
        /// Where it can be looked up.
        Source = "source",
        /// The day they got an answer.
        Answered = "answered",
        /// The datasets that would meet it.
        Datasets = "datasets",
    }
}

fn line(line: Option<&Line>) -> Option<Shown> {
    line.map(|line| Shown::Text(line.to_string()))
}

fn prose(prose: Option<&Prose>) -> Option<Shown> {
    prose.map(|prose| Shown::Text(prose.to_string()))
}

fn day(date: Option<Date>) -> Option<Shown> {
    date.map(|date| Shown::Value(Value::Date(date)))
}

fn links(links: &[WebAddress]) -> Option<Shown> {
    let all: Vec<&str> = links.iter().map(WebAddress::as_str).collect();
    (!all.is_empty()).then(|| Shown::Text(all.join(" ")))
}

fn there<const N: usize>(parts: [(Part, Option<Shown>); N]) -> Parts {
    parts.into_iter().filter_map(|(part, shown)| Some((part, shown?))).collect()
}

pub(super) fn adopted(adopted: Adopted) -> Parts {
    let Adopted { version, since } = adopted;
    there([(Part::Adopted, Some(Shown::Text(version.to_string()))), (Part::Since, day(since))])
}

pub(super) fn item(key: Key, record: &ItemRecord) -> Parts {
    let Key::Item(_, item) = key else {
        return Parts::new();
    };
    let ItemRecord { state, reason, by, date, responsible, due, note, links: addresses } = record;
    let of = |part| Part::ItemNote(item, part);
    there([
        (Part::Item(item), Some(Shown::Item(*state))),
        (of(ItemPart::Reason), prose(reason.as_ref())),
        (of(ItemPart::By), line(by.as_ref())),
        (of(ItemPart::Date), day(*date)),
        (of(ItemPart::Responsible), line(responsible.as_ref())),
        (of(ItemPart::Due), day(*due)),
        (of(ItemPart::Note), prose(note.as_ref())),
        (of(ItemPart::Links), links(addresses)),
    ])
}

pub(super) fn outcome(outcome: &Outcome) -> Parts {
    let Outcome { kind, link, text, date, by } = outcome;
    there([
        (Part::Outcome(OutcomePart::Kind), Some(Shown::Outcome(*kind))),
        (Part::Outcome(OutcomePart::Link), link.as_ref().map(|link| Shown::Text(link.to_string()))),
        (Part::Outcome(OutcomePart::Text), prose(text.as_ref())),
        (Part::Outcome(OutcomePart::Date), day(*date)),
        (Part::Outcome(OutcomePart::By), line(by.as_ref())),
    ])
}

pub(super) fn decision(decision: &Decision) -> Parts {
    let Decision { id: _, kind, date, by, role, register_number, text, datasets, links: addresses, snapshot } = decision;
    there([
        (Part::Decision(DecisionPart::Kind), Some(Shown::Decision(kind.clone()))),
        (Part::Decision(DecisionPart::Date), day(Some(*date))),
        (Part::Decision(DecisionPart::By), line(Some(by))),
        (Part::Decision(DecisionPart::Role), line(role.as_ref())),
        (Part::Decision(DecisionPart::RegisterNumber), line(register_number.as_ref())),
        (Part::Decision(DecisionPart::Text), prose(text.as_ref())),
        (Part::Decision(DecisionPart::Datasets), of_datasets(datasets)),
        (Part::Decision(DecisionPart::Links), links(addresses)),
        (Part::Decision(DecisionPart::Snapshot), snapshot.map(|id| Shown::Text(id.to_string()))),
    ])
}

pub(super) fn snapshot(snapshot: &Snapshot) -> Parts {
    let Snapshot { id: _, name, operation, hash } = snapshot;
    there([
        (Part::Snapshot(SnapshotPart::Name), line(Some(name))),
        (Part::Snapshot(SnapshotPart::Operation), Some(Shown::Text(operation.to_string()))),
        (Part::Snapshot(SnapshotPart::Hash), Some(Shown::Text(hash.clone()))),
    ])
}

pub(super) fn demand(demand: &Demand) -> Parts {
    let Demand { id: _, date, who, what, channel, source, answered, datasets } = demand;
    there([
        (Part::Demand(DemandPart::Date), day(Some(*date))),
        (Part::Demand(DemandPart::Who), line(Some(who))),
        (Part::Demand(DemandPart::What), prose(Some(what))),
        (Part::Demand(DemandPart::Channel), line(channel.as_ref())),
        (Part::Demand(DemandPart::Source), line(source.as_ref())),
        (Part::Demand(DemandPart::Answered), day(*answered)),
        (Part::Demand(DemandPart::Datasets), of_datasets(datasets)),
    ])
}

fn of_datasets(datasets: &[crate::model::DatasetId]) -> Option<Shown> {
    (!datasets.is_empty()).then(|| Shown::Datasets(datasets.to_vec()))
}
