//! The pairs that the screen shows and what two datasets say side by side: worked out when something changes, never while drawing.
//!
//! What makes a pair and what a merge keeps is decided elsewhere.

use std::collections::BTreeSet;

use crate::command::{Merge, MergePart};
use crate::model::duplicate::{Duplicates, Pair, Why};
use crate::model::{DatasetId, Field, FieldKey, Inventory, Language};
use crate::text::Text;
use crate::wording;

/// Two datasets, the smaller id first.
pub(super) type Two = (DatasetId, DatasetId);

/// One pair in words.
#[derive(Debug, Clone)]
pub(super) struct PairRow {
    pub(super) pair: Two,
    pub(super) titles: [String; 2],
    /// Why the two may be one.
    pub(super) why: String,
    /// How sure it is, in words; empty where somebody chose the two.
    pub(super) sure: String,
}

/// One of the two datasets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

/// Something that the two datasets say.
#[derive(Debug, Clone)]
pub(super) struct CompareRow {
    /// What there is to choose; nothing where only one of them says something, which stays anyway.
    pub(super) part: Option<MergePart>,
    pub(super) name: String,
    /// What each of them says, as one line.
    pub(super) values: [String; 2],
    /// What is told while it is pointed at, because it may be cut.
    pub(super) tip: String,
}

/// Puts the pairs in words; those that somebody chose come first, those that were skipped are left out.
pub(super) fn pair_rows(
    found: Option<&Duplicates>,
    asked: Option<Two>,
    skipped: &BTreeSet<Two>,
    inventory: &Inventory,
    language: Language,
    text: &Text,
) -> Vec<PairRow> {
    let title = |id: DatasetId| inventory.dataset(id).map(|dataset| dataset.title(language).to_owned());
    let row = |(a, b): Two, why: String, sure: String| Some(PairRow { pair: (a, b), titles: [title(a)?, title(b)?], why, sure });
    let is_open = |pair: &&Pair| !skipped.contains(&(pair.first, pair.second)) && asked != Some((pair.first, pair.second));
    let words = |pair: &Pair| {
        let whys: Vec<String> = pair.whys.iter().map(|why: &Why| wording::duplicate_why(*why, text)).collect();
        let percent = text.percent(f64::from(pair.score) / 100.0, 0);
        row((pair.first, pair.second), whys.join(", "), text.with("duplicate-sure", &[("percent", percent.into())]))
    };
    let chosen = asked.and_then(|pair| row(pair, text.get("duplicate-asked").to_owned(), String::new()));
    let open = found.into_iter().flat_map(Duplicates::pairs).filter(is_open).filter(|pair| !inventory.are_distinct(pair.first, pair.second));
    chosen.into_iter().chain(open.filter_map(words)).collect()
}

/// Lays two datasets side by side: first what they say differently, then what only one of them says.
pub(super) fn compare_rows(merge: &Merge, (left, right): Two, inventory: &Inventory, text: &Text) -> Vec<CompareRow> {
    let one_line = |said: String| said.replace('\n', " · ");
    let row = |part: Option<MergePart>, of: MergePart| {
        let name = wording::merge_part(of, inventory, text);
        let said = [left, right].map(|id| wording::merge_value(of, id, inventory, text));
        let tip = format!("{name}\n1  {}\n2  {}", said[0], said[1]);
        CompareRow { part, name, values: said.map(one_line), tip }
    };
    let differing = merge.differing(inventory).into_iter().map(|part| row(Some(part), part));
    let (Some(a), Some(b)) = (inventory.dataset(left), inventory.dataset(right)) else { return Vec::new() };
    let is_alone = |key: &FieldKey| key.field() != Field::Note && a.get(*key).is_some() != b.get(*key).is_some();
    let alone = FieldKey::all().filter(is_alone).map(|key| row(None, MergePart::Field(key)));
    differing.chain(alone).collect()
}

/// Says how much comes along of what is not chosen line by line.
pub(super) fn follows((left, right): Two, inventory: &Inventory, text: &Text) -> String {
    let both = |count: fn(&Inventory, DatasetId) -> usize| count(inventory, left) + count(inventory, right);
    let counts = [
        ("duplicate-follow-scores", both(|inventory, id| inventory.scores(id).len())),
        ("duplicate-follow-gates", both(|inventory, id| inventory.gates(id).len())),
        ("duplicate-follow-items", both(|inventory, id| inventory.items(id).len())),
        ("duplicate-follow-decisions", both(|inventory, id| inventory.decisions_on(id).count())),
        ("duplicate-follow-demands", both(|inventory, id| inventory.demand_for(id).count())),
    ];
    let told: Vec<String> = counts.iter().filter(|(_, count)| *count > 0).map(|(key, count)| text.with(key, &[("count", (*count).into())])).collect();
    if told.is_empty() { text.get("duplicate-follows-history").to_owned() } else { text.with("duplicate-follows", &[("what", told.join(", ").into())]) }
}
