//! The reports screen: choose a document, see what it will say, and write it.
//!
//! What a document says is decided in `export`; here it is only chosen and shown.

mod options;
mod preview;
mod rows;
pub mod template;

use std::path::PathBuf;

use eframe::egui::{CentralPanel, Frame, Margin, Panel, Ui};

use crate::export::{Format, Reasons};
use crate::figure::{FigureKind, MatrixLook};
use crate::text::Locale;
use crate::ui::action::{Action, Order};
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::bar::{rule_ui, view_header_ui};

use preview::Preview;
use template::TemplatePanel;

/// What is chosen so far.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Draft {
    format: Format,
    locale: Option<Locale>,
    title: String,
    department: String,
    reference: String,
    reasons: Reasons,
    only_public: bool,
    figure: FigureKind,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            format: Format::Docx,
            locale: None,
            title: String::new(),
            department: String::new(),
            reference: String::new(),
            reasons: Reasons::default(),
            only_public: true,
            figure: FigureKind::default(),
        }
    }
}

impl Draft {
    fn order(&self, locale: Locale, matrix: MatrixLook, template: Option<PathBuf>) -> Order {
        let Self { format, locale: chosen, title, department, reference, reasons, only_public, figure } = self.clone();
        let figure = matches!(format, Format::Png | Format::Svg).then_some(figure);
        Order { format, locale: chosen.unwrap_or(locale), title, department, reference, reasons, only_public, matrix, template, figure }
    }
}

/// The reports screen.
#[derive(Debug, Default)]
pub struct ReportsScreen {
    draft: Draft,
    preview: Preview,
    template: TemplatePanel,
}

impl ReportsScreen {
    /// Chooses a Word template for the paper.
    pub fn choose_template(&mut self, path: PathBuf) {
        self.template.choose(path);
    }

    /// Chooses a document beforehand.
    pub const fn choose(&mut self, format: Format) {
        self.draft.format = format;
    }

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = std::sync::Arc::clone(cx.text);
        let order = self.draft.order(text.locale(), cx.settings.matrix, self.template.path().cloned());
        view_header_ui(ui, text.get("place-reports"), text.of("format", order.format.key()), |ui| {
            let save = text.with("report-save", &[("format", text.of("format-short", order.format.key()).into())]);
            if Button::primary(&save).icon(icon::EXPORT).show(ui).clicked() {
                cx.ask(Action::Export(order.clone()));
            }
        });
        ui.spacing_mut().item_spacing.y = 0.0;
        rule_ui(ui);
        let is_stacked = ui.available_width() < 760.0;
        let palette = ui.palette();
        let frame = Frame::new().fill(palette.bg).inner_margin(Margin::symmetric(size::CARD_PAD as i8, 12));
        if is_stacked {
            Panel::top("report options")
                .max_size(ui.available_height() * 0.6)
                .frame(frame)
                .show(ui, |ui| options::ui(ui, &mut self.draft, &mut self.template, open, cx));
        } else {
            Panel::left("report options")
                .exact_size(size::REPORT_OPTIONS)
                .resizable(false)
                .frame(frame)
                .show(ui, |ui| options::ui(ui, &mut self.draft, &mut self.template, open, cx));
        }
        self.preview.refresh(ui.ctx(), open, &self.draft.order(text.locale(), cx.settings.matrix, None), cx.today);
        let ground = Frame::new().fill(palette.surface).inner_margin(Margin::same(16));
        CentralPanel::default().frame(ground).show(ui, |ui| self.preview.ui(ui, cx));
    }
}
