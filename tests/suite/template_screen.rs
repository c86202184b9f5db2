//! A Word template in the window: chosen, looked over, bound, and filled with what is remembered.

use std::io::Read as _;

use egui_kittest::kittest::Queryable as _;
use fyrfalt::text::Locale;
use fyrfalt::ui::action::{Action, Place};
use fyrfalt::ui::asked::Asked;
use fyrfalt::ui::theme::ThemeChoice;

use crate::cli_template::template;
use crate::window::{Opened, Window};

const PARAGRAPHS: [&str; 5] = ["{{ organisation }}", "{{ Sammanfattningen-17 }}", "{{ organisatin }}", "{{ Annat }}", "{{ matris }}"];

fn document(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
    text
}

fn wait_for_file(opened: &mut Opened, path: &std::path::Path) -> Vec<u8> {
    for _ in 0..2_400 {
        opened.harness.run_ok();
        if let Ok(bytes) = std::fs::read(path) {
            return bytes;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    panic!("{} has not been written", path.display());
}

#[test]
fn a_template_is_chosen_looked_over_bound_and_filled() {
    let folder = tempfile::tempdir().unwrap();
    let (mall, out) = (template(folder.path(), &PARAGRAPHS), folder.path().join("ut.docx"));
    let mut opened = Window { answers: vec![mall, out.clone()], ..Window::default() }.example(Place::Reports);
    opened.wait_for("Word-mall: Standardmallen");
    opened.harness.get_by_label("Word-mall: Standardmallen").click();
    opened.harness.run_ok();
    opened.harness.get_by_label("Välj mall…").click();
    opened.wait_for("2 fylls i, 3 okända, 0 fel");
    assert!(opened.harness.query_by_label_contains("{{ Annat }}").is_some(), "what nothing is filled in for is listed before anything is written");
    opened.picture("template-panel");
    opened.harness.get_by_label("Kontrollera mall…").click();
    opened.wait_for("Kontrollera mall: mall.docx");
    opened.wait_for("Ta organisation");
    opened.picture("template-check");
    opened.harness.get_by_label("Ta organisation").click();
    opened.harness.run_ok();
    opened.wait_for("3 fylls i, 2 okända, 0 fel");
    opened.harness.get_by_label_contains("Vad Sammanfattningen-17 betyder").click();
    opened.harness.run_ok();
    opened.picture("template-choices");
    opened.harness.get_by_label("titel").click();
    opened.wait_for("4 fylls i, 1 okänd, 0 fel");
    opened.harness.get_by_label("Spara kopplingar").click();
    opened.harness.run_ok();
    opened.harness.run_ok();
    let remembered: Vec<_> = opened.harness.state().document().unwrap().session.inventory().templates().cloned().collect();
    assert_eq!(remembered.len(), 1);
    assert_eq!(remembered[0].bindings.get("Sammanfattningen-17").map(String::as_str), Some("title"));
    assert_eq!(remembered[0].bindings.get("organisatin").map(String::as_str), Some("organisation"));
    opened.wait_for("4 fylls i, 1 okänd, 0 fel");
    opened.harness.get_by_label("Spara Word…").click();
    let written = document(&wait_for_file(&mut opened, &out));
    assert!(written.contains("[saknas: Annat]") && !written.contains("Sammanfattningen-17") && written.contains("descr="), "{written}");
}

#[test]
fn a_template_used_lately_is_offered_while_its_file_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let mall = template(folder.path(), &PARAGRAPHS);
    let mut opened = Window { answers: vec![mall.clone()], ..Window::default() }.example(Place::Reports);
    let choose = |opened: &mut Opened, field: &str, choice: &str| {
        opened.wait_for(field);
        opened.harness.get_by_label(field).click();
        opened.wait_for(choice);
        opened.picture("template-lately");
        opened.harness.get_by_label(choice).click();
        opened.harness.run_ok();
    };
    choose(&mut opened, "Word-mall: Standardmallen", "Välj mall…");
    choose(&mut opened, "Word-mall: mall.docx", "Använd standardmallen");
    assert_eq!(opened.harness.state().settings().templates, std::slice::from_ref(&mall));
    choose(&mut opened, "Word-mall: Standardmallen", "mall.docx");
    opened.wait_for("2 fylls i, 3 okända, 0 fel");
    choose(&mut opened, "Word-mall: mall.docx", "Använd standardmallen");
    std::fs::remove_file(&mall).unwrap();
    opened.wait_for("Word-mall: Standardmallen");
    opened.harness.get_by_label("Word-mall: Standardmallen").click();
    for _ in 0..400 {
        opened.harness.run_ok();
        if opened.harness.query_by_label("mall.docx").is_none() && opened.harness.query_by_label("Välj mall…").is_some() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    panic!("a template that is gone is offered");
}

#[test]
fn a_file_that_is_no_template_is_told_in_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("brev.docx");
    std::fs::write(&path, "hej").unwrap();
    let mut opened = Window::default().example(Place::Reports);
    opened.harness.state_mut().ask(Action::UseTemplate(path));
    opened.wait_for("Word-mall: brev.docx");
    for _ in 0..400 {
        opened.harness.run_ok();
        if opened.harness.query_by_label_contains("ingen Word-fil").is_some() {
            opened.harness.get_by_label("Word-mall: brev.docx").click();
            opened.harness.run_ok();
            opened.harness.get_by_label("Använd standardmallen").click();
            opened.wait_for("Word-mall: Standardmallen");
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("nothing is said of a file that is no template");
}

#[test]
fn placeholders_are_searched_and_copied() {
    let mut opened = Window::default().example(Place::Reports);
    opened.harness.state_mut().ask(Action::Ask(Asked::Placeholders(Locale::Sv)));
    opened.wait_for("Kopiera {{ titel }}");
    opened.picture("placeholders");
    opened.type_into("Sök bland platshållarna", "ekonomi");
    opened.harness.run_ok();
    assert!(opened.harness.query_by_label("Kopiera {{ titel }}").is_none());
    opened.type_into("Sök bland platshållarna", " finns inte");
    opened.wait_for("Ingen platshållare motsvarar det");
}

#[test]
fn the_panel_and_the_dialogs_are_whole_in_every_look() {
    let folder = tempfile::tempdir().unwrap();
    for (name, locale, theme) in
        [("sv-dark", Locale::Sv, ThemeChoice::Dark), ("da-light", Locale::Da, ThemeChoice::Light), ("en-projector", Locale::En, ThemeChoice::Projector)]
    {
        let mall = template(folder.path(), &[&PARAGRAPHS[..], &["{{ a b }}", "{% for d in datasets %}"]].concat());
        let mut opened = Window { locale, theme, ..Window::default() }.example(Place::Reports);
        opened.harness.state_mut().ask(Action::UseTemplate(mall.clone()));
        for _ in 0..20 {
            opened.harness.run_ok();
            std::thread::sleep(std::time::Duration::from_millis(25));
        }
        opened.picture(&format!("template-panel-{name}"));
        opened.harness.state_mut().ask(Action::Ask(Asked::CheckTemplate(mall, locale)));
        for _ in 0..40 {
            opened.harness.run_ok();
            std::thread::sleep(std::time::Duration::from_millis(25));
        }
        assert!(opened.harness.query_all_by_label_contains("{{ a b }}").next().is_some(), "{name}");
        opened.picture(&format!("template-check-{name}"));
    }
}
