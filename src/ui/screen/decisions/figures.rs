//! The key figures of an inventory at one moment: how many datasets, in which stages and fields, and what is published.
//!
//! They are worked out of the records alone, so that those of a snapshot never change.

use eframe::egui::{Role as AccessRole, Sense, Ui, Vec2, WidgetInfo, pos2};

use crate::model::priority::{Quadrant, assess};
use crate::model::{Inventory, ScoringModel, Stage};
use crate::text::Text;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::glyph::paint_glyph;
use crate::ui::widget::label::galley;
use crate::wording;

/// The narrowest block of figures.
const BLOCK_MIN: f32 = 240.0;
const NUMBER: f32 = 44.0;
/// Between two blocks.
const GAP: f32 = 16.0;
/// Room for how much more or less it is.
const DIFFERENCE: f32 = 36.0;
const ROW: f32 = size::POPOVER_ROW;

/// Key figures.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Figures {
    pub(super) datasets: usize,
    pub(super) stages: [usize; 4],
    /// In the order of [`Quadrant::ALL`], then those without a place.
    pub(super) quadrants: [usize; 5],
    /// Those that are published and kept up.
    pub(super) published: usize,
    /// Those that the work on has ended.
    pub(super) ended: usize,
    pub(super) decisions: usize,
}

impl Figures {
    /// Counts an inventory.
    pub(super) fn of(inventory: &Inventory) -> Self {
        let mut figures = Self { datasets: inventory.datasets().len(), decisions: inventory.decisions().len(), ..Self::default() };
        for dataset in inventory.datasets() {
            figures.stages[dataset.stage().index()] += 1;
            let has_ended = inventory.outcome(dataset.id()).is_some();
            figures.ended += usize::from(has_ended);
            figures.published += usize::from(inventory.is_published(dataset.id()));
            let place = inventory.place_override(dataset.id()).map(|place| place.place());
            let quadrant = inventory.model().and_then(|model| match place {
                Some((value, cost)) => Some(Quadrant::of(value, cost, model.thresholds)),
                None => assess(model, inventory.scores(dataset.id())).quadrant,
            });
            figures.quadrants[quadrant.map_or(4, |quadrant| quadrant as usize)] += 1;
        }
        figures
    }
}

/// The drawing before a line.
#[derive(Debug, Clone, Copy)]
enum Glyph {
    None,
    Field(Option<Quadrant>),
}

struct Line {
    name: String,
    /// Whether the field glyph stands before it, and which field it shows.
    glyph: Glyph,
    numbers: [Option<usize>; 2],
}

/// Shows figures beside those of another moment, as soon as each is there.
pub(super) fn figures_ui(
    ui: &mut Ui,
    heads: [&str; 2],
    then: Option<&Figures>,
    other: Option<&Figures>,
    model: Option<&std::sync::Arc<ScoringModel>>,
    text: &Text,
) {
    let line = |name: &str, glyph, of: &dyn Fn(&Figures) -> usize| Line { name: name.to_owned(), glyph, numbers: [then.map(of), other.map(of)] };
    let totals = vec![
        line(text.get("datasets"), Glyph::None, &|figures| figures.datasets),
        line(text.get("decisions-published"), Glyph::None, &|figures| figures.published),
        line(text.get("decisions-ended"), Glyph::None, &|figures| figures.ended),
        line(text.get("place-decisions"), Glyph::None, &|figures| figures.decisions),
    ];
    let stages = Stage::ALL.map(|stage| line(wording::stage(stage, text), Glyph::None, &|figures| figures.stages[stage.index()])).into();
    let fields = Quadrant::ALL.into_iter().map(Some).chain([None]).enumerate();
    let quadrants = fields
        .map(|(index, quadrant)| line(wording::quadrant_in(quadrant, model, text), Glyph::Field(quadrant), &|figures| figures.quadrants[index]))
        .collect();
    let blocks: [(&str, Vec<Line>); 3] = [(text.get("decisions-all-of-it"), totals), (text.get("stage"), stages), (text.get("quadrant"), quadrants)];
    let width = ui.available_width();
    let columns = ((width / BLOCK_MIN) as usize).clamp(1, 3);
    let each = (width - GAP * (columns - 1) as f32) / columns as f32;
    for row in blocks.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = Vec2::new(GAP, 0.0);
            for (heading, lines) in row {
                ui.vertical(|ui| {
                    ui.set_width(each);
                    block_ui(ui, heading, lines, heads, text);
                });
            }
        });
        ui.add_space(8.0);
    }
}

fn block_ui(ui: &mut Ui, heading: &str, lines: &[Line], heads: [&str; 2], text: &Text) {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, heading));
    let room = rect.width() - 2.0 * NUMBER - DIFFERENCE;
    let words = galley(ui, Role::TableHead, heading, palette.muted, room);
    ui.painter().galley(pos2(rect.left(), rect.center().y - words.size().y / 2.0), words, palette.muted);
    for (index, head) in heads.iter().enumerate() {
        let words = galley(ui, Role::Caption, head, palette.muted, NUMBER + 8.0);
        let right = rect.left() + room + NUMBER * (index + 1) as f32;
        ui.painter().galley(pos2(right - words.size().x, rect.center().y - words.size().y / 2.0), words, palette.muted);
    }
    for line in lines {
        line_ui(ui, line, heads, text);
    }
}

fn line_ui(ui: &mut Ui, line: &Line, heads: [&str; 2], text: &Text) {
    let palette = ui.palette();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::hover());
    let number = |number: Option<usize>| number.map_or_else(|| text.get("nothing").to_owned(), |number| text.count(number));
    let [then, other] = line.numbers.map(number);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, format!("{}: {then} {}, {other} {}", line.name, heads[0], heads[1])));
    let room = rect.width() - 2.0 * NUMBER - DIFFERENCE;
    let mut left = rect.left();
    if let Glyph::Field(quadrant) = line.glyph {
        paint_glyph(ui, eframe::egui::Rect::from_center_size(pos2(left + 7.0, rect.center().y), Vec2::splat(12.0)), quadrant);
        left += 20.0;
    }
    let name = galley(ui, Role::Body, &line.name, palette.text, rect.left() + room - left);
    ui.painter().galley(pos2(left, rect.center().y - name.size().y / 2.0), name, palette.text);
    let difference = line.numbers[0].zip(line.numbers[1]).filter(|(then, other)| then != other).map(|(then, other)| other as f64 - then as f64);
    let signed = difference.map_or_else(String::new, |difference| text.signed(difference, 0));
    for (index, (words, role, ink)) in
        [(then, Role::Label, palette.text), (other, Role::Body, palette.text), (signed, Role::Body, palette.accent)].into_iter().enumerate()
    {
        let words = galley(ui, role, &words, ink, NUMBER);
        let right = if index == 2 { rect.right() } else { rect.left() + room + NUMBER * (index + 1) as f32 };
        ui.painter().galley(pos2(right - words.size().x, rect.center().y - words.size().y / 2.0), words, ink);
    }
}
