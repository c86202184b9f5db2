//! What is left of each record: taken apart completely, so that a new part of a record must be let through here before it is shown.
//!
//! A record keeps its key; one of which nothing may be shown is left out.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Piece, Sieve};
use crate::model::call::CallAnswer;
use crate::model::{
    Call, Dataset, DatasetId, Decision, Demand, FieldKey, Finding, ItemRecord, Judgement, Key, Line, Organisation, Outcome, PlaceOverride, Prose, Record, Value,
};

impl Sieve {
    /// Returns what is left of a record; one that says nothing without what was taken out is left out.
    pub(super) fn record(&self, key: Key, record: &Record) -> Option<Record> {
        self.left_of(key, record).filter(|left| left.fits(key))
    }

    fn left_of(&self, key: Key, record: &Record) -> Option<Record> {
        if key.dataset().is_some_and(|dataset| !self.is_about(dataset)) {
            return None;
        }
        match record {
            Record::Organisation(organisation) => Some(Record::Organisation(Arc::new(self.organisation(organisation)))),
            Record::Model(_) | Record::Checklist(_) | Record::Adopted(_) => Some(record.clone()),
            Record::Department(_) => self.shows(Piece::Department).then(|| record.clone()),
            Record::Dataset(dataset) => self.dataset(dataset).map(Arc::new).map(Record::Dataset),
            Record::Score(judgement) => self.score(judgement).map(Arc::new).map(Record::Score),
            Record::Gate(finding) => self.gate(finding).map(Arc::new).map(Record::Gate),
            Record::Override(place) => self.place(place).map(Arc::new).map(Record::Override),
            Record::Item(item) => self.item(item).map(Arc::new).map(Record::Item),
            Record::Outcome(outcome) => self.outcome(outcome).map(Arc::new).map(Record::Outcome),
            Record::Decision(decision) => self.decision(decision).map(Arc::new).map(Record::Decision),
            Record::Demand(demand) => self.demand(demand).map(Arc::new).map(Record::Demand),
            Record::Call(call) => self.call(call).map(Arc::new).map(Record::Call),
            // Kept for those who work with the inventory; no document shows them.
            _ => None,
        }
    }

    pub(super) fn organisation(&self, organisation: &Organisation) -> Organisation {
        if self.shows(Piece::Organisation) { organisation.clone() } else { Organisation::unnamed(organisation.id) }
    }

    fn dataset(&self, dataset: &Dataset) -> Option<Dataset> {
        let is_shown = |(key, _): &(FieldKey, &Value)| self.shows(Piece::Field(key.field()));
        let values: BTreeMap<FieldKey, Value> = dataset.values().filter(is_shown).map(|(key, value)| (key, value.clone())).collect();
        Dataset::from_parts(dataset.id(), dataset.stage(), values).ok()
    }

    fn score(&self, judgement: &Judgement) -> Option<Judgement> {
        let Judgement { score, reason, model_version } = judgement;
        let left = || Judgement { score: *score, reason: self.prose(Piece::ScoreReason, reason.as_ref()), model_version: *model_version };
        self.shows(Piece::Score).then(left)
    }

    fn gate(&self, finding: &Finding) -> Option<Finding> {
        let Finding { state, reason, examiner, date } = finding;
        let left = || Finding {
            state: *state,
            reason: self.prose(Piece::GateReason, reason.as_ref()),
            examiner: self.line(Piece::GateExaminer, examiner.as_ref()),
            date: date.filter(|_| self.shows(Piece::GateDate)),
        };
        self.shows(Piece::Gate).then(left)
    }

    fn place(&self, place: &PlaceOverride) -> Option<PlaceOverride> {
        let PlaceOverride { value, cost, reason, by, date } = place;
        let left = || PlaceOverride {
            value: *value,
            cost: *cost,
            reason: reason.clone(),
            by: self.line(Piece::PlaceBy, by.as_ref()),
            date: date.filter(|_| self.shows(Piece::PlaceDate)),
        };
        self.shows(Piece::Place).then(left)
    }

    fn item(&self, item: &ItemRecord) -> Option<ItemRecord> {
        let ItemRecord { state, reason, by, date, responsible, due, note, links } = item;
        let left = || ItemRecord {
            state: *state,
            reason: self.prose(Piece::ItemReason, reason.as_ref()),
            by: self.line(Piece::ItemBy, by.as_ref()),
            date: date.filter(|_| self.shows(Piece::ItemDate)),
            responsible: self.line(Piece::ItemResponsible, responsible.as_ref()),
            due: due.filter(|_| self.shows(Piece::ItemDue)),
            note: self.prose(Piece::ItemNote, note.as_ref()),
            links: if self.shows(Piece::ItemLinks) { links.clone() } else { Vec::new() },
        };
        self.shows(Piece::Item).then(left)
    }

    fn outcome(&self, outcome: &Outcome) -> Option<Outcome> {
        let Outcome { kind, link, text, date, by } = outcome;
        let left = || Outcome {
            kind: *kind,
            link: link.clone().filter(|_| self.shows(Piece::OutcomeLink)),
            // An outcome must say why; that it does is no secret.
            text: text.as_ref().and_then(|text| if self.shows(Piece::OutcomeText) { Some(text.clone()) } else { Prose::new(WITHHELD).ok() }),
            date: date.filter(|_| self.shows(Piece::OutcomeDate)),
            by: self.line(Piece::OutcomeBy, by.as_ref()),
        };
        self.shows(Piece::Outcome).then(left)
    }

    fn decision(&self, decision: &Decision) -> Option<Decision> {
        let Decision { id, kind, date, by, role, register_number, text, datasets, links, snapshot: _ } = decision;
        let left = |datasets| Decision {
            id: *id,
            kind: kind.clone(),
            date: *date,
            by: by.clone(),
            role: self.line(Piece::DecisionRole, role.as_ref()),
            register_number: self.line(Piece::DecisionNumber, register_number.as_ref()),
            text: self.prose(Piece::DecisionText, text.as_ref()),
            datasets,
            links: if self.shows(Piece::DecisionLinks) { links.clone() } else { Vec::new() },
            snapshot: None,
        };
        if self.shows(Piece::Decision) { self.about(datasets).map(left) } else { None }
    }

    fn demand(&self, demand: &Demand) -> Option<Demand> {
        let Demand { id, date, who, what, channel, source, answered, datasets } = demand;
        let left = |datasets| {
            Some(Demand {
                id: *id,
                date: *date,
                who: if self.shows(Piece::DemandWho) { who.clone() } else { Line::new(WITHHELD).ok()? },
                what: if self.shows(Piece::DemandWhat) { what.clone() } else { Prose::new(WITHHELD).ok()? },
                channel: self.line(Piece::DemandChannel, channel.as_ref()),
                source: self.line(Piece::DemandSource, source.as_ref()),
                answered: *answered,
                datasets,
            })
        };
        if self.shows(Piece::Demand) { self.about(datasets).and_then(left) } else { None }
    }

    fn call(&self, call: &Call) -> Option<Call> {
        let Call { id, name, department, language, fields, datasets, sent, due, contact, message, file, operation: _, base: _, answers } = call;
        let file_of = |file: Option<&Line>| self.line(Piece::CallFile, file);
        let answer = |answer: &CallAnswer| {
            let CallAnswer { on, digest: _, file, changed, refused, added } = answer;
            CallAnswer { on: *on, digest: String::new(), file: file_of(file.as_ref()), changed: *changed, refused: *refused, added: added.clone() }
        };
        let left = || Call {
            id: *id,
            name: name.clone(),
            department: *department,
            language: *language,
            fields: fields.clone(),
            datasets: datasets.clone(),
            sent: *sent,
            due: *due,
            contact: self.line(Piece::CallContact, contact.as_ref()),
            message: self.prose(Piece::CallMessage, message.as_ref()),
            file: file_of(file.as_ref()),
            operation: None,
            base: String::new(),
            answers: answers.iter().map(answer).collect(),
        };
        self.shows(Piece::Call).then(left)
    }

    /// Returns the datasets that are left of those that something is about; nothing where it was about others only.
    fn about(&self, datasets: &[DatasetId]) -> Option<Vec<DatasetId>> {
        let left: Vec<DatasetId> = datasets.iter().copied().filter(|dataset| self.is_about(*dataset)).collect();
        // What is about no dataset, such as another scoring model, is told where all datasets are.
        let is_told = !left.is_empty() || (datasets.is_empty() && self.chosen.is_none());
        is_told.then_some(left)
    }

    fn line(&self, piece: Piece, line: Option<&Line>) -> Option<Line> {
        line.filter(|_| self.shows(piece)).cloned()
    }

    fn prose(&self, piece: Piece, prose: Option<&Prose>) -> Option<Prose> {
        prose.filter(|_| self.shows(piece)).cloned()
    }
}

/// Stands where a record must say something that is not shown.
const WITHHELD: &str = "–";
