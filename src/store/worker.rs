//! The one thread that owns a store: requests go in over a channel and are done in order, replies come back.
//!
//! Whoever draws the window never waits for the disk; only the command line and tests do, with [`Worker::wait`].

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread::{Builder, JoinHandle};

use super::check::Finding;
use super::error::StoreError;
use super::{Loaded, Past, Store};
use crate::model::{ChangeSet, DatasetId, Operation, OperationId};

enum Request {
    Load,
    Commit(Box<Operation>, ChangeSet),
    Resume,
    IsCurrent,
    Changes(OperationId),
    History(Option<DatasetId>, usize),
    BackUp(PathBuf),
    Check,
    Past(OperationId),
}

/// What became of a request.
#[derive(Debug)]
pub enum Reply {
    /// The inventory was read again, or could not be.
    Loaded(Result<Box<Loaded>, StoreError>),
    /// An operation is on disk, and has this hash in the log.
    Committed(OperationId, String),
    /// An operation is not on disk, and none after it will be until [`Worker::resume`].
    CommitFailed {
        /// The operation.
        operation: OperationId,
        /// Why.
        error: StoreError,
    },
    /// Whether what was loaded is what the file holds.
    Current(Result<bool, StoreError>),
    /// What an operation changed.
    Changes {
        /// The operation.
        operation: OperationId,
        /// Its changes.
        result: Result<ChangeSet, StoreError>,
    },
    /// The newest operations, newest first.
    History {
        /// The dataset asked about; `None` for all.
        of: Option<DatasetId>,
        /// The operations and their changes.
        result: Result<Vec<(Operation, ChangeSet)>, StoreError>,
    },
    /// A backup was written, or not.
    BackedUp {
        /// Where.
        to: PathBuf,
        /// Whether it was.
        result: Result<(), StoreError>,
    },
    /// The inventory as it was after an operation.
    Past {
        /// The operation.
        operation: OperationId,
        /// The inventory.
        result: Result<Box<Past>, StoreError>,
    },
    /// The check is done.
    Checked(Result<Vec<Finding>, StoreError>),
    /// The thread has ended unasked; nothing more will be written.
    Stopped,
}

/// A store on its own thread. Dropping it finishes what was asked for, then closes the file.
#[derive(Debug)]
pub struct Worker {
    requests: Option<Sender<Request>>,
    replies: Receiver<Reply>,
    thread: Option<JoinHandle<()>>,
    outstanding: usize,
}

impl Worker {
    /// Moves a store to a thread of its own; `wake` is called there after every reply.
    pub fn start(store: Box<dyn Store>, wake: impl Fn() + Send + Sync + 'static) -> Self {
        let (requests, inbox) = channel();
        let (outbox, replies) = channel();
        let work = move || {
            let mut desk = Desk { store, is_halted: false };
            for request in inbox {
                if let Some(reply) = desk.answer(request) {
                    // Nobody may be listening any more; what was asked for is done all the same.
                    outbox.send(reply).ok();
                    wake();
                }
            }
        };
        // Without a thread the channel is closed, and the first request is answered by `Stopped`.
        let thread = Builder::new().name("store".to_owned()).spawn(work).ok();
        Self { requests: Some(requests), replies, thread, outstanding: 0 }
    }

    /// Asks for the inventory to be read again: [`Reply::Loaded`].
    pub fn request_load(&mut self) {
        self.send(Request::Load);
    }

    /// Asks for an operation to be written: [`Reply::Committed`] or [`Reply::CommitFailed`].
    pub fn commit(&mut self, operation: Operation, changes: ChangeSet) {
        self.send(Request::Commit(Box::new(operation), changes));
    }

    /// Lets operations be written again after one was not. It is for the caller to know that memory and file agree.
    pub fn resume(&mut self) {
        if let Some(requests) = &self.requests {
            requests.send(Request::Resume).ok();
        }
    }

    /// Asks whether somebody else has written since: [`Reply::Current`].
    pub fn request_is_current(&mut self) {
        self.send(Request::IsCurrent);
    }

    /// Asks what an operation changed: [`Reply::Changes`].
    pub fn request_changes(&mut self, operation: OperationId) {
        self.send(Request::Changes(operation));
    }

    /// Asks for the newest operations, of a dataset or of all: [`Reply::History`].
    pub fn request_history(&mut self, of: Option<DatasetId>, limit: usize) {
        self.send(Request::History(of, limit));
    }

    /// Asks for a backup: [`Reply::BackedUp`].
    pub fn request_back_up(&mut self, to: PathBuf) {
        self.send(Request::BackUp(to));
    }

    /// Asks for the inventory as it was after an operation: [`Reply::Past`].
    pub fn request_past(&mut self, operation: OperationId) {
        self.send(Request::Past(operation));
    }

    /// Asks for a check: [`Reply::Checked`].
    pub fn request_check(&mut self) {
        self.send(Request::Check);
    }

    /// Returns how many requests have no reply yet.
    pub const fn outstanding(&self) -> usize {
        self.outstanding
    }

    /// Returns the next reply if there is one already.
    pub fn poll(&mut self) -> Option<Reply> {
        match self.replies.try_recv() {
            Ok(reply) => Some(self.received(reply)),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => self.stopped(),
        }
    }

    /// Waits for the next reply; `None` when none is outstanding.
    pub fn wait(&mut self) -> Option<Reply> {
        if self.outstanding == 0 {
            return None;
        }
        match self.replies.recv() {
            Ok(reply) => Some(self.received(reply)),
            Err(_) => self.stopped(),
        }
    }

    fn send(&mut self, request: Request) {
        self.outstanding += 1;
        if let Some(requests) = &self.requests {
            requests.send(request).ok();
        }
    }

    const fn received(&mut self, reply: Reply) -> Reply {
        self.outstanding = self.outstanding.saturating_sub(1);
        reply
    }

    const fn stopped(&mut self) -> Option<Reply> {
        if self.outstanding == 0 {
            return None;
        }
        self.outstanding = 0;
        Some(Reply::Stopped)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        drop(self.requests.take());
        if let Some(thread) = self.thread.take() {
            // A panic on the thread was reported when it happened.
            thread.join().ok();
        }
    }
}

struct Desk {
    store: Box<dyn Store>,
    is_halted: bool,
}

impl Desk {
    fn answer(&mut self, request: Request) -> Option<Reply> {
        let store = &mut self.store;
        Some(match request {
            Request::Load => Reply::Loaded(store.load().map(Box::new)),
            Request::Commit(operation, changes) => self.commit(&operation, &changes),
            Request::Resume => {
                self.is_halted = false;
                return None;
            }
            Request::IsCurrent => Reply::Current(store.is_current()),
            Request::Changes(operation) => Reply::Changes { operation, result: store.changes(operation) },
            Request::History(of, limit) => Reply::History { of, result: store.history(of, limit) },
            Request::BackUp(to) => {
                let result = store.back_up(&to);
                Reply::BackedUp { to, result }
            }
            Request::Check => Reply::Checked(store.check()),
            Request::Past(operation) => Reply::Past { operation, result: store.past(operation).map(Box::new) },
        })
    }

    fn commit(&mut self, operation: &Operation, changes: &ChangeSet) -> Reply {
        let result = if self.is_halted { Err(StoreError::Halted) } else { self.store.commit(operation, changes) };
        match result {
            Ok(()) => Reply::Committed(operation.id, self.store.head().to_owned()),
            Err(error) => {
                self.is_halted = true;
                Reply::CommitFailed { operation: operation.id, error }
            }
        }
    }
}
