//! Looks a template over: every placeholder with whether something stands ready for it, and everything that is broken, all at once.
//!
//! Says where, by heading and paragraph, because nobody can search a Word file for a line number.

use std::collections::BTreeMap;

use super::compile::{self, is_whole_name, name_or_code};
use super::control::{self, Control};
use super::fault::{Fault, FaultKind};
use super::looks::Looks;
use super::tag::{Kind, Tag};
use super::tree::{Element, Node};
use super::value::name_of;
use super::weave::Wrong;
use super::work;
use super::{Bindings, Part, Template, Value};
use crate::model::likeness;

/// Where something stands in a template.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// The part of the file: `document`, `header1`.
    pub part: String,
    /// The heading it stands under, if there is one.
    pub heading: Option<String>,
    /// Which paragraph of the part it is, from 1.
    pub paragraph: usize,
}

/// What there is to say of a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Nothing: something stands ready for it.
    Known,
    /// Nothing stands ready for it; the name that is most like it, if one is.
    Unknown(Option<String>),
    /// It cannot be read.
    Broken(Fault),
    /// It is begun and never ended.
    Unclosed,
    /// A block begins and never ends.
    NeverEnds,
    /// A block ends that never began.
    NeverBegan,
    /// A block begins and ends where nothing can be repeated whole.
    Crosses,
    /// A statement that is not understood.
    Strange,
    /// A list of values where one value is to stand, or the other way round.
    WrongSort,
    /// A content control that is filled although other data are tied to it: it is untied.
    Untied,
    /// A content control that is left as it is, because it has none of our names; the name that is most like it, if one is.
    Left(Option<String>),
    /// A content control that is left to the data tied to it, such as those of a case system.
    LeftToData,
}

impl Problem {
    /// Returns the stable English key.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::Unknown(_) => "unknown",
            Self::Broken(_) => "broken",
            Self::Unclosed => "unclosed",
            Self::NeverEnds => "never-ends",
            Self::NeverBegan => "never-began",
            Self::Crosses => "crosses",
            Self::Strange => "strange",
            Self::WrongSort => "wrong-sort",
            Self::Untied => "untied",
            Self::Left(_) => "left",
            Self::LeftToData => "left-to-data",
        }
    }

    /// Tells whether the template cannot be used before this is mended.
    pub const fn is_fatal(&self) -> bool {
        !matches!(self, Self::Known | Self::Unknown(_) | Self::Untied | Self::Left(_) | Self::LeftToData)
    }

    /// Tells whether something is put there.
    pub const fn is_filled(&self) -> bool {
        matches!(self, Self::Known | Self::Untied)
    }

    /// Returns the name that is most like one that stands for nothing here.
    pub fn nearest(&self) -> Option<&str> {
        if let Self::Unknown(nearest) | Self::Left(nearest) = self { nearest.as_deref() } else { None }
    }
}

/// Something found in a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where it stands.
    pub place: Place,
    /// The tag as it stands in the template.
    pub tag: String,
    /// The name of the placeholder, where it is one.
    pub name: Option<String>,
    /// What there is to say.
    pub problem: Problem,
    /// Over how many runs Word had spread it; more than one was put together.
    pub runs: usize,
}

/// Names that stand for items of lists where they are used.
pub(super) type Locals = BTreeMap<String, Option<Value>>;

/// Looks a template over.
pub(super) fn check(template: &Template, known: &Value, bindings: &Bindings) -> Vec<Finding> {
    template.parts.iter().flat_map(|part| check_part(part, known, bindings)).collect()
}

fn check_part(part: &Part, known: &Value, bindings: &Bindings) -> Vec<Finding> {
    let headings = &part.outline.headings;
    let name = part.name.trim_start_matches("word/").trim_end_matches(".xml");
    let place = |paragraph: usize| Place {
        part: name.to_owned(),
        heading: headings.iter().rev().find(|(at, _)| *at <= paragraph).map(|(_, words)| words.clone()),
        paragraph: paragraph + 1,
    };
    let mut findings = Vec::new();
    let mut scopes: Vec<Locals> = vec![Locals::new()];
    for (number, tag) in part.found.tags.iter().enumerate() {
        let wrong = part.wrong.iter().find(|(of, _)| *of == number).map(|(_, wrong)| match wrong {
            Wrong::NeverEnds => Problem::NeverEnds,
            Wrong::NeverBegan => Problem::NeverBegan,
            Wrong::Crosses => Problem::Crosses,
            Wrong::Strange => Problem::Strange,
        });
        let judged = judge(tag, known, bindings, &mut scopes);
        let Some(problem) = wrong.or(judged) else { continue };
        let paragraph = part.found.paragraphs.get(number).copied().unwrap_or_default();
        let name = (tag.kind == Kind::Value).then(|| tag.code.clone());
        findings.push(Finding { place: place(paragraph), tag: tag.source.clone(), name, problem, runs: tag.runs });
    }
    let unclosed = part.found.unclosed.iter();
    findings.extend(unclosed.map(|(paragraph, start)| Finding {
        place: place(*paragraph),
        tag: start.clone(),
        name: None,
        problem: Problem::Unclosed,
        runs: 1,
    }));
    for (paragraph, control, problem) in part.outline.judged(known, bindings) {
        let name = control.name().to_owned();
        findings.push(Finding { place: place(paragraph), tag: format!("[{name}]"), name: Some(name), problem, runs: 1 });
    }
    findings.sort_by_key(|finding| finding.place.paragraph);
    findings
}

fn judge(tag: &Tag, known: &Value, bindings: &Bindings, scopes: &mut Vec<Locals>) -> Option<Problem> {
    match tag.kind {
        Kind::Value if tag.code.is_empty() => Some(Problem::Broken(Fault { kind: FaultKind::Syntax, name: String::new() })),
        Kind::Value => Some(judge_expression(tag, bindings, known, scopes)),
        Kind::Open => {
            let code = compile::statement(&tag.code, bindings);
            let problem = work::parsed(&format!("{{% {code} %}}{{% end{} %}}", tag.word())).or_else(|| work::statement(&code, known, scopes));
            let mut locals = Locals::new();
            if tag.word() == "if" {
                locals.insert(work::PERHAPS.to_owned(), None);
            }
            let mut unknown = None;
            if let Some((names, list)) = code.strip_prefix("for ").and_then(|rest| rest.split_once(" in ")) {
                let value = resolve(list.trim(), known, scopes);
                unknown = judge_list(list.trim(), value.as_ref(), known);
                // What is repeated for nothing is never worked out.
                if matches!(&value, Some(Value::List(items)) if items.is_empty()) || unknown.is_some() {
                    locals.insert(work::PERHAPS.to_owned(), None);
                }
                // Of a list that nothing stands ready for, nothing stands ready either.
                let nothing = Value::Flag(false);
                let item = value.map_or_else(|| unknown.is_some().then_some(nothing), |value| Some(value.sample().clone()));
                let single = !names.contains(',');
                for name in names.split(',') {
                    locals.insert(name.trim().to_owned(), item.clone().filter(|_| single));
                }
                locals.insert("loop".to_owned(), None);
            }
            scopes.push(locals);
            problem.or(unknown)
        }
        Kind::Middle if tag.word() == "elif" => {
            let code = compile::statement(&tag.code, bindings);
            work::parsed(&format!("{{% if 1 %}}{{% {code} %}}{{% endif %}}")).or_else(|| work::statement(&code, known, scopes))
        }
        Kind::Close => {
            if scopes.len() > 1 {
                scopes.pop();
            }
            None
        }
        Kind::Single => {
            if let (Some(name), Some(scope)) = (tag.code.strip_prefix("set ").and_then(|rest| rest.split_once('=')), scopes.last_mut()) {
                scope.insert(name.0.trim().to_owned(), None);
            }
            work::parsed(&format!("{{% {} %}}", tag.code)).or_else(|| work::statement(&tag.code, known, scopes))
        }
        Kind::Middle | Kind::Remark | Kind::Strange => None,
    }
}

fn judge_list(name: &str, value: Option<&Value>, known: &Value) -> Option<Problem> {
    match value {
        Some(Value::List(_)) => None,
        Some(_) => Some(Problem::WrongSort),
        None if name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.')) => Some(Problem::Unknown(nearest(name, known))),
        None => None,
    }
}

fn judge_expression(tag: &Tag, bindings: &Bindings, known: &Value, scopes: &[Locals]) -> Problem {
    let expression = compile::expression(tag, bindings);
    let names = match work::names(&expression) {
        Ok(names) => names,
        Err(fault) => return Problem::Broken(fault),
    };
    if is_whole_name(tag, bindings) {
        let whole = name_or_code(tag, bindings);
        return match resolve(whole, known, scopes) {
            Some(Value::Group(_)) => Problem::WrongSort,
            Some(_) => Problem::Known,
            None if is_local(whole, scopes) => Problem::Known,
            None => Problem::Unknown(nearest(whole, known)),
        };
    }
    if let Some(problem) = work::worked_out(&expression, known, scopes) {
        return problem;
    }
    let unknown = names.iter().find(|name| !is_local(name, scopes) && resolve(name, known, scopes).is_none());
    unknown.map_or(Problem::Known, |name| Problem::Unknown(nearest(name, known)))
}

/// Tells whether a name begins with one that is made in the template and whose inside is not known.
pub(super) fn is_local(name: &str, scopes: &[Locals]) -> bool {
    let first = name.split('.').next().unwrap_or_default();
    scopes.iter().rev().find_map(|scope| scope.get(first)).is_some_and(Option::is_none)
}

pub(super) fn resolve(name: &str, known: &Value, scopes: &[Locals]) -> Option<Value> {
    let (first, rest) = name.split_once('.').map_or((name, None), |(first, rest)| (first, Some(rest)));
    match scopes.iter().rev().find_map(|scope| scope.get(first)) {
        Some(None) => None,
        Some(Some(local)) => rest.map_or(Some(local), |rest| local.find(rest)).cloned(),
        None => known.find(name).cloned(),
    }
}

/// Returns the name that is most like another, if one is like it at all: one that is nearly the same, or else one that begins as it does.
///
/// Names stand there in English and in the language of the document; what only looks alike in the other language comes last.
fn nearest(name: &str, known: &Value) -> Option<String> {
    let mut names = Vec::new();
    collect_names(known, "", &mut names);
    // The numbers that case systems put after a name say nothing.
    let wanted = name.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '_' | '-' | ' ' | '.'));
    let close = likeness::nearest(wanted, names.iter().map(String::as_str));
    let bare = |name: &str| likeness::unmarked(&name.to_lowercase()).replace(['-', ' '], "_");
    let letters: Vec<char> = bare(wanted).chars().collect();
    let start = |count: usize| letters.iter().take(count).collect::<String>();
    // An ending may be another: `arendet` begins as `ärendebeskrivning` does.
    let stem = start(letters.len().saturating_sub(1).max(STEM));
    let begins = || names.iter().filter(|name| letters.len() >= STEM && bare(name).starts_with(&stem)).min_by_key(|name| name.len());
    let is_plain = close.is_some_and(|close| bare(close).starts_with(&start(3)));
    if is_plain { close.map(str::to_owned) } else { begins().cloned().or_else(|| close.map(str::to_owned)) }
}

/// The fewest letters that two names share at their beginning.
const STEM: usize = 5;

fn collect_names(value: &Value, before: &str, into: &mut Vec<String>) {
    if let Value::Group(values) = value {
        for (name, value) in values {
            let name = if before.is_empty() { name.clone() } else { format!("{before}.{name}") };
            collect_names(value.sample(), &name, into);
            into.push(name);
        }
    }
}

/// What people see of a part when they look for a place in it: its headings and content controls, by paragraph, from 0.
#[derive(Debug, Default)]
pub(super) struct Outline {
    headings: Vec<(usize, String)>,
    /// Each with how deep it lies in other controls.
    controls: Vec<(usize, usize, Control)>,
}

impl Outline {
    /// Reads a part.
    pub(super) fn of(root: &Element, looks: &Looks) -> Self {
        let (mut outline, mut count) = (Self::default(), 0);
        outline.note(root, looks, 0, &mut count);
        outline
    }

    fn note(&mut self, element: &Element, looks: &Looks, depth: usize, count: &mut usize) {
        for child in element.elements() {
            let mut below = depth;
            match child.name() {
                "w:p" => {
                    if looks.heading(child).is_some() {
                        self.headings.push((*count, words(child)));
                    }
                    *count += 1;
                }
                "w:sdt" => {
                    if let Some(control) = Control::read(child) {
                        // One that lies in a paragraph belongs to it; one around paragraphs to the first of them.
                        let at = if element.name() == "w:p" { count.saturating_sub(1) } else { *count };
                        self.controls.push((at, depth, control));
                        below += 1;
                    }
                }
                _ => {}
            }
            self.note(child, looks, below, count);
        }
    }

    /// Tells whether there are controls.
    pub(super) fn has_controls(&self) -> bool {
        !self.controls.is_empty()
    }

    /// Tells whether a control has this name, by its tag or its title.
    pub(super) fn has_control(&self, name: &str) -> bool {
        self.controls.iter().any(|(_, _, control)| control.is_called(name))
    }

    /// Returns what the controls are called.
    pub(super) fn control_names(&self) -> impl Iterator<Item = String> {
        self.controls.iter().map(|(_, _, control)| control.name().to_owned())
    }

    /// Tells of each control what becomes of it. What lies in one that is filled with one value goes with what it held.
    fn judged(&self, known: &Value, bindings: &Bindings) -> Vec<(usize, &Control, Problem)> {
        let (mut judged, mut items, mut gone) = (Vec::new(), Vec::new(), None);
        let mut depths: Vec<usize> = Vec::new();
        for (paragraph, depth, control) in &self.controls {
            if gone.is_some_and(|of| *depth > of) {
                continue;
            }
            gone = None;
            while depths.last().is_some_and(|of| depth <= of) {
                depths.pop();
                items.pop();
            }
            let problem = match control::meaning(control, bindings, known, &items) {
                Some((_, value)) if control.takes(&value) => {
                    match control::inside(control, &value, &items) {
                        Some(item) => {
                            items.push(item);
                            depths.push(*depth);
                        }
                        None => gone = Some(*depth),
                    }
                    if control.is_bound { Problem::Untied } else { Problem::Known }
                }
                Some(_) => Problem::WrongSort,
                None if control.is_bound => Problem::LeftToData,
                None => Problem::Left(nearest(&name_of(control.name()), known)),
            };
            judged.push((*paragraph, control, problem));
        }
        judged
    }
}

fn walk(element: &Element, note: &mut dyn FnMut(&Element)) {
    for child in element.elements() {
        if child.name() == "w:p" {
            note(child);
        }
        walk(child, note);
    }
}

fn words(element: &Element) -> String {
    let mut out = String::new();
    for node in &element.children {
        if let Node::Element(child) = node {
            if child.name() == "w:t" {
                out.push_str(&child.text());
            } else {
                out.push_str(&words(child));
            }
        }
    }
    out
}

/// Returns the level of the last heading before a paragraph, or 0.
pub(super) fn heading_before(root: &Element, paragraph: &Element, looks: &Looks) -> u8 {
    let (mut level, mut is_past) = (0, false);
    walk(root, &mut |other| {
        is_past |= other == paragraph;
        if !is_past {
            level = looks.heading(other).unwrap_or(level);
        }
    });
    level
}
