//! Everything that is written: pages, feeds, the sitemap, open data, and the writer itself.

mod aliases;
mod artifact;
mod assets;
mod catalogue;
pub mod editor;
mod exchange;
mod feeds;
mod fonts;
pub mod html;
mod language_parts;
mod manifest;
mod offline;
mod plan;
mod replace;
mod sitemap;
mod today;
mod withdrawn;
mod words;
mod write;

pub use aliases::aliases;
pub use artifact::Artifact;
pub use assets::{asset_path, theme_assets};
pub use catalogue::catalogue;
pub use exchange::{WriteError, beside, exchange, mend, remove_folder};
pub use feeds::feed;
pub use fonts::{Face, font_sheets};
pub use language_parts::{LanguageParts, language_parts};
pub use manifest::{Manifest, NAME as MANIFEST, hexadecimal, sha256};
pub use offline::{Written, offline_lists};
pub use plan::{PageId, address, page_at, path_of, plan};
pub use replace::replace;
pub use sitemap::{robots, sitemap};
pub use today::today;
pub use withdrawn::{revocation_list, tombstones};
pub use write::Output;
