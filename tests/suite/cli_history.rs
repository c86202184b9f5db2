//! The history on the command line: narrowed, written to a file, and brought back; and stages that are set or listed under the rules of a move.

use serde_json::Value as Json;

use super::cli::Desk;

fn desk() -> Desk {
    let desk = Desk::with_roads();
    desk.run("set a.fyrfalt Roads owner=Engineer frequency=ANNUAL").done();
    desk.run("set a.fyrfalt Roads owner=Director --why reorganised").done();
    desk.run("score a.fyrfalt Roads V1=4").done();
    desk.run("tick a.fyrfalt Roads I01 --by Karin").done();
    desk
}

fn kinds(history: &[Json]) -> Vec<&str> {
    history.iter().map(|operation| operation["kind"].as_str().unwrap()).collect()
}

#[test]
fn a_history_is_narrowed_and_written_as_it_is_shown() {
    let desk = desk();
    let all = desk.history(&["Roads"]);
    assert!(all.len() >= 5, "{all:?}");
    let scores = desk.history(&["Roads", "--kind", "scores"]);
    assert_eq!(kinds(&scores), ["score"]);
    assert!(scores[0]["changes"].as_array().unwrap().iter().all(|change| change["part"] == "score.V1"));
    assert_eq!(kinds(&desk.history(&["Roads", "--kind", "process"])), ["tick"]);
    assert_eq!(kinds(&desk.history(&["Roads", "--search", "director reorganised"])), ["edit-datasets"]);
    assert!(desk.history(&["Roads", "--who", "nobody"]).is_empty());
    assert!(desk.history(&["Roads", "--until", "2001-01-01"]).is_empty());
    let told = desk.run("history a.fyrfalt Roads --search director").done();
    assert!(told.contains("Information owner: from Engineer to Director") && !told.contains("ANNUAL"), "{told}");
    desk.run("history a.fyrfalt Roads --search director --csv trail.csv").done();
    let csv = std::fs::read_to_string(desk.path("trail.csv")).unwrap();
    assert_eq!(csv.lines().count(), 2, "{csv}");
    assert!(csv.starts_with("\u{feff}When;Who;Operation;What;From;To;Why") && csv.contains(";Information owner;Engineer;Director;reorganised"), "{csv}");
    desk.run("history a.fyrfalt Roads --kind points").refused(4, "There is no kind “points”; choose one of fields, scores");
    desk.run("history a.fyrfalt Roads --since 2026-02-30").refused(4, "is no date");
    desk.run("history a.fyrfalt --csv a.fyrfalt").refused(4, "would replace the inventory itself");
}

#[test]
fn a_value_is_brought_back_by_the_rules_of_today() {
    let desk = desk();
    assert!(desk.run("restore a.fyrfalt Roads owner").done().contains("Information owner: from Director to Engineer"));
    let newest = &desk.history(&["Roads"])[0];
    assert_eq!(newest["kind"], "restore");
    assert!(newest["why"].as_str().unwrap().starts_with("back to how it was before 20"), "{newest}");
    assert_eq!(desk.roads()["owner"], "Engineer");
    desk.run("undo a.fyrfalt").done();
    assert_eq!(desk.roads()["owner"], "Director");
    desk.run("restore a.fyrfalt Roads item.I01 --why mistaken").done();
    assert_eq!(desk.history(&["Roads"])[0]["why"], "mistaken");
    desk.run("restore a.fyrfalt Roads score.V1").done();
    desk.run("restore a.fyrfalt Roads nothing").refused(4, "Nothing in the history of the dataset can be restored for “nothing”");
    desk.run("restore a.fyrfalt Rods owner").refused(4, "No dataset has the id or title “Rods”");
    assert!(desk.run("check a.fyrfalt").done().starts_with("The file is whole"));
}

#[test]
fn a_stage_that_is_set_asks_for_what_a_move_asks_for() {
    let desk = Desk::with_roads();
    let same = |set: &str, moved: &str| {
        let (set, moved) = (desk.run(set), desk.run(moved));
        assert_eq!((set.code, set.err.as_str(), set.out.as_str()), (4, moved.err.as_str(), ""));
    };
    same("set a.fyrfalt Roads stage=publish", "move a.fyrfalt Roads publish");
    desk.lead_roads_to("prepare");
    same("set a.fyrfalt Roads stage=identify", "move a.fyrfalt Roads identify");
    desk.with(&["set", "a.fyrfalt", "Roads", "stage=identify", "--why", "new law"]).done();
    assert_eq!(desk.history(&["Roads"])[0]["why"], "new law");
}

#[test]
fn a_list_says_which_rows_it_did_not_move() {
    let desk = Desk::with_roads();
    std::fs::write(desk.path("list.csv"), "Title;Stage\nRoads;publish\nPaths;maintain\n").unwrap();
    let told = desk.run("import a.fyrfalt list.csv").done();
    assert!(told.contains("1  The stage stays: what the stages on the way ask for is not done (row 2)"), "{told}");
    assert!(told.contains("1  New dataset that has reached the stage already"), "{told}");
    assert_eq!((&desk.roads()["stage"], desk.run("list a.fyrfalt --json").done().contains("\"maintain\"")), (&"identify".into(), true));
    assert!(desk.run("history a.fyrfalt Paths --kind process").done().contains("Stage: Maintain, reached before it came here"));
}
