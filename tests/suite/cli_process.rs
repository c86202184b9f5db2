//! The process on the command line: a dataset goes through all four stages and is retired, and every refusal on the way says what is missing.
//!
//! What a checklist asks and what a decision does is tested where it stands; here it is only seen to arrive.

use serde_json::{Value as Json, json};

use crate::cli::{Answer, Desk};

/// The mandatory items of each stage, but for the decisions.
const IDENTIFY: &[&str] = &["I01", "I02", "I04", "I05", "I06", "I07", "I11"];
const PREPARE: &[&str] = &["F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F09", "F10"];
const PUBLISH: &[&str] = &["P01", "P02", "P03", "P04", "P06", "P10", "P11"];

const GATES: &str = "gate a.fyrfalt Roads G1=clear G2=clear G3=clear G4=clear G5=clear G6=clear";

impl Desk {
    /// A desk whose inventory has one dataset, Roads.
    pub(crate) fn with_roads() -> Self {
        let desk = Self::with_inventory();
        desk.run("set a.fyrfalt +Roads").done();
        desk
    }

    pub(crate) fn roads(&self) -> Json {
        self.list().into_iter().find(|dataset| dataset["title"] == "Roads").unwrap()
    }

    fn tick(&self, items: &[&str], more: &[&str]) -> Answer {
        self.with(&[&["tick", "a.fyrfalt", "Roads"], items, more].concat())
    }

    fn decide(&self, kind: &str, number: &str, more: &[&str]) -> Answer {
        self.with(&[&["decide", "a.fyrfalt", kind, "Roads", "--by", "The board", "--dnr", number], more].concat())
    }

    /// Does everything that a move of Roads to a stage asks for, and moves.
    pub(crate) fn lead_roads_to(&self, stage: &str) {
        let steps: [(&str, &[&str], Option<&str>); 3] =
            [("prepare", IDENTIFY, Some("proceed")), ("publish", PREPARE, Some("publish")), ("maintain", PUBLISH, None)];
        for (next, items, decision) in steps {
            self.tick(items, &[]).done();
            if next == "publish" {
                self.run(GATES).done();
            }
            if let Some(kind) = decision {
                self.decide(kind, "KS 1", &[]).done();
            }
            self.run(&format!("move a.fyrfalt Roads {next}")).done();
            if next == stage {
                break;
            }
        }
    }
}

#[test]
fn a_dataset_goes_through_all_stages_and_is_retired_and_every_refusal_says_what_is_missing() {
    let desk = Desk::with_roads();
    let refused = |line: &str, says: &[&str]| {
        let before = (desk.list(), desk.history(&[]).len());
        for says in says {
            desk.run(line).refused(4, says);
        }
        assert_eq!((desk.list(), desk.history(&[]).len()), before, "a refusal changes nothing: {line}");
    };
    assert_eq!(desk.roads()["checklist"]["blocking"]["identify"], json!([IDENTIFY, &["I12"]].concat()));
    refused(
        "move a.fyrfalt Roads prepare",
        &["Roads cannot go on. Left to do: I01 Describe the dataset briefly", "I11 Score value and cost", "Decision missing: I12"],
    );
    refused("set a.fyrfalt Roads stage=prepare", &["Left to do: I01"]);
    refused("tick a.fyrfalt Roads I12", &["A decision is not ticked but recorded: I12 Decision to proceed"]);
    refused("tick a.fyrfalt Roads I99", &["The checklist has no item I99"]);
    refused("tick a.fyrfalt Roads I01 --state na", &["Write why the item is not applicable: I01"]);

    desk.tick(&IDENTIFY[..6], &["--by", "Coordinator"]).done();
    desk.tick(&["i11"], &["--state", "na", "--why", "the law leaves no choice"]).done();
    refused("move a.fyrfalt Roads prepare", &["Roads cannot go on. Decision missing: I12"]);
    desk.decide("proceed", "KS 2026/12", &["--text", "Go on"]).done();
    let told = desk.run("move a.fyrfalt Roads prepare").done();
    assert!(told.contains("  Stage: from Identify to Prepare\n"), "{told}");

    desk.tick(PREPARE, &[]).done();
    desk.decide("publish", "KS 2026/13", &[])
        .refused(4, "Information security, Personal data, National security, Secrecy, Third-party rights, Combination risk is not assessed");
    refused(
        "move a.fyrfalt Roads maintain",
        &["Left to do: P01", "Decision missing: F12", "Gates that are not assessed or are obstacles: Information security"],
    );
    desk.run(GATES).done();
    refused("move a.fyrfalt Roads publish", &["Roads cannot go on. Decision missing: F12 Publication decision"]);
    desk.decide("publish", "KS 2026/13", &["--date", "2025-01-31"]).done();
    desk.run("gate a.fyrfalt Roads G6=blocked --why joined").done();
    refused("move a.fyrfalt Roads publish", &["Combination risk is not assessed or is an obstacle"]);
    desk.run("gate a.fyrfalt Roads G6=clear").done();
    desk.run("move a.fyrfalt Roads publish").done();

    desk.run("set a.fyrfalt Roads hvd_category=c_4b74ea13").done();
    desk.tick(PUBLISH, &[]).done();
    refused("move a.fyrfalt Roads maintain", &["Left to do: P07 HVD"]);
    desk.tick(&["P07"], &[]).done();
    desk.run("move a.fyrfalt Roads maintain").done();
    let roads = desk.roads();
    assert_eq!((&roads["stage"], &roads["checklist"]["blocking"]["publish"], &roads["outcome"]), (&"maintain".into(), &json!([]), &Json::Null));

    refused("move a.fyrfalt Roads prepare", &["Write why: a move back needs a reason"]);
    refused("conclude a.fyrfalt Roads retired --text Closed", &["Retired: fill in From"]);
    refused("conclude a.fyrfalt Roads retired --text Closed --date 2025-11-01", &["cannot be retired yet. Missing: U12 Retire", "the decision to retire"]);
    desk.run("decide a.fyrfalt retire Roads --by Board").refused(2, "Give --text too");
    desk.decide("retire", "KS 2026/14", &["--text", "Told on the web site", "--date", "2025-11-01"]).done();
    assert_eq!(desk.roads()["outcome"], Json::Null, "the last item is left to do");
    desk.tick(&["U12"], &[]).done();
    let roads = desk.roads();
    assert_eq!((&roads["outcome"], &roads["stage"]), (&"retired".into(), &"maintain".into()));
    assert_eq!((&roads["outcome_details"]["date"], &roads["outcome_details"]["text"]), (&"2025-11-01".into(), &"Told on the web site".into()));
    refused("move a.fyrfalt Roads prepare --why again", &["Roads is concluded; reopen it"]);
    refused("reopen a.fyrfalt Roads", &["Write why: reopening"]);
    desk.with(&["reopen", "a.fyrfalt", "Roads", "--why", "the system stays"]).done();
    desk.with(&["move", "a.fyrfalt", "Roads", "identify", "--why", "new law"]).done();
    let newest = &desk.history(&["Roads"])[0];
    assert_eq!((&newest["kind"], &newest["why"]), (&"move-to-stage".into(), &"new law".into()));
    assert_eq!(desk.roads()["checklist"]["done"], roads["checklist"]["done"], "moving back loses no ticks");
    desk.run("move a.fyrfalt Roads maintain").done();
    assert!(desk.run("check a.fyrfalt").done().starts_with("The file is whole"));
}

#[test]
fn a_decision_that_no_register_can_hold_changes_nothing() {
    let desk = Desk::with_roads();
    let before = desk.history(&[]).len();
    desk.decide("proceed", "KS\u{7}1", &[]).refused(4, "Register number: Remove the invisible character U+0007");
    desk.decide("proceed", "KS 1", &["--date", "2999-01-01"]).refused(4, "2999-01-01 is in the future");
    desk.decide("proceed", "KS 1", &["--date", "2026-02-29"]).refused(4, "is no date");
    desk.decide("porceed", "KS 1", &[]).refused(4, "No kind of decision is called “porceed”; choose one of proceed, publish");
    desk.run("decide a.fyrfalt proceed --by Board").refused(4, "Choose at least one dataset");
    desk.run("decide a.fyrfalt proceed Roads").refused(2, "Give --by too");
    desk.run("decide a.fyrfalt proceed Rods --by Board").refused(4, "No dataset has the id or title “Rods”");
    assert_eq!(desk.history(&[]).len(), before);
    desk.with(&["decide", "a.fyrfalt", "own:Budget", "--by", "The council", "--text", "Ten hours a week"]).done();
    desk.run("decide a.fyrfalt model --by Board").done();
    assert_eq!(desk.history(&[]).len(), before + 2);
}

#[test]
fn a_later_no_takes_a_yes_back_and_a_decision_stays_in_the_history_of_each_dataset() {
    let desk = Desk::with_roads();
    desk.run("set a.fyrfalt +Paths").done();
    desk.tick(IDENTIFY, &[]).done();
    desk.with(&["decide", "a.fyrfalt", "proceed", "Roads", "Paths", "--by", "Board", "--dnr", "KS 1", "--date", "2025-03-01"]).done();
    assert_eq!(desk.roads()["checklist"]["blocking"]["identify"], json!([]));
    desk.decide("defer", "KS 2", &["--date", "2025-03-02"]).done();
    desk.run("move a.fyrfalt Roads prepare").refused(4, "Decision missing: I12");
    let paths = desk.history(&["Paths"]);
    assert_eq!((paths.len(), &paths[0]["kind"]), (2, &"decide".into()));
    assert!(paths[0]["changes"].as_array().unwrap().iter().any(|change| change["part"] == "decision.register-number" && change["after"] == "KS 1"));
}

#[test]
fn what_is_due_follows_from_what_is_promised() {
    let desk = Desk::with_roads();
    assert_eq!(desk.run("due a.fyrfalt").done(), "Nothing is promised or due on a day\n");
    desk.run("set a.fyrfalt Roads frequency=MONTHLY modified=2026-01-31 steward=Engineer").done();
    assert_eq!(desk.roads()["next_update"], "2026-02-28");
    let due = |day: &str| -> Json { serde_json::from_str(&desk.run(&format!("due a.fyrfalt --on {day} --json")).done()).unwrap() };
    for (day, days, urgency) in
        [("2026-02-01", 0, "later"), ("2026-02-14", 0, "soon"), ("2026-03-07", 0, "soon"), ("2026-03-08", 8, "overdue"), ("2026-03-30", 30, "overdue")]
    {
        let due = due(day);
        assert_eq!(
            (&due[0]["what"], &due[0]["date"], &due[0]["overdue_days"], &due[0]["urgency"]),
            (&"update".into(), &"2026-02-28".into(), &days.into(), &urgency.into()),
            "{day}"
        );
    }
    let table = desk.run("due a.fyrfalt --on 2026-03-08").done();
    assert!(table.lines().nth(1).unwrap().starts_with("2026-02-28  Overdue"), "{table}");
    desk.run("due a.fyrfalt --on 2026-13-01").refused(4, "is no date");
    desk.run("due a.fyrfalt --json --ics a.ics").refused(2, "Leave out “--json”");
    desk.run("due a.fyrfalt --ics a.fyrfalt").refused(4, "would replace the inventory itself");
    desk.run("due a.fyrfalt --on 2026-03-08 --ics a.ics").done();
    let calendar = std::fs::read_to_string(desk.path("a.ics")).unwrap();
    assert!(
        calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.contains("DTSTART;VALUE=DATE:20260228\r\n") && calendar.contains("SUMMARY:Update Roads\r\n"),
        "{calendar}"
    );

    desk.lead_roads_to("maintain");
    desk.tick(&["U02"], &["--date", "2025-03-01"]).done();
    let items: Vec<Json> = due("2026-03-08").as_array().unwrap().iter().map(|due| json!([due["item"], due["date"]])).collect();
    assert_eq!(items, [json!(["U02", "2025-03-31"]), json!([null, "2026-02-28"])]);
}

#[test]
fn a_snapshot_keeps_its_figures_whatever_happens_later() {
    let desk = Desk::with_roads();
    desk.run("score a.fyrfalt Roads V1=4").done();
    desk.run("snapshot a.fyrfalt before").done();
    desk.run("snapshot a.fyrfalt Before").refused(4, "A snapshot is already called before");
    desk.run("score a.fyrfalt Roads V1=2").done();
    desk.run("set a.fyrfalt +Paths").done();
    desk.with(&["snapshot", "a.fyrfalt", "after the meeting"]).done();
    let diff = |from: &str, to: &str| -> Json { serde_json::from_str(&desk.with(&["diff", "a.fyrfalt", from, to, "--json"]).done()).unwrap() };
    let first = diff("before", "after the meeting");
    let changes = first["changes"].as_array().unwrap();
    assert!(changes.iter().any(|change| change["part"] == "score.V1" && change["before"] == "4" && change["after"] == "2"), "{first}");
    let told = desk.with(&["diff", "a.fyrfalt", "before", "after the meeting"]).done();
    assert!(told.contains("Roads\n  Score for V1 Demand: from 4 to 2\n") && told.contains("Dataset Paths: new"), "{told}");
    desk.run("undo a.fyrfalt").done();
    desk.run("redo a.fyrfalt").done();
    desk.run("score a.fyrfalt Roads V1=5").done();
    desk.lead_roads_to("prepare");
    assert_eq!(diff("before", "after the meeting"), first);
    let operation = first["from"]["operation"].as_str().unwrap();
    assert_eq!(diff(operation, "after the meeting"), first, "an operation is a moment too");
    assert_eq!(desk.run("diff a.fyrfalt before before").done(), "Nothing has changed\n");
    desk.run("diff a.fyrfalt before never").refused(4, "No snapshot or operation is called “never”; snapshots: before, after the meeting");
    let names = desk.run("diff a.fyrfalt before nowhere").err;
    assert!(names.contains("Proceed KS 1 "), "a decision freezes one by itself: {names}");
}

#[test]
fn ticks_say_who_and_when_and_can_be_taken_back() {
    let desk = Desk::with_roads();
    desk.tick(&["I01", "I02"], &["--by", "Coordinator", "--date", "2025-10-26"]).done();
    let newest = &desk.history(&["Roads"])[0];
    let part = |name: &str| newest["changes"].as_array().unwrap().iter().find(|change| change["part"] == name).unwrap()["after"].clone();
    assert_eq!([part("item.I01"), part("item.I01.by"), part("item.I02.date")], ["done", "Coordinator", "2025-10-26"].map(Json::from));
    assert_eq!((&desk.roads()["checklist"]["identify"]["done"], &desk.roads()["checklist"]["total"]), (&2.into(), &47.into()));
    assert_eq!(desk.tick(&["I01"], &["--by", "Coordinator", "--date", "2025-10-26"]).done(), "Everything is already as you want it\n");
    desk.tick(&["I01"], &["--state", "open"]).done();
    assert_eq!(desk.roads()["checklist"]["identify"]["done"], 1);
    desk.run("undo a.fyrfalt").done();
    desk.run("undo a.fyrfalt").done();
    assert_eq!(desk.roads()["checklist"]["done"], 0);
    desk.tick(&["I01"], &["--state", "klar"]).refused(2, "choose one of open, doing, done, na");
    desk.tick(&["I01"], &["--date", "2999-01-01"]).refused(4, "has not been yet");
}

#[test]
fn a_dataset_that_goes_on_after_its_retirement_is_not_retired_by_the_old_decision() {
    let desk = Desk::with_roads();
    desk.decide("retire", "KS 9", &["--text", "Nobody keeps it"]).done();
    assert_eq!(desk.roads()["outcome"], "retired");
    desk.run("conclude a.fyrfalt Roads elsewhere --link https://x.example").refused(4, "Roads is concluded");
    desk.run("reopen a.fyrfalt Roads --why mistake").done();
    desk.tick(&["I02"], &[]).done();
    assert_eq!(desk.roads()["outcome"], Json::Null);
    desk.decide("retire", "KS 10", &["--text", "Now it is"]).done();
    assert_eq!(desk.roads()["outcome"], "retired");
}

#[test]
fn what_a_gate_blocks_is_not_maintained_although_it_is_published() {
    let desk = Desk::with_roads();
    desk.lead_roads_to("publish");
    desk.tick(PUBLISH, &[]).done();
    desk.run("gate a.fyrfalt Roads G6=blocked --why later").done();
    desk.run("move a.fyrfalt Roads maintain").refused(4, "Combination risk");
}

#[test]
fn a_tick_that_says_nothing_new_leaves_who_and_when() {
    let desk = Desk::with_roads();
    desk.tick(&["I04"], &["--by", "lawyer", "--date", "2026-05-03"]).done();
    assert_eq!(desk.tick(&["I04"], &[]).code, desk.tick(&["I04"], &["--by", "lawyer", "--date", "2026-05-03"]).code);
    let lines: Vec<String> = desk.history(&["Roads"]).iter().map(ToString::to_string).collect();
    assert!(!lines.iter().any(|line| line.contains("from lawyer")), "{lines:?}");
    assert_eq!(lines.iter().filter(|line| line.contains("lawyer")).count(), 1);
}

#[test]
fn no_document_takes_the_place_of_what_is_kept_beside_the_inventory() {
    let desk = Desk::with_roads();
    for name in ["a.fyrfalt-journal", "A.fyrfalt-WAL", ".a.fyrfalt.lock"] {
        desk.run(&format!("history a.fyrfalt --csv {name}")).refused(4, "replace the inventory itself");
        desk.run(&format!("export a.fyrfalt {name} --format csv")).refused(4, "replace the inventory itself");
    }
    desk.run("check a.fyrfalt").done();
}
