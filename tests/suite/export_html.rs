//! The paper as a web page: whole by itself, read aloud in the right order, and closed to everything that a text may try.
//!
//! How it looks is judged by eye.

use fyrfalt::export::Format;
use fyrfalt::model::Language;
use fyrfalt::text::Locale;

use crate::export::{Element, HOSTILE, hostile, made, read_xml, small, text, the_example};

fn page(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

/// Reads the page as XML, which it is but for its first line.
fn read(page: &str) -> (Vec<Element>, String) {
    read_xml(page.strip_prefix("<!DOCTYPE html>\n").unwrap().as_bytes())
}

fn named<'a>(elements: &'a [Element], name: &str) -> Vec<&'a Element> {
    elements.iter().filter(|(element, _)| element == name).collect()
}

#[test]
fn a_page_can_be_read_aloud() {
    for (locale, language) in [(Locale::Sv, "sv"), (Locale::Da, "da"), (Locale::En, "en")] {
        let (elements, words) = read(&page(made(Format::Html, &small(), &text(locale))));
        assert_eq!(elements[0].1["lang"], language);
        for once in ["head", "header", "main", "footer", "h1"] {
            assert_eq!(named(&elements, once).len(), 1, "{locale:?} {once}");
        }
        let levels = elements.iter().filter_map(|(name, _)| name.strip_prefix('h')?.parse::<u8>().ok());
        let mut last = 0;
        for level in levels {
            assert!(level <= last + 1, "{locale:?}: h{level} after h{last}");
            last = level;
        }
        let tables = named(&elements, "table");
        assert!(tables.len() > 1);
        assert_eq!(named(&elements, "caption").len(), tables.len());
        assert_eq!(named(&elements, "thead").len(), tables.len());
        for (_, attributes) in named(&elements, "th") {
            assert!(["col", "row"].contains(&attributes["scope"].as_str()));
        }
        for (_, attributes) in named(&elements, "svg") {
            assert_eq!((attributes["role"].as_str(), attributes["lang"].as_str()), ("img", language));
        }
        assert!(words.contains("Badplatser") && !words.contains("HEMLIG"), "what is internal stays inside");
    }
}

#[test]
fn an_id_stands_once_and_what_is_pointed_to_is_there() {
    let (elements, _) = read(&page(made(Format::Html, &the_example(Language::Sv), &text(Locale::Sv))));
    let ids: Vec<&str> = elements.iter().filter_map(|(_, attributes)| attributes.get("id").map(String::as_str)).collect();
    for (index, id) in ids.iter().enumerate() {
        assert!(!ids[..index].contains(id), "{id} twice");
    }
    let mut pointed = 0;
    for (_, attributes) in &elements {
        for name in ["aria-labelledby", "aria-describedby"] {
            for id in attributes.get(name).into_iter().flat_map(|ids| ids.split(' ')) {
                assert!(ids.contains(&id), "{id}");
                pointed += 1;
            }
        }
    }
    assert!(pointed > 4);
}

#[test]
fn a_page_needs_nothing_and_does_nothing() {
    let written = page(made(Format::Html, &hostile(), &text(Locale::Sv)));
    let (elements, words) = read(&written);
    for banned in ["script", "iframe", "link", "img", "a", "form", "object", "base"] {
        assert!(named(&elements, banned).is_empty(), "{banned}");
    }
    for (name, attributes) in &elements {
        for attribute in attributes.keys() {
            assert!(!attribute.starts_with("on") && !["src", "href", "style", "action"].contains(&attribute.as_str()), "{name} {attribute}");
        }
    }
    let policies: Vec<&String> = elements.iter().filter_map(|(_, attributes)| attributes.get("http-equiv").and(attributes.get("content"))).collect();
    assert!(policies.len() == 1 && policies[0].starts_with("default-src 'none';"), "{policies:?}");
    for text in HOSTILE {
        assert!(words.contains(text), "{text:?} stands on the page");
    }
}
