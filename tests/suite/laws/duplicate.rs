//! Wishes to merge, to tell apart and to load. What comes of them is asked in [`super`].

use fyrfalt::command::{Command, Load, Merge, MergePart};
use fyrfalt::model::{FieldKey, GateId, Inventory, OperationKind};

use super::{DAY, Wish};

impl Wish {
    pub(super) fn duplicate(&self, inventory: &Inventory) -> Command {
        match self.sort {
            OperationKind::MergeDatasets => Command::MergeDatasets(Box::new(self.merge(inventory))),
            OperationKind::MarkDistinct => {
                let pairs = (0..=self.pick(5, 2)).map(|at| (self.dataset(at, inventory), self.dataset(at + 2, inventory)));
                Command::MarkDistinct(pairs.collect(), self.pick(1, 3) > 0, DAY)
            }
            _ => Command::LoadInventory(Box::new(Load { source: self.word(0), records: inventory.records().collect() })),
        }
    }

    /// Merges two as proposed, or takes whatever the dice say.
    fn merge(&self, inventory: &Inventory) -> Merge {
        let (a, b) = (self.dataset(0, inventory), self.dataset(1, inventory));
        let mut merge = Merge::proposed(inventory, a, b);
        if self.pick(2, 2) == 0 {
            let fields: Vec<FieldKey> = FieldKey::all().collect();
            merge.taken.extend([MergePart::Stage, MergePart::Outcome, MergePart::Override].into_iter().filter(|_| self.pick(3, 2) == 0));
            merge.taken.insert(MergePart::Field(fields[self.pick(4, fields.len())]));
            merge.taken.insert(MergePart::Gate(GateId::ALL[self.pick(5, GateId::ALL.len())]));
            merge.taken.insert(MergePart::Score(self.criterion(0, inventory)));
        }
        merge.note = Some(self.word(0)).filter(|_| self.pick(0, 2) == 0);
        merge
    }
}
