//! Our own workbook that comes back to the inventory it was written from: what somebody changed in the sheets around the datasets, record by record.
//!
//! Three are weighed: a record as it stood here when the workbook was written, as the workbook says now, and as it stands here now. What only the
//! workbook has changed is taken; what both have changed is a clash, and stays as it is here until somebody says otherwise. A row that is gone removes
//! nothing, and what is empty in it empties nothing. The sheet of datasets is for [`crate::import::plan`].

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::{DATASETS, OwnBook, OwnIssue, OwnPlan, OwnProblem, Place, marks, recognise};
use crate::command::{BookImport, Command, Import, ImportRow};
use crate::import::plan::{Ask, Outcome, Plan};
use crate::import::recall;
use crate::import::source::Book;
use crate::model::merge::Side;
use crate::model::{Change, DatasetId, Decision, Demand, Finding, GateState, Inventory, ItemRecord, ItemState, Judgement, Key, Record, query};

/// What becomes of a record that the workbook says otherwise than when it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It comes in.
    Taken,
    /// It was changed here too; whose counts, if anybody has said: without that it stays as it is here.
    Clash(Option<Side>),
    /// Its dataset is not here any more, or its row in the sheet of datasets does not come in.
    Gone,
    /// The scoring model here does not ask for it any more.
    Retired,
    /// A decision on record, which is put right in the program only.
    OnRecord,
}

impl Fate {
    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::Clash(None) => "clash",
            Self::Clash(Some(Side::Ours)) => "ours",
            Self::Clash(Some(Side::Theirs)) => "theirs",
            Self::Gone => "gone",
            Self::Retired => "retired",
            Self::OnRecord => "on-record",
        }
    }

    /// Tells whether what the workbook says comes in.
    pub const fn is_taken(self) -> bool {
        matches!(self, Self::Taken | Self::Clash(Some(Side::Theirs)))
    }
}

/// A record that the workbook says otherwise than when it was written.
#[derive(Debug, Clone, PartialEq)]
pub struct Edit {
    /// Where it stands in the workbook.
    pub place: Place,
    /// The title of its dataset; empty where it is of none.
    pub title: String,
    /// The record as it stands here, and as the workbook says.
    pub change: Change,
    /// What becomes of it.
    pub fate: Fate,
}

/// A record that stood in the workbook when it was written and does not now, or not as much of it; it stays as it is here.
#[derive(Debug, Clone, PartialEq)]
pub struct Missing {
    /// The record.
    pub key: Key,
    /// The title of its dataset; empty where it is of none.
    pub title: String,
}

/// What the sheets around the datasets would change.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Around {
    /// Every record that was changed in the workbook, sheet by sheet.
    pub edits: Vec<Edit>,
    /// What is there no longer.
    pub missing: Vec<Missing>,
    /// Cells and rows that are not taken.
    pub issues: Vec<OwnIssue>,
}

impl Around {
    /// Weighs the sheets around the one that is planned as a list; none where it is not our own workbook, or nobody knows what stood here when it was
    /// written, or another sheet than that of the datasets is read. What was weighed is kept in mind with the rows of the list.
    pub fn of(book: &Book, ask: &Ask<'_>, plan: &mut Plan, new_id: &mut dyn FnMut() -> Uuid) -> Option<Self> {
        let past = ask.past?;
        let own = recognise(book)?;
        own.tables.get(DATASETS).filter(|table| *table.name == *ask.reading.sheet.name)?;
        let read = own.plan(ask.name, past, new_id);
        let mut weigher = Weigher { own: &own, read: &read, past, ask, plan, put: BTreeMap::new(), around: Self::default() };
        for (key, theirs) in records(&read.book) {
            weigher.weigh(key, theirs);
        }
        weigher.tell_missing();
        weigher.tell_issues();
        let mut around = weigher.around;
        around.missing.sort_by_key(|missing| missing.key);
        marks::keep(&around.edits, plan);
        Some(around)
    }

    /// Returns what comes in.
    pub fn taken(&self) -> impl Iterator<Item = &Edit> {
        self.edits.iter().filter(|edit| edit.fate.is_taken())
    }

    /// Tells whether anything comes in.
    pub fn takes_anything(&self) -> bool {
        self.taken().next().is_some()
    }

    /// Tells whether anything comes in, or was decided on.
    pub fn weighs_anything(&self) -> bool {
        self.edits.iter().any(|edit| edit.fate.is_taken() || matches!(edit.fate, Fate::Clash(Some(_))))
    }

    /// Returns how many records of each sort come in, by the key of the sort.
    pub fn counts(&self) -> Vec<(&'static str, usize)> {
        let count = |kind: &&'static str| self.taken().filter(|edit| edit.change.key().kind() == *kind).count();
        SORTS.iter().map(|kind| (*kind, count(kind))).filter(|(_, count)| *count > 0).collect()
    }

    /// Returns how many records were changed on both sides, and nobody has said which counts.
    pub fn open(&self) -> usize {
        self.edits.iter().filter(|edit| edit.fate == Fate::Clash(None)).count()
    }

    /// Returns the command that takes in a list together with what comes in around it.
    pub fn command(around: Option<&Self>, import: Import) -> Command {
        match around.filter(|around| around.takes_anything()) {
            None => Command::Import(import),
            Some(around) => Command::ImportBook(Box::new(around.with(import))),
        }
    }

    fn with(&self, import: Import) -> BookImport {
        let mut book = BookImport { import, ..BookImport::default() };
        let mut entries: BTreeMap<DatasetId, usize> = book.import.rows.iter().enumerate().map(|(at, row)| (row.dataset, at)).collect();
        for change in self.taken().map(|edit| &edit.change) {
            match (change.key(), change.after()) {
                (Key::Score(dataset, criterion), Some(Record::Score(judgement))) => {
                    let score = (criterion, judgement.score, judgement.reason.clone());
                    let rows = &mut book.import.rows;
                    let at = *entries.entry(dataset).or_insert(rows.len());
                    if at == rows.len() {
                        rows.push(ImportRow { dataset, stage: None, values: Vec::new(), scores: Vec::new() });
                    }
                    rows[at].scores.push(score);
                }
                (Key::Gate(dataset, gate), after) => {
                    let none = Finding { state: GateState::Unassessed, reason: None, examiner: None, date: None };
                    let finding = if let Some(Record::Gate(finding)) = after { Finding::clone(finding) } else { none };
                    book.import.findings.push((dataset, gate, finding));
                }
                (Key::Override(dataset), Some(Record::Override(place))) => book.import.places.push((dataset, place.as_ref().clone())),
                (Key::Item(dataset, item), after) => {
                    let record = if let Some(Record::Item(record)) = after { ItemRecord::clone(record) } else { ItemRecord::default() };
                    book.items.push((dataset, item, record));
                }
                (Key::Outcome(dataset), Some(Record::Outcome(outcome))) => book.outcomes.push((dataset, outcome.as_ref().clone())),
                (Key::Demand(_), Some(Record::Demand(demand))) => book.demands.push(demand.as_ref().clone()),
                (Key::Decision(_), Some(Record::Decision(decision))) => book.decisions.push(decision.as_ref().clone()),
                _ => {}
            }
        }
        book
    }
}

/// The sorts of records around the datasets, as they are told.
const SORTS: [&str; 7] = ["score", "override", "gate", "item", "outcome", "decision", "demand"];

/// Returns what a workbook says, record by record; nothing for a record that it takes back.
fn records(book: &BookImport) -> Vec<(Key, Option<Record>)> {
    let mut records: Vec<(Key, Option<Record>)> = Vec::new();
    for row in &book.import.rows {
        let judgement = |score, reason| Judgement { score, reason, model_version: 0 }.into();
        records.extend(row.scores.iter().map(|(criterion, score, reason)| (Key::Score(row.dataset, *criterion), Some(judgement(*score, reason.clone())))));
    }
    records.extend(book.import.places.iter().map(|(dataset, place)| (Key::Override(*dataset), Some(place.clone().into()))));
    records.extend(book.import.findings.iter().map(|(dataset, gate, finding)| {
        let finding = Some(finding).filter(|finding| finding.state != GateState::Unassessed).cloned();
        (Key::Gate(*dataset, *gate), finding.map(Record::from))
    }));
    records.extend(book.items.iter().map(|(dataset, item, record)| {
        let record = Some(record).filter(|record| !record.is_empty()).cloned();
        (Key::Item(*dataset, *item), record.map(Record::from))
    }));
    records.extend(book.outcomes.iter().map(|(dataset, outcome)| (Key::Outcome(*dataset), Some(outcome.clone().into()))));
    records.extend(book.decisions.iter().map(|decision| (Key::Decision(decision.id), Some(decision.clone().into()))));
    records.extend(book.demands.iter().map(|demand| (Key::Demand(demand.id), Some(demand.clone().into()))));
    records
}

/// Tells whether two records say the same, as far as a workbook can say it.
fn is_same(one: Option<&Record>, other: Option<&Record>) -> bool {
    match (one, other) {
        (Some(Record::Score(one)), Some(Record::Score(other))) => (one.score, &one.reason) == (other.score, &other.reason),
        (Some(Record::Decision(one)), Some(Record::Decision(other))) => plain(one) == plain(other),
        _ => one == other,
    }
}

fn plain(decision: &Decision) -> Decision {
    Decision { snapshot: None, ..decision.clone() }
}

/// Fills in what is empty in the workbook and was not: that empties nothing. Tells whether anything was. What a new state has made pointless stays away.
fn filled(theirs: &Record, base: &Record) -> (Record, bool) {
    let mut is_filled = false;
    macro_rules! fill {
        ($theirs:ident, $base:ident, $($part:ident),*) => {
            $(if $theirs.$part.is_none() && $base.$part.is_some() {
                $theirs.$part.clone_from(&$base.$part);
                is_filled = true;
            })*
        };
    }
    let record = match (theirs, base) {
        (Record::Score(theirs), Record::Score(base)) => {
            let mut theirs = Judgement::clone(theirs);
            fill!(theirs, base, reason);
            theirs.into()
        }
        (Record::Gate(theirs), Record::Gate(base)) if theirs.state == base.state => {
            let mut theirs = Finding::clone(theirs);
            fill!(theirs, base, reason, examiner, date);
            theirs.into()
        }
        (Record::Override(theirs), Record::Override(base)) => {
            let mut theirs = theirs.as_ref().clone();
            fill!(theirs, base, by, date);
            theirs.into()
        }
        (Record::Item(theirs), Record::Item(base)) => {
            let mut theirs = ItemRecord::clone(theirs);
            if theirs.state == base.state {
                fill!(theirs, base, reason, by, date);
            }
            fill!(theirs, base, responsible, due, note);
            if theirs.links.is_empty() && !base.links.is_empty() {
                theirs.links.clone_from(&base.links);
                is_filled = true;
            }
            theirs.into()
        }
        (Record::Outcome(theirs), Record::Outcome(base)) if theirs.kind == base.kind => {
            let mut theirs = theirs.as_ref().clone();
            fill!(theirs, base, link, text, date, by);
            theirs.into()
        }
        (Record::Demand(theirs), Record::Demand(base)) => {
            let mut theirs = Demand::clone(theirs);
            fill!(theirs, base, channel, source, answered);
            if theirs.datasets.is_empty() && !base.datasets.is_empty() {
                theirs.datasets.clone_from(&base.datasets);
                is_filled = true;
            }
            theirs.into()
        }
        _ => theirs.clone(),
    };
    (record, is_filled)
}

struct Weigher<'a> {
    own: &'a OwnBook<'a>,
    read: &'a OwnPlan,
    past: &'a Inventory,
    ask: &'a Ask<'a>,
    plan: &'a Plan,
    /// What comes in so far: of two rows about what is one record here, the first.
    put: BTreeMap<Key, Option<Record>>,
    around: Around,
}

impl Weigher<'_> {
    fn now(&self) -> &Inventory {
        self.ask.inventory
    }

    fn weigh(&mut self, key: Key, theirs: Option<Record>) {
        let base = self.past.get(key);
        let (theirs, is_filled) = match (theirs, &base) {
            // Nothing is left of an item that was cleared, but for what is written down beside it.
            (None, Some(Record::Item(item))) => {
                let left = left(item);
                let is_filled = left.is_some();
                (left, is_filled)
            }
            (Some(theirs), Some(base)) => {
                let (theirs, is_filled) = filled(&theirs, base);
                (Some(theirs), is_filled)
            }
            (theirs, _) => (theirs, false),
        };
        if is_filled && self.here(key).is_some_and(|here| self.now().get(here).is_some()) {
            self.around.missing.push(Missing { key, title: self.title(key) });
        }
        if is_same(base.as_ref(), theirs.as_ref()) {
            return;
        }
        let Some(here) = self.here(key) else { return self.note(key, key, base, theirs, Fate::Gone) };
        let theirs = theirs.map(|theirs| self.moved(theirs));
        let ours = self.put.get(&here).cloned().unwrap_or_else(|| self.now().get(here));
        if is_same(ours.as_ref(), theirs.as_ref())
            || marks::is_weighed(self.ask, self.past, key, here, theirs.as_ref())
            || (base.is_none() && ours.is_none() && self.is_known(theirs.as_ref()))
        {
            return;
        }
        let fate = match key {
            Key::Decision(_) if base.is_some() => Fate::OnRecord,
            Key::Score(_, criterion) if self.now().model().is_none_or(|model| model.criterion(criterion).is_none()) => Fate::Retired,
            _ if is_same(ours.as_ref(), base.clone().map(|base| self.moved(base)).as_ref()) => Fate::Taken,
            _ => Fate::Clash(self.ask.decisions.preferred),
        };
        if fate.is_taken() {
            self.put.insert(here, theirs.clone());
        }
        self.note(key, here, ours, theirs, fate);
    }

    fn note(&mut self, key: Key, here: Key, ours: Option<Record>, theirs: Option<Record>, fate: Fate) {
        let (place, title) = (self.read.trace.places.get(&key).cloned(), self.title(key));
        let edit = place.zip(Change::new(here, ours, theirs).ok()).map(|(place, change)| Edit { place, title, change, fate });
        self.around.edits.extend(edit);
    }

    /// Returns where a dataset of the workbook is here: itself, what it was merged into, or what its row of the list becomes.
    fn dataset(&self, id: DatasetId) -> Option<DatasetId> {
        if let Some(made) = self.read.trace.made.get(&id) {
            let row = self.plan.row(*made)?;
            return match row.outcome {
                Outcome::Added(id) | Outcome::Merged(id) => Some(id),
                Outcome::Refused(_) => None,
            };
        }
        recall::now(self.now(), id).or_else(|| self.plan.import.rows.iter().any(|row| row.dataset == id).then_some(id))
    }

    /// Returns what a record of the workbook is called here; none if its dataset is gone.
    fn here(&self, key: Key) -> Option<Key> {
        let Some(dataset) = key.dataset() else { return Some(key) };
        let dataset = self.dataset(dataset)?;
        Some(match key {
            Key::Score(_, criterion) => Key::Score(dataset, criterion),
            Key::Gate(_, gate) => Key::Gate(dataset, gate),
            Key::Override(_) => Key::Override(dataset),
            Key::Item(_, item) => Key::Item(dataset, item),
            Key::Outcome(_) => Key::Outcome(dataset),
            other => other,
        })
    }

    /// Lets a record name the datasets as they are called here; decisions name also those that are gone.
    fn moved(&self, record: Record) -> Record {
        let once = |ids: Vec<DatasetId>| {
            let mut seen = BTreeSet::new();
            ids.into_iter().filter(|id| seen.insert(*id)).collect::<Vec<_>>()
        };
        match record {
            Record::Demand(demand) => {
                let datasets = once(demand.datasets.iter().filter_map(|id| self.dataset(*id)).collect());
                Demand { datasets, ..Demand::clone(&demand) }.into()
            }
            Record::Decision(decision) => {
                let datasets = once(decision.datasets.iter().map(|id| self.dataset(*id).unwrap_or(*id)).collect());
                Decision { datasets, ..Decision::clone(&decision) }.into()
            }
            other => other,
        }
    }

    /// Tells whether a new record is here already under another id: the same workbook comes a second time.
    fn is_known(&self, theirs: Option<&Record>) -> bool {
        let put = || self.put.values().flatten();
        match theirs {
            Some(Record::Demand(theirs)) => {
                let is_as = |ours: &Demand| Demand { id: theirs.id, ..ours.clone() } == **theirs;
                self.now().demands().any(|ours| is_as(ours)) || put().any(|put| matches!(put, Record::Demand(ours) if is_as(ours)))
            }
            Some(Record::Decision(theirs)) => {
                let is_as = |ours: &Decision| Decision { id: theirs.id, ..plain(ours) } == **theirs;
                self.now().decisions().any(|ours| is_as(ours)) || put().any(|put| matches!(put, Record::Decision(ours) if is_as(ours)))
            }
            _ => false,
        }
    }

    fn title(&self, key: Key) -> String {
        let Some(id) = key.dataset() else { return String::new() };
        let dataset = self.dataset(id).and_then(|id| self.now().dataset(id)).or_else(|| self.past.dataset(id));
        let new = || self.read.trace.made.get(&id).and_then(|made| self.plan.row(*made)).map(|row| row.title.clone());
        dataset.map(|dataset| dataset.title(self.now().language()).to_owned()).or_else(new).unwrap_or_default()
    }

    /// Tells of what stood in the workbook when it was written, stands here still, and is not there any more.
    fn tell_missing(&mut self) {
        let has = |table: &str, column: &str| self.own.tables.get(table).is_some_and(|table| table.has(column));
        let is_written = |key: Key| match key {
            Key::Score(_, criterion) => has("scores", &format!("score.{criterion}")),
            Key::Gate(_, gate) => has("gates", &format!("gate.{}", gate.key())),
            Key::Override(_) => has(DATASETS, "override.reason"),
            Key::Item(..) => has("checklist", "item"),
            Key::Outcome(_) => has("outcomes", "kind"),
            Key::Demand(_) => has("demand", "id"),
            Key::Decision(_) => has("decisions", "id"),
            _ => false,
        };
        let is_missing = |key: &Key| !self.read.trace.places.contains_key(key) && is_written(*key);
        let is_here = |key: &Key| self.here(*key).is_some_and(|here| self.now().get(here).is_some());
        let keys: Vec<Key> = self.past.records().map(|(key, _)| key).filter(is_missing).filter(is_here).collect();
        let missing: Vec<Missing> = keys.into_iter().map(|key| Missing { key, title: self.title(key) }).collect();
        self.around.missing.extend(missing);
    }

    /// Tells of what could not be read; of the sheet of datasets the list tells itself, but for places given by hand.
    fn tell_issues(&mut self) {
        let Some(datasets) = self.own.tables.get(DATASETS) else { return };
        let by_hand: BTreeSet<&str> = datasets.keys().filter(|key| key.starts_with("override.")).map(|key| datasets.header(key)).collect();
        let is_around = |issue: &&OwnIssue| issue.sheet != datasets.name || by_hand.contains(issue.column.as_str());
        self.around.issues.extend(self.read.issues.iter().filter(is_around).cloned());
        let is_named = |name: &str| {
            let fold = query::fold;
            let planned = self.plan.import.departments.iter().map(|department| &department.name);
            self.now().departments().map(|department| &department.name).chain(planned).any(|other| fold(other.as_str()) == fold(name))
        };
        let new =
            self.read.book.import.departments.iter().filter_map(|department| Some((self.read.trace.places.get(&Key::Department(department.id))?, department)));
        let unused: Vec<OwnIssue> = new
            .filter(|(_, department)| !is_named(department.name.as_str()))
            .map(|(place, department)| OwnIssue {
                sheet: place.sheet.clone(),
                row: place.row,
                column: self.own.tables.get("departments").map_or_else(String::new, |table| table.header("name").to_owned()),
                value: department.name.to_string(),
                problem: OwnProblem::UnusedDepartment,
            })
            .collect();
        self.around.issues.extend(unused);
    }
}

/// Returns what is left of an item whose box was cleared.
fn left(item: &ItemRecord) -> Option<Record> {
    let left = ItemRecord { state: ItemState::Open, reason: None, by: None, date: None, ..item.clone() };
    if left.is_empty() { None } else { Some(left.into()) }
}
