//! `fyrfalt template`: looks an organisation's own Word template over, and lists what stands ready for its placeholders.
//!
//! What is listed are the values of the example municipality, so that everybody sees what a name gives.

use std::ffi::OsStr;
use std::io::Read as _;
use std::path::Path;

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::Context;
use super::arguments::Arguments;
use super::list::ranked;
use super::output::Push;
use super::trouble::Trouble;
use crate::alphabet::language_of;
use crate::example;
use crate::export::docx::fill::{self, Bindings, Finding, Problem, Template, Value};
use crate::export::{PaperOptions, paper};
use crate::model::{Inventory, OrganisationId, ScoringModel};
use crate::session::new_uuid;
use crate::text::Text;
use crate::wording;

/// How much of a value is shown as an example, in characters.
const SHOWN: usize = 60;

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let ([what], rest) = arguments.first(["check|list"], cx)?;
    match (what.to_str(), rest) {
        (Some("check"), [path]) => check(path, arguments, cx),
        (Some("check"), []) => Err(arguments.missing("PATH", cx)),
        (Some("list"), []) => list(arguments, cx),
        (Some("check" | "list"), more) => {
            let found = more.last().map(|last| last.to_string_lossy().into_owned()).unwrap_or_default();
            Err(arguments.usage("cli-too-many", &[("found", found.into())], cx))
        }
        _ => Err(arguments.usage("cli-template-what", &[("found", what.to_string_lossy().into_owned().into())], cx)),
    }
}

/// Reads a template; what cannot be one is refused with a sentence.
pub(super) fn open(path: &Path, cx: &Context<'_>) -> Result<Template, Trouble> {
    // A pipe or a device would be waited for.
    if !path.metadata().is_ok_and(|about| about.is_file()) {
        return Err(Trouble::file(cx.text.with("store-error-not-found", &[("path", path.display().to_string().into())])));
    }
    let mut bytes = Vec::new();
    // One byte more than fits tells what is too large from what just fits.
    let read = std::fs::File::open(path).and_then(|file| file.take(fill::SIZE_MAX as u64 + 1).read_to_end(&mut bytes));
    read.map_err(|error| Trouble::file(cx.text.with("store-error-io", &[("detail", error.to_string().into())])))?;
    Template::open(bytes).map_err(|error| Trouble::refused(wording::template_error(&error, path, &cx.text)))
}

/// Reads what `--bind THEIRS=ours` says.
pub(super) fn bindings(arguments: &Arguments, cx: &Context<'_>) -> Result<Bindings, Trouble> {
    let mut bindings = Bindings::new();
    for pair in arguments.values("bind") {
        let (theirs, ours) = arguments.pair(OsStr::new(pair), "--bind THEIRS=ours", cx)?;
        bindings.insert(theirs.trim().to_owned(), ours.trim().to_owned());
    }
    Ok(bindings)
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

/// Returns what stands ready in the example municipality.
fn example_values(text: &Text) -> Value {
    let inventory = example_inventory(text);
    let (_, ranking) = ranked(&inventory, text);
    let options = PaperOptions { now: Timestamp::UNIX_EPOCH, ..PaperOptions::default() };
    let report = paper::decision_paper(&inventory, &ranking, text, &options);
    paper::ready::values(&report, &inventory, &ranking, text)
}

fn example_inventory(text: &Text) -> Inventory {
    let example = example::build(language_of(text.locale()), &ScoringModel::standard(), super::today(), &mut new_uuid);
    let mut inventory = Inventory::new(OrganisationId::from_uuid(new_uuid()));
    for step in example.steps() {
        let changes = step.command(|_| None).plan(&inventory);
        // A test does every step of the example; here what cannot be done would only show less.
        changes.ok().and_then(|changes| inventory.apply(&changes).ok());
    }
    inventory
}

fn check(path: &OsStr, arguments: &Arguments, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let template = open(Path::new(path), cx)?;
    let bindings = bindings(arguments, cx)?;
    let findings = template.check(&example_values(&cx.text), &bindings);
    if arguments.has("json") {
        let all: Vec<Json> = findings.iter().map(|finding| object(finding, &cx.text)).collect();
        cx.out.json(&all)?;
    } else {
        for finding in &findings {
            cx.out.line(&wording::template_finding(finding, &cx.text))?;
        }
    }
    let count = |is: &dyn Fn(&Problem) -> bool| findings.iter().filter(|finding| is(&finding.problem)).count();
    let broken = count(&Problem::is_fatal);
    let args = [
        ("known", count(&|problem| *problem == Problem::Known).into()),
        ("unknown", count(&|problem| matches!(problem, Problem::Unknown(_))).into()),
        ("broken", broken.into()),
    ];
    let sum = cx.text.with("template-sum", &args);
    if broken > 0 || count(&|problem| matches!(problem, Problem::Unknown(_))) > 0 {
        return Err(Trouble::refused(sum));
    }
    if arguments.has("json") { Ok(()) } else { cx.out.line(&sum) }
}

fn object(finding: &Finding, text: &Text) -> Json {
    let nearest = if let Problem::Unknown(nearest) = &finding.problem { nearest.clone() } else { None };
    json!({
        "part": finding.place.part,
        "heading": finding.place.heading,
        "paragraph": finding.place.paragraph,
        "tag": finding.tag,
        "name": finding.name,
        "problem": finding.problem.key(),
        "nearest": nearest,
        "runs": finding.runs,
        "sentence": wording::template_finding(finding, text),
    })
}

fn list(arguments: &Arguments, cx: &mut Context<'_>) -> Result<(), Trouble> {
    if arguments.has("bind") {
        return Err(arguments.usage("cli-unknown-option", &[("option", "--bind".into())], cx));
    }
    let mut rows = Vec::new();
    collect(&example_values(&cx.text), "", &cx.text, &mut rows);
    if arguments.has("json") {
        let all: Vec<Json> = rows.iter().map(|[name, sort, example]| json!({ "name": name, "sort": sort, "example": example })).collect();
        return cx.out.json(&all);
    }
    let Context { text, out, .. } = cx;
    let headings = ["template-heading-name", "template-heading-sort", "template-heading-example"].map(|key| (text.get(key), Push::Left));
    out.table(headings, &rows)
}

/// Collects the placeholders: those of a list stand after its name.
fn collect(value: &Value, before: &str, text: &Text, rows: &mut Vec<[String; 3]>) {
    let Value::Group(values) = value else { return };
    for (name, value) in values {
        let (sort, example) = match value {
            Value::Text(words) => ("template-sort-text", words.clone()),
            Value::Flag(is_so) => ("template-sort-flag", text.get(if *is_so { "report-yes" } else { "no" }).to_owned()),
            Value::List(items) => ("template-sort-list", text.count(items.len())),
            Value::Group(_) => ("template-sort-group", String::new()),
            Value::Blocks(blocks) => ("template-sort-blocks", blocks.first().map_or_else(String::new, ToString::to_string)),
        };
        rows.push([format!("{before}{name}"), text.get(sort).to_owned(), shortened(&example)]);
        if let Value::List(items) = value
            && let Some(item) = items.first()
        {
            collect(item, &format!("{before}{name}[]."), text, rows);
        }
    }
}

fn shortened(words: &str) -> String {
    let line = words.lines().next().unwrap_or_default();
    let short: String = line.chars().take(SHOWN).collect();
    if short.len() < words.trim_end().len() { format!("{short}…") } else { short }
}
