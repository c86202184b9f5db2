//! The rows of the program's own workbook as records: what each column holds is known, so every cell is read exactly or told as an issue.
//!
//! Whether a dataset may come to a stage is asked of the commands.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use uuid::Uuid;

use super::table::Line as Row;
use super::{OwnBook, OwnIssue, OwnPlan};
use crate::command::process::check_listed;
use crate::command::{BookImport, Import, ImportRow};
use crate::import::plan::Problem;
use crate::import::source::Cell;
use crate::model::value::parse_date;
use crate::model::{
    Code, CriterionId, DatasetId, Decision, DecisionId, DecisionKind, Demand, DemandId, Department, DepartmentId, Field, FieldKey, Finding, GateId, GateState,
    Hours, Inventory, ItemId, ItemRecord, ItemState, Kind, Language, Line, Outcome, OutcomeKind, PlaceOverride, Prose, Score, Stage, Value, Vocabulary,
    WebAddress,
};
use crate::text::Text;

/// Between the items of a list that stands in one line.
const SEPARATOR: &str = "; ";

pub(super) fn plan(own: &OwnBook<'_>, source: &str, inventory: &Inventory, new_id: &mut dyn FnMut() -> Uuid) -> OwnPlan {
    let import = Import { source: source.to_owned(), ..Import::default() };
    let plan = OwnPlan { book: BookImport { import, ..BookImport::default() }, read: 0, added: 0, issues: Vec::new() };
    let mut reader = Reader { own, text: &own.text, inventory, new_id, departments: BTreeMap::new(), known: BTreeSet::new(), scores: BTreeMap::new(), plan };
    reader.departments();
    reader.scores();
    reader.datasets();
    reader.gates();
    reader.items();
    reader.outcomes();
    reader.demand();
    reader.decisions();
    reader.plan
}

type Scores = Vec<(CriterionId, Score, Option<Prose>)>;

struct Reader<'a> {
    own: &'a OwnBook<'a>,
    text: &'a Text,
    inventory: &'a Inventory,
    new_id: &'a mut dyn FnMut() -> Uuid,
    departments: BTreeMap<String, DepartmentId>,
    /// The datasets that are there once the workbook is taken in.
    known: BTreeSet<DatasetId>,
    scores: BTreeMap<DatasetId, Scores>,
    plan: OwnPlan,
}

fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}

impl<'a> Reader<'a> {
    fn rows(&self, table: &str) -> Vec<Row<'a>> {
        self.own.tables.get(table).map(|table| table.rows().collect()).unwrap_or_default()
    }

    fn issue(&mut self, row: &Row<'_>, key: &str, problem: Problem) {
        let value = row.text(key).unwrap_or_default();
        let column = row.table.header(key).to_owned();
        self.plan.issues.push(OwnIssue { sheet: row.table.name.clone(), row: row.number(), column, value, problem });
    }

    /// Reads a cell, and tells of one that cannot be read.
    fn take<T>(&mut self, row: &Row<'_>, key: &str, problem: Problem, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let text = row.text(key)?;
        let found = read(&text);
        if found.is_none() {
            self.issue(row, key, problem);
        }
        found
    }

    fn line(&mut self, row: &Row<'_>, key: &str) -> Option<Line> {
        self.take(row, key, Problem::NotText, |text| Line::new(text).ok())
    }

    fn prose(&mut self, row: &Row<'_>, key: &str) -> Option<Prose> {
        self.take(row, key, Problem::NotText, |text| Prose::new(text).ok())
    }

    fn day(&mut self, row: &Row<'_>, key: &str) -> Option<Date> {
        match row.cell(key)? {
            Cell::Date(date) => Some(*date),
            Cell::Moment(moment) => Some(moment.date()),
            _ => self.take(row, key, Problem::NotADate, |text| parse_date(text).ok()),
        }
    }

    fn id<T: std::str::FromStr>(&mut self, row: &Row<'_>, key: &str) -> Option<T> {
        self.take(row, key, Problem::NotAnId, |text| text.trim().parse().ok())
    }

    /// Reads a word of the workbook's language back.
    fn word<T: Copy>(&mut self, row: &Row<'_>, key: &str, all: &[T], family: &str, name: fn(T) -> &'static str) -> Option<T> {
        let words = self.text;
        let read = |text: &str| all.iter().copied().find(|one| words.of(family, name(*one)) == text.trim() || name(*one) == text.trim());
        self.take(row, key, Problem::NotInList, read)
    }

    fn links(&mut self, row: &Row<'_>, key: &str) -> Vec<WebAddress> {
        let read = |text: &str| text.split_whitespace().map(|link| WebAddress::new(link).ok()).collect::<Option<Vec<_>>>();
        self.take(row, key, Problem::NotAnAddress, read).unwrap_or_default()
    }

    fn departments(&mut self) {
        self.departments = self.inventory.departments().map(|department| (folded(department.name.as_str()), department.id)).collect();
        for row in self.rows("departments") {
            let Some(name) = self.line(&row, "name") else { continue };
            let id = self.id(&row, "id");
            self.department(name, id);
        }
    }

    /// Returns the department of a name, adding it where there is none.
    fn department(&mut self, name: Line, id: Option<DepartmentId>) -> DepartmentId {
        let key = folded(name.as_str());
        if let Some(known) = self.departments.get(&key) {
            return *known;
        }
        let is_taken = |id: &DepartmentId| self.inventory.department(*id).is_some() || self.departments.values().any(|other| other == id);
        let id = id.filter(|id| !is_taken(id)).unwrap_or_else(|| DepartmentId::from_uuid((self.new_id)()));
        self.departments.insert(key, id);
        self.plan.book.import.departments.push(Department { id, name });
        id
    }

    fn scores(&mut self) {
        let Some(model) = self.inventory.model().cloned() else { return };
        for row in self.rows("scores") {
            let Some(dataset) = self.id::<DatasetId>(&row, "id") else { continue };
            for key in row.table.keys() {
                let is_known = |id: &str| model.criteria.iter().any(|criterion| criterion.id.as_str() == id);
                if key.strip_prefix("score.").is_some_and(|id| !is_known(id)) && row.text(key).is_some() {
                    self.issue(&row, key, Problem::OtherModel);
                }
            }
            for criterion in &model.criteria {
                let key = format!("score.{}", criterion.id);
                let Some(score) = self.take(&row, &key, Problem::NotAScore, Score::parse) else { continue };
                let reason = self.prose(&row, &format!("reason.{}", criterion.id));
                self.scores.entry(dataset).or_default().push((criterion.id, score, reason));
            }
        }
    }

    fn datasets(&mut self) {
        self.known = self.inventory.datasets().map(|dataset| dataset.id()).collect();
        let mut seen = BTreeSet::new();
        for row in self.rows("datasets") {
            self.plan.read += 1;
            let id = self.id::<DatasetId>(&row, "id").map(|id| self.inventory.successor(id).unwrap_or(id));
            let id = id.unwrap_or_else(|| DatasetId::from_uuid((self.new_id)()));
            if !seen.insert(id) {
                self.issue(&row, "id", Problem::SameId);
                continue;
            }
            let values = self.values(&row);
            let is_new = self.inventory.dataset(id).is_none();
            if is_new && !values.iter().any(|(key, _)| key.field() == Field::Title) {
                self.issue(&row, "id", Problem::TitleMissing);
                continue;
            }
            let stage = self.word(&row, "stage", &Stage::ALL, "stage", Stage::key);
            let stage = stage.filter(|stage| self.inventory.dataset(id).is_none_or(|dataset| check_listed(self.inventory, dataset, *stage).is_ok()));
            self.plan.added += usize::from(is_new);
            self.known.insert(id);
            let scores = self.scores.remove(&id).unwrap_or_default();
            self.plan.book.import.rows.push(ImportRow { dataset: id, stage, values, scores });
            self.place(&row, id);
        }
    }

    fn values(&mut self, row: &Row<'_>) -> Vec<(FieldKey, Value)> {
        let keys: Vec<FieldKey> = row.table.keys().filter_map(|key| FieldKey::parse(key, Language::Sv).ok().filter(|found| found.to_string() == key)).collect();
        let (mut values, language) = (Vec::new(), crate::alphabet::language_of(self.text.locale()));
        for key in keys {
            let column = key.to_string();
            let Some(cell) = row.cell(&column) else { continue };
            let value = match (key.kind(), cell) {
                (Kind::Department, _) => self.line(row, &column).map(|name| Value::Department(self.department(name, None))),
                (Kind::Date, _) => self.day(row, &column).map(Value::Date),
                (Kind::Hours, Cell::Number(hours)) => Hours::new(*hours).ok().map(Value::Hours),
                (kind, _) => self.take(row, &column, Problem::NotInList, |text| read_value(key, kind, text, language)),
            };
            values.extend(value.map(|value| (key, value)));
        }
        values
    }

    /// Reads the place that was given by hand.
    fn place(&mut self, row: &Row<'_>, id: DatasetId) {
        let number = |key: &str| match row.cell(key) {
            Some(Cell::Number(number)) if PlaceOverride::is_place(*number) => Some(*number),
            _ => None,
        };
        let (Some(value), Some(cost)) = (number("override.value"), number("override.cost")) else { return };
        let Some(reason) = self.prose(row, "override.reason") else { return };
        let (by, date) = (self.line(row, "override.by"), self.day(row, "override.date"));
        self.plan.book.import.places.push((id, PlaceOverride { value, cost, reason, by, date }));
    }

    /// Returns the dataset that a row is about, if it is there.
    fn about(&mut self, row: &Row<'_>, key: &str) -> Option<DatasetId> {
        let id = self.id::<DatasetId>(row, key)?;
        let id = self.inventory.successor(id).unwrap_or(id);
        self.known.contains(&id).then_some(id)
    }

    fn gates(&mut self) {
        for row in self.rows("gates") {
            let Some(dataset) = self.about(&row, "id") else { continue };
            for gate in GateId::ALL {
                let key = format!("gate.{}", gate.key());
                let state = self.word(&row, &key, &GateState::ALL, "gate-state", GateState::key);
                let Some(state) = state.filter(|state| *state != GateState::Unassessed) else { continue };
                let reason = self.prose(&row, &format!("{key}.reason"));
                if state.needs_reason() && reason.is_none() {
                    self.issue(&row, &key, Problem::NotText);
                    continue;
                }
                let (examiner, date) = (self.line(&row, &format!("{key}.by")), self.day(&row, &format!("{key}.date")));
                self.plan.book.import.findings.push((dataset, gate, Finding { state, reason, examiner, date }));
            }
        }
    }

    fn items(&mut self) {
        for row in self.rows("checklist") {
            let (Some(dataset), Some(item)) = (self.about(&row, "dataset"), self.id::<ItemId>(&row, "item")) else { continue };
            let state = ticked(&row, self.word(&row, "state", &ItemState::ALL, "item-state", ItemState::key).unwrap_or_default());
            let record = ItemRecord {
                state,
                reason: self.prose(&row, "reason"),
                by: self.line(&row, "by"),
                date: self.day(&row, "date"),
                responsible: self.line(&row, "responsible"),
                due: self.day(&row, "due"),
                note: self.prose(&row, "note"),
                links: self.links(&row, "links"),
            };
            // Nothing is left of a record whose box was cleared.
            if record.is_empty() {
                continue;
            }
            if record.is_whole() {
                self.plan.book.items.push((dataset, item, record));
            } else {
                self.issue(&row, "state", Problem::NotText);
            }
        }
    }

    fn outcomes(&mut self) {
        for row in self.rows("outcomes") {
            let Some(dataset) = self.about(&row, "dataset") else { continue };
            let Some(kind) = self.word(&row, "kind", &OutcomeKind::ALL, "outcome-kind", OutcomeKind::key) else { continue };
            let link = self.take(&row, "link", Problem::NotAnAddress, |text| WebAddress::new(text).ok());
            let outcome = Outcome { kind, link, text: self.prose(&row, "text"), date: self.day(&row, "date"), by: self.line(&row, "by") };
            if outcome.is_whole() {
                self.plan.book.outcomes.push((dataset, outcome));
            } else {
                self.issue(&row, "kind", Problem::NotText);
            }
        }
    }

    /// Returns the datasets that a row names; what is gone is named by decisions only.
    fn named(&mut self, row: &Row<'_>, keeps_gone: bool) -> Vec<DatasetId> {
        let ids: Vec<DatasetId> = row.text("datasets").iter().flat_map(|text| text.split_whitespace()).filter_map(|id| id.parse().ok()).collect();
        ids.into_iter().filter(|id| keeps_gone || self.known.contains(id)).collect()
    }

    fn demand(&mut self) {
        for row in self.rows("demand") {
            let id = self.id::<DemandId>(&row, "id").unwrap_or_else(|| DemandId::from_uuid((self.new_id)()));
            let (date, who, what) = (self.day(&row, "date"), self.line(&row, "who"), self.prose(&row, "what"));
            let (Some(date), Some(who), Some(what)) = (date, who, what) else {
                self.issue(&row, "what", Problem::NotText);
                continue;
            };
            let demand = Demand {
                id,
                date,
                who,
                what,
                channel: self.line(&row, "channel"),
                source: self.line(&row, "source"),
                answered: self.day(&row, "answered"),
                datasets: self.named(&row, false),
            };
            self.plan.book.demands.push(demand);
        }
    }

    /// Reads the decisions that are not on record yet; what is on record is put right in the program only.
    fn decisions(&mut self) {
        for row in self.rows("decisions") {
            let id = self.id::<DecisionId>(&row, "id").unwrap_or_else(|| DecisionId::from_uuid((self.new_id)()));
            if self.inventory.decision(id).is_some() {
                continue;
            }
            let words = self.text;
            let known = |text: &str| DecisionKind::KNOWN.into_iter().find(|kind| words.of("decision-kind", kind.key()) == text.trim());
            let kind = self.take(&row, "kind", Problem::NotText, |text| known(text).or_else(|| Line::new(text).ok().map(DecisionKind::Own)));
            let (Some(kind), Some(date), Some(by)) = (kind, self.day(&row, "date"), self.line(&row, "by")) else {
                self.issue(&row, "by", Problem::NotText);
                continue;
            };
            let decision = Decision {
                id,
                kind,
                date,
                by,
                role: self.line(&row, "role"),
                register_number: self.line(&row, "register_number"),
                text: self.prose(&row, "text"),
                datasets: self.named(&row, true),
                links: self.links(&row, "links"),
                snapshot: None,
            };
            self.plan.book.decisions.push(decision);
        }
    }
}

/// Returns the state of an item as its box says: one that was ticked is done, one that was cleared is not.
fn ticked(row: &Row<'_>, state: ItemState) -> ItemState {
    match row.cell("done") {
        Some(Cell::Boolean(true)) => ItemState::Done,
        Some(Cell::Boolean(false)) if state == ItemState::Done => ItemState::default(),
        _ => state,
    }
}

/// Reads a value as the workbook writes it: names of codes, and lists in one line or, where an item could be taken for two, in several.
fn read_value(key: FieldKey, kind: Kind, text: &str, language: Language) -> Option<Value> {
    let items = || if text.contains('\n') { text.split('\n').collect::<Vec<_>>() } else { text.split(SEPARATOR).collect() };
    // The same word may be the name of another code in another language.
    let code = |vocabulary: Vocabulary, text: &str| -> Option<Code> {
        let term = vocabulary.terms().iter().find(|term| term.label(language) == text.trim());
        term.map_or_else(|| vocabulary.parse(text), |term| Code::new(vocabulary, term.code())).ok()
    };
    match kind {
        Kind::Words => {
            let lines: Option<Vec<Line>> = items().into_iter().filter(|item| !item.trim().is_empty()).map(|item| Line::new(item).ok()).collect();
            Value::words(lines?).ok()
        }
        Kind::Codes(vocabulary) => {
            let codes: Option<Vec<Code>> = items().into_iter().map(|item| code(vocabulary, item)).collect();
            Value::codes(codes?).ok()
        }
        Kind::Code(vocabulary) => code(vocabulary, text).map(Value::Code),
        _ => key.parse_value(text).ok(),
    }
}
