//! The datasets that a decision is about: found by title, added, taken out, and those it would be refused for named beforehand.
//!
//! Whether a decision may be made is the command's to say; here it is asked for each dataset by itself.

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::{Align, Frame, Key, Layout, Margin, Role as AccessRole, ScrollArea, Sense, Ui, Vec2, WidgetInfo, pos2};
use jiff::civil::Date;

use super::form::Slot;
use crate::command::{Command, NewDecision};
use crate::model::query::Query;
use crate::model::{DatasetId, Decision, DecisionKind, Inventory};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::{focus_ring, icon_button};
use crate::ui::widget::label::{galley, heading_ui, paint_icon, rich};
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, Ground, UiText as _};
use crate::wording;

/// How many titles are offered for what is searched.
const FOUND_MAX: usize = 5;
/// How many of the chosen are seen at once.
const ROWS_SEEN: usize = 4;
/// How many refusals are told in full.
const REFUSED_TOLD: usize = 3;

/// What the sets below were worked out of: revision, generation, kind, and how often the datasets changed.
type Of = (u64, u64, Option<&'static str>, u64);

/// What was found for words: of which generation and edition, the first datasets, and how many there are.
type Found = ((u64, String, u64), Vec<DatasetId>, usize);

/// The datasets of a decision.
#[derive(Debug, Default)]
pub(super) struct Covered {
    ids: Vec<DatasetId>,
    /// Goes up with every change of the datasets.
    edition: u64,
    search: String,
    found: Option<Found>,
    of: Option<Of>,
    /// Those that the decision would be refused for, and why.
    refused: Vec<(DatasetId, String)>,
    /// What each dataset was refused for, so that one more does not ask all again.
    asked: ((u64, &'static str), BTreeMap<DatasetId, Option<String>>),
    /// Those that only wait for a decision of the kind, and are not chosen.
    ready: Vec<DatasetId>,
    /// How many of the chosen have items left before the stage.
    unready: usize,
}

impl Covered {
    pub(super) fn new(ids: Vec<DatasetId>) -> Self {
        Self { ids, ..Self::default() }
    }

    pub(super) fn ids(&self) -> &[DatasetId] {
        &self.ids
    }

    /// Returns the datasets that the decision would be refused for, and why.
    pub(super) fn refused(&self) -> &[(DatasetId, String)] {
        &self.refused
    }

    /// Works out what stands in the way, once for each change.
    pub(super) fn refresh(&mut self, kind: Option<&DecisionKind>, old: Option<&Decision>, open: &Open<'_>, today: Date, text: &Text) {
        let of = (open.session.revision(), open.generation, kind.map(DecisionKind::key), self.edition);
        if self.of == Some(of) {
            return;
        }
        self.of = Some(of);
        self.refused.clear();
        self.ready.clear();
        self.unready = 0;
        let Some(kind) = kind else { return };
        let is_as_it_was = old.is_some_and(|old| old.kind == *kind && old.datasets == self.ids);
        if !is_as_it_was {
            self.ask_each(kind, open, today, text);
        }
        let chosen: BTreeSet<DatasetId> = self.ids.iter().copied().collect();
        for (id, progress) in open.worked.process.iter() {
            let is_next = || open.inventory().checklist_of(id).of_stage(progress.stage).any(|item| item.decision.as_ref() == Some(kind));
            if progress.to_decide.as_ref() == Some(kind) && progress.outcome.is_none() && !chosen.contains(&id) {
                self.ready.push(id);
            } else if chosen.contains(&id) && progress.of(progress.stage).blocking.len() > 1 && is_next() {
                self.unready += 1;
            }
        }
        if old.is_some() {
            self.ready.clear();
            self.unready = 0;
        }
    }

    fn ask_each(&mut self, kind: &DecisionKind, open: &Open<'_>, today: Date, text: &Text) {
        let of = (open.session.revision(), kind.key());
        if self.asked.0 != of {
            self.asked = (of, BTreeMap::new());
        }
        for id in &self.ids {
            let why = self.asked.1.entry(*id).or_insert_with(|| refusal_of(*id, kind, open.inventory(), today, text));
            self.refused.extend(why.clone().map(|why| (*id, why)));
        }
    }

    fn change(&mut self, change: impl FnOnce(&mut Vec<DatasetId>)) {
        change(&mut self.ids);
        self.edition += 1;
    }

    fn add(&mut self, ids: impl IntoIterator<Item = DatasetId>) {
        let mut known: BTreeSet<DatasetId> = self.ids.iter().copied().collect();
        let new: Vec<DatasetId> = ids.into_iter().filter(|id| known.insert(*id)).collect();
        self.change(|all| all.extend(new));
    }

    /// Shows the section, with what is wrong with it as a whole.
    pub(super) fn ui(&mut self, ui: &mut Ui, error: Option<&str>, open: &Open<'_>, cx: &Cx<'_>) {
        let text = cx.text.as_ref();
        self.head_ui(ui, text);
        self.search_ui(ui, error, open, text);
        self.chosen_ui(ui, open, text);
        self.refused_ui(ui, open, text);
        if self.unready > 0 {
            ui.muted(Role::Caption, &text.with("decide-unready", &[("count", self.unready.into())]));
        }
    }

    fn head_ui(&mut self, ui: &mut Ui, text: &Text) {
        ui.horizontal(|ui| {
            heading_ui(ui, Role::Label, text.get("datasets"));
            ui.muted(Role::Body, &text.count(self.ids.len()));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if self.ids.len() > 1 && Button::link(text.get("decide-datasets-clear")).show(ui).clicked() {
                    self.change(Vec::clear);
                }
                let add = text.with("decide-datasets-ready", &[("count", self.ready.len().into())]);
                if !self.ready.is_empty() && Button::link(&add).show(ui).clicked() {
                    let ready = std::mem::take(&mut self.ready);
                    self.add(ready);
                }
            });
        });
    }

    fn search_ui(&mut self, ui: &mut Ui, error: Option<&str>, open: &Open<'_>, text: &Text) {
        let (id, name, width) = (Slot::Datasets.id(), text.get("decide-datasets-add"), ui.available_width());
        let response = TextField { id, name, hint: text.get("decide-datasets-hint"), rows: 1, width, error }.show(ui, &mut self.search);
        let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let words = self.search.trim().to_owned();
        if words.is_empty() {
            return;
        }
        let of = (open.generation, words, self.edition);
        if self.found.as_ref().is_none_or(|(found, ..)| *found != of) {
            let (found, count) = find(&of.1, &self.ids, open, text);
            self.found = Some((of, found, count));
        }
        let Some((_, found, count)) = &self.found else { return };
        let mut picked = if is_entered { found.first().copied() } else { None };
        for dataset in found.iter().filter_map(|id| open.inventory().dataset(*id)) {
            let title = dataset.title(open.language);
            if found_ui(ui, title, wording::stage(dataset.stage(), text), &text.with("decide-datasets-add-one", &[("dataset", title.into())])) {
                picked = Some(dataset.id());
            }
        }
        let more = match count.saturating_sub(found.len()) {
            0 if found.is_empty() => text.get("decide-datasets-none").to_owned(),
            0 => String::new(),
            more => text.with("decide-datasets-more", &[("count", more.into())]),
        };
        if !more.is_empty() {
            ui.muted(Role::Caption, &more);
        }
        if let Some(picked) = picked {
            self.add([picked]);
            self.search.clear();
            ui.memory_mut(|memory| memory.request_focus(id));
        } else if is_entered {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }

    fn chosen_ui(&mut self, ui: &mut Ui, open: &Open<'_>, text: &Text) {
        if self.ids.is_empty() {
            return;
        }
        let mut taken = None;
        let height = size::ROW * self.ids.len().min(ROWS_SEEN) as f32;
        let refused: BTreeSet<DatasetId> = self.refused.iter().map(|(id, _)| *id).collect();
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let area = ScrollArea::vertical().id_salt("decide-datasets").max_height(height).auto_shrink([false, true]).stick_to_bottom(true);
            area.show_rows(ui, size::ROW, self.ids.len(), |ui, rows| {
                for id in &self.ids[rows] {
                    if chosen_row_ui(ui, *id, refused.contains(id), open, text) {
                        taken = Some(*id);
                    }
                }
            });
        });
        if let Some(taken) = taken {
            self.change(|all| all.retain(|id| *id != taken));
        }
    }

    /// Names those that the decision would be refused for, before anybody tries.
    fn refused_ui(&mut self, ui: &mut Ui, open: &Open<'_>, text: &Text) {
        if self.refused.is_empty() {
            return;
        }
        let palette = ui.palette();
        let count = self.refused.len();
        let mut takes_out = false;
        let frame = Frame::new().fill(palette.err_soft).corner_radius(size::RADIUS_SMALL).inner_margin(Margin::symmetric(12, 8));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.horizontal_wrapped(|ui| {
                ui.icon(icon::WARNING, size::ICON_SMALL, palette.err);
                let sentence = text.with("decide-refused", &[("count", count.into()), ("all", self.ids.len().into())]);
                ui.label(rich(Role::Label, &sentence, palette.err));
            });
            for (_, why) in self.refused.iter().take(REFUSED_TOLD) {
                ui.label(rich(Role::Caption, why, palette.text));
            }
            let more: Vec<&str> = self
                .refused
                .iter()
                .skip(REFUSED_TOLD)
                .filter_map(|(id, _)| open.inventory().dataset(*id))
                .map(|dataset| dataset.title(open.language))
                .collect();
            if !more.is_empty() {
                let more = text
                    .with("decide-refused-more", &[("count", more.len().into()), ("datasets", more.into_iter().take(8).collect::<Vec<_>>().join(", ").into())]);
                ui.label(rich(Role::Caption, &more, palette.text));
            }
            takes_out = Button::outline(&text.with("decide-refused-take-out", &[("count", count.into())])).show(ui).clicked();
        });
        if takes_out {
            let refused: BTreeSet<DatasetId> = self.refused.iter().map(|(id, _)| *id).collect();
            self.change(|all| all.retain(|id| !refused.contains(id)));
        }
    }
}

/// Asks why a decision on one dataset by itself would be refused.
fn refusal_of(id: DatasetId, kind: &DecisionKind, inventory: &Inventory, today: Date, text: &Text) -> Option<String> {
    inventory.dataset(id)?;
    let alone = NewDecision {
        id: crate::model::DecisionId::from_uuid(crate::session::new_uuid()),
        kind: kind.clone(),
        date: today,
        today,
        by: "-".to_owned(),
        role: None,
        register_number: None,
        text: None,
        datasets: vec![id],
        links: Vec::new(),
        snapshot: None,
    };
    let refusal = Command::Decide(Box::new(alone)).plan(inventory).err()?;
    Some(wording::refusal(&refusal, inventory, text))
}

/// Finds the first datasets that have the words, and how many have them; those that are chosen already are left out.
fn find(words: &str, chosen: &[DatasetId], open: &Open<'_>, text: &Text) -> (Vec<DatasetId>, usize) {
    let query = Query { search: words.to_owned(), ..Query::default() };
    let chosen: BTreeSet<&DatasetId> = chosen.iter().collect();
    let mut found = query.run(open.inventory(), &open.worked.index, open.worked.facts(), text);
    found.retain(|id| !chosen.contains(id));
    let count = found.len();
    // Whose title says it stands before whose description does.
    let folded = crate::model::query::fold(words);
    let is_titled =
        |id: &DatasetId| open.inventory().dataset(*id).is_some_and(|dataset| crate::model::query::fold(dataset.title(open.language)).contains(&folded));
    found.sort_by_key(|id| !is_titled(id));
    found.truncate(FOUND_MAX);
    (found, count)
}

/// Shows a dataset that can be added; tells whether it was picked.
fn found_ui(ui: &mut Ui, title: &str, stage: &str, name: &str) -> bool {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::ROW), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, name));
    Ground { is_chosen: false, is_hot: response.hovered() || response.has_focus() }.paint(ui, rect, size::RADIUS_SMALL);
    paint_icon(ui, icon::PLUS, pos2(rect.left() + 14.0, rect.center().y), size::ICON_SMALL, palette.accent);
    let stage = galley(ui, Role::Caption, stage, palette.muted, rect.width() / 3.0);
    let title = galley(ui, Role::Body, title, palette.text, rect.width() - stage.size().x - 48.0);
    ui.painter().galley(pos2(rect.left() + 28.0, rect.center().y - title.size().y / 2.0), title, palette.text);
    ui.painter().galley(pos2(rect.right() - 8.0 - stage.size().x, rect.center().y - stage.size().y / 2.0), stage, palette.muted);
    focus_ring(ui, rect.shrink(2.0), &response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response.clicked()
}

/// Shows a dataset that is chosen; tells whether it is to be taken out.
fn chosen_row_ui(ui: &mut Ui, id: DatasetId, is_refused: bool, open: &Open<'_>, text: &Text) -> bool {
    let palette = ui.palette();
    let dataset = open.inventory().dataset(id);
    let title = dataset.map_or_else(|| text.get("decide-dataset-gone"), |dataset| dataset.title(open.language));
    let mut is_taken = false;
    ui.horizontal(|ui| {
        ui.set_height(size::ROW);
        ui.set_width(ui.available_width());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(8.0);
            is_taken = icon_button(ui, icon::CLOSE, &text.with("decide-datasets-remove", &[("dataset", title.into())]), None).clicked();
            if let Some(dataset) = dataset {
                ui.muted(Role::Caption, wording::stage(dataset.stage(), text));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                if is_refused {
                    ui.icon(icon::WARNING, 14.0, palette.err);
                }
                ui.line(Role::Body, title);
            });
        });
    });
    is_taken
}
