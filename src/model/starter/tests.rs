//! The bundled list is whole, and lists that are not are told apart by line and place.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::error::{Problem, Wanted, Where};
use super::*;
use crate::command::{Command, NewDataset};
use crate::model::organisation::OrganisationNumber;
use crate::model::{Field, FieldKey, Inventory, OrganisationId};

fn organisation(language: Language) -> Organisation {
    let mut organisation = Organisation::unnamed(OrganisationId::from_uuid(Uuid::from_u128(1)));
    organisation.language = language;
    organisation
}

fn id(text: &str) -> StarterId {
    StarterId::new(text).unwrap()
}

#[test]
fn every_entry_of_the_bundled_list_is_whole() {
    let list = StarterList::standard();
    assert_eq!(list.entries.len(), 60);
    assert!(list.name.is_complete() && list.legislation.is_some());
    assert!([&list.note.from, &list.note.elsewhere, &list.note.guides, &list.note.sensitivities].into_iter().all(Localized::is_complete));
    let names = list.areas.iter().chain(&list.systems).map(|named| &named.name).chain(list.departments.iter().map(|department| &department.name));
    assert!(names.into_iter().all(Localized::is_complete));
    for entry in &list.entries {
        let id = entry.id;
        assert!(entry.title.is_complete() && entry.description.is_complete(), "{id}");
        for language in Language::ALL {
            let (title, description) = (entry.title.exact(language), entry.description.exact(language));
            assert!(title.split_whitespace().count() < 10 && title.chars().count() <= 50, "{id}: {title}");
            let sentences = description.matches(". ").count() + 1;
            assert!(description.ends_with('.') && sentences <= 3 && (40..=300).contains(&description.chars().count()), "{id}: {description}");
        }
        assert!(!entry.theme.is_empty() && entry.frequency.is_some() && entry.department.is_some() && entry.system.is_some(), "{id}");
        for sensitivity in &entry.sensitivities {
            assert!(sensitivity.text.is_complete() && !sensitivity.gates.is_empty(), "{id}");
            assert!(Language::ALL.iter().all(|language| sensitivity.text.exact(*language).ends_with('.')), "{id}");
        }
        for reference in entry.specifications.iter().chain(&entry.guides).chain(&entry.elsewhere) {
            assert!(reference.country.is_some(), "{id}: {}", reference.name);
        }
    }
}

#[test]
fn everything_that_the_bundled_list_declares_is_used() {
    let list = StarterList::standard();
    let used = |of: fn(&Entry) -> Option<&str>| -> BTreeSet<&str> { list.entries.iter().filter_map(of).collect() };
    let (areas, departments, systems) = (used(|entry| Some(&entry.area)), used(|entry| entry.department.as_deref()), used(|entry| entry.system.as_deref()));
    assert_eq!(areas.len(), list.areas.len());
    assert_eq!((departments.len(), systems.len()), (list.departments.len(), list.systems.len()));
    assert_eq!(list.for_country(None).count(), 60);
    assert_eq!(list.for_country(Some(Country::Dk)).count(), 59, "the state inspects food in Denmark");
}

fn problem(json: &str) -> (usize, Where, String, Problem) {
    match StarterList::from_json(json, Some(StarterList::standard())) {
        Err(StarterError::At { line, place, key, problem }) => (line, place, key, *problem),
        other => panic!("{json}: {other:?}"),
    }
}

#[test]
fn what_is_wrong_is_told_with_line_and_place() {
    let entry = |inner: &str| format!("{{\n\"entries\": [\n{{\"id\": \"own-1\", \"area\": \"food\",\n\"title\": {{\"sv\": \"Eget\"}}{inner}}}\n]}}");
    let at = |key: &str| (4, Where::Entry("own-1".to_owned()), key.to_owned());
    for (inner, key, expected) in [
        (", \"tittle\": 1", "tittle", Problem::UnknownKey { nearest: Some("title"), known: &[] }),
        (", \"title\": {}", "title", Problem::RepeatedKey),
        (", \"theme\": [\"NOPE\"]", "theme", Problem::WrongType(Wanted::Theme)),
        (", \"frequency\": \"often\"", "frequency", Problem::WrongType(Wanted::Frequency)),
        (", \"guides\": [{\"name\": \"A\", \"address\": \"http://example.org\"}]", "guides.address", Problem::WrongType(Wanted::Address)),
        (", \"guides\": [{\"name\": \"A\", \"country\": \"SE\"}]", "guides.country", Problem::WrongType(Wanted::Country)),
        (", \"sensitivities\": [{\"gates\": [\"G7\"], \"text\": {\"en\": \"x\"}}]", "sensitivities.gates", Problem::WrongType(Wanted::Gate)),
        (", \"description\": {\"da\": \" \"}", "description", Problem::NoText),
        (
            ", \"department\": \"techncal\"",
            "department",
            Problem::UnknownId { found: "techncal".to_owned(), nearest: Some("technical".to_owned()), known: Vec::new() },
        ),
    ] {
        let (line, place, found, problem) = problem(&entry(inner));
        assert_eq!((line, place, found), at(key), "{inner}");
        let problem = match problem {
            Problem::UnknownKey { nearest, .. } => Problem::UnknownKey { nearest, known: &[] },
            Problem::UnknownId { found, nearest, .. } => Problem::UnknownId { found, nearest, known: Vec::new() },
            problem => problem,
        };
        assert_eq!(problem, expected, "{inner}");
    }
    let twice = "{\"entries\": [{\"id\": \"a\", \"area\": \"food\", \"title\": {\"sv\": \"A\"}},\n {\"id\": \"a\"}]}";
    assert_eq!(problem(twice), (2, Where::Entry("a".to_owned()), String::new(), Problem::RepeatedId("a".to_owned())));
    assert_eq!(problem("{\n\"entries\": [{\"id\": \"Åsa\"}]}"), (2, Where::Entry("1".to_owned()), "id".to_owned(), Problem::WrongType(Wanted::Id)));
    assert_eq!(problem("{\"entries\": []}").3, Problem::MissingKey);
    assert_eq!(StarterList::from_bytes(&vec![b' '; FILE_MAX + 1], None), Err(StarterError::TooLarge));
    assert_eq!(StarterList::from_bytes(b"{\n\"a\": \"\xff\"}", None), Err(StarterError::NotJson(2)));
}

#[test]
fn an_own_list_replaces_and_adds() {
    let own = "{\"areas\": [{\"id\": \"harbour\", \"name\": {\"sv\": \"Hamn\"}}],
        \"entries\": [{\"id\": \"berths\", \"area\": \"harbour\", \"title\": {\"sv\": \"Båtplatser\"}},
        {\"id\": \"trees\", \"area\": \"environment\", \"title\": {\"sv\": \"Stadens träd\"}, \"department\": \"technical\"}]}";
    let standard = StarterList::standard();
    assert!(StarterList::from_json(own, None).is_err(), "its entries name what only the standard list has");
    let list = standard.with(StarterList::from_json(own, Some(standard)).unwrap());
    assert_eq!((list.entries.len(), list.areas.len()), (61, 10));
    assert_eq!((list.entry(id("trees")).unwrap().title.sv.as_str(), list.entry(id("trees")).unwrap().description.is_empty()), ("Stadens träd", true));
    assert_eq!((&list.note, &list.legislation, &list.name), (&standard.note, &standard.legislation, &standard.name));
    assert_eq!(list.nearest("bathing-site"), Some(id("bathing-sites")));
    assert_eq!(list.nearest("zzz"), None);
    let again = StarterList::from_json(StarterList::standard_json(), Some(standard)).unwrap();
    assert_eq!(standard.with(again), **standard, "the exported file is the list itself");
}

fn field(dataset: &crate::model::Dataset, field: Field) -> String {
    dataset.get(FieldKey::new(field, Language::Sv)).map(ToString::to_string).unwrap_or_default()
}

#[test]
fn a_candidate_has_what_the_entry_says_and_no_finding() {
    let list = StarterList::standard();
    let entry = list.entry(id("buildings")).unwrap();
    let new = DatasetId::from_uuid(Uuid::from_u128(7));
    let swedish = list.candidate(entry, new, None, &organisation(Language::Sv)).unwrap();
    assert_eq!((swedish.title(Language::Sv), swedish.title(Language::Da), swedish.title(Language::En)), ("Byggnader", "Bygninger", "Buildings"));
    assert_eq!(field(&swedish, Field::HvdCategory), "c_60182062");
    assert_eq!(field(&swedish, Field::Legislation), "http://data.europa.eu/eli/reg_impl/2023/138/oj");
    assert_eq!(field(&swedish, Field::Specification), "https://www.lantmateriet.se/sv/nationella-geodataplattformen/datamangder/byggnad/");
    assert_eq!(field(&swedish, Field::SourceSystem), "Geodatabas (GIS)");
    let note = field(&swedish, Field::Note);
    assert!(note.contains("– G3: Skyddsobjekt") && note.contains("Nationella geodataplattformen: https://") && !note.contains("BBR"), "{note}");

    let danish = list.candidate(entry, new, None, &organisation(Language::Da)).unwrap();
    assert_eq!((field(&danish, Field::Specification), field(&danish, Field::PublishedElsewhere)), (String::new(), "https://bbr.dk/".to_owned()));
    let english = list.candidate(entry, new, None, &organisation(Language::En)).unwrap();
    assert_eq!(field(&english, Field::PublishedElsewhere), "", "of which country nobody knows");
    let note = field(&english, Field::Note);
    assert!(note.contains("BBR") && note.contains("Lantmäteriet"), "{note}");
}

#[test]
fn the_country_is_told_by_the_number_before_the_language() {
    let mut danish = organisation(Language::En);
    assert_eq!(Country::of(&danish), None);
    danish.number = Some(OrganisationNumber::new("12 34 56 78").unwrap());
    assert_eq!(Country::of(&danish), Some(Country::Dk));
    danish.language = Language::Sv;
    assert_eq!(Country::of(&danish), Some(Country::Dk));
    assert_eq!(Country::of(&organisation(Language::Sv)), Some(Country::Se));
}

#[test]
fn a_dataset_that_is_there_already_is_found() {
    let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)));
    let titles = ["badplatser", "Kommunens lekplatser", "Parkering", "Förskolor 2024", "Budget"];
    let new = titles.iter().zip(1..).map(|(title, number)| NewDataset {
        id: DatasetId::from_uuid(Uuid::from_u128(number)),
        title: (*title).to_owned(),
        language: Language::Sv,
    });
    inventory.apply(&Command::AddDatasets(new.collect()).plan(&inventory).unwrap()).unwrap();
    let twins = Twins::of(StarterList::standard(), &inventory);
    let found = |entry: &str| twins.get(id(entry)).map(|twin| (twin.dataset.as_uuid().as_u128(), twin.is_exact));
    assert_eq!(found("bathing-sites"), Some((1, true)));
    assert_eq!(found("playgrounds"), Some((2, false)));
    assert_eq!(found("budget"), Some((5, false)));
    assert_eq!((found("schools"), found("green-areas"), found("bathing-water")), (None, None, None));
    let again = NewDataset { id: DatasetId::from_uuid(Uuid::from_u128(9)), title: "BADPLATSER".to_owned(), language: Language::Sv };
    inventory.apply(&Command::AddDatasets(vec![again]).plan(&inventory).unwrap()).unwrap();
    let twin = Twins::of(StarterList::standard(), &inventory).get(id("bathing-sites"));
    assert!(twin.is_some_and(|twin| !twin.is_exact), "which of the two is meant is for people to say");
}

#[test]
fn departments_are_known_by_other_names_too() {
    let technical = StarterList::standard().department("technical").unwrap();
    assert!(technical.is_called(" gatukontoret ") && technical.is_called("Teknik og Miljø") && !technical.is_called("Teknik"));
}
