//! One entry in full, beside the list: what it is, who keeps it, what it can follow, who publishes it, what is to be examined.
//!
//! It tells and asks; nothing is answered here.

use std::sync::Arc;

use eframe::egui::{Align, Frame, Id, Label, Layout, Margin, ScrollArea, Ui, Vec2};

use super::keys::Wish;
use super::list::State;
use super::row::{Look, badges, department};
use crate::model::starter::{Country, Entry, Holding, Reference, StarterList, for_country};
use crate::model::{DatasetId, DepartmentId, Field};
use crate::text::Text;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::badge::{Badge, Tone};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::{heading_ui, rich, width};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::select::Select;
use crate::ui::widget::{Button, UiText as _, icon_button};
use crate::wording;

/// The names of facts stand in a column of this width, where there is room.
const NAMES: f32 = 148.0;

/// The panel.
#[derive(Debug, Default)]
pub(super) struct StarterPanel {
    wants_focus: bool,
}

/// What is shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shown<'a> {
    pub(super) source: &'a StarterList,
    pub(super) entry: &'a Entry,
    pub(super) state: State,
    pub(super) country: Option<Country>,
    /// The department that would keep what it makes, where there is one.
    pub(super) keeper: Option<DepartmentId>,
    /// It covers the list.
    pub(super) covers: bool,
}

/// What was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaving {
    /// Nothing.
    No,
    /// An answer.
    Answered(Wish),
    /// It is this dataset.
    Same(DatasetId),
    /// It is not the dataset that looks like it, but another.
    Another,
    /// Show the dataset.
    Show(DatasetId),
    /// What is made is to be kept by this department; by a new one under the usual name, where none is named.
    Keep(Option<DepartmentId>),
    /// Back to the list.
    ToList,
}

impl StarterPanel {
    /// Lets the panel have the focus when it is next shown.
    pub(super) fn take_focus(&mut self) {
        self.wants_focus = true;
    }

    /// Shows an entry.
    pub(super) fn ui(&mut self, ui: &mut Ui, shown: Shown<'_>, open: &Open<'_>, cx: &mut Cx<'_>) -> Leaving {
        let text = Arc::clone(cx.text);
        let mut leaving = Leaving::No;
        Frame::new().inner_margin(Margin::symmetric(size::CARD_PAD as i8, 12)).show(ui, |ui| {
            ScrollArea::vertical().id_salt(("starter-panel", shown.entry.id.as_str())).auto_shrink(false).show(ui, |ui| {
                ui.set_max_width(ui.available_width().min(size::MEASURE));
                ui.spacing_mut().item_spacing.y = 6.0;
                if shown.covers {
                    let back = Button::ghost(text.get("starter-back")).icon(icon::ARROW_LEFT).show(ui);
                    if std::mem::take(&mut self.wants_focus) {
                        back.request_focus();
                    }
                    if back.clicked() || ui.input(|input| input.key_pressed(eframe::egui::Key::Escape)) {
                        leaving = Leaving::ToList;
                    }
                }
                head_ui(ui, shown, open, &text);
                let answered = self.answer_ui(ui, shown, open, cx);
                if leaving == Leaving::No {
                    leaving = answered;
                }
                ui.add_space(4.0);
                rule_ui(ui);
                ui.add_space(4.0);
                let kept = facts_ui(ui, shown, open, &text);
                if leaving == Leaving::No {
                    leaving = kept;
                }
                references_ui(ui, shown, &text);
                sensitivities_ui(ui, shown, open, &text);
            });
        });
        leaving
    }

    /// Shows the answer, the dataset that it is, and the one that looks like it.
    fn answer_ui(&mut self, ui: &mut Ui, shown: Shown<'_>, open: &Open<'_>, cx: &mut Cx<'_>) -> Leaving {
        let text = Arc::clone(cx.text);
        let title_of = |id| open.inventory().dataset(id).map_or("", |dataset| dataset.title(open.language));
        let mut leaving = Leaving::No;
        if let Some(twin) = shown.state.twin().filter(|_| open.is_writable) {
            ui.horizontal_top(|ui| {
                ui.icon(icon::INFO, size::ICON_SMALL, ui.palette().warn);
                let ink = ui.palette().text;
                ui.add(Label::new(rich(Role::Body, &text.with("starter-is-it", &[("title", title_of(twin.dataset).into())]), ink)).wrap());
            });
            ui.horizontal_wrapped(|ui| {
                if Button::new(text.get("starter-yes")).show(ui).clicked() {
                    leaving = Leaving::Same(twin.dataset);
                }
                if Button::new(text.get("starter-no")).show(ui).clicked() {
                    leaving = Leaving::Another;
                }
            });
        }
        ui.add_space(2.0);
        ui.add_enabled_ui(open.is_writable, |ui| {
            let wishes = [Wish::Has, Wish::Lacks, Wish::Unsure];
            let choices: Vec<(Option<Wish>, &str)> =
                Holding::ALL.into_iter().zip(wishes).map(|(holding, wish)| (Some(wish), wording::holding(holding, &text))).collect();
            let chosen = shown.state.holding().map(|holding| match holding {
                Holding::Has => Wish::Has,
                Holding::Lacks => Wish::Lacks,
                Holding::Unsure => Wish::Unsure,
            });
            if let Some(Some(wish)) = segment_ui(ui, text.get("starter-heading-answer"), &choices, chosen) {
                leaving = Leaving::Answered(wish);
            }
        });
        match shown.state {
            State::Has(Some(id)) => {
                let response =
                    Button::link(title_of(id)).icon(icon::TABLE).name(&text.with("starter-open-dataset", &[("title", title_of(id).into())])).show(ui);
                cx.region(&response);
                if std::mem::take(&mut self.wants_focus) {
                    response.request_focus();
                }
                if response.clicked() {
                    leaving = Leaving::Show(id);
                }
            }
            State::Has(None) => {
                ui.muted(Role::Body, text.get("starter-gone"));
                if open.is_writable && Button::new(text.get("starter-make-again")).show(ui).clicked() {
                    leaving = Leaving::Answered(Wish::Has);
                }
            }
            _ => {}
        }
        leaving
    }
}

fn head_ui(ui: &mut Ui, shown: Shown<'_>, open: &Open<'_>, text: &Text) {
    let Shown { entry, .. } = shown;
    heading_ui(ui, Role::Section, entry.title.get(open.language));
    let look = look(shown);
    let all = badges(look, text);
    if !all.is_empty() {
        ui.horizontal_wrapped(|ui| {
            for (words, is_warning) in all {
                Badge::new(if is_warning { Tone::Warn } else { Tone::Neutral }, words).show(ui);
            }
        });
    }
    if !entry.description.is_empty() {
        ui.role(Role::Body, entry.description.get(open.language));
    }
}

const fn look(shown: Shown<'_>) -> Look<'_> {
    let Shown { source, entry, state, country, keeper, .. } = shown;
    Look { source, entry, state, is_asked: false, country, keeper }
}

fn facts_ui(ui: &mut Ui, shown: Shown<'_>, open: &Open<'_>, text: &Text) -> Leaving {
    let Shown { source, entry, .. } = shown;
    let language = open.language;
    let system = entry.system.as_deref().and_then(|id| source.system(id)).map(|system| system.name.get(language).to_owned());
    let labels = |codes: &[crate::model::Code]| codes.iter().map(|code| code.term().label(language)).collect::<Vec<_>>().join(", ");
    let facts = [
        (Field::SourceSystem, system.unwrap_or_default()),
        (Field::Theme, labels(&entry.theme)),
        (Field::HvdCategory, labels(&entry.hvd)),
        (Field::Frequency, entry.frequency.map_or_else(String::new, |code| code.term().label(language).to_owned())),
    ];
    let leaving = department_ui(ui, shown, open, text);
    for (field, value) in facts.into_iter().filter(|(_, value)| !value.is_empty()) {
        fact_ui(ui, field, &value, text);
    }
    leaving
}

/// Shows a fact beside its name; under it where a word would be broken otherwise.
fn fact_ui(ui: &mut Ui, field: Field, value: &str, text: &Text) {
    let longest = value.split_whitespace().map(|word| width(ui, Role::Body, word)).fold(0.0, f32::max);
    let ink = ui.palette().text;
    if longest > ui.available_width() - NAMES - size::GAP {
        ui.muted(Role::Caption, name_of(field, text));
        ui.add(Label::new(rich(Role::Body, value, ink)).wrap());
        return;
    }
    ui.horizontal_top(|ui| {
        fact_name_ui(ui, field, 20.0, text);
        ui.add(Label::new(rich(Role::Body, value, ink)).wrap());
    });
}

fn fact_name_ui(ui: &mut Ui, field: Field, height: f32, text: &Text) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(NAMES, height), eframe::egui::Sense::hover());
    let muted = ui.palette().muted;
    let name = crate::ui::widget::label::galley(ui, Role::Caption, name_of(field, text), muted, NAMES - 8.0);
    ui.painter().galley(eframe::egui::pos2(rect.left(), rect.center().y - name.size().y / 2.0), name, muted);
}

/// Shows who keeps it, and before it is made lets another department be chosen.
fn department_ui(ui: &mut Ui, shown: Shown<'_>, open: &Open<'_>, text: &Text) -> Leaving {
    let Some(usual) = shown.entry.department.as_deref().and_then(|id| shown.source.department(id)) else { return Leaving::No };
    let inventory = open.inventory();
    let kept_by = department(look(shown), open);
    let mut known: Vec<(DepartmentId, String)> = inventory.departments().map(|department| (department.id, department.name.to_string())).collect();
    if known.is_empty() || !open.is_writable || matches!(shown.state, State::Has(Some(_))) {
        if !kept_by.is_empty() {
            fact_ui(ui, Field::Department, kept_by, text);
        }
        return Leaving::No;
    }
    known.sort_by_cached_key(|(_, name)| text.sort_key(name));
    let mut choices: Vec<String> = known.iter().map(|(_, name)| name.clone()).collect();
    let usual = usual.name.get(open.language);
    let is_there = inventory.department_named(usual).is_some();
    if !is_there {
        choices.push(text.with("starter-department-new", &[("name", usual.into())]));
    }
    let chosen = shown.keeper.and_then(|keeper| known.iter().position(|(id, _)| *id == keeper)).or_else(|| (!is_there).then_some(known.len()));
    let name = text.with("starter-department-choose", &[("department", kept_by.into())]);
    let id = Id::unique("starter-department");
    let select = |width: f32| Select { id, name: &name, none: kept_by, search: wording::field(Field::Department, text), width };
    let picked = ui.horizontal(|ui| {
        fact_name_ui(ui, Field::Department, size::CONTROL, text);
        select((ui.available_width() - size::GAP).max(0.0)).show(ui, &choices, chosen, false)
    });
    match picked.inner.flatten() {
        Some(picked) if Some(picked) != chosen => Leaving::Keep(known.get(picked).map(|(id, _)| *id)),
        _ => Leaving::No,
    }
}

/// Names a field; the one with a long name by what everybody calls it.
fn name_of(field: Field, text: &Text) -> &str {
    if field == Field::HvdCategory { text.get("starter-badge-hvd") } else { wording::field(field, text) }
}

fn references_ui(ui: &mut Ui, shown: Shown<'_>, text: &Text) {
    let Shown { entry, country, .. } = shown;
    for (key, references) in [("starter-specifications", &entry.specifications), ("starter-guides", &entry.guides), ("starter-elsewhere", &entry.elsewhere)] {
        let references: Vec<&Reference> = for_country(references, country).collect();
        if references.is_empty() {
            continue;
        }
        ui.add_space(6.0);
        heading_ui(ui, Role::Label, text.get(key));
        for reference in references {
            ui.role(Role::Body, &reference.name);
            if let Some(address) = &reference.address {
                address_ui(ui, address.as_str(), &reference.name, text);
            }
        }
    }
}

/// Shows an address that can be selected and copied. Nothing is opened: the program goes nowhere by itself.
fn address_ui(ui: &mut Ui, address: &str, name: &str, text: &Text) {
    let line = Vec2::new(ui.available_width(), size::CONTROL);
    ui.allocate_ui_with_layout(line, Layout::right_to_left(Align::Center), |ui| {
        if icon_button(ui, icon::COPY, &text.with("starter-copy", &[("name", name.into())]), None).clicked() {
            ui.copy_text(address.to_owned());
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let muted = ui.palette().muted;
            ui.add(Label::new(rich(Role::Caption, address, muted)).truncate().selectable(true));
        });
    });
}

fn sensitivities_ui(ui: &mut Ui, shown: Shown<'_>, open: &Open<'_>, text: &Text) {
    if shown.entry.sensitivities.is_empty() {
        return;
    }
    ui.add_space(6.0);
    heading_ui(ui, Role::Label, text.get("starter-sensitivities"));
    for sensitivity in &shown.entry.sensitivities {
        let gates: Vec<&str> = sensitivity.gates.iter().map(|gate| wording::gate(*gate, text)).collect();
        if !gates.is_empty() {
            ui.muted(Role::CaptionStrong, &gates.join(", "));
        }
        ui.role(Role::Body, sensitivity.text.get(open.language));
    }
    ui.add_space(8.0);
}
