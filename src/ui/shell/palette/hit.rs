//! What the palette found: what it is, how it reads, and how its row is painted.
//!
//! What becomes of a hit that is chosen is asked for in [`super`].

use std::path::PathBuf;

use eframe::egui::text::{LayoutJob, TextWrapping};
use eframe::egui::{Color32, Rect, Role as AccessRole, Sense, TextFormat, Ui, Vec2, WidgetInfo, pos2};

use crate::model::priority::Quadrant;
use crate::model::{DatasetId, ViewId};
use crate::ui::icon;
use crate::ui::shell::top_bar::shortcut_text;
use crate::ui::theme::{Role, Themed as _, semibold, size};
use crate::ui::verb::Verb;
use crate::ui::widget::Ground;
use crate::ui::widget::glyph::paint_glyph;
use crate::ui::widget::keycap::paint_keycap;
use crate::ui::widget::label::{galley, paint_icon};

/// A row of the palette.
pub(super) const ROW: f32 = 36.0;
/// Where the words of a row begin.
const WORDS: f32 = 42.0;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    Dataset(DatasetId, Option<Quadrant>),
    Verb(Verb),
    NewDataset(String),
    Search(String),
    View(ViewId),
    File(PathBuf),
}

impl What {
    /// Returns the key of the heading it stands under.
    pub(super) const fn group(&self) -> &'static str {
        match self {
            Self::Dataset(..) => "palette-datasets",
            Self::Verb(_) | Self::NewDataset(_) | Self::Search(_) => "palette-actions",
            Self::View(_) => "palette-views",
            Self::File(_) => "palette-files",
        }
    }

    fn icon(&self) -> &'static str {
        match self {
            Self::Verb(verb) => verb.info().icon.unwrap_or(icon::CHEVRON_RIGHT),
            Self::NewDataset(_) => icon::PLUS,
            Self::Search(_) | Self::View(_) => icon::FILTER,
            Self::Dataset(..) | Self::File(_) => icon::TABLE,
        }
    }

    fn key(&self, ui: &Ui) -> String {
        match self {
            Self::Verb(verb) => shortcut_text(ui.ctx(), *verb),
            _ => String::new(),
        }
    }
}

/// One row.
#[derive(Debug, Clone)]
pub(super) struct Hit {
    pub(super) what: What,
    pub(super) text: String,
    /// Positions of the letters that were hit, counted in characters.
    pub(super) letters: Vec<u32>,
    /// Stands back beside the text: a department, an organisation.
    pub(super) beside: String,
    /// Stands at the right: a stage, a date.
    pub(super) right: String,
}

impl Hit {
    /// Makes a hit of text alone.
    pub(super) const fn plain(what: What, text: String) -> Self {
        Self { what, text, letters: Vec::new(), beside: String::new(), right: String::new() }
    }

    /// Shows the row; returns whether it was pressed. `enter` names the key that chooses the row it stands on.
    pub(super) fn ui(&self, ui: &mut Ui, is_chosen: bool, enter: &str) -> Row {
        let palette = ui.palette();
        let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::CLICK);
        response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, is_chosen, &self.text));
        Ground { is_chosen, is_hot: response.hovered() }.paint(ui, rect, size::RADIUS_SMALL);
        let at = rect.left_center() + Vec2::new(20.0, 0.0);
        match &self.what {
            What::Dataset(_, quadrant) => paint_glyph(ui, Rect::from_center_size(at, Vec2::splat(15.0)), *quadrant),
            what => paint_icon(ui, what.icon(), at, size::ICON_SMALL, palette.muted),
        }
        let edge = self.paint_right(ui, rect, if is_chosen { enter } else { "" });
        self.paint_words(ui, rect, edge);
        Row { is_pressed: response.clicked(), response }
    }

    /// Paints what stands at the right; returns where it begins.
    fn paint_right(&self, ui: &Ui, rect: Rect, enter: &str) -> f32 {
        let palette = ui.palette();
        let mut edge = rect.right() - 12.0;
        let key = self.what.key(ui);
        let keys = if key.is_empty() { enter } else { &key };
        for cap in keys.split(' ').filter(|cap| !cap.is_empty()).rev() {
            edge = paint_keycap(ui, edge, rect.center().y, cap) - 4.0;
        }
        if !self.right.is_empty() {
            let right = galley(ui, Role::Caption, &self.right, palette.muted, 160.0);
            edge -= right.size().x + if keys.is_empty() { 0.0 } else { 16.0 };
            ui.painter().galley(pos2(edge, rect.center().y - right.size().y / 2.0), right, palette.muted);
        }
        edge - 12.0
    }

    fn paint_words(&self, ui: &Ui, rect: Rect, edge: f32) {
        let palette = ui.palette();
        let left = rect.left() + WORDS;
        let mut job = lettered(&self.text, &self.letters, palette.text, palette.accent);
        job.wrap = TextWrapping::truncate_at_width((edge - left).max(0.0));
        let text = ui.painter().layout_job(job);
        let right = left + text.size().x + 12.0;
        ui.painter().galley(pos2(left, rect.center().y - text.size().y / 2.0), text, palette.text);
        if edge - right > 24.0 {
            let beside = galley(ui, Role::Body, &self.beside, palette.muted, edge - right);
            ui.painter().galley(pos2(right, rect.center().y - beside.size().y / 2.0), beside, palette.muted);
        }
    }
}

/// A row as it was shown.
pub(super) struct Row {
    pub(super) is_pressed: bool,
    pub(super) response: eframe::egui::Response,
}

/// Sets the letters that were hit in semibold accent.
fn lettered(text: &str, letters: &[u32], ink: Color32, accent: Color32) -> LayoutJob {
    let mut job = LayoutJob::default();
    let mut buffer = String::new();
    let mut is_hit = false;
    let format = |is_hit: bool| {
        let mut font = Role::Body.font();
        if is_hit {
            font.family = semibold();
        }
        TextFormat { font_id: font, color: if is_hit { accent } else { ink }, ..TextFormat::default() }
    };
    for (index, letter) in text.chars().enumerate() {
        let now = letters.binary_search(&(index as u32)).is_ok();
        if now != is_hit && !buffer.is_empty() {
            job.append(&buffer, 0.0, format(is_hit));
            buffer.clear();
        }
        is_hit = now;
        buffer.push(letter);
    }
    job.append(&buffer, 0.0, format(is_hit));
    job
}
