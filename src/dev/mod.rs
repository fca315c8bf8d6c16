//! The development server: pages are rendered when they are asked for, and reload when files change.

mod answer;
mod live;
mod server;
mod watch;

pub use live::{Live, State};
pub use server::{Server, ServerError};
pub use watch::{WatchError, Watcher};
