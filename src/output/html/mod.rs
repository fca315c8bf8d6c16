//! HTML pages: a view for each page, rendered by the theme.

mod briefs;
mod cards;
mod connections;
mod coverage;
mod design;
mod download;
mod entries;
mod evidence;
mod facts;
mod frame;
mod handout;
mod home;
mod index;
mod json_ld;
mod language_frame;
mod lists;
mod offline;
mod partners;
mod pictures;
mod qr;
mod renderer;
mod reviews;
mod search;
mod shared_card;
mod stress;
mod timeline;
mod tools;

pub use home::{date_of, newest};
pub use json_ld::entry_json;
pub use renderer::{Asset, Assets, Picture, Pictures, Renderer};
