//! The sheet of the matrix: a native scatter chart, and under it the table that it draws.
//!
//! Labels on points are names, written out: a label that points to a cell shows the wrong number in other programs.

use rust_xlsxwriter::{
    Chart, ChartAxis, ChartDataLabel, ChartDataLabelPosition, ChartFont, ChartFormat, ChartLegendPosition, ChartLine, ChartLineDashType, ChartMarker,
    ChartMarkerType, ChartSolidFill, Color, Format, Worksheet, XlsxError,
};

use super::Book;
use super::sheet::{header, short, table, write_text};
use super::tints;
use crate::alphabet::quadrant_in;
use crate::export::picture;
use crate::figure::input::shorten;
use crate::figure::{Pos, Rect};
use crate::model::priority::Quadrant;
use crate::model::rank::Ranked;
use crate::model::{Dataset, ScoringModel};

/// The first column right of the chart, which is wider than the table.
const BESIDE: u16 = 9;
/// The row of the table's headers, under the chart.
const HEADERS: u32 = 37;
/// The size of the chart in pixels: a row is 20 high.
const CHART: (u32, u32) = (1180, 720);
/// As many points have their names; more would lie over each other, and ranks stand there instead.
const NAMED: usize = 60;
/// As many letters of a name.
const LETTERS: usize = 22;

type Placed<'a> = (&'a Dataset, &'a Ranked, Quadrant, (f64, f64));

pub(super) fn write(book: &Book<'_>, model: &ScoringModel, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let text = book.text;
    let mut placed: Vec<Placed<'_>> = book.rows.iter().filter_map(|dataset| place(book, dataset)).collect();
    placed.sort_by_key(|(_, ranked, quadrant, _)| (*quadrant, ranked.rank));
    for (column, width) in [10, 38, 22, 10, 10, 20, 15, 15, 24, 26, 10, 10].into_iter().enumerate() {
        sheet.set_column_width(column as u16, width)?;
    }
    let one_decimal = Format::new().set_num_format("0.0");
    // Words beside a number keep a little off it.
    let apart = Format::new().set_indent(1);
    for (row, (dataset, ranked, quadrant, (value, cost))) in placed.iter().enumerate() {
        let row = HEADERS + 1 + row as u32;
        sheet.write_number(row, 0, ranked.rank.unwrap_or_default())?;
        write_text(sheet, row, 1, dataset.title(book.language))?;
        write_text(sheet, row, 2, book.inventory.department_of(dataset))?;
        sheet.write_number_with_format(row, 3, *cost, &one_decimal)?;
        sheet.write_number_with_format(row, 4, *value, &one_decimal)?;
        sheet.write_string_with_format(
            row,
            5,
            super::sheet::fitting(&crate::export::xml::legal(quadrant_in(Some(*quadrant), book.inventory.model(), text))),
            &apart,
        )?;
        if let (Some(_), Some((value, cost))) = (ranked.overridden, ranked.assessment.point()) {
            sheet.write_number_with_format(row, 6, cost, &one_decimal)?;
            sheet.write_number_with_format(row, 7, value, &one_decimal)?;
        }
    }
    let headers = ["rank", "dataset", "department", "measure-cost", "measure-value", "quadrant", "report-computed-cost", "report-computed-value"]
        .map(|key| text.get(key).to_owned());
    table(sheet, "Matrix", (HEADERS, 0), &headers, placed.len(), text.get("report-about-matrix"))?;
    thresholds(book, model, sheet)?;
    tints::quadrants(book, sheet, 5, (HEADERS + 1, HEADERS + placed.len().max(1) as u32))?;
    sheet.insert_chart(0, 0, &chart(book, &placed))?;
    sheet.set_repeat_rows(HEADERS, HEADERS)?;
    // What the lines of the thresholds are drawn from is not for paper.
    sheet.set_print_area(0, 0, HEADERS + placed.len().max(1) as u32, BESIDE - 1)?;
    Ok(())
}

fn place<'a>(book: &Book<'a>, dataset: &'a Dataset) -> Option<Placed<'a>> {
    let ranked = book.ranking.get(dataset.id()).filter(|ranked| !ranked.is_hindered())?;
    Some((dataset, ranked, ranked.quadrant()?, ranked.point()?))
}

/// Writes the ends of the two threshold lines: cost, value.
fn thresholds(book: &Book<'_>, model: &ScoringModel, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let (value, cost) = (model.thresholds.value, model.thresholds.cost);
    let text = book.text;
    sheet.write_string_with_format(HEADERS, BESIDE + 1, text.get("measure-cost"), &header())?;
    sheet.write_string_with_format(HEADERS, BESIDE + 2, text.get("measure-value"), &header())?;
    let ends = [("report-threshold-value", (0.0, value)), ("", (100.0, value)), ("report-threshold-cost", (cost, 0.0)), ("", (cost, 100.0))];
    for (row, (key, (x, y))) in ends.into_iter().enumerate() {
        let row = HEADERS + 1 + row as u32;
        if !key.is_empty() {
            write_text(sheet, row, BESIDE, text.get(key))?;
        }
        sheet.write_number(row, BESIDE + 1, x)?.write_number(row, BESIDE + 2, y)?;
    }
    Ok(())
}

fn chart(book: &Book<'_>, placed: &[Placed<'_>]) -> Chart {
    let text = book.text;
    let name = book.sheet_name("matrix");
    let mut chart = Chart::new_scatter();
    let mut from = HEADERS + 1;
    let mut small = ChartFont::new();
    small.set_size(8);
    let names = names(book, placed);
    let label = |at: usize| ChartDataLabel::new().set_value(literal(&names[at]).as_str()).set_font(&small).to_custom();
    for quadrant in Quadrant::ALL {
        let labels: Vec<ChartDataLabel> = (0..placed.len()).filter(|at| placed[*at].2 == quadrant).map(label).collect();
        if labels.is_empty() {
            continue;
        }
        let to = from + labels.len() as u32 - 1;
        chart
            .add_series()
            .set_name(literal(quadrant_in(Some(quadrant), book.inventory.model(), text)).as_str())
            .set_categories((name, from, 3, to, 3))
            .set_values((name, from, 4, to, 4))
            .set_marker(&marker(quadrant))
            .set_format(ChartFormat::new().set_no_line())
            .set_data_label(ChartDataLabel::new().show_value().set_position(ChartDataLabelPosition::Right))
            .set_custom_data_labels(&labels);
        from = to + 1;
    }
    for (key, first) in [("report-threshold-value", HEADERS + 1), ("report-threshold-cost", HEADERS + 3)] {
        let mut line = ChartLine::new();
        line.set_color(Color::RGB(0x0076_828F)).set_width(1.0).set_dash_type(ChartLineDashType::Dash);
        chart
            .add_series()
            .set_name(text.get(key))
            .set_categories((name, first, BESIDE + 1, first + 1, BESIDE + 1))
            .set_values((name, first, BESIDE + 2, first + 1, BESIDE + 2))
            .set_marker(ChartMarker::new().set_none())
            .set_format(&mut line)
            .delete_from_legend(true);
    }
    axes(book, &mut chart);
    chart.title().set_name(text.get("report-matrix-title"));
    chart.legend().set_position(ChartLegendPosition::Bottom);
    chart.set_width(CHART.0).set_height(CHART.1).set_alt_text(alt(book, placed)).set_name(text.get("report-matrix-title"));
    chart
}

fn axes(book: &Book<'_>, chart: &mut Chart) {
    let mut grid = ChartLine::new();
    grid.set_color(Color::RGB(0x00DB_DEE2));
    let mut font = ChartFont::new();
    font.set_bold().set_size(11);
    let set_up = |axis: &mut ChartAxis, key: &str| {
        axis.set_name(book.text.get(key)).set_name_font(&font).set_major_gridlines_line(&grid);
        axis.set_min(0).set_max(100).set_major_unit(25).set_num_format("0");
    };
    set_up(chart.x_axis(), "axis-cost");
    set_up(chart.y_axis(), "axis-value");
}

fn marker(quadrant: Quadrant) -> ChartMarker {
    let shape = match quadrant {
        Quadrant::PublishNow => ChartMarkerType::Circle,
        Quadrant::PlanAndInvest => ChartMarkerType::Square,
        Quadrant::WhenConvenient => ChartMarkerType::Triangle,
        Quadrant::Hold => ChartMarkerType::Diamond,
    };
    let mut marker = ChartMarker::new();
    marker.set_type(shape).set_size(8).set_format(ChartSolidFill::new().set_color(Color::RGB(tints::ink(quadrant))));
    marker
}

/// Returns what stands beside each point: its name, or its rank where a name would lie over another, over a point, or there are too many.
///
/// Programs draw charts each in their own way; this is near enough for all.
fn names(book: &Book<'_>, placed: &[Placed<'_>]) -> Vec<String> {
    /// About the room that points have, how wide a letter is, how high a label and half a mark, all in pixels.
    const PLOT: (f32, f32) = (1040.0, 560.0);
    const LETTER: f32 = 5.4;
    const HEIGHT: f32 = 13.0;
    const MARK: f32 = 5.0;
    let at = |place: (f64, f64)| Pos::new(PLOT.0 * place.1 as f32 / 100.0, PLOT.1 * (1.0 - place.0 as f32 / 100.0));
    let marks: Vec<Rect> = placed.iter().map(|(.., place)| Rect::centered(at(*place), 2.0 * MARK, 2.0 * MARK)).collect();
    let mut taken: Vec<Rect> = Vec::new();
    let mut name = |(own, (dataset, ranked, _, place)): (usize, &Placed<'_>)| {
        let rank = ranked.rank.unwrap_or_default().to_string();
        let name = shorten(dataset.title(book.language), LETTERS);
        let room = |text: &str| {
            let from = at(*place).shifted(MARK + 3.0, -HEIGHT / 2.0);
            Rect::sized(from.x, from.y, text.chars().count() as f32 * LETTER, HEIGHT)
        };
        let wanted = room(&name);
        let is_free =
            !taken.iter().any(|other| other.intersects(&wanted)) && !marks.iter().enumerate().any(|(other, mark)| other != own && mark.intersects(&wanted));
        let words = if placed.len() <= NAMED && !name.is_empty() && is_free { name } else { rank };
        taken.push(room(&words));
        words
    };
    placed.iter().enumerate().map(&mut name).collect()
}

/// Makes a text that no chart takes for a range of cells: `=A1`, `Blad!A1`. What is put in is not seen.
fn literal(text: &str) -> String {
    const JOINER: char = '\u{2060}';
    let kept = text.replace('!', &format!("!{JOINER}"));
    if kept.starts_with('=') { format!("{JOINER}{kept}") } else { kept }
}

fn alt(book: &Book<'_>, placed: &[Placed<'_>]) -> String {
    let place = |quadrant: Quadrant| (quadrant, placed.iter().filter(|(_, _, other, _)| *other == quadrant).count());
    let shown = picture::in_words("report-chart-alt", Quadrant::ALL.map(place), &[], book.inventory.model(), book.text);
    let hindered = book.ranking.iter().filter(|ranked| ranked.is_hindered()).count();
    if hindered == 0 || book.options.only_public {
        return short(shown);
    }
    let beside = book.text.with("report-chart-lane", &[("count", hindered.into()), ("sheet", book.sheet_name("gates").into())]);
    short(format!("{shown} {beside}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_never_taken_for_a_range_of_cells() {
        for name in ["=1+1", "Blad1!$A$1:$A$5", "=Datasets[Titel]", "'Poäng'!A1"] {
            assert!(!literal(name).starts_with('=') && !literal(name).contains("!$") && !literal(name).contains("!A"), "{name}");
        }
        assert_eq!(literal("Badplatser"), "Badplatser");
    }
}
