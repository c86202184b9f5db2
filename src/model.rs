//! What an inventory *is*: plain values, the changes between them, and the mathematics of priority.
//!
//! This room does no input or output and knows neither SQL, egui, Fluent nor the clock; its errors are enums, never sentences.

pub mod calendar;
pub mod call;
pub mod change;
pub mod checklist;
pub mod columns;
pub mod compare;
pub mod dataset;
pub mod decision;
pub mod demand;
pub mod department;
pub mod difference;
pub mod distinct;
pub mod document;
pub mod duplicate;
pub mod field;
pub mod gate;
pub mod id;
pub mod inventory;
pub mod item;
pub mod language;
pub mod likeness;
pub mod list_source;
pub mod merge;
pub mod movement;
pub mod operation;
pub mod organisation;
pub mod outcome;
pub mod pairwise;
pub mod place_override;
pub mod priority;
pub mod process;
pub mod query;
pub mod question;
pub mod rank;
pub mod record;
pub mod relocation;
pub mod saved_view;
pub mod score;
pub mod scoring;
pub mod sensitivity;
pub mod snapshot;
pub mod stage;
pub mod starter;
pub mod successor;
pub mod value;
pub mod vocabulary;
pub mod word_template;

pub use call::Call;
pub use change::{Change, ChangeSet, Conflict};
pub use checklist::{Adopted, Checklist, Every, Item, Mandatory, Role, SwitchedOff};
pub use columns::{Columns, ShownColumn};
pub use dataset::Dataset;
pub use decision::{Decision, DecisionKind};
pub use demand::Demand;
pub use department::Department;
pub use difference::{Difference, Part};
pub use distinct::Distinct;
pub use document::{Document, DocumentKind};
pub use field::{Field, FieldError, FieldKey, Group, Kind};
pub use gate::{Finding, GateId, GateState, Gates};
pub use id::{
    CallId, CriterionId, DatasetId, DecisionId, DemandId, DepartmentId, DocumentId, ItemId, OperationId, OrganisationId, SnapshotId, SourceId, StarterId,
    TemplateId, ViewId,
};
pub use inventory::Inventory;
pub use item::{ItemRecord, ItemState, Items};
pub use language::{Language, Localized};
pub use list_source::ListSource;
pub use operation::{Label, Operation, OperationKind};
pub use organisation::Organisation;
pub use outcome::{Outcome, OutcomeKind};
pub use place_override::PlaceOverride;
pub use process::Process;
pub use record::{Key, Record};
pub use saved_view::SavedView;
pub use score::{Judgement, Level, Score};
pub use scoring::{Axis, Criterion, ScoringModel};
pub use snapshot::Snapshot;
pub use stage::Stage;
pub use starter::StarterAnswer;
pub use successor::Successor;
pub use value::{Email, Hours, Line, Prose, Value, ValueError, WebAddress};
pub use vocabulary::{Code, Term, Vocabulary};
pub use word_template::WordTemplate;
