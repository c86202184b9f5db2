//! The trail of operations, and where on it undo and redo stand.
//!
//! The position is read off the operations themselves, so that it survives a restart.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::operation::{MAKER, Origin};
use crate::model::{Operation, OperationId};

/// All operations, and the stacks that undo and redo walk.
#[derive(Debug, Default)]
pub(super) struct Trail {
    operations: Vec<Arc<Operation>>,
    /// Positions of operations that undo would take back, last first out.
    undo: Vec<usize>,
    /// Positions of operations that redo would do again, last first out.
    redo: Vec<usize>,
    asked_for: BTreeSet<OperationId>,
}

impl Trail {
    pub(super) fn of(operations: Vec<Operation>) -> Self {
        let mut trail = Self::default();
        for operation in operations {
            trail.push(Arc::new(operation));
        }
        trail
    }

    pub(super) fn operations(&self) -> &[Arc<Operation>] {
        &self.operations
    }

    pub(super) fn push(&mut self, operation: Arc<Operation>) {
        match operation.origin {
            // The making of the example is where its way back ends.
            Origin::Done if operation.who == MAKER && self.undo.is_empty() => {}
            Origin::Done => {
                self.undo.push(self.operations.len());
                self.redo.clear();
            }
            Origin::Undoes(_) => self.redo.extend(self.undo.pop()),
            Origin::Redoes(_) => self.undo.extend(self.redo.pop()),
        }
        self.operations.push(operation);
    }

    /// Takes the last operation off again, as if it had never been; undo and redo stand where they stood.
    pub(super) fn pop(&mut self, id: OperationId) {
        if self.operations.last().is_some_and(|last| last.id == id) {
            self.operations.pop();
            let operations = std::mem::take(&mut self.operations);
            let asked_for = std::mem::take(&mut self.asked_for);
            *self = Self { asked_for, ..Self::default() };
            for operation in operations {
                self.push(operation);
            }
        }
    }

    /// Returns what undo would take back; the making of the inventory cannot be.
    pub(super) fn to_undo(&self) -> Option<&Arc<Operation>> {
        let operation = &self.operations[*self.undo.last()?];
        (operation.label.kind != crate::model::OperationKind::CreateInventory).then_some(operation)
    }

    pub(super) fn to_redo(&self) -> Option<&Arc<Operation>> {
        self.redo.last().map(|position| &self.operations[*position])
    }

    /// Returns the operations that the next undos and redos are about.
    pub(super) fn near_steps(&self, count: usize) -> Vec<OperationId> {
        let near = |stack: &Vec<usize>| -> Vec<usize> { stack.iter().rev().take(count).copied().collect() };
        near(&self.undo).into_iter().chain(near(&self.redo)).map(|position| self.operations[position].id).collect()
    }

    pub(super) fn is_asked_for(&self, id: OperationId) -> bool {
        self.asked_for.contains(&id)
    }

    pub(super) fn ask_for(&mut self, id: OperationId) {
        self.asked_for.insert(id);
    }

    pub(super) fn forget_asking(&mut self, id: OperationId) {
        self.asked_for.remove(&id);
    }
}
