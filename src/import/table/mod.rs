//! A table (CSV) as drafts: one a row.
//!
//! [`read`] cuts the file, [`columns`] finds what each column holds, [`values`] writes cells as the
//! model wants them, [`names`] knows who is there already, [`rows`] makes the drafts. A row with a
//! problem is named with its line and makes no draft; the others do.

mod columns;
mod names;
mod read;
mod rows;
mod values;

pub use read::TableError;
pub use rows::{TableAsked, TableMade, table};
