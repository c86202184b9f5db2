//! Word templates that nobody here wrote, filled: they lie outside the repository, in the folder that `FYRFALT_CORPUS` names.
//!
//! With `FYRFALT_FILLED` the filled files are kept in that folder, with `data.json` beside them, to be laid beside what another program makes of them.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::path::{Path, PathBuf};

use fyrfalt::export::docx::fill::{Bindings, Filled, Problem, Template, Value};
use serde_json::Value as Json;
use zip::ZipArchive;

/// What the templates are filled with; a template has everything here, and its own under its name.
const DATA: &str = include_str!("../data/template_corpus.json");

fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("FYRFALT_CORPUS").map(|root| PathBuf::from(root).join("word"));
    if folder.is_none() {
        eprintln!("skipped: FYRFALT_CORPUS names no folder");
    }
    folder
}

fn value(json: &Json) -> Value {
    match json {
        Json::Bool(is_so) => Value::Flag(*is_so),
        Json::Array(items) => Value::List(items.iter().map(value).collect()),
        Json::Object(values) => Value::group(values.iter().map(|(name, one)| (name.clone(), value(one)))),
        other => Value::text(other.as_str().map_or_else(|| other.to_string(), str::to_owned)),
    }
}

fn data() -> Value {
    value(&serde_json::from_str(DATA).unwrap())
}

fn open(path: &Path) -> Template {
    Template::open(std::fs::read(path).unwrap()).unwrap()
}

fn fill(path: &Path, bindings: &Bindings) -> Filled {
    open(path).fill(&data(), bindings, "[{name}]").unwrap()
}

/// Returns every part of a file.
fn parts(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        parts.insert(entry.name().unwrap().into_owned(), bytes);
    }
    parts
}

fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("FYRFALT_FILLED").map(PathBuf::from) {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("data.json"), DATA).unwrap();
        std::fs::write(folder.join(name), bytes).unwrap();
    }
}

#[test]
fn templates_of_other_programs_are_filled_or_told_to_be_broken() {
    let Some(folder) = folder() else { return };
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let findings = open(&path).check(&data(), &Bindings::new());
        let broken: Vec<_> = findings.iter().filter(|finding| finding.problem.is_fatal()).collect();
        if name.contains("template_error") {
            assert!(broken.iter().any(|finding| finding.problem == Problem::NeverBegan), "{name}: {findings:#?}");
            continue;
        }
        assert!(broken.is_empty(), "{name}: {broken:#?}");
        // A function of Python's own has no meaning here, and is told when the template is filled.
        if name.contains("escape_tpl_auto") {
            assert!(open(&path).fill(&data(), &Bindings::new(), "").is_err());
            continue;
        }
        let filled = fill(&path, &Bindings::new());
        keep(&name, &filled.bytes);
        for (part, bytes) in parts(&filled.bytes).iter().filter(|(part, _)| Path::new(part).extension().is_some_and(|extension| extension == "xml")) {
            let mut reader = quick_xml::Reader::from_reader(bytes.as_slice());
            let mut buffer = Vec::new();
            while reader.read_event_into(&mut buffer).unwrap_or_else(|error| panic!("{name}: {part}: {error}")) != quick_xml::events::Event::Eof {
                buffer.clear();
            }
        }
    }
}

#[test]
fn templates_of_ones_own_are_filled_where_they_can_be() {
    let Some(folder) = std::env::var_os("FYRFALT_TEMPLATES") else { return };
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let template = open(&path);
        if template.check(&data(), &Bindings::new()).iter().all(|finding| !finding.problem.is_fatal())
            && let Ok(filled) = template.fill(&data(), &Bindings::new(), "[{name}]")
        {
            keep(&path.file_name().unwrap().to_string_lossy(), &filled.bytes);
        }
    }
}

#[test]
fn a_real_paper_of_a_municipality_is_filled_and_keeps_everything_else() {
    let Some(folder) = folder() else { return };
    let path = folder.join("se_sundsvall_tjansteskrivelse_mall.docx");
    let template = open(&path);
    let findings = template.check(&data(), &Bindings::new());
    let found = |problem: &dyn Fn(&Problem) -> bool| findings.iter().filter(|finding| problem(&finding.problem)).count();
    assert_eq!(found(&|problem| *problem == Problem::LeftToData), 4, "the head is the case system's: {findings:#?}");
    assert_eq!(found(&|problem| matches!(problem, Problem::Left(_))), 2, "two controls are there for whoever writes");
    assert!(template.names().contains("Forslag-till-beslut-8747") && template.names().contains("Beslutet skickas till"));
    let ours = |theirs: &str| (theirs.to_owned(), "company_name".to_owned());
    let bindings: Bindings =
        template.names().iter().filter(|name| name.chars().last().is_some_and(|last| last.is_ascii_digit())).map(|name| ours(name)).collect();
    assert_eq!(bindings.len(), 11);
    let filled = fill(&path, &bindings);
    assert_eq!(filled.missing, [] as [&str; 0]);
    keep("bound_sundsvall.docx", &filled.bytes);
    let (before, after) = (parts(&std::fs::read(&path).unwrap()), parts(&filled.bytes));
    let changed: Vec<&str> = before.iter().filter(|(name, bytes)| after.get(*name) != Some(*bytes)).map(|(name, _)| name.as_str()).collect();
    // The document gets the title that the file has none of.
    assert_eq!(changed, ["docProps/core.xml", "word/document.xml"], "head, logo, typefaces, controls and data of the case system stay byte for byte");
    assert_eq!(before.len(), after.len());
    let words = String::from_utf8(after["word/document.xml"].clone()).unwrap();
    assert!(!words.contains("{{") && words.matches("The Great Company").count() == 11);
}
