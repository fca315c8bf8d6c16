//! Turns views into HTML with a theme's templates.

mod engine;
mod lookup;
mod minijinja;
mod tera;
pub mod views;

pub use engine::{Engine, Functions, TemplateFile};
pub use lookup::{StaticFile, Theme, load};
