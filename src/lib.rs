//! Fyrfält.

pub mod model;
