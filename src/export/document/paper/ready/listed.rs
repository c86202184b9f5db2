//! The placeholders with what each means and gives: for the list in the window, on the command line and in the handbook.
//!
//! Lists what stands ready for a paper that is there; how the list looks is not decided here.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Entry, dataset, decision, names};
use crate::export::docx::fill::Value;
use crate::export::report::Report;
use crate::model::Inventory;
use crate::model::rank::Ranking;
use crate::text::Text;

/// How much of a value is shown as an example, in characters.
const SHOWN: usize = 60;

/// What a placeholder gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// Words.
    Text,
    /// Yes or no, for `if`.
    Flag,
    /// Several of the same sort, for `for`.
    List,
    /// Paragraphs, lists, tables and figures.
    Blocks,
}

impl Sort {
    /// All sorts.
    pub const ALL: [Self; 4] = [Self::Text, Self::Flag, Self::List, Self::Blocks];

    /// Returns the stable key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Flag => "flag",
            Self::List => "list",
            Self::Blocks => "blocks",
        }
    }
}

/// A placeholder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeholder {
    /// The list that its values are items of, by its English name.
    pub of: Option<String>,
    /// Its English name, which is the same for all.
    pub name: String,
    /// Its name in the language of the document.
    pub word: String,
    /// What it gives.
    pub sort: Sort,
    /// What it means.
    pub meaning: String,
    /// What it gives here, on one line; may be empty.
    pub example: String,
}

impl Placeholder {
    /// Returns its English name as the lists write it: `datasets[].title`.
    pub fn path(&self) -> String {
        self.of.as_ref().map_or_else(|| self.name.clone(), |of| format!("{of}[].{}", self.name))
    }

    /// Returns what to write in a template, in the language of the document if `in_words`.
    pub fn tag(&self, in_words: bool) -> String {
        let name = if in_words && !self.word.is_empty() { &self.word } else { &self.name };
        let item = if self.of.is_some() { "item." } else { "" };
        match self.sort {
            Sort::Text | Sort::Blocks => format!("{{{{ {item}{name} }}}}"),
            Sort::Flag => format!("{{% if {item}{name} %}} {{% endif %}}"),
            Sort::List => format!("{{% for item in {item}{name} %}} {{% endfor %}}"),
        }
    }
}

/// Lists everything that stands ready for a paper; what is in a list comes right after it.
pub fn listed(report: &Report, inventory: &Inventory, ranking: &Ranking, text: &Text) -> Vec<Placeholder> {
    let mut list = Vec::new();
    for entry in names(report, inventory, ranking, text).0 {
        let key = entry.key.clone();
        list.extend(placeholder(None, entry, text));
        let inside = match key.as_str() {
            "datasets" => inventory.datasets().next().map(|one| dataset(one, ranking.get(one.id()), inventory, text)),
            "decisions" => inventory.decisions().next().map(|one| decision(one, inventory, text)),
            _ => None,
        };
        list.extend(inside.unwrap_or_default().0.into_iter().filter_map(|entry| placeholder(Some(&key), entry, text)));
    }
    list
}

fn placeholder(of: Option<&str>, entry: Entry, text: &Text) -> Option<Placeholder> {
    let Entry { key: name, word, meaning, value } = entry;
    let (sort, example) = match value {
        Value::Text(words) => (Sort::Text, shortened(&words)),
        Value::Flag(is_so) => (Sort::Flag, text.get(if is_so { "report-yes" } else { "no" }).to_owned()),
        Value::List(items) => (Sort::List, text.count(items.len())),
        Value::Blocks(blocks) => (Sort::Blocks, blocks.first().map_or_else(String::new, |block| shortened(&block.to_string()))),
        Value::Group(_) => return None,
    };
    Some(Placeholder { of: of.map(str::to_owned), name, word, sort, meaning, example })
}

fn shortened(words: &str) -> String {
    let line = words.trim().lines().next().unwrap_or_default();
    let short: String = line.chars().take(SHOWN).collect();
    if short.len() < words.trim().len() { format!("{short}…") } else { short }
}

/// Writes the list as a page of the handbook.
pub fn handbook(list: &[Placeholder], text: &Text) -> String {
    let mut page = format!("# {}\n\n{}\n", text.get("placeholders-title"), text.get("placeholders-intro"));
    let mut of: Option<&Option<String>> = None;
    let lists: BTreeMap<&str, &str> = list.iter().map(|one| (one.name.as_str(), one.word.as_str())).collect();
    for one in in_order(list) {
        if of != Some(&one.of) {
            let heading = match &one.of {
                None => text.get("placeholders-whole").to_owned(),
                Some(of) => text.with("placeholders-of", &[("list", lists.get(of.as_str()).copied().unwrap_or_default().into()), ("name", of.as_str().into())]),
            };
            write!(page, "\n## {heading}\n\n").ok();
            let heads = ["template-heading-name", "template-heading-word", "template-heading-sort", "template-heading-meaning", "template-heading-example"];
            let heads = heads.map(|key| text.get(key)).join(" | ");
            writeln!(page, "| {heads} |\n| --- | --- | --- | --- | --- |").ok();
            of = Some(&one.of);
        }
        let sort = text.of("template-sort", one.sort.key());
        writeln!(page, "| `{}` | `{}` | {sort} | {} | {} |", one.name, one.word, plain(&one.meaning), plain(&one.example)).ok();
    }
    page
}

/// Puts what is in lists after what stands by itself.
fn in_order(list: &[Placeholder]) -> impl Iterator<Item = &Placeholder> {
    let inside = list.iter().filter(|one| one.of.is_some());
    list.iter().filter(|one| one.of.is_none()).chain(inside)
}

/// Keeps words in their cell.
fn plain(words: &str) -> String {
    words.replace('|', "\\|").replace('\n', " ")
}
