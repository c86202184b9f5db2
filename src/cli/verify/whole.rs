//! `fyrfalt verify` of the workbook of a whole inventory: written anew from the log and compared, sheet by sheet and row by row.
//!
//! How sheets are compared is up to the evidence.

use serde_json::{Value as Json, json};

use super::{TOLD, changed, past, sides};
use crate::alphabet::locale_of;
use crate::cli::arguments::Arguments;
use crate::cli::list::ranked;
use crate::cli::trouble::Trouble;
use crate::cli::{Context, export as exporting, file};
use crate::export::evidence::{self, Difference, EvidenceError, Standing, Whole};
use crate::export::{self, xlsx};
use crate::model::OperationId;
use crate::session::Session;
use crate::text::Text;

pub(super) fn verify(book: &Whole, session: &mut Session, cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let operation = operation(book, session, cx)?;
    let past = past(operation, &book.hash, session, cx)?;
    let text = Text::new(locale_of(book.language));
    let (_, ranking) = ranked(&past.inventory, &text);
    let options = xlsx::BookOptions {
        now: book.created,
        title: book.title.clone(),
        revision: book.revision.clone(),
        hash: book.hash.clone(),
        only_public: book.is_public(),
    };
    let again = xlsx::write(&past.inventory, &ranking, &text, &options).map_err(|error| exporting::trouble(&error, &cx.text))?;
    let unexpected = |error: EvidenceError| Trouble::Said(crate::cli::UNEXPECTED, error.to_string());
    let again = evidence::whole(again).map_err(unexpected)?;
    let verdict = Verdict { sheets: book.compare(&again), added: book.added(&again), unvalued: book.unvalued() };
    if arguments.has("json") {
        cx.out.json(&object(book, operation, &verdict))?;
    } else {
        in_words(book, &verdict, cx)?;
    }
    if verdict.is_right() { Ok(()) } else { Err(Trouble::refused(verdict.wrong(cx))) }
}

/// What came of it.
struct Verdict {
    sheets: Vec<(String, Standing)>,
    /// The sheets that the workbook did not have.
    added: Vec<String>,
    /// How many formulas have no value.
    unvalued: usize,
}

impl Verdict {
    fn is_right(&self) -> bool {
        self.added.is_empty() && self.sheets.iter().all(|(_, standing)| *standing == Standing::Same)
    }

    /// Says what is wrong: that nothing but values are missing, or that something differs.
    fn wrong(&self, cx: &Context<'_>) -> String {
        let differs = |(_, standing): &(String, Standing)| *standing == Standing::Missing || changed(standing).is_some_and(|all| !all.is_empty());
        if self.unvalued == 0 || !self.added.is_empty() || self.sheets.iter().any(differs) {
            return cx.text.get("verify-book-wrong").to_owned();
        }
        cx.text.get("verify-book-unvalued-only").to_owned()
    }
}

/// Finds the operation that the workbook was written after.
fn operation(book: &Whole, session: &Session, cx: &Context<'_>) -> Result<OperationId, Trouble> {
    export::operation_of(&book.revision, session.operations()).ok_or_else(|| Trouble::refused(cx.text.get("verify-other-inventory").to_owned()))
}

fn in_words(book: &Whole, verdict: &Verdict, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let (Verdict { sheets, added, unvalued }, is_right) = (verdict, verdict.is_right());
    let state: String = book.hash.chars().take(8).collect();
    out.line(&text.with("verify-book-what", &[("state", state.into()), ("day", text.day_of(book.created).to_string().into())]))?;
    if !is_right && book.program != env!("CARGO_PKG_VERSION") {
        out.line(&text.with("verify-other-version", &[("version", book.program.as_str().into())]))?;
    }
    let same = sheets.iter().filter(|(_, standing)| *standing == Standing::Same).count();
    out.line(&text.with("verify-book-sheets", &[("same", same.into()), ("all", sheets.len().into())]))?;
    for (name, _) in sheets.iter().filter(|(_, standing)| *standing == Standing::Missing) {
        out.line(&text.with("verify-book-missing", &[("sheet", name.as_str().into())]))?;
    }
    for name in added {
        out.line(&text.with("verify-book-added", &[("sheet", name.as_str().into())]))?;
    }
    if *unvalued > 0 {
        out.line(&text.with("verify-book-unvalued", &[("count", (*unvalued).into())]))?;
    }
    let differences = || sheets.iter().filter_map(|(name, standing)| Some((name, changed(standing)?)));
    for (name, difference) in differences().flat_map(|(name, all)| all.iter().map(move |difference| (name, difference))).take(TOLD) {
        out.line(&told(name, difference, text))?;
    }
    let count: usize = differences().map(|(_, all)| all.len()).sum();
    if count > TOLD {
        out.line(&text.with("verify-more", &[("count", (count - TOLD).into())]))?;
    }
    if is_right { out.line(text.get("verify-book-right")) } else { Ok(()) }
}

fn told(sheet: &str, difference: &Difference, text: &Text) -> String {
    let key = match (&difference.found, &difference.expected) {
        (None, _) => "verify-book-row-missing",
        (_, None) => "verify-book-row-added",
        _ => "verify-book-difference",
    };
    let args = sides(difference, text);
    file::one_line(&text.with(key, &[&[("sheet", sheet.into())], args.as_slice()].concat()))
}

fn object(book: &Whole, operation: OperationId, verdict: &Verdict) -> Json {
    let cell = |Difference { row, column, found, expected }: &Difference| json!({ "row": row, "column": column, "found": found, "expected": expected });
    let sheet = |(name, standing): &(String, Standing)| {
        let (standing, cells) = match standing {
            Standing::Same => ("same", &[][..]),
            Standing::Missing => ("missing", &[][..]),
            Standing::Left => ("left", &[][..]),
            Standing::Changed(all) => ("changed", all.as_slice()),
        };
        json!({ "name": name, "standing": standing, "cells": cells.iter().map(cell).collect::<Vec<Json>>() })
    };
    json!({
        "right": verdict.is_right(),
        "kind": "inventory",
        "language": book.language.code(),
        "program": book.program,
        "operation": operation,
        "hash": book.hash,
        "at": book.created.to_string(),
        "added": verdict.added,
        "unvalued": verdict.unvalued,
        "sheets": verdict.sheets.iter().map(sheet).collect::<Vec<Json>>(),
    })
}
