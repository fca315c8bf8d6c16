//! fieldbook turns a folder of Markdown case studies into a multilingual static site.
//!
//! A build goes through the floors below from the bottom up, and each stage is a new type:
//! files ([`source`]) become entries ([`content`]), entries a [`site`] in which everything knows
//! everything, the site pages and data ([`output`]), and those the output folder.
//! [`pipeline`] says in which order.
#![forbid(unsafe_code)]

pub mod cache;
pub mod cli;
pub mod config;
pub mod content;
pub mod copies;
pub mod dev;
pub mod diag;
pub mod embedded;
pub mod escape;
pub mod export;
pub mod fix;
pub mod fonts;
pub mod forge;
pub mod i18n;
pub mod images;
pub mod import;
pub mod markdown;
pub mod output;
pub mod paths;
pub mod pipeline;
pub mod report;
pub mod revocations;
pub mod rules;
pub mod schema;
pub mod search;
pub mod signature;
pub mod site;
pub mod source;
pub mod theme;
