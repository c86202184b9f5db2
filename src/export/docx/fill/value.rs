//! What stands ready for placeholders: texts, lists, groups of values and whole blocks of a document.
//!
//! A value is data: whatever is in it reaches the document as text, never as a template or markup.

use std::collections::BTreeMap;

use super::super::super::report::Block;

/// A value for a placeholder.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Words; numbers and dates come as words, written as the language does.
    Text(String),
    /// Yes or no, for `if`.
    Flag(bool),
    /// Several of the same sort, for `for`.
    List(Vec<Self>),
    /// Values with names, for `dataset.title`.
    Group(BTreeMap<String, Self>),
    /// Paragraphs, lists, tables and figures; they take the looks of the template.
    Blocks(Vec<Block>),
}

impl Value {
    /// Makes a text.
    pub fn text(words: impl Into<String>) -> Self {
        Self::Text(words.into())
    }

    /// Makes a group.
    pub fn group<K: Into<String>>(values: impl IntoIterator<Item = (K, Self)>) -> Self {
        Self::Group(values.into_iter().map(|(name, value)| (name.into(), value)).collect())
    }

    /// Returns the value of a name with points in it: `dataset.title`. What is in a list has no name of its own.
    pub(super) fn find(&self, path: &str) -> Option<&Self> {
        path.split('.').try_fold(self, |value, name| match value {
            Self::Group(values) => values.get(name),
            _ => None,
        })
    }

    /// Returns what an item of a list is like, or the value itself.
    pub(super) fn sample(&self) -> &Self {
        match self {
            Self::List(items) => items.first().map_or(self, Self::sample),
            other => other,
        }
    }
}

/// Makes a name of a word: small letters, underscores for what is no letter.
pub fn name_of(word: &str) -> String {
    let plain: String = word.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    plain.to_lowercase().split('_').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_")
}
