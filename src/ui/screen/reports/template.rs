//! The choice of a Word template: which file, what is known of it, and what it would leave open, before anything is written.
//!
//! Others ask only for [`TemplatePanel::path`]; what its placeholders stand for is kept in the inventory, and looked up when it is filled.

pub mod check;
pub mod placeholders;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::{Context, Id, Ui};

use crate::export::docx::fill::{Bindings, Finding, Problem, Template, Value, open_file};
use crate::export::paper::ready::{self, Placeholder};
use crate::export::{PaperOptions, decision_paper};
use crate::model::Inventory;
use crate::model::rank::Ranking;
use crate::model::word_template::WordTemplate;
use crate::text::{Locale, Text};
use crate::ui::action::Action;
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::latest::Latest;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::{UiText as _, rich};
use crate::ui::widget::select::Select;
use crate::wording;

/// How many names that nothing stands ready for are told.
const NAMED: usize = 12;

/// What there is to say of a template with some bindings.
#[derive(Debug, Clone, Default)]
struct Found {
    findings: Vec<Finding>,
    /// Whether a document from it shows which state of the inventory it was written from.
    tells_state: bool,
}

/// A template that was read, with what stands ready for it.
#[derive(Debug)]
pub struct Look {
    template: Template,
    values: Value,
    placeholders: Vec<Placeholder>,
    known: Option<Arc<WordTemplate>>,
    found: Found,
}

impl Look {
    /// Reads a template and looks it over; what cannot be one is told in a sentence.
    fn read(path: &Path, inventory: &Inventory, ranking: &Ranking, text: &Text) -> Result<Self, String> {
        let template = open_file(path).map_err(|error| wording::template_file_error(&error, path, text))?;
        let report = decision_paper(inventory, ranking, text, &PaperOptions::default());
        let values = ready::values(&report, inventory, ranking, text);
        let placeholders = ready::listed(&report, inventory, ranking, text);
        let known = WordTemplate::recall(inventory.templates(), &template.names(), &file_name(path)).cloned();
        let mut look = Self { template, values, placeholders, known, found: Found::default() };
        look.found = look.check(&look.bindings());
        Ok(look)
    }

    /// Returns what is remembered of it.
    fn bindings(&self) -> Bindings {
        self.known.as_ref().map(|known| known.bindings.clone()).unwrap_or_default()
    }

    /// Looks it over with other bindings; what had to be mended first comes first, and stays there once it is.
    fn check(&self, bindings: &Bindings) -> Found {
        let mut findings = self.template.check(&self.values, bindings);
        let key = |finding: &Finding| (finding.place.part.clone(), finding.place.paragraph, finding.tag.clone());
        let order: BTreeMap<_, _> = self.found.findings.iter().enumerate().map(|(index, finding)| (key(finding), index)).collect();
        findings.sort_by_cached_key(|finding| (order.get(&key(finding)).copied(), weight(&finding.problem)));
        Found { findings, tells_state: ready::tells_state(&self.template, bindings) }
    }
}

/// How early a finding is told.
const fn weight(problem: &Problem) -> u8 {
    match problem {
        Problem::Unknown(_) => 1,
        Problem::Left(Some(_)) => 2,
        Problem::Left(None) => 3,
        Problem::LeftToData => 4,
        Problem::Known | Problem::Untied => 5,
        _ => 0,
    }
}

/// Counts what is filled in, unknown and broken.
fn counts(findings: &[Finding]) -> [usize; 3] {
    let count = |is: &dyn Fn(&Problem) -> bool| findings.iter().filter(|finding| is(&finding.problem)).count();
    [count(&Problem::is_filled), count(&|problem| matches!(problem, Problem::Unknown(_))), count(&Problem::is_fatal)]
}

fn sum(findings: &[Finding], text: &Text) -> String {
    let [known, unknown, broken] = counts(findings);
    text.with("template-sum", &[("known", known.into()), ("unknown", unknown.into()), ("broken", broken.into())])
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Names a template among others: with its folder where another bears the same name.
fn told_apart(path: &Path, among: &[PathBuf]) -> String {
    let name = file_name(path);
    let is_alone = among.iter().filter(|other| other.file_name() == path.file_name()).count() < 2;
    let folder = path.parent().filter(|_| !is_alone).map(file_name).unwrap_or_default();
    if folder.is_empty() { name } else { format!("{name} ({folder})") }
}

/// The state of an inventory and of what is worked out from it.
type State = (u64, u64);

fn state(open: &Open<'_>) -> State {
    (open.session.revision(), open.generation)
}

/// What was looked over: the state of the inventory, the file, how often it was chosen, and the language.
type Of = (State, PathBuf, u64, Locale);

/// What can be done about the template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Choose,
    Change,
    Check,
    Standard,
    Placeholders,
}

impl Deed {
    const STANDARD: [Self; 2] = [Self::Choose, Self::Placeholders];
    const OWN: [Self; 4] = [Self::Check, Self::Change, Self::Standard, Self::Placeholders];

    const fn key(self) -> &'static str {
        match self {
            Self::Choose => "template-choose",
            Self::Change => "template-change",
            Self::Check => "template-check",
            Self::Standard => "template-remove",
            Self::Placeholders => "placeholders-show",
        }
    }
}

/// The chosen template.
#[derive(Debug, Default)]
pub struct TemplatePanel {
    path: Option<PathBuf>,
    times: u64,
    /// How often the drop-down was opened, and which of the templates used lately are still there.
    opened: u64,
    there: Latest<(Vec<PathBuf>, u64), Vec<PathBuf>>,
    look: Latest<Of, Result<Look, String>>,
}

impl TemplatePanel {
    /// Chooses a template.
    pub fn choose(&mut self, path: PathBuf) {
        self.path = Some(path);
        self.times += 1;
    }

    /// Returns the template that a document is to be written in, or nothing for the usual one.
    pub const fn path(&self) -> Option<&PathBuf> {
        self.path.as_ref()
    }

    /// Shows the choice in a line of a width, for a document in a language, and below it what is known of the template.
    pub fn ui(&mut self, ui: &mut Ui, wide: f32, locale: Locale, open: &Open<'_>, cx: &mut Cx<'_>) {
        let text = Arc::clone(cx.text);
        ui.spacing_mut().item_spacing.y = 6.0;
        let chosen = self.path.as_deref().map_or_else(|| text.get("template-standard").to_owned(), file_name);
        let deeds: &[Deed] = if self.path.is_some() { &Deed::OWN } else { &Deed::STANDARD };
        let lately = self.lately(ui.ctx(), &cx.settings.templates);
        let said = deeds.iter().map(|deed| text.get(deed.key()).to_owned()).chain(lately.iter().map(|path| told_apart(path, &lately)));
        let names: Vec<String> = std::iter::once(chosen).chain(said).collect();
        let heading = [(deeds.len() + 1, text.get("template-lately").to_owned())];
        let select = Select { id: Id::unique("report template"), name: text.get("template-panel"), none: "", search: "", width: wide };
        let (picked, response) = select.show_grouped(ui, &names, &heading, Some(0));
        self.opened += u64::from(response.clicked());
        match &self.path {
            Some(path) => response.on_hover_text(path.display().to_string()),
            None => response.on_hover_text(text.get("template-panel-none")),
        };
        let picked = picked.and_then(|at| at.checked_sub(1));
        if let Some(path) = picked.and_then(|at| lately.get(at.checked_sub(deeds.len())?)) {
            cx.ask(Action::UseTemplate(path.clone()));
        }
        match picked.and_then(|at| deeds.get(at)) {
            None => {}
            Some(Deed::Choose | Deed::Change) => cx.ask(Action::PickTemplate),
            Some(Deed::Placeholders) => cx.ask(Action::Ask(Asked::Placeholders(locale))),
            Some(Deed::Check) => self.check(locale, cx),
            Some(Deed::Standard) => self.path = None,
        }
        let Some(path) = self.path.clone() else { return };
        let wanted = (state(open), path.clone(), self.times, locale);
        self.look.refresh(&wanted, "template", false, ui.ctx(), || {
            let (inventory, worked, path) = (Arc::clone(open.inventory()), Arc::clone(open.worked), path.clone());
            move || Look::read(&path, &inventory, &worked.ranking, &Text::new(locale))
        });
        self.told_ui(ui, &text);
    }

    /// Returns the templates used lately that are still there, without the chosen one; looked for in the background, again whenever the drop-down is opened.
    fn lately(&mut self, ctx: &Context, remembered: &[PathBuf]) -> Vec<PathBuf> {
        self.there.refresh(&(remembered.to_vec(), self.opened), "templates", false, ctx, || {
            let remembered = remembered.to_vec();
            move || remembered.into_iter().filter(|path| path.is_file()).collect()
        });
        let there = self.there.get().map_or(&[][..], Vec::as_slice);
        there.iter().filter(|path| self.path.as_ref() != Some(*path)).cloned().collect()
    }

    /// Opens the check of the template that is chosen.
    pub fn check(&mut self, locale: Locale, cx: &mut Cx<'_>) {
        let Some(path) = self.path.clone() else { return };
        // The file may have been changed in Word since.
        self.times += 1;
        cx.ask(Action::Ask(Asked::CheckTemplate(path, locale)));
    }

    /// Tells what is filled in, what is missing and what has to be mended.
    fn told_ui(&self, ui: &mut Ui, text: &Text) {
        let palette = ui.palette();
        let (sign, color, said) = match self.look.get() {
            None => return drop(ui.muted(Role::Body, text.get("template-reading"))),
            Some(Err(sentence)) => (icon::ERROR, palette.err, sentence.clone()),
            Some(Ok(look)) => match counts(&look.found.findings) {
                [_, _, broken] if broken > 0 => (icon::ERROR, palette.err, sum(&look.found.findings, text)),
                [_, unknown, _] if unknown > 0 => (icon::WARNING, palette.warn, sum(&look.found.findings, text)),
                _ => (icon::CIRCLE_CHECK, palette.ok, sum(&look.found.findings, text)),
            },
        };
        ui.horizontal_top(|ui| {
            ui.icon(sign, size::ICON_SMALL, color);
            ui.label(rich(Role::Body, &said, palette.text));
        });
        let Some(Ok(look)) = self.look.get() else { return };
        let mut missing: Vec<&str> = Vec::new();
        for finding in look.found.findings.iter().filter(|finding| matches!(finding.problem, Problem::Unknown(_))) {
            if !missing.contains(&finding.tag.as_str()) {
                missing.push(&finding.tag);
            }
        }
        if !missing.is_empty() {
            let more = missing.len().saturating_sub(NAMED);
            missing.truncate(NAMED);
            let names = if more > 0 { format!("{}, +{more}", missing.join(", ")) } else { missing.join(", ") };
            ui.muted(Role::Caption, &text.with("template-missing-names", &[("names", names.into())]));
        }
    }
}
