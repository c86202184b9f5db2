//! Fyrfält.

pub mod command;
pub mod model;
