//! The reader of the JSON, record by record: nothing of the text is kept, and what is wrong is told with its line.
//!
//! Whether records belong together is asked in [`super::check`].

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;
use std::io::Read;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;

use super::{Fault, RECORDS_MAX, Whole, WholeError};
use crate::command::load::{FORMAT, VERSION};
use crate::job::Progress;
use crate::model::{Key, OrganisationId, Record};

/// How many records are read between two looks at the progress.
const STEP: usize = 4_096;

/// What is kept while reading.
struct Reader<'a> {
    progress: &'a Progress,
    /// How many bytes a record takes on average is not known; the size of the file makes a guess of it.
    expected: f32,
    /// What went wrong, where it is more than a text.
    trouble: RefCell<Option<WholeError>>,
}

impl Reader<'_> {
    /// Keeps what went wrong and stops the reading.
    fn stop<E: serde::de::Error>(&self, trouble: WholeError) -> E {
        self.trouble.replace(Some(trouble));
        E::custom("stopped")
    }

    fn fault<E: serde::de::Error>(&self, fault: Fault) -> E {
        self.stop(WholeError::Faulty { line: None, fault })
    }
}

/// Reads everything; `size` is how many bytes there are.
pub(super) fn read(from: impl Read, size: u64, progress: &Progress) -> Result<Whole, WholeError> {
    /// What a record takes, about, in bytes.
    const RECORD: f32 = 250.0;
    let reader = Reader { progress, expected: (size as f32 / RECORD).max(1.0), trouble: RefCell::new(None) };
    let mut deserializer = serde_json::Deserializer::from_reader(from);
    let read = deserializer.deserialize_map(Top(&reader)).and_then(|records| deserializer.end().map(|()| records));
    let records = read.map_err(|error| told(&error, reader.trouble.take()))?;
    let organisation = records.iter().find_map(|(_, record)| match record {
        Record::Organisation(organisation) => Some(organisation.id),
        _ => None,
    });
    let organisation: OrganisationId = organisation.ok_or(WholeError::Faulty { line: None, fault: Fault::NoOrganisation })?;
    Ok(Whole { organisation, records })
}

/// Joins what the reader stumbled on with where it was.
fn told(error: &serde_json::Error, trouble: Option<WholeError>) -> WholeError {
    let line = Some(error.line()).filter(|line| *line > 0);
    match trouble {
        // Wherever it ends, that it ends is what matters.
        None | Some(WholeError::Faulty { .. }) if error.classify() == Category::Eof => WholeError::Faulty { line, fault: Fault::Ends },
        Some(WholeError::Faulty { fault, .. }) => WholeError::Faulty { line, fault },
        Some(trouble) => trouble,
        None => match error.classify() {
            Category::Io => WholeError::Io(error.to_string()),
            Category::Eof | Category::Syntax | Category::Data => WholeError::Faulty { line, fault: Fault::Form(bare(&error.to_string())) },
        },
    }
}

/// Takes off where it was, which is told beside it.
fn bare(error: &str) -> String {
    error.rsplit_once(" at line ").map_or(error, |(bare, _)| bare).to_owned()
}

/// The object that everything stands in.
struct Top<'r, 'a>(&'r Reader<'a>);

impl<'de> Visitor<'de> for Top<'_, '_> {
    type Value = Vec<(Key, Record)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an inventory")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let (mut is_ours, mut records) = (false, None);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "format" => is_ours = map.next_value::<String>()? == FORMAT,
                "version" => {
                    let found = map.next_value::<u32>()?;
                    if found > VERSION {
                        return Err(self.0.stop(WholeError::Newer { found, known: VERSION }));
                    }
                }
                "program" => drop(map.next_value::<IgnoredAny>()?),
                _ if !is_ours => return Err(self.0.stop(WholeError::NotOurs)),
                "records" if records.is_none() => records = Some(map.next_value_seed(Records(self.0))?),
                other => return Err(M::Error::custom(format_args!("unknown or repeated field `{other}`"))),
            }
        }
        match records {
            Some(records) if is_ours => Ok(records),
            _ => Err(self.0.stop(WholeError::NotOurs)),
        }
    }
}

/// The list of records.
struct Records<'r, 'a>(&'r Reader<'a>);

impl<'de> DeserializeSeed<'de> for Records<'_, '_> {
    type Value = Vec<(Key, Record)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Records<'_, '_> {
    type Value = Vec<(Key, Record)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of records")
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut seq: S) -> Result<Self::Value, S::Error> {
        let (mut records, mut known) = (Vec::new(), BTreeSet::new());
        while let Some((key, record)) = seq.next_element_seed(Entry(self.0))? {
            if !known.insert(key) {
                return Err(self.0.fault(Fault::Twice(key)));
            }
            records.push((key, record));
            if records.len() > RECORDS_MAX {
                return Err(self.0.stop(WholeError::TooLarge));
            }
            if records.len() % STEP == 0 && self.0.progress.at((records.len() as f32 / self.0.expected).min(0.99)).is_err() {
                return Err(self.0.stop(WholeError::Cancelled));
            }
        }
        Ok(records)
    }
}

/// One record with its kind and id.
struct Entry<'r, 'a>(&'r Reader<'a>);

impl<'de> DeserializeSeed<'de> for Entry<'_, '_> {
    type Value = (Key, Record);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Entry<'_, '_> {
    type Value = (Key, Record);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record with kind and id before it")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let (mut kind, mut id, mut found) = (None::<String>, None::<String>, None);
        while let Some(field) = map.next_key::<String>()? {
            match (field.as_str(), &kind, &id) {
                ("kind", None, _) => kind = Some(map.next_value()?),
                ("id", _, None) => id = Some(map.next_value()?),
                ("record", Some(kind), Some(id)) if found.is_none() => {
                    let key = Key::parse(kind, id).map_err(|error| self.0.fault(Fault::UnknownRecord { kind: error.kind, id: error.id }))?;
                    found = Some((key, map.next_value_seed(Content(self.0, key))?));
                }
                ("record", ..) => return Err(M::Error::custom("kind and id stand before the record, once each")),
                _ => return Err(M::Error::custom(format_args!("unknown or repeated field `{field}`"))),
            }
        }
        found.ok_or_else(|| M::Error::custom("a record without content"))
    }
}

/// What a record holds.
struct Content<'r, 'a>(&'r Reader<'a>, Key);

impl<'de> DeserializeSeed<'de> for Content<'_, '_> {
    type Value = Record;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Record, D::Error> {
        let Self(reader, key) = self;
        Record::read(key, deserializer).inspect_err(|error| {
            let fault = Fault::Record(key, bare(&error.to_string()));
            reader.trouble.replace(Some(WholeError::Faulty { line: None, fault }));
        })
    }
}
