//! Whether what a template works out can be worked out: filters that there are not, and sums that cannot be done.
//!
//! Tries each by itself, with what stands ready; where that depends on data that nobody knows yet, nothing is said.

use std::collections::BTreeMap;

use minijinja::value::Value as Data;

use super::Value;
use super::check::{Locals, Problem, is_local, resolve};
use super::fault::{Fault, FaultKind};
use super::render::{data, environment};

/// The name, which no template can use, of a scope whose inside may never be worked out.
pub(super) const PERHAPS: &str = "";

/// Tells what is wrong with the writing of a piece of a template.
pub(super) fn parsed(source: &str) -> Option<Problem> {
    environment().template_from_str(source).err().map(|error| Problem::Broken(Fault::of(&error)))
}

/// Returns the names that an expression asks for, in order.
pub(super) fn names(expression: &str) -> Result<Vec<String>, Fault> {
    let environment = environment();
    let compiled = environment.compile_expression(expression).map_err(|error| Fault::of(&error))?;
    let mut names: Vec<String> = compiled.undeclared_variables(true).into_iter().collect();
    names.sort();
    Ok(names)
}

/// Tells whether what a statement asks for cannot be worked out.
pub(super) fn statement(code: &str, known: &Value, scopes: &[Locals]) -> Option<Problem> {
    let (word, rest) = code.split_once(' ')?;
    let expression = match word {
        "if" | "elif" => rest,
        "for" => rest.split_once(" in ")?.1,
        "set" => rest.split_once('=')?.1,
        _ => return None,
    };
    worked_out(expression, known, scopes)
}

/// Tells whether an expression cannot be worked out: whatever the data, or with those that stand ready.
pub(super) fn worked_out(expression: &str, known: &Value, scopes: &[Locals]) -> Option<Problem> {
    let environment = environment();
    let compiled = environment.compile_expression(expression).ok()?;
    let names = compiled.undeclared_variables(true);
    let mut context: BTreeMap<String, Data> = BTreeMap::new();
    for name in names.iter().map(|name| name.split('.').next().unwrap_or_default()) {
        if let Some(value) = resolve(name, known, scopes) {
            context.insert(name.to_owned(), data(&value));
        }
    }
    let fault = Fault::of(&compiled.eval(context).err()?);
    let is_perhaps = scopes.iter().any(|scope| scope.contains_key(PERHAPS));
    let is_known = |name: &String| !is_local(name, scopes) && resolve(name, known, scopes).is_some();
    let is_sure = matches!(fault.kind, FaultKind::Filter | FaultKind::Test) || names.is_empty() || (!is_perhaps && names.iter().all(is_known));
    is_sure.then_some(Problem::Broken(fault))
}
