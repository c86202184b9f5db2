//! The document as the pages that will be printed: set in the background, shown one below the other, beside small ones.
//!
//! The pages are those of the PDF; nothing of what they say is decided here.

use std::ops::Range;
use std::sync::Arc;
use std::time::{Duration, Instant};

use eframe::egui::{self, Color32, Context, Key, Panel, Rect, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::images::Images;
use crate::export::pdf::Pages;
use crate::export::report::Report;
use crate::job::{Broken, Job};
use crate::text::Text;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::theme::palette::LIGHT;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::button::focus_ring;
use crate::ui::widget::label::{galley, heading_ui, rich};
use crate::ui::widget::{Button, UiText as _, icon_button};
use crate::wording;

/// Choices are at rest for so long before pages are set anew.
const RESTS: Duration = Duration::from_millis(200);
/// How large pages are shown, in percent of a point to a point.
const ZOOMS: [u16; 8] = [50, 75, 90, 100, 125, 150, 175, 200];
/// Around and between pages.
const GAP: f32 = 16.0;
/// How wide a small page is, and how high its number is.
const SMALL: [f32; 2] = [84.0, 30.0];
/// The room above a page, so that its edge is seen.
const EDGE: f32 = 5.0;
/// The column of small pages.
const SMALL_COLUMN: f32 = 124.0;
/// From this width of the preview on there are small pages.
const SMALL_FROM: f32 = 520.0;
/// What pages of an earlier choice are seen through.
const DIMMED: f32 = 0.5;

/// How large pages are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Zoom {
    /// A whole page in sight.
    #[default]
    Fit,
    Percent(u16),
}

/// What of the pages is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Current,
    /// Those of an earlier choice.
    Updating,
    Nothing,
}

/// A document as pages.
#[derive(Debug)]
struct Set {
    stamp: u64,
    pages: Arc<Pages>,
    /// How wide and high each page is, in points.
    sizes: Vec<Vec2>,
}

type Setting = Job<Result<Pages, String>>;

/// The pages, and the work on the next ones.
#[derive(Debug, Default)]
pub(super) struct PageView {
    /// What is wanted, and since when.
    wanted: Option<(u64, Instant)>,
    job: Option<(u64, Setting)>,
    set: Option<Set>,
    /// Why the latest could not be set.
    refused: Option<(u64, String)>,
    zoom: Zoom,
    /// The page in sight.
    at: usize,
    /// The page to go to.
    goes_to: Option<usize>,
    images: Images,
}

impl PageView {
    /// Brings the pages up to a report, in the background, once the choices have come to rest.
    pub(super) fn refresh(&mut self, stamp: u64, report: &Arc<Report>, ctx: &Context, text: &Arc<Text>) {
        self.take_in(text);
        if self.wanted.is_none_or(|(wanted, _)| wanted != stamp) {
            self.wanted = Some((stamp, Instant::now()));
            // What is set for nothing gives way as soon as it can.
            self.job.iter().for_each(|(_, job)| job.cancel());
        }
        let is_there = self.set.as_ref().is_some_and(|set| set.stamp == stamp) || self.refused.as_ref().is_some_and(|(of, _)| *of == stamp);
        if is_there || self.job.is_some() {
            return;
        }
        let rested = self.wanted.map_or(RESTS, |(_, since)| since.elapsed());
        if self.set.is_some() && rested < RESTS {
            return ctx.request_repaint_after(RESTS.saturating_sub(rested));
        }
        let (report, wake, text) = (Arc::clone(report), ctx.clone(), Arc::clone(text));
        let work = move |progress: &crate::job::Progress| Pages::of(&report, progress).map_err(|error| wording::export_error(&error, &text));
        self.job = Some((stamp, Job::start("pages", move || wake.request_repaint(), work)));
    }

    fn take_in(&mut self, text: &Text) {
        let Some((stamp, outcome)) = self.job.as_ref().and_then(|(stamp, job)| job.poll().map(|outcome| (*stamp, outcome))) else { return };
        self.job = None;
        let is_wanted = self.wanted.is_none_or(|(wanted, _)| wanted == stamp);
        match outcome {
            Ok(Ok(pages)) => {
                let sizes: Vec<Vec2> = (0..pages.count()).map(|page| pages.size(page).map_or(Vec2::ZERO, |(wide, high)| vec2(wide, high))).collect();
                self.at = self.at.min(sizes.len().saturating_sub(1));
                self.set = Some(Set { stamp, pages: Arc::new(pages), sizes });
                self.refused = None;
            }
            // What was stopped for something newer is not told.
            Ok(Err(_)) | Err(_) if !is_wanted => {}
            Ok(Err(said)) => self.refused = Some((stamp, said)),
            Err(Broken(detail)) => self.refused = Some((stamp, text.with("export-error-format", &[("detail", detail.into())]))),
        }
    }

    /// Returns how many pages there are.
    pub(super) fn count(&self) -> usize {
        self.set.as_ref().map_or(0, |set| set.sizes.len())
    }

    /// Shows the pages; `why` says why there is nothing to set.
    pub(super) fn ui(&mut self, ui: &mut Ui, is_current: bool, why: Option<&str>, cx: &mut Cx<'_>) {
        self.images.begin(ui.ctx());
        let is_set = self.set.as_ref().is_some_and(|set| self.wanted.is_some_and(|(wanted, _)| wanted == set.stamp));
        let is_current = is_current && is_set && why.is_none();
        let refused = self.refused.as_ref().filter(|_| !is_current).map(|(_, said)| said.clone());
        let why = why.map(str::to_owned).or(refused);
        let shown = match (&why, is_current) {
            (Some(_), _) => Shown::Nothing,
            (None, true) => Shown::Current,
            (None, false) => Shown::Updating,
        };
        self.bar_ui(ui, shown, cx);
        if let Some(why) = why {
            return why_ui(ui, &why, cx.text);
        }
        let Some(sizes) = self.set.as_ref().map(|set| set.sizes.clone()).filter(|sizes| !sizes.is_empty()) else {
            ui.add_space(24.0);
            ui.vertical_centered(|ui| ui.muted(Role::Body, cx.text.get("report-preview-soon")));
            return;
        };
        let tint = if is_current { LIGHT.bg } else { LIGHT.bg.gamma_multiply(DIMMED) };
        if ui.available_width() >= SMALL_FROM {
            let ground = egui::Frame::new().fill(ui.palette().surface).inner_margin(egui::Margin { top: 6, ..egui::Margin::ZERO });
            Panel::left("report pages").exact_size(SMALL_COLUMN).resizable(false).show_separator_line(false).frame(ground).show(ui, |ui| {
                self.small_ui(ui, &sizes, tint, cx);
            });
        }
        self.large_ui(ui, &sizes, tint, cx);
        self.images.end(self.set.as_ref().map(|set| (set.stamp, &set.pages)), ui.ctx());
    }

    /// Shows where one is, and how large the pages are.
    fn bar_ui(&mut self, ui: &mut Ui, shown: Shown, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        ui.horizontal(|ui| {
            ui.set_height(size::CONTROL + 8.0);
            heading_ui_muted(ui, text.get("report-preview"));
            if shown == Shown::Updating {
                ui.muted(Role::Caption, text.get("builder-preview-updating"));
            }
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                let count = self.count();
                if count == 0 || shown == Shown::Nothing {
                    return;
                }
                let is_fit = self.zoom == Zoom::Fit;
                if Button::ghost(text.get("builder-zoom-fit")).selected(is_fit).name(text.get("builder-zoom-fit-name")).show(ui).clicked() {
                    self.zoom = Zoom::Fit;
                }
                let now = self.percent(ui);
                if icon_button(ui, icon::PLUS, text.get("builder-zoom-in"), (now >= ZOOMS[7]).then(|| text.get("builder-zoom-end"))).clicked() {
                    self.zoom = Zoom::Percent(ZOOMS.into_iter().find(|zoom| *zoom > now).unwrap_or(ZOOMS[7]));
                }
                ui.muted(Role::Body, &text.percent(f64::from(now) / 100.0, 0));
                if icon_button(ui, icon::MINUS, text.get("builder-zoom-out"), (now <= ZOOMS[0]).then(|| text.get("builder-zoom-end"))).clicked() {
                    self.zoom = Zoom::Percent(ZOOMS.into_iter().rev().find(|zoom| *zoom < now).unwrap_or(ZOOMS[0]));
                }
                ui.add_space(4.0);
                ui.painter().vline(ui.cursor().right(), ui.max_rect().y_range().shrink(8.0), Stroke::new(1.0, ui.palette().line));
                ui.add_space(4.0);
                let is_last = self.at + 1 >= count;
                if icon_button(ui, icon::CHEVRON_RIGHT, text.get("builder-page-next"), is_last.then(|| text.get("builder-page-end"))).clicked() {
                    self.goes_to = Some(self.at + 1);
                }
                let args = [("page", (self.at + 1).into()), ("count", count.into())];
                ui.role(Role::Body, &text.with("builder-page-of", &args));
                let before = (self.at == 0).then(|| text.get("builder-page-end"));
                if icon_button(ui, icon::CHEVRON_LEFT, text.get("builder-page-previous"), before).clicked() {
                    self.goes_to = Some(self.at.saturating_sub(1));
                }
            });
        });
    }

    fn percent(&self, ui: &Ui) -> u16 {
        match self.zoom {
            Zoom::Percent(percent) => percent,
            Zoom::Fit => ui.data(|data| data.get_temp::<f32>(egui::Id::unique("report fit"))).map_or(100, |fit| (fit * 100.0).round() as u16),
        }
    }

    /// Shows small pages to choose one by.
    fn small_ui(&mut self, ui: &mut Ui, sizes: &[Vec2], tint: Color32, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let first = sizes[0];
        let high = SMALL[0] * (first.y / first.x.max(1.0)) + SMALL[1];
        let stamp = self.set.as_ref().map_or(0, |set| set.stamp);
        ui.spacing_mut().item_spacing.y = 8.0;
        ScrollArea::vertical().id_salt("report small pages").auto_shrink(false).show_rows(ui, high, sizes.len(), |ui, rows: Range<usize>| {
            for page in rows {
                let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::click());
                let scale = (SMALL[0] / sizes[page].x.max(1.0)).min((high - SMALL[1]) / sizes[page].y.max(1.0));
                let paper = Rect::from_center_size(pos2(rect.center().x, rect.top() + EDGE + (high - SMALL[1]) / 2.0), sizes[page] * scale);
                self.paper_ui(ui, paper, page, stamp, scale, tint);
                let palette = ui.palette();
                let is_here = page == self.at;
                if is_here {
                    ui.painter().rect_stroke(paper.expand(2.0), 0, Stroke::new(2.0, palette.accent), StrokeKind::Outside);
                }
                let number = galley(ui, if is_here { Role::CaptionStrong } else { Role::Caption }, &text.count(page + 1), palette.muted, SMALL[0]);
                ui.painter().galley(pos2(rect.center().x - number.size().x / 2.0, paper.bottom() + 6.0), number, palette.muted);
                let name = text.with("builder-page-go", &[("page", (page + 1).into())]);
                response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, is_here, &name));
                focus_ring(ui, paper.expand(5.0), &response);
                if response.gained_focus() {
                    response.scroll_to_me(None);
                }
                if response.clicked() {
                    self.goes_to = Some(page);
                }
            }
        });
    }

    /// Shows the pages as they will be, one below the other. Only those in sight are painted.
    fn large_ui(&mut self, ui: &mut Ui, sizes: &[Vec2], tint: Color32, cx: &mut Cx<'_>) {
        let room = ui.available_size();
        let widest = sizes.iter().fold(Vec2::splat(1.0), |most, size| most.max(*size));
        let fit = ((room.x - 2.0 * GAP) / widest.x).min((room.y - GAP) / widest.y).clamp(0.25, 2.0);
        ui.data_mut(|data| data.insert_temp(egui::Id::unique("report fit"), fit));
        let scale = match self.zoom {
            Zoom::Fit => fit,
            Zoom::Percent(percent) => f32::from(percent) / 100.0,
        };
        let tops: Vec<f32> = sizes.iter().scan(EDGE, |top, size| Some(std::mem::replace(top, *top + size.y * scale + GAP))).collect();
        let whole = vec2((widest.x * scale + 2.0 * GAP).max(room.x - GAP), tops.last().copied().unwrap_or_default() + sizes[sizes.len() - 1].y * scale + GAP);
        self.keys(ui, sizes.len());
        let mut area = ScrollArea::both().id_salt("report large pages").auto_shrink(false);
        if let Some(page) = self.goes_to.take().filter(|page| *page < sizes.len()) {
            area = area.vertical_scroll_offset(tops[page] - EDGE);
        }
        let stamp = self.set.as_ref().map_or(0, |set| set.stamp);
        let text = Arc::clone(cx.text);
        let shown = area.show_viewport(ui, |ui, seen| {
            let (rect, response) = ui.allocate_exact_size(whole, Sense::click());
            let spoken = text.with("builder-page-of", &[("page", (self.at + 1).into()), ("count", sizes.len().into())]);
            response.widget_info(|| WidgetInfo::labeled(AccessRole::Document, true, format!("{}, {spoken}", text.get("builder-pages"))));
            if response.clicked() {
                response.request_focus();
            }
            for (page, size) in sizes.iter().enumerate() {
                let (top, bottom) = (tops[page], tops[page] + size.y * scale);
                if bottom < seen.top() || top > seen.bottom() {
                    continue;
                }
                let at = pos2(rect.center().x - size.x * scale / 2.0, rect.top() + top);
                self.paper_ui(ui, Rect::from_min_size(at, *size * scale), page, stamp, scale, tint);
                self.spoken_ui(ui, Rect::from_min_size(at, *size * scale), page, &text);
            }
            cx.region(&response);
            if self.images.is_behind() || tint != LIGHT.bg {
                ui.ctx().accesskit_node_builder(response.id, egui::accesskit::Node::set_busy);
            }
            response
        });
        let middle = shown.state.clamped_offset().y + room.y / 2.0;
        self.at = tops.iter().rposition(|top| *top <= middle).unwrap_or_default();
        focus_ring(ui, shown.inner_rect.shrink(3.0), &shown.inner);
    }

    /// Paints a page, or white paper until it is there.
    fn paper_ui(&mut self, ui: &Ui, rect: Rect, page: usize, stamp: u64, scale: f32, tint: Color32) {
        ui.painter().rect_filled(rect, 0, LIGHT.bg);
        self.images.paint(ui, rect, page, stamp, scale * ui.ctx().pixels_per_point(), tint);
        ui.painter().rect_stroke(rect, 0, Stroke::new(1.0, LIGHT.line), StrokeKind::Outside);
    }

    /// Lets those who hear the window read a page.
    fn spoken_ui(&self, ui: &Ui, rect: Rect, page: usize, text: &Text) {
        let response = ui.interact(rect, egui::Id::unique("report page").with(page), Sense::hover());
        let name = text.with("builder-page", &[("page", (page + 1).into())]);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Image, true, &name));
        let words = self.set.as_ref().map(|set| set.pages.text(page)).unwrap_or_default();
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(words));
    }

    /// Page up and page down turn pages unless somebody is writing, or a dialog is open.
    fn keys(&mut self, ui: &Ui, count: usize) {
        let is_covered = ui.memory(|memory| memory.top_modal_layer().is_some());
        if is_covered || ui.ctx().text_edit_focused() || egui::Popup::is_any_open(ui.ctx()) {
            return;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key));
        if pressed(Key::PageDown) {
            self.goes_to = Some((self.at + 1).min(count - 1));
        }
        if pressed(Key::PageUp) {
            self.goes_to = Some(self.at.saturating_sub(1));
        }
    }
}

fn heading_ui_muted(ui: &mut Ui, words: &str) {
    let response = ui.muted(Role::Body, words);
    crate::ui::widget::label::mark_heading(ui, &response, words);
}

/// Says why there are no pages.
fn why_ui(ui: &mut Ui, why: &str, text: &Text) {
    ui.add_space(48.0);
    ui.vertical_centered(|ui| {
        ui.set_max_width(size::MEASURE / 1.6);
        let palette = ui.palette();
        ui.icon(icon::DOCUMENT, 28.0, palette.muted);
        ui.add_space(8.0);
        heading_ui(ui, Role::Section, text.get("builder-nothing"));
        ui.add(egui::Label::new(rich(Role::Body, why, palette.muted)).wrap());
    });
}
