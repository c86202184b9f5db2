//! What our own workbook changes in the sheets around the datasets, record by record, in words and as JSON.
//!
//! It only tells; what becomes of a record is decided in [`crate::import::own_book`].

use serde_json::{Map, Value as Json, json};

use super::told::TOLD;
use super::{Done, file};
use crate::cli::trouble::Trouble;
use crate::cli::{Context, history, own_book};
use crate::import::own_book::{Edit, Missing};
use crate::text::Text;
use crate::wording;

/// Returns how many records of each sort come in, or nothing where there is nothing around the list.
pub(super) fn counts(done: &Done<'_>) -> Json {
    let Some(around) = done.around else { return Json::Null };
    Json::Object(around.counts().into_iter().map(|(sort, count)| (sort.to_owned(), count.into())).collect::<Map<_, _>>())
}

/// Returns every record that was changed in the workbook.
pub(super) fn objects(done: &Done<'_>) -> Vec<Json> {
    let object = |edit: &Edit| {
        let key = edit.change.key();
        let fields: Vec<Json> = edit.change.differences().iter().map(|difference| history::change(difference, done.inventory)).collect();
        json!({
            "sheet": edit.place.sheet.as_ref(),
            "row": edit.place.row,
            "record": key.kind(),
            "record_id": key.id(),
            "title": edit.title,
            "is": edit.fate.key(),
            "fields": fields,
        })
    };
    done.around.into_iter().flat_map(|around| &around.edits).map(object).collect()
}

/// Returns every record that is gone or emptied in the workbook.
pub(super) fn missing_objects(done: &Done<'_>) -> Vec<Json> {
    let object = |Missing { key, title }: &Missing| json!({ "record": key.kind(), "record_id": key.id(), "title": title });
    done.around.into_iter().flat_map(|around| &around.missing).map(object).collect()
}

/// Returns the cells that are not taken.
pub(super) fn issue_objects(done: &Done<'_>, text: &Text) -> Vec<Json> {
    done.around.into_iter().flat_map(|around| &around.issues).map(|issue| own_book::issue_object(issue, text)).collect()
}

/// Tells in words what comes in and what does not.
pub(super) fn tell(done: &Done<'_>, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let groups = done.around.map(|around| wording::book_groups(around, TOLD, done.inventory, text)).unwrap_or_default();
    for group in groups {
        out.line(&format!("{}:", group.heading))?;
        for line in &group.lines {
            out.line(&format!("  {}", file::one_line(line)))?;
        }
        if group.count > TOLD {
            out.line(&format!("  {}", text.with("book-more", &[("count", (group.count - TOLD).into())])))?;
        }
    }
    Ok(())
}
