//! Which package is asked for.

use std::path::Path;

use super::{catalogue, epub, html, ndjson, pdf, zim, zip};
use crate::cli::args::ExportCommand;
use crate::cli::console::Console;
use crate::cli::exit::Exit;

/// `languages` are those of the package; none for all.
pub fn run(root: &Path, languages: &[String], command: &ExportCommand, console: &Console) -> Exit {
    let made = match command {
        ExportCommand::Pdf(args) => pdf::run(root, languages, args, console),
        ExportCommand::Catalogue(args) => catalogue::run(root, languages, args, console),
        ExportCommand::Ndjson(args) => ndjson::run(root, languages, args, console),
        ExportCommand::Zim(args) => zim::run(root, languages, args, console),
        ExportCommand::Epub(args) => epub::run(root, languages, args, console),
        ExportCommand::Html(args) => html::run(root, languages, args, console),
        ExportCommand::Zip(args) => zip::run(root, languages, args, console),
    };
    match made {
        Ok(()) => Exit::Clean,
        Err(exit) => exit,
    }
}
