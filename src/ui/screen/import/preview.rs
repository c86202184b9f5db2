//! What would happen to every row: the values as they would come in, what is the matter with them, and new, merged or refused.
//!
//! Only rows in view are laid out; the arrow keys walk through all of them.

use std::collections::BTreeMap;

use eframe::egui::{Color32, EventFilter, Id, Key, Pos2, Rect, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use crate::import::{Issue, Outcome, PlannedRow, Problem, Refused, Severity, Target};
use crate::model::{Field, Inventory, Value};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::width as text_width;
use crate::wording;

use super::columns::{line, one_line, put};
use super::reading::{List, Loaded};

/// How many rows are shown where everything stands under one another.
pub(super) const STACKED_ROWS: usize = 9;
/// How many columns of the list are shown at most.
const COLUMNS: usize = 8;
/// The narrowest a column is shown.
const NARROWEST: f32 = 112.0;
const PAD: f32 = 8.0;

/// Where somebody is in the preview.
#[derive(Debug, Default)]
pub(super) struct View {
    /// The row, by its place in the plan.
    row: Option<usize>,
    /// The column that is looked at, by its place in the reading.
    column: Option<usize>,
    is_to_scroll: bool,
    is_to_show: bool,
    /// How far each kind of problem has been walked through.
    walked: BTreeMap<Problem, usize>,
}

impl View {
    /// Returns the column that is looked at.
    pub(super) const fn column(&self) -> Option<usize> {
        self.column
    }

    /// Returns how far a kind of problem has been walked through.
    pub(super) fn walked(&self, problem: Problem) -> usize {
        self.walked.get(&problem).copied().unwrap_or_default()
    }

    /// Shows the row and column of an issue.
    pub(super) fn go_to(&mut self, loaded: &Loaded, issue: &Issue, next: usize) {
        self.walked.insert(issue.problem, next);
        self.row = loaded.plan.rows.binary_search_by_key(&issue.row, |row| row.row).ok();
        self.column = issue.column;
        self.is_to_scroll = true;
        self.is_to_show = true;
    }
}

/// The columns of the preview with their places, from the left of a row.
struct Layout {
    number: f32,
    columns: Vec<(usize, f32, f32)>,
    outcome: (f32, f32),
}

fn layout(ui: &Ui, loaded: &Loaded, view: &View, width: f32, text: &Text) -> Layout {
    let last = loaded.plan.rows.last().map_or(0, |row| row.row).to_string();
    let number = text_width(ui, Role::Body, &last).max(text_width(ui, Role::TableHead, text.get("importing-row"))) + 16.0;
    let outcome = (width * 0.22).clamp(120.0, 220.0);
    let left = size::VIEW_PAD + number;
    let room = width - left - outcome - size::VIEW_PAD;
    let most = (((room - 1.6 * NARROWEST) / NARROWEST).floor().max(0.0) as usize + 1).min(COLUMNS);
    let chosen = shown(loaded, view.column, most);
    // The title is wider than the others.
    let share = room / (chosen.len() as f32 + 0.6);
    let mut columns = Vec::new();
    let mut at = left;
    for (place, index) in chosen.iter().enumerate() {
        let wide = if place == 0 { share * 1.6 } else { share };
        columns.push((*index, at, wide));
        at += wide;
    }
    Layout { number, columns, outcome: (width - outcome - size::VIEW_PAD, outcome) }
}

/// Returns the columns to show: title, department, owner and frequency first, then the others that become something.
fn shown(loaded: &Loaded, looked_at: Option<usize>, most: usize) -> Vec<usize> {
    let rank = |target: Target| match target {
        Target::Field(key) => match key.field() {
            Field::Title => Some(0),
            Field::Department => Some(1),
            Field::Owner => Some(2),
            Field::Frequency => Some(3),
            _ => Some(5),
        },
        Target::Score(_) | Target::Stage => Some(4),
        Target::Reason(_) | Target::Id => Some(6),
        Target::Note => Some(7),
        Target::Skip => None,
    };
    let mut ranked: Vec<(i32, usize)> =
        loaded.mapping.columns.iter().enumerate().filter_map(|(index, assignment)| Some((rank(assignment.target)?, index))).collect();
    ranked.sort_unstable();
    let mut shown: Vec<usize> = ranked.into_iter().map(|(_, index)| index).take(most).collect();
    if let Some(column) = looked_at.filter(|column| !shown.contains(column)) {
        shown.truncate(most.saturating_sub(1).max(1));
        shown.push(column);
    }
    shown
}

/// Shows the rows; at most so many at once, if a number is given.
pub(super) fn ui(ui: &mut Ui, list: &List, view: &mut View, rows: Option<usize>, open: &Open<'_>, cx: &mut Cx<'_>) {
    let Some(loaded) = list.loaded() else { return };
    let table = Table { loaded, inventory: open.inventory(), text: cx.text, layout: layout(ui, loaded, view, ui.available_width(), cx.text) };
    table.head_ui(ui, view);
    let count = loaded.plan.rows.len();
    let height = rows.map_or(ui.available_height(), |rows| rows.min(count) as f32 * size::ROW);
    let (area, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
    if std::mem::take(&mut view.is_to_show) && rows.is_some() {
        ui.scroll_to_rect(area, None);
    }
    let grid = ui.interact(area, Id::unique("import preview"), Sense::click());
    cx.region(&grid);
    let about = view.row.and_then(|row| loaded.plan.rows.get(row)).map_or_else(String::new, |row| table.row_text(row));
    grid.widget_info(|| WidgetInfo::labeled(AccessRole::Grid, true, cx.text.get("importing-preview")));
    ui.ctx().accesskit_node_builder(grid.id, |node| node.set_value(about));
    if grid.gained_focus() {
        grid.scroll_to_me(None);
    }
    let page = (height / size::ROW).floor().max(1.0) as usize;
    walk(ui, grid.id, grid.has_focus(), view, count, page);
    let mut child = ui.new_child(eframe::egui::UiBuilder::new().max_rect(area).id_salt("import rows"));
    let mut scroll = ScrollArea::vertical().id_salt("import rows").auto_shrink([false, false]);
    if std::mem::take(&mut view.is_to_scroll)
        && let Some(row) = view.row
    {
        scroll = scroll.vertical_scroll_offset(((row as f32 + 0.5) * size::ROW - height / 2.0).max(0.0));
    }
    child.spacing_mut().item_spacing.y = 0.0;
    scroll.show_rows(&mut child, size::ROW, count, |ui, range| {
        for index in range {
            if let Some(row) = loaded.plan.rows.get(index) {
                let rect = table.row_ui(ui, row, view.row == Some(index), view.column);
                if grid.clicked() && grid.interact_pointer_pos().is_some_and(|pointer| rect.contains(pointer)) {
                    view.row = Some(index);
                    view.column = None;
                }
            }
        }
    });
    if grid.has_focus() {
        let ring = area.shrink(size::FOCUS / 2.0);
        ui.painter().rect_stroke(ring, 0, Stroke::new(size::FOCUS, ui.palette().accent), StrokeKind::Inside);
    }
}

/// Walks through the rows with the keys while the grid has the focus.
fn walk(ui: &Ui, grid: Id, has_focus: bool, view: &mut View, count: usize, page: usize) {
    if !has_focus || count == 0 {
        return;
    }
    ui.memory_mut(|memory| memory.set_focus_lock_filter(grid, EventFilter { vertical_arrows: true, ..EventFilter::default() }));
    let last = count - 1;
    let (from, now) = (view.row.unwrap_or_default(), view.row);
    let next = ui.input(|input| {
        let moves = [
            (Key::ArrowDown, (from + 1).min(last)),
            (Key::ArrowUp, from.saturating_sub(1)),
            (Key::PageDown, (from + page).min(last)),
            (Key::PageUp, from.saturating_sub(page)),
            (Key::Home, 0),
            (Key::End, last),
        ];
        // The first key only enters the rows.
        moves.into_iter().find(|(key, _)| input.key_pressed(*key)).map(|(key, row)| if now.is_none() && key != Key::End { 0 } else { row })
    });
    if let Some(next) = next {
        view.row = Some(next);
        view.column = None;
        view.is_to_scroll = true;
    }
}

struct Table<'a> {
    loaded: &'a Loaded,
    inventory: &'a Inventory,
    text: &'a Text,
    layout: Layout,
}

impl Table<'_> {
    fn head_ui(&self, ui: &mut Ui, view: &View) {
        let palette = ui.palette();
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::NAV_ROW), Sense::hover());
        ui.painter().rect_filled(rect, 0, palette.surface);
        let Layout { number, columns, outcome } = &self.layout;
        put(ui, rect, size::VIEW_PAD, number - PAD, Role::TableHead, self.text.get("importing-row"), palette.muted);
        for (index, left, width) in columns {
            let name = self.name_of(*index);
            let ink = if view.column == Some(*index) { palette.text } else { palette.muted };
            put(ui, rect, left + PAD, width - 2.0 * PAD, Role::TableHead, &name, ink);
        }
        put(ui, rect, outcome.0 + PAD, outcome.1 - PAD, Role::TableHead, self.text.get("importing-outcome"), palette.muted);
        line(ui, rect, palette);
    }

    /// Names a column by what it becomes.
    fn name_of(&self, column: usize) -> String {
        let Some(assignment) = self.loaded.mapping.columns.get(column) else { return String::new() };
        let heading = || self.loaded.reading.columns.get(column).map_or_else(String::new, |column| column.heading.clone());
        match assignment.target {
            Target::Field(key) => wording::field_key(key, self.text),
            Target::Score(id) | Target::Reason(id) => {
                let language = crate::alphabet::language_of(self.text.locale());
                let criterion = self.inventory.model().and_then(|model| model.criterion(id).map(|criterion| criterion.short.get(language).to_owned()));
                criterion.unwrap_or_else(heading)
            }
            Target::Stage => self.text.of("import-target", "stage").to_owned(),
            Target::Id | Target::Note | Target::Skip => heading(),
        }
    }

    /// Returns the issues of a row; they stand in the order of the rows.
    fn issues(&self, row: u32) -> &[Issue] {
        let all = &self.loaded.plan.issues;
        let start = all.partition_point(|issue| issue.row < row);
        let end = all.partition_point(|issue| issue.row <= row);
        all.get(start..end).unwrap_or_default()
    }

    fn row_ui(&self, ui: &mut Ui, row: &PlannedRow, is_current: bool, looked_at: Option<usize>) -> Rect {
        let palette = ui.palette();
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::ROW), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Row, true, self.row_text(row)));
        if is_current {
            ui.painter().rect_filled(rect, 0, palette.select);
        }
        put(ui, rect, size::VIEW_PAD, self.layout.number - PAD, Role::Body, &row.row.to_string(), palette.muted);
        let issues = self.issues(row.row);
        for (index, left, width) in &self.layout.columns {
            let cell = Rect::from_min_size(Pos2::new(rect.left() + left, rect.top()), Vec2::new(*width, size::ROW));
            let is_looked_at = is_current && looked_at == Some(*index);
            self.cell_ui(ui, cell, row, *index, issues, is_looked_at);
        }
        let (left, width) = self.layout.outcome;
        let ink = match row.outcome {
            Outcome::Added(_) => palette.ok,
            Outcome::Merged(_) => palette.muted,
            Outcome::Refused(_) => palette.err,
        };
        put(ui, rect, left + PAD, width - PAD, Role::Body, &self.outcome(row), ink);
        line(ui, rect, palette);
        rect
    }

    fn cell_ui(&self, ui: &Ui, cell: Rect, row: &PlannedRow, column: usize, issues: &[Issue], is_looked_at: bool) {
        let palette = ui.palette();
        let here = || issues.iter().filter(|issue| issue.column == Some(column) || (issue.column.is_none() && self.is_title(column)));
        let severity = here().map(Issue::severity).min();
        let (fill, ink): (Option<Color32>, Color32) = match severity {
            Some(Severity::Lost) => (Some(palette.err_soft), palette.err),
            Some(Severity::Check) => (Some(palette.warn_soft), palette.warn),
            Some(Severity::Info) | None => (None, palette.text),
        };
        if let Some(fill) = fill {
            ui.painter().rect_filled(cell.with_max_y(cell.bottom() - 1.0), 0, fill);
        }
        if is_looked_at {
            ui.painter().rect_stroke(cell.shrink(1.0), 0, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
        }
        let shown = self.cell(row, column);
        let shown = if shown.is_empty() && severity == Some(Severity::Lost) { self.text.get("importing-empty").to_owned() } else { shown };
        put(ui, cell, PAD, cell.width() - 2.0 * PAD, Role::Body, &one_line(&shown), ink);
        if severity.is_some() {
            let sentences: Vec<&str> = here().map(|issue| self.text.of("import-problem", issue.problem.key())).collect();
            let response = ui.interact(cell, Id::unique(("import cell", row.row, column)), Sense::hover());
            response.on_hover_text(sentences.join("\n"));
        }
    }

    fn is_title(&self, column: usize) -> bool {
        self.layout.columns.first().is_some_and(|(first, ..)| *first == column)
    }

    /// Returns what a cell would become, or what stands there where it becomes nothing.
    fn cell(&self, row: &PlannedRow, column: usize) -> String {
        let raw = || {
            let cell = self.loaded.reading.columns.get(column).zip(self.loaded.reading.sheet.row(row.row));
            cell.and_then(|(column, row)| row.get(column.index)).map_or_else(String::new, |cell| cell.text().into_owned())
        };
        self.taken(row, column).unwrap_or_else(raw)
    }

    fn taken(&self, row: &PlannedRow, column: usize) -> Option<String> {
        let entry = self.loaded.plan.import.rows.get(row.entry?)?;
        match self.loaded.mapping.columns.get(column)?.target {
            Target::Field(key) => {
                let value = entry.values.iter().find(|(other, _)| *other == key).map(|(_, value)| value)?;
                Some(self.value(value))
            }
            Target::Stage => entry.stage.map(|stage| wording::stage(stage, self.text).to_owned()),
            Target::Score(id) => entry.scores.iter().find(|(other, ..)| *other == id).map(|(_, score, _)| wording::score(*score, self.text)),
            Target::Reason(_) | Target::Id | Target::Note | Target::Skip => None,
        }
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Department(id) if self.inventory.department(*id).is_none() => self.loaded.departments.get(id).map_or_else(String::new, ToString::to_string),
            value => wording::value(value, self.inventory, self.text),
        }
    }

    fn outcome(&self, row: &PlannedRow) -> String {
        let text = self.text;
        let number = |row: u32| [("row", row.to_string().into())];
        match row.outcome {
            Outcome::Added(_) => text.of("import-outcome", row.outcome.key()).to_owned(),
            Outcome::Merged(id) => {
                let dataset = self.inventory.dataset(id);
                let what = dataset.map_or_else(String::new, |dataset| match dataset.line(Field::Code) {
                    "" => dataset.title(crate::alphabet::language_of(text.locale())).to_owned(),
                    code => code.to_owned(),
                });
                text.with("importing-merged-with", &[("what", what.into())])
            }
            Outcome::Refused(refused @ (Refused::LeftOut | Refused::SameDataset { .. })) => text.of("import-problem", refused.problem().key()).to_owned(),
            Outcome::Refused(Refused::TitleMissing) => text.get("importing-refused-title-missing").to_owned(),
            Outcome::Refused(Refused::SameId { row }) => text.with("importing-refused-same-id", &number(row)),
            Outcome::Refused(Refused::SameCode { row }) => text.with("importing-refused-same-code", &number(row)),
        }
    }

    /// Says a row with all that is the matter with it, for those who cannot see it.
    fn row_text(&self, row: &PlannedRow) -> String {
        let title = if row.title.is_empty() { self.text.get("importing-empty") } else { &row.title };
        let args = [("row", row.row.to_string().into()), ("title", title.into()), ("outcome", self.outcome(row).into())];
        let mut said = self.text.with("importing-row-named", &args);
        for issue in self.issues(row.row) {
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
