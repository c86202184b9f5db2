//! `fyrfalt call`: writes the workbooks that departments fill in, and writes down that they were sent.

use std::path::{Path, PathBuf};

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, day, file, target, today};
use crate::alphabet::language_of;
use crate::command::Command;
use crate::export::{self, call as workbook};
use crate::model::call::{Call, Preset};
use crate::model::{CallId, Department, DepartmentId, Field, FieldKey, Inventory, Line, Prose};
use crate::session::new_uuid;
use crate::store::Access;
use crate::wording;

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, out] = arguments.exactly(["FILE", "OUT"], cx)?;
    let mut session = file::open(path, Access::Write, cx)?;
    file::writable(&session, cx)?;
    let inventory = session.inventory().clone();
    let pattern = pattern(&inventory, session.operations().last().map(|last| last.id), arguments, cx)?;
    let wanted = arguments.value("department").map(|name| department(name, &inventory, cx)).transpose()?;
    let mut calls = Vec::new();
    if let Some(department) = wanted {
        let target = target::checked(Path::new(out), session.path(), cx)?;
        if !target.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx")) {
            return Err(Trouble::refused(cx.text.with("cli-call-not-xlsx", &[("path", target.display().to_string().into())])));
        }
        if target.exists() {
            return Err(Trouble::refused(cx.text.with("cli-call-exists", &[("path", target.display().to_string().into())])));
        }
        calls.push((call(&pattern, department, &inventory), target));
    } else {
        let folder = file::absolute(Path::new(out), cx)?;
        if !folder.is_dir() {
            let key = if folder.exists() { "cli-call-not-a-folder" } else { "cli-call-no-folder" };
            return Err(Trouble::file(cx.text.with(key, &[("path", folder.display().to_string().into())])));
        }
        calls = all(&pattern, &folder, &inventory, cx)?;
    }
    write(&mut calls, &inventory, cx)?;
    let command = Command::SendCalls(calls.iter().map(|(call, _)| call.clone()).collect());
    file::commit(&mut session, &command, None, cx)?;
    for (call, target) in &calls {
        let args = [("path", target.display().to_string().into()), ("count", call.datasets.len().into())];
        cx.out.line(&cx.text.with("cli-call-done", &args))?;
    }
    Ok(())
}

/// Returns what all calls have in common.
fn pattern(inventory: &Inventory, operation: Option<crate::model::OperationId>, arguments: &Arguments, cx: &Context<'_>) -> Result<Call, Trouble> {
    let refused = |error: &crate::model::ValueError| Trouble::refused(wording::value_error(error, &cx.text));
    let due = day::read(arguments.value("due"), cx)?;
    if let Some(due) = due.filter(|due| *due < today()) {
        return Err(Trouble::refused(cx.text.with("cli-call-past", &[("found", due.to_string().into())])));
    }
    let contact = arguments.value("contact").map(Line::new).transpose().map_err(|error| refused(&error))?;
    let message = arguments.value("message").map(Prose::new).transpose().map_err(|error| refused(&error))?;
    let nobody = Line::new(inventory.organisation().name()).or_else(|_| Line::new("-")).map_err(|error| refused(&error))?;
    Ok(Call {
        language: cx.locale.map_or(inventory.language(), language_of),
        fields: fields(inventory, arguments, cx)?,
        sent: Some(today()),
        due,
        contact,
        message,
        operation,
        ..Call::new(CallId::from_uuid(new_uuid()), nobody)
    })
}

fn fields(inventory: &Inventory, arguments: &Arguments, cx: &Context<'_>) -> Result<Vec<FieldKey>, Trouble> {
    let language = inventory.language();
    let presets = Preset::ALL.map(|preset| (preset.key(), preset));
    let preset = arguments.choice("preset", &presets, cx)?;
    let preset = preset.or(if arguments.has("field") { None } else { Some(Preset::Prioritise) });
    let of_preset = preset.map(Preset::fields).unwrap_or_default();
    let mut fields: Vec<FieldKey> = of_preset.into_iter().map(|field: Field| FieldKey::new(field, language)).collect();
    for found in arguments.values("field") {
        fields.push(FieldKey::parse(found, language).map_err(|error| Trouble::refused(wording::field_error(&error, &cx.text)))?);
    }
    Ok(fields)
}

pub(super) fn department<'a>(name: &str, inventory: &'a Inventory, cx: &Context<'_>) -> Result<&'a Department, Trouble> {
    let mut names: Vec<&str> = inventory.departments().map(|department| department.name.as_str()).collect();
    names.sort_by(|a, b| cx.text.compare(a, b));
    let args = [("found", name.into()), ("known", names.join(", ").into())];
    inventory.department_named(name).map(AsRef::as_ref).ok_or_else(|| Trouble::refused(cx.text.with("cli-call-no-department", &args)))
}

fn call(pattern: &Call, department: &Department, inventory: &Inventory) -> Call {
    let call = Call { id: CallId::from_uuid(new_uuid()), name: department.name.clone(), department: Some(department.id), ..pattern.clone() };
    workbook::prepared(inventory, call)
}

/// Returns a call for each department that has a dataset, with a file of its own.
fn all(pattern: &Call, folder: &Path, inventory: &Inventory, cx: &Context<'_>) -> Result<Vec<(Call, PathBuf)>, Trouble> {
    let has_any = |id: DepartmentId| inventory.datasets().any(|dataset| dataset.department() == Some(id));
    let mut departments: Vec<&Department> = inventory.departments().map(AsRef::as_ref).filter(|department| has_any(department.id)).collect();
    departments.sort_by_cached_key(|department| cx.text.sort_key(department.name.as_str()));
    if departments.is_empty() {
        return Err(Trouble::refused(cx.text.get("cli-call-nobody").to_owned()));
    }
    let mut calls: Vec<(Call, PathBuf)> = Vec::new();
    for department in departments {
        let call = call(pattern, department, inventory);
        let target = workbook::free_name(folder, &call, |path| calls.iter().any(|(_, other)| other == path));
        calls.push((call, target));
    }
    Ok(calls)
}

fn write(calls: &mut [(Call, PathBuf)], inventory: &Inventory, cx: &Context<'_>) -> Result<(), Trouble> {
    for (call, target) in calls {
        let written = workbook::write(inventory, call).and_then(|bytes| Ok(export::write_atomically(target, &bytes)?));
        written.map_err(|error| super::export::trouble(&error, &cx.text))?;
        call.file = target.file_name().and_then(|name| Line::new(&name.to_string_lossy()).ok());
    }
    Ok(())
}
