//! What a workbook that came back is shown as: clashes first, then what changes, what is new, and what is only told.
//!
//! It knows no colours and no choices.

use crate::import::Returned;
use crate::model::merge::{Merge, Verdict};

/// A part of what there is to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Narrow {
    /// Everything.
    #[default]
    All,
    /// What both sides changed.
    Clashes,
    /// What only they changed.
    Changes,
    /// Datasets they added.
    New,
    /// What is only told.
    Told,
}

impl Narrow {
    pub(super) const ALL: [Self; 5] = [Self::All, Self::Clashes, Self::Changes, Self::New, Self::Told];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::All => "merge-narrow-all",
            Self::Clashes => "merge-narrow-clashes",
            Self::Changes => "merge-narrow-changes",
            Self::New => "merge-narrow-new",
            Self::Told => "merge-narrow-told",
        }
    }
}

/// A row of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Item {
    /// A heading over so many rows.
    Heading(Narrow, usize),
    /// A field, by its place in the merge.
    Field(usize),
    /// A new dataset, by its place in the merge.
    New(usize),
    /// A row that was deleted, by its place.
    Deleted(usize),
    /// A dataset that is gone, by its place.
    Gone(usize),
    /// A dataset that was merged into another, by its place.
    Followed(usize),
    /// Something to look at, by its place among the issues.
    Issue(usize),
}

/// Returns the rows of a part.
pub(super) fn items(merge: &Merge, returned: &Returned, narrow: Narrow) -> Vec<Item> {
    let of = |verdict: Verdict| -> Vec<Item> {
        merge.fields.iter().enumerate().filter(|(_, field)| field.verdict == verdict).map(|(index, _)| Item::Field(index)).collect()
    };
    let parts = [
        (Narrow::Clashes, of(Verdict::Clash)),
        (Narrow::Changes, of(Verdict::Theirs)),
        (Narrow::New, (0..merge.new.len()).map(Item::New).collect()),
        (Narrow::Told, told(merge, returned)),
    ];
    let mut shown = Vec::new();
    for (part, rows) in parts {
        if !rows.is_empty() && (narrow == Narrow::All || narrow == part) {
            shown.push(Item::Heading(part, rows.len()));
            shown.extend(rows);
        }
    }
    shown
}

fn told(merge: &Merge, returned: &Returned) -> Vec<Item> {
    let issues = (0..returned.issues.len()).map(Item::Issue);
    let gone = (0..merge.gone.len()).map(Item::Gone);
    let followed = (0..merge.followed.len()).map(Item::Followed);
    issues.chain((0..merge.deleted.len()).map(Item::Deleted)).chain(gone).chain(followed).collect()
}

/// Counts the rows of a part.
pub(super) fn count(merge: &Merge, returned: &Returned, narrow: Narrow) -> usize {
    match narrow {
        Narrow::All => 0,
        Narrow::Clashes => merge.count(Verdict::Clash),
        Narrow::Changes => merge.count(Verdict::Theirs),
        Narrow::New => merge.new.len(),
        Narrow::Told => returned.issues.len() + merge.deleted.len() + merge.gone.len() + merge.followed.len(),
    }
}
