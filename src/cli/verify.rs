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
use crate::export::evidence::{self, Compared, Difference, EvidenceError, Found, SIZE_MAX, Standing};
use crate::export::report::Report;
use crate::model::OperationId;
use crate::session::{Event, Session};
use crate::store::{Access, Past};
use crate::text::{Arg, Text};

/// How many cells that differ are told one by one.
const TOLD: usize = 20;

/// What came of it.
struct Verdict {
    /// Whether the proof in the document has the figures of the inventory.
    is_proved: bool,
    /// How the tables stand in the document; nothing where its pages cannot be read.
    compared: Option<Compared>,
}

impl Verdict {
    /// Tells whether every figure that could be read is as it should be.
    fn is_good(&self) -> bool {
        let is_right = |standing: &Standing| matches!(standing, Standing::Same | Standing::Left);
        let agrees = |compared: &Compared| compared.extra == 0 && compared.is_sealed != Some(false) && compared.tables.iter().all(is_right);
        self.is_proved && self.compared.as_ref().is_none_or(agrees)
    }
}

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, from] = arguments.exactly(["FILE", "DOCUMENT"], cx)?;
    let found = read(Path::new(from), cx)?;
    let mut session = file::open(path, Access::Read, cx)?;
    let evidence = match found {
        Found::Document(evidence) => *evidence,
        Found::Inventory(book) => return whole::verify(&book, &mut session, cx, arguments),
    };
    let proof = &evidence.proof;
    let report = again(proof, &mut session, cx)?;
    let verdict = Verdict { is_proved: Proof::figures_of(&report) == proof.figures, compared: evidence.compare(&report) };
    if arguments.has("json") {
        cx.out.json(&object(proof, &verdict))?;
    } else {
        in_words(proof, &verdict, &session, cx)?;
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
    let past = past(proof.operation, &proof.hash, session, cx)?;
    let text = Text::in_zone(locale_of(proof.language), proof.time_zone());
    document::again(proof, past, session, &text, cx)
}

/// Goes back to the operation that a document names. With another hash than the log has, either is changed: the log only where it does not
/// lead to its own hashes.
fn past(operation: OperationId, hash: &str, session: &mut Session, cx: &Context<'_>) -> Result<Past, Trouble> {
    let past = diff::past(&diff::Moment { operation, hash: None }, session, cx)?;
    if past.hash == hash {
        return Ok(past);
    }
    session.request_check();
    let is_broken =
        file::settle(session, cx)?.into_iter().any(|event| matches!(&event, Event::Checked(found) if found.as_ref().map_or(true, |all| !all.is_empty())));
    Err(if is_broken {
        Trouble::file(cx.text.get("cli-snapshot-changed").to_owned())
    } else {
        Trouble::refused(cx.text.get("verify-other-checksum").to_owned())
    })
}

fn in_words(proof: &Proof, verdict: &Verdict, session: &Session, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let snapshot = session.inventory().snapshots().find(|snapshot| snapshot.operation == proof.operation);
    let state = snapshot.map_or_else(|| proof.hash.chars().take(8).collect(), |snapshot| snapshot.name.to_string());
    let args = [
        ("kind", text.of("document-kind", proof.kind.key()).into()),
        ("state", state.into()),
        ("day", proof.at.to_zoned(proof.time_zone()).date().to_string().into()),
        ("version", proof.program.as_str().into()),
    ];
    out.line(&text.with("verify-what", &args))?;
    if !verdict.is_proved {
        let key = if proof.program == env!("CARGO_PKG_VERSION") { "verify-not-proved" } else { "verify-other-version" };
        out.line(&text.with(key, &[("version", proof.program.as_str().into())]))?;
    }
    let Some(compared) = &verdict.compared else {
        let key = if verdict.is_proved { "verify-proved-unread" } else { "verify-unread" };
        return out.line(text.get(key));
    };
    let Compared { tables, extra, own, is_sealed } = compared;
    let count = |wanted: &Standing| tables.iter().filter(|standing| *standing == wanted).count();
    let (same, missing, left) = (count(&Standing::Same), count(&Standing::Missing), count(&Standing::Left));
    let shown = tables.len() - left;
    if shown > 0 || left == 0 {
        out.line(&text.with("verify-tables", &[("same", same.into()), ("all", shown.into())]))?;
    }
    for (key, count) in [("verify-left", left), ("verify-own", *own), ("verify-missing", missing), ("verify-extra", *extra)] {
        if count > 0 {
            out.line(&text.with(key, &[("count", count.into())]))?;
        }
    }
    let differences = || tables.iter().zip(1_usize..).filter_map(|(standing, number)| changed(standing).map(|all| (number, all)));
    for (number, difference) in differences().flat_map(|(number, all)| all.iter().map(move |difference| (number, difference))).take(TOLD) {
        out.line(&told(number, difference, text))?;
    }
    let count: usize = differences().map(|(_, all)| all.len()).sum();
    if count > TOLD {
        out.line(&text.with("verify-more", &[("count", (count - TOLD).into())]))?;
    }
    if *is_sealed == Some(false) && count + missing + extra == 0 {
        out.line(text.get("verify-own-changed"))?;
    }
    match verdict.is_good() {
        true if shown == 0 && left > 0 => out.line(text.get("verify-right-sealed")),
        true => out.line(text.get("verify-right")),
        false => Ok(()),
    }
}

const fn changed(standing: &Standing) -> Option<&Vec<Difference>> {
    match standing {
        Standing::Changed(all) => Some(all),
        Standing::Same | Standing::Missing | Standing::Left => None,
    }
}

fn told(table: usize, difference: &Difference, text: &Text) -> String {
    let key = match (&difference.found, &difference.expected) {
        (None, _) => "verify-row-missing",
        (_, None) => "verify-row-added",
        (Some(found), Some(expected)) if found == expected => "verify-row-moved",
        _ => "verify-difference",
    };
    let args = sides(difference, text);
    file::one_line(&text.with(key, &[&[("table", table.into())], args.as_slice()].concat()))
}

/// Returns what is told of a difference: its row and column, and what stands on both sides.
fn sides<'a>(difference: &'a Difference, text: &Text) -> [(&'static str, Arg<'a>); 4] {
    let shown = |cell: &Option<String>| cell.clone().filter(|cell| !cell.is_empty()).unwrap_or_else(|| text.get("verify-nothing").to_owned());
    [
        ("row", difference.row.into()),
        ("column", difference.column.as_str().into()),
        ("found", shown(&difference.found).into()),
        ("expected", shown(&difference.expected).into()),
    ]
}

fn object(proof: &Proof, verdict: &Verdict) -> Json {
    let table = |standing: &Standing| match standing {
        Standing::Same => json!({ "standing": "same" }),
        Standing::Missing => json!({ "standing": "missing" }),
        Standing::Left => json!({ "standing": "left" }),
        Standing::Changed(all) => {
            let cells =
                all.iter().map(|Difference { row, column, found, expected }| json!({ "row": row, "column": column, "found": found, "expected": expected }));
            json!({ "standing": "changed", "cells": cells.collect::<Vec<Json>>() })
        }
    };
    let compared = verdict.compared.as_ref();
    json!({
        "right": if verdict.is_good() && compared.is_none() { Json::Null } else { Json::Bool(verdict.is_good()) },
        "proved": verdict.is_proved,
        "kind": proof.kind.key(),
        "language": proof.language.code(),
        "program": proof.program,
        "operation": proof.operation,
        "hash": proof.hash,
        "at": proof.at.to_string(),
        "zone": proof.zone,
        "extra": compared.map_or(0, |compared| compared.extra),
        "own": compared.map_or(0, |compared| compared.own),
        "sealed": compared.and_then(|compared| compared.is_sealed),
        "tables": compared.map(|compared| compared.tables.iter().map(table).collect::<Vec<Json>>()),
    })
}
