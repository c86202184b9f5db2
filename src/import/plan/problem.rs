//! What can be the matter with a row or a cell. Facts only; the views word them.

/// How much a problem matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something of the file does not come in.
    Lost,
    /// It comes in otherwise than the file may mean it.
    Check,
    /// Good to know.
    Info,
}

impl Severity {
    /// Returns the stable English key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Lost => "lost",
            Self::Check => "check",
            Self::Info => "info",
        }
    }
}

macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $severity:ident;)*) => {
        /// What is the matter.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Problem {
            $($(#[$doc])* $name,)*
        }

        impl Problem {
            /// All problems, worst first.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Returns the stable English key.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)*
                }
            }

            /// Returns how much it matters.
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$name => Severity::$severity,)*
                }
            }
        }
    };
}

problems! {
    /// The row has no title and is refused.
    TitleMissing = "title-missing", Lost;
    /// An earlier row has the same id; the row is refused.
    SameId = "same-id", Lost;
    /// An earlier row has the same code; the row is refused.
    SameCode = "same-code", Lost;
    /// Another row is about the same dataset; the row is refused.
    SameDataset = "same-dataset", Lost;
    /// The dataset was removed here after the workbook was written; the row is refused.
    RemovedHere = "removed-here", Lost;
    /// The dataset is there, and what the stages on the way ask for is not done; its stage stays.
    StageNotDone = "stage-not-done", Lost;
    /// The dataset is there and further on; a list gives no reason to move it back, and its stage stays.
    StageBack = "stage-back", Lost;
    /// The work on the dataset has ended; its stage stays.
    StageEnded = "stage-ended", Lost;
    /// The note is full; the rest of the row's leftovers did not fit.
    NoteFull = "note-full", Lost;
    /// A formula failed in the file: `#N/A`.
    CellError = "cell-error", Lost;
    /// A date that became minutes and seconds: `00:00.0`.
    MangledTime = "mangled-time", Lost;
    /// A formula whose result is not in the file.
    NotCalculated = "not-calculated", Lost;
    /// Not a date; kept in the note.
    NotADate = "not-a-date", Check;
    /// A day that can only be written with the month first, in a column of days that are not; kept in the note.
    NotDayFirst = "not-day-first", Check;
    /// The days of a column are read with the month first, because most that can be only one way are so.
    MonthFirst = "month-first", Check;
    /// A month or a year where a day is asked for; kept in the note.
    DayMissing = "day-missing", Check;
    /// Not a number of hours; kept in the note.
    NotHours = "not-hours", Check;
    /// Not a web address; kept in the note.
    NotAnAddress = "not-an-address", Check;
    /// Not an e-mail address; kept in the note.
    NotAnEmail = "not-an-email", Check;
    /// Not in the field's list; kept in the note.
    NotInList = "not-in-list", Check;
    /// Not a stage; kept in the note.
    NotAStage = "not-a-stage", Check;
    /// Not a score; kept in the note.
    NotAScore = "not-a-score", Check;
    /// A score on a criterion that the scoring model here does not have.
    OtherModel = "other-model", Lost;
    /// Not an id of this program; kept in the note.
    NotAnId = "not-an-id", Check;
    /// Longer than the field can be; the whole text is kept in the note.
    TooLong = "too-long", Check;
    /// Nothing that is text; kept in the note as far as it goes.
    NotText = "not-text", Check;
    /// A place in a template that somebody should have filled in, or a word that means so: `{{description}}`, `<Titel>`, `TODO`.
    Leftover = "leftover", Check;
    /// There is something to the right of the last heading; what stands in the row may be in other columns than is meant.
    RowTooLong = "row-too-long", Check;
    /// A column beyond the last heading that most rows have something in; kept in the note.
    HeadingMissing = "heading-missing", Check;
    /// A column of the last list of the source is not in this one, and no other becomes what it was.
    ColumnGone = "column-gone", Check;
    /// Name and e-mail address are those of two people; one comes in, the other is kept in the note.
    OtherPerson = "other-person", Check;
    /// Several people in one cell; the first comes in, and the whole is kept in the note.
    SeveralPeople = "several-people", Check;
    /// An e-mail address where a name is asked for.
    AddressForName = "address-for-name", Check;
    /// Yes or no where no field takes that; kept in the note.
    YesOrNoKept = "yes-or-no-kept", Check;
    /// A letter was lost before the list came here: `�`.
    LostLetter = "lost-letter", Check;
    /// Whether the mark within a number is for decimals or thousands is not known: `1,234`.
    AmbiguousNumber = "ambiguous-number", Check;
    /// The heading asks for something that too few values are; the column is kept in the note.
    ColumnKept = "column-kept", Check;
    /// A column that looks like scores on no criterion that is clearly meant; kept in the note.
    ScoresKept = "scores-kept", Check;
    /// The list says that nothing is secret; the dataset stays not public.
    SecretHere = "secret-here", Check;
    /// The list says that nothing is secret; the dataset stays restricted.
    RestrictedHere = "restricted-here", Check;
    /// Yes to something that a gate asks about; kept in the note, and the gate is for somebody to examine.
    GateHint = "gate-hint", Check;
    /// A dataset that is there has a like title; the row comes in as a new one.
    Likely = "likely", Check;
    /// Said otherwise here and in the list, by people on both sides; what stands here stays until somebody says otherwise.
    Clash = "clash", Check;
    /// Given by the list last time and empty in it now; what stands here stays.
    EmptiedThere = "emptied-there", Check;
    /// Another row or dataset of the same department has the same title.
    SameTitle = "same-title", Check;
    /// Day and month could be the other way round.
    AmbiguousDate = "ambiguous-date", Check;
    /// The year has two digits and was read as standing first: `24-05-03`.
    ShortYearFirst = "short-year-first", Check;
    /// The year has two digits and was read as standing last: `03/05/24`.
    ShortYearLast = "short-year-last", Check;
    /// Two departments in one cell.
    SeveralDepartments = "several-departments", Check;
    /// Text that was misread before it came here.
    Mojibake = "mojibake", Check;
    /// Misread text that was put right.
    Repaired = "repaired", Info;
    /// A leftover of a template was taken out.
    Emptied = "emptied", Info;
    /// Said otherwise here and in the list, and somebody has said which counts.
    ClashDecided = "clash-decided", Info;
    /// Changed here and not in the list since it came last; what stands here stays.
    KeptHere = "kept-here", Info;
    /// Somebody chose to leave the row out.
    LeftOut = "left-out", Info;
    /// Line breaks or invisible characters were taken out.
    Cleaned = "cleaned", Info;
    /// A word was read as a score: `H` is 5.
    ScoreWord = "score-word", Info;
    /// Yes or no was read as what the heading asks about.
    YesOrNo = "yes-or-no", Info;
    /// A column has another heading than in the last list of the source.
    ColumnRenamed = "column-renamed", Info;
    /// A name, an e-mail address and a telephone number in one cell were taken apart.
    TakenApart = "taken-apart", Info;
    /// The address that a cell leads to was taken, because its text is none.
    LinkTaken = "link-taken", Info;
    /// What stands before an address of the web was added.
    SchemeAdded = "scheme-added", Info;
    /// A time of day was left out of a date.
    TimeLeftOut = "time-left-out", Info;
    /// A year alone was read as its first or last day.
    YearOnly = "year-only", Info;
    /// The number of a day was read as a date.
    SerialDate = "serial-date", Info;
    /// A column of the program's own list that is not read from lists.
    PassedOver = "passed-over", Info;
    /// A new dataset comes in at a stage that it has come to elsewhere.
    StageReached = "stage-reached", Info;
    /// The cell says that there is nothing to say: `n/a`.
    SaysNothing = "says-nothing", Info;
}

/// Why a row comes to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It has no title.
    TitleMissing,
    /// A person left it out.
    LeftOut,
    /// Our own workbook comes back, and its dataset was removed here meanwhile.
    RemovedHere,
    /// A person gave it a dataset that another row is about, or its dataset was merged into that one.
    SameDataset {
        /// That row of the file, from 1.
        row: u32,
    },
    /// An earlier row has the same id.
    SameId {
        /// That row of the file, from 1.
        row: u32,
    },
    /// An earlier row has the same code.
    SameCode {
        /// That row of the file, from 1.
        row: u32,
    },
}

impl Refused {
    /// Returns the row that it is the same as, if that is why.
    pub const fn same_as(self) -> Option<u32> {
        match self {
            Self::SameDataset { row } | Self::SameId { row } | Self::SameCode { row } => Some(row),
            Self::TitleMissing | Self::LeftOut | Self::RemovedHere => None,
        }
    }

    /// Returns the problem that it is.
    pub const fn problem(self) -> Problem {
        match self {
            Self::TitleMissing => Problem::TitleMissing,
            Self::LeftOut => Problem::LeftOut,
            Self::RemovedHere => Problem::RemovedHere,
            Self::SameDataset { .. } => Problem::SameDataset,
            Self::SameId { .. } => Problem::SameId,
            Self::SameCode { .. } => Problem::SameCode,
        }
    }
}
