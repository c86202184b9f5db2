//! The worker: in order, never on top of a hole, and nothing asked for is left undone.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{Place, addition, dataset_id, operation, set};
use crate::model::{ChangeSet, DatasetId, Operation, OperationId};
use crate::store::{Finding, Loaded, Past, Reply, Store, StoreError, Worker};

#[test]
fn requests_are_answered_in_order() {
    let place = Place::new();
    let woken = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&woken);
    let mut worker = Worker::start(Box::new(place.open()), move || {
        counter.fetch_add(1, Ordering::SeqCst);
    });
    assert!(worker.wait().is_none(), "nothing was asked");
    assert!(worker.poll().is_none());
    let changes = set([addition(1, "Badplatser")]);
    let copy = place.folder.path().join("kopia.fyrfalt");
    worker.commit(operation(1), changes.clone());
    worker.request_changes(operation(1).id);
    worker.request_history(Some(dataset_id(1)), 5);
    worker.request_back_up(copy.clone());
    worker.request_check();
    worker.request_load();
    worker.request_is_current();
    assert_eq!(worker.outstanding(), 7);

    assert!(matches!(worker.wait(), Some(Reply::Committed(id, hash)) if id == operation(1).id && hash.len() == 64));
    assert!(matches!(worker.wait(), Some(Reply::Changes { result: Ok(found), .. }) if found == changes));
    assert!(matches!(worker.wait(), Some(Reply::History { result: Ok(found), .. }) if found == [(operation(1), changes)]));
    assert!(matches!(worker.wait(), Some(Reply::BackedUp { to, result: Ok(()) }) if to == copy));
    assert!(matches!(worker.wait(), Some(Reply::Checked(Ok(findings))) if findings.is_empty()));
    assert!(matches!(worker.wait(), Some(Reply::Loaded(Ok(loaded))) if loaded.inventory.datasets().len() == 1));
    assert!(matches!(worker.wait(), Some(Reply::Current(Ok(true)))));
    assert_eq!(worker.outstanding(), 0);
    drop(worker);
    assert_eq!(woken.load(Ordering::SeqCst), 7);
}

#[test]
fn after_a_failure_nothing_is_written_until_somebody_says_so() {
    let place = Place::new();
    let mut worker = Worker::start(Box::new(place.open()), || {});
    let (first, second) = (set([addition(1, "Badplatser")]), set([addition(2, "Lekplatser")]));
    worker.commit(operation(1), first.clone());
    worker.commit(operation(2), first);
    worker.commit(operation(3), second.clone());
    assert!(matches!(worker.wait(), Some(Reply::Committed(..))));
    assert!(matches!(worker.wait(), Some(Reply::CommitFailed { error: StoreError::Stale(_), .. })));
    assert!(matches!(worker.wait(), Some(Reply::CommitFailed { operation: id, error: StoreError::Halted }) if id == operation(3).id));
    worker.resume();
    worker.commit(operation(3), second);
    assert!(matches!(worker.wait(), Some(Reply::Committed(id, _)) if id == operation(3).id));
}

#[test]
fn dropping_it_finishes_what_was_asked_and_closes_the_file() {
    let place = Place::new();
    let mut worker = Worker::start(Box::new(place.open()), || {});
    for number in 1..=20 {
        worker.commit(operation(number), set([addition(number.into(), "Badplatser")]));
    }
    drop(worker);
    assert_eq!(place.open().load().unwrap().operations.len(), 20);
}

struct Broken;

impl Store for Broken {
    fn load(&mut self) -> Result<Loaded, StoreError> {
        panic!("a test of what happens then")
    }

    fn commit(&mut self, _: &Operation, _: &ChangeSet) -> Result<(), StoreError> {
        Ok(())
    }

    fn head(&self) -> &'static str {
        ""
    }

    fn past(&mut self, operation: OperationId) -> Result<Past, StoreError> {
        Err(StoreError::NoOperation(operation))
    }

    fn is_current(&mut self) -> Result<bool, StoreError> {
        Ok(true)
    }

    fn changes(&mut self, _: OperationId) -> Result<ChangeSet, StoreError> {
        Ok(ChangeSet::default())
    }

    fn history(&mut self, _: Option<DatasetId>, _: usize) -> Result<Vec<(Operation, ChangeSet)>, StoreError> {
        Ok(Vec::new())
    }

    fn back_up(&mut self, _: &Path) -> Result<(), StoreError> {
        Ok(())
    }

    fn check(&mut self) -> Result<Vec<Finding>, StoreError> {
        Ok(Vec::new())
    }
}

#[test]
fn a_thread_that_ends_is_reported() {
    let mut worker = Worker::start(Box::new(Broken), || {});
    worker.request_load();
    worker.commit(operation(1), ChangeSet::default());
    assert!(matches!(worker.wait(), Some(Reply::Stopped)));
    assert!(worker.wait().is_none());
    worker.commit(operation(2), ChangeSet::default());
    assert!(matches!(worker.wait(), Some(Reply::Stopped)), "later requests are not lost in silence");
}
