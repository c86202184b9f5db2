//! Links, codes and names of systems as they are compared, and which of them say nothing because the starter list gives them to many.
//!
//! Titles are compared in `model::likeness`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::model::Language;
use crate::model::starter::StarterList;

/// Folds an address: without scheme, `www.`, what comes after `#` and the last `/`; hosts in lower case.
pub(super) fn link(address: &str) -> String {
    let bare = address.split('#').next().unwrap_or_default();
    let bare = bare.split_once("://").map_or(bare, |(_, rest)| rest);
    let (host, rest) = bare.split_once('/').unwrap_or((bare, ""));
    let host = host.to_lowercase();
    format!("{}/{}", host.strip_prefix("www.").unwrap_or(&host), rest.trim_end_matches('/'))
}

/// Folds a code or a name of a system: lower case, nothing but letters and digits.
pub(super) fn code(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Tells whether a folded address is one that the starter list that comes with the program names: a national register, a specification, a guide.
pub(super) fn is_national(folded: &str) -> bool {
    static LINKS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let entries = StarterList::standard().entries.iter();
        let references = entries.flat_map(|entry| entry.elsewhere.iter().chain(&entry.specifications).chain(&entry.guides));
        references.filter_map(|reference| reference.address.as_ref()).map(|address| link(address.as_str())).collect()
    });
    LINKS.contains(folded)
}

/// Tells whether a folded name is one of the usual systems that the starter list names.
pub(super) fn is_usual_system(folded: &str) -> bool {
    static SYSTEMS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let systems = StarterList::standard().systems.iter();
        systems.flat_map(|system| Language::ALL.map(|language| code(system.name.get(language)))).collect()
    });
    SYSTEMS.contains(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_the_same_page_are_the_same() {
        assert_eq!(link("https://www.Exempel.se/Bad/"), link("http://exempel.se/Bad#karta"));
        assert_ne!(link("https://exempel.se/bad?id=1"), link("https://exempel.se/bad?id=2"));
        assert_eq!(code(" MSN-014 "), code("msn 014"));
    }

    #[test]
    fn what_the_starter_list_names_is_known() {
        assert!(is_national(&link("http://lantmateriet.se")) && !is_national(&link("https://exempel.se/bad")));
        assert!(is_usual_system(&code("Geodatabas (GIS)")) && !is_usual_system(&code("Nova 3")));
    }
}
