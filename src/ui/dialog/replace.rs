//! Asks what to look for and what to put there, and shows each place before and after.
//!
//! Nothing is changed here; what is ticked is asked for as one command. Rows that a filter hides are not looked through.

mod list;

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui::{Id, Key, Ui};

use super::{Asking, form};
use crate::command::replace::{Found, Replacement};
use crate::command::{CellEdits, Command};
use crate::model::{DatasetId, Field, FieldKey};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::latest::Latest;
use crate::ui::theme::{Role, size};
use crate::ui::widget::Button;
use crate::ui::widget::check::check_ui;
use crate::ui::widget::label::{UiText as _, heading_ui};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::text_field::TextField;
use crate::wording;

/// Up to so many fields are looked through on the spot.
const AT_ONCE: usize = 3_000;

/// Where text may be replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// The datasets that are shown, in order.
    pub rows: Arc<[DatasetId]>,
    /// The fields with text that are shown.
    pub shown: Vec<Field>,
    /// The field with text that the cursor is in.
    pub column: Option<Field>,
    /// The cells that are chosen, where they are more than one.
    pub chosen: Arc<[(DatasetId, Field)]>,
}

/// Which part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Where {
    Shown,
    Column,
    Chosen,
}

/// Begins to ask.
pub(super) fn begin(scope: Scope) -> Box<dyn Asking> {
    let place = if scope.chosen.is_empty() { Where::Shown } else { Where::Chosen };
    Box::new(Replace {
        scope,
        place,
        wanted: Replacement::default(),
        found: Latest::default(),
        unticked: BTreeSet::new(),
        at: None,
        wants_place: false,
        wants_button: false,
        is_new: true,
    })
}

/// What was looked for, where, and in which state of the inventory.
type Asked = (u64, Where, Replacement);

#[derive(Debug)]
struct Replace {
    scope: Scope,
    place: Where,
    wanted: Replacement,
    found: Latest<Asked, Vec<Found>>,
    /// Places that stay as they are.
    unticked: BTreeSet<(DatasetId, FieldKey)>,
    /// The place that Enter in the first field has come to.
    at: Option<usize>,
    /// That place is to be scrolled to.
    wants_place: bool,
    /// The button is to have the focus as soon as it can be pressed.
    wants_button: bool,
    is_new: bool,
}

impl Asking for Replace {
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let asked = (open.session.revision(), self.place, self.wanted.clone());
        self.refresh(&asked, ui, open);
        let mut is_open = true;
        let stays = super::modal_ui(ui, "replace", size::DIALOG_WIDE, |ui| {
            let is_entered = form::is_entered(ui);
            let text = Arc::clone(cx.text);
            heading_ui(ui, Role::Title, text.get("replace-title"));
            ui.add_space(8.0);
            form::body_ui(ui, |ui| {
                self.form_ui(ui, &asked, &text);
                ui.add_space(8.0);
                self.found_ui(ui, &asked, open, &text);
            });
            ui.add_space(16.0);
            is_open = self.buttons_ui(ui, is_entered, &asked, &text, cx);
            is_open
        });
        self.is_new = false;
        stays && is_open
    }
}

impl Replace {
    fn refresh(&mut self, asked: &Asked, ui: &Ui, open: &Open<'_>) {
        let count = match self.place {
            Where::Shown => self.scope.rows.len() * self.scope.shown.len(),
            Where::Column => self.scope.rows.len(),
            Where::Chosen => self.scope.chosen.len(),
        };
        let (scope, place, wanted) = (&self.scope, self.place, &self.wanted);
        self.found.refresh(asked, "replace", count <= AT_ONCE, ui.ctx(), || {
            let (scope, wanted, inventory, language) = (scope.clone(), wanted.clone(), Arc::clone(open.inventory()), open.language);
            move || {
                let of = |(id, field): (DatasetId, Field)| wanted.find_in(&inventory, id, field, language);
                let fields: &[Field] = match place {
                    Where::Shown => &scope.shown,
                    _ => scope.column.as_slice(),
                };
                match place {
                    Where::Chosen => scope.chosen.iter().copied().filter_map(of).collect(),
                    _ => scope.rows.iter().flat_map(|id| fields.iter().map(move |field| (*id, *field))).filter_map(of).collect(),
                }
            }
        });
    }

    /// Shows the two texts. Enter in the first goes from place to place, in the second on to the button.
    fn texts_ui(&mut self, ui: &mut Ui, asked: &Asked, text: &Text) {
        let half = (ui.available_width() - 24.0) / 2.0;
        let mut entered = None;
        ui.horizontal_top(|ui| {
            for (key, typed, is_first) in [("replace-find", &mut self.wanted.find, true), ("replace-with", &mut self.wanted.with, false)] {
                ui.vertical(|ui| {
                    ui.set_width(half);
                    let name = text.get(key);
                    ui.muted(Role::Caption, name);
                    let field = TextField { id: Id::unique(key), name, hint: "", rows: 1, width: half - 16.0, error: None };
                    let response = field.show(ui, typed);
                    let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
                    if is_first && (self.is_new || is_entered) {
                        response.request_focus();
                    }
                    entered = is_entered.then_some(is_first).or(entered);
                });
            }
        });
        match entered {
            Some(true) => self.step(asked, ui.input(|input| input.modifiers.shift)),
            Some(false) => self.wants_button = true,
            None => {}
        }
    }

    /// Goes to the next place, or the one before; after the last comes the first.
    fn step(&mut self, asked: &Asked, is_back: bool) {
        let count = self.found.of(asked).map_or(0, Vec::len);
        let next = match self.at {
            Some(at) if is_back => (at + count).checked_sub(1),
            Some(at) => Some(at + 1),
            None if is_back => count.checked_sub(1),
            None => Some(0),
        };
        self.at = next.filter(|_| count > 0).map(|next| next % count);
        self.wants_place = self.at.is_some();
    }

    fn form_ui(&mut self, ui: &mut Ui, asked: &Asked, text: &Text) {
        let before = (self.wanted.clone(), self.place);
        self.texts_ui(ui, asked, text);
        ui.add_space(4.0);
        let column = self.scope.column.map(|field| text.with("replace-where-column", &[("column", wording::field(field, text).into())]));
        let mut places = vec![(Where::Shown, text.get("replace-where-shown"))];
        places.extend(column.as_deref().map(|column| (Where::Column, column)));
        if !self.scope.chosen.is_empty() {
            places.push((Where::Chosen, text.get("replace-where-chosen")));
        }
        if places.len() > 1
            && let Some(place) = segment_ui(ui, text.get("replace-where"), &places, self.place)
        {
            self.place = place;
        }
        ui.horizontal_wrapped(|ui| {
            if check_ui(ui, self.wanted.matches_case, text.get("replace-case")).clicked() {
                self.wanted.matches_case = !self.wanted.matches_case;
            }
            ui.add_space(12.0);
            if check_ui(ui, self.wanted.is_whole, text.get("replace-whole")).clicked() {
                self.wanted.is_whole = !self.wanted.is_whole;
            }
        });
        if before != (self.wanted.clone(), self.place) {
            self.unticked.clear();
            self.at = None;
            self.wants_button = false;
        }
    }

    fn found_ui(&mut self, ui: &mut Ui, asked: &Asked, open: &Open<'_>, text: &Text) {
        let Self { found, unticked, scope, wanted, at, wants_place, .. } = self;
        let said = match found.of(asked) {
            _ if wanted.find.is_empty() => text.get("replace-begin").to_owned(),
            None => text.get("replace-working").to_owned(),
            Some(found) if found.is_empty() => text.with("replace-none", &[("rows", scope.rows.len().into())]),
            Some(found) => {
                let places: usize = found.iter().map(|found| found.count).sum();
                let datasets: BTreeSet<DatasetId> = found.iter().map(|found| found.dataset).collect();
                text.with("replace-found", &[("places", places.into()), ("fields", found.len().into()), ("datasets", datasets.len().into())])
            }
        };
        let all = found.of(asked).map_or(0, Vec::len);
        let said = match *at {
            Some(at) if at < all => text.with("replace-standing", &[("at", (at + 1).into()), ("all", all.into()), ("found", said.into())]),
            _ => said,
        };
        let response = ui.muted(Role::Body, &said);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(eframe::egui::accesskit::Live::Polite));
        if let Some(found) = found.of(asked).filter(|found| !found.is_empty()) {
            let standing = list::Standing { at: *at, is_new: std::mem::take(wants_place) };
            list::ui(ui, found, unticked, standing, open, text);
        }
        if open.inventory().datasets().len() > scope.rows.len() {
            ui.add_space(4.0);
            ui.muted(Role::Caption, text.get("replace-hidden"));
        }
    }

    /// Shows the buttons; returns whether the dialog stays open.
    fn buttons_ui(&mut self, ui: &mut Ui, is_entered: bool, asked: &Asked, text: &Text, cx: &mut Cx<'_>) -> bool {
        let mut is_open = true;
        let (count, command) = self.found.of(asked).map_or((0, None), |found| command(found, &self.unticked));
        super::foot_ui(ui, |ui| {
            let label = text.with("replace-button", &[("count", count.into())]);
            let blocked = command.is_none().then(|| text.get("replace-nothing"));
            let button = Button::primary(&label).blocked(blocked).show(ui);
            if command.is_some() && std::mem::take(&mut self.wants_button) {
                button.request_focus();
            }
            if let (true, Some(command)) = (button.clicked() || is_entered, command) {
                cx.ask(Action::run(command));
                is_open = false;
            }
            if Button::new(text.get("cancel")).show(ui).clicked() {
                is_open = false;
            }
        });
        is_open
    }
}

/// Returns how many fields are ticked, and the command that replaces in them.
fn command(found: &[Found], unticked: &BTreeSet<(DatasetId, FieldKey)>) -> (usize, Option<Command>) {
    let mut edits: Vec<CellEdits> = Vec::new();
    let mut count = 0;
    for Found { dataset, key, value, .. } in found.iter().filter(|found| !unticked.contains(&(found.dataset, found.key))) {
        let Ok(value) = value else { continue };
        count += 1;
        match edits.last_mut() {
            Some((id, edits)) if id == dataset => edits.push((*key, value.clone())),
            _ => edits.push((*dataset, vec![(*key, value.clone())])),
        }
    }
    (count, (count > 0).then_some(Command::Replace(edits)))
}
