//! `fyrfalt model`: shows the scoring model in use and the ones before it, takes another into use, or writes it to a file.

mod shown;

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, file, target};
use crate::command::{Command, Refusal};
use crate::export::write_atomically;
use crate::model::scoring::FILE_MAX;
use crate::model::{CriterionId, Inventory, ScoringModel};
use crate::session::{Event, Session};
use crate::store::Access;
use crate::wording;

pub(super) use shown::presets;

/// What becomes of scores and criteria when another model is taken into use.
struct Carried {
    /// Whether anything changed.
    is_new: bool,
    /// Scores on criteria that both models ask.
    kept: usize,
    /// Criteria that are asked now and were not before.
    added: Vec<CriterionId>,
    /// Criteria that were asked before and are not now.
    gone: Vec<CriterionId>,
    /// Scores on those; they are kept and do not count.
    resting: usize,
}

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path] = arguments.exactly(["FILE"], cx)?;
    let (wanted, why) = (arguments.value("use"), arguments.value("why"));
    for name in ["use", "export"] {
        if arguments.value(name).is_some_and(|value| value.trim().is_empty()) {
            return Err(arguments.usage("cli-option-needs-value", &[("option", format!("--{name}").into())], cx));
        }
    }
    let chosen = match (wanted, why.map(str::trim).unwrap_or_default()) {
        (Some(_), "") => return Err(Trouble::refused(cx.text.get("cli-model-needs-why").to_owned())),
        (Some(wanted), _) => Some(chosen(wanted, cx)?),
        (None, "") => None,
        (None, _) => return Err(arguments.missing("--use", cx)),
    };
    let access = if chosen.is_some() { Access::Write } else { Access::Read };
    let mut session = file::open(path, access, cx)?;
    let target = arguments.value("export").map(|target| target::checked(Path::new(target), session.path(), cx)).transpose()?;
    let is_json = arguments.has("json");
    let carried = chosen.map(|model| take(model, &mut session, why, is_json, cx)).transpose()?;
    if let Some(target) = &target {
        let model = session.inventory().model().ok_or_else(|| no_model(session.inventory(), cx))?;
        write_atomically(target, model.to_json().as_bytes()).map_err(|error| Trouble::file(wording::write_error(&error, &cx.text)))?;
        if !is_json {
            cx.out.line(&cx.text.with("cli-export-done", &[("path", target.display().to_string().into())]))?;
        }
    }
    if is_json || (carried.is_none() && target.is_none()) {
        return show(&mut session, carried.as_ref(), is_json, cx);
    }
    Ok(())
}

fn show(session: &mut Session, carried: Option<&Carried>, is_json: bool, cx: &mut Context<'_>) -> Result<(), Trouble> {
    session.request_history(None, usize::MAX);
    let mut entries = Vec::new();
    for event in file::settle(session, cx)? {
        match event {
            Event::History(_, found) => entries = found,
            Event::HistoryFailed(error) => return Err(Trouble::of_store(&error, &cx.text)),
            _ => {}
        }
    }
    let inventory = session.inventory();
    let model = inventory.model().ok_or_else(|| no_model(inventory, cx))?;
    let versions = shown::versions(inventory, &entries);
    if is_json { cx.out.json(&shown::object(model, &versions, carried, inventory.language())) } else { shown::tell(model, &versions, cx) }
}

fn no_model(inventory: &Inventory, cx: &Context<'_>) -> Trouble {
    Trouble::refused(wording::refusal(&Refusal::NoModel, inventory, &cx.text))
}

/// Returns the model that comes with the program under this id, or the one in a file.
fn chosen(wanted: &str, cx: &Context<'_>) -> Result<ScoringModel, Trouble> {
    if let Some(model) = ScoringModel::preset(wanted.trim()) {
        return Ok(model);
    }
    let path = file::absolute(Path::new(wanted), cx)?;
    let is_file = path.metadata().map(|about| about.is_file());
    if !is_file.unwrap_or_default() {
        let known: Vec<String> = ScoringModel::presets().into_iter().map(|model| model.id).collect();
        return Err(Trouble::refused(cx.text.with("cli-model-unknown", &[("found", wanted.into()), ("known", known.join(", ").into())])));
    }
    let mut bytes = Vec::new();
    // One byte more than fits tells what is too large from what just fits.
    let read = std::fs::File::open(&path).and_then(|file| file.take(FILE_MAX as u64 + 1).read_to_end(&mut bytes));
    read.map_err(|error| Trouble::file(cx.text.with("store-error-io", &[("detail", error.to_string().into())])))?;
    ScoringModel::from_bytes(&bytes).map_err(|error| Trouble::refused(wording::model_error(&error, &cx.text)))
}

/// Takes a model into use. Criteria with scores that it does not ask are kept with it as retired, so that what was said keeps its words.
fn take(mut model: ScoringModel, session: &mut Session, why: Option<&str>, is_silent: bool, cx: &mut Context<'_>) -> Result<Carried, Trouble> {
    let inventory = session.inventory();
    let scored: BTreeSet<CriterionId> = inventory.datasets().flat_map(|dataset| inventory.scores(dataset.id()).keys().copied()).collect();
    let mut carried = match inventory.model() {
        None => return Err(no_model(inventory, cx)),
        Some(current) => {
            let resting = current.criteria.iter().chain(&current.retired).filter(|old| scored.contains(&old.id));
            let resting: Vec<_> = resting.filter(|old| model.criterion(old.id).is_none() && model.retired(old.id).is_none()).cloned().collect();
            model.retired.extend(resting);
            carried(current, &model, inventory)
        }
    };
    let command = Command::UseModel(Box::new(model));
    let done = file::commit(session, &command, why, cx)?;
    carried.is_new = done.is_some();
    if is_silent {
        return Ok(carried);
    }
    let Some((label, _)) = done else {
        cx.out.line(cx.text.get("refusal-nothing-to-do"))?;
        return Ok(carried);
    };
    cx.out.line(&wording::operation(&label, &cx.text))?;
    shown::carried(&carried, cx)?;
    Ok(carried)
}

fn carried(old: &ScoringModel, new: &ScoringModel, inventory: &Inventory) -> Carried {
    let not_in = |from: &ScoringModel, other: &ScoringModel| {
        from.criteria.iter().map(|criterion| criterion.id).filter(|id| other.criterion(*id).is_none()).collect::<Vec<_>>()
    };
    let count = |is_meant: &dyn Fn(CriterionId) -> bool| -> usize {
        inventory.datasets().map(|dataset| inventory.scores(dataset.id()).keys().filter(|id| is_meant(**id)).count()).sum()
    };
    Carried {
        is_new: false,
        kept: count(&|id| new.criterion(id).is_some()),
        added: not_in(new, old),
        gone: not_in(old, new),
        resting: count(&|id| new.criterion(id).is_none()),
    }
}
