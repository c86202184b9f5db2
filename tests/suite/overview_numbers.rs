//! Every number of the overview is that of the list it leads to, for invented inventories of all sorts.
//!
//! How the numbers look and are pressed is tested with the screen.

use fyrfalt::command::{Command, Import, ImportRow, ItemNote, NewDecision, NewDemand, NewOutcome, NewTick, OrganisationDraft};
use fyrfalt::model::query::{Facts, Index, Query};
use fyrfalt::model::rank::Ranking;
use fyrfalt::model::{
    Checklist, DatasetId, DecisionId, DecisionKind, DemandId, Department, DepartmentId, FieldKey, Finding, GateId, GateState, Inventory, ItemState, Language,
    Level, Line, OrganisationId, OutcomeKind, Process, Prose, Score, ScoringModel, Stage,
};
use fyrfalt::text::{Locale, Text};
use fyrfalt::ui::screen::overview::summary::Summary;
use jiff::civil::{Date, date};
use uuid::Uuid;

/// The day of the window's tests.
const TODAY: Date = date(2026, 11, 21);

/// Throws dice, the same every time.
pub(crate) struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn one_of<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }

    fn is(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }
}

fn id(number: usize) -> DatasetId {
    DatasetId::from_uuid(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + number as u128))
}

fn row(number: usize, departments: &[DepartmentId], dice: &mut Dice) -> ImportRow {
    let key = |name: &str| FieldKey::parse(name, Language::Sv).unwrap();
    let value = |name: &str, text: &str| (key(name), key(name).parse_value(text).unwrap());
    let mut values = vec![value("title", &format!("Datamängd {number}"))];
    if !dice.is(4) {
        values.push((key("department"), fyrfalt::model::Value::Department(dice.one_of(departments))));
    }
    if dice.is(2) {
        values.push(value("frequency", dice.one_of(&["ANNUAL", "MONTHLY", "QUARTERLY", "IRREG"])));
        values.push(value("modified", dice.one_of(&["2026-11-10", "2026-10-28", "2026-08-23", "2025-09-30", "2025-12-01"])));
    }
    if dice.is(3) {
        values.push(value("owner", "Fritidschef"));
    }
    if dice.is(7) {
        values.push(value("legislation", "http://data.europa.eu/eli/reg_impl/2023/138/oj"));
    }
    let model = ScoringModel::standard();
    let has_scores = !dice.is(3);
    let reasoned = dice.is(2).then(|| Prose::new("Loggar").unwrap());
    let scores = model.criteria.iter().filter(|_| has_scores && !dice.is(6)).map(|criterion| criterion.id).collect::<Vec<_>>();
    let scores = scores.into_iter().map(|criterion| (criterion, Score::Known(dice.one_of(&Level::ALL)), reasoned.clone())).collect();
    ImportRow { dataset: id(number), stage: Some(dice.one_of(&Stage::ALL)), values, scores }
}

fn ticks(dice: &mut Dice) -> Vec<NewTick> {
    let asked = Checklist::standard().asked().filter(|item| item.decision.is_none());
    let share = dice.one_of(&[2, 10, 1_000]);
    let wanted: Vec<_> = asked.map(|item| item.id).filter(|_| !dice.is(share)).collect();
    let tick = |item| {
        let state = if dice.is(12) { dice.one_of(&[ItemState::Doing, ItemState::NotApplicable]) } else { ItemState::Done };
        let day = dice.one_of(&[date(2026, 1, 31), date(2026, 11, 1), date(2026, 11, 20)]);
        NewTick { item, state, reason: Some("Skäl".to_owned()), by: None, date: day }
    };
    wanted.into_iter().map(tick).collect()
}

fn decision(number: u128, kind: DecisionKind, datasets: Vec<DatasetId>) -> Command {
    let decision = DecisionId::from_uuid(Uuid::from_u128(number));
    let (date, by) = (date(2026, 2, 1), "Nämnden".to_owned());
    let new =
        NewDecision { id: decision, kind, date, today: TODAY, by, role: None, register_number: None, text: None, datasets, links: Vec::new(), snapshot: None };
    Command::Decide(Box::new(new))
}

/// Returns what makes an inventory of so many datasets, in every state that there is.
pub(crate) fn commands(seed: u64, count: usize) -> Vec<Command> {
    let mut dice = Dice(seed);
    let names = ["Teknik", "Kultur", "Miljö"];
    let departments: Vec<_> = names
        .into_iter()
        .zip(1..)
        .map(|(name, number)| Department { id: DepartmentId::from_uuid(Uuid::from_u128(number)), name: Line::new(name).unwrap() })
        .collect();
    let ids: Vec<_> = departments.iter().map(|department| department.id).collect();
    let rows: Vec<_> = (0..count).map(|number| row(number, &ids, &mut dice)).collect();
    let mut findings = Vec::new();
    for number in (0..count).filter(|number| number % 3 != 0) {
        let state = if dice.is(9) { dice.one_of(&[GateState::Blocked, GateState::ActionNeeded]) } else { GateState::Clear };
        let finding = Finding { state, reason: Prose::new("Prövad").ok(), examiner: None, date: None };
        findings.extend(GateId::ALL.map(|gate| (id(number), gate, finding.clone())));
    }
    let import = Import { source: "Lista".to_owned(), departments, rows, findings, ..Import::default() };
    let draft = OrganisationDraft { name: "Björkby kommun".to_owned(), ..OrganisationDraft::default() };
    let mut commands = vec![Command::CreateInventory(draft, Box::new(ScoringModel::standard())), Command::Import(import)];
    for number in 0..count {
        if !dice.is(3) {
            let ticks = ticks(&mut dice);
            commands.push(Command::Tick(vec![id(number)], ticks));
        }
        if dice.is(15) {
            let note = ItemNote { due: Some(Some(date(2026, 10, 1))), ..ItemNote::default() };
            commands.push(Command::NoteItem(vec![id(number)], fyrfalt::model::ItemId::new("I03").unwrap(), note));
        }
        if dice.is(12) {
            let kind = dice.one_of(&[OutcomeKind::Elsewhere, OutcomeKind::CannotBeOpened]);
            let link = Some("https://annan.example".to_owned());
            commands.push(Command::Conclude(vec![id(number)], NewOutcome { kind, link, text: Some("Finns där".to_owned()), date: None, by: None }));
        }
    }
    let (all, passed): (Vec<_>, Vec<_>) = ((0..count).step_by(2).map(id).collect(), (1..count).step_by(7).map(id).collect());
    commands.push(decision(11, DecisionKind::Proceed, all));
    commands.push(decision(12, DecisionKind::Own(Line::new("Budget").unwrap()), passed));
    for (number, datasets) in [(21, vec![id(0), id(1)]), (22, vec![id(1), id(2)]), (23, Vec::new())] {
        commands.push(Command::AddDemand(NewDemand {
            id: DemandId::from_uuid(Uuid::from_u128(number)),
            date: TODAY,
            today: TODAY,
            who: "Båtklubbar".to_owned(),
            what: "Ramper".to_owned(),
            channel: None,
            source: None,
            datasets,
        }));
    }
    commands.push(Command::AnswerDemand(DemandId::from_uuid(Uuid::from_u128(21)), Some(TODAY)));
    commands
}

#[test]
fn every_number_is_that_of_its_list() {
    let text = Text::new(Locale::Sv);
    let mut seen = std::collections::BTreeSet::new();
    for (seed, count) in [(1, 0), (2, 3), (3, 40), (4, 80), (5, 120)] {
        let mut inventory = Inventory::new(OrganisationId::from_uuid(Uuid::from_u128(9)));
        for command in commands(seed, count.max(3)) {
            match command.plan(&inventory) {
                Ok(changes) => inventory.apply(&changes).unwrap(),
                Err(refusal) => panic!("{refusal}"),
            }
        }
        let index = Index::of(&inventory, Language::Sv, &text);
        let (ranking, process) = (Ranking::of(&inventory, &index), Process::of(&inventory, TODAY));
        let facts = Facts { ranking: &ranking, process: &process };
        let summary = Summary::of(&inventory, facts, &[], &text);
        for (count, conditions) in summary.links() {
            let query = Query { conditions: conditions.clone(), ..Query::default() };
            assert_eq!(query.run(&inventory, &index, facts, &text).len(), count, "{conditions:?} in inventory {seed}");
        }
        seen.extend(summary.needs.iter().map(|needy| format!("{:?}", needy.need)));
        assert_eq!(summary.stages.iter().sum::<usize>() + summary.outcomes.iter().sum::<usize>(), inventory.datasets().len());
        assert_eq!(summary.departments.iter().map(|(.., part)| part.all).sum::<usize>(), inventory.datasets().len());
    }
    assert!(seen.len() >= 13, "too few needs came up to say anything: {seen:?}");
}
