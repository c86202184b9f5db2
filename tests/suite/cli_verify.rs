//! Whether the figures in a document are those of the inventory it was written from, asked on the command line.

use std::io::{Cursor, Read as _, Write as _};

use serde_json::Value as Json;
use zip::{ZipArchive, ZipWriter};

use crate::cli::Desk;

/// Replaces words in one part of an office file, as somebody does who edits it.
fn edit(desk: &Desk, name: &str, part: &str, from: &str, to: &str) {
    remake(desk, name, part, |text| {
        assert!(text.contains(from), "{text}");
        text.replacen(from, to, 1)
    });
}

/// Makes one part of an office file anew.
fn remake(desk: &Desk, name: &str, part: &str, make: impl Fn(&str) -> String) {
    let mut archive = ZipArchive::new(Cursor::new(std::fs::read(desk.path(name)).unwrap())).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().to_string()).collect();
    for entry in names {
        if entry == part {
            let mut text = String::new();
            archive.by_name(&entry).unwrap().read_to_string(&mut text).unwrap();
            writer.start_file(entry, zip::write::SimpleFileOptions::default()).unwrap();
            writer.write_all(make(&text).as_bytes()).unwrap();
        } else {
            writer.raw_copy_file(archive.by_name(&entry).unwrap()).unwrap();
        }
    }
    std::fs::write(desk.path(name), writer.finish().unwrap().into_inner()).unwrap();
}

fn desk() -> Desk {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example --language sv").done();
    desk
}

#[test]
fn every_format_agrees_with_the_inventory_also_after_it_has_changed() {
    let desk = desk();
    desk.run("snapshot a.fyrfalt Mars").done();
    for out in ["p.docx", "p.html", "p.pdf", "p.xlsx"] {
        desk.with(&["export", "a.fyrfalt", out, "--kind", "paper", "--snapshot", "Mars", "--language", "da"]).done();
    }
    desk.with(&["score", "a.fyrfalt", "Badplatser", "V1=1", "--why", "later"]).done();
    for out in ["p.docx", "p.html", "p.xlsx"] {
        let said = desk.with(&["verify", "a.fyrfalt", out]).done();
        assert!(said.contains("Mars") && said.contains("agree with the inventory"), "{said}");
    }
    let said = desk.with(&["verify", "a.fyrfalt", "p.pdf"]).done();
    assert!(said.contains("checksum agrees"), "{said}");
}

#[test]
fn every_kind_that_can_be_written_can_be_verified() {
    let desk = desk();
    let kinds: [&[&str]; 9] = [
        &["paper", "--filter", "stage:publish"],
        &["annex", "--filter", "\"en\" -lek"],
        &["annex"],
        &["dataset", "--dataset", "Badplatser"],
        &["decision", "--dataset", "Badplatser"],
        &["followup", "--since", "2020-01-01"],
        &["register"],
        &["minutes"],
        &["call"],
    ];
    for kind in kinds {
        desk.with(&[&["export", "a.fyrfalt", "k.html", "--kind"], kind].concat()).done();
        desk.with(&[&["export", "a.fyrfalt", "k.xlsx", "--kind"], kind].concat()).done();
        desk.with(&[&["export", "a.fyrfalt", "k.docx", "--kind"], kind].concat()).done();
        for out in ["k.html", "k.xlsx", "k.docx"] {
            let answer = desk.with(&["verify", "a.fyrfalt", out]);
            assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{kind:?} {out}: {}", answer.out);
        }
    }
}

#[test]
fn a_figure_that_somebody_changed_is_named() {
    let desk = desk();
    desk.run("export a.fyrfalt p.docx").done();
    edit(&desk, "p.docx", "word/document.xml", ">Kultur och fritid<", ">Kultur och frihet<");
    let answer = desk.run("verify a.fyrfalt p.docx");
    assert_eq!(answer.code, 4);
    assert!(answer.out.contains("in the document Kultur och frihet, in the inventory Kultur och fritid"), "{}", answer.out);
    assert!(answer.err.contains("does not agree"), "{}", answer.err);
    let json: Json = serde_json::from_str(&desk.run("verify a.fyrfalt p.docx --json").out).unwrap();
    assert_eq!((&json["right"], &json["proved"]), (&Json::Bool(false), &Json::Bool(true)));
}

#[test]
fn a_document_in_a_template_of_ones_own_can_be_verified() {
    let desk = desk();
    desk.run("template default mall.docx --language sv").done();
    desk.run("export a.fyrfalt p.docx --template mall.docx").done();
    let said = desk.run("verify a.fyrfalt p.docx").done();
    assert!(said.contains("agree with the inventory"), "{said}");
    edit(&desk, "p.docx", "word/document.xml", ">Kultur och fritid<", ">Kultur och frihet<");
    assert_eq!(desk.run("verify a.fyrfalt p.docx").code, 4);
}

#[test]
fn what_cannot_be_verified_says_why() {
    let desk = desk();
    desk.run("export a.fyrfalt p.docx").done();
    let other = self::desk();
    std::fs::copy(desk.path("p.docx"), other.path("p.docx")).unwrap();
    other.run("verify a.fyrfalt p.docx").refused(4, "another inventory");
    edit(&desk, "p.docx", "docProps/custom.xml", "FyrfaltProof", "FyrfaltPraaf");
    desk.run("verify a.fyrfalt p.docx").refused(4, "no checksum");
    std::fs::write(desk.path("p.docx"), "PK\u{3}\u{4}").unwrap();
    desk.run("verify a.fyrfalt p.docx").refused(4, "damaged");
    desk.run("verify a.fyrfalt nowhere.docx").refused(5, "There is no file at nowhere.docx");
    desk.run("verify a.fyrfalt a.fyrfalt").refused(4, "neither");
}

#[test]
fn a_forged_table_beside_or_instead_of_the_true_one_is_seen() {
    let desk = desk();
    desk.run("export a.fyrfalt p.html --kind annex").done();
    let page = std::fs::read_to_string(desk.path("p.html")).unwrap();
    let (start, end) = (page.find("<table").unwrap(), page.find("</table>").unwrap() + "</table>".len());
    let table = &page[start..end];
    let cell = table.find("<td").unwrap();
    let forged = format!("{}<td class=\"number\">93</td>{}", &table[..cell], &table[table[cell..].find("</td>").unwrap() + cell + 5..]);
    for page in [format!("{}{forged}{}", &page[..start], &page[start..]), format!("{}{}", &page[..start], &page[end..])] {
        std::fs::write(desk.path("p.html"), page).unwrap();
        assert_eq!(desk.run("verify a.fyrfalt p.html").code, 4);
    }
}

#[test]
fn a_cell_that_somebody_changed_in_a_document_as_a_workbook_is_named() {
    let desk = desk();
    desk.run("export a.fyrfalt p.xlsx --kind paper").done();
    edit(&desk, "p.xlsx", "xl/sharedStrings.xml", ">Kultur och fritid<", ">Kultur och frihet<");
    let answer = desk.run("verify a.fyrfalt p.xlsx");
    assert_eq!(answer.code, 4);
    assert!(answer.out.contains("in the document Kultur och frihet, in the inventory Kultur och fritid"), "{}", answer.out);
    // A number that somebody typed over is seen too.
    desk.run("export a.fyrfalt n.xlsx --kind annex").done();
    edit(&desk, "n.xlsx", "xl/worksheets/sheet2.xml", "<v>86</v>", "<v>68</v>");
    let answer = desk.run("verify a.fyrfalt n.xlsx");
    assert_eq!(answer.code, 4);
    assert!(answer.out.contains("in the document 68, in the inventory 86"), "{}", answer.out);
}

#[test]
fn the_workbook_of_the_whole_inventory_agrees_with_it_also_later_and_a_changed_cell_is_named() {
    let desk = desk();
    desk.run("export a.fyrfalt b.xlsx").done();
    desk.with(&["score", "a.fyrfalt", "Badplatser", "V1=1", "--why", "later"]).done();
    let said = desk.run("verify a.fyrfalt b.xlsx").done();
    assert!(said.contains("10 of 10 sheets are unchanged") && said.contains("agree with the inventory"), "{said}");
    let json: Json = serde_json::from_str(&desk.run("verify a.fyrfalt b.xlsx --json").out).unwrap();
    assert_eq!((&json["right"], &json["kind"], json["hash"].as_str().map(str::len)), (&Json::Bool(true), &"inventory".into(), Some(64)));

    edit(&desk, "b.xlsx", "xl/sharedStrings.xml", ">Kultur och fritid<", ">Kultur och frihet<");
    let answer = desk.run("verify a.fyrfalt b.xlsx");
    assert_eq!(answer.code, 4);
    assert!(answer.out.contains("Datamängder, row "), "{}", answer.out);
    assert!(answer.out.contains("Förvaltning: in the workbook Kultur och frihet, in the inventory Kultur och fritid"), "{}", answer.out);
    assert!(answer.err.contains("The workbook does not agree with the inventory"), "{}", answer.err);

    let other = self::desk();
    std::fs::copy(desk.path("b.xlsx"), other.path("b.xlsx")).unwrap();
    other.run("verify a.fyrfalt b.xlsx").refused(4, "another inventory");
    desk.run("export a.fyrfalt c.xlsx").done();
    edit(&desk, "c.xlsx", "docProps/custom.xml", "InventoryHash", "InventoryHush");
    desk.run("verify a.fyrfalt c.xlsx").refused(4, "no checksum");
}

#[test]
fn a_file_with_one_figure_says_why_it_cannot_be_verified() {
    let desk = desk();
    for out in ["f.docx", "f.xlsx"] {
        desk.with(&["export", "a.fyrfalt", out, "--figure", "funnel"]).done();
        desk.with(&["verify", "a.fyrfalt", out]).refused(4, "single figure (--figure)");
    }
}

/// Writes a template that shows only what is its own: some words, and a table with a row for each dataset.
fn own_template(desk: &Desk) {
    desk.run("template default mall.docx --language sv").done();
    let cell = |words: &str| format!("<w:tc><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>");
    let row = |one: &str, other: &str| format!("<w:tr>{}{}</w:tr>", cell(one), cell(other));
    let rows = [row("Vad", "Hur"), row("{%tr for d in datasets %}", ""), row("{{ d.title }}", "{{ d.description }}"), row("{%tr endfor %}", "")].concat();
    remake(desk, "mall.docx", "word/document.xml", |text| {
        let (start, end) = (text.find("<w:body>").unwrap() + "<w:body>".len(), text.rfind("<w:sectPr").unwrap());
        let words = "<w:p><w:r><w:t>{{ organisation }}</w:t></w:r></w:p>";
        format!("{}{words}<w:tbl><w:tblPr/>{rows}</w:tbl><w:p/>{}", &text[..start], &text[end..])
    });
}

#[test]
fn a_document_in_a_template_with_tables_of_its_own_verifies_until_somebody_changes_it() {
    let desk = desk();
    own_template(&desk);
    desk.run("export a.fyrfalt p.docx --template mall.docx").done();
    desk.with(&["score", "a.fyrfalt", "Badplatser", "V1=1", "--why", "later"]).done();
    let said = desk.run("verify a.fyrfalt p.docx").done();
    assert!(said.contains("it cannot be compared with the inventory") && said.contains("stand as when it was written"), "{said}");
    edit(&desk, "p.docx", "word/document.xml", "Badplatser", "Bakplatser");
    let answer = desk.run("verify a.fyrfalt p.docx");
    assert_eq!(answer.code, 4);
    assert!(answer.out.contains("The template's own tables are not as when the document was written"), "{}", answer.out);
    let json: Json = serde_json::from_str(&desk.run("verify a.fyrfalt p.docx --json").out).unwrap();
    assert_eq!((&json["right"], &json["sealed"], &json["own"]), (&Json::Bool(false), &Json::Bool(false), &1.into()));
}

#[test]
fn a_document_is_verified_in_the_time_zone_that_it_was_written_in() {
    let desk = desk();
    // A day and more apart, so that a change falls on different days whatever the clock says.
    for out in ["m.docx", "m.html", "m.xlsx", "m.pdf"] {
        desk.having(&[("TZ", "Pacific/Kiritimati")], &["export", "a.fyrfalt", out, "--kind", "minutes"]).done();
        desk.having(&[("TZ", "Pacific/Pago_Pago")], &["verify", "a.fyrfalt", out]).done();
    }
}

#[test]
fn a_changed_checksum_is_the_documents_fault_and_not_the_inventorys() {
    let desk = desk();
    for (out, part) in [("p.docx", "docProps/custom.xml"), ("b.xlsx", "docProps/custom.xml")] {
        desk.with(&["export", "a.fyrfalt", out]).done();
        remake(&desk, out, part, |text| {
            let name =
                text.find("hash=").map(|at| at + 5).or_else(|| Some(text.find("InventoryHash")? + text[text.find("InventoryHash")?..].find("lpwstr>")? + 7));
            let at = name.unwrap();
            format!("{}deadbeef{}", &text[..at], &text[at + 8..])
        });
        desk.with(&["verify", "a.fyrfalt", out]).refused(4, "checksum was changed or does not belong to this inventory");
    }
}

#[test]
fn a_table_or_a_cell_that_was_added_is_seen_in_every_format() {
    let desk = desk();
    desk.run("export a.fyrfalt p.html").done();
    let page = std::fs::read_to_string(desk.path("p.html")).unwrap();
    let end = page.find("</table>").unwrap() + "</table>".len();
    let foreign = "<table><tr><th>Vad</th></tr><tr><td>99</td></tr></table>";
    std::fs::write(desk.path("p.html"), format!("{}{foreign}{}", &page[..end], &page[end..])).unwrap();
    let answer = desk.run("verify a.fyrfalt p.html");
    assert!(answer.code == 4 && answer.out.contains("One table in the document is not"), "{}", answer.out);

    desk.run("export a.fyrfalt p.docx").done();
    let table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>99</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    edit(&desk, "p.docx", "word/document.xml", "</w:tbl>", &format!("</w:tbl><w:p/>{table}"));
    assert_eq!(desk.run("verify a.fyrfalt p.docx").code, 4);

    // A sheet without a table, as a copied one: here one whose table was taken away, beside all others.
    desk.run("export a.fyrfalt p.xlsx --kind paper").done();
    remake(&desk, "p.xlsx", "xl/workbook.xml", |text| {
        let at = text.find("sheetId=\"2\" r:id=\"rId2\"/>").unwrap() + "sheetId=\"2\" r:id=\"rId2\"/>".len();
        format!("{}<sheet name=\"Tabell 1b\" sheetId=\"99\" r:id=\"rId2\"/>{}", &text[..at], &text[at..])
    });
    let answer = desk.run("verify a.fyrfalt p.xlsx");
    assert!(answer.code == 4 && answer.out.contains("One table in the document is not"), "{}", answer.out);
    desk.run("export a.fyrfalt c.xlsx --kind paper").done();
    edit(&desk, "c.xlsx", "xl/worksheets/sheet2.xml", "</row></sheetData>", "<c r=\"Z99\" t=\"inlineStr\"><is><t>99</t></is></c></row></sheetData>");
    assert_eq!(desk.run("verify a.fyrfalt c.xlsx").code, 4);
    desk.run("export a.fyrfalt d.xlsx --kind paper").done();
    remake(&desk, "d.xlsx", "xl/worksheets/sheet2.xml", |text| {
        let row = text.find("<row r=\"5\"").unwrap();
        let end = row + text[row..].find("</row>").unwrap();
        format!("{}<c r=\"Z5\" t=\"inlineStr\"><is><t>99</t></is></c>{}", &text[..end], &text[end..])
    });
    let answer = desk.run("verify a.fyrfalt d.xlsx");
    assert!(answer.code == 4 && answer.out.contains("row 1, Z: in the document 99, in the inventory nothing"), "{}", answer.out);
}

#[test]
fn a_row_that_was_taken_out_is_told_once_by_its_name() {
    let desk = desk();
    desk.run("export a.fyrfalt p.docx --kind annex").done();
    remake(&desk, "p.docx", "word/document.xml", |text| {
        let at = text.find("Badplatser").unwrap();
        let (start, end) = (text[..at].rfind("<w:tr>").or_else(|| text[..at].rfind("<w:tr ")).unwrap(), at + text[at..].find("</w:tr>").unwrap() + 7);
        format!("{}{}", &text[..start], &text[end..])
    });
    let answer = desk.run("verify a.fyrfalt p.docx");
    assert_eq!(answer.code, 4);
    let told: Vec<&str> = answer.out.lines().filter(|line| line.starts_with("table ")).collect();
    assert!(matches!(told[..], [one] if one.ends_with("the row Badplatser is not in the document")), "{told:?}");
}

#[test]
fn a_workbook_without_the_values_of_its_formulas_says_how_to_get_them() {
    let desk = desk();
    desk.run("export a.fyrfalt b.xlsx").done();
    remake(&desk, "b.xlsx", "xl/worksheets/sheet3.xml", |text| {
        let mut out = String::new();
        let mut pieces = text.split("</f><v>");
        out.push_str(pieces.next().unwrap());
        for piece in pieces {
            out.push_str("</f><v></v>");
            out.push_str(piece.split_once("</v>").unwrap().1);
        }
        out.replace(" t=\"str\"", "")
    });
    let answer = desk.run("verify a.fyrfalt b.xlsx");
    assert_eq!(answer.code, 4);
    assert!(answer.out.contains("Open it in Excel or LibreOffice, save it and verify again") && !answer.out.contains(", row "), "{}", answer.out);
    assert!(answer.err.contains("its formulas have no values"), "{}", answer.err);

    desk.run("export a.fyrfalt c.xlsx").done();
    edit(&desk, "c.xlsx", "xl/workbook.xml", "</sheets>", "<sheet name=\"Eget\" sheetId=\"99\" r:id=\"rId2\"/></sheets>");
    let answer = desk.run("verify a.fyrfalt c.xlsx");
    assert!(answer.code == 4 && answer.out.contains("The sheet Eget is not of the workbook"), "{}", answer.out);
}
