//! Describes a dataset as an entry does: the fields that most organisations would fill in alike, and a note of what is to be looked into.
//!
//! It finds nothing: what may be sensitive is written down to be examined, and no gate is answered.

use super::{Country, Entry, Reference, StarterList, for_country};
use crate::model::dataset::Dataset;
use crate::model::field::{Field, FieldKey};
use crate::model::id::{DatasetId, DepartmentId};
use crate::model::language::{Language, Localized};
use crate::model::organisation::Organisation;
use crate::model::value::{Line, Prose, Value};

impl StarterList {
    /// Describes a new dataset as an entry does, for an organisation; nothing where the entry has no title.
    pub fn candidate(&self, entry: &Entry, id: DatasetId, department: Option<DepartmentId>, organisation: &Organisation) -> Option<Dataset> {
        let (language, country) = (organisation.language, Country::of(organisation));
        let titles: Vec<(Language, Line)> = each(&entry.title, |text| Line::new(text).ok()).collect();
        let (first, title) = titles.first()?;
        let mut dataset = Dataset::new(id, *first, title.clone());
        let mut set = |field: Field, language: Language, value: Option<Value>| {
            // Every value is made of the kind that its field takes.
            value.and_then(|value| dataset.set(FieldKey::new(field, language), Some(value)).ok());
        };
        for (language, title) in titles {
            set(Field::Title, language, Some(Value::Line(title)));
        }
        for (language, prose) in each(&entry.description, |text| Prose::new(text).ok()) {
            set(Field::Description, language, Some(Value::Prose(prose)));
        }
        set(Field::Theme, language, Value::codes(entry.theme.iter().copied()).ok());
        set(Field::Department, language, department.map(Value::Department));
        let system = entry.system.as_deref().and_then(|system| self.system(system));
        set(Field::SourceSystem, language, system.and_then(|system| line(system.name.get(language))));
        set(Field::Frequency, language, entry.frequency.map(Value::Code));
        set(Field::HvdCategory, language, Value::codes(entry.hvd.iter().copied()).ok());
        if !entry.hvd.is_empty() {
            set(Field::Legislation, language, self.legislation.clone().map(Value::Web));
        }
        set(Field::Specification, language, entry.specification(country).and_then(|specification| line(named_by(specification))));
        let elsewhere = country.and_then(|_| for_country(&entry.elsewhere, country).find_map(|register| register.address.clone()));
        set(Field::PublishedElsewhere, language, elsewhere.map(Value::Web));
        set(Field::Note, language, Prose::new(&self.note(entry, language, country)).ok().map(Value::Prose));
        Some(dataset)
    }

    fn note(&self, entry: &Entry, language: Language, country: Option<Country>) -> String {
        let mut lines = vec![self.note.from.get(language).to_owned()];
        let mut part = |heading: &Localized, items: Vec<String>| {
            if !items.is_empty() {
                lines.extend([String::new(), heading.get(language).to_owned()]);
                lines.extend(items.into_iter().map(|item| format!("– {item}")));
            }
        };
        let references = |all: &[Reference]| for_country(all, country).map(told).collect();
        part(&self.note.elsewhere, references(&entry.elsewhere));
        part(&self.note.guides, references(&entry.guides));
        let sensitivity = |sensitivity: &super::Sensitivity| {
            let gates: Vec<&str> = sensitivity.gates.iter().map(|gate| gate.key()).collect();
            let gates = if gates.is_empty() { String::new() } else { format!("{}: ", gates.join(", ")) };
            format!("{gates}{}", sensitivity.text.get(language))
        };
        part(&self.note.sensitivities, entry.sensitivities.iter().map(sensitivity).collect());
        lines.join("\n")
    }
}

impl Entry {
    /// Returns the specification that organisations of a country can follow. Where the country is not known, only one that is for all.
    pub fn specification(&self, country: Option<Country>) -> Option<&Reference> {
        self.specifications.iter().find(|specification| specification.country.is_none() || (country.is_some() && specification.country == country))
    }
}

/// Returns the texts that there are, made into something, by language.
fn each<'a, T>(text: &'a Localized, make: impl Fn(&str) -> Option<T> + 'a) -> impl Iterator<Item = (Language, T)> + 'a {
    Language::ALL.into_iter().filter_map(move |language| make(text.exact(language)).map(|made| (language, made)))
}

fn line(text: &str) -> Option<Value> {
    Line::new(text).ok().map(Value::Line)
}

/// Returns the address of a specification, or else its name.
fn named_by(specification: &Reference) -> &str {
    specification.address.as_ref().map_or(specification.name.as_str(), |address| address.as_str())
}

fn told(reference: &Reference) -> String {
    reference.address.as_ref().map_or_else(|| reference.name.clone(), |address| format!("{}: {address}", reference.name))
}
