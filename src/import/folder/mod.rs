//! The content of a Hugo or Zola site as drafts.
//!
//! [`files`] finds pages and their languages, [`front`] reads their front matter, [`shortcodes`] takes
//! out what only their generator understands, [`body`] turns links and pictures, [`pages`] makes the
//! drafts. Whatever stays behind is named with its file and line.

mod body;
mod fields;
mod files;
mod front;
mod pages;
mod shortcodes;

pub use pages::{FolderAsked, FolderError, FolderMade, folder};
