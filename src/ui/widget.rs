//! Reusable pieces of the window. Each takes its colours and sizes from the theme and has an accessible name.
//!
//! A widget knows nothing of the session: it shows what it is given and says what was done to it.

pub mod badge;
pub mod bar;
pub mod button;
pub mod check;
pub mod chip;
pub mod filter_line;
pub mod glyph;
pub mod ground;
pub mod keycap;
pub mod label;
pub mod menu;
pub mod row;
pub mod search_field;
pub mod segment;
pub mod select;
pub mod text_field;
pub mod tile;

pub use badge::{Badge, Tone};
pub use button::{Button, icon_button};
pub use ground::Ground;
pub use label::UiText;
