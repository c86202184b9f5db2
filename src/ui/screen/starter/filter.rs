//! The filter bar: which area, what is not answered, what is of high value, what may be in the inventory already.
//!
//! It changes the question only; the answer is the list's.

use eframe::egui::{Id, Ui};

use super::list::List;
use crate::text::Text;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::widget::Button;
use crate::ui::widget::bar::filter_bar_ui;
use crate::ui::widget::chip::{Chip, toggle_ui};

/// Where there is less room the chip shows its icon alone, and the toggles their short words.
const WIDE_FROM: f32 = 620.0;

/// Shows the bar.
pub(super) fn filter_ui(ui: &mut Ui, list: &mut List, open: &Open<'_>, text: &Text) {
    filter_bar_ui(ui, |ui| {
        let is_wide = ui.available_width() >= WIDE_FROM;
        area_ui(ui, list, is_wide, open, text);
        let counts = *list.counts();
        let counted = |key: &str, count: usize| text.with(key, &[("count", count.into())]);
        let words = counted("starter-open", counts.total - counts.answered);
        if toggle_ui(ui, &words, &words, list.question.is_open) {
            list.question.is_open = !list.question.is_open;
        }
        let (words, name) = (counted("starter-hvd", counts.hvd), counted("starter-hvd-name", counts.hvd));
        if toggle_ui(ui, &words, &name, list.question.is_hvd) {
            list.question.is_hvd = !list.question.is_hvd;
        }
        if counts.like > 0 || list.question.is_like {
            let name = counted("starter-likes", counts.like);
            let words = if is_wide { name.clone() } else { counted("starter-likes-short", counts.like) };
            if toggle_ui(ui, &words, &name, list.question.is_like) {
                list.question.is_like = !list.question.is_like;
            }
        }
        if list.question.is_narrow() && Button::link(text.get("starter-all")).show(ui).clicked() {
            list.question.clear();
        }
    });
}

fn area_ui(ui: &mut Ui, list: &mut List, is_wide: bool, open: &Open<'_>, text: &Text) {
    let source = std::sync::Arc::clone(list.source());
    let areas: Vec<(&str, &str, usize)> = list
        .areas()
        .iter()
        .map(|(at, not_answered)| {
            let area = &source.areas[*at];
            (area.id.as_str(), area.name.get(open.language), *not_answered)
        })
        .collect();
    let values: Vec<(&str, Option<usize>)> = areas.iter().map(|(_, name, count)| (*name, Some(*count))).collect();
    let chosen = list.question.area.as_ref().and_then(|wanted| areas.iter().position(|(id, ..)| id == wanted));
    let words = chosen.map_or_else(|| text.get("starter-area-all"), |at| areas[at].1);
    let chip = Chip {
        id: Id::unique("starter-area"),
        icon: Some(icon::LAYERS),
        text: words,
        is_active: chosen.is_some(),
        is_wide,
        all: Some(text.get("starter-area-all")),
        search: text.get("starter-heading-area"),
    };
    let name = text.with("starter-area-name", &[("area", words.into())]);
    if let Some(picked) = chip.named(ui, &name, &values, chosen) {
        list.question.area = picked.map(|at| areas[at].0.to_owned());
    }
}
