//! A demand as it is typed: what is wrong in it, at which field, and the commands that it comes to.
//!
//! Nothing is drawn here, and nothing is changed.

use jiff::civil::Date;

use crate::command::{Command, NewDemand, Refusal};
use crate::model::difference::DemandPart;
use crate::model::value::parse_date;
use crate::model::{DatasetId, Demand, DemandId, Inventory, Line, Part, Prose, ValueError};

/// What is typed so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Draft {
    /// The demand on record, where one is changed.
    pub(super) id: Option<DemandId>,
    pub(super) date: String,
    pub(super) who: String,
    pub(super) what: String,
    pub(super) channel: String,
    pub(super) source: String,
    pub(super) answered: String,
    pub(super) datasets: Vec<DatasetId>,
}

/// What is wrong in a field.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Problem {
    /// Its text cannot be taken.
    Value(ValueError),
    /// The day has not been yet.
    Future(Date),
    /// The answer would come before the question of this day.
    AnsweredBefore(Date),
}

/// What is wrong, field by field.
pub(super) type Problems = Vec<(DemandPart, Problem)>;

impl Draft {
    /// Begins a new demand, told today.
    pub(super) fn new(datasets: Vec<DatasetId>, today: Date) -> Self {
        let empty = String::new;
        Self { id: None, date: today.to_string(), who: empty(), what: empty(), channel: empty(), source: empty(), answered: empty(), datasets }
    }

    /// Begins with a demand on record, and datasets to link besides.
    pub(super) fn of(demand: &Demand, more: Vec<DatasetId>) -> Self {
        let line = |line: Option<&Line>| line.map_or_else(String::new, ToString::to_string);
        let mut datasets = demand.datasets.clone();
        datasets.extend(more.into_iter().filter(|id| !demand.datasets.contains(id)));
        Self {
            id: Some(demand.id),
            date: demand.date.to_string(),
            who: demand.who.to_string(),
            what: demand.what.to_string(),
            channel: line(demand.channel.as_ref()),
            source: line(demand.source.as_ref()),
            answered: demand.answered.map_or_else(String::new, |day| day.to_string()),
            datasets,
        }
    }

    /// Tells what is wrong.
    pub(super) fn problems(&self, today: Date) -> Problems {
        let mut problems = Problems::new();
        let mut note = |part: DemandPart, error: Option<ValueError>| problems.extend(error.map(|error| (part, Problem::Value(error))));
        let optional = |text: &str| Line::new(text).err().filter(|error| *error != ValueError::Empty);
        let date = parse_date(&self.date);
        note(DemandPart::Date, date.clone().err());
        note(DemandPart::Who, Line::new(&self.who).err());
        note(DemandPart::What, Prose::new(&self.what).err());
        note(DemandPart::Channel, optional(&self.channel));
        note(DemandPart::Source, optional(&self.source));
        let answered = self.answered();
        note(DemandPart::Answered, answered.clone().err());
        let (date, answered) = (date.ok(), answered.ok().flatten());
        problems.extend(date.filter(|day| *day > today).map(|day| (DemandPart::Date, Problem::Future(day))));
        match (date, answered) {
            (_, Some(day)) if day > today => problems.push((DemandPart::Answered, Problem::Future(day))),
            (Some(asked), Some(day)) if day < asked => problems.push((DemandPart::Answered, Problem::AnsweredBefore(asked))),
            _ => {}
        }
        problems
    }

    fn answered(&self) -> Result<Option<Date>, ValueError> {
        if self.answered.trim().is_empty() { Ok(None) } else { parse_date(&self.answered).map(Some) }
    }

    /// Returns what is to be done, named after what was changed; nothing where nothing was. `id` names a new demand.
    pub(super) fn command(&self, id: DemandId, today: Date, inventory: &Inventory) -> Result<Option<Command>, Refusal> {
        let wrong = |part: DemandPart, error: ValueError| Refusal::Entry(Part::Demand(part), error);
        let date = parse_date(&self.date).map_err(|error| wrong(DemandPart::Date, error))?;
        let answered = self.answered().map_err(|error| wrong(DemandPart::Answered, error))?;
        let id = self.id.unwrap_or(id);
        let new = NewDemand {
            id,
            date,
            today,
            who: self.who.clone(),
            what: self.what.clone(),
            channel: Some(self.channel.clone()),
            source: Some(self.source.clone()),
            datasets: self.datasets.clone(),
        };
        let old = self.id.and_then(|id| inventory.demand(id));
        let answer = (old.and_then(|old| old.answered) != answered).then_some(Command::AnswerDemand(id, answered));
        let main = match old {
            None if self.id.is_some() => return Err(Refusal::UnknownDemand(id)),
            None => Some(Command::AddDemand(new)),
            Some(old) => {
                let before = Self::of(old, Vec::new());
                let is_same = Self { answered: before.answered.clone(), datasets: before.datasets.clone(), ..self.clone() } == before;
                match (is_same, self.datasets == old.datasets) {
                    (true, true) => None,
                    (true, false) => Some(Command::LinkDemand(id, self.datasets.clone())),
                    (false, _) => Some(Command::EditDemand(new)),
                }
            }
        };
        let command = match (main, answer) {
            (Some(main), Some(answer)) => Some(Command::Together(vec![main, answer])),
            (main, answer) => main.or(answer),
        };
        match command.as_ref().map(|command| command.plan(inventory)) {
            None | Some(Err(Refusal::NothingToDo)) => Ok(None),
            Some(Err(refusal)) => Err(refusal),
            Some(Ok(_)) => Ok(command),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;
    use crate::model::{OperationKind, OrganisationId};

    const TODAY: Date = date(2026, 11, 21);

    fn id() -> DemandId {
        DemandId::from_uuid(Uuid::from_u128(7))
    }

    fn typed() -> Draft {
        Draft { who: "Företag".to_owned(), what: "Laddstolpar".to_owned(), ..Draft::new(Vec::new(), TODAY) }
    }

    #[test]
    fn what_is_wrong_is_told_at_its_field() {
        type Change = fn(&mut Draft);
        assert_eq!(typed().problems(TODAY), []);
        let table: [(Change, DemandPart, Problem); 7] = [
            (|draft| draft.who.clear(), DemandPart::Who, Problem::Value(ValueError::Empty)),
            (|draft| draft.who = "a\nb".to_owned(), DemandPart::Who, Problem::Value(ValueError::LineBreak)),
            (|draft| draft.what = "x".repeat(32_768), DemandPart::What, Problem::Value(ValueError::TooLong { found: 32_768, max: 32_767 })),
            (|draft| draft.channel = "x".repeat(501), DemandPart::Channel, Problem::Value(ValueError::TooLong { found: 501, max: 500 })),
            (|draft| draft.date = "2026-02-29".to_owned(), DemandPart::Date, Problem::Value(ValueError::Date("2026-02-29".to_owned()))),
            (|draft| draft.date = "2026-11-22".to_owned(), DemandPart::Date, Problem::Future(date(2026, 11, 22))),
            (|draft| draft.answered = "2026-11-20".to_owned(), DemandPart::Answered, Problem::AnsweredBefore(TODAY)),
        ];
        for (change, part, problem) in table {
            let mut draft = typed();
            change(&mut draft);
            assert_eq!(draft.problems(TODAY), [(part, problem)]);
        }
    }

    #[test]
    fn the_step_is_named_after_what_was_changed() {
        let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(1)));
        let answered = Draft { answered: "2026-11-21".to_owned(), ..typed() };
        let add = answered.command(id(), TODAY, &inventory).unwrap().unwrap();
        assert_eq!(add.kind(), OperationKind::AddDemand);
        inventory.apply(&add.plan(&inventory).unwrap()).unwrap();
        let demand = inventory.demand(id()).unwrap();
        assert_eq!(demand.answered, Some(TODAY));
        let draft = Draft::of(demand, Vec::new());
        let kind = |draft: &Draft| draft.command(id(), TODAY, &inventory).unwrap().map(|command| command.kind());
        assert_eq!(kind(&draft), None, "nothing was changed");
        assert_eq!(kind(&Draft { answered: String::new(), ..draft.clone() }), Some(OperationKind::AnswerDemand));
        assert_eq!(kind(&Draft { channel: "Möte".to_owned(), answered: String::new(), ..draft.clone() }), Some(OperationKind::EditDemand));
        let stranger = DatasetId::from_uuid(Uuid::from_u128(9));
        let refused = Draft { datasets: vec![stranger], ..draft }.command(id(), TODAY, &inventory);
        assert_eq!(refused, Err(Refusal::UnknownDataset(stranger)));
    }
}
