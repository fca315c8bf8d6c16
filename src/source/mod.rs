//! The files of a site: found, read, and sorted into entries.

mod bundles;
mod file;
mod git;
mod tree;
mod walk;

pub use bundles::{Bundle, bundles};
pub use file::{SourceFile, TextFile};
pub use git::{Changes, GitError, revision};
pub use tree::{Tree, is_in_entry, is_source};
pub use walk::{Found, ROOTS, find, read, read_asset, source_path};
