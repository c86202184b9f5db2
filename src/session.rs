//! A session: the inventory in memory, the file it is kept in, and the way back.
//!
//! Nothing else writes an inventory. A command becomes one operation: applied in memory at once, committed to the file by the
//! store's own thread. If the file refuses, memory goes back to what the file holds and what was done is kept to try again.

mod trail;

use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use crate::command::{Command, NewSnapshot, Refusal};
use crate::model::operation::Origin;
use crate::model::{ChangeSet, Conflict, DatasetId, Inventory, Label, Operation, OperationId, OrganisationId, Prose, SnapshotId};
use crate::store::{Access, Finding, Past, ReadOnly, Reply, SqliteStore, Store, StoreError, Worker, next_hash};

use trail::Trail;

/// How many steps back are kept in memory; the others are fetched from the file before they are needed.
const NEAR_STEPS: usize = 50;

/// Why something could not be done.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum SessionError {
    /// The command does not fit the inventory.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The inventory was opened to be read only.
    #[error("opened to be read only")]
    ReadOnly,
    /// The file refused an earlier operation; see [`Session::failure`].
    #[error("the file refuses to be written")]
    Unsaved,
    /// There is nothing to undo or redo.
    #[error("nothing to undo or redo")]
    NothingLeft,
    /// The reason given is not text.
    #[error("reason: {0}")]
    Why(crate::model::ValueError),
    /// What is to be undone no longer fits the inventory.
    #[error(transparent)]
    Stale(#[from] Conflict),
    /// The file itself.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Operations that the file refused: taken back in memory, kept to be tried again.
#[derive(Debug)]
pub struct Failure {
    /// What the file said.
    pub error: StoreError,
    kept: Vec<(Arc<Operation>, ChangeSet)>,
}

impl Failure {
    /// Returns what would be lost, oldest first.
    pub fn kept(&self) -> impl ExactSizeIterator<Item = &Operation> {
        self.kept.iter().map(|(operation, _)| operation.as_ref())
    }
}

/// Something that the file answered, for a view to show.
#[derive(Debug)]
pub enum Event {
    /// Everything done so far is in the file.
    Saved,
    /// The file refused; see [`Session::failure`].
    Failed,
    /// An undo or redo that had to wait for the file is done.
    Stepped(Label),
    /// An undo or redo that had to wait for the file could not be done.
    StepRefused(SessionError),
    /// The history that was asked for, newest first.
    History(Option<DatasetId>, Vec<(Operation, ChangeSet)>),
    /// The history could not be read.
    HistoryFailed(StoreError),
    /// A copy was written, or not.
    BackedUp(Result<PathBuf, StoreError>),
    /// The inventory as it was after an operation, or why it cannot be had.
    Past(OperationId, Result<Box<Past>, StoreError>),
    /// The file was checked, or could not be.
    Checked(Result<Vec<Finding>, StoreError>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Undo,
    Redo,
}

/// An open inventory.
#[derive(Debug)]
pub struct Session {
    inventory: Arc<Inventory>,
    revision: u64,
    trail: Trail,
    /// The changes of operations near the present, so that they can be taken back without waiting for the disk.
    near: BTreeMap<OperationId, ChangeSet>,
    pending: VecDeque<(Arc<Operation>, ChangeSet)>,
    waiting: Option<Step>,
    failure: Option<Failure>,
    saved_at: Option<Timestamp>,
    read_only: Option<ReadOnly>,
    older: Option<PathBuf>,
    path: PathBuf,
    who: String,
    /// The hash of the newest operation in the file.
    hash: String,
    /// The newest operation in the file that figures rest on, with its hash.
    basis: Option<(OperationId, String)>,
    worker: Worker,
}

/// Makes a new id; it sorts after those made before.
pub fn new_uuid() -> Uuid {
    Uuid::now_v7()
}

impl Session {
    /// Makes a new inventory file; an existing file is never replaced.
    pub fn create(path: &Path, who: &str, wake: impl Fn() + Send + Sync + 'static) -> Result<Self, SessionError> {
        Self::create_for(OrganisationId::from_uuid(new_uuid()), path, who, wake)
    }

    /// Makes a new inventory file of an organisation that has its id already; otherwise as [`Session::create`].
    pub fn create_for(organisation: OrganisationId, path: &Path, who: &str, wake: impl Fn() + Send + Sync + 'static) -> Result<Self, SessionError> {
        let store = SqliteStore::create(path, organisation)?;
        Self::over(Box::new(store), path, who, wake)
    }

    /// Opens an inventory file.
    pub fn open(path: &Path, access: Access, who: &str, wake: impl Fn() + Send + Sync + 'static) -> Result<Self, SessionError> {
        let store = SqliteStore::open(path, access)?;
        Self::over(Box::new(store), path, who, wake)
    }

    /// Opens whatever a store holds.
    pub fn over(mut store: Box<dyn Store>, path: &Path, who: &str, wake: impl Fn() + Send + Sync + 'static) -> Result<Self, SessionError> {
        let loaded = store.load()?;
        let trail = Trail::of(loaded.operations);
        let mut session = Self {
            inventory: Arc::new(loaded.inventory),
            revision: 0,
            trail,
            near: BTreeMap::new(),
            pending: VecDeque::new(),
            waiting: None,
            failure: None,
            saved_at: None,
            read_only: loaded.read_only,
            older: loaded.older,
            path: path.to_owned(),
            who: who.to_owned(),
            hash: store.head().to_owned(),
            basis: loaded.basis,
            worker: Worker::start(store, wake),
        };
        session.fetch_near_steps();
        Ok(session)
    }

    /// Returns the inventory as it is now. Cloning the pointer gives a background job its own unchanging view.
    pub const fn inventory(&self) -> &Arc<Inventory> {
        &self.inventory
    }

    /// Returns a number that goes up with every change, for what is worked out from the inventory.
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// Returns who works, as operations name them.
    pub fn who(&self) -> &str {
        &self.who
    }

    /// Lets somebody else work from now on.
    pub fn hand_over(&mut self, who: &str) {
        who.clone_into(&mut self.who);
    }

    /// Returns where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the copy that was left of the file as an older program wrote it, if opening brought it up to date.
    pub fn older(&self) -> Option<&Path> {
        self.older.as_deref()
    }

    /// Returns why the inventory can only be read, if so.
    pub const fn read_only(&self) -> Option<&ReadOnly> {
        self.read_only.as_ref()
    }

    /// Returns what the file refused, if it did.
    pub const fn failure(&self) -> Option<&Failure> {
        self.failure.as_ref()
    }

    /// Tells whether everything done so far is in the file.
    pub fn is_saved(&self) -> bool {
        self.pending.is_empty() && self.failure.is_none()
    }

    /// Returns when the file last took something, in this session.
    pub const fn saved_at(&self) -> Option<Timestamp> {
        self.saved_at
    }

    /// Returns all operations, oldest first.
    pub fn operations(&self) -> &[Arc<Operation>] {
        self.trail.operations()
    }

    /// Returns the newest operation and the hash that it has in the log, or will have as soon as it is written.
    pub fn head(&self) -> Option<(OperationId, String)> {
        let newest = self.operations().last()?;
        let after = |hash: String, (operation, changes): &(Arc<Operation>, ChangeSet)| next_hash(&hash, operation, changes);
        Some((newest.id, self.pending.iter().fold(self.hash.clone(), after)))
    }

    /// Returns the newest operation that figures rest on, and its hash as [`Session::head`] does.
    ///
    /// Documents name this one: keeping a document, a view or the name of a moment makes no figure another.
    pub fn basis(&self) -> Option<(OperationId, String)> {
        let (mut hash, mut basis) = (self.hash.clone(), self.basis.clone());
        for (operation, changes) in &self.pending {
            hash = next_hash(&hash, operation, changes);
            if operation.label.kind.changes_figures() {
                basis = Some((operation.id, hash.clone()));
            }
        }
        basis
    }

    /// Prepares a snapshot of the inventory as it is now.
    pub fn snapshot(&self, name: &str) -> Option<NewSnapshot> {
        let (operation, hash) = self.head()?;
        Some(NewSnapshot { id: SnapshotId::from_uuid(new_uuid()), name: name.to_owned(), operation, hash })
    }

    /// Returns what undo would take back.
    pub fn undo_label(&self) -> Option<&Label> {
        self.trail.to_undo().map(|operation| &operation.label)
    }

    /// Returns the operation that undo would take back.
    pub fn undo_id(&self) -> Option<OperationId> {
        self.trail.to_undo().map(|operation| operation.id)
    }

    /// Returns what redo would do again.
    pub fn redo_label(&self) -> Option<&Label> {
        self.trail.to_redo().map(|operation| &operation.label)
    }

    /// Does a command: one operation, which can be undone.
    pub fn run(&mut self, command: &Command, why: Option<&str>) -> Result<Arc<Operation>, SessionError> {
        self.check_writable()?;
        let why = why.filter(|why| !why.trim().is_empty()).or_else(|| command.why());
        let why = why.map(str::trim).filter(|why| !why.is_empty()).map(Prose::new).transpose().map_err(SessionError::Why)?;
        let changes = command.plan(&self.inventory)?;
        let label = command.label(&self.inventory);
        self.record(label, why, Origin::Done, changes)
    }

    /// Takes the last operation back. Returns what was taken back, or `None` if the file must be asked first; then an event follows.
    pub fn undo(&mut self) -> Result<Option<Label>, SessionError> {
        self.step(Step::Undo)
    }

    /// Does again what was taken back last; otherwise as [`Session::undo`].
    pub fn redo(&mut self) -> Result<Option<Label>, SessionError> {
        self.step(Step::Redo)
    }

    /// Tries again what the file refused.
    pub fn retry(&mut self) -> Result<(), SessionError> {
        let Some(failure) = self.failure.take() else { return Ok(()) };
        self.worker.resume();
        for (operation, changes) in failure.kept {
            Arc::make_mut(&mut self.inventory).apply(&changes)?;
            self.trail.push(Arc::clone(&operation));
            self.send(operation, changes);
        }
        Ok(())
    }

    /// Lets go of what the file refused; the inventory stays as the file holds it.
    pub fn abandon(&mut self) {
        self.failure = None;
        self.worker.resume();
    }

    /// Asks the file for the history, of one dataset or of everything; an event follows.
    pub fn request_history(&mut self, of: Option<DatasetId>, limit: usize) {
        self.worker.request_history(of, limit);
    }

    /// Asks for a copy of the file; an event follows.
    pub fn request_back_up(&mut self, to: &Path) {
        self.worker.request_back_up(to.to_owned());
    }

    /// Asks for the inventory as it was after an operation; an event follows.
    pub fn request_past(&mut self, operation: OperationId) {
        self.worker.request_past(operation);
    }

    /// Asks for a check of the file; an event follows.
    pub fn request_check(&mut self) {
        self.worker.request_check();
    }

    /// Takes in what the file has answered since last time. Never waits.
    pub fn poll(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        while let Some(reply) = self.worker.poll() {
            events.extend(self.take_in(reply));
        }
        events
    }

    /// Waits until the file has answered everything asked so far. For jobs without a window.
    pub fn settle(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        while self.worker.outstanding() > 0 {
            let Some(reply) = self.worker.wait() else { break };
            events.extend(self.take_in(reply));
        }
        events
    }

    fn check_writable(&self) -> Result<(), SessionError> {
        if self.read_only.is_some() {
            return Err(SessionError::ReadOnly);
        }
        if self.failure.is_some() {
            return Err(SessionError::Unsaved);
        }
        Ok(())
    }

    fn record(&mut self, label: Label, why: Option<Prose>, origin: Origin, changes: ChangeSet) -> Result<Arc<Operation>, SessionError> {
        Arc::make_mut(&mut self.inventory).apply(&changes)?;
        let operation = Arc::new(Operation { id: OperationId::from_uuid(new_uuid()), at: now(), who: self.who.clone(), label, why, origin });
        self.trail.push(Arc::clone(&operation));
        self.send(Arc::clone(&operation), changes);
        self.fetch_near_steps();
        Ok(operation)
    }

    fn send(&mut self, operation: Arc<Operation>, changes: ChangeSet) {
        self.revision += 1;
        if operation.origin == Origin::Done {
            self.near.insert(operation.id, changes.clone());
        }
        self.worker.commit(operation.as_ref().clone(), changes.clone());
        self.pending.push_back((operation, changes));
    }

    fn step(&mut self, step: Step) -> Result<Option<Label>, SessionError> {
        self.check_writable()?;
        let target = match step {
            Step::Undo => self.trail.to_undo(),
            Step::Redo => self.trail.to_redo(),
        };
        let target = Arc::clone(target.ok_or(SessionError::NothingLeft)?);
        let Some(changes) = self.near.get(&target.id) else {
            self.waiting = Some(step);
            self.worker.request_changes(target.id);
            return Ok(None);
        };
        let (origin, changes) = match step {
            Step::Undo => (Origin::Undoes(target.id), changes.inverted()),
            Step::Redo => (Origin::Redoes(target.id), changes.clone()),
        };
        let label = target.label.clone();
        self.record(label.clone(), None, origin, changes)?;
        Ok(Some(label))
    }

    /// Fetches what the next undos and redos need, and forgets what is far away.
    fn fetch_near_steps(&mut self) {
        let wanted = self.trail.near_steps(NEAR_STEPS);
        for id in &wanted {
            if !self.near.contains_key(id) && !self.trail.is_asked_for(*id) {
                self.trail.ask_for(*id);
                self.worker.request_changes(*id);
            }
        }
        if self.near.len() > 4 * NEAR_STEPS {
            let kept: std::collections::BTreeSet<_> = wanted.into_iter().collect();
            self.near.retain(|id, _| kept.contains(id));
        }
    }

    fn take_in(&mut self, reply: Reply) -> Option<Event> {
        match reply {
            Reply::Committed(id, hash) => self.committed(id, hash),
            Reply::CommitFailed { operation, error } => self.commit_failed(operation, error),
            Reply::Changes { operation, result: Ok(changes) } => self.changes_arrived(operation, changes),
            Reply::Changes { operation, result: Err(error) } => {
                self.trail.forget_asking(operation);
                self.waiting.take().map(|_| Event::StepRefused(error.into()))
            }
            Reply::History { of, result: Ok(entries) } => Some(Event::History(of, entries)),
            Reply::History { result: Err(error), .. } => Some(Event::HistoryFailed(error)),
            Reply::BackedUp { to, result } => Some(Event::BackedUp(result.map(|()| to))),
            Reply::Checked(result) => Some(Event::Checked(result)),
            Reply::Past { operation, result } => Some(Event::Past(operation, result)),
            Reply::Loaded(_) | Reply::Current(_) => None,
            Reply::Stopped => self.stopped(),
        }
    }

    /// The thread ended unasked: whatever is not in the file is kept, and nothing more is taken.
    fn stopped(&mut self) -> Option<Event> {
        let first = self.pending.front().map(|(operation, _)| operation.id)?;
        self.commit_failed(first, StoreError::Halted)
    }

    fn committed(&mut self, id: OperationId, hash: String) -> Option<Event> {
        if self.pending.front().is_some_and(|(operation, _)| operation.id == id) {
            let counts = self.pending.pop_front().is_some_and(|(operation, _)| operation.label.kind.changes_figures());
            if counts {
                self.basis = Some((id, hash.clone()));
            }
        }
        self.hash = hash;
        self.saved_at = Some(now());
        self.pending.is_empty().then_some(Event::Saved)
    }

    fn commit_failed(&mut self, id: OperationId, error: StoreError) -> Option<Event> {
        let position = self.pending.iter().position(|(operation, _)| operation.id == id)?;
        let kept: Vec<_> = self.pending.drain(position..).collect();
        for (operation, changes) in kept.iter().rev() {
            // Cannot fail: these are the last changes made, taken back in reverse.
            Arc::make_mut(&mut self.inventory).apply(&changes.inverted()).ok();
            self.trail.pop(operation.id);
        }
        self.revision += 1;
        self.failure = Some(Failure { error, kept });
        Some(Event::Failed)
    }

    fn changes_arrived(&mut self, id: OperationId, changes: ChangeSet) -> Option<Event> {
        self.trail.forget_asking(id);
        self.near.insert(id, changes);
        let step = self.waiting.take()?;
        match self.step(step) {
            Ok(Some(label)) => Some(Event::Stepped(label)),
            Ok(None) => None,
            Err(error) => Some(Event::StepRefused(error)),
        }
    }
}

/// Returns the time, to the millisecond that the file keeps.
fn now() -> Timestamp {
    let now = Timestamp::now();
    Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
}
