//! The parts of each kind of document: their keys, which last, their order and how each is written.
//!
//! What somebody chose is put together with what is usual; what the parts say stands in the files of the kinds.

#![expect(clippy::redundant_closure_for_method_calls, reason = "a method of a type with a lifetime is no function for every lifetime")]

use super::draft::Draft;
use crate::model::document::{DocumentKind, PartChoice};
use crate::text::Text;

/// A part of a document.
#[derive(Clone, Copy)]
pub struct Part {
    /// Names it within its kind; it lasts.
    pub key: &'static str,
    /// Whether it is in the document where nobody says otherwise.
    pub is_usual: bool,
    heading: &'static str,
    begins_page: bool,
    write: fn(&mut Draft<'_>),
}

impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.key)
    }
}

impl Part {
    /// Returns the heading.
    pub fn heading<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.heading)
    }

    /// Tells whether it begins on a new page.
    pub(super) const fn begins_page(&self) -> bool {
        self.begins_page
    }

    /// Writes what stands under the heading.
    pub(super) fn write(&self, draft: &mut Draft<'_>) {
        (self.write)(draft);
    }

    const fn on_new_page(self) -> Self {
        Self { begins_page: true, ..self }
    }

    const fn seldom(self) -> Self {
        Self { is_usual: false, ..self }
    }
}

/// A part as somebody wants it.
#[derive(Debug, Clone, Copy)]
pub struct Arranged<'a> {
    /// The part.
    pub part: &'static Part,
    /// Whether it is in the document.
    pub is_on: bool,
    /// Own words, after the heading.
    pub text: Option<&'a str>,
}

const fn part(key: &'static str, heading: &'static str, write: fn(&mut Draft<'_>)) -> Part {
    Part { key, is_usual: true, heading, begins_page: false, write }
}

const PAPER: &[Part] = &[
    part("summary", "report-summary", |draft| draft.summary()),
    part("matter", "report-matter", |draft| draft.matter()),
    part("assessment", "report-assessment", |draft| draft.assessment()),
    part("economy", "report-economy", |draft| draft.economy()),
    part("proposals", "report-proposals", |draft| draft.proposals()),
    part("basis", "report-basis", |draft| draft.paper_basis()),
    part("annex", "report-annex", |draft| draft.annex()).on_new_page(),
];

const ANNEX: &[Part] = &[
    part("about", "annex-about", |draft| draft.annex_about()),
    part("matrix", "report-matrix", |draft| draft.matrix()),
    part("ranking", "report-ranking", |draft| draft.ranking()),
    part("model", "report-model-heading", |draft| draft.method()),
    part("scores", "report-scores", |draft| draft.scores()),
    part("reasons", "report-reasons", |draft| draft.reasons()),
    part("basis", "document-basis", |draft| draft.basis()),
];

const DATASET: &[Part] = &[
    part("summary", "report-summary", |draft| draft.sheet_summary()),
    part("fields", "sheet-fields", |draft| draft.sheet_fields()),
    part("assessment", "sheet-assessment", |draft| draft.sheet_assessment()),
    part("gates", "report-gates", |draft| draft.sheet_gates()),
    part("checklist", "sheet-checklist", |draft| draft.sheet_checklist()),
    part("decisions", "sheet-decisions", |draft| draft.sheet_decisions()),
    part("demand", "sheet-demand", |draft| draft.sheet_demand()),
    part("history", "sheet-history", |draft| draft.sheet_history()),
    part("basis", "document-basis", |draft| draft.basis()),
];

const DECISION: &[Part] = &[
    part("decision", "ruling-decision", |draft| draft.decision_decision()),
    part("dataset", "ruling-dataset", |draft| draft.decision_dataset()),
    part("grounds", "ruling-grounds", |draft| draft.decision_grounds()),
    part("gates", "report-gates", |draft| draft.decision_gates()),
    part("conditions", "ruling-conditions", |draft| draft.decision_conditions()),
    part("basis", "document-basis", |draft| draft.basis()),
];

const FOLLOW_UP: &[Part] = &[
    part("summary", "report-summary", |draft| draft.followup_summary()),
    part("published", "followup-published", |draft| draft.followup_published()),
    part("added", "followup-added", |draft| draft.followup_added()),
    part("moved", "followup-moved", |draft| draft.followup_moved()),
    part("left", "followup-left", |draft| draft.followup_left()),
    part("maintenance", "followup-maintenance", |draft| draft.followup_maintenance()),
    part("demand", "sheet-demand", |draft| draft.followup_demand()),
    part("basis", "document-basis", |draft| draft.basis()),
];

const REGISTER: &[Part] = &[
    part("about", "register-about", |draft| draft.register_about()),
    part("published", "register-published", |draft| draft.register_published()),
    part("datasets", "register-datasets", |draft| draft.register_datasets()),
    part("retired", "register-retired", |draft| draft.register_retired()).seldom(),
    part("basis", "document-basis", |draft| draft.basis()),
];

const MINUTES: &[Part] = &[
    part("summary", "report-summary", |draft| draft.minutes_summary()),
    part("participants", "minutes-participants", |draft| draft.minutes_participants()),
    part("scores", "minutes-scores", |draft| draft.minutes_scores()),
    part("gates", "minutes-gates", |draft| draft.minutes_gates()),
    part("decisions", "sheet-decisions", |draft| draft.minutes_decisions()),
    part("remaining", "minutes-remaining", |draft| draft.minutes_remaining()),
    part("basis", "document-basis", |draft| draft.basis()),
];

const CALL: &[Part] = &[
    part("summary", "report-summary", |draft| draft.call_summary()),
    part("departments", "callsum-departments", |draft| draft.call_departments()),
    part("answers", "callsum-answers", |draft| draft.call_answers()),
    part("remaining", "minutes-remaining", |draft| draft.call_remaining()),
    part("basis", "document-basis", |draft| draft.basis()),
];

/// Returns the parts of a kind, in the usual order.
pub const fn parts(kind: DocumentKind) -> &'static [Part] {
    match kind {
        DocumentKind::Paper => PAPER,
        DocumentKind::Annex => ANNEX,
        DocumentKind::Dataset => DATASET,
        DocumentKind::Decision => DECISION,
        DocumentKind::FollowUp => FOLLOW_UP,
        DocumentKind::Register => REGISTER,
        DocumentKind::Minutes => MINUTES,
        DocumentKind::Call => CALL,
    }
}

/// Puts the parts of a kind in the order that somebody chose; those that are not named come after, as usual. Unknown ones are passed over.
pub fn arranged(kind: DocumentKind, choices: &[PartChoice]) -> Vec<Arranged<'_>> {
    let all = parts(kind);
    let mut arranged: Vec<Arranged<'_>> = Vec::with_capacity(all.len());
    for choice in choices {
        let is_new = !arranged.iter().any(|one| one.part.key == choice.part);
        if let Some(part) = all.iter().find(|part| part.key == choice.part && is_new) {
            arranged.push(Arranged { part, is_on: choice.is_on, text: choice.text.as_ref().map(|text| text.as_str()) });
        }
    }
    for part in all {
        if !arranged.iter().any(|one| one.part.key == part.key) {
            arranged.push(Arranged { part, is_on: part.is_usual, text: None });
        }
    }
    arranged
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Prose;

    fn choice(part: &str, is_on: bool) -> PartChoice {
        PartChoice { part: part.to_owned(), is_on, text: Prose::new("Eget").ok() }
    }

    #[test]
    fn keys_are_unlike_within_a_kind() {
        for kind in DocumentKind::ALL {
            let mut keys: Vec<&str> = parts(kind).iter().map(|part| part.key).collect();
            keys.sort_unstable();
            let count = keys.len();
            keys.dedup();
            assert!(count == keys.len() && count > 2, "{kind:?}");
        }
    }

    #[test]
    fn parts_stand_as_chosen_and_the_rest_as_usual() {
        let choices = [choice("basis", true), choice("nonsense", true), choice("summary", false), choice("basis", false)];
        let arranged = arranged(DocumentKind::Call, &choices);
        let said: Vec<_> = arranged.iter().map(|one| (one.part.key, one.is_on, one.text.is_some())).collect();
        let wanted = [("basis", true, true), ("summary", false, true), ("departments", true, false), ("answers", true, false), ("remaining", true, false)];
        assert_eq!(said, wanted);
    }
}
