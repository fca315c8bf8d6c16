//! What can be mended without asking: the layout of an entry's file, never what its page says.
//!
//! Each step edits the text and is taken only if the front matter and the body then say what they
//! said before ([`same`]). A file that cannot be read yet gets its line ends mended and nothing else.
//! Pictures are mended by [`crate::images`].

mod compose;
mod entry;
mod key_order;
mod lines;
mod same;

pub use entry::{Fix, entry};

#[cfg(test)]
mod properties;
