//! The ids of datasets that a department adds in a workbook: the same row of the same call always becomes the same dataset.
//!
//! They are put together from the call's id and a hash; no chance is involved.

use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::model::id::{CallId, DatasetId};

/// Returns the id that an empty row of a workbook carries, from 1.
pub fn slot_id(call: CallId, slot: u16) -> DatasetId {
    derived(call, &format!("slot {slot}"), slot)
}

/// Returns the id of a row that somebody put in by themselves: told by its folded title, and by which of several such rows it is.
pub fn row_id(call: CallId, title: &str, nth: usize) -> DatasetId {
    derived(call, &format!("row {nth} {}", crate::model::query::fold(title)), 0x0FFF)
}

/// Makes an id that sorts after what was there when the call was made, and in the order of the rows.
fn derived(call: CallId, name: &str, order: u16) -> DatasetId {
    let own = call.as_uuid().into_bytes();
    let hash = Sha256::new().chain_update(own).chain_update(name).finalize();
    let mut bytes = [0; 16];
    bytes[..6].copy_from_slice(&own[..6]);
    bytes[6] = 0x70 | (order >> 8) as u8 & 0x0F;
    bytes[7] = order as u8;
    bytes[8..].copy_from_slice(&hash[..8]);
    bytes[8] = 0x80 | bytes[8] & 0x3F;
    DatasetId::from_uuid(Uuid::from_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_row_is_the_same_dataset_and_no_other() {
        let (call, other) = (CallId::from_uuid(Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0001)), CallId::from_uuid(Uuid::from_u128(2)));
        assert_eq!(slot_id(call, 1), slot_id(call, 1));
        assert_ne!(slot_id(call, 1), slot_id(other, 1));
        assert!((1..super::super::SLOTS).all(|slot| slot_id(call, slot) < slot_id(call, slot + 1)));
        assert_eq!(row_id(call, "Badplatser ", 0), row_id(call, "badplatser", 0));
        assert_ne!(row_id(call, "Badplatser", 0), row_id(call, "Badplatser", 1));
        assert_eq!(slot_id(call, 7).as_uuid().get_version_num(), 7);
    }
}
