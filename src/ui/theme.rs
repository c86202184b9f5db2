//! The look: the only place with colours and sizes, and how egui is told about them.
//!
//! Views take every colour from [`Palette`] and every size from [`size`]; they mix nothing themselves.

pub mod palette;
pub mod size;

use std::sync::Arc;

use eframe::egui::{
    self, Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Id, Margin, Shadow, Stroke, Style, TextStyle, Ui, Vec2,
};
use serde::{Deserialize, Serialize};

pub use palette::{Palette, Quarter};

/// What the program is called, in every language.
pub const PROGRAM: &str = "Fyrfält";

/// Which look somebody chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ThemeChoice {
    /// Dark on light: offices, print.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// As the system says.
    System,
    /// For a projector in a lit room: black on white, strong lines.
    Projector,
    /// For a projector in a dark room.
    ProjectorDark,
}

impl ThemeChoice {
    /// All choices, in the order they are shown.
    pub const ALL: [Self; 5] = [Self::Light, Self::Dark, Self::System, Self::Projector, Self::ProjectorDark];

    /// Returns the key of its name in the messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Light => "theme-light",
            Self::Dark => "theme-dark",
            Self::System => "theme-system",
            Self::Projector => "theme-projector",
            Self::ProjectorDark => "theme-projector-dark",
        }
    }

    /// Returns the colours, asking the context what the system says.
    pub fn palette(self, ctx: &Context) -> &'static Palette {
        match self {
            Self::Dark => &palette::DARK,
            Self::System if ctx.system_theme() == Some(egui::Theme::Dark) => &palette::DARK,
            Self::Light | Self::System => &palette::LIGHT,
            Self::Projector => &palette::PROJECTOR,
            Self::ProjectorDark => &palette::PROJECTOR_DARK,
        }
    }
}

/// A role that text plays; sizes and weights follow from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Figures of the overview: 28 semibold.
    Number,
    /// The title of a view or record: 20 semibold.
    Title,
    /// The heading of a panel: 16 semibold.
    Section,
    /// The heading of a group, what is selected: 14 semibold.
    Label,
    /// Everything else: 14.
    Body,
    /// Table heads: 13 semibold.
    TableHead,
    /// Names in the matrix: 13.
    Plot,
    /// Help, dates, codes: 12.
    Caption,
    /// Help that is to stand out: 12 semibold.
    CaptionStrong,
    /// The name of the program on the first screen: 28 semibold.
    Brand,
    /// The question that the program answers, under its name: 16.
    Question,
}

impl Role {
    /// Returns the font of the role.
    pub fn font(self) -> FontId {
        let (size, is_strong) = match self {
            Self::Number | Self::Brand => (28.0, true),
            Self::Title => (20.0, true),
            Self::Section => (16.0, true),
            Self::Question => (16.0, false),
            Self::Label => (14.0, true),
            Self::Body => (14.0, false),
            Self::TableHead => (13.0, true),
            Self::Plot => (13.0, false),
            Self::Caption => (12.0, false),
            Self::CaptionStrong => (12.0, true),
        };
        FontId::new(size, if is_strong { semibold() } else { FontFamily::Proportional })
    }
}

/// The semibold weight of the text face.
pub fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

/// The text face at a size that a figure's layout decides.
pub fn figure_font(size: f32, is_semibold: bool) -> FontId {
    FontId::new(size, if is_semibold { semibold() } else { FontFamily::Proportional })
}

/// Returns the sizes of a matrix of a width: smaller in a narrow plot, larger for a projector.
pub fn matrix_style(width: f32, palette: &Palette) -> crate::figure::Style {
    if palette.is_projector {
        return crate::figure::Style { caption: 14.0, label: 15.0, axis: 15.0, section: 18.0, radius: 9.0, unit: 1.0 };
    }
    crate::figure::Style::new(width < size::PLOT_NARROW_UNDER, 1.0)
}

/// The sizes of a page that a whole room reads.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RunStyle {
    /// What it is about.
    pub title: f32,
    /// What is asked.
    pub question: f32,
    /// The answers.
    pub body: f32,
    /// What stands beside.
    pub caption: f32,
    /// The edge of the square of a key.
    pub key: f32,
    /// Between groups; half of it inside them.
    pub gap: f32,
}

impl RunStyle {
    /// Returns the sizes at a scale; 1 is for a desk.
    pub fn new(scale: f32) -> Self {
        let at_least = |size: f32, least: f32| (size * scale).max(least).round();
        Self {
            title: at_least(28.0, 20.0),
            question: at_least(20.0, 16.0),
            body: at_least(15.0, 14.0),
            caption: at_least(13.0, 12.0),
            key: at_least(30.0, size::CONTROL),
            gap: at_least(16.0, 8.0),
        }
    }

    /// Returns the largest and the smallest scale for a page in a room.
    pub fn scales(room: Vec2, palette: &Palette) -> (f32, f32) {
        let fits = (room.y / 480.0).min(room.x / 760.0).clamp(0.7, 2.0);
        if palette.is_projector { ((fits * 1.3).max(1.0), 0.9) } else { (fits.max(0.9), 0.7) }
    }
}

/// The icon face at a size.
pub fn icon_font(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("icon".into()))
}

/// Registers the bundled faces. Once, at the start.
pub fn install_fonts(ctx: &Context) {
    let mut fonts = FontDefinitions::default();
    let faces: [(&str, &'static [u8]); 3] = [
        ("Inter", include_bytes!("../../assets/fonts/Inter-Regular.ttf")),
        ("Inter SemiBold", include_bytes!("../../assets/fonts/Inter-SemiBold.ttf")),
        ("Lucide", include_bytes!("../../assets/fonts/Lucide.ttf")),
    ];
    for (name, bytes) in faces {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let fallback = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let family = |first: &str| std::iter::once(first.to_owned()).chain(fallback.iter().cloned()).collect::<Vec<_>>();
    fonts.families.insert(FontFamily::Proportional, family("Inter"));
    fonts.families.insert(semibold(), family("Inter SemiBold"));
    fonts.families.insert(FontFamily::Name("icon".into()), vec!["Lucide".to_owned()]);
    ctx.set_fonts(fonts);
}

/// Tells egui about a palette. `is_calm` turns off what costs frames: animation, blinking, shadows.
pub fn install(ctx: &Context, palette: &'static Palette, is_calm: bool) {
    let style = Arc::new(style(palette, is_calm));
    for theme in [egui::Theme::Light, egui::Theme::Dark] {
        ctx.set_style_of(theme, Arc::clone(&style));
    }
    ctx.set_theme(if palette.is_dark { egui::Theme::Dark } else { egui::Theme::Light });
    ctx.data_mut(|data| data.insert_temp(Id::unique("palette"), Installed(palette)));
}

#[derive(Clone, Copy)]
struct Installed(&'static Palette);

/// What views need of the look.
pub trait Themed {
    /// Returns the colours in use.
    fn palette(&self) -> &'static Palette;
}

impl Themed for Context {
    fn palette(&self) -> &'static Palette {
        self.data(|data| data.get_temp::<Installed>(Id::unique("palette"))).map_or(&palette::LIGHT, |installed| installed.0)
    }
}

impl Themed for Ui {
    fn palette(&self) -> &'static Palette {
        self.ctx().palette()
    }
}

fn style(palette: &Palette, is_calm: bool) -> Style {
    let mut style = Style::default();
    style.text_styles = [(TextStyle::Heading, Role::Title), (TextStyle::Body, Role::Body), (TextStyle::Button, Role::Body), (TextStyle::Small, Role::Caption)]
        .into_iter()
        .map(|(style, role)| (style, role.font()))
        .chain([(TextStyle::Monospace, FontId::monospace(13.0))])
        .collect();
    style.animation_time = if is_calm { 0.0 } else { 0.12 };
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    spacing(&mut style.spacing);
    visuals(&mut style.visuals, palette, is_calm);
    style
}

fn spacing(spacing: &mut egui::style::Spacing) {
    spacing.item_spacing = Vec2::new(8.0, 6.0);
    spacing.button_padding = Vec2::new(12.0, 5.0);
    spacing.interact_size = Vec2::new(40.0, size::CONTROL);
    spacing.indent = 20.0;
    spacing.icon_width = 16.0;
    spacing.icon_width_inner = 10.0;
    spacing.menu_margin = Margin::same(6);
    spacing.window_margin = Margin::same(20);
    spacing.combo_height = 320.0;
    spacing.scroll = egui::style::ScrollStyle { bar_width: 10.0, handle_min_length: 24.0, ..egui::style::ScrollStyle::solid() };
}

fn visuals(visuals: &mut egui::Visuals, palette: &Palette, is_calm: bool) {
    *visuals = if palette.is_dark { egui::Visuals::dark() } else { egui::Visuals::light() };
    visuals.panel_fill = palette.bg;
    visuals.window_fill = palette.bg;
    visuals.extreme_bg_color = palette.bg;
    visuals.text_edit_bg_color = Some(palette.bg);
    visuals.faint_bg_color = palette.surface;
    visuals.code_bg_color = palette.hover;
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(palette.muted);
    visuals.hyperlink_color = palette.accent;
    visuals.warn_fg_color = palette.warn;
    visuals.error_fg_color = palette.err;
    visuals.window_corner_radius = CornerRadius::same(size::RADIUS);
    visuals.menu_corner_radius = CornerRadius::same(size::RADIUS);
    visuals.window_stroke = Stroke::new(1.0, palette.border);
    visuals.window_shadow = Shadow::NONE;
    visuals.popup_shadow = Shadow::NONE;
    visuals.selection.bg_fill = palette.select;
    visuals.selection.stroke = Stroke::new(2.0, palette.accent);
    visuals.text_cursor.stroke = Stroke::new(1.5, palette.text);
    visuals.text_cursor.blink = !is_calm;
    visuals.disabled_alpha = 1.0;
    let radius = CornerRadius::same(size::RADIUS_SMALL);
    let widget = |fill: Color32, stroke: Stroke, ink: Color32| egui::style::WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: stroke,
        corner_radius: radius,
        fg_stroke: Stroke::new(1.0, ink),
        expansion: 0.0,
    };
    let edge = Stroke::new(1.0, palette.border);
    visuals.widgets.noninteractive = widget(palette.bg, Stroke::new(1.0, palette.line), palette.text);
    visuals.widgets.inactive = widget(palette.hover, edge, palette.text);
    visuals.widgets.hovered = widget(palette.press, edge, palette.text);
    visuals.widgets.active = widget(palette.press, Stroke::new(2.0, palette.accent), palette.text);
    visuals.widgets.open = widget(palette.press, edge, palette.text);
}
