//! The line for many needs: who and what, Enter, and on to the next; lines pasted from a table become one need each.
//!
//! It keeps what is being typed and asks for demand; it adds none itself.

use eframe::egui::{Align, Event, Frame, Id, Key, Layout, Margin, Panel, Response, Ui};
use jiff::civil::Date;

use super::groups::{Groups, personal_ui};
use crate::command::{Command, NewDemand, Refusal};
use crate::model::demand::personal;
use crate::model::difference::DemandPart;
use crate::model::value::parse_date;
use crate::model::{DemandId, Part, ValueError};
use crate::session::new_uuid;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::icon;
use crate::ui::theme::{Role, Themed as _, size};
use crate::ui::widget::label::rich;
use crate::ui::widget::text_field::TextField;
use crate::ui::widget::{Button, UiText as _, icon_button};
use crate::wording;

/// The room that a remark under the line takes.
const REMARK: f32 = 20.0;

/// The line.
#[derive(Debug, Default)]
pub(super) struct QuickAdd {
    is_open: bool,
    wants_focus: bool,
    who: String,
    what: String,
    /// Lines that were pasted and wait for who asks.
    lines: Vec<String>,
    groups: Groups,
    trouble: Option<String>,
}

impl QuickAdd {
    /// Opens the line and puts the cursor into it.
    pub(super) fn begin(&mut self) {
        self.is_open = true;
        self.wants_focus = true;
    }

    /// Tells whether the line is open.
    pub(super) const fn is_open(&self) -> bool {
        self.is_open
    }

    /// Takes lines that were pasted onto the screen, outside any text.
    pub(super) fn take_paste(&mut self, ui: &Ui, open: &Open<'_>, cx: &mut Cx<'_>) {
        if let Some(lines) = pasted(ui) {
            self.lines = lines;
            self.begin();
            // Lines that say who asks need not wait.
            if self.lines.iter().all(|line| cells(line).0.len() > 1) {
                self.enter(open, cx);
            }
        }
    }

    /// Shows the line, if it is open; tells whether it was closed now.
    pub(super) fn ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        if !self.is_open {
            return false;
        }
        let palette = ui.palette();
        self.groups.refresh(open, cx.text);
        let frame = Frame::new().fill(palette.select).inner_margin(Margin::symmetric(size::VIEW_PAD as i8, 8));
        let has_remark = self.trouble.is_some() || personal(&self.who).is_some();
        let height = size::TALL_ROW + if has_remark { REMARK } else { 0.0 };
        let mut is_closed = false;
        Panel::top("demand-quick").exact_size(height).frame(frame).show_separator_line(true).show(ui, |ui| {
            is_closed = ui.horizontal(|ui| self.line_ui(ui, open, cx)).inner;
            if let Some(trouble) = &self.trouble {
                ui.label(rich(Role::Caption, trouble, palette.err));
            } else {
                personal_ui(ui, &self.who, true, cx.text);
            }
        });
        if is_closed {
            self.is_open = false;
            self.what.clear();
            self.lines.clear();
            self.trouble = None;
        }
        is_closed
    }

    fn line_ui(&mut self, ui: &mut Ui, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let text = std::sync::Arc::clone(cx.text);
        let (who_id, what_id) = (Id::unique("demand-quick-who"), Id::unique("demand-quick-what"));
        if ui.memory(|memory| memory.has_focus(who_id) || memory.has_focus(what_id))
            && let Some(lines) = pasted(ui)
        {
            self.lines = lines;
        }
        let is_wide = ui.available_width() > 760.0;
        if is_wide {
            ui.icon(icon::PLUS, size::ICON_SMALL, ui.palette().accent);
        }
        let who_width = if is_wide { 180.0 } else { 150.0 };
        let field = |id, name, hint, width| TextField { id, name, hint, rows: 1, width, error: None };
        let who = self.groups.field_ui(ui, field(who_id, text.get("demand-quick-who"), text.get("demand-who-hint"), who_width), &mut self.who);
        let what_width = (ui.available_width() - if is_wide { 260.0 } else { 60.0 }).max(80.0);
        let what = if self.lines.is_empty() {
            Some(field(what_id, text.get("demand-quick-what"), text.get("demand-what-hint"), what_width).show(ui, &mut self.what))
        } else {
            self.waiting_ui(ui, &text, open, cx);
            None
        };
        if std::mem::take(&mut self.wants_focus) {
            let first = if self.who.is_empty() { Some(&who) } else { what.as_ref() };
            first.unwrap_or(&who).request_focus();
        }
        if is_wide {
            ui.muted(Role::Caption, text.get("demand-quick-keys"));
        }
        let mut is_closed =
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| icon_button(ui, icon::CLOSE, text.get("demand-quick-close"), None).clicked()).inner;
        let pressed = |response: &Response, key: Key| response.lost_focus() && ui.input(|input| input.key_pressed(key));
        is_closed |= pressed(&who, Key::Escape) || what.as_ref().is_some_and(|what| pressed(what, Key::Escape));
        if what.as_ref().is_some_and(|what| pressed(what, Key::Enter)) || (what.is_none() && pressed(&who, Key::Enter)) {
            let goes_to = if self.enter(open, cx) || !self.who.trim().is_empty() { what_id } else { who_id };
            ui.memory_mut(|memory| memory.request_focus(goes_to));
        } else if pressed(&who, Key::Enter) {
            ui.memory_mut(|memory| memory.request_focus(what_id));
        }
        is_closed
    }

    /// Shows how many pasted lines wait, with the ways on.
    fn waiting_ui(&mut self, ui: &mut Ui, text: &Text, open: &Open<'_>, cx: &mut Cx<'_>) {
        ui.role(Role::Body, &text.with("demand-quick-waiting", &[("count", self.lines.len().into())]));
        if Button::primary(text.get("demand-quick-add")).show(ui).clicked() {
            self.enter(open, cx);
        }
        if Button::ghost(text.get("cancel")).show(ui).clicked() {
            self.lines.clear();
        }
    }

    /// Asks for what is typed, or for what was pasted; returns whether it can be taken.
    fn enter(&mut self, open: &Open<'_>, cx: &mut Cx<'_>) -> bool {
        let typed = [self.what.clone()];
        let lines: &[String] = if self.lines.is_empty() { &typed } else { &self.lines };
        let new: Vec<Command> = lines.iter().map(|line| Command::AddDemand(read(line, &self.who, cx.today))).collect();
        // One by one first, so that the line in the way can be named.
        let refused = new.iter().enumerate().find_map(|(at, command)| command.plan(open.inventory()).err().map(|refusal| (at, refusal)));
        if let Some((at, refusal)) = refused {
            let sentence = wording::refusal(&refusal, open.inventory(), cx.text);
            // Who asks is missing for all lines alike.
            let is_of_all = matches!(refusal, Refusal::Entry(Part::Demand(DemandPart::Who), ValueError::Empty));
            self.wants_focus |= is_of_all;
            let named = || cx.text.with("demand-quick-line-wrong", &[("line", (at + 1).into()), ("problem", sentence.as_str().into())]);
            self.trouble = Some(if is_of_all || lines.len() == 1 { sentence.clone() } else { named() });
            return false;
        }
        self.trouble = None;
        self.what.clear();
        self.lines.clear();
        cx.ask(match <[Command; 1]>::try_from(new) {
            Ok([one]) => Action::run(one),
            Err(many) => Action::run(Command::Together(many)),
        });
        true
    }
}

/// Takes pasted lines, of which there are several, before a field makes one of them.
fn pasted(ui: &Ui) -> Option<Vec<String>> {
    let pasted = ui.input_mut(|input| {
        let at = input.events.iter().position(|event| matches!(event, Event::Paste(text) if text.trim().contains(['\n', '\r'])))?;
        match input.events.remove(at) {
            Event::Paste(text) => Some(text),
            _ => None,
        }
    })?;
    let lines: Vec<String> = pasted.lines().map(|line| line.trim_matches(['\r', ' ']).to_owned()).filter(|line| !line.trim().is_empty()).collect();
    (!lines.is_empty()).then_some(lines)
}

/// Splits a pasted line at its tabs; a cell that is a day is told apart from the others.
fn cells(line: &str) -> (Vec<&str>, Option<Date>) {
    let mut cells: Vec<&str> = line.split('\t').map(str::trim).filter(|cell| !cell.is_empty()).collect();
    let day = cells.iter().position(|cell| parse_date(cell).is_ok()).and_then(|at| parse_date(cells.remove(at)).ok());
    (cells, day)
}

/// Reads a line: what; or who and what, then how it was told and where it can be looked up. A day may stand anywhere.
fn read(line: &str, who: &str, today: Date) -> NewDemand {
    let (cells, day) = cells(line);
    let (who, rest) = match cells.as_slice() {
        [who, rest @ ..] if !rest.is_empty() => (*who, rest),
        rest => (who, rest),
    };
    let cell = |at: usize| rest.get(at).map(|cell| (*cell).to_owned());
    NewDemand {
        id: DemandId::from_uuid(new_uuid()),
        date: day.unwrap_or(today),
        today,
        who: who.to_owned(),
        what: cell(0).unwrap_or_default(),
        channel: cell(1),
        source: cell(2),
        datasets: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_line_is_read_by_its_tabs_and_days_are_found_wherever_they_stand() {
        let today = date(2026, 11, 21);
        let read = |line: &str| {
            let new = read(line, "Företag", today);
            (new.who, new.what, new.date, new.channel, new.source)
        };
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(read("Laddstolpar"), ("Företag".into(), "Laddstolpar".into(), today, None, None));
        assert_eq!(read("2026-02-28\tLaddstolpar"), ("Företag".into(), "Laddstolpar".into(), date(2026, 2, 28), None, None));
        assert_eq!(
            read("Invånare\tBadplatser\t2024-02-29\tE-post\tKS 2024/7"),
            ("Invånare".into(), "Badplatser".into(), date(2024, 2, 29), some("E-post"), some("KS 2024/7"))
        );
        assert_eq!(read("2026-02-30\tBadplatser").0, "2026-02-30", "no such day");
        assert_eq!(read(" \t ").1, "");
    }
}
