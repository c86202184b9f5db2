//! Reminders beside the list: whom each is for, what it says, and ways to take it along.
//!
//! Letters are written elsewhere; here they are shown and copied, and nothing is sent.

use std::sync::Arc;

use eframe::egui::{self, Frame, Id, Panel, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui, Vec2, WidgetInfo, pos2};

use super::keys::{Keys, Wish};
use crate::export::calendar::USUAL_ALARM;
use crate::export::reminder::{self, By, Letter};
use crate::model::process::Due;
use crate::text::{Locale, Text};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::latest::{AT_ONCE, Latest};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::toast::Toast;
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::{galley, heading_ui};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::{Button, Ground, UiText as _, icon_button};

/// So many lines of a letter are shown; all of it is copied.
const LINES: usize = 200;
/// So many recipients are seen at once.
const SEEN: usize = 6;
/// Stands between letters that are copied together.
const BETWEEN: &str = "\n\n\n";
/// A room lower than this scrolls as a whole.
const SCROLLS_UNDER: f32 = 520.0;
/// When a calendar can remind, in days before.
const ALARMS: [Option<u16>; 4] = [None, Some(1), Some(USUAL_ALARM), Some(7)];

/// What letters are of: everything that they follow from.
type Of = (u64, u64, By, Locale);

/// The reminders.
#[derive(Debug)]
pub(super) struct Letters {
    /// Whether they are shown.
    pub(super) is_open: bool,
    /// How many days before the day a calendar is to remind.
    pub(super) alarm_days: Option<u16>,
    by: By,
    /// The language of the letters; that of the program until somebody chooses another.
    locale: Option<Locale>,
    written: Latest<Of, Vec<Letter>>,
    /// The letter that is shown.
    shown: usize,
    /// What of the letter is shown, with its place and the state it is of.
    preview: Option<(Of, usize, String)>,
    reveals: bool,
}

impl Default for Letters {
    fn default() -> Self {
        Self {
            is_open: false,
            alarm_days: Some(USUAL_ALARM),
            by: By::Steward,
            locale: None,
            written: Latest::default(),
            shown: 0,
            preview: None,
            reveals: false,
        }
    }
}

/// What the letters are about.
pub(super) struct About<'a> {
    pub(super) due: &'a [Due],
    /// Goes up whenever `due` is other.
    pub(super) revision: u64,
    /// Whether it is what somebody chose, or everything that is overdue or due soon.
    pub(super) is_chosen: bool,
}

impl Letters {
    /// Shows the reminders at the right, or over everything where there is no room beside.
    pub(super) fn panel_ui(&mut self, ui: &mut Ui, covers: bool, about: &About<'_>, open: &Open<'_>, cx: &mut Cx<'_>) {
        let bg = ui.palette().bg;
        if covers {
            egui::CentralPanel::default().frame(Frame::new().fill(bg)).show(ui, |ui| self.padded_ui(ui, about, open, cx));
        } else {
            let panel = Panel::right("maintenance-letters").exact_size(size::SIDE_COLUMN).resizable(false).frame(Frame::new().fill(bg));
            panel.show_separator_line(true).show(ui, |ui| self.padded_ui(ui, about, open, cx));
        }
    }

    fn padded_ui(&mut self, ui: &mut Ui, about: &About<'_>, open: &Open<'_>, cx: &mut Cx<'_>) {
        Frame::new().inner_margin(size::CARD_PAD as i8).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            if ui.available_height() < SCROLLS_UNDER {
                ScrollArea::vertical().id_salt("maintenance-letters").auto_shrink(false).show(ui, |ui| self.ui(ui, true, about, open, cx));
            } else {
                self.ui(ui, false, about, open, cx);
            }
        });
    }

    fn ui(&mut self, ui: &mut Ui, is_short: bool, about: &About<'_>, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        ui.horizontal(|ui| {
            heading_ui(ui, Role::Section, text.get("maintenance-letters"));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let close = icon_button(ui, icon::CLOSE, text.get("maintenance-letters-close"), None);
                cx.region(&close);
                if close.clicked() {
                    self.is_open = false;
                }
            });
        });
        let key = if about.is_chosen { "maintenance-letters-chosen" } else { "maintenance-letters-pressing" };
        ui.muted(Role::Caption, &text.with(key, &[("count", about.due.len().into())]));
        if about.due.is_empty() {
            ui.add_space(8.0);
            ui.role(Role::Body, text.get("maintenance-letters-none"));
            return;
        }
        self.choices_ui(ui, &text);
        let of = (open.generation, about.revision, self.by, self.locale.unwrap_or(text.locale()));
        self.written.refresh(&of, "letters", about.due.len() <= AT_ONCE, ui.ctx(), || {
            let (inventory, due, today, program) = (Arc::clone(open.inventory()), about.due.to_vec(), cx.today, Arc::clone(&text));
            let (.., by, locale) = of;
            move || {
                let text = if locale == program.locale() { program } else { Arc::new(Text::new(locale)) };
                reminder::letters(&due, by, &inventory, today, &text)
            }
        });
        let Some(letters) = self.written.of(&of) else {
            ui.muted(Role::Caption, text.get("maintenance-letters-working"));
            return;
        };
        self.shown = self.shown.min(letters.len().saturating_sub(1));
        let (shown, reveals) = (self.shown, std::mem::take(&mut self.reveals));
        let picked = recipients_ui(ui, letters, shown, reveals, &text, cx);
        let Some(letter) = letters.get(self.shown) else { return };
        copies_ui(ui, letter, letters, &text, cx);
        if !is_short {
            let frame = Frame::new().fill(ui.palette().bg);
            let foot = Panel::bottom("maintenance-letters-foot").resizable(false).frame(frame).show_separator_line(false);
            foot.show(ui, |ui| calendar_ui(ui, &mut self.alarm_days, about, &text, cx));
        }
        if self.preview.as_ref().is_none_or(|(old, at, _)| (*old, *at) != (of, self.shown)) {
            self.preview = Some((of, self.shown, preview_of(letter, &text)));
        }
        if let Some((.., preview)) = &self.preview {
            preview_ui(ui, is_short, &letter.name, preview, &text);
        }
        if is_short {
            calendar_ui(ui, &mut self.alarm_days, about, &text, cx);
        }
        if let Some(picked) = picked {
            (self.shown, self.reveals) = (picked, true);
        }
    }

    fn choices_ui(&mut self, ui: &mut Ui, text: &Text) {
        ui.add_space(4.0);
        let by = [(By::Steward, text.get("maintenance-letters-by-steward")), (By::Role, text.get("maintenance-letters-by-role"))];
        if let Some(by) = segment_ui(ui, text.get("maintenance-letters-by"), &by, self.by) {
            (self.by, self.shown) = (by, 0);
        }
        let locales = Locale::ALL.map(|locale| (locale, locale.native_name()));
        if let Some(locale) = segment_ui(ui, text.get("maintenance-letters-language"), &locales, self.locale.unwrap_or(text.locale())) {
            self.locale = Some(locale);
        }
        ui.add_space(4.0);
    }
}

/// Returns what is shown of a letter.
fn preview_of(letter: &Letter, text: &Text) -> String {
    let lines: Vec<&str> = letter.text.lines().collect();
    let rest = lines.len().saturating_sub(LINES);
    let mut preview = lines[..lines.len() - rest].join("\n");
    if rest > 0 {
        preview.push('\n');
        preview.push_str(&text.with("maintenance-letters-rest", &[("count", rest.into())]));
    }
    preview
}

/// Shows whom letters are for; returns the one that was picked now.
fn recipients_ui(ui: &mut Ui, letters: &[Letter], shown: usize, reveals: bool, text: &Text, cx: &mut Cx<'_>) -> Option<usize> {
    let palette = ui.palette();
    let id = Id::unique("maintenance-recipients");
    let height = size::ROW * letters.len().min(SEEN) as f32;
    let rect = egui::Rect::from_min_size(ui.available_rect_before_wrap().min, Vec2::new(ui.available_width(), height));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, text.with("maintenance-recipients", &[("count", letters.len().into())])));
    cx.region(&response);
    let keys = Keys::read(ui, &response, false);
    let moved = keys.moved(shown, letters.len(), SEEN);
    let mut picked = (moved != shown).then_some(moved);
    if keys.wish == Some(Wish::Open)
        && let Some(letter) = letters.get(shown)
    {
        copy(ui, &letter.text, text.with("maintenance-copied", &[("name", (&letter.name).into())]), cx);
    }
    let mut area = ScrollArea::vertical().id_salt(id).max_height(height).auto_shrink([false, true]);
    if reveals {
        area = area.vertical_scroll_offset((shown + 1).saturating_sub(SEEN) as f32 * size::ROW);
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        area.show_rows(ui, size::ROW, letters.len(), |ui, range| {
            for (index, letter) in letters.iter().enumerate().take(range.end).skip(range.start) {
                let (row, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::ROW), Sense::hover());
                let press = ui.interact(row, id.with(index), Sense::CLICK);
                let count = text.with("maintenance-recipient-count", &[("count", letter.count.into()), ("overdue", letter.overdue.into())]);
                press.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, index == shown, format!("{}, {count}", letter.name)));
                if index == shown {
                    ui.ctx().accesskit_node_builder(id, |node| node.set_active_descendant(press.id.accesskit_id()));
                }
                Ground { is_chosen: index == shown, is_hot: press.hovered() }.paint(ui, row, size::RADIUS_SMALL);
                let count = galley(ui, Role::Caption, &count, if letter.overdue > 0 { palette.err } else { palette.muted }, row.width() / 2.0);
                let right = row.right() - 8.0 - count.size().x;
                let role = if index == shown { Role::Label } else { Role::Body };
                let name = galley(ui, role, &letter.name, palette.text, right - row.left() - 16.0);
                ui.painter().galley(pos2(row.left() + 8.0, row.center().y - name.size().y / 2.0), name, palette.text);
                ui.painter().galley(pos2(right, row.center().y - count.size().y / 2.0), count, palette.muted);
                if press.clicked() {
                    picked = Some(index);
                    ui.memory_mut(|memory| memory.request_focus(id));
                }
            }
        });
    });
    if response.has_focus() {
        ui.painter().rect_stroke(rect.expand(1.0), size::RADIUS_SMALL, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Outside);
    }
    picked
}

/// Shows the letter, as long as it is or in the room there is: it can be read and marked, not changed.
fn preview_ui(ui: &mut Ui, is_short: bool, name: &str, preview: &str, text: &Text) {
    rule_ui(ui);
    let letter_ui = |ui: &mut Ui| {
        let mut shown = preview;
        let edit = TextEdit::multiline(&mut shown).id(Id::unique("maintenance-letter")).font(Role::Body.font()).frame(Frame::NONE);
        let response = ui.add(edit.desired_width(f32::INFINITY).margin(egui::Margin::same(2)));
        let said = text.with("maintenance-letter", &[("name", name.into())]);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(AccessRole::MultilineTextInput, true, &said);
            info.current_text_value = Some(preview.to_owned());
            info
        });
        if response.has_focus() {
            let palette = ui.palette();
            ui.painter().rect_stroke(response.rect, size::RADIUS_SMALL, Stroke::new(size::FOCUS, palette.accent), StrokeKind::Inside);
        }
    };
    if is_short {
        letter_ui(ui);
    } else {
        ScrollArea::vertical().id_salt("maintenance-letter").auto_shrink(false).show(ui, letter_ui);
    }
}

/// Shows the ways to take letters along; away from the foot, where messages come up.
fn copies_ui(ui: &mut Ui, letter: &Letter, letters: &[Letter], text: &Text, cx: &mut Cx<'_>) {
    ui.horizontal_wrapped(|ui| {
        if Button::primary(text.get("maintenance-copy")).icon(icon::COPY).show(ui).clicked() {
            copy(ui, &letter.text, text.with("maintenance-copied", &[("name", (&letter.name).into())]), cx);
        }
        if Button::new(text.get("maintenance-copy-all")).show(ui).clicked() {
            let all = letters.iter().map(|letter| letter.text.as_str()).collect::<Vec<_>>().join(BETWEEN);
            copy(ui, &all, text.with("maintenance-copied-all", &[("count", letters.len().into())]), cx);
        }
    });
}

/// Shows when a calendar is to remind, and the way to its file.
fn calendar_ui(ui: &mut Ui, alarm_days: &mut Option<u16>, about: &About<'_>, text: &Text, cx: &mut Cx<'_>) {
    ui.spacing_mut().item_spacing.y = 6.0;
    rule_ui(ui);
    ui.muted(Role::Caption, text.get("maintenance-alarm"));
    let name = |days: u16| text.with("maintenance-alarm-days", &[("count", days.into())]);
    let names = ALARMS.map(|days| days.map_or_else(|| text.get("maintenance-alarm-none").to_owned(), name));
    let choices: Vec<(Option<u16>, &str)> = ALARMS.into_iter().zip(names.iter().map(String::as_str)).collect();
    if let Some(days) = segment_ui(ui, text.get("maintenance-alarm"), &choices, *alarm_days) {
        *alarm_days = days;
    }
    let name = text.get("maintenance-calendar-of-letters");
    if Button::new(text.get("maintenance-calendar")).name(name).icon(icon::CALENDAR).show(ui).clicked() {
        super::export(about.due.to_vec(), *alarm_days, cx);
    }
}

fn copy(ui: &Ui, letter: &str, told: String, cx: &mut Cx<'_>) {
    ui.ctx().copy_text(letter.to_owned());
    cx.ask(Action::Tell(Toast::good(told)));
}
