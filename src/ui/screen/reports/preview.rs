//! What a document will say, worked out in the background and shown as it will read.
//!
//! The preview is made by the same code that writes the file, so that it cannot promise anything else.

use std::sync::Arc;

use eframe::egui::{self, Align, ColorImage, Context, Frame, Image, Layout, Margin, ScrollArea, Stroke, TextureHandle, TextureOptions, Ui, Vec2};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::rows::Rows;
use crate::export::{self, Format, Options};
use crate::job::Job;
use crate::text::Text;
use crate::ui::action::Order;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::palette::LIGHT;
use crate::ui::theme::{Role, size};
use crate::ui::widget::label::UiText as _;

#[derive(Debug, Default)]
struct Made {
    lines: Vec<String>,
    rows: Rows,
    picture: Option<Picture>,
}

#[derive(Debug)]
struct Picture {
    size: [usize; 2],
    rgba: Vec<u8>,
}

type Of = (u64, Order);

/// The preview, and the work on the next one.
#[derive(Default)]
pub(super) struct Preview {
    of: Option<Of>,
    made: Made,
    texture: Option<TextureHandle>,
    job: Option<(Of, Job<Made>)>,
}

impl std::fmt::Debug for Preview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Preview").field("of", &self.of).finish_non_exhaustive()
    }
}

impl Preview {
    /// Brings the preview up to the inventory and the choices, in the background.
    pub(super) fn refresh(&mut self, ctx: &Context, open: &Open<'_>, order: &Order, today: Date) {
        if let Some((of, outcome)) = self.job.as_ref().and_then(|(of, job)| job.poll().map(|outcome| (of.clone(), outcome))) {
            self.job = None;
            self.made = outcome.unwrap_or_default();
            self.of = Some(of);
            let load = |picture: Picture| {
                let image = ColorImage::from_rgba_unmultiplied(picture.size, &picture.rgba);
                ctx.load_texture("report figure", image, TextureOptions::LINEAR)
            };
            self.texture = self.made.picture.take().map(load);
        }
        let wanted = (open.generation, order.clone());
        if self.job.is_some() || self.of.as_ref() == Some(&wanted) {
            return;
        }
        let (inventory, worked, order, wake) = (Arc::clone(open.inventory()), Arc::clone(open.worked), order.clone(), ctx.clone());
        let job = Job::start("preview", move || wake.request_repaint(), move |_| make(&inventory, &worked.ranking, &order, today));
        self.job = Some((wanted, job));
    }

    /// Shows the preview. Paper is white in every theme.
    pub(super) fn ui(&self, ui: &mut Ui, cx: &Cx<'_>) {
        let Some((_, order)) = &self.of else {
            return drop(ui.muted(Role::Body, cx.text.get("report-preview-soon")));
        };
        ui.spacing_mut().item_spacing.y = 8.0;
        ui.muted(Role::Caption, cx.text.get("report-preview"));
        if !self.made.rows.is_empty() {
            let edge = Stroke::new(1.0, LIGHT.line);
            Frame::new().fill(LIGHT.bg).stroke(edge).inner_margin(Margin::same(12)).show(ui, |ui| {
                paper_style(ui);
                self.made.rows.ui(ui);
            });
            return;
        }
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
            let width = (ui.available_width() - 16.0).clamp(300.0, size::PAPER);
            ui.with_layout(Layout::top_down(Align::Center), |ui| {
                let edge = Stroke::new(1.0, LIGHT.line);
                Frame::new().fill(LIGHT.bg).stroke(edge).inner_margin(Margin::symmetric((width * 0.09) as i8, 40)).show(ui, |ui| {
                    ui.set_width(width * 0.82);
                    ui.with_layout(Layout::top_down(Align::LEFT), |ui| match order.figure {
                        Some(figure) => self.figure_ui(ui, cx.text.of("figure-kind", figure.key())),
                        None => self.lines_ui(ui),
                    });
                });
            });
        });
    }

    fn figure_ui(&self, ui: &mut Ui, alt: &str) {
        if let Some(texture) = &self.texture {
            let width = ui.available_width();
            let size = texture.size_vec2();
            ui.add(Image::new(texture).fit_to_exact_size(Vec2::new(width, width * size.y / size.x)).alt_text(alt));
        }
    }

    fn lines_ui(&self, ui: &mut Ui) {
        for line in &self.made.lines {
            ui.add(egui::Label::new(egui::RichText::new(line).monospace().color(LIGHT.text)).wrap());
        }
    }
}

/// Lines and stripes as on white paper, whatever the theme.
fn paper_style(ui: &mut Ui) {
    let visuals = ui.visuals_mut();
    visuals.faint_bg_color = LIGHT.surface;
    visuals.widgets.noninteractive.bg_stroke.color = LIGHT.line;
}

fn make(inventory: &crate::model::Inventory, ranking: &crate::model::rank::Ranking, order: &Order, today: Date) -> Made {
    let text = Text::new(order.locale);
    let Order { format, title, only_public, matrix, figure, .. } = order.clone();
    // The day is what the paper shows; noon is that day everywhere the program is used.
    let now = today.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |noon| noon.timestamp());
    let options = Options { now, title, only_public, matrix, figure, ..Options::default() };
    if figure.is_some() {
        let png = export::render(Format::Png, inventory, ranking, &text, &options).ok();
        return Made { picture: png.and_then(|png| picture(&png)), ..Made::default() };
    }
    match format {
        Format::Csv | Format::CsvRaw => {
            let bytes = export::render(format, inventory, ranking, &text, &options).unwrap_or_default();
            let separator = if format == Format::Csv { b';' } else { b',' };
            Made { rows: Rows::read(&bytes, separator), ..Made::default() }
        }
        Format::Xlsx => Made { lines: sheets(&text, only_public), ..Made::default() },
        _ => Made { lines: ["whole-holds", "whole-holds-not", "whole-holds-back"].map(|key| text.get(key).to_owned()).into(), ..Made::default() },
    }
}

fn picture(png: &[u8]) -> Option<Picture> {
    let image = image::load_from_memory(png).ok()?.into_rgba8();
    Some(Picture { size: [image.width() as usize, image.height() as usize], rgba: image.into_raw() })
}

/// Says what the sheets of the workbook hold, numbered; one for the public has no gates.
fn sheets(text: &Text, only_public: bool) -> Vec<String> {
    const PUBLIC: [&str; 5] = ["report-holds-about", "report-holds-datasets", "report-holds-scores", "report-holds-matrix", "report-holds-lists"];
    let all = [
        "report-holds-about",
        "report-holds-datasets",
        "report-holds-scores",
        "report-holds-gates",
        "report-holds-matrix",
        "report-holds-departments",
        "report-holds-checklist",
        "report-holds-outcomes",
        "report-holds-decisions",
        "report-holds-demand",
        "report-holds-lists",
    ];
    let held = all.iter().filter(|key| !only_public || PUBLIC.contains(key));
    held.zip(1..).map(|(key, number)| format!("{number}  {}", text.get(key))).collect()
}
