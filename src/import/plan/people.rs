//! Whom to turn to: the name, the e-mail address and the telephone number of a row are one person's, whichever cells they stand in.
//!
//! Two people in one row are never mixed: one comes in whole, and the other is kept in the note.

use super::row::Draft;
use super::{Planner, Problem, shown};
use crate::import::mapping::Target;
use crate::import::source::Cell;
use crate::import::value::{self, Person};
use crate::model::merge::Verdict;
use crate::model::{Email, Field, Value};

/// What one cell says of a person.
struct Said<'c> {
    index: usize,
    cell: &'c Cell,
    person: Person,
}

impl<'c> Said<'c> {
    /// Takes a cell apart, unless it says what stands here as the name.
    fn of((index, _, cell): &'c (usize, Field, Cell), ours: Option<&str>) -> Self {
        let text = cell.text();
        let mut person = if ours == Some(&text) { Person::named(&text) } else { Person::of(&text) };
        let linked = || Email::new(cell.link()?.trim_start_matches("mailto:")).ok();
        person.email = person.email.take().or_else(linked);
        Self { index: *index, cell, person }
    }
}

impl Planner<'_> {
    /// Makes one person of what the cells of a row say of a contact.
    pub(super) fn join_contact(&mut self, draft: &mut Draft) {
        let cells = std::mem::take(&mut draft.contact);
        let key = value::key(Field::ContactName);
        let ours = draft.id.and_then(|id| self.inventory.dataset(id)?.get(key)).map(ToString::to_string);
        let said = |field: Field| cells.iter().find(|(_, other, _)| *other == field).map(|cell| Said::of(cell, ours.as_deref()));
        let (mut name, mut mail) = (said(Field::ContactName), said(Field::ContactEmail));
        if let Some(Said { index, cell, .. }) = mail.take_if(|mail| mail.person.email.is_none()) {
            self.refuse(draft, index, cell, Problem::NotAnEmail);
        }
        if let Some(Said { index, cell, .. }) = name.take_if(|name| name.person.is_nobody()) {
            self.issue(draft.row, Some(index), &shown(cell), Problem::SaysNothing);
        }
        let is_clash = name.as_ref().zip(mail.as_ref()).is_some_and(|(name, mail)| name.person.is_other_than(&mail.person));
        if is_clash {
            let left = if name.as_ref().is_some_and(|name| name.person.is_whole()) { mail.take() } else { name.take() };
            if let Some(Said { index, cell, .. }) = left {
                self.refuse(draft, index, cell, Problem::OtherPerson);
            }
        }
        for said in [&name, &mail].into_iter().flatten().filter(|said| said.person.has_others) {
            self.refuse(draft, said.index, said.cell, Problem::SeveralPeople);
        }
        let is_apart = |said: &Said<'_>, other: bool| other || said.person.phone.is_some();
        for (said, other) in
            [(&name, name.as_ref().is_some_and(|said| said.person.email.is_some())), (&mail, mail.as_ref().is_some_and(|said| !said.person.name.is_empty()))]
        {
            if let Some(said) = said.as_ref().filter(|said| is_apart(said, other)) {
                self.issue(draft.row, Some(said.index), &shown(said.cell), Problem::TakenApart);
            }
        }
        let both = || [&name, &mail].into_iter().flatten();
        if let Some(said) = both().find(|said| !said.person.name.is_empty()) {
            self.put_name(draft, said);
        }
        let email = both().rev().find_map(|said| said.person.email.clone());
        draft.values.extend(email.map(|email| (value::key(Field::ContactEmail), Value::Email(email))));
        if let Some(said) = both().find(|said| said.person.phone.is_some()) {
            self.put_phone(draft, said);
        }
    }

    fn put_name(&mut self, draft: &mut Draft, said: &Said<'_>) {
        match value::line(&said.person.name) {
            Ok(taken) => {
                if let Some(remark) = taken.remark {
                    self.issue(draft.row, Some(said.index), &shown(said.cell), remark);
                }
                draft.values.push((value::key(Field::ContactName), taken.value));
            }
            Err(problem) => self.refuse(draft, said.index, said.cell, problem),
        }
    }

    /// Takes the telephone number of a cell; where another cell gives one already, the whole cell is kept.
    fn put_phone(&mut self, draft: &mut Draft, said: &Said<'_>) {
        let key = value::key(Field::ContactPhone);
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let phone = said.person.phone.as_deref().unwrap_or_default();
        match draft.values.iter().find(|(other, _)| *other == key).map(|(_, value)| value.to_string()) {
            None => draft.values.extend(value::line(phone).ok().map(|taken| (key, taken.value))),
            Some(given) if digits(&given) == digits(phone) => {}
            Some(_) => self.keep(draft, said.index, said.cell),
        }
    }

    /// Tells of a cell that its field does not take, and keeps it in the note.
    fn refuse(&mut self, draft: &mut Draft, index: usize, cell: &Cell, problem: Problem) {
        self.issue(draft.row, Some(index), &shown(cell), problem);
        self.keep(draft, index, cell);
    }
}

/// Keeps the parts of a person together where both here and the list have changed them: one part that stays as it is here keeps those that the list
/// would take, until somebody says whose person it is.
pub(super) fn keep_together<'v>(verdicts: impl Iterator<Item = (Target, &'v mut Verdict, bool)>) {
    let is_part = |target: Target| matches!(target, Target::Field(key) if matches!(key.field(), Field::ContactName | Field::ContactEmail));
    let mut parts: Vec<(&mut Verdict, bool)> = verdicts.filter(|(target, ..)| is_part(*target)).map(|(_, verdict, is_same)| (verdict, is_same)).collect();
    let stays = |(verdict, is_same): &(&mut Verdict, bool)| **verdict == Verdict::Clash || (**verdict == Verdict::Same && !is_same);
    if parts.iter().any(stays) && parts.iter().any(|(verdict, _)| **verdict == Verdict::Theirs) {
        for (verdict, is_same) in &mut parts {
            if !*is_same && **verdict != Verdict::Agreed {
                **verdict = Verdict::Clash;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_person_are_taken_together_or_not_at_all() {
        let after = |name: (Verdict, bool), mail: (Verdict, bool)| {
            let mut verdicts = [(Field::ContactName, name.0, name.1), (Field::ContactEmail, mail.0, mail.1)];
            keep_together(verdicts.iter_mut().map(|(field, verdict, is_same)| (Target::Field(value::key(*field)), verdict, *is_same)));
            (verdicts[0].1, verdicts[1].1)
        };
        let (theirs, ours, same) = ((Verdict::Theirs, false), (Verdict::Same, false), (Verdict::Same, true));
        assert_eq!(after(theirs, ours), (Verdict::Clash, Verdict::Clash), "a new name does not get the address that was changed here");
        assert_eq!(after(theirs, (Verdict::Clash, false)), (Verdict::Clash, Verdict::Clash));
        assert_eq!(after(theirs, theirs), (Verdict::Theirs, Verdict::Theirs));
        assert_eq!(after(theirs, same), (Verdict::Theirs, Verdict::Same), "a corrected name keeps the address that nobody changed");
        assert_eq!(after(ours, same), (Verdict::Same, Verdict::Same));
    }
}
