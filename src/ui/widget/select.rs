//! A drop-down: one choice of many, with a search line when there are more than fit.

use eframe::egui::{ComboBox, Id, Role as AccessRole, ScrollArea, TextEdit, Ui, WidgetInfo};

use super::label::rich;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _};

/// More choices than this get a search line.
const SEARCH_OVER: usize = 12;

/// Names the search line beside its drop-down.
const SEARCH_LINE: u8 = 1;

/// What a drop-down needs beside its choices.
#[derive(Debug, Clone, Copy)]
pub struct Select<'a> {
    /// Names the drop-down among others on the screen.
    pub id: Id,
    /// Says what is chosen, to those who cannot see it.
    pub name: &'a str,
    /// Shown while nothing is chosen.
    pub none: &'a str,
    /// The search line's hint.
    pub search: &'a str,
    /// How wide it is.
    pub width: f32,
}

impl Select<'_> {
    /// Shows the drop-down. Returns the index that was picked now; `Some(None)` is the empty choice, offered if `can_clear`.
    pub fn show(self, ui: &mut Ui, choices: &[String], chosen: Option<usize>, can_clear: bool) -> Option<Option<usize>> {
        ui.scope(|ui| self.combo_ui(ui, choices, chosen, can_clear)).inner
    }

    #[expect(clippy::option_option, reason = "nothing picked, nothing chosen and a choice are three answers")]
    fn combo_ui(self, ui: &mut Ui, choices: &[String], chosen: Option<usize>, can_clear: bool) -> Option<Option<usize>> {
        let palette = ui.palette();
        let shown = chosen.and_then(|index| choices.get(index)).map_or(self.none, String::as_str);
        let ink = if chosen.is_some() { palette.text } else { palette.muted };
        let mut picked = None;
        let combo = ComboBox::from_id_salt(self.id).width(self.width).truncate().selected_text(rich(Role::Body, shown, ink)).icon(chevron);
        let widgets = &mut ui.visuals_mut().widgets;
        for state in [&mut widgets.inactive, &mut widgets.open] {
            state.weak_bg_fill = palette.bg;
        }
        let inner = combo.show_ui(ui, |ui| {
            ui.set_min_width(self.width.max(160.0));
            let search = self.search_ui(ui, choices.len());
            ScrollArea::vertical().max_height(300.0).show(ui, |ui| {
                if can_clear && search.is_empty() && ui.selectable_label(chosen.is_none(), rich(Role::Body, self.none, palette.muted)).clicked() {
                    picked = Some(None);
                }
                for (index, choice) in choices.iter().enumerate().filter(|(_, choice)| choice.to_lowercase().contains(&search)) {
                    if ui.selectable_label(chosen == Some(index), choice).clicked() {
                        picked = Some(Some(index));
                    }
                }
            });
        });
        let name = format!("{}: {shown}", self.name);
        inner.response.widget_info(|| WidgetInfo::labeled(AccessRole::ComboBox, true, &name));
        picked
    }

    fn search_ui(self, ui: &mut Ui, count: usize) -> String {
        if count <= SEARCH_OVER {
            return String::new();
        }
        let id = self.id.with(SEARCH_LINE);
        let mut search = ui.data_mut(|data| data.get_temp::<String>(id).unwrap_or_default());
        let response = ui.add(TextEdit::singleline(&mut search).id(id.with(SEARCH_LINE)).hint_text(self.search).desired_width(f32::INFINITY));
        response.widget_info(|| WidgetInfo::labeled(AccessRole::TextInput, true, self.search));
        if response.changed() {
            ui.data_mut(|data| data.insert_temp(id, search.clone()));
        }
        search.trim().to_lowercase()
    }
}

fn chevron(ui: &Ui, rect: eframe::egui::Rect, _visuals: &eframe::egui::style::WidgetVisuals, _is_open: bool) {
    super::label::paint_icon(ui, icon::CHEVRON_DOWN, rect.center(), 14.0, ui.palette().muted);
}
