//! Grouping: the choice of a column to group by, and the headings that stand between the rows.
//!
//! Which datasets stand under which heading is worked out in the model.

use eframe::egui::{self, Id, Popup, PopupCloseBehavior, Rect, Role as AccessRole, ScrollArea, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::column::Column;
use super::list::{GroupHead, Line, List};
use crate::model::Field;
use crate::text::Text;
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, paint_icon};
use crate::ui::widget::search_field::SearchField;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

/// What most lists are grouped by.
const USUAL: [Column; 3] = [Column::Field(Field::Department), Column::Stage, Column::Quadrant];
/// Names the search field beside what is searched for.
const FIELD: u8 = 1;

/// Shows what the list is grouped by, and lets one choose; tells whether somebody did.
pub(super) fn group_ui(ui: &mut Ui, list: &mut List, is_wide: bool, text: &Text) -> bool {
    let by = list.group.map(|column| wording::column(column, text).into_owned());
    let said = match &by {
        Some(column) => text.with("chip-one", &[("name", text.get("view-group-by").into()), ("choice", column.into())]),
        None => text.get("view-group-by").to_owned(),
    };
    let response = if is_wide { Button::ghost(&said).icon(icon::LAYERS).show(ui) } else { crate::ui::widget::icon_button(ui, icon::LAYERS, &said, None) };
    let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let shown = popup.show(|ui| menu_ui(ui, list, text));
    if shown.is_none() {
        ui.data_mut(|data| data.remove::<String>(search_id()));
    }
    shown.is_some_and(|shown| shown.inner)
}

fn search_id() -> Id {
    Id::unique("datasets-group-search")
}

/// Shows what can be done with the groups there are, and every column to group by; a choice closes it. Tells whether one was made.
fn menu_ui(ui: &mut Ui, list: &mut List, text: &Text) -> bool {
    ui.set_min_width(240.0);
    let mut is_done = false;
    let item = |ui: &mut Ui, key: &str| ui.button(text.get(key)).clicked();
    if list.group.is_some() {
        for (key, is_folded) in [("view-group-fold-all", true), ("view-group-unfold-all", false)] {
            if item(ui, key) {
                list.fold_all(is_folded);
                is_done = true;
            }
        }
        ui.separator();
        if item(ui, "view-group-none") {
            list.group_by(None);
            is_done = true;
        }
    }
    let kept = ui.data(|data| data.get_temp::<String>(search_id()));
    let is_new = kept.is_none();
    let mut search = kept.unwrap_or_default();
    let field = SearchField { id: search_id().with(FIELD), name: text.get("datasets-columns-search"), clear: text.get("datasets-search-clear"), width: 240.0 };
    let searched = field.show(ui, &mut search);
    if is_new {
        searched.response.request_focus();
    }
    ui.add_space(4.0);
    let (first, rest) = offered(&search, text);
    let mut picked = if searched.is_entered() && !search.trim().is_empty() { first.iter().chain(&rest).copied().next() } else { None };
    ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
        for (columns, is_after) in [(&first, false), (&rest, !first.is_empty() && !rest.is_empty())] {
            if is_after {
                ui.separator();
            }
            for column in columns {
                let is_chosen = list.group == Some(*column);
                if ui.add(egui::Button::new(wording::column(*column, text).as_ref()).selected(is_chosen)).clicked() {
                    picked = Some(*column);
                }
            }
        }
        if first.is_empty() && rest.is_empty() {
            ui.muted(Role::Body, text.get("grid-choice-nothing"));
        }
    });
    if let Some(column) = picked {
        list.group_by(Some(column));
        is_done = true;
    }
    ui.data_mut(|data| data.insert_temp(search_id(), search));
    if is_done {
        ui.close();
    }
    is_done
}

/// Returns the columns to group by that hold what is searched for: those that most lists are grouped by first, the others by the alphabet.
fn offered(search: &str, text: &Text) -> (Vec<Column>, Vec<Column>) {
    let wanted = search.trim().to_lowercase();
    let is_wanted = |column: &Column| wording::column(*column, text).to_lowercase().contains(&wanted);
    let first: Vec<Column> = USUAL.into_iter().filter(is_wanted).collect();
    let mut rest: Vec<Column> = Column::all().filter(|column| column.groups() && !USUAL.contains(column) && is_wanted(column)).collect();
    rest.sort_by_cached_key(|column| text.sort_key(&wording::column(*column, text)));
    (first, rest)
}

/// Says what the datasets under a heading come to.
fn figures(head: &GroupHead, text: &Text) -> String {
    let whole = |key: &str, name: &str, number: Option<f64>| number.map(|number| text.with(key, &[(name, text.number(number, 0).into())]));
    let done = head.subtotal.done.map(|done| text.with("view-group-done", &[("done", text.percent(done, 0).into())]));
    let all = [whole("view-group-value", "value", head.subtotal.value), whole("view-group-cost", "cost", head.subtotal.cost), done];
    all.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The lines of a grouped list, as a grid sees them; without headings a line is a row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lines<'a> {
    pub(super) all: &'a [Line],
    pub(super) heads: &'a [GroupHead],
    /// The line of each row.
    pub(super) places: &'a [usize],
    /// How many rows there are.
    pub(super) rows: usize,
}

impl<'a> Lines<'a> {
    /// Returns how many lines there are.
    pub(super) const fn count(self) -> usize {
        if self.heads.is_empty() { self.rows } else { self.all.len() }
    }

    /// Returns the row that stands in a line, if it is not a heading.
    pub(super) fn row(self, line: usize) -> Option<usize> {
        if self.heads.is_empty() {
            return Some(line);
        }
        match self.all.get(line)? {
            Line::Row(row) => Some(*row),
            Line::Heading(_) => None,
        }
    }

    /// Returns the heading that stands in a line, with its place among them.
    pub(super) fn head(self, line: usize) -> Option<(usize, &'a GroupHead)> {
        match self.all.get(line)? {
            Line::Heading(head) => Some((*head, self.heads.get(*head)?)),
            Line::Row(_) => None,
        }
    }

    /// Returns the line that a row stands in.
    pub(super) fn line(self, row: usize) -> usize {
        if self.heads.is_empty() { row } else { self.places.get(row).copied().unwrap_or(row) }
    }
}

/// Shows a heading over the width of the grid; tells whether it is to be folded away or brought back.
///
/// Each part of the grid shows its share: the left one takes the focus and says what stands there.
pub(super) fn heading_ui(ui: &Ui, grid: Rect, line: Rect, head: &GroupHead, text: &Text) -> bool {
    let palette = ui.palette();
    let rect = Rect::from_x_y_ranges(grid.x_range(), line.y_range());
    let is_left = ui.clip_rect().left() <= grid.left() + 1.0;
    let id = egui::Id::unique("datasets-group").with(&head.held).with(is_left);
    let response = ui.interact(rect, id, if is_left { Sense::click() } else { Sense::CLICK });
    let figures = figures(head, text);
    if is_left {
        let name = text.with("view-group-of", &[("name", head.name.as_str().into()), ("count", head.subtotal.datasets.into())]);
        let spoken = text.with(if head.is_folded { "view-group-unfold" } else { "view-group-fold" }, &[("name", format!("{name}, {figures}").into())]);
        response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, !head.is_folded, &spoken));
    }
    ui.painter().rect_filled(rect, 0, if response.hovered() { palette.hover } else { palette.surface });
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, palette.line));
    let chevron = if head.is_folded { icon::CHEVRON_RIGHT } else { icon::CHEVRON_DOWN };
    paint_icon(ui, chevron, rect.left_center() + Vec2::new(16.0, 0.0), 14.0, palette.muted);
    let label = galley(ui, Role::Label, &head.name, palette.text, rect.width() * 0.6);
    let (wide, high) = (label.size().x, label.size().y);
    let left = rect.left() + size::GROUP_INDENT + 10.0;
    ui.painter().galley(pos2(left, rect.center().y - high / 2.0), label, palette.text);
    let count = text.count(head.subtotal.datasets);
    let beside = if figures.is_empty() { count } else { format!("{count} · {figures}") };
    let room = rect.right() - left - wide - 24.0;
    let beside = galley(ui, Role::Caption, &beside, palette.muted, room.max(0.0));
    let high = beside.size().y;
    ui.painter().galley(pos2(left + wide + 12.0, rect.center().y - high / 2.0), beside, palette.muted);
    if is_left {
        focus_ring(ui, rect.intersect(ui.clip_rect()).shrink(2.0), &response);
    }
    response.clicked()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    #[test]
    fn what_most_group_by_comes_first_and_the_rest_by_the_alphabet() {
        for locale in Locale::ALL {
            let text = Text::new(locale);
            let (first, rest) = offered("", &text);
            assert_eq!(first, USUAL);
            let names: Vec<_> = rest.iter().map(|column| wording::column(*column, &text).into_owned()).collect();
            assert!(names.windows(2).all(|pair| text.compare(&pair[0], &pair[1]).is_le()), "{names:?}");
        }
        let text = Text::new(Locale::Sv);
        assert_eq!(offered("sked", &text), (vec![Column::Stage], Vec::new()));
    }
}
