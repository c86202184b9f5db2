//! The order of the datasets with the best and the worst rank that other weights give.
//!
//! The ranks are the model's; the figure shows as many as can be read, and the table all.

use super::{Basis, Charted};
use crate::alphabet::quadrant_in;
use crate::export::report::Column;
use crate::figure::{Chart, FigureKind, Palette, RankBar, RankingChart};
use crate::model::Dataset;
use crate::model::priority::Quadrant;
use crate::model::rank::Ranked;

/// How many of the first are named in words.
const FIRST: usize = 3;

/// How many rows can be read.
const fn shown(palette: Palette) -> usize {
    match palette {
        Palette::Print => 40,
        Palette::Projector => 14,
    }
}

/// Puts the sign of a duty after a title.
pub(super) fn marked(title: &str, has_duty: bool) -> String {
    if has_duty { format!("{title} §") } else { title.to_owned() }
}

type Line<'a> = (&'a Ranked, &'a Dataset, u32, Quadrant);

pub(super) fn charted(basis: &Basis<'_>) -> Charted {
    let Basis { inventory, ranking, text, palette, .. } = *basis;
    let language = basis.language();
    let line = |id: &crate::model::DatasetId| {
        let ranked = ranking.get(*id)?;
        Some((ranked, inventory.dataset(*id)?.as_ref(), ranked.rank?, ranked.quadrant()?))
    };
    let lines: Vec<Line<'_>> = ranking.order().iter().filter_map(line).collect();
    let bar = |(ranked, dataset, rank, quadrant): &Line<'_>| RankBar {
        title: dataset.title(language).to_owned(),
        rank: *rank,
        interval: ranked.interval.unwrap_or((*rank, *rank)),
        span: span(ranked, *rank),
        quadrant: *quadrant,
        has_duty: ranked.has_duty,
    };
    let limit = shown(palette);
    let note = (lines.len() > limit).then(|| text.with("chart-ranking-note", &[("shown", limit.into()), ("count", lines.len().into())]));
    let chart = RankingChart {
        bars: lines.iter().take(limit).map(bar).collect(),
        axis: basis.word("chart-ranking-axis"),
        spans: basis.word("measure-interval"),
        quadrants: Quadrant::ALL.map(|quadrant| quadrant_in(Some(quadrant), inventory.model(), text).to_owned()),
        span_means: basis.word("chart-ranking-span"),
        duty_means: basis.word("matrix-legend-duty"),
        note,
        empty: basis.word("chart-empty-ranking"),
    };
    let columns = vec![
        Column::numbers(text.get("rank"), 10),
        Column::words(text.get("dataset"), 38),
        Column::numbers(text.get("report-rank-best"), 12),
        Column::numbers(text.get("report-rank-worst"), 12),
        Column::numbers(text.get("measure-priority"), 12),
        Column::words(text.get("quadrant"), 24),
    ];
    let row = |(ranked, dataset, rank, quadrant): &Line<'_>| {
        let (best, worst) = ranked.interval.unwrap_or((*rank, *rank));
        let [rank, best, worst] = [*rank, best, worst].map(|rank| text.count(rank as usize));
        let priority = ranked.priority().map_or_else(String::new, |priority| text.number(priority, 1));
        let field = quadrant_in(Some(*quadrant), inventory.model(), text).to_owned();
        vec![rank, marked(dataset.title(language), ranked.has_duty), best, worst, priority, field]
    };
    let rows = lines.iter().map(row).collect();
    basis.charted(FigureKind::Ranking, Chart::Ranking(chart), alt(basis, &lines), columns, rows)
}

/// Writes an interval: `2–5`, or the rank alone where no weight moves it.
fn span(ranked: &Ranked, rank: u32) -> String {
    match ranked.interval {
        Some((best, worst)) if best != worst => format!("{best}–{worst}"),
        _ => rank.to_string(),
    }
}

fn alt(basis: &Basis<'_>, lines: &[Line<'_>]) -> String {
    let (text, language) = (basis.text, basis.language());
    if lines.is_empty() {
        return basis.word("chart-empty-ranking");
    }
    let names: Vec<String> = lines.iter().take(FIRST).map(|(_, dataset, ..)| dataset.title(language).to_owned()).collect();
    let first = crate::export::paper::named(names, text);
    let begins = text.with("chart-ranking-alt", &[("count", lines.len().into()), ("first", first.into())]);
    let width = |(ranked, ..): &&Line<'_>| ranked.interval.map_or(0, |(best, worst)| worst - best);
    // Of equally uncertain ones the first.
    let loosest = lines.iter().rev().max_by_key(width).filter(|line| width(line) > 0);
    let Some((ranked, dataset, rank, _)) = loosest else {
        return format!("{begins} {}", text.get("chart-ranking-alt-firm"));
    };
    let (best, worst) = ranked.interval.unwrap_or((*rank, *rank));
    let args = [("title", dataset.title(language).into()), ("best", best.to_string().into()), ("worst", worst.to_string().into())];
    format!("{begins} {}", text.with("chart-ranking-alt-loose", &args))
}
