//! Word templates of the organisation's own: which of their placeholders stand for which of ours.
//!
//! The template itself stays where it is; it is known again by its placeholders, or else by its name.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::id::TemplateId;
use super::value::Line;

/// The most placeholders that are remembered of one template.
pub const PLACEHOLDERS_MAX: usize = 1_000;
/// The longest name of a placeholder that is remembered, in characters.
pub const PLACEHOLDER_MAX: usize = 200;

/// What is remembered of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordTemplate {
    /// Names it.
    pub id: TemplateId,
    /// What people call it; at first the name of its file.
    pub name: Line,
    /// The names of its placeholders.
    #[serde(default)]
    pub placeholders: BTreeSet<String>,
    /// The names of its placeholders that stand for something of ours, each with the name of that.
    #[serde(default)]
    pub bindings: BTreeMap<String, String>,
}

impl WordTemplate {
    /// Tells whether all names are of a length and number that a template can have.
    pub fn is_sensible(&self) -> bool {
        let fits = |name: &String| !name.trim().is_empty() && name.chars().count() <= PLACEHOLDER_MAX;
        self.placeholders.len() <= PLACEHOLDERS_MAX
            && self.bindings.len() <= PLACEHOLDERS_MAX
            && self.placeholders.iter().all(fits)
            && self.bindings.iter().all(|(theirs, ours)| fits(theirs) && fits(ours))
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_template_survives_json_and_its_names_are_bounded() {
        let template = WordTemplate {
            id: TemplateId::from_uuid(Uuid::from_u128(1)),
            name: Line::new("Tjänsteskrivelse.docx").unwrap(),
            placeholders: ["Förslag-till-beslut".to_owned()].into(),
            bindings: [("Förslag-till-beslut".to_owned(), "proposals".to_owned())].into(),
        };
        assert_eq!(serde_json::from_str::<WordTemplate>(&serde_json::to_string(&template).unwrap()).unwrap(), template);
        assert!(template.is_sensible());
        let long = "å".repeat(PLACEHOLDER_MAX + 1);
        assert!(!WordTemplate { placeholders: [long.clone()].into(), ..template.clone() }.is_sensible());
        assert!(!WordTemplate { bindings: [("a".to_owned(), long)].into(), ..template.clone() }.is_sensible());
        assert!(!WordTemplate { bindings: [(" ".to_owned(), "a".to_owned())].into(), ..template }.is_sensible());
    }
}
