//! Figures painted into files: vectors for the page, pixels for Word and Excel.
//!
//! It paints what the layout says and places nothing itself.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder as _};
use plotters::backend::{BitMapBackend, DrawingBackend, SVGBackend};

use super::chart::ChartLayout;
use super::matrix::MatrixLayout;
use super::palette::Palette;
use super::print::EM_HEIGHT;
use super::surface::{Surface, clean};

/// What a figure says of itself to those who do not see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaintInfo {
    /// A short name.
    pub title: String,
    /// What it shows, in a sentence or two.
    pub description: String,
    /// The language of all its words: `sv`.
    pub language: String,
}

/// A figure with every part in its place, ready to be painted.
#[derive(Debug, Clone, Copy)]
pub enum Laid<'a> {
    /// The priority matrix.
    Matrix(&'a MatrixLayout),
    /// A figure of rows and bars.
    Chart(&'a ChartLayout),
}

impl<'a> From<&'a MatrixLayout> for Laid<'a> {
    fn from(layout: &'a MatrixLayout) -> Self {
        Self::Matrix(layout)
    }
}

impl<'a> From<&'a ChartLayout> for Laid<'a> {
    fn from(layout: &'a ChartLayout) -> Self {
        Self::Chart(layout)
    }
}

impl Laid<'_> {
    /// Returns its width and height, in logical pixels.
    pub const fn size(self) -> (f32, f32) {
        match self {
            Self::Matrix(layout) => (layout.width, layout.height),
            Self::Chart(layout) => (layout.width, layout.height),
        }
    }

    fn paint<B: DrawingBackend>(self, surface: &mut Surface<B>) -> Result<(), FigureError> {
        match self {
            Self::Matrix(layout) => surface.matrix(layout),
            Self::Chart(layout) => surface.chart(layout),
        }
    }
}

/// How many pixels a picture has to a logical pixel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Scale {
    /// One, for a web page.
    Single,
    /// Two, for print and for sharp screens.
    #[default]
    Double,
}

impl Scale {
    /// Returns the number.
    pub const fn get(self) -> u32 {
        match self {
            Self::Single => 1,
            Self::Double => 2,
        }
    }
}

/// Why a figure could not be painted.
#[derive(Debug, thiserror::Error)]
pub enum FigureError {
    /// No area, or more of it than a page can use.
    #[error("a figure of {width} x {height} cannot be painted")]
    Size {
        /// The width asked for, in logical pixels.
        width: f32,
        /// The height asked for, in logical pixels.
        height: f32,
    },
    /// The painter gave up; the text is its own.
    #[error("the figure could not be painted: {0}")]
    Paint(String),
    /// The pixels could not be packed.
    #[error("the figure could not be packed")]
    Encode(#[from] image::ImageError),
}

/// Pixels are painted at this many times the logical size and then averaged, or round marks would be ragged.
const FINE: u32 = 4;
/// Vectors have this many units to a logical pixel, because plotters knows whole numbers only.
const UNITS: u32 = 10;
/// The longest edge of a picture in logical pixels.
const LONGEST: f32 = 4000.0;

/// Paints a figure as SVG, with a title and a description for screen readers.
pub fn svg<'a>(figure: impl Into<Laid<'a>>, palette: Palette, info: &PaintInfo) -> String {
    let figure = figure.into();
    let mut drawn = String::new();
    let (width, height) = (figure.size().0.max(1.0), figure.size().1.max(1.0));
    let size = ((width * UNITS as f32) as u32, (height * UNITS as f32) as u32);
    {
        // Plotters writes font sizes divided by 1.24 and moves the baseline down by 0.76 em.
        let backend = SVGBackend::with_string(&mut drawn, size);
        let mut surface = Surface { backend, inks: palette.inks(), scale: UNITS as f32, font_scale: 1.24, baseline: 0.76 };
        let painted = figure.paint(&mut surface);
        painted.expect("a backend that writes into a string has nothing to fail at");
    }
    let body = drawn.split_once('\n').map_or("", |(_, body)| body).replace("font-weight=\"bold\"", "font-weight=\"600\"");
    let id = format!("figure-{:08x}", fingerprint(&body));
    let (title, description, language) = (escape(&info.title), escape(&info.description), escape(&info.language));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {} {}\" role=\"img\" \
         aria-labelledby=\"{id}-title {id}-desc\" lang=\"{language}\" xml:lang=\"{language}\">\n\
         <title id=\"{id}-title\">{title}</title>\n<desc id=\"{id}-desc\">{description}</desc>\n{body}",
        size.0, size.1,
    )
}

/// Paints a figure as a PNG of once or twice the logical size. The same layout gives the same bytes.
pub fn png<'a>(figure: impl Into<Laid<'a>>, palette: Palette, scale: Scale) -> Result<Vec<u8>, FigureError> {
    let figure = figure.into();
    let (width, height) = figure.size();
    let is_sensible = |length: f32| (1.0..=LONGEST).contains(&length);
    if !is_sensible(width) || !is_sensible(height) {
        return Err(FigureError::Size { width, height });
    }
    let scale = scale.get();
    let (columns, rows) = (width.ceil() as u32, height.ceil() as u32);
    let fine = (columns * FINE, rows * FINE);
    let mut pixels = vec![0xFF; (fine.0 * fine.1 * 3) as usize];
    {
        // Plotters puts the baseline half a line below the given height.
        let backend = BitMapBackend::with_buffer(&mut pixels, fine);
        let mut surface = Surface { backend, inks: palette.inks(), scale: FINE as f32, font_scale: EM_HEIGHT, baseline: EM_HEIGHT / 2.0 };
        figure.paint(&mut surface)?;
    }
    let picture = average(&pixels, fine, FINE / scale);
    let mut packed = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut packed, CompressionType::Default, FilterType::Adaptive);
    encoder.write_image(&picture, columns * scale, rows * scale, ExtendedColorType::Rgb8)?;
    Ok(packed)
}

/// Makes one pixel of every square of `by` times `by`.
fn average(pixels: &[u8], (width, height): (u32, u32), by: u32) -> Vec<u8> {
    let row = width as usize * 3;
    let by = by as usize;
    let mut picture = Vec::with_capacity(pixels.len() / (by * by));
    let mut sums = vec![0_u32; row / by];
    for rows in pixels.chunks_exact(row * by).take(height as usize / by) {
        sums.fill(0);
        for line in rows.chunks_exact(row) {
            for (column, pixel) in line.chunks_exact(3).enumerate() {
                let at = column / by * 3;
                for (sum, part) in sums[at..at + 3].iter_mut().zip(pixel) {
                    *sum += u32::from(*part);
                }
            }
        }
        let count = (by * by) as u32;
        picture.extend(sums.iter().map(|sum| ((sum + count / 2) / count) as u8));
    }
    picture
}

/// Makes text safe between tags and in attributes; what XML cannot hold is left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in clean(text).chars() {
        match letter {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Returns a number that tells figures in one document apart (FNV-1a).
fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests;
