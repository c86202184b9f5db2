//! A drop-down: one choice of many, with a search line when there are more than fit.
//!
//! The keyboard has all of it: an arrow or a letter opens it, arrows go through the choices, letters search, Enter picks and Esc closes.

use eframe::egui::{
    ComboBox, Event, EventFilter, Id, Key, Modifiers, Popup, PopupCloseBehavior, Response, Role as AccessRole, ScrollArea, TextEdit, Ui, WidgetInfo,
};

use super::label::rich;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _};

/// More choices than this get a search line.
const SEARCH_OVER: usize = 12;

/// Names the search line beside its drop-down.
const SEARCH_LINE: u8 = 1;
/// What egui adds to the field for its list.
const POPUP: &str = "popup";
/// Names what is remembered of an open list.
const PICKING: u8 = 2;

/// Where the keyboard is in an open list.
#[derive(Debug, Clone, Copy, Default)]
struct Picking {
    /// When the list was shown last.
    frame: u64,
    /// The choice that has the focus, counted among those found; none while the search line or the field has it.
    at: Option<usize>,
    /// The widget of that choice.
    focused: Option<Id>,
}

/// What a key asks of an open list.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Wish {
    Nothing,
    /// Give the focus to a choice, counted among those found.
    Focus(usize),
    /// Give the focus to the search line.
    Search,
}

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
        let mut is_open = false;
        let inner = combo.close_behavior(PopupCloseBehavior::CloseOnClickOutside).show_ui(ui, |ui| {
            is_open = true;
            picked = self.list_ui(ui, choices, headings, chosen, can_clear);
            if picked.is_some() {
                ui.close();
                is_open = false;
            }
        });
        self.keys(ui, &inner.response, is_open);
        let name = format!("{}: {shown}", self.name);
        inner.response.widget_info(|| WidgetInfo::labeled(AccessRole::ComboBox, true, &name));
        if inner.response.gained_focus() {
            inner.response.scroll_to_me(None);
        }
        (picked, inner.response)
    }

    /// Opens the closed list by keyboard, and gives the focus back once it is closed.
    fn keys(self, ui: &Ui, field: &Response, is_open: bool) {
        let id = self.id.with(PICKING);
        let was_open = ui.data(|data| data.get_temp::<Picking>(id));
        if is_open {
            return;
        }
        if let Some(picking) = was_open {
            let line = self.id.with(SEARCH_LINE);
            ui.data_mut(|data| {
                data.remove::<Picking>(id);
                data.remove::<String>(line);
            });
            // Who clicked elsewhere is there.
            let focused = ui.memory(eframe::egui::Memory::focused);
            let is_recent = picking.frame + 1 >= ui.ctx().cumulative_frame_nr();
            if is_recent && (focused.is_none() || focused == picking.focused || focused == Some(line.with(SEARCH_LINE))) {
                field.request_focus();
            }
        }
        if !field.has_focus() {
            return;
        }
        hold_arrows(ui, field.id);
        let is_arrow = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key) || input.consume_key(Modifiers::ALT, key));
        let typed = typed(ui);
        if !typed.is_empty() {
            ui.data_mut(|data| data.insert_temp(self.id.with(SEARCH_LINE), typed.clone()));
        }
        if is_arrow(Key::ArrowDown) || is_arrow(Key::ArrowUp) || !typed.is_empty() {
            Popup::open_id(ui.ctx(), field.id.with(POPUP));
            ui.ctx().request_repaint();
        }
    }

    /// Shows the open list; returns what was picked.
    #[expect(clippy::option_option, reason = "nothing picked, nothing chosen and a choice are three answers")]
    fn list_ui(self, ui: &mut Ui, choices: &[String], headings: &[(usize, String)], chosen: Option<usize>, can_clear: bool) -> Option<Option<usize>> {
        ui.set_min_width(self.width.max(160.0));
        let mut picked = None;
        let has_line = choices.len() > SEARCH_OVER;
        let frame = ui.ctx().cumulative_frame_nr();
        let picking: Picking = ui.data(|data| data.get_temp(self.id.with(PICKING))).unwrap_or_default();
        let is_new = picking.frame + 1 < frame;
        let wish = self.wish(ui, choices, chosen, &picking, is_new);
        let (search, is_entered) = if has_line { self.search_ui(ui, wish == Wish::Search) } else { (String::new(), false) };
        let found = found(choices, &search);
        let (mut at, mut focused) = (None, None);
        ScrollArea::vertical().max_height(300.0).show(ui, |ui| {
            if can_clear && search.is_empty() && ui.selectable_label(chosen.is_none(), rich(Role::Body, self.none, ui.palette().muted)).clicked() {
                picked = Some(None);
            }
            let mut before = None;
            for (place, index) in found.iter().enumerate() {
                let heading = headings.iter().rev().find(|(first, _)| first <= index);
                if heading != before {
                    before = heading;
                    ui.add_space(4.0);
                    ui.label(rich(Role::CaptionStrong, heading.map_or("", |(_, heading)| heading), ui.palette().muted));
                }
                let response = ui.selectable_label(chosen == Some(*index), &choices[*index]);
                if wish == Wish::Focus(place) {
                    response.request_focus();
                    response.scroll_to_me(None);
                }
                if response.has_focus() {
                    hold_arrows(ui, response.id);
                    (at, focused) = (Some(place), Some(response.id));
                }
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
        ui.data_mut(|data| data.insert_temp(self.id.with(PICKING), Picking { frame, at, focused }));
        picked
    }

    /// Reads what the keys ask of the open list.
    fn wish(self, ui: &Ui, choices: &[String], chosen: Option<usize>, picking: &Picking, is_new: bool) -> Wish {
        let has_line = choices.len() > SEARCH_OVER;
        let line = self.id.with(SEARCH_LINE);
        let search = ui.data(|data| data.get_temp::<String>(line)).unwrap_or_default();
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let found = found(choices, if has_line { &search } else { "" });
        let last = found.len().saturating_sub(1);
        let of_chosen = chosen.and_then(|chosen| found.iter().position(|index| *index == chosen)).unwrap_or_default();
        // In a short list a letter leads to the next choice that begins with it.
        let typed = if picking.at.is_some() || (is_new && !has_line) { typed(ui) } else { String::new() };
        let letters = if is_new && !has_line { search.clone() } else { typed };
        if !has_line && !letters.is_empty() {
            ui.data_mut(|data| data.remove::<String>(line));
            let begins = |place: &usize| choices[found[*place]].to_lowercase().starts_with(&letters.to_lowercase());
            let from = picking.at.map_or(0, |at| at + 1);
            return (from..found.len()).chain(0..from.min(found.len())).find(begins).map_or(Wish::Focus(of_chosen), Wish::Focus);
        }
        if !letters.is_empty() {
            ui.data_mut(|data| data.insert_temp(line, search + &letters));
            return Wish::Search;
        }
        match (pressed(Key::ArrowDown), pressed(Key::ArrowUp), picking.at) {
            _ if is_new && has_line => Wish::Search,
            _ if is_new => Wish::Focus(of_chosen),
            (true, _, None) => Wish::Focus(if search.is_empty() { of_chosen } else { 0 }),
            (true, _, Some(at)) => Wish::Focus((at + 1).min(last)),
            (_, true, Some(0)) if has_line => Wish::Search,
            (_, true, Some(at)) => Wish::Focus(at.saturating_sub(1)),
            (_, true, None) => Wish::Focus(last),
            _ => Wish::Nothing,
        }
    }

    /// Shows the search line; returns what is searched for, and whether Enter was pressed in it.
    fn search_ui(self, ui: &mut Ui, takes_focus: bool) -> (String, bool) {
        let id = self.id.with(SEARCH_LINE);
        let mut search = ui.data_mut(|data| data.get_temp::<String>(id).unwrap_or_default());
        let output = TextEdit::singleline(&mut search).id(id.with(SEARCH_LINE)).hint_text(self.search).desired_width(f32::INFINITY).show(ui);
        let response = output.response.response;
        if takes_focus {
            response.request_focus();
            let mut state = output.state;
            let end = eframe::egui::text::CCursor::new(search.chars().count());
            state.cursor.set_char_range(Some(eframe::egui::text::CCursorRange::one(end)));
            state.store(ui.ctx(), response.id);
        }
        response.widget_info(|| WidgetInfo::labeled(AccessRole::TextInput, true, self.search));
        if response.changed() {
            ui.data_mut(|data| data.insert_temp(id, search.clone()));
        }
        let is_entered = !search.is_empty() && response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        (search.trim().to_lowercase(), is_entered)
    }
}

/// Returns the choices that hold what is searched for.
fn found(choices: &[String], search: &str) -> Vec<usize> {
    let search = search.trim().to_lowercase();
    (0..choices.len()).filter(|index| choices[*index].to_lowercase().contains(&search)).collect()
}

/// Returns what was typed; a space presses.
fn typed(ui: &Ui) -> String {
    let letters = |event: &Event| if let Event::Text(text) = event { Some(text.clone()) } else { None };
    let typed: String = ui.input(|input| input.events.iter().filter_map(letters).collect());
    if typed.trim().is_empty() { String::new() } else { typed }
}

/// Keeps the arrows from leading the focus elsewhere.
fn hold_arrows(ui: &Ui, id: Id) {
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

fn chevron(ui: &Ui, rect: eframe::egui::Rect, _visuals: &eframe::egui::style::WidgetVisuals, _is_open: bool) {
    super::label::paint_icon(ui, icon::CHEVRON_DOWN, rect.center(), 14.0, ui.palette().muted);
}
