//! The rules of the house: who may know whom, what every file owes its reader, and what is named in one place only.
//!
//! The tables come first and the scans after them; a rule that fails says what to change.

use super::source::{Source, last_name, read_all, words};

/// Who may know whom. A room is a module of `src/lib.rs`; what is not listed may not be known.
const ROOMS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("job", &[]),
    ("model", &[]),
    ("command", &["model"]),
    ("store", &["model"]),
    ("alphabet", &["model", "text"]),
    ("figure", &["model", "text", "alphabet"]),
    ("session", &["model", "command", "store", "text", "alphabet", "job"]),
    ("import", &["model", "command", "text", "alphabet", "job"]),
    ("export", &["model", "command", "text", "alphabet", "job", "figure"]),
    ("wording", &["model", "command", "store", "session", "import", "export", "text", "alphabet"]),
    ("example", &["model", "command"]),
    ("cli", &["model", "command", "store", "session", "import", "export", "figure", "text", "alphabet", "job", "wording", "example"]),
    ("ui", &["model", "command", "store", "session", "import", "export", "figure", "text", "alphabet", "job", "wording", "example"]),
];

/// Files that stand outside the rooms and may know them all.
const OUTSIDE: &[&str] = &["lib", "main"];

/// Crates that only some may name, and where.
const CRATES: &[(&str, &[&str])] = &[
    ("rusqlite", &["src/store"]),
    ("egui", &["src/ui", "src/main.rs"]),
    ("eframe", &["src/ui", "src/main.rs"]),
    ("egui_extras", &["src/ui"]),
    ("egui_table", &["src/ui"]),
    ("rfd", &["src/ui"]),
    ("fluent_bundle", &["src/text"]),
    ("unic_langid", &["src/text"]),
    ("sys_locale", &["src/text"]),
    ("icu_collator", &["src/text"]),
    ("icu_locale_core", &["src/text"]),
    ("plotters", &["src/figure", "src/export"]),
    ("typst", &["src/export/pdf"]),
    ("typst_layout", &["src/export/pdf"]),
    ("typst_pdf", &["src/export/pdf"]),
    ("typst_render", &["src/export/pdf"]),
    ("comemo", &["src/export/pdf"]),
    ("minijinja", &["src/export/docx/fill"]),
];

/// The longest file, in lines.
const LINES_MAX: usize = 600;

/// Colours that carry none.
const COLOURLESS: &[&str] = &["TRANSPARENT", "PLACEHOLDER"];

fn check(found: &[String]) {
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

fn everywhere(rule: impl Fn(&Source) -> Vec<String>) -> Vec<String> {
    read_all("src").iter().flat_map(rule).collect()
}

/// Returns the rooms that a file names outside its tests, by `crate::` or by enough `super::`, with their lines.
fn known_rooms(source: &Source) -> Vec<(usize, String)> {
    let code = &source.code;
    let mut known = Vec::new();
    for at in words(code, "crate").chain(words(code, "fyrfalt")) {
        let rest = &code[at..];
        let rest = rest.strip_prefix("crate").or_else(|| rest.strip_prefix("fyrfalt")).unwrap_or(rest);
        if let Some(path) = rest.strip_prefix("::") {
            known.extend(heads(path).into_iter().map(|room| (at, room)));
        }
    }
    let climb = "super::".repeat(source.depth());
    for (at, _) in code.match_indices(&climb) {
        let is_whole = !code[..at].ends_with("super::") && !code[at + climb.len()..].starts_with("super::");
        if is_whole {
            known.extend(heads(&code[at + climb.len()..]).into_iter().map(|room| (at, room)));
        }
    }
    let is_room = |name: &String| ROOMS.iter().any(|(room, _)| room == name);
    known.into_iter().filter(|(_, name)| is_room(name)).map(|(at, room)| (source.line(at), room)).collect()
}

/// Returns the first names of a path: one, or those of a group in braces.
fn heads(path: &str) -> Vec<String> {
    let name = |text: &str| text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(group) = path.trim_start().strip_prefix('{') else { return vec![name(path)] };
    let (mut depth, mut parts) = (0, vec![String::new()]);
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => parts.push(String::new()),
            _ => {}
        }
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts.iter().map(|part| name(part.trim_start_matches(','))).filter(|name| !name.is_empty()).collect()
}

fn rooms_known_too_well(source: &Source) -> Vec<String> {
    let room = source.room();
    if OUTSIDE.contains(&room) {
        return Vec::new();
    }
    let Some((_, may)) = ROOMS.iter().find(|(name, _)| *name == room) else {
        return vec![format!("{}: the room `{room}` is not in the table ROOMS of tests/suite/architecture.rs", source.path)];
    };
    let strangers = known_rooms(source).into_iter().filter(|(_, other)| other != room && !may.contains(&other.as_str()));
    strangers.map(|(line, other)| format!("{}:{line}: `{room}` may not know `{other}`", source.path)).collect()
}

fn crates_out_of_place(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    for (name, places) in CRATES {
        let is_at_home =
            places.iter().any(|place| source.path == *place || source.path.starts_with(&format!("{place}/")) || source.path == format!("{place}.rs"));
        if is_at_home {
            continue;
        }
        for at in words(&source.code_with_tests, name) {
            let before = &source.code_with_tests[..at];
            let is_path = source.code_with_tests[at + name.len()..].starts_with("::") && !before.ends_with("::");
            if is_path || last_name(before) == "use" {
                found.push(format!("{}:{}: `{name}` is named in {} only", source.path, source.line(at), places.join(", ")));
            }
        }
    }
    found
}

fn colours_and_sizes(source: &Source) -> Vec<String> {
    let is_theme = source.path == "src/ui/theme.rs" || source.path.starts_with("src/ui/theme/");
    if source.room() != "ui" || is_theme {
        return Vec::new();
    }
    let code = &source.code;
    let mut found = Vec::new();
    let mut say = |at: usize, what: &str| found.push(format!("{}:{}: {what} belongs to src/ui/theme", source.path, source.line(at)));
    for at in words(code, "Color32").chain(words(code, "Rgba")) {
        let member = code[at..].split_once("::").filter(|(name, _)| !name.contains(char::is_whitespace)).map_or("", |(_, rest)| rest);
        let member: String = member.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let is_constant = !member.is_empty() && member.chars().all(|c| c.is_ascii_uppercase() || c == '_') && !COLOURLESS.contains(&member.as_str());
        if is_constant || member.starts_with("from_") {
            say(at, "a colour");
        }
    }
    for at in words(code, "hex_color") {
        say(at, "a colour");
    }
    for at in words(code, "FontId") {
        if ["::new(", "::proportional(", "::monospace("].iter().any(|call| code[at + "FontId".len()..].starts_with(call)) {
            say(at, "a size of text");
        }
    }
    for (at, call) in code.match_indices(".size(") {
        if code[at + call.len()..].starts_with(|c: char| c.is_ascii_digit()) {
            say(at, "a size of text");
        }
    }
    found
}

#[test]
fn rooms_know_only_whom_they_may() {
    check(&everywhere(rooms_known_too_well));
}

#[test]
fn the_table_of_rooms_has_no_circle() {
    for (index, (room, may)) in ROOMS.iter().enumerate() {
        for other in *may {
            assert!(ROOMS[..index].iter().any(|(earlier, _)| earlier == other), "`{room}` may know `{other}`, which must then stand before it");
        }
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    check(&everywhere(|source| {
        let opens = source.text.starts_with("//!");
        if opens { Vec::new() } else { vec![format!("{}: begin with `//!`: what the file is for, and what it must not do", source.path)] }
    }));
}

#[test]
fn no_file_is_too_long() {
    let all = read_all("src").into_iter().chain(read_all("tests"));
    let too_long = all.filter(|source| source.text.lines().count() > LINES_MAX);
    let found: Vec<String> = too_long.map(|source| format!("{}: {} lines, at most {LINES_MAX}", source.path, source.text.lines().count())).collect();
    check(&found);
}

#[test]
fn crates_are_named_where_they_belong() {
    check(&everywhere(crates_out_of_place));
}

#[test]
fn colours_and_sizes_stand_in_the_theme() {
    check(&everywhere(colours_and_sizes));
}

#[test]
fn a_stranger_is_seen() {
    let found = |path: &str, code: &str| rooms_known_too_well(&Source::new(path, code)).len();
    assert_eq!(found("src/model/a.rs", "use crate::session::Session;"), 1);
    assert_eq!(found("src/model/a.rs", "use crate::{\n    store::{Store, text},\n    text::Text,\n};"), 2);
    assert_eq!(found("src/model/a.rs", "use super::super::store::Store;"), 1);
    assert_eq!(found("src/command.rs", "fn f() { super::store::open() }"), 1);
    assert_eq!(found("src/kitchen.rs", ""), 1);

    assert_eq!(found("src/command/a.rs", "use crate::model::{Key, store};"), 0);
    assert_eq!(found("src/model/a/b.rs", "use super::super::text;"), 0, "its own text");
    assert_eq!(found("src/model/a.rs", "// use crate::store\nconst A: &str = \"crate::store\";"), 0);
    assert_eq!(found("src/model/a.rs", "#[cfg(test)]\nmod tests { use crate::store::Store; }"), 0);
    assert_eq!(found("src/main.rs", "use fyrfalt::ui;"), 0);
}

#[test]
fn a_crate_out_of_place_is_seen() {
    let found = |path: &str, code: &str| crates_out_of_place(&Source::new(path, code)).len();
    assert_eq!(found("src/session.rs", "use rusqlite::Connection;"), 1);
    assert_eq!(found("src/figure/a.rs", "fn f(ui: &mut egui::Ui) {}"), 1);
    assert_eq!(found("src/model.rs", "use fluent_bundle as f;"), 1);

    assert_eq!(found("src/store/a.rs", "use rusqlite::Connection;"), 0);
    assert_eq!(found("src/figure.rs", "pub mod plotters;"), 0);
    assert_eq!(found("src/job.rs", "/// For [`egui::Context`].\nfn egui() { other::egui::f() }"), 0);
}

#[test]
fn a_colour_outside_the_theme_is_seen() {
    let found = |path: &str, code: &str| colours_and_sizes(&Source::new(path, code)).len();
    assert_eq!(found("src/ui/a.rs", "let a = Color32::from_rgb(1, 2, 3);"), 1);
    assert_eq!(found("src/ui/a.rs", "let a = egui::Color32::WHITE;"), 1);
    assert_eq!(found("src/ui/a.rs", "let a = FontId::proportional(12.0);"), 1);
    assert_eq!(found("src/ui/a.rs", "RichText::new(a).size(12.0)"), 1);
    assert_eq!(found("src/ui/themes.rs", "hex_color!()"), 1);

    assert_eq!(found("src/ui/theme/light.rs", "Color32::from_rgb(1, 2, 3)"), 0);
    assert_eq!(found("src/ui/a.rs", "fn f(colour: Color32) -> Color32 { Color32::TRANSPARENT }"), 0);
    assert_eq!(found("src/ui/a.rs", "RichText::new(a).size(theme.small)"), 0);
    assert_eq!(found("src/export/a.rs", "Color32::WHITE"), 0);
}
