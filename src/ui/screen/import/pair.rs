//! One row and the dataset that it matches, side by side, value by value, with what becomes of the row.
//!
//! Every choice can be taken back; nothing is changed before the list is taken in.

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui::{Context, Frame, Id, Key, Margin, Modifiers, Pos2, Rect, Sense, Ui, UiBuilder, Vec2};

use crate::import::{Choice, Fields, How, Pair, Plan, Target};
use crate::model::merge::Verdict;
use crate::model::{DatasetId, Inventory};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::check::check_ui;
use crate::ui::widget::label::{galley, heading_ui, mark_heading};
use crate::ui::widget::segment::segment_ui;
use crate::ui::widget::select::Select;
use crate::ui::widget::{Button, UiText as _};
use crate::wording;

use super::columns::{line, one_line, put};
use super::matches::{Matched, how_text};
use super::reading::List;

/// What a row can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ChoiceKind {
    New,
    Update,
    Same,
    Skip,
}

impl ChoiceKind {
    const ALL: [(Self, Key, &'static str); 4] = [
        (Self::New, Key::Num1, "importing-choice-new"),
        (Self::Update, Key::Num2, "importing-choice-update"),
        (Self::Same, Key::Num3, "importing-choice-same"),
        (Self::Skip, Key::Num4, "importing-choice-skip"),
    ];

    const fn of(choice: &Choice) -> Self {
        match choice {
            Choice::New => Self::New,
            Choice::Update(..) => Self::Update,
            Choice::Same(_) => Self::Same,
            Choice::Skip => Self::Skip,
        }
    }
}

/// The values of the pair that was looked at last, kept from frame to frame.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    of: Option<(u32, DatasetId, Arc<Plan>)>,
    pairs: Vec<Pair>,
}

impl Pairs {
    fn refresh(&mut self, list: &List, row: u32, dataset: DatasetId, inventory: &Inventory) {
        let Some(loaded) = list.loaded() else { return };
        let is_fresh = self.of.as_ref().is_some_and(|(of, with, plan)| (*of, *with) == (row, dataset) && Arc::ptr_eq(plan, &loaded.plan));
        if !is_fresh {
            self.pairs = loaded.ask(inventory).pairs(row, dataset);
            self.of = Some((row, dataset, Arc::clone(&loaded.plan)));
        }
    }
}

impl Pairs {
    /// Returns the fields that are taken if nobody says otherwise.
    fn usual(&self) -> Fields {
        fields_of(self.pairs.iter().filter(|pair| pair.is_taken).map(|pair| pair.target), &self.pairs)
    }
}

/// Returns the fields that are taken where somebody chose these.
fn fields_of(taken: impl Iterator<Item = Target>, pairs: &[Pair]) -> Fields {
    let taken: BTreeSet<Target> = taken.chain([Target::Note]).collect();
    // Where something is to be decided, each is named.
    let is_plain = pairs.iter().all(|pair| pair.is_taken && taken.contains(&pair.target));
    if is_plain { Fields::All } else { Fields::Only(taken) }
}

/// Shows what to do about what the list says otherwise than people here; returns the fields to take.
fn clash_ui(ui: &mut Ui, pairs: &[Pair], fields: &Fields, cx: &mut Cx<'_>) -> Option<Fields> {
    let text = Arc::clone(cx.text);
    let is_clash = |pair: &&Pair| pair.verdict == Some(Verdict::Clash);
    let count = pairs.iter().filter(is_clash).count();
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        let palette = ui.palette();
        ui.icon(icon::HELP, size::ICON_SMALL, palette.warn);
        ui.role(Role::Body, &text.with("importing-clash", &[("count", count.into())]));
        let taken = || pairs.iter().map(|pair| pair.target).filter(|target| fields.takes(*target));
        if Button::outline(text.get("importing-clash-ours")).show(ui).clicked() {
            chosen = Some(Fields::Only(taken().chain([Target::Note]).collect()));
        }
        if Button::outline(text.get("importing-clash-theirs")).show(ui).clicked() {
            let theirs = pairs.iter().filter(is_clash).map(|pair| pair.target);
            chosen = Some(Fields::Only(taken().chain(theirs).chain([Target::Note]).collect()));
        }
    });
    chosen
}

/// Returns what was chosen with a key.
pub(super) fn key(ui: &Ui) -> Option<ChoiceKind> {
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    ChoiceKind::ALL.into_iter().find(|(_, key, _)| pressed(*key)).map(|(kind, ..)| kind)
}

/// Decides what rows are; each with what it is compared with.
pub(super) fn choose(list: &mut List, rows: &[u32], kind: ChoiceKind, fields: Option<&Fields>, open: &Open<'_>, ctx: &Context) {
    // No two rows are about the same dataset.
    let taken = |list: &List, row: u32| {
        let decided = list.decisions().choices.iter().filter(|(other, _)| **other != row);
        decided.filter_map(|(_, choice)| if let Choice::Update(id, _) | Choice::Same(id) = choice { Some(*id) } else { None }).collect::<BTreeSet<_>>()
    };
    let mut given: BTreeSet<DatasetId> = BTreeSet::new();
    let mut choices = Vec::new();
    for row in rows {
        let Some((dataset, _)) = list.partner(*row) else { continue };
        let choice = match kind {
            ChoiceKind::New => Choice::New,
            ChoiceKind::Skip => Choice::Skip,
            _ if taken(list, *row).contains(&dataset) || !given.insert(dataset) => continue,
            ChoiceKind::Update => Choice::Update(dataset, fields.cloned().unwrap_or_default()),
            ChoiceKind::Same => Choice::Same(dataset),
        };
        choices.push((*row, Some(choice)));
    }
    list.choose(choices, open, ctx);
}

/// Shows a row beside what it matches.
pub(super) fn ui(ui: &mut Ui, list: &mut List, (pairs, all): (&mut Pairs, &[Matched]), row: Option<u32>, open: &Open<'_>, cx: &mut Cx<'_>) {
    let Some(row) = row else { return };
    let Some((dataset, how)) = list.partner(row) else { return };
    pairs.refresh(list, row, dataset, open.inventory());
    let text = Arc::clone(cx.text);
    let frame = Frame::new().inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 16));
    frame.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        head_ui(ui, list, row, (dataset, how), open, cx);
        choice_ui(ui, list, (row, how), all, open, &text);
        ui.add_space(4.0);
        let choice = list.decisions().choices.get(&row).cloned();
        let now = choice.as_ref().map(ChoiceKind::of).or((!matches!(how, How::Likely(_))).then_some(ChoiceKind::Update));
        let fields = match choice {
            Some(Choice::Update(_, fields @ Fields::Only(_))) => fields,
            _ => pairs.usual(),
        };
        let is_updated = now == Some(ChoiceKind::Update);
        let mut chosen = if is_updated && list.has_open_clash(row) { clash_ui(ui, &pairs.pairs, &fields, cx) } else { None };
        let ticked = table_ui(ui, &pairs.pairs, is_updated.then_some(&fields), open.inventory(), &text);
        chosen = chosen.or_else(|| ticked.map(|target| toggled(&fields, target, &pairs.pairs)));
        if let Some(fields) = chosen {
            choose(list, &[row], ChoiceKind::Update, Some(&fields), open, ui.ctx());
        }
    });
}

fn head_ui(ui: &mut Ui, list: &mut List, row: u32, (dataset, how): (DatasetId, How), open: &Open<'_>, cx: &mut Cx<'_>) {
    let text = Arc::clone(cx.text);
    let Some(ours) = open.inventory().dataset(dataset) else { return };
    let title = ours.title(open.language).to_owned();
    let response = heading_ui(ui, Role::Section, &title);
    mark_heading(ui, &response, &title);
    ui.horizontal_wrapped(|ui| {
        let department = open.inventory().department_of(ours);
        let mut said = how_text(how, &text);
        if !department.is_empty() {
            said = format!("{said} · {department}");
        }
        ui.muted(Role::Body, &said);
        if Button::link(text.get("importing-vanished-open")).show(ui).clicked() {
            cx.ask(Action::Open(dataset));
        }
    });
    let Some(loaded) = list.loaded() else { return };
    let rows = &loaded.plan.rows;
    let found = rows.binary_search_by_key(&row, |row| row.row).ok().and_then(|index| rows.get(index)).map(|row| row.found.candidates.clone());
    let candidates = found.unwrap_or_default();
    if candidates.len() > 1 {
        let name = |id: DatasetId| open.inventory().dataset(id).map_or_else(String::new, |dataset| dataset.title(open.language).to_owned());
        let likely = |percent: u8| text.with("importing-how-likely", &[("percent", usize::from(percent).into())]);
        let names: Vec<String> = candidates.iter().map(|candidate| format!("{}, {}", name(candidate.dataset), likely(candidate.percent))).collect();
        let chosen = candidates.iter().position(|candidate| candidate.dataset == dataset);
        let select = Select {
            id: Id::unique("import candidate"),
            name: text.get("importing-compare-with"),
            none: text.get("importing-compare-with"),
            search: text.get("importing-compare-with"),
            width: ui.available_width().min(420.0),
        };
        let (picked, _) = select.show_grouped(ui, &names, &[], chosen);
        if let Some(candidate) = picked.and_then(|picked| candidates.get(picked)) {
            list.set_partner(row, candidate.dataset);
        }
    }
}

/// Shows what the row can be, and the way to do the same with all that are alike.
fn choice_ui(ui: &mut Ui, list: &mut List, (row, how): (u32, How), all: &[Matched], open: &Open<'_>, text: &Text) {
    let choice = list.decisions().choices.get(&row).cloned();
    let now = choice.as_ref().map(ChoiceKind::of).or((!matches!(how, How::Likely(_))).then_some(ChoiceKind::Update));
    let choices: Vec<(Option<ChoiceKind>, &str)> = ChoiceKind::ALL.iter().map(|(kind, _, key)| (Some(*kind), text.get(key))).collect();
    if let Some(Some(kind)) = segment_ui(ui, text.get("importing-choice"), &choices, now) {
        choose(list, &[row], kind, None, open, ui.ctx());
    }
    ui.horizontal_wrapped(|ui| {
        let is_likely = matches!(how, How::Likely(_));
        if choice.is_none() {
            ui.muted(
                Role::Caption,
                text.get(match how {
                    How::Likely(_) => "importing-choice-open",
                    How::Title => "importing-choice-title",
                    _ => "importing-choice-sure",
                }),
            );
            return;
        }
        ui.muted(Role::Caption, text.get("importing-choice-keys"));
        let others: Vec<u32> = {
            let alike = all.iter().filter(|matched| matches!(matched.how, How::Likely(_)) == is_likely && matched.how.key() == how.key());
            let undecided = alike.filter(|matched| matched.row != row && !list.decisions().choices.contains_key(&matched.row));
            undecided.map(|matched| matched.row).collect()
        };
        if let (false, Some(choice)) = (others.is_empty(), &choice) {
            let name = text.with("importing-choice-all", &[("count", others.len().into())]);
            if Button::outline(&name).show(ui).clicked() {
                let fields = if let Choice::Update(_, fields) = choice { Some(fields.clone()) } else { None };
                choose(list, &others, ChoiceKind::of(choice), fields.as_ref(), open, ui.ctx());
            }
        }
        if Button::ghost(text.get("importing-choice-back")).show(ui).clicked() {
            list.choose(vec![(row, None)], open, ui.ctx());
        }
    });
}

/// Returns the fields to take once one of them is ticked or not.
fn toggled(fields: &Fields, target: Target, pairs: &[Pair]) -> Fields {
    let mut taken: BTreeSet<Target> = pairs.iter().map(|pair| pair.target).filter(|target| fields.takes(*target)).collect();
    if !taken.remove(&target) {
        taken.insert(target);
    }
    fields_of(taken.into_iter(), pairs)
}

/// Shows the values side by side; returns the one that was ticked or not. Without fields nothing can be ticked.
fn table_ui(ui: &mut Ui, pairs: &[Pair], fields: Option<&Fields>, inventory: &Inventory, text: &Text) -> Option<Target> {
    let palette = ui.palette();
    let width = ui.available_width();
    let field = (width * 0.26).clamp(96.0, 200.0);
    let side = (width - field) / 2.0;
    ui.spacing_mut().item_spacing.y = 0.0;
    let (head, _) = ui.allocate_exact_size(Vec2::new(width, size::ROW), Sense::hover());
    ui.painter().rect_filled(head, 0, palette.surface);
    for (left, key) in [(0.0, "importing-pair-field"), (field, "importing-pair-ours"), (field + side, "importing-pair-theirs")] {
        put(ui, head, left + 8.0, side - 16.0, Role::TableHead, text.get(key), palette.muted);
    }
    line(ui, head, palette);
    let mut ticked = None;
    let (other, same): (Vec<&Pair>, Vec<&Pair>) = pairs.iter().partition(|pair| !pair.is_same());
    for pair in other.into_iter().chain(same) {
        let name = wording::import_target(pair.target, inventory, text);
        let (ours, theirs) =
            (pair.ours.as_ref().map_or_else(String::new, |said| wording::said(said, inventory, text)), wording::said(&pair.theirs, inventory, text));
        let ink = if pair.is_same() { palette.muted } else { palette.text };
        let (ours, theirs) = (galley_of(ui, &ours, ink, side - 16.0), galley_of(ui, &theirs, ink, side - 16.0));
        let note = changed_key(pair);
        let least = if note.is_some() { size::TALL_ROW } else { size::ROW + 2.0 };
        let height = (ours.size().y.max(theirs.size().y) + 10.0).max(least);
        let (rect, _) = ui.allocate_exact_size(Vec2::new(width, height), Sense::hover());
        let is_taken = fields.is_some_and(|fields| fields.takes(pair.target));
        if !pair.is_same() && is_taken {
            let cell = Rect::from_min_max(Pos2::new(rect.left() + field + side, rect.top()), Pos2::new(rect.right(), rect.bottom() - 1.0));
            ui.painter().rect_filled(cell, 0, palette.ok_soft);
        }
        let top = Rect::from_min_size(rect.min, Vec2::new(field, size::ROW + 2.0));
        if fields.is_some() && !pair.is_same() {
            let mut child = ui.new_child(UiBuilder::new().max_rect(top.shrink2(Vec2::new(8.0, 1.0))).id_salt(("pair", pair.target.name())));
            if check_ui(&mut child, is_taken, &name).clicked() {
                ticked = Some(pair.target);
            }
        } else {
            put(ui, top, 8.0, field - 16.0, Role::Body, &name, palette.muted);
        }
        if let Some((note, ink)) = note.map(|(key, is_open)| (text.get(key), if is_open { palette.warn } else { palette.muted })) {
            let under = Rect::from_min_size(Pos2::new(rect.left(), top.bottom() - 6.0), Vec2::new(field, size::TALL_ROW - size::ROW + 2.0));
            put(ui, under, 8.0, field - 16.0, Role::Caption, note, ink);
        }
        let y = rect.top() + 6.0;
        ui.painter().galley(Pos2::new(rect.left() + field + 8.0, y), ours, ink);
        ui.painter().galley(Pos2::new(rect.left() + field + side + 8.0, y), theirs, ink);
        line(ui, rect, palette);
    }
    ticked
}

/// Says who has changed a value since the list came last, where that is worth a word, and whether somebody should look.
const fn changed_key(pair: &Pair) -> Option<(&'static str, bool)> {
    match pair.verdict {
        Some(Verdict::Clash) if pair.has_base => Some(("importing-pair-clash", true)),
        Some(Verdict::Clash) => Some(("importing-pair-differs", true)),
        Some(Verdict::Same) => Some(("importing-pair-kept", false)),
        _ => None,
    }
}

/// Lays out a value over at most four lines.
fn galley_of(ui: &Ui, said: &str, ink: eframe::egui::Color32, width: f32) -> Arc<eframe::egui::Galley> {
    let short: String = said.chars().take(LONGEST).collect();
    if short.is_empty() {
        return galley(ui, Role::Body, "–", ink, width);
    }
    let mut job = eframe::egui::text::LayoutJob::simple(one_line(&short), Role::Body.font(), ink, width.max(24.0));
    job.wrap.max_rows = 4;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// How much of a value is laid out, in characters.
const LONGEST: usize = 400;
