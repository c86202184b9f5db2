//! The families of messages about lists on their way in: keys that are put together from a name.

use fyrfalt::import::own_book::OwnProblem;
use fyrfalt::import::{Found, Problem};
use fyrfalt::wording::BookSaid;

use super::variants;

/// Families about lists on their way in.
pub(super) fn import_families() -> Vec<(&'static str, Vec<String>)> {
    let with = |keys: Vec<&str>| -> Vec<String> { keys.into_iter().map(str::to_owned).collect() };
    vec![
        ("import-error", variants("src/import/source.rs", "ReadError", &[])),
        ("import-measure", variants("src/import/source.rs", "Measure", &[])),
        ("import-finding", variants("src/import/source.rs", "Finding", &[])),
        ("import-found", with(Found::ALL.iter().map(|found| found.key()).collect())),
        ("import-problem", with(Problem::ALL.iter().map(|problem| problem.key()).collect())),
        ("book-fate", with(BookSaid::ALL[1..7].iter().map(|said| said.key()).collect())),
        ("book-count", with(vec!["score", "override", "gate", "item", "outcome", "decision", "demand"])),
        ("book-said", with(BookSaid::ALL.iter().map(|said| said.key()).collect())),
        ("book-problem", with(OwnProblem::ALL.iter().map(|problem| problem.key()).collect())),
        ("paste-problem", with(fyrfalt::import::block::PROBLEMS.iter().map(|problem| problem.key()).collect())),
        ("import-severity", variants("src/import/plan/problem.rs", "Severity", &[])),
        ("import-target", variants("src/import/mapping.rs", "Target", &[])),
        ("import-confidence", variants("src/import/mapping.rs", "Confidence", &[])),
        ("import-outcome", variants("src/import/plan.rs", "Outcome", &[])),
        ("importing-how", variants("src/import/plan/choice.rs", "How", &[])),
    ]
}
