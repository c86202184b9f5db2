//! A checklist while it is being changed: nothing of it counts until it is taken into use.
//!
//! Pure values; how it is shown and taken into use is decided elsewhere.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::checklist::ChecklistError;
use crate::model::checklist::error::TextOf;
use crate::model::{Checklist, Every, Item, ItemId, Language, Localized, Mandatory, Prose, Role, Stage, SwitchedOff, ValueError};

/// What is known of the inventory that the checklist is for.
#[derive(Debug, Clone, Default)]
pub(super) struct Ground {
    /// The language it is kept in.
    pub(super) language: Language,
    /// The versions it has had.
    pub(super) earlier: Vec<Arc<Checklist>>,
}

/// A checklist being changed.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    /// As it is now, but for what is switched off without a sound reason.
    checklist: Checklist,
    /// Why each item is switched off, as typed.
    reasons: BTreeMap<ItemId, String>,
    /// The checklist in use when it was begun.
    start: Arc<Checklist>,
    ground: Ground,
    problems: Vec<ChecklistError>,
    /// Goes up with every change.
    edition: u64,
    /// Tells it from the drafts before it, so that what was typed in theirs is not taken for its own.
    serial: u64,
}

impl Draft {
    /// Begins with the checklist in use.
    pub(super) fn of(start: &Arc<Checklist>, ground: Ground, serial: u64) -> Self {
        let (checklist, reasons) = (start.as_ref().clone(), reasons(start));
        let mut draft = Self { checklist, reasons, start: Arc::clone(start), ground, problems: Vec::new(), edition: 0, serial };
        draft.touch();
        draft.edition = 0;
        draft
    }

    /// Replaces the whole checklist.
    pub(super) fn replace(&mut self, checklist: Checklist, serial: u64) {
        self.reasons = reasons(&checklist);
        (self.checklist, self.serial) = (checklist, serial);
        self.touch();
    }

    /// Takes note that something was changed.
    fn touch(&mut self) {
        let Self { checklist, reasons, ground, problems, edition, .. } = self;
        let mut missing = Vec::new();
        checklist.switched_off = reasons
            .iter()
            .filter_map(|(item, reason)| match Prose::new(reason) {
                Ok(reason) => Some(SwitchedOff { item: *item, reason }),
                Err(ValueError::Empty) => {
                    missing.push(ChecklistError::NoReason(*item));
                    None
                }
                Err(error) => {
                    missing.push(ChecklistError::BadText(TextOf::Reason(*item), None, error));
                    None
                }
            })
            .collect();
        *problems = checklist.problems_in(ground.language, &ground.earlier);
        problems.append(&mut missing);
        *edition += 1;
    }

    /// Returns the checklist as it would be used.
    pub(super) const fn checklist(&self) -> &Checklist {
        &self.checklist
    }

    /// Returns the number that tells it from other drafts.
    pub(super) const fn serial(&self) -> u64 {
        self.serial
    }

    /// Returns the checklist in use when the draft was begun.
    pub(super) const fn start(&self) -> &Arc<Checklist> {
        &self.start
    }

    /// Returns what keeps the checklist from being used.
    pub(super) fn problems(&self) -> &[ChecklistError] {
        &self.problems
    }

    /// Returns what is wrong with an item.
    pub(super) fn problems_of(&self, id: ItemId) -> impl Iterator<Item = &ChecklistError> {
        self.problems.iter().filter(move |problem| item_of(problem) == Some(id))
    }

    /// Tells whether it differs from a checklist in use; the version is given when it is taken into use.
    pub(super) fn differs_from(&self, other: &Checklist) -> bool {
        let Checklist { id, version: _, name, items, switched_off: _ } = &self.checklist;
        (id, name, items) != (&other.id, &other.name, &other.items) || self.reasons != reasons(other)
    }

    /// Tells whether anything was changed.
    pub(super) fn is_changed(&self) -> bool {
        self.edition > 0 && self.differs_from(&self.start)
    }

    /// Returns why an item is switched off, as typed, if it is.
    pub(super) fn why_off(&self, id: ItemId) -> Option<&str> {
        self.reasons.get(&id).map(String::as_str)
    }

    /// Returns the items of a stage, those that are switched off too.
    pub(super) fn of_stage(&self, stage: Stage) -> impl Iterator<Item = &Item> {
        self.checklist.items.iter().filter(move |item| item.stage == stage)
    }

    /// Finds a text to be changed; those of standard items cannot be.
    pub(super) fn text(&self, of: TextOf) -> Option<&Localized> {
        match of {
            TextOf::Name => Some(&self.checklist.name),
            TextOf::Item(id) => self.checklist.item(id).map(|item| &item.text),
            TextOf::Guidance(id) => self.checklist.item(id).map(|item| &item.guidance),
            TextOf::Source(_) | TextOf::Reason(_) => None,
        }
    }

    /// Writes a text in a language.
    pub(super) fn write(&mut self, of: TextOf, language: Language, words: String) {
        let found = match of {
            TextOf::Name => Some(&mut self.checklist.name),
            TextOf::Item(id) => self.own_mut(id).map(|item| &mut item.text),
            TextOf::Guidance(id) => self.item_mut(id).map(|item| &mut item.guidance),
            TextOf::Source(_) | TextOf::Reason(_) => None,
        };
        if let Some(text) = found {
            *text.exact_mut(language) = words;
            self.touch();
        }
    }

    /// Writes where an own item comes from.
    pub(super) fn write_source(&mut self, id: ItemId, words: String) {
        self.change(id, |item| item.source = words);
    }

    /// Writes why an item is switched off.
    pub(super) fn write_reason(&mut self, id: ItemId, words: String) {
        self.reasons.insert(id, words);
        self.touch();
    }

    /// Says when an own item must be done.
    pub(super) fn set_mandatory(&mut self, id: ItemId, mandatory: Mandatory) {
        self.change(id, |item| item.mandatory = mandatory);
    }

    /// Says how often an own item comes back.
    pub(super) fn set_every(&mut self, id: ItemId, every: Option<Every>) {
        self.change(id, |item| item.every = every);
    }

    /// Lets a role usually do an own item, or not.
    pub(super) fn turn_role(&mut self, id: ItemId, role: Role) {
        self.change(id, |item| {
            let has = |of: &Role| item.roles.contains(of) != (*of == role);
            item.roles = Role::ALL.into_iter().filter(has).collect();
        });
    }

    /// Changes an own item.
    fn change(&mut self, id: ItemId, change: impl FnOnce(&mut Item)) {
        if let Some(item) = self.own_mut(id) {
            change(item);
            self.touch();
        }
    }

    fn item_mut(&mut self, id: ItemId) -> Option<&mut Item> {
        self.checklist.items.iter_mut().find(|item| item.id == id)
    }

    fn own_mut(&mut self, id: ItemId) -> Option<&mut Item> {
        self.item_mut(id).filter(|item| !item.is_standard())
    }

    /// Adds an own item at the end of a stage, before its decision, with an id that means nothing else; returns the id.
    pub(super) fn add(&mut self, stage: Stage, is_taken: impl Fn(ItemId) -> bool) -> Option<ItemId> {
        let id = self.checklist.free_id(|id| is_taken(id) || self.ground.earlier.iter().any(|checklist| checklist.item(id).is_some()))?;
        let every = (stage == Stage::Maintain).then_some(Every::Days(365));
        let (text, guidance, source) = (Localized::default(), Localized::default(), String::new());
        let item = Item { id, stage, text, roles: vec![Role::Coordinator], mandatory: Mandatory::Never, decision: None, every, guidance, source };
        let items = &mut self.checklist.items;
        let end = items.iter().rposition(|other| other.stage == stage).map_or(items.len(), |at| at + 1);
        let last_is_decision = end.checked_sub(1).is_some_and(|last| items[last].stage == stage && items[last].decision.is_some());
        items.insert(if last_is_decision { end - 1 } else { end }, item);
        self.touch();
        Some(id)
    }

    /// Takes an own item away.
    pub(super) fn remove(&mut self, id: ItemId) {
        if self.own_mut(id).is_some() {
            self.checklist.items.retain(|item| item.id != id);
            self.reasons.remove(&id);
            self.touch();
        }
    }

    /// Begins to switch an item off, or switches it on again. A decision stays on: its stage ends with it.
    pub(super) fn switch(&mut self, id: ItemId) {
        let is_decision = self.checklist.item(id).is_none_or(|item| item.decision.is_some());
        if self.reasons.remove(&id).is_none() && !is_decision {
            self.reasons.insert(id, String::new());
        }
        self.touch();
    }

    /// Tells whether an item can change places with the next one of its stage, or the one before.
    pub(super) fn can_shift(&self, id: ItemId, step: isize) -> bool {
        self.neighbour(id, step).is_some()
    }

    /// Moves an item past its neighbours of the same stage; decisions stay last.
    pub(super) fn shift(&mut self, id: ItemId, step: isize) {
        if let Some((from, to)) = self.neighbour(id, step) {
            let item = self.checklist.items.remove(from);
            self.checklist.items.insert(to, item);
            self.touch();
        }
    }

    fn neighbour(&self, id: ItemId, step: isize) -> Option<(usize, usize)> {
        let items = &self.checklist.items;
        let from = items.iter().position(|item| item.id == id)?;
        let same: Vec<usize> = (0..items.len()).filter(|at| items[*at].stage == items[from].stage).collect();
        let own = same.iter().position(|at| *at == from)?;
        let to = *same.get(own.checked_add_signed(step)?)?;
        (items[from].decision.is_none() && items[to].decision.is_none()).then_some((from, to))
    }
}

/// Returns why each item of a checklist is switched off.
fn reasons(checklist: &Checklist) -> BTreeMap<ItemId, String> {
    checklist.switched_off.iter().map(|off| (off.item, off.reason.to_string())).collect()
}

/// Returns the item that a problem is about, if it is about one.
pub(super) const fn item_of(problem: &ChecklistError) -> Option<ItemId> {
    match problem {
        ChecklistError::BadText(of, ..) => of.item(),
        ChecklistError::Repeated(id)
        | ChecklistError::MissingText(id)
        | ChecklistError::MissingTextIn(id, _)
        | ChecklistError::RepeatedRole(id)
        | ChecklistError::Days(id)
        | ChecklistError::NoItem(id)
        | ChecklistError::OffTwice(id)
        | ChecklistError::NoReason(id)
        | ChecklistError::NotStandard(id)
        | ChecklistError::Reserved(id) => Some(*id),
        _ => None,
    }
}

/// Returns the text that a problem is about, if it is about one.
pub(super) const fn text_of(problem: &ChecklistError) -> Option<TextOf> {
    match problem {
        ChecklistError::BadText(of, ..) => Some(*of),
        ChecklistError::MissingText(id) | ChecklistError::MissingTextIn(id, _) => Some(TextOf::Item(*id)),
        ChecklistError::NoReason(id) => Some(TextOf::Reason(*id)),
        ChecklistError::NoName => Some(TextOf::Name),
        _ => None,
    }
}

/// Returns the language that a problem is in, if it is in one.
pub(super) const fn language_of(problem: &ChecklistError) -> Option<Language> {
    match problem {
        ChecklistError::BadText(_, language, _) => *language,
        ChecklistError::MissingTextIn(_, language) => Some(*language),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft::of(Checklist::standard(), Ground::default(), 0)
    }

    fn id(text: &str) -> ItemId {
        ItemId::new(text).unwrap()
    }

    fn ids(draft: &Draft, stage: Stage) -> String {
        draft.of_stage(stage).map(|item| item.id.to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn an_item_is_switched_off_with_a_reason_and_on_again_and_a_decision_never() {
        let mut draft = draft();
        draft.switch(id("I08"));
        assert_eq!((draft.problems(), draft.is_changed()), (&[ChecklistError::NoReason(id("I08"))] as &[_], true));
        draft.write_reason(id("I08"), "\u{0}".to_owned());
        assert!(matches!(draft.problems(), [ChecklistError::BadText(TextOf::Reason(_), None, _)]));
        draft.write_reason(id("I08"), "Görs av regionen".to_owned());
        assert!(draft.problems().is_empty() && draft.checklist().why_off(id("I08")).is_some());
        draft.switch(id("I08"));
        assert!(!draft.is_changed(), "on again");
        draft.switch(id("F12"));
        assert!(!draft.is_changed() && draft.why_off(id("F12")).is_none());
    }

    #[test]
    fn an_own_item_stands_before_the_decision_and_never_takes_an_id_that_was_used() {
        let mut draft = draft();
        assert_eq!(draft.add(Stage::Identify, |taken| taken == id("own-1")), Some(id("own-2")));
        assert!(ids(&draft, Stage::Identify).ends_with("I11 own-2 I12"));
        assert_eq!(draft.problems(), [ChecklistError::MissingText(id("own-2"))]);
        draft.write(TextOf::Item(id("own-2")), Language::En, "Ask the board".to_owned());
        assert_eq!(draft.problems(), [ChecklistError::MissingTextIn(id("own-2"), Language::Sv)]);
        draft.write(TextOf::Item(id("own-2")), Language::Sv, "Fråga nämnden".to_owned());
        draft.turn_role(id("own-2"), Role::Lawyer);
        draft.turn_role(id("own-2"), Role::Coordinator);
        draft.set_mandatory(id("own-2"), Mandatory::Always);
        let item = draft.checklist().item(id("own-2")).unwrap();
        assert_eq!((draft.problems(), &item.roles[..], item.mandatory), (&[] as &[_], &[Role::Lawyer] as &[_], Mandatory::Always));
        draft.remove(id("own-2"));
        assert!(!draft.is_changed(), "what was never used leaves no trace");
        assert_eq!(draft.add(Stage::Maintain, |_| false), Some(id("own-1")));
        assert!(ids(&draft, Stage::Maintain).ends_with("U12 own-1"));
    }

    #[test]
    fn what_the_standard_says_is_fixed_but_can_be_complemented() {
        let mut draft = draft();
        draft.write(TextOf::Item(id("I01")), Language::Sv, "Något annat".to_owned());
        draft.set_mandatory(id("I01"), Mandatory::Never);
        draft.turn_role(id("I01"), Role::It);
        draft.write_source(id("I01"), "vi".to_owned());
        draft.remove(id("I01"));
        assert!(!draft.is_changed());
        draft.write(TextOf::Guidance(id("I01")), Language::Sv, "Fråga registrator".to_owned());
        assert!(draft.is_changed() && draft.problems().is_empty());
    }

    #[test]
    fn items_change_places_within_their_stage_and_decisions_stay_last() {
        let mut draft = draft();
        draft.shift(id("I02"), -1);
        draft.shift(id("F02"), 1);
        assert!(ids(&draft, Stage::Identify).starts_with("I02 I01") && ids(&draft, Stage::Prepare).starts_with("F01 F03 F02"));
        for (item, step) in [("I02", -1), ("I11", 1), ("I12", -1), ("U12", 1), ("X", 1)] {
            assert!(!draft.can_shift(id(item), step), "{item}");
        }
        draft.shift(id("I02"), 1);
        draft.shift(id("F02"), -1);
        assert!(!draft.is_changed());
    }
}
