//! Packages: a built site, or what its pages say, as files that can be carried away.

mod element;
mod files;
mod markup;
mod page;
mod readme;
mod zip;

pub use element::{Element, Keep, Node};
pub use files::Files;
pub use page::{Kind, Page};
pub use readme::readme;
pub use zip::{Unpackable, zip};
