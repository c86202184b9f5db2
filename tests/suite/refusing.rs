//! A file that refuses: memory goes back to what the file holds, what was done is kept, and trying again brings it back.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use fyrfalt::command::{Command, NewDataset, OrganisationDraft};
use fyrfalt::model::{ChangeSet, DatasetId, Language, Operation, OperationId, ScoringModel};
use fyrfalt::session::{Event, Session, SessionError, new_uuid};
use fyrfalt::store::{Access, Finding, Loaded, Past, SqliteStore, Store, StoreError};

/// A store on a disk that is full for as long as the switch is on.
struct FullDisk {
    inner: SqliteStore,
    is_full: Arc<AtomicBool>,
}

impl Store for FullDisk {
    fn load(&mut self) -> Result<Loaded, StoreError> {
        self.inner.load()
    }

    fn commit(&mut self, operation: &Operation, changes: &ChangeSet) -> Result<(), StoreError> {
        if self.is_full.load(Ordering::SeqCst) {
            return Err(StoreError::Full { path: self.inner.path().to_owned() });
        }
        self.inner.commit(operation, changes)
    }

    fn changes(&mut self, operation: OperationId) -> Result<ChangeSet, StoreError> {
        self.inner.changes(operation)
    }

    fn history(&mut self, of: Option<DatasetId>, limit: usize) -> Result<Vec<(Operation, ChangeSet)>, StoreError> {
        self.inner.history(of, limit)
    }

    fn back_up(&mut self, to: &Path) -> Result<(), StoreError> {
        self.inner.back_up(to)
    }

    fn check(&mut self) -> Result<Vec<Finding>, StoreError> {
        self.inner.check()
    }

    fn head(&self) -> &str {
        self.inner.head()
    }

    fn past(&mut self, operation: OperationId) -> Result<Past, StoreError> {
        self.inner.past(operation)
    }

    fn is_current(&mut self) -> Result<bool, StoreError> {
        self.inner.is_current()
    }
}

fn add(title: &str) -> Command {
    Command::AddDatasets(vec![NewDataset { id: DatasetId::from_uuid(new_uuid()), title: title.to_owned(), language: Language::Sv }])
}

fn titles(session: &Session) -> Vec<String> {
    session.inventory().datasets().map(|dataset| dataset.title(Language::Sv).to_owned()).collect()
}

fn session(folder: &Path) -> (Session, Arc<AtomicBool>) {
    let path = folder.join("inventory.fyrfalt");
    let is_full = Arc::new(AtomicBool::new(false));
    Session::create(&path, "karin", || {}).unwrap();
    let store = FullDisk { inner: SqliteStore::open(&path, Access::Write).unwrap(), is_full: Arc::clone(&is_full) };
    let mut session = Session::over(Box::new(store), &path, "karin", || {}).unwrap();
    session.run(&Command::CreateInventory(OrganisationDraft::default(), Box::new(ScoringModel::standard())), None).unwrap();
    session.run(&add("Badplatser"), None).unwrap();
    session.settle();
    (session, is_full)
}

#[test]
fn what_the_file_refuses_is_taken_back_kept_and_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, is_full) = session(folder.path());
    let before = Arc::clone(session.inventory());

    is_full.store(true, Ordering::SeqCst);
    session.run(&add("Lekplatser"), None).unwrap();
    session.run(&add("Cykelvägar"), None).unwrap();
    let events = session.settle();

    assert!(events.iter().any(|event| matches!(event, Event::Failed)), "{events:?}");
    assert_eq!(session.inventory(), &before, "memory is what the file holds");
    assert_eq!(session.undo_label().unwrap().subject, "Badplatser");
    let failure = session.failure().unwrap();
    assert!(matches!(failure.error, StoreError::Full { .. }));
    assert_eq!(failure.kept().map(|operation| operation.label.subject.clone()).collect::<Vec<_>>(), ["Lekplatser", "Cykelvägar"]);
    assert!(!session.is_saved());
    assert_eq!(session.run(&add("Utegym"), None).unwrap_err(), SessionError::Unsaved);

    is_full.store(false, Ordering::SeqCst);
    session.retry().unwrap();
    session.settle();
    assert_eq!(titles(&session), ["Badplatser", "Lekplatser", "Cykelvägar"]);
    assert!(session.is_saved());

    let path = session.path().to_owned();
    drop(session);
    let session = Session::open(&path, Access::Read, "karin", || {}).unwrap();
    assert_eq!(titles(&session), ["Badplatser", "Lekplatser", "Cykelvägar"]);
}

#[test]
fn trying_again_on_a_disk_that_is_still_full_keeps_everything() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, is_full) = session(folder.path());
    is_full.store(true, Ordering::SeqCst);
    session.run(&add("Lekplatser"), None).unwrap();
    session.settle();
    session.retry().unwrap();
    session.settle();
    assert_eq!(session.failure().unwrap().kept().len(), 1);
    assert_eq!(titles(&session), ["Badplatser"]);
}

#[test]
fn what_was_refused_can_be_let_go() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, is_full) = session(folder.path());
    is_full.store(true, Ordering::SeqCst);
    session.run(&add("Lekplatser"), None).unwrap();
    session.settle();
    is_full.store(false, Ordering::SeqCst);
    session.abandon();
    session.run(&add("Utegym"), None).unwrap();
    session.settle();
    assert_eq!(titles(&session), ["Badplatser", "Utegym"]);
    assert!(session.is_saved());
}

#[test]
fn an_undo_that_the_file_refuses_is_taken_back_too() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, is_full) = session(folder.path());
    is_full.store(true, Ordering::SeqCst);
    session.undo().unwrap();
    session.settle();
    assert_eq!(titles(&session), ["Badplatser"]);
    is_full.store(false, Ordering::SeqCst);
    session.retry().unwrap();
    session.settle();
    assert_eq!(titles(&session), Vec::<String>::new());
    assert_eq!(session.redo_label().unwrap().subject, "Badplatser");
}
