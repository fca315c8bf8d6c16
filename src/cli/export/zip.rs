//! `fieldbook export zip`.

use std::path::Path;

use super::package::{Made, read, write};
use crate::cli::args::PackageArgs;
use crate::cli::console::Console;
use crate::cli::exit::Exit;
use crate::export;

pub fn run(
    root: &Path,
    languages: &[String],
    args: &PackageArgs,
    console: &Console,
) -> Result<(), Exit> {
    let Made { files, name, .. } = read(root, languages, args, None, console)?;
    let archive = export::zip(&files, &name).map_err(|error| {
        console.problem(&error.to_string());
        Exit::Internal
    })?;
    write(root, args, &format!("{name}.zip"), &archive, console)
}
