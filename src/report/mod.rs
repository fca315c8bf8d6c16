//! What a site has and what it lacks, counted.

mod coverage;
mod partners;
mod reviews;
mod sheet;
mod translations;

pub use coverage::{CoverageRow, Table, coverage};
pub use partners::{Named, partners};
pub use reviews::{Falling, Reviewed, reviews};
pub use sheet::sheet;
pub use translations::{Held, Row, Standing, translations};
