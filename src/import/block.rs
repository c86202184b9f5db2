//! Blocks of cells between spreadsheets and the grid: a text of the clipboard becomes cells, cells become values, values a plan that is not yet run.
//!
//! Nothing here changes an inventory or knows the clipboard. What cannot be read is told, and everything else can be put in without it.
//!
//! What leaves for a spreadsheet is text between tabs, and text cannot say what it is: a title `=1+1` would become a formula there, a telephone
//! `+46 8 123` a sum. An apostrophe before it would stand in the cell for everybody to see. What would be taken for a formula therefore gets a space
//! before it that does not break, see [`guarded`]: spreadsheets take such a cell for text, and this program, like others, takes a space at the edge of a
//! text away again.

mod plan;
mod read;
mod tsv;
mod write;

#[cfg(test)]
mod tests;

pub use plan::{Aim, CellIssue, ISSUES_MAX, Pasting, plan};
pub use read::{PROBLEMS, is_taken};
pub use tsv::{guarded, is_one_text, read, write};
pub use write::{cell_text, decimal};
