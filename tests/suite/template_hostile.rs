//! Words that try to be markup, statements or commands, through placeholders of every sort in a Word template.
//!
//! Other formats are tried where their documents are tested.

use std::collections::BTreeSet;
use std::io::{Cursor, Write as _};

use fyrfalt::export::docx::fill::{Bindings, Template, Value};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::export::{HOSTILE, parts, read_xml};

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Words in the middle of a part that is filled, beside those that every exporter is tried with.
const MORE: [&str; 10] = [
    "a\u{202E}txt.exe",
    "före\u{0}efter\u{B}x\u{1}",
    "{% for x in datasets %}{{ x }}",
    "{{ organisation }}",
    "${organisation}",
    "</w:t></w:r><w:r><w:t>x",
    "<w:p/>]]>&amp;&#0;",
    "{'C1': 1}",
    "_x000D_ _x0041_",
    "[saknas: {name}]",
];

fn file(body: &str) -> Vec<u8> {
    let types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
    let document = format!("<w:document xmlns:w=\"{WORD}\"><w:body>{body}</w:body></w:document>");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [("[Content_Types].xml", types), ("word/document.xml", document.as_str())] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn hostile_words_stay_words_in_placeholders_of_every_sort() {
    let paragraph = |words: &str| format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>");
    let control = "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"organisation\"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt></w:p>";
    let tags = [
        "{{ organisation }}",
        "${organisation}",
        "{{ Foreign-12 }}",
        "{% for d in datasets %}",
        "{{ d.title }}",
        "{% endfor %}",
        "{{ datasets }}",
        "Alla: {{ datasets }}.",
    ];
    let body = tags.map(paragraph).concat() + control;
    let template = Template::open(file(&body)).unwrap();
    let bindings = Bindings::from([("Foreign-12".to_owned(), "organisation".to_owned())]);
    let known: BTreeSet<&str> = ["w:document", "w:body", "w:p", "w:r", "w:t", "w:br", "w:tab", "w:pPr", "w:pStyle", "w:numPr", "w:ilvl", "w:numId"].into();
    let in_control: BTreeSet<&str> = ["w:sdt", "w:sdtPr", "w:tag", "w:text", "w:sdtContent"].into();
    let long = format!("={}", "å".repeat(1 << 20));
    for words in HOSTILE.into_iter().chain(MORE).chain([long.as_str()]) {
        let values = Value::group([("organisation", Value::text(words)), ("datasets", Value::List(vec![Value::group([("title", Value::text(words))])]))]);
        let filled = template.fill(&values, &bindings, "[saknas: {name}]").unwrap();
        assert!(filled.missing.is_empty(), "{words:.40}");
        let (elements, text) = read_xml(&parts(&filled.bytes)["word/document.xml"]);
        for (name, _) in &elements {
            assert!(known.contains(name.as_str()) || in_control.contains(name.as_str()), "{words:.40}: {name}");
        }
        // What no XML can hold is left out; a vertical tab is a line of its own.
        let wanted: String = words.chars().filter(|c| !c.is_control()).collect();
        assert_eq!(text.matches(wanted.as_str()).count(), 7 - usize::from(wanted.is_empty()), "{words:.40}: {text:.400}");
    }
}
