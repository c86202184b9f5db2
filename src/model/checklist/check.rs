//! Tells whether a checklist can be used, by itself and in an inventory, and everything that stands in the way.
//!
//! It looks at finished checklists and drafts alike; files are read in `read`.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::error::{ChecklistError, TextOf};
use super::{Checklist, Every, Item, Mandatory};
use crate::model::decision::DecisionKind;
use crate::model::id::ItemId;
use crate::model::language::{Language, Localized};
use crate::model::stage::Stage;
use crate::model::value::{Line, Prose, ValueError};

/// The longest name of a checklist, in characters.
pub const NAME_MAX: usize = 80;
/// The most items, those that are switched off included.
pub const ITEMS_MAX: usize = 300;
/// The longest interval: ten years.
pub const DAYS_MAX: u16 = 3_650;
/// The longest guidance, in characters.
pub const GUIDANCE_MAX: usize = 2_000;

impl Checklist {
    /// Tells whether the checklist can be used, and if not, why.
    pub fn check(&self) -> Result<(), ChecklistError> {
        self.problems().into_iter().next().map_or(Ok(()), Err)
    }

    /// Returns everything that keeps the checklist from being used, in the order of the checklist.
    pub fn problems(&self) -> Vec<ChecklistError> {
        let mut found = Vec::new();
        if self.items.len() > ITEMS_MAX {
            found.push(ChecklistError::TooMany(self.items.len()));
            return found;
        }
        if self.name.is_empty() {
            found.push(ChecklistError::NoName);
        }
        texts(TextOf::Name, &self.name, |text| line(text, NAME_MAX), &mut found);
        let mut seen = BTreeSet::new();
        for item in &self.items {
            if !seen.insert(item.id) {
                found.push(ChecklistError::Repeated(item.id));
            }
            item_problems(item, &mut found);
        }
        self.off_problems(&mut found);
        for (stage, kind) in [(Stage::Identify, DecisionKind::Proceed), (Stage::Prepare, DecisionKind::Publish)] {
            let asks = |item: &Item| item.stage == stage && item.decision.as_ref() == Some(&kind) && item.mandatory == Mandatory::Always;
            if !self.asked().any(asks) {
                found.push(ChecklistError::NoDecision(stage));
            }
        }
        found
    }

    /// Returns what keeps the checklist from being used in an inventory of a language that has had these versions before.
    ///
    /// What somebody ticked stays under the id of its item: so a standard item asks what the standard does, or what it has asked here before.
    pub fn problems_in(&self, language: Language, earlier: &[Arc<Self>]) -> Vec<ChecklistError> {
        let mut found = self.problems();
        for item in &self.items {
            let standard = Self::standard().item(item.id);
            let is_same = |known: &Item| (&known.text, known.stage, &known.decision) == (&item.text, item.stage, &item.decision);
            let mut before = earlier.iter().filter_map(|checklist| checklist.item(item.id));
            match standard {
                Some(standard) if is_same(standard) => {}
                Some(_) if before.any(is_same) => {}
                Some(_) => found.push(ChecklistError::NotStandard(item.id)),
                None if is_reserved(item.id) && before.next().is_none() => found.push(ChecklistError::Reserved(item.id)),
                None => {
                    if !item.text.is_empty() && item.text.exact(language).trim().is_empty() {
                        found.push(ChecklistError::MissingTextIn(item.id, language));
                    }
                }
            }
        }
        found
    }

    fn off_problems(&self, found: &mut Vec<ChecklistError>) {
        let mut seen = BTreeSet::new();
        for off in &self.switched_off {
            if self.item(off.item).is_none() {
                found.push(ChecklistError::NoItem(off.item));
            } else if !seen.insert(off.item) {
                found.push(ChecklistError::OffTwice(off.item));
            }
        }
    }

    /// Returns the checklist with its texts trimmed and composed, as values are kept.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        let Self { name, items, .. } = &mut self;
        let of_items = items.iter_mut().flat_map(|item| [&mut item.text, &mut item.guidance]);
        for text in std::iter::once(name).chain(of_items) {
            for language in Language::ALL {
                tidy(text.exact_mut(language));
            }
        }
        for item in items {
            tidy(&mut item.source);
        }
        self
    }
}

fn tidy(text: &mut String) {
    match Prose::new(text) {
        Ok(tidied) => tidied.as_str().clone_into(text),
        Err(ValueError::Empty) => text.clear(),
        // What cannot be kept is left as it is, for the check to find.
        Err(_) => {}
    }
}

/// Tells whether an id has the form of those in the standard checklist, also of versions to come.
fn is_reserved(id: ItemId) -> bool {
    matches!(id.as_str().as_bytes(), [b'I' | b'F' | b'P' | b'U', tens, ones] if tens.is_ascii_digit() && ones.is_ascii_digit())
}

fn item_problems(item: &Item, found: &mut Vec<ChecklistError>) {
    let Item { id, text, roles, every, guidance, source, .. } = item;
    if text.is_empty() {
        found.push(ChecklistError::MissingText(*id));
    }
    texts(TextOf::Item(*id), text, |text| Line::new(text).map(drop), found);
    texts(TextOf::Guidance(*id), guidance, |text| prose(text, GUIDANCE_MAX), found);
    if let Err(error) = optional(Line::new(source).map(drop)) {
        found.push(ChecklistError::BadText(TextOf::Source(*id), None, error));
    }
    if roles.iter().collect::<BTreeSet<_>>().len() < roles.len() {
        found.push(ChecklistError::RepeatedRole(*id));
    }
    if matches!(every, Some(Every::Days(days)) if !(1..=DAYS_MAX).contains(days)) {
        found.push(ChecklistError::Days(*id));
    }
}

/// Finds what is wrong with a text in each language; one that is empty is not wrong here.
fn texts(of: TextOf, text: &Localized, check: impl Fn(&str) -> Result<(), ValueError>, found: &mut Vec<ChecklistError>) {
    for language in Language::ALL {
        if let Err(error) = optional(check(text.exact(language))) {
            found.push(ChecklistError::BadText(of, Some(language), error));
        }
    }
}

fn optional(checked: Result<(), ValueError>) -> Result<(), ValueError> {
    if checked == Err(ValueError::Empty) { Ok(()) } else { checked }
}

fn line(text: &str, max: usize) -> Result<(), ValueError> {
    within(Line::new(text)?.as_str(), max)
}

fn prose(text: &str, max: usize) -> Result<(), ValueError> {
    within(Prose::new(text)?.as_str(), max)
}

fn within(text: &str, max: usize) -> Result<(), ValueError> {
    let found = text.chars().count();
    if found > max { Err(ValueError::TooLong { found, max }) } else { Ok(()) }
}
