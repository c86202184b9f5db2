//! Background work with a name, progress, a cancel flag and a result.
//!
//! A job knows nothing of what it does; it is given a closure and says when that is done, was cancelled or broke.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::{Duration, Instant};

/// Somebody pressed cancel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cancelled")]
pub struct Cancelled;

/// The work broke off by itself; the text is for a log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the work broke off: {0}")]
pub struct Broken(pub String);

#[derive(Debug, Default)]
struct Shared {
    permille: AtomicU32,
    is_cancelled: AtomicBool,
}

/// The work's side of a job: says how far it is, and asks whether to go on.
#[derive(Debug, Clone, Default)]
pub struct Progress(Arc<Shared>);

impl Progress {
    /// Makes a progress that nobody watches, for work that runs in the foreground.
    pub fn unwatched() -> Self {
        Self::default()
    }

    /// Says how far the work is, 0 to 1, and asks whether to go on: cancelling is just `?`.
    pub fn at(&self, share: f32) -> Result<(), Cancelled> {
        self.0.permille.store((share.clamp(0.0, 1.0) * 1000.0) as u32, Ordering::Relaxed);
        self.go_on()
    }

    /// Returns how far the work is, 0 to 1.
    pub fn share(&self) -> f32 {
        self.0.permille.load(Ordering::Relaxed) as f32 / 1000.0
    }

    /// Asks the work to stop; it ends in its own time.
    pub fn cancel(&self) {
        self.0.is_cancelled.store(true, Ordering::Relaxed);
    }

    /// Asks whether to go on.
    pub fn go_on(&self) -> Result<(), Cancelled> {
        if self.0.is_cancelled.load(Ordering::Relaxed) { Err(Cancelled) } else { Ok(()) }
    }
}

/// Work under way on a thread of its own.
#[derive(Debug)]
pub struct Job<T> {
    name: String,
    progress: Progress,
    result: Receiver<Result<T, Broken>>,
    started: Instant,
}

impl<T: Send + 'static> Job<T> {
    /// Starts work. `wake` is called when it is done.
    pub fn start(name: &str, wake: impl FnOnce() + Send + 'static, work: impl FnOnce(&Progress) -> T + Send + 'static) -> Self {
        let progress = Progress::default();
        let (sender, result) = channel();
        let theirs = progress.clone();
        let failed = sender.clone();
        let run = move || {
            let outcome = catch_unwind(AssertUnwindSafe(|| work(&theirs))).map_err(|panic| Broken(panic_text(panic.as_ref())));
            // Nobody may be waiting any more: then the result is of no use.
            sender.send(outcome).ok();
            wake();
        };
        if let Err(error) = std::thread::Builder::new().name(name.to_owned()).spawn(run) {
            failed.send(Err(Broken(error.to_string()))).ok();
        }
        Self { name: name.to_owned(), progress, result, started: Instant::now() }
    }

    /// Returns what the work is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns how far it is, 0 to 1.
    pub fn share(&self) -> f32 {
        self.progress.share()
    }

    /// Returns how long it has been under way.
    pub fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    /// Asks the work to stop; it ends in its own time.
    pub fn cancel(&self) {
        self.progress.cancel();
    }

    /// Returns the result once, when it is there.
    pub fn poll(&self) -> Option<Result<T, Broken>> {
        match self.result.try_recv() {
            Ok(outcome) => Some(outcome),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Err(Broken("no result".to_owned()))),
        }
    }

    /// Waits for the result.
    pub fn wait(self) -> Result<T, Broken> {
        self.result.recv().unwrap_or_else(|_| Err(Broken("no result".to_owned())))
    }
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_gives_its_result_and_wakes() {
        let (woken, wait) = channel();
        let job = Job::start("count", move || woken.send(()).unwrap(), |progress| progress.at(0.5).map(|()| 42));
        wait.recv().unwrap();
        assert!((job.share() - 0.5).abs() < f32::EPSILON);
        assert_eq!(job.poll(), Some(Ok(Ok(42))));
    }

    #[test]
    fn a_cancelled_job_says_so() {
        let (go, gate) = channel::<()>();
        let job = Job::start(
            "count",
            || {},
            move |progress| {
                gate.recv().ok();
                progress.go_on()
            },
        );
        job.cancel();
        go.send(()).unwrap();
        assert_eq!(job.wait(), Ok(Err(Cancelled)));
    }

    #[test]
    fn a_job_that_breaks_is_an_error_and_no_crash() {
        let job = Job::start("break", || {}, |_| panic!("on purpose"));
        assert_eq!(job.wait(), Err::<(), _>(Broken("on purpose".to_owned())));
    }
}
