//! The colours of figures on paper: the light theme, flat, and told apart by shape where colour is lost.
//!
//! The screen takes its colours from the theme instead.

use super::legend::Look;
use crate::model::priority::Quadrant;

/// A flat colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// The ground.
pub const PAPER: Rgb = Rgb(0xFF, 0xFF, 0xFF);
/// Names of points and axes.
pub const TEXT: Rgb = Rgb(0x1B, 0x24, 0x30);
/// Ticks, end words and counts.
pub const MUTED: Rgb = Rgb(0x4D, 0x5B, 0x6B);
/// Thresholds and leaders.
pub const BORDER: Rgb = Rgb(0x76, 0x82, 0x8F);
/// Grid lines and the edge of the plot.
pub const LINE: Rgb = Rgb(0xDB, 0xDE, 0xE2);
/// The lines on the ground of what cannot be opened.
pub const HATCH: Rgb = Rgb(0xE8, 0xE9, 0xEA);
/// The sign of duty.
pub const ACCENT: Rgb = Rgb(0x0B, 0x5C, 0xAD);
/// The ring of "action needed".
pub const WARN: Rgb = Rgb(0x8A, 0x4B, 0x00);
/// The cross of what cannot be opened.
pub const ERR: Rgb = Rgb(0xB3, 0x26, 0x1E);

/// Returns the ink of a field: its marks, its bars and its name.
pub const fn field(quadrant: Quadrant) -> Rgb {
    match quadrant {
        Quadrant::PublishNow => Rgb(0x00, 0x7A, 0x5E),
        Quadrant::PlanAndInvest => Rgb(0x8E, 0x2A, 0x8B),
        Quadrant::WhenConvenient => Rgb(0xC0, 0x4A, 0x00),
        Quadrant::Hold => Rgb(0x1B, 0x24, 0x30),
    }
}

/// The inks of groups: told apart with any kind of colour vision, and by shape.
pub const GROUPS: [Rgb; 6] =
    [Rgb(0x0B, 0x5C, 0xAD), Rgb(0xB2, 0x54, 0x00), Rgb(0x22, 0x22, 0x55), Rgb(0x66, 0x33, 0x33), Rgb(0x76, 0x76, 0x76), Rgb(0x8B, 0x00, 0x00)];

/// Returns the ink of a mark and of its bars.
pub const fn look(look: Look) -> Rgb {
    match look {
        Look::Field(quadrant) => field(quadrant),
        Look::Group(index) => GROUPS[index as usize % GROUPS.len()],
        Look::Others => BORDER,
    }
}

/// Returns the ground of a field: 6 % of its ink.
pub const fn tint(quadrant: Quadrant) -> Rgb {
    match quadrant {
        Quadrant::PublishNow => Rgb(0xF0, 0xF7, 0xF5),
        Quadrant::PlanAndInvest => Rgb(0xF8, 0xF2, 0xF8),
        Quadrant::WhenConvenient => Rgb(0xFB, 0xF4, 0xF0),
        Quadrant::Hold => Rgb(0xF1, 0xF2, 0xF3),
    }
}

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
        for quadrant in Quadrant::ALL {
            for ground in [PAPER, tint(quadrant)] {
                for ink in [field(quadrant), TEXT, MUTED, ACCENT, WARN] {
                    assert!(contrast(ink, ground) >= 4.5, "{ink:?} on {ground:?}: {:.2}", contrast(ink, ground));
                }
                assert!(contrast(BORDER, ground) >= 3.0, "thresholds on {ground:?}");
                for ink in GROUPS {
                    assert!(contrast(ink, ground) >= 4.0, "{ink:?} on {ground:?}: {:.2}", contrast(ink, ground));
                }
            }
        }
    }
}
