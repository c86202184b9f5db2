//! Working out how far a dataset has come, one after the other, with what is the same for all looked up once.
//!
//! It keeps nothing but room to work in.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::basis::{Records, Shared};
use super::{Due, DueWhat, Progress, Roles, StageProgress, Urgency, Waiting, due, item_state};
use crate::model::checklist::{Checklist, Item};
use crate::model::decision::{Decision, DecisionKind, in_force};
use crate::model::id::{DatasetId, ItemId};
use crate::model::inventory::Inventory;
use crate::model::item::{ItemRecord, ItemState, Items};
use crate::model::stage::Stage;

/// A checklist made ready for many datasets: what is switched off is left out.
struct Asked<'a> {
    items: Vec<&'a Item>,
    /// Where each item stands, by id.
    places: Vec<(ItemId, usize)>,
}

impl<'a> Asked<'a> {
    fn of(checklist: &'a Checklist) -> Self {
        let items: Vec<&Item> = checklist.asked().collect();
        let mut places: Vec<(ItemId, usize)> = items.iter().enumerate().map(|(place, item)| (item.id, place)).collect();
        places.sort_unstable();
        Self { items, places }
    }

    /// Puts the answers in the order of the items.
    fn answers<'b>(&self, items: &'b Items, answers: &mut Vec<Option<&'b ItemRecord>>) {
        answers.clear();
        answers.resize(self.items.len(), None);
        let mut places = self.places.iter().peekable();
        for (id, record) in items {
            while places.next_if(|(of, _)| of < id).is_some() {}
            if let Some((_, place)) = places.next_if(|(of, _)| of == id) {
                answers[*place] = Some(record.as_ref());
            }
        }
    }
}

/// The work on one inventory.
pub(super) struct Work<'a> {
    today: Date,
    checklists: BTreeMap<u32, Asked<'a>>,
    /// Every decision on every dataset, by dataset.
    decisions: Vec<(DatasetId, &'a Decision)>,
    /// A dataset for each time that somebody asked for it and had no answer, in order.
    unanswered: Vec<DatasetId>,
    due: Vec<Due>,
    waiting: Vec<Waiting>,
    answers: Vec<Option<&'a ItemRecord>>,
    blocking: [Vec<ItemId>; 4],
}

/// One item on its way through.
struct Step<'a> {
    item: &'a Item,
    record: Option<&'a ItemRecord>,
    is_done: bool,
    is_blocking: bool,
    again: Option<Date>,
}

impl<'a> Work<'a> {
    /// Looks up what is the same for all.
    pub(super) fn of(inventory: &'a Inventory, shared: &Shared) -> Self {
        let standard = std::iter::once(Checklist::standard()).filter(|_| inventory.checklist().is_none());
        let checklists = inventory.checklists().chain(standard).map(|checklist| (checklist.version, Asked::of(checklist))).collect();
        let mut decisions: Vec<(DatasetId, &Decision)> =
            inventory.decisions().flat_map(|decision| decision.datasets.iter().map(|dataset| (*dataset, decision.as_ref()))).collect();
        decisions.sort_by_key(|(dataset, _)| *dataset);
        let open = inventory.demands().filter(|demand| demand.answered.is_none());
        let mut unanswered: Vec<DatasetId> = open.flat_map(|demand| demand.datasets.iter().copied()).collect();
        unanswered.sort_unstable();
        let (due, waiting, answers, blocking) = Default::default();
        Self { today: shared.today, checklists, decisions, unanswered, due, waiting, answers, blocking }
    }

    /// Returns what is due and what waits in the datasets worked on, in their order.
    pub(super) fn finish(self) -> (Vec<Due>, Vec<Waiting>) {
        (self.due, self.waiting)
    }

    /// Works out how far a dataset has come.
    pub(super) fn dataset(&mut self, records: &Records<'a>) -> Progress {
        static NONE: Items = Items::new();
        let Records { dataset, items, adopted, outcome } = *records;
        let (id, stage, outcome) = (dataset.id(), dataset.stage(), outcome.map(|outcome| outcome.kind));
        let own = adopted.and_then(|adopted| self.checklists.get(&adopted.version));
        // There always is one: an inventory without any has the standard one.
        let Some(checklist) = own.or_else(|| self.checklists.last_key_value().map(|(_, asked)| asked)) else { return Progress::nothing(stage) };
        checklist.answers(items.map_or(&NONE, AsRef::as_ref), &mut self.answers);
        let from = self.decisions.partition_point(|(of, _)| *of < id);
        let decisions = || self.decisions[from..].iter().take_while(|(of, _)| *of == id).map(|(_, decision)| *decision);
        let unanswered = self.unanswered[self.unanswered.partition_point(|of| *of < id)..].iter().take_while(|of| **of == id).count();
        let update = due::update(dataset).filter(|_| outcome.is_none()).map(|(date, grace)| Due::new(id, DueWhat::Update, date, grace, self.today));
        let mut progress = Progress {
            outcome,
            next_update: update.map(|update| update.date),
            overdue_days: update.map(|update| update.overdue_days),
            urgency: update.map(|update| update.urgency),
            is_to_proceed: in_force(decisions(), &DecisionKind::Proceed).is_some(),
            has_begun: adopted.is_some() || stage > Stage::Identify,
            unanswered,
            ..Progress::nothing(stage)
        };
        self.due.extend(update);
        self.blocking.iter_mut().for_each(Vec::clear);
        let (has_duty, since) = (dataset.has_duty(), adopted.and_then(|adopted| adopted.since));
        let mut missing: Vec<Step<'_>> = Vec::new();
        for (item, record) in checklist.items.iter().zip(&self.answers) {
            let found = match &item.decision {
                None => record.map_or(ItemState::Open, |record| record.state),
                Some(_) => item_state(item, &NONE, decisions()),
            };
            let again = due::again(item, *record, progress.next_update);
            let is_done = found.is_settled() && again.is_none_or(|next| self.today <= next);
            let step = Step { item, record: *record, is_done, is_blocking: !is_done && item.mandatory.holds(has_duty), again };
            step.count(&mut progress.stages[item.stage.index()], &mut self.blocking[item.stage.index()]);
            if outcome.is_some() {
                continue;
            }
            if let Some(due) = due::of_item(id, item, step.record, step.again, stage, self.today) {
                progress.late_items += usize::from(due.urgency == Urgency::Overdue);
                self.due.push(due);
            }
            match item.decision {
                _ if !step.is_blocking || item.stage != stage => {}
                None => step.wait(id, since, &mut progress.waits, &mut self.waiting),
                Some(_) => missing.push(step),
            }
        }
        // A decision waits for nobody until everything else is done.
        if progress.waits.is_empty() {
            for step in &missing {
                step.wait(id, since, &mut progress.waits, &mut self.waiting);
            }
        }
        for (of, blocking) in progress.stages.iter_mut().zip(&self.blocking) {
            of.blocking.clone_from(blocking);
        }
        if let ([_], [step]) = (progress.of(stage).blocking.as_slice(), missing.as_slice()) {
            progress.to_decide.clone_from(&step.item.decision);
        }
        progress
    }
}

impl Step<'_> {
    fn count(&self, of: &mut StageProgress, blocking: &mut Vec<ItemId>) {
        of.total += 1;
        of.done += usize::from(self.is_done);
        if self.is_blocking {
            blocking.push(self.item.id);
        }
    }

    fn wait(&self, dataset: DatasetId, since: Option<Date>, waits: &mut Roles, waiting: &mut Vec<Waiting>) {
        let begun = self.record.filter(|record| record.state == ItemState::Doing).and_then(|record| record.date);
        for role in &self.item.roles {
            waits.insert(*role);
            waiting.push(Waiting { dataset, item: self.item.id, role: *role, since: begun.or(self.again).or(since) });
        }
    }
}

impl Progress {
    /// Returns the progress of a dataset of which nothing is known but its stage.
    fn nothing(stage: Stage) -> Self {
        Self {
            stage,
            stages: Default::default(),
            outcome: None,
            next_update: None,
            overdue_days: None,
            urgency: None,
            late_items: 0,
            to_decide: None,
            is_to_proceed: false,
            waits: Roles::default(),
            has_begun: false,
            unanswered: 0,
        }
    }
}
