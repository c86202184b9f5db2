//! Fyrfält: which data should a municipality open first, and why?
//!
//! A local open-data coordinator keeps an inventory of candidate datasets in one file on their own machine, scores each on
//! value against cost, takes each through identify, prepare, publish and maintain, and exports the papers that decisions are
//! made on. The program is offline: nothing is sent anywhere.
//!
//! # One idea: everything is a change
//!
//! An inventory is plain values in memory ([`model::Inventory`]). Whatever happens to it, a keystroke committed, an import of
//! four thousand rows, an undo, is a [`model::ChangeSet`]: a list of changes, each a key with the record before and after.
//!
//! ```text
//! click, key, file, command line
//!    -> Command                   what the person wants
//!    -> Command::plan(&Inventory) pure: a ChangeSet, or a Refusal; no clock, no disk, no SQL, no egui
//!    -> Session::run              one Operation (who, when, why, label) and its ChangeSet
//!         -> Inventory::apply     in memory, at once
//!         -> Store::commit        the rows, the operation and its changes, in one transaction, on the store's own thread
//!    -> the next frame reads the inventory; what is worked out from it is kept by revision
//! ```
//!
//! From this one mechanism come undo and redo (the inverted change set as a new operation: unlimited, also after a restart),
//! the history of every dataset, the way back for any value in it, snapshots and what changed between them, the preview of an import or an
//! answer to a data call (a change set not yet run), and a second storage engine later
//! (another [`store::Store`] that commits change sets and refuses one whose `before` no longer holds).
//!
//! If the file refuses an operation, memory goes back to what the file holds and what was done is kept to try again.
//!
//! # The rooms, in reading order
//!
//! | room | what it is |
//! | --- | --- |
//! | [`model`] | what an inventory *is*: one noun a file; the mathematics of priority and of the process; finding, ordering and grouping; likeness; three-way merge |
//! | [`command`] | what a person can *do*: a command becomes a change set or a refusal |
//! | [`store`] | where it is *kept*: the only room that knows SQL |
//! | [`session`] | the inventory, the store and the way back, together |
//! | [`import`] | file -> sheet (in a process of its own) -> mapping -> plan (the command that would put it in, with its issues); blocks from the clipboard; answers to data calls; our own workbook and JSON |
//! | [`export`] | inventory -> document, of which kind and with what it may show -> report (headings, tables, figures) -> docx, pdf, html, xlsx, csv, png, svg; an organisation's own Word template; what a written document can be proved with; calendars, reminders |
//! | [`figure`] | a chart as positions and labels: one layout, painted by egui on screen and by plotters in files |
//! | [`text`] | words, numbers, dates and alphabets in Swedish, Danish and English |
//! | [`wording`] | errors, operations, values, filters and what was done to a dataset told in sentences |
//! | [`alphabet`] | joins the model's questions about a language with what the text room knows |
//! | [`example`] | the invented municipality, from two files in `templates/` |
//! | [`job`] | background work with a name, progress, a cancel flag and a result |
//! | [`cli`] | the headless jobs: the same commands and exports as the window |
//! | [`ui`] | the window: views read and ask, the app performs |
//!
//! Who may know whom is asserted by `tests/suite/architecture.rs`: `model <- command <- session <- ui`, `model <- store <-
//! session`; `text` and `job` know nobody.
//!
//! # Invariants
//!
//! 1. `model` and `command` do no input or output and know neither SQL, egui, Fluent nor the clock. Their errors are enums.
//! 2. Only `store` names rusqlite; only `ui` and `main` name egui; only `text` names fluent.
//! 3. Nothing writes an inventory but [`session::Session`].
//! 4. A view holds no copy of a value except a draft being typed; it commits once, on Enter or when the focus leaves.
//! 5. No word for people stands outside `assets/lang`; no colour or size outside `ui/theme`.
//! 6. One thread owns the database connection; the window never waits for the disk. A file is written beside its target and renamed.
//! 7. Views ask, the session does: a view pushes actions, the app performs them after drawing.
//!
//! # Where the code differs from its plan
//!
//! - A dataset is a table of values by field ([`model::FieldKey`]) instead of a struct of forty fields: the grid, the card, the file,
//!   the import and the exports all read the same list of fields, and a new field is one line there and one column in the schema.
//! - Sentences for errors stand in a room of their own ([`wording`]), because both the window and the command line need them.
//! - Messages are found by key at run time; tests prove that every key exists in three languages and that none is unused.

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
