//! The panel beside the checklist: one item in full, and everything that can be written down of it.
//!
//! It keeps nothing: what is typed stands in the drafts, and what is changed is asked for.

use std::sync::Arc;

use eframe::egui::{Id, Popup, Response, Sense, Ui, Vec2};

use super::sheet::{Row, every};
use crate::command::{Command, ItemNote};
use crate::model::{Checklist, Dataset, Decision, Every, Item, ItemRecord, ItemState, Prose, Role as Who};
use crate::text::Text;
use crate::ui::action::{Action, CardPage};
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::screen::card::draft::{Drafts, ItemSlot, Slot};
use crate::ui::screen::card::editor::{Line, line_ui};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::{galley, heading_ui, rich, width};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::{Badge, Button, Tone, UiText as _, icon_button};
use crate::wording;

/// What was asked of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Wish {
    /// The state that was picked.
    pub(super) state: Option<ItemState>,
    /// The text that was left by key.
    pub(super) left: Option<ItemSlot>,
}

/// One item in full.
pub(super) struct ItemPanel<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) item: &'a Item,
    pub(super) row: &'a Row,
    pub(super) record: &'a ItemRecord,
    /// What was decided last about the dataset.
    pub(super) latest: Option<&'a Arc<Decision>>,
    pub(super) open: &'a Open<'a>,
    pub(super) text: &'a Text,
}

/// Returns the id of a text about an item.
pub(super) fn field_id(row: Id, slot: ItemSlot) -> Id {
    row.with(slot)
}

impl ItemPanel<'_> {
    /// Shows the item; `row` is the id of its row.
    pub(super) fn ui(&self, ui: &mut Ui, row: Id, drafts: &mut Drafts, cx: &mut Cx<'_>) -> Wish {
        let mut wish = Wish::default();
        ui.spacing_mut().item_spacing.y = 4.0;
        let source = self.item.source.as_str();
        let caption = if source.is_empty() { self.item.id.to_string() } else { format!("{} · {source}", self.item.id) };
        ui.muted(Role::Caption, &caption);
        heading_ui(ui, Role::Section, &self.row.text);
        let guidance = self.item.guidance.get(self.open.language).trim();
        if !guidance.is_empty() {
            ui.role(Role::Body, guidance);
        }
        self.badges_ui(ui);
        ui.add_space(6.0);
        if self.item.decision.is_some() {
            self.decision_ui(ui, row, cx);
        } else {
            self.record_ui(ui, row, drafts, cx, &mut wish);
        }
        if let Some(decision) = self.latest {
            ui.add_space(10.0);
            rule_ui(ui);
            ui.add_space(10.0);
            latest_ui(ui, self.dataset, decision, self.open, self.text, cx);
        }
        ui.add_space(16.0);
        wish
    }

    fn badges_ui(&self, ui: &mut Ui) {
        let text = self.text;
        let is_own = Checklist::standard().item(self.item.id).is_none();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(6.0, 4.0);
            ui.spacing_mut().interact_size.y = size::BADGE;
            if let Some(required) = &self.row.required {
                Badge::new(Tone::Warn, required).show(ui);
            }
            if is_own {
                Badge::new(Tone::Neutral, text.get("checklist-own")).show(ui);
            }
            if let Some(every) = every(self.item, text) {
                Badge::new(Tone::Neutral, &every).icon(icon::REFRESH).show(ui);
            }
        });
        let roles: Vec<&str> = self.item.roles.iter().map(|role| wording::role(*role, text)).collect();
        ui.muted(Role::Caption, &text.with("checklist-usually", &[("roles", roles.join(", ").into())]));
    }

    /// Shows that the item is done by a decision, and the way to it.
    fn decision_ui(&self, ui: &mut Ui, row: Id, cx: &mut Cx<'_>) {
        let text = self.text;
        let is_done = self.row.state == ItemState::Done;
        let told =
            if is_done { text.with("checklist-decided", &[("date", self.row.stamp.0.as_str().into())]) } else { text.get("checklist-by-decision").to_owned() };
        ui.role(Role::Body, &told);
        ui.add_space(4.0);
        let Some(kind) = &self.item.decision else { return };
        if is_done {
            if Button::new(text.get("checklist-to-decisions")).show(ui).clicked() {
                cx.ask(Action::OpenAt(self.dataset.id(), CardPage::Decisions));
            }
            return;
        }
        let blocked = (!self.open.is_writable).then(|| text.get("blocked-read-only"));
        let response = ui.push_id(row, |ui| Button::new(text.get("checklist-decide")).icon(icon::SCALE).blocked(blocked).show(ui)).inner;
        if response.clicked() {
            cx.ask(Action::Ask(Asked::Decide(vec![self.dataset.id()], Some(kind.clone()))));
        }
    }

    fn record_ui(&self, ui: &mut Ui, row: Id, drafts: &mut Drafts, cx: &mut Cx<'_>, wish: &mut Wish) {
        let text = self.text;
        let waits = drafts.waits(self.dataset.id(), self.item.id);
        let shown = if waits { ItemState::NotApplicable } else { self.record.state };
        if self.open.is_writable {
            let states = ItemState::ALL.map(|state| (state, wording::item_state(state, text)));
            wish.state = segment_ui(ui, text.get("checklist-state"), &states, shown);
        } else {
            ui.role(Role::Label, wording::item_state(shown, text));
        }
        let full = ui.available_width();
        if shown == ItemState::NotApplicable {
            let value = self.record.reason.as_ref().map(Prose::as_str).unwrap_or_default();
            let names = (text.get("checklist-reason"), text.get("checklist-reason-hint"));
            self.text_ui(ui, row, (ItemSlot::Reason, 2, full), names, value, drafts, wish);
            if waits {
                ui.label(rich(Role::Caption, text.get("checklist-reason-waits"), ui.palette().warn));
            }
        }
        if self.record.state != ItemState::Open && !waits {
            self.stamp_ui(ui, row, drafts, wish);
        }
        self.who_and_when_ui(ui, row, drafts, cx, wish);
        let note = self.record.note.as_ref().map(Prose::as_str).unwrap_or_default();
        self.text_ui(ui, row, (ItemSlot::Note, 3, full), (text.get("checklist-note"), text.get("checklist-note-hint")), note, drafts, wish);
        self.links_ui(ui, row, drafts, cx, wish);
    }

    /// Shows who did it and when, to be put right.
    fn stamp_ui(&self, ui: &mut Ui, row: Id, drafts: &mut Drafts, wish: &mut Wish) {
        let text = self.text;
        if self.record.state == ItemState::Doing {
            let date = self.record.date.map(|date| text.date(date)).unwrap_or_default();
            let by = self.record.by.as_ref().map(ToString::to_string).unwrap_or_default();
            ui.muted(Role::Caption, &text.with("checklist-begun", &[("date", date.into()), ("by", by.into())]));
            return;
        }
        let half = (ui.available_width() - size::GAP) / 2.0;
        let date = if self.record.state == ItemState::Done { "checklist-done" } else { "checklist-na-on" };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = size::GAP;
            let value = self.record.by.as_ref().map(ToString::to_string).unwrap_or_default();
            self.text_ui(ui, row, (ItemSlot::By, 1, half), (text.get("checklist-done-by"), text.get("checklist-who-hint")), &value, drafts, wish);
            let value = self.record.date.map(|date| text.date(date)).unwrap_or_default();
            self.text_ui(ui, row, (ItemSlot::Date, 1, half), (text.get(date), text.get("card-date-hint")), &value, drafts, wish);
        });
        let comes_back = matches!(self.item.every, Some(Every::Days(_) | Every::Frequency));
        if self.record.state == ItemState::Done && comes_back {
            let ink = if self.row.stamp.1 == Tone::Warn { ui.palette().warn } else { ui.palette().muted };
            ui.label(rich(Role::Caption, &self.row.stamp.0, ink));
        }
    }

    fn who_and_when_ui(&self, ui: &mut Ui, row: Id, drafts: &mut Drafts, cx: &mut Cx<'_>, wish: &mut Wish) {
        let text = self.text;
        let half = (ui.available_width() - size::GAP) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = size::GAP;
            ui.vertical(|ui| {
                ui.set_width(half);
                let value = self.record.responsible.as_ref().map(ToString::to_string).unwrap_or_default();
                let names = (text.get("checklist-responsible"), text.get("checklist-who-hint"));
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    let room = if self.open.is_writable { half - size::CONTROL } else { half };
                    self.text_ui(ui, row, (ItemSlot::Responsible, 1, room), names, &value, drafts, wish);
                    if self.open.is_writable {
                        ui.vertical(|ui| {
                            ui.add_space(width_of_caption(ui));
                            self.roles_ui(ui, drafts, cx);
                        });
                    }
                });
            });
            let value = self.record.due.map(|due| text.date(due)).unwrap_or_default();
            self.text_ui(ui, row, (ItemSlot::Due, 1, half), (text.get("checklist-until"), text.get("card-date-hint")), &value, drafts, wish);
        });
    }

    /// Offers the roles, those of the item first.
    fn roles_ui(&self, ui: &mut Ui, drafts: &mut Drafts, cx: &mut Cx<'_>) {
        let text = self.text;
        let response = icon_button(ui, icon::CHEVRON_DOWN, text.get("checklist-roles"), None);
        Popup::menu(&response).show(|ui| {
            let own = self.item.roles.iter().copied();
            let others = Who::ALL.into_iter().filter(|role| !self.item.roles.contains(role));
            for role in own.chain(others) {
                let name = wording::role(role, text);
                if ui.button(name).clicked() {
                    drafts.forget(self.dataset.id(), Slot::Item(self.item.id, ItemSlot::Responsible));
                    self.note(ItemNote { responsible: Some(name.to_owned()), ..ItemNote::default() }, cx);
                }
            }
        });
    }

    fn note(&self, note: ItemNote, cx: &mut Cx<'_>) {
        cx.ask(Action::run(Command::NoteItem(vec![self.dataset.id()], self.item.id, note)));
    }

    fn links_ui(&self, ui: &mut Ui, row: Id, drafts: &mut Drafts, cx: &mut Cx<'_>, wish: &mut Wish) {
        let text = self.text;
        if self.record.links.is_empty() && !self.open.is_writable {
            return;
        }
        ui.add_space(2.0);
        ui.muted(Role::Caption, text.get("checklist-links"));
        let mut removed = None;
        for (index, link) in self.record.links.iter().enumerate() {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                let palette = ui.palette();
                ui.icon(icon::LINK, 14.0, palette.muted);
                let shown = short(ui, link.as_str(), ui.available_width() - size::CONTROL - 12.0);
                let name = text.with("checklist-link-open", &[("link", link.as_str().into())]);
                if Button::link(&shown).name(&name).tooltip(link.as_str()).show(ui).clicked() {
                    cx.ask(Action::OpenInSystem(link.as_str().into()));
                }
                let name = text.with("checklist-link-remove", &[("link", link.as_str().into())]);
                if self.open.is_writable && icon_button(ui, icon::CLOSE, &name, None).clicked() {
                    removed = Some(index);
                }
            });
        }
        if let Some(removed) = removed {
            let left = self.record.links.iter().enumerate().filter(|(index, _)| *index != removed);
            let links = left.map(|(_, link)| link.to_string()).collect();
            self.note(ItemNote { links: Some(links), ..ItemNote::default() }, cx);
        }
        if self.open.is_writable {
            let width = ui.available_width();
            let names = (text.get("checklist-link-add"), text.get("card-web-hint"));
            self.edit_ui(ui, row, (ItemSlot::Link, 1, width), names, "", drafts, wish);
        }
    }

    /// Shows a text with its name above it, to be edited where the inventory can be written.
    #[expect(clippy::too_many_arguments, reason = "a text's own facts")]
    fn text_ui(&self, ui: &mut Ui, row: Id, at: (ItemSlot, usize, f32), names: (&str, &str), value: &str, drafts: &mut Drafts, wish: &mut Wish) {
        ui.vertical(|ui| {
            ui.set_width(at.2);
            ui.add_space(2.0);
            ui.muted(Role::Caption, names.0);
            if self.open.is_writable {
                self.edit_ui(ui, row, at, names, value, drafts, wish);
            } else {
                ui.role(Role::Body, if value.is_empty() { self.text.get("nothing") } else { value });
            }
        });
    }

    #[expect(clippy::too_many_arguments, reason = "a text's own facts")]
    fn edit_ui(
        &self,
        ui: &mut Ui,
        row: Id,
        (slot, rows, width): (ItemSlot, usize, f32),
        (name, hint): (&str, &str),
        value: &str,
        drafts: &mut Drafts,
        wish: &mut Wish,
    ) -> Response {
        let at = (self.dataset.id(), Slot::Item(self.item.id, slot));
        let trouble = drafts.trouble(at.0, at.1, self.open, self.text);
        let line = Line { id: field_id(row, slot), name, hint, rows, enter_takes: rows > 1, role: Role::Body, has_edge: true, width };
        let response = line_ui(ui, line, drafts, at, value, trouble.as_deref());
        let is_key = ui.input(|input| input.key_pressed(eframe::egui::Key::Enter) || input.key_pressed(eframe::egui::Key::Escape));
        if drafts.was_in(at.0, at.1) && !response.has_focus() && is_key {
            wish.left = Some(slot);
            if slot == ItemSlot::Reason && ui.input(|input| input.key_pressed(eframe::egui::Key::Escape)) {
                drafts.forget_item(self.dataset.id(), self.item.id);
            }
        }
        response
    }
}

/// Returns how high a name above a text is, with what stands around it.
fn width_of_caption(ui: &Ui) -> f32 {
    ui.fonts_mut(|fonts| fonts.row_height(&Role::Caption.font())) + 2.0 + ui.spacing().item_spacing.y
}

/// Leaves out what every address begins with, and the middle of a long one.
fn short(ui: &Ui, link: &str, room: f32) -> String {
    let bare = link.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
    if width(ui, Role::Body, bare) <= room {
        return bare.to_owned();
    }
    let letters: Vec<char> = bare.chars().collect();
    let fits = |kept: usize| {
        let tail: String = letters[letters.len() - kept / 3..].iter().collect();
        let head: String = letters[..kept - kept / 3].iter().collect();
        let shown = format!("{head}…{tail}");
        (width(ui, Role::Body, &shown) <= room).then_some(shown)
    };
    (1..letters.len()).rev().find_map(fits).unwrap_or_else(|| bare.to_owned())
}

/// Shows what was decided last about the dataset.
fn latest_ui(ui: &mut Ui, dataset: &Dataset, decision: &Decision, open: &Open<'_>, text: &Text, cx: &mut Cx<'_>) {
    let kind = wording::decision_kind(&decision.kind, text);
    heading_ui(ui, Role::Label, &text.with("checklist-latest", &[("kind", kind.into())]));
    let by = decision.role.as_ref().map_or_else(|| decision.by.to_string(), |role| format!("{}, {role}", decision.by));
    let number = decision.register_number.as_ref().map(ToString::to_string);
    let facts = [("decision-part-date", Some(text.date(decision.date))), ("decision-part-by", Some(by)), ("decision-part-register-number", number)];
    let column = facts.iter().map(|(key, _)| width(ui, Role::Body, text.get(key))).fold(0.0, f32::max).min(120.0) + 12.0;
    for (key, value) in facts {
        let Some(value) = value else { continue };
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let name = galley(ui, Role::Body, text.get(key), ui.palette().muted, column - 8.0);
            let (rect, _) = ui.allocate_exact_size(Vec2::new(column, name.size().y), Sense::hover());
            ui.painter().galley(rect.min, name, ui.palette().muted);
            ui.role(Role::Body, &value);
        });
    }
    let snapshot = decision.snapshot.and_then(|id| open.inventory().snapshots().find(|snapshot| snapshot.id == id));
    let words = snapshot.map_or_else(|| text.get("checklist-to-decisions").to_owned(), |snapshot| snapshot.name.to_string());
    if Button::link(&words).show(ui).clicked() {
        cx.ask(Action::OpenAt(dataset.id(), CardPage::Decisions));
    }
}
