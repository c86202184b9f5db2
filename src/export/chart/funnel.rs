//! How many datasets have come to each stage, stand there, went on, or ended there.
//!
//! A dataset has come to every stage up to the one it stands in.

use super::{Basis, Charted};
use crate::export::report::Column;
use crate::figure::{Chart, FigureKind, FunnelChart, FunnelStage};
use crate::model::Stage;

pub(super) fn charted(basis: &Basis<'_>) -> Charted {
    let Basis { inventory, text, .. } = *basis;
    let (mut here, mut ended) = ([0; 4], [0; 4]);
    for dataset in inventory.datasets() {
        let counted = if inventory.outcome(dataset.id()).is_some() { &mut ended } else { &mut here };
        counted[dataset.stage().index()] += 1;
    }
    let stage = |stage: Stage| {
        let at = stage.index();
        let gone_on = here[at + 1..].iter().chain(&ended[at + 1..]).sum();
        let mut one =
            FunnelStage { name: text.of("stage", stage.key()).to_owned(), gone_on, here: here[at], ended: ended[at], says: String::new(), more: String::new() };
        one.says = text.with("chart-funnel-reached", &[("count", one.reached().into())]);
        let parts = [("chart-funnel-here", one.here), ("chart-funnel-on", one.gone_on), ("chart-funnel-ended", one.ended)];
        // Nobody goes on from the last stage.
        let said = parts.into_iter().filter(|(key, count)| *count > 0 || *key == "chart-funnel-here");
        one.more = said.map(|(key, count)| text.with(key, &[("count", count.into())])).collect::<Vec<_>>().join(", ");
        one
    };
    let stages: Vec<FunnelStage> = Stage::ALL.into_iter().map(stage).collect();
    let columns = vec![
        Column::words(text.get("stage"), 28),
        Column::numbers(text.get("chart-funnel-column-reached"), 18),
        Column::numbers(text.get("chart-funnel-means-here"), 18),
        Column::numbers(text.get("chart-funnel-means-on"), 18),
        Column::numbers(text.get("chart-funnel-means-ended"), 18),
    ];
    let row = |stage: &FunnelStage| {
        let counts = [stage.reached(), stage.here, stage.gone_on, stage.ended].map(|count| text.count(count));
        std::iter::once(stage.name.clone()).chain(counts).collect()
    };
    let rows = if inventory.datasets().len() == 0 { Vec::new() } else { stages.iter().map(row).collect() };
    let alt = alt(basis, &stages);
    let chart = FunnelChart {
        stages,
        means: ["chart-funnel-means-on", "chart-funnel-means-here", "chart-funnel-means-ended"].map(|key| basis.word(key)),
        empty: basis.word("chart-empty-funnel"),
    };
    basis.charted(FigureKind::Funnel, Chart::Funnel(chart), alt, columns, rows)
}

fn alt(basis: &Basis<'_>, stages: &[FunnelStage]) -> String {
    let text = basis.text;
    let Some(most) = stages.iter().rev().max_by_key(|stage| stage.here).filter(|_| basis.inventory.datasets().len() > 0) else {
        return basis.word("chart-empty-funnel");
    };
    let each: Vec<String> = stages.iter().map(|stage| format!("{} {}", stage.name, text.count(stage.reached()))).collect();
    let each = crate::export::paper::joined(&each, text);
    text.with("chart-funnel-alt", &[("each", each.into()), ("stage", most.name.as_str().into()), ("here", most.here.into())])
}
