//! How the datasets divide: the four fields of the matrix, what cannot be opened, and what has too little to go on.
//!
//! Every dataset is counted once.

use super::{Basis, Charted};
use crate::alphabet::quadrant_in;
use crate::export::report::Column;
use crate::figure::{Chart, FigureKind, Share, ShareChart, ShareOf};
use crate::model::priority::Quadrant;
use crate::model::rank::Ranked;

/// The parts, in order.
const PARTS: [ShareOf; 6] = [
    ShareOf::Field(Quadrant::PublishNow),
    ShareOf::Field(Quadrant::PlanAndInvest),
    ShareOf::Field(Quadrant::WhenConvenient),
    ShareOf::Field(Quadrant::Hold),
    ShareOf::Hindered,
    ShareOf::Unplaced,
];

pub(super) fn charted(basis: &Basis<'_>) -> Charted {
    let Basis { inventory, ranking, text, .. } = *basis;
    let of = |ranked: Option<&Ranked>| match ranked {
        Some(ranked) if ranked.is_hindered() => ShareOf::Hindered,
        ranked => ranked.and_then(Ranked::quadrant).map_or(ShareOf::Unplaced, ShareOf::Field),
    };
    let found: Vec<ShareOf> = inventory.datasets().map(|dataset| of(ranking.get(dataset.id()))).collect();
    let counts = PARTS.map(|of| found.iter().filter(|found| **found == of).count());
    let part = |((of, count), share): ((ShareOf, usize), usize)| {
        let name = match of {
            ShareOf::Field(quadrant) => quadrant_in(Some(quadrant), inventory.model(), text),
            ShareOf::Hindered => text.get("report-hindered"),
            ShareOf::Unplaced => text.get("report-unplaced"),
        };
        Share { of, name: name.to_owned(), count, number: text.count(count), percent: percent(basis, count, share) }
    };
    let parts: Vec<Share> = PARTS.into_iter().zip(counts).zip(hundredths(counts)).map(part).collect();
    let columns =
        vec![Column::words(text.get("report-group"), 50), Column::numbers(text.get("datasets"), 25), Column::numbers(text.get("chart-share-percent"), 25)];
    let row = |part: &Share| vec![part.name.clone(), part.number.clone(), part.percent.clone()];
    let rows = if found.is_empty() { Vec::new() } else { parts.iter().map(row).collect() };
    let alt = alt(basis, &parts, found.len());
    let chart = ShareChart { parts, empty: basis.word("chart-empty-share") };
    basis.charted(FigureKind::Share, Chart::Share(chart), alt, columns, rows)
}

/// Divides a hundred by counts in whole numbers that come to a hundred: what is left over goes where the most was cut off.
fn hundredths(counts: [usize; PARTS.len()]) -> [usize; PARTS.len()] {
    let all = counts.iter().sum::<usize>().max(1);
    let mut shares = counts.map(|count| count * 100 / all);
    let mut by_rest: Vec<usize> = (0..counts.len()).filter(|part| !(counts[*part] * 100).is_multiple_of(all)).collect();
    by_rest.sort_by_key(|part| std::cmp::Reverse(counts[*part] * 100 % all));
    let left = 100_usize.saturating_sub(shares.iter().sum());
    for part in by_rest.into_iter().take(left) {
        shares[part] += 1;
    }
    shares
}

/// Writes a share; a small one is not said to be nothing.
fn percent(basis: &Basis<'_>, count: usize, share: usize) -> String {
    if count > 0 && share == 0 { format!("< {}", basis.text.percent(0.01, 0)) } else { basis.text.percent(share as f64 / 100.0, 0) }
}

fn alt(basis: &Basis<'_>, parts: &[Share], all: usize) -> String {
    let text = basis.text;
    let Some(most) = parts.iter().rev().max_by_key(|part| part.count).filter(|part| part.count > 0) else {
        return basis.word("chart-empty-share");
    };
    let rest = parts.iter().filter(|part| part.count > 0 && part.of != most.of);
    let rest: Vec<String> = rest.map(|part| format!("{} {}", part.name, part.number)).collect();
    let largest = [("count", all.into()), ("most", most.name.as_str().into()), ("number", most.count.into()), ("percent", most.percent.as_str().into())];
    let largest = text.with("chart-share-alt", &largest);
    if rest.is_empty() {
        return largest;
    }
    format!("{largest} {}", text.with("chart-share-alt-rest", &[("rest", crate::export::paper::joined(&rest, text).into())]))
}

#[cfg(test)]
mod tests {
    use super::hundredths;

    #[test]
    fn the_shares_of_all_datasets_come_to_a_hundred() {
        assert_eq!(hundredths([1, 1, 1, 0, 0, 0]), [34, 33, 33, 0, 0, 0]);
        assert_eq!(hundredths([7, 7, 7, 7, 7, 4]), [18, 18, 18, 18, 18, 10]);
        assert_eq!(hundredths([0; 6]), [0; 6]);
        for counts in [[12, 9, 10, 3, 4, 1], [999, 1, 0, 0, 0, 0], [1, 2, 3, 4, 5, 6], [39, 0, 0, 0, 0, 0]] {
            assert_eq!(hundredths(counts).iter().sum::<usize>(), 100, "{counts:?}");
        }
    }
}
