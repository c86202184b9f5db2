//! The register of decisions: what is searched and filtered for, the rows that answer, and how they are drawn.
//!
//! A decision as a whole is shown by [`super::detail`].

use std::collections::BTreeMap;

use eframe::egui::{Align, Id, Layout, Rect, Sense, Stroke, Ui, Vec2, pos2};

use super::listing::{Deed, Listing, Look, Rows};
use crate::model::query::fold;
use crate::model::{Decision, DecisionId, DecisionKind};
use crate::text::{Locale, Text};
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::toast::Toast;
use crate::ui::widget::bar::filter_bar_ui;
use crate::ui::widget::chip::Chip;
use crate::ui::widget::label::{galley, paint_icon};
use crate::ui::widget::search_field::SearchField;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

const PAD: f32 = size::VIEW_PAD;
const DATE: f32 = 118.0;
const KIND: f32 = 128.0;
const NUMBER: f32 = 128.0;
const BY: f32 = 160.0;
/// A list narrower than this leaves out who decided.
const BY_FROM: f32 = 640.0;
/// A list narrower than this leaves out the number too.
const NUMBER_FROM: f32 = 460.0;

/// A decision in words.
#[derive(Debug)]
struct Row {
    id: DecisionId,
    kind: String,
    year: i16,
    date: String,
    subject: String,
    number: String,
    by: String,
    has_snapshot: bool,
    folded: String,
    /// The cells of the table that is copied.
    cells: [String; 8],
}

/// What the rows are narrowed to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Filter {
    search: String,
    kind: Option<String>,
    year: Option<i16>,
}

/// The register.
#[derive(Debug, Default)]
pub(super) struct Register {
    all: Option<((u64, Locale), Vec<Row>)>,
    filter: Filter,
    shown: Option<((u64, Filter), Vec<usize>)>,
    listing: Listing,
    pub(super) chosen: Option<DecisionId>,
}

impl Register {
    /// Chooses a decision and scrolls to it; nothing narrows the list any more.
    pub(super) fn choose(&mut self, id: DecisionId) {
        self.filter = Filter::default();
        self.chosen = Some(id);
        self.shown = None;
    }

    /// Brings the rows up to the inventory.
    pub(super) fn refresh(&mut self, open: &Open<'_>, text: &Text) {
        let revision = open.session.revision();
        let of = (revision, text.locale());
        if self.all.as_ref().is_none_or(|(found, _)| *found != of) {
            self.all = Some((of, rows(open, text)));
            self.shown = None;
        }
        let (Some((_, all)), filter) = (&self.all, &self.filter) else { return };
        if self.shown.as_ref().is_some_and(|((of, old), _)| *of == revision && old == filter) {
            return;
        }
        let words: Vec<String> = fold(&filter.search).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        let is_shown = |row: &Row| {
            filter.kind.as_ref().is_none_or(|kind| row.kind == *kind)
                && filter.year.is_none_or(|year| row.year == year)
                && words.iter().all(|word| row.folded.contains(word))
        };
        let shown: Vec<usize> = all.iter().enumerate().filter(|(_, row)| is_shown(row)).map(|(at, _)| at).collect();
        if let Some(at) = self.chosen.and_then(|id| shown.iter().position(|row| all[*row].id == id)) {
            self.listing.reveal(at);
        }
        self.shown = Some(((revision, filter.clone()), shown));
    }

    fn all(&self) -> &[Row] {
        self.all.as_ref().map_or(&[], |(_, rows)| rows)
    }

    fn shown(&self) -> &[usize] {
        self.shown.as_ref().map_or(&[], |(_, rows)| rows)
    }

    /// Shows what the list may be narrowed to.
    pub(super) fn filter_ui(&mut self, ui: &mut Ui, before: impl FnOnce(&mut Ui), cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        filter_bar_ui(ui, |ui| {
            before(ui);
            ui.add_space(8.0);
            let is_wide = ui.available_width() > 560.0;
            self.search_ui(ui, &text, cx);
            self.kinds_ui(ui, is_wide, &text);
            self.years_ui(ui, is_wide, &text);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let copy = text.get("decisions-copy");
                let blocked = self.shown().is_empty().then(|| text.get("decisions-none"));
                if crate::ui::widget::icon_button(ui, icon::COPY, copy, blocked).clicked() {
                    ui.ctx().copy_text(self.table(&text));
                    cx.ask(crate::ui::action::Action::Tell(Toast::good(text.with("decisions-copied", &[("count", self.shown().len().into())]))));
                }
            });
        });
    }

    fn search_ui(&mut self, ui: &mut Ui, text: &Text, cx: &mut Cx<'_>) {
        let (name, clear) = (text.get("decisions-search"), text.get("datasets-search-clear"));
        let width = (ui.available_width() * 0.3).clamp(120.0, 260.0);
        let searched = SearchField { id: Id::unique("decisions-search"), name, clear, width }.show(ui, &mut self.filter.search);
        cx.region(&searched.response);
    }

    fn kinds_ui(&mut self, ui: &mut Ui, is_wide: bool, text: &Text) {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for row in self.all() {
            *counts.entry(row.kind.as_str()).or_default() += 1;
        }
        // Kinds that every inventory has come first, in the order they are offered.
        let known: Vec<String> = DecisionKind::KNOWN.iter().map(|kind| wording::decision_kind(kind, text)).collect();
        let own = counts.keys().copied().filter(|kind| !known.iter().any(|known| known == kind));
        let values: Vec<(&str, Option<usize>)> =
            known.iter().map(String::as_str).chain(own).map(|kind| (kind, Some(counts.get(kind).copied().unwrap_or_default()))).collect();
        let chosen = self.filter.kind.as_ref().and_then(|kind| values.iter().position(|(value, _)| value == kind));
        let shown = chosen.map_or_else(|| text.get("decisions-all").to_owned(), |at| values[at].0.to_owned());
        let words = text.with("decisions-kind", &[("kind", shown.into())]);
        let chip = Chip {
            id: Id::unique("decisions-kind"),
            icon: Some(icon::FLAG),
            text: &words,
            is_active: chosen.is_some(),
            is_wide,
            all: Some(text.get("decisions-all")),
            search: "",
        };
        let picked = chip.show(ui, &values, chosen).map(|picked| picked.map(|at| values[at].0.to_owned()));
        if let Some(kind) = picked {
            self.filter.kind = kind;
        }
    }

    fn years_ui(&mut self, ui: &mut Ui, is_wide: bool, text: &Text) {
        let mut counts: BTreeMap<i16, usize> = BTreeMap::new();
        for row in self.all() {
            *counts.entry(row.year).or_default() += 1;
        }
        let years: Vec<(i16, String, usize)> = counts.into_iter().rev().map(|(year, count)| (year, year.to_string(), count)).collect();
        let values: Vec<(&str, Option<usize>)> = years.iter().map(|(_, name, count)| (name.as_str(), Some(*count))).collect();
        let chosen = self.filter.year.and_then(|year| years.iter().position(|(other, ..)| *other == year));
        let shown = chosen.map_or_else(|| text.get("decisions-all").to_owned(), |at| years[at].1.clone());
        let words = text.with("decisions-year", &[("year", shown.into())]);
        let chip = Chip {
            id: Id::unique("decisions-year"),
            icon: Some(icon::CALENDAR),
            text: &words,
            is_active: chosen.is_some(),
            is_wide,
            all: Some(text.get("decisions-all")),
            search: "",
        };
        if let Some(picked) = chip.show(ui, &values, chosen) {
            self.filter.year = picked.map(|at| years[at].0);
        }
    }

    /// Lets the list have the focus when it is next shown.
    pub(super) fn take_focus(&mut self) {
        self.listing.take_focus();
    }

    /// Shows the rows; returns what was done to one, which is chosen then.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<Deed> {
        let text = std::sync::Arc::clone(cx.text);
        if self.shown().is_empty() {
            ui.add_space(24.0);
            ui.horizontal(|ui| {
                ui.add_space(PAD);
                ui.vertical(|ui| {
                    ui.role(Role::Body, text.get("decisions-none"));
                    ui.add_space(8.0);
                    if Button::new(text.get("decisions-show-all")).show(ui).clicked() {
                        self.filter = Filter::default();
                    }
                });
            });
            return None;
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        heads_ui(ui, &text);
        let mut listing = std::mem::take(&mut self.listing);
        let shown = Shown { all: self.all(), rows: self.shown(), text: &text };
        let chosen = self.chosen.and_then(|id| shown.rows.iter().position(|row| shown.all[*row].id == id));
        let look = Look { id: Id::unique("decisions-register"), name: text.get("place-decisions"), row: size::NAV_ROW };
        let (deed, group) = listing.ui(ui, &look, &shown, chosen);
        cx.region(&group);
        let picked = deed.map(|deed| shown.id(deed.row()));
        self.listing = listing;
        self.chosen = picked.or(self.chosen);
        deed
    }

    /// Returns the rows that are shown as a table to paste, a heading first, tabs between the cells.
    fn table(&self, text: &Text) -> String {
        let heads = ["date", "kind", "datasets", "by", "role", "register-number", "text", "snapshot"].map(|part| text.of("decision-part", part));
        let mut table = heads.join("\t");
        for row in self.shown().iter().map(|at| &self.all()[*at]) {
            table.push('\n');
            table.push_str(&row.cells.each_ref().map(|cell| plain(cell)).join("\t"));
        }
        table
    }
}

/// Makes a cell harmless: no breaks, and nothing that a spreadsheet would take for a formula.
fn plain(cell: &str) -> String {
    let cell: String = cell.chars().map(|c| if matches!(c, '\t' | '\n' | '\r') { ' ' } else { c }).collect();
    if cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) { format!("'{cell}") } else { cell }
}

/// Puts all decisions in words, newest first.
fn rows(open: &Open<'_>, text: &Text) -> Vec<Row> {
    let mut decisions: Vec<&Decision> = open.inventory().decisions().map(AsRef::as_ref).collect();
    decisions.sort_by_key(|decision| std::cmp::Reverse((decision.date, decision.id)));
    decisions.into_iter().map(|decision| row(decision, open, text)).collect()
}

fn row(decision: &Decision, open: &Open<'_>, text: &Text) -> Row {
    let titles: Vec<&str> = decision.datasets.iter().filter_map(|id| open.inventory().dataset(*id)).map(|dataset| dataset.title(open.language)).collect();
    let words = |line: Option<&crate::model::Line>| line.map(ToString::to_string).unwrap_or_default();
    let (number, role) = (words(decision.register_number.as_ref()), words(decision.role.as_ref()));
    let (kind, date, by) = (wording::decision_kind(&decision.kind, text), text.date(decision.date), decision.by.to_string());
    let said = decision.text.as_ref().map(ToString::to_string).unwrap_or_default();
    let snapshot = decision.snapshot.and_then(|id| open.inventory().snapshot(id)).map(|snapshot| snapshot.name.to_string()).unwrap_or_default();
    let folded = fold(&[kind.as_str(), &date, &number, &by, &role, &said, &snapshot, &titles.join(" ")].join(" "));
    Row {
        id: decision.id,
        year: decision.date.year(),
        subject: subject(decision, open, text),
        has_snapshot: decision.snapshot.is_some(),
        folded,
        cells: [date.clone(), kind.clone(), titles.join(", "), by.clone(), role, number.clone(), said, snapshot],
        kind,
        date,
        number,
        by,
    }
}

/// Says what a decision is about: the dataset, or the first and how many more.
pub(super) fn subject(decision: &Decision, open: &Open<'_>, text: &Text) -> String {
    let first = decision.datasets.iter().find_map(|id| open.inventory().dataset(*id));
    let Some(first) = first.map(|dataset| dataset.title(open.language)) else {
        return text.get(if decision.datasets.is_empty() { "decisions-no-datasets" } else { "decide-dataset-gone" }).to_owned();
    };
    match decision.datasets.len() - 1 {
        0 => first.to_owned(),
        more => text.with("decisions-and-more", &[("dataset", first.into()), ("count", more.into())]),
    }
}

/// Where the columns of a row begin and end.
struct Columns {
    date: f32,
    kind: f32,
    subject: [f32; 2],
    by: Option<f32>,
    number: Option<f32>,
}

impl Columns {
    fn of(rect: Rect) -> Self {
        let (left, right) = (rect.left() + PAD, rect.right() - PAD);
        let number = (rect.width() >= NUMBER_FROM).then_some(right - NUMBER);
        let by = (rect.width() >= BY_FROM).then_some(right - NUMBER - BY);
        let end = by.or(number).unwrap_or(right) - 12.0;
        Self { date: left, kind: left + DATE, subject: [left + DATE + KIND, end], by, number }
    }
}

fn heads_ui(ui: &mut Ui, text: &Text) {
    let palette = ui.palette();
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::NAV_ROW), Sense::hover());
    let columns = Columns::of(rect);
    let head = |key: &str, left: f32| {
        let words = galley(ui, Role::TableHead, text.of("decision-part", key), palette.muted, f32::INFINITY);
        ui.painter().galley(pos2(left, rect.center().y - words.size().y / 2.0), words, palette.muted);
    };
    head("date", columns.date);
    head("kind", columns.kind);
    head("datasets", columns.subject[0]);
    if let Some(left) = columns.by {
        head("by", left);
    }
    if let Some(left) = columns.number {
        head("register-number", left);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette.line));
}

/// The rows that are shown.
struct Shown<'a> {
    all: &'a [Row],
    rows: &'a [usize],
    text: &'a Text,
}

impl Shown<'_> {
    fn id(&self, row: usize) -> DecisionId {
        self.all[self.rows[row]].id
    }
}

impl Rows for Shown<'_> {
    fn len(&self) -> usize {
        self.rows.len()
    }

    fn name(&self, row: usize) -> String {
        let Row { date, kind, subject, by, number, has_snapshot, .. } = &self.all[self.rows[row]];
        let snapshot = if *has_snapshot { self.text.of("decision-part", "snapshot") } else { "" };
        [date, kind, subject, by, number, snapshot].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    fn paint(&self, ui: &Ui, rect: Rect, row: usize, is_chosen: bool) {
        let palette = ui.palette();
        let Row { date, kind, subject, by, number, has_snapshot, .. } = &self.all[self.rows[row]];
        let columns = Columns::of(rect);
        let write = |role: Role, words: &str, left: f32, right: f32, ink| {
            let words = galley(ui, role, words, ink, (right - left).max(24.0));
            ui.painter().galley(pos2(left, rect.center().y - words.size().y / 2.0), words, ink);
        };
        let [subject_left, mut subject_right] = columns.subject;
        write(Role::Body, date, columns.date, columns.kind - 8.0, palette.muted);
        write(if is_chosen { Role::Label } else { Role::Body }, kind, columns.kind, subject_left - 8.0, palette.text);
        if *has_snapshot {
            paint_icon(ui, icon::LAYERS, pos2(subject_right - 8.0, rect.center().y), size::ICON_SMALL, palette.muted);
            subject_right -= 24.0;
        }
        write(Role::Body, subject, subject_left, subject_right, palette.text);
        if let Some(left) = columns.by {
            write(Role::Body, by, left, left + BY - 12.0, palette.text);
        }
        if let Some(left) = columns.number {
            write(Role::Body, number, left, left + NUMBER, palette.muted);
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
    }
}
