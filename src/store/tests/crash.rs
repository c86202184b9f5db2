//! A killed process loses nothing that was acknowledged, and leaves nothing half done.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::{Place, addition, opened, operation, set};
use crate::store::{Access, SqliteStore, Store as _, Worker};

/// Names the file to the child process.
const FILE: &str = "FYRFALT_TEST_KILL_FILE";
/// Enough to meet every moment of a commit; a release runs more.
const CYCLES: u64 = 40;

/// Not a test: the process that is killed. It commits two datasets at a time and says so after each commit.
#[test]
#[ignore = "run by a_killed_process_loses_nothing"]
fn child_commits_until_it_is_killed() {
    let Some(path) = std::env::var_os(FILE).map(PathBuf::from) else { return };
    let mut store = opened(&path);
    let first = store.load().unwrap().operations.len() as u64 + 1;
    let mut worker = Worker::start(Box::new(store), || {});
    for number in first.. {
        let pair = u128::from(number) * 2;
        worker.commit(operation(number), set([addition(pair, "Badplatser"), addition(pair + 1, "Lekplatser")]));
        worker.wait();
        writeln!(std::io::stdout(), "committed {number}").unwrap();
    }
}

#[test]
fn a_killed_process_loses_nothing() {
    let place = Place::new();
    let mut acknowledged = 0;
    for cycle in 0..CYCLES {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "store::tests::crash::child_commits_until_it_is_killed", "--ignored", "--nocapture"])
            .env(FILE, place.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut note = |line: String| {
            if let Some((_, number)) = line.split_once("committed ") {
                acknowledged = acknowledged.max(number.trim().parse::<u64>().unwrap());
            }
        };
        // From the first acknowledgement on, so that every cycle writes; then some unlike milliseconds.
        let first = lines.by_ref().find(|line| line.contains("committed "));
        note(first.expect("the child commits"));
        std::thread::sleep(Duration::from_micros(cycle * 7919 % 25_000));
        child.kill().unwrap();
        child.wait().unwrap();
        lines.for_each(note);

        // Who only reads sees what is whole, too: what was not finished is taken back first.
        if cycle % 2 == 0 {
            SqliteStore::open(&place.path(), Access::Read).unwrap().load().unwrap();
        }
        let mut store = place.open();
        let loaded = store.load().unwrap();
        let found = loaded.operations.len() as u64;
        assert!(found >= acknowledged, "cycle {cycle}: {acknowledged} acknowledged, {found} found");
        assert_eq!(loaded.inventory.datasets().len() as u64, found * 2, "cycle {cycle}: half an operation");
        assert_eq!(store.check().unwrap(), [], "cycle {cycle}");
    }
    assert!(acknowledged >= CYCLES);
}

/// Not a test: the process that is killed. It opens a file of an older version for writing.
#[test]
#[ignore = "run by a_process_killed_in_a_migration_loses_nothing"]
fn child_opens_an_older_file() {
    let Some(path) = std::env::var_os(FILE).map(PathBuf::from) else { return };
    writeln!(std::io::stdout(), "opening").unwrap();
    drop(opened(&path));
}

#[test]
fn a_process_killed_in_a_migration_loses_nothing() {
    let place = super::migration::old(1);
    let bytes = std::fs::read(place.path()).unwrap();
    let before = SqliteStore::open(&place.path(), Access::Read).unwrap().load().unwrap();
    for cycle in 0..CYCLES {
        std::fs::write(place.path(), &bytes).unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "store::tests::crash::child_opens_an_older_file", "--ignored", "--nocapture"])
            .env(FILE, place.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        lines.find(|line| line.contains("opening")).expect("the child opens the file");
        std::thread::sleep(Duration::from_micros(cycle * 7919 % 20_000));
        child.kill().unwrap();
        child.wait().unwrap();

        let mut store = place.open();
        let after = store.load().unwrap();
        assert_eq!((&after.inventory, &after.operations), (&before.inventory, &before.operations), "cycle {cycle}");
        assert_eq!(store.check().unwrap(), [], "cycle {cycle}");
    }
}
