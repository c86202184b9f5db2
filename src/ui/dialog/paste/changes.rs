//! What pasting would change in the datasets that are there: each cell before and after.
//!
//! It reads the plan and the inventory; new datasets are counted elsewhere.

use std::collections::BTreeSet;

use eframe::egui::{ScrollArea, Ui};

use crate::command::Answer;
use crate::import::block::Pasting;
use crate::model::query::SortBy;
use crate::model::{DatasetId, DepartmentId, Value};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::screen::datasets::column_name;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::heading_ui;
use crate::ui::widget::row::{self, Line};
use crate::wording;

/// How high the list grows before it scrolls.
const LIST: f32 = 5.0 * size::ROW;
/// How wide the columns are to one another.
const SHARES: [f32; 4] = [1.8, 1.3, 1.8, 1.8];

/// A cell that changes, as a place among the edits or the scores of a plan.
#[derive(Debug, Clone, Copy)]
enum At {
    Edit(usize, usize),
    Score(usize, usize),
}

/// The cells that change.
#[derive(Debug, Default)]
pub(super) struct Changes(Vec<At>);

impl Changes {
    /// Finds the cells that change in datasets that are there.
    pub(super) fn of(pasting: &Pasting) -> Self {
        let new: BTreeSet<DatasetId> = pasting.added.iter().map(|new| new.id).collect();
        let edits = pasting.edits.iter().enumerate().filter(|(_, (id, _))| !new.contains(id));
        let edits = edits.flat_map(|(at, (_, edits))| (0..edits.len()).map(move |inner| At::Edit(at, inner)));
        let scores = pasting.scores.iter().enumerate().filter(|(_, (id, _))| !new.contains(id));
        let scores = scores.flat_map(|(at, (_, scores))| (0..scores.len()).map(move |inner| At::Score(at, inner)));
        Self(edits.chain(scores).collect())
    }

    /// Tells whether nothing that is there changes.
    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Lists the cells, before and after.
    pub(super) fn ui(&self, ui: &mut Ui, pasting: &Pasting, unwanted: &BTreeSet<DepartmentId>, open: &Open<'_>, text: &Text) {
        let palette = ui.palette();
        heading_ui(ui, Role::Label, text.get("paste-changes-heading"));
        let widths = row::shares(ui.available_width() - 12.0, SHARES);
        let heads = ["replace-head-dataset", "paste-head-column", "replace-head-before", "replace-head-after"].map(|key| text.get(key));
        row::heads_ui(ui, false, &widths, &heads);
        ui.spacing_mut().item_spacing.y = 0.0;
        let list = ScrollArea::vertical().id_salt("paste-changes").max_height(LIST).auto_shrink([false, true]);
        list.show_rows(ui, size::ROW, self.0.len(), |ui, rows| {
            for at in &self.0[rows] {
                let Some(Told { title, column, before, after }) = told(*at, pasting, unwanted, open, text) else { continue };
                let before = if before.is_empty() { text.get("replace-emptied").to_owned() } else { before };
                let after = if after.is_empty() { text.get("replace-emptied").to_owned() } else { after };
                let args = [("dataset", title.into()), ("field", column.as_str().into()), ("before", (&before).into()), ("after", (&after).into())];
                let name = text.with("replace-place", &args);
                let (before, after) = (one_line(&before), one_line(&after));
                let texts = [(title, palette.text), (column.as_str(), palette.muted), (before.as_str(), palette.muted), (after.as_str(), palette.text)];
                Line { name: &name, tick: None, widths: &widths, texts: &texts }.show(ui).on_hover_text(&name);
            }
        });
    }
}

/// A cell that changes, in words.
struct Told<'a> {
    title: &'a str,
    column: String,
    before: String,
    after: String,
}

fn told<'a>(at: At, pasting: &Pasting, unwanted: &BTreeSet<DepartmentId>, open: &Open<'a>, text: &Text) -> Option<Told<'a>> {
    let inventory = open.inventory();
    let title = |id| inventory.dataset(id).map(|dataset| dataset.title(open.language));
    match at {
        At::Edit(at, inner) => {
            let (id, edits) = pasting.edits.get(at)?;
            let (key, value) = edits.get(inner)?;
            let new = |id: &DepartmentId| pasting.departments.iter().find(|department| department.id == *id);
            let before = inventory.dataset(*id)?.get(*key).map_or_else(String::new, |value| wording::value(value, inventory, text));
            let after = match value {
                Some(Value::Department(id)) if unwanted.contains(id) => return None,
                Some(Value::Department(id)) if new(id).is_some() => new(id)?.name.to_string(),
                Some(value) => wording::value(value, inventory, text),
                None => String::new(),
            };
            Some(Told { title: title(*id)?, column: column_name(SortBy::Field(key.field()), open, text), before, after })
        }
        At::Score(at, inner) => {
            let (id, scores) = pasting.scores.get(at)?;
            let new = scores.get(inner)?;
            let before = inventory.scores(*id).get(&new.criterion).map_or_else(String::new, |judgement| wording::score(judgement.score, text));
            let after = match new.answer {
                Answer::Is(score) => wording::score(score, text),
                Answer::Keep => before.clone(),
                Answer::Clear => String::new(),
            };
            Some(Told { title: title(*id)?, column: column_name(SortBy::Score(new.criterion), open, text), before, after })
        }
    }
}

fn one_line(text: &str) -> String {
    text.chars().take(200).map(|c| if c.is_control() { ' ' } else { c }).collect()
}
