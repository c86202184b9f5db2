//! What is shown of the starter list: the entries that a question leaves, by area, and how each stands.
//!
//! It is worked out anew only when the inventory, the list or the question is another.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::command::StarterReplies;
use crate::model::query::fold;
use crate::model::starter::{Country, Entry, Holding, StarterList, Twin, Twins};
use crate::model::{DatasetId, DepartmentId, Inventory, Language, StarterId};
use crate::text::Text;
use crate::ui::context::Open;

/// What is asked of the list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Question {
    pub(super) search: String,
    /// The id of the only area.
    pub(super) area: Option<String>,
    pub(super) is_open: bool,
    pub(super) is_hvd: bool,
    pub(super) is_like: bool,
}

impl Question {
    /// Tells whether anything is left out.
    pub(super) fn is_narrow(&self) -> bool {
        *self != Self::default()
    }

    /// Tells whether only what is answered is left out.
    pub(super) fn is_only_open(&self) -> bool {
        *self == Self { is_open: true, ..Self::default() }
    }

    /// Tells whether an entry goes from sight as soon as it is answered.
    pub(super) const fn loses_answered(&self) -> bool {
        self.is_open || self.is_like
    }

    /// Leaves nothing out.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}

/// How an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It is not answered; a dataset may look like it.
    Open(Option<Twin>),
    /// The organisation has it, as this dataset unless that is gone.
    Has(Option<DatasetId>),
    /// The organisation has it not.
    Lacks,
    /// Nobody knows; a dataset may look like it.
    Unsure(Option<Twin>),
}

impl State {
    /// Returns how an entry stands.
    fn of(id: StarterId, twins: &Twins, inventory: &Inventory) -> Self {
        let Some(answer) = inventory.starter_answer(id) else { return Self::Open(twins.get(id)) };
        match answer.holding {
            Holding::Has => Self::Has(answer.dataset.and_then(|dataset| standing(dataset, inventory))),
            Holding::Lacks => Self::Lacks,
            Holding::Unsure => Self::Unsure(twins.get(id)),
        }
    }

    /// Returns the answer, if there is one.
    pub(super) const fn holding(self) -> Option<Holding> {
        match self {
            Self::Open(_) => None,
            Self::Has(_) => Some(Holding::Has),
            Self::Lacks => Some(Holding::Lacks),
            Self::Unsure(_) => Some(Holding::Unsure),
        }
    }

    /// Returns the dataset that looks like it, while that is worth asking.
    pub(super) const fn twin(self) -> Option<Twin> {
        match self {
            Self::Open(twin) | Self::Unsure(twin) => twin,
            Self::Has(_) | Self::Lacks => None,
        }
    }
}

/// Returns the dataset, or the one that it was merged into.
fn standing(dataset: DatasetId, inventory: &Inventory) -> Option<DatasetId> {
    if inventory.dataset(dataset).is_some() { Some(dataset) } else { inventory.successor(dataset) }
}

/// A line of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    /// An area, with how many of its entries are answered, of how many.
    Heading {
        /// Its place among the areas.
        area: usize,
        /// How many are answered.
        answered: usize,
        /// How many there are.
        total: usize,
    },
    /// An entry, by its place in the list.
    Entry(usize),
}

/// How far the list is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Counts {
    pub(super) total: usize,
    pub(super) answered: usize,
    pub(super) datasets: usize,
    pub(super) hvd: usize,
    pub(super) like: usize,
}

impl Counts {
    /// Says how far the list is answered.
    pub(super) fn told(&self, text: &Text) -> String {
        text.with("starter-progress", &[("answered", self.answered.into()), ("total", self.total.into()), ("datasets", self.datasets.into())])
    }
}

/// What the rows were worked out from.
#[derive(Debug)]
struct Ground {
    source: Arc<StarterList>,
    generation: u64,
    question: Question,
}

/// What is shown.
#[derive(Debug, Default)]
pub(super) struct List {
    pub(super) question: Question,
    ground: Option<Ground>,
    twins: Twins,
    /// The departments that would keep what is made, by the id of the usual one.
    keepers: BTreeMap<String, DepartmentId>,
    /// Those that somebody chose instead.
    pub(super) chosen: BTreeMap<String, DepartmentId>,
    rows: Vec<Row>,
    counts: Counts,
    datasets: Vec<DatasetId>,
    country: Option<Country>,
    /// The areas with something in them for this country, by their place, with how many entries are not answered.
    areas: Vec<(usize, usize)>,
}

impl List {
    /// Brings what is shown up to the inventory.
    pub(super) fn refresh(&mut self, source: &Arc<StarterList>, open: &Open<'_>) {
        let known = self.ground.as_ref().filter(|ground| Arc::ptr_eq(&ground.source, source) && ground.generation == open.generation);
        if known.is_some_and(|ground| ground.question == self.question) {
            return;
        }
        if known.is_none() {
            self.twins = Twins::of(source, open.inventory());
            self.country = Country::of(open.inventory().organisation());
            self.keep(source, open.inventory());
        }
        self.ground = Some(Ground { source: Arc::clone(source), generation: open.generation, question: self.question.clone() });
        self.count(source, open.inventory());
        self.choose(source, open.inventory());
    }

    fn keep(&mut self, source: &StarterList, inventory: &Inventory) {
        let of = |id: &str| source.entries.iter().find(|entry| entry.department.as_deref() == Some(id));
        let keeper = |id: &str| StarterReplies::keeper(source, of(id)?, inventory);
        self.keepers = source.departments.iter().filter_map(|usual| Some((usual.id.clone(), keeper(&usual.id)?))).collect();
        self.chosen.retain(|_, id| inventory.department(*id).is_some());
    }

    fn count(&mut self, source: &StarterList, inventory: &Inventory) {
        let mut counts = Counts::default();
        self.datasets.clear();
        self.areas.clear();
        for (at, area) in source.areas.iter().enumerate() {
            let (mut is_used, mut not_answered) = (false, 0);
            for entry in source.entries.iter().filter(|entry| entry.area == area.id && entry.is_for(self.country)) {
                let state = State::of(entry.id, &self.twins, inventory);
                is_used = true;
                not_answered += usize::from(state.holding().is_none());
                counts.total += 1;
                counts.datasets += usize::from(state.holding() == Some(Holding::Has));
                counts.hvd += usize::from(!entry.hvd.is_empty());
                counts.like += usize::from(matches!(state, State::Open(Some(_))));
                if let State::Has(Some(dataset)) = state {
                    self.datasets.push(dataset);
                }
            }
            if is_used {
                self.areas.push((at, not_answered));
            }
        }
        counts.answered = counts.total - self.areas.iter().map(|(_, not_answered)| not_answered).sum::<usize>();
        self.counts = counts;
    }

    fn choose(&mut self, source: &StarterList, inventory: &Inventory) {
        let Question { search, area: wanted, is_open, is_hvd, is_like } = &self.question;
        let search = fold(search);
        let words: Vec<&str> = search.split(' ').filter(|word| !word.is_empty()).collect();
        self.rows.clear();
        for (at, area) in source.areas.iter().enumerate().filter(|(_, area)| wanted.as_ref().is_none_or(|wanted| *wanted == area.id)) {
            let (mut answered, mut total, mut found) = (0, 0, Vec::new());
            for (index, entry) in source.entries.iter().enumerate().filter(|(_, entry)| entry.area == area.id && entry.is_for(self.country)) {
                let state = State::of(entry.id, &self.twins, inventory);
                total += 1;
                answered += usize::from(state.holding().is_some());
                let is_found = (!is_open || state.holding().is_none())
                    && (!is_hvd || !entry.hvd.is_empty())
                    && (!is_like || matches!(state, State::Open(Some(_))))
                    && (words.is_empty() || says(source, entry, &words));
                if is_found {
                    found.push(Row::Entry(index));
                }
            }
            if !found.is_empty() {
                self.rows.push(Row::Heading { area: at, answered, total });
                self.rows.append(&mut found);
            }
        }
    }

    /// Returns the list that is shown.
    pub(super) fn source(&self) -> &Arc<StarterList> {
        self.ground.as_ref().map_or_else(|| StarterList::standard(), |ground| &ground.source)
    }

    /// Returns the lines.
    pub(super) fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Returns how far the list is answered.
    pub(super) const fn counts(&self) -> &Counts {
        &self.counts
    }

    /// Returns the datasets that entries are.
    pub(super) fn datasets(&self) -> &[DatasetId] {
        &self.datasets
    }

    /// Returns the areas that have entries, by their place, with how many of those are not answered.
    pub(super) fn areas(&self) -> &[(usize, usize)] {
        &self.areas
    }

    /// Returns the country whose specifications and registers are shown.
    pub(super) const fn country(&self) -> Option<Country> {
        self.country
    }

    /// Returns the department that would keep what an entry makes, if there is one.
    pub(super) fn keeper(&self, entry: &Entry) -> Option<DepartmentId> {
        let usual = entry.department.as_ref()?;
        self.chosen.get(usual).or_else(|| self.keepers.get(usual)).copied()
    }

    /// Returns the row of an entry, if it is shown.
    pub(super) fn row_of(&self, id: StarterId) -> Option<usize> {
        let source = self.source();
        self.rows.iter().position(|row| matches!(row, Row::Entry(index) if source.entries[*index].id == id))
    }

    /// Returns how an entry stands.
    pub(super) fn state(&self, id: StarterId, open: &Open<'_>) -> State {
        State::of(id, &self.twins, open.inventory())
    }

    /// Returns the entries that are shown and not answered, of one area or of all.
    pub(super) fn open_entries(&self, area: Option<usize>, open: &Open<'_>) -> Vec<StarterId> {
        let source = self.source();
        let entries = self.rows.iter().filter_map(|row| match row {
            Row::Entry(index) => Some(&source.entries[*index]),
            Row::Heading { .. } => None,
        });
        let of_area = entries.filter(|entry| area.is_none_or(|area| source.areas[area].id == entry.area));
        of_area.filter(|entry| open.inventory().starter_answer(entry.id).is_none()).map(|entry| entry.id).collect()
    }
}

/// Tells whether an entry says every word, in any language.
fn says(source: &StarterList, entry: &Entry, words: &[&str]) -> bool {
    let department = entry.department.as_deref().and_then(|id| source.department(id)).map(|department| &department.name);
    let texts = [Some(&entry.title), Some(&entry.description), department].into_iter().flatten();
    let all: String = texts.flat_map(|text| Language::ALL.map(|language| text.exact(language).to_lowercase() + " ")).collect();
    words.iter().all(|word| all.contains(word) || entry.id.as_str().contains(word))
}
