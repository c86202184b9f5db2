//! What goes out and comes back: the whole inventory as JSON is the same again, over random inventories of every sort of record.
//!
//! What is wrong in hostile files is told where they are read.

use proptest::prelude::*;
use uuid::Uuid;

use fyrfalt::command::{Command, Load};
use fyrfalt::export::json;
use fyrfalt::import::whole;
use fyrfalt::job::Progress;
use fyrfalt::model::{Inventory, OrganisationId};

use super::laws::{begun, config, wishes};

/// Does everything that is wished for and can be had.
fn lived(wishes: Vec<super::laws::Wish>) -> Inventory {
    let mut inventory = begun();
    for wish in wishes {
        if let Ok(changes) = wish.command(&inventory).plan(&inventory) {
            inventory.apply(&changes).unwrap();
        }
    }
    inventory
}

fn through_json(inventory: &Inventory) -> whole::Whole {
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut out = std::io::BufWriter::new(file.as_file());
    json::write(inventory, &mut out, &Progress::unwatched()).unwrap();
    std::io::Write::flush(&mut out).unwrap();
    assert!(whole::is_whole(file.path()));
    whole::read(file.path(), &Progress::unwatched()).unwrap()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_whole_inventory_as_json_comes_back_equal(wishes in wishes(60)) {
        let inventory = lived(wishes);
        let whole = through_json(&inventory);
        let mut loaded = Inventory::new(whole.organisation);
        let load = Command::LoadInventory(Box::new(Load { source: "a.json".to_owned(), records: whole.records }));
        let changes = load.plan(&loaded).unwrap();
        loaded.apply(&changes).unwrap();
        prop_assert_eq!(&loaded, &inventory);
        prop_assert_eq!(loaded.records().collect::<Vec<_>>(), inventory.records().collect::<Vec<_>>());
        loaded.apply(&changes.inverted()).unwrap();
        prop_assert_eq!(loaded, Inventory::new(inventory.organisation().id));
    }
}

#[test]
fn an_inventory_with_another_id_keeps_it_and_takes_all_else() {
    let inventory = lived(Vec::new());
    let whole = through_json(&inventory);
    let mut loaded = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(5)));
    let load = Command::LoadInventory(Box::new(Load { source: "a.json".to_owned(), records: whole.records }));
    loaded.apply(&load.plan(&loaded).unwrap()).unwrap();
    assert_eq!(loaded.organisation().id, OrganisationId::from_uuid(Uuid::from_u128(5)));
    assert_eq!(loaded.records().skip(1).collect::<Vec<_>>(), inventory.records().skip(1).collect::<Vec<_>>());
    assert!(load.plan(&loaded).is_err(), "it is no longer empty");
}
