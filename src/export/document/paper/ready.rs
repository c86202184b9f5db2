//! What stands ready for the placeholders of an organisation's own template: the sections of the paper, its figures, and the datasets.
//!
//! Every name is there twice: in English, which is the same for all, and as the word of the document's language. Internal fields have no name here.
//! What each means is told from the same list, so that none can be there untold.

mod key;
mod listed;

use std::collections::BTreeMap;

use crate::export::columns::{self, Column, Item};
use crate::export::document::facts::{Facts, Settled};
use crate::export::docx::fill::{Value, name_of};
use crate::export::language_of;
use crate::export::report::{Block, Report};
use crate::model::priority::Quadrant;
use crate::model::rank::{Ranked, Ranking};
use crate::model::{Dataset, Decision, DecisionKind, FieldKey, Inventory, Stage};
use crate::text::Text;

/// The sections of the paper: their names in English and their headings.
pub(in crate::export) const SECTIONS: [(&str, &str); 7] = [
    ("summary", "report-summary"),
    ("matter", "report-matter"),
    ("assessment", "report-assessment"),
    ("economy", "report-economy"),
    ("proposals", "report-proposals"),
    ("basis", "report-basis"),
    ("annex", "report-annex"),
];

pub use key::{by_key, tells_state};
pub use listed::{Placeholder, Sort, handbook, listed};

/// What stands ready under one name.
#[derive(Debug, Clone)]
struct Entry {
    key: String,
    word: String,
    meaning: String,
    value: Value,
}

/// A group under construction: each value under its English name and under the word for it.
#[derive(Default)]
struct Names(Vec<Entry>);

impl Names {
    fn put(&mut self, key: &str, word: &str, meaning: &str, value: Value) {
        self.0.push(Entry { key: key.to_owned(), word: name_of(word), meaning: meaning.to_owned(), value });
    }

    fn text(&mut self, key: &str, word: &str, meaning: &str, words: impl Into<String>) {
        self.put(key, word, meaning, Value::Text(words.into()));
    }

    /// English names count where a word in the language is the same.
    fn into_value(self) -> Value {
        let mut group = BTreeMap::new();
        group.extend(self.0.iter().map(|entry| (entry.word.clone(), entry.value.clone())));
        group.extend(self.0.into_iter().map(|entry| (entry.key, entry.value)));
        Value::Group(group)
    }
}

/// Returns everything that stands ready, of a paper and the inventory it tells of.
pub fn values(report: &Report, inventory: &Inventory, ranking: &Ranking, text: &Text) -> Value {
    names(report, inventory, ranking, text).into_value()
}

fn names(report: &Report, inventory: &Inventory, ranking: &Ranking, text: &Text) -> Names {
    let facts = Facts::of(inventory, ranking, &Settled::of(inventory), text);
    let mut names = Names::default();
    let meta = &report.meta;
    let date = meta.date.to_string();
    let plain = [
        ("title", report.title.as_str()),
        ("organisation", &meta.organisation),
        ("department", &meta.department),
        ("kind", &meta.kind),
        ("register_number", &meta.reference),
        ("date", &date),
        ("model", &meta.model),
        ("state", &meta.revision),
        ("program", &meta.program),
    ];
    for (key, words) in plain {
        let id = key.replace('_', "-");
        names.text(key, text.of("ready", &id), text.of("ready-about", &id), words);
    }
    sections(report, text, &mut names);
    let figures = report.blocks.iter().position(|block| matches!(block, Block::Figure(_)));
    let matrix = Value::Blocks(figures.map(|at| report.blocks[at..=at].to_vec()).unwrap_or_default());
    names.put("matrix", text.get("ready-matrix"), text.get("ready-about-matrix"), matrix);
    let datasets = facts.rows.iter().map(|row| dataset(row.dataset, row.ranked, inventory, text).into_value()).collect();
    names.put("datasets", text.get("ready-datasets"), text.get("ready-about-datasets"), Value::List(datasets));
    let decisions = inventory.decisions().map(|one| decision(one, inventory, text).into_value()).collect();
    names.put("decisions", text.get("ready-decisions"), text.get("ready-about-decisions"), Value::List(decisions));
    for stage in Stage::ALL {
        let count = facts.rows.iter().filter(|row| row.dataset.stage() == stage).count();
        counted(&mut names, stage.key(), text.of("stage", stage.key()), count, text);
    }
    for quadrant in Quadrant::ALL {
        let count = facts.rows.iter().filter(|row| row.quadrant() == Some(quadrant)).count();
        counted(&mut names, quadrant.key(), text.of("quadrant", quadrant.key()), count, text);
    }
    names.text("count", text.get("ready-count-all"), text.get("ready-about-count-all"), text.count(facts.rows.len()));
    names
}

fn counted(names: &mut Names, key: &str, what: &str, count: usize, text: &Text) {
    let args = [("what", what.into())];
    names.text(&format!("count_{key}"), &text.with("ready-count", &args), &text.with("ready-about-count", &args), text.count(count));
}

/// Cuts the paper at its headings; the headings themselves stand in the template.
fn sections(report: &Report, text: &Text, names: &mut Names) {
    let mut of: BTreeMap<&str, Vec<Block>> = BTreeMap::new();
    // What is said before the first heading, that the paper is of a part, belongs to the summary.
    let mut key = Some(SECTIONS[0].0);
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
        let meaning = text.with("ready-about-section", &[("heading", text.get(heading).into())]);
        names.put(key, text.get(heading), &meaning, Value::Blocks(of.remove(key).unwrap_or_default()));
    }
}

fn dataset(dataset: &Dataset, ranked: Option<&Ranked>, inventory: &Inventory, text: &Text) -> Names {
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
        let meaning = match &column {
            Column::Field(key) => text.of("field", &format!("{}-help", key.field().info().key)).to_owned(),
            other => text.with("ready-about-measure", &[("name", other.header(text, language).into())]),
        };
        names.text(&key, &word, &meaning, words);
    }
    names.put("has_duty", text.get("duty"), text.get("ready-about-has-duty"), Value::Flag(dataset.has_duty()));
    names
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
        Item::Outcome(kind) => text.of("outcome-kind", kind.key()).to_owned(),
        Item::Date(date) => date.to_string(),
        Item::Flag(is_so) => text.get(if is_so { "report-yes" } else { "no" }).to_owned(),
    }
}

fn decision(decision: &Decision, inventory: &Inventory, text: &Text) -> Names {
    let language = language_of(text);
    let mut names = Names::default();
    let titles = decision.datasets.iter().filter_map(|id| inventory.dataset(*id)).map(|dataset| Value::text(dataset.title(language))).collect();
    let kind = match &decision.kind {
        DecisionKind::Own(own) => own.as_str(),
        known => text.of("decision-kind", known.key()),
    };
    let role = decision.role.as_ref().map_or("", |role| role.as_str());
    let number = decision.register_number.as_ref().map_or("", |number| number.as_str());
    let (date, words) = (decision.date.to_string(), decision.text.as_ref().map_or("", |words| words.as_str()));
    let parts = [("kind", kind), ("date", &date), ("by", decision.by.as_str()), ("role", role), ("register_number", number), ("text", words)];
    let about = |word: &str| text.with("ready-about-decision", &[("part", word.into())]);
    for (key, words) in parts {
        let word = text.of("decision-part", &key.replace('_', "-"));
        names.text(key, word, &about(word), words);
    }
    let word = text.get("decision-part-datasets");
    names.put("datasets", word, &about(word), Value::List(titles));
    names
}
