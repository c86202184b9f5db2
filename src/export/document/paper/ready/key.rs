//! The English names of what stands ready: what a binding is remembered by, so that it holds whatever language the next document has.
//!
//! Names of the whole paper only; what is in a list is named inside its own statement.

use crate::alphabet::locale_of;
use crate::export::docx::fill::{Bindings, Template};
use crate::export::report::{Meta, Report};
use crate::model::rank::Ranking;
use crate::model::{Inventory, Language, OrganisationId};
use crate::text::Text;

use super::{Entry, names};

/// What shows which state of the inventory a document was written from: the state itself, or the section that tells it.
const STATE: [&str; 2] = ["state", "basis"];

/// Returns bindings with the English names of what they are bound to; a name that nothing has is kept as it is.
#[must_use]
pub fn by_key(bindings: Bindings) -> Bindings {
    let known = known();
    let key = |ours: String| key_of(&ours, &known).map_or(ours, str::to_owned);
    bindings.into_iter().map(|(theirs, ours)| (theirs, key(ours))).collect()
}

/// Tells whether a document from a template shows which state of the inventory it was written from.
pub fn tells_state(template: &Template, bindings: &Bindings) -> bool {
    let known = known();
    let is_state = |name: &str| key_of(name, &known).is_some_and(|key| STATE.contains(&key));
    let by_name = known.iter().filter(|entry| STATE.contains(&entry.key.as_str())).any(|entry| template.holds(&entry.key) || template.holds(&entry.word));
    by_name || bindings.iter().any(|(theirs, ours)| is_state(ours) && template.holds(theirs))
}

fn key_of<'a>(name: &str, known: &'a [Entry]) -> Option<&'a str> {
    let of = |is: &dyn Fn(&Entry) -> bool| known.iter().find(|entry| is(entry)).map(|entry| entry.key.as_str());
    of(&|entry| entry.key == name).or_else(|| of(&|entry| entry.word == name))
}

/// Lists the names in all languages.
fn known() -> Vec<Entry> {
    let of = |language: Language| {
        let nothing = Report { title: String::new(), language, meta: Meta::default(), blocks: Vec::new() };
        names(&nothing, &Inventory::new(OrganisationId::from_uuid(uuid::Uuid::nil())), &Ranking::default(), &Text::new(locale_of(language))).0
    };
    Language::ALL.into_iter().flat_map(of).collect()
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
        let known = known();
        for entry in &known {
            assert_eq!(key_of(&entry.word, &known), Some(entry.key.as_str()), "{}", entry.word);
        }
    }
}
