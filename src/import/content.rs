//! What a column holds, told by its values alone.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::source::Cell;
use crate::model::value::{Email, WebAddress};

/// How many values of a column are looked at closely.
const SAMPLED: usize = 500;

/// How long what tells rows apart is at most, in characters, on average.
const KEY_LENGTH: f64 = 40.0;

/// What the values of a column are like.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Profile {
    /// Cells that are not empty.
    pub(super) filled: usize,
    distinct: HashSet<u64>,
    sampled: usize,
    characters: usize,
    texts: usize,
    digits: usize,
    emails: usize,
    addresses: usize,
    uuids: usize,
}

impl Profile {
    /// Takes one more cell into account.
    pub(super) fn add(&mut self, cell: &Cell) {
        self.filled += 1;
        let text = cell.text();
        let mut hasher = DefaultHasher::new();
        // Most cells of a long list are in lower case already.
        if text.chars().any(char::is_uppercase) {
            text.to_lowercase().hash(&mut hasher);
        } else {
            text.hash(&mut hasher);
        }
        self.distinct.insert(hasher.finish());
        if self.sampled >= SAMPLED {
            return;
        }
        self.sampled += 1;
        self.characters += text.chars().count();
        let is_email = Email::new(&text).is_ok();
        let is_address = WebAddress::new(&text).is_ok();
        let is_uuid = uuid::Uuid::try_parse(&text).is_ok();
        self.emails += usize::from(is_email);
        self.addresses += usize::from(is_address);
        self.uuids += usize::from(is_uuid);
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        self.digits += usize::from(!matches!(cell, Cell::Date(_) | Cell::Moment(_) | Cell::Time(_)) && text.chars().any(|c| c.is_ascii_digit()));
        self.texts += usize::from(cell.is_text() && letters >= 3 && letters * 3 > text.chars().count() && !is_email && !is_address && !is_uuid);
    }

    fn share(&self, count: usize) -> f64 {
        if self.sampled == 0 { 0.0 } else { count as f64 / self.sampled as f64 }
    }

    /// Returns how much of the column is different, 0 to 1.
    pub(super) fn variety(&self) -> f64 {
        if self.filled == 0 { 0.0 } else { self.distinct.len() as f64 / self.filled as f64 }
    }

    /// Tells whether every one of so many rows says something short and other, with a digit in it: a number, a code.
    pub(super) fn is_key(&self, rows: usize) -> bool {
        self.filled == rows && self.distinct.len() == rows && self.length() <= KEY_LENGTH && self.share(self.digits) > 0.9
    }

    /// Returns how many characters a value has, on average.
    pub(super) fn length(&self) -> f64 {
        self.share(self.characters)
    }

    /// Returns the share of words and sentences, as against numbers, dates, codes and addresses.
    pub(super) fn texts(&self) -> f64 {
        self.share(self.texts)
    }

    /// Returns the share of e-mail addresses.
    pub(super) fn emails(&self) -> f64 {
        self.share(self.emails)
    }

    /// Returns the share of web addresses.
    pub(super) fn addresses(&self) -> f64 {
        self.share(self.addresses)
    }

    /// Returns the share of UUIDs.
    pub(super) fn uuids(&self) -> f64 {
        self.share(self.uuids)
    }
}
