//! Finding text in the fields of datasets, and what replacing it would make of them.
//!
//! Only text is looked through, never codes, dates or numbers. Nothing is changed here: what is found becomes a [`super::Command::Replace`].

use std::ops::Range;

use crate::model::{DatasetId, Field, FieldError, FieldKey, Inventory, Kind, Language, Line, Value, ValueError};

/// What to look for and what to put there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Replacement {
    /// The text to look for.
    pub find: String,
    /// The text to put there.
    pub with: String,
    /// Whether upper and lower case differ.
    pub matches_case: bool,
    /// Whether the text has to be all that stands in the field.
    pub is_whole: bool,
}

/// A field with the text in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The dataset.
    pub dataset: DatasetId,
    /// The field, in the language that its text is in.
    pub key: FieldKey,
    /// What stands there.
    pub before: String,
    /// What would stand there.
    pub after: String,
    /// Where the text begins first, in bytes of `before`.
    pub at: usize,
    /// How often it is there.
    pub count: usize,
    /// The value that it would have, none for a field that would be empty, or why it cannot have it.
    pub value: Result<Option<Value>, FieldError>,
}

/// Tells whether text is looked for in a field.
pub const fn is_text(field: Field) -> bool {
    matches!(field.info().kind, Kind::Line | Kind::Prose | Kind::Words | Kind::Web | Kind::Email)
}

impl Replacement {
    /// Finds the text in one field of a dataset, in the language shown or in the first other one that has any.
    pub fn find_in(&self, inventory: &Inventory, dataset: DatasetId, field: Field, language: Language) -> Option<Found> {
        if self.find.is_empty() || !is_text(field) {
            return None;
        }
        let values = inventory.dataset(dataset)?;
        let others = Language::ALL.into_iter().filter(|other| *other != language);
        let mut keys = std::iter::once(language).chain(others).map(|language| FieldKey::new(field, language));
        let (key, value) = keys.find_map(|key| values.get(key).map(|value| (key, value)))?;
        let before = value.to_string();
        let at = self.places(&before).first()?.start;
        let (after, count) = match value {
            Value::Words(words) => self.replace_words(words)?,
            _ => (self.replace(&before), self.places(&before).len()),
        };
        Some(Found { dataset, key, value: self.value(key, value, &after), before, after, at, count })
    }

    fn value(&self, key: FieldKey, old: &Value, after: &str) -> Result<Option<Value>, FieldError> {
        if after.trim().is_empty() {
            return if key.field() == Field::Title { Err(FieldError::TitleMissing) } else { Ok(None) };
        }
        match old {
            Value::Words(words) => {
                let lines: Result<Vec<Line>, ValueError> =
                    words.iter().map(|word| self.replace(word.as_str())).filter(|word| !word.trim().is_empty()).map(|word| Line::new(&word)).collect();
                lines.and_then(Value::words).map(Some).map_err(|error| FieldError::Value(key, error))
            }
            _ => key.parse_value(after).map(Some),
        }
    }

    /// Replaces within each keyword; one that would be empty goes. Nothing where only the text between keywords is meant.
    fn replace_words(&self, words: &[Line]) -> Option<(String, usize)> {
        let count: usize = words.iter().map(|word| self.places(word.as_str()).len()).sum();
        let after: Vec<String> = words.iter().map(|word| self.replace(word.as_str())).filter(|word| !word.trim().is_empty()).collect();
        (count > 0).then(|| (after.join(", "), count))
    }

    fn replace(&self, text: &str) -> String {
        let mut replaced = String::with_capacity(text.len());
        let mut from = 0;
        for place in self.places(text) {
            replaced.push_str(&text[from..place.start]);
            replaced.push_str(&self.with);
            from = place.end;
        }
        replaced.push_str(&text[from..]);
        replaced
    }

    /// Returns where the text is, first to last; places do not overlap.
    fn places(&self, text: &str) -> Vec<Range<usize>> {
        if self.is_whole {
            let is_same = if self.matches_case { text == self.find } else { text.to_lowercase() == self.find.to_lowercase() };
            return is_same.then_some(0..text.len()).into_iter().collect();
        }
        if self.matches_case {
            return text.match_indices(&self.find).map(|(at, found)| at..at + found.len()).collect();
        }
        let wanted: Vec<char> = self.find.chars().flat_map(char::to_lowercase).collect();
        let mut places: Vec<Range<usize>> = Vec::new();
        for (at, _) in text.char_indices() {
            if places.last().is_none_or(|last| at >= last.end) {
                places.extend(matched(&text[at..], &wanted).map(|length| at..at + length));
            }
        }
        places
    }
}

/// Returns how many bytes at the beginning of a text are the wanted letters, whatever their case.
fn matched(text: &str, wanted: &[char]) -> Option<usize> {
    let mut left = wanted;
    for (at, c) in text.char_indices() {
        if left.is_empty() {
            return Some(at);
        }
        for lower in c.to_lowercase() {
            left = left.strip_prefix(&[lower])?;
        }
    }
    left.is_empty().then_some(text.len())
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::command::{Command, NewDataset};
    use crate::model::OrganisationId;

    const ID: DatasetId = DatasetId::from_uuid(Uuid::from_u128(1));

    fn inventory(fields: &[(&str, &str)]) -> Inventory {
        let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(9)));
        let values = fields.iter().map(|(key, text)| {
            let key = FieldKey::parse(key, Language::Sv).unwrap();
            (key, Some(key.parse_value(text).unwrap()))
        });
        let add = Command::AddDatasets(vec![NewDataset { id: ID, title: "Badplatser i Sjöbo".to_owned(), language: Language::Sv }]);
        let edit = Command::EditDataset(ID, values.collect());
        inventory.apply(&Command::Together(vec![add, edit]).plan(&inventory).unwrap()).unwrap();
        inventory
    }

    fn replacement(find: &str, with: &str) -> Replacement {
        Replacement { find: find.to_owned(), with: with.to_owned(), ..Replacement::default() }
    }

    fn found(inventory: &Inventory, replacement: &Replacement, field: Field) -> Option<Found> {
        replacement.find_in(inventory, ID, field, Language::Sv)
    }

    #[test]
    fn case_differs_only_if_that_is_wanted() {
        let inventory = inventory(&[("description", "ÅN och ån. Ån!")]);
        let any = found(&inventory, &replacement("ån", "sjön"), Field::Description).unwrap();
        assert_eq!((any.after.as_str(), any.count, any.at), ("sjön och sjön. sjön!", 3, 0));
        let exact = Replacement { matches_case: true, ..replacement("ån", "sjön") };
        assert_eq!(found(&inventory, &exact, Field::Description).unwrap().after, "ÅN och sjön. Ån!");
        assert_eq!(found(&inventory, &replacement("an", "x"), Field::Description), None, "å is no a");
        let whole = Replacement { is_whole: true, ..replacement("badplatser i sjöbo", "Badplatser") };
        assert_eq!(found(&inventory, &whole, Field::Title).unwrap().after, "Badplatser");
        assert_eq!(found(&inventory, &Replacement { find: "Badplatser".to_owned(), ..whole }, Field::Title), None);
    }

    #[test]
    fn codes_dates_and_numbers_are_never_touched() {
        let inventory = inventory(&[("license", "CC0-1.0"), ("frequency", "ANNUAL"), ("theme", "ENVI"), ("issued", "2024-05-01"), ("hours_per_year", "12")]);
        for field in [Field::License, Field::Frequency, Field::Theme, Field::Issued, Field::HoursPerYear, Field::Department] {
            for text in ["C", "A", "E", "2", "1"] {
                assert_eq!(found(&inventory, &replacement(text, "x"), field), None, "{field:?}");
            }
        }
    }

    #[test]
    fn a_title_is_not_emptied_and_an_address_stays_one() {
        let inventory = inventory(&[("landing_page", "http://sjobo.example.se/bad"), ("owner", "Sjöbo")]);
        let title = found(&inventory, &replacement("Badplatser i Sjöbo", " "), Field::Title).unwrap();
        assert_eq!(title.value, Err(FieldError::TitleMissing));
        let owner = found(&inventory, &replacement("sjöbo", ""), Field::Owner).unwrap();
        assert_eq!((owner.value, owner.after.as_str()), (Ok(None), ""));
        let broken = found(&inventory, &replacement("http://", ""), Field::LandingPage).unwrap();
        assert!(matches!(broken.value, Err(FieldError::Value(_, ValueError::WebAddress(_)))));
        let mended = found(&inventory, &replacement("http:", "https:"), Field::LandingPage).unwrap();
        assert_eq!(mended.value.unwrap().unwrap().to_string(), "https://sjobo.example.se/bad");
    }

    #[test]
    fn keywords_are_replaced_one_by_one() {
        let inventory = inventory(&[("keywords", "bad, badplats, vatten")]);
        let words = found(&inventory, &replacement("bad", "strand"), Field::Keywords).unwrap();
        assert_eq!((words.value.unwrap().unwrap().to_string().as_str(), words.count), ("strand, strandplats, vatten", 2));
        let whole = Replacement { is_whole: true, ..replacement("bad", "") };
        assert_eq!(found(&inventory, &whole, Field::Keywords), None, "the whole field is three words");
        let gone = found(&inventory, &replacement("vatten", ""), Field::Keywords).unwrap();
        assert_eq!(gone.value.unwrap().unwrap().to_string(), "bad, badplats");
        assert_eq!(found(&inventory, &replacement(", ", "x"), Field::Keywords), None, "what stands between keywords is no text");
    }

    #[test]
    fn letters_that_change_their_length_with_their_case_are_no_trouble() {
        let inventory = inventory(&[("description", "İstanbul ẞ straße")]);
        assert_eq!(found(&inventory, &replacement("istanbul", "x"), Field::Description), None, "an i with its dot is two letters in lower case");
        assert_eq!(found(&inventory, &replacement("ß", "ss"), Field::Description).unwrap().after, "İstanbul ss strasse");
    }

    #[test]
    fn the_text_that_is_shown_is_the_one_that_is_replaced() {
        let inventory = inventory(&[]);
        let english = replacement("sjöbo", "Ystad").find_in(&inventory, ID, Field::Title, Language::En).unwrap();
        assert_eq!(english.key, FieldKey::new(Field::Title, Language::Sv), "no translation comes about by replacing");
    }
}
