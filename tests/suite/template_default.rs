//! The default paper as a template: reproducible, accessible, and filled to what the writer of papers writes.

use std::io::{Cursor, Read as _};
use std::path::PathBuf;

use fyrfalt::alphabet::language_of;
use fyrfalt::export::docx::default_template;
use fyrfalt::export::docx::fill::{Bindings, Problem, Template};
use fyrfalt::export::{PaperOptions, decision_paper, docx, paper};
use fyrfalt::text::{Locale, Text};
use zip::ZipArchive;

use crate::export::ranking;

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap_or_else(|_| panic!("no {name}")).read_to_string(&mut text).unwrap();
    text
}

fn names(bytes: &[u8]) -> Vec<String> {
    ZipArchive::new(Cursor::new(bytes)).unwrap().file_names().map(|name| name.unwrap().into_owned()).collect()
}

/// The words of a part, a line for each paragraph.
fn words(xml: &str) -> String {
    let mut out = String::new();
    let mut is_tag = false;
    for c in xml.replace("</w:p>", "\n").chars() {
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
fn the_templates_in_the_folder_are_those_that_the_program_makes() {
    for locale in Locale::ALL {
        let text = Text::new(locale);
        let made = default_template(&text).unwrap();
        assert_eq!(made, default_template(&text).unwrap());
        let code = language_of(locale).code();
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("templates/word/{code}.docx"));
        let kept = std::fs::read(&path).unwrap_or_default();
        let is_same = !kept.is_empty() && names(&made) == names(&kept) && names(&made).iter().all(|name| part(&made, name) == part(&kept, name));
        assert!(is_same, "renew it: fyrfalt template default templates/word/{code}.docx --language {code}");
    }
}

#[test]
fn the_default_template_filled_says_what_the_paper_says_in_the_same_looks() {
    let inventory = crate::export::small();
    for locale in Locale::ALL {
        let text = Text::new(locale);
        let ranking = ranking(&inventory, &text);
        let report = decision_paper(&inventory, &ranking, &text, &PaperOptions { reference: "KS 2026-17".to_owned(), ..PaperOptions::default() });
        let values = paper::ready::values(&report, &inventory, &ranking, &text);
        let template = Template::open(default_template(&text).unwrap()).unwrap();
        let findings = template.check(&values, &Bindings::new());
        assert!(findings.iter().all(|finding| finding.problem == Problem::Known), "{findings:#?}");
        let filled = template.fill(&values, &Bindings::new(), "[{name}]").unwrap();
        assert_eq!(filled.missing, [] as [&str; 0]);
        let written = docx::write(&report).unwrap();
        for name in ["word/document.xml", "word/header.xml", "word/footer.xml"] {
            let lines = |bytes: &[u8]| words(&part(bytes, name)).lines().filter(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>();
            assert_eq!(lines(&filled.bytes), lines(&written), "{locale:?} {name}");
        }
        let looks = |bytes: &[u8]| {
            let document = part(bytes, "word/document.xml");
            let styles: Vec<String> = document.split("<w:pStyle w:val=\"").skip(1).map(|rest| rest.split('"').next().unwrap_or_default().to_owned()).collect();
            styles
        };
        assert_eq!(looks(&filled.bytes), looks(&written), "{locale:?}");
        assert!(part(&filled.bytes, "docProps/core.xml").contains(&format!("<dc:title>{}</dc:title>", report.title)));
        let widths = |bytes: &[u8]| {
            part(bytes, "word/document.xml").split("<w:tcW ").skip(1).map(|rest| rest.split('/').next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(widths(&filled.bytes), widths(&written), "{locale:?}");
        for same in ["word/styles.xml", "word/settings.xml"] {
            assert_eq!(part(&filled.bytes, same), part(&written, same));
        }
        assert_eq!(
            part(&filled.bytes, "word/document.xml").matches("<w:tblHeader/>").count(),
            part(&written, "word/document.xml").matches("<w:tblHeader/>").count()
        );
    }
}
