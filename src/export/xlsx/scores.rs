//! The sheet of scores: levels to fill in, and formulas that work out value, cost, priority and rank anew.
//!
//! The formulas are those of `model::priority`; their stored results are the program's own.

use rust_xlsxwriter::{Color, ConditionalFormat2ColorScale, ConditionalFormatDataBar, DataValidation, FormatAlign, Formula, Worksheet, XlsxError};

use super::Book;
use super::sheet::{header, heighten, letters, lines, literal, plain, spread, table, wrapped, write_text};
use super::tints;
use crate::alphabet::quadrant_in;
use crate::export::columns::{Column, Part};
use crate::model::priority::{COVERAGE_NEEDED, Quadrant, SAME};
use crate::model::rank::Ranked;
use crate::model::{Axis, Criterion, Dataset, Score, ScoringModel};

/// The row of the weights, above the table.
const WEIGHTS: u32 = 0;
/// The row of the table's headers.
const HEADERS: u32 = 1;
/// Title and department.
const FIRST: u16 = 2;
/// How wide reasons are.
const REASON: f64 = 44.0;
/// As many lines of a reason are seen; the cell holds all.
const LINES_MAX: usize = 4;

/// Where the sums stand, counted from the first of them.
const PRIORITY: u16 = 3;
const OWN_VALUE: u16 = 4;
const OWN_COST: u16 = 5;
const STANDING: u16 = 6;
const QUADRANT: u16 = 8;
/// How many sums there are.
const SUMS: u16 = 9;

/// Where things stand.
struct Layout<'a> {
    /// Value first, then cost.
    criteria: Vec<&'a Criterion>,
    value: (u16, u16),
    cost: (u16, u16),
    /// Value, cost, coverage and priority, then value and cost of a place given by hand, then priority, rank and quadrant of where it stands.
    sums: u16,
    last_row: u32,
}

impl<'a> Layout<'a> {
    fn of(model: &'a ScoringModel, rows: usize) -> Self {
        let criteria: Vec<&Criterion> = Axis::ALL.into_iter().flat_map(|axis| model.of_axis(axis)).collect();
        let values = model.of_axis(Axis::Value).count() as u16;
        let sums = FIRST + criteria.len() as u16;
        Self { criteria, value: (FIRST, FIRST + values - 1), cost: (FIRST + values, sums - 1), sums, last_row: HEADERS + rows.max(1) as u32 }
    }

    fn weights((from, to): (u16, u16)) -> String {
        let row = WEIGHTS + 1;
        format!("${}${row}:${}${row}", letters(from), letters(to))
    }

    fn scores((from, to): (u16, u16), row: u32) -> String {
        format!("${}{row}:${}{row}", letters(from), letters(to))
    }

    /// The weights of what is answered.
    fn answered(axis: (u16, u16), row: u32) -> String {
        format!("SUMPRODUCT({}*ISNUMBER({}))", Self::weights(axis), Self::scores(axis, row))
    }

    fn point(axis: (u16, u16), row: u32) -> String {
        let (weights, scores) = (Self::weights(axis), Self::scores(axis, row));
        format!("=IF(COUNT({scores})=0,\"\",ROUND(25*(SUMPRODUCT({weights},{scores})/{}-1),9))", Self::answered(axis, row))
    }

    fn coverage(&self, row: u32) -> String {
        let share = |axis| format!("{}/SUM({})", Self::answered(axis, row), Self::weights(axis));
        format!("=({}+{})/2", share(self.value), share(self.cost))
    }

    fn cell(&self, offset: u16, row: u32) -> String {
        format!("${}{row}", letters(self.sums + offset))
    }

    fn priority(&self, row: u32) -> String {
        let (value, cost, coverage) = (self.cell(0, row), self.cell(1, row), self.cell(2, row));
        let needed = COVERAGE_NEEDED - SAME;
        format!("=IF(AND(ISNUMBER({value}),ISNUMBER({cost}),{coverage}>={needed}),ROUND(({value}+100-{cost})/2,9),\"\")")
    }

    /// The number given by hand, or the computed one.
    fn standing(&self, computed: u16, by_hand: u16, row: u32) -> String {
        let (computed, by_hand) = (self.cell(computed, row), self.cell(by_hand, row));
        format!("IF(AND(ISNUMBER({}),ISNUMBER({})),{by_hand},{computed})", self.cell(OWN_VALUE, row), self.cell(OWN_COST, row))
    }

    fn standing_priority(&self, row: u32) -> String {
        let (value, cost) = (self.cell(OWN_VALUE, row), self.cell(OWN_COST, row));
        let priority = self.cell(PRIORITY, row);
        format!("=IF(AND(ISNUMBER({value}),ISNUMBER({cost})),ROUND(({value}+100-{cost})/2,9),{priority})")
    }

    fn rank(&self, row: u32) -> String {
        let (priority, column) = (self.cell(STANDING, row), letters(self.sums + STANDING));
        let (first, last) = (HEADERS + 2, self.last_row + 1);
        format!("=IF(ISNUMBER({priority}),RANK({priority},${column}${first}:${column}${last}),\"\")")
    }

    fn quadrant(&self, row: u32, book: &Book<'_>, model: &ScoringModel) -> String {
        let (value, cost) = (self.standing(0, OWN_VALUE, row), self.standing(1, OWN_COST, row));
        let priority = self.cell(STANDING, row);
        let [now, plan, convenient, hold] = Quadrant::ALL.map(|quadrant| literal(quadrant_in(Some(quadrant), book.inventory.model(), book.text)));
        let (high, low) = (model.thresholds.value, model.thresholds.cost);
        format!("=IF(ISNUMBER({priority}),IF({value}>={high},IF({cost}<={low},{now},{plan}),IF({cost}<={low},{convenient},{hold})),\"\")")
    }
}

pub(super) fn write(book: &Book<'_>, model: &ScoringModel, sheet: &mut Worksheet) -> Result<Vec<(String, String)>, XlsxError> {
    let layout = Layout::of(model, book.rows.len());
    // A formula without a stored result would be shown as 0 by programs that do not calculate when they open.
    sheet.set_formula_result_default("");
    widths(&layout, sheet)?;
    sheet.write_string_with_format(WEIGHTS, FIRST - 1, book.text.get("report-weight"), &header())?;
    for (at, criterion) in layout.criteria.iter().enumerate() {
        sheet.write_number_with_format(WEIGHTS, FIRST + at as u16, criterion.weight, &header())?;
    }
    for (position, dataset) in book.rows.iter().enumerate() {
        let row = HEADERS + 1 + position as u32;
        write_row(book, model, &layout, sheet, row, dataset)?;
    }
    let headers = headers(book, &layout);
    table(sheet, "Scores", (HEADERS, 0), &headers, book.rows.len(), book.text.get("report-about-scores"))?;
    let levels = DataValidation::new().allow_list_strings(&["1", "2", "3", "4", "5", "?"])?;
    sheet.add_data_validation(HEADERS + 1, FIRST, layout.last_row, layout.sums - 1, &levels)?;
    let widest = headers.iter().zip(widths_of(&layout)).map(|(header, width)| lines(header, width * 0.9)).max().unwrap_or(2);
    heighten(sheet, HEADERS, widest.max(2), 6)?;
    looks(book, &layout, sheet)?;
    sheet.set_column_hidden(headers.len() as u16 - 1)?;
    sheet.set_freeze_panes(HEADERS + 1, 1)?;
    sheet.set_repeat_rows(WEIGHTS, HEADERS)?;
    let keys = keys(&layout);
    Ok(keys.into_iter().zip(headers).filter(|(key, _)| !key.is_empty()).collect())
}

fn headers(book: &Book<'_>, layout: &Layout<'_>) -> Vec<String> {
    let text = book.text;
    let computed = [Column::Axis(Axis::Value), Column::Axis(Axis::Cost), Column::Coverage, Column::Priority];
    let by_hand = [Column::Override(Part::Value), Column::Override(Part::Cost)];
    let header = |column: &Column<'_>| column.header(text, book.language);
    let mut headers = vec![text.get("dataset").to_owned(), text.get("department").to_owned()];
    headers.extend(layout.criteria.iter().map(|criterion| Column::Score(criterion).header(text, book.language)));
    headers.extend(computed.iter().chain(&by_hand).map(header));
    headers.push(text.get("report-standing-priority").to_owned());
    headers.extend([Column::Rank, Column::Quadrant].iter().map(header));
    headers.extend(layout.criteria.iter().map(|criterion| text.with("report-reason-of", &[("criterion", criterion.id.to_string().into())])));
    headers.push(text.get("report-id").to_owned());
    headers
}

/// Returns what each column is to the program; what is worked out is nothing.
fn keys(layout: &Layout<'_>) -> Vec<String> {
    let of = |what: &str| layout.criteria.iter().map(|criterion| format!("{what}.{}", criterion.id)).collect::<Vec<_>>();
    let nothing = |count: u16| vec![String::new(); usize::from(count)];
    [vec!["title".to_owned()], nothing(FIRST - 1), of("score"), nothing(SUMS), of("reason"), vec!["id".to_owned()]].concat()
}

/// Colours levels by their height, puts bars behind the priorities that hold, and colours the names of fields.
fn looks(book: &Book<'_>, layout: &Layout<'_>, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let rows = (HEADERS + 1, layout.last_row);
    let levels = ConditionalFormat2ColorScale::new().set_minimum_color(Color::RGB(0x00FF_FFFF)).set_maximum_color(Color::RGB(0x00BC_D3EA));
    sheet.add_conditional_format(rows.0, FIRST, rows.1, layout.sums - 1, &levels)?;
    let bar = ConditionalFormatDataBar::new().set_fill_color(Color::RGB(0x00A7_C4E2)).set_solid_fill(true).set_border_off(true);
    let standing = layout.sums + STANDING;
    sheet.add_conditional_format(rows.0, standing, rows.1, standing, &bar)?;
    tints::quadrants(book, sheet, layout.sums + QUADRANT, rows)
}

fn widths_of(layout: &Layout<'_>) -> Vec<f64> {
    let count = layout.criteria.len();
    let repeated = |width: f64, times: usize| std::iter::repeat_n(width, times);
    let sums = repeated(10.0, 4).chain(repeated(14.0, 3)).chain([10.0, 30.0]);
    [38.0, 22.0].into_iter().chain(repeated(12.5, count)).chain(sums).chain(repeated(REASON, count)).collect()
}

fn widths(layout: &Layout<'_>, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let widths = widths_of(layout);
    for (column, width) in widths.iter().enumerate() {
        let is_reason = column >= usize::from(layout.sums + SUMS);
        sheet.set_column_width(column as u16, *width)?;
        let is_level = (usize::from(FIRST)..usize::from(layout.sums)).contains(&column);
        let look = if is_reason {
            wrapped()
        } else if is_level {
            plain().set_align(FormatAlign::Center)
        } else {
            plain()
        };
        sheet.set_column_format(column as u16, &look)?;
    }
    spread(sheet, widths.into_iter())
}

fn write_row(book: &Book<'_>, model: &ScoringModel, layout: &Layout<'_>, sheet: &mut Worksheet, row: u32, dataset: &Dataset) -> Result<(), XlsxError> {
    write_text(sheet, row, 0, dataset.title(book.language))?;
    write_text(sheet, row, 1, book.inventory.department_of(dataset))?;
    let judgements = book.inventory.scores(dataset.id());
    let reasons = layout.sums + SUMS;
    let mut most = 1;
    for (at, criterion) in layout.criteria.iter().enumerate() {
        let Some(judgement) = judgements.get(&criterion.id) else { continue };
        match judgement.score {
            Score::Known(level) => {
                sheet.write_number(row, FIRST + at as u16, level.get())?;
            }
            Score::Unknown => write_text(sheet, row, FIRST + at as u16, &judgement.score.to_string())?,
        }
        if let Some(reason) = &judgement.reason {
            most = most.max(lines(reason.as_str(), REASON));
            write_text(sheet, row, reasons + at as u16, reason.as_str())?;
        }
    }
    heighten(sheet, row, most, LINES_MAX)?;
    sums(book, model, layout, sheet, row, book.ranking.get(dataset.id()))?;
    write_text(sheet, row, reasons + layout.criteria.len() as u16, &dataset.id().to_string())
}

fn sums(book: &Book<'_>, model: &ScoringModel, layout: &Layout<'_>, sheet: &mut Worksheet, row: u32, ranked: Option<&Ranked>) -> Result<(), XlsxError> {
    let assessment = ranked.map(|ranked| ranked.assessment);
    let number = |number: Option<f64>| number.map_or_else(String::new, |number| number.to_string());
    // Formulas count rows from one.
    let at = row + 1;
    let mut formula = |offset: u16, formula: String, result: String, shown: &str| {
        let format = plain().set_num_format(shown);
        sheet.write_formula_with_format(row, layout.sums + offset, Formula::new(formula).set_result(result), &format).map(drop)
    };
    formula(0, Layout::point(layout.value, at), number(assessment.and_then(|assessment| assessment.value.point)), "0")?;
    formula(1, Layout::point(layout.cost, at), number(assessment.and_then(|assessment| assessment.cost.point)), "0")?;
    formula(2, layout.coverage(at), number(assessment.map(|assessment| assessment.coverage)), "0%")?;
    formula(PRIORITY, layout.priority(at), number(assessment.and_then(|assessment| assessment.priority)), "0.0")?;
    if !ranked.is_some_and(Ranked::is_hindered) {
        let quadrant = ranked.and_then(Ranked::quadrant).map_or("", |quadrant| quadrant_in(Some(quadrant), book.inventory.model(), book.text));
        formula(STANDING, layout.standing_priority(at), number(ranked.and_then(Ranked::priority)), "0.0")?;
        formula(STANDING + 1, layout.rank(at), ranked.and_then(|ranked| ranked.rank).map_or_else(String::new, |rank| rank.to_string()), "0")?;
        formula(QUADRANT, layout.quadrant(at, book, model), quadrant.to_owned(), "General")?;
    } else if !book.options.only_public {
        write_text(sheet, row, layout.sums + QUADRANT, book.text.get("report-hindered"))?;
    }
    if let Some(((value, cost), _)) = ranked.and_then(|ranked| ranked.overridden) {
        let format = plain().set_num_format("0.0");
        sheet.write_number_with_format(row, layout.sums + OWN_VALUE, value, &format)?;
        sheet.write_number_with_format(row, layout.sums + OWN_COST, cost, &format)?;
    }
    Ok(())
}
