//! How far a dataset has come, as `fyrfalt list --json` tells it.
//!
//! What it means is worked out in the model; here it only gets its keys.

use serde_json::{Map, Value as Json, json};

use crate::model::process::{Process, StageProgress};
use crate::model::{DatasetId, Inventory, Stage};

/// Returns the members of the dataset's object that tell of the process.
pub(super) fn members(dataset: DatasetId, process: &Process, inventory: &Inventory) -> Map<String, Json> {
    let progress = process.get(dataset);
    let mut members = Map::new();
    members.insert("checklist".to_owned(), progress.map_or(Json::Null, |progress| checklist(dataset, &progress.stages, inventory)));
    members.insert("outcome".to_owned(), json!(inventory.outcome(dataset).map(|outcome| outcome.kind.key())));
    members.insert("outcome_details".to_owned(), json!(inventory.outcome(dataset)));
    members.insert("next_update".to_owned(), json!(progress.and_then(|progress| progress.next_update).map(|date| date.to_string())));
    members.insert("overdue_days".to_owned(), json!(progress.and_then(|progress| progress.overdue_days)));
    members
}

fn checklist(dataset: DatasetId, stages: &[StageProgress; 4], inventory: &Inventory) -> Json {
    let sum = |of: fn(&StageProgress) -> usize| stages.iter().map(of).sum::<usize>();
    let blocking: Map<String, Json> = Stage::ALL.into_iter().map(|stage| (stage.key().to_owned(), json!(stages[stage.index()].blocking))).collect();
    let mut checklist = Map::from_iter([
        ("version".to_owned(), json!(inventory.checklist_of(dataset).version)),
        ("done".to_owned(), json!(sum(|stage| stage.done))),
        ("total".to_owned(), json!(sum(|stage| stage.total))),
        ("blocking".to_owned(), blocking.into()),
    ]);
    for stage in Stage::ALL {
        let StageProgress { done, total, blocking } = &stages[stage.index()];
        checklist.insert(stage.key().to_owned(), json!({ "done": done, "total": total, "blocking": blocking }));
    }
    checklist.into()
}
