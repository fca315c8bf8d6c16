//! What a site has and what it lacks, counted.

mod translations;

pub use translations::{Held, Row, Standing, translations};
