//! Copies of packages that are somewhere: what they hold, whether they are whole, and newer ones made
//! of them.
//!
//! Whoever carries a copy is trusted with nothing: archives, manifests and folders are hostile until
//! they are read. Limits stand beside what they limit.

mod apply;
mod archive;
mod check;
mod copy;
mod fetch;
mod names;
mod package_manifest;
mod trouble;
mod update;

pub use apply::apply;
pub use check::{Differences, Signed, Withdrawn, is_behind, withdrawn};
pub use copy::{Copy, Kind, UPDATE, read_short};
pub use fetch::{beside, fetch, is_address};
pub use package_manifest::PackageManifest;
pub use trouble::Trouble;
pub use update::Update;
