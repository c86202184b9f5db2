//! The frame around every screen of an open inventory: the bar at the top, the rail, the command palette, banners.

pub mod banner;
pub mod drop;
pub mod keys;
mod menu;
mod messages;
pub mod palette;
pub mod rail;
pub mod top_bar;
