//! One row of the file on its way to a dataset: cells become values, and what cannot become one goes into the note.

use std::borrow::Cow;

use super::again::Slot;
use super::matching::Wanted;
use super::{Fields, Planner, Problem, Refused, shown};
use crate::import::mapping::{Mapping, Target, own};
use crate::import::mojibake::repaired;
use crate::import::recall;
use crate::import::source::{Cell, Row};
use crate::import::value::{self, Person, Style};
use crate::import::words;
use crate::model::list_source::Mark;
use crate::model::value::LINE_MAX;
use crate::model::{CriterionId, DatasetId, Field, FieldKey, Inventory, Kind, Line, Prose, Score, Stage, Value};

/// What stands between the parts of a title that is put together.
const TITLE_JOINT: &str = " – ";

/// What a row says.
#[derive(Default)]
pub(super) struct Draft {
    pub(super) row: u32,
    pub(super) id: Option<DatasetId>,
    pub(super) stage: Option<Stage>,
    pub(super) department: Option<Line>,
    pub(super) values: Vec<(FieldKey, Value)>,
    pub(super) scores: Vec<(CriterionId, Score, Option<Prose>)>,
    reasons: Vec<(CriterionId, Prose)>,
    /// What is only a leftover of a template.
    leftovers: Vec<Target>,
    /// The cells that say whom to turn to, by column and field; they become one person.
    pub(super) contact: Vec<(usize, Field, Cell)>,
    /// What is kept in the note, line by line, with the column that it is from.
    pub(super) notes: Vec<(usize, String)>,
    /// What the row gives, before anything of it is left out.
    pub(super) given: Vec<(Slot, Mark)>,
    /// Whether somebody has decided value by value what is taken.
    pub(super) is_decided: bool,
    /// What the source knows the row by.
    pub(super) identity: Option<String>,
    /// What it answers to whether something is secret: the column, the line of the note that says so, and whether it is a yes.
    pub(super) secrecy: Option<(usize, String, bool)>,
    /// Its title, where the dataset does not take it.
    pub(super) left_title: Option<String>,
}

impl Draft {
    pub(super) fn titles(&self) -> impl Iterator<Item = &Line> {
        self.values.iter().filter_map(|(key, value)| match value {
            Value::Line(title) if key.field() == Field::Title => Some(title),
            _ => None,
        })
    }

    pub(super) fn wanted(&self) -> Wanted<'_> {
        let department = self.department.as_ref().map(Line::as_str);
        Wanted { id: self.id, code: self.code(), titles: self.titles().map(Line::as_str).collect(), department, identity: self.identity.as_deref() }
    }

    /// Leaves out what the dataset does not take.
    pub(super) fn keep_only(&mut self, fields: &Fields) {
        let title = self.titles().next().map(ToString::to_string);
        self.values.retain(|(key, _)| fields.takes(Target::Field(*key)));
        if self.titles().next().is_none() {
            self.left_title = title;
        }
        self.scores.retain(|(criterion, ..)| fields.takes(Target::Score(*criterion)));
        self.stage = self.stage.filter(|_| fields.takes(Target::Stage));
        self.department = self.department.take().filter(|_| fields.takes(Target::Field(value::key(Field::Department))));
        if !fields.takes(Target::Note) {
            self.notes.clear();
        }
    }

    /// Lets leftovers of a template take the place of nothing that stands in a dataset.
    pub(super) fn pass_leftovers(&mut self, inventory: &Inventory, id: DatasetId) {
        let Some(dataset) = inventory.dataset(id) else { return };
        for target in std::mem::take(&mut self.leftovers) {
            if matches!(target, Target::Field(key) if dataset.get(key).is_some()) {
                self.values.retain(|(key, _)| Target::Field(*key) != target);
                self.given.retain(|(slot, _)| *slot != Slot::Value(target));
            }
        }
    }

    fn code(&self) -> Option<&str> {
        self.values.iter().find_map(|(key, value)| match value {
            Value::Line(code) if key.field() == Field::Code => Some(code.as_str()),
            _ => None,
        })
    }

    /// Returns the column that a refusal is about.
    pub(super) fn column_of(refused: Refused, mapping: &Mapping) -> Option<usize> {
        match refused {
            Refused::LeftOut | Refused::SameDataset { .. } => None,
            Refused::TitleMissing => mapping.columns.iter().position(|assignment| assignment.target.is_title()),
            Refused::SameId { .. } | Refused::RemovedHere => mapping.column_of(Target::Id),
            Refused::SameCode { .. } => mapping.column_of(Target::Field(value::key(Field::Code))),
        }
    }
}

impl<'a> Planner<'a> {
    /// Reads the cells of a row.
    pub(super) fn draft(&mut self, row: Row<'_>) -> Draft {
        let mut draft = Draft { row: row.number, ..Draft::default() };
        let (reading, before) = (self.reading, self.plan.issues.len());
        for (index, column) in reading.columns.iter().enumerate() {
            let target = self.mapping.columns.get(index).map_or(Target::Note, |assignment| assignment.target);
            let corrected = self.ask.decisions.corrections.get(&(row.number, column.index)).map(|text| Cell::Text(text.as_str().into()));
            let corrected = corrected.or_else(|| if self.is_guarded { own::unguarded(row.get(column.index)?) } else { None });
            let cell = corrected.as_ref().or_else(|| row.get(column.index)).filter(|cell| !cell.text().is_empty());
            if let (Some(cell), true) = (cell, target != Target::Skip) {
                self.cell(&mut draft, index, target, cell);
            }
        }
        self.tell_excess(row);
        self.join_reasons(&mut draft);
        self.join_contact(&mut draft);
        // People are put together last, but told of where they stand.
        draft.notes.sort_by_key(|(column, _)| *column);
        self.plan.issues[before..].sort_by_key(|issue| issue.column);
        self.build_title(&mut draft, row);
        let title = draft.titles().next().map(Line::as_str);
        let key = self.key.and_then(|index| self.reading.columns.get(index)).and_then(|column| row.get(column.index)).map(Cell::text);
        let identity = recall::identity(draft.id, draft.code(), key.as_deref(), title, draft.department.as_ref().map(Line::as_str));
        draft.identity = identity;
        self.note_given(&mut draft);
        draft
    }

    fn cell(&mut self, draft: &mut Draft, index: usize, target: Target, cell: &Cell) {
        let spoken = if let Cell::Boolean(is) = cell { Some(Cell::Text(value::truth(*is, self.inventory.language()).into())) } else { None };
        let cell = spoken.as_ref().unwrap_or(cell);
        let text = cell.text();
        if matches!(cell, Cell::Error(_)) {
            let problem = if text.starts_with('=') { Problem::NotCalculated } else { Problem::CellError };
            return self.issue(draft.row, Some(index), &text, problem);
        }
        let left = if value::is_leftover(&text, target) { Some(String::new()) } else { value::without_places(&text) };
        let mut rest = None;
        if let Some(left) = left {
            if self.mapping.conventions.empty_leftovers || self.ask.decisions.repairs.contains(&Problem::Leftover) {
                self.issue(draft.row, Some(index), &text, Problem::Emptied);
                if left.is_empty() {
                    return;
                }
                rest = Some(Cell::Text(left.into()));
            } else {
                draft.leftovers.extend(left.is_empty().then_some(target));
                self.issue_with(draft.row, Some(index), &text, Problem::Leftover, Some(left));
            }
        }
        let cell = rest.as_ref().unwrap_or(cell);
        if text.contains(char::REPLACEMENT_CHARACTER) {
            self.issue(draft.row, Some(index), &text, Problem::LostLetter);
        }
        let is_free_text =
            matches!(target, Target::Field(key) if matches!(key.kind(), Kind::Line | Kind::Prose)) || matches!(target, Target::Note | Target::Reason(_));
        if words::says_nothing(&text) && !is_free_text {
            return self.issue(draft.row, Some(index), &text, Problem::SaysNothing);
        }
        let repaired = self.repaired(draft.row, index, cell);
        let cell = repaired.as_ref();
        if let Err(problem) = self.put(draft, index, target, cell) {
            let first = match problem {
                Problem::DayMissing => value::first_day(&text),
                Problem::NotDayFirst => value::month_first(&text),
                _ => None,
            };
            let first = first.map(|day| day.to_string());
            self.issue_with(draft.row, Some(index), &shown(cell), problem, first);
            if problem != Problem::MangledTime || text.chars().any(|c| matches!(c, '1'..='9')) {
                self.keep(draft, index, cell);
            }
        }
    }

    /// Puts misread text right, if that is wanted, and tells of it in any case.
    fn repaired<'c>(&mut self, row: u32, index: usize, cell: &'c Cell) -> Cow<'c, Cell> {
        let Some(right) = Some(cell).filter(|cell| cell.is_text()).and_then(|cell| repaired(&cell.text())) else {
            return Cow::Borrowed(cell);
        };
        if self.mapping.conventions.repair || self.ask.decisions.repairs.contains(&Problem::Mojibake) {
            self.issue(row, Some(index), &right, Problem::Repaired);
            return Cow::Owned(Cell::Text(right.into()));
        }
        self.issue_with(row, Some(index), &shown(cell), Problem::Mojibake, Some(right));
        Cow::Borrowed(cell)
    }

    /// Puts a title together for a row that has none, from the columns that were chosen for that.
    fn build_title(&mut self, draft: &mut Draft, row: Row<'_>) {
        if self.mapping.title_parts.is_empty() || draft.titles().next().is_some() {
            return;
        }
        let columns = self.mapping.title_parts.iter().filter_map(|index| self.reading.columns.get(*index));
        let texts = columns.filter_map(|column| match self.ask.decisions.corrections.get(&(row.number, column.index)) {
            Some(text) => Some(text.trim().to_owned()),
            None => row.get(column.index).map(|cell| cell.text().into_owned()),
        });
        let parts: Vec<String> = texts.map(|text| value::cleaned(&text, true).0.into_owned()).filter(|text| !text.is_empty()).collect();
        let title: String = parts.join(TITLE_JOINT).chars().take(LINE_MAX).collect();
        draft.values.extend(Line::new(&title).ok().map(|title| (FieldKey::new(Field::Title, self.mapping.language), Value::Line(title))));
    }

    fn put(&mut self, draft: &mut Draft, index: usize, target: Target, cell: &Cell) -> Result<(), Problem> {
        match target {
            Target::Field(key) if key.kind() == Kind::Department => self.put_department(draft, index, cell),
            Target::Field(key) => self.put_value(draft, index, key, cell),
            Target::Stage => value::stage(self.heading(index), &cell.text()).map(|stage| draft.stage = Some(stage)).ok_or(Problem::NotAStage),
            Target::Score(criterion) => self.put_score(draft, index, criterion, cell),
            Target::Reason(criterion) => {
                let Value::Prose(reason) = value::prose(&cell.text())?.value else { return Err(Problem::NotText) };
                draft.reasons.push((criterion, reason));
                Ok(())
            }
            Target::Id => {
                let id: DatasetId = cell.text().parse().or(Err(Problem::NotAnId))?;
                draft.id = Some(recall::now(self.inventory, id).unwrap_or(id));
                Ok(())
            }
            Target::Note => {
                if value::asks_of_a_gate(self.heading(index)) && value::yes_or_no(&cell.text()) == Some(true) {
                    self.issue(draft.row, Some(index), &shown(cell), Problem::GateHint);
                }
                self.keep(draft, index, cell);
                Ok(())
            }
            Target::Skip => Ok(()),
        }
    }

    /// Returns what stands above a column.
    fn heading(&self, index: usize) -> &'a str {
        self.reading.columns.get(index).map_or("", |column| column.heading.as_str())
    }

    fn put_value(&mut self, draft: &mut Draft, index: usize, key: FieldKey, cell: &Cell) -> Result<(), Problem> {
        if key.field() == Field::AccessRights && value::is_about_secrecy(self.heading(index)) {
            let line = format!("{}: {}", value::cleaned(self.heading(index), true).0, cell.text());
            draft.secrecy = value::yes_or_no(&cell.text()).map(|is_secret| (index, line, is_secret));
        }
        if key.field() == Field::AccessRights
            && let Some(value) = value::access(self.heading(index), &cell.text())
        {
            self.issue(draft.row, Some(index), &shown(cell), Problem::YesOrNo);
            draft.values.push((key, value));
            return Ok(());
        }
        if key.field() == Field::HvdCategory && value::yes_or_no(&cell.text()) == Some(false) {
            self.issue(draft.row, Some(index), &shown(cell), Problem::SaysNothing);
            return Ok(());
        }
        if value::wants_more(key.field()) && value::is_yes_or_no(cell) {
            return Err(Problem::YesOrNoKept);
        }
        if matches!(key.field(), Field::ContactName | Field::ContactEmail) {
            draft.contact.push((index, key.field(), cell.clone()));
            return Ok(());
        }
        if matches!(key.field(), Field::Owner | Field::Steward | Field::Deputy | Field::Expert)
            && cell.text().contains('@')
            && Person::of(&cell.text()).is_nameless()
        {
            self.issue(draft.row, Some(index), &shown(cell), Problem::AddressForName);
        }
        let style = self.styles.get(index).copied();
        let style = style.unwrap_or_else(|| Style::of(self.reading, &self.reading.columns[index], Target::Field(key), self.mapping.conventions));
        match value::read(key, cell, style) {
            Ok(taken) => {
                if let Some(remark) = taken.remark {
                    self.issue(draft.row, Some(index), &shown(cell), remark);
                }
                draft.values.push((key, taken.value));
                Ok(())
            }
            Err(Problem::TooLong) if key.field() == Field::Title => {
                let text = cell.text();
                let short: String = value::cleaned(&text, true).0.chars().take(LINE_MAX - 1).chain(['…']).collect();
                draft.values.extend(Line::new(&short).ok().map(|title| (key, Value::Line(title))));
                Err(Problem::TooLong)
            }
            Err(problem) => Err(problem),
        }
    }

    fn put_department(&mut self, draft: &mut Draft, index: usize, cell: &Cell) -> Result<(), Problem> {
        let text = cell.text();
        let taken = value::line(&text)?;
        if let Some(remark) = taken.remark {
            self.issue(draft.row, Some(index), &text, remark);
        }
        let Value::Line(name) = taken.value else { return Err(Problem::NotText) };
        if !self.departments.is_known(name.as_str()) && name.as_str().contains(['/', ';', '\n']) {
            self.issue(draft.row, Some(index), &text, Problem::SeveralDepartments);
        }
        draft.department = Some(name);
        Ok(())
    }

    fn put_score(&mut self, draft: &mut Draft, index: usize, criterion: CriterionId, cell: &Cell) -> Result<(), Problem> {
        let is_in_model = self.inventory.model().is_some_and(|model| model.criterion(criterion).is_some());
        let (score, is_word) = value::score(cell).filter(|_| is_in_model).ok_or(Problem::NotAScore)?;
        if is_word && score != Score::Unknown {
            self.issue(draft.row, Some(index), &shown(cell), Problem::ScoreWord);
        }
        draft.scores.push((criterion, score, None));
        Ok(())
    }

    /// Gives scores their reasons; a reason without a score is kept in the note.
    fn join_reasons(&mut self, draft: &mut Draft) {
        for (criterion, reason) in std::mem::take(&mut draft.reasons) {
            if let Some((_, _, place)) = draft.scores.iter_mut().find(|(other, ..)| *other == criterion) {
                *place = Some(reason);
            } else {
                let column = self.mapping.column_of(Target::Reason(criterion));
                let heading = column.map_or("", |index| self.heading(index));
                draft.notes.push((column.unwrap_or(usize::MAX), format!("{heading}: {reason}")));
            }
        }
    }

    /// Keeps a cell as a line of the note; yes and no in the language of the inventory.
    pub(super) fn keep(&mut self, draft: &mut Draft, index: usize, cell: &Cell) {
        let answer = if self.questions.contains(&index) { value::yes_or_no(&cell.text()) } else { None };
        let text = match (cell.link(), answer) {
            (Some(address), _) => Cow::Owned(format!("{} ({address})", cell.text())),
            (None, Some(is)) => Cow::Owned(value::truth(is, self.inventory.language())),
            (None, None) => cell.text(),
        };
        let (clean, is_clean) = value::cleaned(&text, false);
        if !is_clean {
            self.issue(draft.row, Some(index), &text, Problem::Cleaned);
        }
        let heading = self.heading(index);
        if !clean.trim().is_empty() {
            let line = format!("{}: {}", value::cleaned(heading, true).0, clean.replace("\r\n", "\n").replace('\r', "\n"));
            draft.notes.push((index, line));
        }
    }
}
