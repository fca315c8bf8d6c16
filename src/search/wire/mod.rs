//! The index as files: `docs/search-format.md` says what every byte means.

mod bytes;
mod dictionary;
mod records;
mod shard;
mod tree;
mod values;

pub use bytes::{Reader, Writer};
pub use records::Records;
pub use shard::{File, content_name, decode, plain};
pub use tree::{Child, Entry, Kind, Root, Section, children, entries, leaves, root, write};
pub use values::{Record, Word};
