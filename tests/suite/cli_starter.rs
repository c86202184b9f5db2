//! The starter list on the command line: shown, answered in one operation, beside an own list, and refused with the nearest id.
//!
//! What an answer means to an inventory is tested where it is planned.

use serde_json::{Value as Json, json};

use crate::cli::Desk;

impl Desk {
    fn starter(&self, more: &str) -> Vec<Json> {
        serde_json::from_str(&self.run(&format!("starter a.fyrfalt --json{more}")).done()).unwrap()
    }

    fn entry(&self, id: &str) -> Json {
        self.starter("").into_iter().find(|entry| entry["id"] == id).unwrap()
    }
}

#[test]
fn the_list_is_shown_and_answered() {
    let desk = Desk::with_inventory();
    let shown = desk.run("starter a.fyrfalt").done();
    assert_eq!(shown.lines().count(), 63, "headings, sixty entries, and how far it is answered: {shown}");
    assert!(shown.contains("bathing-sites") && shown.ends_with("0 of 60 answered, you have none of them\n"), "{shown}");

    let told = desk.run("starter a.fyrfalt --add bathing-sites playgrounds Schools").done();
    assert!(told.starts_with("answer the starter list: 3 entries\n") && told.ends_with("3 of 60 answered, you have 3 of them\n"), "{told}");
    let told = desk.run("starter a.fyrfalt --add trees,noise --lacks parking --unsure Events").done();
    assert!(told.ends_with("7 of 60 answered, you have 5 of them\n"), "{told}");
    let datasets = desk.list();
    assert_eq!(datasets.len(), 5);
    let noise = datasets.iter().find(|dataset| dataset["title"] == "Noise mapping").unwrap();
    assert_eq!(
        (&noise["department"], &noise["frequency"], &noise["theme"]),
        (&json!("Environment and public health"), &json!("OTHER"), &json!(["ENVI", "HEAL"]))
    );
    assert_eq!(noise["hvd_category"], json!(["c_e4358335"]));
    assert!(noise["note"].as_str().unwrap().contains("nothing is assessed yet"), "{noise}");
    assert_eq!((&desk.entry("noise")["dataset"], &desk.entry("noise")["answer"]), (&noise["id"], &json!("has")));
    assert_eq!(
        (&desk.entry("parking")["answer"], &desk.entry("events")["answer"], &desk.entry("libraries")["answer"]),
        (&json!("lacks"), &json!("unsure"), &Json::Null)
    );

    assert_eq!(desk.run("undo a.fyrfalt").done(), "Undid: answer the starter list: 4 entries\n");
    assert_eq!((desk.list().len(), &desk.entry("parking")["answer"]), (3, &Json::Null));
    desk.run("redo a.fyrfalt").done();
    desk.run("starter a.fyrfalt --clear noise").done();
    assert_eq!((desk.list().len(), &desk.entry("noise")["answer"]), (4, &Json::Null), "nobody has worked on it");
    let changed = desk.run("starter a.fyrfalt --unsure parking").done();
    assert!(changed.contains("Answer to the starter list: Parking places"), "{changed}");
    let newest = &desk.history(&[])[0];
    assert_eq!(newest["changes"][0], json!({ "record": "starter", "record_id": "parking", "part": "starter.parking", "before": "lacks", "after": "unsure" }));
}

#[test]
fn what_is_there_already_is_not_made_twice() {
    let desk = Desk::with_inventory();
    for title in ["+Playgrounds", "+Our bathing sites"] {
        desk.with(&["set", "a.fyrfalt", title]).done();
    }
    assert!(desk.entry("bathing-sites")["like"].is_string());
    let told = desk.run("starter a.fyrfalt --add playgrounds bathing-sites").done();
    assert!(told.contains("Playgrounds is there already as Playgrounds\n"), "{told}");
    assert!(told.contains("Bathing sites looks like Our bathing sites, which is there already"), "{told}");
    assert_eq!(desk.list().len(), 3);
    let again = desk.run("starter a.fyrfalt --add playgrounds").done();
    assert!(again.ends_with("2 of 60 answered, you have 2 of them\n") && desk.list().len() == 3, "{again}");
}

#[test]
fn what_cannot_be_meant_is_refused_before_anything_is_changed() {
    let desk = Desk::with_inventory();
    desk.run("starter a.fyrfalt --add trees,bathing-site").refused(4, "The starter list has no entry “bathing-site”; do you mean “bathing-sites”?");
    desk.run("starter a.fyrfalt --add xyzxyz").refused(4, "fyrfalt starter FILE --list shows them all");
    desk.run("starter a.fyrfalt --add trees --lacks Trees").refused(2, "Trees is given more than once");
    desk.run("starter a.fyrfalt trees").refused(2, "trees");
    desk.run("starter a.fyrfalt --add trees --lacks noise parking").refused(2, "parking");
    assert_eq!(desk.list().len(), 0);
}

#[test]
fn an_own_list_stands_beside_the_standard_one() {
    let desk = Desk::with_inventory();
    desk.run("starter a.fyrfalt --export list.json").done();
    let mut list: Json = serde_json::from_slice(&std::fs::read(desk.path("list.json")).unwrap()).unwrap();
    assert_eq!(list["entries"].as_array().unwrap().len(), 60);
    list["entries"] = json!([{ "id": "berths", "area": "culture", "title": { "en": "Berths", "sv": "Båtplatser" }, "department": "technical" }]);
    std::fs::write(desk.path("own.json"), list.to_string()).unwrap();
    assert_eq!(desk.starter(" --list-file own.json").len(), 61);
    desk.run("starter a.fyrfalt --add berths --list-file own.json").done();
    assert_eq!((&desk.list()[0]["title"], &desk.list()[0]["department"]), (&json!("Berths"), &json!("Technical services")));
    desk.run("starter a.fyrfalt --list-file none.json").refused(4, "There is no file none.json");
    std::fs::write(desk.path("bad.json"), "{\n\"entries\": [\n{\"id\": \"a\", \"area\": \"fod\", \"title\": {\"en\": \"A\"}}]}").unwrap();
    desk.run("starter a.fyrfalt --list-file bad.json")
        .refused(4, "Line 3: “area” in entry a points to “fod”, which the list does not have; do you mean “food”?");
}

#[test]
fn a_like_department_keeps_what_is_made_and_what_was_worked_on_stays() {
    let desk = Desk::with_inventory();
    desk.with(&["set", "a.fyrfalt", "+Roads", "department=Planning department"]).done();
    let told = desk.run("starter a.fyrfalt --add addresses,trees").done();
    assert!(told.contains("Addresses goes to Planning department, which is like Planning and building"), "{told}");
    desk.with(&["set", "a.fyrfalt", "Addresses", "note=Åsa knows"]).done();
    let cleared = desk.run("starter a.fyrfalt --clear addresses,trees").done();
    assert!(cleared.contains("The dataset Addresses stays, as somebody has worked on it"), "{cleared}");
    assert!(cleared.contains("Answer to the starter list: Addresses: cleared, was Have"), "{cleared}");
    assert!(!cleared.contains("Street and park trees stays"), "{cleared}");
    desk.with(&["starter", "a.fyrfalt", "--add", "trees", "--department", "planning department"]).done();
    let trees = desk.list().into_iter().find(|dataset| dataset["title"] == "Street and park trees").unwrap();
    assert_eq!(trees["department"], "Planning department");
    desk.with(&["starter", "a.fyrfalt", "--add", "noise", "--department", "Nobody"]).refused(4, "Nobody");
}
