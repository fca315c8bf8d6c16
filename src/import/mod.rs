//! Drafts out of what small organisations have: Word files, tables, sites of other generators.
//!
//! Each format reads its file and answers with [`Draft`]s and a [`Note`] for everything that was
//! decided or left out; nothing is printed or written here. Two promises bind all of them. Nothing is
//! lost in silence: what has no place in a draft is named in a note. And nothing that leads to a person
//! gets into a draft: [`clean`] asks the rules of safeguarding and takes out what they find.
//!
//! Files are untrusted. Which fields, sections and words there are comes from the site's model.

mod clean;
mod draft;
mod escaped;
mod folder;
mod ids;
mod labels;
mod language;
mod names;
mod note;
mod pictures;
mod table;
mod values;
mod word;

pub use draft::{Draft, DraftFile, Picture, Surroundings};
pub use folder::{FolderAsked, FolderError, FolderMade, folder};
pub use ids::next_free;
pub use note::{Note, Topic};
pub use table::{TableAsked, TableError, TableMade, table};
pub use word::{Asked, WordError, word};
