//! The starter list as it is told: for people in their language, for programs with everything that the list says.
//!
//! Tells what is; nothing is changed here.

use serde_json::{Value as Json, json};

use super::entries;
use crate::alphabet::language_of;
use crate::cli::Context;
use crate::cli::output::Push;
use crate::cli::trouble::Trouble;
use crate::model::language::Localized;
use crate::model::starter::{Country, Entry, Holding, Reference, StarterList, Twins, for_country};
use crate::model::{Code, GateId, Inventory};
use crate::text::Text;
use crate::wording;

/// Says how far the list is answered.
pub(super) fn progress(list: &StarterList, inventory: &Inventory, text: &Text) -> String {
    let entries = entries(list, inventory);
    let answers: Vec<_> = entries.iter().filter_map(|entry| inventory.starter_answer(entry.id)).collect();
    let datasets = answers.iter().filter(|answer| answer.holding == Holding::Has).count();
    text.with("starter-progress", &[("answered", answers.len().into()), ("total", entries.len().into()), ("datasets", datasets.into())])
}

/// Tells the list with what was answered.
pub(super) fn tell(list: &StarterList, inventory: &Inventory, cx: &mut Context<'_>) -> Result<(), Trouble> {
    let Context { text, out, .. } = cx;
    let language = language_of(text.locale());
    let country = Country::of(inventory.organisation());
    let badges = |entry: &Entry| {
        let badges = [
            (!entry.hvd.is_empty(), "starter-badge-hvd"),
            (for_country(&entry.specifications, country).next().is_some(), "starter-badge-specification"),
            (for_country(&entry.elsewhere, country).next().is_some(), "starter-badge-national"),
        ];
        badges.into_iter().filter(|(is, _)| *is).map(|(_, key)| text.get(key)).collect::<Vec<_>>().join(", ")
    };
    let row = |entry: &&Entry| {
        let area = list.area(&entry.area).map_or_else(String::new, |area| area.name.get(language).to_owned());
        let answer = inventory.starter_answer(entry.id).map_or_else(String::new, |answer| wording::holding(answer.holding, text).to_owned());
        [entry.id.to_string(), area, entry.title.get(language).to_owned(), answer, badges(entry)]
    };
    let rows: Vec<[String; 5]> = entries(list, inventory).iter().map(row).collect();
    let left = |key: &'static str| (text.get(key), Push::Left);
    out.table(
        [left("cli-heading-id"), left("starter-heading-area"), left("field-title"), left("starter-heading-answer"), left("starter-heading-facts")],
        &rows,
    )?;
    out.line("")?;
    out.line(&progress(list, inventory, text))
}

/// Puts every entry in an object.
pub(super) fn objects(list: &StarterList, inventory: &Inventory) -> Json {
    let twins = Twins::of(list, inventory);
    let texts = |text: &Localized| json!({ "sv": text.sv, "da": text.da, "en": text.en });
    let codes = |codes: &[Code]| codes.iter().map(|code| code.as_str()).collect::<Vec<_>>();
    let references = |references: &[Reference]| -> Vec<Json> {
        let object = |reference: &Reference| {
            json!({
                "country": reference.country.map(Country::code),
                "name": reference.name,
                "address": reference.address.as_ref().map(ToString::to_string),
            })
        };
        references.iter().map(object).collect()
    };
    let entry = |entry: &&Entry| {
        let answer = inventory.starter_answer(entry.id);
        let sensitivities = entry.sensitivities.iter().map(
            |sensitivity| json!({ "gates": sensitivity.gates.iter().map(|gate: &GateId| gate.key()).collect::<Vec<_>>(), "text": texts(&sensitivity.text) }),
        );
        json!({
            "id": entry.id.as_str(),
            "area": entry.area,
            "title": texts(&entry.title),
            "description": texts(&entry.description),
            "department": entry.department.as_deref().and_then(|id| list.department(id)).map(|department| texts(&department.name)),
            "system": entry.system.as_deref().and_then(|id| list.system(id)).map(|system| texts(&system.name)),
            "theme": codes(&entry.theme),
            "hvd": codes(&entry.hvd),
            "frequency": entry.frequency.map(Code::as_str),
            "specifications": references(&entry.specifications),
            "guides": references(&entry.guides),
            "elsewhere": references(&entry.elsewhere),
            "sensitivities": sensitivities.collect::<Vec<_>>(),
            "answer": answer.map(|answer| answer.holding.key()),
            "dataset": answer.and_then(|answer| answer.dataset).filter(|id| inventory.dataset(*id).is_some()).map(|id| id.to_string()),
            "like": twins.get(entry.id).map(|twin| twin.dataset.to_string()),
        })
    };
    entries(list, inventory).iter().map(entry).collect()
}
