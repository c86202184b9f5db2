//! The rows of the ranking: who stands where, in which groups and in which order.
//!
//! Worked out once for each state of the inventory, the filter and the arrangement; it knows neither pixels nor colours.

use std::cmp::Ordering;

use super::model::Model;
use super::since::Past;
use crate::model::gate::{self, GateState};
use crate::model::movement::Way;
use crate::model::priority::Quadrant;
use crate::model::rank::Ranked;
use crate::model::{Dataset, DatasetId};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::theme::size;
use crate::wording;

/// What the rows are put together by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Group {
    /// What a law asks for first, then the others.
    #[default]
    Duty,
    /// By field.
    Quadrant,
    /// By the classes of the scoring model.
    Class,
    /// Not at all.
    None,
}

impl Group {
    pub(super) const ALL: [Self; 4] = [Self::Duty, Self::Quadrant, Self::Class, Self::None];

    /// Returns its name in the messages.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Duty => "duty",
            Self::Quadrant => "quadrant",
            Self::Class => "class",
            Self::None => "none",
        }
    }
}

/// What the rows are ordered by within their group.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Sort {
    /// Priority, the highest first: the order of ranks.
    #[default]
    Priority,
    /// Value, the highest first.
    Value,
    /// Cost, the lowest first.
    Cost,
    /// Name, in the order of the language.
    Name,
    /// Answers, the fewest first.
    Coverage,
    /// The width of the interval, the widest first.
    Width,
}

impl Sort {
    pub(super) const ALL: [Self; 6] = [Self::Priority, Self::Value, Self::Cost, Self::Name, Self::Coverage, Self::Width];

    /// Returns its name in the messages.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Priority => "priority",
            Self::Value => "value",
            Self::Cost => "cost",
            Self::Name => "name",
            Self::Coverage => "coverage",
            Self::Width => "width",
        }
    }
}

/// How the list is arranged; `since` goes up whenever there is another past to compare with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Arrangement {
    pub(super) group: Group,
    pub(super) sort: Sort,
    pub(super) since: u64,
}

/// A heading or a dataset in the ranking.
#[derive(Debug)]
pub(super) enum Row {
    /// A group begins.
    Heading(Heading),
    /// A dataset.
    Entry(Entry),
}

impl Row {
    /// Returns how high the row is.
    pub(super) const fn height(&self) -> f32 {
        match self {
            Self::Heading(_) => size::RANKING_HEADING,
            Self::Entry(_) => size::ROW,
        }
    }
}

/// What a group is called, how many it has, and what there is to say of it.
#[derive(Debug)]
pub(super) struct Heading {
    pub(super) title: String,
    pub(super) count: usize,
    pub(super) note: String,
    /// Whether it is what a law asks for.
    pub(super) is_duty: bool,
}

/// A dataset in the list.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) id: DatasetId,
    pub(super) title: String,
    /// Its rank; empty where it has none.
    pub(super) rank: String,
    /// `(2–5)`; empty where it is the rank alone.
    pub(super) interval: String,
    /// Best, own and worst rank between the first (0) and the last (1).
    pub(super) span: Option<[f32; 3]>,
    /// Its priority, or what stands instead of one.
    pub(super) right: String,
    pub(super) quadrant: Option<Quadrant>,
    /// Its class, where the model has classes.
    pub(super) class: String,
    pub(super) is_sensitive: bool,
    pub(super) needs_action: bool,
    /// Whether the duty is to be marked on the row itself.
    pub(super) shows_duty: bool,
    /// The computed place and the given one, where they differ.
    pub(super) overridden: Option<String>,
    /// Which way it went since the chosen date.
    pub(super) way: Option<Way>,
    /// What it is called to those who do not see it.
    pub(super) name: String,
}

/// What the rows are made from.
pub(super) struct Making<'a> {
    pub(super) open: &'a Open<'a>,
    pub(super) arrangement: Arrangement,
    pub(super) past: Option<&'a Past>,
    pub(super) text: &'a Text,
}

type Pair<'a> = (&'a Ranked, &'a Dataset);

impl Making<'_> {
    /// Puts the rows together from the datasets that are wanted.
    pub(super) fn rows(&self, wanted: &[Pair<'_>]) -> Vec<Row> {
        let mut ranked: Vec<Pair<'_>> = wanted.iter().filter(|(ranked, _)| ranked.rank.is_some()).copied().collect();
        ranked.sort_by(|a, b| self.compare(*a, *b));
        let mut rows = Vec::with_capacity(wanted.len() + 8);
        for (heading, part) in self.groups(ranked) {
            self.push(&mut rows, heading, &part);
        }
        let (mut hindered, mut unranked): (Vec<_>, Vec<_>) =
            wanted.iter().filter(|(ranked, _)| ranked.rank.is_none()).copied().partition(|(ranked, _)| ranked.is_hindered());
        hindered.sort_by(|a, b| self.by_name(*a, *b));
        unranked.sort_by(|a, b| b.0.assessment.coverage.total_cmp(&a.0.assessment.coverage).then_with(|| self.by_name(*a, *b)));
        self.push(&mut rows, self.begin("ranking-hindered", "ranking-hindered-note"), &hindered);
        self.push(&mut rows, self.begin("ranking-unranked", "ranking-unranked-note"), &unranked);
        rows
    }

    fn begin(&self, title: &str, note: &str) -> Heading {
        let note = if note.is_empty() { String::new() } else { self.text.get(note).to_owned() };
        Heading { title: self.text.get(title).to_owned(), count: 0, note, is_duty: false }
    }

    fn named(title: String) -> Heading {
        Heading { title, count: 0, note: String::new(), is_duty: false }
    }

    fn groups<'a>(&self, ranked: Vec<Pair<'a>>) -> Vec<(Heading, Vec<Pair<'a>>)> {
        match self.arrangement.group {
            Group::Duty => {
                let (duties, others): (Vec<_>, Vec<_>) = ranked.into_iter().partition(|(_, dataset)| dataset.has_duty());
                let first = Heading { title: format!("§ {}", self.text.get("duty")), is_duty: true, ..self.begin("duty", "matrix-duties-first") };
                vec![(first, duties), (self.begin("matrix-others", ""), others)]
            }
            Group::Quadrant => {
                let of = |quadrant| ranked.iter().filter(|(ranked, _)| ranked.quadrant() == Some(quadrant)).copied().collect();
                let name = |quadrant| Self::named(wording::quadrant_in(Some(quadrant), self.open.model(), self.text).to_owned());
                Quadrant::ALL.into_iter().map(|quadrant| (name(quadrant), of(quadrant))).collect()
            }
            Group::Class => {
                let mut classes: Vec<String> = ranked.iter().map(|(ranked, _)| self.class(ranked)).collect();
                classes.sort();
                classes.dedup();
                let of = |class: &str| ranked.iter().filter(|(ranked, _)| self.class(ranked) == class).copied().collect();
                classes.into_iter().map(|class| (Self::named(self.text.with("ranking-class", &[("class", (&class).into())])), of(&class))).collect()
            }
            Group::None => vec![(self.begin("ranking-all", ""), ranked)],
        }
    }

    fn push(&self, rows: &mut Vec<Row>, heading: Heading, part: &[Pair<'_>]) {
        if part.is_empty() {
            return;
        }
        rows.push(Row::Heading(Heading { count: part.len(), ..heading }));
        rows.extend(part.iter().map(|(ranked, dataset)| Row::Entry(self.entry(ranked, dataset))));
    }

    fn class(&self, ranked: &Ranked) -> String {
        let place = ranked.point().zip(self.open.model());
        place.and_then(|((value, cost), model)| model.class_of(value, cost)).unwrap_or_default().to_owned()
    }

    fn by_name(&self, a: Pair<'_>, b: Pair<'_>) -> Ordering {
        let index = &self.open.worked.index;
        index.title_key(a.0.id).cmp(index.title_key(b.0.id)).then(a.0.id.cmp(&b.0.id))
    }

    fn compare(&self, a: Pair<'_>, b: Pair<'_>) -> Ordering {
        let by_rank = || a.0.rank.cmp(&b.0.rank).then_with(|| Self::by_value(a, b)).then_with(|| self.by_name(a, b));
        let width = |ranked: &Ranked| ranked.interval.map_or(0, |(best, worst)| worst - best);
        let cost = |ranked: &Ranked| ranked.point().map_or(f64::INFINITY, |(_, cost)| cost);
        match self.arrangement.sort {
            Sort::Priority => Ordering::Equal,
            Sort::Value => Self::by_value(a, b),
            Sort::Cost => cost(a.0).total_cmp(&cost(b.0)),
            Sort::Name => self.by_name(a, b),
            Sort::Coverage => a.0.assessment.coverage.total_cmp(&b.0.assessment.coverage),
            Sort::Width => width(b.0).cmp(&width(a.0)),
        }
        .then_with(by_rank)
    }

    fn by_value(a: Pair<'_>, b: Pair<'_>) -> Ordering {
        let value = |ranked: &Ranked| ranked.point().map_or(f64::NEG_INFINITY, |(value, _)| value);
        value(b.0).total_cmp(&value(a.0))
    }

    fn entry(&self, ranked: &Ranked, dataset: &Dataset) -> Entry {
        let text = self.text;
        let last = self.open.worked.ranking.order().len().max(2) as f32 - 1.0;
        let at = |rank: u32| (rank - 1) as f32 / last;
        let priority = ranked.priority().filter(|_| ranked.rank.is_some()).map(|priority| text.number(priority, 0));
        let right = match priority {
            Some(priority) => priority,
            None if ranked.is_hindered() => {
                gate::first(self.open.inventory().gates(ranked.id), GateState::Blocked).map_or("", |(gate, _)| wording::gate(gate, text)).to_owned()
            }
            None => format!("{}/{}", ranked.assessment.answered, ranked.assessment.asked),
        };
        let interval = ranked.interval.filter(|(best, worst)| best != worst).map(|(best, worst)| format!("({best}–{worst})"));
        let mut entry = Entry {
            id: ranked.id,
            title: dataset.title(self.open.language).to_owned(),
            rank: ranked.rank.map_or_else(String::new, |rank| text.count(rank as usize)),
            interval: interval.unwrap_or_default(),
            span: ranked.rank.zip(ranked.interval).map(|(rank, (best, worst))| [at(best), at(rank), at(worst)]),
            right,
            quadrant: ranked.quadrant().filter(|_| !ranked.is_hindered()),
            class: self.class(ranked),
            is_sensitive: ranked.is_sensitive,
            needs_action: ranked.worst_gate == GateState::ActionNeeded,
            shows_duty: dataset.has_duty() && (self.arrangement.group != Group::Duty || ranked.rank.is_none()),
            overridden: self.overridden(ranked),
            way: self.past.and_then(|past| past.movements.get(ranked.id)).map(crate::model::movement::Movement::way),
            name: String::new(),
        };
        entry.name = self.name(ranked, dataset, &entry);
        entry
    }

    fn overridden(&self, ranked: &Ranked) -> Option<String> {
        let ((value, cost), _) = ranked.overridden?;
        let given = wording::place(value, cost, self.text);
        let computed = ranked.assessment.point().map(|(value, cost)| wording::place(value, cost, self.text));
        let computed = computed.unwrap_or_else(|| self.text.get("nothing").to_owned());
        Some(self.text.with("ranking-overridden", &[("given", given.into()), ("computed", computed.into())]))
    }

    /// Says everything the row shows, for those who do not see it.
    fn name(&self, ranked: &Ranked, dataset: &Dataset, entry: &Entry) -> String {
        let text = self.text;
        let mut parts = vec![entry.title.clone()];
        match (ranked.rank, ranked.is_hindered()) {
            (Some(_), _) => parts.push(text.with("ranking-at", &[("rank", (&entry.rank).into())])),
            (None, true) => parts.extend([text.get("ranking-hindered").to_owned(), entry.right.clone()]),
            (None, false) => parts.extend([wording::coverage(&ranked.assessment, text), text.get("ranking-unranked").to_owned()]),
        }
        if let (Some(_), Some((best, worst))) = (ranked.rank, ranked.interval.filter(|(best, worst)| best != worst)) {
            parts.push(text.with("ranking-from-to", &[("best", text.count(best as usize).into()), ("worst", text.count(worst as usize).into())]));
        }
        if ranked.rank.is_some() {
            parts.push(text.with("ranking-priority", &[("priority", (&entry.right).into())]));
        }
        if entry.quadrant.is_some() {
            parts.push(wording::quadrant_in(entry.quadrant, self.open.model(), text).to_owned());
        }
        if !entry.class.is_empty() {
            parts.push(text.with("ranking-class", &[("class", (&entry.class).into())]));
        }
        parts.extend(dataset.has_duty().then(|| text.get("matrix-legend-duty").to_owned()));
        parts.extend(entry.is_sensitive.then(|| text.get("card-sensitive").to_owned()));
        parts.extend(entry.needs_action.then(|| wording::gate_state(GateState::ActionNeeded, text).to_owned()));
        parts.extend(entry.overridden.clone());
        parts.extend(entry.way.and_then(|way| way_in_words(way, text)));
        parts.join(", ")
    }
}

/// Says which way a dataset went.
pub(super) fn way_in_words(way: Way, text: &Text) -> Option<String> {
    match way {
        Way::Up(steps) => Some(text.with("ranking-up", &[("count", steps.into())])),
        Way::Down(steps) => Some(text.with("ranking-down", &[("count", steps.into())])),
        Way::New => Some(text.get("ranking-new").to_owned()),
        Way::Gone | Way::Still => None,
    }
}

impl Model {
    /// Finds the row of a dataset.
    pub(super) fn row_of(&self, id: DatasetId) -> Option<usize> {
        self.rows.iter().position(|row| matches!(row, Row::Entry(entry) if entry.id == id))
    }

    /// Returns the datasets in the order of the list.
    pub(super) fn entries(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.rows.iter().filter_map(|row| if let Row::Entry(entry) = row { Some(entry) } else { None })
    }
}
