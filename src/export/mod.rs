//! Packages: a built site, or what its pages say, as files that can be carried away.

mod files;
mod zip;

pub use files::Files;
pub use zip::zip;
