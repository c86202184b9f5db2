//! A template looked over: every placeholder with what becomes of it, all at once, and a choice of ours for each that stands for nothing here.
//!
//! Saves what is chosen as one command; the template itself is never written.

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::{Id, ScrollArea, Ui};

use super::{Found, Look, State, file_name, state, sum};
use crate::command::Command;
use crate::export::docx::fill::{Bindings, Finding, Problem};
use crate::export::paper::ready;
use crate::model::word_template::WordTemplate;
use crate::model::{Line, TemplateId};
use crate::session::new_uuid;
use crate::text::{Locale, Text};
use crate::ui::action::Action;
use crate::ui::asked::Asked;
use crate::ui::context::{Cx, Open};
use crate::ui::dialog::{Asking, foot_ui, modal_ui};
use crate::ui::icon;
use crate::ui::latest::Latest;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::{UiText as _, heading_ui, rich};
use crate::ui::widget::row::more_ui;
use crate::ui::widget::select::Select;
use crate::ui::widget::{Badge, Button, Tone};
use crate::wording;

/// How many findings are shown; a paper has some dozens.
const SHOWN: usize = 200;
/// Up to so many findings are looked over again on the spot.
const AT_ONCE: usize = 300;

/// Begins to look a template over.
pub fn begin(path: PathBuf, locale: Locale) -> Box<dyn Asking> {
    Box::new(Check { path, locale, look: Latest::default(), draft: None, findings: Latest::default() })
}

#[derive(Debug)]
struct Check {
    path: PathBuf,
    locale: Locale,
    look: Latest<State, Result<Arc<Look>, String>>,
    /// What is chosen, once it was read what is remembered.
    draft: Option<Bindings>,
    findings: Latest<(State, Bindings), Found>,
}

impl Asking for Check {
    fn ui(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        self.refresh(ui, open);
        let text = Arc::clone(cx.text);
        let mut is_open = true;
        let stays = modal_ui(ui, "check-template", size::DIALOG_WIDE, |ui| {
            heading_ui(ui, Role::Title, &text.with("template-check-title", &[("name", file_name(&self.path).into())]));
            ui.add_space(8.0);
            match self.look.get().cloned() {
                None => drop(ui.muted(Role::Body, text.get("template-reading"))),
                Some(Err(sentence)) => {
                    ui.horizontal_top(|ui| {
                        ui.icon(icon::ERROR, size::ICON_SMALL, ui.palette().err);
                        ui.role(Role::Body, &sentence);
                    });
                }
                Some(Ok(look)) => self.findings_ui(ui, &look, &text),
            }
            ui.add_space(16.0);
            is_open = self.buttons_ui(ui, open, cx);
            is_open
        });
        stays && is_open
    }
}

impl Check {
    fn refresh(&mut self, ui: &Ui, open: &Open<'_>) {
        let (path, locale) = (self.path.clone(), self.locale);
        self.look.refresh(&state(open), "template", false, ui.ctx(), || {
            let (inventory, worked) = (Arc::clone(open.inventory()), Arc::clone(open.worked));
            move || Look::read(&path, &inventory, &worked.ranking, &Text::new(locale)).map(Arc::new)
        });
        let Some(Ok(look)) = self.look.get() else { return };
        let draft = self.draft.get_or_insert_with(|| look.bindings());
        let wanted = (state(open), draft.clone());
        let is_small = look.found.findings.len() <= AT_ONCE;
        self.findings.refresh(&wanted, "template-check", is_small, ui.ctx(), || {
            let (look, draft) = (Arc::clone(look), draft.clone());
            move || look.check(&draft)
        });
    }

    fn findings_ui(&mut self, ui: &mut Ui, look: &Look, text: &Text) {
        let found = self.findings.get().cloned();
        let has_no_state = found.as_ref().is_some_and(|found| !found.tells_state);
        let findings = found.unwrap_or_default().findings;
        let response = ui.role(Role::Body, &if findings.is_empty() { text.get("template-nothing").to_owned() } else { sum(&findings, text) });
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(eframe::egui::accesskit::Live::Polite));
        if has_no_state {
            ui.muted(Role::Caption, text.get("template-no-state"));
        }
        ui.add_space(8.0);
        let choices: Vec<String> = look.placeholders.iter().filter(|one| one.of.is_none()).map(|one| one.word.clone()).collect();
        let names: Vec<&str> = look.placeholders.iter().filter(|one| one.of.is_none()).map(|one| one.name.as_str()).collect();
        let height = (ui.ctx().content_rect().height() - 300.0).max(96.0);
        ScrollArea::vertical().id_salt("template findings").max_height(height).auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            for (index, finding) in findings.iter().enumerate().take(SHOWN) {
                self.finding_ui(ui, index, finding, &choices, &names, text);
                rule_ui(ui);
            }
            if findings.len() > SHOWN {
                more_ui(ui, &text.with("template-more", &[("count", (findings.len() - SHOWN).into())]));
            }
        });
    }

    fn finding_ui(&mut self, ui: &mut Ui, index: usize, finding: &Finding, choices: &[String], names: &[&str], text: &Text) {
        let (tone, sign, state) = match &finding.problem {
            Problem::Known | Problem::Untied => (Tone::Ok, icon::CHECK, "filled"),
            Problem::Unknown(_) => (Tone::Warn, icon::WARNING, "unknown"),
            Problem::Left(_) | Problem::LeftToData => (Tone::Neutral, icon::CIRCLE, "left"),
            _ => (Tone::Err, icon::ERROR, "broken"),
        };
        ui.horizontal(|ui| {
            Badge::new(tone, text.of("template-state", state)).icon(sign).show(ui);
            ui.line(Role::Label, &finding.tag);
        });
        ui.label(rich(Role::Caption, &wording::template_place(&finding.place, text), ui.palette().muted));
        if state != "filled" || finding.problem == Problem::Untied {
            ui.role(Role::Body, &wording::template_problem(&finding.problem, text));
        }
        let Some(name) = finding.name.as_ref() else { return };
        let Some(draft) = &mut self.draft else { return };
        if finding.problem == Problem::Known && !draft.contains_key(name) {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            let bound = draft.get(name).map(String::as_str);
            let chosen = bound.and_then(|ours| names.iter().zip(choices).position(|(name, word)| *name == ours || word == ours));
            let question = text.with("template-bind", &[("name", name.as_str().into())]);
            let none = bound.unwrap_or_else(|| text.get("template-bind-none"));
            let select = Select { id: Id::unique(("template bind", index)), name: &question, none, search: text.get("placeholders-search"), width: 280.0 };
            match select.show(ui, choices, chosen, true) {
                Some(Some(picked)) => drop(draft.insert(name.clone(), names[picked].to_owned())),
                Some(None) => drop(draft.remove(name)),
                None => {}
            }
            if let Some(nearest) = finding.problem.nearest() {
                let offer = text.with("template-take-nearest", &[("nearest", nearest.into())]);
                if Button::link(&offer).show(ui).clicked() {
                    draft.insert(name.clone(), nearest.to_owned());
                }
            }
        });
    }

    /// Shows the buttons; returns whether the dialog stays open.
    fn buttons_ui(&self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let text = Arc::clone(cx.text);
        let mut is_open = true;
        foot_ui(ui, |ui| {
            if let (Some(Ok(look)), Some(draft)) = (self.look.get(), &self.draft) {
                let blocked = match () {
                    () if !open.is_writable => Some(text.get("blocked-read-only")),
                    () if *draft == look.bindings() => Some(text.get("template-bind-nothing")),
                    () => None,
                };
                if Button::primary(text.get("template-bind-save")).icon(icon::SAVE).blocked(blocked).show(ui).clicked()
                    && let Some(command) = self.command(look, draft)
                {
                    cx.ask(Action::run(command));
                    is_open = false;
                }
            }
            if Button::new(text.get("template-close")).show(ui).clicked() {
                is_open = false;
            }
            if Button::ghost(text.get("placeholders-show")).icon(icon::LIST).show(ui).clicked() {
                cx.ask(Action::Ask(Asked::Placeholders(self.locale)));
            }
        });
        is_open
    }

    fn command(&self, look: &Look, draft: &Bindings) -> Option<Command> {
        let known = look.known.as_deref();
        let name = known.map_or_else(|| Line::new(&file_name(&self.path)).ok(), |known| Some(known.name.clone()))?;
        let learnt = WordTemplate::learnt(known, TemplateId::from_uuid(new_uuid()), name, &look.template.names(), ready::by_key(draft.clone()));
        Some(Command::RememberTemplate(Box::new(learnt)))
    }
}
