//! Documents as they are kept: which sort, of which datasets, which parts, and the words that people put into them.
//!
//! What a document then says is put together when it is written; nothing here is worked out.

use serde::{Deserialize, Serialize};

use super::id::{CallId, DatasetId, DecisionId, DocumentId, SnapshotId};
use super::language::Language;
use super::query::Condition;
use super::saved_view::Kept;
use super::value::{Line, Prose};

/// What sort of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DocumentKind {
    /// The paper that a decision is made on.
    #[default]
    Paper,
    /// The matrix with all scores.
    Annex,
    /// One dataset with all that led to where it is.
    Dataset,
    /// The decision to publish one dataset.
    Decision,
    /// What happened since last time.
    FollowUp,
    /// The public list of datasets.
    Register,
    /// What a workshop came to.
    Minutes,
    /// How the workbooks sent to departments came back.
    Call,
}

impl DocumentKind {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 8] = [Self::Paper, Self::Annex, Self::Dataset, Self::Decision, Self::FollowUp, Self::Register, Self::Minutes, Self::Call];

    /// Returns the stable English key, as the file and the command line write it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Annex => "annex",
            Self::Dataset => "dataset",
            Self::Decision => "decision",
            Self::FollowUp => "followup",
            Self::Register => "register",
            Self::Minutes => "minutes",
            Self::Call => "call",
        }
    }

    /// Finds a sort by its key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// Tells whether it is about one dataset.
    pub const fn is_of_one(self) -> bool {
        matches!(self, Self::Dataset | Self::Decision)
    }

    /// Tells whether it is about what happened since a moment.
    pub const fn is_of_time(self) -> bool {
        matches!(self, Self::FollowUp | Self::Minutes)
    }
}

/// Which reasons for scores a document shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reasons {
    /// None.
    None,
    /// Those of the datasets that the proposals concern.
    #[default]
    Proposed,
    /// All.
    All,
}

/// What a document is about. What it names may be gone when the document is written.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// Words that the datasets are searched for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub search: String,
    /// What the datasets are narrowed to; none means all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Kept<Condition>>,
    /// The snapshot that it tells of; none means the inventory as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snapshot: Option<SnapshotId>,
    /// The snapshot that it compares with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<SnapshotId>,
    /// The one dataset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dataset: Option<DatasetId>,
    /// The decision on record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<DecisionId>,
    /// The workbooks that were sent; none means all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<CallId>,
}

/// What somebody chose for one part of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartChoice {
    /// Names the part within its sort of document: `summary`. One that the program does not know is kept and passed over.
    pub part: String,
    /// Whether it is in the document.
    pub is_on: bool,
    /// Own words, after the heading and before what the program says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Prose>,
}

/// A document as it is kept, to be written again next year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Names it.
    pub id: DocumentId,
    /// What people call it in the program.
    pub name: Line,
    /// What sort it is.
    pub kind: DocumentKind,
    /// The language of its words.
    pub language: Language,
    /// What it is called on paper; none means the usual title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Line>,
    /// The unit that writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<Line>,
    /// The organisation's own number for the matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<Line>,
    /// What it is about.
    #[serde(default)]
    pub scope: Scope,
    /// Which reasons for scores it shows.
    #[serde(default)]
    pub reasons: Reasons,
    /// Its parts, in order. Parts that are not named come after, as usual.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PartChoice>,
    /// The points of the proposal in own words, in order; none means those that the program drafts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposals: Option<Vec<Prose>>,
}

impl Document {
    /// Makes a document with all that is usual for its sort.
    pub fn new(id: DocumentId, name: Line, kind: DocumentKind, language: Language) -> Self {
        Self {
            id,
            name,
            kind,
            language,
            title: None,
            department: None,
            reference: None,
            scope: Scope::default(),
            reasons: Reasons::default(),
            parts: Vec::new(),
            proposals: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn kinds_are_found_by_key_and_written_so_in_the_file() {
        for kind in DocumentKind::ALL {
            assert_eq!(DocumentKind::from_key(kind.key()), Some(kind));
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.key()));
        }
        assert_eq!(DocumentKind::from_key("poster"), None);
    }

    #[test]
    fn a_document_survives_json_and_a_bare_one_is_short() {
        let id = DocumentId::from_uuid(Uuid::from_u128(1));
        let bare = Document::new(id, Line::new("Till nämnden").unwrap(), DocumentKind::FollowUp, Language::Da);
        let json = serde_json::to_string(&bare).unwrap();
        assert_eq!(
            json,
            r#"{"id":"00000000-0000-0000-0000-000000000001","name":"Till nämnden","kind":"followup","language":"da","scope":{},"reasons":"proposed"}"#
        );
        let full = Document {
            title: Some(Line::new("Öppna data 2026").unwrap()),
            scope: Scope { search: "bad".to_owned(), snapshot: Some(SnapshotId::from_uuid(Uuid::from_u128(2))), ..Scope::default() },
            parts: vec![PartChoice { part: "summary".to_owned(), is_on: true, text: Some(Prose::new("Vi är klara.").unwrap()) }],
            proposals: Some(vec![Prose::new("Nämnden publicerar badplatserna.").unwrap()]),
            ..bare
        };
        assert_eq!(serde_json::from_str::<Document>(&serde_json::to_string(&full).unwrap()).unwrap(), full);
    }
}
