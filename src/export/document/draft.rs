//! A document under construction: its blocks so far, and the few ways to add to them that every kind uses.
//!
//! It counts tables and figures and knows no kind; the parts are written in the files of the kinds.

use jiff::civil::Date;

use super::facts::{Facts, Row};
use super::part::arranged;
use super::proof::Proof;
use super::public::Shown;
use super::{Order, State, paper};
use crate::export::report::{Block, Column, Meta, Report, Span, Table};
use crate::model::document::{DocumentKind, Reasons, Scope};
use crate::model::{Dataset, DatasetId, DecisionKind, Inventory, Language, Line};
use crate::text::{Arg, Text};

/// How many datasets a sentence or list names before it only counts the rest.
pub(super) const NAMED: usize = 12;

/// A document under construction.
pub(in crate::export::document) struct Draft<'a> {
    pub(super) shown: &'a Shown<'a>,
    pub(super) facts: &'a Facts<'a>,
    pub(super) order: &'a Order,
    pub(super) text: &'a Text,
    pub(super) blocks: Vec<Block>,
    pub(super) tables: usize,
    pub(super) figures: usize,
}

impl<'a> Draft<'a> {
    pub(super) const fn new(shown: &'a Shown<'a>, facts: &'a Facts<'a>, order: &'a Order, text: &'a Text) -> Self {
        Self { shown, facts, order, text, blocks: Vec::new(), tables: 0, figures: 0 }
    }

    /// Writes the parts that are wanted, in their order, each under its heading and after its own words.
    pub(super) fn finish(mut self) -> Report {
        self.selection();
        self.as_decided();
        for arranged in arranged(self.kind(), &self.order.parts).into_iter().filter(|arranged| arranged.is_on) {
            if arranged.part.begins_page() && !self.blocks.is_empty() {
                self.blocks.push(Block::PageBreak);
            }
            self.blocks.push(Block::Heading { level: 1, text: arranged.part.heading(self.text).to_owned() });
            self.own_words(arranged.text.unwrap_or_default());
            arranged.part.write(&mut self);
        }
        let title = self.title();
        self.into_report(title)
    }

    /// Ends the document as it stands.
    pub(super) fn into_report(self, title: String) -> Report {
        let meta = self.meta();
        let mut report = Report { title, language: self.language(), meta, blocks: self.blocks };
        report.meta.proof = proof(&report, self.shown, self.order, self.text);
        report
    }

    /// Returns how many datasets the document tells of, and of how many, where it does not tell of all.
    pub(super) fn chosen(&self) -> Option<(usize, usize)> {
        let count = if self.kind() == DocumentKind::Register { self.open().len() } else { self.facts.rows.len() };
        self.shown.all.map(|all| (count, all))
    }

    /// Says first of all that the document tells of a part of the inventory, and of which.
    fn selection(&mut self) {
        let Some((count, all)) = self.chosen() else { return };
        let text = self.text;
        let counts = [("count", count.into()), ("all", all.into())];
        let said = match (self.kind(), self.order.selection.as_str()) {
            // What a public list was narrowed by may be words of what is internal.
            (DocumentKind::Register, _) => self.register_of_part(),
            (_, "") => format!("{} {}", text.with("report-selection-plain", &counts), text.get("report-selection-counts")),
            (_, selection) => {
                let which = text.with("report-selection-said", &[counts.as_slice(), &[("selection", selection.into())]].concat());
                format!("{which} {}", text.get("report-selection-counts"))
            }
        };
        self.blocks.push(Block::Note(vec![Span::strong(text.get("report-selection")), Span::plain(format!(" {said}"))]));
    }

    /// Returns the caption of a table that counts or ranks, which says so where only some datasets are meant.
    pub(super) fn of_part(&self, caption: &str) -> String {
        self.part_said("report-part-caption", caption)
    }

    /// Returns what is said of a figure, which begins with that where only some datasets are meant.
    pub(super) fn drawn_of_part(&self, said: &str) -> String {
        self.part_said("report-part-figure", said)
    }

    fn part_said(&self, key: &str, words: &str) -> String {
        let said = |(count, all): (usize, usize)| self.text.with(key, &[("title", words.into()), ("count", count.into()), ("all", all.into())]);
        self.chosen().map_or_else(|| words.to_owned(), said)
    }

    /// Adds words of somebody's own: a paragraph for each that they parted with an empty line.
    fn own_words(&mut self, words: &str) {
        for paragraph in words.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
            self.paragraph(paragraph);
        }
    }

    pub(super) const fn kind(&self) -> DocumentKind {
        self.order.kind
    }

    pub(super) const fn language(&self) -> Language {
        self.facts.language
    }

    pub(super) fn inventory(&self) -> &'a Inventory {
        &self.shown.inventory
    }

    /// Returns the day that the inventory is told of: that of the snapshot, or else the document's own.
    pub(super) fn day(&self) -> Date {
        let State { snapshot, at, .. } = self.shown.state;
        self.text.day_of(if snapshot.is_some() { *at } else { self.order.now })
    }

    /// Returns the one dataset that the document is about.
    pub(super) fn one(&self) -> Option<&'a Row<'a>> {
        let facts: &'a Facts<'a> = self.facts;
        facts.rows.iter().find(|row| Some(row.dataset.id()) == self.shown.one)
    }

    fn title(&self) -> String {
        let own = self.order.title.trim();
        if !own.is_empty() {
            return own.to_owned();
        }
        let key = crate::text::key("document-title", self.kind().key());
        let dataset = self.one().map_or_else(String::new, |row| self.facts.title(row));
        let title = self.text.with(&key, &[("dataset", dataset.into())]);
        if self.chosen().is_some() { self.text.with("report-part-title", &[("title", title.into())]) } else { title }
    }

    fn meta(&self) -> Meta {
        let text = self.text;
        Meta {
            organisation: self.inventory().organisation().name().to_owned(),
            department: self.order.department.clone(),
            kind: text.of("document-kind", self.kind().key()).to_owned(),
            reference: self.order.reference.clone(),
            date: text.day_of(self.order.now),
            created: self.order.now,
            model: self.facts.model_name(text),
            snapshot: self.shown.state.snapshot.clone().unwrap_or_default(),
            revision: self.shown.state.short().to_owned(),
            program: paper::program(text),
            page: text.get("report-page").to_owned(),
            notes: text.get("document-notes").to_owned(),
            back: text.get("document-note-back").to_owned(),
            proof: None,
        }
    }

    pub(super) fn section(&mut self, level: u8, key: &str) {
        self.heading(level, self.text.get(key));
    }

    pub(super) fn heading(&mut self, level: u8, words: &str) {
        self.blocks.push(Block::Heading { level, text: words.to_owned() });
    }

    pub(super) fn paragraph(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Paragraph(vec![Span::plain(text)]));
    }

    pub(super) fn say(&mut self, key: &str, args: &[(&str, Arg<'_>)]) {
        let sentence = self.text.with(key, args);
        self.paragraph(sentence);
    }

    /// Adds a paragraph with a note at the foot of the page.
    pub(super) fn noted(&mut self, sentence: impl Into<String>, note: &str) {
        self.blocks.push(Block::Paragraph(vec![Span::plain(sentence), Span::note(self.text.get(note))]));
    }

    pub(super) fn list(&mut self, ordered: bool, items: impl IntoIterator<Item = String>) {
        let items: Vec<Vec<Span>> = items.into_iter().map(|item| vec![Span::plain(item)]).collect();
        if !items.is_empty() {
            self.blocks.push(Block::List { ordered, items });
        }
    }

    /// Adds a table that lists something; a table without rows is left out.
    pub(super) fn table(&mut self, caption: &str, summary: &str, columns: Vec<Column>, rows: Vec<Vec<String>>, total: Option<Vec<String>>) {
        if !rows.is_empty() {
            self.numbered(Table { caption: caption.to_owned(), summary: self.text.get(summary).to_owned(), columns, rows, total });
        }
    }

    /// Adds a table with its number before its caption.
    pub(super) fn numbered(&mut self, table: Table) {
        self.tables += 1;
        let args = [("number", self.tables.to_string().into()), ("title", table.caption.as_str().into())];
        let caption = self.text.with("report-table", &args);
        self.blocks.push(Block::Table(Table { caption, ..table }));
    }

    /// Adds a table of two columns: what, and what stands there.
    pub(super) fn two_columns(&mut self, caption: &str, rows: Vec<[String; 2]>) {
        let columns = vec![Column::words(self.text.get("document-what"), 30), Column::words(self.text.get("document-value"), 70)];
        self.table(caption, "document-two-columns-summary", columns, rows.into_iter().map(Vec::from).collect(), None);
    }

    /// Returns the points of the document: those in somebody's own words, or else those that are drafted.
    pub(super) fn points(&self, drafted: impl FnOnce(&Self) -> Vec<String>) -> Vec<String> {
        match &self.order.proposals {
            Some(own) => own.clone(),
            None => drafted(self),
        }
    }

    /// Tells whether the document shows why.
    pub(super) fn shows_reasons(&self) -> bool {
        self.order.reasons != Reasons::None
    }

    /// Says who decided something, and when.
    pub(super) fn signed(&self, by: Option<&Line>, date: Option<Date>) -> String {
        let parts = [by.map(ToString::to_string), date.map(|date| self.text.date(date))];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() { self.nothing() } else { parts.join(", ") }
    }

    /// Says in a cell of a table who decided something, and below that when, so that no day is broken at the end of a line.
    pub(super) fn signed_in_cell(&self, by: Option<&Line>, date: Option<Date>) -> String {
        match (by, date) {
            (Some(by), Some(date)) => format!("{by},\n{}", self.text.date(date)),
            (by, date) => self.signed(by, date),
        }
    }

    pub(super) fn nothing(&self) -> String {
        self.text.get("nothing").to_owned()
    }

    /// Returns a day, or a dash.
    pub(super) fn date(&self, date: Option<Date>) -> String {
        date.map_or_else(|| self.nothing(), |date| self.text.date(date))
    }

    /// Returns a dataset's title; of one that is not there, the words for that.
    pub(super) fn title_of(&self, id: DatasetId) -> String {
        let earlier = || self.shown.earlier.as_ref().and_then(|earlier| earlier.inventory.dataset(id));
        let found = self.inventory().dataset(id).or_else(earlier);
        found.map_or_else(|| self.text.get("document-gone").to_owned(), |dataset| dataset.title(self.language()).to_owned())
    }

    /// Returns the name of a dataset's department, or a dash.
    pub(super) fn department_of(&self, dataset: &Dataset) -> String {
        match self.inventory().department_of(dataset) {
            "" => self.nothing(),
            name => name.to_owned(),
        }
    }

    /// Names what a decision is about.
    pub(super) fn decision_kind(&self, kind: &DecisionKind) -> String {
        match kind {
            DecisionKind::Own(own) => own.to_string(),
            known => self.text.of("decision-kind", known.key()).to_owned(),
        }
    }

    pub(super) fn organisation(&self) -> &str {
        self.facts.organisation(self.text)
    }
}

/// Puts together what the document can be proved with; nothing where the log is not known.
///
/// What a public list was narrowed by may be words of what is internal, and stays in the inventory.
fn proof(report: &Report, shown: &Shown<'_>, order: &Order, text: &Text) -> Option<Proof> {
    let State { operation, hash, .. } = shown.state;
    let operation = (*operation).filter(|_| crate::model::Snapshot::is_hash(hash))?;
    Some(Proof {
        kind: order.kind,
        language: report.language,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        operation,
        hash: hash.clone(),
        at: order.now,
        since: shown.earlier.as_ref().and_then(|earlier| earlier.state.operation),
        since_at: shown.earlier.as_ref().map(|earlier| earlier.state.at),
        parts: arranged(order.kind, &order.parts).into_iter().filter(|arranged| arranged.is_on).map(|arranged| arranged.part.key.to_owned()).collect(),
        reasons: order.reasons,
        scope: if order.kind == DocumentKind::Register { Scope::default() } else { order.scope.clone() },
        figures: Proof::figures_of(report),
        zone: Some(Proof::zone_of(text.zone(), order.now)),
        filled: None,
    })
}

/// Writes words so that they stand inside a sentence.
pub(super) fn lower_first(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// Puts words of ours together: `A, B och C`.
pub fn joined(names: &[String], text: &Text) -> String {
    joined_by("report-and", names, text)
}

fn joined_by(key: &str, names: &[String], text: &Text) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => text.with(key, &[("list", first.join(", ").into()), ("last", last.into())]),
    }
}

/// Puts names together that people gave, so that nobody takes one for two: a name with a comma is quoted, and where a name holds the word
/// between the last two, another stands there.
pub fn named(names: Vec<String>, text: &Text) -> String {
    let and = text.with("report-and", &[("list", "".into()), ("last", "".into())]);
    let and = format!(" {} ", and.trim());
    let holds_and = names.len() > 1 && names.iter().any(|name| !name.contains(',') && name.contains(&and));
    let quoted = |name: String| if name.contains([',', ';']) { text.with("filter-quoted", &[("words", name.into())]) } else { name };
    let names: Vec<String> = names.into_iter().map(quoted).collect();
    joined_by(if holds_and { "report-and-also" } else { "report-and" }, &names, text)
}

/// Puts names together that people gave; those beyond `NAMED` are only counted.
pub fn some_of(mut names: Vec<String>, text: &Text) -> String {
    if names.len() > NAMED {
        let more = names.len() - (NAMED - 1);
        names.truncate(NAMED - 1);
        names.push(text.with("report-more", &[("count", more.into())]));
    }
    named(names, text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    #[test]
    fn names_are_joined_so_that_none_is_taken_for_two() {
        let text = Text::new(Locale::Sv);
        let of = |names: &[&str]| named(names.iter().map(|name| (*name).to_owned()).collect(), &text);
        assert_eq!(of(&["Badplatser", "Träd"]), "Badplatser och Träd");
        assert_eq!(of(&["Vägarbeten", "Snöröjning, plogstatus"]), "Vägarbeten och ”Snöröjning, plogstatus”");
        assert_eq!(of(&["Bygglov, ärenden"]), "”Bygglov, ärenden”");
        assert_eq!(of(&["Kultur och fritid", "Miljö", "Teknik och drift"]), "Kultur och fritid, Miljö samt Teknik och drift");
        assert_eq!(of(&["Kultur och fritid"]), "Kultur och fritid");
    }
}
