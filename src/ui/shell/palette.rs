//! The command palette: datasets, what can be done, and files opened lately, by a few letters.
//!
//! Datasets come before commands. Letters may be left out here, and only here.

mod hit;

use eframe::egui::{
    self, Align, Align2, CornerRadius, Frame, Id, Key, Layout, Margin, Modal, Modifiers, Role as AccessRole, ScrollArea, Stroke, Ui, Vec2, WidgetInfo,
};
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::verb::{Standing, Verb};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::keycap::keycap_ui;
use crate::ui::widget::label::UiText as _;
use crate::wording;

use hit::{Hit, ROW, What};

/// How many of each group are shown.
const MOST: usize = 8;
/// The line that is typed in, and the one at the foot.
const QUERY: f32 = 52.0;
const FOOT: f32 = 32.0;

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
        let room = ui.ctx().content_rect();
        let top = if room.height() < 500.0 { 16.0 } else { size::PALETTE_TOP };
        let frame = Frame::new().fill(palette.bg).stroke(Stroke::new(1.0, palette.border)).corner_radius(size::RADIUS);
        let area = Modal::default_area(Id::unique("palette")).anchor(Align2::CENTER_TOP, Vec2::new(0.0, top));
        let mut is_open = true;
        let response = Modal::new(Id::unique("palette")).area(area).frame(frame).backdrop_color(palette.dim).show(ui.ctx(), |ui| {
            ui.set_width(size::PALETTE.min(room.width() - 32.0));
            ui.spacing_mut().item_spacing.y = 0.0;
            self.query_ui(ui, cx);
            rule_ui(ui);
            self.find(open, standing, cx);
            is_open = self.hits_ui(ui, room.height() - top - QUERY - FOOT - 40.0, cx);
            rule_ui(ui);
            self.foot_ui(ui, cx);
        });
        is_open && !response.should_close()
    }

    fn query_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let palette = ui.palette();
        Frame::new().inner_margin(Margin::symmetric(20, 0)).show(ui, |ui| {
            ui.spacing_mut().interact_size.y = QUERY;
            ui.horizontal(|ui| {
                ui.icon(icon::SEARCH, size::ICON, palette.muted);
                ui.add_space(4.0);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    ui.spacing_mut().interact_size.y = size::CONTROL;
                    keycap_ui(ui, cx.text.get("key-escape"));
                    let hint = cx.text.get("palette-hint");
                    let edit = egui::TextEdit::singleline(&mut self.query).id(Id::unique("palette-query")).frame(Frame::NONE).hint_text(hint);
                    let response = ui.add(edit.font(Role::Question.font()).align(Align2::LEFT_CENTER).desired_width(ui.available_width()));
                    response.widget_info(|| WidgetInfo::labeled(AccessRole::TextInput, true, hint));
                    if !response.has_focus() {
                        response.request_focus();
                    }
                    if response.changed() {
                        self.chosen = 0;
                    }
                });
            });
        });
    }

    /// Finds what fits, once per query and state of the inventory.
    fn find(&mut self, open: Option<&Open<'_>>, standing: Standing, cx: &Cx<'_>) {
        let generation = open.map_or(0, |open| open.generation);
        let is_found = self.found.as_ref().is_some_and(|(query, of, _)| *query == self.query && *of == generation);
        if !is_found {
            let pattern = Pattern::parse(self.query.trim(), CaseMatching::Ignore, Normalization::Never);
            let mut hits = self.datasets(&pattern, open, cx);
            hits.extend(self.views(&pattern, open, cx));
            hits.extend(self.verbs(&pattern, standing, cx));
            hits.extend(self.wishes(standing, cx));
            hits.extend(self.files(&pattern, cx));
            self.found = Some((self.query.clone(), generation, hits));
        }
    }

    fn datasets(&mut self, pattern: &Pattern, open: Option<&Open<'_>>, cx: &Cx<'_>) -> Vec<Hit> {
        let Some(open) = open.filter(|_| !self.query.trim().is_empty()) else { return Vec::new() };
        let inventory = open.inventory();
        let best = self.best(pattern, inventory.datasets(), |dataset| dataset.title(open.language).to_owned());
        let hit = |(dataset, text, letters): (&std::sync::Arc<crate::model::Dataset>, String, Vec<u32>)| {
            let quadrant = open.worked.ranking.get(dataset.id()).and_then(crate::model::rank::Ranked::quadrant);
            let beside = inventory.department_of(dataset).to_owned();
            let right = wording::stage(dataset.stage(), cx.text).to_owned();
            Hit { what: What::Dataset(dataset.id(), quadrant), text, letters, beside, right }
        };
        best.into_iter().map(hit).collect()
    }

    fn views(&mut self, pattern: &Pattern, open: Option<&Open<'_>>, cx: &Cx<'_>) -> Vec<Hit> {
        let Some(open) = open else { return Vec::new() };
        let best = self.best(pattern, open.inventory().views(), |view| view.name.to_string());
        let hit = |(view, text, letters): (&std::sync::Arc<crate::model::SavedView>, String, Vec<u32>)| {
            let right = cx.text.of("view-layout", view.layout.key()).to_owned();
            Hit { letters, right, ..Hit::plain(What::View(view.id), text) }
        };
        best.into_iter().map(hit).collect()
    }

    fn verbs(&mut self, pattern: &Pattern, standing: Standing, cx: &Cx<'_>) -> Vec<Hit> {
        let verbs = Verb::ALL.into_iter().filter(|verb| *verb != Verb::Palette && verb.blocked(standing).is_none());
        let best = self.best(pattern, verbs, |verb| cx.text.get(verb.info().key).to_owned());
        best.into_iter().map(|(verb, text, letters)| Hit { letters, ..Hit::plain(What::Verb(verb), text) }).collect()
    }

    /// What can be done with the words themselves.
    fn wishes(&self, standing: Standing, cx: &Cx<'_>) -> Vec<Hit> {
        let query = self.query.trim().to_owned();
        let mut hits = Vec::new();
        if !query.is_empty() && standing.has_inventory {
            hits.push(Hit::plain(What::Search(query.clone()), cx.text.with("palette-search", &[("words", query.as_str().into())])));
            if standing.is_writable {
                hits.push(Hit::plain(What::NewDataset(query.clone()), cx.text.with("palette-new-dataset", &[("title", query.as_str().into())])));
            }
        }
        hits
    }

    fn files(&mut self, pattern: &Pattern, cx: &Cx<'_>) -> Vec<Hit> {
        let name = |path: &std::path::Path| path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let best = self.best(pattern, cx.settings.recent.iter(), |recent| name(&recent.path));
        let hit = |(recent, text, letters): (&crate::ui::settings::Recent, String, Vec<u32>)| {
            let right = cx.text.date(cx.text.day_of(recent.at));
            Hit { what: What::File(recent.path.clone()), text, letters, beside: recent.name.clone(), right }
        };
        best.into_iter().map(hit).collect()
    }

    /// Returns those that fit best, with the letters that were hit.
    fn best<T>(&mut self, pattern: &Pattern, all: impl Iterator<Item = T>, text: impl Fn(&T) -> String) -> Vec<(T, String, Vec<u32>)> {
        let mut buffer = Vec::new();
        let mut found: Vec<(u32, T, String)> = all
            .filter_map(|item| {
                let text = text(&item);
                let score = pattern.score(Utf32Str::new(&text, &mut buffer), &mut self.matcher)?;
                Some((score, item, text))
            })
            .collect();
        found.sort_by_key(|(score, ..)| std::cmp::Reverse(*score));
        found.truncate(MOST);
        let with_letters = |(_, item, text): (u32, T, String)| {
            let mut letters = Vec::new();
            pattern.indices(Utf32Str::new(&text, &mut buffer), &mut self.matcher, &mut letters);
            letters.sort_unstable();
            letters.dedup();
            (item, text, letters)
        };
        found.into_iter().map(with_letters).collect()
    }

    /// Shows what was found; returns whether the palette stays open.
    fn hits_ui(&mut self, ui: &mut Ui, height: f32, cx: &mut Cx<'_>) -> bool {
        let hits = self.found.as_ref().map(|(_, _, hits)| hits.clone()).unwrap_or_default();
        let pressed = |ui: &Ui, key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let (is_down, is_up) = (pressed(ui, Key::ArrowDown), pressed(ui, Key::ArrowUp));
        let count = hits.len().max(1);
        if is_down {
            self.chosen = (self.chosen + 1) % count;
        } else if is_up {
            self.chosen = (self.chosen + count - 1) % count;
        }
        let mut wish = hits.get(self.chosen).filter(|_| ui.input(|input| input.key_pressed(Key::Enter)));
        Frame::new().inner_margin(Margin::symmetric(8, 8)).show(ui, |ui| {
            if hits.is_empty() {
                Frame::new().inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| ui.muted(Role::Body, cx.text.get("palette-nothing")));
            }
            ScrollArea::vertical().max_height(height.max(ROW)).show(ui, |ui| {
                let mut last = None;
                for (index, hit) in hits.iter().enumerate() {
                    let group = hit.what.group();
                    if last.replace(group) != Some(group) {
                        group_ui(ui, cx.text.get(group));
                    }
                    let row = hit.ui(ui, index == self.chosen, cx.text.get("key-enter"));
                    if index == self.chosen && (is_down || is_up) {
                        row.response.scroll_to_me(None);
                    }
                    if row.is_pressed {
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
            What::View(id) => Action::OpenView(Some(*id)),
            What::Search(words) => Action::Search(words.clone()),
            What::File(path) => Action::OpenFile(path.clone()),
        });
        false
    }

    /// Shows which keys help, and how much was found.
    fn foot_ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let round = CornerRadius { sw: size::RADIUS, se: size::RADIUS, ..CornerRadius::ZERO };
        let frame = Frame::new().fill(ui.palette().surface).corner_radius(round).inner_margin(Margin::symmetric(20, 0));
        let hits = self.found.as_ref().map_or(&[][..], |(_, _, hits)| hits);
        let datasets = hits.iter().filter(|hit| matches!(hit.what, What::Dataset(..))).count();
        frame.show(ui, |ui| {
            ui.spacing_mut().interact_size.y = FOOT;
            ui.spacing_mut().item_spacing.x = 4.0;
            ui.horizontal(|ui| {
                for (keys, what) in [(&["↑", "↓"][..], "palette-choose"), (&[cx.text.get("key-enter")][..], "palette-open")] {
                    for key in keys {
                        keycap_ui(ui, key);
                    }
                    ui.muted(Role::Caption, cx.text.get(what));
                    ui.add_space(12.0);
                }
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let counts = [("datasets", datasets.into()), ("others", (hits.len() - datasets).into())];
                    ui.muted(Role::Caption, &cx.text.with("palette-counts", &counts));
                });
            });
        });
    }
}

fn group_ui(ui: &mut Ui, heading: &str) {
    ui.spacing_mut().interact_size.y = size::ROW;
    ui.horizontal(|ui| {
        ui.add_space(12.0);
        ui.muted(Role::CaptionStrong, heading);
    });
}
