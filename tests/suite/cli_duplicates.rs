//! Duplicates on the command line: found, merged, told apart; and what was merged is still found by its id and its history.
//!
//! What makes a pair and what a merge keeps is tested where it is worked out.

use serde_json::Value as Json;

use super::cli::Desk;

fn desk() -> Desk {
    let desk = Desk::with_inventory();
    desk.with(&["set", "a.fyrfalt", "+Bathing places", "owner=Director", "code=B-1"]).done();
    desk.with(&["set", "a.fyrfalt", "+Bathing place", "owner=Engineer", "steward=Ola", "code=B 1"]).done();
    desk.with(&["set", "a.fyrfalt", "+Roads"]).done();
    desk.with(&["score", "a.fyrfalt", "Bathing place", "V1=4", "--why", "many ask"]).done();
    desk
}

fn pairs(desk: &Desk) -> Vec<Json> {
    serde_json::from_str(&desk.run("duplicates a.fyrfalt --json").done()).unwrap()
}

#[test]
fn a_pair_is_found_merged_and_still_found_by_what_it_was() {
    let desk = desk();
    let found = pairs(&desk);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((&found[0]["first"]["title"], &found[0]["second"]["title"]), (&"Bathing places".into(), &"Bathing place".into()));
    let whys: Vec<&str> = found[0]["why"].as_array().unwrap().iter().map(|why| why["why"].as_str().unwrap()).collect();
    assert_eq!(whys, ["like-title", "same-code"]);
    let told = desk.run("duplicates a.fyrfalt").done();
    assert!(told.contains("same code") && told.contains("99%"), "{told}");

    let gone = found[0]["second"]["id"].as_str().unwrap();
    let answer = desk.with(&["duplicates", "a.fyrfalt", "--merge", "Bathing places", "Bathing place", "--why", "the same list"]).done();
    assert!(answer.starts_with("Merged Bathing place with Bathing places ("), "{answer}");
    let all = desk.list();
    assert_eq!(all.len(), 2);
    let kept = all.iter().find(|dataset| dataset["title"] == "Bathing places").unwrap();
    assert_eq!((&kept["owner"], &kept["steward"], &kept["scores"]["V1"]), (&"Director".into(), &"Ola".into(), &4.into()));
    assert_eq!(kept["note"], "Not chosen when merged with Bathing place\nTitle: Bathing place\nCode: B 1\nInformation owner: Engineer");
    desk.with(&["set", "a.fyrfalt", gone, "supplier=Firm"]).done();
    assert_eq!(desk.list().iter().filter(|dataset| dataset["supplier"] == "Firm").count(), 1, "the old id means the survivor");
    let history = desk.history(&["Bathing places"]);
    let kinds: Vec<&str> = history.iter().map(|operation| operation["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["edit-datasets", "merge-datasets", "score", "add-datasets", "add-datasets"], "the history of both");
    assert_eq!(history[1]["why"], "the same list");

    desk.run("undo a.fyrfalt").done();
    assert_eq!(desk.run("undo a.fyrfalt").done(), "Undid: merge Bathing places with a duplicate\n");
    assert_eq!(pairs(&desk), found);
    assert_eq!(desk.history(&["Bathing places"]).len(), 5, "its own, with the merge, what came after and both taken back");
    assert!(desk.run("check a.fyrfalt").done().starts_with("The file is whole"));
}

#[test]
fn what_is_told_apart_is_not_suggested_again_and_the_arguments_are_explained() {
    let desk = desk();
    desk.with(&["duplicates", "a.fyrfalt", "--distinct", "Bathing places", "Bathing place"]).done();
    assert_eq!(desk.run("duplicates a.fyrfalt").done(), "No two datasets look like the same one\n");
    assert_eq!(desk.run("duplicates a.fyrfalt --json").done(), "[]\n");
    desk.run("undo a.fyrfalt").done();
    assert_eq!(pairs(&desk).len(), 1);
    desk.with(&["duplicates", "a.fyrfalt", "--merge", "Bathing places"]).refused(2, "DROP");
    desk.with(&["duplicates", "a.fyrfalt", "--merge", "Bathing places", "Nothing"]).refused(4, "No dataset has the id or title “Nothing”");
    desk.with(&["duplicates", "a.fyrfalt", "--merge", "Roads", "Roads"]).refused(4, "with itself");
    desk.with(&["duplicates", "a.fyrfalt", "--merge", "Roads", "Bathing place", "--json"]).refused(2, "at a time");
    desk.run("duplicates a.fyrfalt b").refused(2, "b");
}

#[test]
fn a_whole_inventory_goes_out_as_json_and_into_a_new_file() {
    let desk = desk();
    desk.run("duplicates a.fyrfalt --merge Roads").refused(2, "DROP");
    desk.run("export a.fyrfalt whole.json").done();
    desk.run("import b.fyrfalt whole.json --dry-run").done();
    assert!(!desk.path("b.fyrfalt").exists());
    assert_eq!(desk.run("import b.fyrfalt whole.json").done(), "Loaded 7 records, 3 of them datasets\n");
    desk.run("export b.fyrfalt again.json --format json").done();
    let [first, second] = ["whole.json", "again.json"].map(|name| std::fs::read_to_string(desk.path(name)).unwrap());
    assert_eq!(first, second);
    assert!(desk.run("check b.fyrfalt").done().starts_with("The file is whole"));

    desk.run("import a.fyrfalt whole.json").refused(4, "The inventory is not empty: it has 3 datasets. A whole inventory can only be loaded into a new file");
    desk.run("import c.fyrfalt whole.json --sheet x").refused(2, "--sheet");
    desk.run("new d.fyrfalt --organisation Other").done();
    desk.run("import d.fyrfalt whole.json").done();
    let told: Vec<Json> = serde_json::from_str(&desk.run("list d.fyrfalt --json").done()).unwrap();
    assert_eq!(told, desk.list(), "an inventory with nothing in it takes it, too");
    assert_eq!(desk.run("undo d.fyrfalt").done(), "Undid: load the whole inventory Exampleton\n");

    std::fs::write(desk.path("bad.json"), first.replace("Roads", "")).unwrap();
    desk.run("import e.fyrfalt bad.json").refused(4, "Line 10: ");
    assert!(!desk.path("e.fyrfalt").exists(), "nothing is left behind");
    std::fs::write(desk.path("cut.json"), &first[..first.len() / 2]).unwrap();
    desk.run("import e.fyrfalt cut.json").refused(4, "ends too early");
}

#[test]
fn our_own_workbook_comes_back_whole_and_into_the_same_inventory_changes_nothing() {
    let desk = desk();
    desk.with(&["gate", "a.fyrfalt", "Bathing place", "G2=action", "--why", "names"]).done();
    desk.with(&["tick", "a.fyrfalt", "Bathing place", "I01", "--by", "Karin"]).done();
    desk.with(&["demand", "a.fyrfalt", "add", "--who", "Companies", "--what", "Where is it"]).done();
    desk.run("export a.fyrfalt book.xlsx").done();
    let before = desk.history(&[]).len();
    assert!(desk.run("import a.fyrfalt book.xlsx").done().contains('3'), "it is read");
    assert_eq!(desk.history(&[]).len(), before, "nothing is changed");
    desk.run("new b.fyrfalt --organisation Other").done();
    let told: Json = serde_json::from_str(&desk.run("import b.fyrfalt book.xlsx --json").done()).unwrap();
    assert_eq!((&told["read"], &told["added"], &told["issues"]), (&3.into(), &3.into(), &serde_json::json!([])));
    let there: Vec<Json> = serde_json::from_str(&desk.run("list b.fyrfalt --json").done()).unwrap();
    assert_eq!(there, desk.list());
    assert_eq!(desk.run("demand b.fyrfalt list --json").done(), desk.run("demand a.fyrfalt list --json").done());
    assert!(desk.run("check b.fyrfalt").done().starts_with("The file is whole"));
    desk.run("undo b.fyrfalt").done();
    assert_eq!(desk.run("list b.fyrfalt --json").done(), "[]\n", "one step");
}
