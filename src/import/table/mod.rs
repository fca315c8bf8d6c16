//! A table (CSV) as drafts: one a row.
//!
//! [`read`] cuts the file, [`columns`] finds what each column holds, [`rows`] makes the drafts. A row
//! with a problem is named with its line and makes no draft; the others do.

mod columns;
mod read;
mod rows;

pub use read::TableError;
pub use rows::{TableAsked, TableMade, table};
