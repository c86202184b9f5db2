//! What an inventory *is*: plain values, the changes between them, and the mathematics of priority.
//!
//! This room does no input or output and knows neither SQL, egui, Fluent nor the clock; its errors are enums, never sentences.

pub mod change;
pub mod comparison;
pub mod dataset;
pub mod department;
pub mod difference;
pub mod field;
pub mod gate;
pub mod id;
pub mod inventory;
pub mod language;
pub mod movement;
pub mod operation;
pub mod organisation;
pub mod place_override;
pub mod priority;
pub mod query;
pub mod question;
pub mod rank;
pub mod record;
pub mod relocation;
pub mod score;
pub mod scoring;
pub mod sensitivity;
pub mod stage;
pub mod value;
pub mod vocabulary;

pub use change::{Change, ChangeSet, Conflict};
pub use dataset::Dataset;
pub use department::Department;
pub use difference::{Difference, Part};
pub use field::{Field, FieldError, FieldKey, Group, Kind};
pub use gate::{Finding, GateId, GateState, Gates};
pub use id::{CriterionId, DatasetId, DepartmentId, OperationId, OrganisationId};
pub use inventory::Inventory;
pub use language::{Language, Localized};
pub use operation::{Label, Operation, OperationKind};
pub use organisation::Organisation;
pub use place_override::PlaceOverride;
pub use record::{Key, Record};
pub use score::{Judgement, Level, Score};
pub use scoring::{Axis, Criterion, ScoringModel};
pub use stage::Stage;
pub use value::{Email, Hours, Line, Prose, Value, ValueError, WebAddress};
pub use vocabulary::{Code, Term, Vocabulary};
