//! The inventory: every record of one organisation, in memory.
//!
//! It changes in one way only, by [`Inventory::apply`]; the session sees to that.

mod lists;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::call::Call;
use super::change::{ChangeSet, Conflict, Misfit};
use super::checklist::{Adopted, Checklist};
use super::dataset::Dataset;
use super::decision::Decision;
use super::demand::Demand;
use super::department::Department;
use super::distinct::Distinct;
use super::document::Document;
use super::gate::Gates;
use super::id::{
    CallId, CriterionId, DatasetId, DecisionId, DemandId, DepartmentId, DocumentId, ItemId, OrganisationId, SnapshotId, SourceId, StarterId, TemplateId, ViewId,
};
use super::item::Items;
use super::language::Language;
use super::list_source::ListSource;
use super::organisation::Organisation;
use super::outcome::Outcome;
use super::place_override::PlaceOverride;
use super::record::{Key, Record};
use super::saved_view::SavedView;
use super::score::Judgement;
use super::scoring::ScoringModel;
use super::snapshot::Snapshot;
use super::starter::StarterAnswer;
use super::successor::Successor;
use super::word_template::WordTemplate;

/// The scores of one dataset.
pub type Scores = BTreeMap<CriterionId, Arc<Judgement>>;

/// One organisation's inventory. Cloning it shares the records.
#[derive(Debug, Clone, PartialEq)]
pub struct Inventory {
    organisation: Arc<Organisation>,
    models: BTreeMap<u32, Arc<ScoringModel>>,
    departments: BTreeMap<DepartmentId, Arc<Department>>,
    datasets: BTreeMap<DatasetId, Arc<Dataset>>,
    scores: BTreeMap<DatasetId, Scores>,
    gates: BTreeMap<DatasetId, Gates>,
    overrides: BTreeMap<DatasetId, Arc<PlaceOverride>>,
    checklists: BTreeMap<u32, Arc<Checklist>>,
    adopted: BTreeMap<DatasetId, Adopted>,
    items: BTreeMap<DatasetId, Arc<Items>>,
    outcomes: BTreeMap<DatasetId, Arc<Outcome>>,
    decisions: BTreeMap<DecisionId, Arc<Decision>>,
    snapshots: BTreeMap<SnapshotId, Arc<Snapshot>>,
    demands: BTreeMap<DemandId, Arc<Demand>>,
    views: BTreeMap<ViewId, Arc<SavedView>>,
    sources: BTreeMap<SourceId, Arc<ListSource>>,
    starters: BTreeMap<StarterId, StarterAnswer>,
    calls: BTreeMap<CallId, Arc<Call>>,
    distinct: BTreeMap<(DatasetId, DatasetId), Distinct>,
    successors: BTreeMap<DatasetId, Successor>,
    documents: BTreeMap<DocumentId, Arc<Document>>,
    templates: BTreeMap<TemplateId, Arc<WordTemplate>>,
}

impl Inventory {
    /// Makes an inventory of an organisation that has no name yet, with nothing in it.
    pub fn new(organisation: OrganisationId) -> Self {
        Self {
            organisation: Arc::new(Organisation::unnamed(organisation)),
            models: BTreeMap::new(),
            departments: BTreeMap::new(),
            datasets: BTreeMap::new(),
            scores: BTreeMap::new(),
            gates: BTreeMap::new(),
            overrides: BTreeMap::new(),
            checklists: BTreeMap::new(),
            adopted: BTreeMap::new(),
            items: BTreeMap::new(),
            outcomes: BTreeMap::new(),
            decisions: BTreeMap::new(),
            snapshots: BTreeMap::new(),
            demands: BTreeMap::new(),
            views: BTreeMap::new(),
            sources: BTreeMap::new(),
            starters: BTreeMap::new(),
            calls: BTreeMap::new(),
            distinct: BTreeMap::new(),
            successors: BTreeMap::new(),
            documents: BTreeMap::new(),
            templates: BTreeMap::new(),
        }
    }

    /// Puts an inventory together from its records, as a file holds them.
    pub fn from_records(organisation: Organisation, records: impl IntoIterator<Item = (Key, Record)>) -> Result<Self, Misfit> {
        let mut inventory = Self::new(organisation.id);
        inventory.organisation = Arc::new(organisation);
        for (key, record) in records {
            if !record.fits(key) {
                return Err(Misfit(key));
            }
            inventory.put(key, Some(record));
        }
        Ok(inventory)
    }

    /// Returns the organisation.
    pub fn organisation(&self) -> &Organisation {
        &self.organisation
    }

    /// Returns the language that the inventory is kept in.
    pub fn language(&self) -> Language {
        self.organisation.language
    }

    /// Returns the scoring model in use: the newest version, if there is any.
    pub fn model(&self) -> Option<&Arc<ScoringModel>> {
        self.models.last_key_value().map(|(_, model)| model)
    }

    /// Returns all versions of the scoring model, oldest first.
    pub fn models(&self) -> impl ExactSizeIterator<Item = &Arc<ScoringModel>> {
        self.models.values()
    }

    /// Returns the departments, in no order that people would expect.
    pub fn departments(&self) -> impl ExactSizeIterator<Item = &Arc<Department>> {
        self.departments.values()
    }

    /// Finds a department.
    pub fn department(&self, id: DepartmentId) -> Option<&Arc<Department>> {
        self.departments.get(&id)
    }

    /// Finds a department by its name; upper and lower case are the same.
    pub fn department_named(&self, name: &str) -> Option<&Arc<Department>> {
        let folded = name.trim().to_lowercase();
        self.departments.values().find(|department| department.name.as_str().to_lowercase() == folded)
    }

    /// Returns the datasets in the order they were added.
    pub fn datasets(&self) -> impl DoubleEndedIterator<Item = &Arc<Dataset>> + ExactSizeIterator {
        self.datasets.values()
    }

    /// Finds a dataset.
    pub fn dataset(&self, id: DatasetId) -> Option<&Arc<Dataset>> {
        self.datasets.get(&id)
    }

    /// Returns the name of a dataset's department, or nothing.
    pub fn department_of(&self, dataset: &Dataset) -> &str {
        dataset.department().and_then(|id| self.department(id)).map_or("", |department| department.name.as_str())
    }

    /// Returns the scores of a dataset.
    pub fn scores(&self, dataset: DatasetId) -> &Scores {
        static NONE: Scores = Scores::new();
        self.scores.get(&dataset).unwrap_or(&NONE)
    }

    /// Returns what was found at the gates of a dataset.
    pub fn gates(&self, dataset: DatasetId) -> &Gates {
        static NONE: Gates = Gates::new();
        self.gates.get(&dataset).unwrap_or(&NONE)
    }

    /// Returns the place that somebody gave a dataset by hand, if anybody did.
    pub fn place_override(&self, dataset: DatasetId) -> Option<&Arc<PlaceOverride>> {
        self.overrides.get(&dataset)
    }

    /// Returns the checklist in use: the newest version, if there is any; what an inventory without one uses is [`Checklist::standard`].
    pub fn checklist(&self) -> Option<&Arc<Checklist>> {
        self.checklists.last_key_value().map(|(_, checklist)| checklist)
    }

    /// Returns all versions of the checklist, oldest first.
    pub fn checklists(&self) -> impl ExactSizeIterator<Item = &Arc<Checklist>> {
        self.checklists.values()
    }

    /// Returns which version of the checklist a dataset has taken up, if it has.
    pub fn adopted(&self, dataset: DatasetId) -> Option<Adopted> {
        self.adopted.get(&dataset).copied()
    }

    /// Returns the checklist that counts for a dataset: the version it has taken up, or else the one in use.
    pub fn checklist_of(&self, dataset: DatasetId) -> &Arc<Checklist> {
        let own = self.adopted(dataset).and_then(|adopted| self.checklists.get(&adopted.version));
        own.or_else(|| self.checklist()).unwrap_or_else(|| Checklist::standard())
    }

    /// Returns what was answered to the items of a dataset's checklist.
    pub fn items(&self, dataset: DatasetId) -> &Items {
        static NONE: Items = Items::new();
        self.items.get(&dataset).map_or(&NONE, AsRef::as_ref)
    }

    /// Returns the answers of every dataset that has any, in the order of the datasets.
    pub(super) fn item_sets(&self) -> impl Iterator<Item = (DatasetId, &Arc<Items>)> {
        self.items.iter().map(|(dataset, items)| (*dataset, items))
    }

    /// Returns what every dataset has adopted, in the order of the datasets.
    pub(super) fn adoptions(&self) -> impl Iterator<Item = (DatasetId, Adopted)> {
        self.adopted.iter().map(|(dataset, adopted)| (*dataset, *adopted))
    }

    /// Returns how the work ended wherever it has, in the order of the datasets.
    pub(super) fn outcomes(&self) -> impl Iterator<Item = (DatasetId, &Arc<Outcome>)> {
        self.outcomes.iter().map(|(dataset, outcome)| (*dataset, outcome))
    }

    /// Returns how the work on a dataset ended, if it has.
    pub fn outcome(&self, dataset: DatasetId) -> Option<&Arc<Outcome>> {
        self.outcomes.get(&dataset)
    }

    /// Tells whether a dataset is published: it has come all the way through publishing, is kept up, and the work on it has not ended.
    pub fn is_published(&self, dataset: DatasetId) -> bool {
        self.dataset(dataset).is_some_and(|dataset| dataset.stage().is_public()) && self.outcome(dataset).is_none()
    }

    /// Returns all decisions in the order they were written down.
    pub fn decisions(&self) -> impl DoubleEndedIterator<Item = &Arc<Decision>> + ExactSizeIterator {
        self.decisions.values()
    }

    /// Finds a decision.
    pub fn decision(&self, id: DecisionId) -> Option<&Arc<Decision>> {
        self.decisions.get(&id)
    }

    /// Returns the decisions about a dataset, in the order they were written down.
    pub fn decisions_on(&self, dataset: DatasetId) -> impl DoubleEndedIterator<Item = &Arc<Decision>> {
        self.decisions.values().filter(move |decision| decision.covers(dataset))
    }

    /// Returns all snapshots in the order they were taken.
    pub fn snapshots(&self) -> impl DoubleEndedIterator<Item = &Arc<Snapshot>> + ExactSizeIterator {
        self.snapshots.values()
    }

    /// Finds a snapshot.
    pub fn snapshot(&self, id: SnapshotId) -> Option<&Arc<Snapshot>> {
        self.snapshots.get(&id)
    }

    /// Finds a snapshot by its name; upper and lower case are the same.
    pub fn snapshot_named(&self, name: &str) -> Option<&Arc<Snapshot>> {
        let folded = name.trim().to_lowercase();
        self.snapshots.values().find(|snapshot| snapshot.name.as_str().to_lowercase() == folded)
    }

    /// Returns all requests and needs in the order they were written down.
    pub fn demands(&self) -> impl DoubleEndedIterator<Item = &Arc<Demand>> + ExactSizeIterator {
        self.demands.values()
    }

    /// Finds a request or need.
    pub fn demand(&self, id: DemandId) -> Option<&Arc<Demand>> {
        self.demands.get(&id)
    }

    /// Returns the requests and needs that a dataset would meet.
    pub fn demand_for(&self, dataset: DatasetId) -> impl Iterator<Item = &Arc<Demand>> {
        self.demands.values().filter(move |demand| demand.datasets.contains(&dataset))
    }

    /// Finds a record.
    pub fn get(&self, key: Key) -> Option<Record> {
        match key {
            Key::Organisation => Some(Record::Organisation(Arc::clone(&self.organisation))),
            Key::Model(version) => self.models.get(&version).cloned().map(Record::Model),
            Key::Department(id) => self.departments.get(&id).cloned().map(Record::Department),
            Key::Dataset(id) => self.datasets.get(&id).cloned().map(Record::Dataset),
            Key::Score(dataset, criterion) => self.scores.get(&dataset)?.get(&criterion).cloned().map(Record::Score),
            Key::Gate(dataset, gate) => self.gates.get(&dataset)?.get(&gate).cloned().map(Record::Gate),
            Key::Override(dataset) => self.overrides.get(&dataset).cloned().map(Record::Override),
            Key::Checklist(version) => self.checklists.get(&version).cloned().map(Record::Checklist),
            Key::Adopted(dataset) => self.adopted(dataset).map(Record::Adopted),
            Key::Item(dataset, item) => self.items.get(&dataset)?.get(&item).cloned().map(Record::Item),
            Key::Outcome(dataset) => self.outcomes.get(&dataset).cloned().map(Record::Outcome),
            Key::Decision(id) => self.decisions.get(&id).cloned().map(Record::Decision),
            Key::Snapshot(id) => self.snapshots.get(&id).cloned().map(Record::Snapshot),
            Key::Demand(id) => self.demands.get(&id).cloned().map(Record::Demand),
            Key::View(id) => self.views.get(&id).cloned().map(Record::View),
            Key::Source(id) => self.sources.get(&id).cloned().map(Record::Source),
            Key::Starter(id) => self.starter_answer(id).map(Record::Starter),
            Key::Call(id) => self.calls.get(&id).cloned().map(Record::Call),
            Key::Distinct(a, b) => self.distinct.get(&(a, b)).copied().map(Record::Distinct),
            Key::Successor(id) => self.successors.get(&id).copied().map(Record::Successor),
            Key::Document(id) => self.documents.get(&id).cloned().map(Record::Document),
            Key::Template(id) => self.templates.get(&id).cloned().map(Record::Template),
        }
    }

    /// Returns every record there is, organisation first, what is said of datasets last.
    pub fn records(&self) -> impl Iterator<Item = (Key, Record)> {
        let organisation = std::iter::once((Key::Organisation, Record::Organisation(Arc::clone(&self.organisation))));
        let models = self.models.iter().map(|(version, model)| (Key::Model(*version), Record::Model(Arc::clone(model))));
        let departments = self.departments.iter().map(|(id, department)| (Key::Department(*id), Record::Department(Arc::clone(department))));
        let datasets = self.datasets.iter().map(|(id, dataset)| (Key::Dataset(*id), Record::Dataset(Arc::clone(dataset))));
        let scores = self
            .scores
            .iter()
            .flat_map(|(dataset, scores)| scores.iter().map(|(criterion, judgement)| (Key::Score(*dataset, *criterion), Record::Score(Arc::clone(judgement)))));
        let gates =
            self.gates.iter().flat_map(|(dataset, gates)| gates.iter().map(|(gate, finding)| (Key::Gate(*dataset, *gate), Record::Gate(Arc::clone(finding)))));
        let overrides = self.overrides.iter().map(|(dataset, place)| (Key::Override(*dataset), Record::Override(Arc::clone(place))));
        organisation
            .chain(models)
            .chain(departments)
            .chain(datasets)
            .chain(scores)
            .chain(gates)
            .chain(overrides)
            .chain(self.process_records())
            .chain(self.list_records())
    }

    fn process_records(&self) -> impl Iterator<Item = (Key, Record)> {
        let checklists = self.checklists.iter().map(|(version, checklist)| (Key::Checklist(*version), Record::Checklist(Arc::clone(checklist))));
        let adopted = self.adopted.iter().map(|(dataset, adopted)| (Key::Adopted(*dataset), Record::Adopted(*adopted)));
        let items =
            self.items.iter().flat_map(|(dataset, items)| items.iter().map(|(item, record)| (Key::Item(*dataset, *item), Record::Item(Arc::clone(record)))));
        let outcomes = self.outcomes.iter().map(|(dataset, outcome)| (Key::Outcome(*dataset), Record::Outcome(Arc::clone(outcome))));
        let decisions = self.decisions.iter().map(|(id, decision)| (Key::Decision(*id), Record::Decision(Arc::clone(decision))));
        let snapshots = self.snapshots.iter().map(|(id, snapshot)| (Key::Snapshot(*id), Record::Snapshot(Arc::clone(snapshot))));
        let demands = self.demands.iter().map(|(id, demand)| (Key::Demand(*id), Record::Demand(Arc::clone(demand))));
        checklists.chain(adopted).chain(items).chain(outcomes).chain(decisions).chain(snapshots).chain(demands)
    }

    /// Makes all changes, or none if a record is not as the change set expects it.
    pub fn apply(&mut self, changes: &ChangeSet) -> Result<(), Conflict> {
        for change in changes {
            if self.get(change.key()).as_ref() != change.before() {
                return Err(Conflict { key: change.key() });
            }
        }
        for change in changes {
            self.put(change.key(), change.after().cloned());
        }
        Ok(())
    }

    fn put(&mut self, key: Key, record: Option<Record>) {
        match (key, record) {
            (_, Some(Record::Organisation(organisation))) => self.organisation = organisation,
            (Key::Organisation, _) => {}
            (Key::Model(version), Some(Record::Model(model))) => {
                self.models.insert(version, model);
            }
            (Key::Department(id), Some(Record::Department(department))) => {
                self.departments.insert(id, department);
            }
            (Key::Dataset(id), Some(Record::Dataset(dataset))) => {
                self.datasets.insert(id, dataset);
            }
            (Key::Score(dataset, criterion), Some(Record::Score(judgement))) => {
                self.scores.entry(dataset).or_default().insert(criterion, judgement);
            }
            (Key::Gate(dataset, gate), Some(Record::Gate(finding))) => {
                self.gates.entry(dataset).or_default().insert(gate, finding);
            }
            (Key::Override(dataset), Some(Record::Override(place))) => {
                self.overrides.insert(dataset, place);
            }
            (key, Some(record)) => self.put_process(key, record),
            (key, None) => self.remove(key),
        }
    }

    fn put_process(&mut self, key: Key, record: Record) {
        match (key, record) {
            (Key::Checklist(version), Record::Checklist(checklist)) => {
                self.checklists.insert(version, checklist);
            }
            (Key::Adopted(dataset), Record::Adopted(adopted)) => {
                self.adopted.insert(dataset, adopted);
            }
            (Key::Item(dataset, item), Record::Item(record)) => {
                Arc::make_mut(self.items.entry(dataset).or_default()).insert(item, record);
            }
            (Key::Outcome(dataset), Record::Outcome(outcome)) => {
                self.outcomes.insert(dataset, outcome);
            }
            (Key::Decision(id), Record::Decision(decision)) => {
                self.decisions.insert(id, decision);
            }
            (Key::Snapshot(id), Record::Snapshot(snapshot)) => {
                self.snapshots.insert(id, snapshot);
            }
            (Key::Demand(id), Record::Demand(demand)) => {
                self.demands.insert(id, demand);
            }
            (key, record) => self.put_list(key, record),
        }
    }

    fn take_item(&mut self, dataset: DatasetId, item: ItemId) {
        let Some(items) = self.items.get_mut(&dataset) else { return };
        Arc::make_mut(items).remove(&item);
        if items.is_empty() {
            self.items.remove(&dataset);
        }
    }

    fn remove(&mut self, key: Key) {
        match key {
            Key::Organisation => {}
            Key::Model(version) => {
                self.models.remove(&version);
            }
            Key::Department(id) => {
                self.departments.remove(&id);
            }
            Key::Dataset(id) => {
                self.datasets.remove(&id);
            }
            Key::Score(dataset, criterion) => take(&mut self.scores, dataset, &criterion),
            Key::Gate(dataset, gate) => take(&mut self.gates, dataset, &gate),
            Key::Override(dataset) => {
                self.overrides.remove(&dataset);
            }
            Key::Checklist(version) => {
                self.checklists.remove(&version);
            }
            Key::Adopted(dataset) => {
                self.adopted.remove(&dataset);
            }
            Key::Item(dataset, item) => self.take_item(dataset, item),
            Key::Outcome(dataset) => {
                self.outcomes.remove(&dataset);
            }
            Key::Decision(id) => {
                self.decisions.remove(&id);
            }
            Key::Snapshot(id) => {
                self.snapshots.remove(&id);
            }
            Key::Demand(id) => {
                self.demands.remove(&id);
            }
            key => self.remove_list(key),
        }
    }
}

/// Takes one thing of a dataset away; a dataset with nothing left is not kept.
fn take<K: Ord, V>(of: &mut BTreeMap<DatasetId, BTreeMap<K, V>>, dataset: DatasetId, which: &K) {
    if let Some(found) = of.get_mut(&dataset) {
        found.remove(which);
        if found.is_empty() {
            of.remove(&dataset);
        }
    }
}
