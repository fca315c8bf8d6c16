//! Search: one analysis and one index, for the command line and for the browser.
//!
//! A [`Document`] is what is searched; [`Index`] holds those of one language in tantivy, a query
//! asks it, and [`export`] writes what the runtime in the browser reads.

mod analysis;
mod collect;
mod document;
mod export;
mod groups;
mod impacts;
mod index;
mod labels;
mod parts;
mod placed;
mod plain;
mod postings;
mod published;
mod query;
mod read;
mod runtime;
mod wire;

pub use collect::{chain, document, documents, is_facet, labels};
pub use document::{Document, Line, LineKind};
pub use export::{export, leaves, records};
pub use index::{Analysed, Analysis, Index, IndexError};
pub use labels::Labels;
pub use plain::Plain;
pub use postings::Postings;
pub use published::Published;
pub use query::{Answer, Hit, Options, search};
pub use read::read;
pub use runtime::{TEXT, runtime, without_comments};
