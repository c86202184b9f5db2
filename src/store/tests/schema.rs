//! The schema and the model agree: the same fields, the same limits.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params};

use super::{Place, bare, dataset_id, operation, set};
use crate::model::field::Kind;
use crate::model::scoring::Axis;
use crate::model::{CriterionId, Dataset, Field, FieldKey, GateId, GateState, Hours, Language, Level, PlaceOverride, ScoringModel, Stage, Value};
use crate::store::dataset::column;
use crate::store::{Store as _, VERSION, schema};

fn columns(connection: &Connection, table: &str) -> Vec<String> {
    let mut statement = connection.prepare("select name from pragma_table_info(?1) order by cid").unwrap();
    let names = statement.query_map([table], |row| row.get(0)).unwrap();
    names.map(Result::unwrap).collect()
}

/// A file with one dataset, open past the program so that rows can be tried as other programs might write them.
fn raw() -> (Place, Connection) {
    let place = Place::new();
    place.open().commit(&operation(1), &set([super::addition(1, "Badplatser")])).unwrap();
    let connection = Connection::open(place.path()).unwrap();
    (place, connection)
}

#[test]
fn the_dataset_table_has_one_column_per_field() {
    let (_place, connection) = raw();
    let expected: Vec<String> = ["organisation_id", "id", "stage"].into_iter().map(str::to_owned).chain(FieldKey::all().map(column)).collect();
    assert_eq!(columns(&connection, "dataset"), expected);
}

#[test]
fn the_schema_says_what_the_program_says() {
    let (_place, connection) = raw();
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0)).unwrap();
    assert_eq!(number("application_id"), schema::APPLICATION_ID);
    assert_eq!(schema::APPLICATION_ID.to_be_bytes(), *b"FYRF");
    assert_eq!(number("user_version"), VERSION);
    let loose: i64 = connection
        .query_row("select count(*) from pragma_table_list where schema = 'main' and type = 'table' and not strict and name not like 'sqlite_%'", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(loose, 0, "every table is strict");
}

/// Cells to try in a column of a kind, good and bad, at the borders of what the model allows.
fn cells(kind: Kind) -> Vec<Sql> {
    let texts = |texts: &[&str]| texts.iter().map(|text| Sql::Text((*text).to_owned())).collect();
    let long = |count: usize| "𝄞".repeat(count);
    match kind {
        Kind::Line => texts(&["x", "", "a\nb", &long(500), &long(501)]),
        Kind::Prose => texts(&["x", "", "a\nb", &long(32_767), &long(32_768)]),
        Kind::Words => texts(&["[\"bad\"]", "[]", "\"bad\"", "bad", "{}", ""]),
        Kind::Codes(vocabulary) => texts(&[&format!("[\"{}\"]", vocabulary.terms()[0].code()), "[]", "{}", ""]),
        Kind::Code(vocabulary) => texts(&[vocabulary.terms()[0].code(), ""]),
        Kind::Date => texts(&["2024-02-29", "2023-02-29", "1000-01-01", "0999-12-31", "2999-12-31", "3000-01-01", "2024-2-9", "20240209", "now", ""]),
        Kind::Hours => [0.0, 0.25, 100_000.0, 100_000.01, -0.01, f64::INFINITY].map(Sql::Real).to_vec(),
        Kind::Web => {
            let address = |length: usize| format!("https://a.se/{}", "x".repeat(length - 13));
            texts(&["http://a.se", "https://a", "https://", "ftp://a.se", "a.se", "", &address(2000), &address(2001)])
        }
        Kind::Email => {
            let address = |length: usize| format!("{}@b.se", "x".repeat(length - 5));
            texts(&["a@b.se", "a@b", "a", "@b.se", "", &address(254), &address(255)])
        }
        Kind::Department => Vec::new(),
    }
}

/// Tells whether the model takes a cell as it stands.
fn model_takes(key: FieldKey, cell: &Sql) -> bool {
    let value = match (key.kind(), cell) {
        (Kind::Hours, Sql::Real(hours)) => Hours::new(*hours).ok().map(Value::Hours),
        (Kind::Words | Kind::Codes(_), Sql::Text(json)) => serde_json::from_str(json).ok().and_then(|json| key.value_from_json(&json).ok()),
        (_, Sql::Text(text)) => key.parse_value(text).ok(),
        _ => None,
    };
    value.is_some()
}

#[test]
fn file_and_model_agree_on_what_a_field_may_hold() {
    let (_place, connection) = raw();
    for key in FieldKey::all() {
        let update = format!("update dataset set {} = ?1", column(key));
        for cell in cells(key.kind()) {
            let transaction = connection.unchecked_transaction().unwrap();
            let file_takes = transaction.execute(&update, [&cell]).is_ok();
            assert_eq!(file_takes, model_takes(key, &cell), "{key} {:?}", format!("{cell:?}").chars().take(60).collect::<String>());
        }
        let transaction = connection.unchecked_transaction().unwrap();
        assert!(transaction.execute(&update, [Sql::Blob(vec![1])]).is_err(), "{key} takes bytes");
    }
}

#[test]
fn a_dataset_without_a_title_is_refused() {
    let (_place, connection) = raw();
    assert!(connection.execute("update dataset set title_sv = null", []).is_err());
    assert_eq!(Dataset::from_parts(dataset_id(1), Stage::Identify, std::collections::BTreeMap::new()).ok(), None);
}

#[test]
fn file_and_model_agree_on_stages_languages_and_levels() {
    let (_place, connection) = raw();
    let takes = |sql: &str, cell: &Sql| connection.unchecked_transaction().unwrap().execute(sql, [cell]).is_ok();
    let text = |text: &str| Sql::Text(text.to_owned());
    for word in ["identify", "prepare", "publish", "maintain", "Identify", "", "archive"] {
        assert_eq!(takes("update dataset set stage = ?1", &text(word)), word.parse::<Stage>().is_ok(), "{word}");
    }
    assert!(Stage::ALL.iter().all(|stage| takes("update dataset set stage = ?1", &text(stage.key()))));
    for word in ["sv", "da", "en", "no", "SV", ""] {
        assert_eq!(takes("update organisation set language = ?1", &text(word)), word.parse::<Language>().is_ok(), "{word}");
    }
    assert!(Language::ALL.iter().all(|language| takes("update organisation set language = ?1", &text(language.code()))));
    let score = "insert into score (organisation_id, dataset_id, criterion_id, level, model_version) \
        select organisation_id, id, 'V1', ?1, 1 from dataset";
    for level in 0..=7_u8 {
        assert_eq!(takes(score, &Sql::Integer(level.into())), Level::new(level).is_ok(), "{level}");
    }
    assert!(takes(score, &Sql::Null), "not known is an answer");
    let score = "insert into score (organisation_id, dataset_id, criterion_id, level, model_version) select organisation_id, id, ?1, 1, 1 from dataset";
    for word in ["V1", "open_data-use", "abcdefghijklmno", "abcdefghijklmnop", "1V", "V 1", "Värde", "", "V1;"] {
        assert_eq!(takes(score, &text(word)), CriterionId::new(word).is_ok(), "{word}");
    }
}

#[test]
fn file_and_model_agree_on_gates() {
    let (_place, connection) = raw();
    let insert = |gate: &str, state: &str, cells: [&Sql; 3]| {
        let [reason, examiner, date] = cells;
        let sql = "insert into gate (organisation_id, dataset_id, gate_id, state, reason, examiner, assessed_on) \
            select organisation_id, id, ?1, ?2, ?3, ?4, ?5 from dataset";
        connection.unchecked_transaction().unwrap().execute(sql, params![gate, state, reason, examiner, date]).is_ok()
    };
    let (none, why) = (&Sql::Null, &text("Namn på barn"));
    for word in ["G0", "G7", "g1", "", "V1"].into_iter().chain(GateId::ALL.map(GateId::key)) {
        assert_eq!(insert(word, "blocked", [why, none, none]), GateId::ALL.iter().any(|gate| gate.key() == word), "{word}");
    }
    for state in GateState::ALL {
        assert_eq!(insert("G1", state.key(), [why, none, none]), state != GateState::Unassessed, "{state:?} with a reason");
        let may_be_silent = state != GateState::Unassessed && !state.needs_reason();
        assert_eq!(insert("G1", state.key(), [none, none, none]), may_be_silent, "{state:?} without a reason");
    }
    assert!(!insert("G1", "Clear", [why, none, none]) && !insert("G1", "", [why, none, none]));
    assert_agree([Field::Note, Field::Steward, Field::Issued], |cells| insert("G1", "clear", cells));
}

#[test]
fn file_and_model_agree_on_overrides() {
    let (_place, connection) = raw();
    let insert = |value: f64, cost: f64, cells: [&Sql; 3]| {
        let [reason, by, date] = cells;
        let sql = "insert into place_override (organisation_id, dataset_id, value, cost, reason, decided_by, decided_on) \
            select organisation_id, id, ?1, ?2, ?3, ?4, ?5 from dataset";
        connection.unchecked_transaction().unwrap().execute(sql, params![value, cost, reason, by, date]).is_ok()
    };
    let (none, why) = (&Sql::Null, &text("Nämndens beslut"));
    for number in [0.0, 62.5, 100.0, 100.5, -0.5, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(insert(number, 50.0, [why, none, none]), PlaceOverride::is_place(number), "{number}");
        assert_eq!(insert(50.0, number, [why, none, none]), PlaceOverride::is_place(number), "{number}");
    }
    assert!(!insert(50.0, 50.0, [none, none, none]), "an override says why");
    assert_agree([Field::Note, Field::Steward, Field::Issued], |cells| {
        insert(50.0, 50.0, if *cells[0] == Sql::Null { [why, cells[1], cells[2]] } else { cells })
    });
}

fn text(text: &str) -> Sql {
    Sql::Text(text.to_owned())
}

/// Tries cells one at a time where a table has a column like that of a field.
fn assert_agree(like: [Field; 3], takes: impl Fn([&Sql; 3]) -> bool) {
    for (position, field) in like.into_iter().enumerate() {
        let key = FieldKey::new(field, Language::Sv);
        for cell in cells(key.kind()) {
            let mut row = [&Sql::Null; 3];
            row[position] = &cell;
            assert_eq!(takes(row), model_takes(key, &cell), "like {key} {:?}", format!("{cell:?}").chars().take(60).collect::<String>());
        }
        let mut row = [&Sql::Null; 3];
        let bytes = Sql::Blob(vec![1]);
        row[position] = &bytes;
        assert!(!takes(row), "like {key} takes bytes");
    }
}

#[test]
fn nothing_is_said_of_a_dataset_that_is_not_there() {
    let (_place, connection) = raw();
    connection.pragma_update(None, "foreign_keys", true).unwrap();
    let said = [
        "insert into gate (organisation_id, dataset_id, gate_id, state) select organisation_id, id, 'G1', 'clear' from dataset",
        "insert into place_override (organisation_id, dataset_id, value, cost, reason) select organisation_id, id, 1, 2, 'x' from dataset",
    ];
    for sql in said {
        let transaction = connection.unchecked_transaction().unwrap();
        transaction.execute(sql, []).unwrap();
        transaction.execute("delete from dataset", []).unwrap();
        assert!(transaction.commit().is_err(), "{sql}");
    }
}

type Spoil = fn(&mut ScoringModel, f64);

#[test]
fn file_and_model_agree_on_weights_and_thresholds() {
    let place = Place::new();
    let mut store = place.open();
    let cases: [(Spoil, &[f64]); 4] = [
        (|model, weight| model.criteria[0].weight = weight, &[1000.0, 1000.5, 0.001, 0.0, -1.0]),
        (|model, value| model.thresholds.value = value, &[0.0, 100.0, 100.5, -0.5]),
        (|model, cost| model.thresholds.cost = cost, &[0.0, 100.0, 100.5, -0.5]),
        (|model, band| model.thresholds.band = band, &[0.0, 50.0, 50.5, -0.5]),
    ];
    let mut version = 0;
    for (spoil, numbers) in cases {
        for number in numbers {
            version += 1;
            let mut model = ScoringModel { version, ..ScoringModel::standard() };
            spoil(&mut model, *number);
            let changes = set([super::change(crate::model::Key::Model(version), None, Some(&model.clone().into()))]);
            let is_taken = store.commit(&operation(version.into()), &changes).is_ok();
            assert_eq!(is_taken, model.check().is_ok(), "{number} in version {version}");
        }
    }
    let axes: i64 = store.connection.query_row("select count(distinct axis) from criterion", [], |row| row.get(0)).unwrap();
    assert_eq!(axes, i64::try_from(Axis::ALL.len()).unwrap());
}

#[test]
fn the_log_is_append_only() {
    let (_place, connection) = raw();
    let refused = [
        "update operation set who = 'nobody'",
        "update change set after = null",
        "delete from operation",
        "delete from change",
        "insert or replace into operation select * from operation",
        "insert or replace into change select * from change",
        "insert or replace into operation select 2, organisation_id, id, at, who, kind, subject, count, why, undoes, redoes, hash from operation",
        "delete from inventory",
        "update inventory set id = '00000000-0000-0000-0000-000000000000'",
        "update organisation set id = '00000000-0000-0000-0000-000000000000'",
    ];
    for sql in refused {
        assert!(connection.execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn other_programs_can_read_the_columns() {
    let place = Place::new();
    let mut dataset = bare(1, "Badplatser");
    let hours = FieldKey::parse("hours_to_publish", Language::Sv).unwrap();
    dataset.set(hours, Some(hours.parse_value("12,5").unwrap())).unwrap();
    let changes = set([super::change(crate::model::Key::Dataset(dataset.id()), None, Some(&dataset.into()))]);
    place.open().commit(&operation(1), &changes).unwrap();
    let connection = Connection::open(place.path()).unwrap();
    let sql = "select title_sv, hours_to_publish, stage from dataset where hours_to_publish > ?1";
    let row: (String, f64, String) = connection.query_row(sql, params![10], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    assert_eq!(row, ("Badplatser".to_owned(), 12.5, "identify".to_owned()));
}
