//! Everything published as a list of references: BibTeX, RIS, CSL-JSON.

mod bibtex;
mod csl;
mod item;
mod ris;

pub use bibtex::bibtex;
pub use csl::csl;
pub use item::{Cited, cited};
pub use ris::ris;
