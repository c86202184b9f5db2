//! The command line, driven as a script drives it: the built program, its exit codes, its answers and its sentences.
//!
//! What the commands mean to an inventory is tested where they are planned; here it is only seen to arrive.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value as Json;

use fyrfalt::session::Session;
use fyrfalt::store::Access;

/// A folder of its own for one test, and the program run in it.
pub(crate) struct Desk {
    pub(crate) folder: tempfile::TempDir,
}

/// What the program answered.
pub(crate) struct Answer {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Answer {
    #[track_caller]
    pub(crate) fn done(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }

    /// Expects a refusal: this code, nothing on stdout, and one sentence that says this.
    #[track_caller]
    pub(crate) fn refused(&self, code: i32, says: &str) {
        assert_eq!(self.code, code, "{}{}", self.out, self.err);
        assert!(self.err.contains(says), "{:?} should say {says:?}", self.err);
        assert_eq!(self.err.lines().count(), 1, "{:?} should be one sentence", self.err);
        assert_eq!(self.out, "");
    }
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A desk with an empty English inventory called `a.fyrfalt`.
    pub(crate) fn with_inventory() -> Self {
        let desk = Self::new();
        desk.run("new a.fyrfalt --organisation Exampleton").done();
        desk
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs the program; words in the line are parted by spaces.
    pub(crate) fn run(&self, line: &str) -> Answer {
        self.with(&line.split(' ').collect::<Vec<_>>())
    }

    pub(crate) fn with(&self, args: &[&str]) -> Answer {
        self.having(&[], args)
    }

    /// Runs the program with these variables in its environment.
    pub(crate) fn having(&self, variables: &[(&str, &str)], args: &[&str]) -> Answer {
        let output = Command::new(env!("CARGO_BIN_EXE_fyrfalt"))
            .args(args)
            .envs(variables.iter().copied())
            .current_dir(self.folder.path())
            .env("FYRFALT_LANGUAGE", "en")
            .env("USER", "anna")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Answer { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
    }

    /// Returns the datasets of `a.fyrfalt` as `list --json` gives them.
    pub(crate) fn list(&self) -> Vec<Json> {
        serde_json::from_str(&self.run("list a.fyrfalt --json").done()).unwrap()
    }

    pub(crate) fn history(&self, more: &[&str]) -> Vec<Json> {
        serde_json::from_str(&self.with(&[&["history", "a.fyrfalt", "--json"], more].concat()).done()).unwrap()
    }
}

#[test]
fn an_inventory_is_made_filled_scored_and_walked_back() {
    let desk = Desk::with_inventory();
    let added = desk.with(&["set", "a.fyrfalt", "+Badplatser", "department=Kultur och fritid", "frequency=ANNUAL", "--why", "in the plan"]).done();
    let id = added.lines().last().unwrap().to_owned();
    let dataset = &desk.list()[0];
    assert_eq!((&dataset["id"], &dataset["title"]), (&Json::from(id.as_str()), &"Badplatser".into()));
    assert_eq!((&dataset["department"], &dataset["frequency"], &dataset["stage"]), (&"Kultur och fritid".into(), &"ANNUAL".into(), &"identify".into()));
    assert_eq!((&dataset["value"], &dataset["coverage"], &dataset["rank"]), (&Json::Null, &0.0.into(), &Json::Null));
    assert_eq!(desk.history(&[]).len(), 2, "adding with a new department and fields is one operation");

    desk.with(&["score", "a.fyrfalt", "Badplatser", "V1=4", "c3=?", "--why", "asked the tourist office"]).done();
    let scored = &desk.list()[0];
    assert_eq!(scored["scores"], serde_json::json!({ "V1": 4, "C3": null }));
    assert_eq!(scored["reasons"]["C3"], "asked the tourist office");
    let newest = &desk.history(&["Badplatser"])[0];
    assert_eq!((&newest["who"], &newest["kind"], &newest["why"]), (&"anna".into(), &"score".into(), &"asked the tourist office".into()));
    assert_eq!(
        newest["changes"][2],
        serde_json::json!({ "record": "score", "record_id": format!("{id}/C3"), "part": "score.C3", "before": null, "after": "?" })
    );

    assert_eq!(desk.run("undo a.fyrfalt").done(), "Undid: score Badplatser\n");
    assert_eq!(desk.list()[0]["scores"], serde_json::json!({}));
    assert_eq!(desk.run("redo a.fyrfalt").done(), "Redid: score Badplatser\n");
    assert_eq!(desk.list()[0], *scored);
    desk.run("undo a.fyrfalt").done();
    desk.run("undo a.fyrfalt").done();
    assert_eq!(desk.list(), Vec::<Json>::new());
    desk.run("undo a.fyrfalt").refused(4, "nothing more to undo");
    assert_eq!(desk.run("check a.fyrfalt").done(), "The file is whole: 0 datasets and 7 operations\n");
    assert_eq!(desk.history(&[&id]).len(), 6, "a removed dataset keeps its history");
}

/// The worked vectors of DOMAIN 5.3.
#[test]
fn the_worked_vectors_come_out() {
    let vectors = [
        ("Badplatser", "44225", "22122", (61.25, 18.75, 71.25, 1, "publish_now")),
        ("Leverantörsreskontra", "53535", "33432", (82.5, 53.75, 64.375, 2, "plan_and_invest")),
        ("Historiska bilder", "22112", "34413", (16.25, 51.25, 32.5, 4, "hold")),
        ("Utegym", "23124", "12132", (32.5, 17.5, 57.5, 3, "when_convenient")),
    ];
    let desk = Desk::with_inventory();
    for (title, value, cost, _) in &vectors {
        desk.with(&["set", "a.fyrfalt", &format!("+{title}")]).done();
        let levels =
            |axis: &'static str, digits: &str| -> Vec<String> { digits.chars().enumerate().map(|(at, level)| format!("{axis}{}={level}", at + 1)).collect() };
        let scores: Vec<String> = levels("V", value).into_iter().chain(levels("C", cost)).collect();
        let args: Vec<&str> = ["score", "a.fyrfalt", title].into_iter().chain(scores.iter().map(String::as_str)).collect();
        desk.with(&args).done();
    }
    let list = desk.list();
    let ranks: Vec<_> = list.iter().map(|dataset| dataset["rank"].as_u64().unwrap()).collect();
    assert_eq!(ranks, [1, 2, 3, 4], "the list is in order of rank");
    for (title, _, _, (value, cost, priority, rank, quadrant)) in vectors {
        let found = list.iter().find(|dataset| dataset["title"] == title).unwrap();
        let numbers = [&found["value"], &found["cost"], &found["priority"], &found["coverage"]];
        assert_eq!(numbers, [value, cost, priority, 1.0].map(Json::from).each_ref(), "{title}");
        assert_eq!((&found["rank"], &found["quadrant"]), (&rank.into(), &quadrant.into()), "{title}");
    }
}

#[test]
fn fields_are_set_cleared_and_told_in_both_forms() {
    let desk = Desk::with_inventory();
    desk.run("set a.fyrfalt +Roads").done();
    let set = [
        "set",
        "a.fyrfalt",
        "Roads",
        "title.sv=Vägar",
        "keywords=road, traffic",
        "hours_per_year=12,5",
        "issued=2024-05-01",
        "theme=TRAN;REGI",
        "stage=prepare",
    ];
    desk.lead_roads_to("prepare");
    desk.run("set a.fyrfalt Roads stage=identify --why again").done();
    let before = desk.history(&[]).len();
    let told = desk.with(&set).done();
    assert!(told.contains("  Hours a year: 12.5, was empty\n") && told.contains("  Stage: from Identify to Prepare\n"), "{told}");
    let roads = &desk.list()[0];
    assert_eq!(roads["title.sv"], "Vägar");
    assert_eq!(roads["keywords"], serde_json::json!(["road", "traffic"]));
    assert_eq!(roads["theme"], serde_json::json!(["TRAN", "REGI"]));
    assert_eq!((&roads["hours_per_year"], &roads["stage"], &roads["license"]), (&12.5.into(), &"prepare".into(), &Json::Null));
    assert_eq!(desk.history(&[]).len(), before + 1, "several fields and the stage are one operation");

    desk.run("set a.fyrfalt Vägar issued= keywords=").done();
    assert_eq!(desk.list()[0]["issued"], Json::Null, "an empty value clears, and any language's title finds the dataset");
    assert_eq!(desk.run("set a.fyrfalt Roads issued=").done(), "Everything is already as you want it\n");
    assert_eq!(desk.history(&[]).len(), before + 2);

    let table = desk.run("list a.fyrfalt").done();
    let lines: Vec<&str> = table.lines().collect();
    assert!(lines[0].starts_with("Rank  Title") && lines[1].contains("Roads") && lines[1].contains("Not placed"), "{table}");
    let column = |line: &str, word: &str| line.find(word).map(|at| line[..at].chars().count());
    assert_eq!(column(lines[0], "Stage"), column(lines[1], "Prepare"), "columns are aligned:\n{table}");
}

#[test]
fn what_cannot_be_understood_ends_with_2() {
    let desk = Desk::with_inventory();
    desk.run("frobnicate a.fyrfalt").refused(2, "“frobnicate”; choose one of new, starter, import, list, set");
    desk.run("frobnicate").refused(2, "neither a command nor a file");
    desk.run("list").refused(2, "Give FILE too; fyrfalt list --help shows how");
    desk.run("list a.fyrfalt more").refused(2, "Leave out “more”");
    desk.run("list a.fyrfalt --colour").refused(2, "no option --colour");
    desk.run("list a.fyrfalt --language fi").refused(2, "choose one of sv, da, en");
    desk.run("list a.fyrfalt --json=yes").refused(2, "Leave out the value of --json");
    desk.run("set a.fyrfalt Roads").refused(2, "Give FIELD=VALUE too");
    desk.run("set a.fyrfalt Roads owner").refused(2, "Write FIELD=VALUE instead of “owner”");
    desk.run("set a.fyrfalt Roads owner=x --why").refused(2, "Give a value after --why");
    desk.run("set a.fyrfalt Roads owner=x --why a --why b").refused(2, "--why only once");
    desk.run("--renderer vga").refused(2, "choose one of auto, wgpu, glow");
}

#[test]
fn what_is_refused_ends_with_4_and_changes_nothing() {
    let desk = Desk::with_inventory();
    desk.run("set a.fyrfalt +Roads").done();
    desk.run("set a.fyrfalt Rods owner=x").refused(4, "No dataset has the id or title “Rods”");
    desk.run("set a.fyrfalt Roads owner=x frequency=SOMETIMES").refused(4, "Update frequency: “SOMETIMES” is not in the list");
    desk.run("set a.fyrfalt Roads hours_publish=3").refused(4, "do you mean hours_to_publish?");
    desk.run("set a.fyrfalt Roads issued=2024-02-30").refused(4, "“2024-02-30” is no date");
    desk.run("set a.fyrfalt Roads title=").refused(4, "needs a title");
    desk.run("set a.fyrfalt Roads stage=done").refused(4, "choose one of identify, prepare, publish, maintain");
    desk.run("set a.fyrfalt +").refused(4, "Title: Write something here");
    desk.run("score a.fyrfalt Roads V1=6").refused(4, "number from 1 to 5");
    desk.run("score a.fyrfalt Roads V9=3").refused(4, "no criterion V9; it has V1, V2");
    desk.run("redo a.fyrfalt").refused(4, "nothing more");
    desk.run("set a.fyrfalt Roads issued=2024-02-30 --language sv").refused(4, "Först publicerad: ”2024-02-30” är inget datum");
    assert_eq!(desk.list().len(), 1);
    assert_eq!(desk.history(&[]).len(), 2);

    desk.run("set a.fyrfalt +Roads").done();
    let ids: Vec<Json> = desk.list().iter().map(|dataset| dataset["id"].clone()).collect();
    let ambiguous = desk.run("score a.fyrfalt Roads V1=3");
    ambiguous.refused(4, "2 datasets are called “Roads”");
    assert!(ids.iter().all(|id| ambiguous.err.contains(id.as_str().unwrap())));
    desk.run(&format!("score a.fyrfalt {} V1=3", ids[0].as_str().unwrap())).done();
}

#[test]
fn a_file_that_cannot_be_used_ends_with_5() {
    let desk = Desk::with_inventory();
    desk.run("set a.fyrfalt +Roads").done();
    desk.run("list gone.fyrfalt").refused(5, "There is no file at");
    desk.run("new a.fyrfalt").refused(5, "There is a file at");
    assert_eq!(desk.list().len(), 1, "the file that was there is untouched");

    std::fs::write(desk.path("text.fyrfalt"), "not a database, though it is longer than the header of one would be, which is a hundred bytes.....").unwrap();
    desk.run("list text.fyrfalt").refused(5, "no inventory");

    let newer = desk.path("newer.fyrfalt");
    std::fs::copy(desk.path("a.fyrfalt"), &newer).unwrap();
    rusqlite::Connection::open(&newer).unwrap().pragma_update(None, "user_version", 99).unwrap();
    desk.run("set newer.fyrfalt Roads owner=x").refused(5, "update the program");

    let whole = std::fs::read(desk.path("a.fyrfalt")).unwrap();
    let torn: Vec<u8> = whole.iter().enumerate().map(|(at, byte)| if at > 4096 { !byte } else { *byte }).collect();
    std::fs::write(desk.path("torn.fyrfalt"), torn).unwrap();
    desk.run("list torn.fyrfalt").refused(5, "open a copy");
    assert_eq!(desk.run("check torn.fyrfalt").code, 5);
}

#[test]
fn what_was_written_behind_the_back_of_the_program_is_found() {
    let desk = Desk::with_inventory();
    desk.run("set a.fyrfalt +Roads").done();
    let file = rusqlite::Connection::open(desk.path("a.fyrfalt")).unwrap();
    assert_eq!(file.execute("update dataset set stage = 'maintain'", []).unwrap(), 1);
    drop(file);
    let checked = desk.run("check a.fyrfalt");
    assert_eq!(checked.code, 5);
    assert!(checked.out.starts_with("The content was changed outside Fyrfält: dataset ") && checked.err.contains("1 fault"), "{}{}", checked.out, checked.err);
}

#[test]
fn a_file_that_somebody_has_open_can_be_read_and_not_written() {
    let desk = Desk::with_inventory();
    let session = Session::open(&desk.path("a.fyrfalt"), Access::Write, "bo", || {}).unwrap();
    desk.run("set a.fyrfalt +Roads").refused(5, "open it for reading or wait");
    desk.run("undo a.fyrfalt").refused(5, "open it for reading or wait");
    assert_eq!(desk.list().len(), 0);
    drop(session);
    desk.run("set a.fyrfalt +Roads").done();
}

#[cfg(unix)]
#[test]
fn a_protected_file_or_folder_can_be_read_and_not_written() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::with_inventory();
    let protect = |path: &Path, mode: u32| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    protect(&desk.path("a.fyrfalt"), 0o444);
    desk.run("set a.fyrfalt +Roads").refused(5, "The file is write-protected; save a copy");
    protect(&desk.path("a.fyrfalt"), 0o644);
    protect(desk.folder.path(), 0o555);
    let answers = (desk.run("set a.fyrfalt +Roads"), desk.run("undo a.fyrfalt"), desk.run("list a.fyrfalt"));
    protect(desk.folder.path(), 0o755);
    answers.0.refused(5, "The folder is write-protected");
    answers.1.refused(5, "The folder is write-protected");
    answers.2.done();
}

#[test]
fn the_example_comes_in_three_languages() {
    let desk = Desk::new();
    for (language, title, department) in
        [("sv", "Badplatser", "Kultur och fritid"), ("da", "Badesteder", "Kultur og fritid"), ("en", "Bathing places", "Culture and leisure")]
    {
        let file = format!("{language}.fyrfalt");
        desk.with(&["new", &file, "--example", "--language", language]).done();
        let list: Vec<Json> = serde_json::from_str(&desk.run(&format!("list {file} --json")).done()).unwrap();
        let bathing = list.iter().find(|dataset| dataset["title"] == title).unwrap();
        assert_eq!(bathing["department"], department);
        assert_eq!((list.len(), &bathing["scores"]["V1"], &bathing["priority"]), (39, &4.into(), &71.25.into()));
        let stages: BTreeSet<&str> = list.iter().map(|dataset| dataset["stage"].as_str().unwrap()).collect();
        assert_eq!(stages.len(), 4);
        desk.run(&format!("check {file}")).done();
    }
}

/// A list as somebody keeps it: a title row above, a row without a title, a date that is none and a column of their own.
const LIST: &str = "Our data 2026;;;;;\nTitel;Beskrivning;Förvaltning;Senast uppdaterad;Nytta 1-5;Skåp\n\
    Badplatser;Var man kan bada;Kultur;2024-05-01;4;A1\nUtegym;Var man kan träna;Kultur;i fjol;2;A2\n;Utan titel;Teknik;2024-01-01;3;A3\n";

#[test]
fn a_list_is_tried_put_in_and_accounted_for() {
    let desk = Desk::with_inventory();
    std::fs::write(desk.path("list.csv"), LIST).unwrap();
    let import = |more: &str| -> Json { serde_json::from_str(&desk.run(&format!("import a.fyrfalt list.csv --json{more}")).done()).unwrap() };
    let before = std::fs::read(desk.path("a.fyrfalt")).unwrap();
    let tried = import(" --dry-run --map Skåp=source_system --map E=V1");
    let counts = |json: &Json| ["read", "added", "merged", "refused"].map(|key| json[key].as_u64().unwrap());
    assert_eq!(counts(&tried), [3, 2, 0, 1]);
    assert_eq!(std::fs::read(desk.path("a.fyrfalt")).unwrap(), before, "a dry run changes nothing");
    let issue =
        |reason: &str| tried["issues"].as_array().unwrap().iter().find(|issue| issue["reason"] == reason).unwrap_or_else(|| panic!("{tried:#}")).clone();
    let not_a_date = issue("not-a-date");
    assert_eq!((&not_a_date["row"], &not_a_date["column"], &not_a_date["value"]), (&4.into(), &"Senast uppdaterad".into(), &"i fjol".into()));
    assert_eq!((&issue("title-missing")["row"], &issue("title-missing")["severity"]), (&5.into(), &"lost".into()));

    assert_eq!(counts(&import(" --map Skåp=source_system --map E=V1")), [3, 2, 0, 1]);
    let list = desk.list();
    let bathing = list.iter().find(|dataset| dataset["title"] == "Badplatser").unwrap();
    assert_eq!((&bathing["department"], &bathing["source_system"], &bathing["scores"]), (&"Kultur".into(), &"A1".into(), &serde_json::json!({ "V1": 4 })));
    assert_eq!(desk.history(&[]).len(), 2, "an import is one operation");
    assert_eq!(counts(&import(" --map Skåp=source_system --map E=V1")), [3, 0, 2, 1], "the same list again finds what is there");
    desk.run("undo a.fyrfalt").done();
    assert_eq!(desk.list().len(), 0);

    let told = desk.run("import a.fyrfalt list.csv --header-row 2").done();
    assert!(told.starts_with("3 rows read: 2 added, 0 merged, 1 refused\n") && told.contains("No title; the row is not imported"), "{told}");
}

#[test]
fn a_list_that_cannot_come_in_says_why() {
    let desk = Desk::with_inventory();
    std::fs::write(desk.path("list.csv"), LIST).unwrap();
    std::fs::write(desk.path("empty.csv"), "").unwrap();
    std::fs::write(desk.path("paper.pdf"), "%PDF-1.7\n").unwrap();
    desk.run("import a.fyrfalt empty.csv").refused(4, "nothing in the file");
    desk.run("import a.fyrfalt paper.pdf").refused(4, "a PDF document");
    desk.run("import a.fyrfalt gone.csv").refused(5, "There is no file at gone.csv");
    desk.run("import a.fyrfalt a.fyrfalt").refused(4, "a database");
    desk.run("import a.fyrfalt list.csv --sheet Blad9").refused(4, "No sheet is called “Blad9”");
    desk.run("import a.fyrfalt list.csv --map Hylla=note").refused(4, "No column is called “Hylla”; choose one of Titel");
    desk.run("import a.fyrfalt list.csv --map Skåp=sorce_system").refused(4, "do you mean source_system?");
    desk.run("import a.fyrfalt list.csv --header-row first").refused(2, "“first” is no row");
    desk.run("import a.fyrfalt list.csv --map Skåp").refused(2, "Write COLUMN=field instead");
    let untitled = desk.run("import a.fyrfalt list.csv --map Titel=skip --map Beskrivning=description");
    assert_eq!(untitled.code, 4);
    std::fs::write(desk.path("same.csv"), "Titel;Kod\n;A\n;B\n").unwrap();
    let refused = desk.run("import a.fyrfalt same.csv --map A=title");
    assert!(refused.code == 4 && refused.err.contains("None of the 2 rows could be imported"), "{}", refused.err);
    assert!(untitled.err.contains("No column became the title; choose one with --map COLUMN=title"), "{}", untitled.err);
    assert_eq!(desk.history(&[]).len(), 1);
}

#[test]
fn documents_are_written_in_every_format_the_same_every_time() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example --language sv").done();
    let begins = |name: &str, with: &[u8]| {
        let written = std::fs::read(desk.path(name)).unwrap();
        assert!(written.starts_with(with), "{name}: {:?}", &written[..8]);
        written
    };
    let formats: [(&str, &str, &[u8]); 7] = [
        ("docx", "docx", b"PK"),
        ("pdf", "pdf", b"%PDF-1.7"),
        ("xlsx", "xlsx", b"PK"),
        ("csv", "csv", "\u{feff}".as_bytes()),
        ("csv-raw", "csv", b"id,"),
        ("png", "png", b"\x89PNG"),
        ("svg", "svg", b"<"),
    ];
    for (format, extension, start) in formats {
        let (first, second) = (format!("first.{extension}"), format!("second.{extension}"));
        assert!(desk.run(&format!("export a.fyrfalt {first} --format {format}")).done().ends_with(&format!("{first} is written\n")));
        desk.run(&format!("export a.fyrfalt {second} --format {format}")).done();
        assert_eq!(begins(&first, start), begins(&second, start), "{format}");
    }
    desk.run("export a.fyrfalt list.csv").done();
    let list = std::fs::read_to_string(desk.path("list.csv")).unwrap();
    assert!(list.contains("Förvaltning") && list.contains("Badplatser"), "in the language of the inventory");
    desk.run("export a.fyrfalt list.csv --language da").done();
    let list = std::fs::read_to_string(desk.path("list.csv")).unwrap();
    assert!(list.contains("Badesteder"), "in the language asked for, and in the place of what was there");
    assert_eq!(desk.run("check a.fyrfalt").code, 0);
}

#[test]
fn a_document_that_cannot_be_written_says_why() {
    let desk = Desk::with_inventory();
    desk.run("export a.fyrfalt paper").refused(2, "choose one of docx, pdf, html, xlsx, csv, csv-raw, json, png, svg with --format");
    desk.run("export a.fyrfalt paper.odt").refused(2, "does not tell the format");
    desk.run("export a.fyrfalt paper.docx --format odt").refused(2, "--format cannot be “odt”");
    desk.run("export a.fyrfalt gone/paper.docx").refused(5, "folder does not exist");
    desk.run("export a.fyrfalt a.fyrfalt --format csv").refused(4, "replace the inventory itself");
    desk.run("export gone.fyrfalt paper.docx").refused(5, "no file");
    assert!(!desk.path("paper.docx").exists());
    desk.run("check a.fyrfalt").done();
}

#[test]
fn help_is_there_for_everything_in_every_language() {
    let desk = Desk::new();
    for (language, usage) in [("sv", "Användning:"), ("da", "Brug:"), ("en", "Usage:")] {
        let help = desk.run(&format!("--help --language {language}")).done();
        assert!(help.contains(usage), "{help}");
        for line in help.lines().filter_map(|line| line.trim().strip_prefix("fyrfalt ")).filter(|line| !line.starts_with('[')) {
            let command = line.split(' ').next().unwrap();
            let own = desk.run(&format!("{command} --help --language {language}")).done();
            assert!(own.starts_with(&format!("{usage} fyrfalt {command} ")), "{own}");
        }
    }
    let fields = desk.run("set --help").done();
    for key in ["hours_to_publish", "license", "contact_email", "stage", "MONTHLY_2"] {
        assert!(fields.contains(key), "{key}");
    }
    assert_eq!(desk.run("--version").done(), format!("fyrfalt {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example").done();
    let program = || {
        let mut program = Command::new(env!("CARGO_BIN_EXE_fyrfalt"));
        program.args(["list", "a.fyrfalt", "--json"]).current_dir(desk.folder.path()).stdout(Stdio::piped()).stderr(Stdio::piped());
        program.spawn().unwrap()
    };
    let mut child = program();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_the_window_says_what_it_needs() {
    let desk = Desk::new();
    let answer = desk.with(&[]);
    assert_eq!((answer.code, answer.out.as_str()), (3, ""));
    assert!(answer.err.contains("could not open a window"), "{}", answer.err);
}

#[test]
fn what_is_given_twice_is_refused_and_changes_nothing() {
    let desk = Desk::with_inventory();
    desk.run("set a.fyrfalt +Playgrounds owner=Anna").done();
    desk.run("score a.fyrfalt Playgrounds V1=1 v1=2").refused(2, "v1 is given more than once");
    desk.run("set a.fyrfalt Playgrounds owner=Bo owner=Eva").refused(2, "owner is given more than once");
    assert!(desk.run("list a.fyrfalt --json").done().contains("\"owner\": \"Anna\""));
}

#[test]
fn an_import_without_rows_is_no_success() {
    let desk = Desk::with_inventory();
    std::fs::write(desk.path("list.csv"), "Title;Owner\nPlaygrounds;Anna\n").unwrap();
    let answer = desk.run("import a.fyrfalt list.csv --header-row 99");
    assert_eq!(answer.code, 4, "{}{}", answer.out, answer.err);
    desk.run("import a.fyrfalt list.csv --header-row 2-1").refused(2, "2-1");
}

#[test]
fn every_figure_is_written_by_name_and_with_its_table() {
    let desk = Desk::new();
    desk.run("new a.fyrfalt --example --language sv").done();
    for kind in ["matrix", "ranking", "funnel", "share", "timeline", "spread"] {
        desk.run(&format!("export a.fyrfalt {kind}.svg --figure {kind}")).done();
        let drawn = std::fs::read_to_string(desk.path(&format!("{kind}.svg"))).unwrap();
        assert!(drawn.contains("<title") && drawn.contains("<desc") && drawn.contains("lang=\"sv\""), "{kind}");
        desk.run(&format!("export a.fyrfalt {kind}.html --figure {kind}")).done();
        let page = std::fs::read_to_string(desk.path(&format!("{kind}.html"))).unwrap();
        assert!(page.contains("<svg") && page.matches("<table").count() == 1, "{kind}");
    }
    desk.run("export a.fyrfalt small.png --figure ranking --scale 1").done();
    desk.run("export a.fyrfalt large.png --figure ranking").done();
    desk.run("export a.fyrfalt wide.png --figure ranking --scale 1 --palette projector").done();
    let width = |name: &str| image::open(desk.path(name)).unwrap().width();
    assert_eq!([width("small.png"), width("large.png"), width("wide.png")], [680, 1360, 960]);
    desk.run("export a.fyrfalt ranking.xlsx --figure ranking").done();

    desk.run("export a.fyrfalt a.png --figure pie").refused(2, "--figure cannot be “pie”");
    desk.run("export a.fyrfalt a.svg --scale 1").refused(2, "--scale cannot be used when the format is svg");
    desk.run("export a.fyrfalt a.csv --figure share").refused(2, "--figure cannot be used when the format is csv");
    desk.run("export a.fyrfalt a.docx --palette projector").refused(2, "--palette cannot be used when the format is docx");
}
