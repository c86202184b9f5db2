//! `fyrfalt restore`: brings back what stood in a dataset before the newest change of a field, score, gate, item or stage, as one operation.

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, dataset, file, history};
use crate::command::{Command, Restore, RestoredPart};
use crate::model::{Change, ChangeSet, Operation};
use crate::store::Access;

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, wanted, part] = arguments.exactly(["FILE", "DATASET", "PART"], cx)?;
    let (wanted, part) = (arguments.plain(wanted, cx)?, arguments.plain(part, cx)?);
    let mut session = file::open(path, Access::Write, cx)?;
    let id = dataset::find(&wanted, session.inventory(), cx)?;
    let entries = history::entries(&mut session, Some(id), cx)?;
    let Some((operation, change, restored)) = newest(&entries, &part) else {
        return Err(Trouble::refused(cx.text.with("cli-restore-nothing", &[("part", part.into())])));
    };
    let when = cx.text.date_and_time(operation.at);
    let usual = cx.text.with("history-restore-reason", &[("when", when.into())]);
    let why = arguments.value("why").map_or(usual, str::to_owned);
    let restore = Restore { key: change.key(), part: restored, record: change.before().cloned(), today: super::today(), why: Some(why.clone()) };
    file::run(&mut session, &Command::Restore(Box::new(restore)), Some(&why), cx)
}

/// Finds the newest change of a part, named as `history --json` names it, that there is a way back from.
fn newest<'a>(entries: &'a [(Operation, ChangeSet)], part: &str) -> Option<(&'a Operation, &'a Change, RestoredPart)> {
    let changes = entries.iter().flat_map(|(operation, changes)| changes.iter().map(move |change| (operation, change)));
    changes.into_iter().find_map(|(operation, change)| {
        let found = change.differences().into_iter().find(|difference| history::part_key(difference.part).eq_ignore_ascii_case(part))?;
        let is_new = change.before().is_none();
        Some((operation, change, RestoredPart::of(change.key(), found.part, is_new)?))
    })
}
