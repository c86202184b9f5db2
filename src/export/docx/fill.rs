//! Filling an organisation's own Word template: words go where its placeholders stand, and nothing else in the file is touched.
//!
//! Placeholders are `{{ name }}` (or `${name}`), with `for`, `if` and `set` of the minijinja language; a block that spans rows
//! or paragraphs repeats those. Content controls are placeholders by their tag or title. What stands ready for them is a [`Value`]; where it comes from is not decided here.

mod blocks;
mod check;
mod columns;
mod compile;
mod control;
mod fault;
mod join;
mod looks;
pub(in crate::export) mod package;
mod properties;
mod prove;
mod render;
mod tag;
#[cfg(test)]
mod tests;
pub(in crate::export) mod tree;
mod value;
mod weave;
mod work;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::path::Path;

pub use check::{Finding, Place, Problem};
pub use fault::{Fault, FaultKind};
pub use package::SIZE_MAX;
pub use value::{Value, name_of};

use super::super::document::Proof;
use super::super::error::ExportError;
use super::super::evidence;
use super::super::report::Report;
use crate::model::Language;
use join::Joined;
use looks::Looks;
use package::Package;
use tree::Element;

/// Why a template cannot be used at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// It is larger than any template.
    #[error("the file is too large")]
    TooLarge,
    /// It is an old Word file, or has a password.
    #[error("the file is of an old kind, or encrypted")]
    OldOrEncrypted,
    /// It is no archive, or a broken one.
    #[error("the file is damaged")]
    Damaged,
    /// There is no document in it.
    #[error("there is no Word document in the file")]
    NoDocument,
    /// A part is not XML; the part, and the reader's own words.
    #[error("{0}: {1}")]
    Xml(String, String),
}

/// Why a file is no template.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// There is no file there.
    #[error("there is no file")]
    Gone,
    /// It cannot be read; the system's own words.
    #[error("{0}")]
    Unreadable(String),
    /// It cannot be used.
    #[error(transparent)]
    Template(#[from] TemplateError),
}

/// Reads a template from a file.
pub fn open_file(path: &Path) -> Result<Template, FileError> {
    // A pipe or a device would be waited for.
    if !path.metadata().is_ok_and(|about| about.is_file()) {
        return Err(FileError::Gone);
    }
    let mut bytes = Vec::new();
    // One byte more than fits tells what is too large from what just fits.
    let read = std::fs::File::open(path).and_then(|file| file.take(SIZE_MAX as u64 + 1).read_to_end(&mut bytes));
    read.map_err(|error| FileError::Unreadable(error.to_string()))?;
    Ok(Template::open(bytes)?)
}

/// A part of a template that words are put into.
#[derive(Debug)]
struct Part {
    name: String,
    root: Element,
    found: Joined,
    wrong: Vec<(usize, weave::Wrong)>,
    outline: check::Outline,
}

/// A Word template.
#[derive(Debug)]
pub struct Template {
    package: Package,
    parts: Vec<Part>,
    looks: Looks,
}

/// A document that a template was filled to.
#[derive(Debug)]
pub struct Filled {
    /// The file.
    pub bytes: Vec<u8>,
    /// The placeholders that nothing stood ready for, as they stand in the template; each is marked in the document.
    pub missing: Vec<String>,
}

impl Filled {
    /// Puts what the report can be proved with among the properties, with which of its tables the template shows.
    pub fn proved(self, report: &Report) -> Result<Self, ExportError> {
        let Some(proof) = &report.meta.proof else { return Ok(self) };
        let proof = Proof { filled: evidence::filling(report, self.bytes.clone()), ..proof.clone() };
        let bytes = prove::prove(self.bytes, &proof.to_string()).map_err(|error| ExportError::Format(error.to_string()))?;
        Ok(Self { bytes, ..self })
    }
}

/// The names of a template's placeholders, each with ours that stands for it.
pub type Bindings = BTreeMap<String, String>;

impl Template {
    /// Reads a template.
    pub fn open(bytes: Vec<u8>) -> Result<Self, TemplateError> {
        let package = Package::open(bytes)?;
        let mut looks = Looks::read(package.read("word/styles.xml")?.as_deref());
        let names: Vec<String> = package.names().iter().filter(|name| has_words(name)).cloned().collect();
        let mut parts = Vec::with_capacity(names.len());
        for name in names {
            let Some(xml) = package.read(&name)? else { continue };
            let mut root = tree::read(&xml).map_err(|error| TemplateError::Xml(name.clone(), error.to_string()))?;
            if name == "word/document.xml" {
                looks.note_page(&root);
            }
            // Headings and controls are told by the paragraphs that people see, before any are taken out.
            let outline = check::Outline::of(&root, &looks);
            let found = join::join(&mut root);
            let wrong = weave::weave(&mut root, &found.tags);
            parts.push(Part { name, root, found, wrong, outline });
        }
        // The text of the document comes first, whatever the order in the file.
        parts.sort_by_key(|part| part.name != "word/document.xml");
        Ok(Self { package, parts, looks })
    }

    /// Returns the names of its placeholders and content controls, which tell one template from another.
    pub fn names(&self) -> BTreeSet<String> {
        let tags = self.parts.iter().flat_map(|part| &part.found.tags).filter(|tag| compile::is_whole_name(tag, &Bindings::new()));
        let controls = self.parts.iter().flat_map(|part| part.outline.control_names());
        tags.filter(|tag| tag.kind == tag::Kind::Value).map(|tag| tag.code.clone()).chain(controls).collect()
    }

    /// Tells whether something of ours can be put where this name stands: in a placeholder, a statement, a content control or a property.
    pub fn holds(&self, name: &str) -> bool {
        let in_part = |part: &Part| part.found.tags.iter().any(|tag| compile::is_bound_by(tag, name)) || part.outline.has_control(name);
        // The title of the file is filled in also where no placeholder stands.
        name == "title" || self.parts.iter().any(in_part) || properties::hold(&self.package, name)
    }

    /// Returns the language of its words, where it is one of ours; what another says of its own language is often not so.
    pub fn language(&self) -> Option<Language> {
        let tag = self.looks.language().filter(|_| self.looks.is_ours())?;
        Language::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// Tells everything that is wrong with the template, or worth knowing, when `known` stands ready.
    pub fn check(&self, known: &Value, bindings: &Bindings) -> Vec<Finding> {
        check::check(self, known, bindings)
    }

    /// Fills the template. `missing` are the words put where nothing stands ready, with `{name}` for the name.
    ///
    /// # Errors
    /// Fails with the writer's words when a statement breaks off; what [`Template::check`] finds wrong is to be told before.
    pub fn fill(&self, values: &Value, bindings: &Bindings, missing: &str) -> Result<Filled, ExportError> {
        render::fill(self, values, bindings, missing)
    }
}

/// Tells whether a part holds words that people write: the text, heads, feet, notes and the document's properties.
fn has_words(name: &str) -> bool {
    let in_word = name.strip_prefix("word/").and_then(|rest| rest.strip_suffix(".xml")).filter(|rest| !rest.contains('/'));
    let starts = ["document", "header", "footer", "footnotes", "endnotes", "comments"];
    in_word.is_some_and(|rest| starts.iter().any(|start| rest.strip_prefix(start).is_some_and(|tail| tail.chars().all(|c| c.is_ascii_digit()))))
}
