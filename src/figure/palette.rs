//! The colours of figures in files: on paper and on a projector, flat, and told apart by shape where colour is lost.
//!
//! The screen takes its colours from the theme instead.

use serde::{Deserialize, Serialize};

use super::chart::Ink;
use super::legend::Look;
use crate::model::priority::Quadrant;

/// What a figure is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Palette {
    /// Paper, and screens that are read from near.
    #[default]
    Print,
    /// A projector in a lit room, read from far away.
    Projector,
}

impl Palette {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Print, Self::Projector];

    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Print => "print",
            Self::Projector => "projector",
        }
    }

    /// Returns its colours.
    pub const fn inks(self) -> &'static Inks {
        match self {
            Self::Print => &PRINT,
            Self::Projector => &PROJECTOR,
        }
    }
}

/// A flat colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// The colours of a palette.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inks {
    /// The ground.
    pub paper: Rgb,
    /// Names of points and axes.
    pub text: Rgb,
    /// Ticks, end words and counts.
    pub muted: Rgb,
    /// Thresholds and leaders.
    pub border: Rgb,
    /// Grid lines and the edge of the plot.
    pub line: Rgb,
    /// The lines on the ground of what cannot be opened.
    pub hatch: Rgb,
    /// The sign of duty; what a chart is about.
    pub accent: Rgb,
    /// The same, stepping back.
    pub soft: Rgb,
    /// The ring of "action needed".
    pub warn: Rgb,
    /// The cross of what cannot be opened.
    pub err: Rgb,
    /// The inks of the fields, in the order of [`Quadrant::ALL`].
    fields: [Rgb; 4],
    /// The grounds of the fields.
    tints: [Rgb; 4],
    /// The inks of groups: told apart with any kind of colour vision, and by shape.
    groups: [Rgb; 6],
}

const fn index(quadrant: Quadrant) -> usize {
    match quadrant {
        Quadrant::PublishNow => 0,
        Quadrant::PlanAndInvest => 1,
        Quadrant::WhenConvenient => 2,
        Quadrant::Hold => 3,
    }
}

impl Inks {
    /// Returns the ink of a field: its marks, its bars and its name.
    pub const fn field(&self, quadrant: Quadrant) -> Rgb {
        self.fields[index(quadrant)]
    }

    /// Returns the ground of a field.
    pub const fn tint(&self, quadrant: Quadrant) -> Rgb {
        self.tints[index(quadrant)]
    }

    /// Returns the ink of a mark and of its bars.
    pub const fn look(&self, look: Look) -> Rgb {
        match look {
            Look::Field(quadrant) => self.field(quadrant),
            Look::Group(index) => self.groups[index as usize % self.groups.len()],
            Look::Others => self.border,
        }
    }

    /// Returns the colour that stands for an ink of a chart.
    pub const fn of(&self, ink: Ink) -> Rgb {
        match ink {
            Ink::Paper => self.paper,
            Ink::Text => self.text,
            Ink::Muted => self.muted,
            Ink::Border => self.border,
            Ink::Line => self.line,
            Ink::Accent => self.accent,
            Ink::Soft => self.soft,
            Ink::Err => self.err,
            Ink::Field(quadrant) => self.field(quadrant),
        }
    }
}

/// The light theme; grounds of fields are 6 % of their ink.
static PRINT: Inks = Inks {
    paper: Rgb(0xFF, 0xFF, 0xFF),
    text: Rgb(0x1B, 0x24, 0x30),
    muted: Rgb(0x4D, 0x5B, 0x6B),
    border: Rgb(0x76, 0x82, 0x8F),
    line: Rgb(0xDB, 0xDE, 0xE2),
    hatch: Rgb(0xE8, 0xE9, 0xEA),
    accent: Rgb(0x0B, 0x5C, 0xAD),
    soft: Rgb(0xA7, 0xC4, 0xE2),
    warn: Rgb(0x8A, 0x4B, 0x00),
    err: Rgb(0xB3, 0x26, 0x1E),
    fields: [Rgb(0x00, 0x7A, 0x5E), Rgb(0x8E, 0x2A, 0x8B), Rgb(0xC0, 0x4A, 0x00), Rgb(0x1B, 0x24, 0x30)],
    tints: [Rgb(0xF0, 0xF7, 0xF5), Rgb(0xF8, 0xF2, 0xF8), Rgb(0xFB, 0xF4, 0xF0), Rgb(0xF1, 0xF2, 0xF3)],
    groups: [Rgb(0x0B, 0x5C, 0xAD), Rgb(0xB2, 0x54, 0x00), Rgb(0x22, 0x22, 0x55), Rgb(0x66, 0x33, 0x33), Rgb(0x76, 0x76, 0x76), Rgb(0x8B, 0x00, 0x00)],
};

/// The projector theme for a lit room; grounds of fields are 14 % of their ink.
static PROJECTOR: Inks = Inks {
    paper: Rgb(0xFF, 0xFF, 0xFF),
    text: Rgb(0x00, 0x00, 0x00),
    muted: Rgb(0x26, 0x26, 0x26),
    border: Rgb(0x00, 0x00, 0x00),
    line: Rgb(0xBD, 0xBD, 0xBD),
    hatch: Rgb(0xD9, 0xD9, 0xD9),
    accent: Rgb(0x00, 0x3E, 0x8A),
    soft: Rgb(0xA3, 0xBA, 0xD5),
    warn: Rgb(0x6B, 0x3A, 0x00),
    err: Rgb(0x8B, 0x00, 0x00),
    fields: [Rgb(0x00, 0x51, 0x2B), Rgb(0x6A, 0x12, 0x68), Rgb(0x7A, 0x2E, 0x00), Rgb(0x00, 0x00, 0x00)],
    tints: [Rgb(0xDB, 0xE7, 0xE1), Rgb(0xEA, 0xDE, 0xEA), Rgb(0xEC, 0xE2, 0xDB), Rgb(0xDB, 0xDB, 0xDB)],
    groups: [Rgb(0x00, 0x3E, 0x8A), Rgb(0x7A, 0x36, 0x00), Rgb(0x14, 0x14, 0x44), Rgb(0x52, 0x24, 0x24), Rgb(0x4A, 0x4A, 0x4A), Rgb(0x78, 0x00, 0x00)],
};

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(Rgb(r, g, b): Rgb) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    fn contrast(a: Rgb, b: Rgb) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_ink_can_be_read_on_every_ground_it_stands_on() {
        for palette in Palette::ALL {
            let inks = palette.inks();
            // A beamer in a lit room halves what there is.
            let (text, least) = if palette == Palette::Projector { (9.0, 6.0) } else { (4.5, 4.5) };
            for quadrant in Quadrant::ALL {
                for (ground, least) in [(inks.paper, text), (inks.tint(quadrant), least)] {
                    for ink in [inks.field(quadrant), inks.text, inks.muted, inks.accent, inks.warn] {
                        assert!(contrast(ink, ground) >= least, "{palette:?}: {ink:?} on {ground:?}: {:.2}", contrast(ink, ground));
                    }
                    assert!(contrast(inks.border, ground) >= 3.0, "{palette:?}: thresholds on {ground:?}");
                    for ink in inks.groups {
                        assert!(contrast(ink, ground) >= 4.0, "{palette:?}: {ink:?} on {ground:?}: {:.2}", contrast(ink, ground));
                    }
                }
                assert!(contrast(inks.paper, inks.field(quadrant)) >= 4.5, "{palette:?}: numbers in the bar of shares");
            }
            assert!(contrast(inks.err, inks.paper) >= text && contrast(inks.accent, inks.paper) >= text);
            assert!(contrast(inks.accent, inks.soft) >= 3.0, "{palette:?}: the parts of a funnel side by side: {:.2}", contrast(inks.accent, inks.soft));
        }
    }
}
