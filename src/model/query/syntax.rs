//! Conditions written as text: `stage:prepare value>=50 department:"Technical" -culture "exact phrase"`.
//!
//! The names of columns and values are handed in; what cannot be understood is told, never refused.

mod complete;
#[cfg(test)]
mod tests;
mod token;

pub use complete::{Completion, complete};

use self::token::{Sign, Token, tokens};
use super::column::Sense;
use super::condition::Condition;
use super::held::Held;
use super::order::SortBy;
use super::pick::{End, Span, read_end};
use super::{Phrase, Query};
use crate::model::likeness::{distance, likest, unmarked};

/// The names that columns and values go by. A column or value may have several; the first is the one to show.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    columns: Vec<(String, SortBy)>,
    values: Vec<(SortBy, String, Held)>,
    /// Words for nothing.
    empty: Vec<String>,
    /// What the duty to publish is called.
    duty: Vec<String>,
    /// Words for yes and for no.
    answers: [Vec<String>; 2],
}

/// Folds a name so that spaces, hyphens and case make no difference.
pub(super) fn plain(name: &str) -> String {
    name.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '_' | '.' | '(' | ')')).flat_map(char::to_lowercase).collect()
}

impl Lexicon {
    /// Names a column.
    pub fn column(&mut self, name: &str, column: SortBy) {
        if !name.trim().is_empty() && self.find(name) != Some(column) {
            self.columns.push((name.trim().to_owned(), column));
        }
    }

    /// Names a value of a column.
    pub fn value(&mut self, column: SortBy, name: &str, held: Held) {
        self.values.push((column, name.trim().to_owned(), held));
    }

    /// Gives a word for nothing.
    pub fn nothing(&mut self, word: &str) {
        self.empty.push(word.trim().to_owned());
    }

    /// Gives a name to the duty to publish, which is asked for with yes or no.
    pub fn duty(&mut self, name: &str) {
        self.duty.push(name.trim().to_owned());
    }

    /// Gives a word for yes, or for no.
    pub fn answer(&mut self, word: &str, is_yes: bool) {
        self.answers[usize::from(!is_yes)].push(word.trim().to_owned());
    }

    fn is_duty(&self, name: &str) -> bool {
        let name = plain(name);
        self.duty.iter().any(|other| plain(other) == name)
    }

    fn yes_or_no(&self, word: &str) -> Option<bool> {
        let word = plain(word);
        let at = self.answers.iter().position(|words| words.iter().any(|other| plain(other) == word))?;
        Some(at == 0)
    }

    fn find(&self, name: &str) -> Option<SortBy> {
        let name = plain(name);
        self.columns.iter().find(|(other, _)| plain(other) == name).map(|(_, column)| *column)
    }

    fn nearest(&self, name: &str) -> String {
        let likest = likest(name, self.columns.iter().map(|(other, _)| other.as_str()));
        likest.map_or_else(String::new, |name| self.find(name).map_or(name, |column| self.shown(column)).to_owned())
    }

    /// Returns the name of a column to show.
    fn shown(&self, column: SortBy) -> &str {
        self.columns.iter().find(|(_, other)| *other == column).map_or("", |(name, _)| name)
    }

    /// Writes a condition that asks for a value of a column, as it is shown.
    fn right(&self, column: SortBy, value: &str) -> String {
        let held = self.values_of(column).find(|(name, _)| plain(name) == plain(value)).map(|(_, held)| held);
        let name = self.values_of(column).find(|(_, other)| Some(*other) == held).map_or(value, |(name, _)| name);
        format!("{}:{}", complete::name_as(self.shown(column)), complete::written_as(name))
    }

    /// Finds what was perhaps meant by the first of some values that the column does not hold: marks on letters make no difference, and one letter in
    /// three may be wrong.
    fn nearest_value(&self, column: SortBy, parts: &[String]) -> Option<String> {
        let is_known = |part: &str| self.is_nothing(part) || self.values_of(column).any(|(name, _)| plain(name).contains(&plain(part)));
        let wanted = unmarked(&plain(parts.iter().find(|part| !is_known(part.as_str()))?));
        let letters = wanted.chars().count();
        // What begins like a value may be meant as its beginning.
        let far = |name: &str| {
            let name = unmarked(&plain(name));
            let begin: String = name.chars().take(letters).collect();
            distance(&name, &wanted).min(distance(&begin, &wanted))
        };
        let near = self.values_of(column).map(|(name, _)| (far(name), name)).filter(|(far, _)| letters > 1 && *far <= (letters / 3).max(1));
        near.min_by_key(|(far, _)| *far).map(|(_, name)| name.to_owned())
    }

    fn is_nothing(&self, word: &str) -> bool {
        let word = plain(word);
        self.empty.iter().any(|other| plain(other) == word)
    }

    fn values_of(&self, column: SortBy) -> impl Iterator<Item = (&str, &Held)> {
        self.values.iter().filter(move |(other, ..)| *other == column).map(|(_, name, held)| (name.as_str(), held))
    }
}

/// What of a text could not be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// No column has this name; it is searched for as it stands.
    Column {
        /// What was written.
        found: String,
        /// The nearest name there is.
        nearest: String,
    },
    /// The column holds no such value; nothing is asked of it.
    Value {
        /// The column.
        column: SortBy,
        /// What was written.
        found: String,
        /// The value that was perhaps meant.
        nearest: Option<String>,
    },
    /// The values of the column have no order; nothing is asked of it.
    Order {
        /// The column.
        column: SortBy,
        /// What was written.
        found: String,
        /// What could be written instead.
        right: String,
    },
    /// Neither yes nor no; nothing is asked.
    Answer {
        /// What was written.
        found: String,
    },
}

/// What of a text asks nothing although somebody wrote it. While it is being typed that is as it should be; in a script it is a mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Idle {
    /// A name with a sign and nothing after it: `value>`.
    Unfinished(String),
    /// A minus alone.
    Minus,
    /// A word that is meant to join conditions: `or`.
    Or(String),
}

/// Finds what of a text asks nothing; `or` are words that join nothing here.
pub fn idle(text: &str, or: &[&str]) -> Vec<Idle> {
    let all = tokens(text);
    let has_conditions = all.iter().any(|token| token.name.is_some());
    let idle = |token: &Token| {
        let lower = token.whole.to_lowercase();
        match &token.name {
            Some(_) if token.value.trim().is_empty() => Some(Idle::Unfinished(token.whole.clone())),
            None if token.whole == "-" => Some(Idle::Minus),
            None if has_conditions && or.contains(&lower.as_str()) => Some(Idle::Or(token.whole.clone())),
            _ => None,
        }
    };
    all.iter().filter_map(idle).collect()
}

/// What a text asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// Words that must occur.
    pub words: String,
    /// Phrases that must occur, or must not.
    pub phrases: Vec<Phrase>,
    /// Conditions on columns.
    pub conditions: Vec<Condition>,
    /// What could not be understood.
    pub doubts: Vec<Doubt>,
}

impl Asked {
    /// Returns the words and phrases as text again, without the conditions on columns.
    pub fn search(&self) -> String {
        let phrase = |phrase: &Phrase| {
            let minus = if phrase.is_unwanted { "-" } else { "" };
            if phrase.is_unwanted && !phrase.text.contains(char::is_whitespace) { format!("-{}", phrase.text) } else { format!("{minus}\"{}\"", phrase.text) }
        };
        let words = (!self.words.is_empty()).then(|| self.words.clone());
        words.into_iter().chain(self.phrases.iter().map(phrase)).collect::<Vec<_>>().join(" ")
    }

    /// Asks the same of a list, beside what it is asked already.
    #[must_use]
    pub fn put(&self, query: &Query) -> Query {
        let mut query = query.clone();
        query.search.clone_from(&self.words);
        query.phrases.extend(self.phrases.iter().cloned());
        query.conditions.extend(self.conditions.iter().cloned());
        query
    }
}

/// Understands a text. While it is being typed, what is not finished asks nothing yet.
pub fn read(text: &str, lexicon: &Lexicon) -> Asked {
    let mut asked = Asked::default();
    let mut words = Vec::new();
    for token in tokens(text) {
        let column = token.name.as_ref().and_then(|name| lexicon.find(name));
        match (&token.name, column) {
            (None, _) if token.value.is_empty() => {}
            (None, _) if token.is_unwanted || token.is_quoted => {
                asked.phrases.push(Phrase { text: token.value.clone(), is_unwanted: token.is_unwanted });
            }
            (None, _) => words.push(token.value.clone()),
            (Some(_), Some(_)) if token.value.trim().is_empty() => {}
            (Some(_), Some(column)) => match condition(column, &token, lexicon) {
                Some(condition) if token.is_unwanted => asked.conditions.push(Condition::Not(Box::new(condition))),
                Some(condition) => asked.conditions.push(condition),
                None if token.sign != Sign::Is && !matches!(column.sense(), Sense::Number | Sense::Date) => {
                    asked.doubts.push(Doubt::Order { column, found: token.whole.clone(), right: lexicon.right(column, &token.value) });
                }
                None => asked.doubts.push(Doubt::Value { column, found: token.value.clone(), nearest: lexicon.nearest_value(column, &token.list()) }),
            },
            (Some(name), None) if lexicon.is_duty(name) => match lexicon.yes_or_no(&token.value).filter(|_| token.sign == Sign::Is) {
                Some(is_yes) => asked.conditions.push(Condition::Duty(is_yes != token.is_unwanted)),
                None if token.value.trim().is_empty() => {}
                None => asked.doubts.push(Doubt::Answer { found: token.value.clone() }),
            },
            (Some(name), None) => {
                asked.doubts.push(Doubt::Column { found: name.clone(), nearest: lexicon.nearest(name) });
                words.push(token.whole.clone());
            }
        }
    }
    asked.words = words.join(" ");
    asked
}

fn condition(column: SortBy, token: &Token, lexicon: &Lexicon) -> Option<Condition> {
    let sense = column.sense();
    if token.sign == Sign::Is && !token.is_quoted && lexicon.is_nothing(&token.value) {
        return Some(Condition::OneOf(column, vec![Held::Nothing].into()));
    }
    match sense {
        Sense::Number | Sense::Date => span(column, sense, token).or_else(|| choice(column, token, lexicon)),
        Sense::Choice => choice(column, token, lexicon),
        Sense::Words | Sense::Prose if token.sign == Sign::Is => Some(Condition::Contains(column, token.list())),
        Sense::Words | Sense::Prose => None,
    }
}

fn span(column: SortBy, sense: Sense, token: &Token) -> Option<Condition> {
    let read = |is_last| read_end(sense, &token.value, is_last);
    let span = match token.sign {
        Sign::Over => Span { from: Some(End::beyond(read(true)?)), to: None },
        Sign::From => Span { from: Some(End::at(read(false)?)), to: None },
        Sign::Under => Span { from: None, to: Some(End::beyond(read(false)?)) },
        Sign::To => Span { from: None, to: Some(End::at(read(true)?)) },
        Sign::Is => match token.value.split_once("..") {
            Some((from, to)) => {
                let end = |written: &str, is_last| if written.trim().is_empty() { Some(None) } else { read_end(sense, written, is_last).map(Some) };
                Span::new(end(from, false)?, end(to, true)?)
            }
            None => Span::new(Some(read(false)?), Some(read(true)?)),
        },
    };
    (!span.is_empty()).then_some(Condition::Between(column, span))
}

/// Finds the values that are meant: each part of a list names one exactly, or else all that begin with it, or else all that contain it.
fn choice(column: SortBy, token: &Token, lexicon: &Lexicon) -> Option<Condition> {
    if token.sign != Sign::Is {
        return None;
    }
    let mut picks = Vec::new();
    for part in token.list() {
        let wanted = plain(&part);
        let fitting = |fits: &dyn Fn(&str) -> bool| -> Vec<Held> {
            lexicon.values_of(column).filter(|(name, _)| fits(&plain(name))).map(|(_, held)| held.clone()).collect()
        };
        let found = [fitting(&|name| name == wanted), fitting(&|name| name.starts_with(&wanted)), fitting(&|name| name.contains(&wanted))];
        let nothing = lexicon.is_nothing(&part).then_some(Held::Nothing);
        let found: Vec<Held> = found.into_iter().find(|found| !found.is_empty()).unwrap_or_default();
        if found.is_empty() && nothing.is_none() {
            return None;
        }
        picks.extend(found.into_iter().chain(nothing));
    }
    (!picks.is_empty()).then(|| Condition::OneOf(column, picks.into()))
}
