//! The whole inventory as JSON, lossless: every record with its kind and id, one on a line, in an order that stays.
//!
//! The import reads it back. The history of operations is not in it; snapshots name operations that only the file they were taken in has.
//!
//! ```text
//! {
//! "format": "fyrfalt-inventory",
//! "version": 1,
//! "program": "0.1.0",
//! "records": [
//! {"kind":"organisation","id":"","record":{"id":"01…","name":"Exempelkommun", …}},
//! {"kind":"dataset","id":"01…","record":{"id":"01…","stage":"identify","values":{"title.sv":"Badplatser"}}},
//! {"kind":"score","id":"01…/V1","record":{"score":4,"reason":null,"model_version":1}}
//! ]
//! }
//! ```
//!
//! What a record of a kind holds is what the change log in the file holds, too: see [`crate::model::Record`].

use std::io::{self, Write};

use serde_json::json;

use crate::command::load::{FORMAT, VERSION};
use crate::job::Progress;
use crate::model::{Inventory, Record};

/// How many records are written between two looks at the progress.
const STEP: usize = 4_096;

/// Writes every record of an inventory; nothing but one record is held in memory at a time.
pub fn write(inventory: &Inventory, to: &mut dyn Write, progress: &Progress) -> io::Result<()> {
    let header = [("format", json!(FORMAT)), ("version", json!(VERSION)), ("program", json!(env!("CARGO_PKG_VERSION")))];
    writeln!(to, "{{")?;
    for (key, value) in header {
        writeln!(to, "\"{key}\": {value},")?;
    }
    write!(to, "{}: [", json!("records"))?;
    let count = inventory.records().count().max(1);
    for (at, (key, record)) in inventory.records().enumerate() {
        if at % STEP == 0 {
            progress.at(at as f32 / count as f32).map_err(|cancelled| io::Error::new(io::ErrorKind::Interrupted, cancelled))?;
        }
        let separator = if at == 0 { "\n" } else { ",\n" };
        write!(to, "{separator}{{\"kind\":\"{}\",\"id\":\"{}\",\"record\":", key.kind(), key.id())?;
        write_record(to, &record)?;
        write!(to, "}}")?;
    }
    writeln!(to, "\n]\n}}")
}

fn write_record(to: &mut dyn Write, record: &Record) -> io::Result<()> {
    serde_json::to_writer(to, record).map_err(io::Error::from)
}
