//! What an inventory says when it is counted: groups, departments, who waits.
//!
//! Numbers and names only; the sentences around them are put together elsewhere.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::alphabet::quadrant_in;
use crate::export::{columns, language_of};
use crate::model::decision::newest_answer;
use crate::model::priority::Quadrant;
use crate::model::rank::{Ranked, Ranking};
use crate::model::{Dataset, DatasetId, DecisionKind, DepartmentId, GateState, Inventory, Language, ScoringModel, Stage, gate};
use crate::text::Text;

/// The group that a dataset counts in. A legal duty comes before the place in the matrix (DOMAIN 5.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::export::document) enum Group {
    /// A law says that it shall be published.
    Duty,
    /// Lies in a field of the matrix.
    Placed(Quadrant),
    /// A gate blocks it; that comes before a duty, as nothing can be published before the gate is passed.
    Hindered,
    /// Has too little to go on.
    Unplaced,
}

impl Group {
    /// All groups, in the order of a paper.
    pub(in crate::export::document) const ALL: [Self; 7] = [
        Self::Duty,
        Self::Placed(Quadrant::PublishNow),
        Self::Placed(Quadrant::PlanAndInvest),
        Self::Placed(Quadrant::WhenConvenient),
        Self::Placed(Quadrant::Hold),
        Self::Hindered,
        Self::Unplaced,
    ];

    /// Returns what the group is called.
    pub(in crate::export::document) fn name<'a>(self, model: Option<&'a Arc<ScoringModel>>, text: &'a Text) -> &'a str {
        match self {
            Self::Duty => text.get("duty"),
            Self::Placed(quadrant) => quadrant_in(Some(quadrant), model, text),
            Self::Hindered => text.get("report-hindered"),
            Self::Unplaced => text.get("report-unplaced"),
        }
    }
}

/// One dataset and what is known of it.
#[derive(Debug)]
pub(in crate::export::document) struct Row<'a> {
    pub(in crate::export::document) dataset: &'a Dataset,
    pub(in crate::export::document) ranked: Option<&'a Ranked>,
    pub(in crate::export::document) department: Option<DepartmentId>,
    pub(in crate::export::document) group: Group,
    /// Whether the work on it has ended: it is kept elsewhere, retired, or cannot be opened.
    pub(in crate::export::document) is_concluded: bool,
    /// Whether it is on record that it shall wait or not be published.
    pub(in crate::export::document) is_put_off: bool,
    /// Whether it is on record that it shall be published.
    pub(in crate::export::document) is_decided: bool,
    /// What its gates came to.
    pub(in crate::export::document) gates: GateState,
}

impl Row<'_> {
    /// Returns the dataset's id.
    pub(in crate::export::document) const fn id(&self) -> DatasetId {
        self.dataset.id()
    }

    /// Returns the field of the matrix that it stands in, also of a dataset that is a duty; what a gate blocks stands in none.
    pub(in crate::export::document) fn quadrant(&self) -> Option<Quadrant> {
        self.ranked.filter(|ranked| !ranked.is_hindered()).and_then(Ranked::quadrant)
    }

    /// Tells whether a gate blocks it.
    pub(in crate::export::document) fn is_hindered(&self) -> bool {
        self.ranked.is_some_and(Ranked::is_hindered)
    }

    /// Tells whether it has not yet been decided to publish it: that is how the stage before publishing ends.
    pub(in crate::export::document) fn waits(&self) -> bool {
        self.dataset.stage() < Stage::Publish && !self.is_concluded
    }

    /// Tells whether it is published and cared for.
    pub(in crate::export::document) fn is_published(&self) -> bool {
        self.dataset.stage().is_public() && !self.is_concluded
    }

    /// Tells whether nothing stands between it and being published: every gate is passed, and nobody has said that it shall wait.
    pub(in crate::export::document) fn is_ready(&self) -> bool {
        self.gates == GateState::Clear && !self.is_put_off
    }

    /// Tells whether the paper proposes to publish it or to plan for that: nothing has been decided yet.
    pub(in crate::export::document) fn is_proposed(&self) -> bool {
        self.waits()
            && !self.is_put_off
            && !self.is_decided
            && matches!(self.group, Group::Duty | Group::Placed(Quadrant::PublishNow | Quadrant::PlanAndInvest))
    }
}

/// An inventory, counted.
#[derive(Debug)]
pub(in crate::export::document) struct Facts<'a> {
    pub(in crate::export::document) inventory: &'a Inventory,
    pub(in crate::export::document) ranking: &'a Ranking,
    pub(in crate::export::document) language: Language,
    /// The ranked first to last, then the others by title.
    pub(in crate::export::document) rows: Vec<Row<'a>>,
}

impl<'a> Facts<'a> {
    /// Counts an inventory; `settled` is what was said of its datasets also where that is not shown.
    pub(in crate::export::document) fn of(inventory: &'a Inventory, ranking: &'a Ranking, settled: &Settled, text: &Text) -> Self {
        let language = language_of(text);
        let row = |dataset: &'a Dataset| {
            let ranked = ranking.get(dataset.id());
            let group = match ranked.and_then(Ranked::quadrant) {
                _ if ranked.is_some_and(Ranked::is_hindered) => Group::Hindered,
                _ if dataset.has_duty() => Group::Duty,
                Some(quadrant) => Group::Placed(quadrant),
                None => Group::Unplaced,
            };
            let department = dataset.department().filter(|id| inventory.department(*id).is_some());
            let (id, gates) = (dataset.id(), gate::worst(inventory.gates(dataset.id())));
            let (is_concluded, is_put_off, is_decided) = (settled.concluded.contains(&id), settled.put_off.contains(&id), settled.decided.contains(&id));
            Row { dataset, ranked, department, group, is_concluded, is_put_off, is_decided, gates }
        };
        let rows = columns::ordered(inventory, ranking, text).into_iter().map(row).collect();
        Self { inventory, ranking, language, rows }
    }

    /// Returns the datasets of a group, in order of rank.
    pub(in crate::export::document) fn of_group(&self, group: Group) -> impl Iterator<Item = &Row<'a>> {
        self.rows.iter().filter(move |row| row.group == group)
    }

    /// Returns those of a group that are yet to be published.
    pub(in crate::export::document) fn waiting(&self, group: Group) -> impl Iterator<Item = &Row<'a>> {
        self.of_group(group).filter(|row| row.waits())
    }

    /// Returns how many would be proposed, had it not been decided to wait or not to go on.
    pub(in crate::export::document) fn put_off(&self) -> usize {
        let groups = [Group::Duty, Group::Placed(Quadrant::PublishNow), Group::Placed(Quadrant::PlanAndInvest)];
        groups.into_iter().flat_map(|group| self.waiting(group)).filter(|row| row.is_put_off).count()
    }

    /// Returns how many the work has ended on.
    pub(in crate::export::document) fn concluded(&self) -> usize {
        self.rows.iter().filter(|row| row.is_concluded).count()
    }

    /// Returns every dataset that has too little to go on for a place in the matrix, also those that are a duty.
    pub(in crate::export::document) fn unplaced(&self) -> impl Iterator<Item = &Row<'a>> {
        self.rows.iter().filter(|row| row.quadrant().is_none() && !row.is_hindered() && !row.is_concluded)
    }

    /// Returns every dataset that a law says shall be published, also those that a gate blocks.
    pub(in crate::export::document) fn duties(&self) -> impl Iterator<Item = &Row<'a>> {
        self.rows.iter().filter(|row| row.dataset.has_duty())
    }

    /// Returns the organisation's name, or the word for it.
    pub(in crate::export::document) fn organisation<'t>(&self, text: &'t Text) -> &'t str
    where
        'a: 't,
    {
        let inventory: &'a Inventory = self.inventory;
        match inventory.organisation().name() {
            "" => text.get("report-the-organisation"),
            name => name,
        }
    }

    /// Returns the departments that have datasets, by name; those without a department last.
    pub(in crate::export::document) fn departments(&self, text: &Text) -> Vec<Option<DepartmentId>> {
        let used: BTreeSet<Option<DepartmentId>> = self.rows.iter().map(|row| row.department).collect();
        let mut departments: Vec<_> = used.into_iter().collect();
        departments.sort_by_cached_key(|department| (department.is_none(), text.sort_key(self.department_name(*department, text))));
        departments
    }

    /// Returns a department's name, or the words for none.
    pub(in crate::export::document) fn department_name<'t>(&self, department: Option<DepartmentId>, text: &'t Text) -> &'t str
    where
        'a: 't,
    {
        let inventory: &'a Inventory = self.inventory;
        department.and_then(|id| inventory.department(id)).map_or_else(|| text.get("report-no-department"), |department| department.name.as_str())
    }

    /// Returns a dataset's title, with a sign where a law says that it shall be published.
    pub(in crate::export::document) fn marked_title(&self, row: &Row<'_>) -> String {
        let title = self.title(row);
        if row.dataset.has_duty() { format!("{title} §") } else { title }
    }

    /// Returns a dataset's title.
    pub(in crate::export::document) fn title(&self, row: &Row<'_>) -> String {
        row.dataset.title(self.language).to_owned()
    }

    /// Returns the scoring model's name and version, or nothing.
    pub(in crate::export::document) fn model_name(&self, text: &Text) -> String {
        let name =
            |model: &ScoringModel| text.with("report-model", &[("name", model.name.get(self.language).into()), ("version", model.version.to_string().into())]);
        self.inventory.model().map_or_else(String::new, |model| name(model))
    }
}

/// What was said of datasets, which a document goes by also where it may not show how it was said.
#[derive(Debug, Default)]
pub(in crate::export::document) struct Settled {
    /// Those that the work has ended on.
    concluded: BTreeSet<DatasetId>,
    /// Those that the newest decision says no or wait to.
    put_off: BTreeSet<DatasetId>,
    /// Those that the newest decision says shall be published.
    decided: BTreeSet<DatasetId>,
}

impl Settled {
    /// Gathers it from a whole inventory.
    pub(in crate::export::document) fn of(inventory: &Inventory) -> Self {
        let with = |is_so: &dyn Fn(DatasetId) -> bool| inventory.datasets().map(|dataset| dataset.id()).filter(|id| is_so(*id)).collect();
        let newest = |id| newest_answer(inventory.decisions_on(id).map(AsRef::as_ref)).map(|decision| &decision.kind);
        Self {
            concluded: with(&|id| inventory.outcome(id).is_some()),
            put_off: with(&|id| matches!(newest(id), Some(DecisionKind::Decline | DecisionKind::Defer))),
            decided: with(&|id| newest(id) == Some(&DecisionKind::Publish)),
        }
    }
}
