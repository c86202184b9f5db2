//! What a change is about, in the few words that people look for: fields, scores, gates, the process.
//!
//! A sorting of [`Part`]s for readers; nothing is decided by it.

use super::Part;
use crate::model::record::Key;

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// What the dataset is: its fields, and that it came or went.
    Fields,
    /// Scores, their reasons, and places given by hand.
    Scores,
    /// Gates.
    Gates,
    /// Stage, checklist and how the work ended.
    Process,
    /// Decisions and snapshots.
    Decisions,
    /// Requests and needs.
    Demand,
    /// The inventory as a whole: the organisation, departments, models, checklists.
    Inventory,
}

impl Topic {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 7] = [Self::Fields, Self::Scores, Self::Gates, Self::Process, Self::Decisions, Self::Demand, Self::Inventory];

    /// Returns what a part of a record is about.
    pub const fn of(key: Key, part: Part) -> Self {
        match key {
            Key::Dataset(_) if matches!(part, Part::Stage) => Self::Process,
            Key::Dataset(_) | Key::Distinct(..) | Key::Successor(_) => Self::Fields,
            Key::Score(..) | Key::Override(_) => Self::Scores,
            Key::Gate(..) => Self::Gates,
            Key::Adopted(_) | Key::Item(..) | Key::Outcome(_) => Self::Process,
            Key::Decision(_) | Key::Snapshot(_) => Self::Decisions,
            Key::Demand(_) => Self::Demand,
            Key::Organisation
            | Key::Model(_)
            | Key::Department(_)
            | Key::Checklist(_)
            | Key::View(_)
            | Key::Source(_)
            | Key::Starter(_)
            | Key::Call(_)
            | Key::Document(_)
            | Key::Template(_) => Self::Inventory,
        }
    }

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Fields => "fields",
            Self::Scores => "scores",
            Self::Gates => "gates",
            Self::Process => "process",
            Self::Decisions => "decisions",
            Self::Demand => "demand",
            Self::Inventory => "inventory",
        }
    }

    /// Reads a topic from its key.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.key().eq_ignore_ascii_case(key.trim()))
    }
}
