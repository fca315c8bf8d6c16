//! The command line: one file a command, and one file that prints.

mod apply;
mod args;
mod build;
mod check;
mod console;
mod exit;
mod explain;
mod export;
mod import;
mod init;
mod l10n;
mod new;
mod place;
mod public_key;
mod report;
mod run;
mod schema;
mod search;
mod serve;
mod translate;
mod verify;
mod withdraw;

pub use run::run;
