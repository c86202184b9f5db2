//! The choices of a cell: found by typing, walked by arrows, ticked where several hold at once.
//!
//! It knows what can be picked and draws the list; what a pick changes is asked for elsewhere.

use eframe::egui::{Area, Frame, Id, Key, Margin, Modifiers, Order, Rect, Role as AccessRole, ScrollArea, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::super::column::Column;
use crate::alphabet::language_of;
use crate::command::Answer;
use crate::model::{Code, Dataset, DepartmentId, Kind, Level, Score, Stage, Value};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::check::paint_box;
use crate::ui::widget::label::{UiText as _, galley, paint_icon};
use crate::wording;

/// What can be picked.
#[derive(Debug, Clone, PartialEq)]
enum Pick {
    Nothing,
    Code(Code),
    Department(DepartmentId),
    NewDepartment(String),
    Stage(Stage),
    Score(Score),
}

/// What was picked.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Picked {
    /// A value of the field, or none.
    Value(Option<Value>),
    /// A department that is not there yet.
    NewDepartment(String),
    /// A stage.
    Stage(Stage),
    /// A score.
    Score(Answer),
}

/// What the list of choices tells: that a choice was taken with the pointer, or that something in it was pressed.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Told {
    pub(super) is_taken: bool,
    pub(super) is_pressed: bool,
}

/// The choices of a cell.
#[derive(Debug)]
pub(super) struct Choices {
    all: Vec<(String, Pick)>,
    /// Those that meet what is typed, as places in `all`.
    found: Vec<usize>,
    /// A department that could be made of what is typed.
    new: Option<String>,
    /// Which of those found is walked to.
    at: usize,
    /// What the cell holds.
    held: Option<usize>,
    /// What is ticked, where several hold at once.
    ticked: Option<Vec<Code>>,
    takes_new: bool,
    /// The walk has moved and is to be kept in sight.
    has_walked: bool,
}

impl Choices {
    /// Returns the choices of a cell, if it is one that is picked.
    pub(super) fn of(dataset: &Dataset, column: Column, open: &Open<'_>, text: &Text) -> Option<Self> {
        let language = language_of(text.locale());
        let nothing = (text.get("none").to_owned(), Pick::Nothing);
        let mut ticked = None;
        let mut takes_new = false;
        let (all, held) = match column {
            Column::Stage => {
                let all: Vec<_> = Stage::ALL.map(|stage| (wording::stage(stage, text).to_owned(), Pick::Stage(stage))).into();
                (all, Some(Pick::Stage(dataset.stage())))
            }
            Column::Score(criterion) => {
                let held = open.inventory().scores(dataset.id()).get(&criterion).map(|judgement| Pick::Score(judgement.score));
                let levels = open.model().and_then(|model| model.criterion(criterion)).map(|criterion| &criterion.anchors);
                let score = |level: Level| {
                    let meaning = levels.map_or("", |levels| levels.of(level).get(language));
                    (format!("{} {meaning}", level.get()), Pick::Score(Score::Known(level)))
                };
                let unknown = (format!("? {}", text.get("unknown")), Pick::Score(Score::Unknown));
                (std::iter::once(nothing).chain(Level::ALL.map(score)).chain([unknown]).collect(), held)
            }
            Column::Field(field) => match field.info().kind {
                Kind::Code(vocabulary) => {
                    let codes = vocabulary
                        .terms()
                        .iter()
                        .filter_map(|term| Some((term.label(language).to_owned(), Pick::Code(Code::new(vocabulary, term.code()).ok()?))));
                    (std::iter::once(nothing).chain(codes).collect::<Vec<_>>(), dataset.code(field).map(Pick::Code))
                }
                Kind::Codes(vocabulary) => {
                    ticked = Some(dataset.codes(field).to_vec());
                    let codes = vocabulary
                        .terms()
                        .iter()
                        .filter_map(|term| Some((term.label(language).to_owned(), Pick::Code(Code::new(vocabulary, term.code()).ok()?))));
                    (codes.collect(), None)
                }
                Kind::Department => {
                    takes_new = true;
                    let mut departments: Vec<_> =
                        open.inventory().departments().map(|department| (department.name.to_string(), Pick::Department(department.id))).collect();
                    departments.sort_by(|a, b| text.compare(&a.0, &b.0));
                    (std::iter::once(nothing).chain(departments).collect(), dataset.department().map(Pick::Department))
                }
                _ => return None,
            },
            _ => return None,
        };
        let held = match held {
            Some(held) => all.iter().position(|(_, pick)| *pick == held),
            None => all.iter().position(|(_, pick)| *pick == Pick::Nothing),
        };
        Some(Self { found: (0..all.len()).collect(), at: held.unwrap_or_default(), all, new: None, held, ticked, takes_new, has_walked: true })
    }

    /// Tells whether several hold at once.
    pub(super) const fn is_many(&self) -> bool {
        self.ticked.is_some()
    }

    /// Finds the choices with what is typed in their names, those that begin with it first.
    pub(super) fn search(&mut self, typed: &str) {
        let wanted = typed.trim().to_lowercase();
        let names: Vec<String> = self.all.iter().map(|(name, _)| name.to_lowercase()).collect();
        let is_offered = |index: &usize| wanted.is_empty() || self.all[*index].1 != Pick::Nothing;
        let (mut first, rest): (Vec<usize>, Vec<usize>) =
            (0..self.all.len()).filter(|index| names[*index].contains(&wanted)).filter(is_offered).partition(|index| names[*index].starts_with(&wanted));
        first.extend(rest);
        let is_there = names.contains(&wanted);
        self.new = (self.takes_new && !wanted.is_empty() && !is_there).then(|| typed.trim().to_owned());
        self.at = if wanted.is_empty() { self.held.unwrap_or_default() } else { 0 };
        self.found = first;
        self.has_walked = true;
    }

    fn len(&self) -> usize {
        self.found.len() + usize::from(self.new.is_some())
    }

    /// Walks the choices with a key, or ticks one; tells whether the key was meant for them.
    pub(super) fn walk(&mut self, key: Key, modifiers: Modifiers, typed: &mut String) -> bool {
        let last = self.len().saturating_sub(1);
        match key {
            _ if modifiers.any() => return false,
            Key::ArrowDown => self.at = (self.at + 1).min(last),
            Key::ArrowUp => self.at = self.at.saturating_sub(1),
            Key::PageDown => self.at = (self.at + 8).min(last),
            Key::PageUp => self.at = self.at.saturating_sub(8),
            Key::Space if self.is_many() && self.len() > 0 => {
                self.tick(self.at);
                if !typed.is_empty() {
                    typed.clear();
                    self.search("");
                }
            }
            _ => return false,
        }
        self.has_walked = true;
        true
    }

    fn pick(&self, at: usize) -> Option<Pick> {
        match self.found.get(at) {
            Some(index) => Some(self.all[*index].1.clone()),
            None => self.new.clone().filter(|_| at == self.found.len()).map(Pick::NewDepartment),
        }
    }

    fn tick(&mut self, at: usize) {
        let Some(Pick::Code(code)) = self.pick(at) else { return };
        let Some(ticked) = &mut self.ticked else { return };
        if let Some(place) = ticked.iter().position(|other| *other == code) {
            ticked.remove(place);
        } else {
            ticked.push(code);
        }
    }

    /// Returns what is picked, if anything is.
    pub(super) fn picked(&self) -> Option<Picked> {
        if let Some(ticked) = &self.ticked {
            return Some(Picked::Value(Value::codes(ticked.iter().copied()).ok()));
        }
        Some(match self.pick(self.at)? {
            Pick::Nothing if matches!(self.all.last(), Some((_, Pick::Score(_)))) => Picked::Score(Answer::Clear),
            Pick::Nothing => Picked::Value(None),
            Pick::Code(code) => Picked::Value(Some(Value::Code(code))),
            Pick::Department(department) => Picked::Value(Some(Value::Department(department))),
            Pick::NewDepartment(name) => Picked::NewDepartment(name),
            Pick::Stage(stage) => Picked::Stage(stage),
            Pick::Score(score) => Picked::Score(Answer::Is(score)),
        })
    }
}

/// Shows the list of the choices under its line, or over it where there is more room.
pub(super) fn list_ui(ui: &Ui, choices: &mut Choices, line: Rect, room: Rect, line_id: Id, text: &Text) -> Told {
    let palette = ui.palette();
    let hint = if choices.is_many() { 24.0 } else { 0.0 };
    let wanted = (choices.len().max(1) as f32 * size::ROW).min(size::CELL_CHOICES) + hint + 10.0;
    let (under, over) = (room.bottom() - line.bottom(), line.top() - room.top());
    let is_under = under >= wanted || under >= over;
    let tall = wanted.min(if is_under { under } else { over }).max(3.0 * size::ROW);
    let top = if is_under { line.bottom() } else { line.top() - tall };
    let area = Area::new(Id::unique("datasets-cell-choices")).order(Order::Foreground).fade_in(false).fixed_pos(pos2(line.left(), top));
    let frame = Frame::new().fill(palette.bg).stroke(Stroke::new(1.0, palette.border)).inner_margin(Margin::same(4)).shadow(ui.visuals().popup_shadow);
    let mut told = Told::default();
    let shown = area.show(ui.ctx(), |ui| {
        frame.show(ui, |ui| {
            ui.set_width(line.width() - 10.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            if choices.len() == 0 {
                ui.muted(Role::Body, text.get("grid-choice-nothing"));
            }
            ScrollArea::vertical().max_height(tall - 10.0 - hint).show(ui, |ui| {
                for at in 0..choices.len() {
                    row_ui(ui, choices, at, line_id, text, &mut told);
                }
            });
            if hint > 0.0 {
                ui.add_space(4.0);
                ui.muted(Role::Caption, text.get("grid-choice-keys"));
            }
        });
    });
    choices.has_walked = false;
    told.is_pressed |= shown.response.contains_pointer() && ui.input(|input| input.pointer.any_click());
    told
}

fn row_ui(ui: &mut Ui, choices: &mut Choices, at: usize, line_id: Id, text: &Text, told: &mut Told) {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::ROW), Sense::CLICK);
    let pick = choices.pick(at);
    let name = match (&pick, choices.found.get(at)) {
        (Some(Pick::NewDepartment(name)), _) => text.with("grid-choice-new", &[("name", name.into())]),
        (_, Some(index)) => choices.all[*index].0.clone(),
        _ => return,
    };
    let is_at = choices.at == at;
    let is_ticked = matches!((&pick, &choices.ticked), (Some(Pick::Code(code)), Some(ticked)) if ticked.contains(code));
    let is_held = choices.held.is_some() && choices.found.get(at).copied() == choices.held;
    let role = if choices.is_many() { AccessRole::CheckBox } else { AccessRole::ListBoxOption };
    response.widget_info(|| WidgetInfo::selected(role, true, if choices.is_many() { is_ticked } else { is_at }, &name));
    if is_at {
        ui.painter().rect_filled(rect, size::RADIUS_SMALL, palette.select);
        ui.ctx().accesskit_node_builder(line_id, |node| node.set_active_descendant(response.id.accesskit_id()));
        if choices.has_walked {
            ui.scroll_to_rect(rect, None);
        }
    } else if response.hovered() {
        ui.painter().rect_filled(rect, size::RADIUS_SMALL, palette.hover);
    }
    let sign = pos2(rect.left() + 14.0, rect.center().y);
    if choices.is_many() {
        paint_box(ui, Rect::from_center_size(sign, Vec2::splat(16.0)), is_ticked, &response);
    } else if matches!(pick, Some(Pick::NewDepartment(_))) {
        paint_icon(ui, icon::PLUS, sign, 14.0, palette.accent);
    } else if is_held {
        paint_icon(ui, icon::CHECK, sign, 14.0, palette.accent);
    }
    let ink = if pick == Some(Pick::Nothing) { palette.muted } else { palette.text };
    let words = galley(ui, Role::Body, &name, ink, rect.width() - 34.0);
    ui.painter().galley(pos2(rect.left() + 28.0, rect.center().y - words.size().y / 2.0), words, ink);
    if response.clicked() {
        choices.at = at;
        if choices.is_many() {
            choices.tick(at);
        } else {
            told.is_taken = true;
        }
        told.is_pressed = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn departments(names: &[&str]) -> Choices {
        let all: Vec<_> = std::iter::once(("Ingen".to_owned(), Pick::Nothing))
            .chain(
                names
                    .iter()
                    .enumerate()
                    .map(|(index, name)| ((*name).to_owned(), Pick::Department(DepartmentId::from_uuid(uuid::Uuid::from_u128(index as u128))))),
            )
            .collect();
        Choices { found: (0..all.len()).collect(), all, new: None, at: 0, held: Some(0), ticked: None, takes_new: true, has_walked: false }
    }

    #[test]
    fn typing_finds_what_begins_with_it_first_and_offers_to_make_the_rest() {
        let mut choices = departments(&["Bygg och miljö", "Miljö", "Teknik"]);
        choices.search("mil");
        let names: Vec<&str> = choices.found.iter().map(|index| choices.all[*index].0.as_str()).collect();
        assert_eq!(names, ["Miljö", "Bygg och miljö"]);
        assert_eq!(choices.pick(2), Some(Pick::NewDepartment("mil".to_owned())));
        choices.search("teknik");
        assert_eq!(choices.new, None, "there is one by that name");
        choices.search("Fritid");
        assert_eq!((choices.len(), choices.pick(0)), (1, Some(Pick::NewDepartment("Fritid".to_owned()))));
        choices.search("");
        assert_eq!((choices.len(), choices.at), (4, 0), "and what the cell holds is where one stands");
    }

    #[test]
    fn arrows_walk_and_stay_within() {
        let mut choices = departments(&["Miljö"]);
        let mut typed = String::new();
        assert!(choices.walk(Key::ArrowDown, Modifiers::NONE, &mut typed));
        choices.walk(Key::ArrowDown, Modifiers::NONE, &mut typed);
        assert_eq!(choices.at, 1);
        choices.walk(Key::PageUp, Modifiers::NONE, &mut typed);
        assert_eq!(choices.at, 0);
        assert!(!choices.walk(Key::ArrowDown, Modifiers::SHIFT, &mut typed));
        assert!(!choices.walk(Key::Space, Modifiers::NONE, &mut typed), "a blank is a letter where one holds at a time");
    }
}
