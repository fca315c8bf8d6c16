//! `fieldbook export`: one file a kind of package.

mod catalogue;
mod epub;
mod folder;
mod html;
mod ndjson;
mod package;
mod pdf;
mod run;
mod since;
mod zim;
mod zip;

pub use run::run;
