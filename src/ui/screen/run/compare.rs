//! Comparing pairs: which of two has more, and where the answers disagree with the scores.
//!
//! The answers are a draft of this screen and are never kept in the inventory.

mod cards;
mod findings;

use std::sync::Arc;

use eframe::egui::{CentralPanel, Frame, Id, Margin, Panel, Role as AccessRole, ScrollArea, Sense, Ui, Vec2, WidgetInfo};

use super::keys::{Press, presses};
use crate::model::pairwise::{Comparison, Findings, Verdict};
use crate::model::rank::Ranking;
use crate::model::{Axis, DatasetId};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::badge::progress_ui;
use crate::ui::widget::bar::status_bar_ui;
use crate::ui::widget::keycap::keycap_ui;
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::{Button, UiText as _};

/// What was asked for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Wish {
    /// Score the first dataset, then the other, on an axis.
    Score(DatasetId, DatasetId, Axis),
    /// Leave.
    Leave,
}

/// One sitting for each axis.
#[derive(Debug)]
pub(super) struct ComparePage {
    axis: Axis,
    sittings: [Option<Comparison>; 2],
    findings: Option<((u64, Axis, usize), Findings)>,
    /// How many answers there were when the page last had the focus set.
    shown: Option<(Axis, usize)>,
}

impl Default for ComparePage {
    fn default() -> Self {
        Self { axis: Axis::Value, sittings: [None, None], findings: None, shown: None }
    }
}

fn page_id() -> Id {
    Id::unique("run pairs")
}

/// Returns where the scores put a dataset on an axis, 0 to 100.
fn place(ranking: &Ranking, axis: Axis, id: DatasetId) -> Option<f64> {
    let assessment = ranking.get(id)?.assessment;
    match axis {
        Axis::Value => assessment.value.point,
        Axis::Cost => assessment.cost.point,
    }
}

impl ComparePage {
    fn sitting(&mut self, open: &Open<'_>) -> &mut Comparison {
        let axis = self.axis;
        let kept = &mut self.sittings[usize::from(axis == Axis::Cost)];
        let is_gone = |comparison: &Comparison| comparison.items().iter().any(|id| open.inventory().dataset(*id).is_none());
        if kept.as_ref().is_some_and(is_gone) {
            *kept = None;
        }
        kept.get_or_insert_with(|| {
            let (ranking, index) = (&open.worked.ranking, &open.worked.index);
            let mut placed: Vec<(f64, DatasetId)> = ranking.iter().filter_map(|ranked| Some((place(ranking, axis, ranked.id)?, ranked.id))).collect();
            placed.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| index.title_key(a.1).cmp(index.title_key(b.1))));
            Comparison::new(placed.into_iter().map(|(_, id)| id))
        })
    }

    /// Shows the pair that is asked about, and what has been found.
    pub(super) fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Wish> {
        let text = Arc::clone(cx.text);
        let count = self.sitting(open).answers().len();
        self.find(open, count);
        foot_ui(ui, &text);
        let found = self.findings.as_ref().map(|(_, findings)| findings.clone()).unwrap_or_default();
        let is_wide = ui.available_width() >= size::RUN_SIDE_FROM;
        let mut wish = None;
        if is_wide {
            let frame = Frame::new().fill(ui.palette().surface).inner_margin(Margin::symmetric(16, 16));
            let panel = Panel::right("run findings").exact_size(size::RUN_FINDINGS).resizable(false).frame(frame).show_separator_line(true);
            let list = |ui: &mut Ui| findings::findings_ui(ui, &found, count, self.axis, open, &text);
            wish = panel.show(ui, |ui| ScrollArea::vertical().id_salt("run findings").auto_shrink(false).show(ui, list).inner).inner;
        }
        let middle = |ui: &mut Ui| {
            let page = ui.interact(ui.max_rect(), page_id(), Sense::focusable_noninteractive());
            let asked = text.get(question(self.axis));
            page.widget_info(|| WidgetInfo::labeled(AccessRole::Group, true, asked));
            cx.region(&page);
            if self.shown.replace((self.axis, count)) != Some((self.axis, count)) {
                page.request_focus();
            }
            let scroll = ScrollArea::vertical().id_salt("run pair").auto_shrink(false);
            scroll.show(ui, |ui| self.middle_ui(ui, (!is_wide).then_some(&found), open, &text)).inner
        };
        let frame = Frame::new().inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 0));
        let wish = CentralPanel::default().frame(frame).show(ui, middle).inner.or(wish);
        let is_left = self.keys(ui, open);
        wish.or(is_left.then_some(Wish::Leave))
    }

    fn find(&mut self, open: &Open<'_>, count: usize) {
        let of = (open.generation, self.axis, count);
        if self.findings.as_ref().is_none_or(|(known, _)| *known != of) {
            let axis = self.axis;
            let findings = self.sitting(open).findings(|id| place(&open.worked.ranking, axis, id));
            self.findings = Some((of, findings));
        }
    }

    fn middle_ui(&mut self, ui: &mut Ui, found: Option<&Findings>, open: &Open<'_>, text: &Text) -> Option<Wish> {
        ui.add_space(12.0);
        let choices = Axis::ALL.map(|axis| (axis, text.of("axis", axis.key())));
        if let Some(axis) = segment_ui(ui, text.get("run-pairs-axis"), &choices, self.axis) {
            self.axis = axis;
            self.findings = None;
            ui.ctx().request_repaint();
        }
        let axis = self.axis;
        let sitting = self.sitting(open);
        let (answered, most, next) = (sitting.answers().len(), sitting.most(), sitting.next());
        ui.add_space(12.0);
        heading_ui(ui, Role::Number, text.get(question(axis)));
        let mut verdict = None;
        if most == 0 {
            ui.role(Role::Body, text.get("run-pairs-few"));
        } else if let Some(pair) = next {
            ui.horizontal(|ui| {
                ui.muted(Role::Body, &text.with("run-pairs-progress", &[("at", (answered + 1).into()), ("most", most.into())]));
                progress_ui(ui, answered as f32 / most as f32, 120.0, None);
            });
            ui.add_space(8.0);
            verdict = cards::cards_ui(ui, pair, open, text);
        } else {
            ui.horizontal(|ui| {
                ui.icon(icon::CIRCLE_CHECK, size::ICON, ui.palette().ok);
                ui.role(Role::Question, text.get("run-pairs-done"));
            });
        }
        ui.add_space(12.0);
        let mut takes_back = false;
        ui.horizontal_wrapped(|ui| {
            if next.is_some() && Button::new(text.get("run-equal")).key("=").show(ui).clicked() {
                verdict = Some(Verdict::Equal);
            }
            if next.is_some() && Button::new(text.get("run-skip")).key("S").show(ui).clicked() {
                verdict = Some(Verdict::Skipped);
            }
            if answered > 0 && Button::new(text.get("run-take-back")).icon(icon::UNDO).show(ui).clicked() {
                takes_back = true;
            }
        });
        if takes_back {
            self.sitting(open).take_back();
        } else if let Some(verdict) = verdict {
            self.sitting(open).answer(verdict);
        }
        ui.add_space(12.0);
        ui.muted(Role::Body, text.get("run-pairs-draft"));
        ui.add_space(12.0);
        found.and_then(|found| findings::findings_ui(ui, found, answered, axis, open, text))
    }

    /// Takes the keys; returns whether the screen is left.
    fn keys(&mut self, ui: &Ui, open: &Open<'_>) -> bool {
        for press in presses(ui, page_id()) {
            let verdict = match press {
                Press::Left | Press::Sign('1') => Verdict::Left,
                Press::Right | Press::Sign('2') => Verdict::Right,
                Press::Sign('=') => Verdict::Equal,
                Press::Sign('s' | ' ') => Verdict::Skipped,
                Press::Delete => {
                    self.sitting(open).take_back();
                    continue;
                }
                Press::Escape => return true,
                _ => continue,
            };
            self.sitting(open).answer(verdict);
            ui.ctx().request_repaint();
        }
        false
    }
}

/// Returns the key of the question of an axis.
const fn question(axis: Axis) -> &'static str {
    match axis {
        Axis::Value => "run-pairs-value",
        Axis::Cost => "run-pairs-cost",
    }
}

fn foot_ui(ui: &mut Ui, text: &Text) {
    let is_wide = ui.available_width() > 900.0;
    status_bar_ui(
        ui,
        |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            for (keys, what) in [(&["←", "→"][..], "run-pairs-more"), (&["="], "run-pairs-equal"), (&["S"], "run-key-skip"), (&["Backspace"], "run-pairs-back")]
            {
                for key in keys {
                    keycap_ui(ui, key);
                }
                ui.muted(Role::Caption, text.get(what));
                ui.add_space(12.0);
            }
        },
        if is_wide { text.get("run-pairs-unsaved") } else { "" },
    );
    ui.spacing_mut().item_spacing = Vec2::new(8.0, 6.0);
}
