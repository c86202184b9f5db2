//! What keeps the child within bounds, on each system as well as that system can.
//!
//! Linux refuses it memory and time; Windows is asked how much it holds, and ends it with its parent; elsewhere the parent's clock is what there is.

use std::path::PathBuf;
use std::process::{Child, ExitStatus};
use std::time::Duration;

/// How much more address space than memory: the program itself, its libraries and its threads' stacks.
#[cfg(unix)]
const SPACE: u64 = 1 << 30;
/// How much longer than the parent's clock the system lets it count.
#[cfg(unix)]
const SLACK: u64 = 5;

/// Returns the program that is running, also if its file was replaced since it started.
pub(super) fn running(program: PathBuf) -> PathBuf {
    if cfg!(target_os = "linux") { PathBuf::from("/proc/self/exe") } else { program }
}

/// Closes the child in: called by the child itself, before it looks at the file.
#[cfg(unix)]
pub(super) fn close(memory: u64, time: Duration) {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let most = |most: u64| Rlimit { current: Some(most), maximum: Some(most) };
    // A system that refuses leaves the limits of the reading itself, and the parent's clock.
    setrlimit(Resource::Data, most(memory)).ok();
    setrlimit(Resource::As, most(memory + SPACE)).ok();
    setrlimit(Resource::Cpu, most(time.as_secs() + SLACK)).ok();
    setrlimit(Resource::Core, most(0)).ok();
    setrlimit(Resource::Fsize, most(0)).ok();
}

/// Closes the child in; here the parent does it.
#[cfg(not(unix))]
pub(super) const fn close(_: u64, _: Duration) {}

/// Tells whether the system ended the child because its time was up.
#[cfg(unix)]
pub(super) fn is_out_of_time(status: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt as _;
    status.signal() == Some(rustix::process::Signal::XCPU.as_raw())
}

/// Tells whether the system ended the child because its time was up.
#[cfg(not(unix))]
pub(super) const fn is_out_of_time(_: ExitStatus) -> bool {
    false
}

/// The parent's hold on the child.
#[cfg(windows)]
pub(super) struct Cage(Option<win32job::Job>);

#[cfg(windows)]
impl Cage {
    pub(super) fn of(child: &Child) -> Self {
        let mut limits = win32job::ExtendedLimitInfo::new();
        limits.limit_kill_on_job_close();
        let job = win32job::Job::create_with_limit_info(&limits).ok();
        Self(job.filter(|job| job.assign_process(handle(child)).is_ok()))
    }

    pub(super) fn holds_more_than(&self, memory: u64, child: &Child) -> bool {
        let held = win32job::utils::get_process_memory_info(handle(child));
        self.0.is_some() && held.is_ok_and(|held| held.private_usage as u64 > memory)
    }
}

#[cfg(windows)]
fn handle(child: &Child) -> isize {
    use std::os::windows::io::AsRawHandle as _;
    child.as_raw_handle() as isize
}

/// The parent's hold on the child: elsewhere the child closes itself in.
#[cfg(not(windows))]
pub(super) struct Cage;

#[cfg(not(windows))]
impl Cage {
    pub(super) const fn of(_: &Child) -> Self {
        Self
    }

    #[expect(clippy::unused_self, reason = "one form on all systems")]
    pub(super) const fn holds_more_than(&self, _: u64, _: &Child) -> bool {
        false
    }
}
