//! The site as one file for Kiwix.

mod archive;
mod book;
mod icon;
mod languages;
mod page;

pub use archive::{Book, archive, compressed};
pub use book::book;
