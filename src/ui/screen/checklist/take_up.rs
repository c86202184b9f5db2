//! The choice of which datasets follow the newest version of the checklist, with what they would gain and lose.
//!
//! Nothing is done until it is asked for; what somebody ticked is kept in any case.

mod preview;

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui::{Id, Key, Role as AccessRole, ScrollArea, Sense, Ui, Vec2, WidgetInfo, pos2};

use crate::command::Command;
use crate::model::checklist::succession::{Following, TakeUp};
use crate::model::{Checklist, DatasetId, Inventory, Stage};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::Ground;
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::check::check_ui;
use crate::ui::widget::label::{UiText as _, galley, heading_ui};
use crate::ui::widget::text_field::TextField;
use crate::wording;

/// The choice, beside what it would do.
const CHOICE: f32 = 380.0;
/// A room narrower than this has the choice over what it would do.
const STACKS_UNDER: f32 = 720.0;
const GAP: f32 = 40.0;
/// The list of datasets is at most this high.
const LIST: f32 = 320.0;
/// Two lines beside a radio button.
const OPTION: f32 = 44.0;

/// Which datasets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Only those that follow it anyway.
    Fresh,
    /// All in some stages.
    Stages,
    /// Some, one by one.
    Chosen,
}

/// A dataset that keeps an older version.
#[derive(Debug, Clone)]
struct Behind {
    id: DatasetId,
    title: String,
    stage: Stage,
    version: u32,
}

/// The choice, while it is open.
#[derive(Debug)]
pub(super) struct TakingUp {
    mode: Mode,
    stages: BTreeSet<Stage>,
    chosen: BTreeSet<DatasetId>,
    search: String,
    /// Goes up with every change of the choice.
    edition: u64,
    /// The datasets that keep an older version, by title, at a revision.
    behind: Option<(u64, Vec<Behind>)>,
    preview: Option<((u64, u64), TakeUp)>,
    is_new: bool,
}

impl TakingUp {
    /// Begins with the datasets that nobody has begun with: nothing else changes.
    pub(super) const fn new() -> Self {
        Self {
            mode: Mode::Fresh,
            stages: BTreeSet::new(),
            chosen: BTreeSet::new(),
            search: String::new(),
            edition: 0,
            behind: None,
            preview: None,
            is_new: true,
        }
    }

    fn refresh(&mut self, newest: &Checklist, open: &Open<'_>, text: &Text) {
        let revision = open.session.revision();
        if self.behind.as_ref().is_none_or(|(of, _)| *of != revision) {
            self.behind = Some((revision, behind(open.inventory(), newest.version, text)));
        }
        let wanted = (revision, self.edition);
        if self.preview.as_ref().is_none_or(|(of, _)| *of != wanted) {
            self.preview = Some((wanted, TakeUp::of(open.inventory(), self.datasets())));
        }
    }

    /// Returns the datasets that are chosen.
    fn datasets(&self) -> Vec<DatasetId> {
        let Some((_, behind)) = &self.behind else { return Vec::new() };
        let is_chosen = |of: &&Behind| match self.mode {
            Mode::Fresh => false,
            Mode::Stages => self.stages.contains(&of.stage),
            Mode::Chosen => self.chosen.contains(&of.id),
        };
        behind.iter().filter(is_chosen).map(|of| of.id).collect()
    }

    /// Shows the choice; returns whether it stays open.
    pub(super) fn ui(&mut self, ui: &mut Ui, newest: &Checklist, following: &Following, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let text = Arc::clone(cx.text);
        self.refresh(newest, open, &text);
        let room = ui.available_width();
        ui.muted(Role::Body, text.get("editor-take-up-help"));
        ui.add_space(12.0);
        if room < STACKS_UNDER {
            self.choice_ui(ui, following, newest.version, &text, cx);
            ui.add_space(16.0);
            return self.outcome_ui(ui, newest, open, cx);
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            ui.vertical(|ui| {
                ui.set_width(CHOICE);
                self.choice_ui(ui, following, newest.version, &text, cx);
            });
            ui.vertical(|ui| {
                ui.set_width((room - CHOICE - GAP).min(size::MEASURE));
                self.outcome_ui(ui, newest, open, cx)
            })
            .inner
        })
        .inner
    }

    fn choice_ui(&mut self, ui: &mut Ui, following: &Following, newest: u32, text: &Text, cx: &mut Cx<'_>) {
        ui.spacing_mut().item_spacing = Vec2::new(8.0, 4.0);
        let fresh = text.with("editor-mode-fresh-help", &[("count", following.count_fresh().into())]);
        let options = [
            (Mode::Fresh, "editor-mode-fresh", fresh.as_str()),
            (Mode::Stages, "editor-mode-stages", text.get("editor-mode-stages-help")),
            (Mode::Chosen, "editor-mode-chosen", text.get("editor-mode-chosen-help")),
        ];
        for (mode, key, help) in options {
            let response = option_ui(ui, text.get(key), help, self.mode == mode);
            if mode == Mode::Fresh {
                cx.region(&response);
                if std::mem::take(&mut self.is_new) {
                    response.request_focus();
                }
            }
            if response.clicked() && self.mode != mode {
                self.mode = mode;
                self.edition += 1;
            }
            if self.mode != mode {
                continue;
            }
            ui.indent(key, |ui| match mode {
                Mode::Fresh => {}
                Mode::Stages => self.stages_ui(ui, following, newest, text),
                Mode::Chosen => self.list_ui(ui, text),
            });
        }
    }

    fn stages_ui(&mut self, ui: &mut Ui, following: &Following, newest: u32, text: &Text) {
        for stage in Stage::ALL {
            let count = following.behind_in(stage, newest);
            let name = text.with("editor-stage-behind", &[("stage", wording::stage(stage, text).into()), ("count", count.into())]);
            let pressed = ui.add_enabled_ui(count > 0, |ui| check_ui(ui, self.stages.contains(&stage), &name).clicked()).inner;
            if pressed {
                turn(&mut self.stages, stage);
                self.edition += 1;
            }
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, text: &Text) {
        let Some((_, behind)) = &self.behind else { return };
        let name = text.get("editor-search");
        let field = TextField { id: Id::unique("take-up-search"), name, hint: name, rows: 1, width: ui.available_width(), error: None };
        field.show(ui, &mut self.search);
        let wanted = self.search.trim().to_lowercase();
        // Many datasets are looked through only while somebody has typed.
        let shown: Vec<&Behind> = behind.iter().filter(|of| wanted.is_empty() || of.title.to_lowercase().contains(&wanted)).collect();
        if shown.is_empty() {
            ui.muted(Role::Body, text.get("editor-none-behind"));
        }
        let mut turned = None;
        ScrollArea::vertical().id_salt("take-up-list").max_height(LIST).auto_shrink([false, true]).show_rows(ui, size::CONTROL, shown.len(), |ui, rows| {
            for of in &shown[rows] {
                let args =
                    [("dataset", of.title.as_str().into()), ("stage", wording::stage(of.stage, text).into()), ("version", of.version.to_string().into())];
                let response = check_ui(ui, self.chosen.contains(&of.id), &text.with("editor-behind-row", &args));
                if response.gained_focus() {
                    response.scroll_to_me(None);
                }
                if response.clicked() {
                    turned = Some(of.id);
                }
            }
        });
        if let Some(id) = turned {
            turn(&mut self.chosen, id);
            self.edition += 1;
        }
    }

    /// Shows what the choice would do, and the way on; returns whether the choice stays open.
    fn outcome_ui(&self, ui: &mut Ui, newest: &Checklist, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let text = Arc::clone(cx.text);
        ui.spacing_mut().item_spacing = Vec2::new(8.0, 6.0);
        heading_ui(ui, Role::Label, text.get("scoring-what-happens"));
        let found = self.preview.as_ref().map(|(_, found)| found);
        if let Some(found) = found {
            preview::ui(ui, found, self.mode == Mode::Fresh, newest, open, &text);
        }
        ui.add_space(8.0);
        rule_ui(ui);
        ui.add_space(8.0);
        let count = found.map_or(0, |found| found.datasets);
        let mut stays = true;
        ui.horizontal_wrapped(|ui| {
            if self.mode == Mode::Fresh {
                stays &= !Button::primary(text.get("editor-take-up-done")).show(ui).clicked();
                return;
            }
            let words = text.with("editor-take-up-now", &[("count", count.into())]);
            let blocked = match (open.is_writable, count) {
                (false, _) => Some(text.get("blocked-read-only")),
                (true, 0) => Some(text.get("editor-take-up-none")),
                (true, _) => None,
            };
            if Button::primary(&words).blocked(blocked).show(ui).clicked() {
                cx.ask(Action::run(Command::TakeUpChecklist(self.datasets())));
                stays = false;
            }
            stays &= !Button::new(text.get("editor-take-up-later")).show(ui).clicked();
        });
        let is_escaped = ui.input(|input| input.key_pressed(Key::Escape)) && ui.memory(|memory| memory.focused().is_none());
        stays && !is_escaped
    }
}

/// Finds the datasets that keep another version than the newest, by title. What is concluded is left alone.
fn behind(inventory: &Inventory, newest: u32, text: &Text) -> Vec<Behind> {
    let keeps = |id: DatasetId| inventory.adopted(id).map(|adopted| adopted.version).filter(|version| *version != newest);
    let going_on = inventory.datasets().filter(|dataset| inventory.outcome(dataset.id()).is_none());
    let mut behind: Vec<Behind> = going_on
        .filter_map(|dataset| {
            let title = dataset.title(inventory.language()).to_owned();
            Some(Behind { id: dataset.id(), title, stage: dataset.stage(), version: keeps(dataset.id())? })
        })
        .collect();
    behind.sort_by_cached_key(|of| text.sort_key(&of.title));
    behind
}

fn turn<T: Ord>(set: &mut BTreeSet<T>, value: T) {
    if set.contains(&value) {
        set.remove(&value);
    } else {
        set.insert(value);
    }
}

/// Shows one of the ways to choose, with a line that explains it.
fn option_ui(ui: &mut Ui, name: &str, help: &str, is_chosen: bool) -> eframe::egui::Response {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), OPTION), Sense::click());
    response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, true, is_chosen, name));
    Ground { is_chosen, is_hot: response.hovered() }.paint(ui, rect, size::RADIUS_SMALL);
    let center = pos2(rect.left() + 18.0, rect.center().y);
    let edge = if is_chosen { palette.accent } else { palette.border };
    ui.painter().circle_stroke(center, 7.0, eframe::egui::Stroke::new(1.0, edge));
    if is_chosen {
        ui.painter().circle_filled(center, 4.0, palette.accent);
    }
    let (left, room) = (rect.left() + 36.0, rect.width() - 44.0);
    let ink = if is_chosen { palette.accent } else { palette.text };
    let words = galley(ui, if is_chosen { Role::Label } else { Role::Body }, name, ink, room);
    ui.painter().galley(pos2(left, rect.top() + 4.0), words, ink);
    let words = galley(ui, Role::Caption, help, palette.muted, room);
    ui.painter().galley(pos2(left, rect.top() + 24.0), words, palette.muted);
    focus_ring(ui, rect.shrink(2.0), &response);
    response
}
