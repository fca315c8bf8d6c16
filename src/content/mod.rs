//! Entries: front matter and body of one folder, checked against the content model.

mod carried;
mod entry;
mod front_matter;
mod hashes;
mod hints;
mod po;
mod required_sections;
mod sections;
mod skeleton;
mod slug;
mod stamp;
mod status;
mod texts;
mod translation;
mod translation_file;
mod translation_units;
mod unfilled;
mod validate;
mod value;
mod yaml;

pub use entry::{Context, Entry, Version, read};
pub use front_matter::{FrontMatter, Split, split};
pub use hashes::{FIELDS, SectionHash};
pub use hints::Hints;
pub use po::{Po, PoError, PoUnit};
pub use sections::SectionLabels;
pub use skeleton::{Given, Part, PartHeading, skeleton};
pub use slug::slug;
pub use stamp::stamp;
pub use status::Status;
pub use texts::{FrontText, front_texts};
pub use translation::{Translation, TranslationStatus};
pub use translation_file::translation_draft;
pub use translation_units::{ENTRY, Imported, export_po, import_po};
pub use value::{Fields, Rating, Reference, Value};
pub use yaml::{Key, Node, NodeKind, parse as parse_yaml};
