//! `fyrfalt verify`: tells whether the figures in a document are those of the inventory that it says it was written from.
//!
//! The document is written anew from the log and compared, table by table; nothing is changed.

mod whole;

use std::io::Read as _;
use std::path::Path;

use serde_json::{Value as Json, json};

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, diff, document, file};
use crate::alphabet::locale_of;
use crate::export::document::Proof;
use crate::export::evidence::{self, Difference, Evidence, EvidenceError, Found, SIZE_MAX, Standing};
use crate::export::report::Report;
use crate::session::Session;
use crate::store::Access;
use crate::text::Text;

/// How many cells that differ are told one by one.
const TOLD: usize = 20;

/// What came of it.
struct Verdict {
    /// Whether the proof in the document has the figures of the inventory.
    is_proved: bool,
    /// How each table stands in the document; nothing where its pages cannot be read.
    tables: Option<Vec<Standing>>,
    /// How many tables stand there that the document did not have.
    extra: usize,
}

impl Verdict {
    /// Tells whether every figure that could be read is as it should be.
    fn is_good(&self) -> bool {
        self.is_proved && self.extra == 0 && self.tables.iter().flatten().all(|standing| *standing == Standing::Same)
    }

    fn count(&self, wanted: fn(&Standing) -> bool) -> usize {
        self.tables.iter().flatten().filter(|standing| wanted(standing)).count()
    }
}

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, from] = arguments.exactly(["FILE", "DOCUMENT"], cx)?;
    let found = read(Path::new(from), cx)?;
    let mut session = file::open(path, Access::Read, cx)?;
    let Evidence { proof, tables } = match found {
        Found::Document(evidence) => *evidence,
        Found::Inventory(book) => return whole::verify(&book, &mut session, cx, arguments),
    };
    let report = again(&proof, &mut session, cx)?;
    let is_proved = Proof::figures_of(&report) == proof.figures;
    let (tables, extra) = tables.map(|tables| evidence::compare(&report, &tables)).map_or((None, 0), |(tables, extra)| (Some(tables), extra));
    let verdict = Verdict { is_proved, tables, extra };
    if arguments.has("json") {
        cx.out.json(&object(&proof, &verdict))?;
    } else {
        in_words(&proof, &verdict, &session, cx)?;
    }
    if verdict.is_good() { Ok(()) } else { Err(Trouble::refused(cx.text.get("verify-wrong").to_owned())) }
}

/// Reads what a document says of itself.
fn read(path: &Path, cx: &Context<'_>) -> Result<Found, Trouble> {
    let shown = path.display().to_string();
    let refused = |error: EvidenceError| {
        let key = match error {
            EvidenceError::TooLarge => "verify-too-large",
            EvidenceError::Unknown => "verify-not-a-document",
            EvidenceError::Damaged => "verify-damaged",
            EvidenceError::NoProof => "verify-no-proof",
        };
        Trouble::refused(cx.text.with(key, &[("path", shown.as_str().into())]))
    };
    // A pipe or a device would be waited for.
    if !path.metadata().is_ok_and(|about| about.is_file()) {
        return Err(Trouble::file(cx.text.with("store-error-not-found", &[("path", shown.as_str().into())])));
    }
    let mut bytes = Vec::new();
    // One byte more than fits tells what is too large from what just fits.
    let read = std::fs::File::open(path).and_then(|file| file.take(SIZE_MAX as u64 + 1).read_to_end(&mut bytes));
    read.map_err(|error| Trouble::file(cx.text.with("store-error-io", &[("detail", error.to_string().into())])))?;
    evidence::read(bytes).map_err(refused)
}

/// Writes the document once more from the log.
fn again(proof: &Proof, session: &mut Session, cx: &mut Context<'_>) -> Result<Report, Trouble> {
    let knows = |operation| session.operations().iter().any(|other| other.id == operation);
    if !knows(proof.operation) || proof.since.is_some_and(|since| !knows(since)) {
        return Err(Trouble::refused(cx.text.get("verify-other-inventory").to_owned()));
    }
    let moment = diff::Moment { operation: proof.operation, hash: Some(proof.hash.clone()) };
    let past = diff::past(&moment, session, cx)?;
    let text = Text::new(locale_of(proof.language));
    document::again(proof, past, session, &text, cx)
}

fn in_words(proof: &Proof, verdict: &Verdict, session: &Session, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let snapshot = session.inventory().snapshots().find(|snapshot| snapshot.operation == proof.operation);
    let state = snapshot.map_or_else(|| proof.hash.chars().take(8).collect(), |snapshot| snapshot.name.to_string());
    let args = [
        ("kind", text.of("document-kind", proof.kind.key()).into()),
        ("state", state.into()),
        ("day", text.day_of(proof.at).to_string().into()),
        ("version", proof.program.as_str().into()),
    ];
    out.line(&text.with("verify-what", &args))?;
    if !verdict.is_proved {
        let key = if proof.program == env!("CARGO_PKG_VERSION") { "verify-not-proved" } else { "verify-other-version" };
        out.line(&text.with(key, &[("version", proof.program.as_str().into())]))?;
    }
    let Some(tables) = &verdict.tables else {
        let key = if verdict.is_proved { "verify-proved-unread" } else { "verify-unread" };
        return out.line(text.get(key));
    };
    let same = verdict.count(|standing| *standing == Standing::Same);
    let missing = verdict.count(|standing| *standing == Standing::Missing);
    out.line(&text.with("verify-tables", &[("same", same.into()), ("all", tables.len().into())]))?;
    if missing > 0 {
        out.line(&text.with("verify-missing", &[("count", missing.into())]))?;
    }
    if verdict.extra > 0 {
        out.line(&text.with("verify-extra", &[("count", verdict.extra.into())]))?;
    }
    let differences = || tables.iter().zip(1_usize..).filter_map(|(standing, number)| changed(standing).map(|all| (number, all)));
    for (number, difference) in differences().flat_map(|(number, all)| all.iter().map(move |difference| (number, difference))).take(TOLD) {
        out.line(&told(number, difference, text))?;
    }
    let count: usize = differences().map(|(_, all)| all.len()).sum();
    if count > TOLD {
        out.line(&text.with("verify-more", &[("count", (count - TOLD).into())]))?;
    }
    if verdict.is_good() { out.line(text.get("verify-right")) } else { Ok(()) }
}

const fn changed(standing: &Standing) -> Option<&Vec<Difference>> {
    match standing {
        Standing::Changed(all) => Some(all),
        Standing::Same | Standing::Missing => None,
    }
}

fn told(table: usize, difference: &Difference, text: &Text) -> String {
    let Difference { row, column, found, expected } = difference;
    let nothing = || text.get("verify-nothing").to_owned();
    let args = [
        ("table", table.into()),
        ("row", (*row).into()),
        ("column", column.as_str().into()),
        ("found", found.clone().unwrap_or_else(nothing).into()),
        ("expected", expected.clone().unwrap_or_else(nothing).into()),
    ];
    file::one_line(&text.with("verify-difference", &args))
}

fn object(proof: &Proof, verdict: &Verdict) -> Json {
    let table = |standing: &Standing| match standing {
        Standing::Same => json!({ "standing": "same" }),
        Standing::Missing => json!({ "standing": "missing" }),
        Standing::Changed(all) => {
            let cells =
                all.iter().map(|Difference { row, column, found, expected }| json!({ "row": row, "column": column, "found": found, "expected": expected }));
            json!({ "standing": "changed", "cells": cells.collect::<Vec<Json>>() })
        }
    };
    json!({
        "right": if verdict.is_good() && verdict.tables.is_none() { Json::Null } else { Json::Bool(verdict.is_good()) },
        "proved": verdict.is_proved,
        "kind": proof.kind.key(),
        "language": proof.language.code(),
        "program": proof.program,
        "operation": proof.operation,
        "hash": proof.hash,
        "at": proof.at.to_string(),
        "extra": verdict.extra,
        "tables": verdict.tables.as_ref().map(|tables| tables.iter().map(table).collect::<Vec<Json>>()),
    })
}
