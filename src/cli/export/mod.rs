//! `fieldbook export`: one file a kind of package.

mod package;
mod pdf;
mod run;
mod since;
mod zim;
mod zip;

pub use run::run;
