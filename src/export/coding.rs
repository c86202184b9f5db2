//! What the points of the matrix are told apart by: each dataset's group, in words.
//!
//! Screen and paper ask here, so that both show the same; colours and shapes belong to `figure`.

use std::collections::BTreeMap;

use super::language_of;
use crate::figure::legend::{Coding, GROUPS, Groups};
use crate::figure::{Look, MatrixInput};
use crate::model::gate::{self, GateState};
use crate::model::{Dataset, Field, Inventory, Stage};
use crate::text::Text;

/// States of the gates that a point can have; what is blocked is no point.
const STATES: [GateState; 3] = [GateState::Clear, GateState::ActionNeeded, GateState::Unassessed];

/// Gives every point the look of its group and names the groups.
///
/// The look of a group depends on the inventory alone, so that no filter changes it.
pub fn code(input: &mut MatrixInput, coding: Coding, inventory: &Inventory, text: &Text) {
    let Some(names) = names(coding, inventory, text) else { return };
    for point in &mut input.points {
        let Some(dataset) = inventory.dataset(point.id) else { continue };
        let own = group(coding, dataset, inventory, text);
        let at = names.iter().position(|name| *name == own);
        point.look = at.and_then(|at| u8::try_from(at).ok()).map_or(Look::Others, Look::Group);
    }
    let (name, others) = (text.of("coding", coding.key()).to_owned(), text.get("legend-others").to_owned());
    input.groups = Some(Groups { name, names, others });
}

/// Returns the groups that have a look of their own; `None` where fields tell points apart.
fn names(coding: Coding, inventory: &Inventory, text: &Text) -> Option<Vec<String>> {
    Some(match coding {
        Coding::Quadrant => return None,
        Coding::Stage => Stage::ALL.map(|stage| text.of("stage", stage.key()).to_owned()).to_vec(),
        Coding::Gate => STATES.map(|state| text.of("gate-state", state.key()).to_owned()).to_vec(),
        Coding::Duty => ["duty", "condition-no-duty"].map(|key| text.get(key).to_owned()).to_vec(),
        Coding::Department | Coding::Theme => largest(coding, inventory, text),
    })
}

/// Returns the groups with most datasets, the largest first.
fn largest(coding: Coding, inventory: &Inventory, text: &Text) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for dataset in inventory.datasets() {
        *counts.entry(group(coding, dataset, inventory, text)).or_default() += 1;
    }
    let mut groups: Vec<(String, usize)> = counts.into_iter().collect();
    groups.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| text.compare(&a.0, &b.0)));
    groups.into_iter().map(|(name, _)| name).take(GROUPS).collect()
}

/// Names the group of a dataset.
fn group(coding: Coding, dataset: &Dataset, inventory: &Inventory, text: &Text) -> String {
    match coding {
        Coding::Quadrant => String::new(),
        Coding::Stage => text.of("stage", dataset.stage().key()).to_owned(),
        Coding::Gate => text.of("gate-state", gate::worst(inventory.gates(dataset.id())).key()).to_owned(),
        Coding::Duty => text.get(if dataset.has_duty() { "duty" } else { "condition-no-duty" }).to_owned(),
        Coding::Department => match inventory.department_of(dataset) {
            "" => text.get("without-department").to_owned(),
            name => name.to_owned(),
        },
        Coding::Theme => {
            let theme = dataset.codes(Field::Theme).first();
            theme.map_or_else(|| text.get("without-theme").to_owned(), |theme| theme.term().label(language_of(text)).to_owned())
        }
    }
}
