//! Priority on the command line: gates, overrides, scoring models and what other weights would do, driven as a script drives them.
//!
//! The mathematics is tested where it stands; here its results are seen to arrive, and every refusal to change nothing.

use serde_json::{Value as Json, json};

use crate::cli::{Answer, Desk};

impl Desk {
    fn dataset(&self, title: &str) -> Json {
        self.list().into_iter().find(|dataset| dataset["title"] == title).unwrap()
    }

    fn add(&self, titles: &[&str]) {
        for title in titles {
            self.with(&["set", "a.fyrfalt", &format!("+{title}")]).done();
        }
    }

    fn gate(&self, title: &str, rest: &[&str]) -> Answer {
        self.with(&[&["gate", "a.fyrfalt", title], rest].concat())
    }

    fn place(&self, title: &str, rest: &[&str]) -> Answer {
        self.with(&[&["override", "a.fyrfalt", title], rest].concat())
    }

    fn model(&self) -> Json {
        serde_json::from_str(&self.run("model a.fyrfalt --json").done()).unwrap()
    }

    /// Writes the standard model with only some criteria, each with a weight, to `NAME.json`.
    fn write_model(&self, name: &str, criteria: &[(&str, f64)]) -> Json {
        self.run("model a.fyrfalt --export standard.json").done();
        let mut model: Json = serde_json::from_slice(&std::fs::read(self.path("standard.json")).unwrap()).unwrap();
        let all = model["criteria"].as_array().unwrap().clone();
        let chosen = criteria.iter().map(|(id, weight)| {
            let mut criterion = all.iter().find(|criterion| criterion["id"] == *id).unwrap().clone();
            criterion["weight"] = json!(weight);
            criterion
        });
        model["criteria"] = chosen.collect();
        model["id"] = json!(name);
        std::fs::write(self.path(&format!("{name}.json")), model.to_string()).unwrap();
        model
    }
}

/// The worked vectors of DOMAIN 5.3, as a list from elsewhere.
#[test]
fn the_worked_vectors_come_out_of_an_imported_list() {
    let desk = Desk::with_inventory();
    let list = "Title;V1;V2;V3;V4;V5;C1;C2;C3;C4;C5\n\
                Badplatser;4;4;2;2;5;2;2;1;2;2\n\
                Leverantörsreskontra;5;3;5;3;5;3;3;4;3;2\n\
                Historiska bilder;2;2;1;1;2;3;4;4;1;3\n\
                Utegym;2;3;1;2;4;1;2;1;3;2\n";
    std::fs::write(desk.path("list.csv"), list).unwrap();
    desk.run("import a.fyrfalt list.csv").done();
    for (title, value, cost, priority, quadrant) in [
        ("Badplatser", 61.25, 18.75, 71.25, "publish_now"),
        ("Leverantörsreskontra", 82.5, 53.75, 64.375, "plan_and_invest"),
        ("Historiska bilder", 16.25, 51.25, 32.5, "hold"),
        ("Utegym", 32.5, 17.5, 57.5, "when_convenient"),
    ] {
        let found = desk.dataset(title);
        assert_eq!([&found["value"], &found["cost"], &found["priority"]], [value, cost, priority].map(Json::from).each_ref(), "{title}");
        assert_eq!(found["quadrant"], quadrant, "{title}");
        assert_eq!((&found["lo"], &found["hi"]), (&json!({ "value": value, "cost": cost }), &json!({ "value": value, "cost": cost })), "nothing is open");
    }
}

#[test]
fn gates_are_assessed_told_and_taken_back() {
    let desk = Desk::with_inventory();
    desk.add(&["Roads", "Baths"]);
    desk.run("score a.fyrfalt Roads V1=5 V2=5 V3=5 V4=5 V5=5 C1=1 C2=1 C3=1 C4=1 C5=1").done();
    desk.run("score a.fyrfalt Baths V1=1 V2=1 V3=1 V4=1 V5=1 C1=5 C2=5 C3=5 C4=5 C5=5").done();
    let before = desk.dataset("Roads");
    assert_eq!((&before["worst_gate"], &before["rank"], &before["duty"]), (&"unassessed".into(), &1.into(), &false.into()));
    let unassessed = json!({ "state": "unassessed", "reason": null, "by": null, "date": null });
    assert!((1..=6).all(|gate| before["gates"][format!("G{gate}")] == unassessed), "{}", before["gates"]);

    let told = desk.gate("Roads", &["g2=blocked", "G3=clear", "--why", "names of drivers", "--by", "lawyer", "--date", "2026-01-31"]).done();
    assert!(told.starts_with("assess gates of Roads\n  Gate Personal data: Obstacle, was empty\n"), "{told}");
    let roads = desk.dataset("Roads");
    assert_eq!(roads["gates"]["G2"], json!({ "state": "blocked", "reason": "names of drivers", "by": "lawyer", "date": "2026-01-31" }));
    assert_eq!((&roads["gates"]["G3"]["state"], &roads["gates"]["G1"]), (&"clear".into(), &unassessed));
    assert_eq!((&roads["worst_gate"], &roads["rank"], &roads["rank_low"], &roads["quadrant"]), (&"blocked".into(), &Json::Null, &Json::Null, &Json::Null));
    for key in ["value", "cost", "priority", "scores"] {
        assert_eq!(roads[key], before[key], "a gate never changes {key}");
    }
    let titles: Vec<_> = desk.list().iter().map(|dataset| (dataset["title"].as_str().unwrap().to_owned(), dataset["rank"].clone())).collect();
    assert_eq!(titles, [("Baths".to_owned(), 1.into()), ("Roads".to_owned(), Json::Null)], "what is blocked comes after the ranked");
    let table = desk.run("list a.fyrfalt").done();
    let row = table.lines().find(|line| line.contains("Roads")).unwrap();
    assert!(row.contains("Cannot be opened") && row.contains("Obstacle G2"), "{table}");

    let newest = &desk.history(&["Roads"])[0];
    assert_eq!((&newest["kind"], &newest["why"]), (&"assess-gates".into(), &"names of drivers".into()));
    assert_eq!(desk.history(&[]).len(), 6, "several gates are one operation");
    assert_eq!(desk.run("undo a.fyrfalt").done(), "Undid: assess gates of Roads\n");
    assert_eq!(desk.dataset("Roads"), before);
    assert_eq!(desk.run("redo a.fyrfalt").done(), "Redid: assess gates of Roads\n");
    assert_eq!(desk.dataset("Roads"), roads);
    desk.run("gate a.fyrfalt Roads G2=unassessed G3=unassessed").done();
    assert_eq!(desk.dataset("Roads"), before);
    desk.run("check a.fyrfalt").done();
}

#[test]
fn a_gate_keeps_what_is_not_given_and_is_dated_today() {
    let desk = Desk::with_inventory();
    desk.add(&["Roads"]);
    desk.gate("Roads", &["G6=action", "--why", "coarser grid", "--by", "lawyer"]).done();
    let today = jiff::Zoned::now().date().to_string();
    let found = desk.dataset("Roads")["gates"]["G6"].clone();
    assert_eq!((&found["state"], &found["date"]), (&"action".into(), &today.into()));
    desk.run("gate a.fyrfalt Roads G6=action --date 2026-02-01").done();
    assert_eq!(desk.dataset("Roads")["gates"]["G6"], json!({ "state": "action", "reason": "coarser grid", "by": "lawyer", "date": "2026-02-01" }));
    desk.run("gate a.fyrfalt Roads G6=blocked --date 2026-02-02").refused(4, "Write why");
    assert_eq!(desk.dataset("Roads")["gates"]["G6"]["state"], "action", "another state is another finding and needs a reason of its own");
}

#[test]
fn publication_waits_for_every_gate() {
    let desk = Desk::with_inventory();
    desk.add(&["Roads"]);
    desk.lead_roads_to("publish");
    desk.run("set a.fyrfalt Roads stage=prepare --why again").done();
    desk.run("gate a.fyrfalt Roads G6=unassessed").done();
    desk.run("set a.fyrfalt Roads stage=publish").refused(4, "Roads cannot go on to publication: Combination risk is not assessed");
    desk.gate("Roads", &["G6=blocked", "--why", "joined with the register"]).done();
    desk.run("set a.fyrfalt Roads stage=publish").refused(4, "Combination risk");
    assert_eq!(desk.dataset("Roads")["stage"], "prepare");
    desk.run("gate a.fyrfalt Roads G6=clear").done();
    desk.run("set a.fyrfalt Roads stage=publish").done();
    assert_eq!((&desk.dataset("Roads")["stage"], &desk.dataset("Roads")["worst_gate"]), (&"publish".into(), &"clear".into()));
}

#[test]
fn what_no_gate_can_take_changes_nothing() {
    let desk = Desk::with_inventory();
    desk.add(&["Roads"]);
    desk.run("gate a.fyrfalt Roads").refused(2, "Give G2=clear too");
    desk.run("gate a.fyrfalt Roads G2").refused(2, "Write G2=clear instead of “G2”");
    desk.run("gate a.fyrfalt Roads G2=clear g2=clear").refused(2, "given more than once");
    desk.run("gate a.fyrfalt Roads G7=clear").refused(4, "No gate is called “G7”; choose one of G1, G2");
    desk.run("gate a.fyrfalt Roads G2=maybe").refused(4, "G2 cannot be “maybe”; choose one of unassessed, clear, action, blocked");
    desk.run("gate a.fyrfalt Roads G1=clear G2=action").refused(4, "Write why at Personal data, with --why");
    desk.run("gate a.fyrfalt Rods G1=clear").refused(4, "No dataset has the id or title “Rods”");
    desk.run("gate a.fyrfalt Roads G1=clear --date 2999-01-01").refused(4, "2999-01-01 has not been yet");
    desk.run("gate a.fyrfalt Roads G1=clear --date 2026-02-30").refused(4, "“2026-02-30” is no date");
    desk.run("gate a.fyrfalt Roads G1=clear --date yesterday").refused(4, "“yesterday” is no date");
    desk.run("gate gone.fyrfalt Roads G1=clear").refused(5, "There is no file at");
    desk.run("gate a.fyrfalt Roads G1=clear --date 2999-01-01 --language da").refused(4, "har ikke været endnu");
    assert_eq!(desk.history(&[]).len(), 2);
}

#[test]
fn a_place_given_by_hand_stands_beside_the_computed_one() {
    let desk = Desk::with_inventory();
    desk.add(&["Roads", "Baths"]);
    desk.run("score a.fyrfalt Roads V1=5 V2=5 V3=5 V4=5 V5=5 C1=1 C2=1 C3=1 C4=1 C5=1").done();
    desk.run("score a.fyrfalt Baths V1=3 V2=3 V3=3 V4=3 V5=3 C1=3 C2=3 C3=3 C4=3 C5=3").done();
    let before = desk.dataset("Roads");
    assert_eq!(before["override"], Json::Null);
    let told =
        desk.place("Roads", &["--value", "12,5", "--cost", "62.5", "--why", "the state publishes it", "--by", "committee", "--date", "2026-03-01"]).done();
    assert!(told.contains("  Override: value 12.5, cost 62.5, was empty\n"), "{told}");
    let roads = desk.dataset("Roads");
    // (12.5 + 100 - 62.5) / 2
    let place = json!({
        "value": 12.5, "cost": 62.5, "priority": 25.0, "quadrant": "hold", "reason": "the state publishes it", "by": "committee", "date": "2026-03-01"
    });
    assert_eq!(roads["override"], place);
    assert_eq!((&roads["rank"], &roads["quadrant"]), (&2.into(), &"hold".into()), "it stands where it was put");
    for key in ["value", "cost", "priority", "lo", "hi", "scores"] {
        assert_eq!(roads[key], before[key], "an override never changes {key}");
    }
    let table = desk.run("list a.fyrfalt").done();
    assert!(table.lines().any(|line| line.contains("Roads") && line.contains("Hold") && line.contains("value 12.5, cost 62.5")), "{table}");

    assert_eq!(desk.run("undo a.fyrfalt").done(), "Undid: move Roads in the matrix by hand\n");
    assert_eq!(desk.dataset("Roads"), before);
    desk.run("redo a.fyrfalt").done();
    assert_eq!(desk.dataset("Roads"), roads);
    desk.with(&["override", "a.fyrfalt", "Roads", "--clear", "--why", "no longer so"]).done();
    assert_eq!(desk.dataset("Roads"), before);
    assert_eq!((&desk.history(&["Roads"])[0]["kind"], &desk.history(&["Roads"])[0]["why"]), (&"clear-override".into(), &"no longer so".into()));
    assert_eq!(desk.run("override a.fyrfalt Roads --clear").done(), "Everything is already as you want it\n");
    desk.run("check a.fyrfalt").done();
}

#[test]
fn what_is_no_place_changes_nothing() {
    let desk = Desk::with_inventory();
    desk.add(&["Roads"]);
    desk.run("override a.fyrfalt Roads --value 10 --cost 10").refused(4, "Write why with --why: an override needs a reason");
    desk.place("Roads", &["--value", "10", "--cost", "10", "--why", "  "]).refused(4, "Write why with --why: an override needs a reason");
    for (value, cost, found) in [("NaN", "1", "NaN"), ("1", "inf", "inf"), ("-1", "1", "-1"), ("100.5", "1", "100.5"), ("1", "ten", "ten"), ("1e1", "1", "1e1")]
    {
        desk.place("Roads", &["--value", value, "--cost", cost, "--why", "x"]).refused(4, &format!("“{found}” is no place in the matrix"));
    }
    desk.run("override a.fyrfalt Roads --value 10 --why x").refused(2, "Give --cost N too");
    desk.run("override a.fyrfalt Roads --why x").refused(2, "Give --value N too");
    desk.run("override a.fyrfalt Roads --clear --value 10").refused(2, "Leave out “--value”");
    desk.run("override a.fyrfalt Roads 10 20").refused(2, "Leave out “10”");
    desk.run("override a.fyrfalt Rods --value 1 --cost 1 --why x").refused(4, "No dataset");
    desk.run("override a.fyrfalt Roads --value 1 --cost 1 --why x --date 2999-01-01").refused(4, "has not been yet");
    assert_eq!((desk.history(&[]).len(), &desk.dataset("Roads")["override"]), (2, &Json::Null));
}

/// Two criteria of value, V1 60 and V2 40, and one of cost.
#[test]
fn other_weights_give_the_interval_worked_out_by_hand() {
    let desk = Desk::with_inventory();
    desk.write_model("small", &[("V1", 60.0), ("V2", 40.0), ("C1", 100.0)]);
    desk.with(&["model", "a.fyrfalt", "--use", "small.json", "--why", "by hand"]).done();
    for (title, levels) in [("A", "5 1 1"), ("B", "1 5 1"), ("C", "3 3 3"), ("D", "4 1 4"), ("E", "3 ? ?")] {
        desk.add(&[title]);
        let scores: Vec<String> = ["V1", "V2", "C1"].iter().zip(levels.split(' ')).map(|(id, level)| format!("{id}={level}")).collect();
        desk.with(&["score", "a.fyrfalt", title, &scores[0], &scores[1], &scores[2]]).done();
    }
    // Shares of the levels 1 to 5 are 0, ¼, ½, ¾ and 1. Weightings: equal 50:50, V1 lighter 45:40, V1 heavier 75:40, V2 lighter 60:30, V2 heavier 60:50.
    // C1 alone is all of the cost, so its weight moves nothing.
    //
    //            own      equal    45:40     75:40     60:30     60:50
    // A  value   60       50       52.94     65.22     66.67     54.55    cost 0:  priority 80, 75, 76.5, 82.6, 83.3, 77.3
    // B  value   40       50       47.06     34.78     33.33     45.45    cost 0:  priority 70, 75, 73.5, 67.4, 66.7, 72.7
    // C  value   50       50       50        50        50        50       cost 50: priority 50 under all
    // D  value   45       37.5     39.71     48.91     50        40.91    cost 75: priority 35, 31.3, 32.4, 37.0, 37.5, 33.0
    //
    // A is first under all. B shares the first rank with A under equal weights, and has high value there alone. D reaches 50, which counts as high, at 60:30.
    for (title, priority, rank, interval, is_sensitive, quadrant) in [
        ("A", 80.0, 1, (1, 1), false, "publish_now"),
        ("B", 70.0, 2, (1, 2), true, "when_convenient"),
        ("C", 50.0, 3, (3, 3), false, "publish_now"),
        ("D", 35.0, 4, (4, 4), true, "hold"),
    ] {
        let found = desk.dataset(title);
        assert_eq!((&found["priority"], &found["rank"], &found["quadrant"]), (&priority.into(), &rank.into(), &quadrant.into()), "{title}");
        assert_eq!((&found["rank_low"], &found["rank_high"], &found["sensitive"]), (&interval.0.into(), &interval.1.into(), &is_sensitive.into()), "{title}");
    }
    // One of three answered: 60 of 100 on value, nothing on cost. Value 100 × 0.6 × ½ = 30 at least, and 30 + 40 at most.
    let open = desk.dataset("E");
    assert_eq!((&open["lo"], &open["hi"]), (&json!({ "value": 30.0, "cost": 0.0 }), &json!({ "value": 70.0, "cost": 100.0 })));
    assert_eq!((&open["rank"], &open["rank_low"], &open["sensitive"], &open["coverage"]), (&Json::Null, &Json::Null, &false.into(), &0.3.into()));
    let table = desk.run("list a.fyrfalt").done();
    assert!(table.contains("2 (1–2)  B ") && table.contains("When convenient, sensitive"), "{table}");

    // A place given by hand moves under no weights; what is blocked takes no rank from the others.
    desk.place("B", &["--value", "40", "--cost", "0", "--why", "as it was"]).done();
    desk.gate("A", &["G1=blocked", "--why", "x"]).done();
    let fixed = desk.dataset("B");
    assert_eq!((&fixed["rank"], &fixed["rank_low"], &fixed["rank_high"], &fixed["sensitive"]), (&1.into(), &1.into(), &1.into(), &false.into()));
}

#[test]
fn a_model_is_changed_with_a_why_and_scores_carry_over() {
    let desk = Desk::with_inventory();
    desk.add(&["Roads"]);
    desk.run("score a.fyrfalt Roads V1=5 V2=3 C1=2").done();
    let small = desk.write_model("small", &[("V1", 30.0), ("C1", 25.0), ("C2", 75.0)]);
    let told = desk.with(&["model", "a.fyrfalt", "--use", "small.json", "--why", "fewer questions"]).done();
    assert!(told.contains("2 scores carry over") && told.contains("No longer used: V2, V3, V4, V5, C3, C4, C5"), "{told}");
    assert!(told.contains("1 score is kept but does not count") && !told.contains("New criteria"), "{told}");
    let model = desk.model();
    assert_eq!((&model["id"], &model["version"]), (&"small".into(), &2.into()));
    let shares: Vec<_> = model["criteria"].as_array().unwrap().iter().map(|criterion| (criterion["id"].clone(), criterion["share"].clone())).collect();
    assert_eq!(shares, [("V1".into(), 1.0.into()), ("C1".into(), 0.25.into()), ("C2".into(), 0.75.into())]);
    assert_eq!(model["retired"].as_array().unwrap().iter().map(|criterion| &criterion["id"]).collect::<Vec<_>>(), ["V2"]);
    let versions = model["versions"].as_array().unwrap();
    assert_eq!((versions.len(), &versions[1]["why"], &versions[1]["who"]), (2, &"fewer questions".into(), &"anna".into()));
    assert_eq!(model["presets"][0]["id"], "standard");
    let shown = desk.run("model a.fyrfalt").done();
    for words in ["Standard version 2", "Demand", "100.0%", "25.0%", "V2 is no longer used: Reach", "fewer questions", "anna", "standard"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    desk.run("score a.fyrfalt Roads V2=4").refused(4, "Criterion V2 is no longer used in the scoring model; its scores are kept but do not count");
    assert_eq!(desk.dataset("Roads")["scores"]["V2"], 3);

    assert!(desk.run("undo a.fyrfalt").done().starts_with("Undid: use the scoring model"));
    assert_eq!((&desk.model()["id"], &desk.model()["version"]), (&"standard".into(), &1.into()));
    desk.run("redo a.fyrfalt").done();
    assert_eq!(desk.model(), model, "with the why that it was first done with, too");
    desk.with(&["model", "a.fyrfalt", "--use", "standard", "--why", "all questions after all"]).done();
    assert_eq!((&desk.model()["version"], &desk.model()["retired"]), (&3.into(), &json!([])));
    assert_eq!(desk.dataset("Roads")["scores"], json!({ "V1": 5, "V2": 3, "C1": 2 }));
    let again = desk.with(&["model", "a.fyrfalt", "--use", "standard", "--why", "again", "--json"]).done();
    let again: Json = serde_json::from_str(&again).unwrap();
    assert_eq!(again["change"], json!({ "changed": false, "scores_kept": 3, "scores_resting": 0, "new": [], "retired": [] }));
    desk.run("check a.fyrfalt").done();
    drop(small);
}

#[test]
fn a_model_goes_out_and_comes_back_the_same() {
    let desk = Desk::with_inventory();
    let small = desk.write_model("small", &[("V1", 12.5), ("C1", 25.0)]);
    desk.with(&["model", "a.fyrfalt", "--use", "small.json", "--why", "x"]).done();
    assert!(desk.run("model a.fyrfalt --export out.json").done().contains("out.json is written"));
    let out: Json = serde_json::from_slice(&std::fs::read(desk.path("out.json")).unwrap()).unwrap();
    assert_eq!(out, {
        let mut small = small;
        small["version"] = 2.into();
        small
    });
    assert_eq!(desk.with(&["model", "a.fyrfalt", "--use", "out.json", "--why", "x"]).done(), "Everything is already as you want it\n");
    // A model that comes with the program goes before a file of the same name.
    std::fs::copy(desk.path("out.json"), desk.path("standard")).unwrap();
    desk.with(&["model", "a.fyrfalt", "--use", "./standard", "--why", "x"]).done();
    assert_eq!(desk.model()["id"], "small");
    desk.with(&["model", "a.fyrfalt", "--use", "standard", "--why", "x"]).done();
    assert_eq!(desk.model()["id"], "standard");
    // As other exports do, it takes the place of what was there.
    std::fs::write(desk.path("out.json"), "old").unwrap();
    desk.run("model a.fyrfalt --export out.json").done();
    assert!(std::fs::read_to_string(desk.path("out.json")).unwrap().contains("\"id\": \"standard\""));
    desk.run("model a.fyrfalt --export a.fyrfalt").refused(4, "would replace the inventory itself");
    desk.run("model a.fyrfalt --export gone/out.json").refused(5, "The folder does not exist");
}

#[test]
fn a_model_that_cannot_be_used_changes_nothing() {
    let desk = Desk::with_inventory();
    desk.add(&["Roads"]);
    desk.write_model("small", &[("V1", 30.0), ("C1", 25.0)]);
    let good: Json = serde_json::from_slice(&std::fs::read(desk.path("small.json")).unwrap()).unwrap();
    let with = |change: &dyn Fn(&mut Json)| {
        let mut bad = good.clone();
        change(&mut bad);
        std::fs::write(desk.path("bad.json"), bad.to_string()).unwrap();
        desk.with(&["model", "a.fyrfalt", "--use", "bad.json", "--why", "x"])
    };
    with(&|model| model["criteria"][0]["weight"] = 0.into()).refused(4, "weights for Value add up to nothing");
    with(&|model| model["criteria"][0]["weight"] = (-1).into()).refused(4, "V1 needs a weight above 0");
    with(&|model| model["criteria"][0]["colour"] = "red".into()).refused(4, "colour");
    with(&|model| model["criteria"][0]["name"]["da"] = "".into()).refused(4, "is missing in Danish");
    with(&|model| drop(model["criteria"][0]["name"].as_object_mut().unwrap().remove("da"))).refused(4, "is missing");
    with(&|model| drop(model["criteria"].as_array_mut().unwrap().pop())).refused(4, "at least one criterion for Cost");
    with(&|model| model["criteria"][1]["id"] = "V1".into()).refused(4, "V1 is there twice");
    with(&|model| model["thresholds"]["value"] = 101.into()).refused(4, "have to be between 0 and 100");
    for content in [&b"hello"[..], b"", b"\xff\xfe", b"[]"] {
        std::fs::write(desk.path("bad.json"), content).unwrap();
        desk.with(&["model", "a.fyrfalt", "--use", "bad.json", "--why", "x"]).refused(4, "");
    }
    desk.run("model a.fyrfalt --use gone --why x").refused(4, "neither a model nor a file called “gone”; the models are standard, ");
    desk.run("model a.fyrfalt --use standard").refused(4, "Write why the model is changed, with --why");
    desk.with(&["model", "a.fyrfalt", "--use", "small.json", "--why", " "]).refused(4, "Write why");
    desk.run("model a.fyrfalt --why x").refused(2, "Give --use too");
    desk.run("model gone.fyrfalt").refused(5, "There is no file at");
    assert_eq!((desk.history(&[]).len(), &desk.model()["version"]), (2, &1.into()));
}

#[test]
fn help_tells_of_gates_overrides_and_models_in_three_languages() {
    let desk = Desk::new();
    for language in ["sv", "da", "en"] {
        let top = desk.with(&["--help", "--language", language]).done();
        for (command, words) in [("gate", "G6"), ("override", "--clear"), ("model", "standard")] {
            assert!(top.contains(&format!("fyrfalt {command} FILE")), "{language} {command}");
            let help = desk.with(&[command, "--help", "--language", language]).done();
            assert!(help.contains(&format!("fyrfalt {command} FILE")) && help.contains("--why TEXT") && help.contains(words), "{help}");
        }
    }
}

#[test]
fn a_list_of_our_own_that_comes_back_changes_nothing() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example --language sv").done();
    let before = desk.history(&[]).len();
    for language in ["sv", "da", "en"] {
        for (format, name) in [("csv", "list.csv"), ("csv-raw", "raw.csv"), ("xlsx", "book.xlsx")] {
            desk.with(&["export", "a.fyrfalt", name, "--format", format, "--language", language]).done();
            let told: Json = serde_json::from_str(&desk.with(&["import", "a.fyrfalt", name, "--json"]).done()).unwrap();
            assert_eq!((&told["merged"], &told["added"], &told["refused"]), (&39.into(), &0.into(), &0.into()), "{language} {format}");
            let noted: Vec<&Json> =
                told["columns"].as_array().unwrap().iter().filter(|column| column["field"] == "note" && column["confidence"] == "kept").collect();
            assert_eq!(noted, Vec::<&Json>::new(), "{language} {format}");
            let passed = |heading: &str| told["issues"].as_array().unwrap().iter().any(|issue| issue["reason"] == "passed-over" && issue["column"] == heading);
            if format == "csv-raw" {
                assert!(passed("gate.G2") && passed("gate.G2.reason") && passed("override.value") && !passed("priority"), "{language}: {}", told["issues"]);
            }
            assert_eq!(desk.history(&[]).len(), before, "{language} {format}: {}", desk.history(&[])[0]);
        }
    }
}

#[test]
fn a_criterion_called_like_a_column_comes_back_too() {
    let desk = Desk::with_inventory();
    desk.add(&["Roads"]);
    desk.with(&["model", "a.fyrfalt", "--use", "datasf", "--why", "two questions"]).done();
    desk.run("score a.fyrfalt Roads value=5 class=1").done();
    assert_eq!((&desk.dataset("Roads")["class"], &desk.dataset("Roads")["priority"]), (&"P1".into(), &100.0.into()));
    desk.run("export a.fyrfalt list.csv --format csv-raw").done();
    let header = std::fs::read_to_string(desk.path("list.csv")).unwrap().lines().next().unwrap().to_owned();
    let names: Vec<&str> = header.split(',').collect();
    assert_eq!(names.iter().collect::<std::collections::BTreeSet<_>>().len(), names.len(), "no two columns have the same name: {header}");
    let before = desk.history(&[]).len();
    desk.run("import a.fyrfalt list.csv").done();
    assert_eq!(desk.history(&[]).len(), before);
}

#[test]
fn a_list_from_elsewhere_is_not_taken_for_our_own() {
    let desk = Desk::with_inventory();
    std::fs::write(desk.path("list.csv"), "Title;Priority;Rank;G2 zone\nRoads;high;3;north\nBaths;low;4;south\n").unwrap();
    let told: Json = serde_json::from_str(&desk.run("import a.fyrfalt list.csv --json").done()).unwrap();
    assert_eq!(told["issues"].as_array().unwrap().iter().filter(|issue| issue["reason"] == "passed-over").count(), 0);
    assert_eq!(desk.dataset("Roads")["note"], "Priority: high\nRank: 3\nG2 zone: north");
}

#[test]
fn another_inventory_is_never_replaced() {
    let desk = Desk::with_inventory();
    desk.run("new other.fyrfalt --example").done();
    std::fs::copy(desk.path("other.fyrfalt"), desk.path("other.csv")).unwrap();
    let before = std::fs::read(desk.path("other.fyrfalt")).unwrap();
    for line in ["model a.fyrfalt --export other.fyrfalt", "export a.fyrfalt other.fyrfalt --format csv", "export a.fyrfalt other.csv"] {
        desk.run(line).refused(4, " is an inventory and is not replaced");
        desk.run(&format!("{line} --language sv")).refused(4, " är en datainventering och ersätts inte");
        desk.run(&format!("{line} --language da")).refused(4, " er en dataoversigt og erstattes ikke");
    }
    assert!([std::fs::read(desk.path("other.fyrfalt")), std::fs::read(desk.path("other.csv"))].into_iter().all(|now| now.unwrap() == before));
    desk.run("check other.fyrfalt").done();
    // What is neither whole nor ours is replaced as ever.
    for content in [&b"SQLite format 3\0"[..], &[b'x'; 100]] {
        std::fs::write(desk.path("old.csv"), content).unwrap();
        desk.run("export a.fyrfalt old.csv").done();
    }
}

#[test]
fn a_model_is_not_changed_where_it_cannot_be_written_too() {
    let desk = Desk::with_inventory();
    std::fs::create_dir(desk.path("folder")).unwrap();
    desk.run("new other.fyrfalt").done();
    for (target, code, says) in
        [("gone/a.json", 5, "The folder does not exist"), ("folder", 5, "folder is a folder; give the name"), ("other.fyrfalt", 4, "is an inventory")]
    {
        desk.with(&["model", "a.fyrfalt", "--use", "datasf", "--why", "x", "--export", target]).refused(code, says);
    }
    assert_eq!((desk.history(&[]).len(), &desk.model()["version"]), (1, &1.into()));
    desk.with(&["model", "a.fyrfalt", "--use", "datasf", "--why", "x", "--export", "new.json"]).done();
    assert_eq!((&desk.model()["version"], desk.path("new.json").exists()), (&2.into(), true));
}

#[test]
fn an_option_is_no_value_of_the_one_before_it() {
    let desk = Desk::with_inventory();
    desk.add(&["Roads"]);
    desk.run("override a.fyrfalt Roads --value 1 --cost 2 --why --by").refused(2, "Give a value after --why, or write --why=--by if that is the value");
    desk.run("override a.fyrfalt Roads --value 1 --cost 2 --why --by=anna").refused(2, "Give a value after --why");
    desk.run("gate a.fyrfalt Roads G2=clear --why --language sv").refused(2, "Ange ett värde efter --why");
    desk.run("gate a.fyrfalt Roads G2=clear --why --").refused(2, "Give a value after --why");
    desk.run("set a.fyrfalt Roads note=x --why --help").refused(2, "Give a value after --why");
    desk.run("import a.fyrfalt gone.csv --map --map A=title").refused(2, "Give a value after --map");
    desk.run("--renderer --version").refused(2, "Give a value after --renderer");
    assert_eq!(desk.history(&[]).len(), 2);
    desk.run("override a.fyrfalt Roads --value 1 --cost 2 --why=--by --by --unknown").done();
    let place = desk.dataset("Roads")["override"].clone();
    assert_eq!((&place["reason"], &place["by"]), (&"--by".into(), &"--unknown".into()), "what is no option here is a value");
}

#[test]
fn what_a_gate_would_drop_is_refused() {
    let desk = Desk::with_inventory();
    desk.add(&["Roads"]);
    desk.gate("Roads", &["G2=blocked", "--why", "names"]).done();
    desk.gate("Roads", &["G2=unassessed", "--why", "waits"]).refused(4, "G2 keeps no reason while it is not assessed; leave out --why");
    desk.run("gate a.fyrfalt Roads G2=").refused(4, "G2 cannot be “”; choose one of unassessed");
    assert_eq!((desk.history(&[]).len(), &desk.dataset("Roads")["gates"]["G2"]["reason"]), (3, &"names".into()));
    desk.run("gate a.fyrfalt Roads G2=unassessed").done();
    assert_eq!(desk.dataset("Roads")["worst_gate"], "unassessed");
}

#[test]
fn a_place_given_to_what_a_gate_blocks_says_that_it_stays_unranked() {
    let desk = Desk::with_inventory();
    desk.add(&["Roads"]);
    let place = ["--value", "+5", "--cost", ".5", "--why", "x"];
    assert!(!desk.place("Roads", &place).done().contains("unranked"));
    desk.gate("Roads", &["G2=blocked", "--why", "names"]).done();
    let place = ["--value", "7", "--cost", ".5", "--why", "x"];
    assert_eq!(desk.place("Roads", &place).done().lines().last(), Some("The dataset stays unranked while a gate blocks it"));
    assert_eq!(desk.dataset("Roads")["rank"], Json::Null);
    assert!(!desk.run("override a.fyrfalt Roads --clear").done().contains("unranked"));
    desk.place("Roads", &["--value=", "--cost", "1", "--why", "x"]).refused(4, "“” is no place in the matrix");
}

#[test]
fn the_list_marks_duties_and_shows_the_priority_that_counts() {
    let desk = Desk::with_inventory();
    desk.add(&["Roads", "Baths"]);
    desk.run("score a.fyrfalt Roads V1=5 V2=5 V3=5 V4=5 V5=5 C1=1 C2=1 C3=1 C4=1 C5=1").done();
    let row = |title: &str| desk.run("list a.fyrfalt").done().lines().find(|line| line.contains(title)).unwrap().to_owned();
    assert!(row("Roads").contains(" 100.0  Publish now"), "{}", row("Roads"));
    assert!(!desk.run("list a.fyrfalt").done().contains("override;"), "no mark, no word about it");
    desk.place("Roads", &["--value", "12.5", "--cost", "62.5", "--why", "x"]).done();
    // (12.5 + 100 - 62.5) / 2, while the scores give 100 and 0.
    assert!(row("Roads").contains(" 100.0 ") && row("Roads").contains(" 25.0*  Hold"), "{}", row("Roads"));
    assert!(desk.run("list a.fyrfalt").done().ends_with("\n\n*  The priority comes from the override; value and cost are what the scores give\n"));
    desk.gate("Roads", &["G2=blocked", "--why", "names"]).done();
    assert!(!row("Roads").contains('*'), "{}", row("Roads"));

    desk.run("new b.fyrfalt --example").done();
    let all: Vec<Json> = serde_json::from_str(&desk.run("list b.fyrfalt --json").done()).unwrap();
    let table = desk.run("list b.fyrfalt").done();
    for dataset in &all {
        let marked = table.contains(&format!(" {} § ", dataset["title"].as_str().unwrap()));
        assert_eq!(Json::from(marked), dataset["duty"], "{}", dataset["title"]);
    }
    assert!(all.iter().any(|dataset| dataset["duty"] == true) && table.contains("\n§  The law requires publication"));
}

#[test]
fn what_is_wrong_is_said_first() {
    let desk = Desk::with_inventory();
    desk.add(&["Roads"]);
    desk.run("score a.fyrfalt Roads G1=clear").refused(4, "no criterion G1");
    desk.with(&["model", "a.fyrfalt", "--use", "", "--why", "x"]).refused(2, "Give a value after --use");
    desk.with(&["model", "a.fyrfalt", "--export", ""]).refused(2, "Give a value after --export");
    assert_eq!(desk.history(&[]).len(), 2);
    for (language, words) in [("sv", "priority är null"), ("da", "priority er null"), ("en", "priority is null while less than 60 %")] {
        assert!(desk.with(&["list", "--help", "--language", language]).done().contains(words), "{language}");
    }
}
