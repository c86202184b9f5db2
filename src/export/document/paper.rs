//! The decision paper: an inventory told to those who decide, in the order a Nordic municipality expects (DOMAIN 8).
//!
//! Says only what the inventory holds; how the paper looks is up to the format.

mod assessment;
mod economy;
mod figure;
mod hindered;
mod proposals;
pub mod ready;
mod standing;

use jiff::Timestamp;

pub use self::figure::figure_paper;
use super::draft::Draft;
pub use super::draft::{joined, named, some_of};
use super::facts::Group;
use super::part::arranged;
use super::{Order, Source, State};
use crate::export::report::{Block, Column, Report, Span};
use crate::figure::MatrixLook;
use crate::model::document::{DocumentKind, Reasons};
use crate::model::priority::Quadrant;
use crate::model::rank::Ranking;
use crate::model::{Inventory, Stage};
use crate::text::Text;

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

/// Writes the decision paper of a whole inventory with all its usual parts, in the language of `text`.
pub fn decision_paper(inventory: &Inventory, ranking: &Ranking, text: &Text, options: &PaperOptions) -> Report {
    let PaperOptions { now, title, department, reference, revision, reasons, matrix } = options.clone();
    let order = Order { title, department, reference, reasons, matrix, ..Order::new(DocumentKind::Paper, now) };
    let state = State { name: revision, at: now, ..State::default() };
    super::written(&Source { inventory, ranking, state: &state, earlier: None, history: &[] }, &order, text)
}

/// Returns the program's name and version.
pub fn program(text: &Text) -> String {
    text.with("report-program", &[("version", env!("CARGO_PKG_VERSION").into())])
}

impl Draft<'_> {
    pub(super) fn summary(&mut self) {
        let (facts, text) = (self.facts, self.text);
        let organisation = facts.organisation(text);
        if facts.rows.is_empty() {
            return self.say("report-summary-empty", &[("organisation", organisation.into())]);
        }
        let published = facts.rows.iter().filter(|row| row.is_published()).count();
        let args = [("organisation", organisation.into()), ("count", facts.rows.len().into()), ("published", published.into())];
        let mut sentences = vec![match self.chosen() {
            Some((_, all)) => text.with("report-summary-part", &[args.as_slice(), &[("all", all.into())]].concat()),
            None => text.with("report-summary-all", &args),
        }];
        let duty = facts.duties().count();
        if duty > 0 {
            let waiting = facts.duties().filter(|row| row.waits()).count();
            sentences.push(text.with("report-summary-duty", &[("count", duty.into()), ("waiting", waiting.into())]));
        }
        let now = || facts.waiting(Group::Placed(Quadrant::PublishNow));
        if now().next().is_some() {
            let ready = now().filter(|row| row.is_ready()).count();
            sentences.push(text.with("report-summary-now", &[("count", now().count().into()), ("ready", ready.into())]));
        }
        let mut add = |key: &str, count: usize| {
            if count > 0 {
                sentences.push(text.with(key, &[("count", count.into())]));
            }
        };
        add("report-summary-plan", facts.waiting(Group::Placed(Quadrant::PlanAndInvest)).count());
        add("report-summary-put-off", facts.put_off());
        add("report-summary-hindered", facts.of_group(Group::Hindered).count());
        add("report-summary-unplaced", facts.unplaced().count());
        add("report-summary-concluded", facts.concluded());
        self.paragraph(sentences.join(" "));
        self.support();
    }

    /// Says what scores are and are not.
    pub(super) fn support(&mut self) {
        let text = self.text;
        let support = vec![Span::strong(text.get("report-support")), Span::plain(format!(" {}", text.get("report-support-law")))];
        self.blocks.push(Block::Note(support));
    }

    pub(super) fn matter(&mut self) {
        let (facts, text) = (self.facts, self.text);
        self.say("report-matter-what", &[("organisation", facts.organisation(text).into())]);
        if let Some((count, all)) = self.chosen() {
            self.say("report-matter-part", &[("count", count.into()), ("all", all.into())]);
        }
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
        self.table(&self.of_part(text.get("report-departments-caption")), "report-departments-summary", columns, rows, Some(total));
        let ended = facts.concluded();
        if ended > 0 {
            self.say("report-departments-ended", &[("count", ended.into())]);
        }
    }

    /// Tells whether the annex is in the paper.
    pub(in crate::export::document) fn has_annex(&self) -> bool {
        arranged(self.kind(), &self.order.parts).iter().any(|one| one.part.key == "annex" && one.is_on)
    }

    pub(super) fn paper_basis(&mut self) {
        let text = self.text;
        let date = text.date(text.day_of(self.order.now));
        let mut items = vec![text.with("report-basis-paper", &[("kind", text.of("document-kind", self.kind().key()).into()), ("date", date.into())])];
        items.extend(self.basis_items());
        items.extend(self.has_annex().then(|| text.get("report-annex").to_owned()));
        self.list(false, items);
    }
}
