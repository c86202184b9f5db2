//! The public list: what the organisation publishes as open data, for anyone to find and use.
//!
//! Public fields only; what waits or was turned down is not told.

use super::draft::Draft;
use super::facts::Row;
use crate::export::columns;
use crate::export::report::Column;
use crate::model::{Field, FieldKey, OutcomeKind};

impl<'a> Draft<'a> {
    /// Returns what is published and kept up, by title.
    pub(super) fn open(&self) -> Vec<&'a Row<'a>> {
        self.by_title(|_, row| row.is_published())
    }

    /// Says that there is nothing to list.
    fn no_open(&mut self) {
        match self.chosen() {
            Some(_) => self.paragraph(self.register_of_part()),
            None => self.paragraph(self.text.get("register-none")),
        }
    }

    /// Says how much of what is published a part of the list holds.
    pub(super) fn register_of_part(&self) -> String {
        let (count, all) = self.chosen().unwrap_or_default();
        let args = [("count", count.into()), ("all", all.into()), ("organisation", self.organisation().into())];
        self.text.with("report-selection-register", &args)
    }

    fn by_title(&self, is_wanted: impl Fn(&Self, &Row<'_>) -> bool) -> Vec<&'a Row<'a>> {
        let facts: &'a super::Facts<'a> = self.facts;
        let mut rows: Vec<&Row<'a>> = facts.rows.iter().filter(|row| is_wanted(self, row)).collect();
        rows.sort_by_cached_key(|row| self.text.sort_key(row.dataset.title(self.language())));
        rows
    }

    /// Says what the list is.
    pub(super) fn register_about(&mut self) {
        let (organisation, count) = (self.organisation().to_owned(), self.open().len());
        // Of a part it is said at the top how much there is.
        if self.chosen().is_none() {
            self.say("register-about-text", &[("organisation", organisation.into()), ("count", count.into())]);
        }
        let home = self.inventory().organisation().home_page.as_ref().map(ToString::to_string);
        if let Some(home) = home {
            self.say("register-home", &[("address", home.into())]);
        }
        self.noted(self.text.get("register-use"), "register-law-note");
    }

    /// Lists what is published.
    pub(super) fn register_published(&mut self) {
        let text = self.text;
        let rows = self.open();
        if rows.is_empty() {
            return self.no_open();
        }
        let named = |field: Field, width| Column::words(text.of("field", field.info().key), width);
        let columns = vec![
            Column::words(text.get("dataset"), 22),
            named(Field::Theme, 19),
            named(Field::License, 20),
            named(Field::Frequency, 16),
            named(Field::LandingPage, 23),
        ];
        let line = |row: &&Row<'_>| {
            let cell = |field: Field| self.public_value(row, field).unwrap_or_else(|| self.nothing());
            vec![self.facts.title(row), cell(Field::Theme), cell(Field::License), cell(Field::Frequency), cell(Field::LandingPage)]
        };
        let lines = rows.iter().map(line).collect();
        self.table(text.get("register-caption"), "register-summary", columns, lines, None);
    }

    fn public_value(&self, row: &Row<'_>, field: Field) -> Option<String> {
        row.dataset.get(FieldKey::new(field, self.language())).map(|value| self.value_in_words(value))
    }

    /// Describes each dataset with every public field that has a value.
    pub(super) fn register_datasets(&mut self) {
        let (text, language) = (self.text, self.language());
        let rows = self.open();
        if rows.is_empty() {
            return self.no_open();
        }
        for row in rows {
            let title = self.facts.title(row);
            self.heading(2, &title);
            let description = row.dataset.description(language);
            if !description.is_empty() {
                self.paragraph(description);
            }
            let is_told = |key: &FieldKey| !matches!(key.field(), Field::Title | Field::Description) && key.language().is_none_or(|of| of == language);
            let lines = columns::fields(language, true).into_iter().filter(is_told).filter_map(|key| {
                let name = text.of("field", key.field().info().key).to_owned();
                Some([name, self.value_in_words(row.dataset.get(key)?)])
            });
            let lines = lines.collect();
            self.two_columns(&text.with("register-dataset-caption", &[("dataset", title.into())]), lines);
        }
    }

    /// Lists what is no longer kept up.
    pub(super) fn register_retired(&mut self) {
        let text = self.text;
        let is_retired = |draft: &Self, row: &Row<'_>| draft.inventory().outcome(row.dataset.id()).is_some_and(|outcome| outcome.kind == OutcomeKind::Retired);
        let rows = self.by_title(is_retired);
        if rows.is_empty() {
            return self.paragraph(text.get("register-none-retired"));
        }
        let columns = vec![Column::words(text.get("dataset"), 70), Column::words(text.get("outcome-part-date"), 30)];
        let line = |row: &&Row<'_>| vec![self.facts.title(row), self.date(self.inventory().outcome(row.dataset.id()).and_then(|outcome| outcome.date))];
        let lines = rows.iter().map(line).collect();
        self.table(text.get("register-retired-caption"), "register-retired-summary", columns, lines, None);
    }
}
