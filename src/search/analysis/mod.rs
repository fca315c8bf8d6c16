//! From text to what is indexed: normalised words and clusters at positions.
//!
//! The rules are those of `docs/search.md`; the runtime in the browser keeps the same.

mod lexicon;
mod normalise;
mod stem;
mod units;

pub use lexicon::Lexicon;
pub use normalise::Normaliser;
pub use stem::{Stems, prefixes};
pub use units::{Unit, clusters, units};
