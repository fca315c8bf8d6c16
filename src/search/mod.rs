//! Search: what a build publishes of it.

mod published;

pub use published::Published;
