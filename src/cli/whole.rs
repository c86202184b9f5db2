//! `fyrfalt import` of a whole inventory as JSON: into a new file, or into one that is empty.
//!
//! Lists are imported in [`super::import`].

use std::ffi::OsStr;
use std::path::Path;

use serde_json::json;

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, file, who};
use crate::command::{Command, Load};
use crate::import::whole::{self, Whole};
use crate::job::Progress;
use crate::model::Inventory;
use crate::session::Session;
use crate::store::Access;
use crate::wording;

/// The options of an import that have no meaning for a whole inventory.
const LISTS_ONLY: [&str; 3] = ["sheet", "header-row", "map"];

pub(super) fn run(path: &OsStr, source: &OsStr, cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    if let Some(option) = LISTS_ONLY.into_iter().find(|option| arguments.has(option)) {
        return Err(arguments.usage("whole-option", &[("option", format!("--{option}").into())], cx));
    }
    let read = whole::read(Path::new(source), &Progress::unwatched());
    let Whole { organisation, records } = read.map_err(|error| Trouble::refused(wording::whole_error(&error, &cx.text)))?;
    let name = Path::new(source).file_name().unwrap_or(source).to_string_lossy().into_owned();
    let (count, datasets) = (records.len(), records.iter().filter(|(key, _)| matches!(key, crate::model::Key::Dataset(_))).count());
    let command = Command::LoadInventory(Box::new(Load { source: name, records }));
    let target = file::absolute(Path::new(path), cx)?;
    let is_dry = arguments.has("dry-run");
    let is_new = std::fs::symlink_metadata(&target).is_err();
    if is_new {
        // Tried before there is a file that would be left behind.
        let empty = Inventory::new(organisation);
        command.plan(&empty).map_err(|refusal| Trouble::refused(wording::refusal(&refusal, &empty, &cx.text)))?;
    }
    match (is_new, is_dry) {
        (true, true) => {}
        (true, false) => {
            let mut session = Session::create_for(organisation, &target, &who(), || {}).map_err(|error| file::early(&error, cx))?;
            file::commit(&mut session, &command, None, cx)?;
        }
        (false, _) => {
            let mut session = file::open(path, if is_dry { Access::Read } else { Access::Write }, cx)?;
            if is_dry {
                let planned = command.plan(session.inventory()).map(drop);
                planned.map_err(|refusal| Trouble::refused(wording::refusal(&refusal, session.inventory(), &cx.text)))?;
            } else {
                file::commit(&mut session, &command, None, cx)?;
            }
        }
    }
    if arguments.has("json") {
        return cx.out.json(&json!({ "records": count, "datasets": datasets, "dry_run": is_dry }));
    }
    let key = if is_dry { "whole-would" } else { "whole-done" };
    cx.out.line(&cx.text.with(key, &[("records", count.into()), ("datasets", datasets.into())]))
}
