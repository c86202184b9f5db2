//! The colours of each theme (UX section 4, DESIGN section 3), and proof that they can be read.
//!
//! Derived colours are mixed once, here, and nowhere else.

use eframe::egui::Color32;

/// The colours of a field of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quarter {
    /// Points, glyphs and names.
    pub ink: Color32,
    /// The ground.
    pub tint: Color32,
}

/// The colours of a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// Whether light stands on dark.
    pub is_dark: bool,
    /// Whether the theme is for a projector: no soft fills behind text, strong lines.
    pub is_projector: bool,
    /// The ground of views.
    pub bg: Color32,
    /// The ground of bars, rails and cards.
    pub surface: Color32,
    /// Text.
    pub text: Color32,
    /// Text that steps back.
    pub muted: Color32,
    /// The edge of controls.
    pub border: Color32,
    /// What to do next, what is chosen, what has the focus.
    pub accent: Color32,
    /// Text on accent.
    pub on_accent: Color32,
    /// Good.
    pub ok: Color32,
    /// Needs attention.
    pub warn: Color32,
    /// Wrong.
    pub err: Color32,
    /// Lines between regions and rows; never the only sign of a control.
    pub line: Color32,
    /// The fill of buttons and of what is pointed at.
    pub hover: Color32,
    /// The fill of what is pressed; tracks.
    pub press: Color32,
    /// The fill of what is chosen.
    pub select: Color32,
    /// The fill behind what is good.
    pub ok_soft: Color32,
    /// The fill behind what needs attention.
    pub warn_soft: Color32,
    /// The fill behind what is wrong.
    pub err_soft: Color32,
    /// Laid over everything behind a dialog.
    pub dim: Color32,
    /// The stages, first to last, as bars.
    pub stages: [Color32; 4],
    /// The fields of the matrix: publish now, plan and invest, when convenient, hold.
    pub quarters: [Quarter; 4],
    /// The groups that points can be told apart by, by shape as well.
    pub groups: [Color32; 6],
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const fn mix(over: Color32, under: Color32, percent: u32) -> Color32 {
    const fn channel(over: u8, under: u8, percent: u32) -> u8 {
        ((over as u32 * percent + under as u32 * (100 - percent) + 50) / 100) as u8
    }
    Color32::from_rgb(channel(over.r(), under.r(), percent), channel(over.g(), under.g(), percent), channel(over.b(), under.b(), percent))
}

struct Base {
    bg: u32,
    surface: u32,
    text: u32,
    muted: u32,
    border: u32,
    accent: u32,
    ok: u32,
    warn: u32,
    err: u32,
    quarters: [u32; 4],
    groups: [u32; 6],
}

#[derive(Clone, Copy)]
enum Ground {
    Light,
    Dark,
    ProjectorLight,
    ProjectorDark,
}

const fn palette(base: &Base, ground: Ground) -> Palette {
    let is_dark = matches!(ground, Ground::Dark | Ground::ProjectorDark);
    let is_projector = matches!(ground, Ground::ProjectorLight | Ground::ProjectorDark);
    let Base { bg, surface, text, muted, border, accent, ok, warn, err, quarters, groups } = *base;
    let (bg, text, border, accent) = (rgb(bg), rgb(text), rgb(border), rgb(accent));
    let soft = if is_dark { 14 } else { 9 };
    let tint = if is_projector {
        14
    } else if is_dark {
        9
    } else {
        6
    };
    Palette {
        is_dark,
        is_projector,
        bg,
        surface: rgb(surface),
        text,
        muted: rgb(muted),
        border,
        accent,
        on_accent: bg,
        ok: rgb(ok),
        warn: rgb(warn),
        err: rgb(err),
        line: mix(border, bg, if is_dark { 38 } else { 26 }),
        hover: mix(text, bg, 5),
        press: mix(text, bg, 10),
        select: mix(accent, bg, if is_dark { 18 } else { 10 }),
        ok_soft: if is_projector { bg } else { mix(rgb(ok), bg, soft) },
        warn_soft: if is_projector { bg } else { mix(rgb(warn), bg, soft) },
        err_soft: if is_projector { bg } else { mix(rgb(err), bg, soft) },
        dim: if is_dark { Color32::from_black_alpha(150) } else { Color32::from_rgba_premultiplied(text.r() / 4, text.g() / 4, text.b() / 4, 71) },
        stages: [mix(accent, bg, 36), mix(accent, bg, 56), mix(accent, bg, 76), accent],
        quarters: [
            Quarter { ink: rgb(quarters[0]), tint: mix(rgb(quarters[0]), bg, tint) },
            Quarter { ink: rgb(quarters[1]), tint: mix(rgb(quarters[1]), bg, tint) },
            Quarter { ink: rgb(quarters[2]), tint: mix(rgb(quarters[2]), bg, tint) },
            Quarter { ink: rgb(quarters[3]), tint: mix(rgb(quarters[3]), bg, tint) },
        ],
        groups: [rgb(groups[0]), rgb(groups[1]), rgb(groups[2]), rgb(groups[3]), rgb(groups[4]), rgb(groups[5])],
    }
}

/// Dark on light.
pub static LIGHT: Palette = palette(
    &Base {
        bg: 0xFF_FF_FF,
        surface: 0xF5_F7_FA,
        text: 0x1B_24_30,
        muted: 0x4D_5B_6B,
        border: 0x76_82_8F,
        accent: 0x0B_5C_AD,
        ok: 0x0B_6B_3A,
        warn: 0x8A_4B_00,
        err: 0xB3_26_1E,
        quarters: [0x00_7A_5E, 0x8E_2A_8B, 0xC0_4A_00, 0x1B_24_30],
        groups: [0x0B_5C_AD, 0xB2_54_00, 0x22_22_55, 0x66_33_33, 0x76_76_76, 0x8B_00_00],
    },
    Ground::Light,
);

/// Light on dark.
pub static DARK: Palette = palette(
    &Base {
        bg: 0x14_18_1F,
        surface: 0x1D_23_2C,
        text: 0xEE_F2_F7,
        muted: 0xB4_BF_CC,
        border: 0x6C_7A_8C,
        accent: 0x7D_B8_FF,
        ok: 0x66_D1_9E,
        warn: 0xFF_C2_66,
        err: 0xFF_9A_8F,
        quarters: [0x66_D1_9E, 0xE0_A3_DD, 0xFF_A6_6B, 0xEE_F2_F7],
        groups: [0x7D_B8_FF, 0xFF_B0_5C, 0xD8_D4_FF, 0xC9_A0_8A, 0x98_A2_AE, 0xFF_86_7C],
    },
    Ground::Dark,
);

/// For a projector in a lit room.
pub static PROJECTOR: Palette = palette(
    &Base {
        bg: 0xFF_FF_FF,
        surface: 0xFF_FF_FF,
        text: 0x00_00_00,
        muted: 0x26_26_26,
        border: 0x00_00_00,
        accent: 0x00_3E_8A,
        ok: 0x00_51_2B,
        warn: 0x6B_3A_00,
        err: 0x8B_00_00,
        quarters: [0x00_51_2B, 0x6A_12_68, 0x7A_2E_00, 0x00_00_00],
        groups: [0x00_3E_8A, 0x7A_36_00, 0x14_14_44, 0x52_24_24, 0x4A_4A_4A, 0x78_00_00],
    },
    Ground::ProjectorLight,
);

/// For a projector in a dark room.
pub static PROJECTOR_DARK: Palette = palette(
    &Base {
        bg: 0x00_00_00,
        surface: 0x00_00_00,
        text: 0xFF_FF_FF,
        muted: 0xE0_E0_E0,
        border: 0xFF_FF_FF,
        accent: 0x9C_CB_FF,
        ok: 0x8C_E8_B8,
        warn: 0xFF_D2_7A,
        err: 0xFF_B3_AB,
        quarters: [0x8C_E8_B8, 0xF0_BE_ED, 0xFF_C4_9C, 0xFF_FF_FF],
        groups: [0x9C_CB_FF, 0xFF_C4_7A, 0xE4_E0_FF, 0xDC_BB_AA, 0xB4_BC_C6, 0xFF_A8_A0],
    },
    Ground::ProjectorDark,
);

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance and contrast as WCAG 2.1 defines them.
    fn contrast(a: Color32, b: Color32) -> f64 {
        let luminance = |color: Color32| {
            let linear = |channel: u8| {
                let share = f64::from(channel) / 255.0;
                if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
        };
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn assert_contrast(what: &str, ink: Color32, ground: Color32, least: f64) {
        let found = contrast(ink, ground);
        assert!(found >= least, "{what}: {found:.2} is less than {least}");
    }

    #[test]
    fn black_on_white_is_twenty_one() {
        assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
    }

    #[test]
    fn text_can_be_read_on_every_ground_it_stands_on() {
        for palette in [&LIGHT, &DARK, &PROJECTOR, &PROJECTOR_DARK] {
            let least = if palette.is_projector { 9.0 } else { 4.5 };
            let inks = [palette.text, palette.muted, palette.accent, palette.ok, palette.warn, palette.err];
            for (index, ink) in inks.into_iter().enumerate() {
                assert_contrast(&format!("ink {index} on bg"), ink, palette.bg, least);
                assert_contrast(&format!("ink {index} on surface"), ink, palette.surface, least);
            }
            let soft_least = if palette.is_projector { 7.0 } else { 4.5 };
            for ground in [palette.hover, palette.press, palette.select] {
                assert_contrast("text on a fill", palette.text, ground, soft_least);
                assert_contrast("muted text on a fill", palette.muted, ground, soft_least);
            }
            assert_contrast("accent on select", palette.accent, palette.select, 4.5);
            assert_contrast("text on accent", palette.on_accent, palette.accent, least);
            assert_contrast("ok on soft", palette.ok, palette.ok_soft, 4.5);
            assert_contrast("warn on soft", palette.warn, palette.warn_soft, 4.5);
            assert_contrast("err on soft", palette.err, palette.err_soft, 4.5);
            for (index, quarter) in palette.quarters.into_iter().enumerate() {
                assert_contrast(&format!("field {index}"), quarter.ink, palette.bg, 4.5);
                assert_contrast(&format!("field {index} on its ground"), quarter.ink, quarter.tint, 4.5);
                assert_contrast(&format!("text on field {index}"), palette.text, quarter.tint, soft_least);
                for (group, ink) in palette.groups.into_iter().enumerate() {
                    assert_contrast(&format!("group {group} on field {index}"), ink, quarter.tint, 4.0);
                }
            }
        }
    }

    #[test]
    fn edges_of_controls_can_be_seen() {
        for palette in [&LIGHT, &DARK, &PROJECTOR, &PROJECTOR_DARK] {
            assert_contrast("border on bg", palette.border, palette.bg, 3.0);
            assert_contrast("border on surface", palette.border, palette.surface, 3.0);
            assert_contrast("focus on bg", palette.accent, palette.bg, 3.0);
        }
    }
}
