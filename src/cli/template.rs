//! `fyrfalt template`: looks an organisation's own Word template over, binds its placeholders, lists ours, and writes the default one.
//!
//! What is listed are the values of the example municipality, so that everybody sees what a name gives.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use serde_json::{Value as Json, json};

use super::arguments::Arguments;
use super::list::ranked;
use super::output::Push;
use super::trouble::Trouble;
use super::{Context, file};
use crate::alphabet::{language_of, locale_of};
use crate::command::Command;
use crate::example;
use crate::export::docx::fill::{self, Bindings, FileError, Finding, Problem, Template, Value};
use crate::export::paper::ready::Placeholder;
use crate::export::report::Report;
use crate::export::{self, PaperOptions, docx, paper};
use crate::model::rank::Ranking;
use crate::model::word_template::WordTemplate;
use crate::model::{Inventory, Language, Line, OrganisationId, ScoringModel, TemplateId};
use crate::session::{Session, new_uuid};
use crate::store::Access;
use crate::text::Text;
use crate::wording;

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let ([what], rest) = arguments.first(["check|bind|list|default"], cx)?;
    match (what.to_str(), rest) {
        (Some("check"), [path]) => check(path, None, arguments, cx),
        (Some("check"), [path, file]) => check(path, Some(file), arguments, cx),
        (Some("bind"), [path, file]) => bind(path, file, arguments, cx),
        (Some("check" | "bind"), []) => Err(arguments.missing("PATH", cx)),
        (Some("bind"), [_]) => Err(arguments.missing("FILE", cx)),
        (Some("list"), []) => list(arguments, cx),
        (Some("default"), [out]) => default(out, cx),
        (Some("default"), []) => Err(arguments.missing("OUT", cx)),
        (Some("check" | "bind" | "list" | "default"), more) => {
            let found = more.last().map(|last| last.to_string_lossy().into_owned()).unwrap_or_default();
            Err(arguments.usage("cli-too-many", &[("found", found.into())], cx))
        }
        _ => Err(arguments.usage("cli-template-what", &[("found", what.to_string_lossy().into_owned().into())], cx)),
    }
}

/// Writes the default paper as a template, to be changed and used as one's own.
fn default(out: &OsStr, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let target = file::absolute(Path::new(out), cx)?;
    let named = |key: &str| cx.text.with(key, &[("path", target.display().to_string().into())]);
    if !target.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("docx")) {
        return Err(Trouble::refused(named("template-default-needs-docx")));
    }
    if target.is_dir() {
        return Err(Trouble::file(named("cli-export-onto-folder")));
    }
    let bytes = docx::default_template(&cx.text).map_err(|error| super::export::trouble(&error, &cx.text))?;
    export::write_atomically(&target, &bytes).map_err(|error| Trouble::file(wording::write_error(&error, &cx.text)))?;
    cx.out.line(&cx.text.with("cli-export-done", &[("path", target.display().to_string().into())]))
}

/// Reads a template; what cannot be one is refused with a sentence.
pub(super) fn open(path: &Path, cx: &Context<'_>) -> Result<Template, Trouble> {
    fill::open_file(path).map_err(|error| {
        let sentence = wording::template_file_error(&error, path, &cx.text);
        if matches!(error, FileError::Template(_)) { Trouble::refused(sentence) } else { Trouble::file(sentence) }
    })
}

/// Tells that the words of a template of ours are not in the language that the document is written in.
pub(super) fn tell_language(template: &Template, document: Language, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Some(other) = template.language().filter(|language| *language != document) else { return Ok(()) };
    let named = |language: Language| wording::language(language, &cx.text).to_owned();
    let args = [("template", named(other).into()), ("document", named(document).into())];
    cx.out.line(&cx.text.with("template-other-language", &args))
}

/// Tells that a document from a template will not show which state of the inventory it was written from.
pub(super) fn tell_state(template: &Template, bindings: &Bindings, cx: &mut Context<'_>) -> Result<(), Trouble> {
    if paper::ready::tells_state(template, bindings) { Ok(()) } else { cx.out.line(cx.text.get("template-no-state")) }
}

/// Reads what `--bind THEIRS=ours` says; what it is bound to is kept by its English name.
pub(super) fn bindings(arguments: &Arguments, cx: &Context<'_>) -> Result<Bindings, Trouble> {
    let mut bindings = Bindings::new();
    for pair in arguments.values("bind") {
        let (theirs, ours) = arguments.pair(OsStr::new(pair), "--bind THEIRS=ours", cx)?;
        if theirs.is_empty() || ours.trim().is_empty() {
            return Err(arguments.usage("cli-not-a-pair", &[("found", pair.into()), ("shape", "--bind THEIRS=ours".into())], cx));
        }
        bindings.insert(theirs, ours.trim().to_owned());
    }
    Ok(paper::ready::by_key(bindings))
}

/// Refuses what is said to stand for a placeholder where nothing of ours is called so.
pub(super) fn refuse_astray(said: &Bindings, bindings: &Bindings, template: &Template, values: &Value, cx: &Context<'_>) -> Result<(), Trouble> {
    refuse_unheld(said, template, cx)?;
    let findings = template.check(values, bindings);
    let is_astray = |finding: &&Finding| matches!(finding.problem, Problem::Unknown(_)) && bound(finding, said).is_some();
    findings.iter().find(is_astray).map_or(Ok(()), |finding| Err(Trouble::refused(said_of(finding, bindings, &cx.text))))
}

/// Refuses what is said to stand for a name that is nowhere in the template.
fn refuse_unheld(said: &Bindings, template: &Template, cx: &Context<'_>) -> Result<(), Trouble> {
    let unheld = said.keys().find(|name| !template.holds(name));
    unheld.map_or(Ok(()), |name| Err(Trouble::refused(cx.text.with("template-not-held", &[("name", name.as_str().into())]))))
}

/// Returns what an inventory remembers of a template.
fn recalled<'a>(inventory: &'a Inventory, template: &Template, path: &Path) -> Option<&'a Arc<WordTemplate>> {
    WordTemplate::recall(inventory.templates(), &template.names(), &file_name(path))
}

/// Returns what stands for what in a template: what is remembered, and over that what is said now.
pub(super) fn bindings_with(inventory: &Inventory, template: &Template, path: &Path, said: Bindings) -> Bindings {
    let mut bindings = recalled(inventory, template, path).map(|known| known.bindings.clone()).unwrap_or_default();
    bindings.extend(said);
    bindings
}

/// Remembers what stands for what in a template; what is remembered so already is no change.
pub(super) fn remember(session: &mut Session, template: &Template, path: &Path, bindings: Bindings, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let known = recalled(session.inventory(), template, path).map(|known| known.as_ref().clone());
    let name = known.as_ref().map_or_else(|| Line::new(&file_name(path)).ok(), |known| Some(known.name.clone()));
    let name = name.ok_or_else(|| Trouble::refused(cx.text.with("template-error-damaged", &[("path", path.display().to_string().into())])))?;
    let learnt = WordTemplate::learnt(known.as_ref(), TemplateId::from_uuid(new_uuid()), name, &template.names(), bindings);
    file::run(session, &Command::RememberTemplate(Box::new(learnt)), None, cx)
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Remembers with an inventory what stands for what in a template.
fn bind(path: &OsStr, file: &OsStr, arguments: &Arguments, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let said = bindings(arguments, cx)?;
    if said.is_empty() {
        return Err(arguments.missing("--bind", cx));
    }
    let path = Path::new(path);
    let template = open(path, cx)?;
    let is_dry = arguments.has("dry-run");
    let mut session = file::open(file, if is_dry { Access::Read } else { Access::Write }, cx)?;
    let bindings = bindings_with(session.inventory(), &template, path, said.clone());
    let text = Text::new(cx.locale.unwrap_or(locale_of(session.inventory().language())));
    let values = of_paper(session.inventory(), &text, &PaperOptions::default(), paper::ready::values);
    refuse_astray(&said, &bindings, &template, &values, cx)?;
    for finding in template.check(&values, &bindings).iter().filter(|finding| bound(finding, &bindings).is_some()) {
        cx.out.line(&said_of(finding, &bindings, &cx.text))?;
    }
    if is_dry { Ok(()) } else { remember(&mut session, &template, path, bindings, cx) }
}

/// Returns what a placeholder is bound to.
fn bound<'a>(finding: &Finding, bindings: &'a Bindings) -> Option<&'a str> {
    finding.name.as_ref().and_then(|name| bindings.get(name)).map(String::as_str)
}

/// Says what there is to say of a tag, and what it is bound to.
fn said_of(finding: &Finding, bindings: &Bindings, text: &Text) -> String {
    let said = wording::template_finding(finding, text);
    match bound(finding, bindings) {
        Some(ours) => text.with("template-bound", &[("finding", said.into()), ("ours", ours.into())]),
        None => said,
    }
}

/// Says everything that is wrong with a template, and refuses it if it cannot be used.
pub(super) fn refuse_broken(findings: &[Finding], cx: &mut Context<'_>) -> Result<(), Trouble> {
    let broken: Vec<&Finding> = findings.iter().filter(|finding| finding.problem.is_fatal()).collect();
    if broken.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = broken.iter().map(|finding| wording::template_finding(finding, &cx.text)).collect();
    let count = cx.text.with("template-broken", &[("count", broken.len().into())]);
    Err(Trouble::refused(format!("{count}\n{}", lines.join("\n"))))
}

/// The day of the examples, so that the same program always lists the same.
const DAY: Date = date(2026, 1, 15);

/// Returns what stands ready in the example municipality.
fn example_values(text: &Text) -> Value {
    of_example(text, paper::ready::values)
}

/// Works something out from the example municipality's paper.
fn of_example<T>(text: &Text, make: impl FnOnce(&Report, &Inventory, &Ranking, &Text) -> T) -> T {
    let now = DAY.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |noon| noon.timestamp());
    of_paper(&example_inventory(text), text, &PaperOptions { now, ..PaperOptions::default() }, make)
}

/// Works something out from the paper of an inventory.
fn of_paper<T>(inventory: &Inventory, text: &Text, options: &PaperOptions, make: impl FnOnce(&Report, &Inventory, &Ranking, &Text) -> T) -> T {
    let (_, ranking) = ranked(inventory, text);
    let report = paper::decision_paper(inventory, &ranking, text, options);
    make(&report, inventory, &ranking, text)
}

fn example_inventory(text: &Text) -> Inventory {
    let example = example::build(language_of(text.locale()), &ScoringModel::standard(), DAY, &mut new_uuid);
    let mut inventory = Inventory::new(OrganisationId::from_uuid(new_uuid()));
    for step in example.steps() {
        let changes = step.command(|_| None).plan(&inventory);
        // A test does every step of the example; here what cannot be done would only show less.
        changes.ok().and_then(|changes| inventory.apply(&changes).ok());
    }
    inventory
}

fn check(path: &OsStr, file: Option<&OsString>, arguments: &Arguments, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let path = Path::new(path);
    let template = open(path, cx)?;
    let said = bindings(arguments, cx)?;
    refuse_unheld(&said, &template, cx)?;
    let (values, bindings) = match file {
        None => (example_values(&cx.text), said),
        Some(file) => {
            let session = file::open(file, Access::Read, cx)?;
            let inventory = session.inventory();
            let text = Text::new(cx.locale.unwrap_or(locale_of(inventory.language())));
            if !arguments.has("json") {
                tell_language(&template, language_of(text.locale()), cx)?;
            }
            (of_paper(inventory, &text, &PaperOptions::default(), paper::ready::values), bindings_with(inventory, &template, path, said))
        }
    };
    let findings = template.check(&values, &bindings);
    if arguments.has("json") {
        let all: Vec<Json> = findings.iter().map(|finding| object(finding, &bindings, &cx.text)).collect();
        cx.out.json(&all)?;
    } else {
        for finding in &findings {
            cx.out.line(&said_of(finding, &bindings, &cx.text))?;
        }
    }
    let count = |is: &dyn Fn(&Problem) -> bool| findings.iter().filter(|finding| is(&finding.problem)).count();
    let broken = count(&Problem::is_fatal);
    let args =
        [("known", count(&Problem::is_filled).into()), ("unknown", count(&|problem| matches!(problem, Problem::Unknown(_))).into()), ("broken", broken.into())];
    let sum = cx.text.with("template-sum", &args);
    if broken > 0 || count(&|problem| matches!(problem, Problem::Unknown(_))) > 0 {
        return Err(Trouble::refused(sum));
    }
    // What only shows when the whole is filled is told here rather than at the export.
    template.fill(&values, &bindings, "").map_err(|error| super::export::trouble(&error, &cx.text))?;
    if arguments.has("json") {
        return Ok(());
    }
    tell_state(&template, &bindings, cx)?;
    cx.out.line(&sum)
}

fn object(finding: &Finding, bindings: &Bindings, text: &Text) -> Json {
    json!({
        "part": finding.place.part,
        "heading": finding.place.heading,
        "paragraph": finding.place.paragraph,
        "tag": finding.tag,
        "name": finding.name,
        "problem": finding.problem.key(),
        "bound": bound(finding, bindings),
        "nearest": finding.problem.nearest(),
        "runs": finding.runs,
        "sentence": wording::template_finding(finding, text),
    })
}

fn list(arguments: &Arguments, cx: &mut Context<'_>) -> Result<(), Trouble> {
    if arguments.has("bind") {
        return Err(arguments.usage("cli-unknown-option", &[("option", "--bind".into())], cx));
    }
    let list = of_example(&cx.text, paper::ready::listed);
    if arguments.has("json") {
        let all: Vec<Json> = list.iter().map(listed_object).collect();
        return cx.out.json(&all);
    }
    if arguments.has("handbook") {
        let page = paper::ready::handbook(&list, &cx.text);
        return page.lines().try_for_each(|line| cx.out.line(line));
    }
    let Context { text, out, .. } = cx;
    let rows: Vec<[String; 4]> = list
        .into_iter()
        .map(|one| [one.path(), one.word, text.of("template-sort", one.sort.key()).to_owned(), if one.example.is_empty() { one.meaning } else { one.example }])
        .collect();
    let headings = ["template-heading-name", "template-heading-word", "template-heading-sort", "template-heading-example"];
    out.table(headings.map(|key| (text.get(key), Push::Left)), &rows)
}

fn listed_object(one: &Placeholder) -> Json {
    json!({
        "name": one.path(),
        "word": one.word,
        "sort": one.sort.key(),
        "meaning": one.meaning,
        "example": one.example,
        "tag": one.tag(false),
    })
}
