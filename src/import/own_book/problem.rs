//! What can be the matter with a cell or row of the program's own workbook. Facts only; the views word them.
//!
//! Nothing of what is told here is taken in or kept elsewhere.

macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident = $key:literal;)*) => {
        /// Why something of our own workbook is not taken in.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum OwnProblem {
            $($(#[$doc])* $name,)*
        }

        impl OwnProblem {
            /// All problems.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Returns the stable English key.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }
        }
    };
}

problems! {
    /// The dataset has no title.
    TitleMissing = "title-missing";
    /// An earlier row is about the same.
    SameId = "same-id";
    /// The row names no dataset that is there.
    NoDataset = "no-dataset";
    /// The row lacks something that it must say.
    Incomplete = "incomplete";
    /// A state that needs a reason, without one.
    NoReason = "no-reason";
    /// A reason for a score that is not there.
    NoScore = "no-score";
    /// A score on a criterion that the scoring model here does not have.
    OtherModel = "other-model";
    /// A department that no dataset is of.
    UnusedDepartment = "unused-department";
    /// Not a score.
    NotAScore = "not-a-score";
    /// Not a number from 0 to 100.
    NotAPlace = "not-a-place";
    /// Not a date.
    NotADate = "not-a-date";
    /// Not in the list of what can stand there.
    NotInList = "not-in-list";
    /// Not a web address.
    NotAnAddress = "not-an-address";
    /// Not an id of this program.
    NotAnId = "not-an-id";
    /// Nothing that is text, or too long.
    NotText = "not-text";
}
