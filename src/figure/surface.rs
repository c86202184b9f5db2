//! Any of plotters' backends, with scale, colours and fonts: every part of a figure drawn once for all of them.
//!
//! It draws where the layout says, in logical pixels; it opens no file.

mod chart;

use std::fmt::Display;

use plotters::backend::DrawingBackend;
use plotters::style::{Color as _, FontTransform, RGBColor, ShapeStyle};

use super::axes::Line;
use super::geometry::{Pos, Rect};
use super::input::TextBox;
use super::lane::Lane;
use super::legend::{Item, Look, Sign};
use super::marks::{Bar, Mark, Shape};
use super::matrix::MatrixLayout;
use super::paint::FigureError;
use super::palette::{Inks, Rgb};
use super::print::{CAPITALS, font};

/// A backend with its scale.
pub(super) struct Surface<B> {
    pub(super) backend: B,
    /// What colours stand for what.
    pub(super) inks: &'static Inks,
    /// Backend units to a logical pixel.
    pub(super) scale: f32,
    /// What the backend wants font sizes multiplied by.
    pub(super) font_scale: f64,
    /// How far below the given height the backend puts the baseline, in ems.
    pub(super) baseline: f64,
}

type Painted = Result<(), FigureError>;

/// Leaves out what neither XML nor a line of text can hold.
pub(super) fn clean(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control() && !matches!(letter, '\u{FFFE}' | '\u{FFFF}')).collect()
}

fn given<E: Display>(painted: Result<(), E>) -> Painted {
    painted.map_err(|error| FigureError::Paint(error.to_string()))
}

fn ink(Rgb(red, green, blue): Rgb) -> RGBColor {
    RGBColor(red, green, blue)
}

impl<B: DrawingBackend> Surface<B> {
    /// Paints the whole figure, ground first.
    pub(super) fn matrix(&mut self, layout: &MatrixLayout) -> Painted {
        self.plane(layout)?;
        for mark in layout.marks.iter().rev() {
            self.moved(mark, layout)?;
        }
        for bar in &layout.bars {
            self.bar(bar, layout.style.unit)?;
        }
        for leader in layout.labels.iter().filter_map(|label| label.leader) {
            self.stroke(&[leader.from, leader.to], layout.style.unit, self.inks.border)?;
        }
        for mark in layout.marks.iter().rev() {
            self.mark(mark, layout.style.unit)?;
        }
        for label in &layout.labels {
            if label.has_ground {
                self.rect(&label.rect, self.inks.paper)?;
            }
            self.text(&label.text, self.inks.text)?;
            if let Some(duty) = &label.duty {
                self.text(duty, self.inks.accent)?;
            }
        }
        for badge in layout.stacks.iter().filter_map(|stack| stack.badge.as_ref()) {
            self.text(badge, self.inks.muted)?;
        }
        if let Some(lane) = &layout.lane {
            self.lane(lane, layout.style.unit)?;
        }
        layout.legend.iter().try_for_each(|item| self.legend(item, layout.style.radius, layout.style.unit))?;
        layout.index.iter().try_for_each(|text| self.text(text, self.inks.muted))?;
        self.present()
    }

    fn present(&mut self) -> Painted {
        given(self.backend.present())
    }

    fn plane(&mut self, layout: &MatrixLayout) -> Painted {
        let plot = layout.plane.plot;
        self.rect(&Rect::new(0.0, 0.0, layout.width, layout.height), self.inks.paper)?;
        for field in &layout.fields {
            if let Some(ground) = &field.ground {
                self.rect(ground, self.inks.tint(field.quadrant))?;
            }
        }
        for line in layout.ticks.iter().filter_map(|tick| tick.line) {
            for part in layout.line_parts(line) {
                self.hairline(part.from, part.to, self.inks.line)?;
            }
        }
        self.frame(&plot, self.inks.line)?;
        for line in &layout.thresholds {
            for part in layout.line_parts(*line) {
                self.hairline(part.from, part.to, self.inks.border)?;
            }
        }
        for tick in &layout.ticks {
            self.text(&tick.label, self.inks.muted)?;
        }
        for word in &layout.axis_words {
            self.text(word, if word.semibold { self.inks.text } else { self.inks.muted })?;
        }
        for field in &layout.fields {
            if let Some(name) = &field.name {
                self.text(name, self.inks.field(field.quadrant))?;
            }
            if let Some(count) = &field.count {
                self.text(count, self.inks.muted)?;
            }
        }
        layout.near_border.iter().try_for_each(|text| self.text(text, self.inks.muted))
    }

    /// The computed place of a point that somebody moved: a hollow mark and a thin line.
    fn moved(&mut self, mark: &Mark, layout: &MatrixLayout) -> Painted {
        let Some(computed) = mark.computed else { return Ok(()) };
        let unit = layout.style.unit;
        for part in layout.line_parts(Line { from: computed, to: mark.center }) {
            self.stroke(&[part.from, part.to], unit, self.inks.border)?;
        }
        self.hollow(mark.look, computed, mark.hollow, unit)
    }

    fn hollow(&mut self, look: Look, center: Pos, radius: f32, unit: f32) -> Painted {
        self.shape(look.shape(), center, radius, self.inks.look(look))?;
        self.shape(look.shape(), center, radius - 1.5 * unit, self.inks.paper)
    }

    /// What cannot be opened, beside the plot.
    fn lane(&mut self, lane: &Lane, unit: f32) -> Painted {
        for line in &lane.hatch {
            self.stroke(&[line.from, line.to], 2.0 * unit, self.inks.hatch)?;
        }
        self.frame(&lane.rect, self.inks.line)?;
        self.rect(&lane.head, self.inks.paper)?;
        for text in &lane.heading {
            self.text(text, if text.semibold { self.inks.text } else { self.inks.muted })?;
        }
        for plate in &lane.plates {
            self.rect(&plate.rect, self.inks.paper)?;
            self.frame(&plate.rect, self.inks.line)?;
            let arm = plate.arm;
            for (x, y) in [(-arm, -arm), (-arm, arm)] {
                self.stroke(&[plate.cross.shifted(x, y), plate.cross.shifted(-x, -y)], 2.0 * unit, self.inks.err)?;
            }
            self.text(&plate.title, self.inks.text)?;
            plate.duty.iter().try_for_each(|duty| self.text(duty, self.inks.accent))?;
            plate.reason.iter().try_for_each(|reason| self.text(reason, self.inks.muted))?;
        }
        if let Some(more) = &lane.more {
            self.rect(&more.rect, self.inks.paper)?;
            self.text(&more.text, self.inks.muted)?;
        }
        lane.note.iter().try_for_each(|note| self.text(note, self.inks.muted))
    }

    /// One line of the legend with its sign.
    fn legend(&mut self, item: &Item, radius: f32, unit: f32) -> Painted {
        match item.sign {
            None | Some(Sign::Duty) => {}
            Some(Sign::Look(look)) => self.shape(look.shape(), item.at, radius, self.inks.look(look))?,
            Some(Sign::Action) => {
                self.ring(item.at, radius + 2.0 * unit, 1.5 * unit)?;
                self.shape(Shape::Circle, item.at, radius - unit, self.inks.border)?;
            }
            Some(Sign::Span) => {
                let (reach, cap) = (12.0 * unit, 4.0 * unit);
                self.stroke(&[item.at.shifted(-reach, 0.0), item.at.shifted(reach, 0.0)], 1.5 * unit, self.inks.text)?;
                for x in [-reach, reach] {
                    self.stroke(&[item.at.shifted(x, -cap), item.at.shifted(x, cap)], 1.5 * unit, self.inks.text)?;
                }
                self.shape(Shape::Circle, item.at, radius - unit, self.inks.text)?;
            }
            Some(Sign::Computed) => {
                self.shape(Shape::Circle, item.at, radius, self.inks.muted)?;
                self.shape(Shape::Circle, item.at, radius - 1.5 * unit, self.inks.paper)?;
            }
        }
        if item.sign == Some(Sign::Duty) {
            let rect = Rect { min: Pos::new(item.at.x - 4.0 * unit, item.text.rect.min.y), max: item.text.rect.max };
            self.text(&TextBox { text: "§".to_owned(), rect, ..item.text.clone() }, self.inks.accent)?;
        }
        self.text(&item.text, if item.text.semibold { self.inks.text } else { self.inks.muted })
    }

    /// The edge of a rectangle.
    fn frame(&mut self, rect: &Rect, color: Rgb) -> Painted {
        let (upper_right, lower_left) = (Pos::new(rect.max.x, rect.min.y), Pos::new(rect.min.x, rect.max.y));
        let edges = [(rect.min, upper_right), (lower_left, rect.max), (rect.min, lower_left), (upper_right, rect.max)];
        edges.into_iter().try_for_each(|(from, to)| self.hairline(from, to, color))
    }

    fn bar(&mut self, bar: &Bar, unit: f32) -> Painted {
        let color = self.inks.look(bar.look);
        self.stroke(&[bar.from, bar.to], 1.5 * unit, color)?;
        bar.cap_lines().try_for_each(|(from, to)| self.stroke(&[from, to], 1.5 * unit, color))
    }

    fn mark(&mut self, mark: &Mark, unit: f32) -> Painted {
        if let Some(ring) = mark.ring {
            self.ring(mark.center, ring, 1.5 * unit)?;
        }
        self.shape(mark.shape, mark.center, mark.radius + 1.5 * unit, self.inks.paper)?;
        self.shape(mark.shape, mark.center, mark.radius, self.inks.look(mark.look))
    }

    fn shape(&mut self, shape: Shape, center: Pos, radius: f32, color: Rgb) -> Painted {
        if shape == Shape::Circle {
            let (center, radius) = (self.px(center), (radius * self.scale).round() as u32);
            return given(self.backend.draw_circle(center, radius, &ink(color), true));
        }
        for part in shape.parts(center, radius) {
            let corners: Vec<_> = part.into_iter().map(|corner| self.px(corner)).collect();
            given(self.backend.fill_polygon(corners, &ink(color)))?;
        }
        Ok(())
    }

    fn ring(&mut self, center: Pos, radius: f32, width: f32) -> Painted {
        let style = self.pen(width, self.inks.warn);
        let (center, radius) = (self.px(center), (radius * self.scale).round() as u32);
        given(self.backend.draw_circle(center, radius, &style, false))
    }

    /// A line of any direction.
    fn stroke(&mut self, path: &[Pos], width: f32, color: Rgb) -> Painted {
        let style = self.pen(width, color);
        path.windows(2).try_for_each(|ends| given(self.backend.draw_line(self.px(ends[0]), self.px(ends[1]), &style)))
    }

    /// An upright or level line of exactly one logical pixel, on whole pixels so that it is sharp.
    fn hairline(&mut self, from: Pos, to: Pos, color: Rgb) -> Painted {
        let area = if (from.x - to.x).abs() < 0.5 {
            Rect::sized((from.x - 0.5).round(), from.y.round(), 1.0, to.y.round() - from.y.round())
        } else {
            Rect::sized(from.x.round(), (from.y - 0.5).round(), to.x.round() - from.x.round(), 1.0)
        };
        self.rect(&area, color)
    }

    fn rect(&mut self, area: &Rect, color: Rgb) -> Painted {
        let (from, to) = (Pos::new(area.min.x.round(), area.min.y.round()), Pos::new(area.max.x.round(), area.max.y.round()));
        given(self.backend.draw_rect(self.px(from), self.px(to), &ink(color), true))
    }

    fn text(&mut self, text: &TextBox, color: Rgb) -> Painted {
        let size = f64::from(text.size * self.scale);
        // The backend starts some ems above the baseline; the middle of capitals is the middle of the line.
        let rise = self.baseline * size - f64::from(CAPITALS * text.size * self.scale / 2.0);
        let middle = text.rect.center();
        let font = font(size * self.font_scale, text.semibold);
        let (font, start) = if text.turned {
            let start = self.px(Pos::new(middle.x, text.rect.max.y));
            (font.transform(FontTransform::Rotate270), (start.0 - rise.round() as i32, start.1))
        } else {
            let start = self.px(Pos::new(text.rect.min.x, middle.y));
            (font, (start.0, start.1 - rise.round() as i32))
        };
        given(self.backend.draw_text(&clean(&text.text), &font.color(&ink(color)), start))
    }

    fn pen(&self, width: f32, color: Rgb) -> ShapeStyle {
        ShapeStyle { color: ink(color).to_rgba(), filled: false, stroke_width: ((width * self.scale).round() as u32).max(1) }
    }

    fn px(&self, at: Pos) -> (i32, i32) {
        ((at.x * self.scale).round() as i32, (at.y * self.scale).round() as i32)
    }
}
