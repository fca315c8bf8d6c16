//! `fieldbook export zim`.

use std::path::Path;

use super::package::{Made, failed, read, write};
use crate::cli::args::PackageArgs;
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::export::zim;
use crate::pipeline;

pub fn run(
    root: &Path,
    languages: &[String],
    args: &PackageArgs,
    console: &Console,
) -> Result<(), Exit> {
    let Made { ready, files, name } = read(root, languages, args, None, console)?;
    let archive = zim::book(files, &ready.site, &name)
        .and_then(|book| zim::archive(&book, &pipeline::compress))
        .map_err(|error| failed(console, &error))?;
    let file = format!("{name}.zim");
    write(root, args, &ready, &file, &archive, console)
}
