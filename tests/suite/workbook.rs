//! The workbook as spreadsheet programs see it: names in the chart, boxes to tick, colours, choices, page set-up and properties.
//!
//! What its cells hold is tested with the other exports.

use std::collections::BTreeMap;

use fyrfalt::export::Format;
use fyrfalt::text::Locale;

use super::export::{hostile, made, parts, read_xml, small, text, the_example, weighed};

fn book(inventory: &fyrfalt::model::Inventory) -> BTreeMap<String, String> {
    let parts = parts(&made(Format::Xlsx, inventory, &text(Locale::Sv)));
    parts.into_iter().map(|(name, part)| (name, String::from_utf8_lossy(&part).into_owned())).collect()
}

/// Returns a sheet's part by the name on its tab.
fn sheet<'a>(book: &'a BTreeMap<String, String>, name: &str) -> &'a str {
    let (elements, _) = read_xml(book["xl/workbook.xml"].as_bytes());
    let named = elements.iter().filter(|(element, _)| element == "sheet");
    let at = named.map(|(_, attributes)| attributes["name"].clone()).position(|other| other == name).unwrap();
    &book[&format!("xl/worksheets/sheet{}.xml", at + 1)]
}

#[test]
fn the_chart_names_its_points_and_points_to_nothing_but_its_own_cells() {
    let book = book(&weighed());
    let chart = &book["xl/charts/chart1.xml"];
    for title in ["Adresser", "Badplatser", "Utegym", "Historiska bilder"] {
        assert!(chart.contains(&format!("<a:t>{title}</a:t>")), "{title}");
    }
    for inventory in [small(), hostile()] {
        let book = self::book(&inventory);
        let chart = &book["xl/charts/chart1.xml"];
        for range in chart.split("<c:f>").skip(1).map(|rest| rest.split("</c:f>").next().unwrap()) {
            assert!(range.starts_with("Matris!$"), "{range}");
        }
    }
}

#[test]
fn what_the_lines_of_the_matrix_are_drawn_from_is_not_printed_and_its_words_keep_off_the_numbers() {
    let book = book(&weighed());
    assert!(book["xl/workbook.xml"].contains(">Matris!$A$1:$I$"), "{}", book["xl/workbook.xml"]);
    assert!(sheet(&book, "Matris").contains("r=\"J39\""), "the lines are drawn from what stands beside");
    assert!(book["xl/styles.xml"].contains("indent=\"1\""));
}

#[test]
fn words_are_coloured_and_chosen_and_items_are_ticked() {
    let book = book(&the_example(fyrfalt::model::Language::Sv));
    for name in ["Datamängder", "Poäng", "Skyddsgrindar", "Matris"] {
        assert!(sheet(&book, name).contains("<conditionalFormatting"), "{name}");
    }
    assert!(sheet(&book, "Poäng").contains("=&quot;Publicera nu&quot;") || sheet(&book, "Poäng").contains("=\"Publicera nu\""));
    for name in ["Datamängder", "Poäng", "Skyddsgrindar", "Checklista", "Avslut"] {
        assert!(sheet(&book, name).contains("<dataValidation "), "{name}");
    }
    assert!(book.contains_key("xl/featurePropertyBag/featurePropertyBag.xml"), "boxes to tick");
    assert!(sheet(&book, "Checklista").contains("t=\"b\"><v>1</v>"));
}

#[test]
fn every_sheet_prints_with_its_headers_and_says_what_it_is() {
    let book = book(&hostile());
    for name in ["Datamängder", "Poäng", "Skyddsgrindar", "Matris", "Checklista", "Kodlistor"] {
        let sheet = sheet(&book, name);
        for part in ["orientation=\"landscape\"", "fitToWidth", "<oddHeader>", "<oddFooter>", "&amp;P (&amp;N)", "paperSize=\"9\""] {
            assert!(sheet.contains(part) || (part == "fitToWidth" && sheet.contains("<pageSetUpPr fitToPage=\"1\"/>")), "{name}: {part}");
        }
    }
    assert!(book["xl/workbook.xml"].matches("_xlnm.Print_Titles").count() >= 6);
    let core = &book["docProps/core.xml"];
    assert!(core.contains("<dc:title>") && core.contains("<dc:subject>Prioriterad datainventering</dc:subject>") && core.contains("<dc:creator>"), "{core}");
    assert!(book["docProps/app.xml"].contains("<Company>") && book.contains_key("docProps/custom.xml"));
    assert!(book.iter().any(|(name, part)| name.starts_with("xl/drawings/drawing") && part.contains(" descr=\"")), "the chart is told in words");
}

#[test]
fn the_first_sheet_says_what_does_not_come_with_the_workbook() {
    let strings = &book(&small())["xl/sharedStrings.xml"];
    assert!(strings.contains("följer inte med") && strings.contains("JSON"));
}
