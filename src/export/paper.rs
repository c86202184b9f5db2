//! The decision paper: an inventory told to those who decide, in the order a Nordic municipality expects (DOMAIN 8).
//!
//! Says only what the inventory holds; how the paper looks is up to the format.

mod annex;
mod assessment;
mod economy;
mod facts;
mod figure;
mod gates;
mod method;
mod places;
mod proposals;
pub mod ready;

use jiff::Timestamp;

use self::facts::{Facts, Group};
pub use self::figure::figure_paper;
use super::report::{Block, Column, Meta, Report, Span, Table};
use crate::figure::MatrixLook;
pub use crate::model::document::Reasons;
use crate::model::priority::Quadrant;
use crate::model::rank::Ranking;
use crate::model::{Inventory, Language, Stage};
use crate::text::{Arg, Text};

/// How many datasets a sentence or list names before it points to the annex.
const NAMED: usize = 12;

/// What is known of a paper besides the inventory. Empty texts are left out or replaced by the usual ones.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PaperOptions {
    /// When the paper is written.
    pub now: Timestamp,
    /// What it is called.
    pub title: String,
    /// The unit that writes it.
    pub department: String,
    /// The organisation's own number for the matter.
    pub reference: String,
    /// The state of the inventory, short.
    pub revision: String,
    /// Which reasons the annex shows.
    pub reasons: Reasons,
    /// How the matrix is drawn.
    pub matrix: MatrixLook,
}

/// Writes the decision paper of an inventory, in the language of `text`.
pub fn decision_paper(inventory: &Inventory, ranking: &Ranking, text: &Text, options: &PaperOptions) -> Report {
    let facts = Facts::of(inventory, ranking, text);
    let mut paper = Paper { facts: &facts, text, options, blocks: Vec::new(), tables: 0, figures: 0 };
    paper.summary();
    paper.matter();
    paper.assessment();
    paper.economy();
    paper.proposals();
    paper.basis();
    paper.annex();
    let blocks = paper.blocks;
    let title = if options.title.trim().is_empty() { text.get("report-title").to_owned() } else { options.title.clone() };
    Report { title, language: facts.language, meta: meta(&facts, text, options), blocks }
}

fn meta(facts: &Facts<'_>, text: &Text, options: &PaperOptions) -> Meta {
    Meta {
        organisation: facts.inventory.organisation().name().to_owned(),
        department: options.department.clone(),
        kind: text.get("report-kind").to_owned(),
        reference: options.reference.clone(),
        date: text.day_of(options.now),
        created: options.now,
        model: facts.model_name(text),
        revision: options.revision.clone(),
        program: program(text),
        page: text.get("report-page").to_owned(),
    }
}

/// Returns the program's name and version.
pub fn program(text: &Text) -> String {
    text.with("report-program", &[("version", env!("CARGO_PKG_VERSION").into())])
}

struct Paper<'a> {
    facts: &'a Facts<'a>,
    text: &'a Text,
    options: &'a PaperOptions,
    blocks: Vec<Block>,
    tables: usize,
    figures: usize,
}

impl Paper<'_> {
    const fn language(&self) -> Language {
        self.facts.language
    }

    fn section(&mut self, level: u8, key: &str) {
        self.blocks.push(Block::Heading { level, text: self.text.get(key).to_owned() });
    }

    fn paragraph(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Paragraph(vec![Span::plain(text)]));
    }

    fn say(&mut self, key: &str, args: &[(&str, Arg<'_>)]) {
        let sentence = self.text.with(key, args);
        self.paragraph(sentence);
    }

    /// Adds a table that lists something; a table without rows is left out.
    fn table(&mut self, caption: &str, summary: &str, columns: Vec<Column>, rows: Vec<Vec<String>>, total: Option<Vec<String>>) {
        if !rows.is_empty() {
            self.numbered(Table { caption: caption.to_owned(), summary: self.text.get(summary).to_owned(), columns, rows, total });
        }
    }

    /// Adds a table with its number before its caption.
    fn numbered(&mut self, table: Table) {
        self.tables += 1;
        let args = [("number", self.tables.to_string().into()), ("title", table.caption.as_str().into())];
        let caption = self.text.with("report-table", &args);
        self.blocks.push(Block::Table(Table { caption, ..table }));
    }

    fn summary(&mut self) {
        let (facts, text) = (self.facts, self.text);
        self.section(1, "report-summary");
        let organisation = facts.organisation(text);
        if facts.rows.is_empty() {
            return self.say("report-summary-empty", &[("organisation", organisation.into())]);
        }
        let published = facts.rows.iter().filter(|row| row.dataset.stage() == Stage::Maintain).count();
        let mut sentences = vec![
            text.with("report-summary-all", &[("organisation", organisation.into()), ("count", facts.rows.len().into()), ("published", published.into())]),
        ];
        let duty = facts.duties().count();
        if duty > 0 {
            let waiting = facts.duties().filter(|row| row.waits()).count();
            sentences.push(text.with("report-summary-duty", &[("count", duty.into()), ("waiting", waiting.into())]));
        }
        let mut add = |key: &str, count: usize| {
            if count > 0 {
                sentences.push(text.with(key, &[("count", count.into())]));
            }
        };
        add("report-summary-now", facts.waiting(Group::Placed(Quadrant::PublishNow)).count());
        add("report-summary-plan", facts.waiting(Group::Placed(Quadrant::PlanAndInvest)).count());
        add("report-summary-hindered", facts.of_group(Group::Hindered).count());
        add("report-summary-unplaced", facts.unplaced().count());
        self.paragraph(sentences.join(" "));
        let support = vec![Span::strong(text.get("report-support")), Span::plain(format!(" {}", text.get("report-support-law")))];
        self.blocks.push(Block::Note(support));
    }

    fn matter(&mut self) {
        let (facts, text) = (self.facts, self.text);
        self.section(1, "report-matter");
        self.say("report-matter-what", &[("organisation", facts.organisation(text).into())]);
        if let Some(model) = facts.inventory.model() {
            let count = |axis| model.of_axis(axis).count().into();
            let args = [
                ("model", model.name.get(self.language()).into()),
                ("version", model.version.to_string().into()),
                ("value", count(crate::model::Axis::Value)),
                ("cost", count(crate::model::Axis::Cost)),
            ];
            self.say("report-matter-model", &args);
        }
        self.paragraph(text.get("report-matter-stages"));
        self.departments();
    }

    fn departments(&mut self) {
        let (facts, text) = (self.facts, self.text);
        let mut columns = vec![Column::words(text.get("department"), 28)];
        columns.extend(Stage::ALL.iter().map(|stage| Column::numbers(text.of("stage", stage.key()), 16)));
        columns.push(Column::numbers(text.get("report-total"), 10));
        let line = |name: &str, rows: &dyn Fn(Stage) -> usize| {
            let counts: Vec<usize> = Stage::ALL.iter().map(|stage| rows(*stage)).collect();
            let total = counts.iter().sum();
            std::iter::once(name.to_owned()).chain(counts.into_iter().chain([total]).map(|count| text.count(count))).collect::<Vec<_>>()
        };
        let rows = facts
            .departments(text)
            .into_iter()
            .map(|department| {
                let count = |stage| facts.rows.iter().filter(|row| row.department == department && row.dataset.stage() == stage).count();
                line(facts.department_name(department, text), &count)
            })
            .collect();
        let total = line(text.get("report-total"), &|stage| facts.rows.iter().filter(|row| row.dataset.stage() == stage).count());
        self.table(text.get("report-departments-caption"), "report-departments-summary", columns, rows, Some(total));
    }

    fn basis(&mut self) {
        let (facts, text) = (self.facts, self.text);
        self.section(1, "report-basis");
        let organisation = facts.organisation(text);
        let date = text.day_of(self.options.now).to_string();
        let state = self.state();
        let mut items = vec![
            text.with("report-basis-paper", &[("kind", text.get("report-kind").into()), ("date", date.into())]),
            text.with("report-basis-inventory", &[("organisation", organisation.into()), ("state", state.into())]),
        ];
        if facts.inventory.model().is_some() {
            items.push(text.with("report-basis-model", &[("model", facts.model_name(text).into())]));
        }
        items.push(text.get("report-annex").to_owned());
        let items = items.into_iter().map(|item| vec![Span::plain(item)]).collect();
        self.blocks.push(Block::List { ordered: false, items });
    }

    /// Returns the words for the state of the inventory.
    fn state(&self) -> String {
        match self.options.revision.as_str() {
            "" => self.text.get("report-state-current").to_owned(),
            revision => self.text.with("report-state", &[("revision", revision.into())]),
        }
    }
}

/// Puts names together: `A, B och C`.
pub(super) fn joined(names: &[String], text: &Text) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => text.with("report-and", &[("list", first.join(", ").into()), ("last", last.into())]),
    }
}

/// Puts names together; those beyond [`NAMED`] are only counted.
pub(super) fn some_of(mut names: Vec<String>, text: &Text) -> String {
    if names.len() > NAMED {
        let more = names.len() - (NAMED - 1);
        names.truncate(NAMED - 1);
        names.push(text.with("report-more", &[("count", more.into())]));
    }
    joined(&names, text)
}
