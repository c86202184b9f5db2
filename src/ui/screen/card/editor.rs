//! One field of the card: its name, the editor that its kind asks for, and why it cannot take what was typed.
//!
//! Choices are asked for at once, text when the cursor leaves it.

use eframe::egui::{
    FontSelection, Frame, Id, Key, KeyboardShortcut, Margin, Modifiers, Popup, PopupCloseBehavior, Response, Role as AccessRole, ScrollArea, Sense, Stroke,
    StrokeKind, TextEdit, Ui, Vec2, WidgetInfo,
};

use super::draft::{Drafts, Slot};
use crate::alphabet::language_of;
use crate::command::Command;
use crate::model::{Code, Dataset, DatasetId, DepartmentId, Field, FieldKey, Kind, Language, Value, Vocabulary};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::UiText as _;
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, paint_icon, rich};
use crate::ui::widget::select::Select;
use crate::wording;

/// Names for ids of egui.
const SEARCH: &str = "search";
const EDIT: &str = "edit";

/// A line, or paragraphs.
#[derive(Debug, Clone, Copy)]
pub(in crate::ui::screen) struct Line<'a> {
    /// Names the editor among others on the screen.
    pub(in crate::ui::screen) id: Id,
    /// Says what is typed, to those who cannot see it.
    pub(in crate::ui::screen) name: &'a str,
    /// Shown while it is empty.
    pub(in crate::ui::screen) hint: &'a str,
    /// One line, or room for this many that grows.
    pub(in crate::ui::screen) rows: usize,
    /// Whether Enter takes the text although there may be several lines; Shift+Enter then begins a new one.
    pub(in crate::ui::screen) enter_takes: bool,
    /// The role its text plays.
    pub(in crate::ui::screen) role: Role,
    /// Whether it has an edge of its own.
    pub(in crate::ui::screen) has_edge: bool,
    /// How wide it is.
    pub(in crate::ui::screen) width: f32,
}

/// Shows an editor for text over the value that is kept elsewhere. Esc brings the old text back.
pub(in crate::ui::screen) fn line_ui(ui: &mut Ui, line: Line<'_>, drafts: &mut Drafts, at: (DatasetId, Slot), value: &str, trouble: Option<&str>) -> Response {
    let palette = ui.palette();
    let (id, slot) = at;
    let mut text = drafts.text(id, slot).unwrap_or(value).to_owned();
    let is_single = line.rows <= 1 && !line.enter_takes;
    let edit = if is_single { TextEdit::singleline(&mut text) } else { TextEdit::multiline(&mut text).desired_rows(line.rows) };
    let edit = if line.enter_takes { edit.return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter)) } else { edit };
    let edit = edit.id(line.id).font(FontSelection::FontId(line.role.font())).hint_text(rich(Role::Body, line.hint, palette.muted)).desired_width(line.width);
    let edit = if line.has_edge { edit.margin(Margin::symmetric(8, 5)) } else { edit.frame(Frame::new().inner_margin(Margin::symmetric(4, 2))) };
    let response = ui.add(edit);
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(AccessRole::TextInput, ui.is_enabled(), line.name);
        info.current_text_value = Some(text.clone());
        info.hint_text = Some(line.hint.to_owned());
        info
    });
    if !line.has_edge && response.hovered() && !response.has_focus() {
        ui.painter().rect_stroke(response.rect, size::RADIUS_SMALL, Stroke::new(1.0, palette.line), StrokeKind::Outside);
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.changed() {
        drafts.keep(id, slot, text);
    }
    let takes = line.enter_takes && response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter) && !input.modifiers.shift);
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
        drafts.forget(id, slot);
    } else if takes {
        response.surrender_focus();
    } else if response.has_focus() {
        drafts.has_cursor(id, slot);
    }
    if !line.has_edge && response.has_focus() {
        ui.painter().rect_stroke(response.rect, size::RADIUS_SMALL, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Outside);
    }
    if let Some(trouble) = trouble {
        ui.painter().rect_stroke(response.rect, size::RADIUS_SMALL, Stroke::new(1.5, palette.err), StrokeKind::Inside);
        ui.label(rich(Role::Caption, trouble, palette.err));
    }
    response
}

/// What the editors of a dataset need.
pub(super) struct Editor<'a, 'b> {
    pub(super) dataset: &'a Dataset,
    pub(super) open: &'a Open<'a>,
    pub(super) drafts: &'b mut Drafts,
    /// The language that is edited.
    pub(super) language: Language,
    /// The departments in the order of the alphabet.
    pub(super) departments: &'a [(DepartmentId, String)],
    /// Whether a department is being named.
    pub(super) is_naming: &'b mut bool,
}

impl Editor<'_, '_> {
    /// Shows the field with its name above it.
    pub(super) fn field_ui(&mut self, ui: &mut Ui, field: Field, width: f32, cx: &mut Cx<'_>) {
        let key = FieldKey::new(field, self.language);
        let text = std::sync::Arc::clone(cx.text);
        let name = wording::field(field, &text);
        let help = text.of("field", &format!("{}-help", field.info().key));
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.muted(Role::Caption, name).on_hover_text(help);
            if !self.open.is_writable {
                let value = self.dataset.get(key).map(|value| wording::value(value, self.open.inventory(), &text));
                ui.role(Role::Body, value.as_deref().unwrap_or(text.get("nothing")));
                return;
            }
            match field.info().kind {
                Kind::Code(vocabulary) => self.code_ui(ui, key, vocabulary, name, width, cx),
                Kind::Codes(vocabulary) => self.codes_ui(ui, key, vocabulary, name, width, cx),
                Kind::Department => self.department_ui(ui, key, name, width, cx),
                kind => self.text_ui(ui, key, kind, name, help, width, cx),
            }
        });
    }

    #[expect(clippy::too_many_arguments, reason = "a field's own facts")]
    fn text_ui(&mut self, ui: &mut Ui, key: FieldKey, kind: Kind, name: &str, help: &str, width: f32, cx: &Cx<'_>) {
        let at = (self.dataset.id(), Slot::Field(key));
        let value = self.dataset.get(key).map_or_else(String::new, |value| wording::value(value, self.open.inventory(), cx.text));
        let trouble = self.drafts.trouble(at.0, at.1, self.open, cx.text);
        let hint = match kind {
            Kind::Date => cx.text.get("card-date-hint"),
            Kind::Web => cx.text.get("card-web-hint"),
            _ => help,
        };
        let rows = if kind == Kind::Prose { 3 } else { 1 };
        let id = Id::unique("card-field").with((at.0, key));
        let line = Line { id, name, hint, rows, enter_takes: false, role: Role::Body, has_edge: true, width };
        line_ui(ui, line, self.drafts, at, &value, trouble.as_deref());
    }

    fn set(&self, key: FieldKey, value: Option<Value>, cx: &mut Cx<'_>) {
        cx.ask(Action::run(Command::EditDataset(self.dataset.id(), vec![(key, value)])));
    }

    fn code_ui(&self, ui: &mut Ui, key: FieldKey, vocabulary: Vocabulary, name: &str, width: f32, cx: &mut Cx<'_>) {
        let language = language_of(cx.text.locale());
        let choices: Vec<String> = vocabulary.terms().iter().map(|term| term.label(language).to_owned()).collect();
        let chosen = match self.dataset.get(key) {
            Some(Value::Code(code)) => vocabulary.terms().iter().position(|term| term.code() == code.as_str()),
            _ => None,
        };
        let id = Id::unique("card-code").with((self.dataset.id(), key));
        let select = Select { id, name, none: cx.text.get("none"), search: cx.text.get("card-search"), width };
        if let Some(picked) = select.show(ui, &choices, chosen, true) {
            let code = picked.and_then(|index| vocabulary.terms().get(index)).and_then(|term| Code::new(vocabulary, term.code()).ok());
            self.set(key, code.map(Value::Code), cx);
        }
    }

    fn department_ui(&mut self, ui: &mut Ui, key: FieldKey, name: &str, width: f32, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        let id = self.dataset.id();
        if *self.is_naming {
            let at = (id, Slot::NewDepartment);
            let trouble = self.drafts.trouble(id, at.1, self.open, &text);
            let line_id = Id::unique("card-new-department").with(id);
            let new = text.get("card-department-new-name");
            let line = Line { id: line_id, name: new, hint: new, rows: 1, enter_takes: false, role: Role::Body, has_edge: true, width };
            let response = line_ui(ui, line, self.drafts, at, "", trouble.as_deref());
            if response.lost_focus() {
                // What was refused stays in sight, to be mended.
                *self.is_naming = ui.input(|input| !input.key_pressed(Key::Escape)) && trouble.is_some();
            }
            return;
        }
        let mut choices: Vec<String> = self.departments.iter().map(|(_, name)| name.clone()).collect();
        choices.push(text.get("card-department-new").to_owned());
        let chosen = self.dataset.department().and_then(|id| self.departments.iter().position(|(other, _)| *other == id));
        let select_id = Id::unique("card-department").with(id);
        let select = Select { id: select_id, name, none: text.get("none"), search: text.get("card-search"), width };
        match select.show(ui, &choices, chosen, true) {
            Some(Some(index)) => {
                if let Some((department, _)) = self.departments.get(index) {
                    self.set(key, Some(Value::Department(*department)), cx);
                } else {
                    *self.is_naming = true;
                    ui.memory_mut(|memory| memory.request_focus(Id::unique("card-new-department").with(id)));
                }
            }
            Some(None) => self.set(key, None, cx),
            None => {}
        }
    }

    fn codes_ui(&self, ui: &mut Ui, key: FieldKey, vocabulary: Vocabulary, name: &str, width: f32, cx: &mut Cx<'_>) {
        let palette = ui.palette();
        let language = language_of(cx.text.locale());
        let chosen: &[Code] = match self.dataset.get(key) {
            Some(Value::Codes(codes)) => codes,
            _ => &[],
        };
        let shown = match chosen {
            [] => cx.text.get("none").to_owned(),
            codes => codes.iter().map(|code| code.term().label(language)).collect::<Vec<_>>().join("; "),
        };
        let (rect, response) = ui.allocate_exact_size(Vec2::new(width, size::CONTROL), Sense::click());
        let spoken = format!("{name}: {shown}");
        response.widget_info(|| WidgetInfo::labeled(AccessRole::ComboBox, true, &spoken));
        let fill = if response.hovered() { palette.press } else { palette.bg };
        ui.painter().rect(rect, size::RADIUS_SMALL, fill, Stroke::new(1.0, palette.border), StrokeKind::Inside);
        let ink = if chosen.is_empty() { palette.muted } else { palette.text };
        let words = galley(ui, Role::Body, &shown, ink, width - 40.0);
        ui.painter().galley(rect.left_center() + Vec2::new(12.0, -words.size().y / 2.0), words, ink);
        paint_icon(ui, icon::CHEVRON_DOWN, rect.right_center() - Vec2::new(16.0, 0.0), 14.0, palette.text);
        focus_ring(ui, rect, &response);
        let search_id = response.id.with(SEARCH);
        let mut toggled = None;
        Popup::menu(&response).width(width).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
            ui.set_min_width(width - 16.0);
            let search = search_ui(ui, search_id, cx.text.get("card-search"));
            ScrollArea::vertical().max_height(300.0).show(ui, |ui| {
                for term in vocabulary.terms().iter().filter(|term| term.label(language).to_lowercase().contains(&search)) {
                    let mut is_chosen = chosen.iter().any(|code| code.as_str() == term.code());
                    if ui.checkbox(&mut is_chosen, term.label(language)).changed() {
                        toggled = Code::new(vocabulary, term.code()).ok();
                    }
                }
            });
        });
        if let Some(code) = toggled {
            let mut codes = chosen.to_vec();
            if let Some(at) = codes.iter().position(|other| *other == code) {
                codes.remove(at);
            } else {
                codes.push(code);
            }
            self.set(key, Value::codes(codes).ok(), cx);
        }
        response.on_hover_text(shown);
    }
}

fn search_ui(ui: &mut Ui, id: Id, hint: &str) -> String {
    let mut search = ui.data_mut(|data| data.get_temp::<String>(id).unwrap_or_default());
    let response = ui.add(TextEdit::singleline(&mut search).id(id.with(EDIT)).hint_text(hint).desired_width(f32::INFINITY));
    response.widget_info(|| WidgetInfo::labeled(AccessRole::TextInput, true, hint));
    if response.changed() {
        ui.data_mut(|data| data.insert_temp(id, search.clone()));
    }
    search.trim().to_lowercase()
}
