//! `fyrfalt verify` of the workbook of a whole inventory: written anew from the log and compared, sheet by sheet and row by row.
//!
//! How sheets are compared is up to the evidence.

use serde_json::{Value as Json, json};

use super::{TOLD, changed};
use crate::alphabet::locale_of;
use crate::cli::arguments::Arguments;
use crate::cli::list::ranked;
use crate::cli::trouble::Trouble;
use crate::cli::{Context, diff, export as exporting, file};
use crate::export::evidence::{self, Difference, EvidenceError, Standing, Whole};
use crate::export::{self, xlsx};
use crate::model::OperationId;
use crate::session::Session;
use crate::text::Text;

pub(super) fn verify(book: &Whole, session: &mut Session, cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let operation = operation(book, session, cx)?;
    let moment = diff::Moment { operation, hash: Some(book.hash.clone()) };
    let past = diff::past(&moment, session, cx)?;
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
    let sheets = book.compare(&evidence::whole(again).map_err(unexpected)?);
    let is_right = sheets.iter().all(|(_, standing)| *standing == Standing::Same);
    if arguments.has("json") {
        cx.out.json(&object(book, operation, &sheets, is_right))?;
    } else {
        in_words(book, &sheets, is_right, cx)?;
    }
    if is_right { Ok(()) } else { Err(Trouble::refused(cx.text.get("verify-book-wrong").to_owned())) }
}

/// Finds the operation that the workbook was written after.
fn operation(book: &Whole, session: &Session, cx: &Context<'_>) -> Result<OperationId, Trouble> {
    export::operation_of(&book.revision, session.operations()).ok_or_else(|| Trouble::refused(cx.text.get("verify-other-inventory").to_owned()))
}

fn in_words(book: &Whole, sheets: &[(String, Standing)], is_right: bool, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
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
    let Difference { row, column, found, expected } = difference;
    let shown = |cell: &Option<String>| cell.clone().filter(|cell| !cell.is_empty()).unwrap_or_else(|| text.get("verify-nothing").to_owned());
    let args = [
        ("sheet", sheet.into()),
        ("row", (*row).into()),
        ("column", column.as_str().into()),
        ("found", shown(found).into()),
        ("expected", shown(expected).into()),
    ];
    file::one_line(&text.with("verify-book-difference", &args))
}

fn object(book: &Whole, operation: OperationId, sheets: &[(String, Standing)], is_right: bool) -> Json {
    let cell = |Difference { row, column, found, expected }: &Difference| json!({ "row": row, "column": column, "found": found, "expected": expected });
    let sheet = |(name, standing): &(String, Standing)| {
        let (standing, cells) = match standing {
            Standing::Same => ("same", &[][..]),
            Standing::Missing => ("missing", &[][..]),
            Standing::Changed(all) => ("changed", all.as_slice()),
        };
        json!({ "name": name, "standing": standing, "cells": cells.iter().map(cell).collect::<Vec<Json>>() })
    };
    json!({
        "right": is_right,
        "kind": "inventory",
        "language": book.language.code(),
        "program": book.program,
        "operation": operation,
        "hash": book.hash,
        "at": book.created.to_string(),
        "sheets": sheets.iter().map(sheet).collect::<Vec<Json>>(),
    })
}
