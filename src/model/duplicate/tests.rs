//! What makes a pair, and what does not.
//!
//! How words fold and titles are laid side by side is tested where it is done.

use uuid::Uuid;

use super::*;
use crate::model::{Key, Organisation, OrganisationId, Record};

fn id(number: u128) -> DatasetId {
    DatasetId::from_uuid(Uuid::from_u128(number))
}

fn dataset(number: u128, fields: &[(&str, &str)]) -> (Key, Record) {
    let values = fields.iter().map(|(key, text)| {
        let key = FieldKey::parse(key, Language::Sv).unwrap();
        (key, key.parse_value(text).unwrap())
    });
    let dataset = Dataset::from_parts(id(number), crate::model::Stage::Identify, values.collect()).unwrap();
    (Key::Dataset(id(number)), dataset.into())
}

fn inventory(records: impl IntoIterator<Item = (Key, Record)>) -> Inventory {
    Inventory::from_records(Organisation::unnamed(OrganisationId::from_uuid(Uuid::from_u128(1))), records).unwrap()
}

fn found(records: impl IntoIterator<Item = (Key, Record)>) -> Vec<(u128, u128, Vec<Why>)> {
    let duplicates = Duplicates::of(&inventory(records));
    duplicates.pairs().iter().map(|pair| (pair.first.as_uuid().as_u128(), pair.second.as_uuid().as_u128(), pair.whys.clone())).collect()
}

#[test]
fn a_title_in_any_language_a_code_or_a_link_makes_a_pair() {
    let pairs = found([
        dataset(1, &[("title", "Badplatser"), ("title.en", "Bathing places")]),
        dataset(2, &[("title", "Bad i sjöar"), ("title.en", "Bathing: places")]),
        dataset(3, &[("title", "Cykelvägar"), ("code", "TK-014"), ("source_system", "Gis")]),
        dataset(4, &[("title", "Vägnät för cyklister"), ("code", "tk 014"), ("source_system", "GIS")]),
        dataset(5, &[("title", "Skolor"), ("landing_page", "https://www.exempel.se/skolor/")]),
        dataset(6, &[("title", "Grundskoleenheter"), ("published_elsewhere", "http://exempel.se/skolor")]),
        dataset(7, &[("title", "Bibliotek")]),
    ]);
    let wanted = [(1, 2, vec![Why::SameTitle]), (3, 4, vec![Why::SameCode, Why::SameSystem]), (5, 6, vec![Why::SameLink])];
    assert_eq!(pairs, wanted);
}

#[test]
fn titles_that_are_alike_say_how_much() {
    let pairs = found([dataset(1, &[("title", "Övergångsställen")]), dataset(2, &[("title", "Övergångställen i kommunen")])]);
    assert!(matches!(pairs.as_slice(), [(1, 2, whys)] if matches!(whys.as_slice(), [Why::LikeTitle(75..=98)])), "{pairs:?}");
}

#[test]
fn a_page_that_many_point_at_tells_nothing() {
    let page = |number: u128| {
        dataset(number, &[("title", &format!("Sort {}", "abcdefgh".chars().nth(number as usize).unwrap())), ("landing_page", "https://exempel.se/data")])
    };
    assert!(found((0..6).map(page)).iter().all(|(_, _, whys)| !whys.contains(&Why::SameLink)));
}

#[test]
fn many_of_the_same_title_are_paired_with_a_few_each() {
    let duplicates = Duplicates::of(&inventory((1..=500).map(|number| dataset(number, &[("title", "Ny datamängd")]))));
    assert!((499..=500 * MOST / 2).contains(&duplicates.pairs().len()), "{}", duplicates.pairs().len());
    assert!((1..=500).all(|number| (1..=MOST).contains(&duplicates.with(id(number)).count())));
}

#[test]
fn series_of_years_are_no_duplicates() {
    assert_eq!(found((2000..2020).map(|year| dataset(year, &[("title", &format!("Befolkning {year}"))]))), []);
}

#[test]
fn one_is_not_many_and_a_letter_without_its_mark_is_likely_only() {
    let whys = |a: &str, b: &str| found([dataset(1, &[("title", a)]), dataset(2, &[("title", b)])]).pop().map(|(.., whys)| whys);
    for (a, b) in [("Badplats", "Badplatser"), ("Cykelvagar", "Cykelvägar"), ("Lekplatser", "Lekplatser i Björkby")] {
        assert!(matches!(whys(a, b).as_deref(), Some([Why::LikeTitle(_)])), "{a} and {b}: {:?}", whys(a, b));
    }
    assert_eq!(whys("Badplatser", "BADPLATSER"), Some(vec![Why::SameTitle]));
}

#[test]
fn the_starter_list_makes_no_duplicates_and_a_link_of_ones_own_does() {
    use crate::model::DepartmentId;
    use crate::model::starter::{Entry, StarterList};
    for language in Language::ALL {
        let organisation = Organisation { language, ..Organisation::unnamed(OrganisationId::from_uuid(Uuid::from_u128(1))) };
        let list = StarterList::standard();
        let department = |entry: &Entry| {
            let place = list.departments.iter().position(|usual| Some(&usual.id) == entry.department.as_ref())?;
            // Departments of one name are one.
            let first = list.departments.iter().position(|usual| usual.name.get(language) == list.departments[place].name.get(language))?;
            Some(DepartmentId::from_uuid(Uuid::from_u128(first as u128 + 1)))
        };
        let made = list.entries.iter().zip(1..).map(|(entry, number)| {
            let made = list.candidate(entry, id(number), department(entry), &organisation).unwrap();
            (Key::Dataset(id(number)), made.into())
        });
        let inventory = Inventory::from_records(organisation.clone(), made).unwrap();
        let pairs: Vec<_> = Duplicates::of(&inventory).pairs().to_vec();
        assert!(pairs.is_empty(), "{language}: {pairs:?}");
    }
    let named = |number, title: &str, page: &str| dataset(number, &[("title", title), ("published_elsewhere", page), ("source_system", "Geodatabas (GIS)")]);
    let national = "https://www.lantmateriet.se/";
    assert_eq!(found([named(1, "Adresser", national), named(2, "Ortofoto", national)]), []);
    let own = "https://exempel.se/karta";
    assert_eq!(found([named(1, "Adresser", own), named(2, "Ortofoto", own)]), [(1, 2, vec![Why::SameLink])]);
}
