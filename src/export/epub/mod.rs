//! Chosen entries as a book: EPUB 3.3.

mod archive;
mod book;
mod chapter;
mod cover;
mod files;
mod navigation;
mod package;
mod xhtml;

pub use book::Book;
pub use files::epub;
