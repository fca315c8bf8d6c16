//! The order of the stages, and what runs side by side.

mod build;
mod compress;
mod editor;
mod error;
mod fix;
mod fonts;
mod load;
mod media;
mod open;
mod packages;
mod parse;
mod pictures;
mod press;
mod read;
mod safeguard;
mod search;
mod settings;
mod since;
mod timings;

pub use build::{Built, build, build_without_search, data};
pub use compress::compress;
pub use editor::editor_files;
pub use error::BuildError;
pub use fix::{Fixed, fix};
pub use load::{Loaded, Loader, Ready};
pub use open::{Opened, open};
pub use press::{Chosen, Press, PrintError};
pub use search::{Search, publish};
pub use settings::Options;
pub use since::since;
pub use timings::Timings;
