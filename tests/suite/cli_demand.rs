//! Demand on the command line: recorded, found, linked, answered, taken away, and every refusal explained.
//!
//! What words are alike is tested where it is worked out; here it is only seen to arrive.

use serde_json::{Value as Json, json};

use crate::cli::{Answer, Desk};

impl Desk {
    fn demand(&self, rest: &[&str]) -> Answer {
        self.with(&[&["demand", "a.fyrfalt"], rest].concat())
    }

    fn demands(&self, more: &[&str]) -> Vec<Json> {
        serde_json::from_str(&self.demand(&[&["list", "--json"], more].concat()).done()).unwrap()
    }

    /// Records a request; returns its id.
    fn asked(&self, who: &str, what: &str, more: &[&str]) -> String {
        let told = self.demand(&[&["add", "--who", who, "--what", what], more].concat()).done();
        told.lines().last().unwrap().to_owned()
    }
}

fn with_datasets() -> Desk {
    let desk = Desk::with_inventory();
    desk.with(&["set", "a.fyrfalt", "+Bathing places"]).done();
    desk.with(&["set", "a.fyrfalt", "+Charging stations"]).done();
    desk
}

#[test]
fn a_request_is_recorded_linked_answered_changed_and_removed_each_in_one_step() {
    let desk = with_datasets();
    assert_eq!(desk.demand(&["list"]).done(), "No request to show\n");
    let id = desk.asked("Companies", "Where can cars be charged", &["--date", "2026-02-28", "--channel", "E-mail", "--why", "in the post"]);
    let demand = &desk.demands(&[])[0];
    assert_eq!(
        (&demand["id"], &demand["who"], &demand["date"], &demand["channel"], &demand["answered"], &demand["source"]),
        (&json!(id), &json!("Companies"), &json!("2026-02-28"), &json!("E-mail"), &Json::Null, &Json::Null)
    );
    let newest = &desk.history(&[])[0];
    assert_eq!((&newest["kind"], &newest["why"], &newest["who"]), (&json!("add-demand"), &json!("in the post"), &json!("anna")));

    desk.demand(&["link", &id, "Charging stations"]).done();
    let titles = |desk: &Desk| -> Vec<Json> { desk.demands(&[])[0]["datasets"].as_array().unwrap().iter().map(|dataset| dataset["title"].clone()).collect() };
    assert_eq!(titles(&desk), ["Charging stations"]);
    desk.demand(&["link", "where can CARS be charged", "Bathing places"]).done();
    assert_eq!(titles(&desk), ["Charging stations", "Bathing places"], "what is linked stays linked");
    assert_eq!(desk.demand(&["link", &id, "Bathing places"]).done(), "Everything is already as you want it\n");
    desk.demand(&["unlink", &id, "Bathing places"]).done();
    assert_eq!(titles(&desk), ["Charging stations"]);
    assert_eq!(desk.run("undo a.fyrfalt").done(), "Undid: change the datasets linked to the request from Companies\n");
    assert_eq!(titles(&desk).len(), 2);

    let told = desk.demand(&["answer", &id, "--date", "2026-03-01"]).done();
    assert_eq!(told, "change the day of the answer to Companies\n  Answered: 2026-03-01, was empty\n");
    assert_eq!(desk.demands(&[])[0]["answered"], "2026-03-01");
    desk.demand(&["answer", &id, "--clear"]).done();
    assert_eq!(desk.demands(&[])[0]["answered"], Json::Null);
    desk.demand(&["edit", &id, "--who", "Car clubs", "--source", "KS 2026/7", "--answered", "2026-03-02"]).done();
    let demand = &desk.demands(&[])[0];
    assert_eq!((&demand["who"], &demand["what"], &demand["source"]), (&json!("Car clubs"), &json!("Where can cars be charged"), &json!("KS 2026/7")));
    assert_eq!((&demand["answered"], &demand["channel"]), (&json!("2026-03-02"), &json!("E-mail")));
    desk.run("undo a.fyrfalt").done();
    assert_eq!((&desk.demands(&[])[0]["who"], &desk.demands(&[])[0]["answered"]), (&json!("Companies"), &Json::Null), "one step");

    desk.demand(&["remove", &id]).done();
    assert!(desk.demands(&[]).is_empty());
    desk.run("undo a.fyrfalt").done();
    assert_eq!(desk.demands(&[]).len(), 1);
    assert!(desk.run("check a.fyrfalt").done().starts_with("The file is whole"));
}

#[test]
fn the_list_is_narrowed_and_suggests_for_what_nothing_meets() {
    let desk = with_datasets();
    desk.asked("Residents", "Quality of bathing water", &["--date", "2026-01-02", "Bathing places"]);
    desk.asked("Companies", "Stations for charging", &["--date", "2026-01-03", "--answered", "2026-01-04"]);
    desk.asked("Residents", "Opening hours", &["--date", "2026-01-01"]);
    let whats = |more: &[&str]| -> Vec<String> { desk.demands(more).iter().map(|demand| demand["what"].as_str().unwrap().to_owned()).collect() };
    assert_eq!(whats(&[]), ["Stations for charging", "Quality of bathing water", "Opening hours"], "the newest first");
    assert_eq!(whats(&["--unanswered"]), ["Quality of bathing water", "Opening hours"]);
    assert_eq!(whats(&["--unmet"]), ["Stations for charging", "Opening hours"]);
    assert_eq!(whats(&["--unmet", "--unanswered"]), ["Opening hours"]);
    assert_eq!(whats(&["--dataset", "Bathing places"]), ["Quality of bathing water"]);
    let all = desk.demands(&[]);
    assert_eq!(all[0]["suggested"][0]["title"], "Charging stations");
    assert_eq!((&all[1]["suggested"], &all[2]["suggested"]), (&json!([]), &json!([])), "what is met needs no suggestion, and chance is none");
    let table = desk.demand(&["list"]).done();
    let first = table.lines().nth(1).unwrap();
    assert!(table.starts_with("Date") && first.contains("2026-01-03  Companies  Stations for charging") && first.contains("None yet"), "{table}");
    desk.run("set a.fyrfalt +Roads").done();
    let counted = desk.demands(&["--dataset", "Roads"]);
    assert!(counted.is_empty());
}

#[test]
fn what_no_record_can_hold_is_refused_and_changes_nothing() {
    let desk = with_datasets();
    let id = desk.asked("Companies", "Roads", &["--date", "2026-02-28"]);
    let before = desk.history(&[]).len();
    let add = |more: &[&str]| desk.demand(&[&["add", "--who", "Companies", "--what", "Paths"], more].concat());
    add(&["--date", "2026-02-29"]).refused(4, "is no date");
    add(&["--date", "2999-01-01"]).refused(4, "2999-01-01 is in the future");
    add(&["--date", "2026-02-02", "--answered", "2026-02-01"]).refused(4, "cannot come before the question of 2026-02-02");
    add(&["--channel", &"x".repeat(501)]).refused(4, "Channel: The text has 501 characters");
    add(&["No such place"]).refused(4, "No dataset has the id or title “No such place”");
    desk.demand(&["add", "--who", "A\u{7}", "--what", "Paths"]).refused(4, "Remove the invisible character U+0007");
    desk.demand(&["add", "--who", " ", "--what", "Paths"]).refused(4, "Write something here");
    desk.demand(&["add", "--who", "Companies"]).refused(2, "Give --what too");
    desk.demand(&["add", "--what", "Paths"]).refused(2, "Give --who too");
    desk.demand(&["add", "--who", "A", "--what", "B", "--json"]).refused(2, "--json does not belong to add");
    desk.demand(&["list", "--who", "A"]).refused(2, "--who does not belong to list");
    desk.demand(&["wish"]).refused(2, "“wish” cannot be done with demand; choose one of list, add");
    desk.demand(&["answer", &id, "--date", "2026-02-27"]).refused(4, "cannot come before the question of 2026-02-28");
    desk.demand(&["answer", &id, "--date", "2026-03-01", "--clear"]).refused(2, "Leave out “--clear”");
    desk.demand(&["answer", "Rods"]).refused(4, "No request has the id or the words “Rods”");
    desk.demand(&["link", &id]).refused(2, "Give DATASET too");
    desk.demand(&["edit", &id, "--date", "2999-01-01"]).refused(4, "is in the future");
    desk.run("demand missing.fyrfalt list").refused(5, "missing.fyrfalt");
    assert_eq!((desk.history(&[]).len(), desk.demands(&[]).len()), (before, 1));

    desk.asked("Residents", "Roads", &[]);
    desk.demand(&["remove", "Roads"]).refused(4, "2 requests read “Roads”; give one of the ids");
    let told = desk.demand(&["add", "--who", "Anna Svensson", "--what", "Paths"]).done();
    assert!(told.contains("it is enough to write which group it is"), "{told}");
}
