//! What a column can become, by name: fields by group, then scores and their reasons.
//!
//! The names are made once per language and scoring model, not per frame.

use crate::import::Target;
use crate::model::{Field, FieldKey, Group, Language};
use crate::text::{Locale, Text};
use crate::ui::context::Open;
use crate::wording;

use super::reading::List;

/// Everything a column can become.
#[derive(Debug, Default)]
pub(super) struct Targets {
    of: Option<(Locale, Language, Option<u32>)>,
    /// What there is to choose.
    pub(super) all: Vec<Target>,
    /// What each is called.
    pub(super) names: Vec<String>,
    /// The headings, each before the choice of its index.
    pub(super) headings: Vec<(usize, String)>,
}

impl Targets {
    /// Makes the names anew, if the language or the scoring model is another.
    pub(super) fn refresh(&mut self, list: &List, open: &Open<'_>, text: &Text) {
        let Some(language) = list.loaded().map(|loaded| loaded.mapping.language) else { return };
        let of = (text.locale(), language, open.model().map(|model| model.version));
        if self.of == Some(of) {
            return;
        }
        *self = Self { of: Some(of), ..Self::default() };
        for target in [Target::Skip, Target::Note, Target::Id, Target::Stage] {
            self.push(target, text.of("import-target", target.key()).to_owned());
        }
        for group in Group::ALL {
            self.head(text.of("group", group.key()));
            for field in Field::ALL.iter().filter(|field| field.info().group == group) {
                self.field(*field, language, text);
            }
        }
        self.criteria(open, text);
    }

    fn push(&mut self, target: Target, name: String) {
        self.all.push(target);
        self.names.push(name);
    }

    fn head(&mut self, name: &str) {
        self.headings.push((self.all.len(), name.to_owned()));
    }

    /// Adds a field in every language it can have, that of the list first.
    fn field(&mut self, field: Field, first: Language, text: &Text) {
        let others = Language::ALL.into_iter().filter(|language| *language != first && field.info().localized);
        for language in std::iter::once(first).chain(others) {
            let key = FieldKey::new(field, language);
            self.push(Target::Field(key), wording::field_key(key, text));
        }
    }

    fn criteria(&mut self, open: &Open<'_>, text: &Text) {
        let Some(model) = open.model() else { return };
        self.head(text.get("score"));
        for criterion in &model.criteria {
            let name = text.with("importing-score", &[("criterion", criterion.name.get(open.language).into())]);
            self.push(Target::Score(criterion.id), name);
        }
        self.head(text.get("reason"));
        for criterion in &model.criteria {
            let name = text.with("importing-reason", &[("criterion", criterion.name.get(open.language).into())]);
            self.push(Target::Reason(criterion.id), name);
        }
    }
}
