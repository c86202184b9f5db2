//! Every way in which a model file can be wrong has a fact of its own, and what we write is read back.
//!
//! The sentences are tested in `wording`.

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::model::language::Language;
use crate::model::scoring::error::TextOf;

fn file() -> Value {
    serde_json::from_str(&ScoringModel::preset("datasf").unwrap().to_json()).unwrap()
}

/// Reads a file after a change.
fn read_after(change: impl FnOnce(&mut Value)) -> Result<ScoringModel, ModelError> {
    let mut file = file();
    change(&mut file);
    ScoringModel::from_json(&file.to_string())
}

fn of_criterion() -> Where {
    Where::Criterion("class".to_owned())
}

#[test]
fn an_unknown_key_is_named_with_its_place_and_the_nearest() {
    let unknown = |error: ModelError| match error {
        ModelError::UnknownKey { place, key, nearest, .. } => (place, key, nearest),
        other => panic!("{other:?}"),
    };
    let error = read_after(|file| file["criteria"][1]["wieght"] = json!(3)).unwrap_err();
    assert_eq!(unknown(error), (of_criterion(), "wieght".to_owned(), Some("weight")));
    let error = read_after(|file| file["criterias"] = json!([])).unwrap_err();
    assert_eq!(unknown(error), (Where::Top, "criterias".to_owned(), Some("criteria")));
    let error = read_after(|file| file["criteria"][1]["name"]["no"] = json!("Klasse")).unwrap_err();
    assert_eq!(unknown(error), (of_criterion(), "name.no".to_owned(), None));
    let error = read_after(|file| file["thresholds"]["values"] = json!(50)).unwrap_err();
    assert_eq!(unknown(error), (Where::Top, "thresholds.values".to_owned(), Some("value")));
    let error = read_after(|file| file["criteria"][1]["anchors"]["6"] = json!({})).unwrap_err();
    assert_eq!(unknown(error).1, "anchors.6");
}

#[test]
fn what_is_missing_is_named() {
    let missing = |key: &str| ModelError::MissingKey { place: of_criterion(), key: key.to_owned() };
    let without = |key: &'static str| read_after(move |file| drop(file["criteria"][1].as_object_mut().unwrap().remove(key))).unwrap_err();
    assert_eq!(without("weight"), missing("weight"));
    assert_eq!(without("question"), missing("question"));
    let no_id = read_after(|file| drop(file["criteria"][1].as_object_mut().unwrap().remove("id"))).unwrap_err();
    assert_eq!(no_id, ModelError::MissingKey { place: Where::Criterion("2".to_owned()), key: "id".to_owned() });
    let no_level = read_after(|file| drop(file["criteria"][1]["anchors"].as_object_mut().unwrap().remove("4"))).unwrap_err();
    assert_eq!(no_level, ModelError::MissingLevel(of_criterion(), Level::new(4).unwrap()));
    let class = CriterionId::new("class").unwrap();
    let no_danish = read_after(|file| drop(file["criteria"][1]["question"].as_object_mut().unwrap().remove("da"))).unwrap_err();
    assert_eq!(no_danish, ModelError::MissingText(TextOf::Question(class), Language::Da));
    let empty = read_after(|file| file["criteria"][1]["anchors"]["3"]["en"] = json!("  ")).unwrap_err();
    assert_eq!(empty, ModelError::MissingText(TextOf::Level(class, Level::new(3).unwrap()), Language::En));
    assert_eq!(read_after(|file| file["criteria"] = json!(null)).unwrap_err(), ModelError::MissingKey { place: Where::Top, key: "criteria".to_owned() });
}

/// What is wrong, and what makes it so.
type Case<'a> = (ModelError, &'a dyn Fn(&mut Value));

#[test]
fn something_of_another_kind_is_named() {
    let wrong = |place: Where, key: &str, wanted| ModelError::WrongType { place, key: key.to_owned(), wanted };
    let cases: [Case<'_>; 9] = [
        (wrong(of_criterion(), "weight", Wanted::Number), &|file| file["criteria"][1]["weight"] = json!("3")),
        (wrong(of_criterion(), "axis", Wanted::Axis), &|file| file["criteria"][1]["axis"] = json!("risk")),
        (wrong(of_criterion(), "name", Wanted::Object), &|file| file["criteria"][1]["name"] = json!("Klassning")),
        (wrong(of_criterion(), "name.sv", Wanted::Text), &|file| file["criteria"][1]["name"]["sv"] = json!(7)),
        (wrong(Where::Criterion("2".to_owned()), "id", Wanted::Id), &|file| file["criteria"][1]["id"] = json!("the way it is classed")),
        (wrong(Where::Criterion("1".to_owned()), "", Wanted::Object), &|file| file["criteria"] = json!([3])),
        (wrong(Where::Top, "criteria", Wanted::List), &|file| file["criteria"] = json!({})),
        (wrong(Where::Top, "version", Wanted::Whole), &|file| file["version"] = json!(1.5)),
        (wrong(Where::Top, "grid.classes", Wanted::List), &|file| file["grid"]["classes"] = json!(["P1"])),
    ];
    for (wanted, change) in cases {
        assert_eq!(read_after(change).unwrap_err(), wanted);
    }
    assert_eq!(ScoringModel::from_json("[]").unwrap_err(), wrong(Where::Top, "", Wanted::Object));
}

#[test]
fn what_is_no_json_names_the_line() {
    assert_eq!(ScoringModel::from_json("{\n  \"id\": \"a\",\n  oops\n}"), Err(ModelError::NotJson(3)));
    assert_eq!(ScoringModel::from_json(""), Err(ModelError::NotJson(1)));
    assert_eq!(ScoringModel::from_bytes(b"{\n\n\xFF}"), Err(ModelError::NotJson(3)));
    assert!(matches!(ScoringModel::from_json(&"[".repeat(100_000)), Err(ModelError::NotJson(_))), "nested without end");
    assert_eq!(ScoringModel::from_bytes(&vec![b' '; FILE_MAX + 1]), Err(ModelError::TooLarge));
}

#[test]
fn weights_that_come_to_nothing_and_broken_grids_are_no_model() {
    assert_eq!(read_after(|file| file["criteria"][1]["weight"] = json!(0)), Err(ModelError::NoWeight(Axis::Cost)));
    assert_eq!(read_after(|file| file["grid"]["value_cuts"] = json!([10])), Err(ModelError::Grid));
    assert_eq!(read_after(|file| file["thresholds"]["cost"] = json!(101)), Err(ModelError::Thresholds));
}

#[test]
fn a_byte_order_mark_and_a_missing_version_do_no_harm() {
    let model = ScoringModel::standard();
    assert_eq!(ScoringModel::from_json(&format!("\u{FEFF}{}", model.to_json())).unwrap(), model);
    let without = read_after(|file| drop(file.as_object_mut().unwrap().remove("version"))).unwrap();
    assert_eq!(without, ScoringModel::preset("datasf").unwrap());
}

fn localized() -> impl Strategy<Value = Localized> {
    let text = || "[a-zåäö\"\\\\{}<=]{1,12}( [a-z\u{1F600}]{1,5}){0,3}";
    (text(), text(), text()).prop_map(|(sv, da, en)| Localized { sv, da, en })
}

fn criterion_of(axis: Axis, number: usize) -> impl Strategy<Value = Criterion> {
    let anchors =
        [localized(), localized(), localized(), localized(), localized()].prop_map(|[one, two, three, four, five]| Anchors { one, two, three, four, five });
    (1e-9..1000.0_f64, localized(), localized(), localized(), anchors).prop_map(move |(weight, name, short, question, anchors)| {
        let id = CriterionId::new(&format!("{}{number}", axis.key())).unwrap();
        Criterion { id, axis, weight, name, short, question, anchors }
    })
}

fn model() -> impl Strategy<Value = ScoringModel> {
    let criteria = (criterion_of(Axis::Value, 1), criterion_of(Axis::Cost, 1), criterion_of(Axis::Value, 2)).prop_map(|(a, b, c)| vec![a, b, c]);
    let retired = proptest::collection::vec(criterion_of(Axis::Cost, 9), 0..2);
    let names = proptest::option::of(
        (localized(), localized(), localized(), localized()).prop_map(|(publish_now, plan_and_invest, when_convenient, hold)| QuadrantNames {
            publish_now,
            plan_and_invest,
            when_convenient,
            hold,
        }),
    );
    let grid = proptest::option::of((0.0..50.0_f64, 50.1..100.0_f64, "[A-Z][0-9]").prop_map(|(low, high, name)| Grid {
        value_cuts: vec![low, high],
        cost_cuts: vec![low],
        classes: vec![vec![name; 2]; 3],
    }));
    let thresholds = (0.0..100.0_f64, 0.0..100.0_f64, 0.0..50.0_f64).prop_map(|(value, cost, band)| Thresholds { value, cost, band });
    ("[a-z]{1,9}", any::<u32>(), localized(), localized(), thresholds, criteria, retired, names, grid).prop_map(
        |(id, version, name, description, thresholds, criteria, retired, quadrants, grid)| ScoringModel {
            id,
            version,
            name,
            description,
            thresholds,
            criteria,
            retired,
            quadrants,
            grid,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_is_read_back(model in model()) {
        prop_assert_eq!(ScoringModel::from_bytes(model.to_json().as_bytes()).unwrap(), model);
    }

    #[test]
    fn no_text_breaks_the_reader(text in "[\\[\\]{}\":,a-z0-9 \n]{0,80}") {
        prop_assert!(ScoringModel::from_json(&text).is_err());
    }
}
