//! Reading in a process of its own: our own executable, started anew, so that a hostile file costs one import and never the session.
//!
//! The child reads and sends what it read in pieces; every piece is counted again here, and a child that breaks, takes too long or too much is an
//! ordinary [`ReadError`].

mod cage;
mod wire;

use std::ffi::{OsStr, OsString};
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::time::{Duration, Instant};

use crate::job::Progress;

use super::intake::Intake;
use super::{Book, Limits, Options, ReadError, read_here};
use wire::{Frame, Request};

/// The argument that makes the program read a list for another instance of itself. It is not in the help: nobody but the program gives it.
pub const ARGUMENT: &str = "--read-list-apart";
/// How often the child says how far it is, and is asked to stop.
const BEAT: Duration = Duration::from_millis(50);
/// How many pieces may wait to be taken in.
const WAITING: usize = 4;
/// How much of what a dying child says is kept.
const LAST_WORDS: u64 = 4 << 10;
/// What the standard library says when there is no memory left.
const NO_MEMORY: &[u8] = b"memory allocation";

/// How to read apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Apart {
    /// The program to start; it must be this one.
    pub program: PathBuf,
    /// How much memory it may take, in bytes.
    pub memory: u64,
    /// How long it may take.
    pub time: Duration,
}

impl Apart {
    /// Starts this program, with the memory and time that every real list can do with.
    pub const fn new(program: PathBuf) -> Self {
        Self { program, memory: 288 << 20, time: Duration::from_mins(1) }
    }

    /// Starts the running program, unless that is something else that uses this library: a test, a benchmark.
    pub fn of_running_program() -> Option<Self> {
        let program = std::env::current_exe().ok()?;
        let name = program.file_stem()?.to_str()?;
        // A running program may have been replaced by a newer one; Linux keeps the old one for it, and says so in the name.
        (name.split(" (").next() == Some(env!("CARGO_PKG_NAME"))).then(|| Self::new(cage::running(program)))
    }

    /// Reads a file in a child process. Whatever happens to the child is an error and nothing more.
    ///
    /// If there is no starting the child at all, the file is read here, within the same limits.
    pub fn read(&self, path: &Path, options: Options, limits: &Limits, progress: &Progress) -> Result<Book, ReadError> {
        let mut command = Command::new(&self.program);
        command.arg(ARGUMENT).arg(path).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let Ok(mut child) = command.spawn().map(|child| Kept { cage: cage::Cage::of(&child), child }) else {
            return read_here(path, options, limits, progress);
        };
        let request = Request::new(options, *limits, self.memory, self.time);
        match child.child.stdin.take().map(|stdin| ask(stdin, &request)) {
            Some(Ok(())) => {}
            // It died before it listened; what follows will tell.
            _ => progress.go_on()?,
        }
        let mut receiving = Receiving { intake: Intake::new(limits, progress), until: Instant::now() + self.time, memory: self.memory };
        let outcome = receiving.receive(&mut child, progress);
        match outcome {
            Ok(Some((format, dialect, findings))) => {
                let (sheets, _) = receiving.intake.finish();
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                Ok(Book { name, format, dialect, sheets, findings })
            }
            Ok(None) => Err(child.autopsy()),
            Err(error) => Err(error),
        }
    }
}

fn ask(stdin: ChildStdin, request: &Request) -> std::io::Result<()> {
    let mut stdin = BufWriter::new(stdin);
    wire::write(&mut stdin, request)?;
    stdin.flush()
}

/// A child that does not outlive the wish for it.
struct Kept {
    child: Child,
    cage: cage::Cage,
}

impl Kept {
    /// Finds out what a child died of that did not say it.
    fn autopsy(&mut self) -> ReadError {
        let mut words = Vec::new();
        if let Some(stderr) = self.child.stderr.take() {
            // Without last words, its end alone tells.
            stderr.take(LAST_WORDS).read_to_end(&mut words).ok();
        }
        let is_out_of_memory = words.windows(NO_MEMORY.len()).any(|window| window == NO_MEMORY);
        match self.child.wait() {
            _ if is_out_of_memory => ReadError::OutOfMemory,
            Ok(status) => died(status),
            Err(_) => ReadError::Crashed,
        }
    }
}

fn died(status: ExitStatus) -> ReadError {
    if cage::is_out_of_time(status) { ReadError::OutOfTime } else { ReadError::Crashed }
}

impl Drop for Kept {
    fn drop(&mut self) {
        // It may be gone already; then there is nothing to end, and nothing to do about it otherwise.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

struct Receiving<'a> {
    intake: Intake<'a>,
    until: Instant,
    memory: u64,
}

type Ending = (super::Format, Option<super::Dialect>, Vec<super::Finding>);

impl Receiving<'_> {
    /// Takes in all pieces; none if the child ended before it said how.
    fn receive(&mut self, child: &mut Kept, progress: &Progress) -> Result<Option<Ending>, ReadError> {
        let Some(stdout) = child.child.stdout.take() else { return Ok(None) };
        let (sender, pieces) = sync_channel(WAITING);
        std::thread::scope(|scope| {
            scope.spawn(move || {
                let mut stdout = BufReader::with_capacity(1 << 16, stdout);
                while let Ok(frame) = wire::read::<Frame>(&mut stdout) {
                    if sender.send(frame).is_err() {
                        break;
                    }
                }
            });
            let outcome = self.take_pieces(&pieces, child, progress);
            drop(pieces);
            if !matches!(outcome, Ok(None)) {
                child.child.kill().ok(); // the thread waits for its last word otherwise
            }
            outcome
        })
    }

    fn take_pieces(&mut self, pieces: &Receiver<Frame>, child: &Kept, progress: &Progress) -> Result<Option<Ending>, ReadError> {
        loop {
            progress.go_on()?;
            if Instant::now() > self.until {
                return Err(ReadError::OutOfTime);
            }
            if child.cage.holds_more_than(self.memory, &child.child) {
                return Err(ReadError::OutOfMemory);
            }
            match pieces.recv_timeout(BEAT) {
                Ok(Frame::Share(share)) => progress.at(share)?,
                Ok(Frame::Cells(cells)) => {
                    for (row, column, cell) in cells {
                        self.intake.push(row, u32::from(column), cell)?;
                    }
                }
                Ok(Frame::Sheet { name, is_hidden, merges }) => self.intake.close(name, is_hidden, merges),
                Ok(Frame::Done(ending)) => return ending.into_parts().map(Some),
                Ok(Frame::Failed(error)) => return Err(error.into()),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(None),
            }
        }
    }
}

/// The child's side: reads the file that the other instance asks for, and sends it what it read. Returns false if nobody listens.
pub fn serve(args: &[OsString], input: &mut dyn Read, out: &mut dyn Write) -> bool {
    let [argument, path] = args else { return false };
    if argument != OsStr::new(ARGUMENT) {
        return false;
    }
    let Ok(request) = wire::read::<Request>(input) else { return false };
    cage::close(request.memory, request.time);
    let (options, limits) = (request.options(), request.limits);
    let progress = Progress::unwatched();
    let outcome = std::thread::scope(|scope| {
        let (done, waiting) = sync_channel(1);
        let theirs = progress.clone();
        scope.spawn(move || done.send(read_here(Path::new(path), options, &limits, &theirs)));
        loop {
            match waiting.recv_timeout(BEAT) {
                Ok(outcome) => return outcome,
                Err(RecvTimeoutError::Disconnected) => return Err(ReadError::Crashed),
                Err(RecvTimeoutError::Timeout) => {
                    if wire::write(out, &Frame::Share(progress.share())).and_then(|()| out.flush()).is_err() {
                        progress.cancel(); // nobody waits for it any more
                    }
                }
            }
        }
    });
    let sent = match outcome {
        Ok(book) => send(book, out),
        Err(error) => wire::write(out, &Frame::Failed(error.into())),
    };
    sent.and_then(|()| out.flush()).is_ok()
}

fn send(book: Book, out: &mut dyn Write) -> std::io::Result<()> {
    let Book { format, dialect, sheets, findings, .. } = book;
    for sheet in sheets {
        for piece in wire::pieces(&sheet) {
            wire::write(out, &piece)?;
        }
        wire::write(out, &Frame::Sheet { name: sheet.name.clone(), is_hidden: sheet.is_hidden, merges: sheet.merges.clone() })?;
    }
    wire::write(out, &Frame::Done(wire::Ending::new(format, dialect, findings)))
}
