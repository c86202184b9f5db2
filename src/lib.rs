//! Fyrfält.

pub mod alphabet;
pub mod command;
pub mod figure;
pub mod model;
pub mod store;
pub mod text;
pub mod wording;
