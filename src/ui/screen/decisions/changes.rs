//! A comparison on the screen: how much of each sort, a row for each dataset and for each thing that differs in it.
//!
//! Only rows that are seen are drawn; what differs is told by [`super::compare`].

use eframe::egui::{Align, Id, Layout, Rect, Stroke, Ui, pos2};

use super::compare::{Comparison, Group, Tag};
use super::listing::{Deed, Listing, Look, Rows};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::toast::Toast;
use crate::ui::widget::UiText as _;
use crate::ui::widget::button::icon_button;
use crate::ui::widget::chip::toggle_ui;
use crate::ui::widget::label::{galley, paint_icon};

/// Longer lines may be cut.
const TIP_FROM: usize = 60;

/// A row of the list.
#[derive(Debug, Clone, Copy)]
enum Row {
    Head(usize),
    Line(usize, usize),
}

/// Where somebody stands in a comparison.
#[derive(Debug, Default)]
pub(super) struct Changes {
    only: Option<Tag>,
    rows: Vec<Row>,
    chosen: Option<usize>,
    listing: Listing,
    /// Whether the rows are those of the comparison and the sort.
    is_current: bool,
}

impl Changes {
    /// Lets go of the rows, for another comparison.
    pub(super) fn renew(&mut self) {
        self.is_current = false;
        self.chosen = None;
    }

    /// Shows the comparison under what it is called.
    pub(super) fn ui(&mut self, ui: &mut Ui, comparison: &Comparison, title: &str, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        if comparison.groups.is_empty() {
            ui.muted(Role::Body, text.get("compare-same"));
            return;
        }
        self.sorts_ui(ui, comparison, title, &text, cx);
        if !std::mem::replace(&mut self.is_current, true) {
            self.rows = rows(comparison, self.only);
        }
        ui.add_space(4.0);
        let shown = Shown { groups: &comparison.groups, rows: &self.rows, text: &text };
        let look = Look { id: Id::unique("decisions-changes"), name: title, row: size::ROW };
        let (deed, group) = self.listing.ui(ui, &look, &shown, self.chosen);
        cx.region(&group);
        let Some(deed) = deed else { return };
        self.chosen = Some(deed.row());
        let of = match self.rows.get(deed.row()) {
            Some(Row::Head(group)) => Some((*group, true)),
            Some(Row::Line(group, _)) => Some((*group, false)),
            None => None,
        };
        // A press on a title is a press on a link.
        let Some((group, _)) = of.filter(|(_, is_head)| matches!(deed, Deed::Open(_)) || (*is_head && matches!(deed, Deed::Press(_)))) else { return };
        if let Some(id) = comparison.groups[group].dataset.filter(|id| open.inventory().dataset(*id).is_some()) {
            cx.ask(Action::Open(id));
        }
    }

    fn sorts_ui(&mut self, ui: &mut Ui, comparison: &Comparison, title: &str, text: &Text, cx: &mut Cx<'_>) {
        ui.horizontal_wrapped(|ui| {
            let all = text.with("compare-all", &[("count", comparison.groups.iter().filter(|group| group.dataset.is_some()).count().into())]);
            if toggle_ui(ui, &all, &all, self.only.is_none()) {
                (self.only, self.is_current) = (None, false);
            }
            for tag in Tag::ALL {
                let count = comparison.count(tag);
                if count == 0 {
                    continue;
                }
                let words = text.with(words(tag), &[("count", count.into())]);
                if toggle_ui(ui, &words, &words, self.only == Some(tag)) {
                    self.only = if self.only == Some(tag) { None } else { Some(tag) };
                    self.is_current = false;
                }
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if icon_button(ui, icon::COPY, text.get("compare-copy"), None).clicked() {
                    ui.ctx().copy_text(written(comparison, title, text));
                    cx.ask(Action::Tell(Toast::good(text.get("compare-copied").to_owned())));
                }
            });
        });
        if !self.is_current {
            self.chosen = None;
        }
    }
}

/// Returns what a sort is called, with how many there are.
const fn words(tag: Tag) -> &'static str {
    match tag {
        Tag::Added => "compare-added",
        Tag::Removed => "compare-removed",
        Tag::Moved => "compare-moved",
        Tag::Scored => "compare-scored",
        Tag::Changed => "compare-changed",
        Tag::Other => "compare-others",
    }
}

fn rows(comparison: &Comparison, only: Option<Tag>) -> Vec<Row> {
    let mut rows = Vec::new();
    for (at, group) in comparison.groups.iter().enumerate().filter(|(_, group)| only.is_none_or(|tag| group.has(tag))) {
        rows.push(Row::Head(at));
        let lines = group.lines.iter().enumerate().filter(|(_, (tag, _))| only.is_none_or(|only| only == *tag));
        rows.extend(lines.map(|(line, _)| Row::Line(at, line)));
    }
    rows
}

/// Writes a comparison as plain text.
fn written(comparison: &Comparison, title: &str, text: &Text) -> String {
    let mut lines = vec![title.to_owned()];
    for group in &comparison.groups {
        lines.push(String::new());
        lines.push(match note(group, text) {
            Some(note) => format!("{} ({note})", name(group, text)),
            None => name(group, text).to_owned(),
        });
        lines.extend(group.lines.iter().map(|(_, line)| format!("- {line}")));
    }
    lines.join("\n")
}

fn name<'a>(group: &'a Group, text: &'a Text) -> &'a str {
    match group.dataset {
        Some(_) if group.title.is_empty() => text.get("nothing"),
        Some(_) => &group.title,
        None => text.get("compare-not-datasets"),
    }
}

fn note<'a>(group: &Group, text: &'a Text) -> Option<&'a str> {
    let key = if group.has(Tag::Added) {
        "compare-new"
    } else if group.has(Tag::Removed) {
        "compare-gone"
    } else {
        return None;
    };
    Some(text.get(key))
}

struct Shown<'a> {
    groups: &'a [Group],
    rows: &'a [Row],
    text: &'a Text,
}

impl Rows for Shown<'_> {
    fn len(&self) -> usize {
        self.rows.len()
    }

    fn name(&self, row: usize) -> String {
        match self.rows[row] {
            Row::Line(group, line) => self.groups[group].lines[line].1.clone(),
            Row::Head(group) => {
                let group = &self.groups[group];
                note(group, self.text).map_or_else(|| name(group, self.text).to_owned(), |note| format!("{}, {note}", name(group, self.text)))
            }
        }
    }

    fn tip(&self, row: usize) -> Option<&str> {
        match self.rows[row] {
            Row::Line(group, line) => Some(self.groups[group].lines[line].1.as_str()).filter(|line| line.chars().count() > TIP_FROM),
            Row::Head(_) => None,
        }
    }

    fn paint(&self, ui: &Ui, rect: Rect, row: usize, _is_chosen: bool) {
        let palette = ui.palette();
        let middle = rect.center().y;
        match self.rows[row] {
            Row::Head(at) => {
                let group = &self.groups[at];
                if row > 0 {
                    ui.painter().hline(rect.x_range(), rect.top() + 0.5, Stroke::new(1.0, palette.line));
                }
                let (glyph, glyph_ink) = if group.has(Tag::Added) {
                    (icon::PLUS, palette.ok)
                } else if group.has(Tag::Removed) {
                    (icon::MINUS, palette.err)
                } else {
                    (icon::PENCIL, palette.muted)
                };
                paint_icon(ui, glyph, pos2(rect.left() + 14.0, middle), 14.0, glyph_ink);
                let note = note(group, self.text).map(|note| galley(ui, Role::Caption, note, glyph_ink, 120.0));
                let room = rect.width() - 36.0 - note.as_ref().map_or(0.0, |note| note.size().x + 16.0);
                let is_link = group.dataset.is_some() && !group.has(Tag::Removed);
                let ink = if is_link { palette.accent } else { palette.text };
                let title = galley(ui, Role::Label, name(group, self.text), ink, room);
                let after = rect.left() + 28.0 + title.size().x + 12.0;
                ui.painter().galley(pos2(rect.left() + 28.0, middle - title.size().y / 2.0), title, ink);
                if let Some(note) = note {
                    ui.painter().galley(pos2(after, middle - note.size().y / 2.0), note, glyph_ink);
                }
            }
            Row::Line(group, line) => {
                let words = galley(ui, Role::Body, &self.groups[group].lines[line].1, palette.text, rect.width() - 36.0);
                ui.painter().galley(pos2(rect.left() + 28.0, middle - words.size().y / 2.0), words, palette.text);
            }
        }
    }
}
