//! The English names of what stands ready: what a binding is remembered by, so that it holds whatever language the next document has.
//!
//! Names of the whole paper only; what is in a list is named inside its own statement.

use std::sync::LazyLock;

use crate::alphabet::locale_of;
use crate::export::docx::fill::{Bindings, Template};
use crate::export::report::{Meta, Report};
use crate::model::rank::Ranking;
use crate::model::{Inventory, Language, OrganisationId};
use crate::text::Text;

use super::names;

/// What shows which state of the inventory a document was written from: the state itself, or the section that tells it.
const STATE: [&str; 2] = ["state", "basis"];

/// Returns bindings with the English names of what they are bound to; a name that nothing has is kept as it is.
#[must_use]
pub fn by_key(bindings: Bindings) -> Bindings {
    let key = |ours: String| key_of(&ours).map_or(ours, str::to_owned);
    bindings.into_iter().map(|(theirs, ours)| (theirs, key(ours))).collect()
}

/// Tells whether a document from a template shows which state of the inventory it was written from.
pub fn tells_state(template: &Template, bindings: &Bindings) -> bool {
    let is_state = |key: &str| STATE.contains(&key);
    let by_name = KNOWN.iter().filter(|known| is_state(&known.key)).any(|known| template.holds(&known.key) || template.holds(&known.word));
    by_name || bindings.iter().any(|(theirs, ours)| key_of(ours).is_some_and(is_state) && template.holds(theirs))
}

/// A name in English, and the word for it in a language.
struct Known {
    key: String,
    word: String,
}

/// The names in all languages. Reading all words of three languages takes a while: found out once, and not first on a frame.
static KNOWN: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let of = |language: Language| {
        let nothing = Report { title: String::new(), language, meta: Meta::default(), blocks: Vec::new() };
        names(&nothing, &Inventory::new(OrganisationId::from_uuid(uuid::Uuid::nil())), &Ranking::default(), &Text::new(locale_of(language))).0
    };
    Language::ALL.into_iter().flat_map(of).map(|entry| Known { key: entry.key, word: entry.word }).collect()
});

fn key_of(name: &str) -> Option<&'static str> {
    let of = |is: &dyn Fn(&Known) -> bool| KNOWN.iter().find(|known| is(known)).map(|known| known.key.as_str());
    of(&|known| known.key == name).or_else(|| of(&|known| known.word == name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_binding_is_remembered_by_the_english_name_in_whatever_language_it_was_written() {
        let said = [("A", "förslag_till_beslut"), ("B", "summary"), ("C", "datasæt"), ("D", "något annat")];
        let bindings: Bindings = said.into_iter().map(|(theirs, ours)| (theirs.to_owned(), ours.to_owned())).collect();
        let ours: Vec<String> = by_key(bindings).into_values().collect();
        assert_eq!(ours, ["proposals", "summary", "datasets", "något annat"]);
    }

    #[test]
    fn no_word_of_one_language_is_the_name_of_something_else_in_another() {
        for known in KNOWN.iter() {
            assert_eq!(key_of(&known.word), Some(known.key.as_str()), "{}", known.word);
        }
    }
}
