//! What stands ready for the placeholders of an organisation's own template: the sections of the paper, its figures, and the datasets.
//!
//! Every name is there twice: in English, which is the same for all, and as the word of the document's language. Internal fields have no name here.

use std::collections::BTreeMap;

use super::facts::Facts;
use crate::export::columns::{self, Column, Item};
use crate::export::docx::fill::Value;
use crate::export::language_of;
use crate::export::report::{Block, Report};
use crate::model::priority::Quadrant;
use crate::model::rank::{Ranked, Ranking};
use crate::model::{Dataset, Decision, DecisionKind, FieldKey, Inventory, Stage};
use crate::text::Text;

/// The sections of the paper: their names in English and their headings.
const SECTIONS: [(&str, &str); 7] = [
    ("summary", "report-summary"),
    ("matter", "report-matter"),
    ("assessment", "report-assessment"),
    ("economy", "report-economy"),
    ("proposals", "report-proposals"),
    ("basis", "report-basis"),
    ("annex", "report-annex"),
];

/// A group under construction: each value under its English name and under the word for it.
#[derive(Default)]
struct Names(BTreeMap<String, Value>);

impl Names {
    fn put(&mut self, key: &str, word: &str, value: Value) {
        self.0.insert(name_of(word), value.clone());
        self.0.insert(key.to_owned(), value);
    }

    fn text(&mut self, key: &str, word: &str, words: impl Into<String>) {
        self.put(key, word, Value::Text(words.into()));
    }
}

/// Makes a name of a word: small letters, underscores for what is no letter.
pub fn name_of(word: &str) -> String {
    let plain: String = word.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    plain.to_lowercase().split('_').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_")
}

/// Returns everything that stands ready, of a paper and the inventory it tells of.
pub fn values(report: &Report, inventory: &Inventory, ranking: &Ranking, text: &Text) -> Value {
    let facts = Facts::of(inventory, ranking, text);
    let mut names = Names::default();
    let meta = &report.meta;
    names.text("title", text.get("ready-title"), report.title.as_str());
    names.text("organisation", text.get("ready-organisation"), meta.organisation.as_str());
    names.text("department", text.get("ready-department"), meta.department.as_str());
    names.text("kind", text.get("ready-kind"), meta.kind.as_str());
    names.text("register_number", text.get("ready-register-number"), meta.reference.as_str());
    names.text("date", text.get("ready-date"), meta.date.to_string());
    names.text("model", text.get("ready-model"), meta.model.as_str());
    names.text("state", text.get("ready-state"), meta.revision.as_str());
    names.text("program", text.get("ready-program"), meta.program.as_str());
    sections(report, text, &mut names);
    let figures = report.blocks.iter().position(|block| matches!(block, Block::Figure(_)));
    names.put("matrix", text.get("ready-matrix"), Value::Blocks(figures.map(|at| report.blocks[at..=at].to_vec()).unwrap_or_default()));
    names.put("datasets", text.get("ready-datasets"), Value::List(facts.rows.iter().map(|row| dataset(row.dataset, row.ranked, inventory, text)).collect()));
    names.put("decisions", text.get("ready-decisions"), Value::List(inventory.decisions().map(|one| decision(one, inventory, text)).collect()));
    for stage in Stage::ALL {
        let count = facts.rows.iter().filter(|row| row.dataset.stage() == stage).count();
        names.text(&format!("count_{}", stage.key()), &text.with("ready-count", &[("what", text.of("stage", stage.key()).into())]), text.count(count));
    }
    for quadrant in Quadrant::ALL {
        let count = facts.rows.iter().filter(|row| row.quadrant() == Some(quadrant)).count();
        let word = text.with("ready-count", &[("what", text.of("quadrant", quadrant.key()).into())]);
        names.text(&format!("count_{}", quadrant.key()), &word, text.count(count));
    }
    names.text("count", text.get("ready-count-all"), text.count(facts.rows.len()));
    Value::Group(names.0)
}

/// Cuts the paper at its headings; the headings themselves stand in the template.
fn sections(report: &Report, text: &Text, names: &mut Names) {
    let mut of: BTreeMap<&str, Vec<Block>> = BTreeMap::new();
    let mut key = None;
    for block in &report.blocks {
        match block {
            Block::Heading { level: 1, text: heading } => key = SECTIONS.iter().find(|(_, words)| text.get(words) == heading).map(|(key, _)| *key),
            // What is a second level in the paper is the first below the template's own heading.
            Block::Heading { level, text } => of.entry(key.unwrap_or_default()).or_default().push(Block::Heading { level: level - 1, text: text.clone() }),
            Block::PageBreak => {}
            other => of.entry(key.unwrap_or_default()).or_default().push(other.clone()),
        }
    }
    for (key, heading) in SECTIONS {
        names.put(key, text.get(heading), Value::Blocks(of.remove(key).unwrap_or_default()));
    }
}

fn dataset(dataset: &Dataset, ranked: Option<&Ranked>, inventory: &Inventory, text: &Text) -> Value {
    let language = language_of(text);
    let mut names = Names::default();
    let in_language = |key: &FieldKey| key.language().is_none_or(|of| of == language);
    let fields = columns::fields(language, true).into_iter().filter(in_language).map(Column::Field);
    for column in fields.chain(columns::measures(inventory, true)) {
        let (key, word) = match &column {
            Column::Field(key) => (key.field().info().key.to_owned(), text.of("field", key.field().info().key).to_owned()),
            other => (other.key().replace('.', "_"), other.header(text, language)),
        };
        let words = match column.item(inventory, dataset, ranked) {
            Item::Value(value) => columns::in_words(value, language),
            item => item_in_words(item, inventory, text),
        };
        names.text(&key, &word, words);
    }
    names.put("has_duty", text.get("duty"), Value::Flag(dataset.has_duty()));
    Value::Group(names.0)
}

fn item_in_words(item: Item<'_>, inventory: &Inventory, text: &Text) -> String {
    match item {
        Item::Nothing | Item::Value(_) => String::new(),
        Item::Text(words) => words.to_owned(),
        Item::Id(id) => id.to_string(),
        Item::Stage(stage) => text.of("stage", stage.key()).to_owned(),
        Item::Score(score) => score.to_string(),
        Item::Number(number) => text.number(number, 1),
        Item::Count(count) => text.count(count as usize),
        Item::Quadrant(quadrant) => crate::alphabet::quadrant_in(Some(quadrant), inventory.model(), text).to_owned(),
        Item::Hindered => text.get("report-hindered").to_owned(),
        Item::Gate(state) => text.of("gate-state", state.key()).to_owned(),
        Item::Date(date) => date.to_string(),
        Item::Flag(is_so) => text.get(if is_so { "report-yes" } else { "no" }).to_owned(),
    }
}

fn decision(decision: &Decision, inventory: &Inventory, text: &Text) -> Value {
    let language = language_of(text);
    let mut names = Names::default();
    let titles = decision.datasets.iter().filter_map(|id| inventory.dataset(*id)).map(|dataset| Value::text(dataset.title(language))).collect();
    let kind = match &decision.kind {
        DecisionKind::Own(own) => own.as_str(),
        known => text.of("decision-kind", known.key()),
    };
    names.text("kind", text.get("decision-part-kind"), kind);
    names.text("date", text.get("decision-part-date"), decision.date.to_string());
    names.text("by", text.get("decision-part-by"), decision.by.as_str());
    names.text("role", text.get("decision-part-role"), decision.role.as_ref().map_or("", |role| role.as_str()));
    names.text("register_number", text.get("decision-part-register-number"), decision.register_number.as_ref().map_or("", |number| number.as_str()));
    names.text("text", text.get("decision-part-text"), decision.text.as_ref().map_or("", |words| words.as_str()));
    names.put("datasets", text.get("decision-part-datasets"), Value::List(titles));
    Value::Group(names.0)
}
