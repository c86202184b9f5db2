//! The third page of the card: who changed what, when and why.
//!
//! The entries come from the file; they are asked for once per dataset and revision.

use eframe::egui::Ui;
use jiff::Timestamp;

use crate::model::{Change, ChangeSet, DatasetId, Inventory, Key, Operation};
use crate::text::{Locale, Text};
use crate::ui::action::Action;
use crate::ui::context::{Cx, Open};
use crate::ui::theme::{Role, Themed as _};
use crate::ui::widget::UiText as _;
use crate::ui::widget::bar::rule_ui;
use crate::ui::widget::label::rich;
use crate::wording;

/// More lines of one operation than this are counted, not shown.
const LINES_MAX: usize = 8;

struct Entry {
    what: String,
    by: String,
    lines: Vec<String>,
    more: usize,
    why: Option<String>,
}

/// The history of the dataset that is shown.
#[derive(Default)]
pub(super) struct HistoryPage {
    /// What was asked for last.
    asked: Option<(DatasetId, u64)>,
    found: Option<(DatasetId, Vec<(Operation, ChangeSet)>)>,
    /// The entries in words, and of which dataset, in which language.
    worded: Option<(DatasetId, Locale, Vec<Entry>)>,
}

impl std::fmt::Debug for HistoryPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HistoryPage").field("asked", &self.asked).finish_non_exhaustive()
    }
}

impl HistoryPage {
    /// Takes in what was asked for.
    pub(super) fn take(&mut self, of: DatasetId, entries: Vec<(Operation, ChangeSet)>) {
        self.found = Some((of, entries));
        self.worded = None;
    }

    /// Shows the entries, newest first.
    pub(super) fn ui(&mut self, ui: &mut Ui, id: DatasetId, open: &Open<'_>, cx: &mut Cx<'_>) {
        let wanted = (id, open.session.revision());
        if self.asked != Some(wanted) {
            self.asked = Some(wanted);
            cx.ask(Action::RequestHistory(id));
        }
        let text = cx.text;
        let Some((_, entries)) = self.found.as_ref().filter(|(of, _)| *of == id) else {
            ui.muted(Role::Body, text.get("card-history-waiting"));
            return;
        };
        if self.worded.as_ref().is_none_or(|(of, locale, _)| *of != id || *locale != text.locale()) {
            let now = Timestamp::now();
            let worded = entries.iter().map(|(operation, changes)| word(operation, changes, id, open.inventory(), text, now)).collect();
            self.worded = Some((id, text.locale(), worded));
        }
        let Some((_, _, worded)) = &self.worded else { return };
        for entry in worded {
            entry_ui(ui, entry, text);
        }
    }
}

fn word(operation: &Operation, changes: &ChangeSet, id: DatasetId, inventory: &Inventory, text: &Text, now: Timestamp) -> Entry {
    let own: Vec<&Change> = changes.iter().filter(|change| change.key().dataset() == Some(id)).collect();
    // What a new dataset begins with is what it is, not what was changed.
    let is_new = own.iter().any(|change| change.key() == Key::Dataset(id) && change.before().is_none());
    let differences: Vec<_> = if is_new { Vec::new() } else { own.into_iter().flat_map(Change::differences).collect() };
    let lines = differences.iter().take(LINES_MAX).map(|difference| wording::difference(difference, inventory, text)).collect();
    let what = wording::operation_with_origin(operation, text);
    Entry {
        what: upper_first(&what),
        by: text.with("card-history-by", &[("who", operation.who.as_str().into()), ("when", text.moment(operation.at, now).into())]),
        lines,
        more: differences.len().saturating_sub(LINES_MAX),
        why: operation.why.as_ref().map(|why| text.with("card-history-why", &[("why", why.as_str().into())])),
    }
}

fn entry_ui(ui: &mut Ui, entry: &Entry, text: &Text) {
    let palette = ui.palette();
    ui.spacing_mut().item_spacing.y = 3.0;
    ui.add_space(6.0);
    ui.role(Role::Label, &entry.what);
    ui.muted(Role::Caption, &entry.by);
    for line in &entry.lines {
        ui.label(rich(Role::Body, line, palette.text));
    }
    if entry.more > 0 {
        ui.muted(Role::Caption, &text.with("card-history-more", &[("count", entry.more.into())]));
    }
    if let Some(why) = &entry.why {
        ui.label(rich(Role::Body, why, palette.text));
    }
    ui.add_space(6.0);
    rule_ui(ui);
}

fn upper_first(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
