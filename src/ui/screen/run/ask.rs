//! One question of a run: the dataset, what is asked, what each level means, and the reason.
//!
//! An answer is asked for at once; a reason that is being typed goes with the next answer, or when the question is left.

mod levels;
mod side;

use std::sync::Arc;

use eframe::egui::accesskit::Live;
use eframe::egui::{
    Align, CentralPanel, Frame, Galley, Id, Key, KeyboardShortcut, Layout, Margin, Modifiers, Rect, Role as AccessRole, ScrollArea, Sense, TextEdit, Ui,
    UiBuilder, Vec2, WidgetInfo, pos2,
};

use super::course::{Course, Item};
use super::keys::{Press, presses};
use super::paper::{fitting, lay, say, say_heading};
use crate::command::{Answer, Command, NewScore, Refusal};
use crate::model::{Criterion, Dataset, Field, Language, Score};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::screen::demand::resting::Resting;
use crate::ui::shell::top_bar::shortcut_text;
use crate::ui::theme::{Role, RunStyle, Themed as _, figure_font, size};
use crate::ui::verb::Verb;
use crate::ui::widget::Button;
use crate::ui::widget::badge::progress_ui;
use crate::ui::widget::bar::status_bar_ui;
use crate::ui::widget::keycap::keycap_ui;
use crate::ui::widget::label::{UiText as _, rich};
use crate::wording;
use levels::Levels;

/// Names the texts of a page.
const TITLE: u8 = 1;
const ABOUT: u8 = 2;
const QUESTION: u8 = 3;

/// What the page of questions keeps between frames.
#[derive(Debug, Default)]
pub(super) struct AskPage {
    /// The reason that is being typed.
    draft: Option<(Item, String)>,
    /// Why it cannot be taken.
    trouble: Option<String>,
    /// The question that was shown last.
    shown: Option<Item>,
    /// Whether it is shown for the first time.
    is_fresh: bool,
    /// How many questions have an answer, at which revision.
    answered: Option<(u64, usize)>,
    /// The demand that an answer rests on.
    resting: Resting,
}

/// What was asked for in a frame.
#[derive(Debug, Clone, Copy)]
enum Wish {
    Press(Press),
    Answer(Score),
    GoTo(usize),
}

fn page_id() -> Id {
    Id::unique("run page")
}

fn reason_id() -> Id {
    Id::unique("run reason")
}

/// A page, laid out.
struct Sheet {
    title: Arc<Galley>,
    about: Arc<Galley>,
    question: Arc<Galley>,
    levels: Levels,
}

/// What the page is about.
struct Subject<'a> {
    item: Item,
    dataset: &'a Dataset,
    criterion: &'a Criterion,
    about: String,
    text: &'a Text,
    language: Language,
}

impl AskPage {
    /// Lets go of what is being typed.
    pub(super) fn forget(&mut self) {
        self.draft = None;
        self.trouble = None;
    }

    /// Notes that no question is shown, so that the next one takes the focus.
    pub(super) fn rest(&mut self) {
        self.shown = None;
    }

    /// Shows the question; returns whether the run is left.
    pub(super) fn ui(&mut self, ui: &mut Ui, course: &mut Course, asks_reason: bool, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        foot_ui(ui, cx.text);
        CentralPanel::default().frame(Frame::new()).show(ui, |ui| self.page_ui(ui, course, asks_reason, open, cx)).inner
    }

    fn page_ui(&mut self, ui: &mut Ui, course: &mut Course, asks_reason: bool, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let text = Arc::clone(cx.text);
        let Some(item) = course.current() else { return false };
        let found = open.inventory().dataset(item.dataset).zip(open.model().and_then(|model| model.criterion(item.criterion)));
        let Some((dataset, criterion)) = found else { return false };
        let resting = self.resting.of(item.criterion, item.dataset, open, &text).map(|(_, sentence)| sentence);
        let about = resting.into_iter().map(str::to_owned).chain([about(dataset, open)]).collect::<Vec<_>>().join("\n");
        let subject = Subject { item, dataset, criterion, about: about.trim_end().to_owned(), text: &text, language: open.language };
        let page = ui.interact(ui.max_rect(), page_id(), Sense::focusable_noninteractive());
        let spoken = format!("{}. {}", dataset.title(open.language), criterion.question.get(open.language));
        page.widget_info(|| WidgetInfo::labeled(AccessRole::Group, true, &spoken));
        cx.region(&page);
        self.is_fresh = self.shown.replace(item) != Some(item);
        if self.is_fresh && !ui.ctx().text_edit_focused() {
            page.request_focus();
        }
        let has_side = ui.available_width() >= size::RUN_SIDE_FROM;
        let mut wishes = Vec::new();
        if has_side {
            wishes.extend(side::side_ui(ui, course, item, open, &text).map(Wish::GoTo));
        }
        let was_typing = self.sheet_ui(ui, course, &subject, open, &mut wishes, cx);
        match was_typing {
            Typing::Taken if asks_reason => wishes.push(Wish::Press(Press::Right)),
            Typing::Taken | Typing::Dropped => {}
            Typing::No => wishes.extend(presses(ui, page_id()).into_iter().map(Wish::Press)),
        }
        wishes.into_iter().any(|wish| self.perform(ui, wish, course, asks_reason, open, cx))
    }

    /// Shows the page itself; returns what became of the reason.
    fn sheet_ui(&mut self, ui: &mut Ui, course: &Course, subject: &Subject<'_>, open: &Open<'_>, wishes: &mut Vec<Wish>, cx: &mut Cx<'_>) -> Typing {
        let room = ui.available_rect_before_wrap().shrink2(Vec2::new(0.0, 8.0));
        let width = (room.width() - 2.0 * size::VIEW_PAD - 8.0).min(size::RUN_PAGE);
        let judgement = open.inventory().scores(subject.item.dataset).get(&subject.item.criterion);
        let chosen = judgement.map(|judgement| judgement.score);
        let (style, sheet, height) = fitting(ui, Vec2::new(width, room.height()), |ui, style| subject.lay(ui, style, width, chosen));
        let mut typing = Typing::No;
        let mut child = ui.new_child(UiBuilder::new().max_rect(room));
        let area = ScrollArea::vertical().id_salt("run").auto_shrink(false);
        // Where not all has room, a new question begins at its title.
        let begins = if height > room.height() { size::CONTROL - style.gap / 2.0 } else { 0.0 };
        let area = if self.is_fresh { area.vertical_scroll_offset(begins) } else { area };
        area.show(&mut child, |ui| {
            let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
            let left = rect.left() + size::VIEW_PAD;
            let column = |top: f32, bottom: f32| Rect::from_min_max(pos2(left, top), pos2(left + width, bottom));
            let mut y = rect.top();
            self.kicker_ui(ui, column(y, y + size::CONTROL), style, course, subject, open);
            y += size::CONTROL + style.gap / 2.0;
            y = say_heading(ui, page_id().with(TITLE), pos2(left, y), &sheet.title, subject.dataset.title(subject.language)).bottom();
            if !subject.about.is_empty() {
                y = say(ui, page_id().with(ABOUT), pos2(left, y + style.gap / 4.0), &sheet.about, &subject.about).bottom();
            }
            y += style.gap;
            y = say_heading(ui, page_id().with(QUESTION), pos2(left, y), &sheet.question, subject.criterion.question.get(subject.language)).bottom();
            y += style.gap / 2.0;
            let pressed = sheet.levels.ui(ui, pos2(left, y), width, style, open.is_writable, subject.text);
            wishes.extend(pressed.map(Wish::Answer));
            y += sheet.levels.height() + style.gap / 2.0;
            let (bottom, became) = self.reason_ui(ui, column(y, y + reason_height(style)), style, subject, open, cx);
            typing = became;
            self.buttons_ui(ui, column(bottom + style.gap / 2.0, bottom + style.gap / 2.0 + size::CONTROL), subject.text, wishes);
        });
        typing
    }

    /// The line above the title: the axis, which dataset this is, and how much has been answered.
    fn kicker_ui(&mut self, ui: &mut Ui, rect: Rect, style: RunStyle, course: &Course, subject: &Subject<'_>, open: &Open<'_>) {
        let palette = ui.palette();
        let revision = open.session.revision();
        let answered = match self.answered {
            Some((at, answered)) if at == revision => answered,
            _ => course.answered(open.inventory()),
        };
        self.answered = Some((revision, answered));
        let all = course.items().len();
        let (at, of) = course.place_of();
        let axis = subject.text.of("axis", subject.criterion.axis.key());
        let place = subject.text.with("run-dataset-of", &[("at", at.into()), ("count", of.into())]);
        let progress = subject.text.with("run-answers-of", &[("answered", answered.into()), ("count", all.into())]);
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)));
        let response = child.label(eframe::egui::RichText::new(&progress).font(figure_font(style.caption, false)).color(palette.muted));
        child.ctx().accesskit_node_builder(response.id, |node| {
            node.set_live(Live::Polite);
            node.set_label(format!("{place}, {progress}"));
        });
        let bar = if rect.width() < 560.0 { 60.0 } else { 160.0 };
        let is_full = answered == all;
        progress_ui(&mut child, answered as f32 / all.max(1) as f32, bar, is_full.then_some(palette.ok));
        let remaining = Rect::from_min_max(rect.min, pos2(child.min_rect().left() - 8.0, rect.bottom()));
        let mut child = ui.new_child(UiBuilder::new().max_rect(remaining).layout(Layout::left_to_right(Align::Center)));
        child.label(eframe::egui::RichText::new(axis).font(figure_font(style.caption, true)).color(palette.text));
        child.add(
            eframe::egui::Label::new(eframe::egui::RichText::new(format!("·  {place}")).font(figure_font(style.caption, false)).color(palette.muted))
                .truncate(),
        );
    }

    fn reason_ui(&mut self, ui: &mut Ui, rect: Rect, style: RunStyle, subject: &Subject<'_>, open: &Open<'_>, cx: &mut Cx<'_>) -> (f32, Typing) {
        let palette = ui.palette();
        let kept = open.inventory().scores(subject.item.dataset).get(&subject.item.criterion).and_then(|judgement| judgement.reason.as_ref());
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect));
        let name = subject.text.with("card-reason", &[("criterion", subject.criterion.short.get(subject.language).into())]);
        let mut typed = self
            .draft
            .as_ref()
            .filter(|(item, _)| *item == subject.item)
            .map_or_else(|| kept.map_or_else(String::new, ToString::to_string), |(_, text)| text.clone());
        let hint = rich(Role::Body, subject.text.get("run-reason-hint"), palette.muted).font(figure_font(style.body, false));
        let edit = TextEdit::multiline(&mut typed)
            .id(reason_id())
            .desired_rows(1)
            .desired_width(f32::INFINITY)
            .font(figure_font(style.body, false))
            .hint_text(hint)
            .margin(Margin::symmetric(10, 6))
            .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter));
        let response = child.add_enabled(open.is_writable, edit);
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(AccessRole::TextInput, open.is_writable, &name);
            info.current_text_value = Some(typed.clone());
            info.hint_text = Some(subject.text.get("run-reason-hint").to_owned());
            info
        });
        let is_dropped = response.lost_focus() && child.input(|input| input.key_pressed(Key::Escape));
        let is_entered = response.has_focus() && child.input(|input| input.key_pressed(Key::Enter) && !input.modifiers.shift);
        if response.changed() {
            self.draft = Some((subject.item, typed));
            self.trouble = None;
        }
        if let Some(trouble) = &self.trouble {
            child.label(rich(Role::Caption, trouble, palette.err));
        }
        let bottom = child.min_rect().bottom();
        if is_dropped {
            self.forget();
            child.memory_mut(|memory| memory.request_focus(page_id()));
            return (bottom, Typing::Dropped);
        }
        if is_entered {
            response.surrender_focus();
            child.memory_mut(|memory| memory.request_focus(page_id()));
            // Before there is an answer the reason waits for it.
            let has_answer = open.inventory().scores(subject.item.dataset).contains_key(&subject.item.criterion);
            self.enter_reason(subject.item, has_answer, open, cx);
            return (bottom, Typing::Taken);
        }
        (bottom, Typing::No)
    }

    /// Takes a reason that was entered: at once where there is an answer; otherwise it waits for one, and what cannot be taken is told now.
    fn enter_reason(&mut self, item: Item, has_answer: bool, open: &Open<'_>, cx: &mut Cx<'_>) {
        if has_answer {
            self.settle(item, open, cx);
        } else if let Some((_, text)) = self.draft.as_ref().filter(|(of, _)| *of == item) {
            let new = NewScore { criterion: item.criterion, answer: Answer::Is(Score::Unknown), reason: Some(text.clone()) };
            if let Err(refusal) = Command::Score(item.dataset, vec![new]).plan(open.inventory()) {
                self.trouble = Some(wording::refusal(&refusal, open.inventory(), cx.text));
            }
        }
    }

    fn buttons_ui(&self, ui: &mut Ui, rect: Rect, text: &Text, wishes: &mut Vec<Wish>) {
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)));
        let is_wide = rect.width() > 700.0;
        for (key, cap, press) in [
            ("run-back", "↑", Press::Up),
            ("run-on", "↓", Press::Down),
            ("run-dataset-before", "PgUp", Press::PageUp),
            ("run-dataset-after", "PgDn", Press::PageDown),
        ] {
            let button = Button::new(text.get(key));
            let button = if is_wide { button.key(cap) } else { button };
            if (is_wide || matches!(press, Press::Up | Press::Down)) && button.show(&mut child).clicked() {
                wishes.push(Wish::Press(press));
            }
        }
        if self.draft.is_some() && is_wide {
            child.add_space(8.0);
            child.muted(Role::Caption, text.get("run-reason-waits"));
        }
    }

    /// Does what was asked for; returns whether the run is left.
    fn perform(&mut self, ui: &Ui, wish: Wish, course: &mut Course, asks_reason: bool, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let Some(item) = course.current() else { return false };
        let score = match wish {
            Wish::Answer(score) => Some(score),
            Wish::Press(Press::Sign(sign)) => Score::parse(&sign.to_string()),
            Wish::Press(_) | Wish::GoTo(_) => None,
        };
        if let Some(score) = score {
            if self.commit(item, Answer::Is(score), open, cx) {
                if asks_reason {
                    ui.memory_mut(|memory| memory.request_focus(reason_id()));
                } else {
                    course.step(1);
                }
            }
            return false;
        }
        match wish {
            Wish::Press(Press::Enter) if open.is_writable => ui.memory_mut(|memory| memory.request_focus(reason_id())),
            Wish::Press(Press::Delete) => {
                self.commit(item, Answer::Clear, open, cx);
            }
            Wish::Press(Press::Escape) => return true,
            wish => {
                if self.settle(item, open, cx) {
                    go(wish, course);
                }
            }
        }
        false
    }

    /// Takes a reason that is being typed although no answer came: the answer is then that it is not known. Returns false if it was refused.
    pub(super) fn settle(&mut self, item: Item, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let is_typed = self.draft.as_ref().is_some_and(|(of, _)| *of == item);
        !is_typed || self.commit(item, Answer::Keep, open, cx)
    }

    /// Asks for an answer, with the reason that is being typed; returns false if it was refused.
    fn commit(&mut self, item: Item, answer: Answer, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        if !open.is_writable {
            return true;
        }
        let reason = self.draft.as_ref().filter(|(of, _)| *of == item).map(|(_, text)| text.clone());
        let is_empty = reason.as_ref().is_some_and(|reason| reason.trim().is_empty());
        let is_new = !open.inventory().scores(item.dataset).contains_key(&item.criterion);
        if answer == Answer::Keep && is_empty && is_new {
            self.forget();
            return true;
        }
        let command = Command::Score(item.dataset, vec![NewScore { criterion: item.criterion, answer, reason }]);
        match command.plan(open.inventory()) {
            Ok(_) => cx.ask(Action::run(command)),
            Err(Refusal::NothingToDo) => {}
            Err(refusal) => {
                self.trouble = Some(wording::refusal(&refusal, open.inventory(), cx.text));
                return false;
            }
        }
        self.forget();
        true
    }
}

/// What became of the reason in a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Typing {
    /// Nothing.
    No,
    /// Enter was pressed in it.
    Taken,
    /// Esc was pressed in it.
    Dropped,
}

fn go(wish: Wish, course: &mut Course) {
    match wish {
        Wish::GoTo(at) => course.go_to(at),
        Wish::Press(Press::Right | Press::Down | Press::Sign('s' | ' ')) => course.step(1),
        Wish::Press(Press::Left | Press::Up) => course.step(-1),
        Wish::Press(Press::PageDown | Press::Sign('n')) => course.step_dataset(1),
        Wish::Press(Press::PageUp | Press::Sign('p')) => course.step_dataset(-1),
        _ => {}
    }
}

/// Returns the department and what the dataset holds.
pub(super) fn about(dataset: &Dataset, open: &Open<'_>) -> String {
    let department = open.inventory().department_of(dataset);
    let description = dataset.localized(Field::Description, open.language).map_or_else(String::new, ToString::to_string);
    match (department.is_empty(), description.is_empty()) {
        (false, false) => format!("{department} · {description}"),
        (false, true) => department.to_owned(),
        (true, _) => description,
    }
}

fn reason_height(style: RunStyle) -> f32 {
    (style.body * 1.3 + 14.0).max(size::CONTROL)
}

impl Subject<'_> {
    /// Lays the page out; returns it with its height.
    fn lay(&self, ui: &Ui, style: RunStyle, width: f32, chosen: Option<Score>) -> (Sheet, f32) {
        let palette = ui.palette();
        let title = lay(ui, self.dataset.title(self.language), figure_font(style.title, true), palette.text, width, 2);
        let about = lay(ui, &self.about, figure_font(style.body, false), palette.muted, width, 2 + self.about.matches('\n').count().min(1));
        let question = lay(ui, self.criterion.question.get(self.language), figure_font(style.question, true), palette.text, width, 3);
        let levels = Levels::lay(ui, self.criterion, chosen, self.language, style, width, self.text);
        let about_height = if self.about.is_empty() { 0.0 } else { about.size().y + style.gap / 4.0 };
        let heads = size::CONTROL + style.gap / 2.0 + title.size().y + about_height + style.gap + question.size().y + style.gap / 2.0;
        let foot = style.gap / 2.0 + reason_height(style) + style.gap / 2.0 + size::CONTROL + 8.0;
        let height = heads + levels.height() + foot;
        (Sheet { title, about, question, levels }, height)
    }
}

/// Shows which keys help.
fn foot_ui(ui: &mut Ui, text: &Text) {
    let is_wide = ui.available_width() > 1100.0;
    let undo = shortcut_text(ui.ctx(), Verb::Undo);
    let all: [(&[&str], &str); 7] = [
        (&["1", "–", "5"], "run-key-score"),
        (&["?"], "run-key-unknown"),
        (&[text.get("key-enter")], "run-key-reason"),
        (&["→"], "run-key-keep"),
        (&["S"], "run-key-skip"),
        (&["N", "P"], "run-key-dataset"),
        (&[undo.as_str()], "run-key-undo"),
    ];
    let shown = if is_wide { 7 } else { 4 };
    status_bar_ui(
        ui,
        |ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            for (keys, what) in &all[..shown] {
                for key in *keys {
                    if *key == "–" {
                        ui.muted(Role::Caption, key)
                    } else {
                        keycap_ui(ui, key)
                    };
                }
                ui.muted(Role::Caption, text.get(what));
                ui.add_space(12.0);
            }
        },
        if is_wide { text.get("run-saved-at-once") } else { "" },
    );
}
