//! Word templates of the organisation's own: which of their placeholders stand for which of ours.
//!
//! The template itself stays where it is; it is known again by its placeholders, or else by its name.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

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

    /// Finds what is remembered of a template: by its placeholders, or else by what it is called.
    pub fn recall<'a>(among: impl IntoIterator<Item = &'a Arc<Self>>, placeholders: &BTreeSet<String>, name: &str) -> Option<&'a Arc<Self>> {
        let mut of_name = None;
        for template in among {
            if !placeholders.is_empty() && template.placeholders == Self::bounded(placeholders) {
                return Some(template);
            }
            if template.name.as_str() == name {
                of_name = Some(template);
            }
        }
        of_name
    }

    /// Returns what is to be remembered of a template with these bindings: over what is known of it, or under an id and a name of its own.
    pub fn learnt(known: Option<&Self>, id: TemplateId, name: Line, placeholders: &BTreeSet<String>, bindings: BTreeMap<String, String>) -> Self {
        let (id, name) = known.map_or((id, name), |known| (known.id, known.name.clone()));
        Self { id, name, placeholders: Self::bounded(placeholders), bindings }
    }

    /// Leaves out names that are longer or more than what is remembered.
    fn bounded(names: &BTreeSet<String>) -> BTreeSet<String> {
        names.iter().filter(|name| !name.trim().is_empty() && name.chars().count() <= PLACEHOLDER_MAX).take(PLACEHOLDERS_MAX).cloned().collect()
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

    #[test]
    fn a_template_is_known_again_by_its_placeholders_before_its_name() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
        let of = |id: u128, name: &str, placeholders: &[&str]| {
            Arc::new(WordTemplate::learnt(None, TemplateId::from_uuid(Uuid::from_u128(id)), Line::new(name).unwrap(), &names(placeholders), BTreeMap::new()))
        };
        let among = [of(1, "mall.docx", &["a"]), of(2, "annan.docx", &["a", "b"])];
        let recalled = |placeholders: &[&str], name: &str| WordTemplate::recall(&among, &names(placeholders), name).map(|found| found.id.as_uuid().as_u128());
        assert_eq!(recalled(&["a", "b"], "mall.docx"), Some(2), "a copy under another name is the same template");
        assert_eq!(recalled(&["c"], "mall.docx"), Some(1), "one that was changed keeps its name");
        assert_eq!(recalled(&["c"], "ny.docx"), None);
        assert_eq!(recalled(&[], "ny.docx"), None);
        let long = "å".repeat(PLACEHOLDER_MAX + 1);
        let learnt =
            WordTemplate::learnt(Some(&among[0]), TemplateId::from_uuid(Uuid::from_u128(9)), Line::new("x").unwrap(), &names(&["d", &long]), BTreeMap::new());
        assert_eq!((learnt.id, learnt.name.as_str(), learnt.placeholders.len(), learnt.is_sensible()), (among[0].id, "mall.docx", 1, true));
    }
}
