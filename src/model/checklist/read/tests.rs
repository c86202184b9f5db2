//! Every way in which a checklist file can be wrong has a fact of its own, and what we write is read back.
//!
//! The sentences are tested in `wording`.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::error::TextOf;
use super::*;
use crate::model::language::Language;

fn file() -> Value {
    let mut file: Value = serde_json::from_str(&Checklist::standard().to_json()).unwrap();
    file["switched_off"] = json!([{ "item": "I08", "reason": "Görs av regionen" }]);
    file
}

/// Reads a file after a change.
fn read_after(change: impl FnOnce(&mut Value)) -> Result<Checklist, ChecklistError> {
    let mut file = file();
    change(&mut file);
    Checklist::from_json(&file.to_string())
}

fn of_item() -> Where {
    Where::Item("I02".to_owned())
}

#[test]
fn an_unknown_key_is_named_with_its_place_and_the_nearest() {
    let unknown = |error: ChecklistError| match error {
        ChecklistError::UnknownKey { place, key, nearest, .. } => (place, key, nearest),
        other => panic!("{other:?}"),
    };
    let error = read_after(|file| file["items"][1]["role"] = json!([])).unwrap_err();
    assert_eq!(unknown(error), (of_item(), "role".to_owned(), Some("roles")));
    let error = read_after(|file| file["item"] = json!([])).unwrap_err();
    assert_eq!(unknown(error), (Where::Top, "item".to_owned(), Some("items")));
    let error = read_after(|file| file["items"][1]["text"]["no"] = json!("Navn")).unwrap_err();
    assert_eq!(unknown(error), (of_item(), "text.no".to_owned(), None));
    let error = read_after(|file| file["switched_off"][0]["why"] = json!("")).unwrap_err();
    assert_eq!(unknown(error), (Where::Off("I08".to_owned()), "why".to_owned(), None));
    let error = read_after(|file| file["items"][36]["every"]["day"] = json!(1)).unwrap_err();
    assert_eq!(unknown(error), (Where::Item("U02".to_owned()), "every.day".to_owned(), Some("days")));
}

#[test]
fn a_key_that_stands_twice_is_named_with_its_place() {
    let twice = |from: &str, to: &str| Checklist::from_json(&file().to_string().replacen(from, to, 1)).unwrap_err();
    let repeated = |place, key: &str| ChecklistError::RepeatedKey { place, key: key.to_owned() };
    assert_eq!(twice(r#""id":"I02""#, r#""id":"I02","id":"I03""#), repeated(of_item(), "id"));
    assert_eq!(twice(r#""name":{"#, r#""name":{"sv":"A","#), repeated(Where::Top, "name.sv"));
    assert_eq!(twice(r#""version":1"#, r#""version":1,"version":2"#), repeated(Where::Top, "version"));
}

#[test]
fn what_is_missing_is_named() {
    let missing = |key: &str| ChecklistError::MissingKey { place: of_item(), key: key.to_owned() };
    for key in ["stage", "text", "mandatory"] {
        assert_eq!(read_after(|file| drop(file["items"][1].as_object_mut().unwrap().remove(key))).unwrap_err(), missing(key));
    }
    let no_id = read_after(|file| drop(file["items"][1].as_object_mut().unwrap().remove("id"))).unwrap_err();
    assert_eq!(no_id, ChecklistError::MissingKey { place: Where::Item("2".to_owned()), key: "id".to_owned() });
    assert_eq!(read_after(|file| file["items"] = json!(null)).unwrap_err(), ChecklistError::MissingKey { place: Where::Top, key: "items".to_owned() });
    assert_eq!(read_after(|file| file["switched_off"][0]["reason"] = json!(" ")).unwrap_err(), ChecklistError::NoReason(ItemId::new("I08").unwrap()));
    for key in ["roles", "source", "version", "switched_off"] {
        let read = read_after(|file| {
            file["items"][1].as_object_mut().unwrap().remove(key);
            file.as_object_mut().unwrap().remove(key);
        });
        assert!(read.is_ok(), "{key} may be left out: {read:?}");
    }
}

#[test]
fn what_is_of_the_wrong_kind_is_named_with_what_it_should_be() {
    let at = |place: Where, key: &str, wanted| ChecklistError::WrongType { place, key: key.to_owned(), wanted };
    let of = |key: &str, value: Value| read_after(|file| file["items"][1][key] = value).unwrap_err();
    assert_eq!(of("id", json!("punkt 1")), at(Where::Item("2".to_owned()), "id", Wanted::Id));
    assert_eq!(of("stage", json!("klar")), at(of_item(), "stage", Wanted::Stage));
    assert_eq!(of("text", json!("Beskriv")), at(of_item(), "text", Wanted::Object));
    assert_eq!(of("text", json!({ "sv": 3 })), at(of_item(), "text.sv", Wanted::Text));
    assert_eq!(of("roles", json!("K")), at(of_item(), "roles", Wanted::List));
    assert_eq!(of("roles", json!(["X"])), at(of_item(), "roles", Wanted::Role));
    assert_eq!(of("mandatory", json!(true)), at(of_item(), "mandatory", Wanted::Mandatory));
    assert_eq!(of("decision", json!("yes")), at(of_item(), "decision", Wanted::Decision));
    assert_eq!(of("every", json!(30)), at(of_item(), "every", Wanted::Every));
    assert_eq!(of("every", json!({ "days": "30" })), at(of_item(), "every.days", Wanted::Whole));
    assert_eq!(of("every", json!({ "days": 70_000 })), at(of_item(), "every.days", Wanted::Whole));
    assert_eq!(read_after(|file| file["version"] = json!(1.5)).unwrap_err(), at(Where::Top, "version", Wanted::Whole));
    assert_eq!(read_after(|file| file["id"] = json!("")).unwrap_err(), at(Where::Top, "id", Wanted::Text));
    assert_eq!(read_after(|file| file["items"][3] = json!([])).unwrap_err(), at(Where::Item("4".to_owned()), "", Wanted::Object));
    assert_eq!(Checklist::from_json("[]").unwrap_err(), at(Where::Top, "", Wanted::Object));
}

#[test]
fn what_is_no_file_of_ours_is_refused_before_it_costs_anything() {
    assert_eq!(Checklist::from_bytes(&vec![b' '; FILE_MAX + 1]), Err(ChecklistError::TooLarge));
    assert_eq!(Checklist::from_json(""), Err(ChecklistError::NotJson(1)));
    assert_eq!(Checklist::from_json("{\n\"id\": \"a\u{1}b\"}"), Err(ChecklistError::NotJson(2)), "a bare control character is no JSON");
    assert_eq!(Checklist::from_bytes(b"{\n\"id\": \"\xff\"}"), Err(ChecklistError::NotJson(2)));
    assert_eq!(Checklist::from_json(&"[".repeat(100_000)), Err(ChecklistError::TooDeep(1)));
    let control = read_after(|file| file["items"][1]["text"]["da"] = json!("Ring\u{7}")).unwrap_err();
    assert!(matches!(control, ChecklistError::BadText(TextOf::Item(_), Some(Language::Da), _)), "{control:?}");
    assert!(Checklist::from_json(&format!("\u{FEFF}{}", file())).is_ok(), "a byte order mark does no harm");
}

fn text() -> impl Strategy<Value = Localized> {
    ("[a-zåäö]{1,20}( [a-z]{1,9}){0,3}", "[a-zæø]{0,12}", "[a-z]{0,12}").prop_map(|(sv, da, en)| Localized { sv, da, en })
}

prop_compose! {
    fn item_of(number: usize)(
        stage in 0..4_usize,
        text in text(),
        roles in proptest::sample::subsequence(Role::ALL.to_vec(), 0..=6),
        mandatory in 0..4_usize,
        every in prop_oneof![Just(None), (1..3_650_u16).prop_map(|days| Some(Every::Days(days))), Just(Some(Every::Frequency)), Just(Some(Every::Event))],
        guidance in text(),
        source in "[a-zå]{0,20}",
    ) -> Item {
        let id = ItemId::new(&format!("own-{number}")).unwrap();
        Item { id, stage: Stage::ALL[stage], text, roles, mandatory: Mandatory::ALL[mandatory], decision: None, every, guidance, source }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(items in (0..8_usize).prop_flat_map(|count| (0..count).map(item_of).collect::<Vec<_>>()), off in 0..47_usize) {
        let mut checklist = Checklist::clone(Checklist::standard());
        checklist.items.extend(items);
        let off = checklist.items[off].clone();
        if off.decision.is_none() {
            checklist.switched_off.push(SwitchedOff { item: off.id, reason: Prose::new("Görs av regionen").unwrap() });
        }
        prop_assert_eq!(Checklist::from_json(&checklist.to_json()), Ok(checklist));
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), at in 0..9_000_usize, byte in any::<u8>()) {
        drop(Checklist::from_bytes(&bytes));
        let mut file = Checklist::standard().to_json().into_bytes();
        file[at] = byte;
        drop(Checklist::from_bytes(&file));
    }
}
