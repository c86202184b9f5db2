//! Identifiers that cannot be confused with one another.
//!
//! Making a new one needs a clock and chance, which this room does not have: the session does that.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A text that is not an identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an id: {found:?}")]
pub struct IdError {
    /// What was found instead.
    pub found: String,
}

macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Wraps a UUID; new ones are version 7, so that they sort by the time they were made.
            pub const fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// Returns the UUID inside.
            pub const fn as_uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                match Uuid::try_parse(text.trim()) {
                    Ok(uuid) => Ok(Self(uuid)),
                    Err(_) => Err(IdError { found: text.to_owned() }),
                }
            }
        }
    };
}

id_type! {
    /// Names one organisation, in one inventory and in a region's roll-up of many.
    OrganisationId
}
id_type! {
    /// Names one department of an organisation.
    DepartmentId
}
id_type! {
    /// Names one dataset for ever, also in files that leave the program (`dcterms:identifier`).
    DatasetId
}
id_type! {
    /// Names one operation: one thing a person did.
    OperationId
}

id_type! {
    /// Names one decision on record.
    DecisionId
}
id_type! {
    /// Names one snapshot: the inventory as it was after an operation.
    SnapshotId
}
id_type! {
    /// Names one request or need that somebody told of.
    DemandId
}
id_type! {
    /// Names one saved view.
    ViewId
}
id_type! {
    /// Names one place that lists come from.
    SourceId
}
id_type! {
    /// Names one workbook that was sent to a department.
    CallId
}
id_type! {
    /// Names one document that is kept.
    DocumentId
}
id_type! {
    /// Names what is remembered of one Word template.
    TemplateId
}

/// The longest short id, in bytes.
pub const SHORT_ID_MAX: usize = 15;

macro_rules! short_id_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        ///
        /// It begins with an ASCII letter and goes on with ASCII letters, digits, `_` or `-`, at most [`SHORT_ID_MAX`] in all.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name {
            bytes: [u8; SHORT_ID_MAX],
            len: u8,
        }

        impl $name {
            /// Makes an id, or says why the text is none.
            pub fn new(text: &str) -> Result<Self, IdError> {
                let begins_well = text.starts_with(|c: char| c.is_ascii_alphabetic());
                let goes_on_well = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
                if !begins_well || !goes_on_well || text.len() > SHORT_ID_MAX {
                    return Err(IdError { found: text.to_owned() });
                }
                let mut bytes = [0; SHORT_ID_MAX];
                bytes[..text.len()].copy_from_slice(text.as_bytes());
                Ok(Self { bytes, len: text.len() as u8 })
            }

            /// Returns the id as text.
            pub fn as_str(&self) -> &str {
                std::str::from_utf8(&self.bytes[..usize::from(self.len)]).unwrap_or_default()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                Self::new(text)
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::new(&text).map_err(serde::de::Error::custom)
            }
        }
    };
}

short_id_type! {
    /// Names a criterion within scoring models: `V1`, `C3`, `quality`. Scores carry over between versions of a model by this id.
    CriterionId
}
short_id_type! {
    /// Names an item within checklists: `I01`, `F12`, `own-3`. What is ticked carries over between versions of a checklist by this id.
    ItemId
}
short_id_type! {
    /// Names an entry of the starter list: `bathing-sites`. What was answered carries over between versions of the list by this id.
    StarterId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_criterion_id_is_short_plain_text() {
        assert_eq!(CriterionId::new("V1").unwrap().as_str(), "V1");
        assert_eq!(CriterionId::new("open_data-use").unwrap().to_string(), "open_data-use");
        for wrong in ["", "1V", "V 1", "Värde", "V1; drop", "a-very-long-criterion"] {
            assert!(CriterionId::new(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_dataset_id_survives_text() {
        let id = DatasetId::from_uuid(Uuid::from_u128(7));
        assert_eq!(id.to_string().parse::<DatasetId>().unwrap(), id);
        assert!("badplatser".parse::<DatasetId>().is_err());
    }
}
