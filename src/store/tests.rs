//! Tests of the store; what they share stands here.

mod conformance;
mod crash;
mod damage;
mod migration;
mod open;
mod process;
mod schema;
mod size;
mod worker;

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use uuid::Uuid;

use super::{Access, SqliteStore};
use crate::model::operation::Origin;
use crate::model::{
    Change, ChangeSet, CriterionId, Dataset, DatasetId, Department, DepartmentId, Field, FieldKey, Judgement, Key, Label, Language, Level, Line, Operation,
    OperationId, OperationKind, OrganisationId, Prose, Record, Score,
};

pub(super) fn uuid(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

pub(super) fn organisation() -> OrganisationId {
    OrganisationId::from_uuid(uuid(1))
}

/// A folder that goes away, with a new inventory in it.
pub(super) struct Place {
    pub(super) folder: tempfile::TempDir,
}

impl Place {
    pub(super) fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap() };
        drop(SqliteStore::create(&place.path(), organisation()).unwrap());
        place
    }

    pub(super) fn path(&self) -> PathBuf {
        self.folder.path().join("Åbyskog öppna data.fyrfalt")
    }

    pub(super) fn open(&self) -> SqliteStore {
        opened(&self.path())
    }
}

pub(super) fn opened(path: &Path) -> SqliteStore {
    SqliteStore::open(path, Access::Write).unwrap()
}

/// An operation whose id and time follow from a number.
pub(super) fn operation(number: u64) -> Operation {
    Operation {
        id: OperationId::from_uuid(uuid(0x1000_0000 + u128::from(number))),
        at: Timestamp::from_millisecond(1_767_225_600_000 + i64::try_from(number).unwrap() * 1_001).unwrap(),
        who: "åsa".to_owned(),
        label: Label { kind: OperationKind::EditDatasets, subject: "Badplatser".to_owned(), count: 1 },
        why: None,
        origin: Origin::Done,
    }
}

pub(super) fn change(key: Key, before: Option<&Record>, after: Option<&Record>) -> Change {
    Change::new(key, before.cloned(), after.cloned()).unwrap()
}

pub(super) fn set(changes: impl IntoIterator<Item = Change>) -> ChangeSet {
    ChangeSet::new(changes).unwrap()
}

pub(super) fn dataset_id(number: u128) -> DatasetId {
    DatasetId::from_uuid(uuid(0x2000_0000 + number))
}

pub(super) fn bare(number: u128, title: &str) -> Dataset {
    Dataset::new(dataset_id(number), Language::Sv, Line::new(title).unwrap())
}

/// The addition of a dataset with nothing but a title.
pub(super) fn addition(number: u128, title: &str) -> Change {
    change(Key::Dataset(dataset_id(number)), None, Some(&bare(number, title).into()))
}

pub(super) fn department() -> Department {
    Department { id: DepartmentId::from_uuid(uuid(0x300)), name: Line::new("Miljöförvaltningen").unwrap() }
}

/// A dataset in which every field has a value.
pub(super) fn full(number: u128) -> Dataset {
    use crate::model::field::Kind;
    let mut dataset = bare(number, "Badplatser");
    for key in FieldKey::all() {
        let text = match key.kind() {
            Kind::Line => "Ett 'citat' ; -- 𝄞 å".to_owned(),
            Kind::Prose => "Rad ett\nrad två\t\"slut\"".to_owned(),
            Kind::Words => "bad, vatten".to_owned(),
            Kind::Date => "2024-02-29".to_owned(),
            Kind::Hours => "12,25".to_owned(),
            Kind::Web => "https://example.org/å?x=1".to_owned(),
            Kind::Email => "oppnadata@example.org".to_owned(),
            Kind::Code(vocabulary) => vocabulary.terms()[1].code().to_owned(),
            Kind::Codes(vocabulary) => vocabulary.terms().iter().map(crate::model::Term::code).collect::<Vec<_>>().join(";"),
            Kind::Department => {
                dataset.set(key, Some(crate::model::Value::Department(department().id))).unwrap();
                continue;
            }
        };
        dataset.set(key, Some(key.parse_value(&text).unwrap())).unwrap();
    }
    assert_eq!(dataset.values().count(), FieldKey::all().count());
    assert!(dataset.get(FieldKey::new(Field::Note, Language::Sv)).is_some());
    dataset
}

pub(super) fn criterion(text: &str) -> CriterionId {
    CriterionId::new(text).unwrap()
}

pub(super) fn judgement(level: Option<u8>) -> Record {
    let score = level.map_or(Score::Unknown, |level| Score::Known(Level::new(level).unwrap()));
    Judgement { score, reason: Some(Prose::new("Många frågar").unwrap()), model_version: 1 }.into()
}
