//! A scoring model as it is told: for people in their language, for programs in that of the inventory.
//!
//! Tells what is; nothing is changed here.

use serde_json::{Value as Json, json};

use super::Carried;
use crate::alphabet::language_of;
use crate::cli::output::Push;
use crate::cli::trouble::Trouble;
use crate::cli::{Context, file};
use crate::model::operation::Origin;
use crate::model::{Axis, ChangeSet, Criterion, CriterionId, Inventory, Key, Language, Operation, Prose, ScoringModel};

/// A version of the model in this inventory, and what brought it.
pub(super) struct Version<'a> {
    model: &'a ScoringModel,
    from: Option<&'a Operation>,
}

/// Finds what brought each version; entries come latest first.
pub(super) fn versions<'a>(inventory: &'a Inventory, entries: &'a [(Operation, ChangeSet)]) -> Vec<Version<'a>> {
    let brought = |version: u32| {
        let brings = |changes: &ChangeSet| changes.iter().any(|change| change.key() == Key::Model(version) && change.after().is_some());
        // What was done again is told as it was first done, with its why.
        entries.iter().find(|(operation, changes)| operation.origin == Origin::Done && brings(changes)).map(|(operation, _)| operation)
    };
    inventory.models().map(|model| Version { model, from: brought(model.version) }).collect()
}

/// Puts a model and its versions in an object.
pub(super) fn object(model: &ScoringModel, versions: &[Version<'_>], carried: Option<&Carried>, language: Language) -> Json {
    let criterion = |criterion: &Criterion| {
        let Criterion { id, axis, weight, name, question, .. } = criterion;
        json!({ "id": id.as_str(), "axis": axis.key(), "weight": weight, "name": name.get(language), "question": question.get(language) })
    };
    let asked = |asked: &Criterion| {
        let mut object = criterion(asked);
        object["share"] = json!((model.share(asked) * 1e9).round() / 1e9);
        object
    };
    let version = |version: &Version<'_>| {
        let Version { model, from } = version;
        json!({
            "version": model.version,
            "id": model.id,
            "name": model.name.get(language),
            "at": from.map(|operation| operation.at.to_string()),
            "who": from.map(|operation| operation.who.as_str()),
            "why": from.and_then(|operation| operation.why.as_ref()).map(Prose::as_str),
        })
    };
    let preset = |preset: ScoringModel| json!({ "id": preset.id, "name": preset.name.get(language), "description": preset.description.get(language) });
    let mut object = json!({
        "id": model.id,
        "version": model.version,
        "name": model.name.get(language),
        "description": model.description.get(language),
        "thresholds": model.thresholds,
        "criteria": model.criteria.iter().map(asked).collect::<Vec<_>>(),
        "retired": model.retired.iter().map(criterion).collect::<Vec<_>>(),
        "quadrants": model.quadrants,
        "grid": model.grid,
        "versions": versions.iter().map(version).collect::<Vec<_>>(),
        "presets": ScoringModel::presets().into_iter().map(preset).collect::<Vec<_>>(),
    });
    if let Some(Carried { is_new, kept, added, gone, resting }) = carried {
        let ids = |ids: &[CriterionId]| ids.iter().map(CriterionId::as_str).map(Json::from).collect::<Vec<_>>();
        object["change"] = json!({ "changed": is_new, "scores_kept": kept, "scores_resting": resting, "new": ids(added), "retired": ids(gone) });
    }
    object
}

/// Tells a model and its versions.
pub(super) fn tell(model: &ScoringModel, versions: &[Version<'_>], cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let language = language_of(text.locale());
    out.line(&text.with("report-model", &[("name", model.name.get(language).into()), ("version", model.version.to_string().into())]))?;
    out.line(model.description.get(language))?;
    let thresholds = model.thresholds;
    let limits = [thresholds.value, thresholds.cost, thresholds.band].map(|number| text.trimmed(number, 2));
    let [value, cost, band] = limits.each_ref().map(String::as_str);
    out.line(&text.with("cli-model-thresholds", &[("value", value.into()), ("cost", cost.into()), ("band", band.into())]))?;
    if model.grid.is_some() {
        out.line(text.get("cli-model-grid"))?;
    }
    out.line("")?;
    let rows: Vec<[String; 4]> = Axis::ALL
        .into_iter()
        .flat_map(|axis| model.of_axis(axis))
        .map(|criterion| {
            let axis = text.of("axis", criterion.axis.key()).to_owned();
            [criterion.id.to_string(), axis, text.percent(model.share(criterion), 1), criterion.name.get(language).to_owned()]
        })
        .collect();
    let headings = [
        (text.get("cli-heading-id"), Push::Left),
        (text.get("cli-heading-axis"), Push::Left),
        (text.get("weight"), Push::Right),
        (text.get("criterion"), Push::Left),
    ];
    out.table(headings, &rows)?;
    for criterion in &model.retired {
        out.line(&text.with("cli-model-retired", &[("id", criterion.id.as_str().into()), ("name", criterion.name.get(language).into())]))?;
    }
    out.line("")?;
    let rows: Vec<[String; 5]> = versions
        .iter()
        .rev()
        .map(|Version { model, from }| {
            let when = from.map_or_else(String::new, |operation| text.date_and_time(operation.at));
            let who = from.map_or_else(String::new, |operation| operation.who.clone());
            let why = from.and_then(|operation| operation.why.as_ref()).map_or_else(String::new, |why| file::one_line(why.as_str()));
            [model.version.to_string(), model.name.get(language).to_owned(), when, who, why]
        })
        .collect();
    let left = |key: &'static str| (text.get(key), Push::Left);
    let headings = [
        (text.get("cli-heading-version"), Push::Right),
        left("report-about-model"),
        left("cli-heading-when"),
        left("cli-heading-who"),
        left("cli-heading-why"),
    ];
    out.table(headings, &rows)?;
    out.line("")?;
    out.line(text.get("cli-model-presets"))?;
    presets(cx)
}

/// Lists the models that come with the program.
pub(in crate::cli) fn presets(cx: &mut Context<'_>) -> Result<(), Trouble> {
    let language = language_of(cx.text.locale());
    let presets = ScoringModel::presets();
    let width = presets.iter().map(|preset| preset.id.len()).max().unwrap_or_default();
    for preset in presets {
        cx.out.line(&format!("  {:<width$}  {}", preset.id, preset.name.get(language)))?;
    }
    Ok(())
}

/// Tells what became of scores and criteria.
pub(super) fn carried(carried: &Carried, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Carried { is_new: _, kept, added, gone, resting } = carried;
    let ids = |ids: &[CriterionId]| ids.iter().map(CriterionId::as_str).collect::<Vec<_>>().join(", ");
    let Context { text, out, .. } = cx;
    out.line(&format!("  {}", text.with("cli-model-kept", &[("count", (*kept).into())])))?;
    let mut say = |key: &str, name: &str, arg: crate::text::Arg<'_>| out.line(&format!("  {}", text.with(key, &[(name, arg)])));
    if !added.is_empty() {
        say("cli-model-new", "criteria", ids(added).into())?;
    }
    if !gone.is_empty() {
        say("cli-model-gone", "criteria", ids(gone).into())?;
    }
    if *resting > 0 {
        say("cli-model-resting", "count", (*resting).into())?;
    }
    Ok(())
}
