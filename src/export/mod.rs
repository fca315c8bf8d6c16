//! Packages: a built site, or what its pages say, as files that can be carried away.

mod element;
mod files;
mod readme;
mod markup;
mod page;
mod zip;

pub use element::{Element, Keep, Node};
pub use files::Files;
pub use readme::readme;
pub use zip::{Unpackable, zip};
pub use page::{Kind, Page};
pub use zip::zip;
