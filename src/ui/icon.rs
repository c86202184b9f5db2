//! Names the Lucide glyphs that the program draws, each as a one-character string in the icon font.
//! It must not choose size, colour or accessible name: those belong to the theme and to the widget that shows the icon.
//!
//! The font holds exactly the glyphs named here. To add one, write its constant with the Lucide name in the doc line
//! and run `assets/fonts/build.py`.

// Places

/// The overview (`house`).
pub const HOME: &str = "\u{e0f5}";
/// The list of datasets (`table`).
pub const TABLE: &str = "\u{e17d}";
/// The matrix of value and cost (`layout-grid`).
pub const MATRIX: &str = "\u{e0ff}";
/// The board of stages (`square-kanban`).
pub const BOARD: &str = "\u{e170}";
/// A date, or the list of what is due (`calendar`).
pub const CALENDAR: &str = "\u{e063}";
/// A request or a comment (`message-square`).
pub const MESSAGE: &str = "\u{e117}";
/// A report or a decision paper (`file-text`).
pub const DOCUMENT: &str = "\u{e0cc}";
/// The workshop (`presentation`).
pub const PRESENTATION: &str = "\u{e4ae}";
/// The projector view (`projector`).
pub const PROJECTOR: &str = "\u{e4af}";
/// Settings (`sliders-horizontal`).
pub const SETTINGS: &str = "\u{e29a}";
/// Help (`circle-question-mark`).
pub const HELP: &str = "\u{e082}";
/// What waits to be sorted (`inbox`).
pub const INBOX: &str = "\u{e0f7}";
/// What was done, and by whom (`history`).
pub const HISTORY: &str = "\u{e1f5}";
/// Search (`search`).
pub const SEARCH: &str = "\u{e151}";

// Directions

/// Opens what is below (`chevron-down`).
pub const CHEVRON_DOWN: &str = "\u{e06d}";
/// Opens what is folded, or goes one step in (`chevron-right`).
pub const CHEVRON_RIGHT: &str = "\u{e06f}";
/// Goes one step back (`chevron-left`).
pub const CHEVRON_LEFT: &str = "\u{e06e}";
/// Folds what is open (`chevron-up`).
pub const CHEVRON_UP: &str = "\u{e070}";
/// Leads on (`arrow-right`).
pub const ARROW_RIGHT: &str = "\u{e049}";
/// Leads back (`arrow-left`).
pub const ARROW_LEFT: &str = "\u{e048}";
/// Sorted ascending, or moved up (`arrow-up`).
pub const ARROW_UP: &str = "\u{e04a}";
/// Sorted descending, or moved down (`arrow-down`).
pub const ARROW_DOWN: &str = "\u{e042}";
/// Can be sorted (`arrow-up-down`).
pub const ARROW_UP_DOWN: &str = "\u{e37d}";
/// Leads out of the program (`external-link`).
pub const EXTERNAL_LINK: &str = "\u{e0b9}";
/// A link (`link`).
pub const LINK: &str = "\u{e102}";

// Deeds

/// Adds (`plus`).
pub const PLUS: &str = "\u{e13d}";
/// Takes away (`minus`).
pub const MINUS: &str = "\u{e11c}";
/// Filters a list (`funnel`).
pub const FILTER: &str = "\u{e0dc}";
/// Done, or chosen (`check`).
pub const CHECK: &str = "\u{e06c}";
/// Closes or removes (`x`).
pub const CLOSE: &str = "\u{e1b2}";
/// Undoes (`undo-2`).
pub const UNDO: &str = "\u{e2a1}";
/// Does again (`redo-2`).
pub const REDO: &str = "\u{e2a0}";
/// Reads a file into the inventory (`arrow-up-from-line`).
pub const IMPORT: &str = "\u{e45a}";
/// Writes a file from the inventory (`download`).
pub const EXPORT: &str = "\u{e0b2}";
/// Edits (`pencil`).
pub const PENCIL: &str = "\u{e1f9}";
/// Throws away (`trash-2`).
pub const TRASH: &str = "\u{e18e}";
/// Copies (`copy`).
pub const COPY: &str = "\u{e09e}";
/// Saves a copy or a view (`save`).
pub const SAVE: &str = "\u{e14d}";
/// Reads again (`refresh-cw`).
pub const REFRESH: &str = "\u{e145}";
/// Starts (`play`).
pub const PLAY: &str = "\u{e13c}";
/// Pauses (`pause`).
pub const PAUSE: &str = "\u{e12e}";
/// Fills the window (`maximize`).
pub const MAXIMIZE: &str = "\u{e112}";
/// Selects by drawing round (`lasso`).
pub const LASSO: &str = "\u{e1ce}";
/// Shows larger (`zoom-in`).
pub const ZOOM_IN: &str = "\u{e1b6}";
/// Shows smaller (`zoom-out`).
pub const ZOOM_OUT: &str = "\u{e1b7}";
/// Merges two records or two files (`git-merge`).
pub const MERGE: &str = "\u{e0e4}";
/// More to do (`ellipsis`).
pub const MORE: &str = "\u{e0b6}";
/// Can be dragged (`grip-vertical`).
pub const GRIP: &str = "\u{e0eb}";
/// Keeps in place (`pin`).
pub const PIN: &str = "\u{e259}";

// Things

/// A folder, or opening a file (`folder`).
pub const FOLDER: &str = "\u{e0d7}";
/// A workbook (`file-spreadsheet`).
pub const FILE_SPREADSHEET: &str = "\u{e326}";
/// A picture (`file-image`).
pub const FILE_IMAGE: &str = "\u{e31c}";
/// A source system or a database (`database`).
pub const DATABASE: &str = "\u{e0ad}";
/// A collection, or several inventories together (`layers`).
pub const LAYERS: &str = "\u{e529}";
/// A list (`list`).
pub const LIST: &str = "\u{e106}";
/// The columns of a table (`columns-3`).
pub const COLUMNS: &str = "\u{e099}";
/// A keyword or a category (`tag`).
pub const TAG: &str = "\u{e17f}";
/// Law, or weighing value against cost (`scale`).
pub const SCALE: &str = "\u{e212}";
/// Security and personal data (`shield`).
pub const SHIELD: &str = "\u{e158}";
/// Locked, or for some only (`lock`).
pub const LOCK: &str = "\u{e10b}";
/// How a figure was reached (`calculator`).
pub const CALCULATOR: &str = "\u{e1bc}";
/// Voting in a workshop (`vote`).
pub const VOTE: &str = "\u{e3ad}";
/// A favourite (`star`).
pub const STAR: &str = "\u{e176}";
/// New since last time (`sparkle`).
pub const SPARKLE: &str = "\u{e47e}";
/// Marked for attention (`flag`).
pub const FLAG: &str = "\u{e0d1}";

// People and ways to reach them

/// A person or a role (`user`).
pub const USER: &str = "\u{e19f}";
/// A group (`users`).
pub const USERS: &str = "\u{e1a4}";
/// An organisation (`building-2`).
pub const BUILDING: &str = "\u{e290}";
/// E-mail (`mail`).
pub const MAIL: &str = "\u{e10f}";
/// Telephone (`phone`).
pub const PHONE: &str = "\u{e133}";
/// Language, or published on the web (`globe`).
pub const GLOBE: &str = "\u{e0e8}";

// Time

/// Waiting time (`clock`).
pub const CLOCK: &str = "\u{e087}";
/// A timer that runs (`timer`).
pub const TIMER: &str = "\u{e1e0}";
/// Notices (`bell`).
pub const BELL: &str = "\u{e059}";

// State

/// Shown, or a look at an example (`eye`).
pub const EYE: &str = "\u{e0ba}";
/// Hidden (`eye-off`).
pub const EYE_OFF: &str = "\u{e0bb}";
/// Needs care (`triangle-alert`).
pub const WARNING: &str = "\u{e193}";
/// Went wrong (`octagon-alert`).
pub const ERROR: &str = "\u{e127}";
/// Good to know (`info`).
pub const INFO: &str = "\u{e0f9}";
/// Not begun (`circle`).
pub const CIRCLE: &str = "\u{e076}";
/// Begun (`circle-dot`).
pub const CIRCLE_DOT: &str = "\u{e345}";
/// Half done (`contrast`).
pub const CIRCLE_HALF: &str = "\u{e09d}";
/// Done (`circle-check`).
pub const CIRCLE_CHECK: &str = "\u{e226}";
/// Refused, or failed (`circle-x`).
pub const CIRCLE_X: &str = "\u{e084}";
/// Does not apply (`circle-slash`).
pub const CIRCLE_SLASH: &str = "\u{e402}";

// Appearance

/// The light theme (`sun`).
pub const SUN: &str = "\u{e178}";
/// The dark theme (`moon`).
pub const MOON: &str = "\u{e11e}";
/// The theme of the system (`monitor`).
pub const MONITOR: &str = "\u{e11d}";
/// Text size (`a-large-small`).
pub const TYPE: &str = "\u{e587}";
/// Keys (`keyboard`).
pub const KEYBOARD: &str = "\u{e284}";

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    /// Returns the name and the value of every constant in this file, as they are written in it.
    fn constants() -> Vec<(&'static str, &'static str)> {
        include_str!("icon.rs").lines().filter_map(|line| line.strip_prefix("pub const ")?.split_once(": &str = ")).collect()
    }

    #[test]
    fn no_two_icons_share_a_glyph() {
        let mut seen = BTreeMap::new();
        for (name, value) in constants() {
            if let Some(other) = seen.insert(value, name) {
                panic!("{name} and {other} are both {value}");
            }
        }
        assert!(seen.len() > 80, "only {} icons were found", seen.len());
    }

    #[test]
    fn every_icon_is_one_character_of_the_private_use_area() {
        for (name, value) in constants() {
            let code = value.strip_prefix("\"\\u{").and_then(|rest| rest.strip_suffix("}\";")).and_then(|hex| u32::from_str_radix(hex, 16).ok());
            assert!(code.is_some_and(|code| (0xe000..=0xf8ff).contains(&code)), "{name} is {value}");
        }
    }
}
