//! Fyrfält.

pub mod alphabet;
pub mod cli;
pub mod command;
pub mod example;
pub mod export;
pub mod figure;
pub mod import;
pub mod job;
pub mod model;
pub mod session;
pub mod store;
pub mod text;
pub mod ui;
pub mod wording;
