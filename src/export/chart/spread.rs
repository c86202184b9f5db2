//! How the scores of all datasets spread on each criterion.
//!
//! Scores that rest, because the model no longer asks for them, are not counted.

use super::{Basis, Charted};
use crate::export::report::Column;
use crate::figure::{Chart, FigureKind, SpreadChart, SpreadRow};
use crate::model::{Axis, Criterion, Score, ScoringModel};

/// The five levels.
const LEVELS: usize = 5;

/// What is known of a criterion.
struct Counted {
    row: SpreadRow,
    mean: Option<f64>,
    /// How far levels lie from each other: their variance.
    variance: f64,
    missing: usize,
}

pub(super) fn charted(basis: &Basis<'_>) -> Charted {
    let Basis { inventory, text, .. } = *basis;
    let axes = |model: &ScoringModel| Axis::ALL.map(|axis| (axis, model.of_axis(axis).map(|criterion| counted(basis, criterion)).collect::<Vec<_>>()));
    let mut groups: Vec<(Axis, Vec<Counted>)> = inventory.model().map_or_else(Vec::new, |model| axes(model).into());
    if !groups.iter().flat_map(|(_, rows)| rows).any(|one| one.mean.is_some()) {
        groups.clear();
    }
    let heads: [String; LEVELS + 2] =
        std::array::from_fn(|at| if at < LEVELS { (at + 1).to_string() } else { basis.word(["chart-spread-unknown", "chart-spread-missing"][at - LEVELS]) });
    let mut columns = vec![Column::words(text.get("criterion"), 38)];
    columns.extend(heads.iter().enumerate().map(|(at, head)| Column::numbers(head.as_str(), if at < LEVELS { 6 } else { 12 })));
    columns.push(Column::numbers(text.get("chart-spread-mean"), 10));
    let row = |one: &Counted| {
        let SpreadRow { name, numbers, mean, .. } = &one.row;
        let mean = if mean.is_empty() { text.get("nothing") } else { mean };
        std::iter::once(name.clone()).chain(numbers.iter().cloned()).chain([mean.to_owned()]).collect()
    };
    let all: Vec<&Counted> = groups.iter().flat_map(|(_, rows)| rows).collect();
    let (rows, alt) = (all.iter().map(|one| row(one)).collect(), alt(basis, &all));
    let named = |(axis, rows): (Axis, Vec<Counted>)| (text.of("axis", axis.key()).to_owned(), rows.into_iter().map(|one| one.row).collect());
    let chart = SpreadChart {
        groups: groups.into_iter().map(named).collect(),
        columns: heads,
        mean: basis.word("chart-spread-mean"),
        empty: basis.word("chart-empty-spread"),
    };
    basis.charted(FigureKind::Spread, Chart::Spread(chart), alt, columns, rows)
}

fn counted(basis: &Basis<'_>, criterion: &Criterion) -> Counted {
    let mut counts = [0; LEVELS + 2];
    for dataset in basis.inventory.datasets() {
        let at = match basis.inventory.scores(dataset.id()).get(&criterion.id).map(|judgement| judgement.score) {
            Some(Score::Known(level)) => usize::from(level.get()) - 1,
            Some(Score::Unknown) => LEVELS,
            None => LEVELS + 1,
        };
        counts[at] += 1;
    }
    let levels = || (1..).zip(&counts[..LEVELS]).map(|(level, count)| (f64::from(level), *count as f64));
    let known: f64 = levels().map(|(_, count)| count).sum();
    let mean = (known > 0.0).then(|| levels().map(|(level, count)| level * count).sum::<f64>() / known);
    let variance = mean.map_or(0.0, |mean| levels().map(|(level, count)| count * (level - mean).powi(2)).sum::<f64>() / known);
    let row = SpreadRow {
        name: format!("{} {}", criterion.id, criterion.short.get(basis.language())),
        counts,
        numbers: counts.map(|count| basis.text.count(count)),
        mean: mean.map_or_else(String::new, |mean| basis.text.number(mean, 1)),
    };
    Counted { row, mean, variance, missing: counts[LEVELS] + counts[LEVELS + 1] }
}

fn alt(basis: &Basis<'_>, all: &[&Counted]) -> String {
    let text = basis.text;
    let answered: Vec<&&Counted> = all.iter().filter(|one| one.mean.is_some()).collect();
    let mean = |one: &&&Counted| one.mean.unwrap_or_default();
    let (highest, lowest) =
        (answered.iter().copied().rev().max_by(|a, b| mean(a).total_cmp(&mean(b))), answered.iter().copied().min_by(|a, b| mean(a).total_cmp(&mean(b))));
    let (Some(highest), Some(lowest)) = (highest, lowest) else { return basis.word("chart-empty-spread") };
    let args = [
        ("count", all.len().into()),
        ("highest", highest.row.name.as_str().into()),
        ("high", highest.row.mean.as_str().into()),
        ("lowest", lowest.row.name.as_str().into()),
        ("low", lowest.row.mean.as_str().into()),
    ];
    let mut sentences = vec![text.with("chart-spread-alt", &args)];
    let widest = answered.iter().copied().rev().max_by(|a, b| a.variance.total_cmp(&b.variance)).filter(|one| one.variance > 0.0);
    sentences.extend(widest.map(|one| text.with("chart-spread-alt-widest", &[("criterion", one.row.name.as_str().into())])));
    let gappiest = all.iter().rev().max_by_key(|one| one.missing).filter(|one| one.missing > 0);
    sentences.extend(gappiest.map(|one| text.with("chart-spread-alt-missing", &[("criterion", one.row.name.as_str().into()), ("count", one.missing.into())])));
    sentences.join(" ")
}
