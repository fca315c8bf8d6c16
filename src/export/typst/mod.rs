//! Documents for print: pages as source text for typst.

mod body;
mod command;
mod document;

pub use body::Target;
pub use command::{TypstError, compile};
pub use document::{Chapter, Setting, source};
