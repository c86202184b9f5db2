//! The choices of a document: what it is, of which moment and which datasets, in which language, and what stands at its head.
//!
//! It writes to the draft; what is chosen is worked out elsewhere.

use std::sync::Arc;

use eframe::egui::{Id, Sense, Ui, Vec2};

use super::composing::{Composed, Reading};
use super::draft::{Draft, Paper, What};
use super::scope::ScopeLine;
use crate::alphabet::{language_of, locale_of};
use crate::model::document::{DocumentKind, Reasons};
use crate::model::{CallId, DatasetId, DecisionId, Inventory, SnapshotId};
use crate::text::{Locale, Text};
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::label::{galley, width};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::select::Select;
use crate::ui::widget::text_field::TextField;
use crate::wording;

/// How wide the names of the choices are at least, and at most.
const NAMES: [f32; 2] = [84.0, 132.0];
/// Keys of the longest of them.
const LONG: [&str; 4] = ["report-field-reference", "report-field-department", "template-panel", "report-document"];

/// Returns how wide the names of the choices are in a language.
fn names_wide(ui: &Ui, text: &Text) -> f32 {
    let widest = LONG.iter().map(|key| width(ui, Role::Body, text.get(key)) + 8.0).fold(NAMES[0], f32::max);
    widest.min(NAMES[1])
}

/// The names of what there is to choose from, put together once for each state of the inventory.
#[derive(Debug, Default)]
pub(super) struct Lists {
    of: Option<(u64, Locale)>,
    datasets: Vec<(DatasetId, String)>,
    snapshots: Vec<(SnapshotId, String)>,
    decisions: Vec<(DecisionId, String)>,
    calls: Vec<(CallId, String)>,
}

impl Lists {
    /// Brings the names up to the inventory.
    pub(super) fn refresh(&mut self, open: &Open<'_>, text: &Text) {
        let of = (open.session.revision(), text.locale());
        if self.of == Some(of) {
            return;
        }
        let inventory = open.inventory();
        let mut datasets: Vec<(DatasetId, String)> = inventory.datasets().map(|dataset| (dataset.id(), dataset.title(open.language).to_owned())).collect();
        datasets.sort_by_cached_key(|(_, title)| text.sort_key(title));
        let named = |decision: &crate::model::Decision| {
            let number = decision.register_number.as_ref().map(ToString::to_string);
            [Some(wording::decision_kind(&decision.kind, text)), number, Some(text.date(decision.date))].into_iter().flatten().collect::<Vec<_>>().join(" ")
        };
        let department = |call: &crate::model::Call| {
            call.department.and_then(|id| inventory.department(id)).map_or_else(String::new, |department| department.name.to_string())
        };
        *self = Self {
            of: Some(of),
            datasets,
            snapshots: inventory.snapshots().rev().map(|snapshot| (snapshot.id, snapshot.name.to_string())).collect(),
            decisions: inventory.decisions().rev().map(|decision| (decision.id, named(decision))).collect(),
            calls: inventory.calls().rev().map(|call| (call.id, format!("{} · {}", call.name, department(call)))).collect(),
        };
    }

    /// Tells whether there is a snapshot to compare with.
    pub(super) const fn has_snapshots(&self) -> bool {
        !self.snapshots.is_empty()
    }
}

/// The choices that are shown, and what they need.
pub(super) struct Choices<'a> {
    pub(super) draft: &'a mut Draft,
    pub(super) lists: &'a Lists,
    pub(super) reading: &'a Reading,
    pub(super) composed: Option<&'a Composed>,
    pub(super) line: &'a mut ScopeLine,
    pub(super) is_head_open: &'a mut bool,
}

/// Shows a choice beside its name.
pub(super) fn choice_ui(ui: &mut Ui, name: &str, text: &Text, content: impl FnOnce(&mut Ui, f32)) {
    ui.horizontal_top(|ui| {
        let palette = ui.palette();
        let wide = names_wide(ui, text);
        let (rect, _) = ui.allocate_exact_size(Vec2::new(wide, size::CONTROL), Sense::hover());
        let name = galley(ui, Role::Body, name, palette.muted, wide);
        ui.painter().galley(rect.left_center() - Vec2::new(0.0, name.size().y / 2.0), name, palette.muted);
        let width = ui.available_width() - 4.0;
        content(ui, width);
    });
}

/// Shows a choice among named things, with one that stands for none.
fn one_of_ui<I: Copy + PartialEq>(ui: &mut Ui, key: &'static str, none: &str, all: &[(I, String)], chosen: &mut Option<I>, text: &Text) {
    choice_ui(ui, text.get(key), text, |ui, width| {
        let names: Vec<String> = std::iter::once(none.to_owned()).chain(all.iter().map(|(_, name)| name.clone())).collect();
        let at = match *chosen {
            None => Some(0),
            Some(id) => all.iter().position(|(one, _)| *one == id).map(|at| at + 1),
        };
        // What is chosen may be gone: then none of the names is it.
        let select = Select { id: Id::unique(("report", key)), name: text.get(key), none: text.get("builder-gone"), search: text.get("builder-search"), width };
        if let Some(Some(picked)) = select.show(ui, &names, at, false) {
            *chosen = picked.checked_sub(1).and_then(|at| all.get(at)).map(|(id, _)| *id);
        }
    });
}

impl Choices<'_> {
    /// Shows what is written; returns what was chosen instead.
    pub(super) fn what_ui(&self, ui: &mut Ui, cx: &mut Cx<'_>) -> Option<What> {
        let text = Arc::clone(cx.text);
        let all: Vec<What> = What::all().collect();
        let names: Vec<String> = all.iter().map(|what| name_of(*what, &text).to_owned()).collect();
        let chosen = all.iter().position(|what| *what == self.draft.what);
        let first = |is: fn(&What) -> bool| all.iter().position(is).unwrap_or_default();
        let headings = [
            (first(|what| matches!(what, What::Document(_))), text.get("builder-documents").to_owned()),
            (first(|what| matches!(what, What::Figure(_))), text.get("builder-figures").to_owned()),
            (first(|what| matches!(what, What::Data(_))), text.get("builder-data").to_owned()),
        ];
        let mut turned = None;
        choice_ui(ui, text.get("report-document"), &text, |ui, width| {
            let select = Select { id: Id::unique("builder-what"), name: text.get("report-document"), none: "", search: text.get("builder-search"), width };
            let (picked, response) = select.show_grouped(ui, &names, &headings, chosen);
            cx.region(&response);
            turned = picked.map(|index| all[index]);
        });
        turned
    }

    /// Shows the choices of a document in words.
    pub(super) fn paper_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &Cx<'_>) {
        let text = Arc::clone(cx.text);
        let paper = &mut self.draft.paper;
        one_of_ui(ui, "builder-moment", text.get("builder-moment-now"), &self.lists.snapshots, &mut paper.scope.snapshot, &text);
        match paper.kind {
            DocumentKind::FollowUp => one_of_ui(ui, "builder-since", text.get("builder-since-none"), &self.lists.snapshots, &mut paper.scope.since, &text),
            DocumentKind::Minutes => one_of_ui(ui, "builder-since", text.get("builder-since-day"), &self.lists.snapshots, &mut paper.scope.since, &text),
            DocumentKind::Call => {
                let mut one = paper.scope.calls.first().copied();
                one_of_ui(ui, "builder-call", text.get("builder-call-all"), &self.lists.calls, &mut one, &text);
                paper.scope.calls = one.into_iter().collect();
            }
            _ => {}
        }
        if paper.kind.is_of_one() {
            one_of_ui(ui, "builder-dataset", text.get("builder-dataset-none"), &self.lists.datasets, &mut paper.scope.dataset, &text);
        }
        if paper.kind == DocumentKind::Decision {
            let decisions = decisions(paper, &self.lists.decisions, open.inventory());
            one_of_ui(ui, "builder-decision", text.get("builder-decision-none"), &decisions, &mut paper.scope.decision, &text);
        }
        if !paper.kind.is_of_one() && paper.kind != DocumentKind::Call {
            let chosen = self.composed.and_then(|composed| composed.chosen);
            self.line.ui(ui, &mut paper.scope, self.reading, chosen, open, &text);
        }
    }

    /// Shows the language of what is written.
    pub(super) fn language_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let text = cx.text.as_ref();
        choice_ui(ui, text.get("report-language"), text, |ui, _| {
            let names: Vec<_> = Locale::ALL.into_iter().map(|locale| (locale, locale.native_name())).collect();
            let chosen = self.draft.paper.language.map_or(text.locale(), locale_of);
            if let Some(locale) = segment_ui(ui, text.get("report-language"), &names, chosen) {
                self.draft.paper.language = Some(language_of(locale));
            }
        });
    }

    /// Shows what stands at the head of the document, once somebody opens it.
    pub(super) fn head_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let text = cx.text.as_ref();
        let paper = &mut self.draft.paper;
        let is_open = *self.is_head_open;
        let glyph = if is_open { icon::CHEVRON_DOWN } else { icon::CHEVRON_RIGHT };
        let filled = [&paper.title, &paper.department, &paper.reference].into_iter().filter(|words| !words.trim().is_empty()).count();
        let key = if filled == 0 || is_open { "builder-head" } else { "builder-head-filled" };
        let words = text.with(key, &[("count", filled.into())]);
        ui.horizontal(|ui| {
            if Button::ghost(&words).icon(glyph).name(text.get("builder-head-name")).show(ui).clicked() {
                *self.is_head_open = !is_open;
            }
        });
        if !is_open {
            return;
        }
        let field = |ui: &mut Ui, key: &'static str, hint: &str, value: &mut String| {
            let name = text.get(key);
            choice_ui(ui, name, text, |ui, width| {
                TextField { id: Id::unique(("report", key)), name, hint, rows: 1, width, error: None }.show(ui, value);
            });
        };
        let usual = self.composed.and_then(|composed| composed.report.as_ref().ok()).map_or("", |report| report.title.as_str());
        let hint = if paper.title.trim().is_empty() { usual } else { "" };
        field(ui, "report-field-title", hint, &mut paper.title);
        field(ui, "report-field-department", "", &mut paper.department);
        field(ui, "report-field-reference", "", &mut paper.reference);
        if matches!(paper.kind, DocumentKind::Register | DocumentKind::Call | DocumentKind::Decision) {
            return;
        }
        let choices = [(Reasons::None, "report-reasons-none"), (Reasons::Proposed, "report-reasons-proposed"), (Reasons::All, "report-reasons-all")];
        let names: Vec<_> = choices.iter().map(|(reasons, key)| (*reasons, text.get(key))).collect();
        choice_ui(ui, text.get("builder-field-reasons-short"), text, |ui, _| {
            if let Some(reasons) = segment_ui(ui, text.get("report-field-reasons"), &names, paper.reasons) {
                paper.reasons = reasons;
            }
        });
    }
}

/// Returns what people call something that is written.
pub(super) fn name_of(what: What, text: &Text) -> &str {
    match what {
        What::Document(kind) => text.of("builder-kind", kind.key()),
        What::Figure(kind) => text.of("figure-kind", kind.key()),
        What::Data(format) => text.of("format", format.key()),
    }
}

/// Returns the decisions that a decision document can be about: those on its dataset, or on one dataset alone.
fn decisions(paper: &Paper, all: &[(DecisionId, String)], inventory: &Inventory) -> Vec<(DecisionId, String)> {
    let is_meant = |id: DecisionId| {
        inventory.decision(id).is_some_and(|decision| match paper.scope.dataset {
            Some(dataset) => decision.covers(dataset),
            None => decision.datasets.len() == 1,
        })
    };
    all.iter().filter(|(id, _)| is_meant(*id)).cloned().collect()
}
