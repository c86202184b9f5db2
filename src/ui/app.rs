//! The app: draws the window, then performs what the views asked for.
//!
//! A frame has two halves. While drawing, everything is read only; afterwards the actions are performed, in order.

mod call;
mod checklist;
mod export;
mod frame;
mod importing;
mod leaving;
mod model;
mod open;
mod opening;
mod perform;
mod process;
mod view;
mod whole;

use std::sync::Arc;

use eframe::egui::{self, Context, Id, Ui};
use jiff::Zoned;
use jiff::civil::Date;

use super::action::{Action, CalendarOrder, Order, Ready};
use super::dialog::Dialog;
use super::document::Document;
use super::focus::FocusKeeper;
use super::picker::{FilePicker, SystemPicker};
use super::screen::reports::Manuscript;
use super::screen::welcome::WelcomeScreen;
use super::settings::Settings;
use super::shell::palette::CommandPalette;
use super::theme::{self, Palette};
use super::toast::{Toast, Toasts};
use super::verb::Standing;
use super::work::Work;
use crate::command::OrganisationDraft;
use crate::session::Event;
use crate::text::Text;
use crate::wording;

/// The program's window.
pub struct App {
    text: Arc<Text>,
    settings: Settings,
    document: Option<Document>,
    welcome: WelcomeScreen,
    /// Settings are shown although no inventory is open.
    is_setting_up: bool,
    dialog: Option<Dialog>,
    palette: Option<CommandPalette>,
    toasts: Toasts,
    picker: Box<dyn FilePicker>,
    work: Option<Work>,
    loading: Option<whole::Loading>,
    /// A large file on its way in.
    opening: Option<opening::Opening>,
    /// The organisation that a new inventory is to be of, while somebody chooses where to keep it.
    draft: Option<OrganisationDraft>,
    /// Lists to import as soon as there is an inventory to import them to.
    import_after: Vec<std::path::PathBuf>,
    /// The document to write, while somebody chooses where.
    order: Option<Order>,
    /// The document that is to be written, until it is known where.
    manuscript: Option<Box<Manuscript>>,
    /// The data call to write, while somebody chooses where.
    calls: Option<Vec<crate::model::Call>>,
    /// Workbooks of a data call being written.
    calling: Option<call::Calling>,
    /// The calendar file to write, while somebody chooses where.
    calendar: Option<CalendarOrder>,
    /// The scoring model to write, while somebody chooses where.
    model: Option<Box<crate::model::ScoringModel>>,
    /// The checklist to write, while somebody chooses where.
    checklist: Option<Box<crate::model::Checklist>>,
    /// What is ready to be written, until it is known where.
    ready: Option<Ready>,
    actions: Vec<Action>,
    focus: FocusKeeper,
    regions: Vec<Id>,
    region: usize,
    /// The look that egui was told about last, and whether calm.
    installed: Option<(&'static Palette, bool, u16)>,
    /// A fixed day, for tests and pictures.
    today: Option<Date>,
    /// What draws the window, for the page about the program.
    renderer: String,
    /// Whether the window may close without asking.
    may_close: bool,
    /// The window closes after so many more frames, in which what is written is taken.
    closes_after: Option<u8>,
    /// Called after the first frame.
    after_first_frame: Option<Box<dyn FnOnce()>>,
    /// Whether the machine draws without a graphics card or far away, so that calm is wise.
    is_slow: bool,
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").field("document", &self.document).finish_non_exhaustive()
    }
}

impl App {
    /// Makes the app with the system's own file dialogs.
    pub fn new(ctx: &Context, settings: Settings) -> Self {
        Self::with_picker(ctx, settings, Box::new(SystemPicker::default()))
    }

    /// Makes the app with something else that answers for files.
    pub fn with_picker(ctx: &Context, settings: Settings, picker: Box<dyn FilePicker>) -> Self {
        theme::install_fonts(ctx);
        // The window has its own way to quit, which sees to it that everything is in the file.
        ctx.options_mut(|options| {
            options.quit_shortcuts.clear();
            options.zoom_with_keyboard = false;
        });
        let mut app = Self {
            text: Arc::new(Text::new(settings.locale())),
            settings,
            document: None,
            welcome: WelcomeScreen::default(),
            is_setting_up: false,
            dialog: None,
            palette: None,
            toasts: Toasts::default(),
            picker,
            work: None,
            loading: None,
            opening: None,
            draft: None,
            order: None,
            manuscript: None,
            calls: None,
            calling: None,
            calendar: None,
            import_after: Vec::new(),
            model: None,
            checklist: None,
            ready: None,
            actions: Vec::new(),
            focus: FocusKeeper::default(),
            regions: Vec::new(),
            region: 0,
            installed: None,
            today: None,
            renderer: String::new(),
            may_close: false,
            closes_after: None,
            after_first_frame: None,
            is_slow: false,
        };
        app.install_look(ctx);
        app
    }

    /// Fixes the day, for tests and pictures.
    #[must_use]
    pub fn at(mut self, today: Date) -> Self {
        self.today = Some(today);
        self
    }

    /// Says what draws the window, and whether it is slow.
    pub fn set_renderer(&mut self, renderer: String, is_slow: bool) {
        self.renderer = renderer;
        self.is_slow = is_slow;
    }

    /// Returns the open inventory.
    pub const fn document(&self) -> Option<&Document> {
        self.document.as_ref()
    }

    /// Returns the choices.
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Asks for something, as a view would. It is done in the next frame.
    pub fn ask(&mut self, action: Action) {
        self.actions.push(action);
    }

    /// Asks for something at the start, and says what to do once the first frame has been drawn.
    pub fn ask_first(&mut self, action: Option<Action>, after_first_frame: impl FnOnce() + 'static) {
        self.actions.extend(action);
        self.after_first_frame = Some(Box::new(after_first_frame));
    }

    /// Draws one frame and performs what was asked for.
    pub fn frame(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        if ctx.cumulative_frame_nr() > 1
            && let Some(after) = self.after_first_frame.take()
        {
            after();
        }
        self.install_look(&ctx);
        self.take_in(&ctx);
        self.perform_all(&ctx);
        self.refresh(&ctx);
        self.draw(ui);
        if !self.actions.is_empty() {
            self.perform_all(&ctx);
            self.refresh(&ctx);
            ctx.request_repaint();
        }
    }

    fn today(&self) -> Date {
        self.today.unwrap_or_else(|| Zoned::now().date())
    }

    fn standing(&self) -> Standing {
        self.document.as_ref().map_or_else(Standing::default, Document::standing)
    }

    fn install_look(&mut self, ctx: &Context) {
        let palette = self.settings.theme.palette(ctx);
        let wanted = (palette, self.settings.is_calm || self.is_slow, self.settings.text_size);
        if self.installed.is_none_or(|installed| !std::ptr::eq(installed.0, wanted.0) || installed.1 != wanted.1 || installed.2 != wanted.2) {
            theme::install(ctx, palette, wanted.1);
            ctx.set_zoom_factor(f32::from(wanted.2) / 100.0);
            self.installed = Some(wanted);
        }
    }

    /// Brings what is worked out up to the inventory.
    fn refresh(&mut self, ctx: &Context) {
        let today = self.today();
        if let Some(document) = &mut self.document {
            document.forget_missing();
            let (inventory, revision) = (Arc::clone(document.session.inventory()), document.session.revision());
            document.derived.refresh(&inventory, revision, today, &self.text, ctx);
        }
    }

    /// Takes in what the file, dialogs and background work have answered.
    fn take_in(&mut self, ctx: &Context) {
        let events = self.document.as_mut().map(|document| document.session.poll()).unwrap_or_default();
        for event in events {
            self.take_in_event(event);
        }
        if let Some(picked) = self.picker.poll() {
            self.picked(picked, ctx);
        }
        self.take_in_work();
        self.take_in_calls();
        self.take_in_loading();
        self.take_in_opening();
        self.take_in_drop(ctx);
        self.take_in_paste(ctx);
    }

    fn take_in_event(&mut self, event: Event) {
        let text = Arc::clone(&self.text);
        match event {
            Event::Saved => {}
            Event::Past(operation, Ok(past)) => {
                if let Some(document) = &mut self.document {
                    document.take_past(operation, past);
                }
            }
            Event::Failed => {
                let error = self.document.as_ref().and_then(|document| document.session.failure());
                let sentence = error.map_or_else(String::new, |failure| wording::store_error(&failure.error, &text));
                self.toasts.push(Toast::bad(sentence));
            }
            Event::Stepped(label) => self.toasts.push(Toast::good(text.with("undone", &[("what", wording::operation(&label, &text).into())]))),
            Event::StepRefused(error) => self.tell_error(&error),
            Event::History(of, entries) => {
                if let Some(document) = &mut self.document {
                    document.take_history(of, entries);
                }
            }
            Event::Past(operation, Err(error)) => {
                self.document.iter_mut().for_each(|document| document.miss_past(operation));
                self.toasts.push(Toast::bad(wording::store_error(&error, &text)));
            }
            Event::HistoryFailed(error) | Event::BackedUp(Err(error)) | Event::Checked(Err(error)) => {
                self.toasts.push(Toast::bad(wording::store_error(&error, &text)));
            }
            Event::BackedUp(Ok(path)) => self.toasts.push(Toast::file(text.get("copy-saved").to_owned(), path)),
            Event::Checked(Ok(findings)) if findings.is_empty() => self.toasts.push(Toast::good(text.get("check-good").to_owned())),
            Event::Checked(Ok(findings)) => {
                self.toasts.push(Toast::bad(text.with("check-bad", &[("count", findings.len().into())])));
            }
        }
    }

    fn tell_error(&mut self, error: &crate::session::SessionError) {
        let inventory = self.document.as_ref().map(|document| Arc::clone(document.session.inventory()));
        if let Some(inventory) = inventory {
            self.toasts.push(Toast::bad(wording::session_error(error, &inventory, &self.text)));
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.frame(ui);
    }

    fn clear_color(&self, _visuals: &egui::Visuals) -> [f32; 4] {
        self.installed.map_or([1.0; 4], |(palette, ..)| palette.bg.to_normalized_gamma_f32())
    }
}
