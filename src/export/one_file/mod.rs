//! All entries of a language in one file, for phones whose file manager cannot open folders.
//!
//! Sections are shown by their hash with `:target`, so that reading needs no script. Old browsers
//! know no `:has()`: for them the contents come last and hide behind any section before.

mod document;
mod parts;
mod section;

pub use document::one_file;
