//! From what is chosen to what the document says: the datasets it is about, the report, the drafted points and what becomes public.
//!
//! All of it is worked out in the background, once for each choice; the same is written to a file.

use std::sync::Arc;

use eframe::egui::Context;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::draft::Paper;
use super::source::Material;
use crate::export::ExportError;
use crate::export::document::review::{Review, review_of};
use crate::export::document::{self, Order};
use crate::export::report::Report;
use crate::figure::MatrixLook;
use crate::model::document::Scope;
use crate::model::query::syntax::{Asked, Lexicon, read};
use crate::model::query::{Condition, Query, Sort, SortBy};
use crate::model::saved_view::Kept;
use crate::model::{DatasetId, Inventory};
use crate::text::{Locale, Text};
use crate::ui::latest::Latest;
use crate::wording;

/// What a document says, and what there is to know of it.
#[derive(Debug)]
pub(super) struct Composed {
    /// What it says, or what is missing.
    pub(super) report: Result<Arc<Report>, String>,
    /// The points that the program drafts.
    pub(super) drafted: Vec<String>,
    /// What becomes public.
    pub(super) review: Arc<Review>,
    /// How many datasets it is about, where not all are.
    pub(super) chosen: Option<usize>,
    /// What is ordered to be written.
    pub(super) order: Order,
}

/// What it is worked out from.
#[derive(Debug, Clone, PartialEq)]
struct Of {
    paper: Paper,
    asked: Asked,
    material: u64,
    locale: Locale,
    spoken: Locale,
    matrix: MatrixLook,
    today: Date,
}

/// What is asked of the list, as it is typed.
#[derive(Debug, Default)]
pub(super) struct Reading {
    of: Option<(String, u64, Locale)>,
    pub(super) lexicon: Arc<Lexicon>,
    pub(super) asked: Asked,
}

impl Reading {
    /// Understands a search, once for each text, language and state of the inventory.
    pub(super) fn refresh(&mut self, search: &str, inventory: &Inventory, revision: u64, text: &Text) {
        let is_known = self.of.as_ref().is_some_and(|of| (of.1, of.2) == (revision, text.locale()));
        if !is_known {
            self.lexicon = Arc::new(wording::lexicon(inventory, text));
        } else if self.of.as_ref().is_some_and(|of| of.0 == search) {
            return;
        }
        self.asked = read(search, &self.lexicon);
        self.of = Some((search.to_owned(), revision, text.locale()));
    }
}

/// Works out what a document says.
#[derive(Debug, Default)]
pub(super) struct Composing {
    latest: Latest<Of, Composed>,
    stamp: u64,
}

/// What stays the same whatever is chosen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    /// The language of the document.
    pub(super) locale: Locale,
    /// The language of the window.
    pub(super) spoken: Locale,
    pub(super) matrix: MatrixLook,
    pub(super) today: Date,
}

impl Composing {
    /// Brings the report up to the choices, or begins the work that will.
    pub(super) fn refresh(&mut self, paper: &Paper, asked: &Asked, material: &Material, setting: Setting, ctx: &Context) {
        let Setting { locale, spoken, matrix, today } = setting;
        let of = Of { paper: paper.clone(), asked: asked.clone(), material: material.stamp, locale, spoken, matrix, today };
        let is_new = self.latest.refresh(&of, "compose", false, ctx, || {
            let (of, material) = (of.clone(), material.clone());
            move || compose(&of, &material)
        });
        self.stamp += u64::from(is_new);
    }

    /// Returns what is worked out, perhaps of an earlier choice.
    pub(super) fn get(&self) -> Option<&Composed> {
        self.latest.get()
    }

    /// Tells whether something is being worked out.
    pub(super) const fn is_under_way(&self) -> bool {
        self.latest.is_under_way()
    }

    /// Returns a number that goes up with every result.
    pub(super) const fn stamp(&self) -> u64 {
        self.stamp
    }
}

fn compose(of: &Of, material: &Material) -> Composed {
    let (text, spoken) = (Text::new(of.locale), Text::new(of.spoken));
    let scope = &of.paper.scope;
    let datasets = chosen(scope, &of.asked, material);
    let selection = if datasets.is_some() { said(scope, &material.moment.inventory, &text) } else { String::new() };
    let count = datasets.as_ref().map(Vec::len);
    let order = Order { datasets, selection, matrix: of.matrix, ..of.paper.order(time_on(of.today)) };
    let source = material.source();
    let report = document::compose(&source, &order, &text).map(Arc::new).map_err(|error| told(&error, &spoken));
    let drafted = document::drafted(&source, &order, &text).unwrap_or_default();
    let review = Arc::new(report.as_ref().map_or_else(|_| Review::default(), |report| review_of(&source, &order, report, &text)));
    Composed { report, drafted, review, chosen: count, order }
}

/// Returns the time now; on a day that is fixed for tests it is noon, which is that day everywhere the program is used.
pub(super) fn time_on(today: Date) -> Timestamp {
    let now = Zoned::now();
    let noon = || today.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |noon| noon.timestamp());
    if now.date() == today { now.timestamp() } else { noon() }
}

fn told(error: &ExportError, text: &Text) -> String {
    wording::export_error(error, text)
}

/// Returns the datasets that a scope leaves, or nothing where it leaves all.
fn chosen(scope: &Scope, asked: &Asked, material: &Material) -> Option<Vec<DatasetId>> {
    if scope.search.trim().is_empty() && scope.conditions.is_empty() {
        return None;
    }
    let moment = &material.moment;
    let query = Query { conditions: known(scope), sort: vec![Sort::rising(SortBy::Rank)], ..Query::default() };
    let alphabet = Text::new(crate::alphabet::locale_of(moment.inventory.language()));
    Some(asked.put(&query).run(&moment.inventory, &moment.index, moment.facts(), &alphabet))
}

/// Returns the conditions of a scope that the program knows.
pub(super) fn known(scope: &Scope) -> Vec<Condition> {
    scope.conditions.iter().filter_map(Kept::known).cloned().collect()
}

/// Says how the datasets were chosen.
pub(super) fn said(scope: &Scope, inventory: &Inventory, text: &Text) -> String {
    let search = scope.search.trim();
    let conditions = scope.conditions.iter().filter_map(Kept::known).map(|condition| wording::condition(condition, inventory, text));
    let search = (!search.is_empty()).then(|| search.to_owned());
    conditions.chain(search).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preview_bears_the_time_it_is_and_a_fixed_day_its_noon() {
        let now = Zoned::now();
        let found = time_on(now.date());
        assert!(found >= now.timestamp() || now.date() != Zoned::now().date(), "no other hour is made up");
        let day = jiff::civil::date(2001, 2, 3);
        assert_eq!(time_on(day).to_zoned(TimeZone::UTC).datetime(), day.at(12, 0, 0, 0));
    }
}
