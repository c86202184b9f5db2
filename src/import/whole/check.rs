//! Whether the records of a whole inventory belong together: what is said of a dataset or names a department finds it in the same file.
//!
//! Each record for itself was checked when it was read.

use std::collections::BTreeSet;

use super::{Fault, Whole, WholeError};
use crate::model::{Key, Record};

/// Refuses records that hang in the air.
pub(super) fn check(whole: &Whole) -> Result<(), WholeError> {
    let known: BTreeSet<Key> = whole.records.iter().map(|(key, _)| *key).filter(|key| matches!(key, Key::Dataset(_) | Key::Department(_))).collect();
    for (key, record) in &whole.records {
        let of_dataset = key.dataset().map(Key::Dataset).filter(|_| !matches!(key, Key::Successor(_) | Key::Distinct(..)));
        let of_department = match record {
            Record::Dataset(dataset) => dataset.department().map(Key::Department),
            _ => None,
        };
        if let Some(missing) = of_dataset.into_iter().chain(of_department).find(|wanted| !known.contains(wanted)) {
            return Err(WholeError::Faulty { line: None, fault: Fault::Loose(*key, missing) });
        }
    }
    Ok(())
}
