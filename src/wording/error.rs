//! Errors as sentences that say what is wrong and what to do about it.

use std::path::Path;

use super::checklist::checklist_error;
use super::value::{field_key, gate, item, language, outcome_kind, quadrant};
use crate::command::Refusal;
use crate::model::process::Gap;
use crate::model::scoring::ModelError;
use crate::model::scoring::error::{TextOf, Where};
use crate::model::{Axis, CriterionId, DatasetId, FieldError, GateId, Inventory, ItemId, ScoringModel, ValueError};
use crate::session::SessionError;
use crate::store::{Finding, Holder, ReadOnly, StoreError};
use crate::text::Text;

/// Says why a text is not a value.
pub fn value_error(error: &ValueError, text: &Text) -> String {
    let found = |key: &str, found: &str| text.with(key, &[("found", found.into())]);
    match error {
        ValueError::Empty => text.get("value-error-empty").to_owned(),
        ValueError::TooLong { found, max } => text.with("value-error-too-long", &[("found", (*found).into()), ("max", (*max).into())]),
        ValueError::LineBreak => text.get("value-error-line-break").to_owned(),
        ValueError::ControlCharacter(code) => text.with("value-error-control-character", &[("code", format!("U+{code:04X}").into())]),
        ValueError::WebAddress(address) => found("value-error-web-address", address),
        ValueError::Email(address) => found("value-error-email", address),
        ValueError::Date(date) => found("value-error-date", date),
        ValueError::Hours(hours) => found("value-error-hours", hours),
        ValueError::Code(code) => found("value-error-code", code),
        ValueError::List => text.get("value-error-list").to_owned(),
    }
}

/// Says why a field cannot take a value.
pub fn field_error(error: &FieldError, text: &Text) -> String {
    match error {
        FieldError::Unknown { found, nearest } => text.with("field-error-unknown", &[("found", found.into()), ("nearest", (*nearest).into())]),
        FieldError::WrongKind(key) => text.with("field-error-wrong-kind", &[("field", field_key(*key, text).into())]),
        FieldError::Value(key, error) => text.with("field-error-value", &[("field", field_key(*key, text).into()), ("error", value_error(error, text).into())]),
        FieldError::TitleMissing => text.get("field-error-title-missing").to_owned(),
    }
}

/// Says why a scoring model cannot be used.
pub fn model_error(error: &ModelError, text: &Text) -> String {
    let axis = |key: &str, axis: Axis| text.with(key, &[("axis", text.of("axis", axis.key()).into())]);
    let criterion = |key: &str, criterion: CriterionId| text.with(key, &[("criterion", criterion.as_str().into())]);
    match error {
        ModelError::TooLarge => text.get("model-error-too-large").to_owned(),
        ModelError::NotJson(line) => text.with("model-error-not-json", &[("line", line.to_string().into())]),
        ModelError::UnknownKey { place, key, nearest: Some(nearest), .. } => {
            text.with("model-error-unknown-key-nearest", &[("what", in_model(place, key, text).into()), ("nearest", (*nearest).into())])
        }
        ModelError::UnknownKey { place, key, nearest: None, known } => {
            text.with("model-error-unknown-key", &[("what", in_model(place, key, text).into()), ("known", known.join(", ").into())])
        }
        ModelError::MissingKey { place, key } => text.with("model-error-missing-key", &[("what", in_model(place, key, text).into())]),
        ModelError::MissingLevel(place, level) => {
            text.with("model-error-missing-level", &[("what", in_model(place, "", text).into()), ("level", level.get().to_string().into())])
        }
        ModelError::WrongType { place, key, wanted } => {
            text.with("model-error-wrong-type", &[("what", in_model(place, key, text).into()), ("wanted", text.of("model-wanted", wanted.key()).into())])
        }
        ModelError::EmptyAxis(of) => axis("model-error-empty-axis", *of),
        ModelError::Repeated(of) => criterion("model-error-repeated", *of),
        ModelError::Weight(of) => criterion("model-error-weight", *of),
        ModelError::NoWeight(of) => axis("model-error-no-weight", *of),
        ModelError::MissingText(of, missing) => {
            text.with("model-error-missing-text", &[("what", model_text(*of, text).into()), ("language", language(*missing, text).into())])
        }
        ModelError::BadText(of, written, error) => {
            let args = [("what", model_text(*of, text).into()), ("language", language(*written, text).into()), ("error", value_error(error, text).into())];
            text.with("model-error-bad-text", &args)
        }
        ModelError::Grid => text.get("model-error-grid").to_owned(),
        ModelError::Thresholds => text.get("model-error-thresholds").to_owned(),
    }
}

/// Names a key of a model file and where it stands; no key is the whole.
fn in_model(place: &Where, key: &str, text: &Text) -> String {
    match (place, key) {
        (Where::Top, "") => text.get("model-at-file").to_owned(),
        (Where::Top, key) => text.with("model-at-top", &[("key", key.into())]),
        (Where::Criterion(id), "") => text.with("model-at-whole-criterion", &[("criterion", id.into())]),
        (Where::Criterion(id), key) => text.with("model-at-criterion", &[("key", key.into()), ("criterion", id.into())]),
    }
}

/// Names a text of a scoring model.
pub fn model_text(of: TextOf, text: &Text) -> String {
    let criterion = |key: &str, id: CriterionId| text.with(key, &[("criterion", id.as_str().into())]);
    match of {
        TextOf::ModelName => text.get("model-text-name").to_owned(),
        TextOf::ModelDescription => text.get("model-text-description").to_owned(),
        TextOf::Field(field) => text.with("model-text-field", &[("field", quadrant(Some(field), text).into())]),
        TextOf::Name(id) => criterion("model-text-criterion", id),
        TextOf::Short(id) => criterion("model-text-short", id),
        TextOf::Question(id) => criterion("model-text-question", id),
        TextOf::Level(id, level) => text.with("model-text-level", &[("criterion", id.as_str().into()), ("level", level.get().to_string().into())]),
    }
}

/// Says why a command cannot be done to an inventory.
pub fn refusal(refusal: &Refusal, inventory: &Inventory, text: &Text) -> String {
    match refusal {
        Refusal::UnknownDataset(_) => text.get("refusal-unknown-dataset").to_owned(),
        Refusal::UnknownDepartment(_) => text.get("refusal-unknown-department").to_owned(),
        Refusal::UnknownCriterion(criterion) => {
            let known = inventory.model().map_or_else(String::new, |model| criteria(model));
            text.with("refusal-unknown-criterion", &[("criterion", criterion.as_str().into()), ("known", known.into())])
        }
        Refusal::RetiredCriterion(criterion) => text.with("refusal-retired-criterion", &[("criterion", criterion.as_str().into())]),
        Refusal::GateNeedsReason(of) => text.with("refusal-gate-needs-reason", &[("gate", gate(*of, text).into())]),
        Refusal::GatesNotPassed { dataset, gates } => {
            let title = title(*dataset, inventory);
            let list: Vec<&str> = gates.iter().map(|of| gate(*of, text)).collect();
            text.with("refusal-gates-not-passed", &[("dataset", title.into()), ("gates", list.join(", ").into())])
        }
        Refusal::OverrideNeedsReason => text.get("refusal-override-needs-reason").to_owned(),
        Refusal::NoPlace(found) => text.with("refusal-no-place", &[("found", text.trimmed(*found, 2).into())]),
        Refusal::NoModel => text.get("refusal-no-model").to_owned(),
        Refusal::Model(error) => model_error(error, text),
        Refusal::Taken(_) => text.get("refusal-taken").to_owned(),
        Refusal::UnknownDocument(_) => text.get("refusal-unknown-document").to_owned(),
        Refusal::DocumentNameTaken(name) => text.with("refusal-document-name-taken", &[("name", name.into())]),
        Refusal::UnknownTemplate(_) => text.get("refusal-unknown-template").to_owned(),
        Refusal::TemplateNames(name) => text.with("refusal-template-names", &[("name", name.into())]),
        Refusal::UnknownView(_) => text.get("refusal-unknown-view").to_owned(),
        Refusal::ViewNameTaken(name) => text.with("refusal-view-name-taken", &[("name", name.into())]),
        Refusal::DepartmentNameTaken(name) => text.with("refusal-department-name-taken", &[("name", name.into())]),
        Refusal::DepartmentInUse { count } => text.with("refusal-department-in-use", &[("count", (*count).into())]),
        Refusal::Name(error) => text.with("refusal-name", &[("error", value_error(error, text).into())]),
        Refusal::Field(error) => field_error(error, text),
        Refusal::Cell(dataset, error) => {
            text.with("refusal-cell", &[("dataset", title(*dataset, inventory).into()), ("error", field_error(error, text).into())])
        }
        Refusal::Reason(error) => text.with("refusal-reason", &[("error", value_error(error, text).into())]),
        Refusal::UnknownItem(item) => text.with("refusal-unknown-item", &[("item", item.as_str().into())]),
        Refusal::SwitchedOffItem(item) => text.with("refusal-switched-off-item", &[("item", item.as_str().into())]),
        Refusal::DecisionItem(of) => text.with("refusal-decision-item", &[("item", item(*of, inventory, text).into())]),
        Refusal::ItemNeedsReason(of) => text.with("refusal-item-needs-reason", &[("item", item(*of, inventory, text).into())]),
        Refusal::Checklist(error) => checklist_error(error, text),
        Refusal::StageNotDone { dataset, gap, gates } => stage_not_done(*dataset, gap, gates, inventory, text),
        Refusal::MoveBackNeedsReason => text.get("refusal-move-back-needs-reason").to_owned(),
        Refusal::Concluded(dataset) => text.with("refusal-concluded", &[("dataset", title(*dataset, inventory).into())]),
        Refusal::ReopenNeedsReason => text.get("refusal-reopen-needs-reason").to_owned(),
        Refusal::OutcomeLacks(kind, lacking) => {
            let args = [("outcome", outcome_kind(*kind, text).into()), ("part", text.of("outcome-part", lacking.key()).into())];
            text.with("refusal-outcome-lacks", &args)
        }
        Refusal::RetirementNotReady { dataset, items, lacks_decision } => {
            let decision = lacks_decision.then(|| text.get("the-retirement-decision").to_owned());
            let missing: Vec<String> = items.iter().map(|of| item(*of, inventory, text)).chain(decision).collect();
            text.with("refusal-retirement-not-ready", &[("dataset", title(*dataset, inventory).into()), ("missing", missing.join("; ").into())])
        }
        Refusal::NoDatasets => text.get("refusal-no-datasets").to_owned(),
        Refusal::FutureDate(date) => text.with("refusal-future-date", &[("date", text.date(*date).into())]),
        Refusal::Entry(of, error) => {
            text.with("refusal-entry", &[("part", super::part(*of, inventory, text).into()), ("error", value_error(error, text).into())])
        }
        Refusal::UnknownDecision(_) => text.get("refusal-unknown-decision").to_owned(),
        Refusal::UnknownStarter(id) => text.with("refusal-unknown-starter", &[("id", id.as_str().into())]),
        Refusal::UnknownDemand(_) => text.get("refusal-unknown-demand").to_owned(),
        Refusal::UnknownSource(_) => text.get("refusal-unknown-source").to_owned(),
        Refusal::SourceNameTaken(name) => text.with("refusal-source-name-taken", &[("name", name.into())]),
        Refusal::SnapshotNameTaken(name) => text.with("refusal-snapshot-name-taken", &[("name", name.into())]),
        Refusal::NotRestorable(key) => text.with("refusal-not-restorable", &[("what", super::record(*key, None, inventory, text).into())]),
        Refusal::SameDataset(_) => text.get("refusal-same-dataset").to_owned(),
        Refusal::NotEmpty { count } => text.with("refusal-not-empty", &[("count", (*count).into())]),
        Refusal::NothingToDo => text.get("refusal-nothing-to-do").to_owned(),
        Refusal::Stale(_) => text.get("refusal-stale").to_owned(),
    }
}

fn title(dataset: DatasetId, inventory: &Inventory) -> &str {
    inventory.dataset(dataset).map_or("", |dataset| dataset.title(inventory.language()))
}

/// Lists what keeps a dataset in its stage: items, decisions, gates.
fn stage_not_done(dataset: DatasetId, gap: &Gap, gates: &[GateId], inventory: &Inventory, text: &Text) -> String {
    let named = |items: &[ItemId]| items.iter().map(|of| item(*of, inventory, text)).collect::<Vec<_>>().join("; ");
    let mut missing = Vec::new();
    if !gap.items.is_empty() {
        missing.push(text.with("missing-items", &[("items", named(&gap.items).into())]));
    }
    if !gap.decisions.is_empty() {
        missing.push(text.with("missing-decisions", &[("items", named(&gap.decisions).into())]));
    }
    if !gates.is_empty() {
        let list: Vec<&str> = gates.iter().map(|of| gate(*of, text)).collect();
        missing.push(text.with("missing-gates", &[("gates", list.join(", ").into())]));
    }
    text.with("refusal-stage-not-done", &[("dataset", title(dataset, inventory).into()), ("missing", missing.join(". ").into())])
}

/// Lists the ids of a model's criteria.
fn criteria(model: &ScoringModel) -> String {
    model.criteria.iter().map(|criterion| criterion.id.as_str()).collect::<Vec<_>>().join(", ")
}

/// Says why a session could not do something.
pub fn session_error(error: &SessionError, inventory: &Inventory, text: &Text) -> String {
    match error {
        SessionError::Refused(refused) => refusal(refused, inventory, text),
        SessionError::ReadOnly => text.get("session-error-read-only").to_owned(),
        SessionError::Unsaved => text.get("session-error-unsaved").to_owned(),
        SessionError::NothingLeft => text.get("session-error-nothing-left").to_owned(),
        SessionError::Why(error) => text.with("refusal-reason", &[("error", value_error(error, text).into())]),
        SessionError::Stale(_) => text.get("refusal-stale").to_owned(),
        SessionError::Store(error) => store_error(error, text),
    }
}

/// Says why a file could not be opened, read or written.
pub fn store_error(error: &StoreError, text: &Text) -> String {
    let at = |key: &str, path: &Path| text.with(key, &[("path", path.display().to_string().into())]);
    match error {
        StoreError::NotAbsolute { path } => at("store-error-not-absolute", path),
        StoreError::NotFound { path } => at("store-error-not-found", path),
        StoreError::Exists { path } => at("store-error-exists", path),
        StoreError::Denied { path } => at("store-error-denied", path),
        StoreError::NotAnInventory { .. } => text.get("store-error-not-an-inventory").to_owned(),
        StoreError::Foreign { object, .. } => text.with("store-error-foreign", &[("object", object.into())]),
        StoreError::Newer { found, known, .. } => text.with("store-error-newer", &[("found", found.to_string().into()), ("known", known.to_string().into())]),
        StoreError::NotMigrated { cause, .. } => text.with("store-error-not-migrated", &[("cause", store_error(cause, text).into())]),
        StoreError::Damaged { detail, .. } => text.with("store-error-damaged", &[("detail", detail.into())]),
        StoreError::Locked { holder, .. } => locked(holder.as_ref(), text),
        StoreError::Busy { .. } => text.get("store-error-busy").to_owned(),
        StoreError::ReadOnly { reason, .. } => text.with("store-error-read-only", &[("reason", read_only(*reason, text).into())]),
        StoreError::Full { .. } => text.get("store-error-full").to_owned(),
        StoreError::Moved { path } => at("store-error-moved", path),
        StoreError::ChangedElsewhere { .. } => text.get("store-error-changed-elsewhere").to_owned(),
        StoreError::Stale(_) => text.get("store-error-stale").to_owned(),
        StoreError::Io { detail, .. } => text.with("store-error-io", &[("detail", detail.into())]),
        StoreError::Rule { rule, .. } => text.with("store-error-rule", &[("rule", rule.into())]),
        StoreError::NoOperation(_) => text.get("store-error-no-operation").to_owned(),
        StoreError::Halted => text.get("store-error-halted").to_owned(),
        StoreError::Failed { detail } => text.with("store-error-failed", &[("detail", detail.into())]),
    }
}

fn locked(holder: Option<&Holder>, text: &Text) -> String {
    let unknown = || text.get("store-error-locked-unknown").to_owned();
    let Some(Holder { user, host, pid: _, since }) = holder else { return unknown() };
    let name = match (user.as_str(), host.as_str()) {
        ("", "") => return unknown(),
        ("", name) | (name, "") => name.to_owned(),
        (user, host) => format!("{user} ({host})"),
    };
    text.with("store-error-locked", &[("holder", name.into()), ("since", text.date_and_time(*since).into())])
}

/// Says why an inventory can be read but not changed.
pub fn read_only(reason: ReadOnly, text: &Text) -> &str {
    match reason {
        ReadOnly::Asked => text.get("read-only-reason-asked"),
        ReadOnly::File => text.get("read-only-reason-file"),
        ReadOnly::Folder => text.get("read-only-reason-folder"),
        ReadOnly::Linked => text.get("read-only-reason-linked"),
    }
}

/// Says what a check of the file found.
pub fn finding(finding: &Finding, text: &Text) -> String {
    match finding {
        Finding::Damage(detail) => text.with("finding-damage", &[("detail", detail.into())]),
        Finding::Dangling { table, parent } => text.with("finding-dangling", &[("table", table.into()), ("parent", parent.into())]),
        Finding::Unreadable(detail) => text.with("finding-unreadable", &[("detail", detail.into())]),
        Finding::Chain(operation) => text.with("finding-chain", &[("operation", operation.to_string().into())]),
        Finding::Replay(operation, key) => text.with("finding-replay", &[("operation", operation.to_string().into()), ("record", key.to_string().into())]),
        Finding::Unlogged(key) => text.with("finding-unlogged", &[("record", key.to_string().into())]),
    }
}
