//! The index as files: `docs/search-format.md` says what every byte means.

mod bytes;
mod dictionary;
mod records;
mod shard;
mod tree;
mod values;

pub use bytes::{Reader, Writer};
pub use shard::decode;
pub use tree::{Entry, File, Kind, Root, Section, children, content_name, leaves, root, write};
pub use values::{Record, Word};
