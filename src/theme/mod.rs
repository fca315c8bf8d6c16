//! Turns views into HTML with a theme's templates.

mod engine;
mod lookup;
mod minijinja;
mod template;
mod tera;
pub mod views;

pub use engine::Engine;
pub use lookup::{PAGE_TEMPLATES, StaticFile, Theme, load};
