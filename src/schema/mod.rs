//! JSON Schemas (draft 2020-12) of front matter, for editors and other programs.
//!
//! They are made from the model and say what `check` says of a single file, no more: whether an
//! organisation exists or a link leads somewhere is beyond a schema.

mod front_matter;
mod values;

pub use front_matter::{all, source, translation};
