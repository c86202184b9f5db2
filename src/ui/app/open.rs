//! Opening, making and leaving inventories, and what a file dialog answered.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::Context;
use jiff::Timestamp;

use super::App;
use super::opening::{self, Opened, Opening};
use crate::alphabet::language_of;
use crate::command::{Command, OrganisationDraft};
use crate::example;
use crate::model::ScoringModel;
use crate::model::operation::MAKER;
use crate::session::{Session, SessionError, new_uuid};
use crate::ui::action::Action;
use crate::ui::document::Document;
use crate::ui::picker::{Picked, Question, Wanted};
use crate::ui::settings;
use crate::ui::toast::Toast;
use crate::wording;

/// The name that the system has for whoever sits here.
pub(super) fn user() -> String {
    ["USER", "USERNAME", "LOGNAME"].iter().find_map(|name| std::env::var(name).ok()).filter(|name| !name.is_empty()).unwrap_or_else(|| "?".to_owned())
}

pub(super) fn waker(ctx: &Context) -> impl Fn() + Send + Sync + 'static {
    let ctx = ctx.clone();
    move || ctx.request_repaint()
}

impl App {
    /// Opens an inventory; one that somebody else has open, or that cannot be brought up to date, is opened to be read.
    pub(super) fn open_file(&mut self, path: &Path, ctx: &Context) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        match opening::begin(&path, ctx) {
            Ok(opened) => self.take_opened(opened),
            // Another file that was on its way in is let go of: the last wish counts.
            Err(opening) => self.opening = Some(opening),
        }
    }

    /// Takes in a large file that was opened in the background.
    pub(super) fn take_in_opening(&mut self) {
        let Some(outcome) = self.opening.as_ref().and_then(Opening::poll) else { return };
        self.opening = None;
        match outcome {
            Ok(opened) => self.take_opened(opened),
            Err(broken) => self.toasts.push(Toast::bad(self.text.with("store-error-failed", &[("detail", broken.to_string().into())]))),
        }
    }

    fn take_opened(&mut self, Opened { session, told }: Opened) {
        match session {
            Ok(session) => {
                if let Some(error) = told {
                    self.toasts.push(Toast::info(wording::store_error(&error, &self.text)));
                }
                if let Some(copy) = session.older() {
                    self.toasts.push(Toast::info(self.text.with("file-brought-up-to-date", &[("path", copy.display().to_string().into())])));
                }
                self.show_session(session);
            }
            Err(error) => self.tell_open_error(&error),
        }
    }

    fn tell_open_error(&mut self, error: &SessionError) {
        let empty = crate::model::Inventory::new(crate::model::OrganisationId::from_uuid(uuid::Uuid::nil()));
        self.toasts.push(Toast::bad(wording::session_error(error, &empty, &self.text)));
    }

    fn show_session(&mut self, session: Session) {
        self.settings.remember(session.path(), session.inventory().organisation().name(), Timestamp::now());
        self.settings.save();
        self.is_setting_up = false;
        self.show(session);
        let lists = std::mem::take(&mut self.import_after);
        self.actions.extend((!lists.is_empty()).then_some(Action::ImportFiles(lists)));
    }

    /// Makes a new inventory in a file.
    pub(super) fn create(&mut self, draft: &OrganisationDraft, path: &Path, ctx: &Context) {
        let created = Session::create(path, &user(), waker(ctx)).and_then(|mut session| {
            let model = Box::new(ScoringModel::standard());
            session.run(&Command::CreateInventory(draft.clone(), model), None)?;
            Ok(session)
        });
        match created {
            Ok(session) => self.show_session(session),
            Err(error) => self.tell_open_error(&error),
        }
    }

    /// Opens the example, making it first if it is not there yet.
    pub(super) fn open_example(&mut self, ctx: &Context) {
        let language = language_of(self.text.locale());
        let folder = settings::folder().unwrap_or_else(|| PathBuf::from(".")).join("example");
        let name = self.text.get("example-file");
        let path = std::path::absolute(folder.join(format!("{name}.fyrfalt"))).unwrap_or_else(|_| folder.join(name));
        if path.exists() {
            return self.open_file(&path, ctx);
        }
        if let Err(error) = std::fs::create_dir_all(&folder) {
            let sentence = self.text.with("folder-error", &[("path", folder.display().to_string().into()), ("detail", error.to_string().into())]);
            return self.toasts.push(Toast::bad(sentence));
        }
        let model = ScoringModel::standard();
        let example = example::build(language, &model, self.today(), &mut new_uuid);
        let created = Session::create(&path, MAKER, waker(ctx)).and_then(|mut session| {
            for step in example.steps() {
                let command = step.command(|name| session.snapshot(name));
                session.run(&command, None)?;
            }
            session.hand_over(&user());
            Ok(session)
        });
        match created {
            Ok(session) => self.show_session(session),
            Err(error) => self.tell_open_error(&error),
        }
    }

    /// Shows a session that was opened elsewhere, as tests do.
    pub fn show(&mut self, session: Session) {
        let mut document = Document::new(session);
        document.screens.datasets.recall(&self.settings, document.session.inventory());
        self.document = Some(document);
    }

    /// Asks for a file.
    pub(super) fn ask_for(&mut self, wanted: Wanted, name: Option<String>, ctx: &Context) {
        let text = Arc::clone(&self.text);
        let (title, kind, extensions) = match &wanted {
            Wanted::OpenInventory | Wanted::Locate(_) => ("ask-open", "kind-inventory", vec!["fyrfalt"]),
            Wanted::NewInventory => ("ask-new", "kind-inventory", vec!["fyrfalt"]),
            Wanted::SaveCopy => ("ask-copy", "kind-inventory", vec!["fyrfalt"]),
            Wanted::ImportList => ("ask-import", "kind-list", vec!["xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt", "json"]),
            Wanted::CallFolder => ("ask-call-folder", "kind-list", Vec::new()),
            Wanted::Returned => ("ask-returned", "kind-list", vec!["xlsx", "xlsm", "ods", "xls"]),
            Wanted::Model => ("ask-model", "kind-model", vec!["json"]),
            Wanted::SaveModel => ("ask-save-model", "kind-model", vec!["json"]),
            Wanted::Calendar => ("ask-calendar", "kind-calendar", vec!["ics"]),
            Wanted::StarterList => ("starter-ask", "starter-kind", vec!["json"]),
            Wanted::Template => ("ask-template", "kind-template", vec!["docx", "dotx"]),
            Wanted::Checklist => ("ask-checklist", "kind-checklist", vec!["json"]),
            Wanted::SaveChecklist => ("ask-save-checklist", "kind-checklist", vec!["json"]),
            Wanted::Export(extension) | Wanted::Ready(extension) => ("ask-export", "kind-document", vec![*extension]),
        };
        let folder = self.document.as_ref().and_then(|document| document.session.path().parent().map(Path::to_owned));
        let question = Question { wanted, title: text.get(title).to_owned(), kind: text.get(kind).to_owned(), extensions, name, folder };
        self.picker.ask(question, ctx);
    }

    /// Says what to do where the system has no file dialog.
    fn nobody_asked(&self, wanted: &Wanted) -> String {
        let manuscript = self.manuscript.as_ref().filter(|_| matches!(wanted, Wanted::Export(_)));
        let file = self.document.as_ref().map(|document| document.session.path());
        match manuscript.zip(file).map(|(manuscript, file)| manuscript.command(file, &self.text)) {
            Some(Some(said)) => said,
            Some(None) => self.text.get("dialog-none-unsaved").to_owned(),
            None => self.text.get(if wanted.is_for_writing() { "dialog-none-to-write" } else { "dialog-none" }).to_owned(),
        }
    }

    /// Does what a file was asked for.
    pub(super) fn picked(&mut self, Picked { wanted, path, is_mute }: Picked, ctx: &Context) {
        if is_mute {
            // A file can still be dropped into the window, where it is one to be read.
            let said = self.nobody_asked(&wanted);
            self.toasts.push(Toast::bad(said));
        }
        let Some(path) = path else { return };
        match wanted {
            Wanted::OpenInventory => self.actions.push(Action::OpenFile(path)),
            Wanted::NewInventory => {
                if let Some(draft) = self.draft.take() {
                    self.create(&draft, &with_extension(path, "fyrfalt"), ctx);
                }
            }
            Wanted::ImportList => self.actions.push(Action::ImportFile(path)),
            Wanted::CallFolder => self.write_calls(path, ctx),
            Wanted::Returned => self.actions.push(Action::ReadReturned(path)),
            Wanted::SaveCopy => {
                if let Some(document) = &mut self.document {
                    document.session.request_back_up(&with_extension(path, "fyrfalt"));
                }
            }
            Wanted::Model => self.read_model(path, ctx),
            Wanted::SaveModel => self.write_model(with_extension(path, "json"), ctx),
            Wanted::Calendar => self.write_calendar(with_extension(path, "ics"), ctx),
            Wanted::StarterList => self.actions.push(Action::UseStarterList(Some(path))),
            Wanted::Template => self.actions.push(Action::UseTemplate(path)),
            Wanted::Checklist => self.read_checklist(path, ctx),
            Wanted::SaveChecklist => self.write_checklist(with_extension(path, "json"), ctx),
            Wanted::Ready(extension) => self.write_ready(with_extension(path, extension), ctx),
            Wanted::Export(extension) => self.export_to(with_extension(path, extension), ctx),
            Wanted::Locate(old) => {
                self.settings.recent.retain(|recent| recent.path != old);
                self.actions.push(Action::OpenFile(path));
            }
        }
    }
}

fn with_extension(path: PathBuf, extension: &str) -> PathBuf {
    if path.extension().is_some_and(|found| found.eq_ignore_ascii_case(extension)) {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(extension);
    name.into()
}
