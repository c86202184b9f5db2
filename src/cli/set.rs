//! `fyrfalt set`: sets or clears fields of a dataset, or adds it, as one operation.

use super::arguments::{Arguments, twice};
use super::trouble::Trouble;
use super::{Context, dataset, file};
use crate::command::{Command, Move, NewDataset};
use crate::model::{DatasetId, DepartmentId, Field, FieldKey, Inventory, Stage, Value};
use crate::session::new_uuid;
use crate::store::Access;
use crate::wording;

/// The key that is no field of the record but its stage.
const STAGE: &str = "stage";

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let ([path, wanted], rest) = arguments.first(["FILE", "DATASET"], cx)?;
    let wanted = arguments.plain(wanted, cx)?;
    let pairs: Vec<(String, String)> = rest.iter().map(|found| arguments.pair(found, "FIELD=VALUE", cx)).collect::<Result<_, _>>()?;
    if let Some(found) = twice(&pairs) {
        return Err(arguments.usage("cli-twice", &[("found", found.into())], cx));
    }
    let new_title = wanted.strip_prefix('+').map(str::trim);
    if pairs.is_empty() && new_title.is_none() {
        return Err(arguments.missing("FIELD=VALUE", cx));
    }
    let mut session = file::open(path, Access::Write, cx)?;
    let inventory = session.inventory().as_ref();
    let (id, added) = match new_title {
        Some(title) => {
            let new = NewDataset { id: DatasetId::from_uuid(new_uuid()), title: title.to_owned(), language: inventory.language() };
            (new.id, Some(Command::AddDatasets(vec![new])))
        }
        None => (dataset::find(&wanted, inventory, cx)?, None),
    };
    let commands = added.into_iter().chain(edits(id, &pairs, arguments.value("why"), inventory, cx)?).collect();
    if new_title.is_some() {
        let command = Command::Together(commands);
        file::run(&mut session, &command, arguments.value("why"), cx)?;
        return cx.out.line(&id.to_string());
    }
    file::run(&mut session, &Command::Together(commands), arguments.value("why"), cx)
}

/// Turns `FIELD=VALUE` into commands: a department that is not there is added first, the stage comes last.
fn edits(id: DatasetId, pairs: &[(String, String)], why: Option<&str>, inventory: &Inventory, cx: &Context<'_>) -> Result<Vec<Command>, Trouble> {
    let (mut before, mut values, mut after) = (Vec::new(), Vec::new(), Vec::new());
    for (name, text) in pairs {
        if name == STAGE {
            after.push(Command::MoveToStage(Move { datasets: vec![id], stage: stage(text, cx)?, today: super::today(), why: why.map(str::to_owned) }));
            continue;
        }
        let refused = |error| Trouble::refused(wording::field_error(&error, &cx.text));
        let key = FieldKey::parse(name, inventory.language()).map_err(refused)?;
        let value = match text.trim() {
            "" => None,
            name if key.field() == Field::Department => {
                let known = inventory.department_named(name).map(|department| department.id);
                let department = known.unwrap_or_else(|| {
                    let new = DepartmentId::from_uuid(new_uuid());
                    before.push(Command::AddDepartment(new, name.to_owned()));
                    new
                });
                Some(Value::Department(department))
            }
            text => Some(key.parse_value(text).map_err(refused)?),
        };
        values.push((key, value));
    }
    if !values.is_empty() {
        before.push(Command::EditDataset(id, values));
    }
    before.extend(after);
    Ok(before)
}

/// Reads a stage by its key or its name.
pub(super) fn stage(found: &str, cx: &Context<'_>) -> Result<Stage, Trouble> {
    let found = found.trim();
    let is_meant = |stage: &Stage| stage.key() == found || wording::stage(*stage, &cx.text).to_lowercase() == found.to_lowercase();
    let keys = Stage::ALL.map(Stage::key).join(", ");
    let unknown = || Trouble::refused(cx.text.with("cli-stage-unknown", &[("found", found.into()), ("known", keys.into())]));
    Stage::ALL.into_iter().find(is_meant).ok_or_else(unknown)
}
