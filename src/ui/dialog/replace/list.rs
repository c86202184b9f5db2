//! The places where text would be replaced: dataset, field, before and after, each with its tick.
//!
//! A place that cannot take what it would become says why and has no tick.

use std::collections::BTreeSet;

use eframe::egui::{Rect, ScrollArea, Ui, Vec2};

use crate::command::replace::Found;
use crate::model::{DatasetId, FieldError, FieldKey};
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::check::check_ui;
use crate::ui::widget::label::UiText as _;
use crate::ui::widget::row::{self, Line};
use crate::wording;

/// How high the list grows before it scrolls.
const LIST: f32 = 8.0 * size::ROW;
/// How wide the columns are to one another.
const SHARES: [f32; 4] = [1.6, 1.0, 2.2, 2.2];
/// So many letters stand before the text that was found.
const BEFORE: usize = 16;
/// So many letters are shown of a field.
const SHOWN: usize = 200;

/// The place that somebody has come to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing {
    /// Which it is, if any.
    pub(super) at: Option<usize>,
    /// Whether it is to be brought into sight.
    pub(super) is_new: bool,
}

/// Shows the places.
pub(super) fn ui(ui: &mut Ui, found: &[Found], unticked: &mut BTreeSet<(DatasetId, FieldKey)>, standing: Standing, open: &Open<'_>, text: &Text) {
    let palette = ui.palette();
    let possible = || found.iter().filter(|found| found.value.is_ok()).map(|found| (found.dataset, found.key));
    let all = possible().count();
    if check_ui(ui, unticked.is_empty() && all > 0, &text.with("replace-all", &[("count", all.into())])).clicked() {
        *unticked = if unticked.is_empty() { possible().collect() } else { BTreeSet::new() };
    }
    let widths = row::shares(Line::room(ui) - 12.0, SHARES);
    let heads = ["replace-head-dataset", "replace-head-field", "replace-head-before", "replace-head-after"].map(|key| text.get(key));
    row::heads_ui(ui, true, &widths, &heads);
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut list = ScrollArea::vertical().id_salt("replace-list").max_height(LIST).auto_shrink([false, true]);
    if let Some(at) = standing.at.filter(|_| standing.is_new) {
        list = list.vertical_scroll_offset((at as f32 * size::ROW - LIST / 2.0).max(0.0));
    }
    list.show_rows(ui, size::ROW, found.len(), |ui, rows| {
        for (number, found) in found.iter().enumerate().take(rows.end).skip(rows.start) {
            if standing.at == Some(number) {
                let rect = Rect::from_min_size(ui.cursor().min, Vec2::new(ui.available_width(), size::ROW));
                ui.painter().rect_filled(rect, size::RADIUS_SMALL, palette.select);
            }
            let at = (found.dataset, found.key);
            let title = open.inventory().dataset(found.dataset).map_or("", |dataset| dataset.title(open.language));
            let field = wording::field_key(found.key, text);
            let before = excerpt(&found.before, found.at);
            let refused = found.value.as_ref().err().map(|error| why(error, text));
            let after = match &refused {
                Some(why) => why.clone(),
                None if found.after.trim().is_empty() => text.get("replace-emptied").to_owned(),
                None => excerpt(&found.after, found.at),
            };
            let args = [("dataset", title.into()), ("field", field.as_str().into()), ("before", before.as_str().into()), ("after", after.as_str().into())];
            let name = text.with("replace-place", &args);
            let ink = if refused.is_some() { palette.err } else { palette.text };
            let texts = [(title, palette.text), (field.as_str(), palette.muted), (before.as_str(), palette.text), (after.as_str(), ink)];
            let tick = refused.as_deref().map_or_else(|| Ok(!unticked.contains(&at)), Err);
            let response = Line { name: &name, tick: Some(tick), widths: &widths, texts: &texts }.show(ui);
            if response.clicked() && tick.is_ok() && !unticked.remove(&at) {
                unticked.insert(at);
            }
            response.on_hover_text(name);
        }
    });
    let refused = found.len() - all;
    if refused > 0 {
        ui.add_space(4.0);
        ui.muted(Role::Caption, &text.with("replace-refused", &[("count", refused.into())]));
    }
}

/// Cuts a text around the place where something was found, on one line.
fn excerpt(text: &str, at: usize) -> String {
    let at = (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    let from = text[..at].char_indices().rev().nth(BEFORE - 1).map_or(0, |(from, _)| from);
    let cut: String = text[from..].chars().take(SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if from > 0 { format!("…{cut}") } else { cut }
}

/// Says why a field cannot have what it would become.
fn why(error: &FieldError, text: &Text) -> String {
    match error {
        FieldError::Value(_, error) => wording::value_error(error, text),
        error => wording::field_error(error, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_begins_shortly_before_what_was_found() {
        assert_eq!(excerpt("Badplatser", 3), "Badplatser");
        let long = "å".repeat(40) + "X\nslut";
        assert_eq!(excerpt(&long, 80), format!("…{}X slut", "å".repeat(16)));
        assert_eq!(excerpt("kort", 90), "kort", "what is put there may be shorter");
        assert_eq!(excerpt("åäö", 3), "åäö", "inside a letter");
    }
}
