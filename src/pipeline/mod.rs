//! The order of the stages, and what runs side by side.

mod build;
mod load;
mod media;
mod parse;
mod read;
mod settings;
mod timings;

pub use build::{BuildError, Built, build, data};
pub use load::{Loaded, Loader, Ready};
pub use settings::Options;
pub use timings::Timings;
