//! Joins what the model asks of a language with what the text room knows of it.
//!
//! The two rooms know nothing of each other; whoever needs both, needs this.

use std::sync::Arc;

use crate::model::priority::Quadrant;
use crate::model::query::Alphabet;
use crate::model::{Language, ScoringModel};
use crate::text::{Locale, Text};

impl Alphabet for Text {
    fn sort_key(&self, text: &str) -> Box<[u8]> {
        Self::sort_key(self, text)
    }
}

/// Returns the language of content that goes with a language of the program.
pub const fn language_of(locale: Locale) -> Language {
    match locale {
        Locale::Sv => Language::Sv,
        Locale::Da => Language::Da,
        Locale::En => Language::En,
    }
}

/// Names a field of the matrix as the scoring model in use calls it, or as it usually is called; a dataset that lies in none is called not placed.
pub fn quadrant_in<'a>(quadrant: Option<Quadrant>, model: Option<&'a Arc<ScoringModel>>, text: &'a Text) -> &'a str {
    let own = quadrant.and_then(|quadrant| model?.quadrant_name(quadrant)).map(|name| name.get(language_of(text.locale())));
    own.unwrap_or_else(|| text.of("quadrant", quadrant.map_or("none", Quadrant::key)))
}

/// Returns the language of the program that goes with a language of content.
pub const fn locale_of(language: Language) -> Locale {
    match language {
        Language::Sv => Locale::Sv,
        Language::Da => Locale::Da,
        Language::En => Locale::En,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Localized;
    use crate::model::scoring::QuadrantNames;

    #[test]
    fn a_field_has_the_name_that_the_model_gives_it() {
        let name = |sv: &str| Localized { sv: sv.to_owned(), da: "Nu".to_owned(), en: "Now".to_owned() };
        let names = QuadrantNames { publish_now: name("Ut med den"), plan_and_invest: name("b"), when_convenient: name("c"), hold: name("d") };
        let own = Arc::new(ScoringModel { quadrants: Some(names), ..ScoringModel::standard() });
        let (usual, sv, en) = (Arc::new(ScoringModel::standard()), Text::new(Locale::Sv), Text::new(Locale::En));
        let now = Some(Quadrant::PublishNow);
        assert_eq!((quadrant_in(now, Some(&own), &sv), quadrant_in(now, Some(&own), &en)), ("Ut med den", "Now"));
        assert_eq!(quadrant_in(now, Some(&usual), &sv), "Publicera nu");
        assert_eq!((quadrant_in(None, Some(&own), &sv), quadrant_in(now, None, &en)), (sv.get("quadrant-none"), en.get("quadrant-publish-now")));
    }
}
