//! The command line: the headless jobs, done with the same commands and exports as in the window.
//!
//! Arguments come in, text goes out through one writer, and a code says how it went; only `main` exits.

mod arguments;
mod call;
mod check;
mod checklist;
mod conclude;
mod dataset;
mod day;
mod decide;
mod demand;
mod diff;
mod document;
mod due;
mod duplicates;
mod export;
mod file;
mod gate;
mod help;
mod history;
mod import;
mod list;
mod merge;
mod model;
mod movement;
mod new;
mod output;
mod own_book;
mod place;
mod progress;
mod restore;
mod score;
mod set;
mod snapshot;
mod starter;
mod step;
mod target;
mod template;
mod tick;
mod trouble;
mod verify;
mod warned;
mod whole;

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};

use jiff::Zoned;
use jiff::civil::Date;
use lexopt::{Arg, Parser};

use crate::import::source::apart;
use crate::text::{Locale, Text};

use arguments::{Arguments, Takes, of_parser, unknown_option};
use output::Output;
use trouble::Trouble;

/// Everything went well.
pub const DONE: u8 = 0;
/// Something that should not happen.
pub const UNEXPECTED: u8 = 1;
/// The arguments cannot be understood.
pub const USAGE: u8 = 2;
/// There is no display, or nothing that can draw on it.
pub const NO_WINDOW: u8 = 3;
/// What was asked for is refused.
pub const REFUSED: u8 = 4;
/// The file is locked, newer, damaged, missing or not writable.
pub const FILE: u8 = 5;

/// What is to happen once the arguments are understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Exit with a code; everything is said and done.
    Exit(u8),
    /// Open the window.
    Window(Window),
}

/// How the window is to be opened.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Window {
    /// An inventory to open, as an absolute path.
    pub file: Option<PathBuf>,
    /// What is to draw.
    pub renderer: Option<Renderer>,
    /// The language asked for.
    pub locale: Option<Locale>,
}

/// What draws the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Renderer {
    /// Whatever works.
    Auto,
    /// Vulkan, Direct3D or Metal.
    Wgpu,
    /// OpenGL.
    Glow,
}

impl Renderer {
    const ALL: [(&'static str, Self); 3] = [("auto", Self::Auto), ("wgpu", Self::Wgpu), ("glow", Self::Glow)];
}

/// What a command works with.
struct Context<'a> {
    /// The words.
    text: Text,
    /// The language asked for on the command line, if one was.
    locale: Option<Locale>,
    /// Where the answer goes.
    out: Output<'a>,
    /// What there is to say beside the answer, line by line.
    warnings: Vec<String>,
}

/// A command: what it is called, what it takes and what it does.
struct Spec {
    name: &'static str,
    help: &'static str,
    options: &'static [(&'static str, Takes)],
    run: fn(&mut Context<'_>, &Arguments) -> Result<(), Trouble>,
}

/// All commands, in the order of the help.
const COMMANDS: &[Spec] = &[
    Spec { name: "new", help: "cli-help-new", options: &[("organisation", Takes::One), ("example", Takes::Nothing)], run: new::run },
    Spec { name: "starter", help: "cli-help-starter", options: STARTER_OPTIONS, run: starter::run },
    Spec { name: "import", help: "cli-help-import", options: IMPORT_OPTIONS, run: import::run },
    Spec { name: "list", help: "cli-help-list", options: &[("json", Takes::Nothing), ("filter", Takes::One), ("view", Takes::One)], run: list::run },
    Spec { name: "set", help: "cli-help-set", options: &[("why", Takes::One)], run: set::run },
    Spec { name: "score", help: "cli-help-score", options: &[("why", Takes::One)], run: score::run },
    Spec { name: "gate", help: "cli-help-gate", options: GATE_OPTIONS, run: gate::run },
    Spec { name: "override", help: "cli-help-override", options: OVERRIDE_OPTIONS, run: place::run },
    Spec { name: "tick", help: "cli-help-tick", options: TICK_OPTIONS, run: tick::run },
    Spec { name: "move", help: "cli-help-move", options: &[("why", Takes::One)], run: movement::run },
    Spec { name: "decide", help: "cli-help-decide", options: DECIDE_OPTIONS, run: decide::run },
    Spec { name: "conclude", help: "cli-help-conclude", options: CONCLUDE_OPTIONS, run: conclude::run },
    Spec { name: "reopen", help: "cli-help-reopen", options: &[("why", Takes::One)], run: conclude::reopen },
    Spec { name: "demand", help: "cli-help-demand", options: DEMAND_OPTIONS, run: demand::run },
    Spec { name: "duplicates", help: "cli-help-duplicates", options: DUPLICATES_OPTIONS, run: duplicates::run },
    Spec { name: "due", help: "cli-help-due", options: DUE_OPTIONS, run: due::run },
    Spec { name: "snapshot", help: "cli-help-snapshot", options: &[("why", Takes::One)], run: snapshot::run },
    Spec { name: "diff", help: "cli-help-diff", options: &[("json", Takes::Nothing)], run: diff::run },
    Spec { name: "checklist", help: "cli-help-checklist", options: CHECKLIST_OPTIONS, run: checklist::run },
    Spec { name: "model", help: "cli-help-model", options: MODEL_OPTIONS, run: model::run },
    Spec { name: "export", help: "cli-help-export", options: EXPORT_OPTIONS, run: export::run },
    Spec { name: "verify", help: "cli-help-verify", options: &[("json", Takes::Nothing)], run: verify::run },
    Spec { name: "template", help: "cli-help-template", options: TEMPLATE_OPTIONS, run: template::run },
    Spec { name: "call", help: "cli-help-call", options: CALL_OPTIONS, run: call::run },
    Spec { name: "merge", help: "cli-help-merge", options: MERGE_OPTIONS, run: merge::run },
    Spec { name: "history", help: "cli-help-history", options: HISTORY_OPTIONS, run: history::run },
    Spec { name: "restore", help: "cli-help-restore", options: &[("why", Takes::One)], run: restore::run },
    Spec { name: "undo", help: "cli-help-undo", options: &[], run: step::undo },
    Spec { name: "redo", help: "cli-help-redo", options: &[], run: step::redo },
    Spec { name: "check", help: "cli-help-check", options: &[], run: check::run },
];

const HISTORY_OPTIONS: &[(&str, Takes)] = &[
    ("kind", Takes::One),
    ("who", Takes::One),
    ("since", Takes::One),
    ("until", Takes::One),
    ("search", Takes::One),
    ("json", Takes::Nothing),
    ("csv", Takes::One),
];

const STARTER_OPTIONS: &[(&str, Takes)] = &[
    ("list", Takes::Nothing),
    ("add", Takes::Many),
    ("lacks", Takes::Many),
    ("unsure", Takes::Many),
    ("clear", Takes::Many),
    ("department", Takes::One),
    ("export", Takes::One),
    ("list-file", Takes::One),
    ("json", Takes::Nothing),
];

const IMPORT_OPTIONS: &[(&str, Takes)] = &[
    ("sheet", Takes::One),
    ("header-row", Takes::One),
    ("map", Takes::Many),
    ("title", Takes::Many),
    ("source", Takes::One),
    ("anew", Takes::Nothing),
    ("encoding", Takes::One),
    ("separator", Takes::One),
    ("decimal", Takes::One),
    ("dates", Takes::One),
    ("repair", Takes::Nothing),
    ("prefer", Takes::One),
    ("dry-run", Takes::Nothing),
    ("json", Takes::Nothing),
];

const GATE_OPTIONS: &[(&str, Takes)] = &[("why", Takes::One), ("by", Takes::One), ("date", Takes::One)];

const OVERRIDE_OPTIONS: &[(&str, Takes)] =
    &[("value", Takes::One), ("cost", Takes::One), ("why", Takes::One), ("by", Takes::One), ("date", Takes::One), ("clear", Takes::Nothing)];

const TICK_OPTIONS: &[(&str, Takes)] = &[("state", Takes::One), ("why", Takes::One), ("by", Takes::One), ("date", Takes::One)];

const DECIDE_OPTIONS: &[(&str, Takes)] =
    &[("by", Takes::One), ("role", Takes::One), ("dnr", Takes::One), ("text", Takes::One), ("date", Takes::One), ("link", Takes::Many), ("why", Takes::One)];

const CONCLUDE_OPTIONS: &[(&str, Takes)] = &[("link", Takes::One), ("text", Takes::One), ("date", Takes::One), ("by", Takes::One), ("why", Takes::One)];

const DEMAND_OPTIONS: &[(&str, Takes)] = &[
    ("json", Takes::Nothing),
    ("unanswered", Takes::Nothing),
    ("unmet", Takes::Nothing),
    ("dataset", Takes::One),
    ("who", Takes::One),
    ("what", Takes::One),
    ("channel", Takes::One),
    ("source", Takes::One),
    ("answered", Takes::One),
    ("date", Takes::One),
    ("clear", Takes::Nothing),
    ("why", Takes::One),
];

const DUPLICATES_OPTIONS: &[(&str, Takes)] = &[("json", Takes::Nothing), ("merge", Takes::One), ("distinct", Takes::One), ("why", Takes::One)];

const DUE_OPTIONS: &[(&str, Takes)] = &[("on", Takes::One), ("json", Takes::Nothing), ("ics", Takes::One)];

const CHECKLIST_OPTIONS: &[(&str, Takes)] =
    &[("use", Takes::One), ("why", Takes::One), ("take-up", Takes::Many), ("export", Takes::One), ("json", Takes::Nothing)];

const MODEL_OPTIONS: &[(&str, Takes)] = &[("use", Takes::One), ("why", Takes::One), ("export", Takes::One), ("json", Takes::Nothing)];

const EXPORT_OPTIONS: &[(&str, Takes)] = &[
    ("format", Takes::One),
    ("document", Takes::One),
    ("kind", Takes::One),
    ("dataset", Takes::One),
    ("decision", Takes::One),
    ("snapshot", Takes::One),
    ("since", Takes::One),
    ("filter", Takes::One),
    ("view", Takes::One),
    ("figure", Takes::One),
    ("scale", Takes::One),
    ("palette", Takes::One),
    ("template", Takes::One),
    ("bind", Takes::Many),
    ("dry-run", Takes::Nothing),
];

const CALL_OPTIONS: &[(&str, Takes)] =
    &[("department", Takes::One), ("field", Takes::Many), ("preset", Takes::One), ("due", Takes::One), ("contact", Takes::One), ("message", Takes::One)];

const MERGE_OPTIONS: &[(&str, Takes)] = &[("prefer", Takes::One), ("dry-run", Takes::Nothing), ("json", Takes::Nothing)];

const TEMPLATE_OPTIONS: &[(&str, Takes)] = &[("bind", Takes::Many), ("dry-run", Takes::Nothing), ("handbook", Takes::Nothing), ("json", Takes::Nothing)];

/// The options of the program itself; every command takes the language and the help too.
const OWN_OPTIONS: &[(&str, Takes)] = &[("renderer", Takes::One), ("version", Takes::Nothing)];

/// Understands the arguments, without the program's name, and does what they ask for, unless that is a window.
pub fn run(args: impl IntoIterator<Item = OsString>, out: &mut dyn Write, err: &mut dyn Write) -> Next {
    let args: Vec<OsString> = args.into_iter().collect();
    if args.first().is_some_and(|arg| arg == apart::ARGUMENT) {
        let is_served = apart::serve(&args, &mut std::io::stdin().lock(), out);
        return Next::Exit(if is_served { DONE } else { UNEXPECTED });
    }
    let locale = chosen_locale(&args);
    let text = Text::new(locale.or_else(locale_of_environment).unwrap_or_else(Locale::of_system));
    let mut cx = Context { text, locale, out: Output::new(out), warnings: Vec::new() };
    let done = dispatch(&args, &mut cx);
    let done = done.and_then(|next| cx.out.flush().map(|()| next));
    for warning in &cx.warnings {
        writeln!(err, "{warning}").ok();
    }
    done.unwrap_or_else(|trouble| {
        if let Some(sentence) = trouble.sentence() {
            // Nobody may be reading; the code tells all the same.
            writeln!(err, "{sentence}").ok();
        }
        Next::Exit(trouble.code())
    })
}

/// Returns the language of the words that a headless start speaks, for errors that `main` tells.
pub fn locale(asked_for: Option<Locale>) -> Locale {
    asked_for.or_else(locale_of_environment).unwrap_or_else(Locale::of_system)
}

/// Looks ahead for the language, so that errors before it are told in it too.
fn chosen_locale(args: &[OsString]) -> Option<Locale> {
    let texts: Vec<&str> = args.iter().map(|arg| arg.to_str().unwrap_or_default()).take_while(|arg| *arg != "--").collect();
    let apart = texts.windows(2).find(|pair| pair[0] == "--language").map(|pair| pair[1]);
    let joined = texts.iter().find_map(|arg| arg.strip_prefix("--language="));
    apart.or(joined).and_then(Locale::from_code)
}

fn locale_of_environment() -> Option<Locale> {
    std::env::var("FYRFALT_LANGUAGE").ok().and_then(|code| Locale::from_code(code.trim()))
}

fn dispatch(args: &[OsString], cx: &mut Context<'_>) -> Result<Next, Trouble> {
    let mut parser = Parser::from_args(args.iter().cloned());
    let mut own = Arguments::default();
    while let Some(arg) = parser.next().map_err(|error| of_parser(&error, cx, None))? {
        match arg {
            Arg::Value(value) => match COMMANDS.iter().find(|spec| value == spec.name) {
                Some(spec) if own.positional.is_empty() => return command(spec, &mut parser, cx),
                _ => own.positional.push(value),
            },
            Arg::Long(name) => {
                let name = name.to_owned();
                own.take(&name, OWN_OPTIONS, &mut parser, cx, None)?;
            }
            Arg::Short('h') => own.set_flag("help"),
            Arg::Short('V') => own.set_flag("version"),
            Arg::Short(letter) => return Err(unknown_option(&format!("-{letter}"), cx, None)),
        }
    }
    if own.has("help") {
        help::program(cx)?;
        return Ok(Next::Exit(DONE));
    }
    if own.has("version") {
        cx.out.line(&format!("fyrfalt {}", env!("CARGO_PKG_VERSION")))?;
        return Ok(Next::Exit(DONE));
    }
    window(&own, cx)
}

fn command(spec: &'static Spec, parser: &mut Parser, cx: &mut Context<'_>) -> Result<Next, Trouble> {
    let arguments = Arguments::gather(spec, parser, cx)?;
    if arguments.has("help") {
        help::command(spec, cx)?;
    } else {
        (spec.run)(cx, &arguments)?;
    }
    Ok(Next::Exit(DONE))
}

fn window(own: &Arguments, cx: &Context<'_>) -> Result<Next, Trouble> {
    let renderer = own.choice("renderer", &Renderer::ALL, cx)?;
    let file = match own.positional.as_slice() {
        [] => None,
        [file] if is_misspelt_command(Path::new(file)) => return Err(unknown_command(file, cx)),
        [file] => Some(file::absolute(Path::new(file), cx)?),
        [first, ..] => return Err(unknown_command(first, cx)),
    };
    Ok(Next::Window(Window { file, renderer, locale: cx.locale }))
}

/// Tells a word that can only be a command from the name of a file: no extension, no folder, and no such file.
fn is_misspelt_command(path: &Path) -> bool {
    path.extension().is_none() && path.components().count() == 1 && !path.exists()
}

fn unknown_command(found: &OsString, cx: &Context<'_>) -> Trouble {
    let names: Vec<&str> = COMMANDS.iter().map(|spec| spec.name).collect();
    let problem = cx.text.with("cli-unknown-command", &[("found", found.to_string_lossy().into_owned().into()), ("known", names.join(", ").into())]);
    Trouble::usage(&problem, None, &cx.text)
}

/// Returns the day it is here.
fn today() -> Date {
    Zoned::now().date()
}

/// Returns who is at work, as the system names the user.
fn who() -> String {
    let mut named = ["USER", "USERNAME", "LOGNAME"].into_iter().filter_map(|name| std::env::var(name).ok());
    named.find(|name| !name.is_empty()).unwrap_or_default()
}
