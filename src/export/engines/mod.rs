//! The search documents, and the settings with which other engines index them.

mod documents;
mod languages;
mod opensearch;
mod quickwit;

pub use documents::{Search, documents};
pub use opensearch::{bulk, opensearch};
pub use quickwit::quickwit;
