//! The window: it shows the inventory, and turns what people do into commands.
//!
//! Views only read and ask; [`app::App`] alone performs. No view names the store, SQL or the disk.

pub mod action;
pub mod app;
pub mod asked;
pub mod context;
pub mod derived;
pub mod dialog;
pub mod document;
pub mod focus;
pub mod icon;
pub mod latest;
pub mod picker;
pub mod screen;
pub mod settings;
pub mod shell;
pub mod start;
pub mod theme;
pub mod toast;
pub mod verb;
pub mod widget;
pub mod work;

pub use app::App;
pub use settings::RendererChoice;
pub use start::{NoWindow, Start, run};
