//! The bar of choices: sheet, headings, and for text how it is written. Each shows the guess and can be changed where it stands.

use eframe::egui::{Frame, Id, Margin, Sense, Ui, UiBuilder, Vec2};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::import::{Conventions, DateOrder, Decimal, Dialect, HeaderChoice, Options, Reading};
use crate::model::Language;
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::width;
use crate::ui::widget::select::Select;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

use super::reading::List;

/// How many rows from the top can be chosen as the headings.
const HEADER_ROWS: usize = 15;
/// How many headings are shown of such a row.
const HEADINGS: usize = 6;
/// The widest a choice is shown.
const WIDEST: f32 = 264.0;

/// Shows the bar.
pub(super) fn ui(ui: &mut Ui, list: &mut List, open: &Open<'_>, cx: &mut Cx<'_>) {
    let frame = Frame::new().inner_margin(Margin { left: size::VIEW_PAD as i8, right: size::VIEW_PAD as i8, top: 8, bottom: 8 });
    frame.show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(8.0, 8.0);
            sheet_ui(ui, list, open, cx);
            header_ui(ui, list, open, cx);
            dialect_ui(ui, list, open, cx);
            conventions_ui(ui, list, open, cx);
            language_ui(ui, list, open, cx);
        });
        title_ui(ui, list, open, cx);
        if let Some(error) = list.refused_choice() {
            let palette = ui.palette();
            ui.add_space(6.0);
            ui.horizontal_wrapped(|ui| {
                ui.icon(icon::WARNING, size::ICON_SMALL, palette.err);
                ui.role(Role::Body, &wording::read_error(error, cx.text));
            });
        }
    });
}

/// Shows one choice, as wide as what is chosen; returns the index picked now.
fn choice_ui(ui: &mut Ui, key: &'static str, choices: &[String], chosen: Option<usize>, cx: &mut Cx<'_>) -> Option<usize> {
    let shown = chosen.and_then(|index| choices.get(index)).map_or("", String::as_str);
    let width = (width(ui, Role::Body, shown) + 48.0).clamp(96.0, WIDEST.min(ui.max_rect().width()));
    let select = Select { id: Id::unique(key), name: cx.text.get(key), none: "", search: cx.text.get(key), width };
    let (rect, _) = ui.allocate_exact_size(Vec2::new(width, size::CONTROL), Sense::hover());
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(key));
    let (picked, response) = select.show_grouped(&mut child, choices, &[], chosen);
    if key == "importing-header" {
        cx.region(&response);
    }
    picked
}

fn sheet_ui(ui: &mut Ui, list: &mut List, open: &Open<'_>, cx: &mut Cx<'_>) {
    let Some(loaded) = list.loaded() else { return };
    if loaded.book.sheets.len() < 2 && loaded.book.dialect.is_some() {
        return;
    }
    let name = |sheet: &std::sync::Arc<crate::import::Sheet>| {
        let key = if sheet.is_hidden { "importing-sheet-hidden" } else { "importing-sheet-named" };
        cx.text.with(key, &[("name", sheet.name.as_str().into())])
    };
    let names: Vec<String> = loaded.book.sheets.iter().map(name).collect();
    let chosen = Some(loaded.reading.sheet_index);
    if let Some(index) = choice_ui(ui, "importing-sheet", &names, chosen, cx) {
        list.set_sheet(index, open, ui.ctx());
    }
}

fn header_ui(ui: &mut Ui, list: &mut List, open: &Open<'_>, cx: &mut Cx<'_>) {
    let Some(loaded) = list.loaded() else { return };
    let (rows, names) = header_rows(&loaded.reading, cx.text);
    let chosen = rows.iter().position(|rows| *rows == loaded.reading.header);
    if let Some(header) = choice_ui(ui, "importing-header", &names, chosen, cx).and_then(|index| rows.get(index)) {
        let choice = header.map_or(HeaderChoice::None, |(first, last)| HeaderChoice::Rows(first, last));
        list.set_header(choice, open, ui.ctx());
    }
}

/// Returns the rows that can be the headings, and their texts: the one that is, the first ones of the sheet, and none.
fn header_rows(reading: &Reading, text: &Text) -> (Vec<Option<(u32, u32)>>, Vec<String>) {
    let current = reading.header;
    let is_inside = |row: u32| current.is_some_and(|(first, last)| row >= first && row <= last);
    let mut rows: Vec<(u32, u32)> = reading.sheet.rows().take(HEADER_ROWS).map(|row| (row.number, row.number)).filter(|row| !is_inside(row.0)).collect();
    rows.extend(current);
    rows.sort_unstable();
    let names = rows.iter().map(|(first, last)| {
        let row = if first == last { first.to_string() } else { format!("{first}–{last}") };
        let cells = reading.sheet.row(*last).map_or_else(Vec::new, |row| row.cells().iter().take(HEADINGS).map(|placed| short(&placed.cell.text())).collect());
        text.with("importing-header-row", &[("row", row.into()), ("headings", cells.join(", ").into())])
    });
    let names = names.chain([text.get("importing-header-none").to_owned()]).collect();
    (rows.into_iter().map(Some).chain([None]).collect(), names)
}

fn short(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(24).collect()
}

/// Shows the columns that a title can be put together from, where none is the title.
fn title_ui(ui: &mut Ui, list: &mut List, open: &Open<'_>, cx: &mut Cx<'_>) {
    let Some(loaded) = list.loaded() else { return };
    if super::view::title_column(loaded).is_some() {
        return;
    }
    let parts = loaded.mapping.title_parts.clone();
    let mut offered = loaded.mapping.title_offer(&loaded.reading);
    offered.extend(parts.iter().copied().filter(|part| !offered.contains(part)).collect::<Vec<_>>());
    offered.extend((0..loaded.reading.columns.len()).filter(|index| !offered.contains(index)).collect::<Vec<_>>());
    let columns: Vec<(usize, String)> =
        offered.into_iter().take(TITLE_PARTS).filter_map(|index| Some((index, loaded.reading.columns.get(index)?.heading.clone()))).collect();
    let mut picked = None;
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        let palette = ui.palette();
        ui.icon(icon::WARNING, size::ICON_SMALL, palette.warn);
        ui.role(Role::Body, cx.text.get("importing-title-parts"));
        for (index, heading) in &columns {
            if Button::outline(&short(heading)).selected(parts.contains(index)).show(ui).clicked() {
                picked = Some(*index);
            }
        }
    });
    if let Some(index) = picked {
        let mut parts = parts;
        match parts.iter().position(|part| *part == index) {
            Some(place) => drop(parts.remove(place)),
            None => parts.push(index),
        }
        list.set_title_parts(parts, open, ui.ctx());
    }
}

/// How many columns are offered for a title that is put together.
const TITLE_PARTS: usize = 8;

fn dialect_ui(ui: &mut Ui, list: &mut List, open: &Open<'_>, cx: &mut Cx<'_>) {
    let Some(dialect) = list.loaded().and_then(|loaded| loaded.book.dialect) else { return };
    let options = list.options();
    if let Some(encoding) = encoding_ui(ui, dialect, cx) {
        list.set_options(Options { encoding: Some(encoding), ..options }, open, ui.ctx());
    }
    if let Some(separator) = separator_ui(ui, dialect, cx) {
        list.set_options(Options { separator: Some(separator), ..options }, open, ui.ctx());
    }
}

fn encoding_ui(ui: &mut Ui, dialect: Dialect, cx: &mut Cx<'_>) -> Option<&'static Encoding> {
    let mut encodings = vec![UTF_8, WINDOWS_1252, MACINTOSH, UTF_16LE, UTF_16BE];
    if !encodings.contains(&dialect.encoding) {
        encodings.push(dialect.encoding);
    }
    let names: Vec<String> = encodings.iter().map(|encoding| encoding.name().to_owned()).collect();
    let chosen = encodings.iter().position(|encoding| *encoding == dialect.encoding);
    choice_ui(ui, "importing-encoding", &names, chosen, cx).and_then(|index| encodings.get(index)).copied()
}

fn separator_ui(ui: &mut Ui, dialect: Dialect, cx: &mut Cx<'_>) -> Option<char> {
    let marks =
        [(';', "importing-separator-semicolon"), (',', "importing-separator-comma"), ('\t', "importing-separator-tab"), ('|', "importing-separator-bar")];
    let mut separators: Vec<(char, String)> = marks.iter().map(|(mark, key)| (*mark, cx.text.get(key).to_owned())).collect();
    if !separators.iter().any(|(mark, _)| *mark == dialect.separator) {
        separators.push((dialect.separator, cx.text.with("importing-separator-other", &[("mark", dialect.separator.to_string().into())])));
    }
    let names: Vec<String> = separators.iter().map(|(_, name)| name.clone()).collect();
    let chosen = separators.iter().position(|(mark, _)| *mark == dialect.separator);
    choice_ui(ui, "importing-separator", &names, chosen, cx).and_then(|index| separators.get(index)).map(|(mark, _)| *mark)
}

fn conventions_ui(ui: &mut Ui, list: &mut List, open: &Open<'_>, cx: &mut Cx<'_>) {
    let Some(conventions) = list.loaded().map(|loaded| loaded.mapping.conventions) else { return };
    let decimals = [(None, "importing-decimal-guessed"), (Some(Decimal::Comma), "importing-decimal-comma"), (Some(Decimal::Point), "importing-decimal-point")];
    if let Some(decimal) = option_ui(ui, "importing-decimal", &decimals, conventions.decimal, cx) {
        list.set_conventions(Conventions { decimal, ..conventions }, open, ui.ctx());
    }
    let orders = [
        (None, "importing-dates-guessed"),
        (Some(DateOrder::YearFirst), "importing-dates-year-first"),
        (Some(DateOrder::DayFirst), "importing-dates-day-first"),
        (Some(DateOrder::MonthFirst), "importing-dates-month-first"),
    ];
    if let Some(dates) = option_ui(ui, "importing-dates", &orders, conventions.dates, cx) {
        list.set_conventions(Conventions { dates, ..conventions }, open, ui.ctx());
    }
}

fn option_ui<T: Copy + PartialEq>(ui: &mut Ui, key: &'static str, options: &[(T, &str)], current: T, cx: &mut Cx<'_>) -> Option<T> {
    let names: Vec<String> = options.iter().map(|(_, key)| cx.text.get(key).to_owned()).collect();
    let chosen = options.iter().position(|(option, _)| *option == current);
    choice_ui(ui, key, &names, chosen, cx).and_then(|index| options.get(index)).map(|(option, _)| *option)
}

fn language_ui(ui: &mut Ui, list: &mut List, open: &Open<'_>, cx: &mut Cx<'_>) {
    let Some(current) = list.loaded().map(|loaded| loaded.mapping.language) else { return };
    let name = |language: Language| cx.text.with("importing-language-named", &[("language", wording::language(language, cx.text).into())]);
    let names: Vec<String> = Language::ALL.into_iter().map(name).collect();
    let chosen = Language::ALL.iter().position(|language| *language == current);
    if let Some(language) = choice_ui(ui, "importing-language", &names, chosen, cx).and_then(|index| Language::ALL.get(index).copied()) {
        list.set_language(language, open, ui.ctx());
    }
}
