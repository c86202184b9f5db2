//! Performing what the views asked for. Each arm dispatches; the work stands in a method of its own.

use std::path::Path;
use std::sync::Arc;

use eframe::egui::{Context, Id, ViewportCommand};

use super::App;
use crate::command::{Command, NewDataset};
use crate::export::Format;
use crate::model::query::Condition;
use crate::model::saved_view::Kept;
use crate::model::{DatasetId, OperationKind};
use crate::session::{SessionError, new_uuid};
use crate::text::{Locale, Text};
use crate::ui::action::{Action, CardPage, Leaving, Order, Place};
use crate::ui::asked::Asked;
use crate::ui::dialog::Dialog;
use crate::ui::picker::Wanted;
use crate::ui::settings::TEXT_SIZES;
use crate::ui::shell::palette::CommandPalette;
use crate::ui::theme::ThemeChoice;
use crate::ui::toast::Toast;
use crate::ui::verb::Verb;
use crate::ui::work::Work;
use crate::wording;

/// How much larger or smaller one step is, in percent.
const TEXT_STEP: i32 = 10;

impl App {
    /// Performs everything asked for, in order.
    pub(super) fn perform_all(&mut self, ctx: &Context) {
        self.closing(ctx);
        for action in std::mem::take(&mut self.actions) {
            self.perform(action, ctx);
        }
    }

    fn perform(&mut self, action: Action, ctx: &Context) {
        match action {
            Action::Do(verb) => self.perform_verb(verb, ctx),
            Action::Run(command, why) => self.run(&command, why.as_deref()),
            Action::AddDataset(title) => self.add_dataset(title),
            Action::Go(place) => self.go(place),
            Action::Select(id) => self.select(id),
            Action::Open(id) => self.open_card(id),
            Action::Ask(asked) => self.ask_for_change(asked),
            Action::RequestPast(operation) => self.document.iter_mut().for_each(|document| document.session.request_past(operation)),
            Action::OpenAt(id, page) => self.open_card_at(id, page),
            Action::Compare(a, b) => self.compare(a, b),
            Action::RequestHistory(id, limit) => self.request_history(id, limit),
            Action::RequestChanges(count) => self.request_changes(count),
            Action::List(conditions) => self.list(conditions),
            Action::ListThese(ids) => self.list_these(ids),
            Action::OpenView(id) => self.open_view(id, ctx),
            Action::Search(words) => self.search(words),
            Action::Create(draft) => self.ask_where_to_create(draft, ctx),
            Action::OpenFile(path) if self.asks_before(|| Leaving::File(path.clone())) => {}
            Action::OpenFile(path) => self.open_file(&path, ctx),
            Action::Leave(leaving) => self.leave(leaving, ctx),
            Action::KeepAndLeave(leaving) => self.keep_and_leave(leaving, ctx),
            Action::Locate(path) => self.ask_for(Wanted::Locate(path), None, ctx),
            Action::Forget(path) => self.settings.recent.retain(|recent| recent.path != path),
            Action::PickList => self.ask_for(Wanted::ImportList, None, ctx),
            Action::ImportFile(path) => self.import_files(vec![path], ctx),
            Action::ImportFiles(paths) => self.import_files(paths, ctx),
            Action::ImportText(words) => self.import_text(&words, ctx),
            Action::NextImport => self.next_import(ctx),
            Action::LeaveImport => self.leave_import(),
            Action::Export(order) => self.ask_where_to_export(order, ctx),
            Action::WriteDocument(manuscript) => self.ask_where_to_write_document(manuscript, ctx),
            Action::ExportCalendar(order) => self.ask_where_to_write_calendar(order, ctx),
            Action::ShowDue(id) => self.show_due(id),
            Action::PickTemplate => self.ask_for(Wanted::Template, None, ctx),
            Action::UseTemplate(path) => self.use_template(path),
            Action::PickModel => self.ask_for(Wanted::Model, None, ctx),
            Action::WriteReady(ready) => self.ask_where_to_write(ready, ctx),
            Action::ExportModel(model) => self.ask_where_to_write_model(model, ctx),
            Action::PickStarterList => self.ask_for(Wanted::StarterList, None, ctx),
            Action::UseStarterList(path) => self.use_starter_list(path),
            Action::PickChecklist => self.ask_for(Wanted::Checklist, None, ctx),
            Action::ExportChecklist(checklist) => self.ask_where_to_write_checklist(checklist, ctx),
            Action::ScoreThese(datasets) => self.score_these(datasets),
            Action::WriteCalls(calls) => {
                self.calls = Some(calls);
                self.ask_for(Wanted::CallFolder, None, ctx);
            }
            Action::PickReturned => self.ask_for(Wanted::Returned, None, ctx),
            Action::ReadReturned(path) => self.read_returned(path, ctx),
            Action::CancelWork => self.work.iter().for_each(Work::cancel),
            Action::OpenInSystem(path) => self.open_in_system(&path),
            Action::ShowInFolder(path) => self.open_in_system(path.parent().unwrap_or(&path)),
            Action::RetrySaving => self.retry_saving(),
            Action::Abandon => self.document.iter_mut().for_each(|document| document.session.abandon()),
            Action::SetLocale(locale) => self.set_locale(locale),
            Action::SetTheme(theme) => self.change_settings(|settings| settings.theme = theme),
            Action::SetTextSize(percent) => self.change_settings(|settings| settings.text_size = percent.clamp(*TEXT_SIZES.start(), *TEXT_SIZES.end())),
            Action::SetCalm(is_calm) => self.change_settings(|settings| settings.is_calm = is_calm),
            Action::SetMatrixLook(look) => self.change_settings(|settings| settings.matrix = look),
            Action::RememberList(list) => self.change_settings(|settings| settings.list = Some(Kept::Known(*list))),
            Action::SetRenderer(renderer) => self.change_settings(|settings| settings.renderer = renderer),
            Action::Tell(toast) => self.toasts.push(toast),
        }
    }

    fn perform_verb(&mut self, verb: Verb, ctx: &Context) {
        let leaves = matches!(verb, Verb::CloseInventory | Verb::NewInventory | Verb::OpenExample);
        if verb.blocked(self.standing()).is_some() || (leaves && self.asks_before(|| Leaving::Verb(verb))) {
            return;
        }
        match verb {
            Verb::NewInventory => self.dialog = Some(Dialog::new_inventory(&self.text)),
            Verb::OpenInventory => self.ask_for(Wanted::OpenInventory, None, ctx),
            Verb::OpenExample => self.open_example(ctx),
            Verb::ImportList => self.ask_for(Wanted::ImportList, None, ctx),
            Verb::PasteList => self.wait_for_list(ctx),
            Verb::ExportReport => self.choose_document(Format::Docx),
            Verb::ExportMatrix => self.choose_document(Format::Png),
            Verb::GoReports => self.go(Place::Reports),
            Verb::Save => self.confirm_saved(),
            Verb::SaveCopy => self.ask_where_to_copy(ctx),
            Verb::CheckInventory => self.document.iter_mut().for_each(|document| document.session.request_check()),
            Verb::CloseInventory => self.close_inventory(),
            Verb::Quit => ctx.send_viewport_cmd(ViewportCommand::Close),
            Verb::Undo if self.step_layout(false) => {}
            Verb::Redo if self.step_layout(true) => {}
            Verb::Undo => self.step(crate::session::Session::undo, "undone"),
            Verb::Redo => self.step(crate::session::Session::redo, "redone"),
            Verb::Find => self.find(ctx),
            Verb::FindNext => self.find_next(1),
            Verb::FindPrevious => self.find_next(-1),
            Verb::Replace => self.begin_replace(),
            Verb::Palette => self.palette = Some(CommandPalette::default()),
            Verb::GoOverview => self.go(Place::Overview),
            Verb::GoDatasets => self.go(Place::Datasets),
            Verb::GoMatrix => self.go(Place::Matrix),
            Verb::GoProcess => self.go(Place::Process),
            Verb::GoMaintenance => self.go(Place::Maintenance),
            Verb::GoDemand => self.go(Place::Demand),
            Verb::GoDecisions => self.go(Place::Decisions),
            Verb::GoChecklist => self.go(Place::Checklist),
            Verb::GoStarter => self.go_starter(),
            Verb::GoCall => self.go(Place::Call),
            Verb::GoDuplicates => self.go(Place::Duplicates),
            Verb::OpenDataset => self.go(Place::Dataset),
            Verb::MoveForward => self.move_stage(true),
            Verb::MoveBack => self.move_stage(false),
            Verb::Decide => self.decide(),
            Verb::Conclude => self.conclude(),
            Verb::UpdatedToday => self.mark_updated(),
            Verb::TakeSnapshot => self.ask_for_change(Asked::Snapshot),
            Verb::GoSettings => self.go(Place::Settings),
            Verb::GoScoringModel => self.go(Place::ScoringModel),
            Verb::NextRegion | Verb::PreviousRegion => {}
            Verb::TextLarger => self.change_text_size(TEXT_STEP),
            Verb::TextSmaller => self.change_text_size(-TEXT_STEP),
            Verb::TextNormal => self.change_settings(|settings| settings.text_size = 100),
            Verb::ThemeLight => self.change_settings(|settings| settings.theme = ThemeChoice::Light),
            Verb::ThemeDark => self.change_settings(|settings| settings.theme = ThemeChoice::Dark),
            Verb::ThemeProjector => self.change_settings(|settings| settings.theme = ThemeChoice::Projector),
            Verb::ScoreRun => self.go(Place::Run),
            Verb::FlipCost => self.change_settings(|settings| settings.matrix.flip_cost = !settings.matrix.flip_cost),
            Verb::FullScreen => {
                let is_full = ctx.input(|input| input.viewport().fullscreen.unwrap_or(false));
                ctx.send_viewport_cmd(ViewportCommand::Fullscreen(!is_full));
            }
            Verb::NewDataset => self.begin_dataset(),
            Verb::PreviousDataset => self.step_dataset(-1),
            Verb::NextDataset => self.step_dataset(1),
            Verb::CloseCard => self.close_card(),
            Verb::RemoveDataset => self.remove_dataset(),
            Verb::Shortcuts => self.dialog = Some(Dialog::Shortcuts),
            Verb::About => self.dialog = Some(Dialog::About),
        }
    }

    /// Does a command; what cannot be done is told.
    pub(super) fn run(&mut self, command: &Command, why: Option<&str>) {
        let Some(document) = &mut self.document else { return };
        match document.session.run(command, why) {
            Ok(operation) => {
                self.toasts.forget_undo();
                let is_big = operation.label.count > 1
                    || matches!(
                        operation.label.kind,
                        OperationKind::RemoveDatasets
                            | OperationKind::TakeReturned
                            | OperationKind::Replace
                            | OperationKind::RemoveDepartment
                            | OperationKind::RemoveDemand
                            | OperationKind::RemoveView
                            | OperationKind::RemoveDocument
                            | OperationKind::UseModel
                            | OperationKind::MarkUpdated
                            | OperationKind::UseChecklist
                            | OperationKind::MergeDatasets
                            | OperationKind::MarkDistinct
                            | OperationKind::LoadInventory
                    );
                // The import screen tells of an import itself.
                if is_big && operation.label.kind != OperationKind::Import {
                    let what = wording::operation(&operation.label, &self.text);
                    self.toasts.push(Toast::undoable(self.text.with("done-what", &[("what", what.into())])));
                }
                if operation.label.kind == OperationKind::TakeReturned {
                    self.leave_returned();
                }
                if operation.label.kind == OperationKind::Import {
                    self.end_import(false);
                }
            }
            Err(SessionError::Refused(crate::command::Refusal::NothingToDo)) => {
                if matches!(command, Command::Import(_) | Command::ImportBook(_)) {
                    self.end_import(true);
                }
            }
            Err(error) => self.tell_error(&error),
        }
    }

    fn add_dataset(&mut self, title: String) {
        let language = self.document.as_ref().map_or_else(Default::default, |document| document.session.inventory().language());
        let id = DatasetId::from_uuid(new_uuid());
        self.run(&Command::AddDatasets(vec![NewDataset { id, title, language }]), None);
        let Some(document) = &mut self.document else { return };
        if document.session.inventory().dataset(id).is_some() {
            document.selected = Some(id);
            document.place = Place::Datasets;
            if document.screens.datasets.is_adding() {
                document.screens.datasets.reveal(id);
            } else {
                document.screens.datasets.open_card(id);
            }
        }
    }

    pub(super) fn go(&mut self, place: Place) {
        match &mut self.document {
            Some(document) => document.go(place),
            None => self.is_setting_up = place == Place::Settings,
        }
    }

    fn score_these(&mut self, datasets: Vec<DatasetId>) {
        let language = crate::alphabet::language_of(self.text.locale());
        let Some(document) = &mut self.document else { return };
        document.place = Place::Run;
        let (open, screens) = document.parts(language);
        screens.run.score(datasets, &open);
    }

    fn choose_document(&mut self, format: Format) {
        let Some(document) = &mut self.document else { return };
        document.screens.reports.choose(format);
        document.place = Place::Reports;
    }

    fn select(&mut self, id: Option<DatasetId>) {
        if let Some(document) = &mut self.document {
            document.selected = id;
        }
    }

    fn open_card(&mut self, id: DatasetId) {
        let Some(document) = &mut self.document else { return };
        document.selected = Some(id);
        if document.place == Place::Matrix {
            document.screens.datasets.reveal(id);
            document.screens.matrix.open_card();
        } else {
            document.place = Place::Datasets;
            document.screens.datasets.open_card(id);
        }
    }

    fn open_card_at(&mut self, id: DatasetId, page: CardPage) {
        let Some(document) = &mut self.document else { return };
        document.selected = Some(id);
        // The full page has every page; the card beside the list has not.
        if document.place == Place::Dataset || matches!(page, CardPage::Checklist(_) | CardPage::Decisions | CardPage::Demand) {
            document.go(Place::Dataset);
            document.screens.dataset.turn_to(page);
        } else {
            document.place = Place::Datasets;
            document.screens.datasets.open_card_at(id, page);
        }
    }

    /// Puts the card away, or leaves the full page; in the list the dataset stays chosen.
    fn close_card(&mut self) {
        let Some(document) = &mut self.document else { return };
        match document.place {
            Place::Datasets => document.screens.datasets.close_card(),
            Place::Dataset => document.place = document.came_from,
            _ => document.selected = None,
        }
    }

    fn request_history(&mut self, id: DatasetId, limit: usize) {
        if let Some(document) = &mut self.document {
            document.session.request_history(Some(id), limit);
        }
    }

    fn request_changes(&mut self, count: usize) {
        if let Some(document) = &mut self.document {
            document.session.request_history(None, count);
        }
    }

    fn list(&mut self, conditions: Vec<Condition>) {
        let Some(document) = &mut self.document else { return };
        document.place = Place::Datasets;
        let inventory = Arc::clone(document.session.inventory());
        document.screens.datasets.show_only(conditions, &inventory);
    }

    fn list_these(&mut self, ids: Vec<DatasetId>) {
        let Some(document) = &mut self.document else { return };
        document.place = Place::Datasets;
        let inventory = Arc::clone(document.session.inventory());
        document.screens.datasets.show_these(ids, &inventory);
    }

    fn search(&mut self, words: String) {
        let Some(document) = &mut self.document else { return };
        document.place = Place::Datasets;
        document.screens.datasets.search_for(words);
    }

    /// Goes to where one searches: the field of the screen, or else the list.
    fn find(&mut self, ctx: &Context) {
        let Some(document) = &mut self.document else { return };
        if let Some(field) = search_field(document.place) {
            return ctx.memory_mut(|memory| memory.request_focus(Id::unique(field)));
        }
        document.place = Place::Datasets;
        document.screens.datasets.begin_search();
    }

    /// Goes on to the next cell of the list with the words that were searched for.
    fn find_next(&mut self, step: isize) {
        let Some(document) = &mut self.document else { return };
        document.place = Place::Datasets;
        document.screens.datasets.find_next(step);
    }

    fn begin_replace(&mut self) {
        let Some(document) = &mut self.document else { return };
        document.place = Place::Datasets;
        document.screens.datasets.begin_replace();
    }

    fn begin_dataset(&mut self) {
        let Some(document) = &mut self.document else { return };
        document.place = Place::Datasets;
        document.screens.datasets.begin_dataset();
    }

    fn step_dataset(&mut self, step: i32) {
        let Some(document) = &mut self.document else { return };
        let neighbour = |id| match document.place {
            Place::Matrix => document.screens.matrix.neighbour(id, step),
            Place::Process => document.screens.process.neighbour(id, step),
            _ => document.screens.datasets.neighbour(id, step),
        };
        let Some(next) = document.selected.and_then(neighbour) else { return };
        document.selected = Some(next);
        document.screens.datasets.reveal(next);
    }

    fn remove_dataset(&mut self) {
        let Some(id) = self.document.as_ref().and_then(|document| document.selected) else { return };
        self.step_dataset(1);
        let moved_on = self.document.as_ref().is_some_and(|document| document.selected != Some(id));
        self.run(&Command::RemoveDatasets(vec![id]), None);
        if !moved_on {
            self.select(None);
        }
    }

    fn step(&mut self, step: impl FnOnce(&mut crate::session::Session) -> Result<Option<crate::model::Label>, SessionError>, key: &str) {
        let Some(document) = &mut self.document else { return };
        match step(&mut document.session) {
            Ok(Some(label)) => {
                self.toasts.forget_undo();
                let what = wording::operation(&label, &self.text);
                self.toasts.push(Toast::good(self.text.with(key, &[("what", what.into())])));
            }
            Ok(None) => {}
            Err(error) => self.tell_error(&error),
        }
    }

    /// Takes the last change of the list's columns back, or does it again, where that is what was done last; tells whether it was.
    fn step_layout(&mut self, is_redo: bool) -> bool {
        let Some(document) = &mut self.document else { return false };
        let after = document.session.undo_id();
        let is_done = document.place == Place::Datasets && document.screens.datasets.step_layout(is_redo, after);
        if is_done {
            let key = if is_redo { "redone" } else { "undone" };
            self.toasts.push(Toast::good(self.text.with(key, &[("what", self.text.get("grid-layout").into())])));
        }
        is_done
    }

    fn confirm_saved(&mut self) {
        self.keep_written();
        let is_saved = self.document.as_ref().is_some_and(|document| document.session.is_saved());
        let key = if is_saved { "saved-always" } else { "saved-soon" };
        self.toasts.push(Toast::good(self.text.get(key).to_owned()));
    }

    fn retry_saving(&mut self) {
        let outcome = self.document.as_mut().map(|document| document.session.retry());
        if let Some(Err(error)) = outcome {
            self.tell_error(&error);
        }
    }

    /// Leaves the inventory; dropping the session waits for the last commit.
    fn close_inventory(&mut self) {
        let has_unsaved = self.document.as_ref().is_some_and(|document| document.session.failure().is_some());
        if has_unsaved {
            self.toasts.push(Toast::bad(self.text.get("unsaved-stays").to_owned()));
        } else {
            self.document = None;
            self.toasts.forget_undo();
        }
    }

    /// Sees to it that nothing is lost when the window is asked to close.
    fn closing(&mut self, ctx: &Context) {
        let is_asked = ctx.input(|input| input.viewport().close_requested());
        if self.may_close || !(is_asked || self.closes_after.is_some()) {
            return;
        }
        if self.lets_go(ctx) {
            if is_asked {
                ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            }
            return;
        }
        self.closes_after = None;
        self.settings.save();
        if !self.asks_before(|| Leaving::Window) {
            self.close_inventory();
        }
        if self.document.is_some() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            return;
        }
        self.may_close = true;
        if !is_asked {
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
    }

    fn ask_where_to_create(&mut self, draft: crate::command::OrganisationDraft, ctx: &Context) {
        let name = if draft.name.trim().is_empty() { self.text.get("inventory-file") } else { &draft.name };
        let name = crate::export::suggested_name(name, draft.language, "fyrfalt");
        self.draft = Some(draft);
        self.ask_for(Wanted::NewInventory, Some(name), ctx);
    }

    fn ask_where_to_copy(&mut self, ctx: &Context) {
        let Some(document) = &self.document else { return };
        let stem = document.session.path().file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let name = format!("{stem} {}.fyrfalt", self.today());
        self.ask_for(Wanted::SaveCopy, Some(name), ctx);
    }

    fn ask_where_to_export(&mut self, order: Order, ctx: &Context) {
        let Some(document) = &self.document else { return };
        let organisation = document.session.inventory().organisation().name();
        let title = if order.title.trim().is_empty() { organisation } else { &order.title };
        let name = crate::export::suggested_name(title, crate::alphabet::language_of(order.locale), order.format.extension());
        let wanted = Wanted::Export(order.format.extension());
        (self.order, self.manuscript) = (Some(order), None);
        self.ask_for(wanted, Some(name), ctx);
    }

    /// Goes to the starter list, where the keys answer at once.
    fn go_starter(&mut self) {
        self.go(Place::Starter);
        if let Some(document) = &mut self.document {
            document.screens.starter.take_focus();
        }
    }

    fn compare(&mut self, a: DatasetId, b: DatasetId) {
        let Some(document) = &mut self.document else { return };
        document.screens.duplicates.compare(a, b);
        document.go(Place::Duplicates);
    }

    fn set_locale(&mut self, locale: Locale) {
        self.text = Arc::new(Text::new(locale));
        self.change_settings(|settings| locale.code().clone_into(&mut settings.language));
    }

    fn change_text_size(&mut self, step: i32) {
        self.change_settings(|settings| {
            let wanted = i32::from(settings.text_size) + step;
            settings.text_size = wanted.clamp(i32::from(*TEXT_SIZES.start()), i32::from(*TEXT_SIZES.end())) as u16;
        });
    }

    fn change_settings(&mut self, change: impl FnOnce(&mut crate::ui::settings::Settings)) {
        change(&mut self.settings);
        self.settings.save();
    }

    /// Remembers which starter list stands beside the standard one, and shows it.
    fn use_starter_list(&mut self, path: Option<std::path::PathBuf>) {
        self.change_settings(|settings| settings.starter_list = path);
        if let Some(document) = &mut self.document {
            document.screens.starter.read_again();
            document.place = Place::Starter;
        }
    }

    fn open_in_system(&mut self, path: &Path) {
        if let Err(error) = open::that_detached(path) {
            let sentence = self.text.with("open-error", &[("path", path.display().to_string().into()), ("detail", error.to_string().into())]);
            self.toasts.push(Toast::bad(sentence));
        }
    }
}

/// Returns the name of the field that searches a screen, where it has one of its own.
const fn search_field(place: Place) -> Option<&'static str> {
    match place {
        Place::Process => Some("process-search"),
        Place::Maintenance => Some("maintenance-search"),
        Place::Demand => Some("demand-search"),
        Place::Decisions => Some("decisions-search"),
        Place::Starter => Some("starter-search"),
        _ => None,
    }
}
