//! How a row reads: its words, its signs and the one thing to do about it.
//!
//! Only rows in sight are worded.

use eframe::egui::{Color32, Ui};
use jiff::civil::Date;

use super::model::{Matter, RowId, update_item};
use crate::model::calendar::days_between;
use crate::model::process::{Coming, Due, DueWhat, NoClock, Urgency, grace_until};
use crate::model::{DatasetId, Field, ItemId};
use crate::text::Text;
use crate::ui::action::CardPage;
use crate::ui::context::Open;
use crate::ui::icon;
use crate::ui::theme::Themed as _;
use crate::wording;

/// The one thing to do about a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    /// Note that the dataset was updated today.
    Updated,
    /// Note that the item was done today.
    Done(ItemId),
    /// Look at the item, which a decision does.
    Show,
    /// Say how often the dataset is updated.
    Frequency,
}

/// How a row reads.
#[derive(Debug)]
pub(super) struct Face<'a> {
    pub(super) icon: &'static str,
    pub(super) ink: Color32,
    pub(super) title: &'a str,
    pub(super) line: String,
    pub(super) beside: String,
    pub(super) beside_ink: Color32,
    pub(super) deed: Option<Deed>,
}

impl Deed {
    /// Returns the key of what the button says.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Updated => "maintenance-updated",
            Self::Done(_) => "maintenance-done",
            Self::Show => "maintenance-show",
            Self::Frequency => "maintenance-frequency",
        }
    }

    /// Returns the icon that stands for the button where there is no room for words.
    pub(super) const fn icon(self) -> &'static str {
        match self {
            Self::Updated => icon::CIRCLE_CHECK,
            Self::Done(_) => icon::CHECK,
            Self::Show => icon::EYE,
            Self::Frequency => icon::PENCIL,
        }
    }
}

/// Returns the one thing to do about something due.
pub(super) fn deed_of(dataset: DatasetId, what: DueWhat, open: &Open<'_>) -> Deed {
    match what {
        DueWhat::Update => Deed::Updated,
        DueWhat::Item(id) => {
            let is_decision = open.inventory().checklist_of(dataset).item(id).is_some_and(|item| item.decision.is_some());
            if is_decision { Deed::Show } else { Deed::Done(id) }
        }
    }
}

/// Returns the page of the dataset that a row leads to.
pub(super) fn page_of(id: RowId, open: &Open<'_>) -> CardPage {
    match id.what {
        Some(DueWhat::Item(item)) => CardPage::Checklist(Some(item)),
        Some(DueWhat::Update) => CardPage::Checklist(update_item(open.inventory(), id.dataset)),
        None => CardPage::Fields,
    }
}

/// Returns what an update or an item is called beside its dataset: how often, or the item with its text.
fn what(dataset: DatasetId, what: DueWhat, open: &Open<'_>, text: &Text) -> String {
    match what {
        DueWhat::Item(item) => wording::item(item, open.inventory(), text),
        DueWhat::Update => {
            let code = open.inventory().dataset(dataset).and_then(|dataset| dataset.code(Field::Frequency));
            code.map_or_else(|| text.get("due-update").to_owned(), |code| code.term().label(open.language).to_owned())
        }
    }
}

/// Returns department and whoever sees to it, where they are known.
fn around(dataset: DatasetId, due: Option<&Due>, open: &Open<'_>) -> Vec<String> {
    let inventory = open.inventory();
    let Some(found) = inventory.dataset(dataset) else { return Vec::new() };
    let who = due.map_or_else(|| found.line(Field::Steward), |due| crate::export::reminder::responsible(due, inventory).unwrap_or_default());
    [inventory.department_of(found), who].into_iter().filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Joins what is said of a row.
fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

impl<'a> Face<'a> {
    /// Words a row of the list.
    pub(super) fn of(ui: &Ui, id: RowId, matter: Matter, open: &Open<'a>, today: Date, text: &Text) -> Self {
        match matter {
            Matter::Due(due) => Self::of_due(ui, &due, open, today, text),
            Matter::NoClock(why) => Self::of_no_clock(ui, id.dataset, why, open, text),
        }
    }

    fn title_of(dataset: DatasetId, open: &Open<'a>) -> &'a str {
        open.inventory().dataset(dataset).map_or("", |dataset| dataset.title(open.language))
    }

    fn of_due(ui: &Ui, due: &Due, open: &Open<'a>, today: Date, text: &Text) -> Self {
        let palette = ui.palette();
        let late = days_between(due.date, today);
        let date = text.date(due.date);
        let grace = || open.inventory().dataset(due.dataset).and_then(|dataset| grace_until(dataset)).map(|day| text.date(day));
        let when = match (due.urgency, due.what) {
            (Urgency::Overdue, DueWhat::Update) => text.with("maintenance-should-have-come", &[("date", date.into())]),
            (Urgency::Overdue, DueWhat::Item(_)) => text.with("maintenance-should-have-been", &[("date", date.into())]),
            (_, DueWhat::Update) if late > 0 => text.with("maintenance-grace", &[("date", date.into()), ("until", grace().unwrap_or_default().into())]),
            _ => text.with("maintenance-is-due", &[("date", date.into())]),
        };
        let (ink, beside_ink) = match due.urgency {
            Urgency::Overdue => (palette.err, palette.err),
            Urgency::Soon => (palette.warn, palette.warn),
            Urgency::Later => (palette.muted, palette.muted),
        };
        let beside = if late > 0 { text.with("maintenance-days-late", &[("count", late.into())]) } else { text.days_from(due.date, today) };
        let parts = std::iter::once(what(due.dataset, due.what, open, text)).chain(around(due.dataset, Some(due), open)).chain([when]);
        Self {
            icon: if due.what == DueWhat::Update { icon::CLOCK } else { icon::LIST },
            ink,
            title: Self::title_of(due.dataset, open),
            line: joined(parts),
            beside,
            beside_ink,
            deed: Some(deed_of(due.dataset, due.what, open)),
        }
    }

    fn of_no_clock(ui: &Ui, dataset: DatasetId, why: NoClock, open: &Open<'a>, text: &Text) -> Self {
        let palette = ui.palette();
        let reason = match why {
            NoClock::NoFrequency => text.get("maintenance-no-frequency").to_owned(),
            NoClock::Unclocked(code) => text.with("maintenance-unclocked", &[("frequency", code.term().label(open.language).into())]),
            NoClock::NoDay => text.get("maintenance-no-day").to_owned(),
            NoClock::Beyond => text.get("maintenance-beyond").to_owned(),
        };
        Self {
            icon: icon::CIRCLE_SLASH,
            ink: palette.muted,
            title: Self::title_of(dataset, open),
            line: joined(std::iter::once(reason).chain(around(dataset, None, open))),
            beside: String::new(),
            beside_ink: palette.muted,
            deed: Some(if matches!(why, NoClock::NoDay | NoClock::Beyond) { Deed::Updated } else { Deed::Frequency }),
        }
    }

    /// Words something that comes in a month; only the next time can be done now.
    pub(super) fn of_coming(ui: &Ui, coming: &Coming, open: &Open<'a>, today: Date, text: &Text) -> Self {
        let palette = ui.palette();
        let Coming { dataset, what: of, date, times, next } = *coming;
        let often = if times.get() > 1 {
            text.with("maintenance-times-from", &[("count", times.get().into()), ("date", text.date(date).into())])
        } else {
            text.with("maintenance-is-due", &[("date", text.date(date).into())])
        };
        let is_soon = next == Some(Urgency::Soon);
        Self {
            icon: if of == DueWhat::Update { icon::CLOCK } else { icon::LIST },
            ink: if is_soon { palette.warn } else { palette.muted },
            title: Self::title_of(dataset, open),
            line: joined(std::iter::once(what(dataset, of, open, text)).chain(around(dataset, None, open)).chain([often])),
            beside: text.days_from(date, today),
            beside_ink: if is_soon { palette.warn } else { palette.muted },
            deed: next.map(|_| deed_of(dataset, of, open)),
        }
    }

    /// Says everything for those who hear the window.
    pub(super) fn name(&self) -> String {
        if self.beside.is_empty() { format!("{}. {}", self.title, self.line) } else { format!("{}. {}, {}", self.title, self.beside, self.line) }
    }
}
