//! Questions and answers: what `docs/search.md` says, over tantivy.

mod answer;
mod excerpt;
mod meaning;
mod parse;
mod run;
mod similar;
mod steps;
mod understood;

pub use answer::{Answer, Hit};
pub use run::{Options, search};
