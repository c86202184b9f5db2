//! What maintenance asks for in the twelve months from a day on.
//!
//! What is due, and how often it comes back, is the model's. A thing counts once in a month, however often it comes back in it.

use super::{Basis, Charted};
use crate::export::paper::some_of;
use crate::export::report::Column;
use crate::figure::{Chart, FigureKind, TimelineChart, TimelineColumn};
use crate::model::DatasetId;
use crate::model::process::{DueWhat, Month, Process, Year};

/// How many letters of a month stand under its column.
const LETTERS: usize = 3;

/// One column with its name in full and the datasets behind it.
struct Counted {
    column: TimelineColumn,
    name: String,
    datasets: Vec<DatasetId>,
}

pub(super) fn charted(basis: &Basis<'_>) -> Charted {
    let Basis { inventory, text, today, .. } = *basis;
    let process = Process::of(inventory, today);
    let year = Year::of(&process.due, inventory, today);
    let late = || year.overdue.iter().map(|due| (due.dataset, due.what));
    let overdue = (!year.overdue.is_empty()).then(|| counted(basis, late(), text.get("chart-timeline-overdue").to_owned()));
    let months: Vec<Counted> = year.months.iter().enumerate().map(|(index, one)| month(basis, one, index == 0)).collect();
    let columns = vec![
        Column::words(text.get("chart-timeline-month"), 18),
        Column::numbers(text.get("chart-timeline-updates"), 16),
        Column::numbers(text.get("chart-timeline-items"), 16),
        Column::words(text.get("datasets"), 50),
    ];
    let row = |one: &Counted| {
        let titles = one.datasets.iter().filter_map(|id| inventory.dataset(*id)).map(|dataset| dataset.title(basis.language()).to_owned()).collect();
        vec![one.name.clone(), text.count(one.column.updates as usize), text.count(one.column.items as usize), some_of(titles, text)]
    };
    let is_empty = overdue.iter().chain(&months).all(|one| one.column.all() == 0);
    let rows = if is_empty { Vec::new() } else { overdue.iter().chain(&months).map(row).collect() };
    let alt = if is_empty { basis.word("chart-empty-timeline") } else { alt(basis, overdue.as_ref(), &months) };
    let chart = TimelineChart {
        overdue: overdue.map(|one| one.column),
        months: months.into_iter().map(|one| one.column).collect(),
        means: ["chart-timeline-updates", "chart-timeline-items"].map(|key| basis.word(key)),
        empty: basis.word("chart-empty-timeline"),
    };
    basis.charted(FigureKind::Timeline, Chart::Timeline(chart), alt, columns, rows)
}

fn month(basis: &Basis<'_>, month: &Month, is_first: bool) -> Counted {
    let name = basis.text.month_and_year(month.first);
    let mut one = counted(basis, month.due.iter().map(|due| (due.dataset, due.what)), name);
    one.column.name = one.name.chars().take(LETTERS).collect();
    if is_first || month.first.month() == 1 {
        one.column.under = month.first.year().to_string();
    }
    one
}

fn counted(basis: &Basis<'_>, due: impl Iterator<Item = (DatasetId, DueWhat)>, name: String) -> Counted {
    let (mut updates, mut items, mut datasets) = (0, 0, Vec::new());
    for (dataset, what) in due {
        match what {
            DueWhat::Update => updates += 1,
            DueWhat::Item(_) => items += 1,
        }
        if !datasets.contains(&dataset) {
            datasets.push(dataset);
        }
    }
    let column = TimelineColumn { name: name.clone(), under: String::new(), updates, items, number: basis.text.count((updates + items) as usize) };
    Counted { column, name, datasets }
}

fn alt(basis: &Basis<'_>, overdue: Option<&Counted>, months: &[Counted]) -> String {
    let text = basis.text;
    let all: usize = months.iter().map(|one| one.column.all() as usize).sum();
    let ends = |one: Option<&Counted>| one.map_or_else(String::new, |one| one.name.clone());
    let (from, to) = (ends(months.first()), ends(months.last()));
    let late = overdue.map(|one| text.with("chart-timeline-alt-late", &[("count", one.column.all().into())]));
    // Of equally full months the first.
    let fullest = months.iter().rev().max_by_key(|one| one.column.all()).filter(|one| one.column.all() > 0);
    let year = fullest.map(|one| {
        let args = [("from", from.into()), ("to", to.into()), ("count", all.into()), ("month", one.name.as_str().into()), ("most", one.column.all().into())];
        text.with("chart-timeline-alt", &args)
    });
    year.into_iter().chain(late).collect::<Vec<_>>().join(" ")
}
