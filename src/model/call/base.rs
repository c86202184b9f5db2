//! What stood in a workbook when it was sent: the third side of every merge.
//!
//! It is written beside the rows and read back; its hash tells whether it is still what was sent.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use crate::model::field::FieldKey;
use crate::model::id::DatasetId;
use crate::model::inventory::Inventory;
use crate::model::language::Language;
use crate::model::value::{Line, Value};
use crate::model::vocabulary::Code;

/// The longest text that a cell of a workbook holds, in UTF-16 units.
const CELL_MAX: usize = 32_767;

/// The values that datasets had in the fields of a call; a dataset without any is there all the same.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Base {
    rows: BTreeMap<DatasetId, BTreeMap<FieldKey, Value>>,
}

impl Base {
    /// Collects what datasets have now in these fields.
    pub fn of(inventory: &Inventory, datasets: &[DatasetId], fields: &[FieldKey]) -> Self {
        let mut base = Self::default();
        for id in datasets {
            base.add(*id);
            let Some(dataset) = inventory.dataset(*id) else { continue };
            for key in fields {
                if let Some(value) = dataset.get(*key) {
                    base.put(*id, *key, value.clone());
                }
            }
        }
        base
    }

    /// Says that a dataset stood in the workbook.
    pub fn add(&mut self, dataset: DatasetId) {
        self.rows.entry(dataset).or_default();
    }

    /// Says what stood there.
    pub fn put(&mut self, dataset: DatasetId, key: FieldKey, value: Value) {
        self.rows.entry(dataset).or_default().insert(key, value);
    }

    /// Tells whether a dataset stood in the workbook.
    pub fn has(&self, dataset: DatasetId) -> bool {
        self.rows.contains_key(&dataset)
    }

    /// Returns what stood in a field of a dataset.
    pub fn get(&self, dataset: DatasetId, key: FieldKey) -> Option<&Value> {
        self.rows.get(&dataset)?.get(&key)
    }

    /// Returns the datasets, in the order of their ids.
    pub fn datasets(&self) -> impl ExactSizeIterator<Item = DatasetId> {
        self.rows.keys().copied()
    }

    /// Returns everything that stood there, as JSON, in a lasting order.
    pub fn entries(&self) -> impl Iterator<Item = (DatasetId, FieldKey, String)> {
        self.rows.iter().flat_map(|(dataset, values)| values.iter().map(|(key, value)| (*dataset, *key, value.to_json().to_string())))
    }

    /// Returns the hash, 64 hexadecimal digits.
    pub fn hash(&self) -> String {
        let mut hasher = Sha256::new();
        for dataset in self.datasets() {
            hasher.update(dataset.to_string());
            hasher.update([b'\n']);
        }
        for (dataset, key, json) in self.entries() {
            // Lengths keep the parts apart, whatever stands in them.
            hasher.update(format!("{dataset} {key} {}\n{json}\n", json.len()));
        }
        hex(&hasher.finalize())
    }
}

/// Writes bytes as hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").ok();
        text
    })
}

/// Returns the hash of texts, 64 hexadecimal digits; no two lists of texts are taken for one another.
pub(crate) fn digest<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hasher = Sha256::new();
    for text in texts {
        hasher.update(text.len().to_le_bytes());
        hasher.update(text);
    }
    hex(&hasher.finalize())
}

/// Returns what stands in a cell of the workbook for a value: names of codes, `; ` between the items of a list, cut to what a cell holds.
pub fn cell_text(value: &Value, language: Language, inventory: &Inventory) -> String {
    let names = |codes: &[Code]| codes.iter().map(|code| code.term().label(language)).collect::<Vec<_>>().join("; ");
    let text = match value {
        Value::Code(code) => names(std::slice::from_ref(code)),
        Value::Codes(codes) => names(codes),
        Value::Words(words) => words.iter().map(Line::as_str).collect::<Vec<_>>().join("; "),
        Value::Department(id) => inventory.department(*id).map_or_else(String::new, |department| department.name.to_string()),
        value => value.to_string(),
    };
    fitting(text)
}

fn fitting(mut text: String) -> String {
    if text.len() > CELL_MAX {
        let mut units = 0;
        let end = text.char_indices().find(|(_, c)| {
            units += c.len_utf16();
            units > CELL_MAX
        });
        if let Some(at) = end.map(|(at, _)| at) {
            text.truncate(at);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::model::Field;

    #[test]
    fn the_hash_is_of_everything_and_of_nothing_else() {
        let (one, two) = (DatasetId::from_uuid(Uuid::from_u128(1)), DatasetId::from_uuid(Uuid::from_u128(2)));
        let owner = FieldKey::new(Field::Owner, Language::Sv);
        let value = |text: &str| owner.parse_value(text).unwrap();
        let mut base = Base::default();
        base.add(one);
        let empty = base.hash();
        base.put(one, owner, value("Chefen"));
        let filled = base.hash();
        assert_eq!((empty.len(), filled.len()), (64, 64));
        assert_ne!(empty, filled);

        let mut other = Base::default();
        other.put(two, owner, value("Chefen"));
        assert_ne!(other.hash(), filled);
        other.rows.clear();
        other.put(one, owner, value("Chefen"));
        assert_eq!(other.hash(), filled);
    }

    #[test]
    fn lists_of_texts_are_told_apart() {
        assert_ne!(digest(["ab", "c"]), digest(["a", "bc"]));
        assert_ne!(digest(["a"]), digest(["a", ""]));
    }
}
