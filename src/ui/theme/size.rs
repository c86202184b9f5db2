//! Sizes in points at 100 % text size, all on a grid of 4.

/// The bar at the top of the window.
pub const TOP_BAR: f32 = 44.0;
/// The rail at the left.
pub const RAIL: f32 = 200.0;
/// The rail when only icons fit.
pub const RAIL_FOLDED: f32 = 56.0;
/// Below this width of the window the rail folds by itself.
pub const RAIL_FOLDS_UNDER: f32 = 1200.0;
/// Below this width of the window the rail folds for the matrix, which needs the room.
pub const RAIL_FOLDS_FOR_MATRIX_UNDER: f32 = 1500.0;
/// The header of a view.
pub const VIEW_HEADER: f32 = 56.0;
/// The bar of filters under the header.
pub const FILTER_BAR: f32 = 44.0;
/// Left and right of a view's content.
pub const VIEW_PAD: f32 = 24.0;
/// The record card.
pub const CARD: f32 = 388.0;
/// The narrowest record card.
pub const CARD_MIN: f32 = 360.0;
/// The widest record card.
pub const CARD_MAX: f32 = 520.0;
/// Below this width of the window the record card covers the grid.
pub const CARD_COVERS_UNDER: f32 = 1100.0;
/// Inside the record card.
pub const CARD_PAD: f32 = 20.0;
/// What was changed, before how, in a wide history.
pub const HISTORY_PART: f32 = 240.0;
/// The search line of a history.
pub const HISTORY_SEARCH: f32 = 260.0;
/// How far beyond the edge of the view a history is drawn.
pub const HISTORY_AHEAD: f32 = 600.0;
/// The bar at the bottom of a view.
pub const STATUS_BAR: f32 = 32.0;
/// Between two fields beside each other.
pub const GAP: f32 = 8.0;
/// Buttons, fields, chips.
pub const CONTROL: f32 = 28.0;
/// A row of a table or list.
pub const ROW: f32 = 28.0;
/// A row of the rail, a menu or the palette.
pub const NAV_ROW: f32 = 32.0;
/// Rows that carry two lines.
pub const TALL_ROW: f32 = 44.0;
/// A badge.
pub const BADGE: f32 = 20.0;
/// An icon in bars.
pub const ICON: f32 = 18.0;
/// An icon beside text.
pub const ICON_SMALL: f32 = 16.0;
/// Corners of panels and cards.
pub const RADIUS: u8 = 6;
/// Corners of controls.
pub const RADIUS_SMALL: u8 = 4;
/// The line of text that pages of prose keep to.
pub const MEASURE: f32 = 720.0;
/// The widest a page of fields, scores or history of one dataset is shown.
pub const PAGE: f32 = 760.0;
/// A row of the checklist.
pub const CHECK_ROW: f32 = 36.0;
/// An item beside the checklist, wide and narrow.
pub const CHECK_PANEL: [f32; 2] = [352.0, 316.0];
/// From this width of a room on an item stands beside the checklist; it covers it otherwise.
pub const CHECK_PANEL_FROM: f32 = 860.0;
/// A stage of the full page: with what is done in it under its name, and without.
pub const STAGE: [f32; 2] = [48.0, 32.0];
/// A room lower than this shows the full page with a low head.
pub const PAGE_LOW_UNDER: f32 = 520.0;
/// The command palette.
pub const PALETTE: f32 = 640.0;
/// How far from the top the command palette hangs.
pub const PALETTE_TOP: f32 = 88.0;
/// The side column of the overview.
pub const SIDE_COLUMN: f32 = 392.0;
/// A toast.
pub const TOAST: [f32; 2] = [360.0, 44.0];
/// The ranking list beside the matrix, wide and narrow; as wide as the record card, so that opening it moves no point.
pub const RANKING: [f32; 2] = [420.0, 360.0];
/// From this width of the screen on the ranking list is wide.
pub const RANKING_WIDE_FROM: f32 = 1500.0;
/// Below this width of the screen the ranking list goes and the record card covers the matrix.
pub const RANKING_HIDES_UNDER: f32 = 1000.0;
/// A heading among the rows of the ranking list.
pub const RANKING_HEADING: f32 = 40.0;
/// What is not placed, under the matrix.
pub const TRAY: f32 = 76.0;
/// A matrix less high than this scrolls instead.
pub const PLOT_MIN: f32 = 240.0;
/// A matrix less wide than this has smaller marks and names.
pub const PLOT_NARROW_UNDER: f32 = 720.0;
/// The explanation of a point, wide and narrow.
pub const POPOVER: [f32; 2] = [440.0, 340.0];
/// A row of the explanation of a point.
pub const POPOVER_ROW: f32 = 22.0;
/// The ring around what has the focus.
pub const FOCUS: f32 = 2.0;
/// The window at its first start.
pub const WINDOW: [f32; 2] = [1280.0, 720.0];
/// The smallest window.
pub const WINDOW_MIN: [f32; 2] = [640.0, 400.0];
/// The choices of a document, beside its preview.
pub const REPORT_OPTIONS: f32 = 416.0;
/// The widest a page of paper is shown.
pub const PAPER: f32 = 700.0;
/// Below this width of the screen a decision or a snapshot covers the list it is chosen from.
pub const DECISIONS_COVER_UNDER: f32 = 860.0;
/// The list of snapshots.
pub const SNAPSHOTS: f32 = 288.0;
/// A tile: one of the few ways in that a screen offers.
pub const TILE: f32 = 52.0;
/// The column of the first screen.
pub const WELCOME_COLUMN: f32 = 680.0;
/// Below this width of the window the right half of the first screen folds away.
pub const WELCOME_FOLDS_UNDER: f32 = 900.0;
/// A row of files opened lately.
pub const FILE_ROW: f32 = 48.0;
/// The narrowest month of the maintenance calendar, its heading and its lines.
pub const MONTH_MIN: f32 = 236.0;
/// See [`MONTH_MIN`].
pub const MONTH_HEADING: f32 = 36.0;
/// See [`MONTH_MIN`].
pub const MONTH_ROW: f32 = 24.0;
/// A screen narrower than this shows reminders over the calendar instead of beside it.
pub const LETTERS_COVER_UNDER: f32 = 800.0;
/// A dialog that asks.
pub const DIALOG: f32 = 520.0;
/// A dialog that asks for a lot.
pub const DIALOG_FORM: f32 = 640.0;
/// A dialog that tells a lot.
pub const DIALOG_WIDE: f32 = 840.0;
/// What to look at in a list on its way in, beside its columns and rows.
pub const IMPORT_ISSUES: f32 = 336.0;
/// The cell that is looked at, under what to look at.
pub const IMPORT_CELL: f32 = 208.0;
/// A room narrower or lower than this shows a list on its way in as one page.
pub const IMPORT_STACKS_UNDER: [f32; 2] = [860.0, 430.0];
/// The narrowest and widest column of a list's preview at first.
pub const CELL_MIN: f32 = 72.0;
/// See [`CELL_MIN`].
pub const CELL_MAX: f32 = 260.0;
/// What has been answered, beside the question of a run.
pub const RUN_SIDE: f32 = 264.0;
/// A room narrower than this shows the question alone.
pub const RUN_SIDE_FROM: f32 = 1040.0;
/// The widest a page of a run is shown.
pub const RUN_PAGE: f32 = 1400.0;
/// The findings beside a pair.
pub const RUN_FINDINGS: f32 = 360.0;
/// What narrows a column, in a popup.
pub const COLUMN_FILTER: f32 = 296.0;
/// The column of the grid that ticks rows.
pub const GRID_TICK: f32 = 36.0;
/// The least width of what a cell is written in, and of its list of choices.
pub const CELL_EDITOR: [f32; 2] = [160.0, 260.0];
/// The widest a cell grows while somebody writes in it.
pub const CELL_EDITOR_MAX: f32 = 480.0;
/// The highest list of choices of a cell.
pub const CELL_CHOICES: f32 = 252.0;
/// Help on filters as text.
pub const FILTER_HELP: f32 = 520.0;
/// The saved views, above the filters.
pub const VIEW_STRIP: f32 = 36.0;
/// A heading of a grouped list.
pub const GROUP_INDENT: f32 = 20.0;
