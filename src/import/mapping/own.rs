//! The program's own lists that come back: which of their columns it worked out itself, or keeps elsewhere than in a list.
//!
//! Such columns are passed over, so that they are never taken for a field; their headings stand in `templates/import/words.json`.

use crate::import::header::{Column, Reading};
use crate::import::source::Cell;
use crate::import::words::{self, fold};
use crate::model::{CriterionId, DatasetId, GateId, Inventory};

/// How many such columns make a list with ids our own.
const ENOUGH: usize = 4;
/// How many are enough where the ids are those of the inventory.
const ENOUGH_IF_KNOWN: usize = 2;
/// How many ids are tried.
const TRIED: usize = 50;

/// A column that is passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) struct Passed {
    /// Whether people should hear of it: what the program works out anew is no loss.
    pub(in crate::import) is_told: bool,
    /// Whether it says something of a gate.
    pub(in crate::import) is_of_gate: bool,
}

/// Tells of every column whether it is passed over; none is in a list that is not the program's own.
pub(in crate::import) fn passed(reading: &Reading, inventory: &Inventory) -> Vec<Option<Passed>> {
    let nothing = vec![None; reading.columns.len()];
    let Some(ids) = reading.columns.iter().find(|column| column.profile.filled > 0 && column.profile.uuids() > 0.9) else { return nothing };
    let kinds: Vec<Option<bool>> = reading.columns.iter().map(|column| is_decided(column, inventory)).collect();
    let count = kinds.iter().flatten().count();
    let is_known = are_known(reading, ids, inventory);
    if count < if is_known { ENOUGH_IF_KNOWN } else { ENOUGH } {
        return nothing;
    }
    let passed = |(kind, column): (Option<bool>, &Column)| {
        kind.map(|is_decided| Passed { is_told: is_decided || !is_known, is_of_gate: is_decided && names_a_gate(&column.heading, inventory) })
    };
    kinds.into_iter().zip(&reading.columns).map(passed).collect()
}

/// Tells whether a column holds what people decided at a gate or about a place, or what the program worked out; `None` for all others.
fn is_decided(column: &Column, inventory: &Inventory) -> Option<bool> {
    let heading = fold(&column.heading);
    if words::is_in("own.computed", &heading) {
        return Some(false);
    }
    (words::is_in("own.decided", &heading) || names_a_gate(&column.heading, inventory)).then_some(true)
}

/// Tells whether a heading names a gate: `G2 Personuppgifter`, `Skäl G2`, `gate.G2.reason`. A criterion of that id goes before.
fn names_a_gate(heading: &str, inventory: &Inventory) -> bool {
    let words: Vec<&str> = heading.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_criterion = |id: &str| {
        let id = CriterionId::new(id).ok();
        id.is_some_and(|id| inventory.model().is_some_and(|model| model.criterion(id).is_some()))
    };
    let is_gate = |word: &&str| GateId::parse(word).is_some_and(|gate| !is_criterion(gate.key()));
    words.len() > 1 && words.iter().any(is_gate)
}

/// Tells whether most ids are those of datasets in the inventory.
fn are_known(reading: &Reading, ids: &Column, inventory: &Inventory) -> bool {
    let found = reading.rows().take(TRIED).filter_map(|row| row.get(ids.index)).map(|cell| cell.text().parse::<DatasetId>());
    let known: Vec<bool> = found.map(|id| id.is_ok_and(|id| inventory.dataset(id).is_some())).collect();
    !known.is_empty() && known.iter().filter(|known| **known).count() * 2 > known.len()
}

/// Tells whether a list is our own for Excel: text, with headings in words and not the keys of the list for machines.
pub(in crate::import) fn is_guarded(reading: &Reading, inventory: &Inventory) -> bool {
    let is_raw = reading.columns.iter().any(|column| column.heading == RAW);
    reading.sheet.name.is_empty() && !is_raw && passed(reading, inventory).iter().any(Option::is_some)
}

/// A heading that only the list for machines has.
const RAW: &str = "computed_quadrant";

/// Takes the apostrophe off that our own list puts before what a spreadsheet would take for a formula, and off nothing else.
pub(in crate::import) fn unguarded(cell: &Cell) -> Option<Cell> {
    let Cell::Text(text) = cell else { return None };
    let rest = text.strip_prefix('\'')?;
    let is_formula = rest.starts_with(['\t', '\r', '\n', '\0']) || rest.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    is_formula.then(|| Cell::Text(rest.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_apostrophe_is_taken_off_where_it_was_put_and_nowhere_else() {
        for (text, bare) in
            [("'=1+1", Some("=1+1")), ("'+46 8 123", Some("+46 8 123")), ("'-", Some("-")), ("'s Gravenhage", None), ("=1", None), ("''=1", None)]
        {
            let wanted = bare.map(|bare| Cell::Text(bare.into()));
            assert_eq!(unguarded(&Cell::Text(text.into())), wanted, "{text}");
        }
    }
}
