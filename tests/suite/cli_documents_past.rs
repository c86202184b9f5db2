//! What documents tell of the past: why a dataset moved, what a decision rested on, and who sat at the table.

use std::fs;

use crate::cli::Desk;

/// An inventory with two datasets, of which a snapshot was taken.
fn desk() -> Desk {
    let desk = Desk::with_inventory();
    for title in ["+Badplatser", "+Lekplatser"] {
        desk.with(&["set", "a.fyrfalt", title, "note=x"]).done();
    }
    desk.run("snapshot a.fyrfalt spring").done();
    desk
}

/// The example, of which a snapshot was taken after a dataset had moved.
fn example() -> Desk {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example --language sv").done();
    moved(&desk, "Evenemang", "Gammalt skäl");
    desk.run("snapshot a.fyrfalt spring").done();
    desk
}

fn moved(desk: &Desk, title: &str, why: &str) {
    desk.with(&["move", "a.fyrfalt", title, "identify", "--why", why]).done();
}

fn written(desk: &Desk, more: &[&str]) -> String {
    desk.with(&[&["export", "a.fyrfalt", "out.html", "--language", "en"], more].concat()).done();
    desk.with(&["verify", "a.fyrfalt", "out.html"]).done();
    fs::read_to_string(desk.path("out.html")).unwrap()
}

const FOLLOW_UP: [&str; 4] = ["--kind", "followup", "--since", "spring"];

#[test]
fn a_follow_up_says_why_a_dataset_moved_and_not_what_was_undone_or_is_older() {
    let desk = example();
    moved(&desk, "Detaljplaner", "Ett misstag");
    desk.run("undo a.fyrfalt").done();
    moved(&desk, "Detaljplaner", "Nämnden frågade i våras. ");
    moved(&desk, "Parkeringsplatser", "Uttaget saknas än");
    desk.with(&["set", "a.fyrfalt", "+Cykelvägar", "note=x", "--why", "Efter enkäten"]).done();
    desk.with(&["score", "a.fyrfalt", "Stadsodlingar", "V1=2", "V2=3", "V3=2", "C1=3", "C2=2", "C3=4", "--why", "Få har frågat"]).done();
    let page = written(&desk, &FOLLOW_UP);
    assert_eq!(page.matches("Få har frågat").count(), 1, "the reason for a score is said once: {page}");
    assert!(page.contains("Nämnden frågade i våras") && page.contains("Uttaget saknas än") && page.contains("Efter enkäten"), "{page}");
    assert!(!page.contains("Ett misstag") && !page.contains("Gammalt skäl"), "{page}");
}

#[test]
fn the_reason_of_a_move_is_looked_through_before_a_follow_up_is_written() {
    let desk = example();
    moved(&desk, "Detaljplaner", "Enligt Anna Svensson");
    let answer = desk.with(&[&["export", "a.fyrfalt", "o.html"], FOLLOW_UP.as_slice()].concat());
    assert!(answer.err.contains("Anna Svensson"), "{}", answer.err);
    desk.run("snapshot a.fyrfalt summer").done();
    let silent = desk.with(&["export", "a.fyrfalt", "o.html", "--kind", "followup", "--since", "summer"]);
    assert!(silent.code == 0 && !silent.err.contains("Anna"), "it is of another time: {}", silent.err);
}

#[test]
fn a_decision_on_record_is_told_as_it_was_decided_and_what_is_otherwise_today_is_said() {
    let desk = desk();
    desk.with(&["set", "a.fyrfalt", "Lekplatser", "license=CC0-1.0", "steward=Parkchefen"]).done();
    desk.with(&["gate", "a.fyrfalt", "Lekplatser", "G1=clear", "G2=clear", "G3=clear", "G4=clear", "G5=clear", "G6=clear"]).done();
    desk.with(&["decide", "a.fyrfalt", "publish", "Lekplatser", "--by", "The board"]).done();
    let decision = ["--kind", "decision", "--dataset", "Lekplatser"];
    let page = written(&desk, &decision);
    assert!(page.contains("Parkchefen"), "{page}");
    assert!(page.contains("It is described in the same way today."), "{page}");
    desk.with(&["set", "a.fyrfalt", "Lekplatser", "steward=Gatuchefen", "license=CC-BY-4.0"]).done();
    desk.with(&["gate", "a.fyrfalt", "Lekplatser", "G1=blocked", "--why", "Nytt hinder"]).done();
    let page = written(&desk, &decision);
    assert!(page.contains("Today this is different: ") && page.contains("Changed since the decision was put on record"), "{page}");
    let points = page.split("Today this is different").nth(1).unwrap().split("<table").next().unwrap();
    assert!(points.contains("Parkchefen") && !points.contains("Gatuchefen") && !points.contains("is not published"), "{points}");
    assert!(page.contains("Gatuchefen") && page.contains("Obstacle"), "what stands there today is shown beside: {page}");
}

#[test]
fn minutes_tell_of_what_people_assessed_in_the_time_and_of_nothing_else() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example --language en").done();
    let page = written(&desk, &["--kind", "minutes"]);
    assert!(page.contains("347 scores were given or changed"), "an example that nobody has touched shows what minutes are: {page}");
    desk.run("snapshot a.fyrfalt spring").done();
    desk.with(&["set", "a.fyrfalt", "+Wells", "note=x"]).done();
    desk.with(&["score", "a.fyrfalt", "Wells", "V1=4", "V2=3"]).done();
    for more in [vec!["--kind", "minutes", "--since", "spring"], vec!["--kind", "minutes", "--since", "2020-01-01"], vec!["--kind", "minutes"]] {
        let page = written(&desk, &more);
        assert!(page.contains("2 scores were given or changed") && page.contains(">1</td>"), "{more:?} {page}");
        assert!(!page.contains(">Fyrfält<"), "{more:?} {page}");
        let period = if more.len() > 2 { "The minutes cover the time from" } else { "The minutes cover " };
        assert!(page.contains(period), "{more:?} {page}");
    }
}

#[test]
fn datasets_of_one_rank_stand_in_one_order() {
    let desk = desk();
    let scores = |value: u8, cost: u8| -> Vec<String> {
        (1..=5).map(|criterion| format!("V{criterion}={value}")).chain((1..=5).map(|criterion| format!("C{criterion}={cost}"))).collect()
    };
    for (title, value, cost) in [("Badplatser", 3, 2), ("Lekplatser", 4, 3)] {
        let scores = scores(value, cost);
        let scores: Vec<&str> = scores.iter().map(String::as_str).collect();
        desk.with(&[&["score", "a.fyrfalt", title], scores.as_slice()].concat()).done();
    }
    let listed = desk.list();
    assert_eq!(listed[0]["rank"], listed[1]["rank"]);
    assert_eq!((listed[0]["title"].as_str(), listed[1]["title"].as_str()), (Some("Lekplatser"), Some("Badplatser")), "the higher value first");
    let page = written(&desk, &["--kind", "annex"]);
    let at = |title: &str| page.find(&format!(">{title}<")).unwrap_or_else(|| panic!("{title}: {page}"));
    assert!(at("Lekplatser") < at("Badplatser"), "{page}");
}

#[test]
fn a_format_that_the_name_contradicts_and_a_day_that_is_none_are_refused() {
    let desk = desk();
    desk.with(&["export", "a.fyrfalt", "o.docx", "--format", "pdf"]).refused(2, "ends in .docx, but --format is pdf");
    desk.with(&["export", "a.fyrfalt", "o.json", "--format", "csv"]).refused(2, "ends in .json");
    assert!(!desk.path("o.docx").exists() && !desk.path("o.json").exists());
    for out in ["o.csv", "list", "o.dat"] {
        desk.with(&["export", "a.fyrfalt", out, "--format", "csv-raw"]).done();
    }
    let since = |desk: &Desk| desk.with(&["export", "a.fyrfalt", "o.html", "--kind", "followup", "--since", "2026-13-01"]);
    since(&desk).refused(4, "neither a day, written as 2026-01-31, nor a snapshot; snapshots: spring");
    since(&Desk::with_inventory()).refused(4, "“2026-13-01” is not a day");
}
