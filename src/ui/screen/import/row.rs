//! One row of the preview: its cells as they would come in, signs where something is the matter, and what becomes of it.
//!
//! Which rows and columns are in view is for [`super::preview`].

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::{
    Color32, EventFilter, Id, Key, KeyboardShortcut, Margin, Modifiers, Pos2, Rect, Response, Role as AccessRole, Sense, Stroke, StrokeKind, TextEdit, Ui,
    UiBuilder, Vec2, WidgetInfo,
};

use crate::import::source::column_letters;
use crate::import::{Issue, Outcome, PlannedRow, Problem, Refused, Severity, Target};
use crate::model::{Field, Inventory, Value};
use crate::text::Text;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::paint_icon;
use crate::wording;

use super::columns::{line, one_line, put};
use super::preview::{Layout, Written};
use super::reading::{List, Loaded};
use super::view::{Draft, View, issues, issues_at, raw};

const PAD: f32 = 8.0;
/// The room of a sign at the right of a cell.
const SIGN: f32 = 18.0;
/// Longer texts than this are written in a larger field, in characters.
const LONG: usize = 40;
/// How wide and how many lines the larger field is.
const LARGE: (f32, usize) = (360.0, 4);

/// The rows, and everything it takes to show them.
pub(super) struct Table<'a> {
    pub(super) list: &'a List,
    pub(super) loaded: &'a Loaded,
    pub(super) inventory: &'a Inventory,
    pub(super) text: &'a Text,
    pub(super) layout: Layout,
}

impl Table<'_> {
    /// Shows the names of the columns.
    pub(super) fn head_ui(&self, ui: &mut Ui, looked_at: Option<usize>) -> Rect {
        let palette = ui.palette();
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::NAV_ROW), Sense::hover());
        ui.painter().rect_filled(rect, 0, palette.surface);
        let Layout { number, columns, outcome, .. } = &self.layout;
        put(ui, rect, size::VIEW_PAD, number - PAD, Role::TableHead, self.text.get("importing-row"), palette.muted);
        for (index, left, width) in columns {
            let name = self.name_of(*index);
            let ink = if looked_at == Some(*index) { palette.text } else { palette.muted };
            put(ui, rect, left + PAD, width - 2.0 * PAD, Role::TableHead, &name, ink);
        }
        put(ui, rect, outcome.0 + PAD, outcome.1 - PAD, Role::TableHead, self.text.get("importing-outcome"), palette.muted);
        line(ui, rect, palette);
        rect
    }

    /// Returns the column at a place from the left of a row.
    pub(super) fn column_at(&self, x: f32) -> Option<usize> {
        self.layout.columns.iter().find(|(_, left, width)| (*left..left + width).contains(&x)).map(|(index, ..)| *index)
    }

    /// Names a column by what it becomes.
    pub(super) fn name_of(&self, column: usize) -> String {
        name_of(self.loaded, column, self.inventory, self.text)
    }

    /// Shows a row; returns where it stands.
    pub(super) fn row_ui(&self, ui: &mut Ui, row: &PlannedRow, is_current: bool, view: &View) -> Rect {
        let palette = ui.palette();
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::ROW), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Row, true, self.row_text(row)));
        if is_current {
            ui.painter().rect_filled(rect, 0, palette.select);
        }
        put(ui, rect, size::VIEW_PAD, self.layout.number - PAD, Role::Body, &row.row.to_string(), palette.muted);
        for (index, left, width) in &self.layout.columns {
            let cell = Rect::from_min_size(Pos2::new(rect.left() + left, rect.top()), Vec2::new(*width, size::ROW));
            self.cell_ui(ui, cell, row, *index, is_current && view.column == Some(*index));
        }
        let (left, width) = self.layout.outcome;
        let ink = match row.outcome {
            Outcome::Added(_) => palette.ok,
            Outcome::Merged(_) | Outcome::Refused(Refused::LeftOut) => palette.muted,
            Outcome::Refused(_) => palette.err,
        };
        put(ui, rect, left + PAD, width - PAD, Role::Body, &outcome(row, self.loaded, self.inventory, self.text), ink);
        line(ui, rect, palette);
        rect
    }

    fn cell_ui(&self, ui: &Ui, cell: Rect, row: &PlannedRow, column: usize, is_looked_at: bool) {
        let palette = ui.palette();
        let here = || issues_at(self.loaded, row.row, column);
        let severity = here().map(Issue::severity).min();
        let (fill, ink): (Option<Color32>, Color32) = match severity {
            Some(Severity::Lost) => (Some(palette.err_soft), palette.err),
            Some(Severity::Check) => (Some(palette.warn_soft), palette.warn),
            Some(Severity::Info) | None => (None, palette.text),
        };
        if let Some(fill) = fill {
            ui.painter().rect_filled(cell.with_max_y(cell.bottom() - 1.0), 0, fill);
        }
        let place = self.loaded.reading.columns.get(column).map_or(0, |column| column.index);
        let written = self.list.correction(row.row, place);
        let sign = match severity {
            Some(Severity::Lost) => Some((icon::WARNING, ink)),
            Some(Severity::Check) => Some((icon::HELP, ink)),
            _ => written.map(|_| (icon::PENCIL, palette.accent)),
        };
        let mut room = cell.width() - 2.0 * PAD;
        if let Some((glyph, ink)) = sign {
            paint_icon(ui, glyph, Pos2::new(cell.right() - PAD - 7.0, cell.center().y), 14.0, ink);
            room -= SIGN;
        }
        if is_looked_at {
            ui.painter().rect_stroke(cell.shrink(1.0), 0, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
        }
        let shown = match written.filter(|_| self.list.is_behind()) {
            Some(written) => written.to_owned(),
            None => self.cell(row, column),
        };
        let shown = if shown.is_empty() && severity == Some(Severity::Lost) { self.text.get("importing-empty").to_owned() } else { shown };
        put(ui, cell, PAD, room, Role::Body, &one_line(&shown), ink);
        if severity.is_some() {
            let sentences: Vec<&str> = here().map(|issue| self.text.of("import-problem", issue.problem.key())).collect();
            let response = ui.interact(cell, Id::unique(("import cell", row.row, column)), Sense::hover());
            response.on_hover_text(sentences.join("\n"));
        }
    }

    /// Shows the field over the cell that is written in, whose row stands there. Returns what was written, once it is.
    pub(super) fn draft_ui(&self, ui: &mut Ui, rect: Rect, view: &mut View) -> Option<Written> {
        let draft = view.draft.as_mut()?;
        let (_, left, width) = self.layout.columns.iter().find(|(index, ..)| *index == draft.column)?;
        let id = Id::unique("import cell draft");
        let taken =
            |ui: &Ui, modifiers: Modifiers, key: Key| ui.memory(|memory| memory.has_focus(id)) && ui.input_mut(|input| input.consume_key(modifiers, key));
        let is_break = ui.input(|input| input.modifiers.alt);
        let is_left = taken(ui, Modifiers::NONE, Key::Escape);
        let back = taken(ui, Modifiers::SHIFT, Key::Tab);
        let (down, on) = (!is_break && taken(ui, Modifiers::NONE, Key::Enter), taken(ui, Modifiers::NONE, Key::Tab));
        let name = self.text.with("importing-write-in", &[("column", self.name_of(draft.column).into()), ("row", draft.row.to_string().into())]);
        let response = field_ui(ui, (rect, *left, *width), id, draft);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::TextInput, true, &name));
        if !std::mem::replace(&mut draft.is_begun, true) {
            return None;
        }
        if !(down || on || back || is_left) && response.has_focus() {
            return None;
        }
        let draft = view.draft.take()?;
        view.is_to_focus = down || on || back || is_left;
        view.is_to_scroll = view.is_to_focus;
        view.is_aside = view.is_to_focus;
        if down {
            view.row = view.row.map(|row| (row + 1).min(self.loaded.plan.rows.len().saturating_sub(1)));
        } else if on || back {
            view.column = self.beside(draft.column, on);
        }
        (!is_left && draft.text != draft.before).then_some(Written { row: draft.row, column: draft.column, text: draft.text })
    }

    /// Returns the column after, or before, another.
    fn beside(&self, column: usize, is_after: bool) -> Option<usize> {
        let order = self.layout.order();
        let place = order.iter().position(|other| *other == column)?;
        let next = if is_after { (place + 1).min(order.len() - 1) } else { place.saturating_sub(1) };
        order.get(next).copied()
    }

    /// Returns what a cell would become, or what stands there where it becomes nothing.
    fn cell(&self, row: &PlannedRow, column: usize) -> String {
        self.taken(row, column).or_else(|| self.kept(row, column)).unwrap_or_else(|| raw(self.loaded, row.row, column))
    }

    /// Returns what stands in the dataset, where that stays although the list says otherwise.
    fn kept(&self, row: &PlannedRow, column: usize) -> Option<String> {
        let Outcome::Merged(id) = row.outcome else { return None };
        let is_kept = |issue: &Issue| matches!(issue.problem, Problem::KeptHere | Problem::Clash | Problem::ClashDecided);
        let target = self.loaded.mapping.columns.get(column)?.target;
        let dataset = issues(self.loaded, row.row).iter().any(|issue| issue.column == Some(column) && is_kept(issue)).then(|| self.inventory.dataset(id))??;
        match target {
            Target::Field(key) => Some(dataset.get(key).map_or_else(String::new, |value| value_text(value, self.loaded, self.inventory, self.text))),
            Target::Stage => Some(wording::stage(dataset.stage(), self.text).to_owned()),
            Target::Score(criterion) => {
                let judgement = self.inventory.scores(id).get(&criterion);
                Some(judgement.map_or_else(String::new, |judgement| wording::score(judgement.score, self.text)))
            }
            _ => None,
        }
    }

    fn taken(&self, row: &PlannedRow, column: usize) -> Option<String> {
        let entry = self.loaded.plan.import.rows.get(row.entry?)?;
        match self.loaded.mapping.columns.get(column)?.target {
            Target::Field(key) => {
                let value = entry.values.iter().find(|(other, _)| *other == key).map(|(_, value)| value)?;
                Some(value_text(value, self.loaded, self.inventory, self.text))
            }
            Target::Stage => entry.stage.map(|stage| wording::stage(stage, self.text).to_owned()),
            Target::Score(id) => entry.scores.iter().find(|(other, ..)| *other == id).map(|(_, score, _)| wording::score(*score, self.text)),
            _ => None,
        }
    }

    /// Says where somebody is, for those who cannot see it: the cell first, then all of the row.
    pub(super) fn about(&self, view: &View) -> String {
        let Some(row) = view.row.and_then(|row| self.loaded.plan.rows.get(row)) else { return String::new() };
        let said = self.row_text(row);
        let Some(column) = view.column else { return said };
        let value = self.cell(row, column);
        let value = if value.is_empty() { self.text.get("importing-empty").to_owned() } else { value };
        let args = [("column", self.name_of(column).into()), ("value", value.into()), ("row", said.into())];
        self.text.with("importing-cell-named", &args)
    }

    /// Says a row with all that is the matter with it.
    fn row_text(&self, row: &PlannedRow) -> String {
        let title = if row.title.is_empty() { self.text.get("importing-empty") } else { &row.title };
        let args = [("row", row.row.to_string().into()), ("title", title.into()), ("outcome", outcome(row, self.loaded, self.inventory, self.text).into())];
        let mut said = self.text.with("importing-row-named", &args);
        for issue in issues(self.loaded, row.row) {
            let column = issue.column.and_then(|column| self.loaded.reading.columns.get(column)).map_or("", |column| column.heading.as_str());
            let sentence = self.text.of("import-problem", issue.problem.key());
            said.push_str("; ");
            said.push_str(column);
            said.push_str(if column.is_empty() { "" } else { ": " });
            said.push_str(sentence);
        }
        said
    }
}

/// Shows the field that is written in: over its cell, or larger for long texts.
fn field_ui(ui: &mut Ui, (rect, left, width): (Rect, f32, f32), id: Id, draft: &mut Draft) -> Response {
    let is_long = draft.before.contains('\n') || draft.before.chars().count() > LONG;
    let (width, height) = if is_long { (width.max(LARGE.0), LARGE.1 as f32 * 19.0 + 10.0) } else { (width, size::ROW) };
    let clip = ui.clip_rect();
    let at = Pos2::new((rect.left() + left).min(clip.right() - width).max(clip.left()), rect.top().min(clip.bottom() - height).max(clip.top()));
    let area = Rect::from_min_size(at, Vec2::new(width, height));
    let edit = if is_long { TextEdit::multiline(&mut draft.text).desired_rows(LARGE.1) } else { TextEdit::singleline(&mut draft.text) };
    let filter = EventFilter { tab: true, escape: true, horizontal_arrows: true, vertical_arrows: true };
    let edit = edit.id(id).font(Role::Body.font()).desired_width(width).margin(Margin::symmetric(PAD as i8 - 1, 4)).event_filter(filter);
    let edit = edit.return_key(KeyboardShortcut::new(Modifiers::ALT, Key::Enter));
    let mut child = ui.new_child(UiBuilder::new().max_rect(area).id_salt("import cell draft"));
    child.painter().rect_filled(area, 0, child.palette().bg);
    let output = edit.show(&mut child);
    let response = output.response.response;
    if !draft.is_begun {
        response.request_focus();
        let end = CCursor::new(draft.text.chars().count());
        let range = if draft.goes_on { CCursorRange::one(end) } else { CCursorRange::two(CCursor::new(0), end) };
        let mut state = output.state;
        state.cursor.set_char_range(Some(range));
        state.store(ui.ctx(), id);
    }
    response
}

/// Names a column by what it becomes.
pub(super) fn name_of(loaded: &Loaded, column: usize, inventory: &Inventory, text: &Text) -> String {
    let Some(assignment) = loaded.mapping.columns.get(column) else { return String::new() };
    let heading = || loaded.reading.columns.get(column).map_or_else(String::new, |column| column.heading.clone());
    match assignment.target {
        Target::Field(key) => wording::field_key(key, text),
        Target::Score(id) | Target::Reason(id) => {
            let language = crate::alphabet::language_of(text.locale());
            let criterion = inventory.model().and_then(|model| model.criterion(id).map(|criterion| criterion.short.get(language).to_owned()));
            criterion.unwrap_or_else(heading)
        }
        Target::Stage => text.of("import-target", "stage").to_owned(),
        _ => heading(),
    }
}

/// Names a cell as a spreadsheet does: `C12`.
pub(super) fn cell_name(loaded: &Loaded, row: u32, column: usize) -> String {
    let letters = loaded.reading.columns.get(column).map_or_else(String::new, |column| column_letters(column.index));
    format!("{letters}{row}")
}

/// Says a value; departments that the list would add are known by its name.
pub(super) fn value_text(value: &Value, loaded: &Loaded, inventory: &Inventory, text: &Text) -> String {
    match value {
        Value::Department(id) if inventory.department(*id).is_none() => loaded.departments.get(id).map_or_else(String::new, ToString::to_string),
        value => wording::value(value, inventory, text),
    }
}

/// Says what becomes of a row.
pub(super) fn outcome(row: &PlannedRow, loaded: &Loaded, inventory: &Inventory, text: &Text) -> String {
    let number = |row: u32| [("row", row.to_string().into())];
    match row.outcome {
        Outcome::Merged(_) if loaded.unchanged.contains(&row.row) => text.get("importing-match-unchanged").to_owned(),
        Outcome::Added(_) => text.of("import-outcome", row.outcome.key()).to_owned(),
        Outcome::Merged(id) => {
            let dataset = inventory.dataset(id);
            let what = dataset.map_or_else(String::new, |dataset| match dataset.line(Field::Code) {
                "" => dataset.title(crate::alphabet::language_of(text.locale())).to_owned(),
                code => code.to_owned(),
            });
            text.with("importing-merged-with", &[("what", what.into())])
        }
        Outcome::Refused(Refused::LeftOut) => text.get("importing-match-skip").to_owned(),
        Outcome::Refused(Refused::TitleMissing) => text.get("importing-refused-title-missing").to_owned(),
        Outcome::Refused(Refused::RemovedHere) => text.get("importing-refused-removed-here").to_owned(),
        Outcome::Refused(Refused::SameId { row }) => text.with("importing-refused-same-id", &number(row)),
        Outcome::Refused(Refused::SameDataset { row }) => text.with("importing-refused-same-dataset", &number(row)),
        Outcome::Refused(Refused::SameCode { row }) => text.with("importing-refused-same-code", &number(row)),
    }
}
