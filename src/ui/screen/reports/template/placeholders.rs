//! Every placeholder with what it means and gives in this inventory, to be searched and copied into Word.
//!
//! The list is the one that templates are filled from.

use std::sync::Arc;

use eframe::egui::{Id, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, pos2};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::export::paper::ready::{self, Placeholder};
use crate::export::{PaperOptions, decision_paper};
use crate::text::{Locale, Text};
use crate::ui::context::{Cx, Open};
use crate::ui::dialog::{Asking, foot_ui, modal_ui};
use crate::ui::icon;
use crate::ui::latest::Latest;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::button::icon_button;
use crate::ui::widget::label::{UiText as _, galley, heading_ui};
use crate::ui::widget::text_field::TextField;

/// How high a placeholder is.
const ROW: f32 = 60.0;

/// Begins to show them, with the names of a language.
pub fn begin(locale: Locale) -> Box<dyn Asking> {
    Box::new(Placeholders { locale, search: String::new(), list: Latest::default(), is_new: true })
}

#[derive(Debug)]
struct Placeholders {
    locale: Locale,
    search: String,
    list: Latest<u64, Vec<Placeholder>>,
    is_new: bool,
}

impl Asking for Placeholders {
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let locale = self.locale;
        // The day is what is shown; noon is that day everywhere the program is used.
        let now = cx.today.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |noon| noon.timestamp());
        self.list.refresh(&open.generation, "placeholders", false, ui.ctx(), || {
            let (inventory, worked) = (Arc::clone(open.inventory()), Arc::clone(open.worked));
            move || {
                let text = Text::new(locale);
                let options = PaperOptions { now, ..PaperOptions::default() };
                let report = decision_paper(&inventory, &worked.ranking, &text, &options);
                ready::listed(&report, &inventory, &worked.ranking, &text)
            }
        });
        let text = Arc::clone(cx.text);
        let mut is_open = true;
        let stays = modal_ui(ui, "placeholders", size::DIALOG_WIDE, |ui| {
            heading_ui(ui, Role::Title, text.get("placeholders-title"));
            ui.muted(Role::Body, text.get("placeholders-intro"));
            ui.add_space(8.0);
            let name = text.get("placeholders-search");
            let width = ui.available_width() - 16.0;
            let response = TextField { id: Id::unique("placeholders search"), name, hint: name, rows: 1, width, error: None }.show(ui, &mut self.search);
            if std::mem::take(&mut self.is_new) {
                response.request_focus();
            }
            ui.add_space(8.0);
            match self.list.get() {
                None => drop(ui.muted(Role::Body, text.get("template-reading"))),
                Some(list) => list_ui(ui, list, &self.search, &text),
            }
            ui.add_space(16.0);
            foot_ui(ui, |ui| is_open = !Button::new(text.get("template-close")).show(ui).clicked());
            is_open
        });
        stays && is_open
    }
}

/// Tells whether a placeholder is meant by words that are searched for.
fn is_meant(one: &Placeholder, words: &[String]) -> bool {
    let all = format!("{} {} {}", one.path(), one.word, one.meaning).to_lowercase();
    words.iter().all(|word| all.contains(word))
}

fn list_ui(ui: &mut Ui, list: &[Placeholder], search: &str, text: &Text) {
    let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
    let found: Vec<&Placeholder> = list.iter().filter(|one| is_meant(one, &words)).collect();
    if found.is_empty() {
        return drop(ui.muted(Role::Body, text.get("placeholders-none")));
    }
    let height = (ui.ctx().content_rect().height() - 360.0).max(2.0 * ROW);
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical().id_salt("placeholders").max_height(height).auto_shrink([false, true]).show_rows(ui, ROW, found.len(), |ui, rows| {
        for one in &found[rows] {
            row_ui(ui, one, text);
        }
    });
}

/// Says the name that is the same in every language, what it gives, and an example if there is one.
fn example(one: &Placeholder, text: &Text) -> String {
    let path = one.path();
    let parts = [path.as_str(), text.of("template-sort", one.sort.key()), one.example.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn row_ui(ui: &mut Ui, one: &Placeholder, text: &Text) {
    let palette = ui.palette();
    let tag = one.tag(true);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width() - 12.0, ROW), Sense::hover());
    let room = rect.width() - 48.0;
    let said =
        text.with("placeholders-row", &[("tag", tag.as_str().into()), ("meaning", one.meaning.as_str().into()), ("example", one.example.as_str().into())]);
    response.widget_info(|| eframe::egui::WidgetInfo::labeled(eframe::egui::Role::Label, true, &said));
    let lines = [(Role::Label, tag.clone(), palette.text), (Role::Body, one.meaning.clone(), palette.text), (Role::Caption, example(one, text), palette.muted)];
    let mut y = rect.top() + 4.0;
    for (role, words, color) in lines {
        let line = galley(ui, role, &words, color, room);
        ui.painter().galley(pos2(rect.left(), y), line, color);
        y += 18.0;
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, eframe::egui::Stroke::new(1.0, palette.line));
    let corner = Rect::from_min_size(pos2(rect.right() - 36.0, rect.center().y - size::CONTROL / 2.0), Vec2::splat(size::CONTROL));
    let mut beside = ui.new_child(UiBuilder::new().max_rect(corner));
    if icon_button(&mut beside, icon::COPY, &text.with("placeholders-copy", &[("tag", tag.as_str().into())]), None).clicked() {
        ui.copy_text(tag);
    }
    response.on_hover_text(said);
}
