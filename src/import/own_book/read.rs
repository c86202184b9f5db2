//! The rows of the program's own workbook as records: what each column holds is known, so every cell is read exactly or told as an issue.
//!
//! Here are the datasets, their scores and the departments; the other sheets are read in [`super::around`]. Whether a dataset may come to a stage is
//! asked of the commands.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use uuid::Uuid;

use super::table::Line as Row;
use super::{DATASETS, OwnBook, OwnIssue, OwnPlan, OwnProblem, Place, Trace};
use crate::command::process::check_listed;
use crate::command::{BookImport, Import, ImportRow};
use crate::import::recall;
use crate::import::source::Cell;
use crate::model::value::parse_date;
use crate::model::{
    Code, DatasetId, Department, DepartmentId, Field, FieldKey, Hours, Inventory, Key, Kind, Language, Line, PlaceOverride, Prose, Score, Stage, Value,
    Vocabulary, WebAddress,
};
use crate::text::Text;

/// Between the items of a list that stands in one line.
const SEPARATOR: &str = "; ";

pub(super) fn plan(own: &OwnBook<'_>, source: &str, inventory: &Inventory, new_id: &mut dyn FnMut() -> Uuid) -> OwnPlan {
    let import = Import { source: source.to_owned(), ..Import::default() };
    let plan = OwnPlan { book: BookImport { import, ..BookImport::default() }, read: 0, added: 0, issues: Vec::new(), trace: Trace::default() };
    let mut reader = Reader { own, text: &own.text, inventory, new_id, departments: BTreeMap::new(), known: BTreeSet::new(), titles: BTreeMap::new(), plan };
    reader.departments();
    reader.datasets();
    reader.scores();
    reader.gates();
    reader.items();
    reader.outcomes();
    reader.demand();
    reader.decisions();
    reader.plan
}

pub(super) struct Reader<'a> {
    own: &'a OwnBook<'a>,
    pub(super) text: &'a Text,
    pub(super) inventory: &'a Inventory,
    pub(super) new_id: &'a mut dyn FnMut() -> Uuid,
    departments: BTreeMap<String, DepartmentId>,
    /// The datasets that are there once the workbook is taken in.
    pub(super) known: BTreeSet<DatasetId>,
    /// The same by their titles; none where several have one.
    pub(super) titles: BTreeMap<String, Option<DatasetId>>,
    pub(super) plan: OwnPlan,
}

pub(super) fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}

impl<'a> Reader<'a> {
    pub(super) fn rows(&self, table: &str) -> Vec<Row<'a>> {
        self.own.tables.get(table).map(|table| table.rows().collect()).unwrap_or_default()
    }

    pub(super) fn issue(&mut self, row: &Row<'_>, key: &str, problem: OwnProblem) {
        let value = row.text(key).unwrap_or_default();
        let column = row.table.header(key).to_owned();
        self.plan.issues.push(OwnIssue { sheet: row.table.name.clone(), row: row.number(), column, value, problem });
    }

    /// Keeps in mind where a record stands; tells of a row that is about the same as an earlier one.
    pub(super) fn stands(&mut self, row: &Row<'_>, column: &str, key: Key) -> bool {
        let is_first = !self.plan.trace.places.contains_key(&key);
        if is_first {
            self.plan.trace.places.insert(key, Place { sheet: row.table.name.clone(), row: row.number() });
        } else {
            self.issue(row, column, OwnProblem::SameId);
        }
        is_first
    }

    pub(super) const fn language(&self) -> Language {
        crate::alphabet::language_of(self.text.locale())
    }

    /// Reads a cell, and tells of one that cannot be read.
    pub(super) fn take<T>(&mut self, row: &Row<'_>, key: &str, problem: OwnProblem, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let text = row.text(key)?;
        let found = read(&text);
        if found.is_none() {
            self.issue(row, key, problem);
        }
        found
    }

    pub(super) fn line(&mut self, row: &Row<'_>, key: &str) -> Option<Line> {
        self.take(row, key, OwnProblem::NotText, |text| Line::new(text).ok())
    }

    pub(super) fn prose(&mut self, row: &Row<'_>, key: &str) -> Option<Prose> {
        self.take(row, key, OwnProblem::NotText, |text| Prose::new(text).ok())
    }

    pub(super) fn day(&mut self, row: &Row<'_>, key: &str) -> Option<Date> {
        match row.cell(key)? {
            Cell::Date(date) => Some(*date),
            Cell::Moment(moment) => Some(moment.date()),
            _ => self.take(row, key, OwnProblem::NotADate, |text| parse_date(text).ok()),
        }
    }

    pub(super) fn id<T: std::str::FromStr>(&mut self, row: &Row<'_>, key: &str) -> Option<T> {
        self.take(row, key, OwnProblem::NotAnId, |text| text.trim().parse().ok())
    }

    /// Reads a word of the workbook's language back.
    pub(super) fn word<T: Copy>(&mut self, row: &Row<'_>, key: &str, all: &[T], family: &str, name: fn(T) -> &'static str) -> Option<T> {
        let words = self.text;
        let read = |text: &str| all.iter().copied().find(|one| words.of(family, name(*one)) == text.trim() || name(*one) == text.trim());
        self.take(row, key, OwnProblem::NotInList, read)
    }

    pub(super) fn links(&mut self, row: &Row<'_>, key: &str) -> Vec<WebAddress> {
        let read = |text: &str| text.split_whitespace().map(|link| WebAddress::new(link).ok()).collect::<Option<Vec<_>>>();
        self.take(row, key, OwnProblem::NotAnAddress, read).unwrap_or_default()
    }

    fn departments(&mut self) {
        self.departments = self.inventory.departments().map(|department| (folded(department.name.as_str()), department.id)).collect();
        for row in self.rows("departments") {
            let Some(name) = self.line(&row, "name") else { continue };
            let id = self.id(&row, "id");
            let id = self.department(name, id);
            self.plan.trace.places.entry(Key::Department(id)).or_insert_with(|| Place { sheet: row.table.name.clone(), row: row.number() });
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
        let mut entries: BTreeMap<DatasetId, usize> = self.plan.book.import.rows.iter().enumerate().map(|(at, row)| (row.dataset, at)).collect();
        for row in self.rows("scores") {
            let is_asked = |key: &&str| key.starts_with("score.") || key.starts_with("reason.");
            let given: Vec<&str> = row.table.keys().filter(is_asked).filter(|key| row.text(key).is_some()).collect();
            if given.is_empty() {
                continue;
            }
            let Some(dataset) = self.about(&row, "id") else { continue };
            let is_known = |id: &str| model.criteria.iter().any(|criterion| criterion.id.as_str() == id);
            for key in given.into_iter().filter(|key| key.strip_prefix("score.").is_some_and(|id| !is_known(id))) {
                self.issue(&row, key, OwnProblem::OtherModel);
            }
            let mut scores = Vec::new();
            for criterion in &model.criteria {
                let (key, why) = (format!("score.{}", criterion.id), format!("reason.{}", criterion.id));
                if row.text(&key).is_none() {
                    if row.text(&why).is_some() && !self.inventory.scores(dataset).contains_key(&criterion.id) {
                        self.issue(&row, &why, OwnProblem::NoScore);
                    }
                } else if self.stands(&row, &key, Key::Score(dataset, criterion.id))
                    && let Some(score) = self.take(&row, &key, OwnProblem::NotAScore, Score::parse)
                {
                    scores.push((criterion.id, score, self.prose(&row, &why)));
                }
            }
            let rows = &mut self.plan.book.import.rows;
            let at = *entries.entry(dataset).or_insert(rows.len());
            if at == rows.len() {
                rows.push(ImportRow { dataset, stage: None, values: Vec::new(), scores: Vec::new() });
            }
            rows[at].scores.append(&mut scores);
        }
    }

    fn datasets(&mut self) {
        let inventory = self.inventory;
        self.known = inventory.datasets().map(|dataset| dataset.id()).collect();
        for dataset in inventory.datasets() {
            self.call(dataset.title(self.language()), dataset.id());
        }
        let mut seen = BTreeSet::new();
        for row in self.rows(DATASETS) {
            self.plan.read += 1;
            let given = self.id::<DatasetId>(&row, "id").map(|id| recall::now(inventory, id).unwrap_or(id));
            let id = given.unwrap_or_else(|| DatasetId::from_uuid((self.new_id)()));
            if !seen.insert(id) {
                self.issue(&row, "id", OwnProblem::SameId);
                continue;
            }
            let values = self.values(&row);
            let titles: Vec<String> = values.iter().filter(|(key, _)| key.field() == Field::Title).map(|(_, title)| title.to_string()).collect();
            let is_new = inventory.dataset(id).is_none();
            if is_new && titles.is_empty() {
                self.issue(&row, "id", OwnProblem::TitleMissing);
                continue;
            }
            if given.is_none() {
                self.plan.trace.made.insert(id, row.number());
            }
            let stage = self.word(&row, "stage", &Stage::ALL, "stage", Stage::key);
            let stage = stage.filter(|stage| inventory.dataset(id).is_none_or(|dataset| check_listed(inventory, dataset, *stage).is_ok()));
            self.plan.added += usize::from(is_new);
            self.known.insert(id);
            for title in &titles {
                self.call(title, id);
            }
            self.plan.book.import.rows.push(ImportRow { dataset: id, stage, values, scores: Vec::new() });
            self.by_hand(&row, id);
        }
    }

    /// Keeps in mind what a dataset is called.
    fn call(&mut self, title: &str, id: DatasetId) {
        let named = self.titles.entry(folded(title)).or_insert(Some(id));
        *named = named.filter(|other| *other == id);
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
                (kind, _) => self.take(row, &column, OwnProblem::NotInList, |text| read_value(key, kind, text, language)),
            };
            values.extend(value.map(|value| (key, value)));
        }
        values
    }

    /// Reads the place that was given by hand.
    fn by_hand(&mut self, row: &Row<'_>, id: DatasetId) {
        let [value, cost, reason] = ["override.value", "override.cost", "override.reason"];
        let is_said = [value, cost, reason].iter().any(|key| row.text(key).is_some());
        if !is_said || !row.table.has(reason) || !self.stands(row, value, Key::Override(id)) {
            return;
        }
        let number = |key: &str| match row.cell(key)? {
            Cell::Number(number) => Some(*number),
            _ => row.text(key)?.trim().replace(',', ".").parse().ok(),
        };
        let (at, to) = (number(value).filter(|place| PlaceOverride::is_place(*place)), number(cost).filter(|place| PlaceOverride::is_place(*place)));
        let (Some(at), Some(to)) = (at, to) else { return self.issue(row, if at.is_none() { value } else { cost }, OwnProblem::NotAPlace) };
        let Some(why) = self.prose(row, reason) else {
            if row.text(reason).is_none() {
                self.issue(row, reason, OwnProblem::NoReason);
            }
            return;
        };
        let (by, date) = (self.line(row, "override.by"), self.day(row, "override.date"));
        self.plan.book.import.places.push((id, PlaceOverride { value: at, cost: to, reason: why, by, date }));
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
