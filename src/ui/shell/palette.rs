//! The command palette: datasets, what can be done, and files opened lately, by a few letters.
//!
//! Datasets come before commands. Letters may be left out here, and only here.

use std::path::PathBuf;

use eframe::egui::text::LayoutJob;
use eframe::egui::{
    self, Align2, Color32, Frame, Id, Key, Margin, Modal, Modifiers, Role as AccessRole, ScrollArea, Sense, Stroke, TextFormat, Ui, Vec2, WidgetInfo,
};
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use super::top_bar::shortcut_text;
use crate::model::DatasetId;
use crate::model::priority::Quadrant;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, semibold, size};
use crate::ui::verb::{Standing, Verb};
use crate::ui::widget::glyph::paint_glyph;
use crate::ui::widget::label::{UiText as _, galley, paint_icon};

/// How many of each group are shown.
const MOST: usize = 8;
const ROW: f32 = 36.0;

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    Dataset(DatasetId, Option<Quadrant>),
    Verb(Verb),
    NewDataset(String),
    Search(String),
    File(PathBuf),
}

#[derive(Debug, Clone)]
struct Hit {
    what: What,
    text: String,
    /// Positions of the letters that were hit, counted in characters.
    letters: Vec<u32>,
    beside: String,
    score: u32,
}

/// The palette, while it is open.
#[derive(Debug)]
pub struct CommandPalette {
    query: String,
    chosen: usize,
    matcher: Matcher,
    found: Option<(String, u64, Vec<Hit>)>,
}

impl Default for CommandPalette {
    fn default() -> Self {
        Self { query: String::new(), chosen: 0, matcher: Matcher::new(Config::DEFAULT), found: None }
    }
}

impl CommandPalette {
    /// Shows the palette; returns whether it is to stay open.
    pub fn ui(&mut self, ui: &Ui, open: Option<&Open<'_>>, standing: Standing, cx: &mut Cx<'_>) -> bool {
        let palette = ui.palette();
        let frame = Frame::new().fill(palette.bg).stroke(Stroke::new(1.0, palette.border)).corner_radius(size::RADIUS);
        let area = Modal::default_area(Id::unique("palette")).anchor(Align2::CENTER_TOP, Vec2::new(0.0, size::PALETTE_TOP));
        let mut is_open = true;
        let response = Modal::new(Id::unique("palette")).area(area).frame(frame).backdrop_color(palette.dim).show(ui.ctx(), |ui| {
            let width = size::PALETTE.min(ui.ctx().content_rect().width() - 32.0);
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 0.0;
            self.query_ui(ui, cx);
            crate::ui::widget::bar::rule_ui(ui);
            self.find(open, standing, cx);
            is_open = self.hits_ui(ui, cx);
        });
        is_open && !response.should_close()
    }

    fn query_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let palette = ui.palette();
        Frame::new().inner_margin(Margin::symmetric(20, 10)).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.icon(icon::SEARCH, size::ICON, palette.muted);
                let hint = cx.text.get("palette-hint");
                let edit = egui::TextEdit::singleline(&mut self.query).id(Id::unique("palette query")).frame(Frame::NONE).hint_text(hint);
                let response = ui.add(edit.font(Role::Section.font()).desired_width(f32::INFINITY));
                response.widget_info(|| WidgetInfo::labeled(AccessRole::TextInput, true, hint));
                if !response.has_focus() {
                    response.request_focus();
                }
                if response.changed() {
                    self.chosen = 0;
                }
            });
        });
    }

    /// Finds what fits, once per query and state of the inventory.
    fn find(&mut self, open: Option<&Open<'_>>, standing: Standing, cx: &Cx<'_>) {
        let generation = open.map_or(0, |open| open.generation);
        let is_found = self.found.as_ref().is_some_and(|(query, of, _)| *query == self.query && *of == generation);
        if !is_found {
            let mut hits = Vec::new();
            self.datasets(open, &mut hits);
            self.verbs(standing, cx, &mut hits);
            self.files(cx, &mut hits);
            self.found = Some((self.query.clone(), generation, hits));
        }
    }

    fn datasets(&mut self, open: Option<&Open<'_>>, hits: &mut Vec<Hit>) {
        let Some(open) = open.filter(|_| !self.query.trim().is_empty()) else { return };
        let inventory = open.inventory();
        let mut found: Vec<Hit> = Vec::new();
        for dataset in inventory.datasets() {
            let title = dataset.title(open.language);
            if let Some((score, letters)) = self.score(title) {
                let quadrant = open.worked.ranking.get(dataset.id()).and_then(|ranked| ranked.assessment.quadrant);
                let beside = inventory.department_of(dataset).to_owned();
                found.push(Hit { what: What::Dataset(dataset.id(), quadrant), text: title.to_owned(), letters, beside, score });
            }
        }
        keep_best(found, hits);
    }

    fn verbs(&mut self, standing: Standing, cx: &Cx<'_>, hits: &mut Vec<Hit>) {
        let query = self.query.trim().to_owned();
        let mut found: Vec<Hit> = Vec::new();
        for verb in Verb::ALL.into_iter().filter(|verb| *verb != Verb::Palette && verb.blocked(standing).is_none()) {
            let text = cx.text.get(verb.info().key);
            if let Some((score, letters)) = self.score(text) {
                found.push(Hit { what: What::Verb(verb), text: text.to_owned(), letters, beside: String::new(), score });
            }
        }
        keep_best(found, hits);
        if !query.is_empty() && standing.has_inventory {
            let wish = |what, text| Hit { what, text, letters: Vec::new(), beside: String::new(), score: 0 };
            hits.push(wish(What::Search(query.clone()), cx.text.with("palette-search", &[("words", query.as_str().into())])));
            if standing.is_writable {
                hits.push(wish(What::NewDataset(query.clone()), cx.text.with("palette-new-dataset", &[("title", query.as_str().into())])));
            }
        }
    }

    fn files(&mut self, cx: &Cx<'_>, hits: &mut Vec<Hit>) {
        let mut found: Vec<Hit> = Vec::new();
        for recent in &cx.settings.recent {
            let name = recent.path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
            if let Some((score, letters)) = self.score(&name) {
                found.push(Hit { what: What::File(recent.path.clone()), text: name, letters, beside: recent.name.clone(), score });
            }
        }
        keep_best(found, hits);
    }

    fn score(&mut self, text: &str) -> Option<(u32, Vec<u32>)> {
        let pattern = Pattern::parse(self.query.trim(), CaseMatching::Ignore, Normalization::Never);
        let mut buffer = Vec::new();
        let mut letters = Vec::new();
        let score = pattern.indices(Utf32Str::new(text, &mut buffer), &mut self.matcher, &mut letters)?;
        letters.sort_unstable();
        letters.dedup();
        Some((score, letters))
    }

    /// Shows what was found; returns whether the palette stays open.
    fn hits_ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) -> bool {
        let hits = self.found.as_ref().map(|(_, _, hits)| hits.clone()).unwrap_or_default();
        let step =
            ui.input_mut(|input| i32::from(input.consume_key(Modifiers::NONE, Key::ArrowDown)) - i32::from(input.consume_key(Modifiers::NONE, Key::ArrowUp)));
        if !hits.is_empty() {
            self.chosen = (self.chosen as i32 + step).rem_euclid(hits.len() as i32) as usize;
        }
        let mut wish = None;
        if ui.input(|input| input.key_pressed(Key::Enter)) {
            wish = hits.get(self.chosen);
        }
        Frame::new().inner_margin(Margin::symmetric(8, 8)).show(ui, |ui| {
            if hits.is_empty() {
                ui.muted(Role::Body, cx.text.get("palette-nothing"));
            }
            ScrollArea::vertical().max_height((ui.ctx().content_rect().height() - 240.0).max(ROW)).show(ui, |ui| {
                let mut last = None;
                for (index, hit) in hits.iter().enumerate() {
                    let group = group(&hit.what);
                    if last != Some(group) {
                        ui.add_space(6.0);
                        ui.horizontal(|ui| {
                            ui.add_space(12.0);
                            ui.muted(Role::CaptionStrong, cx.text.get(group));
                        });
                        ui.add_space(2.0);
                        last = Some(group);
                    }
                    if hit_ui(ui, hit, index == self.chosen, step != 0) {
                        wish = Some(hit);
                    }
                }
            });
        });
        let Some(hit) = wish else { return true };
        cx.ask(match &hit.what {
            What::Dataset(id, _) => Action::Open(*id),
            What::Verb(verb) => Action::Do(*verb),
            What::NewDataset(title) => Action::AddDataset(title.clone()),
            What::Search(words) => Action::Search(words.clone()),
            What::File(path) => Action::OpenFile(path.clone()),
        });
        false
    }
}

fn keep_best(mut found: Vec<Hit>, hits: &mut Vec<Hit>) {
    found.sort_by_key(|hit| std::cmp::Reverse(hit.score));
    hits.extend(found.into_iter().take(MOST));
}

const fn group(what: &What) -> &'static str {
    match what {
        What::Dataset(..) => "palette-datasets",
        What::Verb(_) | What::NewDataset(_) | What::Search(_) => "palette-actions",
        What::File(_) => "palette-files",
    }
}

fn hit_ui(ui: &mut Ui, hit: &Hit, is_chosen: bool, scroll: bool) -> bool {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::click());
    response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_chosen, &hit.text));
    if is_chosen && scroll {
        response.scroll_to_me(None);
    }
    let fill = match (is_chosen, response.hovered()) {
        (true, _) => Some(palette.select),
        (false, true) => Some(palette.hover),
        (false, false) => None,
    };
    if let Some(fill) = fill {
        ui.painter().rect_filled(rect, size::RADIUS_SMALL, fill);
    }
    let at = rect.left_center() + Vec2::new(21.0, 0.0);
    match &hit.what {
        What::Dataset(_, quadrant) => paint_glyph(ui, egui::Rect::from_center_size(at, Vec2::splat(14.0)), *quadrant),
        What::Verb(verb) => paint_icon(ui, verb.info().icon.unwrap_or(icon::CHEVRON_RIGHT), at, size::ICON_SMALL, palette.muted),
        What::NewDataset(_) => paint_icon(ui, icon::PLUS, at, size::ICON_SMALL, palette.muted),
        What::Search(_) => paint_icon(ui, icon::FILTER, at, size::ICON_SMALL, palette.muted),
        What::File(_) => paint_icon(ui, icon::TABLE, at, size::ICON_SMALL, palette.muted),
    }
    let mut job = lettered(&hit.text, &hit.letters, palette.text, palette.accent);
    job.wrap = egui::text::TextWrapping::truncate_at_width(rect.width() - 200.0);
    let text = ui.painter().layout_job(job);
    let right = rect.left() + 42.0 + text.size().x + 12.0;
    ui.painter().galley(rect.left_center() + Vec2::new(42.0, -text.size().y / 2.0), text, palette.text);
    let beside = galley(ui, Role::Body, &hit.beside, palette.muted, (rect.right() - right - 90.0).max(0.0));
    ui.painter().galley(egui::pos2(right, rect.center().y - beside.size().y / 2.0), beside, palette.muted);
    if let What::Verb(verb) = &hit.what {
        let key = galley(ui, Role::Caption, &shortcut_text(ui.ctx(), *verb), palette.muted, 90.0);
        ui.painter().galley(rect.right_center() - Vec2::new(key.size().x + 12.0, key.size().y / 2.0), key, palette.muted);
    }
    response.clicked()
}

/// Sets the letters that were hit in semibold accent.
fn lettered(text: &str, letters: &[u32], ink: Color32, accent: Color32) -> LayoutJob {
    let mut job = LayoutJob::default();
    let mut buffer = String::new();
    let mut is_hit = false;
    let format = |is_hit: bool| {
        let mut font = Role::Body.font();
        if is_hit {
            font.family = semibold();
        }
        TextFormat { font_id: font, color: if is_hit { accent } else { ink }, ..TextFormat::default() }
    };
    for (index, letter) in text.chars().enumerate() {
        let now = letters.binary_search(&(index as u32)).is_ok();
        if now != is_hit && !buffer.is_empty() {
            job.append(&buffer, 0.0, format(is_hit));
            buffer.clear();
        }
        is_hit = now;
        buffer.push(letter);
    }
    job.append(&buffer, 0.0, format(is_hit));
    job
}
