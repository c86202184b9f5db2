//! The field for who asks, as a group: it offers the groups that were typed before, and the usual ones.
//!
//! A person typed here gets a mild remark; nothing is forbidden.

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::{Id, Key, Response, Role as AccessRole, Sense, Stroke, StrokeKind, TextEdit, Ui, Vec2, WidgetInfo};

use crate::model::demand::{DemandSummary, Personal, personal};
use crate::model::query::fold;
use crate::text::{Locale, Text};
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::UiText as _;
use crate::ui::widget::button::take_key;
use crate::ui::widget::label::{galley, rich};
use crate::ui::widget::text_field::TextField;

/// How many groups are offered at a time.
const OFFERED: usize = 6;

/// The groups that can be offered.
#[derive(Debug, Default)]
pub(crate) struct Groups {
    known: Vec<String>,
    of: Option<(u64, Locale)>,
    /// What was typed by hand, and which of the groups that it finds was taken with the arrows.
    typed: String,
    at: Option<usize>,
}

impl Groups {
    /// Collects the groups typed before, most often first, and the usual ones after them.
    pub(crate) fn refresh(&mut self, open: &Open<'_>, text: &Text) {
        let of = (open.session.revision(), text.locale());
        if self.of == Some(of) {
            return;
        }
        self.of = Some(of);
        let summary = DemandSummary::of(open.inventory().demands().map(AsRef::as_ref));
        self.known = summary.groups.into_iter().map(|group| group.name).collect();
        for usual in text.get("demand-usual-groups").split(';').map(str::trim) {
            if !self.known.iter().any(|known| fold(known) == fold(usual)) {
                self.known.push(usual.to_owned());
            }
        }
    }

    fn found(&self) -> Vec<String> {
        let typed = fold(&self.typed);
        let is_found = |group: &&String| fold(group).contains(&typed) && fold(group) != typed;
        self.known.iter().filter(is_found).take(OFFERED).cloned().collect()
    }

    /// Shows the field; the arrows walk through the groups that what was typed finds.
    pub(crate) fn field_ui(&mut self, ui: &mut Ui, field: TextField<'_>, who: &mut String) -> Response {
        let id = field.id;
        if ui.memory(|memory| memory.has_focus(id)) {
            let step = take_key(ui, Key::ArrowDown) - take_key(ui, Key::ArrowUp);
            let found = self.found();
            if step != 0 && !found.is_empty() {
                let at = self.at.map_or(if step > 0 { 0 } else { found.len() - 1 }, |at| at.saturating_add_signed(step).min(found.len() - 1));
                self.at = Some(at);
                who.clone_from(&found[at]);
                cursor_to_end(ui, id, who);
            }
        }
        let response = field.show(ui, who);
        if response.changed() {
            self.typed.clone_from(who);
            self.at = None;
        }
        response
    }

    /// Shows the groups to press under the field; returns whether one was.
    pub(crate) fn offers_ui(&mut self, ui: &mut Ui, who: &mut String) -> bool {
        let found = self.found();
        let mut pressed = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(6.0, 4.0);
            for (index, group) in found.iter().enumerate() {
                if offer_ui(ui, group, self.at == Some(index)) {
                    pressed = Some(index);
                }
            }
        });
        if let Some(index) = pressed {
            self.at = Some(index);
            who.clone_from(&found[index]);
        }
        pressed.is_some()
    }
}

/// Shows a group to press. It takes no focus: the arrows in the field do the same.
fn offer_ui(ui: &mut Ui, group: &str, is_taken: bool) -> bool {
    let palette = ui.palette();
    let words = galley(ui, Role::Caption, group, palette.text, ui.available_width().max(80.0));
    let (rect, response) = ui.allocate_exact_size(Vec2::new(words.size().x + 16.0, size::BADGE + 4.0), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_taken, group));
    let fill = if is_taken {
        palette.select
    } else if response.hovered() {
        palette.press
    } else {
        palette.hover
    };
    ui.painter().rect_filled(rect, size::RADIUS_SMALL, fill);
    if is_taken || palette.is_projector {
        let edge = if is_taken { palette.accent } else { palette.border };
        ui.painter().rect_stroke(rect, size::RADIUS_SMALL, Stroke::new(1.0, edge), StrokeKind::Inside);
    }
    ui.painter().galley(rect.center() - words.size() / 2.0, words, palette.text);
    response.clicked()
}

fn cursor_to_end(ui: &Ui, id: Id, text: &str) {
    if let Some(mut state) = TextEdit::load_state(ui.ctx(), id) {
        state.cursor.set_char_range(Some(CCursorRange::one(CCursor::new(text.chars().count()))));
        state.store(ui.ctx(), id);
    }
}

/// Remarks that a group is enough, where a text seems to give away a person.
pub(crate) fn personal_ui(ui: &mut Ui, typed: &str, may_have_names: bool, text: &Text) {
    let key = match personal(typed) {
        Some(Personal::Email) => "demand-personal-email",
        Some(Personal::Phone) => "demand-personal-phone",
        Some(Personal::Name) if may_have_names => "demand-personal-name",
        _ => return,
    };
    let palette = ui.palette();
    ui.horizontal_top(|ui| {
        ui.icon(icon::INFO, 14.0, palette.warn);
        ui.add(eframe::egui::Label::new(rich(Role::Caption, text.get(key), palette.warn)).wrap());
    });
}
