//! `fyrfalt move`: moves a dataset to another stage, as one operation.

use super::arguments::Arguments;
use super::trouble::Trouble;
use super::{Context, dataset, file, set};
use crate::command::{Command, Move};
use crate::store::Access;

pub(super) fn run(cx: &mut Context<'_>, arguments: &Arguments) -> Result<(), Trouble> {
    let [path, wanted, stage] = arguments.exactly(["FILE", "DATASET", "STAGE"], cx)?;
    let (wanted, stage) = (arguments.plain(wanted, cx)?, set::stage(&arguments.plain(stage, cx)?, cx)?);
    let mut session = file::open(path, Access::Write, cx)?;
    let id = dataset::find(&wanted, session.inventory(), cx)?;
    let why = arguments.value("why");
    let moved = Move { why: why.map(str::to_owned), ..Move::new(vec![id], stage, super::today()) };
    file::run(&mut session, &Command::MoveToStage(moved), why, cx)
}
