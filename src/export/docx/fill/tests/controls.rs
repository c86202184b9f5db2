//! Content controls as Word writes them: filled by tag or title, left alone, untied, repeated.

use super::*;

/// Makes a control with these properties around some content.
fn control(properties: &str, content: &str) -> String {
    format!("<w:sdt><w:sdtPr>{properties}<w:id w:val=\"17\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>")
}

const HINT: &str = "<w:showingPlcHdr/>";
const TIE: &str = "<w:dataBinding w:xpath=\"/a/b\" w:storeItemID=\"{1}\"/>";
const HINTED: &str = "<w:r><w:rPr><w:rStyle w:val=\"Platshllartext\"/></w:rPr><w:t>Klicka här</w:t></w:r>";

fn problems(body: &str, bindings: &Bindings) -> Vec<(String, Problem)> {
    let findings = Template::open(file(body)).unwrap().check(&values(), bindings);
    findings.into_iter().map(|finding| (finding.tag, finding.problem)).collect()
}

#[test]
fn a_control_in_running_text_is_filled_by_its_tag_and_is_no_hint_any_more() {
    let body = format!("<w:p>{}</w:p>", control(&format!("<w:alias w:val=\"Vem\"/><w:tag w:val=\"organisation\"/>{HINT}<w:text/>"), HINTED));
    let document = filled(&body);
    assert!(document.contains("<w:sdtContent><w:r><w:t xml:space=\"preserve\">Åmåls kommun</w:t></w:r></w:sdtContent>"), "{document}");
    assert!(!document.contains("showingPlcHdr") && !document.contains("Platshllartext") && document.contains("<w:text/>"), "{document}");
    assert_eq!(problems(&body, &Bindings::new()), [("[organisation]".to_owned(), Problem::Known)]);
}

#[test]
fn words_in_a_control_keep_the_looks_of_those_they_replace() {
    let own = "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>gammalt</w:t></w:r></w:p><w:p/>";
    let document = filled(&control("<w:alias w:val=\"Organisation\"/>", own));
    assert!(document.contains("<w:sdtContent><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Åmåls kommun</w:t></w:r></w:p></w:sdtContent>"), "{document}");
    let cell = "<w:tc><w:tcPr><w:tcW w:w=\"9\"/></w:tcPr><w:p/></w:tc>";
    let document = filled(&format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", control("<w:tag w:val=\"organisation\"/>", cell)));
    assert!(document.contains("<w:tc><w:tcPr><w:tcW w:w=\"9\"/></w:tcPr><w:p><w:r><w:t xml:space=\"preserve\">Åmåls kommun"), "{document}");
}

#[test]
fn a_control_with_another_name_stays_as_it_is_until_it_is_bound() {
    let body = format!("<w:p>{}</w:p>", control(&format!("<w:alias w:val=\"Beslutet skickas till\"/>{HINT}"), HINTED));
    assert_eq!(filled(&body), body);
    assert_eq!(problems(&body, &Bindings::new()), [("[Beslutet skickas till]".to_owned(), Problem::Left(None))]);
    let bindings = Bindings::from([("Beslutet skickas till".to_owned(), "organisation".to_owned())]);
    assert_eq!(problems(&body, &bindings)[0].1, Problem::Known);
    let filled = Template::open(file(&body)).unwrap().fill(&values(), &bindings, "").unwrap();
    assert!(part(&filled.bytes, "word/document.xml").contains(">Åmåls kommun</w:t>"));
    let misspelt = format!("<w:p>{}</w:p>", control("<w:alias w:val=\"Organisatoin\"/>", HINTED));
    assert_eq!(problems(&misspelt, &Bindings::new())[0].1, Problem::Left(Some("organisation".to_owned())));
}

#[test]
fn what_a_case_system_fills_is_left_to_it() {
    let body = format!("<w:p>{}</w:p>", control(&format!("<w:tag w:val=\"Organisation\"/>{TIE}<w:text/>"), HINTED));
    assert_eq!(filled(&body), body, "a like name is not enough");
    assert_eq!(problems(&body, &Bindings::new())[0].1, Problem::LeftToData);
    let bindings = Bindings::from([("Organisation".to_owned(), "organisation".to_owned())]);
    assert_eq!(problems(&body, &bindings)[0].1, Problem::Untied);
    let filled = Template::open(file(&body)).unwrap().fill(&values(), &bindings, "").unwrap();
    let document = part(&filled.bytes, "word/document.xml");
    assert!(document.contains("Åmåls kommun") && !document.contains("dataBinding"), "Word would put back what the data say: {document}");
}

#[test]
fn blocks_fill_a_control_and_a_table_makes_it_more_than_words() {
    let blocks = vec![Block::Paragraph(vec![Span::plain("Ett")]), Block::Paragraph(vec![Span::plain("Två")])];
    let values = Value::group([("summary", Value::Blocks(blocks))]);
    let document = filled_with(&control("<w:tag w:val=\"summary\"/><w:text/>", "<w:p/>"), &values);
    assert_eq!(document.matches("<w:p>").count(), 2, "{document}");
    assert!(document.contains("</w:p></w:sdtContent>") && !document.contains("<w:text/>"), "{document}");
}

#[test]
fn a_section_repeats_with_the_controls_in_it() {
    let section =
        |content: &str| format!("<w:sdt><w:sdtPr><w:id w:val=\"5\"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>");
    let title = format!("<w:p>{}</w:p>", control("<w:tag w:val=\"title\"/>", HINTED));
    let owner = format!("<w:p>{}</w:p>", control("<w:tag w:val=\"organisation\"/>", HINTED));
    let body = control("<w:tag w:val=\"datasets\"/><w15:repeatingSection/>", &(section(&(title.clone() + &owner)) + &section("<w:p/>")));
    assert_eq!(words(&body), "Badplatser|Åmåls kommun|{{ organisation }} &lt;b&gt; &amp; \"x\"/{% for %}|Åmåls kommun|");
    assert!(!filled(&body).contains("<w:id w:val=\"5\"/>"), "no number twice");
    let expected = ["[datasets]", "[title]", "[organisation]"].map(|tag| (tag.to_owned(), Problem::Known));
    assert_eq!(problems(&body, &Bindings::new()), expected);
    let rows = section(&format!("<w:tr><w:tc>{title}</w:tc></w:tr>"));
    let table = format!("<w:tbl>{}</w:tbl>", control("<w:tag w:val=\"datasets\"/><w15:repeatingSection/>", &rows));
    assert_eq!(filled(&table).matches("<w:tr>").count(), 2);
    let nothing = Value::group([("datasets", Value::List(Vec::new()))]);
    assert_eq!(filled_with(&table, &nothing), "<w:tbl></w:tbl>");
}

#[test]
fn a_control_that_cannot_hold_a_value_is_told_and_stays() {
    let body = control("<w:tag w:val=\"datasets\"/>", "<w:p/>");
    assert_eq!(problems(&body, &Bindings::new())[0].1, Problem::WrongSort);
    let contents = control("<w:tag w:val=\"organisation\"/><w:docPartObj/>", "<w:p/>");
    assert_eq!((filled(&contents), problems(&contents, &Bindings::new())), (contents.clone(), vec![]));
    let unnamed = format!("<w:p>{}</w:p>", control("", "<w:r><w:t>{{ organisation }}</w:t></w:r>"));
    assert!(filled(&unnamed).contains("<w:sdtContent><w:r><w:t xml:space=\"preserve\">Åmåls kommun"));
}

#[test]
fn the_names_of_a_template_tell_it_from_others() {
    let body = paragraph("{{ Arendet-2316 }} ${case.number} {{ a + b }} {% if c %}{% endif %}") + &control("<w:tag w:val=\"Mottagare\"/>", "<w:p/>");
    let names = Template::open(file(&body)).unwrap().names();
    assert_eq!(names.into_iter().collect::<Vec<_>>(), ["Arendet-2316", "Mottagare", "case.number"]);
}

#[test]
fn a_heading_is_told_even_when_paragraphs_above_it_are_gone() {
    let heading = |words: &str| format!("<w:p><w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>");
    let body = ["{%p if organisation %}", "a", "{%p endif %}"].map(paragraph).concat() + &heading("Före") + &paragraph("{{ okänd }}") + &heading("Efter");
    let findings = Template::open(file(&body)).unwrap().check(&values(), &Bindings::new());
    let unknown = findings.iter().find(|finding| matches!(finding.problem, Problem::Unknown(_))).unwrap();
    assert_eq!((unknown.place.heading.as_deref(), unknown.place.paragraph), (Some("Före"), 5));
}
