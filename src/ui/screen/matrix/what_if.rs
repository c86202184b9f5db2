//! What if the weights were others: a model that is only tried, with the ranking it gives. Nothing is stored.
//!
//! It works out; what it looks like stands in `panel`.

mod panel;

use std::sync::Arc;

use eframe::egui::{Context, Frame, Margin, Panel, Ui};

use crate::model::movement::Movements;
use crate::model::rank::Ranking;
use crate::model::{Axis, CriterionId, ScoringModel};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::derived::Worked;
use crate::ui::icon;
use crate::ui::latest::{AT_ONCE, Latest};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::UiText as _;
pub(super) use panel::Fate;

/// What the weights of an axis add up to when they are taken over.
const WHOLE: f64 = 100.0;

/// Weights that are being tried.
#[derive(Debug)]
pub(super) struct WhatIf {
    /// The model in use, its weights as parts of 100.
    base: ScoringModel,
    /// The weights that are tried, in the order of the criteria.
    weights: Vec<f64>,
    /// Goes up with every weight that is set.
    edition: u64,
    /// The model that is tried, without what weighs nothing, and the ranking it gives; the last one that can be.
    latest: Latest<u64, (Arc<ScoringModel>, Arc<Worked>)>,
    /// The model in use and its ranking, shown until a weight is changed.
    in_use: Arc<ScoringModel>,
    before: Arc<Worked>,
    movements: Movements,
    /// The version of the model in use.
    version: u32,
    stamp: u64,
    /// The reason that is being written, once it is asked for.
    why: Option<String>,
    asks_first: bool,
}

impl WhatIf {
    /// Begins with the weights in use.
    pub(super) fn new(open: &Open<'_>) -> Option<Self> {
        let model = open.model()?;
        let base = whole(model);
        Some(Self {
            weights: base.criteria.iter().map(|criterion| criterion.weight).collect(),
            edition: 0,
            latest: Latest::default(),
            in_use: Arc::clone(model),
            version: model.version,
            base,
            before: Arc::clone(open.worked),
            movements: Movements::default(),
            stamp: 0,
            why: None,
            asks_first: false,
        })
    }

    /// Tells whether the inventory still has the model that this began with.
    pub(super) fn fits(&self, open: &Open<'_>) -> bool {
        open.model().is_some_and(|model| model.version == self.version) && open.is_writable
    }

    /// Returns the model that is tried and its ranking.
    pub(super) fn shown(&self) -> (Arc<ScoringModel>, Arc<Worked>) {
        self.latest.get().cloned().unwrap_or_else(|| (Arc::clone(&self.in_use), Arc::clone(&self.before)))
    }

    /// Returns a number that no state of the inventory has, new with every ranking.
    pub(super) const fn generation(&self) -> u64 {
        u64::MAX - self.stamp
    }

    /// Brings the ranking up to the weights.
    pub(super) fn refresh(&mut self, open: &Open<'_>, ctx: &Context) {
        if !Arc::ptr_eq(&self.before, open.worked) {
            self.before = Arc::clone(open.worked);
            self.edition += 1;
        }
        let (edition, before) = (self.edition, Arc::clone(&self.before));
        if edition == 0 || (self.latest.of(&edition).is_some() && !self.latest.is_under_way()) {
            return;
        }
        // Weights that make no model leave the last one that could be.
        let Some(model) = self.tried() else { return };
        let is_small = open.inventory().datasets().len() <= AT_ONCE;
        let is_new = self.latest.refresh(&edition, "what-if", is_small, ctx, || {
            let inventory = Arc::clone(open.inventory());
            move || {
                let ranking = Ranking::with_model(&inventory, &model, &before.index);
                (Arc::new(model), Arc::new(Worked { ranking, index: before.index.clone(), process: Arc::clone(&before.process) }))
            }
        });
        if let Some((_, worked)) = self.latest.get().filter(|_| is_new) {
            self.movements = Movements::between(&self.before.ranking, &worked.ranking);
            self.stamp += 1;
        }
    }

    /// Returns the model with the weights that are tried; what weighs nothing is retired. `None` where an axis has no weight at all.
    fn tried(&self) -> Option<ScoringModel> {
        if Axis::ALL.into_iter().any(|axis| self.sum(axis) <= 0.0) {
            return None;
        }
        let mut model = self.base.clone();
        let (kept, gone): (Vec<_>, Vec<_>) = model.criteria.into_iter().zip(&self.weights).partition(|(_, weight)| **weight > 0.0);
        model.criteria = kept.into_iter().map(|(criterion, weight)| crate::model::Criterion { weight: *weight, ..criterion }).collect();
        model.retired.extend(gone.into_iter().map(|(criterion, _)| criterion));
        Some(model)
    }

    fn sum(&self, axis: Axis) -> f64 {
        self.base.criteria.iter().zip(&self.weights).filter(|(criterion, _)| criterion.axis == axis).map(|(_, weight)| weight).sum()
    }

    fn is_changed(&self) -> bool {
        self.base.criteria.iter().zip(&self.weights).any(|(criterion, weight)| differs(criterion.weight, *weight))
    }

    fn set(&mut self, at: usize, weight: f64) {
        if weight.is_finite() && differs(self.weights[at], weight) {
            self.weights[at] = weight.clamp(0.0, WHOLE);
            self.edition += 1;
        }
    }

    fn set_all(&mut self, weight_of: impl Fn(CriterionId) -> f64) {
        for at in 0..self.weights.len() {
            self.set(at, weight_of(self.base.criteria[at].id));
        }
    }

    /// Returns the bundled models that weigh the same criteria in another way, with parts of 100.
    fn presets(&self) -> Vec<ScoringModel> {
        let ids = |model: &ScoringModel| model.criteria.iter().map(|criterion| criterion.id).collect::<std::collections::BTreeSet<_>>();
        let own = ids(&self.base);
        ScoringModel::presets().iter().filter(|preset| ids(preset) == own).map(whole).collect()
    }
}

fn differs(a: f64, b: f64) -> bool {
    (a - b).abs() > 1e-9
}

/// Returns a model with the weights of each axis as parts of 100.
fn whole(model: &ScoringModel) -> ScoringModel {
    let shares: Vec<f64> = model.criteria.iter().map(|criterion| WHOLE * model.share(criterion)).collect();
    let mut model = model.clone();
    for (criterion, share) in model.criteria.iter_mut().zip(shares) {
        criterion.weight = share;
    }
    model
}

/// Says over the view that nothing is stored while weights are tried.
pub(super) fn banner_ui(ui: &mut Ui, text: &Text) {
    let palette = ui.palette();
    let frame = Frame::new().fill(palette.warn_soft).inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 8));
    Panel::top("what-if banner").frame(frame).resizable(false).show_separator_line(true).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.icon(icon::INFO, size::ICON_SMALL, palette.warn);
            let response = ui.line(Role::Body, text.get("what-if-banner"));
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(eframe::egui::accesskit::Live::Polite));
        });
    });
}
