//! Wishes for what the process asks: moves, ticks, checklists, decisions, demand and outcomes.
//!
//! The laws themselves stand beside.

use fyrfalt::command::{ItemNote, Move, NewDecision, NewDemand, NewOutcome, NewSnapshot, NewTick};
use fyrfalt::model::{
    Checklist, DecisionId, DecisionKind, DemandId, Inventory, ItemId, ItemState, Line, Mandatory, OperationId, OutcomeKind, Prose, SnapshotId, Stage,
    SwitchedOff,
};

use super::{DAY, Wish};

impl Wish {
    /// Moves some datasets to a stage, or one that stands further on back.
    pub(super) fn movement(&self, stage: Stage, inventory: &Inventory) -> Move {
        if let Some(id) = self.further(inventory) {
            return Move { why: Some(self.word(0)), ..Move::new(vec![id], Stage::Identify, DAY) };
        }
        Move { why: Some(self.word(0)).filter(|_| self.pick(1, 4) > 0), ..Move::new(self.datasets(inventory), stage, DAY) }
    }

    pub(super) fn item(&self, at: usize, inventory: &Inventory) -> ItemId {
        let checklist = inventory.checklist().unwrap_or_else(|| Checklist::standard());
        // What is switched off is worth more tries than other items.
        let off = checklist.switched_off.iter().flat_map(|off| [off.item; 9]);
        let all: Vec<ItemId> = checklist.items.iter().map(|item| item.id).chain(off).collect();
        all.get(self.pick(at, all.len() * 9 / 8)).copied().unwrap_or_else(|| ItemId::new("X1").unwrap())
    }

    /// Ticks some items, or everything that a stage asks for.
    pub(super) fn ticks(&self, inventory: &Inventory) -> Vec<NewTick> {
        let tick = |item: ItemId, at: usize| NewTick {
            item,
            state: ItemState::ALL[self.pick(at + 1, 4)],
            reason: Some(self.word(at)).filter(|_| self.pick(at + 2, 4) > 0),
            by: Some(self.word(at + 1)).filter(|_| self.pick(at + 3, 2) > 0),
            date: DAY,
        };
        if self.pick(0, 2) == 0 {
            return (0..=self.pick(5, 3)).map(|at| tick(self.item(at, inventory), at)).collect();
        }
        let checklist = inventory.checklist().unwrap_or_else(|| Checklist::standard());
        let asked = checklist.of_stage(Stage::ALL[self.pick(1, 4)]).filter(|item| item.decision.is_none() && item.mandatory != Mandatory::Never);
        asked.map(|item| NewTick { item: item.id, state: ItemState::Done, reason: None, by: None, date: DAY }).collect()
    }

    pub(super) fn item_note(&self) -> ItemNote {
        ItemNote {
            responsible: Some(self.word(0)).filter(|_| self.pick(1, 2) > 0),
            due: [None, Some(None), Some(Some(DAY))][self.pick(2, 3)],
            note: Some(self.word(1)).filter(|_| self.pick(3, 2) > 0),
            links: [None, Some(vec!["https://example.org/1".to_owned(), String::new()]), Some(vec![self.word(2)])][self.pick(4, 3)].clone(),
        }
    }

    pub(super) fn checklist(&self, inventory: &Inventory) -> Checklist {
        let mut checklist = Checklist::clone(inventory.checklist().unwrap_or_else(|| Checklist::standard()));
        checklist.items[self.pick(0, 47)].guidance.sv = self.word(0);
        if self.pick(3, 4) == 0 {
            checklist.items[self.pick(0, 47)].text.sv = self.word(1);
        }
        let off = checklist.items[self.pick(1, 47)].id;
        if checklist.why_off(off).is_none() && self.pick(2, 3) > 0 {
            checklist.switched_off.extend(Prose::new(&self.word(1)).ok().map(|reason| SwitchedOff { item: off, reason }));
        }
        checklist
    }

    pub(super) fn snapshot(&self) -> NewSnapshot {
        NewSnapshot {
            id: SnapshotId::from_uuid(self.new_id(4)),
            name: if self.pick(2, 3) == 0 { "Inför nämnden".to_owned() } else { self.word(0) },
            operation: OperationId::from_uuid(self.new_id(5)),
            hash: "0123456789abcdef".repeat(4),
        }
    }

    pub(super) fn decision(&self, id: DecisionId, inventory: &Inventory) -> NewDecision {
        let own = Line::new(&self.word(2)).ok().map(DecisionKind::Own);
        let kinds: Vec<DecisionKind> = DecisionKind::KNOWN.into_iter().chain(own).collect();
        NewDecision {
            id,
            kind: kinds[self.pick(0, kinds.len())].clone(),
            date: if self.pick(1, 9) == 0 { DAY.tomorrow().unwrap() } else { DAY },
            today: DAY,
            by: self.word(0),
            role: Some(self.word(1)).filter(|_| self.pick(2, 2) > 0),
            register_number: Some(self.word(2)).filter(|_| self.pick(3, 2) > 0),
            text: Some(self.word(0)),
            datasets: if self.pick(4, 6) == 0 { Vec::new() } else { self.datasets(inventory) },
            links: Vec::new(),
            snapshot: Some(self.snapshot()).filter(|_| self.pick(5, 2) > 0),
        }
    }

    pub(super) fn known_demand(&self, inventory: &Inventory) -> DemandId {
        let all: Vec<DemandId> = inventory.demands().map(|demand| demand.id).collect();
        all.get(self.pick(3, all.len() + 1)).copied().unwrap_or_else(|| DemandId::from_uuid(self.new_id(3)))
    }

    pub(super) fn demand(&self, id: DemandId, inventory: &Inventory) -> NewDemand {
        NewDemand {
            id,
            date: if self.pick(1, 9) == 0 { DAY.tomorrow().unwrap() } else { DAY },
            today: DAY,
            who: self.word(0),
            what: self.word(1),
            channel: Some(self.word(2)).filter(|_| self.pick(2, 2) > 0),
            source: Some(self.word(0)).filter(|_| self.pick(3, 2) > 0),
            datasets: if self.pick(4, 2) == 0 { Vec::new() } else { self.datasets(inventory) },
        }
    }

    pub(super) fn outcome(&self) -> NewOutcome {
        NewOutcome {
            kind: OutcomeKind::ALL[self.pick(0, 3)],
            link: Some("https://example.org/annan".to_owned()).filter(|_| self.pick(1, 3) > 0),
            text: Some(self.word(0)),
            date: Some(DAY).filter(|_| self.pick(2, 4) > 0),
            by: Some(self.word(1)),
        }
    }
}
