//! The menus of the ranking: what it is ordered and grouped by, and since when changes are shown.
//!
//! Each choice is taken at once; nothing of it is stored in the inventory.

use eframe::egui::{Id, Popup, Ui};
use jiff::ToSpan as _;

use super::{PAD, Ranking};
use crate::model::value::parse_date;
use crate::text::Text;
use crate::ui::context::Cx;
use crate::ui::icon;
use crate::ui::theme::Role;
use crate::ui::widget::label::UiText as _;
use crate::ui::widget::text_field::{TextField, forget_draft};
use crate::ui::widget::{Button, icon_button};

use super::super::standing::{Group, Sort};

/// How wide the menu is.
const WIDE: f32 = 220.0;

impl Ranking {
    /// Shows the buttons of both menus, from the right.
    pub(super) fn menus_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let text = cx.text.as_ref();
        let more = icon_button(ui, icon::MORE, text.get("ranking-more"), None);
        let popup = Popup::menu(&more).width(WIDE).close_behavior(eframe::egui::PopupCloseBehavior::CloseOnClickOutside);
        popup.show(|ui| self.more_ui(ui, cx));
        let sort = self.arrangement.sort;
        let word = text.of("ranking-sort", sort.key());
        let name = text.with("ranking-sorted", &[("sort", word.into())]);
        let button = Button::ghost(word).icon(icon::ARROW_UP_DOWN).name(&name).show(ui);
        Popup::menu(&button).width(WIDE).show(|ui| {
            for sort in Sort::ALL {
                if ui.selectable_label(self.arrangement.sort == sort, text.of("ranking-sort", sort.key())).clicked() {
                    self.arrangement.sort = sort;
                }
            }
        });
    }

    fn more_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let text = cx.text.as_ref();
        ui.muted(Role::Caption, text.get("ranking-group"));
        for group in Group::ALL.into_iter().filter(|group| *group != Group::Class || self.has_classes) {
            if ui.selectable_label(self.arrangement.group == group, text.of("ranking-group", group.key())).clicked() {
                self.arrangement.group = group;
                ui.close();
            }
        }
        ui.separator();
        ui.muted(Role::Caption, text.get("ranking-since"));
        let days = |days: i64| cx.today.checked_sub(days.days()).ok();
        let choices = [("ranking-since-week", days(7)), ("ranking-since-month", days(30)), ("ranking-since-quarter", days(91)), ("ranking-since-never", None)];
        for (key, from) in choices {
            if ui.selectable_label(self.since.from() == from, text.get(key)).clicked() {
                self.since.choose(from);
                ui.close();
            }
        }
        self.date_ui(ui, text);
    }

    fn date_ui(&mut self, ui: &mut Ui, text: &Text) {
        let id = Id::unique("ranking-since-date");
        let value = self.since.from().map_or_else(String::new, |from| from.to_string());
        let draft = crate::ui::widget::text_field::draft_of(ui, id);
        let is_wrong = draft.as_deref().is_some_and(|draft| draft.trim().len() >= 10 && parse_date(draft).is_err());
        let error = is_wrong.then(|| text.get("ranking-since-wrong"));
        let field = TextField { id, name: text.get("ranking-since-date"), hint: "2026-01-31", rows: 1, width: WIDE - 24.0, error };
        if let Some(typed) = field.commit_ui(ui, &value)
            && let Ok(from) = parse_date(&typed)
        {
            forget_draft(ui, id);
            self.since.choose(Some(from));
            ui.close();
        }
    }

    /// Says under the heading what has changed since the chosen date.
    pub(super) fn summary_ui(&self, ui: &mut Ui, text: &Text) {
        let Some(from) = self.since.from() else { return };
        let sentence = self.since.past().map_or_else(
            || text.get("ranking-since-working").to_owned(),
            |past| {
                let [up, down, new, gone] = past.movements.counts();
                let args = [("date", text.date(from).into()), ("up", up.into()), ("down", down.into()), ("new", new.into()), ("gone", gone.into())];
                text.with("ranking-since-summary", &args)
            },
        );
        ui.horizontal(|ui| {
            ui.add_space(PAD);
            let response = ui.line(Role::Caption, &sentence);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(eframe::egui::accesskit::Live::Polite));
        });
        ui.add_space(6.0);
    }
}
