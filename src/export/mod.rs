//! Packages: a built site, or what its pages say, as files that can be carried away.

pub mod cited;
mod data_url;
mod element;
pub mod engines;
mod epub;
mod files;
mod links;
mod markup;
mod one_file;
mod page;
mod pictures;
mod readme;
mod skos;
mod typst;
pub mod zim;
mod zip;

pub use element::{Element, Keep, Node};
pub use epub::{Book, epub};
pub use files::Files;
pub use links::resolve;
pub use one_file::one_file;
pub use page::{Kind, Page};
pub use readme::readme;
pub use skos::skos;
pub use typst::{Chapter, Setting, Target, TypstError, compile, source};
pub use zip::{Unpackable, zip};
