//! `fyrfalt new`: makes an inventory file, empty or with the example in it.

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, file, who};
use crate::alphabet::language_of;
use crate::command::{Command, OrganisationDraft};
use crate::example;
use crate::model::{Inventory, OrganisationId, ScoringModel};
use crate::session::{Session, new_uuid};
use crate::wording;

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path] = arguments.exactly(["FILE"], cx)?;
    let path = file::absolute(path.as_ref(), cx)?;
    let commands = commands(cx, arguments)?;
    let mut session = Session::create(&path, &who(), || {}).map_err(|error| file::early(&error, cx))?;
    for command in &commands {
        let outcome = session.run(command, None).map(drop);
        outcome.map_err(|error| Trouble::of_session(&error, session.inventory(), &cx.text))?;
    }
    file::settle(&mut session, cx)?;
    let count = session.inventory().datasets().len();
    let datasets = cx.text.with("count-datasets", &[("count", count.into())]);
    let line = cx.text.with("cli-new-done", &[("path", path.display().to_string().into()), ("datasets", datasets.into())]);
    cx.out.line(&line)
}

/// Says what to do to the new inventory, tried on an empty one so that no file is made for what would be refused.
fn commands(cx: &Context<'_>, arguments: &Arguments) -> Result<Vec<Command>, Trouble> {
    let language = language_of(cx.text.locale());
    let model = ScoringModel::standard();
    let mut organisation = OrganisationDraft { language, ..OrganisationDraft::default() };
    let mut filling = None;
    if arguments.has("example") {
        let example = example::build(language, &model, &mut new_uuid);
        organisation = example.organisation;
        filling = Some(Command::FillExample(example.import));
    }
    if let Some(name) = arguments.value("organisation") {
        name.clone_into(&mut organisation.name);
    }
    let commands: Vec<Command> = std::iter::once(Command::CreateInventory(organisation, Box::new(model))).chain(filling).collect();
    let mut trial = Inventory::new(OrganisationId::from_uuid(new_uuid()));
    for command in &commands {
        let refused = |refusal| Trouble::refused(wording::refusal(&refusal, &trial, &cx.text));
        let changes = command.plan(&trial).map_err(refused)?;
        trial.apply(&changes).map_err(|conflict| Trouble::of_session(&conflict.into(), &trial, &cx.text))?;
    }
    Ok(commands)
}
