//! The snapshots: a list of them, the figures of the one that is chosen, and what differs between it and another moment.
//!
//! The past is asked for and arrives later; what it comes to is worked out once.

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui::{Id, Rect, ScrollArea, Stroke, Ui, pos2};
use jiff::Timestamp;

use super::changes::Changes;
use super::compare::Comparison;
use super::detail::{fact_ui, go_to_decision, link_named_ui, link_ui, named_ui};
use super::figures::{Figures, figures_ui};
use super::listing::{Deed, Listing, Look, Rows};
use crate::model::{Decision, DecisionId, Inventory, OperationId, Snapshot, SnapshotId};
use crate::store::Past;
use crate::text::{Locale, Text};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::latest::{AT_ONCE, Latest};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::toast::Toast;
use crate::ui::widget::UiText as _;
use crate::ui::widget::label::{galley, heading_ui, paint_icon, rich};
use crate::ui::widget::select::Select;
use crate::wording;

/// How many moments are kept at hand.
const KEPT: usize = 4;
/// How much of a hash is shown.
const HASH: usize = 8;
/// A room lower than this scrolls as one page.
const PAGE_UNDER: f32 = 520.0;
/// The list of changes in a room that scrolls as one page.
const CHANGES: f32 = 320.0;

/// One side of a comparison: the inventory at a revision, or after an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Now(u64),
    Then(OperationId),
}

/// A snapshot in words.
#[derive(Debug)]
struct Row {
    id: SnapshotId,
    operation: OperationId,
    name: String,
    at: Option<Timestamp>,
    when: String,
    hash: String,
    decision: Option<(DecisionId, String)>,
}

/// The snapshots.
#[derive(Debug, Default)]
pub(super) struct Snapshots {
    rows: Option<((u64, Locale), Vec<Row>)>,
    pub(super) chosen: Option<SnapshotId>,
    /// What the chosen one is compared with; nothing is now.
    against: Option<SnapshotId>,
    listing: Listing,
    pasts: Vec<(OperationId, String, Arc<Inventory>)>,
    asked: BTreeSet<OperationId>,
    figures: [Latest<Side, Figures>; 2],
    comparison: Latest<(Side, Side, Locale), Comparison>,
    changes: Changes,
}

impl Snapshots {
    /// Takes in the inventory as it was after an operation.
    pub(super) fn take_past(&mut self, operation: OperationId, past: Past) {
        self.asked.remove(&operation);
        self.pasts.retain(|(of, ..)| *of != operation);
        self.pasts.push((operation, past.hash, Arc::new(past.inventory)));
        if self.pasts.len() > KEPT {
            self.pasts.remove(0);
        }
    }

    /// Lets the list have the focus when it is next shown.
    pub(super) fn take_focus(&mut self) {
        self.listing.take_focus();
    }

    /// Brings the rows up to the inventory.
    pub(super) fn refresh(&mut self, open: &Open<'_>, text: &Text) {
        let of = (open.session.revision(), text.locale());
        if self.rows.as_ref().is_none_or(|(found, _)| *found != of) {
            self.rows = Some((of, rows(open, text)));
        }
        let rows = self.rows();
        let is_there = |id: SnapshotId| rows.iter().any(|row| row.id == id);
        let (chosen, against) = (self.chosen.filter(|id| is_there(*id)), self.against.filter(|id| is_there(*id)));
        let first = rows.first().map(|row| row.id);
        self.against = against;
        if self.chosen != chosen || chosen.is_none() {
            self.chosen = chosen.or(first);
        }
    }

    fn rows(&self) -> &[Row] {
        self.rows.as_ref().map_or(&[], |(_, rows)| rows)
    }

    fn row(&self, id: Option<SnapshotId>) -> Option<&Row> {
        self.rows().iter().find(|row| Some(row.id) == id)
    }

    /// Shows the list; returns whether a snapshot was opened.
    pub(super) fn list_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<Deed> {
        let text = Arc::clone(cx.text);
        let mut listing = std::mem::take(&mut self.listing);
        let shown = Shown { rows: self.rows() };
        let chosen = self.chosen.and_then(|id| shown.rows.iter().position(|row| row.id == id));
        let look = Look { id: Id::unique("decisions-snapshots"), name: text.get("decisions-snapshots"), row: size::TALL_ROW };
        ui.spacing_mut().item_spacing.y = 0.0;
        let (deed, group) = listing.ui(ui, &look, &shown, chosen);
        cx.region(&group);
        let picked = deed.map(|deed| shown.rows[deed.row()].id);
        self.listing = listing;
        if let Some(id) = picked.filter(|id| self.chosen != Some(*id)) {
            self.choose(id);
        }
        deed
    }

    /// Chooses a snapshot.
    pub(super) fn choose(&mut self, id: SnapshotId) {
        self.chosen = Some(id);
        self.changes.renew();
        // What could not be read is asked for again.
        self.asked.clear();
        if self.against == Some(id) {
            self.against = None;
        }
    }

    /// Shows the snapshot that is chosen.
    pub(super) fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(row) = self.row(self.chosen) else { return };
        let (operation, name, when, hash, decision) = (row.operation, row.name.clone(), row.when.clone(), row.hash.clone(), row.decision.clone());
        let (then, other) = (Side::Then(operation), self.row(self.against).map_or(Side::Now(open.session.revision()), |row| Side::Then(row.operation)));
        self.ask(&[then, other], cx);
        self.work_out(then, other, open, cx, ui.ctx());
        if ui.available_height() < PAGE_UNDER {
            ScrollArea::vertical().id_salt("decisions-snapshot").auto_shrink(false).show(ui, |ui| {
                self.head_ui(ui, &name, &when, &hash, decision.as_ref(), then, cx);
                self.figures_ui(ui, then, other, open, cx);
                self.compare_ui(ui, cx);
                ui.allocate_ui(eframe::egui::vec2(ui.available_width(), CHANGES), |ui| self.changes_ui(ui, then, other, open, cx));
            });
            return;
        }
        self.head_ui(ui, &name, &when, &hash, decision.as_ref(), then, cx);
        self.figures_ui(ui, then, other, open, cx);
        self.compare_ui(ui, cx);
        self.changes_ui(ui, then, other, open, cx);
    }

    /// Asks for what is not at hand.
    fn ask(&mut self, sides: &[Side], cx: &mut Cx<'_>) {
        for side in sides {
            if let Side::Then(operation) = side
                && self.past(*operation).is_none()
                && self.asked.insert(*operation)
            {
                cx.ask(Action::RequestPast(*operation));
            }
        }
    }

    fn past(&self, operation: OperationId) -> Option<&(OperationId, String, Arc<Inventory>)> {
        self.pasts.iter().find(|(of, ..)| *of == operation)
    }

    fn inventory(&self, side: Side, open: &Open<'_>) -> Option<Arc<Inventory>> {
        match side {
            Side::Now(_) => Some(Arc::clone(open.inventory())),
            Side::Then(operation) => self.past(operation).map(|(_, _, inventory)| Arc::clone(inventory)),
        }
    }

    /// Works out figures and differences, once for each pair of moments.
    fn work_out(&mut self, then: Side, other: Side, open: &Open<'_>, cx: &Cx<'_>, ctx: &eframe::egui::Context) {
        let is_small = open.inventory().datasets().len() <= AT_ONCE;
        for (index, side) in [then, other].into_iter().enumerate() {
            if let Some(inventory) = self.inventory(side, open) {
                self.figures[index].refresh(&side, "figures", is_small, ctx, || move || Figures::of(&inventory));
            }
        }
        let (earlier, later) = self.in_order(then, other);
        if let Some((from, to)) = self.inventory(earlier, open).zip(self.inventory(later, open)) {
            let text = Arc::clone(cx.text);
            let is_new = self.comparison.refresh(&(earlier, later, text.locale()), "compare", is_small, ctx, || move || Comparison::of(&from, &to, &text));
            if is_new {
                self.changes.renew();
            }
        }
    }

    /// Returns two moments, the earlier first.
    fn in_order(&self, a: Side, b: Side) -> (Side, Side) {
        let at = |side: Side| match side {
            Side::Now(_) => None,
            Side::Then(operation) => self.rows().iter().find(|row| row.operation == operation).and_then(|row| row.at),
        };
        match (at(a), at(b)) {
            (Some(a_at), Some(b_at)) if a_at > b_at => (b, a),
            _ => (a, b),
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a snapshot's own facts")]
    fn head_ui(&self, ui: &mut Ui, name: &str, when: &str, hash: &str, decision: Option<&(DecisionId, String)>, then: Side, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        ui.spacing_mut().item_spacing.y = 4.0;
        heading_ui(ui, Role::Section, name);
        fact_ui(ui, text.get("decisions-snapshot-of"), when);
        named_ui(ui, text.get("decisions-hash"), |ui| {
            if link_named_ui(ui, icon::COPY, short(hash), text.get("decisions-hash-copy")).on_hover_text(hash).clicked() {
                ui.ctx().copy_text(hash.to_owned());
                cx.ask(Action::Tell(Toast::good(text.get("decisions-hash-copied").to_owned())));
            }
        });
        if let Some((id, words)) = decision {
            named_ui(ui, text.get("decisions-snapshot-for"), |ui| {
                if link_ui(ui, icon::FLAG, words).clicked() {
                    go_to_decision(ui, *id, cx);
                }
            });
        }
        if let Side::Then(operation) = then
            && self.past(operation).is_some_and(|(_, found, _)| found != hash)
        {
            ui.horizontal_wrapped(|ui| {
                ui.icon(icon::WARNING, size::ICON_SMALL, ui.palette().err);
                ui.label(rich(Role::Label, text.get("decisions-hash-wrong"), ui.palette().err));
            });
        }
        ui.add_space(8.0);
    }

    fn figures_ui(&self, ui: &mut Ui, then: Side, other: Side, open: &Open<'_>, cx: &Cx<'_>) {
        let text = cx.text.as_ref();
        let heads = [text.get("decisions-then"), text.get(if matches!(other, Side::Now(_)) { "decisions-now" } else { "decisions-other" })];
        if self.figures[0].of(&then).is_none() {
            ui.muted(Role::Body, text.get("decisions-reading"));
        }
        figures_ui(ui, heads, self.figures[0].of(&then), self.figures[1].of(&other), open.inventory().model(), text);
    }

    /// Shows what the snapshot is compared with.
    fn compare_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let text = cx.text.as_ref();
        let others: Vec<(SnapshotId, String)> = self.rows().iter().filter(|row| Some(row.id) != self.chosen).map(|row| (row.id, row.name.clone())).collect();
        let choices: Vec<String> = std::iter::once(text.get("decisions-compare-now").to_owned()).chain(others.iter().map(|(_, name)| name.clone())).collect();
        let chosen = self.against.and_then(|id| others.iter().position(|(other, _)| *other == id)).map_or(0, |at| at + 1);
        let name = text.get("decisions-compare");
        ui.add_space(4.0);
        ui.horizontal(|ui| {
            heading_ui(ui, Role::Label, name);
            let width = (ui.available_width() - 8.0).min(280.0);
            let select = Select { id: Id::unique("decisions-against"), name, none: "", search: text.get("decisions-compare-search"), width };
            if let Some(Some(picked)) = select.show(ui, &choices, Some(chosen), false) {
                self.against = picked.checked_sub(1).and_then(|at| others.get(at)).map(|(id, _)| *id);
                self.asked.clear();
                self.changes.renew();
            }
        });
    }

    fn changes_ui(&mut self, ui: &mut Ui, then: Side, other: Side, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let (earlier, later) = self.in_order(then, other);
        let Some(comparison) = self.comparison.of(&(earlier, later, text.locale())) else {
            ui.muted(Role::Body, text.get("decisions-comparing"));
            return;
        };
        let called = |side: Side| match side {
            Side::Now(_) => text.get("decisions-compare-now").to_owned(),
            Side::Then(operation) => self.rows().iter().find(|row| row.operation == operation).map_or_else(String::new, |row| row.name.clone()),
        };
        let title = text.with("compare-title", &[("from", called(earlier).into()), ("to", called(later).into())]);
        self.changes.ui(ui, comparison, &title, open, cx);
    }
}

fn short(hash: &str) -> &str {
    hash.get(..HASH).unwrap_or(hash)
}

/// Puts all snapshots in words, newest first.
fn rows(open: &Open<'_>, text: &Text) -> Vec<Row> {
    let inventory = open.inventory();
    let wanted: BTreeSet<OperationId> = inventory.snapshots().map(|snapshot| snapshot.operation).collect();
    let told: Vec<(OperationId, Timestamp)> =
        open.session.operations().iter().filter(|operation| wanted.contains(&operation.id)).map(|operation| (operation.id, operation.at)).collect();
    let row = |snapshot: &Snapshot| {
        let at = told.iter().find(|(id, _)| *id == snapshot.operation).map(|(_, at)| *at);
        let decision = inventory.decisions().find(|decision| decision.snapshot == Some(snapshot.id)).map(|decision| (decision.id, named(decision, text)));
        Row {
            id: snapshot.id,
            operation: snapshot.operation,
            name: snapshot.name.to_string(),
            at,
            when: at.map_or_else(|| text.get("nothing").to_owned(), |at| text.date_and_time(at)),
            hash: snapshot.hash.clone(),
            decision,
        }
    };
    inventory.snapshots().rev().map(|snapshot| row(snapshot)).collect()
}

fn named(decision: &Decision, text: &Text) -> String {
    let number = decision.register_number.as_ref().map(ToString::to_string);
    [Some(wording::decision_kind(&decision.kind, text)), number, Some(text.date(decision.date))].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

struct Shown<'a> {
    rows: &'a [Row],
}

impl Shown<'_> {
    fn second(row: &Row) -> String {
        let decision = row.decision.as_ref().map(|(_, words)| words.as_str());
        [Some(row.when.as_str()), Some(short(&row.hash)), decision].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }
}

impl Rows for Shown<'_> {
    fn len(&self) -> usize {
        self.rows.len()
    }

    fn name(&self, row: usize) -> String {
        let row = &self.rows[row];
        format!("{}, {}", row.name, Self::second(row))
    }

    fn paint(&self, ui: &Ui, rect: Rect, row: usize, is_chosen: bool) {
        let palette = ui.palette();
        let row = &self.rows[row];
        let left = rect.left() + size::VIEW_PAD + 24.0;
        let room = rect.right() - left - 12.0;
        paint_icon(
            ui,
            icon::LAYERS,
            pos2(rect.left() + size::VIEW_PAD + 6.0, rect.center().y),
            size::ICON_SMALL,
            if is_chosen { palette.accent } else { palette.muted },
        );
        let name = galley(ui, if is_chosen { Role::Label } else { Role::Body }, &row.name, palette.text, room);
        let second = galley(ui, Role::Caption, &Self::second(row), palette.muted, room);
        ui.painter().galley(pos2(left, rect.top() + 5.0), name, palette.text);
        ui.painter().galley(pos2(left, rect.bottom() - 6.0 - second.size().y), second, palette.muted);
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
    }
}
