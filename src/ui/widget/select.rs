//! A drop-down: one choice of many, with a search line when there are more than fit.

use eframe::egui::{ComboBox, Id, Key, PopupCloseBehavior, Response, Role as AccessRole, ScrollArea, TextEdit, Ui, WidgetInfo};

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
        ui.scope(|ui| self.combo_ui(ui, choices, &[], chosen, can_clear)).inner.0
    }

    /// Shows the drop-down with its choices in groups; a heading stands before the choice of its index. Returns what was picked now, and the closed field.
    pub fn show_grouped(self, ui: &mut Ui, choices: &[String], headings: &[(usize, String)], chosen: Option<usize>) -> (Option<usize>, Response) {
        let (picked, response) = ui.scope(|ui| self.combo_ui(ui, choices, headings, chosen, false)).inner;
        (picked.flatten(), response)
    }

    #[expect(clippy::option_option, reason = "nothing picked, nothing chosen and a choice are three answers")]
    fn combo_ui(
        self,
        ui: &mut Ui,
        choices: &[String],
        headings: &[(usize, String)],
        chosen: Option<usize>,
        can_clear: bool,
    ) -> (Option<Option<usize>>, Response) {
        let palette = ui.palette();
        let shown = chosen.and_then(|index| choices.get(index)).map_or(self.none, String::as_str);
        let ink = if chosen.is_some() { palette.text } else { palette.muted };
        let mut picked = None;
        let combo = ComboBox::from_id_salt(self.id).width(self.width).truncate().selected_text(rich(Role::Body, shown, ink)).icon(chevron);
        let widgets = &mut ui.visuals_mut().widgets;
        for state in [&mut widgets.inactive, &mut widgets.open] {
            state.weak_bg_fill = palette.bg;
        }
        // A click into the search line is no choice.
        let inner = combo.close_behavior(PopupCloseBehavior::CloseOnClickOutside).show_ui(ui, |ui| {
            ui.set_min_width(self.width.max(160.0));
            let (search, is_entered) = self.search_ui(ui, choices.len());
            let found: Vec<usize> = (0..choices.len()).filter(|index| choices[*index].to_lowercase().contains(&search)).collect();
            ScrollArea::vertical().max_height(300.0).show(ui, |ui| {
                if can_clear && search.is_empty() && ui.selectable_label(chosen.is_none(), rich(Role::Body, self.none, palette.muted)).clicked() {
                    picked = Some(None);
                }
                let mut before = None;
                for index in &found {
                    let heading = headings.iter().rev().find(|(first, _)| first <= index);
                    if heading != before {
                        before = heading;
                        ui.add_space(4.0);
                        ui.label(rich(Role::CaptionStrong, heading.map_or("", |(_, heading)| heading), palette.muted));
                    }
                    let response = ui.selectable_label(chosen == Some(*index), &choices[*index]);
                    if response.gained_focus() {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() {
                        picked = Some(Some(*index));
                    }
                }
            });
            if let (true, Some(first)) = (is_entered, found.first()) {
                picked = Some(Some(*first));
            }
            if picked.is_some() {
                ui.data_mut(|data| data.remove::<String>(self.id.with(SEARCH_LINE)));
                ui.close();
            }
        });
        let name = format!("{}: {shown}", self.name);
        inner.response.widget_info(|| WidgetInfo::labeled(AccessRole::ComboBox, true, &name));
        if inner.response.gained_focus() {
            inner.response.scroll_to_me(None);
        }
        (picked, inner.response)
    }

    /// Shows the search line; returns what is searched for, and whether Enter was pressed in it.
    fn search_ui(self, ui: &mut Ui, count: usize) -> (String, bool) {
        if count <= SEARCH_OVER {
            return (String::new(), false);
        }
        let id = self.id.with(SEARCH_LINE);
        let mut search = ui.data_mut(|data| data.get_temp::<String>(id).unwrap_or_default());
        let response = ui.add(TextEdit::singleline(&mut search).id(id.with(SEARCH_LINE)).hint_text(self.search).desired_width(f32::INFINITY));
        response.widget_info(|| WidgetInfo::labeled(AccessRole::TextInput, true, self.search));
        if response.changed() {
            ui.data_mut(|data| data.insert_temp(id, search.clone()));
        }
        let is_entered = !search.is_empty() && response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        (search.trim().to_lowercase(), is_entered)
    }
}

fn chevron(ui: &Ui, rect: eframe::egui::Rect, _visuals: &eframe::egui::style::WidgetVisuals, _is_open: bool) {
    super::label::paint_icon(ui, icon::CHEVRON_DOWN, rect.center(), 14.0, ui.palette().muted);
}
