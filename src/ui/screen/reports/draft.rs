//! What is being built on the reports screen: which document, of what, in which parts, in whose words.
//!
//! A draft only; it becomes a record of the inventory when somebody saves it, and a file when somebody writes it.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::export::Format;
use crate::export::document::{self, Arranged};
use crate::figure::FigureKind;
use crate::model::document::{Document, DocumentKind, PartChoice, Reasons, Scope};
use crate::model::{DocumentId, Language, Line, Prose, ValueError};

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// A document in words.
    Document(DocumentKind),
    /// A figure alone.
    Figure(FigureKind),
    /// The datasets as a list, a workbook or a file for machines.
    Data(Format),
}

impl What {
    /// Returns all there is, in the order it is offered.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let documents = DocumentKind::ALL.into_iter().map(Self::Document);
        let figures = FigureKind::ALL.into_iter().map(Self::Figure);
        let data = [Format::Xlsx, Format::Csv, Format::CsvRaw, Format::Json].into_iter().map(Self::Data);
        documents.chain(figures).chain(data)
    }

    /// Returns the formats it can be written in.
    pub(super) const fn formats(self) -> &'static [Format] {
        match self {
            Self::Document(_) => &[Format::Docx, Format::Pdf, Format::Html, Format::Xlsx],
            Self::Figure(_) => &[Format::Png, Format::Svg, Format::Xlsx],
            Self::Data(Format::Csv) => &[Format::Csv],
            Self::Data(Format::CsvRaw) => &[Format::CsvRaw],
            Self::Data(Format::Json) => &[Format::Json],
            Self::Data(_) => &[Format::Xlsx],
        }
    }
}

/// A document in words, as far as it is chosen. Texts are as they were typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Paper {
    pub(super) kind: DocumentKind,
    /// The language that was chosen; nothing is that of the window.
    pub(super) language: Option<Language>,
    pub(super) title: String,
    pub(super) department: String,
    pub(super) reference: String,
    pub(super) scope: Scope,
    pub(super) reasons: Reasons,
    pub(super) parts: Vec<PartChoice>,
    pub(super) proposals: Option<Vec<Prose>>,
}

impl Paper {
    /// Takes up a document that is kept.
    pub(super) fn of(document: &Document) -> Self {
        let Document { id: _, name: _, kind, language, title, department, reference, scope, reasons, parts, proposals } = document;
        let words = |line: Option<&Line>| line.map_or_else(String::new, ToString::to_string);
        Self {
            kind: *kind,
            language: Some(*language),
            title: words(title.as_ref()),
            department: words(department.as_ref()),
            reference: words(reference.as_ref()),
            scope: scope.clone(),
            reasons: *reasons,
            parts: parts.clone(),
            proposals: proposals.clone(),
        }
    }

    /// Returns the document to keep.
    ///
    /// # Errors
    /// Fails where a text cannot be kept as one line.
    pub(super) fn document(&self, id: DocumentId, name: Line, usual: Language) -> Result<Document, ValueError> {
        let line = |words: &str| if words.trim().is_empty() { Ok(None) } else { Line::new(words).map(Some) };
        Ok(Document {
            title: line(&self.title)?,
            department: line(&self.department)?,
            reference: line(&self.reference)?,
            scope: self.scope.clone(),
            reasons: self.reasons,
            parts: self.parts.clone(),
            proposals: self.proposals.clone(),
            ..Document::new(id, name, self.kind, self.language.unwrap_or(usual))
        })
    }

    /// Returns what is to be written, but for the datasets.
    pub(super) fn order(&self, now: Timestamp) -> document::Order {
        document::Order {
            title: self.title.trim().to_owned(),
            department: self.department.trim().to_owned(),
            reference: self.reference.trim().to_owned(),
            scope: self.scope.clone(),
            reasons: self.reasons,
            parts: self.parts.clone(),
            proposals: self.proposals.as_ref().map(|points| points.iter().map(ToString::to_string).collect()),
            ..document::Order::new(self.kind, now)
        }
    }

    /// Returns the parts as they stand.
    pub(super) fn arranged(&self) -> Vec<Arranged<'_>> {
        document::arranged(self.kind, &self.parts)
    }

    /// Tells whether somebody wrote something into it or arranged it.
    pub(super) fn has_own(&self) -> bool {
        let head = [&self.title, &self.department, &self.reference];
        self.proposals.is_some() || !self.parts.is_empty() || head.iter().any(|words| !words.trim().is_empty())
    }

    /// Turns a part on or off.
    pub(super) fn toggle(&mut self, at: usize) {
        self.change(|parts| parts.get_mut(at).into_iter().for_each(|part| part.is_on = !part.is_on));
    }

    /// Moves a part up or down; at the end it stays.
    pub(super) fn shift(&mut self, at: usize, step: isize) {
        let to = at.saturating_add_signed(step);
        self.change(|parts| {
            if at < parts.len() && to < parts.len() {
                parts.swap(at, to);
            }
        });
    }

    /// Gives a part own words, or none. What gets words is in the document.
    pub(super) fn set_text(&mut self, key: &str, text: Option<Prose>) {
        self.change(|parts| {
            if let Some(part) = parts.iter_mut().find(|part| part.part == key) {
                part.is_on |= text.is_some();
                part.text = text;
            }
        });
    }

    /// Changes the choices of all parts that there are; where all is usual again no choice is kept.
    fn change(&mut self, change: impl FnOnce(&mut [PartChoice])) {
        let chosen = |arranged: &Arranged<'_>| PartChoice {
            part: arranged.part.key.to_owned(),
            is_on: arranged.is_on,
            text: arranged.text.and_then(|text| Prose::new(text).ok()),
        };
        let mut parts: Vec<PartChoice> = self.arranged().iter().map(chosen).collect();
        change(&mut parts);
        let usual: Vec<PartChoice> = document::arranged(self.kind, &[]).iter().map(chosen).collect();
        // What a newer program chose stays, in its place at the end.
        let unknown = self.parts.iter().filter(|part| !usual.iter().any(|one| one.part == part.part)).cloned();
        let is_usual = parts == usual;
        parts.extend(unknown);
        self.parts = if is_usual && parts.len() == usual.len() { Vec::new() } else { parts };
    }
}

/// The parts and points of a kind that is not looked at now.
type Aside = (Vec<PartChoice>, Option<Vec<Prose>>);

/// What is chosen so far.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) what: What,
    pub(super) paper: Paper,
    pub(super) format: Format,
    /// Whether internal fields are left out of lists and workbooks.
    pub(super) only_public: bool,
    aside: BTreeMap<DocumentKind, Aside>,
}

impl Default for Draft {
    fn default() -> Self {
        Self { what: What::Document(DocumentKind::Paper), paper: Paper::default(), format: Format::Docx, only_public: true, aside: BTreeMap::new() }
    }
}

impl Draft {
    /// Chooses what is written; the words for another kind of document are put aside and come back with it.
    pub(super) fn choose(&mut self, what: What) {
        if let What::Document(kind) = what
            && kind != self.paper.kind
        {
            let (parts, proposals) = self.aside.remove(&kind).unwrap_or_default();
            let old = (std::mem::replace(&mut self.paper.parts, parts), std::mem::replace(&mut self.paper.proposals, proposals));
            self.aside.insert(self.paper.kind, old);
            self.paper.kind = kind;
        }
        self.what = what;
        if !what.formats().contains(&self.format) {
            self.format = what.formats()[0];
        }
    }

    /// Chooses a format, and what is written in it where what is chosen cannot be.
    pub(super) fn choose_format(&mut self, format: Format) {
        let what = match format {
            Format::Png | Format::Svg => What::Figure(FigureKind::default()),
            Format::Docx | Format::Pdf | Format::Html => What::Document(self.paper.kind),
            data => What::Data(data),
        };
        self.format = format;
        if !self.what.formats().contains(&format) || matches!(what, What::Data(_)) {
            self.choose(what);
        }
    }

    /// Takes up another document, or begins a new one.
    pub(super) fn take(&mut self, paper: Paper) {
        self.what = What::Document(paper.kind);
        self.paper = paper;
        self.aside.clear();
        if !self.what.formats().contains(&self.format) {
            self.format = Format::Docx;
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn keys(paper: &Paper) -> Vec<&'static str> {
        paper.arranged().iter().map(|arranged| arranged.part.key).collect()
    }

    #[test]
    fn parts_are_moved_turned_off_and_written_in_and_back_again() {
        let mut paper = Paper::default();
        let usual = keys(&paper);
        paper.shift(0, 1);
        assert_eq!(keys(&paper)[..2], [usual[1], usual[0]]);
        paper.shift(usual.len() - 1, 1);
        paper.shift(0, -1);
        assert_eq!(keys(&paper)[0], usual[1], "at the ends nothing moves");
        paper.shift(0, 1);
        assert!(paper.parts.is_empty(), "as usual means no choice");
        paper.toggle(2);
        paper.set_text(usual[2], Prose::new("Våra ord").ok());
        let third = &paper.arranged()[2];
        assert_eq!((third.is_on, third.text), (true, Some("Våra ord")), "what gets words is in the document");
        assert!(paper.has_own());
        paper.set_text(usual[2], None);
        assert!(paper.parts.is_empty() && !paper.has_own());
    }

    #[test]
    fn what_a_newer_program_chose_stays() {
        let unknown = PartChoice { part: "hologram".to_owned(), is_on: true, text: Prose::new("x").ok() };
        let mut paper = Paper { parts: vec![unknown.clone()], ..Paper::default() };
        paper.toggle(0);
        paper.toggle(0);
        assert_eq!(paper.parts.last(), Some(&unknown));
    }

    #[test]
    fn a_document_is_taken_up_and_kept_as_it_was() {
        let paper = Paper { title: " Öppna data ".to_owned(), language: Some(Language::Da), ..Paper::default() };
        let (id, name) = (DocumentId::from_uuid(Uuid::nil()), Line::new("Till nämnden").unwrap());
        let kept = paper.document(id, name.clone(), Language::Sv).unwrap();
        assert_eq!((kept.title.as_ref().map(Line::as_str), kept.language), (Some("Öppna data"), Language::Da));
        let again = Paper::of(&kept);
        assert_eq!(again.document(id, name.clone(), Language::Sv), Ok(kept));
        let wrong = Paper { reference: "a\nb".to_owned(), ..paper };
        assert!(wrong.document(id, name, Language::Sv).is_err());
    }

    #[test]
    fn the_words_for_another_kind_come_back_with_it() {
        let mut draft = Draft::default();
        draft.paper.set_text("summary", Prose::new("Eget").ok());
        draft.choose(What::Document(DocumentKind::Annex));
        assert!(!draft.paper.has_own());
        draft.choose(What::Figure(FigureKind::Share));
        assert_eq!(draft.format, Format::Png);
        draft.choose(What::Document(DocumentKind::Paper));
        assert!(draft.paper.has_own());
        assert_eq!(draft.format, Format::Docx);
        draft.choose_format(Format::Html);
        assert_eq!((draft.what, draft.format), (What::Document(DocumentKind::Paper), Format::Html));
        draft.choose_format(Format::Xlsx);
        assert_eq!(draft.what, What::Data(Format::Xlsx));
    }
}
