//! A list of rows of one height: one stop for the keys, drawn only where it is seen.
//!
//! What stands in a row, and what follows from choosing it, is the business of whoever shows the list.

use eframe::egui::{
    Event, EventFilter, Id, Key, Modifiers, Pos2, Rect, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, accesskit,
};

use crate::ui::theme::{Themed as _, size};
use crate::ui::widget::Ground;

/// What a list shows.
pub(in crate::ui::screen) trait Rows {
    /// Returns how many rows there are.
    fn len(&self) -> usize;
    /// Says what stands in a row, to those who cannot see it.
    fn name(&self, row: usize) -> String;
    /// Returns what to say while a row is pointed at, where it may be cut.
    fn tip(&self, _row: usize) -> Option<&str> {
        None
    }
    /// Draws a row.
    fn paint(&self, ui: &Ui, rect: Rect, row: usize, is_chosen: bool);
}

/// What was done in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ui::screen) enum Deed {
    /// A row was walked to.
    Walk(usize),
    /// A row was pressed.
    Press(usize),
    /// A row was opened, by Enter or two presses.
    Open(usize),
}

impl Deed {
    /// Returns the row it was done to.
    pub(in crate::ui::screen) const fn row(self) -> usize {
        match self {
            Self::Walk(row) | Self::Press(row) | Self::Open(row) => row,
        }
    }
}

/// Where somebody stands in a list.
#[derive(Debug, Default)]
pub(in crate::ui::screen) struct Listing {
    offset: f32,
    height: f32,
    reveal: Option<usize>,
    wants_focus: bool,
}

/// How a list looks.
pub(in crate::ui::screen) struct Look<'a> {
    /// Names the list among others on the screen.
    pub(in crate::ui::screen) id: Id,
    /// Says what is listed, to those who cannot see it.
    pub(in crate::ui::screen) name: &'a str,
    /// How high a row is.
    pub(in crate::ui::screen) row: f32,
}

impl Listing {
    /// Scrolls to a row when the list is next shown.
    pub(in crate::ui::screen) fn reveal(&mut self, row: usize) {
        self.reveal = Some(row);
    }

    /// Lets the list have the focus when it is next shown.
    pub(in crate::ui::screen) fn take_focus(&mut self) {
        self.wants_focus = true;
    }

    /// Shows the list. Returns what was done, and the response of the whole for the regions of the window.
    pub(in crate::ui::screen) fn ui(&mut self, ui: &mut Ui, look: &Look<'_>, rows: &dyn Rows, chosen: Option<usize>) -> (Option<Deed>, eframe::egui::Response) {
        let group = ui.interact(ui.available_rect_before_wrap(), look.id, Sense::focusable_noninteractive());
        group.widget_info(|| WidgetInfo::labeled(AccessRole::ListBox, true, look.name));
        if std::mem::take(&mut self.wants_focus) {
            group.request_focus();
        }
        let mut deed = walk(ui, &group, rows.len(), chosen, self.page(look.row));
        if let Some(Deed::Walk(row)) = deed {
            self.reveal = Some(row);
        }
        let area = self.area(look);
        let pressed = pressed_nodes(ui);
        let option = |row: usize| look.id.with(row);
        ui.scope_builder(UiBuilder::new().accessibility_parent(group.id), |ui| {
            let output = area.show_viewport(ui, |ui, viewport| {
                ui.set_height(look.row * rows.len() as f32);
                let (left, top, width) = (ui.max_rect().left(), ui.max_rect().top(), ui.available_width());
                let first = (viewport.min.y / look.row).max(0.0) as usize;
                let last = ((viewport.max.y / look.row).ceil().max(0.0) as usize).min(rows.len());
                for row in first..last {
                    let rect = Rect::from_min_size(Pos2::new(left, top + look.row * row as f32), Vec2::new(width, look.row));
                    let response = ui.interact(rect, option(row), Sense::CLICK);
                    let is_chosen = chosen == Some(row);
                    response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_chosen, rows.name(row)));
                    Ground { is_chosen, is_hot: response.hovered() }.paint(ui, rect, 0);
                    rows.paint(ui, rect, row, is_chosen);
                    if is_chosen && group.has_focus() {
                        ui.painter().rect_stroke(rect, 0, Stroke::new(size::FOCUS, ui.palette().accent), StrokeKind::Inside);
                    }
                    if response.double_clicked() {
                        deed = Some(Deed::Open(row));
                    } else if response.clicked() || pressed.contains(&option(row).accesskit_id()) {
                        group.request_focus();
                        deed = Some(Deed::Press(row));
                    }
                    if let Some(tip) = rows.tip(row) {
                        response.on_hover_text(tip);
                    }
                }
            });
            self.offset = output.state.clamped_offset().y;
            self.height = output.inner_rect.height();
        });
        if let Some(row) = chosen.filter(|_| group.has_focus()) {
            ui.ctx().accesskit_node_builder(group.id, |node| node.set_active_descendant(option(row).accesskit_id()));
        }
        (deed, group)
    }

    /// Makes the area that scrolls, at the row that is to be seen.
    fn area(&mut self, look: &Look<'_>) -> ScrollArea {
        let area = ScrollArea::vertical().id_salt(look.id).auto_shrink(false);
        let Some(row) = self.reveal.take() else { return area };
        let (top, bottom) = (look.row * row as f32, look.row * (row + 1) as f32);
        if top >= self.offset && bottom <= self.offset + self.height {
            return area;
        }
        let offset = if top < self.offset { top } else { bottom - self.height };
        area.vertical_scroll_offset(offset.max(0.0))
    }

    fn page(&self, row: f32) -> usize {
        ((self.height / row) as usize).saturating_sub(1).max(1)
    }
}

/// Returns where the keys lead.
fn walk(ui: &Ui, group: &eframe::egui::Response, count: usize, chosen: Option<usize>, page: usize) -> Option<Deed> {
    if !group.has_focus() || count == 0 {
        return None;
    }
    let filter = EventFilter { horizontal_arrows: false, vertical_arrows: true, escape: false, tab: false };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(group.id, filter));
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = count - 1;
    if pressed(Key::Enter) {
        return chosen.map(Deed::Open);
    }
    let to = if pressed(Key::ArrowDown) {
        chosen.map_or(0, |row| row + 1)
    } else if pressed(Key::ArrowUp) {
        chosen.map_or(0, |row| row.saturating_sub(1))
    } else if pressed(Key::PageDown) {
        chosen.map_or(0, |row| row + page)
    } else if pressed(Key::PageUp) {
        chosen.map_or(0, |row| row.saturating_sub(page))
    } else if pressed(Key::Home) {
        0
    } else if pressed(Key::End) {
        last
    } else {
        return None;
    };
    Some(Deed::Walk(to.min(last)))
}

/// Returns the nodes that a screen reader asked to press.
fn pressed_nodes(ui: &Ui) -> Vec<accesskit::NodeId> {
    let is_click = |event: &Event| match event {
        Event::AccessKitActionRequest(request) if request.action == accesskit::Action::Click => Some(request.target_node),
        _ => None,
    };
    ui.input(|input| input.events.iter().filter_map(is_click).collect())
}
