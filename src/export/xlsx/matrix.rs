//! The sheet of the matrix: a native scatter chart, and the table that it draws.
//!
//! Labels on points are ranks, written out: a label that points to a cell shows the wrong number in other programs.

use rust_xlsxwriter::{
    Chart, ChartAxis, ChartDataLabel, ChartDataLabelPosition, ChartFont, ChartFormat, ChartLegendPosition, ChartLine, ChartLineDashType, ChartMarker,
    ChartMarkerType, ChartSolidFill, Color, Format, Worksheet, XlsxError,
};

use super::Book;
use super::sheet::{header, table, write_text};
use crate::alphabet::quadrant_in;
use crate::export::picture;
use crate::model::priority::Quadrant;
use crate::model::rank::Ranked;
use crate::model::{Dataset, ScoringModel};

/// The first column right of the table.
const BESIDE: u16 = 9;
/// The longest words for a chart, in UTF-16 units.
const ALT_MAX: usize = 255;
/// The first row below the points of the threshold lines.
const CHART_ROW: u32 = 5;

type Placed<'a> = (&'a Dataset, &'a Ranked, Quadrant, (f64, f64));

pub(super) fn write(book: &Book<'_>, model: &ScoringModel, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let text = book.text;
    let mut placed: Vec<Placed<'_>> = book.rows.iter().filter_map(|dataset| place(book, dataset)).collect();
    placed.sort_by_key(|(_, ranked, quadrant, _)| (*quadrant, ranked.rank));
    for (column, width) in [10, 38, 22, 10, 10, 20, 15, 15, 3, 26, 10, 10].into_iter().enumerate() {
        sheet.set_column_width(column as u16, width)?;
    }
    let one_decimal = Format::new().set_num_format("0.0");
    for (row, (dataset, ranked, quadrant, (value, cost))) in placed.iter().enumerate() {
        let row = row as u32 + 1;
        sheet.write_number(row, 0, ranked.rank.unwrap_or_default())?;
        write_text(sheet, row, 1, dataset.title(book.language))?;
        write_text(sheet, row, 2, book.inventory.department_of(dataset))?;
        sheet.write_number_with_format(row, 3, *cost, &one_decimal)?;
        sheet.write_number_with_format(row, 4, *value, &one_decimal)?;
        write_text(sheet, row, 5, quadrant_in(Some(*quadrant), book.inventory.model(), text))?;
        if let (Some(_), Some((value, cost))) = (ranked.overridden, ranked.assessment.point()) {
            sheet.write_number_with_format(row, 6, cost, &one_decimal)?;
            sheet.write_number_with_format(row, 7, value, &one_decimal)?;
        }
    }
    let headers = ["rank", "dataset", "department", "measure-cost", "measure-value", "quadrant", "report-computed-cost", "report-computed-value"]
        .map(|key| text.get(key).to_owned());
    table(sheet, "Matrix", (0, 0), &headers, placed.len(), text.get("report-about-matrix"))?;
    thresholds(book, model, sheet)?;
    sheet.insert_chart(CHART_ROW, BESIDE, &chart(book, &placed))?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
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
    sheet.write_string_with_format(0, BESIDE + 1, text.get("measure-cost"), &header())?;
    sheet.write_string_with_format(0, BESIDE + 2, text.get("measure-value"), &header())?;
    let ends = [("report-threshold-value", (0.0, value)), ("", (100.0, value)), ("report-threshold-cost", (cost, 0.0)), ("", (cost, 100.0))];
    for (row, (key, (x, y))) in ends.into_iter().enumerate() {
        let row = row as u32 + 1;
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
    let mut from = 1;
    for quadrant in Quadrant::ALL {
        let ranks: Vec<String> =
            placed.iter().filter(|(_, _, other, _)| *other == quadrant).map(|(_, ranked, ..)| ranked.rank.unwrap_or_default().to_string()).collect();
        if ranks.is_empty() {
            continue;
        }
        let to = from + ranks.len() as u32 - 1;
        let labels: Vec<ChartDataLabel> = ranks.iter().map(|rank| ChartDataLabel::new().set_value(rank.as_str()).to_custom()).collect();
        chart
            .add_series()
            // What begins with = would be taken for a range of cells.
            .set_name(quadrant_in(Some(quadrant), book.inventory.model(), text).trim_start_matches('='))
            .set_categories((name, from, 3, to, 3))
            .set_values((name, from, 4, to, 4))
            .set_marker(&marker(quadrant))
            .set_format(ChartFormat::new().set_no_line())
            .set_data_label(ChartDataLabel::new().show_value().set_position(ChartDataLabelPosition::Right))
            .set_custom_data_labels(&labels);
        from = to + 1;
    }
    for (key, first) in [("report-threshold-value", 1), ("report-threshold-cost", 3)] {
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
    chart.set_width(900).set_height(640).set_alt_text(alt(book, placed)).set_name(text.get("report-matrix-title"));
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
    let (shape, color) = match quadrant {
        Quadrant::PublishNow => (ChartMarkerType::Circle, 0x0000_7A5E),
        Quadrant::PlanAndInvest => (ChartMarkerType::Square, 0x008E_2A8B),
        Quadrant::WhenConvenient => (ChartMarkerType::Triangle, 0x00C0_4A00),
        Quadrant::Hold => (ChartMarkerType::Diamond, 0x001B_2430),
    };
    let mut marker = ChartMarker::new();
    marker.set_type(shape).set_size(8).set_format(ChartSolidFill::new().set_color(Color::RGB(color)));
    marker
}

/// Cuts a text off where a chart takes no more of it.
fn short(text: String) -> String {
    let mut units = 0;
    let mut fits = |c: &char| {
        units += c.len_utf16();
        units < ALT_MAX
    };
    if text.encode_utf16().count() <= ALT_MAX { text } else { text.chars().take_while(|c| fits(c)).chain(['…']).collect() }
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
