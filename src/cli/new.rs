//! `fyrfalt new`: makes an inventory file, empty or with the example in it.

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, file, today, who};
use crate::alphabet::language_of;
use crate::command::{Command, OrganisationDraft};
use crate::example::{self, Example, Step};
use crate::model::operation::MAKER;
use crate::model::{Inventory, OrganisationId, ScoringModel};
use crate::session::{Session, new_uuid};
use crate::wording;

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path] = arguments.exactly(["FILE"], cx)?;
    let path = file::absolute(path.as_ref(), cx)?;
    let steps = steps(cx, arguments)?;
    let maker = if arguments.has("example") { MAKER.to_owned() } else { who() };
    let mut session = Session::create(&path, &maker, || {}).map_err(|error| file::early(&error, cx))?;
    for step in steps {
        let command = step.command(|name| session.snapshot(name));
        let outcome = session.run(&command, None).map(drop);
        outcome.map_err(|error| Trouble::of_session(&error, session.inventory(), &cx.text))?;
    }
    file::settle(&mut session, cx)?;
    let count = session.inventory().datasets().len();
    let datasets = cx.text.with("count-datasets", &[("count", count.into())]);
    let line = cx.text.with("cli-new-done", &[("path", path.display().to_string().into()), ("datasets", datasets.into())]);
    cx.out.line(&line)
}

/// Says what to do to the new inventory, tried on an empty one so that no file is made for what would be refused.
fn steps(cx: &Context<'_>, arguments: &Arguments) -> Result<Vec<Step>, Trouble> {
    let language = language_of(cx.text.locale());
    let model = ScoringModel::standard();
    let mut organisation = OrganisationDraft { language, ..OrganisationDraft::default() };
    let mut example = arguments.has("example").then(|| example::build(language, &model, today(), &mut new_uuid));
    if let Some(example) = &mut example {
        organisation = std::mem::take(&mut example.organisation);
    }
    if let Some(name) = arguments.value("organisation") {
        name.clone_into(&mut organisation.name);
    }
    let steps: Vec<Step> = match example {
        Some(example) => Example { organisation, ..example }.steps().collect(),
        None => vec![Command::CreateInventory(organisation, Box::new(model)).into()],
    };
    let mut trial = Inventory::new(OrganisationId::from_uuid(new_uuid()));
    for step in &steps {
        let refused = |refusal| Trouble::refused(wording::refusal(&refusal, &trial, &cx.text));
        let changes = step.clone().command(|_| None).plan(&trial).map_err(refused)?;
        trial.apply(&changes).map_err(|conflict| Trouble::of_session(&conflict.into(), &trial, &cx.text))?;
    }
    Ok(steps)
}
