//! Finds the dataset that an argument means: by its id, or by its exact title in any language.

use super::Context;
use super::trouble::Trouble;
use crate::model::{Dataset, DatasetId, Field, FieldKey, Inventory, Language, Line, Value};

/// Finds a dataset, or says why it is not clear which one is meant.
pub(super) fn find(wanted: &str, inventory: &Inventory, cx: &Context<'_>) -> Result<DatasetId, Trouble> {
    if let Ok(id) = wanted.parse::<DatasetId>()
        && inventory.dataset(id).is_some()
    {
        return Ok(id);
    }
    // Who knows a dataset by an id from before it was merged means what it became.
    if let Some(survivor) = wanted.parse::<DatasetId>().ok().and_then(|id| inventory.successor(id)) {
        return Ok(survivor);
    }
    let found: Vec<DatasetId> = Line::new(wanted).map_or_else(|_| Vec::new(), |title| called(&title, inventory));
    match found.as_slice() {
        [id] => Ok(*id),
        [] => Err(Trouble::refused(cx.text.with("cli-dataset-unknown", &[("found", wanted.into())]))),
        many => {
            let ids: Vec<String> = many.iter().map(ToString::to_string).collect();
            let args = [("found", wanted.into()), ("count", many.len().into()), ("ids", ids.join(", ").into())];
            Err(Trouble::refused(cx.text.with("cli-dataset-ambiguous", &args)))
        }
    }
}

fn called(title: &Line, inventory: &Inventory) -> Vec<DatasetId> {
    let is_called =
        |dataset: &Dataset, language: Language| matches!(dataset.get(FieldKey::new(Field::Title, language)), Some(Value::Line(own)) if own == title);
    let datasets = inventory.datasets().filter(|dataset| Language::ALL.iter().any(|language| is_called(dataset, *language)));
    datasets.map(|dataset| dataset.id()).collect()
}
