//! Two datasets side by side: which one stays, what is taken of each, and what becomes of the pair.
//!
//! It says what was decided; doing it is the business of the screen.

use eframe::egui::{CentralPanel, Event, Frame, Id, Key, Label, Margin, Modifiers, Panel, Rect, Sense, Ui, Vec2, pos2};

use super::model::{CompareRow, PairRow, Side, Two, compare_rows, follows};
use super::rows::{Columns, Comparison, column_head};
use crate::command::{Merge, MergePart};
use crate::model::{DatasetId, Field};
use crate::text::Locale;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::screen::decisions::listing::{Deed, Listing, Look};
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::toast;
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::{heading_ui, rich};
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

/// What was decided of a pair.
#[derive(Debug)]
pub(super) enum Done {
    /// Make one of the two.
    Merge(Box<Merge>),
    /// They are not the same.
    Distinct,
    /// Not now.
    Skip,
    /// Go back to the list of pairs.
    Leave,
}

/// What is laid side by side: which pair, at which revision, in which language.
type Of = (Two, u64, Locale);

/// What the two say, and what is chosen.
#[derive(Debug)]
struct Laid {
    of: Of,
    merge: Merge,
    rows: Vec<CompareRow>,
    follows: String,
}

/// The comparison.
#[derive(Debug, Default)]
pub(super) struct Compare {
    laid: Option<Laid>,
    listing: Listing,
    row: usize,
}

impl Compare {
    /// Lets the comparison have the focus when it is next shown.
    pub(super) fn take_focus(&mut self) {
        self.listing.take_focus();
    }

    /// Shows the comparison of a pair; returns what was decided.
    pub(super) fn ui(&mut self, ui: &mut Ui, pair: &PairRow, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Done> {
        self.follow(pair, open, cx);
        let plain = Frame::new().fill(ui.palette().bg);
        let foot = Panel::bottom("duplicate foot").frame(plain.inner_margin(Margin::symmetric(16, 10))).show_separator_line(true);
        let foot = foot.show(ui, |ui| self.foot_ui(ui, open, cx));
        toast::keep_clear(ui.ctx(), foot.response.rect);
        let decided = foot.inner;
        let left = CentralPanel::default().frame(plain).show(ui, |ui| {
            self.head_ui(ui, pair, open, cx);
            self.rows_ui(ui, pair, open, cx)
        });
        decided.or(left.inner)
    }

    /// Lays the pair side by side, if it is not; what was chosen stays while nothing changes.
    fn follow(&mut self, pair: &PairRow, open: &Open<'_>, cx: &Cx<'_>) {
        let of: Of = (pair.pair, open.session.revision(), cx.text.locale());
        if self.laid.as_ref().is_some_and(|laid| laid.of == of) {
            return;
        }
        let inventory = open.inventory();
        let (a, b) = pair.pair;
        let kept = self.laid.take().filter(|laid| laid.of.0 == of.0 && laid.of.1 == of.1).map(|laid| laid.merge);
        let merge = kept.unwrap_or_else(|| Merge::proposed(inventory, a, b));
        let rows = compare_rows(&merge, pair.pair, inventory, cx.text);
        self.laid = Some(Laid { of, merge, rows, follows: follows(pair.pair, inventory, cx.text) });
        self.row = 0;
        self.listing.reveal(0);
    }

    /// Shows why the two may be one, and which of them stays.
    fn head_ui(&mut self, ui: &mut Ui, pair: &PairRow, open: &Open<'_>, cx: &Cx<'_>) {
        let text = cx.text;
        let Some(laid) = &mut self.laid else { return };
        Frame::new().inner_margin(Margin { left: 16, right: 16, top: 12, bottom: 4 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let parts: Vec<&str> = [pair.why.as_str(), &pair.sure].into_iter().filter(|part| !part.is_empty()).collect();
            if !is_low(ui) {
                heading_ui(ui, Role::Section, text.get("duplicate-question"));
            }
            ui.muted(Role::Body, &parts.join(" · "));
        });
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::CONTROL), Sense::hover());
        let columns = Columns::of(rect);
        let sides = [(pair.pair.0, columns.left, columns.right, "1"), (pair.pair.1, columns.right, columns.end, "2")];
        for ((id, from, to, number), title) in sides.into_iter().zip(&pair.titles) {
            column_head(ui, Rect::from_min_max(pos2(from, rect.top()), pos2(to, rect.bottom())), number, title, laid.merge.keep == id);
        }
        let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), size::CONTROL + size::GAP), Sense::hover());
        for ((id, from, to, _), title) in sides.into_iter().zip(&pair.titles) {
            let place = Rect::from_min_max(pos2(from, rect.top()), pos2(to - size::GAP, rect.top() + size::CONTROL));
            let is_kept = laid.merge.keep == id;
            let name = text.with("duplicate-keep-name", &[("title", title.into())]);
            let label = text.get(if is_kept { "duplicate-kept" } else { "duplicate-keep" });
            let mut child =
                ui.new_child(eframe::egui::UiBuilder::new().max_rect(place).layout(eframe::egui::Layout::left_to_right(eframe::egui::Align::Center)));
            child.push_id(("duplicate-keep", number_of(id, pair)), |ui| {
                let button = Button::new(label).name(&name).selected(is_kept);
                if button.show(ui).clicked() && !is_kept {
                    laid.merge = laid.merge.turned(open.inventory());
                }
                let muted = ui.palette().muted;
                ui.add(Label::new(rich(Role::Caption, &facts(id, open, text), muted)).truncate());
            });
        }
        rule_ui(ui);
    }

    /// Shows what the two say, with what is taken.
    fn rows_ui(&mut self, ui: &mut Ui, pair: &PairRow, open: &Open<'_>, cx: &mut Cx<'_>) -> Option<Done> {
        let laid = self.laid.as_mut()?;
        let id = Id::unique("duplicate-fields");
        let has_focus = ui.memory(|memory| memory.has_focus(id));
        let pressed = |key: Key| has_focus && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let typed = |wanted: &str| has_focus && ui.input(|input| input.events.iter().any(|event| matches!(event, Event::Text(text) if text == wanted)));
        let side = if typed("1") || pressed(Key::ArrowLeft) {
            Some(Side::Left)
        } else if typed("2") || pressed(Key::ArrowRight) {
            Some(Side::Right)
        } else {
            None
        };
        let decided = if pressed(Key::Enter) && open.is_writable {
            Some(Done::Merge(Box::new(laid.merge.clone())))
        } else if pressed(Key::Delete) && open.is_writable {
            Some(Done::Distinct)
        } else if pressed(Key::Space) {
            Some(Done::Skip)
        } else {
            pressed(Key::Escape).then_some(Done::Leave)
        };
        if let Some(side) = side {
            laid.choose(self.row, side, pair.pair);
        }
        if laid.rows.is_empty() {
            Frame::new().inner_margin(Margin::symmetric(16, 12)).show(ui, |ui| ui.muted(Role::Body, cx.text.get("duplicate-same")));
        }
        let columns = Columns::of(ui.available_rect_before_wrap());
        let chosen: Vec<Option<Side>> = laid.rows.iter().map(|row| row.part.map(|part| laid.side(part, pair.pair))).collect();
        let comparison = Comparison { rows: &laid.rows, chosen: &chosen, columns, text: cx.text };
        let look = Look { id, name: cx.text.get("duplicate-fields"), row: size::NAV_ROW };
        let (deed, response) = self.listing.ui(ui, &look, &comparison, Some(self.row));
        cx.region(&response);
        if let Some(deed) = deed {
            self.row = deed.row();
            let x = ui.input(|input| input.pointer.interact_pos()).map(|at| at.x);
            if let (Deed::Press(row) | Deed::Open(row), Some(side)) = (deed, x.and_then(|x| columns.side(x))) {
                laid.choose(row, side, pair.pair);
            }
        }
        if has_focus {
            // The arrows to the sides choose; they do not leave.
            let filter = eframe::egui::EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: true, tab: false };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        }
        decided
    }

    /// Shows what comes along anyway, and the three ways on.
    fn foot_ui(&self, ui: &mut Ui, open: &Open<'_>, cx: &Cx<'_>) -> Option<Done> {
        let text = cx.text;
        let laid = self.laid.as_ref()?;
        let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
        if !is_low(ui) {
            ui.muted(Role::Caption, &laid.follows);
            ui.add_space(4.0);
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(size::GAP);
            if Button::primary(text.get("duplicate-merge")).icon(icon::MERGE).key(text.get("duplicate-key-merge")).blocked(blocked).show(ui).clicked() {
                return Some(Done::Merge(Box::new(laid.merge.clone())));
            }
            if Button::new(text.get("duplicate-distinct")).key(text.get("duplicate-key-distinct")).blocked(blocked).show(ui).clicked() {
                return Some(Done::Distinct);
            }
            Button::ghost(text.get("duplicate-skip")).key(text.get("duplicate-key-skip")).show(ui).clicked().then_some(Done::Skip)
        })
        .inner
    }
}

impl Laid {
    /// Returns the side that a part is taken from.
    fn side(&self, part: MergePart, (left, _): Two) -> Side {
        let from = if self.merge.taken.contains(&part) { self.merge.drop } else { self.merge.keep };
        if from == left { Side::Left } else { Side::Right }
    }

    /// Takes a row from a side.
    fn choose(&mut self, row: usize, side: Side, (left, right): Two) {
        let Some(part) = self.rows.get(row).and_then(|row| row.part) else { return };
        let wanted = if side == Side::Left { left } else { right };
        if wanted == self.merge.drop {
            self.merge.taken.insert(part);
        } else {
            self.merge.taken.remove(&part);
        }
    }
}

/// Tells whether there is no room for more than the rows.
pub(super) fn is_low(ui: &Ui) -> bool {
    ui.ctx().content_rect().height() < size::IMPORT_STACKS_UNDER[1]
}

const fn number_of(id: DatasetId, pair: &PairRow) -> u8 {
    if id.as_uuid().as_u128() == pair.pair.0.as_uuid().as_u128() { 1 } else { 2 }
}

/// Returns what tells a dataset from others of its title: stage, department, code.
fn facts(id: DatasetId, open: &Open<'_>, text: &crate::text::Text) -> String {
    let Some(dataset) = open.inventory().dataset(id) else { return String::new() };
    let parts = [wording::stage(dataset.stage(), text), open.inventory().department_of(dataset), dataset.line(Field::Code)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
