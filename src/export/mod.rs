//! Packages: a built site, or what its pages say, as files that can be carried away.

mod files;
mod readme;
mod zip;

pub use files::Files;
pub use readme::readme;
pub use zip::{Unpackable, zip};
