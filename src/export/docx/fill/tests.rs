//! Templates as people write them, filled: split tags, rows and paragraphs that repeat, words that look like templates.

mod controls;

use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::*;
use crate::export::Drawing;
use crate::export::report::{Block, Column, Figure, Span, Table};
use crate::figure::MatrixInput;
use crate::model::ScoringModel;

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// Makes a Word file of a body, with headings called as a Swedish Word calls them.
fn file(body: &str) -> Vec<u8> {
    file_of(body, "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>")
}

fn file_of(body: &str, types: &str) -> Vec<u8> {
    let styles = format!(
        "<w:styles {W}><w:style w:type=\"paragraph\" w:styleId=\"Rubrik1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Rubrik2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>"
    );
    let parts = [
        ("[Content_Types].xml", types.to_owned()),
        ("word/document.xml", format!("<w:document {W}><w:body>{body}</w:body></w:document>")),
        ("word/styles.xml", styles),
        ("word/media/logo.bin", "logo".repeat(100)),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn dataset(title: &str, reasons: &[&str]) -> Value {
    Value::group([("title", Value::text(title)), ("reasons", Value::List(reasons.iter().map(|reason| Value::text(*reason)).collect()))])
}

fn values() -> Value {
    Value::group([
        ("organisation", Value::text("Åmåls kommun")),
        ("Forslag-till-beslut-8747", Value::text("att godkänna")),
        ("is_urgent", Value::Flag(false)),
        ("datasets", Value::List(vec![dataset("Badplatser", &["lag", "bad"]), dataset("{{ organisation }} <b> & \"x\"\n{% for %}", &[])])),
    ])
}

/// Fills a body and returns what stands in it then.
fn filled(body: &str) -> String {
    filled_with(body, &values())
}

fn filled_with(body: &str, values: &Value) -> String {
    let template = Template::open(file(body)).unwrap();
    let fatal: Vec<_> = template.check(values, &Bindings::new()).into_iter().filter(|finding| finding.problem.is_fatal()).collect();
    assert_eq!(fatal, []);
    let document = part(&template.fill(values, &Bindings::new(), "[saknas: {name}]").unwrap().bytes, "word/document.xml");
    tree::read(&document).unwrap();
    let start = document.find("<w:body>").unwrap() + "<w:body>".len();
    document[start..document.find("</w:body>").unwrap()].to_owned()
}

/// Returns the words of a body, paragraphs apart.
fn words(body: &str) -> String {
    let breaks = filled(body).replace("</w:p>", "|").replace("<w:br/>", "/");
    let mut out = String::new();
    let mut is_tag = false;
    for c in breaks.chars() {
        match c {
            '<' => is_tag = true,
            '>' => is_tag = false,
            c if !is_tag => out.push(c),
            _ => {}
        }
    }
    out
}

#[test]
fn a_tag_that_word_spread_over_runs_is_put_together() {
    let body = "<w:p><w:proofErr w:type=\"gramStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Om {{ </w:t></w:r><w:r><w:t>Forslag</w:t></w:r><w:r><w:t>-till-beslut-8747</w:t></w:r><w:r><w:t> }}.</w:t></w:r></w:p>";
    let document = filled(body);
    assert!(document.contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Om att godkänna</w:t>"), "{document}");
    assert!(document.contains("<w:proofErr w:type=\"gramStart\"/>"), "what is not a tag stays");
    assert_eq!(words(body), "Om att godkänna.|");
}

#[test]
fn other_ways_to_write_a_placeholder_are_understood() {
    assert_eq!(words(&paragraph("${organisation} {{organisation|upper}} {{ datasets[0].title }}")), "Åmåls kommun ÅMÅLS KOMMUN Badplatser|");
}

#[test]
fn words_of_users_stay_words() {
    let row = |cells: &str| format!("<w:tr><w:tc>{cells}</w:tc></w:tr>");
    let body =
        format!("<w:tbl>{}</w:tbl>", row(&paragraph("{%tr for d in datasets %}")) + &row(&paragraph("{{ d.title }}")) + &row(&paragraph("{%tr endfor %}")));
    let document = filled(&body);
    assert!(document.contains("{{ organisation }} &lt;b&gt; &amp; \"x\"</w:t><w:br/><w:t xml:space=\"preserve\">{% for %}"), "{document}");
}

#[test]
fn a_row_repeats_when_its_block_begins_and_ends_in_it() {
    let cell = |text: &str| format!("<w:tc>{}</w:tc>", paragraph(text));
    let body = format!(
        "<w:tbl><w:tr>{}</w:tr><w:tr>{}{}</w:tr></w:tbl>",
        cell("Namn") + &cell("Skäl"),
        cell("{% for d in datasets %}{{ d.title }}"),
        cell("{{ d.reasons|length }}{% endfor %}")
    );
    let document = filled(&body);
    assert_eq!(document.matches("<w:tr>").count(), 3);
    assert!(words(&body).starts_with("Namn|Skäl|Badplatser|2|"));
}

#[test]
fn a_row_of_a_table_in_a_cell_repeats_and_the_cell_stays() {
    let row = |cells: &str| format!("<w:tr><w:tc>{cells}</w:tc></w:tr>");
    let inner = ["{%tr for d in datasets %}", "{{ d.reasons|length }}", "{%tr endfor %}"].map(|text| row(&paragraph(text))).concat();
    let body = format!("<w:tbl>{}</w:tbl>", row(&format!("{}<w:tbl>{inner}</w:tbl>{}", paragraph("{{ organisation }}"), paragraph(""))));
    assert_eq!(words(&body), "Åmåls kommun|2|0||");
}

#[test]
fn paragraphs_that_hold_only_a_statement_are_gone() {
    let body: String = [
        "Före",
        "{% for d in datasets %}",
        "{{ loop.index }}. {{ d.title }}",
        "{% for r in d.reasons %}",
        "- {{ r }}",
        "{% endfor %}",
        "{% endfor %}",
        "Efter",
    ]
    .map(paragraph)
    .concat();
    assert_eq!(words(&body), "Före|1. Badplatser|- lag|- bad|2. {{ organisation }} &lt;b&gt; &amp; \"x\"/{% for %}|Efter|");
    let body: String = ["{% if is_urgent %}{% if organisation %}", "Bråttom", "{% endif %}{% else %}", "Lugnt", "{% endif %}"].map(paragraph).concat();
    assert!(Template::open(file(&body)).unwrap().check(&values(), &Bindings::new()).iter().any(|finding| finding.problem == Problem::Crosses));
    let body: String =
        ["{% if is_urgent %}", "Bråttom", "{% else %}", "Lugnt {% if organisation %}({{ organisation }}){% endif %}", "{% endif %}"].map(paragraph).concat();
    assert_eq!(words(&body), "Lugnt (Åmåls kommun)|");
}

#[test]
fn what_is_missing_is_marked_and_told() {
    let template = Template::open(file(&paragraph("{{ organisaton }} {{ datasets }}"))).unwrap();
    let findings = template.check(&values(), &Bindings::new());
    assert_eq!(findings[0].problem, Problem::Unknown(Some("organisation".to_owned())));
    let filled = template.fill(&values(), &Bindings::new(), "[saknas: {name}]").unwrap();
    assert_eq!(filled.missing, ["organisaton"]);
    assert!(part(&filled.bytes, "word/document.xml").contains("[saknas: organisaton]"));
}

#[test]
fn everything_that_is_wrong_is_told_at_once_with_its_place() {
    let heading = "<w:p><w:pPr><w:pStyle w:val=\"Rubrik2\"/></w:pPr><w:r><w:t>Ärendet</w:t></w:r></w:p>";
    let body = heading.to_owned()
        + &["{{ a b }}", "{% for d in datasets %}", "{% endif %}", "{{ organisation", "{% include 'x' %}", "{{ datasets[0] }}"].map(paragraph).concat();
    let template = Template::open(file(&body)).unwrap();
    let found: Vec<_> = template.check(&values(), &Bindings::new()).into_iter().map(|finding| (finding.place.paragraph, finding.problem)).collect();
    assert!(matches!(found[0], (2, Problem::Broken(_))), "{found:?}");
    assert_eq!(found[1..5], [(3, Problem::NeverEnds), (4, Problem::NeverBegan), (5, Problem::Unclosed), (6, Problem::Strange)]);
    let first = &template.check(&values(), &Bindings::new())[0];
    assert_eq!((first.place.heading.as_deref(), first.tag.as_str()), (Some("Ärendet"), "{{ a b }}"));
}

#[test]
fn a_foreign_name_is_bound_to_one_of_ours() {
    let template = Template::open(file(&paragraph("{{ Arendet-2316 }}{% if Bradskande-1 %}!{% endif %}"))).unwrap();
    let bindings = Bindings::from([("Arendet-2316".to_owned(), "organisation".to_owned()), ("Bradskande-1".to_owned(), "is_urgent".to_owned())]);
    assert!(template.check(&values(), &bindings).iter().all(|finding| finding.problem == Problem::Known));
    let document = part(&template.fill(&values(), &bindings, "").unwrap().bytes, "word/document.xml");
    assert!(document.contains(">Åmåls kommun</w:t>") && !document.contains('!'), "{document}");
}

#[test]
fn blocks_take_the_looks_of_the_template() {
    let table = Table {
        caption: "Tabell 1".to_owned(),
        summary: "Vad".to_owned(),
        columns: vec![Column::words("Namn", 2), Column::numbers("Poäng", 1)],
        rows: vec![vec!["A & B".to_owned(), "7".to_owned()]],
        total: None,
    };
    let blocks = vec![
        Block::Heading { level: 1, text: "Mer".to_owned() },
        Block::Paragraph(vec![Span::plain("Text "), Span::strong("stark")]),
        Block::List { ordered: true, items: vec![vec![Span::plain("Ett")]] },
        Block::Table(table),
        Block::Paragraph(vec![Span::plain("Efter")]),
    ];
    let values = Value::group([("tabell", Value::Blocks(blocks))]);
    let body = "<w:p><w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr><w:r><w:t>Bilaga</w:t></w:r></w:p><w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t>{{ tabell }}</w:t></w:r></w:p>";
    let document = filled_with(body, &values);
    assert!(document.contains("<w:pStyle w:val=\"Rubrik2\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Mer"), "one level below the heading before: {document}");
    assert!(document.contains("<w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\">Text "), "{document}");
    assert!(document.contains("<w:tblHeader/>") && document.contains("<w:tblDescription w:val=\"Vad\"/>") && document.contains("A &amp; B"), "{document}");
    assert!(document.contains("<w:numId w:val=\"9000\"/>"), "{document}");
    let apart = "<w:pPr><w:spacing w:before=\"240\"/><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\">";
    for words in ["Tabell 1", "Efter"] {
        assert!(document.contains(&format!("{apart}{words}")), "{words} keeps off the table: {document}");
    }
}

#[test]
fn blocks_beside_other_words_become_words_and_none_is_lost() {
    let blocks = vec![
        Block::Heading { level: 1, text: "Mer".to_owned() },
        Block::Paragraph(vec![Span::plain("Text")]),
        Block::List { ordered: true, items: vec![vec![Span::plain("Ett")], vec![Span::plain("Två")]] },
    ];
    let document = filled_with(&paragraph("Så: {{ punkter }} Slut"), &Value::group([("punkter", Value::Blocks(blocks))]));
    let lines: Vec<&str> = document.split("<w:t").skip(1).map(|run| run.split('>').nth(1).unwrap().split('<').next().unwrap()).collect();
    assert_eq!(lines, ["Så: Mer", "Text", "1. Ett", "2. Två Slut"], "{document}");
}

#[test]
fn a_picture_is_no_wider_than_the_text_of_the_template() {
    let input = MatrixInput { points: Vec::new(), hindered: Vec::new(), groups: None, thresholds: ScoringModel::standard().thresholds, flip_cost: false };
    let figure = Figure {
        drawing: Drawing::Matrix(Box::new(input), Box::default()),
        caption: "Figur 1".to_owned(),
        title: "Matris".to_owned(),
        alt: "Vad den visar".to_owned(),
        width_mm: 160.0,
    };
    let values = Value::group([("matris", Value::Blocks(vec![Block::Figure(figure)]))]);
    let page = "<w:sectPr><w:pgSz w:w=\"5670\"/><w:pgMar w:left=\"1417\" w:right=\"1418\"/></w:sectPr>";
    let document = filled_with(&(paragraph("{{ matris }}") + page), &values);
    let width = document.split("<wp:extent cx=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    assert_eq!(width.parse::<u64>().unwrap() / 36_000, 50, "millimetres");
}

#[test]
fn the_same_words_give_the_same_bytes_and_the_rest_of_the_file_stays() {
    let template = Template::open(file(&paragraph("{{ organisation }}"))).unwrap();
    let fill = || template.fill(&values(), &Bindings::new(), "").unwrap().bytes;
    assert_eq!(fill(), fill());
    assert_eq!(part(&fill(), "word/media/logo.bin"), "logo".repeat(100));
    let untouched = Template::open(file(&paragraph("Inget att fylla i"))).unwrap();
    assert_eq!(
        part(&untouched.fill(&values(), &Bindings::new(), "").unwrap().bytes, "word/document.xml"),
        part(&file(&paragraph("Inget att fylla i")), "word/document.xml")
    );
}

#[test]
fn a_template_of_words_own_kind_becomes_a_document() {
    let kind = |kind: &str| {
        format!(
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}.main+xml\"/></Types>"
        )
    };
    let template = Template::open(file_of(&paragraph("{{ organisation }}"), &kind("template"))).unwrap();
    let filled = template.fill(&values(), &Bindings::new(), "").unwrap();
    assert_eq!(part(&filled.bytes, "[Content_Types].xml"), kind("document"));
}

#[test]
fn what_is_no_template_is_refused() {
    assert_eq!(Template::open(b"hej".to_vec()).unwrap_err(), TemplateError::Damaged);
    assert_eq!(Template::open(vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]).unwrap_err(), TemplateError::OldOrEncrypted);
    assert!(matches!(Template::open(file("<w:p>")).unwrap_err(), TemplateError::Xml(name, _) if name == "word/document.xml"));
    assert!(matches!(Template::open(file("<!DOCTYPE a>")).unwrap_err(), TemplateError::Xml(..)));
}

#[test]
fn an_endless_template_ends() {
    let body = paragraph("{% for a in range(100000) %}{% for b in range(100000) %}{{ b }}{% endfor %}{% endfor %}");
    let template = Template::open(file(&body)).unwrap();
    assert!(template.fill(&values(), &Bindings::new(), "").is_err());
}
