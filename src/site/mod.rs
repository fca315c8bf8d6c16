//! The whole site: every entry known to every other. Links, terms, references and translations
//! are resolved here once; later stages only look them up.

mod aliases;
mod briefs;
mod build;
mod graph;
mod ids;
mod inputs;
mod links;
mod names;
mod order;
mod package;
mod part;
mod related;
mod review;
mod review_check;
mod taxonomies;
mod translations;
mod withdrawn;

pub use briefs::Asked;
pub use build::Site;
pub use graph::{Backlink, Via};
pub use ids::EntryId;
pub use inputs::{Inputs, Revoked};
pub use links::Target;
pub use names::Names;
pub use package::{Package, PackageKind};
pub use review::{Due, Fault, NOTICE_DAYS, Standing, due, organisation, ratings, standing};
pub use translations::{Counts, Shown, State, section_message, shown, state};
