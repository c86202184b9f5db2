//! Data calls on the command line: workbooks written, never replaced, and taken in field by field.
//!
//! What becomes of a workbook on its way is tested in `returned`; here it is only seen to arrive.

use serde_json::{Value as Json, json};

use fyrfalt::model::{Field, FieldKey, Language};

use crate::cli::{Answer, Desk};
use crate::returned::{Desk as Workbook, HOSTILE};

const OWNER: FieldKey = FieldKey::new(Field::Owner, Language::En);

fn with_departments() -> Desk {
    let desk = Desk::with_inventory();
    desk.with(&["set", "a.fyrfalt", "+Bathing places", "department=Parks / leisure", "owner=Head"]).done();
    desk.with(&["set", "a.fyrfalt", "+Charging stations", "department=Streets"]).done();
    desk.with(&["set", "a.fyrfalt", "+Outdoor gyms", "department=Parks / leisure"]).done();
    desk
}

impl Desk {
    fn call(&self) -> String {
        let told = self.with(&["call", "a.fyrfalt", "--department", "parks / leisure", "out.xlsx", "--preset", "responsible", "--due", "2999-01-31"]).done();
        assert!(told.ends_with("out.xlsx: 2 datasets\n"), "{told}");
        told
    }

    fn merge(&self, file: &str, more: &[&str]) -> Answer {
        self.with(&[&["merge", "a.fyrfalt", file], more].concat())
    }

    fn of(&self, title: &str, field: &str) -> Json {
        self.list().into_iter().find(|dataset| dataset["title"] == title).unwrap()[field].clone()
    }
}

#[test]
fn a_workbook_goes_out_and_comes_back_as_one_step_that_can_be_undone() {
    let desk = with_departments();
    desk.call();
    assert_eq!(desk.history(&[])[0]["kind"], "send-calls");
    assert_eq!(desk.merge("out.xlsx", &["--dry-run"]).done().lines().next(), Some("Would be taken in from Parks / leisure: no field changes"));

    let mut workbook = Workbook::open(&desk.path("out.xlsx"));
    workbook.fill("Outdoor gyms", OWNER, HOSTILE[0]);
    workbook.add("Playgrounds");
    workbook.save(&desk.path("back.xlsx"));
    let would: Json = serde_json::from_str(&desk.merge("back.xlsx", &["--dry-run", "--json"]).done()).unwrap();
    assert_eq!((&would["changed"], &would["open"], &would["dry_run"]), (&json!(1), &json!(0), &json!(true)));
    assert_eq!((&would["fields"][0]["verdict"], &would["fields"][0]["theirs"]), (&json!("theirs"), &json!(HOSTILE[0])));
    assert_eq!(would["new"][0]["title"], "Playgrounds");

    let told = desk.merge("back.xlsx", &[]).done();
    assert!(told.starts_with("Taken in from Parks / leisure: one field changes, one new dataset\n"), "{told}");
    assert_eq!((desk.of("Outdoor gyms", "owner"), desk.of("Playgrounds", "department")), (json!(HOSTILE[0]), json!("Parks / leisure")));
    assert_eq!((&desk.history(&[])[0]["kind"], desk.list().len()), (&json!("take-returned"), 4));

    let again = desk.merge("back.xlsx", &[]).done();
    assert!(again.starts_with("Nothing new from Parks / leisure\nThe same workbook was taken in on "), "{again}");
    assert_eq!(desk.run("undo a.fyrfalt").done(), "Undid: take in the answer from Parks / leisure\n");
    assert_eq!((desk.of("Outdoor gyms", "owner"), desk.list().len()), (Json::Null, 3));
}

#[test]
fn a_clash_leaves_ours_and_the_code_tells_unless_somebody_is_preferred() {
    let desk = with_departments();
    desk.call();
    let mut workbook = Workbook::open(&desk.path("out.xlsx"));
    workbook.fill("Bathing places", OWNER, "Theirs");
    workbook.fill("Outdoor gyms", OWNER, "New head");
    workbook.save(&desk.path("back.xlsx"));
    desk.with(&["set", "a.fyrfalt", "Bathing places", "owner=Ours"]).done();

    let answer = desk.merge("back.xlsx", &[]);
    assert_eq!((answer.code, answer.err.as_str()), (4, "One clash was left as it is here; choose with --prefer ours or --prefer theirs\n"));
    assert!(answer.out.contains("Clash in row 3, Bathing places, Information owner: theirs Theirs, ours Ours, was Head"), "{}", answer.out);
    assert_eq!((desk.of("Bathing places", "owner"), desk.of("Outdoor gyms", "owner")), (json!("Ours"), json!("New head")), "the rest is taken");

    let operations = desk.history(&[]).len();
    let ours = desk.merge("back.xlsx", &["--prefer", "ours"]).done();
    assert!(ours.contains("Clash in row 3") && ours.contains("; ours is kept"), "{ours}");
    assert_eq!(desk.history(&[]).len(), operations, "nothing new is no operation");
    assert_eq!(desk.of("Bathing places", "owner"), "Ours");
    let theirs = desk.merge("back.xlsx", &["--prefer", "theirs"]).done();
    assert!(theirs.contains(": one field changes, one clash is decided"), "{theirs}");
    assert_eq!(desk.of("Bathing places", "owner"), "Theirs");
}

#[test]
fn every_department_gets_a_file_of_its_own_and_none_is_replaced() {
    let desk = with_departments();
    desk.run("new b.fyrfalt").done();
    std::fs::create_dir(desk.path("out")).unwrap();
    let told = desk.run("call a.fyrfalt out").done();
    assert_eq!(told.lines().count(), 2, "{told}");
    let names = || {
        let mut names: Vec<String> = std::fs::read_dir(desk.path("out")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    assert_eq!(names(), ["Data call Parks leisure en.xlsx", "Data call Streets en.xlsx"]);
    assert_eq!(desk.history(&[]).iter().filter(|operation| operation["kind"] == "send-calls").count(), 1);
    desk.run("call a.fyrfalt out --language da").done();
    desk.run("call a.fyrfalt out").done();
    assert_eq!(names().len(), 6, "{:?}", names());

    desk.call();
    let answer = desk.with(&["call", "a.fyrfalt", "--department", "Streets", "out.xlsx"]);
    answer.refused(4, "is there already");
    desk.merge("out.xlsx", &["--prefer", "ours"]).done();
    desk.with(&["merge", "b.fyrfalt", "out.xlsx"]).refused(4, "another inventory: Exampleton");
    desk.with(&["merge", "a.fyrfalt", "a.fyrfalt"]).refused(4, "");
}

#[test]
fn what_cannot_be_asked_is_said() {
    let desk = with_departments();
    desk.with(&["call", "a.fyrfalt", "--department", "Nobody", "x.xlsx"]).refused(4, "Parks / leisure, Streets");
    desk.run("call a.fyrfalt nowhere").refused(5, "does not exist");
    desk.run("call a.fyrfalt a.fyrfalt").refused(5, "is no folder");
    desk.run("call a.fyrfalt --department Streets x.csv").refused(4, ".xlsx");
    desk.run("call a.fyrfalt --department Streets x.xlsx --field ownr").refused(4, "owner");
    desk.run("call a.fyrfalt --department Streets x.xlsx --due 2001-01-01").refused(4, "in the past");
    desk.run("call a.fyrfalt --department Streets x.xlsx --preset all").refused(2, "responsible");
    desk.run("call a.fyrfalt --department Streets a.fyrfalt").refused(4, "");
    desk.run("merge a.fyrfalt x.xlsx --prefer mine").refused(2, "ours");
    assert!(!desk.path("x.xlsx").exists());
    std::fs::write(desk.path("list.csv"), "Title,Owner\nA,B\n").unwrap();
    desk.run("merge a.fyrfalt list.csv").refused(4, "not a workbook of a data call");
}

#[test]
fn an_answer_that_is_imported_as_a_list_is_sent_to_where_it_is_weighed() {
    let desk = with_departments();
    desk.call();
    desk.with(&["set", "a.fyrfalt", "Bathing places", "owner=Ours"]).done();
    let before = desk.history(&[]).len();
    for more in [&[][..], &["--json"], &["--dry-run"], &["--sheet", "x"]] {
        desk.with(&[&["import", "a.fyrfalt", "out.xlsx"], more].concat()).refused(4, "fyrfalt merge a.fyrfalt out.xlsx");
    }
    assert_eq!((desk.history(&[]).len(), desk.of("Bathing places", "owner")), (before, json!("Ours")));
    desk.run("new b.fyrfalt --organisation Other").done();
    assert!(desk.run("import b.fyrfalt out.xlsx").done().contains("any other list"), "another inventory's call is a list here");
}
