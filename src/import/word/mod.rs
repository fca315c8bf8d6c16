//! A Word file as a draft.
//!
//! [`package`] opens the file within limits, [`prepare`] takes out of its XML what nobody should see
//! and brings in what pandoc passes over, [`pandoc`] turns it into a tree ([`ast`]), [`outline`] finds
//! the title and the sections, [`markdown`] writes the text, [`assemble`] makes the draft.

mod assemble;
mod ast;
mod markdown;
mod outline;
mod package;
mod pandoc;
mod prepare;
mod tables;
mod trouble;
mod xml;

pub use assemble::{Asked, word};
pub use trouble::WordError;
