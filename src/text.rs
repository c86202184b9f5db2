//! Words, numbers, dates and alphabets in the three languages of the program.
//!
//! The only room that names Fluent and ICU; it knows no other room, and never what its words are used for.

mod catalogue;
mod collation;
mod date;
mod locale;
mod number;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use icu_collator::CollatorBorrowed;
use jiff::tz::TimeZone;
use unic_langid::LanguageIdentifier;

pub use locale::Locale;

/// The most decimals that a number inside a message shows.
const DECIMALS: usize = 2;

/// All words of one language, with its numbers, dates and alphabet. Made anew to switch languages; shared as `Arc<Text>`.
pub struct Text {
    locale: Locale,
    /// The messages without arguments, ready to show.
    plain: BTreeMap<&'static str, Box<str>>,
    bundle: FluentBundle<FluentResource>,
    alphabet: CollatorBorrowed<'static>,
    zone: TimeZone,
}

/// What a message is told: a text, or a number that chooses plural forms and is shown as the language writes it.
///
/// Years, ids and versions go in as text, or they would be grouped like `2 026`.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// A text, shown as it is.
    Text(Cow<'a, str>),
    /// A number, shown with at most two decimals.
    Number(f64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self::Number(number as f64)
            }
        }
    )*};
}

numbers![usize, u64, i64];

macro_rules! small_numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self::Number(number.into())
            }
        }
    )*};
}

small_numbers![u8, u16, u32, i32, f64];

/// Puts a family and one of its members together to a key: `field` and `hours_to_publish` to `field-hours-to-publish`.
pub fn key(family: &str, member: &str) -> String {
    format!("{family}-{}", member.replace('_', "-"))
}

impl Text {
    /// Makes the words of a language, with times as the computer's clock shows them.
    pub fn new(locale: Locale) -> Self {
        Self::in_zone(locale, TimeZone::system())
    }

    /// Makes the words of a language, with times in a given zone.
    pub fn in_zone(locale: Locale, zone: TimeZone) -> Self {
        let bundle = bundle(locale);
        let mut plain = BTreeMap::new();
        for id in catalogue::sources(locale).flat_map(catalogue::Source::ids) {
            let (shown, errors) = format(&bundle, id, None);
            if errors.is_empty() {
                plain.insert(id, shown.into());
            }
        }
        Self { locale, plain, bundle, alphabet: collation::alphabet(locale), zone }
    }

    /// Returns the time zone that days are told in.
    pub const fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// Returns the language.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// Returns a message that takes no arguments. A key that does not exist is a mistake in the program and is shown itself.
    pub fn get<'a>(&'a self, key: &'a str) -> &'a str {
        let message = self.plain.get(key);
        debug_assert!(message.is_some(), "no message without arguments is called {key:?}");
        message.map_or(key, |message| message)
    }

    /// Returns the message of a family's member, such as `of("field", "hours_to_publish")`.
    pub fn of(&self, family: &str, member: &str) -> &str {
        let key = key(family, member);
        let message = self.plain.get(key.as_str());
        debug_assert!(message.is_some(), "no message without arguments is called {key:?}");
        message.map_or("[?]", |message| message)
    }

    /// Returns a message with its arguments filled in. A key that does not exist is a mistake in the program and is shown in brackets.
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, value(arg));
        }
        let (shown, errors) = format(&self.bundle, key, Some(&values));
        debug_assert!(errors.is_empty(), "the message {key:?} with {args:?}: {errors:?}");
        shown
    }

    /// Tells whether a message exists, with or without arguments.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Text").field("locale", &self.locale).finish_non_exhaustive()
    }
}

fn value<'a>(arg: &'a Arg<'_>) -> FluentValue<'a> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.as_ref()),
        Arg::Number(number) => FluentValue::from(*number),
    }
}

fn bundle(locale: Locale) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = locale.code().parse().expect("the codes are two letters");
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match locale {
        Locale::Sv => |value, _| shown(value, Locale::Sv),
        Locale::Da => |value, _| shown(value, Locale::Da),
        Locale::En => |value, _| shown(value, Locale::En),
    }));
    for source in catalogue::sources(locale) {
        let resource = FluentResource::try_new(source.text.to_owned()).unwrap_or_else(|(resource, errors)| {
            debug_assert!(false, "{}/{}.ftl: {errors:?}", locale.code(), source.name);
            resource
        });
        let added = bundle.add_resource(resource);
        debug_assert!(added.is_ok(), "{}/{}.ftl: {added:?}", locale.code(), source.name);
    }
    bundle
}

/// Writes the numbers inside messages; everything else Fluent writes itself.
fn shown(value: &FluentValue<'_>, locale: Locale) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) => Some(number::trimmed(locale, *value, DECIMALS)),
        _ => None,
    }
}

fn format(bundle: &FluentBundle<FluentResource>, key: &str, args: Option<&FluentArgs<'_>>) -> (String, Vec<FluentError>) {
    let mut errors = Vec::new();
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        debug_assert!(false, "no message is called {key:?}");
        return (format!("[{key}]"), errors);
    };
    let shown = bundle.format_pattern(pattern, args, &mut errors).into_owned();
    (shown, errors)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn texts_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&Text::new(Locale::Sv));
    }

    #[test]
    fn numbers_choose_the_plural_and_are_written_as_the_language_does() {
        let sv = Text::new(Locale::Sv);
        assert_eq!(sv.with("count-datasets", &[("count", 1_usize.into())]), "1 datamängd");
        assert_eq!(sv.with("count-datasets", &[("count", 12_345_usize.into())]), "12\u{A0}345 datamängder");
        let da = Text::new(Locale::Da);
        assert_eq!(da.with("count-datasets", &[("count", 12_345_usize.into())]), "12.345 datasæt");
        let en = Text::new(Locale::En);
        assert_eq!(en.with("count-datasets", &[("count", 1.5.into())]), "1.5 datasets");
    }

    #[test]
    fn nothing_is_wrapped_in_invisible_marks() {
        let undo = Text::new(Locale::Sv).with("undo-what", &[("what", "poängsätt Badplatser".into())]);
        assert_eq!(undo, "Ångra: poängsätt Badplatser");
    }

    #[test]
    #[cfg_attr(debug_assertions, should_panic(expected = "no message"))]
    fn a_missing_key_is_found_in_tests_and_shown_otherwise() {
        assert_eq!(Text::new(Locale::Sv).get("no-such-message"), "no-such-message");
    }

    #[test]
    fn every_file_says_each_thing_once() {
        for locale in Locale::ALL {
            let mut seen = BTreeSet::new();
            for source in catalogue::sources(locale) {
                for id in source.ids() {
                    assert!(seen.insert(id), "{}/{}.ftl says {id:?} a second time", locale.code(), source.name);
                }
            }
        }
    }
}
