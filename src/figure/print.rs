//! The typeface on paper: Inter, registered once, and how wide its text is.
//!
//! It measures with the same font data that the painter draws with, so that what is laid out is what is painted.

use std::sync::LazyLock;

use plotters::style::{FontDesc, FontFamily, FontStyle, register_font};

use super::input::Measure;

/// The family as a style sheet names it, with what stands in where Inter is missing; also the name it is registered under.
pub(super) const FAMILY: FontFamily<'static> = FontFamily::Name("Inter, sans-serif");
/// Plotters sizes bitmap text by line height instead of the em: ascent and descent of Inter, in ems.
pub(super) const EM_HEIGHT: f64 = (1984.0 + 494.0) / 2048.0;
/// The height of Inter's capitals, in ems.
pub(super) const CAPITALS: f32 = 0.727;

static IS_REGISTERED: LazyLock<bool> = LazyLock::new(|| {
    let regular = register_font(FAMILY.as_str(), FontStyle::Normal, include_bytes!("../../assets/fonts/Inter-Regular.ttf"));
    let semibold = register_font(FAMILY.as_str(), FontStyle::Bold, include_bytes!("../../assets/fonts/Inter-SemiBold.ttf"));
    regular.is_ok() && semibold.is_ok()
});

/// Returns the font at a size that plotters understands.
pub(super) fn font(size: f64, semibold: bool) -> FontDesc<'static> {
    LazyLock::force(&IS_REGISTERED);
    FontDesc::new(FAMILY, size, if semibold { FontStyle::Bold } else { FontStyle::Normal })
}

/// Measures text in Inter, as the painter of files draws it.
#[derive(Debug, Clone, Copy, Default)]
pub struct PrintMeasure;

impl Measure for PrintMeasure {
    fn width(&self, text: &str, size: f32, semibold: bool) -> f32 {
        // Plotters rounds to whole pixels: measured large, the error vanishes.
        const LARGE: f64 = 64.0;
        let measured = font(LARGE * f64::from(size) * EM_HEIGHT, semibold).layout_box(text);
        measured.map_or_else(|_| text.chars().count() as f32 * size * 0.6, |(_, (width, _))| (f64::from(width) / LARGE) as f32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_fonts_are_used() {
        assert!(*IS_REGISTERED);
        // A digit of Inter with tabular figures is 1296 of 2048 units wide at weight 400.
        let digits = PrintMeasure.width("0123456789", 16.0, false);
        assert!((digits - 10.0 * PrintMeasure.width("4", 16.0, false)).abs() < 0.05, "{digits}");
        assert!(PrintMeasure.width("Publicera nu", 16.0, true) > PrintMeasure.width("Publicera nu", 16.0, false));
        let (small, large) = (PrintMeasure.width("Ärenden", 12.0, false), PrintMeasure.width("Ärenden", 24.0, false));
        assert!((2.0 * small - large).abs() < 0.1);
    }
}
