//! Lists on the command line that come again, lack titles or are not what they seem.
//!
//! What a list means is tested where it is understood; here it is only seen to arrive.

use serde_json::{Value as Json, json};

use super::cli::Desk;
use super::returned::Desk as Workbook;

impl Desk {
    #[track_caller]
    fn import(&self, name: &str, list: &str, more: &[&str]) -> Json {
        std::fs::write(self.path(name), list).unwrap();
        serde_json::from_str(&self.with(&[&["import", "a.fyrfalt", name, "--json"], more].concat()).done()).unwrap()
    }

    /// Imports a list that leaves something to be decided.
    #[track_caller]
    fn import_in_part(&self, name: &str, list: &str, more: &[&str]) -> Json {
        std::fs::write(self.path(name), list).unwrap();
        let answer = self.with(&[&["import", "a.fyrfalt", name, "--json"], more].concat());
        assert!(answer.code == 4 && answer.err.contains("undecided"), "{}{}", answer.out, answer.err);
        serde_json::from_str(&answer.out).unwrap()
    }
}

const OCTOBER: &str = "Rad;Vad;Ägs av\nA1;Badplatser;Fritid\nA2;Lekplatser;Teknik\n";

#[test]
fn a_source_is_remembered_and_what_it_names_no_longer_is_told() {
    let desk = Desk::with_inventory();
    let first = desk.import("lista-10.csv", OCTOBER, &["--source", "The register", "--map", "Ägs av=department"]);
    assert_eq!(first["source"], json!({ "name": "The register", "shape": null, "new_columns": [], "missing_columns": [] }));
    let november = "Rad;Vad;Ägs av;Källsystem\nA1;Badplatser och bryggor;Fritid;GIS\nA3;Vägar;Teknik;GIS\n";
    let next = desk.import("lista-11.csv", november, &[]);
    assert_eq!(next["source"], json!({ "name": "The register", "shape": "alike", "new_columns": ["Källsystem"], "missing_columns": [] }));
    assert_eq!((&next["added"], &next["merged"], &next["vanished"][0]["title"]), (&1.into(), &1.into(), &"Lekplatser".into()));
    assert_eq!(next["columns"][2]["field"], "department");
    assert_eq!(desk.list().len(), 3, "nothing is removed");
    assert_eq!(desk.history(&[]).len(), 3, "what is remembered is part of the import");
    std::fs::write(desk.path("lista-12.csv"), OCTOBER).unwrap();
    let told = desk.run("import a.fyrfalt lista-12.csv --dry-run").done();
    assert!(told.contains("Recognised as “The register”; the columns are understood as last time\n"), "{told}");
    assert!(told.contains("1 dataset that the source named last time is not in the list; it stays\n  Vägar\n"), "{told}");
    let anew = desk.import("lista-12.csv", OCTOBER, &["--anew", "--dry-run"]);
    assert_eq!((&anew["source"], &anew["vanished"]), (&Json::Null, &json!([])));
    desk.with(&["import", "a.fyrfalt", "lista-12.csv", "--source", " "]).refused(4, "");
}

#[test]
fn what_was_changed_here_since_the_list_came_is_kept_told_and_decided() {
    let desk = Desk::with_inventory();
    let list = |description: &str, system: &str| format!("Kod;Titel;Beskrivning;Källsystem\nA1;Badplatser;{description};{system}\n");
    let first = desk.import("register.csv", &list("Var man badar", "GIS"), &[]);
    assert_eq!((&first["source"]["name"], &first["changes"], &first["clashes"]), (&"register".into(), &json!([]), &json!([])));
    desk.run("set a.fyrfalt Badplatser description.sv=Hit").done();
    let second = desk.import_in_part("register.csv", &list("Var man badar nu", "QGIS"), &["--dry-run"]);
    assert_eq!(second["changes"][0]["fields"], json!([{ "field": "source_system", "old": "GIS", "new": "QGIS" }]));
    let clash = &second["clashes"][0];
    assert_eq!(
        (&clash["field"], &clash["ours"], &clash["theirs"], &clash["choice"]),
        (&"description.sv".into(), &"Hit".into(), &"Var man badar nu".into(), &Json::Null)
    );
    let answer = desk.run("import a.fyrfalt register.csv --dry-run");
    let open = "One field is undecided and stays as here; choose with --prefer ours or --prefer theirs";
    assert!(answer.code == 4 && answer.err.contains(open), "{}", answer.err);
    let told = answer.out;
    assert!(told.contains("1 field of 1 dataset changes:\n  Badplatser\n    Source system: GIS → QGIS\n"), "{told}");
    assert!(told.contains("here; what stands here stays:\n  row 2, Badplatser, Description (Swedish): here Hit, in the list Var man badar nu\n"), "{told}");
    desk.import_in_part("register.csv", &list("Var man badar nu", "QGIS"), &[]);
    let again = desk.import_in_part("register.csv", &list("Var man badar nu", "QGIS"), &["--dry-run"]);
    assert_eq!((&again["changes"], &again["clashes"][0]["ours"]), (&json!([]), &"Hit".into()), "it is asked about again");
    let theirs = desk.import("register.csv", &list("Var man badar nu", "QGIS"), &["--prefer", "theirs"]);
    assert_eq!((&theirs["clashes"][0]["choice"], &theirs["changes"][0]["fields"][0]["old"]), (&"theirs".into(), &"Hit".into()));
    let settled = desk.import("register.csv", &list("Var man badar nu", "QGIS"), &["--dry-run"]);
    assert_eq!((&settled["changes"], &settled["clashes"]), (&json!([]), &json!([])));
    desk.with(&["import", "a.fyrfalt", "register.csv", "--prefer", "mine"]).refused(2, "ours, theirs");
}

#[test]
fn a_list_that_comes_for_the_first_time_leaves_what_was_written_by_hand_and_tells_every_field_that_stays() {
    let desk = Desk::with_inventory();
    desk.run("set a.fyrfalt +Badplatser code=A1 owner=Eva").done();
    let list = |owner: &str, system: &str| format!("Code;Title;Information owner;Source system\nA1;Badplatser;{owner};{system}\n");
    let first = desk.import_in_part("register.csv", &list("Bo", "GIS"), &[]);
    assert_eq!(first["changes"][0]["fields"], json!([{ "field": "source_system", "old": null, "new": "GIS" }]));
    assert_eq!((&first["clashes"][0]["has_base"], &first["clashes"][0]["ours"]), (&false.into(), &"Eva".into()));
    let decided = desk.import("register.csv", &list("Bo", "GIS"), &["--prefer", "ours"]);
    assert_eq!((&decided["clashes"][0]["choice"], &desk.list()[0]["owner"]), (&"ours".into(), &"Eva".into()));
    let told = desk.run("import a.fyrfalt register.csv --dry-run").done();
    assert!(told.contains("what stands here stays:\n  row 2, Badplatser, Information owner: in the list Bo\n"), "{told}");
    let emptied = desk.import("register.csv", &list("Bo", ""), &["--dry-run"]);
    assert_eq!((&emptied["kept"][1]["ours"], &emptied["kept"][1]["theirs"]), (&"GIS".into(), &Json::Null));
    let told = desk.run("import a.fyrfalt register.csv --dry-run").done();
    assert!(told.contains("was emptied in the list; what stands here stays:\n  row 2, Badplatser, Source system: here GIS\n"), "{told}");
}

#[test]
fn a_title_is_put_together_and_the_columns_for_it_are_offered() {
    let desk = Desk::with_inventory();
    std::fs::write(desk.path("tider.csv"), "byggnr;dato;öppnar\n1;2016-01-01;07:40\n1;2016-01-02;07:40\n2;2016-01-01;08:00\n").unwrap();
    let refused = desk.run("import a.fyrfalt tider.csv");
    assert!(refused.code == 4 && refused.err.contains("or build one: --title byggnr --title dato"), "{}", refused.err);
    desk.run("import a.fyrfalt tider.csv --title byggnr --title dato").done();
    assert_eq!(desk.list().len(), 3);
    assert!(desk.list().iter().any(|dataset| dataset["title"] == "2 – 2016-01-01"));
}

#[test]
fn a_list_is_read_as_one_says() {
    let desk = Desk::with_inventory();
    std::fs::write(desk.path("gammal.csv"), b"Titel|Ansvarig\nV\x8agar|TODO\n").unwrap();
    desk.run("import a.fyrfalt gammal.csv --encoding macintosh --separator pipe --repair --map Ansvarig=owner").done();
    let dataset = &desk.list()[0];
    assert_eq!((&dataset["title"], &dataset["owner"]), (&"Vägar".into(), &Json::Null));
    desk.run("import a.fyrfalt gammal.csv --encoding klingon").refused(2, "“klingon” is no encoding");
    desk.run("import a.fyrfalt gammal.csv --separator ;").refused(2, "comma, semicolon, tab, pipe");
}

#[test]
fn a_catalogue_in_json_is_a_list() {
    let desk = Desk::with_inventory();
    let list =
        r#"{"dataset": [{"title": "Bathing places", "identifier": "x-1", "keyword": ["water", "sport"], "contactPoint": {"hasEmail": "mailto:a@b.se"}}]}"#;
    let told = desk.import("data.json", list, &[]);
    assert_eq!((&told["added"], &told["sheet"]), (&1.into(), &"dataset".into()));
    let dataset = &desk.list()[0];
    assert_eq!((&dataset["title"], &dataset["code"], &dataset["contact_email"]), (&"Bathing places".into(), &"x-1".into(), &"a@b.se".into()));
}

#[test]
fn reading_apart_is_no_command_for_people() {
    let desk = Desk::with_inventory();
    let alone = desk.run("--read-list-apart a.csv");
    assert_eq!((alone.code, alone.out.as_str(), alone.err.as_str()), (1, "", ""), "without another instance at the other end there is nothing to do");
    for locale in ["sv", "da", "en"] {
        let help = desk.run(&format!("import --help --language {locale}")).done();
        assert!(!help.contains("--read-list-apart") && help.contains("--source NAME") && help.contains("--anew"), "{help}");
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_is_refused_and_keeps_nobody_waiting() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --organisation X").done();
    assert!(std::process::Command::new("mkfifo").arg(desk.path("list.csv")).status().unwrap().success());
    desk.run("import a.fyrfalt list.csv").refused(4, "");
}

#[test]
fn a_column_that_is_gone_is_named_and_only_a_source_that_is_there_is_said_to_be() {
    let desk = Desk::with_inventory();
    std::fs::write(desk.path("lista-10.csv"), OCTOBER).unwrap();
    let told = desk.run("import a.fyrfalt lista-10.csv --dry-run").done();
    assert!(told.contains("Would become the source of lists “lista-10” and be recognised next time\n") && !told.contains("Belongs to"), "{told}");
    let told = desk.run("import a.fyrfalt lista-10.csv").done();
    assert!(told.contains("Is now the source of lists “lista-10”"), "{told}");
    let next = "Rad;Vad;Förvaltning\nA1;Badplatser;Fritid\n";
    std::fs::write(desk.path("lista-11.csv"), next).unwrap();
    let told = desk.run("import a.fyrfalt lista-11.csv --dry-run --source lista-10").done();
    assert!(told.contains("Belongs to the source of lists “lista-10”\n"), "{told}");
    let wide = "Rad;Vad;Källsystem;Beskrivning\nA1;Badplatser;GIS;x\n";
    desk.import("bred-10.csv", wide, &[]);
    let told = desk.import("bred-11.csv", "Rad;Vad;Källsystem\nA1;Badplatser;GIS\n", &["--dry-run"]);
    assert_eq!(told["source"]["missing_columns"], json!(["Beskrivning"]), "as it stood in the list");
    let told = desk.run("import a.fyrfalt bred-11.csv --dry-run").done();
    assert!(told.contains("There last time and not now: Beskrivning; what the columns gave stays\n"), "{told}");
}

#[test]
fn the_help_names_everything_that_json_says() {
    let desk = Desk::with_inventory();
    let said = desk.import("lista.csv", OCTOBER, &["--dry-run"]);
    for locale in ["sv", "da", "en"] {
        let help = desk.run(&format!("import --help --language {locale}")).done();
        let all = help.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect::<Vec<_>>();
        for key in said.as_object().unwrap().keys() {
            assert!(all.contains(&key.as_str()), "{locale}: {key}");
        }
        assert!(help.contains("year-first"), "{locale}");
    }
}

#[test]
fn a_no_to_secrecy_where_the_dataset_is_not_public_is_told_and_gives_way_to_a_yes() {
    let desk = Desk::with_inventory();
    let list = |first: &str, second: &str| format!("Kod;Datamängd;Sekretess\n1;Badplatser;{first}\n2;Lekplatser;{second}\n3;Skog;Offentlig\n4;Park;Delvis\n");
    let reasons = |told: &Json, row: u64| -> Vec<String> {
        let issues = told["issues"].as_array().unwrap().iter().filter(|issue| issue["row"] == row);
        issues.map(|issue| issue["reason"].as_str().unwrap().to_owned()).collect()
    };
    let first = desk.import("register.csv", &list("Ja", "Nej"), &[]);
    assert_eq!((first["columns"][2]["field"].as_str(), reasons(&first, 3)), (Some("access_rights"), vec!["yes-or-no-kept".to_owned()]));
    let of = |title: &str, field: &str| desk.list().into_iter().find(|dataset| dataset["title"] == title).unwrap()[field].clone();
    let notes = || ["Badplatser", "Lekplatser"].map(|title| of(title, "note"));
    assert_eq!(notes(), [Json::Null, "Sekretess: Nej".into()]);
    let second = desk.import("register.csv", &list("Nej", "Ja"), &[]);
    assert!(reasons(&second, 2).contains(&"secret-here".to_owned()), "{second}");
    assert_eq!((notes(), of("Badplatser", "access_rights")), (["Sekretess: Nej".into(), "Sekretess: Ja".into()], "NON_PUBLIC".into()));
    assert!(!reasons(&second, 3).contains(&"secret-here".to_owned()));
    let third = desk.import("register.csv", &list("Ja", "Ja"), &[]);
    assert_eq!((reasons(&third, 2), notes()), (vec!["yes-or-no".to_owned()], ["Sekretess: Ja".into(), "Sekretess: Ja".into()]));
}

/// Two datasets in a workbook of our own, and work on one of them since.
fn with_book() -> Desk {
    let desk = Desk::with_inventory();
    desk.with(&["set", "a.fyrfalt", "+Bathing places", "owner=Head", "note=Ask Eva"]).done();
    desk.with(&["set", "a.fyrfalt", "+Roads", "owner=Head"]).done();
    desk.run("export a.fyrfalt book.xlsx").done();
    desk.run("export a.fyrfalt book.csv").done();
    desk.with(&["set", "a.fyrfalt", "Bathing places", "owner=Local", "note=Ask Ann", "source_system=GIS"]).done();
    desk
}

fn owner(desk: &Desk, title: &str) -> Json {
    desk.list().into_iter().find(|dataset| dataset["title"] == title).unwrap()["owner"].clone()
}

#[test]
fn our_own_workbook_undoes_nothing_that_was_done_here_since_it_was_written() {
    let desk = with_book();
    let (before, was) = (desk.list(), desk.history(&[]).len());
    let told: Json = serde_json::from_str(&desk.run("import a.fyrfalt book.xlsx --json").done()).unwrap();
    assert_eq!((&told["changes"], &told["clashes"]), (&json!([]), &json!([])), "nobody touched it");
    let kept: Vec<&Json> = told["kept"].as_array().unwrap().iter().map(|kept| &kept["field"]).collect();
    assert_eq!(kept, ["owner", "note"], "what was empty then is not emptied");
    assert_eq!((desk.list(), desk.history(&[]).len()), (before, was));

    let mut book = Workbook::open(&desk.path("book.xlsx"));
    book.put("Datasets", "Roads", "Information owner", "New");
    book.put("Datasets", "Bathing places", "Information owner", "Theirs");
    book.save(&desk.path("back.xlsx"));
    let answer = desk.run("import a.fyrfalt back.xlsx --json");
    let told: Json = serde_json::from_str(&answer.out).unwrap();
    assert_eq!((answer.code, told["clashes"].as_array().unwrap().len()), (4, 1), "both changed it");
    let clash = &told["clashes"][0];
    assert_eq!((&clash["ours"], &clash["theirs"], &clash["has_base"]), (&json!("Local"), &json!("Theirs"), &json!(true)));
    assert_eq!((owner(&desk, "Roads"), owner(&desk, "Bathing places")), (json!("New"), json!("Local")), "only the book has changed the other");
    desk.run("import a.fyrfalt back.xlsx --prefer theirs").done();
    assert_eq!(owner(&desk, "Bathing places"), "Theirs");
    desk.with(&["set", "a.fyrfalt", "Bathing places", "owner=Again"]).done();
    desk.with(&["set", "a.fyrfalt", "Roads", "owner=Head"]).done();
    desk.run("import a.fyrfalt back.xlsx").done();
    assert_eq!((owner(&desk, "Roads"), owner(&desk, "Bathing places")), (json!("Head"), json!("Again")), "an edit that came in comes in once");
}

#[test]
fn what_a_list_of_ours_does_not_say_of_itself_is_told() {
    let desk = with_book();
    let told = desk.run("import a.fyrfalt book.csv --dry-run").done();
    assert!(told.contains("Information owner: Local → Head") && told.contains("when it was exported is not known"), "{told}");
    let told = desk.run("import a.fyrfalt book.xlsx --dry-run").done();
    assert!(!told.contains("is not known"), "{told}");
    let unread = |list: &str| -> Json {
        let told: Json = serde_json::from_str(&desk.with(&["import", "a.fyrfalt", list, "--dry-run", "--json"]).done()).unwrap();
        told["unread_sheets"].clone()
    };
    assert_eq!([unread("book.xlsx"), unread("book.csv")], [json!([]), json!([])]);
    let told = desk.with(&["import", "a.fyrfalt", "book.xlsx", "--sheet", "Scores", "--dry-run"]).out;
    assert!(told.contains("choose Datasets") && told.contains("does not come in now: Datasets, Gates"), "{told}");
    // A copy that went its own way: what stood there is not in the history here.
    std::fs::copy(desk.path("a.fyrfalt"), desk.path("b.fyrfalt")).unwrap();
    desk.run("set b.fyrfalt Roads owner=Other").done();
    desk.run("export b.fyrfalt copy.xlsx").done();
    assert_eq!(unread("copy.xlsx").as_array().unwrap()[..2], [json!("Scores"), json!("Gates")]);
    let told = desk.run("import a.fyrfalt copy.xlsx --dry-run").done();
    assert!(told.contains("does not come in: Scores, Gates"), "{told}");
}

#[test]
fn the_other_sheets_of_our_own_workbook_come_in_with_the_list() {
    let desk = with_book();
    desk.run("score a.fyrfalt Roads V1=3").done();
    desk.run("export a.fyrfalt book.xlsx").done();
    desk.run("score a.fyrfalt Roads V1=1").done();
    let was = desk.history(&[]).len();
    let mut book = Workbook::open(&desk.path("book.xlsx"));
    let heading = "V1 Demand";
    book.put("Datasets", "Roads", "Information owner", "New");
    book.put("Scores", "Roads", heading, "5");
    book.put("Scores", "Bathing places", heading, "4");
    book.put("Gates", "Bathing places", "G2 Personal data", "Blocked?");
    book.save(&desk.path("back.xlsx"));
    let answer = desk.run("import a.fyrfalt back.xlsx --dry-run");
    assert_eq!(answer.code, 4);
    for line in [
        "Taken in from the other sheets of the workbook: 1 score:\n  Scores, row ",
        "1 record of the other sheets was changed both here and in the workbook; what stands here stays:\n  Scores, row ",
        ", Roads: Score for V1 Demand: here 1, in the workbook 5",
        "1 cell of the other sheets does not come in:\n  Gates, row ",
        "Not among what can stand here (“Blocked?”)",
    ] {
        assert!(answer.out.contains(line), "{line}\n{}", answer.out);
    }
    let answer = desk.run("import a.fyrfalt back.xlsx --json");
    let told: Json = serde_json::from_str(&answer.out).unwrap();
    assert_eq!((answer.code, &told["records_taken"], &told["records_missing"]), (4, &json!({ "score": 1 }), &json!([])));
    let records: Vec<[&Json; 4]> =
        told["records"].as_array().unwrap().iter().map(|record| [&record["sheet"], &record["title"], &record["is"], &record["fields"][0]["after"]]).collect();
    assert!(records.contains(&[&json!("Scores"), &json!("Roads"), &json!("clash"), &json!("5")]), "{records:?}");
    assert!(records.contains(&[&json!("Scores"), &json!("Bathing places"), &json!("taken"), &json!("4")]), "{records:?}");
    assert!(told["issues"].as_array().unwrap().iter().any(|issue| issue["sheet"] == "Gates" && issue["reason"] == "not-in-list"));
    let score = |title: &str| desk.list().into_iter().find(|dataset| dataset["title"] == title).unwrap()["scores"]["V1"].clone();
    assert_eq!((owner(&desk, "Roads"), score("Roads"), score("Bathing places")), (json!("New"), json!(1), json!(4)));
    assert_eq!(desk.history(&[]).len(), was + 1, "all of it is one step");
    desk.run("import a.fyrfalt back.xlsx --prefer theirs").done();
    assert_eq!(score("Roads"), json!(5));
    desk.run("score a.fyrfalt Roads V1=2").done();
    desk.with(&["score", "a.fyrfalt", "Bathing places", "V1="]).done();
    desk.run("import a.fyrfalt back.xlsx").done();
    assert_eq!((score("Roads"), score("Bathing places")), (json!(2), Json::Null), "an edit that came in comes in once");
}

#[test]
fn a_row_that_is_the_same_as_another_says_which() {
    let desk = Desk::with_inventory();
    std::fs::write(desk.path("lista.csv"), "Kod;Titel\nA1;Badplatser\nA2;Vägar\nA1;Bad\n").unwrap();
    let told = desk.run("import a.fyrfalt lista.csv --dry-run").done();
    assert!(told.contains("(row 4 (same as row 2))"), "{told}");
    let told = desk.import("lista.csv", "Kod;Titel\nA1;Badplatser\nA2;Vägar\nA1;Bad\n", &["--dry-run"]);
    assert_eq!(told["refusals"], json!([{ "row": 4, "title": "Bad", "reason": "same-code", "same_as": 2 }]));
}

#[test]
fn a_department_that_was_not_there_and_a_guess_to_look_at_are_told() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example --language sv").done();
    std::fs::write(desk.path("l.csv"), "Titel;Förvaltning;Nytta (1-5)\nSjöar;Kultur;4\nVägar;Teknik och drift;2\nSkogar;Kultur;3\n").unwrap();
    let said = desk.run("import a.fyrfalt l.csv --dry-run").done();
    assert!(said.contains("A department that was not there: Kultur"), "{said}");
    assert!(said.contains("V1  (check this)"), "{said}");
}
