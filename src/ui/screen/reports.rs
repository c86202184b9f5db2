//! The reports screen: a document is put together at the left, shown as its pages at the right, and written to a file.
//!
//! What a document says is decided in `export`; here it is only chosen and shown.

mod choices;
mod composing;
mod data;
mod draft;
mod images;
mod kept;
mod manuscript;
mod pages;
mod parts;
mod passages;
mod preview;
mod public;
mod rows;
mod scope;
mod source;
pub mod template;
mod words;

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::{Align, CentralPanel, Frame, Layout, Margin, Panel, ScrollArea, Ui};

use crate::alphabet::locale_of;
use crate::export::Format;
use crate::export::document::review::{Review, Warning};
use crate::model::{ChangeSet, DatasetId, DocumentKind, Operation, OperationId};
use crate::store::Past;
use crate::text::{Locale, Text};
use crate::ui::action::{Action, Order};
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Themed as _, size};
use crate::ui::widget::Button;
use crate::ui::widget::bar::{rule_ui, view_header_ui};
use crate::ui::widget::segment::segment_ui;

use choices::{Choices, Lists, name_of};
use composing::{Composing, Reading, Setting};
use draft::{Draft, What};
use kept::Keeping;
pub use manuscript::Manuscript;
use pages::PageView;
use parts::Deed;
use passages::Passages;
use preview::Preview;
use public::{Answer, Looked};
use scope::ScopeLine;
use source::{Gathering, Standing};
use template::TemplatePanel;
use words::{Points, Words};

/// Below this width of the screen either the choices or the pages are shown.
const ONE_UNDER: f32 = 800.0;
/// Below this height what becomes public is told after the choices instead of below them.
const LOW_UNDER: f32 = 560.0;

/// A dialog that is open over the screen.
#[derive(Debug)]
enum Dialog {
    Words(Words),
    Points(Points),
    Review(Passages),
    /// Whether to write although something seems to give away a person.
    Warned,
}

/// The reports screen.
#[derive(Debug, Default)]
pub struct ReportsScreen {
    draft: Draft,
    /// What was chosen elsewhere and is to be turned to.
    turns_to: Option<What>,
    keeping: Keeping,
    lists: Lists,
    reading: Reading,
    line: ScopeLine,
    is_head_open: bool,
    /// The pages are shown where there is no room for the choices beside.
    shows_pages: bool,
    gathering: Gathering,
    composing: Composing,
    /// Why there is nothing to show or write, as far as that is known.
    missing: Option<String>,
    pages: PageView,
    preview: Preview,
    template: TemplatePanel,
    dialog: Option<Dialog>,
    /// The warnings that somebody wrote a document with.
    accepted: Option<Vec<Warning>>,
}

impl ReportsScreen {
    /// Chooses a Word template for the paper.
    pub fn choose_template(&mut self, path: PathBuf) {
        self.turns_to = Some(What::Document(DocumentKind::Paper));
        self.template.choose(path);
    }

    /// Chooses a document beforehand.
    pub fn choose(&mut self, format: Format) {
        self.draft.choose_format(format);
    }

    /// Takes in the inventory as it was after an operation.
    pub fn take_past(&mut self, operation: OperationId, past: Past) {
        self.gathering.take_past(operation, past);
    }

    /// Takes in a history that was asked for.
    pub fn take_history(&mut self, of: Option<DatasetId>, entries: Vec<(Operation, ChangeSet)>) {
        self.gathering.take_history(of, entries);
    }

    /// Tells whether there are words that are not kept, and could not be kept by themselves.
    pub fn has_draft(&self) -> bool {
        self.keeping.would_lose(&self.draft.paper)
    }

    /// Keeps what is written so far. To be called before the inventory is left.
    pub fn keep(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.keeping.keep_changes(&self.draft, open, cx);
    }

    /// Keeps what could not be kept by itself: what was changed elsewhere meanwhile stays, and this becomes a new document. Tells whether it could.
    pub fn keep_anyway(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        open.is_writable && self.keeping.keep_anyway(&self.draft.paper, open, cx)
    }

    /// Keeps what was being written when the screen was left. To be called in frames that do not show it.
    pub fn settle(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        if self.keeping.is_behind() {
            self.keep(open, cx);
        }
    }

    /// Shows the screen.
    pub fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        self.keeping.refresh(&mut self.draft, open);
        if let Some(what) = self.turns_to.take() {
            self.keeping.turn(what, &mut self.draft, open, cx);
        }
        self.lists.refresh(open, &text);
        let standing = self.refresh(ui, open, cx);
        self.missing = self.why_nothing(standing, &text);
        self.header_ui(ui, open, cx);
        ui.spacing_mut().item_spacing.y = 0.0;
        rule_ui(ui);
        let palette = ui.palette();
        let frame = Frame::new().fill(palette.bg);
        let is_narrow = ui.available_width() < ONE_UNDER;
        if is_narrow {
            let strip = frame.inner_margin(Margin::symmetric(size::CARD_PAD as i8, 6));
            Panel::top("report views").frame(strip).show(ui, |ui| {
                let views = [(false, text.get("builder-view-choices")), (true, text.get("builder-view-pages"))];
                self.shows_pages = segment_ui(ui, text.get("builder-view"), &views, self.shows_pages).unwrap_or(self.shows_pages);
            });
        } else {
            Panel::left("report options").exact_size(size::REPORT_OPTIONS).resizable(false).frame(frame).show(ui, |ui| self.side_ui(ui, open, cx));
        }
        if is_narrow && !self.shows_pages {
            CentralPanel::default().frame(frame).show(ui, |ui| self.side_ui(ui, open, cx));
        } else {
            let ground = Frame::new().fill(palette.surface).inner_margin(Margin { left: 16, right: 8, top: 2, bottom: 0 });
            CentralPanel::default().frame(ground).show(ui, |ui| match self.draft.what {
                What::Document(_) => self.document_ui(ui, standing, cx),
                _ => self.preview.ui(ui, cx),
            });
        }
        self.dialogs_ui(ui, open, cx);
        self.keeping.keep_rested(ui, &self.draft, open, cx);
    }

    /// Tells whether the document can be written in an organisation's own template.
    fn takes_template(&self) -> bool {
        self.draft.what == What::Document(DocumentKind::Paper) && self.draft.format == Format::Docx
    }

    fn locale(&self, text: &Text) -> Locale {
        self.draft.paper.language.map_or(text.locale(), locale_of)
    }

    /// Brings everything that is worked out up to the choices.
    fn refresh(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> Standing {
        let text = Arc::clone(cx.text);
        let What::Document(kind) = self.draft.what else {
            let order = self.order(&text, cx);
            self.preview.refresh(ui.ctx(), open, &order, cx.today);
            return Standing::There;
        };
        let paper = &self.draft.paper;
        self.reading.refresh(&paper.scope.search, open.inventory(), open.session.revision(), &text);
        let standing = self.gathering.refresh(kind, &paper.scope, open, cx, ui.ctx());
        let setting = Setting { locale: self.locale(&text), spoken: text.locale(), matrix: cx.settings.matrix, today: cx.today };
        if let (Standing::There, Some(material)) = (standing, self.gathering.material()) {
            self.composing.refresh(paper, &self.reading.asked, material, setting, ui.ctx());
        }
        if let Some(Ok(report)) = self.composing.get().map(|composed| &composed.report) {
            self.pages.refresh(self.composing.stamp(), report, ui.ctx(), &text);
        }
        standing
    }

    fn order(&self, text: &Text, cx: &Cx<'_>) -> Order {
        data::order(&self.draft, self.locale(text), cx.settings.matrix)
    }

    fn header_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let beside = match (self.draft.what, self.keeping.name()) {
            (What::Document(_), Some(name)) if self.keeping.is_changed(&self.draft.paper) => text.with("builder-kept-changed", &[("name", name.into())]),
            (What::Document(_), Some(name)) => name.to_owned(),
            (what, _) => name_of(what, &text).to_owned(),
        };
        let is_wide = ui.available_width() >= ONE_UNDER;
        view_header_ui(ui, text.get("place-reports"), &beside, |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let blocked = (!open.is_writable).then(|| text.get("blocked-read-only"));
            // Where there is no room for it, the menu has it.
            if is_wide && Button::new(text.get("builder-take-snapshot")).icon(icon::HISTORY).blocked(blocked).show(ui).clicked() {
                cx.ask(Action::Ask(Asked::Snapshot));
            }
            if matches!(self.draft.what, What::Document(_)) {
                self.keeping.menu_ui(ui, &mut self.draft, open, cx);
            }
            let has_template = self.takes_template() && self.template.path().is_some();
            if has_template && Button::ghost(text.get("template-check")).icon(icon::CIRCLE_CHECK).show(ui).clicked() {
                self.template.check(self.locale(&text), cx);
            }
        });
    }

    /// Shows everything that is chosen, and the way to a file at the foot.
    fn side_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let pad = Margin::symmetric(size::CARD_PAD as i8, 12);
        let ground = Frame::new().fill(ui.palette().bg);
        Panel::bottom("report foot").frame(ground.inner_margin(pad)).show(ui, |ui| self.foot_ui(ui, open, cx));
        let is_low = ui.available_height() < LOW_UNDER;
        let is_document = matches!(self.draft.what, What::Document(_));
        if is_document && !is_low {
            let above = Margin { left: pad.left, right: pad.right, top: 8, bottom: 12 };
            Panel::bottom("report public").show_separator_line(false).frame(ground.inner_margin(above)).show(ui, |ui| self.public_ui(ui, cx));
        }
        CentralPanel::default().frame(ground.inner_margin(Margin { left: pad.left, right: 6, top: 12, bottom: 0 })).show(ui, |ui| {
            ScrollArea::vertical().id_salt("report choices").auto_shrink(false).show(ui, |ui| {
                ui.set_max_width(ui.available_width() - f32::from(pad.right) + 6.0);
                self.choices_ui(ui, open, cx);
                if is_document && is_low {
                    ui.add_space(12.0);
                    self.public_ui(ui, cx);
                    ui.add_space(12.0);
                }
            });
        });
    }

    /// Tells what becomes public.
    fn public_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let review = self.review();
        let looked = match (&self.missing, &review) {
            (Some(why), _) => Looked::Missing(why),
            (None, Some(review)) => Looked::There(review),
            (None, None) => Looked::Soon,
        };
        if public::box_ui(ui, looked, cx) {
            self.dialog = Some(Dialog::Review(Passages::default()));
        }
    }

    fn choices_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        ui.spacing_mut().item_spacing.y = 8.0;
        let Self { draft, lists, reading, composing, line, is_head_open, .. } = self;
        let mut choices = Choices { draft, lists, reading, composed: composing.get(), line, is_head_open };
        if let Some(what) = choices.what_ui(ui, cx) {
            self.turns_to = Some(what);
            ui.ctx().request_repaint();
        }
        let What::Document(_) = choices.draft.what else {
            choices.language_ui(ui, cx);
            rule_ui(ui);
            return data::public_ui(ui, &mut self.draft, cx);
        };
        choices.paper_ui(ui, open, cx);
        choices.language_ui(ui, cx);
        choices.head_ui(ui, cx);
        if self.takes_template() {
            let locale = self.locale(&text);
            choices::choice_ui(ui, text.get("template-panel"), &text, |ui, width| {
                ui.vertical(|ui| self.template.ui(ui, width, locale, open, cx));
            });
        }
        rule_ui(ui);
        let words = Text::new(self.locale(&text));
        let drafted = self.composing.get().map_or(&[][..], |composed| &composed.drafted);
        let deed = parts::ui(ui, &mut self.draft.paper, drafted.len(), &words, cx);
        match deed {
            Some(Deed::Write(part)) => self.dialog = Some(Dialog::Words(Words::new(part, &self.draft.paper, &words))),
            Some(Deed::Points) => self.dialog = Some(Dialog::Points(Points::new(&self.draft.paper, drafted))),
            _ => {}
        }
    }

    /// Shows the formats, and the button that writes.
    fn foot_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.set_height(size::CONTROL);
            let save = text.with("report-save", &[("format", text.of("format-short", self.draft.format.key()).into())]);
            let why = self.why_not(&text);
            if Button::primary(&save).icon(icon::EXPORT).blocked(why.as_deref()).show(ui).clicked() {
                self.write(open, cx);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let formats = self.draft.what.formats();
                if formats.len() > 1 {
                    let names: Vec<(Format, &str)> = formats.iter().map(|format| (*format, text.of("format-short", format.key()))).collect();
                    if let Some(format) = segment_ui(ui, text.get("builder-format"), &names, self.draft.format) {
                        self.draft.format = format;
                    }
                }
            });
        });
    }

    fn review(&self) -> Option<Arc<Review>> {
        if self.missing.is_some() {
            return None;
        }
        let composed = self.composing.get().filter(|composed| composed.report.is_ok())?;
        Some(Arc::clone(&composed.review))
    }

    /// Says why nothing can be written.
    fn why_not(&self, text: &Text) -> Option<String> {
        let What::Document(_) = self.draft.what else { return None };
        self.missing.clone().or_else(|| self.composing.get().is_none().then(|| text.get("report-preview-soon").to_owned()))
    }

    /// Writes what is chosen; asks once where something seems to give away a person.
    fn write(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        let What::Document(_) = self.draft.what else { return cx.ask(Action::Export(self.order(&text, cx))) };
        let warnings = self.review().map(|review| review.warnings.clone()).unwrap_or_default();
        if !warnings.is_empty() && self.accepted.as_ref() != Some(&warnings) {
            self.dialog = Some(Dialog::Warned);
            return;
        }
        self.write_document(open, cx);
    }

    fn write_document(&self, open: &Open<'_>, cx: &mut Cx<'_>) {
        let (Some(material), Some(composed)) = (self.gathering.material(), self.composing.get()) else { return };
        let What::Document(kind) = self.draft.what else { return };
        let name = match (self.keeping.name(), self.draft.paper.title.trim()) {
            (Some(name), _) => name.to_owned(),
            (None, "") => format!("{} {}", cx.text.of("builder-kind", kind.key()), material.moment.inventory.organisation().name()),
            (None, title) => title.to_owned(),
        };
        let (format, locale) = (self.draft.format, self.locale(cx.text));
        let template = self.template.path().filter(|_| self.takes_template()).map(|path| (path.clone(), Arc::clone(open.inventory())));
        let kept = self.keeping.name().filter(|_| !self.keeping.is_changed(&self.draft.paper)).map(str::to_owned);
        let manuscript = Manuscript { format, locale, name, kept, order: composed.order.clone(), material: material.clone(), template };
        cx.ask(Action::WriteDocument(Box::new(manuscript)));
    }

    /// Says why there is no document, where one is meant.
    fn why_nothing(&self, standing: Standing, text: &Text) -> Option<String> {
        if !matches!(self.draft.what, What::Document(_)) {
            return None;
        }
        match (standing, self.composing.get().map(|composed| &composed.report)) {
            (Standing::Gone, _) => Some(text.get("builder-moment-gone").to_owned()),
            (_, Some(Err(said))) => Some(said.clone()),
            _ => None,
        }
    }

    /// Shows the pages of a document, or why there are none.
    fn document_ui(&mut self, ui: &mut Ui, standing: Standing, cx: &mut Cx<'_>) {
        let is_current = standing == Standing::There && !self.composing.is_under_way();
        let mut missing = self.missing.clone();
        if self.draft.paper.kind == DocumentKind::FollowUp && !self.lists.has_snapshots() {
            missing = missing.map(|said| format!("{said}. {}", cx.text.get("builder-since-no-snapshot")));
        }
        self.pages.ui(ui, is_current, missing.as_deref(), cx);
    }

    fn dialogs_ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        self.keeping.dialog_ui(ui, &mut self.draft, open, cx);
        let review = self.review();
        let stays = match &mut self.dialog {
            None => return,
            Some(Dialog::Words(words)) => words.ui(ui, &mut self.draft.paper, cx),
            Some(Dialog::Points(points)) => points.ui(ui, &mut self.draft.paper, cx),
            Some(Dialog::Review(passages)) => {
                let kind = self.draft.paper.kind;
                review.is_some_and(|review| public::dialog_ui(ui, passages, &review, kind, open, cx))
            }
            Some(Dialog::Warned) => return self.warned_ui(ui, open, cx),
        };
        if !stays {
            self.dialog = None;
        }
    }

    fn warned_ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        let Some(review) = self.review() else {
            self.dialog = None;
            return;
        };
        match public::ask_ui(ui, &review, cx) {
            None => {}
            Some(Answer::Close) => self.dialog = None,
            Some(Answer::Look) => self.dialog = Some(Dialog::Review(Passages::default())),
            Some(Answer::Write) => {
                self.dialog = None;
                self.accepted = Some(review.warnings.clone());
                self.write_document(open, cx);
            }
        }
    }
}
