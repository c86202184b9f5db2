//! The one list of what can be done: menus, the command palette, shortcuts and the help sheet all read it.
//!
//! No shortcut uses Ctrl+Alt, `AltGr` characters or dead keys, which Nordic keyboards need for writing.

use eframe::egui::{Key, KeyboardShortcut, Modifiers};

use super::icon;

/// Something that can be done from a menu, the palette or a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each verb is named in assets/lang as action-…, in three languages")]
pub enum Verb {
    NewInventory,
    OpenInventory,
    OpenExample,
    ImportList,
    PasteList,
    ExportReport,
    Save,
    SaveCopy,
    CheckInventory,
    CloseInventory,
    Quit,
    Undo,
    Redo,
    Find,
    FindNext,
    FindPrevious,
    Replace,
    Palette,
    GoOverview,
    GoDatasets,
    GoMatrix,
    GoProcess,
    GoMaintenance,
    GoDemand,
    GoReports,
    GoSettings,
    GoScoringModel,
    NextRegion,
    PreviousRegion,
    TextLarger,
    TextSmaller,
    TextNormal,
    ThemeLight,
    ThemeDark,
    ThemeProjector,
    FullScreen,
    NewDataset,
    PreviousDataset,
    NextDataset,
    CloseCard,
    RemoveDataset,
    OpenDataset,
    GoStarter,
    GoCall,
    GoDuplicates,
    MoveForward,
    MoveBack,
    Decide,
    Conclude,
    UpdatedToday,
    GoDecisions,
    TakeSnapshot,
    GoChecklist,
    ScoreRun,
    FlipCost,
    ExportMatrix,
    Shortcuts,
    About,
}

/// The menus, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Menu {
    /// Files in and out.
    File,
    /// What was done, and finding.
    Edit,
    /// Screens and looks.
    View,
    /// One dataset.
    Dataset,
    /// Value against cost.
    Matrix,
    /// The stages, decisions and what is due.
    Process,
    /// Help.
    Help,
}

impl Menu {
    /// All menus, in order.
    pub const ALL: [Self; 7] = [Self::File, Self::Edit, Self::View, Self::Dataset, Self::Matrix, Self::Process, Self::Help];

    /// Returns the key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::File => "menu-file",
            Self::Edit => "menu-edit",
            Self::View => "menu-view",
            Self::Dataset => "menu-dataset",
            Self::Matrix => "menu-matrix",
            Self::Process => "menu-process",
            Self::Help => "menu-help",
        }
    }
}

/// What a verb is.
#[derive(Debug, Clone, Copy)]
pub struct VerbInfo {
    /// The key of its name in the messages: `action-undo`.
    pub key: &'static str,
    /// The menu it stands in, and the group of that menu; a line is drawn between groups.
    pub menu: Option<(Menu, u8)>,
    /// Its icon, where it has one.
    pub icon: Option<&'static str>,
    /// The key that does it.
    pub shortcut: Option<KeyboardShortcut>,
    /// What it takes to be done.
    pub needs: Needs,
}

/// What a verb takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// An open inventory.
    Inventory,
    /// An open inventory that can be written.
    Writable,
    /// A dataset that is chosen.
    Dataset,
    /// A dataset that is chosen, in an inventory that can be written.
    WritableDataset,
    /// Something to undo.
    Undo,
    /// Something to redo.
    Redo,
}

/// How things stand: what can be done now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one fact of its own")]
pub struct Standing {
    /// An inventory is open.
    pub has_inventory: bool,
    /// It can be written.
    pub is_writable: bool,
    /// A dataset is chosen.
    pub has_dataset: bool,
    /// There is something to undo.
    pub can_undo: bool,
    /// There is something to redo.
    pub can_redo: bool,
}

const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn ctrl_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key)
}

const fn plain(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

const fn alt(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::ALT, key)
}

const fn verb(key: &'static str, menu: Menu, group: u8, icon: Option<&'static str>, shortcut: Option<KeyboardShortcut>, needs: Needs) -> VerbInfo {
    VerbInfo { key, menu: Some((menu, group)), icon, shortcut, needs }
}

impl Verb {
    /// All verbs, in the order of the menus.
    pub const ALL: [Self; 58] = [
        Self::NewInventory,
        Self::OpenInventory,
        Self::OpenExample,
        Self::ImportList,
        Self::PasteList,
        Self::ExportReport,
        Self::Save,
        Self::SaveCopy,
        Self::CheckInventory,
        Self::CloseInventory,
        Self::Quit,
        Self::Undo,
        Self::Redo,
        Self::Find,
        Self::FindNext,
        Self::FindPrevious,
        Self::Replace,
        Self::Palette,
        Self::GoOverview,
        Self::GoDatasets,
        Self::GoMatrix,
        Self::GoProcess,
        Self::GoMaintenance,
        Self::GoDemand,
        Self::GoReports,
        Self::GoSettings,
        Self::GoScoringModel,
        Self::NextRegion,
        Self::PreviousRegion,
        Self::TextLarger,
        Self::TextSmaller,
        Self::TextNormal,
        Self::ThemeLight,
        Self::ThemeDark,
        Self::ThemeProjector,
        Self::FullScreen,
        Self::NewDataset,
        Self::PreviousDataset,
        Self::NextDataset,
        Self::CloseCard,
        Self::RemoveDataset,
        Self::OpenDataset,
        Self::GoStarter,
        Self::GoCall,
        Self::GoDuplicates,
        Self::MoveForward,
        Self::MoveBack,
        Self::Decide,
        Self::Conclude,
        Self::UpdatedToday,
        Self::GoDecisions,
        Self::TakeSnapshot,
        Self::GoChecklist,
        Self::ScoreRun,
        Self::FlipCost,
        Self::ExportMatrix,
        Self::Shortcuts,
        Self::About,
    ];

    /// Returns what the verb is.
    pub const fn info(self) -> VerbInfo {
        use Menu::{Dataset, Edit, File, Help, Matrix, Process, View};
        match self {
            Self::NewInventory => verb("action-new-inventory", File, 0, Some(icon::PLUS), None, Needs::Nothing),
            Self::OpenInventory => verb("action-open-inventory", File, 0, Some(icon::FOLDER), Some(ctrl(Key::O)), Needs::Nothing),
            Self::OpenExample => verb("action-open-example", File, 0, Some(icon::EYE), None, Needs::Nothing),
            Self::ImportList => verb("action-import-list", File, 1, Some(icon::IMPORT), Some(ctrl(Key::I)), Needs::Writable),
            Self::PasteList => verb("action-paste-list", File, 1, Some(icon::COPY), Some(ctrl_shift(Key::I)), Needs::Writable),
            Self::ExportReport => verb("action-export-report", File, 1, Some(icon::EXPORT), Some(ctrl(Key::P)), Needs::Inventory),
            Self::Save => verb("action-save", File, 2, Some(icon::SAVE), Some(ctrl(Key::S)), Needs::Inventory),
            Self::SaveCopy => verb("action-save-copy", File, 2, Some(icon::COPY), Some(ctrl_shift(Key::S)), Needs::Inventory),
            Self::CheckInventory => verb("action-check-inventory", File, 2, Some(icon::CIRCLE_CHECK), None, Needs::Inventory),
            Self::CloseInventory => verb("action-close-inventory", File, 3, None, Some(ctrl(Key::W)), Needs::Inventory),
            Self::Quit => verb("action-quit", File, 3, None, Some(ctrl(Key::Q)), Needs::Nothing),
            Self::Undo => verb("action-undo", Edit, 0, Some(icon::UNDO), Some(ctrl(Key::Z)), Needs::Undo),
            Self::Redo => verb("action-redo", Edit, 0, Some(icon::REDO), Some(ctrl(Key::Y)), Needs::Redo),
            Self::Find => verb("action-find", Edit, 1, Some(icon::SEARCH), Some(ctrl(Key::F)), Needs::Inventory),
            Self::FindNext => verb("action-find-next", Edit, 1, None, Some(plain(Key::F3)), Needs::Inventory),
            Self::FindPrevious => verb("action-find-previous", Edit, 1, None, Some(KeyboardShortcut::new(Modifiers::SHIFT, Key::F3)), Needs::Inventory),
            Self::Replace => verb("action-replace", Edit, 1, None, Some(ctrl(Key::H)), Needs::Writable),
            Self::Palette => verb("action-palette", Edit, 1, Some(icon::SEARCH), Some(ctrl(Key::K)), Needs::Nothing),
            Self::GoOverview => verb("action-go-overview", View, 0, Some(icon::HOME), Some(ctrl(Key::Num1)), Needs::Inventory),
            Self::GoDatasets => verb("action-go-datasets", View, 0, Some(icon::TABLE), Some(ctrl(Key::Num2)), Needs::Inventory),
            Self::GoMatrix => verb("action-go-matrix", View, 0, Some(icon::MATRIX), Some(ctrl(Key::Num3)), Needs::Inventory),
            Self::GoReports => verb("action-go-reports", View, 0, Some(icon::DOCUMENT), Some(ctrl(Key::Num7)), Needs::Inventory),
            Self::GoProcess => verb("action-go-process", View, 0, Some(icon::BOARD), Some(ctrl(Key::Num4)), Needs::Inventory),
            Self::GoMaintenance => verb("action-go-maintenance", View, 0, Some(icon::CALENDAR), Some(ctrl(Key::Num5)), Needs::Inventory),
            Self::GoDemand => verb("action-go-demand", View, 0, Some(icon::MESSAGE), Some(ctrl(Key::Num6)), Needs::Inventory),
            Self::GoSettings => verb("action-go-settings", View, 0, Some(icon::SETTINGS), Some(ctrl(Key::Comma)), Needs::Nothing),
            Self::NextRegion => verb("action-next-region", View, 1, None, Some(plain(Key::F6)), Needs::Nothing),
            Self::PreviousRegion => verb("action-previous-region", View, 1, None, Some(KeyboardShortcut::new(Modifiers::SHIFT, Key::F6)), Needs::Nothing),
            Self::TextLarger => verb("action-text-larger", View, 2, Some(icon::ZOOM_IN), Some(ctrl(Key::Plus)), Needs::Nothing),
            Self::TextSmaller => verb("action-text-smaller", View, 2, Some(icon::ZOOM_OUT), Some(ctrl(Key::Minus)), Needs::Nothing),
            Self::TextNormal => verb("action-text-normal", View, 2, Some(icon::TYPE), Some(ctrl(Key::Num0)), Needs::Nothing),
            Self::ThemeLight => verb("action-theme-light", View, 3, Some(icon::SUN), None, Needs::Nothing),
            Self::ThemeDark => verb("action-theme-dark", View, 3, Some(icon::MOON), None, Needs::Nothing),
            Self::ThemeProjector => verb("action-theme-projector", View, 3, Some(icon::PROJECTOR), None, Needs::Nothing),
            Self::FullScreen => verb("action-full-screen", View, 3, Some(icon::MAXIMIZE), Some(plain(Key::F11)), Needs::Nothing),
            Self::NewDataset => verb("action-new-dataset", Dataset, 0, Some(icon::PLUS), Some(ctrl(Key::N)), Needs::Writable),
            Self::PreviousDataset => verb("action-previous-dataset", Dataset, 1, Some(icon::ARROW_UP), Some(alt(Key::ArrowUp)), Needs::Dataset),
            Self::NextDataset => verb("action-next-dataset", Dataset, 1, Some(icon::ARROW_DOWN), Some(alt(Key::ArrowDown)), Needs::Dataset),
            Self::CloseCard => verb("action-close-card", Dataset, 1, Some(icon::CLOSE), None, Needs::Dataset),
            Self::RemoveDataset => verb("action-remove-dataset", Dataset, 2, Some(icon::TRASH), None, Needs::WritableDataset),
            Self::OpenDataset => verb("action-open-dataset", Dataset, 1, Some(icon::MAXIMIZE), Some(ctrl(Key::Enter)), Needs::Dataset),
            Self::GoStarter => verb("action-go-starter", Dataset, 3, Some(icon::LIST), None, Needs::Inventory),
            Self::GoCall => verb("action-go-call", Dataset, 3, Some(icon::INBOX), None, Needs::Inventory),
            Self::GoDuplicates => verb("action-go-duplicates", Dataset, 3, Some(icon::COPY), None, Needs::Inventory),
            Self::MoveForward => verb("action-move-forward", Process, 0, Some(icon::ARROW_RIGHT), Some(ctrl_shift(Key::ArrowRight)), Needs::WritableDataset),
            Self::MoveBack => verb("action-move-back", Process, 0, Some(icon::ARROW_LEFT), Some(ctrl_shift(Key::ArrowLeft)), Needs::WritableDataset),
            Self::Decide => verb("action-decide", Process, 1, Some(icon::FLAG), None, Needs::Writable),
            Self::Conclude => verb("action-conclude", Process, 1, Some(icon::INBOX), None, Needs::WritableDataset),
            Self::UpdatedToday => verb("action-updated-today", Process, 1, Some(icon::CIRCLE_CHECK), None, Needs::WritableDataset),
            Self::GoDecisions => verb("action-go-decisions", Process, 2, Some(icon::SCALE), None, Needs::Inventory),
            Self::TakeSnapshot => verb("action-take-snapshot", Process, 2, Some(icon::PIN), None, Needs::Writable),
            Self::GoChecklist => verb("action-go-checklist", Process, 3, Some(icon::LIST), None, Needs::Inventory),
            Self::ScoreRun => verb("action-score-run", Matrix, 0, Some(icon::PLAY), None, Needs::Inventory),
            Self::GoScoringModel => verb("action-scoring-model", Matrix, 0, Some(icon::SCALE), None, Needs::Inventory),
            Self::FlipCost => verb("action-flip-cost", Matrix, 1, Some(icon::REFRESH), None, Needs::Inventory),
            Self::ExportMatrix => verb("action-export-matrix", Matrix, 2, Some(icon::FILE_IMAGE), None, Needs::Inventory),
            Self::Shortcuts => verb("action-shortcuts", Help, 0, Some(icon::KEYBOARD), Some(plain(Key::F1)), Needs::Nothing),
            Self::About => verb("action-about", Help, 0, Some(icon::INFO), None, Needs::Nothing),
        }
    }

    /// Returns the key of the message that says why it cannot be done now, or `None` if it can.
    pub const fn blocked(self, standing: Standing) -> Option<&'static str> {
        let Standing { has_inventory, is_writable, has_dataset, can_undo, can_redo } = standing;
        match self.info().needs {
            Needs::Nothing => None,
            _ if !has_inventory => Some("blocked-no-inventory"),
            Needs::Inventory => None,
            Needs::Dataset if has_dataset => None,
            Needs::Dataset => Some("blocked-no-dataset"),
            _ if !is_writable => Some("blocked-read-only"),
            Needs::Writable => None,
            Needs::WritableDataset if has_dataset => None,
            Needs::WritableDataset => Some("blocked-no-dataset"),
            Needs::Undo if can_undo => None,
            Needs::Undo => Some("blocked-nothing-to-undo"),
            Needs::Redo if can_redo => None,
            Needs::Redo => Some("blocked-nothing-to-redo"),
        }
    }
}

/// Other keys that do the same as a verb's own.
pub const ALSO: [(KeyboardShortcut, Verb); 2] = [
    (KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z), Verb::Redo),
    (KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::P), Verb::Palette),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn shortcuts() -> Vec<(KeyboardShortcut, Verb)> {
        let own = Verb::ALL.into_iter().filter_map(|verb| verb.info().shortcut.map(|shortcut| (shortcut, verb)));
        own.chain(ALSO).collect()
    }

    #[test]
    fn no_key_does_two_things() {
        let all = shortcuts();
        for (index, (shortcut, verb)) in all.iter().enumerate() {
            for (other, other_verb) in &all[..index] {
                assert_ne!(shortcut, other, "{verb:?} and {other_verb:?}");
            }
        }
    }

    #[test]
    fn no_key_is_needed_for_writing() {
        let awkward = [Key::OpenBracket, Key::CloseBracket, Key::OpenCurlyBracket, Key::CloseCurlyBracket, Key::Backslash, Key::Slash, Key::Questionmark];
        for (shortcut, verb) in shortcuts() {
            let modifiers = shortcut.modifiers;
            assert!(!(modifiers.alt && (modifiers.ctrl || modifiers.command)), "{verb:?} uses Ctrl+Alt, which is AltGr");
            assert!(!awkward.contains(&shortcut.logical_key), "{verb:?} uses a key that needs AltGr or Shift on Nordic keyboards");
        }
    }

    #[test]
    fn every_verb_is_listed_once() {
        for (index, verb) in Verb::ALL.iter().enumerate() {
            assert_eq!(*verb as usize, index);
        }
    }

    #[test]
    fn without_an_inventory_little_can_be_done() {
        assert_eq!(Verb::NewDataset.blocked(Standing::default()), Some("blocked-no-inventory"));
        assert_eq!(Verb::OpenInventory.blocked(Standing::default()), None);
        let read_only = Standing { has_inventory: true, ..Standing::default() };
        assert_eq!(Verb::NewDataset.blocked(read_only), Some("blocked-read-only"));
        assert_eq!(Verb::Find.blocked(read_only), None);
    }
}
