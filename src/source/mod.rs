//! The files of a site: found, read, and sorted into entries.

mod bundles;
mod file;
mod walk;

pub use bundles::{Bundle, bundles};
pub use file::{SourceFile, TextFile};
pub use walk::{Tree, read_asset, read_tree};
