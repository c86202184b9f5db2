//! What a document will say, worked out in the background and shown as it will read.
//!
//! The preview is made by the same code that writes the file, so that it cannot promise anything else.

use std::sync::Arc;

use eframe::egui::{self, Align, Color32, ColorImage, Context, Frame, Image, Layout, Margin, ScrollArea, Stroke, TextureHandle, TextureOptions, Ui, Vec2};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::rows::Rows;
use crate::export::report::{self, Block, Report, Span, Table};
use crate::export::{self, Format, Options, PaperOptions, decision_paper};
use crate::job::Job;
use crate::text::Text;
use crate::ui::action::Order;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::palette::LIGHT;
use crate::ui::theme::{Role, size};
use crate::ui::widget::label::{UiText as _, rich};

/// How many rows of a table are shown; the rest are counted.
const ROWS: usize = 40;

#[derive(Debug, Default)]
struct Made {
    report: Option<Report>,
    lines: Vec<String>,
    rows: Rows,
    /// The figures, in the order they are shown.
    pictures: Vec<Picture>,
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
    textures: Vec<TextureHandle>,
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
            self.textures = std::mem::take(&mut self.made.pictures).into_iter().map(load).collect();
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
                    ui.with_layout(Layout::top_down(Align::LEFT), |ui| match (&self.made.report, order.format) {
                        (Some(report), _) => self.report_ui(ui, report, cx.text),
                        (None, Format::Png | Format::Svg) => self.figure_ui(ui, 0, ""),
                        _ => self.lines_ui(ui),
                    });
                });
            });
        });
    }

    fn report_ui(&self, ui: &mut Ui, report: &Report, text: &Text) {
        ui.visuals_mut().override_text_color = Some(LIGHT.text);
        let meta = &report.meta;
        ui.horizontal(|ui| {
            ui.label(ink(Role::CaptionStrong, &meta.organisation));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.label(soft(&format!("{} · {}", meta.kind, meta.date))));
        });
        let beside: Vec<&str> = [meta.department.as_str(), meta.reference.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
        if !beside.is_empty() {
            ui.label(soft(&beside.join(" · ")));
        }
        ui.add_space(20.0);
        ui.label(ink(Role::Title, &report.title));
        let mut figures = 0;
        for block in &report.blocks {
            self.block_ui(ui, block, figures, text);
            figures += usize::from(matches!(block, Block::Figure(_)));
        }
        ui.add_space(20.0);
        ui.label(soft(&[meta.organisation.as_str(), meta.model.as_str(), meta.revision.as_str(), meta.program.as_str()].join(" · ")));
    }

    /// Shows a block; before it come this many figures.
    fn block_ui(&self, ui: &mut Ui, block: &Block, figures: usize, text: &Text) {
        match block {
            Block::Heading { level, text } => {
                ui.add_space(if *level == 1 { 14.0 } else { 8.0 });
                ui.label(ink(if *level == 1 { Role::Section } else { Role::Label }, text));
            }
            Block::Paragraph(spans) => spans_ui(ui, spans),
            Block::Note(spans) => {
                Frame::new().fill(LIGHT.surface).inner_margin(Margin::same(10)).show(ui, |ui| spans_ui(ui, spans));
            }
            Block::List { ordered, items } => {
                for (index, item) in items.iter().enumerate() {
                    ui.horizontal_top(|ui| {
                        ui.add_sized([22.0, 16.0], egui::Label::new(ink(Role::Body, &if *ordered { format!("{}.", index + 1) } else { "•".to_owned() })));
                        ui.vertical(|ui| spans_ui(ui, item));
                    });
                }
            }
            Block::Table(table) => table_ui(ui, table, text),
            Block::Figure(figure) => {
                self.figure_ui(ui, figures, &figure.alt);
                ui.label(soft(&figure.caption));
            }
            Block::PageBreak => {
                ui.add_space(16.0);
                let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 1.0), egui::Sense::hover());
                ui.painter().add(egui::Shape::dashed_line(&[rect.left_center(), rect.right_center()], Stroke::new(1.0, LIGHT.border), 6.0, 4.0));
                ui.add_space(8.0);
            }
        }
    }

    fn figure_ui(&self, ui: &mut Ui, index: usize, alt: &str) {
        if let Some(texture) = self.textures.get(index) {
            let width = ui.available_width();
            let size = texture.size_vec2();
            ui.add(Image::new(texture).fit_to_exact_size(Vec2::new(width, width * size.y / size.x)).alt_text(alt));
        }
    }

    fn lines_ui(&self, ui: &mut Ui) {
        for line in &self.made.lines {
            ui.add(egui::Label::new(egui::RichText::new(line).monospace().color(LIGHT.text)).extend());
        }
    }
}

/// Lines and stripes as on white paper, whatever the theme.
fn paper_style(ui: &mut Ui) {
    let visuals = ui.visuals_mut();
    visuals.faint_bg_color = LIGHT.surface;
    visuals.widgets.noninteractive.bg_stroke.color = LIGHT.line;
}

fn ink(role: Role, text: &str) -> egui::RichText {
    rich(role, text, LIGHT.text)
}

fn soft(text: &str) -> egui::RichText {
    rich(Role::Caption, text, LIGHT.muted)
}

fn spans_ui(ui: &mut Ui, spans: &[Span]) {
    let mut job = egui::text::LayoutJob::default();
    for span in spans {
        let role = if span.is_strong { Role::Label } else { Role::Body };
        job.append(&span.text, 0.0, egui::TextFormat { font_id: role.font(), color: LIGHT.text, ..egui::TextFormat::default() });
    }
    ui.label(job);
}

/// Shows a table as it will stand on paper: its columns in their widths, cells that wrap.
fn table_ui(ui: &mut Ui, table: &Table, text: &Text) {
    ui.add_space(6.0);
    ui.label(soft(&table.caption));
    let total: f32 = table.columns.iter().map(|column| f32::from(column.width)).sum();
    let room = ui.available_width() - 8.0 * table.columns.len() as f32;
    let widths: Vec<f32> = table.columns.iter().map(|column| room * f32::from(column.width) / total).collect();
    let headers: Vec<String> = table.columns.iter().map(|column| column.header.clone()).collect();
    row_ui(ui, table, &headers, &widths, Role::CaptionStrong);
    for row in table.rows.iter().take(ROWS) {
        row_ui(ui, table, row, &widths, Role::Caption);
    }
    if table.rows.len() > ROWS {
        ui.label(soft(&text.with("report-preview-more", &[("count", (table.rows.len() - ROWS).into())])));
    }
    if let Some(total) = &table.total {
        row_ui(ui, table, total, &widths, Role::CaptionStrong);
    }
}

fn row_ui(ui: &mut Ui, table: &Table, cells: &[String], widths: &[f32], role: Role) {
    let origin = ui.cursor().min;
    let mut left = origin.x;
    let mut height: f32 = 16.0;
    let galleys: Vec<_> = cells.iter().zip(widths).map(|(cell, width)| ui.painter().layout(cell.clone(), role.font(), LIGHT.text, *width)).collect();
    for galley in &galleys {
        height = height.max(galley.size().y);
    }
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height + 4.0), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, cells.join(", ")));
    for ((galley, column), width) in galleys.into_iter().zip(&table.columns).zip(widths) {
        let indent = if column.align == report::Align::Right { (width - galley.size().x).max(0.0) } else { 0.0 };
        ui.painter().galley(egui::pos2(left + indent, rect.top() + 2.0), galley, Color32::PLACEHOLDER);
        left += width + 8.0;
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, LIGHT.line));
}

fn make(inventory: &crate::model::Inventory, ranking: &crate::model::rank::Ranking, order: &Order, today: Date) -> Made {
    let text = Text::new(order.locale);
    let Order { format, title, department, reference, reasons, only_public, matrix, figure, .. } = order.clone();
    // The day is what the paper shows; noon is that day everywhere the program is used.
    let now = today.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |noon| noon.timestamp());
    let options = Options {
        now,
        title: title.clone(),
        department: department.clone(),
        reference: reference.clone(),
        reasons,
        only_public,
        matrix,
        figure,
        ..Options::default()
    };
    match format {
        Format::Docx | Format::Pdf | Format::Html => {
            let paper = PaperOptions { now, title, department, reference, revision: String::new(), reasons, matrix };
            let report = decision_paper(inventory, ranking, &text, &paper);
            let figures = report.blocks.iter().filter_map(|block| if let Block::Figure(figure) = block { Some(figure) } else { None });
            // One that cannot be painted still keeps its place.
            let pictures =
                figures.map(|figure| figure.drawing.png().ok().and_then(|png| picture(&png)).unwrap_or(Picture { size: [1, 1], rgba: vec![0; 4] })).collect();
            Made { report: Some(report), pictures, ..Made::default() }
        }
        Format::Png | Format::Svg => {
            let png = export::render(Format::Png, inventory, ranking, &text, &options).ok();
            Made { pictures: png.and_then(|png| picture(&png)).into_iter().collect(), ..Made::default() }
        }
        Format::Csv | Format::CsvRaw => {
            let bytes = export::render(format, inventory, ranking, &text, &options).unwrap_or_default();
            let separator = if format == Format::Csv { b';' } else { b',' };
            Made { rows: Rows::read(&bytes, separator), ..Made::default() }
        }
        Format::Xlsx => Made { lines: sheets(&text, only_public), ..Made::default() },
        Format::Json => Made { lines: ["whole-holds", "whole-holds-not", "whole-holds-back"].map(|key| text.get(key).to_owned()).into(), ..Made::default() },
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
