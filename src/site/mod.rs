//! The whole site: every entry known to every other. Links, terms, references and translations
//! are resolved here once; later stages only look them up.

mod build;
mod graph;
mod ids;
mod links;
mod order;
mod related;
mod taxonomies;
mod translations;

pub use build::{Inputs, Site};
pub use graph::{Backlink, Via};
pub use ids::EntryId;
pub use links::Target;
pub use translations::{Counts, Shown, State, section_message};
