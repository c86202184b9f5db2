//! Turns errors, operations, changes and values into sentences and words, for the window, the command line and documents alike.
//!
//! The sentences themselves stand in `assets/lang`; what is done about an error, and how it looks, is decided elsewhere.

mod book;
mod call;
mod checklist;
mod condition;
mod duplicate;
mod error;
mod export;
mod history;
mod import;
mod starter;
mod template;
pub mod trail;
mod value;
mod whole;

pub use crate::alphabet::quadrant_in;
pub use book::{BookGroup, BookSaid, book_counts, book_edit, book_groups, book_issue};
pub use call::{flaw, issue_place, merge_summary, returned_error};
pub use checklist::{checklist_error, every, item_facts, mandatory};
pub use condition::{chosen_by, column, condition, doubt, held, idle, is_whole_list, lexicon, lexicon_of, missing};
pub use duplicate::{duplicate_why, merge_note, merge_part, merge_value};
pub use error::{field_error, finding, model_error, model_text, read_only, refusal, session_error, store_error, value_error};
pub use export::{export_error, replaced_signs, review_place, write_error};
pub use history::{change_lines, difference, operation, operation_with_origin, part, record};
pub use import::{import_target, read_error, read_finding, said};
pub use starter::{holding, starter_entry, starter_error};
pub use template::{template_file_error, template_finding, template_place, template_problem};
pub use value::{
    coverage, decision_kind, due_what, field, field_key, gate, gate_state, item, item_state, language, outcome_kind, percent, place, priority, quadrant, role,
    score, short_role, snapshot_name, stage, value,
};
pub use whole::whole_error;

#[cfg(test)]
mod tests;
