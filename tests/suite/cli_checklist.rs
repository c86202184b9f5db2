//! The checklist on the command line: shown, written to a file, changed with a why, and taken up by the datasets that are named.
//!
//! What a checklist file may hold is tested beside `model::checklist`.

use serde_json::{Value as Json, json};

use crate::cli::Desk;

impl Desk {
    fn checklist(&self) -> Json {
        serde_json::from_str(&self.run("checklist a.fyrfalt --json").done()).unwrap()
    }

    /// Writes the checklist in use with a change to `NAME.json`.
    fn write_checklist(&self, name: &str, change: impl FnOnce(&mut Json)) {
        self.run("checklist a.fyrfalt --export exported.json").done();
        let mut file: Json = serde_json::from_slice(&std::fs::read(self.path("exported.json")).unwrap()).unwrap();
        change(&mut file);
        std::fs::write(self.path(&format!("{name}.json")), file.to_string()).unwrap();
    }

    fn total(&self, title: &str) -> Json {
        self.list().into_iter().find(|dataset| dataset["title"] == title).unwrap()["checklist"]["total"].clone()
    }
}

/// Asks one thing more and one thing less.
fn own(file: &mut Json) {
    file["items"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "id": "own-1", "stage": "identify", "text": { "en": "Ask the board" }, "roles": ["K"], "mandatory": "always" }));
    file["switched_off"] = json!([{ "item": "I08", "reason": "done by the region" }]);
}

#[test]
fn a_checklist_is_changed_with_a_why_and_datasets_take_it_up_when_told() {
    let desk = Desk::with_inventory();
    for title in ["Roads", "Trees", "Parks"] {
        desk.run(&format!("set a.fyrfalt +{title}")).done();
    }
    desk.run("tick a.fyrfalt Roads I01 I08").done();
    desk.run("tick a.fyrfalt Trees I01").done();
    desk.write_checklist("own", own);
    desk.run("checklist a.fyrfalt --use own.json").refused(4, "Write why the checklist is changed, with --why");
    let told = desk.with(&["checklist", "a.fyrfalt", "--use", "own.json", "--why", "the board decided"]).done();
    assert_eq!(told, "use the checklist Standard\n  New items: own-1\n  No longer asked: I08\n");
    assert_eq!(["Roads", "Trees", "Parks"].map(|title| desk.total(title)), [json!(47), json!(47), json!(47)]);
    desk.run("tick a.fyrfalt Roads own-1").refused(4, "The checklist has no item own-1");
    desk.run("tick a.fyrfalt Parks own-1").done();
    desk.run("tick a.fyrfalt Parks I08").refused(4, "I08 is switched off");

    let before = desk.history(&[]).len();
    desk.run("checklist a.fyrfalt --take-up Roads Nowhere").refused(4, "Nowhere");
    assert_eq!(desk.history(&[]).len(), before, "what cannot be found is told before anything is changed");
    let told = desk.run("checklist a.fyrfalt --take-up Roads").done();
    assert!(
        told.contains("  New items: own-1 (1)\n  No longer asked: I08 (1)\n  1 answer to items that go is kept\n  1 dataset gets something new to do"),
        "{told}"
    );
    desk.run("tick a.fyrfalt Roads own-1").done();
    desk.run("tick a.fyrfalt Trees own-1").refused(4, "no item own-1");
    assert_eq!(desk.run("checklist a.fyrfalt --take-up Roads").done(), "They follow the newest version already\n");

    let checklist = desk.checklist();
    assert_eq!((&checklist["version"], checklist["items"].as_array().unwrap().len()), (&json!(2), 48));
    assert_eq!(checklist["items"][7]["off"], "done by the region");
    assert_eq!((&checklist["items"][47]["own"], &checklist["items"][47]["text"]), (&json!(true), &json!("Ask the board")));
    let versions: Vec<_> =
        checklist["versions"].as_array().unwrap().iter().map(|version| (&version["version"], &version["datasets"], &version["why"])).collect();
    assert_eq!(versions, [(&json!(1), &json!(1), &Json::Null), (&json!(2), &json!(2), &json!("the board decided"))]);
    let shown = desk.run("checklist a.fyrfalt").done();
    for says in ["Checklist: Standard, version 2", "own-1", "I08 is switched off: done by the region", "the board decided"] {
        assert!(shown.contains(says), "{says}: {shown}");
    }
    desk.run("undo a.fyrfalt").done();
    desk.run("undo a.fyrfalt").done();
    desk.run("tick a.fyrfalt Roads own-1").refused(4, "no item own-1");
}

#[test]
fn what_is_exported_is_the_same_when_it_comes_back() {
    let desk = Desk::with_inventory();
    desk.write_checklist("own", own);
    desk.with(&["checklist", "a.fyrfalt", "--use", "own.json", "--why", "x", "--export", "out.json"]).done();
    let written = desk.with(&["checklist", "a.fyrfalt", "--use", "out.json", "--why", "x"]).done();
    assert_eq!(written, "Everything is already as you want it\n");
    desk.with(&["checklist", "a.fyrfalt", "--use", "standard", "--why", "back", "--json"]).done();
    assert_eq!(desk.checklist()["version"], 3);
    let unchanged = desk.with(&["checklist", "a.fyrfalt", "--use", "standard", "--why", "back", "--json"]).done();
    let told: Json = serde_json::from_str(&unchanged).unwrap();
    assert_eq!(told["change"], json!({ "changed": false, "new": [], "gone": [], "other": [], "reordered": false }));
    desk.run("checklist a.fyrfalt --export a.fyrfalt").refused(4, "would replace the inventory itself");
}

#[test]
fn every_fault_of_a_file_is_told_with_its_place() {
    let desk = Desk::with_inventory();
    let refused = |name: &str, change: &dyn Fn(&mut Json), says: &str| {
        desk.write_checklist(name, change);
        desk.with(&["checklist", "a.fyrfalt", "--use", &format!("{name}.json"), "--why", "x"]).refused(4, says);
    };
    refused("key", &|file| file["items"][1]["rols"] = json!([]), "“rols” in item I02 is unknown in a checklist; do you mean “roles”?");
    refused("kind", &|file| file["items"][1]["text"] = json!("x"), "“text” in item I02 must be something in braces");
    refused("text", &|file| file["items"][1]["text"]["en"] = json!("Name the owner"), "Item I02 belongs to the standard list");
    refused("decision", &|file| drop(file["items"].as_array_mut().unwrap().remove(11)), "must end with its decision");
    refused("off", &|file| file["switched_off"] = json!([{ "item": "F12", "reason": "no" }]), "must end with its decision");
    refused("why", &|file| file["switched_off"] = json!([{ "item": "I08", "reason": "" }]), "Write why item I08 is switched off");
    let add = |id: &'static str, text: Json| {
        move |file: &mut Json| file["items"].as_array_mut().unwrap().push(json!({ "id": id, "stage": "identify", "text": text, "mandatory": "never" }))
    };
    refused("reserved", &add("I13", json!({ "en": "More" })), "The id I13 is kept for the standard list");
    refused("language", &add("own-1", json!({ "sv": "Mer" })), "Item own-1 has no text in English");
    refused("twice", &add("I02", json!({ "en": "More" })), "Item I02 stands twice");
    std::fs::write(desk.path("large.json"), vec![b' '; 1024 * 1024 + 1]).unwrap();
    desk.with(&["checklist", "a.fyrfalt", "--use", "large.json", "--why", "x"]).refused(4, "larger than 1 MB");
    std::fs::write(desk.path("deep.json"), "[".repeat(10_000)).unwrap();
    desk.with(&["checklist", "a.fyrfalt", "--use", "deep.json", "--why", "x"]).refused(4, "too many braces");
    std::fs::write(desk.path("keys.json"), r#"{"id": "a", "id": "b"}"#).unwrap();
    desk.with(&["checklist", "a.fyrfalt", "--use", "keys.json", "--why", "x"]).refused(4, "“id” stands twice");
    desk.with(&["checklist", "a.fyrfalt", "--use", "none.json", "--why", "x"]).refused(4, "no file called “none.json”");
    desk.run("checklist a.fyrfalt --why x").refused(2, "--use");
    desk.run("checklist a.fyrfalt Roads").refused(2, "Roads");
    assert_eq!(desk.checklist()["version"], 1);
}
