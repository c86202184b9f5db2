//! Lists from elsewhere: a file is read into sheets, a sheet is understood as columns, columns become fields, rows become a command.
//!
//! Nothing here changes an inventory: a [`Plan`] holds the command that would. It knows no egui and no SQL, and its errors are enums, never sentences.
//!
//! ```text
//! file -> Book (sheets of cells) -> Reading (headings and columns) -> Mapping (column -> Target) -> Plan (rows, issues, the command)
//! ```
//!
//! The file is read in a process of its own; sources that are remembered say how to understand it; the plan is made again after each decision.

pub mod block;
mod content;
pub mod header;
pub mod mapping;
pub mod mojibake;
pub mod own_book;
pub mod plan;
pub mod recall;
pub mod returned;
pub mod source;
mod value;
pub mod whole;
mod words;

pub use header::{Column, HeaderChoice, Reading};
pub use mapping::{Assignment, Confidence, Conventions, DateOrder, Decimal, Mapping, Target};
pub use plan::{
    Ask, Candidate, Changed, Choice, Clash, Decisions, Fields, How, Issue, Kept, Match, NewDepartment, Outcome, Pair, Plan, PlannedRow, Problem, Refused, Said,
    Severity, Vanished, plan,
};
pub use recall::{Recalled, Shape, recall, remember, understand};
pub use returned::{Flaw, Returned, ReturnedError};
pub use source::{Apart, Book, Cell, Dialect, Finding, Format, Found, Limits, Measure, Options, ReadError, Row, Sheet, pasted, read, read_here};
